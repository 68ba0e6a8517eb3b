#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// JSON for the page, on one line.
enum StudioJSON {
  static func bytes(_ value: some Encodable) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(value))
  }

  static func text(_ value: some Encodable) -> String {
    (try? bytes(value)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
  }
}
