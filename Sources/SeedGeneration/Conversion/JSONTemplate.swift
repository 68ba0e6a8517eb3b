public import SeedSyntax
import SeedFormat
public import SeedSchema

/// A JSON document from a YAML list or mapping, whose parts can be generators and templates.
///
/// Numbers, booleans and null without quotes are written as such, everything else as a string; a
/// value of type JSON is embedded unchanged. So `{level: 3, name: "{username}"}` becomes
/// `{"level":3,"name":"ann"}`.
public struct JSONTemplate: Generator {
  private enum Part: Sendable {
    case constant([UInt8])
    case value(any Generator)
  }

  private let parts: [Part]
  /// The profile of the documents.
  public let profile: ValueProfile

  /// Creates a generator of a list or a mapping.
  ///
  /// - Parameters:
  ///   - value: the list or the mapping; a single value works as well.
  ///   - generator: creates the generator of a call or a template in it.
  /// - Throws: any error of `generator`, and a diagnostic for a value that JSON can't express.
  public init(
    _ value: ValueSyntax, generator: (ValueSyntax) throws -> any Generator
  ) throws {
    var parts: [Part] = []
    var bytes: [UInt8] = []
    try Self.append(value, to: &parts, &bytes, generator)
    if !bytes.isEmpty { parts.append(.constant(bytes)) }
    self.parts = parts
    var profile = ValueProfile(.json, averageBytes: 0)
    var isConstant = true
    for part in parts {
      switch part {
      case .constant(let bytes): profile.averageBytes += bytes.count
      case .value(let generator):
        profile.averageBytes += generator.profile.averageBytes
        isConstant = false
      }
    }
    if isConstant { profile.distinct = 1 }
    self.profile = profile
  }

  private static func append(
    _ value: ValueSyntax, to parts: inout [Part], _ bytes: inout [UInt8],
    _ generator: (ValueSyntax) throws -> any Generator
  ) throws {
    switch value {
    case .null: bytes += "null".utf8
    case .literal(let text, _, let isQuoted):
      bytes += isQuoted ? JSONForm.string(text) : JSONForm.literal(text)
    case .call, .template, .listed:
      let generator = try generator(value)
      guard ColumnConversion(from: generator.profile.kind, to: .json) != nil else {
        throw Diagnostic(
          "a value of type \(generator.profile.kind.name) can't be written as JSON", at: value.span)
      }
      if !bytes.isEmpty { parts.append(.constant(bytes)) }
      bytes = []
      parts.append(.value(generator))
    case .sequence(let values, _):
      bytes.append(UInt8(ascii: "["))
      for (index, value) in values.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        try append(value, to: &parts, &bytes, generator)
      }
      bytes.append(UInt8(ascii: "]"))
    case .mapping(let entries, _):
      bytes.append(UInt8(ascii: "{"))
      for (index, entry) in entries.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        bytes += JSONForm.string(entry.key)
        bytes.append(UInt8(ascii: ":"))
        try append(entry.value, to: &parts, &bytes, generator)
      }
      bytes.append(UInt8(ascii: "}"))
    }
  }

  /// A document for each row.
  ///
  /// - Throws: ``GenerationError`` if a value can't be computed.
  public func fill(_ rows: RowSelection, in frame: any RowFrame) throws -> Column {
    let texts = try parts.map { part -> TextComposition.Part in
      switch part {
      case .constant(let bytes): return .constant(bytes)
      case .value(let generator):
        let column = try generator.fill(rows, in: frame)
        return .column(try JSONForm.of(column, isJSON: generator.profile.kind == .json))
      }
    }
    return Column(.text(try TextComposition.compose(texts, rows: rows.count)))
  }
}
