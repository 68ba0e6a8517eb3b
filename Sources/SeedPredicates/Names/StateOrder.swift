import SeedSyntax
import SeedSchema

/// The order in which rows usually reach the states that a column lists: `pending`, `paid`,
/// `shipped`.
struct StateOrder {
  /// The states that rows go through, in order.
  private(set) var path: [String] = []
  /// The states in which some rows end, with the share of the rows in percent.
  private(set) var exits: [(state: String, share: Int)] = []
  /// The ``exits`` that rows reach only from the last state of ``path``.
  private(set) var lateExits: [String] = []

  /// - Returns: `nil` if the order of one of the states isn't known, or there is nothing to go
  ///   through.
  init?(_ states: [String]) {
    var ranked: [(rank: Int, state: String)] = []
    for state in states {
      let plain = Self.plain(state)
      if let rank = Self.ranks[plain] {
        ranked.append((rank, state))
      } else if let exit = Self.exitShares[plain], Self.isArgumentName(state) {
        exits.append((state, exit.share))
        if exit.isLate { lateExits.append(state) }
      } else {
        return nil
      }
    }
    path = ranked.sorted { $0.rank < $1.rank }.map(\.state)
    let share = exits.reduce(0) { $0 + $1.share }
    guard !path.isEmpty, path.count + exits.count > 1, share <= 60,
      Set(states.map(Self.plain)).count == states.count
    else { return nil }
  }

  /// The arguments of `lifecycle` for this order.
  var arguments: String {
    let isPlain = path.allSatisfy(Self.isWord) && path.count > 1
    var parts = [
      isPlain
        ? path.joined(separator: " > ")
        : "[\(path.map(Self.argument).joined(separator: ", "))]"
    ]
    parts += exits.map { "\($0.state)=\($0.share)%" }
    // With one state on the path, every exit follows it.
    if !lateExits.isEmpty, path.count > 1 {
      parts.append("late=[\(lateExits.joined(separator: ", "))]")
    }
    // Automated steps take less time than human ones.
    if let first = path.first, ["queued", "enqueued"].contains(Self.plain(first)) {
      parts.append("within=1h")
    }
    return parts.joined(separator: ", ")
  }

  /// The state that a column of dates records, by the words of its name without those that mark a
  /// date: `ship` of `ship_date` is `shipped`.
  func state(ofEvent words: [String]) -> String? {
    let event = words.joined(separator: "_")
    let states = path + exits.map(\.state)
    if let same = states.first(where: { Self.plain($0) == event }) { return same }
    guard let meant = Self.events[event] else { return nil }
    return states.first { meant.contains(Self.plain($0)) }
  }

  /// Returns the place of an event in the order of all states.
  ///
  /// - Parameter words: the words of the name of a column of dates, without those that mark a date.
  /// - Returns: the place; `nil` if it isn't known.
  static func rank(ofEvent words: [String]) -> Int? {
    let event = words.joined(separator: "_")
    return ranks[event] ?? events[event]?.lazy.compactMap { ranks[$0] }.first
  }

  /// The place of the first state in the order of all states.
  var firstRank: Int? { path.first.flatMap { Self.ranks[Self.plain($0)] } }

  /// A state in lower case, with `_` between its words.
  private static func plain(_ state: String) -> String {
    state.lowercased().map { $0 == "-" || $0 == " " ? "_" : String($0) }.joined()
  }

  /// The state as an argument of a call, in quotes if it isn't a word.
  static func argument(_ state: String) -> String {
    isWord(state) ? state : QuotedText.argument(state)
  }

  private static func isWord(_ state: String) -> Bool {
    isArgumentName(state) && !["true", "false", "null", "now"].contains(state.lowercased())
  }

  /// Whether the name can be an argument's name.
  private static func isArgumentName(_ name: String) -> Bool {
    name.utf8.allSatisfy { byte in
      (97...122).contains(byte | 0x20) && byte >= 65 || (48...57).contains(byte) || byte == 95
    } && name.utf8.first.map { $0 > 57 } == true
      && !["within", "from", "late"].contains(name)
  }

  // MARK: What is known

  private static let ranks: [String: Int] = {
    var ranks: [String: Int] = [:]
    for (rank, word) in words(of: order).enumerated() { ranks[word] = rank }
    return ranks
  }()

  private static let exitShares: [String: (share: Int, isLate: Bool)] = {
    var shares: [String: (share: Int, isLate: Bool)] = [:]
    for (text, isLate) in [(early, false), (late, true)] {
      for word in words(of: text) {
        let parts = word.split(separator: "=")
        shares[String(parts[0])] = (parts.count > 1 ? Int(parts[1]) ?? 4 : 4, isLate)
      }
    }
    return shares
  }()

  /// The states that an event can mean.
  private static let events: [String: [String]] = {
    var events: [String: [String]] = [:]
    var rest = StaticText(meanings)
    while let line = rest.nextLine() {
      let words = line.string.split(separator: " ").map(String.init)
      guard let colon = words.firstIndex(of: ":") else { continue }
      for event in words[..<colon] {
        events[event, default: []] += words[(colon + 1)...]
      }
    }
    return events
  }()

  private static func words(of text: StaticString) -> [String] {
    StaticText(text).pieces(separatedBy: UInt8(ascii: "\n"))
      .flatMap { $0.string.split(separator: " ") }.map(String.init)
  }

  /// States in the order in which rows reach them, whatever the rows represent.
  private static let order: StaticString = """
    draft new created initial initialized invited registered signed_up joined enrolled requested ordered received submitted
    applied reported placed pending unpaid unconfirmed unverified queued enqueued waiting backlog open opened todo to_do trialing
    trial scheduled planned booked reserved triage triaged under_review in_review reviewing reviewed contacted qualified proposal
    negotiation assigned acknowledged accepted approved confirmation_sent verification_sent confirmed verified authorized
    authorised requires_capture sending sent viewed processing preparing started running ongoing in_progress doing review code_review qa testing
    enabled normal active activated activating captured paid packed ready ready_for_pickup picked_up
    shipped dispatched in_transit out_for_delivery delivered seen read clicked checked_in checked_out published fulfilled
    processed synced answered resolved solved succeeded success successful passed completed complete finished done won closed
    settled
    """

  /// States in which rows can end before the last state, with the share of the rows if it isn't 4
  /// %.
  private static let early: StaticString = """
    cancelled canceled=4 failed failure error errored rejected=8 declined=8 denied=8 void=3 voided=3 overdue=6 expired=5 lost=20
    abandoned=8 skipped timeout=2 timed_out=2 on_hold=3 paused=3 blocked=3 no_show=5 noshow=5 withdrawn=5 bounced aborted=3
    dropped=5 frozen=3 spam=3 duplicate=3 wontfix=3 wont_fix=3 incomplete=3 incomplete_expired=2 uncollectible=2 stopped=3 killed=2
    """

  /// States that follow the last one.
  private static let late: StaticString = """
    refunded returned archived=6 suspended inactive=8 disabled deleted=3 removed=3 revoked=3 banned=2 past_due=5 churned=8
    disputed=2 partially_refunded=2 charged_back=1 terminated=4 deactivated=5 unpublished=3 reopened=3 retired=5 ended=8
    """

  /// Words of date columns and the states that they can mean; a state's own word needs no line.
  private static let meanings: StaticString = """
    pay payment : paid
    ship shipping shipment dispatch : shipped dispatched
    deliver delivery : delivered
    cancel canceled cancelled cancellation : cancelled canceled
    start started begin began begun start_work : started running in_progress processing active ongoing doing
    finish finished complete completed completion end ended done processed stopped : finished completed complete done succeeded success successful passed processed ended
    succeeded success passed : succeeded success successful passed completed done
    failed failure error errored : failed failure error errored
    open opened : open opened active
    close closed : closed done inactive
    ended terminated termination : expired canceled cancelled terminated churned closed
    resolve resolved solved resolution : resolved solved
    queue queued enqueue enqueued : queued enqueued waiting
    submit submitted submission : submitted
    place placed ordered : placed
    request requested : requested
    receive received : received
    void voided : void voided
    activate activated activation : active activated enabled
    enabled : enabled active
    deactivated disabled : inactive disabled deactivated
    suspend suspended suspension : suspended
    trial_start trial_started : trialing trial
    approve approved approval : approved
    reject rejected rejection : rejected denied declined
    decline declined : declined rejected
    accept accepted acceptance : accepted
    confirm confirmed confirmation : confirmed
    verify verified verification : verified
    publish published publication release released : published
    archive archived : archived
    refund refunded : refunded
    return returned : returned
    send sent issued : sent
    view viewed : viewed
    expire expired : expired
    fulfill fulfilled fulfilment fulfillment : fulfilled
    capture captured : captured
    authorize authorized authorization : authorized authorised
    invite invited : invited
    contacted : contacted
    won closed_won : won
    lost closed_lost : lost
    synced last_synced sync : synced
    signup sign_up registration join : registered joined
    order : ordered placed
    invitation_sent invitation_created invite_sent : invited
    invitation_accepted accepted_invitation : joined accepted
    apply application : applied
    report : reported
    email_confirmed email_verified phone_verified confirmed_email verified_email : verified confirmed
    review : reviewed review
    acknowledgement acknowledge : acknowledged
    assign assignment : assigned
    pickup pick_up collected : picked_up
    responded response first_response first_responded replied answer : answered
    checkin check_in : checked_in
    checkout check_out : checked_out
    revoke revoked : revoked
    delete deleted : deleted removed
    ban banned : banned
    """
}
