import SeedFormat
import SeedGeneration
import SeedSchema

/// Reads `fields:` and `constraints:` of a factory into a ``TableSchema``.
struct FieldReader {
  static let types = [
    "integer", "smallint", "bigint", "string", "text", "boolean", "datetime", "date", "time",
    "float", "decimal", "uuid", "enum", "json", "blob",
  ]

  /// The actions of a foreign key on the referencing rows.
  static let actions: [String: ForeignKey.Action] = [
    "cascade": .cascade, "set_null": .setNull, "set_default": .setDefault,
    "restrict": .restrict, "no_action": .noAction,
  ]

  var bag = DiagnosticBag()

  mutating func read(table: TableName, fields: Node, constraints: Node?) -> TableSchema? {
    guard case .mapping(let mapping) = fields.content, !mapping.entries.isEmpty else {
      bag.error("`fields` must be a mapping of columns", at: fields.span)
      return nil
    }
    var schema = TableSchema(table, fields: [])
    for entry in mapping.entries { field(entry, into: &schema) }
    if let constraints {
      var reader = ConstraintReader()
      reader.read(constraints, into: &schema)
      bag.append(reader.bag.all)
    }
    if schema.primaryKey.count == 1, let key = schema.primaryKey.first,
      let index = schema.fields.firstIndex(where: { $0.name == key }),
      case .integer = schema.fields[index].type,
      !schema.foreignKeys.contains(where: { $0.columns == [key] })
    {
      schema.fields[index].generation = .identity
    }
    for index in schema.fields.indices where schema.primaryKey.contains(schema.fields[index].name) {
      schema.fields[index].isNullable = false
    }
    return schema
  }

  private mutating func field(_ entry: Mapping.Entry, into schema: inout TableSchema) {
    if case .scalar = entry.value.content {
      // `name: string` is short for `name: { type: string }`.
      let short = Mapping([.init(key: "type", keySpan: entry.keySpan, value: entry.value)])
      return field(
        .init(
          key: entry.key, keySpan: entry.keySpan,
          value: Node(.mapping(short), span: entry.value.span)),
        into: &schema)
    }
    guard let reader = MappingReader(entry.value, subject: "a field", bag: &bag) else { return }
    reader.allow(FileKeys.field.names, bag: &bag)
    guard let type = type(reader, name: entry.key) else { return }
    var field = FieldSchema(entry.key, type)
    field.isNullable = reader.boolean("nullable", bag: &bag) ?? false
    field.minLength = length("min_length", reader)
    field.maxLength = length("max_length", reader)
    field.minimum = bound("min_value", reader, field)
    field.maximum = bound("max_value", reader, field)
    if let low = field.minLength, let high = field.lengthLimit, low > high {
      bag.error(
        "`min_length` is greater than `max_length`", at: reader.entry("min_length")?.keySpan)
    }
    if let low = field.minimum, let high = field.maximum, Self.exceeds(low, high) {
      bag.error("`min_value` is greater than `max_value`", at: reader.entry("min_value")?.keySpan)
      field.maximum = nil
    }
    if let node = reader.mapping["default"] { field.defaultValue = defaultValue(node, field) }
    if reader.boolean("auto_now_add", bag: &bag) == true { field.generation = .timestampOnCreate }
    if reader.boolean("auto_now", bag: &bag) == true { field.generation = .timestampOnUpdate }
    if field.generation != .none {
      switch type {
      case .datetime, .date, .time: break
      default:
        bag.error("only a datetime, a date or a time can be `auto_now`", at: entry.keySpan)
      }
    }
    if reader.boolean("primary_key", bag: &bag) == true { schema.primaryKey.append(entry.key) }
    if reader.boolean("unique", bag: &bag) == true { schema.uniques.append(.init([entry.key])) }
    if reader.boolean("index", bag: &bag) == true { schema.indexes.append(.init([entry.key])) }
    if let (check, _) = reader.text("check", bag: &bag) { schema.checks.append(.init(check)) }
    references(reader, column: entry.key, into: &schema)
    schema.fields.append(field)
  }

  private mutating func length(_ key: String, _ reader: MappingReader) -> Int? {
    guard let value = reader.integer(key, bag: &bag) else { return nil }
    guard value >= 0 else {
      bag.error("`\(key)` can't be negative", at: reader.entry(key)?.value.span)
      return nil
    }
    guard value <= 1_000_000_000 else {
      bag.error("`\(key)` can be at most 1000000000", at: reader.entry(key)?.value.span)
      return nil
    }
    return value
  }

  private mutating func type(_ reader: MappingReader, name: String) -> FieldType? {
    guard let (text, span) = reader.text("type", bag: &bag) else {
      bag.error(
        "field `\(name)` has no type", at: reader.span,
        hint: "add `type:` and one of \(Self.types.joined(separator: ", "))")
      return nil
    }
    switch text {
    case "integer": return .integer()
    case "smallint": return .integer(bits: 16)
    case "bigint": return .integer(bits: 64)
    case "string": return .string(maxLength: reader.integer("max_length", bag: &bag))
    case "text": return .text
    case "boolean": return .boolean
    case "datetime": return .datetime()
    case "date": return .date
    case "time": return .time
    case "float": return .float()
    case "uuid": return .uuid
    case "json": return .json()
    case "blob": return .blob
    case "decimal":
      let precision = reader.integer("precision", bag: &bag) ?? 12
      let scale = reader.integer("scale", bag: &bag) ?? 2
      guard (1...18).contains(precision), (0...precision).contains(scale) else {
        bag.error(
          "a decimal needs a precision of 1 to 18 digits and a scale of 0 to its precision",
          at: span)
        return nil
      }
      return .decimal(precision: precision, scale: scale)
    case "enum":
      let values = reader.texts("values", bag: &bag) ?? []
      guard !values.isEmpty else {
        bag.error("an enum needs a list of `values`", at: span, hint: "values: [draft, published]")
        return nil
      }
      if let double = Dictionary(grouping: values, by: \.name).values.first(where: { $0.count > 1 })
      {
        bag.error("`\(double[1].name)` appears twice among the values", at: double[1].span)
      }
      return .enumeration(values: values.map(\.name))
    default:
      bag.error(
        "unknown type `\(text)`", at: span,
        hint: Suggestion.hint(for: text, in: Self.types)
          ?? "the types are \(Self.types.joined(separator: ", "))")
      return nil
    }
  }

  private mutating func bound(
    _ key: String, _ reader: MappingReader, _ field: FieldSchema
  ) -> SQLValue? {
    guard let (text, span) = reader.text(key, bag: &bag) else { return nil }
    switch field.type {
    case .integer, .decimal, .float, .datetime, .date, .time: break
    default:
      bag.error("a \(reader.mapping["type"]?.scalarText ?? "field") has no `\(key)`", at: span)
      return nil
    }
    return literal(text, field, span)
  }

  /// Whether a value of a column is greater than another one.
  private static func exceeds(_ a: SQLValue, _ b: SQLValue) -> Bool {
    switch (a, b) {
    case (.integer(let a), .integer(let b)): a > b
    case (.double(let a), .double(let b)): a > b
    case (.decimal(let a), .decimal(let b)): a > b
    case (.timestamp(let a), .timestamp(let b)): a > b
    case (.date(let a), .date(let b)): a > b
    case (.time(let a), .time(let b)): a > b
    default: false
    }
  }

  private mutating func defaultValue(_ node: Node, _ field: FieldSchema) -> FieldSchema.Default? {
    guard case .scalar(let scalar) = node.content else {
      bag.error("a default must be a scalar", at: node.span)
      return nil
    }
    return literal(scalar.text, field, node.span, isQuoted: scalar.style != .plain)
      .map { .value($0) }
  }

  private mutating func literal(
    _ text: String, _ field: FieldSchema, _ span: SourceSpan, isQuoted: Bool = false
  ) -> SQLValue? {
    do {
      return try Conversion.constant(text, of: field.type, at: span, isQuoted: isQuoted)
        .value.sqlValue(at: 0)
    } catch {
      bag.append([error])
      return nil
    }
  }

  private mutating func references(
    _ reader: MappingReader, column: String, into schema: inout TableSchema
  ) {
    guard let node = reader.mapping["references"] else { return }
    let name: TableName
    var referenced: [String] = []
    var target = MappingReader?.none
    switch node.content {
    case .scalar(let scalar):
      let parts = scalar.text.split(separator: ".").map(String.init)
      guard (1...3).contains(parts.count) else {
        bag.error("`\(scalar.text)` is not a table", at: node.span, hint: "references: users")
        return
      }
      name = parts.count == 3 ? TableName(parts[1], schema: parts[0]) : TableName(parts[0])
      if parts.count > 1 { referenced = [parts[parts.count - 1]] }
    case .mapping:
      guard let inner = MappingReader(node, subject: "`references`", bag: &bag) else { return }
      inner.allow(FileKeys.references.names, bag: &bag)
      guard let (table, _) = inner.text("table", bag: &bag) else {
        bag.error("`references` has no table", at: node.span, hint: "references: users")
        return
      }
      name = TableName(dotted: table)
      referenced = inner.text("column", bag: &bag).map { [$0.text] } ?? []
      target = inner
    case .sequence:
      bag.error("`references` must be a table", at: node.span, hint: "references: users")
      return
    }
    var key = ForeignKey([column], references: name, referenced)
    for source in [reader, target].compactMap(\.self) {
      if let action = Self.action("on_delete", source, &bag) { key.onDelete = action }
      if let action = Self.action("on_update", source, &bag) { key.onUpdate = action }
    }
    schema.foreignKeys.append(key)
  }

  static func action(
    _ key: String, _ reader: MappingReader, _ bag: inout DiagnosticBag
  ) -> ForeignKey.Action? {
    guard let (text, span) = reader.text(key, bag: &bag) else { return nil }
    if let action = Self.actions[text.lowercased()] { return action }
    bag.error(
      "unknown action `\(text)`", at: span,
      hint: "the actions are \(Self.actions.keys.sorted().joined(separator: ", "))")
    return nil
  }
}

extension Node {
  var scalarText: String? {
    if case .scalar(let scalar) = content { scalar.text } else { nil }
  }
}
