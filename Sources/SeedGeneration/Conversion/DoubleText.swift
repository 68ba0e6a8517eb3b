import SeedSyntax

/// Floating-point numbers as text: decimal numbers, and infinities and NaN, as YAML's core schema,
/// PostgreSQL and Swift write it.
enum DoubleText {
  static func parse(_ text: String) -> Double? {
    if NumberSyntax.isNumber(text) { return Double(text).flatMap { $0.isFinite ? $0 : nil } }
    guard text.utf8.count <= 9 else { return nil }
    switch text.lowercased() {
    case ".inf", "+.inf", "inf", "infinity", "+infinity": return .infinity
    case "-.inf", "-inf", "-infinity": return -.infinity
    case ".nan", "nan": return .nan
    default: return nil
    }
  }
}
