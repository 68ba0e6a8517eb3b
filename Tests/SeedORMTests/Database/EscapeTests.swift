import Foundation
import Testing

/// What must not compile: a transaction that leaves its closure or is shared by tasks.
@Suite(.enabled(if: CompiledModules.folder != nil)) struct EscapeTests {
  @Test func aTransactionThatStaysCompiles() throws {
    let errors = try Self.compile(
      """
      try await db.transaction { tx in
        try await tx.transaction { inner in try await inner.query("select 1").count }
      }
      """)
    #expect(errors == "")
  }

  @Test func oneThatIsReturnedDoesNot() throws {
    let errors = try Self.compile("_ = try await db.transaction { tx in tx }")
    #expect(errors.contains("'sending' result"))
  }

  @Test func oneThatTwoTasksUseDoesNot() throws {
    let errors = try Self.compile(
      """
      try await db.transaction { tx in
        async let a = tx.query("select 1")
        async let b = tx.query("select 2")
        _ = try await (a, b)
      }
      """)
    #expect(errors.contains("sending 'tx'"))
  }

  @Test func oneThatATaskOfItsOwnUsesDoesNot() throws {
    let errors = try Self.compile(
      "try await db.transaction { tx in Task { try await tx.query(\"select 1\") } }")
    #expect(errors.contains("error:"))
  }

  /// Compiles a body of a function that has a database `db`, and returns the compiler's errors.
  private static func compile(_ body: String) throws -> String {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("seedkit-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("case.swift")
    let source = "import SeedORM\nfunc run(_ db: Database) async throws {\n_ = \(body)\n}\n"
    try source.replacing("_ = _ =", with: "_ =").write(to: file, atomically: true, encoding: .utf8)
    let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../../Sources").standardizedFileURL.path
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [
      // Only after type checking does the compiler know what is sent where.
      "swiftc", "-emit-sil", "-o", "/dev/null", "-swift-version", "6",
      "-I", try #require(CompiledModules.folder).path,
      "-I", "\(sources)/CSQLite", "-I", "\(sources)/CPostgres",
      "-Xcc", "-I/usr/include/postgresql", "-Xcc", "-I/opt/homebrew/opt/libpq/include", file.path,
    ]
    let output = Pipe()
    process.standardError = output
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    let errors = text.split(separator: "\n").filter { $0.contains("error:") }
    return process.terminationStatus == 0 ? "" : errors.joined(separator: "\n")
  }
}

/// The compiler's output for the package.
private enum CompiledModules {
  /// The folder of the compiled modules, beside the tests that run.
  static let folder: URL? = {
    let tests = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    let modules = tests.deletingLastPathComponent().appendingPathComponent("Modules")
    let module = modules.appendingPathComponent("SeedORM.swiftmodule").path
    return FileManager.default.fileExists(atPath: module) ? modules : nil
  }()
}
