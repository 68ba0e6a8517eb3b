import SeedSyntax
import SeedFormat
import SeedGeneration
import SeedPlanning
import SeedSchema

/// Completions of the values of keys, calls and templates.
extension Completion {
  /// The values of a key.
  ///
  /// - Parameters:
  ///   - key: the key.
  ///   - path: the keys around it.
  /// - Returns: the items of the completion list.
  func valueItems(of key: String, at path: [String]) -> [JSONValue] {
    let written = context.written.drop { "\"' ".contains($0) }
    if let call = OpenCall(written) { return argumentItems(call) }
    let forms = FileForms.forms(at: path + [key], of: root)
    let isValue = forms.contains { if case .value = $0 { true } else { false } }
    if written.hasPrefix("@") || isLabel(written) {
      return labelItems
    }
    switch key {
    case "create", "extends": return factoryItems
    case "rows": return factoryItems + tableItems
    case "include": return project.scenarios.keys.sorted().map { item($0, .module, "scenario") }
    case "fixtures": return project.fixtures.keys.sorted().map { item($0, .module, "fixture") }
    case "traits": return traitItems
    case "count": return countItems(written)
    case "truncate": return factoryItems + tableItems + [item("all", .keyword)]
    case "references", "table":
      if let dot = written.lastIndex(of: ".") { return columnItems(of: String(written[..<dot])) }
      return tableItems
    case "unique", "primary_key", "index",
      "foreign_key" where path.contains("constraints"):
      return columnItems()
    case "key": return columnItems()
    case "column" where path.last == "references":
      return columnItems(of: context.siblings["table"])
    default: break
    }
    var items: [JSONValue] = []
    for form in forms {
      switch form {
      case .choice(let words): items += words.map { item($0, .keyword) }
      case .boolean: items += ["true", "false"].map { item($0, .keyword) }
      default: break
      }
    }
    return isValue ? items + generatorItems + labelItems.map(quoted) : items
  }

  private func isLabel(_ written: Substring) -> Bool {
    written.range(ofLast: "per @").map { !written[$0...].dropFirst(5).contains(" ") } ?? false
  }

  /// A label as a value: in quotes, because `@` can't begin a plain scalar.
  private func quoted(_ item: JSONValue) -> JSONValue {
    guard case .object(var members) = item, let label = item["label"]?.text else { return item }
    members["insertText"] = .text("\"\(label)\"")
    return .object(members)
  }

  private var traitItems: [JSONValue] {
    guard let owner else { return [] }
    var seen: Set<String> = []
    return workspace.factories(owner, in: project).flatMap(\.traits).compactMap {
      seen.insert($0.name).inserted ? item($0.name, .value, "trait") : nil
    }
  }

  private func countItems(_ written: Substring) -> [JSONValue] {
    let parents = factoryItems + groupItems
    if written.contains("per ") { return parents + labelItems }
    return parents.compactMap { $0["label"]?.text }.map { item("1..5 per \($0)", .value) }
  }

  /// The arguments of a call that is being written.
  private func argumentItems(_ call: OpenCall) -> [JSONValue] {
    if call.name == "ref" { return referenceItems(call) }
    guard
      let generator = GeneratorRegistry[call.name] ?? project.generators[call.name]?.definition
    else {
      // A function of an expression.
      return context.isInTemplate ? columnItems() + functionItems + generatorItems : generatorItems
    }
    let named = call.named
    let parameters = generator.parameters
    if let name = call.currentName {
      return parameters.first { $0.name == name }.map(items(for:)) ?? []
    }
    let given = Set(parameters.prefix(call.position).map(\.name)).union(named)
    let names = parameters.filter { !given.contains($0.name) }.map { parameter in
      item(
        parameter.name + "=", .variable, parameter.kind.rawValue, documentation: parameter.summary)
    }
    let current = call.position < parameters.count ? parameters[call.position] : parameters.last
    return names + (current.map(items(for:)) ?? [])
  }

  private func items(for parameter: GeneratorDefinition.Parameter) -> [JSONValue] {
    switch parameter.kind {
    case .value, .list: return generatorItems
    case .bound: return columnItems().map(inBraces)
    case .instant:
      return ["now", "-1y", "-30d", "30d"].map { item($0, .keyword) } + columnItems().map(inBraces)
    case .text where parameter.name == "column": return columnItems()
    case .integer, .number, .range, .share, .text: return []
    }
  }

  /// A column as an argument; in a template, which already has the braces, only its name.
  private func inBraces(_ item: JSONValue) -> JSONValue {
    guard !context.isInTemplate, case .object(var members) = item, let label = item["label"]?.text
    else { return item }
    members["label"] = .text("{\(label)}")
    return .object(members)
  }

  private func referenceItems(_ call: OpenCall) -> [JSONValue] {
    if call.arguments.isEmpty {
      guard let dot = call.current.lastIndex(of: ".") else { return factoryItems + tableItems }
      return columnItems(of: String(call.current[..<dot]))
    }
    if let name = call.currentName { return name == "in" ? groupItems : columnItems() }
    let target = call.arguments[0].split(separator: ".").first.map(String.init)
    let named = call.named
    return [("in=", "rows of the step with this `as`"), ("zipf=", "the first rows more often")]
      .filter { !named.contains(String($0.0.dropLast())) }
      .map { item($0.0, .variable, documentation: $0.1) }
      + [item("distinct", .keyword), item("earlier", .keyword)]
      + (target.map { columnItems(of: $0, followedBy: "=") } ?? [])
  }

  /// Completions within the braces of a template.
  var templateItems: [JSONValue] {
    let written = context.written
    let name = written.reversed().prefix { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "." }
      .reversed()
    let parts = String(name).split(separator: ".", omittingEmptySubsequences: false)
    if parts.count > 1, let owner {
      var current: String? = owner
      for part in parts.dropLast() {
        current = current.flatMap { workspace.target(of: String(part), from: $0, in: project) }
      }
      guard let current else { return [] }
      return columnItems(of: current) + relationItems(of: current)
    }
    if let call = OpenCall(written), GeneratorRegistry[call.name] != nil || call.name == "ref" {
      return argumentItems(call) + columnItems()
    }
    return columnItems() + parameterNames.map { item($0, .variable, "parameter") }
      + (owner.map(relationItems(of:)) ?? [])
      + ["row", "index", "child", "now"].map { item($0, .keyword) } + functionItems
      + generatorItems
  }

  private func relationItems(of name: String) -> [JSONValue] {
    workspace.relations(of: name, in: project).map { item($0, .reference, "relation") }
  }

  private var functionItems: [JSONValue] {
    ExpressionFunction.allCases.map {
      item($0.rawValue, .function, "function", insert: $0.rawValue + "(")
    }
  }

  var generatorItems: [JSONValue] {
    var items = GeneratorRegistry.definitions.map { generator in
      let names = generator.parameters.map(\.name)
      let places = names.enumerated().map { "${\($0.offset + 1):\($0.element)}" }
      let snippet = "\(generator.name)(\(places.joined(separator: ", ")))"
      return item(
        generator.name, .function, "(\(names.joined(separator: ", ")))",
        insert: hasSnippets ? snippet : generator.example, isSnippet: hasSnippets,
        documentation: LanguageServer.documentation(generator))
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
}

extension Substring {
  /// The last range of a string.
  fileprivate func range(ofLast text: String) -> Index? {
    var place = endIndex
    while place > startIndex {
      place = index(before: place)
      if self[place...].hasPrefix(text) { return place }
    }
    return nil
  }
}
