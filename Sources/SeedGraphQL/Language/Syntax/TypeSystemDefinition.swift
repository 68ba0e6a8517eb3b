/// A definition or extension of the type system. Its parts are read but not kept.
struct TypeSystemDefinition: Sendable {
  /// The name of the definition; `nil` for the schema.
  var name: String?
  var location: Location
}
