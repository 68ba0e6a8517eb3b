/// The innermost call whose parentheses are open at the end of a text, such as `random_int(18, `.
struct OpenCall: Equatable {
  /// The name of the called generator or function.
  var name: String
  /// The arguments before the one being written.
  var arguments: [String] = []
  /// The text of the last argument so far.
  var current = ""

  /// Finds the call; `nil` if none is open.
  init?(_ text: some StringProtocol) {
    var open: [(isCall: Bool, name: String, start: String.Index)] = []
    let text = String(text)
    var quote: Character?
    for index in text.indices {
      let character = text[index]
      if let mark = quote {
        if character == mark { quote = nil }
        continue
      }
      switch character {
      // A quote around the whole value isn't an argument's quote.
      case "\"", "'": if !open.isEmpty { quote = character }
      case "(":
        let name = String(text[..<index].reversed().prefix { Self.isPart($0) }.reversed())
        open.append((!name.isEmpty, name, text.index(after: index)))
      case "[", "{": open.append((false, "", text.index(after: index)))
      case ")", "]", "}": _ = open.popLast()
      default: break
      }
    }
    guard let call = open.last(where: \.isCall) else { return nil }
    name = call.name
    var parts = Self.arguments(text[call.start...])
    current = parts.popLast() ?? ""
    arguments = parts
  }

  /// The names of arguments that are given as `name=value`, with the one that is being written.
  var named: Set<String> {
    Set((arguments + [current]).compactMap { Self.name($0) })
  }

  /// The name of the argument that is being written, if it has one; otherwise `nil`.
  var currentName: String? { Self.name(current) }

  /// How many unnamed arguments precede the one being written.
  var position: Int { arguments.count { Self.name($0) == nil } }

  private static func name(_ argument: String) -> String? {
    guard let equal = argument.firstIndex(of: "=") else { return nil }
    let name = argument[..<equal].filter { $0 != " " }
    return !name.isEmpty && name.allSatisfy(isPart) ? name : nil
  }

  private static func arguments(_ text: Substring) -> [String] {
    var parts = [""]
    var depth = 0
    var quote: Character?
    for character in text {
      if let mark = quote {
        if character == mark { quote = nil }
      } else if character == "'" || character == "\"" {
        quote = character
      } else if "([{".contains(character) {
        depth += 1
      } else if ")]}".contains(character) {
        depth -= 1
      } else if character == ",", depth <= 0 {
        parts.append("")
        continue
      }
      if parts[parts.count - 1].isEmpty, character == " " { continue }
      parts[parts.count - 1].append(character)
    }
    return parts
  }

  private static func isPart(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "_"
  }
}
