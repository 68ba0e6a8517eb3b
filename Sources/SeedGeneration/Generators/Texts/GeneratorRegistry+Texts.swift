import SeedSyntax
import SeedSchema

extension GeneratorRegistry {
  private static let alphabets: [String: String] = [
    "letters": "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "lower": "abcdefghijklmnopqrstuvwxyz", "upper": "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "digits": "0123456789", "hex": "0123456789abcdef",
    "alphanumeric": "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789",
  ]

  static let texts: [GeneratorDefinition] = [
    GeneratorDefinition(
      "random_string", "Random letters and digits", example: "random_string(8..12)",
      [
        .init("length", .range, "the number of characters; 12, or as many as the column allows"),
        .init(
          "alphabet", .text,
          "letters, lower, upper, digits, hex, alphanumeric, or the characters themselves; alphanumeric"
        ),
      ]
    ) { try randomString($0) },
    .localized(
      "random_text", "Sentences with a limited number of characters",
      example: "random_text(40..200)",
      [
        .init(
          "length", .range, "the number of characters; 50..200, or as many as the column allows")
      ]
    ) { record in
      try record.text(lengths: try lengths(record.arguments, usual: 50...200))
    },
    .localized("word", "A word in lower case, in the language of the locale") {
      try $0.arguments.word($0.words?.list ?? Prose.nouns)
    },
    .localized(
      "words", "Some words in lower case, in the language of the locale", example: "words(3)",
      [.init("count", .integer, "how many; 3")]
    ) { record in
      let arguments = record.arguments
      let count = try arguments.integer("count") ?? 3
      guard (1...20).contains(count) else {
        throw arguments.error("`count` must be from 1 to 20", arguments.argument("count"))
      }
      let form = record.words?.phrase ?? words
      return try arguments.prose(
        [form(Int(count))], shorter: (1..<max(1, Int(count))).reversed().map(form))
    },
    .localized("sentence", "A sentence, in the language of the locale") { record in
      if let local = record.words {
        return try record.arguments.prose(
          local.sentences, shorter: [3, 2, 1].map(local.phrase))
      }
      return try record.arguments.prose(
        Prose.sentences.map(\.parts), shorter: [3, 2, 1].map(words))
    },
    .localized("title", "A short heading, in the language of the locale") { record in
      if let local = record.words {
        return try record.arguments.prose(
          local.headings, shorter: [1].map(local.heading))
      }
      return try record.arguments.prose(
        [
          [.text("The "), .words(Prose.adjectives), .text(" "), .words(Prose.nouns)],
          [.words(Prose.nounsWithArticles), .text(" "), .words(Prose.places)],
          [
            .text("The "), .words(Prose.nouns), .text(" and the "), .words(Prose.adjectives),
            .text(" "), .words(Prose.nouns),
          ],
        ], shorter: [2, 1].map(words))
    },
    .localized(
      "paragraph", "Some sentences, in the language of the locale", example: "paragraph(4)",
      [.init("sentences", .integer, "how many; 4")]
    ) { record in
      let arguments = record.arguments
      let count = try arguments.integer("sentences") ?? 4
      guard (1...50).contains(count) else {
        throw arguments.error("`sentences` must be from 1 to 50", arguments.argument("sentences"))
      }
      let local = record.words
      let forms = local?.paragraph ?? Prose.sentences.map(\.parts)
      var shape: [TextPart] = []
      for place in 0..<Int(count) {
        if place > 0 { shape.append(.text(local?.separator ?? " ")) }
        shape += forms[place % forms.count]
      }
      let domain = TextDomain(shape)
      guard let longest = domain.profile.maxLength, longest <= arguments.allowedLengths.upperBound
      else {
        return try record.text(lengths: try lengths(arguments, usual: 100...400))
      }
      return try arguments.texts(shape)
    },
    GeneratorDefinition(
      "pattern",
      "A string with a pattern: `#` is a digit, `?` a capital letter, `*` either; `\\` escapes the next character",
      example: "pattern(\"??-####\")", [.init("pattern", .text, "the pattern")]
    ) { arguments in
      guard let pattern = try arguments.text("pattern"), !pattern.isEmpty else {
        throw arguments.error("`pattern` needs a pattern")
      }
      let domain = TextDomain(parts(ofPattern: pattern))
      try check(domain.profile, arguments)
      return try arguments.choose(domain)
    },
    GeneratorDefinition(
      "matching", "A string that matches a regular expression completely",
      example: "matching('[A-Z]{{2}}-\\d+')",
      [.init("regex", .text, "the expression, with doubled braces, as in any string")]
    ) { arguments in
      guard let text = try arguments.text("regex"), !text.isEmpty else {
        throw arguments.error("`matching` needs a regular expression")
      }
      guard let node = RegexNode(text) else {
        throw arguments.error(
          "no string can be generated from this expression", arguments.argument("regex"),
          hint: "literals, sets, groups, alternatives and repetitions are supported")
      }
      guard let fitted = node.fitted(arguments.allowedLengths) else {
        throw arguments.error(
          "no string that matches the expression fits the column's length",
          arguments.argument("regex"))
      }
      guard fitted.steps < RegexNode.mostSteps else {
        throw arguments.error(
          "the repetitions in this expression allow a million characters or more",
          arguments.argument("regex"))
      }
      return try arguments.choose(
        RegexDomain(arguments.context.ignoresCase ? fitted.ignoringCase : fitted))
    },
    GeneratorDefinition(
      "random_json", "A small JSON object", example: "random_json()"
    ) { arguments in
      let domain = TextDomain([
        .text("{\"theme\":\""), .words(Commerce.colors), .text("\",\"limit\":"), .number(1...500),
        .text(",\"tags\":[\""), .words(Prose.nouns), .text("\",\""), .words(Prose.adjectives),
        .text("\"]}"),
      ])
      return JSONTextGenerator(base: try arguments.choose(domain))
    },
    GeneratorDefinition(
      "random_bytes", "Bytes", example: "random_bytes(16)",
      [.init("length", .range, "how many; 16")]
    ) { arguments in
      try randomBytes(arguments)
    },
  ]

  /// Some words; a single one is a noun.
  private static func words(_ count: Int) -> [TextPart] {
    let lists = [Prose.adjectives, Prose.nouns]
    var parts: [TextPart] = []
    for index in 0..<count {
      if index > 0 { parts.append(.text(" ")) }
      parts.append(.words(lists[(index + (count == 1 ? 1 : 0)) % 2]))
    }
    return parts
  }

  private static func randomBytes(_ arguments: GeneratorArguments) throws -> any Generator {
    let lengths = try arguments.lengths("length") ?? 16...16
    let key = arguments.context.key
    // Eight bytes hold the whole index, which distinguishes the values; fewer hold a part of it, so
    // each shorter length is a domain of its own.
    let short = lengths.filter { $0 < 8 }
    guard lengths.count > 1, !short.isEmpty else {
      return try arguments.choose(BytesDomain(lengths: lengths, key: key))
    }
    var domains = short.map { BytesDomain(lengths: $0...$0, key: key.derived(Int64($0))) }
    var weights = short.map { _ in 1.0 }
    if lengths.upperBound >= 8 {
      domains.append(BytesDomain(lengths: 8...lengths.upperBound, key: key.derived(8)))
      weights.append(Double(lengths.upperBound - 7))
    }
    if arguments.context.isUnique {
      return try arguments.choose(ConcatenatedDomain(domains.reversed()))
    }
    return MixtureGenerator(
      domains.map { DomainGenerator($0, selector: .uniform($0.key)) },
      selector: .weighted(AliasTable(weights), key))
  }

  private static func randomString(_ arguments: GeneratorArguments) throws -> any Generator {
    let name = try arguments.text("alphabet") ?? "alphanumeric"
    var alphabet = Array((alphabets[name] ?? name).utf8)
    guard !alphabet.isEmpty, alphabet.allSatisfy({ $0 < 128 }),
      Set(alphabet).count == alphabet.count
    else {
      throw arguments.error(
        "an alphabet must consist of distinct ASCII characters", arguments.argument("alphabet"))
    }
    if arguments.context.ignoresCase {
      alphabet = alphabet.uniqued { (65...90).contains($0) ? $0 | 0x20 : $0 }
    }
    let lengths = try lengths(arguments, usual: 12...12)
    if lengths.count == 1 {
      return try arguments.choose(TextDomain([.characters(alphabet, count: lengths.lowerBound)]))
    }
    // A unique column takes the longest form, which has the most values, and all if these are too
    // few.
    if arguments.context.isUnique {
      let longest = TextDomain([.characters(alphabet, count: lengths.upperBound)])
      let rows = arguments.context.rowCount
      if rows > 0, UInt64(rows) <= longest.count { return try arguments.choose(longest) }
      // With two characters or more, the 64 longest lengths have all values that a domain can have.
      let needed = alphabet.count > 1 ? 64 : max(64, Int(clamping: rows))
      let all = lengths.suffix(needed).reversed().map {
        TextDomain([.characters(alphabet, count: $0)])
      }
      return try arguments.choose(ConcatenatedDomain(all))
    }
    return VariedLengthGenerator(
      alphabet: alphabet, lengths: lengths, key: arguments.context.key)
  }

  /// The requested lengths, which must fit the column, or the default ones clamped to it.
  private static func lengths(
    _ arguments: GeneratorArguments, usual: ClosedRange<Int>
  ) throws -> ClosedRange<Int> {
    let allowed = arguments.allowedLengths
    guard let asked = try arguments.lengths("length") else {
      let most = max(min(usual.upperBound, allowed.upperBound), allowed.lowerBound)
      return min(max(usual.lowerBound, allowed.lowerBound), most)...most
    }
    try check(
      ValueProfile(.text, minLength: asked.lowerBound, maxLength: asked.upperBound), arguments)
    return asked
  }

  /// Requested lengths must fit the column.
  private static func check(_ profile: ValueProfile, _ arguments: GeneratorArguments) throws {
    guard let field = arguments.context.field else { return }
    if let limit = field.lengthLimit, let most = profile.maxLength, most > limit {
      throw arguments.error(
        "`\(arguments.call.name)` generates up to \(most) characters, but `\(field.name)` holds \(limit)",
        hint: "\(most) > \(limit)")
    }
    if let least = field.minLength, profile.minLength < least {
      throw arguments.error(
        "`\(arguments.call.name)` generates as few as \(profile.minLength) characters, but `\(field.name)` needs \(least)",
        hint: "\(profile.minLength) < \(least)")
    }
  }

  private static func parts(ofPattern pattern: String) -> [TextPart] {
    let capitals = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ".utf8)
    let either = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789".utf8)
    var parts: [TextPart] = []
    var literal: [UInt8] = []
    var isKept = false
    func append(_ part: TextPart) {
      if !literal.isEmpty { parts.append(.literal(literal)) }
      literal = []
      parts.append(part)
    }
    for character in pattern {
      if isKept {
        literal += Array(String(character).utf8)
        isKept = false
        continue
      }
      switch character {
      case "\\": isKept = true
      case "#": append(.digits(1))
      case "?": append(.characters(capitals, count: 1))
      case "*": append(.characters(either, count: 1))
      default: literal += Array(String(character).utf8)
      }
    }
    if !literal.isEmpty { parts.append(.literal(literal)) }
    return parts
  }
}

/// Text that is known to be JSON.
struct JSONTextGenerator: Generator {
  let base: any Generator

  var profile: ValueProfile {
    var profile = base.profile
    profile.kind = .json
    return profile
  }

  func fill(_ rows: RowSelection, in frame: any RowFrame) throws -> Column {
    try base.fill(rows, in: frame)
  }
}
