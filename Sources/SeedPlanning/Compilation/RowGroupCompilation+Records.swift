import SeedSyntax
import SeedFormat
import SeedGeneration
import SeedSchema

/// The records of a step's rows.
extension RowGroupCompilation {
  func records(of call: CallSyntax) throws -> RecordScope? {
    var scope = try ownRecords()
    // The call can name a relation; other locales may depend on this very row.
    for argument in call.arguments {
      guard case .word(let name) = argument.value, let index = relationIndices[name],
        let table = relations[index].table,
        let target = plan.firstRowGroup(ofTable: table, rows: relations[index].ranges)
      else { continue }
      let isFirstMissing = table == draft.table && !relations[index].isGroup
      scope.relate(
        name, to: try target.ownRecords(), isNullable: relations[index].share < 1 || isFirstMissing)
    }
    return scope
  }

  private func ownRecords() throws -> RecordScope {
    RecordScope(key: key(of: ""), locale: try localeChoice(), uniqueParts: uniqueParts())
  }

  private func localeChoice() throws -> RecordScope.LocaleChoice {
    guard let locale = draft.locale else { return .fixed("en") }
    if case .literal(let name, _, _) = locale { return .fixed(name) }
    guard let generator = try generator(of: RecordScope.localeColumn) else { return .fixed("en") }
    guard generator.profile.kind == .text else {
      throw Diagnostic(
        "`locale` must be text, and this is \(generator.profile.kind.name)", at: locale.span)
    }
    for name in generator.profile.choices ?? [] {
      if let error = LocaleDirectory.error(in: name, at: locale.span) { throw error }
    }
    return .varying
  }

  /// The parts of places that unique columns hold, by the records' names.
  private func uniqueParts() -> [String: RecordScope.UniquePart] {
    if let known = knownUniqueParts { return known }
    // Inferring a key's values generates some, which requests these parts again.
    knownUniqueParts = [:]
    var parts: [String: RecordScope.UniquePart] = [:]
    for field in schema.fields {
      guard case .alone? = modes[field.name], case .call(let call)? = source(of: field).syntax,
        let part = Self.uniqueParts[call.name]
      else { continue }
      var record = ""
      if let argument = call.arguments.first {
        guard call.arguments.count == 1, argument.name == nil || argument.name == "of" else {
          continue
        }
        switch argument.value {
        case .word(let word), .string(let word): record = word
        default: continue
        }
      }
      // With distinct countries, cities are distinct, too; but distinct cities can share a country.
      if parts[record] != .country { parts[record] = part }
    }
    knownUniqueParts = parts
    return parts
  }

  private static let uniqueParts: [String: RecordScope.UniquePart] = [
    "city": .city, "country": .country, "country_code": .country, "country_code3": .country,
  ]
}
