public import SeedSyntax
public import SeedFormat
import SeedGeneration
public import SeedSchema

/// A factory as its file defines it: how the rows of one table are generated.
public struct FactoryDefinition: Sendable {
  /// A column's value, or a parameter's.
  public struct Value: Sendable {
    /// The column's name.
    public var column: String
    /// The name's position in its file.
    public var columnSpan: SourceSpan
    /// The value.
    public var syntax: ValueSyntax
  }

  /// A named set of values that a step can apply.
  public struct Trait: Sendable {
    /// The trait's name.
    public var name: String
    /// The values that it sets.
    public var values: [Value]
  }

  /// The name that steps and references use.
  public var name: String
  /// The name's position in its file.
  public var nameSpan: SourceSpan
  /// The table, if the file names one.
  public var table: TableName?
  /// The factory that this one inherits from, and where it is named.
  public var extends: (name: String, span: SourceSpan)?
  /// A description of the factory.
  public var description: String?
  /// Whether it exists only to be extended.
  public var isAbstract: Bool
  /// The table's columns and constraints, if SeedKit creates it.
  public var schema: TableSchema?
  /// The locale of the rows' records: a code, or a value of the row that is one.
  public var locale: ValueSyntax?
  /// Names that values can use, with their defaults.
  public var parameters: [Value]
  /// The columns' values.
  public var values: [Value]
  /// The traits.
  public var traits: [Trait]
}
