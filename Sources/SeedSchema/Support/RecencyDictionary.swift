/// A dictionary that knows which key was used least recently; every operation takes constant time.
package struct RecencyDictionary<Key: Hashable, Value> {
  /// A key with its neighbours in the order of use, by their indexes; -1 if there is none.
  @usableFromInline
  struct Node {
    @usableFromInline var key: Key
    /// `nil` if the node is free.
    @usableFromInline var value: Value?
    @usableFromInline var older: Int
    @usableFromInline var newer: Int

    @usableFromInline
    init(key: Key, value: Value) {
      self.key = key
      self.value = value
      older = -1
      newer = -1
    }
  }

  @usableFromInline var indexes: [Key: Int] = [:]
  @usableFromInline var nodes: [Node] = []
  @usableFromInline var free: [Int] = []
  @usableFromInline var oldest = -1
  @usableFromInline var newest = -1

  /// Creates an empty dictionary.
  package init() {}

  /// The number of keys.
  @inlinable package var count: Int { indexes.count }

  /// The least recently used key.
  @inlinable package var oldestKey: Key? { oldest < 0 ? nil : nodes[oldest].key }

  /// All keys with their values, in no particular order.
  package var elements: [(key: Key, value: Value)] {
    nodes.compactMap { node in node.value.map { (node.key, $0) } }
  }

  /// All keys, in no particular order.
  package var keys: some Collection<Key> { indexes.keys }

  /// The value of a key; setting one marks the key as the most recently used.
  @inlinable package subscript(key: Key) -> Value? {
    get { indexes[key].flatMap { nodes[$0].value } }
    set {
      guard let newValue else {
        remove(key)
        return
      }
      if let index = indexes[key] {
        nodes[index].value = newValue
        touch(index)
        return
      }
      let index = free.popLast() ?? nodes.count
      let node = Node(key: key, value: newValue)
      if index < nodes.count { nodes[index] = node } else { nodes.append(node) }
      indexes[key] = index
      append(index)
    }
  }

  /// Returns the value of a key, and marks the key as the most recently used.
  ///
  /// The key that was used before is compared first: that is faster than hashing, and loops use one
  /// key again and again.
  @inlinable package mutating func use(_ key: Key) -> Value? {
    if newest >= 0, nodes[newest].key == key { return nodes[newest].value }
    guard let index = indexes[key] else { return nil }
    touch(index)
    return nodes[index].value
  }

  /// Removes a key.
  ///
  /// - Returns: its value.
  @inlinable @discardableResult package mutating func remove(_ key: Key) -> Value? {
    guard let index = indexes.removeValue(forKey: key) else { return nil }
    unlink(index)
    free.append(index)
    return nodes[index].value.take()
  }

  /// Removes the least recently used key.
  ///
  /// - Returns: the key and its value.
  @discardableResult package mutating func removeOldest() -> (key: Key, value: Value)? {
    guard let key = oldestKey, let value = remove(key) else { return nil }
    return (key, value)
  }

  /// Removes the keys that a condition holds for.
  ///
  /// - Parameter isRemoved: the condition.
  /// - Returns: how many were removed.
  @inlinable @discardableResult package mutating func removeAll(
    where isRemoved: (Key, Value) -> Bool
  ) -> Int {
    var removed = 0
    for index in nodes.indices {
      guard let value = nodes[index].value, isRemoved(nodes[index].key, value) else { continue }
      remove(nodes[index].key)
      removed += 1
    }
    return removed
  }

  /// Removes all keys.
  package mutating func removeAll() { self = Self() }

  @usableFromInline mutating func touch(_ index: Int) {
    guard newest != index else { return }
    unlink(index)
    append(index)
  }

  @usableFromInline mutating func append(_ index: Int) {
    nodes[index].older = newest
    nodes[index].newer = -1
    if newest < 0 { oldest = index } else { nodes[newest].newer = index }
    newest = index
  }

  @usableFromInline mutating func unlink(_ index: Int) {
    let (older, newer) = (nodes[index].older, nodes[index].newer)
    if older < 0 { oldest = newer } else { nodes[older].newer = newer }
    if newer < 0 { newest = older } else { nodes[newer].older = older }
  }
}

extension RecencyDictionary.Node: Sendable where Key: Sendable, Value: Sendable {}
extension RecencyDictionary: Sendable where Key: Sendable, Value: Sendable {}
