extension BidirectionalCollection<String> {
  /// The names as a message lists them: `csv, jsonl or sql`.
  package var alternatives: String {
    guard count > 1, let last else { return first ?? "" }
    return "\(dropLast().joined(separator: ", ")) or \(last)"
  }
}
