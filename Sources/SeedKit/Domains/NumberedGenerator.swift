import SeedORM

/// A generator that chooses one of a finite set of numbered values for each row.
protocol NumberedGenerator: Generator {
  /// The values.
  var domain: any Domain { get }
  /// Whether each value is as likely as another.
  var isUniform: Bool { get }

  /// The numbers of the values that rows get.
  func indices(_ rows: RowSelection) -> [UInt64]
}

extension DomainGenerator: NumberedGenerator {
  var isUniform: Bool {
    switch selector {
    case .uniform, .permuted: true
    case .sequential, .zipf, .weighted: false
    }
  }

  func indices(_ rows: RowSelection) -> [UInt64] { selector.indices(rows, below: domain.count) }
}

extension BooleanGenerator: NumberedGenerator {
  var domain: any Domain { BooleanDomain() }

  var isUniform: Bool { probability == 0.5 }

  func indices(_ rows: RowSelection) -> [UInt64] {
    (0..<rows.count).map { Mixing.unit(key.draw(rows[$0])) < probability ? 1 : 0 }
  }
}

extension Generator {
  /// The generator whose numbered values these are, perhaps converted; `nil` if they aren't numbered.
  var numbered: (any NumberedGenerator)? {
    (self as? any NumberedGenerator) ?? (self as? ConvertedGenerator)?.exactBase?.numbered
  }

  /// The same with another choice among its numbered values; the generator itself if it has none.
  func choosing(
    by choice: (any NumberedGenerator) -> any Generator
  ) -> any Generator {
    if let numbered = self as? any NumberedGenerator { return choice(numbered) }
    return (self as? ConvertedGenerator)?.rebased { $0.choosing(by: choice) } ?? self
  }
}
