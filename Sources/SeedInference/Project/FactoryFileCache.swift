import SeedFormat
import SeedPredicates
import SeedSchema

/// Caches the files of factories, because few of them change between two plans.
final class FactoryFileCache: Sendable {
  private struct Entry {
    var columns: [InferredColumn]
    var file: SourceFile
  }

  /// The entries by factory name; each name belongs to one table.
  private let entries = Locked<[String: Entry]>([:])

  /// Returns the file of a factory.
  ///
  /// Equal files share their bytes, so that comparing them takes no time.
  func file(of factory: InferredFactory) -> SourceFile {
    if let entry = entries.withLock({ $0[factory.name] }), entry.columns == factory.columns {
      return entry.file
    }
    let file = SourceFile(name: factory.fileName, text: factory.text)
    entries.withLock { $0[factory.name] = Entry(columns: factory.columns, file: file) }
    return file
  }
}
