extension BidirectionalCollection<String> {
  /// The names as a list for a message: `csv, jsonl or sql`.
  package var alternatives: String {
    guard count > 1, let last else { return first ?? "" }
    return "\(dropLast().joined(separator: ", ")) or \(last)"
  }
}
