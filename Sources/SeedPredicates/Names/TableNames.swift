package import SeedSchema

/// The words of all names of a table.
package struct TableNames: Sendable {
  private let table: [String]
  private let columns: [String: [String]]
  private let siblings: Set<[String]>

  package init(_ table: TableSchema) {
    var words = NameWords.words(of: table.name.name).map(NameWords.singular)
    while words.count > 1, let last = words.last, Self.additions.contains(last) {
      words.removeLast()
    }
    self.table = words
    let names = table.fields.map(\.name)
    let prefix = Self.prefix(of: names)
    var columns: [String: [String]] = [:]
    for name in names {
      var words = NameWords.words(of: name)
      if let prefix, words.count > 1, name.lowercased().hasPrefix(prefix) {
        words = NameWords.words(of: String(name.dropFirst(prefix.count)))
      }
      columns[name] = words
    }
    self.columns = columns
    siblings = Set(columns.values)
  }

  /// Words at the end of a table's name that don't say what its rows are.
  private static let additions: Set<String> = [
    "version", "history", "data", "mirror", "archive", "backup", "statistic", "stat", "detail",
    "info", "record",
    "entry", "tombstone", "copy", "table", "directory",
  ]

  /// A short prefix with an underscore that most columns of a table have, such as `c_` of `c_first`
  /// and `c_last`.
  private static func prefix(of names: [String]) -> String? {
    guard let first = names.first, let line = first.firstIndex(of: "_") else { return nil }
    let prefix = first[...line].lowercased()
    guard names.count >= 3, (2...6).contains(prefix.utf8.count) else { return nil }
    let count = names.count { $0.lowercased().hasPrefix(prefix) && $0.count > prefix.count }
    let word = String(prefix.dropLast())
    guard count * 3 >= names.count * 2, word.utf8.count <= 3 || count == names.count,
      !telling.contains(word)
    else { return nil }
    return prefix
  }

  /// Prefixes that say something about the values.
  private static let telling: Set<String> = [
    "is", "has", "can", "num", "max", "min", "no", "id", "to", "old", "new", "was", "use", "total",
  ]

  /// The words of a column.
  func name(of column: String) -> ColumnName {
    let own = columns[column] ?? NameWords.words(of: column)
    var all = table
    // In `addresses.address_line`, `address` counts once.
    var overlap = min(table.count, own.count)
    while overlap > 0, Array(table.suffix(overlap)) != Array(own.prefix(overlap)) { overlap -= 1 }
    all += own.dropFirst(overlap)
    if overlap == 0, table.count > 1, own.last == table.last { all = own.dropLast() + table }
    return ColumnName(own: own, all: all, siblings: siblings)
  }
}
