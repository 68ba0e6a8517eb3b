public import SeedFormat

/// A value of a factory file as it was written: the syntax tree of the kinds of scalars below.
///
/// | a scalar that | is |
/// |---|---|
/// | is `name(…)` as a whole | a generator call |
/// | holds `{…}` | a template |
/// | is anything else | itself |
public indirect enum ValueSyntax: Sendable, Hashable {
  /// A literal scalar, which has the type of its column. Quotes matter only if no column decides:
  /// within JSON, a quoted scalar is a string.
  case literal(String, SourceSpan, isQuoted: Bool = false)
  /// YAML's null: an empty plain scalar, `null` or `~`.
  case null(SourceSpan)
  /// A generator.
  case call(CallSyntax)
  /// Text with expressions in braces; a lone `{…}` keeps its type.
  case template([TemplatePart], SourceSpan)
  /// A YAML list or mapping, for JSON columns; its scalars are values as well.
  case sequence([ValueSyntax], SourceSpan)
  /// A YAML mapping, for JSON columns.
  case mapping([Entry], SourceSpan)
  /// A value for each row of a step that lists its rows.
  case listed(ListedValues, SourceSpan)

  /// An entry of a mapping.
  public struct Entry: Sendable, Hashable {
    /// The key.
    public var key: String
    /// The value.
    public var value: ValueSyntax

    /// Creates an entry.
    public init(key: String, value: ValueSyntax) {
      self.key = key
      self.value = value
    }
  }

  /// The position of the value.
  public var span: SourceSpan {
    switch self {
    case .literal(_, let span, _), .null(let span), .template(_, let span), .sequence(_, let span),
      .mapping(_, let span), .listed(_, let span):
      span
    case .call(let call): call.span
    }
  }
}
