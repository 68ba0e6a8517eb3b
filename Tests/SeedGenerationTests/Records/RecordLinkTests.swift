import SeedFormat
@testable import SeedGeneration
import SeedPlanning
import Testing

/// What else of a row follows its records: accounts, addresses at work, descriptions, and parts
/// that templates name.
@Suite struct RecordLinkTests {
  @Test func templatesNamePartsOfRecords() throws {
    let sample = try RecordSample(
      """
      first: first_name()
      last: last_name()
      greeting: "Dear {person.first_name} {upper(person.last_name)} of {place.city}"
      town: city()
      shop: "{company.name} ({product.category})"
      firm: company()
      kind: product_category()
      """)
    for row in 0..<sample.count {
      let greeting =
        "Dear \(sample["first"][row]) \(sample["last"][row].uppercased()) of \(sample["town"][row])"
      #expect(sample["greeting"][row] == greeting)
      #expect(sample["shop"][row] == "\(sample["firm"][row]) (\(sample["kind"][row]))")
    }
  }

  @Test func unknownPartsAreErrors() throws {
    let error = #expect(throws: DiagnosticsError.self) {
      _ = try RecordSample("v: \"{person.frist_name}\"")
    }
    let found = error?.diagnostics.first
    #expect(found?.message == "a person has no `frist_name`")
    #expect(found?.hint == "did you mean `first_name`?")
  }

  @Test func mailAtTheCompany() throws {
    let sample = try RecordSample(
      """
      domain: domain_name()
      login: random_username()
      email: random_email(domain=company)
      """, types: ["email": "text, unique: true"])
    for row in 0..<sample.count {
      #expect(sample["email"][row].hasSuffix("@" + sample["domain"][row]))
    }
    #expect(Set(sample["email"]).count == sample.count)
    #expect(throws: DiagnosticsError.self) {
      _ = try RecordSample(
        "v: random_email(domain=company)", types: ["v": "string, max_length: 20"])
    }
  }

  @Test func accountsInTheRowsCountry() throws {
    let sample = try RecordSample("country: country_code()\naccount: iban()", rows: 3000)
    var matching = 0
    for row in 0..<sample.count {
      let country = sample["country"][row]
      let account = sample["account"][row]
      if BankAccounts.structures[country] != nil {
        #expect(account.hasPrefix(country))
        matching += 1
      } else {
        #expect(BankAccounts.usual.contains(String(account.prefix(2))))
      }
    }
    #expect(matching > 300)
    let german = try RecordSample(
      "account: iban()", locale: "de", types: ["account": "text, unique: true"])
    #expect(german["account"].allSatisfy { $0.hasPrefix("DE") })
    let mixed = try RecordSample(
      "tongue: cycle([nl_NL, fi_FI])\naccount: iban()", locale: "\"{tongue}\"")
    for row in 0..<mixed.count {
      #expect(mixed["account"][row].prefix(2) == mixed["tongue"][row].suffix(2))
    }
  }

  @Test func descriptionsSpeakOfTheProduct() throws {
    let sample = try RecordSample("name: product_name()\ntext: product_description()")
    let named = (0..<sample.count).count { sample["text"][$0].contains(sample["name"][$0]) }
    #expect(named > sample.count / 3)
  }

  @Test func wordsHaveTheRowsLanguage() throws {
    let sample = try RecordSample(
      """
      tongue: cycle([de, en, ja])
      month: month_name()
      day: weekday_name()
      text: sentence()
      long: random_text(30..60)
      """, locale: "\"{tongue}\"")
    let months = ["de": "Oktober", "en": "October", "ja": "10月"]
    for (tongue, month) in months {
      let rows = (0..<sample.count).filter { sample["tongue"][$0] == tongue }
      #expect(rows.contains { sample["month"][$0] == month })
      for other in months where other.key != tongue {
        #expect(!rows.contains { sample["month"][$0] == other.value })
      }
    }
    #expect(sample["long"].allSatisfy { (30...60).contains($0.unicodeScalars.count) })
    #expect(sample["text"][2].hasSuffix("。"))
    // A sentence of parts: somebody does something.
    let german = try #require(SentenceParts(language: "de"))
    let sentence = sample["text"][0]
    #expect(german.subjects.words.contains { sentence.hasPrefix($0 + " ") }, "\(sentence)")
    #expect(german.objects.words.contains { sentence.contains(" " + $0) }, "\(sentence)")
  }

  /// Every language's words make texts of the lengths that columns take.
  @Test func everyLanguageHasTexts() throws {
    for code in LocaleDirectory.codes {
      let sample = try RecordSample(
        "a: word()\nb: title()\nc: paragraph()\nd: random_text()\ne: words()", locale: code,
        types: ["c": "string, max_length: 60", "d": "string, max_length: 9"], rows: 50)
      for name in ["a", "b", "c", "d", "e"] {
        #expect(sample[name].allSatisfy { !$0.isEmpty }, "\(code) \(name)")
      }
      #expect(sample["c"].allSatisfy { $0.unicodeScalars.count <= 60 }, "\(code)")
      #expect(sample["d"].allSatisfy { $0.unicodeScalars.count <= 9 }, "\(code)")
    }
  }
}
