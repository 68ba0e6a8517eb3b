/// Determines the location of a machine from its numeric address.
enum NetworkAddress {
  /// Whether an address is a loopback address of this machine.
  static func isLoopback(_ text: String) -> Bool {
    text == "::1" || text.hasPrefix("127.") || text.lowercased().hasPrefix("::ffff:127.")
  }

  /// Whether an address is one of this machine or of a private network, which can't be reached from
  /// outside (RFC 1918, RFC 4193, RFC 4291).
  static func isPrivate(_ text: String) -> Bool {
    let address = text.lowercased()
    if address.contains(":") {
      // `::ffff:10.0.0.1` is an IPv4 address.
      if address.contains("."), let start = address.lastIndex(of: ":") {
        return address.hasPrefix("::ffff:")
          && isPrivate(String(address[address.index(after: start)...]))
      }
      let first = address.split(separator: ":", omittingEmptySubsequences: false).first ?? ""
      guard let group = UInt16(first, radix: 16) else {
        return address == "::1"
      }
      return group & 0xfe00 == 0xfc00
    }
    let parts = address.split(separator: ".", omittingEmptySubsequences: false).map { UInt8($0) }
    guard parts.count == 4, let first = parts[0], let second = parts[1], parts[2] != nil,
      parts[3] != nil
    else { return false }
    switch first {
    case 10, 127: return true
    case 172: return (16...31).contains(second)
    case 192: return second == 168
    default: return false
    }
  }
}
