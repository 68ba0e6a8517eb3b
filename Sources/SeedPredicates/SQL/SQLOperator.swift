/// An operator between two operands that is neither a comparison nor a match of patterns.
package enum SQLOperator: String, Sendable, Hashable {
  case add = "+"
  case subtract = "-"
  case multiply = "*"
  case divide = "/"
  case remainder = "%"
  case power = "^"
  case shiftLeft = "<<"
  case shiftRight = ">>"
  case concatenate = "||"
  /// A member of a JSON document, as JSON.
  case member = "->"
  /// A member of a JSON document, as text.
  case memberText = "->>"
  case path = "#>"
  case pathText = "#>>"
  case hasKey = "?"
  case hasAllKeys = "?&"
  case hasAnyKey = "?|"
  case contains = "@>"
  case isContained = "<@"
  case overlaps = "&&"
}
