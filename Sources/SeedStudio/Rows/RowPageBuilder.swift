internal import SeedFormat
internal import SeedGeneration
internal import SeedPlanning
internal import SeedSchema

/// Generates a page of rows, a step at a time.
struct RowPageBuilder {
  private(set) var page: RowPage
  private let planned: StudioPlan
  private let table: Int
  private let schema: TableSchema
  /// The index of each column on the page.
  private var indexes: [String: Int] = [:]
  private var relationIndexes: [RelationKey: Int] = [:]

  private struct RelationKey: Hashable {
    var table: Int
    var columns: [String]
  }

  /// How many characters of a value are shown.
  private static let mostCharacters = 2000

  init(_ planned: StudioPlan, table: Int, _ page: RowPage) {
    self.planned = planned
    self.table = table
    self.page = page
    schema = planned.plan.tables[table].schema
    let used = Set(
      planned.plan.tables[table].rowGroups.flatMap { $0.columns.map(\.field.name) })
    for field in schema.fields where used.contains(field.name) {
      indexes[field.name] = self.page.columns.count
      self.page.columns.append(
        RowPage.Column(
          name: field.name, type: field.type.shown, isNumber: field.type.isNumber,
          isKey: schema.primaryKey.contains(field.name), isNullable: field.isNullable))
    }
  }

  /// Adds rows of a step.
  ///
  /// - Throws: `GenerationError` if a value can't be computed.
  mutating func add(_ rowGroup: RowGroup, rows: Range<Int64>) throws {
    let relations = relations(of: rowGroup)
    let origins = ValueOrigins(planned.project, planned.plan, rowGroup)
    var listed = [RowPage.Origin](
      repeating: RowPage.Origin(isInferred: false), count: page.columns.count)
    for column in rowGroup.columns {
      if let place = indexes[column.field.name] { listed[place] = origins.origin(of: column) }
    }
    page.rowGroups.append(
      RowPage.RowGroup(
        factory: rowGroup.factory, group: rowGroup.group, first: rowGroup.rows.lowerBound + 1,
        rows: Int64(rowGroup.rows.count), file: origins.step.file, line: origins.step.line,
        origins: listed))
    if rows.isEmpty { return }

    let frame = RowGroupFrame(
      graph: planned.plan.graph, table: table, rowGroup: rowGroup, rows: .range(rows))
    var cells = [[String?]](
      repeating: [String?](repeating: nil, count: page.columns.count), count: rows.count)
    for column in rowGroup.columns {
      guard let place = indexes[column.field.name] else { continue }
      let values = try frame.column(column.field.name)
      let texts = try TextForm.of(values)
      for row in 0..<rows.count where !values.nulls[row] {
        cells[row][place] = Self.text(of: values, texts, at: row)
      }
    }
    var references = [[Int64?]](
      repeating: [Int64?](repeating: nil, count: page.relations.count), count: rows.count)
    for (index, place) in relations {
      for (row, target) in try frame.referencedRows(index).enumerated() {
        references[row][place] = target.map { $0 + 1 }
      }
    }
    for row in 0..<rows.count {
      page.rows.append(
        RowPage.Row(
          number: rows.lowerBound + Int64(row) + 1, rowGroup: page.rowGroups.count - 1,
          cells: cells[row], references: references[row]))
    }
  }

  /// The relations of a step with their indices on the page.
  private mutating func relations(of rowGroup: RowGroup) -> [(index: Int, place: Int)] {
    var result: [(index: Int, place: Int)] = []
    for (index, relation) in rowGroup.relations.enumerated() where !relation.columns.isEmpty {
      let key = RelationKey(table: relation.table, columns: relation.columns)
      let place = relationIndexes[key] ?? page.relations.count
      if relationIndexes[key] == nil {
        relationIndexes[key] = place
        page.relations.append(
          RowPage.ReferencedTable(
            table: planned.plan.tables[relation.table].schema.name.description,
            columns: relation.columns))
        for column in relation.columns {
          if let column = indexes[column] { page.columns[column].relation = place }
        }
      }
      result.append((index, place))
    }
    return result
  }

  private static func text(of column: Column, _ texts: ByteVector, at row: Int) -> String {
    if case .blobs(let vector) = column.values {
      let bytes = vector.bytes[vector.range(row)]
      let shown = bytes.prefix(24).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
      return "x'\(shown)\(bytes.count > 24 ? "…" : "")'"
    }
    let text = String(decoding: texts.bytes[texts.range(row)], as: UTF8.self)
    return text.utf8.count > mostCharacters ? String(text.prefix(mostCharacters)) + "…" : text
  }
}
