import SeedDatabase

/// Why no server accepted a connection, from libpq's message at `PQERRORS_VERBOSE`.
///
/// libpq has no function for the SQLSTATE of a connection that failed, and the words of the message
/// depend on the server's language. The verbose message has the code in front of them:
/// `FATAL:  28P01: password authentication failed for user "ann"`, and a line with the place in the
/// server's source code.
struct StartupFailure {
  /// The message on one line, without codes and places.
  let message: String
  /// The codes of all servers that answered, in order.
  let sqlStates: [String]

  /// Reads the message of libpq, which has lines for each server.
  init(_ text: String) {
    var states: [String] = []
    var lines: [String] = []
    for line in text.split(separator: "\n") where !Self.isPlace(line) {
      if let code = Self.code(in: line) {
        states.append(String(line[code]))
        let rest = line[code.upperBound...].dropFirst(2)
        lines.append(String(line[..<code.lowerBound] + rest))
      } else {
        lines.append(String(line))
      }
    }
    sqlStates = states
    message = PostgresErrors.line(lines.joined(separator: " "))
  }

  /// Classifies the failure.
  ///
  /// - Parameters:
  ///   - needsPassword: whether a server wanted a password and none was given.
  ///   - usedPassword: whether a password was sent.
  /// - Returns: the error.
  func error(needsPassword: Bool, usedPassword: Bool) -> DatabaseError {
    // PgBouncer has the same code for a wrong password as for other failures.
    let isUnclear = sqlStates.isEmpty || sqlStates.contains("08P01")
    let isRejected =
      needsPassword || usedPassword && isUnclear
      || sqlStates.contains { $0.hasPrefix("28") || $0 == "42501" }
    return DatabaseError(
      isRejected ? .authentication : .connection, "can't connect to PostgreSQL: \(message)",
      sqlState: sqlStates.last)
  }

  /// Whether a line is `LOCATION:  auth_failed, auth.c:326`, in any language.
  private static func isPlace(_ line: Substring) -> Bool {
    guard let separator = line.range(ofText: ":  ") else { return false }
    let parts = line[separator.upperBound...].split(separator: ",")
    guard parts.count == 2, parts[1].first == " " else { return false }
    let place = parts[1].split(separator: ":")
    return place.count == 2 && place[0].hasSuffix(".c")
      && place[1].allSatisfy { ("0"..."9").contains($0) }
  }

  /// The position of the SQLSTATE after the severity.
  private static func code(in line: Substring) -> Range<Substring.Index>? {
    var rest = line
    while let separator = rest.range(ofText: ":  ") {
      let code = line[separator.upperBound...].prefix(5)
      if code.utf8.count == 5, line[code.endIndex...].hasPrefix(": "),
        code.utf8.allSatisfy({ (48...57).contains($0) || (65...90).contains($0) })
      {
        return code.startIndex..<code.endIndex
      }
      rest = line[separator.upperBound...]
    }
    return nil
  }
}

extension Substring {
  /// The first occurrence of a text of ASCII.
  fileprivate func range(ofText text: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(text) {
        return start..<index(start, offsetBy: text.count)
      }
      start = index(after: start)
    }
    return nil
  }
}
