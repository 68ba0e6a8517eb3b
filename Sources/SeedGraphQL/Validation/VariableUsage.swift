/// A use of a variable.
struct VariableUsage {
  let name: Name
  /// The position of its `$`.
  let location: Location
  /// The expected type, if it is known.
  let type: TypeReference?
  let hasDefault: Bool
}
