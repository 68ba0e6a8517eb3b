/// Products and companies; the companies' names are made up.
enum Commerce {
  static let materials = WordList(
    """
    Bamboo|Brass|Canvas|Ceramic|Copper|Cork|Cotton|Glass|Granite|Leather|Linen|Marble|Oak|Paper|Pine|\
    Rubber|Silk|Steel|Stone|Walnut|Wool
    """)
  static let styles = WordList(
    """
    Classic|Compact|Everyday|Foldable|Handmade|Large|Light|Minimal|Modern|Portable|Practical|Rustic|\
    Simple|Slim|Small|Soft|Sturdy|Vintage
    """)
  static let products = WordList(
    """
    Backpack|Basket|Bench|Blanket|Bookend|Bottle|Bowl|Box|Candle|Chair|Clock|Coaster|Cushion|Desk|\
    Drawer|Frame|Hat|Hook|Jacket|Jug|Keyring|Kettle|Lamp|Ladle|Mat|Mirror|Mug|Notebook|Pan|Pencil|\
    Pillow|Plate|Planter|Rug|Scarf|Shelf|Spoon|Stool|Table|Teapot|Towel|Tray|Umbrella|Vase|Wallet
    """)
  static let companyNouns = WordList(
    """
    Anchor|Atlas|Beacon|Birch|Bluebird|Bridge|Brook|Canyon|Cedar|Cobalt|Comet|Compass|Coral|Crane|\
    Delta|Echo|Ember|Falcon|Fjord|Foxglove|Granite|Harbour|Hazel|Heron|Horizon|Indigo|Juniper|Kestrel|\
    Lantern|Larch|Lighthouse|Lotus|Maple|Meridian|Nimbus|Northwind|Oak|Orchid|Osprey|Otter|Pebble|\
    Pine|Prairie|Quarry|Raven|Ridge|River|Saffron|Sequoia|Silver|Sparrow|Summit|Thistle|Tundra|Willow|Zephyr
    """)
  static let companyFields = WordList(
    """
    Analytics|Bakery|Books|Builders|Coffee|Consulting|Design|Dynamics|Electric|Energy|Engineering|\
    Foods|Furniture|Gardens|Health|Instruments|Interiors|Labs|Logistics|Media|Motors|Networks|Optics|\
    Outdoor|Partners|Pictures|Press|Robotics|Software|Studios|Supplies|Systems|Textiles|Tools|Travel
    """)
  static let colors = WordList(
    """
    amber|aqua|beige|black|blue|bronze|brown|coral|crimson|cyan|gold|gray|green|indigo|ivory|khaki|\
    lavender|lime|magenta|maroon|navy|olive|orange|orchid|pink|plum|purple|red|salmon|silver|tan|teal|\
    turquoise|violet|white|yellow
    """)
}
