import SeedORM
import SeedSchema

/// A relation added to a model, or derived from a foreign key.
struct RelationDeclaration: Sendable {
  var name: String
  /// The table of the related rows.
  var table: TableName
  /// The column of the row that the relation begins at.
  var root: String
  /// The column of the related rows, or of the join table.
  var target: String
  var isToMany: Bool
  /// Whether only some of the matching rows are eligible.
  var isRestricted = false
  /// The related rows; those of the related model if `nil`.
  var rows: (any ModelRowSource)?
  var description: String?
}
