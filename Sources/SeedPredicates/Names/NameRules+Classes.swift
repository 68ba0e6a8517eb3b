extension NameRules {
  /// Words that rules name together, in braces.
  static let classes: StaticString = """
    person: user customer employee author member patient student contact teacher player person people client owner staff guest driver doctor nurse manager passenger visitor subscriber attendee participant actor director writer composer editor speaker instructor coach buyer seller recipient sender reviewer applicant candidate resident citizen human rep representative cardholder holder beneficiary payer payee husband wife spouse child mother father guardian admin administrator principal profile partner captain salesperson technician physician caregiver donor volunteer borrower lender trainer judge witness lawyer leader friend passport lead trader personal voter worker crew committer debtor creditor executor creator assigner inviter invitee
    band: band artist musician ensemble orchestra
    company: company organization organisation vendor supplier manufacturer merchant publisher carrier shipper bank business firm corporation employer brand agency dealer distributor workspace idp account enterprise institution sponsor
    product: product item article good merchandise variant dish menu
    city: city town municipality
    district: district
    region: region state province county territory
    country: country nation
    place: location site store warehouse branch office facility venue building
    language: language
    department: department division
    skill: skill
    category: category genre topic subject section
    genre: genre
    media: media medium
    word: tag category label keyword topic badge genre interest hashtag
    title: title film movie song track album book episode course event show game photo video playlist
    article: article post page document story blog news entry content video book memo note snippet
    order: order purchase shipment delivery fulfillment cart checkout
    payment: payment charge refund payout transaction
    job: job run execution process build pipeline deployment migration import export sync backup worker deploy workflow trigger batch scan check crawl maintenance
    task: task todo item milestone
    ticket: ticket issue bug case incident complaint
    message: message email mail notification sms dispatch delivery courier inbox
    request: request approval review change application appeal replacement moderation grant upload alias implication
    invitation: invitation invite
    booking: booking reservation appointment visit
    lead: lead opportunity deal campaign
    role: role
    plan: plan tier pricing
    currency: currency
    event: event webhook
    http: http request response mock api access
    node: node server graph host machine
    file: file document attachment upload image blob object asset photo
    log: log audit logging
    secret: password secret client api token
    repo: repository repo github gitlab git code
    package: package gem rubygem module library crate dependency plugin extension
    version: version release
    table: table
    query: query saved sql
    setting: setting config configuration option preference parameter variable
    feature: feature flag toggle
    vehicle: vehicle car truck
    animal: animal pet dog horse
    done: created updated deleted modified approved assigned reviewed published performed uploaded added changed invited banned closed completed resolved signed submitted requested blocked verified cancelled
    gone: deleted banned blocked archived suspended revoked discarded hidden disabled removed locked deprecated obsolete voided expired forgotten deceased terminated retired cancelled canceled trashed deactivated discontinued withdrawn dismissed lost stolen refunded failed rejected
    flag: typed minor bot new auto patrolled read seen starred pinned required optional used reusable ephemeral completed done cancelled paid subscribed featured default primary redirect favorite sticky discontinued edit accepted muted private internal open closed
    """
}
