package import SeedSyntax
package import SeedFormat
import SeedGeneration
import SeedSchema

/// A call of `ref(…)`, possibly inside `maybe(80%, …)`.
///
/// Examples are `ref(user)`, `ref(user.username)`, `ref(product, zipf=1.1)`,
/// `ref(user, in=admins)`, `ref(track, distinct)`, `ref(user, earlier)`,
/// `ref(item, library=collection.library)` and
/// `maybe({kind == 'card'}, ref(card))`.
package struct ReferenceSyntax {
  package var target: (name: String, span: SourceSpan)
  var column: String?
  var group: (name: String, span: SourceSpan)?
  var zipf: Double?
  var isDistinct = false
  /// Whether a row references only rows that are as early in their table as it is in its own.
  var isEarlier = false
  /// Columns of the row to pick and the values that they must have: a column of this row, or of
  /// another row that it references.
  var agreements: [(column: String, path: String, span: SourceSpan)] = []
  /// The agreements with values that are computed, such as `kind={if(row == 1, 'a', 'b')}`.
  var computedAgreements: [(column: String, value: ValueSyntax)] = []
  /// The share of rows that have a reference.
  var share = 1.0
  /// The condition under which rows have a reference; ``share`` is then a guess.
  var condition: ValueSyntax?

  private static let options = ["zipf", "in", "distinct"]
  /// How many rows a condition is expected to hold for.
  private static let conditionalShare = 0.5

  /// Whether only the target is given.
  var isPlain: Bool {
    column == nil && zipf == nil && !isDistinct && !isEarlier && agreements.isEmpty
      && computedAgreements.isEmpty
  }

  /// The columns of the target that the reference names.
  package var columns: [String] {
    (column.map { [$0] } ?? []) + agreements.map(\.column) + computedAgreements.map(\.column)
  }

  /// Returns the reference with its first word read as a schema: `auth.users.id` is a column of
  /// `auth.users`.
  package func withSchema(_ names: TableDirectory) -> ReferenceSyntax? {
    guard let parts = column?.split(separator: ".", maxSplits: 1).map(String.init),
      let table = parts.first,
      names.entry(of: TableName(table, schema: target.name)) != nil
    else { return nil }
    var result = self
    result.target.name += "." + table
    result.column = parts.count == 2 ? parts[1] : nil
    return result
  }

  /// Reads a value; `nil` if it isn't a reference, or is a broken one, which is reported.
  package init?(_ syntax: ValueSyntax, bag: inout DiagnosticBag) {
    guard case .call(var call) = syntax else { return nil }
    if call.name == "maybe", call.arguments.count == 2 {
      guard case .call(let inner) = call.arguments[1].value, inner.name == "ref" else { return nil }
      switch call.arguments[0].value {
      case .template(let parts):
        condition = .template(parts, call.arguments[0].span)
        share = Self.conditionalShare
      case .percentage(let percent) where (0...100).contains(percent): share = percent / 100
      case .number(let text):
        guard let value = Double(text), (0...1).contains(value) else { fallthrough }
        share = value
      default:
        bag.error(
          "the share must be a percentage or a condition", at: call.arguments[0].span,
          hint: "maybe(80%, …) or maybe({kind == 'card'}, …)")
        return nil
      }
      call = inner
    }
    guard call.name == "ref" else { return nil }
    guard let first = call.arguments.first, first.name == nil, case .word(let word) = first.value
    else {
      bag.error("`ref` needs a factory or a group", at: call.span, hint: "ref(user)")
      return nil
    }
    let parts = word.split(separator: ".", maxSplits: 1).map(String.init)
    target = (parts.first ?? word, first.span)
    column = parts.count == 2 ? parts[1] : nil
    for argument in call.arguments.dropFirst() {
      switch (argument.name, argument.value) {
      case ("zipf", .number(let text)):
        guard let exponent = Double(text), exponent > 0, exponent <= 10 else {
          bag.error("`zipf` must be a number above 0, at most 10", at: argument.span)
          return nil
        }
        zipf = exponent
      case ("zipf", .integer(let exponent)) where (1...10).contains(exponent):
        zipf = Double(exponent)
      case ("in", .word(let name)): group = (name, argument.span)
      case (let name?, .word(let path)) where !Self.options.contains(name):
        agreements.append((name, path, argument.span))
      case (let name?, .template(let parts)) where !Self.options.contains(name):
        computedAgreements.append((name, .template(parts, argument.span)))
      case (nil, .word("distinct")), ("distinct", .word("true")): isDistinct = true
      case (nil, .word("earlier")): isEarlier = true
      default:
        bag.error(
          "`ref` has no such argument", at: argument.span,
          hint:
            "ref(user, zipf=1.1), ref(user, in=admins), ref(user, distinct), ref(user, earlier) or ref(user, city=shop.city)"
        )
        return nil
      }
    }
    if isEarlier, zipf != nil || isDistinct {
      bag.error("`earlier` can't be combined with `zipf` or `distinct`", at: call.span)
      return nil
    }
  }
}
