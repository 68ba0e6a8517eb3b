extension NameRules {
  /// String columns that people read: titles, names of things, prose.
  static let prose: StaticString = """
    title, subject, headline, heading, {title} name, page title, meta title, seo title, subtitle -> title()
    track name, song name, movie name, film name, show name, book name, course name, event title -> title()
    event name (with venue), event name (with starts at), event name (with start date), event name (with start time), event name (with location) -> title()
    {article} name, issue name, memo title, chapter, episode, lesson, goal, milestone, achievement -> title()
    opportunity name, deal name, campaign name, saved query name -> title()
    name, display name, friendly name, internal name, caption name -> words(2)
    {animal} name -> random_choice([Bella, Charlie, Coco, Daisy, Luna, Max, Milo, Nala, Rocky, Simba])
    ward name -> random_choice([Cardiology, Emergency, Intensive care, Maternity, Oncology, Pediatrics, Surgery])
    club name -> {city()} {random_choice([Eagles, Lions, Rovers, Tigers, United])}
    {word} name, label, tag, keyword, category, category name, topic, tag name, = name (with color) -> word()
    = category, tag list, badge, flair, bucket, {category} name, antecedent name, consequent name, hat -> word()
    project name, project name (with color), initiative name, project title -> {random_choice([Billing, Data platform, Help center, Intranet, Marketing site, Mobile app, Online shop, Search, Sign-up])} {random_choice([improvements, launch, migration, redesign, rollout])}
    {task} title, {task} subject, issue title, issue subject, bug title, {task} summary, issue summary, {task} name -> {random_choice([Add, Check, Document, Fix, Improve, Remove, Review, Test, Update])} {random_choice([the billing page, the CSV export, the dashboard, error messages, the login page, the mobile layout, notifications, password resets, the search results, the settings, the user profile])}
    ticket subject, ticket title, support ticket subject, case subject, incident subject, complaint subject, request subject, subject (with ticket number) -> {random_choice([Error in, Feature request for, Problem with, Question about])} {random_choice([an invoice, an order, my account, my password, my subscription, notifications, the calendar, the export, the mobile app, the search])}
    home team, away team, opponent, sports team, team name (with league), team name (with sport), team name (with coach), winning team -> {city()} {random_choice([Eagles, Lions, Rovers, Tigers, United])}
    team name, group name (with permalink), room name, channel name, list name, playlist name -> words(2)
    bucket name, folder name, namespace, workspace, collection name, namespace name, = project, = instance -> slug()
    tags, tag string, keywords, search term, search query, query, term, search, favorite tag, blacklisted tag -> words(2)
    product description, merchandise description, product details -> product_description()
    comment body, comment text, comment content, comment message, {article} comment -> comment()
    {ticket} description, {ticket} body, {ticket} text, {ticket} message, complaint, complaint text -> support_ticket()
    chat message, chat text, chat content, message text, message content -> chat_message()
    review, review text, review body, review content, testimonial -> review()
    description, comment, note, memo, remark, message, details, detail, reason, feedback, explanation -> random_text()
    summary, excerpt, abstract, caption, tagline, slogan, synopsis, blurb, preview, snippet, alt text, alt -> sentence()
    body, content, text, article, post body, html body, message body, instruction, transcript, markdown, readme, changelog, introduction, template, documentation, manual text, footer text -> paragraph()
    xml, xml data, {any} xml -> <item>{sentence()}</item>
    html, content html, body html, description html -> <p>{sentence()}</p>
    question, hint, placeholder, help text, quote, prompt, tooltip, example, input, context -> sentence()
    help, annotation, definition, information, introduction text, footer, term of use, terms of use, log info, fix, suggested fix, responsibility, blank slate, description long, legal information, cause, clinical history, email signature, opening times, = info, background info, additional info, background, objective, history, memo text, bio text, term text -> random_text()
    policy text, condition text, term and condition, terms, disclaimer, warning, diagnosis, symptom -> random_text()
    ingredient, recipe, direction text, preparation, agenda, minutes text, response -> random_text()
    value, setting value, config value, option value, = data -> word()
    code, short code, access code, reference, ref, invite code, {any} code, batch, lot, series number -> pattern("??####")
    room number, number (with floor), unit number -> {random_int(101, 420)}
    number, no, num, {any} number, phone code, area code -> pattern("########")
    key (with value), = name (with value), = setting -> {word()}.{word()}
    cache key, storage key, file key, {file} key, lookup key, shard key, singleton key, idempotency key -> token(20)
    encryption key, signing key, publishable key, license key, activation key, hmac key, twofa key, site key, server key, map key, analytics key, partition key, concurrency key, push key, hash key -> token(20)
    key, {any} key -> {word()}_{word()}
    project key, board key, space key -> random_string(3..4, upper)
    guild tag, clan tag, team tag -> random_string(3..4, upper)
    signature (with bcc), signature (with firstname), signature (with first name) -> sentence()
    prefix -> random_string(4, lower)
    suffix -> random_string(3, lower)
    symbol name, abbreviation, abbr, acronym, short code name -> random_string(3, upper)
    {any} version -> version()
    json body, json data, body json, data json, = json, json, metadata, meta, payload, settings, preferences, properties, attributes, options, config -> random_json()
    extra, params, custom data, raw data, jwks, unknown fields, headers, arguments, changes -> random_json()
    """
}
