import SeedSchema

/// The records of the rows that a relation references.
package struct RelatedRecords: Sendable {
  var key: ColumnKey
  var locale: RecordScope.LocaleChoice
  var uniqueParts: [String: RecordScope.UniquePart]
  /// Whether some references are NULL.
  var isNullable: Bool

  package init(_ scope: RecordScope, isNullable: Bool) {
    key = scope.key
    locale = scope.locale
    uniqueParts = scope.uniqueParts
    self.isNullable = isNullable
  }

  /// The scope of the referenced rows.
  var scope: RecordScope { RecordScope(key: key, locale: locale, uniqueParts: uniqueParts) }
}
