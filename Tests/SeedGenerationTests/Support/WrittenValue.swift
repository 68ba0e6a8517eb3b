import SeedFormat

/// A value as a file holds it.
enum WrittenValue {
  /// Returns the scalar whose text fills the first line of a file.
  static func node(_ text: String) -> Node {
    Node(
      .scalar(Scalar(text, isContiguous: true)),
      span: SourceSpan(file: "f.yaml", line: 1, column: 1, length: text.unicodeScalars.count))
  }
}
