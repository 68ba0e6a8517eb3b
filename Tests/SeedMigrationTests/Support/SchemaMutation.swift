import SeedDatabase
import SeedSchema

/// Changes of a schema, chosen by a seed; some may be impossible.
enum SchemaMutation {
  static func statements(
    _ tables: [TableSchema], _ dialect: any Dialect, seed: UInt64
  ) -> [String] {
    var random = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
    func next(_ bound: Int) -> Int {
      random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((random >> 33) % UInt64(max(1, bound)))
    }
    let plain = tables.filter { $0.partitioning == nil && $0.inheritedTables.isEmpty }
    guard !plain.isEmpty else { return [] }
    var result: [String] = []
    for number in 0..<6 {
      let table = plain[next(plain.count)]
      let name = dialect.quoted(table.name)
      let field = table.fields[next(table.fields.count)]
      let column = dialect.quoted(field.name)
      switch next(dialect.syntax == .postgres ? 9 : 6) {
      case 0: result.append("ALTER TABLE \(name) ADD COLUMN extra_\(number) integer")
      case 1:
        result.append("ALTER TABLE \(name) ADD COLUMN extra_\(number) text NOT NULL DEFAULT 'new'")
      case 2: result.append("CREATE INDEX extra_idx_\(number) ON \(name) (\(column))")
      case 3: result.append("ALTER TABLE \(name) DROP COLUMN \(column)")
      case 4:
        guard let index = table.indexes.first?.name else { continue }
        let qualified = dialect.quoted(TableName(index, schema: table.name.schema))
        result.append("DROP INDEX \(qualified)")
      case 5:
        result.append(
          "CREATE TABLE extra_table_\(number) (id integer PRIMARY KEY, note text DEFAULT 'x' NOT NULL)"
        )
      case 6: result.append("ALTER TABLE \(name) ALTER COLUMN \(column) DROP NOT NULL")
      case 7: result.append("ALTER TABLE \(name) ALTER COLUMN \(column) TYPE text")
      default: result.append("ALTER TABLE \(name) ADD CHECK (\(column) IS NOT NULL)")
      }
    }
    return result
  }
}
