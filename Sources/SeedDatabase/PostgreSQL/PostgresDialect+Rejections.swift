/// What PostgreSQL's codes and messages say of rejected rows.
extension PostgresDialect {
  /// Undefined functions, tables, columns and schemas, missing privileges, what isn't supported,
  /// and recursion without end.
  private static let brokenCode: Set<String> = [
    "42883", "42P01", "42703", "3F000", "42501", "0A000", "54001",
  ]

  /// What a message about the syntax of a function that was called has before the function's name.
  package static let inFunction = "in the function "

  /// The types as which functions of the server parse strings, by the SQLSTATEs that they fail
  /// with.
  private static let parsedTypes = [
    "2200M": "xml", "2200N": "xml", "2200S": "xml", "2200T": "xml", "22032": "json",
    "2203A": "json", "2201B": "regular expression",
  ]

  /// Reads the SQLSTATE, and of a missing setting its name.
  public func rejectionCause(of error: DatabaseError) -> RejectionCause {
    let parts = error.message.split(separator: "\"", omittingEmptySubsequences: false)
    if error.message.hasSuffix(" does not exist"), let name = Self.missingName(error, parts) {
      return .unresolvedName(name)
    }
    if Self.brokenCode.contains(error.sqlState ?? "") { return .brokenCode }
    if error.sqlState == "42704", parts.count == 3,
      parts[0] == "unrecognized configuration parameter ", parts[1].contains(".")
    {
      return .missingSetting(String(parts[1]))
    }
    if error.sqlState == "42601", error.message.contains(Self.inFunction) { return .brokenCode }
    if ["22P02", "22007"].contains(error.sqlState ?? ""),
      let type = error.message.firstRange(of: "for type ")
    {
      return .invalidText(type: String(error.message[type.upperBound...].prefix { $0 != ":" }))
    }
    if let type = Self.parsedTypes[error.sqlState ?? ""] { return .invalidText(type: type) }
    if error.sqlState == "22023", error.message.hasPrefix("time zone ") {
      return .invalidText(type: "time zone")
    }
    return .rows
  }

  /// Reads `Key (lower(name))=(…) already exists.` and
  /// `Key (kind)=(a) is not present in table "kinds".`
  public func rejectedKey(of error: DatabaseError) -> RejectedKey? {
    let start = "Key ("
    guard let detail = error.detail, detail.hasPrefix(start),
      let middle = detail.firstRange(of: ")=(")
    else { return nil }
    var key = RejectedKey(String(detail[..<middle.lowerBound].dropFirst(start.count)))
    if !key.definition.contains(","),
      let end = detail[middle.upperBound...].firstRange(of: ") is not present in table ")
    {
      key.missingValue = String(detail[middle.upperBound..<end.lowerBound])
    }
    return key
  }

  /// The function, table or type of a message such as `relation "a" does not exist`, if its name
  /// has no schema.
  private static func missingName(_ error: DatabaseError, _ parts: [Substring]) -> String? {
    let name: Substring
    switch error.sqlState {
    case "42883" where error.message.hasPrefix("function "):
      name = error.message.dropFirst("function ".count).prefix { $0 != "(" }
    case "42P01" where parts.count == 3 && parts[0] == "relation ",
      "42704" where parts.count == 3 && parts[0] == "type ":
      name = parts[1]
    default: return nil
    }
    return name.isEmpty || name.contains(".") || name.contains(" ") ? nil : String(name)
  }
}
