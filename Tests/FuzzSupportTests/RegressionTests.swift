import Foundation
import FuzzSupport
import Testing

/// Each input that ever broke a promise, given to its reader again.
@Suite struct RegressionTests {
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Campaigns/Fuzzing/Regressions")

  @Test(arguments: FuzzTargets.all.map { $0.name }) func inputsThatOnceFailed(_ name: String) throws
  {
    let target = try #require(FuzzTargets.named(name))
    let folder = Self.folder.appendingPathComponent(name)
    let files = try? FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    for file in files ?? [] { target.feed([UInt8](try Data(contentsOf: file))) }
  }

  /// A folder that is misspelt would never be read.
  @Test func everyFolderIsThatOfATarget() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    #expect(Set(names).isSubset(of: FuzzTargets.all.map { $0.name }))
  }
}
