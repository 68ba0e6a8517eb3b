/// The tables that a statement writes to, judging by its first words.
package enum WrittenTables: Equatable {
  /// None: it only reads.
  case none
  /// One table.
  case table(String)
  /// Unknown tables, such as for a table definition.
  case unknown

  package init(_ statement: SQLStatement) {
    guard statement.segments.count > 0 else {
      self = .none
      return
    }
    var words = SQLWordScanner(statement.segments[0])
    let verb = words.next()?.lowercased()
    switch verb {
    case "select", "values", "explain", "show", "table", "pragma", "savepoint", "release",
      "rollback", "set", "analyze", nil:
      // Its words don't show whether a query creates a table or calls a function that writes.
      self = .none
    case "with":
      // The statement after the common table expressions, or one inside them, may write.
      self = .unknown
      var isRead = true
      while let word = words.next() {
        if ["insert", "update", "delete", "merge"].contains(word.lowercased()) { isRead = false }
      }
      let later = statement.segments.dropFirst().joined(separator: " ").lowercased()
      if isRead, !["insert", "update", "delete", "merge"].contains(where: later.contains) {
        self = .none
      }
    case "insert", "replace", "delete", "update", "merge":
      var name = words.next()
      let noise: Set<String> = [
        "into", "from", "only", "or", "rollback", "abort", "replace", "fail", "ignore",
      ]
      while let word = name, noise.contains(word.lowercased()) { name = words.next() }
      self = name.map { .table(Self.normalized($0)) } ?? .unknown
    default: self = .unknown
    }
  }

  /// A table's name without schema, quotes and case.
  package static func normalized(_ name: String) -> String {
    let last = name.split(separator: ".").last.map(String.init) ?? name
    return String(last.filter { !"\"`[]".contains($0) }).lowercased()
  }
}
