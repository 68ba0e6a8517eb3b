import SeedFormat
import Foundation
import Testing

/// The cases of the YAML test suite that fall in or near the format.
@Suite(.enabled(if: !SuiteCases.all.isEmpty))
struct SuiteTests {
  @Test(arguments: SuiteCases.all)
  func suiteCase(_ suiteCase: SuiteCase) throws {
    let file = SourceFile(name: "\(suiteCase.id).yaml", text: suiteCase.yaml)
    let (documents, diagnostics) = DocumentParser.parse(file)
    let report = diagnostics.map { $0.rendered(color: false) }.joined(separator: "\n")
    if suiteCase.mustError {
      #expect(!diagnostics.isEmpty, "accepted: \(documents.map { JSONRendering.render($0.root) })")
    } else if let reason = SuiteExceptions.refused[suiteCase.id] {
      #expect(!diagnostics.isEmpty, "accepted, though the list says that \(reason.rawValue)")
    } else {
      #expect(diagnostics.isEmpty, "\(report)")
      let expected = try #require(suiteCase.docs)
      #expect(documents.map { JSONValue($0.root) } == expected)
      let rendered = try documents.map {
        try JSONDecoder().decode(JSONValue.self, from: Data(JSONRendering.render($0.root).utf8))
      }
      #expect(rendered == expected, "as JSON")
    }
  }

  /// The list of exceptions names no case that is missing or must fail anyway.
  @Test func exceptionsAreCases() {
    let valid = Set(SuiteCases.all.filter { !$0.mustError }.map(\.id))
    #expect(Set(SuiteExceptions.refused.keys).subtracting(valid).isEmpty)
  }
}
