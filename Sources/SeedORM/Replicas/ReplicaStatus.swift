/// The state of a replica; see ``Database/replicaStatus``.
public struct ReplicaStatus: Sendable, Hashable, Codable {
  /// The replica's URL without its passwords.
  public var url: String
  /// Whether reads go to it.
  public var isUsable: Bool
  /// An upper bound of its lag behind the primary at the last check; `nil` if that is unknown.
  public var lag: Duration?
  /// Why it is out of service, without values and passwords; `nil` if it isn't.
  public var failure: String?
  /// How many statements and transactions it has served.
  public var reads: Int
  /// The use of its connections.
  public var pool: PoolStatus
}
