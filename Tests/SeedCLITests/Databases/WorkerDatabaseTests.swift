import Foundation
import SeedDatabase
import SeedORM
import SeedSchema
import Testing

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// Fresh databases that tests under `seed exec` ask for.
@Suite struct WorkerDatabaseTests {
  private func send(
    _ method: String, _ url: String, accept: String? = nil
  ) async throws -> (status: Int, body: String) {
    var request = URLRequest(url: try #require(URL(string: url)))
    request.httpMethod = method
    if let accept { request.setValue(accept, forHTTPHeaderField: "Accept") }
    let (data, response) = try await URLSession.patient.data(for: request)
    let status = try #require(response as? HTTPURLResponse).statusCode
    return (status, String(decoding: data, as: UTF8.self))
  }

  /// What a test does that commits: it expects all rows, and leaves none.
  private func commit(to url: String) async throws -> Int64? {
    let connection = try await DatabaseURL(url).connect()
    let found = try await connection.query("SELECT count(*) FROM users")
    _ = try await connection.execute("DELETE FROM users")
    await connection.close()
    guard case .integer(let count)? = found.first?.values.first else { return nil }
    return count
  }

  /// Runs `body` while a command under `seed exec` runs, with the base URL that the command is
  /// given.
  private func whileRunning(
    _ kind: TestDatabase, _ body: (String, TestFolder) async throws -> Void
  ) async throws {
    try await TestFolder.with { folder in
      let server = kind == .postgres ? ["--server", try #require(TestDatabase.postgresURL)] : []
      let line =
        "echo $SEEDKIT_DATABASES > base.new; mv base.new base; until [ -e done ]; do sleep 0.02; done"
      let running = try folder.starting(
        ["exec", "shop"] + server + ["--", "/bin/sh", "-c", line],
        environment: ["SEEDKIT_SNAPSHOTS": folder.path + "/snapshots", "TMPDIR": folder.path])
      try await running.waits { folder.contents("base") != nil }
      try await finally {
        try await body(folder.text("base").trimmingCharacters(in: .newlines), folder)
      } do: {
        try? folder.write("", to: "done")
      }
      let ended = try await running.result()
      #expect(ended.code == 0, "\(ended.error)")
      let left = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      #expect(!left.contains { $0.hasPrefix("seed-") }, "\(left)")
    }
  }

  @Test(arguments: TestDatabase.available)
  func nineTestsThatCommitPassWithFourWorkers(_ kind: TestDatabase) async throws {
    try await whileRunning(kind) { base, _ in
      let counts = try await withThrowingTaskGroup(of: [Int64?].self) { group in
        for worker in 0..<4 {
          group.addTask {
            var counts: [Int64?] = []
            for _ in stride(from: worker, to: 9, by: 4) {
              let answer = try await send("POST", "\(base)/gw\(worker)")
              counts.append(try await commit(to: answer.body))
            }
            return counts
          }
        }
        return try await group.reduce(into: []) { $0 += $1 }
      }
      #expect(counts == Array(repeating: 103, count: 9))
    }
  }

  @Test func answersOnlyWhatItIsAsked() async throws {
    try await whileRunning(.sqlite) { base, folder in
      let first = try await send("POST", "\(base)/a%20b", accept: "application/json")
      let variables = try JSONDecoder().decode([String: String].self, from: Data(first.body.utf8))
      let file = try #require(variables["SEEDKIT_DATABASE_FILE"])
      #expect(first.status == 200 && FileManager.default.fileExists(atPath: file))
      #expect(variables["DATABASE_URL"]?.hasSuffix(file) == true)
      let second = try await send("POST", "\(base)/a%20b")
      #expect(second.status == 200 && !second.body.hasSuffix(file))
      let removed = try await send("DELETE", "\(base)/a%20b")
      #expect(removed.status == 204)
      let fetched = try await send("GET", "\(base)/a")
      #expect(fetched.status == 405)
      let address = try #require(URL(string: base))
      let guessed = try await send("POST", "http://127.0.0.1:\(address.port ?? 0)/guessed/a")
      #expect(guessed.status == 404)
      #expect(!guessed.body.contains(address.lastPathComponent))
      let nameless = try await send("POST", base + "/")
      #expect(nameless.status == 404)
      // The previous ones go, whatever becomes of the worker.
      while FileManager.default.fileExists(atPath: file) {
        try await Task.sleep(for: .milliseconds(5))
      }
    }
  }
}
