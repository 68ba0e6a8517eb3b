import SeedSchema

/// Accessors for rows of catalog queries, whose types are known.
extension Row {
  func optionalText(_ index: Int) -> String? {
    if case .text(let text) = values[index] { text } else { nil }
  }

  func text(_ index: Int) -> String { optionalText(index) ?? "" }

  func integer(_ index: Int) -> Int64 {
    if case .integer(let integer) = values[index] { integer } else { 0 }
  }

  func flag(_ index: Int) -> Bool { values[index] == .boolean(true) }
}
