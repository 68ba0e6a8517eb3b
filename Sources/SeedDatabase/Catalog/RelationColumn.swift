public import SeedSchema

/// A column of a view, a partition, or a table whose rows are elsewhere.
public struct RelationColumn: Sendable, Hashable {
  /// The relation of the column.
  public var relation: CatalogRelation
  /// The column.
  public var field: FieldSchema

  /// Reads the columns `schema`, `name`, `is_visible`, `kind`, `accepts_rows`, `base_schema`,
  /// `base`, `column_name` and `is_computed`.
  ///
  /// - Parameters:
  ///   - row: the row of the catalog.
  ///   - type: the column's type.
  ///   - acceptsRows: whether rows can be inserted; by default, the query's value.
  init?(_ row: Row, type: FieldType, acceptsRows: Bool? = nil) {
    guard let schema = row.optionalText("schema"), let name = row.optionalText("name"),
      let column = row.optionalText("column_name")
    else { return nil }
    let base = row.optionalText("base").map {
      TableName($0, schema: row.optionalText("base_schema"))
    }
    let word = row.text("kind")
    let kind: TableKind =
      switch word {
      case "partition": base.map { TableKind.partition(of: $0) } ?? .table
      case "view", "materialized view": .view(of: base)
      default: .external
      }
    relation = CatalogRelation(
      name: TableName(name, schema: row.flag("is_visible") ? nil : schema), schema: schema,
      description: kind == .external ? "a \(word) table" : "a \(word)",
      acceptsRows: acceptsRows ?? row.flag("accepts_rows"), kind: kind)
    field = FieldSchema(column, type, isNullable: true)
    if row.flag("is_computed") { field.generation = .computed }
  }
}
