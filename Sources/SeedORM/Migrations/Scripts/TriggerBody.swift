/// The body of a trigger of SQLite, `BEGIN …; END`, detected with the states of `sqlite3_complete`
/// (complete.c).
struct TriggerBody: StatementBody {
  private enum State {
    case start, normal, explain, create, trigger, semicolon, end
  }

  private var state = State.start

  mutating func takeWord(_ word: String, depth: Int) {
    switch (state, word) {
    case (.start, "EXPLAIN"): state = .explain
    case (.start, "CREATE"), (.explain, "CREATE"): state = .create
    case (.create, "TEMP"), (.create, "TEMPORARY"): break
    case (.create, "TRIGGER"): state = .trigger
    // `EXPLAIN QUERY PLAN CREATE TRIGGER`
    case (.explain, "QUERY"), (.explain, "PLAN"): break
    case (.semicolon, "END"): state = .end
    default: takeOther()
    }
  }

  mutating func takeOther() {
    switch state {
    case .trigger, .semicolon, .end: state = .trigger
    default: state = .normal
    }
  }

  mutating func takeSemicolon() -> Bool {
    switch state {
    case .trigger, .semicolon:
      state = .semicolon
      return false
    default: return true
    }
  }
}
