import SeedSchema
package import SeedFormat

/// Detects calls that a YAML comma has cut off.
///
/// In `{ user_id: ref(user, in=admins) }` YAML reads the comma as its own, and leaves `ref(user`
/// and a key `in=admins)`.
package enum UnquotedComma {
  /// The maximum number of pieces to examine, to keep the time linear.
  private static let mostPieces = 64

  /// The diagnostic for a call that a node begins and the pieces after it continue.
  ///
  /// - Parameters:
  ///   - node: the node that begins the call.
  ///   - pieces: the texts after it, between commas; `nil` for one that can't belong to it.
  /// - Returns: the diagnostic, and how many pieces belong to the call.
  package static func diagnostic(
    _ node: Node, followedBy pieces: some Sequence<String?>
  ) -> (diagnostic: Diagnostic, pieces: Int)? {
    guard case .scalar(let scalar) = node.content, scalar.style == .plain,
      depth(of: scalar.text) > 0
    else { return nil }
    let scanner = ValueScanner(ScalarText(scalar, span: node.span))
    guard case .unclosed = scanner.callShape() else { return nil }
    var text = scalar.text
    var count = 0
    for piece in pieces {
      guard let piece, count < mostPieces else { return nil }
      text += ", " + piece
      count += 1
      guard depth(of: text) <= 0 else { continue }
      return (
        Diagnostic(
          "the comma ended the value: a call with commas needs quotes here", at: node.span,
          hint: "write \(quoted(text))"), count
      )
    }
    return nil
  }

  /// How many parentheses are open at the end of a text.
  private static func depth(of text: String) -> Int {
    text.utf8.reduce(0) { depth, byte in
      switch byte {
      case UInt8(ascii: "("): depth + 1
      case UInt8(ascii: ")"): depth - 1
      default: depth
      }
    }
  }

  private static func quoted(_ text: String) -> String {
    text.unicodeScalars.contains { $0 == "\"" || $0 == "\\" } ? text.quoted(by: "'") : "\"\(text)\""
  }
}

extension Node {
  /// The text of a plain scalar; `nil` for any other node.
  var plainText: String? {
    guard case .scalar(let scalar) = content, scalar.style == .plain else { return nil }
    return scalar.text
  }
}

extension Mapping {
  /// The keys after an entry that have no value, which may be pieces of its own.
  package func pieces(after index: Int) -> some Sequence<String?> {
    entries.dropFirst(index + 1).lazy.map { $0.value.isEmpty ? $0.key : nil }
  }
}
