/// What was probably meant by text that isn't a count.
struct CountHint {
  /// The number as written: `0.4`, `50%`, `1e6`, `1,000`, `2-5`.
  private let number: String
  /// The parent, if the text names one.
  private let parent: Substring?

  /// Divides the text of a count.
  init(_ text: String) {
    let words = text.split(whereSeparator: \.isWhitespace)
    let marker = words.firstIndex { Self.markers.contains($0) }
    var amount = words[..<(marker ?? words.endIndex)]
    var parent = marker.flatMap { words[($0 + 1)...].first(where: Self.isName) }
    if let noun = amount.firstIndex(where: { Self.nouns.contains($0.lowercased()) }) {
      amount = amount[..<noun]
    }
    if [2, 4].contains(amount.count), marker == nil, let last = amount.last, Self.isName(last) {
      parent = amount.removeLast()
    }
    self.parent = parent
    let rest = amount.dropFirst()
    let separator =
      if rest.count == 2, let word = rest.first, Self.rangeWords.contains(word) {
        // `5 - 10`
        "-"
      } else if rest.allSatisfy({ $0.count == 3 && $0.allSatisfy(\.isNumber) }) {
        // `1 000 000`
        ","
      } else {
        " "
      }
    if separator == "-" { amount.remove(at: rest.startIndex) }
    number = (rest == ["%"] ? amount.joined() : amount.joined(separator: separator))
      .replacing("...", with: "-").replacing("..", with: "-").replacing("–", with: "-")
  }

  /// Words before a parent.
  private static let markers: Set<Substring> = ["per", "each", "every", "for"]
  /// Words between the ends of a range.
  private static let rangeWords: Set<Substring> = ["-", "–", "to", "and", "or", "..", "..."]
  /// Words for what is counted.
  private static let nouns: Set<String> = ["rows", "row", "records", "record", "times", "items"]

  /// Whether a word can name a factory.
  private static func isName(_ word: Substring) -> Bool {
    !rangeWords.contains(word) && !markers.contains(word) && !nouns.contains(word.lowercased())
      && word.unicodeScalars.first?.isNameStart == true
      && word.unicodeScalars.allSatisfy(\.isNamePart)
  }

  /// The advice.
  var text: String {
    if number.hasSuffix("%"), let percent = Int(number.dropLast()), (1...99).contains(percent) {
      return "write `weighted(0=\(100 - percent), 1=\(percent)) per \(parent ?? "user")`"
    }
    let ends = number.split(separator: "-", omittingEmptySubsequences: false)
    if ends.count == 2, let low = Int64(ends[0]), let high = Int64(ends[1]), low <= high {
      return "write `\(low)..\(high)\(perParent)`"
    }
    let parts = number.split(separator: ",", omittingEmptySubsequences: false)
    let isGrouped =
      parts.count > 1 && parts.dropFirst().allSatisfy { $0.count == 3 && $0.allSatisfy(\.isNumber) }
    let digits = isGrouped ? parts.joined() : number
    // Other spellings that `Double` reads, such as hexadecimal ones, were meant otherwise.
    if digits.allSatisfy({ "0123456789.eE".contains($0) }), let value = Double(digits), value > 0,
      value < 9_007_199_254_740_992
    {
      if let whole = Int64(exactly: value) { return "write `\(Self.grouped(whole))\(perParent)`" }
      if value <= 100, let parent { return "write `poisson(\(digits)) per \(parent)`" }
      return "write a whole number, such as `\(Self.grouped(Int64(value.rounded(.up))))`"
    }
    return "write `1000`, or `0..12 per \(parent ?? "user")`"
  }

  private var perParent: String { parent.map { " per \($0)" } ?? "" }

  /// `1_000_000`
  private static func grouped(_ value: Int64) -> String {
    let digits = Array(String(value))
    var result = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0, digits.count > 4 { result += "_" }
      result.append(digit)
    }
    return result
  }
}
