import SeedDatabase
import SeedORM
import Foundation
import Testing

/// Real streaming replication; `Campaigns/replicas` starts the servers and runs this.
@Suite(.serialized, .enabled(if: ReplicationServers.available != nil, "Campaigns/replicas runs it"))
struct ReplicationTests {
  private static func control(_ servers: ReplicationServers, _ what: String) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: servers.control)
    process.arguments = [what]
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }

  /// Waits until the replica is in a state, as long as it takes.
  private static func wait(
    for db: Database, until condition: (ReplicaStatus) -> Bool
  ) async throws -> ReplicaStatus {
    while true {
      if let status = db.replicaStatus.first, condition(status) { return status }
      try await Task.sleep(for: .milliseconds(20))
    }
  }

  private static func open(
    _ servers: ReplicationServers, _ configuration: ReplicaConfiguration
  ) async throws -> Database {
    var configuration = configuration
    configuration.checkInterval = .milliseconds(100)
    return try await Database.open(
      servers.primary, replicas: [servers.replica], reading: configuration,
      pool: PoolConfiguration(maximum: 8).patient)
  }

  @Test func aReplicaIsKilledAndRestartedUnderLoad() async throws {
    let servers = try #require(ReplicationServers.available)
    let db = try await Self.open(servers, ReplicaConfiguration(primaryAfterWrite: .zero))
    try await db.executeScript(
      "drop table if exists entries; create table entries (id bigint primary key, worker integer)")
    _ = try await Self.wait(for: db) { $0.isUsable && $0.lag == .zero }
    let load = ReplicationLoad(db)
    let workers = (0..<8).map { worker in Task { try await load.run(worker) } }
    var seen: [String] = []
    for round in 1...3 {
      let before = db.replicaStatus.first?.reads ?? 0
      _ = try await Self.wait(for: db) { $0.reads > before + 200 }
      try Self.control(servers, "kill")
      let failed = try await Self.wait(for: db) { !$0.isUsable }
      let (during, start) = (load.figures.reads, ContinuousClock.now)
      while load.figures.reads < during + 500 { try await Task.sleep(for: .milliseconds(5)) }
      try Self.control(servers, "start")
      let back = try await Self.wait(for: db) { $0.isUsable && $0.reads > failed.reads + 200 }
      seen.append(
        "round \(round): back after \(ContinuousClock.now - start), lag \(back.lag ?? .zero)")
    }
    load.stop()
    for worker in workers { try await worker.value }
    let figures = load.figures
    print("replicas: \(figures.reads) reads and \(figures.writes) writes, 3 kills")
    print("replicas: \(db.replicaStatus.first?.reads ?? 0) served by the replica")
    for line in seen { print("replicas: \(line)") }
    #expect(figures.failures == [])
    #expect(figures.missed == 0)
    await db.close()
  }

  @Test func aReplicaThatLagsIsLeftOut() async throws {
    let servers = try #require(ReplicationServers.available)
    let db = try await Self.open(
      servers, ReplicaConfiguration(primaryAfterWrite: .zero, maximumLag: .milliseconds(500)))
    try await db.executeScript(
      "drop table if exists marks; create table marks (id integer); insert into marks values (0)")
    _ = try await Self.wait(for: db) { $0.isUsable && $0.lag == .zero }
    let replica = try await servers.replica.connect()
    _ = try await replica.query("select pg_wal_replay_pause()")
    _ = try await db.execute("update marks set id = 1")
    let late = try await Self.wait(for: db) { !$0.isUsable }
    #expect(late.failure?.contains("behind") == true)
    #expect((late.lag ?? .zero) > .milliseconds(500))
    let read = try await db.fetchOne(Int.self, "select id from marks")
    #expect(read == 1)
    _ = try await replica.query("select pg_wal_replay_resume()")
    await replica.close()
    let back = try await Self.wait(for: db) { $0.isUsable && $0.lag == .zero }
    let again = try await db.fetchOne(Int.self, "select id from marks")
    #expect(again == 1)
    #expect((db.replicaStatus.first?.reads ?? 0) > back.reads)
    await db.close()
  }
}
