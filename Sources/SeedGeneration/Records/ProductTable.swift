/// Kinds of products: what they are called, their category, and what they cost.
enum ProductTable {
  /// Noun, category, lowest and highest price.
  private static let rows = """
    Backpack Bags 25 120|Wallet Bags 15 90|Tote Bags 10 60|Suitcase Bags 60 260|Belt Clothing 12 60|Hat Clothing 12 50|\
    Jacket Clothing 40 220|Scarf Clothing 10 70|Sweater Clothing 25 120|Gloves Clothing 8 45|Socks Clothing 4 18|\
    Bench Furniture 80 400|Chair Furniture 45 350|Desk Furniture 90 600|Shelf Furniture 30 240|Stool Furniture 25 140|\
    Table Furniture 90 700|Drawer Furniture 40 260|Bottle Kitchen 6 40|Bowl Kitchen 5 45|Jug Kitchen 10 50|\
    Kettle Kitchen 20 110|Ladle Kitchen 4 25|Mug Kitchen 5 28|Pan Kitchen 15 120|Plate Kitchen 4 30|Spoon Kitchen 2 15|\
    Teapot Kitchen 15 80|Tray Kitchen 8 45|Blanket Home 20 110|Basket Home 10 60|Candle Home 4 35|Clock Home 12 120|\
    Cushion Home 10 55|Frame Home 6 60|Hook Home 3 20|Lamp Home 18 220|Mat Home 8 60|Mirror Home 20 240|Pillow Home 12 90|\
    Rug Home 35 480|Towel Home 6 45|Vase Home 10 110|Planter Garden 8 90|Lantern Garden 12 70|Hammock Garden 35 160|\
    Watering-Can Garden 10 50|Bookend Office 8 45|Box Office 5 40|Coaster Office 3 20|Keyring Office 3 18|Notebook Office 3 25|\
    Pencil Office 1 12|Lamp-Stand Office 20 120|Umbrella Outdoor 10 80|Tent Outdoor 60 480|Flask Outdoor 12 55|Kayak Sports 180 900|\
    Racket Sports 25 220|Skateboard Sports 35 180|Ball Sports 5 60|Puzzle Toys 8 45|Kite Toys 8 60|Doll-House Toys 25 140
    """.split(separator: "|").map { $0.split(separator: " ").map(String.init) }

  static let nouns = WordTable(rows.map { $0[0].map { $0 == "-" ? " " : String($0) }.joined() })
  static let categories = WordTable(rows.map { $0[1] })
  /// The first three letters of each category, in capitals.
  static let codes = WordTable(rows.map { $0[1].prefix(3).uppercased() })
  /// The lowest and the highest price, in whole units.
  static let prices = Permanent(rows.map { Int64($0[2]) ?? 1 })
  static let highest = Permanent(rows.map { Int64($0[3]) ?? 100 })
  static let styles = WordTable(Commerce.styles.words)
  static let materials = WordTable(Commerce.materials.words)
  static let brands = WordTable(
    """
    Alderwick|Amberline|Ashgrove|Bexley|Birkdal|Brindle|Calloway|Corvane|Dalmor|Eastwick|Elmford|Fennimore|Fjellheim|Garrick|\
    Halden|Harrow & Pine|Ilvento|Junipera|Kestrel|Kinsley|Larkfield|Lumen|Marlowe|Mistral|Norvik|Oakhurst|Ostara|Pemberly|\
    Quillon|Ravenna|Rosendal|Saltmarsh|Solvei|Tamsin|Thornbury|Umbra|Valmont|Westerly|Wrenhall|Zephyrine
    """.split(separator: "|").map(String.init))
}
