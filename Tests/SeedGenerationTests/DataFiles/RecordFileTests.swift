import Foundation
@testable import SeedGeneration
import SeedFormat
import SeedSchema
import Testing

/// Files of records: CSV, TSV, JSON and JSON lines.
@Suite struct RecordFileTests {
  /// The values of a file, NULL as `nil`, and its columns; or its errors.
  private static func read(_ text: String, name: String = "data.csv", null: String = "") throws
    -> (columns: [String], rows: [[String?]], errors: [String])
  {
    try read(Array(text.utf8), name: name, null: null)
  }

  private static func read(_ bytes: [UInt8], name: String = "data.csv", null: String = "") throws
    -> (columns: [String], rows: [[String?]], errors: [String])
  {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "seedkit-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(bytes).write(to: folder.appendingPathComponent(name))
    let file: RecordFile
    do throws(DiagnosticsError) {
      file = try RecordFile(
        path: folder.path + "/" + name, name: name, null: null,
        at: SourceSpan(file: "s.yaml", line: 1, column: 1))
    } catch {
      return ([], [], error.diagnostics.map { "\($0.span?.line ?? 0): \($0.message)" })
    }
    var rows = [[String?]](repeating: [], count: Int(file.count))
    for place in file.columns.indices {
      let column = try RecordColumn(file: file, index: place).texts(Array(0..<file.count))
      guard case .text(let texts) = column.values else { continue }
      for row in rows.indices {
        let bytes = texts.bytes[texts.range(row)]
        rows[row].append(column.nulls[row] ? nil : String(decoding: bytes, as: UTF8.self))
      }
    }
    return (file.columns, rows, [])
  }

  @Test func quotesLineBreaksAndEmptyValues() throws {
    let text =
      "\u{FEFF}a,\"b \"\"x\"\"\",c\r\n1,\"x, y\r\nz\",\r\n\r\n2,\"\",\"say \"\"hi\"\"\"\n3,é,4"
    let (columns, rows, errors) = try Self.read(text)
    #expect(errors == [])
    #expect(columns == ["a", "b \"x\"", "c"])
    #expect(rows == [["1", "x, y\r\nz", nil], ["2", "", "say \"hi\""], ["3", "é", "4"]])
  }

  @Test func textIsCheckedAsTheStandardLibraryDoes() {
    let bounds: [UInt8] = [0, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xFF]
    var differing: [[UInt8]] = []
    for lead in UInt8.min...UInt8.max {
      for second in bounds {
        for rest: [UInt8] in [[], [0x80], [0xBF, 0x80], [0x80, 0x41], [0x80, 0x80, 0x80]] {
          for prefix: [UInt8] in [[], Array("1234567".utf8)] {
            let bytes = prefix + [lead, second] + rest
            let isValid = String(validating: bytes, as: UTF8.self) != nil
            if UTF8Check.isValid(bytes) != isValid { differing.append(bytes) }
          }
        }
      }
    }
    #expect(differing == [])
  }

  @Test func nullCanBeAnotherText() throws {
    let (_, rows, _) = try Self.read("a\tb\n\\N\t\n\"\\N\"\tx\n", name: "data.tsv", null: "\\N")
    #expect(rows == [[nil, ""], ["\\N", "x"]])
  }

  @Test func brokenRecordsAreNamedByTheirLines() throws {
    let (_, _, errors) = try Self.read("a,b\n1\n2,3,4\n\"x\"y,1\nx\"y,1\n1,2\n\"open,3\n")
    #expect(
      errors == [
        "2: this record has 1 value, and there are 2 columns",
        "3: this record has 3 values, and there are 2 columns",
        "4: there is text after the closing quote of a value",
        "5: a quote is inside a value that isn't in quotes",
        "7: the quotes of a value are not closed",
      ])
    #expect(try Self.read("").errors == ["1: the file has no line with the columns' names"])
    #expect(try Self.read("a,a,\n").errors.count == 2)
  }

  @Test(arguments: [
    (
      "data.json", #"[{"a": 1, "b": "x\n\"\u00e9\ud83d\ude00"}, {"b": null, "c": [1, {"d": "e"}]}]"#
    ),
    (
      "data.jsonl",
      #"{"a": 1, "b": "x\n\"\u00e9\ud83d\ude00"}"# + "\n" + #"{"b": null, "c": [1, {"d": "e"}]}"#
    ),
  ])
  func json(_ name: String, _ text: String) throws {
    let (columns, rows, errors) = try Self.read(text, name: name)
    #expect(errors == [])
    #expect(columns == ["a", "b", "c"])
    #expect(rows == [["1", "x\n\"é😀", nil], [nil, nil, #"[1, {"d": "e"}]"#]])
    let broken = try Self.read("{\"a\": 1}\n{\"a\": tru}\n{\"a\": 1\n", name: "x.jsonl")
    #expect(
      broken.errors == [
        "2: this is not valid JSON", "3: this JSON object is not closed",
      ])
  }

  /// What is written by RFC 4180 is read as it was, over the borders of blocks.
  @Test func whatIsWrittenIsRead() throws {
    var random = SystemRandomNumberGenerator()
    for round in 0..<8 {
      let count = round == 0 ? 3000 : 40
      let pieces = ["", "a", "\"", ",", "\n", "\r\n", "é", "  ", "0"]
      let rows: [[String?]] = (0..<count).map { row in
        ["\(row)"]
          + (0..<3).map { _ in
            Bool.random(using: &random)
              ? nil : (0..<Int.random(in: 0...3)).map { _ in pieces.randomElement() ?? "" }.joined()
          }
      }
      let end = Bool.random() ? "\r\n" : "\n"
      let lines = rows.map { row in
        row.map { $0.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" } ?? "" }
          .joined(separator: ",")
      }
      let text = (["k,a,b,c"] + lines).joined(separator: end) + (Bool.random() ? end : "")
      let read = try Self.read(text)
      #expect(read.errors == [])
      #expect(read.rows == rows)
    }
  }

  /// Any bytes are read, or refused with a place.
  @Test(arguments: ["x.csv", "x.tsv", "x.json", "x.jsonl"]) func anyBytes(_ name: String) throws {
    var random = SystemRandomNumberGenerator()
    let alphabet = Array("a1,\t\"\n\r{}[]:\\u00e9é nulltrue".utf8) + [0xFF, 0xC3, 0]
    for _ in 0..<300 {
      let bytes = (0..<Int.random(in: 0...60, using: &random)).map { _ in
        alphabet.randomElement(using: &random) ?? 0
      }
      do {
        let (columns, rows, errors) = try Self.read(bytes, name: name)
        let isWhole = rows.allSatisfy { $0.count == columns.count }
        #expect(isWhole)
        #expect(errors.isEmpty || rows.isEmpty)
      } catch is GenerationError {
      } catch is Diagnostic {}
    }
  }
}
