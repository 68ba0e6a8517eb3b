extension Node {
  /// Whether nothing was written: an empty plain scalar.
  package var isEmpty: Bool {
    if case .scalar(let scalar) = content, scalar.style == .plain, scalar.text.isEmpty {
      true
    } else {
      false
    }
  }
}
