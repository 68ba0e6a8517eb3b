import Foundation
import Testing

import SeedSystem

/// What happens when a run is stopped from outside, or its surroundings fail it.
@Suite(.serialized) struct InterruptionTests {
  /// Everything in the users table, as the command line of SQLite has it; through `seed` itself,
  /// since that reads any database that it fills.
  private func rows(_ folder: TestFolder) async throws -> Int {
    try folder.write(
      "scenario: count\nsteps: [ { expect: { users: 103 } } ]\n", to: "Scenarios/count.yaml")
    let result = try await folder.seed("run", "count", "--database", "sqlite:shop.db")
    #expect(result.error.isEmpty, "\(result.error)")
    return Int(result.code)
  }

  private func whileRunning(
    _ folder: TestFolder, send signal: Int32
  ) async throws -> CommandResult {
    #expect(try await folder.seed("run", "shop").code == 0)
    let size = try #require(folder.contents("shop.db")).count
    let running = try folder.starting("run", "shop", "--set", "user=20000000")
    // Until it writes: the file grows, or a journal is there.
    try await running.waits {
      let now = try FileManager.default.attributesOfItem(atPath: folder.path + "/shop.db")[.size]
      return (now as? Int ?? 0) > size + 1_000_000
    }
    kill(running.process.processIdentifier, signal)
    return try await running.result()
  }

  @Test(arguments: [SIGINT, SIGTERM]) func interruptedRunsRollBack(_ signal: Int32) async throws {
    try await TestFolder.with { folder in
      let result = try await whileRunning(folder, send: signal)
      #expect(result.code == 130)
      #expect(!result.wasKilled)
      #expect(result.error.contains("interrupted"))
      #expect(result.error.contains("the database is unchanged"))
      #expect(try await rows(folder) == 0)
    }
  }

  /// The steps before the interruption stay, and the message says so.
  @Test func interruptedRunsKeepCommittedSteps() async throws {
    try await TestFolder.with { folder in
      try folder.write(
        Sample.shop.replacing("seed: 42", with: "seed: 42\ntransaction: step")
          .replacing("count: 3", with: "count: 20000000"),
        to: "Scenarios/shop.yaml")
      let running = try folder.starting("run", "shop", "--database", "sqlite:shop.db")
      try await running.waits {
        let attributes = try? FileManager.default.attributesOfItem(atPath: folder.path + "/shop.db")
        return (attributes?[.size] as? Int ?? 0) > 1_000_000
      }
      kill(running.process.processIdentifier, SIGINT)
      let result = try await running.result()
      #expect(result.code == 130)
      #expect(result.error.contains("interrupted"))
      #expect(result.error.contains("2 of 4 steps are committed, and remain"))
      #expect(!result.error.contains("the database is unchanged"))
    }
  }

  @Test func killedRunsRollBackWhenTheFileIsOpenedAgain() async throws {
    try await TestFolder.with { folder in
      let result = try await whileRunning(folder, send: SIGKILL)
      #expect(result.wasKilled)
      #expect(try await rows(folder) == 0)
    }
  }

  /// The file is the same one, to the byte, however far the run was.
  @Test func killsAtAnyMomentLeaveTheFileUnchanged() async throws {
    try await TestFolder.with { folder in
      #expect(try await folder.seed("run", "shop").code == 0)
      let dump = "\"$SEED\" export shop --format csv > /dev/null && cksum < shop.db"
      let before = try await folder.shell(dump).output
      for delay in [5, 20, 40, 80, 120, 160, 200, 250] {
        let running = try folder.starting("run", "shop", "--set", "user=30000000")
        try await Task.sleep(for: .milliseconds(delay))
        kill(running.process.processIdentifier, SIGKILL)
        _ = try await running.result()
        #expect(try await rows(folder) == 0)
        let after = try await folder.shell(dump).output
        #expect(after == before)
      }
    }
  }

  @Test func killedRunsLeaveNoHalfOfANewFile() async throws {
    try await TestFolder.with { folder in
      let running = try folder.starting("run", "shop", "--set", "user=20000000")
      func names() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path)
          .filter { $0.hasPrefix("shop.db") }.sorted()
      }
      try await running.waits { try !names().isEmpty }
      kill(running.process.processIdentifier, SIGKILL)
      _ = try await running.result()
      let left = try names()
      #expect(!left.isEmpty && left.allSatisfy { $0.hasPrefix("shop.db.building-") })
      #expect(try await folder.seed("run", "shop").code == 0)
      let names = try names()
      #expect(names == ["shop.db"])
      #expect(try await rows(folder) == 0)
    }
  }

  @Test func filesCreatedByAnotherProcessDuringTheRun() async throws {
    try await TestFolder.with { folder in
      // The shell looks for the new file: a task of this process may have to wait too long for its
      // turn.
      let result = try await folder.shell(
        """
        "$SEED" run shop --set user=300000 & run=$!
        until ls shop.db.building-* > /dev/null 2>&1 || ! kill -0 $run; do sleep 0.01; done
        kill -STOP $run; printf 'not to be lost' > shop.db; kill -CONT $run
        wait $run
        """)
      #expect(result.code == 3)
      #expect(result.error.contains("shop.db was created by another process in the meantime"))
      let left = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        .filter { $0.hasPrefix("shop.db") }
      #expect(left == ["shop.db"])
      #expect(folder.contents("shop.db") == Data("not to be lost".utf8))
    }
  }

  #if os(Linux)
    @Test func interruptedDryRuns() async throws {
      try await TestFolder.with { folder in
        let running = try folder.starting("run", "shop", "--dry-run", "--set", "user=2000000000")
        try await running.waits { Self.handles(SIGINT, running) }
        kill(running.process.processIdentifier, SIGINT)
        let result = try await running.result()
        #expect(result.code == 130, "\(result.error)")
      }
    }

    /// Whether a process has a handler for a signal, as the kernel has it in `SigCgt` (proc(5)).
    private static func handles(_ signal: Int32, _ running: RunningCommand) -> Bool {
      let path = "/proc/\(running.process.processIdentifier)/status"
      let caught = FileManager.default.contents(atPath: path)
        .map { String(decoding: $0, as: UTF8.self) }?
        .split(separator: "\n").first { $0.hasPrefix("SigCgt:") }?
        .split(separator: "\t").last.flatMap { UInt64($0, radix: 16) }
      return caught.map { $0 & (1 << UInt64(signal - 1)) != 0 } ?? false
    }
  #endif

  @Test func readersThatHaveSeenEnough() async throws {
    try await TestFolder.with { folder in
      let result = try await folder.shell(
        "{ \"$SEED\" show user 1..20000; echo \"exit $?\" >&2; } | head -1")
      #expect(result.output.contains("ROW"))
      #expect(result.error.contains("exit 0"))
    }
  }

  /// Nobody reads the warnings, and the run goes on.
  @Test func unreadErrorsDoNotStopTheRun() async throws {
    try await TestFolder.with { folder in
      try folder.write(
        Sample.user.replacing("name: random_username()", with: "name: '{concat(row, 1)}'"),
        to: "Factories/user.yaml")
      let result = try await folder.shell(
        "{ \"$SEED\" run shop 2>&1 >/dev/null; echo $? >code; } | true; cat code")
      #expect(result.output == "0\n")
      #expect(try await rows(folder) == 0)
    }
  }

  /// A disk that is full: the size of files is limited, with the signal ignored.
  @Test func fullDisks() async throws {
    try await TestFolder.with { folder in
      #expect(try await folder.seed("run", "shop").code == 0)
      let result = try await folder.shell(
        "trap '' XFSZ; ulimit -f 2000; exec \"$SEED\" run shop --set user=500000")
      #expect(result.code == 3, "\(result.error)")
      #expect(try await rows(folder) == 0)
    }
  }

  @Test func outputThatCannotBeWritten() async throws {
    try await TestFolder.with { folder in
      let result = try await folder.shell("\"$SEED\" list > /dev/full")
      #expect(!result.wasKilled)
      #expect(result.code == 74)
      #expect(result.error.contains("can't be written"))
    }
  }

  /// Root may write anywhere, so this says something only to others.
  @Test(.enabled(if: geteuid() != 0)) func foldersAndFilesThatCannotBeWritten() async throws {
    try await TestFolder.with { folder in
      #expect(try await folder.seed("run", "shop").code == 0)
      chmod(folder.path + "/shop.db", 0o444)
      #expect(try await folder.seed("run", "shop").code == 3)
      chmod(folder.path + "/shop.db", 0o644)
      #expect(try await rows(folder) == 0)
      try FileManager.default.createDirectory(
        atPath: folder.path + "/closed", withIntermediateDirectories: true)
      chmod(folder.path + "/closed", 0o555)
      #expect(try await folder.seed("run", "shop", "--database", "sqlite:closed/shop.db").code == 3)
    }
  }

  @Test func readOnlyDatabases() async throws {
    try await TestFolder.with { folder in
      #expect(try await folder.seed("run", "shop").code == 0)
      let before = folder.contents("shop.db")
      let result = try await folder.seed("run", "shop", "--database", "sqlite:shop.db?mode=ro")
      #expect(result.code == 3)
      #expect(folder.contents("shop.db") == before)
    }
  }

  @Test func coloursAreForTerminals() async throws {
    try await TestFolder.with { folder in
      try folder.write("factory: [", to: "Factories/broken.yaml")
      for line in ["\"$SEED\" check", "NO_COLOR=1 \"$SEED\" check", "TERM=dumb \"$SEED\" list"] {
        let result = try await folder.shell(line)
        #expect(!(result.output + result.error).contains("\u{1B}"))
      }
    }
  }

  /// What killed processes have left goes with the next one, and what lives stays.
  @Test func leftoversGo() async throws {
    try await TestFolder.with { folder in
      for name in ["shop.db.building-1-journal", "shop.db.building-2", "shop.db.building-2-wal"] {
        try folder.write("", to: name)
      }
      try folder.write("", to: "shop.db.building-notes")
      #expect(try await folder.seed("run", "shop", "--database", "sqlite:shop.db").code == 0)
      try folder.write("", to: "shop.db.building-3-journal")
      #expect(try await folder.seed("run", "shop", "--database", "sqlite:shop.db").code == 0)
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      #expect(names.filter { $0.contains("building") } == ["shop.db.building-notes"])
    }
  }

  @Test func foldersOfKilledCommandsGo() async throws {
    try await TestFolder.with { folder in
      let temporary = folder.path + "/tmp"
      let left = temporary + "/seed-6F9619FF-8B86-D011-B42D-00CF4FC964FF"
      let other = temporary + "/seed-6F9619FF-8B86-D011-B42D-00CF4FC964FE"
      try FileManager.default.createDirectory(atPath: left, withIntermediateDirectories: true)
      try FileManager.default.createDirectory(atPath: other, withIntermediateDirectories: true)
      try folder.write("", to: "tmp/seed-6F9619FF-8B86-D011-B42D-00CF4FC964FF/.owner")
      let result = try await folder.seed(
        "snapshot", "prune", environment: ["TMPDIR": temporary, "HOME": folder.path])
      #expect(result.code == 0, "\(result.error)")
      #expect(!FileManager.default.fileExists(atPath: left))
      // Kept for the user, or of another program.
      #expect(FileManager.default.fileExists(atPath: other))
    }
  }
}
