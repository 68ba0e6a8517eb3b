import SeedSchema
import SeedDatabase
import SeedFormat

extension SessionSetup {
  /// Returns the lines of the steps with which a scenario makes the settings.
  func steps(for dialect: any Dialect) -> [String] {
    settings.sorted { $0.key < $1.key }.compactMap { name, value in
      guard let statement = dialect.settingStatement(name, value) else { return nil }
      // In a file, a bound value's type would be inferred from its text, so it is written as a literal.
      let sql = statement.sql { (statement.values[$0 - 1].text ?? "").quoted(by: "'") }
      return "  - raw: \(YAMLText.scalar(sql))"
    }
  }
}
