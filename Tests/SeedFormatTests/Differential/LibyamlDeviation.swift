/// The known cases in which libyaml rejects what YAML 1.2 allows, by the reason that it gives and
/// by what the file then holds.
///
/// A reader that rejects a file misreads nothing. Reading another tree has no exceptions.
enum LibyamlDeviation: CaseIterable {
  /// A tab as a blank behind an indicator or before a comment, where libyaml expects indentation.
  case tabAsBlank
  /// A tab on an empty or a comment's line behind an unquoted scalar.
  case tabBehindScalar
  /// A document without `---` behind `...`, and directives there.
  case bareDocument
  /// A file that starts with `...`.
  case leadingDocumentEnd
  /// A key of `{ }` with its colon on another line.
  case multilineFlowKey
  /// `:?` in an unquoted scalar in a flow collection, and a colon right before a bracket or comma.
  case colonInFlow
  /// A tab as the first character of a block's text, or on an empty line before it.
  case tabInBlock

  func covers(_ problem: String, _ text: String) -> Bool {
    switch self {
    case .tabAsBlank:
      problem.contains("found character that cannot start any token") && text.contains("\t")
    case .tabBehindScalar:
      problem.contains("found a tab character that violates indentation")
    case .bareDocument:
      problem == "did not find expected <document start>" && text.contains("...")
    case .leadingDocumentEnd:
      problem == "while parsing a block node: did not find expected node content"
        && firstLine(of: text).hasPrefix("...")
    case .multilineFlowKey:
      problem == "while parsing a flow mapping: did not find expected ',' or '}'"
        && text.contains("{")
    case .colonInFlow:
      problem == "while scanning a plain scalar: found unexpected ':'"
        && [":?", ":,", ":[", ":]", ":{", ":}"].contains { text.contains($0) }
    case .tabInBlock:
      problem.hasSuffix("found a tab character where an indentation space is expected")
    }
  }

  /// The first line that is neither empty nor a comment.
  private func firstLine(of text: String) -> Substring {
    text.split(whereSeparator: \.isNewline).first { line in
      let content = line.drop { $0 == " " || $0 == "\t" }
      return !content.isEmpty && !content.hasPrefix("#")
    } ?? ""
  }
}
