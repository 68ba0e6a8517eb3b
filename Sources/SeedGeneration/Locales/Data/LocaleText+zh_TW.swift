// Made by Scripts/locales/compile.py; NOTICE names the sources.
// swift-format-ignore-file

extension LocaleText {
  static let zh_TW: StaticString = #"""
@form
lf
@titles
先生
女士
@genders
男
女
@female
淑芬=shufen	1847
淑惠=shuhui	1715
美玲=meiling	1583
麗華=lihua	1451
美惠=meihui
淑貞=shuzhen	1319
雅婷=yating
秀英=xiuying
淑娟=shujuan
秀琴=xiuqin
秀美=xiumei	1187
美華=meihua
怡君=yijun
淑華=shuhua
美玉=meiyu
雅惠=yahui	1055
秀蘭=xiulan
淑美=shumei
秀鳳=xiufeng
美珠=meizhu	923
麗珠=lizhu
麗娟=lijuan
淑玲=shuling
美雲=meiyun
雅雯=yawen
雅玲=yaling
美麗=meili	792
玉蘭=yulan
月娥=yuee
麗卿=liqing
惠美=huimei
麗美=limei
秀珠=xiuzhu
淑珍=shuzhen	660
欣怡=xinyi
素貞=suzhen
秀珍=xiuzhen
素珍=suzhen
惠玲=huiling
玉梅=yumei
玉英=yuying
淑慧=shuhui
秀玲=xiuling
明珠=mingzhu
秋香=qiuxiang
秀玉=xiuyu
麗雲=liyun
秀梅=xiumei
麗玉=liyu
寶珠=baozhu
怡婷=yiting
麗玲=liling
宜蓁=yizhen	528
月英=yueying
淑芳=shufang
玉玲=yuling
秀雲=xiuyun
慧玲=huiling
春美=chunmei
碧霞=bixia
麗香=lixiang
美鳳=meifeng
美珍=meizhen
美英=meiying
碧珠=bizhu
碧雲=biyun
佳蓉=jiarong
美蘭=meilan
秀娟=xiujuan
美娟=meijuan
淑敏=shumin
玉珍=yuzhen
淑卿=shuqing
美慧=meihui
靜宜=jingyi
素珠=suzhu
雅慧=yahui
靜怡=jingyi
玉美=yumei
雅萍=yaping
素卿=suqing
素琴=suqin
秀枝=xiuzhi
金蓮=jinlian
秋月=qiuyue
麗雪=lixue
惠珍=huizhen
心怡=xinyi
佳玲=jialing
鈺婷=yuting
詩涵=shihan
秀霞=xiuxia
秀華=xiuhua	396
麗琴=liqin
金鳳=jinfeng
麗珍=lizhen
玉鳳=yufeng
玉琴=yuqin
秀蓮=xiulian
素蘭=sulan
婉婷=wanting	132
佩珊=peishan
怡萱=yixuan
雅筑=yazhu
郁婷=yuting
宜庭=yiting
欣妤=xinyu
思妤=siyu
佳穎=jiaying
品妤=pinyu
子涵=zihan
品妍=pinyan
子晴=ziqing
詠晴=yongqing
禹彤=yutong
羽彤=yutong
芯語=xinyu
宥蓁=youzhen
語彤=yutong
苡晴=yiqing
苡菲=yifei
雨霏=yufei
芸菲=yunfei
苡安=yian
玥彤=yuetong
朵雯=duowen
雨杭=yuhang
贞荪=zhensun
瑾宛=jinwan
滢玉=yingyu
美穆=meimu
姗芝=shanzhi
宛娇=wanjiao
箐思=jingsi
蕖姿=quzi
雨昕=yuxin
若蕴=ruoyun
些忆=xieyi
丹荫=danyin
姐杼=jiezhu
阊燕=changyan
梦螈=mengyuan
芳苹=fangping
宛灵=wanling
菩婷=puting
若兰=ruolan
妮里=nili
耿漫=gengman
颖茜=yingqian
昕茑=xinniao
艾莲=ailian
苑菲=yuanfei
霓慧=nihui
彩岑=caicen
舒旬=shuxun
冰茵=bingyin
菲婷=feiting
邢圻=xingqi
昕姗=xinshan
彗伶=huiling
紫菽=zishu
丹彗=danhui
菀彗=wanhui
叶妃=xiefei
蓓蕾=beilei
姗颖=shanying
一萱=yixuan
娅萦=yaying
雨岑=yucen
非梦=feimeng
施蓓=shibei
艳欣=yanxin
妃蕾=feilei
旖雪=yixue
娜萱=nuoxuan
艳妮=yanni
月婷=yueting
昕欣=xinxin
沁雨=qinyu
怡葶=yiting
姗陇=shanlong
灵雪=lingxue
雨莺=yuying
薇竹=weizhu
俐贞=lizhen
砭刁=biandiao
菀窈=wanyao
迩菀=erwan
丛芸=congyun
璐凝=luning
紫玉=ziyu
欣讫=xinqi
静思=jingsi
旎收=nishou
赪吝=chenglin
泺诗=boshi
撰彤=zhuantong
妃掎=feiji
萦岑=yingcen
糍昕=cixin
藐仙=miaoxian
次焯=cizhuo
竹茱=zhuzhu
彤少=tongshao
孔雅=kongya
姐桧=jiekuai
妲蔓=daman
蹄人=tiren
丹媚=danmei
秋漆=qiuqi
思逸=siyi
青霓=qingni
艾纭=aiyun
妮欣=nixin
佻芝=tiaozhi
雨芯=yuxin
嘉苓=jialing
鹃彤=juantong
竺甜=zhutian
静芦=jinglu
璐蔓=luman
香玉=xiangyu
璐莎=lusha
婧藐=jingmiao
雨莫=yumo
鹦尹=yingyin
蔓颍=manying
杼篱=zhuli
袭烁=xishuo
袭娉=xiping
袭芬=xifen
袭芳=xifang
袭韵=xiyun
亚娴=yaxian
宛艳=wanyan
非雨=feiyu
昕昕=xinxin
枝倩=zhiqian
谨叶=jinxie
蔓娇=manjiao
俐梦=limeng
明璐=minglu
灵姗=lingshan
明竺=mingzhu
明湄=mingmei
浦谅=puliang
姐髓=jiesui
萍烨=pingye
滏烨=fuye
闺烨=guiye
荥烨=yingye
仿荭=fanghong
沐昙=mutan
雨艳=yuyan
佳霓=jiani
一叶=yixie
一慧=yihui
蝶莺=dieying
昕洋=xinyang
啸洋=xiaoyang
戆月=gangyue
萦宛=yingwan
月滢=yueying
于萱=yuxuan
亭檄=tingxi
一缨=yiying
赵堇=zhaojin
鹊左=quezuo
璨碧=canbi
俐慧=lihui
娜漾=nuoyang
蕊嫣=ruiyan
安苹=anping
赵彗=zhaohui
诺萁=nuoqi
芸竹=yunzhu
蝉缆=chanlan
闱萱=weixuan
思璎=siying
风廷=fengting
姹姒=chasi
娅彤=yatong
翠婴=cuiying
梦雯=mengwen
依凡=yifan
丽琦=liqi
迎琦=yingqi
菀茗=wanming
姗施=shanshi
竹芯=zhuxin
碧岑=bicen
搁贝=gebei
姝萩=shuqiu
柃妩=lingwu
鹦蕖=yingqu
璐饱=lubao
鹦廉=yinglian
怡鳞=yilin
怡丁=yiding
鹦霞=yingxia
@male
家豪=jiahao	1310
志明=zhiming	1092
建宏=jianhong
俊傑=junjie
俊宏=junhong
志豪=zhihao
志偉=zhiwei
承翰=chenghan	873
冠宇=guanyu
志強=zhiqiang
宗翰=zonghan
志宏=zhihong
冠廷=guanting
志成=zhicheng
文雄=wenxiong
承恩=chengen
金龍=jinlong
文彬=wenbin	655
正雄=zhengxiong
明輝=minghui
柏翰=bohan
彥廷=yanting
明德=mingde
文龍=wenlong
俊賢=junxian
志忠=zhizhong
國華=guohua
信宏=xinhong
家銘=jiaming
俊雄=junxiong
宇翔=yuxiang
建成=jiancheng
冠霖=guanlin
志銘=zhiming	437
志雄=zhixiong
進財=jincai
明哲=mingzhe
榮華=ronghua
柏宇=boyu
志鴻=zhihong
志賢=zhixian
俊良=junliang
建華=jianhua
家瑋=jiawei
家榮=jiarong
文祥=wenxiang
建志=jianzhi
文正=wenzheng
文忠=wenzhong
凱翔=kaixiang
家宏=jiahong
國雄=guoxiong
明宏=minghong
文賢=wenxian
世昌=shichang
哲瑋=zhewei
文傑=wenjie
正義=zhengyi
武雄=wuxiong
建興=jianxing
志文=zhiwen
嘉宏=jiahong
文章=wenzhang
明宗=mingzong
宇軒=yuxuan
進興=jinxing
俊豪=junhao
俊廷=junting
冠宏=guanhong
仁傑=renjie
威廷=weiting
哲維=zhewei
宗霖=zonglin
文欽=wenqin
博文=bowen
俊男=junnan
宗憲=zongxian
子豪=zihao
俊宇=junyu
勝雄=shengxiong
柏諺=boyan
建良=jianliang
俊明=junming
俊銘=junming
世明=shiming
義雄=yixiong
建銘=jianming
永昌=yongchang
文華=wenhua
子翔=zixiang
柏宏=bohong
政宏=zhenghong
進發=jinfa
柏霖=bolin
建中=jianzhong
國榮=guorong
志誠=zhicheng
聰明=congming
俊佑=junyou
志遠=zhiyuan
宥廷=youting	218
品睿=pinrui
宸睿=chenrui
宇恩=yuen
宥辰=youchen
柏睿=borui
睿恩=ruien
恩碩=enshuo
子睿=zirui
子宸=zichen
子恩=zien
彦龙=yanlong
浩鹏=haopeng
天一=tianyi
铁刚=tiegang
君昊=junhao
国艳=guoyan
恩德=ende
文雅=wenya
文轩=wenxuan
文博=wenbo
文璇=wenxuan
文萱=wenxuan
文渲=wenxuan
美红=meihong
雨洁=yuji
诗蕊=shirui
泊萱=boxuan
可昕=kexin
章洪=zhanghong
亚萍=yaping
智博=zhibo
鸿娜=hongnuo
玉锁=yusuo
宏娜=hongnuo
金煜=jinyu
艾玲=ailing
绿峰=lufeng
子昊=zihao
慧=hui
娜=nuo
亚蒙=yameng
亚梦=yameng
中山=zhongshan
汉煜=yiyu
越泽=yueze
维哲=weizhe
逸=yi
乾=gan
赟=yun
淩=ling
祺=qi
昊=hao
卫=wei
昱烔=yutong
鸿崧=hongsong
玮=wei
凌咺=lingxuan
雨桐=yutong
霖=lin
沁鈺=qinyu
啸林=xiaolin
易=yi
晨=chen
梣=cen
麟=lin
煜=yu
酉晨=youchen
子辰=zichen
子晨=zichen
亦晨=yichen
弈晨=yichen
胤帖=yintie
缁坐=zizuo
法民=famin
法敏=famin
川=chuan
国尧=guoyao
咏颐=yongyi
惠山=huishan
思宇=siyu
小宝=xiaobao
恒世=hengshi
毛儿=maoer
世恒=shiheng
毛小=maoxiao
嘉浩=jiahao
恒=heng
李恒=liheng
岳宁=yuezhu
恒龙=henglong
恒贵=henggui
贵恒=guiheng
洋=yang
佳霖=jialin
佳欣=jiaxin
杰=jie
曜岩=yaoyan
臻=zhen
文恒=wenheng
雨函=yuhan
昕=xin
星泽=xingze
星睿=xingrui
恒文=hengwen
奕=yi
玉=yu
晨轩=chenxuan
李文=liwen
文婍=wenqi
艾静=aijing
昂然=angran
晨晨=chenchen
佳晨=jiachen
小龙=xiaolong
定轩=dingxuan
姗=shan
浩宇=haoyu
昕阳=xinyang
昊宇=haoyu
舒飞=shufei
亚骏=yajun
泊显=boxian
漠煜=moyu
辉=hui
凌薇=lingwei
佳雪=jiaxue
景浩=jinghao
昱霖=yulin
昱娴=yuxian
金禹=jinyu
明泽=mingze
泽晓=zexiao
锦泽=jinze
梦洁=mengji
倩雪=qianxue
鸿毅=hongyi
雨泽=yuze
钰熙=yuxi
吉洋=jiyang
晨欣=chenxin
雨涵=yuhan
晨濡=chenru
茉=mo
佳阳=jiayang
婉儿=waner
菀儿=waner
宛儿=waner
诗琪=shiqi
瑾萱=jinxuan
硕=shuo
家熠=jiayi
颢=hao
嘉城=jiacheng
优漩=youxuan
奕漩=yixuan
懿轩=yixuan
清明=qingming
忆彤=yitong
奕澄=yicheng
乐姗=leshan
优璇=youxuan
昀蹊=yunxi
征洋=zhengyang
扬=yang
春霞=chunxia
承樨=chengxi
承叡=chengrui
承檄=chengxi
博宇=boyu
欣霖=xinlin
耀犇=yaoben
霆轩=tingxuan
廷轩=tingxuan
启睿=qirui
梓睿=zirui
承菥=chengxi
承淅=chengxi
易珂=yike
晨曦=chenxi
军=jun
俊之=junzhi
梓阳=ziyang
帅=shuai
恒起=hengqi
龙=long
承浠=chengxi
昊轩=haoxuan
承烯=chengxi
俊博=junbo
俊涵=junhan
苛嘉=kejia
苛佳=kejia
豪轩=haoxuan
佳龙=jialong
嘉龙=jialong
羽晗=yuhan
梓杰=zijie
梓辰=zichen
俊进=junjin
@last
陳=chen	11310
林=lin	8412
黃=huang	6059
張=zhang	5352
李=li	5180
王=wang	4130
吳=wu	4039
劉=liu	3191
蔡=cai	2959
楊=yang	2666
許=xu	2333
鄭=zheng	1909
謝=xie	1787
洪=hong	1525
郭=guo	1515
邱=qiu	1484
曾=ceng	1464
廖=liao	1363
賴=lai	1343
徐=xu	1272
周=zhou	1222
葉=xie	1192
蘇=su	1151
莊=zhuang	959
江=jiang	929
呂=lu	919
何=he	858
蕭=xiao	838
羅=luo
高=gao	778
潘=pan	697
簡=jian	687
朱=zhu	666
鍾=zhong	656
游=you	596
彭=peng
詹=zhan	586
施=shi	545
胡=hu
沈=chen	515
余=yu
盧=lu	485
梁=liang	465
趙=zhao	444
顏=yan
柯=ke
翁=weng	404
魏=wei	384
孫=sun	364
戴=dai	353
范=fan	343
方=fang	333
宋=song	323
鄧=deng	273
杜=du	232
侯=hou
傅=fu	222
曹=cao
薛=xie	212
阮=ruan
丁=ding
卓=zhuo	192
馬=ma	182
温=wen
董=dong
藍=lan
古=gu
石=shi
紀=ji	172
唐=tang
蔣=jiang
姚=yao
連=lian
歐=ou	162
馮=feng
程=cheng
湯=tang	151
田=tian
康=kang
黄=huang
姜=jiang
白=bai	141
汪=wang
尤=you
鄒=zou
黎=li	131
巫=wu	121
鐘=zhong
涂=tu
龔=gong	111
嚴=yan	91
韓=han
袁=yuan
金=jin	81
童=tong
陸=lu	71
柳=liu
凃=tu
夏=xia
邵=shao
錢=qian	61
伍=wu
倪=ni
溫=wen
駱=luo	50
譚=tan
于=yu
甘=gan
熊=xiong
任=ren
秦=qin
章=zhang
毛=mao
官=guan
顧=gu
史=shi
萬=wan
俞=yu
粘=nian	40
雷=lei
饒=rao
張簡=zhangjian
闕=que
凌=ling
武=wu	30
孔=kong
尹=yin
崔=cui
辛=xin
歐陽=ouyang
辜=gu
陶=tao
段=duan
易=yi
龍=long
韋=wei
池=chi
葛=ge
褚=chu
孟=meng	20
麥=mai
殷=yin
莫=mo
文=wen
賀=he
賈=jia
管=guan
關=guan
包=bao
向=xiang
丘=qiu
范姜=fanjiang
梅=mei
華=hua
裴=pei
利=li
全=quan
樊=fan
房=fang
佘=she
花=hua	10
安=an
左=zuo
魯=lu
塗=tu
穆=mu
鮑=bao
蒲=pu
郝=hao
谷=gu
成=cheng
邢=xing
練=lian
閻=yan
鄔=wu
陽=yang
盛=sheng
常=chang
符=fu
耿=geng
解=jie
繆=mou
申=shen
聶=nie
祝=zhu
岳=yue
曲=qu
籃=lan
齊=qi
應=ying
舒=shu
單=dan
喬=qiao
畢=bi
留=liu
鄞=yin
翟=di
牛=niu
龎=pang
覃=tan
@companies
%股份有限公司
%有限公司
@address
%Z %S%C%A
sn號
@streets
中正路
中正街
中山路
中山街
民生路
民生街
民權路
民權街
民族路
民族街
忠孝路
忠孝街
仁愛路
仁愛街
信義路
信義街
和平路
和平街
復興路
復興街
建國路
建國街
光復路
光復街
文化路
文化街
成功路
成功街
自由路
自由街
公園路
公園街
大同路
大同街
中華路
中華街
三民路
三民街
博愛路
博愛街
@zones
Asia/Taipei
@regions
台南市	TNN	70#|71#|72#|73#|74#
台北市	TPE	10#|11#
@cities
台北	TW	0	250531	1215264	0	7872
新北	TW	1	250620	1214570	0	4004
台中	TW	0	241469	1206839	0	2850
高雄	TW	0	226163	1203133	0	2738
台南	TW	0	229908	1202133	0	1857
板橋	TW	1	250143	1214672	0	551
桃園	TW	0	249937	1212970	0	476
新竹	TW	0	248036	1209686	0	454
基隆	TW	0	251309	1217409	0	362
鳳山	TW	0	226266	1203613	0	356
嘉義	TW	0	234792	1204489	0	263
永康	TW	0	230244	1202556	0	234
彰化	TW	0	240733	1205628	0	227
竹北	TW	0	248383	1210078	0	213
八德	TW	0	249298	1212837	0	209
汐止	TW	1	250662	1216598	0	205
淡水	TW	1	251720	1214429	0	189
樹林	TW	1	249908	1214220	0	180
員林	TW	0	239567	1205761	0	125
內壢	TW	0	249725	1212614	0	113
斗六	TW	0	237094	1205433	0	108
頭份	TW	0	246875	1209094	0	106
南投	TW	0	239157	1206639	0	106
台東	TW	0	227599	1211446	0	103
花蓮	TW	0	239769	1216044	0	99
草屯	TW	0	239770	1206877	0	97
竹東	TW	0	247317	1210908	0	97
宜蘭	TW	0	247570	1217530	0	94
苗栗	TW	0	245643	1208237	0	86
新營	TW	0	233069	1203106	0	75
馬公	TW	0	235654	1195863	0	64
溪湖	TW	0	239568	1204792	0	54
潮洲	TW	0	225499	1205407	0	53
東港	TW	0	224652	1204493	0	48
竹山	TW	0	237555	1206820	0	44
二林	TW	0	239005	1203689	0	44
埔子	TW	0	242101	1205725	0	40
太保	TW	0	234594	1203322	0	39
西螺	TW	0	237989	1204634	0	37
社頭	TW	0	238980	1205883	0	37
永靖	TW	0	239215	1205459	0	35
田中	TW	0	238581	1205857	0	35
北港	TW	0	235701	1203016	0	33
北斗	TW	0	238729	1205243	0	33
新港	TW	0	235574	1203460	0	31
埤頭	TW	0	238950	1204786	0	29
溪洲	TW	0	242767	1206892	0	29
田尾	TW	0	238927	1205240	0	26
中興新村	TW	0	239591	1206852	0	26
二崙	TW	0	237704	1204134	0	25
莿桐	TW	0	237575	1204996	0	25
布袋	TW	0	233779	1201615	0	19
鹿谷	TW	0	237464	1207525	0	18
秀林	TW	0	241202	1216263	0	17
林內	TW	0	237615	1206188	0	17
玉井	TW	0	231249	1204614	0	17
@countries
安道爾
阿拉伯聯合大公國
阿富汗
安地卡及巴布達
安奎拉
阿爾巴尼亞
亞美尼亞
安哥拉
阿根廷
美屬薩摩亞
奧地利
澳洲
荷屬阿魯巴
奧蘭群島
亞塞拜然
波士尼亞與赫塞哥維納
巴貝多
孟加拉
比利時
布吉納法索
保加利亞
巴林
蒲隆地
貝南
聖巴瑟米
百慕達
汶萊
玻利維亞
荷蘭加勒比區
巴西
巴哈馬
不丹
波札那
白俄羅斯
貝里斯
加拿大
科克斯（基靈）群島
剛果（金夏沙）
中非共和國
剛果（布拉薩）
瑞士
象牙海岸
庫克群島
智利
喀麥隆
中國
哥倫比亞
哥斯大黎加
古巴
維德角
庫拉索
聖誕島
賽普勒斯
捷克
德國
吉布地
丹麥
多米尼克
多明尼加共和國
阿爾及利亞
厄瓜多
愛沙尼亞
埃及
西撒哈拉
厄利垂亞
西班牙
衣索比亞
芬蘭
斐濟
福克蘭群島
密克羅尼西亞
法羅群島
法國
加彭
英國
格瑞那達
喬治亞
法屬圭亞那
根息
迦納
直布羅陀
格陵蘭
甘比亞
幾內亞
瓜地洛普
赤道幾內亞
希臘
瓜地馬拉
關島
幾內亞比索
蓋亞那
中國香港特別行政區
宏都拉斯
克羅埃西亞
海地
匈牙利
印尼
愛爾蘭
以色列
曼島
印度
英屬印度洋領地
伊拉克
伊朗
冰島
義大利
澤西島
牙買加
約旦
日本
肯亞
吉爾吉斯
柬埔寨
吉里巴斯
葛摩
聖克里斯多福及尼維斯
北韓
南韓
科威特
開曼群島
哈薩克
寮國
黎巴嫩
聖露西亞
列支敦斯登
斯里蘭卡
賴比瑞亞
賴索托
立陶宛
盧森堡
拉脫維亞
利比亞
摩洛哥
摩納哥
摩爾多瓦
蒙特內哥羅
法屬聖馬丁
馬達加斯加
馬紹爾群島
北馬其頓
馬利
緬甸
蒙古
中國澳門特別行政區
北馬利安納群島
馬丁尼克
茅利塔尼亞
蒙哲臘
馬爾他
模里西斯
馬爾地夫
馬拉威
墨西哥
馬來西亞
莫三比克
納米比亞
新喀里多尼亞
尼日
諾福克島
奈及利亞
尼加拉瓜
荷蘭
挪威
尼泊爾
諾魯
紐埃島
紐西蘭
阿曼
巴拿馬
秘魯
法屬玻里尼西亞
巴布亞紐幾內亞
菲律賓
巴基斯坦
波蘭
聖皮埃與密克隆群島
波多黎各
巴勒斯坦自治區
葡萄牙
帛琉
巴拉圭
卡達
留尼旺
羅馬尼亞
塞爾維亞
俄羅斯
盧安達
沙烏地阿拉伯
索羅門群島
塞席爾
蘇丹
瑞典
新加坡
聖赫勒拿島
斯洛維尼亞
挪威屬斯瓦巴及尖棉
斯洛伐克
獅子山
聖馬利諾
塞內加爾
索馬利亞
蘇利南
南蘇丹
聖多美普林西比
薩爾瓦多
荷屬聖馬丁
敘利亞
史瓦帝尼
土克斯及開科斯群島
查德
多哥
泰國
塔吉克
托克勞群島
東帝汶
土庫曼
突尼西亞
東加
土耳其
千里達及托巴哥
吐瓦魯
台灣
坦尚尼亞
烏克蘭
烏干達
美國
烏拉圭
烏茲別克
梵蒂岡
聖文森及格瑞那丁
委內瑞拉
英屬維京群島
美屬維京群島
越南
萬那杜
瓦利斯群島和富圖那群島
薩摩亞
葉門
馬約特島
南非
尚比亞
辛巴威
@months
1月
2月
3月
4月
5月
6月
7月
8月
9月
10月
11月
12月
@weekdays zh_CN
@words zh_CN
@jobs
一般動物飼育工作者
中等學校教師
中餐廚師
主管特別助理
人力資源人員
估算人員
保全技術人員
倉儲物流人員
催收人員
傳銷人員
光電工程師
內業工程師
公共衛生醫師
副教授
助教
助理教授
包裝設計
化學研究員
升學補習班老師
半導體設備工程師
呼吸治療師
商業設計
國內業務人員
國外業務人員
國貿人員
地勤人員
塑膠射出技術人員
塗裝技術人員
多媒體開發主管
大貨車司機
太陽能技術工程師
安親班老師
客戶服務人員
家庭代工
專案業務主管
專案管理師
導播
小客車司機
居家服務督導員
工廠主管
工程研發主管
工讀生
廠務
廣告設計
建築物清潔工
影片製作技術人員
微機電工程師
志工人員
成本會計
打版人員
採購主管
採購助理
攝影師
救生員
教授
數學研究員
文件管理師
日式廚師
會計師
材料研發人員
林木伐運工作者
業務支援工程師
模特兒
機械工程師
機構工程師
氣象研究員
水保技師
水電工
水電工程繪圖人員
汽車銷售人員
治療師
法務助理
泥水小工
活動企劃人員
消防專業人員
清潔工
演奏家
焊接及切割技術員
照顧服務員
營建構造工
營運管理師
牙醫助理
物理研究員
特殊教育教師
獸醫師
理賠人員
生命禮儀師
生物科技研發人員
生管
生鮮人員
產品企劃主管
產品管理師
產品行銷人員
發包人員
研究助理
硬體測試工程師
社工人員
稽核人員
空調冷凍技術人員
節目製作人員
精密拋光技術人員
紡織工務
統計學研究員
網站行銷企劃
網路管理工程師
線切割技術員
總幹事
織品設計
美容工作者
美術老師
美髮工作者
聲樂家
自動控制工程師
藥學助理
行政主管
行銷企劃主管
行銷企劃助理
製鞋類人員
計程車司機
診所助理
語言治療師
護理師
財務或會計主管
資料庫管理人員
資源回收人員
資訊專業人員
車床人員
軟體專案管理師
農工業用機器裝修工
農藝作物栽培工作者
通訊軟體工程師
連鎖店管理人員
運動教練
醫事放射師
醫師
醫療器材研發工程師
醫藥業務代表
醫院行政管理人員
金融交易員
金融營業員
金融研究員
銑床人員
防水施工人員
零件工程師
電信及電力線路架設工
電子工程師
電子設備裝修工
電機裝修工
電玩程式設計師
電腦繪圖人員
電話及電報機裝修工
韌體設計工程師
音樂老師
領隊
顧問人員
飛機裝修工
食品研發人員
飯店餐廳主管
餐飲服務生
驗光師
"""#
}
