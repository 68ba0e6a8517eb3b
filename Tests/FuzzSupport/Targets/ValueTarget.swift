import SeedSyntax
import SeedFormat
import SeedGeneration

/// The value language: values, expressions, counts and targets of foreign keys.
package enum ValueTarget: FuzzTarget {
  package static let name = "value"

  package static func feed(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    let span = SourceSpan(file: "f.yaml", line: 1, column: 1)
    let (value, diagnostics) = ValueParser.parse(text, at: span)
    precondition(value != nil || !diagnostics.isEmpty)
    DocumentTarget.render(diagnostics)
    _ = try? ValueParser.parseExpression(text, at: span)
    let node = Node(.scalar(Scalar(text)), span: span)
    _ = try? ValueParser.parseCount(node)
    _ = try? ValueParser.parseReferenceTarget(node)
  }
}
