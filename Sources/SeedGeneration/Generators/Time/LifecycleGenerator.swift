import SeedSchema

/// The state that a lifecycle has reached in each row, or its instant.
struct LifecycleGenerator: Generator {
  enum Output: Sendable {
    /// The current state.
    case state
    /// The instant of a state; NULL if the row hasn't reached it.
    case instant(of: String)
  }

  let lifecycle: Lifecycle
  let output: Output
  /// The instant of the first state; of type timestamp.
  let start: any Generator
  /// The scenario's current instant, in microseconds.
  let now: Int64

  var profile: ValueProfile {
    switch output {
    case .state:
      let states = lifecycle.states + lifecycle.exits.map(\.state)
      let lengths = states.map(\.unicodeScalars.count)
      return ValueProfile(
        .text, minLength: lengths.min() ?? 0, maxLength: lengths.max(), choices: states,
        distinct: UInt64(Set(states).count), averageBytes: 8)
    case .instant(let state):
      var profile = ValueProfile(.timestamp)
      profile.isNullable = state != lifecycle.states.first || start.profile.isNullable
      return profile
    }
  }

  func fill(_ rows: RowSelection, in frame: any RowFrame) throws -> Column {
    let column = try start.fill(rows, in: frame)
    guard case .timestamps(let starts) = column.values else {
      throw GenerationError("the start of a lifecycle must be an instant")
    }
    switch output {
    case .state:
      var vector = ByteVector()
      for index in 0..<rows.count {
        try vector.appendChecked(reached(rows[index], starts[index], column.nulls[index]).last.utf8)
      }
      return Column(.text(vector))
    case .instant(let state):
      var instants: [Int64] = []
      var nulls = NullMask()
      for index in 0..<rows.count {
        let steps = reached(rows[index], starts[index], column.nulls[index]).steps
        let instant = steps.first { $0.state == state }?.instant
        if instant == nil || column.nulls[index] { nulls.insert(index) }
        instants.append(instant ?? 0)
      }
      return Column(.timestamps(instants), nulls: nulls)
    }
  }

  /// The states up to now. The first is always reached; without a start, no other is.
  private func reached(
    _ row: RowAttempt, _ start: Int64, _ isMissing: Bool
  ) -> (steps: [(state: String, instant: Int64)], last: String) {
    let first = lifecycle.states.first ?? ""
    if isMissing { return ([], first) }
    let steps = lifecycle.steps(row, from: start)
    let past = steps.enumerated().filter { $0.offset == 0 || $0.element.instant <= now }
      .map(\.element)
    return (past, past.last?.state ?? first)
  }
}
