import Dispatch

/// Closes a connection if the server doesn't respond in time.
///
/// The server's own `statement_timeout` ends a statement; this ends one whose response never
/// arrives.
struct AnswerAlarm {
  /// How many seconds later than the server's `statement_timeout` it rings.
  static let reserve = 10

  private let item: DispatchWorkItem?

  /// - Parameters:
  ///   - seconds: how long the server has; `nil` for ever.
  ///   - cancellation: closes the connection.
  init(_ seconds: Int?, _ cancellation: PostgresCancellation) {
    guard let seconds else {
      item = nil
      return
    }
    let item = DispatchWorkItem { cancellation.cut(because: .unanswered(seconds: seconds)) }
    DispatchQueue.global().asyncAfter(deadline: .now() + .seconds(seconds), execute: item)
    self.item = item
  }

  /// The server has answered.
  func cancel() { item?.cancel() }
}
