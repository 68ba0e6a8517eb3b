internal import Synchronization

/// Observes and cancels a run from outside.
///
/// ```swift
/// let control = RunControl { progress in print(progress.rowsDone) }
/// // … from a signal handler's thread:
/// control.cancel()
/// ```
public final class RunControl: Sendable {
  /// The progress of a run.
  public struct Progress: Sendable {
    /// The table that is being loaded.
    public var table: String
    /// How many rows the run has generated.
    public var rowsDone: Int64
    /// How many rows it will generate in all.
    public var rowsTotal: Int64

    package init(table: String, rowsDone: Int64, rowsTotal: Int64) {
      self.table = table
      self.rowsDone = rowsDone
      self.rowsTotal = rowsTotal
    }
  }

  private let isCancelledFlag = Atomic(false)
  private let onProgress: (@Sendable (Progress) -> Void)?

  /// Creates a control.
  ///
  /// - Parameter onProgress: called after each batch, from the thread that generates it; must be
  ///   quick.
  public init(onProgress: (@Sendable (Progress) -> Void)? = nil) {
    self.onProgress = onProgress
  }

  /// Asks the run to stop; it then rolls back and throws `CancellationError`. From any thread.
  public func cancel() { isCancelledFlag.store(true, ordering: .relaxed) }

  /// Whether the run has been cancelled.
  public var isCancelled: Bool { isCancelledFlag.load(ordering: .relaxed) }

  package func report(_ progress: Progress) { onProgress?(progress) }

  package func checkCancellation() throws {
    if isCancelled || Task.isCancelled { throw CancellationError() }
  }
}
