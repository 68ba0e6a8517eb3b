/// A line of a file.
package struct SourceLine: Sendable, Hashable {
  /// The line without its line break.
  package let text: String
  /// The line break after it; empty at the end of the file.
  package let lineBreak: String
}
