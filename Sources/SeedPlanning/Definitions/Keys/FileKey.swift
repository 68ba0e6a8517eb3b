/// A key of a file: its name, its type, and its description.
///
/// The readers accept the keys of these tables and no others, and `seed schema` describes them to
/// editors.
package struct FileKey: Sendable {
  /// The type of a key's value.
  package indirect enum Form: Sendable {
    /// One string, number or boolean.
    case text
    /// `true` or `false`.
    case boolean
    /// A whole number, at least `from`.
    case integer(from: Int)
    /// A choice of words, as strings or as other YAML types.
    case choice([String])
    /// One string, or a list of them.
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
  /// The type of its value.
  package let form: Form
  /// Its purpose, in a sentence.
  package let description: String
  /// An example of its value, as in a file.
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
