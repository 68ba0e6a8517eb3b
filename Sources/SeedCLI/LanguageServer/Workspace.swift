internal import SeedFormat
internal import SeedGeneration
internal import SeedKit
internal import SeedPlanning
internal import SeedSchema

/// The project as an editor sees it: the files of the folder, with the texts that are being edited.
struct Workspace {
  /// The texts of open files, by their names from the project's folder.
  var open: [String: EditorText] = [:]
  /// What is known of the database.
  var state = DatabaseState()
  private var disk: [String: SourceFile] = [:]
  private var cached: Project?

  /// Reads the files of the folder again.
  mutating func reload() {
    let files = (try? ProjectFiles.read(".")) ?? []
    disk = Dictionary(files.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    cached = nil
  }

  /// Forgets what was made of texts that have changed.
  mutating func changed() { cached = nil }

  /// The project with the texts that are being edited.
  mutating func project() -> Project {
    if let cached { return cached }
    let project = Self.project(files(), folder: ".")
    cached = project
    return project
  }

  /// All files, as they are being edited.
  func files() -> [SourceFile] {
    var files = disk
    for (name, text) in open where Self.isProjectFile(name) {
      files[name] = SourceFile(name: name, text: text.text)
    }
    return files.keys.sorted().compactMap { files[$0] }
  }

  static func project(_ files: [SourceFile], folder: String) -> Project {
    Project.read(files, folder: folder)
  }

  /// The text of a file, as it is being edited or on the disk.
  func text(of name: String) -> EditorText? {
    open[name] ?? disk[name].map { EditorText(String(decoding: $0.bytes, as: UTF8.self)) }
  }

  private static func isProjectFile(_ name: String) -> Bool {
    let folder = name.split(separator: "/").first.map(String.init) ?? ""
    return ProjectFiles.subfolders.contains(folder) || folder == "Generators"
  }

  /// The context of a position, and the form of its document.
  func context(
    _ name: String, _ text: EditorText, line: Int, character: Int
  ) -> (context: CursorContext, root: FileKey.Form) {
    let context = CursorContext(text, line: line, character: character)
    let keys = context.levels.first.map { Array($0.keys) } ?? []
    let inFixtures = name.split(separator: "/").dropLast().contains("Fixtures")
    return (context, FileForms.root(of: documentKeys(text, line) + keys, inFixtures: inFixtures))
  }

  /// The keys at the left margin of the document that a line is in.
  private func documentKeys(_ text: EditorText, _ line: Int) -> [String] {
    var start = min(line, text.lines.count - 1)
    while start > 0, !text.line(start).hasPrefix("---") { start -= 1 }
    var keys: [String] = []
    for place in max(0, start)..<max(start, text.lines.count) {
      let line = text.line(place)
      if place > start, line.hasPrefix("---") { break }
      guard let first = line.first, first.isLetter, let colon = line.firstIndex(of: ":") else {
        continue
      }
      keys.append(String(line[..<colon]))
    }
    return keys
  }

  /// The columns of a factory: those of its fields or its table, and those that it gives values.
  mutating func columns(of factory: String) -> [(name: String, type: String)] {
    let project = project()
    var result: [(name: String, type: String)] = []
    var seen: Set<String> = []
    func add(_ name: String, _ type: String) {
      if seen.insert(name).inserted { result.append((name, type)) }
    }
    var current = project.factories[factory]
    var depth = 0
    let table = project.table(of: factory).flatMap { state.table($0) }
    for field in table?.fields ?? [] { add(field.name, "\(field.type)") }
    while let definition = current, depth < 20 {
      for field in definition.schema?.fields ?? [] { add(field.name, "\(field.type)") }
      for value in definition.values { add(value.column, "") }
      current = definition.extends.flatMap { project.factories[$0.name] }
      depth += 1
    }
    return result
  }

  /// Values of a column, as a run generates them.
  mutating func samples(of column: String, in factory: String) -> [String] {
    let rows: [Int64] = [1, 2, 3, 4, 5]
    guard
      let plan = try? Planner.plan(factory: factory, rows: 1000, in: project(), state: state),
      let sample = try? plan.sample(rows: rows),
      let place = sample.columns.firstIndex(of: column)
    else { return [] }
    return sample.rows.map { row in
      row.values[place].isNull ? "NULL" : row.values[place].displayText
    }
  }
}
