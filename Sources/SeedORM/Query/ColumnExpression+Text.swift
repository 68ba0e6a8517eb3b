extension ColumnExpression where Value.Base == String {
  /// Whether a text stands anywhere in it, letter by letter as it is: there are no wildcards.
  public func contains(_ text: String) -> Condition { match(.anywhere, text) }

  /// Whether a text stands anywhere in it, whatever the case of the letters of any alphabet.
  public func icontains(_ text: String) -> Condition { match(.anywhere, text, ignoresCase: true) }

  /// Whether it begins with a text.
  public func hasPrefix(_ text: String) -> Condition { match(.start, text) }

  /// Whether it begins with a text.
  public func startsWith(_ text: String) -> Condition { match(.start, text) }

  /// Whether it begins with a text, whatever the case of the letters.
  public func istartsWith(_ text: String) -> Condition { match(.start, text, ignoresCase: true) }

  /// Whether it ends with a text.
  public func hasSuffix(_ text: String) -> Condition { match(.end, text) }

  /// Whether it ends with a text.
  public func endsWith(_ text: String) -> Condition { match(.end, text) }

  /// Whether it ends with a text, whatever the case of the letters.
  public func iendsWith(_ text: String) -> Condition { match(.end, text, ignoresCase: true) }

  private func match(
    _ place: SQLNode.TextPlace, _ text: String, ignoresCase: Bool = false
  ) -> Condition {
    Condition(.text(node, place, text, ignoresCase: ignoresCase))
  }
}
