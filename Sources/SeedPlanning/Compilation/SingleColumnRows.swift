import SeedSyntax
import SeedGeneration
import SeedSchema

/// Rows of a single column, for samples of a value that reads no other.
struct SingleColumnRows: CompiledRows {
  let schema: TableSchema
  let now: Timestamp

  /// Creates the rows of a table that has only one column.
  init(_ field: FieldSchema, now: Timestamp) {
    schema = TableSchema(TableName(""), fields: [field])
    self.now = now
  }

  var firstRow: Int64 { 0 }
  var columnNames: [String] { [] }
  var relationNames: [String] { [] }
  var parameterNames: [String] { [] }

  func profile(ofColumn name: String) throws -> ValueProfile? { nil }
  func relation(_ name: String) throws -> RelatedScope? { nil }
  func literal(ofParameter name: String) -> ParameterLiteral? { nil }
  func parameter(named name: String) -> FactoryDefinition.Value? { nil }
  func records(of call: CallSyntax) throws -> RecordScope? { nil }

  func context(
    of name: String, field: FieldSchema?, isUnique: Bool, rowCount: Int64
  ) -> GeneratorContext {
    GeneratorContext(
      key: ColumnKey(seed: 0, table: "", column: name), field: field, isUnique: isUnique,
      rowCount: rowCount, now: now)
  }
}
