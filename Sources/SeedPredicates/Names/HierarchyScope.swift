import SeedSchema
import SeedSyntax

/// Finds the reference that a row shares with the row of its own table that it references: a reply
/// is a comment on the same post, a manager works for the same company.
struct HierarchyScope {
  let table: TableSchema

  /// Returns the column that a row has in common with the row that it references.
  ///
  /// - Parameter key: a foreign key of one column that references the same table.
  /// - Returns: the column of another foreign key; `nil` if there is none.
  func column(sharedBy key: ForeignKey) -> String? {
    // A required reference, or one that must differ, would often have no other row to reference.
    guard key.references == table.name, key.columns.count == 1,
      table[field: key.columns[0]]?.isNullable == true,
      !([table.primaryKey] + table.uniques.map(\.columns)).contains(where: {
        $0.contains(key.columns[0])
      })
    else { return nil }
    let candidates = table.foreignKeys.compactMap { other -> (column: String, isTenant: Bool)? in
      guard other.references != table.name, other.columns.count == 1,
        let field = table[field: other.columns[0]], !field.isNullable, !table.isKey(field.name),
        NameWriter.inBraces(field.name) != nil, field.name != key.columns[0],
        field.generation != .computed
      else { return nil }
      let words = NameWords.words(of: field.name.relationName) + [Self.noun(of: other.references)]
      if words.contains(where: Self.tenants.contains) { return (field.name, true) }
      return words.contains(where: { Self.people.contains($0) || Self.attributes.contains($0) })
        ? nil : (field.name, false)
    }
    let name = NameWords.words(of: key.columns[0].relationName)
    let isPart = name.contains(where: Self.parents.contains)
    return (isPart ? candidates.first { !$0.isTenant } : nil)?.column
      ?? candidates.first { $0.isTenant }?.column
  }

  private static func noun(of table: TableName) -> String {
    NameWords.singular(NameWords.words(of: table.name).last ?? table.name)
  }

  /// Words of references to what a row is a part of.
  private static let parents: Set<String> = [
    "parent", "reply", "replied", "root", "thread", "ancestor", "quoted", "previous", "superseded",
  ]
  /// What divides a database into parts whose rows don't refer to each other.
  private static let tenants: Set<String> = [
    "tenant", "organization", "organisation", "org", "company", "workspace", "account", "shop",
    "store", "firm", "school", "club", "site",
  ]
  private static let people = NameRules.classWords["person"] ?? []
  /// References that say what a row is like, rather than what it belongs to.
  private static let attributes: Set<String> = [
    "status", "state", "stage", "type", "kind", "category", "priority", "severity", "language",
    "locale", "country", "region", "city", "currency", "level", "role", "label", "tag", "color",
    "unit", "created", "updated", "assigned", "creator", "by",
  ]
}
