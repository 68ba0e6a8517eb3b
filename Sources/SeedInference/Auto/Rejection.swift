import SeedDatabase
import SeedGeneration
import SeedKit
import SeedSchema

/// A rejection of a table's rows by the database or a generator.
struct Rejection: Sendable {
  /// The message with its SQLSTATE and constraint, without values of rows.
  var message: String
  /// The database's own message.
  private var bareMessage: String
  /// The kind of failure; `nil` if a generator failed.
  var code: DatabaseError.Code?
  /// The cause, as far as the database reveals it.
  var cause = RejectionCause.rows
  /// The violated constraint; `nil` if the database doesn't name one.
  var constraint: String?
  /// The columns that the database names.
  var columns: [String] = []
  /// The key that is repeated or has no parent; `nil` if the database doesn't name it.
  var key: RejectedKey?
  /// The table that the error is about; `nil` if the database doesn't name it.
  var table: TableName?

  /// Whether other values may be accepted.
  var isAboutRows: Bool { code?.isAboutRows == true }

  /// Creates a rejection from an error.
  ///
  /// - Parameters:
  ///   - error: the error.
  ///   - dialect: the database's dialect.
  ///   - table: the table that the error is about.
  init(_ error: any Error, by dialect: (any Dialect)? = nil, table: TableName? = nil) {
    message = (error as? DatabaseError)?.summary ?? "\(error)"
    bareMessage = (error as? DatabaseError)?.message ?? message
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

  /// A string that is equal for rejections with the same cause: the constraint, or the message
  /// without the values in it.
  var fingerprint: String {
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

  /// Returns the columns of a table that the rejection blames.
  func blamedColumns(of schema: TableSchema) -> [String] {
    guard let code else { return columns }
    // A rejection by another table, to which a trigger writes, doesn't blame columns of this one.
    if let table, table != schema.name { return [] }
    if !columns.isEmpty { return columns }
    let names = schema.fields.map(\.name)
    if code == .uniqueViolation, let key { return names.filter { key.definition.hasWord($0) } }
    let check = schema.checks.first { $0.name != nil && $0.name == constraint }
    var texts = [check?.expression].compactMap(\.self)
    if texts.isEmpty, code == .invalidValue {
      // The invalid value may be that of a generated column.
      for field in schema.fields where field.generation == .computed {
        if case .expression(let text)? = field.defaultValue { texts.append(text) }
      }
    }
    // The message of a `RAISE EXCEPTION` may name columns.
    if check == nil, isAboutRows { texts.append(bareMessage) }
    return names.filter { name in texts.contains { $0.hasWord(name) } }
  }
}
