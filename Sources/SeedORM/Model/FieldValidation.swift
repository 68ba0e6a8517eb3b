import SeedDatabase
import SeedSchema

/// The checks of a field's values before they are written.
struct FieldValidation<Root: Sendable>: Sendable {
  /// Whether the field has checks.
  let hasChecks: Bool
  /// Whether some values of its type can't be stored.
  ///
  /// Values that can't be encoded as JSON are detected when a statement is built, because encoding
  /// is slow.
  let hasUnstorableValues: Bool
  /// The range of the property, if it is an integer.
  let integerRange: ClosedRange<Int64>?
  /// Reports failed checks: the model's index and the message.
  let check: @Sendable (UnsafeBufferPointer<Root>, (Int, String) -> Void) -> Void
  /// Checks a value, and returns the messages of the checks that fail.
  let messages: @Sendable (SQLValue) -> [String]
  /// Reports values that can't be stored: the model's index and the message.
  let checkStorable:
    @Sendable (UnsafeBufferPointer<Root>, StorableValues, (Int, String) -> Void) -> Void

  init<Value: ColumnValue>(
    _ checks: [ValidationRule<Value.Base>], _ type: FieldType, _ column: FieldColumn<Root, Value>
  ) {
    hasChecks = !checks.isEmpty
    hasUnstorableValues = Self.hasUnstorableValues(Value.Base.self, type)
    integerRange = (Value.Base.self as? any FixedWidthInteger.Type)?.storedRange
    if let offset = column.location.offset {
      let checks = checks.map { StoredPropertyCheck($0, Value.self) }
      check = { models, fail in
        guard let start = models.baseAddress else { return }
        for check in checks {
          check.run(UnsafeRawPointer(start) + offset, MemoryLayout<Root>.stride, models.count) {
            fail($0, check.message)
          }
        }
      }
    } else {
      check = { models, fail in
        for index in models.indices {
          guard let value = column.location.value(in: models[index]).base else { continue }
          for check in checks where !check.isValid(value) { fail(index, check.message) }
        }
      }
    }
    messages = { value in
      guard !value.isNull, let base = try? Value.Base(columnValue: value) else { return [] }
      return checks.filter { !$0.isValid(base) }.map(\.message)
    }
    let reader = FieldReader(column.location, type)
    checkStorable = { models, storable, fail in
      guard let start = models.baseAddress else { return }
      for index in 0..<models.count {
        let value = reader.read(UnsafeRawPointer(start) + index * MemoryLayout<Root>.stride)
        if let problem = storable.problem(of: value, as: type) { fail(index, problem) }
      }
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
}

/// A check of a stored property; not generic, for the same reason as ``FieldReader``.
private struct StoredPropertyCheck: Sendable {
  let message: String
  /// Reports the indices of the values that fail: the first one's address, the distance from one to
  /// the next, and their number.
  let run: @Sendable (UnsafeRawPointer, Int, Int, (Int) -> Void) -> Void

  init<Value: ColumnValue>(_ rule: ValidationRule<Value.Base>, _ type: Value.Type) {
    message = rule.message
    let isValid = rule.isValid
    run = { base, stride, count, fail in
      Value.check(ColumnRun(base: base, stride: stride, count: count), isValid, fail)
    }
  }
}

extension FixedWidthInteger {
  /// The values that fit into a signed 64-bit integer.
  fileprivate static var storedRange: ClosedRange<Int64> {
    Int64(clamping: Self.min)...Int64(clamping: Self.max)
  }
}
