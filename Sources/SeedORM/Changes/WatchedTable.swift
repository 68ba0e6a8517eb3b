import SeedSchema

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A table whose changes are being read.
struct WatchedTable: Sendable {
  var name: TableName
  /// The columns of its primary key, for the types of their values.
  var key: [FieldSchema]
  /// Whether SQLite's rowid is the key.
  var keyIsRowid: Bool

  /// A table's name without its schema and case.
  static func key(of name: TableName) -> String { name.name.lowercased() }

  /// Keys converted to the types of the columns; `nil` if one isn't a valid key.
  func keys(of values: Set<[SQLValue]>) -> Set<[SQLValue]>? {
    var result: Set<[SQLValue]> = []
    for value in values {
      guard value.count == key.count, !value.isEmpty else { return nil }
      result.insert(zip(value, key).map { typed($0, $1.type) })
    }
    return result
  }

  private func typed(_ value: SQLValue, _ type: FieldType) -> SQLValue {
    if case .text(let text) = value, case .uuid = type, let uuid = UUID(uuidString: text) {
      return .uuid(uuid)
    }
    return value
  }
}
