import SeedFormat

/// The values of `${name}` and `${NAME:-default}` in factory and scenario files.
public struct FileVariables: Sendable, Hashable {
  /// Values from the caller, which take precedence.
  public var given: [String: String]
  /// Environment variables.
  public var environment: [String: String]

  /// Creates variables; without values, only defaults apply.
  public init(given: [String: String] = [:], environment: [String: String] = [:]) {
    self.given = given
    self.environment = environment
  }

  /// The value of a variable; as in a shell, an empty one counts as unset if there is a default.
  func value(of name: String, default text: String?) -> String? {
    let value = given[name] ?? environment[name]
    guard let text else { return value }
    return value.flatMap { $0.isEmpty ? nil : $0 } ?? text
  }

  /// A value as it may be shown: hidden if the name is typical of secrets, and without the password
  /// of a URL.
  package static func shown(_ name: String, _ value: String) -> String {
    let words = ["password", "passwd", "secret", "token", "key", "credential"]
    let lower = name.lowercased()
    if words.contains(where: lower.contains) { return "***" }
    guard let scheme = value.range(of: "://"), let at = value.lastIndex(of: "@"),
      scheme.upperBound < at, let colon = value[scheme.upperBound..<at].firstIndex(of: ":")
    else { return value }
    return value[...colon] + "***" + value[at...]
  }
}

extension String {
  fileprivate func range(of text: String) -> Range<Index>? { ranges(of: text).first }
}
