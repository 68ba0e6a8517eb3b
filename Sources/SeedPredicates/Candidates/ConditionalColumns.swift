import SeedSyntax
import SeedSchema

/// Makes a column NULL or not depending on another column, as a check requires: `finalized_at` has
/// a value in the rows whose `state` is final.
struct ConditionalColumns {
  /// The maximum number of values with which the other column is compared.
  private static let mostValues = 12

  let table: TableSchema
  let rules: TableRules

  /// The values of a column with which another one must be NULL or have a value.
  private struct Presence {
    var column: String
    var other: String
    /// The other column's values; `nil` for NULL.
    var values: [String]?
    /// Whether the column has a value in rows with one of the values; otherwise in all others.
    var isPresent: Bool
  }

  /// Relates the columns of checks that require nothing else.
  func applied(to columns: [InferredColumn]) -> [InferredColumn] {
    var result = columns
    for presence in rules.alternatives.flatMap(presences) {
      // The values of two columns can't follow from each other.
      guard let index = result.firstIndex(where: { $0.name == presence.column }),
        !reads(presence.column, from: presence.other, result),
        let value = value(of: result[index], presence, result)
      else { continue }
      result[index].choices.insert(.value(value), at: 0)
    }
    return result
  }

  /// Whether the value of a column reads another one, directly or through others.
  private func reads(_ column: String, from start: String, _ columns: [InferredColumn]) -> Bool {
    var seen: Set<String> = [start]
    var open = [start]
    while let name = open.popLast() {
      if name == column { return true }
      guard case .value(let text)? = columns.first(where: { $0.name == name })?.choices.first
      else { continue }
      let words = Set(text.split { !$0.isLetter && !$0.isNumber && $0 != "_" }.map(String.init))
      for other in columns where words.contains(other.name) || isNamedOddly(other.name, in: text) {
        if seen.insert(other.name).inserted { open.append(other.name) }
      }
    }
    return false
  }

  /// Whether a text may contain a name that isn't a word.
  private func isNamedOddly(_ name: String, in text: String) -> Bool {
    !name.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" } && text.contains(name)
  }

  /// What the alternatives of a check say of columns that must have a value, or must be NULL, in the
  /// rows with certain values of another one.
  private func presences(in alternatives: [Alternative]) -> [Presence] {
    guard alternatives.count > 1,
      alternatives.allSatisfy({
        $0.isSufficient && $0.orders.isEmpty && $0.equations.isEmpty
      })
    else { return [] }
    let names = Set(alternatives.flatMap(\.rules.keys))
    if let pair = pair(names, in: alternatives) { return [pair] }
    for other in names.sorted() where alternatives.allSatisfy({ $0.rules[other] != nil }) {
      let columns = names.subtracting([other]).sorted()
      let found = columns.compactMap { presence(of: $0, by: other, in: alternatives) }
      // If another column isn't explained, the rows still violate the check.
      if !columns.isEmpty, found.count == columns.count { return found }
    }
    return []
  }

  /// Returns what alternatives say that only require one of two columns, or both or neither.
  private func pair(_ names: Set<String>, in alternatives: [Alternative]) -> Presence? {
    let columns = table.fields.map(\.name).filter(names.contains)
    let isNull = alternatives.map { alternative in
      columns.compactMap { column -> Bool? in
        switch alternative.rules[column] {
        case ColumnRule(.isNull): true
        case ColumnRule(.isNotNull): false
        default: nil
        }
      }
    }
    guard columns.count == 2, isNull.count == 2, isNull.allSatisfy({ $0.count == 2 }),
      isNull[0] == isNull[1].map({ !$0 })
    else { return nil }
    return Presence(
      column: columns[1], other: columns[0], values: nil,
      isPresent: isNull[0][0] != isNull[0][1])
  }

  /// Returns the values of another column with which the alternatives require a column to have a
  /// value, or to be NULL; `nil` if they require more, or don't tell the values.
  private func presence(
    of column: String, by other: String, in alternatives: [Alternative]
  ) -> Presence? {
    let present = alternatives.filter { $0.rules[column] == ColumnRule(.isNotNull) }
    let absent = alternatives.filter { $0.rules[column] == ColumnRule(.isNull) }
    let unruled = alternatives.count { $0.rules[column] == nil }
    guard present.count + absent.count + unruled == alternatives.count else { return nil }
    for (chosen, rest, isPresent) in [(present, absent, true), (absent, present, false)] {
      let lists = chosen.compactMap { $0.rules[other]?.values }
      guard !chosen.isEmpty, lists.count == chosen.count else { continue }
      let values = lists.joined().reduce(into: [String]()) {
        if !$0.contains($1) { $0.append($1) }
      }
      let others = rest.compactMap { $0.rules[other]?.values }.joined()
      guard others.allSatisfy({ !values.contains($0) }) else { continue }
      return Presence(column: column, other: other, values: values, isPresent: isPresent)
    }
    return nil
  }

  private func value(
    of column: InferredColumn, _ presence: Presence, _ columns: [InferredColumn]
  ) -> String? {
    guard presence.values?.count ?? 1 <= Self.mostValues, let field = table[field: column.name],
      field.isNullable, !table.isKey(field.name), field.generation == .none,
      let other = table[field: presence.other], other.generation == .none,
      isReference(field) || presence.values == nil || !isReference(other),
      let name = NameWriter.inBraces(other.name), case .value(let text)? = column.choices.first
    else { return nil }
    // The column already follows a lifecycle.
    let guess = ValueText(text)
    guard !guess.isCall(of: "lifecycle_time") else { return nil }
    let isText = other.type.isTextual
    // Values of other types, such as dates, are no literals of an expression.
    guard presence.values == nil || isText || other.type == .boolean || other.type.isNumeric
    else { return nil }
    let condition =
      presence.values?.map { "\(name) == \(isText ? ValueGuesses.quotedInBraces($0) : $0)" }
      .joined(separator: " or ") ?? "\(name) == null"
    let isCall = isReference(field) ? guess.present.isCall(of: "ref") : guess.present.call != nil
    if isCall {
      // Unlike a call in an expression, this one keeps the column's limits.
      let whole = presence.isPresent ? condition : "not (\(condition))"
      return "maybe({\(whole)}, \(guess.present.text))"
    }
    guard !isReference(field), !guess.isNull, let expression = guess.present.expression else {
      return nil
    }
    return presence.isPresent
      ? "{if(\(condition), \(expression), null)}" : "{if(\(condition), null, \(expression))}"
  }

  private func isReference(_ field: FieldSchema) -> Bool {
    table.foreignKeys.contains { $0.columns.contains(field.name) }
  }
}
