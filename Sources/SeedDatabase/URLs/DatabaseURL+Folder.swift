extension DatabaseURL {
  /// Returns the URL with the path of an SQLite file seen from a folder, not from the process's.
  package func resolved(in folder: String) -> DatabaseURL {
    guard case .sqlite(let path, let mode) = target, path != ":memory:", !path.isEmpty,
      !path.hasPrefix("/")
    else { return self }
    return DatabaseURL(.sqlite(path: folder + "/" + path, mode: mode))
  }
}
