extension NameRules {
  /// Columns of JSON documents, whose values are lists and mappings of a factory file.
  static let documents: StaticString = """
    settings, preferences, options, config, configuration, setting, prefs, ui state -> { theme: "random_choice([light, dark])", language: language_code(), notifications: random_bool(), page_size: "random_choice([10, 25, 50])" }
    address, addresses, {any} address, shipping, billing -> { street: street_address(), city: city(), postal_code: postal_code(), country: country_code() }
    metadata, meta, properties, attributes, extra, custom data, additional data, details, info, labels -> { source: "random_choice([web, api, import])", version: version(), note: sentence() }
    payload, event data, body, data, request, {event} data, message, record -> { event: "random_choice([created, updated, deleted])", id: random_uuid(), at: random_datetime() }
    response, result, results, output, outcome -> { ok: random_bool(95%), code: "random_choice([200, 201, 404])", message: sentence() }
    headers, header, request headers -> { accept: application/json, user_agent: user_agent(), x_request_id: random_uuid() }
    tags, keywords, categories, topics, {word} list, skills, interests -> [word(), word()]
    roles, permissions, scopes, grants -> ["random_choice([read, write])", "random_choice([admin, audit])"]
    emails -> [random_email()]
    phones, phone numbers -> [phone_number()]
    urls, links, images, photos, attachments, files, redirect uris, uris -> [url()]
    ids, {any} ids, uuids -> [random_uuid(), random_uuid()]
    domains, hosts, cors, allowed origins, origins -> [domain_name()]
    location, coordinates, position, point, geo, geometry -> { lat: latitude(), lng: longitude() }
    dimensions, dimension, size -> { width: "random_int(1, 200)", height: "random_int(1, 200)", unit: cm }
    price, prices, amount, money, total -> { amount: price(), currency: currency_code() }
    user, author, profile, {person} data, traits, contact, owner -> { name: full_name(), email: random_email() }
    items, lines, line items, products, order lines -> [{ product: product_name(), quantity: "random_int(1, 5)", price: price() }]
    changes, diff, audited changes, object changes, changeset -> { field: word(), from: word(), to: word() }
    error, errors, exception -> { code: "random_int(400, 599)", message: sentence() }
    schedule, availability, opening hours, hours -> { monday: "9:00-17:00", friday: "9:00-15:00" }
    filter, filters, query, criteria, conditions, rules -> { field: word(), operator: "random_choice([eq, gt, lt])", value: "random_int(1, 100)" }
    stats, statistics, counts, counters, metrics, usage -> { views: "random_int(0, 5000)", likes: "random_int(0, 500)" }
    translations, i18n, {any} translations -> { en: words(2), de: words(2) }
    permissions map, flags, features -> { beta: random_bool(), export: random_bool() }
    jwks, keys -> { keys: [{ kty: RSA, kid: random_uuid(), use: sig }] }
    """
}
