package import SeedSchema

/// The conditions of triggers that decide about a row by its own columns, as checks.
package enum TriggerChecks {
  /// Returns checks that the rows satisfy which triggers don't reject.
  ///
  /// Only those are returned that columns can satisfy one by one; the others are left to searches.
  ///
  /// - Parameters:
  ///   - rejections: the conditions under which triggers reject a row.
  ///   - table: the table.
  /// - Returns: the checks, in the order of the conditions.
  package static func checks(
    of rejections: [String], in table: TableSchema
  ) -> [CheckConstraint] {
    if rejections.isEmpty { return [] }
    let unproven = TableRules(table).unproven.count
    let names = Set(table.fields.map { $0.name.lowercased() })
    var table = table
    var checks: [CheckConstraint] = []
    for rejection in rejections {
      let check = CheckConstraint("(\(rejection)) IS NOT TRUE")
      guard let columns = SQLExpressionParser.parse(check.expression)?.columns, !columns.isEmpty,
        columns.allSatisfy({ names.contains($0.lowercased()) })
      else { continue }
      var next = table
      next.checks.append(check)
      guard TableRules(next).unproven.count == unproven else { continue }
      table = next
      checks.append(check)
    }
    return checks
  }
}
