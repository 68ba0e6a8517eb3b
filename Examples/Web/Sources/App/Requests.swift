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
    request.headers[.contentType]?.hasPrefix("application/x-www-form-urlencoded") == true
      ? try await URLEncodedFormDecoder().decode(type, from: request, context: context)
      : try await JSONDecoder().decode(type, from: request, context: context)
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
      guard let (status, problem) = Self.problem(error) else { throw error }
      context.logger.info("\(problem.error)")
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
