import SeedSchema

/// The records of a table's rows: people, places, companies and products that several columns
/// describe.
///
/// A record is a function of the seed, the table, the record's name and the row. Every column
/// computes the parts that it needs from the same random bits, so the columns of a row agree
/// without knowing about each other.
package struct RecordScope: Sendable {
  /// The locale of the records.
  package enum LocaleChoice: Sendable {
    /// One locale for all rows, by its code.
    case fixed(String)
    /// Each row's own: the text that the frame has under ``localeColumn``.
    case varying
  }

  /// A part of a place that a unique column holds: places are then chosen so that none repeats.
  package enum UniquePart: Sendable {
    case city, country
  }

  /// The name under which a row's locale is a column of its frame. No column of a user can have it.
  package static let localeColumn = "locale of the row"

  /// The key of the table, from which the records' keys are derived.
  var key: ColumnKey
  var locale: LocaleChoice
  /// The unique parts, by the name of the record.
  var uniqueParts: [String: UniquePart]
  /// The records of referenced rows, by the relation's name.
  var related: [String: RelatedRecords]

  package init(
    key: ColumnKey, locale: LocaleChoice = .fixed("en"), uniqueParts: [String: UniquePart] = [:],
    related: [String: RelatedRecords] = [:]
  ) {
    self.key = key
    self.locale = locale
    self.uniqueParts = uniqueParts
    self.related = related
  }

  /// Adds the records of a relation's rows.
  package mutating func relate(_ name: String, to scope: RecordScope, isNullable: Bool) {
    related[name] = RelatedRecords(scope, isNullable: isNullable)
  }

  /// The key of a record.
  func key(of record: String) -> ColumnKey { key.derived("record").derived(record) }
}
