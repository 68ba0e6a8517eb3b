import SeedDatabase
import CSQLite

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The sum, minimum or maximum of decimals, exact to all 38 digits; SQLite's own aggregates use
/// binary numbers or compare text.
final class SQLiteDecimalAggregate {
  enum Kind: String, CaseIterable {
    case sum, min, max
  }

  private let kind: Kind
  private var result: Decimal?

  private init(_ kind: Kind) { self.kind = kind }

  /// Adds the aggregate of a kind to a connection.
  static func add(_ kind: Kind, to handle: OpaquePointer) {
    sqlite3_create_function_v2(
      handle, SQLiteFunctions.decimalPrefix + kind.rawValue, 1,
      SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS,
      // The kind as a nonzero number, so that nothing has to be kept alive for the connection.
      UnsafeMutableRawPointer(bitPattern: (Kind.allCases.firstIndex(of: kind) ?? 0) + 1),
      nil,
      { context, _, arguments in
        guard let text = SQLiteFunctions.text(arguments), let value = Decimal(string: text) else {
          return
        }
        SQLiteDecimalAggregate.state(of: context)?.add(value)
      },
      { context in SQLiteDecimalAggregate.finish(context) }, nil)
  }

  private func add(_ value: Decimal) {
    guard let present = result else {
      result = value
      return
    }
    switch kind {
    case .sum: result = present + value
    case .min: result = Swift.min(present, value)
    case .max: result = Swift.max(present, value)
    }
  }

  /// The state of the current group; SQLite reserves eight zeroed bytes for it.
  private static func state(of context: OpaquePointer?) -> SQLiteDecimalAggregate? {
    guard let slot = slot(of: context, isNew: true) else { return nil }
    if let known = slot.pointee {
      return Unmanaged<SQLiteDecimalAggregate>.fromOpaque(known).takeUnretainedValue()
    }
    let number = Int(bitPattern: sqlite3_user_data(context)) - 1
    guard Kind.allCases.indices.contains(number) else { return nil }
    let state = SQLiteDecimalAggregate(Kind.allCases[number])
    slot.pointee = Unmanaged.passRetained(state).toOpaque()
    return state
  }

  private static func finish(_ context: OpaquePointer?) {
    // Called for each group, even if its statement is abandoned, to release the state.
    guard let slot = slot(of: context, isNew: false), let known = slot.pointee else {
      return sqlite3_result_null(context)
    }
    let state = Unmanaged<SQLiteDecimalAggregate>.fromOpaque(known).takeRetainedValue()
    slot.pointee = nil
    if let result = state.result {
      guard !result.isNaN else { return SQLiteFunctions.fail("decimal out of range", on: context) }
      SQLiteFunctions.set(result.description, on: context)
    } else {
      sqlite3_result_null(context)
    }
  }

  private static func slot(
    of context: OpaquePointer?, isNew: Bool
  ) -> UnsafeMutablePointer<UnsafeMutableRawPointer?>? {
    let size = Int32(MemoryLayout<UnsafeMutableRawPointer?>.size)
    return sqlite3_aggregate_context(context, isNew ? size : 0)?
      .assumingMemoryBound(to: UnsafeMutableRawPointer?.self)
  }
}
