/// The SQL as executed, with placeholders for bound values, kept beside a report that omits all values.
///
/// Its literals are values, so it is not part of the report's data: it is neither stored nor printed nor
/// compared.
struct OriginalSQL: Sendable, Hashable, CustomReflectable, CustomStringConvertible {
  var text: String?

  var customMirror: Mirror { Mirror(self, children: []) }
  var description: String { "SQL" }

  static func == (a: Self, b: Self) -> Bool { true }

  func hash(into hasher: inout Hasher) {}
}
