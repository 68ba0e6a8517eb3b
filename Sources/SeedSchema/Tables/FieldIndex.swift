/// The indices of a table's columns by name, computed on first use, so that a wide table isn't
/// searched for each of its columns.
///
/// All indexes are equal, because they derive from the columns.
struct FieldIndex: Hashable, Sendable {
  /// Fewer columns than this are searched faster than a name is hashed.
  private static let smallestTable = 16

  private final class Storage: Sendable {
    let places = Locked<[String: Int]?>(nil)
  }

  private let storage = Storage()

  /// The index of the first column with a name, or `nil`.
  func index(of name: String, in fields: [FieldSchema]) -> Int? {
    guard fields.count >= Self.smallestTable else { return fields.firstIndex { $0.name == name } }
    return storage.places.withLock { places in
      if let places { return places[name] }
      let found = Dictionary(
        fields.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
      places = found
      return found[name]
    }
  }

  static func == (_: FieldIndex, _: FieldIndex) -> Bool { true }

  func hash(into hasher: inout Hasher) {}
}
