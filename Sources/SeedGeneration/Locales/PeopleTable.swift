import SeedSchema

/// The names of people in a locale.
struct PeopleTable: Sendable {
  let female: NameTable
  let male: NameTable
  let last: NameTable
  /// Family names of women; those of men if they don't differ.
  let lastOfWomen: NameTable
  /// Given names, and family names, of both.
  let firsts: NamePair
  let lasts: NamePair
  /// Of men, of women.
  let titles: WordTable
  /// Of men, of women.
  let genders: WordTable
  /// Whether the family name comes first.
  let isFamilyNameFirst: Bool
  /// Whether a blank separates the two.
  let hasBlank: Bool

  init(_ reader: LocaleReader) {
    female = NameTable(reader["female"])
    male = NameTable(reader["male"])
    last = NameTable(reader["last"])
    let women = reader["last.female"]
    lastOfWomen = women.isEmpty ? last : NameTable(women)
    firsts = NamePair(men: male, women: female)
    lasts = NamePair(men: last, women: women.isEmpty ? nil : lastOfWomen)
    titles = WordTable(linesOf: reader["titles"])
    genders = WordTable(linesOf: reader["genders"])
    let form = reader.strings("form").first ?? "f l"
    isFamilyNameFirst = form.first == "l"
    hasBlank = form.contains(" ")
  }
}
