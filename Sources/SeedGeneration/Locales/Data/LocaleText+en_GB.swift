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
London	GB	0	515085	-1257	0	8962
Birmingham	GB	0	524814	-18998	0	1158
Glasgow	GB	1	558652	-42576	0	626
Manchester	GB	0	534810	-22374	0	569
Sheffield	GB	0	533830	-14659	0	556
Leeds	GB	0	537965	-15478	0	536
Edinburgh	GB	1	559521	-31965	0	515
Liverpool	GB	0	534106	-29779	0	497
Bristol	GB	0	514552	-25966	0	479
Cardiff	GB	2	514800	-31800	0	372
Leicester	GB	0	526386	-11317	0	369
Bradford	GB	0	537939	-17521	0	366
Belfast	GB	3	545968	-59254	0	348
Coventry	GB	0	524066	-15122	0	345
Brent	GB	0	515531	-3023	0	329
Birkenhead	GB	0	533934	-30148	0	325
Nottingham	GB	0	529536	-11505	0	324
Islington	GB	0	515362	-1030	0	319
Reading	GB	0	514562	-9711	0	318
Kingston upon Hull	GB	0	537446	-3352	0	314
Preston	GB	0	537628	-27045	0	313
Swansea	GB	2	516208	-39432	0	300
Newcastle upon Tyne	GB	0	549733	-16140	0	300
Southend-on-Sea	GB	0	515378	7143	0	295
Brighton	GB	0	508284	-1395	0	284
Derby	GB	0	529228	-14766	0	270
Southampton	GB	0	509040	-14043	0	270
Wolverhampton	GB	0	525855	-21230	0	264
Plymouth	GB	0	503715	-41430	0	260
Stoke-on-Trent	GB	0	530042	-21854	0	258
Milton Keynes	GB	0	520417	-7558	0	256
City of Westminster	GB	0	514975	-1357	0	248
Northampton	GB	0	522500	-8833	0	246
Oldham	GB	0	535405	-21183	0	237
Bexley	GB	0	514416	1487	0	228
Luton	GB	0	518797	-4175	0	225
Barking	GB	0	515333	833	0	219
Archway	GB	0	515673	-1342	0	216
Portsmouth	GB	0	507990	-10912	0	208
Swindon	GB	0	515580	-17812	0	202
Dudley	GB	0	525000	-20833	0	199
Aberdeen	GB	1	571437	-20981	0	199
Sutton	GB	0	513500	-2000	0	188
St Helens	GB	0	534500	-27333	0	183
Ipswich	GB	0	520592	11554	0	179
Wigan	GB	0	535430	-26371	0	175
Croydon	GB	0	513833	-1000	0	173
Warrington	GB	0	533925	-25802	0	172
Walsall	GB	0	525853	-19840	0	172
Mansfield	GB	0	531333	-12000	0	172
Sunderland	GB	0	549046	-13822	0	170
Ilford	GB	0	515576	728	0	168
Slough	GB	0	515095	-5954	0	165
Bournemouth	GB	0	507205	-18795	0	164
Peterborough	GB	0	525736	-2478	0	163
Oxford	GB	0	517522	-12560	0	162
Newport	GB	2	515877	-29984	0	162
Enfield Town	GB	0	516515	-850	0	157
York	GB	0	539576	-10827	0	156
Telford	GB	0	526766	-24493	0	156
Poole	GB	0	507143	-19846	0	152
Burnley	GB	0	538000	-22333	0	149
Harrow	GB	0	515784	-3321	0	149
Huddersfield	GB	0	536490	-17842	0	149
Dundee	GB	1	564691	-29749	0	148
Blackburn	GB	0	537500	-24833	0	147
Cambridge	GB	0	522000	1167	0	146
Blackpool	GB	0	538167	-30500	0	145
Basildon	GB	0	515684	4578	0	145
Norwich	GB	0	526278	12983	0	143
Middlesbrough	GB	0	545762	-12348	0	143
Bolton	GB	0	535833	-24333	0	141
Stockport	GB	0	534098	-21576	0	139
High Wycombe	GB	0	516291	-7493	0	133
Gloucester	GB	0	518657	-22431	0	132
Exeter	GB	0	507236	-35275	0	131
Colchester	GB	0	518892	9042	0	130
Tottenham	GB	0	516037	-679	0	130
Salford	GB	0	534877	-22904	0	130
Newcastle under Lyme	GB	0	530000	-22333	0	128
Solihull	GB	0	524143	-17809	0	127
Watford	GB	0	516553	-3960	0	126
Saint Peters	GB	0	513667	14167	0	125
Crawley	GB	0	511130	-1831	0	124
Burton upon Trent	GB	0	528073	-16426	0	122
Cheltenham	GB	0	519001	-20797	0	119
Rotherham	GB	0	534301	-13568	0	118
Worthing	GB	0	508180	-3754	0	114
Doncaster	GB	0	535228	-11312	0	114
Chesterfield	GB	0	532500	-14167	0	113
Chelmsford	GB	0	517358	4696	0	112
Mendip	GB	0	512372	-26266	0	110
Sutton Coldfield	GB	0	525667	-18167	0	110
Wakefield	GB	0	536833	-14977	0	110
Walthamstow	GB	0	515907	-208	0	109
Dagenham	GB	0	515500	1667	0	108
Basingstoke	GB	0	512625	-10871	0	108
Maidstone	GB	0	512667	5167	0	108
Bedford	GB	0	521346	-4663	0	107
Woking	GB	0	513190	-5589	0	104
Lincoln	GB	0	532268	-5379	0	104
West Bromwich	GB	0	525187	-19945	0	103
Eastbourne	GB	0	507687	2845	0	102
Worcester	GB	0	521894	-22200	0	102
Bath	GB	0	513751	-23617	0	102
Gillingham	GB	0	513891	5486	0	101
Becontree	GB	0	515529	1290	0	100
Rochdale	GB	0	536177	-21552	0	98
Hemel Hempstead	GB	0	517537	-4498	0	96
Romford	GB	0	515752	1858	0	95
Hayes	GB	0	515158	-4234	0	94
Harlow	GB	0	517766	1116	0	93
Hastings	GB	0	508557	5801	0	93
High Peak	GB	0	533680	-18454	0	93
Darlington	GB	0	545243	-15504	0	92
Stevenage	GB	0	519022	-2026	0	92
Southport	GB	0	536458	-30101	0	92
Chester	GB	0	531905	-28919	0	91
Wembley	GB	0	515524	-2969	0	90
Grays	GB	0	514757	3252	0	90
Harrogate	GB	0	539908	-15373	0	89
Hartlepool	GB	0	546855	-12103	0	89
Nuneaton	GB	0	525232	-14652	0	89
Redditch	GB	0	523065	-19457	0	88
Fulham	GB	0	514803	-1993	0	87
Londonderry County Borough	GB	3	549972	-73092	0	87
Grimsby	GB	0	535654	-755	0	86
Cannock	GB	0	526904	-20308	0	86
St Albans	GB	0	517500	-3333	0	85
South Shields	GB	0	549986	-14323	0	84
Derry	GB	3	549981	-73093	0	84
Weston-super-Mare	GB	0	513460	-29766	0	83
Halifax	GB	0	537167	-18500	0	83
Edmonton	GB	0	516256	-580	0	82
Tamworth	GB	0	526340	-16959	0	82
Gosport	GB	0	507951	-11290	0	82
Scunthorpe	GB	0	535790	-6544	0	82
Chatham	GB	0	513789	5279	0	81
Stockton-on-Tees	GB	0	545685	-13187	0	80
Carlisle	GB	0	548951	-29382	0	78
Southall	GB	0	515090	-3713	0	78
Rugby	GB	0	523709	-12642	0	78
Gateshead	GB	0	549621	-16017	0	78
Lisburn	GB	3	545234	-60353	0	78
Paisley	GB	1	558317	-44325	0	77
Putney	GB	0	514607	-2181	0	77
Shrewsbury	GB	0	527101	-27521	0	77
Fylde	GB	0	538333	-29167	0	76
Crewe	GB	0	530979	-24416	0	76
Bracknell	GB	0	514136	-7505	0	76
Battersea	GB	0	514748	-1555	0	76
East Kilbride	GB	1	557641	-41767	0	75
Hove	GB	0	508309	-1672	0	75
Aylesbury	GB	0	518166	-8146	0	75
Canary Wharf	GB	0	515052	-208	0	73
Purley	GB	0	513368	-1120	0	72
Guildford	GB	0	512354	-5743	0	72
Peckham	GB	0	514740	-697	0	72
Barnsley	GB	0	535500	-14833	0	71
Lowestoft	GB	0	524752	17517	0	71
Chingford	GB	0	516303	5	0	71
Maidenhead	GB	0	515228	-7199	0	70
Stafford	GB	0	528052	-21164	0	70
Uxbridge	GB	0	515489	-4821	0	70
Rhondda	GB	2	516590	-34488	0	70
Royal Tunbridge Wells	GB	0	511332	2626	0	69
Wimbledon	GB	0	514221	-2080	0	68
Corby	GB	0	524964	-6894	0	68
Stamford Hill	GB	0	515687	-733	0	68
Paignton	GB	0	504356	-35679	0	68
Rossendale	GB	0	536846	-22769	0	67
Washington	GB	0	549000	-15167	0	67
Folkestone	GB	0	510817	11673	0	66
Brixton	GB	0	514659	-1065	0	66
Hounslow	GB	0	514684	-3609	0	66
Finchley	GB	0	516010	-1952	0	66
Wrexham	GB	2	530466	-29913	0	66
Ellesmere Port Town	GB	0	532788	-29013	0	65
Torquay	GB	0	504620	-35252	0	65
Cricklewood	GB	0	515567	-2155	0	65
Loughborough	GB	0	527667	-12000	0	65
Taunton	GB	0	510149	-31029	0	65
Waterlooville	GB	0	508807	-10304	0	64
Bognor Regis	GB	0	507821	-6798	0	64
Newtownabbey	GB	3	546598	-59086	0	64
Buckley	GB	2	531667	-30833	0	64
Great Yarmouth	GB	0	526083	17305	0	63
Mitcham	GB	0	514032	-1683	0	63
Feltham	GB	0	514462	-4139	0	63
Margate	GB	0	513813	13862	0	63
Ashford	GB	0	511465	8738	0	63
Sale	GB	0	534252	-23244	0	63
Tonypandy	GB	2	516220	-34554	0	63
Acton	GB	0	515090	-2762	0	62
Scarborough	GB	0	542797	-4044	0	62
Widnes	GB	0	533618	-27341	0	61
Runcorn	GB	0	533417	-27312	0	61
Bury	GB	0	536000	-23000	0	61
Dewsbury	GB	0	536908	-16291	0	61
Bangor	GB	3	546608	-56680	0	61
Beckenham	GB	0	514088	-253	0	61
Farnborough	GB	0	512942	-7556	0	61
Tynemouth	GB	0	550179	-14256	0	61
Hereford	GB	0	520568	-27148	0	60
Stroud	GB	0	517500	-22000	0	60
Halesowen	GB	0	524486	-20494	0	60
Chelsea	GB	0	514876	-1694	0	60
Craigavon	GB	3	544471	-63870	0	59
Wallasey	GB	0	534232	-30650	0	59
Littlehampton	GB	0	508114	-5408	0	59
Streatham	GB	0	514290	-1318	0	58
Bootle	GB	0	534667	-30167	0	58
Bebington	GB	0	533500	-30167	0	58
Kidderminster	GB	0	523882	-22500	0	57
Morley	GB	0	537401	-15988	0	57
Stourbridge	GB	0	524561	-21432	0	57
Livingston	GB	1	559029	-35226	0	57
Castlereagh	GB	3	545735	-58847	0	57
Kettering	GB	0	523984	-7257	0	57
Wellingborough	GB	0	523027	-6945	0	57
Barrow in Furness	GB	0	541109	-32276	0	55
South Croydon	GB	0	513622	-942	0	55
Canterbury	GB	0	512790	10799	0	55
Dunfermline	GB	1	560716	-34589	0	55
Huyton	GB	0	534115	-28394	0	55
Leytonstone	GB	0	515686	77	0	55
Barry	GB	2	513998	-32838	0	55
Meikle Earnock	GB	1	557500	-40333	0	54
Hamilton	GB	1	557667	-40333	0	54
Sittingbourne	GB	0	513413	7328	0	54
Macclesfield	GB	0	532602	-21256	0	54
Gravesend	GB	0	514421	3711	0	54
Eastleigh	GB	0	509667	-13500	0	54
Smethwick	GB	0	524927	-19674	0	54
Braintree	GB	0	518782	5529	0	53
Weymouth	GB	0	506145	-24599	0	53
Brentwood	GB	0	516213	3056	0	53
Esher	GB	0	513697	-3669	0	52
Dunstable	GB	0	518857	-5229	0	52
Morecambe	GB	0	540684	-28611	0	52
Redhill	GB	0	512405	-1704	0	52
Welwyn Garden City	GB	0	518017	-2069	0	52
Horsham	GB	0	510631	-3276	0	51
Dartford	GB	0	514466	2142	0	51
Staines	GB	0	514309	-5061	0	51
Royal Leamington Spa	GB	0	522852	-15200	0	51
Hinckley	GB	0	525389	-13761	0	51
Clacton-on-Sea	GB	0	517897	11560	0	51
Cumbernauld	GB	1	559468	-39905	0	51
Kirkcaldy	GB	1	561168	-31600	0	50
Bletchley	GB	0	519933	-7347	0	50
Yeovil	GB	0	509416	-26321	0	50
Keighley	GB	0	538679	-19066	0	50
Altrincham	GB	0	533875	-23485	0	50
Bridgend	GB	2	515058	-35772	0	50
Llanelli	GB	2	516820	-41619	0	50
Willenhall	GB	0	525851	-20593	0	50
Eltham	GB	0	514506	522	0	49
South Benfleet	GB	0	515530	5596	0	49
Banbury	GB	0	520632	-13422	0	49
Cwmbran	GB	2	516545	-30228	0	49
Morden	GB	0	513982	-1984	0	48
Long Eaton	GB	0	528986	-12714	0	48
Inverness	GB	1	574791	-42240	0	48
Durham	GB	0	547768	-15757	0	48
Northwich	GB	0	532588	-25202	0	47
Perth	GB	1	563952	-34314	0	47
Lancaster	GB	0	540465	-27999	0	47
Tipton	GB	0	525296	-20677	0	47
Kilmarnock	GB	1	556117	-44958	0	47
Dumfries	GB	1	550696	-36114	0	46
Banstead	GB	0	513223	-2068	0	46
Ayr	GB	1	554627	-46339	0	46
Neath	GB	2	516632	-38044	0	46
King's Lynn	GB	0	527517	3952	0	46
Winchester	GB	0	510651	-13187	0	46
Middleton	GB	0	535500	-22000	0	46
Havant	GB	0	508567	-9856	0	46
Kirkby	GB	0	534814	-28922	0	46
Carshalton	GB	0	513683	-1676	0	46
Boston	GB	0	529763	-266	0	45
Castleford	GB	0	537259	-13626	0	45
Catford	GB	0	514449	-204	0	45
Salisbury	GB	0	510693	-17957	0	45
Worksop	GB	0	533018	-11240	0	45
Pontefract	GB	0	536911	-13127	0	45
Grantham	GB	0	529115	-6418	0	45
Willesden	GB	0	515333	-2333	0	44
Coatbridge	GB	1	558622	-40247	0	44
Merthyr Tydfil	GB	2	517479	-33778	0	44
Great Sankey	GB	0	533923	-26399	0	44
Bexhill-on-Sea	GB	0	508502	4710	0	44
Cheshunt	GB	0	517002	-303	0	44
Ashton-under-Lyne	GB	0	534888	-20989	0	44
Leigh	GB	0	534964	-25197	0	44
Leatherhead	GB	0	512965	-3338	0	44
Newark on Trent	GB	0	530667	-8167	0	43
Wallsend	GB	0	549911	-15340	0	43
Leighton Buzzard	GB	0	519172	-6580	0	43
Lytham St Annes	GB	0	537426	-29970	0	43
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
