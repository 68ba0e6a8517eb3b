import SeedDatabase
import SeedSchema

extension Model where Self: Decodable {
  /// Defines a table whose fields are the model's stored properties.
  ///
  /// A column has its property's name in snake case (`createdAt` is `created_at`), or the name that
  /// the model's `CodingKeys` say, and its type; it is nullable if the property is optional. A
  /// property `id` is the primary key, and generated if it is an integer or a UUID. Only what goes
  /// beyond that is said:
  ///
  /// ```swift
  /// struct User: Model, Codable {
  ///   var id = 0
  ///   var username: String
  ///   var age: Int?
  ///
  ///   static let table = define("users") {
  ///     $0.username(.length(3...50), .unique)
  ///     $0.age(.range(13...120))
  ///   }
  /// }
  /// ```
  ///
  /// - Parameters:
  ///   - name: its name, `users`, or `billing.invoices` with a schema of PostgreSQL.
  ///   - constraints: keys, indexes and checks over several fields.
  ///   - rules: what the fields are beyond their names and types.
  /// - Returns: the table.
  public static func define(
    _ name: String, constraints: [TableConstraint<Self>] = [],
    _ rules: (ModelRules<Self>) -> Void = { _ in }
  ) -> Table<Self> {
    // Not an initializer of Table: beside the other one, the compiler would report mistakes at
    // other places.
    let collected = CollectedRules()
    rules(ModelRules(collected))
    do {
      let parts = try DerivedFields(try ModelDerivation<Self>(), collected.rules)
      return Table(name, parts.fields, constraints, problem: nil, make: parts.make)
    } catch {
      return Table(name, [], constraints, problem: error) { _, _ in throw error }
    }
  }
}
