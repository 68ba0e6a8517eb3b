// Made by Scripts/locales/compile.py; NOTICE names the sources.
// swift-format-ignore-file

extension LocaleText {
  static let ko_KR: StaticString = #"""
@form
lf
@titles
씨
씨
@genders
남성
여성
@female
경숙=gyeongsuk	333
경자=gyeongja
경희=gyeonghui
명숙=myeongsuk
명자=myeongja
미경=migyeong
미숙=misuk
미영=miyeong
미정=mijeong
민서=minseo
민지=minji
보람=boram
서연=seoyeon
서영=seoyeong
서윤=seoyun
서현=seohyeon
선영=seonyeong
수민=sumin
수빈=subin
수진=sujin
숙자=sukja
순옥=sunok
순자=sunja
아름=areum
영미=yeongmi
영숙=yeongsuk
영순=yeongsun
영자=yeongja
영희=yeonghui
예원=yewon
예은=yeeun
예지=yeji
예진=yejin
옥순=oksun
옥자=okja
유진=yujin
윤서=yunseo
은경=eungyeong
은서=eunseo
은영=eunyeong
은정=eunjeong
은주=eunju
은지=eunji
정숙=jeongsuk
정순=jeongsun
정자=jeongja
정희=jeonghui
지민=jimin
지아=jia
지연=jiyeon
지영=jiyeong
지우=jiu
지원=jiwon
지은=jieun
지현=jihyeon
지혜=jihye
채원=chaewon
춘자=chunja
하윤=hayun
하은=haeun
현숙=hyeonsuk
현정=hyeonjeong
현주=hyeonju
현지=hyeonji
혜진=hyejin
가영=gayeong
가현=gahyeon
경미=gyeongmi
경은=gyeongeun
교선=gyoseon
구연=guyeon
규린=gyurin
규연=gyuyeon
그림=geurim
기윤=giyun
나은=naeun
나현=nahyeon
노을=noeul
다예=daye
다향=dahyang
단비=danbi
담비=dambi
도언=doeon
동희=donghui
리경=rigyeong
리현=rihyeon
명=myeong
명현=myeonghyeon
문영=munyeong
미도=mido
미래=mirae
미서=miseo
미소=miso
미진=mijin
민경=mingyeong
민솔=minsol
민수=minsu
민영=minyeong
민주=minju
보경=bogyeong
보미=bomi
보민=bomin
비영=biyeong
비인=biin
서빈=seobin
서애=seoae
서주=seoju
서진=seojin
서혜=seohye
서희=seohui
선아=seona
선이=seoni
선향=seonhyang
선희=seonhui
설윤=seolyun
성민=seongmin
성빈=seongbin
성아=seonga
성은=seongeun
세민=semin
세연=seyeon
세영=seyeong
세진=sejin
세화=sehwa
세희=sehui
소민=somin
소연=soyeon
소영=soyeong
소윤=soyun
소은=soeun
소인=soin
소정=sojeong
소형=sohyeong
소희=sohui
솔미=solmi
솔민=solmin
솔비=solbi
솔아=sola
솔영=solyeong
솔희=solhui
송이=songi
수아=sua
수연=suyeon
수정=sujeong
수지=suji
수현=suhyeon
슬이=seuli
승민=seungmin
승아=seunga
승연=seungyeon
승은=seungeun
승혜=seunghye
승희=seunghui
신아=sina
신혜=sinhye
아담=adam
아라=ara
아람=aram
아루=aru
아리=ari
아린=arin
아림=arim
아설=aseol
아솔=asol
아연=ayeon
아영=ayeong
아원=awon
아윤=ayun
아인=ain
아정=ajeong
아지=aji
아진=ajin
아현=ahyeon
안나=anna
애리=aeri
애린=aerin
애설=aeseol
애솔=aesol
애슬=aeseul
여설=yeoseol
여솔=yeosol
여슬=yeoseul
여안=yeoan
여원=yeowon
여은=yeoeun
여정=yeojeong
여진=yeojin
연서=yeonseo
연수=yeonsu
연아=yeona
연영=yeonyeong
연우=yeonu
연이=yeoni
연재=yeonjae
연주=yeonju
연지=yeonji
연화=yeonhwa
연희=yeonhui
영란=yeongran
영린=yeongrin
영림=yeongrim
영서=yeongseo
영선=yeongseon
영설=yeongseol
영솔=yeongsol
영슬=yeongseul
영아=yeonga
영애=yeongae
영연=yeongyeon
영윤=yeongyun
영은=yeongeun
영임=yeongim
영주=yeongju
영지=yeongji
영채=yeongchae
영하=yeongha
영현=yeonghyeon
영혜=yeonghye
예경=yegyeong
예나=yena
예다=yeda
예란=yeran
예령=yeryeong
예리=yeri
예린=yerin
예림=yerim
예서=yeseo
예설=yeseol
예섬=yeseom
예솔=yesol
예슬=yeseul
예영=yeyeong
예율=yeyul
예인=yein
예임=yeim
예정=yejeong
예주=yeju
예찬=yechan
예현=yehyeon
오연=oyeon
오영=oyeong
오윤=oyun
오은=oeun
요원=yowon
용휘=yonghwi
우아=ua
우연=uyeon
우이=ui
우임=uim
원래=wonrae
원영=wonyeong
원예=wonye
원우=wonu
원정=wonjeong
유나=yuna
유라=yura
유란=yuran
유례=yurye
유리=yuri
유림=yurim
유설=yuseol
유슬=yuseul
유승=yuseung
유안=yuan
유연=yuyeon
유영=yuyeong
유원=yuwon
유은=yueun
유정=yujeong
유주=yuju
유지=yuji
유채=yuchae
유현=yuhyeon
윤교=yungyo
윤란=yunran
윤래=yunrae
윤련=yunryeon
윤례=yunrye
윤선=yunseon
윤설=yunseol
윤섬=yunseom
윤솔=yunsol
윤아=yuna
윤애=yunae
윤영=yunyeong
윤예=yunye
윤오=yuno
윤우=yunu
윤율=yunyul
윤이=yuni
윤임=yunim
윤정=yunjeong
윤주=yunju
윤지=yunji
윤창=yunchang
윤채=yunchae
윤하=yunha
윤해=yunhae
윤혜=yunhye
윤후=yunhu
@male
건우=geonu	333
경수=gyeongsu
광수=gwangsu
도윤=doyun
도현=dohyeon
동현=donghyeon
민석=minseok
민수=minsu
민재=minjae
민준=minjun
병철=byeongcheol
상철=sangcheol
상현=sanghyeon
상호=sangho
상훈=sanghun
서준=seojun
성민=seongmin
성수=seongsu
성진=seongjin
성현=seonghyeon
성호=seongho
성훈=seonghun
승민=seungmin
승현=seunghyeon
시우=siu
영길=yeonggil
영수=yeongsu
영식=yeongsik
영일=yeongil
영진=yeongjin
영철=yeongcheol
영호=yeongho
영환=yeonghwan
예준=yejun
우진=ujin
재현=jaehyeon
재호=jaeho
정남=jeongnam
정수=jeongsu
정식=jeongsik
정웅=jeongung
정호=jeongho
정훈=jeonghun
종수=jongsu
주원=juwon
준서=junseo
준영=junyeong
준혁=junhyeok
준호=junho
중수=jungsu
지후=jihu
지훈=jihun
진우=jinu
진호=jinho
현우=hyeonu
현준=hyeonjun
강훈=ganghun
건영=geonyeong
건율=geonyul
건하=geonha
건호=geonho
겸영=gyeomyeong
겸우=gyeomu
겸재=gyeomjae
경기=gyeonggi
경돈=gyeongdon
경우=gyeongu
경욱=gyeonguk
경한=gyeonghan
경현=gyeonghyeon
관영=gwanyeong
관일=gwanil
관호=gwanho
광섭=gwangseop
광준=gwangjun
규록=gyurok
규성=gyuseong
규연=gyuyeon
규영=gyuyeong
규태=gyutae
규하=gyuha
규현=gyuhyeon
규호=gyuho
근형=geunhyeong
기백=gibaek
기범=gibeom
기성=giseong
기영=giyeong
기욱=giuk
기태=gitae
기현=gihyeon
기훈=gihun
길현=gilhyeon
다빈=dabin
다헌=daheon
다훈=dahun
담현=damhyeon
대규=daegyu
대근=daegeun
대식=daesik
대언=daeeon
대웅=daeung
대원=daewon
대일=daeil
대한=daehan
대현=daehyeon
대호=daeho
대환=daehwan
덕재=deokjae
도권=dogwon
도연=doyeon
도훈=dohun
동규=donggyu
동엽=dongyeop
동영=dongyeong
동완=dongwan
동우=dongu
동운=dongun
동일=dongil
동재=dongjae
동준=dongjun
동학=donghak
동혁=donghyeok
동호=dongho
동후=donghu
두언=dueon
두현=duhyeon
두호=duho
라윤=rayun
라율=rayul
라현=rahyeon
래언=raeeon
래원=raewon
래헌=raeheon
래훈=raehun
리안=rian
명성=myeongseong
명욱=myeonguk
명원=myeongwon
명준=myeongjun
명진=myeongjin
명찬=myeongchan
무경=mugyeong
민규=mingyu
민기=mingi
민섭=minseop
민세=minse
민식=minsik
민우=minu
민진=minjin
민형=minhyeong
범성=beomseong
범수=beomsu
병규=byeonggyu
병근=byeonggeun
병우=byeongu
병윤=byeongyun
병찬=byeongchan
보람=boram
보성=boseong
본원=bonwon
상민=sangmin
상빈=sangbin
상연=sangyeon
상완=sangwan
상용=sangyong
상원=sangwon
상윤=sangyun
상율=sangyul
상준=sangjun
상진=sangjin
상헌=sangheon
상혁=sanghyeok
상희=sanghui
서빈=seobin
서완=seowan
서진=seojin
서한=seohan
서후=seohu
서훈=seohun
석범=seokbeom
석호=seokho
선영=seonyeong
선우=seonu
선재=seonjae
선휘=seonhwi
설준=seoljun
설현=seolhyeon
성균=seonggyun
성범=seongbeom
성빈=seongbin
성엽=seongyeop
성우=seongu
성원=seongwon
성율=seongyul
성재=seongjae
성준=seongjun
성찬=seongchan
성한=seonghan
성헌=seongheon
성혁=seonghyeok
성휘=seonghwi
세민=semin
세연=seyeon
세영=seyeong
세웅=seung
세윤=seyun
세한=sehan
세혀=sehyeo
세혁=sehyeok
세호=seho
세훈=sehun
솔=sol
송민=songmin
송빈=songbin
송준=songjun
수민=sumin
수빈=subin
수엽=suyeop
수영=suyeong
수용=suyong
수윤=suyun
수한=suhan
수헌=suheon
수현=suhyeon
수형=suhyeong
수호=suho
수환=suhwan
수훈=suhun
승석=seungseok
승엽=seungyeop
승완=seungwan
승윤=seungyun
승인=seungin
승재=seungjae
승주=seungju
승준=seungjun
승찬=seungchan
승철=seungcheol
승태=seungtae
승헌=seungheon
승혁=seunghyeok
승호=seungho
승환=seunghwan
승후=seunghu
시용=siyong
시율=siyul
시준=sijun
시현=sihyeon
시후=sihu
시훈=sihun
신건=singeon
신동=sindong
어진=eojin
연서=yeonseo
연석=yeonseok
연수=yeonsu
연재=yeonjae
연찬=yeonchan
영국=yeongguk
영규=yeonggyu
영산=yeongsan
영세=yeongse
영인=yeongin
영재=yeongjae
영준=yeongjun
영택=yeongtaek
영훈=yeonghun
예상=yesang
예승=yeseung
예신=yesin
예찬=yechan
요한=yohan
용민=yongmin
용진=yongjin
용찬=yongchan
용현=yonghyeon
용휘=yonghwi
우석=useok
우성=useong
우연=uyeon
우종=ujong
원권=wongwon
원정=wonjeong
원준=wonjun
원진=wonjin
원찬=wonchan
원택=wontaek
유석=yuseok
유섭=yuseop
유엽=yuyeop
유진=yujin
유찬=yuchan
유하=yuha
유환=yuhwan
윤기=yungi
윤도=yundo
윤동=yundong
윤성=yunseong
윤용=yunyong
@last
김=gim	14761
이=i	10091
박=bak	5789
최=choe	2970
강=gang	1457
윤=yun	1409
장=jang	1370
한=han	1067
오=o	1054
서=seo	1037
권=gwon	974
황=hwang	963
안=an	946
송=song	943
류=ryu	887
홍=hong	771
고=go	650
문=mun	641
양=yang	635
손=son	631
배=bae	552
조=jo	550
백=baek	526
허=heo	450
남=nam	380
심=sim	374
노=no	354
정=jeong	336
하=ha	318
곽=gwak	280
성=seong	275
차=cha	268
주=ju
우=u
구=gu	267
신=sin	265
임=im	264
전=jeon	257
나=na
민=min	236
유=yu	231
진=jin	220
지=ji	211
엄=eom	199
가=ga
각=gak
간=gan
갈=gal
감=gam
갑=gap
강전=gangjeon
거=geo
건=geon
견=gyeon
결=gyeol
겸=gyeom
경=gyeong
계=gye
곡=gok
곤=gon
공=gong
과=gwa
관=gwan
광=gwang
교=gyo
국=guk
궁=gung
귀=gwi
규=gyu
균=gyun
근=geun
금=geum
기=gi
길=gil
낙=nak
난=nan
남궁=namgung
낭=nang
내=nae
뇌=noe
누=nu
능=neung
니=ni
다=da
단=dan
달=dal
담=dam
당=dang
대=dae
도=do
독=dok
독고=dokgo
돈=don
동=dong
동방=dongbang
두=du
등=deung
라=ra
마=ma
만=man
말=mal
망=mang
망절=mangjeol
매=mae
맥=maek
맹=maeng
면=myeon
명=myeong
모=mo
목=mok
묘=myo
무=mu
묵=muk
미=mi
반=ban
발=bal
방=bang
번=beon
범=beom
법=beop
벽=byeok
변=byeon
보=bo
복=bok
봉=bong
부=bu
분=bun
불=bul
비=bi
빈=bin
빙=bing
사=sa
사공=sagong
산=san
살=sal
삼=sam
상=sang
새=sae
서문=seomun
석=seok
선=seon
선우=seonu
설=seol
섭=seop
세=se
소=so
소봉=sobong
속=sok
수=su
숙=suk
순=sun
승=seung
시=si
식=sik
아=a
악=ak
암=am
애=ae
앵=aeng
야=ya
약=yak
어=eo
언=eon
여=yeo
역=yeok
연=yeon
열=yeol
염=yeom
엽=yeop
영=yeong
예=ye
옥=ok
온=on
옹=ong
완=wan
왕=wang
요=yo
용=yong
욱=uk
운=un
원=won
월=wol
위=wi
육=yuk
율=yul
은=eun
음=eum
응=eung
의=ui
인=in
일=il
자=ja
작=jak
잠=jam
장곡=janggok
재=jae
저=jeo
적=jeok
점=jeom
제=je
제갈=jegal
종=jong
좌=jwa
준=jun
중=jung
증=jeung
찬=chan
참=cham
창=chang
채=chae
처=cheo
척=cheok
천=cheon
철=cheol
첨=cheom
첩=cheop
청=cheong
체=che
초=cho
총=chong
추=chu
축=chuk
충=chung
취=chwi
치=chi
침=chim
탁=tak
태=tae
파=pa
판=pan
패=pae
팽=paeng
편=pyeon
평=pyeong
폐=pye
포=po
표=pyo
풍=pung
피=pi
필=pil
학=hak
함=ham
항=hang
해=hae
행=haeng
향=hyang
혁=hyeok
현=hyeon
협=hyeop
형=hyeong
혜=hye
호=ho
화=hwa
환=hwan
황목=hwangmok
황보=hwangbo
회=hoe
효=hyo
후=hu
훈=hun
휘=hwi
희=hui
@companies
㈜%
%㈜
주식회사 %
@address
%S %C %A %Z
s n
@streets
가달길
가마산내로
가양대로
감내로
갑골길
강동중곡내로
개동마을대로
개화동로
거제시장길
경기장내로
경열사대로
계수로
고무래길
고운들내로
공단서대로
공항진입로
관악길
광서내로
광천대로
구남언덕로
구만산길
구신임내로
구촌반촌대로
국제금융로
굴레방길
금낭화내로
금부대로
금정도서관로
금호순서길
기찰내로
까치고개대로
나팔꽃로
낙인길
남대문내로
남산대로
남향남로
내등길
노대실내로
녹번대로
놀이마당로
능선길
다산내로
답십리대로
대교로
대림길
대신내로
대저동서대로
대촌로
덕남마을길
덕천내로
도동대로
도신로
독립문길
동계내로
동곡송정대로
동래시장로
동뫼길
동산내로
동성대로
동작로
동호길
두송내로
둔치중앙대로
등촌로
마곡중앙길
마암내로
마철대로
만리재로
망원길
맥동내로
명동대로
명지로
모라길
목동남내로
목련대로
무등로
무학송길
문중내로
물만대로
민락수변로
박호노동길
반포내로
방모산대로
방혜로
백련사길
백양산내로
번영대로
범어사로
법원길
벽진학두내로
보문대로
복영로
본량금곡길
본량석계내로
본량용산대로
본량흑석로
봉래길
봉선중앙내로
봉주대로
부곡온천로
부일길
북한산내로
불매등대로
비엔날레로
사동길
사직북내로
산막대로
산정로
삼덕길
삼도봉학내로
삼도중방대로
삼선교로
삼전길
상덕내로
상무공원대로
상무오월로
상암길
상학산복내로
새벽시장대로
새터산로
서강길
서남내로
서리풀대로
서부샛로
서애길
서전내로
서포대로
석대천로
선교길
선유내로
섬밭대로
성남칠로
성수이길
세갈래내로
세종대로
소산로
소해길
송대내로
송정대로
송죽로
수곡마을길
수박등내로
수영성대로
수정공원상로
수춘길
승촌내로
시실대로
식유촌로
신기마을길
신도산내로
신반송대로
신수로
신우길
신정번영내로
신촌소류지대로
신향동로
쌍미천길
아미초장내로
안산대로
암사로
약령시길
양동시장내로
양연대로
양지마을로
어울마당길
엄궁중내로
여의나루대로
연구로
연세길
연희내로
영동대로
영장로
영화진길
오륙내로
오시게대로
옥인로
와룡공원길
왕산내로
용궁대로
용두난산로
용보길
용아내로
우동대로
우암번영로
우현길
운천내로
원도산대로
원양로
원효천길
월내해안내로
월석복만대로
위례광장로
유덕길
유통단지내로
은평대로
의사당로
이순길
인사동내로
일곡택지대로
임곡내기로
임곡연계길
임밖내로
입소대로
자동차로
자양강변길
잠실내로
장동대로
장미계단로
장운길
장평내로
전선등대로
정공단로
정율성길
제중내로
조원중앙대로
좌동로
주감길
죽림마을내로
중군진대로
중림로
중치밭길
증심천내로
지산재대로
진다리로
진황도길
찬새미내로
창덕궁대로
천동로
천성대항길
천해내로
첨단내촌대로
청계로
청룡예전길
청학내로
체육공원대로
초록마을로
충렬대길
충정내로
칠암대로
탑골로
@zones
Asia/Seoul
@regions
서울특별시	11	01###|02###|03###|04###|05###|06###|07###|08###
부산광역시	26	46###|47###|48###|49###
인천광역시	28	21###|22###|23###
대구광역시	27	41###|42###|43###
대전광역시	30	34###|35###
광주광역시	29	61###|62###
경기도	41	10###|11###|12###|13###|14###|15###|16###|17###|18###
울산광역시	31	44###|45###
경상남도	48	50###|51###|52###|53###
충청북도	43	27###|28###|29###
충청남도	44	31###|32###|33###
전라북도	45	54###|55###|56###
경상북도	47	36###|37###|38###|39###|40###
제주특별자치도	49	6300#|6303#|6306#|6309#|6312#|6315#|6318#|6321#|6324#|6327#|6330#|6333#|6336#|6339#|6352#|6355#|6358#|6361#|6364#|6367#
강원도	42	24###|25###|26###
전라남도	46	57###|58###|59###
@cities
서울시	KR	0	375660	1269784	0	10349
부산광역시	KR	1	351017	1290300	0	3285
인천광역시	KR	2	374565	1267052	0	3015
대구광역시	KR	3	358703	1285911	0	2366
대전광역시	KR	4	363491	1273849	0	1441
광주시	KR	5	351547	1269156	0	1401
수원시	KR	6	372911	1270089	0	1235
울산광역시	KR	7	355372	1293167	0	1098
고양시	KR	6	376564	1268350	0	1062
창원시	KR	8	352281	1286811	0	1026
성남시	KR	6	374386	1271378	0	915
청주시	KR	9	366372	1274897	0	852
부천시	KR	6	374989	1267831	0	851
천안시	KR	10	368065	1271522	0	659
화성시	KR	6	372068	1268169	0	641
전주시	KR	11	358219	1271489	0	638
안산시	KR	6	373236	1268219	0	623
안양시	KR	6	373925	1269269	0	596
김해시	KR	8	352342	1288811	0	532
포항시	KR	12	360292	1293648	0	492
제주시	KR	13	335097	1265219	0	489
의정부시	KR	6	377415	1270474	0	479
마산	KR	5	351272	1268315	0	434
구미시	KR	12	361136	1283360	0	405
평택시	KR	6	369947	1270889	0	365
양산시	KR	8	353420	1290336	0	358
광명시	KR	6	374772	1268664	0	358
원주시	KR	14	373514	1279453	0	333
진주시	KR	8	351928	1280847	0	307
익산시	KR	11	359439	1269544	0	307
군포시	KR	6	373675	1269469	0	286
춘천시	KR	14	378747	1277342	0	285
순천시	KR	15	349505	1274878	0	276
여수시	KR	15	347606	1276622	0	269
목포시	KR	15	348128	1263918	0	268
경산시	KR	12	358233	1287378	0	267
군산시	KR	11	359786	1267114	0	265
하남시	KR	6	375400	1272056	0	254
경주시	KR	12	358428	1292117	0	245
오산시	KR	6	371522	1270706	0	239
거제시	KR	8	348138	1287056	0	233
충주시	KR	9	369767	1279287	0	209
강릉시	KR	14	377527	1288724	0	208
김포시	KR	6	376236	1267142	0	203
이천시	KR	6	372792	1274425	0	196
구리시	KR	6	375986	1271394	0	195
양주시	KR	6	378331	1270617	0	180
기장군	KR	1	352442	1292139	0	176
광양시	KR	15	349414	1276957	0	154
안동시	KR	12	365664	1287228	0	153
김천시	KR	12	361218	1281198	0	150
정읍시	KR	11	356000	1269170	0	140
시흥동	KR	0	374518	1269108	0	128
여주시	KR	6	372958	1276339	0	112
상주시	KR	12	364153	1281606	0	101
아산시	KR	10	367836	1270042	0	98
와부	KR	6	375897	1272203	0	97
보령시	KR	10	363493	1265977	0	94
남양주시	KR	6	376367	1272142	0	91
홍성군	KR	10	366009	1266650	0	89
영주시	KR	12	368217	1286308	0	85
완주군	KR	11	358451	1271475	0	84
양평군	KR	6	374897	1274906	0	83
속초시	KR	14	382070	1285918	0	81
문경시	KR	12	365946	1281995	0	77
홍천군	KR	14	376918	1278857	0	75
창녕군	KR	8	355414	1284951	0	75
서산시	KR	10	367817	1264522	0	74
고창군	KR	11	354333	1267000	0	73
공주시	KR	10	364556	1271247	0	72
충무	KR	8	348496	1284278	0	71
안성시	KR	6	370108	1272703	0	69
의왕시	KR	6	373653	1269478	0	63
고성군	KR	14	383788	1284676	0	62
진천군	KR	9	368567	1274433	0	61
화순군	KR	15	350612	1269875	0	60
부여군	KR	10	362747	1269091	0	60
옥천군	KR	9	363012	1275680	0	57
가평군	KR	6	378310	1275106	0	55
예천군	KR	12	366574	1284551	0	55
신안군	KR	15	348262	1261086	0	53
밀양시	KR	8	354933	1287489	0	53
영광군	KR	15	352781	1265118	0	52
영암군	KR	15	348006	1266967	0	52
태백시	KR	14	371759	1289889	0	49
담양군	KR	15	353189	1269839	0	45
괴산군	KR	9	368108	1277947	0	44
논산시	KR	10	362039	1270847	0	44
영동군	KR	9	361750	1277764	0	44
서동	KR	13	334844	1264925	0	43
나주시	KR	15	350292	1267175	0	42
삼척시	KR	14	374406	1291708	0	42
장성군	KR	15	352978	1267844	0	42
하동군	KR	8	350680	1277515	0	41
철원군	KR	14	382092	1272175	0	41
예산군	KR	10	366776	1268427	0	39
보성군	KR	15	347715	1270800	0	37
흥해	KR	12	361094	1293452	0	36
연일	KR	12	360045	1293185	0	35
장흥군	KR	15	346816	1269069	0	35
군위군	KR	12	362347	1285728	0	34
당진시	KR	10	368944	1266297	0	33
청송군	KR	12	364335	1290570	0	31
진안군	KR	11	357917	1274253	0	31
구례군	KR	15	352094	1274644	0	30
왜관	KR	12	359925	1283978	0	30
성환	KR	10	369156	1271314	0	29
장수군	KR	11	356484	1275152	0	26
임실군	KR	11	356131	1272794	0	26
강화군	KR	2	377472	1264856	0	26
영월군	KR	14	371845	1284682	0	25
금산군	KR	10	361031	1274889	0	25
양구군	KR	14	381058	1279894	0	24
해남군	KR	15	345711	1265989	0	24
대산리	KR	10	369714	1264542	0	23
화천군	KR	14	381070	1277063	0	23
선산	KR	12	362408	1282975	0	21
주문진	KR	14	378914	1288258	0	21
벌교	KR	15	348490	1273405	0	20
@countries
안도라
아랍에미리트
아프가니스탄
앤티가 바부다
앵귈라
알바니아
아르메니아
앙골라
아르헨티나
아메리칸 사모아
오스트리아
오스트레일리아
아루바
올란드 제도
아제르바이잔
보스니아 헤르체고비나
바베이도스
방글라데시
벨기에
부르키나파소
불가리아
바레인
부룬디
베냉
생바르텔레미
버뮤다
브루나이
볼리비아
네덜란드령 카리브
브라질
바하마
부탄
보츠와나
벨라루스
벨리즈
캐나다
코코스 제도
콩고-킨샤사
중앙 아프리카 공화국
콩고-브라자빌
스위스
코트디부아르
쿡 제도
칠레
카메룬
중국
콜롬비아
코스타리카
쿠바
카보베르데
퀴라소
크리스마스섬
키프로스
체코
독일
지부티
덴마크
도미니카
도미니카 공화국
알제리
에콰도르
에스토니아
이집트
서사하라
에리트리아
스페인
에티오피아
핀란드
피지
포클랜드 제도
미크로네시아
페로 제도
프랑스
가봉
영국
그레나다
조지아
프랑스령 기아나
건지
가나
지브롤터
그린란드
감비아
기니
과들루프
적도 기니
그리스
과테말라
괌
기니비사우
가이아나
홍콩(중국 특별행정구)
온두라스
크로아티아
아이티
헝가리
인도네시아
아일랜드
이스라엘
맨섬
인도
영국령 인도양 지역
이라크
이란
아이슬란드
이탈리아
저지
자메이카
요르단
일본
케냐
키르기스스탄
캄보디아
키리바시
코모로
세인트키츠 네비스
북한
대한민국
쿠웨이트
케이맨 제도
카자흐스탄
라오스
레바논
세인트루시아
리히텐슈타인
스리랑카
라이베리아
레소토
리투아니아
룩셈부르크
라트비아
리비아
모로코
모나코
몰도바
몬테네그로
생마르탱
마다가스카르
마셜 제도
북마케도니아
말리
미얀마
몽골
마카오(중국 특별행정구)
북마리아나제도
마르티니크
모리타니
몬트세라트
몰타
모리셔스
몰디브
말라위
멕시코
말레이시아
모잠비크
나미비아
뉴칼레도니아
니제르
노퍽섬
나이지리아
니카라과
네덜란드
노르웨이
네팔
나우루
니우에
뉴질랜드
오만
파나마
페루
프랑스령 폴리네시아
파푸아뉴기니
필리핀
파키스탄
폴란드
생피에르 미클롱
푸에르토리코
팔레스타인 지구
포르투갈
팔라우
파라과이
카타르
레위니옹
루마니아
세르비아
러시아
르완다
사우디아라비아
솔로몬 제도
세이셸
수단
스웨덴
싱가포르
세인트헬레나
슬로베니아
스발바르제도-얀마웬섬
슬로바키아
시에라리온
산마리노
세네갈
소말리아
수리남
남수단
상투메 프린시페
엘살바도르
신트마르턴
시리아
에스와티니
터크스 케이커스 제도
차드
토고
태국
타지키스탄
토켈라우
동티모르
투르크메니스탄
튀니지
통가
튀르키예
트리니다드 토바고
투발루
대만
탄자니아
우크라이나
우간다
미국
우루과이
우즈베키스탄
바티칸 시국
세인트빈센트그레나딘
베네수엘라
영국령 버진아일랜드
미국령 버진아일랜드
베트남
바누아투
왈리스-푸투나 제도
사모아
예멘
마요트
남아프리카
잠비아
짐바브웨
@months
1월
2월
3월
4월
5월
6월
7월
8월
9월
10월
11월
12월
@weekdays
월요일
화요일
수요일
목요일
금요일
토요일
일요일
@words
가게
가격
가구
가까워지다
가까이
가깝다
가꾸다
가끔
가난
가난하다
가늘다
가능
가능성
가능하다
가능해지다
가다
가득
가득하다
가득히
가라앉다
가려지다
가령
가로
가로등
가로막다
가로수
가루
가르다
가르치다
가르침
가리다
가리키다
가만
가만있다
가만히
가뭄
가방
가볍다
가사
가상
가수
가스
가슴
가슴속
가요
가운데
가위
가을
가이드
가입
가입자
가입하다
가장
가정
가정교사
가져가다
가져다주다
가져오다
가족
가죽
가지
가지다
가짜
가치
가치관
가톨릭
가하다
각
각각
각국
각기
각오
각자
각종
간
간격
간단하다
간단히
간부
간섭
간식
간신히
간장
간접
간접적
간판
간편하다
간호
간호사
간혹
갇히다
갈다
갈등
갈비
갈비탕
갈색
갈수록
갈아입다
갈아타다
갈증
감
감각
감기
감다
감독
감동
감동적
감사
감사하다
감상
감상하다
감소
감소되다
감소하다
감수성
감싸다
감옥
감자
감정
감정적
감추다
감히
갑
갑자기
갑작스럽다
값
값싸다
강
강남
강당
강도
강력하다
강력히
강렬하다
강물
강변
강북
강사
강수량
강아지
강요하다
강원도
강의
강의하다
강제
강조
강조하다
강하다
강화하다
갖가지
갖다
갖추다
같다
같이
같이하다
갚다
개
개개인
개구리
개국
개나리
개다
개미
개발되다
개발하다
개방
개방되다
개방하다
개별
개선
개선되다
개선하다
개성
개월
개인
개인적
객관적
걔
거
거기
거꾸로
거대하다
거두다
거들다
거듭
거리
거부하다
거실
거액
거울
거의
거절하다
거짓
거짓말
거치다
거칠다
거품
걱정
걱정되다
걱정스럽다
걱정하다
건
건강
건강하다
건너
건너가다
건너다
건너오다
건너편
건넌방
건네다
건네주다
건드리다
건물
건설
건설되다
건설하다
건전하다
건조
건조하다
건지다
건축
걷기
걷다
걸다
걸리다
걸어가다
걸어오다
걸음
걸치다
검다
검사
검은색
검정색
검토
겁
겁나다
것
겉
게
게다가
게시판
게으르다
게임
겨우
겨울
겨울철
겨자
겪다
견디다
견해
결과
결과적
결국
결론
결석
결석하다
결승
결심
결심하다
결정
결정되다
결정하다
결코
결혼
결혼식
결혼하다
경계
경고
경고하다
경기
경기도
경기장
경력
경복궁
경비
경상도
경영
경영하다
경우
경쟁
경쟁력
경제
경제력
경제적
경제학
경주
경찰
경찰관
경찰서
경치
경향
경험
경험하다
곁
계곡
계단
계란
계산
계산기
계산하다
계속
계속되다
계속하다
계시다
계약
계절
계좌
계층
계획
계획하다
고개
고객
고교
고구려
고구마
고궁
고급
고급스럽다
고기
고등학교
고등학생
고려
고려하다
고르다
고맙다
고모
고모부
고무신
고민
고민하다
고생
고생하다
고소하다
고속
고속도로
고속버스
고양이
고요하다
고작
고장
고전
고집
고집하다
고추
고추장
고춧가루
고치다
고통
고통스럽다
고프다
고함
고향
곡
곡식
곤란하다
곧
곧다
곧바로
곧이어
곧잘
곧장
골
골고루
골목
골목길
골짜기
골치
골프
골프장
곰
곱다
곳
곳곳
공
공간
공개
공개하다
공격
공격하다
공공
공군
공급
공기
공동
공무원
공부
공부하다
공사
공식
공식적
공업
공연
공연되다
공연장
공연하다
공연히
공원
공장
공주
"""#
}
