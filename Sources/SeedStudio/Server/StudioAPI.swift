internal import SeedLocalServer
internal import SeedFormat
internal import SeedSchema

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// The requests of the page, answered as JSON.
///
/// | request | response |
/// |---|---|
/// | `GET project` | ``ProjectOutline`` |
/// | `GET scenario?scenario=` or `factory=` | ``ScenarioOutline``: the plan with its tables |
/// | `GET details?…` | ``ScenarioDetails``: the changed tables, and the duration of a run |
/// | `GET graph?…&around=` | ``GraphOutline``: the tables and references, drawn; those of a table alone with `around` |
/// | `GET rows?…&table=&from=&count=` | ``RowPage`` |
/// | `GET children?…&table=&row=` | ``ChildRowPage`` |
/// | `GET columns?…&table=` | ``TableStatistics`` |
/// | `GET events` | changes of files and progress of runs, as they happen |
/// | `GET run`, `POST run`, `POST interrupt` | ``RunState`` |
/// | `GET choices?…`, `POST choice`, `POST files` | ``ChosenValues``: what a database without files would get, and files written |
///
/// An error is answered with its status and ``StudioFailure``.
struct StudioAPI: Sendable {
  let studio: Studio

  func answer(_ request: HTTPRequest, at name: String) async -> HTTPResponse {
    let query = request.query
    do {
      switch (request.method, name) {
      case ("GET", "project"): return try json(await studio.outline())
      case ("GET", "scenario"): return try json(await studio.scenario(try PlanSource(query)))
      case ("GET", "graph"):
        return try json(await studio.graph(try PlanSource(query), around: query["around"]))
      case ("GET", "details"): return try json(await studio.details(try PlanSource(query)))
      case ("GET", "rows"):
        return try json(
          await studio.rows(
            try PlanSource(query), table: query["table"] ?? "",
            from: number("from", of: query, or: 1),
            count: Int(min(500, number("count", of: query, or: 50)))))
      case ("GET", "children"):
        return try json(
          await studio.children(
            try PlanSource(query), table: query["table"] ?? "", row: number("row", of: query, or: 1)
          ))
      case ("GET", "columns"):
        return try json(
          await studio.statistics(try PlanSource(query), table: query["table"] ?? ""))
      case ("GET", "events"):
        guard let stream = studio.events.listen() else {
          return HTTPResponse(503, "too many pages are open")
        }
        return HTTPResponse(stream, type: "text/event-stream")
      case ("GET", "run"): return try json(await studio.runState())
      case ("POST", "run"):
        return try json(await studio.run(try body(RunRequest.self, of: request)), status: 202)
      case ("POST", "interrupt"): return try json(await studio.interrupt(), status: 202)
      case ("GET", "choices"): return try json(await studio.choices(try PlanSource(query)))
      case ("POST", "choice"):
        return try json(await studio.choose(try body(ChoiceRequest.self, of: request)))
      case ("POST", "files"): return try json(await studio.writeAll())
      default: return HTTPResponse(404, "there is no \(request.method) \(name)")
      }
    } catch {
      let failure = studio.host.failure(of: error)
      return (try? json(failure, status: failure.status)) ?? HTTPResponse(500, failure.message)
    }
  }

  private func number(
    _ name: String, of query: [String: String], or standard: Int64
  ) throws -> Int64 {
    guard let text = query[name] else { return standard }
    guard let number = Int64(text), number >= 1 else {
      throw StudioFailure(400, "`\(name)` must be a number from 1")
    }
    return number
  }

  private func body<Value: Decodable>(_: Value.Type, of request: HTTPRequest) throws -> Value {
    do {
      return try JSONDecoder().decode(Value.self, from: Data(request.body))
    } catch {
      throw StudioFailure(400, "the body of the request can't be read")
    }
  }

  private func json(_ value: some Encodable, status: Int = 200) throws -> HTTPResponse {
    HTTPResponse(status, bytes: try StudioJSON.bytes(value), type: "application/json")
  }
}
