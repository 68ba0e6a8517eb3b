import SeedFormat
import SeedGeneration
import SeedSchema

import SeedSystem

/// The readers of CSV, TSV, JSON and JSON lines, and the conversion of their values.
package enum RecordTarget: FuzzTarget {
  package static let name = "records"
  /// What the first byte chooses.
  private static let endings = ["csv", "tsv", "json", "jsonl"]
  private static let types: [FieldType] = [
    .text, .integer(), .decimal(precision: 8, scale: 2), .date, .datetime(), .json(), .boolean,
    .array(of: .integer()), .blob, .uuid, .float(),
  ]

  package static func feed(_ bytes: [UInt8]) {
    guard let first = bytes.first else { return }
    let path = "\(folder)/seedkit-fuzz-\(getpid()).\(endings[Int(first) % endings.count])"
    let span = SourceSpan(file: "f.yaml", line: 1, column: 1)
    write(bytes.dropFirst(), to: path)
    defer { unlink(path) }
    let file: RecordFile
    do throws(DiagnosticsError) {
      file = try RecordFile(path: path, name: "f", null: "", at: span)
    } catch {
      DocumentTarget.render(error.diagnostics)
      return
    }
    for place in file.columns.indices.prefix(8) {
      let column = RecordColumn(file: file, index: place)
      do { try column.forEachText { _, _ in } } catch { continue }
      if file.count > 0 { _ = column.span(ofRecord: file.count - 1) }
      let field = FieldSchema(
        "c", types[(Int(first) / endings.count + place) % types.count], isNullable: true)
      if let generator = try? FileColumnGenerator(column, field: field, firstRow: 0) {
        DocumentTarget.render(FileColumnGenerator.mistakes(of: [generator]))
      }
    }
  }

  private static let folder = access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp"

  private static func write(_ bytes: ArraySlice<UInt8>, to path: String) {
    guard let file = fopen(path, "w") else { preconditionFailure("\(path) can't be written") }
    let count = bytes.withUnsafeBytes { fwrite($0.baseAddress, 1, $0.count, file) }
    precondition(fclose(file) == 0 && count == bytes.count)
  }
}
