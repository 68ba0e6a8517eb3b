import SeedSchema

/// Texts of each row's record.
struct RecordGenerator<Writer: RecordWriter>: Generator {
  private let writer: Writer
  /// The most characters; longer texts are cut.
  private let limit: Int?
  let profile: ValueProfile

  init(writer: Writer, limit: Int?, choices: [String]? = nil) {
    self.writer = writer
    self.limit = limit
    let lengths = writer.lengths
    var profile = ValueProfile(.text)
    profile.minLength = min(lengths.lowerBound, limit ?? .max)
    profile.maxLength = min(lengths.upperBound, limit ?? .max)
    profile.averageBytes = min((profile.minLength + writer.maximumBytes) / 2, writer.maximumBytes)
    profile.choices = choices
    self.profile = profile
  }

  func fill(_ rows: RowSelection, in frame: any RowFrame) throws -> Column {
    Column(.text(try writer.texts(rows, limit: limit)))
  }
}
