/// Words about people, companies and money; facts, in no source's order.
enum Society {
  static let departments = WordList(
    """
    Accounting|Administration|Business Development|Communications|Compliance|Customer Service|\
    Customer Success|Data|Design|Engineering|Facilities|Finance|Human Resources|Information Technology|\
    Legal|Logistics|Manufacturing|Marketing|Operations|Procurement|Product|Production|Public Relations|\
    Purchasing|Quality Assurance|Research and Development|Sales|Security|Strategy|Support|Training|Treasury
    """)
  static let industries = WordList(
    """
    Aerospace|Agriculture|Automotive|Banking|Biotechnology|Chemicals|Construction|Consulting|Education|\
    Electronics|Energy|Entertainment|Fashion|Food and Beverages|Forestry|Gaming|Government|Healthcare|\
    Hospitality|Insurance|Logistics|Manufacturing|Media|Mining|Non-profit|Pharmaceuticals|Publishing|\
    Real Estate|Retail|Software|Sports|Telecommunications|Textiles|Tourism|Transport|Utilities|Waste Management
    """)
  /// By how common they are among adults.
  static let maritalStatuses: [(String, Double)] = [
    ("married", 46), ("single", 32), ("divorced", 9), ("widowed", 5), ("partnered", 6),
    ("separated", 2),
  ]
  static let educations = WordList(
    """
    Primary School|Secondary School|Vocational Training|Bachelor's Degree|Master's Degree|Doctorate|\
    Associate Degree|Apprenticeship
    """)
  /// By how common they are.
  static let employments: [(String, Double)] = [
    ("full-time", 64), ("part-time", 17), ("contract", 6), ("temporary", 4), ("internship", 3),
    ("apprenticeship", 3), ("freelance", 3),
  ]
  /// By how common they are among donors in the United States.
  static let bloodTypes: [(String, Double)] = [
    ("O+", 38), ("A+", 34), ("B+", 9), ("O-", 7), ("A-", 6), ("AB+", 3), ("B-", 2), ("AB-", 1),
  ]
  static let nationalities = WordList(
    """
    Argentine|Australian|Austrian|Belgian|Brazilian|British|Bulgarian|Cameroonian|Canadian|Chilean|Chinese|\
    Colombian|Croatian|Cuban|Cypriot|Czech|Danish|Dutch|Ecuadorian|Egyptian|Estonian|Ethiopian|Finnish|\
    French|Georgian|German|Ghanaian|Greek|Hungarian|Icelandic|Indian|Indonesian|Irish|Israeli|Italian|\
    Jamaican|Japanese|Kenyan|Latvian|Lebanese|Lithuanian|Malaysian|Maltese|Mexican|Moroccan|Nepali|\
    New Zealander|Nigerian|Norwegian|Pakistani|Peruvian|Philippine|Polish|Portuguese|Romanian|Saudi|\
    Senegalese|Serbian|Singaporean|Slovak|Slovenian|South African|South Korean|Spanish|Swedish|Swiss|Thai|\
    Tunisian|Turkish|Ugandan|Ukrainian|American|Uruguayan|Venezuelan|Vietnamese|Zambian
    """)
  static let languageNames = WordList(
    """
    Afrikaans|Albanian|Amharic|Arabic|Armenian|Basque|Bengali|Bulgarian|Catalan|Chinese|Croatian|Czech|\
    Danish|Dutch|English|Estonian|Finnish|French|Georgian|German|Greek|Gujarati|Hausa|Hebrew|Hindi|\
    Hungarian|Icelandic|Igbo|Indonesian|Irish|Italian|Japanese|Kannada|Korean|Latvian|Lithuanian|Malay|\
    Maltese|Marathi|Mongolian|Nepali|Norwegian|Persian|Polish|Portuguese|Punjabi|Romanian|Russian|Serbian|\
    Slovak|Slovenian|Somali|Spanish|Swahili|Swedish|Tamil|Telugu|Thai|Turkish|Ukrainian|Urdu|Uzbek|\
    Vietnamese|Welsh|Xhosa|Yoruba|Zulu
    """)
  static let currencyNames = WordList(
    """
    Australian Dollar|Brazilian Real|Canadian Dollar|Swiss Franc|Chinese Yuan|Czech Koruna|Danish Krone|\
    Euro|British Pound|Hungarian Forint|Indonesian Rupiah|Israeli New Shekel|Indian Rupee|Japanese Yen|\
    South Korean Won|Mexican Peso|Norwegian Krone|New Zealand Dollar|Philippine Peso|Polish Zloty|\
    Romanian Leu|Swedish Krona|Singapore Dollar|Thai Baht|Turkish Lira|United States Dollar|\
    Vietnamese Dong|South African Rand
    """)
  static let currencySymbols = WordList("$|€|£|¥|₩|₹|₽|₺|₪|฿|₫|₱|₴|₦|kr|zł|Kč|Ft|lei|R$|CHF|R")
  static let cryptocurrencies = WordList(
    "BTC|ETH|USDT|XRP|BNB|SOL|USDC|DOGE|ADA|TRX|LINK|AVAX|XLM|LTC|DOT|BCH|XMR|ETC|ATOM|ALGO")
  static let genres = WordList(
    """
    Adventure|Biography|Comedy|Crime|Documentary|Drama|Fantasy|History|Horror|Jazz|Classical|Electronic|\
    Folk|Hip Hop|Indie|Metal|Pop|Reggae|Rock|Soul|Mystery|Romance|Science Fiction|Thriller|Western
    """)
  /// By how common they are.
  static let priorities: [(String, Double)] = [
    ("low", 25), ("medium", 50), ("high", 20), ("urgent", 5),
  ]
  /// By how common they are.
  static let sizes: [(String, Double)] = [
    ("XS", 6), ("S", 18), ("M", 30), ("L", 26), ("XL", 14), ("XXL", 6),
  ]
  static let units = WordList("piece|kg|g|l|ml|m|cm|pack|box|pair|set|hour|day|month")
}
