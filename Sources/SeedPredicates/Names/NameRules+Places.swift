extension NameRules {
  /// String columns about places.
  static let places: StaticString = """
    address, street, street address, street name, address line, address 1, street 1, line 1 -> street_address()
    address line 1, address street, road, mailing address, ship address, bill address -> street_address()
    address 2, street 2, address line 2, street line 2, line 2, suite, apartment, flat -> pattern("Apt. ##")
    address 3, street 3, address line 3, line 3, floor, address level 4 -> pattern("Floor #")
    house number, building number, street number -> pattern("##")
    full address, formatted address, address text, complete address -> full_address()
    hospital, hospital name, clinic name -> {city()} General Hospital
    school, school name -> {city()} High School
    university, university name, college, college name, alma mater -> University of {city()}
    {place} email, clinic email, hospital email, school email, practice email, company email, organization email, organisation email, vendor email, supplier email, manufacturer email, merchant email -> {random_choice([contact, hello, info, office])}@{domain_name()}
    {place} name -> {city()} {random_choice([Central, North, South, East, West])}
    restaurant name -> {last_name()}'s Kitchen
    hotel name -> Hotel {city()}
    airport name -> {city()} Airport
    station name, stop name -> {city()} Central
    capital, capital city, headquarters -> city()
    location, place, venue, destination, office, birthplace, hometown, whereabouts -> city()
    {place} location, storage location, file location -> up to 2: word() | city()
    city, town, municipality, locality, suburb, village, city name, {city} name, address level 2 -> city()
    borough, neighborhood, neighbourhood, district, ward, metro, sublocality, address level 3, {district} name -> city()
    state (with city), state (with zip), state (with country), state (with postal code) -> up to 2: random_choice([AZ, CA, CO, FL, GA, IL, MA, NY, OR, PA, TX, WA]) | region()
    billing state, shipping state, ship state, state name, home state -> up to 2: random_choice([AZ, CA, CO, FL, GA, IL, MA, NY, OR, PA, TX, WA]) | region()
    state code, state abbreviation, province code, region code -> random_choice([AZ, CA, CO, FL, GA, IL, MA, NY, OR, PA, TX, WA])
    region, province, county, prefecture, canton, territory, region name, {region} name, address level 1 -> region()
    region description, territory description -> region()
    cloud region, aws region, db region, database region, bucket region, server region, hosting region -> random_choice([us-east-1, us-west-2, eu-central-1, eu-west-1, ap-southeast-1])
    country, nation, country name, {country} name, country of origin, home country -> up to 2: country_code() | up to 3: random_choice([AUS, BRA, CAN, DEU, FRA, GBR, IND, ITA, JPN, MEX, USA]) | country()
    phone code, dial code, dialing code, calling code, phone prefix, country calling code -> random_choice(['+1', '+33', '+34', '+39', '+44', '+49', '+55', '+61', '+81', '+86', '+91'])
    country code, country iso, iso2, alpha2, country alpha2, iso code (with country), nationality code, country iso2 -> country_code()
    country code 3, iso3, alpha3, country iso3, country alpha3 -> random_choice([AUS, BRA, CAN, DEU, FRA, GBR, IND, ITA, JPN, MEX, USA])
    continent, continent name -> up to 2: random_choice([AF, AS, EU, NA, OC, SA]) | random_choice([Africa, Asia, Europe, North America, Oceania, South America])
    continent code -> random_choice([AF, AS, EU, NA, OC, SA])
    postal code, post code, zip, zip code, postcode, postal, pin code -> postal_code()
    time zone, timezone, timezone id, tz, zone id, time zone id, time zone name -> time_zone()
    latitude, lat -> latitude()
    longitude, lng, lon -> longitude()
    coordinate, geo, geolocation, lat lng, gps -> {latitude()},{longitude()}
    airport, iata, airport code, iata code, origin airport, destination airport -> random_choice([AMS, ATL, CDG, DXB, FRA, HND, JFK, LAX, LHR, MAD, SIN, SYD])
    flight number, flight no, {any} flight number -> flight_number()
    airline, airline code, carrier code -> up to 3: random_choice([AA, AF, BA, DL, EK, LH, QF, SQ, UA]) | company()
    language, primary language, preferred language, language code, lang, {language} code -> up to 7: language_code() | random_choice([Arabic, Chinese, English, French, German, Hindi, Italian, Japanese, Portuguese, Russian, Spanish])
    {language} name, mother tongue, native language -> random_choice([Arabic, Chinese, English, French, German, Hindi, Italian, Japanese, Portuguese, Russian, Spanish])
    locale, language tag, culture, ui language, interface language -> up to 4: language_code() | locale()
    """
}
