import SeedDatabase
import CSQLite

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The sum, mean, minimum or maximum of decimals, exact to all 38 digits, of a group or of a
/// window; SQLite's own aggregates use binary numbers or compare text.
final class SQLiteDecimalAggregate {
  enum Kind: String, CaseIterable {
    case sum, average = "avg", min, max
  }

  private let kind: Kind
  private var sum = Decimal.zero
  private var count = 0
  /// The number of occurrences of each value, for a minimum or maximum.
  private var values: [Decimal: Int] = [:]
  /// The minimum or maximum; `nil` if it has to be looked for.
  private var extreme: Decimal?

  private init(_ kind: Kind) { self.kind = kind }

  /// Adds the aggregate of a kind to a connection.
  static func add(_ kind: Kind, to handle: OpaquePointer) {
    sqlite3_create_window_function(
      handle, SQLiteFunctions.decimalPrefix + kind.rawValue, 1,
      SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS,
      // The kind as a nonzero number, so that nothing has to be kept alive for the connection.
      UnsafeMutableRawPointer(bitPattern: (Kind.allCases.firstIndex(of: kind) ?? 0) + 1),
      { context, _, arguments in
        guard let value = SQLiteDecimalAggregate.value(arguments) else { return }
        SQLiteDecimalAggregate.state(of: context)?.add(value)
      },
      { context in SQLiteDecimalAggregate.finish(context) },
      { context in
        SQLiteDecimalAggregate.answer(SQLiteDecimalAggregate.known(context), context)
      },
      { context, _, arguments in
        guard let value = SQLiteDecimalAggregate.value(arguments) else { return }
        SQLiteDecimalAggregate.known(context)?.remove(value)
      }, nil)
  }

  private static func value(_ arguments: UnsafeMutablePointer<OpaquePointer?>?) -> Decimal? {
    SQLiteFunctions.text(arguments).flatMap { Decimal(string: $0) }
  }

  private func add(_ value: Decimal) {
    count += 1
    switch kind {
    case .sum, .average: sum += value
    case .min, .max:
      if count == 1 {
        extreme = value
      } else if let known = extreme {
        extreme = kind == .min ? Swift.min(known, value) : Swift.max(known, value)
      }
      values[value, default: 0] += 1
    }
  }

  /// Takes back a value that has left the window.
  private func remove(_ value: Decimal) {
    count -= 1
    switch kind {
    case .sum, .average: sum -= value
    case .min, .max:
      guard let times = values[value] else { return }
      values[value] = times > 1 ? times - 1 : nil
      if times == 1, value == extreme { extreme = nil }
    }
  }

  /// The aggregate of the values that are there; `nil` if there are none.
  private var result: Decimal? {
    guard count > 0 else { return nil }
    switch kind {
    case .sum: return sum
    case .average: return sum / Decimal(count)
    case .min, .max: break
    }
    if extreme == nil { extreme = kind == .min ? values.keys.min() : values.keys.max() }
    return extreme
  }

  private static func answer(_ state: SQLiteDecimalAggregate?, _ context: OpaquePointer?) {
    guard let result = state?.result else { return sqlite3_result_null(context) }
    guard !result.isNaN else { return SQLiteFunctions.fail("decimal out of range", on: context) }
    // A mean is a floating-point number, as on PostgreSQL.
    if state?.kind == .average, let mean = Double(result.description) {
      return sqlite3_result_double(context, mean)
    }
    SQLiteFunctions.set(result.description, on: context)
  }

  /// The state of the current group or window; created if there is none yet.
  ///
  /// SQLite reserves eight zeroed bytes for it.
  private static func state(of context: OpaquePointer?) -> SQLiteDecimalAggregate? {
    guard let slot = slot(of: context, isNew: true) else { return nil }
    if let known = known(context) { return known }
    let number = Int(bitPattern: sqlite3_user_data(context)) - 1
    guard Kind.allCases.indices.contains(number) else { return nil }
    let state = SQLiteDecimalAggregate(Kind.allCases[number])
    slot.pointee = Unmanaged.passRetained(state).toOpaque()
    return state
  }

  /// The state of the current group or window; `nil` if it has had no value.
  private static func known(_ context: OpaquePointer?) -> SQLiteDecimalAggregate? {
    guard let known = slot(of: context, isNew: false)?.pointee else { return nil }
    return Unmanaged<SQLiteDecimalAggregate>.fromOpaque(known).takeUnretainedValue()
  }

  private static func finish(_ context: OpaquePointer?) {
    // Called for each group, even if its statement is abandoned, to release the state.
    guard let slot = slot(of: context, isNew: false), let known = slot.pointee else {
      return sqlite3_result_null(context)
    }
    let state = Unmanaged<SQLiteDecimalAggregate>.fromOpaque(known).takeRetainedValue()
    slot.pointee = nil
    answer(state, context)
  }

  private static func slot(
    of context: OpaquePointer?, isNew: Bool
  ) -> UnsafeMutablePointer<UnsafeMutableRawPointer?>? {
    let size = Int32(MemoryLayout<UnsafeMutableRawPointer?>.size)
    return sqlite3_aggregate_context(context, isNew ? size : 0)?
      .assumingMemoryBound(to: UnsafeMutableRawPointer?.self)
  }
}
