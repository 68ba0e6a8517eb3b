import SeedDatabase
import SeedSchema

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A ``Field`` whatever the type of its property.
///
/// A class, because it is used for each row, and copying its parts would take longer than reading
/// the row.
final class TableField<Root: Sendable>: Sendable {
  let name: String
  let schema: FieldSchema
  /// The property, if the field names one; otherwise its place is ``offset``.
  let keyPath: (any PartialKeyPath<Root> & Sendable)?
  /// Where the property is in a model's memory, if it is a stored one.
  let offset: Int?
  let isPrimaryKey: Bool
  let isGenerated: Bool
  let isUnique: Bool
  let isUniqueWhileLiving: Bool
  let isIndexed: Bool
  let isDeletionMark: Bool
  let isVersion: Bool
  let reference: FieldReference?
  let hasChecks: Bool
  /// Two values of the property's type, for detecting swapped fields.
  let samples: (SQLValue, SQLValue)?
  /// The type, for comparing properties of the same type.
  let valueType: ObjectIdentifier
  let get: @Sendable (Root) -> SQLValue
  /// Sets the property of some models, each to its own value, or all to the same one; `nil` if it
  /// is a constant.
  let set: (@Sendable (UnsafeMutableBufferPointer<Root>, FieldValues) throws -> Void)?
  /// Reports failed checks: the model's index and the message.
  let check: @Sendable (UnsafeBufferPointer<Root>, (Int, String) -> Void) -> Void
  /// Checks a value, and returns the messages of the checks that fail.
  let messages: @Sendable (SQLValue) -> [String]
  /// The range of the property, if it is an integer.
  let integerRange: ClosedRange<Int64>?
  /// Whether some values of its type can't be stored. Values that can't be encoded as JSON are
  /// detected when a statement is built, because encoding is slow.
  let hasUnstorableValues: Bool
  /// Reports values that can't be stored: the model's index and the message.
  let checkStorable:
    @Sendable (UnsafeBufferPointer<Root>, StorableValues, (Int, String) -> Void) -> Void
  /// Adds the property of some models to a column.
  let append: @Sendable (UnsafeBufferPointer<Root>, inout ColumnBuilder) -> Void

  convenience init<Value>(_ field: Field<Root, Value>) {
    self.init(field.definition, Value.self, FieldPlace(field.keyPath))
  }

  init<Value: ColumnValue>(
    _ definition: ModelFieldDefinition<Value.Base>, _ type: Value.Type,
    _ place: FieldPlace<Root, Value>
  ) {
    var definition = definition
    if Root.self is any Timestamped.Type { definition.stampByName() }
    name = definition.schema.name
    schema = definition.schema
    let offset = place.offset
    self.offset = offset
    keyPath = place.keyPath
    isPrimaryKey = definition.isPrimaryKey
    isGenerated = definition.isGenerated
    isUnique = definition.isUnique
    isUniqueWhileLiving = definition.isUniqueWhileLiving
    isIndexed = definition.isIndexed
    isDeletionMark = definition.isDeletionMark
    isVersion = definition.isVersion
    reference = definition.reference
    hasChecks = !definition.checks.isEmpty
    samples = Value.samples.map { ($0.0.sqlValue, $0.1.sqlValue) }
    valueType = ObjectIdentifier(Value.self)
    // A stored property has the same offset in every value, and reading it there is many times as
    // fast as through its key path. The models stay borrowed while their memory is read.
    @Sendable func run(_ models: UnsafeBufferPointer<Root>) -> ColumnRun<Value>? {
      guard let offset, let start = models.baseAddress else { return nil }
      return ColumnRun(
        base: UnsafeRawPointer(start) + offset, stride: MemoryLayout<Root>.stride,
        count: models.count)
    }
    get = { place.value(in: $0).sqlValue }
    if let assign = place.assignment {
      set = { models, values in
        switch values {
        case .one(let value):
          let value = try Value(columnValue: value)
          for index in models.indices { assign(&models[index], value) }
        case .each(let values):
          for (index, value) in values where models.indices.contains(index) {
            assign(&models[index], try Value(columnValue: value))
          }
        }
      }
    } else {
      set = nil
    }
    let checks = definition.checks
    check = { models, fail in
      if let run = run(models) {
        for check in checks {
          Value.check(run, check.isValid) { fail($0, check.message) }
        }
        return
      }
      for index in models.indices {
        guard let value = place.value(in: models[index]).base else { continue }
        for check in checks where !check.isValid(value) { fail(index, check.message) }
      }
    }
    messages = { value in
      guard !value.isNull, let base = try? Value.Base(columnValue: value) else { return [] }
      return checks.filter { !$0.isValid(base) }.map(\.message)
    }
    integerRange = (Value.Base.self as? any FixedWidthInteger.Type)?.storedRange
    hasUnstorableValues = Self.hasUnstorableValues(Value.Base.self, definition.schema.type)
    let columnType = definition.schema.type
    checkStorable = { models, storable, fail in
      let run = run(models)
      for index in models.indices {
        let value = (run?[index] ?? place.value(in: models[index])).sqlValue
        if let problem = storable.problem(of: value, as: columnType) { fail(index, problem) }
      }
    }
    append = { models, column in
      guard let run = run(models) else {
        for model in models { column.append(place.value(in: model).sqlValue) }
        return
      }
      Value.append(run, to: &column)
    }
  }

  private static func hasUnstorableValues(_ value: Any.Type, _ type: FieldType) -> Bool {
    let unsigned: [Any.Type] = [UInt64.self, UInt.self, [UInt64].self, [UInt].self]
    if unsigned.contains(where: { $0 == value }) { return true }
    switch type {
    case .datetime, .date, .time, .float: return true
    case .array(let element): return hasUnstorableValues(Any.self, element)
    default: return false
    }
  }

  /// Whether the value represents a missing one, which is generated when the row is created.
  func isMissing(_ value: SQLValue) -> Bool {
    guard isGenerated else { return false }
    switch value {
    case .null, .integer(0): return true
    case .uuid(let uuid): return uuid.uuidString.allSatisfy { $0 == "0" || $0 == "-" }
    default: return false
    }
  }
}

extension FixedWidthInteger {
  /// The values that fit into a signed 64-bit integer.
  fileprivate static var storedRange: ClosedRange<Int64> {
    Int64(clamping: Self.min)...Int64(clamping: Self.max)
  }
}
