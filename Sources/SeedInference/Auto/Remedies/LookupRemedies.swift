import SeedDrivers
import SeedFormat
import SeedGeneration
import SeedKit
import SeedPlanning
import SeedPredicates
import SeedSchema

/// Gives a lookup table the values that a trigger writes into a column that refers to it.
///
/// If the value is one that a column of the table lists, such as the label of an enumeration, all values of that list are
/// asked for.
struct MissingLookup: Remedy {
  func change(for rejection: Rejection, in state: RemedyState) -> RemedyChange? {
    guard rejection.code == .foreignKeyViolation, let value = rejection.missingKey,
      let written = state.rejecting,
      let key = written.foreignKeys.first(where: {
        $0.columns.count == 1
          && ($0.name == rejection.constraint || $0.columns == rejection.columns)
      }), let column = key.referencedColumns.first,
      let parent = state.tables.first(where: { $0.schema.name == key.references })?.schema,
      let field = parent[field: column], field.type.isText
    else { return nil }
    let lists = [written, state.schema].flatMap { $0.listedValues }
    let values = lists.first { $0.contains(value) } ?? [value]
    return .lookUp([value] + values.filter { $0 != value }, column: column, of: parent.name)
  }
}

/// Takes a column for a foreign key, if triggers of the table look for its value in a key of another one.
struct KeyInTriggerCode: Remedy {
  func change(for rejection: Rejection, in state: RemedyState) -> RemedyChange? {
    guard !rejection.cause.isOfCode, rejection.isAboutRows else { return nil }
    let schema = state.schema
    for comparison in state.code.comparisons where comparison.isEqual {
      guard let field = schema.field(ignoringCase: comparison.newColumn),
        field.generation != .computed,
        !schema.foreignKeys.contains(where: { $0.columns.contains(field.name) }),
        let other = state.table(named: comparison.table), other.name != schema.name,
        let target = other.field(ignoringCase: comparison.column), other.isKey(target.name),
        ValueKind(of: target.type) == ValueKind(of: field.type),
        !state.needs(other, schema.name)
      else { continue }
      return .takeForKey(
        ForeignKey([field.name], references: other.name, [target.name]), of: schema.name)
    }
    return nil
  }
}

/// Copies a column from the row that another column refers to, if triggers of the table compare the two.
struct CopiedColumn: Remedy {
  func change(for rejection: Rejection, in state: RemedyState) -> RemedyChange? {
    guard !rejection.cause.isOfCode, rejection.isAboutRows else { return nil }
    let schema = state.schema
    let comparisons = state.code.comparisons
    for comparison in comparisons {
      guard let field = schema.field(ignoringCase: comparison.newColumn),
        field.generation != .computed, !schema.isKey(field.name),
        let other = state.table(named: comparison.table),
        let source = other.field(ignoringCase: comparison.column), !other.isKey(source.name),
        source.generation == .none, ValueKind(of: source.type) == ValueKind(of: field.type),
        let key = schema.foreignKeys.first(where: {
          $0.columns.count == 1 && $0.references == other.name && $0.columns != [field.name]
        }), !state.progress.copied.contains(field.name),
        let relation = NameWriter.inBraces(key.columns[0].relationName),
        let column = NameWriter.inBraces(source.name)
      else { continue }
      let own = schema.foreignKeys.first { $0.columns == [field.name] }
      let isKnown = other.foreignKeys.contains { $0.columns.contains(source.name) }
      let added =
        isKnown
        ? nil
        : own.map { ForeignKey([source.name], references: $0.references, $0.referencedColumns) }
      if let added, added.references == other.name { continue }
      return .copy(
        column: field.name, path: "\(relation).\(column)", key: added,
        of: added == nil ? nil : other.name)
    }
    return nil
  }
}

/// Chooses rows to refer to that agree with each other, such as two of the same library or tenant.
struct AgreeingParents: Remedy {
  /// Two references of a row, and the columns in which the referenced rows agree.
  struct Agreement: Sendable, Hashable {
    /// The column whose row is chosen first.
    var leader: String
    /// The column whose row is chosen among those that agree.
    var follower: String
    var leaderTable: TableName
    var followerTable: TableName
    /// The factory of the follower's rows.
    var factory: String
    /// The column of either table in which the rows agree.
    var column: String
  }

  func change(for rejection: Rejection, in state: RemedyState) -> RemedyChange? {
    guard !rejection.cause.isOfCode, rejection.isAboutRows, state.progress.agreement == nil
    else { return nil }
    let keys = state.schema.foreignKeys.filter { $0.columns.count == 1 }
    let code = state.progress.triggers.text.lowercased()
    for (place, second) in keys.enumerated().dropFirst() {
      for first in keys[..<place] where first.columns != second.columns {
        guard let leader = state.tables.first(where: { $0.schema.name == first.references }),
          let follower = state.tables.first(where: { $0.schema.name == second.references }),
          code.hasWord(leader.schema.name.name.lowercased()),
          code.hasWord(follower.schema.name.name.lowercased()),
          let column = Self.common(leader.schema, follower.schema, in: code)
        else { continue }
        return .agree(
          Agreement(
            leader: first.columns[0], follower: second.columns[0],
            leaderTable: leader.schema.name, followerTable: follower.schema.name,
            factory: follower.factory, column: column))
      }
    }
    return nil
  }

  /// A column that both tables have, that identifies no row, and that the code names.
  private static func common(
    _ first: TableSchema, _ second: TableSchema, in code: String
  ) -> String? {
    first.fields.first { field in
      guard let other = second[field: field.name], code.hasWord(field.name.lowercased()) else {
        return false
      }
      return !first.isKey(field.name) && !second.isKey(field.name)
        && field.generation == .none && other.generation == .none
        && ValueKind(of: other.type) == ValueKind(of: field.type)
        && NameWriter.inBraces(field.name) != nil
    }?.name
  }
}

/// Generates strings of a form that code of the database converts to another type.
struct ParsedText: Remedy {
  func change(for rejection: Rejection, in state: RemedyState) -> RemedyChange? {
    guard case .invalidText(let type) = rejection.cause,
      let form = UserTypes().form(ofType: type)
    else { return nil }
    var nearest: (distance: Int, column: String, table: TableName)?
    let text = state.progress.triggers.text
    for table in state.tables {
      let isOwn = table.schema.name == state.schema.name
      guard isOwn || text.hasWord(table.schema.name.name) else { continue }
      for field in table.schema.fields where field.type.isText && !table.schema.isKey(field.name) {
        guard !state.progress.parsed.contains(.init(table.schema.name, field.name)),
          !table.schema.foreignKeys.contains(where: { $0.columns.contains(field.name) }),
          let distance = state.code.distance(ofColumn: field.name, toConversionTo: type),
          distance < nearest?.distance ?? .max
        else { continue }
        nearest = (distance, field.name, table.schema.name)
      }
    }
    return nearest.map { .form(form, column: $0.column, of: $0.table) }
  }
}

extension RemedyState {
  /// What the table's triggers say of its rows.
  var code: TriggerCode { TriggerCode(progress.triggers.text) }

  /// The table of a name as code writes it.
  func table(named name: String) -> TableSchema? {
    let found = tables.filter { $0.schema.name.name.lowercased() == name.lowercased() }
    return found.count == 1 ? found[0].schema : nil
  }

  /// Whether rows of a table can't be without those of another one.
  func needs(_ table: TableSchema, _ other: TableName) -> Bool {
    var open = [table]
    var known: Set<TableName> = [table.name]
    while let next = open.popLast() {
      for key in next.foreignKeys {
        guard key.columns.allSatisfy({ next[field: $0]?.isNullable == false }) else { continue }
        if key.references == other { return true }
        if known.insert(key.references).inserted,
          let parent = tables.first(where: { $0.schema.name == key.references })?.schema
        {
          open.append(parent)
        }
      }
    }
    return false
  }
}

extension TableSchema {
  /// The values that the columns list, a list for each.
  fileprivate var listedValues: [[String]] {
    let rules = TableRules(self).columns
    return fields.compactMap { field in
      if case .enumeration(let values, _) = field.type { values } else { rules[field.name]?.values }
    }
  }

  /// The column of a name in any case of letters.
  fileprivate func field(ignoringCase name: String) -> FieldSchema? {
    self[field: name] ?? fields.first { $0.name.lowercased() == name.lowercased() }
  }

  /// Whether a column alone identifies rows.
  func isKey(_ column: String) -> Bool {
    primaryKey == [column] || uniques.contains { $0.columns == [column] && $0.predicate == nil }
  }
}

extension FieldType {
  /// Whether values are strings of any form.
  var isText: Bool {
    switch self {
    case .string, .text: true
    default: false
    }
  }
}
