@testable import SeedGeneration
import SeedSchema
import Testing

/// The texts of columns become rows, each cell at its place.
@Suite struct RowLayoutTests {
  private static func texts(_ texts: [String]) -> ByteVector {
    var vector = ByteVector()
    for text in texts { vector.append(text) }
    return vector
  }

  /// Rows that are repeated can have more text than a vector holds.
  @Test func tooMuchRepeatedTextIsAnError() throws {
    let column = Column(.text(Self.texts([String(repeating: "x", count: 1_000_000)])))
    #expect(try column.gathered([0, 0]).count == 2)
    #expect(throws: GenerationError.self) {
      try column.gathered([Int](repeating: 0, count: 2_200))
    }
  }

  @Test func cellsOfAnyLengthAreSeparated() throws {
    let long = (0..<50).map { String(repeating: "x", count: $0) }
    let layout = RowLayout(
      separators: [[], Array(",".utf8)], null: Array("NULL".utf8), rowStart: Array("(".utf8),
      rowEnd: Array(")\n".utf8))
    let nulls = NullMask(count: 50) { $0 % 7 == 3 }
    let column = Column(.text(Self.texts(long)))
    let batch = ColumnBatch(
      rowCount: 50, columns: [column, Column(column.values, nulls: nulls)])
    let bytes = try layout.rows([Self.texts(long), Self.texts(long)], of: batch)
    let expected = long.enumerated().map { index, text in
      "(\(text),\(index % 7 == 3 ? "NULL" : text))\n"
    }
    #expect(String(decoding: bytes, as: UTF8.self) == expected.joined())
  }

  @Test func groupsHaveAStartAndAnEnd() throws {
    let layout = RowLayout(
      separators: [[]], null: [], rowEnd: Array(";".utf8),
      group: .init(rows: 2, start: Array("<".utf8), end: Array(">".utf8)))
    let texts = Self.texts(["a", "b", "c", "d", "e"])
    for (count, expected) in [
      (0, ""), (1, "<a>"), (2, "<a;b>"), (3, "<a;b><c>"), (5, "<a;b><c;d><e>"),
    ] {
      let batch = ColumnBatch(rowCount: count, columns: [Column(.text(texts))])
      #expect(String(decoding: try layout.rows([texts], of: batch), as: UTF8.self) == expected)
    }
  }

  @Test func tooFewValuesAreAnError() {
    let layout = RowLayout(separators: [[]], null: [], rowEnd: [])
    let batch = ColumnBatch(rowCount: 3, columns: [Column(.text(Self.texts(["a"])))])
    #expect(throws: GenerationError.self) { try layout.rows([Self.texts(["a"])], of: batch) }
  }

  @Test func csvQuotesWhatNeedsIt() throws {
    let texts = ["plain", "", " a", "a ", "a,b", "a\"b", "a\nb", "a\rb", "ü"]
    let quoted = try Self.texts(texts).quotedForCSV()
    let expected = [
      "plain", "\"\"", "\" a\"", "\"a \"", "\"a,b\"", "\"a\"\"b\"", "\"a\nb\"", "\"a\rb\"", "ü",
    ]
    #expect((0..<quoted.count).map(quoted.string) == expected)
    let plain = try Self.texts(["plain", "ü"]).quotedForCSV()
    #expect((0..<2).map(plain.string) == ["plain", "ü"])
  }
}
