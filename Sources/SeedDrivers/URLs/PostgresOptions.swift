import CPostgres

/// The settings of a connection, as this machine's libpq knows them.
enum PostgresOptions {
  /// The names of all settings.
  static let names: Set<String> = {
    guard let options = PQconninfoParse("", nil) else { return [] }
    defer { PQconninfoFree(options) }
    return Set(values(of: options).keys)
  }()

  /// Returns the values of a list of libpq's, by their names; those without a value are empty.
  static func values(of list: UnsafeMutablePointer<PQconninfoOption>) -> [String: String] {
    var values: [String: String] = [:]
    var option = list
    // The list ends with an entry without a name.
    while let keyword = option.pointee.keyword {
      values[String(cString: keyword)] = option.pointee.val.map { String(cString: $0) } ?? ""
      option += 1
    }
    return values
  }
}
