extension TopicGrammars {
  /// What people write about themselves in a profile.
  static let biographies = topic(
    #"""
    bio: {job}. {hobby}. {tail} | {job} in {city}. {hobby}. | {hobby}. {hobby2}. {tail} | {job} by day, {hobby_noun} by night. {tail} | {A:trait} {job_lower} with a weakness for {weakness}. | {A:trait} {hobby_noun}. {job}. {tail} | {Hobby_noun}, {hobby_noun}, {trait} {job_lower}. | {Name_is} {a:trait} {job_lower} who {habit}. {tail}
    name_is: {$name} is *3 | I'm
    name: Our colleague | Your host | Yours truly
    job: {Job_lower}
    job_lower: teacher | nurse | software engineer | illustrator | baker | architect | electrician | journalist | data analyst | gardener | translator | product manager | photographer | carpenter | marine biologist | student | chef | librarian | accountant | midwife | pilot | designer | social worker | mechanic | researcher | editor | violin maker | retired judge
    city: Lisbon | Leeds | Nairobi | Osaka | Montreal | Porto | Hamburg | Melbourne | Bergen | Austin | Mumbai | Lyon | Kraków | Cape Town | Galway | Utrecht | Santiago | Tallinn
    trait: curious | patient | restless | slightly caffeinated | cheerful | stubborn | quiet | enthusiastic | part-time | reluctant | incurable | self-taught | unusually tall | early-rising
    hobby: Runs {5..42} km before breakfast | Collects {collect} | Learning {learn} | Reads everything about {topic} | Plays {instrument} badly | Grows {grow} on a balcony | Paints {paint} | Owner of {2..9} {pets} | Always looking for {weakness} | Cycles everywhere
    hobby2: Two cats | Mostly {topic} | Opinions about {topic} are my own | Ask me about {collect} | Fluent in {learn} | Never far from {weakness} | Usually outdoors | Father of three | Mother of two
    hobby_noun: cyclist | home cook | chess player | bird watcher | climber | amateur astronomer | choir singer | board-game host | long-distance walker | pub-quiz captain | ukulele player | beekeeper | knitter | open-water swimmer
    collect: postcards | old maps | vinyl records | house plants | mechanical keyboards | recipes | stamps | train tickets | first editions | mugs
    learn: Portuguese | the cello | Swift | sign language | Japanese | to juggle | woodworking | Welsh | to sail | pottery
    topic: fonts | volcanoes | trains | urban planning | fermentation | football | old films | space | coffee | crime novels | data | the sea
    instrument: the bass | the banjo | the piano | the accordion | drums | the oboe
    grow: tomatoes | chillies | herbs | one stubborn lemon tree | strawberries | beans
    paint: lighthouses | dogs | small landscapes | strangers on trains | boats
    pets: cats | dogs | hens | guinea pigs | snails
    weakness: good bread | bad puns | second-hand books | strong tea | night trains | liquorice | cold lakes | stationery | old bicycles
    habit: bakes on Sundays | never misses a sunrise | answers letters by hand | still buys CDs | reads maps for fun | fixes old radios | can't say no to a quiz
    tail: She/her. | He/him. | They/them. | Views my own. | Say hello! | Here to learn. | Formerly {city}. | Team tea. | Team coffee. | Tea before noon. | DMs open. | Est. {1955..2004}.
    """#)
}
