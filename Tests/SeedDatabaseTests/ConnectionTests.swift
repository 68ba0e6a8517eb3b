import SeedDatabase
import SeedSchema
import Foundation
import Testing

/// What both drivers must do alike.
@Suite struct ConnectionTests {
  static let everyType = TableSchema(
    TableName("every type"),
    fields: [
      FieldSchema("id", .integer(), generation: .identity),
      FieldSchema("int", .integer(bits: 32), isNullable: true),
      FieldSchema("string", .string(maxLength: 50), isNullable: true),
      FieldSchema("text", .text, isNullable: true),
      FieldSchema("flag", .boolean, isNullable: true),
      FieldSchema("at", .datetime(), isNullable: true),
      FieldSchema("day", .date, isNullable: true),
      FieldSchema("hour", .time, isNullable: true),
      FieldSchema("float", .float(), isNullable: true),
      FieldSchema("money", .decimal(precision: 12, scale: 2), isNullable: true),
      FieldSchema("big \"one\"", .decimal(precision: 30, scale: 10), isNullable: true),
      FieldSchema("key", .uuid, isNullable: true),
      FieldSchema("role", .enumeration(values: ["admin", "o'user"]), isNullable: true),
      FieldSchema("bytes", .blob, isNullable: true),
    ],
    primaryKey: ["id"])

  static let values: [SQLValue] = [
    .integer(-2_147_483_648), .text("o'neil \"x\" \u{1F600}"), .text(""), .boolean(true),
    .timestamp(Timestamp(microseconds: 1_748_781_296_123_456)),
    .date(CivilDate(daysSinceEpoch: -1)), .time(Timestamp(microseconds: 86_399_999_999).time),
    .double(0.1), .decimal(-Decimal(999_999_999_999) / 100),
    .decimal(Decimal(12_345_678_901) * 1_000_000_000 + Decimal(123_456_789) / 10_000_000_000),
    .uuid(
      UUID(
        uuid: (
          0, 0x11, 0x22, 0x33, 0x44, 0x55, 0x66, 0x77, 0x88, 0x99, 0xAA, 0xBB, 0xCC, 0xDD, 0xEE,
          0xFF
        ))), .text("o'user"),
    .blob([0, 255, 10]),
  ]

  @Test(arguments: TestDatabase.available)
  func valuesRoundTrip(_ database: TestDatabase) async throws {
    try await database.withConnection { connection in
      let table = Self.everyType
      try await connection.create(table)
      let names = table.fields.dropFirst().map(\.name)
      var insert = SQLStatement(
        sql: "insert into \(connection.dialect.quoted(table.name)) ("
          + names.map(connection.dialect.quoted).joined(separator: ", ") + ") values (")
      for (index, value) in Self.values.enumerated() {
        if index > 0 { insert.append(", ") }
        insert.append("\(value)")
      }
      insert.append(")")
      #expect(try await connection.execute(insert) == 1)
      let rows = try await connection.query("select * from \"every type\"")
      #expect(rows.count == 1)
      #expect(rows[0].columns == table.fields.map(\.name))
      #expect(rows[0].values == [.integer(1)] + Self.values)
    }
  }

  @Test(arguments: TestDatabase.available)
  func loadedColumnsRoundTrip(_ database: TestDatabase) async throws {
    try await database.withConnection { connection in
      let table = Self.everyType
      try await connection.create(table)
      let batch = ColumnBatch(
        rowCount: 2,
        columns: [
          Column(.integers([5, 6])), Column(.integers([-2_147_483_648, 7]), nulls: .at([1])),
          Column.texts(["o'neil \"x\" \u{1F600}", nil]),
          Column.texts(["", nil]),
          Column(.booleans([true, false]), nulls: .at([1])),
          Column(.timestamps([1_748_781_296_123_456, 0]), nulls: .at([1])),
          Column(.dates([-1, 0]), nulls: .at([1])),
          Column(.times([86_399_999_999, 0]), nulls: .at([1])),
          Column(.doubles([0.1, 0]), nulls: .at([1])),
          Column(.decimals([-999_999_999_999, 0], scale: 2), nulls: .at([1])),
          Column(.decimals([123_456_789_012_345_678, 0], scale: 10), nulls: .at([1])),
          Column(.uuids([0x0011_2233_4455_6677_8899_AABB_CCDD_EEFF, 0]), nulls: .at([1])),
          Column.texts(["o'user", nil]),
          Column(.blobs(ByteVector(bytes: [0, 255, 10], ends: [3, 3])), nulls: .at([1])),
        ])
      let summary = try await connection.load(
        LoadRequest(table: table, columns: table.fields.map(\.name)),
        from: ListedBatches([batch]))
      #expect(summary.rows == 2)
      let rows = try await connection.query("select * from \"every type\" order by id")
      var expected = Self.values
      expected[9] = .decimal(Decimal(123_456_789_012_345_678) / 10_000_000_000)
      #expect(rows[0].values == [.integer(5)] + expected)
      #expect(rows[1].values == [.integer(6)] + Self.values.map { _ in .null })
    }
  }

  @Test(arguments: TestDatabase.available)
  func aFailedLoadLeavesNothing(_ database: TestDatabase) async throws {
    try await database.withConnection { connection in
      let table = TableSchema(
        TableName("items"), fields: [FieldSchema("id", .integer())], primaryKey: ["id"])
      try await connection.create(table)
      let request = LoadRequest(table: table, columns: ["id"])
      let one = ColumnBatch(rowCount: 3, columns: [Column(.integers([1, 2, 3]))])
      let two = ColumnBatch(rowCount: 2, columns: [Column(.integers([4, 1]))])

      var error = await #expect(throws: DatabaseError.self) {
        try await connection.load(request, from: ListedBatches([one, two]))
      }
      #expect(error?.code == .uniqueViolation)
      #expect(error?.table == "items")
      #expect(try await connection.count("items") == 0)

      await #expect(throws: SourceFailure()) {
        try await connection.load(
          request,
          from: ListedBatches(count: 2) { index in
            if index == 1 { throw SourceFailure() }
            return one
          })
      }
      #expect(try await connection.count("items") == 0)

      // Within a transaction what came before stays.
      try await connection.begin()
      _ = try await connection.execute("insert into items (id) values (9)")
      await #expect(throws: SourceFailure()) {
        try await connection.load(
          request,
          from: ListedBatches(count: 2) { index in
            if index == 1 { throw SourceFailure() }
            return one
          })
      }
      #expect(try await connection.count("items") == 1)
      try await connection.commit()
      #expect(try await connection.count("items") == 1)
      error = await #expect(throws: DatabaseError.self) {
        try await connection.load(
          request, from: ListedBatches([ColumnBatch(rowCount: 1, columns: [])]))
      }
      #expect(error?.code == .misuse)
    }
  }

  @Test(arguments: TestDatabase.available)
  func bulkTransactionsAcceptChildrenBeforeParents(_ database: TestDatabase) async throws {
    guard database == .sqlite else { return }
    try await database.withConnection { connection in
      try await connection.executeScript(
        """
        create table parents (id integer primary key);
        create table children (id integer primary key, parent integer references parents);
        """)
      try await connection.begin(.bulk)
      _ = try await connection.execute("insert into children values (1, 7)")
      let error = await #expect(throws: DatabaseError.self) { try await connection.commit() }
      #expect(error?.code == .foreignKeyViolation)
      #expect(error?.table == "children")
      #expect(error?.columns == ["parent"])
      _ = try await connection.execute("insert into parents values (7)")
      try await connection.commit()
      // From here on keys are enforced again.
      await #expect(throws: DatabaseError.self) {
        try await connection.execute("insert into children values (2, 8)")
      }
    }
  }
}
