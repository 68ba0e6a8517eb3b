internal import SeedDatabase

/// The databases of a test run's workers: each has one at a time, and gets a fresh one on each
/// request.
///
/// From the second request of a worker on, fresh databases are created ahead, so that no test waits
/// for its own.
actor WorkerDatabases {
  /// Creates and removes copies of a snapshot.
  struct Source: Sendable {
    /// Creates one.
    let create: @Sendable () async throws -> DatabaseURL
    /// Removes a copy, even if it is still in use.
    let remove: @Sendable (DatabaseURL) async -> Void
    /// Closes the connections to an unused copy.
    var release: @Sendable (DatabaseURL) async -> Void = { _ in }
    /// How many unused copies may wait for their removal: PostgreSQL writes a checkpoint for each,
    /// which slows down everything else.
    var mostUnused = 0
  }

  /// The maximum number of databases to create ahead.
  private static let mostSpares = 8

  private let source: Source
  private var current: [String: DatabaseURL] = [:]
  private var spares: [Task<DatabaseURL, any Error>] = []
  private var unused: [DatabaseURL] = []
  private var removals: [Int: Task<Void, Never>] = [:]
  private var removalCount = 0
  private var isEnded = false

  init(_ source: Source) { self.source = source }

  /// Returns a fresh database for a worker, and removes its previous one.
  ///
  /// - Throws: ``DatabaseError`` if it can't be created.
  func fresh(for worker: String) async throws -> DatabaseURL {
    let previous = current.removeValue(forKey: worker)
    let fresh = spares.isEmpty ? nil : spares.removeFirst()
    if let previous { discard(previous) }
    if previous != nil, !isEnded {
      let wanted = min(current.count + 1, Self.mostSpares)
      while spares.count < wanted { spares.append(Task { [source] in try await source.create() }) }
    }
    let url: DatabaseURL
    if let fresh { url = try await fresh.value } else { url = try await source.create() }
    guard !isEnded else {
      remove(url)
      throw CancellationError()
    }
    // Of two concurrent requests of one worker, the later one wins.
    if let other = current.updateValue(url, forKey: worker) { discard(other) }
    return url
  }

  /// Removes a worker's database.
  func end(_ worker: String) {
    if let url = current.removeValue(forKey: worker) { discard(url) }
  }

  /// Removes all databases, and waits for that.
  func end() async {
    isEnded = true
    for task in spares { if let url = try? await task.value { remove(url) } }
    spares = []
    for url in unused + current.values { remove(url) }
    (unused, current) = ([], [:])
    while let task = removals.first?.value { await task.value }
  }

  /// Queues a database for removal.
  private func discard(_ url: DatabaseURL) {
    unused.append(url)
    while unused.count > source.mostUnused { remove(unused.removeFirst()) }
    // Nothing waits for this.
    Task { [source] in await source.release(url) }
  }

  private func remove(_ url: DatabaseURL) {
    removalCount += 1
    let number = removalCount
    removals[number] = Task { [source] in
      await source.remove(url)
      self.forget(number)
    }
  }

  private func forget(_ number: Int) { removals[number] = nil }
}
