/// Reads files in SeedKit's format, a strict subset of YAML 1.2.
///
/// Any YAML 1.2 reader reads an accepted file as the same tree; `docs/format.md` has the grammar.
/// Everything else is reported with its position: no file traps, and time and memory are linear in
/// the file's length.
///
/// ```swift
/// let (documents, diagnostics) = DocumentParser.parse(
///   SourceFile(name: "a.yaml", text: "a: [1, 2]"))
/// ```
public enum DocumentParser {
  /// Reads all documents of a file.
  ///
  /// - Returns: The documents, none if there is an error; and all errors in the file, in the order
  ///   of its lines. After an error, reading continues with the next entry that isn't indented
  ///   more.
  public static func parse(
    _ file: SourceFile, limits: ParserLimits = .default
  ) -> (documents: [Document], diagnostics: [Diagnostic]) {
    let (text, problems) = SourceText.read(file, limits: limits)
    guard let text else { return ([], problems) }
    var parser = Parser(text, name: file.name, limits: limits)
    let documents = parser.parseStream()
    let diagnostics = parser.diagnostics.showing(text)
    return (diagnostics.isEmpty ? documents : [], diagnostics)
  }
}
