import SeedPlanning
import SeedSchema

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension Expectation.Requirement {
  /// Whether a value that a query returned is what was expected. Numbers are compared as numbers,
  /// all else as text.
  func accepts(_ value: SQLValue) -> Bool {
    switch (self, value) {
    case (.null, _): return value.isNull
    case (.range(let range), .integer(let number)): return range.contains(number)
    case (.range(let range), .boolean(let flag)): return range.contains(flag ? 1 : 0)
    case (.range(let range), _):
      guard let number = value.text.flatMap({ Double($0) }) else { return false }
      return number >= Double(range.lowerBound) && number <= Double(range.upperBound)
    case (.text(let expected), .boolean(let flag)):
      return expected == (flag ? "true" : "false") || expected == (flag ? "1" : "0")
    case (.text(let expected), _):
      guard let found = value.text else { return false }
      if found == expected { return true }
      if let a = Double(found), let b = Double(expected) { return a == b }
      return false
    }
  }
}
