// Made by Scripts/locales/compile.py; NOTICE names the sources.
// swift-format-ignore-file

extension LocaleText {
  static let tr_TR: StaticString = #"""
@form
f l
@titles
Bay
Bayan
@genders
erkek
kadın
@female
Abiye	333
Adal
Adviye
Ahter
Akgüneş=akgunes
Akmaral
Akyıldız=akyildiz
Alaz
Alize
Alsoy
Alışık=alisik
Anargül=anargul
Aral
Arziye
Asiman
Asu
Atiyye
Ayasun
Aycagül=aycagul
Ayduru
Aykut
Aynilhayat
Aysema
Aysuna
Aytöz=aytoz
Ayçan=aycan
Ayşeana=ayseana
Azade
Açılay=acilay
Aşhan=ashan
Balca
Banü=banu
Bağdat=bagdat
Begim
Belgizar
Benek
Beray
Beriye
Besey
Bezek
Bilay
Bilkay
Birben
Birsan
Burcuhan
Büreyre=bureyre
Canan
Cannur
Canur
Cevale
Cihan
Damlanur
Deniz
Değer=deger
Dilcan
Dilhuş=dilhus
Dilşat=dilsat
Doğannur=dogannur
Durgadin
Döner=doner
Ecegül=ecegul
Efil
Elamiye
Elifnur
Emal
Enfes
Erem
Eriş=eris
Esmanperi
Evde
Ezgin
Fadile
Faize
Fatinur
Fayize
Fehmiye
Feraye
Ferinaz
Feyha
Fidaye
Firdevis
Fügen=fugen
Ganiye
Gilman
Gök=gok
Gökçe=gokce
Görsev=gorsev
Gül=gul
Gülbeyan=gulbeyan
Gülcegün=gulcegun
Gülder=gulder
Gülenay=gulenay
Gülev=gulev
Gülfeza=gulfeza
Gülgüzel=gulguzel
Gülinaz=gulinaz
Güllühan=gulluhan
Gülper=gulper
Gülselin=gulselin
Gülsevil=gulsevil
Gülsü=gulsu
Gülzadiye=gulzadiye
Gülözge=gulozge
Gülşa=gulsa
Günar=gunar
Güngören=gungoren
Günver=gunver
Güverçin=guvercin
Habibe
Hadrey
Halenur
Hamiyet
Hanim
Harbinaz
Hasret
Havali
Hayel
Hekime
Heva
Hilayda
Hoşkadem=hoskadem
Hurican
Hüda=huda
Hürmet=hurmet
Hüsnühâl=husnuhal
Irıs=iris
Jaruthip
Kadınana=kadinana
Kardelen
Kefser
Kezban
Kitan
Kumral
Kutun
Kübran=kubran
Laika
Leyli
Limon
Lüfen=lufen
Mahigül=mahigul
Mahter
Masume
Maşide=maside
Mefharet
Mehrigül=mehrigul
Meleknur
Menfeat
Merba
Merva
Mesude
Mevlüdiye=mevludiye
Mezide
Mihriye
Miray
Miyesser
Muhiye
Mukbile
Muvahhide
Mücevher=mucevher
Müjde=mujde
Mümtaze=mumtaze
Müret=muret
Müveddet=muveddet
Müşüre=musure
Nafile
Narhanim
Natalia
Nazende
Nazimet
Nazıdil=nazidil
Necilal
Nefaret
Nejdet
Neriban
Neslinur
Nevise
Neyran
Nezize
Nihan
Nili
Niğmet=nigmet
Nurbanu
Nurdeniz
Nurgil
Nurmelek
Nurser
Nurtaç=nurtac
Nurşan=nursan
Nürice=nurice
Oluş=olus
Paksu
Pekkan
Peren
Permun
Pürçek=purcek
Rafia
Rakide
Rayla
Refet
Rengül=rengul
Rezin
Rojnu
Ruhugül=ruhugul
Rümeysa=rumeysa
Sabır=sabir
Sadiye
Safura
Saire
Samahat
Sanur
Satıa=satia
Saçı=saci
Seblâ=sebla
Sehel
Selcen
Selmin
Selçuk=selcuk
Semine
Seniha
Serfinaz
Sernur
Sevcan
Sevgen
Sevim
Sevsevil
Seyyide
Seçgül=secgul
Silanur
Simten
Siti
Sonnur
Subutiye
Sunay
Süheyda=suheyda
Sümerya=sumerya
Süsen=susen
Sırriye=sirriye
Talibe
Tangül=tangul
Tanyu
Tayyibe
Teknaz
Teybet
Tomurcuk
Turcein
Tuğçe=tugce
Türcan=turcan
Tüzenur=tuzenur
Ummahani
Uyanser
Vacibe
Vecide
Vezrife
Yahşi=yahsi
Yasemen
Yaşar=yasar
Yepelek
Yosma
Yurtseven
Yıldız=yildiz
Zaliha
Zehranur
Zerafet
Zevlüde=zevlude
Zilfa
Zubeyde
Züheyla=zuheyla
Zülfüye=zulfuye
Âlemşah=alemsah
Çağlar=caglar
Çilga=cilga
Ömriye=omriye
Örfiye=orfiye
Özay=ozay
Özdeş=ozdes
Özgün=ozgun
Özpetek=ozpetek
Üge=uge
Ülküm=ulkum
Ümmühan=ummuhan
Ünal=unal
Üçgül=ucgul
İhsan=ihsan
İldeş=ildes
İlklima=ilklima
İmge=imge
İncifir=incifir
İrfan=irfan
İsra=isra
İçimbike=icimbike
Şahdiye=sahdiye
Şahıgül=sahigul
Şayan=sayan
Şefiye=sefiye
Şehza=sehza
Şemsinisa=semsinisa
Şennur=sennur
Şerman=serman
Şeyda=seyda
Şirivan=sirivan
@male
Abdiş=abdis	333
Abdulgazi
Abdulsemet
Abdülcemal=abdulcemal
Abdülsamed=abdulsamed
Abuzar
Adak
Adıgün=adigun
Ahsen
Akatay
Akcivan
Akgöl=akgol
Akmaner
Aksöğüt=aksogut
Akçabay=akcabay
Akınal=akinal
Alanalp
Alexandru
Aliseydi
Alparslan
Alpsü=alpsu
Altuğ=altug
Amaç=amac
Apaydın=apaydin
Argu
Arpağ=arpag
Aru
Arısoy=arisoy
Asım=asim
Atasagun
Atilhan
Avşin=avsin
Aydinç=aydinc
Aykutalp
Aytek
Ayşan=aysan
Ağakişi=agakisi
Baba
Bahittin
Bali
Bariş=baris
Basım=basim
Baydu
Bayruhan
Bağdaş=bagdas
Başok=basok
Behrem
Bellisan
Beren
Berksay
Beyda
Beyzade
Bilgen
Binbaşar=binbasar
Birsen
Borataş=boratas
Bozerk
Buhari
Burç=burc
Büget=buget
Canal
Cangür=cangur
Cantez
Cebesoy
Cenan
Cezayir
Coşkun=coskun
Dalan
Dayar
Demirbüken=demirbuken
Demiryürek=demiryurek
Derkay
Diken
Dinçkol=dinckol
Dirlik
Doğanalp=doganalp
Doğuhan=doguhan
Durmuşali=durmusali
Dölensoy=dolensoy
Ebuakil
Efe
Ekber
Elnur
Emirşan=emirsan
Enginiz
Eraycan
Erdemer
Erdursun
Erensoy
Ergönül=ergonul
Erinçer=erincer
Erksoy
Eroğul=erogul
Ertan
Ertün=ertun
Erşat=ersat
Eskinalp
Eyyüp=eyyup
Fahrullah
Fazul
Ferat
Ferihan
Fetullah
Filit
Gazel
Geray
Gökay=gokay
Göknur=goknur
Gökçebalan=gokcebalan
Görgünay=gorgunay
Gücal=gucal
Güleğen=gulegen
Günaydin=gunaydin
Gündüzalp=gunduzalp
Günkurt=gunkurt
Günşen=gunsen
Gürsal=gursal
Güçyeter=gucyeter
Halidun
Hanedan
Hatem
Hazrat
Hidir
Hudavent
Hükümdar=hukumdar
Hüsmen=husmen
Idık=idik
Işıkay=isikay
Kader
Kamar
Kapagan
Karaer
Karataş=karatas
Kasim
Kaygusuz
Kaşif=kasif
Kerman
Kiramettin
Kocabaş=kocabas
Kopan
Korugan
Koçkan=kockan
Kutay
Köktaş=koktas
Kılıçbay=kilicbay
Kırgız=kirgiz
Kızıltunç=kiziltunc
Lütfi=lutfi
Maksur
Mazlum
Mehmed
Melihcan
Mengüç=menguc
Merzuk
Mevlüt=mevlut
Milay
Monis
Muhip
Muratcan
Mutluhan
Mücellib=mucellib
Mülâyim=mulayim
Müslum=muslum
Nabil
Nas
Nazlim
Necmettin
Nesip
Nihai
Nural
Nurkan
Odkanlı=odkanli
Okbay
Oktüremiş=okturemis
Oldağ=oldag
Onat
Onuker
Oranlı=oranli
Oruç=oruc
Ozansü=ozansu
Oğuzman=oguzman
Pirahmet
Rahmet
Razı=razi
Remazan
Risalet
Rüknettin=ruknettin
Sabih
Sadittin
Sakip
Salurbay
Sancak
Sarpkın=sarpkin
Savak
Sayin
Sağcan=sagcan
Seda
Selatin
Selâtin=selatin
Seracettin
Serhatmehmet
Server
Seydo
Sezal
Sidki
Sonad
Soykut
Sudi
Suphi
Sücaettin=sucaettin
Süvari=suvari
Taciddin
Tali
Tanak
Tanhan
Tansığ=tansig
Tarancı=taranci
Tayaydın=tayaydin
Tayyip
Teber
Tekecan
Telim
Temuçin=temucin
Tevs
Timurtaş=timurtas
Toktuğ=toktug
Tolonbay
Torhan
Tulun
Tunçboğa=tuncboga
Turgut
Tuğcan=tugcan
Törel=torel
Tümkurt=tumkurt
Türkmen=turkmen
Ufukay
Uludağ=uludag
Uluğbey=ulugbey
Umutcan
Us
Uygun
Uçan=ucan
Uğurkan=ugurkan
Vahittin
Vedat
Verim
Yadigar
Yalgın=yalgin
Yamin
Yasan
Yazganalp
Yağızkurt=yagizkurt
Yelesen
Yetişal=yetisal
Yolal
Yurdanur
Yönetmen=yonetmen
Yıldır=yildir
Zamir
Zeynelabidin
Zoral
Âdem=adem
Çaltı=calti
Çapkan=capkan
Çağdan=cagdan
Çelem=celem
Çerçi=cerci
Çinerk=cinerk
Çoğay=cogay
Öge=oge
Ömür=omur
Öngen=ongen
Öryürek=oryurek
Özalpsan=ozalpsan
Özbilek=ozbilek
Özdoğdu=ozdogdu
Özerdinç=ozerdinc
Özgür=ozgur
Özkutlu=ozkutlu
Özpınar=ozpinar
Öztürk=ozturk
Öğet=oget
Ülküdeş=ulkudes
Ünlen=unlen
Ürfettin=urfettin
Üzer=uzer
İdiris=idiris
İlbek=ilbek
İlgi=ilgi
İlmafer=ilmafer
İmam=imam
İntihap=intihap
İvecen=ivecen
İşcan=iscan
Şahat=sahat
Şali=sali
Şefi=sefi
Şemsettin=semsettin
Şerafeddin=serafeddin
Şinasi=sinasi
@last
Yılmaz=yilmaz	403
Yıldırım=yildirim
Türk=turk
Yorulmaz
Erdoğan=erdogan
Çorlu=corlu
Sakarya
Demir
Yaman
Manço=manco
Aksu
Akçay=akcay
Akar
Bilir
Bilgin
Yüksel=yuksel
Eraslan
Aslan
Arslan
Hançer=hancer
Hayrioğlu=hayrioglu
Şama=sama
Ergül=ergul
Arsoy
Kısakürek=kisakurek
Gülen=gulen
Seven
Şafak=safak
Dumanlı=dumanli
Ertaş=ertas
Güçlü=guclu
Soylu
Zorlu
Fırat=firat
Duran
Durmuş=durmus
Durdu
Zengin
Tevetoğlu=tevetoglu
Mansız=mansiz
Şener=sener
Şensoy=sensoy
Ülker=ulker
Tarhan
Sezer
Demirel
Gül=gul
Korutürk=koruturk
İnönü=inonu
Öcalan=ocalan
Çetin=cetin
Sezgin
Alemdar
Karadeniz
Akdeniz
Bilge
Akgündüz=akgunduz
Çamurcuoğlu=camurcuoglu
İhsanoğlu=ihsanoglu
Akça=akca
Abacı=abaci
Abadan
Aclan
Adal
Adan
Adıvar=adivar
Akal
Akan
Akay
Akaydın=akaydin
Akbulut
Akgül=akgul
Akışık=akisik
Akman
Akyürek=akyurek
Akyüz=akyuz
Akşit=aksit
Alnıaçık=alniacik
Alpuğan=alpugan
Altıntaş=altintas
Alyanak
Arıcan=arican
Arslanoğlu=arslanoglu
Atakol
Atan
Atasever
Avan
Ayaydın=ayaydin
Aybar
Aydan
Aykaç=aykac
Ayverdi
Ağaoğlu=agaoglu
Aşıkoğlu=asikoglu
Babacan
Babaoğlu=babaoglu
Bademci
Bakırcıoğlu=bakircioglu
Balaban
Balcı=balci
Barbarosoğlu=barbarosoglu
Baturalp
Bayındır=bayindir
Baykam
Başoğlu=basoglu
Berberoğlu=berberoglu
Beşerler=beserler
Beşok=besok
Biçer=bicer
Bolatlı=bolatli
Bulak
Can
Dalkıran=dalkiran
Dağdaş=dagdas
Dağlaroğlu=daglaroglu
Demirbaş=demirbas
Denkel
Dizdar
Doğan=dogan
Durak
Durmaz
Duygulu
Düşenkalkar=dusenkalkar
Egeli
Ekici
Ekşioğlu=eksioglu
Eliçin=elicin
Elmastaşoğlu=elmastasoglu
Elçiboğa=elciboga
Erbay
Erberk
Erbulak
Erez
Erginsoy
Erkekli
Eronat
Ertepınar=ertepinar
Ertürk=erturk
Erçetin=ercetin
Evliyaoğlu=evliyaoglu
Fahri
Gökgöz=gokgoz
Gönültaş=gonultas
Gümüşpala=gumuspala
Günday=gunday
Gürmen=gurmen
Hakyemez
Hamzaoğlu=hamzaoglu
Ilıcalı=ilicali
Kahveci
Kaplangı=kaplangi
Karabulut
Karaböcek=karabocek
Karadaş=karadas
Karaduman
Karaer
Karatepe
Kasapoğlu=kasapoglu
Kavaklıoğlu=kavaklioglu
Kaya
Keseroğlu=keseroglu
Keçeci=kececi
Kılıççı=kilicci
Kıraç=kirac
Kocabıyık=kocabiyik
Korol
Koyuncu
Koç=koc
Koçoğlu=kocoglu
Koçyiğit=kocyigit
Kuday
Kulaksızoğlu=kulaksizoglu
Kumcuoğlu=kumcuoglu
Kunt
Kunter
Kurutluoğlu=kurutluoglu
Kutlay
Kuzucu
Körmükçü=kormukcu
Köseoğlu=koseoglu
Köybaşı=koybasi
Köylüoğlu=koyluoglu
Küçükler=kucukler
Limoncuoğlu=limoncuoglu
Mayhoş=mayhos
Menemencioğlu=menemencioglu
Mertoğlu=mertoglu
Nalbantoğlu=nalbantoglu
Nebioğlu=nebioglu
Numanoğlu=numanoglu
Okumuş=okumus
Okur
Oraloğlu=oraloglu
Orbay
Ozansoy
Paksüt=paksut
Pekkan
Polat
Poyrazoğlu=poyrazoglu
Poçan=pocan
Sabuncu
Sadıklar=sadiklar
Samancı=samanci
Sandalcı=sandalci
Sarıgül=sarigul
Sarıoğlu=sarioglu
Saygıner=sayginer
Sepetçi=sepetci
Sezek
Sinanoğlu=sinanoglu
Solmaz
Sözeri=sozeri
Süleymanoğlu=suleymanoglu
Tahincioğlu=tahincioglu
Tanrıkulu=tanrikulu
Tazegül=tazegul
Taşlı=tasli
Taşçı=tasci
Tekand
Tekelioğlu=tekelioglu
Tok
Tokatlıoğlu=tokatlioglu
Tokgöz=tokgoz
Topaloğlu=topaloglu
Topçuoğlu=topcuoglu
Toraman
Tunaboylu
Tunçeri=tunceri
Tuğlu=tuglu
Tuğluk=tugluk
Türkdoğan=turkdogan
Türkyılmaz=turkyilmaz
Tütüncü=tutuncu
Tüzün=tuzun
Uca
Uluhan
Uluç=uluc
Uzun
Uzunoğlu=uzunoglu
Velioğlu=velioglu
Yalım=yalim
Yalçın=yalcin
Yazıcı=yazici
Yaşar=yasar
Yetkiner
Yeşilkaya=yesilkaya
Yıldızoğlu=yildizoglu
Yılmazer=yilmazer
@companies
A.Ş.
Ltd. Şti.
@address
%A, %Z %C/%S
s No: n
@streets
Aba Caddesi
Abakan Sokağı
Abay Caddesi
Abluç Sokağı
Açık Caddesi
Adaldı Sokağı
Adaş Caddesi
Adık Sokağı
Adlı Caddesi
Adsız Sokağı
Ağabay Caddesi
Ağlamış Sokağı
Akata Caddesi
Akboğa Sokağı
Akbuğra Caddesi
Akçakoca Sokağı
Akdoğan Caddesi
Akım Sokağı
Akkun Caddesi
Akkuş Sokağı
Aktan Caddesi
Alaban Sokağı
Aladoğan Caddesi
Alayuntlu Sokağı
Aldoğan Caddesi
Alka Sokağı
Alkan Caddesi
Alp Sokağı
Alparsbeğ Caddesi
Alpay Sokağı
Alpbamsı Caddesi
Alpdoğan Sokağı
Alpertunga Caddesi
Alpilig Sokağı
Alpkülük Caddesi
Alptuğrul Sokağı
Alptutuk Caddesi
Alpurungututuk Sokağı
Altankağan Caddesi
Altın Sokağı
Altınoba Caddesi
Altıntarkan Sokağı
Altuga Caddesi
Amul Sokağı
Anıl Caddesi
Apak Sokağı
Araboğa Caddesi
Arbay Sokağı
Ardıç Caddesi
Argun Sokağı
Arık Caddesi
Arınç Sokağı
Armağan Caddesi
Arsal Sokağı
Arslanargun Caddesi
Arslantegin Sokağı
Artıınal Caddesi
Artut Sokağı
Asığ Caddesi
Aşan Sokağı
Aşantudun Caddesi
Aştaloğul Sokağı
Atakağan Caddesi
Ataldı Sokağı
Atasagun Caddesi
Atıgay Sokağı
Atıla Caddesi
Atımer Sokağı
Atlıbeğ Caddesi
Atsız Sokağı
Avluç Caddesi
Ayaçı Sokağı
Ayaz Caddesi
Aybars Sokağı
Aydemir Caddesi
Aydoğan Sokağı
Aygırak Caddesi
Ayızdağ Sokağı
Aykurt Caddesi
Ayma Sokağı
Aytak Caddesi
Azban Sokağı
Azıl Caddesi
Baçara Sokağı
Badabul Caddesi
Bağa Sokağı
Bağan Caddesi
Bağatengrikağan Sokağı
Bağaturgerey Caddesi
Bağış Sokağı
Bakır Caddesi
Bakşı Sokağı
Balakatay Caddesi
Baldu Sokağı
Baltacı Caddesi
Baltur Sokağı
Barak Caddesi
Barbeğ Sokağı
Barbulsun Caddesi
Barçadoğmuş Sokağı
Barçan Caddesi
Bargan Sokağı
Barkan Caddesi
Barkdurdu Sokağı
Barlas Caddesi
Barmaklı Sokağı
Barsbeğ Caddesi
Barskan Sokağı
Basademir Caddesi
Basar Sokağı
Basmıl Caddesi
Basu Sokağı
Başbuğ Caddesi
Başkırt Sokağı
Batrak Caddesi
Batur Sokağı
Bayançar Caddesi
Bayazıt Sokağı
Baybiçen Caddesi
Baybüre Sokağı
Baydur Caddesi
Bayındır Sokağı
Baykoca Caddesi
Bayna Sokağı
Bayrı Caddesi
Bayram Sokağı
Baysungur Caddesi
Bayunçur Sokağı
Bayutmuş Caddesi
Beçeapa Sokağı
Beğarslan Caddesi
Beğboğa Sokağı
Beğdilli Caddesi
Beğtaş Sokağı
Begi Caddesi
Begitutuk Sokağı
Bek Caddesi
Bekeç Sokağı
Bekeçtegin Caddesi
Bektür Sokağı
Belgi Caddesi
Bengi Sokağı
Berdibeğ Caddesi
Berginsenge Sokağı
Berkiş Caddesi
Besentegin Sokağı
Beyrek Caddesi
Bıçkıcı Sokağı
Bıtrı Caddesi
Bilgebayunçur Sokağı
Bilgeışbara Caddesi
Bilgekan Sokağı
Bilgetaçam Caddesi
Bilgetegin Sokağı
Bilgiç Caddesi
Biligköngülsengün Sokağı
Bindir Caddesi
Boğaçuk Sokağı
Bolsun Caddesi
Bongul Sokağı
Boran Caddesi
Bornak Sokağı
Boylabağa Caddesi
Bozan Sokağı
Bozkurt Caddesi
Bögde Sokağı
Bökde Caddesi
Bölen Sokağı
Bönge Caddesi
Börüsengün Sokağı
Buçur Caddesi
Budunlu Sokağı
Buğrakarakağan Caddesi
Bulaçapan Sokağı
Buldur Caddesi
Bulmuş Sokağı
Buluk Caddesi
Bumın Sokağı
Burguçan Caddesi
Burulday Sokağı
Buşulgan Caddesi
Buyan Sokağı
Buyankara Caddesi
Buyruç Sokağı
Buzaçtutuk Caddesi
Bügü Sokağı
Büge Caddesi
Büke Sokağı
Bükey Caddesi
Bümen Sokağı
Bürgüt Caddesi
Bürlük Sokağı
Cılasun Caddesi
Çablı Sokağı
Çağatay Caddesi
Çağrı Sokağı
Çağru Caddesi
Çemen Sokağı
Çıngır Caddesi
Çiğdem Sokağı
Çobulmak Caddesi
Çolman Sokağı
Damla Caddesi
Diri Sokağı
Dururbunsuz Caddesi
Ebkızı Sokağı
Ediz Caddesi
Ekeç Sokağı
Elkin Caddesi
Erdem Sokağı
Erdenikatun Caddesi
Ergenekatun Sokağı
Ermen Caddesi
Esen Sokağı
Esin Caddesi
Eyiz Sokağı
Gökbörü Caddesi
Gökçen Sokağı
Gönül Caddesi
Gülegen Sokağı
Gülümser Caddesi
Günay Sokağı
Gündoğmuş Caddesi
Gürbüz Sokağı
Işığ Caddesi
Işılay Sokağı
Ilgın Caddesi
Isığ Sokağı
Iyıktağ Caddesi
İkiçitoyun Sokağı
İlgegü Caddesi
İnç Sokağı
İrtiş Caddesi
Kançı Sokağı
Karaça Caddesi
Karlıgaç Sokağı
Kayacık Caddesi
Kaynak Sokağı
Kekik Caddesi
Kesme Sokağı
@zones
Europe/Istanbul
@regions
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
Hatay	31	31###
Samsun	55	55###
Kahramanmaraş	46	46###
Uşak	64	64###
Aksaray	68	68###
Denizli	20	20###
Adıyaman	02	02###
Sakarya	54	54###
Kocaeli	41	41###
Çorum	19	19###
Sivas	58	58###
Afyonkarahisar	03	
Trabzon	61	61###
Manisa	45	45###
Balıkesir	10	10###
Ordu	52	52###
Osmaniye	80	80###
Tekirdağ	59	59###
Düzce	81	81###
Kırıkkale	71	71###
Kütahya	43	43###
Bolu	14	14###
Edirne	22	22###
Karaman	70	70###
Isparta	32	32###
Aydın	09	09###
Erzincan	24	24###
Kırşehir	40	40###
Mardin	47	47###
Çanakkale	17	17###
Şırnak	73	73###
Tokat	60	60###
Bingöl	12	12###
Giresun	28	28###
Kastamonu	37	37###
Karabük	78	78###
Ağrı	04	04###
Rize	53	53###
Amasya	05	05###
Siirt	56	56###
Kilis	79	79###
Zonguldak	67	67###
Iğdır	76	76###
Burdur	15	15###
Muğla	48	48###
Kars	36	36###
Niğde	51	51###
Kırklareli	39	39###
Çankırı	18	18###
Yozgat	66	66###
Tunceli	62	62###
Muş	49	49###
Bartın	74	74###
Hakkari	30	30###
Nevşehir	50	50###
Bilecik	11	11###
Bitlis	13	13###
Yalova	77	77###
Bayburt	69	69###
Gümüşhane	29	29###
Sinop	57	57###
Artvin	08	08###
@cities
İstanbul	TR	0	410138	289497	0	15702	34010|34065|34112|34165|34225|34365|34403|34668
Ankara	TR	1	399199	328543	0	3517	06010|06130|06200|06260|06350|06460|06570|06700
Bursa	TR	2	401956	290601	0	3102	16110|16140|16200|16230|16265|16290|16320|16350
İzmir	TR	3	384127	271384	0	2938	35070|35130|35220|35250|35290|35390|35580|35750
Gaziantep	TR	4	370594	373825	0	2222	27010|27100|27110|27300|27410|27470|27630|80000
Diyarbakır	TR	5	379136	402172	0	1834	21010|21070|21310
Adana	TR	6	369862	353253	0	1817	01200|01220|01230|01250|01260|01280|01360|01365
Kayseri	TR	7	387322	354853	0	1452	38100|38110|38280
Konya	TR	8	378714	324846	0	1434	42090|42100|42110|42132|42140
Antalya	TR	9	369081	306956	0	1335	07010|07030|07060|07080|07100|07200|07260|07310
Esenyurt	TR	0	410270	286773	0	984	34510|34513|34515|34517|34522
Eskişehir	TR	10	397767	305206	0	922	26010|26020|26030|26060|26070|26080|26090
Çankaya	TR	1	399179	328627	0	792	06050|06230|06430|06460|06480|06570|06680|06700
Küçükçekmece	TR	0	409910	287712	0	792	34153|34290
Erzurum	TR	11	399086	412769	0	768	25010
Malatya	TR	12	383502	383167	0	750	44170|44200|44280
Bağcılar	TR	0	410390	288567	0	740	34050|34165|34194|34203|34212|34225|34245|34303
Bahçelievler	TR	0	410023	288598	0	577	34180|34688|34893
Umraniye	TR	0	410164	291248	0	573	34760|34762|34764|34766|34771|34773|34774|34775
Mersin	TR	13	368120	346389	0	538	33115
Nilüfer	TR	2	402140	289157	0	536	16110|16120|16130|16140|16159|16285|16315
Van	TR	14	384946	433832	0	525	65220
Üsküdar	TR	0	410227	290137	0	524	34660|34662|34664|34674|34676|34680|34684|34688
Esenler	TR	0	410435	288762	0	520	34160|34164|34165|34203|34204|34209|34225|34230
Sancaktepe	TR	0	410024	292319	0	490	34785|34791|34885|34887
Karabağlar	TR	3	383820	271320	0	479	35130|35160|35210|35230|35250|35270|35280|35290
Batman	TR	15	378874	411322	0	452	72000|72040|72050|72060|72070
Muratpaşa	TR	9	368916	307650	0	450	07010|07030|07050|07100|07160|07200|07230|07300
Şanlıurfa	TR	16	371671	387939	0	450	63320
Elazığ	TR	17	386743	392232	0	443	23350
Sultangazi	TR	0	411065	288685	0	437	34270
Maltepe	TR	0	409357	291551	0	427	34840|34841|34843|34844|34846|34848|34852|34854
Beylikdüzü	TR	0	409820	286399	0	415	34520|34528
Antakya	TR	18	362066	361572	0	399	31001|31027|31040|31060|31120|31135|31175|31180
Samsun	TR	19	412798	363361	0	394	55080|55400|55800
Kahramanmaraş	TR	20	375847	369264	0	385	46800
Uşak	TR	21	386735	294058	0	369	64000|64100|64200|64300|64400|64420
Alanya	TR	9	365438	319998	0	364	07040|07400
Ataşehir	TR	0	409833	291167	0	362	34704|34707|34746|34750|34752|34755|34758|34779
Sultanbeyli	TR	0	409607	292707	0	358	34920|34925
Fatih	TR	0	410225	289408	0	356	34080|34087|34093|34098|34107|34112|34120|34126
Tarsus	TR	13	369177	348928	0	351	33400|33420|33430|33440|33460|33470|33480
Karşıyaka	TR	3	384577	271142	0	340	35240|35520|35535|35550|35570|35580|35600|35840
Konak	TR	3	384000	271000	0	332	35260|35290
Aksaray	TR	22	383725	340254	0	328	68000|68200|68270
Şişli	TR	0	410605	289872	0	315	34349|34357|34371|34375|34381|34387|34430|34437
Denizli	TR	23	377742	290875	0	313	20160|20400|20500
Batikent	TR	1	399683	327308	0	300	06370|06374|06378
Adıyaman	TR	24	377644	382763	0	291	02000|02030|02040|02200
Adapazarı	TR	25	407806	304033	0	287	54100|54200
Gebze	TR	26	408028	294307	0	281	41400
Zeytinburnu	TR	0	409944	289042	0	281	34010|34015|34020|34025
Merkezefendi	TR	23	378054	290424	0	280	20500
Çorum	TR	27	405489	349533	0	270	19000|19040
Sivas	TR	28	397483	370161	0	264	58000|58010|58030|58040|58050|58060|58080
Afyonkarahisar	TR	29	387567	305433	0	252	03030|03213
İskenderun	TR	18	365872	361735	0	252	31200|31230
Trabzon	TR	30	410050	397269	0	244	61000|61030|61080
Manisa	TR	31	386120	274265	0	244	45400
Balıkesir	TR	32	396492	278861	0	238	10100
Ordu	TR	33	409778	378905	0	229	52000
Çiğli	TR	3	384965	270703	0	214	35620|35640
Osmaniye	TR	34	370742	362478	0	203	80000|80010|80020|80030|80440
Çorlu	TR	35	411607	278009	0	203	59850
Arnavutköy	TR	0	411835	287402	0	198	34275|34285
İzmit	TR	26	407650	299293	0	197	41000|41040|41050|41060|41100|41200|41300|41310
Düzce	TR	36	408389	311639	0	194	81010|81020|81030|81100|81600|81620
Başakşehir	TR	0	411060	287910	0	194	34480
Kırıkkale	TR	37	398453	335064	0	187
Kütahya	TR	38	394242	299833	0	185	43270
Bolu	TR	39	407358	316061	0	185	14020|14030|14100|14200|14300
Edirne	TR	40	416772	265560	0	180	22100|22130
Karaman	TR	41	371811	332150	0	175	70000
Siverek	TR	16	377550	393167	0	175	63600
Isparta	TR	42	377644	305522	0	172	32000|32040|32100|32110|32120
Gölbaşı	TR	1	397904	328090	0	165	06760
Büyükçekmece	TR	0	410207	285850	0	163	34500|34535|34672|34930|34935|34950
Aydın	TR	43	378450	278396	0	163	09120|09370
Ereğli	TR	8	375133	340467	0	156	42310
Viranşehir	TR	16	372235	397552	0	154	63700
Erzincan	TR	44	397392	394902	0	151	24002|24036|24045|24050|24139|24140|24143|24170
Kırşehir	TR	45	391458	341639	0	151	40080
Kızıltepe	TR	46	371884	405772	0	150	47400
Çanakkale	TR	47	401555	264127	0	144	17100|17110
Cizre	TR	48	373302	421848	0	134	73200
İnegol	TR	2	400781	295133	0	134	16400
Silifke	TR	13	363778	339344	0	133	33940
Mardin	TR	46	373131	407436	0	130	47100
Tokat	TR	49	403139	365544	0	130	60000|60030|60100|60230|60235|60255
Bingöl	TR	50	388847	404939	0	129	12000
Giresun	TR	51	409170	383874	0	126	28000|28030
Kastamonu	TR	52	413780	337753	0	126	37200|37210
Derince	TR	26	407569	298147	0	125	41900
Karabük	TR	53	412049	326277	0	125	78000
Ağrı	TR	54	397147	430401	0	124	04000
Samandağ	TR	18	360801	359760	0	123	31800
Tekirdağ	TR	35	409781	275110	0	122	59000
Rize	TR	55	410208	405219	0	120	53020
Nazilli	TR	43	379163	283222	0	119	09800
Salihli	TR	31	384826	281477	0	119	45300
Amasya	TR	56	406533	358331	0	115	05000|05100|05110|05200|05240
Silopi	TR	48	372438	424634	0	115	73400
Siirt	TR	57	379293	419413	0	114	56100
Kilis	TR	58	367161	371150	0	112	79000
Turhal	TR	49	403875	360811	0	111	60300
Arsuz	TR	18	364130	358903	0	110	31225|31245|31270|31275|31285
Bandırma	TR	32	403522	279767	0	108	10200
Turgutlu	TR	31	384953	276997	0	103	45400
Zonguldak	TR	59	414514	317930	0	102	67000|67010|67020|67030|67040|67150|67170|67510
Iğdır	TR	60	399237	440450	0	102	76000
Mustafakemalpaşa	TR	2	400382	284087	0	101	16500
Suruç	TR	16	369761	384253	0	101	63800
Manavgat	TR	9	367867	314409	0	99	07600
Soma	TR	31	391855	276094	0	99	45500
Kâhta	TR	24	377855	386237	0	98	02400
Ceyhan	TR	6	370247	358175	0	96	01470|01920
Burdur	TR	61	377203	302908	0	95	15000
Polatlı	TR	1	395772	321413	0	93	06900
Bafra	TR	19	415679	359031	0	93	55400
Muğla	TR	62	372181	283665	0	92	48000|48580|48585
Erciş	TR	14	390259	433596	0	92	65400
Kars	TR	63	405982	430855	0	91	36000
Niğde	TR	64	379658	346794	0	91	51000
Lüleburgaz	TR	65	414017	273575	0	91	39750
Körfez	TR	26	407670	297828	0	91	41900
Çankırı	TR	66	406000	336153	0	91	18000
Nusaybin	TR	46	370703	412146	0	89	47300
Kozan	TR	6	374552	358157	0	88	01500
Yozgat	TR	67	398200	348044	0	88	66000|66100
Patnos	TR	54	392249	428569	0	87	04500
Akhisar	TR	31	389185	278401	0	85	45200|45450
Akçapınar	TR	68	389473	389423	0	84	62600
Çerkezköy	TR	35	412863	279994	0	84	59500
Muş	TR	69	387316	414848	0	83	49090|49120|49150|49160|49200|49250
Nizip	TR	4	370097	377942	0	82	27700
Fatsa	TR	33	410289	374998	0	82	52400
Bartın	TR	70	416358	323375	0	82	74110
Elbistan	TR	20	382059	371983	0	80	46300
Hakkâri	TR	71	375744	437408	0	78	30000
Ünye	TR	33	411405	372885	0	78	52300
Midyat	TR	46	374191	413391	0	76	47500
Nevşehir	TR	72	386250	347122	0	76	50000|50040|50100|50160|50170|50180|50210|50220
Bismil	TR	5	378451	406593	0	74	21500
Bilecik	TR	73	401419	299793	0	74	11000
Belek	TR	9	368631	310654	0	73	07506
Tatvan	TR	74	384922	422827	0	73	13200
Yüksekova	TR	71	375736	442872	0	72	30300
Yalova	TR	75	406550	292769	0	71	77600
Gemlik	TR	2	404309	291597	0	71	16600
Kadirli	TR	34	373739	360961	0	70	80750
Doğubayazıt	TR	54	395469	440842	0	70	04400
Ayvalık	TR	32	393193	266934	0	70	10030|10400|10410
Söke	TR	43	377482	274061	0	68	09200
Ardeşen	TR	55	411906	409793	0	68	53400|53480
Şırnak	TR	48	375139	424543	0	68	73000
Ödemiş	TR	3	382278	279696	0	67	35750
Silvan	TR	5	381371	410082	0	66	21640
Ahlat	TR	74	387489	424801	0	65	13400
Akşehir	TR	8	383575	314164	0	64	42550|42580|42581|42583|42587
Kuşadası	TR	43	378601	272571	0	63	09400
Urla	TR	3	383229	267640	0	63	35430
Sorgun	TR	67	398101	351860	0	63	66000|66700
Çubuk	TR	1	402386	330322	0	63	06760
Biga	TR	47	402281	272422	0	61	17200
Kırıkhan	TR	18	364994	363576	0	61	31440
Fethiye	TR	62	366404	291276	0	60	48300
Kırklareli	TR	65	417351	272252	0	58	39000|39100
Bergama	TR	3	391207	271805	0	57	35700
Anamur	TR	13	360751	328369	0	57	33630
Reyhanlı	TR	18	362679	365675	0	57	31500
Dörtyol	TR	18	368392	362302	0	57	31600
Gölcük	TR	26	407150	298182	0	56	41650
Bolvadin	TR	29	387111	310486	0	56	03300
Zile	TR	49	403031	358864	0	56	60400
Eminönü	TR	0	410175	289710	0	56	34110|34112|34116|34120|34122|34126|34130|34134
Bozüyük	TR	73	399078	300367	0	55	11300
Menemen	TR	3	386075	270694	0	53	35660|35672
Silivri	TR	0	410739	282464	0	53	34570
Bitlis	TR	74	384012	421078	0	53	13000
Adilcevaz	TR	74	387991	427316	0	53	13500
Ergani	TR	5	382690	397545	0	53	21950
Erbaa	TR	49	406689	365675	0	52	60500
Tavşanlı	TR	38	395424	294987	0	52	43300|43780
Orhangazi	TR	2	404892	293089	0	52	16800
Seydişehir	TR	8	374193	318453	0	51	42360|42363|42365|42380|42385
Merzifon	TR	56	408733	354631	0	51	05300
Kavaklı	TR	0	410926	283317	0	51	34590
Çarşamba	TR	19	411989	367219	0	50	55500
Torbalı	TR	3	381820	273350	0	50	35860
Merter Keresteciler	TR	0	410129	288859	0	50	34010|34098|34160|34180|34194|34203|34220|34235
Güngören Merter	TR	0	410071	288880	0	50	34010|34015|34098|34107|34164|34165|34188|34688
Niksar	TR	49	405917	369517	0	50	60600
Keskin	TR	37	396731	336136	0	50	71800
Karapınar	TR	8	377160	335506	0	50	42400
Mut	TR	13	366439	334388	0	49	33600
Alaşehir	TR	31	383508	285172	0	48	45600
Bayburt	TR	76	402563	402229	0	48	69000
Suluova	TR	56	408313	356479	0	48	05500
Şebin Karahisar	TR	51	402883	384236	0	47	28400
Tire	TR	3	380888	277351	0	47	35900
Kulu	TR	8	390951	330799	0	47	42770
Erdemli	TR	13	366050	343084	0	47	33730
Çumra	TR	8	375732	327745	0	46	42500
Kireçocağı	TR	6	370500	352333	0	45	01170|01720
Akçaabat	TR	30	410212	395715	0	45	61300
Aliağa	TR	3	387998	269720	0	45	35800
Keşan	TR	40	408552	266327	0	45	22800
Beyşehir	TR	8	376773	317246	0	44	42700
Birecik	TR	16	370258	379784	0	44	63400
Karacabey	TR	2	402132	283612	0	44	16700
Şereflikoçhisar	TR	1	389392	335386	0	44	06950
Bulancak	TR	51	409380	382315	0	44	28300
Milas	TR	62	373164	277839	0	43	48200
Sandıklı	TR	29	384647	302695	0	43	03500
Besni	TR	24	376928	378611	0	42	02300
Edremit	TR	32	395961	270244	0	41	10300
Gönen	TR	32	401049	276540	0	41	10900
Çatalca	TR	0	411407	284597	0	40	34540
Afşin	TR	20	382477	369140	0	40	46500
Cimin	TR	44	397095	397002	0	40	24150
Karasu Mahallesi	TR	25	410710	307854	0	40	54500
Bodrum	TR	62	370383	274292	0	39	48400
Gümüşhane	TR	77	404600	394718	0	39	29000
Yalvaç	TR	42	382956	311778	0	39	32400
Beypazarı	TR	1	401675	319211	0	39	06730
Burhaniye	TR	32	395004	269727	0	38	10700
Vakfıkebir	TR	30	410458	392764	0	38	61400|61410
Sungurlu	TR	27	401675	343739	0	38	19300
Beşikdüzü	TR	30	410520	392329	0	37	61800
Serik	TR	9	369175	311046	0	37	07500
Talas	TR	7	386908	355538	0	37	38280
Uzunköprü	TR	40	412691	266860	0	36	22200
Osmancık	TR	27	409782	348047	0	36	19500
Kestel	TR	2	401983	292124	0	36	16450
Görükle	TR	2	402311	288402	0	36	16110|16285
Develi	TR	7	383906	354922	0	36	38400
Hınıs	TR	11	393577	416925	0	35	25600
Dinar	TR	29	380650	301656	0	35	03400
Yerköy	TR	67	396381	344672	0	35	66900
Hendek	TR	25	407994	307481	0	35	54300
Safranbolu	TR	53	412508	326942	0	35	78600
Tunceli	TR	68	390992	395435	0	35	62000
Akçakoca	TR	36	410894	311236	0	35	81650
Simav	TR	38	390882	289777	0	35	43500
Sinop	TR	78	420268	351625	0	35	57000
Göksun	TR	20	380210	364973	0	34	46600
Çay	TR	29	385917	310286	0	34	03700
Marmaris	TR	62	368550	282742	0	34	48700
Çeşme	TR	3	383261	263057	0	33	35930
Şarkîkaraağaç	TR	42	380794	313664	0	33	32800
Bor	TR	64	378906	345589	0	32	51700
Kumru	TR	33	408744	372639	0	32	52800
Etlik	TR	1	399820	328246	0	32	06010|06220
Kurtalan	TR	57	379253	416849	0	32	56500
Akçakale	TR	16	367111	389475	0	32	63500
Yeşilli	TR	46	373381	408174	0	32	47060|47080|47650
Of	TR	30	409406	402592	0	32	61830
İmamoğlu	TR	6	372651	356572	0	32	01700
Ceylanpınar	TR	16	368472	400500	0	31	63570
Bulanık	TR	69	390866	422716	0	31	49500
Ortaköy	TR	22	387373	340387	0	31	68400
Kula	TR	31	385473	286498	0	31	45170
Mimarsinan	TR	0	410149	285608	0	31	34535|34672|34935|34950
Karasu	TR	25	411044	306966	0	31	54500
Karamürsel	TR	26	406913	296165	0	31	41500
İncirli	TR	1	399843	328432	0	30	06010|06220|06250|06860
Kemalpaşa	TR	3	384262	274173	0	30	35730
Görele	TR	51	410308	390031	0	30	28800
Beykonak	TR	9	363257	303030	0	30	07365
Araklı	TR	30	409385	400584	0	30	61600|61700
Bostanlı	TR	3	384592	270973	0	30	35580|35600
Karakoçan	TR	17	389518	400271	0	30	23350|23600
Kozluk	TR	15	381912	414778	0	30	72400
Gürpınar	TR	0	409926	286143	0	29	34520|34528
Şemikler	TR	3	384750	270959	0	29	35580|35600|35640
Bucak	TR	61	374592	305950	0	29	15300
Selçuk	TR	3	379514	273685	0	29	35920
Oba	TR	9	365501	320596	0	29	07400|07460|07468
Yakuplu	TR	0	409889	286758	0	29	34524
Yenişehir	TR	2	402644	296531	0	29	16900
Kaman	TR	45	393575	337239	0	29	40300
Foça	TR	3	386703	267566	0	29	35680
Gerede	TR	39	408008	321969	0	29	14900
Bozyazı	TR	13	361082	329611	0	28	32000
Terme	TR	19	412092	369739	0	28	55600
Boyabat	TR	78	414689	347667	0	28	57200
Malkara	TR	35	408910	269020	0	27	59300
Ilgın	TR	8	382792	319139	0	27	42600
Hıdırbey	TR	18	362080	361279	0	27	31141|31150|31158|31160
Alaca	TR	27	401683	348425	0	27	19600
Babaeski	TR	65	414281	270966	0	27	39200
Akyurt	TR	1	401351	330861	0	27	06750
Kulp	TR	5	384975	410067	0	27	21900
Erzin	TR	18	369535	361984	0	26	31960
Çan	TR	47	400333	270524	0	26	17400|17410
Altınşehir	TR	24	377412	382290	0	26	02000|02200
Malazgirt	TR	69	391465	425354	0	26	49400
Didim	TR	43	373850	272564	0	26	09290
Artvin	TR	79	411816	418217	0	26	08000|08100
Güroymak	TR	74	385758	420156	0	26	13800
@countries
Andorra
Birleşik Arap Emirlikleri
Afganistan
Antigua ve Barbuda
Anguilla
Arnavutluk
Ermenistan
Angola
Arjantin
Amerikan Samoası
Avusturya
Avustralya
Aruba
Åland Adaları
Azerbaycan
Bosna-Hersek
Barbados
Bangladeş
Belçika
Burkina Faso
Bulgaristan
Bahreyn
Burundi
Benin
Saint Barthelemy
Bermuda
Brunei
Bolivya
Karayip Hollandası
Brezilya
Bahamalar
Butan
Botsvana
Belarus
Belize
Kanada
Cocos (Keeling) Adaları
Kongo - Kinşasa
Orta Afrika Cumhuriyeti
Kongo - Brazavil
İsviçre
Côte d’Ivoire
Cook Adaları
Şili
Kamerun
Çin
Kolombiya
Kosta Rika
Küba
Cabo Verde
Curaçao
Christmas Adası
Kıbrıs
Çekya
Almanya
Cibuti
Danimarka
Dominika
Dominik Cumhuriyeti
Cezayir
Ekvador
Estonya
Mısır
Batı Sahra
Eritre
İspanya
Etiyopya
Finlandiya
Fiji
Falkland Adaları
Mikronezya
Faroe Adaları
Fransa
Gabon
Birleşik Krallık
Grenada
Gürcistan
Fransız Guyanası
Guernsey
Gana
Cebelitarık
Grönland
Gambiya
Gine
Guadeloupe
Ekvator Ginesi
Yunanistan
Guatemala
Guam
Gine-Bissau
Guyana
Çin Hong Kong ÖİB
Honduras
Hırvatistan
Haiti
Macaristan
Endonezya
İrlanda
İsrail
Man Adası
Hindistan
Britanya Hint Okyanusu Toprakları
Irak
İran
İzlanda
İtalya
Jersey
Jamaika
Ürdün
Japonya
Kenya
Kırgızistan
Kamboçya
Kiribati
Komorlar
Saint Kitts ve Nevis
Kuzey Kore
Güney Kore
Kuveyt
Cayman Adaları
Kazakistan
Laos
Lübnan
Saint Lucia
Liechtenstein
Sri Lanka
Liberya
Lesotho
Litvanya
Lüksemburg
Letonya
Libya
Fas
Monako
Moldova
Karadağ
Saint Martin
Madagaskar
Marshall Adaları
Kuzey Makedonya
Mali
Myanmar (Burma)
Moğolistan
Çin Makao ÖİB
Kuzey Mariana Adaları
Martinik
Moritanya
Montserrat
Malta
Mauritius
Maldivler
Malavi
Meksika
Malezya
Mozambik
Namibya
Yeni Kaledonya
Nijer
Norfolk Adası
Nijerya
Nikaragua
Hollanda
Norveç
Nepal
Nauru
Niue
Yeni Zelanda
Umman
Panama
Peru
Fransız Polinezyası
Papua Yeni Gine
Filipinler
Pakistan
Polonya
Saint Pierre ve Miquelon
Porto Riko
Filistin Bölgeleri
Portekiz
Palau
Paraguay
Katar
Reunion
Romanya
Sırbistan
Rusya
Ruanda
Suudi Arabistan
Solomon Adaları
Seyşeller
Sudan
İsveç
Singapur
Saint Helena
Slovenya
Svalbard ve Jan Mayen
Slovakya
Sierra Leone
San Marino
Senegal
Somali
Surinam
Güney Sudan
Sao Tome ve Principe
El Salvador
Sint Maarten
Suriye
Esvatini
Turks ve Caicos Adaları
Çad
Togo
Tayland
Tacikistan
Tokelau
Timor-Leste
Türkmenistan
Tunus
Tonga
Türkiye
Trinidad ve Tobago
Tuvalu
Tayvan
Tanzanya
Ukrayna
Uganda
Amerika Birleşik Devletleri
Uruguay
Özbekistan
Vatikan
Saint Vincent ve Grenadinler
Venezuela
Britanya Virjin Adaları
ABD Virjin Adaları
Vietnam
Vanuatu
Wallis ve Futuna
Samoa
Yemen
Mayotte
Güney Afrika
Zambiya
Zimbabve
@months
Ocak
Şubat
Mart
Nisan
Mayıs
Haziran
Temmuz
Ağustos
Eylül
Ekim
Kasım
Aralık
@weekdays
Pazartesi
Salı
Çarşamba
Perşembe
Cuma
Cumartesi
Pazar
@words
a
adam
adamım
adı
adım
ah
akşam
al
ama
aman
an
anda
anne
annem
aptal
artık
asla
aslında
ateş
ay
aynı
ayrıca
az
aç
baba
babam
bak
bakalım
bakın
bana
bay
bayan
bazı
başka
bekle
belki
ben
bence
bende
benden
beni
benim
benimle
beri
beş
bile
biliyor
biliyorsun
biliyorum
bilmiyorum
bir
biraz
biri
birini
birkaç
birlikte
birşey
bitti
biz
bize
bizi
bizim
boyunca
bu
bugün
buna
bundan
bunlar
bunları
bunu
bunun
burada
buradan
burası
buraya
böyle
bütün
büyük
bırak
da
daha
dakika
dan
de
dedi
dedim
demek
den
devam
değil
değildi
değilim
değilsin
dikkat
dilerim
dinle
diye
diğer
doktor
dolar
dostum
doğru
dr
dur
dört
dün
dışarı
e
ederim
edin
ediyor
ediyorum
efendim
elbette
emin
eminim
en
erkek
eski
et
etme
etmek
etti
eve
evet
eğer
fakat
falan
farklı
fazla
gece
gel
geldi
gelecek
geliyor
genç
gerek
gereken
gerekiyor
geri
gerçek
gerçekten
geç
geçen
gibi
gidelim
gidip
gidiyor
git
gitmek
gitti
gördüm
gördün
göre
görmek
görüşürüz
gün
güzel
ha
haber
hadi
hafta
hakkında
hala
hangi
harika
haydi
hayır
hazır
hem
hemen
hep
hepsi
her
herkes
hey
hiç
hiçbir
hoş
ihtiyacım
iki
ile
ilgili
ilk
in
insan
insanlar
istediğim
istemiyorum
ister
istiyor
istiyorsun
istiyorum
iyi
izin
için
içinde
iş
işe
işi
işte
kabul
kadar
kadın
kahretsin
kal
karar
karşı
kaç
kendi
kendimi
kendine
kendini
kes
kesinlikle
kez
ki
kim
kimse
kişi
kontrol
kötü
küçük
kız
lanet
lazım
lütfen
merak
merhaba
mi
misin
misiniz
miyim
mu
musun
musunuz
mutlu
mü
mı
mısın
nasıl
ne
neden
nedir
nefret
neler
nerede
nereden
nereye
nin
niye
nın
o
oh
ol
olabilir
olacak
olamaz
olan
olarak
oldu
olduğu
olduğumu
olduğunu
olmak
olmalı
olmaz
olmuş
olsun
olun
olur
oluyor
ona
ondan
onlar
onlara
onları
onu
onun
onunla
orada
oraya
para
pek
pekala
peki
pekâlâ
polis
saat
sabah
sadece
sakin
sakın
sana
sanki
sanırım
sağ
selam
sen
sence
senden
seni
senin
seninle
seviyorum
siz
size
sizi
sizin
son
sonra
sonunda
sorun
su
söyle
söyledi
söz
tabii
tam
tamam
tamamen
tane
tanrı
tanrım
tatlım
tek
tekrar
teşekkür
teşekkürler
tüm
umarım
un
uzun
var
vardı
vardır
ve
ver
veya
ya
yalan
yalnız
yani
yap
yapma
yapmak
yaptım
yaptın
yapıyorsun
yardım
yarın
ye
yemek
yeni
yer
yerde
yere
yerine
yeter
yine
yok
yoksa
yüzden
yıl
zaman
zaten
zor
zorunda
çabuk
çocuk
çocuklar
çok
çünkü
öldü
önce
önemli
öyle
öyleyse
özel
özür
üzerinde
üzgünüm
üç
ı
ın
şekilde
şey
şeyi
şeyler
şimdi
şu
şunu
@jobs
Acentacı
Agronomist
Aktris
Albay
Anahtarcı
Animatör
Araba tamircisi
Araştırmacı
Arıcı
Asker
Astsubay
Avizeci
Ayı oynatıcısı
Bacacı
Bakan
Bakırcı
Barmen
Başdümenci
Başrahip
Belediye meclisi üyesi
Biletçi
Bilgisayar tamircisi
Bisikletçi
Bomba imhacı
Boyacı
Böcekbilimci
Celep
Cost Control
Damıtıcı
Debbağ
Denetçi
Desinatör
Dilenci
Diş hekimi
Doğalgazcı
Duvarcı
Eczacı
Elektrik mühendisi
Emlakçı
Enstrüman imalatçısı
Etnolog
Eğitmen
Figüran
Finansör
Forklift operatörü
Fıçıcı
Gazete satıcısı
Gemici
Gezici vaiz
Gramer uzmanı
Gözlükçü
Gümrük müşaviri
Haberci
Halkbilimci
Hareket memuru
Hattat
Hayvan terbiyecisi
Hidrolikçi
Hukukçu
Irgat
Jeomorfolog
Kabin görevlisi
Kalaycı
Kameraman
Kapı satıcısı
Karikatürist
Kat görevlisi
Kazıcı
Kimyager
Komedyen
Konsolos
Kopyalayıcı
Koruma görevlisi
Kumaşçı
Kuyumcu
Kâtip
Köşe yazarı
Laborant
Lobici
Lostracı
Maketçi
Mali hizmetler uzmanı
Manikürcü
Matador
Memur
Metin yazarı
Mezarcı
Misyoner
Modelci
Motorcu
Muhafız
Mübaşir
Mühendis
Mütercim
Müşavir
Nalıncı
Odacı
Opera sanatçısı
Orman mühendisi
Oto yedek parçacı
Oyun yazarı
Pandomimci
Papaz
Patolog
Peyzaj teknikeri
Piskopos
Polis memuru
Postacı
Psikiyatr
Rejisör
Remayözcü
Saatçi
Sanat yönetmeni
Sarraf
Sağlık teknisyeni
Sicil memuru
Silindir operatörü
Sokak satıcısı
Sosyal hizmet uzmanı
Stilist
Sucu
Sünnetçi
Sınırlı baş makinist
Tarihçi
Tavukçu
Tekniker
Telekız
Terapist
Tesisatçı
Teşrifatçı
Tornacı
Tuğgeneral
Ustabaşı
Uzman Çavuş
Vatman
Vestiyerci
Veznedar
Yarbay
Yargıç
Yazılım mühendisi
Yer gösterici
Yorumcu
Yüzücü
Çantacı
Çevik Kuvvet
Çiftlik işletici
Çinici
Çorapçı
Çıkıkçı
Ön muhasebeci
Öğretim görevlisi
Üst Düzey Yönetici
İhracatçı
İnsan kaynakları uzmanı
İpçi
İç mimar
İşletme mühendisi
Şair
Şarapçı
Şekerci
"""#
}
