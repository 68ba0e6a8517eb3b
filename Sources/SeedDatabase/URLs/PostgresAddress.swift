/// The location and login of a PostgreSQL database, as given by its connection URL.
public struct PostgresAddress: Sendable, Hashable {
  /// A server to try.
  public struct Host: Sendable, Hashable {
    /// A name, an address (IPv6 without its brackets) or the folder of a Unix socket; empty for the
    /// library's default.
    public var name: String
    /// The port; `nil` for the library's default.
    public var port: Int?

    /// Creates a server to try.
    public init(name: String, port: Int? = nil) {
      self.name = name
      self.port = port
    }

    /// Whether its name can be written in front of a URL's path: a folder, or a name that only
    /// looks like IPv6, can't.
    var fitsAuthority: Bool {
      !name.hasPrefix("/") && !name.hasPrefix("@") && (!name.contains(":") || Self.isIPv6(name))
    }

    /// Whether a string consists only of characters of an IPv6 address with a zone.
    static func isIPv6(_ text: some StringProtocol) -> Bool {
      !text.isEmpty && text.allSatisfy { $0.isHexDigit || ":.%".contains($0) || $0.isLetter }
    }

    /// Whether it is certainly this machine.
    package var isLocal: Bool {
      let lower = name.lowercased()
      // `@` begins an abstract Unix socket.
      return lower == "localhost" || lower.hasSuffix(".localhost") || lower == "::1"
        || lower == "0:0:0:0:0:0:0:1" || lower.hasPrefix("/") || lower.hasPrefix("@")
        || Self.isLoopback(lower)
    }

    /// Whether it is a complete address of 127.0.0.0/8; `127.0.0.1.` is a name, which may refer to
    /// any machine.
    private static func isLoopback(_ text: String) -> Bool {
      let parts = text.split(separator: ".", omittingEmptySubsequences: false)
      return parts.count == 4 && parts[0] == "127"
        && parts.allSatisfy { part in
          part.utf8.allSatisfy { (0x30...0x39).contains($0) } && UInt8(part) != nil
        }
    }
  }

  /// A setting of the URL's query, such as `sslmode`.
  public struct Parameter: Sendable, Hashable {
    /// The name.
    public var name: String
    /// The value.
    public var value: String

    /// Creates a setting.
    public init(name: String, value: String) {
      self.name = name
      self.value = value
    }

    /// Whether the value must be hidden: everything that isn't known to be harmless.
    var isSecret: Bool { !Self.shown.contains(name) }

    private static let shown: Set<String> = [
      "user", "dbname", "host", "hostaddr", "port", "service", "sslmode", "sslnegotiation",
      "sslrootcert", "sslcert", "sslcompression", "sslsni", "ssl_min_protocol_version",
      "ssl_max_protocol_version", "gssencmode", "channel_binding", "require_auth",
      "connect_timeout", "client_encoding", "application_name", "fallback_application_name",
      "keepalives", "keepalives_idle", "keepalives_interval", "keepalives_count",
      "tcp_user_timeout", "replication", "target_session_attrs", "load_balance_hosts",
      "min_protocol_version", "max_protocol_version",
    ]
  }

  /// The user; `nil` for the library's default.
  public var user: String?
  /// The password; never shown.
  public var password: String?
  /// The servers, tried in order; empty if the URL names none.
  public var hosts: [Host]
  /// The database; `nil` for the library's default, which is the user's name.
  public var database: String?
  /// The query's settings, in order, except those that have a property here.
  public var parameters: [Parameter]
  /// Whether statements that run repeatedly are prepared on the server; `prepared_statements` in a
  /// URL.
  public var preparation: StatementPreparation

  /// Creates an address.
  public init(
    user: String? = nil,
    password: String? = nil,
    hosts: [Host] = [],
    database: String? = nil,
    parameters: [Parameter] = [],
    preparation: StatementPreparation = .automatic
  ) {
    self.user = user
    self.password = password
    self.hosts = hosts
    self.database = database
    self.parameters = parameters
    self.preparation = preparation
  }

  /// The settings for libpq's `PQconnectdbParams`; holds the password.
  package var connectionParameters: [Parameter] {
    var result: [Parameter] = []
    if !hosts.isEmpty {
      result.append(Parameter(name: "host", value: hosts.map(\.name).joined(separator: ",")))
      if hosts.contains(where: { $0.port != nil }) {
        let ports = hosts.map { $0.port.map(String.init) ?? "" }
        result.append(Parameter(name: "port", value: ports.joined(separator: ",")))
      }
    }
    if let user { result.append(Parameter(name: "user", value: user)) }
    if let password { result.append(Parameter(name: "password", value: password)) }
    if let database { result.append(Parameter(name: "dbname", value: database)) }
    return result + parameters
  }
}
