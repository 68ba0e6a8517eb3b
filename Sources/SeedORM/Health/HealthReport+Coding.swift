/// As JSON, the response time is a number of `milliseconds`.
extension HealthReport: Codable {
  private enum CodingKeys: String, CodingKey {
    case status, milliseconds, pool, serverVersion, url, failure, replicas
  }

  /// Reads a report.
  ///
  /// - Throws: `DecodingError` if it isn't one.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    status = try values.decode(Status.self, forKey: .status)
    responseTime = .milliseconds(1) * (try values.decode(Double.self, forKey: .milliseconds))
    pool = try values.decode(PoolStatus.self, forKey: .pool)
    serverVersion = try values.decodeIfPresent(String.self, forKey: .serverVersion)
    url = try values.decode(String.self, forKey: .url)
    failure = try values.decodeIfPresent(String.self, forKey: .failure)
    replicas = try values.decode([ReplicaStatus].self, forKey: .replicas)
  }

  /// Writes the report.
  ///
  /// - Throws: any error of the encoder.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(status, forKey: .status)
    try values.encode(milliseconds, forKey: .milliseconds)
    try values.encode(pool, forKey: .pool)
    try values.encodeIfPresent(serverVersion, forKey: .serverVersion)
    try values.encode(url, forKey: .url)
    try values.encodeIfPresent(failure, forKey: .failure)
    try values.encode(replicas, forKey: .replicas)
  }
}
