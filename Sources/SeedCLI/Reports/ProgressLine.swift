internal import SeedFormat
internal import SeedKit
internal import SeedSchema

/// Shows the progress of a run on standard error: on a terminal in one line that is rewritten,
/// otherwise on a new line from time to time.
final class ProgressLine: Sendable {
  /// The style in which progress is shown.
  enum Style: Sendable {
    /// On a terminal, ten times a second.
    case terminal
    /// In a log, every ten seconds.
    case log
    /// No progress is shown.
    case none
  }

  private struct State {
    let start = ContinuousClock.now
    var last = ContinuousClock.now
    var rate = ProgressRate()
    var isVisible = false
  }

  private let style: Style
  private let state = Locked(State())

  init(_ style: Style) { self.style = style }

  /// Shows progress if an update is due.
  func update(_ progress: RunControl.Progress) {
    if case .none = style { return }
    let pause: Duration = if case .terminal = style { .milliseconds(100) } else { .seconds(10) }
    // A terminal may wrap the line in its last column.
    let width: Int? = if case .terminal = style { Console.errorWidth.map { $0 - 1 } } else { nil }
    let line: String? = state.withLock { state in
      let now = ContinuousClock.now
      guard now - state.last >= pause else { return nil }
      state.last = now
      let elapsed = (now - state.start).components
      state.rate.add(
        progress.rowsDone,
        after: Double(elapsed.seconds) + Double(elapsed.attoseconds) * 1e-18)
      return Self.text(progress, state.rate, width: width)
    }
    guard let line else { return }
    if case .terminal = style {
      state.withLock { $0.isVisible = true }
      Console.writeError("\r\u{1B}[2K" + line)
    } else {
      Console.printError(line)
    }
  }

  /// Returns a progress as one line.
  ///
  /// `width` is the maximum width in columns; less important parts are dropped first, and finally
  /// the table's name is shortened.
  static func text(
    _ progress: RunControl.Progress, _ rate: ProgressRate, width: Int? = nil
  ) -> String {
    let left = rate.secondsLeft(for: progress.rowsTotal - progress.rowsDone)
    let share =
      progress.rowsTotal > 0 ? Double(progress.rowsDone) / Double(progress.rowsTotal) : 1
    let percent = (share * 100).rounded(.down).asInt
    let rows = "\(progress.rowsDone.grouped) of \(progress.rowsTotal.grouped) rows (\(percent) %)"
    let speed = "\(Int64(exactly: rate.rowsPerSecond.rounded(.down))?.grouped ?? "–") rows/s"
    let time = "\(left.asDuration) left"
    let endings = [
      "  \(rows)  \(speed)  \(time)", "  \(rows)  \(time)", "  \(percent) %  \(time)",
      "  \(percent) %",
    ]
    let table = printable(progress.table)
    guard let width else { return table + endings[0] }
    let fitting = endings.first { table.displayWidth + $0.displayWidth <= width }
    if let fitting { return table + fitting }
    let ending = endings[width < 30 ? 3 : 2]
    return (table.fitted(to: max(1, width - ending.displayWidth)) + ending).fitted(to: width)
  }

  /// Removes the line from a terminal.
  func clear() {
    let wasVisible = state.withLock { state in
      defer { state.isVisible = false }
      return state.isVisible
    }
    if wasVisible { Console.writeError("\r\u{1B}[2K") }
  }
}
