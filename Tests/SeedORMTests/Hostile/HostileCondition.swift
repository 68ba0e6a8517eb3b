import SeedORM
import RandomSupport

/// A condition with a text from outside, and its evaluation without a database.
struct HostileCondition {
  let description: String
  let condition: (ModelColumns<Note>) -> Condition
  /// As in Swift, NULL equals no text, so a negated condition finds it.
  let isMet: (Note) -> Bool

  /// Conditions of each operator that takes a text.
  ///
  /// - Parameters:
  ///   - text: the text.
  ///   - other: a text for operators that take two.
  ///   - ignoresCase: whether to include those that ignore case.
  /// - Returns: the conditions.
  static func all(_ text: String, _ other: String, ignoresCase: Bool) -> [HostileCondition] {
    let wanted = Array(text.utf8)
    var all = [
      HostileCondition(description: "text ==") {
        $0.text == text
      } isMet: {
        Array($0.text.utf8) == wanted
      },
      HostileCondition(description: "comment ==") {
        $0.comment == text
      } isMet: {
        $0.comment.map { Array($0.utf8) == wanted } ?? false
      },
      HostileCondition(description: "comment !=") {
        $0.comment != text
      } isMet: {
        $0.comment.map { Array($0.utf8) != wanted } ?? true
      },
      HostileCondition(description: "not comment ==") {
        !($0.comment == text)
      } isMet: {
        $0.comment.map { Array($0.utf8) != wanted } ?? true
      },
      HostileCondition(description: "in") {
        $0.text.in([text, other])
      } isMet: {
        [wanted, Array(other.utf8)].contains(Array($0.text.utf8))
      },
      HostileCondition(description: "in of many") {
        $0.text.in([text, other] + (0..<40).map { "\(text) \($0)" })
      } isMet: {
        [wanted, Array(other.utf8)].contains(Array($0.text.utf8))
      },
      HostileCondition(description: "not in") {
        $0.comment.notIn([text, other])
      } isMet: {
        $0.comment.map { ![wanted, Array(other.utf8)].contains(Array($0.utf8)) } ?? true
      },
      HostileCondition(description: "nullIf") {
        $0.text.nullIf(text).isNull
      } isMet: {
        Array($0.text.utf8) == wanted
      },
      HostileCondition(description: "appending") {
        $0.text.appending(text) == other + text
      } isMet: {
        Array($0.text.utf8) == Array(other.utf8)
      },
      HostileCondition(description: "replacing") {
        $0.text.replacing("x", with: text) == other
      } isMet: {
        Array($0.text.utf8).flatMap { $0 == 0x78 ? wanted : [$0] } == Array(other.utf8)
      },
      HostileCondition(description: "case") {
        Case($0.text == text, then: other).otherwise(text) == other
      } isMet: {
        Array($0.text.utf8) == wanted || wanted == Array(other.utf8)
      },
      HostileCondition(description: "tags") {
        $0.tags.contains(text)
      } isMet: {
        $0.tags.contains { Array($0.utf8) == wanted }
      },
      HostileCondition(description: "member named") {
        $0.details.json(.member(text), as: String.self).isNotNull
      } isMet: {
        $0.details.keys.contains { Array($0.utf8) == wanted }
      },
      HostileCondition(description: "member") {
        $0.details.json("a", as: String.self) == text
      } isMet: {
        $0.details["a"].map { Array($0.utf8) == wanted } ?? false
      },
      HostileCondition(description: "member of a text") {
        $0.details.json("a", .member(text), as: String.self).isNull
      } isMet: { _ in
        true
      },
      HostileCondition(description: "document") {
        $0.details.contains(["a": text])
      } isMet: {
        $0.details["a"] == text
      },
    ]
    for (name, place) in [("contains", Place.anywhere), ("hasPrefix", .start), ("hasSuffix", .end)]
    {
      all += [
        HostileCondition(description: name) {
          place.condition($0.text, text)
        } isMet: {
          place.isMet(Array($0.text.utf8), wanted)
        },
        HostileCondition(description: "not comment \(name)") {
          !place.condition($0.comment, text)
        } isMet: {
          $0.comment.map { !place.isMet(Array($0.utf8), wanted) } ?? true
        },
      ]
      guard ignoresCase else { continue }
      all.append(
        HostileCondition(description: "\(name), ignoring case") {
          place.condition($0.text, text, ignoresCase: true)
        } isMet: {
          place.isMet(Self.lowercased($0.text), Self.lowercased(text))
        })
    }
    return all
  }

  /// The pieces have no letters with case but those of ASCII.
  private static func lowercased(_ text: String) -> [UInt8] {
    text.utf8.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
  }

  private enum Place {
    case anywhere, start, end

    func condition<Value: ColumnValue>(
      _ column: ColumnExpression<Value>, _ text: String, ignoresCase: Bool = false
    ) -> Condition where Value.Base == String {
      switch self {
      case .anywhere: ignoresCase ? column.icontains(text) : column.contains(text)
      case .start: ignoresCase ? column.istartsWith(text) : column.hasPrefix(text)
      case .end: ignoresCase ? column.iendsWith(text) : column.hasSuffix(text)
      }
    }

    func isMet(_ whole: [UInt8], _ part: [UInt8]) -> Bool {
      switch self {
      case .anywhere: part.isEmpty || whole.firstRange(of: part) != nil
      case .start: whole.starts(with: part)
      case .end: whole.suffix(part.count).elementsEqual(part)
      }
    }
  }
}
