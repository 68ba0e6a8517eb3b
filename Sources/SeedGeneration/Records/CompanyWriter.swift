/// Writes a part of a row's company.
struct CompanyWriter: NumberedRecordWriter {
  enum Part: Sendable {
    case name, domain, website
  }

  private let part: Part
  private let key: ColumnKey
  private let companies: CompanyTable
  /// The number that makes it unique; `nil` if it needn't be unique.
  private(set) var numbers: RowNumbers?
  private let leastDigits = 2
  /// The most characters of a domain or an address, which is shortened rather than cut.
  private var most = Int.max

  init(_ part: Part, key: ColumnKey, companies: CompanyTable, isUnique: Bool) {
    self.part = part
    self.key = key.derived("company")
    self.companies = companies
    numbers = isUnique ? RowNumbers(key: self.key) : nil
  }

  /// The bytes before and after the words of a name.
  private var fixed: Int {
    switch part {
    case .name: companies.before.maximumBytes + companies.after.maximumBytes
    case .domain: 5
    case .website: 18
    }
  }

  private var words: Int {
    switch (part, companies.isEnglish) {
    case (.name, true): companies.firsts.maximumBytes + 1 + companies.fields.maximumBytes
    case (.name, false): 2 * companies.firsts.maximumBytes + 3
    case (_, true): companies.firstHandles.maximumBytes + 1 + companies.fieldHandles.maximumBytes
    case (_, false): 2 * companies.firstHandles.maximumBytes + 1
    }
  }

  private var digits: Int { numbers == nil ? 0 : 1 + RowNumbers.maximumDigits }

  var leastCharacters: Int { fixed + words + 1 }

  func count(digits: Int) -> UInt64 { RowNumbers.count(digits: digits, least: leastDigits) }

  /// How many characters the shortest address takes, with a letter of the company's name.
  private var shortest: Int { part == .website ? 14 : 6 }

  /// The writer for columns of `characters` characters; `nil` if addresses don't fit.
  func shortened(to characters: Int) -> CompanyWriter? {
    guard part != .name, numbers == nil, characters >= shortest + 3 else { return nil }
    var writer = self
    writer.most = characters
    return writer
  }

  mutating func limit(to characters: Int, digits: Int) {
    numbers = RowNumbers(key: key, most: digits)
  }

  var lengths: ClosedRange<Int> {
    let first = part == .name ? companies.firsts : companies.firstHandles
    let longest = min(fixed + words + digits, most)
    // A shortened address has less around the name.
    let around = part == .name ? 0 : most == .max ? fixed : shortest - 1
    return min(first.lengths.lowerBound + around, longest)...longest
  }

  var maximumBytes: Int { fixed + words + digits }

  func write(_ row: RowAttempt, number: UInt64, to cursor: inout ByteCursor) {
    let bits = key.draw(row)
    let more = SplitMix64.finalize(bits &+ SplitMix64.increment)
    let first = Int(SplitMix64.reduce(bits, below: UInt64(max(1, companies.firsts.count))))
    let fields = UInt64(companies.isEnglish ? companies.fields.count : companies.firsts.count)
    let second = Int(SplitMix64.reduce(more, below: max(1, fields)))
    let style = more & 7
    let form = Int(
      SplitMix64.reduce(
        SplitMix64.finalize(more), below: UInt64(max(1, companies.after.count))))
    switch part {
    case .name: writeName(number, first, second, style, form, to: &cursor)
    case _ where isLong(first, second, style): writeShort(first, to: &cursor)
    case .domain: writeDomain(number, first, second, style, to: &cursor)
    case .website:
      cursor.write("https://www.")
      writeDomain(number, first, second, style, to: &cursor)
      cursor.write(UInt8(ascii: "/"))
    }
  }

  private func writeName(
    _ number: UInt64, _ first: Int, _ second: Int, _ style: UInt64, _ form: Int,
    to cursor: inout ByteCursor
  ) {
    // Half of the English names have no legal form.
    let hasForm = !companies.isEnglish || style < 4
    if hasForm { companies.before.write(form, to: &cursor) }
    companies.firsts.write(first, to: &cursor)
    if companies.isEnglish {
      cursor.write(UInt8(ascii: " "))
      companies.fields.write(second, to: &cursor)
    } else if companies.hasPairs, style < 3 {
      cursor.write(style == 0 ? " & " : "-")
      companies.firsts.write(second, to: &cursor)
    }
    if numbers != nil {
      cursor.write(UInt8(ascii: " "))
      cursor.writeDigits(number)
    }
    if hasForm { companies.after.write(form, to: &cursor) }
  }

  /// Whether a domain or an address with both words has more characters than the column holds.
  private func isLong(_ first: Int, _ second: Int, _ style: UInt64) -> Bool {
    guard most != .max else { return false }
    var count = fixed + companies.firstHandles.byteCount(first)
    if companies.isEnglish {
      count += 1 + companies.fieldHandles.byteCount(second)
    } else if companies.hasPairs, style < 3 {
      count += 1 + companies.firstHandles.byteCount(second)
    }
    return count > most
  }

  /// Writes the domain of the first word alone, and the address without `www`.
  private func writeShort(_ first: Int, to cursor: inout ByteCursor) {
    if part == .website { cursor.write("https://") }
    companies.firstHandles.write(first, most: most - shortest + 1, to: &cursor)
    cursor.write(".test")
  }

  private func writeDomain(
    _ number: UInt64, _ first: Int, _ second: Int, _ style: UInt64, to cursor: inout ByteCursor
  ) {
    companies.firstHandles.write(first, to: &cursor)
    if companies.isEnglish {
      cursor.write(UInt8(ascii: "-"))
      companies.fieldHandles.write(second, to: &cursor)
    } else if companies.hasPairs, style < 3 {
      cursor.write(UInt8(ascii: "-"))
      companies.firstHandles.write(second, to: &cursor)
    }
    if numbers != nil {
      cursor.write(UInt8(ascii: "-"))
      cursor.writeDigits(number)
    }
    cursor.write(".test")
  }
}
