extension TestFolder {
  /// Runs `body` with a folder that holds the small project of ``Sample``, and removes it
  /// afterwards.
  static func with<Result>(
    _ body: (TestFolder) async throws -> Result
  ) async throws -> Result {
    try await with(Sample.files, body)
  }
}
