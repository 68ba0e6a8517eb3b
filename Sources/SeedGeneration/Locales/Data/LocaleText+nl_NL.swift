// Made by Scripts/locales/compile.py; NOTICE names the sources.
// swift-format-ignore-file

extension LocaleText {
  static let nl_NL: StaticString = #"""
@form
f l
@titles
Dhr.
Mevr.
@genders
man
vrouw
@female
Aaliyah	398
Adriana
Aimée=aimee
Alicia
Alyssa
Amber
Amelia
Amina
Amira
Amy
Amélie=amelie
Angelina
Anna
Annabel
Anne
Annemijn
Anouk
Ashley
Aya
Aylin
Azra
Bente
Benthe
Bibi
Bo
Britt
Carlijn
Catharina
Cato
Ceylin
Charlotte
Chloé=chloe
Chloë=chloe
Cornelia
Dana
Danique
Daphne
Demi
Dewi
Dina
Ecrin
Elena
Elif
Elin
Eline
Elisa
Elisabeth
Elise
Eliza
Elizabeth
Elize
Ella
Emily
Emma
Esila
Esmee
Esmée=esmee
Esther
Eva
Evelien
Evi
Evie
Evy
Fabiënne=fabienne
Fatima
Fay
Faye
Feline
Fem
Femke
Fenna
Fenne
Fien
Fiene
Fleur
Floor
Floortje
Frederique
Féline=feline
Guusje
Hailey
Hanna
Hannah
Helena
Ilse
Imke
Inaya
Indy
Iris
Isa
Isabel
Isabella
Isabelle
Ise
Isis
Ivy
Ize
Jade
Janna
Janne
Jasmijn
Jayda
Jaylinn
Jenna
Jennifer
Jente
Jet
Jill
Jinthe
Johanna
Jolie
Jolijn
Josephine
Joy
Joëlle=joelle
Julia
Julie
Juliette
Juul
Karlijn
Kate
Kaylee
Kayleigh
Kiki
Kim
Kyara
Kyra
Lana
Lara
Laura
Lauren
Leah
Lena
Lieke
Lieve
Lily
Lina
Linde
Lindsey
Linn
Lisa
Lisanne
Lise
Liv
Livia
Liz
Liza
Lize
Lizz
Lizzy
Loes
Lois
Lola
Lot
Lotte
Louise
Loïs=lois
Lucy
Luna
Lynn
Maaike
Maartje
Madelief
Maja
Mara
Mare
Maria
Marit
Maryam
Maud
Maya
Megan
Meike
Melissa
Merel
Merle
Mette
Mia
Michelle
Mila
Milou
Mirte
Mirthe
Myrthe
Nadia
Nadine
Naomi
Nienke
Nikki
Nina
Ninthe
Nisa
Noa
Noor
Noortje
Nora
Norah
Nova
Noëlle=noelle
Nynke
Olivia
Phileine
Pien
Pippa
Pleun
Puck
Puk
Quinty
Renske
Robin
Romy
Roos
Rosa
Rosalie
Saar
Sam
Sanne
Sara
Sarah
Selena
Selina
Senna
Sienna
Silke
Sofia
Sofie
Sophia
Sophie
Stella
Sterre
Suus
Suze
Sylvie
Tara
Tess
Tessa
Tirza
Vajèn=vajen
Valerie
Veerle
Vera
Victoria
Yara
Yasmin
Yasmine
Yfke
Yinthe
Zara
Zeynep
Zoey
Zoë=zoe
@male
Aaron	398
Abel
Adam
Aiden
Alex
Alexander
Ali
Amin
Amir
Arie
Aron
Arthur
Ayden
Ayoub
Bart
Bas
Bastiaan
Beau
Ben
Benjamin
Berat
Berend
Bilal
Bjorn
Boaz
Boris
Bradley
Bram
Brent
Brian
Bryan
Cas
Casper
Chris
Colin
Collin
Cornelis
Daan
Damian
Dani
Daniel
Daniël=daniel
Dave
David
Dean
Dex
Dion
Dirk
Duuk
Dylan
Dylano
Elias
Emir
Faas
Fabian
Fedde
Felix
Finn
Florian
Floris
Gerrit
Giel
Gijs
Giovanni
Guus
Hamza
Hendrik
Hidde
Hugo
Ian
Ibrahim
Imran
Ivan
Jack
Jacob
Jake
James
Jamie
Jan
Jari
Jason
Jasper
Jay
Jayden
Jayson
Jelle
Jelte
Jens
Jesper
Jesse
Jim
Jip
Job
Joep
Joey
Johannes
Jonas
Jonathan
Joost
Jordy
Joris
Jorn
Jort
Joshua
Joël=joel
Jules
Julian
Julius
Jurre
Justin
Kai
Kay
Keano
Kevin
Kian
Kick
Koen
Kyan
Kyano
Lars
Laurens
Lenn
Leon
Levi
Lex
Liam
Loek
Lorenzo
Luc
Luca
Lucas
Luka
Lukas
Luke
Luuk
Maarten
Mads
Marijn
Marinus
Mark
Mart
Mason
Mathijs
Mats
Matthias
Matthijs
Maurits
Max
Maxim
Mees
Mehmet
Melle
Merijn
Micha
Michael
Mick
Mika
Mike
Milan
Milo
Mohamed
Mohammed
Morris
Muhammed
Mustafa
Nathan
Naud
Nick
Niek
Niels
Noah
Noud
Nout
Olaf
Olivier
Oscar
Owen
Pepijn
Philip
Pieter
Pim
Quinn
Quinten
Raf
Rafael
Ravi
Rayan
Rens
Rick
Rik
Riley
Roan
Robin
Rowan
Ruben
Ryan
Sam
Sami
Samuel
Sander
Sebastiaan
Sem
Senn
Senna
Sep
Sepp
Seth
Siem
Sil
Simon
Sjoerd
Stan
Stef
Stefan
Sten
Stijn
Sven
Teun
Thijmen
Thijn
Thijs
Thom
Thomas
Ties
Tijmen
Tijn
Tijs
Tim
Timo
Tobias
Tom
Tristan
Twan
Tycho
Tygo
Tyler
Valentijn
Victor
Vigo
Vince
Vincent
Wesley
Wessel
Willem
Wout
Wouter
Xavi
Yassin
Youssef
Yusuf
Zakaria
@last
's Gravensande=sgravensande	200
Aarden
Adelaar
Adriaensdr
Adryaens
Aelftrud van Wessex=aelftrudvanwessex
Alpaidis
Ansems
Arent
Ariens Ansems=ariensansems
Arts
Backer
Barents
Bastiaanse
Bave
Beernink
Bekbergen
Belpere
Berends
Bernaards
Bezemer
Bijlsma
Blees
Blewanus
Blokland
Blonk
Boer
Boeser
Bolkesteijn
Borman
Bosch
Boudewijns
Bourgondië, van=bourgondievan
Bouwhuisen
Brands
Bresse
Breugelensis
Brisee
Broeckx
Broek
Broeshart
Brouwer
Brugman
Brumleve
Buijs
Bökenkamp=bokenkamp
Cammel
Carnotte
Chevresson
Chrodtrud
Claesdr
Coolen
Coreth von und zu Coredo und Starkenberg=corethvonundzucoredoundstarkenberg
Cornelissen
Corstiaens
Courtier
Dachgeldt
David
Dennenberg
Diesbergen
Dijkstra
Dirksen
Doesburg
Doornhem
Doyle
Dries
Dubois
Eckhardt
Eerden
Eijkelboom
Elbertse
Elsemulder
Emmen
Ernst
Everde
Everts
Feenstra
Ferran
Flink
Frankhuizen
Fredriks
Frerichs
Friehus
Galenzone
Garret
Geerts
Geldens
Geneart
Gepa van Bourgondië=gepavanbourgondie
Gerritse
Gervais
Giselmeyer
Gnodde
Godfrey van Alemannië=godfreyvanalemannie
Goudriaan
Greij
Groenendaal
Grondel
Gruijl
Haack
Hagendoorn
Hakker
Haring
Hazenveld
Heerkens
Hehl
Heijmans
Heinrichs
Hellevoort
Hendricks
Hendrikse
Heribert van Laon=heribertvanlaon
Hexspoor
Heyne
Hoeks
Hoelen
Hollander
Hondeveld
Hoogers
Horrocks
Huberts
Huijben
Huijs
Huisman
Hulskes
Huurdeman
Jaceps
Jacobs
Jans
Janse
Jansse
Jdotte
Jekel
Jochems
Jonker
Joosten
Jorrisen
Kallen
Kamper
Kas
Keijser
Keltenie
Ketel
Kirpenstein
Kleibrink
Klerks
Klomp Jan=klompjan
Knoers
Koeman
Kok
Kolster
Konings
Korsman
Kortman
Koster
Kramer
Kriens
Kruns
Kuilenburg
Kuipers
Kwaadland
Labado
Lafleur
Lagerweij
Lambregt
Lamotte
Lankle
Latier
Le Marec=lemarec
Leguit
Lemmens
Lether
Lieshout
Lijn
Lips
Lommert
Loreal
Louws
Lucas
Luster
Maas
Mahieu
Manne
Mansvelt
Marchal
Martel
Massa
Mathieu
Mathurin
Meeusen
Meis
Mens
Merckx
Meyer
Michielsen
Mijsberg
Moenen
Moet
Molegraaf
Molenaar
Mosley
Muijs
Mulders
Nek
Neuzerling
Nieuwstraten
Nijman
Noordijk
Oemencs
Olthof
Ooms
Oostveen
Osterhoudt
Otto
Ouwel
Overdijk
Oversteeg
Palman
Pastoors
Peeters
Perkins
Perrono
Peters
Phillipsen
Pieters
Poncelet
Pons
Postma
Pratt
Prinsen
Rackham
Ramaker
Rehorst
Reimes
Remmers
Riem
Rijcken
Rijn
Rippey
Robbrechts Bruijne=robbrechtsbruijne
Roodesteijn
Roose
Rotteveel
Rousselet
Rouwhorst
Ruijs
Salet
Sarneel
Saxo
Schagen
Scharroo
Scheer
Schellekens
Schenk
Schiffer
Schipper
Scholten
Schouten
Schrik
Schulten
Schuylenborch
Segerszoen
Sestig
Simonis
Sire
Slaetsdochter
Slingerland
Smit
Smits
Spanhaak
Spier
Spiker
Sprong
Spruyt
Stange
Steenbeek
Stettyn
Stinis
Stoffelsz
Strijker
Stuivenberg
Symons
Tammerijn
Teunissen
Thatcher
Thomas
Tielemans
Timmerman
Tins
Totwiller
Uittenbosch
Unruoch Hunerik=unruochhunerik
Uphuis
VI
Vallenduuk
Vandenbergh
Veenendaal
Vegt
Verbeeck
Verboom
Verda
Verhaar
Verharen
Verheuvel
Verkade
Verschut
Vertoor
Vervoort
Vial
Vignon
Visser
Voortman
Waardeloo
Walsteijn
Waltrade Walderade=waltradewalderade
Weerdenburg
Weijters
Wendt
Werdes
Westermann
Weyland
Wigman
Wilcken
Willems
Willemsen
Wilson
Winters
Wolfsdr
Wolters
Wooning
Wouters
Woutersz
Wunderink
Zaal
Zevenboom
Zijlmans
Zuijdveld
Zwijsen
de Backer=debacker
de Bock=debock
de Bont=debont
de Bruyn=debruyn
de Gratie=degratie
de Grote=degrote
de Gruijter=degruijter
de Grunt=degrunt
de Haan=dehaan
de Heer=deheer
de Jager=dejager
de Jong=dejong
de Kale=dekale
de Keijzer=dekeijzer
de Koning=dekoning
de Lange=delange
de Man=deman
de Mol=demol
de Plantard=deplantard
de Roo=deroo
de Ruiter=deruiter
de Strigter=destrigter
de Vos=devos
de Vroege=devroege
de Werd=dewerd
den Buytelaar=denbuytelaar
den Teuling=denteuling
die Bont=diebont
die Witte=diewitte
le Floch=lefloch
le Guellec=leguellec
le Luc=leluc
van 't Erve=vanterve
van 't Riet=vantriet
van Alenburg=vanalenburg
van Amstel=vanamstel
van Arnsberg=vanarnsberg
van Baalen=vanbaalen
van Beeck=vanbeeck
van Beieren=vanbeieren
van Bergen=vanbergen
van Berkum=vanberkum
van Boulogne=vanboulogne
van Bovene=vanbovene
van Brenen=vanbrenen
van Breukeleveen=vanbreukeleveen
van Bruchem=vanbruchem
van Buuren=vanbuuren
van Cuijck=vancuijck
van Dagsburg=vandagsburg
van Dam=vandam
van Dillen=vandillen
van Dommelen=vandommelen
van Dooren=vandooren
van Duivenvoorde=vanduivenvoorde
van Duyvenvoorde=vanduyvenvoorde
van Egisheim=vanegisheim
van Emmelen=vanemmelen
van Engelen=vanengelen
van Es=vanes
van Evelingen=vanevelingen
van Geenen=vangeenen
van Geffen=vangeffen
van Gemert=vangemert
van Ghoerle=vanghoerle
van Ginkel=vanginkel
van Goerle=vangoerle
van Grinsven=vangrinsven
van Haeften=vanhaeften
van Ham=vanham
van Haspengouw=vanhaspengouw
van Hemert=vanhemert
van Herstal=vanherstal
van Hoevel en van Zwindrecht=vanhoevelenvanzwindrecht
van Hostaden=vanhostaden
van Jumiège=vanjumiege
van Klaarwater=vanklaarwater
van Kuijc van Malsen=vankuijcvanmalsen
van Laar=vanlaar
van Landen=vanlanden
van Leeuwen=vanleeuwen
van Liendert=vanliendert
van Loon=vanloon
van Luinenburg=vanluinenburg
van Luyssel=vanluyssel
van Maasgouw=vanmaasgouw
van Metz=vanmetz
van Mispelen=vanmispelen
van Munster=vanmunster
van Nes=vannes
van Noort=vannoort
van Nus=vannus
van Oirschot=vanoirschot
van Ommeren=vanommeren
van Oosten=vanoosten
van Ooyen=vanooyen
van Oudewater=vanoudewater
van Praagh=vanpraagh
van Riet=vanriet
van Rijthoven=vanrijthoven
van Rooij=vanrooij
van Saksen=vansaksen
van Salmen=vansalmen
van Schevinghuizen=vanschevinghuizen
van Soest=vansoest
van Straaten=vanstraaten
van Suinvorde=vansuinvorde
van Tours=vantours
van Veen=vanveen
van Velzen=vanvelzen
van Verdun=vanverdun
van Vlaanderen=vanvlaanderen
van Voorst=vanvoorst
van Wallaert=vanwallaert
van Wel=vanwel
van Westfalen=vanwestfalen
van Wijk=vanwijk
van Zwaben=vanzwaben
van de Biesenbos=vandebiesenbos
van de Coterlet=vandecoterlet
van de Eerenbeemt=vandeeerenbeemt
van de Greef=vandegreef
van de Kooij=vandekooij
van de Noordmark=vandenoordmark
van de Plas=vandeplas
van de Veen=vandeveen
van de Ven=vandeven
van de Water=vandewater
van de Wiel=vandewiel
van den Berg=vandenberg
van den Bosch=vandenbosch
van den Brink=vandenbrink
van den Corput=vandencorput
van den Eijssel=vandeneijssel
van den Hoek=vandenhoek
van den Nuwenhijsen=vandennuwenhijsen
van den Nuwenhuysen=vandennuwenhuysen
van den Oever=vandenoever
van den Velde=vandenvelde
van den Wittenboer=vandenwittenboer
van der Berg=vanderberg
van der Heiden=vanderheiden
van der Heyden=vanderheyden
van der Horst=vanderhorst
van der Kint=vanderkint
van der Klijn=vanderklijn
van der Laar=vanderlaar
van der Lede=vanderlede
van der Loo=vanderloo
van der Maes=vandermaes
van der Meer=vandermeer
van der Noot=vandernoot
van der Ploeg=vanderploeg
van der Pol=vanderpol
van der Sande=vandersande
van der Smeede=vandersmeede
van der Spaendonck=vanderspaendonck
van der Stael de Jonge=vanderstaeldejonge
van der Strigt=vanderstrigt
van der Veiver=vanderveiver
van der Velden=vandervelden
van der Wal=vanderwal
@companies
B.V.
N.V.
V.O.F.
@address
%A, %Z %C
s n
@streets
A G Bellstraat
Abeelstraat
Achteromsedijk
Agaatdreef
Albadastins
Alddiel
Ambachtsweg
Amphion
Anjelierstraat
Antoniuslaan
Arendstraat
Asserwijk
Averbodestraat
Bachlaan
Baljéestraat
Bargerweg
Beatrixlaan
Beethovenstraat
Bekkerweg
Berghuizerweg
Bertha Soreestraat
Beuzeveen
Bilderdijkplein
Bisschop Schrijnenstraat
Blekersweg
Bob Boumanstraat
Bokstraat
Booyenverlaat
Bostulp
Bouwmeestershoeve
Breitnerstraat
Broekhin Noord
Brugstraat
Bunschotenlaan
Burgemeester Junckersstraat
C.T. Storkweg
Cantecleerstraat
Catharijnesteeg
Cereslaan
Citadel
Corellistraat
Cronjéstraat
Daendelsweg
De Beeretweg
De Groene Ster
De Kiel
De Rotstuin
De Vallei
Debussylaan
Delta
Dichterseweg
Dirk Boutsstraat
Dokter de Weverlaan
Douvenrade
Dr. Hustinxlaan
Drapeniersdonk
Duiperweg
Eduard Schilderinkstraat
Eiberstraat
Eisenhoeve
Elisabeth van Barstraat
Emoeweg
Ericaweg
Europaweg-Noord
Fahrenheitweg
Figarostraat
Fonteinstraat
Frans van Mierisstraat
Gabriël Metsustraat
Gasthuiskampstraat
Gelderseplein
Genooyerbergen
Geuweg
Goethelaan
Gouverneur Houbenstraat
Gravenstraat
Groene Boord
Groningerstraatweg
Grotekerkstraat
Gymnasiumstraat
Hambeek
Hanzeweg
Havenkade
Heerestraat
Heideveldweg
Heliconweg
Hendrik van Veldekestraat
Herbergiershorst
Hertenlaan
Het Hoge Holt
Heugemer Molenstraat
Himpenserdyk
Hof van Parijs
Hogeweg
Holtrichtersveld
Hooge Molenstraat
Houtmolenstraat
Huiskampweg
Händelplaats
Iemstukken
Informaticaweg
J.C. Wilslaan
Jacob Catsstraat
Jan Lievensstraat
Javastraat
Johan Winklerwei
Jozef Hoensstraat
Justus van Maurikstraat
Kamerlingh Onnesstraat
Kapellerweg
Karel Doormanstraat
Kasteel Horionstraat
Kelvinstraat
Kerkplein
Keverkleuven
Klaproosstraat
Kleuterweg
Kloosterplein
Koemate
Koninginnestraat
Koopmanslaan
Korianderplein
Kraanpoort
Kruizemuntstraat
Laan van Hövell tot Westerflier
Lage Brink
Langbree
Larserdreef
Leeuwarderstraat
Lentestraat
Lijsterstraat
Lisztstraat
Longinastraat
Loudonstraat
Maagdenbergweg
Maerlant
Manon de Bercystraat
Mariagardestraat
Marningeweg
Matthias van Pellicomstr
Meeuwbeemdweg
Mercatorstraat
Meuleveldlaan
Millenerweg
Moezelstraat
Molièrelaan
Mortonhof
Muiderzand
Nassaulaan
Nellenweg
Nieuw Steeg
Nieuwestad
Nijlânsdyk
Noord Buitensingel
Noordvliet
Odasingel
Olivier Van Noortstraat
Oostergoplein
Oostrandpark
Oranjehof
Osseveldweg
Oude Heerlenerweg
Oude Roswinkelerweg
Overhoven
Panhuisstraat
Parlevinkerweg
Pastoor Ramakersstraat
Pepijnstraat
Petrus Paulus Rubensstraat
Pieter Stuyvesantweg
Plaarstraat
Plutoweg
Postmeestersdreef
Prins Hendrikstraat
Prinses Irenestraat
Putstraat
Ravenweg
Reinder Brolsmawei
Ribeslaan
Rijnbeekstraat
Roegoorn
Roerzicht
Ronkenstraat
Rudolf Dieselweg
Ruys de Beerenbrouckstraat
Saroleastraat
Schaesbergerweg
Schatzenburg
Scheperweg
Schipperswal
Schoutenstraat
Schumanpark
Selma Lagerlöflaan
Singelpassage
Sint Jansstraat
Siriusstraat
Sleutelbloemstraat
Smetanalaan
Soerenseweg
Sparrenlaan
Spikkerweg
Spoorstraat
Stadsheidelaan
Stationstraat
Sterrenkamp
Straatsburglaan
Swalmerstraat
Tamboerpassage
Ten Esschen
Thomas Alva Edisonweg
Tjaardastate
Torenlaan
Trekweg
Tulpenlaan
Uilenweg
Uterweg
Valtherlaan
Van Kinsbergenstraat
Varsseveldseweg
Veenweg
Venrayseweg
Verschuurstraat
Vincent van Goghstraat
Vliehors
Voorstad
Vredeman de Vriesstraat
Waalhavenstraat
Wannerstraat
Weberlaan
Welgelegenweg
Weselseweg
Westersingel
Wielewaalstraat
Wilgenhage
Willem Barentszweg
Willy Brandtplein
Witrugspecht
Wolwevershorst
Zaanstraat
Zeilweg
@zones
Europe/Amsterdam
@regions
Zuid-Holland	ZH	
Noord-Holland	NH	
Utrecht	UT	
Groningen	GR	
Noord-Brabant	NB	
Gelderland	GE	
Flevoland	FL	
Overijssel	OV	
Friesland		
Limburg	LI	
Drenthe	DR	
Zeeland	ZE	
@cities
Rotterdam	NL	0	519225	44792	0	868	2761 @@|3022 @@|3031 @@|3039 @@|3052 @@|3064 @@|3073 @@|3082 @@
Amsterdam	NL	1	523740	48897	0	742	1011 @@|1022 @@|1034 @@|1047 @@|1060 @@|1071 @@|1082 @@|1097 @@
Den Haag	NL	0	520767	42986	0	474	2244 @@|2282 @@|2512 @@|2523 @@|2543 @@|2554 @@|2572 @@|2587 @@
Utrecht	NL	2	520908	51222	0	376	3454 @@|3515 @@|3525 @@|3533 @@|3544 @@|3553 @@|3564 @@|3573 @@
Groningen	NL	3	532192	65667	0	245	9711 @@|9714 @@|9718 @@|9724 @@|9728 @@|9734 @@|9738 @@|9744 @@
Eindhoven	NL	4	514408	54778	0	236	5611 @@|5615 @@|5622 @@|5626 @@|5632 @@|5643 @@|5647 @@|5654 @@
Tilburg	NL	4	515555	50913	0	222	5011 @@|5014 @@|5018 @@|5025 @@|5035 @@|5038 @@|5043 @@|5046 @@
Breda	NL	4	515866	47760	0	184	4811 @@|4813 @@|4816 @@|4819 @@|4824 @@|4826 @@|4835 @@|4838 @@
Nijmegen	NL	5	518425	58528	0	177	6511 @@|6515 @@|6523 @@|6531 @@|6534 @@|6537 @@|6542 @@|6545 @@
Almere Stad	NL	6	523702	52141	0	176	1309 @@|1313 @@|1316 @@|1319 @@|1324 @@|1327 @@|1351 @@|1354 @@
Haarlem	NL	1	523808	46368	0	163	2011 @@|2013 @@|2015 @@|2022 @@|2024 @@|2026 @@|2033 @@|2035 @@
Arnhem	NL	5	519800	59111	0	162	6811 @@|6814 @@|6817 @@|6824 @@|6827 @@|6832 @@|6836 @@|6843 @@
's-Hertogenbosch	NL	4	516992	53042	0	161	5211 @@|5213 @@|5216 @@|5222 @@|5224 @@|5232 @@|5234 @@|5236 @@
Enschede	NL	7	522183	68958	0	154	7511 @@|7513 @@|7522 @@|7525 @@|7533 @@|7536 @@|7543 @@|7546 @@
Zaanstad	NL	1	524531	48136	0	140	1501 @@|1502 @@|1504 @@|1505 @@|1507 @@|1508 @@|1541 @@|1544 @@
Amersfoort	NL	2	521550	53875	0	140	2324 @@|3812 @@|3814 @@|3816 @@|3818 @@|3821 @@|3823 @@|3825 @@
Apeldoorn	NL	5	522100	59694	0	137	7311 @@|7313 @@|7316 @@|7322 @@|7325 @@|7327 @@|7331 @@|7334 @@
Hoofddorp	NL	1	523025	46889	0	133	2131 @@|2132 @@|2133 @@|2134 @@|2135 @@
Zwolle	NL	7	525125	60944	0	130	8011 @@|8014 @@|8017 @@|8022 @@|8026 @@|8032 @@|8035 @@|8043 @@
Leeuwarden	NL	8	532027	58097	0	124	8911 @@|8914 @@|8917 @@|8921 @@|8925 @@|8931 @@|8934 @@|8937 @@
Maastricht	NL	9	508483	56889	0	122	6211 @@|6213 @@|6215 @@|6217 @@|6221 @@|6223 @@|6225 @@|6227 @@
Leiden	NL	0	521583	44931	0	120	2311 @@|2313 @@|2315 @@|2317 @@|2321 @@|2323 @@|2331 @@|2333 @@
Dordrecht	NL	0	518100	46736	0	119	3311 @@|3312 @@|3313 @@|3315 @@|3316 @@|3317 @@|3319 @@|3328 @@
Zoetermeer	NL	0	520575	44931	0	116	2711 @@|2713 @@|2716 @@|2718 @@|2721 @@|2723 @@|2725 @@|2727 @@
Venlo	NL	9	513700	61681	0	102	5911 @@|5912 @@|5914 @@|5916 @@|5922 @@|5923 @@|5925 @@|5927 @@
Deventer	NL	7	522550	61639	0	97	7146 @@|7412 @@|7414 @@|7416 @@|7419 @@|7422 @@|7424 @@|7426 @@
Delft	NL	0	520067	43556	0	95	2611 @@|2612 @@|2614 @@|2616 @@|2623 @@|2625 @@|2626 @@|2628 @@
Alkmaar	NL	1	526317	47486	0	95	1811 @@|1812 @@|1814 @@|1816 @@|1821 @@|1822 @@|1824 @@|1826 @@
Heerlen	NL	9	508837	59815	0	93	6411 @@|6412 @@|6413 @@|6415 @@|6416 @@|6417 @@|6419 @@|6421 @@
Amsterdam-Zuidoost	NL	1	523075	49722	0	85	1099 @@|1101 @@|1103 @@|1105 @@|1107 @@|1108 @@|1111 @@|1115 @@
Hilversum	NL	1	522233	51764	0	84	1211 @@|1212 @@|1213 @@|1215 @@|1216 @@|1217 @@|1221 @@|1222 @@
Hengelo	NL	7	522658	67931	0	82	7551 @@|7552 @@|7553 @@|7554 @@|7555 @@|7556 @@|7557 @@|7558 @@
Purmerend	NL	1	525050	49597	0	80	1441 @@|1442 @@|1443 @@|1444 @@|1445 @@|1446 @@|1447 @@|1448 @@
Lelystad	NL	6	525083	54750	0	80	8211 @@|8218 @@|8221 @@|8224 @@|8226 @@|8232 @@|8241 @@|8243 @@
Amstelveen	NL	1	523008	48639	0	80	1181 @@|1182 @@|1183 @@|1184 @@|1186 @@|1187 @@|1188 @@|1189 @@
Roosendaal	NL	4	515308	44653	0	78	4701 @@|4702 @@|4703 @@|4704 @@|4705 @@|4706 @@|4707 @@|4708 @@
Oss	NL	4	517650	55181	0	76	5341 @@|5342 @@|5343 @@|5344 @@|5346 @@|5347 @@|5348 @@|5349 @@
Schiedam	NL	0	519192	43889	0	75	3111 @@|3112 @@|3114 @@|3116 @@|3118 @@|3119 @@|3122 @@|3124 @@
Spijkenisse	NL	0	518450	43292	0	75	3201 @@|3202 @@|3203 @@|3204 @@|3205 @@|3206 @@|3207 @@|3208 @@
Helmond	NL	4	514817	56611	0	75	5701 @@|5702 @@|5703 @@|5704 @@|5705 @@|5706 @@|5707 @@|5708 @@
Vlaardingen	NL	0	519125	43417	0	74	3131 @@|3132 @@|3133 @@|3134 @@|3135 @@|3136 @@|3137 @@|3138 @@
Almelo	NL	7	523567	66625	0	73	7601 @@|7602 @@|7603 @@|7604 @@|7606 @@|7607 @@|7608 @@|7609 @@
Gouda	NL	0	520167	47083	0	72	2801 @@|2802 @@|2803 @@|2804 @@|2805 @@|2806 @@|2807 @@|2808 @@
Zaandam	NL	1	524385	48264	0	72	1501 @@|1502 @@|1503 @@|1504 @@|1506 @@|1507 @@|1508 @@|1509 @@
Alphen aan den Rijn	NL	0	521292	46555	0	70	2401 @@|2402 @@|2403 @@|2404 @@|2405 @@|2406 @@|2407 @@|2408 @@
Hoorn	NL	1	526425	50597	0	69	1621 @@|1622 @@|1623 @@|1624 @@|1625 @@|1627 @@|1628 @@
Assen	NL	10	529967	65625	0	69	9401 @@|9402 @@|9403 @@|9404 @@|9405 @@|9406 @@|9407 @@|9408 @@
Velsen-Zuid	NL	1	524600	46500	0	68	1951 @@|1971 @@|1981 @@|1985 @@
Ede	NL	5	520333	56583	0	68	6711 @@|6712 @@|6713 @@|6714 @@|6715 @@|6716 @@|6717 @@|6718 @@
Bergen op Zoom	NL	4	514950	42917	0	66	4611 @@|4612 @@|4614 @@|4615 @@|4617 @@|4621 @@|4623 @@|4624 @@
Capelle aan den IJssel	NL	0	519292	45778	0	65	2901 @@|2902 @@|2903 @@|2904 @@|2905 @@|2906 @@|2907 @@|2908 @@
Nieuwegein	NL	2	520292	50806	0	61	3431 @@|3432 @@|3433 @@|3434 @@|3435 @@|3436 @@|3437 @@|3438 @@
Veenendaal	NL	2	520286	55589	0	61	3901 @@|3902 @@|3903 @@|3904 @@|3905 @@|3906 @@|3907 @@
Zeist	NL	2	520900	52333	0	61	3701 @@|3702 @@|3703 @@|3704 @@|3705 @@|3706 @@|3707 @@|3708 @@
Den Helder	NL	1	529599	47593	0	60	1781 @@|1782 @@|1783 @@|1784 @@|1785 @@|1786 @@
Hardenberg	NL	7	525758	66194	0	58	7696 @@|7701 @@|7771 @@|7772 @@|7773 @@
Emmen	NL	10	527792	69069	0	57	7811 @@|7812 @@|7814 @@|7815 @@|7822 @@|7824 @@|7825 @@|7827 @@
Oosterhout	NL	4	516450	48597	0	53	4901 @@|4902 @@|4903 @@|4904 @@|4905 @@|4906 @@|4907 @@|4908 @@
Doetinchem	NL	5	519650	62889	0	50	7001 @@|7002 @@|7003 @@|7004 @@|7005 @@|7006 @@|7007 @@|7008 @@
Kerkrade	NL	9	508658	60625	0	50	6461 @@|6462 @@|6463 @@|6464 @@|6466 @@|6467 @@|6468 @@|6469 @@
Leidsche Rijn	NL	2	520950	50461	0	49	3451 @@|3453 @@|3528 @@|3533 @@|3542 @@|3544 @@|3553 @@|3604 @@
Kampen	NL	7	525550	59111	0	49	8261 @@|8262 @@|8263 @@|8264 @@|8265 @@|8266 @@|8267 @@|8278 @@
Weert	NL	9	512517	57069	0	49	6001 @@|6002 @@|6003 @@|6004 @@|6005 @@|6006 @@
Woerden	NL	2	520850	48833	0	48	3441 @@|3442 @@|3443 @@|3444 @@|3445 @@|3446 @@|3447 @@|3448 @@
Sittard	NL	9	509983	58694	0	48	6131 @@|6132 @@|6133 @@|6134 @@|6135 @@|6136 @@|6137 @@
Heerhugowaard	NL	1	526714	48486	0	48	1701 @@|1702 @@|1703 @@|1704 @@|1705 @@|1706 @@
Rijswijk	NL	0	520363	43250	0	47	2281 @@|2282 @@|2283 @@|2284 @@|2285 @@|2286 @@|2287 @@|2288 @@
Middelburg	NL	11	515000	36139	0	46	4331 @@|4332 @@|4333 @@|4334 @@|4335 @@|4336 @@|4337 @@|4338 @@
Emmeloord	NL	6	527108	57486	0	46	8301 @@|8302 @@|8303 @@|8304 @@|8305 @@
Zwijndrecht	NL	0	518175	46333	0	46	3331 @@|3332 @@|3333 @@|3334 @@|3335 @@|3336 @@
Waalwijk	NL	4	516825	50708	0	46	5141 @@|5142 @@|5143 @@|5144 @@|5145 @@|5146 @@
Vlissingen	NL	11	514425	35736	0	45	4381 @@|4382 @@|4383 @@|4384 @@|4385 @@|4386 @@|4387 @@|4389 @@
Ridderkerk	NL	0	518725	46028	0	45	2981 @@|2982 @@|2983 @@|2984 @@|2985 @@|2986 @@|2987 @@|2988 @@
Drachten	NL	8	531125	60989	0	45	9201 @@|9202 @@|9203 @@|9204 @@|9205 @@|9206 @@|9207 @@
Soest	NL	2	521733	52917	0	45	3761 @@|3762 @@|3763 @@|3764 @@|3765 @@|3766 @@|3768 @@
Roermond	NL	9	511942	59875	0	45	6041 @@|6042 @@|6043 @@|6044 @@|6045 @@|6071 @@|9999 @@
Heerenveen	NL	8	529593	59185	0	43	8441 @@|8442 @@|8443 @@|8444 @@|8446 @@|8447 @@|8448 @@|8465 @@
Medemblik	NL	1	527717	51056	0	42	1671 @@
Huizen	NL	1	522992	52417	0	41	1271 @@|1272 @@|1273 @@|1274 @@|1275 @@|1276 @@|1277 @@
Tiel	NL	5	518867	54292	0	41	1954 @@|4001 @@|4002 @@|4003 @@|4004 @@|4005 @@|4006 @@|4007 @@
Harderwijk	NL	5	523417	56208	0	41	3841 @@|3842 @@|3843 @@|3844 @@|3845 @@|3846 @@|3847 @@|3848 @@
Maarssen	NL	2	521392	50417	0	40	3601 @@|3602 @@|3603 @@|3604 @@|3605 @@|3606 @@|3607 @@|3608 @@
Heemskerk	NL	1	525111	46716	0	39	1961 @@|1962 @@|1963 @@|1964 @@|1965 @@|1966 @@|1967 @@|1968 @@
Venray	NL	9	515250	59750	0	39	5801 @@|5802 @@|5803 @@|5804 @@
Hoogeveen	NL	10	527225	64764	0	39	7901 @@|7902 @@|7903 @@|7904 @@|7906 @@|7907 @@|7908 @@|7909 @@
Barendrecht	NL	0	518567	45347	0	39	2991 @@|2992 @@|2993 @@|2994 @@
Nijkerk	NL	5	522200	54861	0	38	3861 @@|3862 @@|3863 @@
Voorburg	NL	0	520742	43597	0	38	2271 @@|2272 @@|2273 @@|2274 @@|2275 @@
Beverwijk	NL	1	524833	46569	0	38	1940 @@|1941 @@|1942 @@|1943 @@|1944 @@|1945 @@|1946 @@|1947 @@
Goes	NL	11	515042	38889	0	37	4461 @@|4462 @@|4463 @@|4464 @@|4465 @@|4472 @@|4481 @@
Zutphen	NL	5	521383	62014	0	36	7201 @@|7202 @@|7203 @@|7204 @@|7205 @@|7206 @@|7207 @@|7233 @@
Wageningen	NL	5	519700	56667	0	35	4043 @@|6701 @@|6702 @@|6703 @@|6705 @@|6706 @@|6707 @@|6708 @@
Castricum	NL	1	525483	46694	0	35	1901 @@|1902 @@
Barneveld	NL	5	521400	55847	0	35	3771 @@|3772 @@|3773 @@
Hoogvliet	NL	0	518633	43625	0	35	3165 @@|3172 @@|3191 @@|3193 @@|3195 @@|3201 @@|3203 @@|3205 @@
Gorinchem	NL	0	518365	49724	0	35	4200 @@|4201 @@|4202 @@|4203 @@|4205 @@|4206 @@|4207 @@|4208 @@
Uden	NL	4	516608	56194	0	35	5401 @@|5402 @@|5403 @@|5404 @@|5405 @@|5406 @@|5408 @@
IJsselstein	NL	2	520200	50431	0	34	3401 @@|3402 @@|3403 @@|3404 @@
Epe	NL	5	523475	59833	0	33	8161 @@|8162 @@
Sneek	NL	8	530330	56589	0	33	8601 @@|8602 @@|8603 @@|8604 @@|8605 @@|8606 @@|8607 @@|8608 @@
Geleen	NL	9	509742	58292	0	33	6161 @@|6162 @@|6163 @@|6164 @@|6165 @@|6166 @@|6167 @@
Maassluis	NL	0	519233	42500	0	33	3141 @@|3142 @@|3143 @@|3144 @@|3145 @@|3146 @@|3147 @@
Wijchen	NL	5	518092	57250	0	33	6601 @@|6602 @@|6603 @@|6604 @@|6605 @@
IJmuiden	NL	1	524603	46105	0	32	1971 @@|1972 @@|1973 @@|1974 @@|1975 @@|1976 @@
Papendrecht	NL	0	518317	46875	0	32	3351 @@|3352 @@|3353 @@|3354 @@|3355 @@|3356 @@
Nieuw-Vennep	NL	1	522642	46306	0	31	2151 @@|2152 @@|2153 @@
Oldenzaal	NL	7	523133	69292	0	31	7571 @@|7572 @@|7573 @@|7574 @@|7575 @@|7576 @@|7577 @@
Bussum	NL	1	522733	51611	0	31	1222 @@|1401 @@|1402 @@|1403 @@|1404 @@|1405 @@|1406 @@
Valkenswaard	NL	4	513508	54597	0	31	5551 @@|5552 @@|5553 @@|5554 @@|5555 @@|5556 @@
Meppel	NL	10	526958	61944	0	31	7940 @@|7941 @@|7942 @@|7943 @@|7944 @@|7948 @@
Ypenburg	NL	0	520410	43698	0	30	2267 @@|2275 @@|2283 @@|2289 @@|2493 @@|2497 @@|2523 @@|2613 @@
Bergen	NL	1	526692	47042	0	30	1861 @@|1862 @@|1871 @@
Winterswijk	NL	5	519725	67194	0	30	7101 @@|7102 @@|7103 @@
Boxtel	NL	4	515908	53292	0	30	5281 @@|5282 @@|5283 @@
Brunssum	NL	9	509467	59708	0	29	6441 @@|6442 @@|6443 @@|6444 @@|6445 @@|6446 @@
Leusden	NL	2	521325	54319	0	29	3831 @@|3832 @@|3833 @@|3834 @@
Best	NL	4	515075	53903	0	29	5681 @@|5682 @@|5683 @@|5684 @@|5685 @@
Krimpen aan den IJssel	NL	0	519167	46028	0	29	2921 @@|2922 @@|2923 @@|2924 @@|2925 @@|2926 @@
Delfzijl	NL	3	533300	69181	0	29	9931 @@|9932 @@|9933 @@|9934 @@
Veendam	NL	3	531067	68792	0	28	9641 @@|9642 @@|9644 @@|9645 @@|9646 @@|9648 @@
Groot IJsselmonde	NL	0	518826	45494	0	28	2901 @@|2921 @@|2982 @@|2987 @@|2992 @@|3073 @@|3075 @@|3077 @@
Dronten	NL	6	525250	57181	0	28	8251 @@|8252 @@|8253 @@|8254 @@
Terneuzen	NL	11	513358	38278	0	28	4531 @@|4532 @@|4533 @@|4535 @@|4536 @@|4537 @@|4538 @@|4541 @@
Geldrop	NL	4	514217	55597	0	28	5661 @@|5662 @@|5663 @@|5664 @@|5665 @@|5666 @@|5667 @@
Rijssen	NL	7	523067	65181	0	28	7461 @@|7462 @@|7463 @@
Uithoorn	NL	1	522375	48264	0	27	1421 @@|1422 @@|1423 @@
Culemborg	NL	5	519550	52278	0	27	4101 @@|4102 @@|4103 @@|4104 @@|4105 @@|4106 @@|4107 @@
Dalfsen	NL	7	525117	62569	0	27	7711 @@|7721 @@|7722 @@
Zaltbommel	NL	5	518100	52444	0	26	4176 @@|5301 @@|5302 @@
Zevenaar	NL	5	519300	60708	0	26	6901 @@|6902 @@|6903 @@|6904 @@|6905 @@
Oisterwijk	NL	4	515792	51889	0	26	5061 @@|5062 @@|5063 @@
Leiderdorp	NL	0	521583	45292	0	26	2351 @@|2352 @@|2353 @@
Geldermalsen	NL	5	518808	52889	0	26	4158 @@|4191 @@|4194 @@|4196 @@|4197 @@
Heemstede	NL	1	523499	46230	0	26	2101 @@|2102 @@|2103 @@|2104 @@|2105 @@|2106 @@
Beuningen	NL	5	518608	57667	0	26	6545 @@|6546 @@|6551 @@|6641 @@|6642 @@|6644 @@|6677 @@
Duiven	NL	5	519467	60139	0	25	6921 @@|6922 @@
Dongen	NL	4	516267	49389	0	25	5100 @@|5101 @@|5102 @@|5103 @@|5104 @@|5105 @@|5106 @@|5107 @@
Wassenaar	NL	0	521458	44028	0	25	2241 @@|2242 @@|2243 @@|2244 @@|2245 @@
Veghel	NL	4	516167	55486	0	25	5461 @@|5462 @@|5463 @@|5464 @@|5465 @@|5466 @@|5467 @@
Wierden	NL	7	523592	65931	0	25	7461 @@|7641 @@|7642 @@
Waddinxveen	NL	0	520450	46514	0	25	2741 @@|2742 @@|2743 @@
Ommoord	NL	0	519595	45453	0	25	2761 @@|2906 @@|2908 @@|3055 @@|3059 @@|3065 @@|3067 @@|3069 @@
Vught	NL	4	516533	52875	0	25	5261 @@|5262 @@|5263 @@|5264 @@
Nijverdal	NL	7	523600	64681	0	25	7441 @@|7442 @@|7443 @@
Hoensbroek	NL	9	509239	59253	0	25	6431 @@|6432 @@|6433 @@
Baarn	NL	2	522117	52875	0	25	3741 @@|3742 @@|3743 @@|3744 @@
Noordwijk-Binnen	NL	0	522340	44447	0	24	2201 @@|2202 @@|2203 @@|2215 @@|2216 @@|2221 @@|2222 @@
Diemen	NL	1	523396	49626	0	24	1111 @@|1112 @@|1113 @@
Assendelft	NL	1	524683	47431	0	24	1566 @@|1567 @@
Heiloo	NL	1	526025	46882	0	24	1851 @@|1852 @@|1853 @@|1906 @@
Haaksbergen	NL	7	521567	67389	0	24	7481 @@|7482 @@|7483 @@
Borne	NL	7	523014	67482	0	24	7621 @@|7622 @@|7623 @@
Sliedrecht	NL	0	518208	47764	0	24	3361 @@|3362 @@|3363 @@|3364 @@|3366 @@
Steenbergen	NL	4	515842	43194	0	24	4651 @@|4652 @@|4756 @@
Oud-Beijerland	NL	0	518242	44125	0	24	3261 @@|3262 @@|3263 @@
Bilthoven	NL	2	521300	52014	0	23	3721 @@|3722 @@|3723 @@|3732 @@
Schijndel	NL	4	516225	54319	0	23	5481 @@|5482 @@
Nuenen	NL	4	514700	55528	0	23	5671 @@|5672 @@|5673 @@|5674 @@
Putten	NL	5	522592	56069	0	23	3862 @@|3881 @@|3882 @@
Scheveningen	NL	0	521046	42756	0	23	2513 @@|2517 @@|2561 @@|2565 @@|2581 @@|2583 @@|2586 @@|2596 @@
Loon op Zand	NL	4	516275	50750	0	23	5175 @@
Aalsmeer	NL	1	522592	47597	0	23	1431 @@|1432 @@|1436 @@
Goirle	NL	4	515208	50667	0	23	5051 @@|5052 @@|5053 @@
Voorschoten	NL	0	521275	44486	0	22	2251 @@|2252 @@|2253 @@|2254 @@
Losser	NL	7	522608	70042	0	22	7581 @@|7582 @@
Lisse	NL	0	522600	45569	0	22	2161 @@|2162 @@|2163 @@
Borssele	NL	11	514233	37347	0	22	4454 @@
Urk	NL	6	526625	56014	0	22	8321 @@|8322 @@|8323 @@
De Meern	NL	2	520817	50361	0	22	3453 @@|3454 @@|3544 @@
Volendam	NL	1	524950	50708	0	22	1131 @@|1132 @@
Hellevoetsluis	NL	0	518333	41333	0	22	3221 @@|3222 @@|3223 @@|3224 @@|3225 @@
Elburg	NL	5	524475	58431	0	22	8081 @@|8082 @@
Hoogezand	NL	3	531617	67611	0	21	9601 @@|9602 @@|9603 @@
Brummen	NL	5	520900	61556	0	21	6971 @@
Oegstgeest	NL	0	521800	44694	0	21	2341 @@|2342 @@|2343 @@
Hendrik-Ido-Ambacht	NL	0	518442	46389	0	21	3341 @@|3342 @@|3343 @@|3344 @@
Geertruidenberg	NL	4	517017	48569	0	21	4931 @@|4942 @@
Leerdam	NL	2	518933	50917	0	21	4141 @@|4142 @@|4143 @@
Elst	NL	5	519192	58417	0	20	6661 @@|6662 @@
Tubbergen	NL	7	524075	67847	0	20	7651 @@
Tegelen	NL	9	513442	61361	0	20	5923 @@|5926 @@|5931 @@|5932 @@|5935 @@
Berkel en Rodenrijs	NL	0	519931	44786	0	20	2651 @@|2652 @@|2661 @@|2662 @@
Raalte	NL	7	523858	62750	0	20	8101 @@|8102 @@|8103 @@
Katwijk aan Zee	NL	0	522033	43986	0	20	2221 @@|2222 @@|2223 @@|2224 @@|2231 @@|2232 @@|2235 @@|2236 @@
Stadskanaal	NL	3	529895	69504	0	20	9501 @@|9502 @@|9503 @@|9584 @@
Cranendonck	NL	4	513042	55889	0	20	6021 @@|6026 @@|6027 @@|6028 @@
Vianen	NL	2	519925	50917	0	20	4131 @@|4132 @@|4133 @@
Schagen	NL	1	527875	47986	0	20	1741 @@|1742 @@
Huissen	NL	5	519383	59333	0	20	6851 @@|6852 @@
Tongelre	NL	4	514489	55198	0	20	5611 @@|5613 @@|5622 @@|5631 @@|5642 @@|5645 @@|5662 @@|5671 @@
Leek	NL	3	531625	63764	0	20	9312 @@|9351 @@|9356 @@
Lichtenvoorde	NL	5	519867	65667	0	20	7131 @@|7132 @@
Wisch	NL	5	519265	64170	0	19	7051 @@|7054 @@|7064 @@|7065 @@
Nunspeet	NL	5	523792	57861	0	19	8071 @@|8072 @@|8076 @@
Bodegraven	NL	0	520825	47500	0	19	2411 @@|2412 @@
's-Gravenzande	NL	0	520017	41653	0	19	2691 @@|2692 @@|2693 @@|2694 @@
Aalten	NL	5	519250	65806	0	19	7121 @@|7122 @@|7123 @@
Zeewolde	NL	6	523300	55417	0	19	3891 @@|3892 @@|3893 @@|3894 @@|3896 @@|3897 @@|3898 @@|3899 @@
Nootdorp	NL	0	520450	43958	0	19	2493 @@|2496 @@|2498 @@|2631 @@|2632 @@
Benthuizen	NL	0	520775	45444	0	19	2728 @@|2729 @@|2731 @@|2735 @@
Groesbeek	NL	5	517767	59361	0	19	6561 @@|6562 @@
Pijnacker	NL	0	520195	44295	0	19	2641 @@|2642 @@|2643 @@
Driebergen-Rijsenburg	NL	2	520533	52806	0	19	3971 @@|3972 @@
Winschoten	NL	3	531442	70347	0	19	9671 @@|9672 @@|9673 @@|9674 @@|9675 @@
Hillegom	NL	0	522908	45833	0	18	2144 @@|2181 @@|2182 @@
Alblasserdam	NL	0	518658	46611	0	18	2951 @@|2952 @@|2953 @@|2954 @@
Rhoon	NL	0	518575	44222	0	18	3160 @@|3161 @@|3162 @@
Eersel	NL	4	513575	53181	0	18	5521 @@|5525 @@
Bergeijk	NL	4	513192	53583	0	18	5571 @@
Rhenen	NL	2	519592	55681	0	18	3911 @@|3912 @@
Didam	NL	5	519408	61319	0	18	6941 @@|6942 @@
Weesp	NL	1	523075	50417	0	18	1381 @@|1382 @@|1383 @@|1384 @@
Naaldwijk	NL	0	519942	42097	0	18	2671 @@|2672 @@|2673 @@|2675 @@
Velp	NL	5	519950	59736	0	18	6881 @@|6882 @@|6883 @@
Middelharnis	NL	0	517575	41653	0	18	3241 @@|3245 @@
Wijk bij Duurstede	NL	2	519742	53417	0	17	3945 @@|3961 @@|3962 @@
Enkhuizen	NL	1	527033	52917	0	17	1601 @@|1602 @@
Glanerbrug	NL	7	522158	69708	0	17	7531 @@|7532 @@|7533 @@|7534 @@|7535 @@|7585 @@
Steenwijk	NL	7	527875	61208	0	17	8331 @@|8332 @@|8333 @@
Naarden	NL	1	522958	51625	0	17	1411 @@|1412 @@
Sint-Oedenrode	NL	4	515675	54597	0	17	5491 @@|5492 @@
Zandvoort	NL	1	523713	45331	0	17	2041 @@|2042 @@
Korrewegwijk	NL	3	532324	65680	0	17	9711 @@|9714 @@|9717 @@|9725 @@|9731 @@|9734 @@|9738 @@|9743 @@
Gennep	NL	9	516983	59736	0	17	6591 @@|6595 @@
Bergschenhoek	NL	0	519900	44986	0	17	2651 @@|2661 @@|2662 @@
Merenwijk	NL	0	521766	45088	0	16	2311 @@|2313 @@|2316 @@|2318 @@|2333 @@|2342 @@|2351 @@|2361 @@
Eibergen	NL	5	521000	66486	0	16	7151 @@|7152 @@
Schiebroek	NL	0	519584	44712	0	16	2651 @@|2662 @@|3032 @@|3035 @@|3038 @@|3043 @@|3051 @@|3054 @@
Rijen	NL	4	515908	49194	0	16	5121 @@|5122 @@
Maaspoort	NL	4	517261	53019	0	16	5212 @@|5213 @@|5222 @@|5232 @@|5234 @@|5236 @@|5241 @@|5321 @@
Lindenholt	NL	5	518327	57934	0	16	6531 @@|6534 @@|6536 @@|6538 @@|6542 @@|6544 @@|6546 @@|6604 @@
Harlingen	NL	8	531748	54224	0	16	8861 @@|8862 @@
Hoge Vucht	NL	4	516079	47915	0	16	4811 @@|4814 @@|4816 @@|4818 @@|4824 @@|4825 @@|4827 @@|4857 @@
Gemert	NL	4	515558	56903	0	16	5421 @@|5422 @@
Blerick	NL	9	513717	61486	0	16	5911 @@|5912 @@|5914 @@|5916 @@|5922 @@|5924 @@|5926 @@|5928 @@
Staphorst	NL	7	526450	62111	0	16	7951 @@|7954 @@
Sassenheim	NL	0	522250	45222	0	16	2171 @@|2172 @@|2361 @@
Velserbroek	NL	1	524328	46616	0	15	1991 @@|1992 @@|2026 @@|2071 @@
Mijdrecht	NL	2	522067	48625	0	15	3641 @@|3642 @@|3643 @@
Boskoop	NL	0	520750	46556	0	15	2771 @@
Bennekom	NL	5	519983	56764	0	15	6705 @@|6721 @@
Julianadorp	NL	1	528900	47403	0	15	1787 @@|1788 @@
Badhoevedorp	NL	1	523372	47852	0	15	1060 @@|1171 @@
@countries
Andorra
Verenigde Arabische Emiraten
Afghanistan
Antigua en Barbuda
Anguilla
Albanië
Armenië
Angola
Argentinië
Amerikaans-Samoa
Oostenrijk
Australië
Aruba
Åland
Azerbeidzjan
Bosnië en Herzegovina
Barbados
Bangladesh
België
Burkina Faso
Bulgarije
Bahrein
Burundi
Benin
Saint-Barthélemy
Bermuda
Brunei
Bolivia
Caribisch Nederland
Brazilië
Bahama’s
Bhutan
Botswana
Belarus
Belize
Canada
Cocoseilanden
Congo-Kinshasa
Centraal-Afrikaanse Republiek
Congo-Brazzaville
Zwitserland
Ivoorkust
Cookeilanden
Chili
Kameroen
China
Colombia
Costa Rica
Cuba
Kaapverdië
Curaçao
Christmaseiland
Cyprus
Tsjechië
Duitsland
Djibouti
Denemarken
Dominica
Dominicaanse Republiek
Algerije
Ecuador
Estland
Egypte
Westelijke Sahara
Eritrea
Spanje
Ethiopië
Finland
Fiji
Falklandeilanden
Micronesia
Faeröer
Frankrijk
Gabon
Verenigd Koninkrijk
Grenada
Georgië
Frans-Guyana
Guernsey
Ghana
Gibraltar
Groenland
Gambia
Guinee
Guadeloupe
Equatoriaal-Guinea
Griekenland
Guatemala
Guam
Guinee-Bissau
Guyana
Hongkong SAR van China
Honduras
Kroatië
Haïti
Hongarije
Indonesië
Ierland
Israël
Isle of Man
India
Brits Indische Oceaanterritorium
Irak
Iran
IJsland
Italië
Jersey
Jamaica
Jordanië
Japan
Kenia
Kirgizië
Cambodja
Kiribati
Comoren
Saint Kitts en Nevis
Noord-Korea
Zuid-Korea
Koeweit
Kaaimaneilanden
Kazachstan
Laos
Libanon
Saint Lucia
Liechtenstein
Sri Lanka
Liberia
Lesotho
Litouwen
Luxemburg
Letland
Libië
Marokko
Monaco
Moldavië
Montenegro
Saint-Martin
Madagaskar
Marshalleilanden
Noord-Macedonië
Mali
Myanmar (Birma)
Mongolië
Macau SAR van China
Noordelijke Marianen
Martinique
Mauritanië
Montserrat
Malta
Mauritius
Maldiven
Malawi
Mexico
Maleisië
Mozambique
Namibië
Nieuw-Caledonië
Niger
Norfolk
Nigeria
Nicaragua
Nederland
Noorwegen
Nepal
Nauru
Niue
Nieuw-Zeeland
Oman
Panama
Peru
Frans-Polynesië
Papoea-Nieuw-Guinea
Filipijnen
Pakistan
Polen
Saint-Pierre en Miquelon
Puerto Rico
Palestijnse gebieden
Portugal
Palau
Paraguay
Qatar
Réunion
Roemenië
Servië
Rusland
Rwanda
Saoedi-Arabië
Salomonseilanden
Seychellen
Soedan
Zweden
Singapore
Sint-Helena
Slovenië
Spitsbergen en Jan Mayen
Slowakije
Sierra Leone
San Marino
Senegal
Somalië
Suriname
Zuid-Soedan
Sao Tomé en Principe
El Salvador
Sint-Maarten
Syrië
Eswatini
Turks- en Caicoseilanden
Tsjaad
Togo
Thailand
Tadzjikistan
Tokelau
Oost-Timor
Turkmenistan
Tunesië
Tonga
Turkije
Trinidad en Tobago
Tuvalu
Taiwan
Tanzania
Oekraïne
Oeganda
Verenigde Staten
Uruguay
Oezbekistan
Vaticaanstad
Saint Vincent en de Grenadines
Venezuela
Britse Maagdeneilanden
Amerikaanse Maagdeneilanden
Vietnam
Vanuatu
Wallis en Futuna
Samoa
Jemen
Mayotte
Zuid-Afrika
Zambia
Zimbabwe
@months
januari
februari
maart
april
mei
juni
juli
augustus
september
oktober
november
december
@weekdays
maandag
dinsdag
woensdag
donderdag
vrijdag
zaterdag
zondag
@words
aan
aanbod
aanraken
aanval
aap
aardappel
aarde
aardig
acht
achter
actief
activiteit
ademen
af
afgelopen
afhangen
afmaken
afname
afspraak
afval
al
algemeen
alleen
alles
als
alsjeblieft
altijd
ander
andere
anders
angst
antwoord
antwoorden
appel
arm
auto
avond
avondeten
baan
baby
bad
bal
bang
bank
basis
bed
bedekken
bedreiging
bedreven
been
beer
beest
beetje
begin
begrijpen
begrip
behalve
beide
beker
bel
belangrijk
bellen
belofte
beneden
benzine
berg
beroemd
beroep
bescherm
beslissen
best
betalen
beter
bevatten
bewegen
bewolkt
bezoek
bibliotheek
bieden
bij
bijna
bijten
bijvoorbeeld
bijzonder
binnen
binnenkort
blad
blauw
blazen
blij
blijven
bloed
bloem
bodem
boek
boerderij
boete
boom
boon
boord
boos
bord
borstelen
bos
bot
bouwen
boven
branden
brandstof
breed
breken
brengen
brief
broer
broek
brood
brug
bruikbaar
bruiloft
bruin
bui
buiten
bureau
buren
bus
buurman
buurvrouw
cadeau
chocolade
cirkel
comfortabel
compleet
computer
conditie
controle
cool
correct
daar
daarom
dag
dak
dan
dansen
dapper
dat
de
deel
deken
deksel
delen
derde
deze
dichtbij
dienen
diep
dier
dik
ding
dit
dochter
doen
dom
donker
dood
door
doorzichtig
doos
dorp
draad
draaien
dragen
drie
drijven
drinken
drogen
dromen
droog
druk
dubbel
dun
dus
duur
duwen
echt
een
één
eend
eenheid
eenzaam
eerste
eeuw
effect
ei
eigen
eiland
einde
eis
elektrisch
elk
en
enkele
enthousiast
erg
eten
even
examen
extreem
falen
familie
feest
feit
fel
fijn
film
fit
fles
foto
fout
fris
fruit
gaan
gat
gebeuren
gebeurtenis
gebied
geboorte
geboren
gebruik
gebruikelijk
gebruiken
gedrag
gedragen
geel
geen
gehoorzamen
geit
geld
geliefde
gelijk
geloof
geluid
geluk
gemak
gemakkelijk
gemeen
genieten
genoeg
genot
gerecht
gereedschap
geschikt
gespannen
geur
gevaar
gevaarlijk
gevangenis
geven
gevolg
gewicht
gewoon
gezicht
gezond
gif
gisteren
glad
glas
glimlach
god
goed
goedkoop
goud
graf
grap
grappig
gras
grens
grijs
groeien
groen
groente
groep
grof
grond
groot
grootmoeder
grootvader
haan
haar
haast
hal
halen
half
hallo
hamer
hand
hard
hart
haten
hebben
heel
heet
helder
helft
help
hem
hemel
hen
herfst
herinneren
hert
het
heuvel
hier
hij
hobby
hoe
hoed
hoek
hoeveel
hoeveelheid
hoewel
hond
honderd
honger
hoofd
hoog
hoogte
hoop
horen
hotel
houden
huilen
huis
hun
huren
hut
huur
idee
ieder
iedereen
iemand
iets
ijs
ijzer
ik
in
instrument
ja
jaar
jagen
jas
jij
jong
jongen
jouw
jullie
kaars
kaart
kaas
kamer
kans
kant
kantoor
kap
kast
kasteel
kat
kennen
kennis
keuken
keus
kiezen
kijken
kind
kip
kist
klaar
klas
klasse
kleden
klein
kleren
kleur
klimmen
klok
kloppen
klopt
knie
knippen
koers
koffer
koffie
kok
koken
kom
komen
koning
koningin
koorts
kop
@jobs
Afdelingshoofd
Arbeidsbemiddelaar
Automonteur
Beveiliger
Boekhouder
Boekhoudkundig medewerker
Communicatiedeskundige
Directiesecretaresse
Electromonteur
Financieel aditeur
Gemeenteambtenaar
HR-adviseur
Huishoudelijke hulp
IT-applicatieprogrammeur
IT-consultant
IT-netwerkspecialist
IT-ondersteuner
IT-projectleider
Juridisch adviseur
Kantoor manager
Kantoormedewerker
Kinderverzorgster
Lasser
Logistiek manager opslag
Logistiek medewerker
Magazijnmedewerker
Marketing medewerker
Marketingdeskundige
Mechanicien
Ouderenhulp
Personeelsmanager
Receptioniste
Schoonmaker gebouwen
Secretaresse
Secretariaatsmedewerker
Tandartsassistente
Technisch opzichter
Tekenaar
Thuiszorghulp
Timmerman
Verkoopmedewerker
Vertegenwoordiger
Verwarmingsmonteur
Vrachtwagenchauffeur
"""#
}
