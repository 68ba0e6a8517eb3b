/// A script that can't be divided into statements.
package struct ScriptError: Error, Sendable, Hashable {
  /// The message.
  package var message: String
  /// The offset in the script's UTF-8.
  package var offset: Int
  /// The line, from 1.
  package var line: Int
}
