import SeedFormat

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A path, or a pattern of paths: `*` and `?` match within a name, `**` matches any number of
/// folders. A folder means all files in it.
struct FilePattern {
  private let components: [[Unicode.Scalar]]
  private let isAbsolute: Bool

  init(_ text: String) {
    isAbsolute = text.hasPrefix("/")
    components = text.split(separator: "/").filter { $0 != "." }.map { Array($0.unicodeScalars) }
  }

  /// Folders of downloads and build products; only a pattern that names them finds files in them.
  private static let skipped: Set<String> = [
    ".git", ".build", ".venv", "venv", "node_modules", "__pycache__", ".tox", ".gradle",
  ]

  /// The files that match, in the order of their paths.
  ///
  /// - Parameter folder: the folder that the pattern is relative to.
  /// - Returns: the files with their contents.
  /// - Throws: ``SchemaError`` if a file can't be read.
  func files(in folder: String) throws -> [SourceFile] {
    let fixed = components.prefix { !$0.hasWildcard }
    var path = fixed.map { String(String.UnicodeScalarView($0)) }.joined(separator: "/")
    if isAbsolute { path = "/" + path }
    let full = isAbsolute || folder == "." ? path : path.isEmpty ? folder : folder + "/" + path
    let start = full.isEmpty ? "." : full
    let manager = FileManager.default
    var isFolder = false
    guard manager.fileExists(atPath: start, isDirectory: &isFolder) else { return [] }
    guard isFolder else {
      return fixed.count == components.count ? [try Self.file(start, name: path)] : []
    }
    let rest = Array(components.dropFirst(fixed.count))
    var found: [String] = []
    Self.visit(start, below: [], matching: rest.isEmpty ? [["*", "*"]] : rest, into: &found)
    return try found.sorted().map { inside in
      try Self.file(start + "/" + inside, name: path.isEmpty ? inside : path + "/" + inside)
    }
  }

  /// Files are named relative to the pattern's folder, so names are the same on every machine.
  private static func file(_ path: String, name: String) throws -> SourceFile {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw SchemaError("\(path) can't be read")
    }
    return SourceFile(name: name, bytes: Array(data))
  }

  private static func visit(
    _ start: String, below parts: [String], matching pattern: [[Unicode.Scalar]],
    into found: inout [String]
  ) {
    let folder = ([start] + parts).joined(separator: "/")
    for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] {
      let inside = parts + [name]
      var isFolder = false
      guard
        FileManager.default.fileExists(
          atPath: ([start] + inside).joined(separator: "/"), isDirectory: &isFolder)
      else { continue }
      if !isFolder {
        // Files that the system and Python create next to sources aren't inputs.
        if name == ".DS_Store" || name.hasSuffix(".pyc") { continue }
        if matches(inside[...], pattern[...]) { found.append(inside.joined(separator: "/")) }
      } else if !skipped.contains(name), inside.count < 24 {
        visit(start, below: inside, matching: pattern, into: &found)
      }
    }
  }

  /// Whether the components of a path match a pattern.
  static func matches(_ names: ArraySlice<String>, _ pattern: ArraySlice<[Unicode.Scalar]>) -> Bool
  {
    guard let first = pattern.first else { return names.isEmpty }
    let rest = pattern.dropFirst()
    if first == ["*", "*"] {
      // At the end it matches files at any depth.
      if rest.isEmpty { return !names.isEmpty }
      return matches(names, rest) || (!names.isEmpty && matches(names.dropFirst(), pattern))
    }
    guard let name = names.first, matches(Array(name.unicodeScalars), first) else { return false }
    return matches(names.dropFirst(), rest)
  }

  /// Whether a name matches a pattern, in time proportional to their product.
  private static func matches(_ name: [Unicode.Scalar], _ pattern: [Unicode.Scalar]) -> Bool {
    var (place, next) = (0, 0)
    var star: (pattern: Int, name: Int)?
    while place < name.count {
      if next < pattern.count, pattern[next] == "*" {
        star = (next, place)
        next += 1
      } else if next < pattern.count, pattern[next] == "?" || pattern[next] == name[place] {
        place += 1
        next += 1
      } else if let last = star {
        star = (last.pattern, last.name + 1)
        place = last.name + 1
        next = last.pattern + 1
      } else {
        return false
      }
    }
    return pattern[next...].allSatisfy { $0 == "*" }
  }
}

extension [Unicode.Scalar] {
  fileprivate var hasWildcard: Bool { contains { $0 == "*" || $0 == "?" } }
}
