import SeedSchema

/// Generators of parts of a place.
extension RecordArguments {
  /// A text of the place.
  func place(_ part: PlaceWriter.Part) throws -> any Generator {
    let place = RecordPlace(self)
    let places = place.places
    let facts = place.facts
    let writer = PlaceWriter(part, of: place)
    switch part {
    case .streetAddress, .fullAddress:
      // The lists are long, and few columns are too short for a record's texts.
      var street: [TextPart] { [.number(1...299), .text(" "), .words(places.streets.list)] }
      var city: [TextPart] { [.text(", "), .words(places.cities.names.list)] }
      return try texts(writer, orElse: [part == .fullAddress ? street + city : street])
    case .streetName: return try texts(writer, orElse: [[.words(places.streets.list)]])
    case .houseNumber: return try texts(writer, orElse: [[.number(1...9999)]])
    case .postalCode:
      // If the column is too short for some countries' codes, uses those of the locale's only
      // country if they fit, and digits otherwise.
      let country =
        places.cities.inhabited.count == 1 ? places.cities.inhabited.first?.country : nil
      let form = country.map { CodeForms([facts.postal[$0]]).parts }
      let room = arguments.allowedLengths.upperBound
      let digits = [TextPart.digits(min(5, max(1, room)))]
      return try texts(writer, orElse: [form.flatMap { $0.count <= room ? $0 : nil } ?? digits])
    case .city:
      if case .eachCity(let permutation) = place.selection {
        return try each(permutation, places.cities.names.strings)
      }
      return try texts(writer, orElse: [[.words(places.cities.names.list)]])
    case .region: return try texts(writer, orElse: [[.words(places.regions.names.list)]])
    case .regionCode: return try texts(writer, orElse: [[.words(places.regions.codes.list)]])
    case .country: return try country(place, place.countryNames, writer)
    case .countryCode: return try country(place, facts.codes, writer)
    case .countryCode3: return try country(place, facts.alpha3, writer)
    case .callingCode: return try texts(writer, orElse: [[.words(facts.callingCodes.list)]])
    case .timeZone: return try texts(writer, orElse: [[.words(places.zones.list)]])
    case .currency: return try texts(writer, orElse: [[.words(facts.currencies.list)]])
    case .language: return try texts(writer, orElse: [[.words(facts.languages.list)]])
    case .locale:
      return try texts(
        writer, orElse: [[.words(facts.languages.list), .text("-"), .words(facts.codes.list)]])
    }
  }

  private func country(
    _ place: RecordPlace, _ names: WordTable, _ writer: PlaceWriter
  ) throws -> any Generator {
    if case .eachCountry(let permutation) = place.selection {
      return try each(permutation, place.places.cities.inhabited.map { names.string($0.country) })
    }
    return try texts(writer, orElse: [[.words(names.list)]])
  }

  /// Words that a permutation of the places assigns to the rows, without repetition.
  private func each(_ permutation: Permutation, _ words: [String]) throws -> any Generator {
    let domain = TextDomain([.words(WordList(words: words))])
    let allowed = arguments.allowedLengths
    guard domain.count == permutation.count, allowed.contains(domain.profile.minLength),
      allowed.contains(domain.profile.maxLength ?? .max)
    else { return try arguments.texts([.words(WordList(words: words))]) }
    return try arguments.choose(domain, by: .permuted(permutation))
  }

  /// Degrees, in the column's numeric type.
  func coordinate(isLatitude: Bool) throws -> any Generator {
    let most: Int64 = isLatitude ? 90 : 180
    var scale: Int?
    if case .decimal(_, let digits)? = context.field?.type, let unit = PowersOfTen.value(digits),
      !unit.multipliedReportingOverflow(by: most).overflow
    {
      scale = digits
    }
    if context.isUnique {
      return if let scale, let unit = PowersOfTen.value(scale) {
        try arguments.choose(
          NumberDomain(.decimal(scale: scale), lower: -most * unit, upper: most * unit))
      } else {
        try arguments.doubles(Double(-most)...Double(most), digits: 6)
      }
    }
    return CoordinateGenerator(RecordPlace(self), isLatitude: isLatitude, scale: scale)
  }

  /// Telephone numbers; unique ones have an extension.
  func phone() throws -> any Generator {
    let place = RecordPlace(self)
    let allowed = arguments.allowedLengths
    var phone = PhoneWriter(of: place, isCompact: false)
    if phone.lengths.upperBound > allowed.upperBound {
      phone = PhoneWriter(of: place, isCompact: true)
    }
    // 555-0100 to 555-0199 of each area are reserved for fiction (ATIS-0300115).
    let number: [TextPart] = [.text("+1-"), .number(201...989), .text("-555-01"), .digits(2)]
    guard context.isUnique else { return try texts(phone, orElse: [number]) }
    return try numbered(
      ExtendedPhoneWriter(phone, key: key),
      orElse: [number + [.text(" x"), .number(1000...9_999_999)]])
  }
}
