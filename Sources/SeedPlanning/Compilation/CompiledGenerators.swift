import SeedGeneration

/// The generators of a step's columns and parameters compiled so far, and the names being compiled.
struct CompiledGenerators {
  private var generators: [String: any Generator] = [:]
  /// The depth to which each compiled value depends on others.
  private var depths: [String: Int] = [:]
  /// The names whose values can't be compiled.
  private(set) var failed: Set<String>
  /// The names being compiled, in the order of their dependencies.
  private var path: [String] = []

  init(failed: Set<String>) { self.failed = failed }

  /// The generator of a name; `nil` if it isn't compiled.
  subscript(name: String) -> (any Generator)? { generators[name] }

  /// Returns the depth to which a compiled value depends on others.
  func depth(of name: String) -> Int { depths[name] ?? 0 }

  /// The cycle of names from this one back to itself, if it is being compiled; `nil` otherwise.
  func cycle(of name: String) -> [String]? {
    path.firstIndex(of: name).map { path[$0...] + [name] }
  }

  /// Begins the compilation of a name.
  mutating func begin(_ name: String) { path.append(name) }

  /// Ends the compilation that the last ``begin(_:)`` began.
  mutating func end() { path.removeLast() }

  /// Records how deeply a value depends on others.
  mutating func setDepth(_ depth: Int, of name: String) { depths[name] = depth }

  /// Keeps a compiled generator.
  mutating func keep(_ generator: any Generator, of name: String) { generators[name] = generator }

  /// Records that a value can't be compiled.
  mutating func fail(_ name: String) { failed.insert(name) }
}
