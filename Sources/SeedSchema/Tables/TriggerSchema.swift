/// A trigger, which may change or reject rows in ways that can't be predicted.
///
/// For information; DDL doesn't recreate it, because its code isn't part of the table.
public struct TriggerSchema: Sendable, Hashable {
  /// The trigger's name.
  public var name: String
  /// When it runs: `BEFORE INSERT OR UPDATE`.
  public var timing: String

  /// Creates a trigger.
  public init(_ name: String, timing: String) {
    self.name = name
    self.timing = timing
  }
}
