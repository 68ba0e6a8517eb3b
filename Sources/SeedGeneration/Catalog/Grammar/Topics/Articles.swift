extension TopicGrammars {
  /// Articles of several paragraphs about a topic.
  static let articles = topic(
    #"""
    article: {lead} {claim}{gap}{story} {claim} {detail}{gap}{counter} {detail}{gap}{close} | {lead} {detail}{gap}{claim} {story}{gap}{detail} {counter} {claim}{gap}{close} | {story} {claim}{gap}{lead} {detail} {detail}{gap}{counter}{gap}{close}
    gap: {newline}{newline}
    topic: {$about}
    about: community gardens | night trains | open data | bread | street trees | public libraries | old bridges | second-hand clothes | remote work | bees | bicycles | repair cafés | small theatres | tidal power | board games | markets
    group: researchers | neighbours | city councils | teachers | young families | volunteers | engineers | shopkeepers | nurses | retired people | students | farmers
    place: Utrecht | Valparaíso | a village in Wales | the north of Portugal | Kyoto | a suburb of Lyon | Nairobi | the Baltic coast | Bologna | Vancouver | a valley in Austria | Accra
    year: {1952..2024}
    adverb: quietly | steadily | suddenly | slowly | against all odds | almost unnoticed | for good reasons | for the first time
    lead: Few subjects divide {group} like {topic}. | {topic_c} has {adverb} become a subject for {group}. | In {place}, {topic} is no longer a matter for {group} alone. | What do {group} know about {topic} that we don't? | Ten years ago, hardly anyone in {place} spoke about {topic}. | It began with a letter from {group} in {place}. | There are {3..40} good reasons to look at {topic} again. | When {group} in {place} talk about {topic}, they lower their voices.
    topic_c: The question of {topic} | The future of {topic} | The story of {topic} | Interest in {topic} | The debate about {topic}
    claim: According to {group}, {topic} saves up to {5..60} percent. | A study from {year} found the opposite. | Since {year}, numbers have {moved} every year. | {2..9} out of ten {group} would do it again. | The cost fell by {5..80} percent within {2..9} years. | Nobody had expected {group} to care. | What matters is not {topic} itself, but who pays for it.
    moved: grown | fallen | doubled | stagnated | recovered | risen
    story: In {year}, a group of {group} in {place} tried something new. | {Person} remembers the first meeting well: {4..40} chairs, {2..9} visitors. | At first, the {group} of {place} laughed. | It took {person} {2..15} years and {3..90} letters. | "We had no plan," says {person}, "only {topic} and a shed." | On a wet morning in {place}, {person} opens the door.
    person: Ana Ribeiro | Tom Okafor | Mei Tanaka | Lars Holm | Ruth Adeyemi | Paul Novak | Nadia Rahman | Elsa Lindqvist | Omar Haddad | Grace Mbeki | Ivo Petrov | Clara Weiss
    detail: The figures come from {3..90} towns and {2..20} years. | Today {2..90} similar projects exist, most of them near {place}. | The details are less romantic: {4..30} forms, {2..9} permits and a lot of rain. | Each week, {20..900} people take part. | The budget would not pay for a single roundabout. | Visitors from {place} take notes and photographs.
    counter: Critics among {group} remain. | Not everyone in {place} agrees. | "It won't last," says {person}. | There are limits, of course: {topic} alone solves nothing. | Some {group} point to the failures of {year}. | The hardest part, {person} admits, is winter.
    close: Whether {topic} will last is for {group} to decide. | {Person} has already ordered more chairs. | In {place}, they have stopped asking why. | The next meeting is on {day}. | Perhaps that is the point of {topic}. | Until then, {group} keep counting. | "Come back in {2..9} years," says {person}.
    day: Monday | Tuesday | Wednesday | Thursday | Friday | Saturday | Sunday
    """#)
}
