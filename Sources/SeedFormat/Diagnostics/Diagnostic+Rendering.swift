extension Diagnostic {
  /// The diagnostic in printed form: position and message, the line, carets under the position, the
  /// hint.
  ///
  /// ```
  /// Factories/user.yaml:14:14: error: unknown generator `random_usrname`
  ///    14 |   username:  random_usrname()
  ///       |              ^^^^^^^^^^^^^^ did you mean `random_username`?
  /// ```
  ///
  /// The contents of a file reach the terminal only as text: control characters are replaced.
  ///
  /// - Parameter color: Whether to use ANSI colours; for a terminal.
  /// - Returns: One to three lines, without a line break at the end.
  public func rendered(color: Bool) -> String {
    let paint = Paint(isOn: color)
    let place = span.map { "\(printable($0.file)):\($0.line):\($0.column): " } ?? ""
    let kind = paint(severity == .error ? .red : .yellow, "\(severity.rawValue):")
    var lines = [paint(.bold, place) + kind + " " + paint(.bold, printable(message))]
    let hint = hint.map(printable)
    if let span, let sourceLine {
      let gutter = Gutter(line: span.line)
      let excerpt = printable(sourceLine, keepsTabs: true)
      let (padding, carets) = underline(excerpt, span)
      lines.append(paint(.blue, gutter.numbered) + excerpt)
      let tail = hint.map { " " + $0 } ?? ""
      lines.append(paint(.blue, gutter.empty) + padding + paint(.green, carets + tail))
    } else if let hint {
      lines.append("  " + paint(.green, hint))
    }
    return lines.joined(separator: "\n")
  }

  /// The spaces and the carets under the span.
  private func underline(_ excerpt: String, _ span: SourceSpan) -> (padding: String, carets: String)
  {
    var padding = ""
    var width = 0
    var column = sourceLineColumn
    for scalar in excerpt.unicodeScalars {
      if column >= span.column + span.length { break }
      if column >= span.column {
        width += scalar.displayWidth
      } else if scalar == "\t" {
        // A tab is as wide here as in the line above, whatever its width in the terminal.
        padding += "\t"
      } else {
        padding += String(repeating: " ", count: scalar.displayWidth)
      }
      column += 1
    }
    return (padding, String(repeating: "^", count: max(1, width)))
  }
}

/// The line numbers at the left.
private struct Gutter {
  let numbered: String
  let empty: String

  package init(line: Int) {
    let number = String(line)
    let padded = String(repeating: " ", count: max(0, 5 - number.count)) + number
    numbered = padded + " | "
    empty = String(repeating: " ", count: padded.count) + " | "
  }
}

/// ANSI colours, or none.
private struct Paint {
  enum Color: String {
    case bold = "1"
    case red = "1;31"
    case green = "32"
    case yellow = "1;33"
    case blue = "34"
  }

  let isOn: Bool

  func callAsFunction(_ color: Color, _ text: String) -> String {
    isOn && !text.isEmpty ? "\u{1B}[\(color.rawValue)m\(text)\u{1B}[0m" : text
  }
}
