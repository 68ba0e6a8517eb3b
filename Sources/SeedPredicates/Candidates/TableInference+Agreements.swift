import SeedSchema
import SeedSyntax

/// References to other tables whose rows agree with the row's other references: a project and its
/// owner belong to one organization.
extension TableInference {
  /// Words in the names of tables of people, to whom rows belong that have nothing in common.
  private static let people: Set<String> = [
    "user", "person", "people", "member", "author", "employee", "staff", "admin", "contact",
    "profile",
  ]

  /// Returns the argument of `ref(…)` with which a reference agrees with another one of the row, such
  /// as `organization_id=organization.id`; `nil` if there is nothing to agree in.
  func agreement(of field: FieldSchema, with parent: NamedTables.Element) -> String? {
    guard !table.primaryKey.contains(field.name),
      !table.uniques.contains(where: { $0.columns.contains(field.name) })
    else { return nil }
    guard parent.table.name != table.name else { return nil }
    if let copied = copy(of: field.name, to: parent.table) { return copied }
    for (column, key) in containers where key.references != parent.table.name {
      let shared = parent.table.foreignKeys.contains {
        $0.columns == key.columns && $0.references == key.references
          && $0.referencedColumns == key.referencedColumns
      }
      guard shared, parent.table[field: column]?.isNullable == false,
        let relation = NameWriter.inBraces(column.relationName),
        let referenced = NameWriter.inBraces(key.referencedColumns[0])
      else { continue }
      // Otherwise the parent's rows would follow from those of this table.
      return isReached(from: parent.table) ? nil : "\(column)=\(relation).\(referenced)"
    }
    return nil
  }

  /// Words in the names of references to what a row and the row that it belongs to are both about:
  /// the patient of an examination is that of its appointment. The users of a post and of a comment
  /// have nothing in common.
  private static let subjects: Set<String> = [
    "patient", "customer", "client", "guest", "buyer", "doctor", "physician", "provider", "vendor",
    "supplier", "merchant", "student", "pet", "borrower", "subscriber",
  ]

  /// Returns the argument of `ref(…)` with which a column references the same row as the column of
  /// the same name in another row that this one references, such as `id=appointment.patient_id`.
  private func copy(of column: String, to parent: TableSchema) -> String? {
    guard NameWords.words(of: column.relationName).contains(where: Self.subjects.contains),
      let own = table.foreignKeys.first(where: { $0.columns == [column] }),
      own.referencedColumns.count == 1, own.references == parent.name,
      let referenced = NameWriter.inBraces(own.referencedColumns[0]),
      let name = NameWriter.inBraces(column)
    else { return nil }
    for key in table.foreignKeys where key != own && key.columns.count == 1 {
      guard table[field: key.columns[0]]?.isNullable == false, key.references != table.name,
        key.references != parent.name, let other = others.find(key.references)?.table,
        let relation = NameWriter.inBraces(key.columns[0].relationName),
        other[field: column]?.isNullable == false,
        other.foreignKeys.contains(where: {
          $0.columns == [column] && $0.references == own.references
            && $0.referencedColumns == own.referencedColumns
        }), !parent.foreignKeys.contains(where: { $0.references == other.name })
      else { continue }
      return "\(referenced)=\(relation).\(name)"
    }
    return nil
  }

  /// Whether references lead from a table to this one.
  private func isReached(from start: TableSchema) -> Bool {
    var seen: Set<TableName> = [start.name]
    var open = [start]
    while let next = open.popLast() {
      for key in next.foreignKeys where seen.insert(key.references).inserted {
        if key.references == table.name { return true }
        if let other = others.find(key.references)?.table { open.append(other) }
      }
    }
    return false
  }

  /// The required references to what a row belongs to: a post, a project or an organization.
  private var containers: [(column: String, key: ForeignKey)] {
    table.foreignKeys.compactMap { key in
      guard key.columns.count == 1, key.referencedColumns.count == 1,
        key.references != table.name, others.place(of: key.references) != nil,
        let column = NameWriter.inBraces(key.columns[0]),
        table[field: column]?.isNullable == false, !isKey(column),
        table.foreignKeys.count(where: { $0.columns.contains(column) }) == 1,
        others.find(key.references).map({ copy(of: column, to: $0.table) == nil }) ?? true,
        Self.people.isDisjoint(
          with: NameWords.words(of: key.references.name).map(NameWords.singular))
      else { return nil }
      return (column, key)
    }
  }
}
