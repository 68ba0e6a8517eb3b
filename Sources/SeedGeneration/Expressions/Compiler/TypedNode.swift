import SeedFormat
import SeedSchema

/// A part of an expression with what is known about it at plan time.
struct TypedNode {
  /// Computes the values.
  var node: any ExpressionNode
  /// The profile of the values.
  var profile: ValueProfile
  /// Whether they are durations.
  var isDuration = false
  /// A literal, which is converted to a number, a date or a boolean if one is expected.
  var literal: String?
  /// The position of the part.
  var span: SourceSpan

  /// The type.
  var kind: ValueKind { profile.kind }

  /// The type as messages name it.
  var typeName: String { isDuration ? "duration" : kind.name }

  /// The value, if it is the same in each row.
  var constant: Column? { (node as? ConstantNode)?.value }

  /// Creates a constant from a column's first row.
  static func constant(
    _ value: Column, _ kind: ValueKind, _ span: SourceSpan, isDuration: Bool = false
  ) -> TypedNode {
    TypedNode(
      node: ConstantNode(value: value), profile: ConstantGenerator(value, kind: kind).profile,
      isDuration: isDuration, span: span)
  }

  /// Creates a string constant.
  static func text(_ text: String, _ span: SourceSpan) -> TypedNode {
    var vector = ByteVector()
    vector.append(text)
    var typed = constant(Column(.text(vector)), .text, span)
    typed.literal = text
    return typed
  }

  /// Computes the part now if all that it reads is constant.
  ///
  /// - Throws: a diagnostic, if it can't be computed.
  func folded(_ operands: [TypedNode]) throws -> TypedNode {
    guard operands.allSatisfy({ $0.constant != nil }) else { return self }
    do {
      let batch = ExpressionBatch(rows: .range(0..<1), frame: NoFrame())
      let value = try node.evaluate(batch)
      return .constant(value, kind, span, isDuration: isDuration)
    } catch let error as GenerationError {
      throw Diagnostic(error.reason, at: span)
    }
  }

  /// A frame for expressions that read nothing.
  private final class NoFrame: RowFrame {
    var rows: RowSelection { .range(0..<1) }
    func column(_ name: String) throws -> Column { throw ColumnKernel.mismatch() }
    func related(_ name: String) throws -> RelatedRows { throw ColumnKernel.mismatch() }
  }
}
