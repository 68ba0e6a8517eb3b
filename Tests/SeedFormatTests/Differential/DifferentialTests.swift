import SeedFormat
import Foundation
import Testing

/// Whatever SeedFormat accepts, an independent reader reads as the same tree.
///
/// SEEDKIT_FUZZ_ROUNDS multiplies the number of files that are tried.
@Suite struct DifferentialTests {
  private let rounds = max(
    1, ProcessInfo.processInfo.environment["SEEDKIT_FUZZ_ROUNDS"].flatMap { Int($0) } ?? 1)

  /// Compares the two readers; returns whether SeedFormat accepted the file.
  @discardableResult
  private func compare(_ bytes: [UInt8], _ name: String) -> Bool {
    let (documents, diagnostics) = DocumentParser.parse(SourceFile(name: name, bytes: bytes))
    guard diagnostics.isEmpty else { return false }
    // Yams tells libyaml the encoding, which then takes a byte order mark for a blank of the first
    // line and so sees that line in the wrong columns.
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let text = String(
      decoding: bytes.starts(with: mark) ? bytes.dropFirst(3) : bytes[...], as: UTF8.self)
    switch YamsReader.read(text) {
    case .trees(let trees):
      let own = documents.map { Tree($0.root) }
      if trees != own { Issue.record("\(name): \(text.debugDescription)\n\(own)\nYams: \(trees)") }
    case .refused(let problem):
      if !LibyamlDeviation.allCases.contains(where: { $0.covers(problem, text) }) {
        Issue.record("\(name): Yams refuses \(text.debugDescription): \(problem)")
      }
    }
    return true
  }

  @Test func generatedFilesAreReadAsTheyWereMeant() {
    for seed in 0..<UInt64(1_000 * rounds) {
      var generator = DocumentGenerator(seed: seed)
      let (text, trees) = generator.file()
      let file = SourceFile(name: "generated-\(seed)", text: text)
      let (documents, diagnostics) = DocumentParser.parse(file)
      let own = documents.map { Tree($0.root) }
      if !diagnostics.isEmpty || own != trees {
        let report = diagnostics.map { $0.rendered(color: false) }.joined(separator: "\n")
        Issue.record("seed \(seed): \(report)\n\(text)\nmeant: \(trees)\nread:  \(own)")
        return
      }
      compare(Array(text.utf8), "generated-\(seed)")
    }
  }

  @Test func corpus() {
    for (index, text) in Corpus.all.enumerated() { compare(Array(text.utf8), "corpus-\(index)") }
    for text in Corpus.examples {
      #expect(compare(Array(text.utf8), "example"), "refused: \(text)")
    }
  }

  @Test func mutatedFiles() {
    let generated = (0..<400 as Range<UInt64>).map { seed in
      var generator = DocumentGenerator(seed: seed)
      return generator.file().text
    }
    #expect(acceptedMutations(of: generated, seed: 1, count: 2_000 * rounds) > 400 * rounds)
    #expect(acceptedMutations(of: Corpus.all, seed: 2, count: 5_000 * rounds) > 1_000 * rounds)
  }

  /// Compares the readers on mutations of some files; returns how many of them were accepted.
  private func acceptedMutations(of sources: [String], seed: UInt64, count: Int) -> Int {
    var mutator = Mutator(seed: seed)
    var accepted = 0
    for round in 0..<count {
      let text = sources[round % sources.count]
      let bytes = mutator.mutate(text, other: sources[(round * 7 + 3) % sources.count])
      if compare(bytes, "mutation-\(seed)-\(round)") { accepted += 1 }
    }
    return accepted
  }
}
