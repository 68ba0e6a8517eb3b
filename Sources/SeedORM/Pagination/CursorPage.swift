/// A page of a query's rows that begins after a cursor.
///
/// ```swift
/// let first = try await User.all.page(after: nil, size: 100, in: db)
/// let second = try await User.all.page(after: first.next, size: 100, in: db)
/// ```
public struct CursorPage<Row: Sendable>: Sendable {
  /// The rows.
  public let items: [Row]
  /// The cursor of the next page; `nil` if this is the last one.
  public let next: PageCursor?

  /// Whether there is a page after this one.
  public var hasNext: Bool { next != nil }
}
