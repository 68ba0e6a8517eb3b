// Made by Scripts/locales/compile.py; NOTICE names the sources.
// swift-format-ignore-file

extension LocaleText {
  static let nl_BE: StaticString = #"""
@form
f l
@titles
Dhr.
Mevr.
@genders
man
vrouw
@female
Maria	4339
Marie	2174
Rita	1532
Ann	1275
Martine	1217
Marleen	1160
Monique	1114
Anna	1074
Linda	929
Hilde	922
Godelieve	919
Ingrid	906
Nicole	895
Els	893
Christiane	884
Sofie	875
Nathalie	855
Nancy	815
Carine	803
Katrien	802
Sarah	795
Christine	751
Anne	740
Annie	731
Julie	724
Laura	720
Charlotte	662
Sandra	641
Veerle	622
Inge	609
Emma	607
Caroline	606
Jeannine	599
Patricia	597
Ellen	594
Cindy	592
Ilse	585
Liliane	570
Wendy	569
Christel	550
Jacqueline
Nadine	526
Sara	522
Sabine	510
Marina	507
An	504
Kim	493
Chantal	478
Isabelle	477
Sonja	476
Anita	475
Kelly	473
Greta
Elisabeth	466
Paula
Myriam	460
Brigitte
Heidi	459
Annick	456
Nele	455
Anja	452
Denise	446
Lotte
Kathleen	445
Lisa	440
Annelies	438
Elise	431
Elke	430
Louise	420
Magda	418
Eva	417
Jolien	416
Sophie	414
Hanne	413
Hilda	411
Marijke	407
Lore	406
Agnes	404
Gerda	398
Eline	395
Viviane	388
Amber	386
Rosa	374
Francine	369
Helena	363
Fatima	347
Karen	345
Lien	341
Vera	338
Liesbeth	337
Simonne
Mariette	335
Karin	333
Vanessa	332
Mieke	331
Leen	328
Melissa	327
Nadia	326
Stefanie	322
Stephanie	318
Jenny	316
Lena	314
Jana	310
Julia	308
Diana	299
Joanna	296
Petra	295
Lutgarde	293
Joke	292
Lisette	289
Fien	288
Femke
Marianne	287
Diane
Kristel	285
Lea	283
Ella	282
Elena	281
Nina	278
Alice	275
Magdalena	272
Noor	271
Anny	270
Peggy	263
Pascale	262
Evelien
Lydia	260
Lieve
Dominique	257
Jeanne	254
Véronique=veronique
Jessica	252
Sonia	251
Veronique	250
Tine
Silke	248
Yvonne	246
Christiana	244
Juliette
Georgette	243
Olivia	242
Ria	241
Sylvie
Arlette	239
Vicky
Barbara	235
Luna	234
Sabrina	232
Nora	231
Elisa	228
Tamara	227
Zoë=zoe	226
Suzanne
Erna	225
Astrid	221
Karine	220
Mia	219
Yvette	218
Iris	217
Claudine	216
Lina	214
Mireille	212
Elza
Carina
Valerie	211
Elien	210
Amélie=amelie	209
Catherine	208
Britt
Frieda	207
Fleur	205
Margot
Daisy	203
Saskia	202
Lies
Irène=irene	201
Katleen	200
Lucienne	199
Danielle	196
Fabienne
Martha
Manon
Dorien	193
Mila
Kristien
Nelly	192
Kimberly
Evy
Camille	191
Eveline
Christina	190
Lynn	188
Lara
Ine	186
Catharina
Evi	185
Tania	184
Renée=renee	183
Johanna
Kato	181
Griet	180
Anke	179
Jeanine	178
Axelle
Jill	177
Conny
Bernadette
Louisa	174
Kaat	173
Josée=josee	172
Esther	171
Aline	169
Delphine	168
Isabel
Pauline
Anouk
Carla	166
Sylvia	163
Céline=celine
Andrea
Joyce	162
Valérie=valerie	161
Febe	160
Alexandra
Rosette
Tessa	159
Odette
Josephina	157
Greet
Janne	156
Christa
Clara	155
Michelle
Bianca
Jade	152
Claudia
Emilie
Simone
Margaretha
Sanne	151
Lucie	150
Ines	148
Kathy
Micheline	147
Emily
Margareta	146
Bo	144
Hannah	142
Karolien
Liesbet
Françoise=francoise	140
Gilberte
Stéphanie=stephanie	139
Yasmine	138
Naomi	137
Yana	136
Josiane
Laure
Madeleine
Rachel	135
Hannelore
Michèle=michele
Lise	134
Marthe	133
Merel	132
Shana	131
Karina	130
Dina
Monica
Ruth	127
Anaïs=anais
Sofia	126
Edith
Tina
Justine
Lucia	125
Cecile
Josephine	124
Noa
Lily	123
Virginie
Betty
Aurélie=aurelie
Brenda	122
Dorine
Cynthia	121
Evelyne	119
Anneleen
Ana
Lauren
Hélène=helene	118
Jennifer
Kirsten	116
Katia
Leonie
Amina
Sigrid	115
Yolande
Annemie
Laurence
@male
Marc	2055
Luc	1819
Jan	1794
Patrick	1586
Dirk	1470
Peter	1462
Johan	1398
Bart	1347
Tom	1161
Paul	1148
Jean	1114
Willy	1056
Jozef	1021
Geert	996
Thomas	846
Wim	843
David	791
Roger	789
André=andre	781
Eddy	779
Steven	772
Kevin	755
Eric	738
Mohamed	720
Koen	707
Pieter	693
Frank	680
Robert	668
Danny	660
Marcel	658
Michel	653
Guido	626
Stijn	615
Louis	609
Filip	587
Joseph	582
Daniel	563
Erik	552
Kristof	548
Guy	547
Tim	545
Frans	534
Kris	529
Philippe	513
Jonas	512
Kurt	504
Freddy	501
Jeroen	492
Ronny	482
François=francois	478
Walter	463
Hans	456
Sven	448
Christophe	447
Alexander	437
Herman	435
Yves	433
Maarten	426
Victor	413
Stefan	412
Wouter
Bert	409
Bram	408
Lucas	407
Pierre
Robin	406
Rudi	405
Ruben	403
Karel
Rudy	401
Niels	398
Pascal
Nick	396
René=rene	393
Stefaan
Jens	392
Henri
Hugo	390
Alain
Simon	386
Vincent	381
Arthur	370
Sam	369
Jacques	367
Georges	362
Olivier
Davy	360
Dries	356
Nico	348
Joris	345
Mario	340
Albert	339
Frederik	337
Robbe	334
Nicolas
Etienne	333
Hendrik	329
Michael	325
Jelle	324
Roland	323
Matthias	322
Bruno	320
Michiel	317
Gilbert	312
Lars	310
Andy	309
Wout
Christian
Willem	308
Glenn	305
Dieter	301
Arne	300
Ivan	299
Alfons
Erwin	297
Jasper
Mathias	295
Julien	294
Leon	293
Gert	291
Noah	290
Seppe	289
Daan	285
Milan	282
Jules
Emiel	281
Dimitri
Sander	279
Mohammed	275
Jurgen	273
Ali	271
Maurice
Daniël=daniel	269
Liam	265
Kobe	261
Ludo
Jonathan	260
Werner	258
Benjamin	257
Michaël=michael	256
Benny	255
Maxim	254
Rik	253
Philip
Chris	250
Steve
Christiaan
Senne	249
Ahmed	246
Leo	245
Wilfried	244
Lucien	243
Mathieu	238
Alex
Ben	237
Francis	233
Kenny	230
Martin
Nathan	229
Adam	228
Franky	225
Yannick	224
Ronald	223
Thierry
Didier	221
Bernard	218
Franciscus
John	216
Elias	215
William	214
Johannes	211
Lieven	209
Gilles
Gino	207
Joeri	206
Johnny
Raymond	205
Gustaaf
Mathis	202
Tony
Hubert
Joannes	200
Brent	196
Wesley
Dylan	195
Maxime	193
Stan	192
Serge
Quinten	189
Brecht
Dominique	188
Jef	186
Ludovicus
Björn=bjorn
Mark	185
Noël=noel	183
Ivo
Antoine	181
Kenneth
Arno	180
José=jose
Bjorn	179
Jordy	177
Emile	176
Andreas
Charles	175
Lander
Dennis
Laurens	174
Raf	173
Ward
Lukas	172
Stef
Anthony	170
Vince
Finn
Matteo	169
Laurent	168
Mats	166
Jimmy	163
Koenraad
Felix
Eduard
Gerard	161
Mike	157
Josephus
Cédric=cedric	156
Jarne	154
Petrus
Xander	153
Toon	151
Marnix
Tuur
Ibrahim	150
Gunther
Axel
Vic	149
Rune	147
Raphaël=raphael
Luca
Warre	146
Jo	145
Jürgen=jurgen
Tibo	144
Guillaume	143
Siebe
Ferre	142
Gregory
Samuel
Lowie	141
Xavier	140
Lennert
Mustafa	139
Mauro
Aaron	136
Richard	135
Viktor	134
Emmanuel	133
Wannes
Roel	132
Oscar	130
Gabriel
Jos	128
Carl	127
Youssef	126
Mohammad	125
Theo
Cedric
Frédéric=frederic	123
Carlos
Denis
Omar	122
August	121
Joachim	120
Dave	119
Romain	118
Stephan
Gaston	117
Mehmet	116
Marco	115
Thijs
Lodewijk
Norbert
Rayan
Johny	114
Tristan
Piet
Kim	113
Jason	112
Hamza
Remi
Fernand	111
Timothy
Antoon	110
Lorenzo	109
Yvan	107
Rudolf
Jack	106
Joost	103
Robby	102
@last
Peeters	1763
Janssens	1579
Maes	1367
Jacobs	1042
Mertens	940
Willems	939
Claes	863
Wouters	852
Goossens	834
De Smet=desmet	772
Vermeulen	721
Pauwels	717
Aerts	705
Hermans	682
Martens	619
Michiels	578
De Vos=devos	575
Claeys	568
De Clercq=declercq	549
Smets	544
Van Damme=vandamme	541
Hendrickx	523
Janssen	506
Desmet	504
Van de Velde=vandevelde	495
Stevens	486
De Backer=debacker	481
Segers	478
Lemmens	462
Van den Broeck=vandenbroeck	445
Coppens	435
Cools	419
Devos	415
De Cock=decock	414
Verhoeven	412
Smet	390
De Smedt=desmedt	387
Verstraete	366
Wauters	365
De Meyer=demeyer	364
Verheyen	361
Baert	358
De Wilde=dewilde	352
Lauwers	346
De Pauw=depauw	341
De Ridder=deridder	333
Geerts	332
Declercq	330
Verbeke
Lenaerts	328
Cornelis	326
Vermeiren	321
Vandenberghe	320
Thys
Lambrechts	318
Bosmans	317
Verlinden	316
Moens
Wuyts
Van Dyck=vandyck	311
Verschueren
Bogaert
Timmermans	310
Bogaerts	299
Heylen
Vermeersch
Jansen	297
Christiaens	295
Bauwens	290
Thijs	289
Verstraeten	286
Van den Bossche=vandenbossche	285
Pieters	281
Goethals	277
Verhaeghe
Simons	272
Lievens	271
Nijs	268
Dierckx
De Groote=degroote
Van Hoof=vanhoof	267
Ceulemans	266
Van Hecke=vanhecke	262
Van Acker=vanacker	260
Claessens	259
Verhelst
Vercammen	256
Roels	254
Luyten	253
De Coninck=deconinck	251
Gielen	250
Vervoort
Verhaegen	248
Verbruggen	245
Somers
Raes	243
Daems	242
Vandamme
Cuypers	241
Callens	239
Vercauteren
De Winter=dewinter
Verdonck	238
De Witte=dewitte	234
Matthys	233
Verbeeck	231
Andries
De Bruyn=debruyn
Huysmans	230
Van Hove=vanhove
De Bock=debock	229
De Bruyne=debruyne	228
Vanneste	227
Swinnen
Declerck	226
Vercruysse	225
Beckers
De Wolf=dewolf	220
Vandewalle	219
Nys
De Coster=decoster
Van den Bergh=vandenbergh	218
Baeyens
Verhulst
Van Daele=vandaele	217
De Decker=dedecker
De Waele=dewaele	215
Smeets	214
De Clerck=declerck
Van den Eynde=vandeneynde
Van Goethem=vangoethem
Vandevelde	213
Singh
Geens
Vos
Engelen	211
Huybrechts	210
Smits
Goris	209
De Boeck=deboeck	208
Vanhove
De Keyser=dekeyser	207
Mortier
Moons	206
Dewulf
Vanhoutte	205
Meeus	204
Jans	203
Leemans
Mariën=marien	202
Dierickx	201
Deckers
Verheyden	200
De Wit=dewit
Deprez	197
Dhondt	195
Temmerman	194
Van Camp=vancamp	193
Schepers
Vandenbussche
Vandeputte	192
Dupont
Nuyts	190
Claus
Van den Brande=vandenbrande
Maertens	189
Coenen
Vandendriessche
Reynders	188
Sterckx	187
Vandenbroucke	186
Bekaert	185
De Schepper=deschepper
Van Looy=vanlooy
Houben	184
Eeckhout	183
Huyghe
Vermeire
Helsen
Meert	182
Bracke	181
Luyckx	180
Ooms
Engels
Vaes
Boonen	179
Baeten
Van den Berghe=vandenberghe	178
Yilmaz	177
Lambrecht
Bollen	176
Vandaele	175
De Moor=demoor
Torfs	174
Blomme	172
Van Herck=vanherck
Boone	171
Driesen
De Paepe=depaepe	170
Van de Voorde=vandevoorde
De Jonghe=dejonghe	169
Debruyne	168
Moerman	166
De Block=deblock
De Laet=delaet	165
Leys
Callewaert	163
Schepens
Dewaele
De Bie=debie	162
Vandekerckhove
Vranken
Everaert
Van Driessche=vandriessche	161
Verelst	159
Decock
Baetens	158
De Roeck=deroeck
De Maeyer=demaeyer	156
Van Assche=vanassche
Van de Walle=vandewalle
Van Roy=vanroy
De Baets=debaets
Leysen
Van Rompaey=vanrompaey
Tanghe	155
Van den Bosch=vandenbosch
Verbist	154
Poppe
Van Laere=vanlaere
Govaerts	153
Jonckheere	151
Tack
Merckx	150
Decoster
Vansteenkiste
D'hondt=dhondt
Dubois
Van Belle=vanbelle	149
Dobbelaere
Bonte	148
Wellens
Hoste	147
Pattyn
De Sutter=desutter	146
Verboven
Viaene
Heymans
Philips
Van Dessel=vandessel
Lippens	145
Naessens
D'Hondt=dhondt	144
Michielsen	143
Thomas
Van Loo=vanloo
Desmedt	142
De Neve=deneve
Renders	141
Diallo
Vanderstraeten
Mahieu
Moors
Van Looveren=vanlooveren
Lambert
Van Gorp=vangorp
Geeraerts	140
Laenen
Vandecasteele
Daniels
De Greef=degreef	138
Op de Beeck=opdebeeck
Buelens	137
De Graeve=degraeve
Dillen
Buysse
Willaert
Staelens	136
Van Dijck=vandijck
Mestdagh
Melis
Smolders	135
De Vuyst=devuyst
Roelandt
Bertels	134
Callebaut
Vrancken
Depoorter	133
Laureys	132
Horemans
Lammens
Cox	131
Joris
Proost	130
Roose
Hellemans
Heyvaert
Bruggeman	129
Rosseel
Parmentier
Van Gestel=vangestel
Steyaert
Demuynck	128
Vereecken
Rutten
Casier
Put
De Wachter=dewachter	127
Goovaerts
Van Laer=vanlaer	126
De Cuyper=decuyper
Peters
Rogiers
De Meester=demeester
Liekens	125
Loos	124
Feys
Gevaert
De Bondt=debondt
Van Loon=vanloon
David	123
Van der Auwera=vanderauwera
De Rycke=derycke
Borremans
François=francois
Celis	122
Vermeir
Sels
De Schutter=deschutter
Timmerman
Schoofs
Faes
Bruyninckx	121
De Ryck=deryck
Joos
Denys
Heremans
Willekens
Vanhee	120
Dewitte
Samyn
Buyse	119
De Bruycker=debruycker
Van Impe=vanimpe
Depuydt
Fransen	118
Vissers
Rombouts
Raeymaekers
Sabbe
Degryse	117
Sanders
Vereecke
Stroobants
Ahmed
Dejonghe	116
Adams
Colpaert
Mees
Roosen
Pollet
Bossuyt	115
Reynaert
Fierens
Van Campenhout=vancampenhout
Adriaensen
Theys
Herman	114
De Mey=demey
Ramaekers
Belmans
Seghers
Vanderheyden
Huys	113
Knockaert
Kerkhofs
Bruneel
Meersman
Verbiest
Theunis
De Weerdt=deweerdt	112
Rombaut
Verfaillie
De Mulder=demulder
Boeckx	111
Braem	110
Van Landeghem=vanlandeghem
Beernaert
Van Hoecke=vanhoecke
Deleu
Van Nuffel=vannuffel
Delaere
Leroy
Vervaet
De Wulf=dewulf	109
Neyens
Van Genechten=vangenechten
Holvoet
Ali
Beyens
Marien
Blondeel
Devriendt	108
Demeyere
Geudens
Kenis
Dekeyser
Vergauwen	107
Deceuninck
Deconinck
Verwimp
Boon
Vanderlinden
De Schrijver=deschrijver
Van Loock=vanloock	106
De Schryver=deschryver
Vinck
Breugelmans
Standaert
Neirynck
Carlier	105
Dockx
Voet	104
Vranckx
Poelmans
Coene
De Roover=deroover
Vermeylen
Blommaert
Bouckaert	103
Slegers
Beeckman
Claesen
Devolder
Van Lierde=vanlierde
Berghmans
Dierick	102
Wynants
Broeckx
Moreels
Demeulenaere
Van Praet=vanpraet	101
Degroote
Van Poucke=vanpoucke
Ceuppens
Kaya
Matthijs
De Baere=debaere
Vervaeke
Van Baelen=vanbaelen	100
De Muynck=demuynck
Yildirim
Simoens	99
Verstappen
De Leeuw=deleeuw	98
Hens
Demeyer
Malfait
Van Hulle=vanhulle
Van Dooren=vandooren
Galle	97
Vlaeminck
Troch
Brouwers
Gillis
De Groof=degroof
Moonen
Nelissen
Maris	96
Adriaenssens
Neven
Colman
Cuyvers
Hanssens	95
Tielemans
Verbrugghe
Swennen
Saelens
De Roo=deroo
Van der Linden=vanderlinden
Van Raemdonck=vanraemdonck
Casteleyn	94
Vleugels
Goyvaerts
Rottiers
Snauwaert
Derycke
Baele
Kaur
Vanbrabant
Stas	93
Dewilde
Van Bogaert=vanbogaert
Van Parys=vanparys
Geuens
Bervoets	92
Deman
Praet
Polfliet
Meyers
@companies
SA
SRL
BV
NV
@address
%A, %Z %C
s n
@streets
Aakstraat
Abraham Verhoevenlaan
Agnetendal
Albertstraat
Amerikadok-Noordkaai
Anselmostraat
Arendstraat
Asiadok-Oostkaai
August Michielsstraat
Badstraat
Baron van Ertbornstraat
Beernaertstraat
Belegstraat
Benzineweg
Berkenlaan
Bevelsesteenweg
Binnenhoeven
Blauwtorenplein
Boerderijstraat
Bombaystraat
Borgstad
Bottenhoef
Brabantstraat
Bremenstraat
Bristolstraat
Brugweg
Bukenheiken
Busken Huetstraat
Caravellestraat
Charlottalei
Columbiastraat
Corneel Jaspersstraat
Daenenstraat
De Braekeleerstraat
De Horeman
De Muite
De Waghemakerestraat
Demerstraat
Diamantstraat
Distelakker
Dommeleer
Dorsel
Driehoek
Droogdokken
Dul
Edmond de Coussemakerstraat
Eiermarkt
Ekersedijk
Elzestraat
Engelse Beurs
Essene-Kerkplein
Evelgoor
Fazantendreef
Filip Williotstraat
Forcitestraat
Frans De Manstraat
Frederik de Merodeplein
Gagelbroek
Gasthuisblok
Geitenberg
Generaal Simondslaan
Geukenshage
Glasgowstraat
Goorstraat
Gramayestraat
Grimsbystraat
Groenkerkhofstraat
Grote Kraaiwijk
Grotweg
H.-Geeststraat
Halewijnlaan
Handelsteeg
Haringrodestraat
Hazenstraat
Heidille
Heizegemweg
Hendrik Kuypersstraat
Herderstraat
Hessenplein
Hezemeerdijk
Hof Van Tichelen
Hogeweg
Hoogstraat
Hortensiastraat
Hubert Lampolaan
Hulter
In 't Eegdeken
Isabellalei
Jacob Karsmanstraat
Jan De Graefstraat
Jan van Brabantlaan
Jezusstraat
Jos Hendrickxstraat
Jules De Bruyckerstraat
Kaasstraat
Kamperbaan
Kapellestraat
Karel Janssensstraat
Kastanjedreef
Kattendijkbrug
Keersvennen
Kempische Brug
Kersbeekstraat
Kielsevest
Kistemaeckersstraat
Klein-Veldekensstraat
Kleine Puttingbaan
Klokstraat
Koeistraat
Konijnenberg
Kontichsesteenweg
Korenstraat
Korte Kievitstraat
Korte Scholiersstraat
Korte Zavelstraat
Krabbenstraat
Krijnsveldstraat
Krugerstraat
Kuipersstraat
Lambermontstraat
Lange Dijkstraat
Lange Noordstraat
Lange Winkelstraat
Langveld
Lauterveldweg
Leenweg
Lelielaan
Leopoldlei
Lichterweg
Lillo
Lindestraat
Lodewijk Ontropstraat
Loodglansstraat
Lovelingstraat
Maaimeersstraat
Madritten
Mannestraat
Markstraat
Maurice Gilliamsstraat
Meerstraat
Melis Stokelaan
Mertens en Torfsstraat
Middelheimlaan
Minervastraat
Molenbos
Mollenhoekstraat
Moretuslei
Mulhouselaan-Zuid
Nachtegalenstraat
Neerhof
Nieuwe Kassei
Nikkelstraat
Nottebohmstraat
Olivier Brunelstraat
Oostenstraat
Opstal
Ossenmarkt
Oude Tramstraat
Oudestraat
Paddekuil
Papenhoeven
Pastoor Baeyensstraat
Pater Damiaanstraat
Paul Lebeaustraat
Perustraat
Pierenbergstraat
Pijlstraat
Poederstraat
Pompstraat
Potgieterstraat
Prinses Joséphine Charlottelaan
Puttestraat
Rangoonstraat
Reigerstraat
Reyndersstraat
Rijsberg
Rockoxplein
Roggeweg
Roshoevendijk
Rozendaal
Rusthuisstraat
Sanderusstraat
Schaapsdijk
Scheldeken
Schermersstraat
Schommelstraat
Schouwkensstraat
Schuildokweg
Seringenhof
Sint-Annatunnel
Sint-Jozefstraat
Sint-Paulusstraat
Sleutelstraat
Snijdersstraat
Sparrenlaan
Sportstraat
St.-Franciscusstraat
Stanleystraat
Steenbokstraat
Stelen
Stijn Streuvelslaan
Streekweg
Swaeneleike
Teniersplaats
Terninckstraat
Tiendenstraat
Topmolenstraat
Transcontinentaalweg
Tunnelplaats
Tweelingenstraat
Valkenburgstraat
Van Craesbeeckstraat
Van Immerseelstraat
Van Peltstraat
Van de Wervestraat
Veestraat
Velveken
Verbondstraat
Victor Brunclairstraat
Vijfde Havendok-Zuidkaai
Vlaamsekaai
Vliegenstraat
Vogelzanglaan
Vorstermanstraat
Vrijdagmarktstraatje
Waarlooshofstraat
Wandeldijk
Wateringstraat
Werft
Wiekstraat
Wildersedijk
Willem Ogierplaats
Wimpelstraat
Wolffaertshoflaan
Wouwersveld
Zandvekenvelden
Zeilsportplein
Zilverberkdreef
Zuidervelodroom
Zwanenstraat
@zones
Europe/Brussels
@regions
Oost-Vlaanderen	VOV	
Wallonia		
@cities
Bruxelles	BE	0	508504	43488	0	1019
Antwerpen	BE	0	512205	44003	0	529
Gent	BE	0	510500	37167	0	265
Charleroi	BE	1	504114	44445	0	200
Liège	BE	1	506337	55675	0	195
Anderlecht	BE	0	508362	43145	0	161
Schaerbeek	BE	0	508694	43774	0	133
Brugge	BE	0	512089	32242	0	119
Namur	BE	1	504669	48675	0	111
Leuven	BE	0	508796	47009	0	101
Molenbeek-Saint-Jean	BE	0	508499	43125	0	97
Mons	BE	1	504541	39523	0	95
Ixelles	BE	0	508333	43667	0	87
Uccle	BE	0	508022	43394	0	83
Deurne	BE	0	512213	44660	0	79
Hasselt	BE	0	509311	53378	0	78
Aalst	BE	0	509360	40355	0	78
Mechelen	BE	0	510257	44776	0	78
La Louvière	BE	1	504866	41878	0	77
Kortrijk	BE	0	508280	32649	0	74
Tournai	BE	1	506072	33893	0	70
Ostend	BE	0	512155	29270	0	69
Sint-Niklaas	BE	0	511651	41437	0	69
Genk	BE	0	509650	55008	0	64
Seraing	BE	1	505836	55012	0	61
Woluwe-Saint-Lambert	BE	0	508439	44291	0	57
Forest	BE	0	508168	43278	0	56
Roeselare	BE	0	509465	31227	0	56
Verviers	BE	1	505891	58624	0	53
Jette	BE	0	508731	43342	0	52
Mouscron	BE	1	507450	32064	0	52
Saint-Gilles	BE	0	508276	43439	0	50
Etterbeek	BE	0	508327	43884	0	48
Borgerhout	BE	0	512096	44354	0	46
Dendermonde	BE	0	510287	41011	0	46
Beveren	BE	0	512119	42563	0	45
Merksem	BE	0	512462	44490	0	44
Turnhout	BE	0	513225	49447	0	44
Berchem	BE	0	511902	44326	0	44
Evere	BE	0	508744	43990	0	42
Lokeren	BE	0	511036	39934	0	41
Wilrijk	BE	0	511673	43951	0	41
Beringen	BE	0	510495	52261	0	41
Dilbeek	BE	0	508480	42597	0	39
Heist-op-den-Berg	BE	0	510754	47283	0	38
Sint-Truiden	BE	0	508168	51865	0	38
Braine-l'Alleud	BE	1	506836	43678	0	38
Brasschaat	BE	0	512912	44918	0	37
Grimbergen	BE	0	509341	43721	0	37
Vilvoorde	BE	0	509281	44294	0	37
Herstal	BE	1	506642	56235	0	37
Maasmechelen	BE	0	509654	56945	0	36
Waregem	BE	0	508890	34276	0	36
Châtelet	BE	1	504034	45283	0	35
Ieper	BE	0	508511	28857	0	35
Ninove	BE	0	508278	40266	0	35
Geel	BE	0	511656	49892	0	35
Halle	BE	0	507338	42345	0	34
Hoboken	BE	0	511761	43484	0	34
Wavre	BE	1	507172	46014	0	34
Auderghem	BE	0	508167	44333	0	34
Knokke-Heist	BE	0	513500	32667	0	34
Schoten	BE	0	512525	45027	0	34
Lier	BE	0	511313	45704	0	33
Mol	BE	0	511919	51166	0	33
Sint-Amandsberg	BE	0	510595	37494	0	32
Binche	BE	1	504116	41647	0	32
Lommel	BE	0	512307	53135	0	32
Menen	BE	0	507972	31224	0	32
Oudenaarde	BE	0	508517	36089	0	32
Tienen	BE	0	508074	49378	0	32
Evergem	BE	0	511131	37098	0	32
Heusden	BE	0	510366	52801	0	31
Wevelgem	BE	0	508000	31667	0	31
Geraardsbergen	BE	0	507734	38822	0	31
Sint-Pieters-Leeuw	BE	0	507793	42436	0	30
Kessel-Lo	BE	0	508855	47372	0	30
Blauwput	BE	0	508859	47242	0	30
Houthalen	BE	0	510343	53743	0	30
Helchteren	BE	0	510559	53824	0	30
Tongeren	BE	0	507805	54648	0	30
Deinze	BE	0	509818	35310	0	30
Waterloo	BE	1	507147	43991	0	30
Bilzen	BE	0	508732	55184	0	30
Louvain-la-Neuve	BE	1	506683	46144	0	30
Courcelles	BE	1	504638	43747	0	29
Asse	BE	0	509101	41984	0	29
Zaventem	BE	0	508837	44730	0	28
Aarschot	BE	0	509872	48370	0	28
Saint-Josse-ten-Noode	BE	0	508538	43728	0	27
Ans	BE	1	506623	55203	0	27
Ath	BE	1	506294	37780	0	27
Kapellen	BE	0	513138	44354	0	26
Izegem	BE	0	509140	32138	0	26
Arlon	BE	1	496833	58167	0	26
Temse	BE	0	511279	42137	0	26
Harelbeke	BE	0	508534	33094	0	26
Herentals	BE	0	511766	48325	0	26
Maaseik	BE	0	510980	57838	0	25
Berchem-Sainte-Agathe	BE	0	508657	42956	0	25
Watermael-Boitsfort	BE	0	508015	44144	0	25
Flémalle-Haute	BE	1	505999	54447	0	25
Soignies	BE	1	505790	40713	0	25
Ganshoren	BE	0	508706	43153	0	25
Lanaken	BE	0	508932	56468	0	25
Mortsel	BE	0	511670	44513	0	25
Jumet	BE	1	504422	44374	0	25
Zottegem	BE	0	508695	38105	0	24
Ronse	BE	0	507457	36005	0	24
Nivelles	BE	1	505983	43285	0	24
Andenne	BE	1	504894	50951	0	24
Marcinelle	BE	1	503922	44439	0	24
Oupeye	BE	1	507118	56468	0	24
Wondelgem	BE	0	510870	37091	0	24
Overijse	BE	0	507744	45346	0	23
Zwevegem	BE	0	508127	33385	0	23
Ekeren	BE	0	512809	44181	0	23
Heverlee	BE	0	508643	46960	0	23
Beersel	BE	0	507659	43002	0	23
Wetteren	BE	0	510053	38834	0	23
Hamme	BE	0	510982	41370	0	23
Willebroek	BE	0	510604	43602	0	23
Saint-Nicolas	BE	1	506284	55324	0	23
Westerlo	BE	0	510905	49154	0	23
Diest	BE	0	509892	50506	0	23
Saint-Ghislain	BE	1	504482	38189	0	22
Manage	BE	1	505031	42359	0	22
Maldegem	BE	0	512074	34451	0	22
Fleurus	BE	1	504835	45501	0	22
Koekelberg	BE	0	508612	43314	0	22
Zedelgem	BE	0	511424	31368	0	22
Koksijde	BE	0	511164	26377	0	22
Edegem	BE	0	511566	44450	0	22
Gembloux	BE	1	505615	46989	0	22
Rixensart	BE	1	507123	45253	0	22
Oostkamp	BE	0	511543	32313	0	21
Zemst	BE	0	509832	44608	0	21
Grivegnée	BE	1	506215	56110	0	21
Chaudfontaine	BE	1	505828	56341	0	21
Nijlen	BE	0	511610	46701	0	21
Tervuren	BE	0	508237	45142	0	21
Frameries	BE	1	504058	38960	0	21
Schilde	BE	0	512411	45834	0	20
Kontich	BE	0	511321	44471	0	20
Zele	BE	0	510657	40403	0	20
Braine-le-Comte	BE	1	506098	41466	0	20
Boussu	BE	1	504342	37944	0	20
Gilly	BE	1	504245	44789	0	20
Bornem	BE	0	510972	42436	0	20
Balen	BE	0	511684	51703	0	20
Huy	BE	1	505189	52328	0	20
Colfontaine	BE	1	504141	38557	0	20
Zonhoven	BE	0	509906	53682	0	20
Assebroek	BE	0	511937	32623	0	20
Lochristi	BE	0	510964	38319	0	20
Jambes	BE	1	504564	48717	0	20
Poperinge	BE	0	508539	27266	0	20
Sint-Katelijne-Waver	BE	0	510669	45347	0	19
Sint-Andries	BE	0	511970	31789	0	19
Tielt	BE	0	509993	33271	0	19
Herent	BE	0	509086	46706	0	19
Eeklo	BE	0	511870	35565	0	19
Torhout	BE	0	510656	31008	0	19
Aalter	BE	0	510902	34469	0	19
Montignies-sur-Sambre	BE	1	504108	44911	0	19
Hoogstraten	BE	0	514003	47603	0	19
Meise	BE	0	509393	43266	0	18
Quaregnon	BE	1	504407	38653	0	18
Zwijndrecht	BE	0	512198	43266	0	18
Morlanwelz-Mariemont	BE	1	504550	42452	0	18
Koersel	BE	0	510591	52712	0	18
Eupen	BE	1	506279	60365	0	18
Tubize	BE	1	506906	42009	0	18
Blankenberge	BE	0	513131	31323	0	18
Sint-Genesius-Rode	BE	0	507465	43575	0	18
Middelkerke	BE	0	511853	28208	0	18
Kortenberg	BE	0	508898	45435	0	18
Kasterlee	BE	0	512412	49665	0	18
Diepenbeek	BE	0	509077	54188	0	18
Lessines	BE	1	507110	38358	0	18
Sint-Gillis-Waas	BE	0	512191	41237	0	18
Walcourt	BE	1	502540	44380	0	18
Kalmthout	BE	0	513844	44756	0	17
Ranst	BE	0	511898	45653	0	17
Lebbeke	BE	0	510046	41346	0	17
Wervik	BE	0	507807	30385	0	17
Stabroek	BE	0	513319	43713	0	17
Zolder	BE	0	510246	53098	0	17
Châtelineau	BE	1	504150	45202	0	17
Haaltert	BE	0	509063	40009	0	17
Mariakerke	BE	0	510748	36829	0	17
Visé	BE	1	507376	56991	0	17
Stekene	BE	0	512099	40365	0	17
Denderleeuw	BE	0	508851	40760	0	17
Dour	BE	1	503958	37779	0	17
Marche-en-Famenne	BE	1	502268	53442	0	17
Destelbergen	BE	0	510595	37990	0	17
Lede	BE	0	509663	39859	0	17
Merelbeke	BE	0	509945	37462	0	17
Péruwelz	BE	1	505082	35937	0	17
Tessenderlo	BE	0	510651	50886	0	17
Herve	BE	1	506408	57935	0	17
Herzele	BE	0	508868	38901	0	17
Beerse	BE	0	513193	48530	0	16
Neerpelt	BE	0	512281	54427	0	16
Duffel	BE	0	510955	45090	0	16
Sint-Kruis	BE	0	512140	32495	0	16
Fléron	BE	1	506152	56806	0	16
Puurs	BE	0	510741	42884	0	16
Pont-à-Celles	BE	1	505052	43689	0	16
Gentbrugge	BE	0	510369	37651	0	16
Boom	BE	0	510924	43717	0	16
Riemst	BE	0	508100	56013	0	16
Peer	BE	0	511303	54595	0	16
Diksmuide	BE	0	510325	28638	0	16
Lille	BE	0	512420	48231	0	15
Heusy	BE	1	505746	58662	0	15
Mechelen-aan-de-Maas	BE	0	509659	56914	0	15
Bevere	BE	0	508496	35873	0	15
Putte	BE	0	510534	46326	0	15
Soumagne	BE	1	506138	57468	0	15
Marchienne-au-Pont	BE	1	504057	43953	0	15
Rotselaar	BE	0	509530	47166	0	15
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
