extension Node {
  /// The span of a stretch of a scalar's text, for an error inside it.
  ///
  /// Where the text does not be in the file as it is (escapes, several lines), the whole node's
  /// span.
  ///
  /// - Parameters:
  ///   - offset: The first character's number in the text, from 0, in Unicode scalars.
  ///   - length: How many Unicode scalars.
  public func span(at offset: Int, length: Int) -> SourceSpan {
    guard case .scalar(let scalar) = content, scalar.isContiguous else { return span }
    let quote =
      switch scalar.style {
      case .singleQuoted, .doubleQuoted: 1
      case .plain, .literal, .folded: 0
      }
    let count = scalar.text.unicodeScalars.count
    // An error at the end of the text points after it.
    let start = min(max(0, offset), count)
    return SourceSpan(
      file: span.file, line: span.line, column: span.column + quote + start,
      length: min(max(1, length), max(1, count - start)))
  }
}
