extension NameRules {
  /// String columns that classify their row: status, type, role and the like.
  static let records: StaticString = """
    {order} status, {order} state, fulfillment status, shipping status -> random_choice([pending, paid, shipped, delivered, cancelled])
    {payment} status, payment state, financial status -> random_choice([pending, paid, failed, refunded])
    invoice status, bill status -> random_choice([draft, sent, paid, overdue, void])
    {article} status, {article} state, publish status, publication status -> random_choice([draft, published, archived])
    {job} status, {job} state, sync state, trigger state -> random_choice([queued, running, succeeded, failed])
    {ticket} status, {ticket} state -> random_choice([open, in_progress, resolved, closed])
    {task} status, {task} state -> random_choice([todo, in_progress, done])
    subscription status, subscription state -> random_choice([trialing, active, past_due, canceled])
    {person} status, account status, membership status, {person} state -> random_choice([active, inactive, suspended])
    {message} status, delivery status, message state, dispatch status -> random_choice([queued, sent, delivered, failed])
    {request} status, approval status, review status, verification status -> random_choice([pending, approved, rejected])
    {invitation} status, rsvp -> random_choice([pending, accepted, declined])
    {booking} status -> random_choice([scheduled, confirmed, completed, cancelled])
    {lead} status, stage, pipeline stage, deal stage, sales stage -> random_choice([new, contacted, qualified, won, lost])
    versioning status -> random_choice([enabled, suspended, disabled])
    row status, record status -> random_choice([normal, archived])
    sync status, connection status -> random_choice([pending, synced, failed])
    {vehicle} status, inventory status, stock status, availability -> random_choice([available, reserved, sold_out])
    status, state, condition, {any} status -> random_choice([active, pending, inactive])
    {person} role, role, role name, {role} name, member role, permission level, access level -> random_choice([admin, editor, member, viewer])
    user type, account type, {person} type, member type -> random_choice([standard, premium, business])
    group, user group, group name, trigger group, job group -> random_choice([default, staff, testers])
    address type, phone type, email type, contact type, phone label -> random_choice([home, work, other])
    code type, token type, verification type -> random_choice([email, sms])
    via, channel, notification channel, contact method, preferred contact, communication channel -> random_choice([email, sms, push])
    visibility, access, privacy, privacy level, share scope, permission scope -> random_choice([public, private, internal])
    level -> random_choice([low, medium, high])
    priority, urgency, importance, impact -> random_choice([low, medium, high])
    difficulty -> random_choice([easy, medium, hard])
    frequency, recurrence, billing period, billing cycle, billing interval, interval, period, cadence -> random_choice([daily, weekly, monthly, yearly])
    direction -> random_choice([inbound, outbound])
    side, position side -> random_choice([left, right])
    answer, = response (with question) -> sentence()
    = grade, letter grade -> random_choice([A, B, C, D, E, F])
    grade level, class year -> random_choice([freshman, sophomore, junior, senior])
    = rating, post rating, content rating, age rating -> up to 1: random_choice([g, s, q, e]) | random_choice([G, PG, PG-13, R])
    mpaa rating, film rating -> random_choice([G, PG, PG-13, R, NC-17])
    weekday, day of week, week day, day name -> up to 3: random_choice([Mon, Tue, Wed, Thu, Fri, Sat, Sun]) | random_choice([Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday])
    month, month name -> up to 3: random_choice([Jan, Feb, Mar, Apr, May, Jun, Jul, Aug, Sep, Oct, Nov, Dec]) | random_choice([January, February, March, April, May, June, July, August, September, October, November, December])
    season -> random_choice([spring, summer, autumn, winter])
    quarter -> random_choice([Q1, Q2, Q3, Q4])
    theme, color scheme, appearance -> random_choice([light, dark, system])
    layout -> random_choice([grid, list])
    align, alignment -> random_choice([left, center, right])
    mode -> random_choice([auto, manual])
    strategy, policy name, method, approach -> random_choice([default, manual, automatic])
    distance metric, metric (with dimension), metric (with dimensions), metric (with embedding) -> random_choice([cosine, euclidean, dot])
    metric, metric name, usage type -> random_choice([active_users, api_calls, emails_sent, page_views, storage_gb])
    company size, organization size, employee range, headcount range -> random_choice(['1-10', '11-50', '51-200', '201-500', '501-1000', '1000+'])
    {ticket} channel, channel (with subject), support channel -> random_choice([chat, email, phone, web])
    chat channel, channel (with sender), channel name (with topic) -> random_choice([general, help, off_topic, trade])
    notification type -> random_choice([assignment, comment, mention, reminder, update])
    cancellation reason, cancel reason, churn reason -> random_choice([Changed my mind, Found an alternative, No longer needed, Scheduling conflict, Too expensive])
    ban reason, suspension reason, report reason, block reason -> random_choice([Cheating, Harassment, Impersonation, Offensive language, Spam])
    failure reason (with success), failure reason (with successful) -> random_choice([account_locked, expired_password, unknown_user, wrong_password])
    game mode, mode (with map) -> random_choice([casual, custom, ranked, tournament])
    map (with mode), game map -> random_choice([Canyon, Citadel, Harbor, Highlands, Ruins])
    race (with class) -> random_choice([dwarf, elf, gnome, human, orc])
    slot (with rarity), equipment slot -> random_choice([chest, feet, hands, head, ring, weapon])
    type (with rarity), item type (with rarity) -> random_choice([armor, consumable, material, weapon])
    zone (with level), game zone -> random_choice([Ashlands, Coast, Dark forest, Dunes, Old city])
    app store, store (with receipt) -> random_choice([app_store, google_play, steam])
    data type, value type, field type, column type, input type -> random_choice([string, number, boolean, date])
    transaction type, entry type, ledger type -> random_choice([credit, debit])
    reaction, reaction type, emoji -> random_choice([👍, ❤️, 😂, 🎉])
    source, utm source, referral source, traffic source, lead source, acquisition source, {lead} source -> random_choice([google, newsletter, referral, twitter])
    medium, utm medium -> random_choice([cpc, email, organic, social])
    campaign, utm campaign -> {word()}-{word()}
    genre, {genre} name, music genre -> genre()
    {media} name (with media), media type name -> random_choice([AAC audio file, MPEG audio file, MPEG-4 video file])
    sport, sport name -> random_choice([basketball, cycling, football, running, swimming, tennis])
    animal, species, pet type -> random_choice([cat, dog, horse, parrot, rabbit])
    breed -> random_choice([Beagle, Border collie, Labrador, Persian, Siamese])
    weather -> random_choice([cloudy, rainy, snowy, sunny, windy])
    shape -> random_choice([circle, rectangle, square, triangle])
    planet -> random_choice([Mercury, Venus, Earth, Mars, Jupiter, Saturn])
    database engine, engine, db engine, db type -> random_choice([mysql, postgresql, sqlite])
    = class -> random_choice([A, B, C])
    operator (with condition), operator (with value), operator (with literal), comparison operator -> random_choice(['=', '<', '>'])
    {any} type, {any} kind, type, kind, variant, subtype -> random_choice([standard, custom, special])
    network -> random_choice([mainnet, testnet])
    purpose, intent -> random_choice([login, registration, recovery])
    = vote -> random_choice([up, down])
    yes no, is {any}, has {any} -> up to 1: random_choice([Y, N]) | up to 4: random_choice([yes, no]) | random_choice([true, false])
    """

  /// Sets of words that a default may be one of.
  static let families = """
    enabled, disabled
    open, closed
    new, open, in_progress, closed
    success, failure, error
    pending, processing, completed, failed
    pending, approved, rejected
    pending, active, suspended, closed
    pending, accepted, declined
    pending, paid, shipped, delivered, cancelled
    pending, done
    scheduled, in_progress, completed, cancelled
    available, scheduled, running, completed, cancelled
    waiting, running, finished
    queued, running, succeeded, failed
    enqueued, running, succeeded, errored
    todo, in_progress, done
    backlog, todo, in_progress, done, canceled
    created, updated, deleted
    draft, published, archived
    draft, sent, paid, overdue
    active, inactive, archived
    active, pending, suspended
    normal, archived
    online, offline, away
    public, private, internal
    yes, no
    on, off
    free, basic, pro, enterprise
    low, medium, high
    easy, medium, hard
    user, moderator, admin
    member, admin, owner
    guest, member, admin
    viewer, editor, admin
    customer, staff, admin
    employee, manager, admin
    light, dark, system
    text, image, video, file
    string, number, boolean
    daily, weekly, monthly, yearly
    day, week, month, year
    month, year
    small, medium, large
    left, center, right
    card, bank_transfer, cash
    email, sms, push
    web, mobile, api
    browser, api
    manual, automatic
    standard, express, pickup
    expanded, collapsed
    series, collection
    percent, fixed
    percentage, fixed_amount
    credit, debit
    inbound, outbound
    asc, desc
    unread, read
    unpaid, paid, refunded
    unverified, verified
    trial, active, expired
    info, warning, error
    beginner, intermediate, advanced
    male, female, other
    individual, company
    personal, business
    local, s3
    production, staging, development
    """
}
