// Made by Scripts/locales/compile.py; NOTICE names the sources.
// swift-format-ignore-file

extension LocaleText {
  static let cs_CZ: StaticString = #"""
@form
f l
@titles
Pan
Paní
@genders
muž
žena
@female
Adéla=adela	333
Agáta=agata
Alena
Alexandra
Alice
Alžběta=alzbeta
Anastázie=anastazie
Anděla=andela
Andrea
Aneta
Anežka=anezka
Anna
Apolena
Barbora
Blanka
Blažena=blazena
Bohumila
Božena=bozena
Dagmar
Dana
Daniela
Danuše=danuse
Denisa
Dita
Dominika
Dorota
Drahomíra=drahomira
Drahoslava
Edita
Elena
Eliška=eliska
Ema
Emilie
Erika
Ester
Eva
Evelína=evelina
Františka=frantiska
Gabriela
Hana
Helena
Hedvika
Ilona
Irena
Iva
Ivana
Iveta
Ivona
Jana
Jarmila
Jaroslava
Jindřiška=jindriska
Jitka
Jiřina=jirina
Johana
Jolana
Judita
Julie
Kamila
Karolína=karolina
Kateřina=katerina
Klaudie
Klára=klara
Kristina
Kristýna=kristyna
Květa=kveta
Květoslava=kvetoslava
Lada
Ladislava
Lenka
Leona
Libuše=libuse
Linda
Lucie
Ludmila
Lýdie=lydie
Magdalena
Magdaléna=magdalena
Mahulena
Marcela
Marie
Markéta=marketa
Marta
Martina
Michaela
Milada
Milena
Miloslava
Miluše=miluse
Miroslava
Monika
Mária=maria
Naděžda=nadezda
Natálie=natalie
Nela
Nina
Nikol
Nikola
Nora
Olivie
Olga
Otýlie=otylie
Patricie
Pavla
Pavlína=pavlina
Petra
Radka
Renata
Renáta=renata
Romana
Růžena=ruzena
Sabina
Simona
Silvie
Slavěna=slavena
Soňa=sona
Stanislava
Světlana=svetlana
Sára=sara
Šárka=sarka
Štěpánka=stepanka
Tereza
Vanda
Vendula
Veronika
Věra=vera
Viktorie
Vilma
Vladimíra=vladimira
Vlasta
Zdenka
Zdeňka=zdenka
Zora
Zuzana
Zdislava
Žaneta=zaneta
Žofie=zofie
Aba
Abigail
Ada
Adalberta
Adelaida
Adina
Adolfa
Adolfína=adolfina
Adriana
Adriena
Adriána=adriana
Afra
Aglaja
Aida
Aimée=aimee
Aisha
Aisling
Alaia
Alana
Alannah
Albena
Alberta
Albertina
Albertýna=albertyna
Albína=albina
Alexia
Aleška=aleska
Alfréda=alfreda
Alida
Alina
Alma
Aloisie
Alojzije
Alruna
Amaia
Amanda
Amálie=amalie
Amáta=amata
Amélie=amelie
Anabela
Anatolie
Anatázie=anatazie
Anatólie=anatolie
Andělína=andelina
Angela
Angelika
Anita
Anja
Annika
Anselma
Antonie
Aoife
Arabela
Aranka
Areta
Ariadna
Ariana
Ariela
Arleta
Armida
Arna
Arnolda
Arnoštka=arnostka
Astrid
Astrida
Atanázie=atanazie
Augusta
Augustina
Augustýna=augustyna
Aura
Aurora
Aurélie=aurelie
Ava
Avital
Aya
Babeta
Barbara
Beatrice
Bedřiška=bedriska
Bela
Belinda
Benedikta
Berenika
Berit
Bernadeta
Bernarda
Berta
Bertolda
Betty
Beáta=beata
Bianka
Bibiana
Birgit
Birgita
Blahomila
Blahomíra=blahomira
Blahoslava
Bohdana
Bohumíra=bohumira
Bohuna
Bohuslava
Bohuše=bohuse
Bojana
Bojislava
Boleslava
Borislava
Bořislava=borislava
Božetěcha=bozetecha
Božidara=bozidara
Branimíra=branimira
Branislava
Branwen
Bratislava
Brenda
Brigita
Brita
Bronislava
Bruna
Brunhilda
Bébinn=bebinn
Běla=bela
Břetislava=bretislava
Caoimhe
Carmen
Cecilie
Cecílie=cecilie
Celestina
Celestýna=celestyna
Celie
Celina
Ch
Chandra
Charlotte
Chelsea
Cheyenne
Chloe
Chranislava
Ctibora
Ctirada
Ctislava
Cyntie
Cyrila
Dafné=dafne
Dagmara
Dahlia
Daireann
Dalibora
Dalida
Dalie
Dalila
Dalimila
Dalimíra=dalimira
Damaris
Damiana
Damiána=damiana
Danica
Danuta
Dara
Daria
Darie
Darina
Darja
Davida
@male
Adam	333
Albert
Alexander
Alexandr
Aleš=ales
Alois
Antonín=antonin
Arnošt=arnost
Artur
Bedřich=bedrich
Blahoslav
Bohumil
Bohumír=bohumir
Bohuslav
Boleslav
Bořivoj=borivoj
Břetislav=bretislav
Ctibor
Ctirad
Dalibor
Daniel
David
Denis
Dobroslav
Dominik
Drahoslav
Dušan=dusan
Eduard
Emil
Erik
Ferdinand
Felix
Filip
František=frantisek
Horymír=horymir
Hubert
Hynek
Ignác=ignac
Igor
Ivan
Ivo
Jakub
Jan
Jaromír=jaromir
Jaroslav
Jindřich=jindrich
Jiří=jiri
Jonáš=jonas
Josef
Jozef
Ján=jan
Kamil
Karel
Klement
Kryštof=krystof
Ladislav
Leoš=leos
Libor
Lubomír=lubomir
Luboš=lubos
Ludvík=ludvik
Luděk=ludek
Lukáš=lukas
Lumír=lumir
Marcel
Marek
Marian
Martin
Matouš=matous
Matyáš=matyas
Matěj=matej
Michael
Michal
Mikuláš=mikulas
Milan
Miloslav
Miloš=milos
Miroslav
Mojmír=mojmir
Norbert
Oldřich=oldrich
Ondřej=ondrej
Otakar
Oto
Patrik
Pavel
Peter
Petr
Přemysl=premysl
Radek
Radim
Radomír=radomir
Radoslav
Radovan
René=rene
Richard
Robert
Robin
Roman
Rostislav
Rudolf
Samuel
Stanislav
Slavomír=slavomir
Svatopluk
Svatoslav
Šimon=simon
Tadeáš=tadeas
Teodor
Tomáš=tomas
Vasyl
Viktor
Vilém=vilem
Vladimír=vladimir
Vladislav
Vlasta
Vlastimil
Vojtěch=vojtech
Vratislav
Václav=vaclav
Vít=vit
Vítězslav=vitezslav
Zbyněk=zbynek
Zdeněk=zdenek
Zikmund
Štefan=stefan
Štěpán=stepan
Abadon
Abd
Abdon
Abelard
Abraham
Abrahám=abraham
Absolon
Absolón=absolon
Achil
Achiles
Adalbert
Adin
Adolf
Adrian
Adrián=adrian
Agaton
Agne
Agrippa
Ahmed
Aidan
Ailill
Aladin
Alan
Alban
Alberich
Albrecht
Albín=albin
Aldo
Alen
Alexej
Alfons
Alfréd=alfred
Alojz
Alva
Alvar
Alvin
Amadeus
Amand
Amatus
Ambrož=ambroz
Amos
Amát=amat
Anastáz=anastaz
Anatol
Andrea
Andreas
Andrej
Anděl=andel
Andělín=andelin
Angus
Anselm
Antal
Aram
Ariel
Aristid
Arje
Arkád=arkad
Armand
Armin
Arne
Arnold
Arpád=arpad
Arsen
Artuš=artus
Arzen
Atanas
Atanáš=atanas
Atila
August
Augustin
Augustýn=augustyn
Aurel
Aurelián=aurelian
Avital
Axel
Azrael
Baltazar
Barabáš=barabas
Barnabáš=barnabas
Bartoloměj=bartolomej
Basil
Bazil
Beatus
Benedikt
Benjamin
Benjamín=benjamin
Beno
Bernard
Bertold
Bertram
Bivoj
Blahomil
Blahomír=blahomir
Blažej=blazej
Bohdan
Bohuchval
Bohun
Bohuš=bohus
Bojan
Bolemír=bolemir
Bonaventura
Bonifác=bonifac
Borek
Boris
Borislav
Boyan
Bořek=borek
Bořislav=borislav
Božetěch=bozetech
Božidar=bozidar
Božislav=bozislav
Branimír=branimir
Branislav
Bratislav
Bret
Brian
Brit
Bronislav
Bruno
Budimír=budimir
Budislav
Budivoj
Caesar
Callum
Cato
Cecil
Cedrik
Celestin
Celestýn=celestyn
Ch
Chajim
Chandra
Cheyenne
Chrabroš=chrabros
Chraniboj
Chranibor
Chranislav
Chrudoš=chrudos
Chrysostomos
Chuck
Chval
Chřen=chren
Ciarán=ciaran
Ctislav
Cyprián=cyprian
Cyril
César=cesar
Cézar=cezar
Dag
Dalemil
Dalimil
Dalimír=dalimir
Damián=damian
Dan
Dara
Dareios
Darek
Darius
Dezider
Dimitrij
Dimitris
Dino
Dionýz=dionyz
Dionýzos=dionyzos
Diviš=divis
Dluhoš=dluhos
Dobromil
Dobromír=dobromir
Donald
Donát=donat
Dorian
Dorián=dorian
Drahomil
@last
Bárta=barta	251
Bartoš=bartos
Bednář=bednar
Beneš=benes
Beran
Beránek=beranek
Bílek=bilek
Bláha=blaha
Blažek=blazek
Brož=broz
Bureš=bures
Čech=cech
Čermák=cermak
Černý=cerny
Doležal=dolezal
Dostál=dostal
Dušek=dusek
Dvořák=dvorak
Fiala
Fišer=fiser
Hájek=hajek
Havel
Havlíček=havlicek
Holub
Horáček=horacek
Horák=horak
Horváth=horvath
Hrubý=hruby
Hruška=hruska
Janda
Jaroš=jaros
Jelínek=jelinek
Ježek=jezek
Kadlec
Kašpar=kaspar
Kolář=kolar
Konečný=konecny
Kopecký=kopecky
Kovář=kovar
Král=kral
Kratochvíl=kratochvil
Kraus
Kříž=kriz
Kubíček=kubicek
Kučera=kucera
Liška=liska
Mach
Macháček=machacek
Malý=maly
Marek
Mareš=mares
Mašek=masek
Matějka=matejka
Matoušek=matousek
Moravec
Müller=muller
Musil
Navrátil=navratil
Němec=nemec
Němeček=nemecek
Novák=novak
Novotný=novotny
Pavlíček=pavlicek
Pavlík=pavlik
Pokorný=pokorny
Polák=polak
Pospíšil=pospisil
Procházka=prochazka
Prokop
Růžička=ruzicka
Říha=riha
Sedláček=sedlacek
Sedlák=sedlak
Slavík=slavik
Soukup
Staněk=stanek
Stejskal
Strnad
Svoboda
Sýkora=sykora
Ševčík=sevcik
Šimek=simek
Šmíd=smid
Šťastný=stastny
Štěpánek=stepanek
Švec=svec
Tesař=tesar
Tichý=tichy
Toman
Tůma=tuma
Urban
Vacek
Valenta
Vaněk=vanek
Vávra=vavra
Veselý=vesely
Vítek=vitek
Vlček=vlcek
Zeman
Žák=zak
Adamec
Bakes
Barta
Bartoň=barton
Barák=barak
Benda
Benesch
Beranek
Bezruč=bezruc
Blaha
Borovský=borovsky
Brabec
Brandejs
Brazda
Buchta
Burian
Busta
Běhounek=behounek
Běhounková=behounkova
Bělohlávek=belohlavek
Chalupa
Chalupová=chalupova
Chvátal=chvatal
Cibulka
Dobrovský=dobrovsky
Došek=dosek
Drdla
Drobný=drobny
Drozd
Drozdov
Drtina
Dudek
Dvorak
Důras=duras
Foltys
Frič=fric
Fučík=fucik
Gajdoš=gajdos
Hampl
Hamrlík=hamrlik
Hanzlík=hanzlik
Hanák=hanak
Haugwitz
Havelka
Havránek=havranek
Hayek
Hašek=hasek
Hejda
Hlaváček=hlavacek
Hlinka
Holý=holy
Horčička=horcicka
Hošek=hosek
Hošťálek=hostalek
Hrabal
Hrabě=hrabe
Hradecký=hradecky
Hrbáček=hrbacek
Hrdlička=hrdlicka
Hrozný=hrozny
Hrubeš=hrubes
Hudec
Hudeček=hudecek
Hudáček=hudacek
Huťka=hutka
Hádek=hadek
Jahoda
Janoušek=janousek
Jansky
Janáček=janacek
Jech
Jedlicka
Jedlitschka
Jedlitzka
Jedlička=jedlicka
Jelinek
Jellinek
Jeník=jenik
Jerabek
Jerzabek
Jerábek=jerabek
Jeřábek=jerabek
Jeřábková=jerabkova
Jileck
Jireček=jirecek
Jiránek=jiranek
Jirásek=jirasek
Jágr=jagr
Kafka
Kahanek
Kalousek
Kapić=kapic
Kaplický=kaplicky
Kittlová=kittlova
Klima
Kmoch
Knirsch
Kocian
Kodeš=kodes
Kohout
Kohoutek
Kokoschka
Kolovrat
Konvalinka
Koprziva
Koprziwa
Kopřiva=kopriva
Kopřivová=koprivova
Kopříva=kopriva
Kopřívová=koprivova
Kotík=kotik
Koubek
Koukal
Kovařík=kovarik
Kočí=koci
Košťál=kostal
Koželuh=kozeluh
Kožená=kozena
Kožený=kozeny
Kožešník=kozesnik
Krajíček=krajicek
Krajíčkova=krajickova
Krejčí=krejci
Krejčík=krejcik
Krejčír=krejcir
Krupička=krupicka
Kuba
Kubelík=kubelik
Kubicki
Kubiš=kubis
Kukal
Kulhánek=kulhanek
Kulhánková=kulhankova
Kužel=kuzel
Kvapil
Kvíčala=kvicala
Kvíčalová=kvicalova
Květoň=kveton
Křivohlavý=krivohlavy
Leharová=leharova
Lehárová=leharova
Lejsek
Luxa
Látal=latal
Léhar=lehar
Léharová=leharova
Léhař=lehar
Léhařová=leharova
Machura
Marha
Martinek
Masaryk
Matouš=matous
Mašín=masin
Mejstřík=mejstrik
Mejstříková=mejstrikova
Menčík=mencik
Michalík=michalik
Michálek=michalek
Micka
Mišek=misek
Mlynář=mlynar
Morawetz
Morawitz
Mraz
Mrkos
Mucha
Mukarovsky
Mysliveček=myslivecek
Navrátilová=navratilova
Nedvěd=nedved
Neruda
Nesvadba
Nezval
Nešetřil=nesetril
Novak
Novy
Nováček=novacek
Obdržálek=obdrzalek
Obermajer
Palacky
Patočka=patocka
Pelikan
Petr
Poborsky
Pospěch=pospech
Povondra
Prchal
Průcha=prucha
Ptacek
Ptaczek
Ptaček=ptacek
Pták=ptak
Ptáček=ptacek
Ptáčková=ptackova
Přibyl=pribyl
Přindiš=prindis
Rechcigl
Rehák=rehak
Rosický=rosicky
Ružička=ruzicka
Ryba
Sadek
Saudek
Schimunek
Sedlak
Sklenář=sklenar
Skořepa=skorepa
Sladek
Slavíček=slavicek
Slezak
Sluka
Smekal
Sobotka
Sojka
Sokol
Spacek
Srnicek
Sršeň=srsen
Stamitz
Stehlík=stehlik
Straková=strakova
Strouhal
Stříbrný=stribrny
Suchy
Sušil=susil
Sviták=svitak
Svárovský=svarovsky
Swarovski
Sykora
Synek
Sáblík=sablik
Sáblíková=sablikova
Talich
Tikal
Tomášek=tomasek
Tomíčková=tomickova
Triska
Trnka
Trojan
Trávníček=travnicek
Tupý=tupy
Třešňák=tresnak
Vanek
Vašek=vasek
Vašíček=vasicek
Veverka
Vodička=vodicka
Vorel
Voráček=voracek
Vostřák=vostrak
Voříšek=vorisek
Vrabcová=vrabcova
Vrabec
Vrabel
Vrána=vrana
Vycpálek=vycpalek
Vydra
Váňa=vana
Vítkovský=vitkovsky
Wawra
Wotruba
Wrabetz
Zahradnik
Zahradníček=zahradnicek
Zapletal
Zaruba
Zawadzki
Zawinul
Zelenka
Zelinka
Zemanek
Zvěřinová=zverinova
Zákostelský=zakostelsky
Čapek=capek
Čelakovský=celakovsky
Čelanský=celansky
Čelůstka=celustka
Čihák=cihak
Čáp=cap
Řezník=reznik
Šafařík=safarik
Šafaříková=safarikova
Šaloun=saloun
Šimůnek=simunek
Škoda=skoda
Škorpil=skorpil
Šlesingr=slesingr
Šmahel=smahel
Šmejkal=smejkal
Šrámek=sramek
Štechová=stechova
Štorch=storch
Štěch=stech
Štěpán=stepan
Šulc=sulc
Žitnik=zitnik
Žáček=zacek
Žídek=zidek
@last.female
Bartošová=bartosova	226
Bártová=bartova
Bednářová=bednarova
Benešová=benesova
Beránková=berankova
Beranová=beranova
Bílková=bilkova
Bláhová=blahova
Blažková=blazkova
Brožová=brozova
Burešová=buresova
Čechová=cechova
Čermáková=cermakova
Černá=cerna
Doležalová=dolezalova
Dostálová=dostalova
Dušková=duskova
Dvořáková=dvorakova
Fialová=fialova
Fišerová=fiserova
Hájková=hajkova
Havlíčková=havlickova
Holubová=holubova
Horáčková=horackova
Horáková=horakova
Horváthová=horvathova
Hrubá=hruba
Hrušková=hruskova
Jandová=jandova
Janečková=janeckova
Jarošová=jarosova
Jelínková=jelinkova
Ježková=jezkova
Kadlecová=kadlecova
Kašparová=kasparova
Kolářová=kolarova
Konečná=konecna
Kopecká=kopecka
Kovářová=kovarova
Králová=kralova
Kratochvílová=kratochvilova
Krausová=krausova
Krejčová=krejcova
Křížová=krizova
Kubíčková=kubickova
Kučerová=kucerova
Lišková=liskova
Macháčková=machackova
Machová=machova
Malá=mala
Marešová=maresova
Marková=markova
Mašková=maskova
Matějková=matejkova
Matoušková=matouskova
Moravcová=moravcova
Müllerová=mullerova
Musilová=musilova
Navrátilová=navratilova
Němcová=nemcova
Němečková=nemeckova
Nováková=novakova
Novotná=novotna
Pavlíková=pavlikova
Pešková=peskova
Petrová=petrova
Pokorná=pokorna
Poláková=polakova
Pospíšilová=pospisilova
Procházková=prochazkova
Růžičková=ruzickova
Říhová=rihova
Sedláčková=sedlackova
Sedláková=sedlakova
Slavíková=slavikova
Soukupová=soukupova
Staňková=stankova
Stejskalová=stejskalova
Strnadová=strnadova
Svobodová=svobodova
Sýkorová=sykorova
Ševčíková=sevcikova
Šimková=simkova
Šmídová=smidova
Šťastná=stastna
Štěpánková=stepankova
Švecová=svecova
Tichá=ticha
Tomanová=tomanova
Tůmová=tumova
Urbanová=urbanova
Vacková=vackova
Valentová=valentova
Vaňková=vankova
Vávrová=vavrova
Veselá=vesela
Vítková=vitkova
Vlčková=vlckova
Zemanová=zemanova
Žáková=zakova
Adamec
Bakes
Barta
Bartoň=barton
Barák=barak
Benda
Benesch
Beneš=benes
Beranek
Bezruč=bezruc
Blaha
Borovský=borovsky
Brabec
Brandejs
Brazda
Buchta
Burian
Busta
Běhounek=behounek
Běhounková=behounkova
Bělohlávek=belohlavek
Chalupa
Chalupová=chalupova
Chvátal=chvatal
Cibulka
Dobrovský=dobrovsky
Doležal=dolezal
Došek=dosek
Drdla
Drobný=drobny
Drozd
Drozdov
Drtina
Dudek
Dvorak
Důras=duras
Fiala
Foltys
Frič=fric
Fučík=fucik
Gajdoš=gajdos
Hampl
Hamrlík=hamrlik
Hanzlík=hanzlik
Hanák=hanak
Haugwitz
Havelka
Havlíček=havlicek
Havránek=havranek
Hayek
Hašek=hasek
Hejda
Hlaváček=hlavacek
Hlinka
Holub
Holý=holy
Horák=horak
Horčička=horcicka
Hošek=hosek
Hošťálek=hostalek
Hrabal
Hrabě=hrabe
Hradecký=hradecky
Hrbáček=hrbacek
Hrdlička=hrdlicka
Hrozný=hrozny
Hrubeš=hrubes
Hruška=hruska
Hudec
Hudeček=hudecek
Hudáček=hudacek
Huťka=hutka
Hádek=hadek
Hájek=hajek
Jahoda
Janda
Janoušek=janousek
Jansky
Janáček=janacek
Jech
Jedlicka
Jedlitschka
Jedlitzka
Jedlička=jedlicka
Jelinek
Jellinek
Jeník=jenik
Jerabek
Jerzabek
Jerábek=jerabek
Jeřábek=jerabek
Jeřábková=jerabkova
Ježek=jezek
Jileck
Jireček=jirecek
Jiránek=jiranek
Jirásek=jirasek
Jágr=jagr
Kadlec
Kafka
Kahanek
Kalousek
Kapić=kapic
Kaplický=kaplicky
Kittlová=kittlova
Klima
Kmoch
Knirsch
Kocian
Kodeš=kodes
Kohout
Kohoutek
Kokoschka
Kolovrat
Kolář=kolar
Konečný=konecny
Konvalinka
Koprziva
Koprziwa
Kopřiva=kopriva
Kopřivová=koprivova
Kopříva=kopriva
Kopřívová=koprivova
Kotík=kotik
Koubek
Koukal
Kovařík=kovarik
Kovář=kovar
Kočí=koci
Košťál=kostal
Koželuh=kozeluh
Kožená=kozena
Kožený=kozeny
Kožešník=kozesnik
Krajíček=krajicek
Krajíčkova=krajickova
Kratochvíl=kratochvil
Krejčí=krejci
Krejčík=krejcik
Krejčír=krejcir
Krupička=krupicka
Kuba
Kubelík=kubelik
Kubicki
Kubiš=kubis
Kukal
Kulhánek=kulhanek
Kulhánková=kulhankova
Kužel=kuzel
Kvapil
Kvíčala=kvicala
Kvíčalová=kvicalova
Květoň=kveton
Křivohlavý=krivohlavy
Leharová=leharova
Lehárová=leharova
Lejsek
Liška=liska
Luxa
Látal=latal
Léhar=lehar
Léharová=leharova
Léhař=lehar
Léhařová=leharova
Machura
Mareš=mares
Marha
Martinek
Masaryk
Matouš=matous
Matoušek=matousek
Mašek=masek
Mašín=masin
Mejstřík=mejstrik
Mejstříková=mejstrikova
Menčík=mencik
Michalík=michalik
Michálek=michalek
Micka
Mišek=misek
Mlynář=mlynar
Moravec
Morawetz
Morawitz
Mraz
Mrkos
Mucha
Mukarovsky
Musil
Mysliveček=myslivecek
Navrátil=navratil
Nedvěd=nedved
Neruda
Nesvadba
Nezval
Nešetřil=nesetril
Novak
Novotný=novotny
Novy
Nováček=novacek
Němec=nemec
Obdržálek=obdrzalek
Obermajer
Palacky
Patočka=patocka
Pelikan
Petr
Poborsky
Pokorný=pokorny
Polák=polak
Pospíšil=pospisil
Pospěch=pospech
Povondra
Prchal
Procházka=prochazka
Průcha=prucha
Ptacek
Ptaczek
Ptaček=ptacek
Pták=ptak
Ptáček=ptacek
Ptáčková=ptackova
Přibyl=pribyl
Přindiš=prindis
Rechcigl
Rehák=rehak
Rosický=rosicky
Ružička=ruzicka
Ryba
Sadek
Saudek
Schimunek
Sedlak
Sedláček=sedlacek
Sklenář=sklenar
Skořepa=skorepa
Sladek
Slavíček=slavicek
Slezak
Sluka
Smekal
Sobotka
Sojka
Sokol
Spacek
Srnicek
Sršeň=srsen
Stamitz
Stehlík=stehlik
Stejskal
Straková=strakova
Strnad
Strouhal
Stříbrný=stribrny
Suchy
Sušil=susil
Sviták=svitak
Svoboda
Svárovský=svarovsky
Swarovski
Sykora
Synek
Sáblík=sablik
Sáblíková=sablikova
Talich
Tichý=tichy
Tikal
Toman
Tomášek=tomasek
Tomíčková=tomickova
Triska
Trnka
Trojan
Trávníček=travnicek
Tupý=tupy
Třešňák=tresnak
Valenta
Vanek
Vašek=vasek
Vašíček=vasicek
Veselý=vesely
Veverka
Vodička=vodicka
Vorel
Voráček=voracek
Vostřák=vostrak
Voříšek=vorisek
Vrabcová=vrabcova
Vrabec
Vrabel
Vrána=vrana
Vycpálek=vycpalek
Vydra
Váňa=vana
Vítkovský=vitkovsky
Wawra
Wotruba
Wrabetz
Zahradnik
Zahradníček=zahradnicek
Zapletal
Zaruba
Zawadzki
Zawinul
Zelenka
Zelinka
Zeman
Zemanek
Zvěřinová=zverinova
Zákostelský=zakostelsky
Čapek=capek
Čech=cech
Čelakovský=celakovsky
Čelanský=celansky
Čelůstka=celustka
Čermák=cermak
Černý=cerny
Čihák=cihak
Čáp=cap
Řezník=reznik
Šafařík=safarik
Šafaříková=safarikova
Šaloun=saloun
Ševčík=sevcik
Šimůnek=simunek
Škoda=skoda
Škorpil=skorpil
Šlesingr=slesingr
Šmahel=smahel
Šmejkal=smejkal
Šrámek=sramek
Štechová=stechova
Štorch=storch
Štěch=stech
Štěpán=stepan
Šulc=sulc
Švec=svec
Šťastný=stastny
Žitnik=zitnik
Žák=zak
Žáček=zacek
Žídek=zidek
@companies
s.r.o.
a.s.
v.o.s.
@address
%A, %Z %C
s n
@streets
A. Bunzla
Aloise Mareše
Antonína Slavíčka
B. Jablonského
Barvířská
Belgická
Bezděkov
Blodkova
Bojovníků Za Svobodu
Bořivojova
Braunova
Budovcova
Bílinská
Březská
Chmelenec
Chvalovského Nábřeží
Cáhlovská
Divišovická
Do Stráně
Dolnonádražní
Domky
Dr. Fr. Kuny
Drahová
Dukelská
Dvořiště
Dřínová
Eliščina
F. Procházky
Fišerák
Františka Metelce
Gabrielovo Náměstí
Gottwaldova Vilová Čtvrť
Hamry
Havlíčkovo Nábř.
Heřmánková
Hloušek
Hornická Stezka
Horská
Hradčanská
Hrušovská
Husovo Náměstí
Hájenky
J. Hory
Jahodová
Jana Lucemburského
Janáčkova
Jaspisová
Jestřebská
Jindřichohradecká
Jiřího Z Poděbrad
Josefa Sodomky
Jánská
K Bransouzům
K Habrovci
K Jezírkům
K Marjánce
K Ozvěně
K Pískovně
K Tehovci
K Votavce
K Údolí Raků
K. Čapka
Kanadská
Karla Krohna
Kaňákova
Ke Hřbitovu
Ke Skalkám
Ke Třešním
Kladrubská
Klášterská
Kolovratova
Kopernikova
Kostelnomyslovská
Kozinovo Nám.
Kpt. Nálepky
Kreibichova
Královická
Kutnohorská
Křastkův Mlýn
Labská
Lbín
Letná
Librova
Litevská
Louky
Lužánky
Lůčka
Malojordánská
Manda
Martinů
Matějov
Mendlova
Mikoláše Alše
Mladobucká
Mokerské Strouhy
Mrákotice
Máchova Promenáda
Měštiště
Na Bojišti
Na Březovkách
Na Dráchovském Kopci
Na Holém Vrchu
Na Hřišti
Na Kolčavě
Na Kádově
Na Láni
Na Novině
Na Ostrůvku
Na Pláckách
Na Pískovně
Na Rybníku
Na Skalách
Na Stavidle
Na Teplici
Na Vinici
Na Vápeníku
Na Větrově
Na Závisti
Na Štěbetce
Nad Jezem
Nad Ostrůvkem
Nad Seradovem
Nad Vysokou
Nebovidská
Nikodémova
Nová Svatava
Nový Lán
Nábřeží Václava Havla
Nám. Komenského
Nám.Míru
Náměstí Na Výhledech
Náměstí Českého Ráje
Oblanovská
Okrasná
Ondřejovská
Osada Zástavy
Osvobozených Politických Vězňů
P. Bezruče
Panelová
Pasterní
Perlová
Pečenova
Plk. Truhláře
Pod Bílým Kamenem
Pod Holubím Vrchem
Pod Kalovy
Pod Lipkami
Pod Panskou
Pod Rýchorami
Pod Strání
Pod Velbabou
Pod Zlámaným
Podešvova
Pohraniční Stráže
Popovická
Požární
Procházkova
Průchodní
Pustá
Přelícká
Přátelství
Rabasova
Račina
Reymontova
Rooseveltova Výšina
Rudolfova
Rýchorská
Sakurová
Sedlčanská
Sirotčí
Slavičí
Sluneční Údolí
Smrtelná
Sokolnická
Spartakiádní
Srázná
Stará Duchcovská
Stavbařů
Strojírenská
Stulíková
Suchý Řádek
Svatojánská
Svojetická
Sídl. Budovatelů
T. G. Masaryka
Thomayerova
Tomáše Bati
Trojanova
Tyrše A Fügnera
Těsnohlídkova
Třešňová
U Boudů
U Divadla
U Garáží
U Hvězdárny
U Kapra
U Kunovského Lesa
U Lomy
U Mototechny
U Památné Lípy
U Pumpy
U Rybníka
U Splavu
U Státní
U Tiskárny
U Vlastního Krbu
U Zastávky
U Řempa
Uničovská
V Chalupách
V Holi
V Lipách
V Parku
V Rybníčkách
V Zákrutu
Valdštejnská
Ve Sladké Díře
Veletín
Vestecká
Vinohrádky
Vlárská
Vojtěcha Maška
Vrch Rudé Armády
Vyšehrádek
Vítkovců
Výstavní
Všehrdova
Za Drahy
Za Kovárnou
Za Olšávkou
Za Sýpkou
Zachariášova
Zavadilská
Zelnice Ii
Zlešická
Záhumení
Západní Předměstí
Úpická
Čejkovská
Červená Cesta
@zones
Europe/Prague
@regions
Praha		
South Moravian		
Moravskoslezský kraj	80	
Plzeňský kraj	32	
Liberec	513	
Olomouc	712	
Jihočeský kraj	31	
Královéhradecký kraj	52	
Ustecky		
Pardubický kraj	53	
Zlín	724	
Central Bohemia		
Kraj Vysočina	63	
Karlovarský kraj	41	
@cities
Praha	CZ	0	500880	144208	0	1166	100 00|110 00|140 00|148 00|158 00|163 00|180 00|190 00
Brno	CZ	1	491952	166080	0	379	602 00|612 00|615 00|618 00|621 00|625 00|636 00|639 00
Ostrava	CZ	2	498347	182820	0	280	702 00|702 50|714 00
Plzeň	CZ	3	497475	133776	0	169	326 00
Liberec	CZ	4	507671	150562	0	103	460 03|460 09
Olomouc	CZ	5	495955	172518	0	99	772 00|779 00
České Budějovice	CZ	6	489745	144743	0	93	370 01|370 04|370 05|370 06|370 07|370 08|370 10|370 11
Hradec Králové	CZ	7	502092	158328	0	91	500 02|500 09|500 11
Ústí nad Labem	CZ	8	506607	140323	0	90	400 01|400 04|400 11|403 13|403 23|403 32|403 36|403 39
Pardubice	CZ	9	500408	157766	0	89	530 03|530 09|530 12
Brno střed	CZ	1	491934	166071	0	87	602 00|612 00|614 00|616 00|618 00|623 00|634 00|638 00
Havířov	CZ	2	497798	184369	0	83	736 01
Zlín	CZ	10	492264	176706	0	73	760 01|760 05
Kladno	CZ	11	501473	141028	0	70	272 01
Most	CZ	8	505030	136362	0	63	434 01
Stodůlky	CZ	0	500500	143167	0	61	155 00
Opava	CZ	2	499387	179026	0	60	746 01|747 22|747 28|747 45|747 56|747 64|747 71|747 82
Žižkov	CZ	0	500833	144500	0	58	100 00|130 00|180 00
Frýdek-Místek	CZ	2	496833	183500	0	54	738 01|739 08|739 21|739 32|739 37|739 41|739 45|739 49
Teplice	CZ	8	506404	138245	0	51	415 01|415 03|417 31
Jihlava	CZ	12	493961	155912	0	50	586 01
Chodov	CZ	0	500367	145044	0	50	141 00|148 00|149 00
Královské Vinohrady	CZ	0	500744	144437	0	49	100 00|110 00|119 00|128 00|140 00|142 00|150 00|170 00
Karviná	CZ	2	498540	185417	0	49	733 01|735 06|735 31|735 34|735 42|735 53|735 64|735 81
Chomutov	CZ	8	504605	134178	0	47	430 01|430 03|430 04
Děčín	CZ	8	507822	142148	0	46	405 02|407 01|407 11|407 14|407 17|407 22|407 25|407 41
Jablonec nad Nisou	CZ	4	507243	151711	0	46	466 01|466 02
Karlovy Vary	CZ	13	502327	128712	0	46	360 01|360 04|360 05|360 10
Mladá Boleslav	CZ	11	504114	149032	0	44	293 01|294 02|294 06|294 23|294 27|294 31|294 46|294 73
Prostějov	CZ	5	494719	171118	0	43	796 01|796 03|796 04
Přerov	CZ	5	494551	174509	0	41	750 03
Třinec	CZ	2	496776	186708	0	38	739 61
Staré Strašnice	CZ	0	500765	145104	0	38	100 00|101 00|102 00|108 00|109 00|130 00|149 00|190 00
Holešovice	CZ	0	501047	144495	0	38	118 00|170 00|171 00|180 00|182 00|186 00|190 00
Vršovice	CZ	0	500673	144603	0	37	100 00|101 00|110 00|120 00|128 00|130 00|140 00|180 00
Česká Lípa	CZ	4	506855	145376	0	37	470 01|470 06
Tábor	CZ	6	494144	146578	0	36	390 01|390 02|390 03|390 05
Libeň	CZ	0	501082	144746	0	36	171 00|180 00|182 00|190 00|252 41
Znojmo	CZ	1	488555	160488	0	35	669 02|671 81
Záběhlice	CZ	0	500573	145038	0	35	101 00|106 00|141 00
Nusle	CZ	0	500646	144399	0	35	100 00|101 00|110 00|120 00|128 00|130 00|140 00|147 00
Smíchov	CZ	0	500720	144042	0	35	110 00|118 00|120 00|128 00|150 00|160 00|162 00|169 00
Třebíč	CZ	12	492149	158817	0	35	674 01
Modřany	CZ	0	500112	144096	0	34	142 00|143 00|147 00|152 00|159 00
Kolín	CZ	11	500281	151998	0	33	280 02
Cheb	CZ	13	500796	123739	0	33	350 02
Příbram	CZ	11	496899	140104	0	33	257 56|261 01|262 21|262 25|262 41|262 55|262 62|262 81
Trutnov	CZ	7	505610	159127	0	31	541 01|542 03|542 13|542 26|542 35|542 41|543 72|544 01
Písek	CZ	6	493088	141475	0	30	397 01|397 02
Šumperk	CZ	5	499653	169706	0	29	787 01|788 23|789 85
Kroměříž	CZ	10	492978	173931	0	28	767 01
Orlová	CZ	2	498453	184301	0	28	735 11|735 14
Valašské Meziříčí	CZ	10	494718	179711	0	27	757 01
Krč	CZ	0	500416	144457	0	27	101 00|140 00|141 00|142 00
Nové Město	CZ	0	500783	144209	0	27	110 00|120 00|128 00|186 00
Kobylisy	CZ	0	501237	144521	0	27	171 00|182 00
Nový Jičín	CZ	2	495944	180103	0	27	741 01
Břeclav	CZ	1	487590	168820	0	26	690 02|690 03|691 41
Český Těšín	CZ	2	497461	186261	0	26	737 01
Vsetín	CZ	10	493387	179962	0	25	755 01
Uherské Hradiště	CZ	10	490698	174597	0	25	686 01|686 05|686 06
Líšeň	CZ	1	492071	166948	0	25	628 00
Litoměřice	CZ	8	505335	141318	0	24	412 01
Havlíčkův Brod	CZ	12	496069	155794	0	24	580 01
Královo Pole	CZ	1	492252	165899	0	24	602 00|612 00|616 00
Chrudim	CZ	9	499511	157956	0	24	537 01|538 01|538 07|538 25|538 33|538 43|538 62|539 44
Hodonín	CZ	1	488489	171324	0	24	695 01
Hlubočepy	CZ	0	500436	144016	0	23	140 00|142 00|147 00|150 00|152 00|158 00
Kopřivnice	CZ	2	495995	181448	0	23	742 21
Dejvice	CZ	0	501008	143907	0	23	118 00|119 00|150 00|160 00|162 00|169 00|170 00
Starý Bohumín	CZ	2	499169	183362	0	23	735 81|735 83
Jindřichův Hradec	CZ	6	491440	150030	0	23	377 01|378 02|378 17|378 25|378 32|378 42|378 52|378 62
Klatovy	CZ	3	493955	132950	0	23	334 01|335 01|339 01|340 12|340 21|340 22|340 34|341 42
Bystrc	CZ	1	492264	165303	0	23	624 00|635 00
Krnov	CZ	2	500897	177038	0	23	794 01
Černý Most	CZ	0	501048	145797	0	22	190 12|198 00
Řepy	CZ	0	500706	143005	0	22	150 00|155 21|163 00|169 00
Litvínov	CZ	8	506042	136181	0	22	435 11|435 13|436 01|436 03
Strakonice	CZ	6	492614	139024	0	22	386 01
Háje	CZ	0	500361	145267	0	22	102 00|109 00|141 00|148 00|149 00
Sokolov	CZ	13	501813	126401	0	22	356 01|356 04|357 03
Letňany	CZ	0	501333	145167	0	22	182 00|190 00|199 00
Kutná Hora	CZ	11	499484	152682	0	22	284 01|285 01|285 04|285 31|285 41|285 44|285 63|285 74
Beroun	CZ	11	499638	140720	0	22	266 01|267 03|267 07|267 16|267 21|267 24|267 27|267 41
Michle	CZ	0	500480	144622	0	21	101 00|140 00|141 00
Náchod	CZ	7	504167	161629	0	21	547 01
Vyškov	CZ	1	492775	169990	0	21	682 01|683 01|683 04|683 05|683 21|683 33|683 35|684 01
Žďár nad Sázavou	CZ	12	495626	159392	0	20	569 94|592 01|592 04|592 13|592 32|592 55|594 44|594 53
Bohumín	CZ	2	499041	183576	0	20	735 31|735 81|735 83
Brandýs nad Labem-Stará Boleslav	CZ	11	501871	146633	0	20	250 01
Blansko	CZ	1	493630	166445	0	20	678 01
Žabovřesky	CZ	1	492139	165725	0	19	602 00|612 00|616 00|623 00|624 00|625 00|637 00
Jirkov	CZ	8	504998	134477	0	19	431 11
Mělník	CZ	11	503505	144741	0	19	276 01|277 13|277 14|277 21
Hostivař	CZ	0	500486	145244	0	19	101 00|102 00|106 00|141 00|148 00|149 00
Žatec	CZ	8	503272	135458	0	19	438 01
Židenice	CZ	1	491965	166474	0	19	615 00|618 00|628 00|636 00
Kadaň	CZ	8	503833	132667	0	19	432 01
Louny	CZ	8	503570	137967	0	18	440 01
Hranice	CZ	5	495480	177347	0	18	753 01|753 68
Braník	CZ	0	500350	144152	0	18	142 00|147 00|152 00
Vysočany	CZ	0	501094	145167	0	17	108 00|130 00|190 00|198 00
Otrokovice	CZ	10	492093	175394	0	17	765 02
Kralupy nad Vltavou	CZ	11	502411	143115	0	17	278 01
Rožnov pod Radhoštěm	CZ	10	494585	181430	0	17	756 61
Říčany	CZ	11	499917	146543	0	17	251 01
Benešov	CZ	11	497816	146870	0	17	256 01
Prosek	CZ	0	501153	145068	0	17	108 00|130 00|182 00|190 00
Pelhřimov	CZ	12	494313	152234	0	17	393 01
Bohnice	CZ	0	501333	144167	0	16	160 00|171 00|180 00|181 00
Neratovice	CZ	11	502593	145176	0	16	277 11
Uherský Brod	CZ	10	490251	176472	0	16	688 01
Jičín	CZ	7	504372	153516	0	16	506 01|507 05|507 12|507 22|507 32|507 44|507 58|507 92
Dvůr Králové nad Labem	CZ	7	504317	158140	0	16	544 01
Košíře	CZ	0	500671	143633	0	16	150 00|162 00|169 00
Svitavy	CZ	9	497559	164683	0	16	568 02|569 92|572 01
Střížkov	CZ	0	501267	144936	0	16	182 00|190 00|199 00
Rakovník	CZ	11	501037	137334	0	16	269 01|270 02|270 07|270 23|270 32|270 35|270 52|270 55
Ostrov	CZ	13	503059	129391	0	16	363 01
Horní Měcholupy	CZ	0	500500	145667	0	15	109 00
Poděbrady	CZ	11	501424	151188	0	15	290 01
Ústí nad Orlicí	CZ	9	499739	163936	0	15	562 01|562 03|562 04|562 06
Slaný	CZ	11	502305	140869	0	15	274 01
Bruntál	CZ	2	499884	174647	0	15	792 01
Česká Třebová	CZ	9	499044	164441	0	15	560 02
@countries
Andorra
Spojené arabské emiráty
Afghánistán
Antigua a Barbuda
Anguilla
Albánie
Arménie
Angola
Argentina
Americká Samoa
Rakousko
Austrálie
Aruba
Ålandy
Ázerbájdžán
Bosna a Hercegovina
Barbados
Bangladéš
Belgie
Burkina Faso
Bulharsko
Bahrajn
Burundi
Benin
Svatý Bartoloměj
Bermudy
Brunej
Bolívie
Karibské Nizozemsko
Brazílie
Bahamy
Bhútán
Botswana
Bělorusko
Belize
Kanada
Kokosové ostrovy
Kongo – Kinshasa
Středoafrická republika
Kongo – Brazzaville
Švýcarsko
Pobřeží slonoviny
Cookovy ostrovy
Chile
Kamerun
Čína
Kolumbie
Kostarika
Kuba
Kapverdy
Curaçao
Vánoční ostrov
Kypr
Česko
Německo
Džibutsko
Dánsko
Dominika
Dominikánská republika
Alžírsko
Ekvádor
Estonsko
Egypt
Západní Sahara
Eritrea
Španělsko
Etiopie
Finsko
Fidži
Falklandské ostrovy
Mikronésie
Faerské ostrovy
Francie
Gabon
Spojené království
Grenada
Gruzie
Francouzská Guyana
Guernsey
Ghana
Gibraltar
Grónsko
Gambie
Guinea
Guadeloupe
Rovníková Guinea
Řecko
Guatemala
Guam
Guinea-Bissau
Guyana
Hongkong – ZAO Číny
Honduras
Chorvatsko
Haiti
Maďarsko
Indonésie
Irsko
Izrael
Ostrov Man
Indie
Britské indickooceánské území
Irák
Írán
Island
Itálie
Jersey
Jamajka
Jordánsko
Japonsko
Keňa
Kyrgyzstán
Kambodža
Kiribati
Komory
Svatý Kryštof a Nevis
Severní Korea
Jižní Korea
Kuvajt
Kajmanské ostrovy
Kazachstán
Laos
Libanon
Svatá Lucie
Lichtenštejnsko
Srí Lanka
Libérie
Lesotho
Litva
Lucembursko
Lotyšsko
Libye
Maroko
Monako
Moldavsko
Černá Hora
Svatý Martin (Francie)
Madagaskar
Marshallovy ostrovy
Severní Makedonie
Mali
Myanmar (Barma)
Mongolsko
Macao – ZAO Číny
Severní Mariany
Martinik
Mauritánie
Montserrat
Malta
Mauricius
Maledivy
Malawi
Mexiko
Malajsie
Mosambik
Namibie
Nová Kaledonie
Niger
Norfolk
Nigérie
Nikaragua
Nizozemsko
Norsko
Nepál
Nauru
Niue
Nový Zéland
Omán
Panama
Peru
Francouzská Polynésie
Papua-Nová Guinea
Filipíny
Pákistán
Polsko
Saint-Pierre a Miquelon
Portoriko
Palestinská území
Portugalsko
Palau
Paraguay
Katar
Réunion
Rumunsko
Srbsko
Rusko
Rwanda
Saúdská Arábie
Šalamounovy ostrovy
Seychely
Súdán
Švédsko
Singapur
Svatá Helena
Slovinsko
Špicberky a Jan Mayen
Slovensko
Sierra Leone
San Marino
Senegal
Somálsko
Surinam
Jižní Súdán
Svatý Tomáš a Princův ostrov
Salvador
Svatý Martin (Nizozemsko)
Sýrie
Eswatini
Turks a Caicos
Čad
Togo
Thajsko
Tádžikistán
Tokelau
Východní Timor
Turkmenistán
Tunisko
Tonga
Turecko
Trinidad a Tobago
Tuvalu
Tchaj-wan
Tanzanie
Ukrajina
Uganda
Spojené státy
Uruguay
Uzbekistán
Vatikán
Svatý Vincenc a Grenadiny
Venezuela
Britské Panenské ostrovy
Americké Panenské ostrovy
Vietnam
Vanuatu
Wallis a Futuna
Samoa
Jemen
Mayotte
Jihoafrická republika
Zambie
Zimbabwe
@months
leden
únor
březen
duben
květen
červen
červenec
srpen
září
říjen
listopad
prosinec
@weekdays
pondělí
úterý
středa
čtvrtek
pátek
sobota
neděle
@words
a
absence
absolutně
absolutní
absolvent
absolvovat
absurdní
aby
ač
ačkoli
adresa
advokát
africký
agent
agentura
agresivní
aha
ahoj
ach
aj
akademický
akademie
akce
akcie
akční
akorát
akt
aktivita
aktivně
aktivní
aktuální
ala
album
ale
alespoň
alkohol
alternativa
alternativní
ambice
americký
analytik
analýza
analyzovat
and
anděl
android
anebo
anglicky
anglický
angličtina
ani
aniž
anketa
ano
aplikace
aplikovat
apod
arabský
areál
argument
architekt
architektonický
architektura
archiv
armáda
asi
asistent
asociace
aspekt
aspoň
ať
atd
ateliér
atmosféra
atom
atraktivní
auto
autobus
automat
automaticky
automatický
automobil
automobilka
automobilový
autor
autorita
autorka
autorský
avšak
až
ba
babička
báječný
bakterie
balíček
balík
balkón
banka
bankovní
bar
barák
barevný
barva
báseň
básník
bát
baterie
batoh
bavit
báze
bazén
běh
běhat
během
benzín
beton
betonový
bez
bezpečí
bezpečně
bezpečnost
bezpečnostní
bezpečný
bezprostředně
bezprostřední
běžet
běžně
běžný
bilance
bílý
biologický
biskup
bít
bitva
blázen
blbý
bledý
blesk
blízko
blízkost
blízký
blížit
blok
boční
bod
bohatství
bohatý
bohužel
boj
bojovat
bojovník
bojový
bok
bolest
bolet
bomba
bota
bouře
box
boží
brada
brambora
brána
bránit
branka
brankář
brát
bratr
brečet
britský
brněnský
brýle
brzy
břeh
březen
břicho
buď
budit
budoucí
budoucno
budoucnost
budova
budování
budovat
bůh
bunda
buňka
burza
bydlení
bydlet
byt
byť
být
bytost
bytový
bývalý
bývat
byznys
cca
cela
celek
celkem
celkově
celkový
celý
cena
cenný
centimetr
centrální
centrum
cesta
cestování
cestovat
cestovní
cestující
cibule
cigareta
cihla
cíl
cílový
církev
církevní
císař
císařský
cit
cítit
citlivý
citovat
civilizace
cizí
cizina
cizinec
cm
co
coby
cokoli
copak
cosi
což
cukr
cup
cvičení
cvičit
cyklista
cyklus
čaj
čára
čas
časopis
časový
část
částečně
částice
částka
často
častý
čekání
čekat
čelist
čelit
čelo
čepice
černý
čerpadlo
čerpat
čerstvě
čerstvý
čert
červen
červenec
červený
československý
česky
český
česnek
čest
čestný
čeština
četný
či
čili
čin
činit
činnost
čínský
číslo
číst
čistě
čistota
čistý
článek
člen
členský
člověk
člun
čokoláda
čtenář
čtení
čtrnáct
čtvereční
čtvrt
čtvrť
čtvrtek
čtvrtina
čtvrtletí
čtvrtý
čtyři
čtyřicet
dále
daleko
daleký
dálka
dálkový
dálnice
další
dáma
daň
daňový
daný
dar
dárek
dařit
dát
data
databáze
datový
datum
dav
dávat
dávka
dávno
dávný
dbát
dcera
de
debata
děda
dědeček
dědictví
definice
definitivně
definovat
dech
děj
dějiny
deka
děkovat
dělat
dělit
délka
dělník
demokracie
demokrat
demokratický
den
dění
deník
denně
denní
deprese
desátý
deset
desetiletí
design
děsit
desítka
děsivý
deska
déšť
detail
detektiv
dětský
dětství
devadesátý
devátý
děvče
devět
dialog
digitální
dík
díky
díl
dílčí
dílna
dílo
dimenze
dioda
díra
disciplína
disk
diskuse
diskutovat
displej
disponovat
dispozice
distribuce
dít
dítě
div
divadelní
@jobs
Account manager
Agronom
Anesteziolog
Archeolog
Archivář
Asistent soudce
Astronom
Autoelektrikář
Autočalouník
Bankovní specialista
Category manager
Celník
Chirurg
Cukrář
Databázový specialista
Delegát cestovní kanceláře
Developer
Direct marketing
Domovník
Editor
Elektrikář
Elektromechanik
Energetik
Exekutor
Farmaceutický reprezentant
Filosof
Finanční poradce
Finanční účetní
Fotograf
Fyzioterapeut
Genetik
Geolog
HR business partner
HR specialista
Herec
Hlavní účetní
Horník
Hosteska
IT analytik
IT security specialist
Instalatér
Jeřábník
Kameraman
Keramik
Klempíř
Kontrolor
Korektor
Kovář
Krejčí
Kurýr
Laborant
Lektor
Logistik
Lékárník
Malíř
Manažer kvality
Manažer prodejního týmu
Manikérka
Marketingová strategie
Marketingový ředitel
Masér
Media planner
Merchandiser
Metrolog
Moderátor
Neurolog
Novinář
Nákupčí pro prodejní řetězce
Náměstek
Obchodní referent
Obchodní ředitel
Obsluha stavebních strojů
Odhadce
Onkolog
Operátor
Optik
Osobní bankéř
Ošetřovatel
Patolog
Personalista
Plynař
Podlahář
Pojistný zprostředkovatel
Pokladní
Policista
Porodní asistentka
Pracovník back office
Pracovník charity
Pracovník letového provozu
Pracovník na železnici
Pracovník pohřební služby
Pracovník výzkumu a vývoje
Prodavač
Prodejce vozů
Produktový specialista
Programátor
Promotér
Provozní ředitel
Průmyslový designér
Psychiatr
Přípravář
Radiolog
Referent
Regionální obchodní manažer
Revizní technik
Rozpočtář
Sexuolog
Skladník
Sociální pracovník
Soudce
Specialista HR marketingu
Specialista PR
Specialista na fondy EU
Specialista treasury
Speditér
Sportovní lékař
Správce vozového parku
Statik
Stavební dozor
Stomatolog
Strojvedoucí
Supervizor výroby
Svářeč
Tanečník
Technical writer
Technik HW
Technik potravinářské výroby
Technik v energetice
Technik ve stavebnictví
Technolog
Technolog v plynárenství
Technolog ve strojírenství
Tesař
Tiskový mluvčí
Topič
Trenér - školitel
Truhlář
Učitel základní školy
Vedoucí lékárny
Vedoucí provozu
Vedoucí servisu
Vedoucí výroby
Vedoucí úseku prodejny
Vodohospodář
Vrátný
Výkonný ředitel
Vývojový inženýr
Všeobecný lékař
Webmaster
Zdravotní sestra
Zkušební technik
Zpěvák
Záchranář
Údržbář
Účetní
Ředitel
Ředitel instituce
Ředitel nákupu
Řidič
Školník
"""#
}
