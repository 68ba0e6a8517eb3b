import SeedSchema

/// Generators of parts of companies and products.
extension RecordArguments {
  func company(_ part: CompanyWriter.Part) throws -> any Generator {
    let writer = CompanyWriter(
      part, key: key, companies: locale.companies, isUnique: context.isUnique)
    let name: [TextPart] = [
      .words(Commerce.companyNouns), .text(part == .name ? " " : "-"),
      .words(Commerce.companyFields),
    ]
    let forms: [[TextPart]] =
      switch part {
      case .name: [context.isUnique ? name + [.text(" "), .number(1...999_999)] : name]
      case .domain, .website:
        [
          (part == .website ? [.text("https://www.")] : [])
            + [.words(Prose.adjectives), .text("-"), .words(Prose.nouns)]
            + [.number(1...(context.isUnique ? 99_999_999 : 999)), .text(".test")]
        ]
      }
    if context.isUnique { return try numbered(writer, orElse: forms) }
    let limit = arguments.allowedLengths.upperBound
    let short = writer.lengths.upperBound > limit ? writer.shortened(to: limit) : nil
    return try texts(short ?? writer, orElse: forms)
  }

  /// The price of the product; `nil` if the call or the column has its own bounds.
  var productPrice: (any Generator)? {
    guard arguments.argument("min") == nil, arguments.argument("max") == nil, !context.isUnique,
      context.field?.minimum == nil, context.field?.maximum == nil
    else { return nil }
    var scale = 2
    if case .decimal(let precision, let digits)? = context.field?.type {
      guard precision - digits >= 4 else { return nil }
      scale = digits
    }
    return ProductPriceGenerator(key: key, scale: scale)
  }

  func product(_ part: ProductWriter.Part) throws -> any Generator {
    let writer = ProductWriter(part, key: key, isUnique: context.isUnique)
    switch part {
    case .name:
      let name: [TextPart] = [
        .words(Commerce.styles), .text(" "), .words(Commerce.materials), .text(" "),
        .words(Commerce.products),
      ]
      return context.isUnique
        ? try numbered(writer, orElse: [name + [.text(" "), .number(1...99_999_999)]])
        : try texts(writer, orElse: [name])
    case .sku:
      return try numbered(
        writer,
        orElse: [
          [
            .characters(Array("ABCDEFGHJKLMNPQRSTUVWXYZ".utf8), count: 3), .text("-"), .digits(6),
          ]
        ])
    case .category:
      let list = ProductTable.categories.list
      return try texts(writer, choices: list.words, orElse: [[.words(list)]])
    case .brand: return try texts(writer, orElse: [[.words(ProductTable.brands.list)]])
    }
  }
}
