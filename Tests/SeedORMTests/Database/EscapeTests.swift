import Foundation
import Testing

/// What compiles in a program of plain Swift 6, without upcoming features, and without a warning.
@Suite(.enabled(if: CompiledModules.folder != nil)) struct EscapeTests {
  @Test func aTransactionIsPassedToFunctionsAndRepositories() throws {
    let output = try Self.compile(
      """
      struct User: Model, Codable {
        var id = 0
        var name: String
        static let table = define("users") { $0.name(.unique) }
      }
      struct Users: Sendable {
        let context: any DatabaseContext
        func add(_ name: String) async throws { try await User(name: name).create(in: context) }
      }
      actor Service {
        func add(_ name: String, in tx: Transaction) async throws {
          try await User(name: name).create(in: tx)
        }
      }
      func add(_ name: String, in tx: Transaction) async throws -> User {
        try await tx.execute("select 1")
        return try await User(name: name).create(in: tx)
      }
      func run(_ db: Database) async throws {
        let service = Service()
        let ann = try await db.transaction { tx in
          try await Users(context: tx).add("bob")
          try await service.add("cid", in: tx)
          return try await add("ann", in: tx)
        }
        try await db.transaction { tx in
          try await tx.transaction { inner in try await inner.query("select 1").count }
        }
        try await db.execute("select 1")
        print(ann.id, try await User.where { 2 * $0.id > 3 && $0.name.length / 2 <= 7 }.count(in: db))
      }
      """)
    #expect(output == "")
  }

  @Test(arguments: [
    ("$0.nmae(.unique)", "'nmae'"), ("$0.id(.length(1...2))", "'Int' and 'String'"),
    ("$0.name(.unqiue)", "has no member 'unqiue'"),
  ])
  func aMistakeInATableNamesTheProperty(_ rule: String, _ message: String) throws {
    let output = try Self.compile(
      """
      struct User: Model, Codable {
        var id = 0
        var name: String
        static let table = define("users") { \(rule) }
      }
      """)
    #expect(output.contains(message))
  }

  /// Compiles a program, and returns the compiler's errors and warnings.
  private static func compile(_ program: String) throws -> String {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("seedkit-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("case.swift")
    try "import SeedORM\n\(program)\n".write(to: file, atomically: true, encoding: .utf8)
    let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../../Sources").standardizedFileURL.path
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [
      // Only after type checking does the compiler know what is sent where.
      "swiftc", "-emit-sil", "-o", "/dev/null", "-swift-version", "6", "-parse-as-library",
      "-I", try #require(CompiledModules.folder).path,
      "-I", "\(sources)/CSQLite", "-I", "\(sources)/CPostgres/include",
      "-Xcc", "-I/usr/include/postgresql", "-Xcc", "-I/opt/homebrew/opt/libpq/include", file.path,
    ]
    // The compiler's driver leaves an empty folder behind.
    process.environment = ProcessInfo.processInfo.environment.merging(["TMPDIR": folder.path]) {
      $1
    }
    let output = Pipe()
    process.standardError = output
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return text.split(separator: "\n")
      .filter { $0.contains("error:") || $0.contains("warning:") }.joined(separator: "\n")
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
