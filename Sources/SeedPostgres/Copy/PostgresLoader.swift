import SeedDatabase
import SeedSchema

/// Loads batches into a table by `COPY … FROM STDIN`.
///
/// In binary format if every column's type and vector allow it, otherwise in text format. The first
/// batch decides.
struct PostgresLoader {
  private let session: PostgresSession
  private let request: LoadRequest

  /// Creates a loader.
  init(_ request: LoadRequest, on session: PostgresSession) {
    self.session = session
    self.request = request
  }

  /// Loads all batches, in the transaction that is open or one of its own.
  ///
  /// - Throws: ``DatabaseError``, or what the source throws; the table is then unchanged, and a
  ///   transaction that was open before can go on.
  func load(from source: any BatchSource) throws -> LoadSummary {
    guard !session.isTransactionFailed else {
      throw DatabaseError(.misuse, "the transaction has failed: roll it back before a load")
    }
    let isNested = session.isInTransaction
    _ = try session.run(isNested ? "SAVEPOINT seedkit_load" : "BEGIN")
    do {
      let summary = try copy(from: source)
      if isNested {
        _ = try session.run("RELEASE SAVEPOINT seedkit_load")
      } else {
        try session.commit()
      }
      return summary
    } catch {
      // If the connection is lost, the server rolls back by itself.
      if session.isConnected {
        if isNested {
          _ = try? session.run("ROLLBACK TO SAVEPOINT seedkit_load")
          _ = try? session.run("RELEASE SAVEPOINT seedkit_load")
        } else {
          _ = try? session.run("ROLLBACK")
        }
      }
      throw error
    }
  }

  /// Inserts rows of defaults only, which COPY can't express.
  private func insertDefaults(from source: any BatchSource) throws -> LoadSummary {
    let sql = "INSERT INTO \(PostgresDialect().quoted(request.table.name)) DEFAULT VALUES"
    var rows = 0
    while let batch = try source.next() {
      try batch.checkEmpty(for: request.table.name)
      for _ in 0..<batch.rowCount { _ = try session.run(sql) }
      rows += batch.rowCount
    }
    return LoadSummary(rows: rows, bytes: 0)
  }

  /// The columns of the last load, if this one repeats it.
  private var knownColumns: [CopyColumn]? {
    guard request.definitionIsUnchanged, let last = session.lastCopyTarget,
      last.table == request.table.name, last.names == request.columns
    else { return nil }
    return last.columns
  }

  private func copy(from source: any BatchSource) throws -> LoadSummary {
    if request.columns.isEmpty { return try insertDefaults(from: source) }
    let known = knownColumns
    let columns = try known ?? CopyTarget.columns(request, on: session)
    guard var batch = try source.next() else { return LoadSummary(rows: 0, bytes: 0) }
    try check(batch)
    let detour = known == nil ? try CopyDetour(request, on: session) : nil
    session.lastCopyTarget =
      detour == nil
      ? CopyTarget.Known(table: request.table.name, names: request.columns, columns: columns) : nil
    var encoder = CopyEncoder(columns, for: batch)
    let sql = CopyTarget.sql(
      into: detour?.table ?? PostgresDialect().quoted(request.table.name), columns,
      isBinary: encoder.isBinary)
    var stream = try CopyStream(sql, on: session)
    var summary = LoadSummary(rows: 0, bytes: 0)
    var rowsBefore = 0
    do {
      encoder.begin { stream.send($0) }
      while true {
        var start = 0
        while start < batch.rowCount {
          let block = start..<min(start + BinaryCopyEncoder.blockRows, batch.rowCount)
          summary.bytes += try send(batch, block, after: summary.rows, &encoder, stream)
          summary.rows += block.count
          start = block.upperBound
          guard stream.hasAnswer else { continue }
          // Usually this throws the server's error. Otherwise it accepted the rows, and the next
          // ones go into a new COPY.
          encoder.end { stream.send($0) }
          try end(stream, after: rowsBefore)
          stream = try CopyStream(sql, on: session)
          encoder.begin { stream.send($0) }
          rowsBefore = summary.rows
        }
        guard let next = try source.next() else { break }
        batch = next
        try check(batch)
      }
      encoder.end { stream.send($0) }
    } catch {
      // The server is told to discard the rows; its response only confirms that.
      if !stream.isEnded { _ = try? stream.end(reason: "load aborted by the client") }
      throw error
    }
    try end(stream, after: rowsBefore)
    try detour?.finish()
    return summary
  }

  private func send(
    _ batch: ColumnBatch, _ block: Range<Int>, after rowsBefore: Int, _ encoder: inout CopyEncoder,
    _ stream: CopyStream
  ) throws -> Int {
    var bytes = 0
    do throws(CopyCellError) {
      try encoder.encode(batch.columns, rows: block) {
        stream.send($0)
        bytes += $0.count
      }
    } catch {
      let column = request.columns[error.column]
      let row = request.number(ofRow: rowsBefore - block.lowerBound + error.row)
      throw DatabaseError(
        .invalidValue,
        "row \(row) of \(request.table.name): the value of column \(column) \(error.reason)",
        table: request.table.name.name, columns: [column])
    }
    return bytes
  }

  private func end(_ stream: CopyStream, after rowsBefore: Int) throws(DatabaseError) {
    do throws(CopyRejection) {
      try stream.end()
    } catch {
      var refusal = error.error
      if let line = error.line {
        let row = request.number(ofRow: rowsBefore + line - 1)
        refusal.message = "row \(row) of \(request.table.name): \(refusal.message)"
      }
      if refusal.table == nil { refusal.table = request.table.name.name }
      throw refusal
    }
  }

  /// Checks that a batch matches this request, so that nothing reads beyond a vector's end.
  private func check(_ batch: ColumnBatch) throws {
    guard batch.columns.count == request.columns.count else {
      throw DatabaseError(
        .misuse,
        "a batch for \(request.table.name) has \(batch.columns.count) columns instead of "
          + "\(request.columns.count)")
    }
    for (name, column) in zip(request.columns, batch.columns)
    where column.count != batch.rowCount || !column.values.isWellFormed {
      throw DatabaseError(
        .misuse, "a batch for \(request.table.name) has a malformed vector for column \(name)")
    }
  }
}

extension Column.Values {
  /// Whether texts and blobs lie within their buffer.
  fileprivate var isWellFormed: Bool {
    switch self {
    case .text(let vector), .blobs(let vector):
      var start: Int32 = 0
      for end in vector.ends {
        guard end >= start else { return false }
        start = end
      }
      return Int(start) <= vector.bytes.count
    default: return true
    }
  }
}

extension LoadRequest {
  /// The number by which errors call a row, given its index among all rows.
  fileprivate func number(ofRow index: Int) -> Int64 { firstRow &+ Int64(index) }
}
