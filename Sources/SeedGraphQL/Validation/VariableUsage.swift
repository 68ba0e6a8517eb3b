/// A use of a variable.
struct VariableUsage {
  let name: Name
  /// Where its `$` is.
  let location: Location
  /// The expected type, if it is known.
  let type: TypeReference?
  let hasDefault: Bool
}
