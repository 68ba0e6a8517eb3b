import SeedSchema

/// The side effects of a scenario's SQL beyond its rows, as far as its words show.
enum StatementEffect: Equatable {
  /// It begins or ends a transaction, which only the run may do.
  case transaction(String)
  /// It changes the connection's state, or creates objects that no other connection sees.
  case session
  /// No other effect.
  case none

  init(_ statement: SQLStatement) {
    let words = SQLWordScanner(statement.segments.joined(separator: " ")).map { $0.lowercased() }
    let start = words.prefix(3)
    switch start.first {
    case "begin", "commit", "end", "abort": self = .transaction(start[0].uppercased())
    case "start" where start.dropFirst().first == "transaction":
      self = .transaction("START TRANSACTION")
    case "prepare" where start.dropFirst().first == "transaction":
      self = .transaction("PREPARE TRANSACTION")
    case "rollback" where !start.contains("to"): self = .transaction("ROLLBACK")
    case "set", "reset", "discard", "load", "prepare", "listen", "declare", "attach":
      self = .session
    default:
      let isSession = words.contains {
        ["temp", "temporary", "set_config", "pg_catalog.set_config"].contains($0)
      }
      self = isSession ? .session : .none
    }
  }
}
