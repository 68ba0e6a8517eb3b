/// What becomes of a row whose key or unique value is there already.
public struct OnConflict<Row: Model>: Sendable {
  enum Action: Sendable {
    case fail
    case ignore
    case update([any PartialKeyPath<Row> & Sendable]?)
  }

  let action: Action
  let target: [any PartialKeyPath<Row> & Sendable]

  /// Nothing is written, and ``DuplicateRecord`` thrown.
  public static var fail: OnConflict { OnConflict(action: .fail, target: []) }

  /// The row that is there stays as it is.
  ///
  /// - Parameter fields: those of the key or unique constraint.
  public static func ignore(on fields: (any PartialKeyPath<Row> & Sendable)...) -> OnConflict {
    OnConflict(action: .ignore, target: fields)
  }

  /// The row that is there takes the values of the new one; but for its primary key, the fields that it is
  /// found by, and when it was created.
  ///
  /// - Parameter fields: those of the key or unique constraint.
  public static func update(on fields: (any PartialKeyPath<Row> & Sendable)...) -> OnConflict {
    OnConflict(action: .update(nil), target: fields)
  }

  /// The row that is there takes some values of the new one.
  ///
  /// - Parameters:
  ///   - fields: those of the key or unique constraint.
  ///   - changed: the fields that take the new values.
  public static func update(
    on fields: (any PartialKeyPath<Row> & Sendable)...,
    setting changed: [any PartialKeyPath<Row> & Sendable]
  ) -> OnConflict {
    OnConflict(action: .update(changed), target: fields)
  }
}
