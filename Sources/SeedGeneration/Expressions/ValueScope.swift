public import SeedSyntax
import SeedFormat

/// The names that an expression of one value can use, and the generators that it calls.
///
/// Values differ in the generators' keys, so that equal calls in two columns generate independent
/// values. Other rows have only names (``NameScope``), because an expression calls no generator for
/// them.
public protocol ValueScope: NameScope {
  /// Creates a generator that an expression calls.
  ///
  /// - Parameters:
  ///   - call: the call.
  ///   - number: its index among the generators of the expression, from 0; two calls of one
  ///     generator have independent values.
  /// - Returns: the generator.
  /// - Throws: a diagnostic, if there is no such generator or an argument is wrong.
  func generator(for call: CallSyntax, number: Int) throws -> any Generator
}
