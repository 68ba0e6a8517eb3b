import SeedSyntax
import SeedSchema

/// Generates JSON documents with the members that checks and generated columns require.
extension ValueGuesses {
  /// The document with references to other rows, and the one without; `nil` if no members are
  /// required.
  var document: [InferredColumn.Choice]? {
    guard !rule.json.members.isEmpty || !rule.json.absent.isEmpty else { return nil }
    let plain = members { field, value in key(field) ?? named(field, value) }
    let linked = members { field, value in
      reference(field) ?? key(field) ?? named(field, value)
    }
    var result: [InferredColumn.Choice] = []
    for members in [linked, plain] {
      guard let choice = choice(JSONDocument(members)), !result.contains(choice) else { continue }
      result.append(choice)
    }
    return result.isEmpty ? nil : result
  }

  /// The document that the name of a column of text suggests.
  var documents: [InferredColumn.Choice] { documents(of: "{") + documents(of: "[") }

  /// The document that the name suggests, if it is an object or a list, as the bracket says.
  func documents(of bracket: Character) -> [InferredColumn.Choice] {
    var json = field
    json.type = .json()
    let named = NamedValues(
      field: json, name: inference.names.name(of: field.name), isKey: isKey)
    guard field.type.isTextual, (field.lengthLimit ?? .max) >= 256, let document = named.document,
      document.first == bracket
    else { return [] }
    return [.json(document)]
  }

  /// Whether the default is an empty document.
  var hasEmptyDocument: Bool {
    field.type.isTextual && (field.constantDefault == "{}" || field.constantDefault == "[]")
  }

  private func choice(_ document: JSONDocument) -> InferredColumn.Choice? {
    if case .json = field.type { return .json(document.yaml) }
    return isText ? .value(document.template) : nil
  }

  /// Returns the required members, with values that fit the columns generated from them.
  private func members(
    _ value: (FieldSchema, JSONMemberValue) -> JSONMemberValue?
  ) -> [JSONPath: JSONMemberValue] {
    var result = rule.json.members
    for other in table.fields where other.generation == .computed {
      guard let place = inference.generated.source(of: other.name),
        place.document.asColumn?.lowercased() == field.name.lowercased(),
        let wanted = result[place.path]
      else { continue }
      if case .exact = wanted { continue }
      result[place.path] = value(other, wanted) ?? wanted
    }
    return result
  }

  /// Returns the key of the row that a generated column references.
  private func reference(_ field: FieldSchema) -> JSONMemberValue? {
    guard let key = table.foreignKeys.first(where: { $0.columns == [field.name] }),
      key.references != table.name,
      inference.others.place(of: key.references) != nil,
      let relation = NameWriter.inBraces(field.name.relationName),
      let column = key.referencedColumns.first.flatMap(NameWriter.inBraces)
    else { return nil }
    return .exact("{\(relation).\(column)}")
  }

  /// Returns a unique value for a generated column that is a key.
  private func key(_ field: FieldSchema) -> JSONMemberValue? {
    guard inference.isKey(field.name) else { return nil }
    switch field.type {
    case .uuid: return .typed("random_uuid()")
    case .text, .string: return .typed((field.lengthLimit ?? 36) >= 36 ? "random_uuid()" : "{row}")
    case .integer, .decimal: return .typed("{row}")
    default: return nil
    }
  }

  /// Returns the value that the name of a generated column suggests.
  private func named(_ field: FieldSchema, _ value: JSONMemberValue) -> JSONMemberValue? {
    guard value == .anything else { return nil }
    var bare = field
    bare.generation = .none
    bare.defaultValue = nil
    bare.isNullable = false
    let table = TableSchema(table.name, fields: [bare])
    return InferredValues.value(for: bare, in: table, names: TableNames(table), isKey: false)
      .map { .typed($0) }
  }
}
