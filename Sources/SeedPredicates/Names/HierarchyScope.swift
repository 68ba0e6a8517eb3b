import SeedSchema
import SeedSyntax

/// Finds the reference that a row shares with the row of its own table that it references: a reply
/// is a comment on the same post, a manager works for the same company.
struct HierarchyScope {
  let table: TableSchema

  /// Returns the columns that a row has in common with the row that it references.
  ///
  /// - Parameter key: a foreign key of one column that references the same table.
  /// - Returns: columns of another foreign key; none if no key says what both rows belong to.
  func columns(sharedBy key: ForeignKey) -> [String] {
    // A required reference, or one that must differ, would often have no other row to reference.
    guard key.references == table.name, key.columns.count == 1,
      table[field: key.columns[0]]?.isNullable == true, !isPartOfKey(key.columns[0])
    else { return [] }
    let candidates = table.foreignKeys.flatMap { scopes(of: $0, without: key.columns[0]) }
    let name = NameWords.words(of: key.columns[0].relationName)
    let isPart = name.contains(where: Self.parents.contains)
    return (isPart ? candidates.first { !$0.isTenant } : nil)?.columns
      ?? candidates.first { $0.isTenant }?.columns ?? []
  }

  /// Whether rows with a reference to another row of the table share the column's value with it, so
  /// that several rows must have each value.
  func isShared(_ column: String) -> Bool {
    !isPartOfKey(column) && table.foreignKeys.contains { columns(sharedBy: $0) == [column] }
  }

  /// The columns of a foreign key that say what a row belongs to, and of those the ones that only
  /// say to which tenant.
  private func scopes(
    of key: ForeignKey, without column: String
  ) -> [(columns: [String], isTenant: Bool)] {
    guard key.references != table.name, !key.columns.contains(column),
      key.columns.allSatisfy(isReadable)
    else { return [] }
    func isTenant(_ column: String) -> Bool {
      NameWords.words(of: column.relationName).contains(where: Self.tenants.contains)
    }
    let others = key.columns.filter { !isTenant($0) }
    let noun = Self.noun(of: key.references)
    if others.isEmpty || Self.tenants.contains(noun) { return [(key.columns, true)] }
    let words = others.flatMap { NameWords.words(of: $0.relationName) } + [noun]
    let tenants = key.columns.filter(isTenant)
    let shared = tenants.isEmpty ? [] : [(columns: tenants, isTenant: true)]
    return words.contains(where: { Self.people.contains($0) || Self.attributes.contains($0) })
      ? shared : [(key.columns, false)] + shared
  }

  /// Whether a value can read a column that each row has, and several rows may have in common.
  private func isReadable(_ column: String) -> Bool {
    guard let field = table[field: column] else { return false }
    return !field.isNullable && !table.isKey(column) && field.generation != .computed
      && NameWriter.inBraces(column) != nil
  }

  private func isPartOfKey(_ column: String) -> Bool {
    ([table.primaryKey] + table.uniques.map(\.columns)).contains { $0.contains(column) }
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
