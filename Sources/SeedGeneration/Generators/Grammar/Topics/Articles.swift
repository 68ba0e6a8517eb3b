extension TopicGrammars {
  /// Articles of several paragraphs about a topic.
  ///
  /// Sentences are written so that the topic can be singular or plural.
  static let articles = topic(
    #"""
    article: {lead} {claim}{gap}{story} {detail}{gap}{counter} {claim}{gap}{close} | {lead} {detail}{gap}{claim} {story}{gap}{detail} {counter} {claim}{gap}{close} | {scene} {story}{gap}{lead} {detail} {claim}{gap}{counter} {detail}{gap}{close} | {scene} {lead}{gap}{claim} {detail}{gap}{counter}{gap}{close} | {lead} {claim} {detail}{gap}{scene} {story} {counter}{gap}{close}
    gap: {newline}{newline}
    about: community gardens | night trains | open data | sourdough bread | street trees | public libraries | old bridges | second-hand clothes | remote work | urban beekeeping | cargo bikes | repair cafés | small theatres | tidal power | board games | weekly markets | free museums | school meals | tiny houses | river swimming | local radio | allotments | sign language | the four-day week | car-free Sundays | rooftop farms | night buses | tool libraries | folk choirs | slow tourism | heat pumps | green roofs | evening classes | playground design
    topic = {$about}
    group = researchers | neighbours | city councils | teachers | young families | volunteers | engineers | shopkeepers | nurses | retired people | students | farmers | librarians | cyclists | landlords | bakers | fishers | bus drivers
    others: economists | tourists | parents | journalists | architects | teenagers | the police | insurers | doctors | builders | local historians | commuters
    place = Utrecht | Valparaíso | a village in Wales | the north of Portugal | Kyoto | a suburb of Lyon | Nairobi | a Baltic port | Bologna | Vancouver | a valley in Austria | Accra | Malmö | a town near Pune | Ljubljana | a Scottish village | Oaxaca | Galway
    elsewhere: Ghent | Lisbon | the Black Forest | Osaka | Tallinn | Montevideo | Bristol | Aarhus | Kraków | Halifax | Graz | Marseille | Bergen | Wellington | Turin | Cork
    year: {1952..2022}
    person = Ana Ribeiro | Tom Okafor | Mei Tanaka | Lars Holm | Ruth Adeyemi | Paul Novak | Nadia Rahman | Elsa Lindqvist | Omar Haddad | Grace Mbeki | Ivo Petrov | Clara Weiss | Rosa Delgado | Finn O'Shea | Priya Nair | Hanna Virtanen
    adverb: quietly | steadily | suddenly | slowly | almost unnoticed | against all odds | for good reasons | reluctantly | with surprising speed
    topic_c: The question of {topic} | The future of {topic} | The story of {topic} | Interest in {topic} | The debate about {topic} | The fight over {topic} | Money for {topic}
    lead: Few subjects divide {group} like {topic}. | {Topic_c} has {adverb} become a subject for {group}. *3 | In {place}, opinions about {topic} are no longer a matter for {group} alone. | What do {group} know about {topic} that {others} don't? *2 | Ten years ago, hardly anyone in {place} spoke about {topic}. | It began with a letter from {group} in {place}. | There are {3..40} good reasons to look at {topic} again. | When {group} in {place} talk about {topic}, {others} listen. *2 | Nobody in {place} can say who first thought of {topic}. | Ask {group} in {place} about {topic}, and expect to stay for {stay}. *2 | {Topic_c} is older than most {group} think. *2 | {Others} used to smile about {topic}. *2
    stay: coffee | an hour | dinner | the whole afternoon | a second cup
    claim: According to {others}, {topic} could save a town up to {5..60} percent of {cost}. *3 | A study from {year} found the opposite. | Since {year}, the numbers have {moved}{moved_where}. *3 | {2..9} out of ten {group} would do it again. *2 | The cost fell by {5..80} percent within {2..9} years. *2 | Nobody had expected {group} to care. | What matters isn't {topic} as such, but who pays for it. | In {elsewhere}, {others} count {2..90} projects a year. *3 | By {2026..2040}, {elsewhere} wants to spend {2..40} million on it. *3 | Every {ordinal} household in {place} has an opinion on it. *2 | A survey among {20..4000} {group} gives reason for {mood}. *2 | {Others} doubt the figures, {group} don't. *2 | The law behind it dates from {year}. *2
    cost: its energy bill | its health budget | its road repairs | the rent | its waste | the time spent in queues
    moved: grown every year | fallen | doubled | stagnated | recovered | risen by {3..90} percent
    moved_where: , except in {elsewhere} | , and faster than in {elsewhere} | *3
    ordinal: second | third | fourth | fifth | tenth
    mood: hope | doubt | a party | patience | another survey
    scene: On a wet morning in {place}, {person} opens the door. | It is {clock} in {place}, and {person} is already {busy}. *4 | {Person} carries {object} across the square. *2 | The {room} smells of {smell}; {2..40} people are waiting. *3 | "Careful with {object}," says {person}, and laughs. *2 | From the window, {person} can see {view}. *2
    clock: six in the morning | shortly before noon | half past seven | almost midnight | four on a {day} | early
    busy: on the phone | counting chairs | looking for the key | making tea | writing names on labels | arguing with {others} | up a ladder
    object: {a:object_noun}
    object_noun: box of seedlings | stack of folding chairs | toolbox | roll of maps | ladder | crate of books | microphone | kettle | bag of flour | pile of letters | lantern
    room: hall | workshop | kitchen | old station | school gym | shed | cellar | reading room
    smell: coffee | wet coats | fresh paint | soup | sawdust | diesel | oranges | chalk
    view: three cranes and a church | the harbour | {2..20} parked vans | what used to be a car park | the queue | the new roof | nothing but rain
    story: In {year}, a handful of {group} in {place} tried something new. | {Person} remembers the first meeting well: {4..40} chairs, {2..9} visitors. *2 | At first, {others} laughed. *2 | It took {person} {2..15} years and {3..90} letters. *2 | "We had no plan," says {person}, "only {object} and a lot of time." *2 | {Person}, once {a:job}, knows {people_count} by name. *3 | The mayor of {place} promised {promise}; that was in {year}. *3 | Then came {setback}, and the money was gone. *3 | {Person} learned about it in {elsewhere}, during {during}. *3 | "My {relative} called it madness," {person} says. *2 | The first attempt ended after {2..20} weeks, with {setback}. *2
    job: postman | pilot | tax adviser | chemist | football coach | nurse | sailor | accountant | puppeteer | bus driver
    people_count: all {20..400} members | every driver on line {2..19} | most of {place} | the {group}
    promise: a roof | {20..900} square metres | a quick answer | his support | half the rent | a bus stop
    setback: the flood | an election | a fire in the archive | the second winter | a new landlord | a court case | the pandemic
    during: a strike | a rainy holiday | an apprenticeship | a delayed flight | an exchange year | a long illness
    relative: mother | brother | wife | husband | accountant | neighbour | daughter
    detail: The figures come from {3..90} towns and {2..20} years. *2 | Today {2..90} similar projects exist, most of them near {elsewhere}. *2 | The details are less romantic: {4..30} forms, {2..9} permits and {boring}. *2 | Each {day}, {20..900} people take part. *2 | The budget would not pay for a single {expensive}. *2 | Visitors from {elsewhere} take notes and photographs. *2 | The waiting list has {20..2000} names. *2 | A place costs {2..60} euros a month, less than {cheap}. *3 | {Others} come on {day}, {group} for the rest of the week. *2 | {Ten_c} percent of the work is {boring}. *2 | The oldest member is {78..99}, the youngest {3..17}. *2 | Opening hours are {6..10} to {15..22}, except on {day}. *2
    boring: a lot of rain | insurance | waiting | cleaning up | one stubborn printer | meetings | washing cups
    expensive: roundabout | fire engine | lift | set of traffic lights | consultant
    cheap: a tank of petrol | a haircut | two cinema tickets | a parking space | dinner for one
    ten_c: Ten | Thirty | Forty | Sixty | Ninety
    counter: Critics remain, {others} among them. *2 | Not everyone in {place} agrees. | "It won't last," says one of the {others}. *2 | There are limits, of course: {topic} alone will solve nothing. | Some point to the failures of {year}. *2 | The hardest part, {person} admits, is {hard}. *3 | {Others} in {elsewhere} gave up after {2..9} years. *3 | "Fine for {elsewhere}," say {others}, "but not for us." *2 | The noise, the costs, {hard}: the complaints are always the same. *2
    hard: winter | the paperwork | finding people under {25..40} | saying no | the rent | Mondays | {others}
    close: Whether it will last is for {group} to decide. | {Person} has already ordered {order}. *3 | In {place}, they have stopped asking why. | The next meeting is on {day}, {bring}. *3 | Perhaps that is the point of {topic}. | Until then, {group} keep counting. | "Come back in {2..9} years," says {person}. | Then {person} switches off the light and locks {object_the}. *2 | {Elsewhere} is watching. *2 | Outside, it has stopped raining. | "And if it fails," says {person}, "we'll have learned {learned}." *2
    object_the: the shed | the gate | the archive | the bicycle | the hall
    order: more chairs | a second sign | {20..400} name tags | seeds for spring | a bigger kettle | paint
    bring: and everyone is invited | after work | as always | bring a chair | if it doesn't rain
    learned: to bake | something | patience | each other's names | how to write to a ministry
    day: Monday | Tuesday | Wednesday | Thursday | Friday | Saturday | Sunday
    """#)
}
