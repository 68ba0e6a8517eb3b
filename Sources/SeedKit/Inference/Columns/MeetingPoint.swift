import SeedORM

/// A column in which rows that others refer to must agree, as all that belongs to one tenant does: some of
/// its values must be common.
struct MeetingPoint: Hashable, Sendable {
  var table: TableName
  var column: String

  init(_ table: TableName, _ column: String) {
    self.table = table
    self.column = column
  }

  /// The meeting points of tables.
  static func all(of tables: [TableSchema]) -> Set<MeetingPoint> {
    var result: Set<MeetingPoint> = []
    for table in tables {
      let shared = table.overlappingKeys
      for key in shared where key.columns.count == key.referencedColumns.count {
        guard let parent = tables.first(where: { $0.name.matches(key.references) }) else {
          continue
        }
        for (column, referenced) in zip(key.columns, key.referencedColumns)
        where shared.contains(where: { $0 != key && $0.columns.contains(column) }) {
          result.insert(MeetingPoint(parent.name, referenced))
        }
      }
    }
    return result
  }
}
