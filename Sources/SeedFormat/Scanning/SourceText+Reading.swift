extension SourceText {
  /// Reads a file's bytes, or reports why they aren't text that YAML allows.
  static func read(
    _ file: SourceFile, limits: ParserLimits
  ) -> (text: SourceText?, diagnostics: [Diagnostic]) {
    func refuse(_ message: String, hint: String?) -> (SourceText?, [Diagnostic]) {
      let span = SourceSpan(file: file.name, line: 1, column: 1)
      return (nil, [Diagnostic(.error, message, at: span, hint: hint)])
    }
    let source = file.bytes
    guard source.count <= limits.maximumBytes else {
      return refuse(
        "the file has \(source.count) bytes; at most \(limits.maximumBytes) are read",
        hint: "split it into several files")
    }
    if source.starts(with: [0xFF, 0xFE]) || source.starts(with: [0xFE, 0xFF]) {
      return refuse("the file is not UTF-8 but UTF-16 or UTF-32", hint: "save it as UTF-8")
    }
    var check = CharacterCheck(
      source, from: source.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0, limit: limits.maximumErrors)
    check.run()
    guard check.problems.isEmpty else {
      return (nil, check.problems.map { $0.diagnostic(in: file) })
    }
    let text = SourceText(
      bytes: normalized(source[check.start...], hasCarriageReturn: check.hasCarriageReturn),
      isASCII: check.isASCII)
    return (text, [])
  }

  /// The bytes with every line break as a line feed, followed by NULs.
  private static func normalized(
    _ source: ArraySlice<UInt8>, hasCarriageReturn: Bool
  ) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(source.count + sentinelCount)
    if hasCarriageReturn {
      var afterReturn = false
      for byte in source {
        if !(afterReturn && byte == .newline) {
          bytes.append(byte == .carriageReturn ? .newline : byte)
        }
        afterReturn = byte == .carriageReturn
      }
    } else {
      bytes.append(contentsOf: source)
    }
    bytes.append(contentsOf: repeatElement(0, count: sentinelCount))
    return bytes
  }
}
