internal import ArgumentParser

/// The argument of `--rows`: `1000`, `orders=1000,tenants=20`, or both.
struct RowCounts: ExpressibleByArgument {
  /// The number of rows for each table; `nil` if only single tables have one.
  private(set) var each: Int64?
  /// The number of rows for single tables, by their names.
  private(set) var tables: [String: Int64] = [:]
  /// The argument as the user wrote it.
  let written: String

  init?(argument: String) {
    written = argument
    for part in argument.split(separator: ",", omittingEmptySubsequences: false) {
      guard let line = part.lastIndex(of: "=") else {
        guard each == nil, let count = Int64(part) else { return nil }
        each = count
        continue
      }
      guard let count = Int64(part[part.index(after: line)...]), line > part.startIndex else {
        return nil
      }
      tables[String(part[..<line])] = count
    }
  }
}
