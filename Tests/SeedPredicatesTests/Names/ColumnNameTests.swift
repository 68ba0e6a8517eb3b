import Foundation
import SeedPlanning
import SeedSchema
import Testing

@testable import SeedPredicates

/// What the names of real columns are taken for.
///
/// `SEEDKIT_NAMES=all swift test --filter ColumnNameTests` prints what is wrong in the part that
/// rules may be written after; another file of columns can be measured with `SEEDKIT_NAMES_FILE`.
@Suite struct ColumnNameTests {
  private let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().path

  private struct Share: CustomStringConvertible {
    var right = 0
    var all = 0
    var percent: Double { all == 0 ? 0 : 100 * Double(right) / Double(all) }
    var description: String { "\(right) of \(all), \(String(format: "%.1f", percent)) %" }
  }

  @Test func nineOfTenNamesAreUnderstood() throws {
    let environment = ProcessInfo.processInfo.environment
    let file = environment["SEEDKIT_NAMES_FILE"] ?? folder + "/columns.txt"
    let corpus = try ColumnCorpus(path: file)
    let accepted = try AcceptedValues(path: folder + "/accepted.txt")
    var known = Share()
    var keptBack = Share()
    // Texts of which only prose came to mind, though a person expects something else.
    var prose = Share()
    for entries in corpus.tables {
      guard let name = entries.first?.table else { continue }
      let table = TableSchema(TableName(name), fields: entries.map(\.field))
      let columns = TableInference(
        table: table, others: [],
        context: InferenceContext(
          [], types: UserTypes(), generators: RegisteredGenerators())
      ).columns
      let isKeptBack = ColumnCorpus.isKeptBack(name)
      for entry in entries where !entry.labels.contains("any") {
        let value = columns.first { $0.name == entry.field.name }?.text ?? "-"
        let isRight = entry.labels.contains { accepted.accept(value, as: $0) }
        if entry.isText, !entry.labels.contains(where: { Self.prose.contains($0) }) {
          prose.all += 1
          if !isRight, Self.proseCalls.contains(where: { value.contains($0) }) { prose.right += 1 }
        }
        if isKeptBack {
          keptBack.all += 1
          keptBack.right += isRight ? 1 : 0
        } else {
          known.all += 1
          known.right += isRight ? 1 : 0
          if !isRight, environment["SEEDKIT_NAMES"] != nil {
            print(
              "WRONG \(name).\(entry.field.name) \(entry.labels.joined(separator: "|")): \(value)")
          }
        }
      }
    }
    print("column names: \(known); kept back: \(keptBack); texts that fall to prose: \(prose)")
    #expect(prose.percent <= 10)
    #expect(known.percent >= 90)
    #expect(keptBack.percent >= 90)
  }

  /// What people accept words or sentences for.
  private static let prose: Set = ["prose", "title", "word", "words", "text"]
  private static let proseCalls = [
    "word()", "words(", "sentence()", "title()", "paragraph(", "random_text(", "random_string(",
  ]

  @Test func everyLabelIsDescribed() throws {
    let accepted = try AcceptedValues(path: folder + "/accepted.txt")
    let corpus = try ColumnCorpus(path: folder + "/columns.txt")
    let labels = Set(corpus.tables.joined().flatMap(\.labels)).subtracting(["any"])
    #expect(labels.subtracting(accepted.kinds).isEmpty)
  }
}
