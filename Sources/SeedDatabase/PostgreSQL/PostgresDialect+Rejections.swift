/// What PostgreSQL's codes and messages say of rejected rows, in any language.
extension PostgresDialect {
  /// Undefined functions, tables, columns and schemas, missing privileges, what isn't supported,
  /// and recursion without end.
  private static let brokenCode: Set<String> = [
    "42883", "42P01", "42703", "3F000", "42501", "0A000", "54001",
  ]

  private static let doesNotExist = " does not exist"
  /// How messages about tables begin that a statement doesn't have, although they may exist.
  private static let unnamedTables = ["missing FROM-clause", "invalid reference to FROM-clause"]

  /// What a message about the syntax of a function that was called has before the function's name.
  package static let inFunction = "in the function "

  /// The types as which functions of the server parse strings, by the SQLSTATEs that they fail
  /// with.
  private static let parsedTypes = [
    "2200M": "xml", "2200N": "xml", "2200S": "xml", "2200T": "xml", "22032": "json",
    "2203A": "json", "2201B": "regular expression",
  ]

  /// The message of libxml2 for a string that isn't XML, as functions in other languages than SQL
  /// pass it on.
  private static let xmlError = " parser error : "

  /// How functions in Perl, Python and Tcl say that the server lacks a module of theirs.
  private static let missingModules = [
    "Can't locate ", "ModuleNotFoundError: ", "ImportError: ", "can't find package ",
  ]

  /// Reads the SQLSTATE, and of a missing setting its name.
  public func rejectionCause(of error: DatabaseError) -> RejectionCause {
    if let name = Self.missingName(error) { return .unresolvedName(name) }
    if Self.brokenCode.contains(error.sqlState ?? "") { return .brokenCode }
    // Missing settings and types have one SQLSTATE; a setting of a program has a dot in its name.
    if error.sqlState == "42704", !error.message.hasSuffix(Self.doesNotExist),
      let name = PostgresMessage(error.message).quoted.first, name.contains(".")
    {
      return .missingSetting(name)
    }
    if error.sqlState == "42601", error.message.contains(Self.inFunction) { return .brokenCode }
    if ["22P02", "22007"].contains(error.sqlState ?? ""),
      let type = PostgresMessage(error.message).parsedType
    {
      return .invalidText(type: type)
    }
    if let type = Self.parsedTypes[error.sqlState ?? ""] { return .invalidText(type: type) }
    if error.sqlState == "38000", error.message.contains(Self.xmlError) {
      return .invalidText(type: "xml")
    }
    if ["38000", "42601", "XX000"].contains(error.sqlState ?? ""),
      Self.missingModules.contains(where: error.message.contains)
    {
      return .brokenCode
    }
    if error.sqlState == "22023", error.message.hasPrefix("time zone ") {
      return .invalidText(type: "time zone")
    }
    return .rows
  }

  /// Reads `Key (lower(name))=(…) already exists.` and
  /// `Key (kind)=(a) is not present in table "kinds".`, whatever the words around.
  public func rejectedKey(of error: DatabaseError) -> RejectedKey? {
    guard let detail = error.detail,
      detail.hasPrefix("Key (") || ["23505", "23503", "23P01"].contains(error.sqlState ?? ""),
      let start = detail.firstIndex(of: "("),
      let middle = detail.firstRange(of: ")=("), start < middle.lowerBound
    else { return nil }
    var key = RejectedKey(String(detail[detail.index(after: start)..<middle.lowerBound]))
    if !key.definition.contains(","),
      let end = Self.endOfValue(detail[middle.upperBound...], error)
    {
      key.missingValue = String(detail[middle.upperBound..<end])
    }
    return key
  }

  /// Where the value of `a) is not present in table "kinds".` ends; `nil` for other details.
  private static func endOfValue(_ text: Substring, _ error: DatabaseError) -> String.Index? {
    if let end = text.firstRange(of: ") is not present in table ") { return end.lowerBound }
    let isEnglish = error.detail?.hasPrefix("Key (") ?? false
    return error.sqlState == "23503" && !isEnglish ? text.lastIndex(of: ")") : nil
  }

  /// The function, table or type of a message such as `relation "a" does not exist`, if its name
  /// has no schema.
  private static func missingName(_ error: DatabaseError) -> String? {
    let message = PostgresMessage(error.message)
    let name: String?
    switch error.sqlState {
    case "42883": name = message.calledName
    case "42P01" where !unnamedTables.contains { error.message.hasPrefix($0) }:
      name = message.quoted.first
    case "42704" where error.message.hasPrefix("type "): name = message.quoted.first
    default: name = nil
    }
    guard let name, !name.isEmpty, !name.contains("."), !name.contains(" ") else { return nil }
    return name
  }
}
