import SeedFormat

extension ValueScanner {
  /// Reads a count: `1000`, `0..12 per user`.
  mutating func count() throws(Diagnostic) -> CountSyntax {
    skipBlanks()
    let start = position
    if next == "u" { return try total() }
    let low = try rowCount("a number of rows")
    var high = low
    if next == ".", peek(1) == "." {
      position += 2
      high = try rowCount("the upper end of the range")
      guard low <= high else {
        throw error(
          "the range is empty: \(low) is greater than \(high)", at: start..<position,
          hint: "write \(high)..\(low)")
      }
    }
    let end = position
    skipBlanks()
    guard next != nil else {
      return CountSyntax(range: low...high, span: text.span(start..<end))
    }
    let wordStart = position
    guard position > end, name() == "per" else {
      position = wordStart
      throw expected("`per` or the end", hint: "write `\(low)..\(high) per user`")
    }
    skipBlanks()
    let parentStart = position
    guard let parent = label() ?? name() else {
      throw expected("the factory, table or group that the count is for")
    }
    let parentEnd = position
    try expectEnd("the end")
    return CountSyntax(
      range: low...high, parent: parent, parentSpan: text.span(parentStart..<parentEnd),
      span: text.span(start..<parentEnd))
  }

  /// Reads `up to 100`.
  private mutating func total() throws(Diagnostic) -> CountSyntax {
    let start = position
    let isRight = name() == "up"
    skipBlanks()
    guard isRight, name() == "to" else {
      position = start
      throw expected("a number of rows", hint: "write `100`, or `up to 100`")
    }
    skipBlanks()
    let number = try rowCount("a number of rows")
    let end = position
    try expectEnd("the end")
    var count = CountSyntax(range: number...number, span: text.span(start..<end))
    count.isTotal = true
    return count
  }

  /// Reads `@ann`, a row by its label.
  private mutating func label() -> String? {
    guard next == "@", let first = peek(1), first != " " else { return nil }
    let start = position
    while let scalar = next, scalar != " " { position += 1 }
    return text.string(start..<position)
  }

  private mutating func rowCount(_ what: String) throws(Diagnostic) -> Int64 {
    let start = position
    let digits = self.digits()
    guard !digits.isEmpty else { throw expected(what) }
    guard let value = Int64(digits) else {
      throw error("`\(digits.prefix(40))` is more rows than a table can have", at: start..<position)
    }
    return value
  }

  /// Reads a reference's target: `users`, `users.id`, `users(a, b)`.
  mutating func referenceTarget() throws(Diagnostic) -> ReferenceTargetSyntax {
    skipBlanks()
    let start = position
    var names: [String] = []
    repeat {
      guard names.count < 3, let name = name() else {
        throw expected(names.isEmpty ? "a table or `table.column`" : "a name after the dot")
      }
      names.append(name)
    } while take(".")
    var columns: [String]?
    skipBlanks()
    if take("(") {
      var list: [String] = []
      repeat {
        skipBlanks()
        guard let name = name() else { throw expected("a column") }
        list.append(name)
        skipBlanks()
      } while take(",")
      guard take(")") else { throw expected("`,` or `)`") }
      columns = list
    }
    let end = position
    try expectEnd("the end")
    return ReferenceTargetSyntax(
      names: names, columns: columns, span: text.span(start..<max(start + 1, end)))
  }
}
