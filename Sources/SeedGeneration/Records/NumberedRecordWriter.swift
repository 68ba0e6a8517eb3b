import SeedSchema

/// Writes texts that a number of the row makes unique, whatever else they hold.
protocol NumberedRecordWriter: RecordWriter {
  /// The fewest characters beside the digits.
  var leastCharacters: Int { get }
  /// How many rows there are texts for if their numbers have at most so many digits.
  func count(digits: Int) -> UInt64
  /// Restricts the texts to so many characters, and their numbers to so many digits.
  mutating func limit(to characters: Int, digits: Int)
}
