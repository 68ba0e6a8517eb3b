import SeedSchema

/// What is known about countries, the same in each locale.
///
/// From ISO 3166 and ISO 4217 by GeoNames and pycountry, Google's address metadata, and
/// libphonenumber.
struct CountryTable: Sendable {
  let codes: WordTable
  let alpha3: WordTable
  let numeric: WordTable
  let callingCodes: WordTable
  let currencies: WordTable
  let languages: WordTable
  /// Forms of postal codes, as ``CodeForms`` describes them.
  let postal: [StaticText]
  /// Forms of telephone numbers that can't ring.
  let phones: [StaticText]
  /// The order of the parts of an address.
  let addresses: [AddressForm]
  /// The numbers of the countries, by their codes from AA to ZZ; -1 for a code of no country.
  private let indexes: [Int16]

  private init() {
    // The texts of a country, in the order of the fields.
    var words = Array(repeating: WordBuilder(), count: 6)
    var postal: [StaticText] = []
    var phones: [StaticText] = []
    var addresses: [AddressForm] = []
    // Most countries share a few forms.
    var forms: [(text: StaticText, form: AddressForm)] = []
    var indexes = Array(repeating: Int16(-1), count: 26 * 26)
    var fields = FieldReader(StaticText(LocaleText.facts))
    while fields.beginLine() {
      for field in words.indices {
        let word = fields.field()
        if field == 0, let place = Self.place(ofCode: word) {
          indexes[place] = Int16(truncatingIfNeeded: postal.count)
        }
        if field == 3 { words[field].append("+") }
        words[field].append(word)
        words[field].endWord()
      }
      let codes = fields.field()
      postal.append(codes.isEmpty ? StaticText("00000") : codes)
      let numbers = fields.field()
      phones.append(numbers.isEmpty ? StaticText("+999 0## ### ###") : numbers)
      let address = fields.field()
      if let known = forms.first(where: { $0.text.bytes.elementsEqual(address.bytes) }) {
        addresses.append(known.form)
      } else {
        addresses.append(AddressForm(address))
        forms.append((address, addresses[addresses.count - 1]))
      }
    }
    codes = WordTable(words[0])
    alpha3 = WordTable(words[1])
    numeric = WordTable(words[2])
    callingCodes = WordTable(words[3])
    currencies = WordTable(words[4])
    languages = WordTable(words[5])
    self.postal = postal
    self.phones = phones
    self.addresses = addresses
    self.indexes = indexes
  }

  static let shared = CountryTable()

  /// The number of the country of two letters.
  subscript(_ code: StaticText) -> Int? {
    guard let place = Self.place(ofCode: code), indexes[place] >= 0 else { return nil }
    return Int(indexes[place])
  }

  /// Where a code of two capital letters is in ``indexes``.
  private static func place(ofCode code: StaticText) -> Int? {
    guard code.count == 2 else { return nil }
    let first = Int(code.bytes[0]) - 65
    let second = Int(code.bytes[1]) - 65
    return (0..<26).contains(first) && (0..<26).contains(second) ? first * 26 + second : nil
  }
}
