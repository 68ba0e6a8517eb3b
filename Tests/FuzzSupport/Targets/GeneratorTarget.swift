import SeedFormat
import SeedPlanning

/// One value in columns of a type: compiled, and generated for a few rows.
package enum GeneratorTarget: FuzzTarget {
  package static let name = "generator"
  /// What the first byte chooses.
  private static let types = [
    "text", "integer", "string, max_length: 20", "datetime", "date", "time", "boolean", "float",
    "decimal, precision: 8, scale: 2", "uuid", "json", "blob", "smallint", "array, items: text",
    "string, unique: true", "integer, unique: true", "text, nullable: true",
    "enum, values: [a, b]", "bigint, min_value: 3", "string, min_length: 3, max_length: 9",
  ]

  package static func feed(_ bytes: [UInt8]) {
    guard let first = bytes.first else { return }
    generate(
      String(decoding: bytes.dropFirst(), as: UTF8.self), type: types[Int(first) % types.count])
  }

  /// Compiles a value of a child row, and generates some.
  static func generate(_ value: String, type: String) {
    let value = JSONRendering.render(
      Node(
        .scalar(Scalar(value, style: .doubleQuoted)), span: SourceSpan(file: "", line: 1, column: 1)
      ))
    let project = Project.read([
      SourceFile(
        name: "Factories/f.yaml",
        text: """
          factory: parent
          fields: { id: { type: integer, primary_key: true }, name: text, at: datetime }
          values: { name: first_name(), at: "random_datetime(2020-01-01, 2021-01-01)" }
          ---
          factory: child
          fields:
            id: { type: integer, primary_key: true }
            parent_id: { type: integer, references: parent }
            a: integer
            b: { type: text, nullable: true }
            c: decimal
            v: { type: \(type) }
          values: { a: "random_int(1, 9)", b: "maybe(50%, word())", c: "price(1, 9)", v: \(value) }
          """)
    ])
    DocumentTarget.render(project.diagnostics)
    guard !project.hasErrors else { return }
    do throws(DiagnosticsError) {
      FirstRows.generate(of: try Planner.plan(factory: "child", rows: 4, in: project))
    } catch {
      DocumentTarget.render(error.diagnostics)
    }
  }
}
