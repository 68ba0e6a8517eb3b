internal import SeedSystem

extension Platform {
  /// The numeric addresses that a host's name resolves to; none if it can't be resolved.
  static func addresses(of host: String) -> [String] {
    var hints = addrinfo()
    hints.ai_family = AF_UNSPEC
    hints.ai_protocol = Int32(IPPROTO_TCP)
    var list: UnsafeMutablePointer<addrinfo>?
    guard getaddrinfo(host, nil, &hints, &list) == 0 else { return [] }
    defer { freeaddrinfo(list) }
    var result: [String] = []
    var next = list
    while let entry = next?.pointee {
      var text = [CChar](repeating: 0, count: Int(NI_MAXHOST))
      let code = getnameinfo(
        entry.ai_addr, entry.ai_addrlen, &text, socklen_t(text.count), nil, 0, NI_NUMERICHOST)
      // A scope, as in `fe80::1%eth0`, isn't part of the address.
      if code == 0 {
        let bytes = text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
        result.append(String(decoding: bytes.prefix { $0 != UInt8(ascii: "%") }, as: UTF8.self))
      }
      next = entry.ai_next
    }
    return result
  }
}
