import SeedFormat
import SeedGeneration
import SeedPlanning
import SeedSchema

/// Hovers and definitions.
extension LanguageServer {
  /// The meaning of the word at a position.
  private enum Meaning {
    case key(FileKey)
    case column(String, factory: String)
    case generator(GeneratorDefinition)
    case ownGenerator(OwnGenerator)
    case factory(FactoryDefinition)
    case scenario(ScenarioDefinition)
  }

  private mutating func meaning(
    _ name: String, _ text: EditorText, _ line: Int, _ character: Int
  ) -> (meaning: Meaning, range: JSONValue)? {
    guard let word = text.word(line, character) else { return nil }
    let end = word.start + word.text.utf16.count
    let range = EditorText.range(line, word.start, end)
    let (context, root) = workspace.context(name, text, line: line, character: word.start)
    let project = workspace.project(editing: name, line: line)
    let owner = Self.owner(context, file: name)
    let following = text.line(line).utf16.dropFirst(end).drop { $0 == 32 || $0 == 34 || $0 == 39 }
      .first
    if following == UInt16(UInt8(ascii: "(")) {
      if let generator = GeneratorRegistry[word.text] { return (.generator(generator), range) }
      if let own = project.generators[word.text] { return (.ownGenerator(own), range) }
    }
    if context.key == nil, !context.isInTemplate, following == UInt16(UInt8(ascii: ":")) {
      for form in FileForms.forms(at: context.path, of: root) {
        if case .values = form, let factory = owner {
          return (.column(word.text, factory: factory), range)
        }
        if case .object(let keys, _) = form, let key = keys.first(where: { $0.name == word.text }) {
          return (.key(key), range)
        }
      }
      if context.path == ["fields"], let factory = owner {
        return (.column(word.text, factory: factory), range)
      }
    }
    if context.isInTemplate, let factory = owner,
      workspace.columns(of: factory, in: project).contains(where: { $0.name == word.text })
    {
      return (.column(word.text, factory: factory), range)
    }
    if context.key == "include" || context.key == "scenario" || context.path.contains("include"),
      let scenario = project.scenarios[word.text]
    {
      return (.scenario(scenario), range)
    }
    if namesFactory(context), let factory = project.factories[word.text] {
      return (.factory(factory), range)
    }
    return nil
  }

  /// Whether the word at a position can be a factory's name.
  private func namesFactory(_ context: CursorContext) -> Bool {
    let keys = ["factory", "extends", "create", "rows", "truncate", "expect"]
    if let key = context.key, keys.contains(key) { return true }
    if context.path.contains(where: { $0 == "truncate" || $0 == "expect" || $0 == "tables" }) {
      return true
    }
    let written = context.written.drop { $0 == " " }
    return written.hasSuffix("ref(") || written.hasSuffix("per ")
  }

  mutating func hover(_ parameters: JSONValue) throws -> JSONValue {
    let (name, text, line, character) = try place(of: parameters)
    guard let (meaning, range) = meaning(name, text, line, character) else { return .null }
    let project = workspace.project(editing: name, line: line)
    let lines: [String]
    switch meaning {
    case .key(let key):
      lines = [key.description, "", "```yaml", "\(key.name): \(key.example)", "```"]
    case .generator(let generator): lines = [Self.documentation(generator)]
    case .ownGenerator(let own): lines = [own.description ?? "A generator of this project."]
    case .scenario(let scenario):
      lines = ["scenario `\(scenario.name)`", "", scenario.description ?? ""]
    case .factory(let factory):
      let table = project.table(of: factory.name)?.description ?? factory.name
      let columns = workspace.columns(of: factory.name, in: project).map(\.name)
      lines = [
        "factory `\(factory.name)` of table `\(table)`", "", factory.description ?? "", "",
        columns.joined(separator: ", "),
      ]
    case .column(let column, let factory):
      let type = workspace.columns(of: factory, in: project).first { $0.name == column }?.type ?? ""
      let samples = workspace.samples(of: column, in: factory, project)
      lines =
        ["`\(factory).\(column)` \(type)", ""]
        + (samples.isEmpty
          ? [] : ["```text"] + samples.map { $0.replacing("```", with: "` ` `") } + ["```"])
    }
    return [
      "contents": ["kind": "markdown", "value": .text(lines.joined(separator: "\n"))],
      "range": range,
    ]
  }

  /// The documentation of a generator, with its arguments.
  static func documentation(_ generator: GeneratorDefinition) -> String {
    var lines = [generator.summary + ".", "", "```yaml", generator.example, "```"]
    for parameter in generator.parameters {
      lines.append("- `\(parameter.name)` (\(parameter.kind.rawValue)): \(parameter.summary)")
    }
    return lines.joined(separator: "\n")
  }

  mutating func definition(_ parameters: JSONValue) throws -> JSONValue {
    let (name, text, line, character) = try place(of: parameters)
    guard let (meaning, _) = meaning(name, text, line, character) else { return .null }
    let span: SourceSpan?
    switch meaning {
    case .factory(let factory): span = factory.nameSpan
    case .scenario(let scenario): span = scenario.nameSpan
    case .ownGenerator(let own): span = own.nameSpan
    case .column(let column, let factory):
      span = columnSpan(
        column, factory, workspace.project(editing: name, line: line))
    case .key, .generator: span = nil
    }
    guard let span, let location = location(of: span) else { return .null }
    return location
  }

  /// Returns the position at which a factory, or one that it extends, sets the value of a column.
  private func columnSpan(
    _ column: String, _ factory: String, _ project: Project
  ) -> SourceSpan? {
    workspace.factories(factory, in: project).lazy.compactMap { definition in
      (definition.values + definition.parameters).first { $0.column == column }?.columnSpan
    }.first
  }

  func location(of span: SourceSpan) -> JSONValue? {
    guard let text = workspace.text(of: span.file) else { return nil }
    return ["uri": .text(uri(of: span.file)), "range": text.range(of: span)]
  }
}
