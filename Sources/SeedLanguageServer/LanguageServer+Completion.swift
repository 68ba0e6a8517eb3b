import SeedFormat
import SeedGeneration
import SeedPlanning
import SeedSchema

/// Completions at a position.
extension LanguageServer {
  mutating func completion(_ parameters: JSONValue) throws -> JSONValue {
    let (name, text, line, character) = try place(of: parameters)
    let (context, root) = workspace.context(name, text, line: line, character: character)
    let project = workspace.project(editing: name, line: line)
    let completion = Completion(
      context: context, root: root, project: project, workspace: workspace,
      owner: Self.owner(context, file: name), hasSnippets: hasSnippets)
    return ["isIncomplete": false, "items": .list(completion.items)]
  }

  /// The factory or table whose columns a position refers to.
  static func owner(_ context: CursorContext, file: String) -> String? {
    func name(_ text: String?) -> String? {
      guard let text, !text.isEmpty else { return nil }
      let name = text.drop { "\"' ".contains($0) }
        .prefix { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "." }
      return name.isEmpty ? nil : String(name)
    }
    if let index = context.path.firstIndex(of: "tables"), index + 1 < context.path.count {
      return context.path[index + 1]
    }
    let named =
      name(context.nearest("create")) ?? name(context.nearest("rows"))
      ?? name(context.nearest("factory"))
    if let named { return named }
    let parts = file.split(separator: "/")
    guard parts.dropLast().contains("Fixtures"), let last = parts.last else { return nil }
    return String(last.prefix { $0 != "." })
  }
}
