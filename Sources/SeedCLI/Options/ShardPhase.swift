internal import SeedPlanning
internal import ArgumentParser

/// What `seed run --shard` asks for.
enum ShardPhase: ExpressibleByArgument {
  /// `prepare/16`
  case prepare(of: Int)
  /// `3/16`
  case part(Shard)
  /// `job/16`: the part of a task of a scheduler that tells each its number.
  case job(of: Int)
  /// `finish/16`
  case finish(of: Int)
  /// `abandon`
  case abandon

  init?(argument: String) {
    if argument == "abandon" { self = .abandon; return }
    if let shard = Shard(argument) { self = .part(shard); return }
    let parts = argument.split(separator: "/", omittingEmptySubsequences: false)
    // A part's number is a number of rows of a table, too.
    guard parts.count == 2, let count = Int(parts[1]), (1...100_000).contains(count) else {
      return nil
    }
    switch parts[0] {
    case "prepare": self = .prepare(of: count)
    case "job": self = .job(of: count)
    case "finish": self = .finish(of: count)
    default: return nil
    }
  }

  /// The number of parts.
  var count: Int {
    switch self {
    case .prepare(let count), .job(let count), .finish(let count): count
    case .part(let shard): shard.count
    case .abandon: 1
    }
  }

  /// This phase, and for a Kubernetes Job's pod, whose number counts from 0, its part.
  func resolved() throws -> ShardPhase {
    guard case .job(let count) = self else { return self }
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
