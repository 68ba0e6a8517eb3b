/// A page of a query's rows that begins after a cursor.
public struct CursorPage<Row: Sendable>: Sendable {
  /// The rows.
  public let items: [Row]
  /// Where the next page begins; `nil` if this is the last one.
  public let next: PageCursor?

  /// Whether there is a page after this one.
  public var hasNext: Bool { next != nil }
}
