import SeedFormat

extension Unicode.Scalar {
  /// A blank, a tab or the end of a line.
  var isBlank: Bool { self == " " || self == "\t" || self == "\n" || self == "\r" }

  /// `0` to `9`.
  @inlinable package var isDigit: Bool { ("0"..."9").contains(self) }

  /// A character that a name can begin with: a letter of any script, or `_`.
  @inlinable package var isNameStart: Bool {
    if isASCII { return ("a"..."z").contains(self) || ("A"..."Z").contains(self) || self == "_" }
    return properties.isAlphabetic
  }

  /// A character that can continue a name.
  @inlinable package var isNamePart: Bool { isNameStart || isDigit }
}
