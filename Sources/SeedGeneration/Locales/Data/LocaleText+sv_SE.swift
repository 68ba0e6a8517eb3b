// Made by Scripts/locales/compile.py; NOTICE names the sources.
// swift-format-ignore-file

extension LocaleText {
  static let sv_SE: StaticString = #"""
@form
f l
@titles
Herr
Fru
@genders
man
kvinna
@female
Maria	5686
Anna	3844
Elisabeth	2699
Margareta	2671
Eva	2397
Kristina	2107
Birgitta	1982
Karin	1898
Marie	1676
Elisabet	1513
Ingrid	1407
Christina	1352
Sofia	1215
Linnéa=linnea	1153
Lena	1060
Helena	1044
Kerstin	1006
Emma	983
Linnea	962
Marianne	955
Johanna	943
Sara	876
Cecilia	840
Inger	833
Elin	798
Louise	709
Ida	690
Anita	684
Linda	674
Susanne	658
Hanna	656
Gunilla	646
Malin	639
Katarina	628
Elsa	619
Viola	612
Jenny	607
Ulla	598
Carina	597
Alice	549
Astrid	548
Julia	544
Monica	525
Ulrika	524
Annika	508
Viktoria	496
Amanda	486
Irene	483
Åsa=asa	477
Matilda	474
Therese	462
Lovisa	456
Barbro
Camilla	452
Ann	444
Caroline	430
Yvonne	424
Lisa	419
Agneta	414
Siv	406
Charlotte	400
Sandra
Sofie	398
Frida	395
Ebba	390
Britt	388
Anette	385
Ellen	378
Emilia
Emelie	371
Alexandra	369
Olivia	368
Maja	366
Victoria	365
Margaretha	364
Ingegerd	357
Gun	352
Erika	346
Jessica	344
Agnes	340
Charlotta	339
Anneli	330
Berit	320
Ella	312
Märta=marta	307
Madeleine	299
Inga	298
Pia	297
Felicia	296
Signe	293
Josefin	281
Mona	280
Lina	277
Karolina	276
Magdalena	270
Stina	266
Helen	265
Alva	262
Sonja	259
Ingeborg	253
Gunnel
Monika	251
Ingela	250
Alma	248
Josefine	244
Saga	243
Evelina
Moa	241
Anne	240
Elvira	239
Pernilla	237
Birgit	229
Gerd	222
Vera	219
Lisbeth	218
Rut
Marita
Nina	216
Maj
Isabelle	215
Jeanette	211
Wilma	210
Lilly
Isabella
Klara
Veronica	209
Carolina
Ester	206
Alicia	204
Rebecca
Linn	203
Sigrid	202
Kristin	200
Helene
Mari	199
Petra
Solveig	198
Ruth	196
Elise
Rebecka	195
Lilian	186
Ingegärd=ingegard	176
Nathalie	175
Iris	173
Clara	171
Mikaela
Martina
Ellinor	170
Susanna	167
Selma
Angelica	165
Annie	164
Christine	163
Jennifer	161
Gudrun	159
Gabriella
Svea	155
Laila	154
Annelie
Kajsa	152
Greta
Eleonora
Stella	150
Margit
Gunvor	149
Filippa	148
Ewa
Jennie
Carin	147
Britta
Sanna	144
Elina	143
Marina	142
Iréne=irene	141
Maud	140
Fanny	139
My
Annette
Ylva
Cornelia	135
Molly	133
Andrea	132
Nora	131
Freja	129
Beatrice	128
Siri	127
Liv
Mary
Nova	124
Catharina
Lillemor
Edith	123
Therése=therese	122
Mathilda	121
Catarina
Tyra
Diana	120
Sarah	117
Eivor
Tina	116
Aina	113
Nellie
Helén=helen
Hilda	112
Mia
Josefina	109
Madelene	107
Erica
Tove	106
Paulina
Sylvia	105
Thea
Carola
Elsie	104
Irma
Nicole
Annica	103
Doris
Inez	102
Gertrud
Natalie
Tilda
Tuva
Sophie
Elizabeth	98
Teresia
Gunhild	97
Evy
Ronja	96
Bodil	95
Harriet
Tilde
Isabell	94
Emmy
Mohamed	93
Tindra	91
Brita	90
Ali
Sabina
Patricia	89
Jane
Mariana
Fatima	87
Fredrika
Michelle
Hedvig	86
Christin
Majken
Ellie	85
Sophia	84
Ahmed
Hillevi
Lova	83
Laura	82
Michaela
Elena	81
Isabel	80
Hilma
Paula
Aurora	79
Terese	78
Hannah	77
Ingalill	76
Maya
Gunborg
Lotta	75
Jonna
Marika
Ragnhild	71
Ines
Vilma
Esther	70
Asta
Joanna
Thi
Lily	69
Lea
Mariann	68
Melissa	67
Jasmine
Olga
Josephine
Hedda
Heléne=helene
Elna	66
Mira
Eleonor
Sally	65
Katrin
Edit
Anja	64
Livia	63
Leah
Nelly
Kim
Sofi
Christel
Juni	62
Marta
Mimmi
@male
Erik	3472
Lars	2658
Karl	2359
Anders	2199
Johan	2074
Per	1932
Carl	1702
Nils	1663
Mikael	1564
Jan	1468
Peter	1348
Hans	1344
Olof	1289
Lennart	1216
Gunnar	1157
Fredrik	1149
Sven	1138
Daniel	1087
Alexander	1050
Bo	1010
Gustav	997
Bengt	996
Andreas	885
Göran=goran	883
Magnus	882
Martin	878
Åke=ake	874
Stefan	869
John	823
Mats	760
Thomas	739
Björn=bjorn	734
Ulf	730
Jonas	728
Henrik	725
Axel	720
Leif
David	680
Emil	675
Robert	671
Christer	669
Bertil	633
Arne	619
Håkan=hakan	611
Ingemar	610
Mattias	599
William	596
Kjell	583
Stig	547
Rolf
Oskar	545
Michael	512
Patrik	500
Tommy	488
Oscar	487
Simon	480
Joakim	473
Christian	472
Sebastian	468
Anton	465
Roland	461
Marcus	460
Roger	442
Eric	427
Gustaf	419
Hugo	414
Tomas	408
Viktor	407
Elias	406
Adam	403
Ingvar	391
Tobias	388
Johannes
Olov	385
Niklas	375
Emanuel	360
Kent	358
Robin	357
Ali	346
Filip	343
Ove	334
Jörgen=jorgen
Arvid	308
Wilhelm
Kenneth	305
Oliver	301
Rune	300
Linus	295
Albin	294
Olle	291
Jonathan	288
Gösta=gosta	282
Henry	268
Dan	267
Rickard	265
Gabriel
Samuel	262
Harry	261
Max	260
Joel	258
Leo	256
Victor	255
Jesper	254
Claes
Sten	251
Alf	249
Vilhelm	247
Ola	246
Torbjörn=torbjorn	245
Ivar	244
Christoffer	242
Kurt	240
Mohamed	230
Rasmus	228
Markus	226
Edvin
Börje=borje	225
Allan	223
Paul	222
Alfred	221
Liam	220
Philip
Jens	218
Ludvig
Richard	213
Jimmy	212
Mohammad
Benjamin	211
Folke	209
Ahmed
Lucas
Georg	206
Isak
Dennis	203
Pär=par	202
Krister	200
Pontus	196
Vincent	195
Bror	192
Inge	188
Mohammed	187
Jakob	184
Felix	183
Kristian	182
Kevin	181
Lukas	180
Bernt
Tony	179
Jacob	178
Adrian
Birger	176
Mathias
Tage
Sören=soren	175
Ragnar
Otto
Einar	174
Evert	172
Knut	167
Tore
Conny	166
Harald
Niclas	165
Noah
André=andre	164
Kristoffer	162
Hampus	160
August
Ahmad	158
Klas	157
Torsten	156
Sixten
Charlie
Yngve	152
Kim	147
Valdemar
Sture	146
Ivan	144
Josef	141
Johnny	140
Staffan
Leon	138
Sune
Elliot	136
Theodor
Albert	134
Frank	133
Valter
Theo
Ronny	132
Morgan	131
Urban	130
Tim
Frans	129
Love	128
Ibrahim	126
Malte	123
Hjalmar
Petter
Nicklas	122
Benny	121
Rikard	120
Ernst
Jonny
Jack	114
Melker	113
Tom
Göte=gote
Christopher
Sam	112
Valentin
Sigvard
Omar	111
Uno	110
Helge
Pierre	107
Mohamad
Alex	106
Tord
Viggo
Hassan	105
Holger
Juhani
Melvin	104
Gert	103
Herman	102
Svante
Walter	100
Henning	99
Ebbe	98
Elis	97
James
Jonatan	96
Noel	95
Edvard
Ludwig	94
Ture
Julius	90
Erland	89
Alvar
Hannes	86
Leonard
Casper	85
Patrick
George	84
Hussein	83
Alvin
Edward	82
Vidar	80
Jon	79
Fabian	78
Mustafa
Erling	77
Charles
Ted
Ingmar	75
Jim
Amir	74
Aron
Måns=mans	73
Muhammad
Antonio	72
Bert	71
Arthur
Artur
Peder
Algot	70
Mårten=marten	69
Jerry
Loke	68
Teodor
Eddie	67
Kaj
Maximilian
Joachim	66
Tor
Örjan=orjan
Mahmoud	65
Glenn
Julian
Sigge
Isac	63
Micael
Curt
Eskil	62
Kenth
Hilding
Milo
Douglas	61
Herbert
Milton
Ruben	60
Antero
Gerhard	59
Elton
Olavi
Egon	58
Mauritz
Wilmer	57
Viking
@last
Andersson	5072
Johansson	5028
Karlsson	3737
Nilsson	3491
Eriksson	2824
Larsson	2590
Olsson	2171
Persson	2167
Svensson	2021
Gustafsson	1469
Pettersson	1305
Jonsson	1176
Jansson	1004
Hansson	906
Carlsson	715
Bengtsson	706
Lindberg	644
Jönsson=jonsson	640
Petersson	595
Magnusson	580
Lindström=lindstrom	576
Lindgren	527
Gustavsson	525
Olofsson	522
Axelsson	493
Bergström=bergstrom	491
Lundberg	487
Berg	482
Lundgren	472
Berglund	440
Jakobsson	439
Sandberg	417
Ali	409
Fredriksson	395
Mattsson	392
Forsberg	385
Sjöberg=sjoberg
Lind	384
Henriksson	369
Lindqvist
Engström=engstrom	367
Eklund	357
Lundin	356
Holm	338
Danielsson	336
Bergman	335
Håkansson=hakansson	326
Wallin	324
Gunnarsson	319
Björk=bjork	316
Samuelsson	311
Nyström=nystrom	309
Holmberg	305
Lundqvist
Fransson	300
Ahmed	297
Söderberg=soderberg	294
Nyberg
Johnsson	290
Arvidsson	288
Isaksson	285
Nordström=nordstrom	284
Lundström=lundstrom	270
Björklund=bjorklund	266
Mårtensson=martensson	264
Berggren	261
Eliasson
Sandström=sandstrom	256
Nordin	255
Mohamed	247
Ström=strom	243
Ekström=ekstrom
Åberg=aberg
Holmgren	235
Hermansson	234
Hedlund	231
Sjögren=sjogren	227
Sundberg	226
Dahlberg
Falk	225
Ek	222
Blom	217
Öberg=oberg	216
Hellström=hellstrom
Strömberg=stromberg	212
Martinsson	210
Lindholm	208
Dahl	207
Månsson=mansson
Blomqvist
Ibrahim	206
Löfgren=lofgren	203
Hassan
Jensen	202
Abrahamsson	201
Norberg
Åström=astrom	199
Sundström=sundstrom	198
Åkesson=akesson	196
Nyman
Söderström=soderstrom	195
Palm	193
Hansen
Lund	191
Bergqvist
Jonasson	190
Borg
Rosén=rosen	189
Ivarsson
Möller=moller	187
Andreasson	186
Englund	184
Lindblom	183
Ekman
Hallberg	182
Göransson=goransson	180
Sjöström=sjostrom	178
Strand
Lindahl	177
Stenberg	175
Davidsson	174
Josefsson	173
Friberg
Bäckström=backstrom	172
Lilja	171
Hedberg
Söderlund=soderlund
Boström=bostrom	170
Ottosson	169
Skoglund
Nygren
Holmström=holmstrom	167
Roos	166
Strandberg
Wikström=wikstrom	164
Höglund=hoglund	163
Björkman=bjorkman	162
Adolfsson
Malm	160
Nielsen
Lindén=linden
Börjesson=borjesson	158
Erlandsson	154
Edlund	153
Franzén=franzen	152
Moberg	150
Norén=noren
Haglund	149
Melin
Claesson	148
Hussein	145
Aronsson	143
Nguyen
Dahlgren
Ericsson
Johannesson
Dahlström=dahlstrom	142
Östlund=ostlund	141
Alm
Blomberg	140
Lindell	138
Viklund
Holmqvist	137
Sundqvist	136
Öhman=ohman
Knutsson	135
Högberg=hogberg
Vikström=vikstrom	132
Nord	131
Wiklund
Sundin	130
Hedman	129
Mohammed
Sköld=skold
Lindh	128
Ståhl=stahl
Lundmark	127
Linder
Molin	125
Hedström=hedstrom
Svärd=svard
Pålsson=palsson	124
Abdi	123
Olausson
Sjödin=sjodin
Lindblad
Ljung
Ljungberg
Hagström=hagstrom	122
Jacobsson
Oskarsson	119
Ekberg	118
Boman
Malmberg	117
Pedersen	116
Ohlsson	115
Hellberg	114
Paulsson	113
Brandt
Dahlin	112
Wahlström=wahlstrom
Asplund	111
Törnqvist=tornqvist	110
Wiberg
Näslund=naslund
Norman
Hedin	109
Ågren=agren
Westerlund	108
Andersen	107
Fors
Khan
Lindkvist	106
Hjalmarsson	105
Westerberg	104
Ahlström=ahlstrom
Forslund
Levin	103
Ahmad
Lundkvist
Edström=edstrom	102
Grahn
Hall	101
Westman
Frisk
Österberg=osterberg	100
Berntsson	99
Hägglund=hagglund
Augustsson
Marklund	98
Lindvall	97
Backman	96
Dahlqvist
Hjelm	95
Nordqvist
Omar
Sjöstrand=sjostrand
Bäckman=backman
Alfredsson	94
Forsman
Nordlund
Lövgren=lovgren
Larsen
Westin	93
Hagberg
Byström=bystrom
Ahmadi
Osman	92
Ljunggren
Torstensson
Alexandersson
Kristiansson
Lantz
Malmström=malmstrom	91
Hagman
Niklasson
Bertilsson
Backlund	90
Sjöblom=sjoblom
Wall
Lennartsson	89
Karlström=karlstrom
Rydberg
Granberg
Sjöholm=sjoholm	88
Hellman
Ahlberg
Simonsson
Rosengren	87
Almqvist
Edvardsson
Ahlgren
Bäck=back	86
Hammar
Östman=ostman
Krantz
Bergkvist
Kjellberg	85
Skog
Hallgren
Ericson
Ekholm
Svedberg	84
Wahlberg
Lundell	83
Sandin
Hanna
Palmqvist
Westberg
Thorén=thoren
Sahlin	82
Emanuelsson
Mohammadi
Engman
Rydén=ryden	81
Åkerlund=akerlund
Svanberg
Hellgren
Holgersson
Broberg	80
Hult
Singh
Hägg=hagg
Lindmark	79
Andrén=andren
Malmqvist	78
Hasan
Salomonsson
Nordgren
Svahn
Ekstrand	77
Antonsson
Christensen
Strid	76
Engdahl	75
Mohammad
Tran
Klasson
Hultman
Nylander
Malmgren	74
Broman
Green
Sjölund=sjolund
Asp
Issa	73
Eklöf=eklof
Engberg
Hultgren
Stark
Said
Wang
Blomgren
Ismail
Bodin
Hallin
Karlberg
Hammarström=hammarstrom	72
Ekelund
Sandgren
Sandell
Blixt	71
Henningsson
Skoog
Gabrielsson
Nordberg	70
Mustafa
Söderqvist=soderqvist
Lidén=liden	69
Frank
Jeppsson
Linde
Melander
Östberg=ostberg	68
Brännström=brannstrom
Granath
Olsen
Ekdahl
Lundh	67
Wester
Bohlin
Kvist
Johnson
Sjöstedt=sjostedt
Lindskog
Burman
Norling
Granström=granstrom	66
Saleh
Söderholm=soderholm
Wennberg
Li	65
Helgesson
Haraldsson	64
Borgström=borgstrom
Werner	63
Wilhelmsson
Lindfors
Smith
Granlund
Holst	62
Israelsson
Edin
Einarsson
Kristensson
Ahlqvist
Forsgren
Widén=widen
Brodin
Bolin
Edman
Sjölander=sjolander
Ahlin	61
Vesterlund
Landin
Bylund
Schmidt
Storm
Sjölin=sjolin	60
Forsell
Kristoffersson
Rosenqvist
Vilhelmsson
Norrman
Robertsson
Thulin
Zhang
Liljegren
Sörensen=sorensen	59
Stenström=stenstrom
Carlson
Häggström=haggstrom
Lundblad
Bergsten
Norgren
Lindquist	58
Almgren
Källström=kallstrom
Pihl
Halvarsson
Westlund
Rosenberg
Elofsson	57
Kling
Viberg
Folkesson
Söderman=soderman
Östling=ostling
Sundell
Landström=landstrom	56
Lundquist
Löf=lof
Palmgren
Rasmussen
Wallgren
Chen
Åslund=aslund
Hosseini
Södergren=sodergren
Wahlgren
Abdullah
Brolin
Edberg	55
Vallin
Bergvall
Nordlander
Anderberg
Wallén=wallen	54
Lidström=lidstrom
Turesson
Zetterberg
Ljungqvist
Steen
Bergstrand
Juhlin
Gren	53
Ferm
Roth
Dahlén=dahlen
Engvall
Johansen
Farah
Grönlund=gronlund
Lönn=lonn
Svantesson
Frid
Carlberg
Jarl
Olander
Vestin
Norlin	52
Nylén=nylen
Flink
Modig
Winberg
Åsberg=asberg	51
Lundholm
Gashi
Bohman
Hjort
Ingvarsson
Jörgensen=jorgensen
Brink
Rask	50
Åkerman=akerman
Rehn
Selin
Blomkvist
Stenlund
Fagerström=fagerstrom
Petersen
Jafari
Thor
Emilsson
Mohamud	49
Abbas
Khalil
Bergdahl
Gullberg
Liu
@companies
AB
HB
KB
@address
%A, %Z %C
s n
@streets
Abiskovägen
Alabastervägen
Allatorp Västra Flygeln
Alnaryd Larsatorpet
Alängsvägen
Anneberg
Archimedesvägen
Aronavägen
Aslögsvägen
August Palmgrens Väg
Backarydsvägen
Bagaregatan
Banmästarvägen
Bastasjö Sjögården
Bellisvägen
Bergfinkstigen
Bernalyckevägen
Bildebovägen
Biätarevägen
Björkelycke
Björktraststigen
Björstorp
Blockåsstigen
Blåseviksvägen
Boforsgatan
Bollvägen
Bornholmsgatan
Brandyvägen
Bredbyplan
Brittmässgatan
Brovallavägen
Bryggaregatan
Brådstupsvägen
Bubbetorpsvägen
Byfallet
Bälingevägen
Båtholmsbacken
Bökers Väg
Chapmansgatan
Daggkåpevägen
Dalvägen
Degerbygränd
Djupdalsvägen
Domargränd
Drakskeppsvägen
Duvbovägen
Edestavägen
Ekbacksvägen
Ekhem
Ekängsvägen
Emilie Högqvists Väg
Ericavägen
Eskilsvägen
Falkviksvägen
Fasanstigen
Fingerborgsgränd
Fiskhamnen
Floravägen
Flöjtvägen
Forsskålsgatan
Fredrikskyrkan
Fritidsvägen
Frösövägen
Furumovägen
Fäjö Östra
Fågelmara Idrottsplats
Gagnefsvägen
Gamla Källvägen
Garnanäsvägen
Getingvägen
Glasmålarvägen
Godtemplarvägen
Granhult Ekekärr
Gredeby
Grundtvigsgatan
Gråbergsgatan
Grönsiskevägen
Gullberna Park Gärskullen
Gullmarsplan
Gustaf Lundbergs Väg
Gärdebyplan
Gåshällsvägen
Hagmarksvägen
Hallengrensvägen
Hamnplan
Hanö Gubbens Stueväg
Hasselquistvägen
Havstrutvägen
Hellerströmsgatan
Herman Ygbergs Väg
Hilma Fransas Väg
Hjulsta Torg
Holmgatan
Hovstagränd
Hyggesvägen
Hägnavägen
Hästhagsvägen
Högaholmsvägen
Hökarvägen
Idunavägen
Ingvars Väg
Ivar Hallströms Väg
Jockarps Byväg
Jordanesvägen
Järavägen
Kajutegränd
Kanehallsvägen
Karl Nordströms Väg
Karusellvägen
Kilströmskajen
Klacktorget
Klockelundsvägen
Klövjestigen
Kobragränd
Kondorvägen
Korpmossevägen
Kristina Nilssons Väg
Kropp
Kråkbärsvägen
Kungsbrogatan
Kvicksundsvägen
Kälkbacken
Kärrsjövägen
Körsbärsstigen
Landsvägslyckegatan
Lavendelgatan
Levershultsvägen
Lilla Vägen
Limavägen
Lingonvägen
Ljungbyplan
Lodbroksvägen
Lotterivägen
Lyckovägen
Lärlingsbacken
Lögarebacken
Lösens Gårdsväg
M/S Nordstjärnans Väg
Malmgrens Väg
Mariehamnsgatan
Mastvägen
Mellanvägen
Mimersgatan
Modemgatan
Mossens Enstig
Mullbärsvägen
Musseronvägen
Månaskensvägen
Mölleskogsvägen
Mössebergsvägen
Nidälvsgränd
Nockeby Torg
Nornornas Väg
Norra Sövesgårdsvägen
Notvägen
Nystadsfaret
Nåttarövägen
Oktavgatan
Olvonstigen
Ormörnsvägen
Ottekilsvägen
Palmfeltsvägen
Pelargatan
Persmässgränd
Pietorpsvägen
Pjäxvägen
Porsgöl Strågedal
Prästmarksvägen
Radhusallén
Raseborgsgatan
Renstigen
Ringarstigen
Risingeplan
Rosenhällsvägen
Runes Väg
Ryttarböksvägen
Rågvägen
Rökstensvägen
Sagavägen
Sandalmakarbacken
Sareksvägen
Senapsgatan
Sillnäsvägen
Sjömarken
Skanörvägen
Skidvägen
Skogsslingan
Skrivaregatan
Skärholmens Gårdsväg
Skördevägen
Slättgårdsvägen
Smältvägen
Snärjevägen
Sofiedalsvägen
Solskensgatan
Sorselevägen
Spetsvägen
Spånga Stationsväg
Stansvägen
Stenhammarsvägen
Stierncronas Väg
Stora Boråkra Röda Huset
Storholmsbackarna
Strandhyddevägen
Strömsundsgatan
Styrmansgatan
Sulkyvägen
Svalvägen
Sveavägen
Sylgränd
Sätravarvsvägen
Söderön
Södra Slagesnäsvägen
Tacitusvägen
Tavastehusgatan
Tennisvägen
Thunbons Väg
Tisdagsvägen
Toffelvägen
Tornedalsgatan
Torshamnsgatan
Tranebergsvägen
Trollemåla
Trädskolevägen
Tvärhandsgränd
Törnsångarestigen
Ungersgatan
Vaktvägen
Valsgärdevägen
Vattenvägen
Vetevägen
Vikingavägen
Villmanstrandsgatan
Vintrosagatan
Voxnegränd
Vännäsgången
Västerledstorget
Västra Nabbavägen
Vårbergsplan
Ymervägen
@zones
Europe/Stockholm
@regions
Stockholms län	AB	
Västra Götalands län	O	
Skåne län	M	
Uppsala län	C	
Östergötlands län	E	
OErebro		
Västerbottens län	AC	
Västmanlands län	U	
Joenkoeping		
Norrbottens län	BD	
Gävleborgs län	X	
Kronobergs län	G	
Halland		
Södermanlands län	D	
Blekinge län	K	
Vaermland		
Västernorrlands län	Y	
Jaemtland		
Dalarna		
Kalmar län	H	
Gotland		
@cities
Stockholm	SE	0	593294	180687	0	1515	100 04|103 63|106 77|110 07|112 29|114 02|116 29|118 91	+46 8 465 004 ##
Göteborg	SE	1	577072	119668	0	608	400 10|403 00|408 16|409 11|411 05|413 00|415 22|417 05	+46 31 390 06 ##
Malmö	SE	2	556059	130007	0	362	200 01|205 10|207 25|208 66|209 44|211 29|212 41|215 26	+46 40 628 04 ##
Uppsala	SE	3	598588	176389	0	177	741 51|751 09|751 74|752 38|753 16|754 20|754 71|757 52	+46 8 465 004 ##
Linköping	SE	4	584109	156216	0	167	580 02|581 16|581 98|582 31|582 74|584 37|587 21|588 09	+46 8 465 004 ##
Örebro	SE	5	592741	152066	0	156	700 02|701 21|701 80|702 03|702 29|702 86|703 55|703 78	+46 8 465 004 ##
Sollentuna	SE	0	594280	179509	0	140	191 00|191 28|191 40|191 50|191 86|192 20|192 56|192 71	+46 8 465 004 ##
Umeå	SE	6	638284	202597	0	130	900 01|901 70|903 10|903 43|904 26|906 05|906 55|907 41	+46 980 319 2##
Västerås	SE	7	596162	165528	0	128	720 01|721 08|721 50|721 78|722 20|723 36|723 59|724 77	+46 8 465 004 ##
Södermalm	SE	0	593128	180758	0	127	100 04|103 85|109 08|111 01|113 37|115 58|118 66|122 63	+46 8 465 004 ##
Jönköping	SE	8	577814	141562	0	113	550 01|551 11|551 40|553 02|553 21|554 00|554 59|556 12	+46 31 390 06 ##
Helsingborg	SE	2	560467	126944	0	104	250 02|251 81|252 40|254 00|254 52|256 64|258 25|259 68	+46 40 628 04 ##
Norrköping	SE	4	585942	161826	0	94	600 00|601 03|601 80|602 13|602 35|603 49|603 71|605 96	+46 8 465 004 ##
Huddinge	SE	0	592370	179819	0	90	141 00|141 12|141 26|141 35|141 43|141 51|141 59|141 83	+46 8 465 004 ##
Lund	SE	2	557058	131932	0	87	220 02|221 86|222 37|223 55|224 60|224 82|226 50|227 32	+46 40 628 04 ##
Luleå	SE	9	655841	221546	0	78	971 00|971 60|971 87|972 41|973 29|974 22|974 53|976 31	+46 980 319 2##
Haninge	SE	0	591678	181448	0	75	136 00|136 20|136 39|136 45|136 52|136 62|136 69|136 80	+46 8 465 004 ##
Gävle	SE	10	606745	171417	0	75	800 02|801 27|801 76|802 56|802 80|803 21|805 01|806 37	+46 8 465 004 ##
Bromma	SE	0	593400	179400	0	72	161 00|167 14|167 38|167 58|167 80|168 38|168 52|168 66	+46 8 465 004 ##
Borås	SE	1	577210	129401	0	72	501 00|503 10|504 16|504 62|506 41|508 05|508 37|508 69	+46 31 390 06 ##
Växjö	SE	11	568777	148091	0	71	350 02|351 03|351 28|351 94|352 33|352 46|352 59|355 91	+46 40 628 04 ##
Södertälje	SE	0	591955	176252	0	71	151 00|151 13|151 35|151 51|151 64|151 85|152 27|152 51	+46 8 465 004 ##
Halmstad	SE	12	566745	128568	0	70	300 04|301 09|301 81|302 24|302 38|302 51|302 65|302 83	+46 40 628 04 ##
Kungsholmen	SE	0	593318	180412	0	69	100 04|104 20|109 41|111 92|114 24|117 36|121 23|169 84	+46 8 465 004 ##
Eskilstuna	SE	13	593666	165077	0	67	630 03|631 05|631 93|632 27|633 40|633 53|635 02|635 19	+46 8 465 004 ##
Solna	SE	0	593600	180009	0	67	105 04|169 40|169 69|170 09|170 80|171 21|171 55|171 79	+46 8 465 004 ##
Karlskrona	SE	14	561616	155866	0	67	371 00|371 11|371 21|371 33|371 41|371 49|371 70|371 85	+46 40 628 04 ##
Karlstad	SE	15	593793	135036	0	61	650 01|651 07|651 82|652 17|652 33|653 50|654 68|656 39	+46 31 390 06 ##
Mölndal	SE	1	576554	120138	0	59	431 00|431 20|431 30|431 37|431 44|431 51|431 64|431 82	+46 31 390 06 ##
Vasastaden	SE	0	593500	180333	0	58	100 04|105 06|109 75|112 52|115 27|118 82|169 62|172 90	+46 8 465 004 ##
Täby	SE	0	594439	180687	0	58	183 00|183 20|183 41|183 61|183 78|187 15|187 41|187 62	+46 8 465 004 ##
Sundsvall	SE	16	623913	173063	0	58	850 02|851 72|852 33|854 68|857 41|859 17|859 46|859 75	+46 8 465 004 ##
Östersund	SE	17	631792	146357	0	50	831 00|831 24|831 42|831 61|831 83|839 05|839 24|839 42	+46 8 465 004 ##
Trollhättan	SE	1	582836	122886	0	49	461 00|461 21|461 30|461 39|461 52|461 61|461 70|461 85	+46 31 390 06 ##
Lidingö	SE	0	593667	181333	0	42	181 00|181 20|181 30|181 38|181 46|181 58|181 66|181 77	+46 8 465 004 ##
Borlänge	SE	18	604858	154371	0	42	781 00|781 21|781 71|781 88|781 98|784 37|784 52|784 66	+46 8 465 004 ##
Tumba	SE	0	591986	178332	0	41	147 00|147 21|147 30|147 34|147 41|147 44|147 51|147 55	+46 8 465 004 ##
Kristianstad	SE	2	560313	141524	0	40	290 30|291 03|291 21|291 32|291 41|291 49|291 62|291 85	+46 40 628 04 ##
Nyköping	SE	13	587530	170079	0	39	611 00|611 08|611 26|611 35|611 46|611 61|611 79|611 86	+46 8 465 004 ##
Kalmar	SE	19	566616	163616	0	38	390 02|391 22|391 86|392 37|392 48|393 51|393 61|398 00	+46 40 628 04 ##
Falun	SE	18	606036	156260	0	37	791 01|791 14|791 24|791 33|791 44|791 56|791 75|791 86	+46 8 465 004 ##
Skövde	SE	1	583912	138451	0	37	541 01|541 24|541 35|541 46|541 63|541 87|549 43|549 60	+46 31 390 06 ##
Upplands Väsby	SE	0	595184	179113	0	37	194 00|194 21|194 32|194 41|194 53|194 64|194 73|194 82	+46 8 465 004 ##
Östermalm	SE	0	593388	180849	0	36	100 04|103 73|107 70|110 55|112 72|114 76|117 57|121 29	+46 8 465 004 ##
Skellefteå	SE	6	647507	209528	0	36	931 00|931 24|931 35|931 42|931 52|931 61|931 77|931 92	+46 980 319 2##
Uddevalla	SE	1	583478	119424	0	35	451 01|451 16|451 24|451 34|451 51|451 62|451 77|451 91	+46 31 390 06 ##
Sundbyberg	SE	0	593613	179711	0	35	172 00|172 25|172 37|172 67|172 78|174 07|174 48|174 59	+46 8 465 004 ##
Varberg	SE	12	571056	122508	0	34	432 00|432 15|432 23|432 33|432 40|432 47|432 54|432 84	+46 31 390 06 ##
Åkersberga	SE	0	594794	182997	0	33	184 00|184 23|184 28|184 34|184 40|184 50|184 63|184 86	+46 8 465 004 ##
Örnsköldsvik	SE	16	632909	187152	0	32	891 01|891 20|891 26|891 32|891 38|891 44|891 62|891 85	+46 8 465 004 ##
Danderyd	SE	0	594040	180238	0	32	182 00|182 03|182 15|182 20|182 33|182 37|182 50|182 57	+46 8 465 004 ##
Landskrona	SE	2	558708	128302	0	32	261 00|261 22|261 27|261 33|261 39|261 44|261 52|261 71	+46 40 628 04 ##
Vallentuna	SE	0	595344	180776	0	32	186 00|186 23|186 32|186 37|186 43|186 48|186 54|186 91	+46 8 465 004 ##
Motala	SE	4	585371	150365	0	31	591 00|591 21|591 30|591 36|591 50|591 61|591 81|591 93	+46 8 465 004 ##
Trelleborg	SE	2	553751	131569	0	29	231 02|231 22|231 32|231 42|231 53|231 62|231 68|231 91	+46 40 628 04 ##
Majorna	SE	1	576920	119160	0	29	400 10|403 14|408 27|409 27|411 27|413 27|415 62|417 52	+46 31 390 06 ##
Partille	SE	1	577395	121064	0	29	433 00|433 23|433 28|433 33|433 37|433 42|433 46|433 80	+46 31 390 06 ##
Karlskoga	SE	5	593267	145239	0	27	691 01|691 22|691 31|691 37|691 45|691 52|691 78|691 85	+46 8 465 004 ##
Märsta	SE	0	596216	178548	0	27	195 00|195 18|195 24|195 34|195 43|195 51|195 57|195 83	+46 8 465 004 ##
Lerum	SE	1	577705	122690	0	27	443 00|443 21|443 24|443 30|443 33|443 36|443 39|443 80	+46 31 390 06 ##
Alingsås	SE	1	579303	125334	0	26	441 00|441 20|441 27|441 34|441 41|441 51|441 65|441 86	+46 31 390 06 ##
Nacka	SE	0	593105	181637	0	25	131 00|131 07|131 25|131 36|131 43|131 49|131 60|131 74	+46 8 465 004 ##
Härnösand	SE	16	626323	179379	0	25	871 01|871 22|871 27|871 34|871 50|871 60|871 81|871 87	+46 8 465 004 ##
Sandviken	SE	10	606167	167667	0	25	811 00|811 21|811 26|811 34|811 39|811 52|811 62|811 89	+46 8 465 004 ##
Kungälv	SE	1	578710	119805	0	24	442 00|442 12|442 18|442 33|442 37|442 41|442 47|442 81	+46 31 390 06 ##
Falkenberg	SE	12	569055	124912	0	24	311 00|311 22|311 34|311 40|311 46|311 72|311 78|311 84	+46 31 390 06 ##
Boo	SE	0	593333	182833	0	24	132 00|132 05|132 26|132 33|132 38|132 42|132 47|132 53	+46 8 465 004 ##
Jakobsberg	SE	0	594227	178351	0	24	163 00	+46 8 465 004 ##
Visby	SE	20	576409	182960	0	23	621 00|621 20|621 39|621 48|621 58|621 76|621 86|621 95	+46 8 465 004 ##
Katrineholm	SE	13	589959	162072	0	23	641 01|641 21|641 30|641 35|641 45|641 49|641 80|641 93	+46 8 465 004 ##
Ängelholm	SE	2	562428	128622	0	23	262 00|262 23|262 35|262 44|262 57|262 65|262 73|262 84	+46 40 628 04 ##
Vänersborg	SE	1	583808	123234	0	23	462 00|462 20|462 28|462 33|462 38|462 51|462 56|462 81	+46 31 390 06 ##
Björlanda	SE	1	577667	118333	0	23	442 74	+46 31 390 06 ##
Piteå	SE	9	653172	214794	0	23	941 01|941 21|941 28|941 36|941 42|941 51|941 64|941 87	+46 980 319 2##
Lidköping	SE	1	585052	131576	0	23	531 01|531 19|531 33|531 39|531 50|531 56|531 65|531 88	+46 31 390 06 ##
Enköping	SE	3	596361	170777	0	23	745 00|745 25|745 34|745 42|745 69|745 86|745 97|749 43	+46 8 465 004 ##
Huskvarna	SE	8	577860	143021	0	22	561 01|561 20|561 25|561 33|561 39|561 43|561 50|561 84	+46 31 390 06 ##
Västervik	SE	19	577584	166373	0	21	593 00|593 22|593 31|593 36|593 42|593 53|593 81|593 87	+46 8 465 004 ##
Gustavsberg	SE	0	593268	183898	0	21	134 00|134 22|134 26|134 30|134 34|134 38|134 42|134 51	+46 8 465 004 ##
Karlshamn	SE	14	561706	148619	0	20	374 00|374 21|374 24|374 32|374 35|374 38|374 41|374 82	+46 40 628 04 ##
Norrtälje	SE	0	597580	187050	0	19	761 00|761 22|761 31|761 42|761 51|761 62|761 73|761 88	+46 8 465 004 ##
Rinkeby	SE	0	593871	179275	0	19	162 00|162 66|163 50|163 91|164 45|172 13|172 64|174 41	+46 8 465 004 ##
Hässleholm	SE	2	561590	137664	0	19	281 00|281 11|281 24|281 33|281 38|281 43|281 51|281 81	+46 40 628 04 ##
Värnamo	SE	8	571860	140400	0	19	331 01|331 23|331 30|331 35|331 43|331 53|331 83|331 93	+46 31 390 06 ##
Hässelby Villastad	SE	0	593800	178087	0	19	162 00	+46 8 465 004 ##
Ystad	SE	2	554297	138204	0	19	271 00|271 22|271 33|271 39|271 45|271 54|271 81|271 94	+46 40 628 04 ##
Kungsbacka	SE	12	574872	120761	0	19	434 00|434 23|434 33|434 38|434 43|434 48|434 80|434 95	+46 31 390 06 ##
Eslöv	SE	2	558393	133039	0	19	241 10|241 22|241 25|241 31|241 34|241 37|241 40|241 91	+46 40 628 04 ##
Kristinehamn	SE	15	593098	141081	0	19	681 01|681 21|681 27|681 32|681 38|681 51|681 60|681 91	+46 31 390 06 ##
Köping	SE	7	595140	159926	0	18	731 01|731 22|731 27|731 33|731 40|731 51|731 80|731 93	+46 8 465 004 ##
Oskarshamn	SE	19	572646	164484	0	18	572 00|572 20|572 25|572 30|572 35|572 42|572 57|572 63	+46 8 465 004 ##
Gamla Uppsala	SE	3	598982	176339	0	18	741 51	+46 8 465 004 ##
Nässjö	SE	8	576531	146968	0	18	571 00|571 21|571 25|571 33|571 38|571 42|571 82|571 91	+46 31 390 06 ##
Mölnlycke	SE	1	576589	121179	0	18	435 00|435 21|435 24|435 32|435 37|435 40|435 80|435 84	+46 31 390 06 ##
Falköping	SE	1	581735	135507	0	17	521 01|521 21|521 30|521 34|521 39|521 43|521 81|521 91	+46 31 390 06 ##
Tensta	SE	0	593939	179011	0	17	162 00|162 54|162 74|163 44|163 66|164 07|164 36|164 72	+46 8 465 004 ##
Kiruna	SE	9	678557	202251	0	17	981 01|981 17|981 23|981 31|981 37|981 42|981 81|981 87	+46 980 319 2##
Råsunda	SE	0	593659	179957	0	17	105 04|169 72|171 01|171 64|172 29|174 27|175 44|177 10	+46 8 465 004 ##
Boden	SE	9	658252	216886	0	17	961 00|961 20|961 32|961 38|961 45|961 51|961 73|961 91	+46 980 319 2##
Årsta	SE	0	592978	180514	0	17	120 02|120 04|120 38|120 40|120 51|120 53|120 56|120 58	+46 8 465 004 ##
Kumla	SE	5	591277	151434	0	17	692 01|692 22|692 29|692 33|692 37|692 72|692 81|692 85	+46 8 465 004 ##
Mariestad	SE	1	587097	138237	0	16	542 01|542 22|542 32|542 36|542 41|542 46|542 74|542 88	+46 31 390 06 ##
Hudiksvall	SE	10	617274	171056	0	16	824 00|824 12|824 22|824 28|824 35|824 43|824 53|824 82	+46 8 465 004 ##
Tullinge	SE	0	592000	179000	0	16	146 00|146 21|146 31|146 34|146 38|146 45|146 49|146 53	+46 8 465 004 ##
Västra Frölunda	SE	1	576467	119294	0	16	421 00|421 26|421 39|421 48|421 60|421 71|426 52|426 69	+46 31 390 06 ##
Ljungby	SE	11	568332	139408	0	16	341 01|341 08|341 16|341 24|341 33|341 39|341 60|341 84	+46 40 628 04 ##
Staffanstorp	SE	2	556428	132064	0	15	245 01|245 21|245 24|245 32|245 35|245 41|245 45|245 80	+46 40 628 04 ##
Ludvika	SE	18	601496	151878	0	15	771 01|771 22|771 28|771 33|771 41|771 52|771 60|771 83	+46 8 465 004 ##
Kinna	SE	1	575073	126946	0	15	511 00|511 21|511 23|511 41|511 54|511 56|511 58|511 80	+46 31 390 06 ##
@countries
Andorra
Förenade Arabemiraten
Afghanistan
Antigua och Barbuda
Anguilla
Albanien
Armenien
Angola
Argentina
Amerikanska Samoa
Österrike
Australien
Aruba
Åland
Azerbajdzjan
Bosnien och Hercegovina
Barbados
Bangladesh
Belgien
Burkina Faso
Bulgarien
Bahrain
Burundi
Benin
S:t Barthélemy
Bermuda
Brunei
Bolivia
Karibiska Nederländerna
Brasilien
Bahamas
Bhutan
Botswana
Belarus
Belize
Kanada
Kokosöarna
Kongo-Kinshasa
Centralafrikanska republiken
Kongo-Brazzaville
Schweiz
Elfenbenskusten
Cooköarna
Chile
Kamerun
Kina
Colombia
Costa Rica
Kuba
Kap Verde
Curaçao
Julön
Cypern
Tjeckien
Tyskland
Djibouti
Danmark
Dominica
Dominikanska republiken
Algeriet
Ecuador
Estland
Egypten
Västsahara
Eritrea
Spanien
Etiopien
Finland
Fiji
Falklandsöarna
Mikronesien
Färöarna
Frankrike
Gabon
Storbritannien
Grenada
Georgien
Franska Guyana
Guernsey
Ghana
Gibraltar
Grönland
Gambia
Guinea
Guadeloupe
Ekvatorialguinea
Grekland
Guatemala
Guam
Guinea-Bissau
Guyana
Hongkong SAR
Honduras
Kroatien
Haiti
Ungern
Indonesien
Irland
Israel
Isle of Man
Indien
Brittiska territoriet i Indiska oceanen
Irak
Iran
Island
Italien
Jersey
Jamaica
Jordanien
Japan
Kenya
Kirgizistan
Kambodja
Kiribati
Komorerna
S:t Kitts och Nevis
Nordkorea
Sydkorea
Kuwait
Caymanöarna
Kazakstan
Laos
Libanon
S:t Lucia
Liechtenstein
Sri Lanka
Liberia
Lesotho
Litauen
Luxemburg
Lettland
Libyen
Marocko
Monaco
Moldavien
Montenegro
Saint-Martin
Madagaskar
Marshallöarna
Nordmakedonien
Mali
Myanmar (Burma)
Mongoliet
Macao SAR
Nordmarianerna
Martinique
Mauretanien
Montserrat
Malta
Mauritius
Maldiverna
Malawi
Mexiko
Malaysia
Moçambique
Namibia
Nya Kaledonien
Niger
Norfolkön
Nigeria
Nicaragua
Nederländerna
Norge
Nepal
Nauru
Niue
Nya Zeeland
Oman
Panama
Peru
Franska Polynesien
Papua Nya Guinea
Filippinerna
Pakistan
Polen
S:t Pierre och Miquelon
Puerto Rico
Palestinska territorierna
Portugal
Palau
Paraguay
Qatar
Réunion
Rumänien
Serbien
Ryssland
Rwanda
Saudiarabien
Salomonöarna
Seychellerna
Sudan
Sverige
Singapore
S:t Helena
Slovenien
Svalbard och Jan Mayen
Slovakien
Sierra Leone
San Marino
Senegal
Somalia
Surinam
Sydsudan
São Tomé och Príncipe
El Salvador
Sint Maarten
Syrien
Eswatini
Turks- och Caicosöarna
Tchad
Togo
Thailand
Tadzjikistan
Tokelauöarna
Östtimor
Turkmenistan
Tunisien
Tonga
Turkiet
Trinidad och Tobago
Tuvalu
Taiwan
Tanzania
Ukraina
Uganda
USA
Uruguay
Uzbekistan
Vatikanstaten
S:t Vincent och Grenadinerna
Venezuela
Brittiska Jungfruöarna
Amerikanska Jungfruöarna
Vietnam
Vanuatu
Wallis- och Futunaöarna
Samoa
Jemen
Mayotte
Sydafrika
Zambia
Zimbabwe
@months
januari
februari
mars
april
maj
juni
juli
augusti
september
oktober
november
december
@weekdays
måndag
tisdag
onsdag
torsdag
fredag
lördag
söndag
@words
a
absolut
acceptera
advokat
affär
affären
affärer
agera
agerande
aktier
aktiv
aktiva
aktivt
aktuell
aktuella
aktuellt
aldrig
alf
alkohol
all
alla
alldeles
allmän
allmänhet
allmänheten
allmänna
allmänt
allra
alls
allsvenskan
allt
alltför
alltid
allting
alltmer
alltså
allvar
allvarlig
allvarliga
allvarligt
alternativ
amerikansk
amerikanska
an
analys
and
andas
andel
andelen
andra
andras
andre
anhöriga
aning
anledning
anledningen
annan
annars
annat
annorlunda
anser
anses
ansikte
ansiktet
anställd
anställda
ansvar
ansvaret
ansvarig
ansåg
ansågs
antagligen
antal
antalet
antingen
använda
användas
använde
använder
används
använt
april
arbeta
arbetade
arbetar
arbetat
arbete
arbeten
arbetet
arbetsgivare
arbetsgivarna
arbetslösa
arbetslöshet
arbetslösheten
arbetsmarknaden
arg
argument
arm
armarna
armen
armén
artikel
artiklar
att
augusti
av
avgifter
avgöra
avgörande
avslutade
avstå
avstånd
avtal
avtalet
axel
b
backen
bad
bakgrund
bakgrunden
bakom
bakåt
bana
banan
band
bank
banken
bankerna
bar
bara
barn
barnen
barnens
barnet
bas
be
bedömning
befann
befinner
befolkningen
begrepp
behandlas
behandling
behov
behovet
behålla
behöva
behövde
behöver
behövs
bekant
bekymmer
benen
ber
beredd
beredda
berg
bergen
beroende
beror
beräknas
berätta
berättade
berättar
berättat
berättelse
berömda
besked
beskedet
beskriva
beskriver
beslut
beslutade
beslutat
beslutet
beslöt
besparingar
bestämde
bestämma
bestämmer
bestämt
består
besviken
besök
besökare
besökte
betala
betalar
betalas
betalt
betonar
betraktas
betyda
betydande
betydde
betydelse
betyder
betydligt
betyg
bevis
bibliotek
biblioteket
bidra
bidrag
bidrar
bil
bilar
bilarna
bild
bilda
bilden
bilder
bilderna
bilen
bill
billigare
bit
bjuda
bjuder
bjöd
björn
bl
bland
blanda
blandning
blev
bli
blick
blicken
blir
blivande
blivit
blod
blommor
blott
blå
bo
bodde
boende
bok
boken
bolag
bolaget
bollen
bor
bord
borde
bordet
borgerliga
bort
borta
bostad
bostäder
bott
botten
bra
branschen
bred
breda
bredvid
brev
brevet
brist
brister
brittiska
bro
bron
bror
brott
bruk
brukade
brukar
bryr
bryta
bryter
bröd
bröt
bud
budget
budgeten
budskap
buss
bussen
by
bygga
byggas
byggde
byggdes
bygger
byggs
byggt
byn
byta
bägge
bär
bära
bäst
bästa
bäste
bättre
båda
både
båt
båten
böcker
bör
börja
började
början
börjar
börjat
börsen
ca
centern
central
centrala
centrum
chans
chansen
chef
chefen
cirka
city
civila
cup
d
dag
dagar
dagarna
dagen
dagens
dags
dam
damer
dan
dans
danska
datorer
de
debatt
debatten
december
definitivt
dej
del
dela
delade
delar
delas
delen
dels
delta
deltar
deltog
delvis
dem
demokrati
demokratin
demokratiska
den
denna
denne
deras
dess
dessa
dessutom
desto
det
detaljer
detsamma
detta
dialog
dig
din
dina
direkt
diskussion
diskussionen
diskussioner
diskutera
diskuteras
dit
ditt
div
division
djup
djupa
djupt
djur
dl
do
dock
dog
doktor
dollar
dom
domstolen
dotter
dottern
dr
@jobs
Användbarhetsexpert
Arbetsterapeut
Arkitekt Nätverk
Brandingenjör
Chief Information Officer
Chief Technology Officer
Consulting Director
Cytodiagnostiker
Data Warehouse Manager
Ekonom
Entreprenör
Fotograf
Författare
Högskoleingenjör
IT-Arkitekter
IT-Konsult
Informationsteknologi
Ingenjör
Jurist
Kiropraktor
Läkare
Managementkonsult
Musiker
Nätverkstekniker
Personalchef
Pilot
Programmerare
Projektledare
Psykolog
Receptarie
Reservofficer
Sjukgymnast
Skyddsombud
Socionom
Spelutvecklare
Systemförvaltare
Systemutvecklare
Tandläkare
Testledare
Webbdesigner
Webbutvecklare
Äventyrare
Öva Chef
"""#
}
