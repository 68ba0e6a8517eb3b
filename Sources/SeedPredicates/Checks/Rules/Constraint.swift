/// One requirement of a condition on a column's values; a ``ColumnRule`` is a conjunction of them.
enum Constraint: Sendable, Hashable {
  case isNull
  case isNotNull
  /// A list of allowed values.
  case oneOf([String])
  /// A list of values that aren't allowed.
  case noneOf([String])
  /// A bound; only comparisons of order are meaningful.
  case bound(Comparison, String)
  /// A bound on the number of characters, or of bytes of a binary value.
  case length(Comparison, Int)
  /// A regular expression that strings match.
  case pattern(String)
  /// No lower-case letters, or no upper-case letters.
  case uppercase, lowercase
  /// No space at either end.
  case trimmed
  /// A date in a string, in SQLite's usual form.
  case date(DateName.Precision)
  /// An instant at which a unit begins.
  case unit(DateUnit)
  /// A JSON document in a string.
  case json
  /// A JSON document of a type.
  case jsonType(JSONType)
  /// A member of a JSON object, with its value.
  case member(JSONPath, value: JSONMemberValue)
  /// A member that a JSON object must not have.
  case noMember(JSONPath)
  /// The allowed elements of an array.
  case elements([String])
  /// A bound on the number of an array's elements.
  case count(Comparison, Int)
}

extension ColumnRule {
  /// Creates a rule from constraints.
  init(_ constraints: Constraint...) {
    self.init()
    for constraint in constraints { set(constraint) }
  }

  private mutating func set(_ constraint: Constraint) {
    switch constraint {
    case .isNull: nullness = .always
    case .isNotNull: nullness = .never
    case .oneOf(let list): values = list
    case .noneOf(let list): excluded = list
    case .bound(let comparison, let number):
      let bound = Bound(text: number, isExclusive: comparison == .less || comparison == .greater)
      switch comparison {
      case .less, .lessOrEqual: maximum = bound
      case .greater, .greaterOrEqual: minimum = bound
      case .equal, .notEqual: break
      }
    case .length(let comparison, let number):
      (text.minLength, text.maxLength) = Self.interval(comparison, number)
    case .pattern(let pattern): self.text.patterns = [pattern]
    case .uppercase: text.isUppercase = true
    case .lowercase: text.isLowercase = true
    case .trimmed: text.isTrimmed = true
    case .date(let precision): text.date = precision
    case .unit(let unit): self.unit = unit
    case .json: json.isDocument = true
    case .jsonType(let type): json.type = type
    case .member(let path, let value): json.members = [path: value]
    case .noMember(let path): json.absent = [path]
    case .elements(let list): array.elements = list
    case .count(let comparison, let number):
      (array.minCount, array.maxCount) = Self.interval(comparison, number)
    }
  }

  /// Returns the bounds of the numbers that compare to a number.
  ///
  /// - Parameters:
  ///   - comparison: the comparison.
  ///   - number: at most `SolverLimits/maximumSize`.
  /// - Returns: the lower and the upper bound, both inclusive; `nil` if there is none.
  private static func interval(_ comparison: Comparison, _ number: Int) -> (Int?, Int?) {
    switch comparison {
    case .equal: (number, number)
    case .notEqual: (nil, nil)
    case .less: (nil, number - 1)
    case .lessOrEqual: (nil, number)
    case .greater: (number + 1, nil)
    case .greaterOrEqual: (number, nil)
    }
  }
}
