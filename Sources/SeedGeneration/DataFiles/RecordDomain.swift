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

  /// Reads the values.
  ///
  /// - Parameters:
  ///   - column: the file's column.
  ///   - type: the type that the values are for; `nil` for text.
  ///   - span: where the file is named, for errors.
  /// - Throws: a diagnostic if the file has no records, or is too large; `GenerationError` if a
  ///   value isn't of the type.
  init(_ column: RecordColumn, as type: FieldType?, at span: SourceSpan) throws {
    let file = column.file
    guard file.count > 0 else { throw Diagnostic("`\(file.name)` has no rows", at: span) }
    guard file.size <= Self.largestFile else {
      throw Diagnostic(
        "`\(file.name)` is larger than \(Self.largestFile >> 20) MiB, the limit for `from_csv`",
        at: span, hint: "load it as a table, and use ref(…)")
    }
    let records = Array(0..<file.count)
    let check = RowErrorReporter(rows: .range(0..<file.count))
    let typed = try type.flatMap { try column.typed(records, as: $0, check) }
    values = try typed ?? column.texts(records)
    let kind = typed == nil ? .text : type.map { ValueKind(of: $0) } ?? .text
    var profile = ValueProfile(kind, isNullable: values.nulls.count > 0)
    var seen: Set<ArraySlice<UInt8>> = []
    switch values.values {
    case .text(let texts), .blobs(let texts):
      for index in 0..<texts.count where !values.nulls[index] {
        seen.insert(texts.bytes[texts.range(index)])
      }
      profile.averageBytes = texts.bytes.count / max(1, texts.count)
    default: break
    }
    isDistinct = seen.count + values.nulls.count == values.count
    self.profile = profile
  }

  func column(_ indices: [UInt64]) throws -> Column { try values.gathered(indices.map { Int($0) }) }
}
