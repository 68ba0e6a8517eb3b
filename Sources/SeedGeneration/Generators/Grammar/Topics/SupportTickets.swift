extension TopicGrammars {
  /// What customers write to a support team.
  static let supportTickets = topic(
    #"""
    ticket: {greeting} {problem} {tried} {wish} | {problem} {detail} {wish} *2 | {greeting} {problem} {detail} | {problem} {tried} {detail} *2 | {greeting} {request} {wish} | {request} {context} *2 | {problem} {mood} {wish} | {problem} {tried} {mood}
    product: the app | the web site | our account | my order | my subscription | the last invoice | the export | the dashboard | the login page | the mobile app | the calendar | the printer | the integration | the search | the newsletter | the import | my profile | the payment page | the chat window
    thing = {$product}
    greeting: Hello! | Hi! | Hi there! | Good morning! | Dear support team! | Good evening! | Me again. | Short question. | Not urgent, but annoying. | Urgent! | Second attempt:
    since: since this morning | since yesterday | since the last update | for {2..9} days now | since I changed my password | since {day} | for about an hour | since I got a new phone | since version {2..9}.{0..20}
    moment: This morning | Yesterday | After the last update | Suddenly | On {day} at {1..12} o'clock *2 | During a call with a customer | In the middle of a payment | After {2..90} minutes | Just now | Twice today | Without any warning | While my colleague was watching | Right after the backup
    problem: {moment}, {thing} {failed}. *2 | {Thing} has been {failing} {since}. *4 | I haven't been able to {action} {since}. *3 | I was charged {2..4} times for {thing_paid}. *2 | I get the error {error} when I {action}. *4 | {Thing} shows {wrong}. *3 | My {item} never arrived. *2 | I can't find {item_the}. *2 | My colleague and I see different {different} in {thing}. *2 | When I {action}, {thing} {fails}. *3
    thing_paid: my order | the same month | one licence | the yearly plan | {2..9} seats | a cancelled order
    fails: doesn't load | shows a blank page | is very slow | keeps signing me out | crashes on start | doesn't sync | rejects my password | shows old data | sends every message twice | won't open on {device} | freezes | asks for a code that never comes | turns everything to capitals
    failed: stopped loading | went blank | became very slow | signed me out | crashed | stopped syncing | rejected my password | showed old data | sent every message twice | jumped back to the first page | froze | asked for a code that never came
    failing: down | very slow | blank | out of sync | in the wrong language | signing me out | showing old data | sending every message twice | rejecting my password | asking for a code that never comes | unreachable on {device} | a mess
    action: sign in | download the invoice | change my address | cancel the order | upload a picture | reset my password | add a colleague | export the report | pay by card | update the delivery date | delete a comment | print the label | change the language | share a folder | scan the code | apply the voucher | switch to the yearly plan | verify my phone number
    error: "{400..504}" | "E-{100..999}" | "timeout" | "not authorized" | "unknown field" | "try again later" | "invalid token" | "file too large" | "session expired" | "something went wrong" | "quota exceeded" | "{error_number}"
    error_number: error 0x{1000..9999} | code {10..99}
    wrong: the wrong total | the wrong language | last month's figures | somebody else's name | a negative balance | an empty list | {2..9} duplicates | a date in {2031..2099} | the old logo | question marks instead of umlauts | prices without tax | {2..90} unread messages that don't exist
    different: totals | dates | prices | menus | versions | orders
    item: parcel | refund | confirmation mail | replacement | invoice | voucher | licence key | welcome mail | second parcel
    item_the: the invoice for order {10000..99999} | the setting for notifications | the delete button | the old reports | the voucher code field | the phone number of your {city} office | my order of {day} | the data from {1..28} {month} | the two-factor codes
    city: London | Berlin | Boston | Dublin | Madrid | Oslo
    month: January | March | April | June | July | October | December
    tried: I already restarted {restarted}. *2 | I tried {2..3} browsers. *2 | Clearing the cache didn't help. | It works on {device_other}. *3 | Reinstalling changed nothing. | I waited {2..9} hours and tried again. *2 | The help page says nothing about it. | I followed the {2..9} steps on your help page. *2 | Turning off {blocker} didn't help. *2 | A second account has the same problem. | The chat bot couldn't help{bot}. *2
    restarted: it | everything | the phone | the router
    device_other: my colleague's computer | my old phone | the train's wifi | {a:device_noun}
    device_noun: tablet | work laptop | library computer | test account
    blocker: the ad blocker | the VPN | the firewall | dark mode | all extensions
    bot: , it only sent links | : it wished me a nice day | *2
    detail: The order number is {10000..99999}. *2 | It happens on {device}. *3 | {2..40} of my colleagues see the same. *2 | A screenshot is attached. | I use version {1..9}.{0..20}. *2 | It started around {1..12} o'clock. *2 | It worked fine {fine}. *3 | The reference is {code}{1000..9999}. *2 | About {2..90} percent of our orders are affected. *2 | My customer number is {100000..999999}. *2
    code: RF- | T- | CS- | INC
    fine: before | last week | until {day} | on my old phone | in {month} | with {2..20} users
    device: an iPhone | an older Android phone | Windows 11 | a Mac | Firefox | Safari | a tablet | a work laptop | Chrome {100..140} | Linux | our office network | the hotel wifi | two of my three devices
    request: How do I {action}? *3 | Please delete my account. | Could you send me {item_the}? *3 | I'd like to {upgrade}. *3 | Do you offer a discount for {group}? *3 | Can I {action} without {without}? *3 | Where can I see {item_the}? *2 | Is it possible to {action} from {device}? *3 | When will {feature} be available? *2
    upgrade: upgrade to the yearly plan | add {2..90} seats | change the billing address | move my data to another account | pause my subscription until {month} | talk to somebody about {feature} | order {20..900} of them
    feature: dark mode | single sign-on | the new export | an offline mode | a Welsh version | the calendar view | an API
    without: losing my data | a credit card | the app | my old phone | paying twice | the administrator
    group: schools | charities | students | libraries | small teams | {20..400} people | open-source projects
    context: We are {a:company} with {2..90} people. *3 | I asked the same {asked}. *2 | I need it for {purpose}. *3 | I use {thing} on {device}. *2 | The help page is from {2015..2022}. *2
    company: bakery | law firm | school | choir | bicycle shop | museum | dental practice | newspaper | small hotel
    asked: in {month} | last week, without an answer | {2..5} days ago | on the phone
    purpose: my tax return | an audit | a customer in {city} | a demo on {day} | the school | our auditor
    mood: This is the {nth} time. *3 | I'm losing {losing}. *2 | Normally I like your service. | It isn't a big problem, but it {but}. *2 | My boss is {boss}. *2 | I have a presentation on {day}. *2
    nth: second | third | fourth | fifth
    losing: customers | patience | {2..9} hours a week | money
    but: adds up | annoys {2..40} people | happens daily | looks bad
    boss: waiting | not amused | asking every hour | on holiday, luckily
    wish: Can you help? | Please look into it. | When will it be fixed? | I need it before {day}. *3 | Thanks in advance! | Please call me back{back}. *2 | What should I do? | A refund would be fine, too. | Kind regards | Please advise. | Can somebody explain this to me? | Please answer in {language} if you can. | Is there a workaround until {day}? *2
    back: , best after {1..6} o'clock | , if possible on {day} | *2
    language: French | German | Spanish | Dutch | plain English
    day: Monday | Tuesday | Wednesday | Thursday | Friday | Saturday | Sunday
    """#)
}
