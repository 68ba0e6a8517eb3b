import SeedSchema

/// Chooses one of several generators for each row.
struct MixtureGenerator: Generator {
  let options: [any Generator]
  let selector: Selector
  let profile: ValueProfile

  /// Creates a generator that chooses another one for each row.
  ///
  /// - Parameters:
  ///   - options: at least one; all of one kind, or NULL.
  ///   - selector: how to choose.
  init(_ options: [any Generator], selector: Selector) {
    self.options = options
    self.selector = selector
    let profiles = options.map(\.profile)
    var profile =
      profiles.first { $0.kind != .null } ?? profiles.first ?? ValueProfile(.null)
    let solid = profiles.filter { $0.kind != .null }
    profile.isNullable = profiles.contains { $0.isNullable || $0.kind == .null }
    profile.minLength = solid.map(\.minLength).min() ?? 0
    profile.maxLength =
      solid.contains { $0.maxLength == nil } ? nil : solid.compactMap(\.maxLength).max()
    profile.choices =
      solid.contains { $0.choices == nil } ? nil : solid.flatMap { $0.choices ?? [] }
    profile.minimum = Self.bound(solid.map(\.minimum), <)
    profile.maximum = Self.bound(solid.map(\.maximum), >)
    profile.distinct = solid.reduce(UInt64?(0)) { sum, profile in
      sum.flatMap { sum in profile.distinct.map { min(sum &+ $0, domainLimit) } }
    }
    profile.isUnique = false
    profile.averageBytes =
      solid.isEmpty ? 0 : solid.reduce(0) { $0 + $1.averageBytes } / solid.count
    self.profile = profile
  }

  private static func bound(
    _ values: [SQLValue?], _ isBetter: (Double, Double) -> Bool
  ) -> SQLValue? {
    var best: SQLValue?
    for value in values {
      guard let value, let number = value.orderingNumber else { return nil }
      if let current = best?.orderingNumber, !isBetter(number, current) { continue }
      best = value
    }
    return best
  }

  func fill(_ rows: RowSelection, in frame: any RowFrame) throws -> Column {
    let chosen = selector.indices(rows, below: UInt64(options.count))
    var assembler = ColumnAssembler(count: rows.count)
    for option in options.indices {
      let places = chosen.indices.filter { chosen[$0] == UInt64(option) }
      guard !places.isEmpty, options[option].profile.kind != .null else { continue }
      // An option can read the row's other columns, so it is generated for all rows of the frame,
      // and only the chosen values are kept.
      let column = try options[option].fill(rows, in: frame)
      assembler.add(try column.gathered(places), at: places)
    }
    return try assembler.finish(emptyKind: profile.kind)
  }
}

extension SQLValue {
  /// The value as a number that orders it among values of its type; `nil` for values without an
  /// order.
  package var orderingNumber: Double? {
    switch self {
    case .integer(let value): Double(value)
    case .double(let value): value
    case .timestamp(let value): Double(value.microseconds)
    case .date(let value): Double(value.daysSinceEpoch)
    case .time(let value): Double(value.microseconds)
    case .decimal: text.flatMap { Double($0) }
    default: nil
    }
  }
}
