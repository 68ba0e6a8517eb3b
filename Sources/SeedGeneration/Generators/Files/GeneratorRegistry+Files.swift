import SeedSyntax
import SeedFormat
import SeedSchema

extension GeneratorRegistry {
  static let files: [GeneratorDefinition] = [
    GeneratorDefinition(
      "from_csv",
      "A value of a file; all columns of a row that name the same file get the same record",
      example: "from_csv('data/people.csv', city)",
      [
        .init("file", .text, "the file in the project's folder: .csv, .tsv, .json or .jsonl"),
        .init("column", .text, "the column"),
        .init(
          "weight", .text,
          "a column of weights, by which records are chosen; without it, all records are used once before any repeats"
        ),
      ]
    ) { try fromFile($0) },
    GeneratorDefinition(
      "bytes", "Bytes given as hexadecimal digits", example: "bytes('00ff')",
      [.init("digits", .text, "two digits for each byte")]
    ) { try bytes($0) },
  ]

  private static func fromFile(_ arguments: GeneratorArguments) throws -> any Generator {
    guard let path = try arguments.text("file"), let name = try arguments.text("column"),
      let place = arguments.argument("file")?.span
    else { throw arguments.error("`from_csv` needs a file and a column") }
    guard let open = arguments.context.files else {
      throw arguments.error("files can only be read in a project folder")
    }
    let file = try open(path, place)
    func column(_ name: String, _ parameter: String) throws -> RecordColumn {
      guard let index = file.columns.firstIndex(of: name) else {
        throw arguments.error(
          "`\(file.name)` has no column `\(name)`", arguments.argument(parameter),
          hint: Suggestion.hint(for: name, in: file.columns)
            ?? "the columns are \(file.columns.prefix(20).joined(separator: ", "))")
      }
      return RecordColumn(file: file, index: index)
    }
    let domain = try RecordDomain(
      try column(name, "column"), as: arguments.context.field?.type, at: place)
    // The record is chosen for the row, not for the column.
    let key = (arguments.context.tableKey ?? arguments.context.key).derived("file").derived(path)
    if let weight = try arguments.text("weight") {
      let weights = try weights(
        of: try column(weight, "weight"), as: arguments.argument("weight")?.span)
      return DomainGenerator(domain, selector: .weighted(AliasTable(weights), key))
    }
    let rows = arguments.context.rowCount > 0 ? UInt64(max(0, arguments.context.rowEnd)) : .max
    return DomainGenerator(
      domain,
      selector: .permuted(Permutation(count: domain.count, key: key, rows: arguments.context.rows)),
      isUnique: domain.isDistinct && rows <= domain.count)
  }

  private static func weights(of column: RecordColumn, as span: SourceSpan?) throws -> [Double] {
    let texts = try column.texts(Array(0..<column.file.count))
    guard case .text(let vector) = texts.values else { return [] }
    var sum = 0.0
    let weights = try (0..<vector.count).map { index in
      let text = String(decoding: vector.bytes[vector.range(index)], as: UTF8.self)
      guard let weight = texts.nulls[index] ? 0 : Double(text), weight >= 0, weight.isFinite else {
        throw Diagnostic(
          "`\(text)` is not a valid weight", at: column.span(ofRecord: Int64(index)))
      }
      sum += weight
      return weight
    }
    guard sum > 0, sum.isFinite else { throw Diagnostic("all weights are 0", at: span) }
    return weights
  }

  private static func bytes(_ arguments: GeneratorArguments) throws -> any Generator {
    guard let digits = try arguments.text("digits") else {
      throw arguments.error("`bytes` needs hexadecimal digits")
    }
    guard let bytes = HexadecimalBytes.decode(digits.utf8) else {
      throw arguments.error(
        "`\(digits.prefix(60))` is not an even number of hexadecimal digits",
        arguments.argument("digits"))
    }
    var vector = ByteVector()
    vector.append(bytes)
    return ConstantGenerator(Column(.blobs(vector)), kind: .blob)
  }
}
