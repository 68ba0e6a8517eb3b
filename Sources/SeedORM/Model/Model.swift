/// A plain struct whose values are the rows of a table.
///
/// ```swift
/// struct User: Timestamped, Codable {
///   var id = 0
///   var username: String
///   var role = Role.user
///   var age: Int?
///   var createdAt = Date()
///
///   static let table = define("users") {
///     $0.username(.length(3...50), .unique)
///     $0.role(.default(.user))
///     $0.age(.range(13...120))
///   }
/// }
/// ```
///
/// The fields follow from the properties. A model that is not `Codable` lists them:
///
/// ```swift
/// static let table = Table(
///   "users", Self.init,
///   Field("id", \Self.id, .primaryKey, .generated),
///   Field("username", \Self.username, .length(3...50), .unique))
/// ```
///
/// These are in the order of the initializer's parameters. A missing, extra or mistyped one is a
/// compiler error; two swapped ones of the same type are detected on first use.
public protocol Model: JoinElement where JoinedModel == Self {
  /// The type of ``id``: the type of the key in `find(_:in:)`.
  associatedtype ID = NoIdentifier

  /// The property `id`, if the model has one. A model without it is found by any value that its key
  /// can be compared with.
  var id: ID { get }

  /// The table that holds the values.
  static var table: Table<Self> { get }

  /// Checks rules across fields; called before each create and update, after the checks of the
  /// fields.
  ///
  /// ```swift
  /// func validate(_ check: inout Validation) {
  ///   check.require(endsAt > startsAt, "must be after the start", of: "ends_at")
  /// }
  /// ```
  func validate(_ check: inout Validation)
}

extension Model where ID == NoIdentifier {
  /// A placeholder, because the model has no `id`.
  public var id: NoIdentifier { NoIdentifier() }
}

extension Model {
  /// Checks nothing.
  public func validate(_ check: inout Validation) {}
}
