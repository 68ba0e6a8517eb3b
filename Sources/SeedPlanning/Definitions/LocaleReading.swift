import SeedSyntax
import SeedFormat
import SeedGeneration

/// Reads the key `locale` of factories, scenarios and steps.
enum LocaleReading {
  /// The locale: a code that exists, or a value of the row that is one; `nil` if there is none.
  static func value(_ reader: MappingReader, bag: inout DiagnosticBag) -> ValueSyntax? {
    guard let entry = reader.entry("locale") else { return nil }
    let (syntax, diagnostics) = ValueParser.parse(entry.value)
    bag.append(diagnostics)
    switch syntax {
    case .literal(let text, let span, _):
      if let error = LocaleDirectory.error(in: text, at: span) {
        bag.append([error])
        return nil
      }
      return syntax
    case .call, .template: return syntax
    case nil: return nil
    case .null, .sequence, .mapping, .listed:
      bag.error(
        "`locale` must be a locale, or a value of the row that is one", at: entry.value.span,
        hint: "locale: de_AT")
      return nil
    }
  }
}
