import SeedGeneration
import SeedSchema

/// Makes a column NULL or not depending on another column, as a check requires: `finalized_at` has
/// a value in the rows whose `state` is final.
struct PresenceColumns {
  /// The maximum number of values with which the other column is compared.
  private static let mostValues = 12

  let table: TableSchema
  let rules: TableRules

  /// The values of a column with which another one must be NULL or have a value.
  private struct Presence {
    var column: String
    var other: String
    var values: [String]
    /// Whether the column has a value in rows with one of the values; otherwise in all others.
    var isPresent: Bool
  }

  /// Relates the columns of checks that require nothing else.
  func applied(to columns: [InferredColumn]) -> [InferredColumn] {
    var result = columns
    for presence in rules.alternatives.flatMap(presences) {
      // The values of two columns can't follow from each other.
      guard let place = result.firstIndex(where: { $0.name == presence.column }),
        !reads(presence.column, from: presence.other, result),
        let value = value(of: result[place], presence, result)
      else { continue }
      result[place].choices.insert(.value(value), at: 0)
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

  /// What the alternatives of a check say of columns that must all have values, or need none, in the
  /// rows with certain values of another one.
  private func presences(in alternatives: [Alternative]) -> [Presence] {
    guard alternatives.count > 1,
      alternatives.allSatisfy({
        $0.isSufficient && $0.orders.isEmpty && $0.equations.isEmpty
      })
    else { return [] }
    let names = Set(alternatives.flatMap(\.rules.keys))
    for other in names.sorted() where alternatives.allSatisfy({ $0.rules[other] != nil }) {
      let columns = names.subtracting([other]).sorted()
      let present = alternatives.filter { alternative in
        columns.allSatisfy { alternative.rules[$0] == ColumnRule(.isNotNull) }
      }
      let absent = alternatives.filter { alternative in
        let rules = columns.compactMap { alternative.rules[$0] }
        return !rules.isEmpty && rules.allSatisfy { $0 == ColumnRule(.isNull) }
      }
      guard !absent.isEmpty, !present.isEmpty, absent.count + present.count == alternatives.count
      else { continue }
      for (chosen, isPresent) in [(present, true), (absent, false)] {
        let lists = chosen.compactMap { $0.rules[other]?.values }
        guard lists.count == chosen.count, isPresent || columns.count == 1 else { continue }
        let values = lists.joined().reduce(into: [String]()) {
          if !$0.contains($1) { $0.append($1) }
        }
        return columns.map {
          Presence(column: $0, other: other, values: values, isPresent: isPresent)
        }
      }
    }
    return []
  }

  private func value(
    of column: InferredColumn, _ presence: Presence, _ columns: [InferredColumn]
  ) -> String? {
    guard presence.values.count <= Self.mostValues, let field = table[field: column.name],
      field.isNullable, !table.isKey(field.name), isWritten(field),
      let other = table[field: presence.other], isWritten(other),
      let name = NameWriter.inBraces(other.name), case .value(let text)? = column.choices.first
    else { return nil }
    // The column already follows a lifecycle.
    let guess = ValueText(text)
    guard !guess.isCall(of: "lifecycle_time"), let expression = guess.present.expression else {
      return nil
    }
    let isText = other.type.isTextual
    // Values of other types, such as dates, are no literals of an expression.
    guard isText || other.type == .boolean || other.type.isNumeric else { return nil }
    let condition = presence.values.map {
      "\(name) == \(isText ? ValueGuesses.quotedInBraces($0) : $0)"
    }.joined(separator: " or ")
    return presence.isPresent
      ? "{if(\(condition), \(expression), null)}" : "{if(\(condition), null, \(expression))}"
  }

  private func isWritten(_ field: FieldSchema) -> Bool {
    field.generation == .none && !table.foreignKeys.contains { $0.columns.contains(field.name) }
  }
}
