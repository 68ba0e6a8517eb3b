import SeedDatabase
package import SeedSchema

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A position between two rows of an ordered query, after which the next page begins.
///
/// Its text can travel to a client and back in a URL. It contains the sort values of the row before
/// it; a query with a different order rejects it.
///
/// ```swift
/// var cursor: PageCursor?
/// repeat {
///   let page = try await query.page(after: cursor, size: 100, in: db)
///   cursor = page.next
/// } while cursor != nil
/// ```
public struct PageCursor: Sendable, Hashable, Codable, CustomStringConvertible {
  /// The column of each value.
  package let columns: [String]
  package let values: [SQLValue]

  package init(columns: [String], values: [SQLValue]) {
    self.columns = columns
    self.values = values
  }

  /// Reads a cursor's text.
  ///
  /// - Throws: `DatabaseError` of code `invalidValue` if the text is not a cursor.
  public init(_ text: String) throws {
    guard let content = Self.read(text) else {
      throw DatabaseError(.invalidValue, "the cursor of a page can't be read")
    }
    self = content
  }

  /// Reads a cursor's text.
  ///
  /// - Throws: `DatabaseError` of code `invalidValue` if the text is not a cursor, or an error of
  ///   the decoder.
  public init(from decoder: any Decoder) throws {
    try self.init(try decoder.singleValueContainer().decode(String.self))
  }

  /// Writes the cursor's text.
  ///
  /// - Throws: an error of the encoder.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }

  /// The text form: letters, digits, `-` and `_`.
  public var description: String {
    let parts = columns + values.map { Self.letter(of: $0) + $0.plainText }
    let bytes = Data(ArrayText.json(parts.map { .text($0) }).utf8)
    return String(
      bytes.base64EncodedString().compactMap { character in
        switch character {
        case "+": "-"
        case "/": "_"
        case "=": nil
        default: character
        }
      })
  }

  private static func read(_ text: String) -> PageCursor? {
    guard text.utf8.count <= 100_000 else { return nil }
    var base64 = String(text.map { $0 == "-" ? "+" : $0 == "_" ? "/" : $0 })
    base64 += String(repeating: "=", count: (4 - base64.count % 4) % 4)
    guard let data = Data(base64Encoded: base64),
      let parts = ArrayText.elements(String(decoding: data, as: UTF8.self)),
      parts.count.isMultiple(of: 2)
    else { return nil }
    let texts = parts.compactMap { if case .text(let text) = $0 { text } else { nil } }
    guard texts.count == parts.count else { return nil }
    let values = texts.suffix(texts.count / 2).compactMap { value(of: $0) }
    guard values.count * 2 == texts.count else { return nil }
    return PageCursor(columns: Array(texts.prefix(values.count)), values: values)
  }

  /// The kind of a value, as a letter.
  private static func letter(of value: SQLValue) -> String {
    switch value {
    case .null: "n"
    case .integer: "i"
    case .double: "f"
    case .boolean: "b"
    case .text: "s"
    case .timestamp: "t"
    case .date: "d"
    case .time: "h"
    case .decimal: "m"
    case .uuid: "u"
    case .blob, .array: "?"
    }
  }

  private static func value(of text: String) -> SQLValue? {
    let rest = String(text.dropFirst())
    switch text.first {
    case "n": return .null
    case "i": return Int64(rest).map { .integer($0) }
    case "f": return PostgresTextFormat.double(rest).map { .double($0) }
    case "b": return rest == "true" ? .boolean(true) : rest == "false" ? .boolean(false) : nil
    case "s": return .text(rest)
    case "t": return Timestamp(rest).map { .timestamp($0) }
    case "d": return CivilDate(rest).map { .date($0) }
    case "h": return TimeOfDay(rest).map { .time($0) }
    case "m": return PostgresTextFormat.decimal(rest).map { .decimal($0) }
    case "u": return UUID(uuidString: rest).map { .uuid($0) }
    default: return nil
    }
  }
}
