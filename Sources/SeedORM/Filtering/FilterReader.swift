import SeedDatabase
package import SeedSchema

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Builds a query from an external filter, checking each name and value against the model.
struct FilterReader<Row: Model> {
  /// The columns that may be named; all if `nil`.
  let allowed: Set<String>?
  /// The maximum nesting of `and`, `or` and `not`.
  private static var maximumDepth: Int { 16 }

  func query(_ filter: FilterValue) throws -> Query<Row> {
    guard case .mapping(let entries) = filter else {
      throw FilterError("a filter is a mapping of fields to values")
    }
    var query = Query<Row>()
    for (name, value) in entries.sorted(by: { $0.key < $1.key }) {
      switch name {
      case "order" where !isMapping(value): query.orders = try orders(value)
      case "limit" where !isMapping(value): query.limit = try count(value, name)
      case "offset" where !isMapping(value): query.offset = try count(value, name)
      default: query.condition = .both(query.condition, try condition(name, value, depth: 0))
      }
    }
    return query
  }

  private func isMapping(_ value: FilterValue) -> Bool {
    if case .mapping = value { true } else { false }
  }

  private func condition(_ name: String, _ value: FilterValue, depth: Int) throws -> SQLNode {
    guard depth < Self.maximumDepth else {
      throw FilterError("a filter is nested deeper than \(Self.maximumDepth) levels")
    }
    switch (name, value) {
    case ("and", .list(let parts)):
      return parts.isEmpty ? .constant(true) : .and(try parts.map { try all($0, depth + 1) })
    case ("or", .list(let parts)):
      return parts.isEmpty ? .constant(false) : .or(try parts.map { try all($0, depth + 1) })
    case ("not", .mapping): return .not(try all(value, depth + 1))
    default: break
    }
    let field = try field(name)
    let column = ModelColumns<Row>().node(field)
    switch value {
    case .null: return .isNull(column)
    case .text: return try comparison(.equal, column, value, field)
    case .list: return try comparison(.among, column, value, field)
    case .mapping(let operations):
      guard !operations.isEmpty else { throw FilterError("`\(name)` has no operator") }
      return .and(
        try operations.sorted { $0.key < $1.key }.map { key, operand in
          guard let operation = FilterOperator(named: key) else {
            throw FilterError(
              "`\(key.prefix(60))` is not a filter operator: expected \(FilterOperator.list)")
          }
          return try comparison(operation, column, operand, field)
        })
    }
  }

  private func all(_ filter: FilterValue, _ depth: Int) throws -> SQLNode {
    guard case .mapping(let entries) = filter else {
      throw FilterError("`and`, `or` and `not` take mappings of fields to values")
    }
    let parts = try entries.sorted { $0.key < $1.key }.map { try condition($0, $1, depth: depth) }
    return parts.isEmpty ? .constant(true) : .and(parts)
  }

  private func comparison(
    _ operation: FilterOperator, _ column: SQLNode, _ operand: FilterValue, _ field: TableField<Row>
  ) throws -> SQLNode {
    func compared(_ comparison: SQLNode.Comparison) throws -> SQLNode {
      .comparison(comparison, column, .value(try value(operand, field), field.schema.type))
    }
    func text(_ place: SQLNode.TextMatch, ignoresCase: Bool = false) throws -> SQLNode {
      switch field.schema.type {
      case .string, .text: break
      default:
        throw FilterError(
          "`\(field.name)` is not text: `\(operation.rawValue)` doesn't apply to it")
      }
      guard case .text(let text) = operand else {
        throw FilterError("`\(operation.rawValue)` of `\(field.name)` takes text")
      }
      return .text(column, place, text, ignoresCase: ignoresCase)
    }
    switch operation {
    case .equal where operand == .null: return .isNull(column)
    case .notEqual where operand == .null: return .isNotNull(column)
    case .equal: return try compared(.equal)
    case .notEqual: return try compared(.notEqual)
    case .less: return try compared(.less)
    case .lessOrEqual: return try compared(.lessOrEqual)
    case .greater: return try compared(.greater)
    case .greaterOrEqual: return try compared(.greaterOrEqual)
    case .among: return .member(column, try list(operand).map { try value($0, field) })
    case .notAmong: return .not(.member(column, try list(operand).map { try value($0, field) }))
    case .isNull:
      switch operand {
      case .text("true"): return .isNull(column)
      case .text("false"): return .isNotNull(column)
      default: throw FilterError("`is_null` of `\(field.name)` takes true or false")
      }
    case .contains: return try text(.anywhere)
    case .icontains: return try text(.anywhere, ignoresCase: true)
    case .startsWith: return try text(.start)
    case .istartsWith: return try text(.start, ignoresCase: true)
    case .endsWith: return try text(.end)
    case .iendsWith: return try text(.end, ignoresCase: true)
    case .between:
      let bounds = try list(operand)
      guard bounds.count == 2 else {
        throw FilterError("`between` of `\(field.name)` takes two values")
      }
      let type = field.schema.type
      return .and([
        .comparison(.greaterOrEqual, column, .value(try value(bounds[0], field), type)),
        .comparison(.lessOrEqual, column, .value(try value(bounds[1], field), type)),
      ])
    }
  }

  /// A list, or the comma-separated parts of a string.
  private func list(_ operand: FilterValue) throws -> [FilterValue] {
    switch operand {
    case .list(let values): return values
    case .text(let text):
      return text.isEmpty ? [] : text.split(separator: ",").map { .text(String($0)) }
    case .null, .mapping: throw FilterError("expected a list of values")
    }
  }

  private func orders(_ value: FilterValue) throws -> [SelectNode.Order] {
    try list(value).map { part in
      guard case .text(let text) = part else {
        throw FilterError("`order` takes the names of fields, with `-` for descending order")
      }
      let isDescending = text.hasPrefix("-")
      let field = try field(isDescending ? String(text.dropFirst()) : text)
      return SelectNode.Order(node: ModelColumns<Row>().node(field), isDescending: isDescending)
    }
  }

  private func count(_ value: FilterValue, _ name: String) throws -> Int {
    guard case .text(let text) = value, let count = Int(text), count >= 0 else {
      throw FilterError("`\(name)` takes a number of rows")
    }
    return count
  }

  private func field(_ name: String) throws -> TableField<Row> {
    let known = Row.table.fields.filter { allowed?.contains($0.name) ?? true }
    guard let field = known.first(where: { $0.name == name }) else {
      let names = known.map { "`\($0.name)`" }.joined(separator: ", ")
      throw FilterError(
        "\(Row.table.name) has no field `\(name.prefix(60))` to filter by: expected \(names)")
    }
    return field
  }

  private func value(_ operand: FilterValue, _ field: TableField<Row>) throws -> SQLValue {
    guard case .text(let text) = operand else {
      throw FilterError("`\(field.name)` is compared with a single value")
    }
    guard let value = SQLValue(text, as: field.schema.type) else {
      throw FilterError(
        "`\(text.prefix(60))` is not a valid value for `\(field.name)`: expected \(field.schema.type.expected)"
      )
    }
    return value
  }
}

extension SQLValue {
  /// Reads a value of a type from text; `nil` if the text isn't one.
  package init?(_ text: String, as type: FieldType) {
    let value: SQLValue?
    switch type {
    case .integer: value = Int64(text).map { .integer($0) }
    case .float: value = Double(text).map { .double($0) }
    case .decimal: value = PostgresTextFormat.decimal(text).map { .decimal($0) }
    case .boolean:
      value = ["true": true, "1": true, "false": false, "0": false][text].map { .boolean($0) }
    case .datetime: value = Timestamp(text).map { .timestamp($0) }
    case .date: value = CivilDate(text).map { .date($0) }
    case .time: value = TimeOfDay(text).map { .time($0) }
    case .uuid: value = UUID(uuidString: text).map { .uuid($0) }
    case .enumeration(let values, _): value = values.contains(text) ? .text(text) : nil
    case .string, .text, .other: value = .text(text)
    case .json, .blob, .array: value = nil
    }
    guard let value else { return nil }
    self = value
  }
}

extension FieldType {
  /// The expected text form of a value.
  fileprivate var expected: String {
    switch self {
    case .integer: "an integer"
    case .float, .decimal: "a number"
    case .boolean: "true or false"
    case .datetime: "an instant such as 2025-06-01T12:00:00Z"
    case .date: "a date such as 2025-06-01"
    case .time: "a time such as 12:30:00"
    case .uuid: "a UUID"
    case .enumeration(let values, _): values.map { "`\($0)`" }.joined(separator: ", ")
    case .string, .text, .other: "a text"
    case .json, .blob, .array: "nothing: such columns can't be compared"
    }
  }
}
