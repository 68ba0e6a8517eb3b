internal import Dispatch

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A command that runs with this process's input and output.
enum ChildProcess {
  /// Runs a command until it ends. Signals that should end this process are passed on to the command instead.
  ///
  /// - Returns: the command's exit code; 127 if it can't be started, 128 plus the signal's number if a signal ended it.
  static func run(_ command: [String], environment: [String: String]) async -> Int32 {
    // Before the command exists, so that no signal can end this process and leave the command behind.
    let relay = SignalRelay()
    relay.listen()
    let child: pid_t
    switch start(command, environment) {
    case .success(let id): child = id
    case .failure(let failure):
      Console.printError("\(command.first ?? ""): \(failure.reason)")
      return 127
    }
    relay.start(to: child)
    return await withCheckedContinuation { continuation in
      DispatchQueue.global().async {
        var information = siginfo_t()
        // Its number stays taken until it is collected below, so that no signal goes to another process.
        while waitid(P_PID, id_t(child), &information, WEXITED | WNOWAIT) < 0, errno == EINTR {}
        relay.stop()
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0, errno == EINTR {}
        // As the macros WIFEXITED, WEXITSTATUS and WTERMSIG read it.
        let signal = status & 0x7F
        continuation.resume(returning: signal == 0 ? (status >> 8) & 0xFF : 128 + signal)
      }
    }
  }

  private struct StartFailure: Error {
    var reason: String
  }

  private static func start(
    _ command: [String], _ environment: [String: String]
  ) -> Result<pid_t, StartFailure> {
    var id: pid_t = 0
    var arguments = command.map { strdup($0) } + [nil]
    var variables = environment.map { strdup("\($0)=\($1)") } + [nil]
    defer { for text in arguments + variables { free(text) } }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // A child inherits what this process ignores, and the mask of the thread that starts it: Dispatch's threads block
    // nearly every signal.
    var all = sigset_t()
    sigfillset(&all)
    posix_spawnattr_setsigdefault(&attributes, &all)
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGDEF) | Int16(POSIX_SPAWN_SETSIGMASK))
    guard let program = arguments.first ?? nil else {
      return .failure(StartFailure(reason: String(cString: strerror(ENOENT))))
    }
    let failure = posix_spawnp(&id, program, nil, &attributes, &arguments, &variables)
    guard failure == 0 else {
      return .failure(StartFailure(reason: String(cString: strerror(failure))))
    }
    return .success(id)
  }
}
