import SeedDatabase
import SeedSchema

extension Database {
  /// Runs a read on a replica if one may serve it, or else on the primary.
  ///
  /// A replica that fails is left out, and the read goes to another: a read can be repeated.
  ///
  /// - Throws: what the work throws on the last server that was tried.
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
          // A function that writes, or rows that are locked.
          defer { replicas.wrote() }
          return try await work(writers)
        case .serializationFailure, .deadlock, .undefinedTable, .undefinedColumn:
          // A conflict with what is being replayed, or a definition that has not arrived yet.
          return try await work(readers)
        default: throw error
        }
      }
    }
    return try await work(readers)
  }
}
