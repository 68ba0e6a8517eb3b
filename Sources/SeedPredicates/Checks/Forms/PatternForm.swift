import SeedSchema
import SeedFormat
import SeedSyntax

/// `x LIKE 'a%'`, `GLOB`, `SIMILAR TO`, `~`, `starts_with(x, 'a')`.
enum PatternForm: CheckForm {
  static func solution(of condition: CheckCondition) -> Solution? {
    guard condition.demand.isPositive else { return exclusion(condition) }
    switch condition.expression {
    case .match(let match, let subject, let pattern, let escape):
      guard let column = condition.column(subject), let text = pattern.asLiteral,
        text.utf8.count <= SolverLimits.patternLength
      else { return nil }
      let isText = column.field?.type.isTextual ?? false
      var character: Unicode.Scalar? = "\\"
      if let escape {
        guard let literal = escape.asLiteral, literal.unicodeScalars.count <= 1 else { return nil }
        character = literal.unicodeScalars.first
      }
      switch match {
      case .like, .likeIgnoringCase:
        // Without `ESCAPE`, a backslash escapes in PostgreSQL and is a character in SQLite.
        let isClear = escape != nil || !text.contains("\\")
        return condition.require(
          column, .pattern(RegexText.ofLike(text, escape: character)),
          isSufficient: isText && isClear, isComplete: false)
      case .glob:
        guard let regex = RegexText.ofGlob(text) else { return nil }
        return condition.require(column, .pattern(regex), isSufficient: isText, isComplete: false)
      case .similar:
        return condition.require(
          column, .pattern(RegexText.ofSimilar(text, escape: character)), isSufficient: isText,
          isComplete: false)
      case .regex, .regexIgnoringCase:
        // Generators don't know look-aheads, so the database decides about their conditions.
        if let rest = RegexText.withoutLookaheads(text) {
          return condition.require(
            column, .pattern(rest), isSufficient: false, isComplete: false)
        }
        guard match == .regex else {
          // `[^a]` matches `A` only if letters of both cases differ.
          return condition.require(
            column, .pattern(text), isSufficient: isText && !text.contains("[^"),
            isComplete: false)
        }
        return condition.require(
          column, .pattern(text), isSufficient: isText,
          isComplete: isText && column.field?.ignoresCase == false)
      }
    case .call("starts_with", let arguments):
      guard arguments.count == 2, let column = condition.column(arguments[0]),
        let start = arguments[1].asLiteral, start.utf8.count <= SolverLimits.patternLength
      else { return nil }
      return condition.require(
        column, .pattern("^" + RegexText.escaped(start) + "[a-z0-9]{4,12}$"), isComplete: false)
    default: return nil
    }
  }

  /// Solves `x NOT GLOB '*[^0-9]*'`, `x !~ '[^0-9]'` and `x NOT LIKE '% %'`, which exclude
  /// characters.
  private static func exclusion(_ condition: CheckCondition) -> Solution? {
    guard case .match(let match, let subject, let pattern, let escape) = condition.expression,
      escape == nil, let column = condition.column(subject), let text = pattern.asLiteral,
      text.utf8.count <= SolverLimits.patternLength
    else { return nil }
    let inside = text.dropFirst().dropLast()
    let set: String?
    switch match {
    case .regex: set = text
    case .glob where text.hasPrefix("*") && text.hasSuffix("*"):
      set = RegexText.ofGlob(String(inside)).map { String($0.dropFirst().dropLast()) }
    case .like where text.hasPrefix("%") && text.hasSuffix("%") && inside.unicodeScalars.count == 1:
      // SQLite's LIKE ignores the case of ASCII letters.
      set = "[\(inside.lowercased())\(inside.uppercased())]"
    default: set = nil
    }
    // `[^0-9]` excludes everything except digits, `[0-9]` the digits.
    guard let set, set.hasPrefix("["), TextPattern(set)?.isOneCharacter == true else { return nil }
    let allowed = set.hasPrefix("[^") ? "[" + set.dropFirst(2) : "[^" + set.dropFirst()
    guard TextPattern(allowed)?.isOneCharacter == true else { return nil }
    let isText = column.field?.type.isTextual ?? false
    return condition.require(
      column, .pattern("^\(allowed)*$"), isSufficient: isText, isComplete: match != .like)
  }
}
