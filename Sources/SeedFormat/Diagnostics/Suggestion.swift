/// Suggests corrections of mistyped names.
public enum Suggestion {
  /// Names longer than this aren't compared.
  private static let maximumLength = 64

  /// The candidate that is nearest to a name, or `nil` if none is near.
  ///
  /// Nearness is the Damerau-Levenshtein distance in its restricted form (optimal string
  /// alignment), without regard to case: how many characters must be added, dropped, changed or
  /// swapped with their neighbour. One in three may differ. Among candidates equally near, the
  /// first in alphabetical order wins.
  ///
  /// ```swift
  /// Suggestion.nearest(to: "random_usrname", among: ["random_username", "random_email"])
  /// // "random_username"
  /// ```
  public static func nearest(
    to name: String, among candidates: some Sequence<String>
  ) -> String? {
    let wanted = Array(name.lowercased().unicodeScalars)
    guard !wanted.isEmpty, wanted.count <= maximumLength else { return nil }
    var best: (candidate: String, distance: Int)?
    var rows = Rows()
    for candidate in candidates where candidate != name {
      let scalars = Array(candidate.lowercased().unicodeScalars)
      let bound = max(1, max(wanted.count, scalars.count) / 3)
      guard scalars.count <= maximumLength, abs(scalars.count - wanted.count) <= bound else {
        continue
      }
      // With two letters, a single difference leaves too little in common.
      guard let distance = rows.distance(wanted, scalars, atMost: bound),
        distance < max(wanted.count, scalars.count)
      else { continue }
      if let best, (best.distance, best.candidate) <= (distance, candidate) { continue }
      best = (candidate, distance)
    }
    return best?.candidate
  }

  /// Returns a hint that names the nearest candidate, or `nil` if none is near.
  ///
  /// ```swift
  /// Suggestion.hint(for: "random_usrname", in: ["random_username"])
  /// // "did you mean `random_username`?"
  /// ```
  public static func hint(
    for name: String, in candidates: some Sequence<String>
  ) -> String? {
    nearest(to: name, among: candidates).map { hint(naming: $0) }
  }

  /// Returns the hint that a name was probably meant.
  package static func hint(naming name: String) -> String { "did you mean `\(name)`?" }

  /// The rows of the distance table, which all candidates share.
  private struct Rows {
    private var beforeLast = [Int](repeating: 0, count: maximumLength + 1)
    private var last = [Int](repeating: 0, count: maximumLength + 1)
    private var row = [Int](repeating: 0, count: maximumLength + 1)

    /// The distance between two short names; `nil` if it is more than a bound.
    mutating func distance(
      _ a: [Unicode.Scalar], _ b: [Unicode.Scalar], atMost bound: Int
    ) -> Int? {
      for j in 0...b.count { last[j] = j }
      for i in a.indices {
        row[0] = i + 1
        var least = i + 1
        for j in b.indices {
          var cost = min(last[j + 1], row[j]) + 1
          cost = min(cost, last[j] + (a[i] == b[j] ? 0 : 1))
          if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
            cost = min(cost, beforeLast[j - 1] + 1)
          }
          row[j + 1] = cost
          least = min(least, cost)
        }
        // A swap refers back two rows, and costs one.
        guard least <= bound + 1 else { return nil }
        swap(&beforeLast, &last)
        swap(&last, &row)
      }
      return last[b.count] <= bound ? last[b.count] : nil
    }
  }
}
