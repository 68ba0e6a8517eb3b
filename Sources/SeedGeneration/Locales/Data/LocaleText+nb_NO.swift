// Made by Scripts/locales/compile.py; NOTICE names the sources.
// swift-format-ignore-file

extension LocaleText {
  static let nb_NO: StaticString = #"""
@form
f l
@titles
Herr
Fru
@genders
mann
kvinne
@female
Andrea	333
Anette
Anita
Anna
Anne
Ann
Astrid
Aud
Bente
Berit
Bjørg=bjoerg
Britt
Camilla
Cathrine
Cecilie
Elin
Elisabeth
Elise
Eli
Ellen
Else
Emilie
Emma
Eva
Gerd
Grete
Grethe
Gro
Gunn
Hanna
Hanne
Hege
Heidi
Helene
Hilde
Ida
Ingeborg
Inger
Ingrid
Irene
Janne
Jenny
Jorunn
Julie
Karen
Karin
Kari
Karoline
Kirsten
Kjersti
Kristine
Kristin
Laila
Lene
Linda
Line
Linn
Lise
Liv
Malin
Maren
Marianne
Maria
Marie
Mari
Marit
Marte
Martine
May
Mette
Mona
Monica
Nina
Nora
Ragnhild
Randi
Reidun
Rita
Ruth
Sara
Sigrid
Silje
Siri
Sissel
Siv
Sofie
Solveig
Stine
Synnøve=synnoeve
Thea
Tone
Tonje
Torill
Tove
Trine
Turid
Unni
Vilde
Wenche
Åse=aase
Aagot
Aaliyah
Aasa
Aase
Aasgjerd
Aasta
Aavet
Abbi
Abbie
Abby
Abegail
Abel
Abeline
Abelone
Abelu
Abelun
Abigael
Abigail
Ablu
Ablun
Abrahamine
Ada
Adaliz
Adama
Adda
Addy
Adea
Adel
Adela
Adelaida
Adelaide
Adele
Adeleide
Adeleine
Adelheid
Adelia
Adelin
Adelina
Adeline
Adelis
Adelus
Adina
Adine
Adla
Adlaug
Adna
Adolfine
Adriana
Adriane
Adrianna
Adrianne
Adrienne
Agar
Agata
Agate
Agatha
Agathe
Agda
Agdis
Agga
Aggi
Aggie
Agna
Agne
Agnes
Agnesa
Agnese
Agneta
Agnete
Agnetha
Agnethe
Agnhild
Agni
Agno
Agnora
Agny
Aia
Aid
Aida
Aija
Aila
Aileen
Aili
Ailin
Aima
Aimee
Aimi
Aimy
Aimée=aimee
Aina
Aini
Aino
Aira
Airi
Airin
Aisa
Aiva
Aja
Ajla
Ajna
Akseliane
Akseline
Al
Aladine
Alana
Alba
Alberta
Alberte
Albertina
Albertine
Albina
Albine
Albjørg=albjoerg
Alda
Alde
Aldina
Aldine
Aldis
Aldora
Ale
Alea
Aleah
Aleena
Aleksandra
Aleksandrina
Alena
Ales
Alessandra
Alessia
Alet
Aletta
Alette
Alex
Alexa
Alexandra
Alexandria
Alexandrina
Alexia
Alexis
Alexsandra
Alfa
Alfhild
Alfie
Alfild
Alfine
Alfrid
Alfrida
Alfrun
Ali
Alia
Alice
Alicia
Alicja
Alida
Alija
Alika
Alin
Alina
Aline
Alis
Alisa
Alise
Alisha
Alison
Alissa
Alita
Aliya
Aliyah
Aliza
Aljona
Alka
Alla
Allaug
Allette
Alli
Allis
Allison
Ally
Alma
Almina
Almine
Almira
Alona
Alotte
Alrikke
Alsine
Alte
Althea
Alva
Alvara
Alvdis
Alvfinna
Alvfrid
Alvgjerd
Alvheid
Alvhild
Alvhilde
Alvida
Alvilda
Alvilde
@male
Adrian	333
Alexander
Alf
Anders
Andreas
Arild
Arne
Asbjørn=asbjoern
Bjørn=bjoern
Christian
Dag
Daniel
Egil
Einar
Eirik
Eivind
Emil
Erik
Erling
Espen
Finn
Frank
Fredrik
Frode
Geir
Gunnar
Hans
Harald
Helge
Henrik
Håkon=haakon
Håvard=haavard
Ivar
Jan
Jens
Joakim
Johannes
Johan
John
Jonas
Jon
Jørgen=joergen
Karl
Kenneth
Kim
Kjell
Kjetil
Knut
Kåre=kaare
Kristian
Kristoffer
Lars
Leif
Magne
Magnus
Marius
Markus
Martin
Mathias
Morten
Nils
Odd
Ola
Olav
Ole
Per
Petter
Pål=paal
Roar
Robert
Roger
Rolf
Roy
Rune
Sander
Sebastian
Sigurd
Simen
Sindre
Sondre
Steinar
Stein
Stian
Stig
Svein
Sverre
Terje
Thomas
Thor
Tobias
Tommy
Tom
Torbjørn=torbjoern
Tore
Tor
Trond
Vegard
Vidar
Øystein=oeystein
Øyvind=oeyvind
Aadne
Aage
Aake
Aamund
Aane
Aanen
Aanje
Aanon
Aanund
Aaron
Aaskar
Aasmund
Aasold
Aasulf
Abel
Abraham
Abram
Absalon
Acasius
Achim
Adalbert
Adam
Adar
Addar
Addi
Adel
Adelstein
Adelsten
Adiel
Adler
Adolf
Adonis
Ador
Adriaen
Adriano
Adrianus
Adriel
Agathon
Agaton
Agdar
Agder
Agerton
Agmund
Agnar
Agne
Agner
Agneton
Agnor
Agrim
Agur
Agust
Agvald
Ahl
Ailo
Aimar
Aimo
Ain
Aivert
Akim
Akkim
Aksel
Aksnes
Akvilas
Al
Aladdin
Aladin
Alan
Aland
Alarik
Alban
Alberg
Albert
Alberto
Albertus
Albin
Albinus
Albrecht
Albrekt
Albret
Albreth
Albrigt
Albrikt
Aldor
Aldrik
Alec
Alek
Aleks
Aleksander
Aleksei
Aleksej
Aleksey
Alen
Alert
Ales
Alex
Alexei
Alexej
Alexey
Alexis
Alexius
Alfar
Alfie
Alfinn
Alfon
Alfons
Alfred
Alfrid
Algot
Ali
Allan
Allen
Allert
Almar
Almer
Alois
Aloysius
Alphonse
Alrek
Alrik
Alsing
Alt
Alton
Alv
Alvald
Alvar
Alvard
Alvarin
Alvaro
Alve
Alver
Alvfinn
Alvgeir
Alvi
Alvin
Alvinius
Alvir
Alvis
Alwin
Amadeus
Amaldus
Amalek
Amalik
Amandius
Amandus
Amanuel
Ambjørn=ambjoern
Ambros
Ambrosius
Amfinn
Amin
Amir
Amor
Amos
Amund
Analius
Ananias
Anathon
Anaton
Anbjørn=anbjoern
Ancher
Andar
Ande
Andi
Ando
Andolf
Andor
Andorf
Andras
Andre
Andrei
Andrej
Andres
Andrew
Andrey
Andri
Andrias
Andries
Andrin
Andris
Andro
Androder
Androe
Andrus
Andrzej
André=andre
Andy
Anfeldt
Anfelt
Anfin
Anfind
Anfinn
Anfred
Angel
Angell
Angelo
Angrim
Ani
Anje
Anker
Ankjell
@last
Aasen	276
Aas
Abrahamsen
Ahmed
Ali
Amundsen
Andersen
Andreassen
Andresen
Antonsen
Arnesen
Aune
Bakken
Bakke
Berge
Berg
Berntsen
Bøe=boee
Birkeland
Brekke
Christensen
Dahl
Danielsen
Edvardsen
Eide
Eliassen
Ellingsen
Engen
Eriksen
Evensen
Fredriksen
Gulbrandsen
Gundersen
Hagen
Halvorsen
Hansen
Hanssen
Haugen
Hauge
Haugland
Haug
Helland
Henriksen
Holm
Isaksen
Iversen
Jacobsen
Jakobsen
Jensen
Jenssen
Johannessen
Johansen
Johnsen
Jørgensen=joergensen
Karlsen
Knudsen
Knutsen
Kristensen
Kristiansen
Kristoffersen
Larsen
Lien
Lie
Lunde
Lund
Madsen
Martinsen
Mathisen
Mikkelsen
Moen
Moe
Myhre
Myklebust
Nguyen
Nielsen
Nilsen
Næss=naess
Nygård=nygaard
Olsen
Paulsen
Pedersen
Pettersen
Rasmussen
Rønning=roenning
Ruud
Sandvik
Simonsen
Sivertsen
Solberg
Solheim
Sørensen=soerensen
Sæther=saether
Strand
Strøm=stroem
Svendsen
Tangen
Thomassen
Thorsen
Tveit
Vik
Ødegård=oedegaard
Aabel
Aaker
Aakre
Aalefjær=aalefjaer
Aall
Aamland
Aamo
Aamodt
Aamot
Aandahl
Aanderaa
Aanenson
Aanes
Aaraas
Aarbakke
Aarflot
Aarhus
Aarnes
Aarrestad
Aarseth
Aarstad
Aarvold
Aarønes=aaroenes
Aarøy=aaroey
Aasland
Aavik
Agdestein
Aleksandersen
Andersson
Andreasen
Anker
Arneson
Arvesen
Asbjørnsen=asbjoernsen
Asheim
Asphaug
Aukland
Aulie
Baardsen
Baardson
Backer
Bang
Barlie
Bengtsson
Bergh
Berrefjord
Bertelsen
Berthelsen
Bjelland
Bjerke
Bjornson
Björklund=bjorklund
Bjørgen=bjoergen
Bjørnebye=bjoernebye
Bjørnstad=bjoernstad
Blehr
Blix
Blom
Bondevik
Borge
Braaten
Bratz
Bredesen
Breivik
Bruland
Brusveen
Bruun
Brænne=braenne
Brøgger=broegger
Bøhn=boehn
Børre=boerre
Cappelen
Castberg
Christiansen
Christoffersen
Dahlström=dahlstrom
Devold
Dokken
Egge
Eggen
Eikemo
Engebretsen
Engelstad
Enger
Erichsen
Eriksson
Eskildsen
Evenson
Falkanger
Fjelde
Fjeldstad
Foss
Fossen
Fossum
Friele
Gaarder
Gjertsen
Grieg
Grimstad
Guldbrandsen
Gunderson
Gustafsson
Guttormsen
Haagensen
Haaland
Haavik
Haga
Hagelin
Hagtvedt
Hambro
Hanevold
Hansson
Haraldsen
Hareide
Hassel
Hattestad
Haugaard
Hauger
Haugerud
Haugli
Haukland
Hawken
Hedstrom
Hegge
Hegh
Helgeland
Helgemo
Herbjørnsrud=herbjoernsrud
Hestenes
Heyerdahl
Hodne
Hoffstad
Holmsen
Holst
Holte
Homme
Hovdenak
Hovland
Huitfeldt
Hustad
Hæstad=haestad
Høie=hoeie
Høiland=hoeiland
Ibsen
Ingebretsen
Ivars
Jacobson
Jakhelln
Jakobsson
Jansson
Jepsen
Jespersen
Johansson
Jonsson
Jorgensen
Jönsson=jonsson
Karlsson
Kielland
Kjersem
Knutson
Knutsson
Koht
Kolstad
Kølle=koelle
Larsson
Lerche
Lindahl
Lindberg
Lindeman
Lutsi
Lyngstad
Løvland=loevland
Magnusson
Mathiasen
Mathiesen
Matthiessen
Michelsen
Mickelson
Mikkelson
Mortensen
Munch
Mæland=maeland
Møller=moeller
Naess
Nergaard
Nilssen
Nilsson
Nordhagen
Nordhus
Nordlie
Nygaard
Nystrom
Odegaard
Olofsson
Olsson
Onstad
Owe
Paasche
Persson
Petersen
Pettersson
Poulsen
Preus
Rasch
Rinnan
Roinestad
Romundstad
Sagen
Samuelsen
Schau
Selberg
Sellæg=sellaeg
Simensen
Skeie
Skoglund
Solbakken
Sommerfelt
Sparre
Steensen
Stensen
Stiansen
Stordalen
Sunde
Svensson
Sørnes=soernes
Sørum=soerum
Tandberg
Tellefsen
Thaulow
Thomsen
Thoresen
Thorkildsen
Thorson
Thune
Tingelstad
Tjessem
Tofte
Tollefsen
Torkelsen
Treschow
Tuft
Tufte
Tyldum
Vagen
Valebrokk
Valen
Valla
Valstad
Veierød=veieroed
Vennerød=venneroed
Vetlesen
Volden
Vårvik=vaarvik
Værnes=vaernes
Waadeland
Waagaard
Waage
Waaler
Welhaven
Wiig
Wærness=waerness
@companies
AS
ASA
DA
@address
%A, %Z %C
s n
@streets
Aagots allé
Admiral Børresens vei
Akersbakken
Alnafetgata
Ammerudveien
Ansgar Sørlies vei
Arbins plass
Arnebråtveien
Asbjørnsens allé
Asperudveien
Axel Brinchs plass
Bakketoppen gate
Barliveien
Bekkelagsterrassen vei
Belgerudveien
Berglyveien
Bernhard Herres allé
Bestum skolevei
Bikuben plass
Biskop Gunnerus' gate
Bjerkebakken
Bjørn Farmanns vei
Bjørnstadbakken
Blåsbortveien
Borgenveien
Brattbakken
Breidablikkveien
Brennaveien
Brubakkveien
Brynsengveien
Bygdøy terrasse plass
Bård skolemesters gate
Bølerveien
Carl Jeppesens vei
Christian Krohgs plass
Claus Riis' gate
Dalheimveien
Damfaret vei
Danmarks plass
Doktor Baches gate
Dr.Dedichens allé
Dronningens vei
Dynekilgata
Edmund Neuperts gate
Eilert Sundts allé
Eiriks vei
Elisenbergveien
Enebakkveien
Ensjøsvingen allé
Erlings vei
Evald Ryghs plass
Fagertunveien
Fearnleys allé
Filipstadveien
Fjellhus plass
Fjørtofts gate
Formerveien
Fougstads vei
Frederik Stangs plass
Frichs gate
Frodes allé
Frydenlundgata
Furubråtveien
Fyrstikkbakken
Gamle Herregårdsvei
Gamleveien
Geitmyrsveien
Gina Krogs gate
Gjøvikgata
Godheimveien
Granhekkveien
Granveien
Grensestien
Grimelundsveien
Gruegata
Gråkamveien
Grønsundveien
Gunnar Schjelderups vei
Gustavs plass
Haakon VII's gate
Hagastubben allé
Halvdan Svartes vei
Hans Barliens plass
Hanåveien
Haraløkka allé
Haslekroken vei
Haugenstuveien
Hauketotoppen gate
Hedmarksgata
Hekkveien
Hellerudveien
Henrik Klausens gate
Hesjeveien
Hjelms vei
Hoffsveien
Holmenhaugen
Holmveien
Hospitsveien
Hukgrenda plass
Hyllveien
Høybråtenstien
Iduns vei
Ingiers plass
Ivar Knutsons gate
Jarlegata
Jernkroken vei
Johan Scharffenbergs plass
John G.Mattesons gate
Jonsokveien
Jutulveien
Kalbakkslyngen plass
Kanslergata
Karl Flods allé
Kastanjeveien
Kildeveien
Kirkeåsveien
Klemetsrudveien
Kneppeskjær vei
Kolonihagestien
Kongsstien
Korsgata
Kranveien
Kristian IVs plass
Krokkleiva gate
Kruses allé
Kvernstien
Lakkegata
Langerudhaugen
Langmyrveien
Lassons vei
Leiv Eirikssons plass
Lettvintveien
Lille Grensen allé
Lillevannsveien
Lindebergåsen plass
Linjeveien
Ljansbrukveien
Lovisenlund vei
Lusetjernveien
Lyngåsveien
Løkkalia
Løvliveien
Magnus Bergs plass
Mandalls gate
Marienlundveien
Marsveien
Maurstien
Meltzers gate
Midttunveien
Minister Ditleffs vei
Montebelloveien
Mosseveien
Munkengveien
Muselundgrenda vei
Myrerdraget plass
Mølleparken gate
Nedre Prinsdals allé
Nedre Vaskegang vei
Nielsenbakken
Nittedalgata
Nordengstubben allé
Nordlitoppen vei
Nordseter terrasse plass
Nordåssløyfa gate
Nydalen allé
Nylænde vei
Oberst Angells plass
Ola Narr gate
Olav Hegnas allé
Ole Fladagers vei
Oluf Onsums plass
Oreliveien
Oscars allé
Otto Sogns vei
Parkenga plass
Pearl Engens gate
Persbråtan allé
Planetveien
Pottemakerveien
Priorveien
Rabakken
Raschs vei
Refstad plass
Ribbunggata
Ris Skolevei
Roald Amundsens vei
Romsås senter plass
Roseveien
Rundingen allé
Ryensvingen vei
Røaknekken plass
Røhrts gate
Samvirkeveien
Sarabråtveien
Schous plass
Sehesteds gate
Seterveien
Sigurd A.Danielsens vei
Silurveien
Sjursøya gate
Skedsmogata
Skjerstadveien
Skogstien
Skullerudskogen gate
Skøyenkneika allé
Sletteløkka vei
Smalvollveien
Smithsvingen gate
Snøggveien
Solemskogen vei
Solligrenda plass
Sondrevegen gate
Spireaveien
St. Edmunds vei
Starveien
Steingrims gate
Stensrudåsveien
Stolmakergata
Storåssvingen plass
Strandhaugen
Stårputtveien
Surstoffveien
Sven Bruns plass
Sverres gate
Søndre allé
Sørkedalsveien
Tamburveien
Telesvingen gate
Theodor Dahls allé
Thorvald Erichsens vei
Tirilveien
Tjuvholmen gate
Toppåsveien
Tormod Knutsons vei
Totengata
Trestegveien
Trondheimsveien
Tryms vei
Tungebråtveien
Tyslevveien
@zones
Europe/Oslo
@regions
Oslo	03	
Nordland	18	
Trøndelag	50	
Rogaland	11	
Vest-Agder		
Buskerud		
Akershus		
Ostfold		
Vestfold		
Møre og Romsdal	15	
Telemark		
Troms		
Oppland		
Finnmark Fylke		
@cities
Oslo	NO	0	599127	107461	0	1083
Bergen	NO	1	603930	53242	0	294
Trondheim	NO	2	634305	103951	0	217
Stavanger	NO	3	589700	57333	0	152
Kristiansand	NO	4	581467	79956	0	117
Drammen	NO	5	597439	102045	0	106
Lillestrøm	NO	6	599560	110492	0	90
Sandnes	NO	3	588524	57352	0	85
Fredrikstad	NO	7	592181	109298	0	84
Sandefjord	NO	8	591312	102166	0	64
Asker	NO	6	598333	104372	0	62
Sarpsborg	NO	7	592839	111096	0	59
Tønsberg	NO	8	592675	104076	0	55
Ålesund	NO	9	624722	61549	0	53
Skien	NO	10	592096	96090	0	51
Moss	NO	7	594340	106577	0	50
Tromsø	NO	11	696489	189551	0	42
Haugesund	NO	3	594138	52680	0	40
Nesttun	NO	1	603182	53532	0	36
Porsgrunn	NO	10	591405	96561	0	34
Bodø	NO	1	672827	143751	0	34
Arendal	NO	4	584615	87725	0	31
Sola	NO	3	588885	56528	0	30
Hamar	NO	12	607945	110680	0	29
Lillehammer	NO	12	611151	104663	0	29
Horten	NO	8	594172	104834	0	27
Ytrebygda	NO	1	603050	52824	0	24
Grimstad	NO	4	583405	85934	0	24
Kristiansund	NO	9	631104	77280	0	24
Larvik	NO	8	590533	100352	0	23
Molde	NO	9	627375	71591	0	22
Halden	NO	7	591248	113875	0	22
Harstad	NO	11	687983	165416	0	21
Levanger	NO	2	637464	112996	0	20
Time	NO	3	587333	57000	0	20
Mo i Rana	NO	1	663128	141428	0	19
Tromsdalen	NO	11	696500	190167	0	18
Kongsberg	NO	5	596686	96502	0	18
Gjøvik	NO	12	607957	106916	0	18
Stjørdalshalsen	NO	2	634681	109262	0	16
Alta	NO	13	699689	232716	0	15
Narvik	NO	1	684384	174272	0	14
Leirvik	NO	1	597798	55005	0	14
Hønefoss	NO	5	601680	102565	0	14
Strand	NO	3	590500	59333	0	13
Steinkjer	NO	2	640149	114954	0	13
Stjørdal	NO	2	634680	109178	0	13
Vennesla	NO	4	582686	79731	0	13
Ski	NO	6	597195	108358	0	13
Elverum	NO	12	608819	115623	0	12
Askim	NO	7	595833	111629	0	12
Bryne	NO	3	587354	56477	0	12
Jessheim	NO	6	601415	111752	0	12
Notodden	NO	10	595594	92585	0	12
Kongsvinger	NO	12	601905	119977	0	12
Lenvik	NO	11	694432	181564	0	12
Stokke	NO	8	592226	103006	0	12
Kopervik	NO	3	592835	53067	0	12
Hammerfest	NO	13	706631	236809	0	11
Egersund	NO	3	584513	59997	0	11
Strømmen	NO	6	599506	110101	0	11
Drøbak	NO	6	596624	106280	0	11
Mandal	NO	4	580274	74534	0	11
Brumunddal	NO	12	608810	109395	0	11
Nesoddtangen	NO	6	598624	106631	0	11
Volda	NO	9	621460	60711	0	11
Sortland	NO	1	686957	154050	0	10
Førde	NO	1	614522	58572	0	10
Kleppe	NO	3	587742	56294	0	10
Ensjø	NO	0	599143	107875	0	10
Mosjøen	NO	1	658360	131908	0	10
Haram	NO	9	626578	62409	0	9
Flekkefjord	NO	4	582970	66607	0	9
Florø	NO	1	615996	50328	0	9
Søgne	NO	4	580933	77829	0	9
Råholt	NO	6	602751	111790	0	9
Namsos	NO	2	644662	114957	0	8
Verdal	NO	2	637933	114817	0	8
Orkanger	NO	2	633067	98503	0	8
Lillesand	NO	4	582488	83778	0	8
Ås	NO	6	596647	107947	0	8
Sæveland	NO	3	592667	52000	0	8
Raufoss	NO	12	607260	106133	0	8
Orstad	NO	3	587853	57041	0	7
Nærbø	NO	3	586655	56379	0	7
Jørpeland	NO	3	590225	60408	0	7
Stryn	NO	1	619026	67179	0	7
Ask	NO	6	600713	110362	0	7
Indre Arna	NO	1	604177	54709	0	7
Fetsund	NO	6	599246	111571	0	6
Malvik	NO	2	634333	106833	0	6
Melhus	NO	2	632856	102781	0	6
Tananger	NO	3	589362	55741	0	6
Ørsta	NO	9	621998	61290	0	6
Holmestrand	NO	8	594876	103176	0	6
Tvedestrand	NO	4	586220	89315	0	6
Kvinesdal	NO	4	583122	69619	0	6
Fauske	NO	1	672588	153918	0	6
Kløfta	NO	6	600741	111380	0	6
Stavern	NO	8	590000	100333	0	6
Sørumsand	NO	6	599862	112415	0	6
Knarvik	NO	1	605453	52821	0	6
Ulsteinvik	NO	9	623432	58487	0	6
Sandnessjøen	NO	1	660217	126316	0	6
Hommersåk	NO	3	589256	58510	0	6
Røros	NO	2	625747	113842	0	6
Voss	NO	1	606287	64147	0	6
Mysen	NO	7	595535	113258	0	6
Hommelvik	NO	2	634108	107942	0	5
Vestby	NO	6	596051	107523	0	5
Tranby	NO	5	598085	102611	0	5
Luster	NO	1	614432	74599	0	5
Austevoll	NO	1	601095	51625	0	5
Kragerø	NO	10	588693	94149	0	5
Brønnøysund	NO	1	654749	122128	0	5
Åkrehamn	NO	3	592605	51869	0	5
Vadsø	NO	13	700735	297494	0	5
Hermansverk	NO	1	611846	68502	0	2
@countries
Andorra
De forente arabiske emirater
Afghanistan
Antigua og Barbuda
Anguilla
Albania
Armenia
Angola
Argentina
Amerikansk Samoa
Østerrike
Australia
Aruba
Åland
Aserbajdsjan
Bosnia-Hercegovina
Barbados
Bangladesh
Belgia
Burkina Faso
Bulgaria
Bahrain
Burundi
Benin
Saint-Barthélemy
Bermuda
Brunei
Bolivia
Karibisk Nederland
Brasil
Bahamas
Bhutan
Botswana
Belarus
Belize
Canada
Kokosøyene
Kongo
Den sentralafrikanske republikk
Kongo-Brazzaville
Sveits
Elfenbenskysten
Cookøyene
Chile
Kamerun
Kina
Colombia
Costa Rica
Cuba
Kapp Verde
Curaçao
Christmasøya
Kypros
Tsjekkia
Tyskland
Djibouti
Danmark
Dominica
Den dominikanske republikk
Algerie
Ecuador
Estland
Egypt
Vest-Sahara
Eritrea
Spania
Etiopia
Finland
Fiji
Falklandsøyene
Mikronesiaføderasjonen
Færøyene
Frankrike
Gabon
Storbritannia
Grenada
Georgia
Fransk Guyana
Guernsey
Ghana
Gibraltar
Grønland
Gambia
Guinea
Guadeloupe
Ekvatorial-Guinea
Hellas
Guatemala
Guam
Guinea-Bissau
Guyana
Hongkong SAR Kina
Honduras
Kroatia
Haiti
Ungarn
Indonesia
Irland
Israel
Man
India
Det britiske territoriet i Indiahavet
Irak
Iran
Island
Italia
Jersey
Jamaica
Jordan
Japan
Kenya
Kirgisistan
Kambodsja
Kiribati
Komorene
Saint Kitts og Nevis
Nord-Korea
Sør-Korea
Kuwait
Caymanøyene
Kasakhstan
Laos
Libanon
St. Lucia
Liechtenstein
Sri Lanka
Liberia
Lesotho
Litauen
Luxemburg
Latvia
Libya
Marokko
Monaco
Moldova
Montenegro
Saint-Martin
Madagaskar
Marshalløyene
Nord-Makedonia
Mali
Myanmar (Burma)
Mongolia
Macao SAR Kina
Nord-Marianene
Martinique
Mauritania
Montserrat
Malta
Mauritius
Maldivene
Malawi
Mexico
Malaysia
Mosambik
Namibia
Ny-Caledonia
Niger
Norfolkøya
Nigeria
Nicaragua
Nederland
Norge
Nepal
Nauru
Niue
New Zealand
Oman
Panama
Peru
Fransk Polynesia
Papua Ny-Guinea
Filippinene
Pakistan
Polen
Saint-Pierre-et-Miquelon
Puerto Rico
Det palestinske området
Portugal
Palau
Paraguay
Qatar
Réunion
Romania
Serbia
Russland
Rwanda
Saudi-Arabia
Salomonøyene
Seychellene
Sudan
Sverige
Singapore
St. Helena
Slovenia
Svalbard og Jan Mayen
Slovakia
Sierra Leone
San Marino
Senegal
Somalia
Surinam
Sør-Sudan
São Tomé og Príncipe
El Salvador
Sint Maarten
Syria
Eswatini
Turks- og Caicosøyene
Tsjad
Togo
Thailand
Tadsjikistan
Tokelau
Øst-Timor
Turkmenistan
Tunisia
Tonga
Tyrkia
Trinidad og Tobago
Tuvalu
Taiwan
Tanzania
Ukraina
Uganda
USA
Uruguay
Usbekistan
Vatikanstaten
St. Vincent og Grenadinene
Venezuela
De britiske jomfruøyene
De amerikanske jomfruøyene
Vietnam
Vanuatu
Wallis og Futuna
Samoa
Jemen
Mayotte
Sør-Afrika
Zambia
Zimbabwe
@months
januar
februar
mars
april
mai
juni
juli
august
september
oktober
november
desember
@weekdays da_DK
@words
hus
tre
vann
vei
by
bygd
dag
natt
år
hånd
øye
hjerte
hode
barn
mor
far
bror
søster
venn
bok
brev
ord
spørsmål
svar
arbeid
lærer
lege
skole
gate
bro
elv
hav
fjell
himmel
sol
måne
vind
regn
snø
ild
brød
melk
eple
te
kaffe
bord
stol
dør
vindu
rom
hage
hund
katt
fugl
blomst
tid
time
minutt
morgen
kveld
sommer
vinter
vår
høst
sang
bilde
avis
tog
bil
fly
billett
butikk
marked
pris
penger
stor
liten
ny
gammel
god
vakker
rask
langsom
varm
kald
høy
lang
kort
ren
stille
glad
hvit
svart
rød
grønn
blå
gul
kommer
går
ser
leser
skriver
snakker
lytter
synger
koker
kjøper
selger
finner
leter
åpner
lukker
husker
tenker
bor
arbeider
alltid
ofte
i
her
der
sammen
fort
og
med
på
uten
før
etter
ved
"""#
}
