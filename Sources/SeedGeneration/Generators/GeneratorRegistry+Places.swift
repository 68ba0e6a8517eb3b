import SeedFormat
import SeedSchema

extension GeneratorRegistry {
  private static let street: [TextPart] = [
    .number(1...299), .text(" "), .words(Places.streets), .text(" "), .words(Places.suffixes),
  ]

  static let places: [GeneratorDefinition] = [
    GeneratorDefinition("street_address", "A number and a street", example: "street_address()") {
      try $0.texts(street)
    },
    GeneratorDefinition("city", "A city", example: "city()") { try $0.word(Places.cities) },
    GeneratorDefinition("region", "A state or a province", example: "region()") {
      try $0.word(Places.regions)
    },
    GeneratorDefinition("postal_code", "A postal code of five digits", example: "postal_code()") {
      try $0.texts([.number(10_000...99_999)])
    },
    GeneratorDefinition("country", "A country", example: "country()") {
      try $0.word(Places.countries)
    },
    GeneratorDefinition(
      "country_code", "A country's two letters (ISO 3166-1)", example: "country_code()"
    ) { try $0.word(Places.countryCodes) },
    GeneratorDefinition(
      "full_address", "A street, a postal code, a city and a country", example: "full_address()"
    ) {
      try $0.texts(
        street + [
          .text(", "), .number(10_000...99_999), .text(" "), .words(Places.cities), .text(", "),
          .words(Places.countries),
        ])
    },
    GeneratorDefinition("latitude", "Degrees north", example: "latitude()") {
      try $0.degrees(90)
    },
    GeneratorDefinition("longitude", "Degrees east", example: "longitude()") {
      try $0.degrees(180)
    },
    GeneratorDefinition("time_zone", "A time zone of the tz database", example: "time_zone()") {
      try $0.word(Places.timeZones)
    },
    GeneratorDefinition(
      "language_code", "A language's two letters (ISO 639-1)", example: "language_code()"
    ) { try $0.word(Places.languages) },
    GeneratorDefinition("locale", "A language and a country (BCP 47)", example: "locale()") {
      try $0.word(Places.locales)
    },
    GeneratorDefinition(
      "currency_code", "A currency's three letters (ISO 4217)", example: "currency_code()"
    ) { try $0.word(Places.currencies) },
  ]
}

extension GeneratorArguments {
  /// Degrees from `-limit` to `limit`, as the column keeps numbers.
  fileprivate func degrees(_ limit: Int64) throws -> any Generator {
    if case .decimal(_, let scale)? = context.field?.type, let unit = PowersOfTen.value(scale) {
      let (most, overflow) = unit.multipliedReportingOverflow(by: limit)
      if !overflow {
        return try choose(NumberDomain(.decimal(scale: scale), lower: -most, upper: most))
      }
    }
    return try doubles(Double(-limit)...Double(limit), digits: 6)
  }
}
