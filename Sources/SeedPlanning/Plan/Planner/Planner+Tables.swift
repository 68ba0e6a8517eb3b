import SeedSyntax
import SeedFormat
import SeedGeneration
import SeedSchema

/// The first pass: the tables, and the factories of their rows.
extension Planner {
  func collectTables(_ definitions: [StepDefinition]) {
    for (index, step) in definitions.enumerated() {
      switch step.action {
      case .truncate(let names):
        for name in names?.map(\.name) ?? [] { emptied.insert(tableName(name)) }
        if names == nil {
          for case .create(let create) in definitions.map(\.action) {
            let table =
              project.resolved(create).map { self.names.canonical($0.table) }
              ?? referencedTable(create.factory.name)
            if toolPurpose(of: table) == nil { emptied.insert(table) }
          }
        }
      case .create(let create):
        guard let factory = resolve(create) else { continue }
        let values = values(of: create, factory)
        let locale = create.locale ?? factory.locale ?? scenario.locale
        let parameters =
          parameters(of: create, factory) + (locale.map { [Self.localeParameter($0)] } ?? [])
          + ReferenceSyntax.parameters(of: values)
        guard let table = table(of: factory, at: create.factory.span) else {
          if unknownTables != nil { checkUntyped(values + parameters, parameters) }
          continue
        }
        var draft = RowGroupDraft(step: index, definition: create, factory: factory, table: table)
        draft.values = values
        draft.parameters = parameters
        addFile(to: &draft)
        checkColumns(of: draft)
        addLabels(to: &draft)
        draftIndex.add(draft, at: drafts.count)
        drafts.append(draft)
      case .raw, .expect, .fixtures: break
      }
    }
    resolveReferencedColumns()
    checkWrittenRows()
    mergeRows()
  }

  /// Updates a step to the current values of its factory.
  ///
  /// - Returns: whether it is still a factory of the same table.
  func takeValues(of index: Int) -> Bool {
    let draft = drafts[index]
    guard let factory = resolve(draft.definition), factory.table == draft.factory.table,
      factory.schema == nil
    else { return false }
    drafts[index].factory = factory
    drafts[index].values = values(of: draft.definition, factory)
    drafts[index].parameters.removeAll { ReferenceSyntax.isOwn($0.column) }
    drafts[index].parameters += ReferenceSyntax.parameters(of: drafts[index].values)
    fixedRows = FixedRows()
    checkColumns(of: drafts[index])
    return true
  }

  /// The values of a step: the factory's with those of its traits, then its own.
  private func values(
    of create: CreateStep, _ factory: ResolvedFactory
  ) -> [FactoryDefinition.Value] {
    var values = factory.values
    for trait in create.traits {
      if let found = factory.trait(named: trait.name) {
        values.override(by: found.values)
      } else {
        bag.error(
          "factory `\(factory.name)` has no trait `\(trait.name)`", at: trait.span,
          hint: suggestion(trait.name, among: factory.traits.map(\.name)))
      }
    }
    values.override(by: create.values)
    return values
  }

  /// The locale as a parameter, so that its values are planned like those of any other.
  private static func localeParameter(_ locale: ValueSyntax) -> FactoryDefinition.Value {
    FactoryDefinition.Value(
      column: RecordScope.localeColumn, columnSpan: locale.span, syntax: locale)
  }

  private func parameters(
    of create: CreateStep, _ factory: ResolvedFactory
  ) -> [FactoryDefinition.Value] {
    var parameters = factory.parameters
    let known = Set(parameters.map(\.column))
    for parameter in create.parameters where !known.contains(parameter.column) {
      bag.error(
        "factory `\(factory.name)` has no parameter `\(parameter.column)`",
        at: parameter.columnSpan,
        hint: suggestion(parameter.column, among: factory.parameters.map(\.column)))
    }
    parameters.override(by: create.parameters)
    return parameters
  }

  func isEmptied(_ table: TableName) -> Bool { emptied.contains(table) }

  /// Whether existing rows are kept whose keys the new rows of a table must avoid.
  private func keepsKeys(_ table: TableSchema) -> Bool { !isEmptied(table.stored.name) }

  /// The existing rows of a table that are kept, and that others can reference.
  func rowsThatStay(in table: TableName) -> DatabaseState.ExistingRows? {
    isEmptied(table) ? nil : state.rows[table].flatMap { $0.count > 0 ? $0 : nil }
  }

  func suggestion(_ name: String, among names: @autoclosure () -> [String]) -> String? {
    guard bag.wantsHints else { return nil }
    let names = names()
    if let hint = Suggestion.hint(for: name, in: names) { return hint }
    return names.isEmpty || names.count > Self.mostNames
      ? nil : "there are \(names.joined(separator: ", "))"
  }

  /// How many names a hint lists; a longer list doesn't help.
  private static let mostNames = 20

  private func resolve(_ create: CreateStep) -> ResolvedFactory? {
    let name = create.factory.name
    if create.rows != nil, project.factories[name] == nil {
      if let factory = project.resolved(create) { return factory }
      let factories = project.factoriesOfTable(TableName(dotted: name))
      bag.error(
        "table `\(name)` has \(factories.count) factories: \(factories.joined(separator: ", "))",
        at: create.factory.span, hint: "name one of them: `rows: \(factories.first ?? name)`")
      return nil
    }
    guard let definition = project.factories[name] else {
      let table = self.names.canonical(TableName(dotted: name))
      bag.error(
        "unknown factory `\(name)`", at: create.factory.span,
        hint: factories.owners[table].map { "`\(name)` is a table; its factory is `\($0)`" }
          ?? suggestion(name, among: project.factories.keys.sorted()))
      return nil
    }
    if definition.isAbstract {
      bag.error(
        "factory `\(name)` is abstract: it exists only to be extended", at: create.factory.span)
      return nil
    }
    // Reading the project has already reported a factory with broken parents.
    return project.resolved(name)
  }

  private func table(
    of factory: ResolvedFactory, at span: SourceSpan
  ) -> Int? {
    let name = names.canonical(factory.table)
    if let index = tableIndexes[name] { return index }
    if let closed = state.closed[name] {
      bag.error(
        "no row can be inserted into `\(name)`, which is \(closed)", at: span,
        hint: closed == "a view"
          ? "give it a trigger INSTEAD OF INSERT, or use the table that it reads from"
          : "use the table that it reads from")
      return nil
    }
    let existing = state.table(name)
    let declared = factory.schema.map { known($0, as: name) }
    guard var schema = existing ?? declared else {
      if unknownTables?.append((factory, name)) != nil { return nil }
      let candidates = names.candidates(for: factory.table)
      guard project.factories[factory.name] != nil else {
        let known = project.factories.keys.sorted() + state.tables.map(\.name.description).sorted()
        bag.error(
          "there is no factory and no table `\(factory.name)`", at: span,
          hint: candidatesHint(for: factory.table) ?? suggestion(factory.name, among: known))
        return nil
      }
      bag.error(
        state.dialect == nil
          ? "factory `\(factory.name)` has no `fields`, and there is no database to read table \(factory.table) from"
          : "the database has no table `\(factory.table)`, and factory `\(factory.name)` has no `fields` to create it from",
        at: span,
        hint: candidates.isEmpty
          ? state.dialect == nil
            ? "name the database that has it, or write `fields:`"
            : "write `fields:`, or create the table first"
          : "there is \(candidates.joined(separator: ", ")): write `table: \(candidates[0])`")
      return nil
    }
    if existing != nil, let declared {
      schema = merge(schema, with: declared, factory: factory, at: span)
    }
    let rows = state.rows[schema.name] ?? DatabaseState.ExistingRows(count: 0)
    let isEmptied = isEmptied(schema.name) || schema.kind.storage.map(isEmptied) ?? false
    let table = PlannedTable(
      schema: schema, writtenName: factory.table, exists: existing != nil,
      existingRows: isEmptied ? 0 : rows.count,
      firstRow: keepsKeys(schema) ? max(0, max(rows.count, rows.highestKey ?? 0)) : 0)
    tables.append(table)
    tableIndexes[name] = tables.count - 1
    return tables.count - 1
  }

  private func checkColumns(of draft: RowGroupDraft) {
    let schema = tables[draft.table].schema
    for value in draft.values {
      guard let field = schema[field: value.column] else {
        if relationKey(of: value, in: schema) != nil { continue }
        bag.error(
          "table `\(schema.name)` has no column `\(value.column)`", at: value.columnSpan,
          hint: suggestion(value.column, among: schema.fields.map(\.name)))
        continue
      }
      if field.generation == .computed {
        bag.error(
          "`\(value.column)` is computed by the database and can't be written",
          at: value.columnSpan)
      }
      if !field.isNullable, let span = value.syntax.certainNull {
        bag.error(
          "`\(value.column)` can't be NULL, and some of these values are", at: span,
          hint: "give every row a value, or make the column nullable")
      }
    }
  }

  /// Resolves foreign keys that name no columns of the other table to its primary key.
  private func resolveReferencedColumns() {
    for index in tables.indices {
      for key in tables[index].schema.foreignKeys.indices {
        let foreignKey = tables[index].schema.foreignKeys[key]
        guard foreignKey.referencedColumns.isEmpty else { continue }
        let parent =
          tableIndexes[foreignKey.references].map { tables[$0].schema }
          ?? state.table(foreignKey.references)
        if let parent, parent.primaryKey.count == foreignKey.columns.count {
          tables[index].schema.foreignKeys[key].referencedColumns = parent.primaryKey
        } else {
          if let unknownTables, parent == nil,
            unknownTables.contains(where: { $0.table == foreignKey.references })
          {
            continue
          }
          bag.error(
            parent == nil
              ? "`\(tables[index].schema.name).\(foreignKey.columns.joined(separator: ", "))` references `\(foreignKey.references)`, which the scenario doesn't create and the database doesn't have"
              : "`\(foreignKey.references)` has no primary key of \(foreignKey.columns.count == 1 ? "one column" : "\(foreignKey.columns.count) columns") to reference",
            at: draftIndex.ofTable(index).first.map { drafts[$0].span } ?? anchor,
            hint: parent == nil ? parentHint(for: foreignKey.references) : nil)
        }
      }
    }
  }

  /// Returns the table that was probably meant; `nil` if none is similar.
  private func parentHint(for name: TableName) -> String? {
    // The name of a factory instead of its table's.
    if let table = project.table(of: name.description), table != name {
      return "did you mean `\(table)`, the table of factory `\(name)`?"
    }
    return candidatesHint(for: name)
  }
}
