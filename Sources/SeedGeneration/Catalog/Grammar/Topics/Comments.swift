extension TopicGrammars {
  /// Comments below articles and pictures.
  static let comments = topic(
    #"""
    comment: {opener} {reaction} *2 | {reaction} {followup} *2 | {question} | {opener} {question} *2 | {reaction} {question} *3 | {story} | {story} {question} *3 | {disagreement} {question} *2 | {disagreement} {story} *2 | {opener} {story} *2 | {opener} {reaction} {followup} *3
    about: this | the post | the article | the second part | the last paragraph | the example | the picture | the chart | the idea
    subject: {$about} *3 | {about}
    opener: Thanks for sharing. | Great read. | Interesting. | Well put. | Hm. | Wow. | Good point. | Agreed. | Late to the party, but here goes. | Oh, nice. | Finally somebody says it. | Thank you! | First time here. | Bookmarked. | Exactly. | Fair enough. | Love this.
    reaction: I {learned} a lot from {subject}. | {Subject} made my day. | I hadn't thought of {subject} that way. | {Subject} is {judgement}. | I keep coming back to {subject}. | I shared {subject} with {people}. | I read it {2..5} times and still find something new. | {Subject} deserves more attention. | That {explains} a lot.
    learned: learned | took away | got
    explains: explains | changes | answers
    judgement: spot on | better than I expected | a bit long | beautifully done | hard to argue with | not what I expected | worth a second look | my favourite so far | clearer than most | the best I've seen this {period}
    period: week | month | year
    people: my team | a friend | my students | my parents | the whole office | my brother | our book club | my neighbours
    followup: Looking forward to the next one. | Please write more. | I'll try it at the weekend. | Saved for later. | More of this, please. | I'd love to hear what others think. | Can't wait for part {2..4}. | {People} will like it, too. | Keep going!
    question: Does {subject} also work {where}? | Where can I find more about {subject}? | How long did {subject} take you? | Which {tool} did you use? | Is there a version for {group}? | What would you do differently today? | Has anyone tried {subject} {where}? | Am I the only one who {thinks}?
    where: on a small budget | in a larger team | without a car | in winter | with children | on an old phone | in a small kitchen | at scale | outside the city | on Linux
    tool: camera | editor | recipe | map | library | paint | lens | book
    group: beginners | schools | left-handers | small teams | people with allergies | night owls
    thinks: disagrees | had to look that up | laughed out loud | expected the opposite | skipped to the end | still prefers the old one
    story: We had {a:event} last {period} and did much the same. | I tried it {2..12} years ago and gave up. | {People} and I argued about {subject} all evening. | My first attempt ended in {disaster}. | I used to think so, too, until {event_past}. | At work we do it the other way round, and it's fine.
    event: move | wedding | audit | outage | power cut | storm | renovation | school project | long train ride
    event_past: I moved abroad | we had twins | I changed jobs | the roof leaked | I met {people} | I saw it live | someone showed me how
    disaster: tears | a small fire | a flood | laughter | three hours of cleaning | silence | a refund
    disagreement: I see it differently: {subject} is {judgement}, but the rest isn't. | Sorry, I don't agree. | Not sure about {subject}. | I'd be careful with {subject}. | {Subject} leaves out half the story. | Respectfully, no. | That only holds {where}.
    """#)
}
