/// Replaces `:name` in SQL with bound values.
package enum NamedBindings {
  /// A name that has no value, or a value that no name uses.
  package struct Failure: Error {
    package var message: String

    package init(message: String) {
      self.message = message
    }
  }

  /// The statement with its values. Names inside quotes and comments, PostgreSQL's `::type` and the
  /// bounds of its slices (`[1:n]`) are left unchanged.
  package static func statement(_ sql: String, _ bindings: [String: SQLValue]) throws(Failure) -> (
    SQLStatement, used: Set<String>
  ) {
    var statement = SQLStatement(sql: "")
    statement.segments = []
    var used: Set<String> = []
    var segment: [UInt8] = []
    var text = NamedBindingsScanner(sql)
    while let part = text.next() {
      switch part {
      case .sql(let bytes): segment.append(contentsOf: bytes)
      case .name(let name, let position):
        guard let value = bindings[name] else {
          // `[:n]` is a slice with a column as its upper bound if no value has that name.
          guard position != .sliceStart else {
            segment.append(contentsOf: (":" + name).utf8)
            continue
          }
          throw Failure(message: "no value for `:\(name)`")
        }
        used.insert(name)
        statement.segments.append(String(decoding: segment, as: UTF8.self))
        statement.values.append(value)
        segment = []
      }
    }
    statement.segments.append(String(decoding: segment, as: UTF8.self))
    return (statement, used)
  }
}
