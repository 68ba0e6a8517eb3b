extension HealthReport {
  /// How long the query took, in milliseconds.
  public var milliseconds: Double {
    let parts = responseTime.components
    return Double(parts.seconds) * 1000 + Double(parts.attoseconds) / 1e15
  }
}
