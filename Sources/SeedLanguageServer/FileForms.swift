import SeedPlanning

/// The forms allowed at a position of a file, from the key tables that the readers use.
enum FileForms {
  /// Returns the forms of the mapping or value at a path; several if the path alone doesn't decide.
  static func forms(at path: [String], of root: FileKey.Form) -> [FileKey.Form] {
    path.reduce(flat(root)) { forms, part in
      forms.flatMap { inside($0, part) }.flatMap(flat)
    }
  }

  /// The form of a document, by its first key.
  static func root(of keys: some Collection<String>, inFixtures: Bool) -> FileKey.Form {
    if keys.contains("factory") { return .object(FileKeys.factory, required: []) }
    if keys.contains("scenario") { return .object(FileKeys.scenario, required: []) }
    if keys.contains("generators") { return .object(FileKeys.generators, required: []) }
    if inFixtures {
      return keys.contains("fixture") ? .object(FileKeys.fixture, required: []) : .rows
    }
    return .any([
      .object(FileKeys.factory, required: []), .object(FileKeys.scenario, required: []),
      .object(FileKeys.generators, required: []),
    ])
  }

  private static func flat(_ form: FileKey.Form) -> [FileKey.Form] {
    if case .any(let forms) = form { forms.flatMap(flat) } else { [form] }
  }

  private static func inside(_ form: FileKey.Form, _ part: String) -> [FileKey.Form] {
    switch form {
    case .object(let keys, _): keys.filter { $0.name == part }.map(\.form)
    case .mapping(let content): [content]
    case .list(let content): part == "[]" ? [content] : []
    case .values: [.value]
    case .rows: [.values]
    case .texts: part == "[]" ? [.text] : []
    default: []
    }
  }
}
