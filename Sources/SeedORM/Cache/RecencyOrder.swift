/// Keys in the order of their last use; every operation takes constant time.
struct RecencyOrder<Key: Hashable & Sendable>: Sendable {
  private struct Link {
    var older: Key?
    var newer: Key?
  }

  private var links: [Key: Link] = [:]
  private(set) var oldest: Key?
  private var newest: Key?

  /// Marks a key as the most recently used.
  mutating func use(_ key: Key) {
    guard newest != key else { return }
    remove(key)
    links[key] = Link(older: newest, newer: nil)
    if let newest { links[newest]?.newer = key } else { oldest = key }
    newest = key
  }

  /// Removes a key.
  mutating func remove(_ key: Key) {
    guard let link = links.removeValue(forKey: key) else { return }
    if let older = link.older { links[older]?.newer = link.newer } else { oldest = link.newer }
    if let newer = link.newer { links[newer]?.older = link.older } else { newest = link.older }
  }
}
