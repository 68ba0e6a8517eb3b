/// Forms of number plates: `#` a digit, `?` a letter.
enum Plates {
  static let forms: [String: [String]] = [
    "AT": ["W ##### ?", "GU ### ??"], "AU": ["??? ##?", "###-???"], "BE": ["1-???-###"],
    "BR": ["???#?##"], "CA": ["???? ###", "?## ###"], "CH": ["ZH ######", "BE ######"],
    "CZ": ["#?# ####"], "DE": ["B-?? ####", "HH-?? ###", "M-? ####", "K-?? ###"],
    "DK": ["?? ## ###"], "ES": ["#### ???"], "FI": ["???-###"], "FR": ["??-###-??"],
    "GB": ["??## ???"], "HU": ["???-###"], "IE": ["###-D-#####", "###-C-####"],
    "IN": ["MH ## ?? ####", "DL ## ?? ####"], "IT": ["?? ### ??"], "JP": ["### ##-##"],
    "MX": ["???-##-##"], "NL": ["??-###-?", "?-###-??"], "NO": ["?? #####"], "NZ": ["???###"],
    "PL": ["W? #####", "KR #????"], "PT": ["??-##-??"], "SE": ["??? ###", "??? ##?"],
    "US": ["???-####", "### ???", "#???###", "??? ###"],
  ]

  static let countries = forms.keys.sorted()

  /// Letters that aren't mistaken for digits.
  private static let letters = Array("ABCDEFGHJKLMNPRSTUVWXYZ".utf8)

  /// The parts of a form.
  static func parts(_ form: String) -> [TextPart] {
    form.map { character in
      switch character {
      case "#": .digits(1)
      case "?": .characters(letters, count: 1)
      default: .text(String(character))
      }
    }
  }
}
