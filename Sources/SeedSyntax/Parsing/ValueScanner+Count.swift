import SeedFormat

extension ValueScanner {
  /// Reads a count: `1000`, `0..12 per user`, `weighted(0=50, 1=30) per user`,
  /// `poisson(2.5) per user`.
  mutating func count() throws(Diagnostic) -> CountSyntax {
    skipBlanks()
    let start = position
    if next == "u", peek(1) == "p" { return try total() }
    if next?.isNameStart == true { return try distributedCount() }
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
    return try countPerParent(
      CountSyntax(range: low...high, span: text.span(start..<end)), from: start, after: end,
      hint: CountHint(rest(from: start)).text)
  }

  /// The text from a position to the end.
  private func rest(from start: Int) -> String {
    var scanner = self
    while scanner.next != nil { scanner.position += 1 }
    return text.string(start..<scanner.position)
  }

  /// Reads `per user` and the end.
  private mutating func countPerParent(
    _ count: CountSyntax, from start: Int, after end: Int, hint: String
  ) throws(Diagnostic) -> CountSyntax {
    let wordStart = position
    guard position > end, name() == "per" else {
      position = wordStart
      throw expected("`per` or the end", hint: hint)
    }
    skipBlanks()
    let parentStart = position
    guard let parent = label() ?? name() else {
      throw expected("the factory, table or group that the count is for")
    }
    let parentEnd = position
    try expectEnd("the end")
    var count = count
    count.parent = parent
    count.parentSpan = text.span(parentStart..<parentEnd)
    count.span = text.span(start..<parentEnd)
    return count
  }

  /// Reads `weighted(0=50, 1=30, 2=20) per user` or `poisson(2.5) per user`.
  private mutating func distributedCount() throws(Diagnostic) -> CountSyntax {
    let start = position
    guard let name = name(), next == "(", ["weighted", "poisson"].contains(name) else {
      position = start
      throw expected(
        "a number of rows", hint: "write 1000, 0..12 per user, or weighted(0=50, 1=30) per user")
    }
    position = start
    let call = try call()
    let end = position
    var weights: [(count: Int64, weight: Double)] = []
    var mean: Double?
    for argument in call.arguments {
      let number: Double? =
        if case .percentage(let percent) = argument.value { percent } else {
          argument.value.asNumber
        }
      if name == "poisson" {
        guard mean == nil, let number, number > 0, number <= 100 else {
          throw Diagnostic("the mean must be above 0, at most 100", at: argument.span)
        }
        mean = number
      } else {
        guard let count = argument.name.flatMap({ Int64($0) }), count >= 0,
          !weights.contains(where: { $0.count == count }), let number, number >= 0
        else {
          throw Diagnostic(
            "expected a number of rows and its weight", at: argument.span,
            hint: "weighted(0=50, 1=30, 2=20)")
        }
        weights.append((count, number))
      }
    }
    let chances =
      if let mean { RowCountChances(poisson: mean) } else { RowCountChances(weights) }
    guard let chances else {
      throw Diagnostic("a weight must be above 0", at: call.span, hint: "weighted(0=50, 1=30)")
    }
    skipBlanks()
    return try countPerParent(
      CountSyntax(range: chances.range, chances: chances, span: call.span), from: start, after: end,
      hint: "`\(name)` counts the rows of each parent: write `per user` after it")
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
