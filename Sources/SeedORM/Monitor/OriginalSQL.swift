/// SQL as it was run, with placeholders for what was bound, beside a report that leaves all values out.
///
/// Literals in it are values, so it is no part of what the report is: it is neither stored nor printed nor
/// compared.
struct OriginalSQL: Sendable, Hashable, CustomReflectable, CustomStringConvertible {
  var text: String?

  var customMirror: Mirror { Mirror(self, children: []) }
  var description: String { "SQL" }

  static func == (a: Self, b: Self) -> Bool { true }

  func hash(into hasher: inout Hasher) {}
}
