import SeedDatabase
import SeedSchema

/// The differences between two definitions of a table, without regard to the names of constraints
/// and the order of columns.
struct TableComparison {
  let current: TableSchema
  let desired: TableSchema
  let ignoresCase: Bool

  init(_ current: TableSchema, _ desired: TableSchema, ignoresCase: Bool) {
    self.current = current
    self.desired = desired
    self.ignoresCase = ignoresCase
  }

  /// A name in the form for comparison.
  func folded(_ name: String) -> String { ignoresCase ? name.lowercased() : name }

  private func fields(_ table: TableSchema) -> [String: FieldSchema] {
    Dictionary(table.fields.map { (folded($0.name), $0) }) { first, _ in first }
  }

  /// The columns to add.
  var added: [FieldSchema] {
    let known = fields(current)
    return desired.fields.filter { known[folded($0.name)] == nil }
  }

  /// The columns to drop.
  var dropped: [FieldSchema] {
    let known = fields(desired)
    return current.fields.filter { known[folded($0.name)] == nil }
  }

  /// The columns that differ.
  var changed: [(from: FieldSchema, to: FieldSchema)] {
    let known = fields(current)
    return desired.fields.compactMap { field in
      guard var found = known[folded(field.name)] else { return nil }
      found.name = field.name
      return Self.shape(found) == Self.shape(field) ? nil : (found, field)
    }
  }

  /// The structure of a column, without what is known about its values.
  private static func shape(_ field: FieldSchema) -> FieldSchema {
    var field = field
    (field.minimum, field.maximum, field.minLength, field.maxLength) = (nil, nil, nil, nil)
    (field.epochUnit, field.comment) = (nil, nil)
    if case .expression(let sql)? = field.defaultValue {
      field.defaultValue = .expression(SQLShape.normalized(sql))
    }
    // The value of a sequence isn't a separate default.
    if field.generation == .identity { field.defaultValue = nil }
    return field
  }

  var hasOtherKey: Bool {
    current.primaryKey.map(folded) != desired.primaryKey.map(folded)
      || current.primaryKeyTiming != desired.primaryKeyTiming
  }

  /// The elements that only the first of two lists has, compared by shape.
  private func missing<Element, Shape: Hashable>(
    _ from: [Element], in other: [Element], _ shape: (Element) -> Shape
  ) -> [Element] {
    var counts = Dictionary(grouping: other, by: shape).mapValues(\.count)
    return from.filter { element in
      let key = shape(element)
      guard let count = counts[key], count > 0 else { return true }
      counts[key] = count - 1
      return false
    }
  }

  private func shape(_ unique: UniqueConstraint) -> UniqueConstraint {
    var unique = unique
    unique.name = nil
    unique.columns = unique.columns.map(folded)
    unique.expressions = unique.expressions.map(SQLShape.normalized)
    unique.predicate = unique.predicate.map(SQLShape.normalized)
    unique.definition = unique.definition.map(SQLShape.normalized)
    return unique
  }

  private func shape(_ index: IndexSchema) -> IndexSchema {
    IndexSchema(
      index.columns.map(folded), predicate: index.predicate.map(SQLShape.normalized),
      definition: index.definition.map(SQLShape.normalized))
  }

  private func shape(_ key: ForeignKey) -> ForeignKey {
    var key = key
    key.name = nil
    key.columns = key.columns.map(folded)
    key.referencedColumns = key.referencedColumns.map(folded)
    key.references.name = folded(key.references.name)
    return key
  }

  private func shape(_ check: CheckConstraint) -> CheckConstraint {
    var check = check
    check.name = nil
    check.expression = SQLShape.normalized(check.expression)
    return check
  }

  private func own(_ table: TableSchema) -> [CheckConstraint] {
    table.checks.filter { !$0.isOfDomain }
  }

  private func shape(_ exclusion: ExclusionConstraint) -> String {
    SQLShape.normalized(exclusion.definition)
  }

  var addedUniques: [UniqueConstraint] { missing(desired.uniques, in: current.uniques, shape) }
  var droppedUniques: [UniqueConstraint] { missing(current.uniques, in: desired.uniques, shape) }
  var addedIndexes: [IndexSchema] { missing(desired.indexes, in: current.indexes, shape) }
  var droppedIndexes: [IndexSchema] { missing(current.indexes, in: desired.indexes, shape) }
  var addedKeys: [ForeignKey] { missing(desired.foreignKeys, in: current.foreignKeys, shape) }
  var droppedKeys: [ForeignKey] { missing(current.foreignKeys, in: desired.foreignKeys, shape) }
  var addedChecks: [CheckConstraint] { missing(own(desired), in: own(current), shape) }
  var droppedChecks: [CheckConstraint] { missing(own(current), in: own(desired), shape) }
  var addedExclusions: [ExclusionConstraint] {
    missing(desired.exclusions, in: current.exclusions, shape)
  }
  var droppedExclusions: [ExclusionConstraint] {
    missing(current.exclusions, in: desired.exclusions, shape)
  }

  /// Whether the parts in an SQLite CREATE TABLE are equal; indexes are created separately.
  var hasSameBody: Bool {
    added.isEmpty && dropped.isEmpty && changed.isEmpty && !hasOtherKey && addedKeys.isEmpty
      && droppedKeys.isEmpty && addedChecks.isEmpty && droppedChecks.isEmpty
      && current.isStrict == desired.isStrict && current.isWithoutRowid == desired.isWithoutRowid
  }
}
