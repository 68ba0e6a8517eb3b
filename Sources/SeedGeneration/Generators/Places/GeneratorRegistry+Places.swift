import SeedFormat
import SeedSchema

extension GeneratorRegistry {
  static let places: [GeneratorDefinition] = [
    .part("street_address", "A number and a street, in the order of the locale") {
      try $0.place(.streetAddress)
    },
    .part("street_name", "A street") { try $0.place(.streetName) },
    .part("house_number", "A house number") { try $0.place(.houseNumber) },
    .part("postal_code", "A postal code of the region, as its country writes them") {
      try $0.place(.postalCode)
    },
    .part("city", "A city, by population") { try $0.place(.city) },
    .part("region", "The state, province or county of the city") { try $0.place(.region) },
    .part("region_code", "The code of the region (ISO 3166-2 without the country)") {
      try $0.place(.regionCode)
    },
    .part("country", "The country of the city, in the language of the locale") {
      try $0.place(.country)
    },
    .part("country_code", "The two-letter country code (ISO 3166-1)") {
      try $0.place(.countryCode)
    },
    .part("country_code3", "The three-letter country code (ISO 3166-1)") {
      try $0.place(.countryCode3)
    },
    .part("calling_code", "The country calling code (ITU-T E.164)") {
      try $0.place(.callingCode)
    },
    .part("full_address", "A street, a postal code, a city and a country in one line") {
      try $0.place(.fullAddress)
    },
    .part("latitude", "The latitude of a point in the city, in degrees") {
      try $0.coordinate(isLatitude: true)
    },
    .part("longitude", "The longitude of a point in the city, in degrees") {
      try $0.coordinate(isLatitude: false)
    },
    .part("time_zone", "The city's time zone (tz database)") { try $0.place(.timeZone) },
    .part("language_code", "The two-letter language code (ISO 639-1)") { try $0.place(.language) },
    .part("locale", "The language tag with the country (BCP 47)") { try $0.place(.locale) },
    .part("currency_code", "The country's currency (ISO 4217)") { try $0.place(.currency) },
  ]
}
