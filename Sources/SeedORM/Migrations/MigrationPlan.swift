import SeedSchema

/// Compares a list of migrations with a journal; without using a database.
struct MigrationPlan {
  let migrations: [Migration]
  let journal: [MigrationRecord]
  let options: MigrationOptions
  private let records: [String: MigrationRecord]

  init(
    _ migrations: [Migration], _ journal: [MigrationRecord], _ options: MigrationOptions
  ) {
    self.migrations = migrations
    self.journal = journal
    self.options = options
    records = Dictionary(journal.map { ($0.name, $0) }) { first, _ in first }
  }

  /// Checks that no two migrations have the same name.
  static func check(_ migrations: [Migration]) throws(MigrationError) {
    var known: Set<String> = []
    for migration in migrations {
      guard !migration.name.isEmpty else {
        throw MigrationError(.invalid, "a migration has no name")
      }
      guard known.insert(migration.name).inserted else {
        throw MigrationError(
          .invalid, "two migrations are called `\(migration.name)`", migration: migration.name)
      }
    }
  }

  /// Returns the migrations to apply, in order.
  ///
  /// - Parameter target: the last one; `nil` for all.
  /// - Returns: the migrations.
  /// - Throws: ``MigrationError`` if no migration has that name.
  func pending(to target: String?) throws(MigrationError) -> [Migration] {
    var list = migrations[...]
    if let target { list = list[...(try index(of: target))] }
    try checkRecords()
    let applied = migrations.indices.filter { records[migrations[$0].name] != nil }
    let new = list.indices.filter { records[migrations[$0].name] == nil }
    if !options.allowsOutOfOrder, let last = applied.last, let first = new.first, first < last {
      throw MigrationError(
        .outOfOrder,
        "the migration `\(migrations[first].name)` is new, but `\(migrations[last].name)` after it is already applied",
        migration: migrations[first].name,
        hint: "rename it so that it is the last one, or allow migrations out of order")
    }
    return new.map { migrations[$0] }
  }

  /// Returns the migrations to revert, the latest first.
  ///
  /// There are at most `count` of them; without it, all that were applied after `target`.
  func revertible(to target: String?, count: Int?) throws(MigrationError) -> [Migration] {
    try checkRecords()
    var kept: Int64 = -1
    if let target {
      _ = try index(of: target)
      guard let record = records[target] else {
        throw MigrationError(
          .unknown, "the migration `\(target)` isn't applied", migration: target)
      }
      kept = record.number
    }
    let later = journal.filter { $0.number > kept }.sorted { $0.number > $1.number }
    var result: [Migration] = []
    for record in later.prefix(count ?? later.count) {
      guard let migration = migrations.first(where: { $0.name == record.name }) else {
        throw MigrationError(
          .missing, "the migration `\(record.name)` is applied, but isn't in the list",
          migration: record.name)
      }
      guard migration.isReversible else {
        throw MigrationError(
          .irreversible, "the migration `\(record.name)` can't be reverted",
          migration: record.name, hint: "it needs a `down` part")
      }
      result.append(migration)
    }
    return result
  }

  /// The states of all migrations, then of those that aren't in the list.
  var statuses: [MigrationStatus] {
    let names = Set(migrations.map(\.name))
    return migrations.map { migration in
      let record = records[migration.name]
      let state: MigrationStatus.State =
        record.map { record in
          !record.isFinished
            ? .unfinished : record.checksum == migration.checksum ? .applied : .changed
        } ?? .pending
      return MigrationStatus(
        name: migration.name, state: state, appliedAt: record?.appliedAt,
        isReversible: migration.isReversible)
    }
      + journal.filter { !names.contains($0.name) }.map {
        MigrationStatus(
          name: $0.name, state: $0.isFinished ? .missing : .unfinished, appliedAt: $0.appliedAt,
          isReversible: false)
      }
  }

  private func index(of name: String) throws(MigrationError) -> Int {
    guard let index = migrations.firstIndex(where: { $0.name == name }) else {
      throw MigrationError(.unknown, "there is no migration `\(name)`", migration: name)
    }
    return index
  }

  /// Checks that applied migrations match the list. Migrations newer than the whole list belong to
  /// a newer version of the program.
  private func checkRecords() throws(MigrationError) {
    if let record = journal.first(where: { !$0.isFinished }) {
      throw MigrationError(
        .unfinished,
        "the migration `\(record.name)` was started without a transaction and not completed",
        migration: record.name,
        hint: "check what it has done, then resolve it as applied or as pending")
    }
    let byName = Dictionary(migrations.map { ($0.name, $0) }) { first, _ in first }
    let lastKnown = journal.last { byName[$0.name] != nil }?.number ?? -1
    for record in journal {
      guard let migration = byName[record.name] else {
        if record.number > lastKnown { continue }
        throw MigrationError(
          .missing, "the migration `\(record.name)` is applied, but isn't in the list",
          migration: record.name)
      }
      guard
        record.checksum == migration.checksum || options.acceptedChanges.contains(record.name)
      else {
        throw MigrationError(
          .changed, "the migration `\(record.name)` has changed since it was applied",
          migration: record.name,
          hint:
            "undo the edit and write a new migration, or accept the change if it makes no difference",
          file: migration.upSource?.file, line: migration.upSource?.line)
      }
    }
  }
}
