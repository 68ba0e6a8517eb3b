import SeedSyntax
import SeedFormat
import SeedGeneration

/// Reads a document of a file below `Fixtures`.
///
/// The document is a table's rows, and the file has the table's name; or it has a name, and rows of
/// several tables.
struct FixtureReader {
  var bag = DiagnosticBag()

  /// Whether a file holds fixtures.
  static func reads(_ file: SourceFile) -> Bool {
    file.name.split(separator: "/").dropLast().contains("Fixtures")
  }

  mutating func read(_ root: Node, of file: SourceFile) -> FixtureDefinition? {
    if case .mapping(let mapping) = root.content, let name = mapping["fixture"],
      case .scalar = name.content
    {
      return named(root)
    }
    let name = file.name.split(separator: "/").last.map { $0.prefix { $0 != "." } } ?? ""
    return FixtureDefinition(
      name: String(name), span: root.span,
      steps: steps(of: (String(name), root.span), root))
  }

  private mutating func named(_ root: Node) -> FixtureDefinition? {
    guard let reader = MappingReader(root, subject: "a fixture", bag: &bag) else { return nil }
    reader.allow(FileKeys.fixture.names, bag: &bag)
    guard let (name, span) = reader.text("fixture", bag: &bag) else { return nil }
    guard let node = reader.mapping["tables"],
      let tables = MappingReader(node, subject: "`tables`", bag: &bag)
    else {
      bag.error(
        "a fixture needs `tables`", at: span, hint: "tables: { users: { ann: { name: Ann } } }")
      return nil
    }
    return FixtureDefinition(
      name: name, span: span,
      steps: tables.mapping.entries.flatMap { steps(of: ($0.key, $0.keySpan), $0.value) })
  }

  private mutating func steps(
    of table: (name: String, span: SourceSpan), _ rows: Node
  ) -> [StepDefinition] {
    let step = CreateStep(
      factory: table, count: CountSyntax(range: 0...0, span: table.span), traits: [], group: nil,
      values: [], parameters: [])
    var reader = RowsReader()
    let steps = reader.steps(rows, as: step)
    bag.append(reader.bag.all)
    return steps.map { StepDefinition(action: .create($0), span: table.span) }
  }
}
