public import SeedSchema

/// The properties of a generator's values that are known in advance.
public struct ValueProfile: Sendable, Hashable {
  /// The values' type.
  public var kind: ValueKind
  /// Whether some may be NULL.
  public var isNullable: Bool
  /// The smallest value, if it is known.
  public var minimum: SQLValue?
  /// The largest value, if it is known.
  public var maximum: SQLValue?
  /// The smallest number of characters of a text; 0 if it isn't known.
  public var minLength: Int
  /// The largest number of characters of a text, if it is known.
  public var maxLength: Int?
  /// All values, if they are few and known: the choices of an enumeration.
  public var choices: [String]?
  /// How many different values there are, if it is known.
  public var distinct: UInt64?
  /// Whether no two rows of the table have the same value, apart from NULL.
  public var isUnique: Bool
  /// The approximate size of a value in bytes, for estimates.
  public var averageBytes: Int

  /// Creates a profile.
  public init(
    _ kind: ValueKind,
    isNullable: Bool = false,
    minimum: SQLValue? = nil,
    maximum: SQLValue? = nil,
    minLength: Int = 0,
    maxLength: Int? = nil,
    choices: [String]? = nil,
    distinct: UInt64? = nil,
    isUnique: Bool = false,
    averageBytes: Int = 8
  ) {
    self.kind = kind
    self.isNullable = isNullable
    self.minimum = minimum
    self.maximum = maximum
    self.minLength = minLength
    self.maxLength = maxLength
    self.choices = choices
    self.distinct = distinct
    self.isUnique = isUnique
    self.averageBytes = averageBytes
  }
}
