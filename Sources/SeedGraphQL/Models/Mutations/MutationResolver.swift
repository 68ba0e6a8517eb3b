import SeedDatabase
import SeedORM
import SeedSchema

/// Carries out the mutations of a model.
struct MutationResolver: Sendable {
  let model: ModelBinding

  func create(_ call: FieldCall) async throws -> ResolvedValue {
    let values = try values(call, isUpdate: false)
    return try await run { try await $0.create(values, in: call.database) }
  }

  func update(_ call: FieldCall) async throws -> ResolvedValue {
    let key = try model.key(of: call.arguments["id"]?.string)
    let values = try values(call, isUpdate: true)
    return try await run { try await $0.update(key, values, in: call.database) }
  }

  func delete(_ call: FieldCall) async throws -> ResolvedValue {
    let key = try model.key(of: call.arguments["id"]?.string)
    return try await run { try await $0.delete(key, in: call.database) }
  }

  func restore(_ call: FieldCall) async throws -> ResolvedValue {
    let key = try model.key(of: call.arguments["id"]?.string)
    return try await run { try await $0.restore(key, in: call.database) }
  }

  private func run(
    _ work: (any RowWriter) async throws -> [SQLValue]
  ) async throws -> ResolvedValue {
    do {
      let columns = model.declaration.facts.map(\.schema.name)
      let types = model.declaration.facts.map(\.schema.type)
      let values = zip(try await work(model.declaration.writer), types).map {
        $0.normalized(as: $1)
      }
      guard let row = ModelRow.rows([values], columns).first else { return .null }
      return .object(model.typeName, row)
    } catch {
      throw named(error)
    }
  }

  /// The columns that an input sets.
  private func values(_ call: FieldCall, isUpdate: Bool) throws -> [String: SQLValue] {
    var values: [String: SQLValue] = [:]
    var errors: [GraphQLError] = []
    guard case .object(let input)? = call.arguments["input"] else { return values }
    for (name, value) in input.elements {
      guard let column = model.columns[name] else { continue }
      if value.isNull, !column.fact.schema.isNullable {
        errors.append(failure("must not be null", of: name))
        continue
      }
      do {
        values[column.column] = try column.codec.input(value)
      } catch let error as ColumnCodec.Mismatch {
        errors.append(failure(error.message, of: name))
      }
    }
    guard errors.isEmpty else { throw GraphQLErrors(errors: errors) }
    return values
  }

  private func failure(_ message: String, of field: String) -> GraphQLError {
    GraphQLError(
      "\(field) \(message)", extensions: ["code": "VALIDATION", "field": .string(field)])
  }

  /// The error with the names of fields instead of columns.
  private func named(_ error: any Error) -> any Error {
    func field(_ column: String) -> String {
      model.columns.first { $0.column == column }?.name ?? column
    }
    switch error {
    case var error as ValidationError:
      for index in error.failures.indices {
        error.failures[index].field = error.failures[index].field.map(field)
      }
      return error
    case var error as DuplicateRecord:
      error.columns = error.columns.map(field)
      return error
    case let error as DatabaseError
    where error.code == .invalidValue && error.columns.count == 1:
      return failure("is not a valid value", of: field(error.columns[0]))
    default: return error
    }
  }
}
