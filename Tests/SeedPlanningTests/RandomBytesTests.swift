import SeedGeneration
import SeedSchema
import Testing

/// Bytes and strings whose length varies.
@Suite struct RandomBytesTests {
  private func bytes(_ value: String, type: String = "blob", rows: Int64) throws -> [[UInt8]] {
    let column = try GeneratedColumn(value, type: type, rows: rows).values(rows)
    return (0..<column.count).compactMap { index in
      if case .blob(let bytes) = column.sqlValue(at: index) { bytes } else { nil }
    }
  }

  @Test func everyByteIsRandom() throws {
    let values = try bytes("random_bytes(4..8)", rows: 600)
    #expect(Set(values.map(\.count)) == [4, 5, 6, 7, 8])
    for place in 0..<8 {
      let seen = Set(values.filter { $0.count > place }.map { $0[place] })
      #expect(seen.count > 50, "\(place)")
    }
  }

  @Test func longBytesHaveAllLengths() throws {
    let values = try bytes("random_bytes(1..40)", rows: 2000)
    #expect(Set(values.map(\.count)) == Set(1...40))
  }

  @Test func uniqueBytesUseAllLengths() throws {
    let values = try bytes("random_bytes(1..2)", type: "blob, unique: true", rows: 2000)
    #expect(Set(values).count == 2000)
    #expect(values.allSatisfy { (1...2).contains($0.count) })
    #expect(throws: (any Error).self) {
      try GeneratedColumn("random_bytes(0..1)", type: "blob, unique: true", rows: 258)
    }
    #expect(try bytes("random_bytes(0..1)", type: "blob, unique: true", rows: 257).count == 257)
  }

  @Test func uniqueStringsUseAllLengths() throws {
    let column = try GeneratedColumn(
      "random_string(1..2, '01')", type: "string, max_length: 2, unique: true", rows: 6
    ).values(6)
    let values = (0..<column.count).compactMap { column.sqlValue(at: $0).text }
    #expect(Set(values) == ["0", "1", "00", "01", "10", "11"])
  }

  @Test func longStringsHaveAllLengths() throws {
    let column = try GeneratedColumn("random_string(1..100)", type: "text", rows: 4000)
    let values = try column.values(4000).strings
    #expect(Set(values.map(\.count)) == Set(1...100))
    #expect(column.profile.minLength == 1 && column.profile.maxLength == 100)
    // A row's string doesn't depend on the rows that are generated with it.
    #expect(try column.values(.rows([3999, 17])).strings == [values[3999], values[17]])
  }

  @Test func uniqueStringsOfOneCharacterUseAllLengths() throws {
    let column = try GeneratedColumn(
      "random_string(1..200, 'a')", type: "text, unique: true", rows: 150)
    #expect(Set(try column.values(150).strings).count == 150)
  }
}
