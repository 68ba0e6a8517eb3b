import SeedFormat
import SeedSchema

/// The values of a file's column, kept in memory: a value for each record.
struct RecordDomain: Domain {
  /// The largest file, in bytes.
  private static let largestFile: Int64 = 256 << 20

  private let values: Column
  let profile: ValueProfile
  /// Whether no two records have the same value.
  let isDistinct: Bool

  var count: UInt64 { UInt64(values.count) }

  /// - Throws: a diagnostic if the file has no records, or is too large.
  init(_ column: RecordColumn, at span: SourceSpan) throws {
    let file = column.file
    guard file.count > 0 else { throw Diagnostic("`\(file.name)` has no rows", at: span) }
    guard file.size <= Self.largestFile else {
      throw Diagnostic(
        "`\(file.name)` is larger than \(Self.largestFile >> 20) MiB, the limit for `from_csv`",
        at: span, hint: "load it as a table, and use ref(…)")
    }
    values = try column.texts(Array(0..<file.count))
    var profile = ValueProfile(.text, isNullable: values.nulls.count > 0)
    var seen: Set<ArraySlice<UInt8>> = []
    if case .text(let texts) = values.values {
      for index in 0..<texts.count where !values.nulls[index] {
        seen.insert(texts.bytes[texts.range(index)])
      }
      profile.averageBytes = texts.bytes.count / max(1, texts.count)
    }
    isDistinct = seen.count + values.nulls.count == values.count
    self.profile = profile
  }

  func column(_ indices: [UInt64]) throws -> Column { values.gathered(indices.map { Int($0) }) }
}
