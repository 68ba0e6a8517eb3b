import SeedORM
import SeedSchema

/// The source of a column's values.
indirect enum GeneratedSource: Sendable {
  /// A call in the language of factory files.
  case call(String)
  /// A function of the row's number.
  case computed(@Sendable (Int64) -> SQLValue)
  /// A function of 64 random bits.
  case chosen(@Sendable (UInt64) -> SQLValue)
  case maybe(Double, GeneratedSource)

  /// The call that it holds, if any.
  var call: String? {
    switch self {
    case .call(let call): call
    case .maybe(_, let source): source.call
    case .computed, .chosen: nil
    }
  }
}
