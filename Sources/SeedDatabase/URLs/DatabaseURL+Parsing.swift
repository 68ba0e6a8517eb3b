extension DatabaseURL {
  /// Parses a connection URL.
  ///
  /// - Throws: ``DatabaseError`` of code `invalidURL`. Its message never repeats the URL, which may
  ///   hold a password.
  public init(_ text: String) throws {
    guard let colon = text.firstIndex(of: ":") else {
      throw Self.invalid("it has no scheme: write sqlite:FILE or postgres://HOST/DATABASE")
    }
    let rest = text[text.index(after: colon)...]
    switch text[..<colon].lowercased() {
    case "sqlite", "sqlite3": target = try Self.sqlite(rest)
    case "postgres", "postgresql": target = try Self.postgres(rest)
    default:
      throw Self.invalid("its scheme is neither sqlite, postgres nor postgresql")
    }
  }

  private static func sqlite(_ rest: Substring) throws -> Target {
    var (path, query) = split(rest, at: "?")
    if path.hasPrefix("//") {
      path = path.dropFirst(2)
      if path.hasPrefix("localhost/") { path = path.dropFirst("localhost".count) }
      guard path.hasPrefix("/") || path == ":memory:" else {
        throw invalid("an SQLite file has no host: write sqlite:FILE or sqlite:///FOLDER/FILE")
      }
    }
    let file = try decoded(path, "path")
    guard !file.isEmpty else { throw invalid("it names no file: write sqlite:FILE") }
    var mode = SQLiteMode.create
    for parameter in try parameters(query) {
      if parameter.name == "immutable", ["0", "1"].contains(parameter.value) {
        if parameter.value == "1" { mode = .immutable }
        continue
      }
      guard parameter.name == "mode" else {
        throw invalid(
          "SQLite has no such parameter; use mode=ro, mode=rw, mode=rwc or immutable=1")
      }
      guard let value = SQLiteMode(rawValue: parameter.value), value != .immutable else {
        throw invalid("mode must be ro, rw or rwc")
      }
      if mode != .immutable { mode = value }
    }
    return .sqlite(path: file, mode: mode)
  }

  private static func postgres(_ rest: Substring) throws -> Target {
    guard rest.hasPrefix("//") else {
      throw invalid("// must follow the scheme: postgres://HOST/DATABASE")
    }
    let (beforeQuery, query) = split(rest.dropFirst(2), at: "?")
    guard !beforeQuery.contains("#") else {
      throw invalid("a # in a user, a password or a database must be written as %23")
    }
    var (authority, path) = split(beforeQuery, at: "/")
    // A password with a raw / or ? would be read as a host, a database or a setting, and shown as
    // such.
    let isSocket = authority.isEmpty && path?.contains("@") != true
    guard isSocket || !rest.dropFirst(2).dropFirst(authority.count).contains("@") else {
      throw invalid("a / or ? in a user or a password is written as %2F or %3F, another @ as %40")
    }
    var address = PostgresAddress()
    // The last @, because passwords may contain an unencoded one.
    if let at = authority.lastIndex(of: "@") {
      let (user, password) = split(authority[..<at], at: ":")
      address.user = try nonEmpty(decoded(user, "user"))
      address.password = try password.map { try decoded($0, "password") }
      authority = authority[authority.index(after: at)...]
    }
    if !authority.isEmpty {
      address.hosts = try authority.split(separator: ",", omittingEmptySubsequences: false)
        .map(host)
    }
    if let name = path {
      path = name.hasSuffix("/") ? name.dropLast() : name
      address.database = try nonEmpty(decoded(path ?? "", "database"))
    }
    for parameter in try parameters(query) {
      try apply(parameter, to: &address)
    }
    // `postgres://:` names no host.
    if address.hosts == [PostgresAddress.Host(name: "")] { address.hosts = [] }
    return .postgres(address)
  }

  /// Applies a query parameter; one that duplicates another part of the URL overrides it.
  private static func apply(
    _ parameter: PostgresAddress.Parameter, to address: inout PostgresAddress
  ) throws {
    switch parameter.name {
    case "user": address.user = nonEmpty(parameter.value)
    case "password": address.password = parameter.value
    case "dbname": address.database = nonEmpty(parameter.value)
    case "host":
      let ports = address.hosts.map(\.port)
      address.hosts = parameter.value.split(separator: ",", omittingEmptySubsequences: false)
        .enumerated().map { index, name in
          let port = index < ports.count ? ports[index] : ports.count == 1 ? ports[0] : nil
          return PostgresAddress.Host(name: String(name), port: port)
        }
    case "port":
      let ports = try parameter.value.split(separator: ",", omittingEmptySubsequences: false)
        .map { try port($0) }
      if address.hosts.isEmpty { address.hosts = ports.map { _ in .init(name: "") } }
      guard ports.count == 1 || ports.count == address.hosts.count else {
        throw invalid("the number of ports doesn't match the number of hosts")
      }
      for index in address.hosts.indices {
        address.hosts[index].port = ports[ports.count == 1 ? 0 : index]
      }
    case "prepared_statements":
      guard let preparation = StatementPreparation(rawValue: parameter.value) else {
        throw invalid("prepared_statements must be auto, true or false")
      }
      address.preparation = preparation
    default:
      // An unknown name may be part of a password, so it isn't shown.
      guard PostgresParameterNames.all.contains(parameter.name) else {
        throw invalid("it has a parameter that libpq doesn't know")
      }
      address.parameters.append(parameter)
    }
  }

  private static func host(_ text: Substring) throws -> PostgresAddress.Host {
    if text.hasPrefix("[") {
      guard let end = text.firstIndex(of: "]") else {
        throw invalid("the ] that ends an IPv6 address is missing")
      }
      let name = text[text.index(after: text.startIndex)..<end]
      guard PostgresAddress.Host.isIPv6(name) else {
        throw invalid("the text in [ ] is not an IPv6 address")
      }
      let rest = text[text.index(after: end)...]
      guard rest.isEmpty || rest.hasPrefix(":") else {
        throw invalid("only a port may follow an IPv6 address")
      }
      return .init(
        name: try decodedHost(name), port: rest.isEmpty ? nil : try port(rest.dropFirst()))
    }
    let (name, number) = split(text, at: ":")
    if let number, number.contains(":") {
      throw invalid("an IPv6 address is written in brackets: [::1]")
    }
    return .init(name: try decodedHost(name), port: try number.flatMap(port))
  }

  private static func decodedHost(_ text: Substring) throws -> String {
    let name = try decoded(text, "host")
    // libpq splits hosts at a comma even if it is encoded.
    guard !name.contains(",") else { throw invalid("a host's name holds a comma") }
    return name
  }

  private static func port(_ text: Substring) throws -> Int? {
    if text.isEmpty { return nil }
    guard let value = Int(text), (1...65_535).contains(value) else {
      throw invalid("a port is a number from 1 to 65535")
    }
    return value
  }

  private static func parameters(_ query: Substring?) throws -> [PostgresAddress.Parameter] {
    guard let query, !query.isEmpty else { return [] }
    return try query.split(separator: "&").map { pair in
      let (name, value) = split(pair, at: "=")
      guard let value else { throw invalid("a parameter lacks its value: NAME=VALUE") }
      return .init(name: try decoded(name, "parameter"), value: try decoded(value, "parameter"))
    }
  }

  private static func split(_ text: Substring, at mark: Character) -> (Substring, Substring?) {
    guard let index = text.firstIndex(of: mark) else { return (text, nil) }
    return (text[..<index], text[text.index(after: index)...])
  }

  private static func nonEmpty(_ text: String) -> String? { text.isEmpty ? nil : text }

  /// Percent-decodes text.
  private static func decoded(_ text: Substring, _ part: String) throws -> String {
    var bytes: [UInt8] = []
    var rest = text.utf8[...]
    while let byte = rest.popFirst() {
      var byte = byte
      if byte == UInt8(ascii: "%") {
        guard let high = rest.popFirst().flatMap(hexadecimal),
          let low = rest.popFirst().flatMap(hexadecimal)
        else { throw invalid("two hexadecimal digits must follow a % in the \(part); % is %25") }
        byte = high << 4 | low
      }
      guard byte != 0 else { throw invalid("its \(part) holds a NUL") }
      bytes.append(byte)
    }
    guard let result = String(validating: bytes, as: UTF8.self) else {
      throw invalid("its \(part) is not UTF-8")
    }
    return result
  }

  private static func hexadecimal(_ byte: UInt8) -> UInt8? {
    Character(Unicode.Scalar(byte)).hexDigitValue.map { UInt8($0) }
  }

  private static func invalid(_ reason: String) -> DatabaseError {
    DatabaseError(.invalidURL, "the connection URL can't be read: \(reason)")
  }
}
