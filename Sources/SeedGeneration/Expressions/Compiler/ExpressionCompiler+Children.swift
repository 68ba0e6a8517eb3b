import SeedSyntax
import SeedFormat
import SeedSchema

extension ExpressionCompiler {
  /// A total over the rows that reference the expression's row; `nil` for any other call.
  func total(
    _ function: ExpressionFunction, _ arguments: [ExpressionSyntax], _ span: SourceSpan
  ) throws -> TypedNode? {
    guard let path = function.totalledPath(arguments) else {
      guard function.isTotal else { return nil }
      throw Diagnostic(
        "`\(function.rawValue)` needs rows that reference this one", at: span,
        hint: "write \(function.usage)")
    }
    // The maximum of a single value of a referenced row is that value.
    if !function.isTotal, try scope.relation(path[0]) != nil { return nil }
    let column = path.count == 2 ? path[1] : nil
    guard let children = try scope.children(path[0], column: column, at: span) else {
      guard function.isTotal else { return nil }
      throw Diagnostic(
        "no step and no factory is named `\(path[0])`", at: span, hint: "write \(function.usage)")
    }
    let kind = try kind(of: function, children.profile, span)
    var profile = ValueProfile(kind, isNullable: function != .sum && function != .count)
    if function == .count { profile.minimum = .integer(0) }
    if function == .sum, let least = children.profile.integerMinimum, least >= 0 {
      profile.minimum = .integer(0)
    }
    return TypedNode(
      node: ChildrenNode(children: children, function: function, column: column, kind: kind),
      profile: profile, span: span)
  }

  private func kind(
    of function: ExpressionFunction, _ profile: ValueProfile, _ span: SourceSpan
  ) throws -> ValueKind {
    if function == .count { return .integer }
    switch profile.kind {
    case .integer, .double, .decimal: return function == .average ? .double : profile.kind
    case .timestamp, .date, .time:
      if function == .min || function == .max { return profile.kind }
    default: break
    }
    throw Diagnostic(
      "there is no `\(function.rawValue)` of values of type \(profile.kind.name)", at: span)
  }
}

extension ExpressionFunction {
  /// Whether the function is about the rows that reference a row, and nothing else.
  var isTotal: Bool { [.sum, .count, .average].contains(self) }

  /// The path of the rows, usually with a column, that the arguments aggregate.
  func totalledPath(_ arguments: [ExpressionSyntax]) -> [String]? {
    guard isTotal || self == .min || self == .max, arguments.count == 1,
      case .path(let names, _) = arguments[0],
      names.count == 2 || self == .count && names.count == 1
    else { return nil }
    return names
  }
}
