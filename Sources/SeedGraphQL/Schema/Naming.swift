/// Converts names of columns, tables and values to GraphQL's conventions.
enum Naming {
  /// `created_at` as `createdAt`.
  static func camelCase(_ name: String) -> String {
    let words = name.split { $0 == "_" || $0 == "-" || $0 == " " || $0 == "." }
    guard let first = words.first else { return name }
    return lowercasedFirst(String(first))
      + words.dropFirst().map { uppercasedFirst(String($0)) }.joined()
  }

  /// `createdAt` or `in-progress` as `CREATED_AT` and `IN_PROGRESS`.
  static func constant(_ name: String) -> String {
    var result = ""
    var wasLower = false
    for character in name.unicodeScalars {
      let isUpper = ("A"..."Z").contains(character)
      let isPart = isUpper || ("a"..."z").contains(character) || ("0"..."9").contains(character)
      if isUpper, wasLower { result += "_" }
      result += isPart ? String(character).uppercased() : "_"
      wasLower = isPart && !isUpper
    }
    if let first = result.first, first.isNumber { result = "_" + result }
    return result
  }

  static func lowercasedFirst(_ name: String) -> String {
    name.prefix(1).lowercased() + name.dropFirst()
  }

  static func uppercasedFirst(_ name: String) -> String {
    name.prefix(1).uppercased() + name.dropFirst()
  }

  /// Whether a string is a valid user-defined name: section 2.1.9; names with two leading
  /// underscores are reserved.
  static func isName(_ text: String) -> Bool {
    guard let first = text.utf8.first, Lexer.isNameStart(first), !text.hasPrefix("__") else {
      return false
    }
    return text.utf8.allSatisfy { Lexer.isNameStart($0) || Lexer.isDigit($0) }
  }
}
