/// The SQL as executed, with placeholders for bound values, kept separate from a report, which
/// omits all values.
///
/// Its literals are values, so it isn't part of the report's data: it isn't stored, printed or
/// compared.
package struct OriginalSQL: Sendable, Hashable, CustomReflectable, CustomStringConvertible {
  package var text: String?

  package var customMirror: Mirror { Mirror(self, children: []) }
  package var description: String { "SQL" }

  package static func == (a: Self, b: Self) -> Bool { true }

  package func hash(into hasher: inout Hasher) {}
}
