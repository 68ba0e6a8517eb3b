import SeedSchema

/// The cities of a locale.
struct CityTable: Sendable {
  let names: WordTable
  /// The country, region and zone of each city.
  let country: Permanent<UInt16>
  let region: Permanent<UInt16>
  let zone: Permanent<UInt16>
  /// Where each city is, in ten thousandths of a degree.
  let latitude: Permanent<Int32>
  let longitude: Permanent<Int32>
  /// The forms of postal codes of each city: its own, or those of its region or country.
  let postal: CodeForms
  /// The forms of telephone numbers of each city; its country's if it has none of its own.
  let phones: CodeForms
  /// The countries that have cities here, and each one's cities.
  let inhabited: [(country: Int, cities: Range<Int>)]
  private let slots: WeightedSlots

  /// How many random bits a draw of a city takes.
  static let bits: UInt64 = 14

  /// One city, as a line of the locale's data has it.
  private struct Row {
    let name: StaticText
    let code: StaticText
    var country = 0
    let region: Int
    let latitude: Int
    let longitude: Int
    let zone: Int
    let weight: Int
    let postal: StaticText
    let phones: StaticText

    @inline(__always)
    init(_ fields: inout FieldReader) {
      name = fields.field()
      code = fields.field()
      region = fields.number()
      latitude = fields.number()
      longitude = fields.number()
      zone = fields.number()
      weight = fields.number()
      postal = fields.field()
      phones = fields.field()
    }
  }

  init(_ reader: LocaleReader, regions: RegionTable) {
    let facts = CountryTable.shared
    let section = reader["cities"]
    var words = WordSlices(of: section)
    var rows: [Row] = []
    var inhabited: [(country: Int, cities: Range<Int>)] = []
    // A line has about so many bytes.
    rows.reserveCapacity(section.count / 48)
    var fields = FieldReader(section)
    while fields.beginLine() {
      var row = Row(&fields)
      row.country = facts[row.code] ?? 0
      words.append(row.name)
      if let last = inhabited.last, last.country == row.country {
        inhabited[inhabited.count - 1].cities = last.cities.lowerBound..<rows.count + 1
      } else {
        inhabited.append((row.country, rows.count..<rows.count + 1))
      }
      rows.append(row)
    }
    names = WordTable(words)
    country = Permanent(rows.map { UInt16(truncatingIfNeeded: $0.country) })
    region = Permanent(rows.map { UInt16(truncatingIfNeeded: $0.region) })
    zone = Permanent(rows.map { UInt16(truncatingIfNeeded: $0.zone) })
    latitude = Permanent(rows.map { Int32(truncatingIfNeeded: $0.latitude) })
    longitude = Permanent(rows.map { Int32(truncatingIfNeeded: $0.longitude) })
    postal = CodeForms(
      rows.map { row in
        if !row.postal.isEmpty { return row.postal }
        let forms = regions.postal(of: row.region)
        return forms.isEmpty ? facts.postal[row.country] : forms
      })
    phones = CodeForms(rows.map { $0.phones.isEmpty ? facts.phones[$0.country] : $0.phones })
    self.inhabited = inhabited
    slots = WeightedSlots(rows.map(\.weight), bits: Self.bits)
  }

  /// The number of a city.
  @inline(__always)
  func draw(_ random: UInt64) -> Int { slots.draw(random) }
}
