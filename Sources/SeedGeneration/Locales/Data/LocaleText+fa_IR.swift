// Made by Scripts/locales/compile.py; NOTICE names the sources.
// swift-format-ignore-file

extension LocaleText {
  static let fa_IR: StaticString = #"""
@form
f l
@titles
آقای
خانم
@genders
مرد
زن
@female
فاطمه=fatamah	333
اسما=asama
زهرا=zahara
عسل=asal
نازنین زهرا=nazaninzahara
النا=alana
زینب=zinab
سارا=sara
یسنا=isana
آتنا=atana
ریحانه=rihanah
آیناز=ainaz
هستی=hasati
محیا=mahia
ستایش=sataish
باران=baran
ثنا=thana
هلیا=halia
مریم=marim
یلدا=ilada
فاطمه زهرا=fatamahzahara
سارینا=sarina
نازنین=nazanin
مهسا=mahasa
آیلین=ailin
نرگس=naragas
حنانه=hananah
رقیه=raqih
هانیه=hanih
مبینا=mabina
مهدیس=mahadis
رها=raha
آوا=aoa
اسرا=asara
یگانه=iganah
نیایش=niaish
حدیث=hadith
الینا=alina
سوگند=soganad
مائده=maidah
پریا=paria
معصومه=masomah
مهدیه=mahadih
آیدا=aida
الناز=alanaz
محدثه=mahadathah
یاسمین=iasamin
کوثر=kothar
حسنا=hasana
حلما=halama
بهار=bahar
آبگینه=abaginah
آبنوس=abanos
آتوسا=atosa
اختر=akhatar
آذر=adhar
آذرافروز=adharafaroz
آذرگون=adharagon
آزرمیدخت=azaramidakhat
آذرنوش=adharanosh
آذین=adhin
آرا=ara
آرتمیس=aratamis
آرزو=arazo
آرمینا=aramina
آرمینه=araminah
آرمیتا=aramita
آریانا=ariana
آریادخت=ariadakhat
آریانوش=arianosh
آرینا=arina
آزاده=azadah
آسا=asa
آسانا=asana
آستیاژ=asatiazh
آفتاب=afatab
آفرین=afarin
آگرین=agarin
آلا=ala
آلاء=ala
آلاله=alalah
آناهیتا=anahita
آندریا=anadaria
آنوشا=anosha
آوید=aoid
آویده=aoidah
آویزه=aoizah
آویسا=aoisa
آوین=aoin
آوینه=aoinah
آهو=aho
ابریشم=abarisham
ارغوان=araghoan
اروشا=arosha
استر=asatar
افروز=afaroz
افروغ=afarogh
افسانه=afasanah
افسر=afasar
افسون=afason
افشان=afashan
افشار=afashar
اومتی=aomati
امتیس=amatis
امیتیس=amitis
اناهید=anahid
اندیشه=anadishah
انوشه=anoshah
ایران=airan
ایرمن=airaman
ایران بانو=airanbano
ایراندخت=airanadakhat
بانو=bano
بنفشه=banafashah
بهاران=baharan
بهاره=baharah
بهارک=baharak
بهدیس=bahadis
بهدخت=bahadakhat
بهرخ=baharakh
بهشید=bahashid
بهناز=bahanaz
بهنوش=bahanosh
بوسه=bosah
بیتا=bita
پانیذ=panidh
پائیزه=paiizah
پارمیس=paramis
پدیده=padidah
پرتو=parato
پردیس=paradis
پرستو=parasato
پرند=paranad
پرنیا=parania
پرنیان=paranian
پروانه=paroanah
پروین=paroin
پری=pari
پریچهر=parichahar
پریدخت=paridakhat
پریرو=pariro
پریزاد=parizad
پریسا=parisa
پریشاد=parishad
پریناز=parinaz
پریوش=pariosh
پگاه=pagah
پوپک=popak
پوران=poran
پوراندخت=poranadakhat
پوری=pori
پونه=ponah
پژهان=pazhahan
پیمانه=pimanah
پارمیدا=paramida
پادینا=padina
تابنده=tabanadah
ترانه=taranah
ترسا=tarasa
ترمه=taramah
ترنه=taranah
تهمینه=tahaminah
تیشتر=tishatar
تیر=tir
ترنگ=taranag
توراندخت=toranadakhat
تینا=tina
تریفه=tarifah
تیروژ=tirozh
جوانه=joanah
جوان=joan
چکامه=chakamah
خجسته=khajasatah
خورشید=khorashid
خوروش=khorosh
دانه=danah
دری=dari
دریا=daria
دلارا=dalara
دلارام=dalaram
دلبر=dalabar
دلکش=dalakash
دلوسه=dalosah
دوکا=doka
دینا=dina
رامش=ramash
راشر=rashar
رامینا=ramina
رسا=rasa
رهام=raham
روان=roan
رود=rod
رودابه=rodabah
روجا=roja
روشنک=roshanak
روناک=ronak
رؤیا=roia
رکسانا=rakasana
روژینا=rozhina
رازان=razan
ریزان=rizan
زری=zari
زرین=zarin
زویا=zoia
زیبا=ziba
زینا=zina
زیور=zior
ژاله=zhalah
ژرفا=zharafa
ژیلا=zhila
ژینر=zhinar
ژینا=zhina
سارک=sarak
ساغر=saghar
ساناز=sanaz
سایه=saih
سپیده=sapidah
ستاره=satarah
ستوده=satodah
سرگل=saragal
سروناز=saronaz
سمانه=samanah
سودابه=sodabah
سوری=sori
سوزان=sozan
سوسن=sosan
سوگل=sogal
سیما=sima
سیمین=simin
شاپرک=shaparak
شاپری=shapari
شادان=shadan
شادی=shadi
شانا=shana
شانار=shanar
شایسته=shaisatah
شبره=shabarah
شبنم=shabanam
شرمینه=sharaminah
شکیبا=shakiba
شمیلا=shamila
شمیم=shamim
شهپر=shahapar
شهربانو=shaharabano
شهرخ=shaharakh
شهرزاد=shaharazad
شهرناز=shaharanaz
شهره=shaharah
شهناز=shahanaz
شهین=shahin
شوکا=shoka
شقایق=shaqaiq
شکوفه=shakofah
شکوه=shakoh
شکیلا=shakila
شیدا=shida
شیده=shidah
شیرین=shirin
شیفته=shifatah
شیلا=shila
شیما=shima
شیوا=shioa
شورانگیز=shoranagiz
غمزه=ghamazah
غنچه=ghanachah
فاختک=fakhatak
فرانک=faranak
فرشته=farashatah
فروزنده=farozanadah
فروغ=farogh
فرنیا=farania
فریبا=fariba
فریما=farima
فرین=farin
فریناز=farinaz
فوژان=fozhan
فیروزه=firozah
فریماه=farimah
فرنوش=faranosh
قشنگ=qashanag
کتایون=kataion
کمند=kamanad
کرانه=karanah
کشور=kashor
کیان=kian
کیهانه=kihanah
گردآفرید=garadafarid
گلاره=galarah
گلاوژ=galaozh
گلبانو=galabano
گلبهار=galabahar
گلابتون=galabaton
گلبیز=galabiz
گلپا=galapa
گلپری=galapari
گلپونه=galaponah
گلتاج=galataj
گلتن=galatan
گلرخ=galarakh
گلرو=galaro
@male
امیر علی=amirali	333
پرهام=paraham
ابوالفضل=aboalafadal
امیرحسین=amirahasin
متین=matin
محمد طاها=mahamadtaha
عرفان=arafan
محمد=mahamad
دانیال=danial
علی=ali
آرمین=aramin
امیرمحمد=amiramahamad
آرتین=aratin
حسین=hasin
سبحان=sabahan
مهدی=mahadi
سینا=sina
محمد مهدی=mahamadmahadi
آریا=aria
محمدرضا=mahamadarada
محمدپارسا=mahamadaparasa
طاها=taha
سجاد=sajad
امیررضا=amirarada
آرش=arash
امیرعباس=amirabas
نیما=nima
علیرضا=alirada
عرشیا=arashia
محمدامین=mahamadamin
مبین=mabin
محمدحسین=mahamadahasin
یوسف=iosaf
رضا=rada
احسان=ahasan
علی اصغر=aliasaghar
آرین=arin
امیرمهدی=amiramahadi
محمدیاسین=mahamadiasin
ماهان=mahan
عباس=abas
پارسا=parasa
حسام=hasam
یاسین=iasin
علی رضا=alirada
ایلیا=ailia
محمدجواد=mahamadajoad
بنیامین=baniamin
آراد=arad
آبتین=abatin
آتش=atash
آترین=atarin
آتورپات=atorapat
آذرخش=adharakhash
آذرمه=adharamah
آذین=adhin
آرام=aram
آراز=araz
آرتا=arata
آرتان=aratan
آرشام=arasham
آرمان=araman
آروین=aroin
آریابان=ariaban
آریانا=ariana
آریوبرزن=ariobarazan
آزاد=azad
آزرمگان=azaramagan
آساد=asad
آستیاژ=asatiazh
آستیاگ=asatiag
آلان=alan
آوه=aoh
آویژه=aoizhah
آریو=ario
آریافر=ariafar
آریامن=ariaman
آریامنش=ariamanash
آریامهر=ariamahar
آریان=arian
اخگر=akhagar
ارخشا=arakhasha
ارد=arad
اردشیر=aradashir
اردلان=aradalan
اردوان=aradoan
ارژنگ=arazhanag
ارس=aras
ارشا=arasha
ارشک=arashak
ارشیا=arashia
ارمایل=aramail
اروند=aronad
اژدر=azhadar
اسفندیار=asafanadiar
اشک=ashak
اشکان=ashakan
اشکبوس=ashakabos
افراسیاب=afarasiab
افشار=afashar
افشین=afashin
البرز=alabaraz
الوند=alonad
امید=amid
انوش=anosh
انوشیروان=anoshiroan
اورمزد=aoramazad
اورنگ=aoranag
ایرج=airaj
ایشتوویگو=aishatooigo
بابک=babak
باربد=barabad
بامداد=bamadad
بامین=bamin
بامشاد=bamashad
بردیا=baradia
بزرگمهر=bazaragamahar
بهبد=bahabad
بهرام=baharam
بهمن=bahaman
بهمنش=bahamanash
بیژن=bizhan
بهروز=baharoz
بهراد=baharad
بهرنگ=baharanag
بهزاد=bahazad
بهداد=bahadad
بهشاد=bahashad
بهنام=bahanam
برسام=barasam
برزو=barazo
برنا=barana
برزن=barazan
برومند=baromanad
برزین=barazin
تیرداد=tiradad
تهماسب=tahamasab
تهمتن=tahamatan
تهمورث=tahamorath
تورج=toraj
تابان=taban
تیریژ=tirizh
جاماسب=jamasab
جاوید=jaoid
جمشید=jamashid
جهانگیر=jahanagir
جهانشاه=jahanashah
جهاندار=jahanadar
جهان=jahan
چنگیز=chanagiz
چیا=chia
چیاکو=chiako
چومان=choman
خداداد=khadadad
خدابخش=khadabakhash
خدایار=khadaiar
خسرو=khasaro
خشایار=khashaiar
خوبیار=khobiar
خورشید=khorashid
خوناس=khonas
خناو=khanao
دارا=dara
دادویه=dadoih
دادمهر=dadamahar
دامون=damon
دانوش=danosh
دانو=dano
داراب=darab
داریوش=dariosh
دیاکو=diako
رادین=radin
رامبد=ramabad
رامین=ramin
رامتین=ramatin
رخشان=rakhashan
رستان=rasatan
روزبه=rozabah
رادمان=radaman
رامان=raman
رها=raha
رهام=raham
راد=rad
رستم=rasatam
ریونیز=rioniz
زاب=zab
زال=zal
زامیاد=zamiad
زرتشت=zaratashat
زردشت=zaradashat
زرمهر=zaramahar
زند=zanad
زوبین=zobin
ژوبین=zhobin
سالار=salar
ساسان=sasan
سامان=saman
سام=sam
سروش=sarosh
سپهر=sapahar
سپنتا=sapanata
سورن=soran
سورنا=sorana
سوشیانت=soshianat
سوشیانس=soshianas
سهراب=saharab
سهند=sahanad
سیامک=siamak
سیاوش=siaosh
سیروس=siros
شادمهر=shadamahar
شروین=sharoin
شاپور=shapor
شایا=shaia
شایان=shaian
شاهرخ=shaharakh
شاهین=shahin
شباهنگ=shabahanag
شهرام=shaharam
شاهکام=shahakam
شهراد=shaharad
شهاب=shahab
شهرداد=shaharadad
شهریار=shahariar
شهروز=shaharoz
شیرزاد=shirazad
شیرنگ=shiranag
شهیار=shahiar
شهبد=shahabad
شهنام=shahanam
شوپه=shopah
شیریزدان=shirizadan
شاهو=shaho
شیروان=shiroan
شیرکو=shirako
شورش=shorash
فرزان=farazan
فرسا=farasa
فرامرز=faramaraz
فرزاد=farazad
فرزام=farazam
فرزین=farazin
فردین=faradin
فرداد=faradad
فرود=farod
فرورتیش=faroratish
فرمان=faraman
فرهنگ=farahanag
فریبرز=faribaraz
فرناد=faranad
فرهاد=farahad
فرنام=faranam
فرهام=faraham
فرهود=farahod
فروهر=farohar
فیروز=firoz
فرشاد=farashad
فرشید=farashid
فرخ=farakh
فرخزاد=farakhazad
فربد=farabad
فهام=faham
فریا=faria
کوروش=korosh
کارن=karan
کامبیز=kamabiz
کامران=kamaran
کامشاد=kamashad
کامیار=kamiar
کاوه=kaoh
کاووس=kaoos
کنارنگ=kanaranag
کورس=koras
کورش=korash
کیانوش=kianosh
کیارش=kiarash
کیاوش=kiaosh
کیا=kia
کیان=kian
کیوس=kios
کوشا=kosha
کیخسرو=kikhasaro
کیقباد=kiqabad
کیکاووس=kikaoos
کیوان=kioan
کیومرث=kiomarath
کاردو=karado
کاروان=karoan
کاروخ=karokh
کازیوه=kazioh
کارزان=karazan
کاژاو=kazhao
کوماس=komas
گرگین=garagin
گستهم=gasataham
گیو=gio
گودرز=godaraz
گرسیوز=garasioz
گرشاسب=garashasab
گشتاسب=gashatasab
@last
محمدی=mahamadi	272
محمد پور=mahamadpor
اکبر پور=akabarpor
رضا زاده=radazadah
مجتهدی=majatahadi
دایی=daii
حمیدی=hamidi
کابلی=kabali
عبدالعلی=abadalali
احمدی=ahamadi
اشرفی=asharafi
علیجانی=alijani
ابوطالبی=abotalabi
علی شاهی=alishahi
الوندی=alonadi
بهمنی=bahamani
بهرامی=baharami
هنری=hanari
ایروانی=airoani
حریریان=haririan
جعفر پور=jafarpor
جلالی=jalali
جلیلی=jalili
روحانی=rohani
خسروجردی=khasarojaradi
منصوری=manasori
مهدیان=mahadian
نوروزی=norozi
نوری=nori
رسته=rasatah
سماوات=samaoat
سمسار=samasar
شادروان=shadaroan
شاکری=shakari
سلطانی=salatani
شبیری=shabiri
تحسینی=tahasini
تنزیلی=tanazili
طلوعی=taloai
ولاشجردی=olashajaradi
وثاق=othaq
ظفری=zafari
زمانی=zamani
زارع=zara
زارعی=zarai
ربانی=rabani
شمشیری=shamashiri
صارمی=sarami
صیادی=siadi
سرخوشیان=sarakhoshian
رستمی=rasatami
رسولی=rasoli
رفیعی=rafiai
کریمی=karimi
کرمانی=karamani
سعیدی=saidi
عباسی=abasi
پویان=poian
ترکاشوند=tarakashonad
زنجانی=zanajani
تهرانی=taharani
جنتی=janati
صنایعی=sanaiai
جهانی=jahani
اشتری=ashatari
چنگیزی=chanagizi
دادفر=dadafar
سغیری=saghiri
پارسا=parasa
ضابطی=dabati
میردامادی=miradamadi
عقیلی=aqili
نامور=namor
حسنی=hasani
لاهوتی=lahoti
محجوب=mahajob
هاشمی=hashami
معروف=marof
معین=main
هوشیار=hoshiar
هومن=homan
هدایت=hadait
قاضی=qadi
ملکیان=malakian
ضرغامی=daraghami
یزدی=izadi
نوبختی=nobakhati
مجتبوی=majataboi
نیلوفری=nilofari
لاچینی=lachini
علی پور=alipor
عبدالمالکی=abadalamalaki
فرجی=faraji
موسوی=mosoi
همدانی=hamadani
موحد=mohad
کمالی=kamali
گلپایگانی=galapaigani
نعمتی=namati
عزیزی=azizi
رودگر=rodagar
آدینه=adinah
آژند=azhanad
آشتیانی=ashatiani
آشنا=ashana
آشوری=ashori
آقاجری=aqajari
آهنگر=ahanagar
آهنگری=ahanagari
آهی=ahi
آیتی=aiti
ابتکار=abatakar
ابریشمی=abarishami
ابطحی=abatahi
ابوذر=abodhar
ادب=adab
ارسباران=arasabaran
استادی=asatadi
اشراقی=asharaqi
اشکوری=ashakori
اصفهانی=asafahani
اصلانی=asalani
اعتبار=aatabar
اعتماد=aatamad
اعلم=aalam
افخم=afakham
افخمی=afakhami
اللهیاری=alalahiari
الهام=alaham
امانت=amanat
امانی=amani
امیری=amiri
انتظامی=anatazami
انوار=anoar
انوری=anori
انوشه=anoshah
اوستا=aosata
ایمانی=aimani
باستانی=basatani
باطنی=batani
باهنر=bahanar
بحرینی=baharini
بخاری=bakhari
بختیار=bakhatiar
بختیاری=bakhatiari
بدخشانی=badakhashani
برزویی=barazoii
بهاور=bahaor
بهبهانی=bahabahani
بهشتی=bahashati
بیگی=bigi
پارسی=parasi
پازارگاد=pazaragad
پازوکی=pazoki
پایا=paia
پایدار=paidar
پایور=paior
پستا=pasata
پناهنده=panahanadah
پناهی=panahi
پناهیان=panahian
پورناظری=poranazari
پورنگ=poranag
پیران=piran
پیرحیاتی=pirahiati
پیوندی=pionadi
تابش=tabash
تبریزی=tabarizi
ترکان=tarakan
توسلی=tosali
توفیق=tofiq
توفیقی=tofiqi
توکل=tokal
توکلیان=tokalian
ثابتی=thabati
جعفریان=jafarian
جمادی=jamadi
جهانبگلو=jahanabagalo
جهانگیری=jahanagiri
چاوشی=chaoshi
چگنی=chagani
چلبی=chalabi
حائری=hairi
حجتی=hajati
حسابی=hasabi
حقانی=haqani
حقیقی=haqiqi
حکمت=hakamat
حکمی=hakami
حکیمی=hakimi
حیاتی=hiati
خاتمی=khatami
خاموشی=khamoshi
خداپناهی=khadapanahi
خدایی=khadaii
خراسانی=kharasani
خسروپناه=khasaropanah
خمسه=khamasah
خوئینی=khoiini
خیابانی=khiabani
داد=dad
داودی=daodi
داور=daor
دباغ=dabagh
درگاهی=daragahi
دری=dari
دستغیب=dasataghib
دهقان=dahaqan
دیباج=dibaj
ذاکری=dhakari
راسخ=rasakh
راوندی=raonadi
رجایی=rajaii
رحماندوست=rahamanadosat
رحمانیان=rahamanian
رنجبر=ranajabar
رنگرز=ranagaraz
روزبه=rozabah
رهنما=rahanama
زالی=zali
زرشناس=zarashanas
زمردیان=zamaradian
زهرایی=zaharaii
ساعی=saai
سبحانی=sabahani
سبزواری=sabazoari
ستاری=satari
سحاب=sahab
سحابی=sahabi
سراج=saraj
سرشار=sarashar
سرمد=saramad
سروستانی=sarosatani
سروش=sarosh
سلامت=salamat
سیف=sif
شادمهر=shadamahar
شاملو=shamalo
شاهی=shahi
شبستری=shabasatari
شجاعی=shajaai
شرف=sharaf
شریعتمداری=shariatamadari
شریعتی=shariati
شریف=sharif
شریفیان=sharifian
شفا=shafa
شهیدی=shahidi
شیرازی=shirazi
شیرمحمدی=shiramahamadi
شیروانی=shiroani
صانعی=sanai
صباغ=sabagh
صدر=sadar
صدیق=sadiq
صدیقی=sadiqi
صغیری=saghiri
صفوی=safoi
طالقانی=talaqani
طباطبائی=tabatabaii
طریقت=tariqat
ظریف=zarif
عارف=aaraf
عاشوری=aashori
عالی=aali
عبادی=abadi
عبدالکریمی=abadalakarimi
عبدالملکی=abadalamalaki
عراقی=araqi
عصار=asar
علم=alam
علی عسگری=aliasagari
علیا=alia
عنایت=anait
غضنفری=ghadanafari
غنی=ghani
فارسی=farasi
فاطمی=fatami
فانی=fani
فتاحی=fatahi
فرامرزی=faramarazi
فرج=faraj
فرشیدورد=farashidorad
فرمانفرمائیان=faramanafaramaiian
فروتن=farotan
فرهنگ=farahanag
فریاد=fariad
فنایی=fanaii
فولادوند=foladonad
فهمیده=fahamidah
قانعی=qanai
قانونی=qanoni
قمیشی=qamishi
قنبری=qanabari
قهرمان=qaharaman
قهرمانی=qaharamani
قهرمانیان=qaharamanian
قهستانی=qahasatani
کاکاوند=kakaonad
کامکار=kamakar
کاملی=kamali
کاویانی=kaoiani
کدیور=kadior
کردبچه=karadabachah
کلباسی=kalabasi
کوشکی=koshaki
کهنمویی=kahanamoii
کیان=kian
کیانی=kiani
گل محمدی=galmahamadi
گنجی=ganaji
لاجوردی=lajoradi
لنکرانی=lanakarani
لوکس=lokas
مجاهد=majahad
مجتبایی=majatabaii
مجتهد شبستری=majatahadshabasatari
مجرد=majarad
محجوبی=mahajobi
محدثی=mahadathi
محمدرضایی=mahamadaradaii
مددی=madadi
مرادخانی=maradakhani
مرتضوی=maratadoi
مستوفی=masatofi
مشا=masha
مصاحب=masahab
مصباح=masabah
مطهری=matahari
مظفر=mazafar
معارف=maaraf
مفتاح=mafatah
مقدم=maqadam
ملایری=malairi
ملک=malak
منوچهری=manochahari
موسویان=mosoian
مهاجرانی=mahajarani
میرباقری=mirabaqari
میرزاده=mirazadah
میرسپاسی=mirasapasi
میزبانی=mizabani
ناظری=nazari
نجفی=najafi
ندوشن=nadoshan
نراقی=naraqi
نقدی=naqadi
نواب=noab
نوبخت=nobakhat
نهاوندی=nahaonadi
نیشابوری=nishabori
واثقی=oathaqi
واعظ=oaaz
واعظی=oaazi
وکیلی=okili
هاشمی رفسنجانی=hashamirafasanajani
هاشمیان=hashamian
هامون=hamon
هراتی=harati
هروی=haroi
همایون=hamaion
همت=hamat
یاحقی=iahaqi
یادگار=iadagar
یثربی=itharabi
یلدا=ilada
ضرغام=daragham
@companies
شرکت %
گروه %
@address
%S, %C, %A, %Z
s، پلاک n
@streets
خرمشهر
فاطمی
قدس
سباری
مالک اشتر
آزادی
راستوان
دیباجی
میرزا کوچک خان
واعظی
دستغیب
موحد دانش
کارگر شمالی
استاد قریب
محمدمنتظری
یادگار امام
بعثت
شیخ فضل الله نوری
دکتر چمران
رسالت
صدر
مدرس
همت
آیت اله سعیدی
جلال آل احمد
بابایی
صیاد شیرازی
بلوار کشاورز
میرداماد
سبلان جنوبی
وزرا
خالد اسلامبولی
مقدس اردبیلی
مصدق
ولی عصر
ستارخان
آیت الله طالقانی
استاد شهید مطهری
هویزه
دماوند
سمیه
آفریقا
حجت الاسلام حقانی
امیرکبیر
نوفل لوشاتو
آذربایجان
برادران سلیمانی
خاوران
شهید اجاره دار
اقبال لاهوری
کلاهدوز
شورا
دکتر مفتح
فداییان اسلام
سرلشکر فلاحی
سپهبد قرنی
فیشرآباد
مجاهدین اسلام
دکتر فاطمی
امام خمینی
پاسداران
شهید کشواد
مصطفی خمینی
کارگر
وحدت اسلامی
جمهوری
کمیل
انقلاب
قائم مقام
هلال احمر
موسیوند
شهید بهشتی
ایران
نوفل لوشاتو
سهروردی
پیروزی
بلال حبشی
لواسانی
برادران حسنی
سی تیر
شهید رحمانی
فلسطین
جاده قدیم شمیران
دکتر علی شریعتی
تقوی
نامجو
کوی نصر
حجاب
استاد حسن بنا
صابونچی
جمهوری اسلامی
میرزای شیرازی
دکتر آیت
نواب صفوی
شهید باهنر
داودی
پاتریس لومومبا
خالد اسلامبولی
جمال الدین اسدآبادی
@zones
Asia/Tehran
@regions
استان تهران	23	
استان خراسان رضوی	09	
استان اصفهان	10	
استان البرز	30	
استان آذربایجان شرقی	03	
استان فارس	07	
استان قم	25	
استان خوزستان	06	
استان کرمانشاه	05	
استان گیلان	01	
استان کرمان	08	
استان سیستان و بلوچستان	11	
استان همدان	13	
استان مرکزی	00	
استان یزد	21	
استان اردبیل	24	
استان زنجان	19	
استان هرمزگان	22	
استان قزوین	26	
استان لرستان	15	
استان گلستان	27	
استان مازندران	02	
استان بوشهر	18	
استان ایلام	16	
استان سمنان	20	
@cities
تهران	IR	0	356944	514215	0	7153
مشهد	IR	1	362981	596057	0	2307
اصفهان	IR	2	326525	516746	0	1547
کرج	IR	3	358327	509915	0	1448
تبریز	IR	4	380800	462919	0	1425
شیراز	IR	5	296103	525311	0	1250
قم	IR	6	346401	508764	0	900
اهواز	IR	7	313190	486842	0	841
کرمانشاه	IR	8	343142	470650	0	621
رشت	IR	9	372761	495886	0	595
کرمان	IR	10	302832	570788	0	578
زاهدان	IR	11	294963	608629	0	552
همدان	IR	12	347992	485146	0	528
اراک	IR	13	340949	496981	0	504
یزد	IR	14	318972	543675	0	478
اسلامشهر	IR	0	355522	512350	0	450
اردبیل	IR	15	382498	482933	0	411
زنجان	IR	16	366764	484963	0	357
بندرعباس	IR	17	271865	562808	0	352
قزوین	IR	18	362688	500041	0	334
خرمشهر	IR	7	304408	481843	0	331
خرم آباد	IR	19	334878	483558	0	330
شهر قدس	IR	0	357214	511090	0	310
دزفول	IR	7	323811	484058	0	265
مراغه	IR	4	373921	462391	0	263
بروجرد	IR	19	338973	487516	0	252
گرگان	IR	20	368427	544439	0	245
سبزوار	IR	1	362126	576819	0	244
گلستان	IR	0	355183	511819	0	240
آمل	IR	21	364696	523507	0	238
پاکدشت	IR	0	354785	516834	0	236
نجف آباد	IR	2	326346	513653	0	235
آبادان	IR	7	303392	483043	0	231
ساوه	IR	13	350213	503566	0	221
قائم شهر	IR	21	364667	528676	0	205
بابل	IR	21	365510	526786	0	203
اکبر آباد	IR	0	355650	511633	0	200
سیرجان	IR	10	294514	556809	0	200
فردیس	IR	0	357555	509967	0	181
شاهین شهر	IR	2	328579	515529	0	173
ملایر	IR	12	343016	488217	0	170
بوشهر	IR	22	289689	508366	0	165
بندر ماهشهر	IR	7	305566	491885	0	163
مرودشت	IR	5	298741	528026	0	149
رفسنجان	IR	10	304067	559939	0	148
جهرم	IR	5	285000	535605	0	142
ایلام	IR	23	336374	464227	0	141
اندیمشک	IR	7	324615	483537	0	135
کاشمر	IR	1	352383	584656	0	132
جیرفت	IR	10	286781	577406	0	130
تربت حیدریه	IR	1	352740	592195	0	126
سمنان	IR	24	355769	533920	0	125
مرند	IR	4	384329	457749	0	124
بهبهان	IR	7	305959	502417	0	123
زابل	IR	11	310306	614949	0	122
دورود	IR	19	334922	490616	0	122
ایذه	IR	7	318303	498676	0	119
بندر انزلی	IR	9	374732	494578	0	119
شهر جدید اندیشه	IR	0	356803	510193	0	116
اندیشه	IR	0	357471	512774	0	116
شهر جدید پردیس	IR	0	357469	518122	0	114
قوچان	IR	1	371060	585096	0	112
برازجان	IR	22	292699	512188	0	111
چالوس	IR	21	366550	514204	0	107
بهارستان	IR	2	324881	517731	0	106
میانه	IR	4	374210	477150	0	106
شوشتر	IR	7	320497	488484	0	102
لاهیجان	IR	9	372042	500092	0	101
اهر	IR	4	384774	470699	0	101
بم	IR	10	291060	583570	0	99
فسا	IR	5	289383	536482	0	98
بهشهر	IR	21	366924	535526	0	95
زیباشهر	IR	18	362237	501825	0	91
الوند	IR	18	361893	500643	0	90
الیگودرز	IR	19	334040	496918	0	89
کوهدشت	IR	19	335334	476100	0	89
فولاد شهر	IR	2	324866	513967	0	88
شهر جدید مهستان	IR	3	359891	507451	0	85
سهند	IR	4	379510	461103	0	82
بناب	IR	4	373404	460561	0	80
بومهن	IR	0	357297	518688	0	79
شوش	IR	7	321942	482436	0	77
نهاوند	IR	12	341909	483745	0	76
رامهرمز	IR	7	312800	496035	0	74
ابهر	IR	16	361468	492180	0	70
خاش	IR	11	282211	612158	0	70
مبارکه	IR	2	323461	515020	0	69
لنگرود	IR	9	371955	501526	0	68
دامغان	IR	24	361679	543429	0	68
امیدیه	IR	7	307628	497023	0	67
نور آباد	IR	19	340734	479725	0	66
فیروز آباد	IR	5	288446	525715	0	65
آران	IR	2	340575	514829	0	65
باقرشهر	IR	0	355316	514048	0	65
لار	IR	5	276834	543417	0	62
نارَنج باغ	IR	21	366508	532990	0	61
سراوان	IR	11	273709	623310	0	60
آباده	IR	5	288349	531726	0	59
زرند	IR	10	308127	565640	0	59
گلپایگان	IR	2	334537	502884	0	59
تربت جام	IR	1	352440	606225	0	59
اردکان	IR	14	323100	540175	0	59
شهرک صالح آباد	IR	0	355053	511914	0	59
هرسین	IR	8	342721	475861	0	58
کوت عبدالله	IR	7	312392	486564	0	56
زرّین شهر	IR	2	323906	513765	0	56
اسد آباد	IR	12	347824	481201	0	56
اقبالیه	IR	18	362308	499250	0	55
جوانرود	IR	8	348067	464913	0	54
صباشهر	IR	0	355803	511139	0	54
بَندَرِ شاه	IR	20	369012	540720	0	54
چناران	IR	1	366455	591212	0	54
بندر گناوه	IR	22	295791	505170	0	53
کهنوج	IR	10	279403	576998	0	53
شهر بابک	IR	10	301165	551186	0	52
سوسنگرد	IR	7	315635	481896	0	51
کنگاور	IR	8	345043	479653	0	51
خرمدره	IR	16	362078	491953	0	51
تویسرکان	IR	12	345510	484435	0	50
طبس	IR	14	335959	569244	0	50
فلاورجان	IR	2	325553	515097	0	50
بابلسر	IR	21	366993	526501	0	48
رودسر	IR	9	371370	502917	0	48
ازنا	IR	19	334564	494565	0	47
صومعه سرا	IR	9	373013	493150	0	47
سرخس	IR	1	365449	611577	0	46
نیریز	IR	5	291988	543278	0	46
سر پل ذهاب	IR	8	344611	458626	0	45
بافق	IR	14	316035	554025	0	45
سراب	IR	4	379408	475367	0	45
آستانه اشرفیه	IR	9	372632	499432	0	45
آذرشهر	IR	4	377590	459783	0	45
اقلید	IR	5	308988	526970	0	44
سنقر	IR	8	347819	475994	0	44
نطنز	IR	2	335112	519181	0	44
گناباد	IR	1	343529	586836	0	43
کنارک	IR	11	253604	603995	0	43
محلات	IR	13	339111	504532	0	43
شادگان	IR	7	306492	486650	0	42
خورموج	IR	22	286543	513800	0	41
راور	IR	10	312656	568054	0	40
نوشهر	IR	21	366485	514962	0	40
کرد کوی	IR	20	367931	541121	0	40
آستارا	IR	9	384308	488699	0	39
تنکابن	IR	21	368163	508738	0	38
شهرک قیامدشت	IR	0	355237	516505	0	36
استهبان	IR	5	291266	540421	0	36
شیبان	IR	7	314079	487946	0	36
رامسر	IR	21	369180	506480	0	36
فومن	IR	9	372240	493125	0	36
صحنه	IR	8	344813	476908	0	36
آق قلا	IR	20	370139	544550	0	35
بافت	IR	10	292331	566022	0	35
گراش	IR	5	276697	541359	0	34
هادیشهر	IR	4	388479	456623	0	34
فردوس	IR	0	356011	510645	0	34
دولت آباد	IR	2	327998	516955	0	34
شهرک شهید چمران	IR	7	307084	491627	0	34
دوشا	IR	0	357144	514709	0	33
خواف	IR	1	345763	601409	0	33
صفادشت	IR	0	356924	508483	0	32
زرقان	IR	5	297724	527189	0	32
محمود آباد	IR	21	366319	522629	0	32
کوار	IR	5	292050	526904	0	32
جم	IR	22	278298	523252	0	31
بندر لنگه	IR	17	265621	548838	0	30
اشتهارد	IR	3	357255	503662	0	30
سردرود	IR	4	380261	461476	0	30
کرهرود	IR	13	340610	496446	0	30
قهدریجان	IR	2	325773	514537	0	29
لامرد	IR	5	273340	531790	0	29
خورزوق	IR	2	327780	516468	0	29
هندیجان	IR	7	302363	497119	0	29
گرمی	IR	15	390215	480801	0	29
بهار	IR	12	349072	484414	0	29
رودهن	IR	0	357334	519059	0	29
بردسکن	IR	1	352622	579708	0	28
الشتر	IR	19	338642	482626	0	28
ابرکوه	IR	14	311289	532824	0	28
ملکان	IR	4	371426	461034	0	27
نائین	IR	2	328601	530875	0	27
سمیرم	IR	2	314167	515667	0	27
صفاشهر	IR	5	306131	531954	0	27
قائمیه	IR	5	298518	515879	0	27
باغ ملک	IR	7	315240	498856	0	26
شهرک طالقانی	IR	7	308350	501987	0	26
پاوه	IR	8	350434	463565	0	26
گلدشت	IR	2	326284	514393	0	25
بردسیر	IR	10	299227	565743	0	25
قشم	IR	17	269492	562691	0	25
روانسر	IR	8	347153	466533	0	25
گز	IR	2	328048	516209	0	24
بندر دیر	IR	22	278399	519378	0	24
آبدانان	IR	23	329926	474198	0	24
حاجی آباد	IR	17	283091	559017	0	23
عالی شهر	IR	22	289312	510657	0	23
مجتمع مسکونی نامجو	IR	0	354723	517240	0	23
بروات	IR	10	290663	584046	0	23
شبستر	IR	4	381804	457028	0	22
حمیدیه	IR	7	314828	484332	0	22
محمود آباد نمونه	IR	18	362897	499014	0	22
خسرو شهر	IR	4	379497	460528	0	22
خوانسار	IR	2	332205	503150	0	22
مامونیه	IR	13	353045	504993	0	22
آغاجاری	IR	7	307006	498315	0	22
بستان آباد	IR	4	378463	468354	0	22
تیران	IR	2	327033	511538	0	22
گلوگاه	IR	21	367273	538089	0	21
شازند	IR	13	339313	494063	0	21
طرقبه	IR	1	363104	593735	0	21
خمام	IR	9	373902	496585	0	21
بندر گز	IR	20	367741	539480	0	21
هشترود	IR	4	374779	470508	0	21
فراشبند	IR	5	288601	520945	0	20
بوانات	IR	5	304551	536510	0	20
ابریشم	IR	2	325561	515732	0	20
اوز	IR	5	277622	540042	0	20
سیاهکل	IR	9	371533	498714	0	20
هویزه	IR	7	314619	480740	0	19
فاضل آباد	IR	20	368980	547496	0	19
ماهان	IR	10	300594	572920	0	19
خنج	IR	5	278913	534344	0	19
کبودر آهنگ	IR	12	352092	487234	0	19
اشکذر	IR	14	319968	542085	0	19
دیزیچه	IR	2	323875	515102	0	19
آب پخش	IR	22	293586	510742	0	19
نخل تقی	IR	22	274975	525865	0	19
چغادک	IR	22	289860	510364	0	19
ورنامخواست	IR	2	323564	513787	0	19
تفت	IR	14	317438	542028	0	18
اسکو	IR	4	379150	461226	0	18
سروستان	IR	5	292735	532203	0	18
عنبر آباد	IR	10	284759	578480	0	18
لواسان	IR	0	358216	516444	0	18
خوشاب	IR	11	276029	627102	0	18
بیدستان	IR	18	362310	501236	0	18
گاوبندی	IR	17	272083	530361	0	18
دهاقان	IR	2	319399	516473	0	18
دستگرد	IR	2	328021	516636	0	18
ارسنجان	IR	5	299124	533085	0	18
پادگان منجیل	IR	9	367415	494161	0	17
خبر آباد	IR	0	355426	511481	0	17
سعادت شهر	IR	5	300792	531346	0	17
نیکشهر	IR	11	262258	602143	0	17
ایلخچی	IR	4	379373	459790	0	17
تفرش	IR	13	346931	500160	0	16
شهرک مهندسی زِراعی	IR	3	357720	509560	0	16
اردستان	IR	2	333794	523698	0	16
پیشین	IR	11	260794	617540	0	16
هفتگل	IR	7	314469	495295	0	16
منجیل	IR	9	367444	494008	0	16
چمگردان	IR	2	323933	513394	0	16
انار	IR	10	308707	552702	0	16
مرتضی گرد	IR	0	356025	513496	0	16
املش	IR	9	370966	501871	0	15
ویس	IR	7	314860	488752	0	15
شال	IR	18	358981	497691	0	15
اهرم	IR	22	288826	512746	0	15
@countries
آندورا
امارات متحدهٔ عربی
افغانستان
آنتیگوا و باربودا
آنگویلا
آلبانی
ارمنستان
آنگولا
آرژانتین
ساموآی امریکا
اتریش
استرالیا
آروبا
جزایر آلاند
جمهوری آذربایجان
بوسنی و هرزگوین
باربادوس
بنگلادش
بلژیک
بورکینافاسو
بلغارستان
بحرین
بوروندی
بنین
سن بارتلمی
برمودا
برونئی
بولیوی
جزایر کارائیب هلند
برزیل
باهاما
بوتان
بوتسوانا
بلاروس
بلیز
کانادا
جزایر کوکوس
کنگو - کینشاسا
جمهوری افریقای مرکزی
کنگو - برازویل
سوئیس
ساحل عاج
جزایر کوک
شیلی
کامرون
چین
کلمبیا
کاستاریکا
کوبا
کیپ‌ورد
کوراسائو
جزیرهٔ کریسمس
قبرس
چک
آلمان
جیبوتی
دانمارک
دومینیکا
جمهوری دومینیکن
الجزایر
اکوادور
استونی
مصر
صحرای غربی
اریتره
اسپانیا
اتیوپی
فنلاند
فیجی
جزایر فالکلند
میکرونزی
جزایر فارو
فرانسه
گابن
بریتانیا
گرنادا
گرجستان
گویان فرانسه
گرنزی
غنا
جبل‌الطارق
گرینلند
گامبیا
گینه
گوادلوپ
گینهٔ استوایی
یونان
گواتمالا
گوام
گینهٔ بیسائو
گویان
هنگ‌کنگ، منطقهٔ ویژهٔ اداری چین
هندوراس
کرواسی
هائیتی
مجارستان
اندونزی
ایرلند
اسرائیل
جزیرهٔ من
هند
قلمرو بریتانیا در اقیانوس هند
عراق
ایران
ایسلند
ایتالیا
جرزی
جامائیکا
اردن
ژاپن
کنیا
قرقیزستان
کامبوج
کیریباتی
کومور
سنت کیتس و نویس
کرهٔ شمالی
کرهٔ جنوبی
کویت
جزایر کِیمن
قزاقستان
لائوس
لبنان
سنت لوسیا
لیختن‌اشتاین
سری‌لانکا
لیبریا
لسوتو
لیتوانی
لوکزامبورگ
لتونی
لیبی
مراکش
موناکو
مولداوی
مونته‌نگرو
سنت مارتین
ماداگاسکار
جزایر مارشال
مقدونیهٔ شمالی
مالی
میانمار (برمه)
مغولستان
ماکائو، منطقهٔ ویژهٔ اداری چین
جزایر ماریانای شمالی
مارتینیک
موریتانی
مونت‌سرات
مالت
موریس
مالدیو
مالاوی
مکزیک
مالزی
موزامبیک
نامیبیا
کالدونیای جدید
نیجر
جزیرهٔ نورفولک
نیجریه
نیکاراگوئه
هلند
نروژ
نپال
نائورو
نیوئه
نیوزیلند
عمان
پاناما
پرو
پلی‌نزی فرانسه
پاپوا گینهٔ نو
فیلیپین
پاکستان
لهستان
سن پیر و میکلن
پورتوریکو
سرزمین‌های فلسطینی
پرتغال
پالائو
پاراگوئه
قطر
رئونیون
رومانی
صربستان
روسیه
رواندا
عربستان سعودی
جزایر سلیمان
سیشل
سودان
سوئد
سنگاپور
سنت هلن
اسلوونی
سوالبارد و یان ماین
اسلواکی
سیرالئون
سان‌مارینو
سنگال
سومالی
سورینام
سودان جنوبی
سائوتومه و پرینسیپ
السالوادور
سنت مارتن
سوریه
اسواتینی
جزایر تورکس و کایکوس
چاد
توگو
تایلند
تاجیکستان
توکلائو
تیمور-لسته
ترکمنستان
تونس
تونگا
ترکیه
ترینیداد و توباگو
تووالو
تایوان
تانزانیا
اوکراین
اوگاندا
ایالات متحده
اروگوئه
ازبکستان
واتیکان
سنت وینسنت و گرنادین
ونزوئلا
جزایر ویرجین بریتانیا
جزایر ویرجین ایالات متحده
ویتنام
وانواتو
والیس و فوتونا
ساموآ
یمن
مایوت
افریقای جنوبی
زامبیا
زیمبابوه
@months
ژانویه
فوریه
مارس
آوریل
مه
ژوئن
ژوئیه
اوت
سپتامبر
اکتبر
نوامبر
دسامبر
@weekdays
دوشنبه
سه‌شنبه
چهارشنبه
پنجشنبه
جمعه
شنبه
یکشنبه
@words
عنوان
من
خود
که
او
بود
برای
در
با
بودن
یک
دارند
این
از
توسط
داغ
کلمه
اما
چه
برخی
است
آن
شما
یا
حال
تر
به
و
دست
ما
دیگر
انجام
شان
زمان
اگر
چگونه
گفت
پا
هر
بگو
مجموعه
سه
هوا
خوبی
همچنین
بازی
کوچک
پایان
قراردادن
خانه
بندر
بزرگ
طلسم
اضافه
حتی
زمین
اینجا
باید
بالا
ازجمله
دنبال
عمل
بپرسید
مردها
تغییر
رفت
نور
نوع
خاموش
نیاز
تصویر
دوباره
حیوانات
نقطه
مادر
جهان
ساخت
پدر
جدید
کار
بخش
را
دریافت
محل
ساخته
زنده
کمی
تنها
دور
مرد
سال
آمد
نمایش
خوب
بسیار
فقط
فرم
حکم
کمک
کم
خط
متفاوت
علت
متوسط
قبل
حرکت
راست
پسر
قدیمی
هم
همان
همه
وجوددارد
استفاده
راه
درمورد
نوشتن
مانند
تا
طولانی
ببینید
دو
دارد
نگاه
روز
آمده
تعداد
صدا
هیچ
بیشترین
مردم
روی
اب
تماس
اولین
پایین
سمت
بوده
ساعت
سر
ایستادن
صفحه
کشور
یافت
پاسخ
مدرسه
رشد
مطالعه
هنوز
یادگیری
کارخانه
پوشش
آفتاب
چهار
بین
دولت
چشم
هرگز
آخرین
اجازه
فکر
شهرستان
درخت
صلیب
مزرعه
سخت
شروع
زور
داستان
اره
دریا
اواخر
اجرا
نکن
مطبوعات
نزدیک
شب
واقعی
زندگی
شمال
کتاب
حمل
علم
خوردن
اتاق
دوستان
ایده
ماهی
کوه
توقف
پایه
گوش
اسب
برش
مطمئن
تماشای
رنگ
صورت
چوب
اصلی
باز
باهم
بعدی
سفید
کودکان
رو
مثال
آسان
مقاله
گروه
همیشه
موسیقی
هردو
علامت
غالبا
نامه
مایل
رودخانه
اتومبیل
مراقبت
دوم
کافی
ساده
دختر
معمول
جوان
اماده
قرمز
لیست
هرچند
احساس
بحث
پرنده
بزودی
بدن
سگ
خانواده
مستقیم
مطرح
ترک
آهنگ
درب
محصول
کوتاه
کلاس
باد
سوال
کامل
کشتی
منطقه
نیم
سنگ
منظور
آتش
جنوب
مشکل
قطعه
عبور
تمام
پادشاه
خیابان
اینچ
ضرب
البته
اقامت
چرخ
نیروی
آبی
شی
سطح
عمیق
ماه
جزیره
سیستم
مشغول
آزمون
رکورد
قایق
مشترک
طلا
ممکن
هواپیما
جا
خشک
خنده
هزار
پیش
فرار
بررسی
شکل
برابر
آورده
حرارت
برف
لاستیک
بله
پر
شرق
زبان
درمیان
واحد
قدرت
شهر
معین
پرواز
سقوط
شود
فریاد
تاریک
ماشین
یادداشت
صبر
برنامه
ستاره
جعبه
اسم
حوزه
بقیه
درست
قادر
پوند
زیبایی
درایو
شامل
جلو
آموزش
هفته
نهایی
سبز
آه
سریع
توسعه
اقیانوس
گرم
رایگان
دقیقه
قوی
ویژه
ذهن
روشن
دم
واقع
فضا
شنیده
بهترین
بهتر
صد
پنج
گام
اوایل
غرب
علاقه
فعل
شش
جدول
سفر
کمتر
صبح
ده
چند
واکه
جنگ
دربرابر
الگوی
کند
مرکز
فرد
پول
خدمت
جاده
نقشه
باران
قانون
حکومت
کشیدن
سرد
اطلاع
صدای
انرژی
شکار
احتمالی
تخت
برادر
سوار
سلول
باور
شاید
ناگهانی
شمار
مربع
دلیل
طول
نمایندگی
هنر
موضوع
اندازه
کنند
وزن
عمومی
یخ
"""#
}
