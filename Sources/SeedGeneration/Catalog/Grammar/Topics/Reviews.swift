extension TopicGrammars {
  /// Reviews of one to five stars, whose rules are named after them.
  static let reviews = topic(
    #"""
    one: {bad_open} {bad_detail} {bad_end} | {bad_open} {bad_detail} | {bad_detail} {bad_end} | {bad_open} {bad_event}
    two: {poor_open} {bad_detail} | {poor_open} {bad_event} {poor_end} | {poor_open} {mild_praise} {bad_detail} {poor_end}
    three: {mixed_open} {mild_praise} {mild_fault} | {mild_praise} {mild_fault} {mixed_end} | {mixed_open} {mixed_end}
    four: {good_open} {praise} {mild_fault} | {praise} {mild_fault} {good_end} | {good_open} {praise} {good_end} | {good_open} {use}
    five: {great_open} {praise} {great_end} | {great_open} {use} {great_end} | {praise} {use} {great_end} | {great_open} {praise} {use}
    subject: it | this | the thing
    product: {$subject} *4 | this
    who: my daughter | my son | my partner | my mother | my father | a friend | a colleague | my neighbour | our office | my brother | my sister
    when: after {2..9} days | after {2..5} weeks | after {2..6} months | on the first day | within a week | after one wash | after the second use | right out of the box
    feature: the finish | the material | the size | the colour | the weight | the packaging | the handle | the instructions | the fit | the smell | the stitching | the lid | the surface | the sound | the price
    bad_open: Very disappointed. | Avoid. | Not worth the money. | I regret buying {product}. | What a waste. | I wanted to like {product}, but no. | Terrible quality. | Never again. | Save your money. | Broken on arrival. | I expected far more. | One star is generous. | This was a mistake. | Don't bother. | Useless for me. | Nothing like the pictures. | I am sending {product} back. | Poor from start to finish.
    bad_detail: {Feature} is {awful}. | {Product} {broke} {when}. | {Feature} is {awful} and {feature} isn't better. | It {broke} {when}, and {who} had the same problem. | {Feature} looks {awful} next to the photos. | Mine {broke} {when}.
    awful: dreadful | cheap | flimsy | nothing like the photos | a joke | worse than expected | far too small | far too large | rough | uneven | unpleasant | badly made
    broke: broke | fell apart | stopped working | cracked | came loose | started to leak | lost its colour | bent | tore | began to rattle
    bad_event: Support never replied. | The refund took {3..9} weeks. | I asked for a replacement and got the same fault. | The parcel came {4..20} days late. | {Who} tried to fix it, without success. | Nobody answers the phone. | They sent the wrong one first.
    bad_end: Back it goes. | I want my money back. | I can't recommend it to anyone. | Look elsewhere. | I'll buy from another shop next time. | Please don't make my mistake. | There are better ones for half the price. | Very annoying.
    poor_open: Below my expectations. | Only for occasional use. | Meh. | Not great. | I hoped for more. | Two stars because {mild_good}. | It does the job, barely. | Somewhat disappointing. | Hard to recommend. | It could have been good. | Not the best purchase. | For this price I expected better.
    poor_end: I wouldn't buy it again. | I'll probably return it. | Perhaps mine was a bad one. | Fine for a while, not for long. | There must be better ones. | A pity, really.
    mixed_open: It's okay. | Neither good nor bad. | Decent. | Average. | Does what it should. | Fine for the price. | Mixed feelings. | Good idea, so-so execution. | Not bad. | It works. | Three stars feels right. | I'm undecided. | Half happy.
    mild_praise: {Feature} is fine. | {Feature} is better than expected. | It arrived on time. | {Who} likes it more than I do. | I like {feature}. | {Feature} is good for the money. | It looks like the pictures. | Delivery was quick.
    mild_good: {feature} is fine | it arrived quickly | the box was nice | {who} likes it | it looks good
    mild_fault: {Feature} could be better. | I'd have liked a larger one. | {Feature} takes some getting used to. | It is heavier than I thought. | The instructions are hard to follow. | {Feature} isn't quite as shown. | It squeaks a little. | I wish it came in other colours. | The box was dented, the contents were fine.
    mixed_end: I'd buy it again on sale. | For occasional use it's enough. | You get what you pay for. | It'll do for now. | Time will tell. | I'm keeping it. | Nothing special.
    good_open: Really good. | Happy with {product}. | Solid choice. | Nice quality. | Works well. | I like {product} a lot. | A good buy. | Better than my old one. | Does exactly what I need. | Well made. | Pleasantly surprised. | Good value. | Nearly perfect.
    praise: {Feature} is {lovely}. | {Feature} and {feature} are both {lovely}. | I love {feature}. | {Who} noticed {feature} at once. | {Feature} feels {lovely}. | Everything about it is {lovely}, {feature} above all. | You can tell that somebody thought about {feature}.
    lovely: excellent | lovely | spot on | just right | first class | better than in the pictures | beautiful | very well done | a pleasure | sturdy
    use: I've used it every day for {2..9} months. | I bought a second one for {who}. | {Who} borrowed it and wants one, too. | It has survived {2..5} moves already. | It gets used daily in our house. | I gave one to {who} and kept one. | We took it on holiday and never looked back.
    good_end: Would buy again. | I'd recommend it. | One star off for the packaging. | A little pricey, but good. | Delivery could be faster. | Four stars until I know how it lasts. | No regrets.
    great_open: Perfect! | Love it. | Best purchase this year. | Exceeded my expectations. | Absolutely brilliant. | Five stars. | Wonderful. | Exactly what I was looking for. | I couldn't be happier with {product}. | Superb. | What a find. | Worth every penny. | I'm impressed. | Simply great. | A joy to use. | My favourite by far. | Outstanding quality.
    great_end: Highly recommended. | Buy it, you won't regret it. | I'd give six stars if I could. | Thank you! | I've told everyone about it. | Already ordered another. | It makes a great gift. | Can't fault it. | Keep up the good work. | I'll be back.
    """#)
}
