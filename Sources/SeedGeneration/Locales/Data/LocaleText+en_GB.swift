// Made by Scripts/locales/compile.py; NOTICE names the sources.
// swift-format-ignore-file

extension LocaleText {
  static let en_GB: StaticString = #"""
@form
f l
@titles
Mr.
Ms.
@genders
male
female
@female
Susan	549
Sarah
Rebecca
Linda
Julie
Claire
Laura
Lauren
Christine
Karen
Nicola
Gemma
Jessica
Margaret
Jacqueline
Emma
Charlotte
Janet
Deborah
Lisa
Hannah
Patricia
Tracey
Joanne
Sophie
Carol
Jane
Michelle
Victoria
Amy
Elizabeth
Helen
Samantha
Emily
Mary
Diane
Rachel
Anne
Sharon
Ann
Tracy
Amanda
Jennifer
Chloe
Angela
Louise
Katie
Lucy
Barbara
Alison
Sandra
Caroline
Clare
Kelly
Bethany
Gillian
Natalie
Jade
Pauline
Megan
Elaine
Alice
Lesley
Catherine
Hayley
Pamela
Danielle
Holly
Wendy
Abigail
Valerie
Olivia
Jean
Dawn
Donna
Stephanie
Leanne
Kathleen
Natasha
Denise
Sally
Katherine
Georgia
Maureen
Maria
Zoe
Judith
Kerry
Debra
Melanie
Stacey
Eleanor
Paula
Shannon
Sheila
Joanna
Paige
Janice
Lorraine
Georgina
Lynn
Andrea
Suzanne
Nicole
Yvonne
Chelsea
Lynne
Anna
Kirsty
Shirley
Alexandra
Marion
Beverley
Melissa
Rosemary
Kimberley
Carole
Fiona
Kate
Joan
Marie
Jenna
Marilyn
Jodie
June
Grace
Mandy
Rachael
Lynda
Tina
Kathryn
Molly
Jayne
Amber
Marian
Jasmine
Brenda
Sara
Kayleigh
Teresa
Harriet
Julia
Ashleigh
Heather
Kim
Ruth
Jemma
Carly
Leah
Eileen
Francesca
Naomi
Hilary
Abbie
Sylvia
Katy
Irene
Cheryl
Rosie
Dorothy
Aimee
Vanessa
Ellie
Frances
Sian
Josephine
Gail
Jill
Lydia
Joyce
Charlene
Hollie
Hazel
Annette
Bethan
Amelia
Beth
Rita
Geraldine
Diana
Lindsey
Carolyn
@male
David	549
Paul
Christopher
Thomas
John
Mark
James
Stephen
Andrew
Jack
Michael
Daniel
Peter
Richard
Matthew
Robert
Ryan
Joshua
Alan
Ian
Simon
Luke
Samuel
Jordan
Anthony
Adam
Lee
Alexander
William
Kevin
Darren
Benjamin
Philip
Gary
Joseph
Brian
Steven
Liam
Keith
Martin
Jason
Jonathan
Jake
Graham
Nicholas
Craig
George
Colin
Neil
Lewis
Nigel
Oliver
Timothy
Stuart
Kenneth
Raymond
Jamie
Nathan
Geoffrey
Connor
Terence
Trevor
Adrian
Harry
Malcolm
Scott
Callum
Wayne
Aaron
Barry
Ashley
Bradley
Patrick
Gareth
Jacob
Sean
Kieran
Derek
Carl
Dean
Charles
Sam
Shaun
Ben
Roger
Mohammed
Leslie
Ronald
Kyle
Clive
Edward
Antony
Jeremy
Justin
Jeffrey
Christian
Roy
Karl
Alex
Gordon
Dominic
Joe
Marc
Reece
Dennis
Russell
Gavin
Rhys
Phillip
Allan
Robin
Charlie
Gerald
Ross
Francis
Eric
Julian
Bernard
Dale
Donald
Damian
Frank
Shane
Cameron
Norman
Duncan
Louis
Frederick
Tony
Howard
Conor
Douglas
Garry
Elliot
Marcus
Arthur
Vincent
Max
Mathew
Abdul
Henry
Martyn
Ricky
Leonard
Lawrence
Glen
Mitchell
Gerard
Gregory
Iain
Billy
Bryan
Joel
Clifford
Josh
Leon
Stewart
Mohammad
Dylan
Graeme
Terry
Guy
Elliott
Stanley
Danny
Brandon
Victor
Toby
Hugh
Mohamed
Brett
Albert
Tom
Declan
Maurice
Glenn
Leigh
Denis
Damien
Bruce
Jay
Owen
@last
Smith	2911
Jones	2379
Williams	1670
Taylor	1341
Brown	1291
Davies	1215
Evans	987
Thomas	886
Wilson
Johnson	861
Roberts	835
Robinson	734
Thompson	709
Wright
White	683
Edwards
Walker
Hughes	658
Green	633
Harris
Hall
Lewis
Clarke	607
Patel
Jackson
Wood
Martin	582
Turner
Cooper	557
Hill
Ward	532
Moore
Morris
Clark	506
King
Harrison
Lee
Baker
Allen	481
James
Morgan
Phillips	456
Scott
Parker	430
Price
Davis
Watson
Griffiths	405
Kelly
Mitchell
Young
Bennett
Bailey	380
Collins
Cook
Richardson
Carter
Shaw
Bell
Khan	354
Murphy
Richards
Marshall
Cox
Miller
Wilkinson	329
Anderson
Foster
Adams
Ellis
Begum
Singh
Simpson
Webb	304
Chapman
Rogers
Ali
Powell
Mason
Gray
Hunt
Lloyd	278
Barnes
Hussain
Mills
Owen
Palmer
Matthews
Knight
Butler
Holmes
Campbell
Harvey	253
Stevens
Dixon
Ahmed
Fletcher
Fisher
Jenkins
Graham
Russell
Pearson
Barker
Murray
Payne	228
Day
Howard
Ford
Gibson
Walsh
Saunders
Reynolds
Kaur
Pearce
Fox
Brooks
Elliott
West
Lawrence
Andrews
Stewart
Spencer	202
O'Brien=obrien
Ryan
Rose
Burton
Dawson
Booth
Cole
Atkinson
Gill
Bradley
Perry
Watts
Ball
Holland	177
Rees
Francis
Hayes
Barrett
Robertson
Webster
Newton
Stone
Parsons
Oliver
Lowe
Dunn
Armstrong
Grant
Woods
Hart
Berry
Riley
Hunter
Newman
Reid
Reed
Marsh
Porter
Carr
Hawkins
Gregory
Hudson
Harding
Wells
Page
Harper	152
Burgess
Long
Hamilton
Hopkins
Nicholson
Dean
O'Neill=oneill
Lane
Kennedy
Coleman
Williamson
Gardner
Bates
O'Connor=oconnor
Bird
Burns
Hodgson
Ross
Shepherd
McCarthy
Byrne
Nicholls
Bishop
Henderson
Freeman
Parry
Walton
Yates
Moss
Warren
Shah
Sutton
Cooke
McDonald
Cross
Curtis
Robson
Chambers
Watkins
Jennings	127
Higgins
Barnett
George
Hammond
Tucker
Cunningham
Hardy
Blake
Davidson
Nash
Clayton
Akhtar
Gallagher
Quinn
Pritchard
Barber
Doyle
Jordan
Stokes
Gordon
Kemp
Stephens
Potter
Goodwin
Holt
Gilbert
Frost
Stevenson
Miles
Rowe
Stephenson
Buckley
Bond
Sullivan
Whitehead
Osborne
Bibi
Thomson
Willis
Lambert
Lynch
Slater
Walters
Read
Griffin
Greenwood
Nelson
Mann
Sharp
Burke
Barton
Baxter
Wallace
Wheeler
Hutchinson
Poole
Johnston
Austin
Woodward
Hewitt
May
Arnold
Savage	101
Rhodes
Hancock
Fowler
Bentley
Hartley
Tomlinson
Townsend
Ferguson
Reeves
Barlow
Short
Archer
Glover
Warner
Baldwin
Daniels
Macdonald
Kirk
Dale
Sanders
Wilkins
Burrows
Fraser
Wade
Jarvis
Farrell
Skinner
Birch
Kay
Lucas
Thorpe
Lawson
Howell
Dobson
Brennan
Morton
Abbott
Kirby
Atkins
Brookes
Stanley
Haynes
Dodd
Middleton
Lamb
Black
Dickinson
Simmons
Alexander
Carroll
Davison
Douglas
Field
Pugh
Patterson
Morley
Heath
O'Sullivan=osullivan
Weston
Norris
Whittaker
Kent
Ashton
French
Duffy
Humphreys
Bradshaw
Gibbs
John
Morrison
Flynn
Parkinson
Todd
Miah
Waters
Knowles
Goddard
Peters
Briggs
Hicks
Banks
Davey
Perkins
Vaughan
Thornton
Cartwright
Little
Fuller
Holden
Smart
Bull
Bryant
Wong
Norman
Bowen
Bartlett
Howe
Wall
Preston
Hayward
Schofield
Winter	76
Metcalfe
Potts
Boyle
Howells
Sims
Manning
Collier
Holloway
Farmer
Rice
Bruce
Wallis
Hooper
Whitehouse
Iqbal
Lees
Browne
Connor
Daly
Bray
Wyatt
Gould
Dyer
Bryan
Pope
Steele
Marsden
Humphries
Lord
Noble
Carpenter
Chamberlain
Henry
Sharpe
Parkes
Herbert
Sinclair
McLean
Storey
Turnbull
Duncan
Sheppard
Butcher
Fry
Godfrey
Ingram
Nixon
Hargreaves
Chan
Connolly
Charlton
Hyde
Owens
Leach
North
Gibbons
Rowley
Hanson
Bolton
Craig
Allan
Sanderson
Pickering
Mahmood
Sykes
Crawford
Parkin
Power
Hale
Kerr
Pollard
Dennis
Joyce
Barry
Carey
Naylor
Randall
Bevan
Doherty
Swift
Tyler
Mellor
Talbot
Blackburn
Hurst
Houghton
Mistry
Donnelly
Horton
Benson
Vincent
Conway
Faulkner
Garner
Chandler
Hope
Pratt
Rahman
Myers
Peacock
Hilton
Moran
Welch
Clements
O'Donnell=odonnell
Hobbs
Leonard
McKenzie
Fitzgerald
Coles
Forster
Gough
Law
Summers
Finch
Norton
Brady
Cameron
Gardiner
Lyons
Franklin
Chadwick
Howarth
Giles
Nolan
Coates
Fleming
@companies
Ltd
plc
LLP
@address
%A, %C, %Z
n s
@streets
Artabrackagh
Ashfield
Aston
Aughnacavan
Avonmore
Baird
Ballinderry
Ballyagherty
Ballybog
Ballyclan
Ballycregagh
Ballydrumman
Ballygarvey
Ballygroobany
Ballyhill
Ballylaw
Ballymacawley
Ballymagerny
Ballymontenagh
Ballynafeagh
Ballynaloan
Ballyneill
Ballyrath
Ballysculty
Ballyvelton
Baltarran
Bannanstown
Barn
Barravey
Bawnmore
Beaver
Beechway
Bellfield
Ben
Benson
Berry
Birch
Blackisland
Blaney
Boating
Bonnanaboigh
Bowmans
Bracky
Bramley
Brecanlea
Brickhill
Brittanic
Brone
Brootally
Bryansford
Burmah
Burrenwood
Cabinhill
Cairndale
Calvert
Camowen
Canvy
Cargaclogher
Carmeen
Carnan
Carndreen
Carnlough
Carolan
Carrickacullion
Carricklynn
Carrigs
Carrycastle
Castlebane
Castlemore
Castlewellan
Cavandale
Centaur
Charleville
Cherryville
Church
Clanbrassil
Clareville
Cliftonville
Cloghtogle
Cloneen
Clontara
Clough
Cluain
Cochron
Colinmill
Columbcille
Connaugh
Cookstown
Coolkill
Cooper
Cordrain
Cornagrade
Corrameen
Corvally
Coyagh
Craigavon
Craigstown
Crannog
Creevangar
Crevenagh
Crockatore
Cromlyn
Crosshill
Crystal
Cullyrammer
Cunninghams
Cushowen
Dalkeith
Darachrean
Deanby
Demiville
Dermott
Derryall
Derrycraw
Derryhollagh
Derrynacross
Derryvaren
Devonshire
Divismore
Donaghys
Doons
Dowland
Drennan
Drumad
Drumanaghan
Drumballyhugh
Drumcaw
Drumcroon
Drumgamph
Drumhappy
Drumkill
Drummee
Drumnahoe
Drumrawn
Drumtara
Dukes
Dunboe
Dundrinne
Dunkeld
Dunnamona
Dunsy
Earl
Edenamohill
Edenvale
Egeria
Ellis
Enagh
Erris
Eureka
Fairley
Fane
Fasglashagh
Feenys
Fernbrook
Fifth
Finn
Fitzroy
Flush
Formil
Four
Frazer
Fulmar
Galway
Garlandstown
Garvaghy
George
Glandore
Glastry
Glenard
Glenburn
Glendale
Glenfada
Glenhoy
Glenmillan
Glenross
Glenviggan
Golf
Gortahar
Gorticashel
Gortnagola
Gortwell
Grafton
Grangewood
Greenacre
Greenogue
Grieve
Gurteen
Hamel
Harbour
Harryville
Hawkin
Headington
Hempsonvale
Higgins
Hill
Hoggs
Holmes
Hornby
Hunters
Inchenny
Inishroosk
Inveresk
Ishlan
Iveagh
Jennys
Joy
Keadybeg
Kellswater
Kenton
Kiddswell
Kilcronaghan
Kilkinamurry
Killeenan
Killybrack
Killyfaddy
Killymoon
Killyveen
Kilmory
Kilstrule
Kincora
Kingsmoss
Kirbys
Knights
Knockard
Knockgorm
Knocknagreana
Knockvale
Labyrinth
Laghey
Lancedean
Larch
Laundry
Lazy
Lecky
Legatiggle
Lena
Letfern
Levin
Lime
Linkside
@zones
Europe/London
@regions
England	ENG	SW1# #@@|SE1# #@@|N1# #@@|E1# #@@|M1# #@@|B1# #@@|LS1# #@@|L1# #@@|S1# #@@|BS1# #@@|NE1# #@@|OX1# #@@|CB1# #@@|NG1# #@@
Scotland	SCT	EH1# #@@|G1# #@@|AB1# #@@|KY1# #@@
Wales	WLS	CF1# #@@|LL1# #@@|SA1# #@@
Northern Ireland	NIR	BT1# #@@|BT2# #@@
@cities
London	GB	0	515085	-1257	0	8962	E1W #@@|EC2A #@@|EC3A #@@|EC4N #@@|SW1W #@@|W1G #@@|W1W #@@|WC1V #@@	+44 20 7946 0###
Birmingham	GB	0	524814	-18998	0	1158	B1 #@@|B11 #@@|B16 #@@|B19 #@@|B3 #@@|B35 #@@|B40 #@@|B7 #@@	+44 121 496 0###
Glasgow	GB	1	558652	-42576	0	626	G1 #@@|G13 #@@|G22 #@@|G3 #@@|G34 #@@|G40 #@@|G42 #@@|G5 #@@	+44 141 496 0###
Manchester	GB	0	534810	-22374	0	569	M1 #@@|M11 #@@|M15 #@@|M16 #@@|M3 #@@|M40 #@@|M60 #@@|M9 #@@	+44 161 496 0###
Sheffield	GB	0	533830	-14659	0	556	S1 #@@|S14 #@@|S20 #@@|S26 #@@|S32 #@@|S36 #@@|S7 #@@|S97 #@@	+44 114 496 0###
Leeds	GB	0	537965	-15478	0	536	LS1 #@@|LS13 #@@|LS2 #@@|LS3 #@@|LS4 #@@|LS6 #@@|LS88 #@@|LS98 #@@	+44 113 496 0###
Edinburgh	GB	1	559521	-31965	0	515	EH1 #@@|EH11 #@@|EH12 #@@|EH3 #@@|EH4 #@@|EH5 #@@|EH7 #@@|EH8 #@@	+44 131 496 0###
Liverpool	GB	0	534106	-29779	0	497	L1 #@@|L13 #@@|L27 #@@|L3 #@@|L5 #@@|L67 #@@|L71 #@@|L74 #@@	+44 151 496 0###
Bristol	GB	0	514552	-25966	0	479	BS1 #@@|BS2 #@@|BS31 #@@|BS32 #@@|BS35 #@@|BS40 #@@|BS41 #@@|BS6 #@@	+44 117 496 0###
Cardiff	GB	2	514800	-31800	0	372	CF10 #@@|CF11 #@@|CF14 #@@|CF15 #@@|CF23 #@@|CF24 #@@	+44 29 2018 0###
Leicester	GB	0	526386	-11317	0	369	LE1 #@@|LE19 #@@|LE21 #@@|LE4 #@@|LE87 #@@	+44 116 496 0###
Bradford	GB	0	537939	-17521	0	366	BD1 #@@|BD10 #@@|BD2 #@@|BD5 #@@|BD7 #@@|BD8 #@@|BD97 #@@|BD98 #@@
Belfast	GB	3	545968	-59254	0	348	BT1 #@@|BT11 #@@|BT13 #@@|BT15 #@@|BT2 #@@|BT3 #@@|BT5 #@@|BT7 #@@	+44 28 9649 6###
Coventry	GB	0	524066	-15122	0	345	CV1 #@@|CV3 #@@
Brent	GB	0	515531	-3023	0	329	HA0 #@@|HA1 #@@|HA9 #@@|UB6 #@@	+44 20 7946 0###
Birkenhead	GB	0	533934	-30148	0	325	CH25 #@@|CH41 #@@|CH42 #@@	+44 151 496 0###
Nottingham	GB	0	529536	-11505	0	324	NG1 #@@|NG3 #@@|NG7 #@@	+44 115 496 0###
Islington	GB	0	515362	-1030	0	319	EC1P #@@|EC4P #@@|EC50 #@@|N1 #@@|N1C #@@|N1P #@@|N7 #@@	+44 20 7946 0###
Reading	GB	0	514562	-9711	0	318	RG1 #@@|RG30 #@@|RG6 #@@	+44 118 496 0###
Kingston upon Hull	GB	0	537446	-3352	0	314	HU1 #@@|HU2 #@@|HU3 #@@|HU4 #@@
Preston	GB	0	537628	-27045	0	313	PR0 #@@|PR1 #@@|PR11 #@@
Swansea	GB	2	516208	-39432	0	300	SA1 #@@
Newcastle upon Tyne	GB	0	549733	-16140	0	300	NE1 #@@|NE98 #@@|NE99 #@@	+44 191 498 0###
Southend-on-Sea	GB	0	515378	7143	0	295	SS1 #@@|SS22 #@@|SS99 #@@
Brighton	GB	0	508284	-1395	0	284	BN2 #@@|BN3 #@@|BN50 #@@|BN88 #@@
Derby	GB	0	529228	-14766	0	270	DE1 #@@|DE99 #@@
Southampton	GB	0	509040	-14043	0	270	SO14 #@@|SO15 #@@
Wolverhampton	GB	0	525855	-21230	0	264	WV1 #@@|WV2 #@@|WV98 #@@	+44 121 496 0###
Plymouth	GB	0	503715	-41430	0	260	PL1 #@@|PL2 #@@|PL4 #@@
Stoke-on-Trent	GB	0	530042	-21854	0	258	ST4 #@@
Milton Keynes	GB	0	520417	-7558	0	256	MK1 #@@|MK4 #@@|MK6 #@@|MK8 #@@|MK9 #@@
City of Westminster	GB	0	514975	-1357	0	248	EC1A #@@|EC3P #@@|SE11 #@@|SW1W #@@|W1B #@@|W1M #@@|WC1B #@@|WC2 #@@	+44 20 7946 0###
Northampton	GB	0	522500	-8833	0	246	NN1 #@@|NN2 #@@
Oldham	GB	0	535405	-21183	0	237	OL1 #@@|OL8 #@@|OL9 #@@|OL95 #@@	+44 161 496 0###
Bexley	GB	0	514416	1487	0	228	DA15 #@@|DA5 #@@	+44 20 7946 0###
Luton	GB	0	518797	-4175	0	225	LU1 #@@
Barking	GB	0	515333	833	0	219	IG11 #@@	+44 20 7946 0###
Archway	GB	0	515673	-1342	0	216	N19 #@@|N4 #@@|N6 #@@|N7 #@@|N8 #@@|NW5 #@@	+44 20 7946 0###
Portsmouth	GB	0	507990	-10912	0	208	PO1 #@@|PO4 #@@|PO5 #@@
Swindon	GB	0	515580	-17812	0	202	SN1 #@@|SN25 #@@|SN26 #@@|SN38 #@@|SN99 #@@
Dudley	GB	0	525000	-20833	0	199	DY1 #@@|DY2 #@@	+44 121 496 0###
Aberdeen	GB	1	571437	-20981	0	199	AB10 #@@|AB11 #@@|AB12 #@@|AB13 #@@|AB16 #@@|AB21 #@@|AB24 #@@|AB25 #@@
Sutton	GB	0	513500	-2000	0	188	CR44 #@@|RH5 #@@|SM1 #@@|SM2 #@@	+44 20 7946 0###
St Helens	GB	0	534500	-27333	0	183	WA10 #@@
Ipswich	GB	0	520592	11554	0	179	IP1 #@@|IP3 #@@|IP4 #@@
Wigan	GB	0	535430	-26371	0	175	WN1 #@@|WN3 #@@
Croydon	GB	0	513833	-1000	0	173	CR0 #@@|CR7 #@@|CR9 #@@|CR90 #@@	+44 20 7946 0###
Warrington	GB	0	533925	-25802	0	172	WA1 #@@|WA2 #@@|WA4 #@@|WA55 #@@
Walsall	GB	0	525853	-19840	0	172	WS1 #@@|WS2 #@@|WS5 #@@	+44 121 496 0###
Mansfield	GB	0	531333	-12000	0	172	NG18 #@@|NG70 #@@
Sunderland	GB	0	549046	-13822	0	170	NE85 #@@|SR1 #@@|SR9 #@@
Ilford	GB	0	515576	728	0	168	IG1 #@@|IG4 #@@|IG5 #@@	+44 20 7946 0###
Slough	GB	0	515095	-5954	0	165	SL1 #@@|SL95 #@@
Bournemouth	GB	0	507205	-18795	0	164	BH1 #@@|BH10 #@@|BH2 #@@|BH7 #@@
Peterborough	GB	0	525736	-2478	0	163	PE1 #@@|PE2 #@@
Oxford	GB	0	517522	-12560	0	162	OX1 #@@
Newport	GB	2	515877	-29984	0	162	NP10 #@@|NP11 #@@|NP18 #@@|NP19 #@@|NP20 #@@
Enfield Town	GB	0	516515	-850	0	157	EN1 #@@|EN2 #@@|EN3 #@@|N14 #@@|N18 #@@|N21 #@@|N9 #@@	+44 20 7946 0###
York	GB	0	539576	-10827	0	156	YO1 #@@|YO10 #@@|YO24 #@@|YO31 #@@|YO90 #@@
Telford	GB	0	526766	-24493	0	156	TF3 #@@|TF4 #@@|WV99 #@@
Poole	GB	0	507143	-19846	0	152	BH15 #@@
Burnley	GB	0	538000	-22333	0	149	BB11 #@@
Harrow	GB	0	515784	-3321	0	149	HA1 #@@|HA2 #@@|HA3 #@@	+44 20 7946 0###
Huddersfield	GB	0	536490	-17842	0	149	HD1 #@@|HD2 #@@
Dundee	GB	1	564691	-29749	0	148	DD1 #@@
Blackburn	GB	0	537500	-24833	0	147	BB1 #@@|BB2 #@@
Cambridge	GB	0	522000	1167	0	146	CB21 #@@|CB22 #@@|CB23 #@@|CB24 #@@|CB5 #@@
Blackpool	GB	0	538167	-30500	0	145	FY1 #@@|FY3 #@@
Basildon	GB	0	515684	4578	0	145	SS14 #@@|SS16 #@@
Norwich	GB	0	526278	12983	0	143	NR2 #@@|NR3 #@@|NR99 #@@
Middlesbrough	GB	0	545762	-12348	0	143	TS1 #@@|TS2 #@@|TS4 #@@
Bolton	GB	0	535833	-24333	0	141	BL1 #@@|BL11 #@@|BL78 #@@
Stockport	GB	0	534098	-21576	0	139	SK1 #@@|SK3 #@@|SK4 #@@	+44 161 496 0###
High Wycombe	GB	0	516291	-7493	0	133	HP11 #@@|HP13 #@@
Gloucester	GB	0	518657	-22431	0	132	GL1 #@@
Exeter	GB	0	507236	-35275	0	131	EX2 #@@|EX4 #@@
Colchester	GB	0	518892	9042	0	130	CO1 #@@
Tottenham	GB	0	516037	-679	0	130	N17 #@@|N18 #@@	+44 20 7946 0###
Salford	GB	0	534877	-22904	0	130	M5 #@@|M50 #@@|M6 #@@	+44 161 496 0###
Newcastle under Lyme	GB	0	530000	-22333	0	128	ST5 #@@|ST55 #@@
Solihull	GB	0	524143	-17809	0	127	B91 #@@	+44 121 496 0###
Watford	GB	0	516553	-3960	0	126	WD1 #@@|WD17 #@@|WD18 #@@|WD19 #@@|WD24 #@@|WD25 #@@|WD99 #@@	+44 20 7946 0###
Saint Peters	GB	0	513667	14167	0	125	CT10 #@@|CT11 #@@|CT9 #@@
Crawley	GB	0	511130	-1831	0	124	RH10 #@@|RH11 #@@|RH77 #@@
Burton upon Trent	GB	0	528073	-16426	0	122	DE13 #@@|DE14 #@@
Cheltenham	GB	0	519001	-20797	0	119	GL50 #@@|GL52 #@@
Rotherham	GB	0	534301	-13568	0	118	S60 #@@|S95 #@@|S97 #@@	+44 114 496 0###
Worthing	GB	0	508180	-3754	0	114	BN11 #@@|BN91 #@@|BN99 #@@
Doncaster	GB	0	535228	-11312	0	114	DN1 #@@|DN2 #@@|DN55 #@@
Chesterfield	GB	0	532500	-14167	0	113	S40 #@@|S41 #@@|S43 #@@|S49 #@@
Chelmsford	GB	0	517358	4696	0	112	CM1 #@@|CM2 #@@|CM99 #@@
Mendip	GB	0	512372	-26266	0	110	BA5 #@@
Sutton Coldfield	GB	0	525667	-18167	0	110	B73 #@@|B74 #@@	+44 121 496 0###
Wakefield	GB	0	536833	-14977	0	110	WF1 #@@|WF90 #@@
Walthamstow	GB	0	515907	-208	0	109	E17 #@@	+44 20 7946 0###
Dagenham	GB	0	515500	1667	0	108	RM10 #@@|RM7 #@@|RM8 #@@	+44 20 7946 0###
Basingstoke	GB	0	512625	-10871	0	108	RG21 #@@
Maidstone	GB	0	512667	5167	0	108	ME14 #@@|ME15 #@@|ME16 #@@|ME99 #@@
Bedford	GB	0	521346	-4663	0	107	MK40 #@@|MK42 #@@
Woking	GB	0	513190	-5589	0	104	GU21 #@@|GU22 #@@
Lincoln	GB	0	532268	-5379	0	104	LN2 #@@|LN4 #@@
West Bromwich	GB	0	525187	-19945	0	103	B70 #@@|B71 #@@	+44 121 496 0###
Eastbourne	GB	0	507687	2845	0	102	BN21 #@@
Worcester	GB	0	521894	-22200	0	102	WR1 #@@|WR2 #@@|WR5 #@@|WR99 #@@
Bath	GB	0	513751	-23617	0	102	BA1 #@@
Gillingham	GB	0	513891	5486	0	101	ME4 #@@|ME7 #@@
Becontree	GB	0	515529	1290	0	100	RM8 #@@|RM9 #@@	+44 20 7946 0###
Rochdale	GB	0	536177	-21552	0	98	OL16 #@@
Hemel Hempstead	GB	0	517537	-4498	0	96	HP2 #@@|HP3 #@@
Romford	GB	0	515752	1858	0	95	RM1 #@@|RM2 #@@|RM7 #@@	+44 20 7946 0###
Hayes	GB	0	515158	-4234	0	94	UB11 #@@|UB3 #@@|UB8 #@@	+44 20 7946 0###
Harlow	GB	0	517766	1116	0	93	CM17 #@@|CM18 #@@|CM92 #@@
Hastings	GB	0	508557	5801	0	93	TN34 #@@
High Peak	GB	0	533680	-18454	0	93	SK22 #@@
Darlington	GB	0	545243	-15504	0	92	DL1 #@@|DL3 #@@|DL98 #@@
Stevenage	GB	0	519022	-2026	0	92	SG1 #@@
Southport	GB	0	536458	-30101	0	92	PR8 #@@
Chester	GB	0	531905	-28919	0	91	CH1 #@@|CH3 #@@|CH88 #@@|CH99 #@@
Wembley	GB	0	515524	-2969	0	90	HA0 #@@|HA9 #@@|UB6 #@@	+44 20 7946 0###
Grays	GB	0	514757	3252	0	90	RM17 #@@
Harrogate	GB	0	539908	-15373	0	89	HG1 #@@|HG2 #@@
Hartlepool	GB	0	546855	-12103	0	89	TS24 #@@
Nuneaton	GB	0	525232	-14652	0	89	CV11 #@@
Redditch	GB	0	523065	-19457	0	88	B97 #@@	+44 121 496 0###
Fulham	GB	0	514803	-1993	0	87	SW5 #@@|SW6 #@@|W14 #@@|W6 #@@	+44 20 7946 0###
Londonderry County Borough	GB	3	549972	-73092	0	87	BT47 #@@|BT48 #@@
Grimsby	GB	0	535654	-755	0	86	DN32 #@@|DN34 #@@|DN41 #@@
Cannock	GB	0	526904	-20308	0	86	WS11 #@@|WS12 #@@
St Albans	GB	0	517500	-3333	0	85	AL1 #@@|AL3 #@@
South Shields	GB	0	549986	-14323	0	84	NE33 #@@	+44 191 498 0###
Derry	GB	3	549981	-73093	0	84	BT47 #@@|BT48 #@@
Weston-super-Mare	GB	0	513460	-29766	0	83	BS23 #@@
Halifax	GB	0	537167	-18500	0	83	HX1 #@@|HX3 #@@
Edmonton	GB	0	516256	-580	0	82	N18 #@@|N9 #@@	+44 20 7946 0###
Tamworth	GB	0	526340	-16959	0	82	B77 #@@|B79 #@@
Gosport	GB	0	507951	-11290	0	82	PO1 #@@|PO12 #@@
Scunthorpe	GB	0	535790	-6544	0	82	DN15 #@@|DN16 #@@
Chatham	GB	0	513789	5279	0	81	ME1 #@@|ME4 #@@|ME5 #@@|ME7 #@@
Stockton-on-Tees	GB	0	545685	-13187	0	80	TS18 #@@|TS19 #@@
Carlisle	GB	0	548951	-29382	0	78	CA1 #@@|CA3 #@@|CA99 #@@
Southall	GB	0	515090	-3713	0	78	UB1 #@@|UB2 #@@	+44 20 7946 0###
Rugby	GB	0	523709	-12642	0	78	CV21 #@@|CV22 #@@
Gateshead	GB	0	549621	-16017	0	78	DH98 #@@|NE8 #@@|NE82 #@@|NE83 #@@|NE85 #@@|NE88 #@@|NE92 #@@|NE98 #@@	+44 191 498 0###
Lisburn	GB	3	545234	-60353	0	78	BT27 #@@|BT28 #@@	+44 28 9649 6###
Paisley	GB	1	558317	-44325	0	77	PA1 #@@|PA2 #@@	+44 141 496 0###
Putney	GB	0	514607	-2181	0	77	SW15 #@@|SW18 #@@	+44 20 7946 0###
Shrewsbury	GB	0	527101	-27521	0	77	SY1 #@@|SY2 #@@|SY3 #@@|SY99 #@@
Fylde	GB	0	538333	-29167	0	76	FY6 #@@|PR3 #@@|PR4 #@@
Crewe	GB	0	530979	-24416	0	76	CW1 #@@|CW2 #@@|CW98 #@@
Bracknell	GB	0	514136	-7505	0	76	RG12 #@@|RG42 #@@
Battersea	GB	0	514748	-1555	0	76	SW1 #@@|SW10 #@@|SW11 #@@|SW3 #@@|SW4 #@@|SW8 #@@|SW95 #@@	+44 20 7946 0###
East Kilbride	GB	1	557641	-41767	0	75	G74 #@@|G75 #@@	+44 141 496 0###
Hove	GB	0	508309	-1672	0	75	BN1 #@@|BN2 #@@|BN3 #@@|BN50 #@@|BN52 #@@|BN88 #@@
Aylesbury	GB	0	518166	-8146	0	75	HP19 #@@|HP20 #@@|HP21 #@@
Canary Wharf	GB	0	515052	-208	0	73	E14 #@@|SE16 #@@	+44 20 7946 0###
Purley	GB	0	513368	-1120	0	72	CR8 #@@	+44 20 7946 0###
Guildford	GB	0	512354	-5743	0	72	GU1 #@@|GU2 #@@
Peckham	GB	0	514740	-697	0	72	SE1 #@@|SE15 #@@|SE5 #@@	+44 20 7946 0###
Barnsley	GB	0	535500	-14833	0	71	S70 #@@
Lowestoft	GB	0	524752	17517	0	71	NR32 #@@
Chingford	GB	0	516303	5	0	71	E4 #@@	+44 20 7946 0###
Maidenhead	GB	0	515228	-7199	0	70	SL6 #@@|SL60 #@@
Stafford	GB	0	528052	-21164	0	70	ST16 #@@
Uxbridge	GB	0	515489	-4821	0	70	UB8 #@@	+44 20 7946 0###
Rhondda	GB	2	516590	-34488	0	70	CF42 #@@|CF43 #@@
Royal Tunbridge Wells	GB	0	511332	2626	0	69	TN1 #@@|TN3 #@@
Wimbledon	GB	0	514221	-2080	0	68	SW19 #@@|SW20 #@@	+44 20 7946 0###
Corby	GB	0	524964	-6894	0	68	NN17 #@@
Stamford Hill	GB	0	515687	-733	0	68	E5 #@@|N15 #@@|N16 #@@|N81 #@@	+44 20 7946 0###
Paignton	GB	0	504356	-35679	0	68	TQ3 #@@|TQ4 #@@
Rossendale	GB	0	536846	-22769	0	67	BB4 #@@|BL0 #@@
Washington	GB	0	549000	-15167	0	67	NE37 #@@|NE38 #@@	+44 191 498 0###
Folkestone	GB	0	510817	11673	0	66	CT19 #@@|CT20 #@@|CT50 #@@
Brixton	GB	0	514659	-1065	0	66	SE11 #@@|SE17 #@@|SE24 #@@|SE5 #@@|SW2 #@@|SW4 #@@|SW8 #@@|SW9 #@@	+44 20 7946 0###
Hounslow	GB	0	514684	-3609	0	66	TW3 #@@|TW4 #@@|TW6 #@@	+44 20 7946 0###
Finchley	GB	0	516010	-1952	0	66	N3 #@@|NW4 #@@|NW7 #@@	+44 20 7946 0###
Wrexham	GB	2	530466	-29913	0	66	LL13 #@@
Ellesmere Port Town	GB	0	532788	-29013	0	65	CH2 #@@|CH34 #@@|CH65 #@@|CH66 #@@
Torquay	GB	0	504620	-35252	0	65	TQ1 #@@|TQ2 #@@
Cricklewood	GB	0	515567	-2155	0	65	NW10 #@@|NW2 #@@|NW6 #@@	+44 20 7946 0###
Loughborough	GB	0	527667	-12000	0	65	LE11 #@@|LE12 #@@
Taunton	GB	0	510149	-31029	0	65	TA1 #@@
Waterlooville	GB	0	508807	-10304	0	64	PO7 #@@|PO8 #@@
Bognor Regis	GB	0	507821	-6798	0	64	PO21 #@@|PO22 #@@
Newtownabbey	GB	3	546598	-59086	0	64	BT36 #@@|BT37 #@@	+44 28 9649 6###
Buckley	GB	2	531667	-30833	0	64	CH7 #@@
Great Yarmouth	GB	0	526083	17305	0	63	NR30 #@@|NR31 #@@
Mitcham	GB	0	514032	-1683	0	63	CR4 #@@|SW19 #@@	+44 20 7946 0###
Feltham	GB	0	514462	-4139	0	63	TW13 #@@|TW14 #@@	+44 20 7946 0###
Margate	GB	0	513813	13862	0	63	CT9 #@@
Ashford	GB	0	511465	8738	0	63	TN24 #@@
Sale	GB	0	534252	-23244	0	63	M33 #@@	+44 161 496 0###
Tonypandy	GB	2	516220	-34554	0	63	CF40 #@@
Acton	GB	0	515090	-2762	0	62	NW10 #@@|W13 #@@|W3 #@@|W5 #@@	+44 20 7946 0###
Scarborough	GB	0	542797	-4044	0	62	YO11 #@@
Widnes	GB	0	533618	-27341	0	61	WA8 #@@
Runcorn	GB	0	533417	-27312	0	61	WA7 #@@
Bury	GB	0	536000	-23000	0	61	BL9 #@@	+44 161 496 0###
Dewsbury	GB	0	536908	-16291	0	61	WF12 #@@|WF17 #@@
Bangor	GB	3	546608	-56680	0	61	BT19 #@@|BT20 #@@	+44 28 9649 6###
Beckenham	GB	0	514088	-253	0	61	BR3 #@@|SE20 #@@|SE25 #@@	+44 20 7946 0###
Farnborough	GB	0	512942	-7556	0	61	GU11 #@@
Tynemouth	GB	0	550179	-14256	0	61	NE29 #@@|NE30 #@@	+44 191 498 0###
Hereford	GB	0	520568	-27148	0	60	HR1 #@@
Stroud	GB	0	517500	-22000	0	60	GL5 #@@|GL6 #@@
Halesowen	GB	0	524486	-20494	0	60	B63 #@@	+44 121 496 0###
Chelsea	GB	0	514876	-1694	0	60	SW1 #@@|SW10 #@@|SW11 #@@|SW1X #@@|SW3 #@@|SW5 #@@|SW7 #@@|W1M #@@	+44 20 7946 0###
Craigavon	GB	3	544471	-63870	0	59	BT62 #@@|BT63 #@@|BT64 #@@|BT65 #@@|BT66 #@@|BT67 #@@	+44 28 9649 6###
Wallasey	GB	0	534232	-30650	0	59	CH27 #@@|CH44 #@@|CH45 #@@	+44 151 496 0###
Littlehampton	GB	0	508114	-5408	0	59	BN17 #@@
Streatham	GB	0	514290	-1318	0	58	SW16 #@@|SW2 #@@	+44 20 7946 0###
Bootle	GB	0	534667	-30167	0	58	L20 #@@|L21 #@@|L22 #@@|L23 #@@	+44 151 496 0###
Bebington	GB	0	533500	-30167	0	58	CH26 #@@|CH32 #@@|CH42 #@@|CH43 #@@|CH62 #@@|CH63 #@@	+44 151 496 0###
Kidderminster	GB	0	523882	-22500	0	57	DY10 #@@|DY11 #@@
Morley	GB	0	537401	-15988	0	57	LS27 #@@|WF3 #@@	+44 113 496 0###
Stourbridge	GB	0	524561	-21432	0	57	DY8 #@@|DY9 #@@	+44 121 496 0###
Livingston	GB	1	559029	-35226	0	57	EH53 #@@|EH54 #@@
Castlereagh	GB	3	545735	-58847	0	57	BT5 #@@|BT6 #@@|BT7 #@@	+44 28 9649 6###
Kettering	GB	0	523984	-7257	0	57	NN16 #@@
Wellingborough	GB	0	523027	-6945	0	57	NN8 #@@
Barrow in Furness	GB	0	541109	-32276	0	55	LA14 #@@
South Croydon	GB	0	513622	-942	0	55	CR0 #@@|CR2 #@@|CR44 #@@|CR7 #@@|CR8 #@@|CR9 #@@|CR90 #@@	+44 20 7946 0###
Canterbury	GB	0	512790	10799	0	55	CT1 #@@|CT2 #@@
Dunfermline	GB	1	560716	-34589	0	55	KY12 #@@
Huyton	GB	0	534115	-28394	0	55	L36 #@@	+44 151 496 0###
Leytonstone	GB	0	515686	77	0	55	E10 #@@|E11 #@@	+44 20 7946 0###
Barry	GB	2	513998	-32838	0	55	CF62 #@@	+44 29 2018 0###
Meikle Earnock	GB	1	557500	-40333	0	54	ML3 #@@
Hamilton	GB	1	557667	-40333	0	54	ML3 #@@
Sittingbourne	GB	0	513413	7328	0	54	ME10 #@@|ME9 #@@
Macclesfield	GB	0	532602	-21256	0	54	SK10 #@@|SK11 #@@
Gravesend	GB	0	514421	3711	0	54	DA11 #@@|DA12 #@@
Eastleigh	GB	0	509667	-13500	0	54	SO50 #@@|SO97 #@@
Smethwick	GB	0	524927	-19674	0	54	B66 #@@|B67 #@@	+44 121 496 0###
Braintree	GB	0	518782	5529	0	53	CM7 #@@|CM77 #@@
Weymouth	GB	0	506145	-24599	0	53	DT3 #@@|DT4 #@@
Brentwood	GB	0	516213	3056	0	53	CM14 #@@
Esher	GB	0	513697	-3669	0	52	KT10 #@@	+44 20 7946 0###
Dunstable	GB	0	518857	-5229	0	52	LU6 #@@
Morecambe	GB	0	540684	-28611	0	52	LA4 #@@
Redhill	GB	0	512405	-1704	0	52	RH1 #@@
Welwyn Garden City	GB	0	518017	-2069	0	52	AL6 #@@|AL7 #@@|AL8 #@@
Horsham	GB	0	510631	-3276	0	51	RH12 #@@
Dartford	GB	0	514466	2142	0	51	DA1 #@@	+44 20 7946 0###
Staines	GB	0	514309	-5061	0	51	TW18 #@@	+44 20 7946 0###
Royal Leamington Spa	GB	0	522852	-15200	0	51	CV31 #@@|CV32 #@@
Hinckley	GB	0	525389	-13761	0	51	LE10 #@@
Clacton-on-Sea	GB	0	517897	11560	0	51	CO15 #@@
Cumbernauld	GB	1	559468	-39905	0	51	G67 #@@|G68 #@@|G70 #@@
Kirkcaldy	GB	1	561168	-31600	0	50	KY1 #@@|KY2 #@@
Bletchley	GB	0	519933	-7347	0	50	MK1 #@@|MK2 #@@|MK3 #@@
Yeovil	GB	0	509416	-26321	0	50	BA20 #@@
Keighley	GB	0	538679	-19066	0	50	BD20 #@@|BD21 #@@
Altrincham	GB	0	533875	-23485	0	50	WA14 #@@|WA15 #@@	+44 161 496 0###
Bridgend	GB	2	515058	-35772	0	50	CF31 #@@
Llanelli	GB	2	516820	-41619	0	50	SA15 #@@
Willenhall	GB	0	525851	-20593	0	50	WV13 #@@	+44 121 496 0###
Eltham	GB	0	514506	522	0	49	SE9 #@@	+44 20 7946 0###
South Benfleet	GB	0	515530	5596	0	49	SS7 #@@
Banbury	GB	0	520632	-13422	0	49	OX16 #@@
Cwmbran	GB	2	516545	-30228	0	49	NP44 #@@
Morden	GB	0	513982	-1984	0	48	SM4 #@@	+44 20 7946 0###
Long Eaton	GB	0	528986	-12714	0	48	NG10 #@@|NG9 #@@	+44 115 496 0###
Inverness	GB	1	574791	-42240	0	48	IV1 #@@|IV2 #@@|IV3 #@@|IV99 #@@
Durham	GB	0	547768	-15757	0	48	DH1 #@@|DH97 #@@|DH99 #@@
Northwich	GB	0	532588	-25202	0	47	CW8 #@@|CW9 #@@
Perth	GB	1	563952	-34314	0	47	PH1 #@@|PH2 #@@
Lancaster	GB	0	540465	-27999	0	47	LA1 #@@
Tipton	GB	0	525296	-20677	0	47	DY4 #@@	+44 121 496 0###
Kilmarnock	GB	1	556117	-44958	0	47	KA3 #@@
Dumfries	GB	1	550696	-36114	0	46	DG1 #@@|DG2 #@@
Banstead	GB	0	513223	-2068	0	46	SM7 #@@	+44 20 7946 0###
Ayr	GB	1	554627	-46339	0	46	KA7 #@@|KA8 #@@
Neath	GB	2	516632	-38044	0	46	SA11 #@@
King's Lynn	GB	0	527517	3952	0	46	PE30 #@@|PE34 #@@
Winchester	GB	0	510651	-13187	0	46	SO21 #@@|SO23 #@@|SO25 #@@
Middleton	GB	0	535500	-22000	0	46	M24 #@@	+44 161 496 0###
Havant	GB	0	508567	-9856	0	46	PO9 #@@
Kirkby	GB	0	534814	-28922	0	46	L32 #@@|L33 #@@	+44 151 496 0###
Carshalton	GB	0	513683	-1676	0	46	CR4 #@@|SM5 #@@|SM6 #@@	+44 20 7946 0###
Boston	GB	0	529763	-266	0	45	PE21 #@@
Castleford	GB	0	537259	-13626	0	45	WF10 #@@
Catford	GB	0	514449	-204	0	45	SE23 #@@|SE6 #@@	+44 20 7946 0###
Salisbury	GB	0	510693	-17957	0	45	SP1 #@@
Worksop	GB	0	533018	-11240	0	45	S80 #@@
Pontefract	GB	0	536911	-13127	0	45	WF8 #@@
Grantham	GB	0	529115	-6418	0	45	NG31 #@@|NG32 #@@
Willesden	GB	0	515333	-2333	0	44	NW10 #@@|W10 #@@	+44 20 7946 0###
Coatbridge	GB	1	558622	-40247	0	44	ML5 #@@	+44 141 496 0###
Merthyr Tydfil	GB	2	517479	-33778	0	44	CF47 #@@|CF48 #@@
Great Sankey	GB	0	533923	-26399	0	44	WA5 #@@
Bexhill-on-Sea	GB	0	508502	4710	0	44	TN39 #@@|TN40 #@@
Cheshunt	GB	0	517002	-303	0	44	EN8 #@@	+44 20 7946 0###
Ashton-under-Lyne	GB	0	534888	-20989	0	44	OL6 #@@|OL7 #@@|SK16 #@@	+44 161 496 0###
Leigh	GB	0	534964	-25197	0	44	WN7 #@@
Leatherhead	GB	0	512965	-3338	0	44	KT22 #@@|KT23 #@@	+44 20 7946 0###
Newark on Trent	GB	0	530667	-8167	0	43	NG24 #@@
Wallsend	GB	0	549911	-15340	0	43	NE28 #@@	+44 191 498 0###
Leighton Buzzard	GB	0	519172	-6580	0	43	LU7 #@@
Lytham St Annes	GB	0	537426	-29970	0	43	FY0 #@@|FY8 #@@
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
St Kitts & Nevis
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
St Pierre & Miquelon
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
St Helena, Ascension & Tristan da Cunha
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
St Vincent & the Grenadines
Venezuela
British Virgin Islands
US Virgin Islands
Vietnam
Vanuatu
Wallis & Futuna
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
