public import SeedFormat
import SeedSchema

/// All factories and scenarios of a folder, read and checked as far as single files allow.
///
/// ```swift
/// let project = Project.read([SourceFile(name: "Factories/user.yaml", text: text)])
/// for diagnostic in project.diagnostics { print(diagnostic.rendered(color: false)) }
/// ```
public struct Project: Sendable {
  /// The factories by name.
  public internal(set) var factories: [String: FactoryDefinition] = [:]
  /// The scenarios by name.
  public internal(set) var scenarios: [String: ScenarioDefinition] = [:]
  /// The fixtures by name.
  package internal(set) var fixtures: [String: FixtureDefinition] = [:]
  /// The generators that the project defines, by name.
  public internal(set) var generators: [String: OwnGenerator] = [:]
  /// All errors and warnings, in the order of the files.
  public internal(set) var diagnostics: [Diagnostic] = []
  /// The variables that the files use, with their values.
  public internal(set) var variables: [String: String] = [:]
  /// The files, for the lines that diagnostics show.
  package let files: [String: SourceFile]
  /// The factories with what they inherit, if the factories that they extend exist.
  var resolutions: [String: ResolvedFactory] = [:]
  /// The factories of each table that create rows.
  var factoryNames: [TableName: [String]] = [:]

  package init(
    factories: [String: FactoryDefinition] = [:], scenarios: [String: ScenarioDefinition] = [:],
    diagnostics: [Diagnostic] = [], files: [String: SourceFile]
  ) {
    self.factories = factories
    self.scenarios = scenarios
    self.diagnostics = diagnostics
    self.files = files
    resolveFactories()
  }

  /// The folder to which the paths of files with rows are relative.
  package var folder: DataFolder?

  /// The variables that the files use as they may be shown; `nil` if they use none.
  package var shownVariables: [String: String]? {
    variables.isEmpty
      ? nil
      : Dictionary(
        uniqueKeysWithValues: variables.map { ($0.key, FileVariables.shown($0.key, $0.value)) })
  }

  /// Whether it has errors.
  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// Reads all documents of the files. A document is a factory or a scenario by its first key, not
  /// by its folder.
  ///
  /// - Parameters:
  ///   - files: the files with their contents.
  ///   - variables: the values of `${name}`.
  ///   - folder: the project's folder, in which steps find the files with their rows.
  /// - Returns: the project, with all errors in the files.
  public static func read(
    _ files: [SourceFile], variables: FileVariables = FileVariables(), folder: String? = nil
  ) -> Project {
    read(files, after: nil, variables: variables).inFolder(folder)
  }

  /// The same project, whose steps find the files with their rows in a folder.
  package func inFolder(_ folder: String?) -> Project {
    var project = self
    project.folder = folder.map { DataFolder($0) }
    return project
  }

  /// Reads all documents of the files; those of files that are unchanged since an earlier read
  /// without errors are reused from it.
  package static func read(
    _ files: [SourceFile], after previous: Project?, variables: FileVariables = FileVariables()
  ) -> Project {
    var project = Project(
      files: Dictionary(files.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first }))
    var known: [String: [FactoryDefinition]] = [:]
    if let previous, previous.diagnostics.isEmpty, previous.generators.isEmpty {
      for factory in previous.factories.values {
        known[factory.nameSpan.file, default: []].append(factory)
      }
      for scenario in previous.scenarios.values { known[scenario.nameSpan.file] = nil }
      for fixture in previous.fixtures.values { known[fixture.span.file] = nil }
    }
    for file in files where !file.name.hasSuffix(".txt") {
      if let factories = known[file.name], previous?.files[file.name]?.bytes == file.bytes {
        for factory in factories { project.add(factory) }
      } else {
        project.read(file, variables)
      }
    }
    project.expandOwnGenerators()
    project.resolveFactories()
    project.diagnostics = project.withSourceLines(project.diagnostics)
    return project
  }

  private mutating func read(_ file: SourceFile, _ variables: FileVariables) {
    let (documents, found) = DocumentParser.parse(file)
    diagnostics.append(contentsOf: found)
    let isSubstituted = VariableSubstitution.isNeeded(file)
    for document in documents where !document.root.isEmpty {
      var root = document.root
      if isSubstituted {
        var substitution = VariableSubstitution(variables)
        root = substitution.replace(in: root)
        self.variables.merge(substitution.used) { $1 }
        diagnostics.append(contentsOf: substitution.bag.all)
      }
      if FixtureReader.reads(file) {
        var reader = FixtureReader()
        let fixture = reader.read(root, of: file)
        diagnostics.append(contentsOf: reader.bag.all)
        if let fixture {
          add(fixture, named: fixture.name, at: \.span, to: \.fixtures, as: "fixture")
        }
        continue
      }
      guard case .mapping(let mapping) = root.content,
        ["factory", "scenario", "generators"].contains(where: { mapping[$0] != nil })
      else {
        diagnostics.append(
          Diagnostic(
            "this is neither a factory nor a scenario", at: root.span,
            hint: "a file begins with `factory: name` or `scenario: name`"))
        continue
      }
      if mapping["factory"] != nil {
        var reader = FactoryReader()
        let factory = reader.read(root)
        diagnostics.append(contentsOf: reader.bag.all)
        if let factory { add(factory) }
      } else if mapping["scenario"] == nil {
        var reader = OwnGeneratorReader(files: files)
        let generators = reader.read(root)
        diagnostics.append(contentsOf: reader.bag.all)
        for generator in generators {
          add(generator, named: generator.name, at: \.nameSpan, to: \.generators, as: "generator")
        }
      } else {
        var reader = ScenarioReader()
        let scenario = reader.read(root)
        diagnostics.append(contentsOf: reader.bag.all)
        if let scenario {
          add(scenario, named: scenario.name, at: \.nameSpan, to: \.scenarios, as: "scenario")
        }
      }
    }
  }

  private mutating func add(_ factory: FactoryDefinition) {
    add(factory, named: factory.name, at: \.nameSpan, to: \.factories, as: "factory")
  }

  /// Adds a definition, unless another one has the same name.
  private mutating func add<Definition>(
    _ definition: Definition, named name: String, at span: KeyPath<Definition, SourceSpan>,
    to definitions: WritableKeyPath<Project, [String: Definition]>, as kind: String
  ) {
    guard let first = self[keyPath: definitions][name] else {
      self[keyPath: definitions][name] = definition
      return
    }
    let other = first[keyPath: span]
    diagnostics.append(
      Diagnostic(
        "\(kind) `\(name)` appears twice", at: definition[keyPath: span],
        hint: "the other is at \(other.file):\(other.line)"))
  }

  /// The diagnostics with the lines that they point at.
  package func withSourceLines(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    diagnostics.map { diagnostic in
      guard diagnostic.sourceLine == nil, let span = diagnostic.span, let file = files[span.file]
      else { return diagnostic }
      return diagnostic.showing(file)
    }
  }
}
