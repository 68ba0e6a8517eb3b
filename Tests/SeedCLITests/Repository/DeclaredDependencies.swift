import Foundation
import TestSupport

/// What `Package.swift` declares of each target, and what the target's files import.
struct DeclaredDependencies {
  var target: String
  var declared: Set<String>
  var folder: URL

  /// The targets that have Swift files, in the manifest's order.
  static func all() throws -> [DeclaredDependencies] {
    let root = RepositoryFiles.root
    let manifest = try String(contentsOf: root.appending(path: "Package.swift"), encoding: .utf8)
    // A declaration begins in the column of the list of targets; what it depends on is deeper.
    return manifest.split(separator: /\n    \.(?=\w*[tT]arget\()/).dropFirst().compactMap { text in
      guard let name = text.firstMatch(of: /\bname: "(\w+)"/)?.1 else { return nil }
      let end = text.range(of: "\n  ],")?.lowerBound ?? text.endIndex
      let list = text[..<end].firstMatch(of: /dependencies: \[(?<list>(?:[^\[\]]|\[[^\]]*\])*)\]/)
      let names = (list?.list ?? "")
        // Traits, platforms and packages are no targets.
        .replacing(/(condition|package): (\.when\([^)]*\)|"[^"]*")/, with: "")
        .matches(of: /"(\w+)"/).map { String($0.1) }
      let isTest = text.hasPrefix("testTarget")
      let path =
        text[..<end].firstMatch(of: /\bpath: "([^"]+)"/).map { String($0.1) }
        ?? "\(isTest ? "Tests" : "Sources")/\(name)"
      let folder = root.appending(path: path, directoryHint: .isDirectory)
      return DeclaredDependencies(target: String(name), declared: Set(names), folder: folder)
    }
  }

  /// The modules that the target's files import.
  func imported() throws -> Set<String> {
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    var modules: Set<String> = []
    for case let file as URL in files ?? .init() where file.pathExtension == "swift" {
      let text = try String(contentsOf: file, encoding: .utf8)
      // Imports precede the code, but `#if` may surround them.
      for line in text.split(separator: "\n") {
        let words = line.split(separator: " ")
        guard let place = words.firstIndex(of: "import"), place + 1 < words.count,
          words[..<place].allSatisfy(Self.isModifier)
        else { continue }
        modules.insert(String(words[words.count - 1].prefix { $0 != "." }))
      }
    }
    return modules
  }

  private static func isModifier(_ word: Substring) -> Bool {
    word.hasPrefix("@")
      || ["public", "package", "internal", "private", "fileprivate"].contains(word)
  }
}
