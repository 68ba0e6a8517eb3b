extension Validator {
  /// Section 5.5: fragments that nothing uses, and those that contain themselves.
  func checkFragments() {
    var used: Set<String> = []
    for operation in document.operations {
      for fragment in referencedFragments(of: operation) { used.insert(fragment.name.text) }
    }
    var cycles = FragmentCycles()
    for fragment in document.fragments {
      if !used.contains(fragment.name.text) {
        report("Fragment '\(fragment.name.text)' is never used.", at: fragment.location)
      }
      find(&cycles, from: fragment)
    }
  }

  /// The fragments that an operation spreads, and all that these spread.
  func referencedFragments(of operation: OperationDefinition) -> [FragmentDefinition] {
    var found: [FragmentDefinition] = []
    var seen: Set<String> = []
    var sets = [operation.selectionSet]
    while let set = sets.popLast() {
      for spread in spreads(in: set) where seen.insert(spread.name.text).inserted {
        guard let fragment = fragments[spread.name.text] else { continue }
        found.append(fragment)
        sets.append(fragment.selectionSet)
      }
    }
    return found
  }

  /// The fragments that a selection set spreads, at any depth.
  private func spreads(in set: SelectionSet) -> [FragmentSpread] {
    var spreads: [FragmentSpread] = []
    var sets = [set]
    while let set = sets.popLast() {
      for selection in set.selections {
        switch selection {
        case .field(let field): if let set = field.selectionSet { sets.append(set) }
        case .inline(let fragment): sets.append(fragment.selectionSet)
        case .spread(let spread): spreads.append(spread)
        }
      }
    }
    return spreads
  }

  private struct FragmentCycles {
    var visited: Set<String> = []
    var path: [FragmentSpread] = []
    var places: [String: Int] = [:]
  }

  /// Searches in depth, without recursion: a document may contain very many fragments.
  private func find(_ cycles: inout FragmentCycles, from fragment: FragmentDefinition) {
    guard cycles.visited.insert(fragment.name.text).inserted else { return }
    struct Step {
      let name: String
      var spreads: ArraySlice<FragmentSpread>
    }
    cycles.places[fragment.name.text] = cycles.path.count
    var steps = [Step(name: fragment.name.text, spreads: spreads(in: fragment.selectionSet)[...])]
    while !steps.isEmpty, !isFull {
      guard let spread = steps[steps.count - 1].spreads.popFirst() else {
        cycles.places[steps.removeLast().name] = nil
        if !steps.isEmpty { cycles.path.removeLast() }
        continue
      }
      let name = spread.name.text
      cycles.path.append(spread)
      if let start = cycles.places[name] {
        let cycle = cycles.path[start...]
        let via = cycle.dropLast().map { "'\($0.name.text)'" }.joined(separator: ", ")
        report(
          "Cannot spread fragment '\(name)' within itself" + (via.isEmpty ? "." : " via \(via)."),
          at: cycle.map(\.location))
        cycles.path.removeLast()
      } else if let next = fragments[name], cycles.visited.insert(name).inserted {
        cycles.places[name] = cycles.path.count
        steps.append(Step(name: name, spreads: spreads(in: next.selectionSet)[...]))
      } else {
        cycles.path.removeLast()
      }
    }
  }
}
