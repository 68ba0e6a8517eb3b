extension TopicGrammars {
  /// Reviews of one to five stars, with a rule for each.
  static let reviews = topic(
    #"""
    one: {bad_open} {bad_detail} {bad_end} | {bad_open} {bad_detail} *2 | {bad_detail} {bad_end} *2 | {bad_open} {bad_event} *2 | {bad_detail} {bad_event} *2 | {bad_story} *2 | {bad_story} {bad_end}
    two: {poor_open} {bad_detail} *2 | {poor_open} {bad_event} {poor_end} | {poor_open} {mild_praise} {bad_detail} | {mild_praise} {bad_detail} {poor_end} *2 | {poor_open} {bad_story}
    three: {mixed_open} {mild_praise} {mild_fault} *2 | {mild_praise} {mild_fault} {mixed_end} *2 | {mixed_open} {mild_fault} | {mild_praise} {mild_fault} *2 | {mixed_open} {mild_praise} {mixed_end}
    four: {good_open} {praise} {mild_fault} *2 | {praise} {mild_fault} {good_end} | {good_open} {praise} {good_end} | {good_open} {use} *2 | {use} {mild_fault} *2 | {praise} {use}
    five: {great_open} {praise} {great_end} | {great_open} {use} *2 | {praise} {use} {great_end} | {great_open} {praise} {use} | {use} {praise} *2 | {use} {great_end} | {praise} {praise}
    subject: it | this one
    product: {$subject} *4 | this
    who: my daughter | my son | my partner | my mother | my father | a friend | a colleague | my neighbour | our office | my brother | my sister | my aunt | my flatmate | the whole family | my grandfather | our youngest | my boss
    where: in the kitchen | at work | in the garden | on the balcony | in our holiday flat | in the car | at my parents' | in the hallway | on the road | at the office | in the workshop | next to the old one | in a small flat | at university | in the caravan
    event: my birthday | our anniversary | a wedding | the new flat | a friend's birthday | Christmas | a long trip | my first day at work | moving house | Father's Day | the summer
    when: after {2..9} days | after {2..5} weeks | after {2..6} months | on the first day | within a week | after the second use | right out of the box | on our first trip | after a fall from the table | while {who} was holding it | on the {nth} evening
    nth: second | third | fourth
    month: January | February | March | April | May | June | July | August | September | October | November | December

    bad_open: Very disappointed. | Avoid. | Not worth the money. | I regret buying {product}. *2 | What a waste. | I wanted to like {product}, but no. *2 | Terrible quality. | Never again. | Save your money. | Broken on arrival. | I expected far more {expected}. *3 | One star is generous. | This was a mistake. | Don't bother. | Useless {where}. *3 | Nothing like the pictures. | I am sending {product} back. | Poor from start to finish. | A bad present for {event}. *3 | {Who} warned me. *2
    expected: for the price | after all those reviews | from this brand | of something new | for {event}
    bad_detail: {Bad_fact}. *3 | {Bad_fact}, and {bad_fact}. *3 | It {broke} {when}. *3 | Mine {broke} {when}, and {who} had the same problem. *2 | It {broke} {where}, {when}. *2 | {Bad_fact} and it {broke} {when}. *2
    bad_fact: the finish is {rough} | the material feels {cheap} | it is far too {size_bad} | the colour is {colour_bad} | it weighs {weight_bad} | the instructions {instructions_bad} | it smells of {smell} | the edges are {rough} | the surface scratches {easily} | one corner was {damaged} | it wobbles {where} | the parts {parts_bad} | the photos show something else | it arrived {damaged}
    rough: rough | uneven | flimsy | sharp | badly made | unpleasant to touch | peeling off
    cheap: cheap | dreadful | thin | like a toy | older than it is | sticky
    size_bad: small | large | small even for a child | large for any shelf | short | wide
    colour_bad: a joke | not the one I ordered | nothing like the photos | faded {when} | a sad grey | different on each side
    weight_bad: twice as much as promised | next to nothing, and it shows | more than I can carry
    instructions_bad: are a joke | are missing | were written for something else | stop at step {2..9}
    smell: glue | petrol | fish | old cellars | burnt plastic | a swimming pool
    easily: if you look at it | with a fingernail | {when} | when you dust it
    damaged: dented | cracked | chipped | bent | scratched | wet
    parts_bad: don't fit | come loose | rattle | are held by {2..5} tiny screws | are glued on
    broke: broke | fell apart | stopped working | cracked | came loose | started to leak | lost its colour | bent | tore | began to rattle
    bad_event: Support {support_bad}. *4 | The refund took {3..9} weeks. *2 | I asked for a replacement and got {replacement}. *3 | The parcel came {4..20} days late. *2 | {Who} tried to fix it, {fix}. *3 | Nobody answers the phone. | They sent {wrong} first. *3 | It cost me {5..40} to return it. *2
    support_bad: never replied | blamed the courier | blamed me | sent a link to the manual | offered {5..20} percent off the next one | asked for {3..9} photos and went quiet
    replacement: the same fault | somebody else's order | an empty box | a worse one | a voucher for {2..9} euros
    fix: without success | and now it's worse | and laughed | and cut a finger | and gave up
    wrong: the wrong one | only half of it | the wrong size | {2..4} left ones | a used one
    bad_story: I bought it for {event}, and it {broke} {when}. *3 | Ordered in {month}, arrived in {month}, {damaged}. *3 | {Who} gave it to me for {event}; it {broke} {when}. *3 | We used it {where} for {2..9} days until it {broke}. *3
    bad_end: Back it goes. | I want my money back. | I can't recommend it to anyone. | Look elsewhere. | I'll buy from another shop next time. | Please don't make my mistake. | There are better ones for half the price. | Very annoying. | {Who} still laughs at me. *2 | The old one lasted {5..30} years. *3 | It now lives in the bin. | Zero stars if I could.

    poor_open: Below my expectations. | Only for occasional use. | Meh. | Not great. | I hoped for more {expected}. *3 | Two stars because {mild_good}. *4 | It does the job, barely. | Somewhat disappointing. | Hard to recommend. | It could have been good. | Not the best purchase. | For this price I expected better. | Fine {where}, but nowhere else. *2
    poor_end: I wouldn't buy it again. | I'll probably return it. | Perhaps mine was a bad one. | Fine for a while, not for long. | There must be better ones. | A pity, really. | {Who} can have it. *2 | I've gone back to my old one. | Good enough {where}, perhaps. *2
    mixed_open: It's okay. | Neither good nor bad. | Decent. | Average. | Does what it should. | Fine for the price. | Mixed feelings. | Good idea, so-so execution. | Not bad. | It works. | Three stars feels right. | I'm undecided. | Half happy. | {Product} is all right. *2 | Fine {where}. *3 | Bought it for {event}. *3 | {Who} and I disagree about it. *2
    mild_praise: {Mild_good_c}. *5 | {Mild_good_c}, and {mild_good}. *2 | {Who} likes it more than I do. *2 | It has its place {where}. *2
    mild_good: it arrived {early} | the box was nice | {who} seems to like it | it looks good {where} | it does its job {where} | the colour is fine | the size is right | it is good for the money | the price was fair | it's easy to clean | it looks like the pictures | it was easy to set up | it didn't smell
    mild_good_c: {Mild_good}
    early: on time | quickly | a day early | within {2..6} days | well packed
    mild_fault: I'd have liked a {other} one. *3 | It takes {2..20} days to get used to. *2 | It is {heavier} than I thought. *2 | The instructions are {hard}. *2 | The colour isn't quite {as_shown}. *2 | It squeaks a little {squeak}. *2 | I wish it came in {wish_colour}. *3 | The box was dented, the contents were fine. | It slides around a bit {where}. *2 | It could be easier to clean. | The lettering rubs off. | It needs more space than expected {where}. *2 | Delivery took {5..15} days. *2
    other: larger | smaller | lighter | darker | plainer | quieter | slightly longer
    heavier: heavier | lighter | larger | thinner | shinier | louder
    hard: hard to follow | very brief | only pictures | a bit too long
    as_shown: as shown | what I ordered | the same on both sides | as warm as on screen
    squeak: in the morning | {where} | when it's cold | if you push it
    wish_colour: green | dark blue | other colours | red | a matt version | {2..4} sizes | left-handed
    mixed_end: I'd buy it again on sale. | For occasional use it's enough. | You get what you pay for. | It'll do for now. | Time will tell. | I'm keeping it. | Nothing special. | Ask me again in {month}. *2 | {Who} would give it four. *2 | Good enough {where}. *2

    good_open: Really good. | Happy with {product}. *2 | Solid choice. | Nice quality. | Works well {where}. *3 | I like {product} a lot. *2 | A good buy. | Better than my old one. | Does exactly what I need. | Well made. | Pleasantly surprised. | Good value. | Nearly perfect. | A good present for {event}. *3 | {Who} recommended it, rightly. *2
    praise: {Good_fact}. *3 | {Good_fact}, and {good_fact}. *4 | I love that {good_fact}. *2 | {Who} noticed at once that {good_fact}. *2 | You can tell that somebody thought about it: {good_fact}. | It looks {lovely} {where}. *3
    good_fact: the finish is {lovely} | the material feels {sturdy} | the size is just right | the colour is {colour_good} | it is light enough for {who} | it is heavy in a good way | the instructions fit on one page | it cleans in {2..20} seconds | the details are {lovely} | everything fits together | the packaging is free of plastic | it looks {colour_good} | nothing rattles or wobbles | it feels {sturdy} in the hand | it was ready in {2..15} minutes | it ages well
    lovely: excellent | lovely | spot on | first class | beautiful | very well done | a pleasure to look at | even better than in the pictures
    sturdy: sturdy | solid | warm | expensive | made to last | soft but firm | well balanced
    colour_good: richer than in the pictures | exactly as shown | a pleasure | beautiful {where} | warm and calm | spot on
    use: I've used it {often} for {2..9} months. *3 | I bought a second one for {who}. *2 | {Who} borrowed it and wants one, too. *2 | It has survived {2..5} moves already. | It gets used {often} {where}. *3 | I gave one to {who} and kept one. *2 | We took it {trip} and never looked back. *3 | I got it for {event}, and {who} uses it {often}. *3 | Ordered in {month}, and it still looks new. *2 | It replaced {replaced} {where}. *3
    often: every day | every morning | almost daily | at weekends | twice a day | all summer | whenever it rains | more than I admit
    trip: on holiday | to the coast | on a night train | camping | to {who}'s wedding | up a mountain | to the lake
    replaced: one that was {5..40} years old | {2..5} others | my grandmother's | a far more expensive one | the broken one
    good_end: Would buy again. | I'd recommend it. | One star off for the packaging. | A little pricey, but good. | Delivery could be faster. | Four stars until I know how it lasts. | No regrets. | A fair price for what it is. | {Who} agrees. *2
    great_open: Perfect! | Love it. | Best purchase {best}. *4 | Exceeded my expectations. | Absolutely brilliant. | Five stars. | Wonderful. | Exactly what I was looking for. | I couldn't be happier with {product}. *2 | Superb. | What a find. | Worth every penny. | I'm impressed. | Simply great. | A joy to use {where}. *3 | My favourite by far. | Outstanding quality. | The perfect present for {event}. *3 | {Who} and I love it. *2
    best: this year | in years | of the {season} | I've made online | since my bicycle
    season: summer | winter | season | decade
    great_end: Highly recommended. | Buy it, you won't regret it. | I'd give six stars if I could. | Thank you! | I've told everyone about it. | Already ordered {another}. *3 | It makes a great gift for {event}. *2 | Can't fault it. | Keep up the good work. | I'll be back. | {Who} is jealous. *2
    another: another | two more | one for {who} | the next size up | a blue one
    """#)
}
