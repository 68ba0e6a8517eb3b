import SeedSyntax
import SeedSchema

/// Makes flags agree with the row's dates: a row is `published` if it has a `published_at`.
struct FlagColumns {
  let table: TableSchema
  let names: TableNames
  /// The columns whose values checks relate to others.
  let related: Set<String>

  /// Computes flags from the dates of the same words.
  func applied(to columns: [InferredColumn]) -> [InferredColumn] {
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
