#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

/// A model whose columns `created_at` and `updated_at` are set when it is written.
///
/// ```swift
/// struct Note: Timestamped, Codable {
///   var id = 0
///   var text: String
///   var createdAt = Date()
///   var updatedAt: Date?
///
///   static let table = define("notes")
/// }
/// ```
///
/// For columns with other names, use `.timestamp(.onCreate)` and `.timestamp(.onUpdate)`.
public protocol Timestamped: Model {
  /// When the row was created. Its column is `created_at`; a column `updated_at` is optional.
  var createdAt: Date { get }
}
