import SeedGraphQL
import SeedORM

/// GraphQL's documents, valid and invalid, and the bodies of requests.
package enum GraphQLTarget: FuzzTarget {
  package static let name = "graphql"

  private struct Author: Model, Codable {
    var id = 0
    var name: String
    var age: Int?

    static let table = define("authors") { $0.age(.range(13...120)) }
  }

  private struct Book: Model, Codable {
    var id = 0
    var authorID: Int
    var title: String

    static let table = define("books") { $0.authorID(.references(Author.self)) }
  }

  private static let schema = try? GraphQLSchema {
    $0.add(Author.self) { $0.allow(.create, .update, .delete) }
    $0.add(Book.self) { $0.allow(.create) }
  }

  package static func feed(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    guard let schema else { preconditionFailure("the schema of the fuzzer is broken") }
    if GraphQLSchema.syntaxErrors(of: text).isEmpty { _ = schema.validate(text) }
    _ = try? GraphQLRequest(json: bytes)
  }
}
