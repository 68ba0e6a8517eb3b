import SeedPredicates
import SeedSchema

/// Narrows referenced columns to the types of the columns that reference them.
///
/// In a database, a UUID column can reference a string column, or a short string column a long one;
/// the values must then be of the narrower type.
enum KeyTypes {
  /// The tables with the bounds that their checks set on single columns, and with referenced
  /// columns narrowed.
  static func refined(_ tables: [TableSchema]) -> [TableSchema] {
    narrowed(
      withImpliedKeys(tables).map { table in
        let rules = TableRules(table)
        var result = table
        for index in result.fields.indices {
          let name = result.fields[index].name
          if let rule = rules.columns[name],
            WideNumber.isNeeded(result.fields[index].type, rule)
          {
            result.fields[index].type = WideNumber.type
          } else if let bounds = rules.bounds[name] {
            result.fields[index].apply(bounds)
          }
        }
        return result
      })
  }

  /// The tables with additional foreign keys that aren't declared, but that the declared ones
  /// imply.
  ///
  /// If a column references a tenant by one key, and by another key a row with its own tenant, the
  /// tenant of that row must exist, too.
  private static func withImpliedKeys(_ tables: [TableSchema]) -> [TableSchema] {
    var result = tables
    let indexes = indexes(of: tables)
    for child in tables {
      for wide in child.foreignKeys where wide.columns.count > 1 {
        guard let parent = indexes[wide.references],
          wide.columns.count == wide.referencedColumns.count
        else { continue }
        for narrow in child.foreignKeys where narrow.columns.count == 1 {
          guard let index = wide.columns.firstIndex(of: narrow.columns[0]),
            narrow.references != result[parent].name
          else { continue }
          let column = wide.referencedColumns[index]
          let isFree = !result[parent].foreignKeys.contains { $0.columns.contains(column) }
          if isFree, result[parent].primaryKey != [column] {
            result[parent].foreignKeys.append(
              ForeignKey(
                [column], references: narrow.references, narrow.referencedColumns))
          }
        }
      }
    }
    return result
  }

  private static func narrowed(_ tables: [TableSchema]) -> [TableSchema] {
    var result = tables
    let indexes = indexes(of: tables)
    var isChanged = true
    // A key that is a part of another key passes its type on.
    for _ in 0..<8 where isChanged {
      isChanged = false
      for child in result {
        for key in child.foreignKeys {
          guard let parent = indexes[key.references] else { continue }
          for (column, referenced) in zip(key.columns, key.referencedColumns) {
            guard let field = child[field: column],
              let index = result[parent].index(ofField: referenced)
            else { continue }
            if narrow(&result[parent].fields[index], to: field) { isChanged = true }
          }
        }
      }
    }
    return result
  }

  private static func indexes(of tables: [TableSchema]) -> [TableName: Int] {
    Dictionary(tables.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  private static func narrow(_ parent: inout FieldSchema, to child: FieldSchema) -> Bool {
    switch (parent.type, child.type) {
    case (.string, .uuid), (.text, .uuid), (.other, .uuid):
      parent.type = .uuid
      return true
    case (.string, .integer), (.text, .integer), (.other, .integer), (.decimal, .integer),
      (.float, .integer):
      parent.type = child.type
      return true
    case (.integer(let wide), .integer(let bits)) where bits < wide:
      let most = Int64.max >> (64 - bits)
      if let known = parent.maximum, case .integer(let value) = known, value <= most {
        return false
      }
      parent.maximum = .integer(most)
      return true
    case (.string, .string), (.text, .string), (.string, .text), (.text, .text):
      guard let limit = child.lengthLimit, limit < parent.lengthLimit ?? .max else { return false }
      parent.maxLength = limit
      return true
    default: return false
    }
  }
}
