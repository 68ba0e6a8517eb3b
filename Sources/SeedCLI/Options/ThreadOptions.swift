internal import ArgumentParser

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// The number of threads that generate rows.
struct ThreadOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Threads that generate rows; doesn't change the data.",
      discussion: "Default: one for each processor, at most 8."))
  var threads: Int?

  func validate() throws {
    guard threads.map({ (1...64).contains($0) }) ?? true else {
      throw ArgumentParser.ValidationError("--threads must be from 1 to 64")
    }
  }

  /// The number of threads.
  var count: Int { threads ?? max(1, min(8, ProcessInfo.processInfo.activeProcessorCount)) }
}
