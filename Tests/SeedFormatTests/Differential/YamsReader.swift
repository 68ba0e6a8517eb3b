import Yams

/// An independent reader of YAML, libyaml by way of Yams.
enum YamsReader {
  /// The result of reading a file.
  enum Outcome {
    case trees([Tree])
    /// It rejected the file, for this reason.
    case refused(String)
  }

  static func read(_ text: String) -> Outcome {
    do {
      var documents = try Yams.compose_all(yaml: text)
      var trees: [Tree] = []
      while let document = documents.next() { trees.append(try tree(document)) }
      if let error = documents.error { throw error }
      return .trees(trees)
    } catch let error as YamlError {
      return .refused(problem(of: error))
    } catch {
      return .refused(String(describing: error))
    }
  }

  private struct ComplexKey: Error {}

  private static func tree(_ node: Yams.Node) throws -> Tree {
    switch node {
    case .scalar(let scalar):
      return .scalar(scalar.string, isPlain: scalar.style == .plain)
    case .sequence(let sequence):
      return .sequence(try sequence.map(tree))
    case .mapping(let mapping):
      return .mapping(
        try mapping.map { key, value in
          guard case .scalar(let scalar) = key else { throw ComplexKey() }
          return Tree.Entry(key: Array(scalar.string.utf8), value: try tree(value))
        })
    case .alias:
      throw ComplexKey()
    }
  }

  private static func problem(of error: YamlError) -> String {
    switch error {
    case .scanner(let context, let problem, _, _), .parser(let context, let problem, _, _),
      .composer(let context, let problem, _, _):
      context.map { "\($0.text): \(problem)" } ?? problem
    default:
      String(describing: error)
    }
  }
}
