import SeedSchema

extension GeneratorRegistry {
  private static let time = GeneratorDefinition.Parameter(
    "time", .instant, "the instant that it begins with, such as {created_at}; one of the last year")

  static let timedIdentifiers: [GeneratorDefinition] = [
    GeneratorDefinition(
      "uuid7", "A UUID of version 7 (RFC 9562), which sorts by its instant",
      example: "uuid7()", [time]
    ) { try timed(.uuid, $0) },
    GeneratorDefinition(
      "ulid", "A ULID: 26 letters and digits that sort by their instant", example: "ulid()", [time]
    ) { try timed(.ulid, $0) },
    GeneratorDefinition(
      "snowflake_id",
      "A snowflake: a 63-bit number that sorts by its instant, as at Twitter and Discord",
      example: "snowflake_id()", [time]
    ) { arguments in
      if arguments.argument("time") != nil { return try timed(.snowflake, arguments) }
      let now = arguments.context.now.microseconds / 1000
      let end = max(now, TimedIdentifierGenerator.snowflakeEpoch + 1)
      let start = max(end - 365 * 86_400_000, TimedIdentifierGenerator.snowflakeEpoch)
      func number(_ milliseconds: Int64) -> Int64 {
        ((milliseconds - TimedIdentifierGenerator.snowflakeEpoch) & (1 << 41 - 1)) << 22
      }
      let (lower, upper) = (number(start), number(end))
      return try arguments.choose(
        NumberDomain(.integer, lower: min(lower, upper), upper: max(lower, upper)))
    },
    GeneratorDefinition(
      "nanoid", "A nanoid: letters, digits, hyphens and underscores", example: "nanoid(21)",
      [.init("length", .integer, "the number of characters; 21, or as many as the column holds")]
    ) { arguments in
      let allowed = arguments.allowedLengths
      let usual = max(min(21, allowed.upperBound), max(1, allowed.lowerBound))
      let length = try arguments.integer("length", in: 1...1000, else: Int64(clamping: usual))
      let part = TextPart.characters(Alphabet.urlSafe, count: length)
      return try arguments.whole(
        TextDomain([arguments.context.ignoresCase ? part.ignoringCase : part]))
    },
    GeneratorDefinition(
      "object_id", "A MongoDB ObjectId: 24 hexadecimal digits", example: "object_id()"
    ) { arguments in
      // The first eight digits are the seconds since 1970, here from the last year.
      let now = max(31_536_000, arguments.context.now.microseconds / 1_000_000)
      return try arguments.whole(
        ComputedTextDomain(count: domainLimit, lengths: 24...24) { digits, text in
          let rest = digits.next(below: 1 << 36)
          let seconds = UInt64(now) - 31_536_000 + digits.next(below: 31_536_000)
          for shift in stride(from: 28, through: 0, by: -4) {
            text.append(Alphabet.hex[Int(seconds >> UInt64(shift)) & 15])
          }
          for shift in stride(from: 32, through: 0, by: -4) {
            text.append(Alphabet.hex[Int(rest >> UInt64(shift)) & 15])
          }
          digits.append(7, of: Alphabet.hex, to: &text)
        })
    },
    GeneratorDefinition("md5", "32 hexadecimal digits, like an MD5 hash", example: "md5()") {
      try $0.whole(TextDomain([.characters(Alphabet.hex, count: 32)]))
    },
    GeneratorDefinition("sha1", "40 hexadecimal digits, like a SHA-1 hash", example: "sha1()") {
      try $0.whole(TextDomain([.characters(Alphabet.hex, count: 40)]))
    },
    GeneratorDefinition(
      "sha256", "64 hexadecimal digits, like a SHA-256 hash", example: "sha256()"
    ) { try $0.whole(TextDomain([.characters(Alphabet.hex, count: 64)])) },
    GeneratorDefinition(
      "base64", "Random bytes in base 64 (RFC 4648)", example: "base64(24)",
      [.init("bytes", .integer, "the number of bytes; 24")]
    ) { arguments in
      let bytes = try arguments.integer("bytes", in: 1...100_000, else: 24)
      let (groups, rest) = bytes.quotientAndRemainder(dividingBy: 3)
      var parts: [TextPart] = [.characters(Alphabet.base64, count: groups * 4)]
      // The last character carries fewer bits.
      let last: [UInt8]
      switch rest {
      case 1: last = stride(from: 0, to: 64, by: 16).map { Alphabet.base64[$0] }
      case 2: last = stride(from: 0, to: 64, by: 4).map { Alphabet.base64[$0] }
      default: last = []
      }
      if rest > 0 {
        parts += [
          .characters(Alphabet.base64, count: rest), .characters(last, count: 1),
          .text(rest == 1 ? "==" : "="),
        ]
      }
      return try arguments.whole(TextDomain(parts.filter { $0.maximumBytes > 0 }))
    },
    GeneratorDefinition(
      "password", "A password with letters of both cases, digits and a symbol",
      example: "password()",
      [.init("length", .integer, "the number of characters; 16, or as many as the column holds")]
    ) { arguments in
      let allowed = arguments.allowedLengths
      let usual = max(min(16, allowed.upperBound), max(1, allowed.lowerBound))
      let length = try arguments.integer("length", in: 1...1000, else: Int64(clamping: usual))
      let signs = Array("!#$%&*+-?@".utf8)
      // One of each kind first; the index determines the rest.
      let kinds = [Alphabet.upper, Alphabet.lower, Alphabet.digits, signs]
      let all = Alphabet.lower + Alphabet.upper + Alphabet.digits
      var parts = (0..<min(4, length)).map { TextPart.characters(kinds[$0], count: 1) }
      if length > 4 { parts.insert(.characters(all, count: length - 4), at: 2) }
      if arguments.context.ignoresCase { parts = parts.map(\.ignoringCase) }
      return try arguments.whole(TextDomain(parts))
    },
    GeneratorDefinition(
      "password_hash", "The bcrypt hash of a known password, the same in all rows",
      example: #"password_hash("secret")"#,
      [
        .init("password", .text, "the password, for logging in; password"),
        .init("cost", .integer, "the cost from 4 to 15, each step of which doubles the time; 6"),
      ]
    ) { arguments in
      let password = try arguments.text("password") ?? "password"
      guard password.utf8.count <= 72, !password.utf8.contains(0) else {
        throw arguments.error(
          "bcrypt takes up to 72 bytes without a zero", arguments.argument("password"))
      }
      let cost = try arguments.integer("cost", in: 4...15, else: 6)
      return try arguments.whole(
        PasswordHashDomain(
          password: Array(password.utf8), cost: cost, key: arguments.context.key))
    },
  ]

  private static func timed(
    _ form: TimedIdentifierGenerator.Form, _ arguments: GeneratorArguments
  ) throws -> any Generator {
    let instants: any Generator
    if let argument = arguments.argument("time") {
      instants = try InstantArguments(arguments).generator(argument, "time")
      if case .timestamps(let values)? = (instants as? ConstantGenerator)?.value.values,
        let instant = values.first, form.milliseconds(instant) == nil
      {
        throw arguments.error(form.misfit(instant), argument)
      }
    } else {
      let now = arguments.context.now.microseconds
      instants = DomainGenerator(
        NumberDomain(
          .timestamp, lower: max(0, now - 365 * 86_400_000_000), upper: max(0, now), step: 1000),
        selector: .uniform(arguments.context.key.derived("time")))
    }
    let generator = TimedIdentifierGenerator(
      form: form, instants: instants, key: arguments.context.key)
    try arguments.requireFit(generator.profile)
    return generator
  }
}
