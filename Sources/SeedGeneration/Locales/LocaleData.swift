import SeedFormat
import SeedSchema

/// The data of a locale, read on first use.
final class LocaleData: Sendable {
  /// The code, such as `de_DE`.
  let code: String
  /// The country's two letters; `nil` for the locale without a country.
  let country: String?
  private let text: StaticString
  private let cache = Locked(Cache())
  /// Has its own lock, because other locales read sections while they hold the lock of their cache.
  private let sections = Locked<LocaleReader?>(nil)

  private struct Cache {
    var people: PeopleTable?
    var places: PlaceTable?
    var companies: CompanyTable?
    var lists: [String: WordList] = [:]
  }

  init(code: String, country: String?, text: StaticString) {
    self.code = code
    self.country = country
    self.text = text
  }

  /// The text's sections.
  var reader: LocaleReader {
    sections.withLock { sections in
      if let sections { return sections }
      let reader = LocaleReader(text)
      sections = reader
      return reader
    }
  }

  var people: PeopleTable {
    cache.withLock { cache in
      if let people = cache.people { return people }
      let people = PeopleTable(reader)
      cache.people = people
      return people
    }
  }

  var places: PlaceTable {
    cache.withLock { cache in
      if let places = cache.places { return places }
      let places = PlaceTable(reader)
      cache.places = places
      return places
    }
  }

  var companies: CompanyTable {
    let people = people
    return cache.withLock { cache in
      if let companies = cache.companies { return companies }
      let companies = CompanyTable(reader, people: people, language: language)
      cache.companies = companies
      return companies
    }
  }

  /// The language's two letters.
  var language: String { String(code.prefix { $0 != "_" }) }

  /// The code with a hyphen, as in BCP 47.
  var tag: String { code.map { $0 == "_" ? "-" : String($0) }.joined() }

  /// The entries of a section, such as `months`, `weekdays` and `words`; `nil` if there are none.
  func list(_ section: String) -> WordList? {
    let list = cache.withLock { cache in
      if let list = cache.lists[section] { return list }
      let list = WordList(words: reader.strings(section).uniqued { $0 })
      cache.lists[section] = list
      return list
    }
    return list.count > 0 ? list : nil
  }

  /// The words of its language; `nil` for English, which has sentences of its own, and for a few
  /// that have too few.
  var prose: LocalProse? {
    guard language != "en", let list = list("words"), list.count >= 50 else { return nil }
    return LocalProse(list, language: language)
  }
}
