/// Streets, cities and countries. The streets and their combinations with cities are made up.
enum Places {
  static let streets = WordList(
    """
    Acorn|Alder|Amber|Apple|Ash|Aspen|Bay|Beech|Birch|Bridge|Brook|Canal|Castle|Cedar|Cherry|Chestnut|\
    Church|Clover|Cedarwood|Copper|Cypress|Dale|Elm|Fern|Field|Forest|Fountain|Garden|Granite|Green|\
    Grove|Harbour|Hazel|Heather|High|Hill|Holly|Ivy|Juniper|King|Lake|Larch|Laurel|Lavender|Lime|Linden|\
    Main|Maple|Market|Meadow|Mill|Mulberry|North|Oak|Olive|Orchard|Park|Pine|Poplar|Queen|River|Rose|\
    Rowan|School|Sea|South|Spring|Spruce|Station|Stone|Sunset|Sycamore|Thistle|Valley|Victoria|Vine|\
    Walnut|Water|West|Willow|Windmill|Wood
    """)
  static let suffixes = WordList(
    "Street|Road|Lane|Avenue|Drive|Way|Close|Court|Place|Terrace|Square")
  static let cities = WordList(
    """
    Accra|Amsterdam|Ankara|Antwerp|Athens|Auckland|Bangalore|Barcelona|Bergen|Berlin|Bern|Bilbao|Bogota|\
    Bologna|Boston|Brisbane|Bristol|Brussels|Bucharest|Budapest|Cairo|Calgary|Cape Town|Cardiff|\
    Casablanca|Chennai|Chicago|Cologne|Copenhagen|Cork|Dakar|Dallas|Delhi|Denver|Dublin|Durban|\
    Edinburgh|Florence|Gdansk|Geneva|Genoa|Ghent|Glasgow|Graz|Hamburg|Hanoi|Helsinki|Istanbul|Jakarta|\
    Kampala|Krakow|Kyoto|Lagos|Leeds|Leipzig|Lille|Lima|Lisbon|Ljubljana|London|Lyon|Madrid|Malaga|\
    Manchester|Manila|Marseille|Melbourne|Milan|Montreal|Mumbai|Munich|Nairobi|Nantes|Naples|Oslo|\
    Osaka|Ottawa|Palermo|Paris|Perth|Porto|Prague|Quito|Reykjavik|Riga|Rome|Rotterdam|Salzburg|Santiago|\
    Seattle|Seoul|Seville|Singapore|Sofia|Stockholm|Sydney|Tallinn|Tokyo|Toronto|Tunis|Turin|Utrecht|\
    Valencia|Vancouver|Vienna|Vilnius|Warsaw|Wellington|Zagreb|Zurich
    """)
  static let regions = WordList(
    """
    Alberta|Andalusia|Bavaria|Brittany|British Columbia|California|Catalonia|Colorado|Connaught|Florida|\
    Galicia|Georgia|Hesse|Illinois|Kerala|Lombardy|Maharashtra|Manitoba|Massachusetts|Michigan|Minnesota|\
    New South Wales|New York|Normandy|Nova Scotia|Ohio|Ontario|Oregon|Provence|Punjab|Quebec|Queensland|\
    Saxony|Sicily|Skane|Tasmania|Texas|Tuscany|Tyrol|Utah|Victoria|Virginia|Washington|Yorkshire
    """)
  static let countries = WordList(
    """
    Argentina|Australia|Austria|Belgium|Brazil|Canada|Chile|Colombia|Croatia|Czechia|Denmark|Egypt|\
    Estonia|Finland|France|Germany|Ghana|Greece|Hungary|Iceland|India|Indonesia|Ireland|Israel|Italy|\
    Japan|Kenya|Latvia|Lithuania|Malaysia|Mexico|Morocco|Netherlands|New Zealand|Nigeria|Norway|Peru|\
    Philippines|Poland|Portugal|Romania|Senegal|Singapore|Slovakia|Slovenia|South Africa|South Korea|\
    Spain|Sweden|Switzerland|Thailand|Tunisia|Turkey|Uganda|United Kingdom|United States|Uruguay|Vietnam
    """)
  static let countryCodes = WordList(
    """
    AR|AU|AT|BE|BR|CA|CL|CO|HR|CZ|DK|EG|EE|FI|FR|DE|GH|GR|HU|IS|IN|ID|IE|IL|IT|JP|KE|LV|LT|MY|MX|MA|NL|\
    NZ|NG|NO|PE|PH|PL|PT|RO|SN|SG|SK|SI|ZA|KR|ES|SE|CH|TH|TN|TR|UG|GB|US|UY|VN
    """)
  static let timeZones = WordList(
    """
    Africa/Cairo|Africa/Johannesburg|Africa/Lagos|Africa/Nairobi|America/Bogota|America/Chicago|\
    America/Denver|America/Los_Angeles|America/Mexico_City|America/New_York|America/Sao_Paulo|\
    America/Toronto|Asia/Dubai|Asia/Jakarta|Asia/Kolkata|Asia/Seoul|Asia/Shanghai|Asia/Singapore|\
    Asia/Tokyo|Australia/Sydney|Europe/Berlin|Europe/Istanbul|Europe/Lisbon|Europe/London|\
    Europe/Madrid|Europe/Paris|Europe/Stockholm|Europe/Warsaw|Pacific/Auckland|UTC
    """)
  static let languages = WordList(
    "ar|bg|cs|da|de|el|en|es|et|fi|fr|he|hi|hr|hu|id|it|ja|ko|lt|lv|nb|nl|pl|pt|ro|sk|sl|sv|th|tr|uk|vi|zh"
  )
  static let locales = WordList(
    """
    ar-EG|cs-CZ|da-DK|de-AT|de-CH|de-DE|el-GR|en-AU|en-CA|en-GB|en-IE|en-US|es-AR|es-ES|es-MX|fi-FI|\
    fr-BE|fr-CA|fr-FR|he-IL|hi-IN|hu-HU|it-IT|ja-JP|ko-KR|nb-NO|nl-NL|pl-PL|pt-BR|pt-PT|ro-RO|sv-SE|\
    tr-TR|uk-UA|vi-VN|zh-CN
    """)
  static let currencies = WordList(
    "AUD|BRL|CAD|CHF|CNY|CZK|DKK|EUR|GBP|HUF|IDR|ILS|INR|JPY|KRW|MXN|NOK|NZD|PHP|PLN|RON|SEK|SGD|THB|TRY|USD|VND|ZAR"
  )
}
