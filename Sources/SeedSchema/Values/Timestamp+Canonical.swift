extension Timestamp {
  /// Reads `2025-06-01 12:34:56`, with up to six digits after the second, the form that databases
  /// return, about twenty times as fast as general ISO 8601; `nil` for anything else.
  package init?(canonical text: UnsafeRawBufferPointer) {
    guard text.count == 19 || (21...26).contains(text.count), text[4] == UInt8(ascii: "-"),
      text[7] == UInt8(ascii: "-"), text[10] == UInt8(ascii: " ") || text[10] == UInt8(ascii: "T"),
      text[13] == UInt8(ascii: ":"), text[16] == UInt8(ascii: ":")
    else { return nil }
    var isValid = true
    func number(_ start: Int, _ count: Int) -> Int {
      var value = 0
      for index in start..<(start + count) {
        let digit = Int(text[index]) - 48
        if digit < 0 || digit > 9 { isValid = false }
        value = value &* 10 &+ digit
      }
      return value
    }
    let (year, month, day) = (number(0, 4), number(5, 2), number(8, 2))
    let (hour, minute, second) = (number(11, 2), number(14, 2), number(17, 2))
    var fraction = 0
    if text.count > 19 {
      guard text[19] == UInt8(ascii: ".") else { return nil }
      fraction = number(20, text.count - 20)
      for _ in text.count..<26 { fraction *= 10 }
    }
    guard isValid, hour < 24, minute < 60, second < 60,
      let date = CivilDate(year: year, month: month, day: day)
    else { return nil }
    let time = ((hour * 60 + minute) * 60 + second) * 1_000_000 + fraction
    self.init(microseconds: Int64(date.daysSinceEpoch) * 86_400_000_000 + Int64(time))
  }
}
