import CPostgres
package import SeedDatabase

import SeedSystem

extension PostgresConnection {
  package func notifications(within milliseconds: Int) throws(DatabaseError) -> [String] {
    let pointer = try session.open()
    var payloads = Self.pending(pointer)
    if payloads.isEmpty {
      var descriptor = pollfd(fd: PQsocket(pointer), events: Int16(POLLIN), revents: 0)
      guard poll(&descriptor, 1, Int32(clamping: milliseconds)) > 0 else { return [] }
      guard PQconsumeInput(pointer) != 0, session.isConnected else {
        throw DatabaseError(.connection, "the connection that listens for changes was lost")
      }
      payloads = Self.pending(pointer)
    }
    return payloads
  }

  private static func pending(_ pointer: OpaquePointer) -> [String] {
    var payloads: [String] = []
    while let notification = PQnotifies(pointer) {
      if let extra = notification.pointee.extra { payloads.append(String(cString: extra)) }
      PQfreemem(notification)
    }
    return payloads
  }
}
