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
Rhone-Alpes		
Midi-Pyrenees		
Pays-de-la-Loire	PDL	
Lorraine		
Aquitaine		
Nord-Pas-de-Calais		
Bretagne	BRE	
Haute-Normandie		
Bourgogne		
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
Andorra la Vella	AD	0	425078	15211	0	5
les Escaldes	AD	0	425073	15341	0	4
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
Tirana	AL	20	413274	198187	4	20
Durrës	AL	21	413236	194547	4	14
Vlorë	AL	22	404696	194838	4	11
Elbasan	AL	23	411114	200822	4	10
Shkodër	AL	24	420683	195126	4	10
Lushnjë	AL	25	409419	197050	4	8
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
Buenos Aires	AR	32	-346132	-583772	7	54
Córdoba	AR	33	-314065	-641885	8	46
Rosario	AR	34	-329468	-606393	8	31
Mar del Plata	AR	35	-380004	-575562	7	24
San Miguel de Tucumán	AR	36	-268160	-652105	9	23
Salta	AR	37	-248065	-654200	10	23
Santa Fe	AR	34	-316488	-607087	8	20
Avellaneda	AR	35	-346602	-583674	7	19
Corrientes	AR	38	-274678	-588344	8	19
Posadas	AR	39	-273918	-559238	8	17
Bahía Blanca	AR	35	-387176	-622654	7	17
Resistencia	AR	40	-274636	-589866	8	17
Merlo	AR	35	-346654	-587274	7	16
Quilmes	AR	35	-347206	-582545	7	16
San Salvador de Jujuy	AR	41	-241928	-652934	11	16
Santiago del Estero	AR	42	-278005	-642628	8	16
Paraná	AR	43	-317327	-605290	8	16
Neuquén	AR	44	-389508	-680592	10	15
José C. Paz	AR	35	-345154	-587681	7	15
Formosa	AR	45	-261849	-581731	8	15
Lanús	AR	35	-347076	-583913	7	15
La Plata	AR	35	-349213	-579544	7	14
Berazategui	AR	35	-347653	-582128	7	13
La Rioja	AR	46	-294133	-668564	12	13
San Luis	AR	47	-332914	-663247	13	13
Ituzaingó	AR	38	-275850	-566871	8	13
Catamarca	AR	48	-284696	-657852	14	13
Río Cuarto	AR	33	-331304	-643527	8	13
Balvanera	AR	32	-346103	-583977	7	12
Pago Pago	AS	49	-142781	-1707025	15	3
Vienna	AT	50	482085	163721	16	41
Graz	AT	51	470673	154420	16	17
Linz	AT	52	483064	142861	16	14
Favoriten	AT	50	481612	163823	16	14
Donaustadt	AT	50	482333	164600	16	14
Floridsdorf	AT	50	482500	164000	16	13
Salzburg	AT	53	477994	130440	16	13
Innsbruck	AT	54	472627	113945	16	12
Ottakring	AT	50	482167	163000	16	10
Simmering	AT	50	481833	164333	16	10
Klagenfurt am Wörthersee	AT	55	466247	143053	16	10
Landstraße	AT	50	482019	163879	16	10
Penzing	AT	50	482000	162667	16	10
Meidling	AT	50	481667	163333	16	10
Sydney	AU	56	-338678	1512073	17	75
Melbourne	AU	57	-378140	1449633	18	74
Brisbane	AU	58	-274679	1530281	19	53
Perth	AU	59	-319522	1158614	20	49
Adelaide	AU	60	-349287	1385986	21	38
Gold Coast	AU	58	-280003	1534309	19	25
Newcastle	AU	56	-329295	1517801	17	23
Sunshine Coast	AU	58	-266568	1530796	19	20
Canberra	AU	61	-352835	1491281	17	19
Central Coast	AU	56	-334298	1513714	17	19
Logan City	AU	58	-276392	1531094	19	19
Geelong	AU	57	-381471	1443607	18	17
Wollongong	AU	56	-344240	1508934	17	17
Hobart	AU	62	-428794	1473294	22	16
Mariehamn	AX	63	600973	199348	23	3
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
Dhaka	BD	79	237104	904074	27	102
Chattogram	BD	80	223384	918317	27	63
Gazipur	BD	79	239984	904223	27	52
Khulna	BD	81	228098	895644	27	39
Rangpur	BD	82	257466	892517	27	32
Rajshahi	BD	83	243740	886011	27	28
Comilla	BD	80	234619	911850	27	25
Pallabi	BD	79	238250	903700	27	24
Mirpur Model Thana	BD	79	238093	903609	27	23
Mohammadpur	BD	83	248984	885284	27	23
Hāthazāri	BD	80	225052	918134	27	22
Bāndarban	BD	80	221953	922195	27	22
Shibganj	BD	83	250015	893227	27	19
Natore	BD	83	244111	889867	27	19
Kafrul	BD	79	237882	903736	27	18
Tungi	BD	79	238915	904023	27	18
Bhatara	BD	79	238000	904500	27	18
Savar	BD	79	238486	902500	27	17
Narsingdi	BD	79	239230	907177	27	17
Nagar Naluākot	BD	79	241561	907728	27	17
Bagerhat	BD	81	226566	897912	27	16
Brāhmanbāria	BD	80	239746	911123	27	16
Cox’s Bāzār	BD	80	214397	920096	27	16
Jessore	BD	81	231697	892137	27	16
Nāgarpur	BD	79	240578	898770	27	15
Sylhet	BD	84	248990	918720	27	15
Mymensingh	BD	79	247564	904065	27	15
Narayanganj	BD	79	236135	905030	27	15
Ashuganj City	BD	80	240402	910117	27	15
Bogra	BD	83	248510	893711	27	14
Brussels	BE	85	508504	43488	28	32
Antwerp	BE	85	512205	44003	28	23
Gent	BE	85	510500	37167	28	16
Charleroi	BE	86	504114	44445	28	14
Liège	BE	86	506337	55675	28	14
Anderlecht	BE	85	508362	43145	28	13
Schaerbeek	BE	85	508694	43774	28	12
Brugge	BE	85	512089	32242	28	11
Namur	BE	86	504669	48675	28	11
Leuven	BE	85	508796	47009	28	10
Molenbeek-Saint-Jean	BE	85	508499	43125	28	10
Mons	BE	86	504541	39523	28	10
Ixelles	BE	85	508333	43667	28	9
Uccle	BE	85	508022	43394	28	9
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
Sofia	BG	97	426975	233242	30	34
Plovdiv	BG	98	421539	247500	30	18
Varna	BG	99	432191	279102	30	18
Burgas	BG	100	425065	274689	30	15
Stara Zagora	BG	101	424320	256426	30	11
Pleven	BG	102	434179	246167	30	9
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
São Paulo	BR	132	-235475	-466361	37	111
Rio de Janeiro	BR	133	-229064	-431822	37	82
Belo Horizonte	BR	134	-199208	-439378	37	52
Salvador	BR	135	-129756	-384910	38	52
Fortaleza	BR	136	-37172	-385431	39	49
Manaus	BR	137	-31019	-600250	40	47
Brasília	BR	138	-157797	-479297	37	47
Curitiba	BR	139	-254278	-492731	37	44
Recife	BR	140	-80539	-348811	41	41
Goiânia	BR	141	-166786	-492539	37	39
Belém	BR	142	-14558	-485044	42	39
Porto Alegre	BR	143	-300328	-512302	37	39
Guarulhos	BR	132	-234628	-465333	37	34
Maceió	BR	144	-96658	-357353	43	32
Campinas	BR	132	-229056	-470608	37	32
São Luís	BR	145	-25297	-443028	39	30
Campo Grande	BR	146	-204428	-546464	44	30
Natal	BR	147	-57950	-352094	39	30
Teresina	BR	148	-50892	-428019	39	30
Nova Iguaçu	BR	133	-227592	-434511	37	29
Duque de Caxias	BR	133	-227856	-433117	37	29
João Pessoa	BR	149	-71150	-348631	39	29
Sorocaba	BR	132	-235017	-474581	37	28
São Bernardo do Campo	BR	132	-236939	-465650	37	27
Osasco	BR	132	-235325	-467917	37	27
São José dos Campos	BR	132	-231794	-458869	37	27
Ribeirão Preto	BR	132	-211775	-478103	37	26
Aracaju	BR	150	-109111	-370717	43	26
Santo André	BR	132	-236639	-465383	37	26
Jaboatão dos Guararapes	BR	140	-81128	-350147	41	25
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
Minsk	BY	160	539002	275665	48	42
Homyel'	BY	161	524345	309754	48	22
Hrodna	BY	162	536758	238289	48	19
Vitebsk	BY	163	551904	302049	48	19
Mahilyow	BY	164	539088	303404	48	19
Brest	BY	165	521089	237175	48	19
Bobruysk	BY	164	531468	292055	48	14
Baranovichi	BY	165	531326	260078	48	13
Barysaw	BY	160	542279	285050	48	12
Pinsk	BY	165	521215	260673	48	11
Mazyr	BY	161	520416	292163	48	10
Lida	BY	162	538833	252997	48	10
Orsha	BY	163	545136	304036	48	10
Soligorsk	BY	160	527898	275358	48	10
Belize City	BZ	166	174995	-881976	49	8
San Ignacio	BZ	167	171588	-890696	49	5
Toronto	CA	168	437064	-793986	50	53
Montréal	CA	169	455088	-735878	50	42
Calgary	CA	170	510501	-1140853	51	36
Ottawa	CA	168	454112	-756981	50	32
Edmonton	CA	170	535501	-1134687	51	32
Winnipeg	CA	171	498844	-971470	52	27
Mississauga	CA	168	435789	-796583	50	27
Vancouver	CA	172	492497	-1231193	53	26
Brampton	CA	168	436834	-797663	50	26
Hamilton	CA	168	432501	-798496	50	24
Surrey	CA	172	491064	-1228251	53	24
Québec	CA	169	468123	-712145	50	23
Halifax	CA	173	446427	-635769	54	22
Laval	CA	169	455700	-736920	50	21
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
Zürich	CH	194	473667	85500	59	20
Geneva	CH	195	462022	61457	59	14
Basel	CH	196	475584	75733	59	13
Lausanne	CH	197	465160	66328	59	12
Bern	CH	198	469481	74474	59	11
Winterthur	CH	194	475056	87241	59	11
Luzern	CH	199	470505	83064	59	9
Sankt Gallen	CH	200	474239	93748	59	9
Lugano	CH	201	460101	89600	59	8
Biel/Bienne	CH	198	471371	72461	59	7
Thun	CH	198	467512	76217	59	7
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
Santiago	CL	211	-334569	-706483	61	70
Puente Alto	CL	211	-336117	-705758	61	24
Maipú	CL	211	-335142	-707651	61	22
Antofagasta	CL	212	-236509	-703975	61	20
Viña del Mar	CL	213	-330246	-715518	61	18
Valparaíso	CL	213	-330360	-716296	61	17
Ñuñoa	CL	211	-334474	-705828	61	16
San Bernardo	CL	211	-335922	-706996	61	16
Puerto Montt	CL	214	-414693	-729424	61	16
Arica	CL	215	-184755	-703006	61	16
Peñalolén	CL	211	-334684	-705341	61	16
Temuco	CL	216	-387363	-725974	61	15
Concepción	CL	217	-368270	-730498	61	15
Rancagua	CL	218	-341691	-707405	61	15
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
Shanghai	CN	227	312222	1214581	63	158
Beijing	CN	228	399075	1163972	63	138
Shenzhen	CN	229	225455	1140683	63	132
Guangzhou	CN	229	231167	1132500	63	127
Chengdu	CN	230	306667	1040667	63	116
Tianjin	CN	231	391422	1171767	63	105
Wuhan	CN	232	305833	1142667	63	102
Dongguan	CN	229	230180	1137487	63	98
Xi’an	CN	233	342583	1089286	63	98
Nanjing	CN	234	320617	1187778	63	97
Hangzhou	CN	235	302936	1201614	63	96
Foshan	CN	229	230268	1131315	63	95
Chongqing	CN	236	295603	1065577	63	86
Wuzhong	CN	237	379867	1062010	63	85
Qingdao	CN	238	360649	1203804	63	85
Shenyang	CN	239	417922	1234328	63	84
Suzhou	CN	234	313041	1205954	63	82
Puxi	CN	227	312441	1214659	63	82
Pudong	CN	227	312400	1215009	63	75
Harbin	CN	240	457500	1266500	63	72
Hefei	CN	241	318639	1172808	63	71
Dalian	CN	239	389122	1216022	63	70
Changchun	CN	242	438800	1253228	63	69
Xiamen	CN	243	244798	1180819	63	68
Bao'an	CN	229	225521	1138829	63	67
Wuxi	CN	234	315689	1202886	63	66
Jinan	CN	238	366683	1169972	63	66
Taiyuan	CN	244	378694	1125603	63	66
Zhengzhou	CN	245	347578	1136486	63	65
Shijiazhuang	CN	246	380414	1144786	63	63
Bogotá	CO	247	46097	-740818	64	88
Cali	CO	248	34305	-765199	64	49
Medellín	CO	249	62450	-755715	64	45
Barranquilla	CO	250	109685	-747813	64	35
Kennedy	CO	247	46165	-741460	64	31
Cartagena	CO	251	103982	-754933	64	30
Cúcuta	CO	252	79074	-725049	64	28
Soacha	CO	253	45794	-742168	64	26
Bucaramanga	CO	254	71250	-731190	64	24
Ibagué	CO	255	44357	-752029	64	23
Santa Marta	CO	256	112386	-741943	64	22
Montería	CO	257	87508	-758782	64	22
Valledupar	CO	258	104654	-732531	64	22
Pereira	CO	259	48143	-756949	64	22
Manizales	CO	260	50668	-755068	64	21
Buenaventura	CO	248	35833	-770000	64	21
Bello	CO	249	63373	-755580	64	20
Pasto	CO	261	12146	-772785	64	20
Neiva	CO	262	29300	-752797	64	19
Soledad	CO	250	109184	-747646	64	19
Villavicencio	CO	263	41324	-736256	64	18
Popayán	CO	264	24382	-766132	64	18
Palmira	CO	248	35394	-763036	64	18
Armenia	CO	265	45366	-756726	64	17
Itagüí	CO	249	61846	-755991	64	17
Sincelejo	CO	266	93045	-753905	64	17
Floridablanca	CO	254	70622	-730864	64	16
Tuluá	CO	248	40847	-761954	64	15
Dosquebradas	CO	259	48392	-756673	64	14
Barrancabermeja	CO	254	70653	-738547	64	14
San José	CR	267	99339	-840849	65	18
Limón	CR	268	99907	-830360	65	8
Alajuela	CR	269	100172	-842128	65	7
Liberia	CR	270	106352	-854378	65	7
Paraíso	CR	271	98385	-838666	65	6
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
Limassol	CY	284	346841	330379	68	12
Larnaca	CY	285	349221	336279	68	8
Stróvolos	CY	283	351487	333338	68	8
Famagusta	CY	286	351249	339414	69	7
Káto Lakatámeia	CY	283	351176	333254	68	6
Prague	CZ	287	500880	144208	70	34
Brno	CZ	288	491952	166080	70	19
Ostrava	CZ	289	498347	182820	70	17
Pilsen	CZ	290	497475	133776	70	13
Liberec	CZ	291	507671	150562	70	10
Olomouc	CZ	292	495955	172518	70	10
České Budějovice	CZ	293	489745	144743	70	10
Hradec Králové	CZ	294	502092	158328	70	10
Ústí nad Labem	CZ	295	506607	140323	70	10
Pardubice	CZ	296	500408	157766	70	9
Brno střed	CZ	288	491934	166071	70	9
Havířov	CZ	289	497798	184369	70	9
Zlín	CZ	297	492264	176706	70	9
Kladno	CZ	298	501473	141028	70	8
Berlin	DE	299	525244	134105	71	59
Hamburg	DE	300	535507	99930	71	44
Munich	DE	301	481374	115755	71	39
Köln	DE	302	509333	69500	71	32
Frankfurt am Main	DE	303	501155	86842	71	25
Düsseldorf	DE	302	512232	67793	71	25
Stuttgart	DE	304	487823	91770	71	25
Essen	DE	302	514566	70123	71	24
Dortmund	DE	302	515149	74660	71	24
Dresden	DE	305	510509	137383	71	24
Bremen	DE	306	530758	88072	71	23
Nuremberg	DE	301	494542	110775	71	23
Hannover	DE	306	523705	97332	71	23
Leipzig	DE	305	513396	123713	71	22
Duisburg	DE	302	514325	67652	71	22
Wandsbek	DE	300	535833	100830	71	20
Bochum	DE	302	514816	72165	71	20
Wuppertal	DE	302	512563	71482	71	19
Bielefeld	DE	302	520333	85333	71	18
Bonn	DE	302	507344	70955	71	18
Hamburg-Nord	DE	300	535894	99840	71	18
Münster	DE	302	519624	76257	71	18
Mannheim	DE	304	494891	84669	71	18
Hamburg-Mitte	DE	300	535500	100167	71	17
Augsburg	DE	301	483715	108985	71	17
Wiesbaden	DE	303	500860	82444	71	17
Marienthal	DE	300	535667	100833	71	17
Karlsruhe	DE	304	490094	84044	71	17
Gelsenkirchen	DE	302	515051	70965	71	16
Eimsbüttel	DE	300	535742	99568	71	16
Djibouti	DJ	307	115890	431450	72	25
Balbala	DJ	307	115619	431067	72	24
Copenhagen	DK	308	556759	125655	73	34
Århus	DK	309	561567	102108	73	17
Odense	DK	310	553959	103883	73	13
Aalborg	DK	311	570480	99187	73	12
Frederiksberg	DK	308	556794	125346	73	10
Esbjerg	DK	310	554703	84519	73	8
Roseau	DM	312	153017	-613881	74	4
Santo Domingo	DO	313	184719	-698923	75	47
Santiago de los Caballeros	DO	314	194504	-706908	75	35
Santo Domingo Oeste	DO	315	185000	-700000	75	26
Santo Domingo Este	DO	315	184851	-698476	75	26
San Pedro de Macorís	DO	316	184539	-693086	75	15
La Romana	DO	317	184233	-689664	75	14
Bella Vista	DO	313	184554	-699454	75	13
San Cristóbal	DO	318	184171	-701068	75	12
Puerto Plata	DO	319	197934	-706884	75	12
San Francisco de Macorís	DO	320	192938	-702528	75	11
Salvaleón de Higüey	DO	321	186150	-687080	75	11
La Vega	DO	322	192203	-705310	75	10
Punta Cana	DO	321	185818	-684043	75	10
Santa Cruz de Barahona	DO	323	182086	-711007	75	9
Algiers	DZ	324	367322	30875	76	49
Oran	DZ	325	356991	-6359	76	28
Constantine	DZ	326	363650	66147	76	21
Annaba	DZ	327	369000	77667	76	19
Blida	DZ	328	364700	28277	76	18
Batna	DZ	329	355560	61741	76	17
Bab Ezzouar	DZ	324	367261	31829	76	17
Djelfa	DZ	330	346728	32630	76	16
Sétif	DZ	331	361911	54137	76	16
Sidi Bel Abbes	DZ	332	351899	-6308	76	14
Biskra	DZ	333	348504	57280	76	14
Tébessa	DZ	334	354042	81242	76	14
El Oued	DZ	335	333561	68632	76	14
Skikda	DZ	336	368762	69092	76	14
Tiaret	DZ	337	353710	13170	76	13
Chlef	DZ	338	361652	13345	76	13
Béjaïa	DZ	339	367559	50843	76	13
Tlemcen	DZ	340	348783	-13150	76	13
Ouargla	DZ	341	319493	53250	76	13
Béchar	DZ	342	316167	-22167	76	13
Mostaganem	DZ	343	359312	892	76	13
Bordj Bou Arreridj	DZ	344	360739	47614	76	13
El Achir	DZ	344	360639	46274	76	13
Souk Ahras	DZ	345	362864	79511	76	12
Médéa	DZ	346	362642	27539	76	12
El Eulma	DZ	331	361528	56902	76	12
Touggourt	DZ	341	331108	60700	76	12
Ghardaïa	DZ	347	324909	36735	76	12
Saïda	DZ	348	348303	1517	76	12
Laghouat	DZ	349	338000	28651	76	12
Quito	EC	350	-2298	-785250	77	53
Guayaquil	EC	351	-21962	-798862	77	52
Cuenca	EC	352	-28953	-789963	77	25
Santo Domingo de los Colorados	EC	353	-2537	-791763	77	21
Ambato	EC	354	-12491	-786168	77	20
Portoviejo	EC	355	-10576	-804514	77	18
Eloy Alfaro	EC	351	-21692	-798399	77	18
Machala	EC	356	-32589	-799588	77	17
Loja	EC	357	-39931	-792042	77	17
Manta	EC	355	-9494	-807314	77	16
Ibarra	EC	358	3488	-781246	77	15
Esmeraldas	EC	359	9592	-796540	77	15
Quevedo	EC	360	-10288	-794626	77	15
Latacunga	EC	361	-9342	-786152	77	14
Tallinn	EE	362	594370	247535	78	20
Lasnamäe	EE	362	594336	248602	78	11
Tartu	EE	363	583806	267251	78	10
Mustamäe	EE	362	594048	246812	78	8
Kesklinn	EE	362	594355	247575	78	8
Põhja-Tallinn	EE	362	594490	246981	78	8
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
Madrid	ES	391	404165	-37026	82	57
Barcelona	ES	392	413888	21590	82	41
Zaragoza	ES	393	416561	-8773	82	26
Sevilla	ES	394	373828	-59732	82	26
Málaga	ES	394	367202	-44203	82	24
Murcia	ES	395	379870	-11300	82	22
Palma	ES	396	395694	26502	82	21
Las Palmas de Gran Canaria	ES	397	281018	-154157	83	20
Alicante	ES	398	383452	-4815	82	19
Bilbao	ES	399	432627	-29253	82	19
Valladolid	ES	400	416554	-47235	82	17
Vigo	ES	401	422328	-87226	82	17
Gijón	ES	402	435357	-56615	82	16
Eixample	ES	392	413890	21618	82	16
Vitoria-Gasteiz	ES	399	428500	-26727	82	16
L'Hospitalet de Llobregat	ES	392	413597	21003	82	16
Latina	ES	391	403890	-37457	82	16
Carabanchel	ES	391	403909	-37242	82	16
A Coruña	ES	401	433714	-83960	82	16
Puente de Vallecas	ES	391	403935	-36620	82	16
Fuencarral	ES	391	405000	-36833	82	15
Sant Martí	ES	392	414181	21993	82	15
Elche	ES	398	382622	-7011	82	15
Granada	ES	394	371882	-36067	82	15
Ciudad Lineal	ES	391	404450	-36513	82	15
Fuencarral-El Pardo	ES	391	404984	-37314	82	15
Oviedo	ES	402	433603	-58448	82	15
Terrassa	ES	392	415667	20167	82	15
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
Helsinki	FI	411	601695	249354	85	26
Espoo	FI	411	602052	246522	85	18
Tampere	FI	412	614991	237871	85	16
Vantaa	FI	411	602941	250410	85	16
Oulu	FI	413	650124	254682	85	15
Turku	FI	414	604515	222687	85	14
Nasinu	FJ	415	-180705	1785131	86	10
Suva	FJ	415	-181368	1784253	86	9
Palikir	FM	416	69248	1581611	87	3
Tórshavn	FO	417	620097	-67716	88	4
Paris	FR	418	488534	23488	89	46
Marseille	FR	419	432970	53811	89	30
Lyon	FR	420	457491	48479	89	23
Toulouse	FR	421	436043	14437	89	23
Nice	FR	419	437031	72661	89	19
Nantes	FR	422	472172	-15534	89	18
Marne La Vallée	FR	418	488358	26424	89	18
Strasbourg	FR	423	485839	77455	89	17
Bordeaux	FR	424	448412	-5805	89	16
Montpellier	FR	421	436109	38764	89	16
Lille	FR	425	506339	30551	89	15
Rennes	FR	426	481111	-16743	89	15
Reims	FR	423	492653	40285	89	14
Le Havre	FR	427	494935	1078	89	14
Cergy-Pontoise	FR	418	490389	20780	89	14
Saint-Étienne	FR	420	454339	43900	89	13
Toulon	FR	419	431244	59284	89	13
Angers	FR	422	474716	-5520	89	13
Dijon	FR	428	473134	50139	89	13
Grenoble	FR	420	451787	57148	89	13
Nîmes	FR	421	438366	43579	89	12
Clermont-Ferrand	FR	420	457797	30868	89	12
Libreville	GA	429	3924	94536	90	29
Port-Gentil	GA	430	-7193	87815	90	13
Franceville	GA	431	-16333	135836	90	12
Owendo	GA	429	2912	95046	90	10
Oyem	GA	432	15995	115793	90	9
Moanda	GA	431	-15665	131987	90	8
London	GB	433	515085	-1257	91	95
Birmingham	GB	433	524814	-18998	91	34
Glasgow	GB	434	558652	-42576	91	25
Manchester	GB	433	534810	-22374	91	24
Sheffield	GB	433	533830	-14659	91	24
Leeds	GB	433	537965	-15478	91	23
Edinburgh	GB	434	559521	-31965	91	23
Liverpool	GB	433	534106	-29779	91	22
Bristol	GB	433	514552	-25966	91	22
Cardiff	GB	435	514800	-31800	91	19
Leicester	GB	433	526386	-11317	91	19
Bradford	GB	433	537939	-17521	91	19
Belfast	GB	436	545968	-59254	91	19
Coventry	GB	433	524066	-15122	91	19
Brent	GB	433	515531	-3023	91	18
Birkenhead	GB	433	533934	-30148	91	18
Nottingham	GB	433	529536	-11505	91	18
Islington	GB	433	515362	-1030	91	18
Reading	GB	433	514562	-9711	91	18
Kingston upon Hull	GB	433	537446	-3352	91	18
Preston	GB	433	537628	-27045	91	18
Swansea	GB	435	516208	-39432	91	17
Newcastle upon Tyne	GB	433	549733	-16140	91	17
Southend-on-Sea	GB	433	515378	7143	91	17
Brighton	GB	433	508284	-1395	91	17
Derby	GB	433	529228	-14766	91	16
Southampton	GB	433	509040	-14043	91	16
Wolverhampton	GB	433	525855	-21230	91	16
Plymouth	GB	433	503715	-41430	91	16
Stoke-on-Trent	GB	433	530042	-21854	91	16
Tbilisi	GE	437	416914	448341	92	32
Batumi	GE	438	416408	416306	92	14
Kutaisi	GE	439	422679	426946	92	12
Rustavi	GE	440	415627	449787	92	11
Sokhumi	GE	441	430070	409893	93	8
Gori	GE	442	419853	441129	92	6
Cayenne	GF	443	49381	-523346	94	8
Matoury	GF	443	48492	-523236	94	5
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
Nuuk	GL	452	641835	-517216	97	4
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
Les Abymes	GP	462	162730	-615051	100	7
Baie-Mahault	GP	462	162674	-615854	100	6
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
Guatemala City	GT	471	146407	-905133	103	32
Villa Nueva	GT	471	145251	-905854	103	25
Mixco	GT	471	146308	-906071	103	22
Cobán	GT	472	154702	-903746	103	15
Quetzaltenango	GT	473	148446	-915232	103	13
Jalapa	GT	474	146354	-899911	103	13
Escuintla	GT	475	143010	-907882	103	13
Villa Canales	GT	471	144828	-905342	103	12
Jutiapa	GT	476	142849	-898880	103	12
Chichicastenango	GT	477	149433	-911112	103	12
San Juan Sacatepéquez	GT	471	147189	-906442	103	12
Petapa	GT	471	145019	-905620	103	12
Santa Lucía Cotzumalguapa	GT	475	143350	-910234	103	11
Chiquimula	GT	478	148009	-895464	103	11
Dededo Village	GU	479	135178	1448391	104	7
Yigo Village	GU	480	135360	1448886	104	5
Bissau	GW	481	118636	-155977	105	21
Bairro Militar	GW	481	118746	-156158	105	8
Gabú	GW	482	122800	-142222	105	7
Contumo	GW	481	118500	-156167	105	7
Reino de Bandim	GW	481	118500	-156000	105	7
Missira	GW	481	118614	-156068	105	6
Georgetown	GY	483	68045	-581553	106	15
Linden	GY	484	60082	-583072	106	7
Hong Kong	HK	485	222783	1141747	107	86
New Territories	HK	485	224244	1141110	107	63
Kowloon	HK	485	223167	1141833	107	47
Hong Kong Island	HK	485	222630	1141842	107	35
Victoria	HK	485	222875	1141442	107	31
Tuen Mun	HK	486	223917	1139716	107	23
Tegucigalpa	HN	487	140818	-872068	108	29
San Pedro Sula	HN	488	155058	-880259	108	28
Danlí	HN	489	140333	-865833	108	15
La Ceiba	HN	490	157597	-867822	108	15
Puerto Cortez	HN	488	158256	-879297	108	12
Catacamas	HN	491	148511	-858941	108	12
Choloma	HN	488	156144	-879530	108	12
Siguatepeque	HN	492	145969	-878310	108	11
Olanchito	HN	493	154813	-865742	108	11
Tocoa	HN	494	156833	-860000	108	11
El Progreso	HN	493	154000	-878000	108	10
Santa Cruz de Yojoa	HN	488	149809	-878909	108	10
Ciudad Choluteca	HN	495	133057	-871788	108	9
San Pedro de Copán	HN	496	146167	-888667	108	8
Zagreb	HR	497	458144	159780	109	26
Split	HR	498	435089	164392	109	12
Rijeka	HR	499	453267	144424	109	10
Osijek	HR	500	455507	186942	109	9
Zadar	HR	501	441158	152251	109	8
Sesvete	HR	497	458311	161164	109	7
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
Budapest	HU	508	474984	190404	111	42
Pest	HU	508	475000	190833	111	32
Buda	HU	508	475000	190333	111	23
Debrecen	HU	509	475317	216244	111	14
Szeged	HU	510	462530	201482	111	13
Miskolc	HU	511	481033	207781	111	12
Pécs	HU	512	460762	182281	111	12
Budapest XI. kerület	HU	508	474760	190360	111	12
Zugló	HU	508	475176	191055	111	11
Győr	HU	513	476833	176351	111	11
Budapest III. kerület	HU	508	475416	190450	111	11
Nyíregyháza	HU	514	479554	217167	111	11
Budapest XIII. kerület	HU	508	475298	190807	111	11
Kecskemét	HU	515	469062	196913	111	10
Jakarta	ID	516	-62146	1068451	112	92
Surabaya	ID	517	-72492	1127508	112	55
Bekasi	ID	518	-62349	1069896	112	51
Bandung	ID	518	-69222	1076069	112	50
Medan	ID	519	35833	986667	112	50
Depok	ID	518	-64000	1068186	112	47
Tangerang	ID	520	-61781	1066300	112	44
Palembang	ID	521	-29167	1047458	112	42
Semarang	ID	522	-69931	1104208	112	41
Makassar	ID	523	-51486	1194319	113	38
South Tangerang	ID	520	-62886	1067179	112	38
Batam	ID	524	11494	1040249	112	36
Jepara	ID	522	-65924	1106710	112	35
Pekanbaru	ID	524	5167	1014417	112	34
Bandar Lampung	ID	525	-54292	1052611	112	34
Bogor	ID	518	-65944	1067892	112	33
Padang	ID	526	-9492	1003543	112	31
Malang	ID	517	-79797	1126304	112	30
Samarinda	ID	527	-4917	1171458	113	29
Tasikmalaya	ID	518	-73274	1082207	112	28
Serang	ID	520	-61153	1061542	112	27
Balikpapan	ID	527	-12675	1168289	113	26
Pontianak	ID	528	-319	1093250	114	26
Situbondo	ID	517	-77062	1140098	112	26
Denpasar	ID	529	-86500	1152167	113	26
Banjarmasin	ID	530	-33199	1145908	113	26
Jambi City	ID	531	-16000	1036167	112	25
Cimahi	ID	518	-68722	1075425	112	24
Surakarta	ID	522	-75561	1108317	112	23
Kupang	ID	532	-101708	1236069	113	22
Dublin	IE	533	533331	-62489	115	32
South Dublin	IE	533	532903	-63415	115	17
Cork	IE	534	518980	-84706	115	15
Limerick	IE	534	526647	-86231	115	10
Galway	IE	535	532724	-90510	115	9
Tallaght	IE	533	532859	-63734	115	9
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
Reykjavík	IS	587	641355	-218954	121	11
Kópavogur	IS	587	641123	-219130	121	6
Rome	IT	588	418919	125113	122	48
Milan	IT	589	454643	91895	122	37
Naples	IT	590	408522	142681	122	30
Turin	IT	591	450705	76868	122	29
Palermo	IT	592	381166	133636	122	25
Genoa	IT	593	444048	89444	122	24
Bologna	IT	594	444938	113387	122	20
Florence	IT	595	437792	112463	122	19
Bari	IT	596	411207	168698	122	18
Catania	IT	592	374922	150704	122	18
Verona	IT	597	454385	109938	122	16
Messina	IT	592	381939	155526	122	15
Trieste	IT	598	456495	137768	122	14
Padua	IT	597	454080	118859	122	14
Brescia	IT	589	455356	102147	122	14
Taranto	IT	596	404644	172471	122	14
Parma	IT	594	447993	103262	122	14
Prato	IT	595	438805	110970	122	14
Modena	IT	594	446478	109254	122	14
Reggio Calabria	IT	599	381105	156613	122	14
Quarto Oggiaro	IT	589	455131	91434	122	13
Reggio nell'Emilia	IT	594	446982	106312	122	13
Livorno	IT	595	435443	103262	122	13
Cagliari	IT	600	392305	91192	122	12
Rimini	IT	594	440576	125653	122	12
Mestre	IT	597	454917	122454	122	12
Circoiscrizione II	IT	591	450501	76405	122	12
Foggia	IT	596	414584	155519	122	12
Circoiscrizione VIII	IT	591	450379	76717	122	12
Ferrara	IT	594	448380	116206	122	11
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
Yokohama	JP	612	354333	1396500	126	61
Osaka	JP	613	346938	1355011	126	52
Nagoya	JP	614	351815	1369064	126	48
Sapporo	JP	615	430667	1413500	126	44
Fukuoka	JP	616	336000	1304167	126	40
Kawasaki	JP	612	355206	1397172	126	39
Kobe	JP	617	346913	1351830	126	39
Kyoto	JP	618	350211	1357538	126	38
Saitama	JP	619	359081	1396566	126	36
Hiroshima	JP	620	344000	1324500	126	35
Sendai	JP	621	382667	1408667	126	33
Chiba	JP	622	356000	1401167	126	31
Kitakyushu	JP	616	338518	1308503	126	31
Setagaya	JP	611	356419	1396472	126	31
Sakai	JP	613	345822	1354665	126	29
Niigata	JP	623	379226	1390412	126	28
Hamamatsu	JP	624	347000	1377333	126	28
Ōta	JP	611	355613	1397160	126	27
Kumamoto	JP	625	328059	1306918	126	27
Aihara	JP	612	356000	1393167	126	27
Okayama	JP	626	346500	1339333	126	27
Sagamihara	JP	612	355671	1392417	126	27
Edogawe	JP	611	356922	1398731	126	26
Adachi	JP	611	357632	1398076	126	26
Shizuoka	JP	624	349833	1383833	126	26
Honchō	JP	622	357013	1399865	126	25
Kawaguchi	JP	619	358052	1397107	126	25
Kagoshima	JP	627	315667	1305500	126	24
Suginami	JP	628	362013	1402841	126	24
Nairobi	KE	629	-12833	368167	127	66
Kakamega	KE	630	2842	347523	127	43
Mombasa	KE	631	-40547	396636	127	35
Nakuru	KE	632	-3072	360722	127	24
Ruiru	KE	633	-11466	369609	127	22
Eldoret	KE	634	5204	352699	127	22
Kisumu	KE	635	-1022	347617	127	20
Kikuyu	KE	633	-12463	366629	127	18
Thika	KE	629	-10333	370693	127	16
Naivasha	KE	632	-7138	364326	127	14
Karuri	KE	633	-11764	367564	127	14
Mwala	KE	636	-13526	374548	127	13
Ongata Rongai	KE	637	-13953	367640	127	13
Lang'ata	KE	629	-13666	367332	127	13
Jomvu	KE	631	-39862	396082	127	13
Garissa	KE	638	-4528	396460	127	13
Kitale	KE	639	10157	350062	127	13
Limuru	KE	633	-11136	366420	127	13
Juja	KE	633	-11015	370132	127	12
Kitengela	KE	637	-14761	369614	127	12
Kiambu	KE	633	-11714	368356	127	12
Mlolongo	KE	636	-13964	369403	127	12
Malindi	KE	640	-32180	401169	127	11
Mandera	KE	641	39373	418569	127	11
Khwisero	KE	630	1712	345947	127	11
Kisii	KE	642	-6817	347667	127	11
Ngong	KE	637	-13527	366699	127	10
Mtwapa	KE	640	-39394	397488	127	10
Wajir	KE	643	17471	400573	127	9
Lodwar	KE	644	31199	355964	127	9
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
Seoul	KR	673	375660	1269784	134	102
Busan	KR	674	351017	1290300	134	57
Incheon	KR	675	374565	1267052	134	55
Daegu	KR	676	358703	1285911	134	49
Daejeon	KR	677	363491	1273849	134	38
Gwangju	KR	678	351547	1269156	134	37
Suwon	KR	679	372911	1270089	134	35
Ulsan	KR	680	355372	1293167	134	33
Goyang-si	KR	679	376564	1268350	134	33
Changwon	KR	681	352281	1286811	134	32
Seongnam-si	KR	679	374386	1271378	134	30
Cheongju-si	KR	682	366372	1274897	134	29
Bucheon-si	KR	679	374989	1267831	134	29
Cheonan	KR	683	368065	1271522	134	26
Hwaseong-si	KR	679	372068	1268169	134	25
Jeonju	KR	684	358219	1271489	134	25
Ansan-si	KR	679	373236	1268219	134	25
Anyang-si	KR	679	373925	1269269	134	24
Kimhae	KR	681	352342	1288811	134	23
Pohang	KR	685	360292	1293648	134	22
Jeju City	KR	686	335097	1265219	134	22
Uijeongbu-si	KR	679	377415	1270474	134	22
Masan	KR	678	351272	1268315	134	21
Gumi	KR	685	361136	1283360	134	20
Pyeongtaek	KR	679	369947	1270889	134	19
Yangsan	KR	681	353420	1290336	134	19
Gwangmyeong	KR	679	374772	1268664	134	19
Wŏnju	KR	687	373514	1279453	134	18
Chinju	KR	681	351928	1280847	134	18
Iksan	KR	684	359439	1269544	134	18
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
Vaduz	LI	714	471415	95215	145	2
Colombo	LK	715	69355	798487	146	25
Dehiwala-Mount Lavinia	LK	715	68402	798712	146	15
Maharagama	LK	715	68480	799265	146	14
Jaffna	LK	716	96684	800074	146	13
Moratuwa	LK	715	67730	798816	146	13
Negombo	LK	715	72083	798358	146	12
Pita Kotte	LK	715	68905	799015	146	11
Sri Jayewardenepura Kotte	LK	715	68830	799071	146	11
Kandy	LK	717	72906	806336	146	11
Trincomalee	LK	718	85778	812289	146	10
Kalmunai	LK	718	74090	818347	146	10
Galle	LK	719	60461	802103	146	10
Point Pedro	LK	716	98167	802333	146	9
Batticaloa	LK	718	77102	816924	146	9
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
Vilnius	LT	731	546892	252798	149	23
Kaunas	LT	732	549016	239091	149	17
Klaipėda	LT	733	557068	211391	149	13
Šiauliai	LT	734	559333	233167	149	10
Panevėžys	LT	735	557319	243598	149	9
Dainava	LT	732	549152	239683	149	8
Luxembourg	LU	736	496098	61327	150	9
Esch-sur-Alzette	LU	736	494958	59806	150	6
Riga	LV	737	569460	241059	151	27
Daugavpils	LV	738	558833	265333	151	9
Liepāja	LV	739	565047	210108	151	8
Jelgava	LV	740	566500	237128	151	7
Jūrmala	LV	741	569680	237704	151	7
Ventspils	LV	742	573948	215612	151	6
Tripoli	LY	743	328874	131873	152	36
Benghazi	LY	744	321149	200686	152	28
Misratah	LY	745	323754	150925	152	19
Zliten	LY	745	324674	145687	152	14
Al Khums	LY	746	326486	142619	152	14
Az Zāwīyah	LY	747	327571	127276	152	14
Casablanca	MA	748	335883	-76114	153	61
Rabat	MA	749	340132	-68326	153	41
Fes	MA	750	340331	-50003	153	35
Tangier	MA	751	357673	-57998	153	32
Marrakesh	MA	752	316342	-79999	153	32
Salé	MA	749	340531	-67985	153	31
Agadir	MA	753	304202	-95982	153	26
Meknes	MA	750	338935	-55473	153	24
Oujda	MA	754	346814	-19086	153	23
Kenitra	MA	749	342610	-65802	153	22
Tétouan	MA	751	355784	-53684	153	20
Al Hoceïma	MA	751	352516	-39372	153	20
Temara	MA	749	339287	-69066	153	19
Safi	MA	752	322994	-92372	153	18
Monaco	MC	755	437372	74214	154	6
Monte-Carlo	MC	755	437398	74273	154	4
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
Skopje	MK	774	419965	214314	159	22
Kumanovo	MK	775	421328	217158	159	9
Prilep	MK	776	413456	215537	159	9
Bitola	MK	777	410323	213355	159	8
Čair	MK	774	420153	214411	159	8
Tetovo	MK	778	420099	209714	159	8
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
Macau	MO	801	222006	1135461	163	25
Sé	MO	801	221909	1135473	163	7
Saipan	MP	802	152123	1457545	164	7
Fort-de-France	MQ	803	146036	-610742	165	9
Le Lamentin	MQ	803	146134	-609996	165	6
Nouakchott	MR	804	180858	-159785	166	34
Nouadhibou	MR	805	209419	-170384	166	12
Kiffa	MR	806	166207	-114021	166	8
Néma	MR	807	166170	-72565	166	8
Mbera	MR	807	158562	-57907	166	8
Ksar	MR	804	180995	-159574	166	8
Brades	MS	808	167918	-622106	167	1
San Pawl il-Baħar	MT	809	359506	144156	168	6
Birkirkara	MT	810	358971	144612	168	5
Port Louis	MU	811	-201619	574989	169	12
Vacoas	MU	812	-202981	574783	169	11
Beau Bassin-Rose Hill	MU	812	-202333	574661	169	11
Curepipe	MU	812	-203163	575259	169	9
Quatre Bornes	MU	812	-202638	574791	169	9
Triolet	MU	813	-200576	575502	169	5
Male	MV	814	41752	735092	170	10
Lilongwe	MW	815	-139669	337872	171	33
Blantyre	MW	816	-157850	350085	171	30
Mzuzu	MW	817	-114656	340207	171	16
Zomba	MW	816	-153860	353188	171	11
Karonga	MW	817	-99333	339333	171	8
Kasungu	MW	815	-130333	334833	171	8
Mangochi	MW	816	-144782	352645	171	8
Salima	MW	815	-137804	344587	171	6
Liwonde	MW	816	-150666	352254	171	6
Balaka	MW	816	-149793	349558	171	6
Dedza	MW	815	-143779	343332	171	6
Nkhotakota	MW	815	-129274	342961	171	6
Mchinji	MW	815	-137984	328802	171	6
Nsanje	MW	816	-169200	352620	171	6
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
Kuala Lumpur	MY	836	31412	1016865	181	38
Johor Bahru	MY	837	14655	1037578	181	29
Kampung Baru Subang	MY	838	31500	1015333	181	29
Petaling Jaya	MY	838	31073	1016067	181	28
Ipoh	MY	839	45841	1010829	181	28
Shah Alam	MY	838	30851	1015328	181	27
Subang Jaya	MY	838	30438	1015806	181	27
Bukit Rahman Putra	MY	838	32173	1015608	181	25
Pelentong	MY	837	15243	1038240	181	24
Malacca	MY	840	21960	1022405	181	24
Iskandar Puteri	MY	837	13932	1036232	181	24
Kota Bharu	MY	841	61236	1022433	181	24
Kuantan	MY	842	38077	1033260	181	23
Kota Kuala Muda	MY	843	55882	1003708	181	23
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
Nouméa	NC	859	-222741	1664488	184	10
Mont-Dore	NC	859	-222626	1665662	184	5
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
Rotterdam	NL	898	519225	44792	188	29
Amsterdam	NL	899	523740	48897	188	27
The Hague	NL	898	520767	42986	188	22
Utrecht	NL	900	520908	51222	188	19
Groningen	NL	901	532192	65667	188	16
Eindhoven	NL	902	514408	54778	188	15
Tilburg	NL	902	515555	50913	188	15
Breda	NL	902	515866	47760	188	14
Nijmegen	NL	903	518425	58528	188	13
Almere Stad	NL	904	523702	52141	188	13
Haarlem	NL	899	523808	46368	188	13
Arnhem	NL	903	519800	59111	188	13
's-Hertogenbosch	NL	902	516992	53042	188	13
Enschede	NL	905	522183	68958	188	12
Oslo	NO	906	599127	107461	189	33
Bergen	NO	907	603930	53242	189	17
Trondheim	NO	908	634305	103951	189	15
Stavanger	NO	909	589700	57333	189	12
Kristiansand	NO	910	581467	79956	189	11
Drammen	NO	911	597439	102045	189	10
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
Yaren	NR	917	-5508	1669252	191	1
Auckland	NZ	918	-368485	1747635	192	39
Christchurch	NZ	919	-435333	1726333	192	20
Wellington	NZ	920	-412866	1747756	192	20
Manukau City	NZ	918	-369928	1748799	192	19
North Shore	NZ	918	-368000	1747500	192	16
Muscat	OM	921	235841	584078	193	28
Seeb	OM	921	236703	581891	193	22
Bawshar	OM	921	235777	583998	193	20
Şaḩam	OM	922	241722	568886	193	12
Rustaq	OM	922	233908	574244	193	11
Sohar	OM	922	243474	567094	193	10
Panama City	PA	923	89936	-795197	194	20
San Miguelito	PA	923	90503	-794707	194	18
Juan Díaz	PA	923	90406	-794408	194	10
David	PA	924	84273	-824309	194	9
Colón	PA	925	93602	-799002	194	9
Arraiján	PA	923	89398	-796404	194	9
Lima	PE	926	-120432	-770282	195	88
Callao	PE	927	-120516	-771345	195	35
Arequipa	PE	928	-163990	-715375	195	35
Trujillo	PE	929	-81160	-790300	195	33
Piura	PE	930	-51819	-806572	195	25
Chiclayo	PE	931	-67701	-798550	195	25
Huancayo	PE	932	-120687	-752103	195	21
Cusco	PE	933	-135319	-719670	195	21
Iquitos	PE	934	-37481	-732529	195	19
Pucallpa	PE	935	-83791	-745539	195	18
Chimbote	PE	936	-90751	-785937	195	18
Tacna	PE	937	-180146	-702536	195	17
Ica	PE	938	-140754	-757342	195	17
Santiago de Surco	PE	926	-121359	-770074	195	16
Faaa	PF	939	-175593	-1496035	196	5
Papeete	PF	939	-175347	-1495684	196	5
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
Quezon City	PH	949	146488	1210509	199	56
Davao	PH	950	70731	1256128	199	43
Caloocan	PH	949	146495	1209679	199	41
Manila	PH	949	146042	1209822	199	40
Taguig	PH	949	145243	1210792	199	36
Budta	PH	951	72042	1244397	199	36
Malingao	PH	952	71608	1244750	199	33
Zamboanga	PH	953	69103	1220739	199	32
Cebu City	PH	954	103167	1238907	199	31
Antipolo	PH	955	146258	1211225	199	30
Pasig City	PH	949	145869	1210614	199	29
Cagayan de Oro	PH	956	84822	1246472	199	27
Valenzuela	PH	949	147000	1209667	199	27
General Santos	PH	952	61128	1251717	199	27
Paranaque City	PH	949	144816	1210175	199	27
Las Piñas	PH	949	144506	1209828	199	25
Calamba	PH	955	142117	1211653	199	24
Muntinlupa	PH	955	143903	1210475	199	23
Makati City	PH	949	145503	1210327	199	23
Lapu-Lapu City	PH	954	103103	1239494	199	22
Angeles City	PH	957	151500	1205833	199	22
Imus	PH	955	144297	1209367	199	22
Iloilo	PH	958	106969	1225644	199	22
Marikina City	PH	949	146481	1211133	199	22
Mandaluyong City	PH	949	145832	1210409	199	22
Bacolod City	PH	958	106667	1229500	199	21
Mansilingan	PH	958	106311	1229789	199	21
Dasmariñas	PH	955	143294	1209367	199	21
Mandaluyong	PH	949	145784	1210352	199	21
Pasay	PH	949	145375	1210014	199	20
Lahore	PK	959	315580	743507	200	114
Karachi	PK	960	248608	670104	200	108
Peshawar	PK	961	340080	715785	200	69
Faisalabad	PK	959	314155	730897	200	62
Rawalpindi	PK	959	335973	730479	200	58
Gujranwala	PK	959	321557	741870	200	50
Multan	PK	959	301968	714782	200	47
Quetta	PK	962	301841	670014	200	40
Bannu	PK	961	329853	706040	200	37
Sargodha	PK	959	320859	726742	200	31
Sialkot	PK	959	324927	745313	200	30
Bahawalpur	PK	959	293978	716752	200	30
Arifwala	PK	959	302906	730657	200	29
Dera Ismail Khan	PK	961	318313	709017	200	28
Muzaffarābād	PK	963	343700	734708	200	27
Battagram	PK	961	346772	730233	200	26
Chunian	PK	959	309662	739791	200	25
Jhang Sadr	PK	959	312698	723169	200	25
Islamabad	PK	964	337215	730433	200	25
Shekhupura	PK	959	317129	739856	200	24
Gujrat	PK	959	325742	740754	200	24
Sukkur	PK	960	277032	688589	200	24
Sahiwal	PK	959	319739	723311	200	23
Okara	PK	959	308103	734516	200	23
Rahim Yar Khan	PK	959	284199	703034	200	23
Kasur	PK	959	311187	744502	200	23
Jalalpur Pirwala	PK	959	295051	712220	200	22
Dera Ghazi Khan	PK	959	300459	706403	200	22
Pindi Bhattian	PK	959	318984	732734	200	22
Warsaw	PL	965	522298	210118	201	41
Kraków	PL	966	500614	199366	201	29
Wrocław	PL	967	511029	170301	201	26
Łódź	PL	968	517706	194739	201	25
Poznań	PL	969	524069	169299	201	23
Gdańsk	PL	970	543523	186491	201	22
Szczecin	PL	971	534289	145530	201	20
Lublin	PL	972	512506	225701	201	18
Bydgoszcz	PL	973	531235	180076	201	18
Białystok	PL	974	531333	231643	201	17
Katowice	PL	975	502597	190217	201	17
Gdynia	PL	970	545189	185319	201	16
Częstochowa	PL	975	507965	191241	201	16
Sosnowiec	PL	975	502868	191038	201	15
Saint-Pierre	PM	976	467791	-561773	202	2
San Juan	PR	977	184663	-661057	203	20
Bayamón	PR	978	183986	-661557	203	14
Carolina	PR	979	183808	-659574	203	13
Ponce	PR	980	180103	-666240	203	12
Arecibo	PR	981	184724	-667157	203	9
Caguas	PR	982	182341	-660485	203	9
East Jerusalem	PS	983	317834	352339	204	21
Gaza	PS	984	315016	344667	205	20
Khān Yūnis	PS	984	313402	343063	205	13
Jabālyā	PS	984	315272	344835	205	13
Hebron	PS	983	315294	350938	204	13
Nablus	PS	983	322211	352544	204	11
Lisbon	PT	985	387251	-91498	206	23
Porto	PT	986	411485	-86110	206	16
Braga	PT	987	415514	-84231	206	14
Amadora	PT	985	387538	-92308	206	13
Coimbra	PT	988	402069	-84200	206	12
Leiria	PT	989	397436	-88070	206	11
Setúbal	PT	990	385244	-88882	206	11
Funchal	PT	991	326657	-169255	207	10
Viseu	PT	992	406616	-79090	206	10
Queluz	PT	985	387566	-92545	206	10
Cacém	PT	985	387670	-92979	206	10
Aveiro	PT	993	406458	-86464	206	9
Vila Nova de Gaia	PT	986	411240	-86124	206	8
Faro	PT	994	370187	-79272	206	8
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
Saint-Denis	RE	1000	-208823	554504	211	12
Saint-Paul	RE	1000	-210096	552713	211	10
Bucharest	RO	1001	444323	261063	212	43
Iaşi	RO	1002	471667	276000	212	19
Constanţa	RO	1003	441807	286343	212	18
Cluj-Napoca	RO	1004	467667	236000	212	17
Braşov	RO	1005	456486	256061	212	16
Timişoara	RO	1006	457537	212257	212	16
Craiova	RO	1007	443167	238000	212	15
Galaţi	RO	1008	454369	280503	212	15
Belgrade	RS	1009	448040	204651	213	36
Niš	RS	1009	433247	219033	213	16
Novi Sad	RS	1010	452517	198369	213	15
Zemun	RS	1009	448458	204012	213	12
Kragujevac	RS	1009	440167	209167	213	12
Čačak	RS	1009	438914	203497	213	11
Moscow	RU	1011	557520	376178	93	102
Saint Petersburg	RU	1012	599386	303141	93	73
Novosibirsk	RU	1013	550226	829317	214	40
Yekaterinburg	RU	1014	568573	606153	215	39
Nizhniy Novgorod	RU	1015	563287	440020	93	35
Kazan	RU	1016	557887	491221	93	35
Chelyabinsk	RU	1017	551611	614288	215	35
Omsk	RU	1018	549924	733686	216	34
Samara	RU	1019	532077	501355	217	34
Rostov-on-Don	RU	1020	472200	397077	93	34
Ufa	RU	1021	547431	559678	215	33
Krasnoyarsk	RU	1022	560374	929314	218	33
Voronezh	RU	1023	516683	391920	93	32
Volgograd	RU	1024	487138	444976	219	32
Perm	RU	1025	580105	562502	215	31
Krasnodar	RU	1026	450453	389818	93	30
Saratov	RU	1027	515405	459901	220	29
Tyumen	RU	1028	571522	655272	215	28
Tolyatti	RU	1019	535303	493461	217	27
Izhevsk	RU	1029	568522	531986	217	25
Barnaul	RU	1030	533620	837279	221	25
Ulyanovsk	RU	1031	543282	483866	222	25
Irkutsk	RU	1032	522957	1042908	223	25
Khabarovsk	RU	1033	484620	1350971	224	25
Yaroslavl	RU	1034	576299	398737	93	25
Vladivostok	RU	1035	431056	1318735	224	25
Makhachkala	RU	1036	429778	475003	93	24
Tomsk	RU	1037	565005	849822	225	24
Orenburg	RU	1038	517671	550988	215	24
Kemerovo	RU	1039	553542	861044	226	24
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
Stockholm	SE	1070	593294	180687	231	39
Gothenburg	SE	1071	577072	119668	231	25
Malmö	SE	1072	556059	130007	231	19
Uppsala	SE	1073	598588	176389	231	13
Linköping	SE	1074	584109	156216	231	13
Örebro	SE	1075	592741	152066	231	12
Sollentuna	SE	1070	594280	179509	231	12
Umeå	SE	1076	638284	202597	231	11
Västerås	SE	1077	596162	165528	231	11
Södermalm	SE	1070	593128	180758	231	11
Jönköping	SE	1078	577814	141562	231	11
Helsingborg	SE	1072	560467	126944	231	10
Norrköping	SE	1074	585942	161826	231	10
Huddinge	SE	1070	592370	179819	231	9
Jamestown	SH	1079	-159249	-57182	232	1
Ljubljana	SI	1080	460511	145051	233	16
Maribor	SI	1081	465558	156459	233	10
Celje	SI	1082	462309	152604	233	6
Kranj	SI	1083	462389	143556	233	6
Koper	SI	1084	455482	137296	233	5
Novo Mesto	SI	1085	458040	151689	233	5
Longyearbyen	SJ	1086	782233	156469	234	2
Bratislava	SK	1087	481482	171067	235	21
Košice	SK	1088	487144	212580	235	15
Petržalka	SK	1087	481233	171287	235	11
Nitra	SK	1089	483076	180845	235	9
Prešov	SK	1090	489992	212355	235	9
Žilina	SK	1091	492231	187394	235	9
Freetown	SL	1092	84871	-132356	236	28
Kenema	SL	1093	78769	-111902	236	16
Bo	SL	1094	79647	-117383	236	15
Koidu	SL	1093	86439	-109714	236	11
Makeni	SL	1095	88860	-120442	236	9
Waterloo	SL	1092	83389	-130709	236	7
San Marino	SM	1096	439367	124464	237	2
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
Bangkok	TH	1159	137540	1005014	248	71
Samut Prakan	TH	1160	135976	1005972	248	20
Mueang Nonthaburi	TH	1159	138608	1005148	248	16
Chon Buri	TH	1161	133622	1009834	248	15
Phra Pradaeng	TH	1160	136586	1005336	248	14
Bang Khae	TH	1159	136930	1004076	248	14
Hat Yai	TH	1162	70084	1004767	248	14
Pak Kret	TH	1159	139118	1004977	248	14
Sai Mai	TH	1159	139207	1006455	248	14
Si Racha	TH	1161	131728	1009316	248	13
Latkrabang	TH	1159	137278	1007461	248	13
Watthana	TH	1159	137298	1005854	248	13
Khlong Sam Wa	TH	1159	138714	1007372	248	13
Bang Khun Thian	TH	1159	136630	1004342	248	13
Lat Krabang	TH	1159	137220	1007847	248	13
Chatuchak	TH	1159	138290	1005593	248	13
Ban Khlong Prawet	TH	1159	137190	1006815	248	13
Chom Thong	TH	1159	136772	1004841	248	13
Nong Chok	TH	1159	138558	1008622	248	13
Lampang	TH	1163	182923	994928	248	12
Nong Khaem	TH	1159	137059	1003492	248	12
Bang Kapi	TH	1159	137653	1006470	248	12
Bueng Kum	TH	1159	137853	1006696	248	12
Kabin Buri	TH	1164	139513	1017174	248	12
Surat Thani	TH	1165	91401	993331	248	11
Udon Thani	TH	1166	174157	1027859	248	11
Din Daeng	TH	1159	137904	1005701	248	11
Chiang Mai	TH	1167	187904	989847	248	11
Nakhon Ratchasima	TH	1168	149707	1021020	248	11
Hua Hin	TH	1169	125706	999588	248	11
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
Istanbul	TR	1196	410138	289497	254	125
Ankara	TR	1197	399199	328543	254	59
Bursa	TR	1198	401956	290601	254	56
İzmir	TR	1199	384127	271384	254	54
Gaziantep	TR	1200	370594	373825	254	47
Diyarbakır	TR	1201	379136	402172	254	43
Adana	TR	1202	369862	353253	254	43
Kayseri	TR	1203	387322	354853	254	38
Konya	TR	1204	378714	324846	254	38
Antalya	TR	1205	369081	306956	254	37
Esenyurt	TR	1196	410270	286773	254	31
Eskişehir	TR	1206	397767	305206	254	30
Çankaya	TR	1197	399179	328627	254	28
Küçükçekmece	TR	1196	409910	287712	254	28
Erzurum	TR	1207	399086	412769	254	28
Malatya	TR	1208	383502	383167	254	27
Bağcılar	TR	1196	410390	288567	254	27
Bahçelievler	TR	1196	410023	288598	254	24
Umraniye	TR	1196	410164	291248	254	24
Mersin	TR	1209	368120	346389	254	23
Nilüfer	TR	1198	402140	289157	254	23
Van	TR	1210	384946	433832	254	23
Üsküdar	TR	1196	410227	290137	254	23
Esenler	TR	1196	410435	288762	254	23
Sancaktepe	TR	1196	410024	292319	254	22
Karabağlar	TR	1199	383820	271320	254	22
Batman	TR	1211	378874	411322	254	21
Muratpaşa	TR	1205	368916	307650	254	21
Şanlıurfa	TR	1212	371671	387939	254	21
Elazığ	TR	1213	386743	392232	254	21
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
Kyiv	UA	1245	504547	305238	259	54
Kharkiv	UA	1246	499818	362548	259	38
Odesa	UA	1247	464857	307438	259	32
Dnipro	UA	1248	484666	350407	259	31
Donetsk	UA	1249	480230	378022	259	30
Lviv	UA	1250	498383	240232	259	27
Zaporizhzhya	UA	1251	478517	351171	259	27
Kryvyy Rih	UA	1248	479057	333940	259	25
Sevastopol	UA	1252	446080	335213	260	23
Mykolayiv	UA	1253	469762	319930	259	22
Vinnytsya	UA	1254	492322	284687	259	21
Saltivka	UA	1246	500221	363490	259	20
Luhansk	UA	1255	485681	393055	259	20
Desna	UA	1245	505221	306823	259	19
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
New York City	US	1260	407143	-740060	262	94
Los Angeles	US	1261	340522	-1182437	263	62
Brooklyn	US	1260	406501	-739496	262	52
Chicago	US	1262	418500	-876500	264	52
Queens	US	1260	406815	-738365	262	48
Houston	US	1263	297633	-953633	264	48
Phoenix	US	1264	334484	-1120740	265	41
Philadelphia	US	1265	399524	-751636	262	40
San Antonio	US	1263	294241	-984936	264	39
Manhattan	US	1260	407834	-739662	262	39
San Diego	US	1261	327157	-1171647	263	37
The Bronx	US	1260	408499	-738664	262	37
Dallas	US	1263	327831	-968067	264	36
Jacksonville	US	1266	303322	-816556	262	32
Fort Worth	US	1263	327254	-973208	264	32
San Jose	US	1261	373394	-1218950	263	32
Austin	US	1263	302672	-977431	264	31
Columbus	US	1267	399612	-829988	262	30
Charlotte	US	1268	352271	-808431	262	30
Indianapolis	US	1269	397684	-861580	266	30
San Francisco	US	1261	377749	-1224194	263	29
Seattle	US	1270	476062	-1223321	263	28
Denver	US	1271	397392	-1049847	267	27
Washington	US	1272	388951	-770364	262	26
Nashville	US	1273	361659	-867844	264	26
Oklahoma City	US	1274	354676	-975164	264	26
El Paso	US	1263	317587	-1064869	267	26
Boston	US	1275	423584	-710598	262	26
Portland	US	1276	455234	-1226762	263	26
Detroit	US	1277	423314	-830458	268	25
Montevideo	UY	1278	-349033	-561882	269	36
Salto	UY	1279	-313881	-579598	269	11
Maldonado	UY	1280	-348979	-549502	269	10
Rivera	UY	1281	-309053	-555508	269	9
Paysandú	UY	1282	-323171	-580807	269	9
Las Piedras	UY	1283	-347302	-562192	269	8
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
Saint Croix	VI	1305	177275	-647470	274	7
Charlotte Amalie	VI	1306	183419	-649307	274	4
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
Mata-Utu	WF	1325	-132816	-1761745	277	1
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
Mamoudzou	YT	1337	-127823	452288	280	7
Koungou	YT	1338	-127336	452042	280	4
Johannesburg	ZA	1339	-262023	280436	281	97
Cape Town	ZA	1340	-339258	184232	281	69
Durban	ZA	1341	-298579	310292	281	58
Pretoria	ZA	1339	-257449	281878	281	46
Soweto	ZA	1339	-262678	278585	281	41
Gqeberha	ZA	1342	-339611	256149	281	32
Soshanguve	ZA	1339	-254729	280992	281	30
Pietermaritzburg	ZA	1341	-296168	303928	281	29
Evaton	ZA	1339	-265333	278500	281	27
Benoni	ZA	1339	-261885	283208	281	25
Bloemfontein	ZA	1343	-291211	262140	281	24
Thembisa	ZA	1339	-259964	282268	281	23
East London	ZA	1342	-330153	279116	281	22
Vereeniging	ZA	1339	-266731	279262	281	22
Boksburg	ZA	1339	-262120	282596	281	21
Welkom	ZA	1343	-279774	267351	281	21
Krugersdorp	ZA	1339	-260858	277752	281	19
Rustenburg	ZA	1344	-256676	272421	281	19
Emalahleni	ZA	1345	-258713	292332	281	19
Diepsloot	ZA	1339	-259331	280121	281	19
Randburg	ZA	1339	-260941	280012	281	18
Roodepoort	ZA	1339	-261625	278725	281	18
Botshabelo	ZA	1343	-292674	267260	281	18
Brakpan	ZA	1339	-262366	283694	281	17
Kariega	ZA	1342	-337556	254007	281	17
Polokwane	ZA	1346	-239045	294688	281	17
Germiston	ZA	1339	-262348	281766	281	16
Richards Bay	ZA	1341	-287830	320377	281	16
Vanderbijlpark	ZA	1339	-267117	278380	281	16
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
