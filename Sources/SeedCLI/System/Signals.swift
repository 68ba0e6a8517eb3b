internal import Dispatch
internal import SeedKit

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// What the process does when the system interrupts it.
enum Signals {
  /// Lets writing to a closed pipe fail, instead of ending the process.
  static func ignoreBrokenPipe() { signal(SIGPIPE, SIG_IGN) }

  /// Calls a handler on the first ctrl-C or termination; a second one ends the process at once.
  ///
  /// - Returns: what keeps the handler alive.
  static func onInterrupt(_ handler: @escaping @Sendable () -> Void) -> [any DispatchSourceSignal] {
    [SIGINT, SIGTERM, SIGHUP].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler {
        handler()
        signal(number, SIG_DFL)
        source.cancel()
      }
      source.resume()
      return source
    }
  }
}
