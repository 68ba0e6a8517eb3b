package import SeedSchema

/// Chooses from a domain for each row.
package struct DomainGenerator: Generator {
  package let domain: any Domain
  let selector: Selector
  package let profile: ValueProfile

  /// A generator with distinct values if the column must be unique, and uniform ones otherwise.
  init(_ domain: any Domain, context: GeneratorContext) {
    let isUnique = context.isUnique && UInt64(max(0, context.rowCount)) <= domain.count
    self.init(
      domain,
      selector: context.isUnique
        ? .permuted(Permutation(count: domain.count, key: context.key, rows: context.rows))
        : .uniform(context.key),
      isUnique: isUnique)
  }

  package init(_ domain: any Domain, selector: Selector, isUnique: Bool = false) {
    self.domain = domain
    self.selector = selector
    var profile = domain.profile
    profile.distinct = domain.count
    profile.isUnique = isUnique
    self.profile = profile
  }

  package func fill(_ rows: RowSelection, in frame: any RowFrame) throws -> Column {
    try domain.column(selector.indices(rows, below: domain.count))
  }
}
