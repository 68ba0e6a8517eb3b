/// Writes a part of a row's place.
struct PlaceWriter: RecordWriter {
  enum Part: Sendable {
    case streetAddress, streetName, houseNumber, postalCode, city, region, regionCode, country,
      countryCode, countryCode3, callingCode, timeZone, currency, language, locale, fullAddress
  }

  private let part: Part
  private let place: RecordPlace
  let lengths: ClosedRange<Int>
  let maximumBytes: Int

  init(_ part: Part, of place: RecordPlace) {
    self.part = part
    self.place = place
    let facts = place.facts
    let places = place.places
    func table(_ table: WordTable) -> (ClosedRange<Int>, Int) {
      (table.lengths, table.maximumBytes)
    }
    let postal = places.cities.postal.lengths
    let house = places.house.count
    let street = places.streets.lengths
    switch part {
    case .streetName: (lengths, maximumBytes) = table(places.streets)
    case .houseNumber: (lengths, maximumBytes) = (1...3, 3)
    case .streetAddress:
      lengths = 1 + street.lowerBound...3 + house + street.upperBound
      maximumBytes = 3 + house + places.streets.maximumBytes
    case .postalCode: (lengths, maximumBytes) = (postal, postal.upperBound)
    case .city: (lengths, maximumBytes) = table(places.cities.names)
    case .region: (lengths, maximumBytes) = table(places.regions.names)
    case .regionCode: (lengths, maximumBytes) = table(places.regions.codes)
    case .country: (lengths, maximumBytes) = table(place.countryNames)
    case .countryCode: (lengths, maximumBytes) = (2...2, 2)
    case .countryCode3: (lengths, maximumBytes) = (3...3, 3)
    case .callingCode: (lengths, maximumBytes) = table(facts.callingCodes)
    case .timeZone: (lengths, maximumBytes) = table(places.zones)
    case .currency: (lengths, maximumBytes) = table(facts.currencies)
    case .language: (lengths, maximumBytes) = table(facts.languages)
    case .locale: (lengths, maximumBytes) = (5...6, 6)
    case .fullAddress:
      let most =
        3 + house + places.streets.maximumBytes + postal.upperBound
        + places.cities.names.maximumBytes
        + places.regions.names.maximumBytes + place.countryNames.maximumBytes + 24
      lengths = 1 + street.lowerBound...most
      maximumBytes = most
    }
  }

  @inline(__always)
  func write(_ row: RowAttempt, to cursor: inout ByteCursor) {
    let draw = place.draw(row)
    let places = place.places
    let facts = place.facts
    switch part {
    case .streetName: places.streets.write(draw.street(of: places.streets.count), to: &cursor)
    case .houseNumber: cursor.writeDigits(draw.house)
    case .streetAddress: place.writeStreet(draw, to: &cursor)
    case .postalCode: place.writePostalCode(place.city(draw, row), draw, to: &cursor)
    case .city: places.cities.names.write(place.city(draw, row), to: &cursor)
    case .region:
      places.regions.names.write(Int(places.cities.region[place.city(draw, row)]), to: &cursor)
    case .regionCode:
      places.regions.codes.write(Int(places.cities.region[place.city(draw, row)]), to: &cursor)
    case .country: place.countryNames.write(place.country(draw, row), to: &cursor)
    case .countryCode: facts.codes.write(place.country(draw, row), to: &cursor)
    case .countryCode3: facts.alpha3.write(place.country(draw, row), to: &cursor)
    case .callingCode: facts.callingCodes.write(place.country(draw, row), to: &cursor)
    case .timeZone: places.zones.write(Int(places.cities.zone[place.city(draw, row)]), to: &cursor)
    case .currency: facts.currencies.write(place.country(draw, row), to: &cursor)
    case .language: place.writeLanguage(place.country(draw, row), to: &cursor)
    case .locale:
      let country = place.country(draw, row)
      place.writeLanguage(country, to: &cursor)
      cursor.write(UInt8(ascii: "-"))
      facts.codes.write(country, to: &cursor)
    case .fullAddress: place.writeAddress(row, draw, to: &cursor)
    }
  }
}
