import SeedFormat
import SeedPlanning

extension Project {
  /// Adds the variables that the files use to a fingerprint.
  func addVariables(to hash: inout ContentHash) {
    for (name, value) in variables.sorted(by: { $0.key < $1.key }) {
      hash.add(name)
      hash.add(value)
    }
  }

  /// Adds the files with a scenario's rows and values to a fingerprint.
  ///
  /// - Throws: `DiagnosticsError` if there is no such scenario, or a file can't be read.
  func addData(of scenario: String, to hash: inout ContentHash) throws(DiagnosticsError) {
    for file in try dataFiles(of: self.scenario(named: scenario)) {
      file.forEachPart { hash.add($0) }
    }
  }
}
