public import SeedORM

extension PoolConfiguration {
  /// This configuration with a day in place of the default timeout, which a busy machine can
  /// exceed.
  public var patient: PoolConfiguration {
    guard timeout == PoolConfiguration().timeout else { return self }
    var result = self
    result.timeout = .seconds(86_400)
    return result
  }
}
