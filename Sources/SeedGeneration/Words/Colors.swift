/// Colours in the notations of CSS and others.
enum Colors {
  static let notations = ["name", "hex", "rgb", "rgba", "hsl", "hsv", "triple"]

  /// Red, green and blue of a colour given by its hue in degrees, saturation and lightness in
  /// percent.
  static func rgb(hue: Int, saturation: Int, lightness: Int) -> [UInt8] {
    let a = saturation * min(lightness, 100 - lightness)
    return [0, 8, 4].map { shift in
      let k = (shift * 30 + hue) % 360
      // In units of 1/30 of a step of 30 degrees.
      let slope = max(-30, min(k - 90, 270 - k, 30))
      return UInt8(clamping: (lightness * 3000 - a * slope) * 255 / 300_000)
    }
  }

  static func hex(_ color: [UInt8]) -> String {
    "#"
      + color.flatMap { [Alphabet.hex[Int($0 >> 4)], Alphabet.hex[Int($0 & 15)]] }
      .reduce(into: "") { $0.unicodeScalars.append(Unicode.Scalar($1)) }
  }

  /// The colours in a notation; `nil` for names.
  static func domain(_ notation: String) -> (any Domain)? {
    let byte = TextPart.number(0...255)
    let percent = TextPart.number(0...100)
    switch notation {
    case "hex":
      return TextDomain([.text("#"), .characters(Alphabet.hex, count: 6)])
    case "rgb":
      return TextDomain([.text("rgb("), byte, .text(", "), byte, .text(", "), byte, .text(")")])
    case "rgba":
      return TextDomain([
        .text("rgba("), byte, .text(", "), byte, .text(", "), byte, .text(", 0."), .number(1...9),
        .text(")"),
      ])
    case "hsl", "hsv":
      return TextDomain([
        .text("\(notation)("), .number(0...359), .text(", "), percent, .text("%, "), percent,
        .text("%)"),
      ])
    case "triple": return TextDomain([byte, .text(","), byte, .text(","), byte])
    default: return nil
    }
  }
}
