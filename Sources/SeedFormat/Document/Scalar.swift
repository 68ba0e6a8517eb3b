/// A scalar's text after unfolding and unescaping, and how it was written.
public struct Scalar: Sendable, Hashable {
  /// The style in which a scalar is written in its file.
  ///
  /// SeedKit interprets a scalar by its text and the expected type. The style matters only if
  /// YAML's core schema distinguishes it and no column decides: `null` and `"null"`, and the
  /// scalars within JSON.
  public enum Style: Sendable, Hashable {
    /// Without quotes.
    case plain
    /// `'…'`
    case singleQuoted
    /// `"…"`
    case doubleQuoted
    /// `|`
    case literal
    /// `>`
    case folded
  }

  /// The text.
  public var text: String

  /// The places of the braces that stand for themselves, as indices of the text's Unicode scalars.
  package var literalBraces: Set<Int> = []

  /// The style in which it is written.
  public var style: Style

  /// Whether character *n* of ``text`` is *n* columns after the scalar's first character in the
  /// file.
  ///
  /// For a quoted scalar, that is the one after the opening quote. An error inside the text can
  /// then be pointed at.
  public var isContiguous: Bool

  /// Creates a scalar.
  public init(_ text: String, style: Style = .plain, isContiguous: Bool = false) {
    self.text = text
    self.style = style
    self.isContiguous = isContiguous
  }
}
