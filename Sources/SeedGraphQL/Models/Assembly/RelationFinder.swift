import SeedORM
import SeedSchema

/// Finds the relations of a model: explicitly added ones, then those of foreign keys.
struct RelationFinder {
  let models: [ModelBinding]

  /// A foreign key of one column between two models.
  private struct Reference {
    let source: ModelBinding
    let column: String
    let target: ModelBinding
    let targetColumn: String
  }

  func relations(of model: ModelBinding) -> [RelationBinding] {
    var relations: [RelationDeclaration] = model.declaration.relations
    for reference in references where reference.source.typeName == model.typeName {
      add(toOne(reference), to: &relations)
    }
    let toMe = references.filter { $0.target.typeName == model.typeName }
    for reference in toMe {
      let others = toMe.filter { $0.source.typeName == reference.source.typeName }
      add(toMany(reference, isOnly: others.count == 1), to: &relations)
    }
    return relations.compactMap { relation in
      guard let target = models.first(where: { $0.declaration.table.name == relation.table }),
        let key = model.declaration.table[field: relation.root]
      else { return nil }
      return RelationBinding(declaration: relation, typeName: target.typeName, keyType: key.type)
    }
  }

  /// The foreign keys of columns that are not hidden.
  private var references: [Reference] {
    models.flatMap { source in
      source.declaration.table.foreignKeys.compactMap { key in
        guard let column = key.columns.first, key.columns.count == 1,
          let targetColumn = key.referencedColumns.first, key.referencedColumns.count == 1,
          source.columns.contains(where: { $0.column == column }),
          let target = models.first(where: { $0.declaration.table.name == key.references })
        else { return nil }
        return Reference(source: source, column: column, target: target, targetColumn: targetColumn)
      }
    }
  }

  /// Adds a relation unless one for the same rows was added explicitly.
  private func add(_ relation: RelationDeclaration, to relations: inout [RelationDeclaration]) {
    let isKnown = relations.contains { known in
      known.table == relation.table && known.root == relation.root
        && known.target == relation.target && known.isToMany == relation.isToMany
        && !known.isRestricted
    }
    if !isKnown { relations.append(relation) }
  }

  private func toOne(_ reference: Reference) -> RelationDeclaration {
    let column = reference.column
    let name: String
    if let suffix = ["_id", "_uuid", "_key"].first(where: { column.lowercased().hasSuffix($0) }) {
      name = Naming.camelCase(String(column.dropLast(suffix.count)))
    } else {
      name = Naming.camelCase(column) + reference.target.typeName
    }
    return RelationDeclaration(
      name: name, table: reference.target.declaration.table.name, root: column,
      target: reference.targetColumn, isToMany: false)
  }

  private func toMany(_ reference: Reference, isOnly: Bool) -> RelationDeclaration {
    let source = reference.source.declaration
    let isOwn = reference.source.typeName == reference.target.typeName
    var name = source.plural
    if !isOnly || isOwn || reference.target.columns[name] != nil {
      name += "By" + Naming.uppercasedFirst(toOne(reference).name)
    }
    return RelationDeclaration(
      name: name, table: source.table.name, root: reference.targetColumn,
      target: reference.column, isToMany: true)
  }
}
