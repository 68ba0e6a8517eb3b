import SeedSchema

/// Shared by the text generators: they respect the column's length limits.
extension GeneratorArguments {
  /// The lengths that the column allows.
  var allowedLengths: ClosedRange<Int> {
    let most = context.field?.lengthLimit ?? Int.max
    return min(context.field?.minLength ?? 0, most)...most
  }

  /// Texts of one form.
  func texts(_ parts: [TextPart]) throws -> any Generator {
    let domain = TextDomain(context.ignoresCase ? parts.map(\.ignoringCase) : parts)
    if let fitted = fits(domain.profile) ? domain : domain.fitted(allowedLengths) {
      return try choose(fitted)
    }
    return try plainText(domain.profile)
  }

  /// Texts of several forms.
  func texts(_ forms: [[TextPart]]) throws -> any Generator {
    let domain = AlternativesDomain(
      forms: forms.map { form in
        TextDomain(context.ignoresCase ? form.map(\.ignoringCase) : form)
      })
    if let fitted = fits(domain.profile) ? domain : domain.fitted(allowedLengths) {
      return try choose(fitted)
    }
    return try plainText(domain.profile)
  }

  /// Prose of one of several forms; if none fits, of the first of `shorter` that does.
  func prose(_ forms: [[TextPart]], shorter: [[TextPart]]) throws -> any Generator {
    let ignoresCase = context.ignoresCase
    func fitted(_ form: [TextPart]) -> TextDomain? {
      let domain = TextDomain(ignoresCase ? form.map(\.ignoringCase) : form)
      return fits(domain.profile) ? domain : domain.fitted(allowedLengths)
    }
    if forms.contains(where: { fitted($0) != nil }) { return try texts(forms) }
    guard let domain = shorter.lazy.compactMap(fitted).first else { return try texts(forms) }
    return try choose(domain)
  }

  /// Words of a list.
  func word(_ list: WordList) throws -> any Generator { try texts([.words(list)]) }

  private func fits(_ profile: ValueProfile) -> Bool {
    allowedLengths.contains(profile.minLength)
      && allowedLengths.contains(profile.maxLength ?? .max)
  }

  /// If no text of the form fits, random letters do.
  private func plainText(_ profile: ValueProfile) throws -> any Generator {
    let allowed = allowedLengths
    let most = max(allowed.lowerBound, min(allowed.upperBound, profile.maxLength ?? 20, 64))
    return try choose(
      TextDomain([.characters(Array("abcdefghijklmnopqrstuvwxyz".utf8), count: most)]))
  }
}
