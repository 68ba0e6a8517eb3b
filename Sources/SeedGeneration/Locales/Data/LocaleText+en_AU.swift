// Made by Scripts/locales/compile.py; NOTICE names the sources.
// swift-format-ignore-file

extension LocaleText {
  static let en_AU: StaticString = #"""
@form
f l
@titles
Mr.
Ms.
@genders
male
female
@female
Sarah	1390
Karen	1034
Emma	1019
Jessica	1005
Michelle	1003
Susan	988
Lisa	943
Elizabeth	942
Rebecca	928
Christine	872
Nicola	860
Jennifer	837
Rachel	825
Angela	818
Anna	803
Joanne	801
Hannah	787
Deborah	772
Olivia
Julie	743
Sophie	719
Helen	714
Emily	713
Catherine
Charlotte
Amanda	708
Samantha	701
Sandra	695
Sharon	684
Amy	674
Donna
Tracey	666
Melissa	665
Wendy	661
Linda	631
Kelly	623
Fiona	617
Grace
Nicole	616
Mary	609
Megan	608
Stephanie	604
Kate	603
Kim	597
Georgia	594
Jacqueline	590
Maria	589
Natasha
Margaret	588
Kathryn	565
Patricia	560
Andrea
Hayley	557
Lucy	556
Jane
Victoria	549
Suzanne	543
Judith	541
Laura
Chloe	536
Louise
Melanie	530
Holly	526
Heather	523
Danielle	512
Natalie	510
Amelia	507
Tracy	504
Zoe	502
Diane	501
Vanessa	500
Katherine	499
Anne	497
Jasmine	492
Paige	488
Paula	485
Amber
Carol	483
Denise	480
Barbara	477
Leanne	475
Katie	473
Alison
Lauren	463
Alice	462
Jade	461
Carolyn	460
Rachael
Claire	458
Ashleigh	457
Debra	453
Stacey	450
Joanna	432
Alexandra	431
Pamela	430
Marie	425
Caroline	422
Kathleen	420
Brenda	417
Shannon
Sally
Pauline	415
Annette	412
Aimee	410
Teresa	409
Janet	406
Tina	399
Gemma
Julia	397
Kirsty
Abigail	393
Lynda	391
Chelsea	389
Rosemary	388
Kerry
Leah	386
Janice
Tania	383
Ann
Yvonne	382
Cheryl	380
Lorraine	374
Shirley
Ruth	371
Molly	369
Kimberley
Lesley	362
Gillian	358
Gail	351
Frances	348
Jenna	345
Sara	343
Maureen	342
Lynne	338
Beverley	336
Diana	335
Hazel	326
Georgina	325
Josephine	312
Robyn
Marilyn	311
Jill	306
Ellie	305
Naomi	304
Valerie	303
Elaine	302
Marion	301
Jodie
Lydia	299
Dorothy	298
Ella	295
Harriet	292
Jemma
Joan
Irene	290
Eleanor	289
Jean	284
Dawn
Marian
Clare
Lynn
Bethany	281
Sheila
Carole
June
Mandy
Jayne
Kayleigh
Carly
Eileen
Francesca
Hilary
Abbie
Sylvia
Katy
Rosie
Sian
Joyce
Charlene
Hollie
Bethan
Beth
Rita
Geraldine
Lindsey
Ruby	241
Isabella	237
Kylie	206
Lynette	204
Brooke	202
Lily	198
Renee	189
Caitlin	188
Katrina	177
Vicki
Madison	174
Raewyn	169
Courtney	164
Kayla	156
Christina	149
Janine	147
Mia	146
Sophia	145
Toni	143
Shelley
Ava	139
Ashley	138
Bronwyn	134
Dianne	129
Maree	126
Isla	125
Rochelle	116
Aria	109
Maia
Monique	104
Maddison	103
Tayla	102
Aroha	100
Anahera	98
Ariana	96
Tia	94
Sheryl
Eva	91
Erin	90
Bridget
Tanya	89
Jan	88
Eden
Kaia
Jillian
Anita	85
Taylor	84
Mikayla	83
Summer	82
Tessa	80
Anika
Debbie	77
Rose
Phoebe
Colleen	76
Philippa
Sienna
Stella	74
Zara	72
Nikita	70
Rebekah
Belinda
Tui
Brittany	69
Bella
Penelope	68
Shona	67
Kay
Alana
Harper	66
Kirsten
Isabelle
Mila	63
Justine
Jessie
Casey	61
Michele	60
Jamie	59
Cherie
Scarlett	58
Aaliyah
Mackenzie
Alyssa
Mareikura	53
Manaia	51
Jeanette	50
Kora	49
Ataahua
Glenda	48
Poppy	47
Crystal	46
Lilly	45
Gabrielle
Claudia
Vivienne
Jordan	44
Alexis
Brooklyn
Madeleine	43
Keira	42
Willow	41
Brianna
Faith
Ana
Kahurangi
Kelsey	40
Millie
Maraea	39
Ria
Angel
Michaela	38
Alicia
Riley
Nevaeh
Tiare	37
@male
Michael	1956
David	1817
James	1416
John	1401
Andrew	1348
Peter	1281
Daniel	1261
Christopher	1259
Matthew	1247
Mark	1246
Paul	1238
Robert	1105
Stephen	1055
William	1044
Richard	1016
Joshua	993
Samuel	928
Benjamin	925
Thomas	920
Jason	893
Nicholas	826
Craig	808
Anthony	802
Steven	737
Timothy	734
Shane	704
Joseph	698
Ryan	694
Aaron	691
Simon	689
Scott	673
Jack
Kevin	668
Nathan	650
Liam	638
Jacob	637
Wayne	634
Luke	624
Jonathan	609
Gregory	608
Alexander	602
Cameron	601
Adam	596
Ian	594
George	583
Philip	571
Dylan	551
Oliver	549
Jordan	548
Brian	538
Patrick	537
Dean	531
Bruce
Phillip	527
Alan	514
Tony
Gary	507
Sean	494
Jamie	488
Edward	480
Ross	478
Jeremy	476
Graeme	473
Stuart	471
Connor	470
Brett	469
Geoffrey	462
Nigel
Raymond	461
Shaun	460
Martin	455
Max	443
Glenn
Colin
Charles	441
Bradley	440
Justin	439
Karl	436
Graham	433
Barry	428
Neil	418
Carl	415
Kenneth	412
Gavin	410
Trevor
Allan	408
Darren
Henry	406
Mathew
Joel	399
Russell	396
Jeffrey	395
Alex	394
Mitchell	391
Glen	390
Roger	386
Douglas	385
Kyle	384
Harry	379
Ben	378
Jake
Adrian
Donald	377
Malcolm
Charlie	375
Callum
Sam	374
Keith	367
Gareth	364
Garry	353
Ronald	350
Grant
Antony	343
Kieran	340
Toby	339
Gordon	337
Bryan	336
Robin
Derek	331
Terence	325
Christian	324
Dennis	323
Marcus
Leslie
Damian	322
Brandon	318
Rhys	317
Leon
Vincent	314
Lee	313
Louis	312
Ashley
Terry
Eric	310
Ricky
Dominic
Bernard	304
Arthur	303
Gerard	302
Stewart	297
Owen	296
Duncan
Francis	294
Maurice	292
Lewis	290
Julian	286
Lawrence
Norman	285
Declan	281
Gerald
Leonard	280
Roy
Hugh
Denis	279
Josh
Conor	278
Elliot
Frederick
Tom
Frank
Mohammed	276
Clive
Joe
Marc
Reece
Dale
Howard
Abdul
Martyn
Iain
Billy
Clifford
Mohammad
Guy
Elliott
Stanley
Danny
Victor
Mohamed
Albert
Leigh
Damien
Jay
Ethan
Hamish	241
Brent	233
Caleb	225
Hayden	218
Logan	212
Murray	203
Jayden	190
Isaac	176
Jesse	166
Tyler	158
Noah	147
Blake
Lucas	139
Warren	135
Brendon	132
Jackson	129
Hunter	127
Levi	125
Lachlan	124
Lance
Blair	120
Jared	119
Harrison	117
Riley	116
Mason	109
Zachary	108
Cody	104
Troy	101
Kerry
Elijah	90
Cooper	88
Finn	87
Brendan	84
Oscar	83
Nikau	81
Rodney
Wiremu
Xavier	79
Leo	78
Nikora	74
Tamati
Tane	71
Angus	70
Reuben
Corey	69
Kauri	68
Flynn	66
Rawiri	65
Aidan	64
Darryl
Manaia	60
Te Ariki=teariki
Mikaere	59
Hemi	57
Taylor
Luca	55
Carter
Bailey
Dion	54
Neville	53
Todd
Kelvin
Tama
Ashton	52
Kane
Regan	50
Ariki	49
Shannon	45
Sebastian	43
Clinton	42
Ari	41
Niko
Eli	40
Kahurangi	39
Lindsay	37
Phoenix
Lincoln	36
Tai	33
Aiden
Seth
Noel
Archie	32
Jarrod
Felix
Zane
Quinn	31
Braxton
Gabriel
Anaru
Ryder	30
Kahu	29
Kingston
Austin
Cole	27
Bevan
Jaxon	26
Tangaroa	25
Arlo	24
Hoani
Manaaki
Rex	23
Hugo
Te Koha=tekoha	22
Manawa
Tyson
Trent
Kurt
Kaleb	21
Beau
Ihaia	20
Tiare
Matiu	19
Brad
Fletcher
Alistair	18
Roman
@last
Smith	3248
Jones	2004
Williams	1518
Taylor	1375
Brown	1323
Thompson	898
Davies	876
Thomas	864
Anderson	847
Evans	833
Harris	785
Scott	705
Roberts	689
Jackson	666
Edwards	646
Martin	644
Turner	624
Wood	596
Mitchell	594
Moore	593
Green	586
Ward	554
Hughes	553
Lewis	545
Baker	515
Clarke	514
Morris	511
Wilson	506
Davis	497
Johnson	491
Bell	489
Allen	487
Morgan	485
Campbell	482
Simpson	474
Parker	467
Harrison	461
Cook	448
Bailey	446
Stewart	445
Gray	434
Carter	431
Phillips
Robinson	419
Adams	415
Murphy	413
Miller	410
Price	408
Wright	405
Mason	401
Lee	394
White	390
Walker
Marshall	383
Hart	379
Knight	370
Russell	364
Kelly	362
Hall	361
Richards	355
Webb	354
Patel	347
Henderson	346
Stevens	344
McDonald	341
Reid	335
Shaw	334
Matthews	331
Jenkins	330
Graham	319
Cooper	318
Hill
Powell	317
Griffiths
Barnes	316
Cox	314
Rogers	299
Ryan	298
Gibson	296
Fisher	293
Cameron
Chapman	291
Clark	289
King
Wilkinson	288
Dixon	285
Oliver	284
Lloyd	279
Wells	275
Wallace
James
Hansen	268
Day	267
O'Brien=obrien	265
Gill
Johnston	261
Morrison	260
Butler	258
Saunders	257
Perry	254
Ford	252
Fletcher
MacDonald	248
Holmes	246
Watson
Pearson	245
West	244
Brooks	237
Grant	235
Young	231
Bennett
Elliott	230
Burton	229
Kennedy
O'Connor=oconnor	227
Williamson	226
Owen	224
Jensen
Lucas	223
Reynolds	222
Holland
Page
Francis	220
Gordon	219
Neal
Howard
O'Sullivan=osullivan	218
Webster
Collins	217
Richardson
Nicholson	216
Atkinson	214
Coleman
Gardner
Cole	213
Rose	211
Carr	207
Barker	206
Bradley	204
McKay
Payne
Fox
Berry	203
Ball
Khan	202
Hamilton	200
Black
Davidson	199
Watts
Burns
Newman	198
Gardiner	197
Barrett
Spencer	196
Duncan	192
Walsh	190
Sullivan	189
Dawson
Lane
Foster	188
Ellis
Begum
Singh
Parsons	185
Dunn
Sinclair	184
Freeman	182
Sutton
Ferguson
Bryant
Armstrong	181
Harper	180
Pearce
Fowler
Patchett	179
Bird
Woods	178
Rowe
Weston	177
Smart
Barnett	174
Ali	173
Hunt
Larsen	172
Fuller
Bishop	170
Newton
Booth	169
Higgins	168
Burgess	167
O'Neill=oneill
Hawkins	166
Stevenson
Osborne
McLean	165
Hudson
Curtis	164
Robson
Stone	161
Nelson
Crawford	160
Hussain	159
Mills
Palmer
Bartlett	158
Porter
Douglas	157
Hayes	156
Goodwin
Poole
May
Simmons	155
Little
Hayward
Lowe
Kerr	154
Dean
McCarthy
Wong	153
Rees
Boyce	151
Walton	150
Field
Reed
Pope	149
Allan
Pickering
Riley	148
Marsh
Olsen	147
Todd	146
Waters
Read
Davey	145
Harvey
Ahmed
Murray
Warren	144
Watkins
Pratt	142
Shepherd
Tucker	141
Jordan
Jamieson
Long	140
Peters
George	139
Hope
Hopkins
Nash	138
Miles
Baxter
Chambers	137
Wheeler	136
Pedersen	135
Alexander
Blake	134
Pritchard
Currie
Rush
Cooke
Morton	133
Griffin	132
McEwen
Wilton
Gibbons
Lawson	131
Patterson
Knowles
Kaur	130
Lawrence
Andrews
Jennings	129
Doyle
Hardy	127
Potter	126
Hutchinson
Short	125
Cunningham	124
Gilbert
Mann
Bond	122
Willis
Stokes	121
Hewitt
Fitzgerald	119
Fleming
Middleton	118
Gibbs
Arnold	117
O'Donnell=odonnell
Kemp	116
Buckley
Burke
Millar	115
Hyde
Chandler
Reeves
Baldwin
Frost	114
Lambert
Dobson	113
Bull
Cresswell	112
Holdaway
Hooper
Wall	111
Hodson	110
Parkes
Moran
Sanders
Carroll
Howell	108
Lamb
Davison
McCallum	107
Giles
Norman	106
Buchanan	105
Woolley
Manning
Holloway
Horton
Conway
Nolan
Warner
Banks
McLeod	104
Tapp	102
North
Craig
Jarvis	101
Kay
Whittaker
Thornton
Robertson
Hunter
Gregory
Harding
Butcher	100
Skinner
Steele	99
Pollard
Kirk	98
Wallis	97
Cooksley	95
McGregor
McMillan
Browne
Norton
Franklin
Law	94
Boyd	92
Dick
Greer
Greig
Nielsen
Bruce
Lyons
Forrest	90
Boyle
Carpenter
Turnbull
Ingram
Connolly
MacKenzie	89
Rodgers	87
Stratford
Dyer
Vincent
Faulkner
Bates
Hodgson
Ross
Byrne
Nicholls
Parry
Yates
Moss
Shah
Cross
Small	85
Watt
Henry
Hanson
Andrew	84
Gore
Healy
Munro
Godfrey
Doherty
Hills	82
Vercoe
Bright	80
Collis
Ritchie	79
Freeth	77
Nicol
Satherley
Stuart
Waugh
Coley	75
Herd
Beattie	74
Clifford
Costello
Donaldson
Hay
Jellyman
Joe
Johansen
Hammond	72
Clayton
Akhtar
Gallagher
Quinn
Barber
Stephens
Holt
Stephenson
Whitehead
Bibi
Thomson
Lynch
Slater
Walters
Greenwood
Sharp
Barton
Austin
Woodward
Casey
Donald
Gilchrist
McIntosh
Paton
Robb
Rutherford
Pike	70
Dillon	69
Drummond
Hickey
Judd
Kenny
Low
Marfell
O'Leary=oleary
Carson	67
Dickson
Ham
McIntyre
O'Connell=oconnell
Barr	65
Dalton
Forbes
Ireland
Perano
Sowman
Whyte
Bush	64
Drake
Eden
Hoare
Hubbard
MacKay
McKinnon
Mears
Prentice
Schwass
Simonsen
Wratt
Avery	62
Bishell	60
Blair
Christiansen
Fulton
Hook
McGill
Mercer
Rayner
Terry
Craven	59
Ellery
Findlay
Maxwell
Reardon
Tait
Savage	58
Rhodes
Hancock
Bentley
Hartley
Tomlinson
Townsend
Barlow
Archer
Glover
Daniels
Macdonald
Dale
@companies
Pty Ltd
Ltd
@address
%A, %C %S %Z
n s
@streets en_GB
@zones
Australia/Sydney
Australia/Melbourne
Australia/Brisbane
Australia/Perth
Australia/Adelaide
Australia/Hobart
Australia/Darwin
Australia/Broken_Hill
@regions
New South Wales	NSW	1###|21##|23##|25##|28##|263#|265#|267#|269#|2618|3500|3586|3707
Victoria	VIC	3###|8###
Queensland	QLD	4###|9###
Western Australia	WA	6###|0872
South Australia	SA	5###|0872
Australian Capital Territory	ACT	29##|2540|260#|2610|2611|2612|2613|2614|2615|2616|2617|2618|02##|2620
Tasmania	TAS	7###
Northern Territory	NT	08##|09##
@cities
Sydney	AU	0	-338678	1512073	0	5639
Melbourne	AU	1	-378140	1449633	1	5436
Brisbane	AU	2	-274679	1530281	2	2780
Perth	AU	3	-319522	1158614	3	2384
Adelaide	AU	4	-349287	1385986	4	1469
Gold Coast	AU	2	-280003	1534309	2	641
Newcastle	AU	0	-329295	1517801	0	508
Sunshine Coast	AU	2	-266568	1530796	2	399
Canberra	AU	5	-352835	1491281	0	368
Central Coast	AU	0	-334298	1513714	0	347
Logan City	AU	2	-276392	1531094	2	345
Geelong	AU	1	-381471	1443607	1	283
Wollongong	AU	0	-344240	1508934	0	280
Hobart	AU	6	-428794	1473294	5	255
Townsville	AU	2	-192664	1468057	2	201
Cairns	AU	2	-169237	1457661	2	153
Toowoomba	AU	2	-275606	1519539	2	142
Darwin	AU	7	-124611	1308418	6	140
City of Port Phillip	AU	1	-378338	1449383	1	113
Ballarat	AU	1	-375662	1438496	1	112
Mandurah	AU	3	-325269	1157217	3	108
Bendigo	AU	1	-367582	1442802	1	103
Caloundra	AU	2	-268035	1531220	2	96
Launceston	AU	6	-414388	1471347	5	91
Maitland	AU	0	-327331	1515574	0	90
Tuggeranong	AU	5	-354165	1490695	0	89
Mackay	AU	2	-211534	1491655	2	84
Rockhampton	AU	2	-233803	1505060	2	81
Coffs Harbour	AU	0	-302963	1531135	0	79
Blue Mountains	AU	0	-337133	1503306	0	78
Bunbury	AU	3	-333271	1156414	3	76
Bundaberg	AU	2	-248662	1523479	2	74
Adelaide Hills	AU	4	-349112	1387074	4	72
Point Cook	AU	1	-379148	1447509	1	67
Craigieburn	AU	1	-376000	1449500	1	65
Pittwater	AU	0	-336662	1513017	0	63
Melbourne City Centre	AU	1	-378150	1449666	1	60
Tarneit	AU	1	-378363	1446595	1	56
Pakenham	AU	1	-380702	1454741	1	54
Hervey Bay	AU	2	-252876	1527694	2	52
Port Macquarie	AU	0	-314308	1529089	0	52
Reservoir	AU	1	-377167	1450000	1	51
Berwick	AU	1	-380333	1453500	1	50
Werribee	AU	1	-379000	1446667	1	50
Blacktown	AU	0	-337667	1509167	0	47
Gladstone	AU	2	-238485	1512577	2	45
Tamworth	AU	0	-310905	1509290	0	44
Dubbo	AU	0	-322430	1486048	0	44
Glen Waverley	AU	1	-378781	1451648	1	43
Orange	AU	0	-332840	1491002	0	42
Castle Hill	AU	0	-337333	1510000	0	39
Wodonga	AU	1	-361218	1468881	1	39
Sunbury	AU	1	-375774	1447261	1	39
Geraldton	AU	3	-287790	1146146	3	39
Baldivis	AU	3	-323289	1158305	3	38
St Albans	AU	1	-377450	1448005	1	38
Frankston	AU	1	-381446	1451229	1	37
Auburn	AU	0	-338500	1510333	0	37
Hoppers Crossing	AU	1	-378826	1447003	1	37
Baulkham Hills	AU	0	-337588	1509929	0	37
Truganina	AU	1	-378167	1447500	1	36
Bathurst	AU	0	-334166	1495806	0	36
Mount Waverley	AU	1	-378771	1451294	1	35
Saint Albans	AU	1	-377333	1448000	1	35
Albany	AU	3	-350269	1178837	3	35
Bankstown	AU	0	-339167	1510333	0	35
Mildura	AU	1	-341855	1421625	1	35
Canning Vale	AU	3	-320580	1159181	3	35
Frankston East	AU	1	-381333	1451333	1	34
Preston	AU	1	-377500	1450167	1	34
Palmerston	AU	7	-124860	1309833	6	34
Rowville	AU	1	-379333	1452333	1	34
Epping	AU	1	-376500	1450333	1	33
Southport	AU	2	-279672	1533980	2	33
Warrnambool	AU	1	-383818	1424880	1	33
Shepparton	AU	1	-363805	1453987	1	32
Liverpool	AU	0	-339194	1509259	0	31
Surfers Paradise	AU	2	-280027	1534300	2	31
Doncaster East	AU	1	-377876	1451489	1	31
Noble Park	AU	1	-379667	1451667	1	31
Narre Warren South	AU	1	-380437	1452923	1	31
Kwinana	AU	3	-322301	1157813	3	30
Maroubra	AU	0	-339500	1512333	0	30
Parramatta	AU	0	-338178	1510035	0	30
Bentleigh East	AU	1	-379193	1450530	1	30
Dandenong	AU	1	-379833	1452000	1	30
Keysborough	AU	1	-379912	1451738	1	30
Wangaratta	AU	1	-363585	1463206	1	30
Hurstville	AU	0	-339677	1511015	0	30
Merrylands	AU	0	-338333	1509833	0	30
Kalgoorlie	AU	3	-307461	1214742	3	29
Randwick	AU	0	-339144	1512490	0	29
Buderim	AU	2	-266844	1530570	2	29
Mill Park	AU	1	-376667	1450667	1	29
Richmond	AU	1	-378182	1450018	1	29
Bundoora	AU	1	-376982	1450597	1	28
Mosman	AU	0	-338390	1512396	0	28
Narre Warren	AU	1	-380333	1453000	1	28
Kellyville	AU	0	-337103	1509510	0	28
Maryborough	AU	2	-255407	1527049	2	27
Ferntree Gully	AU	1	-378846	1452954	1	27
Busselton	AU	3	-336525	1153455	3	27
Doreen	AU	1	-376000	1451500	1	27
Traralgon	AU	1	-381953	1465415	1	27
Quakers Hill	AU	0	-337333	1508833	0	27
Coburg	AU	1	-377500	1449667	1	27
Croydon	AU	1	-378000	1452833	1	27
Ryde	AU	0	-338188	1511062	0	26
Caboolture	AU	2	-270846	1529511	2	26
Devonport	AU	6	-411770	1463515	5	26
Marrickville	AU	0	-339074	1511555	0	26
Glen Iris	AU	1	-378667	1450667	1	26
Hampton Park	AU	1	-380333	1452500	1	26
Alice Springs	AU	7	-236975	1338836	6	26
Strathfield	AU	0	-338810	1510799	0	26
Mornington	AU	1	-382179	1450388	1	26
Sydney Central Business District	AU	0	-338648	1512077	0	26
Mount Gambier	AU	4	-378318	1407792	4	26
Northcote	AU	1	-377667	1450000	1	25
South Yarra	AU	1	-378383	1449915	1	25
Chatswood	AU	0	-338000	1511833	0	25
Doncaster	AU	1	-377883	1451237	1	25
South Morang	AU	1	-376500	1451000	1	25
Upper Coomera	AU	2	-278768	1532857	2	25
Brunswick	AU	1	-377667	1449667	1	25
Bacchus Marsh	AU	1	-376727	1444383	1	25
Cranbourne North	AU	1	-380776	1452987	1	25
Cranbourne East	AU	1	-381153	1452981	1	25
Ellenbrook	AU	3	-317674	1159694	3	25
Goulburn	AU	0	-347516	1497209	0	25
Kew	AU	1	-378064	1450309	1	24
Caroline Springs	AU	1	-377412	1447363	1	24
Campsie	AU	0	-339125	1511028	0	24
Endeavour Hills	AU	1	-379770	1452587	1	24
Wollert	AU	1	-375833	1450333	1	24
Greenacre	AU	0	-339003	1510556	0	24
Dianella	AU	3	-318882	1158719	3	24
Carlingford	AU	0	-337827	1510489	0	24
Roxburgh Park	AU	1	-376258	1449255	1	24
Morphett Vale	AU	4	-351333	1385167	4	24
Cheltenham	AU	1	-379694	1450481	1	24
Glenroy	AU	1	-377000	1449333	1	24
Ashfield	AU	0	-338883	1511227	0	24
Thornlie	AU	3	-320600	1159550	3	24
Boronia	AU	1	-378667	1452833	1	24
Greystanes	AU	0	-338235	1509461	0	24
Mernda	AU	1	-376008	1450956	1	23
Brighton	AU	1	-379056	1450028	1	23
Lalor	AU	1	-376667	1450167	1	23
Cessnock	AU	0	-328321	1513562	0	23
Robina	AU	2	-280707	1533933	2	23
Mooroolbark	AU	1	-377825	1453168	1	23
Glenmore Park	AU	0	-337907	1506693	0	23
Southbank	AU	1	-378228	1449643	1	23
Forest Lake	AU	2	-276256	1529688	2	23
Dandenong North	AU	1	-379665	1452081	1	23
Morley	AU	3	-318878	1159099	3	23
Hornsby	AU	0	-337024	1510993	0	22
Gympie	AU	2	-261898	1526650	2	22
Hawthorn	AU	1	-378199	1450358	1	22
Malvern East	AU	1	-378740	1450425	1	22
Springvale	AU	1	-379485	1451527	1	22
Langwarrin	AU	1	-381667	1451667	1	22
Carrum Downs	AU	1	-380997	1451725	1	22
Camberwell	AU	1	-378420	1450694	1	22
Cabramatta	AU	0	-338974	1509345	0	22
Mount Barker	AU	4	-350667	1388667	4	22
Armidale	AU	0	-305012	1516655	0	21
Balwyn North	AU	1	-377909	1450939	1	21
Cranbourne	AU	1	-381134	1452833	1	21
Greenvale	AU	1	-376333	1448667	1	21
North Lakes	AU	2	-272243	1530208	2	21
Essendon	AU	1	-377498	1449109	1	21
Morayfield	AU	2	-271088	1529491	2	21
Hawthorn South	AU	1	-378329	1450367	1	21
Glenferrie	AU	1	-378333	1450500	1	21
Gosnells	AU	3	-320810	1160054	3	21
Dee Why	AU	0	-337511	1512889	0	21
Greensborough	AU	1	-377046	1451030	1	21
Kirwan	AU	2	-193032	1467253	2	21
Narangba	AU	2	-272034	1529592	2	21
Whyalla	AU	4	-330327	1375648	4	21
Wantirna South	AU	1	-378833	1452167	1	21
Wheelers Hill	AU	1	-379000	1451833	1	21
Griffith	AU	0	-342885	1460509	0	21
Wyndham Vale	AU	1	-378914	1446237	1	21
Burnie	AU	6	-410558	1459038	5	20
Thomastown	AU	1	-376833	1450167	1	20
Kallangur	AU	2	-272520	1529923	2	20
Punchbowl	AU	0	-339289	1510511	0	20
Gawler	AU	4	-346025	1387490	4	20
Cranbourne West	AU	1	-380965	1452671	1	20
Mulgrave	AU	1	-379284	1451771	1	20
Warragul	AU	1	-381591	1459312	1	20
St Clair	AU	0	-337973	1507847	0	20
Mount Martha	AU	1	-382667	1450167	1	20
Adelaide city centre	AU	4	-349287	1386033	4	20
Lidcombe	AU	0	-338644	1510397	0	20
Bexley	AU	0	-339500	1511167	0	20
Deception Bay	AU	2	-271935	1530263	2	20
Saint Kilda	AU	1	-378676	1449810	1	19
Willetton	AU	3	-320525	1158878	3	19
Grafton	AU	0	-296810	1529339	0	19
Seven Hills	AU	0	-337833	1509333	0	19
Ringwood	AU	1	-378167	1452333	1	19
Wollongong city centre	AU	0	-344279	1508927	0	19
Redbank Plains	AU	2	-276461	1528596	2	19
Thornbury	AU	1	-377582	1450058	1	19
Clayton	AU	1	-379167	1451167	1	19
Byford	AU	3	-322210	1160090	3	19
Eltham	AU	1	-377333	1451500	1	19
Frankston South	AU	1	-381660	1451364	1	19
Mount Eliza	AU	1	-381833	1450833	1	19
Cherrybrook	AU	0	-337220	1510461	0	19
Sunshine West	AU	1	-377912	1448164	1	19
Torquay	AU	1	-383308	1443264	1	19
Officer	AU	1	-380592	1454095	1	19
Altona Meadows	AU	1	-378841	1447837	1	18
Ballajura	AU	3	-318406	1158955	3	18
Highton	AU	1	-381706	1443114	1	18
Saint Ives	AU	0	-337298	1511598	0	18
Maroochydore	AU	2	-266601	1530995	2	18
Labrador	AU	2	-279440	1533981	2	18
Mount Isa	AU	2	-207252	1394973	2	18
Burwood	AU	0	-338833	1511000	0	18
Pascoe Vale	AU	1	-377333	1449333	1	18
Deer Park	AU	1	-377672	1447666	1	18
Capalaba	AU	2	-275433	1532029	2	18
Fairfield	AU	0	-338667	1509500	0	18
Bentleigh	AU	1	-379181	1450354	1	18
Carnegie	AU	1	-378936	1450553	1	18
Yagoona	AU	0	-339049	1510200	0	18
Sunnybank Hills	AU	2	-276102	1530539	2	18
Westmead	AU	0	-338038	1509877	0	18
Eastwood	AU	0	-337918	1510806	0	18
Cronulla	AU	0	-340625	1511496	0	18
Bairnsdale	AU	1	-378229	1476104	1	18
Wahroonga	AU	0	-337182	1511156	0	18
Port Melbourne	AU	1	-378396	1449423	1	18
Scarborough	AU	3	-318958	1157643	3	18
Earlwood	AU	0	-339209	1511251	0	18
Batemans Bay	AU	0	-357066	1501754	0	18
Broken Hill	AU	0	-319652	1414512	7	17
Lilydale	AU	1	-377500	1453500	1	17
Hillside	AU	1	-376905	1447417	1	17
Seaford	AU	1	-381000	1451333	1	17
Engadine	AU	0	-340656	1510127	0	17
Footscray	AU	1	-378000	1449000	1	17
Karratha	AU	3	-207376	1168463	3	17
Horsham	AU	1	-367113	1421998	1	17
Templestowe	AU	1	-377540	1451486	1	17
Calamvale	AU	2	-276233	1530478	2	17
Lakemba	AU	0	-339197	1510759	0	17
Caulfield North	AU	1	-378739	1450248	1	17
Parafield Gardens	AU	4	-347825	1386108	4	17
Helensvale	AU	2	-279183	1533328	2	17
Mitcham	AU	1	-378167	1452000	1	17
Brighton East	AU	1	-379023	1450173	1	17
Nerang	AU	2	-279894	1533363	2	17
Granville	AU	0	-338406	1510075	0	17
Bracken Ridge	AU	2	-273171	1530310	2	17
Mount Druitt	AU	0	-337667	1508167	0	17
Pacific Pines	AU	2	-279399	1533144	2	17
Paralowie	AU	4	-347570	1386082	4	17
Kogarah	AU	0	-339681	1511356	0	16
Umina Beach	AU	0	-335231	1513132	0	16
The Gap	AU	2	-274419	1529386	2	16
Taree	AU	0	-319110	1524539	0	16
Moonee Ponds	AU	1	-377667	1449167	1	16
Manly	AU	0	-337980	1512883	0	16
West Pennant Hills	AU	0	-337457	1510476	0	16
Carlton	AU	1	-378000	1449667	1	16
Alexandra Hills	AU	2	-275322	1532289	2	16
Glenwood	AU	0	-337333	1509328	0	16
Muswellbrook	AU	0	-322612	1508901	0	16
Australind	AU	3	-332792	1157150	3	16
Mascot	AU	0	-339260	1511935	0	16
Duncraig	AU	3	-318329	1157759	3	16
Coorparoo	AU	2	-274932	1530583	2	16
Lara	AU	1	-380239	1444062	1	16
Banora Point	AU	0	-282130	1535363	0	16
Surry Hills	AU	0	-338837	1512128	0	16
Casula	AU	0	-339522	1508995	0	16
Cranebrook	AU	0	-337061	1507094	0	16
Yarraville	AU	1	-378167	1449000	1	16
Albany Creek	AU	2	-273536	1529685	2	16
Docklands	AU	1	-378149	1449505	1	15
Rockdale	AU	0	-339500	1511333	0	15
Taylors Hill	AU	1	-377099	1447548	1	15
Carindale	AU	2	-275058	1531024	2	15
Landsdale	AU	3	-318075	1158660	3	15
North Melbourne	AU	1	-377980	1449451	1	15
Warwick	AU	2	-282190	1520344	2	15
Eight Mile Plains	AU	2	-275833	1531000	2	15
Kingsford	AU	0	-339240	1512275	0	15
Coogee	AU	0	-339205	1512552	0	15
Rockingham	AU	3	-322768	1157298	3	15
Prestons	AU	0	-339418	1508717	0	15
Port Hedland	AU	3	-203122	1186106	3	15
Corio	AU	1	-380833	1443833	1	15
@countries
Andorra
United Arab Emirates
Afghanistan
Antigua and Barbuda
Anguilla
Albania
Armenia
Angola
Argentina
American Samoa
Austria
Australia
Aruba
Åland Islands
Azerbaijan
Bosnia and Herzegovina
Barbados
Bangladesh
Belgium
Burkina Faso
Bulgaria
Bahrain
Burundi
Benin
St Barthélemy
Bermuda
Brunei
Bolivia
Caribbean Netherlands
Brazil
Bahamas
Bhutan
Botswana
Belarus
Belize
Canada
Cocos (Keeling) Islands
Congo - Kinshasa
Central African Republic
Congo - Brazzaville
Switzerland
Côte d’Ivoire
Cook Islands
Chile
Cameroon
China
Colombia
Costa Rica
Cuba
Cape Verde
Curaçao
Christmas Island
Cyprus
Czechia
Germany
Djibouti
Denmark
Dominica
Dominican Republic
Algeria
Ecuador
Estonia
Egypt
Western Sahara
Eritrea
Spain
Ethiopia
Finland
Fiji
Falkland Islands
Micronesia
Faroe Islands
France
Gabon
United Kingdom
Grenada
Georgia
French Guiana
Guernsey
Ghana
Gibraltar
Greenland
Gambia
Guinea
Guadeloupe
Equatorial Guinea
Greece
Guatemala
Guam
Guinea-Bissau
Guyana
Hong Kong SAR China
Honduras
Croatia
Haiti
Hungary
Indonesia
Ireland
Israel
Isle of Man
India
British Indian Ocean Territory
Iraq
Iran
Iceland
Italy
Jersey
Jamaica
Jordan
Japan
Kenya
Kyrgyzstan
Cambodia
Kiribati
Comoros
St Kitts and Nevis
North Korea
South Korea
Kuwait
Cayman Islands
Kazakhstan
Laos
Lebanon
St Lucia
Liechtenstein
Sri Lanka
Liberia
Lesotho
Lithuania
Luxembourg
Latvia
Libya
Morocco
Monaco
Moldova
Montenegro
St Martin
Madagascar
Marshall Islands
North Macedonia
Mali
Myanmar (Burma)
Mongolia
Macao SAR China
Northern Mariana Islands
Martinique
Mauritania
Montserrat
Malta
Mauritius
Maldives
Malawi
Mexico
Malaysia
Mozambique
Namibia
New Caledonia
Niger
Norfolk Island
Nigeria
Nicaragua
Netherlands
Norway
Nepal
Nauru
Niue
New Zealand
Oman
Panama
Peru
French Polynesia
Papua New Guinea
Philippines
Pakistan
Poland
St Pierre and Miquelon
Puerto Rico
Palestinian Territories
Portugal
Palau
Paraguay
Qatar
Réunion
Romania
Serbia
Russia
Rwanda
Saudi Arabia
Solomon Islands
Seychelles
Sudan
Sweden
Singapore
St Helena, Ascension and Tristan da Cunha
Slovenia
Svalbard and Jan Mayen
Slovakia
Sierra Leone
San Marino
Senegal
Somalia
Suriname
South Sudan
São Tomé and Príncipe
El Salvador
Sint Maarten
Syria
Eswatini
Turks and Caicos Islands
Chad
Togo
Thailand
Tajikistan
Tokelau
Timor-Leste
Turkmenistan
Tunisia
Tonga
Türkiye
Trinidad and Tobago
Tuvalu
Taiwan
Tanzania
Ukraine
Uganda
United States
Uruguay
Uzbekistan
Vatican City
St Vincent and the Grenadines
Venezuela
British Virgin Islands
US Virgin Islands
Vietnam
Vanuatu
Wallis and Futuna
Samoa
Yemen
Mayotte
South Africa
Zambia
Zimbabwe
@months en
@weekdays en
@words en_US
"""#
}
