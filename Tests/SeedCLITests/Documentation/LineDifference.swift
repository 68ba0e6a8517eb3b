/// How two texts differ, line by line.
enum LineDifference {
  /// The lines of both, `-` before those that are only in the first and `+` before those only in
  /// the second.
  static func text(from old: [String], to new: [String]) -> String {
    let changes = new.difference(from: old)
    var removed = Set<Int>()
    var inserted = Set<Int>()
    for change in changes {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    var result: [String] = []
    var next = 0
    for (offset, line) in old.enumerated() {
      if removed.contains(offset) {
        result.append("- " + line)
        continue
      }
      while inserted.contains(next) {
        result.append("+ " + new[next])
        next += 1
      }
      result.append("  " + line)
      next += 1
    }
    while next < new.count {
      result.append("+ " + new[next])
      next += 1
    }
    return result.joined(separator: "\n")
  }
}
