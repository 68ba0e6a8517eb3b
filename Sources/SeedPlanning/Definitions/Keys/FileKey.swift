/// A key of a file: its name, what it may hold, and what it says.
///
/// The readers accept the keys of these tables and no others, and `seed schema` describes them to
/// editors.
package struct FileKey: Sendable {
  /// What a key holds.
  package indirect enum Form: Sendable {
    /// One text, number or boolean.
    case text
    /// `true` or `false`.
    case boolean
    /// A whole number, at least as large as this.
    case integer(from: Int)
    /// One of some words, as they are or of other types of YAML.
    case choice([String])
    /// One text, or a list of them.
    case texts
    /// A value of the value language.
    case value
    /// Columns and their values.
    case values
    /// A mapping of names of any kind to something.
    case mapping(Form)
    /// A mapping with known keys.
    case object([FileKey], required: [String])
    /// A list of something.
    case list(Form)
    /// One of several.
    case any([Form])
    /// Rows, by their labels or in a list.
    case rows
  }

  /// The key.
  package let name: String
  /// What it holds.
  package let form: Form
  /// What it is for, in a sentence.
  package let description: String
  /// Something that it can hold, as a file has it.
  package let example: String

  package init(_ name: String, _ form: Form, _ description: String, _ example: String) {
    self.name = name
    self.form = form
    self.description = description
    self.example = example
  }
}

extension [FileKey] {
  /// The names, in the order in which messages list them.
  package var names: [String] { map(\.name) }
}
