import SeedSyntax
import SeedFormat
import SeedGeneration
import SeedSchema
import Testing

@Suite("Templates")
struct TemplateTests {
  static func compile(_ text: String, _ frame: TestFrame) throws -> CompiledExpression {
    let (value, diagnostics) = ValueParser.parse(WrittenValue.node(text))
    if let diagnostic = diagnostics.first { throw diagnostic }
    guard case .template(let parts, let span)? = value else {
      throw Diagnostic("no template: \(text)")
    }
    return try ExpressionCompiler.compile(template: parts, at: span, in: frame)
  }

  @Test(
    "Texts",
    arguments: [
      ("{name}@{domain}", ["ann@example.com", "Bob O'Neil@example.com", "Ünal@example.com"]),
      ("{a}{price}", ["110.50", "2-0.05", "-30.99"]),
      ("#{row}{{}}", ["#11{}", "#12{}", "#13{}"]),
      ("<{nick}>", ["<x>", "NULL", "<z>"]),
      ("{nothing}!", ["NULL", "NULL", "NULL"]),
      ("{user.email} {active}", ["e1 true", "e1 false", "NULL"]),
      (
        "{clock} {uid}",
        [
          "00:00:00 00000000-0000-0000-0000-000000000001",
          "01:00:00 00000000-0000-0000-0000-000000000002",
          "23:59:59.999999 ffffffff-ffff-ffff-ffff-ffffffffffff",
        ]
      ),
    ])
  func texts(text: String, expected: [String]) throws {
    let frame = sampleFrame()
    let compiled = try Self.compile(text, frame)
    #expect(compiled.profile.kind == .text)
    #expect(try compiled.generator.fill(frame.rows, in: frame).shown == expected)
  }

  @Test("A lone expression keeps its type")
  func lone() throws {
    let frame = sampleFrame()
    #expect(try Self.compile("{price * 2}", frame).profile.kind == .decimal(scale: 2))
    #expect(try Self.compile("{at}", frame).profile.kind == .timestamp)
    #expect(try Self.compile("{a} ", frame).profile.kind == .text)
    #expect(try Self.compile("{domain}.{rate}", frame).constant == .text("example.com.0.10"))
  }

  /// Columns whose texts collide unless a template keeps them apart.
  static func uniquenessFrame() -> TestFrame {
    let frame = TestFrame(rows: .range(0..<3))
    let profiles: [(String, ValueProfile)] = [
      ("row", ValueProfile(.integer, minimum: .integer(1), isUnique: true)),
      ("signed", ValueProfile(.integer, isUnique: true)),
      ("code", ValueProfile(.text, minLength: 4, maxLength: 4, isUnique: true)),
      ("login", ValueProfile(.text, minLength: 1, maxLength: 9, isUnique: true)),
      ("id", ValueProfile(.uuid, isUnique: true)),
      ("first", ValueProfile(.text, minLength: 1, maxLength: 20)),
    ]
    for (name, profile) in profiles {
      frame.columns[name] = (profile, Column(.integers([0, 0, 0])))
    }
    return frame
  }

  @Test(
    "Uniqueness is said where it can be proven",
    arguments: [
      ("{login}@test.com", true), ("x{row}", true), ("{first}@test.com", false),
      ("{first}{row}", false), ("{first}-{row}", true), ("{first}-{signed}", false),
      ("{first}_{signed}", true), ("{first}1{row}", false), ("{row}.{first}", true),
      ("{signed}-{first}", true), ("{row}0{first}", false), ("{row}{first}", false),
      ("{first}.{row}.{first}", false), ("{first}.{row}@test.com", true),
      ("{first}{code}", true), ("{code}{first}", true), ("{first}{login}", false),
      ("{id}{first}", true), ("{pad_left(row, 8, '0')}{first}", false),
      ("u{row + 100}", true), ("u{row * 2}", false), ("{lower(login)}x", false),
      ("{first}x", false), ("{upper('a')}", false),
    ])
  func uniqueness(text: String, isUnique: Bool) throws {
    #expect(try Self.compile(text, Self.uniquenessFrame()).profile.isUnique == isUnique)
  }

  @Test("Lengths add up")
  func lengths() throws {
    let frame = Self.uniquenessFrame()
    let profile = try Self.compile("{code}-{login}ü", frame).profile
    #expect(profile.minLength == 7 && profile.maxLength == 15)
    let left = try Self.compile("{left(first, 3)}{code}", frame).profile
    #expect(left.minLength == 5 && left.maxLength == 7)
    #expect(try Self.compile("{row}x", frame).profile.maxLength == 21)
  }

  @Test("Bytes have no text")
  func blobs() {
    let error = #expect(throws: Diagnostic.self) { try Self.compile("{raw}!", sampleFrame()) }
    #expect(error?.message == "a value of type blob can't be written as text")
  }

  @Test("A column whose texts overlap is an error, not a stray read")
  func brokenVectors() throws {
    for ends in [[5, 2, 3], [1, 2, 99], [-1, 0, 1]] as [[Int32]] {
      let frame = TestFrame(rows: .range(0..<3))
      frame.add("t", .text, .text(ByteVector(bytes: [65, 66, 67], ends: ends)))
      let compiled = try Self.compile("{t}!", frame)
      #expect(throws: GenerationError.self) { try compiled.generator.fill(frame.rows, in: frame) }
      _ = try? Self.compile("{upper(t)}{length(t)}", frame).generator.fill(frame.rows, in: frame)
    }
  }
}
