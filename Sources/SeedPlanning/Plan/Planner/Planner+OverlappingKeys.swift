import SeedGeneration
import SeedSchema

/// Keys that share columns, such as the teacher, the room and the class of a lesson with its time.
extension Planner {
  /// Keeps a key from repeating by the combination of another key, with which it shares columns.
  ///
  /// If the key has a column of its own, this becomes a sum of the combination's digits.
  ///
  /// - Parameters:
  ///   - index: the step's index among the drafts.
  ///   - key: the key.
  ///   - members: its parts.
  ///   - decisions: the modes that other keys have determined.
  /// - Returns: whether the key can't repeat among the rows of the step.
  func extendCombination(
    _ index: Int, _ key: Key, _ members: [KeyMember], _ decisions: inout KeyUniqueness
  ) -> Bool {
    if key.isPartial { return false }
    var shared: Combination?
    var digits: Set<Int> = []
    var sums: [DigitSum] = []
    var own: [KeyMember] = []
    for member in members {
      switch decisions.modes[member.columns[0]] {
      case nil: own.append(member)
      case .combined(let combination, let place, _)?:
        if let shared, !shared.hasDigits(of: combination) { return false }
        shared = combination
        if place < combination.radices.count {
          digits.insert(place)
        } else if let sum = combination.sum {
          sums.append(sum)
        }
      default: return false
      }
    }
    guard let shared, own.count <= 1, isKept(shared, by: decisions) else { return false }
    let others = shared.radices.indices.filter { !digits.contains($0) }
    // Rows that agree in the other columns of the key differ in this digit.
    guard others.count == 1 else { return false }
    let different = shared.radices[others[0]]
    guard let member = own.first else { return sums.contains { $0.radix >= different } }
    guard case .uniform(let written, let most) = member.kind, most >= different else {
      return false
    }
    let table = tables[drafts[index].table].schema.name.description
    let sum = DigitSum(
      radix: written >= different ? written : most, digits: shared.radices.count,
      key: ColumnKey(seed: seed, table: table, column: member.columns.joined(separator: ","))
        .derived("sum"))
    for column in member.columns {
      decisions.modes[column] = .combined(
        shared.adding(sum), member: shared.radices.count,
        written >= different ? .written : .unique)
    }
    return true
  }

  /// Whether a key can't repeat because of a combination, so that each of its rows has other digits.
  private func isKept(_ combination: Combination, by decisions: KeyUniqueness) -> Bool {
    decisions.kept.contains { columns in
      let places = columns.compactMap { column -> Int? in
        guard case .combined(let other, let place, _)? = decisions.modes[column],
          other.hasDigits(of: combination)
        else { return nil }
        return place
      }
      return Set(places) == Set(combination.radices.indices)
    }
  }
}
