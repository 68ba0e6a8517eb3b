/// A page of a table's rows.
struct RowPage: Encodable, Sendable {
  struct Column: Encodable, Sendable {
    var name: String
    /// The database's type: `integer`, `varchar(40)`.
    var type: String
    var isNumber: Bool
    var isKey: Bool
    var isNullable: Bool
    /// The index in ``RowPage/relations`` of the relation whose key it holds.
    var relation: Int?
  }

  /// The rows of a step among those of the page.
  struct RowGroup: Encodable, Sendable {
    var factory: String
    var group: String?
    /// The number of its first row in the table, from 1.
    var first: Int64
    var rows: Int64
    /// The file of the step.
    var file: String
    var line: Int
    /// The origin of each column's value.
    var origins: [Origin]
  }

  /// The origin of a value.
  struct Origin: Encodable, Sendable {
    /// The value as a factory file writes it; `nil` if the step leaves the column to the database.
    var source: String?
    /// Whether it is inferred.
    var isInferred: Bool
    /// `step`, `trait` or `factory`: where it is written.
    var from: String?
    var file: String?
    var line: Int?
  }

  struct ReferencedTable: Encodable, Sendable {
    var table: String
    var columns: [String]
  }

  struct Row: Encodable, Sendable {
    /// The row's number in its table, from 1.
    var number: Int64
    /// The index of its step in ``RowPage/rowGroups``.
    var rowGroup: Int
    /// The values as text; `nil` for NULL.
    var cells: [String?]
    /// The number of the row that each relation references.
    var references: [Int64?]
  }

  var revision: Int
  var table: String
  /// The number of the run's first row, from 1, and the number of rows.
  var first: Int64
  var total: Int64
  var columns: [Column] = []
  var rowGroups: [RowGroup] = []
  var relations: [ReferencedTable] = []
  var rows: [Row] = []
  /// How long generating the page took, in milliseconds.
  var milliseconds = 0.0
}
