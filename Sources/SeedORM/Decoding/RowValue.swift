import SeedSchema
import SeedDatabase

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The decoder of a type that no column holds directly: as a single value it reads the column, as
/// an object or an array the column's JSON.
struct RowValue: Decoder {
  let decoding: RowDecoding
  let column: Int

  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
    try json.container(keyedBy: type)
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer { try json.unkeyedContainer() }

  func singleValueContainer() -> any SingleValueDecodingContainer {
    RowColumn(decoding: decoding, column: column)
  }

  private var json: any Decoder {
    get throws {
      guard case .text(let text) = decoding.row.values[column] else {
        throw decoding.mismatch(Captured.self, at: column)
      }
      do {
        return try JSONDecoder().decode(Captured.self, from: Data(text.utf8)).decoder
      } catch {
        throw DatabaseError(
          .invalidValue,
          "row \(decoding.index + 1), column `\(decoding.row.columns[column])`: not valid JSON",
          columns: [decoding.row.columns[column]])
      }
    }
  }

  /// Captures the decoder of a JSON document.
  private struct Captured: Decodable, CustomStringConvertible {
    let decoder: any Decoder

    init(from decoder: any Decoder) throws { self.decoder = decoder }

    var description: String { "JSON" }
  }
}
