/// Streets, cities, regions and countries of a locale.
struct PlaceTable: Sendable {
  let cities: WordTable
  let regions: WordTable
  let regionCodes: WordTable
  let zones: WordTable
  /// The names of all countries, by their numbers in ``CountryTable``.
  let countries: WordTable
  let streets: WordTable
  /// The country, region and zone of each city.
  let country: Permanent<UInt16>
  let region: Permanent<UInt16>
  let zone: Permanent<UInt16>
  /// Where each city is, in ten thousandths of a degree.
  let latitude: Permanent<Int32>
  let longitude: Permanent<Int32>
  /// The forms of postal codes of each region; its country's if it has none of its own.
  let postal: [[CodeForm]]
  /// The countries that have cities here, and each one's cities.
  let inhabited: [(country: Int, cities: Range<Int>)]
  /// The address of a house in its street: `n` is the number, `s` the street.
  let house: HouseForm
  /// The order of an address's parts; `nil` for that of its country.
  let address: AddressForm?
  private let slots: WeightedSlots

  /// How many random bits a draw of a city takes.
  static let bits: UInt64 = 14

  init(_ reader: LocaleReader) {
    let facts = CountryTable.shared
    let lines = reader.lines("cities").map(\.fields).filter { $0.count >= 7 }
    let regionLines = reader.lines("regions").map(\.fields)
    cities = WordTable(lines.map { $0[0] })
    let countryNumbers = lines.map { facts[$0[1].string] ?? 0 }
    country = Permanent(countryNumbers.map { UInt16(truncatingIfNeeded: $0) })
    let regionNumbers = lines.map { $0[2].number }
    region = Permanent(regionNumbers.map { UInt16(truncatingIfNeeded: $0) })
    latitude = Permanent(lines.map { Int32(truncatingIfNeeded: $0[3].number) })
    longitude = Permanent(lines.map { Int32(truncatingIfNeeded: $0[4].number) })
    zone = Permanent(lines.map { UInt16(truncatingIfNeeded: $0[5].number) })
    slots = WeightedSlots(lines.map { $0[6].number }, bits: Self.bits)
    regions = WordTable(regionLines.map { $0[0] })
    regionCodes = WordTable(
      regionLines.map { Array($0.count > 1 && !$0[1].isEmpty ? $0[1] : $0[0]) })
    zones = WordTable(reader.lines("zones"))
    countries = WordTable(reader.lines("countries"))
    streets = WordTable(reader.lines("streets"))
    var countryOfRegion: [Int: Int] = [:]
    for (region, country) in zip(regionNumbers, countryNumbers) {
      countryOfRegion[region] = country
    }
    postal = regionLines.enumerated().map { number, fields in
      fields.count > 2 && !fields[2].isEmpty
        ? CodeForm.forms(fields[2]) : facts.postal[countryOfRegion[number] ?? 0]
    }
    var inhabited: [(country: Int, cities: Range<Int>)] = []
    for (city, country) in countryNumbers.enumerated() {
      if let last = inhabited.last, last.country == country {
        inhabited[inhabited.count - 1].cities = last.cities.lowerBound..<city + 1
      } else {
        inhabited.append((country, city..<city + 1))
      }
    }
    self.inhabited = inhabited
    let address = reader.strings("address")
    house = HouseForm(address.last ?? "n s")
    self.address = address.count > 1 ? AddressForm(address[0]) : nil
  }

  /// The number of a city.
  @inline(__always)
  func draw(_ random: UInt64) -> Int { slots.draw(random) }
}
