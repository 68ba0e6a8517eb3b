import SeedFormat
import SeedSchema

/// Reads `constraints:` of a factory: keys and checks over several columns.
struct ConstraintReader {
  private static let kinds = FileKeys.constraintKinds.names

  var bag = DiagnosticBag()

  mutating func read(_ node: Node, into schema: inout TableSchema) {
    guard case .sequence(let items) = node.content else {
      bag.error("`constraints` must be a list", at: node.span, hint: "- unique: [a, b]")
      return
    }
    for item in items { constraint(item, into: &schema) }
  }

  private mutating func constraint(_ node: Node, into schema: inout TableSchema) {
    guard let reader = MappingReader(node, subject: "a constraint", bag: &bag) else { return }
    reader.allow(FileKeys.constraint.names, bag: &bag)
    let kinds = Self.kinds.filter { reader.mapping[$0] != nil }
    guard kinds.count == 1, let kind = kinds.first else {
      bag.error(
        "a constraint must be one of \(Self.kinds.joined(separator: ", "))", at: node.span,
        hint: "- unique: [a, b]")
      return
    }
    let name = reader.text("name", bag: &bag)?.text
    if kind == "check" {
      if let (text, _) = reader.text("check", bag: &bag) {
        schema.checks.append(.init(text, name: name))
      }
      return
    }
    let columns = reader.texts(kind, bag: &bag) ?? []
    for (column, span) in columns where schema[field: column] == nil {
      bag.error(
        "no field `\(column)`", at: span,
        hint: Suggestion.hint(for: column, in: schema.fields.map(\.name)))
    }
    let names = columns.map(\.name)
    guard !names.isEmpty else { return }
    let condition = reader.text("where", bag: &bag)?.text
    switch kind {
    case "primary_key":
      if !schema.primaryKey.isEmpty {
        bag.error("the table already has a primary key", at: node.span)
      }
      schema.primaryKey = names
    case "unique": schema.uniques.append(.init(names, name: name, predicate: condition))
    case "index": schema.indexes.append(.init(names, name: name, predicate: condition))
    default:
      guard let key = foreignKey(reader, columns: names, name: name, at: node.span) else { return }
      schema.foreignKeys.append(key)
    }
  }

  /// Reads `references: table(c, d)`.
  private mutating func foreignKey(
    _ reader: MappingReader, columns: [String], name: String?, at span: SourceSpan
  ) -> ForeignKey? {
    guard let (text, textSpan) = reader.text("references", bag: &bag) else {
      bag.error(
        "a foreign key needs `references`", at: span, hint: "references: orders(id, shop_id)")
      return nil
    }
    var table = text
    var referenced: [String] = []
    if let open = text.firstIndex(of: "("), text.hasSuffix(")") {
      table = String(text[..<open])
      referenced = text[text.index(after: open)...].dropLast().split(separator: ",").map { part in
        part.split(separator: " ").joined(separator: " ")
      }
    }
    guard referenced.isEmpty || referenced.count == columns.count else {
      bag.error(
        "\(columns.count) columns can't reference \(referenced.count)", at: textSpan)
      return nil
    }
    var key = ForeignKey(columns, references: TableName(dotted: table), referenced, name: name)
    if let action = FieldReader.action("on_delete", reader, &bag) { key.onDelete = action }
    if let action = FieldReader.action("on_update", reader, &bag) { key.onUpdate = action }
    return key
  }
}
