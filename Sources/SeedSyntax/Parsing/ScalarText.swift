import SeedFormat

/// The Unicode scalars of a text, and where each of them is in the file.
struct ScalarText {
  /// The text.
  let scalars: [Unicode.Scalar]
  /// The position of the node that contains this text.
  private let base: SourceSpan
  /// The column of the first character, if every character is at its place in the file.
  private let firstColumn: Int?
  /// The place of each character in the node's text, if that isn't its place in ``scalars``: inside
  /// quotes with escapes.
  private let offsets: [Int]?
  /// The places, in the node's text, of the braces that stand for themselves.
  private let literalBraces: Set<Int>

  /// Creates the text of a scalar.
  init(_ scalar: Scalar, span: SourceSpan) {
    scalars = Array(scalar.text.unicodeScalars)
    base = span
    offsets = nil
    literalBraces = scalar.literalBraces
    switch scalar.style {
    case _ where !scalar.isContiguous: firstColumn = nil
    case .singleQuoted, .doubleQuoted: firstColumn = span.column + 1
    case .plain, .literal, .folded: firstColumn = span.column
    }
  }

  /// Creates the text of characters picked from another text; `offsets` are their places in it.
  init(_ scalars: [Unicode.Scalar], at offsets: [Int], of outer: ScalarText) {
    self.scalars = scalars
    base = outer.base
    firstColumn = outer.firstColumn
    literalBraces = outer.literalBraces
    self.offsets = offsets.map { outer.offset(of: $0) }
  }

  /// Whether the text has a brace that belongs to a template.
  var isTemplate: Bool {
    scalars.indices.contains { index in
      (scalars[index] == "{" || scalars[index] == "}") && !isLiteralBrace(index)
    }
  }

  /// Whether the character at a place is a brace that stands for itself.
  func isLiteralBrace(_ index: Int) -> Bool {
    !literalBraces.isEmpty && literalBraces.contains(offset(of: index))
  }

  /// Returns the position of a range of the text; that of the whole node if it isn't known exactly.
  ///
  /// Like `Node.span(at:length:)`, but in constant time: every argument has a span.
  func span(_ range: Range<Int>) -> SourceSpan {
    guard let firstColumn else { return base }
    let first = offset(of: range.lowerBound)
    let end = range.isEmpty ? first + 1 : offset(of: range.upperBound - 1) + 1
    return SourceSpan(
      file: base.file, line: base.line, column: firstColumn + first, length: end - first)
  }

  /// The text of a range.
  func string(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range])
    return String(view)
  }

  /// All of the text.
  func string() -> String { string(0..<scalars.count) }

  private func offset(of index: Int) -> Int {
    guard let offsets else { return index }
    if index < offsets.count { return offsets[index] }
    return (offsets.last ?? -1) + 1
  }
}
