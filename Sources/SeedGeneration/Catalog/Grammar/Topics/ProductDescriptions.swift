extension TopicGrammars {
  /// What shops write about their goods.
  static let productDescriptions = topic(
    #"""
    description: {intro} {feature} {close} | {intro} {feature} {feature2} | {intro} {material} {close} | {feature} {material} {close} | {intro} {feature} {material} {close}
    subject: it | this piece
    name: {$product}
    product: this piece | our newest piece | this classic
    noun: companion | classic | favourite | essential | everyday item | gift | piece
    quality: durable | lightweight | hand-finished | compact | elegant | understated | sturdy | versatile | timeless | practical | cheerful | well-balanced
    quality2: easy to clean | made to last | quick to set up | kind to the hands | built for daily use | packed flat | small enough for any drawer | designed with care | simple to repair
    place: the kitchen | the office | the garden | long journeys | small flats | the workshop | the hallway | weekends outdoors | the nursery | a busy home | the studio
    who: cooks | students | commuters | families | collectors | gardeners | readers | hosts | travellers | early risers
    intro: {Name} is {a:quality} {noun} for {place}. | Meet {name}: {quality}, {quality} and {quality2}. | {A:quality} {noun} that {who} come back to. | Bring something {quality} to {place}. | Designed for {who}, {name} is {quality2}. | For {place} and everywhere else: {name}. | {Quality} by design, {name} suits {place}.
    feature: It is {quality2} and {quality2}. | The {part} is {quality}, the {part} {quality2}. | {A:quality} {part} keeps everything in place. | Its {part} adjusts in {2..6} steps. | Thanks to its {quality} {part}, it fits {place}. | Every {part} is checked by hand. | It holds up to {2..20} kg.
    feature2: Comes with {a:extra}. | {Extra} included. | Pairs well with the rest of the series. | Available in {2..12} colours. | Winner of a design award. | Spare parts are available for {5..20} years.
    part: handle | base | lid | frame | seam | hinge | surface | edge | strap | lining | joint | finish
    extra: cotton bag | care guide | spare set of screws | gift box | cleaning cloth | wall hook | warranty of {2..10} years
    material: Made of {stuff} from {source}. | {Stuff_c} and {stuff}, nothing else. | The {stuff} is {treated}. | At least {20..100}% recycled {stuff}. | Made from {stuff} that is {treated}.
    stuff: oak | steel | linen | cotton | glass | cork | wool | leather | bamboo | ceramic | brass | aluminium | walnut | felt
    stuff_c: Oak | Steel | Linen | Cotton | Glass | Cork | Wool | Leather | Bamboo | Ceramic | Brass | Walnut
    source: certified forests | small workshops | a family business | recycled sources | regional suppliers | old looms
    treated: oiled by hand | washed twice | cut by laser | polished | dyed without harsh chemicals | left untreated | brushed | fired at {900..1300} °C
    close: Ships within {1..5} days. | Dimensions: {8..90} × {8..60} cm. | Weight: {1..9}.{1..9} kg. | Wipe clean with a damp cloth. | {A:quality} choice for {who}. | Not suitable for the dishwasher. | Backed by our {2..10}-year guarantee. | Makes {a:quality} gift.
    """#)
}
