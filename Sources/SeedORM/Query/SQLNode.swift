import SeedDatabase
import SeedSchema

/// A part of a query before it is written as SQL of a dialect.
indirect enum SQLNode: Sendable, Hashable {
  /// A comparison of two values.
  enum Comparison: String, Sendable, Hashable {
    case equal = "="
    case notEqual = "<>"
    case less = "<"
    case lessOrEqual = "<="
    case greater = ">"
    case greaterOrEqual = ">="
  }

  /// An arithmetic operation on two numbers.
  enum Arithmetic: String, Sendable, Hashable {
    case addition = "+"
    case subtraction = "-"
    case multiplication = "*"
    case division = "/"
  }

  /// The position of a string within another.
  enum TextMatch: Sendable, Hashable {
    case anywhere, start, end
  }

  /// An aggregate function.
  enum Aggregate: String, Sendable, Hashable {
    case count, sum, average = "avg", minimum = "min", maximum = "max"
  }

  case column(qualifier: String, name: String, type: FieldType, isNullable: Bool)
  case value(SQLValue, FieldType)
  case arithmetic(Arithmetic, SQLNode, SQLNode, FieldType)
  /// A value, or another one if it is NULL.
  case coalesced(SQLNode, SQLNode)
  case aggregate(Aggregate, SQLNode?, isDistinct: Bool)
  case comparison(Comparison, SQLNode, SQLNode)
  /// Several values as one, for comparison with the rows of a query.
  case tuple([SQLNode])
  case isNull(SQLNode)
  case isNotNull(SQLNode)
  case member(SQLNode, [SQLValue])
  case selected(SQLNode, SelectNode)
  case text(SQLNode, TextMatch, String, ignoresCase: Bool)
  case and([SQLNode])
  case or([SQLNode])
  case not(SQLNode)
  case constant(Bool)
  case raw(SQLStatement)
  case function(SQLFunction, [SQLNode], FieldType)
  /// The value of the first condition that holds, or else `otherwise`.
  case choice(conditions: [SQLNode], values: [SQLNode], otherwise: SQLNode?, FieldType)
  case exists(SelectNode)
  /// The single value of a query.
  case subquery(SelectNode, FieldType)
  case window(SQLNode, partition: [SQLNode], orders: [SelectNode.Order])
  /// A part of a document, as a type.
  case json(SQLNode, [JSONStep], FieldType)
  /// An error that is thrown when the query runs.
  case invalid(DatabaseError)

  /// The type of the node's values.
  var type: FieldType {
    switch self {
    case .column(_, _, let type, _), .value(_, let type): type
    case .arithmetic(_, _, _, let type): type.computed
    case .function(_, _, let type), .subquery(_, let type), .json(_, _, let type): type
    case .choice(_, let values, let otherwise, let type):
      type.widened(by: values + [otherwise].compactMap(\.self))
    case .coalesced(let node, let other): node.type.widened(by: [other])
    case .window(let function, _, _): function.type
    case .aggregate(.count, _, _): .integer()
    case .aggregate(.average, _, _): .float()
    case .aggregate(_, let node, _): node?.type.computed ?? .integer()
    default: .boolean
    }
  }

  /// Whether NULL may be among its values.
  var isNullable: Bool {
    switch self {
    case .column(_, _, _, let isNullable): isNullable
    case .value(let value, _): value.isNull
    case .coalesced(_, let other): other.isNullable
    case .arithmetic(.division, _, _, _), .subquery, .json, .window: true
    case .arithmetic(_, let left, let right, _): left.isNullable || right.isNullable
    case .function(.nullIf, _, _): true
    case .function(_, let arguments, _): arguments.contains(where: \.isNullable)
    case .choice(_, let values, let otherwise, _):
      (otherwise?.isNullable ?? true) || values.contains(where: \.isNullable)
    case .aggregate(.count, _, _): false
    case .aggregate, .raw: true
    default: false
    }
  }

  /// Joins both conditions flat, so that a long chain doesn't nest deeply.
  static func both(_ left: SQLNode?, _ right: SQLNode) -> SQLNode {
    guard let left else { return right }
    guard case .and(let parts) = left else { return .and([left, right]) }
    return .and(parts + [right])
  }
}

extension FieldType {
  /// The type of this one's values and of those of nodes: that of the decimal with the most digits.
  fileprivate func widened(by nodes: [SQLNode]) -> FieldType {
    guard case .decimal = self else { return self }
    return nodes.map(\.type).reduce(self) { widest, type in
      guard case .decimal(let digits, _) = widest, case .decimal(let more, _) = type, more > digits
      else { return widest }
      return type
    }
  }

  /// The type of a value that is computed from values of this one: a decimal can have more digits.
  fileprivate var computed: FieldType {
    if case .decimal(let precision, let scale) = self {
      .decimal(precision: max(precision, 38), scale: scale)
    } else {
      self
    }
  }
}
