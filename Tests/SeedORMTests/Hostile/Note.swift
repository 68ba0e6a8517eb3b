import SeedORM
import RandomSupport

/// A row whose every value may be hostile.
struct Note: Model, Codable, Equatable {
  var id: Int
  var text: String
  var comment: String?
  var tags: [String]
  var details: [String: String]

  static let table = define("notes") { $0.id(.notGenerated) }

  /// Rows with random texts, some of them parts of one another.
  static func random(_ count: Int, using random: inout SeededRandom) -> [Note] {
    (1...count).map { id in
      func text() -> String { HostileText.random(using: &random) }
      return Note(
        id: id, text: text() + text(), comment: random.oneIn(4) ? nil : text(),
        tags: (0..<random.below(3)).map { _ in text() },
        details: ["a": text()].merging([text(): text()]) { first, _ in first })
    }
  }

  /// Whether all values are the same bytes: Swift's strings are equal if they are canonically
  /// equivalent.
  func isIdentical(to other: Note) -> Bool {
    func bytes(_ note: Note) -> [[UInt8]] {
      let members = note.details.map { [Array($0.key.utf8), Array($0.value.utf8)] }
        .sorted { $0[0].lexicographicallyPrecedes($1[0]) }.flatMap { $0 }
      return [[UInt8(truncatingIfNeeded: note.id)], Array(note.text.utf8)]
        + (note.comment.map { [Array($0.utf8)] } ?? []) + note.tags.map { Array($0.utf8) } + members
    }
    return id == other.id && (comment == nil) == (other.comment == nil)
      && bytes(self) == bytes(other)
  }
}
