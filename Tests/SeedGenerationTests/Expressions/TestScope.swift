import SeedSyntax
import SeedFormat
import SeedGeneration
import SeedSchema

/// Rows with columns given as values, which expressions can read and refer to.
final class TestFrame: RowFrame, ValueScope {
  let rows: RowSelection
  var columns: [String: (ValueProfile, Column)] = [:]
  var relations: [String: (TestFrame, NullMask)] = [:]
  var parameters: [String: ParameterLiteral] = [:]

  init(rows: RowSelection) { self.rows = rows }

  func add(_ name: String, _ kind: ValueKind, _ values: Column.Values, nulls: [Int] = []) {
    var mask = NullMask()
    for row in nulls { mask.insert(row) }
    let profile = ValueProfile(kind, isNullable: !nulls.isEmpty)
    columns[name] = (profile, Column(values, nulls: mask))
  }

  func column(_ name: String) throws -> Column {
    guard let column = columns[name] else { throw GenerationError("no column \(name)") }
    return column.1
  }

  func related(_ name: String) throws -> RelatedRows {
    guard let (frame, missing) = relations[name] else {
      throw GenerationError("no relation \(name)")
    }
    return RelatedRows(frame: frame, missing: missing)
  }

  let now = Timestamp(microseconds: 1_748_736_000_000_000)  // 2025-06-01 00:00:00
  var columnNames: [String] { columns.keys.sorted() }
  var relationNames: [String] { relations.keys.sorted() }
  var parameterNames: [String] { parameters.keys.sorted() }

  func profile(ofColumn name: String) throws -> ValueProfile? { columns[name]?.0 }

  func relation(_ name: String) throws -> RelatedScope? {
    relations[name].map { RelatedScope($0.0, isNullable: !$0.1.isEmpty) }
  }

  func literal(ofParameter name: String) -> ParameterLiteral? { parameters[name] }

  func generator(for call: CallSyntax, number: Int) throws -> any Generator {
    guard call.name == "number" else {
      throw Diagnostic("unknown generator `\(call.name)`", at: call.nameSpan)
    }
    return ConstantGenerator(integer: Int64(number))
  }
}

extension Column.Values {
  static func texts(_ texts: [String]) -> Column.Values {
    var vector = ByteVector()
    for text in texts { vector.append(text) }
    return .text(vector)
  }
}

extension Column {
  /// Each value as text, `NULL` for NULL.
  var shown: [String] {
    (0..<count).map { row in
      if nulls[row] { return "NULL" }
      return switch values {
      case .integers(let v): "\(v[row])"
      case .doubles(let v): "\(v[row])"
      case .booleans(let v): "\(v[row])"
      case .timestamps(let v): Timestamp(microseconds: v[row]).description
      case .dates(let v): CivilDate(daysSinceEpoch: v[row]).description
      case .times(let v): TimeOfDay(microseconds: v[row])?.description ?? "?"
      case .decimals(let v, let scale): "\(v[row])e-\(scale)"
      case .uuids(let v): String(v[row], radix: 16)
      case .text(let v), .blobs(let v):
        String(decoding: v.bytes[v.range(row)], as: UTF8.self)
      }
    }
  }
}

/// A small frame with a column of each type and a relation.
func sampleFrame() -> TestFrame {
  let frame = TestFrame(rows: .range(10..<13))
  frame.add("a", .integer, .integers([1, 2, -3]))
  frame.add("b", .integer, .integers([10, 0, 7]), nulls: [1])
  frame.add("zero", .integer, .integers([0, 1, 2]))
  frame.add("big", .integer, .integers([.max, .min, 0]))
  frame.add("price", .decimal(scale: 2), .decimals([1050, -5, 99], scale: 2))
  frame.add("ratio", .double, .doubles([0.5, 2.5, -1.25]))
  frame.add("active", .boolean, .booleans([true, false, false]), nulls: [2])
  frame.add("name", .text, .texts(["ann", "Bob O'Neil", "Ünal"]))
  frame.add("nick", .text, .texts(["x", "", "z"]), nulls: [1])
  frame.add("at", .timestamp, .timestamps([0, 1_500_000, -1]))
  frame.add("on", .date, .dates([0, 20_000, -1]))
  frame.add("clock", .time, .times([0, 3_600_000_000, 86_399_999_999]))
  frame.add("uid", .uuid, .uuids([1, 2, UInt128.max]))
  frame.add("raw", .blob, .blobs(ByteVector(bytes: [1], ends: [1, 1, 1])))
  frame.columns["row"] = (
    ValueProfile(.integer, minimum: .integer(1), isUnique: true), Column(.integers([11, 12, 13]))
  )
  let user = TestFrame(rows: .rows([4, 4, 0]))
  user.add("email", .text, .texts(["e1", "e1", "e2"]))
  user.columns["email"]?.0.isUnique = true
  var missing = NullMask()
  missing.insert(2)
  frame.relations["user"] = (user, missing)
  frame.parameters["domain"] = .text("example.com")
  frame.parameters["rate"] = .text("0.10")
  frame.parameters["nothing"] = .null
  return frame
}
