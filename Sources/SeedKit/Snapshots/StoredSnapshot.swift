package import SeedSchema

/// A snapshot as lists of them show it.
package struct StoredSnapshot: Sendable, Encodable {
  /// The fingerprint of its recipe, by which it can be removed.
  package var name: String
  /// The file, or the database.
  package var place: String
  /// The scenario and the project that created it; `nil` for a schema, or if that isn't known.
  package var contents: SnapshotContents?
  /// Its size in bytes.
  package var bytes: Int64
  /// The day of its last use.
  package var lastUsed: CivilDate?

  private enum CodingKeys: String, CodingKey {
    case name, place, scenario, project, bytes, lastUsed
  }

  /// Encodes it with its scenario and project as strings.
  ///
  /// - Throws: an error of the encoder.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(name, forKey: .name)
    try container.encode(place, forKey: .place)
    try container.encode(contents?.scenario, forKey: .scenario)
    try container.encode(contents?.project, forKey: .project)
    try container.encode(bytes, forKey: .bytes)
    try container.encode(lastUsed?.description, forKey: .lastUsed)
  }
}
