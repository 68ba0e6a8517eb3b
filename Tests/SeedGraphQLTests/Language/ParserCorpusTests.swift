import Foundation
import SeedORM
import Testing

@testable import SeedGraphQL

/// Documents of graphql-core's own tests and mutants of them, with what graphql-core says about
/// each. `Tests/GraphQL/run` compares many more.
@Suite struct ParserCorpusTests {
  private static func cases() throws -> [GraphQLValue] {
    let url = RepositoryFiles.root.appendingPathComponent(
      "Tests/SeedGraphQLTests/Language/Corpus/documents.jsonl")
    return try String(contentsOf: url, encoding: .utf8).split(separator: "\n").map { line in
      try #require(JSONReader.value(line.utf8))
    }
  }

  @Test func everyDocumentHasTheReferencesVerdict() throws {
    let cases = try Self.cases()
    #expect(cases.count > 700)
    for known in cases {
      let text = try #require(known["document"]?.string)
      var found: GraphQLValue = .null
      do throws(GraphQLError) {
        _ = try Parser.document(text)
      } catch {
        let place = try #require(error.locations.first)
        found = [
          .integer(Int64(place.line)), .integer(Int64(place.column)), .string(error.message),
        ]
      }
      #expect(found == known["error"], "\(text)")
    }
  }
}
