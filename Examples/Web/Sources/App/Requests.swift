import Foundation
import HTTPTypes
import Hummingbird
import Logging
import SeedORM

/// Bodies are JSON, or what a form of the page sends.
struct AppContext: RequestContext {
  var coreContext: CoreRequestContextStorage

  init(source: Source) { coreContext = .init(source: source) }

  var requestDecoder: BodyDecoder { BodyDecoder() }
}

struct BodyDecoder: RequestDecoder {
  func decode<T: Decodable>(
    _ type: T.Type, from request: Request, context: some RequestContext
  ) async throws -> T {
    let isForm =
      request.headers[.contentType]?.hasPrefix("application/x-www-form-urlencoded") == true
    do {
      guard isForm else {
        return try await JSONDecoder().decode(type, from: request, context: context)
      }
      let body = try await request.body.collect(upTo: context.maxUploadSize)
      // A field that was left empty has no value.
      let fields = String(buffer: body).split(separator: "&").filter { !$0.hasSuffix("=") }
      return try URLEncodedFormDecoder().decode(type, from: fields.joined(separator: "&"))
    } catch let error as DecodingError {
      throw InvalidBody(error)
    }
  }
}

/// A body that isn't what a route expects.
struct InvalidBody: Error {
  let message: String
  let field: String?

  init(_ error: DecodingError) {
    switch error {
    case .keyNotFound(let key, _): (field, message) = (key.stringValue, "is missing")
    case .valueNotFound(_, let context): (field, message) = (context.path, "is missing")
    case .typeMismatch(_, let context): (field, message) = (context.path, "has the wrong type")
    case .dataCorrupted(let context): (field, message) = (context.path, "can't be read")
    @unknown default: (field, message) = (nil, "can't be read")
    }
  }
}

extension DecodingError.Context {
  var path: String? {
    codingPath.isEmpty ? nil : codingPath.map(\.stringValue).joined(separator: ".")
  }
}

/// Errors of models as answers, and the request's id in each.
struct ErrorResponses: RouterMiddleware {
  struct Problem: ResponseEncodable {
    var error: String
    var field: String?
  }

  func handle(
    _ request: Request, context: AppContext,
    next: (Request, AppContext) async throws -> Response
  ) async throws -> Response {
    var response: Response
    do {
      response = try await next(request, context)
    } catch {
      let known = Self.problem(error)
      context.logger.log(level: known == nil ? .error : .info, "\(error)")
      let (status, problem) = known ?? (.internalServerError, Problem(error: "internal error"))
      response = try problem.response(from: request, context: context)
      response.status = status
    }
    if let name = HTTPField.Name("X-Request-ID") { response.headers[name] = context.id }
    return response
  }

  static func problem(_ error: any Error) -> (HTTPResponse.Status, Problem)? {
    switch error {
    case let error as ValidationError:
      let first = error.failures.first
      return (.badRequest, Problem(error: first?.message ?? "invalid", field: first?.field))
    case let error as DuplicateRecord:
      return (.conflict, Problem(error: error.description, field: error.columns.first))
    case let error as RecordNotFound: return (.notFound, Problem(error: error.description))
    case let error as InvalidBody:
      return (.badRequest, Problem(error: error.message, field: error.field))
    case let error as HTTPError:
      return (error.status, Problem(error: error.body ?? error.status.reasonPhrase))
    case let error as FilterError: return (.badRequest, Problem(error: error.description))
    default: return nil
    }
  }
}

extension FilterValue {
  /// The filter without some names, and without fields of a form that were left empty.
  func without(_ names: String...) -> FilterValue {
    guard case .mapping(let entries) = self else { return self }
    return .mapping(entries.filter { !names.contains($0.key) && $0.value != .text("") })
  }
}
