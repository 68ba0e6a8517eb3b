// Made by Scripts/locales/compile.py; NOTICE names the sources.
// swift-format-ignore-file

extension LocaleText {
  static let en_CA: StaticString = #"""
@form
f l
@titles
Mr.
Ms.
@genders
male
female
@female
Jennifer	1798
Jessica	1323
Lisa	1254
Amanda	1080
Michelle	1075
Elizabeth	1059
Melissa	1056
Sarah	1032
Mary	1024
Stephanie	989
Amy	950
Angela	904
Nicole	862
Heather	851
Laura	845
Rebecca	831
Kimberly	807
Karen	784
Kelly	768
Ashley	765
Emily	756
Susan	745
Rachel	738
Patricia	717
Julie	710
Samantha	708
Megan	683
Christine	672
Lauren	648
Amber	643
Andrea	634
Danielle	630
Maria	626
Katherine	625
Sandra	620
Linda	618
Shannon	593
Pamela	586
Brenda	582
Donna	580
Sara	576
Deborah	563
Victoria	556
Tina	553
Teresa	547
Kathleen	545
Dawn	544
Tracy	543
Barbara	535
Jacqueline	534
Sharon	533
Anna	527
Denise	522
Catherine	515
Hannah	501
Kathryn
Cheryl	500
Debra	498
Wendy	495
Margaret	483
Vanessa	480
Diana	476
Natalie	474
Holly	465
Melanie	461
Julia	455
Jill	453
Christina	452
Valerie	451
Diane	443
Katie
Jasmine	441
Carol	438
Stacey	431
Alexandra
Chelsea	430
Carolyn	422
Lindsey
Ann	421
Kim	415
Janet	413
Paula
Beth	401
Sheila	398
Cynthia	396
Anne	393
Abigail	390
Leah	388
Olivia	386
Suzanne	385
Jenna	378
Brittany	376
Natasha	375
Molly	373
Janice	367
Lynn	363
Marie
Tracey
Alison	362
Annette
Emma	350
Bethany	349
Caroline	347
Joanna	345
Paige	342
Tiffany	341
Rachael
Ruth	338
Joyce	337
Yvonne
Tammy	336
Jane	334
Grace	330
Judith
Crystal
Shirley	328
Jean	327
Joan	326
Maureen	324
Joanne	322
Dorothy
Gail
Rita
Helen	317
Sylvia
Elaine	316
Marilyn	315
Alice
Chloe	314
Claire	313
Frances
Lori
Eileen
Charlene	312
Sally
Charlotte
Carly	310
Lorraine
Hayley	309
Jade	308
Aimee	307
Lydia	304
Zoe
Mandy	303
Kerry
Nicola	285
Gemma
Sophie
Louise
Lucy
Clare
Gillian
Pauline
Lesley
Leanne
Georgia
Eleanor
Georgina
Lynne
Kirsty
Marion
Beverley
Rosemary
Kimberley
Carole
Fiona
Kate
Jodie
June
Lynda
Jayne
Marian
Kayleigh
Harriet
Ashleigh
Jemma
Francesca
Naomi
Hilary
Abbie
Katy
Irene
Rosie
Ellie
Sian
Josephine
Hollie
Hazel
Bethan
Amelia
Geraldine
Erin	282
Jamie	262
Nancy	260
Courtney	251
Kayla	239
April	235
Kristen	225
Erica
Monica	224
Robin	212
Taylor	207
Alicia	195
Allison	194
Kristin	187
Leslie
Michele	182
Theresa	181
Alexis	178
Dana	176
Cindy	174
Alyssa	168
Tara	164
Stacy	161
Veronica	156
Carrie	152
Rhonda	149
Gina	147
Kathy	140
Renee	134
Brianna	132
Morgan	131
Cassandra	130
Kelsey	128
Sherry	127
Brooke	125
Tonya	124
Kristina	120
Heidi	116
Laurie	114
Lindsay	113
Brandy
Tamara	110
Erika	109
Melinda	108
Brandi
Deanna	106
Tanya
Madison	104
Carla	101
Regina
Sabrina	99
Debbie	95
Colleen
Terri	94
Connie
Caitlin
Felicia	89
Whitney	88
Jordan	86
Marissa	82
Shelby
Brittney	81
Katrina
Misty
Haley
Kara	80
Virginia	77
Meghan
Kaitlyn
Katelyn	76
Miranda	74
Christy	73
Cathy
Kendra
Anita	72
Bonnie	70
Shelly	69
Wanda
Martha	67
Sherri
Monique	66
Krista
Jodi	65
Krystal	64
Sydney	63
Yolanda
Casey	61
Angel	60
Gloria
Audrey	59
Angelica	57
Judy
Kristy
Gabrielle	56
Destiny	55
Kristi	53
Nichole	52
Desiree	51
Beverly
Jillian
Savannah
Kristine
Mariah
Alexandria	50
Becky
Claudia
Sierra	49
Darlene
Briana
@male
Michael	2584
David	1849
James	1775
John	1728
Christopher	1686
Robert	1640
Matthew	1311
William	1291
Daniel	1233
Joseph	1219
Brian	1086
Jason	1047
Joshua	1027
Mark	1005
Thomas	1003
Kevin	1002
Richard	993
Anthony	975
Andrew	959
Steven	950
Timothy	917
Jeffrey	898
Eric	886
Ryan	848
Charles	829
Scott	813
Justin	794
Nicholas	785
Jonathan	782
Brandon	759
Paul	747
Kenneth	699
Jacob	675
Gregory	666
Stephen
Patrick	640
Adam	638
Aaron	619
Benjamin	608
Kyle	599
Jeremy	598
Ronald	570
Edward	566
Donald
Sean	561
Alexander	542
Nathan	533
Gary	532
Samuel	530
Keith	512
Bryan	509
Douglas	506
George	502
Peter	497
Bradley	472
Raymond	455
Jordan	452
Craig	449
Dennis	446
Frank	444
Christian	435
Derek	434
Terry	423
Phillip	420
Marcus	410
Joel	406
Shane
Tony	405
Vincent	404
Alan	396
Victor
Dylan
Philip	392
Brett
Alex	385
Russell	384
Martin	383
Roger	381
Carl	380
Bruce	373
Danny
Ian	372
Ricky
Henry
Jack	371
Cameron	369
Billy	366
Mitchell
Trevor	363
Lawrence	362
Gerald
Joe	360
Wayne	359
Adrian	355
Marc	350
Jay	349
Arthur	346
Albert	344
Roy
Darren	341
Lee	340
Luke
Louis	339
Dale	337
Glenn	334
Frederick
Barry
Connor	327
Dean
Jamie	325
Colin	318
Maurice	317
Leonard	316
Shaun
Stanley	315
Howard	314
Julian	313
Mathew	309
Harry	308
Jake	306
Clifford	305
Tom	303
Tyler	302
Dominic	300
Geoffrey	299
Zachary
Norman	298
Glen	297
Karl	296
Francis	295
Max	294
Bernard	293
Gavin
Gordon	292
Ross	291
Guy
Neil	290
Stuart
Leon
Leslie
Simon	278
Liam
Graham
Lewis
Nigel
Oliver
Terence
Malcolm
Callum
Ashley
Gareth
Kieran
Sam
Ben
Mohammed
Clive
Antony
Reece
Rhys
Allan
Robin
Charlie
Damian
Duncan
Conor
Garry
Elliot
Abdul
Martyn
Gerard
Iain
Josh
Stewart
Mohammad
Graeme
Elliott
Toby
Hugh
Mohamed
Declan
Leigh
Denis
Damien
Owen
Jose	271
Shawn	226
Todd	210
Travis	203
Jesse	196
Chad	195
Austin	191
Larry	185
Cody	179
Juan	164
Jerry	159
Dustin	156
Randy	153
Troy	136
Carlos	135
Jeffery	133
Jared	128
Corey	125
Luis	123
Antonio	121
Rodney	110
Curtis	108
Johnny	107
Erik	101
Derrick	99
Gabriel	96
Brent
Nathaniel	95
Cory	92
Wesley	88
Allen	85
Bobby	84
Jesus	82
Randall
Jimmy	81
Evan	79
Jon
Seth	78
Walter	77
Caleb	75
Casey	73
Miguel	72
Steve	71
Andre
Chris	70
Willie
Manuel	67
Taylor
Logan
Devin	66
Micheal	64
Jeff
Mario	62
Mike
Darrell
Blake
Jeremiah	61
Ricardo
Jorge	60
Calvin	59
Ethan	58
Garrett	57
Edwin
Lucas	56
Francisco	55
Lance	53
Hunter	52
Isaac	51
Brad	50
Chase	49
Noah
Reginald	48
Oscar
Harold	47
Spencer	46
Roberto
Ronnie
Angel
Alejandro	44
Johnathan	43
Ralph	42
Hector	40
Dakota
Eddie
Eugene
Tommy	39
Kelly
Ruben
Ernest	38
Brendan	37
Marvin
Tracy
Kurt	36
Dwayne
Tim
Jonathon	35
Grant
Darryl	34
Clayton	33
Tanner	32
Omar
Jerome
Isaiah
Javier
Greg
Melvin	31
Duane
Dalton
Drew	30
Theodore
Elijah
Tyrone
Kristopher	29
Clinton
Cole
Sergio
@last
Smith	3010
Jones	2147
Williams	1820
Johnson	1515
Brown	1511
Taylor	1184
Wilson	948
Thomas	909
Davis	835
Miller	820
Evans	770
Thompson	768
White	751
Davies	737
Jackson	720
Martin	709
Robinson	707
Harris	696
Moore	693
Roberts
Walker	676
Wright	658
Lewis	651
Hall	631
Lee	628
Anderson	607
Green	599
Clark	597
Edwards	576
Hill	553
King	537
Allen	536
Turner	526
Baker	524
Hughes	514
Scott	497
Wood	494
Young	492
Morris	484
Cooper	476
Garcia	464
Phillips	460
Ward	452
Mitchell	439
Patel	438
Rodriguez	435
Morgan	434
Parker	430
Carter	421
Martinez	419
Adams	418
James	411
Collins	397
Harrison	395
Clarke	394
Watson	386
Cook	384
Hernandez	382
Kelly	381
Price	379
Murphy	372
Bennett	369
Bailey
Bell	368
Campbell	366
Richardson	360
Cox	347
Rogers	339
Lopez	336
Gonzalez	323
Foster	315
Shaw	309
Gray	308
Marshall	306
Stewart	304
Nelson	298
Powell	297
Ellis	293
Simpson	281
Butler	279
Barnes
Richards	278
Howard	273
Webb	268
Russell	266
Jenkins
Brooks	265
Perez	264
Mason
Fisher
Hunt	262
Graham	255
Reed	250
Stevens	248
Chapman	247
Murray	246
Palmer
Holmes
Mills	245
Reynolds	241
Griffiths	240
Sanchez	239
West	237
Knight	236
Khan	235
Perry
Gibson
Singh	234
Matthews	232
Dixon
Ford	231
Wilkinson	223
Cole	222
Fox	215
Long	211
Harvey
Ramirez
Payne	210
Ross	209
Elliott	207
Hayes	206
Andrews	205
Henderson	204
Pearson	203
Coleman
Lawrence	202
Rose	199
Ali
Lloyd	198
Owen
Wells	197
Woods	196
Barker
Ryan	195
Hamilton
Begum
Fletcher	194
Spencer	193
Sullivan	192
Bradley	191
Walsh
Day	190
Porter
Hunter	188
Robertson	186
Stone
Kennedy	183
Jordan	182
Sanders	180
Dunn	179
Wallace	178
Griffin
Freeman
Burton
Burns
Hawkins	177
Grant
Hart
Torres	176
Hudson
Armstrong	175
Berry
Riley	174
Saunders	171
Warren	170
Flores	169
Simmons
Nguyen	168
Patterson	167
Myers
Watts
Carr
Oliver	165
Gardner
Hussain
Alexander
Dawson	163
Tucker
Rivera	162
Ball
Reid	161
Lane	160
Bryant	159
Newman
Holland
Gordon
Gill	157
Barrett
Watkins	156
Harper	155
Lowe	153
Gregory
Bishop	152
Williamson	151
Stephens	150
Ahmed
Dean	149
Peterson
Arnold
Page	148
Atkinson
Cunningham	146
Booth
Johnston	145
Newton	144
Francis
Curtis	143
Hicks
Willis
Webster
Gomez
Black	141
Hopkins
Wheeler
Parsons
Bates
Owens	140
George
Burke	139
Chambers
Marsh	138
Sutton	137
Ferguson
Lynch
Diaz	136
Austin
Gilbert
Daniels	135
Kaur
Pearce
Peters	133
Henry	132
Walters	131
Carroll
Cross
Crawford
Davidson	130
May
Moss
Burgess	129
Perkins
Walton	128
Reyes	126
Harding
Cruz	125
Barnett
Rice	124
Lambert
Morrison
Yates	123
Lawson	122
Jennings
Shepherd	121
Holt
Nicholson	120
O'Brien=obrien
Howell	119
Miles
Mann
Morales	118
Fuller
Higgins	117
Sharp
Hardy	116
Barber
Ortiz
Duncan
Little
Fowler	115
Quinn
Gutierrez
Doyle
Stevenson	114
Lucas
Wong
Carpenter
Banks
Potter	113
Goodwin
Blake	112
Douglas
Gallagher
Hammond	111
Barton
Rowe
Stanley
Osborne
Shah	110
Wade
Bird	108
Rhodes
Cooke	107
Franklin
Stokes
Norris	106
Kim	105
Gonzales
Rees
Clayton
Poole
Ramos
Haynes	104
Warner
Hanson
Thornton
Reeves	103
Sims
Baldwin
Nash
Bond
Welch	102
Bowen
Baxter	101
Hutchinson
Chavez
Stephenson	100
Kemp	99
Whitehead	98
Todd
Buckley	97
Frost
Townsend	96
Waters
Mcdonald	95
Norman
Ruiz
Glover
Woodward
French	94
Gibbs
Craig	93
Flynn
Leonard
Fleming
Morton	92
Lamb
Alvarez	91
Mendoza
Briggs
Steele
Benson
Wilkins	90
Short
Horton
O'Neill=oneill
O'Connor=oconnor
Hodgson
McCarthy
Byrne
Nicholls
Parry
McDonald
Robson
Hale
Castillo
Lyons	89
Wall
Olson	88
Skinner
Kirby
Washington
Kirk
Abbott
Farrell
Moran	87
Heath
Atkins
Hancock
Vasquez
Snyder	86
Chandler
Savage
Brennan
Dennis	85
Jimenez
Preston
Fitzgerald
Macdonald
Manning	84
Garner
Wagner
Brady	83
Romero
Kent
Bartlett
Bradshaw	82
Middleton
Farmer
Howe
Ingram	81
Meyer
Bentley
Pugh
Boyd
Chan
Duffy
Vaughan	80
Moreno	79
Tyler
Schmidt
Norton	78
Pope
Jarvis
Holden
Archer
Pratt	77
Nichols
Herrera	76
Medina	75
Fernandez
Weaver
Holloway
Akhtar
Pritchard
Bibi
Thomson
Slater
Read
Greenwood
Hewitt
Summers
Bryan
Carey
Kelley	74
Collier
Pierce
Tran
Randall	73
Cameron
Bruce
Wyatt
Vincent	72
Hansen
Castro
Hoffman
Hobbs	71
Dyer	70
Ray
Barry	69
Hurst
Nolan
Leach
Conway	68
Aguilar
Silva
Kerr
Garza	67
Vargas
Noble
Boyle	66
Giles
Blackburn
Larson
Potts	65
Gould
Fry
Clements
Carlson
Greene
Nixon	64
Sheppard
Faulkner
Guzman
Munoz
Bray
Hooper	63
Pollard
Joyce
Jacobs
Obrien	62
Bolton
Salazar	61
Mendez
Jensen
Montgomery
Hartley	60
Tomlinson
Barlow
Dale
Burrows
Fraser
Birch
Kay
Thorpe
Dobson
Brookes
Dodd
Dickinson
Davison
Field
Morley
O'Sullivan=osullivan
Weston
Whittaker
Ashton
Humphreys
John
Parkinson
Miah
Knowles
@companies
Inc.
Ltd.
Corp.
@address
%A, %C %S %Z
n s
@streets
Aaron Av
Adelaide Avenue
Aldea Drive
Aline Street
Amiens St
Anglehart Way
Anwatin Alley
Archie Av
Arnhem Avenue
Ashmont Drive
Atwater Street
Avonhurst St
Baillie Way
Ballyhaise Alley
Baribeau Av
Barwell Avenue
Bayswater Drive
Beaver Street
Begin St
Bellamy Way
Ben Alley
Bergen Av
Beth Avenue
Billings Drive
Blackheath Street
Bloomington St
Bongard Way
Bourbon Alley
Bowmount Av
Braecreek Avenue
Breboeuf Drive
Brierwood Street
Broad St
Broughton Way
Bryarton Alley
Burke Av
Cabot Avenue
Cambridge South Drive
Candlewood Street
Carkner St
Carnegie Way
Casey Alley
Catherine Av
Cedarcrest Avenue
Champlain Drive
Charleswood Street
Chesella St
Christie Way
Clarenda Alley
Cleary Av
Cluny Avenue
Cody Drive
Colindale Street
Commissioner St
Connery Way
Copperwood Alley
Corlyon Av
Cosburn Avenue
Cousineau Drive
Crestdale Street
Crowberry St
Cummings Way
Dagmar Alley
Daniel Av
Daze Avenue
Deevy Drive
Denise Street
Des Trembles St
Devon Way
Dixie Alley
Donald Av
Dorval Avenue
Drake Drive
Du Bois Street
Duffy St
Dunelm Way
Dupuis Alley
East Healey Av
Eckerson Avenue
Edgeworth Drive
Electric Street
Elma St
Elvaston Way
Emperor Alley
Ernest Av
Etta Avenue
Ewing Drive
Fairmont Street
Farrell St
Feriand Way
Finter Alley
Fleming Av
Folison Avenue
Forge Drive
Fox Street
Fraser St
Fulton Way
Gardner Alley
Gatesbury Av
George Avenue
Gilbert Drive
Glasgow Street
Glenfern St
Glynn Way
Goren Alley
Granada Av
Granville Avenue
Greenwich Drive
Guertin Street
Hallendale St
Hansen Way
Harper Alley
Harwood Av
Hazel Avenue
Henfield Drive
Hidden Meadow Street
Hillcrest St
Hobin Way
Homestead Alley
Howden Av
Hutchison Avenue
Indigo Drive
Isabella Street
James St
Jay Way
Joan Alley
Jonathan Pack Av
Juniper Avenue
Kay Drive
Kelsey Street
Kenton St
Kildonan Way
King George Alley
Kirchoffer Av
Labelle Avenue
Lakeside Drive
Langevin Street
Larouche St
Lavergne Way
Leaver Alley
Legault Av
Leonard Avenue
Lewis Drive
Lisa Street
Logan St
Lorne Way
Loyer Alley
Lynwood Av
Mackenzie Avenue
Mailes Drive
Manchester Street
Maplecrest St
Marconi Way
Marilyn Alley
Marmot Av
Martin Avenue
Maud Drive
Mayo Street
Mccasland St
Mcmaster Way
Melfort Alley
Merton Av
Mika Avenue
Miss Ottawa Drive
Montcalm Street
Montserrat St
Morningside Way
Mountainview Alley
Mulvihill Av
Myrle Avenue
Neil Drive
New Orchard Street
Nicholas St
Nora Way
North Alley
Notre Dame West Av
Oakley Avenue
Old George Drive
Opus Street
Ortona St
Otter Way
Pacific Alley
Pamilla Av
Parker Avenue
Paul Drive
Penelope Street
Peter St
Pike Way
Plumber Alley
Poplarwood Av
Powell Avenue
Prince Albert Drive
Provence Street
Queen Charlotte St
Raffeallo Way
Ralston Alley
Raymond Av
Regatta Avenue
Renouf Drive
Richelieu Street
Ridgegate St
River Rock Way
Robert Kemp Alley
Roger Guindon Av
Rose Avenue
Roseview Drive
Rowley Street
Russell St
Salina Way
Saphir Alley
Scout Av
Selkirk Avenue
Shakewood Drive
Shawondasee Street
Shirreff St
Sims Way
Sladen Alley
Soderlind Av
Sovereign Avenue
Spencer Drive
St Ambroise Street
St Francis St
St Peter Way
Steamline Alley
Stirling Av
Strachan Avenue
Sullivan Drive
Sunnydale Street
Swift St
Tammy Way
Temple Alley
Thibault Av
Thresher Avenue
Tina Drive
Totteridge Street
Triole St
Turnbull Way
United Alley
Valin Av
Vendevale Avenue
@zones
America/Toronto
America/Edmonton
America/Winnipeg
America/Vancouver
America/Halifax
America/Regina
America/St_Johns
America/Glace_Bay
America/Moncton
America/Whitehorse
@regions
Ontario	ON	
Quebec	QC	H3Z 2Y#
Alberta	AB	
Manitoba	MB	
British Columbia	BC	
Nova Scotia	NS	
Saskatchewan	SK	
Newfoundland and Labrador	NL	
New Brunswick	NB	
Prince Edward Island	PE	
Yukon	YT	H3Z 2Y#
@cities
Toronto	CA	0	437064	-793986	0	2794
Montréal	CA	1	455088	-735878	0	1763
Calgary	CA	2	510501	-1140853	1	1307
Ottawa	CA	0	454112	-756981	0	1017
Edmonton	CA	2	535501	-1134687	1	1011
Winnipeg	CA	3	498844	-971470	2	750
Mississauga	CA	0	435789	-796583	0	718
Vancouver	CA	4	492497	-1231193	3	662
Brampton	CA	0	436834	-797663	0	656
Hamilton	CA	0	432501	-798496	0	569
Surrey	CA	4	491064	-1228251	3	568
Québec	CA	1	468123	-712145	0	532
Halifax	CA	5	446427	-635769	4	472
Laval	CA	1	455700	-736920	0	438
London	CA	0	429834	-812330	0	422
Etobicoke	CA	0	436442	-795698	0	365
Markham	CA	0	438668	-792663	0	339
Vaughan	CA	0	438361	-794983	0	323
Gatineau	CA	1	454772	-757016	0	300
Victoria	CA	4	484359	-1233516	3	290
Saskatoon	CA	6	521324	-1066689	5	266
Kitchener	CA	0	434254	-805112	0	257
Burnaby	CA	4	492664	-1229526	3	249
Windsor	CA	0	423001	-830165	0	230
Longueuil	CA	1	455152	-734682	0	229
Regina	CA	6	504501	-1046178	5	226
Oakville	CA	0	434501	-796829	0	214
Richmond	CA	4	491700	-1231368	3	210
Richmond Hill	CA	0	438711	-794373	0	202
Burlington	CA	0	433862	-798371	0	187
Nepean	CA	0	453362	-757225	0	180
Oshawa	CA	0	439001	-788496	0	175
Greater Sudbury	CA	0	464900	-809900	0	166
Newton	CA	4	491333	-1228500	3	159
Gloucester	CA	0	453500	-756333	0	150
Saguenay	CA	1	484168	-710657	0	149
Coquitlam	CA	4	492846	-1227822	3	149
Barrie	CA	0	444001	-796663	0	148
Rosemont–La Petite-Patrie	CA	1	455366	-736069	0	147
Villeray–Saint-Michel–Parc-Extension	CA	1	455587	-736054	0	145
Kelowna	CA	4	498831	-1194857	3	145
Trois-Rivières	CA	1	463451	-725477	0	144
Guelph	CA	0	435459	-802560	0	144
Lévis	CA	1	468033	-711779	0	143
Mercier–Hochelaga-Maisonneuve	CA	1	455719	-735463	0	143
Abbotsford	CA	4	490580	-1222526	3	141
Whitby	CA	0	438834	-789329	0	139
St. Catharines	CA	0	431713	-792427	0	137
Ahuntsic-Cartierville	CA	1	455667	-736667	0	135
Le Vieux-Longueuil	CA	1	455372	-735077	0	135
Milton	CA	0	435168	-798829	0	133
Langley	CA	4	491011	-1226588	3	133
Kingston	CA	0	442298	-764810	0	132
Cambridge	CA	0	433601	-803127	0	130
Sherbrooke	CA	1	454001	-718991	0	129
Orléans	CA	0	454573	-755043	0	126
Ottawa South	CA	0	453921	-756873	0	125
Saint-Louis-de-Terrebonne	CA	1	457020	-737867	0	120
Ajax	CA	0	438501	-790329	0	120
Saanich	CA	4	485496	-1233693	3	118
Rivière-des-Prairies–Pointe-aux-Trembles	CA	1	456406	-735846	0	114
Terrebonne	CA	1	457000	-736473	0	112
Sainte-Foy	CA	1	467814	-712922	0	111
St. John's	CA	7	475649	-527093	6	111
Thunder Bay	CA	0	483820	-892502	0	109
La Cité-Limoilou	CA	1	468289	-712264	0	108
Sydney	CA	5	461351	-601831	7	106
Le Plateau-Mont-Royal	CA	1	455283	-735808	0	106
Waterloo	CA	0	434668	-805164	0	105
Ville-Marie	CA	1	454990	-735705	0	105
Brantford	CA	0	431334	-802664	0	105
Kamloops	CA	4	506665	-1203192	3	104
Lethbridge	CA	2	497000	-1128186	1	103
Whalley	CA	4	491792	-1228667	3	103
Delta	CA	4	490892	-1230532	3	102
Chilliwack	CA	4	491664	-1219526	3	101
Dartmouth	CA	5	446713	-635772	4	101
Red Deer	CA	2	522668	-1138020	1	101
Niagara Falls	CA	0	431001	-790663	0	100
Saint-Laurent	CA	1	455001	-736659	0	99
Saint-Jean-sur-Richelieu	CA	1	453071	-732626	0	98
Chomedey	CA	1	455333	-737500	0	94
Pickering	CA	0	439001	-791329	0	92
Newmarket	CA	0	440501	-794663	0	91
Nanaimo	CA	4	491664	-1239400	3	91
Airdrie	CA	2	513001	-1140353	1	90
Kanata	CA	0	453001	-759161	0	90
La Haute-Saint-Charles	CA	1	468903	-713722	0	88
North Vancouver	CA	4	493164	-1230693	3	88
Montréal-Nord	CA	1	456016	-736306	0	87
Le Sud-Ouest	CA	1	454719	-735899	0	86
Moncton	CA	8	460945	-647965	8	86
Peterborough	CA	0	443001	-783162	0	86
Repentigny	CA	1	457422	-734501	0	85
Charlesbourg	CA	1	468990	-713050	0	83
Saint-Hubert	CA	1	455001	-734158	0	83
Maple Ridge	CA	4	492194	-1226019	3	82
Beauport	CA	1	468588	-711920	0	81
East Hastings	CA	4	492717	-1230619	3	81
Saint-Léonard	CA	1	455877	-735950	0	79
Willowdale	CA	0	437667	-793991	0	79
Prince George	CA	4	539166	-1227530	3	79
New Westminster	CA	4	492068	-1229109	3	79
South Surrey	CA	4	490500	-1227917	3	77
Les Rivières	CA	1	468185	-712720	0	77
Caledon	CA	0	438654	-799932	0	77
Stoney Creek	CA	0	432168	-797663	0	76
Cloverdale	CA	4	491080	-1227276	3	73
Pierrefonds-Roxboro	CA	1	455019	-738417	0	73
Nutana Sector	CA	6	521000	-1066371	5	73
Sarnia	CA	0	429787	-824041	0	72
Sault Ste. Marie	CA	0	465168	-843333	0	72
Saint John	CA	8	452708	-660562	8	72
Sherwood Park	CA	2	535168	-1133187	1	71
Grande Prairie	CA	2	551667	-1188027	1	70
Confederation	CA	6	521391	-1067036	5	70
Brossard	CA	1	454501	-734658	0	70
Verdun	CA	1	454600	-735706	0	69
Chicoutimi	CA	1	484196	-710637	0	69
Notre-Dame-de-Grâce	CA	1	454768	-736143	0	68
Fort McMurray	CA	2	567268	-1113810	1	67
Granby	CA	1	454001	-727324	0	66
Waterfront Communities-The Island	CA	0	436339	-793772	0	66
Fleetwood	CA	4	491667	-1228000	3	66
Fort Garry South	CA	3	497922	-971636	2	65
Guildford	CA	4	491917	-1228000	3	65
Hull	CA	1	454276	-757106	0	64
Medicine Hat	CA	2	500393	-1106766	1	63
Fredericton	CA	8	459454	-666656	8	63
Halton Hills	CA	0	436403	-799315	0	63
Brighouse-City Centre	CA	4	491667	-1231333	3	63
Downtown Vancouver	CA	4	492828	-1231194	3	62
Norfolk County	CA	0	428334	-803830	0	61
North Delta	CA	4	491667	-1229167	3	61
Drummondville	CA	1	458834	-724824	0	59
Pierrefonds	CA	1	454599	-738928	0	59
Port Coquitlam	CA	4	492664	-1227693	3	58
St. Albert	CA	2	536334	-1136353	1	58
Aylmer	CA	1	454002	-758064	0	57
Saint-Michel	CA	1	455676	-736217	0	56
Aurora	CA	0	440001	-794663	0	55
Saint-Jérôme	CA	1	457804	-740036	0	55
Jonquière	CA	1	484165	-712488	0	55
Woburn	CA	0	437666	-792277	0	53
Metrotown	CA	4	492250	-1230000	3	52
Welland	CA	0	429834	-792496	0	52
University Heights	CA	6	521443	-1065787	5	52
Lower Sackville	CA	5	447760	-636786	4	52
Renfrew-Collingwood	CA	4	492450	-1230376	3	52
Lakewood	CA	6	521085	-1065903	5	51
Belleville	CA	0	441668	-773828	0	51
Willowdale East	CA	0	437706	-794015	0	50
North Bay	CA	0	463168	-794663	0	50
Saint-Hyacinthe	CA	1	456308	-729570	0	50
Whitchurch-Stouffville	CA	0	440001	-793163	0	50
Kensington-Cedar Cottage	CA	4	492500	-1230667	3	49
Dollard-Des Ormeaux	CA	1	454945	-738242	0	49
Brandon	CA	3	498469	-999531	2	49
Cornwall	CA	0	450181	-747282	0	49
West End	CA	4	492833	-1231333	3	47
Langford	CA	4	484496	-1235026	3	47
Rouge	CA	0	438041	-791657	0	46
Blainville	CA	1	456668	-738825	0	46
Victoria-Downtown	CA	4	484277	-1233610	3	46
West Vancouver	CA	4	493286	-1231602	3	45
Georgetown	CA	0	436501	-799163	0	44
L'Amoreaux	CA	0	437957	-793141	0	44
Islington-City Centre West	CA	0	436335	-795433	0	44
Malvern	CA	0	438094	-792234	0	44
Quinte West	CA	0	441834	-775662	0	44
Chatham	CA	0	424122	-821849	0	44
Innisfil	CA	0	443001	-796496	0	43
Kitsilano	CA	4	492667	-1231667	3	43
Salaberry-de-Valleyfield	CA	1	452501	-741325	0	43
Châteauguay	CA	1	453834	-737492	0	43
Rimouski	CA	1	484488	-685240	0	42
Saint-Eustache	CA	1	455650	-739055	0	42
Timmins	CA	0	484669	-813331	0	42
Sorel-Tracy	CA	1	460418	-731136	0	42
Mission	CA	4	491330	-1223026	3	42
Strawberry Hill	CA	4	491333	-1228833	3	41
Val-des-Arbres	CA	1	455984	-736754	0	41
Stittsville	CA	0	452501	-759161	0	41
Ancaster	CA	0	432181	-799872	0	41
Woodstock	CA	0	431334	-807497	0	40
Vernon	CA	4	502673	-1192734	3	40
Bowmanville	CA	0	439168	-786829	0	39
Boucherville	CA	1	455910	-734360	0	39
Spruce Grove	CA	2	535334	-1139187	1	39
St. Thomas	CA	0	427736	-811804	0	39
Charlottetown	CA	9	462346	-631256	4	39
Okanagan Mission	CA	4	498167	-1194833	3	38
Shawinigan	CA	1	465668	-727491	0	38
Neufchâtel-Est–Lebourgneuf	CA	1	468544	-713419	0	38
Duvernay	CA	1	455833	-736667	0	37
Laval-des-Rapides	CA	1	455564	-737001	0	37
Stouffville	CA	0	439668	-792496	0	37
Dovercourt-Wallace Emerson-Junction	CA	0	436657	-794385	0	37
Sunset	CA	4	492210	-1230955	3	36
Core Neighbourhoods	CA	6	521304	-1066723	5	36
Leamington	CA	0	420501	-825998	0	36
Rock Forest	CA	1	453570	-719968	0	36
Prince Albert	CA	6	532001	-1057677	5	35
Downsview-Roding-CFB	CA	0	437333	-794905	0	35
Parkwoods-Donalda	CA	0	437550	-793302	0	35
Rutland	CA	4	498998	-1193857	3	35
Joliette	CA	1	460164	-734236	0	35
Cartierville	CA	1	455312	-737036	0	35
Mascouche	CA	1	457496	-735996	0	35
Mirabel	CA	1	456501	-740825	0	35
Lawson	CA	6	521643	-1066388	5	35
Hastings-Sunrise	CA	4	492833	-1230333	3	35
Victoriaville	CA	1	460501	-719658	0	34
Brant	CA	0	431334	-803497	0	34
Mimico	CA	0	436162	-795127	0	34
Moose Jaw	CA	6	504000	-1055344	5	34
Parc-Extension	CA	1	455295	-736318	0	34
Penticton	CA	4	494806	-1195858	3	34
Arcola East	CA	6	504331	-1045360	5	34
Fairview	CA	4	492630	-1231321	3	34
Surrey City Centre	CA	4	491854	-1228466	3	34
Campbell River	CA	4	500163	-1252446	3	33
West Humber-Clairville	CA	0	437162	-795964	0	33
Mount Pleasant	CA	4	492667	-1231000	3	33
Mt Pleasant	CA	4	492624	-1231002	3	33
Mount Olive-Silverstone-Jamestown	CA	0	437469	-795873	0	33
LaSalle	CA	0	422448	-830610	0	33
Chestermere	CA	2	510334	-1138187	1	32
Cochrane	CA	2	511834	-1144687	1	32
Snowdon	CA	1	454859	-736310	0	32
Lloydminster	CA	2	532724	-1100226	1	32
Stratford	CA	0	433668	-809497	0	31
Chilliwack-Downtown	CA	4	491643	-1219591	3	31
Côte-Saint-Luc	CA	1	454654	-736659	0	31
Church-Yonge Corridor	CA	0	436596	-793790	0	31
Willoughby	CA	4	491262	-1226800	3	31
Niagara	CA	0	436446	-794071	0	31
Saint-Georges	CA	1	461135	-706653	0	31
Orillia	CA	0	446087	-794207	0	31
Victoria-Fraserview	CA	4	492167	-1230667	3	31
Orangeville	CA	0	439168	-800997	0	31
Fort Erie	CA	0	429001	-789329	0	31
Annex	CA	0	436716	-794040	0	31
Glenfield-Jane Heights	CA	0	437456	-795135	0	30
Ville-Émard	CA	1	454498	-736015	0	30
Okotoks	CA	2	507288	-1139828	1	30
Pointe-Claire	CA	1	454487	-738167	0	30
Bendale	CA	0	437668	-792533	0	30
Desmarchais-Crawford	CA	1	454455	-735816	0	30
North Cowichan	CA	4	488413	-1236860	3	30
Mount Pleasant West	CA	0	437044	-793934	0	30
Alma	CA	1	485501	-716491	0	30
Killarney	CA	4	492259	-1230428	3	29
Grandview-Woodlands	CA	4	492774	-1230708	3	29
Agincourt North	CA	0	438042	-792753	0	29
Sainte-Julie	CA	1	455834	-733325	0	29
West Kelowna	CA	4	498625	-1195833	3	29
Sept-Îles	CA	1	502001	-663821	0	29
Courtenay	CA	4	496866	-1249936	3	28
Whitehorse	CA	10	607161	-1350538	9	28
Fredericton Northside	CA	8	459759	-666412	8	28
Wexford	CA	0	437486	-792986	0	28
South Riverdale	CA	0	436493	-793356	0	28
Marpole	CA	4	492136	-1231298	3	28
St. James-Assiniboia East	CA	3	498899	-972265	2	28
Banbury-Don Mills	CA	0	437377	-793497	0	28
York University Heights	CA	0	437657	-794889	0	28
Port Moody	CA	4	492812	-1228246	3	28
Tam O'Shanter-Sullivan	CA	0	437798	-792950	0	27
West Hill	CA	0	437674	-791795	0	27
Saint-Constant	CA	1	453668	-735659	0	27
Grimsby	CA	0	432001	-795663	0	27
Dieppe	CA	8	460784	-646874	8	27
Conception Bay South	CA	7	474999	-529981	6	27
Don Valley Village	CA	0	437833	-793536	0	27
Clairlea-Birchmount	CA	0	437136	-792814	0	27
Bolton	CA	0	438795	-797379	0	27
Milliken	CA	0	438250	-792987	0	27
Boisbriand	CA	1	456168	-738325	0	26
Westminster-Branson	CA	0	437788	-794524	0	26
Beltline	CA	2	510395	-1140709	1	26
Bay Street Corridor	CA	0	436575	-793857	0	26
Vaudreuil-Dorion	CA	1	454001	-740325	0	26
Thetford-Mines	CA	1	460937	-713054	0	26
Centretown	CA	0	454153	-756964	0	26
Walnut Grove	CA	4	491647	-1226404	3	26
Coquitlam West	CA	4	492570	-1228788	3	26
Downtown Halifax	CA	5	446483	-635776	4	26
Val-d'Or	CA	1	480974	-777974	0	26
Panorama Hills	CA	2	511529	-1140810	1	26
Prince Edward	CA	0	440001	-772495	0	25
Sainte-Thérèse	CA	1	456392	-738276	0	25
Steveston	CA	4	491271	-1231814	3	25
Stonegate-Queensway	CA	0	436355	-795011	0	25
Dorset Park	CA	0	437539	-792822	0	25
Brooklin	CA	0	439583	-789597	0	25
Fraser Heights	CA	4	492000	-1227833	3	25
Fallingbrook	CA	0	454756	-754840	0	25
South Granville	CA	4	492602	-1231395	3	25
Alta Vista	CA	0	453864	-756581	0	25
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
Saint-Barthélemy
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
Saint Kitts and Nevis
North Korea
South Korea
Kuwait
Cayman Islands
Kazakhstan
Laos
Lebanon
Saint Lucia
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
Saint Martin
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
Saint-Pierre-et-Miquelon
Puerto Rico
Palestinian territories
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
Saint Helena, Ascension & Tristan da Cunha
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
Saint Vincent and the Grenadines
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
