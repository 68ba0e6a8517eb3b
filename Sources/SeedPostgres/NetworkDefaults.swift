import SeedDatabase

/// When a connection counts as lost on which nothing arrives, as far as the user doesn't say it.
///
/// Without these settings, Linux asks a silent peer after two hours, and repeats data that nobody
/// acknowledges for a quarter of an hour.
struct NetworkDefaults {
  /// The settings, by libpq's names, that neither the URL, the environment nor a service file has.
  let missing: [PostgresAddress.Parameter]

  /// libpq's name of the longest time that sent data may stay without an acknowledgement.
  private static let userTimeout = "tcp_user_timeout"

  private static let all: [PostgresAddress.Parameter] = [
    .init(name: "keepalives", value: "1"), .init(name: "keepalives_idle", value: "30"),
    .init(name: "keepalives_interval", value: "10"), .init(name: "keepalives_count", value: "3"),
    .init(name: userTimeout, value: "\(userTimeout(lock: WaitLimits.usualPostgresLock))"),
  ]

  /// Asks libpq what it would connect with.
  ///
  /// - Throws: ``DatabaseError`` if libpq can't be used.
  init(for parameters: [PostgresAddress.Parameter]) throws(DatabaseError) {
    // What is wrong with the settings is said when they are used.
    let known = try PostgresSession.settings(from: parameters)
    missing = known.map { known in Self.all.filter { known[$0.name]?.isEmpty != false } } ?? []
  }

  /// Whether sent data may stay without an acknowledgement for as long as SeedKit finds right.
  var decidesUserTimeout: Bool { missing.contains { $0.name == Self.userTimeout } }

  /// Returns how many milliseconds sent data may stay without an acknowledgement, if statements
  /// wait this many seconds for a lock; 0 is the system's own limit.
  ///
  /// A server that waits for a lock reads nothing of a COPY. Linux counts that time, too, although
  /// the server's system responds.
  static func userTimeout(lock seconds: Int) -> Int {
    seconds == 0 ? 0 : WaitLimits.milliseconds(seconds) + 60_000
  }
}
