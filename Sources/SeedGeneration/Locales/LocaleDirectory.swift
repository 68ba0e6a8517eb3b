package import SeedFormat

/// The locales by their codes.
package enum LocaleDirectory {
  static let all: [LocaleData] = LocaleText.all.map { entry in
    LocaleData(
      code: entry.code.description,
      country: entry.country.utf8CodeUnitCount == 0 ? nil : entry.country.description,
      text: entry.data)
  }

  /// English, with people and places of the whole world.
  static let standard = all[0]

  private static let byCode = Dictionary(
    all.map { ($0.code.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })

  private static let byCountry = Dictionary(
    all.compactMap { locale in locale.country.map { ($0, locale) } },
    uniquingKeysWith: { first, _ in first })

  /// The codes of all locales.
  package static var codes: [String] { all.map(\.code) }

  /// The locale with exactly this code; `nil` if there is none.
  static func exact(_ code: String) -> LocaleData? { byCode[code.lowercased()] }

  /// The locale of `de`, `de_AT`, `de-AT`, or of a country in capitals: `AT`; `nil` if there is
  /// none.
  ///
  /// A language with an unknown country has the locale of the language.
  static func locale(_ name: String) -> LocaleData? {
    if name.utf8.count == 2, let locale = byCountry[name] { return locale }
    if let locale = exact(name) { return locale }
    let code = name.lowercased().map { $0 == "-" ? "_" : String($0) }.joined()
    if let locale = byCode[code] { return locale }
    let language = code.prefix { $0 != "_" }
    let languages = ["no": "nb", "nn": "nb", "iw": "he", "in": "id"]
    let wanted = languages[String(language)] ?? String(language)
    guard (2...3).contains(wanted.utf8.count) else { return nil }
    return all.first { $0.language == wanted }
  }

  /// An error if a name is no locale's; `nil` if it is.
  package static func error(in name: String, at span: SourceSpan) -> Diagnostic? {
    guard locale(name) == nil else { return nil }
    return Diagnostic(
      "unknown locale `\(name)`", at: span,
      hint: Suggestion.hint(for: name, in: codes)
        ?? "a language such as `de`, or a language and a country such as `de_AT`: \(codes.joined(separator: ", "))"
    )
  }
}
