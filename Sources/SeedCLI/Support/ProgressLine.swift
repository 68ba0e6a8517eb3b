internal import SeedKit
internal import Synchronization

/// One line on a terminal that tells how far a run is; it is written over until it is cleared.
final class ProgressLine: Sendable {
  private struct State {
    let start = ContinuousClock.now
    var last = ContinuousClock.now
    var isVisible = false
  }

  private let isShown: Bool
  private let state = Mutex(State())

  init(isShown: Bool) { self.isShown = isShown }

  /// Shows progress, at most ten times a second.
  func update(_ progress: RunControl.Progress) {
    guard isShown else { return }
    let line: String? = state.withLock { state in
      let now = ContinuousClock.now
      guard now - state.last >= .milliseconds(100) else { return nil }
      state.last = now
      state.isVisible = true
      let elapsed = now - state.start
      let seconds =
        Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) * 1e-18
      let rate = Double(progress.rowsDone) / seconds
      let left = rate > 0 ? Double(progress.rowsTotal - progress.rowsDone) / rate : 0
      let percent = progress.rowsTotal > 0 ? progress.rowsDone * 100 / progress.rowsTotal : 100
      return
        "\(progress.table)  \(progress.rowsDone.grouped) of \(progress.rowsTotal.grouped) rows (\(percent) %)  \(Int64(rate).grouped) rows/s  \(left.asDuration) left"
    }
    if let line { Console.writeError("\r\u{1B}[2K" + line) }
  }

  /// Removes the line.
  func clear() {
    let wasVisible = state.withLock { state in
      defer { state.isVisible = false }
      return state.isVisible
    }
    if wasVisible { Console.writeError("\r\u{1B}[2K") }
  }
}
