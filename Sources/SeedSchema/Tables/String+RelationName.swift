extension String {
  /// A foreign key's column as a relation's name: `user_id` and `userId` are `user`.
  package var relationName: String {
    for suffix in ["_id", "Id", "_fk"] where hasSuffix(suffix) && utf8.count > suffix.utf8.count {
      return String(dropLast(suffix.count))
    }
    return self
  }
}
