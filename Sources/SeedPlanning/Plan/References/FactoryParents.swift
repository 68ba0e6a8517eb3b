import SeedFormat
import SeedSchema

/// The factories that create the rows that a factory's rows reference.
struct FactoryParents {
  let factories: FactoryTables
  private let project: Project
  private let state: DatabaseState
  private let names: TableDirectory
  private var known: [String: [String]] = [:]

  init(_ project: Project, _ state: DatabaseState) {
    self.project = project
    self.state = state
    names = state.names
    factories = FactoryTables(project, names: names)
  }

  /// The given factories and all that they reference, directly or indirectly; parents first.
  mutating func withParents(_ wanted: [String]) -> [String] {
    var order: [String] = []
    var visiting: Set<String> = []
    for name in wanted where visiting.insert(name).inserted {
      // An explicit stack, because chains of factories may be long.
      var path: [(name: String, next: Int)] = [(name, 0)]
      while let (name, next) = path.last {
        let parents = parents(of: name)
        if next < parents.count {
          path[path.count - 1].next += 1
          if visiting.insert(parents[next]).inserted { path.append((parents[next], 0)) }
          continue
        }
        path.removeLast()
        if project.resolved(name) != nil { order.append(name) }
      }
    }
    return order
  }

  /// Returns, among the wanted factories and all that they reference, those that satisfy a
  /// predicate or depend on one that does.
  mutating func affected(by isOfKind: (String) -> Bool, among wanted: [String]) -> Set<String> {
    var children: [String: [String]] = [:]
    var pending: [String] = []
    for name in withParents(wanted) {
      for parent in parents(of: name) { children[parent, default: []].append(name) }
      if isOfKind(name) { pending.append(name) }
    }
    var result: Set<String> = []
    while let name = pending.popLast() {
      if result.insert(name).inserted { pending += children[name] ?? [] }
    }
    return result
  }

  /// The factories whose rows a factory's rows reference directly.
  mutating func parents(of name: String) -> [String] {
    if let parents = known[name] { return parents }
    var parents: [String] = []
    if let factory = project.resolved(name) {
      var bag = DiagnosticBag()
      for value in factory.values {
        if let reference = ReferenceSyntax(value.syntax, bag: &bag),
          !canBeOwn(reference.target.name, of: factory)
        {
          parents.append(reference.target.name)
        }
      }
      let schema = state.table(factory.table) ?? factory.schema
      // A key that references its own table is satisfied by the factory's own rows.
      let table = names.canonical(factory.table)
      for key in schema?.foreignKeys ?? [] where names.canonical(key.references) != table {
        if let parent = factories.creators[names.canonical(key.references)] {
          parents.append(parent)
        }
      }
      parents.removeAll {
        project.factories[$0]?.isAbstract != false || project.resolved($0) == nil
      }
    }
    known[name] = parents
    return parents
  }

  /// Whether a reference to another factory also finds the rows of this one, because it extends
  /// that one.
  private func canBeOwn(_ target: String, of factory: ResolvedFactory) -> Bool {
    guard factory.ancestors.contains(target), let other = project.resolved(target) else {
      return false
    }
    return names.canonical(other.table) == names.canonical(factory.table)
  }
}
