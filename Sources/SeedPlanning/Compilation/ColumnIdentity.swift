import SeedSyntax
import SeedGeneration
import SeedSchema

/// What a column's values depend on besides the row's number: equal for two steps that generate the
/// same value for each row.
struct ColumnIdentity: Hashable, Sendable {
  /// The source of the values.
  indirect enum Origin: Hashable, Sendable {
    /// The database.
    case database
    /// A name with a value in each row: `row`, `now`, or a column whose own identity is part of the
    /// whole.
    case name(String)
    /// A step that is the only one to generate such values.
    case step(Int, column: String)
    /// A parameter of the step.
    case parameter(ValueSyntax)
    /// A value that the user wrote, and what it reads.
    case written(ValueSyntax, reads: [ColumnIdentity])
    /// An inferred value, and what it reads.
    case inferred(text: String, reads: [ColumnIdentity])
    /// A column of the row that the row references.
    case key(ReferencedRows, column: String)
    /// A column at the end of a path of relations, of which the first is known.
    case related(ReferencedRows?, path: [String])
  }

  /// The mode in which a column keeps keys unique, as far as the values depend on it.
  enum Uniqueness: Hashable, Sendable {
    /// A digit of numbered combinations.
    case combined(radices: [UInt64], member: Int, firstRow: Int64)
    /// A mode that concerns only the rows of one step.
    case ofStep(Int)
  }

  /// The rows that a column's rows reference.
  struct ReferencedRows: Hashable, Sendable {
    /// The step, if other steps reference different rows.
    var step: Int?
    var columns: [String] = []
    var table: TableName?
    var referenced: [String] = []
    var rows: RowRanges?
    var choice: Planner.RelationDraft.Choice?
    var share = 1.0
  }

  var origin: Origin
  var uniqueness: Uniqueness?
  var locale: ValueSyntax?

  init(_ origin: Origin) { self.origin = origin }
}
