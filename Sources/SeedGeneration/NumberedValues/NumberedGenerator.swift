/// A generator that chooses one of a finite set of numbered values for each row.
package protocol NumberedGenerator: Generator {
  /// The values.
  var domain: any Domain { get }
  /// Whether each value is as likely as another.
  var isUniform: Bool { get }

  /// Returns the indexes of the rows' values.
  func indices(_ rows: RowSelection) -> [UInt64]
}

extension DomainGenerator: NumberedGenerator {
  package var isUniform: Bool {
    switch selector {
    case .uniform, .permuted: true
    case .sequential, .zipf, .weighted: false
    }
  }

  package func indices(_ rows: RowSelection) -> [UInt64] {
    selector.indices(rows, below: domain.count)
  }
}

extension BooleanGenerator: NumberedGenerator {
  var domain: any Domain { BooleanDomain() }

  var isUniform: Bool { probability == 0.5 }

  func indices(_ rows: RowSelection) -> [UInt64] {
    (0..<rows.count).map { SplitMix64.unit(key.draw(rows[$0])) < probability ? 1 : 0 }
  }
}

extension Generator {
  /// The underlying generator of numbered values, possibly converted; `nil` if the values aren't
  /// numbered.
  package var numbered: (any NumberedGenerator)? {
    (self as? any NumberedGenerator) ?? (self as? ConvertedGenerator)?.exactBase?.numbered
  }

  /// Returns the generator with another selection; the generator itself if its values aren't
  /// numbered.
  package func choosing(
    by choice: (any NumberedGenerator) -> any Generator
  ) -> any Generator {
    if let numbered = self as? any NumberedGenerator { return choice(numbered) }
    return (self as? ConvertedGenerator)?.rebased { $0.choosing(by: choice) } ?? self
  }
}
