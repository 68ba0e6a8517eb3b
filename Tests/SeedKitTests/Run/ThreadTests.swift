@testable import SeedGeneration
@testable import SeedKit
@testable import SeedPlanning
import SeedSchema
import Testing

/// Rows that several threads generate are those that one generates, in their order.
@Suite struct ThreadTests {
  @Test func digestsDontDependOnThreads() throws {
    let plan = try Planner.plan("main", in: Project.of(ScenarioTests.shop))
    let digest = try Runner.dryRun(plan).digest
    for threads in [2, 3, 8] {
      for batchSize in [1, 7, 4096] {
        let report = try Runner.dryRun(plan, batchSize: batchSize, threads: threads)
        #expect(report.digest == digest)
        #expect(report.rows == plan.rowCount)
      }
    }
  }

  @Test(arguments: ExportFormat.allCases)
  func bytesDontDependOnThreads(_ format: ExportFormat) throws {
    let plan = try Planner.plan("main", in: Project.of(ScenarioTests.shop))
    func bytes(_ threads: Int) throws -> [TableName: [UInt8]] {
      var bytes: [TableName: [UInt8]] = [:]
      try Exporter(plan, format: format, batchSize: 7, threads: threads).export {
        bytes[$0, default: []] += $1
      }
      return bytes
    }
    let one = try bytes(1)
    #expect(!one.isEmpty)
    for threads in [2, 5] {
      let several = try bytes(threads)
      #expect(several == one)
    }
  }

  struct Failed: Error, Equatable { var piece: Int }

  /// Whichever thread is the quicker one, the first bad piece is reported, and none behind it is
  /// taken.
  @Test func firstErrorWins() throws {
    var taken: [Int] = []
    let error = #expect(throws: Failed.self) {
      try OrderedWork<Int>.perform(100, threads: 4) { piece in
        if piece >= 20 { throw Failed(piece: piece) }
        return piece
      } take: {
        taken.append($0)
      }
    }
    #expect(error == Failed(piece: 20))
    #expect(taken == Array(0..<20))
  }

  @Test func takingCanFail() throws {
    var taken = 0
    #expect(throws: Failed.self) {
      try OrderedWork<Int>.perform(1000, threads: 3, make: { $0 }) { piece in
        if piece == 5 { throw Failed(piece: piece) }
        taken += 1
      }
    }
    #expect(taken == 5)
  }

  @Test func aCancelledRunStops() throws {
    let plan = try Planner.plan("main", in: Project.of(ScenarioTests.shop))
    let control = RunControl()
    control.cancel()
    #expect(throws: CancellationError.self) {
      try Runner.dryRun(plan, control: control, batchSize: 1, threads: 2)
    }
  }
}
