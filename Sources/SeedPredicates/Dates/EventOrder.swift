import SeedSchema

/// The usual order of the events of a table's rows.
///
/// Words such as `received` mean an early event of a ticket and a late one of an order, so there is
/// a list for each kind of row. The one that knows the most events of the table applies.
enum EventOrder {
  /// Returns the place of each event that is in the list for the table, by the column's name; empty
  /// if no list has two of the table's events.
  static func places(in table: TableSchema) -> [String: Int] {
    let rows = Set(NameWords.words(of: table.name.name).map(NameWords.singular))
    let events = table.fields.compactMap { field -> (column: String, names: [String])? in
      guard let dates = DateStorage(field, in: table) else { return nil }
      let name = DateName(field.name)
      switch dates.role {
      case .event, .end: break
      case .start where name.hasBegun: break
      default: return nil
      }
      let rest = name.event.drop { rows.contains($0) }
      return (field.name, [name.event, Array(rest)].map { $0.joined(separator: "_") })
    }
    guard events.count > 1 else { return [:] }
    var best: (known: [(column: String, place: Int)], inversions: Int)?
    for list in lists {
      let known = events.compactMap { event in
        event.names.lazy.compactMap { list[$0] }.first.map { (event.column, $0) }
      }
      guard known.count > 1, known.count >= best?.known.count ?? 0 else { continue }
      let inversions = zip(known, known.dropFirst()).count { $0.1 > $1.1 }
      if let best, known.count == best.known.count, inversions >= best.inversions { continue }
      best = (known, inversions)
    }
    return Dictionary(
      (best?.known ?? []).map { ($0.column, $0.place) }, uniquingKeysWith: { first, _ in first })
  }

  private static let lists: [[String: Int]] = {
    var result: [[String: Int]] = []
    var rest = StaticText(orders)
    while let line = rest.nextLine() {
      var places: [String: Int] = [:]
      for (place, names) in line.string.split(separator: " ").enumerated() {
        for name in names.split(separator: "/") { places[String(name)] = place }
      }
      result.append(places)
    }
    return result
  }()

  /// The events of an order, a document, a message, a ticket, a task, a job, an account, content and
  /// an application; a slash is between events of which rows have one.
  private static let orders: StaticString = """
    requested/request ordered/order/placed/place/submitted/purchased/purchase/booked/reserved approved/approval accepted confirmed authorized/authorised invoiced/billed/invoice paid/payment/captured/charged packed/prepared picked/pickup/picked_up/shipped/ship/shipping/shipment/dispatched/dispatch out_for_delivery delivered/delivery received inspected returned/return
    requested/request issued/issue sent/send viewed/opened/first_viewed accepted/approved signed/countersigned paid/payment
    queued/enqueued sent/send delivered/delivery received opened/seen/read/viewed/first_opened clicked answered/replied/responded/reply
    reported/received/submitted/opened/open triaged assigned acknowledged first_response/first_responded/responded/answered started/start resolved/solved/fixed verified/confirmed closed/close
    requested/request assigned accepted started/start completed/finished/done reviewed/review approved verified/signed_off closed/close
    queued/enqueued started/start/begun finished/completed/succeeded/ended/processed
    invited/invitation_sent/invitation_created registered/signed_up/signup/joined/enrolled/invitation_accepted confirmation_sent/verification_sent confirmed/verified/email_verified/email_confirmed/confirmation approved activated onboarded first_login/first_sign_in last_login/last_sign_in/last_seen/last_active/last_activity/last_access/last_logged_in/previous_sign_in/previous_login/current_sign_in
    drafted submitted reviewed/review approved/accepted published/released/publication
    applied/submitted screened/reviewed interviewed offered accepted/hired started/onboarded
    """
}
