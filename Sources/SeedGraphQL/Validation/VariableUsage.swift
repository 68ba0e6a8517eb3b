/// A place where a variable is used.
struct VariableUsage {
  let name: Name
  /// Where its `$` is.
  let location: Location
  /// The type that is expected there, if it is known.
  let type: TypeReference?
  let hasDefault: Bool
}
