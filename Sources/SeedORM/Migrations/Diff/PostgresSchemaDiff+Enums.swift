import SeedDatabase
import SeedSchema

extension PostgresSchemaDiff {
  /// Adds values to an enum, which several columns may share.
  ///
  /// - Returns: whether the types differ in the values of one enum, and nothing else has to be done
  ///   about them.
  mutating func changesLabels(
    _ from: FieldSchema, _ to: FieldSchema, of table: TableSchema
  ) throws -> Bool {
    guard case .enumeration(let old, let name?) = from.type,
      case .enumeration(let new, name) = to.type
    else { return false }
    guard changedTypes.insert(name).inserted else { return true }
    let type = dialect.quoted(PostgresTableDDL.typeName(name))
    guard new.filter(Set(old).contains) == old else {
      notes.append("the enum \(name) loses values, or has them in another order")
      return true
    }
    var statements: [String] = []
    var previous: String?
    for label in new {
      if !old.contains(label) {
        let place =
          try previous.map { " AFTER \(try PostgresLiteral.literal(.text($0)))" }
          ?? old.first.map { " BEFORE \(try PostgresLiteral.literal(.text($0)))" } ?? ""
        statements.append(
          "ALTER TYPE \(type) ADD VALUE \(try PostgresLiteral.literal(.text(label)))\(place)")
      }
      previous = label
    }
    phases.add(.types, SchemaChange(table.name, "add values to the enum \(name)", statements))
    return true
  }
}
