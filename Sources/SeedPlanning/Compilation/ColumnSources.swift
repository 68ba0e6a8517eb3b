import SeedFormat
import SeedGeneration

/// The known sources of the values of a step's columns.
struct ColumnSources {
  private var sources: [String: ColumnSource] = [:]
  /// The columns whose broken references were reported with the relations.
  private(set) var brokenReferences: Set<String> = []

  /// The sources of the columns that the user wrote or that are keys of other rows.
  init(of draft: RowGroupDraft, in planner: Planner, _ relations: [Planner.RelationDraft]) {
    for (index, relation) in relations.enumerated() {
      for column in relation.columns.indices where relation.referenced.indices.contains(column) {
        sources[relation.columns[column]] = .key(
          relation: index, column: relation.referenced[column])
      }
    }
    let schema = planner.tables[draft.table].schema
    var ignored = DiagnosticBag()
    for value in draft.values where sources[value.column] == nil {
      if ReferenceSyntax(value.syntax, bag: &ignored) != nil
        || planner.relationKey(of: value, in: schema) != nil
      {
        brokenReferences.insert(value.column)
      } else {
        sources[value.column] = .written(RowGroupCompilation.completing(value.syntax, in: draft))
      }
    }
  }

  /// The source of a column; `nil` if it isn't known yet.
  subscript(column: String) -> ColumnSource? {
    get { sources[column] }
    set { sources[column] = newValue }
  }
}
