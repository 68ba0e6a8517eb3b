import SeedFormat
import Testing

@Suite struct SuggestionTests {
  private let names = ["random_username", "random_email", "random_int", "maybe", "weighted", "ref"]

  @Test(arguments: [
    ("random_usrname", "random_username"), ("random_emial", "random_email"), ("mabye", "maybe"),
    ("RANDOM_INT", "random_int"), ("rf", "ref"), ("reff", "ref"), ("wieghted", "weighted"),
  ])
  func similarNames(_ name: String, _ suggestion: String) {
    #expect(Suggestion.nearest(to: name, among: names) == suggestion)
  }

  @Test(arguments: ["", "x", "create", "random", "xyz", String(repeating: "random_int", count: 50)])
  func far(_ name: String) {
    #expect(Suggestion.nearest(to: name, among: names) == nil)
  }

  @Test func tiesAreBrokenAlphabetically() {
    #expect(Suggestion.nearest(to: "cat", among: ["hat", "bat", "rat"]) == "bat")
    #expect(Suggestion.nearest(to: "cat", among: ["rat", "bat", "hat"]) == "bat")
  }

  @Test func aNameIsNotSuggestedForItself() {
    #expect(Suggestion.nearest(to: "ref", among: ["ref"]) == nil)
    #expect(Suggestion.nearest(to: "a", among: ["b"]) == nil)
  }

  @Test func aHintNamesTheNearest() {
    #expect(Suggestion.hint(for: "emial", in: ["email", "name"]) == "did you mean `email`?")
    #expect(Suggestion.hint(for: "zzzzzz", in: ["email", "name"]) == nil)
  }

  @Test(arguments: [
    (["csv"], "csv"), (["on", "off"], "on or off"), (["csv", "jsonl", "sql"], "csv, jsonl or sql"),
    ([], ""),
  ]) func alternativesAreListed(_ names: [String], _ text: String) {
    #expect(names.alternatives == text)
  }
}
