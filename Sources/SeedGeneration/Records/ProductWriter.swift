/// Writes a part of a row's product.
struct ProductWriter: NumberedRecordWriter {
  enum Part: Sendable {
    case name, category, brand, sku
  }

  private let part: Part
  private let key: ColumnKey
  private(set) var numbers: RowNumbers?
  private let leastDigits: Int

  init(_ part: Part, key: ColumnKey, isUnique: Bool) {
    self.part = part
    self.key = key.derived("product")
    leastDigits = part == .sku ? 6 : 2
    numbers = isUnique || part == .sku ? RowNumbers(key: self.key, least: leastDigits) : nil
  }

  private var words: WordTable {
    switch part {
    case .name: ProductTable.nouns
    case .category: ProductTable.categories
    case .brand: ProductTable.brands
    case .sku: ProductTable.codes
    }
  }

  private var most: Int {
    part == .name
      ? words.maximumBytes + ProductTable.styles.maximumBytes + ProductTable.materials.maximumBytes
        + 2 : words.maximumBytes
  }

  private var digits: Int { numbers == nil ? 0 : 1 + RowNumbers.maximumDigits }

  var leastCharacters: Int { most + 1 }
  var maximumBytes: Int { most + digits }

  var lengths: ClosedRange<Int> {
    let least =
      part == .name
      ? words.lengths.lowerBound + ProductTable.styles.lengths.lowerBound
        + ProductTable.materials.lengths.lowerBound + 2 : words.lengths.lowerBound
    return least + (numbers == nil ? 0 : 1 + leastDigits)...most + digits
  }

  func count(digits: Int) -> UInt64 { RowNumbers.count(digits: digits, least: leastDigits) }

  mutating func limit(to characters: Int, digits: Int) {
    numbers = RowNumbers(key: key, least: leastDigits, most: digits)
  }

  func write(_ row: RowAttempt, number: UInt64, to cursor: inout ByteCursor) {
    let product = ProductDraw(key, row)
    if part == .name {
      ProductTable.styles.write(product.style, to: &cursor)
      cursor.write(UInt8(ascii: " "))
      ProductTable.materials.write(product.material, to: &cursor)
      cursor.write(UInt8(ascii: " "))
    }
    words.write(part == .brand ? product.brand : product.kind, to: &cursor)
    if numbers != nil {
      cursor.write(part == .sku ? UInt8(ascii: "-") : UInt8(ascii: " "))
      cursor.writeDigits(number)
    }
  }
}
