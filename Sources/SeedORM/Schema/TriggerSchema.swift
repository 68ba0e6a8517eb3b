/// A trigger, which may change or refuse rows in ways that nobody can tell from outside.
///
/// For people to know of; DDL doesn't make it again, as what it runs is no part of the table.
public struct TriggerSchema: Sendable, Hashable {
  /// The trigger's name.
  public var name: String
  /// When it runs: `BEFORE INSERT OR UPDATE`.
  public var timing: String

  /// Makes a trigger.
  public init(_ name: String, timing: String) {
    self.name = name
    self.timing = timing
  }
}
