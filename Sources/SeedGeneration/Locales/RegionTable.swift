import SeedSchema

/// The regions of a locale: states, provinces or prefectures.
struct RegionTable: Sendable {
  let names: WordTable
  let codes: WordTable
  private let postal: [StaticText]

  init(_ reader: LocaleReader) {
    var rest = reader["regions"]
    var names = WordSlices(of: rest)
    var codes = WordSlices(of: rest)
    var postal: [StaticText] = []
    while var line = rest.nextLine() {
      let name = line.removeField()
      let code = line.removeField()
      names.append(name)
      codes.append(code.isEmpty ? name : code)
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
