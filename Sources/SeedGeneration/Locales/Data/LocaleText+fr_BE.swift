// Made by Scripts/locales/compile.py; NOTICE names the sources.
// swift-format-ignore-file

extension LocaleText {
  static let fr_BE: StaticString = #"""
@form
f l
@titles
M.
Mme
@genders
masculin
féminin
@female
Marie	3348
Nathalie	1662
Isabelle	1515
Anne	1508
Maria	1457
Françoise=francoise	1220
Christine	1208
Monique	1170
Martine	1165
Véronique=veronique	1150
Nicole	1005
Chantal	1002
Jacqueline	1000
Catherine	993
Sophie	991
Valérie=valerie	987
Patricia	962
Stéphanie=stephanie	957
Julie	953
Laura	884
Sarah	844
Christiane	840
Laurence	824
Céline=celine	798
Caroline	793
Dominique	786
Fabienne	745
Brigitte	706
Sylvie	699
Manon
Virginie	691
Nadine	690
Aurélie=aurelie	684
Emilie	674
Carine	671
Léa=lea	670
Claudine	666
Bernadette	647
Camille	639
Jeannine	617
Christelle	603
Lucie	599
Charlotte	589
Louise	582
Annie	565
Myriam	544
Chloé=chloe	529
Sabine	523
Cécile=cecile	518
Anna	517
Danielle	515
Pauline	514
Emma	504
Francine
Alice	496
Liliane	493
Jessica	492
Pascale	486
Vanessa	473
Jeanne
Josiane	471
Béatrice=beatrice
Michèle=michele
Sandrine	470
Clara	461
Elodie	459
Florence	457
Mélanie=melanie	454
Audrey	445
Laetitia	443
Cindy	441
Joëlle=joelle	435
Sabrina	433
Anaïs=anais	423
Geneviève=genevieve	415
Hélène=helene	412
Delphine	408
Mireille	406
Claire
Elise	405
Sandra	396
Juliette	390
Marianne	387
Aurore
Yvette	386
Jennifer	385
Amandine	383
Viviane	381
Zoé=zoe	380
Justine	372
Marine	370
Muriel	368
Annick	366
Andrée=andree	361
Angélique=angelique	359
Colette	358
Eva	357
Olivia	340
Elisabeth	339
Micheline	336
Arlette	330
Nancy	329
Amélie=amelie	326
Victoria	321
Nadia	318
Fanny	315
Alexandra	313
Aline	310
Suzanne	308
Noémie=noemie	302
Océane=oceane	298
Elisa
Josette	294
Lisa	292
Rita	291
Sonia	288
Corinne	275
Fatima	274
Célia=celia	272
Lola	271
Margaux
Michelle	270
Denise
Alicia	266
Jocelyne	265
Renée=renee	261
Séverine=severine
Magali	255
Rose
Ingrid	254
Madeleine	252
Jade	249
Mélissa=melissa	246
Morgane	245
Julia	243
Georgette	242
Marguerite	241
Agnès=agnes
Valentine
Bénédicte=benedicte	240
Evelyne	239
Nelly
Inès=ines	234
Christel	233
Thérèse=therese	229
Mathilde	228
Carole	224
Coralie
Paulette	223
Marion
Elena	222
Sara	217
Cathy	216
Estelle	215
Lina	210
Romane
Gaëlle=gaelle	209
Gisèle=gisele
Eliane	207
Clémence=clemence
Murielle	206
Rosa
Marcelle	205
Linda	202
Sofia	200
Yvonne	197
Charline	189
Barbara	186
Maryse
Nina	184
Marina	183
Gabrielle	182
Laure	181
Giulia	180
Rachel	177
Angela
Simone
Emmanuelle	176
Géraldine=geraldine	175
Ghislaine	172
Natacha	171
Lara
Irène=irene	170
Emeline	168
Odette
Maryline	167
Vinciane
Marjorie	166
Ginette
Jeanine
Karine	164
Nora
Eloïse=eloise	163
Adeline	162
Laurie	159
Anita
Lucienne	158
Léna=lena
Melissa	156
Mia	155
Maud	154
Wendy	153
Kelly	152
Raymonde	151
Alexia	150
Joséphine=josephine	148
Régine=regine
Ludivine	147
Lindsay	144
Elsa	143
Maëlle=maelle
Alix
Ophélie=ophelie
Edith	141
Lise	139
Huguette
Luna
Mila	138
Annette	137
Gilberte	136
Sylviane
Josée=josee
Katty	129
Lilou
Ariane
Solange	128
Mariette
Eléonore=eleonore	127
Alison
Frédérique=frederique	125
Maïté=maite
Claudia
Giuseppina	124
Cassandra	122
Ambre
Jenny	120
Lucia
Lou	117
Deborah
Carmela
Clémentine=clementine	116
Astrid
Cynthia
Francesca	114
Sylvia
Yasmine
Margot	113
Tiffany
Giovanna	112
Lydia	111
Chiara
Yolande
Axelle	110
France
Danièle=daniele
Aude	108
Eline	107
Nadège=nadege	106
Ana	105
Adèle=adele
Roxane	104
Lily	103
Germaine
Khadija
Malika	102
Fiona	98
Katia
Alessia
Paula	97
Kimberley
Lena
Tatiana
Karin	96
Carmen	95
Coline
Gwendoline	93
Mégane=megane
Giuseppa	92
Maureen
Florine	91
Emy	89
Perrine	88
Eveline	87
Fernande
Johanna
Ines	86
Déborah=deborah
Diana	85
Léonie=leonie
Marthe
Héloïse=heloise	84
Lydie
Amina
Erika	83
Claudette	82
Dorothée=dorothee
Leslie	81
Louna
Esther
Loredana	80
@male
Jean	2662
Michel	2158
Philippe	2055
Pierre	1533
Alain	1491
Nicolas	1488
Christian	1276
Olivier	1257
Marc	1234
Christophe	1223
Daniel	1206
David	1182
Eric	1161
Frédéric=frederic	1160
André=andre	1089
Thomas	1082
Patrick	1079
Jacques	1071
Julien	1063
Vincent	1001
Pascal	974
Sébastien=sebastien	971
Laurent	957
Maxime	942
Michaël=michael	900
Thierry	890
Bernard	851
Alexandre
Louis	837
François=francois	815
Didier	801
Guy	763
Jonathan	740
Stéphane=stephane	735
Antoine	732
Claude	717
Cédric=cedric	679
Luc	621
Nathan	620
Benjamin	612
Francis	610
Lucas	600
Arnaud	596
Yves	593
Hugo	591
Serge	583
Romain
Robert	574
Quentin	569
Guillaume	568
Dominique	561
Raphaël=raphael	558
Kevin	546
Joseph	541
Bruno	519
Fabrice	518
Arthur
Simon	515
Mohamed	514
Grégory=gregory	508
Xavier	503
Marcel	502
Anthony	501
Jérôme=jerome	498
Paul	485
René=rene	479
Adrien	478
Théo=theo	477
Georges	476
Roger	474
Noah	469
Giuseppe	455
Tom	454
Gabriel	444
Martin	437
Mathieu	429
José=jose	425
Damien	423
Henri	416
Loïc=loic	415
Ludovic	411
Benoît=benoit
Samuel	405
Charles	394
Victor	388
Jules	375
Emmanuel	374
Florian
Denis	367
Benoit	352
Salvatore	351
Jérémy=jeremy	348
Albert	347
Geoffrey	343
Valentin	328
Antonio	327
Clément=clement	324
Alexis	322
Gérard=gerard	317
William
Robin	311
Dylan	310
Sacha	308
Fabian	303
Etienne	294
Ethan	293
Joël=joel	287
Jordan
Roland	276
Luca	275
Dimitri	272
Léon=leon	270
Axel	267
Willy	262
Gilles
Freddy
Steve	259
Raymond	256
Lionel	253
Baptiste	251
Emile	250
Corentin	248
Eddy	247
Giovanni
Diego	243
Patrice	239
Maurice	235
Mathéo=matheo	234
Gaëtan=gaetan	230
Francesco	221
Maxence	219
Bastien	217
Aurélien=aurelien	216
Logan	213
Mohammed	212
Lucien	211
Rudy	210
Bryan
Christopher	208
Thibault	207
Mathis	206
Thibaut	204
Cyril	203
Richard
Adam
Mathias	202
Johan
Renaud	201
Enzo	198
Liam	196
Angelo
Florent	195
Jason	191
Vincenzo	187
Léo=leo
Mario	185
Gilbert	183
Sylvain	182
Ali	181
Alessio	178
Lorenzo
Michael	173
Kévin=kevin
Manuel
Noa
Dorian	172
Yanis	171
Matteo	169
Ahmed	166
Edouard	164
Yannick	161
Bertrand	160
Mathys
Gauthier	159
Fernand	157
Noé=noe	155
Timéo=timeo
Fabien	154
Hubert	153
Nolan	152
Alex
Justin
Aaron	149
Alessandro
Tristan	148
Oscar	147
Dany
John	145
Mehdi	144
Hervé=herve	139
Maël=mael	137
Amaury
Gregory	135
Augustin	131
Luigi	129
Jimmy
Andy	128
Marco	127
Pol	125
Steven	123
Calogero
Johnny
Matthieu	121
Yvan
Marius
Loris	118
Rémy=remy	115
Esteban
Basile	114
Hugues
Miguel	111
Tiago
Mattéo=matteo	110
Achille
Eden	108
Rayan
Mickaël=mickael
Mike	107
Youssef
Frank
Emilien	105
Joachim	104
Julian	103
Kylian	102
Yvon	101
Franck	100
Jeremy
Eliott
Michele	99
Pietro
Ibrahim	98
Gaspard
Andrea	97
Alfred	96
Léopold=leopold	95
Félix=felix
Karim
Armand	94
Antonino
Tony	93
Ryan	92
Brandon
Ghislain
Carmelo
Domenico	89
Ugo	88
Sebastien
Roberto
Tanguy
Maximilien	87
Massimo
Noël=noel
Sam	85
Peter
Donovan
Rachid	84
Fabio
Paolo	83
Rudi
Franco	82
Grégoire=gregoire
Gaston
Nicola	81
Yassine	80
Régis=regis
Tim
Charly
Rémi=remi	79
Karl
Boris
Mustafa
Claudio	78
Juan
Jérémie=jeremie	77
Gaetano
Mehmet	76
Gaël=gael	75
Walter	74
Jonas	73
Alan
Hamza
Lenny	72
Noam
Marvin
Gianni
Franz
El	71
Zakaria
Evan
Flavio	70
Omar
Milo	69
Sasha
Jan	67
Adriano
Camille
Antonin
Hassan	66
Maxim
Danny
@last
Dubois	1284
Lambert	1174
Martin	926
Dupont	867
Simon	844
Leclercq	822
Dumont	807
Laurent	766
Lejeune	745
Renard	730
Denis
Gérard=gerard	728
Leroy	724
François=francois	670
Mathieu	662
Charlier	653
Petit	637
Michel	625
Noël=noel	620
Bertrand	608
Lemaire	603
Evrard	592
Fontaine	583
Collard	557
Bernard	545
Thomas	526
Marchal	518
Thiry	517
Legrand	494
Robert	493
Adam	489
André=andre	487
Léonard=leonard	486
Servais	472
Henry	471
Gillet	467
Bastin	464
Moreau	461
Guillaume	458
Lefebvre	457
Carlier	446
Louis	439
Delvaux	438
Hubert	427
Toussaint	419
Antoine	418
Jacques	412
Lebrun	406
Grégoire=gregoire	402
Collin	398
Janssens	390
Lecomte	389
Cornet	382
Remy	381
Maréchal=marechal	375
Goffin	373
Rousseau	369
Poncelet	364
Schmitz	363
Meunier	359
Michaux
Peeters	354
Gilson	353
Willems
Georges	351
Maes	349
Mertens	348
Bodart	341
Libert
Piette	339
Lefèvre=lefevre	327
Lacroix	325
Collignon	322
Massart	320
Roland
Descamps	315
Gilles	312
Boulanger
Delhaye	307
Etienne	301
Mahieu	298
Pierre	289
Delfosse	288
Dethier
Devos	286
Deprez	285
Hardy	281
Jacobs	280
Urbain	278
Nicolas	277
Brasseur	276
Masson	275
Herman	274
Piron	273
Diallo	271
Jacquet
Cuvelier
Parmentier	269
Pirotte
Lecocq
Vincent	262
Claes	260
Jacob	259
Bodson	257
Arnould	255
Mercier	254
Pirson
Demoulin
Pirard	250
Jacquemin	248
Delcourt	246
Remacle	244
Dufour	243
Gobert
Gillard	242
Legros
Michiels	240
Piret	239
Paquet	236
Dujardin	235
Olivier
Colin	234
Goossens	233
Thirion
Godefroid	232
Durieux	227
Godart
Cambier	226
Allard
David	223
Orban	221
Desmet
Dupuis	220
Charles
Collet	219
Berger
Chevalier	218
Bourguignon
Dardenne
Bourgeois	215
Druart
Jadot	212
Delmotte	205
Delforge
Lallemand	202
Lenoir
Clément=clement	200
Henrard
Beckers	198
Gustin	197
Thibaut
Janssen	196
Cordier	195
Barbier	191
Poncin
Paquay	190
Marchand
Richard	185
Demaret
Thys
Philippe	184
Peters	183
Lemoine	182
Parent
Flament	180
Collette	178
Lardinois
Gerard	177
Pire
Lahaye	176
Muller
Carpentier
Declercq	175
Becker
Alexandre
Colson	174
Albert
Minet	173
Smets
Grandjean	172
Huart
Hermans
Mathy	171
Sauvage
Dumoulin
Wouters	170
Liégeois=liegeois
Vermeulen	169
Meyer
Pierard	167
Duvivier
Lefèbvre=lefebvre	165
Romain	164
Dubuisson	162
Lemmens
Sacré=sacre	161
Bovy
Paulus	159
Englebert	158
Godfroid
Gaspard
Bailly
Dechamps
Renson	157
Foucart
Doyen
Bouchat	156
Delhez
Wauters	155
Laloux
Duchesne	154
Bauduin
Burton
Yilmaz
Lucas	153
Wéry=wery
Ghislain
Joly
Lefevre	152
Dieu
Timmermans
Pauwels	150
Motte
Coppens	149
Halleux
Matagne	148
Renier
Lambotte
Salmon
Liénard=lienard
Ruelle	146
Delcroix	145
Joris	144
Mahy
Constant
Vilain
Courtois
Moulin
Culot	143
Maquet
Devillers
Debroux
Gillain
Bauwens	142
Anciaux
Marlier	141
Delporte
Heinen
Henin
Russo	140
Schmit
Coulon	139
Paul
Bouillon	138
Blaise
De Smet=desmet
Ledoux
Nguyen	137
Leblanc
Stevens
Gabriel	136
Chapelle
Hendrickx
Delattre	135
Grosjean
Docquier
Philippart	134
Pirlot
Dehon	133
Goffinet
Humblet	132
Masset
Lorent	131
Schyns
Gallez	130
Wauthier
Wathelet
Rizzo	129
Collart
Gauthier
Noel	128
Baudoux
Pochet	127
Closset
Frère=frere	125
Nicaise
Leduc
Navez
Guiot	123
Gilbert
Claus
Martens
Mary
Klein	122
Lambot
Mignon
Christiaens
Duquesne	121
Weber
Dessart
Vandenberghe
Thonon	120
Lepage	119
Greco
Cornez
Pierret	118
Detry
Wilmet
Lempereur	117
Bury
Lamy
Simonis
Dufrasne
Mathot	116
De Vos=devos
Caudron
Van Damme=vandamme	115
De Backer=debacker
Franck
Dumortier
Barry
Bah	114
Maton
Willem
Bouchez
Ledent
Monfort	113
Bruyère=bruyere
Eloy
Dewez
Dejardin	112
Marquet
Benoit	111
Durant
Franssen
Petitjean
De Clercq=declercq
Genot
Müller=muller
Malherbe	110
Nicolay
Aerts
Feron
Honoré=honore	109
Lange
Leleux
Boudart
Donnay
Goblet
Goffaux
Hendrick	108
Minne
Vigneron
Lenaerts
Vandevelde
Jadoul
Bruno
Legrain
Piérard=pierard
Delvigne
Dussart
Colinet
Close	107
Beaujean	106
Lhoir
Dessy
Materne
Nys
Gosset	105
Lambrechts
Nyssen
Lebeau
Messina
Kaya	104
Claessens
Warnier
Lebon	103
Staquet
Callens
George
Moureau
Wilkin	102
Abrassart	101
Blondiau
Bogaert
Rossi
Schumacher
Jamar
Claeys
Pierson
Huet	100
Limbourg
Simons
Wattiez
Graindorge	99
Theys
Mouton
Vandamme
Lombardo
Ernst	98
Robin
Bultot
Nizet
Devaux
Wilmotte	97
Oger
Mortier
Picard
Segers
Meurant
Henrion
Polet
Couvreur	96
De Coster=decoster
Tournay
Duchêne=duchene	95
Delannoy
Glineur
Corman
Fabry
Schoonbroodt	94
Massin
Stas
Godin
Cornil	93
Hubin
Doumont
Dufrane
Kinet
Decamps
Hainaut
Rousseaux
Bastien	92
Brichard
Cremer
Paquot
Fauconnier
Lecoq	91
Roger
Detaille
Hannecart
Meurisse
Neuville
Reuter
Cardon	90
Deville
Claude
Valentin
Leloup
Verhaeghe	89
Gaillard
Mottet
Colot
Deltour
Dutrieux
Pierrard
Vanderlinden
Beguin
Bonnet
Leonard
Toubeau
Vrancken
Dieudonné=dieudonne	88
Vanderheyden
Marechal	87
Marion
Yildirim
Dury
Raskin
Willame
Boland
Capelle
Huberty	86
Stassin
Demir
Cassart
Degueldre
Matthys
Rigaux
Henrotte
Duez	85
Compère=compere
Leruth
Dony
Sevrin
Boucher
Gallo
Latour
Demanet	84
Lheureux
Detournay
Hougardy
Pollet
Crahay
Duval
Carton	83
Gossiaux
Jacquemart
Wilmart
Barbieux
@companies
SA
SRL
BV
NV
@address
%A, %Z %C
s n
@streets fr_FR
@zones
Europe/Brussels
@regions
Flandre-Orientale	VOV	
Wallonia		
@cities
Bruxelles	BE	0	508504	43488	0	1019	1000|1030|1050|1070|1081|1083|1140|1190
Antwerpen	BE	0	512205	44003	0	529	2000|2018|2020|2030|2040|2050|2060
Gent	BE	0	510500	37167	0	265	9000
Charleroi	BE	1	504114	44445	0	200	6000|6020
Liège	BE	1	506337	55675	0	195	4000|4020
Anderlecht	BE	0	508362	43145	0	161	1070|1080
Schaerbeek	BE	0	508694	43774	0	133	1030|1140|1150|1210
Brugge	BE	0	512089	32242	0	119	8000|8310
Namur	BE	1	504669	48675	0	111	5000|5004|5100
Leuven	BE	0	508796	47009	0	101	3000|3001|3012
Molenbeek-Saint-Jean	BE	0	508499	43125	0	97	1070|1080|1081
Mons	BE	1	504541	39523	0	95	7000|7022
Ixelles	BE	0	508333	43667	0	87	1040|1050|1060
Uccle	BE	0	508022	43394	0	83	1180|1190
Deurne	BE	0	512213	44660	0	79	2100
Hasselt	BE	0	509311	53378	0	78	3500
Aalst	BE	0	509360	40355	0	78	9300
Mechelen	BE	0	510257	44776	0	78	2800
La Louvière	BE	1	504866	41878	0	77	7100|7110
Kortrijk	BE	0	508280	32649	0	74	8500
Tournai	BE	1	506072	33893	0	70	7500
Ostend	BE	0	512155	29270	0	69	8400
Sint-Niklaas	BE	0	511651	41437	0	69	9100
Genk	BE	0	509650	55008	0	64	3600
Seraing	BE	1	505836	55012	0	61	4100
Woluwe-Saint-Lambert	BE	0	508439	44291	0	57	1200
Forest	BE	0	508168	43278	0	56	1060|1180|1190
Roeselare	BE	0	509465	31227	0	56	8800
Verviers	BE	1	505891	58624	0	53	4800|4802
Jette	BE	0	508731	43342	0	52	1020|1081|1083|1090
Mouscron	BE	1	507450	32064	0	52	7700
Saint-Gilles	BE	0	508276	43439	0	50	1050|1060|1190
Etterbeek	BE	0	508327	43884	0	48	1040|1050
Borgerhout	BE	0	512096	44354	0	46	2140
Dendermonde	BE	0	510287	41011	0	46	9200
Beveren	BE	0	512119	42563	0	45	9120
Merksem	BE	0	512462	44490	0	44	2170
Turnhout	BE	0	513225	49447	0	44	2300
Berchem	BE	0	511902	44326	0	44	2600
Evere	BE	0	508744	43990	0	42	1030|1140
Lokeren	BE	0	511036	39934	0	41	9160
Wilrijk	BE	0	511673	43951	0	41	2610
Beringen	BE	0	510495	52261	0	41	3580
Dilbeek	BE	0	508480	42597	0	39	1700|1701
Heist-op-den-Berg	BE	0	510754	47283	0	38	2220
Sint-Truiden	BE	0	508168	51865	0	38	3800
Braine-l'Alleud	BE	1	506836	43678	0	38	1420
Brasschaat	BE	0	512912	44918	0	37	2040|2930
Grimbergen	BE	0	509341	43721	0	37	1850|1852
Vilvoorde	BE	0	509281	44294	0	37	1800
Herstal	BE	1	506642	56235	0	37	4040
Maasmechelen	BE	0	509654	56945	0	36	3630
Waregem	BE	0	508890	34276	0	36	8790
Châtelet	BE	1	504034	45283	0	35	6200|6250
Ieper	BE	0	508511	28857	0	35	8900
Ninove	BE	0	508278	40266	0	35	9400|9401|9402
Geel	BE	0	511656	49892	0	35	2440
Halle	BE	0	507338	42345	0	34	1500|1501
Hoboken	BE	0	511761	43484	0	34	2660
Wavre	BE	1	507172	46014	0	34	1300|1301
Auderghem	BE	0	508167	44333	0	34	1160
Knokke-Heist	BE	0	513500	32667	0	34	8300
Schoten	BE	0	512525	45027	0	34	2900
Lier	BE	0	511313	45704	0	33	2500
Mol	BE	0	511919	51166	0	33	2400
Sint-Amandsberg	BE	0	510595	37494	0	32	9040
Binche	BE	1	504116	41647	0	32	7130|7131|7134
Lommel	BE	0	512307	53135	0	32	3920
Menen	BE	0	507972	31224	0	32	8930
Oudenaarde	BE	0	508517	36089	0	32	9700
Tienen	BE	0	508074	49378	0	32	3300
Evergem	BE	0	511131	37098	0	32	9940
Heusden	BE	0	510366	52801	0	31	3550
Wevelgem	BE	0	508000	31667	0	31	8560|8930
Geraardsbergen	BE	0	507734	38822	0	31	9500
Sint-Pieters-Leeuw	BE	0	507793	42436	0	30	1600
Kessel-Lo	BE	0	508855	47372	0	30	3010
Blauwput	BE	0	508859	47242	0	30	3000|3001|3010|3012|3210|3360|3404
Houthalen	BE	0	510343	53743	0	30	3530
Helchteren	BE	0	510559	53824	0	30	3530
Tongeren	BE	0	507805	54648	0	30	3700
Deinze	BE	0	509818	35310	0	30	9800
Waterloo	BE	1	507147	43991	0	30	1410
Bilzen	BE	0	508732	55184	0	30	3740
Louvain-la-Neuve	BE	1	506683	46144	0	30	1348
Courcelles	BE	1	504638	43747	0	29	6180
Asse	BE	0	509101	41984	0	29	1730
Zaventem	BE	0	508837	44730	0	28	1930
Aarschot	BE	0	509872	48370	0	28	3200
Saint-Josse-ten-Noode	BE	0	508538	43728	0	27	1000|1030|1150|1210
Ans	BE	1	506623	55203	0	27	4420|4430|4431|4432
Ath	BE	1	506294	37780	0	27	7800
Kapellen	BE	0	513138	44354	0	26	2950
Izegem	BE	0	509140	32138	0	26	8870
Arlon	BE	1	496833	58167	0	26	6700
Temse	BE	0	511279	42137	0	26	9140
Harelbeke	BE	0	508534	33094	0	26	8520|8530
Herentals	BE	0	511766	48325	0	26	2200
Maaseik	BE	0	510980	57838	0	25	3680
Berchem-Sainte-Agathe	BE	0	508657	42956	0	25	1082|1083
Watermael-Boitsfort	BE	0	508015	44144	0	25	1170
Flémalle-Haute	BE	1	505999	54447	0	25	4400
Soignies	BE	1	505790	40713	0	25	7060
Ganshoren	BE	0	508706	43153	0	25	1081|1082|1083|1090
Lanaken	BE	0	508932	56468	0	25	3620
Mortsel	BE	0	511670	44513	0	25	2540|2640|2650
Jumet	BE	1	504422	44374	0	25	6040|6042
Zottegem	BE	0	508695	38105	0	24	9620
Ronse	BE	0	507457	36005	0	24	7912|9600
Nivelles	BE	1	505983	43285	0	24	1400
Andenne	BE	1	504894	50951	0	24	5300
Marcinelle	BE	1	503922	44439	0	24	6001|6010
Oupeye	BE	1	507118	56468	0	24	4680
Wondelgem	BE	0	510870	37091	0	24	9032
Overijse	BE	0	507744	45346	0	23	3090
Zwevegem	BE	0	508127	33385	0	23	8550
Ekeren	BE	0	512809	44181	0	23	2180
Heverlee	BE	0	508643	46960	0	23	3000|3001
Beersel	BE	0	507659	43002	0	23	1650|1651
Wetteren	BE	0	510053	38834	0	23	9230|9260
Hamme	BE	0	510982	41370	0	23	1785|9220
Willebroek	BE	0	510604	43602	0	23	2830
Saint-Nicolas	BE	1	506284	55324	0	23	4420
Westerlo	BE	0	510905	49154	0	23	2260
Diest	BE	0	509892	50506	0	23	3290
Saint-Ghislain	BE	1	504482	38189	0	22	7301|7330
Manage	BE	1	505031	42359	0	22	7170
Maldegem	BE	0	512074	34451	0	22	9990
Fleurus	BE	1	504835	45501	0	22	6220
Koekelberg	BE	0	508612	43314	0	22	1000|1080|1081|1083|1090
Zedelgem	BE	0	511424	31368	0	22	8210
Koksijde	BE	0	511164	26377	0	22	8670
Edegem	BE	0	511566	44450	0	22	2540|2640|2650
Gembloux	BE	1	505615	46989	0	22	5030
Rixensart	BE	1	507123	45253	0	22	1330
Oostkamp	BE	0	511543	32313	0	21	8020
Zemst	BE	0	509832	44608	0	21	1980|1982
Grivegnée	BE	1	506215	56110	0	21	4030|4031|4032
Chaudfontaine	BE	1	505828	56341	0	21	4050
Nijlen	BE	0	511610	46701	0	21	2560
Tervuren	BE	0	508237	45142	0	21	3080
Frameries	BE	1	504058	38960	0	21	7080
Schilde	BE	0	512411	45834	0	20	2970
Kontich	BE	0	511321	44471	0	20	2550
Zele	BE	0	510657	40403	0	20	9240
Braine-le-Comte	BE	1	506098	41466	0	20	7090
Boussu	BE	1	504342	37944	0	20	7300
Gilly	BE	1	504245	44789	0	20	6060|6061
Bornem	BE	0	510972	42436	0	20	2880
Balen	BE	0	511684	51703	0	20	2490
Huy	BE	1	505189	52328	0	20	4500
Colfontaine	BE	1	504141	38557	0	20	7080|7340
Zonhoven	BE	0	509906	53682	0	20	3520
Assebroek	BE	0	511937	32623	0	20	8310
Lochristi	BE	0	510964	38319	0	20	9080
Jambes	BE	1	504564	48717	0	20	5000|5100
Poperinge	BE	0	508539	27266	0	20	8970
Sint-Katelijne-Waver	BE	0	510669	45347	0	19	2860
Sint-Andries	BE	0	511970	31789	0	19	8200
Tielt	BE	0	509993	33271	0	19	8700
Herent	BE	0	509086	46706	0	19	3020
Eeklo	BE	0	511870	35565	0	19	9900
Torhout	BE	0	510656	31008	0	19	8820
Aalter	BE	0	510902	34469	0	19	9880
Montignies-sur-Sambre	BE	1	504108	44911	0	19	6060|6061
Hoogstraten	BE	0	514003	47603	0	19	2320|2322
Meise	BE	0	509393	43266	0	18	1860|1861
Quaregnon	BE	1	504407	38653	0	18	7012|7390
Zwijndrecht	BE	0	512198	43266	0	18	2070
Morlanwelz-Mariemont	BE	1	504550	42452	0	18	7140|7141
Koersel	BE	0	510591	52712	0	18	3582
Eupen	BE	1	506279	60365	0	18	4700
Tubize	BE	1	506906	42009	0	18	1480
Blankenberge	BE	0	513131	31323	0	18	8370
Sint-Genesius-Rode	BE	0	507465	43575	0	18	1630|1640|1652
Middelkerke	BE	0	511853	28208	0	18	8430|8431
Kortenberg	BE	0	508898	45435	0	18	3070|3071
Kasterlee	BE	0	512412	49665	0	18	2460
Diepenbeek	BE	0	509077	54188	0	18	3590
Lessines	BE	1	507110	38358	0	18	7860
Sint-Gillis-Waas	BE	0	512191	41237	0	18	9170
Walcourt	BE	1	502540	44380	0	18	5650
Kalmthout	BE	0	513844	44756	0	17	2920
Ranst	BE	0	511898	45653	0	17	2520
Lebbeke	BE	0	510046	41346	0	17	9280
Wervik	BE	0	507807	30385	0	17	8940
Stabroek	BE	0	513319	43713	0	17	2940
Zolder	BE	0	510246	53098	0	17	3550
Châtelineau	BE	1	504150	45202	0	17	6200|6240|6250
Haaltert	BE	0	509063	40009	0	17	9320|9450|9451
Mariakerke	BE	0	510748	36829	0	17	9030
Visé	BE	1	507376	56991	0	17	4600
Stekene	BE	0	512099	40365	0	17	9190
Denderleeuw	BE	0	508851	40760	0	17	1770|1790|9470
Dour	BE	1	503958	37779	0	17	7370
Marche-en-Famenne	BE	1	502268	53442	0	17	6900
Destelbergen	BE	0	510595	37990	0	17	9070
Lede	BE	0	509663	39859	0	17	9340
Merelbeke	BE	0	509945	37462	0	17	9820
Péruwelz	BE	1	505082	35937	0	17	7600|7603
Tessenderlo	BE	0	510651	50886	0	17	3980
Herve	BE	1	506408	57935	0	17	4650
Herzele	BE	0	508868	38901	0	17	9550|9551
Beerse	BE	0	513193	48530	0	16	2340
Neerpelt	BE	0	512281	54427	0	16	3910
Duffel	BE	0	510955	45090	0	16	2570
Sint-Kruis	BE	0	512140	32495	0	16	8000|8310
Fléron	BE	1	506152	56806	0	16	4610|4620|4623|4624
Puurs	BE	0	510741	42884	0	16	2870
Pont-à-Celles	BE	1	505052	43689	0	16	6230
Gentbrugge	BE	0	510369	37651	0	16	9050
Boom	BE	0	510924	43717	0	16	2850
Riemst	BE	0	508100	56013	0	16	3770
Peer	BE	0	511303	54595	0	16	3990
Diksmuide	BE	0	510325	28638	0	16	8600
Lille	BE	0	512420	48231	0	15	2275
Heusy	BE	1	505746	58662	0	15	4800|4802
Mechelen-aan-de-Maas	BE	0	509659	56914	0	15	3630
Bevere	BE	0	508496	35873	0	15	9700|9790
Putte	BE	0	510534	46326	0	15	2580
Soumagne	BE	1	506138	57468	0	15	4630
Marchienne-au-Pont	BE	1	504057	43953	0	15	6030|6031|6032
Rotselaar	BE	0	509530	47166	0	15	3110
@countries fr_FR
@months fr_FR
@weekdays fr_FR
@words fr_FR
@jobs fr_FR
"""#
}
