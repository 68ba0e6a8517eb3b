import SeedORM

/// Translates a `where` argument into a filter of SeedORM.
struct FilterTranslator {
  let model: ModelBinding

  /// The operators by their names in GraphQL, with SeedORM's names.
  static let operators: [(name: String, filter: String)] = [
    ("eq", "eq"), ("ne", "ne"), ("lt", "lt"), ("lte", "lte"), ("gt", "gt"), ("gte", "gte"),
    ("in", "in"), ("notIn", "not_in"), ("isNull", "is_null"), ("contains", "contains"),
    ("icontains", "icontains"), ("startsWith", "starts_with"), ("istartsWith", "istarts_with"),
    ("endsWith", "ends_with"), ("iendsWith", "iends_with"),
  ]

  /// The filter of an object whose names and types have been checked.
  ///
  /// - Throws: `GraphQLError` if an ID belongs to another type.
  func filter(_ value: GraphQLValue) throws -> FilterValue {
    .mapping(["and": .list(try conditions(value))])
  }

  /// A filter for each field of the object, all of which must hold.
  private func conditions(_ value: GraphQLValue) throws -> [FilterValue] {
    guard case .object(let object) = value else { return [] }
    var conditions: [FilterValue] = []
    for (name, value) in object.elements where !value.isNull {
      switch name {
      case "and": conditions += try (value.list ?? []).flatMap { try self.conditions($0) }
      case "or":
        conditions.append(.mapping(["or": .list(try (value.list ?? []).map { try filter($0) })]))
      case "not": conditions.append(.mapping(["not": try filter(value)]))
      case "id" where model.columns["id"] == nil: conditions.append(contentsOf: try keys(value))
      default:
        guard let column = model.columns[name] else { continue }
        conditions += try comparisons(value, column).map { .mapping([column.column: $0]) }
      }
    }
    return conditions
  }

  private func comparisons(
    _ value: GraphQLValue, _ column: ColumnBinding
  ) throws -> [FilterValue] {
    guard case .object(let object) = value else { return [] }
    return try object.elements.compactMap { name, operand in
      guard let filter = Self.operators.first(where: { $0.name == name })?.filter else {
        return nil
      }
      // Only equality is defined for null; other operators with null are ignored.
      if operand.isNull, name != "eq", name != "ne" { return nil }
      do {
        return .mapping([filter: try column.codec.filter(operand)])
      } catch let error as ColumnCodec.Mismatch {
        throw PageRequest.invalid("'\(column.name)': \(operand.printed) \(error.message).")
      }
    }
  }

  /// Comparisons with global IDs.
  private func keys(_ value: GraphQLValue) throws -> [FilterValue] {
    guard case .object(let object) = value else { return [] }
    return try object.elements.compactMap { name, operand in
      if operand.isNull { return nil }
      let texts = operand.list ?? [operand]
      let keys = try texts.map { text -> FilterValue in
        _ = try model.key(of: text.string)
        let parts = GlobalID(text.string ?? "")?.parts ?? []
        return .mapping([
          "and": .list(
            zip(model.keyColumns, parts).map { .mapping([$0: .mapping(["eq": .text($1)])]) })
        ])
      }
      let any: FilterValue = .mapping(["or": .list(keys)])
      return name == "ne" || name == "notIn" ? .mapping(["not": any]) : any
    }
  }
}
