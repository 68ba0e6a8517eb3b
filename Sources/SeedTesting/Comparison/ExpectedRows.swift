import SeedFormat
import SeedORM

/// The rows that a test expects, as listed in a file; see
/// ``SeedORM/Database/matches(_:sourceFile:sourceLocation:)``.
struct ExpectedRows {
  struct Table {
    var name: String
    /// The number of rows, if the file has only that.
    var count: Int?
    var ignored: Set<String>
    var rows: [[(column: String, value: ExpectedValue)]]
  }

  var tables: [Table] = []

  /// Reads a file.
  ///
  /// - Throws: ``DiagnosticsError`` with all errors.
  init(_ file: SourceFile) throws {
    let (documents, found) = DocumentParser.parse(file)
    var problems = found.filter { $0.severity == .error }
    if let root = documents.first?.root {
      guard case .mapping(let mapping) = root.content else {
        throw DiagnosticsError([Diagnostic("expected a mapping of tables", at: root.span)])
      }
      for entry in mapping.entries {
        do {
          tables.append(try Self.table(entry.key, entry.value))
        } catch {
          problems.append(error)
        }
      }
    }
    guard problems.isEmpty else { throw DiagnosticsError(problems.map { $0.showing(file) }) }
  }

  private static func table(_ name: String, _ node: Node) throws(Diagnostic) -> Table {
    var table = Table(name: name, count: nil, ignored: [], rows: [])
    switch node.content {
    case .scalar(let scalar):
      guard let count = Int(scalar.text) else {
        throw Diagnostic("expected a number of rows, or a list of them", at: node.span)
      }
      table.count = count
    case .sequence(let items): table.rows = try rows(items)
    case .mapping(let parts):
      for entry in parts.entries {
        guard case .sequence(let items) = entry.value.content else {
          throw Diagnostic("expected a list", at: entry.value.span)
        }
        switch entry.key {
        case "ignore":
          for case .scalar(let scalar) in items.map(\.content) { table.ignored.insert(scalar.text) }
        case "rows": table.rows = try rows(items)
        default:
          throw Diagnostic(
            "unknown key `\(entry.key)`", at: entry.keySpan, hint: "expected `rows` or `ignore`")
        }
      }
    }
    return table
  }

  private static func rows(
    _ items: [Node]
  ) throws(Diagnostic) -> [[(column: String, value: ExpectedValue)]] {
    var rows: [[(column: String, value: ExpectedValue)]] = []
    for item in items {
      guard case .mapping(let mapping) = item.content else {
        throw Diagnostic("expected a row: a mapping of columns to values", at: item.span)
      }
      var row: [(column: String, value: ExpectedValue)] = []
      for entry in mapping.entries {
        guard case .scalar(let scalar) = entry.value.content else {
          throw Diagnostic("expected a value", at: entry.value.span)
        }
        row.append((entry.key, try ExpectedValue(scalar, at: entry.value.span)))
      }
      rows.append(row)
    }
    return rows
  }
}
