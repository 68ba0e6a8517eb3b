// Made by Scripts/locales/compile.py; NOTICE names the sources.
// swift-format-ignore-file

extension LocaleText {
  static let id_ID: StaticString = #"""
@form
f l
@titles
Bapak
Ibu
@genders
laki-laki
perempuan
@female
Ade	455
Agnes
Ajeng
Amalia
Anita
Ayu
Aisyah
Ana
Ami
Ani
Azalea
Aurora
Alika
Anastasia
Amelia
Almira
Bella
Betania
Belinda
Citra
Cindy
Chelsea
Clara
Cornelia
Cinta
Cinthia
Ciaobella
Cici
Carla
Calista
Devi
Dewi
Dian
Diah
Diana
Dina
Dinda
Dalima
Eka
Eva
Endah
Elisa
Eli
Ella
Ellis
Elma
Elvina
Fitria
Fitriani
Febi
Faizah
Farah
Farhunnisa
Fathonah
Gabriella
Gasti
Gawati
Genta
Ghaliyati
Gina
Gilda
Halima
Hesti
Hilda
Hafshah
Hamima
Hana
Hani
Hasna
Humaira
Ika
Indah
Intan
Irma
Icha
Ida
Ifa
Ilsa
Ina
Ira
Iriana
Jamalia
Janet
Jane
Julia
Juli
Jessica
Jasmin
Jelita
Kamaria
Kamila
Kani
Karen
Karimah
Kartika
Kasiyah
Keisha
Kezia
Kiandra
Kayla
Kania
Lala
Lalita
Latika
Laila
Laras
Lidya
Lili
Lintang
Maria
Mala
Maya
Maida
Maimunah
Melinda
Mila
Mutia
Michelle
Malika
Nadia
Nadine
Nabila
Natalia
Novi
Nova
Nurul
Nilam
Najwa
Olivia
Ophelia
Oni
Oliva
Padma
Putri
Paramita
Paris
Patricia
Paulin
Puput
Puji
Pia
Puspa
Puti
Padmi
Qori
Queen
Ratih
Ratna
Restu
Rini
Rika
Rina
Rahayu
Rahmi
Rachel
Raisa
Raina
Sarah
Sari
Siti
Siska
Suci
Syahrini
Septi
Sadina
Safina
Sakura
Salimah
Salwa
Salsabila
Samiah
Shania
Sabrina
Silvia
Shakila
Talia
Tami
Tira
Tiara
Titin
Tania
Tina
Tantri
Tari
Titi
Uchita
Unjani
Ulya
Uli
Ulva
Umi
Usyi
Vanya
Vanesa
Vivi
Vera
Vicky
Victoria
Violet
Winda
Widya
Wulan
Wirda
Wani
Yani
Yessi
Yulia
Yuliana
Yuni
Yunita
Yance
Zahra
Zalindra
Zaenab
Zulfa
Zizi
Zulaikha
Zamira
Zelda
Zelaya
@male
Abyasa	333
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
Asirwada
Aslijan
Asmadi
Asmianto
Asmuni
Atma
Bagas
Bagiya
Bagya
Bahuwarna
Bahuwirya
Bakda
Bakianto
Bakidin
Bakiman
Bakiono
Baktiadi
Baktiono
Bala
Balangga
Balidin
Balijan
Banara
Banawa
Bancar
Cagak
Cager
Cahyanto
Cahyo
Cahyono
Cakrabirawa
Cakrabuana
Cakrawala
Candra
Chandra
Capa
Carub
Catur
Cawisadi
Cawuk
Cayadi
Cemani
Cemeti
Cengkal
Dacin
Dadap
Dagel
Dalimin
Daliono
Damu
Danang
Danu
Dariati
Darijan
Darmaji
Darmana
Darmanto
Dartono
Daru
Daryani
Digdaya
Dimas
Dipa
Drajat
Dwi
Dodo
Eka
Elon
Eman
Emas
Emong
Endra
Enteng
Estiono
Edison
Edward
Erik
Emil
Emin
Gada
Gadang
Gaiman
Galang
Galar
Galiono
Galur
Gaman
Gamanto
Gambira
Ganda
Gandi
Ganep
Gangsar
Gantar
Gara
Garang
Garda
Gatra
Ghani
Gading
Hardana
Harimurti
Harja
Harjaya
Harjo
Harsanto
Hartaka
Hartana
Hasta
Himawan
Hadi
Hasim
Hendra
Hendri
Hamzah
Hari
Indra
Irsad
Ikhsan
Ian
Ibrani
Ismail
Ilyas
Ibun
Ikin
Jabal
Jaeman
Jagapati
Jail
Jaiman
Jarwa
Jarwadi
Jasmani
Jati
Jatmiko
Jayadi
Jinawi
Jindra
Jumadi
Jamal
Jamil
Jefri
Johan
Kacung
Kambali
Kamidin
Karja
Karman
Karna
Karsana
Karta
Kasusra
Kawaya
Kayun
Kenari
Kuncara
Kunthara
Kadir
Kala
Kurnia
Kardi
Karya
Kairav
Kemal
Kamal
Labuh
Lamar
Lanang
Lanjar
Lantar
Legawa
Liman
Limar
Lukita
Lulut
Lurhur
Luwes
Latif
Lukman
Leo
Luis
Lasmono
Mahesa
Makara
Manah
Margana
Mariadi
Martaka
Martana
Marwata
Maryanto
Mitra
Mulya
Mulyono
Mumpuni
Mursita
Murti
Maman
Mahdi
Mahfud
Muhammad
Marsito
Mursinin
Naradi
Nardi
Nrima
Nyana
Narji
Nasrullah
Najib
Najam
Olga
Omar
Opan
Oman
Okto
Opung
Panca
Pangeran
Pardi
Perkasa
Praba
Prabawa
Prabowo
Pranata
Prasetya
Prasetyo
Prayoga
Purwadi
Purwa
Panji
Pandu
Putu
Raditya
Raharja
Rangga
Respati
Rusman
Rahmat
Rendy
Reza
Ridwan
Rudi
Radika
Rafid
Raihan
Saadat
Surya
Slamet
Soleh
Simon
Sabri
Satya
Setya
Sakti
Tedi
Teddy
Taufik
Tomi
Teguh
Timbul
Tirta
Tri
Umar
Usman
Umay
Utama
Umaya
Viktor
Vino
Vero
Viman
Virman
Wira
Wadi
Wardi
Waluyo
Wakiman
Wardaya
Warsita
Warta
Wawan
Yahya
Yusuf
Yono
@last
Adriansyah	962
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
Halim
Haryanto
Hidayat
Hidayanto
Hutagalung
Hutapea
Hutasoit
Irawan
Iswahyudi
Kuswoyo
Januar
Jailani
Kurniawan
Kusumo
Latupono
Lazuardi
Maheswara
Mahendra
Mustofa
Mansur
Mandala
Megantara
Maulana
Maryadi
Mangunsong
Manullang
Marpaung
Marbun
Narpati
Natsir
Nugroho
Najmudin
Nashiruddin
Nainggolan
Nababan
Napitupulu
Pangestu
Putra
Pranowo
Prabowo
Pratama
Prasetya
Prasetyo
Pradana
Pradipta
Prakasa
Permadi
Prasasta
Prayoga
Ramadan
Rajasa
Rajata
Saptono
Santoso
Saputra
Saefullah
Setiawan
Suryono
Suwarno
Siregar
Sihombing
Salahudin
Samosir
Saragih
Sihotang
Simanjuntak
Sinaga
Simbolon
Sitompul
Sitorus
Sirait
Situmorang
Tampubolon
Thamrin
Tamba
Tarihoran
Utama
Uwais
Wahyudin
Waluyo
Wibowo
Winarno
Wibisono
Wijaya
Widodo
Wacana
Waskita
Wasita
Zulkarnain
@companies
PT %
CV %
UD %
@address
%A, %C, %S %Z
s No. n
@streets
Jl. Merdeka
Gang Merdeka
Jl. Sudirman
Gang Sudirman
Jl. Diponegoro
Gang Diponegoro
Jl. Gajah Mada
Gang Gajah Mada
Jl. Ahmad Yani
Gang Ahmad Yani
Jl. Kartini
Gang Kartini
Jl. Melati
Gang Melati
Jl. Mawar
Gang Mawar
Jl. Kenanga
Gang Kenanga
Jl. Anggrek
Gang Anggrek
Jl. Cendana
Gang Cendana
Jl. Veteran
Gang Veteran
Jl. Pahlawan
Gang Pahlawan
Jl. Pemuda
Gang Pemuda
Jl. Gatot Subroto
Gang Gatot Subroto
Jl. Imam Bonjol
Gang Imam Bonjol
Jl. Hayam Wuruk
Gang Hayam Wuruk
Jl. Sisingamangaraja
Gang Sisingamangaraja
Jl. Teuku Umar
Gang Teuku Umar
Jl. Juanda
Gang Juanda
@zones
Asia/Jakarta
Asia/Makassar
Asia/Pontianak
Asia/Jayapura
Asia/Ho_Chi_Minh
@regions
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
Sulawesi Utara	SA	
Nusa Tenggara Barat	NB	
Papua	PA	
Bengkulu	BE	
Sulawesi Tengah	ST	
Daerah Istimewa Yogyakarta	YO	
Sulawesi Tenggara	SG	
Maluku	MA	
Kalimantan Tengah	KT	
Aceh	AC	
Kalimantan Utara	KU	
Kepulauan Riau	KR	
Kepulauan Bangka Belitung	BB	
Papua Barat	PB	
Maluku Utara	MU	
Gorontalo	GO	
Sulawesi Barat	SR	
@cities
Jakarta	ID	0	-62146	1068451	0	8540
Surabaya	ID	1	-72492	1127508	0	3018
Bekasi	ID	2	-62349	1069896	0	2648
Bandung	ID	2	-69222	1076069	0	2528
Medan	ID	3	35833	986667	0	2486
Depok	ID	2	-64000	1068186	0	2164
Tangerang	ID	4	-61781	1066300	0	1928
Palembang	ID	5	-29167	1047458	0	1801
Semarang	ID	6	-69931	1104208	0	1695
Makassar	ID	7	-51486	1194319	1	1474
South Tangerang	ID	4	-62886	1067179	0	1430
Batam	ID	8	11494	1040249	0	1297
Jepara	ID	6	-65924	1106710	0	1258
Pekanbaru	ID	8	5167	1014417	0	1168
Bandar Lampung	ID	9	-54292	1052611	0	1166
Bogor	ID	2	-65944	1067892	0	1078
Padang	ID	10	-9492	1003543	0	943
Malang	ID	1	-79797	1126304	0	889
Samarinda	ID	11	-4917	1171458	1	865
Tasikmalaya	ID	2	-73274	1082207	0	771
Serang	ID	4	-61153	1061542	0	736
Balikpapan	ID	11	-12675	1168289	1	695
Pontianak	ID	12	-319	1093250	2	686
Situbondo	ID	1	-77062	1140098	0	686
Denpasar	ID	13	-86500	1152167	1	670
Banjarmasin	ID	14	-33199	1145908	1	658
Jambi City	ID	15	-16000	1036167	0	635
Cimahi	ID	2	-68722	1075425	0	582
Surakarta	ID	6	-75561	1108317	0	527
Kupang	ID	16	-101708	1236069	1	475
Cilegon	ID	4	-60144	1060542	0	470
Manado	ID	17	14822	1248489	1	459
Mataram	ID	18	-85833	1161167	1	441
Jayapura	ID	19	-25337	1407181	3	411
Bengkulu	ID	20	-38004	1022655	0	397
Palu	ID	21	-9083	1198708	1	390
Yogyakarta	ID	22	-78014	1103647	0	376
Sukabumi	ID	2	-69181	1069267	0	366
Cibinong	ID	2	-64817	1068542	0	363
Kendari	ID	23	-39778	1225151	1	351
Dumai	ID	8	16671	1014432	0	349
Ambon	ID	24	-36958	1281833	3	347
Cirebon	ID	2	-67063	1085570	0	345
Pekalongan	ID	6	-68886	1096753	0	325
Palangkaraya	ID	25	-22083	1139167	2	318
Percut	ID	3	36253	988640	0	311
Karawang	ID	2	-63052	1073197	0	308
Kediri	ID	1	-78167	1120167	0	301
Jember	ID	1	-81721	1136995	0	299
Tegal	ID	6	-68694	1091402	0	297
Banjarbaru	ID	14	-34406	1148365	1	293
Cileungsir	ID	2	-63947	1069592	0	290
Binjai	ID	3	36001	984854	0	279
Pematangsiantar	ID	3	29595	990687	0	279
Banda Aceh	ID	26	55417	953333	0	268
Pasarkemis	ID	2	-61703	1065303	0	263
Cilacap	ID	6	-77264	1090094	0	257
Tarakan	ID	27	33133	1175915	1	255
Singkawang	ID	12	9092	1089846	2	254
Padangsidempuan	ID	3	13795	992715	0	244
Probolinggo	ID	1	-77543	1132159	0	244
Toli-Toli	ID	21	10402	1208176	1	243
Lubuklinggau	ID	5	-32945	1028614	0	234
Purwokerto	ID	6	-74214	1092344	0	230
Tanjung Pinang	ID	28	9167	1044583	0	228
Pangkalpinang	ID	29	-21291	1061138	0	226
Batu	ID	1	-78700	1125283	0	225
Bitung	ID	17	14406	1251282	1	225
Klungkung	ID	13	-85333	1154000	1	224
Sorong	ID	30	-8796	1312610	3	220
Citeureup	ID	2	-64856	1068819	0	215
Pasuruan	ID	1	-76453	1129075	0	213
Loa Janan	ID	11	-5830	1170950	1	213
Ternate	ID	31	7906	1273842	3	211
Banjar	ID	2	-71955	1074313	0	210
Ciputat	ID	2	-62375	1066956	0	208
Ciampea	ID	2	-65547	1067008	0	207
Gorontalo	ID	32	5375	1230625	1	205
Madiun	ID	1	-76298	1115239	0	203
Rengasdengklok	ID	2	-61592	1072981	0	201
Lhokseumawe	ID	26	51801	971507	0	201
Sumedang	ID	2	-68586	1079164	0	200
Salatiga	ID	6	-73319	1104928	0	199
Sawangan	ID	2	-64028	1067744	0	197
Bontang	ID	11	1324	1174854	1	195
Padalarang	ID	2	-68378	1074728	0	193
Curug	ID	4	-62658	1065564	0	191
Tanjungbalai	ID	3	29667	998000	0	191
Labuan Bajo	ID	16	-84964	1198877	1	189
Palopo	ID	7	-29925	1201969	1	185
Pemalang	ID	6	-68919	1093826	0	184
Langsa	ID	26	44683	979683	0	184
Lembang	ID	2	-68117	1076175	0	183
Singosari	ID	1	-78924	1126658	0	183
Metro	ID	9	-51131	1053067	0	182
Purwakarta	ID	2	-65569	1074433	0	179
Teluknaga	ID	2	-60989	1066381	0	175
Cianjur	ID	2	-68222	1071394	0	175
Pamulang	ID	2	-63428	1067383	0	175
Cikupa	ID	2	-62364	1065083	0	174
Ungaran	ID	6	-71397	1104050	0	171
Plumbon	ID	2	-67050	1084728	0	167
Sampit	ID	25	-25315	1129496	2	167
Bima	ID	18	-84601	1187267	1	165
Banjaran	ID	2	-70453	1075878	0	165
Baubau	ID	23	-54633	1226024	1	161
Blitar	ID	1	-80983	1121681	0	161
Parepare	ID	7	-40135	1196255	1	160
Sunggal	ID	3	35765	986151	0	158
Perbaungan	ID	3	35679	989560	0	157
Watampone	ID	7	-45386	1203279	1	149
Astanajapura	ID	2	-68017	1086311	0	148
Timika	ID	19	-46141	1366768	3	143
Kisaran	ID	3	29845	996158	0	142
Mojokerto	ID	1	-74664	1124338	0	142
Payakumbuh	ID	10	-2159	1006334	0	140
Batang	ID	6	-64846	1107083	0	139
Purwodadi	ID	6	-70868	1109158	0	139
Sidoarjo	ID	1	-74478	1127183	0	139
Weru	ID	2	-67110	1085037	0	139
Subang	ID	2	-65700	1077567	0	137
Rangkasbitung	ID	4	-63591	1062494	0	137
Gunungsitoli	ID	3	12888	976143	0	137
Baturaja	ID	5	-41289	1041670	0	135
Adiwerna	ID	6	-69375	1091325	0	134
Singaraja	ID	13	-81120	1150882	1	134
Manokwari	ID	30	-8629	1340640	3	132
Garut	ID	2	-72450	1079210	0	132
Martapura	ID	14	-34109	1148642	1	131
Parung	ID	2	-64214	1067331	0	129
Magelang	ID	6	-74706	1102178	0	129
Cikampek	ID	2	-64197	1074558	0	127
Klaten	ID	6	-77058	1106064	0	127
Jombang	ID	1	-75460	1122331	0	126
Paseh	ID	2	-70680	1077940	0	126
Sukawati	ID	13	-84913	1150459	1	125
Lumajang	ID	1	-81335	1132248	0	124
Indramayu	ID	2	-63264	1083200	0	123
Kotamobagu	ID	17	7419	1243121	1	122
Bukittinggi	ID	10	-3091	1003706	0	121
Sepatan	ID	2	-61189	1065750	0	118
Banyuwangi	ID	1	-82325	1143576	0	118
Tebingtinggi	ID	3	33285	991625	0	118
Kedungwuni	ID	6	-69704	1096479	0	117
Soreang	ID	2	-70331	1075183	0	117
Pamanukan	ID	2	-62842	1078106	0	114
Lawang	ID	1	-78353	1126947	0	113
Kuningan	ID	2	-69758	1084831	0	112
Cileunyi	ID	2	-69389	1077528	0	111
Kresek	ID	2	-61314	1063797	0	110
Ciamis	ID	2	-73257	1083534	0	110
Pelabuhanratu	ID	2	-69875	1065514	0	110
Pangkalanbuun	ID	25	-26832	1116259	2	109
Pati	ID	6	-67559	1110380	0	107
Cikarang	ID	2	-62611	1071528	0	106
Pare	ID	1	-77679	1121980	0	106
Arjawinangun	ID	2	-66453	1084103	0	106
Subulussalam	ID	26	26620	978827	0	106
Prabumulih	ID	5	-34345	1042306	0	103
Tanjung Pandan	ID	29	-27335	1076348	0	103
Rantauprapat	ID	3	21000	998333	0	103
Belawan	ID	3	37755	986832	0	103
Sungai Penuh	ID	15	-20561	1013913	0	102
Sungailiat	ID	29	-18544	1061222	0	101
Grogol	ID	6	-76011	1108186	0	101
Negara	ID	13	-83569	1146169	1	100
Sumedang Utara	ID	2	-68500	1079167	0	100
Nabire	ID	19	-33599	1355007	3	100
Dukuhturi	ID	6	-69000	1090833	0	98
Sumber	ID	2	-67603	1084831	0	97
Wonosobo	ID	6	-73589	1099031	0	93
Palimanan	ID	2	-67069	1084242	0	93
Selong	ID	18	-86503	1165318	1	92
Pamekasan	ID	1	-71568	1134746	0	92
Pandeglang	ID	4	-63084	1061067	0	92
Sibolga	ID	3	17402	987812	0	92
Pariaman	ID	10	-6190	1001200	0	92
Kudus	ID	6	-68048	1108405	0	92
Caringin	ID	2	-67061	1068214	0	92
Tual	ID	24	-56288	1327523	3	90
Cicurug	ID	2	-67814	1067825	0	89
Kartasura	ID	6	-75519	1107378	0	89
Klangenan	ID	2	-67094	1084400	0	88
Maumere	ID	16	-86199	1222111	1	88
Wonosari	ID	22	-79656	1106036	0	87
Ende	ID	16	-88432	1216623	1	87
Bojonegoro	ID	1	-71502	1118817	0	87
Bangkalan	ID	1	-70455	1127351	0	86
Kasihan	ID	22	-78269	1103292	0	86
Bangil	ID	1	-75994	1128186	0	86
Sintang	ID	12	667	1115000	2	85
Sumenep	ID	1	-70115	1138604	0	85
Margahayukencana	ID	2	-69708	1075675	0	83
Galesong	ID	7	-53166	1193661	1	83
Atambua	ID	16	-91061	1248925	1	82
Muntilan	ID	6	-75811	1102928	0	82
Kedungwaru	ID	1	-80667	1119167	0	80
Serpong	ID	2	-63169	1066642	0	80
Genteng	ID	1	-83667	1141500	0	80
Gedangan	ID	1	-73908	1127267	0	79
Ponorogo	ID	1	-78685	1114620	0	79
Ciranjang-hilir	ID	2	-68200	1072572	0	78
Tuban	ID	1	-68976	1120649	0	76
Kebomas	ID	1	-71667	1126333	0	76
Karangsembung	ID	2	-68487	1086422	0	76
Tarub	ID	6	-69333	1091667	0	76
Ubud	ID	13	-85098	1152654	1	75
Majene	ID	33	-35403	1189707	1	74
Gresik	ID	1	-71539	1126561	0	74
Sewon	ID	22	-78764	1103589	0	74
Kabanjahe	ID	3	31001	984908	0	74
Solok	ID	10	-8006	1006571	0	73
Majalengka	ID	2	-68361	1082278	0	73
Jatibarang	ID	2	-64747	1083153	0	73
Sragen	ID	6	-74264	1110222	0	72
Pagar Alam	ID	5	-40251	1032469	0	70
Raha	ID	23	-48380	1227209	1	70
Mertoyudan	ID	6	-75200	1102264	0	70
Bondowoso	ID	1	-79135	1138214	0	70
Nganjuk	ID	1	-76051	1119035	0	69
Tanjung Selor	ID	27	28375	1173653	1	68
Melati	ID	22	-77333	1103667	0	67
Nunukan	ID	27	41384	1176507	1	67
Sokaraja	ID	6	-74581	1092881	0	66
Gamping Lor	ID	22	-77956	1103264	0	66
Lahat	ID	5	-37851	1035428	0	66
Polewali	ID	33	-34324	1193435	1	66
Tulungagung	ID	1	-80657	1119025	0	65
Ambarawa	ID	6	-72633	1103975	0	65
Meulaboh	ID	26	41440	961266	0	65
Muncar	ID	1	-84333	1143333	0	65
Bantul	ID	22	-78881	1103289	0	64
Tulangan Utara	ID	1	-74737	1126505	0	64
Godean	ID	22	-77697	1102939	0	63
Sumbawa Besar	ID	18	-84932	1174202	1	63
Abepura	ID	19	-25964	1406324	3	62
Slawi	ID	6	-69816	1091407	0	61
Pecangaan	ID	6	-66978	1107107	0	61
Kertosono	ID	1	-75833	1121000	0	61
Boyolali	ID	6	-75331	1105958	0	60
Sengkang	ID	7	-41279	1200297	1	60
Lamongan	ID	1	-71167	1124167	0	59
Baki	ID	6	-76128	1107839	0	59
Padangpanjang	ID	10	-4560	1004052	0	59
Weleri	ID	6	-69713	1100666	0	58
Jatiwangi	ID	2	-67336	1082628	0	58
Baekrajan	ID	6	-67674	1108541	0	58
Kota Sambas	ID	12	13626	1093009	4	57
Purbalingga	ID	6	-73881	1093639	0	57
Balai Pungut	ID	8	10595	1012905	0	56
Mendaha	ID	15	-10163	1035933	0	56
Sleman	ID	22	-77156	1103556	0	56
Pandak	ID	22	-79131	1102936	0	56
Barabai	ID	14	-25833	1153833	1	56
Amuntai	ID	14	-24177	1152494	1	56
Besuki	ID	1	-77338	1136978	0	55
Taliwang	ID	18	-87449	1168532	1	55
Wedi	ID	6	-77431	1105794	0	55
Cepu	ID	6	-71475	1115906	0	55
Dompu	ID	18	-85365	1184634	1	55
Pemangkat	ID	12	11667	1089667	2	54
Sampang	ID	1	-71872	1132394	0	53
Tanjungagung	ID	5	-39373	1038046	0	53
Terbanggi Besar	ID	9	-48790	1052182	0	53
Dobo	ID	24	-57609	1342340	3	52
Kepanjen	ID	1	-81303	1125727	0	52
Blora	ID	6	-69698	1114186	0	52
Comal	ID	6	-69053	1095347	0	51
Gombong	ID	6	-76072	1095142	0	51
Sidikalang	ID	3	27490	983127	0	51
Sangkapura	ID	1	-58452	1126517	0	51
Kawalu	ID	2	-73817	1082082	0	51
Amahai	ID	24	-33398	1289198	3	50
Jatiroto	ID	6	-78833	1111167	0	50
Labuhan Deli	ID	3	38790	986330	0	50
Gampengrejo	ID	1	-77640	1120350	0	49
Gatak	ID	6	-75908	1107044	0	49
Tanjung Balai	ID	28	10001	1034219	0	49
Singaparna	ID	2	-73515	1081110	0	49
Banyumas	ID	6	-75142	1092942	0	48
Pameungpeuk	ID	2	-70183	1076039	0	48
Berastagi	ID	3	31947	985089	0	48
Kefamenanu	ID	16	-94467	1244781	1	48
Buduran	ID	1	-74281	1127234	0	48
Luwuk	ID	21	-9516	1227875	1	48
Sungai Raya	ID	12	7000	1089000	2	48
Bireun	ID	26	52030	967009	0	48
Balung	ID	1	-77333	1139167	0	48
Poso	ID	21	-13959	1207524	1	47
Karanganom	ID	6	-76489	1106250	0	47
Singkil	ID	26	22874	977884	0	47
Muara Teweh	ID	25	-9473	1148962	2	47
Curup	ID	20	-34703	1025207	0	46
Candi Prambanan	ID	6	-77500	1104942	0	45
Sentani	ID	19	-25691	1405127	3	45
Bambanglipuro	ID	22	-79500	1102833	0	45
Ketanggungan	ID	6	-69383	1088910	0	44
Rembangan	ID	6	-67036	1113416	0	44
Gebog	ID	6	-67350	1108444	0	44
Sabang	ID	26	58897	953164	0	44
@countries
Andorra
Uni Emirat Arab
Afganistan
Antigua dan Barbuda
Anguilla
Albania
Armenia
Angola
Argentina
Samoa Amerika
Austria
Australia
Aruba
Kepulauan Aland
Azerbaijan
Bosnia dan Herzegovina
Barbados
Bangladesh
Belgia
Burkina Faso
Bulgaria
Bahrain
Burundi
Benin
Saint Barthélemy
Bermuda
Brunei Darussalam
Bolivia
Belanda Karibia
Brasil
Bahama
Bhutan
Botswana
Belarus
Belize
Kanada
Kepulauan Cocos (Keeling)
Kongo - Kinshasa
Republik Afrika Tengah
Kongo - Brazzaville
Swiss
Côte d’Ivoire
Kepulauan Cook
Cile
Kamerun
Tiongkok
Kolombia
Kosta Rika
Kuba
Tanjung Verde
Curaçao
Pulau Natal
Siprus
Ceko
Jerman
Jibuti
Denmark
Dominika
Republik Dominika
Aljazair
Ekuador
Estonia
Mesir
Sahara Barat
Eritrea
Spanyol
Etiopia
Finlandia
Fiji
Kepulauan Falkland
Mikronesia
Kepulauan Faroe
Prancis
Gabon
Inggris Raya
Grenada
Georgia
Guyana Prancis
Guernsey
Ghana
Gibraltar
Greenland
Gambia
Guinea
Guadeloupe
Guinea Ekuatorial
Yunani
Guatemala
Guam
Guinea-Bissau
Guyana
Hong Kong DAK Tiongkok
Honduras
Kroasia
Haiti
Hungaria
Indonesia
Irlandia
Israel
Pulau Man
India
Wilayah Inggris di Samudra Hindia
Irak
Iran
Islandia
Italia
Jersey
Jamaika
Yordania
Jepang
Kenya
Kirgizstan
Kamboja
Kiribati
Komoro
Saint Kitts dan Nevis
Korea Utara
Korea Selatan
Kuwait
Kepulauan Cayman
Kazakhstan
Laos
Lebanon
Saint Lucia
Liechtenstein
Sri Lanka
Liberia
Lesotho
Lituania
Luksemburg
Latvia
Libya
Maroko
Monako
Moldova
Montenegro
Saint Martin
Madagaskar
Kepulauan Marshall
Makedonia Utara
Mali
Myanmar (Burma)
Mongolia
Makau DAK Tiongkok
Kepulauan Mariana Utara
Martinik
Mauritania
Montserrat
Malta
Mauritius
Maladewa
Malawi
Meksiko
Malaysia
Mozambik
Namibia
Kaledonia Baru
Niger
Kepulauan Norfolk
Nigeria
Nikaragua
Belanda
Norwegia
Nepal
Nauru
Niue
Selandia Baru
Oman
Panama
Peru
Polinesia Prancis
Papua Nugini
Filipina
Pakistan
Polandia
Saint Pierre dan Miquelon
Puerto Riko
Wilayah Palestina
Portugal
Palau
Paraguay
Qatar
Réunion
Rumania
Serbia
Rusia
Rwanda
Arab Saudi
Kepulauan Solomon
Seychelles
Sudan
Swedia
Singapura
Saint Helena
Slovenia
Kepulauan Svalbard dan Jan Mayen
Slovakia
Sierra Leone
San Marino
Senegal
Somalia
Suriname
Sudan Selatan
Sao Tome dan Principe
El Salvador
Sint Maarten
Suriah
eSwatini
Kepulauan Turks dan Caicos
Chad
Togo
Thailand
Tajikistan
Tokelau
Timor Leste
Turkmenistan
Tunisia
Tonga
Turki
Trinidad dan Tobago
Tuvalu
Taiwan
Tanzania
Ukraina
Uganda
Amerika Serikat
Uruguay
Uzbekistan
Vatikan
Saint Vincent dan Grenadine
Venezuela
Kepulauan Virgin Britania Raya
Kepulauan Virgin Amerika Serikat
Vietnam
Vanuatu
Kepulauan Wallis dan Futuna
Samoa
Yaman
Mayotte
Afrika Selatan
Zambia
Zimbabwe
@months
Januari
Februari
Maret
April
Mei
Juni
Juli
Agustus
September
Oktober
November
Desember
@weekdays
Senin
Selasa
Rabu
Kamis
Jumat
Sabtu
Minggu
@words
rumah
pohon
air
jalan
kota
desa
hari
malam
tahun
tangan
mata
hati
kepala
anak
ibu
ayah
kakak
adik
teman
buku
surat
kata
pertanyaan
jawaban
pekerjaan
guru
dokter
sekolah
jembatan
sungai
laut
gunung
langit
matahari
bulan
angin
hujan
api
roti
susu
apel
teh
kopi
nasi
meja
kursi
pintu
jendela
kamar
kebun
anjing
kucing
burung
bunga
waktu
jam
menit
pagi
sore
lagu
gambar
koran
kereta
mobil
pesawat
tiket
toko
pasar
harga
uang
besar
kecil
baru
lama
baik
indah
cepat
lambat
hangat
dingin
tinggi
panjang
pendek
bersih
tenang
gembira
putih
hitam
merah
hijau
biru
kuning
datang
pergi
melihat
membaca
menulis
berbicara
mendengar
bernyanyi
memasak
membeli
menjual
menemukan
mencari
membuka
menutup
mengingat
berpikir
tinggal
bekerja
selalu
sering
ini
besok
kemarin
di
sini
sana
bersama
segera
dan
yang
ke
dari
untuk
tanpa
sebelum
sesudah
"""#
}
