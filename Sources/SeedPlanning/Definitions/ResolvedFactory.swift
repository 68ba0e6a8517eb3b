package import SeedSchema

/// A factory with all that it inherits, ready to be planned.
package struct ResolvedFactory {
  var name: String
  /// The factories that it extends, nearest first; references to one of them find its rows, too.
  var ancestors: [String]
  package var table: TableName
  package var schema: TableSchema?
  var parameters: [FactoryDefinition.Value]
  package var values: [FactoryDefinition.Value]
  package var traits: [FactoryDefinition.Trait]
}

extension Project {
  /// The factory of a step. Rows that are written out may name a table instead: its factory is then the one that no
  /// other factory of the table extends, or one that gives no values.
  ///
  /// - Returns: `nil` if there is no factory, or a table has several.
  package func resolved(_ step: CreateStep) -> ResolvedFactory? {
    let name = step.factory.name
    guard step.rows != nil, factories[name] == nil else { return resolved(name) }
    let table = TableName(dotted: name)
    let candidates = factoriesOfTable(table)
    if candidates.isEmpty {
      return ResolvedFactory(
        name: name, ancestors: [], table: table, schema: nil, parameters: [], values: [], traits: []
      )
    }
    return candidates.count == 1 ? resolved(candidates[0]) : nil
  }

  /// The factories of a table that extend no other one of them.
  func factoriesOfTable(_ table: TableName) -> [String] {
    let all = factories.values.filter { !$0.isAbstract }.compactMap { resolved($0.name) }
      .filter { $0.table == table }
    let names = Set(all.map(\.name))
    return all.filter { names.isDisjoint(with: $0.ancestors) }.map(\.name).sorted()
  }

  /// A factory with what it inherits; `nil` if there is none of that name, or its parents are
  /// broken (which reading the project has reported).
  package func resolved(_ name: String) -> ResolvedFactory? {
    var chain: [FactoryDefinition] = []
    var next: String? = name
    while let current = next {
      guard let factory = factories[current], !chain.contains(where: { $0.name == current })
      else { return nil }
      chain.append(factory)
      next = factory.extends?.name
    }
    guard let root = chain.last else { return nil }
    let table =
      chain.lazy.compactMap(\.table).first ?? chain.lazy.compactMap(\.schema).first?.name
      ?? TableName(root.name)
    var result = ResolvedFactory(
      name: name, ancestors: chain.dropFirst().map(\.name), table: table, schema: nil,
      parameters: [], values: [], traits: [])
    for factory in chain.reversed() {
      result.parameters.override(by: factory.parameters)
      result.values.override(by: factory.values)
      for trait in factory.traits {
        if let index = result.traits.firstIndex(where: { $0.name == trait.name }) {
          result.traits[index] = trait
        } else {
          result.traits.append(trait)
        }
      }
      if var schema = factory.schema {
        if let inherited = result.schema { schema = inherited.extended(by: schema) }
        result.schema = schema
      }
    }
    result.schema?.name = table
    return result
  }
}

extension [FactoryDefinition.Value] {
  /// Replaces the values of the same columns and adds the others.
  mutating func override(by others: [FactoryDefinition.Value]) {
    for other in others {
      if let index = firstIndex(where: { $0.column == other.column }) {
        self[index] = other
      } else {
        append(other)
      }
    }
  }
}

extension TableSchema {
  /// This table with another's fields and constraints added, its own fields replaced by those of the
  /// same name.
  fileprivate func extended(by other: TableSchema) -> TableSchema {
    var result = self
    for field in other.fields {
      if let index = result.fields.firstIndex(where: { $0.name == field.name }) {
        result.fields[index] = field
      } else {
        result.fields.append(field)
      }
    }
    if !other.primaryKey.isEmpty { result.primaryKey = other.primaryKey }
    result.uniques += other.uniques.filter { !result.uniques.contains($0) }
    result.foreignKeys += other.foreignKeys.filter { !result.foreignKeys.contains($0) }
    result.checks += other.checks.filter { !result.checks.contains($0) }
    result.indexes += other.indexes.filter { !result.indexes.contains($0) }
    return result
  }
}
