import SeedSchema

/// Unique texts of each row's record: each row has its own number, so any row can also take
/// another's text.
struct NumberedRecordGenerator<Writer: NumberedRecordWriter>: NumberedGenerator {
  private let writer: Writer
  let profile: ValueProfile

  /// Creates a generator with numbers for `count` rows.
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
