internal import SeedDatabase
internal import SeedKit
internal import SeedLocalServer

/// Gives test processes fresh databases on request, over HTTP on this machine only.
///
/// `POST BASE/NAME` responds with the URL of a fresh database for the worker with that name,
/// `DELETE BASE/NAME` removes it. The base URL has a random part, which other users of the machine
/// and web pages don't know.
final class WorkerServer: Sendable {
  /// The URL on which it listens, without a final slash.
  var base: String { gate.base }
  private let gate: RequestGuard
  private let databases: WorkerDatabases
  private let format: DatabaseURLFormat
  private let listener: LocalListener

  /// - Returns: `nil` if the system doesn't provide a socket.
  init?(_ databases: WorkerDatabases, format: DatabaseURLFormat) {
    guard let listener = LocalListener() else { return nil }
    gate = RequestGuard(
      .programs, urlSource: "the URL of the variable SEEDKIT_DATABASES", port: listener.port)
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
    if let objection = gate.objection(to: request) { return objection }
    let names = (gate.inside(request.path) ?? "").split(separator: "/")
    guard names.count == 1 else {
      return HTTPResponse(404, "append the worker's name to the URL: /NAME")
    }
    let worker = String(names[0])
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
