import SeedDatabase
import SeedSchema

/// The statements that insert models.
extension ModelWriter {
  /// An INSERT of one row.
  func insertStatement(
    _ model: Row, omitting omitted: [Int], returning: [Int]
  ) throws -> SQLStatement {
    let key = DerivedTable.Key(dialect: dialect.name, omitted: omitted)
    let insert = table.derived.insert(key) {
      let written = written(omitting: omitted)
      var text = insertHead(written, omitted)
      if !written.isEmpty {
        text += "("
        text += (1...written.count).map { dialect.placeholder($0) }.joined(separator: ", ") + ")"
      }
      text += returningClause(returning)
      return DerivedTable.Insert(
        sql: text, segments: [text] + Array(repeating: "", count: written.count), written: written)
    }
    var values: [SQLValue] = []
    values.reserveCapacity(insert.written.count)
    try withUnsafePointer(to: model) { model in
      for index in insert.written { values.append(try value(at: index, of: model)) }
    }
    return SQLStatement(segments: insert.segments, values: values, rendered: insert.sql)
  }

  private func written(omitting omitted: [Int]) -> [Int] {
    table.fields.indices.filter { !omitted.contains($0) }
  }

  /// An INSERT of rows that leave the same fields to the database.
  func insertStatement(
    _ models: ArraySlice<Row>, omitting omitted: [Int], returning: [Int],
    conflict: OnConflict<Row> = .fail
  ) throws -> SQLStatement {
    if case .fail = conflict.action, models.count == 1, let model = models.first {
      return try insertStatement(model, omitting: omitted, returning: returning)
    }
    let written = written(omitting: omitted)
    var statement = SQLStatement(sql: insertHead(written, omitted))
    for (number, model) in models.enumerated() {
      if number > 0 { statement.append(", ") }
      var row: SQLStatement = "("
      for (place, index) in written.enumerated() {
        if place > 0 { row.append(", ") }
        row.append("\(try value(of: table.fields[index], in: model))")
      }
      row.append(")")
      statement.append(row)
    }
    statement.append(SQLStatement(sql: try conflictClause(conflict) + returningClause(returning)))
    return statement
  }

  private func insertHead(_ written: [Int], _ omitted: [Int]) -> String {
    var text = "INSERT INTO \(dialect.quoted(table.name))"
    guard !written.isEmpty else { return text + " DEFAULT VALUES" }
    let names = written.map { dialect.quoted(table.fields[$0].name) }.joined(separator: ", ")
    text += " (\(names))"
    if written.contains(where: { table.fields[$0].schema.generation == .identity }) {
      text += " \(dialect.identityOverride)VALUES "
    } else {
      text += " VALUES "
    }
    return text
  }

  func returningClause(_ fields: [Int]) -> String {
    guard !fields.isEmpty else { return "" }
    let names = fields.map { dialect.quoted(table.fields[$0].name) }
    return " RETURNING " + names.joined(separator: ", ")
  }

  private func conflictClause(_ conflict: OnConflict<Row>) throws -> String {
    if case .fail = conflict.action { return "" }
    let target = try conflict.target.map { try field(of: $0).name }
    var text = " ON CONFLICT"
    if !target.isEmpty {
      text += " (" + target.map { dialect.quoted($0) }.joined(separator: ", ") + ")"
      // A partial index is identified by its condition.
      let unique = table.schema.uniques.first { Set($0.columns) == Set(target) }
      if let predicate = unique?.predicate { text += " WHERE \(predicate)" }
    }
    guard case .update(let chosen) = conflict.action else { return text + " DO NOTHING" }
    let mark = try protectedMark(of: conflict)
    guard !target.isEmpty else {
      throw DatabaseError(.misuse, "`.update(on:)` needs the fields of the unique constraint")
    }
    let kept = Set(target + table.primaryKey)
    let names =
      try chosen?.map { try field(of: $0).name }
      ?? table.fields.filter { field in
        !kept.contains(field.name) && field.schema.generation != .timestampOnCreate
          && field.schema.generation != .computed && field.name != mark?.name
      }.map(\.name)
    // Even if nothing changes, the row must be returned.
    let assignments = (names.isEmpty ? target : names).map { name in
      "\(dialect.quoted(name)) = excluded.\(dialect.quoted(name))"
    }
    text += " DO UPDATE SET " + assignments.joined(separator: ", ")
    guard let mark else { return text }
    return text
      + " WHERE \(dialect.quoted(table.name.name)).\(dialect.quoted(mark.name)) IS NULL"
  }

  /// The mark of deletion if an upsert doesn't set it; rows that have one are then not overwritten.
  func protectedMark(of conflict: OnConflict<Row>) throws -> TableField<Row>? {
    guard case .update(let chosen) = conflict.action, let mark = table.deletionField else {
      return nil
    }
    let names = try (chosen ?? []).map { try field(of: $0).name }
    return names.contains(mark.name) ? nil : mark
  }
}
