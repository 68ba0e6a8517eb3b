/// YAML 1.2's core schema: the type of a scalar for a reader without further knowledge.
///
/// SeedKit itself reads a scalar by the expected type; this is for tools that show a tree. Source:
/// YAML 1.2.2, section 10.3.2.
public enum CoreSchema {
  /// A scalar's value under the core schema.
  public enum Value: Sendable, Hashable {
    /// `null`, `~` or nothing.
    case null
    /// `true` or `false`.
    case bool(Bool)
    /// An integer that fits into 64 bits.
    case int(Int64)
    /// A decimal integer that doesn't fit, as its digits, without leading zeros or plus sign.
    case bigInt(String)
    /// A number with a fraction or an exponent, an infinity or NaN.
    case float(Double)
    /// Anything else.
    case string(String)
  }

  /// The value of a scalar; only plain ones are anything but text.
  public static func resolve(_ scalar: Scalar) -> Value {
    scalar.style == .plain ? resolve(plain: scalar.text) : .string(scalar.text)
  }

  /// The value of a plain scalar's text.
  public static func resolve(plain text: String) -> Value {
    switch text {
    case "", "~", "null", "Null", "NULL": return .null
    case "true", "True", "TRUE": return .bool(true)
    case "false", "False", "FALSE": return .bool(false)
    case ".nan", ".NaN", ".NAN": return .float(.nan)
    case ".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF": return .float(.infinity)
    case "-.inf", "-.Inf", "-.INF": return .float(-.infinity)
    default: break
    }
    guard let number = CoreSchemaNumber(text) else { return .string(text) }
    return number.value ?? .string(text)
  }
}
