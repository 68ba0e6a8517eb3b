// Made by Scripts/locales/compile.py; NOTICE names the sources.
// swift-format-ignore-file

extension LocaleText {
  static let en: StaticString = #"""
@form
f l
@titles
Mr.
Ms.
@genders
male
female
@female
Jennifer	2322
Jessica	1593
Lisa	1489
Kimberly	1239
Amanda	1221
Michelle	1214
Elizabeth	1189
Melissa	1184
Ashley	1174
Sarah	1147
Mary	1136
Stephanie	1081
Amy	1022
Angela	950
Nicole	887
Heather	870
Laura	860
Rebecca	840
Karen	767
Kelly	743
Emily	723
Susan	707
Rachel	696
Christina	694
Patricia	664
Julie	653
Samantha	651
Megan	611
Cynthia	608
Christine	595
Brittany	577
Lauren	558
Amber	551
Andrea	536
Danielle	530
Tiffany	524
Maria
Katherine	523
Tammy	516
Sandra	515
Linda	512
Crystal	506
Lori	480
Shannon	473
Pamela	462
Brenda	456
Donna	454
Sara	447
Erin	433
Deborah	428
Victoria	416
Tina	412
Jamie	403
Teresa	402
Kathleen	400
Nancy	399
Dawn
Tracy	396
Courtney	385
Barbara
Jacqueline	382
Sharon	381
Anna	373
Kayla	367
Denise	365
April	360
Catherine	355
Kristen	345
Erica
Monica	344
Hannah	333
Kathryn	332
Cheryl	331
Debra	328
Robin	325
Wendy	323
Taylor	318
Margaret	305
Vanessa	300
Alicia	299
Allison	297
Diana	294
Natalie	291
Kristin	287
Leslie
Michele	280
Theresa	278
Holly	277
Alexis	274
Melanie	270
Dana
Cindy	267
Julia	262
Jill	259
Alyssa	258
Valerie	256
Tara	252
Stacy	248
Diane	243
Katie
Jasmine	240
Veronica
Carol	236
Carrie	233
Rhonda	229
Gina	226
Stacey	225
Alexandra
Chelsea	223
Kathy	215
Carolyn	210
Lindsey
Ann	209
Renee	205
Brianna	202
Morgan	201
Kim	200
Cassandra	199
Janet	198
Paula	197
Kelsey	196
Sherry	194
Brooke	192
Tonya	191
Kristina	184
Beth	179
Heidi	178
Sheila	175
Laurie
Lindsay	174
Brandy	173
Tamara	169
Erika	167
Anne	166
Melinda	165
Brandi
Deanna	163
Abigail	162
Tanya
Madison	160
Leah	159
Olivia	156
Carla	155
Suzanne	154
Regina
Sabrina	153
Debbie	146
Colleen
Terri	145
Connie
Caitlin	144
Jenna	143
Natasha	138
Felicia	136
Molly
Whitney	134
Jordan	131
Janice	127
Marissa	126
Shelby	125
Brittney	124
Katrina
Misty
Haley
Kara	123
Lynn	121
Marie
Tracey	120
Alison
Virginia	119
Annette	118
Meghan
Kaitlyn
Katelyn	117
Miranda	113
Christy
Cathy	112
Kendra	111
Anita	110
Aachal
Aadhya
Aahana
Aarini
Aarna
Aashi
Abha
Advika
Adweta
Adya
Aishani
Alka
Amaira
Amara
Amrita
Abril
Adela
Adriana
Aida
Alejandra
Aldonza
Alma
Amalia
Amelia
Anabel
Anel
Antonia
Araceli
Arcelia
Ariadna
Adele
Adelinde
Adolfine
Aenne
Agathe
Albertine
Alena
Alina
Aloisia
Aneta
Angelique
Anke
Annaliese
Annegret
Anneke
Alexandrie
Alix
Alex
Anastasie
Anouk
Antoinette
Arnaude
Astrid
Aurore
Bernadette
Brigitte
Capucine
Chantal
Christelle
Christiane
Adelasia
Alessandra
Alessia
Allegra
Angelina
Annalisa
Annamaria
Annetta
Annunziata
Antonella
Antonietta
Antonina
Aria
Aurora
Beatrice
Aaliyah
Amina
Amira
Annabel
Annemijn
Aya
Aylin
Azra
Bente
Benthe
Bibi
Bo
Britt
Carlijn
Catharina
Elisabeth
Margareta
Eva
Birgitta
Karin
Elisabet
Ingrid
Sofia
Lena
Helena
Kerstin
Linnea
Marianne
Johanna
Cecilia
Agatha
Alana
Alexia
Allana
Ayla
Aylla
Beatriz
Bella
Bruna
Camila
Carolina
Catarina
Clara
Clarice
Daniela
Kamila
Ewa
Blanka
Olga
Kalina
Klara
Urszula
Kaja
Marianna
Kornelia
Justyna
Monika
Adrianna
Aniela
Agnieszka
Ade
Agnes
Ajeng
Ayu
Aisyah
Ami
Ani
Azalea
Alika
Anastasia
Almira
Betania
Citra
Cornelia
Cinta
Abiye
Adal
Adviye
Ahter
Akmaral
Alaz
Alize
Alsoy
Aral
Arziye
Asiman
Asu
Atiyye
Ayasun
Ayduru
Abbi
Abbie
Abby
Aideen
Ailis
Aimee
Aisling
Aislinn
Alanis
Alanna
Annie
Aoibhin
Aoibhinn
Arianne
Ashlene
Anneli
Kaarina
Marjatta
Hannele
Kristiina
Liisa
Emilia
Elina
Annikki
Tuulikki
Maarit
Susanna
Leena
Katariina
Marja
Albina
Ane
Anica
Anka
Ankica
Antonija
Bara
Barica
Biljana
Biserka
Branka
Danica
Danijela
Dora
Draga
Bonnie	107
Shelly	106
Wanda
Martha	103
Sherri	102
Monique	101
Emma
Krista
Jodi	100
Bethany	99
Krystal	98
Sydney	97
Yolanda	96
Caroline	95
Casey	94
Joanna	93
Angel	92
Gloria
Audrey	91
Paige	88
Angelica
Judy
Rachael	87
Kristy
Gabrielle
Destiny	84
Ruth	83
Kristi	81
Joyce	80
Yvonne
Nichole
Desiree	79
Beverly
Jillian
Savannah	78
Kristine
Mariah
Alexandria	77
Becky	76
Claudia
Sierra
Darlene
Jane	75
Briana	74
Jenny
Kelli
Shelley	73
Autumn
Joy
Sonya
Sheri
Carmen	71
Toni
Vicki	70
Breanna
Grace	69
Judith
Traci
Rebekah	68
Ana
Jaime
Dominique	67
Betty
Penny	66
Shirley
Evelyn
Jean	65
Peggy	64
Madeline
Joan
Kari	63
Bridget
Jeanette	61
Meredith
Mackenzie	60
Maureen
Ellen	59
Jody
Meagan	58
Joanne
Dorothy	57
Gail
Rita
Rose	55
Cheyenne
Ashlee
Vickie
Bailey
Mallory
Kaitlin	54
Alexa	53
Hailey
Candice	52
Latoya	51
Helen
Sylvia	50
Bianca
Adrienne
Ariel	49
Terry	48
Elaine
Marilyn	47
Alice
Sheryl	45
Jackie
Chloe
Phyllis
Claire	44
Kaylee
Candace
Frances	43
Joann
Eileen
Charlene
Sophia
Sally	42
Charlotte
Gabriela
Jeanne	41
Michaela	40
Belinda
@male
Michael	3527
David	2403
James	2289
John	2218
Christopher	2153
Robert	2083
Matthew	1580
William	1549
Daniel	1460
Joseph	1439
Brian	1236
Jason	1176
Joshua	1145
Mark	1112
Thomas	1109
Kevin	1108
Richard	1093
Anthony	1066
Andrew	1042
Steven	1028
Timothy	977
Jeffrey	948
Eric	930
Ryan	872
Charles	842
Scott	818
Justin	789
Nicholas	775
Jonathan	771
Brandon	736
Paul	717
Kenneth	643
Jacob	607
Gregory	594
Stephen
Patrick	553
Adam	551
Aaron	521
Benjamin	505
Kyle	491
Jeremy	490
Tyler	461
Zachary	458
Ronald	446
Edward	441
Donald	440
Sean	433
Jose	415
Alexander	403
Nathan	390
Gary	388
Samuel	385
Keith	358
Bryan	353
Douglas	349
Shawn	346
George	342
Peter	336
Todd	321
Travis	311
Jesse	300
Chad	298
Bradley	297
Austin	293
Larry	283
Cody	273
Raymond	270
Jordan	267
Craig	262
Dennis	257
Frank	253
Juan	250
Jerry	244
Christian	240
Derek	239
Dustin
Randy	234
Terry	222
Phillip	217
Troy	208
Carlos	206
Jeffery	203
Marcus	201
Jared	196
Joel
Shane
Tony	194
Vincent	193
Corey	192
Luis	188
Antonio	185
Alan	181
Victor
Dylan	180
Philip	175
Brett	174
Rodney	169
Curtis	166
Johnny	164
Alex	163
Russell	162
Martin	161
Roger	158
Carl	156
Erik	154
Derrick	151
Gabriel	147
Brent	146
Nathaniel
Bruce
Danny	145
Ian	144
Ricky
Henry
Jack	142
Cory	140
Cameron
Billy	135
Mitchell
Wesley	134
Trevor	131
Allen	130
Lawrence	129
Bobby
Gerald	128
Jesus	126
Joe	125
Randall
Wayne	124
Jimmy
Evan	121
Jon
Seth	119
Walter	118
Adrian
Caleb	115
Casey	111
Marc
Aadi	110
Aarav
Aarnav
Aarush
Aayush
Abdul
Abeer
Abhimanyu
Abhiram
Aditya
Advaith
Advay
Advik
Agastya
Akshay
Abel
Abelardo
Abraham
Adalberto
Alberto
Aldo
Alfonso
Alfredo
Alonso
Alvaro
Amador
Armando
Arturo
Augusto
Aurelio
Abbas
Abdullah
Achim
Adolf
Ahmed
Alban
Albin
Aleksandar
Aleksej
Alexei
Alfons
Aloys
Anastasios
Anatoli
Andreas
Adrien
Alain
Alexandre
Alphonse
Antoine
Auguste
Augustin
Bertrand
Christophe
Denis
Emmanuel
Franck
Georges
Gilbert
Gilles
Achille
Adamo
Adelmo
Adriano
Agnolo
Agostino
Alberico
Alderano
Alessandro
Alessio
Alfio
Alphons
Amadeo
Amedeo
Amico
Aiden
Ali
Amin
Amir
Arie
Aron
Ayden
Ayoub
Bart
Bas
Bastiaan
Beau
Ben
Berat
Berend
Lars
Anders
Johan
Per
Nils
Mikael
Jan
Hans
Olof
Lennart
Gunnar
Fredrik
Sven
Bo
Gustav
Antony
Apollo
Asafe
Benicio
Benjamim
Bento
Bernardo
Brayan
Breno
Bruno
Caio
Calebe
Danilo
Dante
Davi
Jakub
Mateusz
Bartek
Kacper
Szymon
Antoni
Filip
Piotr
Maciej
Aleksander
Franciszek
Wiktor
Krzysztof
Wojciech
Igor
Abyasa
Ade
Adiarja
Adika
Adinata
Agus
Ajiman
Ajimin
Akarsana
Alambana
Anggabaya
Anom
Aris
Artanto
Artawan
Abdulgazi
Abdulsemet
Abuzar
Adak
Ahsen
Akatay
Akcivan
Akmaner
Alanalp
Alexandru
Aliseydi
Alparslan
Argu
Aru
Atasagun
Aedan
Aidan
Alastair
Alister
Angus
Antoin
Anton
Aodhan
Arran
Arron
Ashley
Bailey
Benn
Blaine
Breandan
Juhani
Olavi
Antero
Tapani
Johannes
Tapio
Kalevi
Matti
Pekka
Petteri
Ilmari
Sakari
Matias
Antti
Juha
Alen
Andrija
Ante
Anto
Antun
Boris
Branko
Dalibor
Damir
Danijel
Dario
Darko
Davor
Dejan
Dino
Miguel
Jay	109
Steve
Andre	108
Chris	107
Willie
Arthur	104
Manuel	103
Taylor
Logan
Albert	102
Devin	101
Roy
Micheal	99
Jeff	98
Darren	97
Mario	95
Lee
Mike	94
Luke
Darrell
Blake
Louis
Jeremiah
Ricardo	93
Jorge	91
Dale
Calvin	90
Ethan	88
Garrett	87
Edwin	86
Glenn
Frederick	85
Barry
Lucas
Francisco	84
Lance	81
Hunter	80
Isaac	77
Brad	76
Connor
Chase	75
Dean
Noah	74
Reginald
Oscar	73
Jamie	72
Harold
Spencer	71
Roberto	70
Ronnie
Angel
Alejandro	67
Johnathan	65
Ralph
Hector	62
Dakota
Eddie	61
Colin
Eugene
Tommy	60
Maurice
Kelly
Ruben
Leonard	59
Shaun	58
Ernest
Stanley	57
Brendan
Marvin
Tracy	56
Kurt	55
Howard
Dwayne
Tim
Jonathon	54
Julian
Grant	53
Darryl	52
Clayton	51
Tanner	49
Omar
Jerome
Isaiah	48
Javier
Greg
Melvin
Duane
Dalton
Mathew	47
Drew	46
Theodore
Elijah
Tyrone	45
Harry
Kristopher
Clinton
Cole
Sergio	44
Jim
Jake
Mason	43
Dillon
Fernando
Clifford	41
Colton	40
Tom	39
Devon	38
Eduardo	36
Bryce	35
Jermaine
Alec	34
Rick
Dominic
Bill	33
Geoffrey
Shannon
Jaime
Xavier	32
Tristan
Collin	31
Jackson
Fred
Norman	30
Dan
Kirk	29
Edgar
Ray
Don
Glen
Nicolas	28
Karl
Maxwell
Ivan	27
Earl
Levi
Damon
Darius	26
Andres
Cristian
Francis
Kent	25
Riley
Alfred
Warren
Max	24
Malik
Wyatt
Cesar
Clarence	23
Bernard
Gavin
Preston
Marco	22
Hayden
Alexis	21
Brady
Parker
Pedro
Gordon
Dave
Ross
@last
Smith	2079
Johnson	1625
Williams	1342
Brown	1207
Jones	1192
Miller	987
Davis	938
Garcia	751
Rodriguez	704
Wilson	685
Martinez	678
Anderson	667
Taylor	630
Thomas	622
Hernandez	618
Moore	611
Martin	589
Jackson	583
Thompson	564
White	560
Lopez	544
Lee	530
Gonzalez	523
Harris	519
Clark	480
Lewis	446
Robinson	440
Walker	439
Perez	427
Hall	414
Young	408
Allen	405
Sanchez	386
Wright	385
King	384
Scott	368
Green	362
Baker
Adams	361
Nelson
Hill	360
Ramirez	340
Campbell	325
Mitchell	321
Roberts	320
Carter	317
Phillips	308
Evans	299
Turner	294
Torres	284
Parker
Collins	278
Edwards	277
Stewart	274
Flores
Morris	273
Nguyen	271
Murphy	263
Rivera	262
Cook	258
Rogers
Morgan	242
Peterson	241
Cooper	236
Reed	234
Bailey	233
Bell	232
Gomez	231
Kelly	228
Howard	223
Ward	222
Cox
Diaz	220
Richardson	218
Wood	216
Watson	212
Brooks	211
Bennett	209
Gray	207
James	204
Reyes	203
Cruz	202
Hughes	201
Price	200
Myers	197
Long	196
Foster	193
Sanders
Ross	192
Morales	190
Powell	189
Sullivan
Russell	188
Ortiz
Jenkins	187
Gutierrez	186
Perry
Butler	184
Barnes
Fisher
Henderson
Coleman	183
Simmons	176
Patterson	174
Jordan	173
Reynolds	171
Hamilton	170
Graham
Kim
Gonzales
Alexander	169
Ramos
Wallace	167
Griffin
West	165
Cole	164
Hayes
Chavez	163
Gibson	161
Bryant
Ellis	159
Stevens
Murray	156
Ford
Marshall	155
Owens	154
Mcdonald
Harrison
Ruiz	153
Kennedy	150
Wells	149
Alvarez	148
Woods
Mendoza	147
Castillo	145
Olson	143
Webb
Washington
Tucker
Freeman	142
Burns
Henry	141
Vasquez	140
Snyder	139
Simpson	138
Crawford
Jimenez
Porter	137
Mason	136
Shaw
Gordon
Wagner	135
Hunter
Romero
Hicks	134
Dixon	133
Hunt
Palmer	132
Robertson	131
Black
Holmes
Stone
Meyer
Boyd
Mills	129
Warren
Fox
Rose
Rice	128
Moreno
Schmidt	127
Patel
Ferguson	124
Nichols
Herrera	123
Medina	122
Ryan
Fernandez
Weaver	121
Daniels
Stephens
Gardner
Payne
Kelley	120
Dunn
Pierce	119
Arnold
Tran
Spencer	118
Peters	117
Hawkins
Grant
Hansen
Castro
Hoffman	116
Hart
Elliott
Cunningham	115
Knight
Bradley
Carroll
Hudson	114
Duncan
Armstrong
Berry	113
Andrews
Johnston
Ray
Lane
Riley	112
Carpenter	111
Perkins
Aguilar
Silva	110
Richards
Willis
Acharya
Agarwal
Agate
Aggarwal
Agrawal
Ahluwalia
Ahuja
Amble
Anand
Andra
Anne
Apte
Arora
Arya
Aurora
Abrego
Abreu
Acevedo
Aguayo
Aguilera
Aguirre
Alba
Alcala
Alcaraz
Alfaro
Almanza
Almaraz
Alonso
Alonzo
Altamirano
Ackermann
Adler
Adolph
Albers
Anders
Atzler
Aumann
Bachmann
Barkholz
Barth
Baum
Beckmann
Beer
Beier
Bender
Bernard
Robert
Petit
Dubois
Richard
Durand
Moreau
Lefebvre
Laurent
Michel
Leroy
David
Fontaine
Morel
Fournier
Abatantuono
Abba
Accardo
Adinolfi
Agostinelli
Ajello
Alboni
Alfonsi
Alonzi
Amato
Anastasi
Andreozzi
Anguillara
Anichini
Antonacci
Aarden
Adelaar
Adriaensdr
Adryaens
Alpaidis
Ansems
Arent
Arts
Backer
Barents
Bastiaanse
Bave
Beernink
Bekbergen
Belpere
Andersson
Johansson
Karlsson
Nilsson
Eriksson
Larsson
Olsson
Persson
Svensson
Gustafsson
Pettersson
Jonsson
Jansson
Hansson
Carlsson
Albuquerque
Almeida
Alves
Andrade
Aparecida
Azevedo
Barbosa
Barros
Borges
Brito
Caldeira
Camargo
Cardoso
Carvalho
Cassiano
Kowalski
Lewandowski
Kowalczyk
Jankowski
Wojciechowski
Kaczmarek
Krawczyk
Piotrowski
Nowakowski
Nowicki
Dudek
Olszewski
Malinowski
Witkowski
Walczak
Adriansyah
Ardianto
Anggriawan
Budiman
Budiyanto
Damanik
Dongoran
Dabukke
Firmansyah
Firgantoro
Gunarto
Gunawan
Hardiansyah
Habibi
Hakim
Yorulmaz
Sakarya
Demir
Yaman
Aksu
Akar
Bilir
Bilgin
Eraslan
Aslan
Arslan
Arsoy
Seven
Soylu
Zorlu
Achison
Ahearne
Allis
Annsboro
Atchison
Bann
Barneville
Barry
Beal
Beggan
Beirn
Berminghim
Biesty
Bogan
Bonar
Korhonen
Virtanen
Nieminen
Laine
Heikkinen
Koskinen
Lehtonen
Lehtinen
Saarinen
Salminen
Heinonen
Niemi
Kinnunen
Salonen
Turunen
Bajan
Balatinac
Baljak
Banko
Barac
Barbieri
Barbir
Barnaba
Batrnek
Bazjak
Bingula
Bogadi
Botica
Brcko
Brezjan
Matthews	109
Chapman
Lawrence
Garza
Vargas	108
Watkins	107
Wheeler	106
Larson
Carlson	105
Harper
George
Greene
Burke	104
Guzman
Morrison	103
Munoz
Jacobs	101
Obrien
Lawson
Franklin	100
Lynch
Bishop
Carr
Salazar	99
Austin
Mendez
Gilbert	98
Jensen
Williamson
Montgomery
Harvey
Oliver
Howell	96
Dean
Hanson	95
Weber	94
Garrett
Sims
Burton
Fuller	93
Soto
Mccoy
Welch
Chen	92
Schultz
Walters	91
Reid
Fields	90
Walsh
Little
Fowler
Bowman	89
Davidson
May
Day
Schneider	88
Newman
Brewer
Lucas
Holland	87
Wong
Banks
Santos
Curtis
Pearson	86
Delgado
Valdez
Pena
Rios	84
Douglas
Sandoval
Barrett
Hopkins	83
Keller
Guerrero	82
Stanley
Bates
Alvarado
Beck
Ortega	81
Wade
Estrada
Contreras
Barnett
Caldwell	80
Santiago
Lambert	79
Powers
Chambers
Nunez
Craig	78
Leonard
Lowe
Rhodes
Byrd
Gregory
Shelton	77
Frazier
Becker
Maldonado
Fleming
Vega
Sutton	76
Cohen
Jennings
Parks
Mcdaniel
Watts	75
Barker
Norris
Vaughn	74
Vazquez
Holt
Schwartz
Steele
Benson
Neal	73
Dominguez
Horton
Terry
Wolfe
Hale
Lyons	72
Graves
Haynes
Miles
Park
Warner
Padilla
Bush	71
Thornton
Mccarthy
Mann
Zimmerman
Erickson
Fletcher
Mckinney
Page	70
Dawson
Joseph
Marquez
Reeves
Klein
Espinoza	69
Baldwin
Moran
Love
Robbins	68
Higgins
Ball
Cortez
Le
Griffith
Bowen	67
Sharp
Cummings
Ramsey
Hardy
Swanson
Barber
Acosta
Luna
Chandler
Daniel	66
Blair
Cross
Simon	65
Dennis
Oconnor
Quinn
Gross
Navarro
Moss
Fitzgerald	64
Doyle
Mclaughlin
Rojas
Rodgers
Stevenson
Singh
Yang
Figueroa	63
Harmon
Newton
Paul
Manning
Garner
Mcgee
Reese
Francis
Burgess
Adkins
Goodman
Curry	62
Brady
Christensen
Potter
Walton
Goodwin
Mullins	61
Molina
Webster
Fischer
Campos
Avila
Sherman
Todd
Chang
Blake
Malone
Wolf	60
Hodges
Juarez
Gill
Farmer
Hines
Gallagher
Duran
Hubbard
Cannon	59
Miranda
Wang
Saunders
Tate
Mack
Hammond
Carrillo
Townsend	58
Wise
Ingram
Barton
Mejia
Ayala
Schroeder
Hampton
Rowe
Parsons
Frank
Waters
Strickland
Osborne
Maxwell
Chan	57
Deleon
Norman
Harrington
Casey
Patton
Logan	56
Bowers
Mueller
Glover
Floyd
Hartman
Buchanan
Cobb
French	55
Kramer
Mccormick
Clarke
Tyler
Gibbs
Moody
Conner
Sparks	54
Mcguire
Leon
Bauer
Norton
Pope
Flynn
Hogan
Robles
Salinas
Yates
Lindsey
Lloyd
Marsh	53
Mcbride
Owen
Solis
Pham	52
Lang
Pratt
@companies
Ltd
LLC
Inc.
GmbH
AB
S.A.
B.V.
Oy
S.p.A.
plc
Pty Ltd
& Co.
@address

n s
@streets
Abbey Alley
Adam Annex
Al Scoma Arcade
Alemany Avenue
Alpha Bayou
Amador Bend
Amity Boulevard
Anson Bridge
Aquavista Bypass
Ardenwood Canyon
Armistead Center
Ashton Circle
Augusta Court
Avenue F Cove
Avocet Creek
Balboa Crescent
Banks Crossing
Bartol Drive
Battery East Estate
Bayview Expressway
Beaver Extension
Bell Ferry
Bengal Field
Bernard Freeway
Bessie Garden
Bishop Gardens
Blanken Glen
Bocana Green
Bowley Grove
Brant Heights
Bright Highway
Bronte Hill
Bruce Hills
Buckingham Junction
Burritt Lake
Caine Landing
Camellia Lane
Candlestick Point Sra Lodge
Card Loop
Carr Mall
Case Manor
Castle Manor Mews
Central Motorway
Chain Of Lakes Park
Chatham Parkway
Child Pass
Church Access Path
Clarendon Pike
Cleary Pine
Cloud Place
Coleman Plaza
Colonial Point
Compton Ranch
Conservatory Access Rapids
Coral Road
Cortes Route
Cottonwood Row
Cranleigh Run
Crestwell Shore
Cuba Spur
Cutler Square
Daniel Burnham Station
Davis Stravenue
De Soto Street
Del Sur Terrace
Deming Trace
Diamond Cove Trail
Divisadero Turnpike
Donahue Viaduct
Dorman Walk
Drake Alley
Dunnes Annex
Easement Arcade
Eddy Avenue
Edna Bayou
El Sereno Bend
Elliot Boulevard
Emerald Bridge
Encline Bypass
Esmeralda Canyon
Eutaw Center
Excelsior Circle
Fairfax Court
Farnsworth Cove
Fell Creek
Fifth Crescent
Flood Crossing
Folsom Drive
Forest View Estate
Francis Expressway
Freelon Extension
Fuente Ferry
Galvez Field
Garnett Freeway
Gellert Garden
Gerard Gardens
Gilbert Glen
Glen Green
Goethe Grove
Golf Course Heights
Graham Highway
Greely Hill
Grijalva Hills
Hahn Junction
Hamlin Lake
Hare Landing
Harrington Lane
Havelock Lodge
Hazelwood Loop
Hemlock Mall
Heyman Manor
Hill Point Mews
Hodges Motorway
Holly Park Park
Horace Parkway
Hulbert Pass
Hyde Path
Incinerator Pike
Inverness Pine
Islais Place
Jack Micheline Plaza
Jasper Point
Jerrold Ranch
John Maher Rapids
Josiah Road
Julius Route
Kaplan Row
Kenneth Rexroth Run
Keystone Shore
Kissling Spur
Krausgrill Square
Laguna Station
Lakeview Stravenue
Lansdale Street
Lassen Terrace
Le Conte Trace
Lendrum Trail
Lettuce Turnpike
Lily Viaduct
Littlefield Walk
Loma Vista Alley
Lopez Annex
Lower Fort Mason Arcade
Lundys Avenue
Lyon Bayou
Maddux Bend
Main Boulevard
Mangels Bridge
Marengo Bypass
Marion Canyon
Marshall Center
Mary Teresa Circle
Maxwell Court
Mccoppin Cove
Mcnair Creek
Melba Crescent
Merchant Crossing
Mesa Drive
Milan Estate
Minna Expressway
Mission Rock Extension
Moncada Ferry
Montecito Field
Morgan Freeway
Moulton Garden
Munich Gardens
Nahua Glen
Nautilus Green
Nevada Grove
Niagara Heights
Noe Highway
North Van Horn Hill
Nottingham Hills
Oakwood Junction
Old Decatur Lake
Olympic Country Club Landing
Orange Lane
Ortega Lodge
Ottawa Loop
Page Mall
Panama Manor
Park Presidio Mews
Patterson Motorway
Pelton Park
Perego Parkway
Petrarch Pass
Pilgrim Path
Pixley Pike
Pollard Pine
Porter Place
Prague Plaza
Progress Point
Quartz Ranch
Racine Rapids
Randall Road
Reardon Route
Reed Row
Revello Run
Richardson Shore
Ringold Spur
Rizal Square
Rockaway Station
Rolph Stravenue
Rosella Street
Rossmoor Terrace
Russia Trace
Safira Trail
Saint Louis Turnpike
San Andreas Viaduct
San Fernando Walk
San Miguel Alley
Santa Barbara Annex
Santa Ynez Arcade
Sawyer Avenue
Sea View Bayou
Selby Bend
Severn Boulevard
Sharp Bridge
Ship Bypass
Sickles Canyon
Skyview Center
Soule Circle
Southern Heights Court
Spreckels Lake Cove
Stanford Creek
State Crescent
Stevenson Crossing
Stoneman Drive
Sturgeon Estate
Sunview Expressway
Sylvan Extension
Taraval Ferry
Tenny Field
Theresa Freeway
Thorp Garden
Toland Gardens
Torrens Glen
Transverse Green
Trumbull Grove
Turner Heights
@zones
Europe/Andorra
Asia/Dubai
Asia/Kabul
America/Antigua
Europe/Tirane
Asia/Yerevan
Africa/Luanda
America/Argentina/Buenos_Aires
America/Argentina/Cordoba
America/Argentina/Tucuman
America/Argentina/Salta
America/Argentina/Jujuy
America/Argentina/La_Rioja
America/Argentina/San_Luis
America/Argentina/Catamarca
Pacific/Pago_Pago
Europe/Vienna
Australia/Sydney
Australia/Melbourne
Australia/Brisbane
Australia/Perth
Australia/Adelaide
Australia/Hobart
Europe/Mariehamn
Asia/Baku
Europe/Sarajevo
America/Barbados
Asia/Dhaka
Europe/Brussels
Africa/Ouagadougou
Europe/Sofia
Asia/Bahrain
Africa/Bujumbura
Africa/Porto-Novo
Asia/Brunei
America/La_Paz
America/Kralendijk
America/Sao_Paulo
America/Bahia
America/Fortaleza
America/Manaus
America/Recife
America/Belem
America/Maceio
America/Campo_Grande
America/Nassau
Asia/Thimphu
Africa/Gaborone
Europe/Minsk
America/Belize
America/Toronto
America/Edmonton
America/Winnipeg
America/Vancouver
America/Halifax
Africa/Kinshasa
Africa/Lubumbashi
Africa/Bangui
Africa/Brazzaville
Europe/Zurich
Africa/Abidjan
America/Santiago
Africa/Douala
Asia/Shanghai
America/Bogota
America/Costa_Rica
America/Havana
Atlantic/Cape_Verde
Asia/Nicosia
Asia/Famagusta
Europe/Prague
Europe/Berlin
Africa/Djibouti
Europe/Copenhagen
America/Dominica
America/Santo_Domingo
Africa/Algiers
America/Guayaquil
Europe/Tallinn
Africa/Cairo
Africa/El_Aaiun
Africa/Asmara
Europe/Madrid
Atlantic/Canary
Africa/Addis_Ababa
Europe/Helsinki
Pacific/Fiji
Pacific/Pohnpei
Atlantic/Faroe
Europe/Paris
Africa/Libreville
Europe/London
Asia/Tbilisi
Europe/Moscow
America/Cayenne
Europe/Guernsey
Africa/Accra
America/Nuuk
Africa/Banjul
Africa/Conakry
America/Guadeloupe
Africa/Malabo
Europe/Athens
America/Guatemala
Pacific/Guam
Africa/Bissau
America/Guyana
Asia/Hong_Kong
America/Tegucigalpa
Europe/Zagreb
America/Port-au-Prince
Europe/Budapest
Asia/Jakarta
Asia/Makassar
Asia/Pontianak
Europe/Dublin
Asia/Jerusalem
Europe/Isle_of_Man
Asia/Kolkata
Asia/Baghdad
Asia/Tehran
Atlantic/Reykjavik
Europe/Rome
Europe/Jersey
America/Jamaica
Asia/Amman
Asia/Tokyo
Africa/Nairobi
Asia/Bishkek
Asia/Phnom_Penh
Pacific/Tarawa
Indian/Comoro
America/St_Kitts
Asia/Pyongyang
Asia/Seoul
Asia/Kuwait
Asia/Almaty
Asia/Aqtobe
Asia/Qyzylorda
Asia/Oral
Asia/Atyrau
Asia/Qostanay
Asia/Vientiane
Asia/Beirut
America/St_Lucia
Europe/Vaduz
Asia/Colombo
Africa/Monrovia
Africa/Maseru
Europe/Vilnius
Europe/Luxembourg
Europe/Riga
Africa/Tripoli
Africa/Casablanca
Europe/Monaco
Europe/Chisinau
Europe/Podgorica
Indian/Antananarivo
Pacific/Majuro
Europe/Skopje
Africa/Bamako
Asia/Yangon
Asia/Ulaanbaatar
Asia/Macau
Pacific/Saipan
America/Martinique
Africa/Nouakchott
America/Montserrat
Europe/Malta
Indian/Mauritius
Indian/Maldives
Africa/Blantyre
America/Mexico_City
America/Tijuana
America/Ciudad_Juarez
America/Merida
America/Monterrey
America/Chihuahua
America/Cancun
America/Hermosillo
America/Mazatlan
Asia/Kuala_Lumpur
Africa/Maputo
Africa/Windhoek
Pacific/Noumea
Africa/Niamey
Africa/Lagos
America/Managua
Europe/Amsterdam
Europe/Oslo
Asia/Kathmandu
Pacific/Nauru
Pacific/Auckland
Asia/Muscat
America/Panama
America/Lima
Pacific/Tahiti
Pacific/Port_Moresby
Pacific/Bougainville
Asia/Manila
Asia/Karachi
Europe/Warsaw
America/Miquelon
America/Puerto_Rico
Asia/Hebron
Asia/Gaza
Europe/Lisbon
Atlantic/Madeira
Pacific/Palau
America/Asuncion
Asia/Qatar
Indian/Reunion
Europe/Bucharest
Europe/Belgrade
Asia/Novosibirsk
Asia/Yekaterinburg
Asia/Omsk
Europe/Samara
Asia/Krasnoyarsk
Europe/Volgograd
Europe/Saratov
Asia/Barnaul
Europe/Ulyanovsk
Asia/Irkutsk
Asia/Vladivostok
Asia/Tomsk
Asia/Novokuznetsk
Africa/Kigali
Asia/Riyadh
Pacific/Guadalcanal
Africa/Khartoum
Europe/Stockholm
Atlantic/St_Helena
Europe/Ljubljana
Arctic/Longyearbyen
Europe/Bratislava
Africa/Freetown
Europe/San_Marino
Africa/Dakar
Africa/Mogadishu
America/Paramaribo
Africa/Juba
Africa/Sao_Tome
America/El_Salvador
Asia/Damascus
Africa/Mbabane
Africa/Ndjamena
Africa/Lome
Asia/Bangkok
Asia/Dushanbe
Asia/Dili
Asia/Ashgabat
Africa/Tunis
Pacific/Tongatapu
Europe/Istanbul
America/Port_of_Spain
Pacific/Funafuti
Asia/Taipei
Africa/Dar_es_Salaam
Europe/Kyiv
Europe/Simferopol
Africa/Kampala
America/New_York
America/Los_Angeles
America/Chicago
America/Phoenix
America/Indiana/Indianapolis
America/Denver
America/Detroit
America/Montevideo
Asia/Tashkent
Asia/Samarkand
America/St_Vincent
America/Caracas
America/St_Thomas
Asia/Ho_Chi_Minh
Pacific/Efate
Pacific/Wallis
Pacific/Apia
Asia/Aden
Indian/Mayotte
Africa/Johannesburg
Africa/Lusaka
Africa/Harare
@regions
Sant Julià de Lòria	06	
Dubai	DU	
Abu Dhabi	AZ	
Ash Shāriqah	SH	
Ajman	AJ	
Ra’s al Khaymah	RK	
Al Fujayrah	FU	
Kabul	KAB	
Herāt	HER	
Balkh	BAL	
Kandahār	KAN	
Nangarhār	NAN	
Kunduz	KDZ	
Ghaznī	GHA	
Baghlan		
Paktia		
Khowst		
Faryab	FYB	
Bamian		
Saint John	04	
Tiranë	11	
Durrës	02	
Vlorë	12	
Elbasan	03	
Shkodër	10	
Fier	04	
Yerevan	ER	00##
Luanda	LUA	
Bengo	BGO	
Huíla	HUI	
Huambo	HUA	
Benguela	BGU	
Ciudad Autónoma de Buenos Aires	C	
Córdoba	X	
Santa Fe	S	
Buenos Aires	B	
Tucumán	T	
Salta	A	
Corrientes	W	
Misiones	N	
Chaco	H	
Jujuy	Y	
Santiago del Estero	G	
Entre Ríos	E	
Neuquén	Q	
Formosa	P	
La Rioja	F	
San Luis	D	
Catamarca	K	
Eastern District		
Wien	9	
Steiermark	6	
Oberösterreich	4	
Salzburg	5	
Tirol	7	
Kärnten	2	
New South Wales	NSW	1###|21##|23##|25##|28##|263#|265#|267#|269#|2618|3500|3586|3707
Victoria	VIC	3###|8###
Queensland	QLD	4###|9###
Western Australia	WA	6###|0872
South Australia	SA	5###|0872
Australian Capital Territory	ACT	29##|2540|260#|2610|2611|2612|2613|2614|2615|2616|2617|2618|02##|2620
Tasmania	TAS	7###
Mariehamns stad		
Bakı	BA	
Sumqayıt	SM	
Ganja City		
Abşeron	ABS	
Yevlax	YEV	
Mingacevir City		
Nakhichevan		
Lankaran		
Lerik	LER	
Shirvan		
Shaki City		
Xaçmaz	XAC	
Federation of Bosnia and Herzegovina		
Republika Srpska	SRP	
Saint Michael	08	
Dhaka	C	
Chittagong		
Khulna	D	
Rangpur Division		
Rajshahi	E	
Sylhet	G	
Flanders		
Wallonia		
Centre	03	
High-Basins		
Centre-Ouest	06	
Nord	10	
Centre-Nord	05	
Cascades	02	
Centre-Est	04	
Est	08	
Boucle du Mouhoun	01	
Sahel	12	
Sofia-Capital		
Plovdiv	16	
Varna	03	
Burgas	02	
Stara Zagora	24	
Pleven	15	
Muharraq		
Northern		
Central Governorate		
Bujumbura Mairie	BM	
Gitega	GI	
Ngozi	NG	
Bururi	BR	
Cibitoke	CI	
Kayanza	KY	
Bubanza	BB	
Kirundo	KI	
Littoral	LI	
Atlantique	AQ	
Queme		
Borgou	BO	
Zou	ZO	
Donga	DO	
Alibori	AL	
Atakora		
Brunei and Muara		
La Paz	L	
Santa Cruz	S	
Cochabamba	C	
Chuquisaca	H	
Oruro	O	
Tarija	T	
Potosí	P	
El Beni	B	
Bonaire	BO	
São Paulo	SP	01###-###|02###-###|03###-###|04###-###|05###-###|06###-###|07###-###|08###-###|09###-###|11###-###|12###-###|13###-###|14###-###|15###-###|16###-###|17###-###|18###-###|19###-###
Rio de Janeiro	RJ	20###-###|21###-###|22###-###|23###-###|24###-###|25###-###|26###-###|27###-###|28###-###
Minas Gerais	MG	3####-###
Bahia	BA	40###-###|41###-###|42###-###|43###-###|44###-###|45###-###|46###-###|47###-###|48###-###
Ceará	CE	60###-###|61###-###|62###-###|63###-###
Amazonas	AM	690##-###|691##-###|692##-###|694##-###|695##-###|696##-###|697##-###|698##-###
Distrito Federal	DF	70###-###|71###-###|720##-###|721##-###|722##-###|723##-###|724##-###|725##-###|726##-###|727##-###|730##-###|731##-###|732##-###|733##-###|734##-###|735##-###|736##-###
Paraná	PR	80###-###|81###-###|82###-###|83###-###|84###-###|85###-###|86###-###|87###-###
Pernambuco	PE	50###-###|51###-###|52###-###|53###-###|54###-###|55###-###|56###-###
Goiás	GO	728##-###|729##-###|737##-###|738##-###|739##-###|74###-###|75###-###|76###-###
Pará	PA	66###-###|67###-###|680##-###|681##-###|682##-###|683##-###|684##-###|685##-###|686##-###|687##-###|688##-###
Rio Grande do Sul	RS	9####-###
Alagoas	AL	57###-###
Maranhão	MA	65###-###
Mato Grosso do Sul	MS	79###-###
Rio Grande do Norte	RN	59###-###
Piauí	PI	64###-###
Paraíba	PB	58###-###
Sergipe	SE	49###-###
New Providence		
Freeport		
Thimphu	15	
Chhukha	12	
South East	SE	
North East	NE	
Kweneng	KW	
North West	NW	
Central	CE	
Minsk		
Gomel		
Grodnenskaya		
Vitebsk		
Mogilev		
Brest		
Belize	BZ	
Cayo	CY	
Ontario	ON	
Quebec	QC	H3Z 2Y#
Alberta	AB	
Manitoba	MB	
British Columbia	BC	
Nova Scotia	NS	
Kinshasa	KN	
Katanga		
Kasaï Oriental	KE	
Kasai-Occidental		
Eastern Province		
South Kivu		
Bandundu		
Équateur	EQ	
Nord-Kivu	NK	
Bas-Congo		
Maniema	MA	
Bangui	BGF	
Ombella-Mpoko	MP	
Mambere-Kadei		
Ouaka	UK	
Brazzaville	BZV	
Pointe-Noire	16	
Niari	9	
Bouenza	11	
Likouala	7	
Zürich	ZH	
Genève	GE	
Basel-Stadt	BS	
Vaud	VD	
Bern		
Luzern	LU	
Saint Gallen		
Ticino	TI	
Lagunes	LG	
Vallée du Bandama	VB	
Savanes	SV	
Haut-Sassandra		
Bas-Sassandra	BS	
Fromager		
Lacs	LC	
Zanzan	ZZ	
Dix-Huit Montagnes		
Santiago Metropolitan		
Antofagasta	AN	
Valparaíso	VS	
Los Lagos	LL	
Arica y Parinacota	AP	
Araucanía	AR	
Biobío	BI	
Libertador General Bernardo O'Higgins	LI	
Littoral	LT	
Centre	CE	
North-West	NW	
West	OU	
Far North	EN	
Adamaoua	AD	
South-West	SW	
East	ES	
Shanghai	31	
Beijing	11	
Guangdong	44	
Sichuan	51	
Tianjin	12	
Hubei	42	
Shaanxi	61	
Jiangsu	32	
Zhejiang	33	
Chongqing	50	
Ningxia Huizuzizhiqu	64	
Shandong	37	
Liaoning	21	
Heilongjiang	23	
Anhui	34	
Jilin	22	
Fujian	35	
Shanxi	14	
Henan	41	
Hebei	13	
Distrito Capital de Bogotá	DC	
Valle del Cauca	VAC	
Antioquia	ANT	
Atlántico	ATL	
Bolívar	BOL	
Norte de Santander	NSA	
Cundinamarca	CUN	
Santander	SAN	
Tolima	TOL	
Magdalena	MAG	
Córdoba	COR	
Cesar	CES	
Risaralda	RIS	
Caldas	CAL	
Nariño	NAR	
Huila	HUI	
Meta	MET	
Cauca	CAU	
Quindío	QUI	
Sucre	SUC	
San José	SJ	
Limón	L	
Alajuela	A	
Guanacaste	G	
Cartago	C	
La Habana	03	
Santiago de Cuba	13	
Camagüey	09	
Holguín	11	
Guantánamo	14	
Villa Clara	05	
Las Tunas	10	
Granma	12	
Pinar del Río	01	
Praia	PR	
São Vicente	SV	
Lefkosia	01	
Limassol		
Larnaka	03	
Ammochostos	04	
Praha		
South Moravian		
Moravskoslezsky		
Plzensky		
Liberecky		
Olomoucky		
Jihocesky		
Kralovehradecky		
Ustecky		
Pardubicky		
Zlín	724	
Central Bohemia		
Berlin	BE	
Hamburg	HH	
Bavaria	BY	
Nordrhein-Westfalen	NW	
Hessen	HE	
Baden-Württemberg		
Sachsen	SN	
Niedersachsen	NI	
Djibouti	DJ	
Hovedstaden	84	
Midtjylland	82	
Syddanmark	83	
Nordjylland	81	
Saint George	04	
Nacional		
Santiago	25	
Santo Domingo	32	
San Pedro de Macorís	23	
La Romana	12	
San Cristóbal	21	
Puerto Plata	18	
Duarte	06	
La Altagracia	11	
La Vega	13	
Barahona	04	
Alger	16	
Oran	31	
Constantine	25	
Annaba	23	
Blida	09	
Batna	05	
Djelfa	17	
Sétif	19	
Sidi Bel Abbès	22	
Biskra	07	
Tébessa	12	
El Oued	39	
Skikda	21	
Tiaret	14	
Chlef	02	
Béjaïa	06	
Tlemcen	13	
Ouargla	30	
Béchar	08	
Mostaganem	27	
Bordj Bou Arréridj	34	
Souk Ahras	41	
Médéa	26	
Ghardaïa	47	
Saïda	20	
Laghouat	03	
Pichincha	P	
Guayas	G	
Azuay	A	
Santo Domingo de los Tsáchilas	SD	
Tungurahua	T	
Manabí	M	
El Oro	O	
Loja	L	
Imbabura	I	
Esmeraldas	E	
Los Ríos	R	
Cotopaxi	X	
Harju		
Tartu	796	
Cairo		
Al Jīzah	GZ	
Qalyubia		
Port Said		
As Suways	SUZ	
Dakahlia		
Gharbia		
Asyut Governorate	AST	71###
Faiyum		
Qinā	KN	
Eastern Province		
Al Ismā'īlīyah	IS	
Luxor Governorate	LX	85###
Aswan Governorate	ASN	81###
Al Buḩayrah	BH	
Dumyāţ	DT	
Al Minyā	MN	
Beni Suef		
Monufia		
Sūhāj	SHG	
Oued Ed-Dahab-Lagouira		
Maekel Region		
Anseba		
Gash Barka		
Northern Red Sea Region		
Southern Red Sea Region		
Debub		
Madrid		28###
Catalunya	CT	
Aragón	AR	
Andalucía	AN	
Murcia		30###
Illes Balears	IB	
Canarias	CN	
Valencia		46###
País Vasco	PV	
Castilla y León	CL	
Galicia	GA	
Asturias		33###
Adis Abeba		
Somali	SO	
Amhara		
Tigray		
Oromiya		
Southern Nations, Nationalities and Peoples	SN	
Dire Dawa	DD	
Harari		
Uusimaa	18	
Pirkanmaa	11	
North Ostrobothnia	14	
Southwest Finland	19	
Central	C	
Pohnpei	PNI	
Streymoy		
Île-de-France	IDF	
Provence-Alpes-Côte-d’Azur	PAC	
Auvergne-Rhône-Alpes	ARA	
Occitanie	OCC	
Pays-de-la-Loire	PDL	
Grand Est	GES	
Nouvelle-Aquitaine	NAQ	
Hauts-de-France	HDF	
Bretagne	BRE	
Normandy	NOR	
Bourgogne-Franche-Comté	BFC	
Estuaire	1	
Ogooué-Maritime	8	
Haut-Ogooué	2	
Woleu-Ntem	9	
England	ENG	SW1# #@@|SE1# #@@|N1# #@@|E1# #@@|M1# #@@|B1# #@@|LS1# #@@|L1# #@@|S1# #@@|BS1# #@@|NE1# #@@|OX1# #@@|CB1# #@@|NG1# #@@
Scotland	SCT	EH1# #@@|G1# #@@|AB1# #@@|KY1# #@@
Wales	WLS	CF1# #@@|LL1# #@@|SA1# #@@
Northern Ireland	NIR	BT1# #@@|BT2# #@@
Tbilisi	TB	
Ajaria	AJ	
Imereti	IM	
Kvemo Kartli	KK	
Abkhazia	AB	
Shida Kartli	SK	
Guyane		
St Peter Port		
Ashanti	AH	
Greater Accra	AA	
Northern	NP	
Western	WP	
Central	CP	
Eastern	EP	
Volta	TV	
Sermersooq		
Western	W	
Conakry	C	
Nzérékoré	N	
Kankan	K	
Kindia	D	
Faranah	F	
Boké	B	
Labé	L	
Mamou	M	
Guadeloupe		
Litoral		
Bioko Norte		
Kié-Ntem	KN	
Attica		
Central Macedonia		
West Greece		
Thessaly		
Crete		
Guatemala	01	
Alta Verapaz	16	
Quetzaltenango	09	
Jalapa	21	
Escuintla	05	
Jutiapa	22	
Quiché	14	
Chiquimula	20	
Sinajana		
Yigo		
Bissau	BS	
Gabú	GA	
Essequibo Islands-West Demerara	ES	
Upper Demerara-Berbice	UD	
Wanchai		
Yuen Long		
Francisco Morazán	FM	
Cortés	CR	
El Paraíso	EP	
Atlántida	AT	
Olancho	OL	
Comayagua	CM	
Yoro	YO	
Colón	CL	
Choluteca	CH	
Copán	CP	
Grad Zagreb	21	
Splitsko-Dalmatinska		
Primorsko-Goranska		
Osjecko-Baranjska		
Zadarska		
Ouest	OU	
Nord-Ouest	NO	
Artibonite	AR	
Sud-Est	SE	
Nord	ND	
Sud	SD	
Budapest	BU	
Hajdú-Bihar	HB	
Csongrad		
Borsod-Abaúj-Zemplén	BZ	
Baranya	BA	
Győr-Moson-Sopron	GS	
Szabolcs-Szatmár-Bereg	SZ	
Bács-Kiskun	BK	
Jakarta Raya	JK	
Jawa Timur	JI	
Jawa Barat	JB	
Sumatera Utara	SU	
Banten	BT	
Sumatera Selatan	SS	
Jawa Tengah	JT	
Sulawesi Selatan	SN	
Riau	RI	
Lampung	LA	
Sumatera Barat	SB	
Kalimantan Timur	KI	
Kalimantan Barat	KB	
Bali	BA	
Kalimantan Selatan	KS	
Jambi	JA	
Nusa Tenggara Timur	NT	
Leinster	L	
Munster	M	
Connaught	C	
Jerusalem		
Tel Aviv		
Haifa		
Central District		
Southern District		
Douglas		
Maharashtra	MH	40####|41####|42####|43####|44####
NCT		
Karnataka	KA	54####|55####|56####|57####|58####|59####|537###|538###|539###
Telangana	TG	50####|51####|52####|53####
Gujarat	GJ	36####|37####|38####|39####
Tamil Nadu	TN	60####|61####|62####|63####|64####|65####|66####|536###
West Bengal	WB	70####|71####|72####|73####|74####
Rajasthan	RJ	30####|31####|32####|33####|34####
Uttar Pradesh	UP	20####|21####|22####|23####|25####|26####|27####|28####|240###|241###|242###|243###|244###|245###|246###|247###|261###|262###
Madhya Pradesh	MP	45####|46####|47####|48####|490###
Andhra Pradesh	AP	50####|51####|52####|53####
Bihar	BR	80####|81####|82####|83####|84####|85####
Punjab	PB	14####|15####|16####
Haryana	HR	12####|13####
Baghdad		
Nīnawá	NI	
Basra Governorate		
Arbīl	AR	
Karbala		
Kirkuk		
As Sulaymānīyah	SU	
Dhī Qār	DQ	
An Najaf	NA	
Bābil	BB	
Tehran Province	23	
Razavi Khorasan Province	09	
Isfahan Province	10	
Alborz Province	30	
East Azerbaijan Province	03	
Fars Province	07	
Qom Province	25	
Khuzestan Province	06	
Kermanshah Province	05	
Gilan Province	01	
Kerman Province	08	
Sistan and Baluchestan Province	11	
Hamadan Province	13	
Markazi Province	00	
Yazd Province	21	
Ardabil Province	24	
Zanjan Province	19	
Hormozgan Province	22	
Kordestān	12	
Qazvin Province	26	
Lorestan Province	15	
Capital Region		
Lazio	62	
Lombardia	25	
Campania	72	
Piemonte	21	
Sicilia	82	
Liguria	42	
Emilia-Romagna	45	
Toscana	52	
Puglia	75	
Veneto	34	
Friuli Venezia Giulia	36	
Calabria	78	
Sardegna	88	
St Helier		
Saint Andrew	02	
Saint Catherine	14	
Saint James	08	
Manchester	12	
Amman		
Zarqa		
Irbid	IR	
Aqaba		
Mafraq		
Tokyo	13	10#-####|11#-####|12#-####|13#-####|14#-####|15#-####|16#-####|17#-####|18#-####|190-####|191-####|192-####|193-####|194-####|195-####|196-####|197-####|198-####|20#-####
Kanagawa	14	21#-####|22#-####|23#-####|24#-####|25#-####|199-####
Osaka	27	53#-####|54#-####|55#-####|56#-####|57#-####|58#-####|59#-####|618-####|630-####
Aichi	23	44#-####|45#-####|46#-####|47#-####|48#-####|49#-####|431-####
Hokkaido	01	04#-####|05#-####|06#-####|07#-####|08#-####|09#-####|001-####|002-####|003-####|004-####|005-####|006-####|007-####
Fukuoka	40	80#-####|81#-####|82#-####|83#-####|871-####
Hyogo	28	65#-####|66#-####|67#-####|563-####
Kyoto	26	60#-####|61#-####|62#-####|520-####
Saitama	11	33#-####|34#-####|35#-####|36#-####
Hiroshima	34	72#-####|73#-####
Miyagi	04	98#-####
Chiba	12	26#-####|27#-####|28#-####|29#-####
Niigata	15	94#-####|95#-####|389-####
Shizuoka	22	41#-####|42#-####|43#-####|44#-####|45#-####|46#-####|47#-####|48#-####|49#-####
Kumamoto	43	86#-####
Okayama	33	70#-####|71#-####
Kagoshima	46	89#-####
Ibaraki	08	30#-####|31#-####
Nairobi Area		
Kakamega	11	
Mombasa	28	
Nakuru	31	
Kiambu	13	
Uasin Gishu	44	
Kisumu	17	
Machakos	22	
Kajiado	10	
Garissa	07	
Trans Nzoia	42	
Kilifi	14	
Mandera	24	
Kisii	16	
Wajir	46	
Turkana	43	
Chüy	C	
Osh	O	
Jalal-Abad	J	
Ysyk-Köl		
Phnom Penh	12	
Takeo		
Siem Reap		
Battambang		
Banteay Meanchey		
Kampong Chhnang	4	
Preah Sihanouk	18	
Kratie		
Kampong Cham		
Otar Meanchey		
Pursat		
Kandal		
Gilbert Islands	G	
Grande Comore	G	
Anjouan	A	
Saint Peter Basseterre	11	
Pyongyang	01	
Hamgyong-namdo		
P'yongan-namdo		
South Hwanghae	05	
Kangwon	07	
Hamgyong-bukto		
Hwanghae-bukto		
P'yongan-bukto		
Seoul	11	01###|02###|03###|04###|05###|06###|07###|08###
Busan	26	46###|47###|48###|49###
Incheon	28	21###|22###|23###
Daegu	27	41###|42###|43###
Daejeon	30	34###|35###
Gwangju	29	61###|62###
Gyeonggi-do	41	10###|11###|12###|13###|14###|15###|16###|17###|18###
Ulsan	31	44###|45###
Gyeongsangnam-do	48	50###|51###|52###|53###
Chungcheongbuk-do	43	27###|28###|29###
Chungcheongnam-do	44	31###|32###|33###
Jeollabuk-do	45	54###|55###|56###
Gyeongsangbuk-do	47	36###|37###|38###|39###|40###
Jeju-do	49	6300#|6303#|6306#|6309#|6312#|6315#|6318#|6321#|6324#|6327#|6330#|6333#|6336#|6339#|6352#|6355#|6358#|6361#|6364#|6367#
Gangwon-do	42	24###|25###|26###
Al Aḩmadī	AH	
Hawalli		
Al Farwānīyah	FA	
Almaty Qalasy		
Astana Qalasy		
Ongtustik Qazaqstan		
Aqtöbe		
Qaraghandy		
Zhambyl		
Qyzylorda		
Batys Qazaqstan		
Pavlodar		
East Kazakhstan		
Atyrau		
Qostanay		
Vientiane		
Savannahkhet		
Khammouan	KH	
Champasak	CH	
Bokèo	BK	
Houaphan	HO	
Beyrouth		
Liban-Sud		
Mont-Liban		
Gros Islet	06	
Castries Quarter		
Vaduz	11	
Western Province	1	
Northern Province	4	
Central Province	2	
Eastern Province	5	
Southern Province	3	
Montserrado	MO	
Bong	BG	
Grand Bassa	GB	
Nimba	NI	
Margibi	MG	
Grand Gedeh	GG	
Maseru	A	
Leribe	C	
Mohale's Hoek	F	
Mafeteng	E	
Butha-Buthe		
Vilnius	58	
Kauno apskritis	KU	
Klaipėdos apskritis	KL	
Šiaulių apskritis	SA	
Panevėžys	33	
Luxembourg	LU	
Rīga	RIX	
Daugavpils	DGV	
Liepāja	LPX	
Jelgava	JEL	
Jūrmala	JUR	
Ventspils	VEN	
Tripoli		
Banghāzī	BA	
Mişrātah	MI	
Al Marqab	MB	
Az Zāwiyah	ZA	
Grand Casablanca		
Rabat-Salé-Zemmour-Zaer		
Taza-Al Hoceima-Taounate		
Tanger-Tetouan		
Marrakech-Tensift-Al Haouz		
Souss-Massa-Draa		
Oriental		
Monaco		
Chișinău	CU	
Telenești	TE	
Bălți	BA	
Cahul	CA	
Podgorica	16	
Opstina Niksic		
Analamanga		
Atsinanana		
Vakinankaratra		
Boeny		
Upper Matsiatra		
Atsimo-Andrefana		
Diana		
Sava		
Itasy		
Anosy		
Androy		
Majuro Atoll		
Sopište	812	
Kumanovo	703	
Prilep	508	
Bitola	501	
Tetovo	609	
Sikasso	3	
Ségou	4	
Kayes	1	
Mopti	5	
Koulikoro	2	
Gao	7	
Tombouctou	6	
Yangon	06	
Mandalay	04	
Mon	15	
Sagain		
Bago	02	
Ayeyarwady	07	
Shan	17	
Rakhine	16	
Tanintharyi	05	
Magway	03	
Ulaanbaatar	1	
Orhon	035	
Darhan uul	037	
East Aimak		
Hövsgöl	041	
Macau		
Saipan		
Martinique		
Nouakchott		
Dakhlet Nouâdhibou	08	
Assaba	03	
Hodh ech Chargui	01	
Saint Peter		
Saint Paul's Bay	51	
Iz-Zejtun		
Moka	MO	
Plaines Wilhems	PW	
Pamplemousses	PA	
Maale		
Central Region	C	
Southern Region	S	
Northern Region	N	
Ciudad de México	CMX	0####|10###|11###|12###|13###|14###|15###|16###
Baja California	BCN	21###|22###
Puebla	PUE	72###|73###|74###|75###
Estado de México	MEX	50###|51###|52###|53###|54###|55###|56###|57###
Querétaro	QUE	76###
Guanajuato	GUA	36###|37###|38###
Chihuahua	CHH	31###|32###|33###
Jalisco	JAL	44###|45###|46###|47###|48###|49###
Yucatán	YUC	97###
Nuevo León	NLE	64###|65###|66###|67###
Quintana Roo	ROO	77###
Sonora	SON	83###|84###|85###
Sinaloa	SIN	80###|81###|82###
Michoacán	MIC	58###|59###|60###|61###
Coahuila		
San Luis Potosí	SLP	78###|79###
Aguascalientes	AGU	20###
Guerrero	GRO	39###|40###|41###
Kuala Lumpur	14	5####|60###
Johor	01	79###|80###|81###|82###|83###|84###|85###|86###
Selangor	10	40###|41###|42###|43###|44###|45###|46###|47###|48###|63###|64###|65###|66###|67###|68###
Perak	08	30###|31###|32###|33###|34###|35###|36###|39000
Melaka	04	75###|76###|77###|78###
Kelantan	03	15###|16###|17###|18###|19###
Pahang	06	25###|26###|27###|28###|39###|49###|69###
Kedah	02	05###|06###|07###|08###|09###|34950
Maputo	L	
Nampula	N	
Sofala	S	
Manica	B	
Tete	T	
Zambezia	Q	
Niassa	A	
Cabo Delgado	P	
Gaza	G	
Inhambane	I	
Khomas	KH	
Kavango East	KE	
Erongo	ER	
Oshana	ON	
Hardap	HA	
South Province		
Niamey	8	
Maradi	4	
Zinder	7	
Tahoua	5	
Agadez	1	
Dosso	3	
Diffa	2	
Tillabéri	6	
Lagos	LA	
Kano	KN	
Oyo	OY	
Abuja Federal Capital Territory	FC	
Rivers	RI	
Kaduna	KD	
Edo	ED	
Anambra	AN	
Abia	AB	
Borno	BO	
Kwara	KW	
Sokoto	SO	
Plateau	PL	
Enugu	EN	
Delta	DE	
Ogun	OG	
Ondo	ON	
Bauchi	BA	
Katsina	KT	
Osun	OS	
Gombe	GO	
Imo	IM	
Cross River	CR	
Kogi	KO	
Managua	MN	10###|11###|12###|13###|14###|15###|16###
León	LE	21###|22###
Masaya	MS	41###|42###
Chinandega	CI	25###|26###|27###
Matagalpa	MT	61###|62###|63###
Estelí	ES	31###|32###
Zuid-Holland	ZH	
Noord-Holland	NH	
Utrecht	UT	
Groningen	GR	
Noord-Brabant	NB	
Gelderland	GE	
Flevoland	FL	
Overijssel	OV	
Oslo	03	
Hordaland		
Nord-Trondelag		
Rogaland	11	
Vest-Agder		
Buskerud		
Central Region		
Western Region		
Eastern Region		
Far Western		
Mid Western		
Yaren District	14	
Auckland	AUK	
Canterbury	CAN	
Wellington		
Muscat		
Al Batinah		
Panamá	8	
Chiriquí	4	
Colón	3	
Lima	LIM	
Callao	CAL	
Arequipa	ARE	
La Libertad	LAL	
Piura	PIU	
Lambayeque	LAM	
Junín	JUN	
Cusco	CUS	
Loreto	LOR	
Ucayali	UCA	
Áncash	ANC	
Tacna	TAC	
Ica	ICA	
Îles du Vent		
Morobe	MPL	
Bougainville	NSB	
Western Highlands	WHM	
Northern	NPP	
Madang	MPM	
West New Britain	WBK	
Eastern Highlands	EHG	
East Sepik	ESW	
Western	WPD	
Metro Manila	00	
Davao	11	
Autonomous Region in Muslim Mindanao	14	
Soccsksargen	12	
Zamboanga Peninsula	09	
Central Visayas	07	
Calabarzon	40	
Northern Mindanao	10	
Central Luzon	03	
Western Visayas	06	
Punjab	PB	
Sindh	SD	
Khyber Pakhtunkhwa	KP	
Balochistan	BA	
Azad Kashmir		
Islamabad	IS	
Mazowieckie	14	
Małopolskie	12	
Dolnośląskie	02	
Łódzkie	10	
Wielkopolskie	30	
Pomorskie	22	
Zachodniopomorskie	32	
Lubelskie	06	
Kujawsko-Pomorskie	04	
Podlaskie	20	
Śląskie	24	
Saint-Pierre		
San Juan		
Toa Baja		
Carolina		
Ponce		
Arecibo		
San Lorenzo		
West Bank		
Gaza Strip		
Lisboa	11	
Porto	13	
Braga	03	
Coimbra	06	
Leiria	10	
Setúbal	15	
Madeira		
Viseu	18	
Aveiro	01	
Faro	08	
Melekeok	212	
Central	11	
Doha		
Al Rayyan		
Al Daayen		
Reunion		
Ilfov	IF	
Iași	IS	
Constanța	CT	
Cluj	CJ	
Brașov	BV	
Timiș	TM	
Dolj	DJ	
Galați	GL	
Central Serbia		
Autonomna Pokrajina Vojvodina		
Moscow		
St.-Petersburg		
Novosibirsk		
Sverdlovsk		
Nizjnij Novgorod		
Tatarstan	TA	420###|421###|422###|423###
Chelyabinsk		
Omsk		
Samara		
Rostov		
Bashkortostan	BA	
Krasnoyarskiy kray	KYA	660###|661###|662###|663###|647###|648###
Voronezj		
Volgograd		
Perm		
Krasnodarskiy kray	KDA	350###|351###|352###|353###|354###
Saratov		
Tjumen		
Udmurtiya		
Altai Krai		
Ulyanovsk		
Irkutsk		
Khabarovsk Krai		
Jaroslavl		
Primorskiy kray	PRI	690###|691###|692###
Dagestan	DA	
Tomsk		
Orenburg		
Kemerovo		
Kigali		
Western	04	
Northern	03	
Eastern	02	
Southern	05	
Makkah		
Ar Riyāḑ	01	
Al Madīnah al Munawwarah	03	
Eastern Province		
Al-Qassim		
Tabuk		
Hail		
Najrān	10	
Asir		
Guadalcanal	GU	
Khartoum	KH	
Red Sea	RS	
Kassala	KA	
Shamal Kurdufan		
Al Qadarif		
White Nile	NW	
Al Jazirah		
Eastern Darfur		
Northern Darfur		
Sinnar		
Blue Nile	NB	
Western Darfur		
River Nile	NR	
Southern Kordofan		
Northern State		
Stockholm		
Västra Götalands län	O	
Skåne län	M	
Uppsala		
Östergötland		
Örebro		
Västerbotten		
Västmanland		
Jönköping		
Saint Helena	HL	
Ljubljana	061	
Maribor	070	
Štore	127	
Šenčur	117	
Koper-Capodistria		
Novo Mesto	085	
Svalbard		
Bratislavsky		
Kosicky		
Nitriansky		
Presovsky		
Zilinsky		
Western Area	W	
Eastern	E	
Southern	S	
Northern	N	
San Marino		
Dakar	DK	
Diourbel	DB	
Thiès	TH	
Kaolack	KL	
Saint-Louis	SL	
Ziguinchor	ZG	
Tambacounda	TC	
Banaadir	BN	
Awdal	AW	
Woqooyi Galbeed	WO	
Lower Juba		
Lower Shabeelle		
Bari	BR	
Bay	BY	
Galguduud	GA	
Togdheer	TO	
Paramaribo	PM	
Central Equatoria	EC	
Northern Bahr al Ghazal		
Upper Nile	NU	
Western Bahr al Ghazal		
Warrap	WR	
Eastern Equatoria	EE	
Western Equatoria	EW	
Lakes	LK	
Jonglei	JG	
Unity	UY	
Sao Tome Island		
San Salvador	SS	CP 110#
San Miguel	SM	
Santa Ana	SA	
La Libertad	LI	CP 1105
Aleppo		
Rīf Dimashq	RD	
Homs		
Latakia		
Ar Raqqah	RA	
Hama		
Ţarţūs	TA	
Al Ḩasakah	HA	
Deir ez-Zor		
Idlib	ID	
Manzini	MA	
Hhohho	HH	
Chari-Baguirmi	CB	
Logone-Occidental	LO	
Ouaddaï	OD	
Moyen-Chari	MC	
Tandjilé	TA	
Salamat	SA	
Logone-Oriental	LR	
Mayo-Kebbi-Ouest	MO	
Mayo-Kebbi-Est	ME	
Sila	SI	
Mandoul	MA	
Guéra	GR	
Lac	LC	
Kanem	KA	
Maritime	M	
Centrale	C	
Kara	K	
Plateaux	P	
Bangkok	10	10###
Samut Prakan	11	10###
Chon Buri	20	20###
Songkhla	90	90###
Lampang	52	52###
Prachin Buri	25	25###
Surat Thani	84	84###
Udon Thani	41	41###
Chiang Mai	50	50###
Nakhon Ratchasima	30	30###
Prachuap Khiri Khan	77	77###
Dushanbe	DU	
Viloyati Sughd		
Khatlon	KT	
Republican Subordination		
Gorno-Badakhshan		
Díli	DI	
Bobonaro	BO	
Cova Lima	CO	
Liquiça	LI	
Aileu	AL	
Lautém	LA	
Ahal	A	
Lebap	L	
Daşoguz	D	
Mary	M	
Balkan	B	
Tunis	11	
Safaqis		
Susah		
Ariana		
Al Qayrawan		
Banzart		
Qabis		
Nabul		
Gafsa	71	
Tongatapu	04	
İstanbul	34	34###
Ankara	06	06###
Bursa	16	16###
İzmir	35	35###
Gaziantep	27	27###
Diyarbakır	21	21###
Adana	01	01###
Kayseri	38	38###
Konya	42	42###
Antalya	07	07###
Eskişehir	26	26###
Erzurum	25	25###
Malatya	44	44###
Mersin	33	33###
Van	65	65###
Batman	72	72###
Şanlıurfa	63	63###
Elazığ	23	23###
Chaguanas	CHA	
City of San Fernando		
City of Port of Spain		
Mayaro		
Tunapuna-Piarco	TUP	
Funafuti	FUN	
Taiwan		
Taipei City	TPE	10#|11#
Dar es Salaam	02	
Mwanza	18	
Dodoma	03	
Zanzibar Urban/West		
Arusha	01	
Mbeya	14	
Morogoro	16	
Shinyanga	22	
Tanga	25	
Geita	27	
Tabora	24	
Rukwa	20	
Ruvuma	21	
Pwani		
Simiyu	30	
Kigoma	08	
Singida	23	
Kilimanjaro	09	
Katavi	28	
Iringa	04	
Mara	13	
Kagera	05	
Mtwara	17	
Kyiv Oblast	32	07###|08###|09###
Kharkiv Oblast	63	61###|62###|63###|64###
Odesa Oblast	51	65###|66###|67###|68###
Dnipropetrovsk Oblast	12	49###|50###|51###|52###|53###
Donetsk Oblast	14	83###|84###|85###|86###|87###
Lviv Oblast	46	79###|80###|81###|82###
Zaporizhia		
Sevastopol	40	99###
Mykolaiv		
Vinnytsia Oblast	05	21###|22###|23###|24###
Luhansk		
Central	C	
Western	W	
Northern	N	
Eastern	E	
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
Montevideo	MO	1####|91600
Salto	SA	50###
Maldonado	MA	20###
Rivera	RV	40###
Paysandú	PA	60###
Canelones	CA	90###|91###|14###|15###|16###
Toshkent Shahri		
Andijon	AN	
Namangan	NG	
Samarqand	SA	
Karakalpakstan		
Fergana		
Bukhara		
Qashqadaryo	QA	
Toshkent	TK	
Surxondaryo	SU	
Saint George	04	
Miranda	M	
Zulia	V	
Carabobo	G	
Lara	K	
Bolívar	F	
Monagas	N	
Aragua	D	
Sucre	R	
Barinas	E	
Anzoátegui	B	
Saint Croix Island		
Saint Thomas Island		
Thành phố Hồ Chí Minh	SG	
Hà Nội	HN	
Hải Phòng	HP	
Cần Thơ	CT	
Thua Thien-Hue Province	26	
Đà Nẵng	DN	
Đồng Nai	39	
Thanh Hóa	21	
Nghệ An	22	
Ninh Thuận	36	
Bình Định	31	
An Giang	44	
Bắc Giang	54	
Ninh Bình	18	
Dac Lak		
Thái Nguyên	69	
Vĩnh Phúc	70	
Shéfa	SEE	
Circonscription d'Uvea		
Tuamasaga	TU	
Sanaa		
Aden		
Tāʻizz	TA	
Ibb	IB	
Al Hudaydah		
Hadramawt		
Dhamār	DH	
Omran		
Şāʻdah	SD	
Ḩajjah	HJ	
Mamoudzou		
Koungou		
Gauteng	GP	
Western Cape	WC	
Kwazulu-Natal	KZN	
Eastern Cape	EC	
Orange Free State		
North-West	NW	
Mpumalanga	MP	
Limpopo	LP	
Lusaka	09	
Copperbelt	08	
Eastern	03	
North-Western	06	
Central	02	
Northern	05	
Southern	07	
Luapula	04	
Harare	HA	
Bulawayo	BU	
Manicaland	MA	
Midlands	MI	
Mashonaland West	MW	
Mashonaland East	ME	
Masvingo	MV	
@cities
Andorra la Vella	AD	0	425078	15211	0	5	AD500
les Escaldes	AD	0	425073	15341	0	4	AD600
Dubai	AE	1	250772	553093	1	62
Abu Dhabi	AE	2	244512	543970	1	43
Sharjah	AE	3	253342	554122	1	42
Al Ain City	AE	2	241917	557606	1	29
Ajman	AE	4	254018	554788	1	22
Dayrah	AE	1	252714	553021	1	20
Ras Al Khaimah	AE	5	257895	559432	1	19
Musaffah	AE	2	243589	544827	1	16
Jebel Ali	AE	1	250026	551081	1	14
Business Bay	AE	1	251854	552697	1	14
Dubai Investments Park	AE	1	250083	551568	1	13
International City	AE	1	251638	554099	1	11
Dubai Marina	AE	1	250852	551465	1	11
Fujairah	AE	6	251164	563414	1	11
Kabul	AF	7	345281	691723	2	67
Herāt	AF	8	343482	621997	2	24
Mazār-e Sharīf	AF	9	367090	671109	2	23
Kandahār	AF	10	316133	657101	2	23
Jalālābād	AF	11	344265	704515	2	16
Kunduz	AF	12	367290	688570	2	13
Ghazni	AF	13	335539	684210	2	12
Balkh	AF	9	367564	668972	2	11
Baghlān	AF	14	361307	687083	2	10
Gardez	AF	15	335974	692259	2	10
Khōst	AF	16	333395	699204	2	10
Maymana	AF	17	359214	647836	2	9
Khanabad	AF	12	366830	691128	2	8
Bāzār-e Yakāwlang	AF	18	347352	669738	2	8
Saint John’s	AG	19	171210	-618433	3	7
Tirana	AL	20	413274	198187	4	20	1001|1003|1007|1009|1013|1015|1019|1024
Durrës	AL	21	413236	194547	4	14	2001|2002|2003|2004|2006|2007|2008|2009
Vlorë	AL	22	404696	194838	4	11	9401|9414|9423
Elbasan	AL	23	411114	200822	4	10	3001|3002|3003|3004|3005|3006
Shkodër	AL	24	420683	195126	4	10	4002|4003|4004|4005|4006|4007
Lushnjë	AL	25	409419	197050	4	8	9002|9008|9012
Yerevan	AM	26	401776	445126	5	34
Malatia-Sebastia	AM	26	401740	444457	5	12
Shengavit	AM	26	401557	444779	5	12
Nor Nork	AM	26	401966	445669	5	12
Kentron	AM	26	401781	445130	5	12
Erebuni	AM	26	401331	445301	5	11
Luanda	AO	27	-88368	132343	6	53
Mulenvos	AO	27	-88669	133344	6	30
Viana	AO	27	-89055	133750	6	29
Kikolo	AO	27	-87815	133338	6	27
Maianga	AO	27	-88469	132370	6	27
Camama	AO	27	-89361	132652	6	26
Golfe	AO	27	-88664	132617	6	26
Calumbo	AO	28	-91469	134194	6	26
Hoji ya Henda	AO	27	-88052	132897	6	25
Lubango	AO	29	-149172	134925	6	25
Huambo	AO	30	-127761	157392	6	24
Benguela	AO	31	-125767	134027	6	24
Talatona	AO	27	-89178	131856	6	22
Nova Vida	AO	27	-89055	132221	6	22
Buenos Aires	AR	32	-346132	-583772	7	54	1870|1871|1872
Córdoba	AR	33	-314065	-641885	8	46	5000|5006|5008|5012
Rosario	AR	34	-329468	-606393	8	31	2000
Mar del Plata	AR	35	-380004	-575562	7	24	7600
San Miguel de Tucumán	AR	36	-268160	-652105	9	23	4000
Salta	AR	37	-248065	-654200	10	23	4400
Santa Fe	AR	34	-316488	-607087	8	20	3000
Avellaneda	AR	35	-346602	-583674	7	19	1870|1871
Corrientes	AR	38	-274678	-588344	8	19	3400
Posadas	AR	39	-273918	-559238	8	17	3300
Bahía Blanca	AR	35	-387176	-622654	7	17	8000
Resistencia	AR	40	-274636	-589866	8	17	3500
Merlo	AR	35	-346654	-587274	7	16	1722
Quilmes	AR	35	-347206	-582545	7	16	1878|1884
San Salvador de Jujuy	AR	41	-241928	-652934	11	16	4600
Santiago del Estero	AR	42	-278005	-642628	8	16	4200
Paraná	AR	43	-317327	-605290	8	16	3100
Neuquén	AR	44	-389508	-680592	10	15	8300
José C. Paz	AR	35	-345154	-587681	7	15	1661|1663|1664|1665|1667
Formosa	AR	45	-261849	-581731	8	15	3600
Lanús	AR	35	-347076	-583913	7	15	1824
La Plata	AR	35	-349213	-579544	7	14	1900
Berazategui	AR	35	-347653	-582128	7	13	1884
La Rioja	AR	46	-294133	-668564	12	13	5300
San Luis	AR	47	-332914	-663247	13	13	5700
Ituzaingó	AR	38	-275850	-566871	8	13	3302
Catamarca	AR	48	-284696	-657852	14	13	4700
Río Cuarto	AR	33	-331304	-643527	8	13	5800
Balvanera	AR	32	-346103	-583977	7	12	1871
Pago Pago	AS	49	-142781	-1707025	15	3	96799
Vienna	AT	50	482085	163721	16	41	1010|1030|1050|1080|1100|1120|1170|1190
Graz	AT	51	470673	154420	16	17	8010|8036|8042|8044|8046|8051|8053|8055
Linz	AT	52	483064	142861	16	14	4020|4030|4040
Favoriten	AT	50	481612	163823	16	14	1040|1050|1100
Donaustadt	AT	50	482333	164600	16	14	1220|2301
Floridsdorf	AT	50	482500	164000	16	13	1020|1200|1210
Salzburg	AT	53	477994	130440	16	13	5020|5023|5026|5061|5071|5081|5082
Innsbruck	AT	54	472627	113945	16	12	6020
Ottakring	AT	50	482167	163000	16	10	1080|1150|1160|1170|1180
Simmering	AT	50	481833	164333	16	10	1030|1110
Klagenfurt am Wörthersee	AT	55	466247	143053	16	10	9020|9061|9063|9065|9073|9201
Landstraße	AT	50	482019	163879	16	10	1010|1020|1030|1040|1050|1060|1070|1080
Penzing	AT	50	482000	162667	16	10	3443
Meidling	AT	50	481667	163333	16	10	1040|1050|1060|1070|1120|1150|1230
Sydney	AU	56	-338678	1512073	17	75	1001|1029|1101|1123|1142|1160|1179|1197	+61 2 5550 ####
Melbourne	AU	57	-378140	1449633	18	74	3000|3004|8045|8066|8070|8102|8111|8205	+61 3 5550 ####
Brisbane	AU	58	-274679	1530281	19	53	4000|4001|9000|9002|9005|9007|9010|9013	+61 7 5550 ####
Perth	AU	59	-319522	1158614	20	49	6000|6800|6820|6830|6839|6841|6844|6846	+61 8 5550 ####
Adelaide	AU	60	-349287	1385986	21	38	5000|5001|5800|5801|5810|5839	+61 8 5550 ####
Gold Coast	AU	58	-280003	1534309	19	25	4212|4213|4215|4216|4218|4220|4221|4227	+61 7 5550 ####
Newcastle	AU	56	-329295	1517801	17	23	2291|2293|2294|2295|2300|2302|2303|2324	+61 2 5550 ####
Sunshine Coast	AU	58	-266568	1530796	19	20	4551|4553|4555|4556|4558|4560|4561|4572	+61 7 5550 ####
Canberra	AU	61	-352835	1491281	17	19	2600|2601|2602|2612	+61 2 5550 ####
Central Coast	AU	56	-334298	1513714	17	19	2250|2251|2260	+61 2 5550 ####
Logan City	AU	58	-276392	1531094	19	19	4112|4113|4114|4116|4119|4123|4127|4131	+61 7 5550 ####
Geelong	AU	57	-381471	1443607	18	17	3215|3218|3219|3220	+61 3 5550 ####
Wollongong	AU	56	-344240	1508934	17	17	2500|2520	+61 2 5550 ####
Hobart	AU	62	-428794	1473294	22	16	7000|7001|7002|7004|7005|7006	+61 3 5550 ####
Mariehamn	AX	63	600973	199348	23	3	22100|22101|22110|22111|22120|22140|22160
Baku	AZ	64	403777	498920	24	48
Sumgayit	AZ	65	405897	496686	24	21
Ganja	AZ	66	406816	463613	24	18
Khirdalan	AZ	67	404481	497550	24	14
Yevlakh	AZ	68	406183	471501	24	11
Mingachevir	AZ	69	407642	470623	24	10
Naxçıvan	AZ	70	392089	454122	24	10
Lankaran	AZ	71	387543	488506	24	9
Qaraçuxur	AZ	64	403967	499736	24	9
Lerik	AZ	72	387739	484150	24	9
Şirvan	AZ	73	399378	489290	24	8
Sheki	AZ	74	411919	471706	24	8
Xaçmaz	AZ	75	414643	488056	24	8
Bakıxanov	AZ	64	404189	499669	24	8
Sarajevo	BA	76	438486	183564	25	26
Banja Luka	BA	77	447788	172063	25	15
Zenica	BA	76	442017	179040	25	13
Tuzla	BA	76	445384	186671	25	12
Mostar	BA	76	433433	178081	25	10
Bihać	BA	76	448169	158708	25	9
Bridgetown	BB	78	131073	-596202	26	10
Dhaka	BD	79	237104	904074	27	102	1000|1205|1208|1212|1215|1219|1310|1313
Chattogram	BD	80	223384	918317	27	63	4000|4204|4207|4210|4214|4217|4220|4223
Gazipur	BD	79	239984	904223	27	52	1700|1701|1702|1703|1710|1711|1712|1721
Khulna	BD	81	228098	895644	27	39	9000|9100|9210|9220|9222|9223|9241|9242
Rangpur	BD	82	257466	892517	27	32	5400|5401|5402|5403|5404|5405|5410|5420
Rajshahi	BD	83	243740	886011	27	28	6000|6100|6220|6260
Comilla	BD	80	234619	911850	27	25	3520
Pallabi	BD	79	238250	903700	27	24	1206|1211|1212|1213|1216|1229|1230|1361
Mirpur Model Thana	BD	79	238093	903609	27	23	1206|1207|1211|1212|1213|1215|1216|1225
Mohammadpur	BD	83	248984	885284	27	23	6520
Hāthazāri	BD	80	225052	918134	27	22	4330|4331|4332|4333|4335|4337|4338|4339
Bāndarban	BD	80	221953	922195	27	22
Shibganj	BD	83	250015	893227	27	19	5810
Natore	BD	83	244111	889867	27	19	6400|6401|6402|6403|6410|6430|6431|6432
Kafrul	BD	79	237882	903736	27	18	1205|1206|1207|1209|1211|1212|1215|1216
Tungi	BD	79	238915	904023	27	18	1223|1229|1230
Bhatara	BD	79	238000	904500	27	18	1206|1212|1213|1219|1510
Savar	BD	79	238486	902500	27	17	1340|1341|1342|1343|1345|1346|1347|1348
Narsingdi	BD	79	239230	907177	27	17	1600|1601|1602
Nagar Naluākot	BD	79	241561	907728	27	17	1652
Bagerhat	BD	81	226566	897912	27	16	9300
Brāhmanbāria	BD	80	239746	911123	27	16	3400|3401|3402|3404|3417|3420|3431|3432
Cox’s Bāzār	BD	80	214397	920096	27	16	4700|4701|4702|4710|4730|4740|4741|4742
Jessore	BD	81	231697	892137	27	16	7400|7401|7402|7404|7405|7407|7460|7470
Nāgarpur	BD	79	240578	898770	27	15	1930|1936|1937|1938
Sylhet	BD	84	248990	918720	27	15	3100|3104|3108|3132|3150|3160|3164|3182
Mymensingh	BD	79	247564	904065	27	15
Narayanganj	BD	79	236135	905030	27	15	1400|1410|1412|1414|1421|1430|1432|1441
Ashuganj City	BD	80	240402	910117	27	15	3400|3401|3402|3403|3404
Bogra	BD	83	248510	893711	27	14	5800|5801|5820|5821|5826|5860|5870
Brussels	BE	85	508504	43488	28	32	1000|1050|1081|1120|1170|1210|1701|1780
Antwerp	BE	85	512205	44003	28	23	2000|2018|2030|2040|2060|2100|2140|2600
Gent	BE	85	510500	37167	28	16	9000
Charleroi	BE	86	504114	44445	28	14	6000|6020
Liège	BE	86	506337	55675	28	14	4000|4020
Anderlecht	BE	85	508362	43145	28	13	1070|1080
Schaerbeek	BE	85	508694	43774	28	12	1030|1140|1150|1210
Brugge	BE	85	512089	32242	28	11	8000|8310
Namur	BE	86	504669	48675	28	11	5000|5004|5100
Leuven	BE	85	508796	47009	28	10	3000|3001|3012
Molenbeek-Saint-Jean	BE	85	508499	43125	28	10	1070|1080|1081
Mons	BE	86	504541	39523	28	10	7000|7022
Ixelles	BE	85	508333	43667	28	9	1040|1050|1060
Uccle	BE	85	508022	43394	28	9	1180|1190
Ouagadougou	BF	87	123657	-15339	29	49
Bobo-Dioulasso	BF	88	111806	-42949	29	30
Koudougou	BF	89	122519	-23669	29	13
Saaba	BF	87	123714	-14147	29	12
Ouahigouya	BF	90	135769	-24179	29	11
Kaya	BF	91	130883	-10837	29	11
Banfora	BF	92	106406	-47528	29	11
Pouytenga	BF	93	122516	-4256	29	10
Houndé	BF	88	115000	-35167	29	9
Fada N'gourma	BF	94	120616	3584	29	9
Nioko I	BF	87	123950	-14386	29	8
Dédougou	BF	95	124636	-34608	29	8
Tenkodogo	BF	93	117844	-3718	29	8
Djibo	BF	96	140986	-16266	29	8
Sofia	BG	97	426975	233242	30	34	1000|1757
Plovdiv	BG	98	421539	247500	30	18	4000
Varna	BG	99	432191	279102	30	18	9000|9102|9192
Burgas	BG	100	425065	274689	30	15	8000
Stara Zagora	BG	101	424320	256426	30	11	6000
Pleven	BG	102	434179	246167	30	9	5800|5839
Al Muharraq	BH	103	262572	506119	31	13
Manama	BH	104	262279	505856	31	12
Madīnat Ḩamad	BH	105	261153	505069	31	12
Ar Rifā‘	BH	104	261300	505550	31	11
Sitrah	BH	104	261547	506206	31	9
Jidd Ḩafş	BH	104	262186	505478	31	8
Bujumbura	BI	106	-33819	293614	32	28
Gitega	BI	107	-34271	299246	32	8
Ngozi	BI	108	-29075	298306	32	8
Rumonge	BI	109	-39736	294386	32	7
Cibitoke	BI	110	-28869	291248	32	6
Kayanza	BI	111	-29221	296293	32	6
Bubanza	BI	112	-30804	293910	32	6
Zanandore	BI	107	-32548	301140	32	5
Karusi	BI	107	-31014	301628	32	4
Kirundo	BI	113	-25845	300959	32	4
Cotonou	BJ	114	63654	24183	33	26
Abomey-Calavi	BJ	115	64485	23557	33	20
Porto-Novo	BJ	116	64965	26036	33	16
Parakou	BJ	117	93372	26303	33	16
Godomè	BJ	115	63895	23458	33	16
Abomey	BJ	118	71829	19912	33	11
Djougou	BJ	119	97085	16660	33	10
Bohicon	BJ	118	71783	20667	33	10
Ekpé	BJ	116	63921	25372	33	9
Nikki	BJ	117	99401	32108	33	8
Malanville	BJ	120	118682	33833	33	8
Kandi	BJ	120	111342	29386	33	7
Kérou	BJ	121	108258	21048	33	7
Natitingou	BJ	121	103042	13796	33	7
Bandar Seri Begawan	BN	122	48904	1149401	34	8
Sengkurong	BN	122	48833	1148333	34	6
La Paz	BO	123	-165000	-681500	35	45
Santa Cruz de la Sierra	BO	124	-177863	-631812	35	43
Cochabamba	BO	125	-173820	-661600	35	29
Sucre	BO	126	-190333	-652627	35	15
Oruro	BO	127	-179715	-670932	35	14
Sacaba	BO	125	-173980	-660382	35	13
Quillacollo	BO	125	-173923	-662784	35	13
Tarija	BO	128	-215355	-647296	35	13
Potosí	BO	129	-195836	-657531	35	12
Riberalta	BO	130	-110103	-660526	35	10
Montero	BO	124	-173387	-632509	35	9
Viacha	BO	123	-166500	-683000	35	9
Trinidad	BO	130	-148322	-649034	35	9
Yacuiba	BO	128	-220164	-636775	35	9
Kralendijk	BQ	131	121500	-682667	36	3
São Paulo	BR	132	-235475	-466361	37	111	01000-###
Rio de Janeiro	BR	133	-229064	-431822	37	82	20000-###
Belo Horizonte	BR	134	-199208	-439378	37	52	30000-###
Salvador	BR	135	-129756	-384910	38	52	40000-###
Fortaleza	BR	136	-37172	-385431	39	49	60000-###
Manaus	BR	137	-31019	-600250	40	47
Brasília	BR	138	-157797	-479297	37	47	70640-###|71000-###|71725-###
Curitiba	BR	139	-254278	-492731	37	44	80000-###
Recife	BR	140	-80539	-348811	41	41	50000-###
Goiânia	BR	141	-166786	-492539	37	39	74000-###
Belém	BR	142	-14558	-485044	42	39	66000-###
Porto Alegre	BR	143	-300328	-512302	37	39	90000-###
Guarulhos	BR	132	-234628	-465333	37	34	07000-###
Maceió	BR	144	-96658	-357353	43	32	57000-###
Campinas	BR	132	-229056	-470608	37	32	13000-###
São Luís	BR	145	-25297	-443028	39	30	65000-###
Campo Grande	BR	146	-204428	-546464	44	30
Natal	BR	147	-57950	-352094	39	30	59000-###
Teresina	BR	148	-50892	-428019	39	30	64000-###
Nova Iguaçu	BR	133	-227592	-434511	37	29	26000-###
Duque de Caxias	BR	133	-227856	-433117	37	29	25000-###
João Pessoa	BR	149	-71150	-348631	39	29	58000-###
Sorocaba	BR	132	-235017	-474581	37	28	18000-###
São Bernardo do Campo	BR	132	-236939	-465650	37	27	09700-###
Osasco	BR	132	-235325	-467917	37	27	06000-###
São José dos Campos	BR	132	-231794	-458869	37	27	12200-###
Ribeirão Preto	BR	132	-211775	-478103	37	26	14000-###
Aracaju	BR	150	-109111	-370717	43	26	49000-###
Santo André	BR	132	-236639	-465383	37	26	09000-###
Jaboatão dos Guararapes	BR	140	-81128	-350147	41	25	54000-###
Nassau	BS	151	250582	-773431	45	15
Lucaya	BS	152	265333	-786667	45	7
Thimphu	BT	153	274661	896419	46	10
Phuntsholing	BT	154	268516	893884	46	5
Gaborone	BW	155	-246545	259086	47	16
Francistown	BW	156	-211700	275078	47	10
Mogoditshane	BW	157	-246269	258656	47	9
Maun	BW	158	-199833	234167	47	9
Molepolole	BW	157	-244066	254951	47	9
Serowe	BW	159	-223875	267108	47	7
Minsk	BY	160	539002	275665	48	42	220002|220016|220029|220043|220068|220089|220103|220119
Homyel'	BY	161	524345	309754	48	22	246000
Hrodna	BY	162	536758	238289	48	19	230000
Vitebsk	BY	163	551904	302049	48	19	210000|211300|211304|211311|211317|211319|211341|211345
Mahilyow	BY	164	539088	303404	48	19	212000|213130
Brest	BY	165	521089	237175	48	19	224000|225002|225006|225030|225032|225037|225039|225042
Bobruysk	BY	164	531468	292055	48	14	213800
Baranovichi	BY	165	531326	260078	48	13	225320|225671
Barysaw	BY	160	542279	285050	48	12	222120
Pinsk	BY	165	521215	260673	48	11	225710|225728|225730|225750|225752|225756|225763|225765
Mazyr	BY	161	520416	292163	48	10	247760
Lida	BY	162	538833	252997	48	10	231300|231311|231312|231320|231322|231323|231325|231328
Orsha	BY	163	545136	304036	48	10	211030
Soligorsk	BY	160	527898	275358	48	10	223710|223712
Belize City	BZ	166	174995	-881976	49	8
San Ignacio	BZ	167	171588	-890696	49	5
Toronto	CA	168	437064	-793986	50	53	M4G #@#|M4N #@#|M4R #@#|M4T #@#|M4W #@#|M5M #@#|M5P #@#|M6B #@#	+1 416-555-01##|+1 437-555-01##|+1 942-555-01##
Montréal	CA	169	455088	-735878	50	42	H1G #@#|H1H #@#|H2Z #@#|H3A #@#|H3G #@#|H3X #@#|H3Y #@#|H4W #@#	+1 263-555-01##|+1 514-555-01##
Calgary	CA	170	510501	-1140853	51	36	T1Y #@#|T2C #@#|T2J #@#|T2N #@#|T2W #@#|T3A #@#|T3G #@#|T3L #@#	+1 403-555-01##
Ottawa	CA	168	454112	-756981	50	32	K1G #@#|K1H #@#|K1L #@#|K1N #@#|K1R #@#|K1V #@#|K2A #@#|K2C #@#	+1 613-555-01##
Edmonton	CA	170	535501	-1134687	51	32	T5A #@#|T5G #@#|T5M #@#|T5S #@#|T5Z #@#|T6E #@#|T6L #@#|T6S #@#	+1 780-555-01##
Winnipeg	CA	171	498844	-971470	52	27	R2C #@#|R2K #@#|R2P #@#|R2X #@#|R3C #@#|R3J #@#|R3N #@#|R3T #@#	+1 204-555-01##
Mississauga	CA	168	435789	-796583	50	27	L4T #@#|L4W #@#|L4Z #@#|L5C #@#|L5H #@#|L5L #@#|L5P #@#|L5T #@#	+1 905-555-01##
Vancouver	CA	172	492497	-1231193	53	26	V5K #@#|V5N #@#|V5T #@#|V5Y #@#|V6C #@#|V6H #@#|V6M #@#|V6S #@#	+1 604-555-01##
Brampton	CA	168	436834	-797663	50	26	L6P #@#|L6R #@#|L6S #@#|L6T #@#|L6V #@#|L6W #@#|L6X #@#|L6Y #@#	+1 905-555-01##
Hamilton	CA	168	432501	-798496	50	24	L8E #@#|L8H #@#|L8K #@#|L8M #@#|L8P #@#|L8S #@#|L8V #@#|L9A #@#	+1 905-555-01##
Surrey	CA	172	491064	-1228251	53	24	V3X #@#|V3Z #@#	+1 604-555-01##|+1 778-555-01##
Québec	CA	169	468123	-712145	50	23	G1A #@#|G1E #@#|G1J #@#|G1L #@#|G1N #@#|G1R #@#|G1T #@#|G6V #@#	+1 263-555-01##|+1 514-555-01##
Halifax	CA	173	446427	-635769	54	22	B3H #@#|B3J #@#|B3K #@#|B3L #@#|B3M #@#|B3N #@#|B3P #@#|B3R #@#	+1 902-555-01##
Laval	CA	169	455700	-736920	50	21	H2C #@#|H7G #@#|H7N #@#|H7R #@#	+1 450-555-01##
Kinshasa	CD	174	-43276	153136	55	126
Lubumbashi	CD	175	-116609	274794	56	47
Mbuji-Mayi	CD	176	-61360	235898	56	46
Kananga	CD	177	-58962	224166	56	35
Kisangani	CD	178	5153	251910	56	34
Bukavu	CD	179	-24908	288428	56	29
Kolwezi	CD	175	-107148	254667	56	28
Likasi	CD	175	-109830	267384	56	25
Tshikapa	CD	177	-64162	208000	56	25
Kikwit	CD	180	-50410	188162	55	23
Masina	CD	174	-43836	153914	55	22
Mbandaka	CD	181	486	182603	55	21
Goma	CD	182	-16741	292284	56	21
Matadi	CD	183	-58386	134631	55	21
Uvira	CD	179	-33953	291378	56	20
Bunia	CD	178	15594	302522	56	20
Boma	CD	183	-58510	130536	55	17
Mwene	CD	175	-98170	228702	56	17
Butembo	CD	182	1416	292912	56	17
Isiro	CD	178	27739	276160	56	16
Kindu	CD	184	-29437	259224	56	15
Kabinda	CD	176	-61379	244818	56	15
Gandajika	CD	176	-67450	239533	56	14
Bandundu Province	CD	180	-33169	173806	55	14
Kamina	CD	175	-87351	249980	56	14
Gemena	CD	181	32565	197723	55	14
Mwene-Ditu	CD	176	-70091	234528	56	14
Kipushi	CD	175	-117610	272514	56	13
Kalemie	CD	175	-59475	291947	56	13
Bumba	CD	181	21877	224683	55	12
Bangui	CF	185	43612	185550	57	29
Bimbo	CF	186	42567	184158	57	19
Bégoua	CF	186	44544	185348	57	16
Carnot	CF	187	49427	158774	57	11
Berbérati	CF	187	42612	157922	57	10
Bambari	CF	188	57680	206756	57	9
Brazzaville	CG	189	-42661	152832	58	45
Pointe-Noire	CG	190	-47761	118635	58	32
Dolisie	CG	191	-41983	126666	58	11
Nkayi	CG	192	-41840	132859	58	10
Impfondo	CG	193	16180	180598	58	7
Zürich	CH	194	473667	85500	59	20	8000|8006|8024|8037|8046|8052|8064|8088
Geneva	CH	195	462022	61457	59	14	1200|1207|1216|1225|1236|1244|1254|1285
Basel	CH	196	475584	75733	59	13	4000|4005|4018|4030|4051|4054|4057|4070
Lausanne	CH	197	465160	66328	59	12	1000|1001|1003|1005|1007|1010|1012|1018
Bern	CH	198	469481	74474	59	11	3000|3003|3006|3008|3012|3015|3019|3027
Winterthur	CH	194	475056	87241	59	11	8400|8401|8403|8404|8405|8406|8408|8409
Luzern	CH	199	470505	83064	59	9	6000|6002|6003|6004|6006|6007|6009|6014
Sankt Gallen	CH	200	474239	93748	59	9	9000|9006|9010|9013|9020|9024|9028|9032
Lugano	CH	201	460101	89600	59	8	6900|6901|6903
Biel/Bienne	CH	198	471371	72461	59	7	2500|2501|2502|2503|2504|2505
Thun	CH	198	467512	76217	59	7	3600|3602|3603|3604|3607|3608|3609
Abidjan	CI	202	53544	-40017	60	80
Abobo	CI	202	54161	-40159	60	37
Bouaké	CI	203	76938	-50303	60	29
Korhogo	CI	204	94580	-56296	60	21
Daloa	CI	205	68774	-64502	60	21
Koumassi	CI	202	52972	-39675	60	20
San-Pédro	CI	206	47485	-66363	60	20
Gagnoa	CI	207	61319	-59506	60	17
Yamoussoukro	CI	208	68206	-52767	60	17
Sinfra	CI	209	66210	-59114	60	16
Man	CI	210	74125	-75538	60	16
Marcory	CI	202	53120	-39936	60	15
Bondoukou	CI	209	80402	-28000	60	12
Dabou	CI	202	53256	-43768	60	12
Santiago	CL	211	-334569	-706483	61	70	7500000|7750000|8320000
Puente Alto	CL	211	-336117	-705758	61	24	8150000
Maipú	CL	211	-335142	-707651	61	22	9250000
Antofagasta	CL	212	-236509	-703975	61	20
Viña del Mar	CL	213	-330246	-715518	61	18	2520000
Valparaíso	CL	213	-330360	-716296	61	17	2340000
Ñuñoa	CL	211	-334474	-705828	61	16	7750000
San Bernardo	CL	211	-335922	-706996	61	16	8050000
Puerto Montt	CL	214	-414693	-729424	61	16	5480000
Arica	CL	215	-184755	-703006	61	16
Peñalolén	CL	211	-334684	-705341	61	16	7910000
Temuco	CL	216	-387363	-725974	61	15	4780000
Concepción	CL	217	-368270	-730498	61	15	4030000
Rancagua	CL	218	-341691	-707405	61	15	2820000
Douala	CM	219	40483	97043	62	37
Yaoundé	CM	220	38667	115167	62	36
Bamenda	CM	221	59597	101460	62	21
Bafoussam	CM	222	54778	104176	62	19
Maroua	CM	223	105910	143159	62	18
Ngaoundéré	CM	224	73276	135847	62	15
Kumba	CM	225	46363	94469	62	15
Nkongsamba	CM	219	49547	99404	62	13
Buea	CM	225	41534	92423	62	12
Kousséri	CM	223	120769	150306	62	12
Bertoua	CM	226	45773	136846	62	12
Limbe	CM	225	40236	92061	62	11
Foumban	CM	222	57266	108986	62	11
Kumbo	CM	221	62000	106667	62	11
Shanghai	CN	227	312222	1214581	63	158	200000|201100|201300|201400|201600|201700|201800|202100
Beijing	CN	228	399075	1163972	63	138	100000|101100|101200|101400|101500|102100|102300|102400
Shenzhen	CN	229	225455	1140683	63	132	518000
Guangzhou	CN	229	231167	1132500	63	127	510000|510800|510900
Chengdu	CN	230	306667	1040667	63	116	610000|610100|610200|610300|610400
Tianjin	CN	231	391422	1171767	63	105	300000
Wuhan	CN	232	305833	1142667	63	102	430000|430100|430200
Dongguan	CN	229	230180	1137487	63	98	523000
Xi’an	CN	233	342583	1089286	63	98	710000|710100|710200|710300|710400|710500|710600
Nanjing	CN	234	320617	1187778	63	97	210000
Hangzhou	CN	235	302936	1201614	63	96	310000
Foshan	CN	229	230268	1131315	63	95	528000
Chongqing	CN	236	295603	1065577	63	86
Wuzhong	CN	237	379867	1062010	63	85	751100
Qingdao	CN	238	360649	1203804	63	85	266000
Shenyang	CN	239	417922	1234328	63	84	110000
Suzhou	CN	234	313041	1205954	63	82	215000
Puxi	CN	227	312441	1214659	63	82	200000|201100|201300|201400|201600|201700|201800|202100
Pudong	CN	227	312400	1215009	63	75	200000|201100|201300|201400|201600|201700|201800|202100
Harbin	CN	240	457500	1266500	63	72	150000
Hefei	CN	241	318639	1172808	63	71	230000
Dalian	CN	239	389122	1216022	63	70	116000
Changchun	CN	242	438800	1253228	63	69	130000
Xiamen	CN	243	244798	1180819	63	68
Bao'an	CN	229	225521	1138829	63	67
Wuxi	CN	234	315689	1202886	63	66	214000
Jinan	CN	238	366683	1169972	63	66	250000
Taiyuan	CN	244	378694	1125603	63	66	030000
Zhengzhou	CN	245	347578	1136486	63	65	450000
Shijiazhuang	CN	246	380414	1144786	63	63	050000
Bogotá	CO	247	46097	-740818	64	88	110211|110321|110441|110831|111061|111311|111611|111811
Cali	CO	248	34305	-765199	64	49	760001|760006|760011|760015|760023|760031|760035|760043
Medellín	CO	249	62450	-755715	64	45	050001|050006|050013|050018|050024|050029|050034|050041
Barranquilla	CO	250	109685	-747813	64	35	080001|080002|080004|080006|080010|080012|080014|080016
Kennedy	CO	247	46165	-741460	64	31	110811|110821|110831|110841|110851|110861|110871|110881
Cartagena	CO	251	103982	-754933	64	30	130001|130003|130005|130008|130010|130012|130015|130018
Cúcuta	CO	252	79074	-725049	64	28	540001|540002|540004|540006|540008|540010|540013|540018
Soacha	CO	253	45794	-742168	64	26	250051|250052|250053|250054|250055|250057|250058
Bucaramanga	CO	254	71250	-731190	64	24	680001|680002|680003|680004|680005|680006|680007|680008
Ibagué	CO	255	44357	-752029	64	23	730001|730002|730004|730005|730007|730009|730010|730018
Santa Marta	CO	256	112386	-741943	64	22	470001|470002|470003|470004|470006|470007|470008|470009
Montería	CO	257	87508	-758782	64	22	230001|230002|230004|230007|230009|230018|230019|230028
Valledupar	CO	258	104654	-732531	64	22	200001|200002|200003|200004|200007|200008|200009|200017
Pereira	CO	259	48143	-756949	64	22	660001|660002|660003|660004|660006|660007|660008|660009
Manizales	CO	260	50668	-755068	64	21	170001|170002|170003|170004|170006|170007|170008|170009
Buenaventura	CO	248	35833	-770000	64	21	764501|764502|764503|764504|764507|764508|764509|764517
Bello	CO	249	63373	-755580	64	20	051050|051051|051052|051053|051054|051057|051058|051059
Pasto	CO	261	12146	-772785	64	20	520001|520003|520006|520008|520017|520019|520028|520037
Neiva	CO	262	29300	-752797	64	19	410001|410002|410004|410005|410007|410008|410010|410017
Soledad	CO	250	109184	-747646	64	19	083001|083002|083003|083004|083005|083006|083007|083010
Villavicencio	CO	263	41324	-736256	64	18	500001|500002|500003|500004|500005|500007|500008|500009
Popayán	CO	264	24382	-766132	64	18	190001|190002|190003|190004|190007|190008|190009|190017
Palmira	CO	248	35394	-763036	64	18	763531|763532|763533|763537|763538|763539|763547
Armenia	CO	265	45366	-756726	64	17	630001|630002|630003|630004|630007|630008
Itagüí	CO	249	61846	-755991	64	17	055410|055411|055412|055413|055417
Sincelejo	CO	266	93045	-753905	64	17	700001|700002|700003|700007|700008|700009|700017
Floridablanca	CO	254	70622	-730864	64	16	681001|681002|681003|681004|681007|681008
Tuluá	CO	248	40847	-761954	64	15	763021|763022|763023|763027|763028|763029
Dosquebradas	CO	259	48392	-756673	64	14	661001|661002|661007|661008
Barrancabermeja	CO	254	70653	-738547	64	14	687031|687032|687033|687037|687038|687039|687047
San José	CR	267	99339	-840849	65	18	10101|10102|10104|10110|10802|10803|11303|20102
Limón	CR	268	99907	-830360	65	8	70101
Alajuela	CR	269	100172	-842128	65	7	20101
Liberia	CR	270	106352	-854378	65	7	50101
Paraíso	CR	271	98385	-838666	65	6	30201|30205
Havana	CU	272	231330	-823830	66	47
Santiago de Cuba	CU	273	200229	-758217	66	24
Camagüey	CU	274	213808	-779169	66	19
Holguín	CU	275	208872	-762631	66	18
Guantánamo	CU	276	201444	-752092	66	17
Santa Clara	CU	277	224071	-799658	66	16
Almendares	CU	272	231101	-824232	66	15
Diez de Octubre	CU	272	230881	-823597	66	15
Arroyo Naranjo	CU	272	230381	-823770	66	14
Mantilla	CU	272	230679	-823414	66	14
Las Tunas	CU	278	209614	-769519	66	14
Bayamo	CU	279	203737	-766427	66	14
Boyeros	CU	272	230072	-824017	66	14
Pinar del Río	CU	280	224165	-836966	66	14
Praia	CV	281	149315	-235125	67	12
Mindelo	CV	282	168901	-249804	67	8
Nicosia	CY	283	351728	333540	68	14
Limassol	CY	284	346841	330379	68	12	3010|3025|3045|3061|3082|3105|3118|4007
Larnaca	CY	285	349221	336279	68	8	6010|6016|6021|6027|6036|6043|6051|6057
Stróvolos	CY	283	351487	333338	68	8	2000|2008|2019|2028|2035|2042|2049|2058
Famagusta	CY	286	351249	339414	69	7	5627
Káto Lakatámeia	CY	283	351176	333254	68	6
Prague	CZ	287	500880	144208	70	34	100 00|110 00|140 00|148 00|158 00|163 00|180 00|190 00
Brno	CZ	288	491952	166080	70	19	602 00|612 00|615 00|618 00|621 00|625 00|636 00|639 00
Ostrava	CZ	289	498347	182820	70	17	702 00|702 50|714 00
Pilsen	CZ	290	497475	133776	70	13	301 00|310 00|312 00|315 00|318 00|320 00|323 00|326 00
Liberec	CZ	291	507671	150562	70	10	460 03|460 09
Olomouc	CZ	292	495955	172518	70	10	772 00|779 00
České Budějovice	CZ	293	489745	144743	70	10	370 01|370 04|370 05|370 06|370 07|370 08|370 10|370 11
Hradec Králové	CZ	294	502092	158328	70	10	500 02|500 09|500 11
Ústí nad Labem	CZ	295	506607	140323	70	10	400 01|400 04|400 11|403 13|403 23|403 32|403 36|403 39
Pardubice	CZ	296	500408	157766	70	9	530 03|530 09|530 12
Brno střed	CZ	288	491934	166071	70	9	602 00|612 00|614 00|616 00|618 00|623 00|634 00|638 00
Havířov	CZ	289	497798	184369	70	9	736 01
Zlín	CZ	297	492264	176706	70	9	760 01|760 05
Kladno	CZ	298	501473	141028	70	8	272 01
Berlin	DE	299	525244	134105	71	59	10115|10559|10825|12165|12439|12687|13357|13595	+49 30 23125 ###
Hamburg	DE	300	535507	99930	71	44	20038|20257|21033|21149|22117|22301|22399|22547	+49 40 66969 ###
Munich	DE	301	481374	115755	71	39	80331|80539|80796|80807|81241|81475|81549|81737	+49 89 99998 ###
Köln	DE	302	509333	69500	71	32	50667|50676|50737|50823|50931|50969|51063|51107	+49 221 4710 ###
Frankfurt am Main	DE	303	501155	86842	71	25	60306|60314|60323|60385|60433|60486|60529|60599	+49 69 90009 ###
Düsseldorf	DE	302	512232	67793	71	25	40210|40215|40225|40233|40470|40479|40549|40597	+49 221 4710 ###
Stuttgart	DE	304	487823	91770	71	25	70173|70180|70188|70195|70329|70378|70499|70569	+49 69 90009 ###
Essen	DE	302	514566	70123	71	24	45127|45133|45139|45145|45239|45277|45309|45355	+49 221 4710 ###
Dortmund	DE	302	515149	74660	71	24	44135|44141|44147|44229|44267|44289|44329|44359	+49 221 4710 ###
Dresden	DE	305	510509	137383	71	24	01067|01099|01129|01157|01189|01239|01277|01324	+49 30 23125 ###
Bremen	DE	306	530758	88072	71	23	28195|28203|28211|28219|28279|28327|28357|28755	+49 40 66969 ###
Nuremberg	DE	301	494542	110775	71	23	55541|90293|90316|90325|90332|90339|90346|90357	+49 89 99998 ###
Hannover	DE	306	523705	97332	71	23	30159|30165|30173|30179|30453|30519|30559|30655	+49 40 66969 ###
Leipzig	DE	305	513396	123713	71	22	04103|04109|04159|04207|04275|04289|04317|04347	+49 30 23125 ###
Duisburg	DE	302	514325	67652	71	22	47051|47057|47119|47139|47169|47198|47228|47249	+49 221 4710 ###
Wandsbek	DE	300	535833	100830	71	20	20095|20249|22041|22081|22115|22159|22299|22309	+49 40 66969 ###
Bochum	DE	302	514816	72165	71	20	44787|44791|44795|44799|44805|44809|44867|44879	+49 221 4710 ###
Wuppertal	DE	302	512563	71482	71	19	42103|42107|42113|42119|42279|42285|42327|42369	+49 221 4710 ###
Bielefeld	DE	302	520333	85333	71	18	33519|33604|33607|33613|33617|33647|33689|33719	+49 221 4710 ###
Bonn	DE	302	507344	70955	71	18	53111|53115|53119|53123|53127|53173|53177|53225	+49 221 4710 ###
Hamburg-Nord	DE	300	535894	99840	71	18	20038|20149|20354|21107|22177|22309|22457|22549	+49 40 66969 ###
Münster	DE	302	519624	76257	71	18	48079|48143|48147|48151|48155|48157|48161|48165	+49 221 4710 ###
Mannheim	DE	304	494891	84669	71	18	68159|68161|68165|68169|68219|68229|68259|68307	+49 69 90009 ###
Hamburg-Mitte	DE	300	535500	100167	71	17	20038|20099|20149|20355|20459|21107|22085|22303	+49 40 66969 ###
Augsburg	DE	301	483715	108985	71	17	86150|86152|86154|86157|86161|86163|86167|86179	+49 89 99998 ###
Wiesbaden	DE	303	500860	82444	71	17	65183|65185|65189|65191|65195|65199|65201|65205	+49 69 90009 ###
Marienthal	DE	300	535667	100833	71	17	20535|22041|22047|22083|22089|22117|22159|22305	+49 40 66969 ###
Karlsruhe	DE	304	490094	84044	71	17	76006|76131|76135|76139|76185|76187|76199|76228	+49 69 90009 ###
Gelsenkirchen	DE	302	515051	70965	71	16	45879|45881|45884|45886|45889|45892|45894|45897	+49 221 4710 ###
Eimsbüttel	DE	300	535742	99568	71	16	20038|20146|20251|20354|20457|22301|22547|22761	+49 40 66969 ###
Djibouti	DJ	307	115890	431450	72	25
Balbala	DJ	307	115619	431067	72	24
Copenhagen	DK	308	556759	125655	73	34	1050|1125|1218|1327|1427|1562|1655|1726
Århus	DK	309	561567	102108	73	17	8100
Odense	DK	310	553959	103883	73	13	5100
Aalborg	DK	311	570480	99187	73	12	9100
Frederiksberg	DK	308	556794	125346	73	10	0917|1007|1015|1022|1098|1500|1508|1630
Esbjerg	DK	310	554703	84519	73	8	6701
Roseau	DM	312	153017	-613881	74	4
Santo Domingo	DO	313	184719	-698923	75	47	10102|10127|10149|10215|10406|10514|11513|11606
Santiago de los Caballeros	DO	314	194504	-706908	75	35	11403
Santo Domingo Oeste	DO	315	185000	-700000	75	26	10120|10212|10501|10701|10803|10901|10903|11106
Santo Domingo Este	DO	315	184851	-698476	75	26	10138|10205|10215|10308|10407|11105|11516|11705
San Pedro de Macorís	DO	316	184539	-693086	75	15	10126
La Romana	DO	317	184233	-689664	75	14
Bella Vista	DO	313	184554	-699454	75	13	10102|10111|10114|10117|10131|10141|10144|10147
San Cristóbal	DO	318	184171	-701068	75	12	10107
Puerto Plata	DO	319	197934	-706884	75	12	10502
San Francisco de Macorís	DO	320	192938	-702528	75	11
Salvaleón de Higüey	DO	321	186150	-687080	75	11
La Vega	DO	322	192203	-705310	75	10	10702
Punta Cana	DO	321	185818	-684043	75	10
Santa Cruz de Barahona	DO	323	182086	-711007	75	9
Algiers	DZ	324	367322	30875	76	49	16000|16020|16060|16071|16082|16093|16105|16126
Oran	DZ	325	356991	-6359	76	28	31000|31005|31055
Constantine	DZ	326	363650	66147	76	21	25000|25001|25003|25004|25007|25008|25010|25013
Annaba	DZ	327	369000	77667	76	19	23002
Blida	DZ	328	364700	28277	76	18	09027
Batna	DZ	329	355560	61741	76	17	05062
Bab Ezzouar	DZ	324	367261	31829	76	17	16004|16024
Djelfa	DZ	330	346728	32630	76	16
Sétif	DZ	331	361911	54137	76	16	19000|19004|19005|19006|19034
Sidi Bel Abbes	DZ	332	351899	-6308	76	14	22000
Biskra	DZ	333	348504	57280	76	14	07016
Tébessa	DZ	334	354042	81242	76	14	12000
El Oued	DZ	335	333561	68632	76	14	39006|39035
Skikda	DZ	336	368762	69092	76	14	21005|21055
Tiaret	DZ	337	353710	13170	76	13	14019
Chlef	DZ	338	361652	13345	76	13	02023
Béjaïa	DZ	339	367559	50843	76	13	06000|06094
Tlemcen	DZ	340	348783	-13150	76	13	13000
Ouargla	DZ	341	319493	53250	76	13	30012|30013
Béchar	DZ	342	316167	-22167	76	13	08004
Mostaganem	DZ	343	359312	892	76	13	27000|27013
Bordj Bou Arreridj	DZ	344	360739	47614	76	13	34000|34002|34003|34004|34009
El Achir	DZ	344	360639	46274	76	13	34006
Souk Ahras	DZ	345	362864	79511	76	12	41020
Médéa	DZ	346	362642	27539	76	12	26000|26011|26017
El Eulma	DZ	331	361528	56902	76	12	19001
Touggourt	DZ	341	331108	60700	76	12	30002
Ghardaïa	DZ	347	324909	36735	76	12	47005|47020|47021|47023|47024|47025|47027|47028
Saïda	DZ	348	348303	1517	76	12	20010|20011|20013|20015|20016|20017|20018
Laghouat	DZ	349	338000	28651	76	12	03010
Quito	EC	350	-2298	-785250	77	53	170401|170408|170503|170512|170603|170608|170613|170715
Guayaquil	EC	351	-21962	-798862	77	52	090101|090107|090206|090305|090404|090504|090510|092401
Cuenca	EC	352	-28953	-789963	77	25	010101|010103|010106|010111|010203|010207|010209|010212
Santo Domingo de los Colorados	EC	353	-2537	-791763	77	21	230101|230104|230107|230110|230113|230201|230204|230207
Ambato	EC	354	-12491	-786168	77	20	180101|180102|180104|180106|180202|180203|180205|180207
Portoviejo	EC	355	-10576	-804514	77	18	130101|130103|130105|130107|130109|130111|130113|130115
Eloy Alfaro	EC	351	-21692	-798399	77	18	092401|092402|092403|092404|092406|092407|092408|092409
Machala	EC	356	-32589	-799588	77	17	070201|070203|070206|070209|070212|070215|070218|070221
Loja	EC	357	-39931	-792042	77	17	110101|110102|110104|110106|110108|110110|110112|110114
Manta	EC	355	-9494	-807314	77	16	130201|130203|130205|130207|130210|130212|130216|130220
Ibarra	EC	358	3488	-781246	77	15	100101|100102|100104|100105|100107|100109|100110|100112
Esmeraldas	EC	359	9592	-796540	77	15	080101|080103|080105|080107|080109|080111|080113|080117
Quevedo	EC	360	-10288	-794626	77	15	120301|120302|120303|120304|120305|120306|120307|120308
Latacunga	EC	361	-9342	-786152	77	14	050101|050102|050103|050104|050106|050107|050108|050109
Tallinn	EE	362	594370	247535	78	20	10001|10142|10414|11216|11625|12917|13524|13919
Lasnamäe	EE	362	594336	248602	78	11	10001|11412|12015|13615|13621|13627|13816|13915
Tartu	EE	363	583806	267251	78	10	50090|50107|50114|50406|50414|50604|50706|51006
Mustamäe	EE	362	594048	246812	78	8	10621|12613|12618|12913|12917|13412|13416|13421
Kesklinn	EE	362	594355	247575	78	8	10001|10126|10142|10159|10416|11316|13613|15059
Põhja-Tallinn	EE	362	594490	246981	78	8	10111|10133|10148|10316|10416|10621|13521|15071
Cairo	EG	364	300626	312497	79	98
Giza	EG	365	300094	312086	79	66
Shubrā al Khaymah	EG	366	301251	312505	79	35
Port Said	EG	367	312653	323019	79	28
Suez	EG	368	299737	325263	79	26
Madīnat an Naşr	EG	364	300667	313000	79	26
Al Mansurah	EG	369	310364	313807	79	25
Al Maḩallah al Kubrá	EG	370	309706	311669	79	24
Tanta	EG	370	307885	310019	79	24
Assiut	EG	371	271810	311837	79	23
Al Fayyum	EG	372	293100	308418	79	23
Al Khuşūş	EG	366	301529	313150	79	22
Esna	EG	373	252934	325540	79	22
Zagazig	EG	374	305877	315020	79	21
Ismailia	EG	375	306043	322722	79	21
Luxor	EG	376	256989	326421	79	21
Kom Ombo	EG	377	244767	329463	79	20
Aswān	EG	377	240908	328994	79	19
6th of October City	EG	365	298167	310500	79	19
Ḩadā’iq al Qubbah	EG	364	300884	312835	79	18
Damanhur	EG	378	310341	304682	79	18
New Cairo	EG	364	300300	314700	79	18
Damietta	EG	379	314165	318133	79	17
Rosetta	EG	378	313995	304172	79	17
Minya	EG	380	280919	307581	79	17
Banī Suwayf	EG	381	290744	310978	79	17
Shibīn al Kawm	EG	382	305526	310090	79	16
Sohag	EG	383	265570	316948	79	16
Qina	EG	373	261642	327267	79	16
Al ‘Āshir min Ramaḑān	EG	374	302964	317463	79	16
Laayoune	EH	384	271418	-131880	80	14
Dakhla	EH	384	236848	-159580	80	10
Asmara	ER	385	153380	389318	81	24
Keren	ER	386	157779	384511	81	9
Himora	ER	387	143043	366060	81	7
Massawa	ER	388	156081	394746	81	5
Assab	ER	389	130092	427394	81	5
Mendefera	ER	390	148872	388153	81	4
Madrid	ES	391	404165	-37026	82	57	28001|28008|28016|28024|28032|28040|28048|28070
Barcelona	ES	392	413888	21590	82	41	08001|08006|08012|08018|08024|08029|08035|08041
Zaragoza	ES	393	416561	-8773	82	26	50001|50004|50007|50011|50014|50017|50022|50071
Sevilla	ES	394	373828	-59732	82	26	41001|41004|41007|41010|41013|41016|41019|41071
Málaga	ES	394	367202	-44203	82	24	29001|29004|29007|29010|29014|29017|29071|29190
Murcia	ES	395	379870	-11300	82	22	30001|30003|30006|30008|30011|30071|30100|30160
Palma	ES	396	395694	26502	82	21	07001|07004|07008|07011|07015|07120|07181|07608
Las Palmas de Gran Canaria	ES	397	281018	-154157	83	20	35001|35004|35007|35010|35013|35016|35019|35080
Alicante	ES	398	383452	-4815	82	19	03001|03003|03006|03009|03012|03015|03071|03113
Bilbao	ES	399	432627	-29253	82	19	48001|48003|48005|48007|48010|48012|48014|48070
Valladolid	ES	400	416554	-47235	82	17	47001|47004|47007|47010|47013|47016|47070|47152
Vigo	ES	401	422328	-87226	82	17	36201|36205|36209|36213|36270|36282|36314|36330
Gijón	ES	402	435357	-56615	82	16	33200|33202|33204|33207|33209|33211|33290|33350
Eixample	ES	392	413890	21618	82	16	08001|08004|08008|08010|08013|08029|08037|08075
Vitoria-Gasteiz	ES	399	428500	-26727	82	16	01001|01002|01004|01006|01008|01010|01013|01071
L'Hospitalet de Llobregat	ES	392	413597	21003	82	16	08901|08902|08903|08904|08905|08906|08907|08908
Latina	ES	391	403890	-37457	82	16	28005|28011|28019|28024|28025|28026|28044|28047
Carabanchel	ES	391	403909	-37242	82	16	28005|28012|28019|28026|28045|28070|28080|28085
A Coruña	ES	401	433714	-83960	82	16	15001|15002|15004|15005|15007|15008|15010|15011
Puente de Vallecas	ES	391	403935	-36620	82	16	28001|28007|28012|28014|28026|28030|28038|28045
Fuencarral	ES	391	405000	-36833	82	15	28029|28033|28034|28049|28050
Sant Martí	ES	392	414181	21993	82	15	08005|08016|08025|08032|08901|08906|08918|08924
Elche	ES	398	382622	-7011	82	15	03113|03195|03202|03205|03207|03290|03293|03295
Granada	ES	394	371882	-36067	82	15	18001|18003|18006|18008|18011|18013|18016|18071
Ciudad Lineal	ES	391	404450	-36513	82	15	28001|28006|28016|28027|28033|28037|28046|28707
Fuencarral-El Pardo	ES	391	404984	-37314	82	15	28034|28035|28048|28049
Oviedo	ES	402	433603	-58448	82	15	33001|33003|33005|33007|33009|33011|33013|33071
Terrassa	ES	392	415667	20167	82	15	08220|08221|08222|08223|08224|08225|08226|08227
Addis Ababa	ET	403	90250	387469	84	62
Jijiga	ET	404	93500	428000	84	22
Gonder	ET	405	126000	374667	84	22
Mek'ele	ET	406	134967	394753	84	21
Nazrēt	ET	407	85500	392667	84	21
Warder	ET	404	69744	453408	84	21
Awasa	ET	408	70620	384763	84	21
Bahir Dar	ET	405	115936	373908	84	19
Dire Dawa	ET	409	95931	418661	84	19
Dessie	ET	405	111333	396333	84	16
Jimma	ET	407	76734	368344	84	16
Shashamane	ET	407	72000	386000	84	14
Bishoftu	ET	407	87522	389785	84	14
Sodo	ET	408	68600	377616	84	14
Arba Minch	ET	408	60333	375500	84	14
Hosa’ina	ET	408	75498	378537	84	14
Dīla	ET	408	64167	383167	84	13
Harar	ET	410	93139	421182	84	13
Nek’emtē	ET	407	90833	365500	84	12
Ārabī	ET	404	99628	424928	84	12
Debre Birhan	ET	405	96795	395326	84	12
Debre Mark’os	ET	405	103500	377333	84	12
Āsela	ET	407	79500	391333	84	12
Kombolcha	ET	405	110816	397434	84	11
Debre Tabor	ET	405	118500	380167	84	11
Ādīgrat	ET	406	142770	394620	84	11
Weldiya	ET	405	118277	395916	84	10
Sebeta	ET	407	89167	386167	84	10
Burayu	ET	407	90353	386608	84	10
Inda Silasē	ET	406	141031	382829	84	10
Helsinki	FI	411	601695	249354	85	26	00100|00200|00290|00391|00531|00641|00751|00870
Espoo	FI	411	602052	246522	85	18	02100|02151|02230|02280|02380|02631|02740|02810
Tampere	FI	412	614991	237871	85	16	33100|33230|33300|33401|33521|33580|33720|33821
Vantaa	FI	411	602941	250410	85	16	01200|01301|01380|01480|01600|01640|01671|01721
Oulu	FI	413	650124	254682	85	15	90100|90140|90250|90410|90520|90560|90600|90650
Turku	FI	414	604515	222687	85	14	20100|20240|20320|20381|20520|20611|20740|20801
Nasinu	FJ	415	-180705	1785131	86	10
Suva	FJ	415	-181368	1784253	86	9
Palikir	FM	416	69248	1581611	87	3
Tórshavn	FO	417	620097	-67716	88	4	100|110
Paris	FR	418	488534	23488	89	46	75000|75002|75005|75008|75011|75013|75016|75019	+33 1 99 00 ## ##
Marseille	FR	419	432970	53811	89	30	13000|13002|13004|13006|13008|13010|13012|13014	+33 4 65 71 ## ##
Lyon	FR	420	457491	48479	89	23	69000|69001|69002|69003|69005|69006|69007|69008	+33 4 65 71 ## ##
Toulouse	FR	421	436043	14437	89	23	31000|31100|31200|31300|31400|31500	+33 5 36 49 ## ##
Nice	FR	419	437031	72661	89	19	06000|06100|06200|06300	+33 4 65 71 ## ##
Nantes	FR	422	472172	-15534	89	18	44000|44100|44200|44300	+33 2 61 91 ## ##
Marne La Vallée	FR	418	488358	26424	89	18	77090|77177|77184|77186|77340|77400|77600|93460	+33 1 99 00 ## ##
Strasbourg	FR	423	485839	77455	89	17	67000|67100|67200	+33 3 53 01 ## ##
Bordeaux	FR	424	448412	-5805	89	16	33000|33100|33200|33300|33800	+33 5 36 49 ## ##
Montpellier	FR	421	436109	38764	89	16	34000|34070|34080|34090	+33 5 36 49 ## ##
Lille	FR	425	506339	30551	89	15	59000|59160|59260|59777|59800	+33 3 53 01 ## ##
Rennes	FR	426	481111	-16743	89	15	35000|35200|35700	+33 2 61 91 ## ##
Reims	FR	423	492653	40285	89	14	51100	+33 3 53 01 ## ##
Le Havre	FR	427	494935	1078	89	14	76600|76610|76620	+33 2 61 91 ## ##
Cergy-Pontoise	FR	418	490389	20780	89	14	95000|95300|95310|95490|95520|95610|95800	+33 1 99 00 ## ##
Saint-Étienne	FR	420	454339	43900	89	13	42000|42100|42230	+33 4 65 71 ## ##
Toulon	FR	419	431244	59284	89	13	83000|83100|83200	+33 4 65 71 ## ##
Angers	FR	422	474716	-5520	89	13	49000|49100	+33 2 61 91 ## ##
Dijon	FR	428	473134	50139	89	13	21000	+33 3 53 01 ## ##
Grenoble	FR	420	451787	57148	89	13	38000|38100|38170	+33 4 65 71 ## ##
Nîmes	FR	421	438366	43579	89	12	30000|30900	+33 5 36 49 ## ##
Clermont-Ferrand	FR	420	457797	30868	89	12	63000|63100|63400	+33 4 65 71 ## ##
Libreville	GA	429	3924	94536	90	29
Port-Gentil	GA	430	-7193	87815	90	13
Franceville	GA	431	-16333	135836	90	12
Owendo	GA	429	2912	95046	90	10
Oyem	GA	432	15995	115793	90	9
Moanda	GA	431	-15665	131987	90	8
London	GB	433	515085	-1257	91	95	E1W #@@|EC2A #@@|EC3A #@@|EC4N #@@|SW1W #@@|W1G #@@|W1W #@@|WC1V #@@	+44 20 7946 0###
Birmingham	GB	433	524814	-18998	91	34	B1 #@@|B11 #@@|B16 #@@|B19 #@@|B3 #@@|B35 #@@|B40 #@@|B7 #@@	+44 121 496 0###
Glasgow	GB	434	558652	-42576	91	25	G1 #@@|G13 #@@|G22 #@@|G3 #@@|G34 #@@|G40 #@@|G42 #@@|G5 #@@	+44 141 496 0###
Manchester	GB	433	534810	-22374	91	24	M1 #@@|M11 #@@|M15 #@@|M16 #@@|M3 #@@|M40 #@@|M60 #@@|M9 #@@	+44 161 496 0###
Sheffield	GB	433	533830	-14659	91	24	S1 #@@|S14 #@@|S20 #@@|S26 #@@|S32 #@@|S36 #@@|S7 #@@|S97 #@@	+44 114 496 0###
Leeds	GB	433	537965	-15478	91	23	LS1 #@@|LS13 #@@|LS2 #@@|LS3 #@@|LS4 #@@|LS6 #@@|LS88 #@@|LS98 #@@	+44 113 496 0###
Edinburgh	GB	434	559521	-31965	91	23	EH1 #@@|EH11 #@@|EH12 #@@|EH3 #@@|EH4 #@@|EH5 #@@|EH7 #@@|EH8 #@@	+44 131 496 0###
Liverpool	GB	433	534106	-29779	91	22	L1 #@@|L13 #@@|L27 #@@|L3 #@@|L5 #@@|L67 #@@|L71 #@@|L74 #@@	+44 151 496 0###
Bristol	GB	433	514552	-25966	91	22	BS1 #@@|BS2 #@@|BS31 #@@|BS32 #@@|BS35 #@@|BS40 #@@|BS41 #@@|BS6 #@@	+44 117 496 0###
Cardiff	GB	435	514800	-31800	91	19	CF10 #@@|CF11 #@@|CF14 #@@|CF15 #@@|CF23 #@@|CF24 #@@	+44 29 2018 0###
Leicester	GB	433	526386	-11317	91	19	LE1 #@@|LE19 #@@|LE21 #@@|LE4 #@@|LE87 #@@	+44 116 496 0###
Bradford	GB	433	537939	-17521	91	19	BD1 #@@|BD10 #@@|BD2 #@@|BD5 #@@|BD7 #@@|BD8 #@@|BD97 #@@|BD98 #@@
Belfast	GB	436	545968	-59254	91	19	BT1 #@@|BT11 #@@|BT13 #@@|BT15 #@@|BT2 #@@|BT3 #@@|BT5 #@@|BT7 #@@	+44 28 9649 6###
Coventry	GB	433	524066	-15122	91	19	CV1 #@@|CV3 #@@
Brent	GB	433	515531	-3023	91	18	HA0 #@@|HA1 #@@|HA9 #@@|UB6 #@@	+44 20 7946 0###
Birkenhead	GB	433	533934	-30148	91	18	CH25 #@@|CH41 #@@|CH42 #@@	+44 151 496 0###
Nottingham	GB	433	529536	-11505	91	18	NG1 #@@|NG3 #@@|NG7 #@@	+44 115 496 0###
Islington	GB	433	515362	-1030	91	18	EC1P #@@|EC4P #@@|EC50 #@@|N1 #@@|N1C #@@|N1P #@@|N7 #@@	+44 20 7946 0###
Reading	GB	433	514562	-9711	91	18	RG1 #@@|RG30 #@@|RG6 #@@	+44 118 496 0###
Kingston upon Hull	GB	433	537446	-3352	91	18	HU1 #@@|HU2 #@@|HU3 #@@|HU4 #@@
Preston	GB	433	537628	-27045	91	18	PR0 #@@|PR1 #@@|PR11 #@@
Swansea	GB	435	516208	-39432	91	17	SA1 #@@
Newcastle upon Tyne	GB	433	549733	-16140	91	17	NE1 #@@|NE98 #@@|NE99 #@@	+44 191 498 0###
Southend-on-Sea	GB	433	515378	7143	91	17	SS1 #@@|SS22 #@@|SS99 #@@
Brighton	GB	433	508284	-1395	91	17	BN2 #@@|BN3 #@@|BN50 #@@|BN88 #@@
Derby	GB	433	529228	-14766	91	16	DE1 #@@|DE99 #@@
Southampton	GB	433	509040	-14043	91	16	SO14 #@@|SO15 #@@
Wolverhampton	GB	433	525855	-21230	91	16	WV1 #@@|WV2 #@@|WV98 #@@	+44 121 496 0###
Plymouth	GB	433	503715	-41430	91	16	PL1 #@@|PL2 #@@|PL4 #@@
Stoke-on-Trent	GB	433	530042	-21854	91	16	ST4 #@@
Tbilisi	GE	437	416914	448341	92	32
Batumi	GE	438	416408	416306	92	14
Kutaisi	GE	439	422679	426946	92	12
Rustavi	GE	440	415627	449787	92	11
Sokhumi	GE	441	430070	409893	93	8
Gori	GE	442	419853	441129	92	6
Cayenne	GF	443	49381	-523346	94	8	97300
Matoury	GF	443	48492	-523236	94	5	97351
Saint Peter Port	GG	444	494598	-25353	95	4
Kumasi	GH	445	66885	-16244	96	50
Accra	GH	446	55560	-1969	96	44
Tamale	GH	447	94008	-8393	96	22
Takoradi	GH	448	48982	-17603	96	20
Sekondi	GH	448	49342	-17145	96	17
Cape Coast	GH	449	51053	-12466	96	15
Atsiaman	GH	446	56978	-3282	96	14
Ashaiman	GH	446	56995	-348	96	14
Obuase	GH	445	62023	-16680	96	13
Tema	GH	446	56698	-166	96	12
Koforidua	GH	450	60941	-2591	96	12
Teshi Old Town	GH	446	55836	-1072	96	12
Sekondi-Takoradi	GH	448	49268	-17577	96	12
Ho	GH	451	66008	4713	96	11
Nuuk	GL	452	641835	-517216	97	4	3900
Serekunda	GM	453	134383	-166781	98	18
Brikama	GM	453	132714	-166494	98	10
Bununka Kunda	GM	453	134272	-166853	98	8
Sukuta	GM	453	134103	-167082	98	8
Talinding	GM	453	134256	-166726	98	7
Faji Kunda	GM	453	134178	-166667	98	7
Conakry	GN	454	95380	-136773	99	44
Camayenne	GN	454	95350	-136878	99	43
Nzérékoré	GN	455	77562	-88179	99	15
Kankan	GN	456	103854	-93057	99	15
Manéah	GN	457	97333	-134167	99	14
Dubréka	GN	457	97911	-135233	99	14
Kindia	GN	457	100569	-128658	99	13
Siguiri	GN	456	114228	-91685	99	12
Dixinn	GN	454	95511	-136731	99	12
Kissidougou	GN	458	91848	-100999	99	11
Kamsar	GN	459	106500	-146167	99	11
Labé	GN	460	113182	-122833	99	10
Gueckedou	GN	455	85674	-101336	99	9
Mamou	GN	461	103755	-120915	99	9
Les Abymes	GP	462	162730	-615051	100	7	97139|97142
Baie-Mahault	GP	462	162674	-615854	100	6	97122
Bata	GQ	463	18639	97658	101	13
Malabo	GQ	464	37558	87817	101	12
Ebebiyin	GQ	465	21522	113301	101	5
Athens	GR	466	379838	237278	102	26
Thessaloníki	GR	467	406407	229349	102	18
Pátra	GR	468	382462	217351	102	13
Piraeus	GR	466	379420	236462	102	13
Lárisa	GR	469	396285	224211	102	12
Peristéri	GR	466	380154	236919	102	12
Irákleion	GR	470	353279	251434	102	12
Kallithéa	GR	466	379500	237000	102	10
Acharnés	GR	466	380833	237333	102	10
Kalamariá	GR	467	405825	229503	102	10
Níkaia	GR	466	379667	236500	102	9
Glyfáda	GR	466	378629	237580	102	9
Volos	GR	469	393692	229477	102	9
Ílion	GR	466	380333	237000	102	9
Guatemala City	GT	471	146407	-905133	103	32	01001|01004|01008|01011|01015|01019|01055|01070
Villa Nueva	GT	471	145251	-905854	103	25	01064
Mixco	GT	471	146308	-906071	103	22	01057
Cobán	GT	472	154702	-903746	103	15	16001
Quetzaltenango	GT	473	148446	-915232	103	13	09001
Jalapa	GT	474	146354	-899911	103	13	21001
Escuintla	GT	475	143010	-907882	103	13	05001
Villa Canales	GT	471	144828	-905342	103	12	01065
Jutiapa	GT	476	142849	-898880	103	12	22001
Chichicastenango	GT	477	149433	-911112	103	12	14006
San Juan Sacatepéquez	GT	471	147189	-906442	103	12	01059
Petapa	GT	471	145019	-905620	103	12	01066
Santa Lucía Cotzumalguapa	GT	475	143350	-910234	103	11	05002
Chiquimula	GT	478	148009	-895464	103	11	20001
Dededo Village	GU	479	135178	1448391	104	7	96929
Yigo Village	GU	480	135360	1448886	104	5	96929
Bissau	GW	481	118636	-155977	105	21
Bairro Militar	GW	481	118746	-156158	105	8
Gabú	GW	482	122800	-142222	105	7
Contumo	GW	481	118500	-156167	105	7
Reino de Bandim	GW	481	118500	-156000	105	7
Missira	GW	481	118614	-156068	105	6
Georgetown	GY	483	68045	-581553	106	15
Linden	GY	484	60082	-583072	106	7
Hong Kong	HK	485	222783	1141747	107	86	999077
New Territories	HK	485	224244	1141110	107	63
Kowloon	HK	485	223167	1141833	107	47	999077
Hong Kong Island	HK	485	222630	1141842	107	35	999077
Victoria	HK	485	222875	1141442	107	31	999077
Tuen Mun	HK	486	223917	1139716	107	23
Tegucigalpa	HN	487	140818	-872068	108	29	11101|12101
San Pedro Sula	HN	488	155058	-880259	108	28	21101|21102|21103|21104
Danlí	HN	489	140333	-865833	108	15	13201
La Ceiba	HN	490	157597	-867822	108	15	31101
Puerto Cortez	HN	488	158256	-879297	108	12	21301
Catacamas	HN	491	148511	-858941	108	12	16201
Choloma	HN	488	156144	-879530	108	12	21112
Siguatepeque	HN	492	145969	-878310	108	11	12111
Olanchito	HN	493	154813	-865742	108	11
Tocoa	HN	494	156833	-860000	108	11	32301
El Progreso	HN	493	154000	-878000	108	10	23201
Santa Cruz de Yojoa	HN	488	149809	-878909	108	10
Ciudad Choluteca	HN	495	133057	-871788	108	9	51101
San Pedro de Copán	HN	496	146167	-888667	108	8
Zagreb	HR	497	458144	159780	109	26	10000|10104|10105|10110|10135
Split	HR	498	435089	164392	109	12	21000
Rijeka	HR	499	453267	144424	109	10	51000
Osijek	HR	500	455507	186942	109	9	31000
Zadar	HR	501	441158	152251	109	8	23000
Sesvete	HR	497	458311	161164	109	7	10360
Port-au-Prince	HT	502	185435	-723388	110	35
Carrefour	HT	502	185333	-724000	110	23
Delmas	HT	502	185448	-723004	110	20
Pétionville	HT	502	185125	-722853	110	19
Port-de-Paix	HT	503	199398	-728304	110	17
Saint-Marc	HT	504	191114	-727008	110	16
Croix-des-Bouquets	HT	502	185768	-722262	110	15
Dessalines	HT	504	192618	-725161	110	13
Jacmel	HT	505	182357	-725369	110	12
Cap-Haïtien	HT	506	197594	-721982	110	12
Léogâne	HT	502	185111	-726334	110	12
Arcahaie	HT	502	187702	-725123	110	11
Les Cayes	HT	507	181920	-737495	110	11
Tigwav	HT	502	184312	-728652	110	11
Budapest	HU	508	474984	190404	111	42	1007|1035|1062|1086|1111|1136|1158|1194
Pest	HU	508	475000	190833	111	32	1007|1035|1062|1086|1111|1136|1158|1194
Buda	HU	508	475000	190333	111	23	1007|1035|1062|1086|1111|1136|1158|1194
Debrecen	HU	509	475317	216244	111	14	4000|4024|4026|4028|4031|4033|4042|4078
Szeged	HU	510	462530	201482	111	13	6700|6720|6722|6724|6726|6728|6753|6771
Miskolc	HU	511	481033	207781	111	12	3500|3508|3517|3521|3526|3528|3531|3534
Pécs	HU	512	460762	182281	111	12	7600|7622|7625|7627|7630|7633|7635|7668
Budapest XI. kerület	HU	508	474760	190360	111	12	1007|1035|1062|1086|1111|1136|1158|1194
Zugló	HU	508	475176	191055	111	11	1007
Győr	HU	513	476833	176351	111	11	9000|9011|9019|9022|9024|9025|9027|9029
Budapest III. kerület	HU	508	475416	190450	111	11	1007
Nyíregyháza	HU	514	479554	217167	111	11	4246|4400|4405|4431|4432|4433|4481|4551
Budapest XIII. kerület	HU	508	475298	190807	111	11	1007
Kecskemét	HU	515	469062	196913	111	10	6000|6008|6044
Jakarta	ID	516	-62146	1068451	112	92	10110|10410|10720|11420|12210|12780|13130|13470
Surabaya	ID	517	-72492	1127508	112	55	60111|60123|60142|60164|60183|60231|60252|60281
Bekasi	ID	518	-62349	1069896	112	51	13440|13950|17123|17134|17340|17413|17425|17540
Bandung	ID	518	-69222	1076069	112	50	40113|40151|40196|40227|40256|40283|40382|40534
Medan	ID	519	35833	986667	112	50	20111|20121|20133|20151|20213|20224|20235|20356
Depok	ID	518	-64000	1068186	112	47	16411|16413|16421|16424|16431|16437|16452|16512
Tangerang	ID	520	-61781	1066300	112	44	11840|11850|15540
Palembang	ID	521	-29167	1047458	112	42	30111|30149|30151|30153|30164|30252|30253|30254
Semarang	ID	522	-69931	1104208	112	41	50141|50145|50149|50211|50235|50246|50263|51361
Makassar	ID	523	-51486	1194319	113	38	90111|90125|90142|90155|90166|90212|90223|90244
South Tangerang	ID	520	-62886	1067179	112	38	11610|12230|12310|12440|15314|15322|15331|15419
Batam	ID	524	11494	1040249	112	36	29412|29422|29427|29445|29458|29472|29476|29484
Jepara	ID	522	-65924	1106710	112	35	59411|59414|59417|59419|59425|59451|59453|59462
Pekanbaru	ID	524	5167	1014417	112	34	28111|28116|28124|28141|28151|28155|28265|28284
Bandar Lampung	ID	525	-54292	1052611	112	34	35112|35126|35134|35143|35148|35158|35232|35353
Bogor	ID	518	-65944	1067892	112	33	16110|16120|16138|16155|16320|16660|16810|16966
Padang	ID	526	-9492	1003543	112	31	25154
Malang	ID	517	-79797	1126304	112	30	65111|65122|65135|65144|65153|65164|65174|65211
Samarinda	ID	527	-4917	1171458	113	29	75116|75117|75118|77111
Tasikmalaya	ID	518	-73274	1082207	112	28	46211|46261|46262|46268|46352|46461
Serang	ID	520	-61153	1061542	112	27	42116|42118|42119|42121|42122|42125|42127|42185
Balikpapan	ID	527	-12675	1168289	113	26	75116|75555|75558|76112|76113|76131|76132|76133
Pontianak	ID	528	-319	1093250	114	26	78111|78351|78353|78361|78371|78911|78913|78919
Situbondo	ID	517	-77062	1140098	112	26	68312|68313|68314|68315|68316|68322|68323|68351
Denpasar	ID	529	-86500	1152167	113	26	80115|80116|80117|80226|80228|80237|80238|80239
Banjarmasin	ID	530	-33199	1145908	113	26	70111|70114|70118|70123|70127|70234|70244|70248
Jambi City	ID	531	-16000	1036167	112	25	36121|36124|36128|36132|36136|36141|36251|36255
Cimahi	ID	518	-68722	1075425	112	24	40161|40511|40513|40514|40522|40523|40524|40525
Surakarta	ID	522	-75561	1108317	112	23	57126|57133|57147|57153|57171|57188|57552|57556
Kupang	ID	532	-101708	1236069	113	22	85111|85141|85221|85228|85234|85238|85361|85365
Dublin	IE	533	533331	-62489	115	32	D01 @#@#|D03 @#@#|D06 @#@#|D08 @#@#|D11 @#@#|D14 @#@#|D16 @#@#|D20 @#@#
South Dublin	IE	533	532903	-63415	115	17	D12 @#@#|D24 @#@#|D6W @#@#
Cork	IE	534	518980	-84706	115	15	T12 @#@#|T23 @#@#
Limerick	IE	534	526647	-86231	115	10	V94 @#@#
Galway	IE	535	532724	-90510	115	9	H91 @#@#
Tallaght	IE	533	532859	-63734	115	9	D24 @#@#
Jerusalem	IL	536	317690	352163	116	31
Tel Aviv	IL	537	320809	347806	116	21
West Jerusalem	IL	536	317820	352196	116	20
Haifa	IL	538	328130	349993	116	17
Rishon LeTsiyyon	IL	539	319710	347894	116	16
Petaẖ Tiqva	IL	539	320871	348875	116	16
Netanya	IL	539	323329	348599	116	15
Ashdod	IL	540	317921	346497	116	15
Bnei Brak	IL	537	320807	348338	116	15
H̱olon	IL	537	320103	347792	116	14
Beersheba	IL	540	312518	347913	116	14
Ramat Gan	IL	537	320823	348106	116	13
Reẖovot	IL	539	318942	348120	116	12
Ashkelon	IL	540	316693	345715	116	12
Douglas	IM	541	541500	-44833	117	5
Mumbai	IN	542	190728	728826	118	113
Delhi	IN	543	286520	772315	118	105
Bengaluru	IN	544	129719	775937	118	92
Hyderabad	IN	545	173840	784564	118	84
Ahmedabad	IN	546	230258	725873	118	80
Chennai	IN	547	130878	802785	118	68
Kolkata	IN	548	225626	883630	118	68
Surat	IN	546	211959	728302	118	68
Pune	IN	542	185196	738554	118	56
Jaipur	IN	549	269196	757878	118	55
Kanpur	IN	550	264652	803498	118	53
Navi Mumbai	IN	542	190368	730158	118	51
Lucknow	IN	550	268393	809231	118	50
Nagpur	IN	542	211463	790849	118	49
Coimbatore	IN	547	110056	769661	118	46
Indore	IN	551	227179	758333	118	45
Thāne	IN	542	191970	729636	118	43
Vadodara	IN	546	222994	732081	118	43
Bhopal	IN	551	232547	774029	118	42
Rasapūdipalem	IN	552	177331	833162	118	42
Pimpri-Chinchwad	IN	542	186187	738037	118	42
Patna	IN	553	255941	851356	118	41
Kallakurichi	IN	547	117338	789592	118	41
Ludhiana	IN	554	309120	758538	118	40
Nashik	IN	542	199973	737910	118	39
Madurai	IN	547	99190	781195	118	38
Tirunelveli	IN	547	87274	776838	118	38
Agra	IN	550	271833	780167	118	38
Faridabad	IN	555	284112	773132	118	38
Rājkot	IN	546	222916	707932	118	37
Baghdad	IQ	556	333406	444009	119	85
Al Mawşil al Jadīdah	IQ	557	363327	431056	119	45
Al Başrah al Qadīmah	IQ	558	305032	478151	119	45
Mosul	IQ	557	363350	431189	119	41
Erbil	IQ	559	361912	440094	119	40
Basrah	IQ	558	305085	477804	119	36
Karbala	IQ	560	326160	440249	119	35
Sadr City	IQ	556	333889	444583	119	35
Kirkuk	IQ	561	354681	443922	119	32
Abū Ghurayb	IQ	556	333056	441848	119	30
Sulaymaniyah	IQ	562	355650	454329	119	30
Nasiriyah	IQ	563	310580	462573	119	24
Najaf	IQ	564	320259	443462	119	22
Al Hillah	IQ	565	324637	444196	119	21
Tehran	IR	566	356944	514215	120	85
Mashhad	IR	567	362981	596057	120	48
Isfahan	IR	568	326525	516746	120	39
Karaj	IR	569	358327	509915	120	38
Tabriz	IR	570	380800	462919	120	38
Shiraz	IR	571	296103	525311	120	35
Qom	IR	572	346401	508764	120	30
Ahvaz	IR	573	313190	486842	120	29
Kermanshah	IR	574	343142	470650	120	25
Rasht	IR	575	372761	495886	120	24
Kerman	IR	576	302832	570788	120	24
Zahedan	IR	577	294963	608629	120	23
Hamadān	IR	578	347992	485146	120	23
Arāk	IR	579	340949	496981	120	22
Yazd	IR	580	318972	543675	120	22
Eslamshahr	IR	566	355522	512350	120	21
Ardabīl	IR	581	382498	482933	120	20
Zanjan	IR	582	366764	484963	120	19
Bandar Abbas	IR	583	271865	562808	120	19
Sanandaj	IR	584	353150	469988	120	19
Qazvin	IR	585	362688	500041	120	18
Khorramshahr	IR	573	304408	481843	120	18
Khorramabad	IR	586	334878	483558	120	18
Shahrīār	IR	566	356588	510578	120	18
Qods	IR	566	357214	511090	120	18
Kashan	IR	568	339824	514277	120	17
Kāshān	IR	568	340023	514388	120	17
Khomeynī Shahr	IR	568	326856	515361	120	17
Dezful	IR	573	323811	484058	120	16
Marāgheh	IR	570	373921	462391	120	16
Reykjavík	IS	587	641355	-218954	121	11	101|104|108|111|121|125|129|150
Kópavogur	IS	587	641123	-219130	121	6	200|201|202|203|206
Rome	IT	588	418919	125113	122	48	00118|00127|00138|00148|00159|00169|00179|00189
Milan	IT	589	454643	91895	122	37	20020|20089|20099|20127|20134|20141|20148|20155
Naples	IT	590	408522	142681	122	30	80020|80121|80125|80128|80133|80136|80141|80144
Turin	IT	591	450705	76868	122	29	10095|10123|10128|10133|10138|10142|10147|10152
Palermo	IT	592	381166	133636	122	25	90100|90123|90127|90132|90136|90139|90143|90147
Genoa	IT	593	444048	89444	122	24	16010|16125|16131|16137|16143|16149|16155|16161
Bologna	IT	594	444938	113387	122	20	40100|40122|40125|40127|40131|40133|40136|40138
Florence	IT	595	437792	112463	122	19	50014|50050|50123|50127|50131|50134|50138|50142
Bari	IT	596	411207	168698	122	18	70100|70121|70123|70124|70126|70128|70129|70131
Catania	IT	592	374922	150704	122	18	95100|95121|95123|95124|95126|95127|95129|95130
Verona	IT	597	454385	109938	122	16	37100|37122|37125|37128|37131|37134|37137|37140
Messina	IT	592	381939	155526	122	15	98100|98126|98132|98138|98144|98150|98156|98162
Trieste	IT	598	456495	137768	122	14	34100|34124|34128|34132|34136|34140|34144|34148
Padua	IT	597	454080	118859	122	14	35100|35123|35126|35129|35132|35135|35138|35141
Brescia	IT	589	455356	102147	122	14	25100|25122|25124|25126|25128|25130|25132|25134
Taranto	IT	596	404644	172471	122	14	74100|74121|74122|74123
Parma	IT	594	447993	103262	122	14	43100|43121|43122|43123|43124|43125|43126|43216
Prato	IT	595	438805	110970	122	14	59100
Modena	IT	594	446478	109254	122	14	41100|41121|41122|41124|41125|41126|41127
Reggio Calabria	IT	599	381105	156613	122	14	89100|89122|89124|89126|89128|89130|89132|89134
Quarto Oggiaro	IT	589	455131	91434	122	13	20026|20151|20157
Reggio nell'Emilia	IT	594	446982	106312	122	13	42011|42017|42020|42023|42027|42040|42049|42122
Livorno	IT	595	435443	103262	122	13	57100|57121|57122|57123|57124|57125|57126|57127
Cagliari	IT	600	392305	91192	122	12	09100|09121|09123|09124|09126|09128|09129|09131
Rimini	IT	594	440576	125653	122	12	47900|47921|47922|47923|47924
Mestre	IT	597	454917	122454	122	12	30171|30172|30173|30174|30175
Circoiscrizione II	IT	591	450501	76405	122	12	10095
Foggia	IT	596	414584	155519	122	12	71100|71121|71122
Circoiscrizione VIII	IT	591	450379	76717	122	12	10100|10124|10129|10133|10138|10143|10147|10152
Ferrara	IT	594	448380	116206	122	11	44121|44122|44123|44124
Saint Helier	JE	601	491880	-21049	123	5
Kingston	JM	602	179970	-767936	124	31
New Kingston	JM	602	180075	-767832	124	24
Spanish Town	JM	603	179911	-769574	124	12
Portmore	JM	603	179710	-768869	124	10
Montego Bay	JM	604	184712	-779188	124	9
Mandeville	JM	605	180417	-775071	124	7
Amman	JO	606	319552	359450	125	36
Zarqa	JO	607	320728	360880	125	28
Irbid	JO	608	325556	358500	125	24
Russeifa	JO	607	320178	360464	125	16
Ḩayy Khildā	JO	606	319920	358400	125	16
Khuraybat as Sūq	JO	606	318791	359210	125	14
Wādī as Sīr	JO	606	319545	358183	125	13
Ar Ramthā	JO	608	325587	360082	125	12
Ṣuwayliḥ	JO	606	320221	358439	125	12
‘Ajlūn	JO	608	323333	357528	125	11
As Salţ	JO	606	320392	357272	125	10
Aqaba	JO	609	295267	350078	125	10
Rukban	JO	610	333140	387034	125	9
Marj Al Hamam	JO	606	319027	358464	125	9
Tokyo	JP	611	356895	1396917	126	99
Yokohama	JP	612	354333	1396500	126	61	220-0000|220-6216|221-0071|224-0063|230-0063|232-0001|236-0012|241-0825
Osaka	JP	613	346938	1355011	126	52	530-0000|531-0041|533-0005|540-0031|540-6236|544-0006|546-0043|555-0025
Nagoya	JP	614	351815	1369064	126	48	450-0001|451-0016|453-6103|455-0014|457-0074|461-0037|464-0014|466-0058
Sapporo	JP	615	430667	1413500	126	44	001-0000|002-8041|004-0005|005-0030|006-0816|007-0884|062-0021|063-0841
Fukuoka	JP	616	336000	1304167	126	40	810-0000|810-0072|811-1344|812-0038|812-0891|814-0014|815-0000|819-0038
Kawasaki	JP	612	355206	1397172	126	39	210-0000|210-0816|210-0856|211-0032|212-0013|213-0014|214-0032|215-0032
Kobe	JP	617	346913	1351830	126	39	650-0000|651-1145|651-2115|651-2405|652-0893|654-0001|655-0016|657-0062
Kyoto	JP	618	350211	1357538	126	38	520-0461|601-1102|602-0935|603-8333|604-8437|606-8202|612-0815|615-0937
Saitama	JP	619	359081	1396566	126	36	330-0000|330-0852|331-0000|331-0813|336-0917|337-0017|338-0817|339-0031
Hiroshima	JP	620	344000	1324500	126	35	730-0000|730-0823|731-0214|731-5114|732-0022|732-0824|733-0861|734-0061
Sendai	JP	621	382667	1408667	126	33	980-0000|980-6015|981-0914|981-3131|982-0036|983-0007|983-0862|984-0804
Chiba	JP	622	356000	1401167	126	31	260-0000|260-0803|261-0000|261-7119|262-0021|263-0031|264-0027|266-0001
Kitakyushu	JP	616	338518	1308503	126	31	800-0000|800-0224|802-0015|802-0984|804-0023|805-0059|807-0805|807-1265
Setagaya	JP	611	356419	1396472	126	31	154-0000|154-0012|154-0023|156-0044|156-0057|157-0067|157-0077|158-0091
Sakai	JP	613	345822	1354665	126	29	587-0000|590-0023|590-0102|590-0805|590-0930|590-0976|592-8335|599-8113
Niigata	JP	623	379226	1390412	126	28	950-0000|950-0166|950-0954|950-1341|950-2123|950-3359|951-8136|956-0036
Hamamatsu	JP	624	347000	1377333	126	28	430-0801|430-0924|430-7736|431-1422|431-3311|432-8013|433-8117|435-0014
Ōta	JP	611	355613	1397160	126	27	135-0093|143-0007|143-0022|144-0032|144-0045|144-0056|145-0071|146-0083
Kumamoto	JP	625	328059	1306918	126	27	860-0001|860-0059|860-0834|861-0151|861-4143|861-5261|861-8002|862-0910
Aihara	JP	612	356000	1393167	126	27
Okayama	JP	626	346500	1339333	126	27	700-0000|700-0811|700-0943|701-1201|702-8012|703-8245|704-8141|709-0856
Sagamihara	JP	612	355671	1392417	126	27	252-0100|252-0131|252-0156|252-0184|252-0214|252-0234|252-0300|252-0321
Edogawe	JP	611	356922	1398731	126	26	132-0000|132-0014|132-0031|133-0041|133-0054|133-0063|134-0013|134-0085
Adachi	JP	611	357632	1398076	126	26	120-0000|120-0015|120-0035|121-0012|121-0064|121-0814|121-0836|123-0855
Shizuoka	JP	624	349833	1383833	126	26	420-0001|420-0816|420-0934|421-1303|421-3104|422-8073|424-0114|424-0855
Honchō	JP	622	357013	1399865	126	25	270-1471|273-0016|273-0032|273-0045|273-0865|274-0063|274-0076|274-0812
Kawaguchi	JP	619	358052	1397107	126	25	332-0000|332-0017|332-0035|333-0816|333-0842|333-0857|334-0005|334-0059
Kagoshima	JP	627	315667	1305500	126	24	890-0000|890-0035|890-0071|891-0116|891-1106|891-1415|892-0818|892-0851
Suginami	JP	628	362013	1402841	126	24
Nairobi	KE	629	-12833	368167	127	66	00100|00400|00515|00601|00606|00611|00619|00623
Kakamega	KE	630	2842	347523	127	43	50100|50112|50115
Mombasa	KE	631	-40547	396636	127	35	80100
Nakuru	KE	632	-3072	360722	127	24	20100
Ruiru	KE	633	-11466	369609	127	22	00232
Eldoret	KE	634	5204	352699	127	22	30100
Kisumu	KE	635	-1022	347617	127	20	40100
Kikuyu	KE	633	-12463	366629	127	18	00902
Thika	KE	629	-10333	370693	127	16	01000
Naivasha	KE	632	-7138	364326	127	14	20117
Karuri	KE	633	-11764	367564	127	14	00210|00213|00214|00215|00219
Mwala	KE	636	-13526	374548	127	13	90111
Ongata Rongai	KE	637	-13953	367640	127	13	00503|00511
Lang'ata	KE	629	-13666	367332	127	13	00500|00501|00504|00505|00506|00507|00508|00509
Jomvu	KE	631	-39862	396082	127	13
Garissa	KE	638	-4528	396460	127	13	70100
Kitale	KE	639	10157	350062	127	13	30200
Limuru	KE	633	-11136	366420	127	13	00217
Juja	KE	633	-11015	370132	127	12	01001
Kitengela	KE	637	-14761	369614	127	12	00240|00241|00242
Kiambu	KE	633	-11714	368356	127	12	00900
Mlolongo	KE	636	-13964	369403	127	12	00519
Malindi	KE	640	-32180	401169	127	11	80200
Mandera	KE	641	39373	418569	127	11	70300|70301
Khwisero	KE	630	1712	345947	127	11	50135
Kisii	KE	642	-6817	347667	127	11	40200
Ngong	KE	637	-13527	366699	127	10	00502
Mtwapa	KE	640	-39394	397488	127	10	80109
Wajir	KE	643	17471	400573	127	9	70200
Lodwar	KE	644	31199	355964	127	9	30500
Bishkek	KG	645	428700	745900	128	30
Osh	KG	646	405283	727985	128	18
Manas	KG	647	409450	729931	128	11
Karakol	KG	648	424905	783920	128	9
Tokmok	KG	645	428419	753015	128	8
Uzgen	KG	646	407699	733007	128	7
Phnom Penh	KH	649	115624	1049160	129	40
Takeo	KH	650	109908	1047850	129	29
Siem Reap	KH	651	133618	1038606	129	12
Battambang	KH	652	131027	1031982	129	11
Paoy Paet	KH	653	136580	1025636	129	10
Dangkao	KH	649	115088	1048914	129	9
Kampong Chhnang	KH	654	122500	1046667	129	9
Sihanoukville	KH	655	106093	1035296	129	9
Preaek Prasab	KH	656	123537	1060356	129	8
Kampong Cham	KH	657	119934	1054635	129	8
Anlong Veaeng	KH	658	142322	1040811	129	8
Pursat	KH	659	125388	1039192	129	7
Ta Khmau	KH	660	114833	1049500	129	7
Phumĭ Yoŭl Toŭng	KH	650	112823	1047380	129	7
Tarawa	KI	661	13278	1729770	130	6
Moroni	KM	662	-117022	432551	131	9
Moutsamoudou	KM	663	-121667	443994	131	5
Basseterre	KN	664	172955	-627250	132	4
Pyongyang	KP	665	390338	1257543	133	57
Hamhŭng	KP	666	399183	1275364	133	24
Namp’o	KP	667	387375	1254078	133	21
Sunch’ŏn	KP	667	394317	1259328	133	21
Hŭngnam	KP	666	398420	1276321	133	19
Kaesŏng	KP	668	379708	1265544	133	18
Wŏnsan	KP	669	391528	1274436	133	18
Chongjin	KP	670	417956	1297758	133	18
Man’gyŏngdae-ri	KP	665	389918	1256587	133	18
Kaech’ŏn	KP	667	397006	1258933	133	18
Sariwŏn-si	KP	671	385072	1257558	133	18
Sinŭiju	KP	672	401006	1243981	133	17
Tŏkch’ŏn	KP	667	397526	1262580	133	15
Haeju	KP	668	380406	1257147	133	15
Seoul	KR	673	375660	1269784	134	102	01013|02530|03024|03451|03976|04379|05000|06618
Busan	KR	674	351017	1290300	134	57	46900|47151|47316|48459|48719|48951|49122|49371
Incheon	KR	675	374565	1267052	134	55	14449|14646|21047|21393|21575|21917|22167|22520
Daegu	KR	676	358703	1285911	134	49	41003|41237|41533|41783|41960|42132|42431|42668
Daejeon	KR	677	363491	1273849	134	38	34005|34142|34383|34568|34695|34923|35051|35292
Gwangju	KR	678	351547	1269156	134	37	57378|61107|61202|61423|61604|61699|61933|62028
Suwon	KR	679	372911	1270089	134	35	14126|16109|16297|16395|16495|16592|16691|16936
Ulsan	KR	680	355372	1293167	134	33	44112|44415|44474|44523|44619|44668|44717|44766
Goyang-si	KR	679	376564	1268350	134	33	03300|03416|10246|10306|10364|10423|10482|10540
Changwon	KR	681	352281	1286811	134	32	50860|51166|51338|51390|51440|51489|51539|51591
Seongnam-si	KR	679	374386	1271378	134	30	05776|06371|13148|13210|13272|13333|13395|13491
Cheongju-si	KR	682	366372	1274897	134	29	28153|28377|28442|28503|28564|28624|28685|28746
Bucheon-si	KR	679	374989	1267831	134	29	07905|08258|14442|14525|14606|14687|14769|21332
Cheonan	KR	683	368065	1271522	134	26	31053|31087|31108|31128|31149|31169|31190|31210
Hwaseong-si	KR	679	372068	1268169	134	25	18246|18253|18260|18266|18271|18279|18285|18538
Jeonju	KR	684	358219	1271489	134	25	54817|54888|54924|54959|54995|55030|55068|55109
Ansan-si	KR	679	373236	1268219	134	25	14990|15241|15294|15347|15403|15468|15533|15586
Anyang-si	KR	679	373925	1269269	134	24	08639|13938|13987|14036|14086|14343|15829|16002
Kimhae	KR	681	352342	1288811	134	23	46705|50822|50839|50889|50906|50923|50940|50957
Pohang	KR	685	360292	1293648	134	22	37565|37625|37662|37698|37734|37769|37805|37841
Jeju City	KR	686	335097	1265219	134	22	63081|63115|63143|63172|63200|63228|63259|63287
Uijeongbu-si	KR	679	377415	1270474	134	22	01301|11618|11646|11674|11702|11729|11757|11787
Masan	KR	678	351272	1268315	134	21	61094|61751|61950|61992|62034|62076|62355|62402
Gumi	KR	685	361136	1283360	134	20	39145|39210|39237|39264|39292|39319|39346|39373
Pyeongtaek	KR	679	369947	1270889	134	19	17552|17823|17842|17860|17879|17897|17916|17985
Yangsan	KR	681	353420	1290336	134	19	50564|50574|50594|50604|50615|50625|50635|50648
Gwangmyeong	KR	679	374772	1268664	134	19	06945|07390|08027|08242|08360|08583|08844|14295
Wŏnju	KR	687	373514	1279453	134	18	26309|26328|26350|26392|26414|26433|26453|26473
Chinju	KR	681	351928	1280847	134	18	52604|52664|52689|52714|52739|52764|52789|52814
Iksan	KR	684	359439	1269544	134	18	54327|54549|54566|54596|54613|54629|54646|54663
Al Aḩmadī	KW	688	290769	480839	135	25
Ḩawallī	KW	689	293328	480286	135	13
As Sālimīyah	KW	689	293339	480761	135	12
Şabāḩ as Sālim	KW	689	292572	480572	135	12
Al Farwānīyah	KW	690	292775	479586	135	9
Al Faḩāḩīl	KW	688	290825	481303	135	8
Almaty	KZ	691	432525	769115	136	44
Astana	KZ	692	511801	714460	136	39
Shymkent	KZ	693	423099	696004	136	35
Aktobe	KZ	694	502797	572072	137	22
Karagandy	KZ	695	498019	731021	136	22
Taraz	KZ	696	428980	713733	136	19
Kyzylorda	KZ	697	448528	655092	138	19
Oral	KZ	698	512460	514256	139	18
Pavlodar	KZ	699	522760	769688	136	18
Ust-Kamenogorsk	KZ	700	499714	826059	136	18
Semey	KZ	700	504206	802502	136	17
Atyrau	KZ	701	471048	518843	140	17
Turkistan	KZ	693	432946	682568	136	15
Kostanay	KZ	702	532144	636246	141	14
Vientiane	LA	703	179667	1026000	142	29
Savannakhet	LA	704	165703	1047622	142	11
Thakhèk	LA	705	174103	1048307	142	10
Pakse	LA	706	151202	1057990	142	9
Ban Khoan	LA	707	203501	1000902	142	8
Xam Nua	LA	708	204164	1040450	142	8
Beirut	LB	709	338933	355016	143	44
Ra’s Bayrūt	LB	709	339000	354833	143	35
Sidon	LB	710	335575	353715	143	13
Tyre	LB	710	332733	351939	143	12
Aley	LB	711	338053	356000	143	11
Gros Islet	LC	712	140667	-609500	144	5
Castries	LC	713	139957	-610061	144	4
Vaduz	LI	714	471415	95215	145	2	9490
Colombo	LK	715	69355	798487	146	25	00100|00300|00600|01500|10116|10230|10280|10370
Dehiwala-Mount Lavinia	LK	715	68402	798712	146	15	10350|10370
Maharagama	LK	715	68480	799265	146	14	10280
Jaffna	LK	716	96684	800074	146	13	40000
Moratuwa	LK	715	67730	798816	146	13	10400
Negombo	LK	715	72083	798358	146	12	11500
Pita Kotte	LK	715	68905	799015	146	11	10120|10250
Sri Jayewardenepura Kotte	LK	715	68830	799071	146	11	10116|10120|10250
Kandy	LK	717	72906	806336	146	11	20000
Trincomalee	LK	718	85778	812289	146	10	31000
Kalmunai	LK	718	74090	818347	146	10	32300
Galle	LK	719	60461	802103	146	10	80000
Point Pedro	LK	716	98167	802333	146	9
Batticaloa	LK	718	77102	816924	146	9	30000
Monrovia	LR	720	63005	-107969	147	39
Gbarnga	LR	721	69954	-94712	147	9
Buchanan	LR	722	58769	-100496	147	9
Ganta	LR	723	72350	-89844	147	8
Kakata	LR	724	65310	-103537	147	7
Zwedru	LR	725	60685	-81356	147	6
Maseru	LS	726	-293167	274833	148	19
Maputsoe	LS	727	-288866	278992	148	8
Mohale's Hoek	LS	728	-301514	274769	148	7
Mafeteng	LS	729	-298230	272374	148	7
Hlotse	LS	727	-288718	280450	148	7
Butha-Buthe	LS	730	-287666	282494	148	6
Vilnius	LT	731	546892	252798	149	23	01001|02213|04137|05246|06327|08230|09212|11202
Kaunas	LT	732	549016	239091	149	17	44001|45001|46005|47009|48005|49001|51001|52005
Klaipėda	LT	733	557068	211391	149	13	91001|91022|91023|94007
Šiauliai	LT	734	559333	233167	149	10	76001|78007|79001
Panevėžys	LT	735	557319	243598	149	9	35001|36001|36010|37001|37005|37010|38007|38052
Dainava	LT	732	549152	239683	149	8	44001
Luxembourg	LU	736	496098	61327	150	9
Esch-sur-Alzette	LU	736	494958	59806	150	6
Riga	LV	737	569460	241059	151	27	LV-1001|LV-1006|LV-1012|LV-1021|LV-1030|LV-1045|LV-1058|LV-1073
Daugavpils	LV	738	558833	265333	151	9	LV-5401|LV-5404|LV-5410|LV-5412|LV-5414|LV-5415|LV-5417|LV-5418
Liepāja	LV	739	565047	210108	151	8	LV-3401|LV-3402|LV-3405|LV-3407|LV-3411|LV-3414|LV-3416|LV-3430
Jelgava	LV	740	566500	237128	151	7	LV-3001|LV-3002|LV-3003|LV-3004|LV-3007|LV-3008|LV-3018
Jūrmala	LV	741	569680	237704	151	7	LV-2008|LV-2010|LV-2011|LV-2012|LV-2015|LV-2016
Ventspils	LV	742	573948	215612	151	6	LV-3601|LV-3602|LV-3604
Tripoli	LY	743	328874	131873	152	36
Benghazi	LY	744	321149	200686	152	28
Misratah	LY	745	323754	150925	152	19
Zliten	LY	745	324674	145687	152	14
Al Khums	LY	746	326486	142619	152	14
Az Zāwīyah	LY	747	327571	127276	152	14
Casablanca	MA	748	335883	-76114	153	61	29640
Rabat	MA	749	340132	-68326	153	41	12152
Fes	MA	750	340331	-50003	153	35	30023|30205
Tangier	MA	751	357673	-57998	153	32	94022
Marrakesh	MA	752	316342	-79999	153	32	40152
Salé	MA	749	340531	-67985	153	31	11022|11023|11052
Agadir	MA	753	304202	-95982	153	26	80750
Meknes	MA	750	338935	-55473	153	24	50024|50102|50110|50122|50152|50300
Oujda	MA	754	346814	-19086	153	23
Kenitra	MA	749	342610	-65802	153	22	12122|14022|14026
Tétouan	MA	751	355784	-53684	153	20	93015|93022|93023|93026|93032|93033|93100|93150
Al Hoceïma	MA	751	352516	-39372	153	20	32000
Temara	MA	749	339287	-69066	153	19	12200
Safi	MA	752	322994	-92372	153	18
Monaco	MC	755	437372	74214	154	6	98000
Monte-Carlo	MC	755	437398	74273	154	4	98000
Chisinau	MD	756	470090	288594	155	25
Tiraspol	MD	757	468428	296284	155	13
Bălţi	MD	758	477629	279285	155	11
Bender	MD	757	468316	294767	155	10
Rîbniţa	MD	757	477682	290100	155	7
Cahul	MD	759	459046	281952	155	6
Podgorica	ME	760	424412	192631	156	15
Nikšić	ME	761	427731	189445	156	8
Antananarivo	MG	762	-189137	475361	157	37
Toamasina	MG	763	-181492	494023	157	19
Antsirabe	MG	764	-198659	470333	157	16
Mahajanga	MG	765	-157167	463167	157	16
Fianarantsoa	MG	766	-214527	470857	157	14
Toliara	MG	767	-233500	436667	157	13
Antsiranana	MG	768	-123173	492919	157	12
Sambava	MG	769	-142667	501667	157	9
Imerintsiatosika	MG	770	-189833	473167	157	9
Antalaha	MG	769	-149003	502788	157	8
Tôlanaro	MG	771	-250325	469833	157	8
Antanifotsy	MG	764	-196500	473167	157	8
Ambovombe	MG	772	-251784	460872	157	8
Ambilobe	MG	768	-132000	490500	157	8
Majuro	MH	773	70897	1713803	158	5
Dalap-Uliga-Dorrit	MH	773	70870	1713770	158	5
Skopje	MK	774	419965	214314	159	22	1000|1010|1040
Kumanovo	MK	775	421328	217158	159	9	1300
Prilep	MK	776	413456	215537	159	9	7500
Bitola	MK	777	410323	213355	159	8	7000
Čair	MK	774	420153	214411	159	8	1000|1010|1040
Tetovo	MK	778	420099	209714	159	8	1200
Sikasso	ML	779	113176	-56665	160	19
Koutiala	ML	779	123872	-54651	160	15
Ségou	ML	780	134403	-62595	160	14
Kayes	ML	781	144478	-114439	160	14
Mopti	ML	782	144843	-41830	160	14
Kalaban Koro	ML	783	125733	-80291	160	12
Gao	ML	784	162717	-447	160	12
Kati	ML	783	127441	-80726	160	11
San	ML	780	132970	-48963	160	10
Bougouni	ML	779	114177	-74832	160	9
Timbuktu	ML	785	167735	-30074	160	9
Kita	ML	781	130388	-94882	160	9
Dialakorodji	ML	783	127035	-79646	160	8
Koulikoro	ML	783	128627	-75598	160	8
Yangon	MM	786	168053	961561	161	67
Mandalay	MM	787	219747	960836	161	35
Nay Pyi Taw	MM	787	197450	961297	161	30
Hlaingthaya	MM	786	168500	960667	161	26
Mawlamyine	MM	788	164905	976282	161	21
Kalemyo	MM	789	231901	940640	161	19
Insein	MM	786	168887	961026	161	16
Bago	MM	790	173352	964814	161	16
Amarapura	MM	787	219071	960489	161	15
Pathein	MM	791	167792	947321	161	15
Yawnghwe	MM	792	206597	969338	161	14
Monywa	MM	789	221086	951358	161	13
Kyaukpyu	MM	793	194279	935513	161	13
Sittwe	MM	793	201462	928983	161	13
Meiktila	MM	787	208778	958584	161	13
Myeik	MM	794	124395	986003	161	13
Kēng Tung	MM	792	216309	999268	161	13
Mu-se	MM	792	239974	979011	161	13
Taunggyi	MM	792	207892	970378	161	13
Myingyan	MM	787	214600	953884	161	12
Dawei	MM	794	140823	981915	161	12
Mingaladon	MM	786	169241	960977	161	12
Pyay	MM	790	188200	952156	161	12
Hinthada	MM	791	176494	954570	161	12
Kyauktan	MM	786	166374	963251	161	12
Mingala Tangnyunt	MM	786	167886	961723	161	12
Lashio	MM	792	229359	977498	161	11
Pakokku	MM	795	213349	950844	161	11
Thaton	MM	788	169187	973700	161	11
Ann	MM	793	197954	940479	161	11
Ulan Bator	MN	796	479077	1068832	162	29
Erdenet	MN	797	490333	1040833	162	10
Darhan	MN	798	494867	1059228	162	9
Choibalsan	MN	799	480726	1145326	162	7
Nalayh	MN	796	477667	1072833	162	6
Mörön	MN	800	496342	1001625	162	6
Macau	MO	801	222006	1135461	163	25	999078
Sé	MO	801	221909	1135473	163	7	999078
Saipan	MP	802	152123	1457545	164	7	96950
Fort-de-France	MQ	803	146036	-610742	165	9	97200|97234
Le Lamentin	MQ	803	146134	-609996	165	6	97232
Nouakchott	MR	804	180858	-159785	166	34
Nouadhibou	MR	805	209419	-170384	166	12
Kiffa	MR	806	166207	-114021	166	8
Néma	MR	807	166170	-72565	166	8
Mbera	MR	807	158562	-57907	166	8
Ksar	MR	804	180995	-159574	166	8
Brades	MS	808	167918	-622106	167	1
San Pawl il-Baħar	MT	809	359506	144156	168	6	SLC ####
Birkirkara	MT	810	358971	144612	168	5	BKR ####|BZN ####|IKL ####|LJA ####|SGN ####|SVR ####
Port Louis	MU	811	-201619	574989	169	12
Vacoas	MU	812	-202981	574783	169	11
Beau Bassin-Rose Hill	MU	812	-202333	574661	169	11
Curepipe	MU	812	-203163	575259	169	9
Quatre Bornes	MU	812	-202638	574791	169	9
Triolet	MU	813	-200576	575502	169	5
Male	MV	814	41752	735092	170	10
Lilongwe	MW	815	-139669	337872	171	33	206113|207201|207218|207221|207223|207236|207244|207249
Blantyre	MW	816	-157850	350085	171	30	311106|311108|312205|312211|312214|312217|312223|312225
Mzuzu	MW	817	-114656	340207	171	16	105206|105209|105214
Zomba	MW	816	-153860	353188	171	11	304108|305210
Karonga	MW	817	-99333	339333	171	8	102100
Kasungu	MW	815	-130333	334833	171	8	201306|201311
Mangochi	MW	816	-144782	352645	171	8	301110
Salima	MW	815	-137804	344587	171	6	208100|208101|208102|208104|208105|208107|208108|208110
Liwonde	MW	816	-150666	352254	171	6	303110
Balaka	MW	816	-149793	349558	171	6	302100
Dedza	MW	815	-143779	343332	171	6	209103|209104|209105
Nkhotakota	MW	815	-129274	342961	171	6
Mchinji	MW	815	-137984	328802	171	6	205109|205111
Nsanje	MW	816	-169200	352620	171	6	316102|316106|316107|316108
Mexico City	MX	818	194285	-991277	172	111
Tijuana	MX	819	325027	-1170037	173	44
Iztapalapa	MX	818	193553	-990622	172	43
Puebla	MX	820	190478	-982072	172	41
Ecatepec de Morelos	MX	821	196049	-990606	172	41
Santiago de Querétaro	MX	822	205881	-1003881	172	40
León de los Aldama	MX	823	211218	-1016825	172	40
Ciudad Juárez	MX	824	317202	-1064608	174	39
Zapopan	MX	825	207211	-1033874	172	38
Guadalajara	MX	825	206774	-1033475	172	37
Mérida	MX	826	209670	-896232	175	35
Gustavo Adolfo Madero	MX	818	194939	-991108	172	34
Monterrey	MX	827	256843	-1003172	176	34
Ciudad Nezahualcoyotl	MX	821	194006	-990148	172	33
Mexicali	MX	819	326278	-1154545	173	32
Chihuahua	MX	824	286353	-1060889	177	30
Cancún	MX	828	211743	-868466	178	30
Naucalpan de Juárez	MX	821	194785	-992396	172	29
Hermosillo	MX	829	290887	-1109668	179	28
Culiacán	MX	830	248021	-1073942	180	28
Morelia	MX	831	197008	-1011844	172	27
Torreón	MX	832	255439	-1034190	176	27
Álvaro Obregón	MX	818	193587	-992033	172	27
San Luis Potosí	MX	833	221523	-1009714	176	27
Aguascalientes	MX	834	218826	-1022843	172	27
Saltillo	MX	832	254260	-1009796	176	27
Guadalupe	MX	827	256766	-1002591	176	26
Acapulco de Juárez	MX	835	168494	-999089	172	26
Tlalnepantla	MX	821	195400	-991954	172	26
Tlaquepaque	MX	825	206412	-1032934	172	25
Kuala Lumpur	MY	836	31412	1016865	181	38	50000|50546|50621|50694|50770|50912|50946|55904
Johor Bahru	MY	837	14655	1037578	181	29	80000|80350|80536|80578|80604|80662|80710|80908
Kampung Baru Subang	MY	838	31500	1015333	181	29	40150|40160|42300|48100
Petaling Jaya	MY	838	31073	1016067	181	28	46000|46547|46675|46781|46791|46800|46962|47301
Ipoh	MY	839	45841	1010829	181	28	30000|30505|30536|30580|30620|30661|30740|30904
Shah Alam	MY	838	30851	1015328	181	27	40000|40460|40542|40582|40620|40673|40708|40728
Subang Jaya	MY	838	30438	1015806	181	27	47500|47507|47600|47610|47620|47630|47640|47650
Bukit Rahman Putra	MY	838	32173	1015608	181	25	40160|44300|47100|47830|48000|48020|48050
Pelentong	MY	837	15243	1038240	181	24	81700
Malacca	MY	840	21960	1022405	181	24	75000|75460|75516|75551|75586|75612|75673|75900
Iskandar Puteri	MY	837	13932	1036232	181	24	81550
Kota Bharu	MY	841	61236	1022433	181	24	15000|15502|15520|15550|15590|15622|15660|15710
Kuantan	MY	842	38077	1033260	181	23	25000|25503|25520|25551|25592|25620|25660|25720
Kota Kuala Muda	MY	843	55882	1003708	181	23	08500|08507|08509
Maputo	MZ	844	-259655	325832	182	35
Matola	MZ	844	-259622	324589	182	35
Nampula	MZ	845	-151165	392666	182	28
Beira	MZ	846	-198436	348389	182	26
Chimoio	MZ	847	-191164	334833	182	21
Tete	MZ	848	-161564	335867	182	19
Quelimane	MZ	849	-178786	368883	182	19
Lichinga	MZ	850	-133128	352406	182	17
Nacala	MZ	845	-145626	406854	182	15
Pemba	MZ	851	-129740	405178	182	15
Mocuba	MZ	849	-168375	369856	182	14
Gurúè	MZ	849	-154669	369778	182	13
Xai-Xai	MZ	852	-250519	336442	182	12
Maxixe	MZ	853	-238597	353472	182	11
Windhoek	NA	854	-225594	170832	183	20
Rundu	NA	855	-179180	197731	183	9
Walvis Bay	NA	856	-229575	145053	183	9
Swakopmund	NA	856	-226784	145266	183	7
Oshakati	NA	857	-177883	157044	183	7
Rehoboth	NA	858	-233170	170900	183	6
Nouméa	NC	859	-222741	1664488	184	10	98800
Mont-Dore	NC	859	-222626	1665662	184	5	98810
Niamey	NE	860	135137	21098	185	36
Maradi	NE	861	135000	71017	185	19
Zinder	NE	862	138072	89881	185	18
Tahoua	NE	863	148888	52692	185	13
Agadez	NE	864	169733	79911	185	12
Arlit	NE	864	187369	73853	185	10
Alaghsas	NE	864	170187	80168	185	9
Birni N Konni	NE	863	137960	52503	185	9
Dosso	NE	865	130490	31937	185	9
Gaya	NE	865	118844	34492	185	8
Tessaoua	NE	861	137574	79874	185	8
Diffa	NE	866	133154	126114	185	7
Dogondoutchi	NE	865	136403	40265	185	7
Méhana	NE	867	143939	11338	185	6
Lagos	NG	868	64541	33947	186	124
Kano	NG	869	120001	85167	186	70
Ibadan	NG	870	73776	39059	186	60
Abuja	NG	871	90578	74951	186	52
Port Harcourt	NG	872	47774	70134	186	46
Kaduna	NG	873	105264	74388	186	43
Benin City	NG	874	63382	56258	186	42
Onitsha	NG	875	61498	67857	186	39
Aba	NG	876	51066	73667	186	34
Maiduguri	NG	877	118469	131571	186	33
Ilorin	NG	878	84966	45421	186	33
Sokoto	NG	879	130627	52432	186	32
Jos	NG	880	99285	88921	186	32
Zaria	NG	873	111113	77227	186	31
Enugu	NG	881	64413	74988	186	31
Warri	NG	882	55174	57501	186	30
Oyo	NG	870	78537	39324	186	27
Abeokuta	NG	883	71557	33451	186	27
Akure	NG	884	72526	51931	186	27
Bauchi	NG	885	103103	98439	186	26
Agege	NG	868	66156	33334	186	26
Katsina	NG	886	129908	76018	186	26
Osogbo	NG	887	77710	45570	186	25
Ile-Ife	NG	887	74824	45603	186	24
Gombe	NG	888	102897	111673	186	24
Ajegunle	NG	868	64520	33312	186	23
Owerri	NG	889	54836	70332	186	23
Calabar	NG	890	49589	83270	186	23
Ebute Ikorodu	NG	868	66009	34882	186	23
Okene	NG	891	75512	62359	186	22
Managua	NI	892	121328	-862504	187	31
León	NI	893	124353	-868786	187	12
Masaya	NI	894	119732	-860959	187	11
Chinandega	NI	895	126295	-871313	187	11
Matagalpa	NI	896	129279	-859191	187	10
Estelí	NI	897	130929	-863559	187	10
Rotterdam	NL	898	519225	44792	188	29	2761 @@|3022 @@|3031 @@|3039 @@|3052 @@|3064 @@|3073 @@|3082 @@
Amsterdam	NL	899	523740	48897	188	27	1011 @@|1022 @@|1034 @@|1047 @@|1060 @@|1071 @@|1082 @@|1097 @@
The Hague	NL	898	520767	42986	188	22	2244 @@|2282 @@|2512 @@|2523 @@|2543 @@|2554 @@|2572 @@|2587 @@
Utrecht	NL	900	520908	51222	188	19	3454 @@|3515 @@|3525 @@|3533 @@|3544 @@|3553 @@|3564 @@|3573 @@
Groningen	NL	901	532192	65667	188	16	9711 @@|9714 @@|9718 @@|9724 @@|9728 @@|9734 @@|9738 @@|9744 @@
Eindhoven	NL	902	514408	54778	188	15	5611 @@|5615 @@|5622 @@|5626 @@|5632 @@|5643 @@|5647 @@|5654 @@
Tilburg	NL	902	515555	50913	188	15	5011 @@|5014 @@|5018 @@|5025 @@|5035 @@|5038 @@|5043 @@|5046 @@
Breda	NL	902	515866	47760	188	14	4811 @@|4813 @@|4816 @@|4819 @@|4824 @@|4826 @@|4835 @@|4838 @@
Nijmegen	NL	903	518425	58528	188	13	6511 @@|6515 @@|6523 @@|6531 @@|6534 @@|6537 @@|6542 @@|6545 @@
Almere Stad	NL	904	523702	52141	188	13	1309 @@|1313 @@|1316 @@|1319 @@|1324 @@|1327 @@|1351 @@|1354 @@
Haarlem	NL	899	523808	46368	188	13	2011 @@|2013 @@|2015 @@|2022 @@|2024 @@|2026 @@|2033 @@|2035 @@
Arnhem	NL	903	519800	59111	188	13	6811 @@|6814 @@|6817 @@|6824 @@|6827 @@|6832 @@|6836 @@|6843 @@
's-Hertogenbosch	NL	902	516992	53042	188	13	5211 @@|5213 @@|5216 @@|5222 @@|5224 @@|5232 @@|5234 @@|5236 @@
Enschede	NL	905	522183	68958	188	12	7511 @@|7513 @@|7522 @@|7525 @@|7533 @@|7536 @@|7543 @@|7546 @@
Oslo	NO	906	599127	107461	189	33	0001|0176|0306|0460|0576|0682|0875|1084
Bergen	NO	907	603930	53242	189	17	5003|5019|5052|5089|5812|5829|5851|5872
Trondheim	NO	908	634305	103951	189	15	7003|7024|7043|7403|7422|7441|7462|7480
Stavanger	NO	909	589700	57333	189	12	4001|4007|4013|4019|4025|4032|4078|4088
Kristiansand	NO	910	581467	79956	189	11	4604|4614|4624|4634|4644|4665|4677|4688
Drammen	NO	911	597439	102045	189	10	3001|3007|3013|3021|3027|3033|3040|3046
Kathmandu	NP	912	277017	853206	190	38
Pokhara	NP	913	282669	839685	190	24
Bharatpur	NP	912	276803	844365	190	19
Pātan	NP	912	276766	853142	190	17
Birgañj	NP	912	270174	848805	190	16
Biratnagar	NP	914	264550	872701	190	16
Dhangaḍhi̇̄	NP	915	287016	805899	190	14
Hetauda	NP	912	274284	850322	190	14
Janakpur	NP	912	267288	859263	190	14
Butwāl	NP	916	276912	834525	190	14
Dharān	NP	914	268144	872797	190	13
Nepalgunj	NP	916	280500	816167	190	13
Birendranagar	NP	916	285967	816166	190	12
Madhyapur Thimi	NP	912	276806	853875	190	11
Yaren	NR	917	-5508	1669252	191	1	NRU68
Auckland	NZ	918	-368485	1747635	192	39	1010|1148|1150
Christchurch	NZ	919	-435333	1726333	192	20	8011|8013|8140|8141|8142|8144
Wellington	NZ	920	-412866	1747756	192	20	6011|6012|6140|6142|6144|6146|6148|6150
Manukau City	NZ	918	-369928	1748799	192	19	2013|2023|2102|2105|2155|2157|2160|2242
North Shore	NZ	918	-368000	1747500	192	16	0627|0748
Muscat	OM	921	235841	584078	193	28
Seeb	OM	921	236703	581891	193	22
Bawshar	OM	921	235777	583998	193	20
Şaḩam	OM	922	241722	568886	193	12
Rustaq	OM	922	233908	574244	193	11
Sohar	OM	922	243474	567094	193	10
Panama City	PA	923	89936	-795197	194	20	07090|07098|07115|07135|07150|07159|07190|07203
San Miguelito	PA	923	90503	-794707	194	18	07081|07082|07083|07084|07086|07087|07088|07089
Juan Díaz	PA	923	90406	-794408	194	10	07036|07101|07143|07162|07165|07168|07173
David	PA	924	84273	-824309	194	9	04001
Colón	PA	925	93602	-799002	194	9	03001|03002|03006|03041
Arraiján	PA	923	89398	-796404	194	9	07001
Lima	PE	926	-120432	-770282	195	88	15001|15003|15006|15018|15046|15079|15081|15083
Callao	PE	927	-120516	-771345	195	35	07001|07006|07021|07026|07031|07036|07041|07046
Arequipa	PE	928	-163990	-715375	195	35	04001|04002|04011|04013|04017
Trujillo	PE	929	-81160	-790300	195	33	13001|13006|13007|13008|13011
Piura	PE	930	-51819	-806572	195	25	20001|20004|20007|20008|20009
Chiclayo	PE	931	-67701	-798550	195	25	14001|14002|14004|14006|14008|14009|14011|14012
Huancayo	PE	932	-120687	-752103	195	21	12001|12002|12003|12004
Cusco	PE	933	-135319	-719670	195	21	08001|08002|08003
Iquitos	PE	934	-37481	-732529	195	19	16001|16002|16003|16004|16006|16007
Pucallpa	PE	935	-83791	-745539	195	18	25001|25002|25003|25004|25006
Chimbote	PE	936	-90751	-785937	195	18	02801|02802|02803|02804
Tacna	PE	937	-180146	-702536	195	17	23001|23003|23004|23006
Ica	PE	938	-140754	-757342	195	17	11001|11002|11004
Santiago de Surco	PE	926	-121359	-770074	195	16	15023|15024|15038|15039|15048|15054|15056|15064
Faaa	PF	939	-175593	-1496035	196	5	98704
Papeete	PF	939	-175347	-1495684	196	5	98714
Lae	PG	940	-67233	1469961	197	9
Arawa	PG	941	-62298	1555660	198	6
Mount Hagen	PG	942	-58575	1442306	197	6
Popondetta	PG	943	-87654	1482325	197	5
Madang	PG	944	-52215	1457870	197	5
Kimbe	PG	945	-55508	1501377	197	4
Goroka	PG	946	-60850	1453867	197	4
Wewak	PG	947	-35496	1436323	197	4
Bulolo	PG	940	-72036	1466401	197	4
Daru	PG	948	-90779	1432089	197	4
Quezon City	PH	949	146488	1210509	199	56	1100|1103|1107|1110|1114|1118|1121|1125
Davao	PH	950	70731	1256128	199	43	8000|8021|8023|8026
Caloocan	PH	949	146495	1209679	199	41	0550|1035|1067|1088|1116|1162|1406|1444
Manila	PH	949	146042	1209822	199	40	0401|1035|1080|1150|1206|1261|1294|1407
Taguig	PH	949	145243	1210792	199	36	0400|1222|1260|1284|1556|1651|1675|1699
Budta	PH	951	72042	1244397	199	36	9610
Malingao	PH	952	71608	1244750	199	33	9410
Zamboanga	PH	953	69103	1220739	199	32
Cebu City	PH	954	103167	1238907	199	31	6000
Antipolo	PH	955	146258	1211225	199	30	1860|1870|1871|1872|1873|1875
Pasig City	PH	949	145869	1210614	199	29	0400|1112|1250|1272|1295|1556|1657|1679
Cagayan de Oro	PH	956	84822	1246472	199	27	9000
Valenzuela	PH	949	147000	1209667	199	27	0560|1208|1441|1442|1444|1445|1447|1469
General Santos	PH	952	61128	1251717	199	27	9500
Paranaque City	PH	949	144816	1210175	199	27	1232|1631|1703|1707|1712|1717|1740|1745
Las Piñas	PH	949	144506	1209828	199	25	1620|1740|1742|1744|1746|1748|1750|1752
Calamba	PH	955	142117	1211653	199	24	4027
Muntinlupa	PH	955	143903	1210475	199	23	4023
Makati City	PH	949	145503	1210327	199	23	0400|1217|1256|1280|1305|1550|1651|1675
Lapu-Lapu City	PH	954	103103	1239494	199	22	6015
Angeles City	PH	957	151500	1205833	199	22	2009|2024
Imus	PH	955	144297	1209367	199	22	4103
Iloilo	PH	958	106969	1225644	199	22	5000|5039|5045
Marikina City	PH	949	146481	1211133	199	22	1102|1111|1120|1612|1804|1808|1812|1870
Mandaluyong City	PH	949	145832	1210409	199	22	0400|1053|1084|1210|1256|1287|1554|1669
Bacolod City	PH	958	106667	1229500	199	21	6100
Mansilingan	PH	958	106311	1229789	199	21	6100
Dasmariñas	PH	955	143294	1209367	199	21	4114
Mandaluyong	PH	949	145784	1210352	199	21	0400|1052|1085|1216|1263|1296|1535|1666
Pasay	PH	949	145375	1210014	199	20	1004|1210|1229|1260|1277|1294|1351|1704
Lahore	PK	959	315580	743507	200	114	51350|54000|54020|54030|54610|54650|54900|54920
Karachi	PK	960	248608	670104	200	108	54790|70100|74000|74600|74900|75640|75700|75760
Peshawar	PK	961	340080	715785	200	69	18600|24310|24350|24370|25100|25120|25140|25160
Faisalabad	PK	959	314155	730897	200	62	38000|38070|38086|38200|38220|38240|38610|38800
Rawalpindi	PK	959	335973	730479	200	58	45740|46020|46060|46120|46222|46330|46510|46604
Gujranwala	PK	959	321557	741870	200	50	52220|52230|52240|52250|52256|52260|52290|52300
Multan	PK	959	301968	714782	200	47	34600|59000|59030|59050|59060|59070|60700|60750
Quetta	PK	962	301841	670014	200	40	87500|87550
Bannu	PK	961	329853	706040	200	37	24504|28030|28490|41010
Sargodha	PK	959	320859	726742	200	31
Sialkot	PK	959	324927	745313	200	30	51260
Bahawalpur	PK	959	293978	716752	200	30	63100|63170|63180
Arifwala	PK	959	302906	730657	200	29	57480
Dera Ismail Khan	PK	961	318313	709017	200	28	29080
Muzaffarābād	PK	963	343700	734708	200	27	13220
Battagram	PK	961	346772	730233	200	26	21040|21042|21044|21046
Chunian	PK	959	309662	739791	200	25	55220
Jhang Sadr	PK	959	312698	723169	200	25	52150
Islamabad	PK	964	337215	730433	200	25	44000|44020|44040|44080|44150|44220|44310|44790
Shekhupura	PK	959	317129	739856	200	24
Gujrat	PK	959	325742	740754	200	24	40520|47580
Sukkur	PK	960	277032	688589	200	24	65170
Sahiwal	PK	959	319739	723311	200	23	40210|40216
Okara	PK	959	308103	734516	200	23	56400
Rahim Yar Khan	PK	959	284199	703034	200	23	84200
Kasur	PK	959	311187	744502	200	23
Jalalpur Pirwala	PK	959	295051	712220	200	22	59250
Dera Ghazi Khan	PK	959	300459	706403	200	22	32200
Pindi Bhattian	PK	959	318984	732734	200	22	52180
Warsaw	PL	965	522298	210118	201	41	00-002|00-580|01-321|01-983|02-546|03-125|03-753|04-375
Kraków	PL	966	500614	199366	201	29	30-001|30-218|30-433|30-664|31-011|31-228|31-480|31-813
Wrocław	PL	967	511029	170301	201	26	50-001|50-218|50-435|51-167|51-684|53-013|53-426|54-054
Łódź	PL	968	517706	194739	201	25	90-001|90-355|91-010|91-366|91-867|92-645|93-305|93-620
Poznań	PL	969	524069	169299	201	23	60-001|60-277|60-508|60-717|61-031|61-313|61-514|61-709
Gdańsk	PL	970	543523	186491	201	22	80-001|80-110|80-230|80-315|80-399|80-531|80-701|80-807
Szczecin	PL	971	534289	145530	201	20	70-001|70-345|70-532|70-785|71-065|71-274|71-484|71-722
Lublin	PL	972	512506	225701	201	18	20-001|20-079|20-209|20-320|20-410|20-492|20-619|20-807
Bydgoszcz	PL	973	531235	180076	201	18	85-000|85-090|85-183|85-337|85-429|85-535|85-677|85-802
Białystok	PL	974	531333	231643	201	17	15-001|15-115|15-201|15-311|15-424|15-560|15-664|15-779
Katowice	PL	975	502597	190217	201	17	40-001|40-087|40-202|40-337|40-485|40-590|40-676|40-763
Gdynia	PL	970	545189	185319	201	16	80-008|81-082|81-169|81-245|81-348|81-415|81-511|81-583
Częstochowa	PL	975	507965	191241	201	16	42-130|42-202|42-208|42-215|42-218|42-224|42-229|42-271
Sosnowiec	PL	975	502868	191038	201	15	41-200|41-203|41-208|41-209|41-214|41-215|41-217|41-218
Saint-Pierre	PM	976	467791	-561773	202	2	97500
San Juan	PR	977	184663	-661057	203	20	00901|00908|00913|00917|00922|00927|00931|00938
Bayamón	PR	978	183986	-661557	203	14	00956|00957|00958|00959|00960|00961
Carolina	PR	979	183808	-659574	203	13	00979|00981|00982|00983|00984|00985|00986|00987
Ponce	PR	980	180103	-666240	203	12	00716|00717|00728|00730|00731|00732|00733|00734
Arecibo	PR	981	184724	-667157	203	9	00612|00613|00614
Caguas	PR	982	182341	-660485	203	9	00725|00726|00727
East Jerusalem	PS	983	317834	352339	204	21
Gaza	PS	984	315016	344667	205	20
Khān Yūnis	PS	984	313402	343063	205	13
Jabālyā	PS	984	315272	344835	205	13
Hebron	PS	983	315294	350938	204	13
Nablus	PS	983	322211	352544	204	11
Lisbon	PT	985	387251	-91498	206	23	1000-001|1100-086|1170-141|1250-120|1399-019|1600-233|1750-461|1990-150
Porto	PT	986	411485	-86110	206	16	4000-000|4049-025|4050-528|4100-422|4150-464|4200-265|4250-297|4300-346
Braga	PT	987	415514	-84231	206	14	4700-000|4700-268|4704-515|4705-239|4710-055|4710-505|4715-165|4715-356
Amadora	PT	985	387538	-92308	206	13	2610-001|2610-226|2650-145|2650-422|2700-169|2700-449|2700-790|2720-191
Coimbra	PT	988	402069	-84200	206	12	3000-000|3000-267|3004-507|3025-015|3025-266|3030-195|3030-486|3045-047
Leiria	PT	989	397436	-88070	206	11	2400-000|2400-251|2410-079|2410-259|2410-456|2415-378|2415-533|2415-694
Setúbal	PT	990	385244	-88882	206	11	2900-000|2900-213|2900-422|2900-641|2910-045|2910-244|2910-444|2910-678
Funchal	PT	991	326657	-169255	207	10	9000-000|9000-226|9000-750|9020-094|9020-314|9050-235|9060-003|9060-225
Viseu	PT	992	406616	-79090	206	10	3500-001|3500-179|3500-696|3505-448|3510-033|3510-683|3515-124|3515-292
Queluz	PT	985	387566	-92545	206	10	2745-000|2745-074|2745-141|2745-210|2745-282|2745-376|2745-758|2745-831
Cacém	PT	985	387670	-92979	206	10	2605-001|2605-339|2635-173|2635-562|2730-215|2735-288|2735-618|2745-242
Aveiro	PT	993	406458	-86464	206	9	3800-000|3800-132|3800-254|3800-388|3810-066|3810-190|3810-317|3810-458
Vila Nova de Gaia	PT	986	411240	-86124	206	8	4400-000|4400-233|4400-469|4400-707|4405-703|4405-958|4430-225|4430-459
Faro	PT	994	370187	-79272	206	8	8000-000|8000-190|8000-267|8000-345|8000-425|8000-814|8005-133|8005-238
Ngerulmud	PW	995	75008	1346238	208	1
Asunción	PY	996	-252865	-576470	209	38
San Lorenzo	PY	996	-253397	-575088	209	15
Capiatá	PY	996	-253552	-574454	209	14
Lambaré	PY	996	-253468	-576065	209	11
Fernando de la Mora	PY	996	-253386	-575217	209	11
Limpio	PY	996	-251661	-574856	209	10
Doha	QA	997	252854	515310	210	19
Ar Rayyān	QA	998	252919	514244	210	17
Lusail	QA	999	254175	515075	210	14
Al Maţār al ‘Atīq	QA	997	252514	515557	210	9
Al Manşūrah	QA	997	252681	515322	210	8
Az̧ Z̧a‘āyin	QA	999	255774	514831	210	7
Saint-Denis	RE	1000	-208823	554504	211	12	97400|97417|97490
Saint-Paul	RE	1000	-210096	552713	211	10	97411|97422|97423|97434|97435|97460
Bucharest	RO	1001	444323	261063	212	43	010011|012215|014557|022195|030595|033093|050238|052663
Iaşi	RO	1002	471667	276000	212	19	700001|700101|700213|700308|700414|700496|700585|700670
Constanţa	RO	1003	441807	286343	212	18	900003|900068|900168|900258|900349|900440|900553|900652
Cluj-Napoca	RO	1004	467667	236000	212	17	400001|400091|400191|400271|400366|400450|400526|400617
Braşov	RO	1005	456486	256061	212	16	500002|500059|500123|500182|500245|500306|500376|500435
Timişoara	RO	1006	457537	212257	212	16	300001|300102|300202|300299|300398|300500|300604|300696
Craiova	RO	1007	443167	238000	212	15	200008|200108|200202|200302|200396|200499|200598|200706
Galaţi	RO	1008	454369	280503	212	15	800001|800090|800175|800261|800351|800438|800528|800616
Belgrade	RS	1009	448040	204651	213	36	11000|11031|11080|11130|11211|11215
Niš	RS	1009	433247	219033	213	16	18000
Novi Sad	RS	1010	452517	198369	213	15	21102
Zemun	RS	1009	448458	204012	213	12	11080
Kragujevac	RS	1009	440167	209167	213	12	34000
Čačak	RS	1009	438914	203497	213	11	32000
Moscow	RU	1011	557520	376178	93	102	101000|102179|102443|102625|104004|111722|119633|125993
Saint Petersburg	RU	1012	599386	303141	93	73	190000|190814|190906|191024|191193|192283|195030|195276
Novosibirsk	RU	1013	550226	829317	214	40	630000|630010|630027|630037|630051|630060|630077|630089
Yekaterinburg	RU	1014	568573	606153	215	39	620000|620023|620039|620058|620076|620092|620133|620700
Nizhniy Novgorod	RU	1015	563287	440020	93	35	396010|603008|603028|603041|603056|603066|603082|603095
Kazan	RU	1016	557887	491221	93	35	420070|420073|420075|420077|420079|421000|421991|422528
Chelyabinsk	RU	1017	551611	614288	215	35	454000|454008|454015|454025|454038|454053|454079|454087
Omsk	RU	1018	549924	733686	216	34	644000
Samara	RU	1019	532077	501355	217	34	404146|443541|446393|446397
Rostov-on-Don	RU	1020	472200	397077	93	34	344000|344012|344023|344039|344058|344091|344113|346881
Ufa	RU	1021	547431	559678	215	33	423975|425411|427943|450511|452535|452657|453288|461513
Krasnoyarsk	RU	1022	560374	929314	218	33	660004
Voronezh	RU	1023	516683	391920	93	32	243108|394002|394004|394006|394009|394071|394074|394076
Volgograd	RU	1024	487138	444976	219	32	404160
Perm	RU	1025	580105	562502	215	31	456656|614012|614022|614032|614042|614055|614067|614088
Krasnodar	RU	1026	450453	389818	93	30	350000|350911|350912|350916|350961|350963|350964|350965
Saratov	RU	1027	515405	459901	220	29	410000|410960|410961|410999
Tyumen	RU	1028	571522	655272	215	28	625000|625001|625003|625005|625007|625009|625960|625991
Tolyatti	RU	1019	535303	493461	217	27	355000|355006|355012|355020|355029|355038|355047|445004
Izhevsk	RU	1029	568522	531986	217	25	426000|426010|426025|426036|426052|426061|426070|426890
Barnaul	RU	1030	533620	837279	221	25	656000|656002|656003|656004|656006|656008
Ulyanovsk	RU	1031	543282	483866	222	25
Irkutsk	RU	1032	522957	1042908	223	25	664000|664007|664019|664029|664039|664046|664056|664075
Khabarovsk	RU	1033	484620	1350971	224	25	680000|680007|680014|680021|680029|680035|680043|680054
Yaroslavl	RU	1034	576299	398737	93	25	162693
Vladivostok	RU	1035	431056	1318735	224	25	690000|690012|690022|690041|690065|690087|690108|690963
Makhachkala	RU	1036	429778	475003	93	24	367000|367003|367006|367009|367014|367018|367026|367030
Tomsk	RU	1037	565005	849822	225	24	634000|634011|634016|634027|634034|634049|634057|634062
Orenburg	RU	1038	517671	550988	215	24	460000|460001|460004|460005|460008|460009|460960|460961
Kemerovo	RU	1039	553542	861044	226	24	650000|650010|650024|650032|650043|650055|650065|650940
Kigali	RW	1040	-19500	300588	227	34
Gisenyi	RW	1041	-17028	292564	227	13
Musanze	RW	1042	-14998	296350	227	12
Nyagatare	RW	1043	-12952	303226	227	10
Gitarama	RW	1044	-20744	297567	227	9
Muhanga	RW	1044	-20227	297069	227	9
Butare	RW	1044	-25967	297394	227	8
Kibuye	RW	1041	-20603	293478	227	7
Rwamagana	RW	1043	-19487	304347	227	7
Kibungo	RW	1043	-21597	305427	227	7
Cyangugu	RW	1041	-24846	289075	227	7
Shyorongi	RW	1042	-18544	299624	227	7
Byumba	RW	1042	-15763	300675	227	7
Ndera	RW	1040	-19495	301697	227	6
Jeddah	SA	1045	214901	391862	228	69
Riyadh	SA	1046	246877	467219	228	65
Makkah	SA	1045	214266	398256	228	40
Madinah	SA	1047	244686	396142	228	36
Dammam	SA	1048	264344	501033	228	35
Sulţānah	SA	1047	244926	395857	228	31
Buraydah	SA	1049	263260	439750	228	27
Ta’if	SA	1045	212703	404158	228	26
Tabuk	SA	1050	283998	365715	228	26
Ha'il	SA	1051	275219	416907	228	25
Najrān	SA	1052	174933	441277	228	22
Al Kharj	SA	1046	241554	473346	228	21
Khamis Mushait	SA	1053	183000	427333	228	20
Al Hufūf	SA	1048	253647	495876	228	17
Honiara	SB	1054	-94333	1599500	229	8
Panatina	SB	1054	-94322	1600061	229	6
Khartoum	SD	1055	155518	325324	230	44
Omdurman	SD	1055	156445	324777	230	43
Khartoum North	SD	1055	156492	325346	230	32
Port Sudan	SD	1056	196175	372164	230	22
Kassala	SD	1057	154510	364000	230	20
El Obeid	SD	1058	131842	302167	230	20
Al Qadarif	SD	1059	140349	353834	230	19
Kosti	SD	1060	131629	326635	230	19
Wad Medani	SD	1061	144012	335199	230	18
El Daein	SD	1062	114619	261258	230	16
El Fasher	SD	1063	136279	253494	230	16
Singa	SD	1064	131483	339312	230	16
Ad-Damazin	SD	1065	117891	343592	230	14
Al-Junaynah	SD	1066	134526	224472	230	13
Rabak	SD	1060	131809	327400	230	12
El Geneina Fort	SD	1066	134748	224574	230	12
Sennar	SD	1064	135691	335672	230	11
Al Manāqil	SD	1061	142459	329891	230	11
Atbara	SD	1067	177022	339864	230	11
An Nuhūd	SD	1058	127000	284333	230	10
Ad-Damir	SD	1067	175990	339721	230	10
Kadugli	SD	1068	110111	297183	230	9
Ad Douiem	SD	1060	140012	323116	230	9
Shendi	SD	1067	166915	334341	230	8
New Halfa	SD	1057	153302	355985	230	8
Dilling	SD	1068	120500	296500	230	8
Er Roseires	SD	1065	118659	343869	230	8
Umm Ruwaba	SD	1058	129061	312158	230	8
Dongola	SD	1069	191816	304769	230	7
'Ārdamatā	SD	1066	134755	224853	230	7
Stockholm	SE	1070	593294	180687	231	39	100 04|103 63|106 77|110 08|112 29|114 02|116 30|118 92	+46 8 465 004 ##
Gothenburg	SE	1071	577072	119668	231	25	400 10|403 14|408 27|409 27|411 27|413 27|415 62|417 52	+46 31 390 06 ##
Malmö	SE	1072	556059	130007	231	19	200 01|205 10|207 25|208 66|209 44|211 29|212 41|215 26	+46 40 628 04 ##
Uppsala	SE	1073	598588	176389	231	13	741 51|751 09|751 74|752 38|753 16|754 20|754 71|757 52	+46 8 465 004 ##
Linköping	SE	1074	584109	156216	231	13	580 02|581 16|581 98|582 31|582 74|584 37|587 21|588 09	+46 8 465 004 ##
Örebro	SE	1075	592741	152066	231	12	700 02|701 21|701 80|702 03|702 29|702 86|703 55|703 78	+46 8 465 004 ##
Sollentuna	SE	1070	594280	179509	231	12	191 00|191 28|191 40|191 50|191 86|192 20|192 56|192 71	+46 8 465 004 ##
Umeå	SE	1076	638284	202597	231	11	900 01|901 70|903 10|903 43|904 26|906 05|906 55|907 41	+46 980 319 2##
Västerås	SE	1077	596162	165528	231	11	720 01|721 08|721 50|721 78|722 20|723 36|723 59|724 77	+46 8 465 004 ##
Södermalm	SE	1070	593128	180758	231	11	121 07|121 25	+46 8 465 004 ##
Jönköping	SE	1078	577814	141562	231	11	550 01|551 11|551 40|553 02|553 21|554 00|554 59|556 12	+46 31 390 06 ##
Helsingborg	SE	1072	560467	126944	231	10	250 02|251 81|252 40|254 00|254 52|256 64|258 25|259 68	+46 40 628 04 ##
Norrköping	SE	1074	585942	161826	231	10	600 00|601 03|601 80|602 13|602 35|603 49|603 71|605 96	+46 8 465 004 ##
Huddinge	SE	1070	592370	179819	231	9	141 00|141 12|141 26|141 35|141 43|141 51|141 59|141 83	+46 8 465 004 ##
Jamestown	SH	1079	-159249	-57182	232	1
Ljubljana	SI	1080	460511	145051	233	16	1500|1505|1511|1517|1523|1529|1536|1544
Maribor	SI	1081	465558	156459	233	10	2500|2501|2503|2504|2506|2509|2600|2609
Celje	SI	1082	462309	152604	233	6	3502|3505|3600
Kranj	SI	1083	462389	143556	233	6	4000|4001|4502|4600
Koper	SI	1084	455482	137296	233	5	6000|6001|6501|6502|6503|6504|6505|6600
Novo Mesto	SI	1085	458040	151689	233	5	8501|8600
Longyearbyen	SJ	1086	782233	156469	234	2	9170|9171
Bratislava	SK	1087	481482	171067	235	21	810 00|813 09|814 27|815 42|817 82|827 02|833 16|842 44
Košice	SK	1088	487144	212580	235	15	040 02|040 66|041 20|041 60|042 04|042 48|042 99|043 49
Petržalka	SK	1087	481233	171287	235	11	821 08|821 09|851 01|851 04|851 07
Nitra	SK	1089	483076	180845	235	9	949 01|949 11|949 36|949 60|949 73|949 89|950 08|950 30
Prešov	SK	1090	489992	212355	235	9	080 01|080 07|080 20|080 42|081 11|081 50|081 70|081 81
Žilina	SK	1091	492231	187394	235	9	010 01|010 36|010 66|011 04|011 30|011 61|011 88|012 14
Freetown	SL	1092	84871	-132356	236	28
Kenema	SL	1093	78769	-111902	236	16
Bo	SL	1094	79647	-117383	236	15
Koidu	SL	1093	86439	-109714	236	11
Makeni	SL	1095	88860	-120442	236	9
Waterloo	SL	1092	83389	-130709	236	7
San Marino	SM	1096	439367	124464	237	2	47890|47893
Dakar	SN	1097	146937	-174441	238	51
Pikine	SN	1097	147646	-173907	238	34
Touba	SN	1098	148623	-158753	238	33
Guédiawaye	SN	1097	147745	-174021	238	18
Thiès	SN	1099	147894	-169260	238	18
Kaolack	SN	1100	141520	-160726	238	17
Rufisque	SN	1097	147154	-172733	238	17
Mbour	SN	1099	144220	-169638	238	17
Saint-Louis	SN	1101	160179	-164896	238	16
Thiès Nones	SN	1099	147833	-169667	238	16
Rufisque est	SN	1097	147162	-172728	238	15
Ziguinchor	SN	1102	125680	-162733	238	15
Diourbel	SN	1098	146479	-162436	238	13
Tambacounda	SN	1103	137707	-136673	238	12
Mogadishu	SO	1104	20371	453438	239	51
Borama	SO	1105	99361	431828	239	24
Hargeysa	SO	1106	95600	440650	239	22
Berbera	SO	1106	104396	450143	239	16
Kismayo	SO	1107	-3582	425454	239	15
Marka	SO	1108	17159	447717	239	15
El Dibir	SO	1109	117667	512167	239	14
Ruqi	SO	1105	99729	434276	239	12
Baidoa	SO	1110	31138	436498	239	11
Cabudwaaq	SO	1111	62458	462247	84	11
Burao	SO	1112	95221	455336	239	10
Kaambooni	SO	1107	-16377	415866	239	9
Gebiley	SO	1106	97003	436244	239	9
Bosaso	SO	1109	112842	491816	239	9
Paramaribo	SR	1113	58664	-551668	240	15
Blauwgrond	SR	1113	58434	-551193	240	6
Juba	SS	1114	48516	315825	241	21
Winejok	SS	1115	90122	275708	241	17
Yei	SS	1114	40944	306764	241	16
Malakal	SS	1116	95334	316605	241	13
Wau	SS	1117	77011	279897	241	11
Kuacjok	SS	1118	83028	279800	241	9
Pajok	SS	1119	38651	324821	241	7
Gogrial	SS	1118	85332	281004	241	7
Yambio	SS	1120	45708	283942	241	6
Aweil	SS	1115	87619	273919	241	6
Rumbek	SS	1121	68062	296774	241	6
Bor	SS	1122	62089	315586	241	5
Torit	SS	1119	44118	325705	241	4
Leer	SS	1123	83031	301406	241	4
São Tomé	ST	1124	3376	67299	242	7
San Salvador	SV	1125	136894	-891872	243	23
Soyapango	SV	1125	137102	-891399	243	18
San Miguel	SV	1126	134826	-881821	243	16
Santa Ana	SV	1127	139883	-895568	243	13
Mejicanos	SV	1125	137240	-891880	243	13
Santa Tecla	SV	1128	136774	-892834	243	11
Aleppo	SY	1129	362012	371612	244	46
Damascus	SY	1130	335102	362913	244	40
Homs	SY	1131	347240	367256	244	28
Latakia	SY	1132	355312	357909	244	27
Ar Raqqah	SY	1133	359528	390079	244	23
Ḩamāh	SY	1134	351318	367578	244	21
Ţarţūs	SY	1135	348890	358866	244	21
Al Ḩasakah	SY	1136	365024	407477	244	21
Deir ez-Zor	SY	1137	353359	401408	244	16
Al Qāmishlī	SY	1136	370522	412314	244	14
Al Bāb	SY	1129	363705	375157	244	11
Idlib	SY	1138	359306	366339	244	11
Dūmā	SY	1130	335718	364027	244	11
al-Yarmūk	SY	1130	334699	363018	244	10
Manzini	SZ	1139	-264988	313800	245	11
Mbabane	SZ	1140	-263167	311333	245	9
Lobamba	SZ	1140	-264667	312000	245	2
N'Djamena	TD	1141	121067	150444	246	37
Moundou	TD	1142	85744	160772	246	14
Abéché	TD	1143	138292	208324	246	12
Sarh	TD	1144	91456	183833	246	12
Kelo	TD	1145	93086	158066	246	9
Am Timan	TD	1146	110433	202834	246	9
Doba	TD	1147	86639	168532	246	8
Pala	TD	1148	93646	149072	246	8
Bongor	TD	1149	102809	153742	246	8
Goz Beida	TD	1150	122264	214098	246	8
Koumra	TD	1151	89159	175505	246	7
Mongo	TD	1152	121851	186884	246	7
Bol	TD	1153	134673	147135	246	7
Mao	TD	1154	141229	153119	246	7
Lomé	TG	1155	61287	12215	247	47
Sokodé	TG	1156	89833	11333	247	11
Kara	TG	1157	95511	11861	247	10
Atakpamé	TG	1158	75333	11333	247	9
Kpalimé	TG	1158	69000	6333	247	9
Bassar	TG	1157	92502	7821	247	8
Bangkok	TH	1159	137540	1005014	248	71	10100|10120|10150|10170|10300|10320|10400|10600
Samut Prakan	TH	1160	135976	1005972	248	20	10270
Mueang Nonthaburi	TH	1159	138608	1005148	248	16	10250
Chon Buri	TH	1161	133622	1009834	248	15
Phra Pradaeng	TH	1160	136586	1005336	248	14	10130
Bang Khae	TH	1159	136930	1004076	248	14	10160
Hat Yai	TH	1162	70084	1004767	248	14	90110
Pak Kret	TH	1159	139118	1004977	248	14	11120
Sai Mai	TH	1159	139207	1006455	248	14	10220
Si Racha	TH	1161	131728	1009316	248	13	20110
Latkrabang	TH	1159	137278	1007461	248	13	10520
Watthana	TH	1159	137298	1005854	248	13	10260
Khlong Sam Wa	TH	1159	138714	1007372	248	13	10510
Bang Khun Thian	TH	1159	136630	1004342	248	13	10150
Lat Krabang	TH	1159	137220	1007847	248	13	10520
Chatuchak	TH	1159	138290	1005593	248	13	10800
Ban Khlong Prawet	TH	1159	137190	1006815	248	13	10240
Chom Thong	TH	1159	136772	1004841	248	13	10140|10150
Nong Chok	TH	1159	138558	1008622	248	13	10530
Lampang	TH	1163	182923	994928	248	12	52000
Nong Khaem	TH	1159	137059	1003492	248	12	10160
Bang Kapi	TH	1159	137653	1006470	248	12	10240
Bueng Kum	TH	1159	137853	1006696	248	12	10240
Kabin Buri	TH	1164	139513	1017174	248	12	25110
Surat Thani	TH	1165	91401	993331	248	11	84000|84150
Udon Thani	TH	1166	174157	1027859	248	11
Din Daeng	TH	1159	137904	1005701	248	11	10800
Chiang Mai	TH	1167	187904	989847	248	11	50000
Nakhon Ratchasima	TH	1168	149707	1021020	248	11	30280
Hua Hin	TH	1169	125706	999588	248	11	77110
Dushanbe	TJ	1170	385358	687790	249	26
Isfara	TJ	1171	401265	706253	249	17
Istaravshan	TJ	1171	399142	690033	249	17
Kŭlob	TJ	1172	379146	697845	249	15
Konibodom	TJ	1171	402941	704312	249	15
Khujand	TJ	1171	402826	696222	249	14
Bokhtar	TJ	1172	378365	687776	249	11
Qayroqqum	TJ	1171	402660	697958	249	7
Vahdat	TJ	1173	385563	690135	249	7
Tursunzoda	TJ	1173	385127	682316	249	6
Buston	TJ	1171	402342	696948	249	6
Panjakent	TJ	1171	394952	676093	249	6
Zarhalol	TJ	1172	374647	681695	249	6
Khorugh	TJ	1174	374904	715534	249	6
Dili	TL	1175	-85586	1255736	250	12
Maliana	TL	1176	-89917	1252197	250	5
Suai	TL	1177	-93129	1252565	250	5
Likisá	TL	1178	-85875	1253419	250	4
Aileu	TL	1179	-87281	1255664	250	4
Lospalos	TL	1180	-85217	1269983	250	4
Ashgabat	TM	1181	379500	583833	251	32
Türkmenabat	TM	1182	390733	635786	251	15
Daşoguz	TM	1183	418362	599666	251	14
Mary	TM	1184	375938	618303	251	13
Türkmenbaşy	TM	1185	400222	529552	251	10
Balkanabat	TM	1185	395108	543671	251	9
Tunis	TN	1186	368190	101658	252	26
Sfax	TN	1187	347406	107603	252	17
Sousse	TN	1188	358254	106370	252	15
Sukrah	TN	1189	368774	102468	252	13
Kairouan	TN	1190	356781	100963	252	12
Bizerte	TN	1191	372744	98739	252	12
Sakiet ed Daier	TN	1187	347944	108062	252	11
El Mourouj	TN	1186	367136	102096	252	11
Aryanah	TN	1189	368601	101934	252	11
Gabès	TN	1192	338815	100982	252	10
Sejoumi	TN	1186	367558	101183	252	10
Hammamet	TN	1193	364000	106167	252	10
Sakiet ez Zit	TN	1187	348019	107636	252	10
Gafsa	TN	1194	344250	87842	252	10
Nuku‘alofa	TO	1195	-211368	-1752011	253	5
Istanbul	TR	1196	410138	289497	254	125	34010|34065|34112|34165|34225|34365|34403|34668
Ankara	TR	1197	399199	328543	254	59	06010|06130|06200|06260|06350|06460|06570|06700
Bursa	TR	1198	401956	290601	254	56	16110|16140|16200|16230|16265|16290|16320|16350
İzmir	TR	1199	384127	271384	254	54	35070|35130|35220|35250|35290|35390|35580|35750
Gaziantep	TR	1200	370594	373825	254	47	27010|27100|27110|27300|27410|27470|27630|80000
Diyarbakır	TR	1201	379136	402172	254	43	21010|21070|21310
Adana	TR	1202	369862	353253	254	43	01200|01220|01230|01250|01260|01280|01360|01365
Kayseri	TR	1203	387322	354853	254	38	38100|38110|38280
Konya	TR	1204	378714	324846	254	38	42090|42100|42110|42132|42140
Antalya	TR	1205	369081	306956	254	37	07010|07030|07060|07080|07100|07200|07260|07310
Esenyurt	TR	1196	410270	286773	254	31	34510|34513|34515|34517|34522
Eskişehir	TR	1206	397767	305206	254	30	26010|26020|26030|26060|26070|26080|26090
Çankaya	TR	1197	399179	328627	254	28	06050|06230|06430|06460|06480|06570|06680|06700
Küçükçekmece	TR	1196	409910	287712	254	28	34153|34290
Erzurum	TR	1207	399086	412769	254	28	25010
Malatya	TR	1208	383502	383167	254	27	44170|44200|44280
Bağcılar	TR	1196	410390	288567	254	27	34050|34165|34194|34203|34212|34225|34245|34303
Bahçelievler	TR	1196	410023	288598	254	24	34180|34688|34893
Umraniye	TR	1196	410164	291248	254	24	34760|34762|34764|34766|34771|34773|34774|34775
Mersin	TR	1209	368120	346389	254	23	33115
Nilüfer	TR	1198	402140	289157	254	23	16110|16120|16130|16140|16159|16285|16315
Van	TR	1210	384946	433832	254	23	65220
Üsküdar	TR	1196	410227	290137	254	23	34660|34662|34664|34674|34676|34680|34684|34688
Esenler	TR	1196	410435	288762	254	23	34160|34164|34165|34203|34204|34209|34225|34230
Sancaktepe	TR	1196	410024	292319	254	22	34785|34791|34885|34887
Karabağlar	TR	1199	383820	271320	254	22	35130|35160|35210|35230|35250|35270|35280|35290
Batman	TR	1211	378874	411322	254	21	72000|72040|72050|72060|72070
Muratpaşa	TR	1205	368916	307650	254	21	07010|07030|07050|07100|07160|07200|07230|07300
Şanlıurfa	TR	1212	371671	387939	254	21	63320
Elazığ	TR	1213	386743	392232	254	21	23350
Chaguanas	TT	1214	105167	-614167	255	8
Mon Repos	TT	1215	102798	-614459	255	8
San Fernando	TT	1215	102797	-614684	255	7
Port of Spain	TT	1216	106667	-615189	255	7
Rio Claro	TT	1217	103059	-611756	255	6
Arima	TT	1218	106374	-612823	255	6
Funafuti	TV	1219	-85242	1791942	256	3
Taipei	TW	1220	250531	1215264	257	89
New Taipei City	TW	1221	250620	1214570	257	63
Taichung	TW	1220	241469	1206839	257	53
Kaohsiung	TW	1220	226163	1203133	257	52
Tainan	TW	1220	229908	1202133	257	43
Banqiao	TW	1221	250143	1214672	257	23
Taoyuan	TW	1220	249937	1212970	257	22
Hsinchu	TW	1220	248036	1209686	257	21
Keelung	TW	1220	251309	1217409	257	19
Fengshan	TW	1220	226266	1203613	257	19
Neihu	TW	1220	250815	1215881	257	17
Chiayi City	TW	1220	234792	1204489	257	16
Yongkang	TW	1220	230244	1202556	257	15
Chang-hua	TW	1220	240733	1205628	257	15
Dar es Salaam	TZ	1222	-68235	392695	258	73
Mwanza	TZ	1223	-25167	329000	258	33
Dodoma	TZ	1224	-61722	357395	258	28
Zanzibar	TZ	1225	-61639	391979	258	27
Arusha	TZ	1226	-33667	366833	258	25
Mbeya	TZ	1227	-89000	334500	258	23
Morogoro	TZ	1228	-68210	376612	258	22
Kahama	TZ	1229	-38333	326000	258	21
Tanga	TZ	1230	-50689	390988	258	20
Geita	TZ	1231	-28725	322325	258	18
Tabora	TZ	1232	-50162	328266	258	18
Sumbawanga	TZ	1233	-79667	316167	258	17
Songea	TZ	1234	-106833	356500	258	17
Kibaha	TZ	1235	-67667	389167	258	16
Bariadi	TZ	1236	-28000	339833	258	16
Kasulu	TZ	1237	-45767	301025	258	15
Singida	TZ	1238	-48163	347436	258	15
Kigoma	TZ	1237	-48769	296267	258	15
Moshi	TZ	1239	-33500	373333	258	15
Tunduma	TZ	1227	-93000	327667	258	15
Ifakara	TZ	1228	-81333	366833	258	14
Mpanda	TZ	1240	-63438	310695	258	14
Iringa	TZ	1241	-77667	357000	258	14
Bunda	TZ	1242	-20215	338711	258	14
Musoma	TZ	1242	-15000	338000	258	13
Bukoba	TZ	1243	-13317	318122	258	12
Mtwara	TZ	1244	-102667	401833	258	12
Shinyanga	TZ	1229	-36639	334212	258	12
Tarime	TZ	1242	-13500	343667	258	12
Nzega	TZ	1232	-42167	331833	258	11
Kyiv	UA	1245	504547	305238	259	54	01001|01051|02096|02192|03041|03124|03179|04107
Kharkiv	UA	1246	499818	362548	259	38	08464|61020|61038|61064|61093|61112|61144|61174
Odesa	UA	1247	464857	307438	259	32	20830|65010|65025|65039|65058|65076|65092|65111
Dnipro	UA	1248	484666	350407	259	31
Donetsk	UA	1249	480230	378022	259	30	92911
Lviv	UA	1250	498383	240232	259	27	79491|79493|79495
Zaporizhzhya	UA	1251	478517	351171	259	27	70420
Kryvyy Rih	UA	1248	479057	333940	259	25	52149
Sevastopol	UA	1252	446080	335213	260	23
Mykolayiv	UA	1253	469762	319930	259	22	54001|54017|54025|54030|54037|54046|54051|54056
Vinnytsya	UA	1254	492322	284687	259	21	21000|21005|21011|21017|21022|21030|21036|22062
Saltivka	UA	1246	500221	363490	259	20	62443
Luhansk	UA	1255	485681	393055	259	20	26550
Desna	UA	1245	505221	306823	259	19	07415
Kampala	UG	1256	3163	325822	261	41
Nansana	UG	1256	3639	325286	261	23
Kira	UG	1256	4000	326333	261	22
Bunamwaya	UG	1256	2534	325572	261	20
Kyengera	UG	1256	2952	325016	261	17
Mbarara	UG	1257	-6047	306485	261	15
Kasangati	UG	1256	4380	326025	261	14
Mukono	UG	1256	3533	327553	261	14
Njeru	UG	1256	4417	331792	261	13
Gulu	UG	1258	27746	322990	261	13
Katabi	UG	1256	841	324697	261	12
Kajansi	UG	1256	2155	325345	261	12
Lugazi	UG	1256	3679	329376	261	11
Hoima	UG	1257	14331	313524	261	11
Mubende	UG	1256	5585	313949	261	11
Lira	UG	1258	22499	328998	261	11
Ibanda	UG	1257	-1340	304962	261	11
Masaka	UG	1256	-3338	317341	261	11
Kasese	UG	1257	1833	300833	261	11
Mbale	UG	1259	10821	341750	261	11
Masindi	UG	1257	16744	317150	261	11
Mityana	UG	1256	4175	320228	261	10
Entebbe	UG	1256	562	324795	261	10
Jinja	UG	1259	4390	332032	261	10
Wakiso	UG	1256	4044	324594	261	9
Rutoma	UG	1257	-5667	303833	261	9
Bwizibwera	UG	1257	-5917	306286	261	9
Kotido	UG	1258	29806	341331	261	9
Arua	UG	1258	30201	309110	261	9
Nakivale Refugee Camp	UG	1257	-7406	309963	261	8
New York City	US	1260	407143	-740060	262	94	10001|10020|10038|10103|10122|10156|10174|10261	+1 212-555-01##|+1 332-555-01##|+1 646-555-01##|+1 934-555-01##
Los Angeles	US	1261	340522	-1182437	263	62	90001|90012|90023|90034|90046|90057|90068|90082	+1 213-555-01##|+1 310-555-01##|+1 323-555-01##
Brooklyn	US	1260	406501	-739496	262	52	11201|11206|11212|11218|11224|11231|11237|11245	+1 347-555-01##|+1 718-555-01##
Chicago	US	1262	418500	-876500	264	52	60601|60611|60622|60633|60645|60657|60675|60688	+1 312-555-01##|+1 773-555-01##|+1 872-555-01##
Queens	US	1260	406815	-738365	262	48	11004|11120|11361|11371|11385|11418|11428|11439	+1 347-555-01##|+1 718-555-01##
Houston	US	1263	297633	-953633	264	48	77001|77022|77042|77071|77099|77222|77244|77269	+1 281-555-01##|+1 713-555-01##|+1 832-555-01##
Phoenix	US	1264	334484	-1120740	265	41	85001|85009|85018|85028|85037|85046|85065|85074	+1 602-555-01##
Philadelphia	US	1265	399524	-751636	262	40	19019|19107|19119|19130|19141|19152|19175|19188	+1 215-555-01##|+1 445-555-01##
San Antonio	US	1263	294241	-984936	264	39	78201|78210|78219|78229|78240|78249|78269|78289	+1 210-555-01##|+1 726-555-01##
Manhattan	US	1260	407834	-739662	262	39	10001|10020|10038|10103|10122|10156|10174|10261	+1 212-555-01##|+1 332-555-01##|+1 646-555-01##|+1 934-555-01##
San Diego	US	1261	327157	-1171647	263	37	92101|92110|92120|92135|92149|92161|92172|92190	+1 619-555-01##|+1 858-555-01##
The Bronx	US	1260	408499	-738664	262	37	10451|10454|10457|10460|10463|10466|10469|10472	+1 718-555-01##
Dallas	US	1263	327831	-968067	264	36	75201|75215|75228|75242|75261|75287|75356|75378	+1 214-555-01##|+1 972-555-01##
Jacksonville	US	1266	303322	-816556	262	32	32099|32205|32211|32219|32225|32231|32239|32254	+1 904-555-01##
Fort Worth	US	1263	327254	-973208	264	32	76101|76107|76114|76122|76132|76147|76166|76192	+1 817-555-01##
San Jose	US	1261	373394	-1218950	263	32	95025|95111|95119|95126|95134|95150|95157|95172	+1 408-555-01##
Austin	US	1263	302672	-977431	264	31	73301|78710|78720|78729|78738|78749|78758|78767	+1 512-555-01##
Columbus	US	1267	399612	-829988	262	30	43085|43205|43212|43217|43223|43230|43236|43270	+1 614-555-01##
Charlotte	US	1268	352271	-808431	262	30	28201|28210|28219|28229|28242|28256|28271|28282	+1 704-555-01##
Indianapolis	US	1269	397684	-861580	266	30	46201|46208|46219|46228|46239|46251|46266|46283	+1 317-555-01##
San Francisco	US	1261	377749	-1224194	263	29	94102|94109|94116|94123|94129|94137|94145|94160	+1 415-555-01##
Seattle	US	1270	476062	-1223321	263	28	98101|98108|98116|98126|98138|98154|98168|98185	+1 206-555-01##
Denver	US	1271	397392	-1049847	267	27	80201|80209|80218|80226|80235|80247|80259|80271	+1 303-555-01##
Washington	US	1272	388951	-770364	262	26	20001|20041|20081|20237|20370|20425|20508|20552
Nashville	US	1273	361659	-867844	264	26	37201|37205|37210|37215|37220|37228|37235|37242	+1 615-555-01##
Oklahoma City	US	1274	354676	-975164	264	26	73101|73110|73120|73129|73141|73150|73162|73175	+1 405-555-01##
El Paso	US	1263	317587	-1064869	267	26	79901|79922|79943|79976|88519|88538|88557|88575	+1 915-555-01##
Boston	US	1275	423584	-710598	262	26	02108|02112|02117|02128|02201|02206|02217|02283	+1 617-555-01##
Portland	US	1276	455234	-1226762	263	26	97201|97208|97216|97223|97232|97250|97267|97286	+1 503-555-01##
Detroit	US	1277	423314	-830458	268	25	48201|48207|48214|48221|48228|48238|48264|48272	+1 313-555-01##
Montevideo	UY	1278	-349033	-561882	269	36	11000|11100|11300|11600|11800|12000|12900|70000
Salto	UY	1279	-313881	-579598	269	11	50000
Maldonado	UY	1280	-348979	-549502	269	10	20000|80500
Rivera	UY	1281	-309053	-555508	269	9	40000
Paysandú	UY	1282	-323171	-580807	269	9	60000
Las Piedras	UY	1283	-347302	-562192	269	8	15900
Tashkent	UZ	1284	412647	692163	270	44
Andijon	UZ	1285	407834	723507	270	27
Namangan	UZ	1286	409983	716726	270	27
Samarkand	UZ	1287	396546	669644	271	24
Yunusobod	UZ	1284	413714	692794	270	19
Nukus	UZ	1288	424586	596058	271	18
Fergana	UZ	1289	403842	717843	270	17
Bukhara	UZ	1290	397703	644307	271	17
Qarshi	UZ	1291	388606	657890	271	17
Chilanzar	UZ	1284	412819	691811	270	16
Qo‘qon	UZ	1289	405286	709425	270	16
Marg‘ilon	UZ	1289	404724	717246	270	16
Angren	UZ	1292	410167	701436	270	14
Tirmiz	UZ	1293	372242	672783	271	14
Kingstown	VC	1294	131553	-612274	272	5
Calliaqua	VC	1294	131287	-611918	272	5
Caracas	VE	1295	104880	-668792	273	55
Maracaibo	VE	1296	106423	-716109	273	42
Valencia	VE	1297	101615	-680004	273	40
Barquisimeto	VE	1298	100647	-693570	273	35
Ciudad Guayana	VE	1299	83512	-626410	273	31
Maturín	VE	1300	97457	-631832	273	25
Maracay	VE	1301	102497	-675948	273	22
Ciudad Bolívar	VE	1299	81237	-635469	273	20
Cumaná	VE	1302	104639	-641786	273	20
Barinas	VE	1303	86206	-702310	273	20
Puerto La Cruz	VE	1304	102138	-646328	273	19
Petare	VE	1295	104768	-668079	273	19
Cabimas	VE	1296	103991	-714521	273	19
Saint Croix	VI	1305	177275	-647470	274	7	00820|00821|00822|00823
Charlotte Amalie	VI	1306	183419	-649307	274	4	00802
Ho Chi Minh City	VN	1307	108230	1066296	275	118
Hanoi	VN	1308	210245	1058412	248	90
Haiphong	VN	1309	208648	1066834	248	51
Cần Thơ	VN	1310	100371	1057882	275	39
Huế	VN	1311	164619	1075955	248	37
Da Nang	VN	1312	160678	1082208	275	36
Biên Hòa	VN	1313	109447	1068243	275	36
Thanh Hóa	VN	1314	198000	1057667	248	29
Vinh	VN	1315	186734	1056923	248	28
Thuận An	VN	1307	109239	1067143	275	24
Nha Trang	VN	1316	122451	1091943	275	24
Chợ Lớn	VN	1307	107500	1066500	275	24
Bình Thạnh	VN	1307	108110	1067060	275	23
Thủ Đức	VN	1307	108486	1067721	275	23
Qui Nhon	VN	1317	137765	1092237	275	23
Vũng Tàu	VN	1307	103460	1070843	275	22
Dĩ An	VN	1307	109068	1067694	275	22
Rạch Giá	VN	1318	100124	1050809	275	21
Bắc Giang	VN	1319	212731	1061946	248	21
Nam Định	VN	1320	204339	1061773	248	21
Buôn Ma Thuột	VN	1321	126675	1080378	275	21
Thái Nguyên	VN	1322	215942	1058482	248	20
Việt Trì	VN	1323	213227	1054020	248	20
Quận Mười	VN	1307	107682	1066663	275	20
Thủ Dầu Một	VN	1307	109804	1066519	275	19
Đống Đa	VN	1308	210130	1058250	248	19
Bến Cát	VN	1307	111500	1066000	275	19
Long Bien	VN	1308	210333	1059000	248	19
Bắc Từ Liêm	VN	1308	210653	1057466	275	18
Quận Mười Một	VN	1307	107638	1066436	275	18
Port-Vila	VU	1324	-177365	1683137	276	6
Mata-Utu	WF	1325	-132816	-1761745	277	1	98600
Apia	WS	1326	-138333	-1717667	278	6
Sanaa	YE	1327	153545	442065	279	44
Aden	YE	1328	127796	450385	279	33
Taiz	YE	1329	135795	440209	279	31
Ibb	YE	1330	139667	441833	279	28
Al Ḩudaydah	YE	1331	147978	429545	279	27
Mukalla	YE	1332	145425	491242	279	24
Dhamār	YE	1333	145427	444051	279	13
‘Amrān	YE	1334	156594	439438	279	10
Sayyān	YE	1327	151718	443244	279	8
Zabīd	YE	1331	141951	433152	279	7
Sa'dah	YE	1335	169402	437639	279	7
Bājil	YE	1331	150590	432873	279	7
Ḩajjah	YE	1336	156942	436058	279	7
Dhī as Sufāl	YE	1330	138345	441147	279	6
Mamoudzou	YT	1337	-127823	452288	280	7	97600|97605|97650|97680
Koungou	YT	1338	-127336	452042	280	4	97600
Johannesburg	ZA	1339	-262023	280436	281	97	2000|2017|2038|2061|2100|2118|2140|2160
Cape Town	ZA	1340	-339258	184232	281	69	7100|7437|7500|7708|7780|7848|7950|8008
Durban	ZA	1341	-298579	310292	281	58	3611|4007|4018|4034|4056|4064|4078|4094
Pretoria	ZA	1339	-257449	281878	281	46	0002|0019|0035|0056|0082|0126|0151|0167
Soweto	ZA	1339	-262678	278585	281	41	1803|1804|1808|1809
Gqeberha	ZA	1342	-339611	256149	281	32	6000|6011|6018|6031|6058|6175|6204|6215
Soshanguve	ZA	1339	-254729	280992	281	30	0164
Pietermaritzburg	ZA	1341	-296168	303928	281	29	3200|3204|3208|3213|3217|3225|3245|3293
Evaton	ZA	1339	-265333	278500	281	27	1907|1914|1980|1981|1983|1984
Benoni	ZA	1339	-261885	283208	281	25	1501|1503|1506|1508|1514|1517|1520|1525
Bloemfontein	ZA	1343	-291211	262140	281	24	9300|9303|9309|9313|9321|9325|9332|9360
Thembisa	ZA	1339	-259964	282268	281	23	1635|1636|1637|1666|1667|1688|1690|1691
East London	ZA	1342	-330153	279116	281	22	5201|5206|5210|5214|5219|5252|5264|5284
Vereeniging	ZA	1339	-266731	279262	281	22	1904|1928|1933|1935|1937|1939|1941|1943
Boksburg	ZA	1339	-262120	282596	281	21	1446|1460|1463|1465|1469|1471|1477|1479
Welkom	ZA	1343	-279774	267351	281	21	9438|9459|9462|9465|9467|9468|9471|9477
Krugersdorp	ZA	1339	-260858	277752	281	19	1718|1741|1743|1746|1748|1751|1756|1791
Rustenburg	ZA	1344	-256676	272421	281	19	0202|0302|0310|0315|0331|0336|0345|0353
Emalahleni	ZA	1345	-258713	292332	281	19	1032|1036|1040|1045|1049|1075|1081|1112
Diepsloot	ZA	1339	-259331	280121	281	19	0154
Randburg	ZA	1339	-260941	280012	281	18	2032|2167|2170|2194
Roodepoort	ZA	1339	-261625	278725	281	18	1714|1724|1726|1729|1731|1733|1735|1774
Botshabelo	ZA	1343	-292674	267260	281	18	9781|9782|9785|9788|9789
Brakpan	ZA	1339	-262366	283694	281	17	1540|1541|1543|1545|1547|1548|1550|1553
Kariega	ZA	1342	-337556	254007	281	17	6021|6229|6230|6231|6232|6234|6238|6241
Polokwane	ZA	1346	-239045	294688	281	17	0699
Germiston	ZA	1339	-262348	281766	281	16	1401|1404|1408|1412|1416|1419|1423|1429
Richards Bay	ZA	1341	-287830	320377	281	16	3900|3902|3903|3904
Vanderbijlpark	ZA	1339	-267117	278380	281	16	1900|1901|1903|1905|1908|1910|1912|1915
Lusaka	ZM	1347	-154067	282871	282	47
Kitwe	ZM	1348	-128024	282132	282	26
Ndola	ZM	1348	-129587	286366	282	25
Chipata	ZM	1349	-136333	326500	282	18
Solwezi	ZM	1350	-121688	263894	282	17
Kabwe	ZM	1351	-144469	284464	282	17
Chingola	ZM	1348	-125290	278838	282	16
Luanshya	ZM	1348	-131367	284166	282	14
Kasama	ZM	1352	-102129	311808	282	13
Livingstone	ZM	1353	-178419	258542	282	13
Mansa	ZM	1354	-111998	288943	282	13
Mufulira	ZM	1348	-125498	282407	282	13
Chunga	ZM	1347	-153174	282687	282	11
Chililabombwe	ZM	1348	-123648	278229	282	11
Harare	ZW	1355	-178277	310534	283	39
Bulawayo	ZW	1356	-201500	285833	283	26
Chitungwiza	ZW	1355	-180127	310756	283	19
Mutare	ZW	1357	-189707	326709	283	15
Epworth	ZW	1355	-178900	311475	283	14
Gweru	ZW	1358	-194500	298167	283	13
Kwekwe	ZW	1358	-189281	298149	283	11
Kadoma	ZW	1359	-183333	299153	283	11
Ruwa	ZW	1360	-178897	312447	283	10
Chinhoyi	ZW	1359	-173667	302000	283	10
Masvingo	ZW	1361	-200637	308277	283	10
Norton	ZW	1359	-178833	307000	283	9
Marondera	ZW	1360	-181853	315519	283	8
Chegutu	ZW	1359	-181302	301407	283	8
@countries
Andorra
United Arab Emirates
Afghanistan
Antigua & Barbuda
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
Bosnia & Herzegovina
Barbados
Bangladesh
Belgium
Burkina Faso
Bulgaria
Bahrain
Burundi
Benin
St. Barthélemy
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
St. Kitts & Nevis
North Korea
South Korea
Kuwait
Cayman Islands
Kazakhstan
Laos
Lebanon
St. Lucia
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
St. Martin
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
St. Pierre & Miquelon
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
St. Helena, Ascension & Tristan da Cunha
Slovenia
Svalbard & Jan Mayen
Slovakia
Sierra Leone
San Marino
Senegal
Somalia
Suriname
South Sudan
São Tomé & Príncipe
El Salvador
Sint Maarten
Syria
Eswatini
Turks & Caicos Islands
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
Trinidad & Tobago
Tuvalu
Taiwan
Tanzania
Ukraine
Uganda
United States
Uruguay
Uzbekistan
Vatican City
St. Vincent & Grenadines
Venezuela
British Virgin Islands
U.S. Virgin Islands
Vietnam
Vanuatu
Wallis & Futuna
Samoa
Yemen
Mayotte
South Africa
Zambia
Zimbabwe
@months
January
February
March
April
May
June
July
August
September
October
November
December
@weekdays
Monday
Tuesday
Wednesday
Thursday
Friday
Saturday
Sunday
"""#
}
