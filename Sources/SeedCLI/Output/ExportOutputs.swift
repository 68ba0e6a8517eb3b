internal import SeedKit
internal import SeedSchema

/// The outputs of an export: one that holds all tables, or one for each.
///
/// Outputs are opened within ``write(_:)``, so that a failure discards those that are open.
struct ExportOutputs {
  /// An output that hasn't been opened yet, and the tables that it holds.
  struct Part {
    var tables: Set<TableName>
    var open: () throws -> any ByteOutput
  }

  let parts: [Part]

  /// Writes the rows of an exporter; completes all outputs, or discards them if anything fails.
  func write(_ exporter: Exporter) throws -> RunReport {
    var outputs: [any ByteOutput] = []
    var byTable: [TableName: any ByteOutput] = [:]
    do {
      for part in parts {
        let output = try part.open()
        outputs.append(output)
        for table in part.tables { byTable[table] = output }
        try output.write(exporter.header)
      }
      let report = try exporter.export { table, bytes in
        try byTable[table]?.write(copy bytes)
      }
      for (part, output) in zip(parts, outputs) {
        try output.write(exporter.footer(of: part.tables))
      }
      for output in outputs { try output.finish() }
      return report
    } catch {
      for output in outputs { output.discard() }
      throw error
    }
  }
}
