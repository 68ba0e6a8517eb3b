import SeedSyntax
import SeedFormat
import SeedGeneration
import SeedSchema
import Testing

@Suite("Columns and single rows give the same values")
struct ExpressionPropertyTests {
  /// Random expressions whose types are right.
  struct Maker {
    var state: UInt64

    mutating func pick(_ count: Int) -> Int {
      state &+= SplitMix64.increment
      return Int(SplitMix64.reduce(SplitMix64.finalize(state), below: UInt64(count)))
    }

    mutating func number(_ depth: Int) -> String {
      if depth == 0 {
        return ["i", "j", "k", "d", "e", "3", "-7", "0", "1.5", "9223372036854775807"][pick(10)]
      }
      let (a, b) = (number(depth - 1), number(depth - 1))
      switch pick(8) {
      case 0: return "(\(a) + \(b))"
      case 1: return "(\(a) - \(b))"
      case 2: return "(\(a) * \(b))"
      case 3: return "(\(a) % \(b))"
      case 4: return "-(\(a))"
      case 5: return "abs(\(a))"
      default: return a
      }
    }

    mutating func integer(_ depth: Int) -> String {
      if depth == 0 { return ["i", "j", "k", "2", "0", "-1"][pick(6)] }
      switch pick(4) {
      case 0: return "if(\(condition(depth - 1)), \(integer(depth - 1)), \(integer(depth - 1)))"
      case 1: return "coalesce(\(integer(depth - 1)), \(integer(depth - 1)))"
      case 2: return "(\(integer(depth - 1)) % \(integer(depth - 1)))"
      default: return "(\(integer(depth - 1)) + \(integer(depth - 1)))"
      }
    }

    mutating func text(_ depth: Int) -> String {
      if depth == 0 { return ["s", "t", "'x'", "'Äö'", "''"][pick(5)] }
      switch pick(5) {
      case 0: return "upper(\(text(depth - 1)))"
      case 1: return "lower(\(text(depth - 1)))"
      case 2: return "left(\(text(depth - 1)), \(integer(depth - 1)))"
      case 3: return "concat(\(text(depth - 1)), \(integer(depth - 1)), \(text(depth - 1)))"
      default: return "if(\(condition(depth - 1)), \(text(depth - 1)), \(text(depth - 1)))"
      }
    }

    mutating func condition(_ depth: Int) -> String {
      let symbol = ["==", "!=", "<", "<=", ">", ">="][pick(6)]
      if depth == 0 { return ["f", "g", "i \(symbol) d", "s \(symbol) t"][pick(4)] }
      switch pick(6) {
      case 0: return "(\(condition(depth - 1)) and \(condition(depth - 1)))"
      case 1: return "(\(condition(depth - 1)) or \(condition(depth - 1)))"
      case 2: return "not \(condition(depth - 1))"
      case 3: return "(\(text(depth - 1)) \(symbol) \(text(depth - 1)))"
      default: return "(\(number(depth - 1)) \(symbol) \(number(depth - 1)))"
      }
    }
  }

  static let rows = 70

  /// Columns with NULLs, extremes and text of all lengths, and the same as single values.
  static func data(_ maker: inout Maker) -> (TestFrame, [[String: ReferenceValue]]) {
    let frame = TestFrame(rows: .range(0..<Int64(rows)))
    var values = [[String: ReferenceValue]](repeating: [:], count: rows)
    func nulls(_ name: String) -> [Int] {
      (0..<rows).filter { _ in
        name == "j" || name == "e" || name == "t" || name == "g" ? maker.pick(4) == 0 : false
      }
    }
    for name in ["i", "j", "k", "d", "e"] {
      let limit = name == "k" ? 40 : 9
      var numbers = (0..<rows).map { _ in Int64(maker.pick(limit)) - 4 }
      if name == "k" { numbers[3] = .max; numbers[66] = .min }
      let missing = nulls(name)
      let isDecimal = name == "d" || name == "e"
      let scale = name == "d" ? 2 : 1
      frame.add(
        name, isDecimal ? .decimal(scale: scale) : .integer,
        isDecimal ? .decimals(numbers, scale: scale) : .integers(numbers), nulls: missing)
      for row in 0..<rows {
        values[row][name] =
          missing.contains(row)
          ? .null
          : isDecimal ? .decimal(Int128(numbers[row]), scale: scale) : .integer(numbers[row])
      }
    }
    for name in ["s", "t"] {
      let texts = (0..<rows).map { _ in ["", "a", "Zé", "ann", "ümlaut 3"][maker.pick(5)] }
      let missing = nulls(name)
      frame.add(name, .text, .texts(texts), nulls: missing)
      for row in 0..<rows { values[row][name] = missing.contains(row) ? .null : .text(texts[row]) }
    }
    for name in ["f", "g"] {
      let flags = (0..<rows).map { _ in maker.pick(2) == 0 }
      let missing = nulls(name)
      frame.add(name, .boolean, .booleans(flags), nulls: missing)
      for row in 0..<rows {
        values[row][name] = missing.contains(row) ? .null : .boolean(flags[row])
      }
    }
    return (frame, values)
  }

  @Test("Random expressions", arguments: 0..<40)
  func equality(seed: Int) throws {
    var maker = Maker(state: UInt64(seed) &* 7919)
    let (frame, data) = Self.data(&maker)
    for _ in 0..<25 {
      let depth = maker.pick(4)
      let text =
        switch maker.pick(4) {
        case 0: maker.number(depth)
        case 1: maker.integer(depth)
        case 2: maker.text(depth)
        default: maker.condition(depth)
        }
      let syntax = try ValueParser.parseExpression(WrittenValue.node(text))
      let expected = data.map { row in
        Result { try ReferenceEvaluator(row: row).evaluate(syntax).shown }
      }
      let failing = expected.firstIndex { if case .failure = $0 { true } else { false } }
      do {
        let compiled = try ExpressionCompiler.compile(syntax, in: frame)
        let column = try compiled.generator.fill(frame.rows, in: frame)
        #expect(failing == nil, "\(text) should have failed")
        if failing == nil {
          #expect(column.shown == expected.compactMap { try? $0.get() }, "\(text)")
        }
      } catch is GenerationError {
        #expect(failing != nil, "\(text) should not have failed")
      } catch let diagnostic as Diagnostic {
        // Constant parts are computed at plan time, even where no row would need them.
        #expect(
          diagnostic.message.contains("too large")
            || diagnostic.message.contains("division by zero"),
          "\(text): \(diagnostic.message)")
      }
    }
  }

  @Test("The same values in any batch", arguments: 0..<5)
  func batches(seed: Int) throws {
    var maker = Maker(state: UInt64(seed))
    let (frame, _) = Self.data(&maker)
    let compiled = try ExpressionTests.compile(
      "concat(coalesce(t, upper(s)), if(g, i, d), f and g, round(d * 1.5, 1))", frame)
    let whole = try compiled.generator.fill(frame.rows, in: frame).shown
    for start in stride(from: 0, to: Self.rows, by: 13) {
      let end = min(start + 13, Self.rows)
      let part = TestFrame(rows: .rows((start..<end).map(Int64.init)))
      for (name, (profile, column)) in frame.columns {
        part.columns[name] = (profile, slice(column, start..<end))
      }
      #expect(try compiled.generator.fill(part.rows, in: part).shown == Array(whole[start..<end]))
    }
  }

  private func slice(_ column: Column, _ range: Range<Int>) -> Column {
    let values: Column.Values =
      switch column.values {
      case .integers(let v): .integers(Array(v[range]))
      case .booleans(let v): .booleans(Array(v[range]))
      case .decimals(let v, let scale): .decimals(Array(v[range]), scale: scale)
      case .text(let v):
        .texts(range.map { String(decoding: v.bytes[v.range($0)], as: UTF8.self) })
      default: column.values
      }
    return Column(
      values, nulls: NullMask(count: range.count) { column.nulls[range.lowerBound + $0] })
  }

  @Test("Texts of times and numbers are those of their descriptions")
  func canonicalTexts() throws {
    var maker = Maker(state: 5)
    let frame = TestFrame(rows: .range(0..<200))
    let instants = (0..<200).map { row in
      Int64(maker.pick(253_402_300_800)) * (row % 3 == 0 ? -200_000 : 1_000_000) + Int64(row % 7)
    }
    let days = (0..<200).map { _ in Int32(maker.pick(4_000_000)) - 719_528 }
    let times = (0..<200).map { row in Int64(maker.pick(86_400)) * 1_000_000 + Int64(row % 2) }
    frame.add("at", .timestamp, .timestamps(instants))
    frame.add("on", .date, .dates(days))
    frame.add("clock", .time, .times(times))
    frame.add("n", .integer, .integers(instants.map { $0 / ($0 % 900 + 1) }))
    let column = try ExpressionTests.compile("concat(at, '|', on, '|', clock, '|', n)", frame)
      .generator.fill(frame.rows, in: frame)
    let expected = (0..<200).map { row in
      [
        Timestamp(microseconds: instants[row]).description,
        CivilDate(daysSinceEpoch: days[row]).description,
        TimeOfDay(microseconds: times[row])?.description ?? "?",
        "\(instants[row] / (instants[row] % 900 + 1))",
      ].joined(separator: "|")
    }
    #expect(column.shown == expected)
  }
}
