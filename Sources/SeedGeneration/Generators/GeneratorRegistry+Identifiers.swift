extension GeneratorRegistry {
  static let identifiers: [GeneratorDefinition] = [
    GeneratorDefinition("random_uuid", "A UUID of version 4 (RFC 9562)", example: "random_uuid()") {
      try $0.choose(UUIDDomain(key: $0.context.key))
    },
    GeneratorDefinition(
      "sku", "A code for a product: letters and digits", example: "sku()"
    ) {
      try $0.texts([
        .characters(Array("ABCDEFGHJKLMNPQRSTUVWXYZ".utf8), count: 3), .text("-"), .digits(6),
      ])
    },
    GeneratorDefinition(
      "literal", "Text that would otherwise be read as something else", example: "literal('f(x)')",
      [.init("text", .text, "the text")]
    ) { arguments in
      guard let text = try arguments.text("text") else {
        throw arguments.error("`literal` needs a quoted string")
      }
      return ConstantGenerator(text: text)
    },
  ]
}
