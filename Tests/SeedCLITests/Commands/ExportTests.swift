import Foundation
import Testing

/// `seed export`, as a process: the same rows that a run writes.
@Suite struct ExportTests {
  @Test func partsAddUpToTheWhole() async throws {
    try await TestFolder.with { folder in
      for format in ["csv", "jsonl", "pgcopy", "sql"] {
        let whole = try await folder.seed(
          "export", "shop", "--format", format, "--table", "users")
        #expect(whole.code == 0, "\(whole.error)")
        #expect(whole.output.split(whereSeparator: \.isNewline).count >= 10)
        guard format == "csv" || format == "jsonl" else { continue }
        var parts = ""
        for number in 1...3 {
          let part = try await folder.seed(
            "export", "shop", "--format", format, "--table", "users", "--shard", "\(number)/3")
          #expect(part.code == 0, "\(part.error)")
          parts += part.output
        }
        // Several steps create users: each of them is divided, so lines are compared without their
        // order.
        #expect(
          parts.split(whereSeparator: \.isNewline).sorted()
            == whole.output.split(whereSeparator: \.isNewline).sorted())
      }
    }
  }

  @Test func exportsEqualRuns() async throws {
    try await TestFolder.with { folder in
      let run = try await folder.seed("run", "shop", "--database", "sqlite:shop.db", "--json")
      #expect(run.code == 0, "\(run.error)")
      let digest = try #require((try run.json() as? [String: Any])?["digest"] as? String)
      let exported = try await folder.seed("export", "shop", "--format", "sql")
      #expect(exported.error.contains("digest \(digest)"))
      let files = try await folder.seed("export", "shop", "--format", "jsonl", "--to", "out")
      #expect(files.code == 0 && files.output.contains(digest))
      let users = try #require(folder.contents("out/users.jsonl"))
      for line in String(decoding: users, as: UTF8.self).split(whereSeparator: \.isNewline) {
        #expect(try JSONSerialization.jsonObject(with: Data(line.utf8)) is [String: Any])
      }
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/out")
      #expect(names.allSatisfy { $0.hasSuffix(".jsonl") })
    }
  }

  /// JSON has types: a column of JSON is not a string that holds JSON.
  @Test func valuesHaveTheirTypesInJSON() async throws {
    let text = """
      factory: thing
      fields:
        id: { type: integer, primary_key: true }
        data: { type: json, nullable: true }
        note: text
        ratio: float
      values:
        note: { a: 1 }
      ---
      scenario: main
      steps:
        - rows: thing
          data:
            - { data: { a: [1.50, null, "x"], b: "{id}" }, ratio: .nan }
            - { data: "literal('{\\"a\\":\\n[]}')", ratio: -.inf }
            - { data: "literal('5')", ratio: 0.5 }
            - { data: null, ratio: 2 }
      """
    try await TestFolder.with(["Factories/all.yaml": text]) { folder in
      let lines = try await folder.seed("export", "main", "--format", "jsonl")
      #expect(
        lines.output.split(whereSeparator: \.isNewline) == [
          #"{"id":1,"data":{"a":[1.50,null,"x"],"b":1},"note":"{\"a\":1}","ratio":"nan"}"#,
          #"{"id":2,"data":{"a": []},"note":"{\"a\":1}","ratio":"-inf"}"#,
          #"{"id":3,"data":"5","note":"{\"a\":1}","ratio":0.5}"#,
          #"{"id":4,"data":null,"note":"{\"a\":1}","ratio":2.0}"#,
        ], "\(lines.output) \(lines.error)")
    }
  }

  /// Without the database's answers, rows are those that it may reject.
  @Test func rowsThatARunGeneratesAgainAreWarnedOf() async throws {
    let schema =
      "create table things (id integer primary key, n integer not null check (n * n % 7 < 3))"
    try await TestDatabase.sqlite.withFolder(schema) { folder, url, _ in
      func write(_ rejected: String) throws {
        try folder.write(
          """
          factory: things
          values: { n: "random_int(1, 1000)" }
          ---
          scenario: main
          rejected_rows: \(rejected)
          steps: [ { create: things, count: 20 } ]
          """, to: "Scenarios/main.yaml")
      }
      try write("retry")
      for arguments in [
        ["export", "main", "--format", "csv"], ["run", "main", "--dry-run"], ["show", "things"],
      ] {
        let result = try await folder.seed(arguments + ["--database", url])
        #expect(result.code == 0, "\(result.error)")
        #expect(result.error.contains("rejected_rows: retry"), "\(arguments): \(result.error)")
      }
      try write("fail")
      let plain = try await folder.seed("export", "main", "--format", "csv", "--database", url)
      #expect(!plain.error.contains("rejected_rows"), "\(plain.error)")
    }
  }

  @Test func shownNumbersCanBeOtherThanNumbers() async throws {
    let text = """
      factory: thing
      fields: { id: { type: integer, primary_key: true }, low: float, high: float }
      values: { low: .nan, high: .inf }
      """
    try await TestFolder.with(["Factories/all.yaml": text]) { folder in
      let shown = try await folder.seed("show", "thing", "--json")
      let rows = try #require(try shown.json() as? [[String: Any]], "\(shown.error)")
      #expect(rows.first?["low"] as? String == "nan")
      #expect(rows.first?["high"] as? String == "inf")
    }
  }

  @Test func mistakes() async throws {
    try await TestFolder.with { folder in
      let unknown = try await folder.seed("export", "shop", "--format", "csv", "--table", "cars")
      #expect(unknown.code == 1 && unknown.error.contains("users"))
      let format = try await folder.seed("export", "shop", "--format", "xml")
      #expect(format.code == 64)
      let shard = try await folder.seed("export", "shop", "--format", "sql", "--shard", "4/3")
      #expect(shard.code == 64)
      let file = try await folder.seed("export", "shop", "--format", "sql", "--to", "shop.sql")
      #expect(file.code == 64 && file.error.contains("> shop.sql"), "\(file.error)")
    }
  }
}

/// `seed export --compress`: what the usual commands unpack to the same bytes.
@Suite struct CompressionTests {
  /// Whether the command that is tested was built with libzstd.
  private static let hasZstd = {
    #if Zstandard
      FileManager.default.isExecutableFile(atPath: "/usr/bin/zstd")
    #else
      false
    #endif
  }()

  @Test(arguments: hasZstd ? ["gzip", "gzip:1", "zstd", "zstd:19"] : ["gzip", "gzip:1"])
  func roundTrips(_ form: String) async throws {
    let command = String(form.prefix(4))
    let ending = command == "gzip" ? "gz" : "zst"
    try await TestFolder.with { folder in
      let plain = ["export", "shop", "--set", "user=30000", "--format", "csv"]
      let compressed = plain + ["--compress", form]
      let whole = try await folder.seed(plain + ["--to", "plain"])
      #expect(whole.code == 0, "\(whole.error)")
      let files = try await folder.seed(compressed + ["--to", "out"])
      #expect(files.code == 0, "\(files.error)")
      for number in 1...2 {
        let part = try await folder.seed(compressed + ["--to", "parts", "--shard", "\(number)/2"])
        #expect(part.code == 0, "\(part.error)")
      }
      // A second time, to standard output: the same bytes.
      let check = try await folder.shell(
        """
        set -e
        \(command) -t out/users.csv.\(ending)
        \(command) -dc out/users.csv.\(ending) | cmp - plain/users.csv
        "$SEED" \(compressed.joined(separator: " ")) --table users | cmp - out/users.csv.\(ending)
        cat parts/users.*-of-2.csv.\(ending) | \(command) -dc | sort > parts.csv
        sort plain/users.csv | cmp - parts.csv
        """)
      #expect(check.code == 0, "\(check.output) \(check.error)")
    }
  }

  @Test func failuresToWrite() async throws {
    try await TestFolder.with { folder in
      let export = "\"$SEED\" export shop --set user=200000 --format csv --compress gzip"
      if FileManager.default.fileExists(atPath: "/dev/full") {
        let full = try await folder.shell("\(export) --table users > /dev/full")
        #expect(full.code == 74 && full.error.contains("No space left"), "\(full.error)")
      }
      let closed = try await folder.shell(
        "{ \(export) --table users; echo $? > code; } | head -c 1 > head")
      #expect(closed.error.contains("Broken pipe"), "\(closed.error)")
      #expect(folder.contents("code") == Data("74\n".utf8))
      // Files of more than a block are too large; the signal for that is ignored, as an error tells
      // more.
      let large = try await folder.shell("trap '' XFSZ; ulimit -f 8; \(export) --to out")
      #expect(large.code == 74 && large.error.contains("users.csv.gz"), "\(large.error)")
      let left = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/out")
      #expect(left.isEmpty)
    }
  }

  @Test(arguments: ["lz4", "gzip:0", "gzip:10", "zstd:20", "gzip:"])
  func otherFormsFail(_ form: String) async throws {
    try await TestFolder.with { folder in
      let result = try await folder.seed(
        "export", "shop", "--format", "sql", "--compress", form)
      #expect(result.code == 64)
    }
  }

  /// A table's name can't be a path out of the folder.
  @Test func filesStayInTheirFolder() async throws {
    let files = [
      "Factories/f.yaml": """
      factory: oops
      table: "../../oops"
      fields: { id: { type: integer, primary_key: true } }
      """,
      "Scenarios/main.yaml": "scenario: main\nsteps:\n  - { create: oops, count: 3 }",
    ]
    try await TestFolder.with(files) { folder in
      let result = try await folder.seed("export", "main", "--format", "csv", "--to", "a/b")
      #expect(result.code == 0, "\(result.error)")
      let names = try await folder.shell("ls; ls a; ls a/b")
      #expect(!names.output.contains("oops.csv\n") || names.output.contains("%2Foops.csv\n"))
      #expect(names.output.hasPrefix("Factories\nScenarios\na\nb\n"), "\(names.output)")
    }
  }
}
