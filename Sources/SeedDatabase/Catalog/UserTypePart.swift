import SeedSchema

/// One part of a user-defined type.
public struct UserTypePart: Sendable, Hashable {
  /// The kinds of types; the raw values are those of PostgreSQL's `pg_type.typtype`.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// A row of values; the part is a column's type.
    case composite = "c"
    /// A range; the part is the type of its bounds.
    case range = "r"
    /// An enumeration; the part is one of its labels.
    case enumeration = "e"
    /// Another type with conditions; the part is that type.
    case domain = "d"
  }

  /// The type's name as the database writes it.
  public var type: String
  /// The kind of the type.
  public var kind: Kind
  /// The part.
  public var part: String

  /// Reads the columns `type`, `kind` and `part`.
  init?(_ row: Row) {
    guard let type = row.optionalText("type"),
      let kind = row.optionalText("kind").flatMap(Kind.init),
      let part = row.optionalText("part")
    else { return nil }
    self.type = type
    self.kind = kind
    self.part = part
  }
}
