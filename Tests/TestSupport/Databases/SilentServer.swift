import Foundation

/// A port of this machine that takes connections and never says a word.
package final class SilentServer {
  package let port: Int
  private let listener: Int32
  private var client: Int32 = -1

  package init() throws {
    (listener, port) = try TCPSocket.listening()
  }

  deinit {
    if client >= 0 { close(client) }
    close(listener)
  }

  /// Blocks until someone has connected.
  package func waitForClient() { client = accept(listener, nil, nil) }
}
