package import SeedSchema

/// The tables of a project with the names of their factories, found by either name in constant
/// time.
package struct NamedTables: Sendable, ExpressibleByArrayLiteral {
  /// A table with the name of its factory.
  package typealias Element = (name: String, table: TableSchema)

  /// The tables.
  package private(set) var all: [Element]
  private let placesOfTables: [TableName: Int]
  private let placesOfFactories: [String: Int]

  /// Creates an index of tables.
  package init(_ tables: [Element]) {
    all = tables
    placesOfTables = Dictionary(
      tables.enumerated().map { ($1.table.name, $0) }, uniquingKeysWith: { first, _ in first })
    placesOfFactories = Dictionary(
      tables.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  package init(arrayLiteral elements: Element...) { self.init(elements) }

  /// The place of a table; `nil` if the project doesn't have it.
  package func place(of table: TableName) -> Int? { placesOfTables[table] }

  /// The place of the table of a factory; `nil` if there is no such factory.
  package func place(ofFactory name: String) -> Int? { placesOfFactories[name] }

  /// The table with a name; `nil` if the project doesn't have it.
  package func find(_ table: TableName) -> Element? { placesOfTables[table].map { all[$0] } }

  /// The table at a place. Its name must not change.
  package subscript(_ index: Int) -> Element {
    get { all[index] }
    _modify { yield &all[index] }
  }
}
