import SeedFormat
import SeedGeneration
import SeedKit
import SeedPlanning
import SeedSchema

/// The columns of factories and tables, with sample values.
extension Workspace {
  /// The columns of a factory: those of its fields or its table, and those that it sets. Listed
  /// rows may name a table instead.
  func columns(of name: String, in project: Project) -> [(name: String, type: String)] {
    var result: [(name: String, type: String)] = []
    var seen: Set<String> = []
    func add(_ name: String, _ type: String) {
      if seen.insert(name).inserted { result.append((name, type)) }
    }
    let table = project.table(of: name) ?? TableName(dotted: name)
    for field in state.table(table)?.fields ?? [] { add(field.name, "\(field.type)") }
    for factory in factories(name, in: project) {
      for field in factory.schema?.fields ?? [] { add(field.name, "\(field.type)") }
      for value in factory.values { add(value.column, "") }
    }
    return result
  }

  /// A factory and those that it extends, nearest first; those of a table if it is a table's name.
  func factories(_ name: String, in project: Project) -> [FactoryDefinition] {
    guard project.factories[name] != nil else {
      let table = TableName(dotted: name)
      return project.factories.values.filter { project.table(of: $0.name) == table }
        .sorted { $0.name < $1.name }
    }
    var result: [FactoryDefinition] = []
    var current = project.factories[name]
    // Cycles of factories are errors that are reported elsewhere.
    while let factory = current, result.count < 20 {
      result.append(factory)
      current = factory.extends.flatMap { project.factories[$0.name] }
    }
    return result
  }

  /// The factory or table that a relation of a factory references; `nil` if it has no such
  /// relation.
  func target(of relation: String, from name: String, in project: Project) -> String? {
    let table = project.table(of: name) ?? TableName(dotted: name)
    let factories = factories(name, in: project)
    let schemas = factories.compactMap(\.schema) + [state.table(table)].compactMap { $0 }
    for key in schemas.flatMap(\.foreignKeys)
    where key.columns.first?.relationName == relation {
      return project.factories.keys.sorted().first { project.table(of: $0) == key.references }
        ?? key.references.description
    }
    return project.factories[relation] == nil ? nil : relation
  }

  /// The relations of a factory, by the foreign keys of its table.
  func relations(of name: String, in project: Project) -> [String] {
    let table = project.table(of: name) ?? TableName(dotted: name)
    let schemas =
      factories(name, in: project).compactMap(\.schema) + [state.table(table)].compactMap { $0 }
    return Set(schemas.flatMap(\.foreignKeys).compactMap { $0.columns.first?.relationName })
      .sorted()
  }

  /// Values of a column, as a run generates them.
  func samples(of column: String, in factory: String, _ project: Project) -> [String] {
    let rows: [Int64] = [1, 2, 3, 4, 5]
    guard
      let plan = try? Planner.plan(
        factory: factory, rows: 1000, orFewer: 5, in: project, state: state),
      let sample = try? plan.sample(rows: rows),
      let index = sample.columns.firstIndex(of: column)
    else { return [] }
    return sample.rows.map { row in
      row.values[index].isNull ? "NULL" : row.values[index].displayText
    }
  }
}
