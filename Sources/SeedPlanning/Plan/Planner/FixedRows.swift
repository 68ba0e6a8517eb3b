import SeedSyntax
import SeedGeneration

/// The numbers of rows for which steps fix a value, by table and column.
///
/// A table is counted once, when one of its columns is first requested, because it can have
/// thousands of steps.
struct FixedRows {
  private var byTable: [Int: [String: Int64]] = [:]

  /// Returns the number of rows of a table with a fixed value in a column.
  ///
  /// `drafts` returns the drafts that fill the table.
  mutating func count(
    of column: String, inTable table: Int, drafts: () -> [RowGroupDraft]
  ) -> Int64 {
    if let known = byTable[table] { return known[column] ?? 0 }
    var counts: [String: Int64] = [:]
    for draft in drafts() {
      var seen: Set<String> = []
      for value in draft.values where seen.insert(value.column).inserted {
        switch value.syntax {
        case .literal, .null, .listed:
          counts[value.column, default: 0] += Int64(draft.rows.count)
        default: break
        }
      }
    }
    byTable[table] = counts
    return counts[column] ?? 0
  }
}

extension Planner {
  /// Returns the number of rows of a table for which steps fix the value of a column.
  func fixedRowCount(of column: String, inTable table: Int) -> Int64 {
    fixedRows.count(of: column, inTable: table) { draftIndex.ofTable(table).map { drafts[$0] } }
  }
}
