import Testing

@testable import SeedGeneration

@Suite struct LocaleReaderTests {
  @Test func aSectionOfAnotherLocaleIsFound() throws {
    let reader = LocaleReader("@months\nErster\nZweiter\n@words fr_FR\n@weekdays\nTag\n")
    #expect(reader.strings("months") == ["Erster", "Zweiter"])
    #expect(reader.strings("weekdays") == ["Tag"])
    let french = try #require(LocaleDirectory.locale("fr_FR"))
    #expect(reader.strings("words").count > 100)
    #expect(french.list("words")?.count == Set(reader.strings("words")).count)
    #expect(reader.strings("nothing") == [])
    #expect(LocaleReader("@words xx_XX\n").strings("words") == [])
  }

  @Test(arguments: LocaleText.all.map { $0.code.description })
  func everyLocaleIsComplete(_ code: String) throws {
    let entry = try #require(LocaleText.all.first { $0.code.description == code })
    let reader = LocaleReader(entry.data)
    #expect(reader.strings("months").count == 12)
    #expect(reader.strings("weekdays").count >= 7)
    // In the order of the facts, so that all have as many.
    let english = LocaleReader(LocaleText.en)
    #expect(reader.strings("countries").count == english.strings("countries").count)
    for section in ["female", "male", "last", "streets", "cities", "regions", "companies"] {
      #expect(!reader.strings(section).isEmpty, "\(section)")
    }
  }
}
