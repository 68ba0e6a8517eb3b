import SeedSchema

/// Writes titles of jobs in a locale's language: those of women and men if they differ.
struct JobWriter: RecordWriter {
  private let key: ColumnKey
  /// The key of the row's person.
  private let person: ColumnKey
  private let men: WordTable
  private let women: WordTable
  let lengths: ClosedRange<Int>
  let maximumBytes: Int

  /// - Returns: `nil` if the locale has no titles of its own.
  init?(key: ColumnKey, person: ColumnKey, locale: LocaleData) {
    var men: [StaticText] = []
    var women: [StaticText] = []
    for var line in locale.reader.lines("jobs") {
      let title = line.removeField()
      men.append(title)
      women.append(line.isEmpty ? title : line)
    }
    guard !men.isEmpty else { return nil }
    self.key = key.derived("job")
    self.person = person.derived("person")
    self.men = WordTable(men)
    self.women = WordTable(women)
    lengths =
      min(
        self.men.lengths.lowerBound, self.women.lengths.lowerBound)...max(
        self.men.lengths.upperBound, self.women.lengths.upperBound)
    maximumBytes = max(self.men.maximumBytes, self.women.maximumBytes)
  }

  /// All titles.
  var list: WordList { WordList(words: (men.strings + women.strings).uniqued { $0 }) }

  func write(_ row: RowAttempt, to cursor: inout ByteCursor) {
    let title = Int(SplitMix64.reduce(key.draw(row), below: UInt64(men.count)))
    (PersonDraw(person, row).isWoman ? women : men).write(title, to: &cursor)
  }
}
