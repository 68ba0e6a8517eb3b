import SeedSyntax
import SeedSchema

/// Lengths of time in whole seconds.
enum Durations {
  static func generator(_ arguments: GeneratorArguments) throws -> any Generator {
    let (from, to) = try (seconds(arguments, "from"), seconds(arguments, "to"))
    let lower = from ?? min(60, to ?? 60)
    let upper = to ?? max(28_800, lower)
    guard lower <= upper else { throw arguments.error("`from` is longer than `to`") }
    if let type = arguments.context.field?.type, ValueKind(of: type).isNumeric {
      return try arguments.choose(NumberDomain(.integer, lower: lower, upper: upper))
    }
    let count = UInt64(upper - lower) + 1
    let most = text(upper).count
    return try arguments.whole(
      ComputedTextDomain(count: count, lengths: 4...max(4, most + 6)) { digits, output in
        output += Array(text(lower + Int64(digits.next(below: count))).utf8)
      })
  }

  /// Text of ISO 8601: `PT1H30M`, `P2DT5S`.
  private static func text(_ seconds: Int64) -> String {
    let parts = [(seconds / 3600 % 24, "H"), (seconds / 60 % 60, "M"), (seconds % 60, "S")]
    let time = parts.filter { $0.0 > 0 }.map { "\($0.0)\($0.1)" }.joined()
    let days = seconds / 86_400
    if days == 0, time.isEmpty { return "PT0S" }
    return "P" + (days > 0 ? "\(days)D" : "") + (time.isEmpty ? "" : "T" + time)
  }

  private static func seconds(_ arguments: GeneratorArguments, _ name: String) throws -> Int64? {
    guard let argument = arguments.argument(name) else { return nil }
    if case .integer(let seconds) = argument.value, (0...3_000_000_000).contains(seconds) {
      return seconds
    }
    if case .word(let text) = argument.value, let shift = InstantArguments.shift(text), shift >= 0,
      shift < 300_000_000_000_000_000
    {
      return shift / 1_000_000
    }
    throw arguments.error("`\(name)` must be a duration, such as 30s, 5m, 2h or 3d", argument)
  }
}
