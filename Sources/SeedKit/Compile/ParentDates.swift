import SeedORM

/// Dates rows after those that they refer to: an order is not placed before its user has joined.
struct ParentDates {
  let segment: SegmentCompilation

  /// The value of a column that takes note of a row's creation, where the row has parents that were
  /// created, too; as a factory file would say it.
  func value(of field: FieldSchema) -> String? {
    guard Self.notesCreation(field), let call = Self.generators[ValueKind(of: field.type)] else {
      return nil
    }
    var parents: [String] = []
    for relation in segment.relations {
      guard relation.share == 1, let table = relation.table, table != segment.draft.table,
        segment.relationIndices[relation.name].map({ segment.relations[$0].table }) == table,
        !relation.columns.contains(where: { segment.schema[field: $0]?.isNullable == true })
          || relation.isParent,
        let created = segment.plan.planner.tables[table].schema.fields.first(where: {
          Self.notesCreation($0) && !$0.isNullable
        })
      else { continue }
      parents.append("\(relation.name).\(created.name)")
    }
    switch parents.count {
    case 0: return nil
    case 1: return "\(call)({\(parents[0])}, now)"
    default: return "\(call)({max(\(parents.joined(separator: ", ")))}, now)"
    }
  }

  private static let generators: [ValueKind: String] = [
    .timestamp: "random_datetime", .date: "random_date",
  ]

  /// Whether a column says when its row was made.
  static func notesCreation(_ field: FieldSchema) -> Bool {
    if field.generation == .timestampOnCreate { return true }
    guard field.generation == .none, [.timestamp, .date].contains(ValueKind(of: field.type))
    else { return false }
    return ["created_at", "created_on", "joined_at", "created", "inserted_at", "placed_at"]
      .contains(field.name)
  }
}
