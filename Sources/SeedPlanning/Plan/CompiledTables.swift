import SeedFormat
import SeedGeneration
import SeedPredicates
import SeedSchema

/// The compiled segments of a plan, for the next plan in which few tables differ.
///
/// A segment is used again only if everything that it was compiled from is equal, so a plan made with this has the
/// same values as one made without it.
package struct CompiledTables: Sendable {
  /// Everything that a table's segment is compiled from.
  struct Inputs: Equatable, Sendable {
    var file: [UInt8]?
    var schema: TableSchema
    var rows: Range<Int64>
    var existingRows: Int64
    var firstRow: Int64
    /// The columns that other values need.
    var needed: Set<String>
    var relations: [Reference]
  }

  /// A relation to another table, with what is known of the columns there.
  struct Reference: Equatable, Sendable {
    var table: TableName
    /// The other table's place in the plan, if pickers of the segment know it.
    var place: Int?
    var name: String
    var columns: [String]
    var referenced: [String]
    var given: [String]
    var ranges: [Range<Int64>]
    var share: Double
    var exponent: Double?
    var isDistinct: Bool
    var isGroup: Bool
    var isKey: Bool
    /// How many rows of the table are there already, and how many of their keys are known.
    var stored: Int64
    var keys: [String: Int]
    /// What the row's other references ask of the row that is picked.
    var filters: [JoinFilter]
    /// The values of the columns there that others need.
    var values: [String: String]
    var schema: TableSchema?
  }

  /// A segment with what it was compiled from.
  struct Entry: Sendable {
    var inputs: Inputs
    var segment: TableSegment
    var modes: [String: UniqueMode]
  }

  private var entries: [TableName: Entry] = [:]

  /// Nothing is compiled yet.
  package init() {}

  /// The compiled segment of a table, if it was compiled from equal inputs.
  func entry(of table: TableName, for inputs: Inputs?) -> Entry? {
    guard let entry = entries[table], let inputs, entry.inputs == inputs else { return nil }
    return entry
  }

  mutating func store(_ entry: Entry, of table: TableName) { entries[table] = entry }
}

extension SegmentCompilation {
  /// What the segment is compiled from; `nil` if that can't be compared with another plan's.
  var inputs: CompiledTables.Inputs? {
    let planner = plan.planner
    let draft = draft
    guard draft.fanOut == nil, draft.parent == nil, draft.parameters.isEmpty,
      draft.definition.rows == nil, draft.merge == nil, draft.definition.traits.isEmpty,
      draft.definition.values.isEmpty,
      draft.values.allSatisfy({ $0.syntax.dependencies.totals.isEmpty }),
      planner.draftIndex.ofTable(draft.table).count == 1
    else { return nil }
    var references: [CompiledTables.Reference] = []
    for relation in relations {
      guard let reference = reference(relation, planner) else { return nil }
      references.append(reference)
    }
    let table = planner.tables[draft.table]
    return CompiledTables.Inputs(
      file: planner.file(of: draft)?.bytes, schema: table.schema, rows: draft.rows,
      existingRows: table.existingRows, firstRow: table.firstRow,
      needed: plan.columnsNeeded(ofTable: draft.table), relations: references)
  }

  private func reference(
    _ relation: Planner.RelationDraft, _ planner: Planner
  ) -> CompiledTables.Reference? {
    guard case .any(let exponent) = relation.choice else { return nil }
    var values: [String: String] = [:]
    if let table = relation.table {
      for place in planner.draftIndex.ofTable(table) {
        let other = planner.drafts[place]
        for value in other.values {
          guard plan.isNeeded(value.column, ofTable: table) else { continue }
          // What a template makes depends on other columns, too, which may have changed.
          if value.syntax.dependencies != ExpressionDependencies() { return nil }
          values[value.column] = planner.project.text(at: value.syntax.span) ?? ""
        }
      }
    }
    let stored = planner.rowsThatStay(in: relation.tableName)
    return CompiledTables.Reference(
      table: relation.tableName, place: relation.isJoined ? relation.table : nil,
      name: relation.name, columns: relation.columns, referenced: relation.referenced,
      given: relation.given.flatMap { [$0.column, $0.referenced] }
        + relation.agreements.map { "\($0.column)=\($0.given)" }, ranges: relation.ranges.ranges,
      share: relation.share, exponent: exponent, isDistinct: relation.isDistinct,
      isGroup: relation.isGroup, isKey: relation.isKey, stored: stored?.count ?? 0,
      keys: stored?.keys.mapValues(\.count) ?? [:],
      filters: relation.filters, values: values,
      schema: relation.table.map { planner.tables[$0].schema })
  }
}

extension Planner {
  /// The file of a draft's factory, which tells all its values.
  fileprivate func file(of draft: SegmentDraft) -> SourceFile? {
    project.factories[draft.factory.name].flatMap { project.files[$0.nameSpan.file] }
  }
}
