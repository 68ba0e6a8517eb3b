@testable import SeedPredicates
import Testing

/// The order in which rows reach the states that a column lists.
@Suite struct StateOrderTests {
  @Test(arguments: [
    (
      "paid,cancelled,pending,delivered,shipped",
      "pending > paid > shipped > delivered, cancelled=4%"
    ),
    ("DRAFT,PUBLISHED,ARCHIVED", "DRAFT > PUBLISHED, ARCHIVED=6%, late=[ARCHIVED]"),
    ("active,suspended", "[active], suspended=4%"),
    ("open,in progress,done", "[open, 'in progress', done]"),
    ("running,queued,failed,succeeded", "queued > running > succeeded, failed=4%, within=1h"),
  ])
  func ordersStates(_ states: String, _ arguments: String) throws {
    let order = try #require(StateOrder(states.split(separator: ",").map(String.init)))
    #expect(order.arguments == arguments)
  }

  /// Without a known order, and with nothing to go through, a column stays a choice.
  @Test(arguments: [
    "red,green", "active", "pending,purple", "on hold,active", "paid,PAID", "failed,lost",
  ])
  func leavesOthersAlone(_ states: String) {
    #expect(StateOrder(states.split(separator: ",").map(String.init)) == nil)
  }

  @Test func readsColumnsOfDates() throws {
    let order = try #require(
      StateOrder(["draft", "sent", "paid", "void", "Shipped", "in_progress"]))
    #expect(order.state(ofEvent: ["paid"]) == "paid")
    #expect(order.state(ofEvent: ["ship"]) == "Shipped")
    #expect(order.state(ofEvent: ["voided"]) == "void")
    #expect(order.state(ofEvent: ["started"]) == "in_progress")
    #expect(order.state(ofEvent: ["delivered"]) == nil)
    #expect(order.state(ofEvent: ["last", "seen"]) == nil)
  }
}
