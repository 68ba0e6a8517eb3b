import SeedDatabase
import SeedSchema

extension SQLiteDialect {
  /// A path if SQLite can read all names in one, otherwise a subquery for each step.
  func jsonPart(
    of document: SQLStatement, _ path: [JSONStep], _ type: FieldType
  ) -> SQLStatement {
    let part: SQLStatement
    if let text = Self.jsonPath(path) {
      part = "json_extract(\(document), \(text))"
    } else {
      var inner = document
      for step in path.dropLast() {
        inner = Self.member(step, of: inner, "CASE WHEN type IN ('object', 'array') THEN value END")
      }
      part = path.last.map { Self.member($0, of: inner, "value") } ?? document
    }
    return cast(part, to: type)
  }

  /// A path of SQLite's; `nil` if a name has a quotation mark or an escape, for which it has no
  /// form that all of its versions read.
  private static func jsonPath(_ path: [JSONStep]) -> String? {
    var text = "$"
    for step in path {
      switch step {
      case .element(let index): text += "[\(Self.index(index) < 0 ? "#" : "")\(Self.index(index))]"
      case .member(let name):
        guard !name.utf8.contains(where: { $0 < 0x20 || $0 == 0x22 || $0 == 0x5C || $0 == 0x7F })
        else { return nil }
        text += ".\"\(name)\""
      }
    }
    return text
  }

  /// The index of an element: SQLite's paths wrap one of more than 32 bits.
  private static func index(_ place: Int) -> Int { Int(Int32(clamping: place)) }

  /// A member of the object or an element of the array in a document.
  private static func member(
    _ step: JSONStep, of document: SQLStatement, _ column: SQLStatement
  ) -> SQLStatement {
    switch step {
    case .member(let name):
      "(SELECT \(column) FROM json_each(\(document)) WHERE key = \(name))"
    case .element(let index) where Self.index(index) < 0:
      """
      (SELECT \(column) FROM json_each(\(document)) WHERE typeof(key) = 'integer' \
      ORDER BY key DESC LIMIT 1 OFFSET \(-1 - Self.index(index)))
      """
    case .element(let index):
      "(SELECT \(column) FROM json_each(\(document)) WHERE key = \(Self.index(index)))"
    }
  }
}
