import SeedSyntax
import SeedSchema
import SeedFormat

/// Proves that a template's text is unique, if that follows from its parts.
///
/// The proof is that one part that differs in each row can be recovered from the text:
/// - It is the only part that isn't constant, and no two of its values have the same text.
/// - It is the first or the last such part, and its texts all have the same length.
/// - It is the first or the last such part, an integer, and the constant that separates it from the
///   next one doesn't begin (or end) with a digit, nor with the sign that a number before it could
///   have: then it is exactly the digits up to there.
struct TemplateUniqueness {
  /// A part of the template.
  enum Part {
    /// The same text in each row.
    case constant(String)
    /// A value.
    case value(ValueProfile)
  }

  /// Whether all texts are distinct, apart from NULL.
  let isProvable: Bool
  /// How many different texts there are at most, if that is known.
  let distinct: UInt64?

  init(parts: [Part]) {
    let merged = Self.merged(parts)
    let values = merged.indices.filter { if case .value = merged[$0] { true } else { false } }
    guard let first = values.first, let last = values.last,
      case .value(let head) = merged[first], case .value(let tail) = merged[last]
    else {
      isProvable = false
      distinct = 1
      return
    }
    if first == last {
      isProvable = head.isUnique && Self.hasDistinctTexts(head.kind)
      distinct = Self.hasDistinctTexts(head.kind) ? head.distinct : nil
      return
    }
    var after: String?
    var before: String?
    if case .constant(let text) = merged[first + 1] { after = text }
    if case .constant(let text) = merged[last - 1] { before = text }
    isProvable =
      Self.isReadable(head, delimiter: after?.unicodeScalars.first, isFirst: true)
      || Self.isReadable(tail, delimiter: before?.unicodeScalars.last, isFirst: false)
    distinct = Self.product(merged)
  }

  /// How many texts the parts can make together at most.
  private static func product(_ parts: [Part]) -> UInt64? {
    var product: UInt64 = 1
    for case .value(let profile) in parts {
      guard let count = profile.distinct, hasDistinctTexts(profile.kind) else { return nil }
      product = RegexNode.product(product, count)
    }
    return product
  }

  /// Merges adjacent constants, and drops empty ones.
  private static func merged(_ parts: [Part]) -> [Part] {
    var result: [Part] = []
    for part in parts {
      guard case .constant(let text) = part else {
        result.append(part)
        continue
      }
      if case .constant(let previous)? = result.last {
        result[result.count - 1] = .constant(previous + text)
      } else if !text.isEmpty {
        result.append(part)
      }
    }
    return result
  }

  /// Whether a value at the edge can be told apart from its neighbour.
  private static func isReadable(
    _ profile: ValueProfile, delimiter: Unicode.Scalar?, isFirst: Bool
  ) -> Bool {
    guard profile.isUnique else { return false }
    switch profile.kind {
    case .uuid: return true
    case .text:
      return profile.maxLength.map { $0 == profile.minLength } ?? false
    case .integer:
      guard let delimiter, !delimiter.isDigit else { return false }
      if isFirst || delimiter != "-" { return true }
      if case .integer(let least)? = profile.minimum { return least >= 0 }
      return false
    default: return false
    }
  }

  /// Whether different values of a type have different texts.
  private static func hasDistinctTexts(_ kind: ValueKind) -> Bool {
    switch kind {
    case .integer, .double, .boolean, .timestamp, .date, .time, .decimal, .uuid, .text, .json: true
    case .blob, .null: false
    }
  }
}
