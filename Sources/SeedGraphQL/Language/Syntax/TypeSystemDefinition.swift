/// A definition or extension of the type system. Its parts are read and not kept.
struct TypeSystemDefinition: Sendable {
  /// What it defines; `nil` for the schema.
  var name: String?
  var location: Location
}
