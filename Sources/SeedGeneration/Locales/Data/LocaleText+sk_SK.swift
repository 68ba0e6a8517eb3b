// Made by Scripts/locales/compile.py; NOTICE names the sources.
// swift-format-ignore-file

extension LocaleText {
  static let sk_SK: StaticString = #"""
@form
f l
@titles
Pán
Pani
@genders
muž
žena
@female
Adela	437
Adriána=adriana
Agáta=agata
Agnesa
Aiko
Alana
Albína=albina
Alena
Alexandra
Alexia
Alica
Alojzia
Alžbeta=alzbeta
Amália=amalia
Anabela
Andrea
Anežka=anezka
Angela
Angelika
Anna
Antónia=antonia
Aurélia=aurelia
Barbara
Barbora
Beáta=beata
Berta
Bianka
Bibiána=bibiana
Blanka
Blažena=blazena
Bohdana
Bohumila
Bohuslava
Božena=bozena
Božidara=bozidara
Branislava
Brigita
Bronislava
Cecília=cecilia
Dagmara
Dana
Danica
Daniela
Darina
Dáša=dasa
Denisa
Diana
Dobromila
Dobroslava
Dominika
Dorota
Drahomíra=drahomira
Drahoslava
Edita
Ela
Elena
Eleonóra=eleonora
Elisa
Eliška=eliska
Elvíra=elvira
Ema
Emília=emilia
Enna
Erika
Estera
Etela
Eugénia=eugenia
Eulália=eulalia
Eunika
Eva
Filoména=filomena
Františka=frantiska
Frederika
Gabriela
Gertrúda=gertruda
Gizela
Hana
Hedviga
Helena
Henrieta
Hermína=hermina
Hilda
Hortenzia
Ida
Ingrida
Irena
Iris
Irma
Ivana
Iveta
Ivica
Ivona
Izabela
Jana
Jarmila
Jaromíra=jaromira
Jaroslava
Jolana
Jozefína=jozefina
Judita
Júlia=julia
Juliana
Justína=justina
Kamila
Karina
Karla
Karolína=karolina
Katarína=katarina
Klára=klara
Klaudia
Kornélia=kornelia
Kristína=kristina
Kvetoslava
Ladislava
Laura
Lea
Lenka
Leopolda
Lesana
Lesia
Liana
Libuša=libusa
Liliana
Linda
Lívia=livia
Lolita
Ľubica=lubica
Ľubomíra=lubomira
Ľuboslava=luboslava
Lucia
Ľudmila=ludmila
Ľudomila=ludomila
Lujza
Luna
Lýdia=lydia
Magdaléna=magdalena
Malvína=malvina
Marcela
Margaréta=margareta
Margita
Mária=maria
Marianna
Marika
Marína=marina
Marta
Martina
Matilda
Melánia=melania
Michaela
Milada
Milena
Milica
Miloslava
Milota
Miriama
Miroslava
Monika
Nadežda=nadezda
Natália=natalia
Nataša=natasa
Nikola
Nina
Nora
Oľga=olga
Olívia=olivia
Olympia
Otília=otilia
Oxana
Patrícia=patricia
Paulína=paulina
Perla
Petra
Petrana
Petronela
Radoslava
Radovana
Rebeka
Regína=regina
Renáta=renata
Romana
Rozália=rozalia
Ružena=ruzena
Sabína=sabina
Sandra
Sára=sara
Saskia
Sidónia=sidonia
Silvia
Simona
Sláva=slava
Slávka=slavka
Slavomíra=slavomira
Sofia
Soňa=sona
Stanislava
Stela
Svetlana
Šarlota=sarlota
Štefánia=stefania
Tamara
Tatiana
Terézia=terezia
Theodora
Timea
Uršuľa=ursula
Valentína=valentina
Valéria=valeria
Vanda
Vanesa
Veronika
Viera
Vieroslava
Viktória=viktoria
Vilma
Viola
Vladimíra=vladimira
Vlasta
Xénia=xenia
Zara
Zdenka
Zina
Zita
Zlatica
Zoja
Zora
Zuzana
Žaneta=zaneta
Želmíra=zelmira
Žofia=zofia
@male
Adam	474
Adolf
Adrián=adrian
Alan
Albert
Albín=albin
Aleš=ales
Alex
Alexander
Alexej
Alfonz
Alfréd=alfred
Alojz
Ambróz=ambroz
Andrej
Anton
Ariel
Arnold
Áron=aron
Arpád=arpad
Atila
Augustín=augustin
Aurel
Bartolomej
Belo
Beňadik=benadik
Benedikt
Benjamín=benjamin
Bernard
Blahoslav
Blažej=blazej
Bohdan
Bohumil
Bohumír=bohumir
Bohuslav
Bohuš=bohus
Boleslav
Bonifác=bonifac
Boris
Branislav
Bruno
Bystrík=bystrik
Ctibor
Cyprián=cyprian
Cyril
Dalibor
Daniel
Dávid=david
Demeter
Denis
Dezider
Dionýz=dionyz
Dobroslav
Dominik
Drahomír=drahomir
Drahoslav
Dušan=dusan
Eder
Edmund
Eduard
Eliáš=elias
Emanuel
Emil
Erik
Ernest
Ervín=ervin
Eugen
Fedor
Félix=felix
Ferdinand
Filip
Florián=florian
František=frantisek
Frederik
Fridrich
Gabriel
Gašpar=gaspar
Gejza
Gregor
Gustáv=gustav
Henrich
Herbert
Hubert
Hugo
Ignác=ignac
Igor
Iľja=ilja
Imrich
Ivan
Izidor
Jakub
Ján=jan
Jarolím=jarolim
Jaromír=jaromir
Jaroslav
Jerguš=jergus
Jonáš=jonas
Jozef
Július=julius
Juraj
Kamil
Karol
Kazimír=kazimir
Klement
Kliment
Koloman
Konštantín=konstantin
Kornel
Kristián=kristian
Krištof=kristof
Kvetoslav
Ladislav
Leonard
Leopold
Levoslav
Libor
Ľubomír=lubomir
Ľubor=lubor
Ľuboslav=luboslav
Ľuboš=lubos
Ludolf
Ľudomil=ludomil
Ľudovít=ludovit
Lukáš=lukas
Marcel
Marek
Marián=marian
Mário=mario
Maroš=maros
Martin
Matej
Matúš=matus
Maximilián=maximilian
Medard
Melichar
Metod
Michal
Mikuláš=mikulas
Milan
Miloslav
Miloš=milos
Miroslav
Mojmír=mojmir
Móric=moric
Nathan
Norbert
Oldrich
Oliver
Ondrej
Oskár=oskar
Oto
Pankrác=pankrac
Patrik
Pavol
Peter
Pravoslav
Prokop
Radomír=radomir
Radoslav
Radovan
Radúz=raduz
Rastislav
René=rene
Richard
Róbert=robert
Roland
Roman
Rudolf
Samuel
Sebastián=sebastian
Sergej
Servác=servac
Severín=severin
Silvester
Slavomír=slavomir
Stanislav
Svätopluk=svatopluk
Svetozár=svetozar
Šimon=simon
Štefan=stefan
Tadeáš=tadeas
Tarzícius=tarzicius
Teodor
Tibor
Tichomír=tichomir
Timotej
Tobiáš=tobias
Tomáš=tomas
Urban
Václav=vaclav
Valentín=valentin
Valér=valer
Vasil
Vavrinec
Vendelín=vendelin
Viktor
Viliam
Vincent
Vít=vit
Víťazoslav=vitazoslav
Vladimír=vladimir
Vladislav
Vlastimil
Vojtech
Vratislav
Vratko
Zdenko
Zlatko
Zoltán=zoltan
Zoran
Žigmund=zigmund
@last
Abrahám=abraham	200
Adam
Achberger
Andrašík=andrasik
Antal
Babka
Bahna
Baláž=balaz
Baňa=bana
Baňo=bano
Baranka
Barbora
Bárta=barta
Bartošík=bartosik
Baša=basa
Baško=basko
Bednár=bednar
Beka
Beňo=beno
Beňuška=benuska
Bernolák=bernolak
Bicek
Bielik
Bilka
Blaha
Blažej=blazej
Bobuľa=bobula
Borek
Bórik=borik
Boris
Borka
Borovský=borovsky
Borový=borovy
Boška=boska
Bôrik=borik
Brunovský=brunovsky
Bruško=brusko
Capek
Capko
Cesnak
Cibuľa=cibula
Cibuľka=cibulka
Cigáň=cigan
Cigánik=ciganik
Cyprich
Čapko=capko
Čapla=capla
Čaplovič=caplovic
Čekovský=cekovsky
Černoch=cernoch
Červený=cerveny
Čiernik=ciernik
Čobrda=cobrda
Dán=dan
Daňa=dana
Dančák=dancak
Danek
Daňko=danko
Daňo=dano
Deák=deak
Dej
Devečka=devecka
Dočolomanský=docolomansky
Dora
Dorka
Ďorko=dorko
Dorota
Drobný=drobny
Drotár=drotar
Dubovský=dubovsky
Dudek
Dudík=dudik
Dudko
Dudok
Dulla
Ďurča=durca
Durdík=durdik
Ďurica=durica
Ďurka=durka
Ďurkovič=durkovic
Ďuro=duro
Ďurovský=durovsky
Duska
Duša=dusa
Dušička=dusicka
Dúška=duska
Duško=dusko
Dutka
Dutko
Dvorský=dvorsky
Fabian
Fabuš=fabus
Farkašovský=farkasovsky
Fedor
Fico
Filip
Filipek
Filipko
Fogaš=fogas
Fraňa=frana
Franka
Frano
Frimer
Ftorek
Galik
Gálik=galik
Gašparovič=gasparovic
Gavalier
Gavorník=gavornik
Gocník=gocnik
Greguš=gregus
Grznár=grznar
Habšuda=habsuda
Halák=halak
Hanak
Haňak=hanak
Hanek
Hanko
Hanus
Hanúsek=hanusek
Hanúska=hanuska
Hanzel
Harvánek=harvanek
Havran
Havranko
Heretik
Hladký=hladky
Hlaváčik=hlavacik
Hliník=hlinik
Hodža=hodza
Holič=holic
Holíček=holicek
Holík=holik
Holubec
Holúbek=holubek
Holubko
Holuby
Hošťák=hostak
Hraško=hrasko
Hrdlička=hrdlicka
Hric
Hroboň=hrobon
Hrušovský=hrusovsky
Hučko=hucko
Hudec
Hus
Husák=husak
Huska
Husťák=hustak
Hušek=husek
Huška=huska
Hušo=huso
Hušťák=hustak
Chalupka
Chovanec
Chudík=chudik
Imrich
Jakub
Jakubček=jakubcek
Jakubčo=jakubco
Jakubec
Jakúbek=jakubek
Jakubka
Jalovec
Janák=janak
Janček=jancek
Janeček=janecek
Janečko=janecko
Janík=janik
Janko
Jáno=jano
Janočko=janocko
Jánoš=janos
Jánošík=janosik
Jánoška=janoska
Jánoško=janosko
Jantošovič=jantosovic
Jendek
Junas
Junáš=junas
Jurča=jurca
Jurčina=jurcina
Jurek
Jurina
Jurko
Kaliňák=kalinak
Kaniak
Karul
Kazik
Kázik=kazik
Kelo
Keníž=keniz
Ker
Kiseľ=kisel
Kiseľa=kisela
Klapáč=klapac
Klapko
Klima
Klimek
Klimkovič=klimkovic
Kližan=klizan
Klopačka=klopacka
Kobielsky
Kobielský=kobielsky
Kocák=kocak
Kocka
Kocúr=kocur
Koč=koc
Kočka=kocka
Kolár=kolar
Kollár=kollar
Kolník=kolnik
Konôpka=konopka
Konrád=konrad
Koppa
Korec
Kostrec
Kotulič=kotulic
Kováč=kovac
Kovaľ=koval
Koza
Kozáčik=kozacik
Kozmon
Krajči=krajci
Krajčí=krajci
Krajčo=krajco
Krajíček=krajicek
Kráľ=kral
Kráľovič=kralovic
Krasnohorský=krasnohorsky
Krištof=kristof
Križan=krizan
Kropilák=kropilak
Krupa
Kuba
Kubec
Kúbek=kubek
Kubíček=kubicek
Kubičko=kubicko
Kubko
Kučera=kucera
Kuna
Kunka
Kupka
Kuruc
Kus
Kuska
Kúš=kus
Kuška=kuska
Kušo=kuso
Kyseľ=kysel
Kyseľa=kysela
Laca
Lacko
Lajčák=lajcak
Lamač=lamac
Lepšík=lepsik
Leto
Lipka
Lipták=liptak
Liška=liska
Litva
Loja
Lojka
Lubina
Lukša=luksa
Lupták=luptak
Mác=mac
Macek
Mácka=macka
Mackovič=mackovic
Maček=macek
Máčik=macik
Mačkovič=mackovic
Madar
Maďár=madar
Maďara=madara
Maďarič=madaric
Magál=magal
Macháček=machacek
Machnáč=machnac
Majdan
Majeský=majesky
Mako
Makovica
Makový=makovy
Malina
Mamojka
Marcin
Marcinko
Marek
Marián=marian
Markoš=markos
Markuš=markus
Marta
Marťan=martan
Martinák=martinak
Martinec
Martinek
Martinko
Martinovič=martinovic
Masarik
Masárik=masarik
Maslo
Matiaško=matiasko
Mečiar=meciar
Medveď=medved
Melichár=melichar
Melicher
Melicherčík=melichercik
Menšík=mensik
Mihalík=mihalik
Michalech
Michalek
Michalica
Michálik=michalik
Michalko
Mikloš=miklos
Mikulák=mikulak
Mikuš=mikus
Mikúš=mikus
Mináč=minac
Mišík=misik
Mlynárik=mlynarik
Mokroš=mokros
Moravčík=moravcik
Moric
Motyčka=motycka
Mraz
Mrazek
Mrázik=mrazik
Mrazko
Mucha
Murin
Mydlo
Navara
Nitra
Nižnánsky=niznansky
Nota
Novota
Nôta=nota
Obšut=obsut
Ondráš=ondras
Ondrašík=ondrasik
Ondrejka
Ondrejkovič=ondrejkovic
Ondrusek
Ondrušek=ondrusek
Ondruška=ondruska
Opluštil=oplustil
Otčenáš=otcenas
Paľa=pala
Palka
Pálka=palka
Paľko=palko
Palla
Palo
Palov
Palovčík=palovcik
Palovič=palovic
Palúch=paluch
Paľúch=paluch
Pašek=pasek
Paško=pasko
Pauko
Paulíček=paulicek
Paulík=paulik
Pavel
Pavelka
Pavka
Pavliček=pavlicek
Pavličko=pavlicko
Pavlík=pavlik
Pavlikovský=pavlikovsky
Pavlov
Pavol
Pavúk=pavuk
Peška=peska
Petrovický=petrovicky
Pika
Plaucha
Plavucha
Plešivec=plesivec
Plch
Podkonický=podkonicky
Poliak
Porubjak
Pupák=pupak
Puškár=puskar
Rakovan
Riha
Richtár=richtar
Riška=riska
Rišo=riso
Roháč=rohac
Roháčik=rohacik
Rojka
Róm=rom
Rosa
Rubík=rubik
Rus
Rusnak
Rusňak=rusnak
Ružička=ruzicka
Rybárik=rybarik
Rybníček=rybnicek
Rýs=rys
Ryša=rysa
Ryško=rysko
Salajka
Sámel=samel
Samel
Samuel
Seč=sec
Sekera
Selecký=selecky
Sidor
Sklár=sklar
Sklenárik=sklenarik
Sklenička=sklenicka
Skokan
Slašťan=slastan
Slivko
Slobodník=slobodnik
Slovák=slovak
Smrek
Sokol
Starosta
Straka
Strýček=strycek
Sýkora=sykora
Šarkan=sarkan
Šidlo=sidlo
Šimek=simek
Šimka=simka
Šimo=simo
Šimončič=simoncic
Šimonovič=simonovic
Škoviera=skoviera
Škultéty=skultety
Šlivka=slivka
Šoltés=soltes
Špilár=spilar
Štefan=stefan
Štefánik=stefanik
Štefanko=stefanko
Štefunko=stefunko
Štrba=strba
Šuňavec=sunavec
Šváb=svab
Švehla=svehla
Ťapák=tapak
Tatár=tatar
Tatárka=tatarka
Thomka
Timka
Tirpák=tirpak
Tomaň=toman
Tomana
Tománek=tomanek
Tomáš=tomas
Tomášek=tomasek
Tomaška=tomaska
Tomaško=tomasko
Tomeček=tomecek
Tomečko=tomecko
Tomka
Topoľský=topolsky
Truben
Tupý=tupy
Uram
Vajcik
Vajda
Valachovič=valachovic
Valenta
Valíček=valicek
Valuška=valuska
Vaska
Vasko
Vašek=vasek
Vaško=vasko
Velďák=veldak
Veterník=veternik
Vicena
Vlach
Vlk
Vlnka
Vojtka
Vozar
Vrabec
Vrablec
Záborský=zaborsky
Zachara
Zachariáš=zacharias
Zigo
Zimka
Zúbek=zubek
Zubko
Zúbrik=zubrik
Žigmund=zigmund
@last.female
Abrahámová=abrahamova	200
Adamová=adamova
Achbergerová=achbergerova
Andrášová=andrasova
Andrášiková=andrasikova
Babjaková=babjakova
Bahnová=bahnova
Bánová=banova
Baranová=baranova
Baranková=barankova
Bártová=bartova
Bartošová=bartosova
Bartovičová=bartovicova
Bašková=baskova
Bednárová=bednarova
Beňová=benova
Beňušková=benuskova
Bernardová=bernardova
Bezáková=bezakova
Bieliková=bielikova
Bileková=bilekova
Blahová=blahova
Blažejová=blazejova
Bobuľová=bobulova
Boreková=borekova
Boríková=borikova
Boriková=borikova
Borišová=borisova
Borková=borkova
Bošňáková=bosnakova
Brezinová=brezinova
Brunovská=brunovska
Bukovská=bukovska
Capeková=capekova
Centeková=centekova
Cibulová=cibulova
Cibuľková=cibulkova
Cigáňová=ciganova
Cígerová=cigerova
Cyprichová=cyprichova
Čapkovičová=capkovicova
Čarnogurská=carnogurska
Čekovská=cekovska
Černochová=cernochova
Červeňová=cervenova
Čierniková=ciernikova
Čobrdová=cobrdova
Ďaďová=dadova
Daňová=danova
Dančáková=dancakova
Dančiaková=danciakova
Danková=dankova
Danová=danova
Dávidová=davidova
Debnárová=debnarova
Dekýšová=dekysova
Dobšinská=dobsinska
Doležalová=dolezalova
Dorová=dorova
Ďorková=dorkova
Drajnová=drajnova
Drobná=drobna
Drotárová=drotarova
Dudová=dudova
Dudeková=dudekova
Dudková=dudkova
Dudoková=dudokova
Dullová=dullova
Durdíková=durdikova
Ďureková=durekova
Ďurišová=durisova
Ďurkovská=durkovska
Ďurová=durova
Ďurovskýová=durovskyova
Dusková=duskova
Dušová=dusova
Dušičková=dusickova
Dutková=dutkova
Dvončová=dvoncova
Dzurjaninová=dzurjaninova
Fabianová=fabianova
Fabušová=fabusova
Farkašovská=farkasovska
Fašiangová=fasiangova
Feldeková=feldekova
Filcová=filcova
Filipová=filipova
Filípeková=filipekova
Filipková=filipkova
Fogašová=fogasova
Fraňová=franova
Franeková=franekova
Franová=franova
Frimerová=frimerova
Ftáčniková=ftacnikova
Gálová=galova
Galíková=galikova
Gáliková=galikova
Gašparovičová=gasparovicova
Gavalierová=gavalierova
Gavorníková=gavornikova
Gocníková=gocnikova
Gregorová=gregorova
Grňová=grnova
Habláková=hablakova
Habšudová=habsudova
Haláková=halakova
Hanaková=hanakova
Hanáková=hanakova
Haňáková=hanakova
Haneková=hanekova
Hanusová=hanusova
Hanúseková=hanusekova
Hanusková=hanuskova
Hanušková=hanuskova
Harvanová=harvanova
Harváneková=harvanekova
Havranová=havranova
Hečková=heckova
Heretiková=heretikova
Hladká=hladka
Hlaváčová=hlavacova
Hliníková=hlinikova
Hodžová=hodzova
Holčíková=holcikova
Holičeková=holicekova
Holičková=holickova
Holíková=holikova
Holubecová=holubecova
Holúbeková=holubekova
Holubková=holubkova
Hošťáková=hostakova
Hozová=hozova
Hrdličková=hrdlickova
Hricová=hricova
Hrmová=hrmova
Hrušková=hruskova
Hubová=hubova
Hučková=huckova
Hudecová=hudecova
Husová=husova
Húsová=husova
Husárová=husarova
Húsková=huskova
Hušeková=husekova
Hušová=husova
Huštáková=hustakova
Huttová=huttova
Chovanová=chovanova
Chovanecová=chovanecova
Chudíková=chudikova
Imrichová=imrichova
Ivašková=ivaskova
Jakubčeková=jakubcekova
Jakubčíková=jakubcikova
Jakubecová=jakubecova
Jakúbeková=jakubekova
Jakubíková=jakubikova
Jalovecová=jalovecova
Janáková=janakova
Jančová=jancova
Janečeková=janecekova
Janeková=janekova
Janíková=janikova
Janová=janova
Janočková=janockova
Jánošová=janosova
Jánošíková=janosikova
Janošková=janoskova
Jantošovičová=jantosovicova
Jendeková=jendekova
Jonatová=jonatova
Junásová=junasova
Jurášová=jurasova
Jurčová=jurcova
Jureková=jurekova
Juríková=jurikova
Jurková=jurkova
Kaliňáková=kalinakova
Kaliská=kaliska
Kárová=karova
Kavaschová=kavaschova
Kaziková=kazikova
Káziková=kazikova
Kelová=kelova
Kendrová=kendrova
Kerová=kerova
Kiselová=kiselova
Klapačová=klapacova
Klapková=klapkova
Klepáčová=klepacova
Klimáčeková=klimacekova
Klimková=klimkova
Klimkovičová=klimkovicova
Klokočová=klokocova
Knihová=knihova
Kobielská=kobielska
Kocáková=kocakova
Kocianová=kocianova
Kocúrová=kocurova
Kočová=kocova
Kočišová=kocisova
Kolárová=kolarova
Kollárová=kollarova
Kolniková=kolnikova
Konopková=konopkova
Konrádová=konradova
Kopová=kopova
Korčáková=korcakova
Korecová=korecova
Kostrecová=kostrecova
Kotuličová=kotulicova
Koubová=koubova
Kováčiková=kovacikova
Kovalčíková=kovalcikova
Kozová=kozova
Kozáčiková=kozacikova
Kozmonová=kozmonova
Kôstková=kostkova
Krajčíová=krajciova
Krajčírová=krajcirova
Krajčovičová=krajcovicova
Králová=kralova
Kráľová=kralova
Kráľovičová=kralovicova
Krasnohorská=krasnohorska
Krásnohorská=krasnohorska
Krížová=krizova
Krížiková=krizikova
Kropiláková=kropilakova
Krupová=krupova
Krúpová=krupova
Kubecová=kubecova
Kúbeková=kubekova
Kubičeková=kubicekova
Kubičková=kubickova
Kubková=kubkova
Kučerová=kucerova
Kunová=kunova
Kunková=kunkova
Kupová=kupova
Kurucová=kurucova
Kusová=kusova
Kusková=kuskova
Kúšová=kusova
Kušová=kusova
Kušnírová=kusnirova
Kyseľová=kyselova
Labudová=labudova
Lacková=lackova
Lajčiaková=lajciakova
Lamačová=lamacova
Lesná=lesna
Letová=letova
Lipková=lipkova
Lisická=lisicka
Lišková=liskova
Litvová=litvova
Lojeková=lojekova
Lojková=lojkova
Lukáčová=lukacova
Lukšová=luksova
Ľuptáková=luptakova
Macová=macova
Maceková=macekova
Mácková=mackova
Mačeková=macekova
Máčeková=macekova
Mačková=mackova
Madarová=madarova
Maďarová=madarova
Maďaričová=madaricova
Madejová=madejova
Machová=machova
Machatová=machatova
Machnáčová=machnacova
Majdánová=majdanova
Maková=makova
Makovecová=makovecova
Malachovská=malachovska
Malíšeková=malisekova
Mamojková=mamojkova
Marcineková=marcinekova
Marcinková=marcinkova
Mareková=marekova
Mariánová=marianova
Marková=markova
Markovičová=markovicova
Marošová=marosova
Martová=martova
Marťanová=martanova
Martináková=martinakova
Martinčeková=martincekova
Martineková=martinekova
Martinková=martinkova
Martinovičová=martinovicova
Masariková=masarikova
Masaríková=masarikova
Masaryková=masarykova
Masná=masna
Matiašková=matiaskova
Mečiarová=meciarova
Medveďová=medvedova
Melicharová=melicharova
Melicháreková=melicharekova
Melicherová=melicherova
Melicheríková=melicherikova
Mihaliková=mihalikova
Mihalíková=mihalikova
Michalechová=michalechova
Michaleková=michalekova
Micháleková=michalekova
Michalíková=michalikova
Michalková=michalkova
Miklíková=miklikova
Miklošková=mikloskova
Mikuláková=mikulakova
Mikušová=mikusova
Milotová=milotova
Mináčová=minacova
Mišíková=misikova
Mlynáriková=mlynarikova
Mojžišová=mojzisova
Morová=morova
Moravecová=moravecova
Moricová=moricova
Motyčková=motyckova
Motyková=motykova
Mrázová=mrazova
Mráziková=mrazikova
Mrázková=mrazkova
Muchová=muchova
Murinová=murinova
Murínová=murinova
Nálepková=nalepkova
Nemcová=nemcova
Nitrová=nitrova
Nižnánská=niznanska
Nižňanská=niznanska
Nováková=novakova
Nôtová=notova
Obšutová=obsutova
Ondrášová=ondrasova
Ondrašíková=ondrasikova
Ondrášiková=ondrasikova
Ondrejkovičová=ondrejkovicova
Ondrušová=ondrusova
Ondrušeková=ondrusekova
Ondrušková=ondruskova
Opluštilová=oplustilova
Otčenášová=otcenasova
Paľová=palova
Palková=palkova
Palkovičová=palkovicova
Palová=palova
Palovová=palovova
Palovčíková=palovcikova
Palovičová=palovicova
Paluchová=paluchova
Paľuchová=paluchova
Paľúchová=paluchova
Pašková=paskova
Pauková=paukova
Pauličeková=paulicekova
Pauliková=paulikova
Paulovičová=paulovicova
Pavelová=pavelova
Pavelková=pavelkova
Pavličeková=pavlicekova
Pavlíčeková=pavlicekova
Pavlíková=pavlikova
Pavlikovská=pavlikovska
Pavlovová=pavlovova
Pavolová=pavolova
Pavúková=pavukova
Pešková=peskova
Petrušková=petruskova
Piková=pikova
Plauchová=plauchova
Plavuchová=plavuchova
Plekancová=plekancova
Plchová=plchova
Podhradská=podhradska
Poláková=polakova
Polláková=pollakova
Porubjaková=porubjakova
Pupáková=pupakova
Puškárová=puskarova
Raková=rakova
Repiská=repiska
Richardová=richardova
Richtárová=richtarova
Rišková=riskova
Roháčová=rohacova
Roháčiková=rohacikova
Rojková=rojkova
Rómová=romova
Rosová=rosova
Rubíková=rubikova
Rúfusová=rufusova
Rusková=ruskova
Rusňáková=rusnakova
Ružičková=ruzickova
Rybáriková=rybarikova
Rybníčeková=rybnicekova
Rýsová=rysova
Ryšková=ryskova
Salajová=salajova
Sameľová=samelova
Sámeľová=samelova
Samelová=samelova
Samuelová=samuelova
Sečová=secova
Sedliaková=sedliakova
Selecká=selecka
Senková=senkova
Simonová=simonova
Sklenárová=sklenarova
Sklenáriková=sklenarikova
Skleničková=sklenickova
Skokanová=skokanova
Skutecká=skutecka
Slivková=slivkova
Slobodníková=slobodnikova
Slotová=slotova
Slovinecová=slovinecova
Smreková=smrekova
Solejová=solejova
Stodolová=stodolova
Straková=strakova
Strýčeková=strycekova
Sýkorová=sykorova
Šalajková=salajkova
Šebová=sebova
Šimová=simova
Šimeková=simekova
Šimková=simkova
Šimonová=simonova
Šimonovičová=simonovicova
Škovierová=skovierova
Škriniarová=skriniarova
Šlahorová=slahorova
Šmajdová=smajdova
Šoltésová=soltesova
Špilárová=spilarova
Štefanová=stefanova
Štefáneková=stefanekova
Štefanková=stefankova
Štefanovičová=stefanovicova
Štrbová=strbova
Šuňavcová=sunavcova
Šurková=surkova
Švehlová=svehlova
Ťapáková=tapakova
Tatarová=tatarova
Tatarková=tatarkova
Timeková=timekova
Timková=timkova
Tomanová=tomanova
Tomaňová=tomanova
Tomaníková=tomanikova
Tomašeková=tomasekova
Tomášeková=tomasekova
Tomašková=tomaskova
Tomečeková=tomecekova
Tomečková=tomeckova
Tomková=tomkova
Trlíková=trlikova
Trubenová=trubenova
Turčoková=turcokova
Uramová=uramova
Vajciková=vajcikova
Vajdová=vajdova
Valachová=valachova
Valentová=valentova
Valíčeková=valicekova
Valušeková=valusekova
Vaneková=vanekova
Vásková=vaskova
Vašeková=vasekova
Vavrinecová=vavrinecova
Velďáková=veldakova
Veterníková=veternikova
Višňovská=visnovska
Vlachová=vlachova
Vlková=vlkova
Vlnková=vlnkova
Vojteková=vojtekova
Vozárová=vozarova
Vrablecová=vrablecova
Vydarená=vydarena
Zacharová=zacharova
Zachariašová=zachariasova
Zajacová=zajacova
Zimová=zimova
Zimková=zimkova
Zúbeková=zubekova
Zubríková=zubrikova
Zúbriková=zubrikova
Žigmundová=zigmundova
@companies
s.r.o.
a.s.
@address
%A, %Z %C
s n
@streets
Adámiho ulica
Alstrova ulica
Amurská ulica
Astronomická ulica
Azúrová ulica
Balkánska ulica
Banšelova ulica
Batkova ulica
Beblavého ulica
Belinského ulica
Bernolákova ulica
Biela ulica
Blatnická ulica
Bodrocká ulica
Borodáčova ulica
Bottova ulica
Bratská ulica
Briežky
Brumovická ulica
Bukovinská ulica
Buzalkova ulica
Béžová ulica
Cesta na Kamzík
Chemická ulica
Cikkerova ulica
Cyrilova ulica
Delená cesta
Devínska cesta
Dneperská ulica
Dolichénska ulica
Domové role
Dražická ulica
Druhá ulica
Dudova ulica
Dúbravčická ulica
Exnárova ulica
Fedinova ulica
Fikusová ulica
Francisciho ulica
Gabčíkova ulica
Galbavého ulica
Gbelská ulica
Gettingova ulica
Gorkého ulica
Gusevova ulica
Hamuliakova ulica
Hasičská ulica
Heydukova ulica
Hlboká cesta
Hodálova ulica
Horcová ulica
Horárska ulica
Hradská ulica
Hrobákova ulica
Hubeného ulica
Hybešova ulica
Hálova ulica
Ihrisková ulica
Irkutská ulica
Jadranská ulica
Jamnického ulica
Janíkov dvor
Jarošova ulica
Javorinská ulica
Jedenásta ulica
Jesenná ulica
Jozefa Kronera
Justičná ulica
Júnová ulica
Kajerka
Kamzík - Vrch
Kapsohradská ulica
Kaukazská ulica
Ketelec
Klincová ulica
Kollárova ulica
Komárovská ulica
Konventná ulica
Koreničova ulica
Kostolná ulica
Kozičova ulica
Krajinská cesta
Krasovského ulica
Križkova ulica
Krušpánová ulica
Krčméryho ulica
Kukučínova ulica
Kutuzovova ulica
Kysucká ulica
Kľukatá ulica
Lamačská cesta
Laténska ulica
Lehockého ulica
Letecká ulica
Leškova ulica
Limbová ulica
Listová ulica
Lopenícka ulica
Luhačovická ulica
Lónyaiova ulica
Magnóliová ulica
Maková ulica
Mamateyova ulica
Martinengova ulica
Matúškova ulica
Merlotová ulica
Micherova zátoka
Mliekárenská ulica
Mládežnícka ulica
Moldavská ulica
Most Lafranconi
Mozartova ulica
Murgašova ulica
Májová ulica
Na Grbe
Na Mýte
Na Spojke
Na jarku
Na paši
Na vrátkach
Nad Gronárom
Nad ostrovom
Neronetová ulica
Niťová ulica
Novohradská ulica
Nová ulica
Nové záhrady VI.
Nákovná ulica
Oblúková ulica
Olejkárska ulica
Opletalova ulica
Orechový rad
Osadná ulica
Ostriežová ulica
Ovručská ulica
Palinová ulica
Panská ulica
Park Jozefa Miloslava Hurbana
Pavlovičova ulica
Pekníkova ulica
Petöfiho ulica
Piešťanská ulica
Platanová ulica
Plánky
Pod Kobylou
Pod Válkom
Pod lipami
Podhorská ulica
Podkorunská ulica
Podzáhradná ulica
Popolná ulica
Povoznícka ulica
Požiarnická ulica
Prešovská ulica
Pri Struhe
Pri kolíske
Pri starom letisku
Pri zvonici
Pribišova ulica
Prievozská ulica
Príjazdná ulica
Pustá ulica
Pílová ulica
Radlinského ulica
Raketová ulica
Račianske mýto
Repková ulica
Riazanská ulica
Romanova ulica
Rozmarínová ulica
Rubínová ulica
Ružinovská ulica
Rácova ulica
Rímska ulica
Samova ulica
Schody na Klenovú
Sekulská ulica
Senná ulica
Sinokvetná ulica
Sklenárova ulica
Slavónska ulica
Slovanská ulica
Slowackého ulica
Smolnícka ulica
Sokolíkova ulica
Spojná ulica
Stachanovská ulica
Starorímska ulica
Stará Vinárska
Staviteľská ulica
Stredná ulica
Strmý bok
Strážnická ulica
Suchohradská ulica
Svoradova ulica
Syslia ulica
Sĺňavská ulica
Tavarikova osada
Telocvičná ulica
Tešedíkova ulica
Tobrucká ulica
Topoľová ulica
Trebišovská ulica
Trnavská ulica
Tulipánová ulica
Tučkova ulica
Tŕňová ulica
Ulica Alviano
Ulica Dr. Vladimíra Clementisa
Ulica Ivana Blazeviča
Ulica Jozefa Vachovského
Ulica Jána Valašťana Dolinského
Ulica Ladislava Šefca
Ulica Milana Marečka
Ulica Petara Pasicha
Ulica Vincenta Hložníka
Ulica planét
Ulica Ľuda Zúbka
Urbárska ulica
Ušiakova ulica
Vansovej ulica
Vavrínová ulica
Veterná ulica
Vietnamská ulica
Višňová ulica
Vrakunská cesta
Vresová ulica
Vyhliadka
Vápencová ulica
Východná ulica
Wattova ulica
Za humnami
Zavadilova ulica
Zelinárska ulica
Znievska ulica
Zväzácka ulica
Záhrady
Zámocké schody
Zátišie
Ôsma ulica
@zones
Europe/Bratislava
@regions
Bratislavský kraj	BL	
Kosicky		
Nitriansky kraj	NI	
Prešovský kraj	PV	
Žilinský kraj	ZI	
Banskobystrický kraj	BC	
Trnavský kraj	TA	
@cities
Bratislava	SK	0	481482	171067	0	424	810 00|813 09|814 27|815 42|817 82|827 02|833 16|842 44
Košice	SK	1	487144	212580	0	225	040 02|040 66|041 20|041 60|042 04|042 48|042 99|043 49
Petržalka	SK	0	481233	171287	0	112	821 08|821 09|851 01|851 04|851 07
Nitra	SK	2	483076	180845	0	86	949 01|949 11|949 36|949 60|949 73|949 89|950 08|950 30
Prešov	SK	3	489992	212355	0	83	080 01|080 07|080 20|080 42|081 11|081 50|081 70|081 81
Žilina	SK	4	492231	187394	0	81	010 01|010 36|010 66|011 04|011 30|011 61|011 88|012 14
Banská Bystrica	SK	5	487395	191493	0	75	974 01|974 09|974 64|974 86|974 99|975 28|975 65|975 77
Trnava	SK	6	483777	175860	0	63	917 01|917 10|917 27|917 44|917 54|917 65|917 75|917 85
Trenčín	SK	2	488945	180444	0	58	911 01|911 04|911 27|911 37|911 49|911 62|911 69|911 80
Martin	SK	4	490665	189240	0	51	036 01|036 04|036 09|036 32|036 49|036 55|036 58|036 65
Poprad	SK	3	490614	202980	0	49	058 01|058 02|058 08|058 09|058 44|058 45|058 89|059 11
Staré Mesto	SK	0	481504	170900	0	46	810 00|812 45|813 08|813 67|814 33|814 94|815 57|816 22
Prievidza	SK	2	487745	186275	0	44	971 01|971 12|971 26|971 34|971 48|971 55|971 66|971 73
Zvolen	SK	5	485744	191532	0	40	960 01|960 09|960 26|960 53|960 68|960 83|961 02|961 16
Považská Bystrica	SK	2	491215	184217	0	37	017 01|017 04|017 07|017 21|017 26|017 34|017 39|017 53
Nové Zámky	SK	2	479854	181620	0	37	940 01|940 03|940 30|940 35|940 37|940 44|940 85|940 91
Michalovce	SK	1	487543	219195	0	36	071 01|071 03|071 05|071 21|071 55|071 56|071 74|071 80
Karlova Ves	SK	0	481534	170552	0	36	810 00|812 56|813 30|814 06|814 78|815 51|816 28|842 31
Dúbravka	SK	0	481887	170352	0	36	840 00|841 03|842 29|842 64|844 12|844 25|845 10|845 29
Spišská Nová Ves	SK	1	489446	205615	0	35	052 01|052 06|052 19|052 21|052 26|052 63|052 73|052 80
Komárno	SK	2	481167	183167	0	32	941 44|941 46|941 47|941 48
Levice	SK	2	482156	186070	0	31	934 01|934 11|934 17|934 30|934 32|934 39|934 48|934 56
Humenné	SK	3	489371	219163	0	30	066 01|066 03|066 22|066 27|066 37|066 43|066 57|066 80
Bardejov	SK	3	492918	212727	0	30	085 01|085 04|085 20|085 42|085 64|085 69|085 73|085 87
Liptovský Mikuláš	SK	4	490806	196222	0	30	031 01|031 06|031 25|031 29|031 33|031 39|031 42|031 48
Dlhé diely	SK	0	481545	170461	0	30	810 00|812 56|813 30|814 07|814 78|815 51|816 29|842 31
Piešťany	SK	6	485948	178259	0	27	921 01|921 15|921 21|921 26|921 45|921 59|921 69|921 77
Ružomberok	SK	4	490748	193075	0	27	034 01|034 03|034 04|034 05|034 16|034 17|034 26|034 50
Lučenec	SK	5	483325	196671	0	25	984 01|984 04|984 16|984 28|984 34|984 37|984 42|984 53
Pezinok	SK	0	482899	172666	0	24	902 01|902 03|902 04|902 14|902 15|902 18|902 26
Topoľčany	SK	2	485636	181671	0	24	955 01|955 13|955 20|955 28|955 39|955 48|955 61|955 88
Podunajské Biskupice	SK	0	481325	172096	0	23	820 02|822 01|823 75|824 69|825 10|826 25|827 05|827 45
Trebišov	SK	1	486286	217195	0	23	075 01|075 19|075 29|075 43|075 54|075 64|075 74|075 82
Dunajská Streda	SK	6	479927	176121	0	23	929 01|929 04|929 13|929 21|929 27|929 31|929 46|929 63
Čadca	SK	4	494350	187890	0	23	022 01|022 04|022 16|022 21|022 27|022 47|022 74
Snina	SK	3	489886	221510	0	22	069 01|069 03|069 17|069 23|069 27|069 29|069 36|069 44
Dubnica nad Váhom	SK	2	489598	181663	0	22	018 41|018 50
Rimavská Sobota	SK	5	483828	200224	0	21	979 01|979 03|979 11|979 12|979 13|979 14|979 21|979 27
Partizánske	SK	2	486286	183846	0	21	958 01|958 04|958 06|958 07|958 17|958 22|958 24|958 26
Vrakuňa	SK	0	481383	172087	0	21	820 02|821 07|823 65|824 69|825 08|826 17|827 05|827 45
Vranov nad Topľou	SK	3	488884	216848	0	21	093 01|093 15|093 18|093 22|093 30|093 37|093 42|093 46
Šaľa	SK	2	481513	178806	0	20	927 01|927 03|927 05|927 14|927 15|927 19
Senec	SK	0	482195	174004	0	20	903 01|903 12
Hlohovec	SK	6	484317	178031	0	20	920 01|920 03|920 10|920 12|920 14|920 19|920 27|920 28
Brezno	SK	5	488043	196363	0	20	977 03|977 09|977 11|977 15|977 38|977 42|977 43|977 49
Senica	SK	6	486792	173670	0	19	905 01|905 08|905 15|905 26|905 30|905 32|905 40|905 47
Nové Mesto nad Váhom	SK	2	487576	178309	0	19	915 01|915 03|915 15|915 17|915 24|915 28|915 31|915 32
Malacky	SK	0	484360	170219	0	19	901 01|901 19|901 20|901 26
Dolný Kubín	SK	4	492098	193034	0	18	026 01|026 12|026 14|026 19|026 21|026 24|026 26|026 27
Devínska Nová Ves	SK	0	482071	169786	0	17	841 07|841 08|841 10
Rožňava	SK	1	486601	205376	0	17	048 01|048 03|048 15|048 20|048 40|048 80
Púchov	SK	2	491249	183260	0	17	020 01|020 18|020 25|020 32|020 39
Žiar nad Hronom	SK	5	485918	188496	0	17	965 01|965 19|965 35|965 37|965 54|965 63
Bánovce nad Bebravou	SK	2	487213	182575	0	16	957 01|957 04|957 16|957 17
Handlová	SK	2	487276	187601	0	16	972 51
Stará Ľubovňa	SK	3	492986	206862	0	16	064 01|064 27|064 29
Skalica	SK	6	488449	172264	0	15	909 01|909 03|909 82
Galanta	SK	6	481900	177275	0	15	924 01|924 14|924 19|924 23|924 27|924 29|924 41|924 57
Kežmarok	SK	3	491357	204335	0	15	060 01|060 03|060 26|060 42
Sereď	SK	6	482912	177333	0	15	926 01|926 14|926 21
@countries
Andorra
Spojené arabské emiráty
Afganistan
Antigua a Barbuda
Anguilla
Albánsko
Arménsko
Angola
Argentína
Americká Samoa
Rakúsko
Austrália
Aruba
Alandy
Azerbajdžan
Bosna a Hercegovina
Barbados
Bangladéš
Belgicko
Burkina Faso
Bulharsko
Bahrajn
Burundi
Benin
Svätý Bartolomej
Bermudy
Brunej
Bolívia
Karibské Holandsko
Brazília
Bahamy
Bhután
Botswana
Bielorusko
Belize
Kanada
Kokosové ostrovy
Konžská demokratická republika
Stredoafrická republika
Konžská republika
Švajčiarsko
Pobrežie Slonoviny
Cookove ostrovy
Čile
Kamerun
Čína
Kolumbia
Kostarika
Kuba
Kapverdy
Curaçao
Vianočný ostrov
Cyprus
Česko
Nemecko
Džibutsko
Dánsko
Dominika
Dominikánska republika
Alžírsko
Ekvádor
Estónsko
Egypt
Západná Sahara
Eritrea
Španielsko
Etiópia
Fínsko
Fidži
Falklandy
Mikronézia
Faerské ostrovy
Francúzsko
Gabon
Spojené kráľovstvo
Grenada
Gruzínsko
Francúzska Guyana
Guernsey
Ghana
Gibraltár
Grónsko
Gambia
Guinea
Guadeloupe
Rovníková Guinea
Grécko
Guatemala
Guam
Guinea-Bissau
Guyana
Hongkong – OAO Číny
Honduras
Chorvátsko
Haiti
Maďarsko
Indonézia
Írsko
Izrael
Ostrov Man
India
Britské indickooceánske územie
Irak
Irán
Island
Taliansko
Jersey
Jamajka
Jordánsko
Japonsko
Keňa
Kirgizsko
Kambodža
Kiribati
Komory
Svätý Krištof a Nevis
Severná Kórea
Južná Kórea
Kuvajt
Kajmanie ostrovy
Kazachstan
Laos
Libanon
Svätá Lucia
Lichtenštajnsko
Srí Lanka
Libéria
Lesotho
Litva
Luxembursko
Lotyšsko
Líbya
Maroko
Monako
Moldavsko
Čierna Hora
Svätý Martin (fr.)
Madagaskar
Marshallove ostrovy
Severné Macedónsko
Mali
Mjanmarsko
Mongolsko
Macao – OAO Číny
Severné Mariány
Martinik
Mauritánia
Montserrat
Malta
Maurícius
Maldivy
Malawi
Mexiko
Malajzia
Mozambik
Namíbia
Nová Kaledónia
Niger
Norfolk
Nigéria
Nikaragua
Holandsko
Nórsko
Nepál
Nauru
Niue
Nový Zéland
Omán
Panama
Peru
Francúzska Polynézia
Papua-Nová Guinea
Filipíny
Pakistan
Poľsko
Saint Pierre a Miquelon
Portoriko
Palestínske územia
Portugalsko
Palau
Paraguaj
Katar
Réunion
Rumunsko
Srbsko
Rusko
Rwanda
Saudská Arábia
Šalamúnove ostrovy
Seychely
Sudán
Švédsko
Singapur
Svätá Helena
Slovinsko
Svalbard a Jan Mayen
Slovensko
Sierra Leone
San Maríno
Senegal
Somálsko
Surinam
Južný Sudán
Svätý Tomáš a Princov ostrov
Salvádor
Svätý Martin (hol.)
Sýria
Eswatini
Turks a Caicos
Čad
Togo
Thajsko
Tadžikistan
Tokelau
Východný Timor
Turkménsko
Tunisko
Tonga
Turecko
Trinidad a Tobago
Tuvalu
Taiwan
Tanzánia
Ukrajina
Uganda
Spojené štáty
Uruguaj
Uzbekistan
Vatikán
Svätý Vincent a Grenadíny
Venezuela
Britské Panenské ostrovy
Americké Panenské ostrovy
Vietnam
Vanuatu
Wallis a Futuna
Samoa
Jemen
Mayotte
Južná Afrika
Zambia
Zimbabwe
@months
január
február
marec
apríl
máj
jún
júl
august
september
október
november
december
@weekdays
pondelok
utorok
streda
štvrtok
piatok
sobota
nedeľa
@words
dom
strom
voda
cesta
mesto
dedina
deň
noc
rok
ruka
oko
srdce
hlava
dieťa
matka
otec
brat
sestra
priateľ
kniha
list
slovo
otázka
odpoveď
práca
učiteľ
lekár
škola
ulica
most
rieka
more
hora
nebo
slnko
mesiac
vietor
dážď
sneh
oheň
chlieb
mlieko
jablko
čaj
káva
stôl
stolička
dvere
okno
izba
záhrada
pes
mačka
vták
kvet
čas
hodina
minúta
ráno
večer
leto
zima
jar
jeseň
pieseň
obraz
noviny
vlak
auto
lietadlo
lístok
obchod
trh
cena
peniaze
veľký
malý
nový
starý
dobrý
pekný
rýchly
pomalý
teplý
studený
vysoký
dlhý
krátky
čistý
tichý
veselý
biely
čierny
červený
zelený
modrý
žltý
prichádza
ide
pozerá
číta
píše
hovorí
počúva
spieva
varí
kupuje
predáva
nachádza
hľadá
otvára
zatvára
myslí
žije
pracuje
vždy
často
dnes
zajtra
včera
tu
tam
spolu
rýchlo
ticho
a
s
na
v
bez
pred
po
pri
@jobs
Advokát
Advokát pre ochranné známky
Akupunkturista
Analytik finančného rizika
Arborista
Architekt
Archivár
Asistent politika
Audiologický vedec
Autorizovaný účtovník
Banský inžinier
Biomedicínsky inžinier
Bylinkár
Chemický inžinier
Chirurg
Daňový poradca
Detský psychoterapeut
Dietológ
Dodávateľ
Dozorca
Editor funkcie časopisu
Ekonóm
Energetický inžinier
Environmentálny manažér
Farebný technológ
Farmakológ
Finančný manažér
Finančný plánovač
Finančný riaditeľ
Fotograf
Fyzik zdravia
Fyziológ cvičenia
Geochemik
Geodet minerálov
Geológ
Grafický dizajnér
Hasič
Herec
Hlavný marketingový riaditeľ
Hotelový manažér
Hudobný lektor
Hutník
Hydrografický geodet
Hygienik práce
Ilustrátor
Informačný úradník
Inžinier budov
Inžinier poľnohospodárstva
Inžiniersky geológ
Kariérny informačný úradník
Kartograf
Klinický cytogenetik
Klinický molekulárny genetik
Knihovník
Komerčný záhradník
Komunitný umelecký pracovník
Kontrolór
Koordinátor dobrovoľníctva
Lektor ďalšieho vzdelávania
Lekársky fyzik
Lekársky obchodný zástupca
Lekársky technický pracovník
Letecký inžinier
Lexikograf
Lobista
Manažér call centra
Manažér divadelnej scény
Manažér fitnescentra
Manažér stravovania
Manažér zariadení
Manžérsky konzultant
Materiálový inžinier
Meteorológ
Morský vedec
Módny návrhár
Nemocničný lekár
Neurochirurg
Novinár časopisu
Námorný architekt
Návrhár výstavy
Návrhárka keramiky
Obchodník s dlhopismi
Oceánograf
Operatívny výskumník
Organizácia podujatia
Osobný asistent
Očný lekár
Patent attorney
Pedagogický psychológ
Personalista
Plánovač dopravy
Plánovač tlače
Podnikový pokladník
Poisťovací maklér
Police officer
Poradenský psychológ
Potravinársky technológ
Poľnohospodársky konzultant
Pracovník rozvoja komunity
Pracovný psychológ
Predajca
Prevádzkový geológ
Priemyselný kupujúci
Prieskumový pracovník
Production engineer
Produktový dizajnér
Professor Emeritus
Právnik
Prázdninový zástupca
Psychiatrist
Pôda
Radca
Redakčný asistent
Referent obchodných noriem
Referent odborového výskumu
Referent rozvoja umenia
Reklamný textár
Riaditeľ pre stratégiu
Sanitka
Sestra pre duševné zdravie
Sieťový inžinier
Spravodajský analytik
Správca databázy
Správca dôchodkového systému
Správca poistného účtu
Správca spracovania údajov
Správca zákazníckeho centra
Správca štátnej služby
Strojný inžinier
Súdny psychológ
Súkromný učiteľ hudby
Technik údržby
Technológ varenia piva
Tlačový fotograf
Toxikológ
Urobiť
Učiaci sa mentor
Učiteľka na základnej škole
Vedec pre kvalitu vody
Vedúci konferenčného centra
Vedúci reklamného účtu
Vedúci skladu
Vedúci zdravotníckej služby
Veterinárny chirurg
Vizuálny obchodník
Vrtný inžinier
Vybavovač poistných udalostí
Vysokoškolský lektor
Výkonný riaditeľ
Výrobný inžinier
Vývojár aplikácií
Vývojár počítačových hier
Výživový terapeut
Wellsite geológ
Zmluvný stavebný inžinier
Záchranár
Záhradnícky terapeut
Záznamník bahna
Úradník pre rybolov
Špecialista na multimédiá
"""#
}
