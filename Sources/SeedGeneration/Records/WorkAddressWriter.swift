import SeedSyntax

/// Writes mail addresses of persons at the domain of the row's company.
struct WorkAddressWriter: NumberedRecordWriter {
  private var handle: HandleWriter
  private let domain: CompanyWriter

  init(key: ColumnKey, locale: LocaleData) {
    handle = HandleWriter(key: key, people: locale.people, endings: ["@"])
    domain = CompanyWriter(.domain, key: key, companies: locale.companies, isUnique: false)
  }

  var leastCharacters: Int { handle.leastCharacters + domain.lengths.upperBound }

  var lengths: ClosedRange<Int> {
    let (name, host) = (handle.lengths, domain.lengths)
    return name.lowerBound + host.lowerBound...name.upperBound + host.upperBound
  }

  var maximumBytes: Int { handle.maximumBytes + domain.maximumBytes }

  func count(digits: Int) -> UInt64 { handle.count(digits: digits) }

  mutating func limit(to characters: Int, digits: Int) {
    handle.limit(
      to: characters == .max ? .max : characters - domain.lengths.upperBound, digits: digits)
  }

  var numbers: RowNumbers? { handle.numbers }

  func write(_ row: RowAttempt, number: UInt64, to cursor: inout ByteCursor) {
    handle.write(row, number: number, to: &cursor)
    domain.write(row, to: &cursor)
  }
}

extension RecordArguments {
  /// Mail addresses at the row's company; `nil` if the call asks for others, or the column is too
  /// short for them.
  func workAddress() throws -> (any Generator)? {
    guard case .word("company")? = arguments.argument("domain")?.value else { return nil }
    let writer = WorkAddressWriter(key: key, locale: locale)
    guard arguments.allowedLengths.upperBound >= writer.leastCharacters + 6 else {
      throw arguments.error(
        "addresses at companies need \(writer.leastCharacters + 6) characters, but the column holds \(arguments.allowedLengths.upperBound)",
        arguments.argument("domain"), hint: "random_email() without `domain=company` needs less")
    }
    return try numbered(writer, orElse: handles.map { $0 + [.text("@example.com")] })
  }
}
