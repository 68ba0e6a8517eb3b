/// The result of ``Database/healthCheck(timeout:)``.
///
/// ```swift
/// let health = await db.healthCheck()
/// print(health.status, health.milliseconds)
/// ```
public struct HealthReport: Sendable, Hashable {
  /// Whether the database is usable.
  public enum Status: String, Sendable, Hashable, Codable {
    /// The database responds.
    case healthy
    /// Every connection is in use and calls wait for one. Either the database responds, or the
    /// check got no connection in time; ``HealthReport/failure`` says which.
    case saturated
    /// The database doesn't respond, although a connection was free or could be opened.
    case unavailable
  }

  /// Whether the database is usable.
  public var status: Status
  /// The time until the check had a connection and a response.
  public var responseTime: Duration
  /// The use of the connections when the check began.
  public var pool: PoolStatus
  /// The server's version, such as `17.2`; `nil` if it doesn't respond.
  public var serverVersion: String?
  /// The database's URL without its passwords.
  public var url: String
  /// The error, without values and passwords; `nil` if there was none.
  public var failure: String?
  /// The replicas as the last check found them; empty if there are none.
  public var replicas: [ReplicaStatus] = []
}
