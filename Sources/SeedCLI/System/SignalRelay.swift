internal import SeedSchema

internal import SeedSystem

/// Passes signals that should end this process on to a child process.
///
/// Signals that arrive before the child exists are delivered once it does.
final class SignalRelay: Sendable {
  private enum State {
    /// There is no child yet; these signals are pending for it.
    case waiting([Int32])
    case relaying(to: pid_t)
    case stopped

    mutating func receive(_ number: Int32) {
      switch self {
      case .waiting(let numbers): self = .waiting(numbers + [number])
      case .relaying(let child):
        // A terminal signals the whole process group, and some programs abandon their cleanup at
        // the second signal.
        let mayBeTheTerminals = number == SIGINT || number == SIGQUIT
        if !(mayBeTheTerminals && Platform.isInForeground) { kill(child, number) }
      case .stopped: break
      }
    }
  }

  private let state = Locked(State.waiting([]))

  /// Handles the signals from now on, for the rest of the process's life.
  func listen() {
    Signals.handle([SIGINT, SIGQUIT, SIGTERM, SIGHUP]) { number in
      self.state.withLock { $0.receive(number) }
    }
  }

  /// Sends the child the signals that have arrived, and from now on each one that arrives.
  func start(to child: pid_t) {
    state.withLock { state in
      guard case .waiting(let numbers) = state else { return }
      for number in numbers { kill(child, number) }
      state = .relaying(to: child)
    }
  }

  /// Stops relaying. The signals still don't end this process, which is about to clean up and exit
  /// by itself.
  func stop() { state.withLock { $0 = .stopped } }
}
