/// A script that can't be divided into statements.
package struct ScriptError: Error, Sendable, Hashable {
  /// What is wrong.
  package var message: String
  /// Where, in the script's UTF-8.
  package var offset: Int
  /// The line, from 1.
  package var line: Int
}
