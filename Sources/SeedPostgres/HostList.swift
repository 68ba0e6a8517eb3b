import CPostgres
import SeedDatabase

/// The servers that a connection may go to, in the form of libpq's settings.
struct HostList {
  private struct Host {
    var name: String
    var address: String
    var port: String
  }

  private var hosts: [Host]

  /// The servers of an opening connection.
  init(of connection: OpaquePointer) {
    guard let options = PQconninfo(connection) else {
      hosts = []
      return
    }
    defer { PQconninfoFree(options) }
    let values = PostgresOptions.values(of: options)
    let names = Self.list(values["host"])
    let addresses = Self.list(values["hostaddr"])
    let ports = Self.list(values["port"])
    hosts = (0..<max(names.count, addresses.count)).map { place in
      Host(
        name: names.indices.contains(place) ? names[place] : "",
        address: addresses.indices.contains(place) ? addresses[place] : "",
        port: ports.indices.contains(place) ? ports[place] : ports.first ?? "")
    }
  }

  /// The settings of the servers but for the one that the connection tries now; `nil` if it is the
  /// only one.
  func others(than connection: OpaquePointer) -> [PostgresAddress.Parameter]? {
    let name = PQhost(connection).map { String(cString: $0) } ?? ""
    let port = PQport(connection).map { String(cString: $0) } ?? ""
    guard hosts.count > 1,
      let index = hosts.firstIndex(where: {
        [$0.name, $0.address].contains(name) && ($0.port == port || $0.port.isEmpty)
      })
    else { return nil }
    var rest = hosts
    rest.remove(at: index)
    let join = { (values: [String]) in values.joined(separator: ",") }
    return [
      .init(name: "host", value: join(rest.map(\.name))),
      .init(name: "hostaddr", value: join(rest.map(\.address))),
      .init(name: "port", value: join(rest.map(\.port))),
    ].filter { parameter in parameter.value.contains { $0 != "," } }
  }

  private static func list(_ value: String?) -> [String] {
    guard let value, !value.isEmpty else { return [] }
    return value.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
  }
}
