import CPostgres
import Dispatch
import SeedDatabase
import SeedSchema
import Synchronization

/// Stops what a connection does, from another thread: by asking the server, or by closing the
/// network connection, which also ends a call of libpq that would block for ever.
final class PostgresCancellation: Sendable {
  /// Why this side has closed the network connection.
  enum Cut: Sendable {
    /// Nobody waits for the response anymore.
    case abandoned
    /// The server has not answered for this many seconds.
    case unanswered(seconds: Int)

    /// The error of the call that it has ended.
    func error(sql: String?) -> DatabaseError {
      switch self {
      case .abandoned:
        DatabaseError(
          .interrupted,
          "interrupted, and the connection to PostgreSQL was closed: the server did not answer",
          sql: sql)
      case .unanswered(let seconds):
        DatabaseError(
          .connection,
          """
          PostgreSQL did not answer within \(seconds) second\(seconds == 1 ? "" : "s"), so the \
          connection was closed
          """,
          sql: sql)
      }
    }
  }

  private struct State: Sendable {
    var request: CancelRequest?
    var socket: PostgresSocket?
    var cut: Cut?
  }

  /// How long the server may take to accept a request to cancel.
  private static let requestLimit = DispatchTimeInterval.seconds(1)

  private let state = Locked(State())

  /// Sends the requests to cancel, which block as long as the network is silent.
  private let queue = DispatchQueue(label: "seedkit.postgres.cancel", qos: .userInitiated)

  /// Whether nobody waits for the connection anymore.
  private let isAbandoned = Atomic<Bool>(false)

  /// The server's process of the open connection.
  private let process = Atomic<Int32>(0)

  /// The number of the server's process for the connection; 0 before it is open.
  var serverProcess: Int32 { process.load(ordering: .acquiring) }

  /// Creates a cancellation without a statement to stop.
  init() {}

  /// Whether the connection is abandoned.
  var isCancelled: Bool { isAbandoned.load(ordering: .acquiring) }

  /// Why this side has closed the connection; `nil` if it has not.
  var cut: Cut? { state.withLock(\.cut) }

  /// Obtains what is needed to stop an open connection.
  func attach(to connection: OpaquePointer) {
    process.store(PQbackendPID(connection), ordering: .releasing)
    state.withLock { state in
      state.request = CancelRequest(for: connection)
      state.socket = PostgresSocket(sharing: PQsocket(connection))
    }
    if isCancelled { cut(because: .abandoned) }
  }

  /// Releases it.
  func detach() {
    state.withLock { state in
      state.request = nil
      state.socket = nil
    }
  }

  /// Asks the server to cancel the connection's running statement, if any.
  ///
  /// It opens a separate connection to do so. If the server doesn't take the request within a
  /// second, it closes the connection, on which the statement then fails: the request is on its way
  /// and could cancel a later statement.
  func cancel() {
    guard let request = state.withLock({ $0.cut == nil ? $0.request : nil }) else { return }
    let sent = DispatchSemaphore(value: 0)
    queue.async {
      request.send()
      sent.signal()
    }
    if sent.wait(timeout: .now() + Self.requestLimit) == .timedOut { cut(because: .abandoned) }
  }

  /// Closes the connection, or gives up opening it.
  func abandon() {
    isAbandoned.store(true, ordering: .releasing)
    cut(because: .abandoned)
  }

  /// Closes the network connection; libpq's calls then fail at once.
  func cut(because reason: Cut) {
    state.withLock { state in
      guard state.cut == nil, let socket = state.socket else { return }
      state.cut = reason
      socket.end()
    }
  }

  /// Sets how long sent data may stay without an acknowledgement.
  func setUserTimeout(milliseconds: Int32) {
    state.withLock { $0.socket?.setUserTimeout(milliseconds: milliseconds) }
  }
}
