// Made by Scripts/locales/compile.py; NOTICE names the sources.
// swift-format-ignore-file

extension LocaleText {
  static let bg_BG: StaticString = #"""
@form
f l
@titles
Г-н
Г-жа
@genders
мъж
жена
@female
Авгия=avgiya	333
Авигея=avigeya
Аглая=aglaya
Агнешка=agneshka
Адра=adra
Аела=aela
Аксентия=aksentiya
Албина=albina
Алексиа=aleksia
Алиана=aliana
Алтая=altaya
Амория=amoriya
Анатолия=anatoliya
Андика=andika
Анелина=anelina
Анза=anza
Аница=anitsa
Антоалина=antoalina
Ануша=anusha
Аралия=araliya
Арсена=arsena
Асифа=asifa
Атина=atina
Багра=bagra
Бацислава=batsislava
Бела=bela
Беломира=belomira
Берислава=berislava
Билена=bilena
Биянка=biyanka
Благосвета=blagosveta
Богородка=bogorodka
Божинела=bozhinela
Бонифация=bonifatsiya
Борена=borena
Борянка=boryanka
Бригита=brigita
Буна=buna
Бързана=brzana
Валерия=valeriya
Вангелия=vangeliya
Варта=varta
Василина=vasilina
Вашиля=vashilya
Велиана=veliana
Велиянка=veliyanka
Венеция=venetsiya
Венчислава=venchislava
Верислава=verislava
Веселинка=veselinka
Веца=vetsa
Виктория=viktoriya
Вилхема=vilkhema
Виржиния=virzhiniya
Вишка=vishka
Владлена=vladlena
Войнка=voynka
Възкресения=vzkreseniya
Върбунка=vrbunka
Габи=gabi
Галина=galina
Гануца=ganutsa
Гена=gena
Георгица=georgitsa
Гердана=gerdana
Гиздана=gizdana
Гордана=gordana
Гория=goriya
Графица=grafitsa
Гримяна=grimyana
Гуна=guna
Гълъбица=glbitsa
Гюргя=gyurgya
Дамяна=damyana
Данимира=danimira
Дарданела=dardanela
Дафинка=dafinka
Деви=devi
Деля=delya
Дениандра=deniandra
Денница=dennitsa
Десияна=desiyana
Дея=deya
Джиневра=dzhinevra
Дида=dida
Димитра=dimitra
Динна=dinna
Дойка=doyka
Доника=donika
Доста=dosta
Драгица=dragitsa
Дуда=duda
Дюкяна=dyukyana
Евдокия=evdokiya
Едита=edita
Елдора=eldora
Елеонета=eleoneta
Елиз=eliz
Елиса=elisa
Елма=elma
Емануила=emanuila
Емма=emma
Ергана=ergana
Естела=estela
Ефросиния=efrosiniya
Жанин=zhanin
Жейна=zheyna
Женимира=zhenimira
Живомира=zhivomira
Жорка=zhorka
Заека=zaeka
Зафа=zafa
Звездемира=zvezdemira
Здухостина=zdukhostina
Златея=zlateya
Златомира=zlatomira
Зорка=zorka
Ивалена=ivalena
Иванеса=ivanesa
Ивелиана=iveliana
Иглика=iglika
Илеана=ileana
Илинда=ilinda
Инан=inan
Ира=ira
Ирла=irla
Истилияна=istiliyana
Йоанна=yoanna
Йоко=yoko
Йона=yona
Йорданка=yordanka
Кадифейка=kadifeyka
Калина=kalina
Калуда=kaluda
Камея=kameya
Карамелита=karamelita
Касиди=kasidi
Катинка=katinka
Кветослава=kvetoslava
Кети=keti
Кирка=kirka
Клара=klara
Клоя=kloya
Комара=komara
Корнелия=korneliya
Кралина=kralina
Красияна=krasiyana
кристабела=kristabela
Кристия=kristiya
Ксандриния=ksandriniya
Кьнина=knina
Лазура=lazura
Лариса=larisa
Лека=leka
Летисия=letisiya
Лидийка=lidiyka
Лилия=liliya
Линда=linda
Лозанка=lozanka
Лоти=loti
Лъчезарка=lchezarka
Люблина=lyublina
Люляна=lyulyana
Лянка=lyanka
Мадлен=madlen
Максимилияна=maksimiliyana
Малтина=maltina
Манолина=manolina
Марен=maren
Маринета=marineta
Мария=mariya
Маруся=marusya
Матка=matka
Медиха=medikha
Мелъди=meldi
Миглена=miglena
Милара=milara
Милиана=miliana
Мимоза=mimoza
Миранза=miranza
Миропа=miropa
Митошка=mitoshka
Мишка=mishka
Момера=momera
Мортадела=mortadela
Наводненка=navodnenka
Найда=nayda
Настия=nastiya
Невена=nevena
Неделяна=nedelyana
Нелида=nelida
Неолина=neolina
Нигрита=nigrita
Николина=nikolina
Нона=nona
Нурета=nureta
Октавия=oktaviya
Омана=omana
Орхидея=orkhideya
Павлина=pavlina
Паломина=palomina
Панда=panda
Парашкевица=parashkevitsa
Патриотка=patriotka
Паца=patsa
Пелина=pelina
Периана=periana
Петинка=petinka
Петромира=petromira
Пешка=peshka
Плодовитка=plodovitka
Полин=polin
Преса=presa
Пролетина=proletina
Пупи=pupi
Рада=rada
Радимира=radimira
Радосвета=radosveta
Раинка=rainka
Рамина=ramina
Ренгия=rengiya
Римма=rimma
Роза=roza
Розета=rozeta
Роксана=roksana
Роселина=roselina
Ростислава=rostislava
Румислава=rumislava
Руска=ruska
Савета=saveta
Санка=sanka
Сахория=sakhoriya
Светла=svetla
Свидна=svidna
Свободка=svobodka
севделина=sevdelina
Семенарка=semenarka
Сибила=sibila
Силви=silvi
Симона=simona
Сисоя=sisoya
Славея=slaveya
Сладоледка=sladoledka
Смирна=smirna
Софийка=sofiyka
Спасияна=spasiyana
Стависара=stavisara
Станиела=staniela
Сташа=stasha
Стефани=stefani
Стоимена=stoimena
Стоянка=stoyanka
Съвестина=svestina
Таисия=taisiya
Таня=tanya
Теа=tea
Темира=temira
Теса=tesa
Тиха=tikha
Толиана=toliana
Тоницвета=tonitsveta
Тошка=toshka
Трифонка=trifonka
Труфана=trufana
Туфка=tufka
Урима=urima
Фатиме=fatime
Феня=fenya
Филипини=filipini
Флавия=flaviya
Фотинка=fotinka
Фуга=fuga
Харитония=kharitoniya
Хинка=khinka
Хранислава=khranislava
Христа=khrista
Христилияна=khristiliyana
Христя=khristya
Цанета=tsaneta
Цветана=tsvetana
Цветилена=tsvetilena
Цветолилия=tsvetoliliya
Цеца=tsetsa
Цоня=tsonya
Чардафона=chardafona
Череша=cheresha
Чона=chona
Шана=shana
Шехерезада=shekherezada
Щедра=shchedra
Щефания=shchefaniya
Щтилка=shchtilka
Ъчка=chka
Юлия=yuliya
Юрита=yurita
Ябленка=yablenka
Ягода=yagoda
Янина=yanina
Янка=yanka
Ясена=yasena
@male
Аблен=ablen	333
Августин=avgustin
Аверно=averno
Аврам=avram
Агапи=agapi
Агент=agent
Агнеш=agnesh
Адалберт=adalbert
Адем=adem
Аерозол=aerozol
Акашия=akashiya
Аксинтия=aksintiya
Алевандър=alevandr
Алекзандриян=alekzandriyan
Берия=beriya
Бетина=betina
Бинко=binko
Бисер=biser
Благой=blagoy
Блаже=blazhe
Боголюб=bogolyub
Бодромир=bodromir
Божик=bozhik
Божинел=bozhinel
Боил=boil
Бойчо=boycho
Боне=bone
Боно=bono
Веспасиян=vespasiyan
Вигалот=vigalot
Виден=viden
Видю=vidyu
Вилизар=vilizar
Вилиян=viliyan
Вино=vino
Виолет=violet
Витко=vitko
Витош=vitosh
Вихър=vikhr
Вишетин=vishetin
Владимер=vladimer
Галиен=galien
Гани=gani
Ганчо=gancho
Гацо=gatso
Генади=genadi
Генислав=genislav
Генчо=gencho
Георги=georgi
Гергей=gergey
Гердан=gerdan
Герой=geroy
Гето=geto
Гешо=gesho
Гико=giko
Делян=delyan
Дениз=deniz
Денис=denis
Денчо=dencho
Десимир=desimir
Деспинка=despinka
Дечко=dechko
Дешо=desho
Джанко=dzhanko
Диан=dian
Дивил=divil
Дико=diko
Евстатий=evstatiy
Едвин=edvin
Едуард=eduard
Ектор=ektor
Електрон=elektron
Елиас=elias
Елин=elin
Елко=elko
Емануил=emanuil
Емилиян=emiliyan
Еньо=eno
Ередин=eredin
Ерол=erol
Етиен=etien
Завен=zaven
Занко=zanko
Зафир=zafir
Захарин=zakharin
Звездин=zvezdin
Звездолет=zvezdolet
Здравец=zdravets
Зенгин=zengin
Зинови=zinovi
Златил=zlatil
Златогор=zlatogor
Златослав=zlatoslav
Золтан=zoltan
Илия=iliya
Имилиан=imilian
Инчо=incho
Ириней=iriney
Ирко=irko
Исидор=isidor
Исперих=isperikh
Истилян=istilyan
Ихтиандър=ikhtiandr
Йеремия=yeremiya
Йовица=yovitsa
Йовро=yovro
Йожи=yozhi
Карен=karen
Карло=karlo
Карчо=karcho
Катерин=katerin
Кибер=kiber
Кимон=kimon
Кинка=kinka
Киприян=kipriyan
Киряк=kiryak
Кис=kis
Китодар=kitodar
Климент=kliment
Койо=koyo
Коле=kole
Колю=kolyu
Лало=lalo
Ламбю=lambyu
Ласкар=laskar
Латко=latko
Леандър=leandr
Леко=leko
Леон=leon
Лефтер=lefter
Лило=lilo
Липе=lipe
Ловчо=lovcho
Лозен=lozen
Лукан=lukan
Лусио=lusio
Манол=manol
Мануил=manuil
Манчо=mancho
Маргарит=margarit
Марий=mariy
Маринчо=marincho
Маритна=maritna
Маркус=markus
Мартиниян=martiniyan
Маслина=maslina
Матю=matyu
Мено=meno
Метакса=metaksa
Наке=nake
Нансимир=nansimir
Нарцислав=nartsislav
Настрадин=nastradin
Наум=naum
Нацо=natso
Начо=nacho
Невилиян=neviliyan
Неделин=nedelin
Недьо=nedo
Нейко=neyko
Нелчо=nelcho
Ненсислав=nensislav
Обретим=obretim
Огнемир=ognemir
Олег=oleg
Омар=omar
Ончо=oncho
Орфей=orfey
Оскар=oskar
Павелин=pavelin
Павлинчо=pavlincho
Пако=pako
Панай=panay
Панделис=pandelis
Панталей=pantaley
Пантю=pantyu
Параскев=paraskev
Парашкеван=parashkevan
Пато=pato
Паулин=paulin
Пачо=pacho
Пейодон=peyodon
Пеко=peko
Пенко=penko
Пеньо=peno
Пепино=pepino
Персиана=persiana
Петиконгрес=petikongres
Пето=peto
Петринел=petrinel
Рандю=randyu
Рафаил=rafail
Рашко=rashko
Раян=rayan
Рис=ris
Ричерд=richerd
Робин=robin
Рогена=rogena
Розин=rozin
Роксан=roksan
Ромен=romen
Ромул=romul
Роска=roska
Ростимир=rostimir
Светлю=svetlyu
Себастиан=sebastian
Севастин=sevastin
Севелин=sevelin
Седефчо=sedefcho
Сенко=senko
Сиви=sivi
Сидор=sidor
Силан=silan
Силвиян=silviyan
Сирман=sirman
Слав=slav
Славейко=slaveyko
Славил=slavil
Теодостин=teodostin
Тервел=tervel
Тильо=tilo
Тимотей=timotey
Тихо=tikho
Тихон=tikhon
Тодомирка=todomirka
Токимир=tokimir
Тома=toma
Томинка=tominka
Тоне=tone
Тонко=tonko
Тополко=topolko
Тотю=totyu
Фили=fili
Филипас=filipas
Филомир=filomir
Финдо=findo
Фичо=ficho
Флоро=floro
Франк=frank
Фрацил=fratsil
Фуго=fugo
Хавтелин=khavtelin
Харалампи=kharalampi
Хари=khari
Хасан=khasan
Хебър=khebr
Хернани=khernani
Хинко=khinko
Хороз=khoroz
Хрелко=khrelko
Хрисимир=khrisimir
Христивилин=khristivilin
християн=khristiyan
Христозорнициан=khristozornitsian
Христомир=khristomir
Хрисчо=khrischo
Хубав=khubav
Цоню=tsonyu
Цъки=tski
Чанко=chanko
Чардафон=chardafon
Чвор=chvor
Ченю=chenyu
Черньо=cherno
Чило=chilo
Чоню=chonyu
Чубрик=chubrik
Чудомир=chudomir
Шабан=shaban
Шейна=sheyna
Шенол=shenol
Шинко=shinko
Ширко=shirko
Шмулю=shmulyu
Щедрин=shchedrin
Щено=shcheno
Щериян=shcheriyan
Щилиян=shchiliyan
Щоно=shchono
Щурк=shchurk
Ъглен=glen
Ърчо=rcho
Юлиан=yulian
Юрдан=yurdan
Юстин=yustin
Яго=yago
Яким=yakim
Яков=yakov
Янадин=yanadin
Яне=yane
Янек=yanek
Яник=yanik
Янислав=yanislav
Яно=yano
Януш=yanush
Янчо=yancho
Ярце=yartse
Ясен=yasen
Ятан=yatan
Яшар=yashar
@last
Симеонов=simeonov	926
Данданов=dandanov
Кърков=krkov
Братухчев=bratukhchev
Цветков=tsvetkov
Иванов=ivanov
Яназов=yanazov
Тодоров=todorov
Колчев=kolchev
Келешев=keleshev
Бърборков=brborkov
Дришльов=drishlov
Макаронски=makaronski
Количков=kolichkov
Принов=prinov
Бодуров=bodurov
Китов=kitov
Гьоков=gokov
Балахуров=balakhurov
Милачков=milachkov
ЕвроповКирилов=evropovkirilov
Площаков=ploshchakov
Мангъров=mangrov
Хвърчилков=khvrchilkov
Дзезов=dzezov
Ждраков=zhdrakov
Тухчиев=tukhchiev
Топков=topkov
Яков=yakov
Иликьов=ilikov
Бурханларски=burkhanlarski
Вражалски=vrazhalski
Тутурилов=tuturilov
Бранков=brankov
Зенгинов=zenginov
Фенеров=fenerov
Кучев=kuchev
Възвъзов=vzvzov
Кьоров=korov
Джогов=dzhogov
Пъков=pkov
Рангелов=rangelov
Чутурков=chuturkov
Самсонов=samsonov
Андонов=andonov
Бумов=bumov
Мочев=mochev
Дачев=dachev
Муев=muev
Младенов=mladenov
Тошев=toshev
Бедринов=bedrinov
Тумангелов=tumangelov
Канчин=kanchin
Миленков=milenkov
Патков=patkov
Пондьов=pondov
Самоходов=samokhodov
Четрафилски=chetrafilski
Смърдански=smrdanski
Клатуров=klaturov
Вакрилов=vakrilov
Прошков=proshkov
Пулев=pulev
Парашкевов=parashkevov
Манавски=manavski
Чуков=chukov
Овнарски=ovnarski
Рошльов=roshlov
Пройкова=proykova
Младенова=mladenova
Кесьов=kesov
Римпопов=rimpopov
Златков=zlatkov
Колев=kolev
Пикянски=pikyanski
Николов=nikolov
Цицков=tsitskov
Стойков=stoykov
Каракашев=karakashev
Докова=dokova
Мераков=merakov
Пеева=peeva
Педалов=pedalov
Тъпчилещов=tpchileshchov
Въртунински=vrtuninski
Кодуков=kodukov
Татьозов=tatozov
Токов=tokov
Юрганчев=yurganchev
Клатикрушев=klatikrushev
Монтянов=montyanov
Бобев=bobev
Топчийски=topchiyski
Луланков=lulankov
Костов=kostov
Колипатков=kolipatkov
Чукчуков=chukchukov
Катъров=katrov
Кобиларов=kobilarov
Лимонадов=limonadov
Цоцов=tsotsov
Поаков=poakov
Недялков=nedyalkov
Станишев=stanishev
Йорданов=yordanov
Щърбов=shchrbov
Занов=zanov
@last.female
Кокошкова=kokoshkova	2778
Градинарова=gradinarova
Куртакова=kurtakova
Чанлиева=chanlieva
Тодорова=todorova
Пътечкова=ptechkova
Скринска=skrinska
Сапунджиева=sapundzhieva
Вампирска=vampirska
Таралингова=taralingova
Илиева=ilieva
Кривошапкова=krivoshapkova
Чупетловска=chupetlovska
Катърова=katrova
Бележкова=belezhkova
Мустакова=mustakova
Пръндачка=prndachka
Йоткова=yotkova
Сланинкова=slaninkova
Мангъфова=mangfova
Шкембова=shkembova
Пенджакова=pendzhakova
Пачаръзка=pacharzka
Куртажова=kurtazhova
Плюнкова=plyunkova
Многознаева=mnogoznaeva
Кучкуделова=kuchkudelova
Крушовска=krushovska
Пищовколева=pishchovkoleva
Сопаджиева=sopadzhieva
Габровлиева=gabrovlieva
Първанова=prvanova
Певецова=pevetsova
Яркова=yarkova
Плюцова=plyutsova
Балканска=balkanska
@companies
ООД
ЕООД
АД
@address
%A, %Z %C
s n
@streets
ул. Витоша
бул. Витоша
ул. Васил Левски
бул. Васил Левски
ул. Христо Ботев
бул. Христо Ботев
ул. Иван Вазов
бул. Иван Вазов
ул. Шипка
бул. Шипка
ул. Раковски
бул. Раковски
ул. Цар Симеон
бул. Цар Симеон
ул. Опълченска
бул. Опълченска
ул. Стара планина
бул. Стара планина
ул. Родопи
бул. Родопи
ул. Марица
бул. Марица
ул. Дунав
бул. Дунав
ул. Пирин
бул. Пирин
ул. Роза
бул. Роза
ул. Ален мак
бул. Ален мак
ул. Чинар
бул. Чинар
ул. Липа
бул. Липа
ул. Бреза
бул. Бреза
ул. Изгрев
бул. Изгрев
ул. Славянска
бул. Славянска
@zones
Europe/Sofia
@regions
София-град		
Пловдив	16	
Варна	03	
Плевен	15	
Сливен	20	
Перник	14	
Шумен	27	
Добрич	08	
Ямбол	28	
Велико Търново	04	
Пазарджик	13	
Враца	06	
Стара Загора	24	
Монтана	12	
Кюстендил	10	
Кърджали	09	
Хасково	26	
Благоевград	01	
Смолян	21	
Силистра	19	
Разград	17	
София	22	
Габрово	07	
Бургас	02	
Търговище	25	
@cities
Софи	BG	0	426975	233242	0	1153	1000|1757
Пловдив	BG	1	421539	247500	0	329	4000
Варна	BG	2	432191	279102	0	319	9000
Плевен	BG	3	434179	246167	0	90	5800
Сливен	BG	4	426861	263256	0	84	8800
Перник	BG	5	425967	230332	0	82	2300
Шумен	BG	6	432706	269229	0	72	9700|9748
Добрич	BG	7	435649	278314	0	69	9300
Ямбол	BG	8	424824	265001	0	64	8600
Велико Търново	BG	9	430812	256290	0	59	5000
Пазарджик	BG	10	421993	243332	0	55	4400|4407
Асеновград	BG	1	420167	248667	0	55	4230
Враца	BG	11	432105	235631	0	50	3000|3053
Казанлък	BG	12	426167	254000	0	48	6100
Монтана	BG	13	434128	232217	0	47	3400
Кюстендил	BG	14	422831	226922	0	47	2500
Кърджали	BG	15	416450	253658	0	44	6600|6631|6722
Димитровград	BG	16	420500	256000	0	38	6400
Горна Оряховица	BG	9	431278	257017	0	33	5100
Петрич	BG	17	413985	232070	0	31	2850
Смолян	BG	18	415744	247120	0	31	4700
Карлово	BG	1	426333	248000	0	30	4300
Свищов	BG	9	436188	253503	0	30	5250
Силистра	BG	19	441171	272606	0	29	7500
Разград	BG	20	435333	265185	0	29	7200|7217
Аспарухово	BG	2	431807	278882	0	27	9103
Самоков	BG	21	423386	235581	0	27	2000
Севлиево	BG	22	430230	251036	0	25	5400
Айтос	BG	23	427032	272546	0	21	8500
Ботевград	BG	21	429080	237927	0	21	2140
Велинград	BG	10	420275	239916	0	20	4600
Харманли	BG	16	419323	259017	0	19	6450
Лом	BG	13	438317	232379	0	19	3600
Попово	BG	24	433500	262333	0	17	7800
Чирпан	BG	12	422000	253333	0	15	6200
@countries
Андора
Обединени арабски емирства
Афганистан
Антигуа и Барбуда
Ангуила
Албания
Армения
Ангола
Аржентина
Американска Самоа
Австрия
Австралия
Аруба
Оландски острови
Азербайджан
Босна и Херцеговина
Барбадос
Бангладеш
Белгия
Буркина Фасо
България
Бахрейн
Бурунди
Бенин
Сен Бартелеми
Бермудски острови
Бруней Даруссалам
Боливия
Карибска Нидерландия
Бразилия
Бахамски острови
Бутан
Ботсвана
Беларус
Белиз
Канада
Кокосови острови (острови Кийлинг)
Конго (Киншаса)
Централноафриканска република
Конго (Бразавил)
Швейцария
Кот д’Ивоар
острови Кук
Чили
Камерун
Китай
Колумбия
Коста Рика
Куба
Кабо Верде
Кюрасао
остров Рождество
Кипър
Чехия
Германия
Джибути
Дания
Доминика
Доминиканска република
Алжир
Еквадор
Естония
Египет
Западна Сахара
Еритрея
Испания
Етиопия
Финландия
Фиджи
Фолкландски острови
Микронезия
Фарьорски острови
Франция
Габон
Обединеното кралство
Гренада
Грузия
Френска Гвиана
Гърнзи
Гана
Гибралтар
Гренландия
Гамбия
Гвинея
Гваделупа
Екваториална Гвинея
Гърция
Гватемала
Гуам
Гвинея-Бисау
Гаяна
Хонконг, САР на Китай
Хондурас
Хърватия
Хаити
Унгария
Индонезия
Ирландия
Израел
остров Ман
Индия
Британска територия в Индийския океан
Ирак
Иран
Исландия
Италия
Джърси
Ямайка
Йордания
Япония
Кения
Киргизстан
Камбоджа
Кирибати
Коморски острови
Сейнт Китс и Невис
Северна Корея
Южна Корея
Кувейт
Кайманови острови
Казахстан
Лаос
Ливан
Сейнт Лусия
Лихтенщайн
Шри Ланка
Либерия
Лесото
Литва
Люксембург
Латвия
Либия
Мароко
Монако
Молдова
Черна гора
Сен Мартен
Мадагаскар
Маршалови острови
Северна Македония
Мали
Мианмар (Бирма)
Монголия
Макао, САР на Китай
Северни Мариански острови
Мартиника
Мавритания
Монтсерат
Малта
Мавриций
Малдиви
Малави
Мексико
Малайзия
Мозамбик
Намибия
Нова Каледония
Нигер
остров Норфолк
Нигерия
Никарагуа
Нидерландия
Норвегия
Непал
Науру
Ниуе
Нова Зеландия
Оман
Панама
Перу
Френска Полинезия
Папуа-Нова Гвинея
Филипини
Пакистан
Полша
Сен Пиер и Микелон
Пуерто Рико
Палестински територии
Португалия
Палау
Парагвай
Катар
Реюнион
Румъния
Сърбия
Русия
Руанда
Саудитска Арабия
Соломонови острови
Сейшели
Судан
Швеция
Сингапур
Света Елена
Словения
Свалбард и Ян Майен
Словакия
Сиера Леоне
Сан Марино
Сенегал
Сомалия
Суринам
Южен Судан
Сао Томе и Принсипи
Салвадор
Синт Мартен
Сирия
Есватини
острови Търкс и Кайкос
Чад
Того
Тайланд
Таджикистан
Токелау
Тимор Лесте
Туркменистан
Тунис
Тонга
Турция
Тринидад и Тобаго
Тувалу
Тайван
Танзания
Украйна
Уганда
Съединени щати
Уругвай
Узбекистан
Ватикан
Сейнт Винсънт и Гренадини
Венецуела
Британски Вирджински острови
Американски Вирджински острови
Виетнам
Вануату
Уолис и Футуна
Самоа
Йемен
Майот
Южна Африка
Замбия
Зимбабве
@months
януари
февруари
март
април
май
юни
юли
август
септември
октомври
ноември
декември
@weekdays
понеделник
вторник
сряда
четвъртък
петък
събота
неделя
@words
къща
дърво
вода
път
град
ден
нощ
година
ръка
око
сърце
глава
дете
майка
баща
брат
сестра
приятел
книга
писмо
дума
въпрос
отговор
работа
учител
лекар
училище
улица
мост
река
море
планина
небе
слънце
вятър
дъжд
сняг
огън
хляб
мляко
ябълка
маса
стол
врата
прозорец
стая
градина
куче
котка
птица
цвят
време
час
минута
утро
вечер
лято
зима
пролет
есен
песен
картина
вестник
влак
кола
самолет
билет
магазин
пазар
цена
пари
голям
малък
нов
стар
добър
хубав
бърз
бавен
топъл
студен
висок
дълъг
кратък
чист
тих
весел
бял
черен
червен
зелен
син
жълт
идва
отива
гледа
чете
пише
говори
слуша
пее
готви
купува
продава
намира
търси
отваря
затваря
помни
мисли
живее
работи
винаги
често
днес
утре
вчера
тук
там
заедно
бързо
тихо
и
с
на
в
по
за
от
без
пред
след
"""#
}
