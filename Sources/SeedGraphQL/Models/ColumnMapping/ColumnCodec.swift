import SeedORM
import SeedSchema

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The conversion of a column's values to GraphQL.
struct ColumnCodec: Sendable {
  /// A value that doesn't fit.
  struct Mismatch: Error {
    var message: String
  }

  /// The column's type in the database.
  let column: FieldType
  /// The name of its type in GraphQL, without lists.
  let typeName: String
  /// The database values of an enumeration, by their GraphQL names.
  var enumeration: [(name: String, value: String)] = []
  /// The type whose key it holds, if it is a key.
  var keyOf: String?

  /// The type in GraphQL; null is allowed.
  var type: TypeReference {
    if case .array = column { .list(.nonNull(.named(typeName))) } else { .named(typeName) }
  }

  /// Converts a database value to a value of a response.
  ///
  /// - Throws: `GraphQLError` if it has no such value.
  func output(_ value: SQLValue) throws -> ResolvedValue {
    if value.isNull { return .null }
    if let keyOf { return .text(GlobalID(keyOf, [value]).description) }
    if case .array = column, case .list(let items) = try output(value, column) {
      return .list(items.map { .leaf($0) })
    }
    return .leaf(try output(value, column))
  }

  private func output(_ value: SQLValue, _ type: FieldType) throws -> GraphQLValue {
    switch (type, value) {
    case (.array(let element), .array(let values)):
      return .list(try values.map { $0.isNull ? .null : try output($0, element) })
    case (.array(let element), .text(let text)):
      // Braces in PostgreSQL, a JSON array in SQLite.
      let items = ArrayText.elements(text) ?? []
      return .list(try items.map { try output($0.element(as: element), element) })
    case (.json, .text(let text)): return JSONReader.value(text.utf8) ?? .null
    case (.enumeration, .text(let text)) where !enumeration.isEmpty:
      guard let name = enumeration.first(where: { $0.value == text })?.name else {
        throw GraphQLError("Enum '\(typeName)' cannot represent a value of the database.")
      }
      return .string(name)
    case (_, .integer(let number)):
      if typeName == "Int", Int32(exactly: number) == nil {
        throw GraphQLError("Int cannot represent non 32-bit signed integer value: \(number)")
      }
      // Clients that read numbers as floating-point would lose digits beyond 53 bits.
      return number.magnitude < 1 << 53 ? .integer(number) : .string("\(number)")
    case (_, .double(let number)):
      guard number.isFinite else {
        throw GraphQLError("Float cannot represent non numeric value: \(number)")
      }
      return .double(number)
    case (_, .boolean(let flag)): return .boolean(flag)
    case (_, .text(let text)): return .string(text)
    case (_, .timestamp(let instant)): return .string("\(instant.date)T\(instant.time)Z")
    case (_, .date(let day)): return .string("\(day)")
    case (_, .time(let time)): return .string("\(time)")
    case (_, .decimal(let number)): return .string("\(number)")
    case (_, .uuid(let uuid)): return .string(uuid.uuidString.lowercased())
    case (_, .blob(let bytes)): return .string(Data(bytes).base64EncodedString())
    case (_, .array(let values)): return .list(try values.map { try output($0, type) })
    case (_, .null): return .null
    }
  }

  /// Converts an argument's value to a database value.
  ///
  /// - Throws: ``Mismatch``.
  func input(_ value: GraphQLValue) throws -> SQLValue {
    try input(value, column)
  }

  private func input(_ value: GraphQLValue, _ type: FieldType) throws -> SQLValue {
    if value.isNull { return .null }
    if case .array(let element) = type {
      return .array(try (value.list ?? [value]).map { try input($0, element) })
    }
    if case .json = type { return .text(JSONWriter.text(of: value)) }
    if case .blob = type, let text = value.string, let data = Data(base64Encoded: text) {
      return .blob(Array(data))
    }
    if case .double(let number) = value, case .float = type { return .double(number) }
    guard let text = try text(of: value), let result = SQLValue(text, as: type) else {
      throw Mismatch(message: "is not a valid value")
    }
    return result
  }

  /// Converts an argument's value to a filter value.
  ///
  /// - Throws: ``Mismatch``.
  func filter(_ value: GraphQLValue) throws -> FilterValue {
    switch value {
    case .null: return .null
    case .list(let values): return .list(try values.map { try filter($0) })
    default:
      guard let text = try text(of: value) else { throw Mismatch(message: "can't be compared") }
      return .text(text)
    }
  }

  private func text(of value: GraphQLValue) throws -> String? {
    switch value {
    case .boolean(let flag): return "\(flag)"
    case .integer(let number): return "\(number)"
    case .double(let number): return "\(number)"
    case .string(let text):
      if let keyOf {
        guard let id = GlobalID(text), id.type == keyOf, id.parts.count == 1 else {
          throw Mismatch(message: "is not an ID of type '\(keyOf)'")
        }
        return id.parts[0]
      }
      if let raw = enumeration.first(where: { $0.name == text })?.value { return raw }
      return text
    case .null, .list, .object: return nil
    }
  }
}

extension SQLValue {
  /// An element of an array, which may have been read as text.
  fileprivate func element(as type: FieldType) -> SQLValue {
    guard case .text(let text) = self else { return normalized(as: type) }
    return SQLValue(text, as: type) ?? self
  }
}
