import SeedFormat

/// Reads the `database` of a scenario: a URL, or a mapping.
struct DatabaseSettingsReader {

  private(set) var url: String?
  private(set) var settings = DatabaseSettings()

  init(_ node: Node, bag: inout DiagnosticBag) {
    if case .scalar(let scalar) = node.content, !scalar.text.isEmpty {
      url = scalar.text
      return
    }
    guard let reader = MappingReader(node, subject: "`database`", bag: &bag) else { return }
    reader.allow(FileKeys.database.names, bag: &bag)
    url = reader.text("url", bag: &bag)?.text
    settings.server = Self.entry("server", reader, &bag)
    settings.source = Self.entry("from", reader, &bag)
    settings.urlFormat = Self.entry("url_format", reader, &bag)
    settings.command = Self.entry("prepare", reader, &bag)
    settings.scripts = Self.entries("schema", reader, &bag)
    settings.inputs = Self.entries("inputs", reader, &bag)
    settings.allowed = (reader.texts("allow", bag: &bag) ?? []).map(\.name)
    if settings.command == nil, let inputs = reader.entry("inputs") {
      bag.error(
        "`inputs` are the files that `prepare` depends on, and there is no `prepare`",
        at: inputs.keySpan, hint: "SQL files that create the schema are named by `schema`")
    }
  }

  private static func entry(
    _ key: String, _ reader: MappingReader, _ bag: inout DiagnosticBag
  ) -> DatabaseSettings.Entry? {
    reader.text(key, bag: &bag).map { DatabaseSettings.Entry(text: $0.text, span: $0.span) }
  }

  private static func entries(
    _ key: String, _ reader: MappingReader, _ bag: inout DiagnosticBag
  ) -> [DatabaseSettings.Entry] {
    (reader.texts(key, bag: &bag) ?? [])
      .map { DatabaseSettings.Entry(text: $0.name, span: $0.span) }
  }
}
