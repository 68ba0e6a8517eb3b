internal import SeedPlanning
internal import ArgumentParser

/// The value of `seed run --shard`.
enum ShardArgument: ExpressibleByArgument {
  case phase(ShardPhase)
  /// `job/16`: the part of a scheduler's task, whose number is in the environment.
  case job(of: Int)

  init?(argument: String) {
    if argument == "abandon" { self = .phase(.abandon); return }
    if let shard = Shard(argument) { self = .phase(.part(shard)); return }
    let parts = argument.split(separator: "/", omittingEmptySubsequences: false)
    // A part's number is also a row count of a table.
    guard parts.count == 2, let count = Int(parts[1]), (1...100_000).contains(count) else {
      return nil
    }
    switch parts[0] {
    case "prepare": self = .phase(.prepare(of: count))
    case "job": self = .job(of: count)
    case "finish": self = .phase(.finish(of: count))
    default: return nil
    }
  }

  /// Whether the phase neither loads rows nor finishes loads.
  var loadsNothing: Bool {
    switch self {
    case .phase(.prepare), .phase(.abandon): true
    case .phase(.part), .phase(.finish), .job: false
    }
  }

  /// Returns the phase; for the pod of a Kubernetes Job, whose index counts from 0, its part.
  ///
  /// - Throws: ``CommandFailure`` if `JOB_COMPLETION_INDEX` isn't the index of a part.
  func phase() throws -> ShardPhase {
    let count: Int
    switch self {
    case .phase(let phase): return phase
    case .job(let parts): count = parts
    }
    let name = "JOB_COMPLETION_INDEX"
    guard let text = Platform.environment(name) else {
      throw CommandFailure(
        "job/\(count): \(name) isn't set", hint: "Kubernetes sets it for a Job that is Indexed",
        code: .files)
    }
    guard let index = Int(text), index >= 0, index < count, let shard = Shard(index + 1, of: count)
    else {
      throw CommandFailure(
        "job/\(count): \(name) is \(text), and the parts are numbered from 0 to \(count - 1)",
        hint: "the Job's `completions` is the number of parts", code: .files)
    }
    return .part(shard)
  }
}
