internal import SeedSchema

/// Sends events to all open pages, as `text/event-stream` (HTML Living Standard, 9.2).
final class EventHub: Sendable {
  private struct State: Sendable {
    var pages: [Int: AsyncStream<[UInt8]>.Continuation] = [:]
    var next = 0
    var isClosed = false
  }

  /// How many pages may listen: each occupies a connection.
  private static let mostPages = 64

  private let state = Locked(State())

  /// The stream for a page; `nil` if too many pages listen.
  func listen() -> AsyncStream<[UInt8]>? {
    // A page that doesn't read misses the oldest events, and requests the state when it reads
    // again.
    let (stream, page) = AsyncStream<[UInt8]>.makeStream(bufferingPolicy: .bufferingNewest(64))
    let number: Int? = state.withLock { state in
      guard !state.isClosed, state.pages.count < Self.mostPages else { return nil }
      state.next += 1
      state.pages[state.next] = page
      return state.next
    }
    guard let number else { return nil }
    page.onTermination = { [weak self] _ in
      self?.state.withLock { _ = $0.pages.removeValue(forKey: number) }
    }
    page.yield(Array("retry: 500\n\n".utf8))
    return stream
  }

  /// Sends an event whose data is JSON on one line.
  func send(_ name: String, _ data: String) {
    send(Array("event: \(name)\ndata: \(data)\n\n".utf8))
  }

  /// Sends a comment, which detects closed pages.
  func beat() { send(Array(": \n\n".utf8)) }

  private func send(_ bytes: [UInt8]) {
    for page in state.withLock({ Array($0.pages.values) }) { page.yield(bytes) }
  }

  /// Ends all pages' streams.
  func close() {
    let pages = state.withLock { state in
      state.isClosed = true
      return Array(state.pages.values)
    }
    for page in pages { page.finish() }
  }
}
