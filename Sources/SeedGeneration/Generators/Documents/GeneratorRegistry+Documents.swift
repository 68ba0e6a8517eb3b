import SeedFormat
import SeedSchema

extension GeneratorRegistry {
  static let documents: [GeneratorDefinition] = [
    GeneratorDefinition(
      "markdown", "A Markdown document: a heading, paragraphs and a list", example: "markdown()"
    ) { arguments in
      try arguments.document(
        [.text("# ")] + heading + [.text("\n\n")] + prose(0, 3)
          + [.text("\n\n## ")] + heading + [.text("\n\n- ")] + item + [.text("\n- **")] + item
          + [.text("**\n- ")] + item + [.text("\n\n")] + prose(1, 2) + [.text("\n")])
    },
    GeneratorDefinition(
      "html", "An HTML fragment: a heading, paragraphs and a list", example: "html()"
    ) { arguments in
      try arguments.document(
        [.text("<h1>")] + heading + [.text("</h1>\n<p>")] + prose(0, 3)
          + [.text("</p>\n<ul>\n<li>")] + item + [.text("</li>\n<li><strong>")] + item
          + [.text("</strong></li>\n</ul>\n<p>")] + prose(1, 2) + [.text("</p>\n")])
    },
    GeneratorDefinition("xml", "A small XML document", example: "xml()") { arguments in
      try arguments.whole(
        TextDomain([
          .text("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<item id=\""), .number(1...9_999_999),
          .text("\">\n  <name>"), .words(Prose.nouns), .text("</name>\n  <color>"),
          .words(Commerce.colors), .text("</color>\n  <quantity>"), .number(1...99),
          .text("</quantity>\n</item>\n"),
        ]))
    },
    GeneratorDefinition(
      "csv", "A small table in CSV (RFC 4180)", example: "csv(3)",
      [.init("rows", .integer, "the number of rows below the header; 3")]
    ) { arguments in
      let rows = try arguments.integer("rows", in: 0...100, else: 3)
      var parts: [TextPart] = [.text("id,name,color,amount\r\n")]
      for _ in 0..<rows {
        parts += [
          .number(1...99_999), .text(","), .words(Prose.nouns), .text(","),
          .words(Commerce.colors), .text(","), .number(1...999), .text("."), .digits(2),
          .text("\r\n"),
        ]
      }
      return try arguments.whole(TextDomain(parts))
    },
    GeneratorDefinition(
      "svg", "A small SVG image: a symmetric pattern", example: "svg(64)",
      [.init("size", .integer, "the width and the height in pixels; 64")]
    ) { arguments in
      let size = try arguments.integer("size", in: 1...10_000, else: 64)
      return try arguments.whole(
        ComputedTextDomain(count: Pictures.count, lengths: 100...600) { digits, text in
          Pictures.svg(size, &digits, to: &text)
        })
    },
    GeneratorDefinition(
      "png", "A small PNG image: a symmetric pattern", example: "png(32)",
      [.init("size", .integer, "the width and the height in pixels; 64")]
    ) { arguments in
      let size = try arguments.integer("size", in: 1...1024, else: 64)
      let bytes = 80 + (size / 8 + 2) * size
      return try arguments.choose(
        ComputedTextDomain(count: Pictures.count, lengths: bytes...bytes, kind: .blob) {
          digits, data in
          Pictures.png(size, &digits, to: &data)
        })
    },
  ]

  private static let heading: [TextPart] = [
    .words(Prose.adjectives.capitalized), .text(" "), .words(Prose.nouns), .text(" "),
    .words(Prose.places),
  ]

  private static let item: [TextPart] = [
    .words(Prose.nounsWithArticles), .text(" "), .words(Prose.places),
  ]

  /// Some sentences, from one of the forms on.
  private static func prose(_ first: Int, _ count: Int) -> [TextPart] {
    (0..<count).flatMap { place in
      (place > 0 ? [TextPart.text(" ")] : [])
        + Prose.sentences[(first + place) % Prose.sentences.count].parts
    }
  }
}

extension GeneratorArguments {
  /// A document, or sentences if the column is too short for it.
  func document(_ parts: [TextPart]) throws -> any Generator {
    let domain = TextDomain(parts)
    let allowed = allowedLengths
    guard let most = domain.profile.maxLength, allowed.contains(most),
      allowed.contains(domain.profile.minLength)
    else {
      let upper = max(allowed.lowerBound, min(allowed.upperBound, 2000))
      return ProseGenerator(
        lengths: max(allowed.lowerBound, min(upper, upper / 2))...upper, key: context.key)
    }
    return try choose(domain)
  }
}

extension WordList {
  /// The words with their first letters in upper case.
  var capitalized: WordList {
    WordList(words: words.map { $0.prefix(1).uppercased() + $0.dropFirst() })
  }
}
