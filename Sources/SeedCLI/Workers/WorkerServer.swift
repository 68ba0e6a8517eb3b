internal import SeedDatabase
internal import SeedKit
internal import SeedStudio

/// Gives test processes fresh databases on request, over HTTP on this machine only.
///
/// `POST BASE/NAME` answers with the URL of a fresh database for the worker with that name,
/// `DELETE BASE/NAME` removes it. The base URL has a random part, which other users of the machine
/// and web pages don't know.
final class WorkerServer: Sendable {
  /// Where it listens, without a final slash.
  let base: String
  private let token: String
  private let databases: WorkerDatabases
  private let format: DatabaseURLFormat
  private let listener: LocalListener

  /// - Returns: `nil` if the system doesn't provide a socket.
  init?(_ databases: WorkerDatabases, format: DatabaseURLFormat) {
    guard let listener = LocalListener() else { return nil }
    token =
      String(UInt64.random(in: 0...UInt64.max), radix: 36)
      + String(UInt64.random(in: 0...UInt64.max), radix: 36)
    base = "http://127.0.0.1:\(listener.port)/\(token)"
    self.listener = listener
    self.databases = databases
    self.format = format
    listener.start { [weak self] request in
      guard let self else { return HTTPResponse(503, "closed") }
      return await self.answer(request)
    }
  }

  /// Stops accepting requests, and removes all databases.
  func end() async {
    listener.close()
    await databases.end()
  }

  private func answer(_ request: HTTPRequest?) async -> HTTPResponse {
    guard let request else { return HTTPResponse(400, "this is not an HTTP request") }
    let parts = request.path.split(separator: "/", omittingEmptySubsequences: true)
    guard parts.count == 2, parts[0] == token else {
      return HTTPResponse(404, "POST \(base)/NAME for a fresh database")
    }
    let worker = String(parts[1])
    switch request.method {
    case "POST":
      do {
        let url = try await databases.fresh(for: worker)
        guard request.wantsJSON else { return HTTPResponse(200, format.text(url)) }
        let variables = DatabaseVariables.of(url, format: format)
        return HTTPResponse(200, try JSONOutput.text(variables), type: "application/json")
      } catch {
        return HTTPResponse(500, "\(error)")
      }
    case "DELETE":
      await databases.end(worker)
      return HTTPResponse(204, "")
    default: return HTTPResponse(405, "POST for a fresh database, DELETE to remove it")
    }
  }
}
