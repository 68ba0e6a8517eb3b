extension DatabaseURL: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// The URL with `***` for its passwords.
  public var description: String {
    switch target {
    case .sqlite(let path, let mode):
      let file = Self.encoded(path, keeping: "/:")
      // Two leading slashes would read as an empty host.
      return (path.hasPrefix("/") ? "sqlite://" : "sqlite:") + file
        + (mode == .create ? "" : mode == .immutable ? "?immutable=1" : "?mode=\(mode.rawValue)")
    case .postgres(let address):
      return Self.description(of: address)
    }
  }

  /// The same as ``description``.
  public var debugDescription: String { description }

  /// Shows only ``description``, because `dump` must not show a password either.
  public var customMirror: Mirror { Mirror(self, children: ["url": description]) }

  /// The URL without its passwords; safe to store.
  public var redacted: DatabaseURL {
    guard case .postgres(var address) = target else { return self }
    address.password = nil
    address.parameters.removeAll(where: \.isSecret)
    return DatabaseURL(.postgres(address))
  }

  /// The URL with its passwords, for another program. It begins with `postgresql:`, which more
  /// programs accept than `postgres:`.
  package var secretText: String {
    guard case .postgres(let address) = target else { return description }
    return Self.description(of: address, scheme: "postgresql", hidesSecrets: false)
  }

  private static func description(
    of address: PostgresAddress, scheme: String = "postgres", hidesSecrets: Bool = true
  ) -> String {
    var text = scheme + "://"
    if address.user != nil || address.password != nil {
      text += encoded(address.user ?? "")
      if let password = address.password {
        text += ":" + (hidesSecrets ? "***" : encoded(password))
      }
      text += "@"
    }
    var parameters = address.parameters
    // Other programs' client libraries reject unknown settings.
    if hidesSecrets, address.preparation != .automatic {
      parameters.append(
        .init(name: "prepared_statements", value: address.preparation.rawValue))
    }
    // Socket folders go into the query, where slashes are allowed, as do names that only look like
    // an IPv6 address.
    if address.hosts.contains(where: { !$0.fitsAuthority }) {
      let names = address.hosts.map(\.name).joined(separator: ",")
      parameters.insert(.init(name: "host", value: names), at: 0)
      text += address.hosts.map { $0.port.map { ":\($0)" } ?? "" }.joined(separator: ",")
    } else {
      text += address.hosts.map { host in
        let name =
          host.name.contains(":") ? "[\(encoded(host.name, keeping: ":"))]" : encoded(host.name)
        return name + (host.port.map { ":\($0)" } ?? "")
      }.joined(separator: ",")
    }
    text += "/" + encoded(address.database ?? "")
    let query = parameters.map { parameter in
      encoded(parameter.name) + "="
        + (parameter.isSecret && hidesSecrets ? "***" : encoded(parameter.value, keeping: "/:,"))
    }
    return query.isEmpty ? text : text + "?" + query.joined(separator: "&")
  }

  private static func encoded(_ text: String, keeping kept: String = "") -> String {
    let digits = Array("0123456789ABCDEF")
    var result = ""
    for byte in text.utf8 {
      let character = Character(Unicode.Scalar(byte))
      let isPlain =
        byte < 128 && (character.isLetter || character.isNumber || "-._~".contains(character))
      if isPlain || kept.contains(character) {
        result.append(character)
      } else {
        result += "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
      }
    }
    return result
  }
}

extension PostgresAddress: CustomStringConvertible, CustomReflectable {
  /// The address as a URL, with `***` for its passwords.
  public var description: String { DatabaseURL(.postgres(self)).description }

  /// Shows only ``description``, because `dump` must not show a password either.
  public var customMirror: Mirror { Mirror(self, children: ["url": description]) }
}

extension PostgresAddress.Parameter: CustomStringConvertible, CustomReflectable {
  /// The name and the value, or `***` for a password.
  public var description: String { "\(name)=\(isSecret ? "***" : value)" }

  /// Shows only ``description``, because `dump` must not show a password either.
  public var customMirror: Mirror { Mirror(self, children: ["parameter": description]) }
}
