import Foundation

/// Decides whether a value of a factory file is of a kind, as a person would.
struct AcceptedValues {
  private var alternatives: [String: [String]] = [:]

  /// - Parameter path: a file with a kind a line, followed by what is accepted.
  /// - Throws: any error of reading the file.
  init(path: String) throws {
    let text = try String(contentsOfFile: path, encoding: .utf8)
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      let words = line.split(separator: " ").map(String.init)
      alternatives[words[0]] = Array(words.dropFirst())
    }
  }

  /// The kinds that are described.
  var kinds: Set<String> { Set(alternatives.keys) }

  func accept(_ value: String, as kind: String) -> Bool {
    let bare = Self.unwrapped(value)
    return (alternatives[kind] ?? []).contains { alternative in
      if alternative.hasPrefix("~") {
        return value.lowercased().contains(alternative.dropFirst().lowercased())
      }
      if alternative == "list" {
        return bare.hasPrefix("random_choice([") || bare.hasPrefix("weighted(")
          || bare.hasPrefix("cycle(") || bare.hasPrefix("lifecycle(")
      }
      if let dots = alternative.firstRange(of: ".."),
        let low = Double(alternative[..<dots.lowerBound]),
        let high = Double(alternative[dots.upperBound...])
      {
        guard let numbers = Self.numbers(of: bare) else { return false }
        return numbers.allSatisfy { (low...high).contains($0) }
      }
      // When a row reached a state.
      if alternative == "random_datetime" || alternative == "random_date",
        bare.hasPrefix("lifecycle_time(")
      {
        return true
      }
      return bare.hasPrefix(alternative + "(")
    }
  }

  /// `maybe(80%, x)` as `x`, without the quotes of the file format.
  private static func unwrapped(_ value: String) -> String {
    var value = value
    if value.count > 1, value.hasPrefix("\""), value.hasSuffix("\"") {
      value = String(value.dropFirst().dropLast()).replacing("\\\"", with: "\"")
    }
    if value.hasPrefix("maybe("), let comma = value.firstRange(of: "%, ") {
      value = String(value[comma.upperBound...].dropLast())
    }
    // A number in a column of text.
    return value.hasPrefix("{random_int(") && value.hasSuffix("}")
      ? String(value.dropFirst().dropLast()) : value
  }

  /// The bounds of a number, or the numbers of a list.
  private static func numbers(of value: String) -> [Double]? {
    // The end of a range reads its start, and names only the numbers that it may reach.
    if ["random_int({", "random_decimal({", "{max("].contains(where: value.hasPrefix) {
      return value.split { !$0.isNumber && $0 != "." }.compactMap { Double($0) }
    }
    guard let open = value.firstIndex(of: "("),
      [
        "random_int", "random_float", "random_decimal", "random_choice", "weighted", "zipf",
        "normal", "random_bool",
      ]
      .contains(String(value[..<open]))
    else { return nil }
    if value.hasPrefix("random_bool") { return [0, 1] }
    let inner = value[value.index(after: open)...].dropLast()
    let parts = inner.split { ",[] ".contains($0) }.filter {
      !$0.contains("=") && !$0.contains("%")
    }
    let numbers = parts.compactMap { Double($0) }
    return numbers.count == parts.count && !numbers.isEmpty ? numbers : nil
  }
}
