/// The value of a member of a JSON document, as factories write it.
enum JSONMemberValue: Sendable, Hashable {
  /// The member only has to be there.
  case anything
  /// A value of a type.
  case typed(String)
  /// The one allowed value.
  case exact(String)
  /// An array that has these elements.
  case list([JSONMemberValue])
  /// An object with any members.
  case object

  /// An array of any elements.
  static let anyList = JSONMemberValue.list([.anything, .anything])

  /// A value that a conversion to a type of SQL accepts. Numbers are small, because they may be
  /// parts of dates.
  init(ofSQLType type: String) {
    let name = SQLTypeName(type)
    switch name.family {
    case .boolean: self = .typed("random_bool()")
    case .integer: self = .typed("random_int(1, 12)")
    case .decimal: self = .typed(name.size == nil ? "random_int(1, 12)" : "random_int(1, 9)")
    case .float: self = .typed("random_float(0, 100)")
    case .uuid: self = .typed("random_uuid()")
    case .date: self = .typed("random_date()")
    case .timestamp: self = .typed("random_datetime()")
    case .text, .blankPaddedText, .json: self = .anything
    case .time, nil:
      self = TypeTemplates().value(of: type, ColumnRule()).map { .typed($0) } ?? .anything
    }
  }

  /// Returns the more specific of two values; `nil` if they conflict.
  func and(_ other: JSONMemberValue) -> JSONMemberValue? {
    switch (self, other) {
    case (.anything, _): other
    case (_, .anything), (.exact, .typed): self
    case (.typed, .exact), (.typed, .typed): other
    case (.exact(let a), .exact(let b)): a == b ? self : nil
    case (.list(let a), .list(let b)):
      self == .anyList ? other : other == .anyList ? self : .list(a + b.filter { !a.contains($0) })
    case (.object, .object): self
    case (.list, _), (.object, _), (_, .list), (_, .object): nil
    }
  }
}
