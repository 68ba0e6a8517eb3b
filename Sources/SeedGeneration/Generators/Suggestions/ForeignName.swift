import SeedSyntax

/// A generator's name in another library, and what corresponds to it here.
package struct ForeignName: Sendable {
  /// The library or the provider that it belongs to.
  package var provider: String
  /// The name, in lower case with underscores.
  package var name: String
  /// The value as a factory file writes it; `nil` if nothing corresponds.
  package var value: String?
  /// Why nothing corresponds.
  package var reason: String?

  /// The methods of Faker's standard providers.
  package static let faker =
    read(FakerNames.addressToGeo) + read(FakerNames.internetToBase)

  /// Names from Snowfakery, factory_bot and others.
  package static let others = read(OtherNames.text)

  private static let byName = Dictionary(
    (faker + others).map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })

  private static func read(_ text: StaticString) -> [ForeignName] {
    var provider = ""
    return text.description.split(separator: "\n").compactMap { line in
      if line.hasPrefix("# ") {
        provider = String(line.dropFirst(2))
        return nil
      }
      guard let bar = line.firstIndex(of: "|") else { return nil }
      let rest = line[line.index(after: bar)...]
      let isReason = rest.hasPrefix("-")
      return ForeignName(
        provider: provider, name: String(line[..<bar]), value: isReason ? nil : String(rest),
        reason: isReason ? String(rest.dropFirst()) : nil)
    }
  }

  /// The entry of a name, in the spelling of any of the libraries: `email`, `PostalCode`,
  /// `fake.email`, `Faker::Internet.email`.
  package static func named(_ text: String) -> ForeignName? {
    let last = text.split { ".:".contains($0) }.last.map(String.init) ?? text
    let name = last.filter { $0 != "(" && $0 != ")" }
    return byName[name] ?? byName[name.underscored]
  }

  /// Returns a hint with the text to write instead, in a clause without a full stop.
  package static func hint(for text: String) -> String? {
    guard let known = named(text) else {
      let name = text.underscored
      return name != text && GeneratorRegistry[name] != nil
        ? "`\(text)` is written `\(name)()`" : nil
    }
    if let value = known.value { return "`\(text)` is written `\(value)`" }
    return known.reason.map { "`\(text)` has no counterpart: \($0)" }
  }

  /// What to write if a text without quotes looks like a generator's name rather than a value.
  ///
  /// - Parameters:
  ///   - text: the text of the value.
  ///   - column: the name of its column. A text that only repeats it, as `email` does in
  ///     `work_email`, is probably a generator's name.
  /// - Returns: the hint; `nil` if the text is a value.
  package static func hint(forText text: String, in column: String) -> String? {
    let prefixes = ["fake.", "faker.", "fake:", "faker:", "Faker::", "FFaker::"]
    if prefixes.contains(where: text.hasPrefix) { return hint(for: text) }
    let name = column.underscored
    if text.underscored != text, text.underscored.contains("_"), !text.contains(" "),
      name == text.underscored
    {
      // `LastName`, as Snowfakery writes it.
      return hint(forText: text.underscored, in: column)
    }
    guard text.count <= 40, text.utf8.allSatisfy({ isNamePart($0) }) else { return nil }
    if text.contains("_") {
      if GeneratorRegistry[text] != nil { return "write `\(text)()`" }
      if let value = named(text)?.value { return "write `\(value)`" }
    }
    guard name == text || name.hasSuffix("_\(text)") else { return nil }
    if GeneratorRegistry[text] != nil { return "write `\(text)()`" }
    return named(text)?.value.map { "write `\($0)`" }
  }

  private static func isNamePart(_ byte: UInt8) -> Bool {
    switch byte {
    case 48...57, 95, 97...122: true
    default: false
    }
  }
}
