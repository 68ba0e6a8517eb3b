import SeedDatabase
import SeedSchema

/// Optimistic locking: a row is only written if its version is that of the model.
extension ModelWriter {
  /// Appends the assignment that increments the version.
  func appendVersion(to renderer: inout SQLRenderer) {
    guard let version = table.versionField.map({ dialect.quoted($0.name) }) else { return }
    renderer.append(", \(version) = \(version) + 1")
  }

  /// Whether the row's version is the model's.
  func versionCondition(_ version: TableField<Row>, of model: Row) -> SQLNode {
    .comparison(
      .equal, ModelColumns<Row>().node(version), .value(version.get(model), version.schema.type))
  }

  /// Sets the new version of written models.
  func countVersions(_ models: inout [Row]) throws {
    guard let version = table.versionField else { return }
    let values = models.indices.map { index -> (Int, SQLValue) in
      guard case .integer(let number) = version.get(models[index]) else {
        return (index, .integer(1))
      }
      return (index, .integer(number &+ 1))
    }
    try models.withUnsafeMutableBufferPointer { try version.set?($0, .each(values)) }
  }

  /// Why a row wasn't written: it doesn't exist, or has another version.
  func missing(_ model: Row, in context: some DatabaseContext) async throws -> any Error {
    let keys = try keyFields().map { $0.get(model) }
    let missing = RecordNotFound(table: table.name.description, key: keys)
    guard let version = table.versionField else { return missing }
    var query = Query<Row>()
    query.condition = try keyCondition(model)
    guard let row = try await query.first(in: context) else { return missing }
    guard version.get(row) != version.get(model) else { return missing }
    return StaleRecord(table: table.name.description, key: keys)
  }
}

extension Table {
  /// The field that counts the row's changes.
  var versionField: TableField<Row>? { roles.version.map { fields[$0] } }
}
