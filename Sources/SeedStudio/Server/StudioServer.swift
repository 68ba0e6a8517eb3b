internal import SeedLocalServer
internal import SeedSchema

/// Serves the page of `seed studio` on this machine.
package final class StudioServer: Sendable {
  /// The URL to open in a browser.
  package let url: String
  private let listener: LocalListener
  private let gate: RequestGuard
  private let studio: Studio
  private let watch = Locked<Task<Void, Never>?>(nil)

  /// Starts to serve a project; `nil` if the system allows no socket, or the port is in use.
  ///
  /// - Parameters:
  ///   - host: reads the project's files and runs its scenarios.
  ///   - port: the port; 0 for any that is free.
  package init?(_ host: any StudioHost, port: UInt16 = 0) {
    guard let listener = LocalListener(port: port) else { return nil }
    self.listener = listener
    gate = RequestGuard(
      .page, urlSource: "the URL that `seed studio` printed", port: listener.port)
    url = gate.base + "/"
    let studio = Studio(host)
    self.studio = studio
    let gate = gate
    listener.start { request in await Self.answer(request, gate, studio) }
    watch.withLock { $0 = Task { await studio.watch() } }
  }

  /// Stops serving and watching; interrupts a current run and waits for it.
  package func stop() async {
    listener.close()
    watch.withLock { $0?.cancel() }
    await studio.close()
  }

  private static func answer(
    _ request: HTTPRequest?, _ gate: RequestGuard, _ studio: Studio
  ) async -> HTTPResponse {
    var response: HTTPResponse
    if let request {
      if let objection = gate.objection(to: request) {
        response = objection
      } else {
        response = await answer(request, at: gate.inside(request.path) ?? "", studio)
      }
    } else {
      response = HTTPResponse(400, "this is not an HTTP request")
    }
    response.headers += PageHeaders.all
    return response
  }

  private static func answer(
    _ request: HTTPRequest, at path: String, _ studio: Studio
  ) async -> HTTPResponse {
    if path.hasPrefix("api/") {
      return await StudioAPI(studio: studio).answer(request, at: String(path.dropFirst(4)))
    }
    guard request.method == "GET", let file = PageFiles.file(path.isEmpty ? "index.html" : path)
    else { return HTTPResponse(404, "there is no such page") }
    return HTTPResponse(200, file.text, type: file.type)
  }
}
