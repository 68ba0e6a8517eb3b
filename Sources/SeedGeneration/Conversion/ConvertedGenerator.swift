public import SeedSchema

/// Another generator's values in the type of a column.
public struct ConvertedGenerator: Generator {
  /// The profile of the values.
  public let profile: ValueProfile
  private let base: any Generator
  private let conversion: ColumnConversion
  private let limit: ValueLimit?

  init(_ base: any Generator, conversion: ColumnConversion, limit: ValueLimit?) {
    self.base = base
    self.conversion = conversion
    self.limit = limit
    var profile = base.profile
    if !conversion.isIdentity {
      let given = profile
      profile = ValueProfile(
        conversion.to, isNullable: given.isNullable, averageBytes: given.averageBytes)
      if conversion.to == .text {
        (profile.minLength, profile.maxLength) = TextForm.lengths(of: given)
        profile.isUnique = given.isUnique
        profile.distinct = given.distinct
        profile.choices = given.choices
      } else if conversion.isExact {
        profile.isUnique = given.isUnique
        profile.distinct = given.distinct
      }
      if conversion.keepsBounds {
        profile.minimum = given.minimum
        profile.maximum = given.maximum
      }
    }
    self.profile = profile
  }

  /// The generator whose values are converted, if distinct values stay distinct.
  var exactBase: (any Generator)? { conversion.isExact ? base : nil }

  /// Returns the same conversion for another generator.
  func rebased(_ change: (any Generator) -> any Generator) -> ConvertedGenerator {
    ConvertedGenerator(change(base), conversion: conversion, limit: limit)
  }

  /// The values of the chosen rows, converted.
  ///
  /// - Throws: ``GenerationError`` if a value can't be computed.
  public func fill(_ rows: RowSelection, in frame: any RowFrame) throws -> Column {
    let column = try base.fill(rows, in: frame)
    let result = try conversion.apply(column, check: RowErrorReporter(rows: rows))
    try limit?.verify(result, rows: rows)
    return result
  }
}

extension ColumnConversion {
  /// Whether distinct values stay distinct.
  var isExact: Bool {
    switch (from, to) {
    case (.integer, .decimal), (.decimal, .integer), (.date, .timestamp), (.text, .json),
      (.text, .blob), (.null, _), (.boolean, .integer):
      true
    case (.decimal(let s), .decimal(let t)): t >= s
    default: isIdentity
    }
  }

  /// Whether the bounds of the values hold for the converted ones, as numbers.
  var keepsBounds: Bool {
    switch (from, to) {
    case (.integer, .decimal), (.decimal, .integer): true
    case (.decimal(let s), .decimal(let t)): t >= s
    default: isIdentity
    }
  }
}
