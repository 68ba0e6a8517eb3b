/// Suggests names that are similar to an unknown one.
///
/// The distance and its threshold are those of graphql-js (`suggestionList`), so that messages
/// match.
enum Suggestions {
  /// The end of a message: ` Did you mean 'a' or 'b'?`; empty if no name is similar.
  static func text(for name: String, of options: [String], _ kind: String? = nil) -> String {
    text(similar(to: name, in: options), kind)
  }

  /// The end of a message for chosen names.
  static func text(_ names: [String], _ kind: String? = nil) -> String {
    let quoted = names.prefix(5).map { "'\($0)'" }
    guard let last = quoted.last else { return "" }
    let list: String
    switch quoted.count {
    case 1: list = last
    case 2: list = "\(quoted[0]) or \(last)"
    default: list = quoted.dropLast().joined(separator: ", ") + ", or \(last)"
    }
    return " Did you mean \(kind.map { $0 + " " } ?? "")\(list)?"
  }

  /// The names that are similar, the nearest first.
  static func similar(to name: String, in options: [String]) -> [String] {
    // No schema has names that long.
    guard name.utf8.count <= 200 else { return [] }
    let threshold = Int(Double(name.unicodeScalars.count) * 0.4) + 1
    let found = options.compactMap { option in
      distance(name, option, threshold).map { (option: option, distance: $0) }
    }
    return found.sorted { left, right in
      left.distance == right.distance
        ? naturallyPrecedes(left.option, right.option) : left.distance < right.distance
    }.map(\.option)
  }

  /// How many characters must be inserted, deleted, replaced or swapped; `nil` beyond the
  /// threshold.
  private static func distance(_ left: String, _ right: String, _ threshold: Int) -> Int? {
    if left == right { return 0 }
    let lower = (left.lowercased(), right.lowercased())
    if lower.0 == lower.1 { return 1 }
    var a = Array(lower.1.unicodeScalars)
    var b = Array(lower.0.unicodeScalars)
    if a.count < b.count { swap(&a, &b) }
    guard a.count - b.count <= threshold else { return nil }
    var rows = [Array(0...b.count)]
    for i in a.indices {
      var row = [i + 1]
      var smallest = i + 1
      for j in b.indices {
        let above = rows[i]
        var cell = min(above[j + 1] + 1, row[j] + 1, above[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          cell = min(cell, rows[i - 1][j - 1] + 1)
        }
        smallest = min(smallest, cell)
        row.append(cell)
      }
      if smallest > threshold { return nil }
      rows.append(row)
    }
    guard let result = rows.last?.last, result <= threshold else { return nil }
    return result
  }

  /// Whether a name is before another one, comparing digits in them as numbers.
  static func naturallyPrecedes(_ left: String, _ right: String) -> Bool {
    var a = left.unicodeScalars[...]
    var b = right.unicodeScalars[...]
    func number(_ text: inout Substring.UnicodeScalarView) -> Int? {
      let digits = text.prefix { ("0"..."9").contains($0) }
      guard !digits.isEmpty, let number = Int(String(digits)) else { return nil }
      text = text.dropFirst(digits.count)
      return number
    }
    while let first = a.first, let second = b.first {
      var (restA, restB) = (a, b)
      if let one = number(&restA), let other = number(&restB) {
        if one != other { return one < other }
        (a, b) = (restA, restB)
        continue
      }
      if first != second { return first.value < second.value }
      a = a.dropFirst()
      b = b.dropFirst()
    }
    return a.isEmpty && !b.isEmpty
  }
}
