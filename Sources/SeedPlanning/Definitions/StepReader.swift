import SeedSyntax
import SeedFormat
import SeedGeneration
import SeedSchema

/// Reads the steps of a scenario.
struct StepReader {
  private static let kinds = FileKeys.stepKinds.compactMap(\.first?.name)

  var bag = DiagnosticBag()

  /// Reads a step; listed rows become several.
  mutating func read(_ node: Node) -> [StepDefinition] {
    guard let reader = MappingReader(node, subject: "a step", bag: &bag) else { return [] }
    let kinds = Self.kinds.filter { reader.mapping[$0] != nil }
    guard kinds.count == 1, let kind = kinds.first else {
      let hint = reader.mapping.entries.first.flatMap {
        Suggestion.hint(for: $0.key, in: Self.kinds)
      }
      bag.error(
        "a step must be one of \(Self.kinds.joined(separator: ", "))", at: node.span,
        hint: hint)
      return []
    }
    if kind == "rows" {
      return rows(reader).map { StepDefinition(action: .create($0), span: node.span) }
    }
    let action: StepDefinition.Action?
    switch kind {
    case "truncate": action = truncate(reader)
    case "create": action = create(reader).map { .create($0) }
    case "fixtures": action = fixtures(reader)
    case "raw": action = raw(reader)
    default: action = expect(reader)
    }
    return action.map { [StepDefinition(action: $0, span: node.span)] } ?? []
  }

  private mutating func truncate(_ reader: MappingReader) -> StepDefinition.Action? {
    reader.allow(FileKeys.truncate.names, bag: &bag)
    guard let names = reader.texts("truncate", bag: &bag) else { return nil }
    return .truncate(names: names.count == 1 && names[0].name == "all" ? nil : names)
  }

  private mutating func create(_ reader: MappingReader) -> CreateStep? {
    reader.allow(FileKeys.create.names, bag: &bag)
    guard let factory = reader.text("create", bag: &bag) else { return nil }
    var count = CountSyntax(range: 1...1, span: factory.span)
    if let node = reader.mapping["count"] {
      do {
        count = try ValueParser.parseCount(node)
      } catch {
        bag.append([error])
        return nil
      }
    }
    return step(of: factory, count, reader)
  }

  private mutating func step(
    of factory: (text: String, span: SourceSpan), _ count: CountSyntax, _ reader: MappingReader
  ) -> CreateStep {
    var values = FactoryReader()
    var step = CreateStep(
      factory: (factory.text, factory.span), count: count,
      traits: reader.texts("traits", bag: &bag) ?? [],
      group: reader.text("as", bag: &bag).map { ($0.text, $0.span) },
      locale: LocaleReading.value(reader, bag: &bag),
      values: values.values(reader.mapping["values"], what: "`values`"),
      parameters: values.values(reader.mapping["with"], what: "`with`"))
    bag.append(values.bag.all)
    step.conflict = reader.conflictPolicy(&bag)
    step.key = reader.texts("key", bag: &bag) ?? []
    return step
  }

  private mutating func rows(_ reader: MappingReader) -> [CreateStep] {
    reader.allow(FileKeys.rows.names, bag: &bag)
    guard let table = reader.text("rows", bag: &bag) else { return [] }
    var step = step(of: table, CountSyntax(range: 0...0, span: table.span), reader)
    step.sync = reader.sync(&bag)
    var rows = RowsReader()
    defer { bag.append(rows.bag.all) }
    switch (reader.mapping["data"], reader.text("from", bag: &bag)) {
    case (let data?, nil):
      for key in ["null", "ignore", "label"] {
        if let entry = reader.entry(key) {
          bag.error("`\(key)` is for the rows of a file", at: entry.keySpan)
        }
      }
      return rows.steps(data, as: step)
    case (nil, let path?): return [rows.step(from: path, reader, as: step)]
    default:
      bag.error(
        "a `rows` step has either `data` or `from`", at: reader.span,
        hint: "data: { ann: { name: Ann } }, or from: data/users.csv")
      return []
    }
  }

  private mutating func fixtures(_ reader: MappingReader) -> StepDefinition.Action? {
    reader.allow(FileKeys.fixtures.names, bag: &bag)
    guard let names = reader.texts("fixtures", bag: &bag) else { return nil }
    return .fixtures(
      FixturesStep(
        names: names.count == 1 && names[0].name == "all" ? nil : names,
        conflict: reader.conflictPolicy(&bag), sync: reader.sync(&bag)))
  }

  private mutating func raw(_ reader: MappingReader) -> StepDefinition.Action? {
    reader.allow(FileKeys.raw.names, bag: &bag)
    let statements = (reader.texts("raw", bag: &bag) ?? []).map(\.name)
    var bindings: [String: SQLValue] = [:]
    if let node = reader.mapping["with"] {
      guard let values = MappingReader(node, subject: "`with`", bag: &bag) else { return nil }
      for entry in values.mapping.entries {
        guard case .scalar(let scalar) = entry.value.content else {
          bag.error("a bound value must be a scalar", at: entry.value.span)
          continue
        }
        bindings[entry.key] = Self.bound(scalar)
      }
    }
    return statements.isEmpty ? nil : .raw(statements: statements, bindings: bindings)
  }

  /// The type of a bound value follows from its text alone, even if it is in quotes.
  private static func bound(_ scalar: Scalar) -> SQLValue {
    switch scalar.text {
    case "", "null", "~": .null
    case "true": .boolean(true)
    case "false": .boolean(false)
    default:
      if let integer = Int64(scalar.text) {
        .integer(integer)
      } else if let double = Double(scalar.text), scalar.text.first?.isLetter == false {
        .double(double)
      } else {
        .text(scalar.text)
      }
    }
  }

  private mutating func expect(_ reader: MappingReader) -> StepDefinition.Action? {
    reader.allow(FileKeys.expect.names, bag: &bag)
    guard let node = reader.mapping["expect"],
      let expectations = MappingReader(node, subject: "`expect`", bag: &bag)
    else { return nil }
    return .expect(expectations.mapping.entries.compactMap { entry in expectation(entry) })
  }

  private mutating func expectation(_ entry: Mapping.Entry) -> Expectation? {
    guard case .scalar(let scalar) = entry.value.content else {
      bag.error("an expected value must be a scalar", at: entry.value.span)
      return nil
    }
    let isQuery = entry.key.contains { $0 == " " || $0 == "\n" }
    let requirement: Expectation.Requirement
    if let range = Self.range(scalar.text) {
      requirement = .range(range)
    } else if ["", "null", "~"].contains(scalar.text) {
      requirement = .null
    } else if isQuery {
      requirement = .text(scalar.text)
    } else {
      bag.error(
        "`\(entry.key)` needs an expected number of rows", at: entry.value.span,
        hint: "users: 1000, or users: 900..1100")
      return nil
    }
    return Expectation(
      subject: isQuery ? .query(entry.key) : .count(of: entry.key), requirement: requirement,
      span: entry.keySpan)
  }

  /// Reads `7` or `5..9`.
  private static func range(_ text: String) -> ClosedRange<Int64>? {
    let digits = text.filter { $0 != "_" }
    if let value = Int64(digits) { return value...value }
    guard let dots = digits.range(of: ".."), let low = Int64(digits[..<dots.lowerBound]),
      let high = Int64(digits[dots.upperBound...]), low <= high
    else { return nil }
    return low...high
  }
}

extension MappingReader {
  /// The value of `on_conflict`.
  func conflictPolicy(_ bag: inout DiagnosticBag) -> ConflictPolicy? {
    guard let (text, span) = text("on_conflict", bag: &bag) else { return nil }
    if let policy = ConflictPolicy(rawValue: text) { return policy }
    let names = ConflictPolicy.allCases.map(\.rawValue)
    bag.error(
      "`on_conflict` must be \(names.alternatives)",
      at: span, hint: Suggestion.hint(for: text, in: names))
    return nil
  }
}

extension MappingReader {
  /// Reads the position of `mode: sync`.
  func sync(_ bag: inout DiagnosticBag) -> SourceSpan? {
    guard let (mode, span) = text("mode", bag: &bag) else { return nil }
    if mode == "sync" { return span }
    if mode != "add" { bag.error("`mode` must be add or sync", at: span) }
    return nil
  }
}

extension String {
  /// The first range of another string, without Foundation.
  fileprivate func range(of other: String) -> Range<String.Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(other) {
        return start..<index(start, offsetBy: other.count)
      }
      start = index(after: start)
    }
    return nil
  }
}
