import SeedDrivers
import SeedFormat
import SeedGeneration
import SeedKit
import SeedPlanning
import SeedPredicates
import SeedSchema

/// Goes on to the next value of a column that the rejection names.
struct BlamedColumn: Remedy {
  func change(for rejection: Rejection, in state: RemedyState) -> RemedyChange? {
    rejection.blamedColumns(of: state.schema).first { name in
      state.factory.columns.contains { $0.name == name && $0.hasNext }
    }.map { .nextValue(column: $0) }
  }
}

/// Meets the table's checks in another way. A check passes if a column is NULL; a trigger may not.
struct NextAlternative: Remedy {
  func change(for rejection: Rejection, in state: RemedyState) -> RemedyChange? {
    guard !rejection.cause.isOfCode, !state.progress.triggers.text.isEmpty,
      state.factory.alternativeCount > 1
    else { return nil }
    return .nextAlternative
  }
}

/// Goes on to the next value of a column that the table's triggers read.
///
/// A column with nothing left to try gets its first value back: it wasn't that.
struct TriggerColumn: Remedy {
  func change(for rejection: Rejection, in state: RemedyState) -> RemedyChange? {
    var facts = state.progress.triggers
    let text = facts.text.lowercased()
    guard !rejection.cause.isOfCode, !text.isEmpty,
      facts.changes < PassLimits.triggerColumnChanges
    else { return nil }
    facts.changes += 1
    let schema = state.schema
    var columns = state.factory.columns
    var nullable: [String] = []
    for index in columns.indices {
      let name = columns[index].name
      guard text.hasWord("new.\(name.lowercased())"), !facts.exhausted.contains(name),
        !schema.foreignKeys.contains(where: { $0.columns.contains(name) })
      else { continue }
      if facts.extended.insert(name).inserted, let field = schema[field: name] {
        columns[index].addForms(of: field)
        if !field.isNullable, !schema.primaryKey.contains(name) {
          nullable.append(name)
          columns[index].choices.append(.value("null"))
        }
      }
      if columns[index].hasNext {
        return .triggerColumn(name, columns: columns, facts: facts, nullable: nullable)
      }
      columns[index].refused = 0
      facts.exhausted.insert(name)
    }
    return .triggerColumn(nil, columns: columns, facts: facts, nullable: nullable)
  }
}

/// Brings every column down to its plainest value: its default, or NULL.
struct PlainestValues: Remedy {
  func change(for rejection: Rejection, in state: RemedyState) -> RemedyChange? {
    state.progress.isPlainest ? nil : .plainestValues
  }
}

extension InferredColumn {
  /// Forms of strings that functions of the database may parse, in the order of how often they do.
  private static let forms = [
    "{random_int(0, 9)}.{random_int(0, 20)}.{random_int(0, 20)}", "{random_int(1, 1000)}",
    "{random_date()}", "{random_uuid()}", "url()", "random_email()", "ip_address()",
    "literal('{}')",
  ]

  /// Adds them behind the guess, for a string of which nothing else is known.
  fileprivate mutating func addForms(of field: FieldSchema) {
    switch field.type {
    case .text: break
    case .string(let limit) where (limit ?? 64) >= 64: break
    default: return
    }
    guard case .value(let guess) = choice, !guess.hasPrefix("random_choice("),
      !guess.hasPrefix("maybe(") || !guess.contains("random_choice(")
    else { return }
    // NULL is accepted more often than any form.
    let place = field.isNullable ? choices.count : refused + 1
    choices.insert(contentsOf: Self.forms.map { .value($0) }, at: place)
  }

  /// Whether there is another choice.
  var hasNext: Bool { refused + 1 < choices.count }
}
