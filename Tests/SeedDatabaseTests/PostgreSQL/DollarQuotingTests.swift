import SeedDatabase
import Testing

@Suite struct DollarQuotingTests {
  /// The code ends where its tag first appears, by bytes.
  @Test(arguments: [
    "", "$", "$seedkit", "$seedkit$", "$seedkit$ $seedkit1$", "$seedkit$\u{301}",
    "\u{600}$seedkit$",
    "x$seedkit$ $seedkit1",
  ])
  func codeEndsAtItsTag(_ code: String) throws {
    let quoted = Array(PostgresLiteral.dollarQuoted(code).utf8)
    let end = try #require(quoted.dropFirst().firstIndex(of: UInt8(ascii: "$")))
    let tag = quoted[...end]
    let inner = quoted[(end + 1)...]
    let closing = try #require(inner.firstRange(of: tag))
    #expect(Array(inner[..<closing.lowerBound]) == Array(code.utf8))
    #expect(closing.upperBound == quoted.endIndex)
  }
}
