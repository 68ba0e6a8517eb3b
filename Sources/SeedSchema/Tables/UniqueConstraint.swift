/// Columns, or expressions, whose combination is unique.
public struct UniqueConstraint: Sendable, Hashable {
  /// The constraint's name; `nil` lets the dialect choose one.
  public var name: String?
  /// The columns in which no two rows have the same values.
  ///
  /// For an index on expressions, these are the columns in them, if rows that agree in all of these
  /// are rejected: `lower(email)` makes `email` unique. Empty if such rows may exist, because an
  /// expression like `CASE WHEN is_main THEN owner END` can be NULL.
  public var columns: [String]
  /// The parts of an index on expressions, in order and in the database's SQL; empty for an index
  /// on columns only.
  public var expressions: [String]
  /// Whether two rows with NULL in them count as equal (PostgreSQL's `NULLS NOT DISTINCT`).
  public var nullsAreEqual: Bool
  /// The condition of a partial index, in the database's SQL; `nil` if it covers all rows.
  public var predicate: String?
  /// When the database compares the rows; for an index without a constraint, immediately.
  public var timing: ForeignKey.Timing
  /// The database's own definition if the properties above don't cover everything (expressions, an
  /// order, a collation, INCLUDE).
  ///
  /// It is the text after `ON table` in CREATE INDEX, or a table constraint that begins with
  /// `UNIQUE`. DDL is written from it.
  public var definition: String?

  /// Whether strings that differ only in case count as equal: `lower(email)`, `COLLATE NOCASE`.
  public var ignoresCase: Bool {
    expressions.contains { expression in
      let text = expression.lowercased()
      return text.contains("lower(") || text.contains("upper(") || text.contains("nocase")
    }
  }

  /// Creates a unique constraint.
  public init(
    _ columns: [String],
    name: String? = nil,
    nullsAreEqual: Bool = false,
    predicate: String? = nil,
    expressions: [String] = [],
    timing: ForeignKey.Timing = .immediate,
    definition: String? = nil
  ) {
    self.columns = columns
    self.expressions = expressions
    self.name = name
    self.nullsAreEqual = nullsAreEqual
    self.predicate = predicate
    self.timing = timing
    self.definition = definition
  }
}
