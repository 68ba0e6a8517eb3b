internal import SeedSchema
internal import Dispatch

internal import SeedSystem

/// The handling of signals that interrupt the process.
enum Signals {
  /// @unchecked Sendable: nothing uses the source after it is set up.
  private struct Handling: @unchecked Sendable {
    var handler: @Sendable () -> Void
    /// Receives the signal as long as the process lives. Dispatch doesn't notice if `signal`
    /// replaces its handler, so a single source is kept.
    var source: any DispatchSourceSignal
  }

  private static let handling = Locked<[Int32: Handling]>([:])

  /// Lets writing to a closed pipe, or beyond the limit of a file's size, fail instead of ending the
  /// process.
  static func ignoreFailedWrites() {
    for number in [SIGPIPE, SIGXFSZ] { signal(number, SIG_IGN) }
  }

  /// Ends the process with a JSON error on the first ctrl-C or termination, until another handler
  /// is set.
  static func endOnInterrupt(errorsTo output: Int32) {
    handle([SIGINT, SIGTERM, SIGHUP]) { _ in
      Failures.exit(with: CancellationError(), output: output)
    }
  }

  /// Calls a handler on the first ctrl-C or termination; a second one ends the process immediately.
  static func onInterrupt(_ handler: @escaping @Sendable () -> Void) {
    handle([SIGINT, SIGTERM, SIGHUP]) { number in
      handler()
      signal(number, SIG_DFL)
    }
  }

  /// Calls a handler with each of the signals, replacing the previous handler.
  static func handle(_ numbers: [Int32], _ handler: @escaping @Sendable (Int32) -> Void) {
    for number in numbers {
      handling.withLock { all in
        let handler = { @Sendable in handler(number) }
        if all[number] != nil {
          all[number]?.handler = handler
          return
        }
        let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
        // Until the source is registered, the signal ends the process: ignored, it would be lost.
        // On Linux, Dispatch then installs a handler of its own, which must stay.
        #if canImport(Darwin)
          source.setRegistrationHandler { signal(number, SIG_IGN) }
        #endif
        source.setEventHandler { handling.withLock { $0[number]?.handler }?() }
        all[number] = Handling(handler: handler, source: source)
        source.resume()
      }
    }
  }
}
