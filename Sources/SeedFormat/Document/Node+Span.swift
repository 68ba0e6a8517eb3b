extension Node {
  /// Returns the span of a part of a scalar's text, for an error inside it.
  ///
  /// This is the whole node's span if the text isn't in the file unchanged, because of escapes or
  /// line breaks.
  ///
  /// - Parameters:
  ///   - offset: the index of the first character in the text, in Unicode scalars.
  ///   - length: the number of Unicode scalars.
  /// - Returns: the span in the file.
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
