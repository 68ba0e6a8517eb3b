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
Toronto	CA	0	437064	-793986	0	2794	M4G #@#|M4N #@#|M4R #@#|M4T #@#|M4W #@#|M5M #@#|M5P #@#|M6B #@#	+1 416-555-01##|+1 437-555-01##|+1 942-555-01##
Montréal	CA	1	455088	-735878	0	1763	H1G #@#|H1H #@#|H2Z #@#|H3A #@#|H3G #@#|H3X #@#|H3Y #@#|H4W #@#	+1 263-555-01##|+1 514-555-01##
Calgary	CA	2	510501	-1140853	1	1307	T1Y #@#|T2C #@#|T2J #@#|T2N #@#|T2W #@#|T3A #@#|T3G #@#|T3L #@#	+1 403-555-01##
Ottawa	CA	0	454112	-756981	0	1017	K1G #@#|K1H #@#|K1L #@#|K1N #@#|K1R #@#|K1V #@#|K2A #@#|K2C #@#	+1 613-555-01##
Edmonton	CA	2	535501	-1134687	1	1011	T5A #@#|T5G #@#|T5M #@#|T5S #@#|T5Z #@#|T6E #@#|T6L #@#|T6S #@#	+1 780-555-01##
Winnipeg	CA	3	498844	-971470	2	750	R2C #@#|R2K #@#|R2P #@#|R2X #@#|R3C #@#|R3J #@#|R3N #@#|R3T #@#	+1 204-555-01##
Mississauga	CA	0	435789	-796583	0	718	L4T #@#|L4W #@#|L4Z #@#|L5C #@#|L5H #@#|L5L #@#|L5P #@#|L5T #@#	+1 905-555-01##
Vancouver	CA	4	492497	-1231193	3	662	V5K #@#|V5N #@#|V5T #@#|V5Y #@#|V6C #@#|V6H #@#|V6M #@#|V6S #@#	+1 604-555-01##
Brampton	CA	0	436834	-797663	0	656	L6P #@#|L6R #@#|L6S #@#|L6T #@#|L6V #@#|L6W #@#|L6X #@#|L6Y #@#	+1 905-555-01##
Hamilton	CA	0	432501	-798496	0	569	L8E #@#|L8H #@#|L8K #@#|L8M #@#|L8P #@#|L8S #@#|L8V #@#|L9A #@#	+1 905-555-01##
Surrey	CA	4	491064	-1228251	3	568	V3X #@#|V3Z #@#	+1 604-555-01##|+1 778-555-01##
Québec	CA	1	468123	-712145	0	532	G1A #@#|G1E #@#|G1J #@#|G1L #@#|G1N #@#|G1R #@#|G1T #@#|G6V #@#	+1 418-555-01##
Halifax	CA	5	446427	-635769	4	472	B3H #@#|B3J #@#|B3K #@#|B3L #@#|B3M #@#|B3N #@#|B3P #@#|B3R #@#	+1 902-555-01##
Laval	CA	1	455700	-736920	0	438	H2C #@#|H7G #@#|H7N #@#|H7R #@#	+1 450-555-01##
London	CA	0	429834	-812330	0	422	N5V #@#|N5X #@#|N5Z #@#|N6E #@#|N6J #@#|N6K #@#|N6M #@#|N6N #@#	+1 519-555-01##
Etobicoke	CA	0	436442	-795698	0	365	M8V #@#|M8W #@#|M8X #@#|M8Z #@#|M9A #@#|M9B #@#|M9P #@#|M9R #@#	+1 416-555-01##
Markham	CA	0	438668	-792663	0	339	L3P #@#|L3R #@#|L3S #@#|L6B #@#|L6C #@#|L6E #@#|L6G #@#	+1 905-555-01##
Vaughan	CA	0	438361	-794983	0	323	L4C #@#|L4H #@#|L4J #@#|L4K #@#|L6A #@#	+1 905-555-01##
Gatineau	CA	1	454772	-757016	0	300	J8P #@#|J8R #@#|J8T #@#|J8V #@#	+1 819-555-01##
Victoria	CA	4	484359	-1233516	3	290	V8T #@#|V8V #@#|V8W #@#	+1 250-555-01##
Saskatoon	CA	6	521324	-1066689	5	266	S7W #@#	+1 306-555-01##
Kitchener	CA	0	434254	-805112	0	257	N2A #@#|N2B #@#|N2C #@#|N2G #@#|N2H #@#|N2K #@#|N2N #@#|N2P #@#	+1 519-555-01##
Burnaby	CA	4	492664	-1229526	3	249	V3N #@#|V5A #@#|V5B #@#|V5C #@#|V5E #@#|V5G #@#|V5H #@#|V5J #@#	+1 604-555-01##
Windsor	CA	0	423001	-830165	0	230	N8P #@#|N8R #@#|N8S #@#|N8T #@#|N8W #@#|N9A #@#|N9B #@#|N9C #@#	+1 519-555-01##
Longueuil	CA	1	455152	-734682	0	229	J4G #@#|J4H #@#|J4J #@#|J4K #@#|J4L #@#|J4M #@#|J4N #@#	+1 450-555-01##
Regina	CA	6	504501	-1046178	5	226	S4K #@#|S4M #@#	+1 306-555-01##
Oakville	CA	0	434501	-796829	0	214	L6H #@#|L6J #@#|L6K #@#|L6L #@#|L6M #@#	+1 905-555-01##
Richmond	CA	4	491700	-1231368	3	210	V6Y #@#|V7B #@#	+1 604-555-01##
Richmond Hill	CA	0	438711	-794373	0	202	L4B #@#|L4C #@#|L4E #@#|L4S #@#	+1 905-555-01##
Burlington	CA	0	433862	-798371	0	187	L7L #@#|L7M #@#|L7N #@#|L7P #@#|L7R #@#|L7S #@#|L7T #@#	+1 905-555-01##
Nepean	CA	0	453362	-757225	0	180	K2G #@#|K2H #@#|K2J #@#|K2R #@#	+1 613-555-01##
Oshawa	CA	0	439001	-788496	0	175	L1G #@#|L1H #@#|L1J #@#|L1K #@#|L1L #@#	+1 905-555-01##
Greater Sudbury	CA	0	464900	-809900	0	166	P3A #@#|P3B #@#|P3C #@#|P3G #@#|P3L #@#|P3N #@#|P3Y #@#	+1 705-555-01##
Newton	CA	4	491333	-1228500	3	159	V3W #@#|V3X #@#|V3Z #@#	+1 604-555-01##|+1 778-555-01##
Gloucester	CA	0	453500	-756333	0	150	K1B #@#|K1C #@#|K1J #@#|K1T #@#|K1W #@#	+1 613-555-01##
Saguenay	CA	1	484168	-710657	0	149	G7H #@#|G7J #@#	+1 418-555-01##
Coquitlam	CA	4	492846	-1227822	3	149	V3B #@#|V3J #@#|V3K #@#	+1 604-555-01##
Barrie	CA	0	444001	-796663	0	148	L4M #@#|L9J #@#|L9X #@#	+1 705-555-01##
Rosemont–La Petite-Patrie	CA	1	455366	-736069	0	147	H1X #@#|H1Z #@#|H2G #@#|H2J #@#|H2P #@#|H2S #@#|H2W #@#|H3P #@#	+1 263-555-01##|+1 514-555-01##
Villeray–Saint-Michel–Parc-Extension	CA	1	455587	-736054	0	145	H1R #@#|H1T #@#|H1Y #@#|H2A #@#|H2G #@#|H2J #@#|H2P #@#|H2S #@#	+1 263-555-01##|+1 514-555-01##
Kelowna	CA	4	498831	-1194857	3	145	V1V #@#|V1W #@#|V1Y #@#|V1Z #@#	+1 250-555-01##
Trois-Rivières	CA	1	463451	-725477	0	144	G8Y #@#|G8Z #@#|G9A #@#|G9B #@#|G9C #@#	+1 819-555-01##
Guelph	CA	0	435459	-802560	0	144	N1C #@#|N1E #@#|N1G #@#|N1H #@#|N1K #@#|N1L #@#	+1 519-555-01##
Lévis	CA	1	468033	-711779	0	143	G6V #@#|G6Y #@#	+1 418-555-01##
Mercier–Hochelaga-Maisonneuve	CA	1	455719	-735463	0	143	H1M #@#|H1N #@#|H1S #@#|H1T #@#|H1V #@#|H1W #@#|H1X #@#|H1Y #@#	+1 263-555-01##|+1 514-555-01##
Abbotsford	CA	4	490580	-1222526	3	141	V2S #@#|V2T #@#	+1 604-555-01##
Whitby	CA	0	438834	-789329	0	139	L1M #@#|L1N #@#|L1P #@#|L1R #@#	+1 905-555-01##
St. Catharines	CA	0	431713	-792427	0	137	L2M #@#|L2N #@#|L2P #@#|L2R #@#|L2S #@#|L2T #@#|L2V #@#|L2W #@#	+1 905-555-01##
Ahuntsic-Cartierville	CA	1	455667	-736667	0	135	H1H #@#|H1Z #@#|H2B #@#|H2M #@#|H2N #@#|H2P #@#|H3M #@#|H7G #@#	+1 450-555-01##
Le Vieux-Longueuil	CA	1	455372	-735077	0	135	H1V #@#|H1W #@#|H2K #@#|J4H #@#|J4J #@#|J4K #@#|J4P #@#	+1 450-555-01##
Milton	CA	0	435168	-798829	0	133	L9E #@#|L9T #@#	+1 905-555-01##
Langley	CA	4	491011	-1226588	3	133	V2Y #@#|V3A #@#	+1 604-555-01##|+1 778-555-01##
Kingston	CA	0	442298	-764810	0	132	K7K #@#|K7L #@#|K7M #@#|K7P #@#	+1 613-555-01##
Cambridge	CA	0	433601	-803127	0	130	N1P #@#|N1R #@#|N1S #@#|N1T #@#|N3C #@#|N3E #@#|N3H #@#	+1 519-555-01##
Sherbrooke	CA	1	454001	-718991	0	129	J1E #@#|J1G #@#|J1H #@#|J1J #@#|J1K #@#|J1L #@#|J1M #@#	+1 819-555-01##
Orléans	CA	0	454573	-755043	0	126	K1E #@#|K4A #@#	+1 613-555-01##
Ottawa South	CA	0	453921	-756873	0	125	K1A #@#|K1H #@#|K1P #@#|K1R #@#|K1S #@#|K1Y #@#|K2P #@#	+1 613-555-01##
Saint-Louis-de-Terrebonne	CA	1	457020	-737867	0	120	J6Y #@#|J6Z #@#	+1 450-555-01##
Ajax	CA	0	438501	-790329	0	120	L1S #@#|L1T #@#|L1Z #@#	+1 905-555-01##
Saanich	CA	4	485496	-1233693	3	118	V8N #@#|V8P #@#|V8X #@#|V8Y #@#|V8Z #@#	+1 250-555-01##
Rivière-des-Prairies–Pointe-aux-Trembles	CA	1	456406	-735846	0	114	H1E #@#|H1J #@#|H7A #@#	+1 450-555-01##
Terrebonne	CA	1	457000	-736473	0	112	J6V #@#|J6W #@#|J6X #@#|J6Y #@#	+1 450-555-01##
Sainte-Foy	CA	1	467814	-712922	0	111	G1V #@#|G1W #@#|G1X #@#	+1 418-555-01##
St. John's	CA	7	475649	-527093	6	111	A1A #@#|A1B #@#|A1C #@#|A1E #@#|A1G #@#|A1H #@#	+1 709-555-01##
Thunder Bay	CA	0	483820	-892502	0	109	P7A #@#|P7E #@#|P7G #@#|P7J #@#|P7K #@#	+1 807-555-01##
La Cité-Limoilou	CA	1	468289	-712264	0	108	G1H #@#|G1J #@#|G1K #@#|G1L #@#|G1M #@#|G1R #@#	+1 418-555-01##
Sydney	CA	5	461351	-601831	7	106	B1L #@#|B1M #@#|B1N #@#|B1P #@#|B1R #@#|B1S #@#	+1 902-555-01##
Le Plateau-Mont-Royal	CA	1	455283	-735808	0	106	H1W #@#|H2A #@#|H2H #@#|H2L #@#|H2V #@#|H2Y #@#|H3B #@#|H3V #@#	+1 263-555-01##|+1 514-555-01##
Waterloo	CA	0	434668	-805164	0	105	N2J #@#|N2L #@#|N2T #@#|N2V #@#	+1 519-555-01##
Ville-Marie	CA	1	454990	-735705	0	105	H2J #@#|H2T #@#|H2X #@#|H3A #@#|H3G #@#|H3K #@#|H3Y #@#|H4G #@#	+1 819-555-01##
Brantford	CA	0	431334	-802664	0	105	N3R #@#|N3S #@#	+1 519-555-01##
Kamloops	CA	4	506665	-1203192	3	104	V2E #@#|V2H #@#	+1 250-555-01##
Lethbridge	CA	2	497000	-1128186	1	103	T1H #@#|T1J #@#|T1K #@#	+1 403-555-01##
Whalley	CA	4	491792	-1228667	3	103	V3T #@#|V3V #@#	+1 604-555-01##|+1 778-555-01##
Delta	CA	4	490892	-1230532	3	102	V4C #@#|V4E #@#|V4G #@#|V4K #@#|V4L #@#|V4M #@#	+1 604-555-01##
Chilliwack	CA	4	491664	-1219526	3	101	V2P #@#|V2R #@#	+1 604-555-01##
Dartmouth	CA	5	446713	-635772	4	101	B2V #@#|B2W #@#|B2X #@#|B2Y #@#|B2Z #@#|B3A #@#|B3B #@#	+1 902-555-01##
Red Deer	CA	2	522668	-1138020	1	101	T4E #@#|T4N #@#|T4P #@#|T4R #@#	+1 403-555-01##
Niagara Falls	CA	0	431001	-790663	0	100	L2E #@#|L2G #@#|L2H #@#|L2J #@#	+1 905-555-01##
Saint-Laurent	CA	1	455001	-736659	0	99	H4L #@#|H4M #@#|H4N #@#|H4R #@#|H4S #@#|H4T #@#	+1 514-555-01##
Saint-Jean-sur-Richelieu	CA	1	453071	-732626	0	98	J2X #@#|J2Y #@#|J3A #@#|J3B #@#	+1 450-555-01##
Chomedey	CA	1	455333	-737500	0	94	H7S #@#|H7T #@#|H7V #@#|H7W #@#	+1 450-555-01##
Pickering	CA	0	439001	-791329	0	92	L1V #@#|L1W #@#|L1X #@#|L1Y #@#	+1 905-555-01##
Newmarket	CA	0	440501	-794663	0	91	L3X #@#|L3Y #@#	+1 905-555-01##
Nanaimo	CA	4	491664	-1239400	3	91	V9R #@#|V9S #@#|V9T #@#|V9V #@#	+1 250-555-01##
Airdrie	CA	2	513001	-1140353	1	90	T4A #@#|T4B #@#	+1 403-555-01##
Kanata	CA	0	453001	-759161	0	90	K2K #@#|K2L #@#|K2M #@#|K2T #@#|K2V #@#|K2W #@#	+1 613-555-01##
La Haute-Saint-Charles	CA	1	468903	-713722	0	88	G2A #@#|G2N #@#|G3E #@#	+1 418-555-01##
North Vancouver	CA	4	493164	-1230693	3	88	V7L #@#|V7M #@#|V7N #@#|V7P #@#	+1 604-555-01##|+1 778-555-01##
Montréal-Nord	CA	1	456016	-736306	0	87	H1G #@#|H1H #@#|H1P #@#|H1R #@#|H1Z #@#|H2B #@#|H7C #@#	+1 450-555-01##
Le Sud-Ouest	CA	1	454719	-735899	0	86	H3A #@#|H3E #@#|H3H #@#|H3K #@#|H3Y #@#|H4A #@#|H4C #@#|H4G #@#	+1 514-555-01##
Moncton	CA	8	460945	-647965	8	86	E1C #@#|E1E #@#	+1 506-555-01##
Peterborough	CA	0	443001	-783162	0	86	K9K #@#|K9L #@#	+1 705-555-01##
Repentigny	CA	1	457422	-734501	0	85	J5Y #@#|J5Z #@#|J6A #@#	+1 450-555-01##
Charlesbourg	CA	1	468990	-713050	0	83	G1G #@#|G2L #@#|G2M #@#|G2N #@#|G3E #@#	+1 418-555-01##
Saint-Hubert	CA	1	455001	-734158	0	83	J3Y #@#|J3Z #@#	+1 450-555-01##
Maple Ridge	CA	4	492194	-1226019	3	82	V2W #@#|V2X #@#	+1 604-555-01##
Beauport	CA	1	468588	-711920	0	81	G1B #@#|G1C #@#|G1E #@#	+1 418-555-01##
East Hastings	CA	4	492717	-1230619	3	81	V5C #@#|V5K #@#|V5L #@#|V5M #@#|V5R #@#|V5T #@#|V5V #@#|V6A #@#	+1 604-555-01##
Saint-Léonard	CA	1	455877	-735950	0	79	H1P #@#|H1R #@#|H1S #@#	+1 450-555-01##
Willowdale	CA	0	437667	-793991	0	79	M2M #@#|M2N #@#|M2R #@#	+1 416-555-01##|+1 437-555-01##|+1 942-555-01##
Prince George	CA	4	539166	-1227530	3	79	V2L #@#|V2M #@#	+1 250-555-01##
New Westminster	CA	4	492068	-1229109	3	79	V3L #@#|V3M #@#	+1 604-555-01##|+1 778-555-01##
South Surrey	CA	4	490500	-1227917	3	77	V4A #@#|V4B #@#|V4P #@#	+1 604-555-01##|+1 778-555-01##
Les Rivières	CA	1	468185	-712720	0	77	G1H #@#|G1L #@#|G1M #@#|G1N #@#|G1P #@#|G1S #@#|G2J #@#	+1 418-555-01##
Caledon	CA	0	438654	-799932	0	77	L7C #@#|L7K #@#	+1 519-555-01##
Stoney Creek	CA	0	432168	-797663	0	76	L8G #@#|L8K #@#	+1 905-555-01##
Cloverdale	CA	4	491080	-1227276	3	73	V3S #@#	+1 604-555-01##|+1 778-555-01##
Pierrefonds-Roxboro	CA	1	455019	-738417	0	73	H7Y #@#|H8Y #@#|H8Z #@#|H9A #@#|H9B #@#|H9C #@#|H9G #@#|H9H #@#	+1 514-555-01##
Nutana Sector	CA	6	521000	-1066371	5	73	S7H #@#|S7J #@#	+1 306-555-01##
Sarnia	CA	0	429787	-824041	0	72	N7S #@#|N7T #@#|N7V #@#|N7W #@#|N7X #@#	+1 519-555-01##
Sault Ste. Marie	CA	0	465168	-843333	0	72	P6A #@#|P6B #@#|P6C #@#	+1 705-555-01##
Saint John	CA	8	452708	-660562	8	72	E2H #@#|E2J #@#|E2K #@#|E2L #@#|E2M #@#|E2N #@#|E2P #@#	+1 506-555-01##
Sherwood Park	CA	2	535168	-1133187	1	71	T8A #@#|T8B #@#|T8C #@#|T8E #@#|T8H #@#	+1 780-555-01##
Grande Prairie	CA	2	551667	-1188027	1	70	T8V #@#|T8W #@#|T8X #@#	+1 780-555-01##
Confederation	CA	6	521391	-1067036	5	70	S7L #@#|S7M #@#|S7R #@#	+1 306-555-01##
Brossard	CA	1	454501	-734658	0	70	J4W #@#|J4X #@#|J4Y #@#|J4Z #@#	+1 450-555-01##
Verdun	CA	1	454600	-735706	0	69	H3E #@#|H4G #@#|H4H #@#	+1 514-555-01##
Chicoutimi	CA	1	484196	-710637	0	69	G7G #@#|G7H #@#|G7J #@#|G7K #@#	+1 418-555-01##
Notre-Dame-de-Grâce	CA	1	454768	-736143	0	68	H3W #@#|H3Y #@#|H3Z #@#|H4A #@#|H4B #@#	+1 514-555-01##
Fort McMurray	CA	2	567268	-1113810	1	67	T9J #@#|T9K #@#	+1 780-555-01##
Granby	CA	1	454001	-727324	0	66	J2G #@#|J2H #@#|J2J #@#	+1 450-555-01##
Waterfront Communities-The Island	CA	0	436339	-793772	0	66	M4M #@#|M4Y #@#|M5B #@#|M5G #@#|M5J #@#|M5L #@#|M5V #@#|M5X #@#	+1 416-555-01##|+1 437-555-01##|+1 942-555-01##
Fleetwood	CA	4	491667	-1228000	3	66	V3R #@#	+1 604-555-01##|+1 778-555-01##
Fort Garry South	CA	3	497922	-971636	2	65	R3T #@#|R3Y #@#	+1 204-555-01##
Guildford	CA	4	491917	-1228000	3	65	V3R #@#|V3T #@#	+1 604-555-01##|+1 778-555-01##
Hull	CA	1	454276	-757106	0	64	J8X #@#|J8Y #@#|J8Z #@#	+1 819-555-01##
Medicine Hat	CA	2	500393	-1106766	1	63	T1A #@#|T1C #@#	+1 403-555-01##
Fredericton	CA	8	459454	-666656	8	63	E3G #@#	+1 506-555-01##
Halton Hills	CA	0	436403	-799315	0	63	L7G #@#	+1 905-555-01##
Brighouse-City Centre	CA	4	491667	-1231333	3	63	V6X #@#|V6Y #@#|V7C #@#	+1 604-555-01##
Downtown Vancouver	CA	4	492828	-1231194	3	62	V5L #@#|V5T #@#|V5Z #@#|V6B #@#|V6E #@#|V6H #@#|V6K #@#|V7X #@#	+1 604-555-01##
Norfolk County	CA	0	428334	-803830	0	61	N3Y #@#	+1 519-555-01##
North Delta	CA	4	491667	-1229167	3	61	V3M #@#|V4C #@#	+1 604-555-01##|+1 778-555-01##
Drummondville	CA	1	458834	-724824	0	59	J2A #@#|J2C #@#|J2E #@#	+1 819-555-01##
Pierrefonds	CA	1	454599	-738928	0	59	H8Z #@#|H9K #@#	+1 514-555-01##
Port Coquitlam	CA	4	492664	-1227693	3	58	V3B #@#|V3C #@#|V3E #@#	+1 604-555-01##
St. Albert	CA	2	536334	-1136353	1	58	T8N #@#|T8T #@#	+1 780-555-01##
Aylmer	CA	1	454002	-758064	0	57	J9H #@#|J9J #@#	+1 819-555-01##
Saint-Michel	CA	1	455676	-736217	0	56	H1H #@#|H1R #@#|H1Y #@#|H2A #@#|H2C #@#|H2G #@#|H2N #@#|H2R #@#	+1 450-555-01##
Aurora	CA	0	440001	-794663	0	55	L4G #@#	+1 905-555-01##
Saint-Jérôme	CA	1	457804	-740036	0	55	J5L #@#|J7Y #@#|J7Z #@#	+1 450-555-01##
Jonquière	CA	1	484165	-712488	0	55	G7S #@#|G7T #@#|G7Y #@#|G7Z #@#	+1 418-555-01##
Woburn	CA	0	437666	-792277	0	53	M1E #@#|M1G #@#|M1H #@#|M1J #@#|M1P #@#|M7Y #@#	+1 905-555-01##
Metrotown	CA	4	492250	-1230000	3	52	V5E #@#|V5G #@#|V5H #@#|V5J #@#|V5R #@#|V5S #@#	+1 604-555-01##
Welland	CA	0	429834	-792496	0	52	L3B #@#|L3C #@#	+1 905-555-01##
University Heights	CA	6	521443	-1065787	5	52	S7N #@#|S7S #@#|S7W #@#	+1 306-555-01##
Lower Sackville	CA	5	447760	-636786	4	52	B4C #@#|B4E #@#|B4G #@#	+1 902-555-01##
Renfrew-Collingwood	CA	4	492450	-1230376	3	52	V5C #@#|V5G #@#|V5H #@#|V5K #@#|V5N #@#|V5P #@#|V5R #@#|V5S #@#	+1 604-555-01##
Lakewood	CA	6	521085	-1065903	5	51	S7H #@#|S7J #@#|S7N #@#|S7V #@#	+1 306-555-01##
Belleville	CA	0	441668	-773828	0	51	K8N #@#|K8P #@#|K8R #@#	+1 613-555-01##
Willowdale East	CA	0	437706	-794015	0	50	M2K #@#|M2M #@#|M2N #@#	+1 416-555-01##|+1 437-555-01##|+1 942-555-01##
North Bay	CA	0	463168	-794663	0	50	P1A #@#|P1B #@#|P1C #@#	+1 705-555-01##
Saint-Hyacinthe	CA	1	456308	-729570	0	50	J2R #@#|J2S #@#|J2T #@#	+1 450-555-01##
Whitchurch-Stouffville	CA	0	440001	-793163	0	50	L4A #@#	+1 905-555-01##
Kensington-Cedar Cottage	CA	4	492500	-1230667	3	49	V5K #@#|V5L #@#|V5N #@#|V5P #@#|V5T #@#|V5V #@#|V5Y #@#|V5Z #@#	+1 604-555-01##
Dollard-Des Ormeaux	CA	1	454945	-738242	0	49	H9A #@#|H9B #@#|H9G #@#	+1 514-555-01##
Brandon	CA	3	498469	-999531	2	49	R7A #@#|R7B #@#|R7C #@#	+1 204-555-01##
Cornwall	CA	0	450181	-747282	0	49	K6H #@#|K6J #@#|K6K #@#	+1 613-555-01##
West End	CA	4	492833	-1231333	3	47	V5T #@#|V6A #@#|V6C #@#|V6E #@#|V6H #@#|V6J #@#|V6Z #@#|V7X #@#	+1 604-555-01##
Langford	CA	4	484496	-1235026	3	47	V9B #@#	+1 250-555-01##
Rouge	CA	0	438041	-791657	0	46	M1B #@#|M1C #@#	+1 905-555-01##
Blainville	CA	1	456668	-738825	0	46	J7C #@#|J7E #@#	+1 450-555-01##
Victoria-Downtown	CA	4	484277	-1233610	3	46	V8P #@#|V8T #@#|V8V #@#|V8W #@#	+1 250-555-01##
West Vancouver	CA	4	493286	-1231602	3	45	V6G #@#|V7P #@#|V7T #@#|V7V #@#	+1 604-555-01##
Georgetown	CA	0	436501	-799163	0	44	L7G #@#	+1 905-555-01##
L'Amoreaux	CA	0	437957	-793141	0	44	M1S #@#|M1T #@#|M1V #@#|M1W #@#|M2H #@#|M2J #@#	+1 905-555-01##
Islington-City Centre West	CA	0	436335	-795433	0	44	L4X #@#|M8W #@#|M8X #@#|M8Y #@#|M8Z #@#|M9A #@#|M9B #@#|M9C #@#	+1 416-555-01##
Malvern	CA	0	438094	-792234	0	44	M1B #@#|M1S #@#|M1X #@#|M7Y #@#	+1 905-555-01##
Quinte West	CA	0	441834	-775662	0	44	K8R #@#	+1 613-555-01##
Chatham	CA	0	424122	-821849	0	44	N7L #@#|N7M #@#	+1 519-555-01##
Innisfil	CA	0	443001	-796496	0	43	L9S #@#	+1 705-555-01##
Kitsilano	CA	4	492667	-1231667	3	43	V5Z #@#|V6E #@#|V6H #@#|V6K #@#|V6L #@#|V6M #@#|V6S #@#|V6Z #@#	+1 604-555-01##
Salaberry-de-Valleyfield	CA	1	452501	-741325	0	43	J6S #@#|J6T #@#	+1 450-555-01##
Châteauguay	CA	1	453834	-737492	0	43	J6J #@#|J6K #@#	+1 450-555-01##
Rimouski	CA	1	484488	-685240	0	42	G5L #@#|G5M #@#|G5N #@#	+1 418-555-01##
Saint-Eustache	CA	1	455650	-739055	0	42	J7P #@#|J7R #@#	+1 450-555-01##
Timmins	CA	0	484669	-813331	0	42	P4N #@#|P4P #@#|P4R #@#	+1 705-555-01##
Sorel-Tracy	CA	1	460418	-731136	0	42	J3P #@#|J3R #@#	+1 450-555-01##
Mission	CA	4	491330	-1223026	3	42	V4X #@#	+1 604-555-01##
Strawberry Hill	CA	4	491333	-1228833	3	41	V3W #@#|V3X #@#|V4C #@#|V4E #@#	+1 604-555-01##|+1 778-555-01##
Val-des-Arbres	CA	1	455984	-736754	0	41	H1H #@#|H2B #@#|H7C #@#|H7E #@#|H7G #@#|H7M #@#	+1 450-555-01##
Stittsville	CA	0	452501	-759161	0	41	K2S #@#	+1 613-555-01##
Ancaster	CA	0	432181	-799872	0	41	L9G #@#|L9K #@#	+1 905-555-01##
Woodstock	CA	0	431334	-807497	0	40	N4S #@#|N4T #@#|N4V #@#	+1 519-555-01##
Vernon	CA	4	502673	-1192734	3	40	V1T #@#	+1 250-555-01##|+1 778-555-01##
Bowmanville	CA	0	439168	-786829	0	39	L1B #@#|L1C #@#	+1 905-555-01##
Boucherville	CA	1	455910	-734360	0	39	J4B #@#	+1 450-555-01##
Spruce Grove	CA	2	535334	-1139187	1	39	T7X #@#|T7Y #@#	+1 780-555-01##
St. Thomas	CA	0	427736	-811804	0	39	N5P #@#|N5R #@#	+1 519-555-01##
Charlottetown	CA	9	462346	-631256	4	39	C1A #@#|C1C #@#|C1E #@#	+1 902-555-01##
Okanagan Mission	CA	4	498167	-1194833	3	38	V1W #@#	+1 250-555-01##
Shawinigan	CA	1	465668	-727491	0	38	G9N #@#|G9P #@#|G9R #@#	+1 819-555-01##
Neufchâtel-Est–Lebourgneuf	CA	1	468544	-713419	0	38	G2B #@#|G2C #@#|G2K #@#|G3E #@#	+1 418-555-01##
Duvernay	CA	1	455833	-736667	0	37	H2B #@#|H7E #@#|H7G #@#	+1 450-555-01##
Laval-des-Rapides	CA	1	455564	-737001	0	37	H7N #@#	+1 450-555-01##
Stouffville	CA	0	439668	-792496	0	37	L4A #@#	+1 905-555-01##
Dovercourt-Wallace Emerson-Junction	CA	0	436657	-794385	0	37	M4V #@#|M5R #@#|M5T #@#|M6E #@#|M6H #@#|M6K #@#|M6P #@#|M6S #@#	+1 416-555-01##|+1 437-555-01##|+1 942-555-01##
Sunset	CA	4	492210	-1230955	3	36	V5P #@#|V5V #@#|V5W #@#|V5X #@#|V5Y #@#|V5Z #@#|V6M #@#|V6P #@#	+1 604-555-01##
Core Neighbourhoods	CA	6	521304	-1066723	5	36	S7H #@#|S7L #@#|S7M #@#	+1 306-555-01##
Leamington	CA	0	420501	-825998	0	36	N8H #@#	+1 519-555-01##
Rock Forest	CA	1	453570	-719968	0	36	J1N #@#	+1 819-555-01##
Prince Albert	CA	6	532001	-1057677	5	35	S6W #@#|S6X #@#	+1 306-555-01##
Downsview-Roding-CFB	CA	0	437333	-794905	0	35	M3K #@#|M3L #@#|M3M #@#|M3N #@#|M6A #@#|M6L #@#|M9N #@#	+1 416-555-01##|+1 437-555-01##|+1 942-555-01##
Parkwoods-Donalda	CA	0	437550	-793302	0	35	M1R #@#|M1T #@#|M2J #@#|M2L #@#|M3A #@#|M3B #@#|M3C #@#|M4A #@#	+1 416-555-01##|+1 437-555-01##|+1 942-555-01##
Rutland	CA	4	498998	-1193857	3	35	V1V #@#	+1 250-555-01##
Joliette	CA	1	460164	-734236	0	35	J6E #@#	+1 450-555-01##
Cartierville	CA	1	455312	-737036	0	35	H3M #@#|H4J #@#|H4K #@#	+1 450-555-01##
Mascouche	CA	1	457496	-735996	0	35	J7K #@#|J7L #@#	+1 450-555-01##
Mirabel	CA	1	456501	-740825	0	35	J7J #@#|J7N #@#	+1 450-555-01##
Lawson	CA	6	521643	-1066388	5	35	S7L #@#|S7N #@#|S7S #@#	+1 306-555-01##
Hastings-Sunrise	CA	4	492833	-1230333	3	35	V5C #@#|V5K #@#|V5L #@#|V5M #@#|V5N #@#	+1 604-555-01##|+1 778-555-01##
Victoriaville	CA	1	460501	-719658	0	34	G6P #@#|G6R #@#|G6S #@#|G6T #@#	+1 819-555-01##
Brant	CA	0	431334	-803497	0	34	N3P #@#|N3R #@#|N3S #@#|N3T #@#|N3V #@#	+1 519-555-01##
Mimico	CA	0	436162	-795127	0	34	M8V #@#|M8W #@#|M8X #@#|M8Y #@#|M8Z #@#	+1 416-555-01##
Moose Jaw	CA	6	504000	-1055344	5	34	S6H #@#|S6J #@#|S6K #@#	+1 306-555-01##
Parc-Extension	CA	1	455295	-736318	0	34	H2N #@#|H2P #@#|H2R #@#|H3N #@#|H3P #@#	+1 263-555-01##|+1 514-555-01##
Penticton	CA	4	494806	-1195858	3	34	V2A #@#	+1 250-555-01##|+1 778-555-01##
Arcola East	CA	6	504331	-1045360	5	34	S4N #@#|S4V #@#|S4Z #@#	+1 306-555-01##
Fairview	CA	4	492630	-1231321	3	34	V5T #@#|V5Y #@#|V6A #@#|V6C #@#|V6H #@#|V6K #@#|V6M #@#|V7X #@#	+1 604-555-01##
Surrey City Centre	CA	4	491854	-1228466	3	34	V3R #@#|V3T #@#|V3V #@#	+1 604-555-01##|+1 778-555-01##
Campbell River	CA	4	500163	-1252446	3	33		+1 250-555-01##
West Humber-Clairville	CA	0	437162	-795964	0	33	L4T #@#|L4V #@#|L5P #@#|M9V #@#|M9W #@#	+1 416-555-01##
Mount Pleasant	CA	4	492667	-1231000	3	33	V5L #@#|V5T #@#|V5W #@#|V5Z #@#|V6B #@#|V6E #@#|V6J #@#|V7X #@#	+1 604-555-01##
Mt Pleasant	CA	4	492624	-1231002	3	33	V5L #@#|V5T #@#|V5W #@#|V5Z #@#|V6B #@#|V6E #@#|V6J #@#|V7X #@#	+1 604-555-01##
Mount Olive-Silverstone-Jamestown	CA	0	437469	-795873	0	33	M9L #@#|M9M #@#|M9V #@#|M9W #@#	+1 416-555-01##
LaSalle	CA	0	422448	-830610	0	33	N9H #@#|N9J #@#	+1 519-555-01##
Chestermere	CA	2	510334	-1138187	1	32	T1X #@#	+1 403-555-01##
Cochrane	CA	2	511834	-1144687	1	32	T4C #@#	+1 403-555-01##
Snowdon	CA	1	454859	-736310	0	32	H2V #@#|H3R #@#|H3T #@#|H3W #@#|H3Y #@#|H4A #@#|H4C #@#|H4V #@#	+1 514-555-01##
Lloydminster	CA	2	532724	-1100226	1	32	T9V #@#	+1 780-555-01##
Stratford	CA	0	433668	-809497	0	31	N5A #@#	+1 519-555-01##
Chilliwack-Downtown	CA	4	491643	-1219591	3	31	V2P #@#	+1 604-555-01##
Côte-Saint-Luc	CA	1	454654	-736659	0	31	H4V #@#|H4W #@#|H4X #@#	+1 514-555-01##
Church-Yonge Corridor	CA	0	436596	-793790	0	31	M4K #@#|M4V #@#|M4Y #@#|M5C #@#|M5H #@#|M5R #@#|M5V #@#|M6G #@#	+1 416-555-01##|+1 437-555-01##|+1 942-555-01##
Willoughby	CA	4	491262	-1226800	3	31	V3A #@#	+1 604-555-01##|+1 778-555-01##
Niagara	CA	0	436446	-794071	0	31	M4Y #@#|M5B #@#|M5G #@#|M5K #@#|M5S #@#|M5V #@#|M6G #@#|M6K #@#	+1 416-555-01##|+1 437-555-01##|+1 942-555-01##
Saint-Georges	CA	1	461135	-706653	0	31	G5Y #@#|G5Z #@#|G6A #@#	+1 418-555-01##
Orillia	CA	0	446087	-794207	0	31	L3V #@#	+1 705-555-01##
Victoria-Fraserview	CA	4	492167	-1230667	3	31	V5P #@#|V5R #@#|V5S #@#|V5V #@#|V5W #@#|V5X #@#	+1 604-555-01##
Orangeville	CA	0	439168	-800997	0	31	L9V #@#|L9W #@#	+1 519-555-01##
Fort Erie	CA	0	429001	-789329	0	31	L2A #@#	+1 905-555-01##
Annex	CA	0	436716	-794040	0	31	M4S #@#|M4W #@#|M5A #@#|M5E #@#|M5L #@#|M5S #@#|M5W #@#|M6G #@#	+1 416-555-01##|+1 437-555-01##|+1 942-555-01##
Glenfield-Jane Heights	CA	0	437456	-795135	0	30	M3J #@#|M3K #@#|M3L #@#|M3M #@#|M3N #@#|M9L #@#|M9M #@#	+1 416-555-01##|+1 437-555-01##|+1 942-555-01##
Ville-Émard	CA	1	454498	-736015	0	30	H4E #@#|H4H #@#	+1 514-555-01##
Okotoks	CA	2	507288	-1139828	1	30	T1S #@#	+1 403-555-01##
Pointe-Claire	CA	1	454487	-738167	0	30	H9R #@#	+1 514-555-01##
Bendale	CA	0	437668	-792533	0	30	M1G #@#|M1H #@#|M1J #@#|M1P #@#|M1S #@#|M7Y #@#	+1 905-555-01##
Desmarchais-Crawford	CA	1	454455	-735816	0	30	H3E #@#|H4A #@#|H4C #@#|H4E #@#|H4G #@#|H4H #@#|H8N #@#	+1 514-555-01##
North Cowichan	CA	4	488413	-1236860	3	30	V9L #@#	+1 250-555-01##
Mount Pleasant West	CA	0	437044	-793934	0	30	M4G #@#|M4H #@#|M4P #@#|M4S #@#|M4V #@#|M4W #@#|M5N #@#|M5R #@#	+1 416-555-01##|+1 437-555-01##|+1 942-555-01##
Alma	CA	1	485501	-716491	0	30	G8B #@#|G8C #@#|G8E #@#	+1 418-555-01##
Killarney	CA	4	492259	-1230428	3	29	V5H #@#|V5M #@#|V5N #@#|V5P #@#|V5R #@#|V5S #@#|V5W #@#	+1 604-555-01##
Grandview-Woodlands	CA	4	492774	-1230708	3	29	V5K #@#|V5L #@#|V5M #@#|V5T #@#|V5V #@#|V6A #@#|V6C #@#|V7X #@#	+1 604-555-01##|+1 778-555-01##
Agincourt North	CA	0	438042	-792753	0	29	M1S #@#|M1T #@#|M1V #@#|M1W #@#|M7Y #@#	+1 905-555-01##
Sainte-Julie	CA	1	455834	-733325	0	29	J3E #@#	+1 450-555-01##
West Kelowna	CA	4	498625	-1195833	3	29	V1Z #@#	+1 250-555-01##
Sept-Îles	CA	1	502001	-663821	0	29	G4S #@#	+1 418-555-01##
Courtenay	CA	4	496866	-1249936	3	28	V9N #@#	+1 250-555-01##
Whitehorse	CA	10	607161	-1350538	9	28	Y1A #@#	+1 867-555-01##
Fredericton Northside	CA	8	459759	-666412	8	28	E3C #@#	+1 506-555-01##
Wexford	CA	0	437486	-792986	0	28	M1K #@#|M1P #@#|M1R #@#|M1T #@#|M3A #@#|M3C #@#|M4A #@#	+1 416-555-01##|+1 437-555-01##|+1 942-555-01##
South Riverdale	CA	0	436493	-793356	0	28	M4K #@#|M4L #@#|M4X #@#|M5A #@#|M5C #@#|M5H #@#|M5K #@#|M5W #@#	+1 416-555-01##|+1 437-555-01##|+1 942-555-01##
Marpole	CA	4	492136	-1231298	3	28	V5W #@#|V5X #@#|V5Z #@#|V6M #@#|V6P #@#|V6X #@#|V7B #@#	+1 604-555-01##
St. James-Assiniboia East	CA	3	498899	-972265	2	28	R3G #@#|R3H #@#|R3J #@#|R3N #@#	+1 204-555-01##
Banbury-Don Mills	CA	0	437377	-793497	0	28	M2L #@#|M3A #@#|M3B #@#|M3C #@#|M4A #@#|M4G #@#|M4H #@#|M4N #@#	+1 416-555-01##|+1 437-555-01##|+1 942-555-01##
York University Heights	CA	0	437657	-794889	0	28	L4K #@#|M2R #@#|M3H #@#|M3J #@#|M3K #@#|M3M #@#|M3N #@#	+1 416-555-01##|+1 437-555-01##|+1 942-555-01##
Port Moody	CA	4	492812	-1228246	3	28	V3H #@#	+1 604-555-01##
Tam O'Shanter-Sullivan	CA	0	437798	-792950	0	27	M1P #@#|M1R #@#|M1S #@#|M1T #@#|M1W #@#|M3A #@#|M7Y #@#	+1 905-555-01##
West Hill	CA	0	437674	-791795	0	27	M1C #@#|M1E #@#|M1G #@#	+1 905-555-01##
Saint-Constant	CA	1	453668	-735659	0	27	J5A #@#|J5B #@#	+1 514-555-01##
Grimsby	CA	0	432001	-795663	0	27	L3M #@#	+1 905-555-01##
Dieppe	CA	8	460784	-646874	8	27	E1A #@#	+1 506-555-01##
Conception Bay South	CA	7	474999	-529981	6	27	A1X #@#	+1 709-555-01##
Don Valley Village	CA	0	437833	-793536	0	27	M1W #@#|M2H #@#|M2J #@#|M2K #@#|M2L #@#|M3A #@#	+1 416-555-01##|+1 437-555-01##|+1 942-555-01##
Clairlea-Birchmount	CA	0	437136	-792814	0	27	M1K #@#|M1L #@#|M1N #@#|M4A #@#|M4B #@#|M4C #@#	+1 416-555-01##|+1 437-555-01##|+1 942-555-01##
Bolton	CA	0	438795	-797379	0	27	L7E #@#	+1 905-555-01##
Milliken	CA	0	438250	-792987	0	27	L3R #@#|L3S #@#|L6G #@#|M1V #@#|M1W #@#	+1 905-555-01##
Boisbriand	CA	1	456168	-738325	0	26	H7L #@#|J7A #@#|J7E #@#|J7G #@#|J7H #@#	+1 450-555-01##
Westminster-Branson	CA	0	437788	-794524	0	26	L4K #@#|M2M #@#|M2N #@#|M2R #@#|M3H #@#|M3J #@#	+1 416-555-01##|+1 437-555-01##|+1 942-555-01##
Beltline	CA	2	510395	-1140709	1	26	T2G #@#|T2R #@#|T2S #@#|T2T #@#	+1 403-555-01##
Bay Street Corridor	CA	0	436575	-793857	0	26	M4K #@#|M4V #@#|M4Y #@#|M5C #@#|M5H #@#|M5L #@#|M5T #@#|M5X #@#	+1 416-555-01##|+1 437-555-01##|+1 942-555-01##
Vaudreuil-Dorion	CA	1	454001	-740325	0	26	J7V #@#	+1 450-555-01##
Thetford-Mines	CA	1	460937	-713054	0	26	G6G #@#	+1 418-555-01##
Centretown	CA	0	454153	-756964	0	26	K1A #@#|K1L #@#|K1M #@#|K1N #@#|K1P #@#|K1R #@#|K1S #@#|K1Y #@#	+1 613-555-01##
Walnut Grove	CA	4	491647	-1226404	3	26	V2Y #@#	+1 604-555-01##
Coquitlam West	CA	4	492570	-1228788	3	26	V3J #@#|V3K #@#	+1 604-555-01##
Downtown Halifax	CA	5	446483	-635776	4	26	B2Y #@#|B3A #@#|B3H #@#|B3J #@#|B3K #@#|B3L #@#	+1 902-555-01##
Val-d'Or	CA	1	480974	-777974	0	26	J9P #@#	+1 819-555-01##
Panorama Hills	CA	2	511529	-1140810	1	26	T3K #@#	+1 403-555-01##
Prince Edward	CA	0	440001	-772495	0	25		+1 613-555-01##
Sainte-Thérèse	CA	1	456392	-738276	0	25	J7E #@#	+1 450-555-01##
Steveston	CA	4	491271	-1231814	3	25	V7E #@#	+1 604-555-01##
Stonegate-Queensway	CA	0	436355	-795011	0	25	M6S #@#|M8V #@#|M8X #@#|M8Y #@#|M8Z #@#	+1 416-555-01##
Dorset Park	CA	0	437539	-792822	0	25	M1H #@#|M1K #@#|M1P #@#|M1R #@#|M1T #@#|M3A #@#|M4A #@#|M7Y #@#	+1 416-555-01##|+1 437-555-01##|+1 942-555-01##
Brooklin	CA	0	439583	-789597	0	25	L1M #@#	+1 905-555-01##
Fraser Heights	CA	4	492000	-1227833	3	25	V3R #@#	+1 604-555-01##
Fallingbrook	CA	0	454756	-754840	0	25	K1E #@#|K4A #@#	+1 613-555-01##
South Granville	CA	4	492602	-1231395	3	25	V5T #@#|V5V #@#|V5Z #@#|V6C #@#|V6H #@#|V6J #@#|V6L #@#|V6Z #@#	+1 604-555-01##
Alta Vista	CA	0	453864	-756581	0	25	K1H #@#|K1S #@#	+1 613-555-01##
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
