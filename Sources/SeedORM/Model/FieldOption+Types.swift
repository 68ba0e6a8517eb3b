public import SeedSchema

#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

extension FieldOption where Base == String {
  /// Limits the number of characters (Unicode scalars, as the databases count them); the maximum is
  /// also the column's own limit.
  public static func length(_ range: ClosedRange<Int>) -> FieldOption {
    FieldOption { field in
      field.schema.type = .string(maxLength: range.upperBound)
      field.schema.minLength = range.lowerBound
      field.schema.maxLength = range.upperBound
      field.checks.append(
        ValidationRule(message: "must have \(range.lowerBound) to \(range.upperBound) characters") {
          range.contains($0.scalarCount)
        })
    }
  }

  /// Limits the maximum number of characters.
  public static func length(_ range: PartialRangeThrough<Int>) -> FieldOption {
    FieldOption { field in
      field.schema.type = .string(maxLength: range.upperBound)
      field.schema.maxLength = range.upperBound
      field.checks.append(
        ValidationRule(message: "must have at most \(range.upperBound) characters") {
          $0.scalarCount <= range.upperBound
        })
    }
  }

  /// Limits the minimum number of characters.
  public static func length(_ range: PartialRangeFrom<Int>) -> FieldOption {
    FieldOption { field in
      field.schema.minLength = range.lowerBound
      field.checks.append(
        ValidationRule(message: "must have at least \(range.lowerBound) characters") {
          $0.scalarCount >= range.lowerBound
        })
    }
  }
}

extension FieldOption where Base: Comparable {
  /// Sets the smallest and the largest valid value.
  public static func range(_ range: ClosedRange<Base>) -> FieldOption {
    FieldOption { field in
      field.schema.minimum = range.lowerBound.sqlValue
      field.schema.maximum = range.upperBound.sqlValue
      let message =
        "must be between \(range.lowerBound.sqlValue.plainText) and "
        + range.upperBound.sqlValue.plainText
      field.checks.append(ValidationRule(message: message) { range.contains($0) })
    }
  }

  /// Sets the smallest valid value.
  public static func range(_ range: PartialRangeFrom<Base>) -> FieldOption {
    FieldOption { field in
      field.schema.minimum = range.lowerBound.sqlValue
      let message = "must be at least \(range.lowerBound.sqlValue.plainText)"
      field.checks.append(ValidationRule(message: message) { range.contains($0) })
    }
  }

  /// Sets the largest valid value.
  public static func range(_ range: PartialRangeThrough<Base>) -> FieldOption {
    FieldOption { field in
      field.schema.maximum = range.upperBound.sqlValue
      let message = "must be at most \(range.upperBound.sqlValue.plainText)"
      field.checks.append(ValidationRule(message: message) { range.contains($0) })
    }
  }
}

extension FieldOption where Base == Decimal {
  /// Sets the maximum number of digits, and how many of them are after the point. A number with
  /// more is rejected rather than rounded.
  public static func precision(_ digits: Int, scale: Int) -> FieldOption {
    FieldOption { $0.schema.type = .decimal(precision: digits, scale: scale) }
  }
}

extension FieldOption where Base: RawRepresentable, Base.RawValue == String {
  /// A native PostgreSQL enum with this name instead of a CHECK; SQLite uses the CHECK.
  public static func enumType(_ name: String) -> FieldOption {
    FieldOption { field in
      guard case .enumeration(let values, _) = field.schema.type else { return }
      field.schema.type = .enumeration(values: values, typeName: name)
    }
  }
}

/// When the ORM sets a field to the current instant.
public enum TimestampEvent: Sendable, Hashable {
  /// When the row is created.
  case onCreate
  /// When the row is created, and each time that it is updated, including by a query or in bulk.
  case onUpdate
  /// When the row is marked as deleted; of a ``SoftDeletable`` model.
  case onDelete
}

extension FieldOption where Base == Date {
  /// Set to the current instant of the database's clock.
  public static func timestamp(_ event: TimestampEvent) -> FieldOption {
    FieldOption { $0.stamp(event) }
  }
}

extension FieldOption where Base == Timestamp {
  /// Set to the current instant of the database's clock.
  public static func timestamp(_ event: TimestampEvent) -> FieldOption {
    FieldOption { $0.stamp(event) }
  }
}
