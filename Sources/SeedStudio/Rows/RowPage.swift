/// A page of a table's rows.
struct RowPage: Encodable, Sendable {
  struct Column: Encodable, Sendable {
    var name: String
    /// The type of the database: `integer`, `varchar(40)`.
    var type: String
    var isNumber: Bool
    var isKey: Bool
    var isNullable: Bool
    /// The place of the relation in ``RowPage/relations`` that it holds the key of.
    var relation: Int?
  }

  /// The rows of a step among those of the page.
  struct RowGroup: Encodable, Sendable {
    var factory: String
    var group: String?
    /// The number of its first row in the table, from 1.
    var first: Int64
    var rows: Int64
    /// Where the step is.
    var file: String
    var line: Int
    /// How each column's value is made.
    var origins: [Origin]
  }

  /// Where a value comes from.
  struct Origin: Encodable, Sendable {
    /// The value as a factory file says it; `nil` if the step leaves the column to the database.
    var source: String?
    /// Whether nobody wrote it.
    var isInferred: Bool
    /// `step`, `trait` or `factory`: whose file says it.
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
    /// The place of its step in ``RowPage/rowGroups``.
    var rowGroup: Int
    /// The values as text; `nil` for NULL.
    var cells: [String?]
    /// The number of the row that each relation references.
    var references: [Int64?]
  }

  var revision: Int
  var table: String
  /// The number of the first row of the run, from 1, and how many there are.
  var first: Int64
  var total: Int64
  var columns: [Column] = []
  var rowGroups: [RowGroup] = []
  var relations: [ReferencedTable] = []
  var rows: [Row] = []
  /// How long it took, in milliseconds.
  var milliseconds = 0.0
}
