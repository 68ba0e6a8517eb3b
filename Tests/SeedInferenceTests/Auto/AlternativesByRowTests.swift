@testable import SeedInference
@testable import SeedPredicates
import SeedSchema
import Testing

/// Rows that follow one of a check's alternatives each.
@Suite struct AlternativesByRowTests {
  private static let scopes = TableSchema(
    TableName("scopes"),
    fields: [
      FieldSchema("id", .text), FieldSchema("type", .text),
      FieldSchema("parent_id", .text, isNullable: true),
    ], primaryKey: ["id"],
    foreignKeys: [ForeignKey(["parent_id"], references: TableName("scopes"), ["id"])],
    checks: [
      CheckConstraint(
        """
        type = 'global' AND parent_id IS NULL OR type = 'org' AND parent_id = 'global'
          OR type = 'project' AND parent_id IS NOT NULL AND parent_id <> 'global'
        """)
    ])

  private func value(of column: String, in project: InferredProject) -> String? {
    guard
      case .value(let text)? = project.factories[0].columns.first(where: { $0.name == column })?
        .choice
    else { return nil }
    return text
  }

  @Test func levelsOfATreeReferenceTheLevelAbove() throws {
    var project = InferredProject(
      [Self.scopes], rows: 10, seed: 1, now: Timestamp(microseconds: 0))
    let parent = try #require(value(of: "parent_id", in: project))
    #expect(parent.contains("maybe({index > 1}, ref(scopes, type={"), "\(parent)")
    let type = try #require(value(of: "type", in: project))
    #expect(type.hasPrefix("{if(index == 1, "), "\(type)")
    for (level, rows) in [("global", "index == 1"), ("org", "index % 2 == 0")] {
      #expect(type.contains("if(\(rows), random_choice(['\(level)'])"), "\(type)")
    }
    let id = try #require(value(of: "id", in: project))
    #expect(id.contains("if(index == 1, 'global', "), "\(id)")

    // They are kept if the table's factory is inferred again.
    let isNew = project.addLookups(["project-of-all"], in: "id", of: TableName("scopes"))
    #expect(isNew)
    #expect(value(of: "parent_id", in: project) == parent)
    #expect(value(of: "id", in: project)?.contains("project-of-all") == true)
  }

  /// A check that only says that there is a parent doesn't tell the levels.
  @Test func alternativesWithAnyParentAreNoLevels() {
    var posts = Self.scopes
    posts.checks = [
      CheckConstraint(
        """
        type = 'question' AND parent_id IS NULL OR type = 'answer' AND parent_id IS NOT NULL
          OR type = 'note' AND parent_id IS NOT NULL
        """)
    ]
    let project = InferredProject([posts], rows: 10, seed: 1, now: Timestamp(microseconds: 0))
    #expect(value(of: "type", in: project)?.contains("index") == false)
  }
}
