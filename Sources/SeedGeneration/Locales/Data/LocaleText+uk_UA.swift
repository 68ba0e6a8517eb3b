// Made by Scripts/locales/compile.py; NOTICE names the sources.
// swift-format-ignore-file

extension LocaleText {
  static let uk_UA: StaticString = #"""
@form
f l
@titles
Пан
Пані
@genders
чоловіча
жіноча
@female
Ада=ada	333
Аліна=alina
Алла=alla
Альбіна=albina
Амалія=amaliia
Анастасія=anastasiia
Аніта=anita
Анжела=anzhela
Ганна=hanna
Богуслава=bohuslava
Богданна=bohdanna
Валентина=valentyna
Варвара=varvara
Василина=vasylyna
Вікторія=viktoriia
Віолетта=violetta
Віра=vira
Володимира=volodymyra
Галина=halyna
Данна=danna
Дарина=daryna
Едита=edyta
Єва=ieva
Єлисавета=ielysaveta
Емілія=emiliia
Еріка=erika
Ірина=iryna
Ірена=irena
Златослава=zlatoslava
Камілла=kamilla
Клавдія=klavdiia
Лариса=larysa
Ліза=liza
Лілія=liliia
Людмила=liudmyla
Любов=liubov
Марія=mariia
Марина=maryna
Марта=marta
Маруся=marusia
Михайлина=mykhailyna
Мілена=milena
Надія=nadiia
Наталія=nataliia
Пріска=priska
Розалія=rozaliia
Святослава=sviatoslava
Сніжана=snizhana
Соломія=solomiia
Софія=sofiia
Одарка=odarka
Оксана=oksana
Оксенія=okseniia
Олена=olena
Ольга=olha
Орина=oryna
Орися=orysia
Роксолана=roksolana
Світлана=svitlana
Тереза=tereza
Тетяна=tetiana
Юстина=iustyna
Христина=khrystyna
Ярина=iaryna
Ярослава=iaroslava
Августа=avhusta
Аврелія=avreliia
Аврора=avrora
Агапія=ahapiia
Агата=ahata
Агафія=ahafiia
Агафоника=ahafonyka
Аглая=ahlaia
Аглаїда=ahlaida
Агнеса=ahnesa
Агнія=ahniia
Агрипина=ahrypyna
Аделаїда=adelaida
Аделіна=adelina
Адріана=adriana
Аеліта=aelita
Аза=aza
Азалія=azaliia
Аїда=aida
Акилина=akylyna
Алевтина=alevtyna
Аліса=alisa
Альбертина=albertyna
Альвіна=alvina
Альфреда=alfreda
Анатолія=anatoliia
Ангеліна=anhelina
Анжеліка=anzhelika
Анна=anna
Антонида=antonyda
Антоніна=antonina
Антонія=antoniia
Анфіса=anfisa
Аполлінарія=apollinariia
Аполлонія=apolloniia
Аріадна=ariadna
Аркадія=arkadiia
Арсена=arsena
Артемізія=artemiziia
Артемія=artemiia
Аскліпія=asklipiia
Ассоль=assol
Ася=asia
Аурика=auryka
Афанасія=afanasiia
Афіна=afina
Афродіта=afrodita
Бажана=bazhana
Барбара=barbara
Беатриса=beatrysa
Белла=bella
Берегиня=berehynia
Берта=berta
Біловида=bilovyda
Біломира=bilomyra
Білослава=biloslava
Біляна=biliana
Благиня=blahynia
Благовида=blahovyda
Благовіра=blahovira
Благовіста=blahovista
Благослава=blahoslava
Богдана=bohdana
Богодара=bohodara
Божена=bozhena
Болеслава=boleslava
Борислава=boryslava
Броніслава=bronislava
Валерія=valeriia
Ванда=vanda
Васса=vassa
Векла=vekla
Венера=venera
Вероніка=veronika
Вівдя=vivdia
Вікторина=viktoryna
Вілена=vilena
Віленіна=vilenina
Віліна=vilina
Віола=viola
Віргінія=virhiniia
Віринея=viryneia
Вірослава=viroslava
Віта=vita
Віталіна=vitalina
Віталія=vitaliia
Влада=vlada
Владилена=vladylena
Владислава=vladyslava
Владлина=vladlyna
Власта=vlasta
Воля=volia
Всеслава=vseslava
В'ячеслава=viacheslava
Гаїна=haina
Гафія=hafiia
Гелена=helena
Георгіна=heorhina
Гертруда=hertruda
Глафіра=hlafira
Гликерія=hlykeriia
Голубка=holubka
Горислава=horyslava
Горпина=horpyna
Гремислава=hremyslava
Густава=hustava
Далевида=dalevyda
Далеслава=daleslava
Далемила=dalemyla
Далемира=dalemyra
Далібора=dalibora
Дана=dana
Дарія=dariia
Дарислава=daryslava
Даромира=daromyra
Дебора=debora
Держислава=derzhyslava
Дзвенимира=dzvenymyra
Дзвенислава=dzvenyslava
Дзвінка=dzvinka
Дивозора=dyvozora
Діана=diana
Діна=dina
Діяна=diiana
Добринка=dobrynka
Добровита=dobrovyta
Добровіста=dobrovista
Добродія=dobrodiia
Доброгніва=dobrohniva
Добролюба=dobroliuba
Добромила=dobromyla
Добромира=dobromyra
Добромисла=dobromysla
Доброніга=dobroniha
Доброслава=dobroslava
Долеслава=doleslava
Долина=dolyna
Доля=dolia
Домна=domna
Доморада=domorada
Донна=donna
Доротея=doroteia
Драгомира=drahomyra
Древослава=drevoslava
Дружелюба=druzheliuba
Евеліна=evelina
Едіта=edita
Елеонора=eleonora
Елла=ella
Елвіна=elvina
Ельвіра=elvira
Емма=emma
Еммануель=emmanuel
Есмеральда=esmeralda
Естер=ester
Євгенія=ievheniia
Євдокія=ievdokiia
Євфросинія=ievfrosyniia
Єкатерина=iekateryna
Єлизавета=ielyzaveta
Єпистимія=iepystymiia
Жадана=zhadana
Жанна=zhanna
Ждана=zhdana
Жозефіна=zhozefina
Забава=zabava
Звенигора=zvenyhora
Звенислава=zvenyslava
Звонимира=zvonymyra
Земфіра=zemfira
Зірка=zirka
Зінаїда=zinaida
Злата=zlata
Златомира=zlatomyra
Златоуста=zlatousta
Золотодана=zolotodana
Зорегляда=zorehliada
Зореслава=zoreslava
Зорина=zoryna
Зоряна=zoriana
Зоя=zoia
Іванна=ivanna
Ігорина=ihoryna
Ілона=ilona
Інга=inha
Інна=inna
Інеса=inesa
Ірма=irma
Іларія=ilariia
Ісидора=isydora
Ія=iia
Ївга=ivha
Йовілла=iovilla
Йосипа=iosypa
Казимира=kazymyra
Казка=kazka
Калина=kalyna
Капітоліна=kapitolina
Карина=karyna
Кароліна=karolina
Кассандра=kassandra
Катерина=kateryna
Квітка=kvitka
Квітослава=kvitoslava
Кикилія=kykyliia
Килина=kylyna
Кіра=kira
Клара=klara
Клеопатра=kleopatra
Колодара=kolodara
Констанція=konstantsiia
Корина=koryna
Корнелія=korneliia
Красимира=krasymyra
Красновида=krasnovyda
Краснолика=krasnolyka
Красуня=krasunia
Ксенія=kseniia
Купава=kupava
Лада=lada
Ладислава=ladyslava
Ладомила=ladomyla
Ладомира=ladomyra
Левина=levyna
Леля=lelia
Леся=lesia
Либідь=lybid
Лідія=lidiia
Ліна=lina
Лола=lola
Лукія=lukiia
Лукреція=lukretsiia
Любава=liubava
Любаня=liubania
Любислава=liubyslava
@male
Аарон=aaron	333
Августин=avhustyn
Аврелій=avrelii
Адам=adam
Азар=azar
Алевтин=alevtyn
Альберт=albert
Амвросій=amvrosii
Андрій=andrii
Антон=anton
Аркадій=arkadii
Арсен=arsen
Артем=artem
Орхип=orkhyp
Богдан=bohdan
Богодар=bohodar
Богуслав=bohuslav
Болеслав=boleslav
Борис=borys
Борислав=boryslav
Вадим=vadym
Валентин=valentyn
Валерій=valerii
Варфоломій=varfolomii
Василь=vasyl
Венедикт=venedykt
Веніямин=veniiamyn
Віктор=viktor
Віталій=vitalii
Владислав=vladyslav
Володимир=volodymyr
Гаврило=havrylo
Геннадій=hennadii
Георгій=heorhii
Герман=herman
Гордій=hordii
Григорій=hryhorii
Гліб=hlib
Данило=danylo
Давид=davyd
Дан=dan
Демид=demyd
Дмитро=dmytro
Захар=zakhar
Зиновій=zynovii
Зорян=zorian
Іван=ivan
Ігнат=ihnat
Ігор=ihor
Ілля=illia
Едуард=eduard
Євген=ievhen
Єлисей=ielysei
Єфрем=iefrem
Йосип=iosyp
Климент=klyment
Костянтин=kostiantyn
Левко=levko
Лесь=les
Леон=leon
Леонід=leonid
Леонтій=leontii
Леопольд=leopold
Кирило=kyrylo
Макар=makar
Максим=maksym
Марко=marko
Мартин=martyn
Микита=mykyta
Миколай=mykolai
Мирон=myron
Мирослав=myroslav
Михайло=mykhailo
Назар=nazar
Нестор=nestor
Олег=oleh
Олекса=oleksa
Олександр=oleksandr
Олесь=oles
Омелян=omelian
Онисим=onysym
Опанас=opanas
Орест=orest
Остап=ostap
Охрім=okhrim
Петро=petro
Павло=pavlo
Панас=panas
Пантелеймон=panteleimon
Пармен=parmen
Пилип=pylyp
Прохір=prokhir
Роман=roman
Ростислав=rostyslav
Руслан=ruslan
Святослав=sviatoslav
Семен=semen
Сергій=serhii
Симон=symon
Соломон=solomon
Спас=spas
Станіслав=stanislav
Степан=stepan
Стефан=stefan
Тарас=taras
Теодор=teodor
Тимофій=tymofii
Трохим=trokhym
Устим=ustym
Федір=fedir
Феофан=feofan
Франц=frants
Хома=khoma
Юстим=iustym
Юхим=iukhym
Яків=iakiv
Ярема=iarema
Ярослав=iaroslav
Авксентій=avksentii
Автоном=avtonom
Адріян=adriian
Анастас=anastas
Анатолій=anatolii
Андрон=andron
Анісій=anisii
Аскольд=askold
Бажан=bazhan
Батко=batko
Біловид=bilovyd
Білогост=bilohost
Біломир=bilomyr
Білослав=biloslav
Білотур=bilotur
Білян=bilian
Благовид=blahovyd
Благовіст=blahovist
Благодар=blahodar
Божан=bozhan
Божедар=bozhedar
Божейко=bozheiko
Божемир=bozhemyr
Божен=bozhen
Божко=bozhko
Бойко=boiko
Боримир=borymyr
Боримисл=borymysl
Боян=boian
Бративой=bratyvoi
Братимир=bratymyr
Братислав=bratyslav
Братко=bratko
Братомил=bratomyl
Братослав=bratoslav
Брячислав=briachyslav
Боронислав=boronyslav
Будивид=budyvyd
Будивой=budyvoi
Будимил=budymyl
Будимир=budymyr
Будислав=budyslav
Буймир=buimyr
Буйтур=buitur
Буревій=burevii
Буревіст=burevist
Ведан=vedan
Велемир=velemyr
Велемудр=velemudr
Велет=velet
Величар=velychar
Величко=velychko
Вербан=verban
Вернидуб=vernydub
Вернислав=vernyslav
Веселан=veselan
Витомир=vytomyr
Вишата=vyshata
Вишезор=vyshezor
Вишеслав=vysheslav
Вір=vir
Віродан=virodan
Віродар=virodar
Вірослав=viroslav
Віст=vist
Вістан=vistan
Вітан=vitan
Вітомир=vitomyr
Вітрян=vitrian
Влад=vlad
Власт=vlast
Вогнедар=vohnedar
Вогнян=vohnian
Водограй=vodohrai
Водотрав=vodotrav
Воїслав=voislav
Волелюб=voleliub
Володар=volodar
Володислав=volodyslav
Воля=volia
Воротислав=vorotyslav
Вратан=vratan
Вратислав=vratyslav
Всевлад=vsevlad
Всеволод=vsevolod
Вселюб=vseliub
Вселюд=vseliud
Всеслав=vseslav
В'ячеслав=viacheslav
Гарнослав=harnoslav
Гатусил=hatusyl
Гатуслав=hatuslav
Герасим=herasym
Гервасій=hervasii
Гладко=hladko
Гнат=hnat
Годомир=hodomyr
Голубко=holubko
Горун=horun
Гордислав=hordyslav
Гордогост=hordohost
Гордодум=hordodum
Гордомисл=hordomysl
Гордослав=hordoslav
Гордята=hordiata
Горигляд=horyhliad
Горимир=horymyr
Горимисл=horymysl
Горисвіт=horysvit
Горислав=horyslav
Горицвіт=horytsvit
Гостомисл=hostomysl
Гострозір=hostrozir
Гостята=hostiata
Градимир=hradymyr
Градислав=hradyslav
Гранислав=hranyslav
Грива=hryva
Гремислав=hremyslav
Грозан=hrozan
Громовик=hromovyk
Гуляйвітер=huliaiviter
Густомисл=hustomysl
Далемил=dalemyl
Далемир=dalemyr
Далібор=dalibor
Данко=danko
Дантур=dantur
Дар=dar
Дарій=darii
Дарибог=daryboh
Даромир=daromyr
Денис=denys
Дем'ян=demian
Держикрай=derzhykrai
Держислав=derzhyslav
Дибач=dybach
Дивозір=dyvozir
Дій=dii
Добрибій=dobrybii
Добривод=dobryvod
Добрик=dobryk
Добрило=dobrylo
Добриня=dobrynia
Добрисвіт=dobrysvit
Добровіст=dobrovist
Доброгост=dobrohost
Добродум=dobrodum
Добролик=dobrolyk
Добролюб=dobroliub
Добромир=dobromyr
Добромисл=dobromysl
Доброслав=dobroslav
Доморад=domorad
Домослав=domoslav
Дорогобуг=dorohobuh
Дорогомир=dorohomyr
Дорогомисл=dorohomysl
Дорогосил=dorohosyl
Дорогочин=dorohochyn
Дорофій=dorofii
Драган=drahan
Євлампій=ievlampii
Єремій=ieremii
Євстафій=ievstafii
Єгор=iehor
Жадан=zhadan
Ждан=zhdan
Живорід=zhyvorid
Живосил=zhyvosyl
Живослав=zhyvoslav
Житомир=zhytomyr
Життєлюб=zhyttieliub
Жито=zhyto
Захарій=zakharii
Збоїслав=zboislav
Зборислав=zboryslav
Звенигор=zvenyhor
Звенимир=zvenymyr
Звенислав=zvenyslav
Здоровега=zdoroveha
Земислав=zemyslav
@last
Абраменко=abramenko	200
Абрамчук=abramchuk
Авдєєнко=avdieienko
Аверченко=averchenko
Авраменко=avramenko
Аврамчук=avramchuk
Адаменко=adamenko
Адамчук=adamchuk
Ажажа=azhazha
Акименко=akymenko
Акуленко=akulenko
Александренко=aleksandrenko
Алексеєнко=alekseienko
Алексійчук=aleksiichuk
Алексюк=aleksiuk
Андрейко=andreiko
Андрієвич=andriievych
Андрієнко=andriienko
Андріїшин=andriishyn
Андрійович=andriiovych
Андрійчук=andriichuk
Андрощук=androshchuk
Андрусенко=andrusenko
Аронець=aronets
Арсенич=arsenych
Артеменко=artemenko
Артим=artym
Артимишин=artymyshyn
Артимович=artymovych
Артюх=artiukh
Артюшенко=artiushenko
Архимович=arkhymovych
Архипенко=arkhypenko
Асаула=asaula
Атаманчук=atamanchuk
Атаманюк=atamaniuk
Атрощенко=atroshchenko
Бабак=babak
Бабариченко=babarychenko
Бабич=babych
Бабиченко=babychenko
Бабій=babii
Бабійчук=babiichuk
Бабко=babko
Базавлученко=bazavluchenko
Базилевич=bazylevych
Байда=baida
Байдак=baidak
Байрак=bairak
Баклан=baklan
Бакуменко=bakumenko
Балабан=balaban
Бандера=bandera
Бандура=bandura
Бандурка=bandurka
Барабаш=barabash
Баран=baran
Баранець=baranets
Бараник=baranyk
Баранник=barannyk
Батіг=batih
Батуринець=baturynets
Батюк=batiuk
Башполченко=bashpolchenko
Баштан=bashtan
Бгиденко=bhydenko
Бебешко=bebeshko
Бевз=bevz
Бевзенко=bevzenko
Безбородько=bezborodko
Бездітко=bezditko
Вакарчук=vakarchuk
Вакуленко=vakulenko
Валенко=valenko
Ванченко=vanchenko
Василашко=vasylashko
Василевич=vasylevych
Василечко=vasylechko
Ватаманюк=vatamaniuk
Вахній=vakhnii
Ващенко=vashchenko
Ващук=vashchuk
Вдовенко=vdovenko
Вдовиченко=vdovychenko
Величко=velychko
Венгринович=venhrynovych
Вергун=verhun
Верес=veres
Верменич=vermenych
Вернигора=vernyhora
Вернидуб=vernydub
Вертипорох=vertyporokh
Верховинець=verkhovynets
Верхола=verkhola
Височан=vysochan
Вишняк=vyshniak
Вівчаренко=vivcharenko
Вітер=viter
Вітрук=vitruk
Власенко=vlasenko
Власюк=vlasiuk
Влох=vlokh
Вовк=vovk
Габелко=habelko
Гавриленко=havrylenko
Гаврилець=havrylets
Гаврилишин=havrylyshyn
Гаврилів=havryliv
Гаврилюк=havryliuk
Гавриш=havrysh
Гавришкевич=havryshkevych
Гаврюшенко=havriushenko
Гайда=haida
Гайдабура=haidabura
Гайдай=haidai
Гайдамака=haidamaka
Гоголь=hohol
Годунок=hodunok
Голик=holyk
Голобородько=holoborodko
Гресь=hres
Гречаник=hrechanyk
Гречко=hrechko
Гриценко=hrytsenko
Гузенко=huzenko
Гузій=huzii
Гузь=huz
Гук=huk
Гунько=hunko
Гупало=hupalo
Гуцуляк=hutsuliak
Ґалаґан=galagan
Ґереґа=gerega
Ґерета=gereta
Ґерус=gerus
Ґоляш=goliash
Давиденко=davydenko
Давимука=davymuka
Даниленко=danylenko
Данилюк=danyliuk
Данильчук=danylchuk
Данченко=danchenko
Данчук=danchuk
Данькевич=dankevych
Даньків=dankiv
Данько=danko
Дараган=darahan
Дахно=dakhno
Даценко=datsenko
Дацюк=datsiuk
Дашенко=dashenko
Дашкевич=dashkevych
Девдюк=devdiuk
Дейнека=deineka
Дейсун=deisun
Демиденко=demydenko
Дергач=derhach
Дерегус=derehus
Деркач=derkach
Джунь=dzhun
Джус=dzhus
Дробаха=drobakha
Дрозд=drozd
Дрозденко=drozdenko
Дубас=dubas
Дубенко=dubenko
Дубина=dubyna
Дзиндра=dzyndra
Дзюба=dziuba
Доценко=dotsenko
Дуплій=duplii
Дурдинець=durdynets
Дутка=dutka
Ейбоженко=eibozhenko
Євдокименко=ievdokymenko
Євтушенко=ievtushenko
Євтушок=ievtushok
Ємельяненко=iemelianenko
Ємець=iemets
Єременко=ieremenko
Єресько=ieresko
Єрмоленко=iermolenko
Єрошенко=ieroshenko
Єрченко=ierchenko
Єрьоменко=ieromenko
Єсипенко=iesypenko
Єфименко=iefymenko
Єщенко=ieshchenko
Жадан=zhadan
Жайворон=zhaivoron
Жаліло=zhalilo
Жарко=zharko
Жук=zhuk
Журба=zhurba
Жученко=zhuchenko
Забара=zabara
Забашта=zabashta
Забіла=zabila
Заєць=zaiets
Заїка=zaika
Зайченко=zaichenko
Закусило=zakusylo
Запорожець=zaporozhets
Заруба=zaruba
Засенко=zasenko
Засуха=zasukha
Засядько=zasiadko
Затовканюк=zatovkaniuk
Затула=zatula
Захаренко=zakharenko
Захарченко=zakharchenko
Зінкевич=zinkevych
Зінченко=zinchenko
Зінчук=zinchuk
Зубко=zubko
Іваненко=ivanenko
Іваничук=ivanychuk
Іванченко=ivanchenko
Івасюк=ivasiuk
Іващенко=ivashchenko
Ільєнко=ilienko
Ільченко=ilchenko
Ірванець=irvanets
Ісаєвич=isaievych
Ісаєнко=isaienko
Іщак=ishchak
Іщенко=ishchenko
Їжак=izhak
Їжакевич=izhakevych
Кабалюк=kabaliuk
Кабаненко=kabanenko
Калениченко=kalenychenko
Кальченко=kalchenko
Канівець=kanivets
Карась=karas
Кармалюк=karmaliuk
Карпа=karpa
Карпенко=karpenko
Кащенко=kashchenko
Кибкало=kybkalo
Килимник=kylymnyk
Кириленко=kyrylenko
Коваленко=kovalenko
Ковалюк=kovaliuk
Ковпак=kovpak
Козак=kozak
Козаченко=kozachenko
Колесниченко=kolesnychenko
Колісниченко=kolisnychenko
Колодуб=kolodub
Комар=komar
Конопленко=konoplenko
Конопля=konoplia
Копитко=kopytko
Корбут=korbut
Корж=korzh
Короленко=korolenko
Корпанюк=korpaniuk
Корсун=korsun
Лаба=laba
Лавренко=lavrenko
Лагода=lahoda
Лазаренко=lazarenko
Левченко=levchenko
Лемешко=lemeshko
Лесик=lesyk
Лисенко=lysenko
Литвин=lytvyn
Литвиненко=lytvynenko
Лубенець=lubenets
Лупій=lupii
Луценко=lutsenko
Ляшко=liashko
Мазепа=mazepa
Мазур=mazur
Макаренко=makarenko
Макогон=makohon
Малик=malyk
Малишко=malyshko
Мамчур=mamchur
Масляк=masliak
Масоха=masokha
Матвієнко=matviienko
Матяш=matiash
Медведенко=medvedenko
Микитюк=mykytiuk
Михайличенко=mykhailychenko
Михайлюк=mykhailiuk
Михалюк=mykhaliuk
Мірошниченко=miroshnychenko
Міщенко=mishchenko
Москаль=moskal
Назаренко=nazarenko
Наливайко=nalyvaiko
Негода=nehoda
Непорожній=neporozhnii
Нестайко=nestaiko
Нестеренко=nesterenko
Ніколюк=nikoliuk
Носаченко=nosachenko
Носенко=nosenko
Оберемко=oberemko
Овсієнко=ovsiienko
Овчаренко=ovcharenko
Олійник=oliinyk
Оліфіренко=olifirenko
Онищенко=onyshchenko
Оніщук=onishchuk
Опанасенко=opanasenko
Орлик=orlyk
Оробець=orobets
Остапчук=ostapchuk
Охримович=okhrymovych
Охріменко=okhrimenko
Павленко=pavlenko
Павлик=pavlyk
Павличенко=pavlychenko
Палій=palii
Панчук=panchuk
Парасюк=parasiuk
Пелех=pelekh
Перебийніс=perebyinis
Перепелиця=perepelytsia
Петлюра=petliura
Петренко=petrenko
Петрик=petryk
Пилипенко=pylypenko
Полтавець=poltavets
Приймак=pryimak
Примаченко=prymachenko
Притула=prytula
Приходько=prykhodko
Прокопович=prokopovych
Проценко=protsenko
Пустовіт=pustovit
Пушкар=pushkar
Радченко=radchenko
Рак=rak
Ребрик=rebryk
Рева=reva
Редько=redko
Романенко=romanenko
Романець=romanets
Романчук=romanchuk
Рубан=ruban
Рубець=rubets
Рудик=rudyk
Рябець=riabets
Рябовіл=riabovil
Рябошапка=riaboshapka
Рябченко=riabchenko
Савенко=savenko
Сагаль=sahal
Саєнко=saienko
Салій=salii
Самойленко=samoilenko
Сацюк=satsiuk
Саченко=sachenko
Свириденко=svyrydenko
Свистун=svystun
Семенченко=semenchenko
Симоненко=symonenko
Сиротенко=syrotenko
Сич=sych
Сімашкевич=simashkevych
Сірко=sirko
Сіробаба=sirobaba
Сірченко=sirchenko
Скиба=skyba
Скирда=skyrda
Скопенко=skopenko
Скорик=skoryk
Скоробогатько=skorobohatko
Смик=smyk
Слюсар=sliusar
Сомко=somko
Стельмах=stelmakh
Стець=stets
Стус=stus
Супруненко=suprunenko
Талан=talan
Таран=taran
Тарасенко=tarasenko
Твердохліб=tverdokhlib
Теличенко=telychenko
Терещенко=tereshchenko
Терещук=tereshchuk
Тесленко=teslenko
Тесля=teslia
Тимченко=tymchenko
Тимчук=tymchuk
Титаренко=tytarenko
Тичина=tychyna
Ткач=tkach
Ткаченко=tkachenko
Товстоліс=tovstolis
Товстуха=tovstukha
Токар=tokar
Тригуб=tryhub
Туркало=turkalo
Тягнибок=tiahnybok
Удовенко=udovenko
Удовиченко=udovychenko
Уманець=umanets
Усик=usyk
Устенко=ustenko
Фаренюк=fareniuk
Фартушняк=fartushniak
Фастенко=fastenko
Фесенко=fesenko
Філіпенко=filipenko
Фоменко=fomenko
Франко=franko
Франчук=franchuk
Фурс=furs
Харченко=kharchenko
Хмара=khmara
Хоменко=khomenko
Хомик=khomyk
Хорішко=khorishko
Христенко=khrystenko
Христич=khrystych
Худяк=khudiak
Царенко=tsarenko
Цимбал=tsymbal
Цимбалюк=tsymbaliuk
Цісик=tsisyk
Цушко=tsushko
Цюпа=tsiupa
Цюцюра=tsiutsiura
Чабан=chaban
Чайка=chaika
Чаленко=chalenko
Чарниш=charnysh
Чекалюк=chekaliuk
Червоненко=chervonenko
Чередник=cherednyk
Черінько=cherinko
Черненко=chernenko
Чміль=chmil
Чорновіл=chornovil
Чубай=chubai
Чуйко=chuiko
Чумак=chumak
Чумаченко=chumachenko
Чуприна=chupryna
Шаблій=shablii
Шамрай=shamrai
Шаповал=shapoval
Шахрай=shakhrai
Швайка=shvaika
Швачка=shvachka
Швачко=shvachko
Шведченко=shvedchenko
Шеремета=sheremeta
Шевченко=shevchenko
Шелест=shelest
Шеремет=sheremet
Шило=shylo
Шинкаренко=shynkarenko
Шиян=shyian
Шморгун=shmorhun
Штепа=shtepa
Штокало=shtokalo
Шутько=shutko
Шухевич=shukhevych
Щербак=shcherbak
Щербань=shcherban
Щириця=shchyrytsia
Щорс=shchors
Юрченко=iurchenko
Юрчишин=iurchyshyn
Юрчук=iurchuk
Юхименко=iukhymenko
Ющенко=iushchenko
Якименко=iakymenko
Якимчук=iakymchuk
Яковенко=iakovenko
Ярема=iarema
Яременко=iaremenko
Яремків=iaremkiv
Яремко=iaremko
Яремчук=iaremchuk
Ярош=iarosh
Яценко=iatsenko
Яценюк=iatseniuk
Ященко=iashchenko
Ящук=iashchuk
Абрагамовський=abrahamovskyi
Базилевський=bazylevskyi
Вишиваний=vyshyvanyi
Воблий=voblyi
Гаєвський=haievskyi
Гайворонський=haivoronskyi
Ґжицький=gzhytskyi
Деряжний=deriazhnyi
Забарний=zabarnyi
Зарудний=zarudnyi
Піддубний=piddubnyi
Тихий=tykhyi
@last.female
Абраменко=abramenko	200
Абрамчук=abramchuk
Авдєєнко=avdieienko
Аверченко=averchenko
Авраменко=avramenko
Аврамчук=avramchuk
Адаменко=adamenko
Адамчук=adamchuk
Ажажа=azhazha
Акименко=akymenko
Акуленко=akulenko
Александренко=aleksandrenko
Алексеєнко=alekseienko
Алексійчук=aleksiichuk
Алексюк=aleksiuk
Андрейко=andreiko
Андрієвич=andriievych
Андрієнко=andriienko
Андріїшин=andriishyn
Андрійович=andriiovych
Андрійчук=andriichuk
Андрощук=androshchuk
Андрусенко=andrusenko
Аронець=aronets
Арсенич=arsenych
Артеменко=artemenko
Артим=artym
Артимишин=artymyshyn
Артимович=artymovych
Артюх=artiukh
Архимович=arkhymovych
Архипенко=arkhypenko
Асаула=asaula
Атаманчук=atamanchuk
Атаманюк=atamaniuk
Атрощенко=atroshchenko
Бабак=babak
Бабариченко=babarychenko
Бабенко=babenko
Бабич=babych
Бабиченко=babychenko
Бабій=babii
Бабійчук=babiichuk
Бабко=babko
Базавлученко=bazavluchenko
Базилевич=bazylevych
Байда=baida
Байдак=baidak
Байрак=bairak
Баклан=baklan
Бакуменко=bakumenko
Балабан=balaban
Бандера=bandera
Бандура=bandura
Бандурка=bandurka
Барабаш=barabash
Баран=baran
Баранець=baranets
Бараник=baranyk
Батіг=batih
Батуринець=baturynets
Батюк=batiuk
Башполченко=bashpolchenko
Баштан=bashtan
Бгиденко=bhydenko
Бебешко=bebeshko
Бевз=bevz
Бевзенко=bevzenko
Безбородько=bezborodko
Бездітко=bezditko
Вакарчук=vakarchuk
Вакуленко=vakulenko
Валенко=valenko
Ванченко=vanchenko
Василашко=vasylashko
Василевич=vasylevych
Василенко=vasylenko
Василечко=vasylechko
Ватаманюк=vatamaniuk
Вахній=vakhnii
Ващенко=vashchenko
Ващук=vashchuk
Вдовенко=vdovenko
Вдовиченко=vdovychenko
Величко=velychko
Венгринович=venhrynovych
Вергун=verhun
Верес=veres
Верменич=vermenych
Вернидуб=vernydub
Вертипорох=vertyporokh
Верховинець=verkhovynets
Верхола=verkhola
Височан=vysochan
Вишняк=vyshniak
Вівчаренко=vivcharenko
Вітер=viter
Вітрук=vitruk
Власенко=vlasenko
Власюк=vlasiuk
Влох=vlokh
Вовк=vovk
Габелко=habelko
Гавриленко=havrylenko
Гаврилець=havrylets
Гаврилишин=havrylyshyn
Гаврилів=havryliv
Гаврилюк=havryliuk
Гавриш=havrysh
Гавришкевич=havryshkevych
Гаврюшенко=havriushenko
Гайда=haida
Гайдабура=haidabura
Гайдай=haidai
Гайдамака=haidamaka
Гайденко=haidenko
Гоголь=hohol
Годунок=hodunok
Голобородько=holoborodko
Гресь=hres
Гречаник=hrechanyk
Гречко=hrechko
Гриценко=hrytsenko
Гузенко=huzenko
Гузій=huzii
Гузь=huz
Гук=huk
Гунько=hunko
Гупало=hupalo
Гуцуляк=hutsuliak
Ґалаґан=galagan
Ґереґа=gerega
Ґерета=gereta
Ґерус=gerus
Ґоляш=goliash
Давиденко=davydenko
Давимука=davymuka
Даниленко=danylenko
Данилюк=danyliuk
Данильчук=danylchuk
Данченко=danchenko
Данчук=danchuk
Данькевич=dankevych
Даньків=dankiv
Данько=danko
Дараган=darahan
Дахно=dakhno
Даценко=datsenko
Дашенко=dashenko
Дашкевич=dashkevych
Девдюк=devdiuk
Дейнека=deineka
Дейнеко=deineko
Дейсун=deisun
Демиденко=demydenko
Дергач=derhach
Дерегус=derehus
Деркач=derkach
Джунь=dzhun
Джус=dzhus
Дробаха=drobakha
Дрозд=drozd
Дрозденко=drozdenko
Дубас=dubas
Дубенко=dubenko
Дубина=dubyna
Дзиндра=dzyndra
Дзюба=dziuba
Доценко=dotsenko
Дуплій=duplii
Дурдинець=durdynets
Дутка=dutka
Ейбоженко=eibozhenko
Євдокименко=ievdokymenko
Євтушенко=ievtushenko
Євтушок=ievtushok
Ємельяненко=iemelianenko
Єременко=ieremenko
Єресько=ieresko
Єрмоленко=iermolenko
Єрошенко=ieroshenko
Єрченко=ierchenko
Єрьоменко=ieromenko
Єсипенко=iesypenko
Єфименко=iefymenko
Єщенко=ieshchenko
Жадан=zhadan
Жайворон=zhaivoron
Жаліло=zhalilo
Жарко=zharko
Жук=zhuk
Журавель=zhuravel
Журба=zhurba
Жученко=zhuchenko
Забара=zabara
Забашта=zabashta
Забіла=zabila
Заєць=zaiets
Заїка=zaika
Зайченко=zaichenko
Закусило=zakusylo
Запорожець=zaporozhets
Заруба=zaruba
Засенко=zasenko
Засуха=zasukha
Засядько=zasiadko
Затула=zatula
Захаренко=zakharenko
Захарченко=zakharchenko
Зінкевич=zinkevych
Зінченко=zinchenko
Зінчук=zinchuk
Зубко=zubko
Іваненко=ivanenko
Іваничук=ivanychuk
Іванченко=ivanchenko
Івасюк=ivasiuk
Іващенко=ivashchenko
Ільєнко=ilienko
Ільченко=ilchenko
Ірванець=irvanets
Ісаєвич=isaievych
Ісаєнко=isaienko
Іщак=ishchak
Іщенко=ishchenko
Їжак=izhak
Їжакевич=izhakevych
Кабалюк=kabaliuk
Кабаненко=kabanenko
Каденюк=kadeniuk
Калениченко=kalenychenko
Кальченко=kalchenko
Канівець=kanivets
Карась=karas
Кармалюк=karmaliuk
Карпа=karpa
Кащенко=kashchenko
Кибкало=kybkalo
Килимник=kylymnyk
Кириленко=kyrylenko
Коваленко=kovalenko
Ковалюк=kovaliuk
Ковпак=kovpak
Козак=kozak
Козаченко=kozachenko
Колесниченко=kolesnychenko
Колісниченко=kolisnychenko
Колодуб=kolodub
Комар=komar
Конопленко=konoplenko
Конопля=konoplia
Копитко=kopytko
Корбут=korbut
Корж=korzh
Короленко=korolenko
Корпанюк=korpaniuk
Корсун=korsun
Лаба=laba
Лавренко=lavrenko
Лагода=lahoda
Лазаренко=lazarenko
Левченко=levchenko
Лемешко=lemeshko
Лесик=lesyk
Лисенко=lysenko
Литвиненко=lytvynenko
Лубенець=lubenets
Лукаш=lukash
Лупій=lupii
Луценко=lutsenko
Ляшко=liashko
Мазепа=mazepa
Мазур=mazur
Макаренко=makarenko
Макогон=makohon
Малик=malyk
Малишко=malyshko
Мамчур=mamchur
Масляк=masliak
Масоха=masokha
Матвієнко=matviienko
Матяш=matiash
Медведенко=medvedenko
Микитюк=mykytiuk
Михайличенко=mykhailychenko
Михайлюк=mykhailiuk
Михалюк=mykhaliuk
Мірошниченко=miroshnychenko
Міщенко=mishchenko
Москаль=moskal
Назаренко=nazarenko
Наливайко=nalyvaiko
Негода=nehoda
Непорожній=neporozhnii
Нестайко=nestaiko
Ніколюк=nikoliuk
Носаченко=nosachenko
Носенко=nosenko
Оберемко=oberemko
Овсієнко=ovsiienko
Овчаренко=ovcharenko
Олійник=oliinyk
Оліфіренко=olifirenko
Онищенко=onyshchenko
Оніщук=onishchuk
Онуфрієнко=onufriienko
Опанасенко=opanasenko
Орлик=orlyk
Оробець=orobets
Остапчук=ostapchuk
Охримович=okhrymovych
Охріменко=okhrimenko
Павленко=pavlenko
Павлик=pavlyk
Павличенко=pavlychenko
Палій=palii
Панчук=panchuk
Парасюк=parasiuk
Пелех=pelekh
Перебийніс=perebyinis
Перепелиця=perepelytsia
Петлюра=petliura
Петренко=petrenko
Петрик=petryk
Полтавець=poltavets
Приймак=pryimak
Примаченко=prymachenko
Притула=prytula
Приходько=prykhodko
Прокопович=prokopovych
Проценко=protsenko
Пустовіт=pustovit
Пушкар=pushkar
Радченко=radchenko
Рак=rak
Ребрик=rebryk
Рева=reva
Редько=redko
Романенко=romanenko
Романець=romanets
Романчук=romanchuk
Рубан=ruban
Рубець=rubets
Рудик=rudyk
Рудько=rudko
Рябець=riabets
Рябовіл=riabovil
Рябошапка=riaboshapka
Рябченко=riabchenko
Савенко=savenko
Сагаль=sahal
Саєнко=saienko
Салій=salii
Сацюк=satsiuk
Саченко=sachenko
Свириденко=svyrydenko
Свистун=svystun
Семенченко=semenchenko
Симоненко=symonenko
Сиротенко=syrotenko
Сич=sych
Сімашкевич=simashkevych
Сірко=sirko
Сіробаба=sirobaba
Сірченко=sirchenko
Скиба=skyba
Скирда=skyrda
Скопенко=skopenko
Скорик=skoryk
Скоробогатько=skorobohatko
Смик=smyk
Слюсар=sliusar
Сомко=somko
Стельмах=stelmakh
Стець=stets
Стус=stus
Супруненко=suprunenko
Талан=talan
Таран=taran
Тарасенко=tarasenko
Твердохліб=tverdokhlib
Теличенко=telychenko
Теліженко=telizhenko
Терещук=tereshchuk
Тесленко=teslenko
Тесля=teslia
Тимченко=tymchenko
Тимчук=tymchuk
Титаренко=tytarenko
Тичина=tychyna
Ткач=tkach
Ткаченко=tkachenko
Товстоліс=tovstolis
Товстуха=tovstukha
Токар=tokar
Тригуб=tryhub
Туркало=turkalo
Тягнибок=tiahnybok
Удовенко=udovenko
Удовиченко=udovychenko
Уманець=umanets
Усик=usyk
Устенко=ustenko
Фаренюк=fareniuk
Фартушняк=fartushniak
Фастенко=fastenko
Фесенко=fesenko
Філіпенко=filipenko
Фоменко=fomenko
Франко=franko
Франчук=franchuk
Фурс=furs
Хмара=khmara
Хоменко=khomenko
Хомик=khomyk
Хорішко=khorishko
Христенко=khrystenko
Христич=khrystych
Худяк=khudiak
Царенко=tsarenko
Цибуленко=tsybulenko
Цимбал=tsymbal
Цимбалюк=tsymbaliuk
Цісик=tsisyk
Цушко=tsushko
Цюпа=tsiupa
Цюцюра=tsiutsiura
Чабан=chaban
Чайка=chaika
Чаленко=chalenko
Чарниш=charnysh
Чекалюк=chekaliuk
Червоненко=chervonenko
Чередник=cherednyk
Черінько=cherinko
Черненко=chernenko
Чміль=chmil
Чорновіл=chornovil
Чубай=chubai
Чуйко=chuiko
Чумак=chumak
Чумаченко=chumachenko
Шаблій=shablii
Шамрай=shamrai
Шаповал=shapoval
Шахрай=shakhrai
Швайка=shvaika
Швачка=shvachka
Швачко=shvachko
Шведченко=shvedchenko
Шеремета=sheremeta
Шевченко=shevchenko
Шелест=shelest
Шеремет=sheremet
Шило=shylo
Шинкаренко=shynkarenko
Шиян=shyian
Шморгун=shmorhun
Шовкопляс=shovkoplias
Штепа=shtepa
Штокало=shtokalo
Шутько=shutko
Шухевич=shukhevych
Щербак=shcherbak
Щербань=shcherban
Щириця=shchyrytsia
Щорс=shchors
Юрченко=iurchenko
Юрчишин=iurchyshyn
Юрчук=iurchuk
Юхименко=iukhymenko
Якименко=iakymenko
Якимчук=iakymchuk
Яковенко=iakovenko
Ярема=iarema
Яременко=iaremenko
Яремків=iaremkiv
Яремко=iaremko
Яремчук=iaremchuk
Ярош=iarosh
Яценко=iatsenko
Яценюк=iatseniuk
Ященко=iashchenko
Ящук=iashchuk
Абрагамовська=abrahamovska
Андріїшина=andriishyna
Артимишина=artymyshyna
Базилевська=bazylevska
Вишивана=vyshyvana
Вобла=vobla
Гаврилишина=havrylyshyna
Гаєвська=haievska
Гайворонська=haivoronska
Ґжицька=gzhytska
Деряжна=deriazhna
Забарна=zabarna
Зарудна=zarudna
Піддубна=piddubna
Тиха=tykha
Чала=chala
@companies
ТОВ «%»
ПАТ «%»
ПрАТ «%»
@address
%A, %C, %S, %Z
s, n
@streets
Аллея Академіка Стародубова
вул. Металургів
Аллея Олександра Поля
вул. Сергія Нігояна
Аллея Автобусна
вул. Агнії Барто
Аллея Аеропорт
вул. Академіка Лазаряна
Аллея Академіка Янгеля
вул. Алеутська
Аллея Алчевська
вул. Анадирська
Аллея Аптекарська Балка
вул. Арктична
Аллея Архімеда
вул. Бажова
Аллея Балакірєва
вул. Барикадна
Аллея Батумська
вул. Бердянська
Аллея Берсенівськая
вул. Білокам'яна
Аллея Богдана Хмельницького
вул. Ботанічна
Аллея Бронєва
вул. Бутлєрова
Аллея Варварівський
вул. Великолуцька
Аллея Весняна
вул. Винахідників
Аллея Високогірна
вул. Військова
Аллея Вітряна
вул. Водопровідна
Аллея Волзька
вул. Волокаламска
Аллея Вчительська
вул. Галі Андрусенко
Аллея Гаршина
вул. Генерала Кравченко
Аллея Гладкова
вул. Глобинська
Аллея Гомоненка
вул. Гостинна
Аллея Грузинська
вул. Давидова
Аллея Дарвіна
вул. Делегатська
Аллея Десантна
вул. Дивізіонна
Аллея Дмитренко
вул. Добровільна
Аллея Донецька
вул. Дружби
Аллея Екскаваторна
вул. Естонська
Аллея Єрмолової
вул. Жигулівська
Аллея Загорянська
вул. Запорізька
Аллея Здоров'я
вул. Змагання
Аллея Зоря
вул. Ігоря Клюєва
Аллея Інженерна
вул. Каверіна
Аллея Казахстанська
вул. Камська
Аллея Караваєва
вул. Карпуша
Аллея Каштанова
вул. Кемеровська
Аллея Киснева
вул. Клубна
Аллея Коксохімічна
вул. Командира Юніна
Аллея Коротка
вул. Космонавтів
Аллея Котляревського
вул. Краснопільська
Аллея Кропивницького
вул. Кузбасівська
Аллея Курсантська
вул. Лаврова
Аллея Лебедєва-Кумача
вул. Ленська
Аллея Липнева
вул. Лівобережна
Аллея Літня
вул. Луговська
Аллея Магазинна
вул. Макаренко
Аллея Мандриківська
вул. Марганецька
Аллея Марко Вовчок
вул. Маршала Судця
Аллея Маяковського
вул. Метробудівська
Аллея Миру
вул. Мінакова
Аллея Міськдачі
вул. Молодогвардійська
Аллея Мостова
вул. Муравйова
Аллея Навігаційна
вул. Наримська
Аллея Немировича-Данченка
вул. Новгородська
Аллея Новомосковська
вул. Новопрудна
Аллея Новосибірська
вул. Новошкільна
Аллея Обухівська
вул. Олега Кошового
Аллея Орбітальна
вул. Осіння
Аллея Панельна
вул. Партизанська
Аллея Педагогічна
вул. Пестеля
Аллея Пирогова
вул. Підвітряна
Аллея Побежімова
вул. Пожежна
Аллея Полтавська
вул. Порт-Артурська
Аллея Прибережна
вул. Приміська
Аллея Проїжджа
вул. Прорізна
Аллея Прохорова
вул. Пушкарська
Аллея Радищева
вул. Райніса
Аллея Рибінська
вул. Робоча
Аллея Ростовська
вул. Руднична
Аллея Сакко
вул. Саратівська
Аллея Семипалатинська
вул. Сєвєродонецька
Аллея Сиротіна
вул. Скрябіна
Аллея Смоленська
вул. Солончакова
Аллея Сочинська
вул. Спортивна
Аллея Станіславського
вул. Стахановців
Аллея Столярова
вул. Сурські
Аллея Тагільська
вул. Танкістів
Аллея Театральна
вул. Тилова
Аллея Тичини
вул. Токарна
Аллея Тополина
вул. Трипільська
Аллея Туристська
вул. Узбецька
Аллея Універсальна
вул. Уссурійська
Аллея Феодосіївська
вул. Флотська
Аллея Хвойна
вул. Центральна
Аллея Чеботарьова
вул. Червонозаводська
Аллея Чернігівська
вул. Чорноземна
Аллея Архітектора Дольніка
вул. Шинна
Аллея Шмідта
вул. Шукліна
Аллея Юдіна
вул. Юр'ївська
Аллея Ялтинська
вул. Ясна
Аллея Кучеревського
вул. Алтайський
Аллея Астронавтів
вул. Біломорський
Аллея Бузький
вул. Весніна
Аллея Вільний
вул. Голубиний
Аллея Дачний
вул. Диканський
Аллея Дружинників
вул. Житомирський
Аллея Знаменський
вул. Квітковий
Аллея Коксовий
вул. Крамського
Аллея Ламаний
вул. Льотчиків
Аллея Металургів
вул. Морський
Аллея Новозаводський
вул. Озерний
Аллея Переяславський
вул. Покришкіна
Аллея Проектний
вул. Реактивний
Аллея Сірка
вул. Сонячний
Аллея Сурікова
вул. Тульчинський
Аллея Фронтовий
вул. Шевченко
Аллея Балашовський
вул. Озерний
Аллея Гаражний
вул. Ростовський
Аллея Упорний
вул. Антіна Синявського
Аллея Олександра Рейнгарда
вул. Павла Нірінберга
Аллея Хортицька
вул. Велика Діївська
Аллея Василя Сидоренка
вул. Дмитра Багалія
Аллея Сарматська
вул. Княгині Ольги
Аллея Хотинська
вул. Полонської-Василенко
Аллея Бєляєва
вул. Симиренківська
Аллея Деревлянська
вул. Ганни Барвінок
Аллея Айдарівська
вул. Петра Калнишевського
Аллея Самійла Величка
вул. Опанаса Ковпака
Аллея Князя Ярослава Мудрого
вул. Василя Стуса
Аллея Миколи Сумцова
вул. Миколи Садовського
@zones
Europe/Kyiv
Europe/Simferopol
@regions
Київська область	32	07###|08###|09###
Харківська область	63	61###|62###|63###|64###
Одеська область	51	65###|66###|67###|68###
Дніпропетровська область	12	49###|50###|51###|52###|53###
Донецька область	14	83###|84###|85###|86###|87###
Львівська область	46	79###|80###|81###|82###
Запорізька область	23	69###|70###|71###|72###
Севастополь	40	99###
Миколаївська область	48	54###|55###|56###|57###
Вінницька область	05	21###|22###|23###|24###
Луганська область	09	91###|92###|93###|94###
Автономна Республіка Крим	43	95###|96###|97###|98###
Чернігівська область	74	14###|15###|16###|17###
Полтавська область	53	36###|37###|38###|39###
Хмельницька область	68	29###|30###|31###|32###
Черкаська область	71	18###|19###|20###
Чернівецька область	77	58###|59###|60###
Житомирська область	18	10###|11###|12###|13###
Сумська область		
Рівненська область		
Івано-Франківська область	26	76###|77###|78###
Тернопільська область	61	46###|47###|48###
Кіровоградська область	35	25###|26###|27###|28###
Волинська область		
Закарпатська область	21	88###|89###|90###
Херсонська область	65	73###|74###|75###
@cities
Київ	UA	0	504547	305238	0	2952
Харків	UA	1	499818	362548	0	1421
Одеса	UA	2	464857	307438	0	1011
Дніпро	UA	3	484666	350407	0	969
Донецьк	UA	4	480230	378022	0	902
Львів	UA	5	498383	240232	0	717
Запоріжжя	UA	6	478517	351171	0	710
Кривий Ріг	UA	3	479057	333940	0	604
Севастополь	UA	7	446080	335213	1	548
Миколаїв	UA	8	469762	319930	0	470
Вінниця	UA	9	492322	284687	0	430
Салтівка	UA	1	500221	363490	0	409
Луганськ	UA	10	485681	393055	0	398
Деснянський Район	UA	0	505221	306823	0	368
Дніпровський район	UA	0	504537	306015	0	358
Правий Берег	UA	4	471150	375852	0	352
Дарницький район	UA	0	504160	306953	0	343
Макіївка	UA	4	480478	379258	0	339
Сімферополь	UA	11	449572	341108	1	336
Чернігів	UA	12	515054	312866	0	283
Полтава	UA	13	495892	345537	0	280
Хмельницький	UA	14	494183	269794	0	274
Черкаси	UA	15	494445	320574	0	270
Чернівці	UA	16	482904	259324	0	264
Житомир	UA	17	502624	286791	0	262
Суми	UA	18	509174	347991	0	256
Рівне	UA	19	506204	262370	0	244
Горлівка	UA	4	482999	380171	0	240
Івано-Франківськ	UA	20	489231	247125	0	238
Маріуполь	UA	4	470951	375413	0	230
Кам'янське	UA	3	485172	346062	0	227
Тернопіль	UA	21	495540	255907	0	225
Кременчук	UA	13	490625	334048	0	225
Шевченківський район	UA	0	504641	304658	0	220
Кропивницький	UA	22	485083	322662	0	220
Луцьк	UA	23	507578	253502	0	216
Біла Церква	UA	0	497994	301165	0	207
Керч	UA	11	453568	364754	1	149
Мелітополь	UA	6	468474	353820	0	149
Краматорськ	UA	4	487311	375678	0	147
Микільська Борщагівка	UA	0	504264	303744	0	127
Черемушки	UA	2	464325	307115	0	120
Ужгород	UA	24	486242	222947	0	115
Корольовський район	UA	17	502449	287001	0	114
Київський район	UA	13	496090	345293	0	111
Бровари	UA	0	505110	307911	0	110
Євпаторія	UA	11	452009	333665	1	107
Бердянськ	UA	6	467558	367882	0	106
Алчевськ	UA	10	484691	387974	0	106
Нікополь	UA	3	475683	343913	0	105
Слов'янськ	UA	4	488497	375974	0	105
Позняки	UA	0	504026	306235	0	104
Калинівка	UA	4	480074	378538	0	103
Павлоград	UA	3	485321	358688	0	101
Олександрівка	UA	4	479679	378034	0	100
Сіверськодонецьк	UA	10	489441	384875	0	99
Харківський масив	UA	0	504085	306601	0	94
Лисичанськ	UA	10	489121	384209	0	93
Лісовий масив	UA	0	504725	306311	0	87
Подільськ	UA	22	485036	322804	0	87
Мукачеве	UA	24	484425	227180	0	86
Конотоп	UA	18	512325	332004	0	85
Воскресенка	UA	0	504848	306032	0	84
Умань	UA	15	487501	302194	0	82
Бахмут	UA	4	485942	379989	0	80
Хрустальний	UA	10	481424	389237	0	80
Ялта	UA	11	445022	341662	1	77
Єнакієве	UA	4	482386	382040	0	77
Олександрія	UA	22	486747	331176	0	76
Текстильник	UA	4	479459	376985	0	75
Дрогобич	UA	5	493520	235112	0	74
Чоколівка	UA	0	504244	304473	0	74
Шостка	UA	18	518643	334728	0	73
Бердичів	UA	17	498942	285824	0	73
Шахтарськ	UA	4	480566	384383	0	72
Нивки	UA	0	504646	304059	0	72
Новомосковськ	UA	3	486289	352589	0	71
Ізмаїл	UA	2	453506	288375	0	70
Відрадний	UA	0	504319	304223	0	70
Феодосія	UA	11	450320	353815	1	69
Ковель	UA	23	512155	247008	0	68
Костянтинівка	UA	4	485273	377059	0	67
Ніжин	UA	12	510477	318884	0	67
Сміла	UA	15	492330	318843	0	66
Херсон	UA	25	466370	326146	0	66
Ірпінь	UA	0	505220	302404	0	65
Калуш	UA	20	490240	243721	0	65
Шептицький	UA	5	503940	242394	0	64
Бориспіль	UA	0	503505	309526	0	64
Довжанськ	UA	10	480762	396474	0	63
Первомайськ	UA	8	480448	308478	0	62
Шулявка	UA	0	504536	304531	0	62
Інгулець	UA	3	477301	332519	0	62
Коростень	UA	17	509512	286386	0	61
Стрий	UA	5	492610	238484	0	61
Коломия	UA	20	485250	250371	0	61
Покровськ	UA	4	482801	371771	0	60
Чорноморськ	UA	2	462991	306553	0	58
Виноградар	UA	0	505143	304245	0	58
Харцизьк	UA	4	480428	381402	0	56
Новоград-Волинський	UA	17	505914	276088	0	56
Сніжне	UA	4	480233	387620	0	56
Рубіжне	UA	10	490085	383797	0	55
Лозова	UA	1	488907	363141	0	54
Дружківка	UA	4	486200	375254	0	54
Соцмісто	UA	4	487366	375908	0	53
Енергодар	UA	6	474905	346620	0	53
Прилуки	UA	12	505952	323838	0	53
Антрацит	UA	10	481164	390886	0	52
Боссе	UA	4	479552	378003	0	50
Горішні Плавні	UA	13	490084	336293	0	50
Нововолинськ	UA	23	507295	241598	0	50
Сорокине	UA	10	482933	397333	0	49
Нова Забудова	UA	0	504281	305153	0	49
Білгород-Дністровський	UA	2	461948	303483	0	48
Охтирка	UA	18	503085	348947	0	47
Мирноград	UA	4	483099	372651	0	46
Ізюм	UA	1	492070	372768	0	46
Нова Дарниця	UA	0	504240	306558	0	46
Сирець	UA	0	504796	304449	0	46
Ровеньки	UA	10	480828	393770	0	46
Марганець	UA	3	476309	346245	0	45
Брянка	UA	10	485110	386722	0	45
Лубни	UA	13	500141	329998	0	45
Нова Каховка	UA	25	467597	333559	0	44
Фастів	UA	0	500780	299196	0	44
Світловодськ	UA	22	490629	332458	0	43
Вишневе	UA	0	503883	303681	0	43
Буча	UA	0	505474	302088	0	42
Жовті Води	UA	3	483452	334974	0	42
Вараш	UA	19	513404	258555	0	42
Джанкой	UA	11	457131	343927	1	42
Гладківка	UA	4	480356	378101	0	42
Шепетівка	UA	14	501812	270652	0	41
Даманський	UA	4	487228	375981	0	41
Біличі	UA	0	504654	303465	0	40
Ханжонкове	UA	4	480945	380755	0	40
Теличка	UA	0	504000	305667	0	40
Новий Львів	UA	5	498152	240317	0	40
Миргород	UA	13	499646	336086	0	40
Північні Осокорки	UA	0	503932	306130	0	40
Южноукраїнськ	UA	8	478288	311751	0	39
Ромни	UA	18	507403	334952	0	38
Володимир-Волинський	UA	23	508503	243212	0	38
Ясинувата	UA	4	481268	378592	0	38
Покров	UA	3	476536	341149	0	37
Дубно	UA	19	504075	257624	0	37
Васильків	UA	0	501802	303119	0	37
Чугуїв	UA	1	498354	366865	0	37
Пріорка	UA	0	505098	304577	0	36
Нетішин	UA	14	503286	266487	0	36
Каховка	UA	25	468160	334786	0	36
Авдіївка	UA	4	481402	377501	0	36
Караваєві Дачі	UA	0	504304	304366	0	36
Вишгородський масив	UA	0	505098	304536	0	35
Славута	UA	14	502961	268661	0	35
Теремки	UA	0	503705	304588	0	34
Жмеринка	UA	9	490352	281140	0	34
Боярка	UA	0	503191	302973	0	34
Старокостянтинів	UA	14	497552	272123	0	34
Самбір	UA	5	495162	232013	0	34
Вознесенськ	UA	8	475622	313360	0	33
Вишгород	UA	0	505831	304857	0	33
Мінський масив	UA	0	505182	304624	0	33
Південне	UA	2	466247	311018	0	33
Борислав	UA	5	492900	234289	0	32
Поділ	UA	13	496039	345944	0	32
Глухів	UA	18	516798	339168	0	32
Обухів	UA	0	501163	306333	0	32
Лук'янівка	UA	0	504664	304759	0	31
Новояворівськ	UA	5	499302	235736	0	31
Торецьк	UA	4	483948	378478	0	31
Костопіль	UA	19	508773	264480	0	31
Красноперекопськ	UA	11	459555	337926	1	31
Могилів-Подільський	UA	9	484428	277998	0	31
Синельникове	UA	3	483236	355261	0	31
Масани	UA	12	515332	312313	0	30
Алушта	UA	11	446773	344097	1	30
Токмак	UA	6	472555	357084	0	30
Сарни	UA	19	513390	266069	0	29
Златопіль	UA	1	493765	362185	0	29
Новобіличі	UA	0	504761	303467	0	28
Хуст	UA	24	481719	232979	0	28
Чортків	UA	21	490170	257981	0	28
Саки	UA	11	451342	336000	1	28
Новий Розділ	UA	5	494714	241335	0	28
Трускавець	UA	5	492807	235036	0	28
Добропілля	UA	4	484667	370857	0	28
Терни	UA	3	481451	335583	0	28
Золотоноша	UA	15	496693	320364	0	28
Хмільник	UA	9	495581	279568	0	28
Шахтарське	UA	3	483479	363964	0	28
Бахчисарай	UA	11	447552	338578	1	27
Хрестівка	UA	4	481497	383594	0	27
Тернівка	UA	3	485266	360705	0	27
Голубівка	UA	10	486375	386428	0	27
Райдужний масив	UA	0	504855	305857	0	27
Балаклія	UA	1	494560	368443	0	26
Переяслав	UA	0	500674	314497	0	26
Лівобережний масив	UA	0	504554	305897	0	26
Стара Дарниця	UA	0	504333	306333	0	26
Татарка	UA	0	504694	304865	0	26
Гайсин	UA	9	488129	293792	0	26
Долинська	UA	22	481172	327769	0	25
Виноградів	UA	24	481413	230362	0	25
Малин	UA	17	507676	292422	0	25
Мостицький масив	UA	0	505023	304412	0	25
Перевальськ	UA	10	484392	388284	0	25
Олешки	UA	25	466255	327243	0	25
Здолбунів	UA	19	505220	262482	0	25
Славутич	UA	0	515225	307181	0	24
Армянськ	UA	11	461092	336921	1	24
Дебальцеве	UA	4	483359	384026	0	24
Коростишів	UA	17	503169	290577	0	24
Кролевець	UA	18	515518	333804	0	24
Лебедин	UA	18	505823	344826	0	24
Теремки-ІІ	UA	0	503807	304525	0	24
Куренівка	UA	0	504937	304710	0	24
Канів	UA	15	497519	314700	0	24
Гадяч	UA	13	503691	339970	0	23
Берегове	UA	24	482051	226445	0	23
Козятин	UA	9	497164	288386	0	23
Броди	UA	5	500885	251461	0	23
Докучаєвськ	UA	4	477522	376776	0	23
Золочів	UA	5	498074	249038	0	23
Надвірна	UA	20	486366	245714	0	23
Ладижин	UA	9	486844	292364	0	22
Отаманівка	UA	10	483459	396523	0	22
Вільногірськ	UA	3	484842	340171	0	22
Селидове	UA	4	481465	373022	0	22
Берестин	UA	1	493776	354448	0	21
Мерефа	UA	1	498211	360567	0	21
Волноваха	UA	4	476008	374936	0	21
Кременець	UA	21	500986	257279	0	21
Полонне	UA	14	501194	275086	0	21
Долина	UA	20	489716	239656	0	20
Суходільськ	UA	10	483508	397257	0	20
Сокаль	UA	5	504745	242809	0	20
Стебник	UA	5	493010	235520	0	20
Саперна Слобідка	UA	0	504008	305349	0	20
Лиман	UA	4	489901	378084	0	20
Люботин	UA	1	499469	359291	0	20
Тростянець	UA	18	504848	349657	0	20
Кілія	UA	2	454445	292640	0	20
Генічеськ	UA	25	461682	348086	0	20
Попасна	UA	10	486317	383710	0	19
Підгородне	UA	3	485742	350970	0	19
Винники	UA	5	498167	241442	0	19
Яготин	UA	0	502754	317634	0	19
Красилів	UA	14	496538	269721	0	19
Балаклава	UA	7	445112	335994	1	19
Рені	UA	2	454542	282773	0	19
Балта	UA	2	479360	296222	0	19
Волочиськ	UA	14	495361	262068	0	18
Гостомель	UA	0	505684	302651	0	18
Курахове	UA	4	479847	372807	0	18
Вітряні Гори	UA	0	505114	304366	0	18
Пятихатки	UA	3	484082	337092	0	18
Кремінна	UA	10	490481	382155	0	18
Пологи	UA	6	474786	362546	0	18
Липки	UA	0	504430	305304	0	18
Клов	UA	0	504349	305381	0	18
Амвросіївка	UA	4	477906	384785	0	18
Скадовськ	UA	25	461131	329098	0	18
Зугрес	UA	4	480143	382660	0	18
Роздільна	UA	2	468548	300709	0	18
Богодухів	UA	1	501615	355237	0	18
Корсунь-Шевченківський	UA	15	494182	312517	0	18
Дніпрорудне	UA	6	473899	350006	0	18
Бережани	UA	21	494458	249369	0	18
Вовчанськ	UA	1	502908	369411	0	17
Сквира	UA	0	497340	296635	0	17
Раківка	UA	13	490245	334640	0	17
Дергачі	UA	1	501079	361209	0	17
Свалява	UA	24	485474	229867	0	17
Лутугине	UA	10	484043	392130	0	17
Ракове	UA	14	493956	270601	0	17
Нижня Теличка	UA	0	503881	305749	0	17
Мостиська	UA	5	497947	231508	0	17
Бахмач	UA	12	511814	328346	0	17
Шпола	UA	15	490129	313926	0	17
Судак	UA	11	448492	349747	1	17
Княгинин	UA	20	489356	247131	0	17
Звенигородка	UA	15	490776	309607	0	16
Новоукраїнка	UA	22	483166	315236	0	16
Білогірськ	UA	11	450568	346039	1	16
Березань	UA	0	503107	314677	0	16
Ізяслав	UA	14	501198	268248	0	16
Сватове	UA	10	494093	381553	0	16
Кибальчич	UA	0	504929	305976	0	16
Городок	UA	14	491721	265636	0	16
Старобільськ	UA	10	492788	389075	0	16
Апостолове	UA	3	476598	337195	0	16
Богуслав	UA	0	495464	308741	0	16
Багачеве	UA	15	490120	310466	0	16
Дунаївці	UA	14	488870	268482	0	16
Рахів	UA	24	480547	242031	0	16
Білопілля	UA	18	511475	343108	0	16
Верхньодніпровськ	UA	3	486556	343262	0	15
Іловайськ	UA	4	479250	382024	0	15
@countries
Андорра
Обʼєднані Арабські Емірати
Афганістан
Антигуа і Барбуда
Ангілья
Албанія
Вірменія
Ангола
Аргентина
Американське Самоа
Австрія
Австралія
Аруба
Аландські Острови
Азербайджан
Боснія і Герцеговина
Барбадос
Бангладеш
Бельгія
Буркіна-Фасо
Болгарія
Бахрейн
Бурунді
Бенін
Сен-Бартелемі
Бермудські Острови
Бруней
Болівія
Карибські Нідерланди
Бразилія
Багамські Острови
Бутан
Ботсвана
Білорусь
Беліз
Канада
Кокосові (Кілінг) Острови
Конго – Кіншаса
Центральноафриканська Республіка
Конго – Браззавіль
Швейцарія
Кот-дʼІвуар
Острови Кука
Чилі
Камерун
Китай
Колумбія
Коста-Рика
Куба
Кабо-Верде
Кюрасао
Острів Різдва
Кіпр
Чехія
Німеччина
Джибуті
Данія
Домініка
Домініканська Республіка
Алжир
Еквадор
Естонія
Єгипет
Західна Сахара
Еритрея
Іспанія
Ефіопія
Фінляндія
Фіджі
Фолклендські Острови
Мікронезія
Фарерські Острови
Франція
Габон
Велика Британія
Гренада
Грузія
Французька Гвіана
Гернсі
Гана
Гібралтар
Гренландія
Гамбія
Гвінея
Гваделупа
Екваторіальна Гвінея
Греція
Гватемала
Гуам
Гвінея-Бісау
Гаяна
Гонконг, ОАР Китаю
Гондурас
Хорватія
Гаїті
Угорщина
Індонезія
Ірландія
Ізраїль
Острів Мен
Індія
Британська територія в Індійському океані
Ірак
Іран
Ісландія
Італія
Джерсі
Ямайка
Йорданія
Японія
Кенія
Киргизстан
Камбоджа
Кірибаті
Комори
Сент-Кітс і Невіс
Північна Корея
Південна Корея
Кувейт
Кайманові Острови
Казахстан
Лаос
Ліван
Сент-Люсія
Ліхтенштейн
Шрі-Ланка
Ліберія
Лесото
Литва
Люксембург
Латвія
Лівія
Марокко
Монако
Молдова
Чорногорія
Сен-Мартен
Мадагаскар
Маршаллові Острови
Північна Македонія
Малі
Мʼянма (Бірма)
Монголія
Макао, ОАР Китаю
Північні Маріанські Острови
Мартиніка
Мавританія
Монтсеррат
Мальта
Маврикій
Мальдіви
Малаві
Мексика
Малайзія
Мозамбік
Намібія
Нова Каледонія
Нігер
Острів Норфолк
Нігерія
Нікарагуа
Нідерланди
Норвегія
Непал
Науру
Ніуе
Нова Зеландія
Оман
Панама
Перу
Французька Полінезія
Папуа-Нова Гвінея
Філіппіни
Пакистан
Польща
Сен-Пʼєр і Мікелон
Пуерто-Рико
Палестинські території
Португалія
Палау
Парагвай
Катар
Реюньйон
Румунія
Сербія
Росія
Руанда
Саудівська Аравія
Соломонові Острови
Сейшельські Острови
Судан
Швеція
Сінгапур
Острів Святої Єлени
Словенія
Шпіцберген та Ян-Маєн
Словаччина
Сьєрра-Леоне
Сан-Марино
Сенегал
Сомалі
Суринам
Південний Судан
Сан-Томе і Принсіпі
Сальвадор
Сінт-Мартен
Сирія
Есватіні
Острови Теркс і Кайкос
Чад
Того
Таїланд
Таджикистан
Токелау
Тимор-Лешті
Туркменістан
Туніс
Тонга
Туреччина
Тринідад і Тобаго
Тувалу
Тайвань
Танзанія
Україна
Уганда
Сполучені Штати
Уругвай
Узбекистан
Ватикан
Сент-Вінсент і Гренадіни
Венесуела
Британські Віргінські Острови
Віргінські Острови (США)
Вʼєтнам
Вануату
Уолліс і Футуна
Самоа
Ємен
Майотта
Південно-Африканська Республіка
Замбія
Зімбабве
@months
січень
лютий
березень
квітень
травень
червень
липень
серпень
вересень
жовтень
листопад
грудень
@weekdays
понеділок
вівторок
середа
четвер
пʼятниця
субота
неділя
@words
увійти
монета
підкинути
бажання
іспит
податковий
витягувати
приятель
здригатися
купа
порт
точно
заплакати
хата
правління
художній
болісно
зображати
ліхтарик
міф
сумний
небезпека
міра
пастух
факультет
мигнути
польовий
інший
виражений
забирати
рот
народ
відповідність
тута
комунізм
рішення
плід
співрозмовник
обуритися
гідність
господь
болото
інфекція
голубчик
синок
простір
прощення
раніше
хотіти
ленінград
даль
розвинений
близько
більше
спорт
епоха
відповісти
звільнити
порада
прохід
палець
вчора
пристойний
яскраво
білизна
коваль
несподівано
вперед
зате
кільце
перед
мить
плавно
тютюн
число
вивчити
важкий
міркування
салон
ідея
що
світило
порода
сумнівний
бок
очко
незручно
радити
відділ
помовчати
вітати
пробувати
дошлий
сміятися
наполегливо
здригнутися
затягнутися
танцювати
пісенька
вибирати
правильний
намір
здалеку
запустити
насолода
щур
летіти
космос
радість
поїзд
знаходити
гуляти
гіркий
бочок
ніч
щастя
знищення
диявол
коробка
спасти
шкіра
провінція
прелесть
в'язниця
вечір
низький
виблискувати
темніти
сонце
гараж
дружно
настати
блін
степ
самостійно
крутий
картинка
навіщо
робочий
незвичайний
армійський
труп
ягода
природний
юний
район
прихований
зловити
будівництво
палата
триста
штаб
ламати
можливо
полюбити
чоловічок
легко
почуття
струмок
кишеня
гроші
неправда
порівняння
груди
від'їзд
виникнення
збудження
діловий
отже
рідкий
покоління
розстебнути
їжа
вчений
секунда
заспокоїтися
навряд
аж
вскакивать
мимо
падати
потягнутися
загроза
розгубитися
бігати
склянка
о
кпсс
нині
підлога
реклама
при
шкільний
прем'єра
дальній
потрясти
звільнення
покидати
наступати
жити
який
образа
командування
дівка
висловлюватися
головний
другий
князь
соціалістичний
головка
залучати
через
результат
відзначити
адже
падаль
правий
висіти
лапа
каюта
занадто
нервово
серйозний
зима
заробити
ефект
прірва
щось
що-небудь
казна-хто
холодно
єдиний
викинути
похмуро
вигнати
вмирати
природа
функція
поставити
оборот
услати
черговий
медицина
зарплата
витримати
розлад
адвокат
затримати
поява
інвалід
інтелектуальний
досліджено
мати
ліворуч
хлопець
мільярд
трубка
подробиця
паща
незвичний
угодний
засунути
мета
заборонити
дрімати
розуміти
приходити
нарада
постійний
аналіз
терапія
процес
академік
метал
розвернутися
жорстокий
інтернет
яблуко
банда
зміна
колектив
похорон
пристрій
квапливий
розводити
промовчати
підземний
полум'я
редактор
теорія
олівець
упор
означати
метелик
чотири
століття
різноманітний
вітрина
ніж
команда
шолом
недолік
протягувати
за
домогтися
доба
чітко
надати
тисяча
заспівати
бригада
дрібниця
перетнути
сходити
взагалі
рис
банк
бак
передо
призначити
важливий
палиця
трясти
упустити
основа
так
перебивати
дихання
застосовуватися
червень
бетонний
уникати
благати
м'який
заява
конференція
встати
свіжий
ланцюжок
вираз
кут
черевик
лягати
інструкція
присісти
решітка
єврейський
поріг
зелений
кордон
ставити
сміливий
суглоб
роса
демократія
вивести
конструкція
задерти
багряний
військовий
направо
житель
товар
солома
ґазда
ґаздиня
ґудзик
матерія
командувач
кидати
закласти
ліловий
слати
провал
сміття
наштовхнутися
торгівля
місце
спалити
брову
лівий
хліб
коричневий
потім
червонй
пристрасть
виднітися
розкішний
спосіб
багаття
заклад
пропадати
п'ятеро
програміст
кора
хлопчисько
тьмяний
несподіваний
безглуздий
скинути
"""#
}
