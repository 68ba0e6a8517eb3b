import SeedSyntax
import SeedFormat
import SeedGeneration
import SeedSchema
import Testing

/// The smallest and largest numbers, in every position of every generator and function: they are an
/// error or make sense, and never end the process.
@Suite struct ExtremeArgumentTests {
  private static let extremes = [
    "-9223372036854775808", "-9223372036854775807", "-2147483649", "-1", "0", "1", "2147483648",
    "9223372036854775806", "9223372036854775807", "-1.7e308", "1.7e308", "5e-324",
    "-9223372036854775808..9223372036854775807", "9223372036854775806..9223372036854775807",
    "'a'", "null", "{row}", "-106751991d", "106751991d",
  ]
  private static let types = [
    "text", "integer", "bigint", "float", "decimal", "datetime", "date", "time", "boolean", "blob",
    "uuid", "json", "smallint, unique: true", "text, unique: true, max_length: 3",
  ]

  /// Generates rows, whatever comes of it.
  private func attempt(_ value: String, _ type: String) {
    do {
      _ = try GeneratedColumn(value, type: "\(type), nullable: true", rows: 9).values(9)
    } catch {}
  }

  @Test(arguments: GeneratorRegistry.definitions.map(\.name)) func generators(_ name: String) throws
  {
    let definition = try #require(GeneratorRegistry[name])
    // Types take turns: all of them with all numbers of all generators would be a campaign.
    var turn = name.utf8.count
    func nextType() -> String {
      turn += 1
      return Self.types[turn % Self.types.count]
    }
    for extreme in Self.extremes {
      for type in ["text", nextType(), nextType()] { attempt("\(name)(\(extreme))", type) }
      for parameter in definition.parameters {
        attempt("\(name)(\(parameter.name)=\(extreme))", nextType())
        let inner = definition.example.dropLast()
        attempt("\(inner), \(parameter.name)=\(extreme))", "text")
      }
      attempt("\(name)(\(extreme), \(extreme))", "text")
      attempt("\(name)(1, \(extreme))", "bigint")
      attempt("\(name)(1, 2, \(extreme))", "text")
    }
  }

  @Test(arguments: ExpressionFunction.allCases) func functions(_ function: ExpressionFunction) {
    let numbers = Self.extremes.filter { !$0.contains("..") && !$0.contains("{") }
    for count in 1...3 {
      for place in 0..<count {
        for extreme in numbers {
          for other in ["'a'", "row", "row * 1.5", "now", extreme] {
            var arguments = Array(repeating: other, count: count)
            arguments[place] = extreme
            attempt("{\(function.rawValue)(\(arguments.joined(separator: ", ")))}", "text")
            // Not folded: the number is only known in the row.
            arguments[place] = "if(row > 0, \(extreme), \(extreme))"
            attempt("{\(function.rawValue)(\(arguments.joined(separator: ", ")))}", "text")
          }
        }
      }
    }
  }

  @Test(arguments: ["+", "-", "*", "/", "%", "<", "="]) func operators(_ symbol: String) {
    let numbers = Self.extremes.filter { !$0.contains("..") && !$0.contains("{") }
    for left in numbers {
      attempt("{-(\(left))}", "bigint")
      for right in numbers {
        attempt("{\(left) \(symbol) \(right)}", "text")
        attempt("{if(row > 0, \(left), 0) \(symbol) if(row > 0, \(right), 0)}", "text")
      }
    }
  }
}
