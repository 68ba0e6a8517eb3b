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
  /// The numbers of the countries, by their codes.
  private let indexes: [UInt16: Int]

  private init() {
    // The texts of a country, in the order of the fields.
    var words = Array(repeating: WordBuilder(), count: 6)
    var postal: [StaticText] = []
    var phones: [StaticText] = []
    var addresses: [AddressForm] = []
    var indexes: [UInt16: Int] = [:]
    var rest = StaticText(LocaleText.facts)
    while var line = rest.nextLine() {
      for field in words.indices {
        let word = line.removeField()
        if field == 0 { indexes[Self.number(ofCode: word)] = postal.count }
        if field == 3 { words[field].append("+") }
        words[field].append(word)
        words[field].endWord()
      }
      let codes = line.removeField()
      postal.append(codes.isEmpty ? StaticText("00000") : codes)
      let numbers = line.removeField()
      phones.append(numbers.isEmpty ? StaticText("+999 0## ### ###") : numbers)
      addresses.append(AddressForm(line.removeField()))
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
  subscript(_ code: StaticText) -> Int? { indexes[Self.number(ofCode: code)] }

  /// Both letters as a number.
  private static func number(ofCode code: StaticText) -> UInt16 {
    code.bytes.reduce(0) { $0 << 8 | UInt16($1) }
  }
}
