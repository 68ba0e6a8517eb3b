internal import SeedKit
internal import SeedSchema

/// Shows the progress of a run on standard error: on a terminal in one line that is rewritten, elsewhere in a
/// new line from time to time.
final class ProgressLine: Sendable {
  /// Where the progress is shown.
  enum Style: Sendable {
    /// On a terminal, ten times a second.
    case terminal
    /// In a log, every ten seconds.
    case log
    /// Not at all.
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

  /// Shows progress if it is time for it.
  func update(_ progress: RunControl.Progress) {
    if case .none = style { return }
    let pause: Duration = if case .terminal = style { .milliseconds(100) } else { .seconds(10) }
    let line: String? = state.withLock { state in
      let now = ContinuousClock.now
      guard now - state.last >= pause else { return nil }
      state.last = now
      let elapsed = (now - state.start).components
      state.rate.add(
        progress.rowsDone,
        after: Double(elapsed.seconds) + Double(elapsed.attoseconds) * 1e-18)
      return Self.text(progress, state.rate)
    }
    guard let line else { return }
    if case .terminal = style {
      state.withLock { $0.isVisible = true }
      Console.writeError("\r\u{1B}[2K" + line)
    } else {
      Console.printError(line)
    }
  }

  private static func text(_ progress: RunControl.Progress, _ rate: ProgressRate) -> String {
    let left = rate.secondsLeft(for: progress.rowsTotal - progress.rowsDone)
    let percent = progress.rowsTotal > 0 ? progress.rowsDone * 100 / progress.rowsTotal : 100
    return
      "\(progress.table)  \(progress.rowsDone.grouped) of \(progress.rowsTotal.grouped) rows (\(percent) %)  \(Int64(rate.rowsPerSecond).grouped) rows/s  \(left.asDuration) left"
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
