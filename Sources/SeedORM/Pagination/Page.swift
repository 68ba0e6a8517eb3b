import SeedSchema

/// A page of a query's rows and their total number, from one snapshot.
///
/// ```swift
/// let page = try await User.all.page(2, size: 20, in: db)
/// print(page.items.count, page.total, page.hasNext)
/// ```
public struct Page<Row: Sendable>: Sendable {
  /// The rows of the page; none if it lies past the end.
  public let items: [Row]
  /// The total number of rows.
  public let total: Int
  /// The page's number, counted from 1.
  public let number: Int
  /// The maximum number of rows of a page.
  public let size: Int

  /// How many pages there are; none if there are no rows.
  public var pages: Int { total / size + (total % size > 0 ? 1 : 0) }
  /// Whether there is a page after this one.
  public var hasNext: Bool { number < pages }
  /// Whether there is a page before this one.
  public var hasPrevious: Bool { number > 1 && total > 0 }
}

extension Page: Encodable where Row: Encodable {
  private enum CodingKeys: String, CodingKey {
    case items, total, number, size, pages, hasNext, hasPrevious
  }

  /// Encodes the rows and all that is known about the page.
  ///
  /// - Throws: any error of encoding a row.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(items, forKey: .items)
    try container.encode(total, forKey: .total)
    try container.encode(number, forKey: .number)
    try container.encode(size, forKey: .size)
    try container.encode(pages, forKey: .pages)
    try container.encode(hasNext, forKey: .hasNext)
    try container.encode(hasPrevious, forKey: .hasPrevious)
  }
}
