import SeedFormat
import SeedSchema

extension GeneratorRegistry {
  static let codes: [GeneratorDefinition] = [
    .localized(
      "iban", "An IBAN (ISO 13616) with valid check digits",
      example: "iban(DE)",
      [
        .init(
          "country", .text,
          "the two-letter country code; the row's country, or one of 15 in Europe if it has no IBANs"
        )
      ]
    ) { record in
      let arguments = record.arguments
      var country = try arguments.option("country", among: BankAccounts.countries)
      if country == nil {
        if let local = record.localAccounts { return local }
        country = record.locale.country.flatMap { code in
          let length = BankAccounts.length(code)
          return length > 0 && length <= arguments.allowedLengths.upperBound ? code : nil
        }
      }
      let countries =
        country.map { [$0] }
        ?? BankAccounts.usual.filter {
          BankAccounts.length($0) <= arguments.allowedLengths.upperBound
        }
      let known = countries.isEmpty ? BankAccounts.usual : countries
      let lengths = known.map { BankAccounts.length($0) }
      return try arguments.whole(
        ComputedTextDomain(
          count: IndexDigits.count(UInt64(known.count), BankAccounts.count),
          lengths: (lengths.min() ?? 0)...(lengths.max() ?? 0)
        ) { digits, text in
          let place = Int(digits.next(below: UInt64(known.count)))
          BankAccounts.write(known[place], &digits, to: &text)
        })
    },
    GeneratorDefinition(
      "bic", "A BIC (ISO 9362) for tests: its eighth character is 0", example: "bic()",
      [
        .init("country", .text, "the two-letter country code; one of 15 in Europe"),
        .init("length", .integer, "8 or 11 characters; 8"),
      ]
    ) { arguments in
      let country = try arguments.option("country", among: BankAccounts.countries)
      let length = try arguments.digits("length", among: [8, 11])
      let countries = WordList(words: country.map { [$0] } ?? BankAccounts.usual)
      return try arguments.whole(
        TextDomain(
          [
            .characters(Alphabet.upper, count: 4), .words(countries),
            .characters(Alphabet.upper, count: 1), .text("0"),
          ] + (length == 11 ? [.digits(3)] : [])))
    },
    GeneratorDefinition(
      "routing_number", "A US bank routing number (ABA)", example: "routing_number()"
    ) { try $0.whole(ArticleCodes.routing) },
    GeneratorDefinition(
      "credit_card", "A card number with the prefix of payment providers' test cards",
      example: "credit_card(visa)",
      [
        .init(
          "brand", .text,
          "visa, mastercard, amex, discover, diners, jcb or unionpay; mostly the first two")
      ]
    ) { arguments in
      let brand = try arguments.option("brand", among: PaymentCards.brands.map(\.name))
      return try arguments.whole(PaymentCards.numbers(brand))
    },
    GeneratorDefinition("card_brand", "A payment card brand", example: "card_brand()") {
      try $0.weightedWords(PaymentCards.titles)
    },
    GeneratorDefinition(
      "card_expiry", "The expiry month of a card, within five years of now",
      example: "card_expiry()"
    ) { arguments in
      let year = arguments.context.now.date.components.year % 100
      return try arguments.whole(
        ComputedTextDomain(count: 60, lengths: 5...5) { digits, text in
          let month = Int(digits.next(below: 12)) + 1
          let expiry = (year + 1 + Int(digits.next(below: 5))) % 100
          text += [CheckDigits.character(month / 10), CheckDigits.character(month), 47]
          text += [CheckDigits.character(expiry / 10), CheckDigits.character(expiry)]
        })
    },
    GeneratorDefinition(
      "card_code", "A card security code", example: "card_code()",
      [.init("digits", .integer, "3 or 4; 3")]
    ) { arguments in
      try arguments.whole(TextDomain([.digits(try arguments.digits("digits", among: [3, 4]))]))
    },
    GeneratorDefinition(
      "ean", "A GTIN (EAN) from the range for in-store use",
      example: "ean(13)", [.init("digits", .integer, "13 or 8; 13, or as many as the column holds")]
    ) { try $0.whole(ArticleCodes.ean(try $0.digits("digits", among: [13, 8]))) },
    GeneratorDefinition(
      "upc", "A UPC-A from the range for in-store use",
      example: "upc()"
    ) { try $0.whole(ArticleCodes.upc) },
    GeneratorDefinition(
      "isbn", "A book's number (ISO 2108)", example: "isbn(13)",
      [.init("digits", .integer, "13 or 10; 13, or as many as the column holds")]
    ) { try $0.whole(ArticleCodes.isbn(try $0.digits("digits", among: [13, 10]))) },
    GeneratorDefinition("issn", "A journal's number (ISO 3297)", example: "issn()") {
      try $0.whole(ArticleCodes.issn)
    },
    GeneratorDefinition(
      "doi", "A DOI (ISO 26324) with the prefix for tests", example: "doi()"
    ) { arguments in
      try arguments.whole(
        TextDomain([
          .text("10.5555/"), .characters(Alphabet.lower, count: 4), .text("."), .digits(7),
        ]))
    },
    GeneratorDefinition("imei", "The IMEI of a test device", example: "imei()") {
      try $0.whole(ArticleCodes.imei)
    },
    GeneratorDefinition(
      "vin", "A vehicle identification number (VIN, ISO 3779) with its check digit",
      example: "vin()"
    ) { try $0.whole(ArticleCodes.vin) },
    GeneratorDefinition(
      "license_plate", "A number plate", example: "license_plate(GB)",
      [.init("country", .text, "the two-letter country code; US")]
    ) { arguments in
      let country = try arguments.option("country", among: Plates.countries) ?? "US"
      let domain = AlternativesDomain(
        forms: (Plates.forms[country] ?? ["???-####"]).map { TextDomain(Plates.parts($0)) })
      return try arguments.whole(domain)
    },
    GeneratorDefinition(
      "national_id", "A national identification number from a range that is never assigned",
      example: "national_id(US)",
      [.init("country", .text, "US, GB, CA, DE, FI, IN, NL, NO, PL or SE; US")]
    ) { arguments in
      let countries = NationalIdentifiers.all.map(\.country)
      let country = try arguments.option("country", among: countries) ?? "US"
      guard let domain = NationalIdentifiers.domain(country, arguments.allowedLengths) else {
        throw arguments.error("no numbers are known for `\(country)`")
      }
      return try arguments.whole(domain)
    },
    GeneratorDefinition(
      "ssn", "A US social security number (SSN) with an area that is never assigned",
      example: "ssn()"
    ) { arguments in
      guard let domain = NationalIdentifiers.domain("US", arguments.allowedLengths) else {
        throw arguments.error("no numbers are known")
      }
      return try arguments.whole(domain)
    },
    GeneratorDefinition(
      "employer_id",
      "A US employer identification number (EIN) with a prefix that is never assigned",
      example: "employer_id()"
    ) { try $0.whole(TextDomain([.text("00-"), .digits(7)])) },
    GeneratorDefinition(
      "passport_number", "A passport number: a letter and eight digits",
      example: "passport_number()"
    ) { try $0.whole(TextDomain([.characters(Alphabet.upper, count: 1), .digits(8)])) },
  ]
}
