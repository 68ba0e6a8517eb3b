import SeedSyntax

/// Assigns the columns of a row to several people, places and companies: `billing_city` and
/// `shipping_city` belong to two places, and the columns of each agree with one another.
struct RecordRoles {
  /// The words of a column's name.
  let words: (String) -> [String]
  let generators: any KnownGenerators
  /// Names that mean the record of a referenced row.
  let relations: Set<String>
  /// The words of the table's name: `employee_name` in `employees` is the row's own.
  let rows: Set<String>

  /// Adds the record of each column that isn't about the row's own: if a table has a part of records
  /// more than once, or if a name means another person.
  func named(_ columns: [InferredColumn]) -> [InferredColumn] {
    let parts = columns.map { part(of: $0.choices.first) }
    let roles = roles(
      columns.indices.compactMap { index in
        parts[index].map { (words(columns[index].name), $0) }
      })
    guard !roles.isEmpty else { return columns }
    return columns.indices.map { index in
      guard let part = parts[index] else { return columns[index] }
      let name = words(columns[index].name)
      let role = roles.filter { role in
        name.starts(with: role) && (name.count > role.count || role.contains(where: Self.isOther))
      }.max { $0.count < $1.count }
      // `email_from` and `name_from` are about the same person.
      let record = role?.filter { !Self.partWords.contains($0) }.joined(separator: "_") ?? ""
      guard !record.isEmpty, !relations.contains(record), Self.isWord(record) else {
        return columns[index]
      }
      var column = columns[index]
      column.choices = column.choices.map { choice in
        guard case .value(let text) = choice, ValueText(text).present.text == "\(part)()" else {
          return choice
        }
        return .value(ValueText(text).replacing(callsOf: part, with: "\(part)(of=\(record))"))
      }
      return column
    }
  }

  /// The words that tell the records of some columns apart.
  private func roles(_ columns: [(name: [String], part: String)]) -> Set<[String]> {
    var roles: Set<[String]> = []
    for (part, group) in Dictionary(grouping: columns, by: \.part)
    where group.count > 1 && !Self.addresses.contains(part) {
      for (place, column) in group.enumerated() {
        let ends = group.indices.filter { $0 != place }
          .map { Self.sharedEnd(of: column.name, and: group[$0].name) }.filter { $0 > 0 }
        if let end = ends.min() { roles.insert(Array(column.name.dropLast(end))) }
      }
    }
    let people = columns.filter { Self.people.contains($0.part) }
    let others = Set(
      people.compactMap { column in
        column.name.lastIndex(where: Self.isOther).map { Array(column.name[...$0]) }
      })
    let own = people.filter { !$0.name.contains(where: Self.isOther) }.map(\.part)
    let isBesideOwn = people.contains { column in
      column.name.contains(where: Self.isOther) && own.contains(column.part)
    }
    if own.contains(where: Self.names.contains) || isBesideOwn || others.count > 1 {
      roles.formUnion(others)
    }
    return roles.filter { role in
      !role.allSatisfy { Self.own.contains($0) || rows.contains($0) }
    }
  }

  /// The generator of a column that is a part of the row's record.
  private func part(of choice: InferredColumn.Choice?) -> String? {
    guard case .value(let value)? = choice, let call = ValueText(value).present.call,
      call.arguments.isEmpty, generators.isPartOfRecord(call.name)
    else { return nil }
    return call.name
  }

  /// How many words two names have in common at their ends.
  private static func sharedEnd(of name: [String], and other: [String]) -> Int {
    zip(name.reversed(), other.reversed()).prefix { $0 == $1 }.count
  }

  // MARK: What is known

  private static let names: Set<String> = ["full_name", "first_name", "last_name"]
  private static let people = names.union(addresses).union(["phone_number"])
  /// Parts of which one person has several: `work_email` is the row's own.
  private static let addresses: Set<String> = ["random_email", "random_username"]

  /// Words for the parts themselves.
  private static let partWords: Set<String> = ["email", "mail", "name", "phone"]

  /// Words that say which of a person's names or addresses a column has.
  private static let own: Set<String> = [
    "first", "given", "fore", "last", "family", "full", "real", "display", "legal", "preferred",
    "main", "primary", "own", "current",
  ]

  private static func isOther(_ word: String) -> Bool { others.contains(word) }

  /// Words for people who aren't those whom a row is about.
  private static let others: Set<String> = [
    "contact", "spouse", "partner", "manager", "supervisor", "boss", "guardian", "mother", "father",
    "parent", "kin", "beneficiary", "recipient", "receiver", "sender", "referrer", "referee",
    "doctor", "physician", "lawyer", "attorney", "assistant", "approver", "reviewer", "inviter",
    "witness", "assignee", "assigner", "requester", "by", "from", "to", "cc", "bcc",
  ]

  /// Whether a call can contain the name as a word.
  static func isWord(_ name: String) -> Bool {
    name.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 95 }
      && name.utf8.first.map { $0 > 57 } == true
      && !["true", "false", "null", "now"].contains(name)
  }
}
