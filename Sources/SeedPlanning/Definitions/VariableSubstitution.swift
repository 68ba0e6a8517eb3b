package import SeedFormat

/// Replaces `${name}` in the scalars of a document; `$${name}` is a literal `${name}`.
package struct VariableSubstitution {
  private let variables: FileVariables
  /// The variables that were found, with their values.
  private(set) var used: [String: String] = [:]
  /// The errors in some of them.
  private(set) var bag = DiagnosticBag()

  init(_ variables: FileVariables) { self.variables = variables }

  /// Whether a file has anything to replace.
  package static func isNeeded(_ file: SourceFile) -> Bool {
    let dollar = UInt8(ascii: "$")
    return zip(file.bytes, file.bytes.dropFirst()).contains {
      $0 == dollar && $1 == UInt8(ascii: "{")
    }
  }

  /// A node with the values of variables.
  mutating func replace(in node: Node) -> Node {
    var node = node
    switch node.content {
    case .scalar(var scalar):
      guard let result = replaced(scalar.text, at: node.span) else { return node }
      scalar.text = result.text
      scalar.literalBraces = result.literalBraces
      scalar.isContiguous = false
      node.content = .scalar(scalar)
    case .sequence(let items): node.content = .sequence(items.map { replace(in: $0) })
    case .mapping(var mapping):
      for index in mapping.entries.indices {
        mapping.entries[index].value = replace(in: mapping.entries[index].value)
      }
      node.content = .mapping(mapping)
    }
    return node
  }

  /// - Returns: the text, and the places of its braces that stand for themselves; `nil` if the text
  ///   contains nothing to replace.
  private mutating func replaced(
    _ text: String, at span: SourceSpan
  ) -> (text: String, literalBraces: Set<Int>)? {
    var rest = text[...]
    var result = String.UnicodeScalarView()
    var literalBraces: Set<Int> = []
    var hasChanged = false
    while let dollar = rest.firstIndex(of: "$") {
      let start = rest.index(after: dollar)
      let isEscaped = rest[start...].hasPrefix("${")
      let brace = isEscaped ? rest.index(after: start) : start
      guard rest[brace...].hasPrefix("{"), let reference = Reference(rest[brace...]) else {
        result += rest[...dollar].unicodeScalars
        rest = rest[start...]
        continue
      }
      hasChanged = true
      result += rest[..<dollar].unicodeScalars
      if isEscaped {
        for scalar in rest[start..<reference.end].unicodeScalars {
          if scalar == "{" || scalar == "}" { literalBraces.insert(result.count) }
          result.append(scalar)
        }
      } else if let value = variables.value(of: reference.name, default: reference.defaultText) {
        used[reference.name] = value
        result += value.unicodeScalars
      } else {
        let hint = Suggestion.hint(
          for: reference.name,
          in: (Array(variables.given.keys) + Array(variables.environment.keys)).sorted())
        bag.error(
          "the variable `\(reference.name)` isn't set", at: span,
          hint: hint
            ?? "add --with \(reference.name)=VALUE, or write a default: ${\(reference.name):-VALUE}"
        )
      }
      rest = rest[reference.end...]
    }
    guard hasChanged else { return nil }
    result += rest.unicodeScalars
    return (String(result), literalBraces)
  }

  /// `{name}` or `{name:-default}`.
  private struct Reference {
    let name: String
    let defaultText: String?
    let end: Substring.Index

    init?(_ text: Substring) {
      guard let close = text.firstIndex(of: "}") else { return nil }
      let inner = text[text.index(after: text.startIndex)..<close]
      let name = inner.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
      guard let first = name.first, !first.isNumber else { return nil }
      let rest = inner[name.endIndex...]
      guard rest.isEmpty || rest.hasPrefix(":-") else { return nil }
      self.name = String(name)
      defaultText = rest.isEmpty ? nil : String(rest.dropFirst(2))
      end = text.index(after: close)
    }
  }
}
