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
Sydney	AU	0	-338678	1512073	0	5639	1001|1029|1101|1123|1142|1160|1179|1197	+61 2 5550 ####
Melbourne	AU	1	-378140	1449633	1	5436	3000|3004|8045|8066|8070|8102|8111|8205	+61 3 5550 ####
Brisbane	AU	2	-274679	1530281	2	2780	4000|4001|9000|9002|9005|9007|9010|9013	+61 7 5550 ####
Perth	AU	3	-319522	1158614	3	2384	6000|6800|6820|6830|6839|6841|6844|6846	+61 8 5550 ####
Adelaide	AU	4	-349287	1385986	4	1469	5000|5001|5800|5801|5810|5839	+61 8 5550 ####
Gold Coast	AU	2	-280003	1534309	2	641	4212|4213|4215|4216|4218|4220|4221|4227	+61 7 5550 ####
Newcastle	AU	0	-329295	1517801	0	508	2291|2293|2294|2295|2300|2302|2303|2324	+61 2 5550 ####
Sunshine Coast	AU	2	-266568	1530796	2	399	4551|4553|4555|4556|4558|4560|4561|4572	+61 7 5550 ####
Canberra	AU	5	-352835	1491281	0	368	2600|2601|2602|2612	+61 2 5550 ####
Central Coast	AU	0	-334298	1513714	0	347	2250|2251|2260	+61 2 5550 ####
Logan City	AU	2	-276392	1531094	2	345	4112|4113|4114|4116|4119|4123|4127|4131	+61 7 5550 ####
Geelong	AU	1	-381471	1443607	1	283	3215|3218|3219|3220	+61 3 5550 ####
Wollongong	AU	0	-344240	1508934	0	280	2500|2520	+61 2 5550 ####
Hobart	AU	6	-428794	1473294	5	255	7000|7001|7002|7004|7005|7006	+61 3 5550 ####
Townsville	AU	2	-192664	1468057	2	201	4810|4812	+61 7 5550 ####
Cairns	AU	2	-169237	1457661	2	153	4870	+61 7 5550 ####
Toowoomba	AU	2	-275606	1519539	2	142	4350	+61 7 5550 ####
Darwin	AU	7	-124611	1308418	6	140	0800|0801|0820	+61 8 5550 ####
City of Port Phillip	AU	1	-378338	1449383	1	113	3000|3005|3205|8003|8008|8012|8069|8107	+61 3 5550 ####
Ballarat	AU	1	-375662	1438496	1	112	3350|3352|3353|3354|3451|3465	+61 3 5550 ####
Mandurah	AU	3	-325269	1157217	3	108	6210	+61 8 5550 ####
Bendigo	AU	1	-367582	1442802	1	103	3550|3551|3552	+61 3 5550 ####
Caloundra	AU	2	-268035	1531220	2	96	4551	+61 7 5550 ####
Launceston	AU	6	-414388	1471347	5	91	7250	+61 3 5550 ####
Maitland	AU	0	-327331	1515574	0	90	2320	+61 2 5550 ####
Tuggeranong	AU	5	-354165	1490695	0	89	2900|2903|2904	+61 2 5550 ####
Mackay	AU	2	-211534	1491655	2	84	4740	+61 7 5550 ####
Rockhampton	AU	2	-233803	1505060	2	81	4700	+61 7 5550 ####
Coffs Harbour	AU	0	-302963	1531135	0	79	2450	+61 2 5550 ####
Blue Mountains	AU	0	-337133	1503306	0	78	2778|2779|2780|2782|2783|2784	+61 2 5550 ####
Bunbury	AU	3	-333271	1156414	3	76	6230|6231	+61 8 5550 ####
Bundaberg	AU	2	-248662	1523479	2	74	4670	+61 7 5550 ####
Adelaide Hills	AU	4	-349112	1387074	4	72	5052|5072|5133|5136|5139|5142|5151|5240	+61 8 5550 ####
Point Cook	AU	1	-379148	1447509	1	67	3030	+61 3 5550 ####
Craigieburn	AU	1	-376000	1449500	1	65	3064	+61 3 5550 ####
Pittwater	AU	0	-336662	1513017	0	63	1658|1660|2102|2103|2104|2105|2106|2107	+61 2 5550 ####
Melbourne City Centre	AU	1	-378150	1449666	1	60	3000|3005|3054|3121|8002|8008|8045|8102	+61 3 5550 ####
Tarneit	AU	1	-378363	1446595	1	56	3029	+61 3 5550 ####
Pakenham	AU	1	-380702	1454741	1	54	3810	+61 3 5550 ####
Hervey Bay	AU	2	-252876	1527694	2	52	4655	+61 7 5550 ####
Port Macquarie	AU	0	-314308	1529089	0	52	2444	+61 2 5550 ####
Reservoir	AU	1	-377167	1450000	1	51	3073	+61 3 5550 ####
Berwick	AU	1	-380333	1453500	1	50	3800|3806	+61 3 5550 ####
Werribee	AU	1	-379000	1446667	1	50	3030	+61 3 5550 ####
Blacktown	AU	0	-337667	1509167	0	47	2147|2148	+61 2 5550 ####
Gladstone	AU	2	-238485	1512577	2	45	4680	+61 7 5550 ####
Tamworth	AU	0	-310905	1509290	0	44	2340	+61 2 5550 ####
Dubbo	AU	0	-322430	1486048	0	44	2830	+61 2 5550 ####
Glen Waverley	AU	1	-378781	1451648	1	43	3149|3150	+61 3 5550 ####
Orange	AU	0	-332840	1491002	0	42	2800	+61 2 5550 ####
Castle Hill	AU	0	-337333	1510000	0	39	1765|2154	+61 2 5550 ####
Wodonga	AU	1	-361218	1468881	1	39	3689|3690	+61 3 5550 ####
Sunbury	AU	1	-375774	1447261	1	39	3429	+61 3 5550 ####
Geraldton	AU	3	-287790	1146146	3	39	6530|6531	+61 8 5550 ####
Baldivis	AU	3	-323289	1158305	3	38	6171	+61 8 5550 ####
St Albans	AU	1	-377450	1448005	1	38	3021|3023	+61 3 5550 ####
Frankston	AU	1	-381446	1451229	1	37	3199	+61 3 5550 ####
Auburn	AU	0	-338500	1510333	0	37	1825|1835|2141|2144	+61 2 5550 ####
Hoppers Crossing	AU	1	-378826	1447003	1	37	3029	+61 3 5550 ####
Baulkham Hills	AU	0	-337588	1509929	0	37	1755|2153	+61 2 5550 ####
Truganina	AU	1	-378167	1447500	1	36	3029	+61 3 5550 ####
Bathurst	AU	0	-334166	1495806	0	36	2795	+61 2 5550 ####
Mount Waverley	AU	1	-378771	1451294	1	35	3149	+61 3 5550 ####
Saint Albans	AU	1	-377333	1448000	1	35	3021|3023|3036|3037|3038	+61 3 5550 ####
Albany	AU	3	-350269	1178837	3	35	6330|6332	+61 8 5550 ####
Bankstown	AU	0	-339167	1510333	0	35	1885|1888|2200	+61 2 5550 ####
Mildura	AU	1	-341855	1421625	1	35	3500|3502	+61 3 5550 ####
Canning Vale	AU	3	-320580	1159181	3	35	6147|6155	+61 8 5550 ####
Frankston East	AU	1	-381333	1451333	1	34	3199|3200	+61 3 5550 ####
Preston	AU	1	-377500	1450167	1	34	3071|3072|3081|3381	+61 3 5550 ####
Palmerston	AU	7	-124860	1309833	6	34	0830|0831|0832	+61 8 5550 ####
Rowville	AU	1	-379333	1452333	1	34	3178	+61 3 5550 ####
Epping	AU	1	-376500	1450333	1	33	3076	+61 3 5550 ####
Southport	AU	2	-279672	1533980	2	33	4215	+61 7 5550 ####
Warrnambool	AU	1	-383818	1424880	1	33	3280	+61 3 5550 ####
Shepparton	AU	1	-363805	1453987	1	32	3630|3632	+61 3 5550 ####
Liverpool	AU	0	-339194	1509259	0	31	1871|2170	+61 2 5550 ####
Surfers Paradise	AU	2	-280027	1534300	2	31	4217	+61 7 5550 ####
Doncaster East	AU	1	-377876	1451489	1	31	3109	+61 3 5550 ####
Noble Park	AU	1	-379667	1451667	1	31	3172|3174	+61 3 5550 ####
Narre Warren South	AU	1	-380437	1452923	1	31	3805	+61 3 5550 ####
Kwinana	AU	3	-322301	1157813	3	30	6167|6966	+61 8 5550 ####
Maroubra	AU	0	-339500	1512333	0	30	2035|2036	+61 2 5550 ####
Parramatta	AU	0	-338178	1510035	0	30	1740|1741|2123|2124|2150	+61 2 5550 ####
Bentleigh East	AU	1	-379193	1450530	1	30	3165|3204	+61 3 5550 ####
Dandenong	AU	1	-379833	1452000	1	30	3164|3175|3176|8785	+61 3 5550 ####
Keysborough	AU	1	-379912	1451738	1	30	3173	+61 3 5550 ####
Wangaratta	AU	1	-363585	1463206	1	30	3676|3677	+61 3 5550 ####
Hurstville	AU	0	-339677	1511015	0	30	1493|2218|2220|2221|2222	+61 2 5550 ####
Merrylands	AU	0	-338333	1509833	0	30	2142|2145|2160	+61 2 5550 ####
Kalgoorlie	AU	3	-307461	1214742	3	29	6430|6433	+61 8 5550 ####
Randwick	AU	0	-339144	1512490	0	29	2022|2024|2031|2034	+61 2 5550 ####
Buderim	AU	2	-266844	1530570	2	29	4556	+61 7 5550 ####
Mill Park	AU	1	-376667	1450667	1	29	3082	+61 3 5550 ####
Richmond	AU	1	-378182	1450018	1	29	3002|3121|8002	+61 3 5550 ####
Bundoora	AU	1	-376982	1450597	1	28	3083	+61 3 5550 ####
Mosman	AU	0	-338390	1512396	0	28	2088|2089|2090	+61 2 5550 ####
Narre Warren	AU	1	-380333	1453000	1	28	3805	+61 3 5550 ####
Kellyville	AU	0	-337103	1509510	0	28	2155	+61 2 5550 ####
Maryborough	AU	2	-255407	1527049	2	27	4650	+61 7 5550 ####
Ferntree Gully	AU	1	-378846	1452954	1	27	3156|3785	+61 3 5550 ####
Busselton	AU	3	-336525	1153455	3	27	6280	+61 8 5550 ####
Doreen	AU	1	-376000	1451500	1	27	3754	+61 3 5550 ####
Traralgon	AU	1	-381953	1465415	1	27	3844	+61 3 5550 ####
Quakers Hill	AU	0	-337333	1508833	0	27	2148|2763	+61 2 5550 ####
Coburg	AU	1	-377500	1449667	1	27	3050|3056|3058	+61 3 5550 ####
Croydon	AU	1	-378000	1452833	1	27	3136	+61 3 5550 ####
Ryde	AU	0	-338188	1511062	0	26	1680|2111|2112|2114|2138	+61 2 5550 ####
Caboolture	AU	2	-270846	1529511	2	26	4510	+61 7 5550 ####
Devonport	AU	6	-411770	1463515	5	26	7310	+61 3 5550 ####
Marrickville	AU	0	-339074	1511555	0	26	1475|1476|2204	+61 2 5550 ####
Glen Iris	AU	1	-378667	1450667	1	26	3146|3147	+61 3 5550 ####
Hampton Park	AU	1	-380333	1452500	1	26	3976	+61 3 5550 ####
Alice Springs	AU	7	-236975	1338836	6	26	0874	+61 8 5550 ####
Strathfield	AU	0	-338810	1510799	0	26	1805|1819|2134|2135|2136|2140	+61 2 5550 ####
Mornington	AU	1	-382179	1450388	1	26	3931	+61 3 5550 ####
Sydney Central Business District	AU	0	-338648	1512077	0	26	1001|1036|1118|1143|1169|1194|1293|2009	+61 2 5550 ####
Mount Gambier	AU	4	-378318	1407792	4	26	5290|5291	+61 8 5550 ####
Northcote	AU	1	-377667	1450000	1	25	3070|3071	+61 3 5550 ####
South Yarra	AU	1	-378383	1449915	1	25	3121|3141|3181	+61 3 5550 ####
Chatswood	AU	0	-338000	1511833	0	25	1515|1570|2057|2064|2065|2066|2067|2068	+61 2 5550 ####
Doncaster	AU	1	-377883	1451237	1	25	3108|3129	+61 3 5550 ####
South Morang	AU	1	-376500	1451000	1	25	3752	+61 3 5550 ####
Upper Coomera	AU	2	-278768	1532857	2	25	4209	+61 7 5550 ####
Brunswick	AU	1	-377667	1449667	1	25	3050|3054|3056|3057|3058	+61 3 5550 ####
Bacchus Marsh	AU	1	-376727	1444383	1	25	3340	+61 3 5550 ####
Cranbourne North	AU	1	-380776	1452987	1	25	3977	+61 3 5550 ####
Cranbourne East	AU	1	-381153	1452981	1	25	3977	+61 3 5550 ####
Ellenbrook	AU	3	-317674	1159694	3	25	6069	+61 8 5550 ####
Goulburn	AU	0	-347516	1497209	0	25	2580	+61 2 5550 ####
Kew	AU	1	-378064	1450309	1	24	3101|3122	+61 3 5550 ####
Caroline Springs	AU	1	-377412	1447363	1	24	3023	+61 3 5550 ####
Campsie	AU	0	-339125	1511028	0	24	2191|2192|2193|2194|2206	+61 2 5550 ####
Endeavour Hills	AU	1	-379770	1452587	1	24	3802	+61 3 5550 ####
Wollert	AU	1	-375833	1450333	1	24	3750	+61 3 5550 ####
Greenacre	AU	0	-339003	1510556	0	24	1401|1405|2190	+61 2 5550 ####
Dianella	AU	3	-318882	1158719	3	24	6059	+61 8 5550 ####
Carlingford	AU	0	-337827	1510489	0	24	2117|2118|2129	+61 2 5550 ####
Roxburgh Park	AU	1	-376258	1449255	1	24	3064	+61 3 5550 ####
Morphett Vale	AU	4	-351333	1385167	4	24	5162|5163|5164	+61 8 5550 ####
Cheltenham	AU	1	-379694	1450481	1	24	3192|3193	+61 3 5550 ####
Glenroy	AU	1	-377000	1449333	1	24	3046	+61 3 5550 ####
Ashfield	AU	0	-338883	1511227	0	24	1800|2130|2131|2132|2136|2193|2287|2421	+61 2 5550 ####
Thornlie	AU	3	-320600	1159550	3	24	6108|6988	+61 8 5550 ####
Boronia	AU	1	-378667	1452833	1	24	3155	+61 3 5550 ####
Greystanes	AU	0	-338235	1509461	0	24	2145	+61 2 5550 ####
Mernda	AU	1	-376008	1450956	1	23	3754	+61 3 5550 ####
Brighton	AU	1	-379056	1450028	1	23	3185|3186|3187	+61 3 5550 ####
Lalor	AU	1	-376667	1450167	1	23	3074|3075	+61 3 5550 ####
Cessnock	AU	0	-328321	1513562	0	23	2325	+61 2 5550 ####
Robina	AU	2	-280707	1533933	2	23	4226	+61 7 5550 ####
Mooroolbark	AU	1	-377825	1453168	1	23	3137|3138	+61 3 5550 ####
Glenmore Park	AU	0	-337907	1506693	0	23	2745	+61 2 5550 ####
Southbank	AU	1	-378228	1449643	1	23	3000|3004|3205|8005|8009|8045|8070|8111	+61 3 5550 ####
Forest Lake	AU	2	-276256	1529688	2	23	4078	+61 7 5550 ####
Dandenong North	AU	1	-379665	1452081	1	23	3164|3175|3176|8785	+61 3 5550 ####
Morley	AU	3	-318878	1159099	3	23	6062|6943	+61 8 5550 ####
Hornsby	AU	0	-337024	1510993	0	22	1630|2077	+61 2 5550 ####
Gympie	AU	2	-261898	1526650	2	22	4570	+61 7 5550 ####
Hawthorn	AU	1	-378199	1450358	1	22	3101|3121|3122|3123	+61 3 5550 ####
Malvern East	AU	1	-378740	1450425	1	22	3144|3145|3161|3162	+61 3 5550 ####
Springvale	AU	1	-379485	1451527	1	22	3171	+61 3 5550 ####
Langwarrin	AU	1	-381667	1451667	1	22	3910	+61 3 5550 ####
Carrum Downs	AU	1	-380997	1451725	1	22	3201	+61 3 5550 ####
Camberwell	AU	1	-378420	1450694	1	22	3122|3124	+61 3 5550 ####
Cabramatta	AU	0	-338974	1509345	0	22	2166|2170	+61 2 5550 ####
Mount Barker	AU	4	-350667	1388667	4	22	5251	+61 8 5550 ####
Armidale	AU	0	-305012	1516655	0	21	2350	+61 2 5550 ####
Balwyn North	AU	1	-377909	1450939	1	21	3104|3129	+61 3 5550 ####
Cranbourne	AU	1	-381134	1452833	1	21	3977	+61 3 5550 ####
Greenvale	AU	1	-376333	1448667	1	21	3059	+61 3 5550 ####
North Lakes	AU	2	-272243	1530208	2	21	4509	+61 7 5550 ####
Essendon	AU	1	-377498	1449109	1	21	3039|3040|3041	+61 3 5550 ####
Morayfield	AU	2	-271088	1529491	2	21	4506|4510	+61 7 5550 ####
Hawthorn South	AU	1	-378329	1450367	1	21	3101|3103|3121|3122|3123|3124|3142|3143	+61 3 5550 ####
Glenferrie	AU	1	-378333	1450500	1	21	3101|3102|3121|3122|3124|3126|3143|3144	+61 3 5550 ####
Gosnells	AU	3	-320810	1160054	3	21	6110|6990	+61 8 5550 ####
Dee Why	AU	0	-337511	1512889	0	21	2096|2099|2100	+61 2 5550 ####
Greensborough	AU	1	-377046	1451030	1	21	3087|3088|3094	+61 3 5550 ####
Kirwan	AU	2	-193032	1467253	2	21	4816|4817	+61 7 5550 ####
Narangba	AU	2	-272034	1529592	2	21	4504	+61 7 5550 ####
Whyalla	AU	4	-330327	1375648	4	21	5600	+61 8 5550 ####
Wantirna South	AU	1	-378833	1452167	1	21	3152	+61 3 5550 ####
Wheelers Hill	AU	1	-379000	1451833	1	21	3150	+61 3 5550 ####
Griffith	AU	0	-342885	1460509	0	21	2680	+61 2 5550 ####
Wyndham Vale	AU	1	-378914	1446237	1	21	3024	+61 3 5550 ####
Burnie	AU	6	-410558	1459038	5	20	7320	+61 3 5550 ####
Thomastown	AU	1	-376833	1450167	1	20	3073|3074|3075	+61 3 5550 ####
Kallangur	AU	2	-272520	1529923	2	20	4502|4503	+61 7 5550 ####
Punchbowl	AU	0	-339289	1510511	0	20	2190|2195|2196|2200	+61 2 5550 ####
Gawler	AU	4	-346025	1387490	4	20	5118	+61 8 5550 ####
Cranbourne West	AU	1	-380965	1452671	1	20	3977	+61 3 5550 ####
Mulgrave	AU	1	-379284	1451771	1	20	3170	+61 3 5550 ####
Warragul	AU	1	-381591	1459312	1	20	3820	+61 3 5550 ####
St Clair	AU	0	-337973	1507847	0	20	2330|2759|2760	+61 2 5550 ####
Mount Martha	AU	1	-382667	1450167	1	20	3934	+61 3 5550 ####
Adelaide city centre	AU	4	-349287	1386033	4	20	5000|5006|5033|5061|5065|5069|5081|5801	+61 8 5550 ####
Lidcombe	AU	0	-338644	1510397	0	20	1825|1835|2141|2144	+61 2 5550 ####
Bexley	AU	0	-339500	1511167	0	20	1480|1481|1484|2207|2208|2216	+61 2 5550 ####
Deception Bay	AU	2	-271935	1530263	2	20	4508	+61 7 5550 ####
Saint Kilda	AU	1	-378676	1449810	1	19	3141|3143|3161|3181|3182|3183|3184|3185	+61 3 5550 ####
Willetton	AU	3	-320525	1158878	3	19	6155|6955	+61 8 5550 ####
Grafton	AU	0	-296810	1529339	0	19	2460	+61 2 5550 ####
Seven Hills	AU	0	-337833	1509333	0	19	1730|2145|2146|2147	+61 2 5550 ####
Ringwood	AU	1	-378167	1452333	1	19	3134|3135	+61 3 5550 ####
Wollongong city centre	AU	0	-344279	1508927	0	19	2500|2519|2520|2525	+61 2 5550 ####
Redbank Plains	AU	2	-276461	1528596	2	19	4301	+61 7 5550 ####
Thornbury	AU	1	-377582	1450058	1	19	3070|3071|3072	+61 3 5550 ####
Clayton	AU	1	-379167	1451167	1	19	3166|3168|3169	+61 3 5550 ####
Byford	AU	3	-322210	1160090	3	19	6122	+61 8 5550 ####
Eltham	AU	1	-377333	1451500	1	19	3095	+61 3 5550 ####
Frankston South	AU	1	-381660	1451364	1	19	3199	+61 3 5550 ####
Mount Eliza	AU	1	-381833	1450833	1	19	3930	+61 3 5550 ####
Cherrybrook	AU	0	-337220	1510461	0	19	2126	+61 2 5550 ####
Sunshine West	AU	1	-377912	1448164	1	19	3020|8438|8511	+61 3 5550 ####
Torquay	AU	1	-383308	1443264	1	19	3228	+61 3 5550 ####
Officer	AU	1	-380592	1454095	1	19	3809	+61 3 5550 ####
Altona Meadows	AU	1	-378841	1447837	1	18	3028	+61 3 5550 ####
Ballajura	AU	3	-318406	1158955	3	18	6066|6090|6944	+61 8 5550 ####
Highton	AU	1	-381706	1443114	1	18	3216	+61 3 5550 ####
Saint Ives	AU	0	-337298	1511598	0	18	1635|2071|2072|2073|2074|2075	+61 2 5550 ####
Maroochydore	AU	2	-266601	1530995	2	18	4558|4572	+61 7 5550 ####
Labrador	AU	2	-279440	1533981	2	18	4215|4216	+61 7 5550 ####
Mount Isa	AU	2	-207252	1394973	2	18	4825	+61 7 5550 ####
Burwood	AU	0	-338833	1511000	0	18	1805|1819|2132|2133|2134|2135|2136|2139	+61 2 5550 ####
Pascoe Vale	AU	1	-377333	1449333	1	18	3044	+61 3 5550 ####
Deer Park	AU	1	-377672	1447666	1	18	3023	+61 3 5550 ####
Capalaba	AU	2	-275433	1532029	2	18	4157	+61 7 5550 ####
Fairfield	AU	0	-338667	1509500	0	18	1860|2161|2165	+61 2 5550 ####
Bentleigh	AU	1	-379181	1450354	1	18	3165|3204	+61 3 5550 ####
Carnegie	AU	1	-378936	1450553	1	18	3145|3163	+61 3 5550 ####
Yagoona	AU	0	-339049	1510200	0	18	1885|1888|2143|2199|2200	+61 2 5550 ####
Sunnybank Hills	AU	2	-276102	1530539	2	18	4109|4116	+61 7 5550 ####
Westmead	AU	0	-338038	1509877	0	18	1750|2145|2151	+61 2 5550 ####
Eastwood	AU	0	-337918	1510806	0	18	1685|2112|2114|2122|2129	+61 2 5550 ####
Cronulla	AU	0	-340625	1511496	0	18	2230	+61 2 5550 ####
Bairnsdale	AU	1	-378229	1476104	1	18	3875	+61 3 5550 ####
Wahroonga	AU	0	-337182	1511156	0	18	2074|2076|2077	+61 2 5550 ####
Port Melbourne	AU	1	-378396	1449423	1	18	3006|3206|3207	+61 3 5550 ####
Scarborough	AU	3	-318958	1157643	3	18	6018|6019|6922	+61 8 5550 ####
Earlwood	AU	0	-339209	1511251	0	18	2193|2205|2206|2207	+61 2 5550 ####
Batemans Bay	AU	0	-357066	1501754	0	18	2536	+61 2 5550 ####
Broken Hill	AU	0	-319652	1414512	7	17	2880	+61 2 5550 ####
Lilydale	AU	1	-377500	1453500	1	17	3140	+61 3 5550 ####
Hillside	AU	1	-376905	1447417	1	17	3037	+61 3 5550 ####
Seaford	AU	1	-381000	1451333	1	17	3197|3198	+61 3 5550 ####
Engadine	AU	0	-340656	1510127	0	17	1220|1221|1222|1224|1225|1226|1228|1229	+61 2 5550 ####
Footscray	AU	1	-378000	1449000	1	17	3011|3013	+61 3 5550 ####
Karratha	AU	3	-207376	1168463	3	17	6714	+61 8 5550 ####
Horsham	AU	1	-367113	1421998	1	17	3400|3401|3402	+61 3 5550 ####
Templestowe	AU	1	-377540	1451486	1	17	3106	+61 3 5550 ####
Calamvale	AU	2	-276233	1530478	2	17	4109|4115|4116	+61 7 5550 ####
Lakemba	AU	0	-339197	1510759	0	17	2191|2192|2195|2196	+61 2 5550 ####
Caulfield North	AU	1	-378739	1450248	1	17	3144|3145|3161|3162	+61 3 5550 ####
Parafield Gardens	AU	4	-347825	1386108	4	17	5107|5108|5110	+61 8 5550 ####
Helensvale	AU	2	-279183	1533328	2	17	4212	+61 7 5550 ####
Mitcham	AU	1	-378167	1452000	1	17	3132	+61 3 5550 ####
Brighton East	AU	1	-379023	1450173	1	17	3162|3185|3186|3187|3204	+61 3 5550 ####
Nerang	AU	2	-279894	1533363	2	17	4211	+61 7 5550 ####
Granville	AU	0	-338406	1510075	0	17	1830|1831|2142	+61 2 5550 ####
Bracken Ridge	AU	2	-273171	1530310	2	17	4017	+61 7 5550 ####
Mount Druitt	AU	0	-337667	1508167	0	17	2766|2770	+61 2 5550 ####
Pacific Pines	AU	2	-279399	1533144	2	17	4211	+61 7 5550 ####
Paralowie	AU	4	-347570	1386082	4	17	5108	+61 8 5550 ####
Kogarah	AU	0	-339681	1511356	0	16	1485|2216|2217|2218	+61 2 5550 ####
Umina Beach	AU	0	-335231	1513132	0	16	2257	+61 2 5550 ####
The Gap	AU	2	-274419	1529386	2	16	4061	+61 7 5550 ####
Taree	AU	0	-319110	1524539	0	16	2430	+61 2 5550 ####
Moonee Ponds	AU	1	-377667	1449167	1	16	3032|3039|3040	+61 3 5550 ####
Manly	AU	0	-337980	1512883	0	16	1655|2094|2095|2096	+61 2 5550 ####
West Pennant Hills	AU	0	-337457	1510476	0	16	2119|2125	+61 2 5550 ####
Carlton	AU	1	-378000	1449667	1	16	3000|3004|3054|8001|8006|8045|8070|8111	+61 3 5550 ####
Alexandra Hills	AU	2	-275322	1532289	2	16	4161	+61 7 5550 ####
Glenwood	AU	0	-337333	1509328	0	16	2147|2335|2763|2768	+61 2 5550 ####
Muswellbrook	AU	0	-322612	1508901	0	16	2333	+61 2 5550 ####
Australind	AU	3	-332792	1157150	3	16	6233	+61 8 5550 ####
Mascot	AU	0	-339260	1511935	0	16	1445|1460|1466|2015|2018|2020|2044	+61 2 5550 ####
Duncraig	AU	3	-318329	1157759	3	16	6023	+61 8 5550 ####
Coorparoo	AU	2	-274932	1530583	2	16	4120|4151|4152|4169|4170	+61 7 5550 ####
Lara	AU	1	-380239	1444062	1	16	3212	+61 3 5550 ####
Banora Point	AU	0	-282130	1535363	0	16	2486	+61 2 5550 ####
Surry Hills	AU	0	-338837	1512128	0	16	1001|1033|1112|1134|1157|1179|1202|1297	+61 2 5550 ####
Casula	AU	0	-339522	1508995	0	16	2167|2170	+61 2 5550 ####
Cranebrook	AU	0	-337061	1507094	0	16	2749	+61 2 5550 ####
Yarraville	AU	1	-378167	1449000	1	16	3011|3013|3015	+61 3 5550 ####
Albany Creek	AU	2	-273536	1529685	2	16	4035|4037	+61 7 5550 ####
Docklands	AU	1	-378149	1449505	1	15	3000|3004|3008|8010|8045|8069|8102|8120	+61 3 5550 ####
Rockdale	AU	0	-339500	1511333	0	15	1481|1484|2207|2216	+61 2 5550 ####
Taylors Hill	AU	1	-377099	1447548	1	15	3023|3037	+61 3 5550 ####
Carindale	AU	2	-275058	1531024	2	15	4152	+61 7 5550 ####
Landsdale	AU	3	-318075	1158660	3	15	6065	+61 8 5550 ####
North Melbourne	AU	1	-377980	1449451	1	15	3003|3008|3031|3051|3052|3053|8010|8011	+61 3 5550 ####
Warwick	AU	2	-282190	1520344	2	15	4370	+61 7 5550 ####
Eight Mile Plains	AU	2	-275833	1531000	2	15	4113	+61 7 5550 ####
Kingsford	AU	0	-339240	1512275	0	15	1465|1466|2018|2032|2033	+61 2 5550 ####
Coogee	AU	0	-339205	1512552	0	15	2031|2034	+61 2 5550 ####
Rockingham	AU	3	-322768	1157298	3	15	6168|6968	+61 8 5550 ####
Prestons	AU	0	-339418	1508717	0	15	2170|2171|2174	+61 2 5550 ####
Port Hedland	AU	3	-203122	1186106	3	15	6721	+61 8 5550 ####
Corio	AU	1	-380833	1443833	1	15	3214	+61 3 5550 ####
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
