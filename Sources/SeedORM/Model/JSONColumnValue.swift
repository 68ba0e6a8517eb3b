import SeedDatabase
public import SeedSchema

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A `Codable` type that a column stores as a JSON document: `jsonb` in PostgreSQL, text in SQLite.
///
/// ```swift
/// struct Address: JSONColumnValue {
///   var street: String
///   var city: String
/// }
/// ```
///
/// Integers keep all of their 64 bits. Dates are encoded as seconds since 1970, as programs in
/// other languages expect.
public protocol JSONColumnValue: ColumnValue, Codable {}

extension JSONColumnValue {
  /// A JSON document, `jsonb` in PostgreSQL.
  public static var fieldType: FieldType { .json() }

  /// The JSON text. A value that can't be encoded, such as a number that is not finite, is bound as
  /// text that JSON columns reject.
  public var sqlValue: SQLValue {
    let encoder = JSONEncoder()
    encoder.dateEncodingStrategy = .secondsSince1970
    // Keys are sorted, so that equal values are equal in the database, too.
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(self) else {
      return .text(StorableValues.unencodable)
    }
    return .text(String(decoding: data, as: UTF8.self))
  }

  /// The value of a JSON document.
  ///
  /// - Throws: ``ColumnValueMismatch`` if the column holds another type of value.
  public init(columnValue: SQLValue) throws {
    guard case .text(let text) = columnValue else {
      throw ColumnValueMismatch(Self.self, found: columnValue)
    }
    let decoder = JSONDecoder()
    decoder.dateDecodingStrategy = .secondsSince1970
    self = try decoder.decode(Self.self, from: Data(text.utf8))
  }
}

extension Dictionary: SQLValueConvertible
where Key == String, Value: SQLValueConvertible & Codable {}

extension Dictionary: ColumnValue where Key == String, Value: SQLValueConvertible & Codable {}

extension Dictionary: JSONColumnValue where Key == String, Value: SQLValueConvertible & Codable {}
