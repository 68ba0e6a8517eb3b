import SeedDatabase
import SeedFormat
import SeedGeneration
import SeedKit
import SeedPlanning
import SeedPredicates
import SeedSchema

/// Rows of a table that the database, or a generator, has rejected.
struct Rejection: Sendable {
  /// What the database said, with the statement.
  var message: String
  /// What it said, without the statement, which names all columns.
  private var words: String
  /// The kind of failure; `nil` if a generator failed.
  var code: DatabaseError.Code?
  var cause = RejectionCause.rows
  var constraint: String?
  /// The columns that the database names.
  var columns: [String] = []
  /// The key that the rows repeat, or that lacks its parent, as far as the database tells it.
  var key: RejectedKey?
  /// The table that the error is about; `nil` if the database doesn't tell.
  var table: TableName?

  /// Whether other values may be accepted.
  var isAboutRows: Bool { code?.isAboutRows == true }

  /// - Parameters:
  ///   - error: the error.
  ///   - dialect: the database's dialect.
  ///   - table: the table that the error is about.
  init(_ error: any Error, by dialect: (any Dialect)? = nil, table: TableName? = nil) {
    // The statement is one of this program's own.
    message = (error as? DatabaseError)?.summary ?? "\(error)"
    words = (error as? DatabaseError)?.message ?? message
    switch error {
    case let error as DatabaseError:
      code = error.code
      cause = dialect?.rejectionCause(of: error) ?? .rows
      constraint = error.constraint
      columns = error.columns
      key = dialect?.rejectedKey(of: error)
      self.table = table
    case let error as GenerationError: columns = error.column.map { [$0] } ?? []
    default: break
    }
  }

  /// What tells one cause from another: the constraint, or the message without the values in it.
  var kind: String {
    let code = code.map { "\($0)" } ?? ""
    if let constraint { return "\(code) \(constraint)" }
    var words = ""
    var quote: Character?
    for character in message {
      if let open = quote {
        if character == open { quote = nil }
      } else if character == "'" || character == "\"" {
        quote = character
      } else if !character.isNumber {
        words.append(character)
      }
    }
    return "\(code) \(columns.joined(separator: ",")) \(words)"
  }

  /// The columns of a table that are to blame, as far as the rejection tells.
  func blamedColumns(of schema: TableSchema) -> [String] {
    guard let code else { return columns }
    // What a trigger does to another table says nothing of this one's columns.
    if let table, table != schema.name { return [] }
    if !columns.isEmpty { return columns }
    let names = schema.fields.map(\.name)
    if code == .uniqueViolation, let key { return names.filter { key.definition.hasWord($0) } }
    let check = schema.checks.first { $0.name != nil && $0.name == constraint }
    var texts = [check?.expression].compactMap(\.self)
    if texts.isEmpty, code == .invalidValue {
      // What doesn't fit may be what the database computes.
      for field in schema.fields where field.generation == .computed {
        if case .expression(let text)? = field.defaultValue { texts.append(text) }
      }
    }
    // `RAISE EXCEPTION` says it in words.
    if check == nil, isAboutRows { texts.append(words) }
    return names.filter { name in texts.contains { $0.hasWord(name) } }
  }
}
