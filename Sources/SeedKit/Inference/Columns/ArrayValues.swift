import SeedORM

/// Values of PostgreSQL's arrays, in its text form (manual, "Array Input and Output Syntax").
enum ArrayValues {
  /// A value of an array of a type; `nil` where elements can't be made.
  static func value(of element: FieldType, _ rule: ColumnRule) -> String? {
    let least = rule.minCount ?? 1
    let count = max(least, min(2, rule.maxCount ?? 2))
    guard count <= 64 else { return nil }
    guard count > 0, let part = self.element(element, rule) else { return "literal('{}')" }
    let parts = (0..<count).map { _ in part }
    return "{{" + parts.joined(separator: ",") + "}}"
  }

  /// An element as a part of a template: it must not need quotes in the array's text.
  private static func element(_ type: FieldType, _ rule: ColumnRule) -> String? {
    if let values = rule.values, !values.isEmpty { return choice(values) }
    switch type {
    case .integer: return "{random_int(1, 1000)}"
    case .decimal, .float: return "{random_int(1, 100)}.5"
    case .boolean: return "{random_bool()}"
    case .text: return "{word()}"
    case .string(let limit): return (limit ?? 99) >= 12 ? "{word()}" : "a"
    case .uuid: return "{random_uuid()}"
    case .datetime, .date: return "{random_date()}"
    case .time: return "{random_time()}"
    case .enumeration(let values, _): return choice(values)
    case .json: return "{random_int(1, 1000)}"
    case .blob: return #"\\x{hex(8)}"#
    case .array: return nil
    case .other(let name):
      guard let value = OtherTypes.value(of: name, ColumnRule()) else { return nil }
      if value.hasPrefix("literal('"), value.hasSuffix("')") {
        let text = value.dropFirst(9).dropLast(2)
        return quotedElement(String(text))
      }
      if value.contains("{") { return quotedTemplate(value) }
      return "{\(value)}"
    }
  }

  private static func choice(_ values: [String]) -> String {
    if values.allSatisfy({ !$0.isEmpty && $0.unicodeScalars.allSatisfy(\.isPlainElement) }) {
      let list = values.map { ValueGuesses.quoted($0) }.joined(separator: ", ")
      return "{random_choice([\(list)])}"
    }
    return quotedElement(values[0])
  }

  private static func quotedElement(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" || scalar == "\\" { result += "\\" }
      result.unicodeScalars.append(scalar)
      if scalar == "{" || scalar == "}" { result.unicodeScalars.append(scalar) }
    }
    return result + "\""
  }

  private static func quotedTemplate(_ template: String) -> String? {
    template.contains("\"") ? nil : "\"" + template + "\""
  }
}

extension Unicode.Scalar {
  fileprivate var isPlainElement: Bool {
    isASCII && (properties.isAlphabetic || properties.numericType != nil || self == "_")
  }
}
