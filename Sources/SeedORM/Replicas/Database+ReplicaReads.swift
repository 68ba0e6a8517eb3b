import SeedDatabase
import SeedSchema

extension Database {
  /// Runs a read on a replica if one may serve it, or otherwise on the primary.
  ///
  /// If a replica fails, it is removed from service, and the read is repeated on another server.
  ///
  /// - Throws: the error of the work on the last server that was tried.
  func read<Result>(
    _ work: (ConnectionPool) async throws -> Result
  ) async throws -> Result {
    guard let replicas else { return try await work(readers) }
    var tried: [Replica] = []
    while let replica = replicas.next(after: tried) {
      do {
        let result = try await work(replica.pool)
        replica.served()
        return result
      } catch let error as DatabaseError {
        switch error.code {
        case .connection, .authentication:
          await replica.fail(error)
          tried.append(replica)
        case .readOnly:
          // The statement calls a function that writes, or locks rows.
          defer { replicas.wrote() }
          return try await work(writers)
        case .serializationFailure, .deadlock, .undefinedTable, .undefinedColumn:
          // The replica is replaying a conflicting change, or hasn't received a definition yet.
          return try await work(readers)
        default: throw error
        }
      }
    }
    return try await work(readers)
  }
}
