/// Writes a part of a row's person that isn't unique.
struct PersonWriter: RecordWriter {
  enum Part: Sendable {
    case firstName, lastName, fullName, initials, honorific, gender
  }

  private let part: Part
  private let key: ColumnKey
  private let people: PeopleTable
  private let genders: WordTable
  let lengths: ClosedRange<Int>
  let maximumBytes: Int

  /// `genders` are the words for men and for women; the locale's if `nil`.
  init(_ part: Part, key: ColumnKey, people: PeopleTable, genders: WordTable? = nil) {
    let genders = genders ?? people.genders
    self.part = part
    self.genders = genders
    self.key = key.derived("person")
    self.people = people
    let firsts = [people.female.names, people.male.names]
    let lasts = [people.last.names, people.lastOfWomen.names]
    switch part {
    case .firstName: (lengths, maximumBytes) = Self.bounds(firsts)
    case .lastName: (lengths, maximumBytes) = Self.bounds(lasts)
    case .fullName:
      let (first, firstBytes) = Self.bounds(firsts)
      let (last, lastBytes) = Self.bounds(lasts)
      let blank = people.hasBlank ? 1 : 0
      lengths =
        first.lowerBound + last.lowerBound + blank...first.upperBound + last.upperBound + blank
      maximumBytes = firstBytes + lastBytes + blank
    case .initials: (lengths, maximumBytes) = (2...2, 2)
    case .honorific: (lengths, maximumBytes) = Self.bounds([people.titles])
    case .gender: (lengths, maximumBytes) = Self.bounds([genders])
    }
  }

  private static func bounds(_ tables: [WordTable]) -> (ClosedRange<Int>, Int) {
    let low = tables.map(\.lengths.lowerBound).min() ?? 0
    let high = tables.map(\.lengths.upperBound).max() ?? 0
    return (low...high, tables.map(\.maximumBytes).max() ?? 0)
  }

  @inline(__always)
  func write(_ row: RowAttempt, to cursor: inout ByteCursor) {
    let person = PersonDraw(key, row)
    let isWoman = person.isWoman
    let firsts = people.firsts
    let lasts = people.lasts
    switch part {
    case .firstName:
      firsts.names.write(firsts.draw(person.first, isWoman: isWoman), to: &cursor)
    case .lastName: lasts.names.write(lasts.draw(person.last, isWoman: isWoman), to: &cursor)
    case .fullName:
      let first = firsts.draw(person.first, isWoman: isWoman)
      let last = lasts.draw(person.last, isWoman: isWoman)
      if people.isFamilyNameFirst {
        lasts.names.write(last, to: &cursor)
      } else {
        firsts.names.write(first, to: &cursor)
      }
      if people.hasBlank { cursor.write(UInt8(ascii: " ")) }
      if people.isFamilyNameFirst {
        firsts.names.write(first, to: &cursor)
      } else {
        lasts.names.write(last, to: &cursor)
      }
    case .initials:
      cursor.write(firsts.handles.first(firsts.draw(person.first, isWoman: isWoman)) & 0xdf)
      cursor.write(lasts.handles.first(lasts.draw(person.last, isWoman: isWoman)) & 0xdf)
    case .honorific: people.titles.write(isWoman ? 1 : 0, to: &cursor)
    case .gender: genders.write(isWoman ? 1 : 0, to: &cursor)
    }
  }
}
