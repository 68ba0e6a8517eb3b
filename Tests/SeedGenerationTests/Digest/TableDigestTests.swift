@testable import SeedGeneration
@testable import SeedSchema
import Testing

/// The fingerprint of generated rows: blind to batches, sensitive to everything else.
@Suite struct TableDigestTests {
  private static let columns: [Column] = {
    var nulls = NullMask()
    nulls.insert(3)
    var text = ByteVector()
    for word in ["a", "", "bc", "x", "üñ"] { text.append(word) }
    return [
      Column(.integers([1, -2, .max, 0, 5])), Column(.doubles([0, 1.5, -2, 3, 4]), nulls: nulls),
      Column(.booleans([true, false, true, true, false])), Column(.timestamps([1, 2, 3, 4, 5])),
      Column(.dates([1, 2, 3, 4, 5])), Column(.times([1, 2, 3, 4, 5])),
      Column(.decimals([1, 2, 3, 4, 5], scale: 2)), Column(.uuids([1, 2, 3, 4, .max])),
      Column(.text(text)), Column(.blobs(text)),
    ]
  }()

  private static func rows(_ places: [Int], of column: Column) -> Column {
    (try? column.gathered(places)) ?? Column(.integers([]))
  }

  private func digest(_ columns: [Column], names: [String]? = nil, sizes: [Int] = [5]) -> String {
    var digest = TableDigest(columns: names ?? columns.indices.map { "c\($0)" })
    var first = 0
    for size in sizes {
      let places = Array(first..<(first + size))
      digest.add(
        ColumnBatch(rowCount: size, columns: columns.map { Self.rows(places, of: $0) }),
        firstRow: Int64(first))
      first += size
    }
    return digest.hex
  }

  @Test func batchesMakeNoDifference() {
    let whole = digest(Self.columns)
    #expect(whole.count == 32)
    #expect(digest(Self.columns, sizes: [1, 1, 1, 1, 1]) == whole)
    #expect(digest(Self.columns, sizes: [3, 2]) == whole)
    #expect(digest(Self.columns, sizes: [0, 4, 1]) == whole)
  }

  @Test func slicesAddUp() {
    var parts = [TableDigest(columns: ["c"]), TableDigest(columns: ["c"])]
    let column = Self.columns[0]
    parts[0].add(ColumnBatch(rowCount: 2, columns: [Self.rows([3, 4], of: column)]), firstRow: 3)
    parts[1].add(
      ColumnBatch(rowCount: 3, columns: [Self.rows([0, 1, 2], of: column)]), firstRow: 0)
    parts[0].merge(parts[1])
    #expect(parts[0].hex == digest([column], names: ["c"]))
    #expect(parts[0].rows == 5)
  }

  @Test func orderOfColumnsMakesNoDifferenceButNamesDo() {
    let (a, b) = (Self.columns[0], Self.columns[3])
    #expect(digest([a, b], names: ["a", "b"]) == digest([b, a], names: ["b", "a"]))
    #expect(digest([a, b], names: ["a", "b"]) != digest([a, b], names: ["b", "a"]))
  }

  @Test(arguments: 0..<10) func swappedRowsDiffer(_ place: Int) {
    let column = Self.columns[place]
    #expect(digest([column]) != digest([Self.rows([1, 0, 2, 3, 4], of: column)]))
  }

  @Test func valuesThatMoveBetweenColumnsDiffer() {
    let (a, b) = (Column(.integers([1, 2])), Column(.integers([2, 1])))
    #expect(digest([a, b], sizes: [2]) != digest([b, a], sizes: [2]))
    #expect(digest([a, a], sizes: [2]) != digest([b, b], sizes: [2]))
  }

  @Test func typesDiffer() {
    let zeros: [Int64] = [0, 0, 0]
    let empty = ByteVector(ends: [0, 0, 0])
    let columns: [Column.Values] = [
      .integers(zeros), .doubles([0, 0, 0]), .booleans([false, false, false]), .timestamps(zeros),
      .dates([0, 0, 0]), .times(zeros), .decimals(zeros, scale: 0), .decimals(zeros, scale: 2),
      .uuids([0, 0, 0]), .text(empty), .blobs(empty),
    ]
    let digests = columns.map { digest([Column($0)], sizes: [3]) }
    #expect(Set(digests).count == digests.count)
  }

  @Test func nullIsNoValue() {
    var nulls = NullMask()
    nulls.insert(0)
    let zero = digest([Column(.integers([0]))], sizes: [1])
    let null = digest([Column(.integers([0]), nulls: nulls)], sizes: [1])
    #expect(zero != null)
    // The content of a vector at a NULL is no value.
    #expect(digest([Column(.integers([77]), nulls: nulls)], sizes: [1]) == null)
    #expect(digest([], sizes: [1]) != null)
  }

  @Test func zerosOfEitherSignAreOne() {
    #expect(
      digest([Column(.doubles([0.0]))], sizes: [1])
        == digest([Column(.doubles([-0.0]))], sizes: [1]))
  }

  @Test func everyBitAndByteCounts() {
    var digests: Set<String> = [digest([Column(.integers([0]))], sizes: [1])]
    for bit in 0..<64 {
      digests.insert(digest([Column(.integers([Int64(bitPattern: 1 << UInt64(bit))]))], sizes: [1]))
    }
    #expect(digests.count == 65)
    var texts: Set<String> = []
    for length in 0...40 {
      for value in [0, 1, 255] as [UInt8] {
        var vector = ByteVector()
        vector.append([UInt8](repeating: value, count: length))
        texts.insert(digest([Column(.blobs(vector))], sizes: [1]))
      }
    }
    #expect(texts.count == 121)
  }

  @Test func textsThatShiftTheirBoundDiffer() {
    func texts(_ words: [String]) -> Column {
      var vector = ByteVector()
      for word in words { vector.append(word) }
      return Column(.text(vector))
    }
    #expect(digest([texts(["ab", "c"])], sizes: [2]) != digest([texts(["a", "bc"])], sizes: [2]))
  }

  @Test func tablesHaveDigestsOfTheirOwn() {
    var digest = TableDigest(columns: ["c"])
    digest.add(ColumnBatch(rowCount: 5, columns: [Self.columns[0]]), firstRow: 0)
    #expect(digest.named("a").hex != digest.named("b").hex)
  }
}
