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
        // Several steps make users: each of them is divided, so lines are compared without their order.
        #expect(
          parts.split(whereSeparator: \.isNewline).sorted()
            == whole.output.split(whereSeparator: \.isNewline).sorted())
      }
    }
  }

  @Test func whatIsExportedIsWhatARunWrites() async throws {
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

  @Test func mistakes() async throws {
    try await TestFolder.with { folder in
      let unknown = try await folder.seed("export", "shop", "--format", "csv", "--table", "cars")
      #expect(unknown.code == 1 && unknown.error.contains("users"))
      let format = try await folder.seed("export", "shop", "--format", "xml")
      #expect(format.code == 64)
      let shard = try await folder.seed("export", "shop", "--format", "sql", "--shard", "4/3")
      #expect(shard.code == 64)
    }
  }
}
