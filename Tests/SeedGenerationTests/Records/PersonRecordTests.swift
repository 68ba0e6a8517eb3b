import SeedFormat
@testable import SeedGeneration
import Testing

/// The columns of a row that speak of a person speak of the same one.
@Suite struct PersonRecordTests {
  static let locales = LocaleDirectory.codes

  @Test(arguments: locales) func namesAgree(_ locale: String) throws {
    let sample = try RecordSample(
      """
      first: first_name()
      last: last_name()
      whole: full_name()
      login: random_username()
      mail: random_email()
      picture: avatar_url()
      letters: initials()
      """, locale: locale)
    let people = try #require(LocaleDirectory.locale(locale)).people
    let tables = [people.female, people.male, people.last, people.lastOfWomen]
    var handles: [String: String] = [:]
    for table in tables {
      for (name, handle) in zip(table.names.strings, table.handles.strings) {
        handles[name] = handle
      }
    }
    for row in 0..<sample.count {
      let (first, last) = (sample["first"][row], sample["last"][row])
      let whole = sample["whole"][row]
      #expect(whole.contains(first) && whole.contains(last))
      #expect(whole.count <= first.count + last.count + 1)
      let login = sample["login"][row]
      let handle = try #require(handles[last])
      #expect(login.contains(handle), "\(login) of \(whole)")
      let given = try #require(handles[first]?.first)
      #expect(login.first == given)
      #expect(sample["mail"][row].hasPrefix(login + "@example."))
      #expect(sample["picture"][row] == "https://avatars.example.com/\(login).png")
      #expect(sample["letters"][row] == "\(given)\(handle.prefix(1))".uppercased())
    }
    #expect(Set(sample["login"]).count == sample.count)
    #expect(Set(sample["mail"].map { $0.split(separator: ".").last }) == ["com", "org", "net"])
  }

  /// The letters of each locale's names are those of login names.
  @Test(arguments: locales) func handlesAreLatin(_ locale: String) throws {
    let people = try #require(LocaleDirectory.locale(locale)).people
    for table in [people.female, people.male, people.last, people.lastOfWomen] {
      #expect(table.names.count >= 20)
      #expect(table.names.count == table.handles.count)
      for handle in table.handles.strings {
        #expect(!handle.isEmpty && handle.utf8.allSatisfy { (97...122).contains($0) }, "\(handle)")
      }
    }
  }

  @Test func genderDecidesTheName() throws {
    let sample = try RecordSample(
      "first: first_name()\nlast: last_name()\nmark: gender()\naddressed: honorific()",
      locale: "cs_CZ")
    let people = try #require(LocaleDirectory.locale("cs")).people
    let women = Set(people.female.names.strings)
    for row in 0..<sample.count {
      let isWoman = sample["mark"][row] == "žena"
      #expect(isWoman || sample["mark"][row] == "muž")
      #expect(!isWoman || women.contains(sample["first"][row]))
      #expect(sample["addressed"][row] == (isWoman ? "Paní" : "Pan"))
    }
    #expect(sample["last"].contains { $0.hasSuffix("ová") })
  }

  @Test func ageFitsTheBirthday() throws {
    let sample = try RecordSample("years: age()\nborn: birth_date()", rows: 5000)
    for row in 0..<sample.count {
      let parts = sample["born"][row].split(separator: "-").compactMap { Int($0) }
      // The scenario's now is 2025-01-01.
      let age = 2025 - parts[0] - (parts[1] > 1 || parts[2] > 1 ? 1 : 0)
      #expect(sample["years"][row] == "\(age)")
    }
    #expect(Set(sample["years"]).count == 62)
  }

  @Test func otherRecordsAreOtherPeople() throws {
    let sample = try RecordSample(
      """
      own: full_name()
      author: full_name(of=author)
      authors_mail: random_email(of=author)
      again: full_name(author)
      """)
    #expect(sample["author"] == sample["again"])
    #expect(zip(sample["own"], sample["author"]).count { $0 == $1 } < 20)
    let people = LocaleDirectory.standard.people
    let handles = Dictionary(
      zip(people.last.names.strings, people.last.handles.strings), uniquingKeysWith: { $1 })
    for (name, mail) in zip(sample["author"], sample["authors_mail"]) {
      let last = handles.keys.filter { name.hasSuffix(" " + $0) }.max { $0.count < $1.count }
      let handle = try #require(last.flatMap { handles[$0] })
      #expect(mail.contains(handle))
    }
  }

  /// Frequent names are more frequent, and no name is missing for long.
  @Test func namesComeByWeight() throws {
    let names = try RecordSample("last: last_name()", locale: "en_US", rows: 20_000)["last"]
    let counts = Dictionary(grouping: names) { $0 }.mapValues(\.count)
    #expect(counts["Smith", default: 0] > 3 * counts["Bailey", default: 0])
    #expect(counts.count > 400)
  }

  @Test(arguments: ["random_username()", "random_email()"])
  func shortColumnsKeepTheNamesStart(_ call: String) throws {
    let column = try GeneratedColumn(
      call, type: "string, max_length: 24, unique: true", rows: 20_000)
    let values = try column.values(20_000).strings
    #expect(Set(values).count == 20_000)
    #expect(values.allSatisfy { $0.count <= 24 })
  }

  @Test func uniqueFullNamesAreThatOfTheRow() throws {
    let project = try RecordSample(
      "whole: full_name()\nfirst: first_name()", types: ["whole": "text, unique: true"],
      rows: 30_000)
    #expect(Set(project["whole"]).count == 30_000)
    for (whole, first) in zip(project["whole"], project["first"]) {
      #expect(whole.hasPrefix(first + " "))
    }
  }
}
