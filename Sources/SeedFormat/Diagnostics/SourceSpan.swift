/// A span of a source file: its start, counted from 1, and its length.
public struct SourceSpan: Sendable, Hashable {
  /// The name of the file, as in ``SourceFile/name``.
  public var file: String

  /// The first line's number, from 1.
  public var line: Int

  /// The first character's column, from 1, in Unicode scalars.
  public var column: Int

  /// How many Unicode scalars the span covers on its first line; at least 1.
  public var length: Int

  /// Creates a span.
  public init(file: String, line: Int, column: Int, length: Int = 1) {
    self.file = file
    self.line = line
    self.column = column
    self.length = max(1, length)
  }
}
