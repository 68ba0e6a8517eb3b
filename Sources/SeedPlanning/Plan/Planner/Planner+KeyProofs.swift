import SeedSyntax
import SeedSchema
import SeedFormat
import SeedGeneration
import SeedPredicates

/// Checks that keys are unique in the planned rows.
extension Planner {
  /// The number of rows of a table to generate in search of a repeated key.
  static let checkedRows: Int64 = 20_000

  /// The keys that their values don't prove unique.
  func unprovenKeys(_ compilation: PlanCompilation) -> [KeyProof] {
    tables.indices.flatMap { table in
      keys(of: table).map { KeyProof(table: table, key: $0, compilation, self) }
        .filter { !$0.isProven(compilation, self) }
    }
  }

  /// Reports a key that rows would violate, or how likely that is.
  ///
  /// `repeated` are two rows with the same key; `nil` if a sample has none.
  func report(_ proof: KeyProof, _ repeated: RepeatedKey?, _ compilation: PlanCompilation) {
    if let repeated {
      report(repeated, of: proof)
    } else if proof.key.columns.count == 1, proof.key.predicate == nil {
      estimate(proof, compilation)
    }
  }

  private func report(_ repeated: RepeatedKey, of proof: KeyProof) {
    let schema = tables[proof.table].schema
    let key = proof.key
    let name =
      key.columns.count == 1
      ? "`\(schema.name).\(key.columns[0])` must be unique"
      : "\(key.name) (\(key.columnList)) of `\(schema.name)` must not repeat"
    let condition = key.predicate.map { " where \($0)" } ?? ""
    let span = valueSpan(
      of: key, in: proof.parts[repeated.second.part], row: repeated.second.number)
    let column = key.columns[0]
    guard repeated.first.part == repeated.second.part else {
      let other = valueSpan(
        of: key, in: proof.parts[repeated.first.part], row: repeated.first.number)
      bag.error(
        "\(name)\(condition), and row \(repeated.second.number) of this step gets the same value as row \(repeated.first.number) of the step at \(Self.place(drafts[proof.parts[repeated.first.part].draft].span))",
        at: span, hint: "the other value is at \(Self.place(other))")
      return
    }
    let part = proof.parts[repeated.second.part]
    if drafts[part.draft].definition.rows != nil {
      let other = valueSpan(of: key, in: part, row: repeated.first.number)
      bag.error(
        "\(name)\(condition), and two rows have the same value", at: span,
        hint: "the other row is at \(Self.place(other))")
      return
    }
    let profile = tables[proof.table].rowGroups[part.rowGroup].generators[column]?.profile
    let rows = drafts[part.draft].rows.count
    if key.columns.count == 1, profile?.distinct == 1, condition.isEmpty {
      bag.error(
        "\(name), and all \(rows) rows of this step get the same value", at: span,
        hint: "give it a value that differs, such as sequential() or {row}")
    } else {
      bag.error(
        "\(name)\(condition), and rows \(repeated.first.number) and \(repeated.second.number) of this step get the same value",
        at: span, hint: key.columns.count == 1 ? Self.hint(rows, profile) : nil)
    }
  }

  private static func hint(_ rows: Int, _ profile: ValueProfile?) -> String {
    let help = "add a unique part, such as {row}"
    guard let distinct = profile?.distinct, distinct < domainLimit else { return help }
    return "\(rows) rows have at most \(distinct) different values: \(help)"
  }

  private static func place(_ span: SourceSpan) -> String {
    "\(span.file):\(span.line):\(span.column)"
  }

  /// Returns the position of the value of a key's column; that of the step if the value is
  /// inferred.
  ///
  /// `row` is the row's number in its step, from 1.
  private func valueSpan(
    of key: Key, in part: KeyProof.Part, row: Int64 = 1
  ) -> SourceSpan {
    let draft = drafts[part.draft]
    let value = draft.values.first { key.columns.contains($0.column) }
    if case .listed(let listed, _)? = value?.syntax, let span = listed.span(ofRow: row - 1) {
      return span
    }
    return value?.syntax.span ?? draft.span
  }

  /// Reports a column whose values are likely to repeat, judging by their number.
  ///
  /// Of `n` values that are drawn independently from `d`, at least n (n − 1) / 2d pairs are
  /// expected to be equal (the birthday problem).
  private func estimate(_ proof: KeyProof, _ compilation: PlanCompilation) {
    let column = proof.key.columns[0]
    let name = "`\(tables[proof.table].schema.name).\(column)`"
    for part in proof.parts {
      let rowGroup = tables[proof.table].rowGroups[part.rowGroup]
      // Only the database can compare the values of a file.
      guard drafts[part.draft].file == nil, rowGroup.rows.count > 1,
        let profile = rowGroup.generators[column]?.profile,
        !profile.isUnique
      else { continue }
      // All rows have been generated and compared.
      if proof.parts.reduce(0, { $0 + drafts[$1.draft].rows.count }) <= Self.checkedRows {
        continue
      }
      let rows = Double(rowGroup.rows.count)
      let span = valueSpan(of: proof.key, in: part)
      guard let distinct = profile.distinct, distinct < domainLimit,
        compilation.rowGroup(part.draft).isDrawnIndependently(column)
      else {
        bag.warning(
          "\(name) must be unique, but its value can't be proved unique", at: span,
          hint: "add a unique part, such as {row}")
        continue
      }
      let pairs = rows * (rows - 1) / 2 / Double(distinct)
      let arithmetic =
        "\(rowGroup.rows.count) rows of \(distinct) different values: \(rowGroup.rows.count)² / (2 × \(distinct)) = \(Self.rounded(pairs)) pairs are expected to be equal"
      if pairs > 20 {
        bag.error(
          "\(name) must be unique, and its values repeat: \(arithmetic)", at: span,
          hint: "add a unique part, such as {row}")
      } else if pairs > 0.000_001 {
        bag.warning(
          "\(name) must be unique, and its values may repeat: \(arithmetic)", at: span,
          hint: "add a unique part, such as {row}")
      }
    }
  }

  /// A number of pairs, rounded to two significant digits.
  private static func rounded(_ pairs: Double) -> String {
    guard pairs < 10 else { return pairs < 1e18 ? String(Int64(pairs.rounded())) : "\(pairs)" }
    var unit = 1.0
    while pairs * unit < 10 { unit *= 10 }
    return "\((pairs * unit).rounded() / unit)"
  }
}
