extension TopicGrammars {
  /// Comments below articles, recipes and pictures.
  static let comments = topic(
    #"""
    comment: {opening} {body} *3 | {body} {ending} *3 | {body} *5 | {opening} {body} {ending} *2 | {body} {body} *3 | {opening} | {reply} *2 | {reply} {body}
    about: this | this post | the article | the last part | the second paragraph | the example | the photo at the top | the chart | the idea | the ending | the introduction | the comparison | the table at the end | the interview | the step with the numbers | the quote
    subject = {$about}

    opening: {Adjective} {piece}. *6 | {Adjective} {piece}, {compliment}. *3 | Thanks for sharing. | Interesting. | Hm. | Wow. | Good point. | Agreed. | Late to the party, but here goes. | Oh, nice. | Finally somebody says it. | Thank you! | First time here. | Bookmarked. | Exactly. | Fair enough. | Love this. | Greetings from {town}. *2 | Reading this {situation}. *3 | Long-time reader, first comment. | Came here for {subject}, stayed for the comments. | Okay, you got me.
    adjective: great | lovely | honest | thoughtful | solid | brave | refreshing | useful | excellent | charming | sharp | calm | careful | funny
    piece: read | piece | write-up | story | post | take | summary | reminder
    compliment: as always | thank you | from start to finish | and beautifully put | especially for {group} | very {adjective} | well worth the time | even on a phone
    situation: on the train | at breakfast | in a waiting room | under the blanket | with my second coffee | when I should be working | at three in the morning | on a rainy {day} | in the bath | between two meetings | from {town}
    town: Leeds | Porto | Bergen | Pune | Halifax | Ghent | Tartu | Cork | Lima | Kobe | Perth | Kraków | Nantes | Izmir | Accra | Graz | Turin | Malmö
    day: Monday | Tuesday | Wednesday | Thursday | Friday | Saturday | Sunday

    body: {praise} *3 | {story} *4 | {question} *4 | {doubt} *3 | {tip} *3 | {detail} *2
    praise: I {learned} more from {subject} than from {source}. *2 | {Subject} made my {day}. | I hadn't thought of {subject} that way. | {Subject} is {judgement}. *2 | I keep coming back to {subject}, {reason}. *2 | I shared {subject} with {people}. *2 | {Subject} deserves {attention}. *2 | I read it {twice} and still find something new. | {Person} {sent} me here, and I'm glad. *2 | You have a talent for {talent}. | Nobody explains {matter} like you do. *2 | I didn't expect to care about {matter}, but here I am. *2 | {Subject} should be required reading for {group}. *2 | I printed {subject} and pinned it {spot}. *2
    learned: learned | took away | understood
    source: {2..9} years at school | the last {3..9} books I read | my whole degree | any lecture I sat through | {2..40} hours of videos | {number} evenings of searching | the manual
    number: two | three | four | five | six | seven
    twice: twice | three times | slowly, then again | aloud | {3..9} times by now
    judgement: spot on | better than I expected | hard to argue with | worth a second look | my favourite so far | clearer than most | the best I've seen this {period} | exactly what {group} need | a small masterpiece | the part that {people} will quote
    period: week | month | year | summer | winter
    attention: more attention | a follow-up | a prize | to be translated | a place on {surface} | a longer version | a wider audience than {group}
    surface: my wall | every fridge | the front page | the notice board at work
    reason: mostly for the pictures | though I can't say why | usually {situation} | because {people} keep asking | and not only because of the title
    sent: sent | dragged | pointed | lured
    talent: titles | endings | making {matter} fun | the right question | short sentences | footnotes | saying it without shouting
    matter: taxes | sourdough | the tides | old maps | compound interest | bicycle brakes | grammar | composting | queues | typefaces | knots | moss | the night sky | spreadsheets | the offside rule | drainage | house prices | lighthouses | left-handedness | postage stamps
    spot: above my desk | to the fridge | inside the wardrobe | next to the coffee machine | to the shed door | over the sink

    story: {Time}, {we} {did}, and {result}. *6 | My {relative} {always} {habit}. *3 | I used to think so, too, until {turn}. *3 | {People} and I argued about {subject} {until}. *2 | My first attempt ended in {disaster}. *2 | In {town} we do it the other way round, {result_short}. *2 | I tried it {2..12} years ago and gave up {gave_up}. *2 | {Subject} reminds me of {memory}. *3
    time: last {day} | last {period} | {number} years ago | when I was {12..60} | during the storm | on our honeymoon | the day before the exam | in my first job | just before we moved
    we: we | my {relative} and I | a friend and I | {number} of us | half of my team | everyone on our street
    did: tried exactly this | built one ourselves | made the same mistake | cooked it for {4..40} people | read it aloud | bet on the opposite | asked an expert | followed every step | did it without the right tools
    result: it worked | it took {2..9} hours instead of one | nobody noticed | I'd do it again | the neighbours complained | we still laugh about it | it cost me {20..900} euros | I have regretted it ever since | the cat approved | it rained | {people} never forgot it | it broke within {2..9} days | that's how I met {person}
    relative: mother | father | sister | brother | grandmother | grandfather | aunt | uncle | daughter | son | neighbour | landlord | flatmate | boss | old teacher
    always: always | never | secretly | proudly | once
    habit: did it by hand | said the same | kept a list of these | had a drawer full of them | swore by it | paid for it in cash | wrote down every one | told this story at weddings | refused to talk about {matter} | measured everything twice | got it wrong
    turn: I moved to {town} | we had twins | I changed jobs | the roof leaked | I met {person} | I saw it live | someone showed me how | I had to pay for it | {person} proved me wrong | I read {subject} | I turned {30..70}
    until: all evening | until the bar closed | for an hour on the phone | over dinner | from {town} to {town} | until somebody looked it up
    disaster: tears | a small fire | a flood | laughter | three hours of cleaning | silence | a refund | the emergency room | a visit to {town} | an apology | {matter}
    result_short: and it's fine | with mixed results | at half the price | and nobody complains | since {1950..2019} | mostly out of habit
    gave_up: after a week | in tears | before the end | when {turn} | for good reasons | too early, it seems
    memory: my grandmother's kitchen | a trip to {town} | my first flat | a book I lost in {town} | {person}'s old shop | the summer of {1974..2019} | school in {town} | something {person} once said

    question: Does {subject} also work {where}? *3 | Where can I read more about {matter}? *2 | How long did {subject} take you{circumstance}? *2 | Which {tool} did you use{circumstance}? *2 | Is there a version for {group}? *2 | What would you {do_differently} today? | Has anyone {tried} {where}? *3 | Am I the only one who {thinks}? *3 | What does {person} say to {subject}? | Could you write about {matter} next? *3 | Why {1..60} percent and not more? | Is it true that {claim}? *3 | How do {group} deal with {matter}? *3
    where: on a small budget | in a larger team | without a car | in winter | with children | on an old phone | in a small kitchen | at scale | outside the city | on Linux | in {town} | with {2..90} people | for {group} | in a rented flat | at {-20..40} degrees | without power | by the sea
    circumstance: , start to finish | , roughly | , if I may ask | , and would you recommend it | , out of curiosity | , including breaks | *6
    tool: camera | editor | recipe | map | library | paint | lens | book | wood | thread | software | lamp | oven | source | font | app
    group: beginners | schools | left-handers | small teams | people with allergies | night owls | teenagers | renters | parents | commuters | retired people | shift workers | vegetarians | tall people | cyclists | freelancers | newcomers | dog owners
    do_differently: do differently | leave out | start with | pay for it | tell your younger self
    tried: tried this | seen this done | managed it | got it to work | survived this | sold one of these
    thinks: disagrees | had to look that up | laughed out loud | expected the opposite | skipped to the end | still prefers the old one | got hungry | has never heard of {matter} | thought of {person} at once | cried a little | read it in {person}'s voice | counted the {matter_short} | noticed the {thing} in the background
    matter_short: footnotes | commas | chairs | exclamation marks | windows | adjectives
    thing: dog | clock | typo | rainbow | bicycle | ghost | second teapot | calendar
    claim: {group} see it differently | it was {person}'s idea | this started in {town} | nobody paid for {subject} | {matter} is coming back | it takes {2..30} years | the first one was built in {1850..2015}

    doubt: I see it differently: {subject} is {judgement}, {but}. *2 | Sorry, I don't agree with {subject}. | Not sure about {subject}{because}. *2 | I'd be careful with {subject}{because}. *2 | {Subject} leaves out {left_out}. *3 | Respectfully, no{because}. | That only holds {where}. *3 | I expected more about {matter}. *3 | {Person} measured it in {1985..2023} and found {1..60} percent. *2 | The figures for {town} look wrong to me. *2 | You can't compare {town} with {town}. *2 | {Group} will tell you otherwise. *2 | As one of those {group}, I have to object. *2
    but: but the rest isn't | but only {where} | and that's the problem | yet nobody asks why | but try telling {people}
    because: : {claim} *2 | , at least {where} *3 | , having tried it | *2
    left_out: half the story | {matter} | the costs | the people who clean up afterwards | everything before {1950..2015} | {group} | {town} | the boring part, which is the important one

    tip: A tip for {group}: {advice}. *3 | If you like {subject}, you'll like {memory_tip}. *2 | You can save {2..60} percent if you {save}. *2 | Don't try this {where}. *2 | {Advice_c}, and it works {where}, too. *3 | Pro tip: {advice}. *2 | Small correction: it was {town}, not {town}. *2 | There's a typo in the {ordinal} paragraph. *2
    advice: start early | write everything down | ask {person} first | buy it second-hand | never skip the second step | take {2..9} of them | leave it overnight | keep the receipt | use less water | do it on a {day} | use both hands | wait until {month}
    advice_c: Start with the small one | Double the time | Add a little salt | Turn it off first | Measure from the left | Let somebody else go first | Wear gloves | Do the hard part in the morning | Ask at the library | Bring a torch
    memory_tip: the museum in {town} | everything by {person} | the one about {matter} | the sequel | the radio version | what {person} did in {1980..2023}
    save: buy it in {month} | share it with {people} | skip the middle step | do it yourself | ask {person} | order {3..20} at once
    month: January | March | April | June | July | September | October | November
    ordinal: second | third | fourth | fifth | last

    detail: The {thing} in the background is {state}. *3 | {Number_c} minutes in and I'm already {state_me}. *3 | I'd read {2..9} more of these{because_more}. *2 | {Matter_c} and {matter} in one text, well done. *3 | My {relative} says hello and wants to know {wants}. *3 | The line about {matter} is going {destination}. *3
    state: the real hero | doing its best | slightly worrying | from {1950..1999}, I think | living its best life | wearing a hat | judging us
    number_c: Two | Three | Five | Ten | Fifteen
    state_me: hungry | angry | packing for {town} | looking for my {tool} | in tears | booking a ticket to {town} | convinced | writing to {person}
    because_more: , preferably about {matter} | , even at twice the length | , and I don't even like {matter}
    matter_c: {Matter}
    wants: who {person} is | when the next one comes | what {subject} cost | whether it hurts | if you're single | where you got the {thing} | why there's {a:thing} in it
    destination: on my wall | into my next talk | on a T-shirt | in our newsletter | straight to {person} | on my gravestone

    people: my team | a friend | my students | my parents | the whole office | my {relative} | our book club | the neighbours | {person} | my running group | the night shift
    person: Anna | Marek | Priya | Tom | Chiara | Jonas | Amina | Luis | Hanna | Kofi | Yuki | Elif | Ben | Noor | Pavel | Maeve | Diego | Ingrid | Sam | Leila
    reply: @{person} {said}. *3 | To {person} above: {answer}. *2 | @{person} {answer}. *2
    said: thanks, that helped | no, it's {2..90} percent | I was there, and it was worse | see you in {town} | you're describing my {relative} | we should talk | same here, since {1990..2022} | agreed, except {where} | that was {day}, not {day} | ask {group}, they know | I had the same with {matter}
    answer: it does work {where} | {advice} | the {tool} is the problem, not you | nobody knows | there's one in {town} | you don't need {a:tool} for that | that's how {group} do it | I'd try it {where} first

    ending: Looking forward to the next one. | Please write more about {matter}. *2 | I'll try it {when}. *3 | Saved for {when_noun}. *2 | More of this, please. | I'd love to hear what {group} think. *2 | Can't wait for part {2..9}. | {People} will like it, too. *2 | Keep going! | Thanks from {town}! *2 | Anyway, back to work. | That's all I wanted to say. | Now I want {treat}. *3 | Sorry for the long comment. | Your turn, {person}. *2
    when: at the weekend | on {day} | in {month} | as soon as it's warm | when the children are asleep | after the exams | with {people} | once I've found my {tool}
    when_noun: later | {month} | the weekend | a rainy {day} | my {relative} | our next trip to {town}
    treat: cake | a boat | a dog | soup | a new {tool} | to move to {town} | to know more about {matter} | a nap
    """#)
}
