@testable import SeedGeneration
@testable import SeedSchema
import Testing

/// What holds for every generator that factory files can call.
@Suite struct GeneratorRegistryTests {
  /// The type of the column that an example is tried in; text for all others.
  static let types = [
    "random_int": "integer", "sequential": "integer", "zipf": "integer", "random_float": "float",
    "normal": "float", "latitude": "float", "longitude": "float", "random_bool": "boolean",
    "random_decimal": "decimal", "price": "decimal", "random_datetime": "datetime",
    "now": "datetime", "random_date": "date", "random_time": "time", "random_json": "json",
    "random_bytes": "blob", "bytes": "blob", "random_uuid": "uuid",
    "maybe": "integer, nullable: true",
    "uuid7": "uuid", "snowflake_id": "integer", "port": "integer", "http_status": "integer",
    "poisson": "integer", "exponential": "float", "lognormal": "float", "pareto": "float",
    "walk": "float", "seasonal": "float", "percentage": "integer", "file_size": "integer",
    "unix_time": "integer", "lifecycle_time": "datetime, nullable: true", "geojson": "json",
    "png": "blob", "correlated": "float",
  ]

  /// Calls for examples that use another column.
  private static let calls = [
    "correlated": "correlated(random_int(150, 190), 0.7, 75, 12)"
  ]

  static func call(_ name: String) throws -> String {
    try calls[name] ?? #require(GeneratorRegistry[name]).example
  }

  static func example(_ name: String, _ more: String = "", rows: Int64 = 1000) throws
    -> GeneratedColumn
  {
    try GeneratedColumn(call(name), type: (types[name] ?? "text") + more, rows: rows)
  }

  /// All but what needs a file.
  static let names = GeneratorRegistry.definitions.map(\.name).filter { $0 != "from_csv" }

  @Test func namesAreUnique() {
    #expect(Set(Self.names).count == Self.names.count)
    #expect(Self.names.count > 40)
  }

  @Test(arguments: names) func exampleKeepsItsProfile(_ name: String) throws {
    let column = try Self.example(name)
    let values = try column.values(1000)
    #expect(values.count == 1000)
    try expect(values, keeps: column.profile)
  }

  /// A row's value is the same in whatever company it is made.
  @Test(arguments: names) func valuesDependOnTheRowAlone(_ name: String) throws {
    let column = try Self.example(name)
    let whole = try column.values(300).all
    let halves = try column.values(.range(0..<7)).all + column.values(.range(7..<300)).all
    #expect(halves == whole)
    let rows: [Int64] = [299, 0, 5, 5, 131, 298, 1]
    #expect(try column.values(.rows(rows)).all == rows.map { whole[Int($0)] })
    #expect(try column.values(.list([])).all.isEmpty)
  }

  /// Another seed gives other values, except where they are no matter of chance.
  @Test(
    arguments: Set(names).subtracting(["sequential", "cycle", "now", "literal", "bytes"]).sorted())
  func valuesDependOnTheSeed(_ name: String) throws {
    let call = try Self.call(name)
    let type = Self.types[name] ?? "text"
    let values = try [1, 2].map { seed in
      try GeneratedColumn(call, type: type, seed: seed).values(100).all
    }
    #expect(values[0] != values[1])
  }

  @Test(arguments: names) func noNullWhereTheColumnHasNone(_ name: String) throws {
    guard !["maybe", "lifecycle_time"].contains(name) else { return }
    #expect(try Self.example(name).values(200).nulls.count == 0)
  }

  private func expect(_ values: Column, keeps profile: ValueProfile) throws {
    #expect(values.values.isOf(profile.kind))
    #expect(values.nulls.isEmpty || profile.isNullable)
    let claim = FieldSchema(
      "v", profile.choices.map { .enumeration(values: $0) } ?? .text,
      isNullable: profile.isNullable, minimum: profile.minimum, maximum: profile.maximum,
      minLength: profile.minLength, maxLength: profile.maxLength)
    let validator = ValueValidator(
      field: claim, profile: ValueProfile(profile.kind, isNullable: true))
    try validator?.check(values, firstRow: 0, table: "things")
    if let distinct = profile.distinct {
      #expect(Set(values.all.filter { !$0.isNull }).count <= distinct)
    }
  }
}

extension Column.Values {
  func isOf(_ kind: ValueKind) -> Bool {
    switch (self, kind) {
    case (.integers, .integer), (.doubles, .double), (.booleans, .boolean), (.dates, .date),
      (.timestamps, .timestamp), (.times, .time), (.uuids, .uuid), (.blobs, .blob),
      (.text, .text), (.text, .json):
      true
    case (.decimals(_, let scale), .decimal(let other)): scale == other
    default: false
    }
  }
}
