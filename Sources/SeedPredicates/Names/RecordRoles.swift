import SeedSyntax

/// Assigns the columns of a row to several people, places and companies: `billing_city` and
/// `shipping_city` belong to two places, and the columns of each agree with one another.
struct RecordRoles {
  /// The words of a column's name.
  let words: (String) -> [String]
  let generators: any KnownGenerators
  /// Names that mean the record of a referenced row.
  let relations: Set<String>

  /// Adds the record of each column, if a table has a part of records more than once.
  func named(_ columns: [InferredColumn]) -> [InferredColumn] {
    let parts = columns.map { part(of: $0.choices.first) }
    let groups = Dictionary(grouping: parts.indices.filter { parts[$0] != nil }) { parts[$0] }
    var roles: Set<[String]> = []
    for places in groups.values where places.count > 1 {
      let names = places.map { words(columns[$0].name) }
      let shared = Self.sharedEnd(of: names)
      for name in names { roles.insert(Array(name.dropLast(shared))) }
    }
    roles.remove([])
    guard !roles.isEmpty else { return columns }
    return columns.indices.map { index in
      guard let part = parts[index] else { return columns[index] }
      let name = words(columns[index].name)
      let role = roles.filter { name.starts(with: $0) && name.count > $0.count }
        .max { $0.count < $1.count }
      let record = role?.joined(separator: "_") ?? ""
      guard !record.isEmpty, !relations.contains(record), Self.isWord(record) else {
        return columns[index]
      }
      var column = columns[index]
      column.choices = column.choices.map {
        $0 == .value("\(part)()") ? .value("\(part)(of=\(record))") : $0
      }
      return column
    }
  }

  /// The generator of a column that is a part of the row's record.
  private func part(of choice: InferredColumn.Choice?) -> String? {
    guard case .value(let value)? = choice, let call = ValueText(value).call,
      call.arguments.isEmpty, generators.isPartOfRecord(call.name)
    else { return nil }
    return call.name
  }

  /// How many words all names have in common at their ends.
  private static func sharedEnd(of names: [[String]]) -> Int {
    let ends = names.map { Array($0.reversed()) }
    guard let first = ends.first else { return 0 }
    return ends.reduce(first.count) { count, name in
      min(count, zip(first, name).prefix { $0 == $1 }.count)
    }
  }

  /// Whether a call can contain the name as a word.
  static func isWord(_ name: String) -> Bool {
    name.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 95 }
      && name.utf8.first.map { $0 > 57 } == true
      && !["true", "false", "null", "now"].contains(name)
  }
}
