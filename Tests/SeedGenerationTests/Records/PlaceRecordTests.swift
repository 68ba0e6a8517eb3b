import SeedFormat
@testable import SeedGeneration
import Testing

/// The columns of a row that speak of a place speak of the same one.
@Suite struct PlaceRecordTests {
  static let values = """
    city: city()
    region: region()
    country: country()
    code: country_code()
    code3: country_code3()
    zip: postal_code()
    phone: phone_number()
    prefix: calling_code()
    zone: time_zone()
    money: currency_code()
    north: latitude()
    east: longitude()
    whole: full_address()
    street: street_address()
    """

  @Test(arguments: LocaleDirectory.codes) func placesAgree(_ locale: String) throws {
    let sample = try RecordSample(Self.values, locale: locale)
    let places = try #require(LocaleDirectory.locale(locale)).places
    let facts = CountryTable.shared
    var cities: [String: [Int]] = [:]
    for (number, name) in places.cities.names.strings.enumerated() {
      cities[name, default: []].append(number)
    }
    for row in 0..<sample.count {
      let numbers = try #require(cities[sample["city"][row]])
      let city = try #require(numbers.first)
      let region = Int(places.cities.region[city])
      let country = Int(places.cities.country[city])
      #expect(numbers.count == 1)
      #expect(sample["region"][row] == places.regions.names.string(region))
      #expect(sample["country"][row] == places.countries.string(country))
      #expect(sample["code"][row] == facts.codes.string(country))
      #expect(sample["code3"][row] == facts.alpha3.string(country))
      #expect(sample["money"][row] == facts.currencies.string(country))
      #expect(sample["zone"][row] == places.zones.string(Int(places.cities.zone[city])))
      #expect(sample["phone"][row].hasPrefix(sample["prefix"][row] + " "))
      let north = try #require(Double(sample["north"][row]))
      let east = try #require(Double(sample["east"][row]))
      #expect(abs(north - Double(places.cities.latitude[city]) / 10_000) < 0.02)
      #expect(abs(east - Double(places.cities.longitude[city]) / 10_000) < 0.02)
      let zip = sample["zip"][row]
      #expect(places.cities.postal.matches(city, zip), "\(zip) in \(sample["city"][row])")
      let whole = sample["whole"][row]
      #expect(whole.contains(sample["street"][row]) && whole.hasSuffix(sample["country"][row]))
      #expect(whole.contains(sample["city"][row]), "\(whole)")
    }
  }

  /// Codes and numbers are those of the city, not of another one in its region or country.
  @Test(arguments: [
    ("en_GB", "Manchester", ["M"], ["+44 161 496 0"]),
    ("en_GB", "London", ["E", "SW", "W", "N"], ["+44 20 7946 0"]),
    ("en_US", "Chicago", ["606"], ["+1 312", "+1 773", "+1 872"]),
    ("en_CA", "Toronto", ["M"], ["+1 416", "+1 437", "+1 942"]),
    ("de", "München", ["80", "81"], ["+49 89 99998 "]),
    ("fr", "Marseille", ["13"], ["+33 4 65 71 "]),
    ("en_AU", "Perth", ["6"], ["+61 8 5550 "]), ("nl", "Amsterdam", ["10"], ["+31 "]),
    ("it", "Milano", ["201"], ["+39 "]),
    ("es", "Madrid", ["280"], ["+34 "]), ("ja", "札幌市", ["00", "06"], ["+81 "]),
    ("pl", "Kraków", ["3"], ["+48 "]),
  ])
  func codesAreOfTheCity(_ locale: String, _ city: String, _ zips: [String], _ phones: [String])
    throws
  {
    let sample = try RecordSample(
      "city: city()\nzip: postal_code()\nphone: phone_number()", locale: locale, rows: 2000)
    var count = 0
    for row in 0..<sample.count where sample["city"][row] == city {
      let zip = sample["zip"][row]
      let phone = sample["phone"][row]
      #expect(zips.contains { zip.hasPrefix($0) }, "\(zip)")
      #expect(phones.contains { phone.hasPrefix($0) }, "\(phone)")
      count += 1
    }
    #expect(count > 3)
  }

  /// A table of cities or countries has each once, and its other columns fit.
  @Test func uniqueCountriesAgree() throws {
    let sample = try RecordSample(
      "name: country()\ncode: country_code()\ncapital: city()\nmoney: currency_code()",
      types: ["name": "text, unique: true", "code": "string, max_length: 2, unique: true"],
      rows: 150)
    let places = LocaleDirectory.standard.places
    #expect(Set(sample["name"]).count == 150)
    let codes = CountryTable.shared.codes.strings
    for row in 0..<sample.count {
      let country = try #require(codes.firstIndex(of: sample["code"][row]))
      #expect(sample["name"][row] == places.countries.string(country))
      let city = try #require(places.cities.names.strings.firstIndex(of: sample["capital"][row]))
      #expect(Int(places.cities.country[city]) == country)
    }
  }

  @Test func uniqueCitiesAgree() throws {
    let sample = try RecordSample(
      "name: city()\nregion: region()", locale: "de",
      types: ["name": "text, unique: true"], rows: 250)
    let places = try #require(LocaleDirectory.locale("de")).places
    #expect(Set(sample["name"]).count == 250)
    for row in 0..<sample.count {
      let city = try #require(places.cities.names.strings.firstIndex(of: sample["name"][row]))
      #expect(sample["region"][row] == places.regions.names.string(Int(places.cities.region[city])))
    }
  }
}

extension CodeForms {
  /// Whether a text can be of one of a thing's forms.
  fileprivate func matches(_ thing: Int, _ text: String) -> Bool {
    forms(of: thing).contains { form in
      form.utf8.count == text.utf8.count
        && zip(form.utf8, text.utf8).allSatisfy { part, byte in
          switch part {
          case UInt8(ascii: "#"): (48...57).contains(byte)
          case UInt8(ascii: "@"): (65...90).contains(byte)
          default: part == byte
          }
        }
    }
  }
}
