extension String {
  /// Whether factories can have it as a name: letters of ASCII, digits and underscores, beginning
  /// with no digit.
  package var isName: Bool {
    unicodeScalars.first?.isNameStart == true
      && unicodeScalars.allSatisfy { $0.isASCII && $0.isNamePart }
  }
}
