extension GeneratorRegistry {
  static let people: [GeneratorDefinition] = [
    GeneratorDefinition("first_name", "A given name", example: "first_name()") {
      try $0.word(People.firstNames)
    },
    GeneratorDefinition("last_name", "A family name", example: "last_name()") {
      try $0.word(People.lastNames)
    },
    GeneratorDefinition("full_name", "A given and a family name", example: "full_name()") {
      arguments in
      if arguments.context.isUnique {
        // Two given names: enough combinations for millions of rows.
        return try arguments.texts([
          .words(People.firstNames), .text(" "), .words(People.firstNames), .text(" "),
          .words(People.lastNames), .text("-"), .words(People.lastNames),
        ])
      }
      return try arguments.texts([
        .words(People.firstNames), .text(" "), .words(People.lastNames),
      ])
    },
    GeneratorDefinition(
      "random_username", "A login name: letters, a dot or an underscore, and a number",
      example: "random_username()"
    ) { arguments in
      try arguments.texts(handle(arguments))
    },
    GeneratorDefinition(
      "random_email", "An address that can't receive mail (RFC 2606)",
      example: "random_email()",
      [.init("domain", .text, "the domain; example.com, example.org or example.net")]
    ) { arguments in
      let domain =
        try arguments.text("domain").map { TextPart.text($0) } ?? .words(Internet.domains)
      return try arguments.texts(handle(arguments).map { $0 + [.text("@"), domain] })
    },
    GeneratorDefinition(
      "phone_number", "A number that can't ring: reserved for fiction in North America",
      example: "phone_number()"
    ) { arguments in
      // 555-0100 to 555-0199 of each area are reserved (ATIS-0300115). Unique numbers of a large table get an
      // extension.
      let number: [TextPart] = [
        .text("+1-"), .number(201...989), .text("-555-01"), .digits(2),
      ]
      return try arguments.texts(
        arguments.context.isUnique ? number + [.text(" x"), .number(1000...9_999_999)] : number)
    },
    GeneratorDefinition("job_title", "An occupation", example: "job_title()") {
      try $0.word(People.jobs)
    },
  ]

  /// The forms of a login name; with more digits if it must be unique, for 10^12 of them.
  private static func handle(_ arguments: GeneratorArguments) -> [[TextPart]] {
    if arguments.context.isUnique {
      return [
        [
          .words(People.firstLower), .text("."), .words(People.lastLower),
          .number(1...99_999_999),
        ]
      ]
    }
    return [
      [.words(People.firstLower), .text("."), .words(People.lastLower), .number(1...999)],
      [.words(People.firstLower), .text("_"), .words(People.lastLower)],
      [.words(People.firstLower), .number(1...9999)],
    ]
  }
}
