/// The valid cases of the YAML test suite that the format leaves out, each with the reason.
enum SuiteExceptions {
  enum Reason: String {
    case anchorName = "the name of an anchor may only contain letters, digits, - and _"
    case flowIndicatorAtStart = "readers differ on : and ? at the start of a value in [ ] and { }"
    case unindentedBlock = "readers differ on a block whose text is not indented"
    case unendedLine = "readers differ on a block whose last line has no line break"
  }

  static let refused: [String: Reason] = [
    "2SXE": .anchorName,
    "8XYN": .anchorName,
    "W5VH": .anchorName,
    "Y2GN": .anchorName,
    "DK3J": .unindentedBlock,
    "FP8R": .unindentedBlock,
    "HM87-00": .flowIndicatorAtStart,
    "HM87-01": .flowIndicatorAtStart,
    "58MP": .flowIndicatorAtStart,
    "5T43": .flowIndicatorAtStart,
    "652Z": .flowIndicatorAtStart,
    "DBG4": .flowIndicatorAtStart,
    "JEF9-02": .unendedLine,
    "L24T-01": .unendedLine,
  ]
}
