import SeedSchema

/// The values of several domains one after the other, as one domain; no two have a value in common.
struct ConcatenatedDomain: Domain {
  private let parts: [any Domain]
  let count: UInt64
  let profile: ValueProfile

  /// - Parameter parts: the domains, at least one; of those whose values exceed the limit of a
  ///   domain, only the first values count.
  init(_ parts: [any Domain]) {
    self.parts = parts
    count = parts.reduce(0) { min(domainLimit, $0 + min(domainLimit - $0, $1.count)) }
    var profile = parts.first?.profile ?? ValueProfile(.null)
    profile.minLength = parts.map(\.profile.minLength).min() ?? 0
    let longest = parts.map(\.profile.maxLength)
    profile.maxLength = longest.contains(nil) ? nil : longest.compactMap(\.self).max()
    self.profile = profile
  }

  func column(_ indices: [UInt64]) throws -> Column {
    var places: [Int: [Int]] = [:]
    var numbers = indices
    for index in indices.indices {
      var part = 0
      while part + 1 < parts.count, numbers[index] >= parts[part].count {
        numbers[index] -= parts[part].count
        part += 1
      }
      places[part, default: []].append(index)
    }
    var assembler = ColumnAssembler(count: indices.count)
    for (part, places) in places.sorted(by: { $0.key < $1.key }) {
      assembler.add(try parts[part].column(places.map { numbers[$0] }), at: places)
    }
    return try assembler.finish(emptyKind: profile.kind)
  }
}
