extension GeneratorRegistry {
  private static let hexDigits = Array("0123456789abcdef".utf8)

  static let internet: [GeneratorDefinition] = [
    GeneratorDefinition(
      "url", "A URL on a reserved domain (RFC 2606)", example: "url()"
    ) { arguments in
      try arguments.texts([
        .text("https://"), .words(Internet.domains), .text("/"), .words(Prose.adjectives),
        .text("-"),
        .words(Prose.nouns), .text("/"), .number(1...9_999_999),
      ])
    },
    GeneratorDefinition(
      "slug", "A URL slug: words joined by hyphens", example: "slug()"
    ) { arguments in
      let words: [TextPart] = [
        .words(Prose.adjectives), .text("-"), .words(Prose.nouns), .text("-"), .words(Prose.nouns),
      ]
      return try arguments.texts(
        arguments.context.isUnique ? words + [.text("-"), .number(1...99_999_999)] : words)
    },
    .part("domain_name", "The company's domain, a reserved one (RFC 6761)") {
      try $0.company(.domain)
    },
    GeneratorDefinition(
      "ip_address", "An IPv4 address for documentation (RFC 5737); a private one if unique",
      example: "ip_address()"
    ) { arguments in
      if arguments.context.isUnique {
        return try arguments.texts([
          .text("10."), .number(0...255), .text("."), .number(0...255), .text("."),
          .number(0...255),
        ])
      }
      return try arguments.texts([
        [.text("192.0.2."), .number(0...255)], [.text("198.51.100."), .number(0...255)],
        [.text("203.0.113."), .number(0...255)],
      ])
    },
    GeneratorDefinition(
      "ipv6_address", "An IPv6 address for documentation (RFC 3849)", example: "ipv6_address()"
    ) { arguments in
      let group = TextPart.characters(hexDigits, count: 4)
      var parts: [TextPart] = [.text("2001:db8")]
      for _ in 0..<6 { parts += [.text(":"), group] }
      return try arguments.texts(parts)
    },
    GeneratorDefinition(
      "mac_address", "A locally administered MAC address", example: "mac_address()"
    ) { arguments in
      var parts: [TextPart] = [.text("02")]
      for _ in 0..<5 { parts += [.text(":"), .characters(hexDigits, count: 2)] }
      return try arguments.texts(parts)
    },
    GeneratorDefinition("user_agent", "A browser's User-Agent header", example: "user_agent()") {
      try $0.texts(Agents.forms)
    },
    GeneratorDefinition("mime_type", "A media type", example: "mime_type()") {
      try $0.word(Internet.mimeTypes)
    },
    GeneratorDefinition("file_name", "A file's name", example: "file_name()") {
      try $0.texts([
        .words(Prose.adjectives), .text("-"), .words(Prose.nouns), .text("-"), .number(1...9999),
        .text("."), .words(Internet.fileEndings),
      ])
    },
    GeneratorDefinition(
      "token", "A secret token of letters and digits", example: "token(32)",
      [.init("length", .integer, "the number of characters; 32, or as many as the column holds")]
    ) {
      try $0.code(
        alphabet: Array("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789".utf8),
        usual: 32)
    },
    GeneratorDefinition(
      "hex", "Hexadecimal digits, like those of a hash", example: "hex(40)",
      [.init("length", .integer, "the number of characters; 32, or as many as the column holds")]
    ) { try $0.code(alphabet: hexDigits, usual: 32) },
    GeneratorDefinition("version", "A version (semver.org)", example: "version()") {
      try $0.texts([
        .number(0...12), .text("."), .number(0...40), .text("."), .number(0...99),
      ])
    },
  ]
}

extension GeneratorArguments {
  /// A fixed number of characters from an alphabet.
  fileprivate func code(alphabet: [UInt8], usual: Int) throws -> any Generator {
    var length = max(min(usual, allowedLengths.upperBound), allowedLengths.lowerBound)
    if let asked = try integer("length") {
      guard (1...10_000).contains(asked), allowedLengths.contains(Int(asked)) else {
        throw error(
          "`length` must be from 1 to 10000 and fit the column", argument("length"))
      }
      length = Int(asked)
    }
    return try choose(TextDomain([.characters(alphabet, count: length)]))
  }
}
