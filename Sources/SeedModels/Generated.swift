public import SeedORM
import SeedSchema

/// A generator of a property's values, for a ``Seeder``.
///
/// ```swift
/// try await seeder.seed(User.self, count: 100) {
///   $0.username = .randomUsername()
///   $0.age = .randomInt(18...80)
///   $0.email = .each { "user\($0)@example.com" }
/// }
/// ```
public struct Generated<Value: ColumnValue>: Sendable {
  let source: GeneratedSource

  init(_ source: GeneratedSource) { self.source = source }

  /// The same value in every row.
  public static func value(_ value: Value) -> Generated {
    let value = value.sqlValue
    return Generated(.computed { _ in value })
  }

  /// A value computed from the row's number, which starts after the existing rows.
  public static func each(_ make: @escaping @Sendable (Int64) -> Value) -> Generated {
    Generated(.computed { make($0).sqlValue })
  }

  /// A random element of an array, all equally likely; NULL if it is empty.
  public static func oneOf(_ values: [Value]) -> Generated {
    let values = values.map(\.sqlValue)
    return Generated(
      .chosen { bits in
        values.isEmpty ? .null : values[Int(bits % UInt64(values.count))]
      })
  }

  /// A random element of an array, all equally likely; NULL if it is empty.
  public static func randomChoice(_ values: [Value]) -> Generated { .oneOf(values) }

  /// A call of a factory file generator, such as `random_choice(a, b)`: see `seed generators`.
  public static func call(_ call: String) -> Generated { Generated(.call(call)) }

  /// The value in a share of the rows, from 0 to 1; NULL in the others.
  public func maybe(_ share: Double) -> Generated {
    Generated(.maybe(min(max(share, 0), 1), source))
  }
}
