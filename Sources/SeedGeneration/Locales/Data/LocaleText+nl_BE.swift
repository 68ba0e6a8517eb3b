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
@companies fr_BE
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
@cities fr_BE
@countries nl_NL
@months nl_NL
@weekdays nl_NL
@words nl_NL
@jobs nl_NL
"""#
}
