import SeedSyntax
import SeedFormat
import SeedGeneration
import SeedSchema

/// The third pass: the values.
extension Planner {
  /// Compiles the values of steps; what was compiled for the tables of these steps before is
  /// replaced.
  func compileValues(of places: [Int], in compilation: PlanCompilation) {
    let changed = Set(places.map { drafts[$0].table })
    for table in changed {
      tables[table].rowGroups = []
      tables[table].shared = [:]
    }
    for place in places { compilation.rowGroup(place).decideKeys() }
    for place in places {
      tables[drafts[place].table].rowGroups.append(rowGroup(compilation.rowGroup(place)))
    }
    if !bag.hasErrors { reportCycles(of: places, in: compilation) }
    if !bag.hasErrors {
      avoidFixedValues(compilation)
      checkRows(of: places, in: compilation)
    }
    if !bag.hasErrors { checkWrittenReferences(compilation) }
    for table in changed { shareGenerators(of: table, compilation) }
  }

  /// Reports references whose values no row can have first.
  private func reportCycles(of places: [Int], in compilation: PlanCompilation) {
    let graph = ReferenceGraph(compilation, from: compilation.cyclicSteps.union(places))
    findings.cycles = graph.cycles
    compilation.cyclicSteps = findings.cycles.reduce(into: []) { $0.formUnion($1.steps) }
    for cycle in findings.cycles {
      let table = cycle.nullable.first?.table ?? cycle.columns.first?.table
      let draft = drafts.first { tables[$0.table].schema.name == table }
      bag.error(cycle.message, at: cycle.span ?? draft?.span ?? anchor, hint: cycle.hint)
    }
  }

  private func rowGroup(_ source: RowGroupCompilation) -> RowGroup {
    let draft = source.draft
    var rowGroup = RowGroup(
      step: draft.step, factory: draft.factory.name, group: draft.definition.group?.name,
      rows: draft.rows, fanOut: draft.fanOut)
    rowGroup.merge = draft.merge
    for field in source.schema.fields {
      reporting {
        guard let generator = try source.generator(of: field.name) else {
          try checkDefault(of: field, in: source)
          return
        }
        let validator = try validator(of: field, generator.profile, source)
        let (text, isInferred) = sourceText(of: field, source)
        rowGroup.generators[field.name] = generator
        rowGroup.columns.append(
          RowGroupColumn(
            field: field, source: text, isInferred: isInferred, validator: validator))
      }
    }
    for parameter in draft.parameters {
      reporting {
        if let generator = try source.generator(of: parameter.column) {
          rowGroup.generators[parameter.column] = generator
        }
      }
    }
    let modes = Dictionary(
      uniqueKeysWithValues: source.schema.fields.compactMap { field in
        source.mode(of: field.name).map { (field.name, $0) }
      })
    var places: [Int: Int] = [:]
    var stored: [Int: StoredRelation] = [:]
    for (index, var relation) in source.relations.enumerated() {
      if relation.isJoined, relation.columns.contains(where: { modes[$0].isAmongSiblings }) {
        relation.isDistinct = true
      }
      guard let table = relation.table else {
        stored[index] = storedRelation(relation, of: source)
        continue
      }
      places[index] = rowGroup.relations.count
      rowGroup.relations.append(
        TableRelation(
          name: relation.name, table: table, columns: relation.keyColumns, ranges: relation.ranges,
          picker: picker(of: source.index, relation, modes: modes)))
    }
    for (name, index) in source.relationIndices {
      rowGroup.relationNames[name] = places[index]
      rowGroup.stored[name] = stored[index]
    }
    for index in source.relations.indices {
      let name = source.keyName(ofRelation: index)
      rowGroup.relationNames[name] = places[index]
      rowGroup.stored[name] = stored[index]
    }
    return rowGroup
  }

  /// Runs a part of the compilation; its error is reported, and the next part is tried.
  private func reporting(_ body: () throws -> Void) {
    do {
      try body()
    } catch is AlreadyReported {
    } catch let error as Diagnostic {
      bag.append([error])
    } catch let error as DiagnosticsError {
      bag.append(error.diagnostics)
    } catch {
      bag.error("\(error)", at: anchor)
    }
  }

  /// A column that is left to the database must have a value there.
  private func checkDefault(of field: FieldSchema, in source: RowGroupCompilation) throws {
    if field.isNullable || field.defaultValue != nil || field.generation != .none { return }
    throw Diagnostic(
      "no value can be inferred for `\(source.schema.name).\(field.name)`", at: source.draft.span,
      hint: "give it a value: `\(field.name): …`")
  }

  /// The check for each batch: the field's rules that the values' profile doesn't prove.
  private func validator(
    of field: FieldSchema, _ profile: ValueProfile, _ source: RowGroupCompilation
  ) throws -> ValueValidator? {
    // A file's generator checks its values itself, and knows their positions.
    if source.draft.file != nil, case .written(.listed(let listed, _)) = source.source(of: field),
      listed.column != nil
    {
      return nil
    }
    if case .key = source.source(of: field), !profile.isNullable || field.isNullable { return nil }
    return ValueValidator(field: field, profile: profile)
  }

  private func sourceText(
    of field: FieldSchema, _ source: RowGroupCompilation
  ) -> (text: String, isInferred: Bool) {
    switch source.source(of: field) {
    case .written(.listed): return ("as written", false)
    case .written(let syntax):
      return (project.text(at: syntax.span) ?? field.name, false)
    case .inferred(_, let text): return (text, true)
    case .database: return ("", true)
    case .key(let index, let column):
      let relation = source.relations[index]
      if let value = source.value(of: field.name) {
        return (project.text(at: value.syntax.span) ?? field.name, false)
      }
      if relation.share == 0 { return ("null", true) }
      return (
        relation.isParent ? "parent's \(column)" : "ref(\(relation.tableName.name))", true
      )
    }
  }

  /// Finds the columns that all steps of a table generate in the same way, without reading other
  /// columns: these can be generated for rows of any steps at once.
  private func shareGenerators(of table: Int, _ compilation: PlanCompilation) {
    let rowGroups = draftIndex.ofTable(table)
      .map { compilation.rowGroup($0) }
    guard let first = rowGroups.first else { return }
    for field in tables[table].schema.fields where first.isIndependent(field) {
      let isAlike = rowGroups.dropFirst().allSatisfy {
        $0.isIndependent(field) && $0.identity(of: field.name) == first.identity(of: field.name)
      }
      if isAlike, let generator = tables[table].rowGroups.first?.generators[field.name] {
        tables[table].shared[field.name] = generator
      }
    }
  }
}

extension RowGroupCompilation {
  /// Whether a column's values depend on the row's number alone, and on no other column.
  fileprivate func isIndependent(_ field: FieldSchema) -> Bool {
    switch mode(of: field.name) {
    case .alone?, nil: break
    case .amongSiblings?, .siblingDigit?, .combined?, .tieBroken?: return false
    }
    return source(of: field).syntax?.dependencies.isEmpty ?? false
  }
}

extension Project {
  /// The text of a span, as in the file.
  func text(at span: SourceSpan) -> String? {
    guard let line = files[span.file]?.text(ofLine: span.line) else { return nil }
    let scalars = line.unicodeScalars.dropFirst(span.column - 1).prefix(span.length)
    return scalars.isEmpty ? nil : String(String.UnicodeScalarView(scalars))
  }
}
