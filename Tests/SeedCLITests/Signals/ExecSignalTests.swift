import Foundation
import Testing

import SeedSystem

/// The signals of the command that `seed exec` runs.
@Suite(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/python3")))
struct ExecSignalTests {
  /// Starts `seed exec` as the leader of a process group, signals one of the processes, and prints
  /// what the command received and how `seed` ended.
  private static let driver = """
    import os, pty, signal, subprocess, sys, time
    target, number, handles = sys.argv[1], signal.Signals[sys.argv[2]], sys.argv[3] == "handles"
    inner = [sys.executable, "command.py"] if handles else ["/bin/sh", "-c", "echo $$ > ready; exec sleep 60"]
    outer = [os.environ["SEED"], "exec", "shop", "--", *inner]

    def ready():
        # The command writes its process's number as the last thing that it does before it waits.
        while not (os.path.exists("ready") and open("ready").read().endswith("\\n")):
            time.sleep(0.01)
        return int(open("ready").read())

    if target == "terminal":
        seed, terminal = pty.fork()
        if seed == 0:
            os.execv(outer[0], outer)
        ready()
        os.write(terminal, {"SIGINT": b"\\x03", "SIGQUIT": b"\\x1c"}[number.name])
        status = os.waitstatus_to_exitcode(os.waitpid(seed, 0)[1])
    else:
        process = subprocess.Popen(outer, start_new_session=True)
        child = ready()
        if not handles:
            # Until it is `sleep`, which takes every signal as the system does.
            while "sleep" not in open(f"/proc/{child}/comm").read():
                time.sleep(0.01)
        if target == "group":
            os.killpg(process.pid, number)
        else:
            os.kill(child if target == "child" else process.pid, number)
        try:
            status = process.wait(30)
        except subprocess.TimeoutExpired:
            os.kill(child, signal.SIGKILL)
            process.wait()
            status = "hangs"
    received = open("received").read().split() if os.path.exists("received") else []
    print(status, *received)
    """

  /// Notes the signals that it receives, goes on for a moment after the first, and ends with 7.
  private static let command = """
    import os, signal, sys, time
    received = []
    def note(number, frame):
        received.append(signal.Signals(number).name)
    for number in [signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGQUIT]:
        signal.signal(number, note)
    with open("ready", "w") as file:
        file.write(f"{os.getpid()}\\n")
    while not received:
        time.sleep(0.01)
    time.sleep(0.3)
    open("received", "w").write(" ".join(received))
    sys.exit(7)
    """

  private func drive(_ target: String, _ signal: String, handles: Bool) async throws -> [String] {
    var words: [String] = []
    try await TestFolder.with { folder in
      try folder.write(Self.driver, to: "driver.py")
      try folder.write(Self.command, to: "command.py")
      let result = try await folder.shell(
        """
        export SEEDKIT_SNAPSHOTS="$PWD/snapshots" TMPDIR="$PWD/temporary"; mkdir -p temporary
        python3 driver.py \(target) \(signal) \(handles ? "handles" : "defaults")
        ls temporary >&2
        """)
      // The database is thrown away, however the command ends.
      #expect(result.error.isEmpty, "\(result.error)")
      words = result.output.split(whereSeparator: \.isWhitespace).map(String.init)
    }
    return words
  }

  @Test(
    arguments: ["child", "group", "parent"], ["SIGINT", "SIGTERM", "SIGHUP"])
  func endsACommandThatHandlesNone(_ target: String, _ signal: String) async throws {
    let words = try await drive(target, signal, handles: false)
    let numbers: [String: Int32] = ["SIGINT": SIGINT, "SIGTERM": SIGTERM, "SIGHUP": SIGHUP]
    let number = try #require(numbers[signal])
    #expect(words == ["\(128 + number)"])
  }

  @Test(
    arguments: ["child", "group", "parent"], ["SIGINT", "SIGTERM", "SIGHUP"])
  func reachesACommandThatCleansUp(_ target: String, _ signal: String) async throws {
    let words = try await drive(target, signal, handles: true)
    #expect(words.first == "7")
    // Nothing tells a signal to the whole group from one to `seed` alone, which passes it on.
    #expect(Set(words.dropFirst()) == [signal])
    #expect(target == "group" || words.count == 2)
  }

  /// The terminal signals both processes; the command mustn't get it twice.
  @Test(arguments: ["SIGINT", "SIGQUIT"])
  func terminalsInterruptOnce(_ signal: String) async throws {
    let words = try await drive("terminal", signal, handles: true)
    #expect(words == ["7", signal])
  }

  /// Nothing is blocked or ignored, even if `seed` itself was started so.
  @Test func startsWithTheSystemsDefaults() async throws {
    try await TestFolder.with { folder in
      let result = try await folder.shell(
        """
        export SEEDKIT_SNAPSHOTS="$PWD/snapshots"
        trap '' USR1 TERM
        "$SEED" exec shop -- cat /proc/self/status | grep -E '^Sig(Blk|Ign|Cgt)' | cut -f 2
        "$SEED" exec shop -- python3 -c 'import signal
        print(sorted(signal.pthread_sigmask(signal.SIG_BLOCK, [])), signal.getsignal(signal.SIGTERM) == signal.SIG_DFL, flush=True)
        signal.raise_signal(signal.SIGALRM)'
        echo $?
        """)
      let lines = result.output.split(separator: "\n")
      let masks = lines.prefix(3).compactMap { UInt64($0, radix: 16) }
      // The C library keeps 32 and 33 for itself, and ignores them in what it spawns.
      #expect(masks.map { $0 & ~0x1_8000_0000 } == [0, 0, 0], "\(result.output) \(result.error)")
      #expect(lines.dropFirst(3) == ["[] True", "\(128 + SIGALRM)"])
    }
  }
}
