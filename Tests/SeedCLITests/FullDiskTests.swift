import Foundation
import Testing

/// Files that can't be written, as on a full disk: the system limits their size to nothing.
@Suite struct FullDiskTests {
  /// Runs `seed` in a process whose files can't grow, after some commands that may write.
  private func limited(_ arguments: String, after lines: String = "true") async throws -> (
    result: CommandResult, files: Set<String>
  ) {
    try await TestFolder.with { folder in
      let result = try await folder.shell(
        """
        export SEEDKIT_SNAPSHOTS=$PWD/snapshots TMPDIR=$PWD/copies; mkdir copies; \(lines) >/dev/null
        { (ulimit -f 0; exec "$SEED" \(arguments)); echo "code $?"; } 2>&1 | cat
        """)
      let names = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
      return (result, Set(names ?? []))
    }
  }

  @Test(arguments: [
    ("new other", "true", 74), ("migrate new first", "true", 74),
    ("run shop --dry-run --report r.html", "true", 74),
    ("export shop --format csv --to out", "true", 74),
    ("exec shop -- true", #""$SEED" snapshot save shop"#, 74),
    ("snapshot restore shop --database sqlite:x.db", #""$SEED" snapshot save shop"#, 3),
    ("init --untried --database sqlite:shop.db --directory new", #""$SEED" run shop"#, 74),
    ("init --database sqlite:shop.db --directory new", #""$SEED" run shop"#, 3),
    ("run shop", #""$SEED" run shop"#, 3), ("snapshot save shop", "true", 3),
  ])
  func theCauseIsNamed(_ command: String, _ before: String, _ code: Int) async throws {
    let result = try await limited(command, after: before).result
    #expect(result.output.contains("File too large"), "\(command): \(result.output)")
    #expect(result.output.hasSuffix("code \(code)\n"), "\(command): \(result.output)")
    #expect(!result.output.contains("CocoaError"), "\(command): \(result.output)")
  }

  @Test func theCauseOfAFailedCommitIsNamed() async throws {
    try await TestFolder.with { folder in
      let result = try await folder.shell(
        """
        "$SEED" run shop >/dev/null
        ulimit -f $(($(wc -c <shop.db) / 512)); exec "$SEED" run shop --set user=3000 --load in-place
        """)
      #expect(result.code == 3, "\(result.error)")
      #expect(result.error.contains("disk I/O error: File too large"), "\(result.error)")
    }
  }

  @Test func nothingIsLeft() async throws {
    for (command, before) in [
      ("new other", "true"), ("run shop --dry-run --report r.html", "true"),
      ("init --database sqlite:shop.db --directory new", #""$SEED" run shop"#),
    ] {
      let with = try await limited(command, after: before).files
      let without = try await limited("list", after: before).files
      let left = with.subtracting(without).filter { $0.contains(".") && !$0.hasPrefix(".") }
      #expect(left.isEmpty, "\(command)")
    }
  }

  @Test func copiesAreRemoved() async throws {
    let (_, files) = try await limited("exec shop -- true", after: #""$SEED" snapshot save shop"#)
    #expect(files.filter { $0.hasPrefix("copies/") } == [])
  }
}
