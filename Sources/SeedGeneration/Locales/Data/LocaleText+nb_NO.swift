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
Oslo	NO	0	599127	107461	0	1083	0001|0176|0306|0460|0576|0682|0875|1084
Bergen	NO	1	603930	53242	0	294	5003|5019|5052|5089|5812|5829|5851|5872
Trondheim	NO	2	634305	103951	0	217	7003|7024|7043|7403|7422|7441|7462|7480
Stavanger	NO	3	589700	57333	0	152	4001|4007|4013|4019|4025|4032|4078|4088
Kristiansand	NO	4	581467	79956	0	117	4604|4614|4624|4634|4644|4665|4677|4688
Drammen	NO	5	597439	102045	0	106	3001|3007|3013|3021|3027|3033|3040|3046
Lillestrøm	NO	6	599560	110492	0	90	2000|2001|2003|2004|2012|2028
Sandnes	NO	3	588524	57352	0	85	4301|4308|4314|4319|4323|4327|4338|4394
Fredrikstad	NO	7	592181	109298	0	84	1601|1604|1606|1608|1610|1613|1615|1617
Sandefjord	NO	8	591312	102166	0	64	3201|3206|3212|3218|3224|3230|3236|3242
Asker	NO	6	598333	104372	0	62	1371|1372|1373|1383|1384|1385|1386|1387
Sarpsborg	NO	7	592839	111096	0	59	1701|1703|1705|1707|1710|1721|1723|1725
Tønsberg	NO	8	592675	104076	0	55	3101|3104|3110|3113|3116|3119|3124|3127
Ålesund	NO	9	624722	61549	0	53	6001|6005|6009|6013|6017|6021|6025|6045
Skien	NO	10	592096	96090	0	51	3701|3710|3716|3722|3729|3735|3741|3785
Moss	NO	7	594340	106577	0	50	1501|1508|1513|1518|1523|1529|1534|1539
Tromsø	NO	11	696489	189551	0	42	9006|9013|9038|9257|9266|9273|9281|9290
Haugesund	NO	3	594138	52680	0	40	5501|5504|5509|5515|5519|5525|5531|5535
Nesttun	NO	1	603182	53532	0	36	5221|5222|5223|5224|5225|5226|5227|5228
Porsgrunn	NO	10	591405	96561	0	34	3901|3906|3914|3919|3925|3933|3941|3948
Bodø	NO	1	672827	143751	0	34	8001|8007|8013|8021|8029|8047|8073|8085
Arendal	NO	4	584615	87725	0	31	4801|4803|4809|4838|4842|4844|4848|4857
Sola	NO	3	588885	56528	0	30	4050|4051|4055|4097
Hamar	NO	12	607945	110680	0	29	2301|2303|2305|2307|2311|2316|2318|2321
Lillehammer	NO	12	611151	104663	0	29	2601|2603|2606|2609|2614|2617|2622|2624
Horten	NO	8	594172	104834	0	27	3181|3182|3186|3187|3189|3191|3193|3194
Ytrebygda	NO	1	603050	52824	0	24	5151|5153|5155|5236|5238|5251|5253|5257
Grimstad	NO	4	583405	85934	0	24	4876|4877|4879|4885|4887|4891|4893|4896
Kristiansund	NO	9	631104	77280	0	24	6501|6504|6509|6512|6517|6522|6525|6546
Larvik	NO	8	590533	100352	0	23	3251|3253|3256|3259|3262|3264|3268|3271
Molde	NO	9	627375	71591	0	22	6401|6404|6409|6412|6415|6420|6423|6434
Halden	NO	7	591248	113875	0	22	1751|1754|1761|1765|1769|1776|1781|1785
Harstad	NO	11	687983	165416	0	21	9402|9405|9408|9414|9480|9483|9486|9489
Levanger	NO	2	637464	112996	0	20	7600|7601|7602|7604|7605|7606|7608|7609
Time	NO	3	587333	57000	0	20	4340|4342|4344|4345|4347|4348|4349|4355
Mo i Rana	NO	1	663128	141428	0	19	8601|8603|8607|8610|8613|8616|8619|8624
Tromsdalen	NO	11	696500	190167	0	18	9020|9021|9029
Kongsberg	NO	5	596686	96502	0	18	3601|3603|3605|3607|3610|3612|3614|3616
Gjøvik	NO	12	607957	106916	0	18	2801|2803|2805|2808|2810|2815|2817|2819
Stjørdalshalsen	NO	2	634681	109262	0	16	7500|7501|7503|7505|7507|7509|7513|7517
Alta	NO	13	699689	232716	0	15	9501|9503|9506|9508|9511|9513|9516|9518
Narvik	NO	1	684384	174272	0	14	8501|8503|8505|8507|8509|8512|8515|8517
Leirvik	NO	1	597798	55005	0	14	5414
Hønefoss	NO	5	601680	102565	0	14	3538
Strand	NO	3	590500	59333	0	13	4100|4102|4103|4104|4120|4121|4123|4124
Steinkjer	NO	2	640149	114954	0	13	7701|7704|7708|7712|7716|7724|7729|7735
Stjørdal	NO	2	634680	109178	0	13	7500|7501|7503|7504|7506|7508|7509|7513
Vennesla	NO	4	582686	79731	0	13	4700|4701|4702|4703|4706|4707|4708
Ski	NO	6	597195	108358	0	13	1400|1401|1402|1406|1423|1424|1425
Elverum	NO	12	608819	115623	0	12	2401|2402|2404|2406|2408|2411|2414|2418
Askim	NO	7	595833	111629	0	12	1801|1802|1807|1809|1812|1814|1830|1832
Bryne	NO	3	587354	56477	0	12	4340|4341|4344|4345|4346|4349
Jessheim	NO	6	601415	111752	0	12	2050|2051|2052|2057|2062|2063|2067|2068
Notodden	NO	10	595594	92585	0	12	3671|3672|3674|3675|3677|3679|3680|3683
Kongsvinger	NO	12	601905	119977	0	12	2201|2202|2204|2206|2208|2211|2213|2225
Lenvik	NO	11	694432	181564	0	12	9372
Stokke	NO	8	592226	103006	0	12	3160|3161
Kopervik	NO	3	592835	53067	0	12	4250|4291|4294
Hammerfest	NO	13	706631	236809	0	11	9600|9601|9602|9603|9615|9616
Egersund	NO	3	584513	59997	0	11	4370|4371|4372|4373|4374|4378|4379
Strømmen	NO	6	599506	110101	0	11	1465|1466|1467|2010|2011
Drøbak	NO	6	596624	106280	0	11	1440|1441|1442|1443|1445|1446|1447|1448
Mandal	NO	4	580274	74534	0	11	4501|4502|4504|4507|4509|4513|4515|4516
Brumunddal	NO	12	608810	109395	0	11	2380|2381|2382|2383|2385|2386|2387|2388
Nesoddtangen	NO	6	598624	106631	0	11	1450|1451|1452|1456
Volda	NO	9	621460	60711	0	11	6100|6101|6102|6103|6104|6105|6106
Sortland	NO	1	686957	154050	0	10	8400|8401|8403|8404|8406|8407|8415|8416
Førde	NO	1	614522	58572	0	10	6800|6802|6804|6807|6809|6811|6813|6815
Kleppe	NO	3	587742	56294	0	10	4350|4351|4352|4358
Ensjø	NO	0	599143	107875	0	10	0001|0176|0306|0460|0576|0682|0875|1084
Mosjøen	NO	1	658360	131908	0	10	8651|8652|8655|8657|8659|8660|8663|8665
Haram	NO	9	626578	62409	0	9	6270|6272|6280|6282|6285|6290|6292|6293
Flekkefjord	NO	4	582970	66607	0	9	4400|4401|4402|4403|4404|4405|4406|4407
Florø	NO	1	615996	50328	0	9	6900|6901|6902|6905|6906|6907|6909|6910
Søgne	NO	4	580933	77829	0	9	4640|4641|4642|4643|4644|4681|4682|4683
Råholt	NO	6	602751	111790	0	9	2070|2071
Namsos	NO	2	644662	114957	0	8	7800|7801|7802|7803|7804|7805|7808|7810
Verdal	NO	2	637933	114817	0	8	7650|7651|7652|7653|7654|7655|7656|7657
Orkanger	NO	2	633067	98503	0	8	7300|7301|7302|7303
Lillesand	NO	4	582488	83778	0	8	4790|4791|4792|4794
Ås	NO	6	596647	107947	0	8	1430|1431|1432|1433|1434|1435
Sæveland	NO	3	592667	52000	0	8	4270|4274|4275|4276|4295|4296
Raufoss	NO	12	607260	106133	0	8	2830|2831|2833|2834|2835
Orstad	NO	3	587853	57041	0	7	4353|4355|4356|4357
Nærbø	NO	3	586655	56379	0	7	4365|4367
Jørpeland	NO	3	590225	60408	0	7	4100|4103|4104|4105|4126
Stryn	NO	1	619026	67179	0	7	6781|6782|6783
Ask	NO	6	600713	110362	0	7	2022|2024
Indre Arna	NO	1	604177	54709	0	7	5260|5261|5262
Fetsund	NO	6	599246	111571	0	6	1900|1901
Malvik	NO	2	634333	106833	0	6	7563
Melhus	NO	2	632856	102781	0	6	7221|7223|7224
Tananger	NO	3	589362	55741	0	6	4056|4057|4058|4098
Ørsta	NO	9	621998	61290	0	6	6150|6151|6152|6153|6154|6155|6156
Holmestrand	NO	8	594876	103176	0	6	3080|3081|3082|3083|3085|3086|3087|3088
Tvedestrand	NO	4	586220	89315	0	6	4900|4901|4902|4903|4904|4905
Kvinesdal	NO	4	583122	69619	0	6	4480|4490|4491|4492
Fauske	NO	1	672588	153918	0	6	8200|8201|8203|8206|8208|8209|8211|8218
Kløfta	NO	6	600741	111380	0	6	2040|2041
Stavern	NO	8	590000	100333	0	6	3290|3291|3292|3294
Sørumsand	NO	6	599862	112415	0	6	1920|1921
Knarvik	NO	1	605453	52821	0	6	5108|5902|5903|5904|5907|5908|5911|5914
Ulsteinvik	NO	9	623432	58487	0	6	6065|6067
Sandnessjøen	NO	1	660217	126316	0	6	8800|8801|8802|8803|8804|8805|8809
Hommersåk	NO	3	589256	58510	0	6	4310|4311|4395
Røros	NO	2	625747	113842	0	6	7361|7374|7375
Voss	NO	1	606287	64147	0	6	5700|5701|5702|5703|5705|5706|5708|5709
Mysen	NO	7	595535	113258	0	6	1850|1851|1852
Hommelvik	NO	2	634108	107942	0	5	7550|7551
Vestby	NO	6	596051	107523	0	5	1540|1541|1542|1543|1544
Tranby	NO	5	598085	102611	0	5	3406|3407|3408|3409
Luster	NO	1	614432	74599	0	5	6872|6874
Austevoll	NO	1	601095	51625	0	5	5384|5385|5387|5392|5393|5394|5397|5398
Kragerø	NO	10	588693	94149	0	5	3770|3772|3789|3791
Brønnøysund	NO	1	654749	122128	0	5	8900|8901|8902|8904|8906|8907|8908|8909
Åkrehamn	NO	3	592605	51869	0	5	4270|4275|4296
Vadsø	NO	13	700735	297494	0	5	9800|9801|9803|9804|9811|9815
Hermansverk	NO	1	611846	68502	0	2	6861|6863
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
@jobs
Dataingeniør
Helpdeskmedarbeider
IKT-servicemedarbeider
Markedsfører
Markedskoordinator
Programmerer
Programmerer C++
Programmerer Erlang
Programmerer Go
Programmerer Java
Programmerer Python
Programutvikler
Sikkerhetskonsulent
Softwareutvikler
Spillprogrammerer
Systemarkitekt
Systemkonsulent
Webdesigner
Webmaster
Webutvikler
"""#
}
