import SeedORM
import SeedSchema

/// A record of what `seed init` wrote, so that the next call updates only what a migration has
/// changed.
public struct InitRecord: Sendable, Codable, Equatable {
  /// A column when its line was written.
  struct Column: Sendable, Codable, Equatable {
    /// The name.
    var name: String
    /// The properties that the line depends on: type, default, keys and checks.
    var signature: String
    /// The line of the file.
    var line: String
    /// The value in the line; `nil` if the line is a comment, or the value a list or a mapping.
    var value: String?

    /// Whether the column is omitted, so that its line is a comment.
    var isOmitted: Bool { value == nil && line.drop { $0 == " " }.first == "#" }
  }

  /// A table with its factory.
  struct Table: Sendable, Codable, Equatable {
    /// The table's name, with its schema if that isn't the default.
    var table: String
    /// The factory's name.
    var factory: String
    /// The columns in order.
    var columns: [Column]
    /// The lines of the scenario's step.
    var step: [String]
  }

  /// The version of the record's format.
  var version = 1
  /// The scenario's name.
  public var scenario: String
  /// The tables, in the order of their steps.
  var tables: [Table]
  /// The lines of the steps that make settings; `nil` if there are none.
  var settings: [String]?

  /// Replaces the record of a table.
  mutating func replace(_ table: Table) {
    guard let index = tables.firstIndex(where: { $0.table == table.table }) else { return }
    tables[index] = table
  }

  /// The file that holds the record, in the project's folder.
  public static let fileName = "Factories/.seed-init.json"
}
