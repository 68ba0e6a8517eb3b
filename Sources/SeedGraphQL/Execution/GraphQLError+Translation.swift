import SeedDatabase
import SeedORM

/// Several errors of one field of a response.
struct GraphQLErrors: Error {
  var errors: [GraphQLError]
}

extension GraphQLError {
  /// The errors that a client may see, without information that is only for the server.
  static func all(of error: any Error) -> [GraphQLError] {
    switch error {
    case let error as GraphQLErrors: return error.errors
    case let error as GraphQLError: return [error]
    case let error as ValidationError:
      return error.failures.map { failure in
        GraphQLError(
          failure.field.map { "\($0) \(failure.message)" } ?? failure.message,
          extensions: GraphQLObject(
            [("code", "VALIDATION")] + (failure.field.map { [("field", .string($0))] } ?? [])),
          underlying: error)
      }
    case let error as DuplicateRecord:
      let what = error.columns.isEmpty ? "value" : error.columns.joined(separator: ", ")
      return [
        GraphQLError(
          "Another row has the same \(what).",
          extensions: [
            "code": "DUPLICATE", "fields": .list(error.columns.map { .string($0) }),
          ], underlying: error)
      ]
    case let error as RecordNotFound:
      return [
        GraphQLError("There is no such row.", extensions: ["code": "NOT_FOUND"], underlying: error)
      ]
    case let error as StaleRecord:
      return [
        GraphQLError(
          "The row has changed since it was read.", extensions: ["code": "CONFLICT"],
          underlying: error)
      ]
    case let error as FilterError:
      return [
        GraphQLError(
          error.description, extensions: ["code": "BAD_USER_INPUT"], underlying: error)
      ]
    case let error as DatabaseError: return [translated(error)]
    default:
      return [GraphQLError(internalError, extensions: ["code": "INTERNAL"], underlying: error)]
    }
  }

  private static func translated(_ error: DatabaseError) -> GraphQLError {
    switch error.code {
    case .foreignKeyViolation:
      GraphQLError(
        "The row references a row that does not exist, or is referenced by another one.",
        extensions: ["code": "REFERENCE"], underlying: error)
    case .checkViolation:
      GraphQLError(
        "A value breaks a rule of the database"
          + (error.constraint.map { ": \($0)." } ?? "."), extensions: ["code": "CHECK"],
        underlying: error)
    case .serializationFailure, .deadlock, .busy:
      GraphQLError(
        "Another change was made at the same time. Try again.",
        extensions: ["code": "CONFLICT"], underlying: error)
    default:
      GraphQLError(internalError, extensions: ["code": "INTERNAL"], underlying: error)
    }
  }
}
