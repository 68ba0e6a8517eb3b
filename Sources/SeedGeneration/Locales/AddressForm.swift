import SeedSchema

/// The order of an address's parts in one line.
struct AddressForm: Sendable {
  enum Part: Sendable {
    case street, postalCode, city, region
    case text([UInt8])
  }

  let parts: [Part]

  /// - Parameter form: `%A` is the street, `%Z` the postal code, `%C` the city, `%S` the region.
  init(_ form: StaticText) {
    var parts: [Part] = []
    var rest = form
    let first = rest.removePiece(before: UInt8(ascii: "%"))
    if !first.isEmpty { parts.append(.text(Array(first.bytes))) }
    while let piece = rest.nextPiece(before: UInt8(ascii: "%")) {
      switch piece.bytes.first {
      case UInt8(ascii: "A"): parts.append(.street)
      case UInt8(ascii: "Z"): parts.append(.postalCode)
      case UInt8(ascii: "C"): parts.append(.city)
      case UInt8(ascii: "S"): parts.append(.region)
      default: break
      }
      if piece.count > 1 { parts.append(.text(Array(piece.bytes.dropFirst()))) }
    }
    self.parts = parts
  }
}
