internal import SeedGeneration
internal import SeedSchema

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// Prints values as JSON, for machines.
enum JSONOutput {
  static func print(_ value: some Encodable) throws { Console.print(try text(value)) }

  static func text(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  /// A string as JSON.
  static func quoted(_ text: String) -> String {
    var text = text
    var bytes: [UInt8] = []
    text.withUTF8 { ByteVector.appendJSON($0, to: &bytes) }
    return String(decoding: bytes, as: UTF8.self)
  }
}
