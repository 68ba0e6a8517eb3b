import Testing

@testable import SeedPredicates

/// How names are split into words.
@Suite struct NameWordsTests {
  @Test(arguments: [
    ("created_at", ["created", "at"]), ("createdAt", ["created", "at"]),
    ("Created-At", ["created", "at"]), ("CREATED_AT", ["created", "at"]),
    ("createdat", ["created", "at"]), ("firstname", ["firstname"]), ("zipcode", ["zip", "code"]),
    ("useragent", ["user", "agent"]), ("HTTPStatusCode", ["http", "status", "code"]),
    ("userID", ["user", "id"]), ("address_line1", ["address", "line", "1"]),
    ("sha256Digest", ["sha256", "digest"]), ("pageCnt", ["page", "count"]),
    ("lastloginip", ["last", "login", "ip"]), ("xyzzyplugh", ["xyzzyplugh"]),
    ("Größe", ["größe"]), ("", []), ("___", []),
  ])
  func namesAreSplit(_ name: String, _ words: [String]) {
    #expect(NameWords.words(of: name) == words)
  }

  @Test func endingsTellTheSingular() {
    let words = ["cities", "addresses", "status", "boxes", "tags", "class", "gas"]
    #expect(
      words.map(NameWords.singular) == ["city", "address", "status", "box", "tag", "class", "gas"])
  }
}
