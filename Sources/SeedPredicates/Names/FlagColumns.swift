import SeedSyntax
import SeedSchema

/// Makes flags agree with the row's dates and details: a row is `published` if it has a
/// `published_at`, and has a `ban_reason` if it is `banned`.
struct FlagColumns {
  let table: TableSchema
  let names: TableNames
  /// The columns whose values checks relate to others.
  let related: Set<String>

  /// Computes flags from the dates of the same words, and the presence of details from flags.
  func applied(to columns: [InferredColumn]) -> [InferredColumn] {
    let dated = followingDates(columns)
    let flags = dated.compactMap { column -> (name: String, stem: String, isInteger: Bool)? in
      guard let field = table[field: column.name], !field.isNullable,
        case .value(let text)? = column.choices.first,
        let stem = stem(of: field, ValueText(text).present, computed: text),
        let name = NameWriter.inBraces(field.name)
      else { return nil }
      return (name, stem, field.type != .boolean)
    }
    guard !flags.isEmpty else { return dated }
    return dated.map { column in
      guard let field = table[field: column.name], isDetail(field),
        case .value(let text)? = column.choices.first, ValueText(text).present.text.isCall,
        !text.contains("{")
      else { return column }
      let word = names.name(of: field.name).own[0]
      guard let flag = flags.first(where: { Self.detailWords(of: $0.stem).contains(word) }) else {
        return column
      }
      let value = ValueText(text).present.text
      let isTrue = flag.isInteger ? "\(flag.name) == 1" : flag.name
      var column = column
      column.choices.insert(
        .value(
          Self.successes.contains(flag.stem)
            ? "{if(\(isTrue), null, \(value))}" : "{if(\(isTrue), \(value), null)}"), at: 0)
      return column
    }
  }

  /// The word that says what a flag records, such as `ban` of `is_banned`; `nil` for other columns.
  private func stem(
    of field: FieldSchema, _ value: ValueText, computed text: String
  ) -> String? {
    guard flag(field, value) != nil || text.hasSuffix(" != null}") || text.hasSuffix(", 1, 0)}"),
      let word = flagWords(field).last
    else { return nil }
    return Self.successes.contains(word) || word.hasSuffix("ed") ? word : nil
  }

  private static let successes: Set<String> = ["success", "successful", "succeeded"]

  /// The words with which the names of a flag's details begin: `ban` and `banned` for `banned`.
  private static func detailWords(of flag: String) -> Set<String> {
    if successes.contains(flag) { return ["failure", "failed", "error", "fail"] }
    let stem = String(flag.dropLast(2))
    var words: Set<String> = [flag, stem, stem + "e", stem + "ion", stem + "ation"]
    // `banned`: `ban`, `cancelled`: `cancel`.
    if let last = stem.last, stem.dropLast().last == last { words.insert(String(stem.dropLast())) }
    return words
  }

  /// Whether a column says more about a flag than when it was set.
  private func isDetail(_ field: FieldSchema) -> Bool {
    let words = names.name(of: field.name).own
    guard field.isNullable, field.generation == .none, field.defaultValue == nil,
      !related.contains(field.name), !table.isKey(field.name), words.count > 1,
      let last = words.last, Self.details.contains(last)
    else { return false }
    return !table.foreignKeys.contains { $0.columns.contains(field.name) }
  }

  private static let details: Set<String> = [
    "reason", "code", "message", "note", "notes", "comment", "details", "until", "expires",
    "description", "explanation",
  ]

  /// Computes flags from the dates of the same words.
  private func followingDates(_ columns: [InferredColumn]) -> [InferredColumn] {
    columns.map { column in
      guard let field = table[field: column.name], !related.contains(field.name),
        !table.isKey(field.name), case .value(let text)? = column.choices.first,
        let words = flag(field, ValueText(text).present),
        let date = columns.first(where: { isDate($0, of: words) }),
        let name = NameWriter.inBraces(date.name)
      else { return column }
      var column = column
      let isTrue = "\(name) != null"
      column.choices.insert(
        .value(field.type == .boolean ? "{\(isTrue)}" : "{if(\(isTrue), 1, 0)}"), at: 0)
      return column
    }
  }

  /// Returns the words of a flag's name; `nil` for a column that isn't a flag.
  private func flag(_ field: FieldSchema, _ value: ValueText) -> [String]? {
    switch field.type {
    case .boolean: guard value.isCall(of: "random_bool") else { return nil }
    case .integer:
      let number = NumberCall(value)
      guard number.map({ $0.low == 0 && $0.high == 1 }) ?? isWeightedFlag(value) else { return nil }
    default: return nil
    }
    return flagWords(field)
  }

  private func flagWords(_ field: FieldSchema) -> [String] {
    var words = names.name(of: field.name).own
    if words.count > 1, ["is", "was", "has"].contains(words[0]) { words.removeFirst() }
    return words
  }

  private func isWeightedFlag(_ value: ValueText) -> Bool {
    guard value.isCall(of: "weighted"), case .list(let items)? = value.call?.arguments.first?.value
    else { return false }
    return Set(items.map { value.string(at: $0.span) }) == ["0", "1"]
  }

  /// Whether a column is the date of a flag's event, and NULL if it hasn't happened.
  private func isDate(_ column: InferredColumn, of words: [String]) -> Bool {
    guard let field = table[field: column.name], field.isNullable, field.generation == .none,
      DateStorage(field, in: table) != nil, case .value(let text)? = column.choices.first,
      !ValueText(text).isNull
    else { return false }
    var own = names.name(of: field.name).own
    if own.first == "date", own.count > 1 { own.removeFirst() }
    guard own.count > 1, let last = own.last, ["at", "on", "date", "time"].contains(last) else {
      return own == words && own != names.name(of: field.name).own
    }
    return own.dropLast() == words[...]
  }
}
