import SeedSchema

/// The handling of a row whose key or unique value already exists.
///
/// ```swift
/// try await User.create(users, onConflict: .update(on: \.username), in: db)
/// ```
public struct OnConflict<Row: Model>: Sendable {
  enum Action: Sendable {
    case fail
    case ignore
    case update([any PartialKeyPath<Row> & Sendable]?)
  }

  let action: Action
  let target: [any PartialKeyPath<Row> & Sendable]

  /// Throw ``DuplicateRecord``; nothing is written.
  public static var fail: OnConflict { OnConflict(action: .fail, target: []) }

  /// Keeps the existing row.
  ///
  /// - Parameter fields: those of the key or unique constraint.
  /// - Returns: the action.
  public static func ignore(on fields: (any PartialKeyPath<Row> & Sendable)...) -> OnConflict {
    OnConflict(action: .ignore, target: fields)
  }

  /// Updates the existing row with the values of the new one, except its primary key, the conflict
  /// fields, and its creation time.
  ///
  /// - Parameter fields: those of the key or unique constraint.
  /// - Returns: the action.
  public static func update(on fields: (any PartialKeyPath<Row> & Sendable)...) -> OnConflict {
    OnConflict(action: .update(nil), target: fields)
  }

  /// Updates some fields of the existing row with the values of the new one.
  ///
  /// - Parameters:
  ///   - fields: those of the key or unique constraint.
  ///   - changed: the fields that get the new values.
  /// - Returns: the action.
  public static func update(
    on fields: (any PartialKeyPath<Row> & Sendable)...,
    setting changed: [any PartialKeyPath<Row> & Sendable]
  ) -> OnConflict {
    OnConflict(action: .update(changed), target: fields)
  }
}
