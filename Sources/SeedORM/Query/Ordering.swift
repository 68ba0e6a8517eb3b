import SeedSchema

/// A sort order of a query's rows.
public struct Ordering: Sendable, Hashable {
  var order: SelectNode.Order

  init(_ order: SelectNode.Order) { self.order = order }

  /// The ordering with NULL before all values.
  public var nullsFirst: Ordering {
    var copy = self
    copy.order.nullsFirst = true
    return copy
  }

  /// The ordering with NULL after all values.
  public var nullsLast: Ordering {
    var copy = self
    copy.order.nullsFirst = false
    return copy
  }
}
