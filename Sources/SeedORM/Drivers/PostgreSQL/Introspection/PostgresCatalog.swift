/// Reads tables from the system's catalogue.
struct PostgresCatalog {
  private let session: PostgresSession

  /// Makes a reader.
  init(_ session: PostgresSession) {
    self.session = session
  }

  func tables(in schemas: [String]?) throws(DatabaseError) -> [TableSchema] { [] }
}
