import SeedORM
import SeedSchema

/// Finds single rows: by their IDs, or those that columns reference.
struct RowResolver: Sendable {
  let model: ModelBinding
  let rows: any ModelRowSource

  /// The rows with some keys, by key, in one statement.
  func rows(
    of keys: [[SQLValue]], by columns: [String], needing needed: Set<String>, _ call: FieldCall
  ) async throws -> [[SQLValue]: ModelRow] {
    let distinct = Array(Set(keys.filter { !$0.contains(.null) }))
    guard !distinct.isEmpty else { return [:] }
    var request = RowRequest()
    request.columns = needed.union(columns).union(model.keyColumns).sorted()
    request.keys = (columns, distinct)
    let found = ModelRow.rows(try await rows.rows(request, in: call.database), request.columns)
    return Dictionary(
      found.map { row in (columns.map { row[$0] }, row) }, uniquingKeysWith: { first, _ in first })
  }

  /// The row that a column of each row references.
  func referenced(
    _ relation: RelationBinding, _ call: FieldCall, _ sources: [any Sendable]
  ) async throws -> [ResolvedValue] {
    let keys = sources.map { source in
      [(source as? ModelRow)?[relation.declaration.root].normalized(as: relation.keyType) ?? .null]
    }
    let found = try await rows(
      of: keys, by: [relation.declaration.target],
      needing: call.columns(of: model.typeName), call)
    return keys.map { key in
      found[key].map { .object(model.typeName, $0) } ?? .null
    }
  }

  /// The row of the argument `id`.
  func one(_ call: FieldCall) async throws -> ResolvedValue {
    let key = try model.key(of: call.arguments["id"]?.string)
    let found = try await rows(
      of: [key], by: model.keyColumns, needing: call.columns(of: model.typeName), call)
    return found.values.first.map { .object(model.typeName, $0) } ?? .null
  }
}
