import SeedDatabase
import SeedPredicates
import SeedSchema

/// Writes the conditions of a table as queries over a table of candidates.
struct RowConditions {
  let dialect: any Dialect
  let table: TableSchema
  /// The conditions under which triggers reject a row, as SQL over the row `NEW`.
  var rejections: [String] = []
  /// The name of the table of candidates, quoted.
  let candidates: String
  /// The column with the rows' numbers, quoted.
  let number: String
  /// The columns that candidates have.
  let columns: Set<String>
  /// The columns in which all candidates differ.
  let distinct: Set<String>
  /// The columns whose values may be NULL.
  let mayBeNull: Set<String>
  /// Whether the table already has rows, which new rows must not repeat.
  let hasRows: Bool
  /// The condition that selects the candidates of the last round, in the database's SQL; `nil` for
  /// all.
  ///
  /// The others have passed: they can't violate a condition any more, and only keys compare new
  /// rows with them.
  let isNew: String?
  /// The column with the rounds in which rows were added, quoted.
  let round: String

  /// The row of a candidate, whose attempts may have the same key.
  private func row(of number: String) -> String { "(\(number) & \(Candidate.rowMask))" }

  /// The expressions of columns that the database computes, by their names.
  private var generated: [String: String] {
    var result: [String: String] = [:]
    for field in table.fields where field.generation == .computed {
      if case .expression(let sql)? = field.defaultValue { result[field.name] = sql }
    }
    return result
  }

  /// The candidates with the generated columns that a condition names.
  ///
  /// Others are omitted: an expression that fails for one row would hide the condition's result for
  /// all.
  private func source(_ named: [String], as alias: String? = nil) -> String {
    let wanted = generated.filter { name, _ in
      named.contains { $0.lowercased() == name.lowercased() }
    }
    if wanted.isEmpty { return alias.map { "\(candidates) AS \($0)" } ?? candidates }
    let list = wanted.sorted { $0.key < $1.key }
      .map { "(\($0.value)) AS \(dialect.quoted($0.key))" }.joined(separator: ", ")
    return "(SELECT *, \(list) FROM \(candidates)) AS \(alias ?? candidates)"
  }

  var all: [RowCondition] {
    checks + uniques + exclusions + presence + references + triggers
  }

  /// A condition that holds for the candidates to test, and possibly for others.
  private func filter(_ conditions: [String]) -> String {
    ((isNew.map { [$0] } ?? []) + conditions).joined(separator: " AND ")
  }

  /// Foreign keys that share columns, so that the rows that they reference may disagree.
  private var references: [RowCondition] {
    table.overlappingKeys.compactMap { key in
      guard key.columns.allSatisfy({ columns.contains($0) }), key.references != table.name,
        key.columns.count == key.referencedColumns.count
      else { return nil }
      let quoted = key.columns.map { "\(candidates).\(dialect.quoted($0))" }
      // In SQLite, an expression has the type of the parent's column, as foreign keys do, and can
      // use that column's index.
      let same = zip(quoted, key.referencedColumns)
        .map { "coalesce(\($0), NULL) = parent.\(dialect.quoted($1))" }.joined(separator: " AND ")
      let isThere = quoted.map { "\($0) IS NOT NULL" }.joined(separator: " AND ")
      let text =
        "FOREIGN KEY (\(key.columns.joined(separator: ", "))) REFERENCES \(key.references)"
      return RowCondition(
        text: text, name: key.name, columns: key.columns,
        query: """
          SELECT \(number) FROM \(candidates) WHERE \(filter([isThere])) AND NOT EXISTS \
          (SELECT 1 FROM \(dialect.quoted(key.references)) AS parent WHERE \(same))
          """)
    }
  }

  private var triggers: [RowCondition] {
    rejections.map { rejection in
      let named = generated.keys.filter { rejection.lowercased().contains($0.lowercased()) }
      return RowCondition(
        text: "NOT (\(rejection))", columns: [], isOfTrigger: true,
        query:
          "SELECT \(number) FROM \(source(named.sorted(), as: "new")) WHERE \(filter(["(\(rejection))"]))"
      )
    }
  }

  private var checks: [RowCondition] {
    table.checks.map { check in
      let columns =
        SQLExpressionParser.parse(check.expression)?.columns
        ?? generated.keys.filter { check.expression.contains($0) }.sorted()
      return RowCondition(
        text: "CHECK (\(check.expression))", name: check.name, check: check.expression,
        columns: columns,
        query:
          "SELECT \(number) FROM \(source(columns)) WHERE \(filter(["NOT (\(check.expression))"]))")
    }
  }

  /// Exclusion constraints whose rows are compared within groups; others would compare each row
  /// with all.
  private var exclusions: [RowCondition] {
    zip(table.exclusions, table.exclusions.map { ExclusionParts($0) })
      .flatMap { constraint, exclusion -> [RowCondition] in
        guard let exclusion, exclusion.hasGroups,
          constraint.columns.allSatisfy({ columns.contains($0) || generated[$0] != nil })
        else { return [] }
        let values = exclusion.parts.enumerated()
          .map { "(\($1.expression)) AS seedkit_part\($0)" }.joined(separator: ", ")
        let conflict = exclusion.parts.enumerated()
          .map { "candidate.seedkit_part\($0) \($1.comparison) other.seedkit_part\($0)" }
          .joined(separator: " AND ")
        let condition = exclusion.predicate.map { [$0] } ?? []
        func rows(_ source: String, _ keys: String, _ conditions: [String]) -> String {
          let selection =
            conditions.isEmpty ? "" : " WHERE " + conditions.joined(separator: " AND ")
          return "(SELECT \(keys)\(values) FROM \(source)\(selection))"
        }
        let all = source(constraint.columns)
        let keys = "\(number), \(round), "
        let new = rows(all, keys, (isNew.map { [$0] } ?? []) + condition)
        var others = [
          "\(rows(all, keys, condition)) AS other WHERE (other.\(round), other.\(number)) < (candidate.\(round), candidate.\(number)) AND \(row(of: "other.\(number)")) <> \(row(of: "candidate.\(number)")) AND"
        ]
        if hasRows {
          others.append("\(rows(dialect.quoted(table.name), "", condition)) AS other WHERE")
        }
        return others.map { other in
          RowCondition(
            text: constraint.definition, name: constraint.name, columns: constraint.columns,
            isUnique: true,
            query:
              "SELECT \(number) FROM \(new) AS candidate WHERE EXISTS (SELECT 1 FROM \(other) \(conflict))"
          )
        }
      }
  }

  /// Columns that must not be NULL; the table of candidates allows NULL.
  private var presence: [RowCondition] {
    table.fields.filter { field in
      !field.isNullable && (mayBeNull.contains(field.name) || generated[field.name] != nil)
    }.map { field in
      let name = dialect.quoted(field.name)
      return RowCondition(
        text: "\(field.name) IS NOT NULL", columns: [field.name],
        query:
          "SELECT \(number) FROM \(source([field.name])) WHERE \(filter(["\(name) IS NULL"]))")
    }
  }

  private var uniques: [RowCondition] {
    var keys = table.uniques
    if !table.primaryKey.isEmpty { keys.append(UniqueConstraint(table.primaryKey)) }
    return keys.flatMap { key -> [RowCondition] in
      let named = key.involvedColumns
      guard !key.columns.isEmpty || !key.expressions.isEmpty,
        named.allSatisfy({ columns.contains($0) || generated[$0] != nil })
      else { return [] }
      // Two rows are compared by the contents of the index: for an index on expressions, these are
      // their values.
      let parts =
        key.expressions.isEmpty
        ? key.columns.map { dialect.quoted($0) } : key.expressions.map { "(\($0))" }
      let list = parts.joined(separator: ", ")
      var conditions = key.predicate.map { ["(\($0))"] } ?? []
      if !key.nullsAreEqual { conditions += parts.map { "\($0) IS NOT NULL" } }
      func selection(_ conditions: [String]) -> String {
        conditions.isEmpty ? "" : " WHERE " + conditions.joined(separator: " AND ")
      }
      let asked = selection((isNew.map { [$0] } ?? []) + conditions)
      // Rows that have passed differ from each other, so only keys of new rows can occur twice.
      var compared = conditions
      if isNew != nil, !key.nullsAreEqual {
        compared.append("(\(list)) IN (SELECT \(list) FROM \(source(named))\(asked))")
      }
      let shown = key.expressions.isEmpty ? key.columns : key.expressions
      let text =
        "UNIQUE (\(shown.joined(separator: ", ")))" + (key.predicate.map { " WHERE \($0)" } ?? "")
      var result = [
        RowCondition(
          text: text, name: key.name, columns: named, isUnique: true,
          isForFewRows: key.involvesOnlyConditions,
          isProven: key.expressions.isEmpty && !key.nullsAreEqual
            && !distinct.isDisjoint(with: key.columns),
          query: """
            SELECT \(number) FROM (SELECT \(number), \(row(of: number)) AS seedkit_own, \
            first_value(\(row(of: number))) OVER (PARTITION BY \(list) \
            ORDER BY \(round), \(number)) AS seedkit_first \
            FROM \(source(named))\(selection(compared))) AS ranked \
            WHERE seedkit_own <> seedkit_first
            """)
      ]
      if hasRows {
        let values = parts.enumerated().map { "\($1) AS seedkit_key\($0)" }.joined(separator: ", ")
        let same = parts.indices
          .map { "stored.seedkit_key\($0) = candidate.seedkit_key\($0)" }
          .joined(separator: " AND ")
        let name = dialect.quoted(table.name)
        let stored = selection(conditions)
        result.append(
          RowCondition(
            text: text, name: key.name, columns: named,
            query: """
              SELECT \(number) FROM (SELECT \(number), \(values) FROM \(source(named))\(asked)) AS \
              candidate WHERE EXISTS (SELECT 1 FROM (SELECT \(values) FROM \(name)\(stored)) AS \
              stored WHERE \(same))
              """))
      }
      return result
    }
  }
}
