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
  /// The forms of postal codes of each city: its own, or those of its region or country.
  let postal: CodeForms
  /// The forms of telephone numbers of each city; its country's if it has none of its own.
  let phones: CodeForms
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
    var cities = WordBuilder()
    var countryNumbers: [Int] = []
    var region: [UInt16] = []
    var zone: [UInt16] = []
    var latitude: [Int32] = []
    var longitude: [Int32] = []
    var weights: [Int] = []
    var postal: [StaticText] = []
    var phones: [StaticText] = []
    var inhabited: [(country: Int, cities: Range<Int>)] = []
    var rest = reader["cities"]
    while var line = rest.nextLine() {
      cities.append(line.removeField())
      cities.endWord()
      let city = countryNumbers.count
      let country = facts[line.removeField()] ?? 0
      if let last = inhabited.last, last.country == country {
        inhabited[inhabited.count - 1].cities = last.cities.lowerBound..<city + 1
      } else {
        inhabited.append((country, city..<city + 1))
      }
      countryNumbers.append(country)
      region.append(UInt16(truncatingIfNeeded: line.removeField().number))
      latitude.append(Int32(truncatingIfNeeded: line.removeField().number))
      longitude.append(Int32(truncatingIfNeeded: line.removeField().number))
      zone.append(UInt16(truncatingIfNeeded: line.removeField().number))
      weights.append(line.removeField().number)
      postal.append(line.removeField())
      let numbers = line.removeField()
      phones.append(numbers.isEmpty ? facts.phones[country] : numbers)
    }
    self.cities = WordTable(cities)
    country = Permanent(countryNumbers.map { UInt16(truncatingIfNeeded: $0) })
    self.region = Permanent(region)
    self.zone = Permanent(zone)
    self.latitude = Permanent(latitude)
    self.longitude = Permanent(longitude)
    self.inhabited = inhabited
    slots = WeightedSlots(weights, bits: Self.bits)

    var regions = WordBuilder()
    var codes = WordBuilder()
    var postalOfRegions: [StaticText] = []
    rest = reader["regions"]
    while var line = rest.nextLine() {
      let name = line.removeField()
      let code = line.removeField()
      regions.append(name)
      regions.endWord()
      codes.append(code.isEmpty ? name : code)
      codes.endWord()
      postalOfRegions.append(line.removeField())
    }
    self.regions = WordTable(regions)
    regionCodes = WordTable(codes)
    for city in postal.indices where postal[city].isEmpty {
      let number = Int(region[city])
      let forms = number < postalOfRegions.count ? postalOfRegions[number] : StaticText("")
      postal[city] = forms.isEmpty ? facts.postal[countryNumbers[city]] : forms
    }
    self.postal = CodeForms(postal)
    self.phones = CodeForms(phones)

    zones = WordTable(reader.lines("zones"))
    countries = WordTable(reader.lines("countries"))
    streets = WordTable(reader.lines("streets"))
    let address = reader.lines("address")
    house = HouseForm(address.last?.string ?? "n s")
    self.address = address.count > 1 ? AddressForm(address[0]) : nil
  }

  /// The number of a city.
  @inline(__always)
  func draw(_ random: UInt64) -> Int { slots.draw(random) }
}
