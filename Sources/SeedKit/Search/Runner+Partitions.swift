package import SeedDatabase
import SeedPredicates
package import SeedSchema

extension Runner {
  /// Returns the tables with a check for the rows that their partitions hold: a row that belongs to
  /// none is rejected.
  ///
  /// Constraints of a single partition apply only to the rows that go there.
  package static func addingPartitions(
    to tables: [TableSchema], _ connection: any DatabaseConnection
  ) async throws -> [TableSchema] {
    let tables = tables.map { addingConstraints(of: $0, connection.dialect) }
    guard let query = connection.dialect.partitionsQuery else { return tables }
    var partitions: [TableName: [PartitionContents]] = [:]
    for partition in try await connection.values(of: query) {
      partitions[partition.table, default: []].append(partition)
    }
    return tables.map { table in
      guard let found = partitions[table.name] else { return table }
      return adding(found, to: table)
    }
  }

  /// Adds a partition's constraints to the table, each guarded by the partition's condition.
  private static func addingConstraints(
    of table: TableSchema, _ dialect: any Dialect
  ) -> TableSchema {
    var result = table
    for partition in table.partitioning?.partitions ?? [] {
      let condition = partition.condition
      func limited(_ check: String) -> String {
        condition.map { "(NOT (\($0))) OR (\(check))" } ?? check
      }
      for check in partition.checks {
        result.checks.append(CheckConstraint(limited(check.expression), name: check.name))
      }
      for column in partition.requiredColumns {
        let quoted = dialect.quoted(column)
        result.checks.append(CheckConstraint(limited("\(quoted) IS NOT NULL")))
      }
      for unique in partition.uniques {
        var unique = unique
        let conditions = [condition, unique.predicate].compactMap(\.self)
        unique.predicate =
          conditions.isEmpty
          ? nil : conditions.map { "(\($0))" }.joined(separator: " AND ")
        result.uniques.append(unique)
      }
    }
    return result
  }

  /// If partitions reference different tables by the same columns, a row can satisfy only one of
  /// them: only the partitions with the first of these keys get rows.
  private static func adding(_ partitions: [PartitionContents], to table: TableSchema)
    -> TableSchema
  {
    var result = table
    var partitions = partitions
    let own = partitions.reduce(into: Set<String>()) { $0.formUnion($1.keys) }
    let rivals = table.foreignKeys.filter { key in
      key.name.map(own.contains) == true
        && table.foreignKeys.contains {
          $0.columns == key.columns && $0.references != key.references
        }
    }
    if let kept = rivals.first?.name {
      let others = Set(rivals.compactMap(\.name)).subtracting([kept])
      result.foreignKeys.removeAll { $0.name.map(others.contains) == true }
      let left = partitions.filter { !$0.keys.isDisjoint(with: others) }.map(\.condition)
      partitions.removeAll { left.contains($0.condition) }
      result.partitioning?.partitions.removeAll { $0.condition.map(left.contains) == true }
    }
    guard !partitions.isEmpty else { return result }
    result.checks.append(
      CheckConstraint(
        partitions.map { "(\($0.condition))" }.joined(separator: " OR "),
        name: PartitionAlternatives.check)
    )
    return result
  }
}
