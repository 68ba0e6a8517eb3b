import SeedSchema

/// One-dimensional arrays of text in PostgreSQL's text form: `{a,"b \"c\"",NULL}`.
package enum PostgresArray {
  /// Writes an array.
  package static func literal(_ elements: [String]) -> String {
    let quoted = elements.map { element in
      var text = "\""
      for character in element.unicodeScalars {
        if character == "\"" || character == "\\" { text += "\\" }
        text.unicodeScalars.append(character)
      }
      return text + "\""
    }
    return "{" + quoted.joined(separator: ",") + "}"
  }

  /// Reads an array; NULLs are left out.
  package static func elements(_ text: String) -> [String] {
    var result: [String] = []
    var element = String.UnicodeScalarView()
    var isQuoted = false
    var wasQuoted = false
    var isEscaped = false
    func close() {
      let text = String(element)
      if wasQuoted || (!text.isEmpty && text != "NULL") { result.append(text) }
      element = String.UnicodeScalarView()
      wasQuoted = false
    }
    for character in text.unicodeScalars.dropFirst().dropLast() {
      if isEscaped {
        element.append(character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else if character == "\"" {
        isQuoted.toggle()
        wasQuoted = true
      } else if character == ",", !isQuoted {
        close()
      } else {
        element.append(character)
      }
    }
    close()
    return result
  }
}

extension Row {
  /// Returns an array of text in PostgreSQL's text form; empty for NULL.
  package func array(_ column: String) -> [String] { PostgresArray.elements(text(column)) }
}
