import SeedSchema

/// The fingerprint of a migration's SQL, with line ends normalized.
enum MigrationChecksum {
  static func text(of sql: String) -> String {
    var hash = FNV1a128()
    for byte in sql.utf8 where byte != 13 { hash.add(UInt16(byte)) }
    return hash.hexadecimal
  }
}
