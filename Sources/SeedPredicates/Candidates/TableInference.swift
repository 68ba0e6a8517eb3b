import SeedSyntax
package import SeedSchema

/// Infers the values of a table's columns from their names, types, keys and checks.
package struct TableInference {
  let table: TableSchema
  /// What is known about the other tables.
  let context: InferenceContext
  /// All tables of the project.
  let others: NamedTables
  package let rules: TableRules
  /// The columns that the database computes.
  let generated: GeneratedColumns
  /// The words of the columns' names.
  let names: TableNames
  /// The templates for types that SeedKit doesn't model.
  let typeTemplates: TypeTemplates
  /// The columns in checks that rows may violate although each column satisfies its rule.
  private let columnsOfUncertainChecks: Set<String>
  /// The columns in checks for which one alternative is chosen.
  private let chosen: Set<String>
  /// The maximum number of alternatives that a check over several columns has.
  package let alternativeCount: Int

  package init(
    table: TableSchema, others: NamedTables, context: InferenceContext,
    alternative: Int? = nil
  ) {
    typeTemplates = TypeTemplates(types: context.types)
    self.table = table
    names = TableNames(table)
    self.context = context
    self.others = others
    generated = GeneratedColumns(of: table)
    let read = TableRules(table).allowing(context.requiredValues(of: table))
    alternativeCount = max(1, read.alternatives.map(\.count).max() ?? 1)
    rules = alternative.map { read.choosing($0) } ?? read
    var columns = Set(read.alternatives.joined().flatMap(\.rules.keys))
    chosen = alternative == nil ? [] : columns
    if alternative != nil { columns = [] }
    for check in read.unproven where SQLExpressionParser.parse(check.expression) == nil {
      columns.formUnion(table.fields.map(\.name).filter { check.expression.contains($0) })
    }
    columnsOfUncertainChecks = columns
  }

  /// The columns that the factory writes or omits, with the choices for each.
  package var columns: [InferredColumn] {
    let relations = table.foreignKeys.compactMap { $0.columns.first?.relationName }
    let roles = RecordRoles(
      words: { NameWords.words(of: $0) }, generators: context.generators,
      relations: Set(relations + table.foreignKeys.map(\.references.name)),
      rows: Set(NameWords.words(of: table.name.name).map(NameWords.singular)))
    let lifecycles = LifecycleColumns(
      table: table, names: names, generators: context.generators, excluded: chosen, isKey: isKey,
      change: { change(of: $0, after: $1) })
    let describing = DescribingColumns(
      table: table, names: names, rule: { rule(of: $0) },
      related: related.union(columnsOfUncertainChecks))
    let amounts = AmountColumns(
      table: table, names: names, related: related, rule: { rule(of: $0) })
    let flags = FlagColumns(table: table, names: names, related: related)
    let counts = PartialCounts(table: table, names: names, related: related.union(chosen))
    let presence = ConditionalColumns(table: table, rules: rules)
    let durations = DurationColumns(table: table, related: related.union(chosen))
    let polymorphic = PolymorphicColumns(table: table, others: others)
    var columns = polymorphic.applied(to: roles.named(guesses))
    columns = describing.applied(to: columns).map(followingRating).map(spreading)
    columns = describing.withYearlyPrices(amounts.applied(to: columns))
    columns = lifecycles.applied(to: columns)
    columns = durations.applied(to: columns)
    columns = counts.applied(to: columns)
    columns = flags.applied(to: columns)
    return presence.applied(to: columns)
  }

  /// A column of ranges, of which only those of the same group must not overlap: they begin around
  /// now instead of following one another without end.
  private func spreading(_ column: InferredColumn) -> InferredColumn {
    guard case .value(let text)? = column.choices.first,
      table.groupedExclusions.contains(where: { exclusion in
        exclusion.parts.contains {
          $0.comparison == "&&"
            && SQLExpressionParser.parse($0.expression)?.columns == [column.name]
        }
      })
    else { return column }
    var spread = text
    for (series, period) in TypeTemplates.periods {
      spread = spread.replacing(series, with: period)
    }
    guard spread != text else { return column }
    var column = column
    column.choices.insert(.value(spread), at: 0)
    return column
  }

  /// The columns whose values checks relate to those of other columns.
  private var related: Set<String> {
    Set(rules.orders.flatMap { [$0.lower, $0.upper] })
      .union(rules.derivations.flatMap { [$0.column] + $0.expression.columns })
  }

  /// Returns a column of reviews whose tone follows the row's rating; any other column unchanged.
  private func followingRating(_ column: InferredColumn) -> InferredColumn {
    let stars = table.fields.first { field in
      guard case .integer = field.type, field.generation != .computed else { return false }
      let words = NameWords.words(of: field.name).suffix(1)
      return words == ["rating"] || words == ["stars"] || words == ["star"]
    }
    guard let stars, let name = NameWriter.inBraces(stars.name) else { return column }
    var column = column
    column.choices = column.choices.map { choice in
      guard case .value(let text) = choice else { return choice }
      return .value(ValueText(text).replacing(callsOf: "review", with: "review({\(name)})"))
    }
    return column
  }

  /// The columns, each inferred on its own.
  private var guesses: [InferredColumn] {
    table.fields.compactMap { field in
      if field.generation == .computed { return nil }
      let keys = table.foreignKeys.filter { key in
        key.columns.contains(field.name) && !nullKeys.contains(key)
      }
      // A key of the column alone refers to the same row.
      let unsetKey = nullKeys.first { $0.columns.contains(field.name) }
      if let unsetKey, field.isNullable, keys.allSatisfy({ $0.references == unsetKey.references }) {
        return InferredColumn(name: field.name, choices: [.null])
      }
      return keys.isEmpty ? ownColumn(field) : reference(field, keys)
    }
  }

  /// The foreign keys that are NULL because they close a cycle with a table that references this
  /// one.
  ///
  /// An example is `(id, main_address_id)` of a user, whose addresses reference the user: neither
  /// of the two rows could be inserted first.
  private var nullKeys: [ForeignKey] {
    table.foreignKeys.filter { key in
      guard key.columns.count > 1, key.columns.count == key.referencedColumns.count,
        key.columns.contains(where: { table[field: $0]?.isNullable == true }),
        let other = others.find(key.references)?.table
      else { return false }
      return zip(key.columns, key.referencedColumns).contains { column, referenced in
        isKey(column) && table[field: column]?.isNullable == false
          && other.foreignKeys.contains {
            $0.columns.contains(referenced) && $0.references == table.name
          }
      }
    }
  }

  func rule(of field: FieldSchema) -> ColumnRule { rules.columns[field.name] ?? ColumnRule() }

  /// Whether a column occurs in a check that only the database can decide.
  func isInUnprovenCheck(_ column: String) -> Bool {
    rules.unproven.contains { check in
      guard let expression = SQLExpressionParser.parse(check.expression) else {
        return check.expression.contains(column)
      }
      return expression.columns.contains { $0.lowercased() == column.lowercased() }
    }
  }

  func isKey(_ column: String) -> Bool { table.isKey(column) }

  /// Returns the expression with which a check's equation computes a column, without braces.
  func derivation(of field: FieldSchema) -> String? {
    guard !isKey(field.name),
      let expression = rules.derivations.first(where: { $0.column == field.name })?.expression
    else { return nil }
    let others = expression.columns.compactMap { name in
      table.fields.first { $0.name.lowercased() == name.lowercased() }
    }
    guard
      others.allSatisfy({ other in
        other.generation != .computed
          && (!other.isNullable || field.isNullable || rule(of: other).nullness == .never)
      })
    else { return nil }
    if case .column = expression, others.first?.type != field.type { return nil }
    return DerivationText.text(of: expression) { name in
      others.first { $0.name.lowercased() == name.lowercased() }?.name
    }
  }

  // MARK: References

  /// Infers a column of a foreign key: a reference, unless checks require NULL.
  private func reference(_ field: FieldSchema, _ keys: [ForeignKey]) -> InferredColumn? {
    let rule = rule(of: field)
    var choices: [InferredColumn.Choice] = [.omitted]
    if field.isNullable { choices.append(.null) }
    if rule.nullness == .always, field.isNullable {
      return InferredColumn(name: field.name, choices: [.null])
    }
    if keys.count == 1, keys[0].columns.count == 1,
      let parent = others.find(keys[0].references)
    {
      let scope = HierarchyScope(table: table)
      let isSkewed = context.skewedColumns.contains(.init(table.name, field.name))
      let shared = scope.columns(sharedBy: keys[0]).map { "\($0)=\($0)" }
      let agreement =
        !shared.isEmpty
        ? shared.joined(separator: ", ") : isSkewed ? nil : agreement(of: field, with: parent)
      let skew =
        isSkewed || agreement == nil && scope.isShared(field.name) ? ", zipf=1.2" : ""
      let column =
        parent.table.primaryKey == keys[0].referencedColumns
        ? "" : NameWriter.inBraces(keys[0].referencedColumns.first ?? "").map { "." + $0 } ?? ""
      let order = skew.isEmpty && isOnTimeline(keys[0]) ? ", earlier" : ""
      let value = "ref(\(parent.name)\(column)\(skew)\(order))"
      let mayBeNull = field.isNullable && rule.nullness == .any
      let share = columnsOfUncertainChecks.contains(field.name) ? 50 : 80
      choices.insert(.value(mayBeNull ? "maybe(\(share)%, \(value))" : value), at: 0)
      if let agreement {
        let value = "ref(\(parent.name)\(column)\(skew), \(agreement))"
        choices.insert(.value(mayBeNull ? "maybe(\(share)%, \(value))" : value), at: 0)
      }
      if let text = derivation(of: field) { choices.insert(.value("{\(text)}"), at: 0) }
    }
    if let wanted = partLookup(field) { choices.insert(wanted, at: 0) }
    // Only rows with the values that a check lists can be referenced.
    if let values = field.listedValues(rule)?.filter({ SQLConstant.fits($0, field.type) }),
      !values.isEmpty
    {
      choices.insert(.value(ValueGuesses.choice(of: values, field.type)), at: 0)
    }
    return InferredColumn(name: field.name, choices: choices)
  }

  // MARK: Values

  /// Returns a value that gives the first rows what other tables require, and the others random
  /// strings.
  private func lookup(_ field: FieldSchema) -> InferredColumn.Choice? {
    let wanted = context.lookups[.init(table.name, field.name)] ?? []
    // A trigger may look for a value that the column itself can't hold.
    let bounds = rules.bounds[field.name] ?? ColumnRule()
    let values = wanted.filter {
      SQLConstant.fits($0, field.type) && bounds.accepts($0, limit: field.lengthLimit)
    }
    guard !values.isEmpty, values.count <= InferenceContext.maximumLookups,
      rule(of: field).values == nil
    else { return nil }
    switch field.type {
    case .string, .text: break
    default: return nil
    }
    let length = min(field.lengthLimit ?? 12, 12)
    var expression = "random_string(\(length))"
    for (index, value) in values.enumerated().reversed() {
      expression = "if(index == \(index + 1), \(ValueGuesses.quotedInBraces(value)), \(expression))"
    }
    return .value("{\(expression)}")
  }

  /// Returns a choice of the values that other tables require in a column of a composite key.
  private func partLookup(_ field: FieldSchema) -> InferredColumn.Choice? {
    let wanted = context.partLookups[.init(table.name, field.name)] ?? []
    let values = wanted.filter { SQLConstant.fits($0, field.type) }
    guard !values.isEmpty, !isKey(field.name), field.listedValues(rule(of: field)) == nil else {
      return nil
    }
    return .value(ValueGuesses.choice(of: values, field.type))
  }

  /// Infers a column that isn't part of a foreign key.
  func ownColumn(_ field: FieldSchema) -> InferredColumn {
    let rule = rule(of: field)
    var choices: [InferredColumn.Choice] = []
    func add(_ choice: InferredColumn.Choice?) {
      if let choice, !choices.contains(choice) { choices.append(choice) }
    }
    if rule.nullness == .always, field.isNullable {
      return InferredColumn(name: field.name, choices: [.null])
    }
    add(lookup(field))
    add(partLookup(field))
    // Only the default writes dates in a database-specific format, such as
    // `strftime('%Y-%m-%dT%H:%M:%fZ')`.
    if case .expression(let sql)? = field.defaultValue, ClockDefault.isClock(sql),
      ValueKind(of: field.type) == .text, DateStorage(field, in: table) == nil
    {
      add(.omitted)
    }
    let mayBeNull = field.isNullable && rule.nullness == .any && !isKey(field.name)
    let usual = InferredValues.share(of: field, in: table, names: names)
    let share = columnsOfUncertainChecks.contains(field.name) ? 50 : usual
    var bounded = field
    bounded.apply(rule)
    for choice in ValueGuesses(field: bounded, rule: rule, inference: self).choices {
      if mayBeNull, share < 100, case .value(let call) = choice, call.isCall,
        !ValueText(call).isCall(of: "maybe")
      {
        add(.value("maybe(\(share)%, \(call))"))
      } else {
        add(choice)
      }
    }
    if field.defaultValue != nil || field.generation != .none { add(.omitted) }
    if field.isNullable, rule.nullness != .never { add(.null) }
    if choices.isEmpty { add(.omitted) }
    return InferredColumn(name: field.name, choices: choices)
  }
}

extension TableSchema {
  /// Whether a column alone is a primary or unique key.
  func isKey(_ column: String) -> Bool {
    primaryKey == [column] || uniques.contains { $0.columns == [column] }
  }
}

extension String {
  /// Whether the value is a call of a generator rather than a template or a constant.
  package var isCall: Bool { ValueText(self).call != nil }
}
