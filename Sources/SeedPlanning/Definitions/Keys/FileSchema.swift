import SeedGeneration

/// JSON Schemas (draft-07) of the files, which the language servers of editors read.
///
/// They are written from the tables of keys that the readers use, and from the registry of
/// generators.
package enum FileSchema {
  /// The schema of a factory file.
  package static var factory: String {
    document("factory", .object(FileKeys.factory, required: ["factory"]))
  }
  /// The schema of a scenario file.
  package static var scenario: String {
    document("scenario", .object(FileKeys.scenario, required: ["scenario"]))
  }
  /// The schema of a file below `Fixtures`.
  package static var fixture: String {
    document(
      "fixture", .any([.object(FileKeys.fixture, required: ["fixture", "tables"]), .rows]))
  }
  /// The schema of a file that defines generators.
  package static var generators: String {
    document("generators", .object(FileKeys.generators, required: ["generators"]))
  }

  private typealias Members = [(key: String, value: SchemaDocument)]

  private static func document(_ name: String, _ form: FileKey.Form) -> String {
    let start: Members = [
      ("$schema", .text("http://json-schema.org/draft-07/schema#")),
      ("title", .text("SeedKit: a \(name) file")),
    ]
    return SchemaDocument.object(start + members(form) + [("definitions", definitions)])
      .description()
  }

  /// The members of the schema of a form.
  private static func members(_ form: FileKey.Form) -> Members {
    switch form {
    case .text: return reference("scalar")
    case .texts: return reference("texts")
    case .value: return reference("value")
    case .values: return reference("values")
    case .rows: return reference("rows")
    case .boolean: return alternatives([[("type", .text("boolean"))], boolean, variable])
    case .integer(let least):
      return alternatives([
        [("type", .text("integer")), ("minimum", .number(least))],
        [("type", .text("string")), ("pattern", .text("^[0-9][0-9_]*$"))], variable,
      ])
    case .choice(let words):
      // Some editors read the YAML words `on` and `off` as booleans.
      let truths = words.compactMap { word -> SchemaDocument? in
        ["on": .boolean(true), "off": .boolean(false)][word]
      }
      return alternatives([
        [("enum", .list(words.map { .text($0) } + truths))], variable,
      ])
    case .mapping(let content):
      return [
        ("type", .list([.text("object"), .text("null")])),
        ("additionalProperties", .object(members(content))),
      ]
    case .list(let content):
      return [
        ("type", .list([.text("array"), .text("null")])), ("items", .object(members(content))),
      ]
    case .any(let forms):
      return [("anyOf", .list(forms.map { .object(members($0)) }))]
    case .object(let keys, let required):
      var result: Members = [("type", .text("object"))]
      if !required.isEmpty { result.append(("required", .list(required.map { .text($0) }))) }
      result.append(("properties", .object(keys.map { ($0.name, .object(property($0))) })))
      result.append(("additionalProperties", .boolean(false)))
      return result
    }
  }

  private static func property(_ key: FileKey) -> Members {
    let text: Members = [
      ("description", .text("\(key.description)\n\nExample: `\(key.name): \(key.example)`"))
    ]
    let content = members(key.form)
    // Editors ignore the keys next to `$ref`.
    let isReference = content.contains { $0.key == "$ref" }
    return text + (isReference ? [("allOf", .list([.object(content)]))] : content)
  }

  private static func reference(_ name: String) -> Members {
    [("$ref", .text("#/definitions/\(name)"))]
  }

  private static func alternatives(_ forms: [Members]) -> Members {
    [("anyOf", .list(forms.map { .object($0) }))]
  }

  private static let boolean: Members = [("enum", .list([.text("true"), .text("false")]))]
  /// A variable can replace anything: `${name:-default}`.
  private static let variable: Members = [
    ("type", .text("string")), ("pattern", .text("\\$\\{")),
  ]

  private static var definitions: SchemaDocument {
    let scalars = ["string", "number", "boolean", "null"].map { SchemaDocument.text($0) }
    // Each generator is an example that editors offer; any other value is allowed, too.
    let generators = GeneratorRegistry.definitions.sorted { $0.name < $1.name }.map { generator in
      SchemaDocument.object([
        ("const", .text(generator.example)), ("description", .text(generator.summary)),
      ])
    }
    return .object([
      ("scalar", .object([("type", .list(scalars))])),
      (
        "texts",
        .object(
          alternatives([
            reference("scalar"),
            [("type", .text("array")), ("items", .object(reference("scalar")))],
          ]))
      ),
      (
        "value",
        .object([
          (
            "description",
            .text(
              "A literal, a generator such as `random_int(1, 9)`, or a template such as \"{first_name} {last_name}\"."
            )
          ),
          (
            "anyOf",
            .list(
              generators + [
                .object(reference("scalar")),
                .object([("type", .list([.text("array"), .text("object")]))]),
              ])
          ),
        ])
      ),
      (
        "values",
        .object([
          ("type", .list([.text("object"), .text("null")])),
          ("additionalProperties", .object(reference("value"))),
        ])
      ),
      (
        "rows",
        .object(
          alternatives([
            [
              ("type", .text("object")), ("additionalProperties", .object(reference("values"))),
            ],
            [("type", .text("array")), ("items", .object(reference("values")))],
            [("type", .text("null"))],
          ]))
      ),
    ])
  }
}
