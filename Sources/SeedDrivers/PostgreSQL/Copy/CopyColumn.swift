/// A column that a load writes: its name, and how the server reads it.
struct CopyColumn: Sendable, Hashable {
  /// The column's name, unquoted.
  var name: String
  /// The binary form of its type; `nil` if the loader knows none.
  var wireType: CopyWireType?
}
