// Made by Scripts/locales/compile.py; NOTICE names the sources.
// swift-format-ignore-file

extension LocaleText {
  static let en_US: StaticString = #"""
@form
f l
@titles
Mr.
Ms.
@genders
male
female
@female
Jennifer	3019
Jessica	2072
Lisa	1935
Kimberly	1611
Amanda	1587
Michelle	1578
Elizabeth	1545
Melissa	1539
Ashley	1526
Sarah	1491
Mary	1476
Stephanie	1405
Amy	1329
Angela	1235
Nicole	1153
Heather	1131
Laura	1118
Rebecca	1091
Karen	997
Kelly	965
Emily	940
Susan	919
Rachel	905
Christina	903
Patricia	863
Julie	849
Samantha	846
Megan	794
Cynthia	791
Christine	774
Brittany	750
Lauren	725
Amber	716
Andrea	697
Danielle	689
Tiffany	681
Maria
Katherine	680
Tammy	671
Sandra	669
Linda	665
Crystal	658
Lori	624
Shannon	615
Pamela	601
Brenda	593
Donna	590
Sara	581
Erin	563
Deborah	557
Victoria	541
Tina	536
Jamie	524
Teresa	523
Kathleen	520
Nancy	519
Dawn	518
Tracy	515
Courtney	501
Barbara	500
Jacqueline	497
Sharon	496
Anna	485
Kayla	478
Denise	475
April	468
Catherine	461
Kristen	449
Erica
Monica	447
Hannah	433
Kathryn	432
Cheryl	431
Debra	426
Robin	423
Wendy	419
Taylor	413
Margaret	397
Vanessa	391
Alicia	389
Allison	387
Diana	382
Natalie	378
Kristin	373
Leslie
Michele	364
Theresa	361
Holly	360
Alexis	356
Melanie	351
Dana
Cindy	347
Julia	341
Jill	336
Alyssa	335
Valerie	333
Tara	327
Stacy	322
Diane	316
Katie
Jasmine	313
Veronica	312
Carol	307
Carrie	303
Rhonda	298
Gina	294
Stacey	293
Alexandra
Chelsea	289
Kathy	280
Carolyn	274
Lindsey	273
Ann	271
Renee	266
Brianna	263
Morgan	261
Kim	260
Cassandra	258
Janet	257
Paula	256
Kelsey	255
Sherry	253
Brooke	249
Tonya	248
Kristina	239
Beth	232
Heidi	231
Sheila	227
Laurie
Lindsay	226
Brandy	225
Tamara	220
Erika	218
Anne	216
Melinda	215
Brandi
Deanna	212
Abigail	211
Tanya
Madison	208
Leah	206
Olivia	203
Carla	202
Suzanne	201
Regina
Sabrina	198
Debbie	190
Colleen
Terri	188
Connie
Caitlin	187
Jenna	186
Natasha	180
Felicia	177
Molly
Whitney	175
Jordan	171
Janice	165
Marissa	164
Shelby	163
Brittney	162
Katrina
Misty
Haley	161
Kara	160
Lynn	157
Marie
Tracey	156
Alison
Virginia	155
Annette	154
Meghan	153
Kaitlyn
Katelyn
Miranda	147
Christy
Cathy	146
Kendra	145
Anita	143
Bonnie	140
Shelly	138
Wanda
Martha	133
Sherri
Monique	131
Emma
Krista
Jodi	129
Bethany
Krystal	128
Sydney	126
Yolanda	125
Caroline	124
Casey	122
Joanna
Angel	120
Gloria	119
Audrey	118
Paige	114
Angelica
Judy
Rachael	113
Kristy
Gabrielle
Destiny	109
Ruth	108
Kristi	106
Joyce	104
Yvonne
Nichole	103
Desiree	102
Beverly
Jillian
Savannah	101
Kristine
Mariah
Alexandria	100
Becky	99
Claudia
Sierra
Darlene	98
Jane
Briana	97
Jenny	96
Kelli
Shelley	95
Autumn
Joy
Sonya	94
Sheri
Carmen	92
Toni
Vicki
Breanna	91
Grace	90
Judith
Traci	89
Rebekah
Ana	88
Jaime
Dominique
Betty	87
Penny	86
Shirley
Evelyn	85
Jean	84
Peggy
Madeline
Joan	83
Kari	82
Bridget	81
Jeanette	79
Meredith
Mackenzie
Maureen	78
Ellen	77
Jody
Meagan	75
Joanne
Dorothy
Gail	74
Rita
Rose	72
Cheyenne
Ashlee
Vickie
Bailey	71
Mallory
Kaitlin	70
Alexa	69
Hailey	68
Candice	67
Latoya
Helen	66
Sylvia	65
Bianca
Adrienne	64
Ariel
Terry	63
Elaine	62
Marilyn	61
Alice
Sheryl	59
Jackie
Chloe	58
Phyllis
Claire	57
Kaylee
Candace
Frances
Joann	56
Eileen
Charlene
Sophia	55
Sally
Charlotte
Gabriela	54
Jeanne	53
Michaela	52
Belinda
@male
Michael	4585
David	3124
James	2976
John	2884
Christopher	2798
Robert	2708
Matthew	2053
William	2013
Daniel	1898
Joseph	1870
Brian	1606
Jason	1529
Joshua	1489
Mark	1446
Thomas	1441
Kevin	1440
Richard	1421
Anthony	1386
Andrew	1355
Steven	1336
Timothy	1270
Jeffrey	1232
Eric	1209
Ryan	1134
Charles	1095
Scott	1064
Justin	1025
Nicholas	1007
Jonathan	1002
Brandon	957
Paul	932
Kenneth	836
Jacob	789
Gregory	772
Stephen
Patrick	719
Adam	716
Aaron	678
Benjamin	657
Kyle	638
Jeremy	637
Tyler	599
Zachary	595
Ronald	580
Edward	573
Donald	572
Sean	562
Jose	540
Alexander	524
Nathan	507
Gary	505
Samuel	501
Keith	465
Bryan	459
Douglas	454
Shawn	450
George	445
Peter	436
Todd	417
Travis	404
Jesse	391
Chad	388
Bradley	387
Austin	381
Larry	368
Cody	355
Raymond	351
Jordan	347
Craig	340
Dennis	334
Frank	329
Juan	325
Jerry	317
Christian	311
Derek
Dustin
Randy	304
Terry	289
Phillip	282
Troy	271
Carlos	268
Jeffery	264
Marcus	262
Jared	255
Joel
Shane	254
Tony	252
Vincent	251
Corey	249
Luis	244
Antonio	241
Alan	236
Victor	235
Dylan	234
Philip	228
Brett	226
Rodney	219
Curtis	215
Johnny	213
Alex	212
Russell	211
Martin	210
Roger	205
Carl	202
Erik	201
Derrick	197
Gabriel	192
Brent	190
Nathaniel
Bruce	189
Danny	188
Ian	187
Ricky
Henry
Jack	185
Cory	182
Cameron
Billy	176
Mitchell
Wesley	174
Trevor	170
Allen	169
Lawrence	168
Bobby
Gerald	167
Jesus	164
Joe	163
Randall	162
Wayne
Jimmy
Evan	158
Jon	157
Seth	155
Walter	153
Adrian
Caleb	149
Casey	145
Marc	144
Miguel	142
Jay
Steve
Andre	141
Chris	140
Willie	139
Arthur	135
Manuel	134
Taylor
Logan	133
Albert	132
Devin
Roy
Micheal	128
Jeff
Darren	126
Mario	124
Lee	123
Mike
Luke
Darrell
Blake	122
Louis
Jeremiah
Ricardo	120
Jorge	119
Dale	118
Calvin	117
Ethan	115
Garrett	113
Edwin	112
Glenn
Frederick	111
Barry
Lucas	110
Francisco	109
Lance	105
Hunter	104
Isaac	101
Brad	99
Connor
Chase	98
Dean	97
Noah
Reginald	96
Oscar	95
Jamie	94
Harold	93
Spencer	92
Roberto	91
Ronnie
Angel
Alejandro	87
Johnathan	84
Ralph
Hector	80
Dakota
Eddie
Colin	79
Eugene
Tommy	78
Maurice
Kelly
Ruben
Leonard	76
Shaun	75
Ernest
Stanley	74
Brendan
Marvin
Tracy	73
Kurt	72
Howard
Dwayne
Tim	71
Jonathon	70
Julian
Grant	69
Darryl	67
Clayton
Tanner	64
Omar
Jerome
Isaiah	63
Javier
Greg
Melvin	62
Duane
Dalton
Mathew	61
Drew	60
Theodore
Elijah
Tyrone	59
Harry
Kristopher	58
Clinton
Cole
Sergio	57
Jim
Jake
Mason
Dillon	56
Fernando
Clifford	53
Colton	52
Tom	50
Devon	49
Eduardo	47
Bryce	46
Jermaine	45
Alec
Rick	44
Dominic
Bill	43
Geoffrey
Shannon	42
Jaime
Xavier
Tristan	41
Collin
Jackson
Fred	40
Norman	39
Dan
Kirk	38
Edgar
Ray
Don
Glen
Nicolas	36
Karl
Maxwell
Ivan	35
Earl
Levi
Damon	34
Darius
Andres
Cristian
Francis	33
Kent
Riley	32
Alfred
Warren
Max	31
Malik
Wyatt
Cesar
Clarence	30
Bernard
Gavin
Preston	29
Marco
Hayden	28
Alexis
Brady
Parker
Pedro
Gordon	27
Dave
Ross
@last
Smith	2703
Johnson	2112
Williams	1745
Brown	1570
Jones	1550
Miller	1283
Davis	1220
Garcia	976
Rodriguez	915
Wilson	891
Martinez	882
Anderson	867
Taylor	819
Thomas	808
Hernandez	803
Moore	795
Martin	765
Jackson	758
Thompson	733
White	727
Lopez	707
Lee	689
Gonzalez	680
Harris	675
Clark	624
Lewis	580
Robinson	572
Walker	570
Perez	556
Hall	539
Young	530
Allen	527
Sanchez	502
Wright	501
King	499
Scott	478
Green	470
Baker
Adams
Nelson	469
Hill	468
Ramirez	442
Campbell	423
Mitchell	418
Roberts	417
Carter	412
Phillips	400
Evans	389
Turner	382
Torres	370
Parker	369
Collins	362
Edwards	361
Stewart	356
Flores
Morris	355
Nguyen	353
Murphy	342
Rivera	341
Cook	335
Rogers
Morgan	314
Peterson	313
Cooper	307
Reed	304
Bailey	302
Bell	301
Gomez	300
Kelly	296
Howard	290
Ward	289
Cox
Diaz	286
Richardson	284
Wood	281
Watson	276
Brooks	274
Bennett	272
Gray	269
James	265
Reyes	264
Cruz	263
Hughes	261
Price	260
Myers	256
Long	254
Foster	251
Sanders
Ross	250
Morales	248
Powell	246
Sullivan	245
Russell
Ortiz	244
Jenkins	243
Gutierrez	242
Perry
Butler	240
Barnes	239
Fisher
Henderson
Coleman	237
Simmons	229
Patterson	226
Jordan	224
Reynolds	222
Hamilton	221
Graham
Kim
Gonzales
Alexander	220
Ramos
Wallace	217
Griffin
West	214
Cole
Hayes	213
Chavez	211
Gibson	210
Bryant	209
Ellis	207
Stevens	206
Murray	203
Ford
Marshall	202
Owens	201
Mcdonald	200
Harrison
Ruiz
Kennedy	195
Wells	194
Alvarez	192
Woods
Mendoza
Castillo	188
Olson	186
Webb
Washington	185
Tucker
Freeman
Burns	184
Henry
Vasquez	182
Snyder	181
Simpson	180
Crawford
Jimenez	179
Porter	178
Mason	177
Shaw	176
Gordon
Wagner
Hunter
Romero	175
Hicks
Dixon	173
Hunt
Palmer	171
Robertson
Black
Holmes
Stone	170
Meyer
Boyd
Mills	168
Warren
Fox
Rose	167
Rice
Moreno	166
Schmidt
Patel	165
Ferguson	162
Nichols	161
Herrera	160
Medina	158
Ryan
Fernandez
Weaver
Daniels
Stephens
Gardner
Payne	157
Kelley	156
Dunn
Pierce	155
Arnold
Tran
Spencer	153
Peters
Hawkins	152
Grant
Hansen
Castro
Hoffman	151
Hart
Elliott
Cunningham	150
Knight
Bradley	149
Carroll
Hudson
Duncan	148
Armstrong
Berry	147
Andrews
Johnston
Ray	146
Lane
Riley
Carpenter	145
Perkins	144
Aguilar
Silva	143
Richards
Willis
Matthews	142
Chapman
Lawrence	141
Garza
Vargas
Watkins	139
Wheeler	138
Larson
Carlson	137
Harper	136
George
Greene
Burke
Guzman	135
Morrison	134
Munoz
Jacobs	131
Obrien
Lawson
Franklin
Lynch	130
Bishop
Carr
Salazar	129
Austin
Mendez	128
Gilbert
Jensen
Williamson
Montgomery
Harvey
Oliver	127
Howell	125
Dean	124
Hanson
Weber	123
Garrett
Sims	122
Burton
Fuller	121
Soto
Mccoy
Welch	120
Chen
Schultz	119
Walters
Reid	118
Fields	117
Walsh
Little
Fowler
Bowman	116
Davidson
May
Day
Schneider	114
Newman
Brewer
Lucas
Holland
Wong	113
Banks
Santos
Curtis
Pearson	112
Delgado
Valdez
Pena
Rios	110
Douglas
Sandoval
Barrett	109
Hopkins	108
Keller	107
Guerrero
Stanley
Bates
Alvarado
Beck	106
Ortega
Wade
Estrada
Contreras	105
Barnett
Caldwell	104
Santiago	103
Lambert
Powers
Chambers
Nunez
Craig	102
Leonard	101
Lowe
Rhodes
Byrd
Gregory
Shelton	100
Frazier
Becker
Maldonado
Fleming
Vega
Sutton	99
Cohen
Jennings
Parks	98
Mcdaniel
Watts
Barker	97
Norris
Vaughn
Vazquez
Holt	96
Schwartz
Steele
Benson
Neal	95
Dominguez
Horton
Terry
Wolfe
Hale	94
Lyons
Graves	93
Haynes
Miles
Park
Warner
Padilla
Bush
Thornton	92
Mccarthy
Mann
Zimmerman
Erickson
Fletcher
Mckinney
Page
Dawson	91
Joseph
Marquez
Reeves
Klein
Espinoza	90
Baldwin
Moran	89
Love
Robbins
Higgins
Ball	88
Cortez
Le
Griffith
Bowen
Sharp	87
Cummings
Ramsey
Hardy
Swanson
Barber
Acosta
Luna
Chandler
Daniel	85
Blair
Cross
Simon
Dennis
Oconnor
Quinn
Gross	84
Navarro
Moss
Fitzgerald
Doyle
Mclaughlin	83
Rojas
Rodgers
Stevenson
Singh
Yang
Figueroa	82
Harmon
Newton
Paul
Manning
Garner
Mcgee
Reese
Francis
Burgess	81
Adkins
Goodman
Curry
Brady
Christensen
Potter
Walton
Goodwin	80
Mullins
Molina
Webster
Fischer
Campos
Avila	79
Sherman
Todd
Chang
Blake
Malone
Wolf	78
Hodges
Juarez
Gill
Farmer
Hines
Gallagher	77
Duran
Hubbard
Cannon
Miranda
Wang
Saunders	76
Tate
Mack
Hammond
Carrillo
Townsend
Wise
Ingram
Barton
Mejia
Ayala
Schroeder
Hampton	75
Rowe
Parsons
Frank
Waters
Strickland
Osborne
Maxwell
Chan
Deleon
Norman	74
Harrington
Casey
Patton
Logan	73
Bowers
Mueller
Glover
Floyd
Hartman
Buchanan
Cobb	72
French
Kramer
Mccormick	71
Clarke
Tyler
Gibbs
Moody
Conner
Sparks
Mcguire
Leon
Bauer	70
Norton
Pope
Flynn
Hogan
Robles
Salinas
Yates
Lindsey
Lloyd
Marsh	69
Mcbride
Owen
Solis	68
Pham
Lang
Pratt
@companies
Inc.
LLC
Corp.
Co.
@address
%A, %C, %S %Z
n s
@streets en
@zones
America/New_York
America/Los_Angeles
America/Chicago
America/Phoenix
America/Indiana/Indianapolis
America/Denver
America/Detroit
America/Kentucky/Louisville
Pacific/Honolulu
America/Anchorage
America/Boise
@regions
New York	NY	10###|11###|12###|13###|14###|06390|00501|00544
California	CA	90###|91###|92###|93###|94###|95###|960##|961##
Illinois	IL	60###|61###|62###
Texas	TX	75###|76###|77###|78###|79###|885##|73301|73344
Arizona	AZ	85###|86###
Pennsylvania	PA	15###|16###|17###|18###|190##|191##|192##|193##|194##|195##|196##
Florida	FL	32###|33###|341##|342##|343##|344##|345##|346##|347##|348##|349##
Ohio	OH	43###|44###|45###
North Carolina	NC	27###|28###
Indiana	IN	46###|47###
Washington	WA	98###|990##|991##|992##|993##|994##
Colorado	CO	80###|81###
District of Columbia	DC	200##|202##|203##|204##|205##|569##
Tennessee	TN	37###|380##|381##|382##|383##|384##|385##
Oklahoma	OK	73###|74###
Massachusetts	MA	01###|020##|021##|022##|023##|024##|025##|026##|027##|05501|05544
Oregon	OR	97###
Michigan	MI	48###|49###
Nevada	NV	889##|89###
Kentucky	KY	40###|41###|420##|421##|422##|423##|424##|425##|426##|427##
Maryland	MD	206##|207##|208##|209##|21###
New Mexico	NM	87###|880##|881##|882##|883##|884##
Wisconsin	WI	53###|54###
Georgia	GA	30###|31###|398##|39901
Nebraska	NE	68###|69###
Missouri	MO	63###|64###|65###
Virginia	VA	201##|22###|23###|240##|241##|242##|243##|244##|245##|246##
Minnesota	MN	55###|560##|561##|562##|563##|564##|565##|566##|567##
Kansas	KS	66###|67###
Louisiana	LA	70###|710##|711##|712##|713##|714##|715##
Hawaii	HI	9670#|9671#|9672#|9673#|9674#|9675#|9676#|9677#|9678#|96790|96791|96792|96793|96794|96795|96796|96797|96798|968##
Alaska	AK	995##|996##|997##|998##|999##
New Jersey	NJ	07###|08###
Idaho	ID	832##|833##|834##|835##|836##|837##|838##|839##
Utah	UT	84###
Alabama	AL	35###|36###
Iowa	IA	50###|51###|52###
Arkansas	AR	716##|717##|718##|719##|72###
Rhode Island	RI	028##|029##
South Dakota	SD	57###
Mississippi	MS	386##|387##|388##|389##|390##|391##|392##|393##|394##|395##|396##|397##
Connecticut	CT	06###
South Carolina	SC	29###
North Dakota	ND	58###
Montana	MT	59###
New Hampshire	NH	030##|031##|032##|033##|034##|035##|036##|037##|038##
@cities
New York City	US	0	407143	-740060	0	8804
Los Angeles	US	1	340522	-1182437	1	3821
Brooklyn	US	0	406501	-739496	0	2736
Chicago	US	2	418500	-876500	2	2664
Queens	US	0	406815	-738365	0	2317
Houston	US	3	297633	-953633	2	2314
Phoenix	US	4	334484	-1120740	3	1650
Philadelphia	US	5	399524	-751636	0	1574
San Antonio	US	3	294241	-984936	2	1527
Manhattan	US	0	407834	-739662	0	1488
San Diego	US	1	327157	-1171647	1	1404
The Bronx	US	0	408499	-738664	0	1385
Dallas	US	3	327831	-968067	2	1326
Jacksonville	US	6	303322	-816556	0	1010
Fort Worth	US	3	327254	-973208	2	1008
San Jose	US	1	373394	-1218950	1	997
Austin	US	3	302672	-977431	2	974
Columbus	US	7	399612	-829988	0	913
Charlotte	US	8	352271	-808431	0	911
Indianapolis	US	9	397684	-861580	4	888
San Francisco	US	1	377749	-1224194	1	828
Seattle	US	10	476062	-1223321	1	781
Denver	US	11	397392	-1049847	5	729
Washington	US	12	388951	-770364	0	690
Nashville	US	13	361659	-867844	2	689
Oklahoma City	US	14	354676	-975164	2	681
El Paso	US	3	317587	-1064869	5	679
Boston	US	15	423584	-710598	0	654
Portland	US	16	455234	-1226762	1	653
Detroit	US	17	423314	-830458	6	646
Las Vegas	US	18	361750	-1151372	1	642
New South Memphis	US	13	350868	-900568	2	642
Memphis	US	13	351495	-900490	2	633
Louisville	US	19	382542	-857594	7	624
Baltimore	US	20	392904	-766122	0	586
South Boston	US	15	423334	-710495	0	571
Albuquerque	US	21	350845	-1066511	5	565
Milwaukee	US	22	430389	-879065	2	564
Tucson	US	4	322217	-1109265	3	543
Fresno	US	1	367477	-1197724	1	542
Sacramento	US	1	385816	-1214944	1	525
Atlanta	US	23	337490	-843880	0	511
Miami	US	6	257743	-801937	0	487
Omaha	US	24	412563	-959404	2	486
Raleigh	US	8	357721	-786386	0	482
Kansas City	US	25	390997	-945786	2	475
Long Beach	US	1	337670	-1181892	1	474
Mesa	US	4	334223	-1118226	3	472
Staten Island	US	0	405623	-741399	0	469
Colorado Springs	US	11	388339	-1048214	5	457
Virginia Beach	US	26	368529	-759780	0	455
Oakland	US	1	378044	-1222708	1	419
Tampa	US	6	279475	-824584	0	415
Tulsa	US	14	361540	-959928	2	413
Minneapolis	US	27	449800	-932638	2	411
Wichita	US	28	376922	-973375	2	396
Arlington	US	3	327357	-971081	2	388
Bakersfield	US	1	353733	-1190187	1	374
Cleveland	US	7	414995	-816954	0	365
New Orleans	US	29	299546	-900751	2	363
Aurora	US	11	397294	-1048319	5	359
Honolulu	US	30	213069	-1578583	8	351
Anaheim	US	1	338353	-1179145	1	351
West Raleigh	US	8	357868	-786639	0	339
Orlando	US	6	285383	-813792	0	335
Lexington	US	19	379887	-844777	0	320
Riverside	US	1	339534	-1173962	1	317
Corpus Christi	US	3	278006	-973964	2	316
Lexington-Fayette	US	19	380498	-844586	0	314
Cincinnati	US	7	391271	-845144	0	311
Santa Ana	US	1	337456	-1178678	1	310
Stockton	US	1	379577	-1212908	1	306
Pittsburgh	US	5	404406	-799959	0	304
Saint Paul	US	27	449444	-930933	2	303
Lincoln	US	24	408000	-966670	2	295
Anchorage	US	31	612181	-1499003	9	290
Meads	US	19	384126	-827090	0	289
Henderson	US	18	360397	-1149819	1	286
Greensboro	US	8	360726	-797920	0	285
Plano	US	3	330198	-966989	2	284
Newark	US	32	407357	-741724	0	282
Madison	US	22	430730	-894012	2	280
St. Louis	US	25	386273	-901979	2	280
Chula Vista	US	1	326400	-1170842	1	266
Toledo	US	7	416639	-835552	0	266
Jersey City	US	32	407282	-740776	0	264
Reno	US	18	395296	-1198138	1	264
Chandler	US	4	333062	-1118412	3	261
Fort Wayne	US	9	411306	-851289	4	260
Buffalo	US	0	428865	-788784	0	258
Durham	US	8	359940	-788986	0	258
St. Petersburg	US	6	277709	-826793	0	257
Irvine	US	1	336695	-1178231	1	257
Laredo	US	3	275064	-995075	2	256
Lubbock	US	3	335779	-1018552	2	249
Gilbert	US	4	333528	-1117890	3	248
Tri-Cities	US	10	462454	-1191962	1	244
Winston-Salem	US	8	360999	-802442	0	241
Glendale	US	4	335386	-1121860	3	240
Norfolk	US	26	368468	-762852	0	238
Hialeah	US	6	258576	-802781	0	237
Garland	US	3	329126	-966389	2	237
Scottsdale	US	4	335092	-1118990	3	237
Irving	US	3	328140	-969489	2	237
Boise	US	33	436135	-1162034	10	236
Chesapeake	US	26	368190	-762749	0	235
North Las Vegas	US	18	361989	-1151175	1	235
Fremont	US	1	375483	-1219886	1	232
Spokane	US	10	476597	-1174291	1	229
Baton Rouge	US	29	304433	-911875	2	227
Upper West Side	US	0	407870	-739754	0	227
Richmond	US	26	375538	-774603	0	227
Paradise	US	18	360972	-1151467	1	223
Tacoma	US	10	472529	-1224443	1	223
Jamaica	US	0	406915	-738057	0	217
San Bernardino	US	1	341083	-1172898	1	216
Salt Lake City	US	34	407608	-1118910	5	216
Huntsville	US	35	347304	-865859	2	215
Des Moines	US	36	416005	-936091	2	214
Fontana	US	1	340922	-1174350	1	213
Modesto	US	1	376391	-1209969	1	211
Rochester	US	0	431548	-776156	0	210
Maryvale	US	4	335020	-1121776	3	208
Oxnard	US	1	341975	-1191770	1	207
Worcester	US	15	422626	-718023	0	207
Moreno Valley	US	1	339375	-1172306	1	204
Little Rock	US	37	347465	-922896	2	203
Fayetteville	US	8	350527	-788784	0	202
Huntington Beach	US	1	336603	-1179992	1	202
Tallahassee	US	6	304383	-842807	0	202
Yonkers	US	0	409304	-738979	0	201
Cypress	US	3	299691	-956972	2	201
Amarillo	US	3	352220	-1018313	2	199
Akron	US	7	410814	-815190	0	198
Vancouver	US	10	456387	-1226615	1	196
Birmingham	US	35	335207	-868025	2	196
Montgomery	US	35	323668	-863000	2	195
Grand Rapids	US	17	429634	-856681	6	195
Peoria	US	4	335806	-1122374	3	191
Providence	US	38	418240	-714128	0	191
Knoxville	US	13	359606	-839207	0	191
Sunrise Manor	US	18	362111	-1150731	1	189
Grand Prairie	US	3	327460	-969978	2	188
Shreveport	US	29	325251	-937502	2	188
Brownsville	US	3	259018	-974975	2	187
Overland Park	US	28	389822	-946708	2	187
Newport News	US	26	369804	-764298	0	186
Mobile	US	35	306944	-880430	2	183
Fort Lauderdale	US	6	261223	-801434	0	183
Santa Clarita	US	1	343917	-1185426	1	182
Chattanooga	US	13	350456	-853097	0	181
East Flatbush	US	0	406537	-739304	0	178
Spring Valley	US	18	361080	-1152450	1	178
Santa Rosa	US	1	384405	-1227144	1	178
Eugene	US	16	440521	-1230868	1	177
Tempe	US	4	334148	-1119093	3	176
Oceanside	US	1	331959	-1173795	1	176
Salem	US	16	449429	-1230351	1	176
Garden Grove	US	1	337739	-1179414	1	175
Rancho Cucamonga	US	1	341064	-1175931	1	175
Cape Coral	US	6	265628	-819495	0	175
East New York	US	0	406668	-738824	0	173
Sioux Falls	US	39	435437	-967280	2	172
Ontario	US	1	340633	-1176509	1	171
Fort Collins	US	11	405853	-1050844	5	171
Springfield	US	25	372153	-932982	2	170
Hollywood	US	1	340983	-1183267	1	168
Elk Grove	US	1	384088	-1213716	1	167
Clarksville	US	13	365298	-873594	2	167
Pembroke Pines	US	6	260032	-802239	0	167
Deer Valley	US	4	336839	-1121349	3	166
Murfreesboro	US	13	358456	-863903	2	165
Port Saint Lucie	US	6	272939	-803503	0	165
Corona	US	1	338753	-1175664	1	164
McKinney	US	3	331976	-966153	2	163
Lancaster	US	1	346980	-1181367	1	161
Cary	US	8	357915	-787811	0	160
Alexandria	US	26	388048	-770469	0	159
Tempe Junction	US	4	334142	-1119435	3	158
Palmdale	US	1	345794	-1181165	1	158
Hayward	US	1	376688	-1220808	1	158
Salinas	US	1	366777	-1216555	1	157
Sunnyvale	US	1	373688	-1220364	1	156
Frisco	US	3	331507	-968236	2	154
East Chattanooga	US	13	350654	-852491	0	154
Pasadena	US	3	296911	-952091	2	154
Jackson	US	40	322988	-901848	2	154
Pomona	US	1	340553	-1177523	1	153
Washington Heights	US	0	408501	-739354	0	153
Lakewood	US	11	397047	-1050814	5	153
Escondido	US	1	331192	-1170864	1	151
Astoria	US	0	407720	-739301	0	150
Borough Park	US	0	406340	-739968	0	149
Valencia	US	1	344436	-1186095	1	148
Rockford	US	2	422711	-890940	2	148
East Hampton	US	26	370374	-763316	0	148
Joliet	US	2	415252	-880834	2	148
Savannah	US	23	320835	-810998	0	148
Paterson	US	32	409168	-741718	0	148
Bridgeport	US	41	411792	-731894	0	148
Naperville	US	2	417859	-881473	2	147
Gainesville	US	6	296516	-823248	0	145
Mesquite	US	3	327668	-965992	2	145
Syracuse	US	0	430481	-761474	0	144
Torrance	US	1	338358	-1183406	1	144
Surprise	US	4	336306	-1123332	3	143
Metairie Terrace	US	29	299785	-901640	2	142
Columbia	US	42	340007	-810348	0	142
Orange	US	1	337878	-1178531	1	141
Fullerton	US	1	338703	-1179253	1	141
Killeen	US	3	311171	-977278	2	141
McAllen	US	3	262034	-982300	2	140
Bellevue	US	10	476104	-1222007	1	140
Metairie	US	29	299841	-901528	2	138
Hampton	US	26	370299	-763452	0	137
Miramar	US	6	259873	-802323	0	137
Van Nuys	US	1	341867	-1184490	1	136
West Valley City	US	34	406916	-1120010	5	136
Dayton	US	7	397590	-841916	0	136
Olathe	US	28	388814	-948191	2	134
Warren	US	17	424904	-830130	6	134
Thornton	US	11	398680	-1049719	5	133
Carrollton	US	3	329537	-968903	2	133
Charleston	US	42	327763	-799328	0	133
Midland	US	3	319974	-1020779	2	133
Waco	US	3	315493	-971467	2	132
Sterling Heights	US	17	425803	-830302	6	132
Denton	US	3	332148	-971331	2	131
Cedar Rapids	US	36	420083	-916441	2	130
New Haven	US	41	413082	-729282	0	130
Roseville	US	1	387521	-1212880	1	130
Visalia	US	1	363302	-1192921	1	130
Coral Springs	US	6	262712	-802706	0	129
Thousand Oaks	US	1	341706	-1188376	1	129
Elizabeth	US	32	406640	-742107	0	129
Stamford	US	41	410534	-735387	0	129
Concord	US	1	379780	-1220311	1	129
Norman	US	14	352226	-974395	2	128
Alhambra	US	4	334984	-1121343	3	128
Athens	US	23	339609	-833779	0	127
Kent	US	10	473809	-1222348	1	127
Simi Valley	US	1	342694	-1187815	1	127
East Los Angeles	US	1	340239	-1181720	1	126
Santa Clara	US	1	373541	-1219552	1	126
Sunset Park	US	0	406455	-740124	0	126
Topeka	US	28	390483	-956780	2	126
Abilene	US	3	324487	-997331	2	125
Koreatown	US	1	340578	-1183009	1	124
Sheepshead Bay	US	0	405912	-739446	0	123
Amherst	US	0	429784	-787998	0	122
Victorville	US	1	345361	-1172912	1	122
Vallejo	US	1	381041	-1222566	1	122
Lafayette	US	29	302241	-920198	2	121
Chico	US	1	397285	-1218375	1	121
North Stamford	US	41	411382	-735435	0	121
Hartford	US	41	417637	-726851	0	121
Berkeley	US	1	378716	-1222728	1	121
West Palm Beach	US	6	267153	-800534	0	121
Allentown	US	5	406084	-754902	0	120
Evansville	US	9	379748	-875559	2	120
Palm Bay	US	6	280345	-805887	0	120
Fargo	US	43	468772	-967898	2	119
Clearwater	US	6	279658	-828001	0	117
Independence	US	25	390911	-944155	2	117
Billings	US	44	457833	-1085007	5	117
Ann Arbor	US	17	422776	-837409	6	117
El Monte	US	1	340686	-1180276	1	117
Harlem	US	0	408079	-739454	0	116
Westminster	US	11	398366	-1050372	5	116
Round Rock	US	3	305083	-976789	2	116
Wilmington	US	8	342356	-779460	0	116
East Harlem	US	0	407947	-739425	0	116
Arvada	US	11	398028	-1050875	5	115
Beaumont	US	3	300860	-941018	2	115
Provo	US	34	402338	-1116585	5	115
Carlsbad	US	1	331581	-1173506	1	115
Odessa	US	3	318457	-1023676	2	114
Downey	US	1	339400	-1181326	1	114
Elmhurst	US	0	407365	-738779	0	113
Costa Mesa	US	1	336411	-1179187	1	113
Miami Gardens	US	6	259420	-802456	0	113
North Peoria	US	2	407175	-895843	2	113
Fairfield	US	1	382494	-1220400	1	113
Lansing	US	17	427325	-845555	6	113
Bushwick	US	0	406943	-739188	0	113
Gravesend	US	0	405976	-739651	0	112
Elgin	US	2	420372	-882812	2	112
West Jordan	US	34	406097	-1119391	5	112
Inglewood	US	1	339617	-1183531	1	112
Tuscaloosa	US	35	332098	-875692	2	111
Richardson	US	3	329482	-967297	2	111
Lowell	US	15	426334	-713162	0	111
East Independence	US	25	390956	-943552	2	111
Gresham	US	16	454982	-1224315	1	111
Antioch	US	1	380049	-1218058	1	111
Cambridge	US	15	423751	-711056	0	110
High Point	US	8	359557	-800053	0	110
Manchester	US	45	429956	-714548	0	110
Temecula	US	1	334936	-1171484	1	110
Murrieta	US	1	335539	-1172139	1	110
@countries en
@months en
@weekdays en
@words
aa
aaron
ab
abc
ability
able
about
above
abroad
absence
absolute
absolutely
abstract
abuse
ac
academic
academy
acc
accept
acceptable
acceptance
accepted
access
accessibility
accessible
accessories
accessory
accident
accommodation
accommodations
accordance
according
account
accounting
accounts
accuracy
accurate
ace
achieve
achieved
achievement
acid
acoustic
acquired
acquisition
acres
acrobat
across
act
acting
action
actions
activation
active
activities
activity
actor
actors
acts
actual
actually
acute
ad
adam
adams
adapter
add
added
adding
addition
additional
additions
address
addressed
addresses
adds
adequate
adjustable
adjusted
adjustment
admin
administration
administrative
administrator
administrators
admission
admissions
adobe
adopt
adopted
adoption
ads
adult
adults
advance
advanced
advantage
advantages
adventure
adventures
adverse
advertise
advertisement
advertisers
advertising
advice
advisor
advisory
ae
af
affairs
affect
affected
affiliate
affiliated
affiliates
afford
affordable
afghanistan
afraid
africa
african
after
afternoon
ag
again
against
age
aged
agencies
agency
agenda
agent
agents
ages
aging
ago
agree
agreed
agreement
agreements
agricultural
agriculture
ah
ahead
ai
aid
aids
aim
aims
air
aircraft
airline
airlines
airport
ak
aka
al
alabama
alan
alarm
alaska
albany
albert
alberta
album
albums
alcohol
alert
alerts
alex
alexander
algorithm
alice
alien
alive
all
allen
alliance
allocated
allocation
allow
allowed
allowing
allows
almost
alone
along
alpha
alphabetical
already
also
alternate
alternative
alternatives
although
aluminum
alumni
always
am
amateur
amazing
amazon
amber
amd
amended
amendment
amendments
america
american
americans
among
amount
amounts
amp
amsterdam
amy
an
analog
analysis
analyst
anarchist
ancient
and
anderson
andrew
andy
angel
angeles
angels
angle
animal
animals
animated
animation
anime
ann
anna
anne
anniversary
annotation
announce
announced
announcement
announcements
announces
annual
anonymous
another
answer
answered
answers
antenna
anthony
anti
antique
antiques
antonio
any
anybody
anymore
anyone
anything
anytime
anyway
anywhere
aol
ap
apache
apart
apartment
apartments
api
app
apparel
apparently
appeal
appeals
appear
appearance
appeared
appearing
appears
appendix
apple
appliances
applicable
applicant
applicants
application
applications
applied
applies
apply
applying
appointed
appointment
appreciate
approach
approaches
appropriate
approval
approved
approximately
apr
april
ar
arab
arabia
arc
arcade
architecture
archive
archived
archives
are
area
areas
arena
argentina
argument
arguments
arising
arizona
arkansas
arm
armed
arms
army
around
arrangement
arrangements
array
arrival
arrive
arrived
arrow
art
arthur
article
articles
artificial
artist
artists
arts
artwork
as
asia
asian
aside
ask
asked
asking
asp
aspect
aspects
assembly
assess
assessment
asset
assets
assigned
assignment
assist
assistance
assistant
associate
associated
associates
association
associations
assume
assumed
assumes
assurance
astronomy
at
athens
athletic
athletics
atlanta
atlantic
atlas
atmosphere
atom
attached
attachment
attachments
attack
attacks
attempt
attempts
attend
attendance
attended
attention
attitude
attorney
attorneys
attraction
"""#
}
