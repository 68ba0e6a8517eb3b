public import SeedSchema
public import SeedFormat

extension Conversion {
  /// Returns a generator whose values are of a kind.
  ///
  /// - Throws: a diagnostic if the values can't be converted to it.
  public static func generator(
    _ generator: any Generator, to kind: ValueKind, at span: SourceSpan? = nil
  ) throws(Diagnostic) -> any Generator {
    let profile = generator.profile
    if profile.kind == kind { return generator }
    guard let conversion = ColumnConversion(from: profile.kind, to: kind) else {
      throw Diagnostic(
        "a value of type \(profile.kind.name) can't become one of type \(kind.name)", at: span)
    }
    return ConvertedGenerator(generator, conversion: conversion, limit: nil)
  }
}
