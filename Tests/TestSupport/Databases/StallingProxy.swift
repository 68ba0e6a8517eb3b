public import SeedDatabase
import SeedSchema
import Foundation

/// A network between a client and a PostgreSQL server that can fall silent: connections stay open,
/// and nothing arrives.
public final class StallingProxy: Sendable {
  /// What doesn't arrive.
  public enum Silence: Sendable {
    /// Nothing is lost.
    case none
    /// What the client sends.
    case requests
    /// What the server sends.
    case answers
    /// Both.
    case both

    fileprivate func covers(_ direction: Direction) -> Bool {
      switch self {
      case .none: false
      case .requests: direction == .requests
      case .answers: direction == .answers
      case .both: true
      }
    }
  }

  fileprivate enum Direction { case requests, answers }

  private struct State: Sendable {
    var silence = Silence.none
    /// What the client sends before the silence, and which it is.
    var trigger: (text: [UInt8], silence: Silence)?
    var sockets: [Int32] = []
    var isClosed = false
  }

  private let state = Locked(State())
  private let listener: Int32
  private let server: PostgresAddress
  private let port: Int

  private init(to url: DatabaseURL) throws {
    guard case .postgres(let address) = url.target, let host = address.hosts.first else {
      throw DatabaseError(.invalidURL, "not a URL of a PostgreSQL server")
    }
    server = address
    (listener, port) = try TCPSocket.listening()
    let (name, serverPort) = (host.name, host.port ?? 5432)
    Thread { self.accept(name, serverPort) }.start()
  }

  /// Runs `body` with a proxy in front of a server.
  ///
  /// - Throws: what `body` throws, or an error if no port is free.
  public static func with<Result>(
    _ url: DatabaseURL, _ body: (StallingProxy) async throws -> Result
  ) async throws -> Result {
    let proxy = try StallingProxy(to: url)
    return try await finally {
      try await body(proxy)
    } do: {
      proxy.close()
    }
  }

  /// The same database through the proxy.
  ///
  /// - Parameter timeout: the seconds of `connect_timeout`.
  /// - Returns: its URL.
  public func url(timeout: Int = 15) -> DatabaseURL {
    var address = server
    address.hosts = [.init(name: "127.0.0.1", port: port)]
    address.parameters = [
      // A proxy can't read what is encrypted.
      .init(name: "sslmode", value: "disable"), .init(name: "gssencmode", value: "disable"),
      .init(name: "connect_timeout", value: "\(timeout)"),
    ]
    return DatabaseURL(.postgres(address))
  }

  /// Falls silent, or ends the silence.
  public func fall(_ silence: Silence) { state.withLock { $0.silence = silence } }

  /// Falls silent once the client sends a text. If only the answers are lost, the server gets it.
  public func fall(_ silence: Silence, at text: String) {
    state.withLock { $0.trigger = (Array(text.utf8), silence) }
  }

  /// Waits until the text was sent.
  public func waitForSilence() async throws {
    while state.withLock({ $0.trigger != nil }) { try await Task.sleep(for: .milliseconds(5)) }
  }

  private func close() {
    let sockets = state.withLock { state in
      state.isClosed = true
      return state.sockets
    }
    for socket in sockets + [listener] { TCPSocket.shutDown(socket) }
  }

  private func accept(_ host: String, _ port: Int) {
    while true {
      let near = Foundation.accept(listener, nil, nil)
      guard near >= 0 else { break }
      let far = TCPSocket.connected(to: host, port)
      let isClosed = state.withLock { state in
        state.sockets += [near, far]
        return state.isClosed
      }
      if isClosed || far < 0 {
        for socket in [near, far] { TCPSocket.shutDown(socket) }
        continue
      }
      Thread { self.copy(from: near, to: far, .requests) }.start()
      Thread { self.copy(from: far, to: near, .answers) }.start()
    }
    Foundation.close(listener)
  }

  private func copy(from source: Int32, to sink: Int32, _ direction: Direction) {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = recv(source, &buffer, buffer.count, 0)
      guard count > 0 else { break }
      if direction == .requests { notice(buffer[..<count]) }
      while isSilent(direction) { usleep(2_000) }
      guard TCPSocket.write(buffer[..<count], to: sink) else { break }
    }
    // The other thread closes them; each socket is read by one.
    for socket in [source, sink] { TCPSocket.shutDown(socket) }
  }

  private func isSilent(_ direction: Direction) -> Bool {
    state.withLock { !$0.isClosed && $0.silence.covers(direction) }
  }

  private func notice(_ bytes: ArraySlice<UInt8>) {
    state.withLock { state in
      guard let trigger = state.trigger,
        Data(bytes).range(of: Data(trigger.text)) != nil
      else { return }
      state.silence = trigger.silence
      state.trigger = nil
    }
  }

  deinit { for socket in state.withLock(\.sockets) where socket >= 0 { Foundation.close(socket) } }
}
