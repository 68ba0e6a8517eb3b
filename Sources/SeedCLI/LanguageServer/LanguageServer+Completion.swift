internal import SeedFormat
internal import SeedGeneration
internal import SeedPlanning
internal import SeedSchema

/// What can be written at a position.
extension LanguageServer {
  /// The kinds of completion that the protocol numbers.
  private enum Kind: Int {
    case function = 3, field = 5, module = 9, property = 10, value = 12, keyword = 14, reference =
      18
  }

  mutating func completion(_ parameters: RPCValue) throws -> RPCValue {
    let (name, text, line, character) = try place(of: parameters)
    let (context, root) = workspace.context(name, text, line: line, character: character)
    let items =
      context.isInTemplate
      ? templateItems(context)
      : context.key == nil ? keyItems(context, root) : valueItems(context, root)
    return ["isIncomplete": false, "items": .list(items)]
  }

  private func item(
    _ label: String, _ kind: Kind, _ detail: String = "", insert: String? = nil,
    isSnippet: Bool = false, documentation: String? = nil
  ) -> RPCValue {
    var result: [String: RPCValue] = ["label": .text(label), "kind": .integer(kind.rawValue)]
    if !detail.isEmpty { result["detail"] = .text(detail) }
    if let insert { result["insertText"] = .text(insert) }
    if isSnippet { result["insertTextFormat"] = 2 }
    if let documentation {
      result["documentation"] = ["kind": "markdown", "value": .text(documentation)]
    }
    return .object(result)
  }

  /// The factory whose columns a position is about.
  func factory(_ context: CursorContext) -> String? {
    func name(_ text: String?) -> String? {
      text.map { String($0.prefix { $0.isLetter || $0.isNumber || $0 == "_" }) }
    }
    return name(context.nearest("create") ?? context.nearest("rows") ?? context.nearest("factory"))
  }

  private mutating func keyItems(_ context: CursorContext, _ root: FileKey.Form) -> [RPCValue] {
    var objects: [[FileKey]] = []
    var wantsColumns = false
    for form in FileForms.forms(at: context.path, of: root) {
      switch form {
      case .object(let keys, _): objects.append(keys)
      case .values: wantsColumns = true
      default: break
      }
    }
    let present = Set(context.siblings.keys)
    // A step is of the kind that its first key says.
    let decided = objects.filter { keys in
      keys.first.map { present.contains($0.name) } ?? false
    }
    if objects.count > 1, !decided.isEmpty { objects = decided }
    let isUndecided = objects.count > 1 && decided.isEmpty
    var items: [RPCValue] = []
    var seen = present
    for key in objects.flatMap({ isUndecided ? Array($0.prefix(1)) : $0 })
    where seen.insert(key.name).inserted {
      items.append(
        item(
          key.name, .property, insert: key.name + ": ",
          documentation: "\(key.description)\n\n```yaml\n\(key.name): \(key.example)\n```"))
    }
    if wantsColumns, let factory = factory(context) {
      for column in workspace.columns(of: factory) where !present.contains(column.name) {
        items.append(item(column.name, .field, column.type, insert: column.name + ": "))
      }
    }
    return items
  }

  private mutating func valueItems(_ context: CursorContext, _ root: FileKey.Form) -> [RPCValue] {
    let key = context.key ?? ""
    let project = workspace.project()
    let forms = FileForms.forms(at: context.path + [key], of: root)
    if let start = context.written.range(ofLast: "ref("), !context.written[start...].contains(")") {
      return factoryItems(project) + groupItems(project)
    }
    switch key {
    case "create", "rows", "extends": return factoryItems(project)
    case "include": return project.scenarios.keys.sorted().map { item($0, .module, "scenario") }
    case "traits":
      let traits = factory(context).flatMap { project.factories[$0]?.traits } ?? []
      return traits.map { item($0.name, .value, "trait") }
    case "count":
      return (project.factories.keys.sorted()).map { item("1..5 per \($0)", .value) }
    case "truncate", "expect", "references", "table":
      return tableNames(project).map { item($0, .reference, "table") }
    case "fixtures": return project.fixtures.keys.sorted().map { item($0, .module, "fixture") }
    default: break
    }
    var items: [RPCValue] = []
    for form in forms {
      switch form {
      case .choice(let words): items += words.map { item($0, .keyword) }
      case .boolean: items += ["true", "false"].map { item($0, .keyword) }
      case .value, .values: items += generatorItems(project)
      default: break
      }
    }
    return items
  }

  private func factoryItems(_ project: Project) -> [RPCValue] {
    project.factories.values.sorted { $0.name < $1.name }.map {
      item($0.name, .reference, "factory", documentation: $0.description)
    }
  }

  private func groupItems(_ project: Project) -> [RPCValue] {
    let groups = project.scenarios.values.flatMap(\.steps).compactMap { step in
      if case .create(let create) = step.action { create.group?.name } else { nil }
    }
    return Set(groups).sorted().map { item($0, .reference, "group") }
  }

  private func tableNames(_ project: Project) -> [String] {
    let own = project.factories.keys.compactMap { project.table(of: $0)?.description }
    return Set(own + workspace.state.tables.map(\.name.description)).sorted()
  }

  private func generatorItems(_ project: Project) -> [RPCValue] {
    var items = GeneratorRegistry.definitions.map { generator in
      let names = generator.parameters.map(\.name)
      let places = names.enumerated().map { "${\($0.offset + 1):\($0.element)}" }
      let snippet = "\(generator.name)(\(places.joined(separator: ", ")))"
      return item(
        generator.name, .function, "(\(names.joined(separator: ", ")))",
        insert: hasSnippets ? snippet : generator.example, isSnippet: hasSnippets,
        documentation: Self.documentation(generator))
    }
    items.append(
      item(
        "ref", .function, "(factory)", insert: hasSnippets ? "ref(${1:factory})" : "ref(",
        isSnippet: hasSnippets))
    items += project.generators.values.sorted { $0.name < $1.name }.map { own in
      item(
        own.name, .function, "of this project", insert: own.name + "()",
        documentation: own.description)
    }
    return items
  }

  /// What a generator does, with its arguments.
  static func documentation(_ generator: GeneratorDefinition) -> String {
    var lines = [generator.summary + ".", "", "```yaml", generator.example, "```"]
    for parameter in generator.parameters {
      lines.append("- `\(parameter.name)` (\(parameter.kind.rawValue)): \(parameter.summary)")
    }
    return lines.joined(separator: "\n")
  }

  private mutating func templateItems(_ context: CursorContext) -> [RPCValue] {
    let columns = factory(context).map { workspace.columns(of: $0) } ?? []
    return columns.map { item($0.name, .field, $0.type) }
      + ["row", "index", "child", "now"].map { item($0, .keyword) }
  }
}

extension String {
  /// Where a text occurs last.
  fileprivate func range(ofLast text: String) -> Index? {
    var place = endIndex
    while place > startIndex {
      place = index(before: place)
      if self[place...].hasPrefix(text) { return place }
    }
    return nil
  }
}
