package import SeedSchema

extension FieldSchema {
  /// The text of a default that is a constant; `nil` for any other default.
  ///
  /// PostgreSQL returns a constant with its conversion, as in `'draft'::text`.
  package var constantDefault: String? {
    switch defaultValue {
    case .value(let value)?: value.text
    case .expression(let sql)?: SQLExpressionParser.parse(sql)?.asLiteral
    case nil: nil
    }
  }
}
