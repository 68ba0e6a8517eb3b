import SeedSyntax
import SeedGeneration
package import SeedSchema

/// A factory with all that it inherits, ready to be planned.
package struct ResolvedFactory {
  var name: String
  /// The factories that it extends, nearest first; references to one of them find its rows, too.
  var ancestors: [String]
  package var table: TableName
  package var schema: TableSchema?
  var locale: ValueSyntax?
  var parameters: [FactoryDefinition.Value]
  package var values: [FactoryDefinition.Value]
  package var traits: [FactoryDefinition.Trait]
  /// The index of each trait in ``traits``.
  private var traitIndexes: [String: Int]
  /// The table that the nearest factory with a table names, or whose fields it declares.
  private var writtenTable: TableName?
  private var declaredTable: TableName?
  /// The factory that extends no other.
  private var rootName: String
}

extension Project {
  /// The factory of a step.
  ///
  /// Listed rows may name a table instead: its factory is then the one that no other factory of the
  /// table extends, or one without values.
  ///
  /// - Returns: `nil` if there is no factory, or a table has several.
  package func resolved(_ step: CreateStep) -> ResolvedFactory? {
    let name = step.factory.name
    guard step.rows != nil, factories[name] == nil else { return resolved(name) }
    let table = TableName(dotted: name)
    let candidates = factoriesOfTable(table)
    if candidates.isEmpty { return ResolvedFactory(name: name, ofTable: table) }
    return candidates.count == 1 ? resolved(candidates[0]) : nil
  }

  /// The factories of a table that extend no other factory of that table.
  func factoriesOfTable(_ table: TableName) -> [String] {
    let names = Set(factoryNames[table] ?? [])
    return names.filter { resolved($0).map { names.isDisjoint(with: $0.ancestors) } ?? false }
      .sorted()
  }
}

extension ResolvedFactory {
  /// A factory without values.
  init(name: String, ofTable table: TableName) {
    self.name = name
    self.table = table
    (ancestors, parameters, values, traits) = ([], [], [], [])
    traitIndexes = [:]
    rootName = name
  }

  /// The factory with those that it extends.
  ///
  /// `parent` is the factory that it extends; `nil` if there is none.
  init(_ factory: FactoryDefinition, extending parent: ResolvedFactory?) {
    name = factory.name
    ancestors = parent.map { [$0.name] + $0.ancestors } ?? []
    writtenTable = factory.table ?? parent?.writtenTable
    declaredTable = factory.schema?.name ?? parent?.declaredTable
    rootName = parent?.rootName ?? factory.name
    table = writtenTable ?? declaredTable ?? TableName(rootName)
    locale = factory.locale ?? parent?.locale
    parameters = parent?.parameters ?? []
    parameters.override(by: factory.parameters)
    values = parent?.values ?? []
    values.override(by: factory.values)
    traits = parent?.traits ?? []
    traitIndexes = parent?.traitIndexes ?? [:]
    for trait in factory.traits {
      if let index = traitIndexes[trait.name] {
        traits[index] = trait
      } else {
        traitIndexes[trait.name] = traits.count
        traits.append(trait)
      }
    }
    schema = factory.schema.map { parent?.schema?.extended(by: $0) ?? $0 } ?? parent?.schema
    schema?.name = table
  }

  /// The trait with a name, or `nil`.
  func trait(named name: String) -> FactoryDefinition.Trait? {
    traitIndexes[name].map { traits[$0] }
  }
}

extension [FactoryDefinition.Value] {
  /// Replaces the values of the same columns and adds the others.
  mutating func override(by others: [FactoryDefinition.Value]) {
    if isEmpty || others.isEmpty {
      self += others
      return
    }
    var places = Dictionary(
      enumerated().map { ($1.column, $0) }, uniquingKeysWith: { first, _ in first })
    for other in others {
      if let place = places[other.column] {
        self[place] = other
      } else {
        places[other.column] = count
        append(other)
      }
    }
  }
}

extension TableSchema {
  /// This table with another's fields and constraints added, its own fields replaced by those of
  /// the same name.
  fileprivate func extended(by other: TableSchema) -> TableSchema {
    var result = self
    var places = Dictionary(
      fields.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    for field in other.fields {
      if let place = places[field.name] {
        result.fields[place] = field
      } else {
        places[field.name] = result.fields.count
        result.fields.append(field)
      }
    }
    if !other.primaryKey.isEmpty { result.primaryKey = other.primaryKey }
    let knownUniques = Set(uniques)
    let knownKeys = Set(foreignKeys)
    let knownChecks = Set(checks)
    let knownIndexes = Set(indexes)
    result.uniques += other.uniques.filter { !knownUniques.contains($0) }
    result.foreignKeys += other.foreignKeys.filter { !knownKeys.contains($0) }
    result.checks += other.checks.filter { !knownChecks.contains($0) }
    result.indexes += other.indexes.filter { !knownIndexes.contains($0) }
    return result
  }
}
