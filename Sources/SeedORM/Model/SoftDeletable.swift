import SeedSchema

#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

/// A model whose rows are marked as deleted instead of removed.
///
/// Queries, counts, relations and joins skip them, unless they use ``Query/withDeleted`` or
/// ``Query/onlyDeleted``.
///
/// ```swift
/// struct Note: SoftDeletable, Codable {
///   var id = 0
///   var slug: String
///   var deletedAt: Date?
///
///   static let table = define("notes") { $0.slug(.uniqueWhileLiving) }
/// }
/// ```
public protocol SoftDeletable: Model {
  /// When it was deleted; `nil` for a live row. Its column is `deleted_at`, or the one with
  /// `.timestamp(.onDelete)`.
  var deletedAt: Date? { get set }
}

extension Table {
  /// The field with the time of deletion; `nil` if rows aren't marked.
  var deletionField: TableField<Row>? {
    guard Row.self is any SoftDeletable.Type else { return nil }
    return fields.first(where: \.traits.isDeletionMark)
      ?? fields.first { $0.name == "deleted_at" && $0.schema.type == .datetime() }
  }
}
