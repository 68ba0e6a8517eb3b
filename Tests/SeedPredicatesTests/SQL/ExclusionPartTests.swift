@testable import SeedPredicates
import SeedSchema
import Testing

/// The parts of exclusion constraints.
@Suite struct ExclusionPartTests {
  @Test(arguments: [
    (
      "EXCLUDE USING gist (room_id WITH =, stay WITH &&) WHERE ((status <> 'cancelled'::text))",
      ["room_id =", "stay &&"], "( ( status <> 'cancelled' :: text ) )", true
    ),
    (
      "EXCLUDE USING gist (room WITH =, daterange(valid_from, valid_to, '[)'::text) WITH &&)",
      ["room =", "daterange ( valid_from , valid_to , '[)' :: text ) &&"], nil, true
    ),
    ("EXCLUDE USING gist (during WITH &&)", ["during &&"], nil, false),
  ])
  func areCompared(
    _ definition: String, _ parts: [String], _ predicate: String?, _ hasGroups: Bool
  ) throws {
    let read = try #require(ExclusionParts(ExclusionConstraint(definition)))
    #expect(read.parts.map { "\($0.expression) \($0.comparison)" } == parts)
    #expect(read.predicate == predicate)
    #expect(read.hasGroups == hasGroups)
  }

  @Test(arguments: ["", "EXCLUDE", "EXCLUDE (", "EXCLUDE (a)", "EXCLUDE (a WITH)", "EXCLUDE ()"])
  func thatCannotBeReadAreLeft(_ definition: String) {
    #expect(ExclusionParts(ExclusionConstraint(definition)) == nil)
  }
}
