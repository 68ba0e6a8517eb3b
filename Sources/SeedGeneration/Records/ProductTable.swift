import SeedSchema

/// Kinds of products: their names, categories and prices.
enum ProductTable {
  /// Noun, category, lowest and highest price, letters of the materials that it is made of, and
  /// marks of the styles that suit it: `c` clothing, `f` can be folded, `p` can be carried, `s`
  /// soft.
  private static let kinds: StaticString = """
    Backpack Bags 25 120 vtl f|Wallet Bags 15 90 lvk -|Tote Bags 10 60 vtil sf|Suitcase Bags 60 260 lv p|\
    Belt Clothing 12 60 lvt c|Hat Clothing 12 50 ytils cf|Jacket Clothing 40 220 ytilv cs|\
    Scarf Clothing 10 70 ysti cs|Sweater Clothing 25 120 yt cs|Gloves Clothing 8 45 ytl cs|\
    Socks Clothing 4 18 ytb cs|Bench Furniture 80 400 oewbhx f|Chair Furniture 45 350 oewbxl fp|\
    Desk Furniture 90 600 oewbxg f|Shelf Furniture 30 240 oewbxg -|Stool Furniture 25 140 oewbxk fp|\
    Table Furniture 90 700 oewbmgx f|Drawer Furniture 40 260 oewb -|Bottle Kitchen 6 40 gxc p|\
    Bowl Kitchen 5 45 cgobwxh -|Jug Kitchen 10 50 cgx -|Kettle Kitchen 20 110 xpc p|Ladle Kitchen 4 25 xowb -|\
    Mug Kitchen 5 28 cgxp -|Pan Kitchen 15 120 xpc -|Plate Kitchen 4 30 cgobw -|Spoon Kitchen 2 15 xowbr -|\
    Teapot Kitchen 15 80 cgxp -|Tray Kitchen 8 45 owbexrm p|Blanket Home 20 110 ytis sf|Basket Home 10 60 bvtia f|\
    Candle Home 4 35 gcp -|Clock Home 12 120 owbrxm p|Cushion Home 10 55 tiysvl s|Frame Home 6 60 owebrx -|\
    Hook Home 3 20 owrxl -|Lamp Home 18 220 rgcpoxwa p|Mat Home 8 60 tykbvu sf|Mirror Home 20 240 rowxb p|\
    Pillow Home 12 90 tisyb s|Rug Home 35 480 ytil s|Towel Home 6 45 tib s|Vase Home 10 110 cgrphm -|\
    Planter Garden 8 90 cphxo -|Lantern Garden 12 70 rgxpa p|Hammock Garden 35 160 tvi sfp|\
    Watering-Can Garden 10 50 xpr -|Bookend Office 8 45 mowrxhn -|Box Office 5 40 oweabx fp|\
    Coaster Office 3 20 kowmlhc -|Keyring Office 3 18 lrxkw -|Notebook Office 3 25 lai -|Pencil Office 1 12 owe -|\
    Lamp-Stand Office 20 120 owrx -|Umbrella Outdoor 10 80 tvs fp|Tent Outdoor 60 480 vt fp|\
    Flask Outdoor 12 55 xgp p|Kayak Sports 180 900 oew fp|Racket Sports 25 220 owbx -|\
    Skateboard Sports 35 180 owb p|Ball Sports 5 60 lut s|Puzzle Toys 8 45 oaew p|Kite Toys 8 60 sat fp|\
    Doll-House Toys 25 140 oew f
    """

  private static let rows = StaticText(kinds).pieces(separatedBy: UInt8(ascii: "|")).map {
    $0.pieces(separatedBy: UInt8(ascii: " ")).map(\.string)
  }

  /// The index of the material of each letter.
  private static let materialIndexes: [Character: Int] = {
    let indexes = Dictionary(
      uniqueKeysWithValues: Commerce.materials.words.enumerated().map { ($1, $0) })
    let letters: KeyValuePairs<Character, String> = [
      "a": "Paper", "b": "Bamboo", "c": "Ceramic", "e": "Pine", "g": "Glass", "h": "Stone",
      "i": "Linen", "k": "Cork", "l": "Leather", "m": "Marble", "n": "Granite", "o": "Oak",
      "p": "Copper", "r": "Brass", "s": "Silk", "t": "Cotton", "u": "Rubber", "v": "Canvas",
      "w": "Walnut", "x": "Steel", "y": "Wool",
    ]
    return Dictionary(
      uniqueKeysWithValues: letters.compactMap { letter, material in
        indexes[material].map { (letter, $0) }
      })
  }()

  /// The mark that a style needs, or must not have.
  private enum StyleRule { case needs(UInt8), excludes(UInt8) }

  private static func rule(ofStyle style: String) -> StyleRule? {
    switch style {
    case "Soft": .needs(UInt8(ascii: "s"))
    case "Foldable": .needs(UInt8(ascii: "f"))
    case "Portable": .needs(UInt8(ascii: "p"))
    case "Light": .excludes(UInt8(ascii: "-"))
    case "Compact": .excludes(UInt8(ascii: "c"))
    default: nil
    }
  }

  static let nouns = WordTable(rows.map { $0[0].map { $0 == "-" ? " " : String($0) }.joined() })
  static let categories = WordTable(rows.map { $0[1] })
  /// The first three letters of each category, in capitals.
  static let codes = WordTable(rows.map { $0[1].prefix(3).uppercased() })
  /// The lowest and the highest price, in whole units.
  static let prices = Permanent(rows.map { Int64($0[2]) ?? 1 })
  static let highest = Permanent(rows.map { Int64($0[3]) ?? 100 })
  static let styles = WordTable(Commerce.styles.words)
  static let materials = WordTable(Commerce.materials.words)
  /// The styles and the materials of each kind.
  static let kindStyles: WordChoices = {
    let rules = Commerce.styles.words.map(rule(ofStyle:))
    return WordChoices(
      rows.map { row in
        rules.indices.filter { style in
          switch rules[style] {
          case .needs(let mark): row[5].utf8.contains(mark)
          case .excludes(let mark): !row[5].utf8.contains(mark)
          case nil: true
          }
        }
      })
  }()
  static let kindMaterials = WordChoices(
    rows.map { row in row[4].compactMap { materialIndexes[$0] } })
  static let brands = WordTable(
    """
    Alderwick|Amberline|Ashgrove|Bexley|Birkdal|Brindle|Calloway|Corvane|Dalmor|Eastwick|Elmford|Fennimore|Fjellheim|Garrick|\
    Halden|Harrow & Pine|Ilvento|Junipera|Kestrel|Kinsley|Larkfield|Lumen|Marlowe|Mistral|Norvik|Oakhurst|Ostara|Pemberly|\
    Quillon|Ravenna|Rosendal|Saltmarsh|Solvei|Tamsin|Thornbury|Umbra|Valmont|Westerly|Wrenhall|Zephyrine
    """.split(separator: "|").map(String.init))
}
