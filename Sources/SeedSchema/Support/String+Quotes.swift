extension String {
  /// Returns the string between quotes, with those inside it doubled: the rule of SQL's literals and
  /// identifiers, of YAML's single quotes and of strings in expressions.
  ///
  /// By Unicode scalars, as databases read them: a quote before a combining mark is a part of one
  /// `Character` with it.
  package func quoted(by quote: Unicode.Scalar) -> String {
    var result = UnicodeScalarView()
    result.append(quote)
    for scalar in unicodeScalars {
      if scalar == quote { result.append(quote) }
      result.append(scalar)
    }
    result.append(quote)
    return String(result)
  }
}
