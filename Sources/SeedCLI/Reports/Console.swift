/// Writes to standard output and error, and tells whether they may have colours.
enum Console {
  /// Whether standard error is a terminal.
  static let isErrorTerminal = Platform.isErrorTerminal

  /// Whether output may have colours: on a terminal, unless NO_COLOR (<https://no-color.org>) is
  /// set; always with FORCE_COLOR (<https://force-color.org>).
  static let hasColor = forcedColor ?? (Platform.isOutputTerminal && allowsColor)
  /// Whether errors may have colours.
  static let hasErrorColor = forcedColor ?? (isErrorTerminal && allowsColor)

  /// The maximum width of output lines, in columns; `nil` for no limit.
  static let width =
    givenWidth ?? (Platform.isOutputTerminal ? Platform.columns(of: Platform.output) : nil)
  /// The maximum width of lines of errors and progress, in columns.
  static var errorWidth: Int? {
    givenWidth ?? (isErrorTerminal ? Platform.columns(of: Platform.error) : nil)
  }

  /// The width that the user has set.
  private static var givenWidth: Int? {
    Platform.environment("COLUMNS").flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
  }

  private static var forcedColor: Bool? {
    guard let value = Platform.environment("FORCE_COLOR"), !value.isEmpty else { return nil }
    return value != "0" && value != "false"
  }

  private static var allowsColor: Bool {
    (Platform.environment("NO_COLOR") ?? "").isEmpty && Platform.environment("TERM") != "dumb"
  }

  /// Writes a line to standard output.
  static func print(_ text: String = "") { Platform.write(text + "\n", to: Platform.output) }

  /// Writes a line to standard error.
  static func printError(_ text: String) { Platform.write(text + "\n", to: Platform.error) }

  /// Writes text to standard error, without a line break.
  static func writeError(_ text: String) { Platform.write(text, to: Platform.error) }

  /// Returns text in an ANSI style if output has colours.
  static func styled(_ text: String, _ code: String, if hasColor: Bool = Console.hasColor) -> String
  {
    hasColor ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
