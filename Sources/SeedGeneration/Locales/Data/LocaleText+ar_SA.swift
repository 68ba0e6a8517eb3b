// Made by Scripts/locales/compile.py; NOTICE names the sources.
// swift-format-ignore-file

extension LocaleText {
  static let ar_SA: StaticString = #"""
@form
f l
@titles
السيد
السيدة
@genders
ذكر
أنثى
@female ar_EG
@male ar_EG
@last
آل الشيخ=alalashikh	1138
آل العسكري=alalasakari
آل بن ظافر=albanzafar
آل بن لافي=albanlafi
آل جعفر=aljafar
آل حسين=alhasin
آل خضير=alkhadir
آل رفيع=alrafia
آل سعود=alsaod
آل سلطان=alsalatan
آل صفوان=alsafoan
آل عايض=alaaid
آل عطفة=alatafa
آل علي=alali
آل عواض=alaoad
آل قصير=alqasir
آل محمد بن علي بن جماز=almahamadbanalibanjamaz
آل معيض=almaid
آل مقطة=almaqata
أبا الخيل=abaalakhil
أبو داوود=abodaood
الجابر=alajabar
الجفالي=alajafali
الحجار=alahajar
الحكير=alahakir
الخرافي=alakharafi
الدباغ=aladabagh
الراشد=alarashad
الشايع=alashaia
العجلان=alajalan
العقيل=alaqil
العليان=alalian
المشاولة=alamashaola
المغاولة=alamaghaola
المهنا=alamahana
المهيدب=alamahidab
بقشان=baqashan
بن لادن=banladan
حجار=hajar
حنبولي=hanaboli
شربتلي=sharabatali
فصيل=fasil
كانو=kano
مهنا=mahana
أشجع=ashaja	169
أفغاني=afaghani
أكلب=akalab
ألمع=alama
أنمار=anamar
أولاد بوعزيز=aoladboaziz
أولاد زيان=aoladzian
إياد=iiad
ابو الحاج=aboalahaj
ابو السعود=aboalasaod
ابو عيد=aboaid
ارناؤوط=aranaoot
ازحيمان=azahiman
اسطمبولي=asatamaboli
الأزد=alazad
الأشراف=alasharaf
الألجاوي=alalajaoi
الأنصاري=alanasari
الأوس=alaos
الأيوبي=alaiobi
الامام=alamam
البامية=alabamia
البخاري=alabakhari
البديري=alabadiri
البشيتي=alabashiti
البغدادي=alabaghadadi
البقوم=alabaqom
البيسار القعقور=alabisaralaqaqor
البيطار=alabitar
الترجمان الصالح=alatarajamanalasalah
الترهي=alatarahi
التوتنجي=alatotanaji
الجاعوني=alajaaoni
الجبشة=alajabasha
الجعليين=alajaliin
الحجر بن الهنوء بن الأزد=alahajarbanalahanobanalazad
الحداء=alahada
الحسيني=alahasini
الحكم بن سعد العشيرة=alahakambansadalashira
الحلاق=alahalaq
الحلواني=alahaloani
الحواش=alahoash
الحويطات=alahoitat
الخالدي=alakhaladi
الخزرج=alakhazaraj
الخطيب بني جماعة الكناني=alakhatibbanijamaaaalakanani
الخلفاوي=alakhalafaoi
الداودي=aladaodi
الدجاني=aladajani
الدسوقي=aladasoqi
الدقاق=aladaqaq
الدليم=aladalim
الدواسر=aladoasar
الديسي=aladisi
الرباب=alarabab
الرباطاب=alarabatab
الزرقان=alazaraqan
الزماميري=alazamamiri
الساحلي=alasahali
السادة=alasada
السادة الراويون=alasadaalaraoion
السروري=alasarori
السمان=alasaman
السهول=alasahol
السيفي=alasifi
الشامي=alashami
الشاويش=alashaoish
الشايقية=alashaiqia
الشحوح=alashahoh
الشرفاء=alasharafa
الشعباني=alashabani
الشهابي=alashahabi
الطحان=alatahan
الظفير=alazafir
العارف=alaaraf
العجمان=alajaman
العسلي=alasali
العفيفي=alafifi
العقيدات=alaqidat
العلمي=alalami
العوازم=alaoazam
العوالق=alaoalaq
الغوانمة=alaghoanama
الفتياني=alafatiani
القاعي=alaqaai
القباني=alaqabani
القرجولي=alaqarajoli
القزاز=alaqazaz
القضماني=alaqadamani
القطب=alaqatab
القلموني=alaqalamoni
القواسم=alaqoasam
الكالوتي=alakaloti
الكبابيش=alakababish
الكثيري=alakathiri
الكلغاصي=alakalaghasi
الكواهلة=alakoahala
المؤقت=alamoqat
الماني=alamani
المتولي=alamatoli
المرازيق=alamaraziq
المظفر=alamazafar
المغربي=alamagharabi
المفتي=alamafati
المملوك=alamamalok
المنتفق=alamanatafaq
المهرة=alamahara
الموركة=alamoraka
الموسوس=alamosos
النجار=alanajar
النشاشيبي=alanashashibi
النقيب=alanaqib
النمر=alanamar
النمري=alanamari
الهدمي=alahadami
الوعري=aloari
اليوزباشي=aliozabashi
اميوني=amioni
اهرام=aharam
بارق=baraq
باهلة=bahala
بتروني=bataroni
بجيلة=bajila
بحمدوني=bahamadoni
بدرية=badaria
بديرية=badiria
بعلبكي=balabaki
بكر بن عبد مناة=bakarbanabadmanaa
بكر بن وائل=bakarbanoail
بكيل=bakil
بلغازي=balaghazi
بلقرن=balaqaran
بلي=bali
بنو أسد=banoasad
بنو أمية=banoamia
بنو الأحمر=banoalahamar
بنو الأحمر بن الحارث=banoalahamarbanalaharath
بنو الأسمر=banoalasamar
بنو الحارث بن كعب=banoalaharathbankab
بنو الدئل=banoaladil
بنو العريج=banoalarij
بنو النجار=banoalanajar
بنو حنيفة=banohanifa
بنو خالد=banokhalad
بنو ذي أصبح=banodhiasabah
بنو زيد=banozid
بنو سعد بن بكر=banosadbanbakar
بنو سعد بن ليث بن بكر=banosadbanlithbanbakar
بنو شعبة=banoshaba
بنو شهر=banoshahar
بنو شيبان=banoshiban
بنو شيبة=banoshiba
بنو صخر=banosakhar
بنو ضمرة=banodamara
بنو عبس=banoabas
بنو عجل=banoajal
بنو عدي=banoadi
بنو عمرو=banoamaro
بنو فراس=banofaras
بنو كلب=banokalab
بنو كنز=banokanaz
بنو لام=banolam
بنو ليث=banolith
بنو مالك=banomalak
بنو معقل=banomaqal
بنو مهدي=banomahadi
بنو هاشم=banohasham
بنو هلال=banohalal
بنو ياس=banoias
بنو يعلى=banoiala
بني بيات=banibiat
بني رشيد=banirashid
بني عطية=baniatia
بني هاجر=banihajar
بو مدين=bomadin
بيرقدار=biraqadar
بيروتي=biroti
ترابين=tarabin
تغلب بن وائل=taghalabbanoail
تميم=tamim
تنوخ=tanokh
ثقيف=thaqif
جار الله=jaralalah
جبيلي=jabili
جديس=jadis
جذام=jadham
جرهم=jaraham
جزار=jazar
جزيني=jazini
جعفر=jafar
جهينة=jahina
جودة=joda
حاشد=hashad
حب رمان=habraman
حجازي=hajazi
حرب=harab
حمير=hamir
حميضة=hamida
حوالة=hoala
خثعم=khatham
خزاعة=khazaaa
خندف=khanadaf
خولان=kholan
درويش=daroish
دوبلال=dobalal
راجح=rajah
ربيعة=rabiaa
رصاص=rasas
زبيد=zabid
زحلاوي=zahalaoi
زحيكة=zahika
زلاطيمو=zalatimo
زهران=zaharan
سبيع=sabia
سرندح=saranadah
سليم=salim
سموم=samom
سوميرة=somira
شتية=shatia
شرف=sharaf
شمر=shamar
شمران=shamaran
شهران=shaharan
شويفاتي=shoifati
صيام=siam
صيداني=sidani
صيداوي=sidaoi
ضبيعة=dabiaa
طرابلسي=tarabalasi
طزيز=taziz
طسم=tasam
طقش=taqash
طه=tah
طوطح=totah
طيء=ti
عامر بن صعصعة=aamarbansasaa
عاملة=aamala
عبد القيس=abadalaqis
عبد اللطيف=abadalalatif
عبده=abadah
عبيد=abid
عتيبة=atiba
عدوان=adoan
عذرة=adhara
عرموني=aramoni
عسير=asir
عضل=adal
عكاوي=akaoi
عليان=alian
عنز بن وائل=anazbanoail
عنزة=anaza
عنس=anas
عويضة=aoida
غامد=ghamad
غطفان=ghatafan
غنيم=ghanim
غوشة=ghosha
فراهيد=farahid
فهم=faham
قبيلة هذيل البقوم=qabilahadhilalabaqom
قحطان=qahatan
قرش=qarash
قريش=qarish
قضاعة=qadaaa
قطينة=qatina
قليبو=qalibo
قيس عيلان=qisailan
كمال=kamal
كنانة=kanana
كندة=kanada
كهلان=kahalan
لخم=lakham
متني=matani
مذحج=madhahaj
مراد=marad
مرازيق البقوم=maraziqalabaqom
مزرعاني=mazaraani
مزينة=mazina
مشعشع=mashasha
مضر=madar
مطير=matir
معتوق=matoq
ميرفاب=mirafab
نجم=najam
نجيب=najib
نسيبة=nasiba
نهد=nahad
نور الدين=noraladin
هذيل=hadhil
همدان=hamadan
هندية=hanadia
هوازن=hoazan
وهبة=ohaba
يافع=iafa
يشكر=ishakar
@companies ar_EG
@address
%A, %C %Z
n s
@streets
شارع الأزهار
نهج الأمانة
ساحة الأمل
شارع الأمير سلطان
نهج الأمير فيصل
ساحة الأندلس
شارع الإمام الشافعي
نهج البحر الأحمر
ساحة البديعة
شارع البساتين
نهج البطحاء
ساحة البندرية
شارع البيان
نهج التحلية
ساحة التخصصي
شارع التعاون
نهج التلال
ساحة الجامعة
شارع الجبيل
نهج الجزيرة
ساحة الحرمين
شارع الحمراء
نهج الخالدية
ساحة الخزامى
شارع الخليج
نهج الدرعية
ساحة الدمام
شارع الراكة
نهج الربوة
ساحة الربيع
شارع الروابي
نهج الروضة
ساحة الرياض
شارع الريان
نهج السامر
ساحة السدرة
شارع السعادة
نهج السعودية
ساحة السلام
شارع السلمانية
نهج السليمانية
ساحة السويدي
شارع الشاطئ
نهج الشرائع
ساحة الشعلة
شارع الشفا
نهج الشفاء
ساحة الصحافة
شارع الصحراء
نهج الصديق
ساحة الظهران
شارع الظهران الجنوبي
نهج العارض
ساحة العروبة
شارع العقيق
نهج العليا
ساحة العنود
شارع الغدير
نهج الفلاح
ساحة الفهد
شارع الفيحاء
نهج الفيصلية
ساحة الفيصلية الجنوبية
شارع القدس
نهج القصيم
ساحة القويعية
شارع القيروان
نهج الكرامة
ساحة الماجد
شارع المحمدية
نهج المدينة
ساحة المرجان
شارع المروة
نهج المروج
ساحة المصيف
شارع المعذر
نهج الملقا
ساحة الملك خالد
شارع الملك سعود
نهج الملك عبد الله
ساحة الملك فهد
شارع المنار
نهج المنصورة
ساحة النخيل
شارع النخيل الشرقي
نهج النسيم
ساحة النصر
شارع النعيرية
نهج النعيم
ساحة النهضة
شارع النور
نهج الهدى
ساحة الورود
شارع الوفاء
نهج الياسمين
ساحة اليرموك
@zones
Asia/Riyadh
@regions
منطقة مكة المكرمة		
منطقة الرياض	01	
منطقة المدينة المنورة	03	
المنطقة الشرقية		
منطقة القصيم	05	
منطقة تبوك		
منطقة حائل		
منطقة نجران	10	
منطقة عسير		
منطقة جازان	09	
منطقة الحدود الشمالية		
منطقة الجوف	12	
منطقة الباحة		
@cities
جدة	SA	0	214901	391862	0	4697
الرياض	SA	1	246877	467219	0	4206
مكة المكرمة	SA	0	214266	398256	0	1579
المدينة المنورة	SA	2	244686	396142	0	1300
الدمام	SA	3	264344	501033	0	1253
بريده	SA	4	263260	439750	0	745
الطائف	SA	0	212703	404158	0	689
تبوك	SA	5	283998	365715	0	667
حائل	SA	6	275219	416907	0	606
نجران	SA	7	174933	441277	0	506
الخرج	SA	1	241554	473346	0	425
خميس مشيط	SA	8	183000	427333	0	388
الهفوف	SA	3	253647	495876	0	293
المبرز	SA	3	254077	495903	0	291
الثقبة	SA	3	262602	502049	0	249
الجبيل	SA	3	270174	496225	0	237
صبيا	SA	9	171495	426254	0	228
ابها	SA	8	182164	425053	0	211
ينبع	SA	2	240895	380618	0	200
الخبر	SA	3	262794	502083	0	166
عرعر	SA	10	309753	410381	0	149
سكاكا	SA	11	299697	402064	0	128
الزُّلفِي	SA	1	262994	448154	0	125
جازان	SA	9	168892	425511	0	105
القريات	SA	11	313318	373428	0	103
سبت العلايا	SA	8	195773	419636	0	100
الظهران	SA	3	262886	501140	0	100
القطيف	SA	3	265654	500089	0	98
الباحة	SA	12	200129	414677	0	88
تاروت	SA	3	265733	500403	0	85
الرس	SA	4	258694	434973	0	82
الشفا	SA	0	210727	403184	0	72
ٲبو عريش	SA	9	169689	428325	0	70
سيهات	SA	3	264834	500485	0	67
رحيمة	SA	3	267074	500674	0	62
الدرعية	SA	1	247519	465387	0	62
بلجرشي	SA	12	198594	415572	0	52
رنية	SA	8	212504	428475	0	46
صفوى	SA	3	266497	499552	0	46
البُكَيرِيَّة	SA	4	261392	436578	0	43
عرقة	SA	1	246803	466111	0	42
طبرجل	SA	11	304999	382160	0	40
الدلم	SA	1	239910	471618	0	35
أملج	SA	5	250213	372685	0	34
المذنب	SA	4	258601	442223	0	33
العلا	SA	2	266085	379232	0	32
شقراء	SA	1	252402	452510	0	32
فيفاء	SA	9	172806	431374	0	30
بقيق	SA	3	259340	496688	0	29
تربة	SA	6	282585	429246	0	28
الوجه	SA	5	262309	364649	0	27
العوامية	SA	3	265914	499795	0	26
ضمد	SA	9	171043	427816	0	26
رِياض الخَبراء	SA	4	260667	435534	0	26
مدينة الملك خالد العسكرية	SA	3	279051	455533	0	25
رماح	SA	1	255639	471641	0	25
النماص	SA	8	191455	421201	0	24
المشعلية	SA	7	177556	444680	0	23
الجموم	SA	0	216195	396966	0	22
ضبا	SA	5	273513	356901	0	22
الطرف	SA	3	253623	497276	0	21
القيصومه	SA	3	283112	461273	0	21
عنك	SA	3	265196	500272	0	20
سراة عبيدة	SA	8	180890	431320	0	20
بَقعاء	SA	6	279065	423890	0	20
العقيق	SA	12	202736	416643	0	19
الخَبراء	SA	4	260718	436250	0	17
عُيُون الجِواء	SA	4	264983	436312	0	16
@countries
أندورا
الإمارات العربية المتحدة
أفغانستان
أنتيغوا وبربودا
أنغويلا
ألبانيا
أرمينيا
أنغولا
الأرجنتين
ساموا الأمريكية
النمسا
أستراليا
أروبا
جزر آلاند
أذربيجان
البوسنة والهرسك
بربادوس
بنغلاديش
بلجيكا
بوركينا فاسو
بلغاريا
البحرين
بوروندي
بنين
سان بارتليمي
برمودا
بروناي
بوليفيا
هولندا الكاريبية
البرازيل
جزر البهاما
بوتان
بوتسوانا
بيلاروس
بليز
كندا
جزر كوكوس (كيلينغ)
الكونغو - كينشاسا
جمهورية أفريقيا الوسطى
الكونغو - برازافيل
سويسرا
ساحل العاج
جزر كوك
تشيلي
الكاميرون
الصين
كولومبيا
كوستاريكا
كوبا
الرأس الأخضر
كوراساو
جزيرة كريسماس
قبرص
التشيك
ألمانيا
جيبوتي
الدانمرك
دومينيكا
جمهورية الدومينيكان
الجزائر
الإكوادور
إستونيا
مصر
الصحراء الغربية
إريتريا
إسبانيا
إثيوبيا
فنلندا
فيجي
جزر فوكلاند
ميكرونيزيا
جزر فارو
فرنسا
الغابون
المملكة المتحدة
غرينادا
جورجيا
غويانا الفرنسية
غيرنزي
غانا
جبل طارق
غرينلاند
غامبيا
غينيا
غوادلوب
غينيا الاستوائية
اليونان
غواتيمالا
غوام
غينيا بيساو
غيانا
هونغ كونغ الصينية (منطقة إدارية خاصة)
هندوراس
كرواتيا
هايتي
هنغاريا
إندونيسيا
أيرلندا
إسرائيل
جزيرة مان
الهند
الإقليم البريطاني في المحيط الهندي
العراق
إيران
آيسلندا
إيطاليا
جيرسي
جامايكا
الأردن
اليابان
كينيا
قيرغيزستان
كمبوديا
كيريباتي
جزر القمر
سانت كيتس ونيفيس
كوريا الشمالية
كوريا الجنوبية
الكويت
جزر كايمان
كازاخستان
لاوس
لبنان
سانت لوسيا
ليختنشتاين
سريلانكا
ليبيريا
ليسوتو
ليتوانيا
لوكسمبورغ
لاتفيا
ليبيا
المغرب
موناكو
مولدوفا
الجبل الأسود
سان مارتن
مدغشقر
جزر مارشال
مقدونيا الشمالية
مالي
ميانمار (بورما)
منغوليا
ماكاو الصينية (منطقة إدارية خاصة)
جزر ماريانا الشمالية
جزر المارتينيك
موريتانيا
مونتيسيرات
مالطا
موريشيوس
جزر المالديف
ملاوي
المكسيك
ماليزيا
موزمبيق
ناميبيا
كاليدونيا الجديدة
النيجر
جزيرة نورفولك
نيجيريا
نيكاراغوا
هولندا
النرويج
نيبال
ناورو
نيوي
نيوزيلندا
عُمان
بنما
بيرو
بولينيزيا الفرنسية
بابوا غينيا الجديدة
الفلبين
باكستان
بولندا
سان بيير ومكويلون
بورتوريكو
الأراضي الفلسطينية
البرتغال
بالاو
باراغواي
قطر
روينيون
رومانيا
صربيا
روسيا
رواندا
المملكة العربية السعودية
جزر سليمان
سيشل
السودان
السويد
سنغافورة
سانت هيلينا
سلوفينيا
سفالبارد وجان ماين
سلوفاكيا
سيراليون
سان مارينو
السنغال
الصومال
سورينام
جنوب السودان
ساو تومي وبرينسيبي
السلفادور
سانت مارتن
سوريا
إسواتيني
جزر توركس وكايكوس
تشاد
توغو
تايلاند
طاجيكستان
توكيلاو
تيمور - ليشتي
تركمانستان
تونس
تونغا
تركيا
ترينيداد وتوباغو
توفالو
تايوان
تنزانيا
أوكرانيا
أوغندا
الولايات المتحدة
أوروغواي
أوزبكستان
الفاتيكان
سانت فنسنت وجزر غرينادين
فنزويلا
جزر فيرجن البريطانية
جزر فيرجن الأمريكية
فيتنام
فانواتو
جزر والس وفوتونا
ساموا
اليمن
مايوت
جنوب أفريقيا
زامبيا
زيمبابوي
@months ar_EG
@weekdays ar_EG
@words ar_EG
@jobs ar_EG
"""#
}
