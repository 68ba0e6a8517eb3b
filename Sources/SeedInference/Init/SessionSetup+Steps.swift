import SeedDatabase
import SeedFormat

extension SessionSetup {
  /// Returns the lines of the steps with which a scenario makes the settings.
  func steps(for dialect: any Dialect) -> [String] {
    settings.sorted { $0.key < $1.key }.compactMap { name, value in
      guard let statement = dialect.settingStatement(name, value) else { return nil }
      // In a file, a bound value's type would be inferred from its text, so it is written as a literal.
      let sql = statement.sql { Self.literal(statement.values[$0 - 1].text ?? "") }
      return "  - raw: \(YAMLText.scalar(sql))"
    }
  }

  private static func literal(_ text: String) -> String {
    "'\(text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''"))'"
  }
}
