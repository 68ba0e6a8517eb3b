import SeedGeneration
import SeedSchema

/// Unique values that avoid some fixed ones.
///
/// A row whose value is the *n*-th fixed one gets the value of the *n*-th spare row instead, which
/// has no generated value itself. Because all rows have distinct values, no two get the same spare
/// row.
struct ExcludingGenerator: Generator {
  private let base: any Generator
  /// The spare row for each fixed value.
  private let spareRows: [SQLValue: Int64]

  /// Creates a generator.
  ///
  /// - Parameters:
  ///   - base: generates distinct values for distinct rows, including the spare ones.
  ///   - fixed: the values to avoid.
  ///   - spareRows: rows that get no value from the generator, one for each fixed value.
  init(base: any Generator, off fixed: [SQLValue], spareRows: [Int64]) {
    self.base = base
    self.spareRows = Dictionary(zip(fixed, spareRows), uniquingKeysWith: { first, _ in first })
  }

  var profile: ValueProfile { base.profile }

  func fill(_ rows: RowSelection, in frame: any RowFrame) throws -> Column {
    var column = try base.fill(rows, in: frame)
    // A spare row's value may be fixed, too; then the next spare row is used.
    for _ in 0...spareRows.count {
      var spare: [Int64] = []
      var replaced: [Int] = []
      for index in 0..<column.count {
        guard let row = spareRows[column.sqlValue(at: index)] else { continue }
        spare.append(row)
        replaced.append(index)
      }
      if replaced.isEmpty { break }
      let isReplaced = Set(replaced)
      let kept = (0..<column.count).filter { !isReplaced.contains($0) }
      var assembler = ColumnAssembler(count: column.count)
      assembler.add(try column.gathered(kept), at: kept)
      assembler.add(try base.fill(.rows(spare), in: frame), at: replaced)
      column = try assembler.finish(emptyKind: profile.kind)
    }
    return column
  }
}
