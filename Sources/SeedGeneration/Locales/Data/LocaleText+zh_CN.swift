// Made by Scripts/locales/compile.py; NOTICE names the sources.
// swift-format-ignore-file

extension LocaleText {
  static let zh_CN: StaticString = #"""
@form
lf
@titles
先生
女士
@genders
男
女
@female
芳=fang	333
娜=nuo
敏=min
静=jing
秀英=xiuying
丽=li
艳=yan
娟=juan
霞=xia
秀兰=xiulan
燕=yan
玲=ling
桂英=guiying
丹=dan
萍=ping
红=hong
玉兰=yulan
桂兰=guilan
英=ying
梅=mei
莉=li
秀珍=xiuzhen
婷=ting
玉梅=yumei
玉珍=yuzhen
凤英=fengying
晶=jing
玉英=yuying
颖=ying
雪=xue
慧=hui
红梅=hongmei
倩=qian
琴=qin
兰英=lanying
畅=chang
云=yun
洁=ji
柳=liu
淑珍=shuzhen
春梅=chunmei
海燕=haiyan
冬梅=dongmei
秀荣=xiurong
桂珍=guizhen
莹=ying
秀云=xiuyun
桂荣=guirong
秀梅=xiumei
丽娟=lijuan
婷婷=tingting
玉华=yuhua
琳=lin
雪梅=xuemei
淑兰=shulan
丽丽=lili
玉=yu
秀芳=xiufang
欣=xin
淑英=shuying
桂芳=guifang
丽华=lihua
丹丹=dandan
桂香=guixiang
淑华=shuhua
荣=rong
秀华=xiuhua
桂芝=guizhi
小红=xiaohong
金凤=jinfeng
瑜=yu
桂花=guihua
璐=lu
凤兰=fenglan
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
月一=yueyi
霍塾=huoshu
妍嫱=yanqiang
姣萦=jiaoying
忝屿=tianyu
佳艳=jiayan
镗仝=tangtong
馨叮=xinding
竺陇=zhulong
瑾南=jinnan
蝉静=chanjing
姿而=zier
钏尼=chuanni
进金=jinjin
者颍=zheying
师萱=shixuan
珏萱=juexuan
妃萱=feixuan
佳葶=jiating
颐缜=yizhen
昕芩=xinqin
月馨=yuexin
洁梦=jimeng
佩彤=peitong
埠艳=buyan
戆绢=gangjuan
蕊璎=ruiying
蕊诗=ruishi
灵蕴=lingyun
竹媛=zhuyuan
姣娅=jiaoya
竹冬=zhudong
姣=jiao
丹荥=danying
姣玥=jiaoyue
厅妆=tingzhuang
菀笫=wanzi
佳厅=jiating
香姝=xiangshu
汪枚=wangmei
易妮=yini
月采=yuecai
苻娇=fujiao
佳觎=jiayu
宛妻=wanqi
欣姗=xinshan
璐滢=luying
勿蕴=wuyun
语芯=yuxin
妍岑=yancen
丛竹=congzhu
@male
伟=wei	333
强=qiang
磊=lei
洋=yang
勇=yong
军=jun
杰=jie
涛=tao
超=chao
明=ming
刚=gang
平=ping
辉=hui
鹏=peng
华=hua
飞=fei
鑫=xin
波=bo
斌=bin
宇=yu
浩=hao
凯=kai
健=jian
俊=jun
帆=fan
帅=shuai
旭=xu
宁=zhu
龙=long
林=lin
欢=huan
佳=jia
阳=yang
建华=jianhua
亮=liang
成=cheng
建=jian
峰=feng
建国=jianguo
建军=jianjun
晨=chen
瑞=rui
志强=zhiqiang
兵=bing
雷=lei
东=dong
博=bo
彬=bin
坤=kun
想=xiang
岩=yan
杨=yang
文=wen
利=li
楠=nan
红霞=hongxia
建平=jianping
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
子宸=zichen
鸿娜=hongnuo
玉锁=yusuo
宏娜=hongnuo
金煜=jinyu
艾玲=ailing
绿峰=lufeng
子昊=zihao
慧=hui
娜=nuo
建中=jianzhong
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
佳霖=jialin
佳欣=jiaxin
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
俊之=junzhi
梓阳=ziyang
恒起=hengqi
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
逸辰=yichen
昊然=haoran
佳馨=jiaxin
佳茜=jiaqian
佳倩=jiaqian
俊德=junde
俊伦=junlun
俊纶=junlun
欣达=xinda
嘉明=jiaming
嘉欣=jiaxin
佳琪=jiaqi
嘉誉=jiayu
俊华=junhua
梓灿=zican
俊安=junan
玲爱=lingai
悦=yue
洪洲=hongzhou
小琴=xiaoqin
晓龙=xiaolong
元=yuan
诗婷=shiting
福龙=fulong
志国=zhiguo
炎昊=yanhao
秀林=xiulin
明昊=minghao
孩伺=haisi
曜昊=yaohao
睿昊=ruihao
浩源=haoyuan
浩林=haolin
松岩=songyan
帝儒=diru
曦晨=xichen
曦辰=xichen
翼辰=yichen
琎鑫=jinxin
湾锐=wanrui
萍=ping
泽菡=zehan
泽晗=zehan
泽鑫=zexin
筱萱=xiaoxuan
泽暄=zexuan
泽萱=zexuan
泽溪=zexi
泽涵=zehan
泽钰=zeyu
梓豪=zihao
诗晨=shichen
曌钰=zhaoyu
静琳=jinglin
钰晗=yuhan
琳钰=linyu
钰琳=yulin
威斓=weilan
依函=yihan
@last
王=wang	7421
李=li	7245
张=zhang	6976
刘=liu	5278
陈=chen	4771
杨=yang	3333
黄=huang	2536
吴=wu	2070
赵=zhao
周=zhou	1966
徐=xu	1501
孙=sun	1428
马=ma	1335
朱=zhu	1325
胡=hu	1201
林=lin	1170
郭=guo
何=he	1097
高=gao	1035
罗=luo	983
郑=zheng	963
梁=liang	880
谢=xie	787
宋=song	724
唐=tang	714
许=xu	683
邓=deng	642
冯=feng
韩=han	631
曹=cao	621
曾=ceng	600
彭=peng
萧=xiao	580
蔡=cai	549
潘=pan	538
田=tian
董=dong	528
袁=yuan	517
余=yu	497
叶=xie
蒋=jiang
杜=du	486
苏=su	476
魏=wei	466
程=cheng
吕=lu
丁=ding	445
沈=chen	424
任=ren
姚=yao	414
卢=lu
傅=fu
钟=zhong
姜=jiang	404
崔=cui	393
谭=tan
廖=liao	383
范=fan	373
汪=wang
陆=lu
金=jin	362
石=shi	352
戴=dai
贾=jia	342
韦=wei	331
夏=xia
邱=qiu
方=fang	321
侯=hou	310
邹=zou
熊=xiong	300
孟=meng
秦=qin
白=bai	290
江=jiang
阎=yan	279
薛=xie	269
尹=yin
段=duan	248
雷=lei
鞠=ju	238
黎=li	228
史=shi	217
龙=long
陶=tao
贺=he
顾=gu	207
毛=mao
郝=hao
龚=gong
邵=shao
万=mo	197
钱=qian
严=yan
赖=lai	186
覃=tan
洪=hong
武=wu
莫=mo
孔=kong	176
汤=tang
向=xiang
常=chang	166
温=wen
康=kang
施=shi	155
文=wen
牛=niu
樊=fan
葛=ge
邢=xing	145
安=an	135
齐=qi
易=yi
乔=qiao
伍=wu
庞=pang
颜=yan	124
倪=ni
庄=zhuang
聂=nie
章=zhang
鲁=lu	114
岳=yue
翟=di
殷=yin
詹=zhan
申=shen
欧=ou
耿=geng
关=guan	103
兰=lan
焦=jiao
俞=yu
左=zuo
柳=liu
甘=gan	98
祝=zhu	93
包=bao	90
宁=zhu	86
尚=shang	85
符=fu
舒=shu
阮=ruan
柯=ke	83
纪=ji
梅=mei	82
童=tong
凌=ling	81
毕=bi
单=dan	79
季=ji
裴=pei
霍=huo	78
涂=tu
成=cheng
苗=miao
谷=gu
盛=sheng	77
曲=qu
翁=weng	76
冉=ran
骆=luo
蓝=lan	75
路=lu
游=you	73
辛=xin	72
靳=jin	71
欧阳=ouyang	70
管=guan	67
柴=chai
蒙=meng	64
鲍=bao
华=hua	63
喻=yu
祁=qi
蒲=pu	58
房=fang
滕=teng	57
屈=qu
饶=rao
解=jie	55
牟=mou
艾=ai	54
尤=you
阳=yang	52
时=shi
穆=mu	50
农=nong	49
司=si	46
卓=zhuo	45
古=gu
吉=ji
缪=mou
简=jian
车=che
项=xiang
连=lian
芦=lu	43
麦=mai	42
褚=chu
娄=lou	41
窦=dou
戚=qi
岑=cen	40
景=jing
党=dang
宫=gong
费=fei
卜=bu	39
冷=leng
晏=yan
席=xi	37
卫=wei
米=mi	36
柏=bo
宗=zong	35
瞿=qu	34
桂=gui
全=quan
佟=tong
应=ying
臧=zang	33
闵=min
苟=gou
邬=wu
边=bian
卞=bian
姬=ji
师=shi	32
和=he
仇=chou	31
栾=luan
隋=sui
商=shang
刁=diao
沙=sha
荣=rong	30
巫=wu
寇=kou
桑=sang	29
郎=lang
甄=zhen	28
丛=cong
仲=zhong
虞=yu	27
敖=ao
巩=gong
明=ming
佘=she	26
池=chi
查=cha
麻=ma
苑=yuan
迟=chi	25
邝=kuang
官=guan	24
封=feng
谈=tan
匡=kuang
惠=hui	23
荆=jing
乐=le
冀=ji	22
郁=yu
胥=xu
南=nan
班=ban
储=chu
原=yuan	21
栗=li
燕=yan
楚=chu
鄢=yan
劳=lao	20
谌=chen
奚=xi	18
皮=pi
粟=su
冼=xian
蔺=lin
楼=lou
盘=pan
满=man	17
闻=wen
位=wei
厉=li
伊=yi
仝=tong	16
区=qu
郜=gao
海=hai
阚=kan
花=hua
权=quan	14
强=qiang
帅=shuai
屠=tu
豆=dou
朴=po
盖=gai
练=lian
廉=lian
禹=yu
井=jing	13
祖=zu
漆=qi
巴=ba
丰=feng
支=zhi
卿=qing
国=guo
狄=di
平=ping
计=ji	12
索=suo
宣=xuan
晋=jin
相=xiang
初=chu
门=men
云=yun
容=rong
敬=jing	11
来=lai
扈=hu
晁=chao
芮=rui
都=du
普=pu
阙=que
浦=pu
戈=ge
伏=fu
鹿=lu
薄=bo
邸=di
雍=yong	10
辜=gu
羊=yang
阿=a
乌=wu
母=mu
裘=qiu
亓=qi
修=xiu
邰=tai
赫=he
杭=hang
况=kuang
那=na
宿=su
鲜=xian
印=yin	9
逯=lu
隆=long
茹=ru
诸=zhu
战=zhan
慕=mu
危=wei
玉=yu
银=yin
亢=kang
嵇=ji	8
公=gong
哈=ha
湛=zhan
宾=bin
戎=rong
勾=gou
茅=mao
利=li
于=yu
呼=hu
居=ju
揭=jie
干=gan	7
但=dan
尉=wei
冶=ye
斯=si
元=yuan
束=shu
檀=tan
衣=yi
信=xin
展=zhan
阴=yin
昝=zan
智=zhi
幸=xing
奉=feng
植=zhi
衡=heng
富=fu
尧=yao	6
闭=bi
由=you
@companies
%有限公司
%集团
%科技有限公司
@address
%Z %S%C%A
sn号
@streets
上海街道
大智街
一元大街
车站侧路
四唯条
永清二条
西马三条
球场四条
劳动五条
二七六条
新村七条
丹水池八条
台北九条
花桥胡同
谌家矶路
后湖街道
民族街
花楼大街
水塔侧路
民权条
满春二条
民意三条
新华四条
万松五条
唐家墩六条
北湖七条
前进八条
常青九条
汉兴胡同
易家墩路
韩家墩街道
宗关街
汉水桥大街
宝丰侧路
荣华条
崇仁二条
汉中三条
汉正街四条
六角亭五条
翠微六条
建桥七条
月湖八条
晴川九条
鹦鹉胡同
洲头路
五里墩街道
琴断口街
江汉二桥大街
永丰侧路
江堤条
积玉桥二条
杨园三条
徐家棚四条
粮道街五条
中华路六条
黄鹤楼七条
紫阳八条
白沙洲九条
首义路胡同
中南路路
水果湖街道
珞珈山街
石洞大街
南湖侧路
红卫路条
冶金二条
新沟桥三条
红钢城四条
工人村五条
青山镇六条
厂前七条
武东八条
白玉山九条
钢花村胡同
珞南路
关山街道
狮子山街
张家湾大街
红旗侧路
葛化条
洪山二条
和平三条
西罗园四条
大红门五条
南苑六条
东高地七条
东铁匠营八条
卢沟桥九条
丰台胡同
新村路
长辛店街道
云岗街
马家堡大街
和义侧路
吴家山条
走马岭二条
新沟三条
长青四条
慈惠五条
径河六条
金银湖七条
将军路八条
纱帽九条
东荆胡同
湘口路
邓南街道
蔡甸街
奓山大街
永安侧路
侏儒条
大集二条
张湾三条
沌口四条
军山五条
纸坊六条
金口七条
乌龙泉八条
郑店九条
流芳胡同
五里界路
前川街道
祁家湾街
横店大街
罗汉寺侧路
滠口条
六指二条
天河三条
武湖四条
邾城五条
阳逻六条
仓埠七条
汪集八条
李集九条
三店胡同
潘塘路
旧街街道
双柳街
涨渡湖大街
沈家营侧路
黄石港条
红旗桥二条
胜阳港三条
花湖四条
临江五条
八泉六条
陈家湾七条
澄月八条
黄思湾九条
西塞胡同
新下陆路
老下陆街道
东方山街
团城山大街
铁山侧路
鹿獐山条
东岳路二条
金湖三条
罗家桥四条
金山五条
王府六条
昭明七条
庞公八条
檀溪九条
隆中胡同
屏襄门路
米公街道
清河口街
王寨大街
汉江侧路
中原条
定中门二条
柿铺三条
七里河四条
紫贞五条
光化六条
酂阳七条
洪山嘴八条
李楼九条
北城胡同
南城路
环城街道
鄢城街
南营大街
五堰侧路
二堰条
武当路二条
白浪三条
汉江路四条
车城路五条
红卫六条
花果七条
均州路八条
大坝九条
丹赵路胡同
三官殿路
武当山街道
解放路街
崇文街大街
中山路侧路
胜利街条
朝阳路二条
西城三条
东城四条
城南五条
绣林六条
笔架山七条
长安东八条
长安西九条
地安门东胡同
地安门西路
西直门街道
王府井街
文津大街
景山前侧路
崇文门条
西单南二条
西单北三条
宣武门内四条
宣武门东五条
宣武门西六条
永定门内七条
永定门外八条
永定东九条
永定西胡同
珠市口路
前门街道
复兴门内街
复兴门外大街
东直门南侧路
东直门北条
朝阳门南二条
朝阳门北三条
建国门内四条
建国门外五条
@zones
Asia/Shanghai
Asia/Urumqi
@regions
上海市	31	
北京市	11	
广东省	44	
四川省	51	
天津市	12	
湖北省	42	
陕西省	61	
江苏省	32	
浙江省	33	
重庆市	50	
宁夏回族自治区	64	
山东省	37	
辽宁省	21	
黑龙江省	23	
安徽省	34	
吉林省	22	
福建省	35	
山西省	14	
河南省	41	
河北省	13	
云南省	53	
广西壮族自治区	45	
湖南省	43	
贵州省	52	
新疆维吾尔自治区	XJ	
甘肃省	62	
海南省	46	
江西省	36	
青海省	63	
@cities
上海	CN	0	312222	1214581	0	24874
北京	CN	1	399075	1163972	0	18961
深圳	CN	2	225455	1140683	0	17494
广州	CN	2	231167	1132500	0	16097
成都	CN	3	306667	1040667	0	13568
天津	CN	4	391422	1171767	0	11090
武汉	CN	5	305833	1142667	0	10393
东莞	CN	2	230180	1137487	0	9645
西安	CN	6	342583	1089286	0	9600
南京	CN	7	320617	1187778	0	9315
杭州	CN	8	302936	1201614	0	9236
佛山	CN	2	230268	1131315	0	9043
重庆	CN	9	295603	1065577	0	7458
吴忠市	CN	10	379867	1062010	0	7203
青岛市	CN	11	360649	1203804	0	7172
沈阳	CN	12	417922	1234328	0	7050
苏州市	CN	7	313041	1205954	0	6716
浦西	CN	0	312441	1214659	0	6684
上海浦东	CN	0	312400	1215009	0	5682
哈尔滨	CN	13	457500	1266500	0	5243
合肥	CN	14	318639	1172808	0	5050
大连市	CN	12	389122	1216022	0	4914
长春	CN	15	438800	1253228	0	4715
厦门市	CN	16	244798	1180819	0	4617
无锡市	CN	7	315689	1202886	0	4397
济南	CN	11	366683	1169972	0	4336
太原	CN	17	378694	1125603	0	4304
郑州	CN	18	347578	1136486	0	4254
石家庄	CN	19	380414	1144786	0	3939
昆明	CN	20	250389	1027183	0	3855
中山市	CN	2	225231	1133791	0	3842
南宁	CN	21	228167	1083167	0	3840
汕头市	CN	2	233549	1166788	0	3839
福州	CN	16	260614	1193061	0	3740
宁波市	CN	8	298782	1215494	0	3731
浦阳	CN	8	294568	1198887	0	3590
十堰市	CN	5	326475	1107781	0	3460
唐山市	CN	19	396438	1181832	0	3372
吕梁市	CN	17	375192	1111444	0	3346
常州市	CN	7	317736	1199540	0	3291
淄博市	CN	11	367906	1180633	0	3129
长沙	CN	22	281987	1129709	0	3094
贵阳	CN	23	265833	1067167	0	3037
乌鲁木齐	CN	24	438010	876005	1	3029
兰州	CN	25	360570	1038399	0	3000
惠州	CN	2	231115	1144152	0	2900
海口	CN	26	200342	1103465	0	2873
临沂市	CN	11	350631	1183428	0	2744
保定市	CN	19	388729	1154625	0	2740
闵行	CN	0	311088	1213747	0	2717
巴中市	CN	3	318694	1067443	0	2713
温州市	CN	8	279994	1206668	0	2650
云浮市	CN	2	229279	1120381	0	2613
淮安	CN	7	335886	1190192	0	2494
南昌	CN	27	286840	1158531	0	2358
绍兴市	CN	8	300024	1205786	0	2300
南通市	CN	7	320303	1208747	0	2273
宝山	CN	0	314084	1214896	0	2266
烟台市	CN	11	374765	1214408	0	2228
珠海市	CN	2	222769	1135678	0	2207
庆阳市	CN	25	357098	1076446	0	2125
崑山市	CN	7	313776	1209543	0	2092
潍坊市	CN	11	367100	1191019	0	2044
遵义市	CN	23	276867	1069072	0	2038
连云港市	CN	7	345984	1192156	0	2001
赣州市	CN	27	258466	1149326	0	1977
松江	CN	0	310344	1212233	0	1974
揭阳市	CN	2	235418	1163658	0	1899
吉林市	CN	15	438465	1265608	0	1896
嘉定	CN	0	313858	1212446	0	1886
商丘市	CN	18	344143	1156561	0	1860
南充市	CN	3	307951	1060847	0	1859
大同市	CN	17	400936	1132914	0	1850
南阳市	CN	18	330052	1125466	0	1812
江门市	CN	2	225833	1130833	0	1795
江阴市	CN	7	319110	1202630	0	1780
阜阳市	CN	14	329000	1158167	0	1769
潮州	CN	2	236540	1166226	0	1751
清远市	CN	2	237000	1130333	0	1738
泰安市	CN	11	361853	1171200	0	1735
西宁	CN	28	366255	1017574	0	1677
淮南市	CN	14	326264	1169969	0	1667
宿州市	CN	14	336361	1169789	0	1648
六安	CN	14	317356	1165169	0	1644
盐城市	CN	7	333575	1201573	0	1616
泰州市	CN	7	324907	1199081	0	1607
大庆市	CN	13	465833	1250000	0	1604
芜湖市	CN	14	313526	1184295	0	1598
达州市	CN	3	312106	1074631	0	1589
扬州市	CN	7	323972	1194358	0	1584
桂林市	CN	21	252802	1102964	0	1572
肇庆市	CN	2	230489	1124609	0	1553
绵阳市	CN	3	314678	1046817	0	1550
万州区	CN	9	307645	1083959	0	1546
莆田市	CN	16	254394	1190103	0	1539
银川	CN	10	384681	1062731	0	1488
台州市	CN	8	286627	1214331	0	1486
义乌	CN	8	293151	1200768	0	1481
泉州市	CN	16	249139	1185858	0	1469
金华市	CN	8	291068	1196442	0	1464
慈溪市	CN	8	301764	1212457	0	1458
常德市	CN	22	290320	1116984	0	1457
开封市	CN	18	347986	1143074	0	1452
鞍山市	CN	12	411236	1229900	0	1450
宝鸡市	CN	6	343678	1072370	0	1438
宿迁市	CN	7	339492	1182958	0	1438
柳州	CN	21	243240	1094070	0	1437
张家港	CN	7	318650	1205389	0	1432
晋江市	CN	16	248198	1185742	0	1416
亳州市	CN	14	338772	1157703	0	1409
曲靖市	CN	20	254833	1037833	0	1408
湛江市	CN	2	212339	1103875	0	1401
抚顺市	CN	12	418867	1239436	0	1401
洛阳市	CN	18	346734	1124368	0	1391
浏阳市	CN	22	281586	1136271	0	1380
邯郸	CN	19	366100	1144876	0	1358
宜昌市	CN	5	307144	1112847	0	1350
菏泽市	CN	11	352393	1154736	0	1347
六盘水市	CN	23	265944	1048333	0	1321
茂名市	CN	2	216663	1109136	0	1308
钦州市	CN	21	219825	1086506	0	1296
漯河市	CN	18	335742	1140326	0	1295
襄樊市	CN	5	320422	1121448	0	1295
阳江市	CN	2	218556	1119627	0	1293
宜兴市	CN	7	313606	1198202	0	1286
青浦	CN	0	311539	1211141	0	1271
许昌市	CN	18	340319	1138630	0	1266
自贡市	CN	3	293416	1047769	0	1262
徐州市	CN	7	342044	1172839	0	1254
内江市	CN	3	295835	1050622	0	1251
益阳市	CN	22	285694	1123473	0	1250
济宁市	CN	11	354050	1165814	0	1241
普陀	CN	0	312510	1213897	0	1239
信阳市	CN	18	321228	1140656	0	1230
聊城市	CN	11	364506	1160025	0	1230
晋中市	CN	17	376840	1127547	0	1227
长治市	CN	17	361839	1131053	0	1215
天水市	CN	25	345795	1057424	0	1213
杨浦	CN	0	312619	1215190	0	1211
渭南市	CN	6	345035	1095089	0	1199
嘉兴市	CN	8	307522	1207500	0	1180
中卫市	CN	10	375113	1051907	0	1175
盘锦市	CN	12	411210	1220739	0	1166
九江市	CN	27	297048	1160021	0	1164
安阳市	CN	18	360960	1143828	0	1147
奉贤	CN	0	308584	1214678	0	1141
毕节市	CN	23	273019	1052863	0	1137
株洲市	CN	22	278333	1131500	0	1130
上饒市	CN	27	284518	1179429	0	1116
淮北市	CN	14	339744	1167917	0	1113
徐汇	CN	0	311959	1214471	0	1110
眉山市	CN	3	300439	1038370	0	1108
抚州市	CN	27	279600	1163333	0	1090
贵港市	CN	21	231160	1095947	0	1086
衡阳市	CN	22	268895	1126189	0	1076
玉林市	CN	21	226305	1101469	0	1057
荆州市	CN	5	303503	1121903	0	1052
新乡市	CN	18	351903	1138015	0	1047
宜春市	CN	27	278333	1144000	0	1046
咸阳市	CN	6	343378	1087026	0	1034
三亚市	CN	26	182544	1095095	0	1031
韶关市	CN	2	248000	1135833	0	1028
龙岩市	CN	16	250748	1170178	0	1025
永州市	CN	22	264239	1116131	0	1021
湖州市	CN	8	308703	1200933	0	1016
武威市	CN	25	379267	1026320	0	1010
汉中市	CN	6	330751	1070221	0	1007
賀州市	CN	21	244036	1115668	0	1005
东营市	CN	11	374627	1184916	0	999
泸州市	CN	3	288903	1054258	0	999
梅州市	CN	2	242886	1161177	0	992
岳阳市	CN	22	293746	1130948	0	991
莱芜市	CN	11	361928	1176569	0	990
本溪市	CN	12	412886	1237650	0	988
平顶山市	CN	18	337309	1133155	0	979
蚌埠市	CN	14	329408	1173608	0	973
三河	CN	19	399805	1170689	0	965
湘潭市	CN	22	278500	1129000	0	959
临汾市	CN	17	360889	1115189	0	959
镇江市	CN	7	322109	1194551	0	951
葫芦岛市	CN	12	407524	1208355	0	944
静安	CN	0	312200	1214158	0	936
保山市	CN	20	251163	991637	0	936
瑞安	CN	8	277760	1206586	0	927
来宾市	CN	21	237474	1092222	0	910
孝感市	CN	5	309269	1139222	0	908
资阳市	CN	3	301211	1046481	0	906
衢州市	CN	8	289594	1188686	0	903
枣庄市	CN	11	348647	1175542	0	900
萍乡市	CN	27	276167	1138535	0	894
舟山市	CN	8	299887	1222049	0	883
齐齐哈尔	CN	13	473392	1239615	0	882
普宁市	CN	2	233107	1161687	0	875
安康市	CN	6	326800	1090172	0	870
廊坊市	CN	19	395208	1167147	0	868
焦作市	CN	18	352392	1132391	0	865
万州	CN	9	308160	1083741	0	860
广安市	CN	3	304741	1066370	0	858
威海市	CN	11	375091	1221136	0	844
闸北	CN	0	312586	1214597	0	840
新余市	CN	27	278043	1149334	0	839
宜宾市	CN	3	287593	1046399	0	836
太仓市	CN	7	314478	1210939	0	831
金山	CN	0	308356	1212937	0	823
郴州市	CN	22	258000	1130333	0	823
安庆市	CN	14	305136	1170472	0	804
邢台市	CN	19	370622	1144927	0	799
昭通市	CN	20	273167	1037167	0	788
攀枝花市	CN	3	265851	1017128	0	787
滁州市	CN	14	323219	1182978	0	783
宣城市	CN	14	309525	1187553	0	774
上虞市	CN	8	300156	1208711	0	770
安順市	CN	23	262500	1059333	0	765
梧州	CN	21	234805	1112885	0	762
秦皇岛市	CN	19	399410	1195894	0	760
邵阳市	CN	22	272382	1114621	0	753
鹤岗市	CN	13	473473	1302903	0	743
马鞍山	CN	14	316858	1185101	0	742
石嘴山市	CN	10	389808	1063892	0	739
德阳市	CN	3	311302	1043820	0	735
阳泉市	CN	17	378575	1135633	0	731
驻马店市	CN	18	329838	1140259	0	722
长宁	CN	0	312174	1214210	0	695
张家口市	CN	19	407834	1148714	0	693
阜新	CN	12	420156	1216589	0	689
黄石市	CN	5	302471	1150481	0	688
辽阳市	CN	12	412719	1231731	0	688
虹口	CN	0	312500	1214892	0	688
百色市	CN	21	238901	1066268	0	686
浜州市	CN	11	373667	1180167	0	683
运城市	CN	17	350231	1109928	0	680
德州市	CN	11	374466	1163671	0	680
三门峡市	CN	18	347808	1111929	0	669
鄂州市	CN	5	303961	1148866	0	669
牡丹江市	CN	13	445480	1296259	0	666
乐山市	CN	3	295623	1037639	0	663
日照市	CN	11	354141	1195291	0	662
遂宁市	CN	3	305080	1055733	0	657
濮阳市	CN	18	357564	1150436	0	656
崇明	CN	2	316185	1216962	0	638
鹤壁市	CN	18	357323	1142862	0	635
荆门市	CN	5	310336	1122047	0	633
丹东市	CN	12	401292	1243947	0	632
随州市	CN	5	317111	1133631	0	619
池州市	CN	14	306613	1174778	0	615
雅安市	CN	3	299852	1029990	0	612
锦州市	CN	12	411078	1211417	0	604
三明市	CN	16	262486	1176186	0	602
双鸭山市	CN	13	466769	1311327	0	600
栾城	CN	19	378845	1146463	0	597
蒙自市	CN	20	233678	1033821	0	595
营口市	CN	12	406647	1222318	0	591
漳州市	CN	16	245133	1176556	0	590
石河子市	CN	24	443023	860369	1	573
文昌市	CN	26	195516	1108028	0	561
四平市	CN	15	431614	1243778	0	556
楚雄市	CN	20	250364	1015456	0	555
怀化市	CN	22	275634	1100040	0	553
佳木斯市	CN	13	467971	1303112	0	550
库尔勒市	CN	24	417606	861523	1	549
万宁市	CN	26	187993	1103841	0	546
忻州市	CN	17	384092	1127333	0	545
平度	CN	11	367844	1199464	0	542
吉安市	CN	27	271172	1149793	0	539
阿克苏市	CN	24	411842	802792	1	536
塘沽	CN	4	390211	1176469	0	535
商洛市	CN	6	338667	1099306	0	532
琼海市	CN	26	192425	1104642	0	528
沧州市	CN	19	383112	1168533	0	528
北海市	CN	21	214835	1091155	0	525
衡水市	CN	19	377391	1156835	0	522
大兴安岭	CN	13	523338	1247124	0	520
广元市	CN	3	324420	1058230	0	516
咸宁市	CN	5	298435	1143220	0	513
通化市	CN	15	417197	1259264	0	510
巴南区	CN	9	293786	1065400	0	509
张掖市	CN	25	389342	1004517	0	507
喀什市	CN	24	394672	759868	1	507
周口市	CN	18	336333	1146333	0	505
平凉市	CN	25	355392	1066861	0	505
黄浦	CN	0	312378	1214781	0	505
密州	CN	11	359947	1193975	0	499
娄底市	CN	22	277344	1119944	0	497
汕尾	CN	2	227820	1153475	0	492
碱水	CN	20	242774	1012240	0	490
西昌市	CN	3	278964	1022634	0	482
晋城市	CN	17	355022	1128328	0	477
延安市	CN	6	365989	1094917	0	475
景德镇市	CN	27	292947	1172079	0	474
椒江村	CN	8	286984	1214733	0	471
南平市	CN	16	266450	1181736	0	468
辽源市	CN	15	428854	1251367	0	465
河源市	CN	2	237333	1146833	0	464
黄山市	CN	14	297114	1183125	0	461
永济市	CN	17	348661	1104403	0	452
丽水市	CN	8	284604	1199103	0	451
文山市	CN	20	233631	1042505	0	450
承德市	CN	19	409519	1179588	0	449
东方市	CN	26	191027	1086656	0	444
张家界市	CN	22	291294	1104783	0	442
@countries
安道尔
阿拉伯联合酋长国
阿富汗
安提瓜和巴布达
安圭拉
阿尔巴尼亚
亚美尼亚
安哥拉
阿根廷
美属萨摩亚
奥地利
澳大利亚
阿鲁巴
奥兰群岛
阿塞拜疆
波斯尼亚和黑塞哥维那
巴巴多斯
孟加拉国
比利时
布基纳法索
保加利亚
巴林
布隆迪
贝宁
圣巴泰勒米
百慕大
文莱
玻利维亚
荷属加勒比区
巴西
巴哈马
不丹
博茨瓦纳
白俄罗斯
伯利兹
加拿大
科科斯（基林）群岛
刚果（金）
中非共和国
刚果（布）
瑞士
科特迪瓦
库克群岛
智利
喀麦隆
中国
哥伦比亚
哥斯达黎加
古巴
佛得角
库拉索
圣诞岛
塞浦路斯
捷克
德国
吉布提
丹麦
多米尼克
多米尼加共和国
阿尔及利亚
厄瓜多尔
爱沙尼亚
埃及
西撒哈拉
厄立特里亚
西班牙
埃塞俄比亚
芬兰
斐济
福克兰群岛
密克罗尼西亚
法罗群岛
法国
加蓬
英国
格林纳达
格鲁吉亚
法属圭亚那
根西岛
加纳
直布罗陀
格陵兰
冈比亚
几内亚
瓜德罗普
赤道几内亚
希腊
危地马拉
关岛
几内亚比绍
圭亚那
中国香港特别行政区
洪都拉斯
克罗地亚
海地
匈牙利
印度尼西亚
爱尔兰
以色列
马恩岛
印度
英属印度洋领地
伊拉克
伊朗
冰岛
意大利
泽西岛
牙买加
约旦
日本
肯尼亚
吉尔吉斯斯坦
柬埔寨
基里巴斯
科摩罗
圣基茨和尼维斯
朝鲜
韩国
科威特
开曼群岛
哈萨克斯坦
老挝
黎巴嫩
圣卢西亚
列支敦士登
斯里兰卡
利比里亚
莱索托
立陶宛
卢森堡
拉脱维亚
利比亚
摩洛哥
摩纳哥
摩尔多瓦
黑山
法属圣马丁
马达加斯加
马绍尔群岛
北马其顿
马里
缅甸
蒙古
中国澳门特别行政区
北马里亚纳群岛
马提尼克
毛里塔尼亚
蒙特塞拉特
马耳他
毛里求斯
马尔代夫
马拉维
墨西哥
马来西亚
莫桑比克
纳米比亚
新喀里多尼亚
尼日尔
诺福克岛
尼日利亚
尼加拉瓜
荷兰
挪威
尼泊尔
瑙鲁
纽埃
新西兰
阿曼
巴拿马
秘鲁
法属波利尼西亚
巴布亚新几内亚
菲律宾
巴基斯坦
波兰
圣皮埃尔和密克隆群岛
波多黎各
巴勒斯坦领土
葡萄牙
帕劳
巴拉圭
卡塔尔
留尼汪
罗马尼亚
塞尔维亚
俄罗斯
卢旺达
沙特阿拉伯
所罗门群岛
塞舌尔
苏丹
瑞典
新加坡
圣赫勒拿
斯洛文尼亚
斯瓦尔巴和扬马延
斯洛伐克
塞拉利昂
圣马力诺
塞内加尔
索马里
苏里南
南苏丹
圣多美和普林西比
萨尔瓦多
荷属圣马丁
叙利亚
斯威士兰
特克斯和凯科斯群岛
乍得
多哥
泰国
塔吉克斯坦
托克劳
东帝汶
土库曼斯坦
突尼斯
汤加
土耳其
特立尼达和多巴哥
图瓦卢
台湾
坦桑尼亚
乌克兰
乌干达
美国
乌拉圭
乌兹别克斯坦
梵蒂冈
圣文森特和格林纳丁斯
委内瑞拉
英属维尔京群岛
美属维尔京群岛
越南
瓦努阿图
瓦利斯和富图纳
萨摩亚
也门
马约特
南非
赞比亚
津巴布韦
@months
一月
二月
三月
四月
五月
六月
七月
八月
九月
十月
十一月
十二月
@weekdays
星期一
星期二
星期三
星期四
星期五
星期六
星期日
@words
一个
我们
时间
中国
可以
公司
没有
信息
下载
软件
注册
自己
产品
工作
论坛
企业
这个
他们
管理
已经
问题
内容
使用
进行
市场
服务
如果
系统
技术
发展
现在
作者
就是
网络
提供
相关
我的
文章
方式
电话
发表
所有
时候
因为
北京
有限
什么
还是
开始
本站
发布
支持
在线
国家
生活
联系
积分
主题
所以
不能
的人
上海
中心
世界
游戏
需要
价格
用户
通过
要求
不是
免费
个人
但是
地址
网站
情况
最后
设计
同时
这些
活动
手机
推荐
一些
主要
大家
发现
目前
文件
你的
不过
评论
生产
美国
图片
经济
功能
国际
的是
选择
其他
这样
会员
环境
来自
日期
成为
他的
最新
专业
一下
人员
任何
教育
资料
状态
都是
点击
为了
不会
出现
知道
社会
名称
而且
介绍
音乐
等级
可能
这种
建设
朋友
虽然
电子
资源
看到
精华
电影
如何
新闻
阅读
安全
全国
只有
回复
大学
学生
学习
关于
项目
不同
以及
有关
那么
开发
还有
只是
非常
研究
广告
首页
方法
希望
地方
也是
单位
怎么
应该
今天
以上
更新
帖子
显示
能力
电脑
记者
查看
位置
不要
由于
无法
详细
投资
是一
一般
进入
发生
这里
感觉
更多
你们
的话
起来
标准
一样
认为
女人
那个
设备
搜索
之后
然后
学校
销售
组织
说明
提高
为什
作品
或者
喜欢
东西
方面
简介
必须
经营
科技
作为
其中
运行
工程
解决
操作
经验
地区
重要
直接
登录
合作
结果
影响
这是
行业
对于
表示
程序
包括
留言
规定
处理
男人
各种
部门
数据
具有
商品
系列
大小
因此
关系
可是
比较
文化
一直
法律
这么
您的
城市
分析
基本
最大
类别
两个
日本
得到
一次
继续
成功
她的
责任
深圳
业务
欢迎
加入
能够
觉得
部分
中文
根据
人民
政府
控制
其实
之间
一种
威望
实现
语言
出来
谢谢
社区
品牌
是否
工具
完全
决定
很多
网上
事情
今年
国内
以后
制作
浏览
过程
完成
类型
来源
质量
有些
一起
当然
汽车
一点
帮助
增加
历史
以下
不断
应用
那些
密码
计划
如此
次数
到了
拥有
孩子
原因
参加
只要
报告
当前
客户
正在
注意
标题
空间
一定
一切
特别
全部
准备
"""#
}
