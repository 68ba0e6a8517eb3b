import SeedORM
import SeedSchema

/// Tasks that write and read as the requests of a server do, until they are stopped.
final class ReplicationLoad: Sendable {
  struct Figures: Sendable {
    var reads = 0
    var writes = 0
    /// How often a request did not see its own write.
    var missed = 0
    var failures: [String] = []
  }

  private let db: Database
  private let state = Locked((figures: Figures(), isStopped: false, next: 0))

  init(_ db: Database) { self.db = db }

  var figures: Figures { state.withLock(\.figures) }

  func stop() { state.withLock { $0.isStopped = true } }

  /// Works until ``stop()``: one request in four writes a row and reads it back.
  func run(_ worker: Int) async throws {
    var request = 0
    while !state.withLock(\.isStopped) {
      request += 1
      do {
        if request % 4 == 0 { try await write(worker) } else { try await read() }
      } catch {
        state.withLock { $0.figures.failures.append("\(error)") }
      }
    }
  }

  private func read() async throws {
    _ = try await db.query("select count(*) from entries where worker = 1")
    state.withLock { $0.figures.reads += 1 }
  }

  private func write(_ worker: Int) async throws {
    let id = state.withLock { state in
      state.next += 1
      return state.next
    }
    let found = try await db.readingOwnWrites {
      _ = try await db.execute("insert into entries values (\(id), \(worker))")
      return try await db.query("select 1 from entries where id = \(id)").count
    }
    state.withLock { state in
      state.figures.writes += 1
      state.figures.reads += 1
      if found == 0 { state.figures.missed += 1 }
    }
  }
}
