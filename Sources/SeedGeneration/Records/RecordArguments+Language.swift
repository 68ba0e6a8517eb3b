/// Generators of text in the row's language.
extension RecordArguments {
  /// The words of the locale; `nil` in English.
  var words: LocalProse? { locale.prose }

  /// A list of the locale, such as that of the months; `nil` in English, which has its own.
  func localList(_ section: String) -> WordList? {
    locale.language == "en" ? nil : locale.list(section)
  }

  /// Sentences of some lengths.
  func text(lengths: ClosedRange<Int>) throws -> any Generator {
    if let words {
      LocalProseGenerator(prose: words, lengths: lengths, key: context.key)
    } else {
      ProseGenerator(lengths: lengths, key: context.key)
    }
  }
}
