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
Rotterdam	NL	0	519225	44792	0	868
Amsterdam	NL	1	523740	48897	0	742
Den Haag	NL	0	520767	42986	0	474
Utrecht	NL	2	520908	51222	0	376
Groningen	NL	3	532192	65667	0	245
Eindhoven	NL	4	514408	54778	0	236
Tilburg	NL	4	515555	50913	0	222
Breda	NL	4	515866	47760	0	184
Nijmegen	NL	5	518425	58528	0	177
Almere Stad	NL	6	523702	52141	0	176
Haarlem	NL	1	523808	46368	0	163
Arnhem	NL	5	519800	59111	0	162
's-Hertogenbosch	NL	4	516992	53042	0	161
Enschede	NL	7	522183	68958	0	154
Zaanstad	NL	1	524531	48136	0	140
Amersfoort	NL	2	521550	53875	0	140
Apeldoorn	NL	5	522100	59694	0	137
Hoofddorp	NL	1	523025	46889	0	133
Zwolle	NL	7	525125	60944	0	130
Leeuwarden	NL	8	532027	58097	0	124
Maastricht	NL	9	508483	56889	0	122
Leiden	NL	0	521583	44931	0	120
Dordrecht	NL	0	518100	46736	0	119
Zoetermeer	NL	0	520575	44931	0	116
Venlo	NL	9	513700	61681	0	102
Deventer	NL	7	522550	61639	0	97
Delft	NL	0	520067	43556	0	95
Alkmaar	NL	1	526317	47486	0	95
Heerlen	NL	9	508837	59815	0	93
Amsterdam-Zuidoost	NL	1	523075	49722	0	85
Hilversum	NL	1	522233	51764	0	84
Hengelo	NL	7	522658	67931	0	82
Purmerend	NL	1	525050	49597	0	80
Lelystad	NL	6	525083	54750	0	80
Amstelveen	NL	1	523008	48639	0	80
Roosendaal	NL	4	515308	44653	0	78
Oss	NL	4	517650	55181	0	76
Schiedam	NL	0	519192	43889	0	75
Spijkenisse	NL	0	518450	43292	0	75
Helmond	NL	4	514817	56611	0	75
Vlaardingen	NL	0	519125	43417	0	74
Almelo	NL	7	523567	66625	0	73
Gouda	NL	0	520167	47083	0	72
Zaandam	NL	1	524385	48264	0	72
Alphen aan den Rijn	NL	0	521292	46555	0	70
Hoorn	NL	1	526425	50597	0	69
Assen	NL	10	529967	65625	0	69
Velsen-Zuid	NL	1	524600	46500	0	68
Ede	NL	5	520333	56583	0	68
Bergen op Zoom	NL	4	514950	42917	0	66
Capelle aan den IJssel	NL	0	519292	45778	0	65
Nieuwegein	NL	2	520292	50806	0	61
Veenendaal	NL	2	520286	55589	0	61
Zeist	NL	2	520900	52333	0	61
Den Helder	NL	1	529599	47593	0	60
Hardenberg	NL	7	525758	66194	0	58
Emmen	NL	10	527792	69069	0	57
Oosterhout	NL	4	516450	48597	0	53
Doetinchem	NL	5	519650	62889	0	50
Kerkrade	NL	9	508658	60625	0	50
Leidsche Rijn	NL	2	520950	50461	0	49
Kampen	NL	7	525550	59111	0	49
Weert	NL	9	512517	57069	0	49
Woerden	NL	2	520850	48833	0	48
Sittard	NL	9	509983	58694	0	48
Heerhugowaard	NL	1	526714	48486	0	48
Rijswijk	NL	0	520363	43250	0	47
Middelburg	NL	11	515000	36139	0	46
Emmeloord	NL	6	527108	57486	0	46
Zwijndrecht	NL	0	518175	46333	0	46
Waalwijk	NL	4	516825	50708	0	46
Vlissingen	NL	11	514425	35736	0	45
Ridderkerk	NL	0	518725	46028	0	45
Drachten	NL	8	531125	60989	0	45
Soest	NL	2	521733	52917	0	45
Roermond	NL	9	511942	59875	0	45
Heerenveen	NL	8	529593	59185	0	43
Medemblik	NL	1	527717	51056	0	42
Huizen	NL	1	522992	52417	0	41
Tiel	NL	5	518867	54292	0	41
Harderwijk	NL	5	523417	56208	0	41
Maarssen	NL	2	521392	50417	0	40
Heemskerk	NL	1	525111	46716	0	39
Venray	NL	9	515250	59750	0	39
Hoogeveen	NL	10	527225	64764	0	39
Barendrecht	NL	0	518567	45347	0	39
Nijkerk	NL	5	522200	54861	0	38
Voorburg	NL	0	520742	43597	0	38
Beverwijk	NL	1	524833	46569	0	38
Goes	NL	11	515042	38889	0	37
Zutphen	NL	5	521383	62014	0	36
Wageningen	NL	5	519700	56667	0	35
Castricum	NL	1	525483	46694	0	35
Barneveld	NL	5	521400	55847	0	35
Hoogvliet	NL	0	518633	43625	0	35
Gorinchem	NL	0	518365	49724	0	35
Uden	NL	4	516608	56194	0	35
IJsselstein	NL	2	520200	50431	0	34
Epe	NL	5	523475	59833	0	33
Sneek	NL	8	530330	56589	0	33
Geleen	NL	9	509742	58292	0	33
Maassluis	NL	0	519233	42500	0	33
Wijchen	NL	5	518092	57250	0	33
IJmuiden	NL	1	524603	46105	0	32
Papendrecht	NL	0	518317	46875	0	32
Nieuw-Vennep	NL	1	522642	46306	0	31
Oldenzaal	NL	7	523133	69292	0	31
Bussum	NL	1	522733	51611	0	31
Valkenswaard	NL	4	513508	54597	0	31
Meppel	NL	10	526958	61944	0	31
Ypenburg	NL	0	520410	43698	0	30
Bergen	NL	1	526692	47042	0	30
Winterswijk	NL	5	519725	67194	0	30
Boxtel	NL	4	515908	53292	0	30
Brunssum	NL	9	509467	59708	0	29
Leusden	NL	2	521325	54319	0	29
Best	NL	4	515075	53903	0	29
Krimpen aan den IJssel	NL	0	519167	46028	0	29
Delfzijl	NL	3	533300	69181	0	29
Veendam	NL	3	531067	68792	0	28
Groot IJsselmonde	NL	0	518826	45494	0	28
Dronten	NL	6	525250	57181	0	28
Terneuzen	NL	11	513358	38278	0	28
Geldrop	NL	4	514217	55597	0	28
Rijssen	NL	7	523067	65181	0	28
Uithoorn	NL	1	522375	48264	0	27
Culemborg	NL	5	519550	52278	0	27
Dalfsen	NL	7	525117	62569	0	27
Zaltbommel	NL	5	518100	52444	0	26
Zevenaar	NL	5	519300	60708	0	26
Oisterwijk	NL	4	515792	51889	0	26
Leiderdorp	NL	0	521583	45292	0	26
Geldermalsen	NL	5	518808	52889	0	26
Heemstede	NL	1	523499	46230	0	26
Beuningen	NL	5	518608	57667	0	26
Duiven	NL	5	519467	60139	0	25
Dongen	NL	4	516267	49389	0	25
Wassenaar	NL	0	521458	44028	0	25
Veghel	NL	4	516167	55486	0	25
Wierden	NL	7	523592	65931	0	25
Waddinxveen	NL	0	520450	46514	0	25
Ommoord	NL	0	519595	45453	0	25
Vught	NL	4	516533	52875	0	25
Nijverdal	NL	7	523600	64681	0	25
Hoensbroek	NL	9	509239	59253	0	25
Baarn	NL	2	522117	52875	0	25
Noordwijk-Binnen	NL	0	522340	44447	0	24
Diemen	NL	1	523396	49626	0	24
Assendelft	NL	1	524683	47431	0	24
Heiloo	NL	1	526025	46882	0	24
Haaksbergen	NL	7	521567	67389	0	24
Borne	NL	7	523014	67482	0	24
Sliedrecht	NL	0	518208	47764	0	24
Steenbergen	NL	4	515842	43194	0	24
Oud-Beijerland	NL	0	518242	44125	0	24
Bilthoven	NL	2	521300	52014	0	23
Schijndel	NL	4	516225	54319	0	23
Nuenen	NL	4	514700	55528	0	23
Putten	NL	5	522592	56069	0	23
Scheveningen	NL	0	521046	42756	0	23
Loon op Zand	NL	4	516275	50750	0	23
Aalsmeer	NL	1	522592	47597	0	23
Goirle	NL	4	515208	50667	0	23
Voorschoten	NL	0	521275	44486	0	22
Losser	NL	7	522608	70042	0	22
Lisse	NL	0	522600	45569	0	22
Borssele	NL	11	514233	37347	0	22
Urk	NL	6	526625	56014	0	22
De Meern	NL	2	520817	50361	0	22
Volendam	NL	1	524950	50708	0	22
Hellevoetsluis	NL	0	518333	41333	0	22
Elburg	NL	5	524475	58431	0	22
Hoogezand	NL	3	531617	67611	0	21
Brummen	NL	5	520900	61556	0	21
Oegstgeest	NL	0	521800	44694	0	21
Hendrik-Ido-Ambacht	NL	0	518442	46389	0	21
Geertruidenberg	NL	4	517017	48569	0	21
Leerdam	NL	2	518933	50917	0	21
Elst	NL	5	519192	58417	0	20
Tubbergen	NL	7	524075	67847	0	20
Tegelen	NL	9	513442	61361	0	20
Berkel en Rodenrijs	NL	0	519931	44786	0	20
Raalte	NL	7	523858	62750	0	20
Katwijk aan Zee	NL	0	522033	43986	0	20
Stadskanaal	NL	3	529895	69504	0	20
Cranendonck	NL	4	513042	55889	0	20
Vianen	NL	2	519925	50917	0	20
Schagen	NL	1	527875	47986	0	20
Huissen	NL	5	519383	59333	0	20
Tongelre	NL	4	514489	55198	0	20
Leek	NL	3	531625	63764	0	20
Lichtenvoorde	NL	5	519867	65667	0	20
Wisch	NL	5	519265	64170	0	19
Nunspeet	NL	5	523792	57861	0	19
Bodegraven	NL	0	520825	47500	0	19
's-Gravenzande	NL	0	520017	41653	0	19
Aalten	NL	5	519250	65806	0	19
Zeewolde	NL	6	523300	55417	0	19
Nootdorp	NL	0	520450	43958	0	19
Benthuizen	NL	0	520775	45444	0	19
Groesbeek	NL	5	517767	59361	0	19
Pijnacker	NL	0	520195	44295	0	19
Driebergen-Rijsenburg	NL	2	520533	52806	0	19
Winschoten	NL	3	531442	70347	0	19
Hillegom	NL	0	522908	45833	0	18
Alblasserdam	NL	0	518658	46611	0	18
Rhoon	NL	0	518575	44222	0	18
Eersel	NL	4	513575	53181	0	18
Bergeijk	NL	4	513192	53583	0	18
Rhenen	NL	2	519592	55681	0	18
Didam	NL	5	519408	61319	0	18
Weesp	NL	1	523075	50417	0	18
Naaldwijk	NL	0	519942	42097	0	18
Velp	NL	5	519950	59736	0	18
Middelharnis	NL	0	517575	41653	0	18
Wijk bij Duurstede	NL	2	519742	53417	0	17
Enkhuizen	NL	1	527033	52917	0	17
Glanerbrug	NL	7	522158	69708	0	17
Steenwijk	NL	7	527875	61208	0	17
Naarden	NL	1	522958	51625	0	17
Sint-Oedenrode	NL	4	515675	54597	0	17
Zandvoort	NL	1	523713	45331	0	17
Korrewegwijk	NL	3	532324	65680	0	17
Gennep	NL	9	516983	59736	0	17
Bergschenhoek	NL	0	519900	44986	0	17
Merenwijk	NL	0	521766	45088	0	16
Eibergen	NL	5	521000	66486	0	16
Schiebroek	NL	0	519584	44712	0	16
Rijen	NL	4	515908	49194	0	16
Maaspoort	NL	4	517261	53019	0	16
Lindenholt	NL	5	518327	57934	0	16
Harlingen	NL	8	531748	54224	0	16
Hoge Vucht	NL	4	516079	47915	0	16
Gemert	NL	4	515558	56903	0	16
Blerick	NL	9	513717	61486	0	16
Staphorst	NL	7	526450	62111	0	16
Sassenheim	NL	0	522250	45222	0	16
Velserbroek	NL	1	524328	46616	0	15
Mijdrecht	NL	2	522067	48625	0	15
Boskoop	NL	0	520750	46556	0	15
Bennekom	NL	5	519983	56764	0	15
Julianadorp	NL	1	528900	47403	0	15
Badhoevedorp	NL	1	523372	47852	0	15
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
"""#
}
