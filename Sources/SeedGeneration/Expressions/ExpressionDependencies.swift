public import SeedSyntax

/// The names that an expression reads, to order columns and to detect cyclic dependencies.
public struct ExpressionDependencies: Sendable, Hashable {
  /// The names without dots: columns of the same row, parameters, `row`, `now`.
  public var columns: Set<String> = []
  /// The names with dots: relations, and the column that they end in.
  public var relations: Set<[String]> = []
  /// The rows that reference this one, and their aggregated column.
  public var totals: Set<[String]> = []

  /// Creates an empty set.
  public init() {}

  /// Whether nothing is read.
  package var isEmpty: Bool { columns.isEmpty && relations.isEmpty && totals.isEmpty }

  /// Adds a name of an expression.
  mutating func insert(_ path: [String]) {
    if let only = path.first, path.count == 1 {
      columns.insert(only)
    } else {
      relations.insert(path)
    }
  }

  /// Adds what an expression reads.
  mutating func insert(_ expression: ExpressionSyntax) {
    switch expression {
    case .integer, .number, .string, .boolean, .null, .duration: break
    case .path(let names, _): insert(names)
    case .unary(_, let operand, _): insert(operand)
    case .binary(_, let left, let right, _):
      insert(left)
      insert(right)
    case .function(let function, let arguments, _):
      if let path = function.totalledPath(arguments) { totals.insert(path) }
      if !function.isTotal { arguments.forEach { insert($0) } }
    case .generator(let call): insert(call)
    }
  }

  /// Adds what the arguments of a call read: templates, and words with dots that are names.
  mutating func insert(_ call: CallSyntax) {
    call.arguments.forEach { insert($0.value) }
  }

  private mutating func insert(_ argument: ArgumentValue) {
    switch argument {
    case .integer, .number, .percentage, .string: break
    case .word(let word):
      if let path = Self.path(ofWord: word) { insert(path) }
    case .range(let low, let high):
      insert(low.value)
      insert(high.value)
    case .list(let items): items.forEach { insert($0.value) }
    case .call(let call): insert(call)
    case .template(let parts): insert(parts)
    }
  }

  /// Adds what a template reads.
  mutating func insert(_ parts: [TemplatePart]) {
    for case .expression(let expression) in parts { insert(expression) }
  }

  /// The names of a word with dots in it; `nil` for any other word.
  static func path(ofWord word: String) -> [String]? {
    let names = word.split(separator: ".", omittingEmptySubsequences: false)
    guard names.count > 1, names.count <= ValueParser.nestingLimit else { return nil }
    for name in names {
      guard name.unicodeScalars.first?.isNameStart == true,
        name.unicodeScalars.allSatisfy(\.isNamePart)
      else { return nil }
    }
    return names.map(String.init)
  }
}

extension ExpressionSyntax {
  /// The names that the expression reads.
  public var dependencies: ExpressionDependencies {
    var names = ExpressionDependencies()
    names.insert(self)
    return names
  }
}

extension ValueSyntax {
  /// The names that the value reads: those of its expressions, and words with dots in arguments.
  ///
  /// `ref(user.email)` names a table rather than a relation; callers that know the generator must
  /// distinguish these.
  public var dependencies: ExpressionDependencies {
    var names = ExpressionDependencies()
    var pending = [self]
    while let value = pending.popLast() {
      switch value {
      case .literal, .null: break
      case .call(let call): names.insert(call)
      case .template(let parts, _): names.insert(parts)
      case .sequence(let values, _): pending += values
      case .mapping(let entries, _): pending += entries.map(\.value)
      case .listed(let listed, _): pending += listed.values
      }
    }
    return names
  }
}
