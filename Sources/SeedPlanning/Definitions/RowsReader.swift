import SeedSyntax
import SeedFormat
import SeedGeneration

/// Reads a `rows` step: its rows become `create` steps in each of which all rows have the same
/// columns.
struct RowsReader {
  /// A row with its values as written.
  private struct Row {
    var row: ListedRows.Row
    var values: [FactoryDefinition.Value]
  }

  var bag = DiagnosticBag()

  /// The steps for some rows.
  ///
  /// - Parameters:
  ///   - data: a mapping of labels to rows, or a list of rows.
  ///   - step: the step that holds what they have in common.
  /// - Returns: a step for each group of rows that set the same columns in the same way.
  mutating func steps(_ data: Node, as step: CreateStep) -> [CreateStep] {
    var rows: [Row] = []
    var isList = false
    switch data.content {
    case .mapping(let mapping):
      for entry in mapping.entries {
        rows.append(
          Row(
            row: .init(label: entry.key, span: entry.keySpan),
            values: values(entry.value, what: "row `\(entry.key)`")))
      }
    case .sequence(let items):
      isList = true
      for item in items {
        rows.append(
          Row(row: .init(label: nil, span: item.span), values: values(item, what: "a row")))
      }
    case .scalar:
      bag.error(
        "`data` must be a mapping of labels to rows, or a list of rows", at: data.span,
        hint: "data: { ann: { name: Ann } }")
    }
    let referring = columnsWithLabels(rows)
    var places: [String: Int] = [:]
    var groups: [(shape: String, rows: [Row])] = []
    for row in rows {
      let shape = row.values.map { Self.shape(of: $0, referring) }.sorted().joined(separator: "\n")
      // The order of a list determines the numbers of its rows.
      if isList, groups.last?.shape != shape { places = [:] }
      let index = places[shape, default: groups.count]
      places[shape] = index
      if index == groups.count { groups.append((shape, [])) }
      groups[index].rows.append(row)
    }
    if groups.isEmpty { groups = [("", [])] }
    return groups.map { Self.step($0.rows, as: step) }
  }

  /// The step for the rows of a file.
  mutating func step(
    from path: (text: String, span: SourceSpan), _ reader: MappingReader, as step: CreateStep
  )
    -> CreateStep
  {
    var result = step
    var null = ""
    if let node = reader.mapping["null"] {
      if case .scalar(let scalar) = node.content {
        null = scalar.text
      } else {
        bag.error("`null` must be the string that represents NULL", at: node.span)
      }
    }
    result.rows = ListedRows(
      rows: [],
      source: .init(
        path: path, null: null, ignored: reader.texts("ignore", bag: &bag) ?? [],
        label: reader.text("label", bag: &bag).map { ($0.text, $0.span) }))
    return result
  }

  private mutating func values(_ node: Node, what: String) -> [FactoryDefinition.Value] {
    var reader = FactoryReader()
    let values = reader.values(node, what: what)
    bag.append(reader.bag.all)
    return values
  }

  /// The columns in which some row references another one by its label.
  private func columnsWithLabels(_ rows: [Row]) -> Set<String> {
    Set(
      rows.flatMap(\.values).filter { LabelReference($0.syntax) != nil }.map(\.column))
  }

  /// The shape that rows must share to be written together: their columns, and how these get their
  /// values.
  private static func shape(of value: FactoryDefinition.Value, _ referring: Set<String>) -> String {
    if let reference = value.syntax.referenceArguments { return "\(value.column) ref \(reference)" }
    let isReference =
      if case .null = value.syntax {
        referring.contains(value.column)
      } else {
        LabelReference(value.syntax) != nil
      }
    return isReference ? "\(value.column) @" : value.column
  }

  private static func step(_ rows: [Row], as step: CreateStep) -> CreateStep {
    var result = step
    result.rows = ListedRows(rows: rows.map(\.row))
    result.count = CountSyntax(
      range: Int64(rows.count)...Int64(rows.count), span: step.factory.span)
    for first in rows.first?.values ?? [] {
      var value = first
      if first.syntax.referenceArguments == nil {
        let written = rows.compactMap { row in
          row.values.first { $0.column == first.column }?.syntax
        }
        value.syntax = .listed(ListedValues(written), first.syntax.span)
      }
      result.values.override(by: [value])
    }
    return result
  }
}

extension ValueSyntax {
  /// The arguments of `ref(…)`, which picks for all rows of a step together; `nil` for any other
  /// value.
  fileprivate var referenceArguments: String? {
    guard case .call(let call) = self else { return nil }
    if call.name == "maybe", case .call(let inner)? = call.arguments.last?.value,
      inner.name == "ref"
    {
      return "\(call.arguments)"
    }
    return call.name == "ref" ? "\(call.arguments)" : nil
  }
}
