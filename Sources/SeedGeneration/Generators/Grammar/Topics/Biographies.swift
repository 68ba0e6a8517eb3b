extension TopicGrammars {
  /// What people write about themselves in a profile.
  static let biographies = topic(
    #"""
    bio: {job}. {hobby}. {tail} *2 | {job} in {city}. {hobby}. *2 | {hobby}. {hobby}. {tail} *2 | {job} by day, {hobby_noun} by night. {tail} *2 | {A:trait} {job_lower} with a weakness for {weakness}. *2 | {A:trait} {hobby_noun}. {job}. {tail} | {Hobby_noun}, {hobby_noun}, {trait} {job_lower}. | {Name_is} {a:trait} {job_lower} {who}. {tail} *2 | {job} from {city}, now in {city}. {hobby2}. *2 | Former {job_lower}, now {a:hobby_noun} with {2..9} {pets}. {tail} | {hobby} in {city}. {hobby2}. {tail} | {trait_c}, {trait}, {trait}. {job}. {hobby}.
    name_is: {$name} is *3 | I'm
    name: Our colleague | Your host | Yours truly
    job: {Job_lower}
    trait_c: {Trait}
    job_lower: teacher | nurse | software engineer | illustrator | baker | architect | electrician | journalist | data analyst | gardener | translator | product manager | photographer | carpenter | marine biologist | student | chef | librarian | accountant | midwife | pilot | designer | social worker | mechanic | researcher | editor | violin maker | retired judge | bus driver | geologist | bookbinder | paramedic | sound engineer | tax adviser | roofer | vet | physiotherapist | winemaker | tailor | firefighter | puppeteer | lighthouse keeper
    city: Lisbon | Leeds | Nairobi | Osaka | Montreal | Porto | Hamburg | Melbourne | Bergen | Austin | Mumbai | Lyon | Kraków | Cape Town | Galway | Utrecht | Santiago | Tallinn | Ghent | Izmir | Halifax | Bologna | Seville | Wellington
    trait: curious | patient | restless | slightly caffeinated | cheerful | stubborn | quiet | enthusiastic | part-time | reluctant | incurable | self-taught | unusually tall | early-rising | forgetful | left-handed | sleepy | well-travelled | sunburnt | punctual | hopeful
    hobby: Runs {5..42} km before breakfast | Collects {collect} | Learning {learn} | Reads everything about {topic} | Plays {instrument} badly | Grows {grow} on a balcony | Paints {paint} | Owner of {2..9} {pets} | Always looking for {weakness} | Cycles to {city} and back | Has seen {3..60} of {seen} | Writes letters to {letters} | Once met {met} | Restores {collect} | Builds {built} | Makes {made} for {for_whom} | Can name {20..200} {named} | On page {12..900} of {book}
    hobby2: {Two} {pets} | Mostly {topic} | Opinions about {topic} are my own | Ask me about {collect} | Fluent in {learn} | Never far from {weakness} | Usually outdoors | Father of {three} | Mother of {three} | Here for {topic} and {weakness} | Member of {2..9} choirs | Still plays {instrument}
    two: two | three | four | five
    three: one | two | three | four
    hobby_noun: cyclist | home cook | chess player | bird watcher | climber | amateur astronomer | choir singer | board-game host | long-distance walker | pub-quiz captain | ukulele player | beekeeper | knitter | open-water swimmer | football referee | mushroom picker | puzzle maker | kite flyer | ham-radio operator | swing dancer | stamp collector | night owl
    collect: postcards | old maps | vinyl records | house plants | mechanical keyboards | recipes | stamps | train tickets | first editions | mugs | typewriters | film cameras | door keys | umbrellas | radios | bicycles
    learn: Portuguese | the cello | Swift | sign language | Japanese | to juggle | woodworking | Welsh | to sail | pottery | Estonian | to whistle | calligraphy | Rust | tango
    topic: fonts | volcanoes | trains | urban planning | fermentation | football | old films | space | coffee | crime novels | data | the sea | bridges | moss | medieval bread | maps | the weather
    instrument: the bass | the banjo | the piano | the accordion | the drums | the oboe | the saw | the tuba | the harp
    grow: tomatoes | chillies | herbs | one stubborn lemon tree | strawberries | beans | hops | potatoes
    paint: lighthouses | dogs | small landscapes | strangers on trains | boats | fences | clouds
    pets: cats | dogs | hens | guinea pigs | snails | goats | fish
    seen: the world's {100..900} lighthouses | Hitchcock's films | the Munros | the moons of Jupiter | Europe's capitals | this country's cinemas
    letters: editors | strangers | my future self | the railway | old teachers | city councils
    met: a walrus | an astronaut | the king of {city} | my own namesake | a bear | {a:job_lower} in a lift
    built: chairs | kites | ships in bottles | synthesizers | bird houses | crossword puzzles | radios | tiny houses
    made: soup | pickles | jam | hats | maps | cheese | furniture | lists
    for_whom: friends | {2..90} people | dolls | the neighbours | nobody in particular | the school fair | charity
    named: birds | cheeses | bridges | constellations | capitals | knots | apples | fonts
    book: a novel | Proust | the phone book | my own memoirs | a history of {topic}
    weakness: good bread | bad puns | second-hand books | strong tea | night trains | liquorice | cold lakes | stationery | old bicycles | flea markets | airport novels | rye crackers | maps | cardigans
    who: who {habit} *4 | from {city} | with {2..9} {pets}
    habit: bakes on Sundays | never misses a sunrise | answers letters by hand | still buys CDs | reads maps for fun | fixes old radios | can't say no to a quiz | walks to work | cooks with {weakness_food} | sleeps badly in {city} | talks to {pets} | quotes old films
    weakness_food: too much garlic | no recipe | seaweed | whatever is left
    tail: She/her. | He/him. | They/them. | Views my own. | Say hello! | Here to learn. | Formerly {city}. *3 | Team {drink}. *3 | Tea before noon. | DMs open. | Est. {1955..2004}. *3 | {city}, mostly. *3 | Back in {month}. *2 | {2..40} countries and counting. *2 | Currently reading about {topic}. *3
    drink: tea | coffee | lemonade | cocoa | mate
    month: January | March | May | July | September | November
    """#)
}
