package import SeedDatabase

extension PostgresAddress {
  /// The address with everything that libpq would add to it, from the environment, service files
  /// and its defaults.
  ///
  /// - Throws: ``DatabaseError`` of code `connection` if libpq rejects the settings.
  package func completed() throws(DatabaseError) -> PostgresAddress {
    completed(with: try PostgresSession.settings(of: connectionParameters))
  }

  /// The address with the values that libpq would use.
  private func completed(with values: [String: String]) -> PostgresAddress {
    func list(_ name: String) -> [String] {
      let value = values[name] ?? ""
      return value.isEmpty
        ? [] : value.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    let names = list("host")
    // A numeric address is where the connection goes, whatever the name beside it.
    let addresses = list("hostaddr")
    let ports = list("port")
    var result = self
    result.hosts = (0..<max(names.count, addresses.count, 1)).map { place in
      let address = addresses.indices.contains(place) ? addresses[place] : ""
      let name = names.indices.contains(place) ? names[place] : ""
      let port = ports.indices.contains(place) ? ports[place] : ports.count == 1 ? ports[0] : ""
      return Host(name: address.isEmpty ? name : address, port: Int(port))
    }
    result.user = values["user"].flatMap { $0.isEmpty ? nil : $0 } ?? user
    result.database = values["dbname"].flatMap { $0.isEmpty ? nil : $0 } ?? database
    result.parameters.removeAll { ["service", "hostaddr"].contains($0.name) }
    return result
  }
}
