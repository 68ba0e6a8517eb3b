import SeedSyntax
import SeedFormat
import SeedSchema

extension GeneratorRegistry {
  private static func about(_ what: String) -> GeneratorDefinition.Parameter {
    .init("about", .value, "\(what): a text or a value of the row; something general")
  }

  static let topics: [GeneratorDefinition] = [
    GeneratorDefinition(
      "review", "A review whose tone follows a rating", example: "review(4)",
      [
        .init("rating", .bound, "the stars: a number or a value of the row; mostly 4 and 5"),
        about("what is reviewed"),
        .init("of", .integer, "the best rating; 5"),
      ]
    ) { arguments in
      let grammar = TopicGrammars.reviews
      let starts = ["one", "two", "three", "four", "five"].compactMap { grammar.rule($0) }
      let scale = try arguments.integer("of", in: 1...1_000_000, else: 5)
      let rating = try arguments.argument("rating").map { argument in
        let generator =
          try arguments.values.expression(argument, as: "rating")?.generator
          ?? argument.value.asNumber.map { number in
            ConstantGenerator(integer: Int64(min(max(number.rounded(), -1e9), 1e9)))
          }
        guard let generator, generator.profile.kind.isNumeric else {
          throw arguments.error(
            "`rating` must be a number or a value of the row", argument,
            hint: "a value of the row is written in braces: review({rating})")
        }
        return generator
      }
      return try arguments.grammatical(
        grammar, starts: starts, selector: rating, scale: Int64(scale),
        weights: AliasTable([6, 6, 12, 30, 46]))
    },
    GeneratorDefinition(
      "comment", "A comment below an article or a picture", example: "comment()",
      [about("what is commented on")]
    ) { try $0.grammatical(TopicGrammars.comments) },
    GeneratorDefinition(
      "support_ticket", "What a customer writes to a support team", example: "support_ticket()",
      [about("the product")]
    ) { try $0.grammatical(TopicGrammars.supportTickets) },
    GeneratorDefinition(
      "chat_message", "A short message between people who know each other",
      example: "chat_message()"
    ) { try $0.grammatical(TopicGrammars.chatMessages) },
    .reading(
      "product_description", "What a shop writes about the product",
      [
        .init("about", .value, "the article's name: a text or a value of the row; the product's")
      ]
    ) { arguments, record in
      try arguments.grammatical(
        TopicGrammars.productDescriptions,
        usual: RecordGenerator(
          writer: ProductWriter(.name, key: record, isUnique: false), limit: nil),
        derived: ["material": { MaterialGenerator(product: $0) }])
    },
    GeneratorDefinition(
      "bio", "What somebody writes about themselves in a profile", example: "bio()",
      [about("their name")]
    ) { try $0.grammatical(TopicGrammars.biographies) },
    GeneratorDefinition(
      "commit_message", "The subject of a commit", example: "commit_message()"
    ) { try $0.grammatical(TopicGrammars.commitMessages) },
    GeneratorDefinition("log_line", "A line of a server's log", example: "log_line()") {
      try $0.grammatical(TopicGrammars.logLines)
    },
    GeneratorDefinition(
      "grammar", "Texts of a grammar of one's own; the first rule is where they begin",
      example: #"grammar("text: hello | good morning | hi, {{2..9}} times")"#,
      [.init("rules", .text, "the rules, a line each")]
    ) { arguments in
      guard let text = try arguments.text("rules") else {
        throw arguments.error("`grammar` needs rules")
      }
      do {
        return try arguments.grammatical(try Grammar(text))
      } catch let error as Grammar.ParsingError {
        throw arguments.error(
          "\(error.message), in line \(error.line) of the grammar", arguments.argument("rules"),
          hint: error.hint)
      }
    },
    GeneratorDefinition(
      "article", "An article of several paragraphs", example: "article()",
      [about("its subject")]
    ) { try $0.grammatical(TopicGrammars.articles) },
  ]
}

extension GeneratorArguments {
  /// Generates texts of a grammar; its slots are the arguments, or the argument `about`.
  ///
  /// A text begins with one of the rules `starts`, or the first rule if there are none. The number
  /// that `selector` generates chooses among them, `scale` the last one; without it, they occur
  /// according to their `weights`. Slots without an argument get the values of `usual`, and the
  /// slots that `derived` names are computed from those of others.
  func grammatical(
    _ grammar: Grammar, starts: [Int] = [], selector: (any Generator)? = nil, scale: Int64 = 5,
    weights: AliasTable? = nil, usual: (any Generator)? = nil,
    derived: [String: (any Generator) -> any Generator] = [:]
  ) throws -> any Generator {
    let slots = try grammar.slots.enumerated().map { number, name -> (any Generator)? in
      let parameters = definition.parameters.map(\.name)
      let parameter = parameters.contains(name) ? name : "about"
      guard parameters.contains(parameter), let argument = argument(parameter) else {
        return usual.map { derived[name]?($0) ?? $0 }
      }
      let generator =
        try values.expression(argument, as: parameter)?.generator
        ?? values.generator(for: argument, number: number)
      let text = try Conversion.generator(generator, to: .text, at: argument.span)
      return derived[name]?(text) ?? text
    }
    return GrammarGenerator(
      grammar: grammar, starts: starts.isEmpty ? [0] : starts, selector: selector, scale: scale,
      weights: weights, slots: slots, lengths: allowedLengths, key: context.key)
  }
}
