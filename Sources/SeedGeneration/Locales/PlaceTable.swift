import SeedSchema

/// Streets, cities, regions and countries of a locale.
struct PlaceTable: Sendable {
  let cities: CityTable
  let regions: RegionTable
  let zones: WordTable
  /// The names of all countries, by their numbers in ``CountryTable``.
  let countries: WordTable
  let streets: WordTable
  /// The address of a house in its street: `n` is the number, `s` the street.
  let house: HouseForm
  /// The order of an address's parts; `nil` for that of its country.
  let address: AddressForm?

  init(_ reader: LocaleReader) {
    regions = RegionTable(reader)
    cities = CityTable(reader, regions: regions)
    zones = WordTable(linesOf: reader["zones"])
    countries = WordTable(linesOf: reader["countries"])
    streets = WordTable(linesOf: reader["streets"])
    let address = reader.lines("address")
    house = HouseForm(address.last?.string ?? "n s")
    self.address = address.count > 1 ? AddressForm(address[0]) : nil
  }
}
