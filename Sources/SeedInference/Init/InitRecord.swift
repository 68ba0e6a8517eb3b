import SeedORM
import SeedSchema

/// What `seed init` has written, so that the next one changes only what a migration has changed.
public struct InitRecord: Sendable, Codable, Equatable {
  /// A column as it was when its line was written.
  struct Column: Sendable, Codable, Equatable {
    /// The name.
    var name: String
    /// What the line depends on: type, default, keys and checks.
    var signature: String
    /// The line of the file.
    var line: String
    /// The value in the line; `nil` if the line is a comment, or the value a list or a mapping.
    var value: String?

    /// Whether the column is left out, so that its line is a comment.
    var isOmitted: Bool { value == nil && line.drop { $0 == " " }.first == "#" }
  }

  /// A table with its factory.
  struct Table: Sendable, Codable, Equatable {
    /// The table's name, with its schema if that is not the default.
    var table: String
    /// The factory's name.
    var factory: String
    /// The columns in order.
    var columns: [Column]
    /// The lines of the scenario's step.
    var step: [String]
  }

  /// The form of the record.
  var version = 1
  /// The scenario's name.
  public var scenario: String
  /// The tables, in the order of their steps.
  var tables: [Table]

  /// The file that holds the record, in the project's folder.
  public static let fileName = "Factories/.seed-init.json"
}
