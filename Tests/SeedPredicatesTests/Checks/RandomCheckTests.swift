import Foundation
@testable import SeedDatabase
@testable import SeedPredicates
@testable import SeedSchema
import Testing

/// Random conditions, judged by the databases themselves.
///
/// `SEEDKIT_CHECKS=20000 SEEDKIT_CHECKS_SEED=1` tries others, and more of them: see
/// `Campaigns/checks`.
@Suite struct RandomCheckTests {
  private static let checksOfBatch = 100
  private static let commonRows = 120

  private static func number(_ name: String, else usual: UInt64) -> UInt64 {
    ProcessInfo.processInfo.environment[name].flatMap { UInt64($0) } ?? usual
  }

  @Test(arguments: TestDatabase.available)
  func solutionsAgreeWithTheDatabase(_ database: TestDatabase) async throws {
    let seed = Self.number("SEEDKIT_CHECKS_SEED", else: 7)
    let batches = Int(Self.number("SEEDKIT_CHECKS", else: 2000)) / Self.checksOfBatch
    var check = RandomCheck(database: database, random: SeededRandom(seed: seed))
    var figures = Figures()
    try await database.with("") { run in
      for batch in 0..<batches {
        let checks = (0..<Self.checksOfBatch).map { _ in check.condition() }
        try await judge(checks, batch, run, &check.random, &figures)
      }
    }
    if batches > 20 { print("random checks on \(database), seed \(seed): \(figures)") }
    // Most conditions are understood; figures that fall tell of a form that is lost.
    #expect(figures.sufficient * 20 >= figures.checks * 11, "\(figures)")
    #expect(figures.exact * 10 >= figures.checks * 3, "\(figures)")
    #expect(figures.proposals >= figures.checks, "\(figures)")
  }

  private struct Figures {
    var checks = 0
    var exact = 0
    var sufficient = 0
    var proposals = 0
    var rows = 0
  }

  private func judge(
    _ checks: [String], _ batch: Int, _ run: TestRun, _ random: inout SeededRandom,
    _ figures: inout Figures
  ) async throws {
    let columns = RandomCheck.columns.map { "\($0.name) \($0.type)" }.joined(separator: ", ")
    let constraints = checks.enumerated().map { ", constraint c\($0) check (\($1))" }.joined()
    try await run.execute(
      """
      drop table if exists asked; drop table if exists judged;
      create table asked (\(columns)\(constraints));
      create table judged (id integer primary key, \(columns));
      """)
    // The database's own form of the conditions, as inference gets them.
    let tables = try await run.connection.tables(in: nil)
    let table = try #require(tables.first { $0.name.name == "asked" })
    let solutions = try checks.indices.map { index in
      let found = try #require(table.checks.first { $0.name == "c\(index)" }, "\(checks[index])")
      let expression = try #require(
        SQLExpressionParser.parse(found.expression), "\(found.expression)")
      return ConstraintSolver.solution(of: expression, columns: TableColumns(table))
    }
    let judge = RowJudge()
    var rows = (0..<Self.commonRows).map { _ in Self.row(&random) }
    for solution in solutions {
      for alternative in solution.alternatives.prefix(2) where alternative.isSufficient {
        guard let row = judge.proposal(of: alternative, &random) else { continue }
        rows.append(row)
        figures.proposals += 1
      }
    }
    let verdicts = try await verdicts(on: checks, rows, run)
    for (index, solution) in solutions.enumerated() {
      figures.checks += 1
      if solution.isExact { figures.exact += 1 }
      if solution.alternatives.allSatisfy(\.isSufficient) { figures.sufficient += 1 }
      figures.rows += rows.count
      for (row, passes) in zip(rows, verdicts[index]) {
        let admitting = solution.alternatives.filter { judge.admits($0, row) }
        if !passes, admitting.contains(where: \.isSufficient) {
          Issue.record("proposed but rejected: \(row) for \(checks[index]) by \(admitting)")
          break
        }
        if passes, solution.isComplete, admitting.isEmpty {
          Issue.record("accepted outside: \(row) for \(checks[index]), \(solution.alternatives)")
          break
        }
      }
    }
  }

  private static func row(_ random: inout SeededRandom) -> RowJudge.Row {
    var row: RowJudge.Row = [:]
    for column in RandomCheck.columns where random.below(4) > 0 {
      row[column.name] = random.pick(column.values)
    }
    return row
  }

  /// Whether each row passes each of the conditions, in the order of rows.
  private func verdicts(
    on checks: [String], _ rows: [RowJudge.Row], _ run: TestRun
  ) async throws -> [[Bool]] {
    let values = rows.enumerated().map { index, row in
      let cells = RandomCheck.columns.map { column in
        row[column.name].map { ["true", "false"].contains($0) ? $0 : SQLText.quoted($0) } ?? "null"
      }
      return "(\(index), \(cells.joined(separator: ", ")))"
    }
    try await run.execute("insert into judged values \(values.joined(separator: ", "))")
    let isPostgres = run.connection.dialect.partitionsQuery != nil
    let sums = checks.map { check in
      let letter = "case when not (\(check)) then 'n' else 'y' end"
      return isPostgres ? "string_agg(\(letter), '' order by id)" : "group_concat(\(letter), '')"
    }
    let found = try await run.rows("select \(sums.joined(separator: ", ")) from judged")
    return try #require(found.first).map { $0.map { $0 == "y" } }
  }
}

/// Writes SQL's strings.
enum SQLText {
  static func quoted(_ text: String) -> String { "'" + text.replacing("'", with: "''") + "'" }
}
