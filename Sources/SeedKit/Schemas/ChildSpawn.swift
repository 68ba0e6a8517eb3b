import SeedSchema

package import SeedSystem

/// Starts other programs.
package enum ChildSpawn {
  /// Why a program could not be started.
  package struct Failure: Error {
    /// The system's reason.
    package var reason: String
  }

  /// Starts a program with no signal blocked or ignored.
  ///
  /// - Parameters:
  ///   - command: the program's name or path, and its arguments.
  ///   - environment: its variables.
  ///   - output: receives its output and errors, with empty input; by default it shares those of
  ///     this process.
  /// - Returns: its process number, or why it didn't start.
  package static func start(
    _ command: [String], environment: [String: String], output: Int32? = nil
  ) -> Result<pid_t, Failure> {
    var id: pid_t = 0
    var arguments = command.map { strdup($0) } + [nil]
    var variables = environment.map { strdup("\($0)=\($1)") } + [nil]
    defer { for text in arguments + variables { free(text) } }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // A child inherits the ignored signals of this process and the mask of the thread that starts
    // it: Dispatch's threads block nearly every signal.
    var all = sigset_t()
    sigfillset(&all)
    posix_spawnattr_setsigdefault(&attributes, &all)
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGDEF) | Int16(POSIX_SPAWN_SETSIGMASK))
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    if let output {
      posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
      posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
      posix_spawn_file_actions_adddup2(&actions, output, STDERR_FILENO)
    }
    guard let program = arguments.first ?? nil else {
      return .failure(Failure(reason: SystemError.reason(ENOENT)))
    }
    let failure = posix_spawnp(&id, program, &actions, &attributes, &arguments, &variables)
    guard failure == 0 else {
      return .failure(Failure(reason: SystemError.reason(failure)))
    }
    return .success(id)
  }

  /// Waits until a child ends.
  ///
  /// - Parameter child: the number of its process.
  /// - Returns: its exit status; 128 and the signal's number if a signal ended it, as in a shell.
  package static func exitStatus(of child: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    // Decoded like the macros WIFEXITED, WEXITSTATUS and WTERMSIG.
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }
}
