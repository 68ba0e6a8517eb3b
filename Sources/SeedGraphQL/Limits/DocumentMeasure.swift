/// Measures a document without a schema, so that later steps neither run long nor recurse deeply.
struct DocumentMeasure {
  /// The maximum nesting of selections, including those of spread fragments.
  private static var maximumNesting: Int { 60 }

  /// The selections of an operation or fragment.
  private struct Part {
    var depth = 0
    /// The fragments that it spreads, and how deeply in it.
    var spreads: [String: Int] = [:]
  }

  private let limits: GraphQLLimits
  private var aliases = 0

  init(_ limits: GraphQLLimits) { self.limits = limits }

  /// Measures a document.
  ///
  /// - Returns: whether no fragment spreads itself; only then may code follow fragments.
  /// - Throws: `GraphQLError` if there are too many aliases or selections are nested too deeply.
  static func check(_ document: Document, _ limits: GraphQLLimits) throws -> Bool {
    var measure = DocumentMeasure(limits)
    let operations = document.operations.map { measure.part(of: $0.selectionSet) }
    var fragments: [String: Part] = [:]
    for fragment in document.fragments {
      let part = measure.part(of: fragment.selectionSet)
      fragments[fragment.name.text, default: part].spreads.merge(
        part.spreads, uniquingKeysWith: max)
      fragments[fragment.name.text, default: part].depth.raise(to: part.depth)
    }
    guard measure.aliases <= limits.maximumAliases else {
      throw GraphQLError(
        "The document has \(measure.aliases) aliases, but at most \(limits.maximumAliases) are allowed.",
        extensions: ["code": "TOO_MANY_ALIASES"])
    }
    guard let depths = depths(of: fragments) else { return false }
    let deepest = (operations + fragments.values).map { total($0, depths) }.max() ?? 0
    guard deepest <= maximumNesting else {
      throw GraphQLError(
        "Selections are nested deeper than \(maximumNesting) levels.",
        extensions: ["code": "TOO_DEEP"])
    }
    return true
  }

  /// The depths of fragments, each after those that it spreads; `nil` if one spreads itself.
  private static func depths(of fragments: [String: Part]) -> [String: Int]? {
    var waiting: [String: Int] = [:]
    var users: [String: [String]] = [:]
    for (name, part) in fragments {
      let known = part.spreads.keys.filter { fragments[$0] != nil }
      waiting[name] = known.count
      for other in known { users[other, default: []].append(name) }
    }
    var depths: [String: Int] = [:]
    var ready = waiting.filter { $0.value == 0 }.map(\.key)
    while let name = ready.popLast() {
      guard let part = fragments[name] else { continue }
      depths[name] = total(part, depths)
      for user in users[name] ?? [] {
        let rest = (waiting[user] ?? 0) - 1
        waiting[user] = rest
        if rest == 0 { ready.append(user) }
      }
    }
    return depths.count == fragments.count ? depths : nil
  }

  private static func total(_ part: Part, _ depths: [String: Int]) -> Int {
    part.spreads.reduce(part.depth) { depth, spread in
      max(depth, spread.value + 1 + (depths[spread.key] ?? 0))
    }
  }

  private mutating func part(of set: SelectionSet) -> Part {
    var part = Part()
    measure(set, 1, &part)
    return part
  }

  private mutating func measure(_ set: SelectionSet, _ depth: Int, _ part: inout Part) {
    part.depth = max(part.depth, depth)
    for selection in set.selections {
      switch selection {
      case .field(let field):
        if field.alias != nil { aliases += 1 }
        if let set = field.selectionSet { measure(set, depth + 1, &part) }
      case .inline(let fragment): measure(fragment.selectionSet, depth + 1, &part)
      case .spread(let spread):
        part.spreads[spread.name.text] = max(part.spreads[spread.name.text] ?? 0, depth)
      }
    }
  }
}

extension Int {
  /// Raises the number to another one if that is larger.
  fileprivate mutating func raise(to other: Int) { self = Swift.max(self, other) }
}
