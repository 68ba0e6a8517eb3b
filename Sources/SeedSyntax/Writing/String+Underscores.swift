import SeedSchema

extension String {
  /// The words of a name with underscores between them: `created_at` for `createdAt` and
  /// `Created at`.
  package var underscored: String {
    String(map { $0 == "-" || $0 == " " ? "_" : $0 }).snakeCased
  }
}
