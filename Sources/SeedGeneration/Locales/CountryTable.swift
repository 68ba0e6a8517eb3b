/// What is known of countries, the same in each locale.
///
/// From ISO 3166 and ISO 4217 by GeoNames and pycountry, Google's address metadata, and libphonenumber.
struct CountryTable: Sendable {
  let codes: WordTable
  let alpha3: WordTable
  let numeric: WordTable
  let callingCodes: WordTable
  let currencies: WordTable
  let languages: WordTable
  /// Forms of postal codes; `#` is a digit, `@` a letter.
  let postal: [[CodeForm]]
  /// Forms of telephone numbers that can't ring.
  let phones: [[CodeForm]]
  /// The order of the parts of an address.
  let addresses: [AddressForm]
  private let places: [String: Int]

  private init() {
    let rows = LocaleReader(LocaleText.facts).lines("").map(\.fields).filter { $0.count >= 9 }
    codes = WordTable(rows.map { $0[0] })
    alpha3 = WordTable(rows.map { $0[1] })
    numeric = WordTable(rows.map { $0[2] })
    callingCodes = WordTable(rows.map { Array("+".utf8) + Array($0[3]) })
    currencies = WordTable(rows.map { $0[4] })
    languages = WordTable(rows.map { $0[5] })
    postal = rows.map { $0[6].isEmpty ? [CodeForm("00000")] : CodeForm.forms($0[6]) }
    phones = rows.map { $0[7].isEmpty ? [CodeForm("+999 0## ### ###")] : CodeForm.forms($0[7]) }
    addresses = rows.map { AddressForm($0[8].string) }
    places = Dictionary(
      rows.enumerated().map { ($0.element[0].string, $0.offset) }, uniquingKeysWith: { $1 })
  }

  static let shared = CountryTable()

  /// The number of the country of two letters.
  subscript(_ code: String) -> Int? { places[code] }
}
