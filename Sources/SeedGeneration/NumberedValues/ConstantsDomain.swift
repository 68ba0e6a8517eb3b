import SeedSchema

/// A fixed list of values.
struct ConstantsDomain: Domain {
  private let values: Column
  let profile: ValueProfile

  var count: UInt64 { UInt64(max(1, values.count)) }

  /// - Returns: `nil` if the values are of different types.
  init?(_ constants: [ConstantGenerator]) {
    var assembler = ColumnAssembler(count: constants.count)
    for (index, constant) in constants.enumerated() where constant.profile.kind != .null {
      assembler.add(constant.value, at: [index])
    }
    let mixture = MixtureGenerator(constants, selector: .sequential)
    profile = mixture.profile
    guard let column = try? assembler.finish(emptyKind: mixture.profile.kind), !constants.isEmpty
    else {
      return nil
    }
    values = column
  }

  func column(_ indices: [UInt64]) throws -> Column { try values.gathered(indices.map { Int($0) }) }
}
