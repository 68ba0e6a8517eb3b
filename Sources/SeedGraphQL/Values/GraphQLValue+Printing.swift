extension GraphQLValue {
  /// The value in a message, truncated if it is long.
  var printed: String {
    let text = JSONWriter.text(of: self)
    return text.count > 80 ? text.prefix(77) + "..." : text
  }
}
