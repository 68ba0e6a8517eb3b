import SeedSchema

/// The regions of a locale: states, provinces or prefectures.
struct RegionTable: Sendable {
  let names: WordTable
  let codes: WordTable
  private let postal: [StaticText]

  init(_ reader: LocaleReader) {
    let section = reader["regions"]
    var names = WordSlices(of: section)
    var codes = WordSlices(of: section)
    var postal: [StaticText] = []
    var fields = FieldReader(section)
    while fields.beginLine() {
      let name = fields.field()
      let code = fields.field()
      names.append(name)
      codes.append(code.isEmpty ? name : code)
      postal.append(fields.field())
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
