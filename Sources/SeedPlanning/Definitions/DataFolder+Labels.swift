import SeedSyntax
import SeedFormat
import SeedGeneration

/// Labels of the rows of files.
extension DataFolder {
  /// The most rows of a file that are checked before the run, and that can have labels or reference
  /// them.
  static let longFile: Int64 = 100_000

  /// The most rows without a label that are reported.
  private static let mostMissing = 20

  /// The labels of the rows of a step's file; `nil` if they have none.
  ///
  /// - Throws: ``DiagnosticsError`` if the file lacks the column, is too long, or has rows without
  ///   a label.
  func labels(
    of source: ListedRows.Source, in file: RecordFile
  ) throws(DiagnosticsError) -> (column: RecordColumn, rows: [ListedRows.Row])? {
    guard let label = source.label else { return nil }
    guard let index = file.columns.firstIndex(of: label.name) else {
      let hint = Suggestion.hint(for: label.name, in: file.columns)
      throw DiagnosticsError([
        Diagnostic(
          "`\(file.name)` has no column `\(label.name)`", at: label.span,
          hint: hint
            ?? "there are \(file.columns.prefix(20).joined(separator: ", "))")
      ])
    }
    guard file.count <= Self.longFile else { throw Self.tooLong(file, at: label.span) }
    let column = RecordColumn(file: file, index: index)
    var rows: [ListedRows.Row] = []
    rows.reserveCapacity(Int(file.count))
    var missing: [Diagnostic] = []
    do {
      try column.forEachText { record, text in
        rows.append(.init(label: text, span: label.span))
        if text?.isEmpty ?? true, missing.count < Self.mostMissing {
          missing.append(
            Diagnostic("this row has no label", at: column.span(ofRecord: record)))
        }
      }
    } catch {
      throw DiagnosticsError([Diagnostic(readingError: error, at: file.header)])
    }
    if !missing.isEmpty { throw DiagnosticsError(missing) }
    return (column, rows)
  }

  static func tooLong(_ file: RecordFile, at span: SourceSpan) -> DiagnosticsError {
    DiagnosticsError([
      Diagnostic(
        "`\(file.name)` has \(file.count) rows, but labels are limited to files of up to \(longFile) rows",
        at: span)
    ])
  }
}

extension Project {
  /// The labels of the rows that a step lists, as far as they can be read.
  package func labels(of step: CreateStep) -> [String] {
    guard let rows = step.rows else { return [] }
    guard let source = rows.source, let folder, rows.labels == nil else {
      return rows.rows.compactMap(\.label)
    }
    // The plan reports an unreadable file.
    guard let file = try? folder.open(source), let found = try? folder.labels(of: source, in: file)
    else { return [] }
    return found.rows.compactMap(\.label)
  }

  /// The values of a step's key for each of its labelled rows, as written in the file; `nil` for a
  /// row without them.
  package func writtenKeys(of step: CreateStep) -> [[String]?] {
    guard let source = step.rows?.source else { return step.writtenKeys }
    guard source.label != nil, !step.key.isEmpty, let folder, let file = try? folder.open(source)
    else { return [] }
    var keys = [[String]?](repeating: [], count: Int(file.count))
    for (name, _) in step.key {
      if case .literal(let text, _, _)? = step.values.first(where: { $0.column == name })?.syntax {
        for row in keys.indices { keys[row]?.append(text) }
      } else if let index = file.columns.firstIndex(of: name) {
        do {
          try RecordColumn(file: file, index: index).forEachText { record, text in
            guard keys.indices.contains(Int(record)) else { return }
            if let text { keys[Int(record)]?.append(text) } else { keys[Int(record)] = nil }
          }
        } catch {
          return []
        }
      } else {
        return []
      }
    }
    return keys
  }
}
