import SeedGeneration
public import SeedPlanning
public import SeedSchema

extension Plan {
  /// Some rows of the plan's last table, generated without a database.
  ///
  /// ```swift
  /// let plan = try Planner.plan(factory: "user", rows: 1000, in: project)
  /// let sample = try plan.sample(rows: [1, 1000])
  /// ```
  ///
  /// - Parameter rows: the rows' numbers, from 1; those that the plan doesn't have are left out.
  /// - Returns: the columns' names, and each row's number with its values.
  /// - Throws: `GenerationError` if a value can't be computed.
  public func sample(
    rows: [Int64]
  ) throws -> (columns: [String], rows: [(number: Int64, values: [SQLValue])]) {
    try rowSample(rows: rows).displayed
  }

  /// Some rows of the plan's last table, as ``sample(rows:)`` returns them and as JSON.
  ///
  /// - Throws: `GenerationError` if a value can't be computed.
  package func rowSample(rows: [Int64]) throws -> RowSample {
    guard let table = tables.indices.last, let rowGroup = tables[table].rowGroups.last else {
      return RowSample()
    }
    return try sample(rows: rows, ofTable: table, rowGroup)
  }

  /// Returns some rows of a factory exactly as a run of the plan generates them.
  ///
  /// - Parameters:
  ///   - factory: the factory's name.
  ///   - rows: the rows' numbers in their table, from 1; numbers without a row are left out. The
  ///     first ten by default.
  /// - Returns: the columns and the rows.
  /// - Throws: `GenerationError` if a value can't be computed.
  public func sample(
    of factory: String, rows: [Int64]? = nil
  ) throws -> (columns: [String], rows: [(number: Int64, values: [SQLValue])]) {
    try rowSample(of: factory, rows: rows).displayed
  }

  /// Some rows of a factory, as ``sample(of:rows:)`` returns them and as JSON.
  ///
  /// - Throws: `GenerationError` if a value can't be computed.
  package func rowSample(of factory: String, rows: [Int64]? = nil) throws -> RowSample {
    guard let table = tables.firstIndex(where: { $0.rowGroups.contains { $0.factory == factory } })
    else { return RowSample() }
    let rowGroups = tables[table].rowGroups.filter { $0.factory == factory }
    let numbers =
      rows ?? Array(rowGroups.lazy.flatMap { $0.rows.lazy.map { $0 + 1 } }.prefix(10))
    var columns: [String] = []
    var result: [Int64: RowSample.Row] = [:]
    for rowGroup in rowGroups {
      let part = try sample(rows: numbers, ofTable: table, rowGroup)
      if columns.isEmpty || columns.count < part.columns.count { columns = part.columns }
      for row in part.rows { result[row.number] = row }
    }
    return RowSample(columns: columns, rows: numbers.compactMap { result[$0] })
  }

  /// The numbers of a factory's rows in their table, from 1.
  public func rowNumbers(of factory: String) -> [Range<Int64>] {
    tables.flatMap(\.rowGroups).filter { $0.factory == factory && !$0.rows.isEmpty }
      .map { $0.rows.lowerBound + 1..<$0.rows.upperBound + 1 }
  }

  private func sample(
    rows: [Int64], ofTable table: Int, _ rowGroup: RowGroup
  ) throws -> RowSample {
    let chosen = rows.filter { rowGroup.rows.contains($0 - 1) }
    let names = rowGroup.columns.map(\.field.name)
    if chosen.isEmpty { return RowSample(columns: names) }
    let encoder = JSONLinesEncoder(
      table: tables[table].schema.name, columns: rowGroup.columns.map(\.field),
      script: SQLScript(dialect: nil))
    let frame = RowGroupFrame(
      graph: graph, table: table, rowGroup: rowGroup, rows: .rows(chosen.map { $0 - 1 }))
    var columns: [Column] = []
    var texts: [ByteVector] = []
    for (index, column) in rowGroup.columns.enumerated() {
      let values = try frame.column(column.field.name)
      try column.validator?.check(
        values, firstRow: (chosen.first ?? 1) - 1, table: tables[table].schema.name.description)
      columns.append(values)
      texts.append(try encoder.texts(of: values, at: index))
    }
    return RowSample(
      columns: names,
      rows: chosen.enumerated().map { place, number in
        RowSample.Row(
          number: number,
          values: columns.map { $0.nulls[place] ? .null : $0.sample(at: place) },
          json: zip(columns, texts).map { $0.nulls[place] ? "null" : $1.string(place) })
      })
  }
}

extension Column {
  /// A value for display: a decimal number keeps all digits of its scale.
  fileprivate func sample(at index: Int) -> SQLValue {
    guard case .decimals = values, let text = try? TextForm.of(gathered([index])) else {
      return sqlValue(at: index)
    }
    return .text(text.string(0))
  }
}
