import SeedORM
import SeedSchema

/// Finds pages of rows: those of a model, or those related to given rows.
struct ConnectionResolver: Sendable {
  let model: ModelBinding
  let rows: any ModelRowSource

  /// The arguments of a connection.
  static func arguments(
    of model: ModelBinding, withDeleted: Bool
  ) -> NamedList<InputDefinition> {
    var arguments: NamedList<InputDefinition> = [
      InputDefinition("first", "Int", "How many rows, from the start or after `after`."),
      InputDefinition("after", "String", "The cursor of the row before the first one."),
      InputDefinition("last", "Int", "How many rows, from the end or before `before`."),
      InputDefinition("before", "String", "The cursor of the row after the last one."),
      InputDefinition("where", .named(model.filter), "A filter of the rows."),
      InputDefinition(
        "orderBy", .list(.nonNull(.named(model.order))),
        "The order of the rows; ties, and all rows without it, are ordered by key."),
    ]
    if withDeleted {
      arguments.append(
        InputDefinition(
          "deleted", "DeletedRows!", "How rows that are marked as deleted are treated.",
          default: "EXCLUDE"))
    }
    return arguments
  }

  /// The rows of the model: one statement for the page, one for the total.
  func all(_ call: FieldCall) async throws -> ResolvedValue {
    let request = try PageRequest(call, model, rows)
    let total =
      request.wantsTotal ? try await rows.count(request.counted, in: call.database) : 0
    var found: [ModelRow] = []
    if request.wantsRows {
      var wanted = request.rows
      wanted.limit = request.size + 1
      found = ModelRow.rows(try await rows.rows(wanted, in: call.database), wanted.columns)
    }
    return .object(model.connection, request.page(found, total: total))
  }

  /// The rows related to each of the given rows: one statement for all pages, one for all totals.
  func related(
    _ relation: RelationBinding, _ call: FieldCall, _ sources: [any Sendable]
  ) async throws -> [ResolvedValue] {
    let request = try PageRequest(call, model, rows)
    let column = relation.declaration.target
    let keys = sources.map { source in
      (source as? ModelRow)?[relation.declaration.root].normalized(as: relation.keyType) ?? .null
    }
    let wanted = Array(Set(keys.filter { !$0.isNull }))
    var found: [SQLValue: [ModelRow]] = [:]
    if request.wantsRows, !wanted.isEmpty {
      let values = try await rows.rows(
        request.rows, limit: request.size + 1, per: column, of: wanted, in: call.database)
      let read = ModelRow.rows(values, request.rows.columns)
      for (row, values) in zip(read, values) {
        let key = values.last?.normalized(as: relation.keyType) ?? .null
        found[key, default: []].append(row)
      }
    }
    var totals: [SQLValue: Int] = [:]
    if request.wantsTotal {
      let counts = try await rows.counts(
        request.counted, per: column, of: wanted, in: call.database)
      for (key, count) in counts { totals[key.normalized(as: relation.keyType)] = count }
    }
    return keys.map { key in
      .object(model.connection, request.page(found[key] ?? [], total: totals[key] ?? 0))
    }
  }
}
