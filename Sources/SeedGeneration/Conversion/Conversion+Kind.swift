public import SeedFormat

extension Conversion {
  /// A generator whose values are of a kind.
  ///
  /// - Throws: a diagnostic if values of the one can't become values of the other.
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
