/// The body of a function of PostgreSQL in standard SQL, `BEGIN ATOMIC … END`, detected as in psql
/// (psqlscan.l).
struct RoutineBody: StatementBody {
  private var opening: [String] = []
  private var count = 0
  private var depth = 0

  /// Whether the statement creates a function or a procedure.
  private var isRoutine: Bool {
    func names(_ index: Int) -> Bool {
      opening.count > index && ["FUNCTION", "PROCEDURE"].contains(opening[index])
    }
    guard opening.first == "CREATE" else { return false }
    return names(1) || opening.count > 3 && opening[1...2] == ["OR", "REPLACE"] && names(3)
  }

  mutating func takeWord(_ word: String, depth parentheses: Int) {
    if opening.count < 4, opening.count == count { opening.append(word) }
    count += 1
    guard parentheses == 0, isRoutine else { return }
    switch word {
    case "BEGIN": depth += 1
    case "CASE" where depth > 0: depth += 1
    case "END" where depth > 0: depth -= 1
    default: break
    }
  }

  mutating func takeOther() {}

  mutating func takeSemicolon() -> Bool { depth == 0 }
}
