extension TableSchema {
  /// The foreign keys that share a column with another one.
  package var overlappingKeys: [ForeignKey] {
    foreignKeys.filter { key in
      foreignKeys.contains { $0 != key && !Set($0.columns).isDisjoint(with: key.columns) }
    }
  }
}
