import SeedDatabase
import SeedFormat

extension SessionSetup {
  /// The lines of the steps that make the settings for the run of a scenario.
  func steps(for dialect: any Dialect) -> [String] {
    settings.sorted { $0.key < $1.key }.compactMap { name, value in
      guard let statement = dialect.settingStatement(name, value) else { return nil }
      // The type of a bound value would follow from its text.
      let sql = statement.sql { Self.literal(statement.values[$0 - 1].text ?? "") }
      return "  - raw: \(YAMLText.scalar(sql))"
    }
  }

  private static func literal(_ text: String) -> String {
    "'\(text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''"))'"
  }
}
