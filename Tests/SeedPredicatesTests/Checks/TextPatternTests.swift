@testable import SeedPredicates
import Testing

/// Patterns of checks by which known texts are tested.
@Suite struct TextPatternTests {
  @Test(arguments: [
    ("^[a-z0-9._]+@[a-z0-9.-]+\\.[a-z]{2,}$", "ana.li7@example.com", true),
    ("^[A-Z]{2}-\\d{4}$", "QX-90817", false), ("^[A-Z]{2}-\\d{4}$", "AB-1234", true),
    ("^(http|https)://", "https://quiet-harbor.example.org/stone/17", true),
    ("^[[:alpha:]]{3}-[^[:space:]]+$", "abc-x", true), ("^[]a-]+$", "]-a", true),
    ("^\\S+$", "a b", false), ("b", "abc", true), ("^b", "abc", false), ("c$", "abc", true),
    ("^(?:a|bc)*d?$", "abcbcd", true), ("^(a|b){2,3}$", "abab", false), ("^a{0}$", "", true),
    ("^a.c$", "aéc", true), ("***:^a+?$", "aaa", true), ("^x{,3}$", "x{,3}", true),
    ("^(ab?)+$", "aabab", true), ("^(|a)+b$", "ab", true), ("^$", "", true), ("", "a", true),
  ]) func verdictsAreThoseOfPostgres(_ pattern: String, _ text: String, _ isMatch: Bool) throws {
    #expect(try #require(TextPattern(pattern)).matches(text) == isMatch, "\(pattern)")
  }

  @Test(arguments: [
    "(?=a)b", "(?!a)", "(a)\\1", "\\ya", "(a", "a)", "[a", "*a", "a**", "a{2}{3}", "a{999}",
    "a{3,2}", "[b-a]", "[[:nothing:]]", "\\", "[\\", "[a-", "[[.a.]]", "a{2",
    String(repeating: "(", count: 5000), String(repeating: "(a|", count: 100) + ")",
  ]) func whatIsNotKnownIsNoPattern(_ pattern: String) {
    #expect(TextPattern(pattern) == nil)
  }

  /// An engine that backtracks takes longer than the universe is old.
  @Test(arguments: [
    "^(.*)*m$", "^([a-z0-9.@_]*[a-z0-9.@_]*)*!$", "^((a|b|[a-z0-9.@_]|.)*)+!$",
    "^(.?){200}(.?){200}!$", "^((((((((((.*)*)*)*)*)*)*)*)*)*)*!$", "^.*.*.*.*.*.*.*.*.*.*!$",
    "^((((.{0,255}){0,255}){0,255}){0,255})!$",
  ]) func patternsThatBacktrackForEver(_ pattern: String) throws {
    let text = String(repeating: "maximilian_rodriguez90214567@example.org", count: 3)
    #expect(try #require(TextPattern(pattern)).matches(text) == false)
  }

  @Test func longTextsAreNotTested() throws {
    #expect(try !#require(TextPattern("a")).matches(String(repeating: "a", count: 121)))
  }
}
