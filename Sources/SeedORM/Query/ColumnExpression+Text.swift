extension ColumnExpression where Value.Base == String {
  /// Whether it contains a string literally, without wildcards.
  public func contains(_ text: String) -> Condition { match(.anywhere, text) }

  /// Whether it contains a string, ignoring case in any alphabet.
  public func icontains(_ text: String) -> Condition { match(.anywhere, text, ignoresCase: true) }

  /// Whether it begins with a string.
  public func hasPrefix(_ text: String) -> Condition { match(.start, text) }

  /// Whether it begins with a string.
  public func startsWith(_ text: String) -> Condition { match(.start, text) }

  /// Whether it begins with a string, ignoring case.
  public func istartsWith(_ text: String) -> Condition { match(.start, text, ignoresCase: true) }

  /// Whether it ends with a string.
  public func hasSuffix(_ text: String) -> Condition { match(.end, text) }

  /// Whether it ends with a string.
  public func endsWith(_ text: String) -> Condition { match(.end, text) }

  /// Whether it ends with a string, ignoring case.
  public func iendsWith(_ text: String) -> Condition { match(.end, text, ignoresCase: true) }

  private func match(
    _ place: SQLNode.TextMatch, _ text: String, ignoresCase: Bool = false
  ) -> Condition {
    Condition(.text(node, place, text, ignoresCase: ignoresCase))
  }
}
