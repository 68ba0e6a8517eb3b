import SeedSchema

/// Indexes over the tables of a ``DatabaseState``, built on first use.
struct StateIndex: Sendable {
  private final class Storage: Sendable {
    let places = Locked<[TableName: Int]?>(nil)
    let names = Locked<TableDirectory?>(nil)
  }

  private let storage = Storage()

  /// The index of the first table with a name, or `nil`.
  func index(of name: TableName, in tables: [TableSchema]) -> Int? {
    storage.places.withLock { places in
      if let places { return places[name] }
      let found = Dictionary(
        tables.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
      places = found
      return found[name]
    }
  }

  /// The directory of the tables' names.
  func names(_ make: () -> TableDirectory) -> TableDirectory {
    storage.names.withLock { names in
      if let names { return names }
      let made = make()
      names = made
      return made
    }
  }
}
