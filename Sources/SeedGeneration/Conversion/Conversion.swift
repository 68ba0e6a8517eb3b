public import SeedFormat
public import SeedSchema

/// Converts written or generated values to column values: the only place that decides which value
/// fits which column.
///
/// - Numbers: integers become decimal or floating-point numbers; floating-point and longer decimal
///   numbers are rounded half to even to the column's scale; a decimal number becomes an integer if
///   it has no fraction. A floating-point number never becomes an integer by itself.
/// - Any value but bytes becomes text in its canonical form, or JSON.
/// - Text is parsed: integers and decimals, `true` and `false`, ISO dates, times and instants,
///   UUIDs; for bytes it is encoded in UTF-8, for JSON it is a string.
/// - An instant becomes its day or its time in UTC, a day the instant at its midnight.
public enum Conversion {
  /// The first choice that isn't a value of the enumeration, or `nil`.
  private static func firstMissing(of choices: [String], in values: [String]) -> String? {
    let known = Set(values)
    return choices.first { !known.contains($0) }
  }

  /// Returns a generator of the same values in the type of a column.
  ///
  /// - Returns: the generator itself if nothing has to be converted or checked.
  /// - Throws: a diagnostic if values of its type can't be converted to the column's.
  public static func converted(
    _ generator: any Generator, to type: FieldType, at span: SourceSpan? = nil
  ) throws(Diagnostic) -> any Generator {
    let profile = generator.profile
    let kind = ValueKind(of: type)
    guard let conversion = ColumnConversion(from: profile.kind, to: kind) else {
      throw Diagnostic(
        "a value of type \(profile.kind.name) can't be stored as \(type.displayName)", at: span,
        hint: hint(from: profile.kind, to: kind))
    }
    if case .enumeration(let values, _) = type, let choices = profile.choices,
      let wrong = firstMissing(of: choices, in: values)
    {
      throw Diagnostic(
        "`\(wrong.prefix(60))` is not one of \(list(values))", at: span,
        hint: Suggestion.hint(for: wrong, in: values))
    }
    let limit = ValueLimit(type, profile: profile)
    if conversion.isIdentity, limit == nil { return generator }
    if let constant = generator as? ConstantGenerator {
      return try converted(constant, by: conversion, limit, at: span)
    }
    return ConvertedGenerator(generator, conversion: conversion, limit: limit)
  }

  /// Returns a column in another type.
  ///
  /// - Parameters:
  ///   - column: the values.
  ///   - from: their type; JSON is kept as text, so the vector alone doesn't show it.
  ///   - kind: the type wanted.
  ///   - rows: the rows, so that an error can name one.
  /// - Returns: the converted column.
  /// - Throws: ``GenerationError`` for a value that the type can't hold.
  public static func convert(
    _ column: Column, from: ValueKind, to kind: ValueKind, rows: RowSelection
  ) throws -> Column {
    guard let conversion = ColumnConversion(from: from, to: kind) else {
      throw GenerationError("a value of type \(from.name) can't become one of type \(kind.name)")
    }
    return try conversion.apply(column, check: RowErrorReporter(rows: rows))
  }

  /// A constant is converted immediately, so that a wrong one is found before anything runs.
  private static func converted(
    _ constant: ConstantGenerator, by conversion: ColumnConversion, _ limit: ValueLimit?,
    at span: SourceSpan?
  ) throws(Diagnostic) -> ConstantGenerator {
    do {
      let rows = RowSelection.range(0..<1)
      let value = try conversion.apply(constant.value, check: RowErrorReporter(rows: rows))
      try limit?.verify(value, rows: rows)
      return ConstantGenerator(value, kind: conversion.to)
    } catch let error as GenerationError {
      throw Diagnostic(error.reason, at: span)
    } catch {
      throw Diagnostic("a constant that can't be converted", at: span)
    }
  }

  private static func hint(from: ValueKind, to: ValueKind) -> String? {
    switch (from, to) {
    case (.double, .integer): "round(x), floor(x) or ceil(x) returns an integer"
    case (.integer, .boolean): "compare it: `x > 0`"
    case (.integer, .timestamp), (.integer, .date): "add a duration: `now - 30d`"
    default: nil
    }
  }

  /// The values of an enumeration as a message names them.
  static func list(_ values: [String]) -> String {
    let names = values.prefix(8).map { "`\($0)`" }.joined(separator: ", ")
    return values.count > 8 ? names + ", …" : names
  }
}

extension FieldType {
  /// The type's name as factory files write it: `integer`, `decimal(12,2)`.
  package var displayName: String {
    switch self {
    case .integer(let bits): bits == 16 ? "smallint" : bits == 32 ? "integer of 32 bits" : "integer"
    case .string: "string"
    case .text: "text"
    case .boolean: "boolean"
    case .datetime: "datetime"
    case .date: "date"
    case .time: "time"
    case .float: "float"
    case .decimal(let precision, let scale): "decimal(\(precision),\(scale))"
    case .uuid: "uuid"
    case .enumeration: "enum"
    case .json: "json"
    case .blob: "blob"
    case .array(let element): "\(element.displayName)[]"
    case .other(let name): name
    }
  }
}
