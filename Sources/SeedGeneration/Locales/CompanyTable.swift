/// The names of companies in a locale.
struct CompanyTable: Sendable {
  /// The first words of names: made-up ones in English, family names in other languages.
  let firsts: WordTable
  /// The first words in Latin letters, for domains.
  let firstHandles: WordTable
  /// The company's field, in English.
  let fields: WordTable
  let fieldHandles: WordTable
  /// What precedes and follows the name, by the legal form.
  let before: WordTable
  let after: WordTable
  /// Whether names have a field.
  let isEnglish: Bool
  /// Whether two family names can be joined; not in scripts without blanks.
  let hasPairs: Bool

  init(_ reader: LocaleReader, people: PeopleTable, language: String) {
    isEnglish = language == "en"
    hasPairs = !["zh", "ja", "ko"].contains(language)
    let words = Commerce.companyNouns.words
    firsts = isEnglish ? WordTable(words) : people.last.names
    firstHandles =
      isEnglish ? WordTable(Commerce.companyNouns.lowercased.words) : people.last.handles
    fields = WordTable(Commerce.companyFields.words)
    fieldHandles = WordTable(Commerce.companyFields.lowercased.words)
    let forms = reader.strings("companies").map { form in
      form.contains("%")
        ? form.split(separator: "%", maxSplits: 1, omittingEmptySubsequences: false)
          .map(String.init)
        : ["", " " + form]
    }
    before = WordTable(forms.map { $0.first ?? "" })
    after = WordTable(forms.map { $0.last ?? "" })
  }
}
