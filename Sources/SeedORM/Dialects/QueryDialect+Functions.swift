import SeedSchema

extension SQLFunction {
  /// A call by the name that both databases have.
  ///
  /// - Parameters:
  ///   - arguments: what the function gets.
  ///   - schema: the prefix of the function's name.
  /// - Returns: the call.
  func call(_ arguments: [SQLStatement], schema: String = "") -> SQLStatement {
    switch self {
    case .concatenation: "(\(arguments[0]) || \(arguments[1]))"
    case .nullIf: Self.call("nullif", arguments)
    case .substring:
      // Both count characters from 1.
      Self.call(schema + "substr", [arguments[0], "\(arguments[1]) + 1", arguments[2]])
    case .absolute: Self.call(schema + "abs", arguments)
    default: Self.call(schema + rawValue, arguments)
    }
  }

  /// A call of a function.
  static func call(_ name: String, _ arguments: [SQLStatement]) -> SQLStatement {
    var statement: SQLStatement = "\(unescaped: name)("
    for (index, argument) in arguments.enumerated() {
      if index > 0 { statement.append(", ") }
      statement.append(argument)
    }
    statement.append(")")
    return statement
  }
}
