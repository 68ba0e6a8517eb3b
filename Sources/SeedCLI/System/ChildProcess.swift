internal import SeedKit
internal import Dispatch

internal import SeedSystem

/// A command that runs with this process's input and output.
enum ChildProcess {
  /// Runs a command until it ends. Signals that should end this process are passed on to the
  /// command instead.
  ///
  /// - Returns: the command's exit code; 127 if it can't be started, 128 plus the signal's number
  ///   if a signal ended it.
  static func run(_ command: [String], environment: [String: String]) async -> Int32 {
    // Set up before the command exists, so that no signal can end this process and leave the
    // command behind.
    let relay = SignalRelay()
    relay.listen()
    let child: pid_t
    switch ChildSpawn.start(command, environment: environment) {
    case .success(let id): child = id
    case .failure(let failure):
      Console.printError("\(command.first ?? ""): \(failure.reason)")
      return 127
    }
    relay.start(to: child)
    return await withCheckedContinuation { continuation in
      DispatchQueue.global().async {
        var information = siginfo_t()
        // The process number stays reserved until the child is collected below, so that no signal
        // goes to another process.
        while waitid(P_PID, id_t(child), &information, WEXITED | WNOWAIT) < 0, errno == EINTR {}
        relay.stop()
        continuation.resume(returning: ChildSpawn.exitStatus(of: child))
      }
    }
  }
}
