// Made by Scripts/locales/compile.py; NOTICE names the sources.
// swift-format-ignore-file

extension LocaleText {
  static let en_NZ: StaticString = #"""
@form
f l
@titles
Mr.
Ms.
@genders
male
female
@female
Sarah	2219
Karen	1508
Emma	1477
Jessica	1449
Michelle	1445
Susan	1415
Lisa	1326
Elizabeth	1324
Rebecca	1295
Christine	1183
Nicola	1159
Jennifer	1114
Rachel	1089
Angela	1074
Anna	1045
Joanne	1040
Hannah	1013
Deborah	984
Olivia	983
Julie	924
Sophie	877
Helen	867
Emily	866
Catherine
Charlotte	865
Amanda	855
Samantha	842
Sandra	829
Sharon	808
Amy	787
Donna
Tracey	771
Melissa	769
Tania	767
Wendy	762
Linda	701
Kelly	684
Fiona	673
Grace
Nicole	670
Mary	657
Megan	655
Stephanie	646
Kate	645
Kim	632
Georgia	626
Robyn	624
Jacqueline	620
Maria	618
Natasha	617
Margaret	615
Ella	591
Kathryn	569
Patricia	558
Andrea
Hayley	552
Lucy	551
Jane	550
Victoria	538
Suzanne	525
Judith	522
Laura	521
Chloe	511
Louise
Melanie	499
Holly	491
Heather	485
Ruby	483
Isabella	475
Danielle	463
Natalie	459
Amelia	453
Tracy	446
Zoe	443
Diane	441
Vanessa	440
Katherine	436
Anne	433
Jasmine	422
Paige	415
Kylie	412
Paula	409
Lynette
Amber	408
Brooke	405
Carol	404
Denise	399
Lily	395
Barbara	394
Leanne	388
Katie	385
Alison	384
Renee	378
Caitlin	376
Lauren	365
Alice	363
Jade	361
Carolyn	358
Rachael
Katrina	355
Claire	354
Vicki
Ashleigh	352
Madison	349
Debra	345
Raewyn	339
Stacey
Courtney	328
Kayla	313
Joanna	303
Alexandra	300
Pamela	299
Christina	298
Janine	295
Mia	293
Sophia	289
Marie	288
Toni	287
Shelley
Caroline	282
Kathleen	279
Ava	277
Ashley	276
Brenda	273
Shannon
Sally
Bronwyn	268
Pauline
Annette	262
Aimee	258
Dianne
Teresa	256
Maree	253
Janet	251
Isla	250
Tina	237
Gemma	236
Julia	233
Rochelle
Kirsty	232
Abigail	225
Lynda	220
Aria	219
Maia
Chelsea	217
Rosemary	214
Kerry
Leah	211
Janice	210
Monique	207
Maddison	206
Ann	205
Tayla	203
Yvonne
Aroha	200
Cheryl	199
Anahera	196
Ariana	193
Tia	189
Sheryl	188
Lorraine	187
Shirley
Eva	183
Erin	181
Ruth	180
Bridget
Tanya	178
Molly	177
Jan
Eden	176
Kimberley
Kaia
Jillian	175
Anita	170
Taylor	167
Mikayla	166
Summer	165
Lesley	162
Tessa	160
Anika
Debbie	155
Gillian
Rose	154
Phoebe
Colleen	152
Philippa
Sienna	151
Stella	148
Zara	144
Nikita	141
Rebekah	140
Belinda
Gail
Tui
Brittany	138
Bella
Penelope	135
Frances
Shona
Kay	134
Alana	133
Harper	132
Kirsten
Isabelle
Jenna	130
Mila	127
Justine	126
Jessie	125
Sara
Maureen	123
Casey	122
Michele	121
Jamie	119
Cherie
Scarlett	117
Aaliyah	116
Mackenzie
Alyssa	115
Lynne	114
Beverley	111
Diana	109
Mareikura	106
Manaia	102
Jeanette	100
Kora	98
Ataahua
Glenda	96
Poppy	94
Crystal	92
Hazel	91
Lilly
Gabrielle	90
Claudia
Vivienne	89
Jordan
Alexis	88
Georgina
Brooklyn	87
Madeleine
Keira	85
Willow	83
Brianna
Faith	82
Ana	81
Kahurangi
Kelsey	80
Millie	79
Maraea	78
Ria
Angel
Michaela	77
Alicia	76
Riley	75
Nevaeh
Tiare
Waimarie
Amaia	74
Nia
Krystal	72
Morgan
Mereana	71
Evelyn
Sonya	70
Sofia
Adrienne
Peyton	69
Miriama	68
Ayla
Awhina	65
Wikitoria
Piper
Ivy	64
Josephine
Matilda
Jocelyn	62
Mahi
Paris	61
Marilyn
Addison	60
Layla
Hana
Hinewai
Huia	59
Terina
Olive
Violet	56
Abby
Tara
Isabel
Indie	55
Cassandra
Joy	54
Ashlee	52
Annabelle	51
Jorja
Jill
Caitlyn
Ellie	49
Savannah
Maya	48
@male
Michael	3351
David	3075
James	2275
John	2245
Andrew	2139
Peter	2005
Daniel	1965
Christopher	1961
Matthew	1937
Mark	1935
Paul	1919
Robert	1654
Stephen	1555
William	1531
Richard	1476
Joshua	1430
Samuel	1301
Benjamin	1295
Thomas	1286
Jason	1232
Nicholas	1097
Craig	1062
Anthony	1049
Steven	920
Timothy	913
Shane	854
Joseph	841
Ryan	833
Aaron	828
Simon	823
Scott	792
Jack	791
Kevin	782
Nathan	745
Liam	721
Jacob	720
Wayne	714
Grant	698
Luke	693
Jonathan	665
Gregory	662
Alexander	650
Cameron	648
Adam	638
Ian	634
George	612
Philip	588
Ethan	550
Dylan	549
Oliver	544
Jordan	543
Brian	522
Patrick	520
Dean	509
Bruce	508
Phillip	500
Hamish	481
Alan	475
Tony	474
Brent	465
Gary	461
Caleb	449
Hayden	435
Sean
Jamie	423
Logan
Edward	407
Murray	405
Ross	403
Jeremy	399
Graeme	393
Stuart	390
Connor	387
Brett	384
Jayden	380
Geoffrey	371
Nigel
Raymond	368
Shaun	367
Martin	356
Isaac	352
Max	333
Glenn
Colin
Jesse	331
Charles	329
Bradley	327
Justin	324
Karl	319
Tyler	315
Graham	313
Barry	303
Noah	293
Blake
Neil	283
Lucas	278
Carl	276
Kenneth	271
Warren	269
Gavin	267
Trevor
Brendon	264
Allan	263
Darren
Henry	260
Mathew
Jackson	258
Hunter	254
Levi	250
Lachlan	248
Lance	247
Joel	245
Blair	239
Russell
Jared	237
Jeffrey	236
Alex
Harrison	234
Riley	232
Mitchell	228
Glen	226
Mason	218
Roger
Douglas	216
Zachary	215
Kyle
Cody	207
Harry	205
Ben	203
Troy	202
Jake
Adrian
Donald	201
Kerry
Malcolm	200
Charlie	198
Callum
Sam	196
Keith	182
Elijah	179
Cooper	177
Gareth	174
Finn
Brendan	168
Oscar	166
Nikau	162
Rodney
Wiremu	161
Xavier	157
Leo	156
Garry	154
Ronald	148
Nikora
Tamati
Tane	142
Angus	140
Reuben
Corey	138
Kauri	135
Antony	133
Flynn	132
Rawiri	130
Kieran	127
Aidan
Darryl
Toby	125
Gordon	121
Bryan	120
Manaia
Robin
Te Ariki=teariki	119
Mikaere	118
Hemi	114
Taylor	113
Luca	110
Carter	109
Derek
Bailey
Dion	107
Neville	106
Todd
Kelvin	105
Tama
Ashton	103
Kane
Regan	99
Ariki	98
Terence	96
Christian	95
Dennis	94
Marcus
Leslie
Damian	91
Shannon	90
Sebastian	86
Clinton	84
Brandon
Ari	82
Niko	81
Leon
Rhys
Eli	80
Kahurangi	78
Vincent	76
Lindsay	74
Phoenix
Lee	73
Louis	72
Ashley
Terry
Lincoln
Eric	68
Ricky	67
Dominic
Tai	66
Aiden	65
Seth
Noel
Archie
Jarrod
Felix	64
Zane
Quinn	62
Braxton
Gabriel
Anaru	61
Ryder
Kahu	59
Kingston	58
Austin	57
Bernard	55
Cole	54
Bevan	53
Arthur
Jaxon	52
Gerard	51
Tangaroa
Arlo	49
Hoani	48
Manaaki
Rex	47
Hugo	45
Te Koha=tekoha
Manawa
Tyson	44
Trent
Kurt	43
Stewart	42
Kaleb	41
Beau
Owen	40
Ihaia
Tiare
Duncan	39
Matiu	38
Brad
Fletcher	37
Alistair	36
Roman
Theodore
Campbell	35
Daryl
Francis
Brooklyn	34
Harley
Maurice	32
Archer
Keegan	29
Isaiah
Jonathon
Nathaniel	27
Lewis
Vaughan
Asher
Brayden	26
Theo
Ezra
Shayne	25
Warwick
Hudson	23
Darryn	22
Grayson
Jasper	21
Ivan	20
Julian	19
Tyrone
Lawrence
Desmond
Norman	18
Rory
Nixon
Darrin
Zion
Brodie
Damon
Taine	17
Harvey	16
Chase	15
Maxwell	14
Sione
@last
Smith	3000
Anderson	1247
Jones	1222
Taylor	1152
Brown	1108
Williams	1066
Thompson	934
Scott	842
Harris	801
Mitchell	687
Thomas	677
Campbell	611
Jackson	604
Stewart	595
Martin	589
Turner	551
Moore	547
Simpson	541
Hart	525
Bell	516
Evans	509
Hansen	506
Gray	494
Henderson	491
Edwards	484
McDonald	481
Davis	475
Ward
Cameron	472
Wood
MacDonald	468
Reid	443
Cook	437
Bailey	434
Adams	430
Mason
Baker	427
Green	424
Jensen
Parker	418
Neal	415
Russell
Carter	405
Allen	402
Roberts
Knight	399
Morgan
Murphy
Miller	392
Morris
McKay	386
Morrison	383
Wallace
Stevens	377
Johnston	358
Jenkins	351
Lewis	348
Davies	345
Oliver
Ryan
Marshall	342
Webb
Patchett	339
Hughes	335
Graham	329
Wells
Harrison	326
Larsen
Matthews
Phillips	323
Clarke	316
Gibson	313
Lucas
Price	307
O'Sullivan=osullivan	304
Barnes	297
Gardiner	291
Richards	288
Boyce	285
Duncan	282
Fisher
Gill
O'Brien=obrien
Gordon	278
Olsen
Powell	272
Black	269
Kennedy
Dixon	266
Jamieson
O'Connor=oconnor
Sinclair
Perry	263
Williamson
Day	259
Pedersen	256
Currie	253
Grant
Rush
McEwen	250
Wilton
Kelly	247
Nicholson	244
Coleman	241
Davidson
Gardner
Saunders
Rogers	237
Bryant	234
Ferguson
Ford	231
Fowler
McLean
Holland	228
Lloyd
Page
Francis	225
Smart
Weston
Chapman	222
Crawford
Shaw
Sullivan
Webster
Millar	218
Burton	215
Fuller
Hamilton
West
Burns	212
Cox
Cresswell
Holdaway
Hodson	209
Kerr
Brooks	203
Fletcher
McCallum
Allan	199
Buchanan
Carr
Lee
Pickering
Pope
Rowe
Woolley
McLeod	196
Barnett	193
Berry
Lane
Tapp
Bartlett	190
Elliott
Pearson
Wilkinson
Atkinson	187
Butler
Douglas
Pratt
Cole	184
Hayward
Little
Newman
Simmons
Barrett	180
Cooksley
Freeman
Higgins
Hope
McGregor
McMillan
Rose
Sutton
Wong
Harper	177
Osborne
Stevenson
Bird	174
Boyd
Dick
Field
Greer
Greig
Nielsen
Reynolds
Forrest	171
Bradley	168
Gibbons
Howard
MacKenzie
Nelson
Todd
Waters
Ball	165
Davey
Holmes
Rodgers
Stratford
Griffiths	161
Small
Watt
Andrew	158
Bishop
Dunn
Goodwin
Gore
Healy
May
Munro
Parsons
Poole
Watts
Hills	155
Peters
Vercoe
Armstrong	152
Bright
Burgess
Collis
O'Neill=oneill
Spencer
Ritchie	149
Alexander	146
Curtis
Freeth
Nicol
Robson
Satherley
Stuart
Waugh
Woods
Coley	142
Fitzgerald
Fleming
Herd
Morton
Beattie	139
Clifford
Costello
Dawson
Donaldson
Fox
Hay
Jellyman
Joe
Johansen
Knowles
Lawson
O'Donnell=odonnell
Patterson
Payne
Read
Casey	136
Chandler
Donald
Gilchrist
Hyde
McIntosh
Paton
Robb
Rutherford
Pike	133
Dillon	130
Drummond
Hickey
Hooper
Jordan
Judd
Kenny
Low
Marfell
Newton
O'Leary=oleary
Tucker
Carson	127
Dean
Dickson
George
Ham
McCarthy
McIntyre
Moran
O'Connell=oconnell
Parkes
Short
Barr	123
Baxter
Dalton
Forbes
Hawkins
Ireland
Miles
Nash
Owen
Perano
Sowman
Whyte
Bush	120
Drake
Eden
Giles
Hoare
Hubbard
Hudson
MacKay
McKinnon
Mears
Prentice
Schwass
Simonsen
Walton
Wheeler
Wratt
Avery	117
Barker
Blake
Conway
Holloway
Horton
Manning
Nolan
Pritchard
Bishell	114
Blair
Christiansen
Fulton
Gibbs
Griffin
Hook
McGill
Mercer
Middleton
Rayner
Stone
Terry
Walsh
Craig	111
Craven
Ellery
Findlay
Maxwell
North
Reardon
Tait
Baldwin	108
Butcher
Caldwell
Doyle
Eaton
Flood
Gifford
Guy
Jennings
Leslie
McMahon
McNabb
Paterson
Porter
Reeves
Seymour
Trask
Warren
Watkins
Wills
Best	104
Bull
Dawick
Dobson
Gledhill
Hardy
Hayes
Kendall
McCormick
McPherson
Pollard
Rasmussen
Shailer
Shepherd
Sheridan
Simmonds
Steele
Booth	101
Edmonds
Gunn
Hood
Humphrey
Hutchinson
Laurenson
Long
Lowe
Manson
McGrath
McKenna
Muir
O'Keefe=okeefe
Potter
Searle
Stubbs
Wall
Wallis
Browne	98
Carroll
Cunningham
Foley
Franklin
Furness
Gilbert
Hopkins
Jefferies
Johnstone
Linton
Mann
Norton
Rees
Rowlands
Sanders
Bond	95
Chambers
Cragg
Davison
Gee
Gleeson
Gullery
Hadfield
Haines
Hepburn
Howell
Jeffries
Lamb
Law
MacPherson
McIsaac
Millard
Paul
Pearce
Prouse
Ramsay
Rowland
Spelman
Waghorn
Willis
Zimmerman
Aitken	92
Booker
Bruce
Burrell
Burt
Funnell
Gilmore
Guthrie
Hewitt
Hogg
Lammas
Lang
Lyons
McDowall
Neilson
Norman
Reed
Rickard
Stokes
Stratton
Strawbridge
York
Alve	89
Baldick
Banks
Beard
Bowden
Boyle
Carpenter
Connolly
Cooke
Craw
Cumming
Drew
Fairhall
Gillespie
Gillies
Healey
Horn
Ingram
Knox
Lancaster
Marsh
Mortimer
Riley
Sixtus
Turnbull
Warner
Aldridge	85
Allerby
Arnold
Blackwell
Blick
Boon
Bowater
Broughan
Davenport
Foote
@companies
Ltd
@address
%A, %C %Z
n s
@streets en_GB
@zones
Pacific/Auckland
@regions
Auckland	AUK	
Canterbury	CAN	
Wellington		
Waikato	WKO	
Bay of Plenty	BOP	
Otago	OTA	
Manawatu-Wanganui		
Taranaki	TKI	
Hawke's Bay	HKB	
Southland	STL	
Tasman	TAS	
Northland	NTL	
Gisborne	GIS	
Marlborough	MBH	
@cities
Auckland	NZ	0	-368485	1747635	0	1547	1010|1148|1150
Christchurch	NZ	1	-435333	1726333	0	419	8011|8013|8140|8141|8142|8144
Wellington	NZ	2	-412866	1747756	0	382	6011|6012|6140|6142|6144|6146|6148|6150
Manukau City	NZ	0	-369928	1748799	0	362	2013|2023|2102|2105|2155|2157|2160|2242
North Shore	NZ	0	-368000	1747500	0	259	0627|0748
Hamilton	NZ	3	-377833	1752833	0	192	3210|3214|3240|3242|3247|3251|3252|3256
Tauranga	NZ	4	-376861	1761667	0	161	3110|3140|3141|3143|3144
Dunedin	NZ	5	-458742	1705036	0	133	9054|9058|9059
Lower Hutt	NZ	2	-412167	1749167	0	114	5042|5043
Palmerston North	NZ	6	-403564	1756111	0	90	4410|4448
New Plymouth	NZ	7	-390667	1740833	0	90	4310|4340|4342|4360
Hastings	NZ	8	-396381	1768492	0	88	4120|4122|4153|4155|4156|4158|4159
Napier	NZ	8	-394926	1769123	0	66	4110|4140|4142|4143|4144|4146
Rotorua	NZ	4	-381387	1762452	0	66	3010|3015|3040|3043|3044|3045|3046|3047
Porirua	NZ	2	-411333	1748500	0	62	5022|5024|5240|5242|5243|5247|5249
Invercargill	NZ	9	-464000	1683500	0	58	9810|9840|9841|9843|9844|9845
Papatoetoe	NZ	0	-369682	1748402	0	56	2024|2155|2156|2158
Nelson	NZ	10	-412708	1732840	0	54	7045
Whangarei	NZ	11	-357317	1743239	0	51	0110|0140|0142|0143|0145|0147|0148|0149
Whanganui	NZ	6	-399333	1750500	0	49	4500|4501|4540|4541|4542|4543
Upper Hutt	NZ	2	-411383	1750502	0	47	5143|5371
Manurewa	NZ	0	-370182	1748802	0	41	2102|2240
Gisborne	NZ	12	-386533	1780042	0	38	4010|4040
Papakura	NZ	0	-370646	1749421	0	38	2113
Rolleston	NZ	1	-435833	1723833	0	34	7614|7643|7675
Paraparaumu	NZ	2	-409167	1750167	0	30	5254
Blenheim	NZ	13	-415160	1739528	0	30	7201|7240|7241|7242
Timaru	NZ	1	-443967	1712536	0	29	7910|7940|7942|7943
Masterton	NZ	2	-409597	1756575	0	29	5810|5840|5842|5885
Mangere East	NZ	0	-369659	1748239	0	29	2024|2155|2156|2158
Remuera	NZ	0	-368804	1747982	0	28	1050|1541|1543
Taupo	NZ	3	-386833	1760833	0	27	3351|3352
Avondale	NZ	0	-368833	1747000	0	26	1026|1246|1348|1350|1746
Otara	NZ	0	-369482	1748702	0	24	2159
New Lynn	NZ	0	-369069	1746870	0	24	0600|0640|0644|1746
Mangere	NZ	0	-369681	1747988	0	23	2022|2150|2153|2154
Massey East	NZ	0	-368282	1746202	0	22	0656|0657|0663|0814
Massey	NZ	0	-368382	1746102	0	22	0614|0651|0653|0655|0656|0657|0661|0663
Ashburton	NZ	1	-438983	1717301	0	22	7700|7740|7741|7742
Pukekohe East	NZ	0	-372000	1749500	0	21	2677
Wainuiomata	NZ	2	-412667	1749500	0	20	5014|5048|5049|5373
Stoke	NZ	10	-413167	1732333	0	20	7011|7041
Epsom	NZ	0	-368874	1747706	0	20	1023|1024|1349
Richmond	NZ	10	-413333	1731833	0	20	7020|7050|7081
Levin	NZ	6	-406333	1752750	0	20	5510|5540|5571
Rangiora	NZ	1	-433044	1725836	0	19	7400|7440
Henderson	NZ	0	-368801	1746198	0	19	0610|0612|0614|0645|0650|0652|0653|0654
Whakatane	NZ	4	-379586	1769854	0	19	3158
Otahuhu	NZ	0	-369382	1748402	0	18	1062|1640
Te Atatu South	NZ	0	-368647	1746477	0	17	0610|0652|0654
Lincoln	NZ	0	-368582	1746202	0	17	0610|0612|0645|0650|0652|0654|0655|0661
Takanini	NZ	0	-370393	1749281	0	17	2112|2245
Mount Eden	NZ	0	-368816	1747620	0	16	1023|1024|1141|1349|1352|1446
Titirangi	NZ	0	-369375	1746558	0	15	0642|0643
Karori	NZ	2	-412837	1747414	0	15	6012|6147
Hamilton East	NZ	3	-377882	1752902	0	15	3216|3247|3251|3255
Te Atatu Peninsula	NZ	0	-368410	1746522	0	15	0651|0661
Cambridge	NZ	3	-378782	1754402	0	15	3432|3434|3450|3451|3493|3495
@countries en_GB
@months en
@weekdays en
@words en_US
"""#
}
