import SeedDatabase
import SeedGeneration
import SeedORM
import SeedSchema

/// Creates the rows of a model that a database doesn't have yet.
struct SeedRows<Row: Model> {
  private let schema = Row.table.schema
  private var sources: [String: GeneratedSource]
  private let seed: UInt64
  private let context: Transaction
  /// The keys of rows that a column may reference.
  private var references: [String: [SQLValue]] = [:]
  /// The number of the last existing row.
  private let start: Int64

  /// The smallest number of rows to plan, because growing beyond a plan would change the values.
  private static var smallest: Int64 { 1_000 }
  /// The maximum number of rows of another table to reference.
  private static var referenced: Int { 100_000 }

  init(
    _ sources: [String: GeneratedSource], seed: UInt64, in context: Transaction
  ) async throws {
    self.sources = sources
    self.seed = seed
    self.context = context
    let count = try await Row.table.countOfAll(in: context)
    start = Int64(count)
    for key in schema.foreignKeys where key.columns.count == 1 {
      let column = key.columns[0]
      guard sources[column] == nil, let other = key.referencedColumns.first else { continue }
      let quoted = context.dialect.quoted(other)
      let keys = try await context.fetch(
        """
        SELECT \(unescaped: quoted) FROM \(unescaped: context.dialect.quoted(key.references)) \
        WHERE \(unescaped: quoted) IS NOT NULL ORDER BY \(unescaped: quoted) LIMIT \(Self.referenced)
        """
      ) { $0.value(at: 0) }
      let isNullable = schema.fields.first { $0.name == column }?.isNullable ?? true
      guard !keys.isEmpty || isNullable else {
        throw DatabaseError(
          .misuse,
          "\(schema.name) references \(key.references), which has no rows: seed that first",
          table: schema.name.name, columns: [column])
      }
      references[column] = keys
    }
  }

  /// Creates rows whose unique values differ from each other and from those in the table.
  func make(_ count: Int) async throws -> [Row] {
    let uniques = schema.uniques.filter { $0.columns.count == 1 }.map { $0.columns[0] }
    var (rows, next, attempts): ([[SQLValue]], Int64, Int) = ([], start, 0)
    var used: [String: Set<SQLValue>] = [:]
    while rows.count < count {
      attempts += 1
      let needed = Int64(count - rows.count)
      var made = try values(from: next + 1, through: next + needed)
      next += needed
      for column in uniques {
        guard let index = schema.fields.firstIndex(where: { $0.name == column }) else { continue }
        var known = try await existing(made.map { $0[index] }, in: schema.fields[index])
        known.formUnion(used[column, default: []])
        made = made.filter { row in
          guard !row[index].isNull, known.contains(row[index]) else {
            known.insert(row[index])
            return true
          }
          return false
        }
      }
      for column in uniques {
        guard let index = schema.fields.firstIndex(where: { $0.name == column }) else { continue }
        used[column, default: []].formUnion(made.map { $0[index] })
      }
      rows += made
      guard attempts < 20 || !made.isEmpty else {
        throw DatabaseError(
          .misuse,
          "the generators of \(schema.name) have too few values for the unique columns \(uniques.joined(separator: ", "))",
          table: schema.name.name, columns: uniques)
      }
    }
    return try rows.map { try Row.table.model(of: $0) }
  }

  private func existing(_ values: [SQLValue], in field: FieldSchema) async throws -> Set<SQLValue> {
    let found = try await Row.table.existing(values, inColumn: field.name, in: context)
    return Set(found)
  }

  /// The values of all fields for some rows.
  private func values(from first: Int64, through last: Int64) throws -> [[SQLValue]] {
    let planned = try PlannedValues(
      schema, sources: sources, without: Set(references.keys), seed: seed, last: last)
    let generated = try planned.rows(from: first, through: last)
    return try (first...last).enumerated().map { index, number in
      try schema.fields.map { field in
        if let keys = references[field.name] {
          return keys.isEmpty
            ? .null : keys[Int(bits(field.name, number) % UInt64(keys.count))]
        }
        if let source = sources[field.name] {
          return try value(of: source, field, number, generated[field.name]?[index])
        }
        switch field.generation {
        case .identity: return .integer(0)
        case .timestampOnCreate, .timestampOnUpdate: return .timestamp(context.now)
        default: return generated[field.name]?[index] ?? field.placeholder
        }
      }
    }
  }

  private func value(
    of source: GeneratedSource, _ field: FieldSchema, _ number: Int64, _ generated: SQLValue?
  ) throws -> SQLValue {
    switch source {
    case .call: return generated ?? .null
    case .computed(let make): return make(number)
    case .chosen(let make): return make(bits(field.name, number))
    case .maybe(let share, let source):
      let unit = SplitMix64.unit(bits(field.name + " maybe", number))
      return unit < share ? try value(of: source, field, number, generated) : .null
    }
  }

  private func bits(_ column: String, _ number: Int64) -> UInt64 {
    SplitMix64.finalize(
      ColumnKey(seed: seed, table: schema.name.description, column: column).bits
        ^ UInt64(bitPattern: number))
  }
}

extension FieldSchema {
  /// The placeholder for a column without a generator.
  fileprivate var placeholder: SQLValue {
    if case .value(let value) = defaultValue { value } else { .null }
  }
}
