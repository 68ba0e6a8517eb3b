import SeedSchema
import SeedDatabase

/// The columns of a table in a query, by the names of its model's properties.
@dynamicMemberLookup
public struct ModelColumns<Root: Model>: Sendable {
  let qualifier: String
  /// Whether the rows may be missing, as in a left join.
  let isOptional: Bool

  init(_ qualifier: String = Root.table.name.name, isOptional: Bool = false) {
    self.qualifier = qualifier
    self.isOptional = isOptional
  }

  /// The column of a property. A query of a property without a field throws when it runs.
  public subscript<Value: ColumnValue>(
    dynamicMember keyPath: KeyPath<Root, Value>
  ) -> ColumnExpression<Value> {
    ColumnExpression(node(keyPath))
  }

  func node(_ keyPath: PartialKeyPath<Root>) -> SQLNode {
    guard let field = Root.table[keyPath] else {
      return .invalid(
        DatabaseError(.undefinedColumn, "a property of \(Root.self) without a field: \(keyPath)"))
    }
    return node(field)
  }

  func node(_ field: TableField<Root>) -> SQLNode {
    .column(
      qualifier: qualifier, name: field.name, type: field.schema.type,
      isNullable: isOptional || field.schema.isNullable)
  }

  /// All columns, in the order of the fields.
  var all: [SQLNode] { Root.table.fields.map { node($0) } }
}

extension Model {
  /// The columns of the model's table, outside of a query's closure.
  ///
  /// ```swift
  /// let young = User.where { $0.age < 18 }.select { ($0.username, $0.age) }
  /// let admins = User.where { $0.role == .admin }.select { ($0.username, $0.age) }
  /// let both = young.union(admins).order(User.columns.age.ascending)
  /// ```
  public static var columns: ModelColumns<Self> { ModelColumns() }
}
