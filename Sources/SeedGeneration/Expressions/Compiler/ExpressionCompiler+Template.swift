import SeedSyntax
import SeedSchema
import SeedFormat

extension ExpressionCompiler {
  /// A template; a lone `{…}` keeps its type.
  mutating func typed(_ parts: [TemplatePart], _ span: SourceSpan) throws -> TypedNode {
    if parts.count == 1, case .expression(let only)? = parts.first { return try typed(only) }
    var pieces: [TypedNode] = []
    for part in parts {
      switch part {
      case .text(let text): pieces.append(.text(text, span))
      case .expression(let expression): pieces.append(try typed(expression))
      }
    }
    return try joined(pieces, span)
  }

  /// The texts of several values, one after the other.
  func joined(_ pieces: [TypedNode], _ span: SourceSpan) throws -> TypedNode {
    var parts: [TemplateNode.Part] = []
    var lengths: [(Int, Int?)] = []
    var constants: [String?] = []
    for piece in pieces {
      guard ColumnConversion(from: piece.kind, to: .text) != nil else {
        throw Diagnostic(
          "a value of type \(piece.typeName) can't be written as text", at: piece.span)
      }
      if let value = piece.constant, !value.nulls[0] {
        let bytes = try TextForm.of(value)
        parts.append(.constant(Array(bytes.slice(0))))
        constants.append(bytes.string(0))
        let length = Int(TextFunctions.length(bytes.slice(0)))
        lengths.append((length, length))
      } else {
        parts.append(.expression(piece.node))
        constants.append(nil)
        lengths.append(TextForm.lengths(of: piece.profile))
      }
    }
    var profile = ValueProfile(.text, isNullable: pieces.contains { $0.profile.isNullable })
    profile.minLength = lengths.reduce(0) { $0 &+ $1.0 }
    profile.maxLength = lengths.reduce(0) { sum, length in
      guard let sum, let most = length.1 else { return nil }
      let (total, overflow) = sum.addingReportingOverflow(most)
      return overflow ? nil : total
    }
    profile.averageBytes = zip(pieces, constants).reduce(0) { sum, piece in
      sum + (piece.1?.utf8.count ?? piece.0.profile.averageBytes)
    }
    guard profile.averageBytes <= GeneratedTextLimit.valueBytes else {
      throw Diagnostic("this creates \(GeneratedTextLimit.message)", at: span)
    }
    let uniqueness = TemplateUniqueness(
      parts: zip(pieces, constants).map { piece, constant in
        constant.map { .constant($0) } ?? .value(piece.profile)
      })
    profile.isUnique = uniqueness.isProvable
    profile.distinct = uniqueness.distinct
    return try TypedNode(node: TemplateNode(parts: parts), profile: profile, span: span)
      .folded(pieces)
  }
}
