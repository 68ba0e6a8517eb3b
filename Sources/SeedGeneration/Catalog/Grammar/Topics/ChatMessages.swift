extension TopicGrammars {
  /// Short messages between people who know each other.
  static let chatMessages = topic(
    #"""
    message: {greeting} {question} *2 | {question} *3 | {statement} *3 | {statement} {emoji} *2 | {answer} *3 | {answer} {statement} | {plan} *3 | {plan} {emoji} | {greeting} {statement}
    greeting: hey! | hi, | morning! | hello hello | psst, | hey you, | good evening! | yo,
    name: Anna | Ben | Chloe | Dev | Emma | Felix | Grace | Hugo | Ines | Jonas | Kim | Lea | Maya | Noah | Olga | Priya | Sam | Tom
    topic: the meeting | the tickets | dinner | the train | the keys | the photos | the report | the game | the cake | the rent | the playlist | the wifi password
    time: tonight | tomorrow | at {1..11} | in {5..45} minutes | after work | at the weekend | on Friday | later | next week | around noon
    question: are you coming {time}? | did you see {topic}? | who has {topic}? | what about {topic}? | can you bring {topic}? | where are you? | how was {topic}? | still up? | do we need {topic} {time}? | have you talked to {name}? | is {name} there, too? | lunch {time}?
    statement: I'll be {5..40} minutes late | {name} says hi | can't find {topic} | almost there | just got home | {topic} can wait | I forgot {topic} again | so tired today | the bus isn't coming | it's raining cats and dogs | {name} cancelled | we're out of coffee | my phone is at {2..9}% | I found {topic}! | never mind about {topic}
    answer: yes! | no idea | sounds good | sure, {time} works | ok | haha | not yet | on my way | give me {2..20} minutes | maybe {time} | I asked {name} | let me check | exactly | thanks! | no worries | same here | really? | can't, sorry
    plan: let's meet {time} | I'll send you {topic} {time} | {name} and I are going out {time} | call me {time} | I'll pick up {topic} | we could ask {name} about {topic} | I'm cooking {time}, bring {topic} | movie {time}?
    emoji: 😂 | 👍 | 😅 | ❤️ | 🙏 | 🎉 | 😴 | ☕ | 🤔 | :) | 🙈
    """#)
}
