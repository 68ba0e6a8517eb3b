extension GeneratorRegistry {
  static let identifiers: [GeneratorDefinition] = [
    GeneratorDefinition("random_uuid", "A UUID of version 4 (RFC 9562)", example: "random_uuid()") {
      try $0.choose(UUIDDomain(key: $0.context.key))
    },
    .part("sku", "A SKU of the product: its category and a number") {
      try $0.product(.sku)
    },
    GeneratorDefinition(
      "literal", "A constant string, which would otherwise be read as a generator or another type",
      example: "literal('f(x)')",
      [.init("text", .text, "the text")]
    ) { arguments in
      guard let text = try arguments.text("text") else {
        throw arguments.error("`literal` needs a quoted string")
      }
      return ConstantGenerator(text: text)
    },
  ]
}
