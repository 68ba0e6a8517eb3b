import SeedSchema

/// The material that a product's name mentions, in lower case; an empty string if it names none.
struct MaterialGenerator: Generator {
  private static let materials = ProductTable.materials.strings.map {
    (name: Array($0.utf8), text: Array($0.lowercased().utf8))
  }

  /// The product's name.
  let product: any Generator

  var profile: ValueProfile {
    ValueProfile(
      .text, minLength: 0, maxLength: ProductTable.materials.lengths.upperBound, averageBytes: 5)
  }

  func fill(_ rows: RowSelection, in frame: any RowFrame) throws -> Column {
    let names = try Conversion.convert(
      product.fill(rows, in: frame), from: product.profile.kind, to: .text, rows: rows)
    var vector = ByteVector()
    vector.ends.reserveCapacity(rows.count)
    for index in 0..<rows.count {
      guard !names.nulls[index], case .text(let texts) = names.values else {
        try vector.appendChecked([])
        continue
      }
      let words = texts.slice(index).split(separator: UInt8(ascii: " "))
      let material = Self.materials.first { material in
        words.contains { $0.elementsEqual(material.name) || $0.elementsEqual(material.text) }
      }
      try vector.appendChecked(material?.text ?? [])
    }
    return Column(.text(vector))
  }
}
