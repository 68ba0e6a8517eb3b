/// Sums, differences and products of decimals, exact to all 38 digits, and quotients with that many
/// digits.
package enum SQLiteDecimalArithmetic: String, CaseIterable {
  case plus = "+"
  case minus = "-"
  case times = "*"
  case divided = "/"

  /// The function's name in SQL.
  package var sqlName: String {
    switch self {
    case .plus: SQLiteFunctions.decimalPrefix + "plus"
    case .minus: SQLiteFunctions.decimalPrefix + "minus"
    case .times: SQLiteFunctions.decimalPrefix + "times"
    case .divided: SQLiteFunctions.decimalPrefix + "divided"
    }
  }
}
