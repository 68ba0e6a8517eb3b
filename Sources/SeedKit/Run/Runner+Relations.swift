import SeedDatabase
import SeedPlanning
import SeedSchema

extension Runner {
  /// Adds what names mean that are no tables: partitions, and views that rows can be inserted into.
  static func addRelations(
    named names: [TableName], to state: inout DatabaseState, _ connection: any DatabaseConnection
  ) async throws {
    let unknown = names.filter { state.table($0) == nil && state.closed[$0] == nil }
    guard !unknown.isEmpty else { return }
    let dialect = connection.dialect
    let parts = Set(unknown.map(\.name)).sorted()
    let columns = try await connection.values(of: dialect.relationsQuery(named: parts))
    var known: Set<CatalogRelation> = []
    for relation in columns.map(\.relation) where known.insert(relation).inserted {
      let entry = TableDirectory.Entry(name: relation.name, schema: relation.schema)
      guard unknown.contains(where: { entry.isMeant(by: $0, dialect) }),
        state.names.entry(of: relation.name) == nil
      else { continue }
      state.directory?.add(entry)
      guard relation.acceptsRows else {
        state.closed[relation.name] = relation.description
        continue
      }
      if let base = relation.kind.storage {
        try await addSchemas(of: [base], to: &state, connection)
        try await addRelations(named: [base], to: &state, connection)
      }
      let fields = columns.filter { $0.relation == relation }.map(\.field)
      guard let schema = schema(of: relation, fields, state) else { continue }
      state.tables.append(schema.withoutTrivialKeys)
    }
  }

  private static func schema(
    of relation: CatalogRelation, _ fields: [FieldSchema], _ state: DatabaseState
  ) -> TableSchema? {
    let base = relation.kind.storage.flatMap { state.table($0) }
    if case .partition = relation.kind {
      return base?.partition(named: relation.name)
    }
    var schema = TableSchema(relation.name, fields: fields)
    schema.kind = .view(of: base?.stored.name)
    guard let base else {
      if !relation.kind.isView { schema.kind = relation.kind }
      return schema
    }
    schema.inherit(from: base)
    return schema
  }
}

extension TableDirectory.Entry {
  /// Whether a name in a file means it.
  fileprivate func isMeant(by written: TableName, _ dialect: any Dialect) -> Bool {
    func isSame(_ one: String, _ other: String) -> Bool {
      dialect.ignoresCaseOfNames ? one.lowercased() == other.lowercased() : one == other
    }
    guard isSame(written.name, name.name) else { return false }
    return written.schema.map { isSame($0, schema) } ?? (name.schema == nil)
  }
}

extension TableSchema {
  /// A partition of the table, which holds the rows that satisfy its condition.
  fileprivate func partition(named name: TableName) -> TableSchema? {
    guard let part = partitioning?.partitions.first(where: { $0.name == name }) else { return nil }
    var result = self
    result.kind = .partition(of: self.name)
    result.name = name
    result.partitioning = part.key.map { Partitioning($0) }
    result.uniques += part.uniques
    result.checks += part.checks
    if let condition = part.condition { result.checks.append(CheckConstraint(condition)) }
    for column in part.requiredColumns {
      if let index = result.index(ofField: column) { result.fields[index].isNullable = false }
    }
    return result
  }

  /// Takes over, for a view, what its table demands of the columns that they have in common.
  fileprivate mutating func inherit(from base: TableSchema) {
    for index in fields.indices where fields[index].generation != .computed {
      guard let field = base[field: fields[index].name] else { continue }
      fields[index] = field
    }
    let writable = Set(fields.filter { $0.generation != .computed }.map(\.name))
    func has(_ columns: [String]) -> Bool { columns.allSatisfy(writable.contains) }
    let missing = base.fields.map(\.name).filter { !writable.contains($0) }
    if has(base.primaryKey) { primaryKey = base.primaryKey }
    uniques = base.uniques.filter { has($0.columns) && $0.expressions.isEmpty }
    foreignKeys = base.foreignKeys.filter { has($0.columns) }
    checks = base.checks.filter { check in !missing.contains { check.expression.contains($0) } }
  }
}
