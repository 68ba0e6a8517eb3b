import SeedFormat
import SeedGeneration
import SeedPlanning
import SeedSchema

/// The completions at a position of a file.
struct Completion {
  /// The kinds of items that the protocol numbers.
  enum Kind: Int {
    case function = 3, field = 5, variable = 6, module = 9, property = 10, value = 12
    case keyword = 14, reference = 18
  }

  let context: CursorContext
  /// The form of the document.
  let root: FileKey.Form
  /// The project, as far as it can be read.
  let project: Project
  let workspace: Workspace
  /// The factory or table whose columns the position refers to.
  let owner: String?
  let hasSnippets: Bool

  /// The completion items of the position.
  var items: [JSONValue] {
    if context.isInTemplate { return templateItems }
    return context.key == nil ? keyItems : valueItems(of: context.key ?? "", at: context.path)
  }

  func item(
    _ label: String, _ kind: Kind, _ detail: String = "", insert: String? = nil,
    isSnippet: Bool = false, documentation: String? = nil
  ) -> JSONValue {
    var result: [String: JSONValue] = ["label": .text(label), "kind": .integer(kind.rawValue)]
    if !detail.isEmpty { result["detail"] = .text(detail) }
    if let insert { result["insertText"] = .text(insert) }
    if isSnippet { result["insertTextFormat"] = 2 }
    if let documentation {
      result["documentation"] = ["kind": "markdown", "value": .text(documentation)]
    }
    return .object(result)
  }

  private var keyItems: [JSONValue] {
    var objects: [[FileKey]] = []
    var items: [JSONValue] = []
    var wantsColumns = false
    let present = Set(context.siblings.keys)
    for form in FileForms.forms(at: context.path, of: root) {
      switch form {
      case .object(let keys, _): objects.append(keys)
      case .values: wantsColumns = true
      case .text, .texts, .value, .choice:
        // An item of a list, which gets its meaning from the key around it.
        let index = context.path.lastIndex { $0 != "[]" }
        guard context.path.last == "[]", let index, index < context.path.count - 1 else { continue }
        items += valueItems(of: context.path[index], at: Array(context.path[..<index]))
      case .mapping where context.path.last == "tables" || context.path.last == "expect":
        items += (factoryItems + tableItems).map { named($0, follows: ": ") }
      default: break
      }
    }
    // The first key of a step determines its kind.
    let decided = objects.filter { keys in
      keys.first.map { present.contains($0.name) } ?? false
    }
    if objects.count > 1, !decided.isEmpty { objects = decided }
    let isUndecided = objects.count > 1 && decided.isEmpty
    var seen = present
    for key in objects.flatMap({ isUndecided ? Array($0.prefix(1)) : $0 })
    where seen.insert(key.name).inserted {
      items.append(
        item(
          key.name, .property, insert: key.name + ": ",
          documentation: "\(key.description)\n\n```yaml\n\(key.name): \(key.example)\n```"))
    }
    guard wantsColumns else { return items }
    switch context.path.last {
    case "with":
      return items
        + parameterNames.filter { !present.contains($0) }.map {
          item($0, .variable, "parameter", insert: $0 + ": ")
        }
    case "parameters": return items
    default: return items + columnItems(followedBy: ": ", besides: present)
    }
  }

  private func named(_ item: JSONValue, follows text: String) -> JSONValue {
    guard case .object(var members) = item, let label = item["label"]?.text else { return item }
    members["insertText"] = .text(label + text)
    return .object(members)
  }

  /// The columns of the factory or table that the position refers to.
  func columnItems(
    of name: String? = nil, followedBy text: String? = nil, besides present: Set<String> = []
  ) -> [JSONValue] {
    guard let name = name ?? owner else { return [] }
    return workspace.columns(of: name, in: project).filter { !present.contains($0.name) }.map {
      column in
      item(column.name, .field, column.type, insert: text.map { column.name + $0 })
    }
  }

  /// The parameters of the factory that the position refers to.
  var parameterNames: [String] {
    guard let owner else { return [] }
    let names = workspace.factories(owner, in: project).flatMap { $0.parameters.map(\.column) }
    return Set(names).sorted()
  }

  var factoryItems: [JSONValue] {
    project.factories.values.sorted { $0.name < $1.name }.map {
      item($0.name, .reference, "factory", documentation: $0.description)
    }
  }

  /// The names that steps give their rows by `as`.
  var groupItems: [JSONValue] {
    Set(createSteps.compactMap { $0.group?.name }).sorted().map { item($0, .reference, "rows") }
  }

  /// The labels of listed rows, each with its table.
  var labelItems: [JSONValue] {
    var seen: Set<String> = []
    return createSteps.flatMap { step in
      project.labels(of: step).compactMap {
        seen.insert($0).inserted ? item("@" + $0, .reference, step.factory.name) : nil
      }
    }
  }

  private var createSteps: [CreateStep] {
    let fixtures = project.fixtures.keys.sorted().flatMap { project.fixtures[$0]?.steps ?? [] }
    let scenarios = project.scenarios.keys.sorted().flatMap { project.scenarios[$0]?.steps ?? [] }
    return (scenarios + fixtures).compactMap { step in
      if case .create(let create) = step.action { create } else { nil }
    }
  }

  var tableItems: [JSONValue] {
    let own = project.factories.keys.compactMap { project.table(of: $0)?.description }
    return Set(own + workspace.state.tables.map(\.name.description)).sorted()
      .map { item($0, .reference, "table") }
  }
}
