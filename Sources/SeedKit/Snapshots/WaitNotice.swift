/// Tells the user that an operation is waiting for another process.
package struct WaitNotice: Sendable {
  /// Receives a line for the user.
  private let say: @Sendable (String) -> Void

  package init(_ say: @escaping @Sendable (String) -> Void) { self.say = say }

  /// Performs work, and shows a line if it takes longer than a second.
  func saying<Value>(_ line: String, _ work: () async throws -> Value) async rethrows -> Value {
    let notice = Task { [say] in
      if (try? await Task.sleep(for: .seconds(1))) != nil { say(line) }
    }
    defer { notice.cancel() }
    return try await work()
  }

  /// The line shown while another process creates a snapshot.
  static let ofSnapshot = "waiting for another process that is creating the same snapshot"
}
