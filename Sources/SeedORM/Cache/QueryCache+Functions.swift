extension QueryCache {
  /// Returns a function that keeps its results for some time, each under its name and argument.
  ///
  /// ```swift
  /// let profile = cache.cached("profile", for: .seconds(60)) { (id: Int) in
  ///   try await User.get(id, in: db)
  /// }
  /// let ann = try await profile(1)  // computed
  /// let same = try await profile(1)  // from the cache
  /// await cache.clear(prefix: "profile:")
  /// ```
  ///
  /// - Parameters:
  ///   - name: the prefix of the entries, before a colon.
  ///   - timeToLive: how long a result is kept; the cache's own time if `nil`.
  ///   - tables: the tables that the results depend on.
  ///   - compute: the function.
  /// - Returns: the function with a cache.
  public func cached<Argument: Sendable & CustomStringConvertible, Value: Sendable>(
    _ name: String, for timeToLive: Duration? = nil, reading tables: Set<String>? = [],
    _ compute: @escaping @Sendable (Argument) async throws -> Value
  ) -> @Sendable (Argument) async throws -> Value {
    { argument in
      try await self.value(
        "\(name):\(argument)", for: timeToLive, reading: tables
      ) { try await compute(argument) }
    }
  }

  /// Returns a function that keeps its results for some time, as `cached` does for
  /// values that aren't `Codable`; other processes share them if the cache has a store.
  public func cached<Argument: Sendable & CustomStringConvertible, Value: Sendable & Codable>(
    _ name: String, for timeToLive: Duration? = nil, reading tables: Set<String>? = [],
    _ compute: @escaping @Sendable (Argument) async throws -> Value
  ) -> @Sendable (Argument) async throws -> Value {
    { argument in
      try await self.value(
        "\(name):\(argument)", for: timeToLive, reading: tables
      ) { try await compute(argument) }
    }
  }
}
