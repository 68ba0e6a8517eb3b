import SeedORM
import SeedSchema

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Changes rows of a model through SeedORM, so that validation, hooks, timestamps and versions
/// apply.
struct ModelWriting<Row: Model>: RowWriter {
  /// The rows that may be changed.
  let base: @Sendable () throws -> ColumnQuery<Row>
  /// The values of columns that a new row omits.
  let defaults: [String: SQLValue]

  func create(
    _ values: [String: SQLValue], in context: any DatabaseContext
  ) async throws -> [SQLValue] {
    let all = Row.table.facts.map { fact in
      values[fact.schema.name] ?? defaults[fact.schema.name] ?? missing(fact, at: context.now)
    }
    let model = try Row.table.model(of: all)
    guard try base().isRestricted else {
      return Row.table.values(of: try await Self.create(model, in: context))
    }
    return try await context.transaction { transaction in
      let created = Row.table.values(of: try await Self.create(model, in: transaction))
      try await checkAllowed(created, in: transaction)
      return created
    }
  }

  func update(
    _ key: [SQLValue], _ values: [String: SQLValue], in context: any DatabaseContext
  ) async throws -> [SQLValue] {
    try await context.transaction { transaction in
      let before = try await row(key, .excluded, in: transaction)
      let names = Row.table.facts.map(\.schema.name)
      let changed = zip(names, before).map { values[$0] ?? $1 }
      let old = try Row.table.model(of: before)
      let new = try Row.table.model(of: changed)
      let updated = Row.table.values(of: try await new.updateChanges(since: old, in: transaction))
      try await checkAllowed(updated, in: transaction)
      return updated
    }
  }

  func delete(_ key: [SQLValue], in context: any DatabaseContext) async throws -> [SQLValue] {
    try await context.transaction { transaction in
      let model = try Row.table.model(of: try await row(key, .excluded, in: transaction))
      if let living = model as? any SoftDeletable {
        return try await Self.softDelete(living, in: transaction)
      }
      try await model.delete(in: transaction)
      return Row.table.values(of: model)
    }
  }

  func restore(_ key: [SQLValue], in context: any DatabaseContext) async throws -> [SQLValue] {
    try await context.transaction { transaction in
      let model = try Row.table.model(of: try await row(key, .only, in: transaction))
      guard let deleted = model as? any SoftDeletable else {
        throw RecordNotFound(table: Row.table.name.description)
      }
      return try await Self.restore(deleted, in: transaction)
    }
  }

  /// All columns of the row with a key.
  private func row(
    _ key: [SQLValue], _ deletion: RowRequest.Deletion, in context: Transaction
  ) async throws -> [SQLValue] {
    var request = RowRequest(columns: Row.table.facts.map(\.schema.name), deletion: deletion)
    request.keys = (Row.table.primaryKey, [key])
    guard let row = try await ModelRows(base: base).rows(request, in: context).first else {
      throw RecordNotFound(table: Row.table.name.description, key: key)
    }
    return row
  }

  /// Checks that a written row is one that requests may change, so that none is written for others.
  ///
  /// - Throws: `GraphQLError` if it isn't.
  private func checkAllowed(_ row: [SQLValue], in context: Transaction) async throws {
    guard try base().isRestricted else { return }
    let names = Row.table.facts.map(\.schema.name)
    let key = Row.table.primaryKey.compactMap { column in
      names.firstIndex(of: column).map { row[$0] }
    }
    do {
      _ = try await self.row(key, .included, in: context)
    } catch is RecordNotFound {
      throw GraphQLError(
        "The row would not be one of those that you may change.",
        extensions: ["code": "FORBIDDEN"])
    }
  }

  private static func create(_ model: Row, in context: some DatabaseContext) async throws -> Row {
    try await model.create(in: context)
  }

  private static func softDelete<Other: SoftDeletable>(
    _ model: Other, in context: Transaction
  ) async throws -> [SQLValue] {
    Other.table.values(of: try await model.softDelete(in: context))
  }

  private static func restore<Other: SoftDeletable>(
    _ model: Other, in context: Transaction
  ) async throws -> [SQLValue] {
    Other.table.values(of: try await model.restore(in: context))
  }

  /// The value of a column that a new row omits.
  private func missing(_ fact: FieldFacts, at now: Timestamp) -> SQLValue {
    if case .value(let value)? = fact.schema.defaultValue { return value }
    if fact.schema.isNullable { return .null }
    switch fact.schema.type {
    case .integer: return .integer(0)
    case .uuid: return .uuid(UUID(uuid: (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)))
    case .datetime: return .timestamp(now)
    case .boolean: return .boolean(false)
    case .float: return .double(0)
    case .decimal: return .decimal(0)
    default: return .text("")
    }
  }
}
