import Foundation
import Testing

/// What the command prints fits its terminal.
@Suite struct TerminalTests {
  private static let wide = [
    "Factories/place.yaml": """
    factory: place
    table: places
    fields:
      id: { type: integer, primary_key: true }
      name: string
      story: string
      score: integer
    values:
      name: literal('東京都渋谷区神宮前一丁目二番三号')
      story: literal('A story that is far too long for any line of a small terminal')
      score: "{id * 1000000}"

    """,
    "Scenarios/world.yaml": "scenario: world\nsteps:\n  - { create: place, count: 40000 }\n",
  ]

  private func widths(_ text: String) -> [Int] {
    text.split(separator: "\n").map { line in
      // These characters alone are wide.
      line.unicodeScalars.reduce(0) { $0 + ((0x4E00...0x9FFF).contains($1.value) ? 2 : 1) }
    }
  }

  @Test(arguments: [24, 40, 60, 80, 200]) func tablesFit(_ width: Int) async throws {
    try await TestFolder.with(Self.wide) { folder in
      let environment = ["COLUMNS": "\(width)"]
      let shown = try await folder.seed(["show", "place", "1..3"], environment: environment)
      #expect(shown.code == 0, "\(shown.error)")
      let table = String(shown.output.split(separator: "not shown").first ?? "")
      let widest = widths(table).max() ?? 0
      #expect(widest > 0 && widest <= width, "\(shown.output)")
      // Columns stay aligned behind wide characters.
      if width >= 60 {
        let ends = Set(widths(table))
        #expect(ends.count == 1, "\(shown.output)")
        #expect(shown.output.contains("3000000"), "\(shown.output)")
      }
    }
  }

  @Test func pipedTablesAreNotShortenedForATerminal() async throws {
    try await TestFolder.with(Self.wide) { folder in
      let shown = try await folder.seed("show", "place", "1")
      #expect(shown.output.contains("A story that is far too long for any li…"), "\(shown.output)")
    }
  }

  @Test(
    .enabled(
      if: FileManager.default.isExecutableFile(atPath: "/usr/bin/script"), "needs util-linux"))
  func progressStaysInOneLine() async throws {
    var files = Self.wide
    files["Factories/place.yaml"] = files["Factories/place.yaml"]?.replacingOccurrences(
      of: "table: places", with: "table: a_table_whose_name_is_as_long_as_the_longest_of_tables")
    try await TestFolder.with(files) { folder in
      // Enough rows for several of the line's intervals of 100 ms on any machine.
      let run = try await folder.shell(
        "script -qec 'stty cols 60; \"$SEED\" run world --set place=600000 --database sqlite:w.db' /dev/null"
      )
      let pieces = run.output.components(separatedBy: "\r\u{1B}[2K").dropFirst().dropLast()
        .map { $0.components(separatedBy: "\r").first ?? "" }.filter { !$0.isEmpty }
      #expect(!pieces.isEmpty, "\(run.output)")
      for piece in pieces {
        // With one digit of a percentage, that fits beside the table's name without the time.
        #expect(piece.hasSuffix("left") || piece.hasSuffix(" %"), "\(piece)")
        #expect(piece.count <= 59, "\(piece)")
      }
    }
  }

  @Test func rowsAndColumnsAreChosen() async throws {
    try await TestFolder.with { folder in
      let all = try await folder.seed(["show", "user", "1..100", "--json"])
      let rows = try #require(try all.json() as? [[String: Any]])
      let old = rows.filter { ($0["age"] as? Int ?? 0) > 60 }.compactMap { $0["id"] as? Int }
      #expect(old.count > 5)
      let found = try await folder.seed([
        "show", "user", "1..100", "--where", "age > 60", "--columns", "id,age", "--json",
      ])
      let list = try #require(try found.json() as? [[String: Any]])
      #expect(list.compactMap { $0["id"] as? Int } == old)
      #expect(list.allSatisfy { $0.keys.sorted() == ["age", "id"] })
      // Without numbers, ten of all rows of all steps.
      let first = try await folder.seed(["show", "user", "--where", "age == 99", "--json"])
      let elders = try #require(try first.json() as? [[String: Any]])
      #expect(elders.compactMap { $0["id"] as? Int } == [101, 102, 103])
    }
  }

  @Test(arguments: [
    ("agee > 3", "did you mean `age`?"), ("age >", "--where:1:6"),
    ("age", "neither true nor false"),
    ("random_int(1, 2) == 1", "a condition can't generate values"),
  ]) func wrongConditionsArePointedAt(_ condition: String, _ message: String) async throws {
    try await TestFolder.with { folder in
      let shown = try await folder.seed("show", "user", "--where", condition)
      #expect(shown.code == 1 && shown.error.contains(message), "\(shown.error)")
    }
  }

  @Test func unknownColumnsHaveASuggestion() async throws {
    try await TestFolder.with { folder in
      let shown = try await folder.seed("show", "user", "--columns", "id", "nam")
      #expect(shown.code == 64 && shown.error.contains("did you mean `name`?"), "\(shown.error)")
    }
  }

  @Test func graphsShowTablesAndKeys() async throws {
    var files = Sample.files
    files["Factories/order.yaml"] = """
      factory: order
      table: 'or"der'
      fields:
        id: { type: integer, primary_key: true }
        user_id: { type: integer, references: users.id }

      """
    files["Scenarios/shop.yaml"] = files["Scenarios/shop.yaml"].map {
      $0.replacingOccurrences(of: "  - expect", with: "  - { create: order, count: 7 }\n  - expect")
    }
    try await TestFolder.with(files) { folder in
      let mermaid = try await folder.seed("graph")
      #expect(
        mermaid.output == """
          flowchart LR
            t0["users<br/>103 rows"]
            t1["or#34;der<br/>7 rows"]
            t1 -->|"user_id"| t0

          """, "\(mermaid.error)")
      let dot = try await folder.seed("graph", "shop", "--format", "dot")
      #expect(dot.output.contains(#"t1 [label="or\"der\n7 rows"];"#), "\(dot.output)")
      #expect(dot.output.contains(#"t1 -> t0 [label="user_id"];"#))
      let json = try await folder.seed("graph", "--json")
      #expect(json.output.contains("\"edges\""))
    }
  }

  @Test func shellsCompleteTheProjectsNames() async throws {
    try await TestFolder.with { folder in
      let traits = try await folder.seed([
        "---completion", "show", "--", "--trait", "4", "0", "seed", "show", "user", "--trait", "",
      ])
      #expect(traits.output.split(separator: "\n").contains("old"), "\(traits)")
      let counts = try await folder.seed([
        "---completion", "run", "--", "--set", "3", "0", "seed", "run", "--set", "",
      ])
      #expect(
        counts.output.split(separator: "\n") == ["elders=", "user="], "\(counts)")
      for shell in ["bash", "zsh", "fish"] {
        let script = try await folder.seed("--generate-completion-script", shell)
        for word in ["mermaid", "pgcopy", "zstd", "in-place", "prepare/", "where"] {
          #expect(script.output.contains(word), "\(shell): \(word)")
        }
      }
    }
  }

  /// Each line: words of a command line, of which the last is to be completed, and some of what is
  /// offered.
  private static let completions: [(words: String, offers: [String])] = [
    ("", ["run", "plan", "studio", "lsp", "migrate", "graph"]),
    ("run ", ["shop"]), ("plan ", ["shop"]), ("exec ", ["shop"]), ("graph ", ["shop"]),
    ("export ", ["shop"]), ("show ", ["user"]), ("show user --trait ", ["old"]),
    ("show user --columns ", ["id", "name", "age"]), ("show user --scenario ", ["shop"]),
    ("run --load ", ["auto", "in-place", "rebuild"]),
    ("studio --load ", ["auto", "in-place", "rebuild"]),
    ("run --on-conflict ", ["fail", "skip", "update", "replace"]),
    ("run --shard ", ["prepare/", "finish/", "abandon"]), ("run --tables ", ["users"]),
    ("run --set ", ["user=", "elders="]), ("run --database ", ["sqlite:here.db", "postgres://"]),
    ("exec --url-format ", ["jdbc"]), ("exec --from ", ["sqlite:here.db"]),
    ("export shop --format ", ["csv", "jsonl", "sql", "pgcopy"]),
    ("export shop --dialect ", ["sqlite", "postgres"]),
    ("export shop --compress ", ["gzip", "zstd"]), ("graph --format ", ["mermaid", "dot"]),
    ("schema ", ["factory", "scenario", "fixture", "generators"]),
    ("generators ", ["random_int", "maybe"]), ("snapshot ", ["save", "restore", "list", "prune"]),
    ("migrate up --to ", ["001_users"]), ("migrate down --to ", ["001_users"]),
    ("migrate resolve ", ["001_users"]),
    ("run --", ["--report", "--dry-run", "--threads", "--allow-production"]),
    ("studio --", ["--port", "--open", "--connections"]),
    ("lsp --", ["--stdio", "--database"]),
  ]

  @Test func bashCompletesCommandsOptionsAndValues() async throws {
    var files = Sample.files
    files["here.db"] = ""
    files["migrations/001_users.sql"] = "CREATE TABLE users (id integer);"
    try await TestFolder.with(files) { folder in
      // What bash does when somebody presses tab.
      var script = """
        PATH=$(dirname "$SEED"):$PATH
        eval "$(seed --generate-completion-script bash)"
        offered() {
          COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)) COMP_LINE="$*" COMPREPLY=()
          COMP_POINT=${#COMP_LINE}
          _seed seed "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
          compgen -W "${COMPREPLY[*]}" | tr '\\n' ' '
          echo
        }

        """
      for (words, _) in Self.completions {
        let last = words.isEmpty || words.hasSuffix(" ") ? " ''" : ""
        script += "offered seed \(words)\(last)\n"
      }
      try folder.write(script, to: "complete.sh")
      let result = try await folder.shell("bash complete.sh")
      #expect(result.error.isEmpty, "\(result.error)")
      let lines = result.output.split(separator: "\n", omittingEmptySubsequences: false)
      for ((words, offers), line) in zip(Self.completions, lines) {
        let missing = Set(offers).subtracting(line.split(separator: " ").map(String.init))
        #expect(missing.isEmpty, "seed \(words): \(line)")
      }
      #expect(lines.count > Self.completions.count)
    }
  }
}
