/// Collects the validation failures of a model.
///
/// ```swift
/// func validate(_ check: inout Validation) {
///   check.require(endsAt > startsAt, "must be after the start", of: "ends_at")
/// }
/// ```
public struct Validation: Sendable {
  /// The failures so far.
  public private(set) var failures: [ValidationError.Failure] = []
  /// The index of the model in its list, if it is one of several.
  let index: Int?

  init(index: Int? = nil) { self.index = index }

  /// Records that a field is invalid.
  ///
  /// - Parameters:
  ///   - message: the requirement, such as `must be after the start`; it is shown to people, so it
  ///     shouldn't contain the value.
  ///   - field: the column's name; `nil` for the model as a whole.
  public mutating func fail(_ message: String, of field: String? = nil) {
    failures.append(ValidationError.Failure(field: field, message: message, index: index))
  }

  /// Records a condition that doesn't hold.
  public mutating func require(_ condition: Bool, _ message: String, of field: String? = nil) {
    if !condition { fail(message, of: field) }
  }
}
