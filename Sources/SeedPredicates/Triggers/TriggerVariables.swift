import SeedSchema

/// What the variables of code hold, as SQL over the new row, and expressions with these in their
/// place.
struct TriggerVariables {
  /// What a variable holds.
  enum Value {
    /// The value of an expression.
    case expression(String)
    /// A row, by the SQL from its `FROM` on.
    case row(String)
    /// What the code doesn't tell.
    case unknown
  }

  /// The longest condition: variables that are read several times make each other longer.
  private static let longest = 10_000
  /// Functions whose results aren't those that a trigger gets, or that change something.
  private static let volatile: Set<String> = [
    "nextval", "setval", "currval", "lastval", "random", "gen_random_uuid", "uuid_generate_v4",
    "set_config", "pg_advisory_lock", "pg_advisory_xact_lock", "changes", "last_insert_rowid",
  ]

  private let outline: CodeOutline
  /// By the names in lower case; columns that code assigns to the new row begin with `new.`.
  private var values: [String: Value] = [:]
  /// Whether the last statement has found a row; `nil` if unknown.
  var found: String?

  init(_ outline: CodeOutline) { self.outline = outline }

  subscript(_ name: String) -> Value? {
    get { values[name] }
    set { values[name] = newValue }
  }

  /// The name that is assigned to at an index, in lower case, and the number of its tokens.
  func target(at index: Int) -> (name: String, length: Int)? {
    guard outline.tokens.indices.contains(index),
      let name = outline.tokens[index].name?.lowercased()
    else { return nil }
    guard name == "new", outline.isMark(".", at: index + 1) else { return (name, 1) }
    guard outline.tokens.indices.contains(index + 2),
      let column = outline.tokens[index + 2].identifier?.lowercased()
    else { return nil }
    return ("new.\(column)", 3)
  }

  /// Tokens as SQL; `nil` if they need what isn't known.
  func sql(_ range: Range<Int>) -> String? {
    var parts: [String] = []
    var length = 0
    var position = range.lowerBound
    while position < range.upperBound {
      guard let (text, count) = sql(at: position), length + text.utf8.count <= Self.longest else {
        return nil
      }
      parts.append(text)
      length += text.utf8.count
      position += count
    }
    return parts.joined(separator: " ")
  }

  private func sql(at index: Int) -> (text: String, length: Int)? {
    let token = outline.tokens[index]
    guard let word = outline.word(index), !outline.isMark(".", at: index - 1) else {
      return (token.sql, 1)
    }
    if Self.volatile.contains(word), outline.isMark("(", at: index + 1) { return nil }
    let member = outline.isMark(".", at: index + 1) ? column(at: index + 2) : nil
    switch word {
    case "new":
      guard let member else { return nil }
      switch values["new.\(member.lowercased())"] {
      case .expression(let text)?: return (text, 3)
      case .row?, .unknown?: return nil
      case nil: return ("NEW.\(outline.tokens[index + 2].sql)", 3)
      }
    case "old": return member == nil ? nil : ("NULL", 3)
    case "tg_op": return ("'INSERT'", 1)
    case "found" where member == nil: return found.map { ($0, 1) }
    case _ where word.hasPrefix("tg_"): return nil
    default: break
    }
    guard let value = values[word], !outline.isMark("(", at: index + 1),
      outline.word(index - 1) != "as"
    else { return (token.sql, 1) }
    switch value {
    case .expression(let text): return member == nil ? (text, 1) : nil
    case .row(let source):
      guard member != nil else { return nil }
      return ("(SELECT \(outline.tokens[index + 2].sql) \(source))", 3)
    case .unknown: return nil
    }
  }

  private func column(at index: Int) -> String? {
    outline.tokens.indices.contains(index) ? outline.tokens[index].identifier : nil
  }
}

extension SQLToken {
  /// The token as SQL writes it.
  var sql: String {
    switch self {
    case .word(let text), .number(let text), .mark(let text): text
    case .name(let text): text.quoted(by: "\"")
    case .text(let text): text.quoted(by: "'")
    }
  }
}
