/// An external filter, such as from a URL's query, a configuration or a file.
///
/// A tree of strings, lists and mappings, as in JSON and YAML; see ``Model/filter(_:allowing:)``
/// for its meaning.
///
/// ```swift
/// let filter = try FilterValue(urlQuery: "role=admin&age[gte]=18&order=-created_at")
/// let users = try await User.filter(filter, allowing: ["role", "age", "created_at"]).fetch(in: db)
/// ```
public enum FilterValue: Sendable, Hashable {
  /// NULL.
  case null
  /// A value as text.
  case text(String)
  /// Several.
  case list([FilterValue])
  /// Values by name.
  case mapping([String: FilterValue])
}

extension FilterValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByFloatLiteral, ExpressibleByBooleanLiteral, ExpressibleByNilLiteral,
  ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  /// A text.
  public init(stringLiteral value: String) { self = .text(value) }
  /// An integer, as text.
  public init(integerLiteral value: Int) { self = .text("\(value)") }
  /// A number, as text.
  public init(floatLiteral value: Double) { self = .text("\(value)") }
  /// A Boolean value, as text.
  public init(booleanLiteral value: Bool) { self = .text("\(value)") }
  /// NULL.
  public init(nilLiteral: ()) { self = .null }
  /// A list.
  public init(arrayLiteral elements: FilterValue...) { self = .list(elements) }
  /// A mapping; of two values with one name, the later one counts.
  public init(dictionaryLiteral elements: (String, FilterValue)...) {
    self = .mapping(Dictionary(elements, uniquingKeysWith: { $1 }))
  }
}

extension FilterValue {
  /// Reads the query of a URL: `age[gt]=25&role=admin&order=-created_at&limit=20`.
  ///
  /// A repeated name becomes a list; names and values are percent-encoded.
  ///
  /// - Throws: ``FilterError`` if the encoding or the brackets are wrong.
  public init(urlQuery query: String) throws {
    var result: [String: FilterValue] = [:]
    for part in query.split(separator: "&") {
      let halves = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard let name = Self.decoded(halves[0]),
        let value = Self.decoded(halves.count > 1 ? halves[1] : "")
      else { throw FilterError("`\(part.prefix(60))` is not percent-encoded text") }
      guard let open = name.firstIndex(of: "[") else {
        result[name] = Self.combined(result[name], .text(value))
        continue
      }
      guard name.last == "]" else {
        throw FilterError("`\(name.prefix(60))` opens a bracket and doesn't close it")
      }
      let field = String(name[..<open])
      let operation = String(name[name.index(after: open)...].dropLast())
      var operations: [String: FilterValue] = [:]
      switch result[field] {
      case nil: break
      case .mapping(let known): operations = known
      case .some(let equal): operations["eq"] = equal
      }
      operations[operation] = Self.combined(operations[operation], .text(value))
      result[field] = .mapping(operations)
    }
    self = .mapping(result)
  }

  private static func combined(_ known: FilterValue?, _ added: FilterValue) -> FilterValue {
    switch known {
    case nil: added
    case .list(let values): .list(values + [added])
    case .mapping(var operations):
      {
        operations["eq"] = combined(operations["eq"], added)
        return .mapping(operations)
      }()
    case .some(let first): .list([first, added])
    }
  }

  private static func decoded(_ text: Substring) -> String? {
    var bytes: [UInt8] = []
    var rest = text.utf8[...]
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "+"): bytes.append(32)
      case UInt8(ascii: "%"):
        guard let high = rest.popFirst(), let low = rest.popFirst(),
          let value = UInt8(String(decoding: [high, low], as: UTF8.self), radix: 16)
        else { return nil }
        bytes.append(value)
      default: bytes.append(byte)
      }
    }
    return String(validating: bytes, as: UTF8.self)
  }
}
