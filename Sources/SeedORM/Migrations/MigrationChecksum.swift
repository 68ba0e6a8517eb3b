/// The fingerprint of a migration's SQL: FNV-1a with 128 bits (draft-eastlake-fnv), over lines that
/// end alike on every system.
enum MigrationChecksum {
  static func text(of sql: String) -> String {
    var state: UInt128 = 144_066_263_297_769_815_596_495_629_667_062_367_629
    for byte in sql.utf8 where byte != 13 {
      state = (state ^ UInt128(byte)) &* 309_485_009_821_345_068_724_781_371
    }
    let digits = String(state, radix: 16)
    return String(repeating: "0", count: 32 - digits.count) + digits
  }
}
