/// The order of an address's parts in one line.
struct AddressForm: Sendable {
  enum Part: Sendable {
    case street, postalCode, city, region
    case text([UInt8])
  }

  let parts: [Part]

  /// - Parameter form: `%A` is the street, `%Z` the postal code, `%C` the city, `%S` the region.
  init(_ form: String) {
    var parts: [Part] = []
    for (place, piece) in form.split(separator: "%", omittingEmptySubsequences: false).enumerated()
    {
      var rest = piece
      if place > 0, let letter = rest.popFirst() {
        switch letter {
        case "A": parts.append(.street)
        case "Z": parts.append(.postalCode)
        case "C": parts.append(.city)
        case "S": parts.append(.region)
        default: break
        }
      }
      if !rest.isEmpty { parts.append(.text(Array(rest.utf8))) }
    }
    self.parts = parts
  }
}
