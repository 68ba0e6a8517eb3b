"""What is chosen by hand for each locale: sources, order of names, forms of streets, companies and titles."""

# Titles of men and women, by language.
TITLES = {
    "en": ("Mr.", "Ms."), "de": ("Herr", "Frau"), "fr": ("M.", "Mme"), "es": ("Sr.", "Sra."), "pt": ("Sr.", "Sra."),
    "it": ("Sig.", "Sig.ra"), "nl": ("Dhr.", "Mevr."), "sv": ("Herr", "Fru"), "da": ("Hr.", "Fru"), "nb": ("Herr", "Fru"),
    "fi": ("Hra", "Rva"), "is": ("Hr.", "Frú"), "et": ("Hr", "Pr"), "lv": ("Kungs", "Kundze"), "lt": ("Ponas", "Ponia"),
    "pl": ("Pan", "Pani"), "cs": ("Pan", "Paní"), "sk": ("Pán", "Pani"), "hu": ("Úr", "Úrhölgy"), "ro": ("Dl.", "Dna."),
    "hr": ("G.", "Gđa."), "sl": ("G.", "Ga."), "bg": ("Г-н", "Г-жа"), "el": ("Κος", "Κα"), "ru": ("Г-н", "Г-жа"),
    "uk": ("Пан", "Пані"), "tr": ("Bay", "Bayan"), "ar": ("السيد", "السيدة"), "he": ("מר", "גב׳"), "fa": ("آقای", "خانم"),
    "hi": ("श्री", "श्रीमती"), "th": ("นาย", "นางสาว"), "vi": ("Ông", "Bà"), "id": ("Bapak", "Ibu"),
    "zh": ("先生", "女士"), "ja": ("様", "様"), "ko": ("씨", "씨"),
}

# Words for the genders, by language: male, female.
GENDERS = {
    "en": ("male", "female"), "de": ("männlich", "weiblich"), "fr": ("masculin", "féminin"), "es": ("masculino", "femenino"),
    "pt": ("masculino", "feminino"), "it": ("maschile", "femminile"), "nl": ("man", "vrouw"), "sv": ("man", "kvinna"),
    "da": ("mand", "kvinde"), "nb": ("mann", "kvinne"), "fi": ("mies", "nainen"), "is": ("karl", "kona"), "et": ("mees", "naine"),
    "lv": ("vīrietis", "sieviete"), "lt": ("vyras", "moteris"), "pl": ("mężczyzna", "kobieta"), "cs": ("muž", "žena"),
    "sk": ("muž", "žena"), "hu": ("férfi", "nő"), "ro": ("masculin", "feminin"), "hr": ("muško", "žensko"),
    "sl": ("moški", "ženska"), "bg": ("мъж", "жена"), "el": ("άνδρας", "γυναίκα"), "ru": ("мужской", "женский"),
    "uk": ("чоловіча", "жіноча"), "tr": ("erkek", "kadın"), "ar": ("ذكر", "أنثى"), "he": ("זכר", "נקבה"), "fa": ("مرد", "زن"),
    "hi": ("पुरुष", "महिला"), "th": ("ชาย", "หญิง"), "vi": ("nam", "nữ"), "id": ("laki-laki", "perempuan"),
    "zh": ("男", "女"), "ja": ("男性", "女性"), "ko": ("남성", "여성"),
}

# Legal forms of companies, by country. `%` is the name's place, where the form doesn't follow it.
COMPANY_FORMS = {
    "US": "Inc.|LLC|Corp.|Co.", "GB": "Ltd|plc|LLP", "CA": "Inc.|Ltd.|Corp.", "AU": "Pty Ltd|Ltd", "NZ": "Ltd", "IE": "Ltd|DAC|plc",
    "IN": "Pvt. Ltd.|Ltd.|LLP", "DE": "GmbH|AG|KG|GmbH & Co. KG|e.K.", "AT": "GmbH|AG|OG|KG", "CH": "AG|GmbH|SA|Sàrl",
    "FR": "SARL|SAS|SA|et Fils", "BE": "SA|SRL|BV|NV", "ES": "S.L.|S.A.|y Cía.", "MX": "S.A. de C.V.|S. de R.L.", "AR": "S.A.|S.R.L.",
    "CO": "S.A.S.|Ltda.|S.A.", "CL": "S.A.|SpA|Ltda.", "BR": "Ltda.|S.A.|ME", "PT": "Lda.|S.A.", "IT": "S.r.l.|S.p.A.|S.n.c.|S.a.s.",
    "NL": "B.V.|N.V.|V.O.F.", "SE": "AB|HB|KB", "DK": "ApS|A/S|I/S", "NO": "AS|ASA|DA", "FI": "Oy|Oyj|Ky|Tmi", "IS": "ehf.|hf.",
    "EE": "OÜ|AS", "LV": "SIA %|AS %", "LT": "UAB %|AB %", "PL": "sp. z o.o.|S.A.|sp.j.", "CZ": "s.r.o.|a.s.|v.o.s.", "SK": "s.r.o.|a.s.",
    "HU": "Kft.|Zrt.|Bt.|Nyrt.", "RO": "SRL|SA", "HR": "d.o.o.|d.d.|j.d.o.o.", "SI": "d.o.o.|d.d.", "BG": "ООД|ЕООД|АД", "GR": "Α.Ε.|Ε.Π.Ε.|Ο.Ε.",
    "RU": "ООО «%»|АО «%»|ПАО «%»", "UA": "ТОВ «%»|ПАТ «%»|ПрАТ «%»", "TR": "A.Ş.|Ltd. Şti.", "EG": "شركة %|مؤسسة %|مجموعة %",
    "SA": "شركة %|مؤسسة %|مجموعة %", "IL": "בע״מ", "IR": "شرکت %|گروه %", "TH": "บริษัท % จำกัด|หจก. %", "VN": "Công ty TNHH %|Công ty CP %",
    "ID": "PT %|CV %|UD %", "CN": "%有限公司|%集团|%科技有限公司", "TW": "%股份有限公司|%有限公司", "JP": "株式会社%|有限会社%|合同会社%|%株式会社",
    "KR": "㈜%|%㈜|주식회사 %",
}

# code: (country, language, sources of names in Faker, source of streets in mimesis, full name, address of a street)
# In full names f is the first and l the last name; in addresses s is the street and n the number.
LOCALES = {
    "en_US": ("US", "en", ["en_US"], "en", "f l", "n s"),
    "en_GB": ("GB", "en", ["en_GB"], "en-gb", "f l", "n s"),
    "en_CA": ("CA", "en", ["en_US", "en_GB"], "en-ca", "f l", "n s"),
    "en_AU": ("AU", "en", ["en_GB", "en_NZ"], "en-au", "f l", "n s"),
    "en_NZ": ("NZ", "en", ["en_NZ"], "en-au", "f l", "n s"),
    "en_IE": ("IE", "en", ["en_IE"], "en-gb", "f l", "n s"),
    "en_IN": ("IN", "en", ["en_IN"], None, "f l", "n, s"),
    "de_DE": ("DE", "de", ["de_DE"], "de", "f l", "s n"),
    "de_AT": ("AT", "de", ["de_AT"], "de-at", "f l", "s n"),
    "de_CH": ("CH", "de", ["de_CH"], "de-ch", "f l", "s n"),
    "fr_FR": ("FR", "fr", ["fr_FR"], "fr", "f l", "n s"),
    "fr_CA": ("CA", "fr", ["fr_CA", "fr_FR"], "fr", "f l", "n, s"),
    "fr_CH": ("CH", "fr", ["fr_CH", "fr_FR"], "fr", "f l", "s n"),
    "fr_BE": ("BE", "fr", ["fr_BE"], "fr", "f l", "s n"),
    "es_ES": ("ES", "es", ["es_ES"], "es", "f l", "s, n"),
    "es_MX": ("MX", "es", ["es_MX"], "es-mx", "f l", "s n"),
    "es_AR": ("AR", "es", ["es_AR"], "es", "f l", "s n"),
    "es_CO": ("CO", "es", ["es_CO"], "es", "f l", "s # n"),
    "es_CL": ("CL", "es", ["es_CL"], "es", "f l", "s n"),
    "pt_BR": ("BR", "pt", ["pt_BR"], "pt-br", "f l", "s, n"),
    "pt_PT": ("PT", "pt", ["pt_PT"], "pt", "f l", "s, n"),
    "it_IT": ("IT", "it", ["it_IT"], "it", "f l", "s, n"),
    "nl_NL": ("NL", "nl", ["nl_NL"], "nl", "f l", "s n"),
    "nl_BE": ("BE", "nl", ["nl_BE"], "nl-be", "f l", "s n"),
    "sv_SE": ("SE", "sv", ["sv_SE"], "sv", "f l", "s n"),
    "da_DK": ("DK", "da", ["da_DK"], "da", "f l", "s n"),
    "nb_NO": ("NO", "nb", ["no_NO"], "no", "f l", "s n"),
    "fi_FI": ("FI", "fi", ["fi_FI"], "fi", "f l", "s n"),
    "et_EE": ("EE", "et", ["et_EE"], "et", "f l", "s n"),
    "lv_LV": ("LV", "lv", ["lv_LV"], None, "f l", "s n"),
    "lt_LT": ("LT", "lt", ["lt_LT"], None, "f l", "s n"),
    "pl_PL": ("PL", "pl", ["pl_PL"], "pl", "f l", "s n"),
    "cs_CZ": ("CZ", "cs", ["cs_CZ"], "cs", "f l", "s n"),
    "sk_SK": ("SK", "sk", ["sk_SK"], "sk", "f l", "s n"),
    "hu_HU": ("HU", "hu", ["hu_HU"], "hu", "l f", "s n."),
    "ro_RO": ("RO", "ro", ["ro_RO"], None, "f l", "s nr. n"),
    "hr_HR": ("HR", "hr", ["hr_HR"], "hr", "f l", "s n"),
    "sl_SI": ("SI", "sl", ["sl_SI"], None, "f l", "s n"),
    "bg_BG": ("BG", "bg", ["bg_BG"], None, "f l", "s n"),
    "el_GR": ("GR", "el", ["el_GR"], "el", "f l", "s n"),
    "ru_RU": ("RU", "ru", ["ru_RU"], "ru", "f l", "s, д. n"),
    "uk_UA": ("UA", "uk", ["uk_UA"], "uk", "f l", "s, n"),
    "tr_TR": ("TR", "tr", ["tr_TR"], "tr", "f l", "s No: n"),
    "ar_EG": ("EG", "ar", ["ar_AA"], "ar-eg", "f l", "n s"),
    "ar_SA": ("SA", "ar", ["ar_SA", "ar_AA"], "ar-sa", "f l", "n s"),
    "he_IL": ("IL", "he", ["he_IL"], None, "f l", "s n"),
    "fa_IR": ("IR", "fa", ["fa_IR"], "fa", "f l", "s، پلاک n"),
    "hi_IN": ("IN", "hi", ["hi_IN"], None, "f l", "n, s"),
    "th_TH": ("TH", "th", ["th_TH"], None, "f l", "n s"),
    "vi_VN": ("VN", "vi", ["vi_VN"], None, "l f", "n s"),
    "id_ID": ("ID", "id", ["id_ID"], None, "f l", "s No. n"),
    "zh_CN": ("CN", "zh", ["zh_CN"], "zh", "lf", "sn号"),
    "zh_TW": ("TW", "zh", ["zh_TW"], None, "lf", "sn號"),
    "ja_JP": ("JP", "ja", ["ja_JP"], "ja", "l f", "sn番地"),
    "ko_KR": ("KR", "ko", ["ko_KR"], "ko", "lf", "s n"),
}

# Streets of locales without a list of their own: `%` is a family name or one of the names given here.
STREETS = {
    "en_IN": "% Road|% Street|% Nagar|% Marg", "lv_LV": "% iela|% gatve|% bulvāris", "lt_LT": "% gatvė|% g.|% prospektas",
    "ro_RO": "Strada %|Bulevardul %|Aleea %", "sl_SI": "% ulica|% cesta|% pot", "bg_BG": "ул. %|бул. %", "he_IL": "רחוב %|שדרות %",
    "hi_IN": "% मार्ग|% नगर|% रोड", "th_TH": "ถนน%|ซอย%", "vi_VN": "Đường %|Phố %", "id_ID": "Jl. %|Gang %", "zh_TW": "%路|%街",
}
STREET_NAMES = {
    "lv_LV": "Brīvības|Rīgas|Liepu|Bērzu|Ozolu|Skolas|Jūras|Dārza|Parka|Upes|Meža|Zaļā|Saules|Kalna|Ezera|Ziedu|Dzirnavu|Baznīcas|Stacijas|Lauku",
    "lt_LT": "Vilniaus|Kauno|Liepų|Beržų|Ąžuolų|Mokyklos|Jūros|Sodų|Parko|Upės|Miško|Žalioji|Saulės|Kalno|Ežero|Gėlių|Malūno|Bažnyčios|Stoties|Laukų",
    "sl_SI": "Prešernova|Cankarjeva|Slovenska|Ljubljanska|Mariborska|Lipova|Šolska|Vrtna|Gozdna|Poljska|Cvetna|Sončna|Kolodvorska|Gregorčičeva|Trubarjeva|Partizanska|Obrtniška|Mlinska|Zelena|Kratka",
    "bg_BG": "Витоша|Васил Левски|Христо Ботев|Иван Вазов|Шипка|Раковски|Цар Симеон|Опълченска|Стара планина|Родопи|Марица|Дунав|Пирин|Роза|Ален мак|Чинар|Липа|Бреза|Изгрев|Славянска",
    "he_IL": "הרצל|ויצמן|בן גוריון|ז׳בוטינסקי|רוטשילד|ביאליק|דיזנגוף|אלנבי|הגפן|הזית|התאנה|הרימון|השקד|האורן|הברוש|הדקל|הים|הנביאים|יפו|סוקולוב",
    "hi_IN": "महात्मा गांधी|नेहरू|पटेल|सुभाष|तिलक|शिवाजी|अशोक|गांधी|राजेंद्र|सरोजिनी|लाजपत|टैगोर|विवेकानंद|अंबेडकर|भगत सिंह|कमला|गोपाल|मालवीय|आज़ाद|इंदिरा",
    "th_TH": "สุขุมวิท|พหลโยธิน|รัชดาภิเษก|เพชรบุรี|พระราม ๔|สีลม|สาทร|ลาดพร้าว|รามคำแหง|วิภาวดี|เจริญกรุง|เยาวราช|บรมราชชนนี|นิมมาน|ช้างคลาน|มิตรภาพ|เพชรเกษม|ศรีนครินทร์|ราชดำเนิน|งามวงศ์วาน",
    "vi_VN": "Lê Lợi|Nguyễn Huệ|Trần Hưng Đạo|Hai Bà Trưng|Lý Thường Kiệt|Nguyễn Trãi|Lê Duẩn|Điện Biên Phủ|Phan Chu Trinh|Quang Trung|Hùng Vương|Bà Triệu|Ngô Quyền|Lê Thánh Tông|Pasteur|Đồng Khởi|Võ Văn Tần|Cách Mạng Tháng Tám|Nguyễn Du|Tôn Đức Thắng",
    "id_ID": "Merdeka|Sudirman|Diponegoro|Gajah Mada|Ahmad Yani|Kartini|Melati|Mawar|Kenanga|Anggrek|Cendana|Veteran|Pahlawan|Pemuda|Gatot Subroto|Imam Bonjol|Hayam Wuruk|Sisingamangaraja|Teuku Umar|Juanda",
    "zh_TW": "中正|中山|民生|民權|民族|忠孝|仁愛|信義|和平|復興|建國|光復|文化|成功|自由|公園|大同|中華|三民|博愛",
}
