import SeedSyntax
import SeedGeneration
import SeedSchema

/// Decides how the columns of a step keep keys unique.
extension RowGroupCompilation {
  /// Decides how keys are kept unique, and reports impossible ones.
  func decideKeys() {
    keyUniqueness = plan.planner.keyUniqueness(
      of: index, relations: relations, column: { self.keyColumn($0) }, scope: { self.scope(of: $0) }
    )
    for key in plan.planner.keys(of: draft.table) where key.columns.count == 1 {
      makeSourceUnique(of: key.columns[0])
    }
  }

  /// Makes a column unique if a unique template depends on it.
  private func makeSourceUnique(of column: String) {
    guard modes[column].isAlone, let field = schema[field: column],
      let syntax = source(of: field).syntax, !syntax.dependencies.isEmpty,
      !isUnique(column, with: modes)
    else { return }
    for name in sourceColumns(of: column) where modes[name] == nil && schema[field: name] != nil {
      guard case .uniform(_, let most) = keyColumn(name), most >= UInt64(max(0, rowCount))
      else { continue }
      var changed = modes
      changed[name] = .alone
      if isUnique(column, with: changed) {
        modes = changed
        return
      }
    }
  }

  /// The columns that a column is ultimately computed from.
  func sourceColumns(of column: String) -> [String] {
    var result: [String] = []
    var pending = [column]
    while let name = pending.popLast() {
      let syntax = schema[field: name].flatMap { source(of: $0).syntax }
      for other in (syntax?.dependencies.columns ?? []).sorted()
      where other != column && !result.contains(other) {
        result.append(other)
        pending.append(other)
      }
    }
    return result
  }

  /// Whether all inputs of a column are random for each row, rather than chosen to be distinct.
  func isDrawnIndependently(_ column: String) -> Bool {
    ([column] + sourceColumns(of: column)).allSatisfy { name in
      guard name == column || modes[name] == nil, let field = schema[field: name],
        let syntax = source(of: field).syntax, syntax.dependencies.relations.isEmpty
      else { return false }
      if case .call = syntax, syntax.dependencies.columns.isEmpty {
        switch keyColumn(name) {
        case .uniform, .constant: return true
        default: return false
        }
      }
      return true
    }
  }

  private func isUnique(_ column: String, with modes: [String: UniqueMode]) -> Bool {
    plan.probing(index) { rowGroup in
      rowGroup.modes = modes
      return rowGroup.profile(ifCompiled: column)?.isUnique ?? false
    }
  }

  func mode(of column: String) -> UniqueMode? { modes[column] }

  /// What is known about a column's values before the keys are decided.
  private func keyColumn(_ column: String) -> KeyColumn {
    if let known = keyColumns[column] { return known }
    let result = schema[field: column].map { probe($0) } ?? .unknown
    keyColumns[column] = result
    return result
  }

  private func probe(_ field: FieldSchema) -> KeyColumn {
    let syntax: ValueSyntax
    switch source(of: field) {
    case .written(.literal): return .constant
    // NULL never violates a key.
    case .written(.null): return .unknown
    case .written(let written), .inferred(let written, _): syntax = written
    case .key, .database: return .unknown
    }
    guard case .call = syntax, syntax.dependencies.isEmpty else {
      if isUniqueAsWritten(field.name, assuming: []) { return .unique }
      return isUniqueAsWritten(field.name, assuming: ["index", "child"])
        ? .uniqueAmongSiblings : .unknown
    }
    let compiler = ValueCompiler(rows: self, field: field, isUnique: false, rowCount: 0)
    guard let written = try? compiler.generator(for: syntax) else { return .unknown }
    if written.profile.isUnique { return .unique }
    if written.profile.isNullable { return .unknown }
    let most = distinctValues(of: field, syntax)
    if let numbered = written.numbered {
      let count = numbered.domain.count
      return numbered.isUniform
        ? .uniform(written: count, most: most ?? count) : .skewed(count: count)
    }
    if written is ConstantGenerator { return .constant }
    return most.map { .reshaped(count: $0) } ?? .unknown
  }

  /// Whether no two rows have the same value, given which of the row's numbers are distinct.
  private func isUniqueAsWritten(_ column: String, assuming positions: Set<String>) -> Bool {
    plan.probing(index) { rowGroup in
      rowGroup.uniquePositions.formUnion(positions)
      return rowGroup.profile(ifCompiled: column)?.isUnique ?? false
    }
  }

  /// What is known about a column's values; `nil` if they can't be compiled or are left to the
  /// database.
  private func profile(ifCompiled column: String) -> ValueProfile? {
    do { return try generator(of: column)?.profile } catch { return nil }
  }
}
