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

/// Unique texts of each row's record: another row has another number, so any row can also have another's text.
struct NumberedRecordGenerator<Writer: NumberedRecordWriter>: NumberedGenerator {
  private let writer: Writer
  let profile: ValueProfile

  /// - Parameter count: how many rows there are numbers for.
  init(writer: Writer, count: UInt64, rowCount: Int64) {
    self.writer = writer
    var profile = ValueProfile(.text)
    profile.minLength = writer.lengths.lowerBound
    profile.maxLength = writer.lengths.upperBound
    profile.averageBytes = (profile.minLength + writer.maximumBytes) / 2
    profile.distinct = count
    profile.isUnique = UInt64(max(0, rowCount)) <= count
    self.profile = profile
  }

  func fill(_ rows: RowSelection, in frame: any RowFrame) throws -> Column {
    Column(.text(try writer.texts(rows, limit: nil)))
  }

  var domain: any Domain { RowDomain(writer: writer, count: profile.distinct ?? 1, of: profile) }

  var isUniform: Bool { true }

  func indices(_ rows: RowSelection) -> [UInt64] {
    (0..<rows.count).map { UInt64(bitPattern: rows[$0].row) }
  }
}

/// The texts of all rows, by the rows' numbers.
private struct RowDomain<Writer: NumberedRecordWriter>: Domain {
  let writer: Writer
  let count: UInt64
  let profile: ValueProfile

  init(writer: Writer, count: UInt64, of profile: ValueProfile) {
    self.writer = writer
    self.count = count
    self.profile = profile
  }

  func column(_ indices: [UInt64]) throws -> Column {
    Column(.text(try writer.texts(.rows(indices.map { Int64(bitPattern: $0) }), limit: nil)))
  }
}
