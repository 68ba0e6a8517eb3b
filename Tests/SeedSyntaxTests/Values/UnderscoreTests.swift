import SeedSyntax
import Testing

@Suite struct UnderscoreTests {
  @Test(arguments: [
    ("createdAt", "created_at"), ("authorID", "author_id"), ("UUID", "uuid"),
    ("Created at", "created_at"), ("paid-at", "paid_at"), ("already_there", "already_there"),
  ]) func wordsAreJoinedByUnderscores(_ name: String, _ expected: String) {
    #expect(name.underscored == expected)
  }
}
