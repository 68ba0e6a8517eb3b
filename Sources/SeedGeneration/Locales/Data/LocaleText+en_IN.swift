// Made by Scripts/locales/compile.py; NOTICE names the sources.
// swift-format-ignore-file

extension LocaleText {
  static let en_IN: StaticString = #"""
@form
f l
@titles
Mr.
Ms.
@genders
male
female
@female
Aachal	366
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
Amruta
Anamika
Anika
Anita
Anjali
Anusha
Anvi
Anya
Aradhana
Arunima
Arya
Ati
Avni
Baghyawati
Barkha
Bhanumati
Bhavani
Bhavika
Bhavini
Bhavna
Bhavya
Bimala
Bina
Bishakha
Brinda
Chaaya
Chaitaly
Chakrika
Chaman
Chameli
Chanchal
Chandani
Charita
Charvi
Chasmum
Chavvi
Daksha
Dalaja
Damini
Damyanti
Darika
Dayamai
Dayita
Deepa
Devika
Dhriti
Dipta
Divya
Diya
Edhitha
Eesha
Eiravati
Ekaja
Ekani
Ekanta
Ekantika
Ekiya
Ekta
Eshana
Eta
Falak
Falguni
Forum
Ganga
Garima
Gaurangi
Gauri
Gaurika
Gautami
Gayathri
Geetika
Hamsini
Harinakshi
Harini
Harita
Hema
Hemal
Hemangini
Hemani
Hiral
Idika
Ijaya
Ikshita
Inaya
Indali
Indira
Ira
Irya
Isha
Ishani
Ishanvi
Ishita
Jagrati
Jagvi
Jalsa
Janaki
Janani
Januja
Janya
Jasmit
Jeevika
Jhalak
Jyoti
Kala
Kamala
Kamya
Kashish
Kashvi
Kavya
Keya
Krisha
Krishna
Kritika
Ladli
Lajita
Lakshmi
Lavanya
Leela
Leena
Lekha
Libni
Lila
Lipika
Lopa
Madhavi
Mahika
Manya
Maya
Meera
Megha
Meghana
Mekhala
Mitali
Mohini
Mugdha
Nandini
Neelima
Neha
Netra
Nidhi
Nidra
Niharika
Nikita
Nilima
Nimrat
Nirja
Nisha
Nitara
Odika
Oeshi
Ojasvi
Omaja
Omisha
Omya
Oni
Osha
Oviya
Pahal
Pallavi
Panini
Pavani
Pooja
Prisha
Priya
Pushti
Qushi
Raagini
Rachana
Rachita
Radha
Radhika
Rajata
Rajeshri
Raksha
Reva
Ria
Ridhi
Riya
Saanvi
Sachi
Sai
Sanaya
Sanya
Sara
Saumya
Shivani
Shravya
Siya
Sneha
Sudiksha
Suhani
Tamanna
Tanmayi
Tanvi
Tara
Tripti
Triveni
Triya
Turvi
Ubika
Ucchal
Udyati
Unnati
Unni
Upadhriti
Upasna
Upma
Urishilla
Urmi
Urvashi
Urvi
Vaishnavi
Vamakshi
Vansha
Vanya
Varenya
Varsha
Vasana
Vasatika
Vasudha
Veda
Vedhika
Vedika
Vidhi
Vinaya
Vrinda
Vrishti
Vritti
Vyanjana
Waida
Wakeeta
Warda
Warhi
Watika
Widisha
Wishi
Xalak
Xiti
Yachana
Yadavi
Yahvi
Yamini
Yashasvi
Yashawini
Yashica
Yashoda
Yashodhara
Yashvi
Yasti
Yauvani
Yochana
Yoshita
Yutika
Zaitra
Zansi
Zarna
Zilmil
Zinal
@male
Aadi	385
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
Alexander
Amol
Anay
Andrew
Anirudh
Anmol
Ansh
Anthony
Arin
Arjun
Aryan
Atharv
Avi
Ayaan
Ayush
Ayushman
Azaan
Azad
Bachittar
Bahadurjit
Bakhshi
Balendra
Balhaar
Baljiwan
Balvan
Balveer
Banjeet
Benjamin
Brijesh
Caleb
Chaitanya
Chakradev
Chakradhar
Champak
Chanakya
Chandran
Chandresh
Charan
Charles
Chatresh
Chatura
Christopher
Daksh
Dakshesh
Dalbir
Daniel
Darpan
Darsh
David
Dev
Devansh
Dhruv
Dominic
Ekalinga
Ekansh
Ekapad
Ekaraj
Ekavir
Ekbal
Elijah
Ethan
Falan
Faqid
Faraj
Faras
Farhan
Fariq
Faris
Finn
Fitan
Fiyaz
Frado
Frederick
Gabriel
Gagan
Gaurang
Gaurav
Gautam
Gavin
George
Girik
Girindra
Girish
Gopal
Gunbir
Guneet
Hardik
Harish
Harrison
Harsh
Harshil
Hemang
Henry
Hitesh
Hredhaan
Hritik
Ikbal
Imaran
Indrajit
Isaac
Isaiah
Ishaan
Ishwar
Jack
Jackson
Jacob
Jagat
Jagdish
Jai
Jairaj
Jason
Jatin
Jeet
Jeremiah
Jonathan
Joshua
Kabir
Kai
Kalpit
Karan
Kevin
Kiaan
Krish
Krishna
Laban
Laksh
Lakshit
Liam
Logan
Lohit
Lucky
Luke
Maanas
Maanav
Madhav
Manan
Manbir
Manthan
Mason
Matthew
Max
Michael
Mitesh
Mohammed
Nachiket
Naksh
Nakul
Nathan
Nathaniel
Naveen
Neel
Nicholas
Nihal
Nitesh
Noah
Ojas
Oliver
Om
Omkaar
Onkar
Onveer
Orinder
Oscar
Owen
Parth
Patrick
Peter
Pranav
Praneel
Pranit
Pratyush
Qabil
Qadim
Qarin
Qasim
Quincy
Rachit
Raghav
Ranbir
Ranveer
Rayaan
Rehaan
Reyansh
Rishi
Robert
Rohan
Ronith
Rudra
Rushil
Ryan
Sai
Saksham
Samaksh
Samar
Samarth
Samesh
Samuel
Sarthak
Sathvik
Shaurya
Shivansh
Siddharth
Simon
Tanay
Tanish
Tanveer
Tarak
Teerth
Tejas
Theodore
Thomas
Timothy
Tristan
Udant
Udarsh
Umang
Upkaar
Utkarsh
Vedant
Veer
Victor
Vihaan
Vincent
Viraj
Vivaan
Wahab
Warinder
Warjas
Wazir
William
Wriddhish
Wridesh
Wyatt
Xavier
Yagnesh
Yash
Yatan
Yatin
Yug
Yuvraj
Zaid
Zashil
Zayan
Zayyan
Zehaan
@last
Acharya	200
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
Babu
Badal
Badami
Bahl
Bahri
Bail
Bains
Bajaj
Bajwa
Bakshi
Bal
Bala
Balan
Balasubramanian
Balay
Bali
Bandi
Banerjee
Banik
Bansal
Barad
Baral
Baria
Barman
Basak
Basu
Bath
Batra
Batta
Bava
Bawa
Bedi
Behl
Ben
Bera
Bhagat
Bhakta
Bhalla
Bhardwaj
Bhargava
Bhasin
Bhat
Bhatia
Bhatnagar
Bhatt
Bhattacharyya
Bhatti
Bhavsar
Bir
Biswas
Boase
Bora
Borah
Borde
Borra
Bose
Brahmbhatt
Brar
Buch
Bumb
Butala
Chacko
Chad
Chada
Chahal
Chakrabarti
Chakraborty
Chana
Chand
Chanda
Chander
Chandra
Chandran
Char
Chatterjee
Chaudhari
Chaudhary
Chaudhry
Chaudry
Chauhan
Chawla
Cheema
Cherian
Chhabra
Chokshi
Chopra
Choudhary
Choudhry
Choudhury
Chowdhury
Comar
D’Alia=dalia
Dada
Dalal
Dani
Dar
Dara
Das
Dasgupta
Dash
Dass
Date
Datta
Dave
De
Deep
Deo
Deol
Desai
Deshmukh
Deshpande
Devan
Devi
Dewan
Dey
Dhaliwal
Dhar
Dhillon
Dhingra
Din
Divan
Dixit
Doctor
Dora
Doshi
Dua
Dube
Dubey
Dugal
Dugar
Dutta
Dyal
Edwin
Gaba
Gade
Gala
Gandhi
Ganesan
Ganesh
Ganguly
Gara
Garde
Garg
Ghose
Ghosh
Gill
Goda
Goel
Gokhale
Gola
Gole
Golla
Gopal
Goswami
Gour
Goyal
Grewal
Guha
Gulati
Gupta
Halder
Handa
Hans
Hari
Hayer
Hayre
Hegde
Hora
Issac
Iyengar
Jaggi
Jain
Jani
Jayaraman
Jha
Jhaveri
Johal
Joshi
Kadakia
Kade
Kakar
Kala
Kale
Kalla
Kamdar
Kanda
Kannan
Kant
Kapadia
Kapoor
Kapur
Kar
Kara
Karan
Kari
Karnik
Kashyap
Kata
Kaul
Kaur
Keer
Khalsa
Khanna
Khare
Khatri
Khosla
Khurana
Kibe
Kohli
Korpal
Koshy
Kota
Kothari
Krish
Krishna
Krishnamurthy
Krishnan
Kulkarni
Kumar
Kumer
Kunda
Kurian
Lad
Lal
Lala
Lall
Lalla
Lanka
Lata
Loke
Loyal
Luthra
Madan
Magar
Mahajan
Maharaj
Majumdar
Malhotra
Mall
Mallick
Mammen
Mand
Manda
Mandal
Mander
Mane
Mangal
Mangat
Mani
Mannan
Manne
Master
Memon
Menon
Merchant
Minhas
Mishra
Misra
Mistry
Mital
Mitra
Mittal
Modi
Mody
Mohan
Mohanty
Morar
More
Mukherjee
Mukhopadhyay
Muni
Munshi
Murthy
Murty
Mutti
Nadkarni
Nagar
Nagarajan
Nagi
Nagy
Naidu
Naik
Nair
Nanda
Narain
Narang
Narasimhan
Narayan
Narula
Natarajan
Nath
Natt
Nayak
Nayar
Nazareth
Nigam
Nori
Oak
Om
Oommen
Oza
Pai
Pal
Palan
Pall
Palla
Panchal
Pandey
Pandit
Pandya
Pant
Parekh
Parikh
Parmar
Parsa
Patel
Pathak
Patil
Patla
Pau
Peri
Pillai
Pillay
Pingle
Prabhakar
Prabhu
Pradhan
Prakash
Prashad
Puri
Purohit
Radhakrishnan
Raghavan
Rai
Raj
Raja
Rajagopal
Rajagopalan
Rajan
Raju
Ram
Ramachandran
Ramakrishnan
Raman
Ramanathan
Ramaswamy
Ramesh
Rana
Randhawa
Ranganathan
Rao
Rastogi
Ratta
Rattan
Rau
Raval
Ravel
Ravi
Ray
Reddy
Rege
Rout
Roy
Sabharwal
Sachar
Sachdev
Sachdeva
Saha
Sahni
Sahota
Saini
Salvi
Sama
Sami
Sampath
Samra
Sandal
Sandhu
Sane
Sangha
Sani
Sankar
Sankaran
Sant
Saraf
Saran
Sarin
Sarkar
Sarma
Sarna
Sarraf
Sastry
Sathe
Sawhney
Saxena
Sehgal
Sekhon
Sem
Sen
Sengupta
Seshadri
Seth
Sethi
Setty
Sha
Shah
Shan
Shanker
Sharaf
Sharma
Shenoy
Shere
Sheth
Shetty
Shroff
Shukla
Sibal
Sidhu
Singh
Singhal
Sodhi
Solanki
Som
Soman
Soni
Sood
Sridhar
Srinivas
Srinivasan
Srivastava
Subramaniam
Subramanian
Sule
Sunder
Sur
Sura
Suresh
Suri
Swaminathan
Swamy
Tailor
Tak
Talwar
Tandon
Taneja
Tank
Tata
Tella
Thaker
Thakkar
Thakur
Thaman
Tiwari
Toor
Tripathi
Trivedi
Upadhyay
Uppal
Vaidya
Varghese
Varkey
Varma
Varty
Varughese
Vasa
Venkataraman
Venkatesh
Verma
Vig
Virk
Viswanathan
Vohra
Vyas
Wable
Wadhwa
Wagle
Wali
Walia
Walla
Warrior
Wason
Yadav
Yogi
Yohannan
Zacharia
@companies
Pvt. Ltd.
Ltd.
LLP
@address
%A, %C %Z, %S
n, s
@streets
Acharya Road
Acharya Street
Acharya Nagar
Acharya Marg
Agarwal Road
Agarwal Street
Agarwal Nagar
Agarwal Marg
Agate Road
Agate Street
Agate Nagar
Agate Marg
Aggarwal Road
Aggarwal Street
Aggarwal Nagar
Aggarwal Marg
Agrawal Road
Agrawal Street
Agrawal Nagar
Agrawal Marg
Ahluwalia Road
Ahluwalia Street
Ahluwalia Nagar
Ahluwalia Marg
Ahuja Road
Ahuja Street
Ahuja Nagar
Ahuja Marg
Amble Road
Amble Street
Amble Nagar
Amble Marg
Anand Road
Anand Street
Anand Nagar
Anand Marg
Andra Road
Andra Street
Andra Nagar
Andra Marg
Anne Road
Anne Street
Anne Nagar
Anne Marg
Apte Road
Apte Street
Apte Nagar
Apte Marg
Arora Road
Arora Street
Arora Nagar
Arora Marg
Arya Road
Arya Street
Arya Nagar
Arya Marg
Aurora Road
Aurora Street
Aurora Nagar
Aurora Marg
Babu Road
Babu Street
Babu Nagar
Babu Marg
Badal Road
Badal Street
Badal Nagar
Badal Marg
Badami Road
Badami Street
Badami Nagar
Badami Marg
Bahl Road
Bahl Street
Bahl Nagar
Bahl Marg
Bahri Road
Bahri Street
Bahri Nagar
Bahri Marg
Bail Road
Bail Street
Bail Nagar
Bail Marg
Bains Road
Bains Street
Bains Nagar
Bains Marg
Bajaj Road
Bajaj Street
Bajaj Nagar
Bajaj Marg
Bajwa Road
Bajwa Street
Bajwa Nagar
Bajwa Marg
Bakshi Road
Bakshi Street
Bakshi Nagar
Bakshi Marg
Bal Road
Bal Street
Bal Nagar
Bal Marg
Bala Road
Bala Street
Bala Nagar
Bala Marg
Balan Road
Balan Street
Balan Nagar
Balan Marg
Balasubramanian Road
Balasubramanian Street
Balasubramanian Nagar
Balasubramanian Marg
Balay Road
Balay Street
Balay Nagar
Balay Marg
Bali Road
Bali Street
Bali Nagar
Bali Marg
Bandi Road
Bandi Street
Bandi Nagar
Bandi Marg
Banerjee Road
Banerjee Street
Banerjee Nagar
Banerjee Marg
Banik Road
Banik Street
Banik Nagar
Banik Marg
Bansal Road
Bansal Street
Bansal Nagar
Bansal Marg
Barad Road
Barad Street
Barad Nagar
Barad Marg
Baral Road
Baral Street
Baral Nagar
Baral Marg
Baria Road
Baria Street
Baria Nagar
Baria Marg
Barman Road
Barman Street
Barman Nagar
Barman Marg
Basak Road
Basak Street
Basak Nagar
Basak Marg
Basu Road
Basu Street
Basu Nagar
Basu Marg
Bath Road
Bath Street
Bath Nagar
Bath Marg
Batra Road
Batra Street
Batra Nagar
Batra Marg
Batta Road
Batta Street
Batta Nagar
Batta Marg
Bava Road
Bava Street
Bava Nagar
Bava Marg
Bawa Road
Bawa Street
Bawa Nagar
Bawa Marg
Bedi Road
Bedi Street
Bedi Nagar
Bedi Marg
Behl Road
Behl Street
Behl Nagar
Behl Marg
Ben Road
Ben Street
Ben Nagar
Ben Marg
Bera Road
Bera Street
Bera Nagar
Bera Marg
Bhagat Road
Bhagat Street
Bhagat Nagar
Bhagat Marg
Bhakta Road
Bhakta Street
Bhakta Nagar
Bhakta Marg
Bhalla Road
Bhalla Street
Bhalla Nagar
Bhalla Marg
Bhardwaj Road
Bhardwaj Street
Bhardwaj Nagar
Bhardwaj Marg
Bhargava Road
Bhargava Street
Bhargava Nagar
Bhargava Marg
Bhasin Road
Bhasin Street
Bhasin Nagar
Bhasin Marg
Bhat Road
Bhat Street
Bhat Nagar
Bhat Marg
Bhatia Road
Bhatia Street
Bhatia Nagar
Bhatia Marg
Bhatnagar Road
Bhatnagar Street
Bhatnagar Nagar
Bhatnagar Marg
Bhatt Road
Bhatt Street
Bhatt Nagar
Bhatt Marg
@zones
Asia/Kolkata
@regions
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
Jharkhand	JH	814###|815###|816###|817###|818###|819###|82####|830###|831###|832###|833###|834###|835###
Odisha	OR	75####|76####|77####
Kashmir		
Chhattisgarh	CT	49####
Chandigarh	CH	16####|14403#|14404#|14405#|14406#|14407#|14408#|14409#
Assam	AS	78####
Kerala	KL	67####|68####|69####|6010##|607008|777###
Pondicherry		
Uttarakhand	UT	244###|246###|247###|248###|249###|254###|262###|263###
Tripura	TR	799###
Mizoram	MZ	796###
Manipur	MN	795###|796###
@cities
Mumbai	IN	0	190728	728826	0	12692
Delhi	IN	1	286520	772315	0	11035
Bengaluru	IN	2	129719	775937	0	8495
Hyderabad	IN	3	173840	784564	0	6993
Ahmedabad	IN	4	230258	725873	0	6358
Chennai	IN	5	130878	802785	0	4681
Kolkata	IN	6	225626	883630	0	4631
Surat	IN	4	211959	728302	0	4591
Pune	IN	0	185196	738554	0	3124
Jaipur	IN	7	269196	757878	0	3046
Kanpur	IN	8	264652	803498	0	2823
Navi Mumbai	IN	0	190368	730158	0	2600
Lucknow	IN	8	268393	809231	0	2472
Nagpur	IN	0	211463	790849	0	2406
Coimbatore	IN	5	110056	769661	0	2137
Indore	IN	9	227179	758333	0	1994
Thāne	IN	0	191970	729636	0	1841
Vadodara	IN	4	222994	732081	0	1822
Bhopal	IN	9	232547	774029	0	1798
Rasapūdipalem	IN	10	177331	833162	0	1728
Pimpri-Chinchwad	IN	0	186187	738037	0	1728
Patna	IN	11	255941	851356	0	1684
Kallakurichi	IN	5	117338	789592	0	1683
Ludhiana	IN	12	309120	758538	0	1619
Nashik	IN	0	199973	737910	0	1486
Madurai	IN	5	99190	781195	0	1466
Tirunelveli	IN	5	87274	776838	0	1436
Agra	IN	8	271833	780167	0	1430
Faridabad	IN	13	284112	773132	0	1414
Rājkot	IN	4	222916	707932	0	1391
Najafgarh	IN	1	286092	769798	0	1365
Jamshedpur	IN	14	228028	861854	0	1339
Gorakhpur	IN	13	294477	756721	0	1325
Pimpri	IN	0	186229	738070	0	1285
Kalyān	IN	0	192437	731355	0	1262
Dombivali	IN	0	192167	730833	0	1247
Meerut	IN	8	289800	777064	0	1223
Virār	IN	0	194559	728114	0	1222
Nowrangapur	IN	15	192311	825483	0	1221
Srinagar	IN	16	340856	748056	0	1206
Ghāziābād	IN	8	286654	774392	0	1199
Dhanbad	IN	14	237976	864299	0	1196
Aurangabad	IN	0	198776	753423	0	1175
Varanasi	IN	8	253167	830104	0	1164
Amritsar	IN	12	316223	748753	0	1159
Vijayawada	IN	10	165074	806466	0	1143
Ranchi	IN	14	233432	853094	0	1120
Jabalpur	IN	9	231670	799501	0	1082
Prayagraj	IN	8	254448	818432	0	1073
Visakhapatnam	IN	10	176801	832016	0	1063
Jodhpur	IN	7	262684	730059	0	1056
Gwalior	IN	9	262298	781734	0	1054
Teni	IN	5	100112	774777	0	1035
Howrah	IN	6	225769	883186	0	1028
Raipur	IN	17	212333	816333	0	1027
Tiruchirappalli	IN	5	108155	786965	0	1023
Kota	IN	7	251825	758391	0	1002
Shivaji Nagar	IN	0	185302	738526	0	1000
Sholapur	IN	0	176715	759104	0	997
Chandigarh	IN	18	307363	767884	0	971
Tiruppur	IN	5	111154	773546	0	963
Guwahati	IN	19	261844	917458	0	962
Hubballi	IN	2	153478	751338	0	944
Mysuru	IN	2	122979	766392	0	921
Salem	IN	5	116538	781554	0	917
Gurugram	IN	13	284601	770263	0	887
Bhubaneswar	IN	15	202724	858338	0	885
Bhiwandi	IN	0	193002	730588	0	874
Jalandhar	IN	12	313256	755792	0	869
Rohini	IN	1	287432	770678	0	860
Kanayannur	IN	20	99667	762667	0	851
Bhayandar	IN	0	193016	728511	0	809
Narela	IN	1	288527	770929	0	800
Thiruvananthapuram	IN	20	84855	769492	0	788
Alīgarh	IN	8	278814	780746	0	753
Bareilly	IN	8	283668	794317	0	745
Morādābād	IN	8	288389	787768	0	721
Warangal	IN	3	180000	795833	0	705
Dhārāvi	IN	0	190500	728667	0	700
Guntur	IN	10	162997	804573	0	670
Puducherry	IN	21	119338	798298	0	657
Jājmau	IN	8	264304	804095	0	653
Amravati	IN	0	209333	777500	0	647
Bikaner	IN	7	280176	733150	0	644
Kochi	IN	20	99399	762602	0	634
Bhilai	IN	17	212092	814285	0	628
Cuttack	IN	15	204650	858793	0	610
Borivli	IN	0	192350	728598	0	610
Bhavnagar	IN	4	217629	721533	0	606
Sāngli	IN	0	168544	745642	0	601
Jamnagar	IN	4	224729	700667	0	601
Jammu	IN	16	327353	748617	0	576
Bokāro	IN	14	236693	861516	0	564
Nanded	IN	0	191602	773150	0	551
Kozhikode	IN	20	112480	757804	0	550
Kolhāpur	IN	0	166956	742317	0	549
Nellore	IN	10	144499	799870	0	548
Kalaburagi	IN	2	173358	768376	0	543
Ajmer	IN	7	264521	746387	0	542
Dehradun	IN	22	303244	780339	0	522
Erode	IN	5	113428	777274	0	522
Durgapur	IN	6	235158	873080	0	519
Ulhasnagar	IN	0	192167	731500	0	517
Loni	IN	8	287514	772902	0	516
Siliguri	IN	6	267100	884285	0	516
Ujjain	IN	9	231824	757764	0	515
Bilimora	IN	4	207696	729613	0	511
Karol Bāgh	IN	1	286514	771907	0	505
Āsansol	IN	6	236833	869833	0	504
Mangaluru	IN	2	129172	748560	0	499
Belagavi	IN	2	158521	745045	0	490
Sahāranpur	IN	8	299679	775452	0	485
Vellore	IN	5	129184	791326	0	485
Bhātpāra	IN	6	228664	884011	0	483
Malegaon	IN	0	205497	745346	0	481
Gaya	IN	11	247969	850038	0	474
Ambattur	IN	5	130982	801615	0	466
Jalgaon	IN	0	210029	755660	0	460
Kurnool	IN	10	158289	780360	0	460
Rāmgundam	IN	3	188008	794521	0	452
Udaipur	IN	7	245858	737135	0	451
Maheshtala	IN	6	225086	882532	0	448
Patiāla	IN	12	303362	763922	0	446
Shyamnagar	IN	6	228333	883667	0	442
Davangere	IN	2	144669	759269	0	435
Akola	IN	0	207096	769981	0	429
Rajpur Sonarpur	IN	6	224382	884320	0	424
Korba	IN	17	223458	826963	0	419
Jhānsi	IN	8	254589	785799	0	413
Thoothukudi	IN	5	87674	781342	0	411
Ballari	IN	2	151420	769240	0	410
Bhāgalpur	IN	11	252445	869718	0	400
Agartala	IN	23	238360	912794	0	400
Kākināda	IN	10	169604	822381	0	384
Latur	IN	0	183972	765678	0	383
Pānihāti	IN	6	226909	883740	0	379
Rajamahendravaram	IN	10	170052	817778	0	376
Dhule	IN	0	209013	747774	0	376
Rohtak	IN	13	288945	765892	0	374
Ahilyanagar	IN	0	190946	747384	0	367
Kollam	IN	20	88811	765847	0	367
Bilāspur	IN	17	220800	821554	0	366
Bhilwara	IN	7	253471	746408	0	359
Brahmapur	IN	15	193115	847929	0	357
Muzaffarpur	IN	11	261226	853906	0	354
Punāsa	IN	9	222351	763934	0	350
Muzaffarnagar	IN	8	294709	777033	0	350
Avadi	IN	5	131147	801098	0	346
Kadapa	IN	10	144800	788235	0	345
Kukatpally	IN	3	174849	784138	0	342
Kāmārhāti	IN	6	226711	883747	0	333
Mathura	IN	8	275035	776722	0	331
Chānda	IN	0	199508	792952	0	328
Vijayapura	IN	2	168244	757154	0	327
Shivamogga	IN	2	139316	755679	0	323
Alwar	IN	7	275625	766250	0	323
Shāhjānpur	IN	8	278816	799092	0	320
Jūnāgadh	IN	4	215197	704598	0	319
New Delhi	IN	1	286214	772148	0	318
Thrissur	IN	20	105167	762167	0	316
Nizāmābād	IN	3	186715	780988	0	311
Tumkūr	IN	2	133414	771022	0	307
Parbhani	IN	0	192686	767708	0	307
Hisar	IN	13	291539	757229	0	307
Fīrozābād	IN	8	271509	783978	0	306
Kulti	IN	6	237317	868437	0	305
Karnāl	IN	13	296920	769845	0	302
Barddhamān	IN	6	232557	878569	0	302
Gundupālaiyam	IN	21	119410	798029	0	300
Bārāsat	IN	6	227215	884820	0	298
Mulugu	IN	3	181910	799430	0	298
Bihār Sharīf	IN	11	252008	855239	0	297
Bāli	IN	6	226486	883412	0	297
Rāmpur	IN	8	288101	790270	0	296
Darbhanga	IN	11	261522	858971	0	296
Panipat	IN	13	293875	769682	0	296
Tirupati	IN	10	136355	794199	0	295
Greater Noida	IN	8	284962	775360	0	294
Noida	IN	8	285800	773300	0	294
Aizawl	IN	24	237289	927179	0	293
Gandhinagar	IN	4	232167	726833	0	293
Dindigul	IN	5	103690	779804	0	293
Thanjavur	IN	5	107852	791391	0	291
Karīmnagar	IN	3	184392	791286	0	290
Dewas	IN	9	229658	760553	0	290
Sonīpat	IN	13	289948	770194	0	289
Ichalkaranji	IN	0	166912	744605	0	287
Bathinda	IN	12	302075	749389	0	286
Jālna	IN	0	198410	758864	0	286
Kirāri Sulemānnagar	IN	1	286974	770648	0	283
Satna	IN	9	245773	808272	0	283
Purnia	IN	11	257789	874742	0	282
Imphal	IN	25	248081	939442	0	277
Saugor	IN	9	238388	787387	0	275
Kushinagar	IN	8	267413	838869	0	274
Rourkela	IN	15	222250	848641	0	273
Durg	IN	17	211915	812762	0	269
Anantapur	IN	10	146778	776081	0	267
Ratlām	IN	9	233303	750403	0	265
Rānipet	IN	5	129247	793333	0	264
Lal Bahadur Nagar	IN	3	173477	785576	0	262
Arrah	IN	11	255563	846633	0	261
Baranagar	IN	6	226413	883773	0	260
Gajuwaka	IN	10	177000	832167	0	259
Etāwah	IN	8	267762	790213	0	257
Ambarnath	IN	0	192000	731667	0	253
Naihāti	IN	6	228940	884152	0	253
Bharatpur	IN	7	272173	774901	0	253
Begusarai	IN	11	254185	861339	0	252
Tiruvottiyūr	IN	5	131582	803018	0	249
Gāndhīdhām	IN	4	230833	701333	0	248
Mau	IN	8	259417	835611	0	246
Sīkar	IN	7	276121	751400	0	244
Ramagundam	IN	3	187550	794740	0	243
Hāpur	IN	8	287298	777807	0	243
Farrukhābād	IN	8	273913	795793	0	241
Alappuzha	IN	20	94900	763264	0	241
Katihar	IN	11	255385	875704	0	241
Sri Ganganagar	IN	7	299201	738750	0	238
Rewa	IN	9	245326	812923	0	236
Uluberiya	IN	6	224756	880990	0	235
Sivakasi	IN	5	94500	777980	0	235
Karur	IN	5	109577	780810	0	234
Rāichūr	IN	2	162055	773557	0	234
Pallāvaram	IN	5	129680	801502	0	234
Ooty	IN	5	114134	766952	0	233
Pāli	IN	7	257728	733234	0	230
Hosūr	IN	5	127365	778326	0	230
Vizianagaram	IN	10	181169	834115	0	229
Shrīrāmpur	IN	6	227528	883422	0	226
Quthbullapur	IN	3	175011	784582	0	226
Nadiād	IN	4	226938	728616	0	225
Nāgercoil	IN	5	81790	774323	0	225
Karāwalnagar	IN	1	287271	772705	0	224
Mango	IN	14	228275	862164	0	224
Murwāra	IN	9	238378	803940	0	222
Kanchipuram	IN	5	128352	797001	0	222
Singrauli	IN	9	241997	826754	0	220
Mirzāpur	IN	8	251449	825653	0	220
Kharagpur	IN	6	223397	873250	0	220
Eluru	IN	10	167131	811044	0	218
Rāniganj	IN	3	174284	784936	0	218
Yamuna Nagar	IN	13	301280	772837	0	217
Raurkela Industrial Township	IN	15	221999	848618	0	216
Bidar	IN	2	179080	775152	0	216
Munger	IN	11	253746	864745	0	213
Nandyāl	IN	10	154780	784836	0	211
Panchkula	IN	13	306946	768504	0	211
Burhānpur	IN	9	213087	762303	0	211
Morvi	IN	4	228173	708377	0	210
Anand	IN	4	225525	729552	0	209
Ongole	IN	10	155036	800445	0	208
Hosapete	IN	2	152695	763871	0	206
Nāngloi Jāt	IN	1	286796	770680	0	206
Secunderabad	IN	3	175043	785426	0	204
Deoghar	IN	14	244898	866990	0	203
Chāpra	IN	11	257803	847471	0	202
Khandwa	IN	9	218243	763509	0	201
Puri	IN	15	197982	858249	0	201
Morena	IN	9	264989	779953	0	200
Gyānpur	IN	8	253327	824664	0	200
Bulandshahr	IN	8	284039	778577	0	199
Bhind	IN	9	265667	787873	0	198
Bhālswa Jahangirpur	IN	1	287356	771668	0	197
Khammam	IN	3	172477	801437	0	196
Sambhal	IN	8	285850	785696	0	196
Bhiwāni	IN	13	287930	761397	0	196
Panvel	IN	0	189888	731101	0	195
Ambāla	IN	13	303610	767978	0	195
Kumarapalayam	IN	5	114450	777110	0	195
Machilīpatnam	IN	10	161875	811389	0	193
Mahesāna	IN	4	235986	723847	0	191
Mahbūbnagar	IN	3	167438	779860	0	190
Sambalpur	IN	15	214653	839757	0	189
Bhusawal	IN	0	210436	757851	0	187
Raebareli	IN	8	262309	812332	0	186
Haridwar	IN	22	299479	781602	0	186
Phusro	IN	14	237564	860051	0	186
Adoni	IN	10	156279	772750	0	185
Sūjāngarh	IN	7	277000	744667	0	184
Sirsa	IN	13	295349	750290	0	183
Dinapur Nizamat	IN	11	256385	850512	0	182
Bahraigh	IN	8	275743	815947	0	182
Kāraikkudi	IN	5	100662	787678	0	182
Sultan Pur Majra	IN	1	286897	770765	0	182
Guna	IN	9	246469	773113	0	181
Chandannagar	IN	6	228622	883680	0	181
Baharampur	IN	6	241047	882516	0	181
Shahuwadi	IN	0	169099	739465	0	180
Madanapalle	IN	10	135503	785029	0	180
Shivpuri	IN	9	254238	776622	0	180
Surendranagar	IN	4	227271	716486	0	180
Neyveli	IN	5	116088	794994	0	179
Silchar	IN	19	248273	927979	0	179
Proddatūr	IN	10	147502	785481	0	178
Hugli	IN	6	229088	883967	0	177
Hashtsāl	IN	1	286341	770577	0	177
Amroha	IN	8	289031	784698	0	176
Chhindwāra	IN	9	220570	789396	0	175
Tambaram	IN	5	129246	801271	0	175
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
