/// The place of each row, from which all its parts are computed.
struct RecordPlace: Sendable {
  let places: PlaceTable
  let countryNames: WordTable
  let facts = CountryTable.shared
  let selection: PlaceSelection
  private let key: ColumnKey
  /// The locale's own language; that of the country if `nil`.
  private let language: [UInt8]?

  init(_ arguments: RecordArguments) {
    let locale = arguments.locale
    key = arguments.key.derived("place")
    countryNames = locale.places.countries
    language = locale.country == nil ? nil : Array(locale.language.utf8)
    var places = locale.places
    switch arguments.uniquePart {
    case .city:
      selection = .eachCity(
        Permutation(
          count: UInt64(max(1, places.cities.names.count)), key: key.derived("city"),
          rows: arguments.context.rows))
    case .country:
      // If countries must not repeat, a locale with only one is replaced by the standard locale.
      if places.cities.inhabited.count < 2 { places = LocaleDirectory.standard.places }
      selection = .eachCountry(
        Permutation(
          count: UInt64(max(1, places.cities.inhabited.count)), key: key.derived("country"),
          rows: arguments.context.rows))
    case nil: selection = .weighted
    }
    self.places = places
  }

  @inline(__always)
  func draw(_ row: RowAttempt) -> PlaceDraw { PlaceDraw(key, row) }

  @inline(__always)
  func city(_ draw: PlaceDraw, _ row: RowAttempt) -> Int {
    selection.city(draw.bits, row: row, in: places)
  }

  @inline(__always)
  func country(_ draw: PlaceDraw, _ row: RowAttempt) -> Int {
    Int(places.cities.country[city(draw, row)])
  }

  func writeStreet(_ draw: PlaceDraw, to cursor: inout ByteCursor) {
    let house = places.house
    for byte in house.before { cursor.write(byte) }
    if house.isNumberFirst { cursor.writeDigits(draw.house) }
    if !house.isNumberFirst {
      places.streets.write(draw.street(of: places.streets.count), to: &cursor)
    }
    for byte in house.between { cursor.write(byte) }
    if house.isNumberFirst {
      places.streets.write(draw.street(of: places.streets.count), to: &cursor)
    } else {
      cursor.writeDigits(draw.house)
    }
    for byte in house.after { cursor.write(byte) }
  }

  func writePostalCode(_ city: Int, _ draw: PlaceDraw, to cursor: inout ByteCursor) {
    places.cities.postal.write(city, draw.postal, to: &cursor)
  }

  func writeLanguage(_ country: Int, to cursor: inout ByteCursor) {
    if let language {
      for byte in language { cursor.write(byte) }
    } else {
      facts.languages.write(country, to: &cursor)
    }
  }

  /// The address in one line, in the order of the country.
  func writeAddress(_ row: RowAttempt, _ draw: PlaceDraw, to cursor: inout ByteCursor) {
    let city = city(draw, row)
    let country = Int(places.cities.country[city])
    let form = places.address ?? facts.addresses[country]
    for part in form.parts {
      switch part {
      case .street: writeStreet(draw, to: &cursor)
      case .postalCode: writePostalCode(city, draw, to: &cursor)
      case .city: places.cities.names.write(city, to: &cursor)
      case .region: places.regions.names.write(Int(places.cities.region[city]), to: &cursor)
      case .text(let bytes): for byte in bytes { cursor.write(byte) }
      }
    }
    cursor.write(UInt8(ascii: ","))
    cursor.write(UInt8(ascii: " "))
    countryNames.write(country, to: &cursor)
  }
}
