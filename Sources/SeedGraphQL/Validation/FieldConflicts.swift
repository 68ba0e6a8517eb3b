/// Finds fields with the same response name that would have different values.
///
/// This is section 5.3.2, `FieldsInSetCanMerge`, by the algorithm of graphql-js, which compares
/// each pair of fragments once.
final class FieldConflicts {
  /// Why two fields conflict.
  indirect enum Reason {
    case text(String)
    case fields([(name: String, reason: Reason)])

    var message: String {
      switch self {
      case .text(let text): text
      case .fields(let fields):
        fields.map { "subfields '\($0.name)' conflict because \($0.reason.message)" }
          .joined(separator: " and ")
      }
    }
  }

  /// Two fields, or two lists of them, that conflict.
  struct Conflict {
    let name: String
    let reason: Reason
    var first: [FieldSyntax]
    var second: [FieldSyntax]
  }

  struct Candidate {
    let parent: TypeDefinition?
    let field: FieldSyntax
    let definition: FieldDefinition?
  }

  /// The fields of a selection set by their response names, and the fragments that it spreads.
  final class Fields {
    var names: [String] = []
    var candidates: [String: [Candidate]] = [:]
    var fragments: [String] = []
  }

  private struct Pair: Hashable {
    let first: String
    let second: String
  }

  let schema: GraphQLSchema
  let fragments: [String: FragmentDefinition]
  private var cache: [ObjectIdentifier: Fields] = [:]
  private var compared: [Pair: Bool] = [:]
  /// How many more pairs may be compared; only hostile documents need more.
  private(set) var budget = 200_000

  init(_ schema: GraphQLSchema, _ fragments: [String: FragmentDefinition]) {
    self.schema = schema
    self.fragments = fragments
  }

  /// The conflicts within a selection set.
  func conflicts(in set: SelectionSet, _ parent: TypeDefinition?) -> [Conflict] {
    var conflicts: [Conflict] = []
    let fields = fields(of: set, parent)
    for name in fields.names {
      let candidates = fields.candidates[name] ?? []
      for (index, first) in candidates.enumerated() {
        for second in candidates.dropFirst(index + 1) {
          if let conflict = conflict(name, first, second, areExclusive: false) {
            conflicts.append(conflict)
          }
        }
      }
    }
    for (index, fragment) in fields.fragments.enumerated() {
      compare(fields, with: fragment, areExclusive: false, &conflicts)
      for other in fields.fragments.dropFirst(index + 1) {
        compare(fragment, other, areExclusive: false, &conflicts)
      }
    }
    return conflicts
  }

  private func compare(
    _ fields: Fields, with name: String, areExclusive: Bool, _ conflicts: inout [Conflict]
  ) {
    guard let fragment = fragments[name] else { return }
    let others = self.fields(of: fragment)
    if fields === others { return }
    compare(fields, others, areExclusive: areExclusive, &conflicts)
    for inner in others.fragments where isNew(inner, name, areExclusive) {
      compare(fields, with: inner, areExclusive: areExclusive, &conflicts)
    }
  }

  private func compare(
    _ first: String, _ second: String, areExclusive: Bool, _ conflicts: inout [Conflict]
  ) {
    guard first != second, isNew(first, second, areExclusive), let one = fragments[first],
      let other = fragments[second]
    else { return }
    let (fields, others) = (self.fields(of: one), self.fields(of: other))
    compare(fields, others, areExclusive: areExclusive, &conflicts)
    for inner in others.fragments { compare(first, inner, areExclusive: areExclusive, &conflicts) }
    for inner in fields.fragments { compare(inner, second, areExclusive: areExclusive, &conflicts) }
  }

  private func compare(
    _ fields: Fields, _ others: Fields, areExclusive: Bool, _ conflicts: inout [Conflict]
  ) {
    for name in fields.names {
      guard let candidates = others.candidates[name] else { continue }
      for first in fields.candidates[name] ?? [] {
        for second in candidates {
          if let conflict = conflict(name, first, second, areExclusive: areExclusive) {
            conflicts.append(conflict)
          }
        }
      }
    }
  }

  private func conflict(
    _ name: String, _ first: Candidate, _ second: Candidate, areExclusive: Bool
  ) -> Conflict? {
    guard budget > 0 else { return nil }
    budget -= 1
    // Two different object types never apply to the same value.
    let areExclusive =
      areExclusive
      || (first.parent?.name != second.parent?.name && first.parent?.isObject == true
        && second.parent?.isObject == true)
    func found(_ reason: String) -> Conflict {
      Conflict(name: name, reason: .text(reason), first: [first.field], second: [second.field])
    }
    if !areExclusive {
      let (one, other) = (first.field.name.text, second.field.name.text)
      if one != other { return found("'\(one)' and '\(other)' are different fields") }
      if !Self.haveSameArguments(first.field, second.field) {
        return found("they have differing arguments")
      }
    }
    let (type, otherType) = (first.definition?.type, second.definition?.type)
    if let type, let otherType, conflict(type, otherType) {
      return found("they return conflicting types '\(type)' and '\(otherType)'")
    }
    guard let set = first.field.selectionSet, let otherSet = second.field.selectionSet else {
      return nil
    }
    let inner = subfieldConflicts(
      fields(of: set, type.flatMap { schema.types[$0.name] }),
      fields(of: otherSet, otherType.flatMap { schema.types[$0.name] }), areExclusive)
    guard !inner.isEmpty else { return nil }
    return Conflict(
      name: name, reason: .fields(inner.map { ($0.name, $0.reason) }),
      first: [first.field] + inner.flatMap(\.first),
      second: [second.field] + inner.flatMap(\.second))
  }

  private func subfieldConflicts(
    _ fields: Fields, _ others: Fields, _ areExclusive: Bool
  ) -> [Conflict] {
    var conflicts: [Conflict] = []
    compare(fields, others, areExclusive: areExclusive, &conflicts)
    for fragment in others.fragments {
      compare(fields, with: fragment, areExclusive: areExclusive, &conflicts)
    }
    for fragment in fields.fragments {
      compare(others, with: fragment, areExclusive: areExclusive, &conflicts)
    }
    for fragment in fields.fragments {
      for other in others.fragments {
        compare(fragment, other, areExclusive: areExclusive, &conflicts)
      }
    }
    return conflicts
  }

  /// Whether two fragments haven't been compared yet; marks them as compared.
  private func isNew(_ first: String, _ second: String, _ areExclusive: Bool) -> Bool {
    let pair =
      first < second ? Pair(first: first, second: second) : Pair(first: second, second: first)
    if let known = compared[pair], areExclusive || !known { return false }
    compared[pair] = areExclusive
    return budget > 0
  }

  private func fields(of fragment: FragmentDefinition) -> Fields {
    if let known = cache[ObjectIdentifier(fragment.selectionSet)] { return known }
    return fields(of: fragment.selectionSet, schema.types[fragment.typeCondition.text])
  }

  private func fields(of set: SelectionSet, _ parent: TypeDefinition?) -> Fields {
    if let known = cache[ObjectIdentifier(set)] { return known }
    let fields = Fields()
    collect(set, parent, fields)
    cache[ObjectIdentifier(set)] = fields
    return fields
  }

  private func collect(_ set: SelectionSet, _ parent: TypeDefinition?, _ fields: Fields) {
    for selection in set.selections {
      switch selection {
      case .field(let field):
        let name = field.responseName
        if fields.candidates[name] == nil { fields.names.append(name) }
        fields.candidates[name, default: []].append(
          Candidate(
            parent: parent, field: field, definition: parent?.fields?[field.name.text]))
      case .spread(let spread):
        if !fields.fragments.contains(spread.name.text) {
          fields.fragments.append(spread.name.text)
        }
      case .inline(let fragment):
        let type = fragment.typeCondition.map { schema.types[$0.text] } ?? parent
        collect(fragment.selectionSet, type, fields)
      }
    }
  }

  private static func haveSameArguments(_ first: FieldSyntax, _ second: FieldSyntax) -> Bool {
    guard first.arguments.count == second.arguments.count else { return false }
    return first.arguments.allSatisfy { argument in
      let other = second.arguments.last { $0.name.text == argument.name.text }
      return other?.value.sorted.printed == argument.value.sorted.printed
    }
  }

  private func conflict(_ first: TypeReference, _ second: TypeReference) -> Bool {
    switch (first, second) {
    case (.list(let one), .list(let other)), (.nonNull(let one), .nonNull(let other)):
      conflict(one, other)
    case (.list, _), (_, .list), (.nonNull, _), (_, .nonNull): true
    case (.named(let one), .named(let other)):
      one != other && (schema.types[one]?.isLeaf == true || schema.types[other]?.isLeaf == true)
    }
  }
}
