// Made by Scripts/locales/compile.py; NOTICE names the sources.
// swift-format-ignore-file

extension LocaleText {
  static let el_GR: StaticString = #"""
@form
f l
@titles
Κος
Κα
@genders
άνδρας
γυναίκα
@female
Άλκηστις=alkestis	333
Άννα=anna
Άρτεμις=artemis
Ήβη=ebe
Ήλια=elia
Ίρις=iris
Αγάθη=agathe
Αγαθή=agathe
Αγγελική=aggelike
Αγνή=agne
Αγόρω=agoro
Αηδόνα=aedona
Αθανασία=athanasia
Αθηνοδώρα=athenodora
Αικατερίνη=aikaterine
Ακριβή=akribe
Αλίκη=alike
Αλεξία=alexia
Αλκινόη=alkinoe
Αλκμήνη=alkmene
Αμβροσία=ambrosia
Αμφιθέα=amphithea
Ανάργυρη=anargure
Αναστασία=anastasia
Ανδριανή=andriane
Ανδρομάχη=andromakhe
Ανδρονίκη=andronike
Ανθή=anthe
Αννίκα=annika
Αντιγόνη=antigone
Απολλωνία=apollonia
Αποστολία=apostolia
Αργυρούλα=arguroula
Αργυρώ=arguro
Αριάδνη=ariadne
Αριστέα=aristea
Αρχοντία=arkhontia
Ασημίνα=asemina
Ασημούλα=asemoula
Αστέρω=astero
Αταλάντη=atalante
Αυγουστίνα=augoustina
Αφέντρα=aphentra
Αχιλλεία=akhilleia
Βάγια=bagia
Βαγιανή=bagiane
Βαλάντω=balanto
Βαλεντίνα=balentina
Βαρβάρα=barbara
Βασιλεία=basileia
Βασιλική=basilike
Βελισσαρία=belissaria
Βενετία=benetia
Βερόνικα=beronika
Βησσαρία=bessaria
Βικτωρία=biktoria
Βικτόρια=biktoria
Βιολέτα=bioleta
Βλασία=blasia
Βρυσηίς=bruseis
Γαλάτεια=galateia
Γαλήνη=galene
Γενοβέφα=genobepha
Γερακίνα=gerakina
Γεσθημανή=gesthemane
Γεωργία=georgia
Γιασεμή=giaseme
Γιολάντα=giolanta
Γλαύκη=glauke
Γλυκερία=glukeria
Δάφνη=daphne
Δέσποινα=despoina
Δαβιδούλα=dabidoula
Δαμασκηνή=damaskene
Δανάη=danae
Δημούλα=demoula
Διαλεκτή=dialekte
Διαμαντούλα=diamantoula
Διδώ=dido
Διονυσία=dionusia
Δούκισσα=doukissa
Δωροθέα=dorothea
Δόμνα=domna
Ελένη=elene
Ελέσσα=elessa
Ελευθερία=eleutheria
Ελισάβετ=elisabet
Ελπίς=elpis
Εμμανουέλα=emmanouela
Ερασμία=erasmia
Ερατώ=erato
Εριφύλη=eriphule
Ερμιόνη=ermione
Ευαγγελία=euaggelia
Ευανθία=euanthia
Ευγενία=eugenia
Ευδοξία=eudoxia
Ευθαλία=euthalia
Ευλαμπία=eulampia
Ευμορφία=eumorphia
Ευρυδίκη=eurudike
Ευρύκλεια=eurukleia
Ευσεβεία=eusebeia
Ευσταθία=eustathia
Ευτέρπη=euterpe
Ευτυχία=eutukhia
Εύα=eua
Εύκλεια=eukleia
Ζαμπία=zampia
Ζαφειρία=zapheiria
Ζαχαρούλα=zakharoula
Ζηναϊς=zenais
Ζησούλα=zesoula
Ζωή=zoe
Ηλέκτρα=elektra
Ηράκλεια=erakleia
Ηώ=eo
Θέκλα=thekla
Θέμις=themis
Θαλασσινή=thalassine
Θεανώ=theano
Θεοδοσία=theodosia
Θεοδούλη=theodoule
Θεοδώρα=theodora
Θεολογία=theologia
Θεοφίλη=theophile
Θεοφανία=theophania
Θεοχαρούλα=theokharoula
Θεόκλεια=theokleia
Θηρεσία=theresia
Θωμαίς=thomais
Ιγνατία=ignatia
Ινώ=ino
Ιοκάστη=iokaste
Ιουλία=ioulia
Ιουλιανή=iouliane
Ισαβέλλα=isabella
Ισιδώρα=isidora
Ιφιγένεια=iphigeneia
Ιωάννα=ioanna
Καλή=kale
Καλλίνικη=kallinike
Καλλιρόη=kalliroe
Καλλιόπη=kalliope
Καλυψώ=kalupso
Κανέλλα=kanella
Κασσάνδρα=kassandra
Κασσιανή=kassiane
Κερασιά=kerasia
Κικιλία=kikilia
Κλειώ=kleio
Κλεονίκη=kleonike
Κλεοπάτρα=kleopatra
Κλυταιμνήστρα=klutaimnestra
Κοκκώνα=kokkona
Κονδυλία=kondulia
Κοραλία=koralia
Κρινιώ=krinio
Κρυσταλλένια=krustallenia
Κυδωνία=kudonia
Κυπαρισσία=kuparissia
Κυράτσα=kuratsa
Κυριακή=kuriake
Κωνσταντίνα=konstantina
Κωστούλα=kostoula
Λήδα=leda
Λαζαρία=lazaria
Λασκαρίνα=laskarina
Λαυρεντία=laurentia
Λεμονιά=lemonia
Λεωνιδιά=leonidia
Λεώνη=leone
Λουίζα=louiza
Λουκία=loukia
Λυγερή=lugere
Λυδία=ludia
Μάρθα=martha
Μαγδαληνή=magdalene
Μαλαμάτη=malamate
Μαλαματένια=malamatenia
Μαντώ=manto
Μαρία=maria
Μαργαρίτα=margarita
Μαργιέττα=margietta
Μαριάννα=marianna
Μαριγώ=marigo
Μαρκέλλα=markella
Μαρωτέσα=marotesa
Ματίνα=matina
Ματρώνη=matrone
Μαύρα=maura
Μελέτια=meletia
Μελίνα=melina
Μερόπη=merope
Μεταξία=metaxia
Μινέρβα=minerba
Μιράντα=miranta
Μυρσίνη=mursine
Μυρτώ=murto
Νίκη=nike
Ναταλία=natalia
Ναυσικά=nausika
Νεκταρία=nektaria
Νεφέλη=nephele
Νεόκλεια=neokleia
Νικολέτα=nikoleta
Νικολίτσα=nikolitsa
Νομική=nomike
Ντανιέλα=ntaniela
Ξένη=xene
Ξανθίππη=xanthippe
Οδύσσεια=odusseia
Ουρανία=ourania
Πέτρα=petra
Παναγία=panagia
Παναγιώτα=panagiota
Παντελία=pantelia
Παντούλα=pantoula
Παρέσσα=paressa
Παρασκευή=paraskeue
Πασχαλιά=paskhalia
Παταπία=patapia
Πελαγία=pelagia
Περικλεία=perikleia
Περσεφόνη=persephone
Πηγή=pege
Πηνελόπη=penelope
Ποθητή=pothete
Πολυνίκη=polunike
Πολυτίμη=polutime
Πολυχρονία=polukhronia
Πολύδωρα=poludora
Πολύμνια=polumnia
Πούλια=poulia
Προδρομία=prodromia
Ρέα=rea
Ραλλία=rallia
Ρεβέκκα=rebekka
Ρεγγίνα=reggina
Ροδάνθη=rodanthe
Ροδαμάνθη=rodamanthe
Ροδόκλεια=rodokleia
Ρουμπίνη=roumpine
Ρωξάνη=roxane
Ρόζα=roza
Σάρρα=sarra
Σαλώμη=salome
Σαπφώ=sappho
Σεβαστιανή=sebastiane
Σελήνη=selene
Σεραφεία=serapheia
Σμαράγδα=smaragda
Σουμέλα=soumela
Σοφία=sophia
Σπυράννα=spuranna
Σπυριδούλα=spuridoula
Σταματίνα=stamatina
Σταυρούλα=stauroula
Στεργιαννώ=stergianno
Στεφανία=stephania
Συμέλα=sumela
Συμεωνία=sumeonia
Σωζούσα=sozousa
Σωτηρία=soteria
Σωφρονία=sophronia
Τατιάνα=tatiana
Τερψιχόρη=terpsikhore
Τιμοθέα=timothea
Τριαντάφυλλη=triantaphulle
Τρισεύγενη=triseugene
Τρυφωνία=truphonia
Υακίνθη=uakinthe
Υβόννη=ubonne
Φαίδρα=phaidra
Φανή=phane
Φεβρωνία=phebronia
Φερενίκη=pherenike
Φιλαρέτη=philarete
Φιλιππία=philippia
Φιλοθέη=philothee
Φιλομήλα=philomela
Φλωρεντία=phlorentia
Φλώρα=phlora
Φοίβη=phoibe
Φρειδερίκη=phreiderike
Φρύνη=phrune
Χάιδω=khaido
Χάρη=khare
Χαρίκλεια=kharikleia
Χαραλαμπία=kharalampia
Χλόη=khloe
Χριστίνα=khristina
Χριστοδούλα=khristodoula
Χριστοφόρα=khristophora
Χρυσάνθη=khrusanthe
Χρυσή=khruse
Χρυσαφένια=khrusaphenia
Χρυσοβαλάντου=khrusobalantou
Χρυσούλα=khrusoula
Χρυσόστομη=khrusostome
@male
Άγγελος=aggelos	333
Άνθιμος=anthimos
Άρης=ares
Άριστος=aristos
Έκτορας=ektoras
Ίκαρος=ikaros
Ίων=ion
Αίας=aias
Αβραάμ=abraam
Αγάπιος=agapios
Αγαθοκλής=agathokles
Αγαθόνικος=agathonikos
Αγαμέμνων=agamemnon
Αγαπητός=agapetos
Αγγελής=aggeles
Αδάμ=adam
Αδαμάντιος=adamantios
Αθανάσιος=athanasios
Αθηναγόρας=athenagoras
Αιμίλιος=aimilios
Αιμιλιανός=aimilianos
Ακρίτας=akritas
Ακριβός=akribos
Αλέξανδρος=alexandros
Αλκιβιάδης=alkibiades
Αμβρόσιος=ambrosios
Ανάργυρος=anarguros
Ανέστης=anestes
Αναγνώστης=anagnostes
Αναξαγόρας=anaxagoras
Αναστάσιος=anastasios
Ανδρέας=andreas
Ανδροκλής=androkles
Ανθούλης=anthoules
Αντίγονος=antigonos
Αντίπατρος=antipatros
Αντύπας=antupas
Αντώνιος=antonios
Απόστολος=apostolos
Αρίσταρχος=aristarkhos
Αργύριος=argurios
Αριστείδης=aristeides
Αριστομένης=aristomenes
Αριστοφάνης=aristophanes
Αριστόβουλος=aristoboulos
Αρτέμης=artemes
Αρτέμιος=artemios
Αρχιμήδης=arkhimedes
Ασημάκης=asemakes
Ασημής=asemes
Ασκληπιός=asklepios
Αστέριος=asterios
Αυξέντιος=auxentios
Αφέντης=aphentes
Αχιλλέας=akhilleas
Αύγουστος=augoustos
Βάιος=baios
Βαλέριος=balerios
Βαλεντίνος=balentinos
Βαρδής=bardes
Βαρθολομαίος=bartholomaios
Βασίλειος=basileios
Βασίλης=basiles
Βελισσάριος=belissarios
Βενέτιος=benetios
Βενιαμίν=beniamin
Βησσαρίων=bessarion
Βικέντιος=bikentios
Βλάσης=blases
Βλάσιος=blasios
Βλαδίμηρος=bladimeros
Βύρων=buron
Γαβριήλ=gabriel
Γαλάτιος=galatios
Γαληνός=galenos
Γεράσιμος=gerasimos
Γεώργιος=georgios
Γιάννης=giannes
Γιώργος=giorgos
Γκίκας=gkikas
Δήμος=demos
Δίκαιος=dikaios
Δαμασκηνός=damaskenos
Δαμιανός=damianos
Δανιήλ=daniel
Δημήτριος=demetrios
Δημοκράτης=demokrates
Δημοσθένης=demosthenes
Δημόκριτος=demokritos
Διαμαντής=diamantes
Διομήδης=diomedes
Διονύσιος=dionusios
Δομήνικος=domenikos
Δράκων=drakon
Δωρόθεος=dorotheos
Ειρηναίος=eirenaios
Ελευθέριος=eleutherios
Ελισσαίος=elissaios
Εμμανουήλ=emmanouel
Ερμής=ermes
Ερμόλαος=ermolaos
Ερρίκος=errikos
Ερωτόκριτος=erotokritos
Ευάγγελος=euaggelos
Ευδόξιος=eudoxios
Ευθύμιος=euthumios
Ευκλείδης=eukleides
Ευμένιος=eumenios
Ευσέβιος=eusebios
Ευστάθιος=eustathios
Ευστράτιος=eustratios
Ευτύχιος=eutukhios
Εφραίμ=ephraim
Ζαφείρης=zapheires
Ζαφείριος=zapheirios
Ζαχαρίας=zakharias
Ζηνόβιος=zenobios
Ηλίας=elias
Ηρόδοτος=erodotos
Ησαΐας=esaias
Θέμης=themes
Θαλής=thales
Θεοδόσης=theodoses
Θεοδόσιος=theodosios
Θεολόγος=theologos
Θεοτόκης=theotokes
Θεοφάνης=theophanes
Θεοχάρης=theokhares
Θεόδουλος=theodoulos
Θεόδωρος=theodoros
Θεόκλητος=theokletos
Θεόπιστος=theopistos
Θεόφραστος=theophrastos
Θησεύς=theseus
Θουκυδίδης=thoukudides
Θρασύβουλος=thrasuboulos
Ιάκωβος=iakobos
Ιάσονας=iasonas
Ιάσων=iason
Ιγνάτιος=ignatios
Ιερεμίας=ieremias
Ιερώνυμος=ieronumos
Ιορδάνης=iordanes
Ιουλιανός=ioulianos
Ιούλιος=ioulios
Ιπποκράτης=ippokrates
Ισίδωρος=isidoros
Ισαάκ=isaak
Ιωάννης=ioannes
Ιωακείμ=ioakeim
Ιωσήφ=ioseph
Κάρολος=karolos
Κίμων=kimon
Καλλίνικος=kallinikos
Κηρύκος=kerukos
Κλήμης=klemes
Κλεάνθης=kleanthes
Κλεομένης=kleomenes
Κλεόβουλος=kleoboulos
Κλεόπας=kleopas
Κορνήλιος=kornelios
Κοσμάς=kosmas
Κρυστάλλης=krustalles
Κυπριανός=kuprianos
Κυριάκος=kuriakos
Κωνσταντίνος=konstantinos
Κύρος=kuros
Κώστας=kostas
Λάζαρος=lazaros
Λάσκαρης=laskares
Λέανδρος=leandros
Λέων=leon
Λαέρτης=laertes
Λαοκράτης=laokrates
Λεμονής=lemones
Λεονάρδος=leonardos
Λεωνίδας=leonidas
Λογοθέτης=logothetes
Λουδοβίκος=loudobikos
Λουκιανός=loukianos
Λυκούργος=lukourgos
Λύσανδρος=lusandros
Μάριος=marios
Μένανδρος=menandros
Μίνωας=minoas
Μαγδαληνός=magdalenos
Μακάριος=makarios
Μαρίνος=marinos
Ματθαίος=matthaios
Μαυρίκιος=maurikios
Μαυροειδής=mauroeides
Μαυρούδης=mauroudes
Μαύρος=mauros
Μεθόδιος=methodios
Μελέτιος=meletios
Μενέλαος=menelaos
Μερκούριος=merkourios
Μικές=mikes
Μιλτιάδης=miltiades
Μιχάλης=mikhales
Μιχαήλ=mikhael
Νέαρχος=nearkhos
Νίκος=nikos
Νίκων=nikon
Ναθαναήλ=nathanael
Ναπολέων=napoleon
Νεκτάριος=nektarios
Νεόφυτος=neophutos
Νικήτας=niketas
Νικηφόρος=nikephoros
Νικόδημος=nikodemos
Ξανθός=xanthos
Ξενοφών=xenophon
Οδυσσέας=odusseas
Οδυσσεύς=odusseus
Ορέστης=orestes
Πάρις=paris
Πάτροκλος=patroklos
Πέτρος=petros
Πίνδαρος=pindaros
Παναγής=panages
Πανορμίτης=panormites
Πανταζής=pantazes
Παντελής=panteles
Παντελεήμων=panteleemon
Παρασκευάς=paraskeuas
Πασχάλης=paskhales
Παυσανίας=pausanias
Παύλος=paulos
Πελοπίδας=pelopidas
Πλάτων=platon
Πλούταρχος=ploutarkhos
Πολυζώης=poluzoes
Πολυκράτης=polukrates
Πολυχρόνιος=polukhronios
Πολύδωρος=poludoros
Πολύκαρπος=polukarpos
Πραξιτέλης=praxiteles
Προκόπιος=prokopios
Προμηθέας=prometheas
Πυθαγόρας=puthagoras
Πύρρος=purros
Ράλλης=ralles
Ρήγας=regas
Ραφαήλ=raphael
Ραχήλ=rakhel
Ροδόφλος=rodophlos
Ρωμανός=romanos
Σάββας=sabbas
Σαμουήλ=samouel
Σαράντης=sarantes
Σεβαστιανός=sebastianos
Σεραφείμ=serapheim
Σιρανούς=siranous
Σοφοκλής=sophokles
Σπήλιος=spelios
Σπυρίδων=spuridon
Στέλλιος=stellios
Στέφανος=stephanos
Σταμάτης=stamates
Σταμάτιος=stamatios
Σταύρος=stauros
Στυλιανός=stulianos
Σωκράτης=sokrates
Σωτήρης=soteres
Σωτήριος=soterios
Σόλων=solon
Σώζων=sozon
Τίτος=titos
Ταξίαρχος=taxiarkhos
Ταξιάρχης=taxiarkhes
Τζανέτος=tzanetos
Τηλεμαχος=telemakhos
Τιμολέων=timoleon
Τιμόθεος=timotheos
Τριαντάφυλλος=triantaphullos
Τρύφων=truphon
Υάκινθος=uakinthos
Φίλιππος=philippos
Φαίδων=phaidon
Φανούριος=phanourios
Φιλήμων=philemon
Φοίβος=phoibos
Φρίξος=phrixos
Φραγκίσκος=phragkiskos
Φρειδερίκος=phreiderikos
Φωκίων=phokion
Φωτεινός=photeinos
Φώτιος=photios
Χάρις=kharis
Χαράλαμπος=kharalampos
Χαρίτος=kharitos
Χρήστος=khrestos
Χρίστος=khristos
Χριστιάν=khristian
Χριστόδουλος=khristodoulos
Χρυσοβαλάντιος=khrusobalantios
Χρυσόστομος=khrusostomos
Χρύσανθος=khrusanthos
Όθων=othon
@last
Αβαγιανός=abagianos	200
Αβραμίδης=abramides
Αγαλιώτης=agaliotes
Αγγελάκος=aggelakos
Αγγελίδης=aggelides
Αγγελόπουλος=aggelopoulos
Αγκυρόπουλος=agkuropoulos
Αετόπουλος=aetopoulos
Αθανασάκης=athanasakes
Ακαλίδης=akalides
Ακριώτης=akriotes
Αλατζάκης=alatzakes
Αλεξανδρόπουλος=alexandropoulos
Αμπατζιάνης=ampatzianes
Αμπλιάνιτης=amplianites
Αναστασάκης=anastasakes
Αναστασίου=anastasiou
Αναστόπουλος=anastopoulos
Ανδριανός=andrianos
Ανδρικόπουλος=andrikopoulos
Ανδριώτης=andriotes
Ανδρουλάκης=androulakes
Αντωνάκος=antonakos
Αντωνίου=antoniou
Αντωνιάδης=antoniades
Αξαόπουλος=axaopoulos
Αποστολάκης=apostolakes
Αποστολίδης=apostolides
Αποστολόπουλος=apostolopoulos
Αραμπατζής=arampatzes
Αργυρίου=arguriou
Αρμένης=armenes
Αρχαυλής=arkhaules
Ασημακόπουλος=asemakopoulos
Αυγουστής=augoustes
Αφρουδάκης=aphroudakes
Βάσσης=basses
Βαβουλίδης=baboulides
Βακαλάκης=bakalakes
Βαλαβάνης=balabanes
Βαλασίδης=balasides
Βαμβακάς=bambakas
Βανδώρος=bandoros
Βαρδάκης=bardakes
Βασιλάκης=basilakes
Βασιλείου=basileiou
Βαχουθιανάκης=bakhouthianakes
Βελεντζάς=belentzas
Βιδαλάκης=bidalakes
Βιολάτος=biolatos
Βιτσαξής=bitsaxes
Βλαχονικολέας=blakhonikoleas
Βολικάκης=bolikakes
Βορλόκας=borlokas
Βουτσελας=boutselas
Βούκας=boukas
Βούλκος=boulkos
Βώσσος=bossos
Γάτος=gatos
Γαλατούλας=galatoulas
Γαρυφαλίδης=garuphalides
Γενετζάκης=genetzakes
Γεντίμης=gentimes
Γεράρδης=gerardes
Γερόπουλος=geropoulos
Γεωργαλάς=georgalas
Γεωργαλής=georgales
Γεωργούλας=georgoulas
Γιαννέλος=giannelos
Γιαννές=giannes
Γιαννακίτσας=giannakitsas
Γιαννακουδάκης=giannakoudakes
Γιαννούκος=giannoukos
Γιαπατζής=giapatzes
Γιασημάκης=giasemakes
Γιωτάκης=giotakes
Γιώτης=giotes
Γκίκας=gkikas
Γκαγκαουδάκης=gkagkaoudakes
Γκαλίου=gkaliou
Γκατζογιάννης=gkatzogiannes
Γκιολδελής=gkioldeles
Γκιτσάκης=gkitsakes
Γκούβελος=gkoubelos
Γκούσκος=gkouskos
Γουργουλής=gourgoules
Γρίβας=gribas
Γραμματικόπουλος=grammatikopoulos
Γρατσιάς=gratsias
Γρετός=gretos
Γρηγορίου=gregoriou
Γρηγορόπουλος=gregoropoulos
Δάρας=daras
Δίγκας=digkas
Δανέζης=danezes
Δανελής=daneles
Δερμιτζάκης=dermitzakes
Δεσύλλας=desullas
Δημητρίου=demetriou
Δημοβελής=demobeles
Δημόπουλος=demopoulos
Διαμαντής=diamantes
Δουβίκας=doubikas
Δουβρόπουλος=doubropoulos
Δουκατζής=doukatzes
Δουλάμης=doulames
Δουμάς=doumas
Δούνης=dounes
Δραζιώτης=draziotes
Δρακόπουλος=drakopoulos
Δρουλιάς=droulias
Δόσης=doses
Εμπορόπουλος=emporopoulos
Εσπερίδης=esperides
Ευαγγελινός=euaggelinos
Ευστρατόπουλος=eustratopoulos
Ευταξιάς=eutaxias
Ζαραφέτας=zaraphetas
Ζαφείρης=zapheires
Ζενεμπίσης=zenempises
Ζηδιανάκης=zedianakes
Ζηματίκας=zematikas
Ζιάκας=ziakas
Ζολώτας=zolotas
Ζορμπάς=zormpas
Ζουλούμης=zouloumes
Ζούνης=zounes
Ζυγούρης=zugoures
Ζώτος=zotos
Θεοδοσίου=theodosiou
Θεοδωρόπουλος=theodoropoulos
Θεολόγος=theologos
Θηβαίος=thebaios
Θωμόπουλος=thomopoulos
Ιακωβάκης=iakobakes
Ιντζές=intzes
Ισέρης=iseres
Ιωσηφίδης=iosephides
Καβούρης=kaboures
Καζανόπουλος=kazanopoulos
Κακατσός=kakatsos
Καλαμάρας=kalamaras
Καλαμαράκης=kalamarakes
Καλαπόδης=kalapodes
Καλαργυρός=kalarguros
Καλιάμπος=kaliampos
Καμπάκας=kampakas
Καμπερίδης=kamperides
Καναβός=kanabos
Καπατσώρης=kapatsores
Καπετάνιος=kapetanios
Καράμπας=karampas
Καράνης=karanes
Καραγιάννης=karagiannes
Καραδήμος=karademos
Καρακάξης=karakaxes
Καρακυρίου=karakuriou
Καραμάνος=karamanos
Καραμσαλής=karamsales
Καρανασίου=karanasiou
Καρανικόλας=karanikolas
Καρατζίκος=karatzikos
Καρούντζος=karountzos
Καρούσος=karousos
Καρυπίδης=karupides
Κασούτσας=kasoutsas
Κατάκης=katakes
Κατεβάτης=katebates
Κατιρτζής=katirtzes
Κατσίφος=katsiphos
Κατσαμάνης=katsamanes
Κατσαντώνης=katsantones
Κατσιγιάννης=katsigiannes
Κατσιλής=katsiles
Καφίρης=kaphires
Καψάλης=kapsales
Κελαϊδώνης=kelaidones
Κερασοβίτης=kerasobites
Κεσεμίδης=kesemides
Κεχαγιάς=kekhagias
Κιουπλιώτης=kioupliotes
Κιούσης=kiouses
Κλήμης=klemes
Κολοβός=kolobos
Κολοκάθης=kolokathes
Κομκούδης=komkoudes
Κομπολιάς=kompolias
Κονιδάρης=konidares
Κοντογιάννης=kontogiannes
Κοντοκώστας=kontokostas
Κορδατζής=kordatzes
Κορομήλας=koromelas
Κοτσαρής=kotsares
Κουβάς=koubas
Κουκλατζής=kouklatzes
Κουκουλιάντας=koukouliantas
Κουλίζος=koulizos
Κουλουριώτης=koulouriotes
Κουράκος=kourakos
Κουρής=koures
Κουρκουτάς=kourkoutas
Κουρσουμίδης=koursoumides
Κουταλιός=koutalios
Κουτεντάκης=koutentakes
Κουτσογιάννης=koutsogiannes
Κουτσογιάννόπουλος=koutsogiannopoulos
Κουτσουρέλης=koutsoureles
Κουτσούρας=koutsouras
Κούρτης=kourtes
Κούτσικος=koutsikos
Κραββαρίτης=krabbarites
Κριάλης=kriales
Κτενίδης=ktenides
Κυμπάρης=kumpares
Κυπριώτης=kupriotes
Κυρίτσης=kuritses
Κυριαζής=kuriazes
Κυριακίδης=kuriakides
Κυριατσούλης=kuriatsoules
Κωνσταντακόπουλος=konstantakopoulos
Κωνσταντινίδης=konstantinides
Κωστάκης=kostakes
Κωσταλής=kostales
Κωστούλας=kostoulas
Κωτούλας=kotoulas
Κωτσικόρης=kotsikores
Κόλκας=kolkas
Λάκκας=lakkas
Λάλας=lalas
Λάτσκος=latskos
Λαγγούσης=laggouses
Λαγογιάννης=lagogiannes
Λαζαρίδης=lazarides
Λαμπρινός=lamprinos
Λαφατζής=laphatzes
Λελεδάκης=leledakes
Λεμονής=lemones
Λιανάκης=lianakes
Λιθοξοΐδης=lithoxoides
Λιούτας=lioutas
Λιόλιος=liolios
Λουλάκης=loulakes
Λουράντος=lourantos
Λυμπέρης=lumperes
Λώλος=lolos
Μάνδρος=mandros
Μάργαρης=margares
Μάρρας=marras
Μίσχος=miskhos
Μίχος=mikhos
Μαζαράκης=mazarakes
Μακρής=makres
Μακρυγιάννης=makrugiannes
Μαμμής=mammes
Μανίκας=manikas
Μανιώτης=maniotes
Μανουσιάδης=manousiades
Μανούκας=manoukas
Μαντάς=mantas
Μαντζώρος=mantzoros
Μανωλάκης=manolakes
Μαραγκός=maragkos
Μαρακάς=marakas
Μαρκόπουλος=markopoulos
Μαστρογιάννης=mastrogiannes
Μαστρογιώργης=mastrogiorges
Ματσούκας=matsoukas
Μαυρογονάτος=maurogonatos
Μαυροειδάκος=mauroeidakos
Μαυρομμάτης=maurommates
Μαυρουδής=mauroudes
Μελιτσόπουλος=melitsopoulos
Μεϊμάρης=meimares
Μηλιώρης=meliores
Μητρόπουλος=metropoulos
Μητσόπουλος=metsopoulos
Μιχαλάκης=mikhalakes
Μοσχόπουλος=moskhopoulos
Μουσελίμης=mouselimes
Μπέκος=mpekos
Μπαγανάς=mpaganas
Μπακλάβας=mpaklabas
Μπαλάσκας=mpalaskas
Μπαλουκίδης=mpaloukides
Μπαλτζής=mpaltzes
Μπαντής=mpantes
Μπερεδήμας=mperedemas
Μπλανάς=mplanas
Μπλιατσίου=mpliatsiou
Μποτσώλης=mpotsoles
Μπουλούκος=mpouloukos
Μπουρλής=mpourles
Μπούκος=mpoukos
Μπραζιώτης=mpraziotes
Μπότης=mpotes
Μυσιρλής=musirles
Μυτελέτσης=muteletses
Μωρός=moros
Μόναχας=monakhas
Νάστατος=nastatos
Νέλος=nelos
Νασίκας=nasikas
Νασιόπουλος=nasiopoulos
Νικολαΐδης=nikolaides
Νικολόπουλος=nikolopoulos
Νιτσοτόλης=nitsotoles
Νταβάς=ntabas
Ντουλιάς=ntoulias
Ντόκος=ntokos
Ντότης=ntotes
Ξηρογιάννης=xerogiannes
Ορφανάκης=orphanakes
Ορφανιώτης=orphaniotes
Πάγκαλος=pagkalos
Πάντος=pantos
Πέππας=peppas
Πίππας=pippas
Πίσσιος=pissios
Παλαιολόγος=palaiologos
Παλλάς=pallas
Παναγιωτακόπουλος=panagiotakopoulos
Πανούσης=panouses
Πανταζής=pantazes
Παντζαρτζίδης=pantzartzides
Παπαγιάννης=papagiannes
Παπαγιαννακόπουλος=papagiannakopoulos
Παπαδάκης=papadakes
Παπαδημητριάδης=papademetriades
Παπαδόπουλος=papadopoulos
Παπαθανασίου=papathanasiou
Παπαθεοδοσίου=papatheodosiou
Παπαροϊδάμης=paparoidames
Παπατρέχας=papatrekhas
Παπαφώτης=papaphotes
Παπουλής=papoules
Παρασκευόπουλος=paraskeuopoulos
Παργανάς=parganas
Πασσαλίδης=passalides
Πατελής=pateles
Πατσούρας=patsouras
Περδίκης=perdikes
Περδικάκης=perdikakes
Περπινιάς=perpinias
Περράκης=perrakes
Πετράκης=petrakes
Πετριτάκης=petritakes
Πετρογιάννης=petrogiannes
Πευκιανάκης=peukianakes
Πικούνης=pikounes
Πικρός=pikros
Πιπερίγκος=piperigkos
Πισχινάς=piskhinas
Πιτσάκης=pitsakes
Πλακωτάρης=plakotares
Πλιάτσικας=pliatsikas
Πολυχρονίδης=polukhronides
Πολυχρόνης=polukhrones
Πορίχης=porikhes
Πουλιέζος=pouliezos
Πουλογιαννόπουλος=poulogiannopoulos
Προβής=probes
Ράλλης=ralles
Ράπτης=raptes
Ρέντας=rentas
Ρέντζος=rentzos
Ρήγας=regas
Ρίγκος=rigkos
Ρίζος=rizos
Ραγκούσης=ragkouses
Ραφιός=raphios
Ραχμανίδης=rakhmanides
Ριζούλης=rizoules
Ρουπακάς=roupakas
Ροϊδούλης=roidoules
Ρόγαρης=rogares
Ρόδης=rodes
Σάτλας=satlas
Σίδερης=sideres
Σαλίχος=salikhos
Σαμακίδης=samakides
Σαμανίδης=samanides
Σαουλίδης=saoulides
Σαραντινός=sarantinos
Σαραφίδης=saraphides
Σγουρός=sgouros
Σδραλλής=sdralles
Σεφέκος=sephekos
Σιδηρόπουλος=sideropoulos
Σικαλίδης=sikalides
Σιώμος=siomos
Σκαρλάτος=skarlatos
Σκαρπέτας=skarpetas
Σκουλαρίδης=skoularides
Σκρέκας=skrekas
Σκόρδος=skordos
Σμπονιάς=smponias
Σμπρίνης=smprines
Σολακούδης=solakoudes
Σουλιντζής=soulintzes
Σοφιανός=sophianos
Σπαθόπουλος=spathopoulos
Σπανδωνίδης=spandonides
Σπανός=spanos
Σπηλιώτης=speliotes
Σπορδιλής=spordiles
Σπυρόπουλος=spuropoulos
Σταθάτος=stathatos
Σταμάτης=stamates
Σταματιάδης=stamatiades
Σταμούλης=stamoules
Σταυριανός=staurianos
Σταυρόπουλος=stauropoulos
Στεργιούδης=stergioudes
Στραβοσνίχης=strabosnikhes
Στόγιος=stogios
Συργής=surges
Σφούνης=sphounes
Σφύρλας=sphurlas
Σύκας=sukas
Τάρναρης=tarnares
Τάχας=takhas
Τακαντζάς=takantzas
Ταμιωλάκης=tamiolakes
Ταχμαζίδης=takhmazides
Τεμουρτζίδης=temourtzides
Τερζής=terzes
Τζέκος=tzekos
Τζήκας=tzekas
Τζαλλας=tzallas
Τζεβελέκος=tzebelekos
Τζιάβας=tziabas
Τζινιέρης=tzinieres
Τζιόρτζιος=tziortzios
Τζουβέλης=tzoubeles
Τοδώρης=todores
Τολούδης=toloudes
Τουρναβίτης=tournabites
Τρεντσίου=trentsiou
Τριαντακωνσταντής=triantakonstantes
Τσάρκος=tsarkos
Τσέας=tseas
Τσέλιος=tselios
Τσαγκρασούλης=tsagkrasoules
Τσαγλιώτης=tsagliotes
Τσακμάκης=tsakmakes
Τσαμαδός=tsamados
Τσαμασλίδης=tsamaslides
Τσαπραλής=tsaprales
Τσαραμιάδης=tsaramiades
Τσεμπερλίδης=tsemperlides
Τσιάκος=tsiakos
Τσιάρας=tsiaras
Τσιαμούρας=tsiamouras
Τσιαντάς=tsiantas
Τσιγαρίδας=tsigaridas
Τσιρώνης=tsirones
Τσιτούρας=tsitouras
Τσοπανίδης=tsopanides
Τσούμος=tsoumos
Τσούπρας=tsoupras
Τσότρας=tsotras
Τσώνης=tsones
Τυμβίου=tumbiou
Φαλιέρος=phalieros
Φανουργάκης=phanourgakes
Φερεντίνος=pherentinos
Φιλιππάκης=philippakes
Φιλιππόπουλος=philippopoulos
Φουσιέκης=phousiekes
Φουτσιτζής=phoutsitzes
Φραγκόπουλος=phragkopoulos
Φρογάκης=phrogakes
Φυδάνης=phudanes
Φωκαδελής=phokadeles
Φωτογλίδης=photoglides
Χέλιος=khelios
Χαλατσής=khalatses
Χαραλάμπους=kharalampous
Χαρισιάδης=kharisiades
Χαρπαντίδης=kharpantides
Χαρτερός=kharteros
Χατζελλής=khatzelles
Χατζηβλασίου=khatzeblasiou
Χατζηγρηγοράκης=khatzegregorakes
Χατζησάββας=khatzesabbas
Χατζησαββίδης=khatzesabbides
Χατζιάρας=khatziaras
Χατζόπουλος=khatzopoulos
Χητός=khetos
Χονδρολίδης=khondrolides
Χουδαλάκης=khoudalakes
Χουντής=khountes
Χριστάκης=khristakes
Χριστάρας=khristaras
Χριστοδουλάκης=khristodoulakes
Χριστόπουλος=khristopoulos
Χρυσίδης=khrusides
Χρυσοβέργης=khrusoberges
Χρυσουλής=khrusoules
Ψυλλάκης=psullakes
@last.female
Αβραμίδου=abramidou	200
Αβραμπέκη=abrampeke
Αγγελάκη=aggelake
Αγγελίδου=aggelidou
Αγραφιώτη=agraphiote
Αδαμοπούλου=adamopoulou
Αθανασιάδη=athanasiade
Αλεξανδράκη=alexandrake
Αλεξανδρίδου=alexandridou
Αλεξοπούλου=alexopoulou
Ανανιάδου=ananiadou
Αναστασάκη=anastasake
Αναστασίου=anastasiou
Αντωνάκη=antonake
Αντωνίου=antoniou
Αποστολάκη=apostolake
Αποστολίδου=apostolidou
Αραπίδου=arapidou
Αργυράκη=argurake
Αργυρίου=arguriou
Αρματά=armata
Αρσενάκη=arsenake
Αρχάκη=arkhake
Ασουχίδου=asoukhidou
Ασσαργιωτάκη=assargiotake
Ατσαλάκη=atsalake
Βαβάση=babase
Βαγενά=bagena
Βαζούρα=bazoura
Βαϊραμίδου=bairamidou
Βαλεντή=balente
Βαλιάκα=baliaka
Βαλκάνου=balkanou
Βαμβουκάκη=bamboukake
Βαρελίδου=barelidou
Βαρθαλίτη=barthalite
Βαρσάμου=barsamou
Βασιλάκη=basilake
Βασιλείου=basileiou
Βασιλοπούλου=basilopoulou
Βαφειάδου=bapheiadou
Βερβερίδου=berberidou
Βερβίτη=berbite
Βλαχοδήμου=blakhodemou
Βλάχου=blakhou
Βοσινάκη=bosinake
Βουλτσίδου=boultsidou
Βουτσινά=boutsina
Βραδή=brade
Βράσκου=braskou
Βυζιηνού=buzienou
Γαβριήλ=gabriel
Γαλανάκη=galanake
Γαλάνη=galane
Γαλανοπούλου=galanopoulou
Γεροκώστα=gerokosta
Γεωργακοπούλου=georgakopoulou
Γεωργαρά=georgara
Γεωργή=george
Γεωργίτση=georgitse
Γεωργουλάκη=georgoulake
Γεωργούλα=georgoula
Γιαννακουδάκη=giannakoudake
Γιανναρά=giannara
Γιαννοπούλου=giannopoulou
Γκάβρου=gkabrou
Γκάγκα=gkagka
Γκαλίου=gkaliou
Γκιριτζιώνη=gkiritzione
Γκόνη=gkone
Γκούβα=gkouba
Γκούνη=gkoune
Γούπα=goupa
Γραμμένου=grammenou
Γρηγορίου=gregoriou
Γρηγοροπούλου=gregoropoulou
Γρίβα=griba
Δαγλή=dagle
Δαμαλά=damala
Δαματοπούλου=damatopoulou
Δαμήλου=damelou
Δανδανίδου=dandanidou
Δαρσακλή=darsakle
Δαυίδ=dauid
Δάφνη=daphne
Δελή=dele
Δερλώπα=derlopa
Δημακογιάννη=demakogianne
Δημητρέλου=demetrelou
Δημητριάδου=demetriadou
Δημοπούλου=demopoulou
Δημτσούδη=demtsoude
Διακουμή=diakoume
Διαμαντοπούλου=diamantopoulou
Διοπούλου=diopoulou
Δουκίδου=doukidou
Δουλάμη=doulame
Δουλγεράκη=doulgerake
Δρακάκη=drakake
Δρακουλή=drakoule
Δραμουντάνη=dramountane
Δρόσου=drosou
Δρυμαλίτου=drumalitou
Δώρη=dore
Εμμανουήλ=emmanouel
Εμμανουηλίδου=emmanouelidou
Ενωτιάδη=enotiade
Ευαγγελάκη=euaggelake
Ζαβιτσάνου=zabitsanou
Ζαννίκου=zannikou
Ζαρειφοπούλου=zareiphopoulou
Ζαφείρη=zapheire
Ζαχαρίου=zakhariou
Ζαχαριουδάκη=zakharioudake
Ζερβά=zerba
Ζιάρα=ziara
Ζυγούρη=zugoure
Ζωντανού=zontanou
Θασίτου=thasitou
Θεοδοσίου=theodosiou
Θεοδοσιάδου=theodosiadou
Θωμάκου=thomakou
Ιωακείμ=ioakeim
Ιωακειμίδου=ioakeimidou
Καζαντζή=kazantze
Κάκκα=kakka
Κακοτρίχη=kakotrikhe
Καλαϊτζοπούλου=kalaitzopoulou
Καλαμάρα=kalamara
Καλδή=kalde
Καλλιάνταση=kalliantase
Καλογιαννάκη=kalogiannake
Καλογιάννη=kalogianne
Καλομοίρη=kalomoire
Καμινάρη=kaminare
Καμπούρη=kampoure
Κανελή=kanele
Κανελλοπούλου=kanellopoulou
Κανταρελή=kantarele
Καπανταϊδάκη=kapantaidake
Καπουρνιώτη=kapourniote
Καραγιάννη=karagianne
Καραγιοβάννη=karagiobanne
Καραθανάση=karathanase
Καρακυρίου=karakuriou
Καρακωνσταντινού=karakonstantinou
Καρακώστα=karakosta
Καραμανλή=karamanle
Καράμπη=karampe
Καραμπίνα=karampina
Καρανασίου=karanasiou
Καραντάνα=karantana
Καραογλάνη=karaoglane
Καρβέλη=karbele
Καργάκου=kargakou
Καρκαλέτση=karkaletse
Καρολίδου=karolidou
Καρυδά=karuda
Κασκαούτη=kaskaoute
Κασμιρλή=kasmirle
Κατσανίκου=katsanikou
Κατσαντώνη=katsantone
Κατσαφάδου=katsaphadou
Κατσιλλή=katsille
Κατσιμάλη=katsimale
Κατσιμάνη=katsimane
Καφαντάρη=kaphantare
Καφφέ=kaphphe
Καχριμανίδη=kakhrimanide
Κεσίση=kesise
Κεσκίνη=keskine
Κετεσίδου=ketesidou
Κεφαλή=kephale
Κίτσου=kitsou
Κλεινάκη=kleinake
Κοκκινίδου=kokkinidou
Κολαΐτου=kolaitou
Κόλλια=kollia
Κολτσάκη=koltsake
Κονσούλα=konsoula
Κοντογεωργάκη=kontogeorgake
Κοντογιάννη=kontogianne
Κορομπόκη=korompoke
Κορωνίδου=koronidou
Κοτρώτσου=kotrotsou
Κοτσινά=kotsina
Κουθούρη=kouthoure
Κουκουβά=koukouba
Κουκουθάκη=koukouthake
Κουλουμπού=kouloumpou
Κουλοχέρη=koulokhere
Κουμάρα=koumara
Κουτκιά=koutkia
Κουτουζίδου=koutouzidou
Κουτσικούρη=koutsikoure
Κουτσοβίδου=koutsobidou
Κουτσονίκα=koutsonika
Κουτσούμπεη=koutsoumpee
Κουτσούμπη=koutsoumpe
Κουτσουρέλη=koutsourele
Κουφάκη=kouphake
Κοφινάκη=kophinake
Κυριακοπούλου=kuriakopoulou
Κυριάκου=kuriakou
Κυριακούλη=kuriakoule
Κυρίτση=kuritse
Κυρκούδη=kurkoude
Κυρούδη=kuroude
Κωνσταντοπούλου=konstantopoulou
Κωστοπούλου=kostopoulou
Κωτούλα=kotoula
Κωτσιονοπούλου=kotsionopoulou
Λαλαούνη=lalaoune
Λέκκα=lekka
Λεντζίου=lentziou
Λιάκου=liakou
Λιάνου=lianou
Λιναρδάκη=linardake
Λιόντη=lionte
Λιούκα=liouka
Λίτσιου=litsiou
Λογοθέτη=logothete
Λουμπούτσκου=loumpoutskou
Λυμαξή=lumaxe
Λυρή=lure
Μαγκανάρη=magkanare
Μαγκαφοπούλου=magkaphopoulou
Μαγούλα=magoula
Μακροπούλου=makropoulou
Μάλαμα=malama
Μαλίμη=malime
Μαμαλά=mamala
Μανέτα=maneta
Μανιάτη=maniate
Μανοπούλου=manopoulou
Μανουσοπούλου=manousopoulou
Μαντά=manta
Μάντου=mantou
Μάρα=mara
Μαργαριτάκη=margaritake
Μαργαρίτη=margarite
Μαρκαντωνάκη=markantonake
Μαρουγιάννη=marougianne
Μαρτζούκου=martzoukou
Μασαούτη=masaoute
Μασιάλα=masiala
Μασίκα=masika
Μαστρογιαννίδου=mastrogiannidou
Ματεντσίδου=matentsidou
Ματσούρη=matsoure
Μαυραειδή=mauraeide
Μαυρίδη=mauride
Μαυροείδη=mauroeide
Μαυροπούλου=mauropoulou
Μενγκ=mengk
Μεξή=mexe
Μηλιάδου=meliadou
Μηνά=mena
Μητροπούλου=metropoulou
Μητσοπούλου=metsopoulou
Μιλέα=milea
Μισίδου=misidou
Μιχαηλίδου=mikhaelidou
Μιχελή=mikhele
Μιχελακάκη=mikhelakake
Μίχου=mikhou
Μοσχοβάκη=moskhobake
Μπακοστεργίου=mpakostergiou
Μπακουλή=mpakoule
Μπαλή=mpale
Μπαλανίκα=mpalanika
Μπαλάση=mpalase
Μπαλλή=mpalle
Μπαρκούτα=mparkouta
Μπατζάνη=mpatzane
Μπατσάκη=mpatsake
Μπαφίτη=mpaphite
Μπεκάκου=mpekakou
Μπελέκου=mpelekou
Μπενέτου=mpenetou
Μπίκα=mpika
Μπιμπίκα=mpimpika
Μπιμπίρη=mpimpire
Μποζίκη=mpozike
Μπονέλη=mponele
Μπότζα=mpotza
Μπούζα=mpouza
Μπραέσα=mpraesa
Μπρούζου=mprouzou
Μυλωνίδου=mulonidou
Μυτάρη=mutare
Μωραΐτη=moraite
Μωυσίδου=mousidou
Ναούμ=naoum
Νάσσου=nassou
Νατσουλή=natsoule
Νικολάτου=nikolatou
Νικολάου=nikolaou
Νικολοπούλου=nikolopoulou
Νταγκαλή=ntagkale
Ντάνου=ntanou
Ντανώλα=ntanola
Ντόβα=ntoba
Ντότση=ntotse
Ντριβαλά=ntribala
Νώε=noe
Ξενάκη=xenake
Ξενίδη=xenide
Ξένου=xenou
Ξηροδήμα=xerodema
Ξηροτύρη=xeroture
Ξυγκάκου=xugkakou
Οικονόμου=oikonomou
Ορφανίδου=orphanidou
Παλαιολογοπούλου=palaiologopoulou
Παλιεράκη=palierake
Παλιούρα=palioura
Παναγιωτακοπούλου=panagiotakopoulou
Παναγιώτου=panagiotou
Πανοπούλου=panopoulou
Πάνου=panou
Πανταζή=pantaze
Παντίσκα=pantiska
Πάντου=pantou
Παπαγεωργίου=papageorgiou
Παπαδημητροπούλου=papademetropoulou
Παπαδοπούλου=papadopoulou
Παπαευαγγελίου=papaeuaggeliou
Παπαθανασίου=papathanasiou
Παπαθεοδοσίου=papatheodosiou
Παπαθωμά=papathoma
Παπακωνσταντίνου=papakonstantinou
Παπανάνου=papananou
Παπανδρέου=papandreou
Παπανδρικοπούλου=papandrikopoulou
Παπανώτα=papanota
Παπασπηλιωτοπούλου=papaspeliotopoulou
Παπασταύρου=papastaurou
Παπατζήκα=papatzeka
Παπαχρήστου=papakhrestou
Παπουτσοπούλου=papoutsopoulou
Παράνου=paranou
Παρασκευά=paraskeua
Πατελλή=patelle
Πατινιωτάκη=patiniotake
Παυλάκη=paulake
Παυλή=paule
Παυλίδου=paulidou
Περουλάκη=peroulake
Πετράκη=petrake
Πετρίδου=petridou
Πέτρου=petrou
Πέτση=petse
Πετσιά=petsia
Πιπερίδη=piperide
Πισκοπάνη=piskopane
Πίσπα=pispa
Πλατάκη=platake
Πολέμη=poleme
Πολίτου=politou
Πορφυριάδου=porphuriadou
Ποταμιάνου=potamianou
Πουλή=poule
Πουλιάση=pouliase
Πουρνάρα=pournara
Πρέκα=preka
Προύβα=prouba
Ραδιοπούλου=radiopoulou
Ραυτοπούλου=rautopoulou
Ρέππα=reppa
Ρόγγα=rogga
Ρόκκα=rokka
Ρούσσου=roussou
Ρωμαίου=romaiou
Σακελλαρίου=sakellariou
Σακκή=sakke
Σαλέμη=saleme
Σαμτανίδου=samtanidou
Σάουερ=saouer
Σαπρίκη=saprike
Σαρρή=sarre
Σγουρένα=sgourena
Σδούκου=sdoukou
Σεβαστού=sebastou
Σεμπέπου=sempepou
Σηκωτίδου=sekotidou
Σίββα=sibba
Σιμητοπούλου=simetopoulou
Σιμιτζή=simitze
Σιόλου=siolou
Σκαβέντζου=skabentzou
Σκασίλα=skasila
Σκαφτούρου=skaphtourou
Σκούμπρου=skoumprou
Σκρεμμύδα=skremmuda
Σκυλογιάννη=skulogianne
Σμιτ=smit
Σολωμίδου=solomidou
Σόφρα=sophra
Σπαθάρη=spathare
Σπανοχριστοδούλου=spanokhristodoulou
Σπασέγκου=spasegkou
Σπηλιάδου=speliadou
Σταθά=statha
Σταματούκου=stamatoukou
Σταμέλου=stamelou
Σταυρίδου=stauridou
Σταύρου=staurou
Στεφάνου=stephanou
Στούμπου=stoumpou
Στρούμπα=stroumpa
Στυλιανίδου=stulianidou
Συβιλιά=subilia
Συνοδινού=sunodinou
Συρμού=surmou
Σύψα=supsa
Σωτηροπούλου=soteropoulou
Ταμπορρίνο=tamporrino
Τάντου=tantou
Τάσση=tasse
Τάτση=tatse
Ταυλαρίδου=taularidou
Ταφραλή=taphrale
Τζαναβάρα=tzanabara
Τζιγκούρα=tzigkoura
Τζιόβα=tzioba
Τζιωρτζή=tziortze
Τόγια=togia
Τόλη=tole
Τόμπρη=tompre
Τοπαλή=topale
Τοσούνη=tosoune
Τουλούπη=touloupe
Τουρνά=tourna
Τραγούστη=tragouste
Τρεντσίου=trentsiou
Τρίκα=trika
Τριφτανίδου=triphtanidou
Τρομπούκη=trompouke
Τσακαλάκου=tsakalakou
Τσακίρη=tsakire
Τσαμοπούλου=tsamopoulou
Τσαμπούρη=tsampoure
Τσαμτσούρη=tsamtsoure
Τσανάκα=tsanaka
Τσάτη=tsate
Τσαχάκη=tsakhake
Τσέτου=tsetou
Τσετσέρη=tsetsere
Τσικρίκα=tsikrika
Τσίμη=tsime
Τσιομπάνη=tsiompane
Τσιπλίκωφ=tsiplikoph
Τσιωλξ=tsiolx
Τσουκιά=tsoukia
Τσουράκη=tsourake
Τσούρα=tsoura
Τσώνη=tsone
Υφαντή=uphante
Φαββάτα=phabbata
Φαρμάκη=pharmake
Φασατάκη=phasatake
Φασουλίδου=phasoulidou
Φειζατίδου=pheizatidou
Φιδάνη=phidane
Φιλίππου=philippou
Φίλκα=philka
Φλασκή=phlaske
Φραγκιαδάκη=phragkiadake
Φραγκουδάκη=phragkoudake
Φρονιμάκη=phronimake
Φωλιά=pholia
Φωτακοπούλου=photakopoulou
Φωτιάδου=photiadou
Χαλαντζούκα=khalantzouka
Χαλκίδου=khalkidou
Χαμαλίδου=khamalidou
Χανταμπή=khantampe
Χαραλαμπίδου=kharalampidou
Χασάπη=khasape
Χατζή=khatze
Χατζηγεωργίου=khatzegeorgiou
Χατζηδάκη=khatzedake
Χατζημιχαήλ=khatzemikhael
Χατζηχαρίστου=khatzekharistou
Χιωτίδου=khiotidou
Χολέβα=kholeba
Χονδρούδη=khondroude
Χορόζη=khoroze
Χορτάτου=khortatou
Χουρζαμάνη=khourzamane
Χριστογιάννη=khristogianne
Χριστοδούλου=khristodoulou
Χριστοπούλου=khristopoulou
Χρονοπούλου=khronopoulou
Χρυσανθακοπούλου=khrusanthakopoulou
Χρυσάφη=khrusaphe
Χωριανοπούλου=khorianopoulou
Χωρινού=khorinou
Ψυρρή=psurre
@companies
Α.Ε.
Ε.Π.Ε.
Ο.Ε.
@address
%A, %Z %C
s n
@streets
Άγιδος
Άρεως
Έσλιν
Όλγας
Αβέρωφ
Αγίας Άννης
Αγίας Τριάδος
Αγίου Διονυσίου
Αγίου Μηνά
Αγίου Φραγκίσκου
Αγαμέμνονος
Αγιάς - Αγιόκαμπου
Αγρινίου - Άρτας
Αδριανού
Αθανασιάδου
Αιγιαλείας
Αισχίνου
Ακαρνανίας
Αλαμάνου
Αλιμπέρτη Σωτηρίας
Αλκμήνης
Αμαλίας
Αμπάτη
Αμφιτρύωνος
Αναξάρχου
Ανδρεοπούλου
Ανθηδόνος
Αντιφίλου
Απελλού
Αραβαντινού Πάνου
Αρετής
Αριστονίκου
Αρμενίας
Αρχιμήδη
Ασωπίου
Αυρηλίου Μάρκου
Αχρίδος
Βέρση Κωνσταντίνου
Βαρίκα
Βασιλέως Κωνσταντίνου
Βεάκη Αιμίλιου
Βεργίτη
Βλάχου Άγγελου
Βλαχόπουλου Αλεξάκη
Βουλής
Βρατσάνου
Βυζαντίου Χρ.
Γαδίλων
Γαριβάλδη
Γερανείων
Γεωργούλια
Γκινόπουλου Ε.
Γληνού
Γουναράκη
Γρηγορά Νικηφόρου
Δάφνη Αιμιλίας
Δαμάρεως
Δασέας
Δελή
Δερβενίων
Δημαράκη Γ.
Δημοσθένους
Διδότου
Διοσκούρων
Δοξαρά
Δραγατσανίου
Δωδεκανήσου
Εδέσσης
Ελίκης
Εμπέογλου
Επιμενίδου
Ερατοσθένους
Ερμωνάσσης
Ευβούλου
Ευκλείδου
Ευρυνόμης
Ευφροσύνης
Ζήλων
Ζαλίκη
Ζερλέντη
Ζωναρά
Ηλιού Ηλία
Ηρούς
Θήρας
Θεοπομπού
Θεσπρωτίας
Θράκης
Θύσσου
Ιγνατίου Άρτης
Ικαριέων
Ιπποθοντιδών
Ιωαννίνων
Κάσκαρη Ν.
Καΐρη
Κακίση Θεοδ.
Καλαμιώτου
Καλλισθένους
Καλύβα Ευτυχίας
Καντακουζηνού
Καράπαπα Γ.
Καραμπά
Καρολίδου Π.
Κασνέση
Κατράκη Μάνου
Καψαμπέλη
Κηρυκείου
Κλέπας
Κλεοβούλου
Κοζάνης
Κολοκυνθούς
Κονοπισοπούλου
Κορνάρου Β.
Κοτοπούλη Μαρίκας
Κουτσάφτα
Κρέσνας
Κρητών
Κρυστάλλη
Κυθήρων
Κυρηνείας
Κόκκαλη
Λάμπη Α.
Λέρου
Λαζαρίμου Ι.
Λαμπροπούλου
Λεάγρου
Λεπενιώτου
Λεωφόρο Θηβών
Λεωφόρος Γαλατσίου
Λεύκας
Λογοθέτη
Λοχία Μπάτη
Λυκόφρονος
Μάγερ
Μέντορος
Μαδάρων
Μακρή Παντ.
Μαντζάκου
Μαρκοπουλιώτη
Ματσούκα Σπύρου
Μεγίστου
Μελαντίας
Μερκούρη Μελίνας
Μεταξά Νεοφύτου
Μητροπέτροβα
Μιλτιάδου
Μονής Αρκαδίου
Μουργκάνας
Μπέκα
Μπαϊμπά Γ.
Μπουαίων
Μυκηνών
Μωραΐτη Μιχαήλ
Νέο Κόσμο
Ναυτικού
Νερούτσου
Νικίου
Νικοσθένους
Νυμφαίου
Ξενοκράτους
Οβρένοβιτς
Οιχαλίας
Οξυρρύγχου
Ουμπλιανής
Πάρνηθος
Πάροδος Γλαύκωνος
Πάροδος Κρατύλου
Πάροδος Σαρκουδίνου Μ.
Πέτα
Παλαιολόγων
Παμφίλης
Πανδοσίας
Πανόρμου
Παπαζώλη
Παπαποστόλη
Παπαϊωάννου Ιωάννη
Παρμενίδου
Πατησίων
Πεζόπουλου Θ.
Περίανδρου
Πετράκη
Πιερίας
Πλατάνων
Πλατεία Αγίου Σώστη
Πλατεία Δαβάκη
Πλατεία Κολιάτσου
Πλατεία Νικολόπουλου Κ.
Πλατεία Σκουζέ
Πλωτίνου
Πολυδώρου
Ποντοηρακλείας
Πουλόπουλου Ηλία
Πρετεντέρη
Προς Κόρινθο
Πρόξενου Κορομηλά Λάμπρου
Πυρπολητή Θεοχάρη
Πύρρου
Ραβινέ
Ρενιέρη
Ροστάν
Ρως
Σίνα
Σαμαρίνας
Σαρκουδίνου Μ.
Σεβρών
Σεφέρη Γ.
Σικελιανού Άγγελου
Σκαλιστήρη
Σκουρτανιώτη
Σμόλικα
Σοφιανού
Σπηλιωτοπούλου
Σταδίου
Στησιλάου
Στραταίων
Στροφάδων
Συρράκου
Σωτήρος
Τίρυνθος
Τελέστου
Τεώ
Τηρέως
Τιφύος
Τραπεζουντίου
Τρικόρφων
Τροφωνίου
Τσακάλωφ Αθανασίου
Τσοτυλίου
Υγείας
Φίλιου Δημητρίου
Φαλαισίας
Φειδιππίδου
Φιλαδελφείας
Φιλοπάππου
Φλωρή Κ.
Φριζή Μαρδοχαίου
Φωκιανού Ιωάννη
Χάρητος
Χαλκίδος
Χαραλάμπη Σωτηρίου
Χατζηδάκη Ιωάννη
@zones
Europe/Athens
@regions
Αττική		
Κεντρική Μακεδονία		
Δυτική Ελλάδα		
Θεσσαλία	E	
Κρήτη		
Ήπειρος		
Στερεά Ελλάδα		
Νότιο Αιγαίο		
Πελοπόννησος	J	
Ανατολική Μακεδονία και Θράκη		
Ιόνια Νησιά	F	
Δυτική Μακεδονία		
Βόρειο Αιγαίο		
@cities
Αθήνα	GR	0	379838	237278	0	664
Θεσσαλονίκη	GR	1	406407	229349	0	318
Πάτρα	GR	2	382462	217351	0	168
Πειραιάς	GR	0	379420	236462	0	164
Λάρισα	GR	3	396285	224211	0	147
Περιστέρι	GR	0	380154	236919	0	140
Ηράκλειο	GR	4	353279	251434	0	137
Καλλιθέα	GR	0	379500	237000	0	101
Αχαρνές	GR	0	380833	237333	0	99
Καλαμαριά	GR	1	405825	229503	0	92
Νέα Κοκκινιά	GR	0	379667	236500	0	89
Γλυφάδα	GR	0	378629	237580	0	87
Βόλος	GR	3	393692	229477	0	86
Ίλιον	GR	0	380333	237000	0	85
Ηλιούπολη	GR	0	379315	237678	0	78
Άγιος Γεώργιος Κερατσινίου	GR	0	379625	236197	0	77
Εύοσμος	GR	1	406706	229083	0	75
Φλύα	GR	0	380237	238007	0	74
Νέα Σμύρνη	GR	0	379450	237142	0	73
Αμαρούσιον	GR	0	380500	238000	0	72
Άγιος Δημήτριος	GR	0	379333	237333	0	71
Ζωγράφος	GR	0	379757	237691	0	71
Αιγάλεω	GR	0	379833	236833	0	70
Νέα Ιωνία	GR	0	380357	237573	0	67
Ιωάννινα	GR	5	396634	208519	0	66
Παλαιό Φάληρο	GR	0	379281	237010	0	64
Κορυδαλλός	GR	0	379847	236471	0	63
Τρίκαλα	GR	3	395549	217684	0	62
Βύρων	GR	0	379610	237530	0	61
Αγία Παρασκευή	GR	0	380167	238333	0	60
Γαλάτσι	GR	0	380167	237500	0	59
Χαλκίδα	GR	6	384635	236028	0	59
Πετρούπολη	GR	0	380419	236849	0	59
Σέρρες	GR	1	410850	235476	0	58
Ρόδος	GR	7	364356	282220	0	56
Καλαμάτα	GR	8	370391	221126	0	54
Καβάλα	GR	9	409396	244069	0	54
Χανιά	GR	4	355112	240292	0	54
Κατερίνη	GR	1	402696	225061	0	53
Αλεξανδρούπολη	GR	9	408500	258764	0	53
Λαμία	GR	6	388995	224335	0	52
Ξάνθη	GR	9	411349	248880	0	48
Φυλή	GR	0	381024	236690	0	48
Κηφισιά	GR	0	380744	238111	0	47
Αγρίνιο	GR	2	386214	214078	0	47
Σταυρούπολη	GR	1	406694	229381	0	46
Χαϊδάρι	GR	0	380114	236660	0	46
Κομοτηνή	GR	9	411176	254059	0	46
Συκιές	GR	1	406494	229508	0	45
Δράμα	GR	9	411528	241473	0	45
Βέροια	GR	1	405244	222024	0	44
Άλιμος	GR	0	379103	237236	0	42
Κέρκυρα	GR	10	396244	199202	0	40
Πολίχνη	GR	1	406667	229488	0	39
Λαγκαδάς	GR	1	407500	230667	0	37
Πυλαία	GR	1	405992	229861	0	37
Κοζάνη	GR	11	402993	217898	0	36
Άγιοι Ανάργυροι	GR	0	380301	237238	0	34
Αργυρούπολη	GR	0	379059	237504	0	34
Άνω Λιόσια	GR	0	380833	237000	0	34
Καρδίτσα	GR	3	393648	219219	0	33
Ρέθυμνο	GR	4	353656	244823	0	32
Θήβα	GR	6	383250	233189	0	32
Χολαργός	GR	0	380000	238000	0	31
Βριλήσσια	GR	0	380338	238296	0	31
Ασπρόπυργος	GR	0	380613	235897	0	30
Κόρινθος	GR	8	379401	229513	0	30
Πτολεμαΐδα	GR	11	405147	216786	0	30
Χαλκηδόνα	GR	1	407318	225999	0	30
Γέρακας	GR	0	380228	238576	0	30
Κουκουβάουναι	GR	0	380658	237636	0	30
Καματερό	GR	0	380559	237052	0	29
Βούλα	GR	0	378422	237765	0	28
Μυτιλήνη	GR	12	391077	265553	0	28
Γιαννιτσά	GR	1	407919	224075	0	28
Ελευθέρια	GR	1	406639	228969	0	27
Τρίπολη	GR	8	375096	223788	0	27
Αγία Βαρβάρα	GR	0	379894	236601	0	27
Καισαριανή	GR	0	379634	237652	0	26
Νεάπολη	GR	1	406532	229416	0	26
Νέα Φιλαδέλφεια	GR	0	380349	237381	0	26
Μοσχάτο	GR	0	379479	236788	0	25
Πέραμα	GR	0	379678	235721	0	25
Σαλαμίνα	GR	0	379643	234965	0	25
Ελευσίνα	GR	0	380414	235430	0	25
Χίος	GR	12	383688	261372	0	24
Μέγαρα	GR	0	379947	233432	0	23
Κιλκίς	GR	1	409930	228743	0	23
Δάφνη	GR	0	379500	237344	0	23
Μελίσσια	GR	0	380500	238333	0	23
Πύργος	GR	2	376751	214410	0	22
Άργος	GR	8	376333	227333	0	22
Άρτεμη	GR	0	379673	239968	0	22
Άρτα	GR	5	391601	209856	0	22
Λιβαδειά	GR	6	384362	228767	0	21
Πεύκη	GR	0	380602	237926	0	21
Ωραιόκαστρο	GR	1	407308	229172	0	21
Αίγιο	GR	2	382486	220819	0	20
Νάουσα	GR	1	406294	220681	0	20
Κως	GR	7	368930	272877	0	19
Κορωπί	GR	0	378989	238718	0	19
Έδεσσα	GR	1	408026	220475	0	19
Νέα Ερυθραία	GR	0	380927	238222	0	19
Περαία	GR	1	404987	229262	0	18
Νέα Μάκρη	GR	0	380873	239764	0	18
Χορτιάτη	GR	1	406095	231001	0	18
Φλώρινα	GR	11	407820	214098	0	18
Πανόραμα	GR	1	405878	230315	0	17
Πρέβεζα	GR	5	389562	207505	0	17
Αμαλιάδα	GR	2	377984	213507	0	17
Βάρη	GR	0	378332	238031	0	17
Ελληνικό	GR	0	378901	237441	0	17
Σπάρτη	GR	8	370745	224301	0	16
Ορεστιάδα	GR	9	415031	265297	0	16
Ευκαρπία	GR	1	406880	229535	0	15
Άγιος Ιωάννης Ρέντης	GR	0	379649	236651	0	15
@countries
Ανδόρα
Ηνωμένα Αραβικά Εμιράτα
Αφγανιστάν
Αντίγκουα και Μπαρμπούντα
Ανγκουίλα
Αλβανία
Αρμενία
Αγκόλα
Αργεντινή
Αμερικανική Σαμόα
Αυστρία
Αυστραλία
Αρούμπα
Νήσοι Όλαντ
Αζερμπαϊτζάν
Βοσνία - Ερζεγοβίνη
Μπαρμπέιντος
Μπανγκλαντές
Βέλγιο
Μπουρκίνα Φάσο
Βουλγαρία
Μπαχρέιν
Μπουρούντι
Μπενίν
Άγιος Βαρθολομαίος
Βερμούδες
Μπρουνέι
Βολιβία
Ολλανδία Καραϊβικής
Βραζιλία
Μπαχάμες
Μπουτάν
Μποτσουάνα
Λευκορωσία
Μπελίζ
Καναδάς
Νήσοι Κόκος (Κίλινγκ)
Κονγκό - Κινσάσα
Κεντροαφρικανική Δημοκρατία
Κονγκό - Μπραζαβίλ
Ελβετία
Ακτή Ελεφαντοστού
Νήσοι Κουκ
Χιλή
Καμερούν
Κίνα
Κολομβία
Κόστα Ρίκα
Κούβα
Πράσινο Ακρωτήριο
Κουρασάο
Νήσος των Χριστουγέννων
Κύπρος
Τσεχία
Γερμανία
Τζιμπουτί
Δανία
Ντομίνικα
Δομινικανή Δημοκρατία
Αλγερία
Ισημερινός
Εσθονία
Αίγυπτος
Δυτική Σαχάρα
Ερυθραία
Ισπανία
Αιθιοπία
Φινλανδία
Φίτζι
Νήσοι Φόκλαντ
Μικρονησία
Νήσοι Φερόες
Γαλλία
Γκαμπόν
Ηνωμένο Βασίλειο
Γρενάδα
Γεωργία
Γαλλική Γουιάνα
Γκέρνζι
Γκάνα
Γιβραλτάρ
Γροιλανδία
Γκάμπια
Γουινέα
Γουαδελούπη
Ισημερινή Γουινέα
Ελλάδα
Γουατεμάλα
Γκουάμ
Γουινέα Μπισάου
Γουιάνα
Χονγκ Κονγκ ΕΔΠ Κίνας
Ονδούρα
Κροατία
Αϊτή
Ουγγαρία
Ινδονησία
Ιρλανδία
Ισραήλ
Νήσος του Μαν
Ινδία
Βρετανικά Εδάφη Ινδικού Ωκεανού
Ιράκ
Ιράν
Ισλανδία
Ιταλία
Τζέρζι
Τζαμάικα
Ιορδανία
Ιαπωνία
Κένυα
Κιργιστάν
Καμπότζη
Κιριμπάτι
Κομόρες
Σεν Κιτς και Νέβις
Βόρεια Κορέα
Νότια Κορέα
Κουβέιτ
Νήσοι Κέιμαν
Καζακστάν
Λάος
Λίβανος
Αγία Λουκία
Λιχτενστάιν
Σρι Λάνκα
Λιβερία
Λεσότο
Λιθουανία
Λουξεμβούργο
Λετονία
Λιβύη
Μαρόκο
Μονακό
Μολδαβία
Μαυροβούνιο
Άγιος Μαρτίνος (Γαλλικό τμήμα)
Μαδαγασκάρη
Νήσοι Μάρσαλ
Βόρεια Μακεδονία
Μάλι
Μιανμάρ (Βιρμανία)
Μογγολία
Μακάο ΕΔΠ Κίνας
Νήσοι Βόρειες Μαριάνες
Μαρτινίκα
Μαυριτανία
Μονσεράτ
Μάλτα
Μαυρίκιος
Μαλδίβες
Μαλάουι
Μεξικό
Μαλαισία
Μοζαμβίκη
Ναμίμπια
Νέα Καληδονία
Νίγηρας
Νήσος Νόρφολκ
Νιγηρία
Νικαράγουα
Κάτω Χώρες
Νορβηγία
Νεπάλ
Ναουρού
Νιούε
Νέα Ζηλανδία
Ομάν
Παναμάς
Περού
Γαλλική Πολυνησία
Παπούα Νέα Γουινέα
Φιλιππίνες
Πακιστάν
Πολωνία
Σεν Πιερ και Μικελόν
Πουέρτο Ρίκο
Παλαιστινιακά Εδάφη
Πορτογαλία
Παλάου
Παραγουάη
Κατάρ
Ρεϊνιόν
Ρουμανία
Σερβία
Ρωσία
Ρουάντα
Σαουδική Αραβία
Νήσοι Σολομώντος
Σεϋχέλλες
Σουδάν
Σουηδία
Σιγκαπούρη
Αγία Ελένη
Σλοβενία
Σβάλμπαρντ και Γιαν Μαγιέν
Σλοβακία
Σιέρα Λεόνε
Άγιος Μαρίνος
Σενεγάλη
Σομαλία
Σουρινάμ
Νότιο Σουδάν
Σάο Τομέ και Πρίνσιπε
Ελ Σαλβαδόρ
Άγιος Μαρτίνος (Ολλανδικό τμήμα)
Συρία
Εσουατίνι
Νήσοι Τερκς και Κάικος
Τσαντ
Τόγκο
Ταϊλάνδη
Τατζικιστάν
Τοκελάου
Τιμόρ-Λέστε
Τουρκμενιστάν
Τυνησία
Τόνγκα
Τουρκία
Τρινιντάντ και Τομπάγκο
Τουβαλού
Ταϊβάν
Τανζανία
Ουκρανία
Ουγκάντα
Ηνωμένες Πολιτείες
Ουρουγουάη
Ουζμπεκιστάν
Βατικανό
Άγιος Βικέντιος και Γρεναδίνες
Βενεζουέλα
Βρετανικές Παρθένες Νήσοι
Αμερικανικές Παρθένες Νήσοι
Βιετνάμ
Βανουάτου
Γουάλις και Φουτούνα
Σαμόα
Υεμένη
Μαγιότ
Νότια Αφρική
Ζάμπια
Ζιμπάμπουε
@months
Ιανουάριος
Φεβρουάριος
Μάρτιος
Απρίλιος
Μάιος
Ιούνιος
Ιούλιος
Αύγουστος
Σεπτέμβριος
Οκτώβριος
Νοέμβριος
Δεκέμβριος
@weekdays
Δευτέρα
Τρίτη
Τετάρτη
Πέμπτη
Παρασκευή
Σάββατο
Κυριακή
@words
άρα
ένα
ένας
έξι
έτσι
έχω
ήδη
ίδιο
αν
ανά
από
ας
για
δε
δεν
δύο
εγώ
εδώ
εκτός
επί
θα
κάτι
και
κι
μέχρι
μα
μας
με
μη
μην
μια
μιας
μου
να
ναι
ο
οι
πάντα
πάντως
πιο
πλέον
ποια
πολύ
που
πως
σαν
σας
σε
σου
στα
στη
στις
στο
τα
τη
την
της
τι
τις
το
τον
του
τους
των
ως
όσο
όταν
ότι
όχι
άλγεβρα
άπειρα
άρθρων
άτομο
έγραψες
έλεγχος
έρθει
έστειλε
έστελνε
έτοιμος
αγοράζοντας
αθόρυβες
ακούσει
αλγόριθμου
αναγκάζονται
ανακλύψεις
αναφέρονται
αναφορά
ανεπιθύμητη
ανταγωνιστής
αντιλήφθηκαν
ανώδυνη
απίστευτα
απαράδεκτη
απαραίτητο
απαρατήρητο
απλό
αποδείξεις
αποθηκευτικού
αποκλειστικούς
απομόνωση
αποστηθίσει
αποφάσισε
απόλαυσε
αρέσει
αρπάζεις
αρχεία
ατόμου
αυτήν
αυτός
αφήσεις
βάζοντας
βαθμό
βασανίζουν
βγήκε
βιαστικά
βιβλίο
βουτήξουν
βρίσκονται
γέλασαν
γεγονός
γειτονιάς
γεύματος
γιαυτό
γνωρίζουμε
γνωστή
γράψει
γραμμές
γραμμή
γραμμής
γραφικά
δίνοντας
δείξει
δεδομένων
δημιουργήσεις
δημιουργείς
δημιουργια
διάβασε
διάσημα
διαδίκτυο
διακοπή
διακοπής
διακόψουμε
διαπιστώνεις
διασφαλίζεται
διαφήμιση
διαχειριστής
διευθυντές
διοικητικό
διολισθήσεις
διορθώσει
διορθώσεις
δοκιμάσεις
δουλεύει
δούλευε
δυστυχής
δυστυχώς
δωροδοκηθούν
είχαμε
ειδικά
εικόνες
εκδόσεις
εκείνου
εκθέσεις
εκτελέσει
εκτελέσεις
εκτελείται
ελέγχου
εντολές
εξακολουθεί
εξαρτάται
εξοργιστικά
επενδυτής
επεξεργασία
επιδιορθώσεις
επιδιόρθωση
επιστρέφουν
επιχείριση
εργάστηκε
εργαζόμενοι
εργαζόμενων
εργαλείων
εργασίας
εργοστασίου
ερωτήσεις
ερώτηση
εσωτερικών
εταιρείες
ευκολότερο
εφαμοργής
εφαρμογή
εφαρμογής
ζητήσεις
ημέρα
θέλεις
θέμα
θέματα
θυμάμαι
ιδιαίτερα
κάνε
κάνεις
καλύτερο
κανένας
κανείς
κανόνα
καταλάθος
κειμένων
κλπ
κοιτάζοντας
κρατάει
κρατήσουν
κόλπα
κόψεις
κύκλο
κώδικάς
κώδικα
λέει
λίγο
λαμβάνουν
λες
λετπά
λιγότερο
λοιπόν
μάθε
μάλλον
μάτσο
μέγιστη
μέρος
μέσης
μαγικά
μερικούς
μεταγλωτίσει
μεταγλωτιστής
μεταφραστής
μετράει
μετρήσεις
μηχανής
μπορούσες
μπουν
νέα
νέο
νέου
νέων
νιρβάνα
νόμιζες
ξέχασε
ορίστε
πάρα
πάρεις
πήρε
παίξουν
παίρνει
παίρνουν
πακέτων
παράγοντες
παράδειγμα
παραγωγικής
παραδοτέου
παραδώσεις
παραπάνω
πεδία
περίπου
περιβάλλον
περιβάλλοντος
περιεχόμενα
περιμένουν
περισσότερες
περισσότερη
πες
πετάνε
πετάξαμε
πετούν
πηγαίου
ποσοστό
προβληματική
προγραμματιστές
προγραμματιστής
προκαλείς
προκύπτουν
προσεκτικά
προσθέσει
προσλάμβανες
προσοχή
προσπαθήσεις
προσπαθούν
προϊόντα
πρόσληψη
πρώτης
πρώτο
πρώτοι
πόρτες
ροή
ρουτίνα
ρωτάει
ρωτήσει
σίγουρος
σημαντικό
σημαντικός
σημεία
σκεφτείς
σπίτι
στέλνοντάς
στήλες
σταματάς
στραβά
συγγραφής
συγγραφείς
συγκεντρωμένοι
συγχρόνως
συγχωνευτεί
συνάδελφος
συνέχεια
συνεντεύξεις
συνεχώς
συνηθίζουν
σχεδιαστής
σωστά
τέλειοι
ταξινομεί
τεκμηριώνει
τελειώσει
τεσσαρών
τοπικές
τρέξει
τρόπο
τρόποι
τύπου
τύπους
υπηρεσία
υποψήφιο
υψηλότερη
υόρκη
φίλος
φαινόμενο
φακέλους
φράση
χάος
χαμηλός
χαρακτηριστικό
χαρακτηριστικών
χαρτιού
χειρότερα
χρειάζονται
χρησιμοποίησέ
χρησιμοποιούσες
χρησιμοποιώντας
χρόνου
χώρου
ωραίο
ύψος
ώρα
@jobs
Αγγειοπλάστης
Αγρότης Καλλιεργητής
Αεροσυνοδός
Ακροβάτης
Αλουμινάς
Αναισθησιολόγος
Ανθοκόμος
Αξιωματικός Στρατού Ξηράς
Αργυροχρυσοχόος
Αρτοποιός
Αρχειοθέτης
Αρχισυντάκτης
Αστυνομικός
Ασφαλιστής
Βιβλιοθηκονόμος
Βιοπληροφορικός
Βοηθός Κομμωτή
Βοηθός Μαγειρικής Τέχνης
Βοηθός Οδοντιάτρου
Βοτανολόγος
Γεωγράφος
Γεωπόνος Φυτικής Παραγωγής
Γεωργός Βιολογικής Γεωργίας
Γεωτρυπανιστής
Γλωσσολόγος
Γουνοποιός
Γραμματέας
Γραφολόγος
Δασολόγος
Διαιτητής Αθλήματος
Διερμηνέας
Διευθύνων Επιχειρηματίας
Δικαστικός Επιμελητής
Διοικητικός Υπάλληλος
Εγκληματολόγος
Εθνολόγος - Λαογράφος
Ειδικός Αργυροχρυσοχοΐας
Ειδικός Επιστήμων Θάλασσας
Ειδικός Μάρκετινγκ
Ειδικός Πωλήσεων
Ειδικός Τροφοδοσίας-Σίτισης
Εικονογράφος - Σκιτσογράφος
Εισαγγελέας
Εκπαιδευτής Ζώων
Εκπαιδευτικός Ειδικής Αγωγής
Εκφωνητής
Ελεγκτής Ολικής Ποιότητας
Επαγγελματίας Αθλητής
Επαγγελματίας Δύτης
Επικοινωνιολόγος
Επιπλοποιός
Επόπτης Δημόσιας Υγείας
Εργοθεραπευτής
Ζωγράφος
Ηθοποιός
Ηλεκτρονικός
Θεατρολόγος
Θεολόγος-Ιεροκήρυκας
Ιατροδικαστής
Ιερέας
Ιστορικός
Ιστορικός Τέχνης
Ιχθυοπαθολόγος
Καλλιτέχνης
Κασκαντέρ
Κατασκευαστής Υποδημάτων
Κλειδαράς
Κλωστοϋφαντουργός
Κοινωνικός Ανθρωπολόγος
Κοινωνιολόγος
Κορνιζοποιός
Κρεοπώλης
Κτηματομεσίτης
Κτηνοτρόφος
Κόπτης Ενδυμάτων
Λατόμος
Λιμενικός
Λογοτέχνης
Μαθηματικός
Μελισσοκόμος
Μεταφραστής
Μηχανικός Αεροσκαφών
Μηχανικός Εμπορικού Ναυτικού
Μηχανικός Μεταλλείων
Μηχανικός Περιβάλλοντος
Μηχανικός Πολεμικού Ναυτικού
Μηχανοδηγός Τρένου
Μηχανολόγος Μηχανικός
Μικροβιολόγος
Μουσικός
Μουσικός Επιμελητής
Νανοτεχνολόγος
Ναυπηγός Μηχανικός
Νηπιαγωγός
Νοσοκόμος-Νοσηλευτής
Ξεναγός
Ξενοδοχοϋπάλληλος
Οδηγός Αυτοκινήτου Αγώνων
Οδοντίατρος
Οικονομολόγος
Οινολόγος
Οργανοποιός
Παιδίατρος
Πιλοποιός
Πιλότος
Πλακάς
Πλοίαρχος
Πολιτικός Επιστήμονας
Πολιτικός Συντάκτης
Προπονητής Αθλήματος
Προπονητής Καλαθοσφαίρισης
Προπονητής Πετοσφαίρισης
Πυροσβέστης
Πωλητής
Ρεσεψιονίστ Ξενοδοχείου
Σεναριογράφος
Σερβιτόρος Ποτών - Μπάρμαν
Σιδεράς - Σιδηρουργός
Σκηνογράφος
Σοβατζής
Στέλεχος Τουρισμού
Στέλεχος Υπηρεσιών Ασφαλείας
Στατιστικολόγος
Στυλίστας
Συνοδός Εδάφους
Σχεδιαστής Επίπλου
Σχεδιαστής Υποδημάτων
Σύμβουλος Επιχειρήσεων
Ταπετσέρης
Ταχυδρόμος
Τεχνίτης Δερμάτινων Ειδών
Τεχνίτης Ψηφιδωτών
Τεχνικός Ανελκυστήρων
Τεχνικός Αυτοματισμών
Τεχνικός Ελέγχου Υλικών
Τεχνικός Εργαλειομηχανών
Τεχνολόγος Αντιρρύπανσης
Τεχνολόγος Ιχθυοκαλλιέργειας
Τεχνολόγος Πετρελαίου
Τεχνολόγος Τηλεϊατρικής
Τεχνολόγος Φυτικής Παραγωγής
Τζαμάς
Τηλεφωνητής
Τουριστικός Πράκτορας
Τραγουδιστής
Υαλουργός
Υλοτόμος
Υπεύθυνος Γραφείου Τύπου
Υπεύθυνος Δημοσίων Σχέσεων
Φιλόλογος
Φυσικός
Φωτομοντέλο - Μανεκέν
Φύλακας Ασφαλείας
Χειρούργος
Χημικός Μηχανικός
Χορογράφος
Χρηματιστής
Χτίστης
Ψυχίατρος
Ωκεανογράφος
"""#
}
