import SeedPlanning
import SeedSchema

extension PlanOptions {
  /// Adds everything that changes the rows of a scenario to a fingerprint.
  func add(to hash: inout ContentHash) {
    hash.add(seed.map { "\($0)" } ?? "")
    hash.add(now.map { "\($0.microseconds)" } ?? "")
    for (name, count) in counts.sorted(by: { $0.key < $1.key }) {
      hash.add(name)
      hash.add("\(count)")
    }
    hash.add("\(scale)")
    // The keys of existing snapshots don't include it.
    if let conflict { hash.add(conflict.rawValue) }
  }
}
