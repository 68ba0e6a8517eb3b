import SeedSchema

/// UUIDs of version 4 (RFC 9562): 122 pseudorandom bits, all distinct.
struct UUIDDomain: Domain {
  let key: ColumnKey

  var count: UInt64 { domainLimit }

  var profile: ValueProfile { ValueProfile(.uuid, averageBytes: 16) }

  func column(_ indices: [UInt64]) throws -> Column {
    let permutation = Permutation(count: domainLimit, key: key.derived("low"))
    return Column(
      .uuids(
        indices.map { index in
          // The lower half is a shuffle of the index, so two indices never share it.
          let low = permutation.apply(index) | 0x8000_0000_0000_0000
          let high = key.draw(Int64(bitPattern: index)) & 0xffff_ffff_ffff_0fff | 0x4000
          return UInt128(high) << 64 | UInt128(low)
        }))
  }
}
