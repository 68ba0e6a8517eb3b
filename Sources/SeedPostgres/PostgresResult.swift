import SeedDatabase
import SeedSchema
import CPostgres

/// One result of libpq, freed with its last reference.
///
/// Not `Sendable`: it stays on the connection's thread.
final class PostgresResult {
  /// The fields of an error, by the letters of the protocol (`PG_DIAG_…` in `postgres_ext.h`).
  enum ErrorField: Unicode.Scalar {
    case sqlState = "C"
    case message = "M"
    case detail = "D"
    case hint = "H"
    case context = "W"
    case schema = "s"
    case table = "t"
    case column = "c"
    case constraint = "n"
    case routine = "R"
  }

  private let pointer: OpaquePointer
  /// Whether the values are in the binary format; otherwise they are text.
  let isBinary: Bool

  /// Takes ownership of a result; `nil` if libpq ran out of memory.
  init?(_ pointer: OpaquePointer?) {
    guard let pointer else { return nil }
    self.pointer = pointer
    isBinary = PQnfields(pointer) > 0 && PQfformat(pointer, 0) == 1
  }

  deinit { PQclear(pointer) }

  /// The kind of result.
  var status: ExecStatusType { PQresultStatus(pointer) }

  /// Whether the statement was rejected.
  var isFailure: Bool {
    switch status {
    case PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_SINGLE_TUPLE, PGRES_EMPTY_QUERY, PGRES_COPY_IN,
      PGRES_COPY_OUT, PGRES_COPY_BOTH:
      false
    default: true
    }
  }

  /// The command tag, such as `INSERT 0 3`.
  var commandTag: String { PQcmdStatus(pointer).map { String(cString: $0) } ?? "" }

  /// How many rows the statement inserted, updated, deleted, copied or returned.
  var affectedRows: Int { PQcmdTuples(pointer).flatMap { Int(String(cString: $0)) } ?? 0 }

  /// How many rows it returned.
  var rowCount: Int { Int(PQntuples(pointer)) }

  /// A field of an error; `nil` if the server left it out.
  func errorField(_ field: ErrorField) -> String? {
    PQresultErrorField(pointer, Int32(bitPattern: field.rawValue.value))
      .map { String(cString: $0) }
  }

  /// The whole text of an error, for those that libpq makes itself.
  var errorMessage: String {
    PQresultErrorMessage(pointer).map { String(cString: $0) } ?? ""
  }

  /// The rows, with each value in the type of its column.
  func rows() -> [Row] {
    let columnCount = PQnfields(pointer)
    let names = (0..<columnCount).map { column in
      PQfname(pointer, column).map { String(cString: $0) } ?? ""
    }
    let types = (0..<columnCount).map { PostgresType(PQftype(pointer, $0)) }
    return (0..<PQntuples(pointer)).map { row in
      Row(
        columns: names,
        values: (0..<columnCount).map { value(row: row, column: $0, type: types[Int($0)]) })
    }
  }

  /// The types of the columns.
  var types: [PostgresType] { (0..<PQnfields(pointer)).map { PostgresType(PQftype(pointer, $0)) } }

  /// Whether it has columns, and the values of all of them can be read in the binary format.
  var hasBinaryForm: Bool {
    let columns = PQnfields(pointer)
    return columns > 0
      && (0..<columns).allSatisfy { PostgresBinaryFormat.oids.contains(PQftype(pointer, $0)) }
  }

  /// Whether a value is NULL; values of missing columns are.
  func isNull(row: Int32, column: Int) -> Bool {
    PQgetisnull(pointer, row, Int32(truncatingIfNeeded: column)) != 0
  }

  /// The bytes of a value, which live as long as `self`; `nil` for NULL.
  func bytes(row: Int32, column: Int) -> UnsafeRawBufferPointer? {
    var length: Int32 = 0
    guard let start = seedkit_value(pointer, row, Int32(truncatingIfNeeded: column), &length)
    else { return nil }
    return UnsafeRawBufferPointer(start: start, count: Int(length))
  }

  /// A value in the type of its column.
  func value(row: Int32, column: Int32, type: PostgresType) -> SQLValue {
    // The bytes are libpq's and live as long as `self`; the value made of them is a copy.
    guard let bytes = bytes(row: row, column: Int(column)) else { return .null }
    return isBinary
      ? PostgresBinaryFormat.value(bytes, of: PQftype(pointer, column)) : type.decode(bytes)
  }
}
