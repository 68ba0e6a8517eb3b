import SeedDatabase
import SeedSchema

extension Model where Self: Decodable {
  /// Defines a table whose fields are the model's stored properties.
  ///
  /// A column has its property's name in snake case (`createdAt` is `created_at`), or the name in
  /// the model's `CodingKeys`, and its type; it is nullable if the property is optional. A property
  /// `id` is the primary key, and generated if it is an integer or a UUID. Only further rules have
  /// to be given:
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
  ///   - rules: the rules of the fields beyond their names and types.
  /// - Returns: the table.
  public static func define(
    _ name: String, constraints: [TableConstraint<Self>] = [],
    _ rules: (ModelRules<Self>) -> Void = { _ in }
  ) -> Table<Self> {
    // Not an initializer of Table: as an overload, it would make the compiler report errors at the
    // wrong places.
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
