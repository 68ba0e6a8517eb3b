import SeedSchema

/// Where the statements, parentheses and tables of code are, so that finding what a token belongs
/// to takes no search.
struct CodeOutline: Sendable {
  /// A table that a statement names, with its alias.
  struct Source: Sendable {
    /// The index of the keyword before the table's name.
    var place: Int
    /// The index of the parenthesis around it; `nil` if there is none.
    var enclosing: Int?
    /// Whether rows are read from it, rather than written to it.
    var isRead: Bool
    var name: TableName
    var alias: String?

    /// The table, if a qualifier in lower case means it.
    func table(of qualifier: String?) -> TableName? {
      guard let qualifier else { return name }
      return alias?.lowercased() == qualifier || name.name.lowercased() == qualifier ? name : nil
    }
  }

  /// What is known of a token.
  private struct Position {
    /// The number of its statement.
    var statement: Int
    /// The index of the parenthesis around it.
    var enclosing: Int?
    /// The index of the keyword that begins the clause that it is in.
    var clause: Int?
    /// The sources of its statement that are before it.
    var sources: Range<Int>
  }

  /// The most tables of a statement among which a name's is looked for.
  private static let mostSources = 50

  let tokens: [SQLToken]
  /// The words in lower case.
  private let words: [String?]
  private var positions: [Position] = []
  private var sources: [Source] = []
  /// The index of the other parenthesis, by the index of each.
  private var partners: [Int: Int] = [:]

  init(_ tokens: [SQLToken]) {
    self.tokens = tokens
    words = tokens.map { if case .word(let text) = $0 { text.lowercased() } else { nil } }
    var open: [Int] = []
    var clause: Int?
    var start = 0
    var statement = 0
    for index in tokens.indices {
      positions.append(
        Position(
          statement: statement, enclosing: open.last, clause: clause,
          sources: start..<sources.count))
      switch tokens[index] {
      case .mark("("): open.append(index)
      case .mark(")"):
        if let opening = open.popLast() {
          partners[opening] = index
          partners[index] = opening
        }
      case .mark(";"):
        open = []
        clause = nil
        start = sources.count
        statement += 1
      case .word:
        if ["select", "insert", "from", "into"].contains(words[index]) { clause = index }
        if let source = source(after: index, enclosing: open.last) { sources.append(source) }
      default: break
      }
    }
  }

  /// A name or a keyword without quotes, in lower case.
  func word(_ index: Int) -> String? { words.indices.contains(index) ? words[index] : nil }

  func isMark(_ mark: String, at index: Int) -> Bool {
    tokens.indices.contains(index) && tokens[index] == .mark(mark)
  }

  /// The index of the parenthesis that is closed at an index.
  func opening(of index: Int) -> Int? { partners[index].flatMap { $0 < index ? $0 : nil } }

  /// The index of the parenthesis that closes the one at an index.
  func closing(of index: Int) -> Int? { partners[index].flatMap { $0 > index ? $0 : nil } }

  /// The index of the parenthesis that is open at an index; `nil` if there is none.
  func enclosing(_ index: Int) -> Int? {
    positions.indices.contains(index) ? positions[index].enclosing : nil
  }

  /// Where the list of the `SELECT` before an index begins; `nil` for another statement.
  func selection(before place: Int) -> Int? {
    positions[place].clause.flatMap { words[$0] == "select" ? $0 + 1 : nil }
  }

  /// The tables that the statement names before an index, the nearest first.
  func sources(before place: Int) -> [Source] {
    guard tokens.indices.contains(place) else { return [] }
    return sources[positions[place].sources].suffix(Self.mostSources).reversed()
  }

  /// The tables of the `FROM` at an index, in the same parentheses.
  func sources(from index: Int) -> [Source] {
    guard tokens.indices.contains(index) else { return [] }
    let enclosing = positions[index].enclosing
    let end = enclosing.flatMap { partners[$0] } ?? tokens.count
    let first = positions[index].sources.upperBound
    var result: [Source] = []
    for source in sources[first...].prefix(Self.mostSources) {
      guard source.place < end, positions[source.place].statement == positions[index].statement
      else { break }
      if source.isRead, source.enclosing == enclosing { result.append(source) }
    }
    return result
  }

  /// The table that a keyword such as `FROM` is followed by.
  private func source(after place: Int, enclosing: Int?) -> Source? {
    guard let keyword = words[place], ["from", "join", "update", "into"].contains(keyword),
      word(place - 1) != "distinct", keyword != "into" || isInsertion(place)
    else { return nil }
    var next = place + 1
    guard tokens.indices.contains(next), let name = tokens[next].tableName else { return nil }
    var table = TableName(name)
    next += 1
    while next + 1 < tokens.count, isMark(".", at: next) {
      guard let name = tokens[next + 1].tableName else { return nil }
      table = TableName(name, schema: table.name)
      next += 2
    }
    if word(next) == "as" { next += 1 }
    return Source(
      place: place, enclosing: enclosing, isRead: keyword == "from" || keyword == "join",
      name: table, alias: tokens.indices.contains(next) ? tokens[next].name : nil)
  }

  /// Whether an `INTO` is followed by a table, rather than by the variables of a `SELECT`.
  private func isInsertion(_ place: Int) -> Bool {
    // SQLite also has `INSERT OR IGNORE INTO`.
    (1...3).contains { ["insert", "replace", "merge"].contains(word(place - $0)) }
  }
}
