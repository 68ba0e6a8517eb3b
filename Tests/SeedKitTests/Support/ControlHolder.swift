@testable import SeedKit
import Synchronization

/// Hands a control to its own progress handler.
final class ControlHolder: Sendable {
  private let control = Mutex<RunControl?>(nil)

  func set(_ control: RunControl) { self.control.withLock { $0 = control } }

  func cancel() { control.withLock { $0 }?.cancel() }
}
