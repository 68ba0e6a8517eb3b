/// The valid cases of the YAML test suite that the format leaves out, each with the reason.
enum SuiteExceptions {
  enum Reason: String {
    case anchorName = "the name of an anchor is made of letters, digits, - and _"
    case unendedLine = "readers differ on a block whose last line has no line break"
  }

  static let refused: [String: Reason] = [
    "2SXE": .anchorName,
    "8XYN": .anchorName,
    "W5VH": .anchorName,
    "Y2GN": .anchorName,
    "JEF9-02": .unendedLine,
    "L24T-01": .unendedLine,
  ]
}
