internal import SeedDatabase
internal import SeedORM
internal import SeedSchema

/// Tells the user what a session's connections wait for, if another session of the server holds a
/// lock that they need.
///
/// It checks once a second, on a separate connection that is opened after the first second.
final class LockWatch: Sendable {
  private let task: Task<Void, Never>

  /// - Parameters:
  ///   - connections: the open connections of the session.
  ///   - url: their database.
  ///   - say: shows a line to the user.
  init(
    _ connections: @escaping @Sendable () -> [any DatabaseConnection], of url: DatabaseURL,
    say: @escaping @Sendable (String) -> Void
  ) {
    task = Task.detached {
      var watcher: (any ServerConnection)?
      var said: Set<LockHolder> = []
      while (try? await Task.sleep(for: .seconds(1))) != nil {
        let processes = connections().compactMap { ($0 as? any ServerConnection)?.serverProcess }
        guard !processes.isEmpty else { continue }
        do {
          if watcher == nil { watcher = try await url.connect() as? any ServerConnection }
          guard let open = watcher else { break }
          let holders = Set(try await open.lockHolders(of: processes))
          for holder in holders.subtracting(said).sorted(by: { $0.process < $1.process }) {
            say(Self.text(holder))
          }
          said = holders
        } catch {
          // The server may not have a connection to spare, and the run doesn't need this one.
          break
        }
      }
      await watcher?.close()
    }
  }

  /// Stops looking.
  func stop() { task.cancel() }

  private static func text(_ holder: LockHolder) -> String {
    let lock = holder.table.map { "a lock on `\($0)`" } ?? "a lock"
    let names = [
      holder.user.isEmpty ? nil : "user \(holder.user)",
      holder.program.isEmpty ? nil : holder.program,
    ].compactMap(\.self)
    let whose = names.isEmpty ? "" : " (\(names.joined(separator: ", ")))"
    return "waiting for \(lock), held by process \(holder.process) of the server\(whose)"
  }
}
