// Made by Scripts/locales/compile.py; NOTICE names the sources.
// swift-format-ignore-file

extension LocaleText {
  static let en_IE: StaticString = #"""
@form
f l
@titles
Mr.
Ms.
@genders
male
female
@female
Abbi	333
Abbie
Abby
Adele
Aideen
Ailis
Aimee
Aisling
Aislinn
Alanis
Alanna
Alex
Alexandra
Alice
Alicia
Alison
Alix
Amber
Amelia
Amy
Anastasia
Angela
Anna
Annie
Antoinette
Aoibhin
Aoibhinn
April
Arianne
Ashlene
Ashley
Ashton
Ayesha
Beth
Bethan
Blanaid
Brigid
Brogan
Bronach
Brooke
Brooklyn
Cailin
Caitlin
Caitriona
Caoilfhionn
Cara
Caragh
Carly
Carmel
Caroline
Carolyn
Casey
Cassandra
Catherine
Cathy
Ceara
Celine
Chantelle
Charis
Charlie
Charlotte
Chelsey
Cherie
Chloe
Christina
Ciara
Ciarrai
Clara
Clare
Claudia
Cliodhna
Clodagh
Codie
Collette
Connie
Cora
Corinne
Corrie
Courteney
Courtney
Dairine
Dana
Dara
Darcy
Dawn
Dayna
Dearbhaile
Dearbhla
Deirbhile
Demi
Dervla
Diane
Donna
Eadaoin
Edel
Eden
Eilis
Eilish
Eimer
Eimhear
Eleanor
Elise
Elizabeth
Ella
Ellie
Eloise
Emilie
Emily
Enya
Erica
Erin
Eryn
Eva
Eve
Evie
Fainche
Faye
Fiona
Frances
Francesca
Gabrielle
Gemma
Georgina
Geraldine
Gina
Grace
Haley
Hannah
Hayleigh
Hayley
Heidi
Helen
Hollie
Holly
Iona
Jacqueline
Jamie
Jana
Janet
Janice
Jasmin
Jasmine
Jayne
Jemma
Jenna
Jenni
Jenny
Jessica
Joanna
Joanne
Jody
Johanna
Jolene
Josephine
Joy
Julia
Julie
Kaitlin
Kaitlyn
Karen
Karla
Kate
Katelyn
Katherine
Kathleen
Kathy
Katie
Katy
Kayleigh
Keeva
Kellie
Kelsey
Keri
Kerrie
Kerry
Kimberly
Kira
Kirsten
Kirstie
Kirsty
Kori
Kristina
Lana
Lara
Laura
Laurie
Leah
Leigh
Leona
Lesley
Lindsay
Lois
Lorna
Lucia
Lucinda
Lydia
Lynda
Lyndsey
Lynsey
Maeve
Mairead
Maria
Marie
Martina
Mary
Maureen
Meabh
Meg
Megan
Meibh
Melanie
Mia
Michaela
Michelle
Miriam
Molly
Morgan
Nadine
Naoimh
Naomh
Naomi
Natasha
Niamh
Nichole
Nicola
Nikita
Nikki
Nina
Nuala
Olivia
Orfhlaith
Orla
Orlaigh
Orlaith
Paige
Patrice
Paula
Phoebe
Rachael
Rachel
Rebecca
Rebekah
Rhian
Rhianna
Rhiannon
Roberta
Roise
Roisin
Roseanna
Rosemary
Ruth
Sabrina
Samantha
Sandra
Sara
Sarah
Saskia
Savannah
Seanan
Seaneen
Selina
Seona
Shania
Shanice
Shannan
Shannen
Sharon
Shauna
Shelby
Shelley
Shona
Sian
Sinead
Siobhan
Sophia
Sophie
Stacey
Stephanie
Susanna
Susannah
Tamara
Tammy
Tara
Taylor
Terri
Tess
Theresa
Therese
Tiarna
Tiegan
Toni
Tonicha
Tory
Tracey
Una
Ursula
Victoria
Whitney
Yasmine
Zara
@male
Aaron	333
Adam
Adrian
Aedan
Aidan
Aiden
Alan
Alastair
Albert
Alex
Alexander
Alister
Andrew
Angus
Anthony
Antoin
Anton
Aodhan
Arran
Arron
Ashley
Bailey
Barry
Ben
Benjamin
Benn
Bernard
Blaine
Blake
Brad
Bradley
Brandon
Breandan
Brett
Brian
Bryan
Cahal
Cahir
Cailum
Cal
Caleb
Callan
Callum
Calvin
Cameron
Caoimhin
Caolain
Caolan
Caomhan
Carl
Carter
Cathal
Charles
Charlie
Chris
Christian
Christie
Christopher
Christy
Cianan
Ciaran
Cillian
Clark
Clifford
Cody
Colm
Colum
Conal
Conall
Conan
Conchur
Conn
Connor
Conor
Conrad
Cormac
Cory
Craig
Curtis
Daire
Dale
Damian
Damien
Daniel
Danny
Dara
Darrell
Darren
Darryl
Daryl
David
Deaglan
Dean
Deane
Declan
Dennis
Dermot
Diarmuid
Dillon
Domhnall
Dominic
Don
Donal
Duncan
Dylan
Eamon
Eamonn
Edward
Emmet
Emmett
Enda
Eoghan
Eoin
Eric
Ethan
Euan
Eugene
Eunan
Ewan
Feargal
Fearghal
Fergal
Fergus
Finbar
Finn
Fintan
Fionntan
Francis
Frazer
Gareth
Garrett
Gary
Gavin
Geoffrey
George
Gerald
Gerard
Giles
Glen
Glenn
Graeme
Graham
Grant
Gregory
Hamish
Harry
Harvey
Hayden
Henry
Hugh
Ian
Isaac
Jack
Jackson
Jacob
Jaime
Jake
James
Jamie
Jared
Jarlath
Jay
Jeffrey
Jesse
Joe
Joel
John
Johnathan
Johnny
Jon
Jonathan
Jonathon
Jordon
Joseph
Josh
Joshua
Jude
Justin
Kane
Karl
Kealan
Keelan
Keith
Kenneth
Kevin
Kieran
Killian
Kirk
Kristian
Kristopher
Kurt
Kurtis
Kyle
Leo
Leon
Lewis
Liam
Lloyd
Logan
Lorcan
Louis
Lucas
Luke
Lyndon
Mairtin
Malachy
Malcolm
Manus
Marc
Marco
Marcus
Mark
Martin
Matthew
Max
Micheal
Mitchel
Mitchell
Morgan
Myles
Naoise
Nathan
Nathaniel
Neil
Niall
Nigel
Noel
Odhran
Oisin
Oliver
Omar
Oran
Owen
Padraic
Padraig
Patrick
Pauric
Peadar
Pearce
Pearse
Peter
Philip
Phillip
Piaras
Pierce
Raymond
Reece
Rhys
Rian
Richard
Robbie
Robert
Robin
Rohan
Ronan
Rory
Ross
Rowan
Ruairi
Ruari
Russell
Ryan
Sam
Samuel
Saul
Scot
Scott
Seamus
Shane
Shaun
Shay
Shea
Simon
Stefan
Stephen
Steven
Stewart
Stuart
Taylor
Thomas
Tiarnan
Tiernan
Timothy
Tobias
Toby
Tom
Tomas
Tony
Travis
Trevor
Troy
Tyler
Tyrone
Vincent
Warren
Wayne
William
Zac
Zach
Zachary
@last
Achison	200
Ahearne
Allis
Annsboro
Atchison
Baldwin
Bann
Barneville
Barry
Beal
Beggan
Beirn
Bennett
Berminghim
Biesty
Blake
Bogan
Bonar
Boreland
Bowler
Boyse
Branaola
Breen
Bresnehan
Brien
Brogan
Browne
Bryson
Burton
Byrne
Cafferkey
Cagney
Caine
Callan
Cally
Canniffe
Cantwell
Carey
Carney
Carrig
Carter
Carville
Casserley
Cauley
Charles
Clancy
Clavin
Clerkin
Clogherty
Cloney
Coady
Cogan
Coholan
Colhoun
Colleran
Collins
Combre
Commins
Condon
Conlan
Connaghy
Connellan
Connolly
Conroy
Conway
Coolahan
Corduff
Corley
Corr
Cosgrave
Cotter
Courtenay
Cowely
Coyne
Crampsey
Cranly
Creedon
Cribbons
Crohan
Crosbie
Crota
Cruise
Culhane
Culloty
Cummiskey
Cunningham
Curnyn
Curtin
Dalton
Daniels
Dasey
Davis
Daw
Deady
Dee
Deeley
Deery
Delaney
Dempsey
Denning
Derrig
Devanney
Devery
Devitt
Dickson
Diggins
Dineen
Diver
Dobbin
Donagher
Donnan
Donohoe
Doogan
Doorty
Dornan
Dower
Downey
Driscoll
Drumm
Duffin
Duhy
Dungan
Dunny
Durkin
Dwane
Early
Elliott
Enright
Evans
Faherty
Fallon
Fannon
Farrell
Farrissy
Fealy
Feely
Fehan
Fenighty
Fennessey
Ferris
Filban
Finlay
Finnucane
Fitzgibbon
Fitzsimmons
Flannagan
Flavin
Fogarty
Foran
Fox
Francis
Freeley
Friel
Gaine
Gallen
Ganley
Garde
Garrahy
Garvey
Gavaghan
Gaynard
Geary
Gibbon
Gilbane
Giles
Gillen
Gilligan
Gilmore
Ginnitty
Givern
Glennon
Goff
Golding
Gorey
Goulden
Grahams
Greaney
Green
Griffin
Grogan
Guerin
Guinevan
Guiry
Hagan
Hallahan
Halloran
Hanbury
Hanly
Hannon
Harahoe
Haren
Harley
Harrington
Hartigan
Hastey
Haugh
Hayden
Heaney
Heavey
Heelan
Heffron
Helery
Henebry
Hennelley
Henry
Herbert
Heron
Hever
Hillen
Histon
Hoey
Hollywood
Hopkins
Hosey
Hourigan
Howley
Hurd
Hutchison
Hynes
Irvine
Jackman
Johnson
Jordan
Kavanagh
Kealy
Keapock
Keaveney
Keelan
Keenahan
Kehoe
Kelly
Kenneally
Keogan
Keohan
Kerley
Kerney
Kerwick
Kiely
Kiernan
Kilday
Kilgallen
Killilea
Kilmore
Kinahan
Kinlen
Kinner
Kinsella
Kitson
Lacey
Lahiffe
Lambe
Landers
Lanigan
Largey
Laverty
Leacy
Leddin
Lee
Lehane
Lenihan
Levan
Liddy
Linnane
Little
London
Lord
Loughran
Lowney
Lucitt
Lunny
Lynchehaun
Lynskey
MacAleavy
MacArt
MacCann
MacCole
MacCool
MacDonagh
MacDwyer
MacEver
MacGee
MacGing
MacGloin
MacGuinness
MacHugh
MacKevitt
MacMorrow
MacNaboola
MacNeill
MacShea
MacWilliams
Mackey
Madden
Magann
Magennis
Maguire
Mahoney
Maloney
Mann
Mansell
Marley
Marry
Matthews
McAdams
McAlinney
McAndrew
McAteer
McBreen
McCadden
McCaffry
McCardle
McCarte
McCaughey
McClean
McColgan
McConaghy
McCorkill
McCourt
McCready
McCrudden
McCurdy
McDaeid
McDevitt
McDunphy
McElgunn
McElroe
McEneaney
McEvaddy
McFarland
McGarraghy
McGauran
McGeoghegan
McGettrick
McGilroy
McGirr
McGloin
McGough
McGowern
McGroarty
McGuill
McGuirk
McHenry
McIlroy
McIntyre
McKeegan
McKeniry
McKeown
McKiernan
McKinnon
McLeer
McLoon
McManus
McMullen
McNamara
McNee
McNevin
McPartland
McPhillips
McQueen
McQuinn
McRory
McTernan
McVicker
Meagher
Meehan
Mehigan
Mellet
Menton
Mescall
Miller
Milmo
Minogue
Moffatt
Molloy
Monahan
Montague
Mooney
Moriarty
Morrin
Mountain
Mulcair
Mulgrew
Mullaly
Mullany
Mullin
Mulloy
Mulrooney
Mulvenna
Mulvy
Murnin
Myers
Nally
Naughton
Nee
Neenan
Nelis
Nevin
Niland
Noonan
Nugent
O'Beirne=obeirne
O'Brennan=obrennan
O'Byrne=obyrne
O'Carroll=ocarroll
O'Clery=oclery
O'Curry=ocurry
O'Devenny=odevenny
O'Donovan=odonovan
O'Farrell=ofarrell
O'Freil=ofreil
O'Gorman=ogorman
O'Hagan=ohagan
O'Hara=ohara
O'Hehir=ohehir
O'Hora=ohora
O'Kearney=okearney
O'Kennedy=okennedy
O'Loughlin=oloughlin
O'Mara=omara
O'Mullan=omullan
O'Rahilly=orahilly
O'Riordan=oriordan
O'Scannell=oscannell
O'Sheehan=osheehan
O'Sweeney=osweeney
Owens
Patterson
Perkins
Phelan
Piggott
Powell
Pringle
Qualter
Quill
Quinlan
Quirke
Raftis
Raleigh
Rawley
Reardon
Redmond
Reilly
Reynoldson
Richards
Ridge
Riordan
Roberts
Roche
Rodgers
Rohan
Rose
Rowley
Rudkins
Ryle
Saors
Scallon
Scollan
Seally
Segersun
Shanley
Sharpe
Sheane
Sheeran
Sherlock
Shiels
Sigerson
Simmons
Skeahan
Slamon
Slowey
Smullen
Spain
Stack
Stenson
Stoices
Story
Supple
Synnott
Tarpey
Terry
Thornton
Timony
Tohall
Toner
Tooman
Torpey
Trainor
Trenor
Tuohey
Twohig
Uniacke
Wade
Walsh
Ward
Weaver
Whalen
Whyte
Winters
Woulfe
Wynne
@companies
Ltd
DAC
plc
@address
%A, %C, %S, %Z
n s
@streets en_GB
@zones
Europe/Dublin
@regions
Leinster	L	
Munster	M	
Connaught	C	
Ulster	U	
@cities
Dublin	IE	0	533331	-62489	0	1024	D01 @#@#|D03 @#@#|D06 @#@#|D08 @#@#|D11 @#@#|D14 @#@#|D16 @#@#|D20 @#@#
South Dublin	IE	0	532903	-63415	0	301	D06 @#@#|D10 @#@#|D12 @#@#|D14 @#@#|D22 @#@#|D24 @#@#|D6W @#@#
Cork	IE	1	518980	-84706	0	224	T12 @#@#|T23 @#@#
Limerick	IE	1	526647	-86231	0	102	V94 @#@#
Galway	IE	2	532724	-90510	0	86	H91 @#@#
Tallaght	IE	0	532859	-63734	0	81	D24 @#@#
Waterford	IE	1	522583	-71119	0	60	X91 @#@#
Drogheda	IE	0	537189	-63478	0	44	A92 @#@#
Dundalk	IE	0	540000	-64167	0	43	A91 @#@#
Swords	IE	0	534597	-62181	0	41	K67 @#@#
Navan	IE	0	536528	-66814	0	34	C15 @#@#
Bray	IE	0	532028	-60983	0	34	A98 @#@#
Dún Laoghaire	IE	0	532940	-61359	0	31	A96 @#@#
Ennis	IE	1	528436	-89864	0	28
Carlow	IE	0	528408	-69261	0	27	R93 @#@#
Douglas	IE	1	518744	-84350	0	27	T12 @#@#|T23 @#@#
Tralee	IE	1	522704	-97026	0	26	V92 @#@#
Portlaoise	IE	0	530344	-72998	0	23	R32 @#@#
Athlone	IE	0	534228	-79372	0	23	N37 @#@#
Droichead Nua	IE	0	531819	-67967	0	23	W12 @#@#
An Muileann gCearr	IE	0	535247	-73385	0	23	N91 @#@#
Letterkenny	IE	3	549500	-77333	0	23	F92 @#@#
Sandyford	IE	0	532747	-62253	0	22	D14 @#@#
Greystones	IE	0	531408	-60631	0	22	A63 @#@#
Balbriggan	IE	0	536085	-61831	0	22	K32 @#@#
Kilkenny	IE	0	526542	-72522	0	22	R95 @#@#
Wexford	IE	0	523342	-64575	0	22	Y35 @#@#
Naas	IE	0	532158	-66669	0	21	W91 @#@#
Sligo	IE	2	542697	-84694	0	21	F91 @#@#
Celbridge	IE	0	533416	-65442	0	20	W23 @#@#
Finglas	IE	0	533892	-62969	0	20	D07 @#@#|D09 @#@#|D11 @#@#
Ballincollig	IE	1	518833	-85833	0	19	P31 @#@#
Cluain Meala	IE	1	523550	-77039	0	18	E91 @#@#
Carrigaline	IE	1	518117	-83986	0	18	P43 @#@#
Templeogue	IE	0	532953	-63089	0	18	D06 @#@#|D12 @#@#|D14 @#@#|D6W @#@#
Rathfarnham	IE	0	533006	-62828	0	17	D06 @#@#|D08 @#@#|D12 @#@#|D14 @#@#|D6W @#@#
Maynooth	IE	0	533850	-65936	0	17	W23 @#@#
Malahide	IE	0	534508	-61544	0	17	K36 @#@#
Blanchardstown	IE	0	533881	-63756	0	17	D15 @#@#
Tullamore	IE	0	532739	-74889	0	16	R35 @#@#
Leixlip	IE	0	533658	-64956	0	16	K78 @#@#
Donaghmede	IE	0	533984	-61618	0	15	D05 @#@#|D13 @#@#|D17 @#@#
Lucan	IE	0	533574	-64486	0	15	K78 @#@#
Kilquade	IE	0	530974	-60841	0	15	A63 @#@#
Castletroy	IE	1	526735	-85533	0	15	V94 @#@#
Knocklyon	IE	0	532803	-63313	0	15	D24 @#@#|D6W @#@#
Clondalkin	IE	0	533244	-63972	0	15	D10 @#@#|D20 @#@#|D22 @#@#
Killarney	IE	1	520598	-95086	0	15
Shankill	IE	0	532261	-61244	0	14	A98 @#@#
Cobh	IE	1	518505	-82948	0	14	P24 @#@#
Mallow	IE	1	521333	-86333	0	13	P51 @#@#
Arklow	IE	0	527944	-61496	0	13	Y14 @#@#
Castlebar	IE	2	538500	-93000	0	13	F23 @#@#
Wicklow	IE	0	529750	-60494	0	13	A67 @#@#
Foxrock	IE	0	532667	-61742	0	13	A94 @#@#|A96 @#@#|D18 @#@#
Ashbourne	IE	0	535116	-63982	0	13	A84 @#@#
Midleton	IE	1	519153	-81805	0	12	P25 @#@#
Dundrum	IE	0	532907	-62571	0	12	D06 @#@#|D14 @#@#|D6W @#@#
Cavan	IE	3	539908	-73606	0	12	H12 @#@#
Crumlin	IE	0	533215	-63144	0	11	D06 @#@#|D08 @#@#|D10 @#@#|D12 @#@#|D16 @#@#|D6W @#@#
Palmerstown	IE	0	533502	-63778	0	11	D10 @#@#|D20 @#@#|D22 @#@#
Rathmines	IE	0	533203	-62633	0	11	D01 @#@#|D02 @#@#|D04 @#@#|D06 @#@#|D08 @#@#|D12 @#@#|D14 @#@#|D16 @#@#
Marino	IE	0	533702	-62365	0	11	D01 @#@#|D02 @#@#|D03 @#@#|D05 @#@#|D07 @#@#|D09 @#@#|D17 @#@#
Longford	IE	0	537254	-77982	0	11	N39 @#@#
Laytown	IE	0	536819	-62392	0	11	A92 @#@#
Jobstown	IE	0	532787	-64080	0	11	D24 @#@#
Donnybrook	IE	0	533138	-62227	0	11	A94 @#@#|D02 @#@#|D04 @#@#|D06 @#@#|D14 @#@#
Ballina	IE	2	541167	-91667	0	11	F26 @#@#
Trá Mhór	IE	1	521624	-71524	0	10	X91 @#@#
Shannon	IE	1	527039	-88642	0	10	V14 @#@#
Skerries	IE	0	535828	-61083	0	10	K34 @#@#
Cabinteely	IE	0	532697	-61606	0	10	A94 @#@#|A96 @#@#|D18 @#@#
Nenagh	IE	1	528628	-81995	0	10	E45 @#@#
Gorey	IE	0	526747	-62925	0	10	Y25 @#@#
Oldbawn	IE	0	532756	-63675	0	10	D24 @#@#
Enniscorthy	IE	0	525008	-65578	0	10	Y21 @#@#
Athy	IE	0	529914	-69803	0	10	R14 @#@#
Tuam	IE	2	535167	-88500	0	10	H54 @#@#
Ballyboden	IE	0	532806	-63164	0	10	D24 @#@#|D6W @#@#
Trim	IE	0	535550	-67917	0	10	C15 @#@#
Portmarnock	IE	0	534231	-61375	0	9	D13 @#@#|K36 @#@#
An Ros	IE	0	535242	-61050	0	9	K45 @#@#|K56 @#@#
Balally	IE	0	532750	-62359	0	9	D14 @#@#
Ratoath	IE	0	535081	-64625	0	9	A84 @#@#
Sandymount	IE	0	533282	-62222	0	9	D01 @#@#|D02 @#@#|D04 @#@#|D06 @#@#|D08 @#@#
Glanmire	IE	1	519158	-83997	0	9	T45 @#@#
Blackrock	IE	0	533015	-61778	0	9	A94 @#@#
Kildare	IE	0	531561	-69144	0	9	R51 @#@#
Beaumont	IE	0	533872	-62271	0	9	D03 @#@#|D05 @#@#|D09 @#@#|D17 @#@#
Ballyfermot	IE	0	533428	-63548	0	9	D10 @#@#|D12 @#@#|D20 @#@#|D22 @#@#
Ballinteer	IE	0	532741	-62540	0	9	D06 @#@#|D14 @#@#
Rathgar	IE	0	533146	-62750	0	8	D02 @#@#|D04 @#@#|D06 @#@#|D08 @#@#|D12 @#@#|D14 @#@#|D16 @#@#|D6W @#@#
Castleknock	IE	0	533748	-63634	0	8	D10 @#@#|D15 @#@#|D20 @#@#
Howth	IE	0	533878	-60653	0	8	D13 @#@#
Ringsend	IE	0	533419	-62264	0	8	D01 @#@#|D02 @#@#|D03 @#@#|D04 @#@#|D08 @#@#|D16 @#@#
Baldoyle	IE	0	533997	-61258	0	8	D13 @#@#
New Ross	IE	0	523967	-69367	0	8	Y34 @#@#
Little Bray	IE	0	532044	-61208	0	8	A98 @#@#
Youghal	IE	1	519500	-78506	0	8	P36 @#@#
Thurles	IE	1	526819	-78022	0	8	E41 @#@#
Cherry Orchard	IE	0	533360	-63780	0	8	D10 @#@#|D20 @#@#|D22 @#@#
Monaghan	IE	3	542459	-69710	0	8	H18 @#@#
Mount Merrion	IE	0	533001	-62150	0	8	A94 @#@#|D04 @#@#|D06 @#@#|D14 @#@#
Portarlington	IE	0	531622	-71911	0	8	W34 @#@#
Lusk	IE	0	535274	-61642	0	8	K45 @#@#
Terenure	IE	0	533097	-62853	0	8	D02 @#@#|D06 @#@#|D08 @#@#|D12 @#@#|D14 @#@#|D16 @#@#|D6W @#@#
Donnycarney	IE	0	533735	-62098	0	8	D01 @#@#|D03 @#@#|D05 @#@#|D09 @#@#|D17 @#@#
Dungarvan	IE	1	520881	-76253	0	8	X35 @#@#
Donabate	IE	0	534872	-61519	0	7	K36 @#@#
Edenderry	IE	0	533395	-70475	0	7	R45 @#@#
Clane	IE	0	532914	-66892	0	7	W91 @#@#
Dunboyne	IE	0	534190	-64738	0	7	A86 @#@#
Raheny	IE	0	533868	-61807	0	7	D05 @#@#|D13 @#@#|D17 @#@#
Booterstown	IE	0	533045	-61998	0	7	A94 @#@#|D04 @#@#
Bandon	IE	1	517469	-87425	0	7	P72 @#@#
Sallynoggin	IE	0	532792	-61406	0	7	A94 @#@#|A96 @#@#
Greenhills	IE	0	533347	-63030	0	7	D01 @#@#|D02 @#@#|D06 @#@#|D07 @#@#|D08 @#@#|D10 @#@#|D12 @#@#|D16 @#@#
Firhouse	IE	0	532817	-63392	0	7	D24 @#@#|D6W @#@#
Walkinstown	IE	0	533296	-63396	0	7	D10 @#@#|D12 @#@#|D20 @#@#|D6W @#@#
Buncrana	IE	3	551333	-74500	0	7
Newtown Trim	IE	0	535561	-67700	0	7	C15 @#@#
Nenagh Bridge	IE	1	528817	-81958	0	7	E45 @#@#
Ballinasloe	IE	2	533275	-82194	0	7	H53 @#@#
Dalkey	IE	0	532783	-61003	0	7	A96 @#@#
Newcastle West	IE	1	524492	-90611	0	7	V42 @#@#
Fermoy	IE	1	521358	-82758	0	7	P61 @#@#
Roscommon	IE	2	536333	-81833	0	7	F42 @#@#
Cherryville	IE	0	531569	-69667	0	6	R51 @#@#
Ballymun	IE	0	533981	-62669	0	6	D09 @#@#|D11 @#@#
Westport	IE	2	538000	-95167	0	6	F28 @#@#
Hartstown	IE	0	533931	-64269	0	6	A86 @#@#|D15 @#@#
Passage West	IE	1	518708	-83355	0	6	P24 @#@#
Kinsealy-Drinan	IE	0	534440	-62033	0	6	K36 @#@#|K67 @#@#
Carrick-on-Suir	IE	1	523492	-74131	0	6	E32 @#@#
Birr	IE	0	530914	-79133	0	6	R42 @#@#
Sutton	IE	0	533895	-61106	0	6	D13 @#@#
Darndale	IE	0	533995	-61889	0	6	D05 @#@#|D13 @#@#|D17 @#@#
Loughrea	IE	2	531969	-85669	0	6	H62 @#@#
Monkstown	IE	0	532931	-61531	0	6	A94 @#@#|A96 @#@#
Kilcock	IE	0	534022	-66708	0	6	W23 @#@#
Blessington	IE	0	531700	-65325	0	6	W91 @#@#
Roscrea	IE	1	529511	-78017	0	5	E53 @#@#
Confey	IE	0	533792	-64905	0	5	A86 @#@#|K78 @#@#
Eadestown	IE	0	532027	-65777	0	5	W91 @#@#
Artane	IE	0	533871	-62138	0	5	D03 @#@#|D05 @#@#|D09 @#@#|D17 @#@#
Chapelizod	IE	0	533485	-63430	0	5	D07 @#@#|D10 @#@#|D12 @#@#|D20 @#@#
Sallins	IE	0	532489	-66661	0	5	W91 @#@#
Kinsale	IE	1	517075	-85306	0	5	P17 @#@#
Killester	IE	0	533732	-62043	0	5	D01 @#@#|D03 @#@#|D05 @#@#|D09 @#@#|D17 @#@#
Carrigtwohill	IE	1	519083	-82633	0	5	P25 @#@#
Dollymount	IE	0	533649	-61803	0	5	D03 @#@#|D05 @#@#|D13 @#@#
Carrickmacross	IE	3	539728	-67189	0	5	A81 @#@#
@countries en_GB
@months en
@weekdays en
@words en_US
"""#
}
