internal import Dispatch

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A command that is run with this process's input and output.
enum ChildProcess {
  /// Runs a command until it ends. What interrupts this process is passed on, and waited for.
  ///
  /// - Returns: its exit code; 127 where it can't be run, 128 and the signal's number where one ended it.
  static func run(_ command: [String], environment: [String: String]) async -> Int32 {
    var id: pid_t = 0
    var arguments = command.map { strdup($0) } + [nil]
    var variables = environment.map { strdup("\($0)=\($1)") } + [nil]
    defer { for text in arguments + variables { free(text) } }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // What this process ignores its children would ignore, too.
    var defaults = sigset_t()
    sigemptyset(&defaults)
    for number in [SIGPIPE, SIGINT, SIGTERM, SIGHUP] { sigaddset(&defaults, number) }
    posix_spawnattr_setsigdefault(&attributes, &defaults)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    guard let program = arguments.first ?? nil else { return 127 }
    let failure = posix_spawnp(&id, program, nil, &attributes, &arguments, &variables)
    guard failure == 0 else {
      Console.printError("\(command[0]): \(String(cString: strerror(failure)))")
      return 127
    }
    let child = id
    let sources = [SIGINT, SIGTERM, SIGHUP].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      // The terminal interrupts the child by itself.
      source.setEventHandler { if number != SIGINT { kill(child, number) } }
      source.resume()
      return source
    }
    defer { sources.forEach { $0.cancel() } }
    return await withCheckedContinuation { continuation in
      DispatchQueue.global().async {
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0, errno == EINTR {}
        // As the macros WIFEXITED, WEXITSTATUS and WTERMSIG read it.
        let signal = status & 0x7F
        continuation.resume(returning: signal == 0 ? (status >> 8) & 0xFF : 128 + signal)
      }
    }
  }
}
