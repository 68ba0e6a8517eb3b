import SeedORM
import SeedSchema

/// Finds rows of any model by their global IDs.
struct NodeResolver: Sendable {
  let models: [String: ModelBinding]

  /// The rows of some IDs, in one statement per type; null for those that don't exist.
  func nodes(_ texts: [String], _ call: FieldCall) async throws -> [ResolvedValue] {
    let ids = texts.map { GlobalID($0) }
    var found: [GlobalID: ResolvedValue] = [:]
    for name in Set(ids.compactMap { $0?.type }).sorted() {
      guard let model = models[name] else { continue }
      let mine = ids.compactMap { $0 }.filter { $0.type == name }
      let keys = mine.map { $0.values(as: model.keyTypes) ?? [.null] }
      let rows = try await RowResolver(model: model, rows: model.declaration.rows).rows(
        of: keys, by: model.keyColumns, needing: call.columns(of: name), call)
      for (id, key) in zip(mine, keys) {
        if let row = rows[key] { found[id] = .object(name, row) }
      }
    }
    return ids.map { id in id.flatMap { found[$0] } ?? .null }
  }
}
