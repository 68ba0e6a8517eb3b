import SeedDatabase
import SeedSchema

/// The parts of an index, from its list of parts and, for expressions, its SQL.
struct SQLiteIndexDefinition {
  /// The parts that are columns.
  let columns: [String]
  /// All parts, if comparing them takes more than comparing columns bytewise; otherwise empty.
  let expressions: [String]
  /// The condition of a partial index.
  let predicate: String?
  /// The SQL after the table's name, if it contains more than columns and a condition.
  let definition: String?

  /// Reads an index.
  ///
  /// - Parameters:
  ///   - parts: the name of each part that is a column, whether it is in descending order, and its collation.
  ///   - sql: the CREATE INDEX; `nil` for the index of a table's constraint.
  ///   - isPartial: whether it has a condition.
  init(
    parts: [(column: String?, isDescending: Bool, collation: String?)], sql: String?,
    isPartial: Bool
  ) {
    let dialect = SQLiteDialect()
    columns = parts.compactMap(\.column)
    predicate = isPartial ? sql.flatMap(SQLiteTableDefinition.predicate) : nil
    guard columns.count == parts.count else {
      let text = sql.flatMap(Self.body)
      expressions = text?.parts ?? []
      definition = text?.body
      return
    }
    let compared = parts.map { part in
      let collation = part.collation ?? "BINARY"
      return dialect.quoted(part.column ?? "")
        + (collation.uppercased() == "BINARY" ? "" : " COLLATE \(dialect.quoted(collation))")
    }
    let ordered = zip(compared, parts).map { $0 + ($1.isDescending ? " DESC" : "") }
    let plain = columns.map(dialect.quoted)
    expressions = compared == plain ? [] : compared
    definition =
      ordered == plain
      ? nil
      : "(\(ordered.joined(separator: ", ")))" + (predicate.map { " WHERE \($0)" } ?? "")
  }

  /// Returns the SQL after the table's name, and the parts in its parentheses without their order.
  private static func body(_ sql: String) -> (body: String, parts: [String])? {
    let bytes = Array(sql.utf8)
    let tokens = SQLTokenizer.tokens(of: sql, .sqlite)
    guard let open = tokens.firstIndex(where: { $0.isMark("(") }) else { return nil }
    var parts: [String] = []
    var part: [SQLTokenizer.Token] = []
    var depth = 0
    for token in tokens[open...].dropFirst() {
      if depth == 0, token.isMark(",") || token.isMark(")") {
        if let last = part.last, last.isKeyword("ASC") || last.isKeyword("DESC") {
          part.removeLast()
        }
        if let first = part.first, let last = part.last {
          let range = first.range.lowerBound..<last.range.upperBound
          parts.append(String(decoding: bytes[range], as: UTF8.self))
        }
        part = []
        if token.isMark(")") { break }
        continue
      }
      if token.isMark("(") { depth += 1 }
      if token.isMark(")") { depth -= 1 }
      part.append(token)
    }
    let start = tokens[open].range.lowerBound
    return (String(decoding: bytes[start...], as: UTF8.self), parts)
  }
}
