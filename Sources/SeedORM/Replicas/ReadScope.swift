import SeedSchema

/// Part of a task whose reads see certain writes of a database.
final class ReadScope: Sendable {
  @TaskLocal static var current: ReadScope?

  private let owner: ObjectIdentifier
  private let outer: ReadScope?
  /// Whether all reads go to the primary.
  private let isPrimary: Bool
  private let lastWrite = Locked<ContinuousClock.Instant?>(nil)

  init(of replicas: ReplicaSet, isPrimary: Bool) {
    owner = ObjectIdentifier(replicas)
    outer = Self.current
    self.isPrimary = isPrimary
  }

  /// Records a write in all scopes of a database that the task is in.
  static func wrote(_ replicas: ReplicaSet, at instant: ContinuousClock.Instant) {
    for scope in scopes(of: replicas) { scope.lastWrite.withLock { $0 = instant } }
  }

  /// Whether the task requires all reads of a database to go to the primary.
  static func wantsPrimary(_ replicas: ReplicaSet) -> Bool {
    scopes(of: replicas).contains(where: \.isPrimary)
  }

  /// The last write in the task's scopes of a database.
  static func lastWrite(_ replicas: ReplicaSet) -> ContinuousClock.Instant? {
    scopes(of: replicas).compactMap { $0.lastWrite.withLock(\.self) }.max()
  }

  private static func scopes(of replicas: ReplicaSet) -> [ReadScope] {
    var found: [ReadScope] = []
    var next = current
    while let scope = next {
      if scope.owner == ObjectIdentifier(replicas) { found.append(scope) }
      next = scope.outer
    }
    return found
  }
}
