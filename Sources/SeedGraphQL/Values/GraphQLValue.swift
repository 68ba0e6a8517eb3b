/// A value of a request's variables or of a response: JSON whose objects keep their order.
public enum GraphQLValue: Sendable, Hashable {
  /// Null.
  case null
  /// True or false.
  case boolean(Bool)
  /// A whole number.
  case integer(Int64)
  /// Any other number.
  case double(Double)
  /// A text.
  case string(String)
  /// Several values.
  case list([GraphQLValue])
  /// Values by name.
  case object(GraphQLObject)

  /// Whether it is null.
  public var isNull: Bool { self == .null }

  /// The value with a name, if this is an object that has one.
  public subscript(name: String) -> GraphQLValue? {
    if case .object(let object) = self { object[name] } else { nil }
  }

  /// The value at an index, if this is a list that is long enough.
  public subscript(index: Int) -> GraphQLValue? {
    if case .list(let values) = self, values.indices.contains(index) { values[index] } else { nil }
  }

  /// The string, if it is one.
  public var string: String? { if case .string(let text) = self { text } else { nil } }

  /// The whole number, if it is one.
  public var integer: Int? {
    if case .integer(let number) = self { Int(exactly: number) } else { nil }
  }

  /// The values, if it is a list.
  public var list: [GraphQLValue]? { if case .list(let values) = self { values } else { nil } }
}

extension GraphQLValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByFloatLiteral, ExpressibleByBooleanLiteral, ExpressibleByNilLiteral,
  ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  /// A text.
  public init(stringLiteral value: String) { self = .string(value) }
  /// A whole number.
  public init(integerLiteral value: Int64) { self = .integer(value) }
  /// A number.
  public init(floatLiteral value: Double) { self = .double(value) }
  /// True or false.
  public init(booleanLiteral value: Bool) { self = .boolean(value) }
  /// Null.
  public init(nilLiteral: ()) { self = .null }
  /// A list.
  public init(arrayLiteral elements: GraphQLValue...) { self = .list(elements) }
  /// An object; of two values with one name, the later one counts.
  public init(dictionaryLiteral elements: (String, GraphQLValue)...) {
    self = .object(GraphQLObject(elements))
  }
}
