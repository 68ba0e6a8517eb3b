import Foundation
import Testing

import SeedSystem

/// Errors with `--json`: one shape from every verb, on standard output.
@Suite struct JSONErrorTests {
  private func error(_ text: String) throws -> [String: Any] {
    let object =
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    return try #require(object?["error"] as? [String: Any], "\(text)")
  }

  @Test(
    arguments: [
      (["run", "shp"], 1, "files"), (["run", "shop", "--nonsense"], 64, "usage"),
      (["run", "shop", "--auto"], 64, "usage"),
      (["nothing"], 64, "usage"), (["show", "user", "x"], 64, "usage"),
      (["run", "shop", "--database", "sqlite:no/folder.db"], 3, "database"),
      (["run", "shop", "--database", "nonsense"], 3, "database"),
      (["run", "shop", "--database", "sqlite:live_production.db"], 4, "production"),
      (["plan", "shp"], 1, "files"),
      (["plan", "shop", "--database", "sqlite:Factories"], 3, "database"),
      (["show", "usr"], 1, "files"), (["check", "-C", "nowhere"], 1, "files"),
      (["list", "-C", "nowhere"], 1, "files"), (["generators", "nothing"], 1, "files"),
      (["parse", "missing.yaml"], 1, "files"),
      (["init", "--database", "sqlite:missing.db"], 3, "database"),
      (["learn", "--database", "sqlite:missing.db"], 3, "database"),
      (["export", "shop", "--format", "csv", "--table", "cars", "--to", "out"], 1, "files"),
      (["snapshot", "save", "shp"], 1, "files"),
      (["snapshot", "list", "--server", "sqlite:x.db"], 3, "database"),
      (
        ["snapshot", "restore", "shop", "--database", "sqlite:shop_production.db"], 4, "production"
      ),
    ] as [([String], Int, String)])
  func everyVerbAnswersInJSON(_ arguments: [String], _ code: Int, _ kind: String) async throws {
    try await TestFolder.with { folder in
      let result = try await folder.seed(arguments + ["--json"])
      #expect(Int(result.code) == code, "\(result.error)")
      let error = try error(result.output)
      #expect(error["code"] as? Int == code)
      #expect(error["kind"] as? String == kind)
      #expect((error["message"] as? String)?.isEmpty == false)
      #expect(
        !result.error.contains("error:") && !result.error.contains("Usage"), "\(result.error)")
    }
  }

  @Test func errorsOfFilesHavePlaces() async throws {
    try await TestFolder.with { folder in
      try folder.write(
        Sample.user.replacing("random_username()", with: "random_usrname()"),
        to: "Factories/user.yaml")
      let result = try await folder.seed("run", "shop", "--json")
      let error = try error(result.output)
      let found = try #require((error["diagnostics"] as? [[String: Any]])?.first)
      #expect(found["line"] as? Int == 9 && found["column"] as? Int == 9)
      #expect(found["hint"] as? String == "did you mean `random_username`?")
      let checked = try #require(
        try await folder.seed("check", "--json").json() as? [[String: Any]])
      #expect(checked.first.map { NSDictionary(dictionary: $0) } == NSDictionary(dictionary: found))
    }
  }

  @Test func runErrorsReportWhatRemains() async throws {
    try await TestFolder.with { folder in
      try folder.write(
        Sample.shop.replacing("users: 103", with: "users: 104"), to: "Scenarios/shop.yaml")
      let wrong = try error(try await folder.seed("run", "shop", "--json").output)
      #expect(wrong["kind"] as? String == "expectation")
      #expect(wrong["state"] as? String == "the database is unchanged")
      try folder.write(
        Sample.shop + "  - raw: insert into users (id, name) values (1, 'secret')\n",
        to: "Scenarios/shop.yaml")
      let broken = try error(try await folder.seed("run", "shop", "--json").output)
      #expect(broken["kind"] as? String == "database")
      let database = try #require(broken["database"] as? [String: Any])
      #expect(database["table"] as? String == "users" && database["columns"] as? [String] == ["id"])
      #expect(!"\(broken)".contains("secret"))
      try folder.write(
        Sample.shop.replacing(
          "count: 100", with: "count: 100\n    values: { age: '{if(row > 90, 600, 30)}' }"),
        to: "Scenarios/shop.yaml")
      let value = try error(try await folder.seed("run", "shop", "--json").output)
      #expect(value["kind"] as? String == "data" && value["code"] as? Int == 5)
    }
  }

  @Test(arguments: [
    ["run", "shop", "--dry-run"], ["export", "shop", "--format", "csv", "--to", "out"],
  ])
  func interruptedRuns(_ arguments: [String]) async throws {
    try await TestFolder.with { folder in
      let running = try folder.starting(arguments + ["--set", "user=2000000000", "--json"])
      try await Task.sleep(for: .seconds(1))
      kill(running.process.processIdentifier, SIGINT)
      let result = try await running.result()
      #expect(result.code == 130, "\(result.error)")
      let error = try error(result.output)
      #expect(error["kind"] as? String == "interrupted")
    }
  }

  /// A verb that does nothing about signals itself: here it waits for a server that says nothing.
  @Test func interruptedVerbs() async throws {
    try await TestFolder.with { folder in
      let result = try await folder.shell(
        """
        python3 -c 'import socket, time
        server = socket.create_server(("127.0.0.1", 0))
        open("port", "w").write(str(server.getsockname()[1]) + "\\n")
        connection = server.accept()
        open("accepted", "w").write("")
        time.sleep(60)' & server=$!
        while ! grep -q . port 2> /dev/null; do sleep 0.1; done
        "$SEED" learn --database "postgres://u@127.0.0.1:$(cat port)/x?sslmode=disable" --json & seed=$!
        while ! [ -e accepted ]; do sleep 0.1; done
        kill -TERM $seed
        wait $seed
        echo "$?" >&2
        kill $server
        """)
      #expect(result.error.hasPrefix("130"), "\(result.error)")
      let error = try error(result.output)
      #expect(error["kind"] as? String == "interrupted")
    }
  }

  /// Where standard output holds rows, or is another command's, the error is on standard error.
  @Test func errorsGoToStandardErrorIfOutputHoldsRows() async throws {
    try await TestFolder.with { folder in
      for arguments in [
        ["export", "shp", "--format", "csv", "--json"], ["exec", "shp", "--json", "--", "true"],
      ] {
        let result = try await folder.seed(arguments)
        #expect(result.code == 1 && result.output.isEmpty)
        let error = try error(result.error)
        #expect(error["kind"] as? String == "files")
      }
      let full = try await folder.shell("\"$SEED\" list --json > /dev/full")
      #expect(full.code == 74)
      let error = try error(full.error)
      #expect(error["kind"] as? String == "output")
      // What comes after `--` is the command's.
      let other = try await folder.seed("exec", "shp", "--", "echo", "--json")
      #expect(other.error.hasPrefix("error: "), "\(other.error)")
    }
  }

  @Test func helpIsForPeople() async throws {
    try await TestFolder.with { folder in
      let help = try await folder.seed("run", "--json", "--help")
      #expect(help.code == 0 && help.output.contains("USAGE"))
    }
  }
}
