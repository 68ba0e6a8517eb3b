import SeedSchema

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The conversion of values to bytes of a shared store; a value that can't be encoded isn't stored.
struct CacheCoding<Value: Sendable>: Sendable {
  let encode: @Sendable (Value) -> [UInt8]?
  let decode: @Sendable ([UInt8]) -> Value?
}

extension CacheCoding where Value == [Row] {
  static var rows: Self {
    Self { rows in
      var writer = CacheWriter()
      writer.add(rows)
      return writer.bytes
    } decode: { bytes in
      var reader = CacheReader(bytes)
      guard let rows = reader.rows(), reader.isAtEnd else { return nil }
      return rows
    }
  }
}

extension CacheCoding where Value: Codable {
  /// The coding as JSON, in an array because a bare value needn't be a document.
  static var json: Self {
    Self { value in
      (try? JSONEncoder().encode([value])).map { Array($0) }
    } decode: { bytes in
      (try? JSONDecoder().decode([Value].self, from: Data(bytes)))?.first
    }
  }
}
