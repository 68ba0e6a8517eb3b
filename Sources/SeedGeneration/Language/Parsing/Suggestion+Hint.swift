import SeedFormat

extension Suggestion {
  /// The nearest candidate as a hint: ``did you mean `random_username`?``
  static func hint(for name: String, in candidates: some Sequence<String>) -> String? {
    nearest(to: name, among: candidates).map { "did you mean `\($0)`?" }
  }
}
