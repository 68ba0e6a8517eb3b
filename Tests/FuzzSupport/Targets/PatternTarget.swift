import SeedSyntax
import SeedGeneration

/// The regular expressions of `matching(…)` and the texts that they generate.
package enum PatternTarget: FuzzTarget {
  package static let name = "pattern"

  package static func feed(_ bytes: [UInt8]) {
    let pattern = String(decoding: bytes, as: UTF8.self)
    GeneratorTarget.generate("matching(\(QuotedText.argument(pattern)))", type: "text")
  }
}
