@testable import SeedInference
import Testing

/// Generators inferred from the values that a column already has.
@Suite struct ExampleInferenceTests {
  private func values(_ form: (Int) -> String) -> [String] { (1...30).map(form) }

  @Test func repeatedValuesAreUsedUnchanged() {
    let states = values { ["NEW", "OLD", "GONE"][$0 % 3] }
    #expect(
      ExampleInference(values: states).string(isKey: false, limit: nil)
        == "random_choice(['GONE', 'NEW', 'OLD'])"
        || ExampleInference(values: states).string(isKey: false, limit: nil)
          == "random_choice([GONE, NEW, OLD])"
    )
    // A key has each value once.
    #expect(ExampleInference(values: states).string(isKey: true, limit: nil) == nil)
  }

  // Braces in a quoted string are doubled.
  @Test func codesKeepTheirForm() {
    func form(_ values: [String]) -> String? {
      ExampleInference(values: values).string(isKey: false, limit: nil)
    }
    #expect(form(values { "AB-\($0 + 1010)" }) == "matching('^AB-[0-9]{{4,4}}$')")
    #expect(form(values { "K\($0)/2024" }) == "matching('^K[0-9]{{1,2}}/2024$')")
    #expect(
      form(values { ($0 % 2 == 0 ? "X" : "Y") + "\($0 * 7919)" })
        == "matching('^[A-Z]{{1,1}}[0-9]{{4,6}}$')")
  }

  @Test func keysGetMoreNumbersThanThereAre() {
    let codes = ExampleInference(values: values { "K\($0 + 100)" })
    #expect(codes.string(isKey: true, limit: nil) == "matching('^K[0-9]{{3,7}}$')")
    #expect(codes.string(isKey: true, limit: 5) == "matching('^K[0-9]{{3,4}}$')")
    #expect(codes.string(isKey: true, limit: 4) == "matching('^K[0-9]{{3,3}}$')")
  }

  @Test func datesAndIdentifiersHaveGenerators() {
    let days = values { "2024-01-" + ($0 < 10 ? "0" : "") + "\($0)" }
    #expect(ExampleInference(values: days).string(isKey: false, limit: nil) == "random_date()")
    let identifiers = values { "7c9e6679-7425-40de-944b-e07fc1f9\(1000 + $0)" }
    #expect(
      ExampleInference(values: identifiers).string(isKey: true, limit: nil) == "random_uuid()")
  }

  @Test func othersHaveNothingInCommon() {
    let sentences = values { "person number \($0) of many" + String(repeating: "x", count: 80) }
    let names = values { number in
      ["Ana", "Bo", "Chloé", "Dirk Jan"][number % 4] + (number > 15 ? "a" : "b")
        + (number % 5 == 0 ? "c" : "")
    }
    let mixed = values { $0 % 2 == 0 ? "A\($0)" : "\($0)A" }
    for values in [sentences, names, mixed] {
      #expect(ExampleInference(values: values).string(isKey: false, limit: nil) == nil)
    }
  }

  @Test func fewValuesTellNothing() {
    #expect(ExampleInference(values: ["A1", "A2", "A3"]).string(isKey: false, limit: nil) == nil)
  }

  @Test func numbersKeepTheirRange() {
    #expect(ExampleInference(values: values { "\($0 * 3)" }).integer == "random_int(3, 90)")
    #expect(
      ExampleInference(values: values { "\($0 % 3 * 10)" }).integer == "random_choice([0, 10, 20])")
    #expect(ExampleInference(values: values { "\($0).5" }).integer == nil)
  }

  @Test func documentsKeepTheirMembers() {
    let settings = values {
      #"{"mode": "\#(["fast", "slow"][$0 % 2])", "retries": \#($0), "on": true}"#
    }
    let yaml = JSONExampleInference(settings)?.yaml
    #expect(yaml?.contains("retries: \"random_int(1, 30)\"") == true, "\(yaml ?? "")")
    #expect(yaml?.contains("fast") == true)
    #expect(
      yaml?.contains("on\": random_bool()") == true || yaml?.contains("on: random_bool()") == true)
    #expect(JSONExampleInference(settings + ["[]"]) == nil)
    #expect(JSONExampleInference(values { #"{"a": [\#($0)]}"# })?.yaml == nil)
  }
}
