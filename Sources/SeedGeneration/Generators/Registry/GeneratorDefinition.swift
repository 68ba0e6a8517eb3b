/// A generator that factory files can call: its arguments, its documentation, and how to create it.
public struct GeneratorDefinition: Sendable {
  /// One argument.
  public struct Parameter: Sendable {
    /// The type of an argument.
    public enum Kind: String, Sendable {
      /// An integer.
      case integer
      /// A number.
      case number
      /// A number or a range of them: `5`, `5..10`.
      case range
      /// A number, or a value of the row, such as `{stock}`.
      case bound
      /// An instant, a day, `now`, a duration relative to now such as `-30d`, or a value of the
      /// row.
      case instant
      /// `30%`, or a number from 0 to 1.
      case share
      /// A text.
      case text
      /// Values in brackets, or one after the other.
      case list
      /// Any value: a literal, a template or a generator.
      case value
    }

    /// The name, for `name=value`.
    public var name: String
    /// The kind of argument.
    public var kind: Kind
    /// Its meaning and its default.
    public var summary: String

    package init(_ name: String, _ kind: Kind, _ summary: String) {
      self.name = name
      self.kind = kind
      self.summary = summary
    }
  }

  /// The name.
  public var name: String
  /// The group that it is listed in.
  public var group: String
  /// A description of its values, in a sentence without a full stop.
  public var summary: String
  /// The arguments, in their order.
  public var parameters: [Parameter]
  /// A call, as in a factory file.
  public var example: String
  /// Whether it accepts further arguments, as `weighted` accepts choices.
  package var isVariadic: Bool
  /// Whether the values are parts of a row's records.
  package var usesRecords = false
  let make: @Sendable (GeneratorArguments) throws -> any Generator

  /// Describes a generator that a project defines; its calls are replaced before they are compiled.
  package init(
    ownGenerator name: String, _ summary: String, example: String, _ parameters: [Parameter]
  ) {
    self.init(name, summary, group: "of this project", example: example, parameters) { arguments in
      throw arguments.error("`\(name)` is a generator of the project")
    }
  }

  init(
    _ name: String, _ summary: String, group: String = "", example: String,
    _ parameters: [Parameter] = [], isVariadic: Bool = false,
    make: @escaping @Sendable (GeneratorArguments) throws -> any Generator
  ) {
    self.name = name
    self.group = group
    self.summary = summary
    self.parameters = parameters
    self.example = example
    self.isVariadic = isVariadic
    self.make = make
  }
}
