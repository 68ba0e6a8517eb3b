import SeedFormat
import SeedGeneration
import SeedKit
import SeedPlanning
import SeedSchema

/// The project in an editor: the files of the folder, with their unsaved edits.
struct Workspace {
  /// The path of the project's folder, absolute and without a final slash.
  var folder: String
  /// The contents of open files, by their names relative to the project's folder.
  var open: [String: EditorText] = [:]
  /// The known state of the database.
  var state = DatabaseState()
  private var disk: [String: SourceFile] = [:]
  private var cached: Project?
  /// The readable part of each file, for the contents and the edited line at that time.
  private var readable: [String: (file: SourceFile, line: Int?, result: SourceFile?)] = [:]
  /// The last contents of each file that could be parsed completely.
  private var lastGood: [String: SourceFile] = [:]
  /// The project of readable files, for the position that it was created for.
  private var readableProject: (name: String, line: Int, project: Project)?

  init(folder: String) { self.folder = folder }

  /// Reads the files of the folder again.
  mutating func reload() {
    disk = [:]
    for file in (try? ProjectFiles.read(folder)) ?? [] {
      let name = String(file.name.dropFirst(folder.count + 1))
      disk[name] = SourceFile(name: name, bytes: file.bytes)
    }
    changed()
  }

  /// Discards results that are based on changed files.
  mutating func changed() {
    cached = nil
    readableProject = nil
  }

  /// The project with unsaved edits.
  mutating func project() -> Project {
    if let cached { return cached }
    let project = project(of: files())
    cached = project
    return project
  }

  /// The readable part of the project while a line of a file is being written.
  ///
  /// For files that can't be parsed, it uses their other lines, or their last contents that could
  /// be parsed.
  mutating func project(editing name: String, line: Int) -> Project {
    if let known = readableProject, known.name == name, known.line == line { return known.project }
    var read: [SourceFile] = []
    for file in files() {
      if let known = readable(file, editing: file.name == name ? line : Int?.none) {
        read.append(known)
      }
    }
    let project = project(of: read)
    readableProject = (name, line, project)
    return project
  }

  private mutating func readable(_ file: SourceFile, editing line: Int?) -> SourceFile? {
    if file.name.hasSuffix(".txt") { return file }
    if let known = readable[file.name], known.file == file,
      known.line == line || known.result == file
    {
      return known.result
    }
    let result: SourceFile?
    if ReadableText.isWhole(file) {
      lastGood[file.name] = file
      result = file
    } else if line == nil {
      // For other files than the edited one, the last good contents are better than the readable
      // rest.
      result = lastGood[file.name] ?? saved(file.name) ?? ReadableText.file(file, editing: nil)
    } else {
      result = ReadableText.file(file, editing: line) ?? lastGood[file.name] ?? saved(file.name)
    }
    readable[file.name] = (file: file, line: line, result: result)
    return result
  }

  /// A file as it was saved; `nil` if that can't be read either.
  private func saved(_ name: String) -> SourceFile? {
    disk[name].flatMap { ReadableText.isWhole($0) ? $0 : nil }
  }

  /// All files, with unsaved edits.
  func files() -> [SourceFile] {
    var files = disk
    for (name, text) in open where Self.isProjectFile(name) {
      files[name] = SourceFile(name: name, text: text.text)
    }
    return files.keys.sorted().compactMap { files[$0] }
  }

  /// The project of these files instead of the folder's.
  func project(of files: [SourceFile]) -> Project { Project.read(files, folder: folder) }

  /// The contents of a file, with unsaved edits or from the disk.
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
    for index in max(0, start)..<max(start, text.lines.count) {
      let line = text.line(index)
      if index > start, line.hasPrefix("---") { break }
      guard let first = line.first, first.isLetter, let colon = line.firstIndex(of: ":") else {
        continue
      }
      keys.append(String(line[..<colon]))
    }
    return keys
  }
}
