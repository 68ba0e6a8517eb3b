import SeedDatabase

/// The rows of a join in groups of equal values.
///
/// ```swift
/// let busy = try await Post.all
///   .join(User.self).on { post, user in post.authorID == user.id }
///   .group { _, user in user.username }
///   .having { post, _ in post.id.count > 10 }
///   .select { post, user in (user.username, post.id.count) }
///   .fetch(in: db)  // [(String, Int)]
/// ```
public struct JoinGrouping<Joined: Sendable>: Sendable {
  let core: JoinCore
}

extension JoinCore {
  func grouped(_ nodes: [SQLNode]) -> JoinCore {
    var copy = self
    copy.select.groups = nodes
    return copy
  }

  func having(_ condition: Condition) -> JoinCore {
    var copy = self
    copy.select.having = .both(select.having, condition.node)
    return copy
  }
}
