internal import SeedSchema
internal import Dispatch

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// What the process does when the system interrupts it.
enum Signals {
  /// What the signals are for at the moment. One source receives each of them: Dispatch doesn't notice that `signal` takes a
  /// signal away from it, as setting up a second source would.
  private static let handlers = Locked<[Int32: @Sendable () -> Void]>([:])

  /// Lets writing to a closed pipe fail, instead of ending the process.
  static func ignoreBrokenPipe() { signal(SIGPIPE, SIG_IGN) }

  /// Ends the process with an error in JSON on the first ctrl-C or termination, until another handler is set.
  ///
  /// - Returns: what keeps the handler alive.
  static func endOnInterrupt(errorsTo output: Int32) -> [any DispatchSourceSignal] {
    handle([SIGINT, SIGTERM, SIGHUP]) { _ in
      Failures.exit(with: CancellationError(), output: output)
    }
  }

  /// Calls a handler on the first ctrl-C or termination; a second one ends the process at once.
  ///
  /// - Returns: what keeps the handler alive.
  static func onInterrupt(_ handler: @escaping @Sendable () -> Void) -> [any DispatchSourceSignal] {
    handle([SIGINT, SIGTERM, SIGHUP]) { number in
      handler()
      signal(number, SIG_DFL)
    }
  }

  /// Calls a handler with each of the signals, instead of the handler before it.
  ///
  /// - Returns: what keeps the handler alive, if the one before it doesn't.
  static func handle(
    _ numbers: [Int32], _ handler: @escaping @Sendable (Int32) -> Void
  ) -> [any DispatchSourceSignal] {
    numbers.compactMap { number in
      let isFirst = handlers.withLock { $0.updateValue({ handler(number) }, forKey: number) == nil }
      guard isFirst else { return nil }
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler { handlers.withLock { $0[number] }?() }
      source.resume()
      return source
    }
  }
}
