import SeedSchema

/// The words that names are made of.
struct NameDictionary: Sendable {
  static let shared = NameDictionary()

  private let words: StaticWords
  private let abbreviations: [String: String]

  private init() {
    var words = StaticWords()
    let texts = NameRules.allTexts + [NameRules.classes, Self.common]
    for text in texts {
      var rest = StaticText(text)
      while let line = rest.nextLine() {
        // Values aren't names.
        let names = line.firstRange(of: " -> ").map { line[0..<$0.lowerBound] } ?? line
        var start = 0
        for end in 0...names.count
        where end == names.count || !Self.isPartOfWord(names.bytes[end]) {
          if end > start { words.insert(names[start..<end]) }
          start = end + 1
        }
      }
    }
    var abbreviations: [String: String] = [:]
    var lines = StaticText(Self.short)
    while var line = lines.nextLine() {
      while var long = line.nextPiece(before: UInt8(ascii: " ")) {
        let short = long.removePiece(before: UInt8(ascii: "="))
        abbreviations[short.string] = long.string
        words.insert(short)
        words.insert(long)
      }
    }
    self.words = words
    self.abbreviations = abbreviations
  }

  private static func isPartOfWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
      true
    default: false
    }
  }

  func contains(_ word: String) -> Bool { words.contains(word) }

  /// The full word of an abbreviation.
  func full(_ word: String) -> String { abbreviations[word] ?? word }

  /// The words that are written together in one, as in `firstname`; the word itself if they aren't
  /// known.
  func split(_ text: String) -> [String] {
    let letters = Array(text.utf8)
    guard (4...32).contains(letters.count), !isKnown(text) else { return [text] }
    // The lowest cost of splitting each prefix into words, and where its last word begins.
    var best: [(cost: Int, start: Int)?] = [(0, 0)]
    for end in 1...letters.count {
      var found: (cost: Int, start: Int)?
      for start in max(0, end - 16)..<end {
        guard let before = best[start], let cost = cost(of: letters[start..<end]) else { continue }
        if found.map({ before.cost + cost < $0.cost }) ?? true {
          found = (before.cost + cost, start)
        }
      }
      best.append(found)
    }
    guard best[letters.count] != nil else { return [text] }
    var result: [String] = []
    var end = letters.count
    while end > 0, let start = best[end]?.start {
      result.append(String(decoding: letters[start..<end], as: UTF8.self))
      end = start
    }
    return result.count <= 4 ? result.reversed() : [text]
  }

  private func isKnown(_ word: String) -> Bool {
    words.contains(word) || words.contains(NameWords.singular(word))
  }

  /// Long words cost least, so that fewer and longer ones win.
  private func cost(of letters: ArraySlice<UInt8>) -> Int? {
    if letters.count == 1 { return nil }
    let isWord = letters.withUnsafeBufferPointer { words.contains($0) }
    switch letters.count {
    case 2: return Self.particles.contains(String(decoding: letters, as: UTF8.self)) ? 12 : nil
    case 3: return isWord ? 11 : nil
    default:
      return isWord
        || letters.last == UInt8(ascii: "s")
          && words.contains(NameWords.singular(String(decoding: letters, as: UTF8.self)))
        ? 10 : nil
    }
  }

  /// The two-letter words that are written together with others.
  private static let particles: Set<String> = [
    "at", "by", "id", "ip", "is", "no", "of", "on", "to", "ts",
  ]

  /// Abbreviations.
  private static let short: StaticString = """
    addr=address amt=amount avg=average bday=birthday btn=button cat=category cd=code cfg=config chk=check
    cnt=count col=column conf=config ctry=country cust=customer ct=count cur=current curr=currency db=database del=deleted
    dept=department desc=description descr=description dest=destination dir=directory dist=district div=division
    dst=destination dt=date emp=employee env=environment err=error exp=expiry expiration=expiry fk=id
    freq=frequency grp=group hrs=hours img=image imgs=images inv=invoice itm=item lang=language lib=library
    loc=location longdesc=description max=max mgr=manager min=min mins=minutes mfg=manufacturer
    msg=message nbr=number nr=number num=num org=organization param=parameter params=parameters pct=percent
    perc=percent pic=picture pics=pictures pkg=package pos=position prefs=preferences prev=previous prod=product
    proj=project pub=public pwd=password qty=quantity rec=record recv=received rel=release req=request
    res=response resp=response sched=schedule secs=seconds sess=session sig=signature spec=specification
    src=source stat=status str=string subj=subject svc=service tel=phone telephone=phone temp=temperature
    tm=time tmp=temporary tot=total tx=transaction txn=transaction usr=user val=value var=variable
    ver=version vers=version nid=id pk=id uu=uuid plz=postcode xact=transaction algo=algorithm wgt=weight yr=year yrs=years millis=ms millisecond=ms microsecond=us micros=us
    disp=display acct=account attr=attribute attrs=attributes auth=auth ctx=context doc=document docs=documents
    flg=flag lvl=level mod=modified obj=object seq=sequence sz=size ttl=ttl typ=type uid=uid authenticator=token
    """

  /// Common words of names that no rule needs: they help to split words that are written together.
  private static let common: StaticString = """
    account accepted active added additional admin after agent all allowed application applied area asset assigned
    attribute authenticated auto average back bad base before begin best bill block bonus book bottom branch build
    button buy byte call cancel candidate canonical cell center chain change check child children city claim class
    clean client close collection color column common complete condition confirm connection contact contract
    control copy counter course cover cross current custom daily dark dead default delivery detail device digital
    direct display done down draft due early edit element empty end entity entry error estimate exam exchange
    execute exit expected expense expire expired expires extra fail failed family fast field fill final find fine
    finish fire fired first fixed flow follow font force foreign form format forum forward frame free front full
    function general gift global good grand ground growth guest half hand hash head header heat help hidden high
    hire hired history hold home host hour house image import inbound include income index inner inside invite
    issue joined joint journal jump just keep kind know known large last lead leave left letter level light line
    list live load local lock log login long loss lost low lower machine made main major make manual map mark
    market master match matter maximum mean meeting member menu merge middle minimum minor mobile money month
    month most move multi music mode model modified movie near new news next night node none normal notify object
    offer old only open option order other outer over overdue paid pair parent part pass past path pause pay
    people period personal place planned play player point pool post power present press previous primary print
    private process profile profit program prop property public pull purchase push quick race random range raw
    reach ready real receive received record red reference refund region registered release remote remove rental
    repeat replace reply report request reset result resume retry return reward right role root round route row
    rule run safe sale sales same sample save saved scale scan scheduled school score screen second section seen
    select self sell send sent server service session set shape share sheet shift ship shipped shipping shop
    short side sign signed simple single site sleep slot small smart social soft sold song sort sound space
    special split spot staff stage stamp standard start started state station stay step stock stop storage store
    story street string strong student style sub super supply support sync system target task team term test
    text ticket tip token top total touch touched track trade trail train transfer trial trigger true trust turn
    under unique unit unread upper used valid verified version view visit visited vote wait walk wall warm watch
    wave week weight white wide win window winner wish word work world write written year young zero zone birth
    birthday born date dated day time timestamp year updated created deleted archived registration license
    outstanding broadcast edited canceled permission legacy until array batch identifier encrypted override definition valid joiner
    rating reason level reading writing serial social media username hostname address
    """
}
