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
Київ	UA	0	504547	305238	0	2952	01001|01051|02096|02192|03041|03124|03179|04107
Харків	UA	1	499818	362548	0	1421	61000|61020|61037|61058|61089|61109|61129|61166
Одеса	UA	2	464857	307438	0	1011	65000|65010|65025|65039|65058|65076|65092|65111
Дніпро	UA	3	484666	350407	0	969	49000|49017|49028|49045|49057|49075|49100|49116
Донецьк	UA	4	480230	378022	0	902	92911
Львів	UA	5	498383	240232	0	717	79000|79007|79014|79021|79031|79038|79052|79066
Запоріжжя	UA	6	478517	351171	0	710	53750
Кривий Ріг	UA	3	479057	333940	0	604	50000|50011|50027|50045|50054|50071|50083|50096
Севастополь	UA	7	446080	335213	1	548
Миколаїв	UA	8	469762	319930	0	470	54001|54017|54025|54030|54037|54046|54051|54056
Вінниця	UA	9	492322	284687	0	430	21000|21004|21009|21014|21019|21022|21029|21034
Салтівка	UA	1	500221	363490	0	409	62443
Луганськ	UA	10	485681	393055	0	398	26550
Деснянський Район	UA	0	505221	306823	0	368	07415
Дніпровський район	UA	0	504537	306015	0	358	01001|01051|02096|02206|03040|03118|03179|04107
Правий Берег	UA	4	471150	375852	0	352	27275|87504|87512|87519|87526|87534|87543|87551
Дарницький район	UA	0	504160	306953	0	343	09410
Макіївка	UA	4	480478	379258	0	339	92911
Сімферополь	UA	11	449572	341108	1	336
Чернігів	UA	12	515054	312866	0	283	14000|14005|14008|14014|14021|14027|14030|14034
Полтава	UA	13	495892	345537	0	280	36000|36003|36007|36010|36015|36020|36023|36039
Хмельницький	UA	14	494183	269794	0	274	29000|29004|29007|29010|29014|29017|29021|29026
Черкаси	UA	15	494445	320574	0	270	18000|18003|18007|18014|18020|18024|18030|18034
Чернівці	UA	16	482904	259324	0	264	58000|58002|58005|58010|58013|58019|58022|58026
Житомир	UA	17	502624	286791	0	262	10000|10002|10005|10008|10012|10018|10024|10029
Суми	UA	18	509174	347991	0	256	40000|40003|40007|40010|40016|40020|40022|40031
Рівне	UA	19	506204	262370	0	244	23425|33001|33004|33009|33013|33017|33023|33027
Горлівка	UA	4	482999	380171	0	240
Івано-Франківськ	UA	20	489231	247125	0	238	76000|76002|76005|76008|76010|76014|76016|76019
Маріуполь	UA	4	470951	375413	0	230	27275|87504|87512|87519|87526|87534|87543|87551
Кам'янське	UA	3	485172	346062	0	227	51900|51906|51914|51917|51922|51928|51935|51939
Тернопіль	UA	21	495540	255907	0	225	46000|46002|46006|46010|46013|46018|46022|46025
Кременчук	UA	13	490625	334048	0	225	39600|39603|39610|39617|39619|39622|39625|39628
Шевченківський район	UA	0	504641	304658	0	220	01001
Кропивницький	UA	22	485083	322662	0	220	25000|25004|25006|25011|25015|25019|25022|25030
Луцьк	UA	23	507578	253502	0	216	43005|43008|43012|43017|43020|43022|43024|43026
Біла Церква	UA	0	497994	301165	0	207	09100|09104|09106|09107|09109|09112|09113|09117
Керч	UA	11	453568	364754	1	149
Мелітополь	UA	6	468474	353820	0	149	72300|72302|72305|72307|72310|72312|72314|72316
Краматорськ	UA	4	487311	375678	0	147	84300|84302|84305|84307|84311|84318|84322|84330
Микільська Борщагівка	UA	0	504264	303744	0	127	08130|08131
Черемушки	UA	2	464325	307115	0	120	65000
Ужгород	UA	24	486242	222947	0	115	88000|88002|88005|88007|88009|88011|88015|88018
Корольовський район	UA	17	502449	287001	0	114	07266|10001|10004|10008|10012|10018|10025|10030
Київський район	UA	13	496090	345293	0	111	36000|36003|36007|36010|36015|36020|36023|36039
Бровари	UA	0	505110	307911	0	110	07400|07401|07402|07403|07404
Євпаторія	UA	11	452009	333665	1	107
Бердянськ	UA	6	467558	367882	0	106	71100|71101|71107|71111|71113|71114|71118|71123
Алчевськ	UA	10	484691	387974	0	106
Нікополь	UA	3	475683	343913	0	105	53200|53201|53207|53208|53211|53213|53220|53221
Слов'янськ	UA	4	488497	375974	0	105	84100|84101|84105|84108|84110|84111|84116|84121
Позняки	UA	0	504026	306235	0	104	09410
Калинівка	UA	4	480074	378538	0	103	92911
Павлоград	UA	3	485321	358688	0	101	51400|51402|51403|51404|51408|51409|51411|51412
Олександрівка	UA	4	479679	378034	0	100	92911
Сіверськодонецьк	UA	10	489441	384875	0	99	93400|93401|93403|93404|93406|93411|93412|93416
Харківський масив	UA	0	504085	306601	0	94	09410
Лисичанськ	UA	10	489121	384209	0	93	93100|93103|93106|93107|93109|93113|93115|93118
Лісовий масив	UA	0	504725	306311	0	87	07526
Подільськ	UA	22	485036	322804	0	87	25000|25004|25006|25011|25015|25019|25022|25030
Мукачеве	UA	24	484425	227180	0	86	89600|89601|89602|89607|89608|89611
Конотоп	UA	18	512325	332004	0	85	41600|41601|41602|41605|41606|41607|41608|41612
Воскресенка	UA	0	504848	306032	0	84	07526
Умань	UA	15	487501	302194	0	82	20300|20301|20302|20304|20305|20306|20307|20308
Бахмут	UA	4	485942	379989	0	80	84501|84502|84505|84506|84507|84509|84510|84511
Хрустальний	UA	10	481424	389237	0	80
Ялта	UA	11	445022	341662	1	77
Єнакієве	UA	4	482386	382040	0	77
Олександрія	UA	22	486747	331176	0	76	28000|28001|28002|28006|28008|28009
Текстильник	UA	4	479459	376985	0	75
Дрогобич	UA	5	493520	235112	0	74	82100|82101|82103|82104|82106|82107|82108|82109
Чоколівка	UA	0	504244	304473	0	74	01001
Шостка	UA	18	518643	334728	0	73	41100|41101|41103|41104|41106|41107|41108|41109
Бердичів	UA	17	498942	285824	0	73	13300|13301|13302|13303|13304|13306|13307|13308
Шахтарськ	UA	4	480566	384383	0	72
Нивки	UA	0	504646	304059	0	72	08131
Новомосковськ	UA	3	486289	352589	0	71	51200|51203|51205|51206|51208
Ізмаїл	UA	2	453506	288375	0	70	68600|68601|68603|68604|68607|68608|68610|68611
Відрадний	UA	0	504319	304223	0	70	08131
Феодосія	UA	11	450320	353815	1	69
Ковель	UA	23	512155	247008	0	68	45000|45001|45002|45004|45005|45006|45007|45008
Костянтинівка	UA	4	485273	377059	0	67
Ніжин	UA	12	510477	318884	0	67	16600|16601|16602|16605|16606|16608|16610|16611
Сміла	UA	15	492330	318843	0	66	20700
Херсон	UA	25	466370	326146	0	66	73000|73005|73009|73020|73026|73030|73034|73037
Ірпінь	UA	0	505220	302404	0	65	08200|08201|08202|08203|08204|08205
Калуш	UA	20	490240	243721	0	65	77300|77301|77303|77304|77306|77307|77310|77311
Шептицький	UA	5	503940	242394	0	64	80006|80008|80100|80102|80104|80106|80107|80109
Бориспіль	UA	0	503505	309526	0	64	08300|08301|08302|08303|08304|08306
Довжанськ	UA	10	480762	396474	0	63
Первомайськ	UA	8	480448	308478	0	62	55200|55201|55202|55207|55209|55210|55212|55213
Шулявка	UA	0	504536	304531	0	62	01001
Інгулець	UA	3	477301	332519	0	62
Коростень	UA	17	509512	286386	0	61	11500|11501|11503|11504|11506|11507|11509|11510
Стрий	UA	5	492610	238484	0	61	82400|82402|82403|82404|82405|82406|82408
Коломия	UA	20	485250	250371	0	61	78203|78206
Покровськ	UA	4	482801	371771	0	60	85300|85301|85302|85303|85305|85306|85307
Чорноморськ	UA	2	462991	306553	0	58
Виноградар	UA	0	505143	304245	0	58	07417
Харцизьк	UA	4	480428	381402	0	56
Новоград-Волинський	UA	17	505914	276088	0	56	11700|11701|11703|11705|11706|11707|11708|11709
Сніжне	UA	4	480233	387620	0	56
Рубіжне	UA	10	490085	383797	0	55	93000|93001|93002|93006|93007|93008|93010|93011
Лозова	UA	1	488907	363141	0	54	63812|64011|64600|64602|64603|64604|64605|64606
Дружківка	UA	4	486200	375254	0	54	84200|84201|84202|84204|84205|84206|84207
Соцмісто	UA	4	487366	375908	0	53
Енергодар	UA	6	474905	346620	0	53	71500|71501|71502|71503|71504
Прилуки	UA	12	505952	323838	0	53	17500|17501|17502|17504|17506|17507|17509|17510
Антрацит	UA	10	481164	390886	0	52
Боссе	UA	4	479552	378003	0	50	92911
Горішні Плавні	UA	13	490084	336293	0	50	39801|39802|39803
Нововолинськ	UA	23	507295	241598	0	50	45400|45401|45402|45403|45404|45405|45407|45408
Сорокине	UA	10	482933	397333	0	49	92663
Нова Забудова	UA	0	504281	305153	0	49	01001|01051|02096|02206|03040|03118|03179|04107
Білгород-Дністровський	UA	2	461948	303483	0	48	67700|67701|67703|67704|67705|67707|67708
Охтирка	UA	18	503085	348947	0	47	42701|42703|42704|42705|42706
Мирноград	UA	4	483099	372651	0	46	85320|85321|85323|85324|85325|85327
Ізюм	UA	1	492070	372768	0	46	64300|64301|64302|64303|64304|64305|64306|64309
Нова Дарниця	UA	0	504240	306558	0	46	09410
Сирець	UA	0	504796	304449	0	46	01001
Ровеньки	UA	10	480828	393770	0	46
Марганець	UA	3	476309	346245	0	45	53400|53401|53403|53406|53407|53408
Брянка	UA	10	485110	386722	0	45	92727
Лубни	UA	13	500141	329998	0	45	37500|37501|37502|37503|37504|37506
Нова Каховка	UA	25	467597	333559	0	44	74900|74905|74907|74909|74910
Фастів	UA	0	500780	299196	0	44	08500|08501|08502|08503|08504|08505
Світловодськ	UA	22	490629	332458	0	43	27500|27501|27502|27503|27505|27507
Вишневе	UA	0	503883	303681	0	43	07654|08132|08133|22412|24107|26247|27103|28519
Буча	UA	0	505474	302088	0	42	08101|08292|08293|08294
Жовті Води	UA	3	483452	334974	0	42	52201|52204|52205|52210
Вараш	UA	19	513404	258555	0	42	34401|34402|34403
Джанкой	UA	11	457131	343927	1	42
Гладківка	UA	4	480356	378101	0	42	92911
Шепетівка	UA	14	501812	270652	0	41	30400|30401|30403|30404|30405
Даманський	UA	4	487228	375981	0	41
Біличі	UA	0	504654	303465	0	40	08131
Ханжонкове	UA	4	480945	380755	0	40	92911
Теличка	UA	0	504000	305667	0	40	01001
Новий Львів	UA	5	498152	240317	0	40	79000|79007|79014|79021|79031|79038|79052|79066
Миргород	UA	13	499646	336086	0	40	37600|37601|37602|37604|37606
Північні Осокорки	UA	0	503932	306130	0	40	09410
Южноукраїнськ	UA	8	478288	311751	0	39	55001|55002
Ромни	UA	18	507403	334952	0	38	42000|42001|42004|42005|42006|42007|42009|42010
Володимир-Волинський	UA	23	508503	243212	0	38	44701|44702|44703
Ясинувата	UA	4	481268	378592	0	38	92911
Покров	UA	3	476536	341149	0	37
Дубно	UA	19	504075	257624	0	37	35600|35601|35602|35603|35604
Васильків	UA	0	501802	303119	0	37	08600|08601|08602|08605|08606|20624
Чугуїв	UA	1	498354	366865	0	37	63500|63501|63503|63505|63506
Пріорка	UA	0	505098	304577	0	36	01001
Нетішин	UA	14	503286	266487	0	36	30100
Каховка	UA	25	468160	334786	0	36	74800|74801|74802|74803|74805|74807
Авдіївка	UA	4	481402	377501	0	36	86060|86062|86065
Караваєві Дачі	UA	0	504304	304366	0	36	08131
Вишгородський масив	UA	0	505098	304536	0	35	01001
Славута	UA	14	502961	268661	0	35	30000|30002|30005|30007
Теремки	UA	0	503705	304588	0	34	08160
Жмеринка	UA	9	490352	281140	0	34	23100|23102|23104
Боярка	UA	0	503191	302973	0	34	08150|08151|08152|08153|08154|19311
Старокостянтинів	UA	14	497552	272123	0	34	31100|31101|31103|31104
Самбір	UA	5	495162	232013	0	34	81400|81405
Вознесенськ	UA	8	475622	313360	0	33	56500|56501|56502|56503|56504|56505|56507|56508
Вишгород	UA	0	505831	304857	0	33	07301
Мінський масив	UA	0	505182	304624	0	33	07301
Південне	UA	2	466247	311018	0	33	27268|65481
Борислав	UA	5	492900	234289	0	32	82300|82301|82302|82304|82306
Поділ	UA	13	496039	345944	0	32	38703|38705|38777
Глухів	UA	18	516798	339168	0	32	41400|41404
Обухів	UA	0	501163	306333	0	32	08700|08701|08702|08703|08704
Лук'янівка	UA	0	504664	304759	0	31	01001|01051|02096|02206|03040|03118|03179|04107
Новояворівськ	UA	5	499302	235736	0	31	81053|81139|81208
Торецьк	UA	4	483948	378478	0	31
Костопіль	UA	19	508773	264480	0	31	35000|35001
Красноперекопськ	UA	11	459555	337926	1	31	28201
Могилів-Подільський	UA	9	484428	277998	0	31	24000|24001|24004
Синельникове	UA	3	483236	355261	0	31	52500|52501|52502
Масани	UA	12	515332	312313	0	30	15501
Алушта	UA	11	446773	344097	1	30	52413
Токмак	UA	6	472555	357084	0	30	71700|71701|71702|71703|71706|71708|71709
Сарни	UA	19	513390	266069	0	29	34500|34501|34502|34503
Златопіль	UA	1	493765	362185	0	29	64102|64107|64115|64123
Новобіличі	UA	0	504761	303467	0	28	07417
Хуст	UA	24	481719	232979	0	28	90400|90412|90416|90425|90432|90436|90443|90452
Чортків	UA	21	490170	257981	0	28	59346
Саки	UA	11	451342	336000	1	28	75620
Новий Розділ	UA	5	494714	241335	0	28	81652|81653|81658
Трускавець	UA	5	492807	235036	0	28	82200|82208
Добропілля	UA	4	484667	370857	0	28	85001|85003|85004|85032
Терни	UA	3	481451	335583	0	28	51347
Золотоноша	UA	15	496693	320364	0	28	19701|19702|19709
Хмільник	UA	9	495581	279568	0	28	22000|22003
Шахтарське	UA	3	483479	363964	0	28	09830
Бахчисарай	UA	11	447552	338578	1	27
Хрестівка	UA	4	481497	383594	0	27
Тернівка	UA	3	485266	360705	0	27	20733|26131|51500|51501|51502
Голубівка	UA	10	486375	386428	0	27	26245
Райдужний масив	UA	0	504855	305857	0	27	07526|07527
Балаклія	UA	1	494560	368443	0	26	64200|64201|64203|64205|64207
Переяслав	UA	0	500674	314497	0	26	08400|08401|08402|08403|08404|08409
Лівобережний масив	UA	0	504554	305897	0	26	01001
Стара Дарниця	UA	0	504333	306333	0	26	09410
Татарка	UA	0	504694	304865	0	26	01001|01051|02096|02206|03040|03118|03179|04107
Гайсин	UA	9	488129	293792	0	26	23700
Долинська	UA	22	481172	327769	0	25	28526
Виноградів	UA	24	481413	230362	0	25	90300
Малин	UA	17	507676	292422	0	25	11600|11601|11602|11603|11604
Мостицький масив	UA	0	505023	304412	0	25	07417
Перевальськ	UA	10	484392	388284	0	25
Олешки	UA	25	466255	327243	0	25	75116
Здолбунів	UA	19	505220	262482	0	25	35701|35702|35705
Славутич	UA	0	515225	307181	0	24	07101|07103
Армянськ	UA	11	461092	336921	1	24	08537
Дебальцеве	UA	4	483359	384026	0	24
Коростишів	UA	17	503169	290577	0	24	12500|12501|12502|12504|12505
Кролевець	UA	18	515518	333804	0	24	41300|41301|41304
Лебедин	UA	18	505823	344826	0	24	08338|42200|42201|42202|42203
Теремки-ІІ	UA	0	503807	304525	0	24	08160
Куренівка	UA	0	504937	304710	0	24	01001
Канів	UA	15	497519	314700	0	24	19001|19003
Гадяч	UA	13	503691	339970	0	23	37300|37302|37381|37383|37387
Берегове	UA	24	482051	226445	0	23	90201|90210|90220|90225|90234|90241|90250|90260
Козятин	UA	9	497164	288386	0	23	22100|22102|22109
Броди	UA	5	500885	251461	0	23	80600|80601|80603
Докучаєвськ	UA	4	477522	376776	0	23
Золочів	UA	5	498074	249038	0	23	80700
Надвірна	UA	20	486366	245714	0	23	78405
Ладижин	UA	9	486844	292364	0	22	22511|22514|22515|22519|24320|24321
Отаманівка	UA	10	483459	396523	0	22	92427
Вільногірськ	UA	3	484842	340171	0	22	51700
Селидове	UA	4	481465	373022	0	22	85400|85401
Берестин	UA	1	493776	354448	0	21	38187|51283|63301|63303|63304|63308|63332|63333
Мерефа	UA	1	498211	360567	0	21	62472|62473|64341|64342|64343|64345|64347
Волноваха	UA	4	476008	374936	0	21	85736
Кременець	UA	21	500986	257279	0	21	78280
Полонне	UA	14	501194	275086	0	21	30500|30501
Долина	UA	20	489716	239656	0	20	77502|77503|77504
Суходільськ	UA	10	483508	397257	0	20	92427
Сокаль	UA	5	504745	242809	0	20	80001|80002|80028|80040|80405
Стебник	UA	5	493010	235520	0	20	77453|82172|82173
Саперна Слобідка	UA	0	504008	305349	0	20	01001
Лиман	UA	4	489901	378084	0	20	92925
Люботин	UA	1	499469	359291	0	20	31305|62433|62434|62435|62436
Тростянець	UA	18	504848	349657	0	20	16742|17316|19056|23332|24300|42600|42601|42602
Кілія	UA	2	454445	292640	0	20	68301|68302|68303
Генічеськ	UA	25	461682	348086	0	20	75500|75502|75504
Попасна	UA	10	486317	383710	0	19	93301|93302|93305
Підгородне	UA	3	485742	350970	0	19
Винники	UA	5	498167	241442	0	19	79495
Яготин	UA	0	502754	317634	0	19	07714
Красилів	UA	14	496538	269721	0	19	31000|31001|31002
Балаклава	UA	7	445112	335994	1	19
Рені	UA	2	454542	282773	0	19	68802|68803|68810|68811|68820|68821|68822|68830
Балта	UA	2	479360	296222	0	19	66101|66113|66121|66127|66133|66144|66151|66161
Волочиськ	UA	14	495361	262068	0	18	31200|31202
Гостомель	UA	0	505684	302651	0	18	08289|08290|08291
Курахове	UA	4	479847	372807	0	18	85612|85613
Вітряні Гори	UA	0	505114	304366	0	18	07417
Пятихатки	UA	3	484082	337092	0	18	52100|52103
Кремінна	UA	10	490481	382155	0	18	92900|92901|92902|92903|92905
Пологи	UA	6	474786	362546	0	18	70600|70602|70604|70605|70606|70607|70608
Липки	UA	0	504430	305304	0	18	01001|01051|02096|02206|03040|03118|03179|04107
Клов	UA	0	504349	305381	0	18	01001|01051|02096|02206|03040|03118|03179|04107
Амвросіївка	UA	4	477906	384785	0	18	27222
Скадовськ	UA	25	461131	329098	0	18	75700|75701
Зугрес	UA	4	480143	382660	0	18
Роздільна	UA	2	468548	300709	0	18	67400|67401|67402|67403|67405|67406|67407|67408
Богодухів	UA	1	501615	355237	0	18	62102|62103
Корсунь-Шевченківський	UA	15	494182	312517	0	18	19402
Дніпрорудне	UA	6	473899	350006	0	18	71630|71632
Бережани	UA	21	494458	249369	0	18	22426|47501|47502|81192
Вовчанськ	UA	1	502908	369411	0	17	62500|62501|62502|62503|62504
Сквира	UA	0	497340	296635	0	17	09001
Раківка	UA	13	490245	334640	0	17	08472|08473|39764
Дергачі	UA	1	501079	361209	0	17	62301|62302|62303
Свалява	UA	24	485474	229867	0	17	60016
Лутугине	UA	10	484043	392130	0	17	20627|52521
Ракове	UA	14	493956	270601	0	17	29000
Нижня Теличка	UA	0	503881	305749	0	17	09410
Мостиська	UA	5	497947	231508	0	17	81300|81304|81305|81307|81308|81309|81333
Бахмач	UA	12	511814	328346	0	17	16500|16501|16502
Шпола	UA	15	490129	313926	0	17	20602|20603
Судак	UA	11	448492	349747	1	17	22621
Княгинин	UA	20	489356	247131	0	17	76000|76004|76006|76009|76014|76016|76019|76492
Звенигородка	UA	15	490776	309607	0	16	20412
Новоукраїнка	UA	22	483166	315236	0	16	24825|27100|27102
Білогірськ	UA	11	450568	346039	1	16
Березань	UA	0	503107	314677	0	16	07541|07542|07543
Ізяслав	UA	14	501198	268248	0	16	30300
Сватове	UA	10	494093	381553	0	16	92601|92602|92603
Кибальчич	UA	0	504929	305976	0	16	07526|07527
Городок	UA	14	491721	265636	0	16	32000|32002|32008|32009
Старобільськ	UA	10	492788	389075	0	16	92700|92701|92702|92703|92704
Апостолове	UA	3	476598	337195	0	16	53800|53802
Богуслав	UA	0	495464	308741	0	16	09740|20650|20651|20652|20656|20657|20658|20659
Багачеве	UA	15	490120	310466	0	16	20245|20251|20253|20372|27131|27133|27136|27138
Дунаївці	UA	14	488870	268482	0	16	32400|32401
Рахів	UA	24	480547	242031	0	16	59111
Білопілля	UA	18	511475	343108	0	16	41800|41802
Верхньодніпровськ	UA	3	486556	343262	0	15	51600|51601
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
@jobs
Єгер
Іконописець
Інженер
Інспектор
Інструктор
Агроном
Адвокат
Актор
Акушер
Археолог
Архітектор
Астронавт
Астрофізик
Бариста
Ботанік
Будник
Будівельник
Бухгалтер
Бібліотекар
Бізнесмен
Біолог
Ведучий
Ветеринар
Водій
Вчитель
Візажист
Гардеробник
Геолог
Геофізик
Гицель
Головний меркшейдер
Графік
Гінеколог
Гірник
Гірничий інженер
Дантист
Детектив
Дизайнер
Дипломат
Диригент
Доцент
Драматург
Ді-джей
Еколог
Економіст
Електромонтажник
Електромонтер
Електрослюсар
Електротехнік
Етнограф
Живописець
Журналіст
Зв'язки з громадскістю
Золотар
Каскадер
Клавішник
Клоун
Композитор
Консьєрж
Краєзнавець
Криміналіст
Круп'є
Кур'єр
Кушнір
Кіноактор
Кінокритик
Кінолог
Лаборант
Логопед
Локсмайстер
Лор
Льотчик
Ліпник архітектурних деталей
Літературознавець
М'ясник
Маркетолог
Машиніст
Медик
Менеджер
Мистецтвознавець
Модель
Модельник
Модельєр
Музикант
Музикознавець
Мікробіолог
Мінералог
Мірошник
Намотувальник
Нотаріус
Няня
Озеленювач
Окуліст
Онколог
Організатор
Охоронець
Охоронник
Палеонтолог
Парфумер
Пасічник
Патологоанатом
Педагог
Пекар
Перукар
Петрограф
Письменник
Політик
Прибиральник
Провізор
Програміст
Продюсер
Прокурор
Професор
Психолог
Публіцист
Піаніст
Пілот
Реабілітолог
Ревізор
Редактор
Реставратор
Ріелтор
Різноробочий
Сантехнік
Священик
Складальник
Скульптор
Слідчий
Соціолог
Співак
Стиліст
Стоматолог
Стропальник
Стрінгер
Суддя
Сценарист
Таксист
Тамада
Тенісист
Терапевт
Ткач
Токар
Тракторист
Фармацевт
Фермер
Флорист
Фольклорист
Фотограф
Футболіст
Фізик
Філолог
Фінансист
Хормейстер
Художник
Хімік
Хірург
Шериф
Штукатур
Ювелір
Юрист
"""#
}
