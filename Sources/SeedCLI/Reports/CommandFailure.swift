/// Why a command stops, for display, with the exit code for scripts.
struct CommandFailure: Error {
  /// The meaning of a command's exit code.
  enum Code: Int32 {
    /// The factory and scenario files have errors, or can't be found.
    case files = 1
    /// An expectation of the scenario doesn't hold.
    case expectation = 2
    /// The database rejected a connection, a statement or a row.
    case database = 3
    /// The database looks like production.
    case production = 4
    /// A value can't be generated, or fails a validator.
    case data = 5
    /// The command line is invalid; `EX_USAGE` of sysexits.h.
    case usage = 64
    /// The output can't be written; `EX_IOERR` of sysexits.h.
    case output = 74
    /// Interrupted, as shells number SIGINT.
    case interrupted = 130
  }

  var message: String
  var hint: String?
  var code: Code

  init(_ message: String, hint: String? = nil, code: Code) {
    self.message = message
    self.hint = hint
    self.code = code
  }
}
