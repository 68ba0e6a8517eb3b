extension TopicGrammars {
  /// What customers write to a support team.
  static let supportTickets = topic(
    #"""
    ticket: {greeting} {problem} {tried} {wish} | {problem} {detail} {wish} | {greeting} {problem} {detail} | {problem} {tried} {detail} | {greeting} {request} {wish}
    product: the app | the web site | our account | my order | my subscription | the last invoice | the export | the dashboard | the login page | the mobile app | the calendar | the printer | the integration
    thing: {$product}
    greeting: Hello, | Hi, | Hi there, | Good morning, | Dear team, | Hello support, | Hey, | To whom it may concern,
    when: this morning | since yesterday | since the last update | for {2..9} days now | after I changed my password | since Monday | every evening | for about an hour | after moving to a new phone
    problem: {when_start} {thing} {fails}. | {thing_start} {fails} {when}. | I can't {action} {when}. | I was charged {2..4} times for {thing}. | I get the error {error} when I {action}. | {thing_start} shows {wrong}. | My {item} never arrived. | I can't find {item_the}.
    when_start: This morning | Since yesterday | Since the last update | Suddenly | Every time | For {2..9} days
    thing_start: {$Product}
    fails: doesn't load | shows a blank page | is very slow | keeps signing me out | crashes on start | stopped syncing | rejects my password | shows old data | sends every message twice | won't open on my phone
    action: sign in | download the invoice | change my address | cancel the order | upload a picture | reset my password | add a colleague | export the report | pay by card | update the delivery date
    error: "{400..504}" | "E-{100..999}" | "timeout" | "not authorized" | "unknown field" | "try again later" | "invalid token"
    wrong: the wrong total | the wrong language | last month's figures | somebody else's name | a negative balance | an empty list | {2..9} duplicates
    item: parcel | refund | confirmation mail | replacement | invoice | voucher
    item_the: the invoice for order {10000..99999} | the setting for notifications | the delete button | the old reports | the voucher code field
    tried: I already restarted it. | I tried {2..3} browsers. | Clearing the cache didn't help. | It works on my colleague's computer. | Reinstalling changed nothing. | I waited {2..9} hours and tried again. | The help page says nothing about it.
    detail: The order number is {10000..99999}. | It happens on {device}. | {2..40} of my colleagues see the same. | A screenshot is attached. | I use the version {1..9}.{0..20}. | It started around {1..12} o'clock. | It worked fine before.
    device: an iPhone | an older Android phone | Windows 11 | a Mac | Firefox | Safari | a tablet | a work laptop
    request: How do I {action}? | Please delete my account. | Could you send me {item_the}? | I'd like to upgrade to the yearly plan. | Do you offer a discount for schools? | Can I {action} without losing my data?
    wish: Can you help? | Please look into it. | When will it be fixed? | I need it before {day}. | Thanks in advance! | Please call me back. | What should I do? | A refund would be fine, too. | Kind regards | Please advise.
    day: Monday | Tuesday | Wednesday | Thursday | Friday | the end of the month | my holiday
    """#)
}
