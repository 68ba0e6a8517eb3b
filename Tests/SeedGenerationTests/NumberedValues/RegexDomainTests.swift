@testable import SeedSchema
@testable import SeedGeneration
import Foundation
import Testing

/// Strings generated from regular expressions match them.
@Suite struct RegexDomainTests {
  private func texts(_ pattern: String, _ indices: [UInt64]) throws -> [String] {
    let node = try #require(RegexNode(pattern))
    let domain = RegexDomain(node)
    guard case .text(let bytes) = try domain.column(indices.map { $0 % domain.count }).values else {
      return []
    }
    return indices.indices.map { bytes.string($0) }
  }

  @Test(arguments: [
    "^[a-z0-9_]+$", "^[A-Z]{2}-\\d{4}$", "^(open|closed|in[- ]progress)$",
    "^#[0-9a-fA-F]{6}$", "^[^@\\s]+@[^@\\s]+\\.[a-z]{2,}$", "^\\+?[1-9]\\d{1,14}$",
    "^[a-f0-9]{64}$", "^(?:a|bc)*d?$", "^v\\d+(\\.\\d+){2}$", "^[[:alpha:]][[:alnum:]_-]*$", "^$",
    "^https?://", "x{0,3}y", "^[]a]$",
  ])
  func textsMatch(_ pattern: String) throws {
    let expression = try NSRegularExpression(pattern: pattern)
    for text in try texts(pattern, (0..<500).map { SplitMix64.finalize($0) }) {
      let range = NSRange(text.startIndex..., in: text)
      #expect(
        expression.firstMatch(in: text, range: range) != nil, "\(text) doesn't match \(pattern)")
    }
  }

  @Test func numbersBelowTheCountGiveDifferentTexts() throws {
    let node = try #require(RegexNode("^[ab]{1,3}(x|yz)$"))
    #expect(node.count == 28)
    let all = try texts("^[ab]{1,3}(x|yz)$", Array(0..<28))
    #expect(Set(all).count == 28)
  }

  @Test func lengthsAreKept() throws {
    let node = try #require(RegexNode("^[a-z]+-[a-z]*$")?.fitted(12...12))
    #expect(node.lengths == 12...12)
    #expect(RegexNode("^[a-z]{5}$")?.fitted(0...4) == nil)
  }

  @Test(arguments: ["(?=a)b", "(a", "[a", "a{2", "*", "(a)\\1", "\\u0041", "[b-a]"])
  func whatIsNotUnderstoodIsRefused(_ pattern: String) {
    // A brace that opens no repetition is a brace.
    #expect((RegexNode(pattern) == nil) == (pattern != "a{2"))
  }

  @Test func longTextsDoNotEndInOneLetter() throws {
    for text in try texts("^[0-9a-f]{64}$", [1, 1 << 40, 1 << 61]) {
      #expect(Set(text.suffix(40)).count > 4, "\(text)")
    }
  }

  /// Repetitions multiply: the numbers of characters exceed any integer, and the time does so even
  /// if there are none.
  @Test(arguments: [
    (0..<8).reduce("a") { pattern, _ in "(\(pattern){1000})" },
    (0..<8).reduce("") { pattern, _ in "(\(pattern)){1000}" },
    (0..<40).reduce("a") { pattern, _ in "(\(pattern)++)" },
  ]) func repetitionsOfRepetitionsAreCounted(_ pattern: String) throws {
    let node = try #require(RegexNode(pattern))
    #expect(node.steps == RegexNode.mostSteps)
    #expect(node.lengths.upperBound <= RegexNode.mostSteps)
  }

  @Test(arguments: [
    "a" + String(repeating: "+", count: 3000), "a{2}{2}{2}{2}{2}",
    String(repeating: "a", count: 5000),
  ]) func hugeExpressionsAreRefused(_ pattern: String) {
    #expect(RegexNode(pattern) == nil)
  }

  @Test func setsOfManyRangesAreReadQuickly() throws {
    let ranges = stride(from: 0x1000, to: 0xD000, by: 0x100).flatMap { start in
      [start, Int(UInt8(ascii: "-")), start + 0xFF].compactMap { Unicode.Scalar(UInt32($0)) }
    }
    let pattern = "[" + String(String.UnicodeScalarView(ranges)) + "]"
    guard case .set(let members) = try #require(RegexNode(pattern)) else {
      Issue.record("no set")
      return
    }
    #expect(members.count == 0xC000)
  }
}
