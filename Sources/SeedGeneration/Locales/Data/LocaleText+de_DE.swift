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
Berlin	DE	0	525244	134105	0	3426
Hamburg	DE	1	535507	99930	0	1974
München	DE	2	481374	115755	0	1505
Köln	DE	3	509333	69500	0	1025
Frankfurt am Main	DE	4	501155	86842	0	650
Düsseldorf	DE	3	512232	67793	0	619
Stuttgart	DE	5	487823	91770	0	613
Essen	DE	3	514566	70123	0	593
Dortmund	DE	3	515149	74660	0	588
Dresden	DE	6	510509	137383	0	565
Bremen	DE	7	530758	88072	0	547
Nürnberg	DE	2	494542	110775	0	516
Hannover	DE	7	523705	97332	0	515
Leipzig	DE	6	513396	123713	0	505
Duisburg	DE	3	514325	67652	0	504
Wandsbek	DE	1	535833	100830	0	411
Bochum	DE	3	514816	72165	0	386
Wuppertal	DE	3	512563	71482	0	361
Bielefeld	DE	3	520333	85333	0	332
Bonn	DE	3	507344	70955	0	331
Hamburg-Nord	DE	1	535894	99840	0	316
Münster	DE	3	519624	76257	0	308
Mannheim	DE	5	494891	84669	0	308
Hamburg-Mitte	DE	1	535500	100167	0	301
Augsburg	DE	2	483715	108985	0	301
Wiesbaden	DE	4	500860	82444	0	289
Marienthal	DE	1	535667	100833	0	287
Karlsruhe	DE	5	490094	84044	0	284
Gelsenkirchen	DE	3	515051	70965	0	270
Eimsbüttel	DE	1	535742	99568	0	269
Aachen	DE	3	507766	60834	0	265
Mönchengladbach	DE	3	511854	64417	0	262
Kiel	DE	8	543213	101349	0	253
Altona	DE	1	535500	99333	0	250
Chemnitz	DE	6	508357	129292	0	247
Braunschweig	DE	7	522659	105267	0	245
Magdeburg	DE	9	521313	116319	0	244
Krefeld	DE	3	513364	65538	0	238
Halle (Saale)	DE	9	514816	119795	0	238
Freiburg	DE	5	479959	78522	0	237
Neue Neustadt	DE	9	521500	116333	0	227
Mainz	DE	10	499818	82801	0	223
Oberhausen	DE	3	514781	68625	0	219
Erfurt	DE	11	509773	110354	0	219
Lübeck	DE	8	538689	106873	0	212
Hagen	DE	3	513608	74717	0	199
Rostock	DE	12	540887	121405	0	198
Kassel	DE	4	513167	95000	0	197
Potsdam	DE	13	523989	130657	0	185
Saarbrücken	DE	14	492326	70098	0	183
Hamm	DE	3	516803	78209	0	179
Mülheim	DE	3	514322	68797	0	173
Herne	DE	3	515388	72257	0	172
Harburg	DE	1	534606	99839	0	169
Darmstadt	DE	4	498717	86503	0	167
Osnabrück	DE	7	522726	80498	0	166
Neukölln	DE	0	524772	134313	0	165
Solingen	DE	3	511734	70845	0	164
Ludwigshafen am Rhein	DE	10	494812	84464	0	163
Leverkusen	DE	3	510303	69843	0	163
Oldenburg	DE	7	531404	82148	0	159
Kreuzberg	DE	0	524997	134034	0	153
Neuss	DE	3	511981	66850	0	152
Regensburg	DE	2	490151	121016	0	151
Prenzlauer Berg	DE	0	525388	134244	0	149
Heidelberg	DE	5	494077	86908	0	143
Paderborn	DE	3	517190	87544	0	142
Würzburg	DE	2	497939	99512	0	134
Fürth	DE	2	494759	109886	0	132
Charlottenburg	DE	0	525167	132833	0	129
Wolfsburg	DE	7	524245	107815	0	123
Schöneberg	DE	0	524980	133443	0	123
Recklinghausen	DE	3	516138	71974	0	122
Göttingen	DE	7	515344	99323	0	122
Heilbronn	DE	5	491400	92205	0	121
Ingolstadt	DE	2	487651	114237	0	121
Ulm	DE	5	483984	99916	0	120
Bottrop	DE	3	515239	69285	0	120
Bergedorf	DE	1	534846	102290	0	120
Pforzheim	DE	5	488844	86989	0	119
Offenbach	DE	4	501006	87665	0	119
Bremerhaven	DE	7	535536	85755	0	119
Friedrichshain	DE	0	525156	134548	0	118
Remscheid	DE	3	511798	71925	0	117
Nippes	DE	3	509654	69531	0	113
Porz am Rhein	DE	3	508864	70583	0	113
Reutlingen	DE	5	484914	92043	0	113
Marzahn	DE	0	525452	135698	0	112
Rodenkirchen	DE	3	508933	69948	0	110
Koblenz	DE	10	503536	75788	0	107
Siegen	DE	3	508748	80243	0	107
Bergisch Gladbach	DE	3	509856	71330	0	106
Salzgitter	DE	7	521570	104154	0	105
Jena	DE	11	509288	115899	0	105
Gera	DE	11	508803	120819	0	105
Moers	DE	3	514534	66326	0	103
Hildesheim	DE	7	521508	99511	0	103
Erlangen	DE	2	495910	110078	0	103
Mitte	DE	0	525200	134049	0	102
Wilmersdorf	DE	0	524833	133167	0	102
Trier	DE	10	497556	66394	0	100
Zwickau	DE	6	507272	124884	0	99
Kaiserslautern	DE	10	494430	77716	0	99
Schwerin	DE	12	536294	114132	0	97
Gütersloh	DE	3	519069	83785	0	96
Gesundbrunnen	DE	0	525504	133914	0	94
Düren	DE	3	508043	64930	0	93
Rahlstedt	DE	1	536019	101567	0	93
Esslingen	DE	5	487396	93047	0	92
Tübingen	DE	5	485227	90522	0	92
Iserlohn	DE	3	513755	77028	0	92
Witten	DE	3	514436	73526	0	92
Ratingen	DE	3	512972	68493	0	92
Marl	DE	3	516567	70904	0	91
Lünen	DE	3	516163	75287	0	91
Gießen	DE	4	505873	86755	0	89
Hanau am Main	DE	4	501342	89142	0	89
Velbert	DE	3	513354	70435	0	88
Ludwigsburg	DE	5	488973	91916	0	88
Lichterfelde	DE	0	524333	133076	0	86
Flensburg	DE	8	547880	94372	0	86
Wedding	DE	0	525473	133559	0	85
Cottbus	DE	13	517577	143289	0	85
Wilhelmshaven	DE	7	535476	81040	0	84
Hellersdorf	DE	0	525332	136088	0	84
Reinickendorf	DE	0	525640	133355	0	84
Minden	DE	3	522895	89146	0	83
Norderstedt	DE	8	537018	99933	0	83
Villingen-Schwenningen	DE	5	480623	84936	0	82
Konstanz	DE	5	476603	91758	0	81
Worms	DE	10	496328	83592	0	81
Moabit	DE	0	525264	133390	0	81
Neumünster	DE	8	540740	99846	0	80
Dorsten	DE	3	516617	69651	0	80
Lüdenscheid	DE	3	512198	76273	0	79
Marburg an der Lahn	DE	4	508090	87707	0	79
Rheinhausen	DE	3	514006	67119	0	78
Castrop-Rauxel	DE	3	515566	73116	0	78
Bogenhausen	DE	2	481522	116158	0	78
Rheine	DE	3	522851	74406	0	76
Viersen	DE	3	512544	63944	0	76
Delmenhorst	DE	7	530511	86309	0	76
Gladbeck	DE	3	515708	69859	0	75
Arnsberg	DE	3	513833	80833	0	75
Troisdorf	DE	3	508090	71497	0	75
Wattenscheid	DE	3	514806	71425	0	74
Bocholt	DE	3	518388	66153	0	74
Detmold	DE	3	519386	88732	0	74
Bayreuth	DE	2	499478	115789	0	73
Steglitz	DE	0	524561	133320	0	72
Landshut	DE	2	485296	121618	0	72
Lüneburg	DE	7	532512	104155	0	71
Billstedt	DE	1	535500	101333	0	71
Celle	DE	7	526226	100805	0	71
Bamberg	DE	2	498987	109007	0	70
Aschaffenburg	DE	2	499770	91521	0	69
Neubrandenburg	DE	12	535574	132610	0	68
Dessau	DE	9	518386	122456	0	68
Lippstadt	DE	3	516737	83448	0	67
Köpenick	DE	0	524455	135746	0	67
Aalen	DE	5	488378	100933	0	67
Dinslaken	DE	3	515623	67434	0	67
Neuwied	DE	10	504336	74706	0	67
Unna	DE	3	515380	76897	0	67
Plauen	DE	6	504973	121378	0	66
Pankow	DE	0	525693	134019	0	65
Herten	DE	3	515964	71439	0	65
Herford	DE	3	521146	86734	0	65
Grevenbroich	DE	3	510910	65827	0	65
Weimar	DE	11	509803	113290	0	65
Kerpen	DE	3	508699	66969	0	64
Fulda	DE	4	505516	96752	0	64
Dormagen	DE	3	510968	68317	0	64
Bergheim	DE	3	509557	66399	0	64
Garbsen	DE	7	524137	95899	0	63
Tempelhof	DE	0	524667	134000	0	62
Wesel	DE	3	516669	66204	0	62
Kempten (Allgäu)	DE	2	477267	103139	0	61
Sindelfingen	DE	5	487000	90167	0	61
Schwäbisch Gmünd	DE	5	487995	97981	0	61
Rosenheim	DE	2	478564	121225	0	60
Brandenburg an der Havel	DE	13	524167	125500	0	60
Rüsselsheim am Main	DE	4	499896	84225	0	60
Berlin Köpenick	DE	0	524425	135823	0	60
Offenburg	DE	5	484738	79450	0	59
Langenfeld	DE	3	511082	69483	0	59
Stralsund	DE	12	543091	130818	0	59
Hameln	DE	7	521040	93562	0	59
Friedrichshafen	DE	5	476569	94755	0	58
Göppingen	DE	5	487035	96521	0	58
Görlitz	DE	6	511552	149885	0	58
Stolberg	DE	3	507737	62260	0	58
Frankfurt (Oder)	DE	13	523471	145506	0	57
Neu-Hohenschönhausen	DE	0	525668	135126	0	57
Baden-Baden	DE	5	487606	82398	0	57
Hattingen	DE	3	513989	71856	0	57
Hilden	DE	3	511682	69309	0	57
Winterhude	DE	1	535937	100112	0	56
Sankt Augustin	DE	3	507754	71970	0	56
Eschweiler	DE	3	508185	62718	0	56
Friedrichsfelde	DE	0	525058	135081	0	55
Ahlen	DE	3	517634	78887	0	55
Bad Salzuflen	DE	3	520862	87443	0	55
Euskirchen	DE	3	506606	67872	0	55
Meerbusch	DE	3	512527	66881	0	55
Wolfenbüttel	DE	7	521644	105410	0	55
Hürth	DE	3	508708	68676	0	55
Zehlendorf	DE	0	524333	132500	0	54
Schweinfurt	DE	2	500494	102218	0	54
Neustadt an der Weinstraße	DE	10	493501	81389	0	54
Pulheim	DE	3	509996	68063	0	54
Gummersbach	DE	3	510261	75647	0	53
Wilhelmsburg	DE	1	534928	100137	0	53
Waiblingen	DE	5	488324	93164	0	53
Nordhorn	DE	7	524308	70683	0	53
Mariendorf	DE	0	524378	133811	0	53
Universitäts- und Hansestadt Greifswald	DE	12	540890	134024	0	53
Cuxhaven	DE	7	538683	86990	0	53
Wetzlar	DE	4	505611	85049	0	53
Menden	DE	3	514434	77782	0	52
Bergkamen	DE	3	516163	76445	0	52
Frechen	DE	3	509148	68118	0	52
Lichtenrade	DE	0	523984	134064	0	52
Bad Homburg vor der Höhe	DE	4	502268	86182	0	52
Willich	DE	3	512637	65473	0	52
Emden	DE	7	533659	72085	0	52
Neu-Ulm	DE	2	483928	100111	0	51
Lingen	DE	7	525227	73256	0	51
Erftstadt	DE	3	508148	67939	0	51
Neubrück	DE	3	511343	66386	0	51
Lahr	DE	5	483404	78689	0	51
Ibbenbueren	DE	3	522796	77146	0	51
Passau	DE	2	485665	134312	0	51
Gronau	DE	3	522110	70224	0	51
Langenhagen	DE	7	524476	97374	0	50
Schwerte	DE	3	514439	75675	0	50
Speyer	DE	10	493208	84311	0	50
Alt-Hohenschönhausen	DE	0	525461	135013	0	50
Heidenheim an der Brenz	DE	5	486780	101516	0	50
Treptow	DE	0	524938	134447	0	50
Peine	DE	7	523193	102352	0	50
Neunkirchen	DE	14	493445	71804	0	50
Bad Oeynhausen	DE	3	522070	88036	0	50
Leonberg	DE	5	488000	90167	0	49
Hof	DE	2	503130	119126	0	49
Kleve	DE	3	517883	61386	0	49
Ravensburg	DE	5	477820	96106	0	49
Elmshorn	DE	8	537491	96618	0	49
Bornheim	DE	3	507631	69909	0	49
Soest	DE	3	515756	81062	0	48
Hennef (Sieg)	DE	3	507756	72831	0	48
Rastatt	DE	5	488585	82096	0	48
Erkrath	DE	3	512224	69083	0	48
Bruchsal	DE	5	491243	85980	0	48
Weißensee	DE	0	525563	134665	0	48
Singen	DE	5	477594	88403	0	48
Stuttgart-Ost	DE	5	487836	92103	0	48
Dülmen	DE	3	518315	72808	0	47
Frankenthal	DE	10	495341	83536	0	47
Herzogenrath	DE	3	508687	60932	0	47
Lörrach	DE	5	476150	76646	0	47
Albstadt	DE	5	482164	90260	0	47
Oberursel	DE	4	502073	85775	0	47
Gotha	DE	11	509482	107019	0	47
Melle	DE	7	522020	83383	0	46
Staaken	DE	0	525366	131506	0	46
Bünde	DE	3	521984	85864	0	46
Alsdorf	DE	3	508767	61640	0	46
Böblingen	DE	5	486821	90117	0	46
Langenhorn	DE	1	536667	100167	0	46
Rheda-Wiedenbrück	DE	3	518497	83002	0	46
Kamen	DE	3	515923	76638	0	46
Gohlis	DE	6	513660	123670	0	46
Hansestadt Stade	DE	7	535941	94730	0	46
Meiderich	DE	3	514667	67667	0	45
Wismar	DE	12	538922	114556	0	45
Amberg	DE	2	494429	118627	0	45
Neustadt am Rübenberge	DE	7	525046	94587	0	45
Erkelenz	DE	3	510795	63153	0	45
Homburg	DE	14	493264	73387	0	45
Straubing	DE	2	488813	125738	0	45
Halle-Neustadt	DE	9	514792	119160	0	45
Memmingen	DE	2	479837	101853	0	44
Brühl	DE	3	508293	69050	0	44
Fellbach	DE	5	488091	92770	0	44
Lehrte	DE	7	523719	99792	0	44
Nordhausen	DE	11	515018	107957	0	44
Freiberg	DE	6	509109	133388	0	44
Pirmasens	DE	10	492014	76053	0	44
Goslar	DE	7	519042	104277	0	44
Lankwitz	DE	0	524362	133459	0	44
Bietigheim-Bissingen	DE	5	489441	91176	0	44
Filderstadt	DE	5	486570	92205	0	44
Suhl	DE	11	506091	106940	0	44
Weinheim	DE	5	495489	86670	0	43
Rodgau	DE	4	500263	88859	0	43
Bad Kreuznach	DE	10	498414	78671	0	43
Ohligs	DE	3	511500	70000	0	43
Monheim am Rhein	DE	3	510916	68922	0	43
Gifhorn	DE	7	524777	105511	0	43
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
"""#
}
