import SeedSchema
import SeedSyntax

/// Makes the two columns of a reference without a foreign key agree: `commentable_type` names a
/// table that exists, and `commentable_id` is the key of one of its rows.
struct PolymorphicColumns {
  let table: TableSchema
  let others: NamedTables

  /// Relates the columns whose names end in `type` and `id`.
  func applied(to columns: [InferredColumn]) -> [InferredColumn] {
    var result = columns
    for kind in columns.indices {
      guard let field = table[field: columns[kind].name], isFree(field), field.type.isTextual,
        case .value(let text)? = columns[kind].choices.first,
        ChoiceList(ValueText(text).present)?.words == NamedValues.models
      else { continue }
      let stem = Array(NameWords.words(of: field.name).dropLast())
      let id = columns.indices.first { place in
        NameWords.words(of: columns[place].name) == stem + ["id"]
          && table[field: columns[place].name].map(isFree) == true
      }
      guard let id, let key = table[field: columns[id].name],
        let target = target(of: stem, key.type),
        let model = Self.model(target.table.name.name, limit: field.lengthLimit)
      else { continue }
      result[kind].choices.insert(.value("random_choice([\(model)])"), at: 0)
      result[id].choices.insert(.value("ref(\(target.name))"), at: 0)
    }
    return result
  }

  /// The table that rows reference: one of people if the name asks for them, else one that itself
  /// references others.
  private func target(of stem: [String], _ type: FieldType) -> NamedTables.Element? {
    let candidates = others.all.filter { other in
      guard other.table.name != table.name, other.table.primaryKey.count == 1,
        let key = other.table[field: other.table.primaryKey[0]],
        ValueKind(of: key.type) == ValueKind(of: type),
        other.table.foreignKeys.allSatisfy({ !$0.columns.contains(key.name) })
      else { return false }
      return !isReached(from: other.table)
    }
    let wantsPeople = stem.contains(where: Self.people.contains)
    func isOfPeople(_ other: NamedTables.Element) -> Bool {
      NameWords.words(of: other.table.name.name).map(NameWords.singular)
        .contains(where: Self.people.contains)
    }
    return candidates.first { isOfPeople($0) == wantsPeople && !$0.table.foreignKeys.isEmpty }
      ?? candidates.first { isOfPeople($0) == wantsPeople } ?? candidates.first
  }

  /// Whether references lead from a table to this one, whose rows then are created first.
  private func isReached(from start: TableSchema) -> Bool {
    var seen: Set<TableName> = [start.name]
    var open = [start]
    while let next = open.popLast() {
      for key in next.foreignKeys where seen.insert(key.references).inserted {
        if key.references == table.name { return true }
        if let other = others.find(key.references)?.table { open.append(other) }
      }
    }
    return false
  }

  /// Returns the name of a table's class, such as `BlogPost` for `blog_posts`.
  private static func model(_ table: String, limit: Int?) -> String? {
    var words = NameWords.words(of: table)
    guard let last = words.popLast() else { return nil }
    let name = (words + [NameWords.singular(last)]).map {
      $0.prefix(1).uppercased() + $0.dropFirst()
    }
    .joined()
    return name.utf8.count <= limit ?? .max && name.utf8.allSatisfy { $0 < 128 } ? name : nil
  }

  private func isFree(_ field: FieldSchema) -> Bool {
    field.generation == .none && field.defaultValue == nil && !table.isKey(field.name)
      && !table.foreignKeys.contains { $0.columns.contains(field.name) }
      && !([table.primaryKey] + table.uniques.map(\.columns)).contains {
        $0.contains(field.name)
      }
  }

  private static let people: Set<String> = [
    "user", "person", "people", "member", "author", "customer", "employee", "admin", "patient",
    "actor", "sender", "recipient", "owner", "creator", "notifiable", "causer", "tokenable",
    "authenticatable", "account", "player", "student",
  ]
}
