/// The methods of Faker's standard providers (Python, 40.x) and what corresponds to each here.
///
/// A line is `name|value`, or `name|-` and why there is none; `#` begins a provider.
enum FakerNames {
  /// From `address` to `geo`.
  static let addressToGeo: StaticString = """
    # address
    address|full_address()
    administrative_unit|region()
    building_number|random_int(1, 299)
    city|city()
    city_prefix|-a part of a city's name: `city()` gives whole ones
    city_suffix|-a part of a city's name: `city()` gives whole ones
    country|country()
    country_code|country_code()
    current_country|-what the process's locale says; `country()`
    current_country_code|-what the process's locale says; `country_code()`
    military_apo|'pattern("PSC ####, Box ####")'
    military_dpo|'pattern("Unit #### Box ####")'
    military_ship|random_choice(["USS", "USNS", "USNV", "USCGC"])
    military_state|random_choice([AE, AA, AP])
    postalcode|postal_code()
    postalcode_in_state|postal_code()
    postalcode_plus4|pattern("#####-####")
    postcode|postal_code()
    postcode_in_state|postal_code()
    secondary_address|'pattern("Apt. ###")'
    state|region()
    state_abbr|random_choice([AL, AK, AZ, CA, CO, FL, NY, TX, WA])
    street_address|street_address()
    street_name|street_address()
    street_suffix|random_choice([Street, Road, Lane, Avenue, Drive])
    zipcode|postal_code()
    zipcode_in_state|postal_code()
    zipcode_plus4|pattern("#####-####")
    # automotive
    license_plate|license_plate()
    vin|vin()
    # bank
    aba|routing_number()
    bank|"{last_name()} Bank"
    bank_country|country_code()
    bban|random_string(18, alphabet=digits)
    iban|iban()
    swift|bic()
    swift11|bic(length=11)
    swift8|bic(length=8)
    # barcode
    ean|ean()
    ean13|ean(13)
    ean8|ean(8)
    localized_ean|ean()
    localized_ean13|ean(13)
    localized_ean8|ean(8)
    upc_a|upc()
    upc_e|pattern("0#######")
    # color
    color|color(hex)
    color_hsl|color(hsl)
    color_hsv|color(hsv)
    color_name|color()
    color_rgb|color(rgb)
    color_rgb_float|random_float(0, 1)
    hex_color|color(hex)
    rgb_color|color(triple)
    rgb_css_color|color(rgb)
    safe_color_name|color()
    safe_hex_color|color(hex)
    # company
    bs|words(3)
    catch_phrase|words(3)
    company|company()
    company_suffix|random_choice([Ltd, LLC, Inc, GmbH])
    # credit_card
    credit_card_expire|card_expiry()
    credit_card_full|"{card_brand()} {credit_card()} {card_expiry()}"
    credit_card_number|credit_card()
    credit_card_provider|card_brand()
    credit_card_security_code|card_code()
    # currency
    cryptocurrency|cryptocurrency()
    cryptocurrency_code|cryptocurrency()
    cryptocurrency_name|cryptocurrency()
    currency|currency_code()
    currency_code|currency_code()
    currency_name|currency_name()
    currency_symbol|currency_symbol()
    pricetag|"${price(1, 9999)}"
    # date_time
    am_pm|random_choice([AM, PM])
    century|random_choice([XVIII, XIX, XX, XXI])
    date|random_date()
    date_between|random_date(-30y, now)
    date_between_dates|random_date(2024-01-01, 2024-12-31)
    date_object|random_date()
    date_of_birth|random_date(-90y, -18y)
    date_this_century|random_date(2001-01-01, now)
    date_this_decade|random_date(2020-01-01, now)
    date_this_month|random_date(-30d, now)
    date_this_year|random_date(-1y, now)
    date_time|random_datetime()
    date_time_ad|random_datetime(0001-01-01, now)
    date_time_between|random_datetime(-30y, now)
    date_time_between_dates|random_datetime(2024-01-01, 2024-12-31)
    date_time_this_century|random_datetime(2001-01-01, now)
    date_time_this_decade|random_datetime(2020-01-01, now)
    date_time_this_month|random_datetime(-30d, now)
    date_time_this_year|random_datetime(-1y, now)
    day_of_month|random_int(1, 31)
    day_of_week|weekday_name()
    future_date|random_date(now, +30d)
    future_datetime|random_datetime(now, +30d)
    iso8601|random_datetime()
    month|random_int(1, 12)
    month_name|month_name()
    past_date|random_date(-30d, now)
    past_datetime|random_datetime(-30d, now)
    pytimezone|time_zone()
    time|random_time()
    time_delta|duration()
    time_object|random_time()
    time_series|seasonal(10, 4, period=12, noise=1)
    timezone|time_zone()
    unix_time|unix_time()
    year|random_int(1970, 2025)
    # doi
    doi|doi()
    # emoji
    emoji|emoji()
    # file
    file_extension|file_extension()
    file_name|file_name()
    file_path|file_path()
    mime_type|mime_type()
    unix_device|pattern("/dev/sd?")
    unix_partition|pattern("/dev/sd?#")
    # geo
    coordinate|longitude()
    latitude|latitude()
    latlng|coordinates()
    local_latlng|coordinates(US)
    location_on_land|coordinates(US)
    longitude|longitude()
    """
}
