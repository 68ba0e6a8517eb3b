// Made by Scripts/locales/compile.py; NOTICE names the sources.
// swift-format-ignore-file

extension LocaleText {
  static let de_DE: StaticString = #"""
@form
f l
@titles
Herr
Frau
@genders
männlich
weiblich
@female
Adele	333
Adelinde
Adolfine
Aenne
Agathe
Albertine
Alena
Alice
Alina
Alma
Aloisia
Amalia
Ana
Aneta
Angela
Angelique
Anita
Anke
Annaliese
Annegret
Anneke
Annelie
Annelise
Annerose
Anni
Annita
Antonia
Antonina
Arzu
Augusta
Ayse
Babett
Beata
Beatrix
Bernadette
Bertha
Bettina
Bianka
Birgitta
Blanka
Brigitta
Britt
Brunhilde
Camilla
Carin
Carmen
Carolin
Caterina
Cathleen
Centa
Christa
Christiane
Christl
Cindy
Clarissa
Concetta
Cora
Corinna
Cosima
Cäcilia=caecilia
Damaris
Daniela
Daria
Desiree
Dietlind
Dolores
Doreen
Dorle
Dorothea
Dunja
Edda
Edeltrud
Editha
Ekaterina
Elenore
Elfie
Elisa
Elise
Ellen
Elly
Elsbeth
Elwira
Emine
Emmy
Erika
Ester
Eugenie
Evangelia
Evelyn
Fabienne
Fatima
Felicitas
Flora
Francesca
Franziska
Freia
Frieda
Friedl
Gabriela
Gaby
Georgine
Gerdi
Gerlinde
Gertraud
Gertrude
Gesine
Gilda
Gisa
Gitte
Gordana
Gretchen
Gretl
Gunda
Gundula
Gönül=goenuel
Halina
Hannah
Hannelore
Hatice
Hedy
Heidelore
Heidi
Helen
Hella
Henni
Henriette
Hermine
Hilda
Hildegard
Hildegunde
Hubertine
Ida
Ilona
Imelda
Inga
Ingeburg
Ingetraut
Inka
Ira
Irina
Irmela
Irmi
Irmtraut
Isabel
Isabelle
Ivonne
Jadwiga
Janet
Janin
Jaqueline
Jeanette
Jelena
Jessika
Joanna
Jolanda
Josefa
Julia
Julie
Jutta
Karina
Karolina
Katalin
Katerina
Kathi
Kathy
Katrin
Kira
Klaudia
Konstanze
Kornelia
Kriemhild
Kristina
Kunigunda
Käthe=kaethe
Lara
Leila
Leni
Leonore
Liane
Lidwina
Lieschen
Lili
Lilija
Lilo
Lioba
Liselotte
Ljiljana
Loni
Lotte
Lucie
Ludwina
Luitgard
Luzie
Magarete
Magdalene
Maike
Mandy
Marcella
Mareile
Margaret
Margarethe
Margita
Margret
Mariana
Marie
Marieluise
Marika
Marion
Maritta
Marlen
Marliese
Martha
Marzena
Mechthild
Meike
Melitta
Meryem
Michaela
Milena
Minna
Miriam
Mirjana
Monica
Myriam
Nadeshda
Nadine
Natalia
Natalja
Nelli
Nevenka
Norma
Nuray
Olav
Olivia
Oxana
Pascale
Paula
Peggy
Polina
Radmila
Raissa
Rebekka
Reingard
Rena
Reni
Rita
Rosa
Rosalinde
Roselinde
Rosita
Roswita
Rotraut
Sabine
Sandra
Sarah
Selma
Sevim
Sibille
Sieglinde
Siegrun
Silja
Silvana
Simone
Sofia
Songül=songuel
Sophia
Stefania
Stephanie
Susana
Susanne
Suzanne
Swantje
Sybille
Sylvia
Tabea
Tatiana
Teresa
Thekla
Therese
Tina
Traudl
Trudel
Ulla
Ursel
Urte
Ute
Valeria
Vanessa
Veronica
Victoria
Violetta
Walburga
Walli
Waltrud
Wendelin
Wibke
Wilhelmine
Yasemin
Yvonne
Zenta
@male
Abbas	333
Abdullah
Achim
Adam
Adolf
Ahmed
Alban
Albin
Aleksandar
Aleksej
Alexander
Alexei
Alfons
Alfredo
Aloys
Anastasios
Anatoli
Andreas
Andrej
Andrey
Andy
Ansgar
Anto
Antonio
Apostolos
Armin
Arne
Arno
Arthur
Attila
Axel
Balthasar
Bartholomäus=bartholomaeus
Bekir
Benedikt
Berend
Berndt
Bernt
Berthold
Birger
Bogdan
Brian
Burghard
Burkhardt
Carlo
Carsten
Cemil
Charles
Christof
Christos
Claudius
Conrad
Cornelius
Czeslaw
Dan
Danilo
Dariusz
Denis
Detlef
Dierk
Diethelm
Dietrich
Dino
Dittmar
Domenico
Donald
Dursun
Eberhardt
Eckehard
Eckhart
Edmund
Edwin
Egon
Eitel
Ekrem
Emanuel
Emmerich
Enno
Ercan
Erdogan
Eric
Erkan
Erol
Evangelos
Falk
Fatih
Ferdi
Fernando
Folker
Francis
Franjo
Franz Josef=franzjosef
Frederic
Fredo
Friedbert
Frieder
Friedo
Fritz
Gaetano
Georg
Gerald
Gereon
Gerhardt
Gernot
Gerolf
Gilbert
Giovanni
Goran
Gotthard
Gottlieb
Grzegorz
Guenther
Gunar
Gunter
Gustav
Günther=guenther
Hakan
Hanni
Hans
Hans Josef=hansjosef
Hans Peter=hanspeter
Hansjörg=hansjoerg
Harald
Harold
Harry
Hartwig
Hasso
Heimo
Heini
Heinz
Helge
Helmar
Hendrik
Henrik
Herbert
Hermann Josef=hermannjosef
Hilmar
Holm
Hubertus
Ian
Ignaz
Ilias
Immo
Ingbert
Ingolf
Ismail
Ivan
Jacek
James
Jann
Janusz
Jens
Joachim
Jochen
Johann
Jonas
Jose
Josip
José=jose
Juan
Julius
Justus
Jörn=joern
Karl
Karlheinz
Kaspar
Kenan
Kilian
Klaus Dieter=klausdieter
Knud
Konstantin
Kornelius
Kunibert
Ladislaus
Lars
Leander
Leon
Leonhard
Leszek
Lorenzo
Luciano
Luigi
Lutz
Mahmut
Manfred
Marcel
Marek
Mario
Mark
Marten
Marvin
Mato
Matthäus=matthaeus
Maurizio
Maximilian
Meik
Meinrad
Micha
Michel
Mike
Milos
Mirko
Mohamed
Moritz
Mustafa
Nick
Nicolai
Niels
Nikola
Nikolaos
Nils
Nurettin
Ole
Ortwin
Osman
Otfried
Ottfried
Ottokar
Pascal
Patrick
Paulo
Pedro
Pero
Petros
Philippe
Pietro
Pius
Raimund
Ralph
Randolf
Raymund
Reimar
Reinald
Reinhardt
Remo
René=rene
Richard
Rigo
Robert
Rocco
Roger
Roman
Ronald
Roy
Rudolf
Ryszard
Sabri
Salvatore
Samuel
Sebastian
Selim
Serge
Sergio
Siegbert
Siegmar
Sigfried
Sigmund
Silvio
Slawomir
Stanislav
Stefan
Stephan
Steven
Swen
Sönke=soenke
Süleyman=sueleyman
Thaddäus=thaddaeus
Theodor
Thilo
Thoralf
Tibor
Tilman
Tim
Tino
Tomas
Toni
Torben
Udo
Ullrich
Urs
Vadim
Vassilios
Victor
Vincenzo
Vitali
Vittorio
Vlado
Volkmar
Walter
Werner
Wigbert
Willfried
Willibald
Winfried
Wojciech
Wolfgang
Wulf
Yusuf
Zeki
Zlatko
@last
Ackermann	248
Adler
Adolph
Albers
Anders
Atzler
Aumann
Austermühle=austermuehle
Bachmann
Bähr=baehr
Bärer=baerer
Barkholz
Barth
Bauer
Baum
Becker
Beckmann
Beer
Beier
Bender
Benthin
Berger
Beyer
Bien
Biggen
Binner
Birnbaum
Bloch
Blümel=bluemel
Bohlander
Bonbach
Bolander
Bolnbach
Bolzmann
Börner=boerner
Bohnbach
Boucsein
Briemer
Bruder
Buchholz
Budig
Butte
Carsten
Caspar
Christoph
Cichorius
Conradi
Davids
Dehmel
Dietz
Dippel
Ditschlerin
Dobes
Döhn=doehn
Döring=doering
Dörr=doerr
Dörschner=doerschner
Dowerg
Drewes
Drub
Drubin
Dussen van=dussenvan
Eberhardt
Ebert
Eberth
Eckbauer
Ehlert
Eigenwillig
Eimer
Ernst
Etzler
Etzold
Faust
Fechner
Fiebig
Finke
Fischer
Flantz
Fliegner
Förster=foerster
Franke
Freudenberger
Fritsch
Fröhlich=froehlich
Gehringer
Geisel
Geisler
Geißler=geissler
Gerlach
Gertz
Gierschner
Gieß=giess
Girschner
Gnatz
Gorlitz
Gotthard
Graf
Grein Groth=greingroth
Gröttner=groettner
Gude
Gunpf
Gumprich
Gute
Gutknecht
Haase
Haering
Hänel=haenel
Häring=haering
Hahn
Hamann
Hande
Harloff
Hartmann
Hartung
Hauffer
Hecker
Heidrich
Hein
Heinrich
Heintze
Heinz
Hellwig
Henck
Hendriks
Henk
Henschel
Hentschel
Hering
Hermann
Herrmann
Hermighausen
Hertrampf
Heser
Heß=hess
Hesse
Hettner
Hethur
Heuser
Hiller
Heydrich
Höfig=hoefig
Hofmann
Holsten
Holt
Holzapfel
Hölzenbecher=hoelzenbecher
Hörle=hoerle
Hövel=hoevel
Hoffmann
Hornich
Hornig
Hübel=huebel
Huhn
Jacob
Jacobi Jäckel=jacobijaeckel
Jähn=jaehn
Jäkel=jaekel
Jäntsch=jaentsch
Jessel
Jockel
Johann
Jopich
Junck
Juncken
Jungfer
Junitz
Junk
Junken
Jüttner=juettner
Kabus
Kade
Käster=kaester
Kallert
Kambs
Karge
Karz
Kaul
Kensy
Keudel
Killer
Kitzmann
Klapp
Klemm
Klemt
Klingelhöfer=klingelhoefer
Klotz
Knappe
Kobelt
Koch
Koch II=kochii
Köhler=koehler
Köster=koester
Kohl
Kostolzin
Kramer
Kranz
Kraus
Krause
Kraushaar
Krebs
Krein
Kreusel
Kroker
Kruschwitz
Kuhl
Kühnert=kuehnert
Kusch
Lachmann
Ladeck
Lange
Langern
Lehmann
Liebelt
Lindau
Lindner
Linke
Löchel=loechel
Löffler=loeffler
Loos
Lorch
Losekann
Löwer=loewer
Lübs=luebs
Mälzer=maelzer
Mangold
Mans
Margraf
Martin
Matthäi=matthaei
Meister
Mende
Mentzel
Metz
Meyer
Mielcarek
Mies
Misicher
Mitschke
Mohaupt
Mosemann
Möchlichen=moechlichen
Mude
Mühle=muehle
Mülichen=muelichen
Müller=mueller
Naser
Nerger
Nette
Neureuther
Neuschäfer=neuschaefer
Niemeier
Noack
Nohlmans
Oderwald
Oestrovsky
Ortmann
Otto
Paffrath
Pärtzelt=paertzelt
Patberg
Pechel
Pergande
Peukert
Pieper
Plath
Pohl
Pölitz=poelitz
Preiß=preiss
Pruschke
Putz
Rädel=raedel
Radisch
Reichmann
Reinhardt
Reising
Renner
Reuter
Riehl
Ring
Ritter
Rogge
Rogner
Rohleder
Röhrdanz=roehrdanz
Röhricht=roehricht
Roht
Römer=roemer
Rörricht=roerricht
Rose
Rosemann
Rosenow
Roskoth
Rudolph
Ruppersberger
Ruppert
Rust
Sager
Salz
Säuberlich=saeuberlich
Sauer
Schaaf
Schacht
Schäfer=schaefer
Scheel
Scheibe
Schenk
Scheuermann
Schinke
Schleich
auch Schlauchin=auchschlauchin
Schlosser
Schmidt
Schmidtke
Schmiedecke
Schmiedt
Schönland=schoenland
Scholl
Scholtz
Scholz
Schomber
Schottin
Schuchhardt
Schüler=schueler
Schulz
Schuster
Schweitzer
Schwital
Segebahn
Seifert
Seidel
Seip
Siering
Söding=soeding
Sölzer=soelzer
Sontag
Sorgatz
Speer
Spieß=spiess
Stadelmann
Stahr
Staude
Steckel
Steinberg
Steuer
Stey
Stiebitz
Stiffel
Stoll
Stolze
Striebitz
Stroh
Stumpf
Süßebier=suessebier
Täsche=taesche
Textor
Thanel
Thies
Tintzmann
Tlustek
Trapp
Trommler
Tröst=troest
Trub
Trüb=trueb
Trubin
Trupp
Tschentscher
Ullmann
Ullrich
van der Dussen=vanderdussen
Vogt
Vollbrecht
Wagenknecht
Wagner
Wähner=waehner
Walter
Warmer
Weihmann
Weimer
Weinhage
Weinhold
Weiß=weiss
Weitzel
Weller
Wende
Wernecke
Werner
Wesack
Wiek
Wieloch
Wilms
Wilmsen
Winkler
Wirth
Wohlgemut
Wulf
Wulff
Zahn
Zänker=zaenker
Ziegert
Zimmer
Zirme
Zobel
Zorbach
@companies
GmbH
AG
KG
GmbH & Co. KG
e.K.
@address
%A, %Z %C
s n
@streets
AEG-Siedlung Heimat
Adolf-Heyden-Straße
Albersweilerweg
Alice-Berend-Straße
Alt-Lietzow
Alter Schönefelder Weg
Am Berg
Am Dörferweg
Am Grünen Zipfel
Am Kinderdorf
Am Moosbruch
Am Rollberg
Am Stieggarten
Am Wiesengraben
An den Achterhöfen
An der Kremmener Bahn
Andreas-Hofer-Platz
Anton-Saefkow-Platz
Arndtplatz
Attendorner Weg
Avus
Ballonplatz
Bartschweg
Beckmannstraße
Benfelder Straße
Bernhard-Beyer-Straße
Beutenweg
Binswangersteig
Blakenheideweg
Blücherstraße
Bonhoefferweg
Bosepark
Braunellenplatz
Briesestraße
Bruno-Walter-Straße
Buddestraßenbrücke
Buschsperlingweg
Büllinger Straße
Carlo-Schmid-Platz
Charlottenburger Ufer
Claus-Dieter-Sprink-Weg
Crusiusstraße
Damerowstraße
Deichstraße
Dielingsgrund
Domagkstraße
Dramburger Straße
Duisburger Straße
Ebereschenallee
Egerstraße
Eichstädter Weg
Eiswerderstraße
Ellen-Widmann-Pfad
Emdenzeile
Erekweg
Ernst-Fürstenberg-Straße
Etkar-André-Straße
Falkenried
Feldblumenweg
Fichtenweg
Flanaganstraße
Fontanepromenade
Franz-Jacob-Straße
Freilandweg
Friedrich-Jacobs-Promenade
Fritz-Lesch-Straße
Fährstraße
Gallwitzallee
Gehrenweg
Georg-Knorr-Platz
Germersheimer Platz
Gillweg
Glockenblumenweg
Goldsternweg
Grabensprung
Greizer Straße
Grollstraße
Grußdorfstraße
Gundelfinger Straße
Gätzschmannpfad
Haberlandweg
Hagenower Ring
Handjerystraße
Hardyweg
Hauffstraße
Hedwig-und-Georg-Flatow-Platz
Heimat
Helen-Ernst-Straße
Henri-Dunant-Platz
Hermione-von-Preuschen-Platz
Hewaldstraße
Hirschpfad
Hoeschweg
Holenbrunner Weg
Horstweg
Humperdinckstraße
Hüninger Straße
Im Eichengrund
In den Floragärten
Irmfriedstraße
Jean-Jaurès-Straße
Johannes-Kraaz-Straße
Julius-Leber-Brücke
Kaiser-Wilhelm-Platz
Kanzlerweg
Karlstraße
Kehler Weg
Kiehlufer
Kirschallee
Kleine Eiswerderbrücke
Klingsorstraße
Kochhannstraße
Kolonie Alte Ziegenweide
Kolonie Am Koppelgraben
Kolonie An der Nordbahn
Kolonie Blaupunkt
Kolonie Deidesheimer Straße
Kolonie Feldschlößchen
Kolonie Gartengemeinschaft Buch
Kolonie Habsburger Ufer
Kolonie Hüfnergärten
Kolonie Kühler Grund
Kolonie Meran
Kolonie Neuland
Kolonie Pfarracker
Kolonie Rübländer Graben
Kolonie Sonnenblume
Kolonie Südufer
Kolonie Wartburg
Kolonie Zittauer Straße
Kornapfelweg
Krefelder Straße
Krugstege
Kunigundenstraße
Köberlesteig
Köthener Straße
Lakegrund
Langhansstraße
Lauterstraße
Leo-Baeck-Straße
Levensauer Straße
Liepnitzstraße
Lindower Straße
Lohmühlenplatz
Ludolfingerplatz
Luxemburger Straße
Lüdinghauser Weg
Maisweg
Marderweg
Mark-Twain-Straße
Martiusweg
Max-Beer-Straße
Mehrower Zeile
Merlitzstraße
Mierstraße
Mohnickesteig
Moselstraße
Möllendorffstraße
Mülheimer Straße
Nauener Platz
Neue Brücke
Neumannsgasse
Nietheweg
Nordpromenade
Oberonstraße
Olivaer Platz
Ortolfstraße
Ottilienweg
Pankower Straße
Parrisiusstraße
Paulinenstraße
Peter-Weiss-Platz
Pfennigkrautweg
Pilotenstraße
Platz der weißen Rose
Potsdamer Brücke
Prinz-Handjery-Straße
Pöhlbergstraße
Radtkestraße
Rauhfußgasse
Reichensteiner Weg
Rennsteig
Ribbecker Straße
Ringbahnstraße
Roedeliusplatz
Roonstraße
Rothariweg
Rudolf-Rühl-Allee
Rundlingsteig
Röttkenring
Sakrower Kirchweg
Sangerhauser Weg
Schattenweg
Schillerhof
Schleusenufer
Schmöckwitzer Damm
Schreberweg
Schwanenweg
Schwielowseestraße
Schönleinstraße
Seepromenade
Semmelweisstraße
Siefersheimer Straße
Simpsonweg
Sommerfelder Straße
Spektebrücke
Spreetalallee
Staudenweg
Stelling-Janitzky-Brücke
Stille Straße
Straße M (HOKA III)
Strömannstraße
Sven-Hedin-Platz
Tangastraße
Teichrosenpfad
Teutoburger Platz
Thujaweg
Titiseestraße
Traudelstraße
Tropfsteinweg
Uferweg
Uranusweg
Verlängerte Waldowallee
Voltairestraße
Waldemarstraße
Wallenbergstraße
Wansdorfer Platz
Waterloobrücke
Weidendammer Brücke
Welsumerpfad
Weseler Straße
Wiebestraße
Wildschwansteig
Willstätterstraße
Wisentweg
Wolgaster Straße
Wupperstraße
Zaucher Weg
Ziegelstraße
Zossener Straße
@zones
Europe/Berlin
@regions
Berlin	BE	
Hamburg	HH	
Bayern	BY	
Nordrhein-Westfalen	NW	
Hessen	HE	
Baden-Württemberg	BW	
Sachsen	SN	
Niedersachsen	NI	
Schleswig-Holstein	SH	
Sachsen-Anhalt	ST	
Rheinland-Pfalz	RP	
Thüringen	TH	
Mecklenburg-Vorpommern	MV	
Brandenburg	BB	
Saarland	SL	
@cities
Berlin	DE	0	525244	134105	0	3426	10115|10559|10825|12165|12439|12687|13357|13595	+49 30 23125 ###
Hamburg	DE	1	535507	99930	0	1974	20038|20257|21033|21149|22117|22301|22399|22547	+49 40 66969 ###
München	DE	2	481374	115755	0	1505	80331|80634|80797|80933|81241|81375|81545|81679	+49 89 99998 ###
Köln	DE	3	509333	69500	0	1025	50667|50676|50737|50823|50931|50969|51063|51107	+49 221 4710 ###
Frankfurt am Main	DE	4	501155	86842	0	650	60306|60314|60323|60385|60433|60486|60529|60599	+49 69 90009 ###
Düsseldorf	DE	3	512232	67793	0	619	40210|40215|40225|40233|40470|40479|40549|40597	+49 221 4710 ###
Stuttgart	DE	5	487823	91770	0	613	70173|70180|70188|70195|70329|70378|70499|70569	+49 69 90009 ###
Essen	DE	3	514566	70123	0	593	45127|45133|45139|45145|45239|45277|45309|45355	+49 221 4710 ###
Dortmund	DE	3	515149	74660	0	588	44135|44141|44147|44229|44267|44289|44329|44359	+49 221 4710 ###
Dresden	DE	6	510509	137383	0	565	01067|01099|01129|01157|01189|01239|01277|01324	+49 30 23125 ###
Bremen	DE	7	530758	88072	0	547	28195|28203|28211|28219|28279|28327|28357|28755	+49 40 66969 ###
Nürnberg	DE	2	494542	110775	0	516	90402|90409|90427|90439|90451|90459|90473|90480	+49 89 99998 ###
Hannover	DE	7	523705	97332	0	515	30159|30165|30173|30179|30453|30519|30559|30655	+49 40 66969 ###
Leipzig	DE	6	513396	123713	0	505	04103|04109|04159|04207|04275|04289|04317|04347	+49 30 23125 ###
Duisburg	DE	3	514325	67652	0	504	47051|47057|47119|47139|47169|47198|47228|47249	+49 221 4710 ###
Wandsbek	DE	1	535833	100830	0	411	20095|20249|22041|22081|22115|22159|22299|22309	+49 40 66969 ###
Bochum	DE	3	514816	72165	0	386	44787|44791|44795|44799|44805|44809|44867|44879	+49 221 4710 ###
Wuppertal	DE	3	512563	71482	0	361	42103|42107|42113|42119|42279|42285|42327|42369	+49 221 4710 ###
Bielefeld	DE	3	520333	85333	0	332	33519|33604|33607|33613|33617|33647|33689|33719	+49 221 4710 ###
Bonn	DE	3	507344	70955	0	331	53111|53115|53119|53123|53127|53173|53177|53225	+49 221 4710 ###
Hamburg-Nord	DE	1	535894	99840	0	316	20038|20149|20354|21107|22177|22309|22457|22549	+49 40 66969 ###
Münster	DE	3	519624	76257	0	308	48079|48143|48147|48151|48155|48157|48161|48165	+49 221 4710 ###
Mannheim	DE	5	494891	84669	0	308	68159|68161|68165|68169|68219|68229|68259|68307	+49 69 90009 ###
Hamburg-Mitte	DE	1	535500	100167	0	301	20038|20148|20257|20457|21109|22083|22297|22309	+49 40 66969 ###
Augsburg	DE	2	483715	108985	0	301	86150|86152|86154|86157|86161|86163|86167|86179	+49 89 99998 ###
Wiesbaden	DE	4	500860	82444	0	289	65183|65185|65189|65191|65195|65199|65201|65205	+49 69 90009 ###
Marienthal	DE	1	535667	100833	0	287	20535|22041|22047|22083|22089|22117|22159|22305	+49 40 66969 ###
Karlsruhe	DE	5	490094	84044	0	284	76006|76131|76135|76139|76185|76187|76199|76228	+49 69 90009 ###
Gelsenkirchen	DE	3	515051	70965	0	270	45879|45881|45884|45886|45889|45892|45894|45897	+49 221 4710 ###
Eimsbüttel	DE	1	535742	99568	0	269	20038|20146|20251|20354|20457|22301|22547|22761	+49 40 66969 ###
Aachen	DE	3	507766	60834	0	265	52062|52064|52066|52068|52072|52074|52076|52078	+49 221 4710 ###
Mönchengladbach	DE	3	511854	64417	0	262	41061|41063|41066|41068|41169|41189|41199|41238	+49 221 4710 ###
Kiel	DE	8	543213	101349	0	253	24103|24106|24109|24113|24116|24143|24146|24148	+49 40 66969 ###
Altona	DE	1	535500	99333	0	250	20144|20255|20354|20359|21129|22547|22607|22763	+49 40 66969 ###
Chemnitz	DE	6	508357	129292	0	247	09028|09111|09113|09116|09120|09123|09126|09128	+49 30 23125 ###
Braunschweig	DE	7	522659	105267	0	245	38023|38100|38104|38108|38112|38116|38120|38124	+49 40 66969 ###
Magdeburg	DE	9	521313	116319	0	244	39014|39104|39108|39112|39116|39120|39124|39128	+49 30 23125 ###
Krefeld	DE	3	513364	65538	0	238	47798|47799|47800|47803|47804|47805|47809|47829	+49 221 4710 ###
Halle (Saale)	DE	9	514816	119795	0	238	06108|06110|06112|06114|06116|06124|06126	+49 30 23125 ###
Freiburg	DE	5	479959	78522	0	237	79098|79100|79102|79106|79110|79112|79115|79117	+49 69 90009 ###
Neue Neustadt	DE	9	521500	116333	0	227	39104|39106|39108|39110|39118|39124|39126|39128	+49 30 23125 ###
Mainz	DE	10	499818	82801	0	223	55116|55118|55120|55124|55126|55127|55129|55130	+49 69 90009 ###
Oberhausen	DE	3	514781	68625	0	219	46045|46047|46049|46117|46119|46145|46147|46149	+49 221 4710 ###
Erfurt	DE	11	509773	110354	0	219	99084|99085|99087|99089|99092|99094|99097|99098	+49 69 90009 ###
Lübeck	DE	8	538689	106873	0	212	23539|23552|23556|23558|23562|23564|23568|23569	+49 40 66969 ###
Hagen	DE	3	513608	74717	0	199	58089|58091|58093|58095|58097|58099|58119|58135	+49 221 4710 ###
Rostock	DE	12	540887	121405	0	198	18055|18057|18059|18069|18107|18109|18119|18146	+49 40 66969 ###
Kassel	DE	4	513167	95000	0	197	34117|34119|34121|34125|34127|34128|34131|34132	+49 69 90009 ###
Potsdam	DE	13	523989	130657	0	185	14461|14467|14469|14471|14473|14478|14480|14482	+49 30 23125 ###
Saarbrücken	DE	14	492326	70098	0	183	66111|66115|66119|66123|66126|66128|66130|66132	+49 69 90009 ###
Hamm	DE	3	516803	78209	0	179	59063|59065|59067|59069|59071|59073|59075|59077	+49 221 4710 ###
Mülheim	DE	3	514322	68797	0	173	45403|45468|45470|45473|45475|45476|45479|45481	+49 221 4710 ###
Herne	DE	3	515388	72257	0	172	44623|44625|44627|44628|44629|44649|44651|44652	+49 221 4710 ###
Harburg	DE	1	534606	99839	0	169	21073|21075|21077|21079	+49 40 66969 ###
Darmstadt	DE	4	498717	86503	0	167	64283|64285|64287|64289|64291|64293|64295|64297	+49 69 90009 ###
Osnabrück	DE	7	522726	80498	0	166	49074|49076|49078|49080|49082|49084|49086|49088	+49 221 4710 ###
Neukölln	DE	0	524772	134313	0	165	10243|10961|10969|12043|12049|12055|12099|12359	+49 30 23125 ###
Solingen	DE	3	511734	70845	0	164	42651|42653|42655|42657|42659|42697|42699|42719	+49 221 4710 ###
Ludwigshafen am Rhein	DE	10	494812	84464	0	163	67059|67061|67063|67065|67067|67069|67071	+49 69 90009 ###
Leverkusen	DE	3	510303	69843	0	163	51371|51373|51375|51377|51379|51381	+49 221 4710 ###
Oldenburg	DE	7	531404	82148	0	159	26121|26122|26123|26125|26127|26129|26131|26133	+49 40 66969 ###
Kreuzberg	DE	0	524997	134034	0	153	10115|10179|10781|10827|10965|10999|12047|12099	+49 30 23125 ###
Neuss	DE	3	511981	66850	0	152	41460|41462|41464|41466|41468|41469|41470|41472	+49 221 4710 ###
Regensburg	DE	2	490151	121016	0	151	93047|93049|93051|93053|93055|93057|93059	+49 89 99998 ###
Prenzlauer Berg	DE	0	525388	134244	0	149	10115|10178|10247|10405|10435|12529|13089|13355	+49 30 23125 ###
Heidelberg	DE	5	494077	86908	0	143	69115|69117|69118|69120|69121|69123|69124|69126	+49 69 90009 ###
Paderborn	DE	3	517190	87544	0	142	33098|33100|33102|33104|33106	+49 221 4710 ###
Würzburg	DE	2	497939	99512	0	134	97070|97072|97074|97076|97078|97080|97082|97084	+49 69 90009 ###
Fürth	DE	2	494759	109886	0	132	90762|90763|90765|90766|90768	+49 89 99998 ###
Charlottenburg	DE	0	525167	132833	0	129	10551|10555|10589|10627|10709|10719|14050|14055	+49 30 23125 ###
Wolfsburg	DE	7	524245	107815	0	123	38440|38442|38444|38446|38448	+49 40 66969 ###
Schöneberg	DE	0	524980	133443	0	123	10117|10559|10627|10713|10779|10789|10961|12101	+49 30 23125 ###
Recklinghausen	DE	3	516138	71974	0	122	45657|45659|45661|45663|45665	+49 221 4710 ###
Göttingen	DE	7	515344	99323	0	122	37073|37075|37077|37079|37081|37083|37085	+49 69 90009 ###
Heilbronn	DE	5	491400	92205	0	121	74072|74074|74076|74078|74080|74081	+49 69 90009 ###
Ingolstadt	DE	2	487651	114237	0	121	85049|85051|85053|85055|85057	+49 89 99998 ###
Ulm	DE	5	483984	99916	0	120	89040|89073|89075|89077|89079|89081	+49 89 99998 ###
Bottrop	DE	3	515239	69285	0	120	46236|46238|46240|46242|46244	+49 221 4710 ###
Bergedorf	DE	1	534846	102290	0	120	21029|21031|21033|21035|21037|22115	+49 40 66969 ###
Pforzheim	DE	5	488844	86989	0	119	75172|75173|75175|75177|75179|75180|75181	+49 69 90009 ###
Offenbach	DE	4	501006	87665	0	119	63065|63067|63069|63071|63073|63075	+49 69 90009 ###
Bremerhaven	DE	7	535536	85755	0	119	27568|27570|27572|27574|27576|27578|27580	+49 40 66969 ###
Friedrichshain	DE	0	525156	134548	0	118	10119|10243|10249|10367|10409|10969|12045|12435	+49 30 23125 ###
Remscheid	DE	3	511798	71925	0	117	42853|42855|42857|42859|42897|42899	+49 221 4710 ###
Nippes	DE	3	509654	69531	0	113	50667|50668|50672|50676|50733|50737|50823|50827	+49 221 4710 ###
Porz am Rhein	DE	3	508864	70583	0	113	50999|51143|51145|51147|51149	+49 221 4710 ###
Reutlingen	DE	5	484914	92043	0	113	72760|72762|72764|72766|72768|72770	+49 89 99998 ###
Marzahn	DE	0	525452	135698	0	112	12619|12627|12629|12679|12681|12685|12687|12689	+49 30 23125 ###
Rodenkirchen	DE	3	508933	69948	0	110	50678|50968|50996|50999|51105|51149	+49 221 4710 ###
Koblenz	DE	10	503536	75788	0	107	56068|56070|56072|56073|56075|56076|56077	+49 221 4710 ###
Siegen	DE	3	508748	80243	0	107	57072|57074|57076|57078|57080	+49 221 4710 ###
Bergisch Gladbach	DE	3	509856	71330	0	106	51427|51429|51465|51467|51469	+49 221 4710 ###
Salzgitter	DE	7	521570	104154	0	105	38226|38228|38229|38239|38259	+49 40 66969 ###
Jena	DE	11	509288	115899	0	105	07743|07745|07747|07749	+49 30 23125 ###
Gera	DE	11	508803	120819	0	105	07545|07546|07548|07549|07551|07552	+49 30 23125 ###
Moers	DE	3	514534	66326	0	103	47441|47443|47445|47447	+49 221 4710 ###
Hildesheim	DE	7	521508	99511	0	103	31134|31135|31137|31139|31141	+49 40 66969 ###
Erlangen	DE	2	495910	110078	0	103	91052|91054|91056|91058	+49 89 99998 ###
Mitte	DE	0	525200	134049	0	102	10115|10178|10405|10437|10783|10963|10997|12529	+49 30 23125 ###
Wilmersdorf	DE	0	524833	133167	0	102	10585|10627|10711|10719|10783|10825|12159|12169	+49 30 23125 ###
Trier	DE	10	497556	66394	0	100	54290|54292|54293|54294|54295|54296	+49 221 4710 ###
Zwickau	DE	6	507272	124884	0	99	08056|08058|08060|08062|08064|08066	+49 30 23125 ###
Kaiserslautern	DE	10	494430	77716	0	99	67653|67655|67657|67659|67661|67663	+49 69 90009 ###
Schwerin	DE	12	536294	114132	0	97	19053|19055|19057|19059|19061|19063	+49 40 66969 ###
Gütersloh	DE	3	519069	83785	0	96	33311|33330|33332|33334|33335	+49 221 4710 ###
Gesundbrunnen	DE	0	525504	133914	0	94	10115|10178|10435|10559|13086|13189|13353|13359	+49 30 23125 ###
Düren	DE	3	508043	64930	0	93	52349|52351|52353|52355	+49 221 4710 ###
Rahlstedt	DE	1	536019	101567	0	93	22041|22043|22045|22047|22145|22147|22149|22159	+49 40 66969 ###
Esslingen	DE	5	487396	93047	0	92	70771|72631|72669|73249|73274|73728|73734|73770	+49 69 90009 ###
Tübingen	DE	5	485227	90522	0	92	72070|72072|72074|72076	+49 69 90009 ###
Iserlohn	DE	3	513755	77028	0	92	58636|58638|58640|58642|58644	+49 221 4710 ###
Witten	DE	3	514436	73526	0	92	58452|58453|58454|58455|58456	+49 221 4710 ###
Ratingen	DE	3	512972	68493	0	92	40832|40878|40880|40882|40883|40885	+49 221 4710 ###
Marl	DE	3	516567	70904	0	91	45768|45770|45772	+49 221 4710 ###
Lünen	DE	3	516163	75287	0	91	44532|44534|44536	+49 221 4710 ###
Gießen	DE	4	505873	86755	0	89	35390|35392|35394|35396|35398	+49 69 90009 ###
Hanau am Main	DE	4	501342	89142	0	89	63405|63450|63452|63454|63456|63457	+49 69 90009 ###
Velbert	DE	3	513354	70435	0	88	42549|42551|42553|42555	+49 221 4710 ###
Ludwigsburg	DE	5	488973	91916	0	88	71634|71636|71638|71640|71642	+49 69 90009 ###
Lichterfelde	DE	0	524333	133076	0	86	12163|12165|12169|12205|12209|12247|12279|14169	+49 30 23125 ###
Flensburg	DE	8	547880	94372	0	86	24937|24939|24941|24943|24944	+49 40 66969 ###
Wedding	DE	0	525473	133559	0	85	10115|10435|10551|10557|13047|13351|13357|13407	+49 30 23125 ###
Cottbus	DE	13	517577	143289	0	85	03042|03044|03046|03048|03051|03052|03053|03054	+49 30 23125 ###
Wilhelmshaven	DE	7	535476	81040	0	84	26382|26384|26386|26388|26389	+49 40 66969 ###
Hellersdorf	DE	0	525332	136088	0	84	12619|12621|12623|12627|12629|12679|12685|12687	+49 30 23125 ###
Reinickendorf	DE	0	525640	133355	0	84	13047|13349|13351|13403|13407	+49 30 23125 ###
Minden	DE	3	522895	89146	0	83	32423|32425|32427|32429	+49 40 66969 ###
Norderstedt	DE	8	537018	99933	0	83	22844|22846|22848|22850|22851	+49 40 66969 ###
Villingen-Schwenningen	DE	5	480623	84936	0	82	78048|78050|78052|78054|78056	+49 69 90009 ###
Konstanz	DE	5	476603	91758	0	81	78462|78464|78465|78467	+49 89 99998 ###
Worms	DE	10	496328	83592	0	81	67547|67549|67550|67551	+49 69 90009 ###
Moabit	DE	0	525264	133390	0	81	10115|10555|10587|10627|10777|10785|13347|13355	+49 30 23125 ###
Neumünster	DE	8	540740	99846	0	80	24534|24536|24537|24539	+49 40 66969 ###
Dorsten	DE	3	516617	69651	0	80	46282|46284|46286	+49 221 4710 ###
Lüdenscheid	DE	3	512198	76273	0	79	58507|58509|58511|58513|58515	+49 221 4710 ###
Marburg an der Lahn	DE	4	508090	87707	0	79	35037|35039|35041|35043	+49 69 90009 ###
Rheinhausen	DE	3	514006	67119	0	78	47053|47226|47228|47229|47239|47249	+49 221 4710 ###
Castrop-Rauxel	DE	3	515566	73116	0	78	44575|44577|44579|44581	+49 221 4710 ###
Bogenhausen	DE	2	481522	116158	0	78	80331|80539|80799|80803|81249|81669|81675|81739	+49 89 99998 ###
Rheine	DE	3	522851	74406	0	76	48429|48431|48432	+49 221 4710 ###
Viersen	DE	3	512544	63944	0	76	41747|41748|41749|41751	+49 221 4710 ###
Delmenhorst	DE	7	530511	86309	0	76	27749|27751|27753|27755	+49 40 66969 ###
Gladbeck	DE	3	515708	69859	0	75	45964|45966|45968	+49 221 4710 ###
Arnsberg	DE	3	513833	80833	0	75	59755|59757|59759|59821|59823	+49 221 4710 ###
Troisdorf	DE	3	508090	71497	0	75	53840|53842|53844	+49 221 4710 ###
Wattenscheid	DE	3	514806	71425	0	74	44793|44866|44867|44869|45886	+49 221 4710 ###
Bocholt	DE	3	518388	66153	0	74	46395|46397|46399	+49 221 4710 ###
Detmold	DE	3	519386	88732	0	74	32756|32758|32760	+49 221 4710 ###
Bayreuth	DE	2	499478	115789	0	73	95444|95445|95447|95448	+49 89 99998 ###
Steglitz	DE	0	524561	133320	0	72	10713|10717|10827|12105|12161|12167|12205|14195	+49 30 23125 ###
Landshut	DE	2	485296	121618	0	72	84028|84030|84032|84034|84036	+49 89 99998 ###
Lüneburg	DE	7	532512	104155	0	71	21335|21337|21339	+49 40 66969 ###
Billstedt	DE	1	535500	101333	0	71	22041|22043|22045|22089|22111|22115|22117|22119	+49 40 66969 ###
Celle	DE	7	526226	100805	0	71	29221|29223|29225|29227|29229	+49 40 66969 ###
Bamberg	DE	2	498987	109007	0	70	96047|96049|96050|96052	+49 69 90009 ###
Aschaffenburg	DE	2	499770	91521	0	69	63739|63741|63743	+49 69 90009 ###
Neubrandenburg	DE	12	535574	132610	0	68	17033|17034|17036	+49 30 23125 ###
Dessau	DE	9	518386	122456	0	68	06842|06844|06846|06847|06849	+49 30 23125 ###
Lippstadt	DE	3	516737	83448	0	67	59555|59556|59557|59558	+49 221 4710 ###
Köpenick	DE	0	524455	135746	0	67	12439|12459|12489|12555|12557	+49 30 23125 ###
Aalen	DE	5	488378	100933	0	67	73430|73431|73432|73433|73434	+49 89 99998 ###
Dinslaken	DE	3	515623	67434	0	67	46535|46537|46539	+49 221 4710 ###
Neuwied	DE	10	504336	74706	0	67	56564|56566|56567	+49 221 4710 ###
Unna	DE	3	515380	76897	0	67	59423|59425|59427	+49 221 4710 ###
Plauen	DE	6	504973	121378	0	66	08523|08525|08527|08529	+49 30 23125 ###
Pankow	DE	0	525693	134019	0	65	10409|10437|13086|13156|13187|13347|13355|13359	+49 30 23125 ###
Herten	DE	3	515964	71439	0	65	45699|45701	+49 221 4710 ###
Herford	DE	3	521146	86734	0	65	32049|32051|32052	+49 221 4710 ###
Grevenbroich	DE	3	510910	65827	0	65	41515|41516|41517	+49 221 4710 ###
Weimar	DE	11	509803	113290	0	65	99423|99425|99427	+49 69 90009 ###
Kerpen	DE	3	508699	66969	0	64	50169|50170|50171	+49 221 4710 ###
Fulda	DE	4	505516	96752	0	64	36037|36039|36041|36043	+49 69 90009 ###
Dormagen	DE	3	510968	68317	0	64	41539|41540|41541|41542	+49 221 4710 ###
Bergheim	DE	3	509557	66399	0	64	50126|50127|50129	+49 221 4710 ###
Garbsen	DE	7	524137	95899	0	63	30823|30826|30827	+49 40 66969 ###
Tempelhof	DE	0	524667	134000	0	62	10827|10963|10969|12045|12051|12059|12103|12109	+49 30 23125 ###
Wesel	DE	3	516669	66204	0	62	46483|46485|46487	+49 221 4710 ###
Kempten (Allgäu)	DE	2	477267	103139	0	61	87435|87437|87439	+49 89 99998 ###
Sindelfingen	DE	5	487000	90167	0	61	71063|71065|71067|71069	+49 69 90009 ###
Schwäbisch Gmünd	DE	5	487995	97981	0	61	73525|73527|73529	+49 89 99998 ###
Rosenheim	DE	2	478564	121225	0	60	83022|83024|83026	+49 89 99998 ###
Brandenburg an der Havel	DE	13	524167	125500	0	60	14770|14772|14774|14776	+49 30 23125 ###
Rüsselsheim am Main	DE	4	499896	84225	0	60	65428|65439|65474|65479	+49 69 90009 ###
Berlin Köpenick	DE	0	524425	135823	0	60	12439|12489|12555|12557	+49 30 23125 ###
Offenburg	DE	5	484738	79450	0	59	77652|77654|77656	+49 69 90009 ###
Langenfeld	DE	3	511082	69483	0	59	40764	+49 221 4710 ###
Stralsund	DE	12	543091	130818	0	59	18435|18437|18439	+49 30 23125 ###
Hameln	DE	7	521040	93562	0	59	31785|31787|31789	+49 40 66969 ###
Friedrichshafen	DE	5	476569	94755	0	58	88045|88046|88048	+49 89 99998 ###
Göppingen	DE	5	487035	96521	0	58	73033|73035|73037	+49 89 99998 ###
Görlitz	DE	6	511552	149885	0	58	02826|02827|02828	+49 30 23125 ###
Stolberg	DE	3	507737	62260	0	58	52222|52223|52224	+49 221 4710 ###
Frankfurt (Oder)	DE	13	523471	145506	0	57	15230|15232|15234|15236	+49 30 23125 ###
Neu-Hohenschönhausen	DE	0	525668	135126	0	57	12681|12687|12689|13051|13053|13055|13057|13059	+49 30 23125 ###
Baden-Baden	DE	5	487606	82398	0	57	76530|76532|76534	+49 69 90009 ###
Hattingen	DE	3	513989	71856	0	57	45525|45527|45529	+49 221 4710 ###
Hilden	DE	3	511682	69309	0	57	40721|40723|40724	+49 221 4710 ###
Winterhude	DE	1	535937	100112	0	56	20099|20149|20255|22081|22089|22301|22309|22391	+49 40 66969 ###
Sankt Augustin	DE	3	507754	71970	0	56	53757	+49 221 4710 ###
Eschweiler	DE	3	508185	62718	0	56	52249	+49 221 4710 ###
Friedrichsfelde	DE	0	525058	135081	0	55	10245|10247|10317|10318|10365|10369|12435|12683	+49 30 23125 ###
Ahlen	DE	3	517634	78887	0	55	59227|59229	+49 221 4710 ###
Bad Salzuflen	DE	3	520862	87443	0	55	32105|32107|32108	+49 221 4710 ###
Euskirchen	DE	3	506606	67872	0	55	53879|53881	+49 221 4710 ###
Meerbusch	DE	3	512527	66881	0	55	40667|40668|40670	+49 221 4710 ###
Wolfenbüttel	DE	7	521644	105410	0	55	38281|38300|38302|38304	+49 40 66969 ###
Hürth	DE	3	508708	68676	0	55	50354	+49 221 4710 ###
Zehlendorf	DE	0	524333	132500	0	54	12205|14129|14163|14165|14167|14169|14195	+49 30 23125 ###
Schweinfurt	DE	2	500494	102218	0	54	97412|97421|97422|97424	+49 69 90009 ###
Neustadt an der Weinstraße	DE	10	493501	81389	0	54	67433|67434|67435	+49 69 90009 ###
Pulheim	DE	3	509996	68063	0	54	50259	+49 221 4710 ###
Gummersbach	DE	3	510261	75647	0	53	51643|51645|51647	+49 221 4710 ###
Wilhelmsburg	DE	1	534928	100137	0	53	20539|21037|21079|21107|21109	+49 40 66969 ###
Waiblingen	DE	5	488324	93164	0	53	71332|71334|71336	+49 69 90009 ###
Nordhorn	DE	7	524308	70683	0	53	48527|48529|48531	+49 221 4710 ###
Mariendorf	DE	0	524378	133811	0	53	12099|12103|12107|12157|12169|12247|12277|12347	+49 30 23125 ###
Universitäts- und Hansestadt Greifswald	DE	12	540890	134024	0	53	17489|17491|17493|17498	+49 30 23125 ###
Cuxhaven	DE	7	538683	86990	0	53	27472|27474|27476|27478	+49 40 66969 ###
Wetzlar	DE	4	505611	85049	0	53	35576|35578|35579|35580|35582|35583|35584|35585	+49 69 90009 ###
Menden	DE	3	514434	77782	0	52	58706|58708|58710	+49 221 4710 ###
Bergkamen	DE	3	516163	76445	0	52	59192	+49 221 4710 ###
Frechen	DE	3	509148	68118	0	52	50226	+49 221 4710 ###
Lichtenrade	DE	0	523984	134064	0	52	12107|12277|12279|12305|12307|12309|12349	+49 30 23125 ###
Bad Homburg vor der Höhe	DE	4	502268	86182	0	52	61348|61350|61352	+49 69 90009 ###
Willich	DE	3	512637	65473	0	52	47877	+49 221 4710 ###
Emden	DE	7	533659	72085	0	52	26721|26723|26725	+49 40 66969 ###
Neu-Ulm	DE	2	483928	100111	0	51	89231|89233	+49 89 99998 ###
Lingen	DE	7	525227	73256	0	51	49808|49809|49811	+49 221 4710 ###
Erftstadt	DE	3	508148	67939	0	51	50374	+49 221 4710 ###
Neubrück	DE	3	511343	66386	0	51	41516	+49 221 4710 ###
Lahr	DE	5	483404	78689	0	51	77933	+49 69 90009 ###
Ibbenbueren	DE	3	522796	77146	0	51	49477|49479	+49 221 4710 ###
Passau	DE	2	485665	134312	0	51	94032|94034|94036	+49 89 99998 ###
Gronau	DE	3	522110	70224	0	51	48599	+49 221 4710 ###
Langenhagen	DE	7	524476	97374	0	50	30851|30853|30855	+49 40 66969 ###
Schwerte	DE	3	514439	75675	0	50	58239	+49 221 4710 ###
Speyer	DE	10	493208	84311	0	50	67346	+49 69 90009 ###
Alt-Hohenschönhausen	DE	0	525461	135013	0	50	10315|10365|10369|10407|13051|13053|13057|13086	+49 30 23125 ###
Heidenheim an der Brenz	DE	5	486780	101516	0	50	89518|89520|89522	+49 89 99998 ###
Treptow	DE	0	524938	134447	0	50	10178|10245|10317|10967|10999|12047|12053|12059	+49 30 23125 ###
Peine	DE	7	523193	102352	0	50	31224|31226|31228	+49 40 66969 ###
Neunkirchen	DE	14	493445	71804	0	50	66538|66539|66540	+49 69 90009 ###
Bad Oeynhausen	DE	3	522070	88036	0	50	32545|32547|32549	+49 40 66969 ###
Leonberg	DE	5	488000	90167	0	49	71229	+49 69 90009 ###
Hof	DE	2	503130	119126	0	49	95028|95030|95032	+49 69 90009 ###
Kleve	DE	3	517883	61386	0	49	47533	+49 221 4710 ###
Ravensburg	DE	5	477820	96106	0	49	88212|88213|88214	+49 89 99998 ###
Elmshorn	DE	8	537491	96618	0	49	25335|25336|25337	+49 40 66969 ###
Bornheim	DE	3	507631	69909	0	49	53332	+49 221 4710 ###
Soest	DE	3	515756	81062	0	48	59494	+49 221 4710 ###
Hennef (Sieg)	DE	3	507756	72831	0	48	53773	+49 221 4710 ###
Rastatt	DE	5	488585	82096	0	48	76437	+49 69 90009 ###
Erkrath	DE	3	512224	69083	0	48	40699	+49 221 4710 ###
Bruchsal	DE	5	491243	85980	0	48	76646	+49 69 90009 ###
Weißensee	DE	0	525563	134665	0	48	10249|10367|10405|10409|10439|13053|13086|13089	+49 30 23125 ###
Singen	DE	5	477594	88403	0	48	78224	+49 89 99998 ###
Stuttgart-Ost	DE	5	487836	92103	0	48	70173|70180|70188|70193|70327|70376|70469|70567	+49 69 90009 ###
Dülmen	DE	3	518315	72808	0	47	48249	+49 221 4710 ###
Frankenthal	DE	10	495341	83536	0	47	67227	+49 69 90009 ###
Herzogenrath	DE	3	508687	60932	0	47	52134	+49 221 4710 ###
Lörrach	DE	5	476150	76646	0	47	79539|79540|79541	+49 69 90009 ###
Albstadt	DE	5	482164	90260	0	47	72458|72459|72461	+49 89 99998 ###
Oberursel	DE	4	502073	85775	0	47	61440	+49 69 90009 ###
Gotha	DE	11	509482	107019	0	47	99867	+49 69 90009 ###
Melle	DE	7	522020	83383	0	46	49324|49326|49328	+49 221 4710 ###
Staaken	DE	0	525366	131506	0	46	13581|13583|13585|13589|13591|13593	+49 30 23125 ###
Bünde	DE	3	521984	85864	0	46	32257	+49 40 66969 ###
Alsdorf	DE	3	508767	61640	0	46	52477	+49 221 4710 ###
Böblingen	DE	5	486821	90117	0	46	71032|71034	+49 69 90009 ###
Langenhorn	DE	1	536667	100167	0	46	22339|22391|22393|22395|22399|22415|22417|22419	+49 40 66969 ###
Rheda-Wiedenbrück	DE	3	518497	83002	0	46	33378	+49 221 4710 ###
Kamen	DE	3	515923	76638	0	46	59174	+49 221 4710 ###
Gohlis	DE	6	513660	123670	0	46	04103|04107|04155|04249|04279|04289|04316|04349	+49 30 23125 ###
Hansestadt Stade	DE	7	535941	94730	0	46	21680|21682|21683|21684	+49 40 66969 ###
Meiderich	DE	3	514667	67667	0	45	47058|47059|47119|47137|47139|47166|47178|47179	+49 221 4710 ###
Wismar	DE	12	538922	114556	0	45	23952|23966|23968|23970	+49 40 66969 ###
Amberg	DE	2	494429	118627	0	45	92224	+49 89 99998 ###
Neustadt am Rübenberge	DE	7	525046	94587	0	45	31535	+49 40 66969 ###
Erkelenz	DE	3	510795	63153	0	45	41812	+49 221 4710 ###
Homburg	DE	14	493264	73387	0	45	66424	+49 69 90009 ###
Straubing	DE	2	488813	125738	0	45	94315	+49 89 99998 ###
Halle-Neustadt	DE	9	514792	119160	0	45	06108|06110|06120|06122|06124|06128|06179	+49 30 23125 ###
Memmingen	DE	2	479837	101853	0	44	87700	+49 89 99998 ###
Brühl	DE	3	508293	69050	0	44	50321	+49 221 4710 ###
Fellbach	DE	5	488091	92770	0	44	70734|70736	+49 69 90009 ###
Lehrte	DE	7	523719	99792	0	44	31275	+49 40 66969 ###
Nordhausen	DE	11	515018	107957	0	44	99734	+49 30 23125 ###
Freiberg	DE	6	509109	133388	0	44	09599	+49 30 23125 ###
Pirmasens	DE	10	492014	76053	0	44	66953|66954|66955	+49 69 90009 ###
Goslar	DE	7	519042	104277	0	44	38640|38642|38644	+49 40 66969 ###
Lankwitz	DE	0	524362	133459	0	44	12103|12107|12157|12165|12169|12205|12209|12249	+49 30 23125 ###
Bietigheim-Bissingen	DE	5	489441	91176	0	44	74321	+49 69 90009 ###
Filderstadt	DE	5	486570	92205	0	44	70794	+49 69 90009 ###
Suhl	DE	11	506091	106940	0	44	98527|98528|98529	+49 69 90009 ###
Weinheim	DE	5	495489	86670	0	43	69469	+49 69 90009 ###
Rodgau	DE	4	500263	88859	0	43	63110	+49 69 90009 ###
Bad Kreuznach	DE	10	498414	78671	0	43	55543|55545	+49 69 90009 ###
Ohligs	DE	3	511500	70000	0	43	42697|42699	+49 221 4710 ###
Monheim am Rhein	DE	3	510916	68922	0	43	40789	+49 221 4710 ###
Gifhorn	DE	7	524777	105511	0	43	38518	+49 40 66969 ###
@countries
Andorra
Vereinigte Arabische Emirate
Afghanistan
Antigua und Barbuda
Anguilla
Albanien
Armenien
Angola
Argentinien
Amerikanisch-Samoa
Österreich
Australien
Aruba
Ålandinseln
Aserbaidschan
Bosnien und Herzegowina
Barbados
Bangladesch
Belgien
Burkina Faso
Bulgarien
Bahrain
Burundi
Benin
St. Barthélemy
Bermuda
Brunei Darussalam
Bolivien
Karibische Niederlande
Brasilien
Bahamas
Bhutan
Botsuana
Belarus
Belize
Kanada
Kokosinseln
Kongo-Kinshasa
Zentralafrikanische Republik
Kongo-Brazzaville
Schweiz
Côte d’Ivoire
Cookinseln
Chile
Kamerun
China
Kolumbien
Costa Rica
Kuba
Cabo Verde
Curaçao
Weihnachtsinsel
Zypern
Tschechien
Deutschland
Dschibuti
Dänemark
Dominica
Dominikanische Republik
Algerien
Ecuador
Estland
Ägypten
Westsahara
Eritrea
Spanien
Äthiopien
Finnland
Fidschi
Falklandinseln
Mikronesien
Färöer
Frankreich
Gabun
Vereinigtes Königreich
Grenada
Georgien
Französisch-Guayana
Guernsey
Ghana
Gibraltar
Grönland
Gambia
Guinea
Guadeloupe
Äquatorialguinea
Griechenland
Guatemala
Guam
Guinea-Bissau
Guyana
Sonderverwaltungsregion Hongkong
Honduras
Kroatien
Haiti
Ungarn
Indonesien
Irland
Israel
Isle of Man
Indien
Britisches Territorium im Indischen Ozean
Irak
Iran
Island
Italien
Jersey
Jamaika
Jordanien
Japan
Kenia
Kirgisistan
Kambodscha
Kiribati
Komoren
St. Kitts und Nevis
Nordkorea
Südkorea
Kuwait
Kaimaninseln
Kasachstan
Laos
Libanon
St. Lucia
Liechtenstein
Sri Lanka
Liberia
Lesotho
Litauen
Luxemburg
Lettland
Libyen
Marokko
Monaco
Republik Moldau
Montenegro
St. Martin
Madagaskar
Marshallinseln
Nordmazedonien
Mali
Myanmar
Mongolei
Sonderverwaltungsregion Macau
Nördliche Marianen
Martinique
Mauretanien
Montserrat
Malta
Mauritius
Malediven
Malawi
Mexiko
Malaysia
Mosambik
Namibia
Neukaledonien
Niger
Norfolkinsel
Nigeria
Nicaragua
Niederlande
Norwegen
Nepal
Nauru
Niue
Neuseeland
Oman
Panama
Peru
Französisch-Polynesien
Papua-Neuguinea
Philippinen
Pakistan
Polen
St. Pierre und Miquelon
Puerto Rico
Palästinensische Autonomiegebiete
Portugal
Palau
Paraguay
Katar
Réunion
Rumänien
Serbien
Russland
Ruanda
Saudi-Arabien
Salomonen
Seychellen
Sudan
Schweden
Singapur
St. Helena
Slowenien
Spitzbergen und Jan Mayen
Slowakei
Sierra Leone
San Marino
Senegal
Somalia
Suriname
Südsudan
São Tomé und Príncipe
El Salvador
Sint Maarten
Syrien
Eswatini
Turks- und Caicosinseln
Tschad
Togo
Thailand
Tadschikistan
Tokelau
Timor-Leste
Turkmenistan
Tunesien
Tonga
Türkei
Trinidad und Tobago
Tuvalu
Taiwan
Tansania
Ukraine
Uganda
Vereinigte Staaten
Uruguay
Usbekistan
Vatikanstadt
St. Vincent und die Grenadinen
Venezuela
Britische Jungferninseln
Amerikanische Jungferninseln
Vietnam
Vanuatu
Wallis und Futuna
Samoa
Jemen
Mayotte
Südafrika
Sambia
Simbabwe
@months
Januar
Februar
März
April
Mai
Juni
Juli
August
September
Oktober
November
Dezember
@weekdays
Montag
Dienstag
Mittwoch
Donnerstag
Freitag
Samstag
Sonntag
@words
ab
Abend
aber
acht
Affe
alle
allein
als
also
alt
am
an
andere
anfangen
Angst
antworten
Apfel
Arbeit
arbeiten
Arzt
auch
auf
Auge
aus
Auto
baden
bald
Ball
bauen
Bauer
Baum
bei
beide
beim
Bein
Beispiel
beißen
bekommen
Berg
besser
Bett
Bild
bin
bis
blau
bleiben
Blume
Boden
brauchen
braun
Brief
bringen
Brot
Bruder
Buch
böse
da
dabei
dafür
damit
danach
dann
daran
darauf
darin
das
dauern
davon
dazu
dein
dem
den
denken
denn
der
deshalb
dich
dick
die
Ding
dir
doch
Dorf
dort
draußen
drehen
drei
dumm
dunkel
durch
dürfen
eigentlich
ein
einfach
einige
einigen
einmal
Eis
Eltern
Ende
endlich
er
Erde
erklären
erschrecken
erst
erzählen
es
essen
Essen
etwas
fahren
Fahrrad
fallen
Familie
fangen
fast
fehlen
Fenster
Ferien
fertig
fest
Feuer
fiel
finden
Finger
Fisch
Flasche
fliegen
Frage
fragen
Frau
frei
fressen
Freude
freuen
Freund
fröhlich
früh
früher
Fuß
Fußball
fährt
führen
fünf
für
gab
ganz
gar
Garten
geben
Geburtstag
gefährlich
gegen
gehen
gehören
gelb
Geld
genau
gerade
gern
Geschenk
Geschichte
Gesicht
gestern
gesund
gewinnen
gibt
ging
Glas
glauben
gleich
Glück
glücklich
Gott
groß
grün
gut
Haare
haben
halbe
halten
Hand
hart
Hase
hat
Haus
heiß
heißen
helfen
her
heraus
Herr
Herz
heute
hier
Hilfe
Himmel
hin
hinein
hinter
hoch
holen
Hund
Hunger
hängen
hören
ich
ihm
ihn
ihr
im
immer
in
ins
ist
ja
Jahr
jeder
jetzt
jung
Junge
kalt
kam
kann
Katze
kaufen
kein
kennen
Kind
Klasse
klein
klettern
kochen
kommen
Kopf
krank
kurz
können
Küche
lachen
Land
lange
langsam
las
lassen
laufen
laut
leben
Leben
legen
Lehrer
Lehrerin
leicht
leise
lernen
lesen
letzte
Leute
Licht
lieb
liegen
ließ
Loch
los
Luft
lustig
machen
mal
Mama
man
Mann
Maus
Meer
mehr
mein
Mensch
merken
mich
Milch
Minute
Minutenmir
mit
Monat
Monate
Musik
Mutter
Mädchen
mögen
möglich
müde
müssen
nach
Nacht
nah
Name
Nase
nass
natürlich
neben
nehmen
nein
nennen
neu
neun
nicht
nichts
nie
nimmt
noch
nun
nur
nächste
nämlich
ob
oben
oder
offen
oft
ohne
Oma
Onkel
Opa
packen
Papa
Pferd
Platz
plötzlich
Polizei
Rad
rechnen
reich
reiten
rennen
richtig
rot
rufen
ruhig
rund
Sache
sagen
schaffen
schauen
scheinen
schenken
schicken
Schiff
schlafen
schlagen
schlecht
schlimm
Schluss
Schnee
schnell
schon
schreiben
schreien
Schuh
Schule
schwarz
schwer
Schwester
schwimmen
schön
Schüler
sechs
See
sehen
sehr
sein
seit
Seite
selbst
setzen
sich
sicher
sie
sieben
sieht
sind
singen
sitzen
so
sofort
Sohn
sollen
Sommer
Sonne
Sonntag
sonst
Spaß
Spiel
spielen
sprechen
springen
spät
später
Stadt
stark
stehen
@jobs
3D-Druck-Spezialist	3D-Druck-Spezialistin
Adressmakler	Adressmaklerin
Agrarwissenschafter	Agrarwissenschafterin
Anlageanalytiker	Anlageanalytikerin
App-Entwickler	App-Entwicklerin
Arbeitswissenschafter	Arbeitswissenschafterin
Asset Manager	Asset Managerin
Astrophysiker	Astrophysikerin
Ausstellungstischler	Ausstellungstischlerin
Babysitter	Babysitterin
Bankkundenbetreuer	Bankkundenbetreuerin
Baumaschinist	Baumaschinistin
Bautechnischer Zeichner	Bautechnische Zeichnerin
Bereichsleiter	Bereichsleiterin
Berufskraftfahrer	Berufskraftfahrerin
Betonbauspezialist	Betonbauspezialistin
Betriebsschlosser	Betriebsschlosserin
Bilanzbuchhalter	Bilanzbuchhalterin
Biobäcker	Biobäckerin
Biotechnologe	Biotechnologin
Bordtechniker	Bordtechnikerin
Brunnenmacher	Brunnenmacherin
Börsendisponent	Börsendisponentin
Bühnentechniker	Bühnentechnikerin
CAM-Techniker	CAM-Technikerin
Chatbot-Entwickler	Chatbot-Entwicklerin
Chip-Designer	Chip-Designerin
Community Manager	Community Managerin
Computerspielprogrammierer	Computerspielprogrammiererin
Database Analyst	Database Analystin
Datenmanager	Datenmanagerin
Destillateur	Destillateurin
Diplomat	Diplomatin
Dokumentar	Dokumentarin
Drogist	Drogistin
E-Learning-Autor	E-Learning-Autorin
Ehe- und Familienberater	Ehe- und Familienberaterin
Emailleur	Emailleurin
Entwicklungsleiter	Entwicklungsleiterin
Ergotherapiegehilfe	Ergotherapiegehilfin
Ethologe	Ethologin
Fahrdienstleiter	Fahrdienstleiterin
Farb- und Typberater	Farb- und Typberaterin
Fernmeldebaumonteur	Fernmeldebaumonteurin
Filmschnittmeister	Filmschnittmeisterin
Fleischwarenarbeiter	Fleischwarenarbeiterin
Flugzeugspengler	Flugzeugspenglerin
Forensischer Psychologe	Forensische Psychologin
Fotojournalist	Fotojournalistin
Friedhofsaufseher	Friedhofsaufseherin
Förderungsmanager	Förderungsmanagerin
Gastronom	Gastronomin
Gentechnologe	Gentechnologin
Gerichtsdolmetscher	Gerichtsdolmetscherin
Gesteinshüttentechniker	Gesteinshüttentechnikerin
Gießereimechaniker	Gießereimechanikerin
Grafikdesigner	Grafikdesignerin
Gymnastiktrainer	Gymnastiktrainerin
Harmonikamacher	Harmonikamacherin
Heimhelfer	Heimhelferin
Hofberater	Hofberaterin
Holztechniker	Holztechnikerin
Hufschmied	Hufschmiedin
Hütteningenieur	Hütteningenieurin
IT-Security Manager	IT-Security Managerin
IT-Trainer	IT-Trainerin
Industriekletterer	Industriekletterin
Informationsmanager	Informationsmanagerin
Inspizient	Inspizientin
Internet-Systembetreuer	Internet-Systembetreuerin
Jurist	Juristin
Kappenmacher	Kappenmacherin
Kellner	Kellnerin
Kinderdorfhelfer	Kinderdorfhelferin
Kleinkindpädagoge	Kleinkindpädagogin
Kolumnist	Kolumnistin
Konstrukteur	Konstrukteurin
Kosmetiker	Kosmetikerin
Krankenpfleger	Krankenpflegerin
Kriminologe	Kriminologin
Kunstkritiker	Kunstkritikerin
Küchengehilfe	Küchengehilfin
Landmaschinentechniker	Landmaschinentechnikerin
Lehrlingsausbilder	Lehrlingsausbilderin
Liftwart	Liftwartin
Managementassistent	Managementassistentin
Maschinennäher	Maschinennäherin
Mechaniker	Mechanikerin
Medienfachmann	Medienfachfrau
Meeresbiologe	Meeresbiologin
Metallgestalter	Metallgestalterin
Mineraloge	Mineralogin
Modellschlosser	Modellschlosserin
Multimedia-Designer	Multimedia-Designerin
Multimedia-Redakteur	Multimedia-Redakteurin
Musiker	Musikerin
Müllaufleger	Müllauflegerin
Nanotechnologe	Nanotechnologin
Neurolinguist	Neurolinguistin
Office Manager	Office Managerin
Optotechniker	Optotechnikerin
Outdoor-Trainer	Outdoor-Trainerin
Papiermaschinenarbeiter	Papiermaschinenarbeiterin
Personalentwickler	Personalentwicklerin
Pferdepfleger	Pferdepflegerin
Pharmareferent	Pharmareferentin
Pilot	Pilotin
Polsterer	Polsterin
Pre-Sales Manager	Pre-Sales Managerin
Produktentwickler	Produktentwicklerin
Projektmanager	Projektmanagerin
Psychologe	Psychologin
REFA-Techniker	REFA-Technikerin
Raumplaner	Raumplanerin
Regalbetreuer	Regalbetreuerin
Reitlehrer	Reitlehrerin
Retail Manager	Retail Managerin
Robotiktechniker	Robotiktechnikerin
Saatbautechniker	Saatbautechnikerin
Schaler	Schalerin
Schilehrer	Schilehrerin
Schreiner	Schreinerin
Schulwart	Schulwartin
Screen-Designer	Screen-Designerin
Servicetechniker	Servicetechnikerin
Sinologe	Sinologin
Softwareentwickler	Softwareentwicklerin
Sommelier	Sommelière
Sozialpädagoge	Sozialpädagogin
Sportlehrer	Sportlehrerin
Stadt- und Regionalplaner	Stadt- und Regionalplanerin
Statist	Statistin
Straßenbahnfahrer	Straßenbahnfahrerin
Strickwarenerzeuger	Strickwarenerzeugerin
Systemanalytiker	Systemanalytikerin
Tagungsveranstalter	Tagungsveranstalterin
Taxifahrer	Taxifahrerin
Tennislehrer	Tennislehrerin
Textilveredler	Textilveredlerin
Tierarzthelfer	Tierarzthelferin
Tourismusberater	Tourismusberaterin
Triebfahrzeugführer	Triebfahrzeugführerin
Umweltbeauftragter	Umweltbeauftragte
Universalschweißer	Universalschweißerin
Verbandstoffarbeiter	Verbandstoffarbeiterin
Verkehrswirtschafter	Verkehrswirtschafterin
Verschieber	Verschieberin
Versicherungsvertreter	Versicherungsvertreterin
Veterinärmediziner	Veterinärmedizinerin
Vorarbeiter	Vorarbeiterin
Wasserbautechniker	Wasserbautechnikerin
Websitegestalter	Websitegestalterin
Werbeberater	Werbeberaterin
Werkstofftechniker	Werkstofftechnikerin
Wettannehmer	Wettannehmerin
Wirtschaftsprüfer	Wirtschaftsprüferin
Wissensmanager	Wissensmanagerin
Zeitungszusteller	Zeitungszustellerin
Zollbeamter	Zollbeamtin
Änderungsschneider	Änderungsschneiderin
"""#
}
