import SeedSyntax
import SeedFormat
import SeedGeneration
import SeedSchema

/// Reads a factory from its document.
struct FactoryReader {

  var bag = DiagnosticBag()

  mutating func read(_ node: Node) -> FactoryDefinition? {
    guard let reader = MappingReader(node, subject: "a factory", bag: &bag) else { return nil }
    reader.allow(FileKeys.factory.names, bag: &bag)
    guard let (name, nameSpan) = reader.text("factory", bag: &bag) else { return nil }
    checkName(name, at: nameSpan)
    let table = reader.text("table", bag: &bag).map { TableName(dotted: $0.text) }
    let extends = reader.text("extends", bag: &bag).map { (name: $0.text, span: $0.span) }

    var schema: TableSchema?
    if let fields = reader.entry("fields") {
      var fieldReader = FieldReader()
      schema = fieldReader.read(
        table: table ?? TableName(name), fields: fields.value,
        constraints: reader.entry("constraints")?.value)
      bag.append(fieldReader.bag.all)
    } else if let constraints = reader.entry("constraints"), extends == nil {
      bag.error(
        "`constraints` needs `fields`", at: constraints.keySpan,
        hint: "an existing table has its constraints in the database")
    }
    return FactoryDefinition(
      name: name, nameSpan: nameSpan, table: table, extends: extends,
      description: reader.text("description", bag: &bag)?.text,
      isAbstract: reader.boolean("abstract", bag: &bag) ?? false,
      schema: schema,
      locale: LocaleReading.value(reader, bag: &bag),
      parameters: values(reader.entry("parameters")?.value, what: "`parameters`"),
      values: values(reader.entry("values")?.value, what: "`values`"),
      traits: traits(reader.entry("traits")?.value))
  }

  private mutating func checkName(_ name: String, at span: SourceSpan) {
    if !name.isName {
      bag.error(
        "`\(name)` is not a valid factory name", at: span,
        hint: "letters, digits and underscores, such as `order_item`")
    }
  }

  /// Reads a mapping of columns and their values.
  mutating func values(_ node: Node?, what: String) -> [FactoryDefinition.Value] {
    guard let node, !node.isEmpty else { return [] }
    guard case .mapping(let mapping) = node.content else {
      bag.error("\(what) must be a mapping of columns and their values", at: node.span)
      return []
    }
    var result: [FactoryDefinition.Value] = []
    var piecesLeft = 0
    for (index, entry) in mapping.entries.enumerated() {
      if piecesLeft > 0 {
        piecesLeft -= 1
        continue
      }
      let pieces = mapping.pieces(after: index)
      if let (diagnostic, count) = UnquotedComma.diagnostic(entry.value, followedBy: pieces) {
        bag.append([diagnostic])
        piecesLeft = count
        continue
      }
      let (syntax, diagnostics) = ValueParser.parse(entry.value)
      bag.append(diagnostics)
      if let syntax {
        warn(about: syntax, column: entry.key)
        result.append(.init(column: entry.key, columnSpan: entry.keySpan, syntax: syntax))
      }
    }
    return result
  }

  /// Warns about an unquoted string that looks like a generator's name.
  private mutating func warn(about value: ValueSyntax, column: String) {
    guard case .literal(let text, let span, isQuoted: false) = value,
      let hint = ForeignName.hint(forText: text, in: column)
    else { return }
    bag.warning(
      "`\(column)` is the string `\(text)` in every row", at: span,
      hint: "\(hint), or \"\(text)\" in quotes if you mean the string")
  }

  private mutating func traits(_ node: Node?) -> [FactoryDefinition.Trait] {
    guard let node, !node.isEmpty else { return [] }
    guard case .mapping(let mapping) = node.content else {
      bag.error("`traits` must be a mapping of names and their values", at: node.span)
      return []
    }
    return mapping.entries.map { entry in
      FactoryDefinition.Trait(
        name: entry.key, values: values(entry.value, what: "trait `\(entry.key)`"))
    }
  }
}

extension TableName {
  /// Reads `users`, or `billing.invoices`.
  package init(dotted text: String) {
    if let dot = text.firstIndex(of: "."), dot != text.startIndex {
      self.init(String(text[text.index(after: dot)...]), schema: String(text[..<dot]))
    } else {
      self.init(text)
    }
  }
}
