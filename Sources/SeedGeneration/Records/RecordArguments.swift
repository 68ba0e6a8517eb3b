import SeedFormat
import SeedSchema

/// The inputs of a generator of a record's part: the call's arguments, the record and its locale.
struct RecordArguments {
  let arguments: GeneratorArguments
  let locale: LocaleData
  /// The record's key.
  let key: ColumnKey
  /// The part of the record that a unique column of the table holds.
  let uniquePart: RecordScope.UniquePart?

  var context: GeneratorContext { arguments.context }

  /// Texts of the record, cut if the column is too short.
  ///
  /// `forms` are texts of the same kind without a record, for columns that are too short for any of
  /// the record's.
  func texts<Writer: RecordWriter>(
    _ writer: Writer, choices: [String]? = nil, orElse forms: @autoclosure () -> [[TextPart]]
  ) throws -> any Generator {
    let allowed = arguments.allowedLengths
    let lengths = writer.lengths
    guard lengths.lowerBound >= allowed.lowerBound, allowed.upperBound > 0,
      !context.isUnique, allowed.upperBound >= min(lengths.upperBound, Self.leastCut)
    else { return try arguments.texts(forms()) }
    return RecordGenerator(
      writer: writer, limit: lengths.upperBound > allowed.upperBound ? allowed.upperBound : nil,
      choices: choices)
  }

  /// Unique texts of the record that end in a number of the row.
  func numbered<Writer: NumberedRecordWriter>(
    _ writer: Writer, orElse forms: @autoclosure () -> [[TextPart]]
  ) throws -> any Generator {
    let allowed = arguments.allowedLengths
    let digits = min(RowNumbers.maximumDigits, allowed.upperBound - writer.leastCharacters)
    let count = digits >= Self.leastDigits ? writer.count(digits: digits) : 0
    guard UInt64(max(0, context.rowCount)) <= count, count > 0,
      writer.lengths.lowerBound >= allowed.lowerBound
    else { return try arguments.texts(forms()) }
    var writer = writer
    writer.limit(to: allowed.upperBound, digits: digits)
    return NumberedRecordGenerator(writer: writer, count: count, rowCount: context.rowCount)
  }

  /// Columns with fewer characters get separate texts, because cut ones wouldn't be recognizable.
  private static let leastCut = 8
  /// How many digits must fit, so that the rows of every table have numbers.
  private static let leastDigits = 6
}
