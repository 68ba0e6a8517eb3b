import SeedDatabase
import SeedSchema

/// A joined table whose join condition isn't set yet.
public struct JoinClause<Joined: Sendable>: Sendable {
  let core: JoinCore
}
