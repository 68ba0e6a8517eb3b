/// The regions of a locale: states, provinces or prefectures.
struct RegionTable: Sendable {
  let names: WordTable
  let codes: WordTable
  private let postal: [StaticText]

  init(_ reader: LocaleReader) {
    var names = WordBuilder()
    var codes = WordBuilder()
    var postal: [StaticText] = []
    var rest = reader["regions"]
    while var line = rest.nextLine() {
      let name = line.removeField()
      let code = line.removeField()
      names.append(name)
      names.endWord()
      codes.append(code.isEmpty ? name : code)
      codes.endWord()
      postal.append(line.removeField())
    }
    self.names = WordTable(names)
    self.codes = WordTable(codes)
    self.postal = postal
  }

  /// The forms of a region's postal codes; empty if it has none of its own.
  func postal(of region: Int) -> StaticText {
    postal.indices.contains(region) ? postal[region] : StaticText("")
  }
}
