public import SeedORM

/// The generators of a model's properties; see ``Seeder/seed(_:count:_:)``.
@dynamicMemberLookup
public struct SeedRules<Row: Model> {
  private(set) var sources: [String: GeneratedSource] = [:]
  /// Properties that have no column.
  private(set) var unknown: [String] = []

  /// The generator of a property; `nil` if it follows from the column.
  public subscript<Value: ColumnValue>(
    dynamicMember keyPath: KeyPath<Row, Value>
  ) -> Generated<Value.Base>? {
    get { Row.table.column(of: keyPath).flatMap { sources[$0] }.map { Generated($0) } }
    set {
      guard let column = Row.table.column(of: keyPath) else {
        unknown.append("\(keyPath)")
        return
      }
      sources[column] = newValue?.source
    }
  }
}
