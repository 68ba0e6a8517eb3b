import SeedSchema

/// A session that holds a lock which another one waits for.
package struct LockHolder: Sendable, Hashable {
  /// The table that is locked; `nil` for another kind of lock.
  package var table: String?
  /// The process of the server that holds the lock.
  package var process: Int
  /// The holder's user and program, as the server knows them; empty if it doesn't say.
  package var user: String
  package var program: String

  package init(table: String?, process: Int, user: String, program: String) {
    self.table = table
    self.process = process
    self.user = user
    self.program = program
  }
}
