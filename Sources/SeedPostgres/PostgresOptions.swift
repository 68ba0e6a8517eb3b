import CPostgres

/// Reads libpq's lists of the settings of a connection.
enum PostgresOptions {
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
