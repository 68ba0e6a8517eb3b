import SeedSchema

/// Generators of parts of a person.
extension RecordArguments {
  /// Titles of jobs; English ones if the locale has none.
  func job() throws -> any Generator {
    guard let writer = JobWriter(key: arguments.context.key, person: key, locale: locale) else {
      return try arguments.word(People.jobs)
    }
    return try texts(writer, orElse: [[.words(writer.list)]])
  }

  /// A part of the person that several rows can have in common.
  func person(_ part: PersonWriter.Part) throws -> any Generator {
    let people = locale.people
    func both(_ name: (NameTable) -> WordTable) -> [String] {
      name(people.female).strings + name(people.male).strings
    }
    // The lists are long, and few columns are too short for a record's texts.
    var last: [String] { people.last.names.strings + people.lastOfWomen.names.strings }
    let writer = PersonWriter(part, key: key, people: people)
    switch part {
    case .firstName: return try texts(writer, orElse: words(both(\.names)))
    case .lastName: return try texts(writer, orElse: words(last))
    case .fullName:
      return try texts(
        writer,
        orElse: [[.words(list(both(\.names))), .text(" "), .words(list(last))]])
    case .initials:
      return try texts(writer, orElse: [[.characters(Self.capitals, count: 2)]])
    case .honorific:
      return try texts(
        writer, choices: people.titles.strings.uniqued { $0 }, orElse: words(people.titles.strings))
    case .gender:
      let genders = people.genders.strings
      // A column of one letter holds the initial.
      let short = WordTable(genders.map { String($0.prefix(1)) })
      if arguments.allowedLengths.upperBound < people.genders.lengths.upperBound {
        return try texts(
          PersonWriter(part, key: key, people: people, genders: short),
          choices: short.strings.uniqued { $0 }, orElse: words(short.strings))
      }
      return try texts(writer, choices: genders, orElse: words(genders))
    }
  }

  private static let capitals = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ".utf8)

  private func list(_ words: [String]) -> WordList { WordList(words: words.uniqued { $0 }) }

  private func words(_ words: [String]) -> [[TextPart]] { [[.words(list(words))]] }

  /// Login names for columns that are too short for a record's: letters and a number.
  var handles: [[TextPart]] {
    let people = locale.people
    return [
      [
        .words(list(people.female.handles.strings + people.male.handles.strings)), .text("."),
        .words(list(people.last.handles.strings)), .number(1...99_999_999),
      ]
    ]
  }

  /// Names for unique columns that are too short for a record's: two given and two family names.
  var uniqueNames: [[TextPart]] {
    let people = locale.people
    let firsts = list(people.female.names.strings + people.male.names.strings)
    let lasts = list(people.last.names.strings)
    return [
      [
        .words(firsts), .text(" "), .words(firsts), .text(" "), .words(lasts), .text("-"),
        .words(lasts),
      ]
    ]
  }

  /// The range of ages, which can also follow from the column's bounds.
  func ages(ofColumn: Bool) throws -> ClosedRange<Int64> {
    var low = try arguments.integer("min") ?? 18
    var high = try arguments.integer("max") ?? max(79, low)
    if ofColumn, arguments.argument("min") == nil, arguments.argument("max") == nil {
      if let least = context.field?.minimum?.orderingNumber, least > 18, least <= 120 {
        low = Int64(least.rounded(.up))
        high = max(high, low)
      }
      if let most = context.field?.maximum?.orderingNumber, most < Double(high), most >= 0 {
        high = Int64(most)
        low = min(low, high)
      }
    }
    guard (0...150).contains(low), low <= high, high <= 150 else {
      throw arguments.error("ages must be from 0 to 150, and `min` at most `max`")
    }
    return low...high
  }
}

extension Int64 {
  /// The quotient rounded down, by a positive number.
  func floorDivided(by divisor: Int64) -> Int64 {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }
}
