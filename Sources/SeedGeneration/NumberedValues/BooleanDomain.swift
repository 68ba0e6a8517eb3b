import SeedSchema

/// False and true.
struct BooleanDomain: Domain {
  var count: UInt64 { 2 }

  var profile: ValueProfile { ValueProfile(.boolean, averageBytes: 1) }

  func column(_ indices: [UInt64]) throws -> Column { Column(.booleans(indices.map { $0 != 0 })) }
}
