/// A column that a load writes: its name, and how the server reads it.
package struct CopyColumn: Sendable, Hashable {
  /// The column's name, unquoted.
  package var name: String
  /// The binary form of its type; `nil` if the loader knows none.
  package var wireType: CopyWireType?

  package init(name: String, wireType: CopyWireType?) {
    self.name = name
    self.wireType = wireType
  }
}
