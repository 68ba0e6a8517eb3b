extension GeneratorRegistry {
  /// What extends the basic generators: more of the same groups, and groups of their own.
  static let further: [(String, [GeneratorDefinition])] = [
    ("numbers", distributions), ("numbers", correlations), ("dates and times", calendar),
    ("choices", lifecycles),
    ("text", topics),
    ("people and companies", society),
    ("places", geography), ("internet", network), ("documents", documents),
    ("identifiers", moreIdentifiers), ("codes", codes),
  ]

  /// Joins groups of the same name.
  static func joined(
    _ groups: [(String, [GeneratorDefinition])]
  ) -> [(String, [GeneratorDefinition])] {
    var result: [(String, [GeneratorDefinition])] = []
    for (name, definitions) in groups {
      if let place = result.firstIndex(where: { $0.0 == name }) {
        result[place].1 += definitions
      } else {
        result.append((name, definitions))
      }
    }
    return result
  }
}
