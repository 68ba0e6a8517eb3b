// Made by Scripts/locales/compile.py; NOTICE names the sources.
// swift-format-ignore-file

extension LocaleText {
  static let facts: StaticString = #"""
AD	AND	020	376	EUR	ca	AD10#|AD50#|AD70#	+376 0## ###	%A, %Z %C
AE	ARE	784	971	AED	ar		+971 00 ### ####	%A, %C, %S
AF	AFG	004	93	AFN	fa	####	+93 0# ### ####	%A, %C, %Z
AG	ATG	028	1	XCD	en		+1 268-555-01##	%A, %Z %C
AI	AIA	660	1	XCD	en		+1 264-555-01##	%A, %C, %Z
AL	ALB	008	355	ALL	sq	####	+355 00 ### ####	%A, %Z, %C
AM	ARM	051	374	AMD	hy	####	+374 0# ######	%A, %Z, %C, %S
AO	AGO	024	244	AOA	pt		+244 0## ### ###	%A, %Z %C
AR	ARG	032	54	ARS	es	@####@@@	+54 0 0# ####-####	%A, %Z %C, %S
AS	ASM	016	1	USD	en		+1 684-555-01##	%A, %C %S %Z
AT	AUT	040	43	EUR	de	####	+43 00# ######	%A, %Z %C
AU	AUS	036	61	AUD	en	####	+61 2 5550 ####|+61 3 5550 ####|+61 7 5550 ####|+61 8 5550 ####	%A, %C %S %Z
AW	ABW	533	297	AWG	nl		+297 0## ####	%A, %Z %C
AX	ALA	248	358	EUR	sv	22###	+358 00 #######	%A, %Z %C, ÅLAND
AZ	AZE	031	994	AZN	az	####	+994 0# ### ## ##	%A, AZ %Z %C
BA	BIH	070	387	BAM	bs	#####	+387 0# ### ###	%A, %Z %C
BB	BRB	052	1	BBD	en	BB#####	+1 246-555-01##	%A, %C, %S %Z
BD	BGD	050	880	BDT	bn	####	+880 00##-######	%A, %C - %Z
BE	BEL	056	32	EUR	nl	####	+32 00# ## ## ##	%A, %Z %C
BF	BFA	854	226	XOF	fr		+226 00 ## ## ##	%A, %C
BG	BGR	100	359	BGN	bg	####	+359 00 ### ###	%A, %Z %C
BH	BHR	048	973	BHD	ar	3##	+973 0### ####	%A, %C %Z
BI	BDI	108	257	BIF	fr		+257 0# ## ## ##	%A, %Z %C
BJ	BEN	204	229	XOF	fr		+229 00 ## ## ## ##	%A, %Z %C
BL	BLM	652	590	EUR	fr	971##	+590 0## ## ## ##	%A, %Z %C
BM	BMU	060	1	BMD	en	@@ ##|@@ @@	+1 441-555-01##	%A, %C %Z
BN	BRN	096	673	BND	ms	@@####	+673 0## ####	%A, %C %Z
BO	BOL	068	591	BOB	es		+591 0#######	%A, %Z %C
BQ	BES	535	599	USD	nl		+599 0## ####	%A, %Z %C
BR	BRA	076	55	BRL	pt	#####-###	+55 00 #####-####	%A, %C-%S, %Z
BS	BHS	044	1	BSD	en		+1 242-555-01##	%A, %C, %S
BT	BTN	064	975	BTN	dz	#####	+975 0# ## ## ##	%A, %C %Z
BW	BWA	072	267	BWP	en		+267 0# ### ###	%A, %Z %C
BY	BLR	112	375	BYN	be	######	+375 00 ###-##-##	%A, %Z, %C, %S
BZ	BLZ	084	501	BZD	en		+501 0##-####	%A, %Z %C
CA	CAN	124	1	CAD	en	H3Z 2Y#|V8X 3X#|T0L 1K#	+1 416-555-01##|+1 514-555-01##|+1 604-555-01##|+1 403-555-01##|+1 613-555-01##|+1 902-555-01##|+1 204-555-01##|+1 306-555-01##|+1 780-555-01##|+1 418-555-01##	%A, %C %S %Z
CC	CCK	166	61	AUD	ms		+61 00# ### ###	%A, %C %S %Z
CD	COD	180	243	CDF	fr		+243 00# ### ###	%A, %Z %C
CF	CAF	140	236	XAF	fr		+236 0# ## ## ##	%A, %Z %C
CG	COG	178	242	XAF	fr		+242 00 ### ####	%A, %Z %C
CH	CHE	756	41	CHF	de	####	+41 0# ### ## ##	%A, CH-%Z %C
CI	CIV	384	225	XOF	fr		+225 00 ## ## ####	%A %C
CK	COK	184	682	NZD	en		+682 0# ###	%A, %Z %C
CL	CHL	152	56	CLP	es	#######	+56 0 #### ####	%A, %Z %C, %S
CM	CMR	120	237	XAF	en		+237 0 ## ## ## ##	%A, %Z %C
CN	CHN	156	86	CNY	zh	######	+86 00# #### ####	%A, %C, %S, %Z
CO	COL	170	57	COP	es	######	+57 00# #######	%A, %C, %S, %Z
CR	CRI	188	506	CRC	es	####	+506 0### ####	%A, %S, %C, %Z
CU	CUB	192	53	CUP	es	#####	+53 0 0######	%A, %C %S, %Z
CV	CPV	132	238	CVE	pt	####	+238 0## ## ##	%A, %Z %C, %S
CW	CUW	531	599	XCG	nl		+599 0 ### ####	%A, %Z %C
CX	CXR	162	61	AUD	en		+61 00# ### ###	%A, %C %S %Z
CY	CYP	196	357	EUR	el	####	+357 0# ######	%A, %Z %C
CZ	CZE	203	420	CZK	cs	### ##	+420 0## ### ###	%A, %Z %C
DE	DEU	276	49	EUR	de	#####	+49 30 23125 ###|+49 69 90009 ###|+49 40 66969 ###|+49 221 4710 ###|+49 89 99998 ###	%A, %Z %C
DJ	DJI	262	253	DJF	fr		+253 0# ## ## ##	%A, %Z %C
DK	DNK	208	45	DKK	da	####	+45 0# ## ## ##	%A, %Z %C
DM	DMA	212	1	XCD	en		+1 767-555-01##	%A, %Z %C
DO	DOM	214	1	DOP	es	#####	+1 809-555-01##	%A, %Z %C
DZ	DZA	012	213	DZD	ar	#####	+213 00# ## ## ##	%A, %Z %C
EC	ECU	218	593	USD	es	######	+593 00 ### ####	%A, %Z, %C
EE	EST	233	372	EUR	et	#####	+372 0### ####	%A, %Z %C %S
EG	EGY	818	20	EGP	ar	#####	+20 00 ########	%A, %C, %S, %Z
EH	ESH	732	212	MAD	ar	#####	+212 0 ## ## ## ##	%A, %Z %C
ER	ERI	232	291	ERN	aa		+291 0 ### ###	%A, %Z %C
ES	ESP	724	34	EUR	es	#####	+34 0## ## ## ##	%A, %Z %C %S
ET	ETH	231	251	ETB	am	####	+251 0# ### ####	%A, %Z %C
FI	FIN	246	358	EUR	fi	#####	+358 00 #######	%A, %Z %C
FJ	FJI	242	679	FJD	en		+679 0## ####	%A, %Z %C
FK	FLK	238	500	FKP	en		+500 0####	%A, %C, %Z
FM	FSM	583	691	USD	en		+691 0## ####	%A, %C %S %Z
FO	FRO	234	298	DKK	fo	###	+298 0# ## ##	%A, FO%Z %C
FR	FRA	250	33	EUR	fr	#####	+33 1 99 00 ## ##|+33 2 61 91 ## ##|+33 3 53 01 ## ##|+33 4 65 71 ## ##|+33 5 36 49 ## ##|+33 6 39 98 ## ##	%A, %Z %C
GA	GAB	266	241	XAF	fr		+241 00 ## ## ##	%A, %Z %C
GB	GBR	826	44	GBP	en	SW1# #@@|SE1# #@@|N1# #@@|E1# #@@|M1# #@@|B1# #@@|LS1# #@@|L1# #@@|S1# #@@|BS1# #@@|NE1# #@@|OX1# #@@|CB1# #@@|NG1# #@@	+44 7700 900###|+44 1632 960###	%A, %C, %Z
GD	GRD	308	1	XCD	en		+1 473-555-01##	%A, %Z %C
GE	GEO	268	995	GEL	ka	####	+995 0## ## ## ##	%A, %Z %C
GF	GUF	254	594	EUR	fr	973##	+594 0## ## ## ##	%A, %Z %C
GG	GGY	831	44	GBP	en	GY# #@@	+44 00## ######	%A, %C, GUERNSEY, %Z
GH	GHA	288	233	GHS	en		+233 00 ### ####	%A, %Z %C
GI	GIB	292	350	GIP	en		+350 0#######	%A, GIBRALTAR, %Z, %C
GL	GRL	304	299	DKK	kl	39##	+299 0# ## ##	%A, %Z %C
GM	GMB	270	220	GMD	en		+220 0## ####	%A, %Z %C
GN	GIN	324	224	GNF	fr	###	+224 0## ## ## ##	%Z %A %C
GP	GLP	312	590	EUR	fr	971##	+590 0## ## ## ##	%A, %Z %C
GQ	GNQ	226	240	XAF	es		+240 0## ### ###	%A, %Z %C
GR	GRC	300	30	EUR	el	### ##	+30 0## ### ####	%A, %Z %C
GT	GTM	320	502	GTQ	es	#####	+502 0### ####	%A, %Z- %C
GU	GUM	316	1	USD	en	9691#	+1 671-555-01##	%A, %C %Z
GW	GNB	624	245	XOF	pt	####	+245 0## ### ###	%A, %Z %C
GY	GUY	328	592	GYD	en		+592 0## ####	%A, %Z %C
HK	HKG	344	852	HKD	zh		+852 0### ####	%A, %C, %S
HN	HND	340	504	HNL	es	#####	+504 0###-####	%A, %C, %S, %Z
HR	HRV	191	385	EUR	hr	#####	+385 00 ### ####	%A, HR-%Z %C
HT	HTI	332	509	HTG	ht	####	+509 0# ## ####	%A, HT%Z %C
HU	HUN	348	36	HUF	hu	####	+36 0# ### ####	%C, %A, %Z
ID	IDN	360	62	IDR	id	#####	+62 00#-###-###	%A, %C, %S %Z
IE	IRL	372	353	EUR	en	@## @#@#	+353 20 91# ####	%A, %C, %S, %Z
IL	ISR	376	972	ILS	he	#######	+972 00-###-####	%A, %C %Z
IM	IMN	833	44	GBP	en	IM# #@@|IM## #@@	+44 00## ######	%A, %C, %Z
IN	IND	356	91	INR	en	######	+91 00### #####	%A, %C %Z, %S
IO	IOT	086	246	USD	en		+246 0## ####	%A, %C, %Z
IQ	IRQ	368	964	IQD	ar	#####	+964 00# ### ####	%A, %C, %S, %Z
IR	IRN	364	98	IRR	fa	#####-#####	+98 0## ### ####	%S, %C, %A, %Z
IS	ISL	352	354	ISK	is	###	+354 0## ####	%A, %Z %C
IT	ITA	380	39	EUR	it	#####	+39 00# ### ####	%A, %Z %C %S
JE	JEY	832	44	GBP	en	JE# #@@	+44 00## ######	%A, %C, JERSEY, %Z
JM	JAM	388	1	JMD	en		+1 876-555-01##	%A, %C, %S
JO	JOR	400	962	JOD	ar	#####	+962 0 0### ####	%A, %C %Z
JP	JPN	392	81	JPY	ja	###-####	+81 1#-####-####	%A, %C, %S, %Z
KE	KEN	404	254	KES	en	#####	+254 00# ######	%A, %C, %Z
KG	KGZ	417	996	KGS	ky	######	+996 0## ### ###	%A, %Z %C
KH	KHM	116	855	KHR	km	######	+855 0# ### ###	%A, %C %Z
KI	KIR	296	686	AUD	en		+686 0#######	%A, %S, %C
KM	COM	174	269	KMF	ar		+269 0## ## ##	%A, %Z %C
KN	KNA	659	1	XCD	en		+1 869-555-01##	%A, %C, %S
KP	PRK	408	850	KPW	ko		+850 0## ### ####	%A, %C, %S, %Z
KR	KOR	410	82	KRW	ko	#####	+82 00-####-####	%A, %C, %S, %Z
KW	KWT	414	965	KWD	ar	#####	+965 0## #####	%A, %Z %C
KY	CYM	136	1	KYD	en	KY#-####	+1 345-555-01##	%A, %C, %S %Z
KZ	KAZ	398	7	KZT	kk	######	+7 0## ### ####	%Z, %S, %C, %A
LA	LAO	418	856	LAK	lo	#####	+856 00 ## ### ###	%A, %Z %C
LB	LBN	422	961	LBP	ar	#### ####|####	+961 00 ### ###	%A, %C %Z
LC	LCA	662	1	XCD	en		+1 758-555-01##	%A, %Z %C
LI	LIE	438	423	CHF	de		+423 0## ### ###	%A, F%Z %C
LK	LKA	144	94	LKR	si	#####	+94 0# ### ####	%A, %C, %Z
LR	LBR	430	231	LRD	en	####	+231 00 ### ####	%A, %Z %C
LS	LSO	426	266	LSL	en	###	+266 0### ####	%A, %C %Z
LT	LTU	440	370	EUR	lt	#####	+370 0## #####	%A, %Z %C %S
LU	LUX	442	352	EUR	lb	####	+352 0## ### ###	%A, %Z %C
LV	LVA	428	371	EUR	lv	LV-####	+371 0# ### ###	%A, %S, %C, %Z
LY	LBY	434	218	LYD	ar		+218 0#-#######	%A, %Z %C
MA	MAR	504	212	MAD	ar	#####	+212 0 ## ## ## ##	%A, %Z %C
MC	MCO	492	377	EUR	fr	980##	+377 0 0# ## ## ##	%A, MC-%Z %C
MD	MDA	498	373	MDL	ro	####	+373 0## ## ###	%A, %Z %C
ME	MNE	499	382	EUR	sr	8####	+382 0# ### ###	%A, %Z %C
MF	MAF	663	590	EUR	fr	971##	+590 0## ## ## ##	%A, %Z %C
MG	MDG	450	261	MGA	fr	###	+261 0# ## ### ##	%A, %Z %C
MH	MHL	584	692	USD	mh	9696#|9697#	+692 0##-####	%A, %C %S %Z
MK	MKD	807	389	MKD	mk	####	+389 0# ### ###	%A, %Z %C
ML	MLI	466	223	XOF	fr		+223 0# ## ## ##	%A, %Z %C
MM	MMR	104	95	MMK	my	#####	+95 0 0## ####	%A, %C, %Z
MN	MNG	496	976	MNT	mn	#####	+976 0### ####	%A, %C, %S %Z
MO	MAC	446	853	MOP	zh		+853 0### ####	%A, %C
MP	MNP	580	1	USD	fi		+1 670-555-01##	%A, %C %S %Z
MQ	MTQ	474	596	EUR	fr	972##	+596 0## ## ## ##	%A, %Z %C
MR	MRT	478	222	MRU	ar		+222 0# ## ## ##	%A, %Z %C
MS	MSR	500	1	XCD	en		+1 664-555-01##	%A, %Z %C
MT	MLT	470	356	EUR	mt	@@@ ##|@@@ ####	+356 0### ####	%A, %C %Z
MU	MUS	480	230	MUR	en	#####	+230 0### ####	%A, %Z, %C
MV	MDV	462	960	MVR	dv	#####	+960 0##-####	%A, %C %Z
MW	MWI	454	265	MWK	ny		+265 0## ## ## ##	%A, %C
MX	MEX	484	52	MXN	es	#####	+52 0## ### ####	%A, %Z %C, %S
MY	MYS	458	60	MYR	ms	#####	+60 00-### ####	%A, %Z %C, %S
MZ	MOZ	508	258	MZN	pt	####	+258 0# ### ####	%A, %Z %C%S
NA	NAM	516	264	NAD	en	#####	+264 00 ### ####	%A, %C, %Z
NC	NCL	540	687	XPF	fr	988##	+687 00.##.##	%A, %Z %C
NE	NER	562	227	XOF	fr	####	+227 00 ## ## ##	%A, %Z %C
NF	NFK	574	672	AUD	en		+672 0 #####	%A, %C %S %Z
NG	NGA	566	234	NGN	en	######	+234 0## ### ####	%A, %C %Z, %S
NI	NIC	558	505	NIO	es	#####	+505 0### ####	%A, %Z, %C, %S
NL	NLD	528	31	EUR	nl	1### A@|2### B@|3### D@|4### E@|5### G@|6### H@|7### J@|8### K@|9### L@	+31 0 0#######	%A, %Z %C
NO	NOR	578	47	NOK	no	####	+47 0# ## ## ##	%A, %Z %C
NP	NPL	524	977	NPR	ne	#####	+977 0##-#######	%A, %C %Z
NR	NRU	520	674	AUD	na		+674 0## ####	%A, %C, %S
NU	NIU	570	683	NZD	ni		+683 0## ####	%A, %Z %C
NZ	NZL	554	64	NZD	en	####	+64 00 ### ####	%A, %C %Z
OM	OMN	512	968	OMR	ar	###	+968 0### ####	%A, %Z, %C
PA	PAN	591	507	PAB	es		+507 0###-####	%A, %C, %S
PE	PER	604	51	PEN	es	0####	+51 00# ### ###	%A, %C %Z, %S
PF	PYF	258	689	XPF	fr	987##	+689 0# ## ## ##	%A, %Z %C %S
PG	PNG	598	675	PGK	en	###	+675 0### ####	%A, %C %Z %S
PH	PHL	608	63	PHP	tl	####	+63 00# ### ####	%A, %C, %Z %S
PK	PAK	586	92	PKR	ur	#####	+92 00# #######	%A, %C-%Z
PL	POL	616	48	PLN	pl	##-###	+48 0## ### ###	%A, %Z %C
PM	SPM	666	508	EUR	fr	975##	+508 0# ## ##	%A, %Z %C
PR	PRI	630	1	USD	en	009##	+1 787-555-01##	%A, %C PR %Z
PS	PSE	275	970	ILS	ar		+970 00# ### ###	%A, %Z %C
PT	PRT	620	351	EUR	pt	####-###	+351 0## ### ###	%A, %Z %C
PW	PLW	585	680	USD	pa		+680 0## ####	%A, %C %S %Z
PY	PRY	600	595	PYG	es	####	+595 00# ######	%A, %Z %C
QA	QAT	634	974	QAR	ar		+974 0### ####	%A, %Z %C
RE	REU	638	262	EUR	fr	974##	+262 0## ## ## ##	%A, %Z %C
RO	ROU	642	40	RON	ro	######	+40 0## ### ###	%A, %Z %S %C
RS	SRB	688	381	RSD	sr	######	+381 00 #######	%A, %Z %C
RU	RUS	643	7	RUB	ru	######	+7 0## ###-##-##	%A, %C, %S, %Z
RW	RWA	646	250	RWF	rw		+250 000 ### ###	%A, %Z %C
SA	SAU	682	966	SAR	ar	#####	+966 0# ### ####	%A, %C %Z
SB	SLB	090	677	SBD	en		+677 0# #####	%A, %Z %C
SC	SYC	690	248	SCR	en		+248 0 ### ###	%A, %C, %S
SD	SDN	729	249	SDG	ar	#####	+249 0# ### ####	%A, %C, %Z
SE	SWE	752	46	SEK	sv	#####	+46 31 390 06 ##|+46 40 628 04 ##|+46 8 465 004 ##|+46 980 319 2##	%A, %Z %C
SG	SGP	702	65	SGD	cm	######	+65 0### ####	%A, SINGAPORE %Z, %C
SH	SHN	654	290	SHP	en		+290 0####	%A, %C, %Z
SI	SVN	705	386	EUR	sl	####	+386 00 ### ###	%A, %Z %C
SJ	SJM	744	47	NOK	no	####	+47 0# ## ## ##	%A, %Z %C
SK	SVK	703	421	EUR	sk	### ##	+421 0## ### ###	%A, %Z %C
SL	SLE	694	232	SLE	en		+232 0# ######	%A, %Z %C
SM	SMR	674	378	EUR	it	4789#	+378 0# ## ## ##	%A, %Z %C
SN	SEN	686	221	XOF	fr	#####	+221 0# ### ## ##	%A, %Z %C
SO	SOM	706	252	SOS	so	@@ #####	+252 0 0######	%A, %C, %S %Z
SR	SUR	740	597	SRD	nl		+597 0##-####	%A, %C, %S
SS	SSD	728	211	SSP	en		+211 0## ### ###	%A, %Z %C
ST	STP	678	239	STN	pt		+239 0## ####	%A, %Z %C
SV	SLV	222	503	USD	es	CP 110#	+503 0### ####	%A, %Z-%C, %S
SX	SXM	534	1	XCG	nl		+1 721-555-01##	%A, %Z %C
SY	SYR	760	963	SYP	ar		+963 00# ### ###	%A, %Z %C
SZ	SWZ	748	268	SZL	en	H###	+268 00## ####	%A, %C, %Z
TC	TCA	796	1	USD	en		+1 649-555-01##	%A, %C, %Z
TD	TCD	148	235	XAF	fr		+235 0# ## ## ##	%A, %Z %C
TG	TGO	768	228	XOF	fr		+228 0# ## ## ##	%A, %Z %C
TH	THA	764	66	THB	th	#####	+66 00 ### ####	%A, %C, %S %Z
TJ	TJK	762	992	TJS	tg	######	+992 0## ##	%A, %Z %C
TK	TKL	772	690	NZD	tk		+690 0###	%A, %Z %C
TL	TLS	626	670	USD	te		+670 0### ####	%A, %Z %C
TM	TKM	795	993	TMT	tk	######	+993 0# ######	%A, %Z %C
TN	TUN	788	216	TND	ar	####	+216 0# ### ###	%A, %Z %C
TO	TON	776	676	TOP	to		+676 00# ####	%A, %Z %C
TR	TUR	792	90	TRY	tr	#####	+90 0## ### ## ##	%A, %Z %C/%S
TT	TTO	780	1	TTD	en		+1 868-555-01##	%A, %Z %C
TV	TUV	798	688	AUD	tv		+688 0# ####	%A, %C, %S
TW	TWN	158	886	TWD	zh	###|#####	+886 00# ### ###	%A, %C, %S %Z
TZ	TZA	834	255	TZS	sw	####|#####	+255 0## ### ###	%A, %Z %C
UA	UKR	804	380	UAH	uk	#####	+380 0# ### ####	%A, %C, %S, %Z
UG	UGA	800	256	UGX	en		+256 0## ######	%A, %Z %C
US	USA	840	1	USD	en	#####|#####-####	+1 212-555-01##|+1 213-555-01##|+1 214-555-01##|+1 303-555-01##|+1 305-555-01##|+1 312-555-01##|+1 404-555-01##|+1 415-555-01##|+1 503-555-01##|+1 602-555-01##|+1 617-555-01##|+1 702-555-01##|+1 713-555-01##|+1 206-555-01##|+1 615-555-01##|+1 704-555-01##|+1 919-555-01##|+1 216-555-01##|+1 313-555-01##|+1 412-555-01##	%A, %C, %S %Z
UY	URY	858	598	UYU	es	#####	+598 10 ### ###	%A, %Z %C %S
UZ	UZB	860	998	UZS	uz	######	+998 0# ### ## ##	%A, %Z %C, %S
VA	VAT	336	39	EUR	la		+39 00# ### ####	%A, %Z %C
VC	VCT	670	1	XCD	en	VC####	+1 784-555-01##	%A, %C %Z
VE	VEN	862	58	VES	es	####	+58 0##-#######	%A, %C %Z, %S
VG	VGB	092	1	USD	en	VG####	+1 284-555-01##	%A, %C, %Z
VI	VIR	850	1	USD	en	0080#-####	+1 340-555-01##	%A, %C %S %Z
VN	VNM	704	84	VND	vi	#####	+84 00# ### ###	%A, %C, %S %Z
VU	VUT	548	678	VUV	bi		+678 0## ####	%A, %Z %C
WF	WLF	876	681	XPF	wl	986##	+681 0# ## ##	%A, %Z %C
WS	WSM	882	685	WST	sm		+685 0# #####	%A, %Z %C
YE	YEM	887	967	YER	ar		+967 00# ### ###	%A, %Z %C
YT	MYT	175	262	EUR	fr	976##	+262 0## ## ## ##	%A, %Z %C
ZA	ZAF	710	27	ZAR	zu	####	+27 00 ### ####	%A, %C, %Z
ZM	ZMB	894	260	ZMW	en	#####	+260 0# #######	%A, %Z %C
ZW	ZWE	716	263	ZWG	en		+263 0# ### ####	%A, %Z %C
"""#
}
