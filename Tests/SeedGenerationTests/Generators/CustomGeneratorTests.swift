import PlanSupport
@testable import SeedFormat
@testable import SeedGeneration
@testable import SeedSchema
import Testing

/// Generators that a program adds.
@Suite struct CustomGeneratorTests {
  private struct Constellation: CustomGenerator {
    let name = "constellation"
    let summary = "A constellation, and how many of its stars one sees"
    let parameters = [
      CustomParameter("stars", "how many; 7", default: .integer(7)),
      CustomParameter("sky", "which"),
    ]
    let kind = ValueKind.text

    func value(_ row: inout CustomRow) throws -> SQLValue {
      let names = ["Lyra", "Orion", "Draco"]
      let stars = row["stars"]?.integerValue ?? 0
      if stars < 0 { throw GenerationError("no stars") }
      return .text("\(names[row.random(below: names.count)]) (\(stars)) \(row["sky"]?.text ?? "")")
    }
  }

  private struct Flag: CustomGenerator {
    let name: String
    let summary = "What it is told to be"
    let kind: ValueKind
    var given = SQLValue.null
    func value(_ row: inout CustomRow) throws -> SQLValue { given }
  }

  /// Registered once for all tests: names can't be taken twice.
  private static let registered: Void = {
    try? GeneratorRegistry.register(Constellation())
    try? GeneratorRegistry.register(Flag(name: "wrong_flag", kind: .integer, given: .text("x")))
    try? GeneratorRegistry.register(Flag(name: "null_flag", kind: .integer))
    try? GeneratorRegistry.register(
      Flag(name: "uuid_flag", kind: .uuid, given: .text("00000000-0000-4000-8000-000000000001")))
  }()

  @Test func filesCallIt() throws {
    _ = Self.registered
    let column = try GeneratedColumn("constellation(3, sky='north {row}')", type: "text")
    let values = try column.values(200).strings
    #expect(Set(values.map { $0.prefix(3) }) == ["Lyr", "Ori", "Dra"])
    #expect(values[4].hasSuffix("(3) north 5"))
    #expect(try column.values(.rows([4, 199])).strings == [values[4], values[199]])
    #expect(try GeneratedColumn("uuid_flag()", type: "uuid").values(2).count == 2)
    #expect(GeneratorRegistry["constellation"]?.example == "constellation(sky=…)")
    #expect(GeneratorRegistry.customDefinitions.contains { $0.name == "constellation" })
  }

  @Test(arguments: [
    ("constellation()", "`constellation` needs `sky`"),
    ("constelation(sky=x)", "unknown generator `constelation`"),
    ("constellation(1, 2, 3)", "`constellation` takes at most 2"),
  ])
  func wrongCalls(_ call: String, _ message: String) throws {
    _ = Self.registered
    let error = #expect(throws: DiagnosticsError.self) { try GeneratedColumn(call, type: "text") }
    #expect(error?.diagnostics.first?.message == message)
    if call.hasPrefix("constel") && !call.hasPrefix("constell") {
      #expect(error?.diagnostics.first?.hint == "did you mean `constellation`?")
    }
  }

  @Test func wrongValues() throws {
    _ = Self.registered
    for call in ["wrong_flag()", "null_flag()"] {
      let column = try GeneratedColumn(call, type: "integer")
      #expect(throws: GenerationError.self) { try column.values(3) }
    }
    let column = try GeneratedColumn("constellation(-1, x)", type: "text")
    #expect(throws: GenerationError.self) { try column.values(3) }
  }

  @Test(arguments: ["", "Abc", "a-b", "1a", "random_int", "upper", "ref", "ä"])
  func wrongNames(_ name: String) {
    #expect(throws: GeneratorRegistry.RegistrationError.self) {
      try GeneratorRegistry.register(Flag(name: name, kind: .text))
    }
  }
}
