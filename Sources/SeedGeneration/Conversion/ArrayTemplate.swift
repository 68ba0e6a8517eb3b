package import SeedSyntax
import SeedFormat
package import SeedSchema

/// An array in PostgreSQL's text form, from a YAML list whose parts can be generators and
/// templates.
///
/// So `[red, "{color()}"]` becomes `{"red","blue"}`; a list within it is another dimension.
package struct ArrayTemplate: Generator {
  private let document: JSONTemplate
  package let profile: ValueProfile

  /// Creates the template of a list.
  ///
  /// - Parameters:
  ///   - value: the list as it is written.
  ///   - type: the type of the elements, as PostgreSQL writes it.
  ///   - generator: creates the generator of an element's value.
  /// - Throws: any error of `generator`, and a diagnostic for a mapping, which can't be an element.
  package init(
    _ value: ValueSyntax, of type: String, generator: (ValueSyntax) throws -> any Generator
  ) throws {
    try Self.check(value)
    document = try JSONTemplate(
      Self.hasJSON(type) ? value : Self.quoted(value), generator: generator)
    var profile = document.profile
    profile.kind = .text
    self.profile = profile
  }

  /// Whether elements are numbers or booleans, which JSON and arrays write alike.
  private static func hasJSON(_ type: String) -> Bool {
    let name = type.prefix { $0 != "(" }
    return [
      "smallint", "integer", "bigint", "numeric", "real", "double precision", "boolean",
    ].contains(String(name))
  }

  /// A list whose scalars, except NULL, are all strings as they were written.
  private static func quoted(_ value: ValueSyntax) -> ValueSyntax {
    switch value {
    case .literal(let text, let span, _): .literal(text, span, isQuoted: true)
    case .sequence(let values, let span): .sequence(values.map(quoted), span)
    default: value
    }
  }

  private static func check(_ value: ValueSyntax) throws {
    switch value {
    case .mapping: throw Diagnostic("an array element can't be a mapping", at: value.span)
    case .sequence(let values, _): for value in values { try check(value) }
    default: break
    }
  }

  package func fill(_ rows: RowSelection, in frame: any RowFrame) throws -> Column {
    let column = try document.fill(rows, in: frame)
    guard case .text(let documents) = column.values else { return column }
    var texts = ByteVector()
    texts.ends.reserveCapacity(documents.count)
    for row in 0..<documents.count {
      texts.append(Self.array(documents.bytes[documents.range(row)]))
    }
    return Column(.text(texts))
  }

  /// A JSON array in the form of the manual's "Array Input and Output Syntax": braces for brackets,
  /// and in quotes a backslash only before a literal character. An object is the text of an element.
  static func array(_ json: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(json.count)
    var rest = json
    var isInside = false
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "\""):
        isInside.toggle()
        result.append(byte)
      case UInt8(ascii: "[") where !isInside: result.append(UInt8(ascii: "{"))
      case UInt8(ascii: "]") where !isInside: result.append(UInt8(ascii: "}"))
      case UInt8(ascii: "{") where !isInside: appendObject(&rest, to: &result)
      case UInt8(ascii: "\\") where isInside: appendEscaped(&rest, to: &result)
      default: result.append(byte)
      }
    }
    return result
  }

  /// Appends the character that a backslash escapes in JSON (RFC 8259, section 7).
  private static func appendEscaped(_ rest: inout ArraySlice<UInt8>, to result: inout [UInt8]) {
    guard let byte = rest.popFirst() else { return }
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): result += [UInt8(ascii: "\\"), byte]
    case UInt8(ascii: "n"): result.append(0x0A)
    case UInt8(ascii: "r"): result.append(0x0D)
    case UInt8(ascii: "t"): result.append(0x09)
    case UInt8(ascii: "b"): result.append(0x08)
    case UInt8(ascii: "f"): result.append(0x0C)
    case UInt8(ascii: "u"):
      var units: [UInt16] = [codeUnit(&rest)]
      if UTF16.isLeadSurrogate(units[0]), rest.starts(with: Array("\\u".utf8)) {
        rest = rest.dropFirst(2)
        units.append(codeUnit(&rest))
      }
      result += String(decoding: units, as: UTF16.self).utf8
    default: result.append(byte)
    }
  }

  /// The four hexadecimal digits after `\u`.
  private static func codeUnit(_ rest: inout ArraySlice<UInt8>) -> UInt16 {
    defer { rest = rest.dropFirst(4) }
    return UInt16(String(decoding: rest.prefix(4), as: UTF8.self), radix: 16) ?? 0xFFFD
  }

  /// Appends an object, whose first brace is read already, as an element in quotes.
  private static func appendObject(_ rest: inout ArraySlice<UInt8>, to result: inout [UInt8]) {
    result += "\"{".utf8
    var depth = 1
    var isInside = false
    var isEscaped = false
    while depth > 0, let byte = rest.popFirst() {
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
        result.append(UInt8(ascii: "\\"))
      }
      result.append(byte)
      if isEscaped {
        isEscaped = false
      } else if isInside {
        isEscaped = byte == UInt8(ascii: "\\")
        isInside = byte != UInt8(ascii: "\"")
      } else if byte == UInt8(ascii: "\"") {
        isInside = true
      } else if byte == UInt8(ascii: "{") {
        depth += 1
      } else if byte == UInt8(ascii: "}") {
        depth -= 1
      }
    }
    result.append(UInt8(ascii: "\""))
  }
}
