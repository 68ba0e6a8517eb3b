extension TopicGrammars {
  /// What shops write about their goods; `material` is what the goods are made of.
  static let productDescriptions = topic(
    #"""
    description: {intro} {feature} {close} *2 | {intro} {feature} {feature2} | {intro} {material_fact} {close} *2 | {intro} {material_fact} {feature} | {feature} {material_fact} {close} | {intro} {feature} {material_fact} {close}
    name: {$product}
    product: this piece | our newest piece | this classic
    noun: companion | classic | favourite | essential | everyday item | gift | piece | find | all-rounder
    quality: durable | lightweight | hand-finished | compact | elegant | understated | sturdy | versatile | timeless | practical | cheerful | well-balanced | quiet | honest | generous | warm | modern | solid
    quality2: easy to clean | made to last | quick to set up | kind to the hands | built for daily use | packed flat | small enough for any shelf | designed with care | simple to repair | finished by hand | free of plastic | ready to use | good to look at | at home anywhere
    place: the kitchen | the office | the garden | long journeys | small flats | the workshop | the hallway | weekends outdoors | the nursery | a busy home | the studio | the balcony | the guest room | a rainy {day} | the first flat | shared flats
    day: Monday | Sunday | afternoon | holiday
    who: cooks | students | commuters | families | collectors | gardeners | readers | hosts | travellers | early risers | night owls | minimalists | beginners | grandparents | children from {3..12} | anyone short of space
    intro: {Name} is {a:quality} {noun} for {place}. *2 | Meet {name}: {quality}, {quality} and {quality2}. *2 | {A:quality} {noun} that {who} come back to. | Bring something {quality} to {place}. | Designed for {who}, {name} is {quality2}. | For {place} and everywhere else: {name}. | {Quality} by design, {name} suits {place}. | {Name} has been our {noun} for {who} since {1962..2019}. | Drawn in {city}, made for {place}: {name}. *2 | {Quality}, {quality}, {quality2}: {name}.
    city: Copenhagen | Porto | Kyoto | Turin | Bergen | Ghent | Leeds | Vienna | Oaxaca | Tallinn
    feature: It is {quality2} and {quality2}. | The {part} is {quality}, the {part} {quality2}. *2 | {A:quality} {part} sets it apart. | Thanks to its {quality} {part}, it fits {place}. *2 | Every {part} is checked by hand. | Tested {2..90} times, by {who} among others. *2 | {Two_c} years of work went into the {part}. *2 | {Who_c} will notice the {part} first. *2 | It takes {2..20} minutes from the box to {place}. *2
    who_c: {Who}
    two_c: Two | Three | Four | Five | Seven
    feature2: Comes with {a:extra}. *3 | {Extra} included. *2 | Pairs well with the rest of the series. | Available in {2..12} colours. *2 | Winner of a design award in {2012..2024}. *2 | Spare parts are available for {5..20} years. *2 | No. {2..90} of the series. *2
    part: finish | shape | surface | outline | balance | edge | construction | detail | colour | proportion
    extra: cotton bag | care guide | gift box | cleaning cloth | warranty of {2..10} years | postcard | repair kit | linen ribbon
    stuff = {$material}
    material: oak | steel | linen | cotton | glass | cork | wool | leather | bamboo | ceramic | brass | walnut
    material_fact: Made of {stuff} from {source}. *3 | {Stuff} is all it needs. | The {stuff} is {treated}. *3 | At least {20..100}% of the {stuff} is {origin}. *3 | Made from {stuff} that is {treated}. *2 | {Stuff} of the first quality, {treated}. *2
    source: certified suppliers | small workshops | a family business in {city} | regional suppliers | {2..9} countries | a workshop near {city} | a supplier we've known since {1970..2015}
    origin: recycled | certified | from the region | from {city} | left over from other work
    treated: finished by hand | left untreated | chosen piece by piece | cut by hand | checked twice | worked in small batches | shaped in {2..9} steps | stored for {2..24} months first
    close: Ships within {2..5} days. | Dimensions: {8..90} × {8..60} cm. *3 | Weight: {1..9}.{1..9} kg. *2 | Wipe clean with a damp cloth. | {A:quality} choice for {who}. *2 | Backed by our {2..10}-year guarantee. *2 | Makes {a:quality} gift. *2 | Delivered without plastic. | Limited to {100..900} pieces. *2 | Order before {10..16} o'clock and it leaves today. *2
    """#)
}
