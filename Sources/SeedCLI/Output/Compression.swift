internal import ArgumentParser

/// The value of `--compress`: `gzip` or `zstd`, optionally with a level, as in `zstd:9`.
struct Compression: ExpressibleByArgument {
  /// The compression formats.
  enum Form: String {
    case gzip, zstd

    /// The levels of the format's own command, and its default.
    var levels: (all: ClosedRange<Int>, usual: Int) {
      switch self {
      case .gzip: (1...9, 6)
      case .zstd: (1...19, 3)
      }
    }
  }

  let form: Form
  let level: Int

  init?(argument: String) {
    let parts = argument.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count <= 2, let form = Form(rawValue: String(parts[0])) else { return nil }
    self.form = form
    guard parts.count == 2 else { level = form.levels.usual; return }
    guard let level = Int(parts[1]), form.levels.all.contains(level) else { return nil }
    self.level = level
  }

  /// The suffix for a file's name.
  var fileEnding: String {
    switch form {
    case .gzip: ".gz"
    case .zstd: ".zst"
    }
  }

  /// - Throws: ``CommandFailure`` if this command was built without the library.
  func compressor() throws -> any Compressor {
    switch form {
    case .gzip: return try GzipCompressor(level: level)
    case .zstd:
      #if canImport(CZstd)
        return try ZstdCompressor(level: level)
      #else
        throw CommandFailure(
          "this seed was built without zstd",
          hint:
            "install libzstd's headers (Debian: libzstd-dev), and build it again with --traits Zstandard",
          code: .output)
      #endif
    }
  }
}
