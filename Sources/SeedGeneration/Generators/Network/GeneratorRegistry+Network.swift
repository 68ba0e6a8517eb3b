import SeedSyntax
import SeedSchema
import SeedFormat

extension GeneratorRegistry {
  static let network: [GeneratorDefinition] = [
    GeneratorDefinition(
      "ip_in", "An IP address from a range in CIDR notation, IPv4 or IPv6",
      example: "ip_in(10.0.0.0/8)", [.init("range", .text, "the range")]
    ) { arguments in
      guard let text = try arguments.text("range") else {
        throw arguments.error("`ip_in` needs a range")
      }
      guard let block = AddressBlock(text) else {
        throw arguments.error(
          "`\(text.prefix(60))` is not a range of addresses", arguments.argument("range"))
      }
      return try arguments.whole(block.domain)
    },
    GeneratorDefinition(
      "port", "A port's number", example: "port()",
      [
        .init("min", .integer, "the minimum; 1024"), .init("max", .integer, "the maximum; 65535"),
      ]
    ) { arguments in
      let low = try arguments.integer("min", in: 0...65535, else: 1024)
      let high = try arguments.integer("max", in: 0...65535, else: Int64(max(low, 65535)))
      guard low <= high else { throw arguments.error("`min` is greater than `max`") }
      return try arguments.choose(NumberDomain(.integer, lower: Int64(low), upper: Int64(high)))
    },
    GeneratorDefinition("http_method", "An HTTP method", example: "http_method()") {
      try $0.weightedWords(Technology.methods)
    },
    GeneratorDefinition(
      "http_status", "An HTTP status code, mostly of successes", example: "http_status()"
    ) { try $0.weighted(Technology.statuses.map { (ConstantGenerator(integer: $0.0), $0.1) }) },
    GeneratorDefinition(
      "host_name", "A host on a reserved domain (RFC 6761)", example: "host_name()"
    ) {
      try $0.texts([
        .words(Technology.hosts), .text("-"), .number(1...99), .text("."), .words(Prose.nouns),
        .text(".test"),
      ])
    },
    GeneratorDefinition("url_path", "The path of a URL", example: "url_path()") {
      try $0.texts([
        [.text("/"), .words(Technology.sections), .text("/"), .number(1...99_999)],
        [
          .text("/"), .words(Technology.sections), .text("/"), .words(Prose.adjectives),
          .text("-"), .words(Prose.nouns),
        ],
        [.text("/"), .words(Technology.sections), .text("/"), .words(Prose.nouns), .text(".html")],
      ])
    },
    GeneratorDefinition(
      "image_url", "The URL of an image on a reserved domain (RFC 2606)",
      example: "image_url(640, 480)",
      [
        .init("width", .integer, "the width in pixels; 640"),
        .init("height", .integer, "the height in pixels; 480"),
      ]
    ) { arguments in
      let width = try arguments.integer("width", in: 1...100_000, else: 640)
      let height = try arguments.integer("height", in: 1...100_000, else: 480)
      return try arguments.texts([
        .text("https://images.example.com/\(width)x\(height)/"),
        .characters(Alphabet.hex, count: 12), .text(".jpg"),
      ])
    },
    GeneratorDefinition("browser", "A browser's name", example: "browser()") {
      try $0.weightedWords(Technology.browsers)
    },
    GeneratorDefinition(
      "operating_system", "The name of an operating system", example: "operating_system()"
    ) { try $0.weightedWords(Technology.systems) },
    GeneratorDefinition("device_type", "A kind of device", example: "device_type()") {
      try $0.weightedWords(Technology.devices)
    },
    GeneratorDefinition("file_path", "A file's path", example: "file_path()") {
      try $0.texts([
        [
          .text("/"), .words(Technology.roots), .text("/"), .words(Technology.folders), .text("/"),
          .words(Prose.adjectives), .text("-"), .words(Prose.nouns), .text("."),
          .words(Internet.fileEndings),
        ],
        [
          .text("/"), .words(Technology.roots), .text("/"), .words(Technology.folders), .text("/"),
          .number(2015...2026), .text("/"), .words(Prose.nouns), .text("-"), .number(1...999),
          .text("."), .words(Internet.fileEndings),
        ],
      ])
    },
    GeneratorDefinition("file_extension", "A file's ending", example: "file_extension()") {
      try $0.word(Internet.fileEndings)
    },
    GeneratorDefinition("emoji", "An emoji", example: "emoji()") {
      try $0.word(Technology.emoji)
    },
    GeneratorDefinition(
      "programming_language", "A programming language", example: "programming_language()"
    ) { try $0.word(Technology.languages) },
    GeneratorDefinition("license", "A software licence (SPDX)", example: "license()") {
      try $0.word(Technology.licenses)
    },
  ]
}

extension GeneratorArguments {
  /// Constants with weights; a unique column uses each once.
  func weighted(_ choices: [(ConstantGenerator, Double)]) throws -> any Generator {
    guard let domain = ConstantsDomain(choices.map(\.0)) else {
      throw error("`\(call.name)` has values of different types")
    }
    if context.isUnique { return try choose(domain) }
    return DomainGenerator(
      domain, selector: .weighted(AliasTable(choices.map(\.1)), context.key))
  }

  /// Words with weights, those that fit the column.
  func weightedWords(_ words: [(String, Double)]) throws -> any Generator {
    let fitting = words.filter { allowedLengths.contains($0.0.unicodeScalars.count) }
    // If no word fits, letters are used, as with any list.
    guard !fitting.isEmpty else { return try word(WordList(words: words.map(\.0))) }
    return try weighted(fitting.map { (ConstantGenerator(text: $0.0), $0.1) })
  }
}
