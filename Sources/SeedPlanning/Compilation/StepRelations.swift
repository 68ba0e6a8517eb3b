import SeedGeneration
import SeedSchema

/// The relations of a step, and the names by which its values find them.
struct StepRelations {
  /// The relations.
  let all: [Planner.RelationDraft]
  /// The relations' indices in ``all``: by their own names, by those of the referenced table if
  /// only one relation references it, and by those of the key's other columns.
  private(set) var indexes: [String: Int] = [:]
  /// The names that several relations have.
  private var repeated: Set<String> = []

  init(of index: Int, in planner: Planner) {
    all = planner.relations(of: index)
    var aliases: [String: [Int]] = [:]
    for (index, relation) in all.enumerated() {
      if indexes[relation.name] != nil { repeated.insert(relation.name) }
      indexes[relation.name] = indexes[relation.name] ?? index
      var names = [relation.tableName.name]
      for place in relation.table.map(planner.draftIndex.ofTable) ?? [] {
        names.append(planner.drafts[place].factory.name)
        names += planner.drafts[place].factory.ancestors
      }
      if relation.table == nil {
        names += planner.factories.names(of: relation.tableName)
      }
      for name in Set(names) { aliases[name, default: []].append(index) }
    }
    if let parent = planner.drafts[index].parent, let index = all.firstIndex(where: \.isParent) {
      indexes[parent.name] = index
    }
    for (name, indices) in aliases where indexes[name] == nil {
      if indices.count == 1 {
        indexes[name] = indices[0]
      } else if let parent = indices.first(where: { all[$0].isParent }) {
        indexes[name] = parent
      }
    }
    nameByColumns()
  }

  /// Adds the names of the other columns of composite keys: `customer` for
  /// `(tenant_id, customer_id)`.
  private mutating func nameByColumns() {
    var places: [String: [Int]] = [:]
    for (index, relation) in all.enumerated() {
      for name in Set(relation.keyColumns.map(\.relationName)) {
        places[name, default: []].append(index)
      }
    }
    for (name, indices) in places where indexes[name] == nil && indices.count == 1 {
      indexes[name] = indices[0]
    }
  }

  /// The name by which the key columns of a relation find its rows: its own or, if values mean
  /// another relation by that, one that no value can contain.
  func keyName(of index: Int) -> String {
    let relation = all[index]
    let isOwn = indexes[relation.name] == index && !repeated.contains(relation.name)
    return isOwn
      ? relation.name : "\(relation.name) by \(relation.columns.joined(separator: ", "))"
  }
}
