"""Everyday words of the languages for which the sources have none, or those of another language; written by hand."""

WORDS = {
    "bg": """къща дърво вода път град ден нощ година ръка око сърце глава дете майка баща брат сестра приятел книга писмо дума въпрос отговор
        работа учител лекар училище улица мост река море планина небе слънце вятър дъжд сняг огън хляб мляко ябълка маса стол врата прозорец стая
        градина куче котка птица цвят време час минута утро вечер лято зима пролет есен песен картина вестник влак кола самолет билет магазин пазар
        цена пари голям малък нов стар добър хубав бърз бавен топъл студен висок дълъг кратък чист тих весел бял черен червен зелен син жълт идва отива
        гледа чете пише говори слуша пее готви купува продава намира търси отваря затваря помни мисли живее работи винаги често днес утре вчера тук там
        заедно бързо тихо и с на в по за от без пред след""",
    "hi": """घर पेड़ पानी रास्ता शहर गाँव दिन रात साल हाथ आँख दिल सिर बच्चा माँ पिता भाई बहन दोस्त किताब चिट्ठी शब्द सवाल जवाब काम शिक्षक डॉक्टर स्कूल सड़क पुल नदी समुद्र
        पहाड़ आकाश सूरज चाँद हवा बारिश आग रोटी दूध सेब चाय मेज़ कुर्सी दरवाज़ा खिड़की कमरा बगीचा कुत्ता बिल्ली चिड़िया फूल समय घंटा सुबह शाम गर्मी सर्दी गीत तस्वीर अख़बार रेलगाड़ी
        गाड़ी टिकट दुकान बाज़ार कीमत पैसा बड़ा छोटा नया पुराना अच्छा सुंदर तेज़ धीमा गरम ठंडा ऊँचा लंबा साफ़ शांत खुश सफ़ेद काला लाल हरा नीला पीला आता जाता देखता पढ़ता लिखता बोलता
        सुनता गाता पकाता ख़रीदता बेचता खोजता खोलता सोचता रहता हमेशा अक्सर आज कल यहाँ वहाँ साथ जल्दी और में पर से के को बिना पहले बाद""",
    "hu": """ház fa víz út város falu nap éjszaka év kéz szem szív fej gyerek anya apa testvér barát könyv levél szó kérdés válasz munka tanár orvos
        iskola utca híd folyó tenger hegy ég nap hold szél eső hó tűz kenyér tej alma tea asztal szék ajtó ablak szoba kert kutya macska madár virág
        idő óra perc reggel este nyár tél tavasz ősz dal kép újság vonat autó repülő jegy bolt piac ár pénz nagy kicsi új régi jó szép gyors lassú meleg
        hideg magas hosszú rövid tiszta csendes vidám fehér fekete piros zöld kék sárga jön megy néz olvas ír beszél hallgat énekel főz vesz elad talál
        keres nyit zár emlékszik gondol él dolgozik mindig gyakran ma holnap tegnap itt ott együtt gyorsan csendesen és a az egy mellett előtt után nélkül""",
    "id": """rumah pohon air jalan kota desa hari malam tahun tangan mata hati kepala anak ibu ayah kakak adik teman buku surat kata pertanyaan jawaban
        pekerjaan guru dokter sekolah jembatan sungai laut gunung langit matahari bulan angin hujan api roti susu apel teh kopi nasi meja kursi pintu
        jendela kamar kebun anjing kucing burung bunga waktu jam menit pagi sore lagu gambar koran kereta mobil pesawat tiket toko pasar harga uang besar
        kecil baru lama baik indah cepat lambat hangat dingin tinggi panjang pendek bersih tenang gembira putih hitam merah hijau biru kuning datang pergi
        melihat membaca menulis berbicara mendengar bernyanyi memasak membeli menjual menemukan mencari membuka menutup mengingat berpikir tinggal bekerja
        selalu sering hari ini besok kemarin di sini di sana bersama segera dan yang di ke dari untuk tanpa sebelum sesudah""",
    "lt": """namas medis vanduo kelias miestas kaimas diena naktis metai ranka akis širdis galva vaikas mama tėvas brolis sesuo draugas knyga laiškas
        žodis klausimas atsakymas darbas mokytojas gydytojas mokykla gatvė tiltas upė jūra kalnas dangus saulė mėnulis vėjas lietus sniegas ugnis duona
        pienas obuolys arbata stalas kėdė durys langas kambarys sodas šuo katė paukštis gėlė laikas valanda minutė rytas vakaras vasara žiema pavasaris
        ruduo daina paveikslas laikraštis traukinys automobilis lėktuvas bilietas parduotuvė turgus kaina pinigai didelis mažas naujas senas geras gražus
        greitas lėtas šiltas šaltas aukštas ilgas trumpas švarus tylus linksmas baltas juodas raudonas žalias mėlynas geltonas ateina eina žiūri skaito
        rašo kalba klauso dainuoja verda perka parduoda randa ieško atidaro uždaro prisimena galvoja gyvena dirba visada dažnai šiandien rytoj vakar čia
        ten kartu greitai tyliai ir su į be prieš po""",
    "lv": """māja koks ūdens ceļš pilsēta ciems diena nakts gads roka acs sirds galva bērns māte tēvs brālis māsa draugs grāmata vēstule vārds jautājums
        atbilde darbs skolotājs ārsts skola iela tilts upe jūra kalns debesis saule mēness vējš lietus sniegs uguns maize piens ābols tēja galds krēsls
        durvis logs istaba dārzs suns kaķis putns zieds laiks stunda minūte rīts vakars vasara ziema pavasaris rudens dziesma glezna avīze vilciens auto
        lidmašīna biļete veikals tirgus cena nauda liels mazs jauns vecs labs skaists ātrs lēns silts auksts augsts garš īss tīrs kluss jautrs balts melns
        sarkans zaļš zils dzeltens nāk iet skatās lasa raksta runā klausās dzied vāra pērk pārdod atrod meklē atver aizver atceras domā dzīvo strādā vienmēr
        bieži šodien rīt vakar šeit tur kopā ātri klusi un ar uz bez pirms pēc""",
    "nb": """hus tre vann vei by bygd dag natt år hånd øye hjerte hode barn mor far bror søster venn bok brev ord spørsmål svar arbeid lærer lege skole
        gate bro elv hav fjell himmel sol måne vind regn snø ild brød melk eple te kaffe bord stol dør vindu rom hage hund katt fugl blomst tid time minutt
        morgen kveld sommer vinter vår høst sang bilde avis tog bil fly billett butikk marked pris penger stor liten ny gammel god vakker rask langsom varm
        kald høy lang kort ren stille glad hvit svart rød grønn blå gul kommer går ser leser skriver snakker lytter synger koker kjøper selger finner leter
        åpner lukker husker tenker bor arbeider alltid ofte i dag i morgen i går her der sammen fort stille og med på i uten før etter ved""",
    "ro": """casă copac apă drum oraș sat zi noapte an mână ochi inimă cap copil mamă tată frate soră prieten carte scrisoare cuvânt întrebare răspuns
        muncă profesor medic școală stradă pod râu mare munte cer soare lună vânt ploaie zăpadă foc pâine lapte măr ceai cafea masă scaun ușă fereastră
        cameră grădină câine pisică pasăre floare timp oră minut dimineață seară vară iarnă primăvară toamnă cântec tablou ziar tren mașină avion bilet
        magazin piață preț bani mare mic nou vechi bun frumos rapid lent cald rece înalt lung scurt curat liniștit vesel alb negru roșu verde albastru galben
        vine merge privește citește scrie vorbește ascultă cântă gătește cumpără vinde găsește caută deschide închide gândește trăiește lucrează mereu adesea
        azi mâine ieri aici acolo împreună repede încet și cu pe în fără înainte după lângă""",
    "sk": """dom strom voda cesta mesto dedina deň noc rok ruka oko srdce hlava dieťa matka otec brat sestra priateľ kniha list slovo otázka odpoveď
        práca učiteľ lekár škola ulica most rieka more hora nebo slnko mesiac vietor dážď sneh oheň chlieb mlieko jablko čaj káva stôl stolička dvere okno
        izba záhrada pes mačka vták kvet čas hodina minúta ráno večer leto zima jar jeseň pieseň obraz noviny vlak auto lietadlo lístok obchod trh cena
        peniaze veľký malý nový starý dobrý pekný rýchly pomalý teplý studený vysoký dlhý krátky čistý tichý veselý biely čierny červený zelený modrý žltý
        prichádza ide pozerá číta píše hovorí počúva spieva varí kupuje predáva nachádza hľadá otvára zatvára myslí žije pracuje vždy často dnes zajtra
        včera tu tam spolu rýchlo ticho a s na v bez pred po pri""",
    "sl": """hiša drevo voda pot mesto vas dan noč leto roka oko srce glava otrok mati oče brat sestra prijatelj knjiga pismo beseda vprašanje odgovor
        delo učitelj zdravnik šola ulica most reka morje gora nebo sonce luna veter dež sneg ogenj kruh mleko jabolko čaj kava miza stol vrata okno soba
        vrt pes mačka ptica cvet čas ura minuta jutro večer poletje zima pomlad jesen pesem slika časopis vlak avto letalo vozovnica trgovina trg cena denar
        velik majhen nov star dober lep hiter počasen topel hladen visok dolg kratek čist tih vesel bel črn rdeč zelen moder rumen pride gre gleda bere piše
        govori posluša poje kuha kupi proda najde išče odpre zapre misli živi dela vedno pogosto danes jutri včeraj tukaj tam skupaj hitro tiho in z na v
        brez pred po pri""",
    "he": """בית עץ מים דרך עיר כפר יום לילה שנה יד עין לב ראש ילד אמא אבא אח אחות חבר ספר מכתב מילה שאלה תשובה עבודה מורה רופא רחוב גשר נהר ים הר
        שמיים שמש ירח רוח גשם שלג אש לחם חלב תפוח תה קפה שולחן כיסא דלת חלון חדר גינה כלב חתול ציפור פרח זמן שעה דקה בוקר ערב קיץ חורף אביב סתיו שיר
        תמונה עיתון רכבת מכונית מטוס כרטיס חנות שוק מחיר כסף גדול קטן חדש ישן טוב יפה מהיר איטי חם קר גבוה ארוך קצר נקי שקט שמח לבן שחור אדום ירוק כחול
        צהוב בא הולך מביט קורא כותב מדבר שומע שר מבשל קונה מוכר מוצא מחפש פותח סוגר זוכר חושב גר עובד תמיד לפעמים היום מחר אתמול כאן שם יחד מהר עם על בלי
        לפני אחרי ליד""",
}
