/// The names of migrations, which begin with a number: `003_pets`, `20261129120000_pets`,
/// `V3__pets`.
enum MigrationName {
  /// The number without leading zeros; `nil` if there is none.
  static func number(of name: String) -> String? {
    let rest = name.first.map { "vV".contains($0) } == true ? name.dropFirst() : name[...]
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty else { return nil }
    let shortened = digits.drop { $0 == "0" }
    // `1.10` follows `1.9`, and differs from `1`.
    let after = rest.dropFirst(digits.count)
    let parts = after.prefix { $0 == "." || ($0.isASCII && $0.isNumber) }
    return (shortened.isEmpty ? "0" : String(shortened)) + parts
  }

  /// Whether one migration is older than another: by their numbers, then by their names.
  static func precedes(_ one: String, _ other: String) -> Bool {
    let (a, b) = (numbers(of: one), numbers(of: other))
    for (left, right) in zip(a, b) where left != right {
      return (left.count, left) < (right.count, right)
    }
    return (a.count, one) < (b.count, other)
  }

  private static func numbers(of name: String) -> [String] {
    (number(of: name) ?? "").split(separator: ".").map { part in
      let rest = part.drop { $0 == "0" }
      return rest.isEmpty ? "0" : String(rest)
    }
  }
}
