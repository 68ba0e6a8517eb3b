/// Names of the calendar, in its order.
enum Calendar {
  static let months = WordList(
    "January|February|March|April|May|June|July|August|September|October|November|December")
  static let weekdays = WordList("Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday")
  static let cron: [[TextPart]] = [
    [.text("*/"), .words(WordList("2|5|10|15|20|30")), .text(" * * * *")],
    [.number(0...59), .text(" * * * *")],
    [.number(0...59), .text(" "), .number(0...23), .text(" * * *")],
    [.number(0...59), .text(" "), .number(0...23), .text(" * * "), .number(0...6)],
    [.number(0...59), .text(" "), .number(0...23), .text(" "), .number(1...28), .text(" * *")],
    [.number(0...59), .text(" "), .number(8...18), .text(" * * 1-5")],
    [.text("0 */"), .words(WordList("2|3|4|6|8|12")), .text(" * * *")],
  ]
}
