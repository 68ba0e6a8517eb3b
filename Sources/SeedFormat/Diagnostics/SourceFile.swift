/// A text and the name under which errors report it.
///
/// SeedFormat never opens a file: the caller provides the bytes and a name.
public struct SourceFile: Sendable, Hashable {
  /// The path as the user knows it, relative to the current folder: `Factories/user.yaml`.
  public let name: String

  /// The file's bytes, unchanged.
  public let bytes: [UInt8]

  /// The offsets of its lines.
  let lines: LineTable

  /// Creates a source file from bytes as read.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
    lines = LineTable(bytes)
  }

  /// Creates a source file from a string, for tests and for in-memory documents.
  public init(name: String, text: String) {
    self.init(name: name, bytes: Array(text.utf8))
  }
}

extension SourceFile {
  /// Whether two files have the same name and bytes.
  public static func == (a: SourceFile, b: SourceFile) -> Bool {
    a.name == b.name && a.bytes == b.bytes
  }

  /// Hashes the name and the bytes.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(name)
    hasher.combine(bytes)
  }
}
