// Made by Scripts/locales/compile.py; NOTICE names the sources.
// swift-format-ignore-file

extension LocaleText {
  static let vi_VN: StaticString = #"""
@form
l f
@titles
Ông
Bà
@genders
nam
nữ
@female
Thị Ngọc=thingoc	990
Ngọc Ngọc=ngocngoc
Thu Ngọc=thungoc
Minh Ngọc=minhngoc
Thanh Ngọc=thanhngoc
Kim Ngọc=kimngoc
Thị Hương=thihuong
Ngọc Hương=ngochuong
Thu Hương=thuhuong
Minh Hương=minhhuong
Thanh Hương=thanhhuong
Kim Hương=kimhuong
Thị Lan=thilan
Ngọc Lan=ngoclan
Thu Lan=thulan
Minh Lan=minhlan
Thanh Lan=thanhlan
Kim Lan=kimlan
Thị Mai=thimai
Ngọc Mai=ngocmai
Thu Mai=thumai
Minh Mai=minhmai
Thanh Mai=thanhmai
Kim Mai=kimmai
Thị Thảo=thithao
Ngọc Thảo=ngocthao
Thu Thảo=thuthao
Minh Thảo=minhthao
Thanh Thảo=thanhthao
Kim Thảo=kimthao
Thị Linh=thilinh
Ngọc Linh=ngoclinh
Thu Linh=thulinh
Minh Linh=minhlinh
Thanh Linh=thanhlinh
Kim Linh=kimlinh
Thị Hồng=thihong
Ngọc Hồng=ngochong
Thu Hồng=thuhong
Minh Hồng=minhhong
Thanh Hồng=thanhhong
Kim Hồng=kimhong
Thị Chi=thichi
Ngọc Chi=ngocchi
Thu Chi=thuchi
Minh Chi=minhchi
Thanh Chi=thanhchi
Kim Chi=kimchi
Thị Vân=thivan
Ngọc Vân=ngocvan
Thu Vân=thuvan
Minh Vân=minhvan
Thanh Vân=thanhvan
Kim Vân=kimvan
Thị Duyên=thiduyen
Ngọc Duyên=ngocduyen
Thu Duyên=thuduyen
Minh Duyên=minhduyen
Thanh Duyên=thanhduyen
Kim Duyên=kimduyen
Thị Dương=thiduong
Ngọc Dương=ngocduong
Thu Dương=thuduong
Minh Dương=minhduong
Thanh Dương=thanhduong
Kim Dương=kimduong
Thị Yến=thiyen
Ngọc Yến=ngocyen
Thu Yến=thuyen
Minh Yến=minhyen
Thanh Yến=thanhyen
Kim Yến=kimyen
Thị Vi=thivi
Ngọc Vi=ngocvi
Thu Vi=thuvi
Minh Vi=minhvi
Thanh Vi=thanhvi
Kim Vi=kimvi
Thị Ánh=thianh
Ngọc Ánh=ngocanh
Thu Ánh=thuanh
Minh Ánh=minhanh
Thanh Ánh=thanhanh
Kim Ánh=kimanh
Thị Xuân=thixuan
Ngọc Xuân=ngocxuan
Thu Xuân=thuxuan
Minh Xuân=minhxuan
Thanh Xuân=thanhxuan
Kim Xuân=kimxuan
An
Hà=ha
Bảo=bao
Lâm=lam
Hạnh=hanh
Thành=thanh
Kim
Nhật=nhat
Phương=phuong
Khoa
Hải=hai
@male
Văn Nam=vannam	800
Đức Nam=ducnam
Minh Nam=minhnam
Quang Nam=quangnam
Hữu Nam=huunam
Gia Nam=gianam
Văn Hưng=vanhung
Đức Hưng=duchung
Minh Hưng=minhhung
Quang Hưng=quanghung
Hữu Hưng=huuhung
Gia Hưng=giahung
Văn Vũ=vanvu
Đức Vũ=ducvu
Minh Vũ=minhvu
Quang Vũ=quangvu
Hữu Vũ=huuvu
Gia Vũ=giavu
Văn Tú=vantu
Đức Tú=ductu
Minh Tú=minhtu
Quang Tú=quangtu
Hữu Tú=huutu
Gia Tú=giatu
Văn Hoàng=vanhoang
Đức Hoàng=duchoang
Minh Hoàng=minhhoang
Quang Hoàng=quanghoang
Hữu Hoàng=huuhoang
Gia Hoàng=giahoang
Văn Phúc=vanphuc
Đức Phúc=ducphuc
Minh Phúc=minhphuc
Quang Phúc=quangphuc
Hữu Phúc=huuphuc
Gia Phúc=giaphuc
Văn Trung=vantrung
Đức Trung=ductrung
Minh Trung=minhtrung
Quang Trung=quangtrung
Hữu Trung=huutrung
Gia Trung=giatrung
Văn Quang=vanquang
Đức Quang=ducquang
Minh Quang=minhquang
Quang Quang=quangquang
Hữu Quang=huuquang
Gia Quang=giaquang
Văn Anh=vananh
Đức Anh=ducanh
Minh Anh=minhanh
Quang Anh=quanganh
Hữu Anh=huuanh
Gia Anh=giaanh
Văn Khoa=vankhoa
Đức Khoa=duckhoa
Minh Khoa=minhkhoa
Quang Khoa=quangkhoa
Hữu Khoa=huukhoa
Gia Khoa=giakhoa
Văn Dũng=vandung
Đức Dũng=ducdung
Minh Dũng=minhdung
Quang Dũng=quangdung
Hữu Dũng=huudung
Gia Dũng=giadung
Văn Thành=vanthanh
Đức Thành=ducthanh
Minh Thành=minhthanh
Quang Thành=quangthanh
Hữu Thành=huuthanh
Gia Thành=giathanh
Văn Huy=vanhuy
Đức Huy=duchuy
Minh Huy=minhhuy
Quang Huy=quanghuy
Hữu Huy=huuhuy
Gia Huy=giahuy
Văn Bảo=vanbao
Đức Bảo=ducbao
Minh Bảo=minhbao
Quang Bảo=quangbao
Hữu Bảo=huubao
Gia Bảo=giabao
Văn Châu=vanchau
Đức Châu=ducchau
Minh Châu=minhchau
Quang Châu=quangchau
Hữu Châu=huuchau
Gia Châu=giachau
Văn Minh=vanminh
Đức Minh=ducminh
Minh Minh=minhminh
Quang Minh=quangminh
Hữu Minh=huuminh
Gia Minh=giaminh
Văn Tùng=vantung
Đức Tùng=ductung
Minh Tùng=minhtung
Quang Tùng=quangtung
Hữu Tùng=huutung
Gia Tùng=giatung
Văn Nhiên=vannhien
Đức Nhiên=ducnhien
Minh Nhiên=minhnhien
Quang Nhiên=quangnhien
Hữu Nhiên=huunhien
Gia Nhiên=gianhien
Văn Trọng=vantrong
Đức Trọng=ductrong
Minh Trọng=minhtrong
Quang Trọng=quangtrong
Hữu Trọng=huutrong
Gia Trọng=giatrong
An
Hà=ha
Bảo=bao
Lâm=lam
Hạnh=hanh
Thành=thanh
Kim
Nhật=nhat
Phương=phuong
Khoa
Hải=hai
@last
Nguyễn=nguyen	37698
Trần=tran	10913
Lê=le	9425
Phạm=pham	6944
Huỳnh=huynh	4960
Hoàng=hoang
Phan	4464
Vũ=vu	3968
Võ=vo
Đặng=dang	1984
Bùi=bui
Đỗ=do	1389
Hồ=ho	1290
Ngô=ngo
Dương=duong	992
Lý=ly	496
Đào=dao
Đoàn=doan
Vương=vuong	397
Trịnh=trinh
Trương=truong
Lâm=lam	298
Phùng=phung
Mai
Tô=to	198
@companies
Công ty TNHH %
Công ty CP %
@address
%A, %C, %S %Z
n s
@streets
Đường Lê Lợi
Phố Lê Lợi
Đường Nguyễn Huệ
Phố Nguyễn Huệ
Đường Trần Hưng Đạo
Phố Trần Hưng Đạo
Đường Hai Bà Trưng
Phố Hai Bà Trưng
Đường Lý Thường Kiệt
Phố Lý Thường Kiệt
Đường Nguyễn Trãi
Phố Nguyễn Trãi
Đường Lê Duẩn
Phố Lê Duẩn
Đường Điện Biên Phủ
Phố Điện Biên Phủ
Đường Phan Chu Trinh
Phố Phan Chu Trinh
Đường Quang Trung
Phố Quang Trung
Đường Hùng Vương
Phố Hùng Vương
Đường Bà Triệu
Phố Bà Triệu
Đường Ngô Quyền
Phố Ngô Quyền
Đường Lê Thánh Tông
Phố Lê Thánh Tông
Đường Pasteur
Phố Pasteur
Đường Đồng Khởi
Phố Đồng Khởi
Đường Võ Văn Tần
Phố Võ Văn Tần
Đường Cách Mạng Tháng Tám
Phố Cách Mạng Tháng Tám
Đường Nguyễn Du
Phố Nguyễn Du
Đường Tôn Đức Thắng
Phố Tôn Đức Thắng
@zones
Asia/Ho_Chi_Minh
Asia/Bangkok
@regions
Thành phố Hồ Chí Minh	SG	
Hà Nội	HN	
Hải Phòng	HP	
Cần Thơ	CT	
Thua Thien-Hue Province	26	
Đà Nẵng	DN	
Đồng Nai	39	
Thanh Hóa	21	
Nghệ An	22	
Ninh Thuận	36	
Bình Định	31	
An Giang	44	
Bắc Giang	54	
Ninh Bình	18	
Đắk Lắk	33	
Thái Nguyên	69	
Vĩnh Phúc	70	
Quảng Ngãi	29	
Đồng Tháp	45	
Quảng Ninh	13	
Hà Tĩnh	23	
Lâm Đồng	35	
Cà Mau	59	
Tây Ninh	37	
Lạng Sơn	09	
Quảng Bình	24	
Trà Vinh	51	
Sơn La	05	
Lào Cai	02	
Hà Giang	03	
Hưng Yên	66	
Huyen Dien Bien		
Cao Bằng	04	
Lai Châu	01	
@cities
Hồ Chí Minh	VN	0	108230	1066296	0	14003
Hà Nội	VN	1	210245	1058412	1	8054
Haiphong	VN	2	208648	1066834	1	2625
Cần Thơ	VN	3	100371	1057882	0	1507
Huế	VN	4	164619	1075955	1	1380
Da Nang	VN	5	160678	1082208	0	1276
Biên Hòa	VN	6	109447	1068243	0	1272
Thanh Hóa	VN	7	198000	1057667	1	850
Vinh	VN	8	186734	1056923	1	790
Thuận An	VN	0	109239	1067143	0	589
Nha Trang	VN	9	122451	1091943	0	579
Chợ Lớn	VN	0	107500	1066500	0	561
Bình Thạnh	VN	0	108110	1067060	0	552
Thủ Đức	VN	0	108486	1067721	0	525
Qui Nhon	VN	10	137765	1092237	0	519
Vũng Tàu	VN	0	103460	1070843	0	465
Dĩ An	VN	0	109068	1067694	0	463
Rạch Giá	VN	11	100124	1050809	0	460
Bắc Giang	VN	12	212731	1061946	1	450
Nam Định	VN	13	204339	1061773	1	448
Buôn Ma Thuột	VN	14	126675	1080378	0	434
Thái Nguyên	VN	15	215942	1058482	1	420
Việt Trì	VN	16	213227	1054020	1	415
Quận Mười	VN	0	107682	1066663	0	399
Thủ Dầu Một	VN	0	109804	1066519	0	373
Đống Đa	VN	1	210130	1058250	1	372
Bến Cát	VN	0	111500	1066000	0	365
Long Bien	VN	1	210333	1059000	1	348
Bắc Từ Liêm	VN	1	210653	1057466	0	341
Quận Mười Một	VN	0	107638	1066436	0	333
Gia Lâm	VN	1	210200	1059390	1	309
An Nhơn	VN	10	138858	1091082	0	308
Hai Bà Trưng	VN	1	210134	1058477	1	304
Nghi Sơn	VN	7	193275	1058214	1	302
Phu Quoc	VN	11	102241	1039716	0	294
Thanh Xuân	VN	1	209947	1057998	1	293
Cầu Giấy	VN	1	210323	1058007	1	293
Bắc Ninh	VN	12	211861	1060763	1	288
Phú Mỹ	VN	0	106333	1070667	0	287
Long Xuyên	VN	11	103864	1054352	0	286
Ba Vì	VN	1	210833	1053833	1	283
Quảng Ngãi	VN	17	151205	1087923	0	278
Quận Sáu	VN	0	107468	1066490	0	271
Mỹ Tho	VN	18	103600	1063600	0	271
Hạ Long	VN	19	209504	1070734	1	270
Hà Tĩnh	VN	20	183428	1059057	1	266
Ðà Lạt	VN	21	119465	1084419	0	258
Xuân Lộc	VN	6	109333	1072333	0	253
Thị Trấn Đông Triều	VN	19	210824	1065138	1	249
Hải Dương	VN	2	209410	1063330	1	241
Thành Phố Bà Rịa	VN	0	104963	1071685	0	235
Phổ Yên	VN	15	214198	1058899	1	231
Sơn Tây	VN	1	211405	1055069	1	231
Ninh Hòa	VN	9	124919	1091250	0	231
Phan Thiết	VN	21	109289	1081021	0	229
Điện Bàn	VN	5	158885	1082545	0	227
Cà Mau	VN	22	91768	1051524	0	226
Ba Dinh	VN	1	210365	1058268	1	222
Sóc Trăng	VN	3	96000	1059719	0	221
Chí Linh	VN	2	210667	1063167	0	220
Quận Ba	VN	0	107749	1066863	0	220
Tân An	VN	23	105359	1064137	0	215
Sa Dec	VN	18	102908	1057564	0	215
Cao Lãnh	VN	18	104602	1056329	0	212
Phan Rang-Tháp Chàm	VN	9	115643	1089886	0	208
Việt Yên	VN	12	212667	1061333	0	206
Kon Tum	VN	17	143545	1080076	0	206
Thanh Khê	VN	5	160706	1081910	0	201
Lạng Sơn	VN	24	218526	1067610	1	200
Thuận Thanh	VN	12	210460	1060790	1	200
Quận Bốn	VN	0	107668	1067057	0	199
Cẩm Phả	VN	19	210100	1072734	1	190
Quận Năm	VN	0	107557	1066674	0	188
Vĩnh Châu	VN	3	93244	1059801	0	184
Phúc Yên	VN	16	212370	1057048	1	180
Phú Quốc	VN	11	102872	1040105	0	179
Thị Trấn Đại Từ	VN	15	216338	1056377	0	179
Tân Châu	VN	11	107983	1052389	0	175
Long Khánh	VN	6	109266	1072478	0	171
Bảo Lộc	VN	21	115480	1078077	0	171
Tây Hồ	VN	1	210690	1058105	1	168
Đồng Xoài	VN	6	115350	1068832	0	168
Tam Kỳ	VN	5	155736	1084740	0	165
Ðông Hà	VN	25	168162	1071003	1	164
Trảng Bàng	VN	23	110299	1063575	0	162
Đưc Trọng	VN	21	117356	1083733	0	161
La Gi	VN	21	106599	1077721	0	161
Trà Vinh	VN	26	99472	1063422	0	160
Thốt Nốt	VN	3	102721	1055338	0	158
Bạc Liêu	VN	22	92941	1057278	0	156
Tuy Hòa	VN	14	130955	1093209	0	156
Đức Phổ	VN	17	148136	1089593	0	156
Thị Trấn Thuận Châu	VN	27	214385	1036900	0	153
Cần Giuộc	VN	23	106086	1066714	0	152
Kỳ Anh	VN	20	180624	1062983	1	150
Hòa Thành	VN	23	112870	1061294	0	148
Cam Ranh	VN	9	119214	1091591	0	147
Giá Rai	VN	22	92344	1054583	0	145
Huyện Lâm Hà	VN	21	118155	1082144	0	145
Tịnh Biên	VN	11	105959	1049367	0	143
Cai Lậy	VN	18	104000	1061167	0	143
Vĩnh Long	VN	26	102537	1059722	0	138
Phủ Lý	VN	13	205453	1059122	1	137
Hoàn Kiếm	VN	1	210286	1058506	1	136
Cẩm Phả Mines	VN	19	210167	1073000	0	135
Tây Ninh	VN	23	113100	1060983	0	135
Đồng Hới	VN	25	174688	1066223	1	134
Quận Đức Thịnh	VN	18	103099	1057386	0	132
Hải Châu	VN	5	159167	1081333	0	131
Lào Cai	VN	28	224856	1039707	1	131
Sầm Sơn	VN	7	197333	1059000	0	130
Ô Môn	VN	3	101097	1056232	0	130
Thành phố Sông Công	VN	15	214772	1058414	0	128
Buôn Hồ	VN	14	129523	1082962	0	128
Chũ	VN	12	213738	1065665	1	128
Bến Tre	VN	26	102415	1063758	0	124
Chơn Thành	VN	6	114282	1066354	0	121
Bồ Đề	VN	1	210562	1058668	1	120
Hòa Cường	VN	5	160431	1081821	0	119
Vĩnh Yên	VN	16	213089	1056049	1	119
Bắc Quang	VN	29	224833	1048667	0	119
Hưng Yên	VN	30	206464	1060511	1	119
Kiến An	VN	2	208053	1066256	1	118
Nghi Xuân	VN	20	186580	1057520	1	118
Cờ Đỏ	VN	3	100938	1054292	0	117
Mỹ Hào	VN	30	209167	1060833	1	116
Phong Điền	VN	4	165832	1073644	1	115
Pleiku	VN	10	139833	1080000	0	114
Bình Thủy	VN	3	100743	1057397	0	114
Hoàng Mai	VN	8	192676	1057159	1	113
Gò Vấp	VN	0	108167	1066833	0	111
Thới Lai	VN	3	100652	1055586	0	110
Móng Cái	VN	19	215247	1079662	1	109
Yên Vinh	VN	8	186667	1056667	1	107
Ba Đồn	VN	25	177535	1064236	1	106
Sơn La	VN	27	213256	1039188	1	106
Hòa Bình	VN	16	208172	1053376	1	105
Tuyên Quang	VN	29	218236	1052142	1	105
Ngã Bảy	VN	3	98137	1058210	0	101
Hồng Ngự	VN	18	108000	1053500	0	101
Yên Bái	VN	28	217229	1049113	1	101
Hà Tiên	VN	11	103831	1044875	0	101
Vĩnh Thạnh	VN	3	102226	1053984	0	98
Gò Công	VN	18	103667	1066667	0	98
Nghĩa Đô	VN	1	210500	1058000	1	96
Hương Thủy	VN	4	164218	1076400	0	95
Bình Minh	VN	26	100682	1058222	0	95
Sông Cầu	VN	14	134556	1092235	0	94
Phú Thọ	VN	16	213996	1052222	1	92
Bạch Mai	VN	1	209833	1058333	1	91
Tân Bình	VN	0	108025	1066600	0	89
Thượng Cát	VN	1	210934	1057319	1	87
Sơn Trà	VN	5	160607	1082326	0	87
Vĩnh Tuy	VN	1	210000	1058833	1	87
Cái Răng	VN	3	100009	1057510	0	86
Sóc Sơn	VN	1	212578	1058489	1	85
Gia Nghĩa	VN	21	120042	1076907	0	85
Dien Bien Phu	VN	31	213860	1030230	1	85
An Hải	VN	5	160667	1082333	0	83
An Khê	VN	10	139500	1086500	0	82
Lai Vung	VN	18	102566	1055933	0	81
Cung Kiệm	VN	12	211870	1061608	0	80
Cẩm Lệ	VN	5	160177	1082038	0	79
Yên Hòa	VN	1	210218	1057915	1	77
Thanh Liệt	VN	1	209667	1058167	1	76
Củ Chi	VN	0	109733	1064932	0	75
Cao Bằng	VN	32	226657	1062579	1	74
Hương Trà	VN	4	165254	1074755	1	73
Thị Trấn Mạo Khê	VN	19	210586	1065926	0	72
Cổ Đô	VN	1	212796	1053640	1	71
Châu Đốc	VN	11	107000	1051167	0	70
Linh Đàm	VN	1	209644	1058305	1	70
Duyên Hải	VN	26	96350	1064924	0	70
Núi Thành	VN	5	154319	1086595	0	69
Nghĩa Lộ	VN	28	216000	1045167	0	68
Thái Hòa	VN	8	189203	1049744	0	66
Từ Sơn	VN	12	211000	1059667	1	66
Thành Phố Uông Bí	VN	19	210343	1067705	0	64
Long Mỹ	VN	3	96814	1055723	0	62
Vinhomes Ocean Park	VN	1	209948	1059465	1	60
Dại Mỗ	VN	1	209833	1057667	1	60
Ngã Năm	VN	3	95651	1055990	0	59
Trảng Bom	VN	6	109536	1070059	0	58
Châu Phong	VN	11	107167	1051333	0	56
Trần Văn Thời	VN	22	90771	1049791	0	56
Hà Giang	VN	29	228233	1049836	1	56
Cần Giờ	VN	0	104111	1069547	0	55
Xóm Cái Nước	VN	11	98000	1051000	0	54
Phong Thạnh	VN	22	93236	1053464	0	54
Bỉm Sơn	VN	7	200781	1058603	0	54
Thái Bình	VN	30	204500	1063400	1	53
Tân Uyên	VN	0	110842	1067883	0	53
Cửa Nam	VN	1	210212	1058523	1	53
Thị Trấn Phước Bửu	VN	0	105347	1074020	0	52
Đố Sơn	VN	2	207136	1067894	0	51
Hà Đông	VN	1	209714	1057788	1	51
Cần Đước	VN	23	105097	1066031	0	50
Mui Ne	VN	21	109331	1082833	0	50
Vinhomes Smart City	VN	1	210045	1057404	0	50
Vinhomes Times City	VN	1	209945	1058677	1	50
Thị Trấn Ngải Giao	VN	0	106471	1072458	0	49
Phú Khương	VN	23	112833	1061333	0	48
Nga Sơn	VN	7	200072	1059704	1	47
Thị Trấn Đầm Hà	VN	19	213531	1075972	1	47
Tây Mỗ	VN	1	210025	1057457	1	46
Bắc Kạn	VN	15	221470	1058348	1	45
Hoàn Lão	VN	25	175844	1065342	1	44
Lai Châu	VN	33	223964	1034582	1	43
Ấp Một	VN	3	98422	1055360	0	43
Mai Dịch	VN	1	210333	1057833	1	41
Đan Phượng	VN	1	210892	1056625	1	40
Óc Eo	VN	11	102421	1051550	0	39
Lương Bằng	VN	30	207400	1060600	1	39
Hưng Mỹ	VN	22	89000	1049833	0	39
Thới Bình	VN	22	93558	1050993	0	38
Hồng Lĩnh	VN	20	185286	1057064	1	37
Ninh Bình	VN	13	202581	1059796	1	37
Cái Đôi Vàm	VN	22	88571	1048120	0	36
Ô Chợ Dừa	VN	1	210215	1058246	0	36
Quán Hàu	VN	25	174044	1066407	1	36
Dương Minh Châu	VN	23	113841	1062308	0	36
Xã Long Hải	VN	0	103871	1072388	0	35
A Yun Pa	VN	10	134002	1084350	0	35
Ấp Long Thạnh	VN	11	107607	1052743	0	34
Đông Phú	VN	5	156736	1082201	0	34
Hàm Ninh	VN	11	101806	1040477	0	34
Thị Trấn Lam Sơn	VN	7	199047	1054056	0	33
Thị Trấn Phố Lu	VN	28	223192	1041872	0	33
Hoi An	VN	5	158794	1083350	0	33
Xóm Mỹ Xuân	VN	0	106167	1070667	0	32
Gành Hào	VN	22	90283	1054212	0	32
Láng Thượng	VN	1	210237	1058036	0	31
Cô Tô	VN	11	103500	1050167	0	31
Năm Căn	VN	22	87590	1049928	0	30
Cam Lộ	VN	25	168080	1069940	1	30
Trâu Quỳ	VN	1	210195	1059369	1	30
Cát Bà	VN	2	207278	1070482	0	30
Tu Bông	VN	9	127667	1093000	0	30
An Trạch	VN	22	90686	1053958	0	28
Dịch Vọng	VN	1	210333	1058000	1	28
Long Thành	VN	6	107891	1069503	0	27
Cầu Diễn	VN	1	210393	1057666	1	27
Quảng Phú	VN	14	128196	1080774	0	27
Núi Sập	VN	11	102648	1052668	0	26
Khánh Hòa	VN	11	106833	1051667	0	25
Phú Quý	VN	21	105166	1089329	0	25
Phước An	VN	14	127130	1083015	0	25
Xuân Mai	VN	1	209000	1055833	0	25
Quang Minh	VN	1	211888	1057727	0	25
Ecopark	VN	30	209621	1059318	0	25
Kim Liên	VN	8	188833	1053167	0	24
Vị Thanh	VN	3	97845	1054701	0	24
Thị Trấn Na Dương	VN	24	217025	1069555	0	24
Mỹ Lại	VN	17	151876	1088890	0	24
Mỹ Khê	VN	17	151500	1089000	0	24
Yên Phụ	VN	1	210333	1058333	1	24
Buôn Trấp	VN	14	124848	1080298	0	24
thị xã Quảng Trị	VN	25	167508	1071828	0	23
Tam Giang	VN	22	88000	1051833	0	23
Kiên Hải	VN	11	99727	1048475	0	23
Tràm Chim	VN	18	106700	1055647	0	23
Ấp Hô Phòng	VN	22	92258	1054186	0	22
Lý Sơn	VN	17	153720	1091189	0	22
Thị Trấn Tiên Yên	VN	19	213313	1074053	0	22
Ấp Phước Tĩnh	VN	0	104000	1071833	0	22
Diễn Thành	VN	8	189765	1056003	1	22
Ea Drăng	VN	14	132045	1082103	0	21
Liễu Giai	VN	1	210333	1058167	1	21
Mường Lay	VN	31	220000	1031333	0	20
Thị Trấn Nước Hai	VN	32	227374	1061522	0	20
Thị Trấn Đất Đỏ	VN	0	104909	1072701	0	20
Thị Trấn Thất Khê	VN	24	222552	1064736	0	20
Vinhomes Royal City	VN	1	210028	1058151	0	20
Nghèn	VN	20	184512	1057797	1	19
Long Diền	VN	0	104833	1072167	0	18
Thị Trấn Trùng Khánh	VN	32	228351	1065250	0	18
Thị Trấn Ba Chẽ	VN	19	212716	1072836	1	18
Nhà Bè	VN	0	106967	1067403	0	17
Bến Thủy	VN	8	186500	1057000	1	17
Trung Phụng	VN	1	210000	1058333	1	17
Bản Na Hỷ	VN	8	195636	1045346	0	17
Cổ Lóa	VN	1	211167	1058667	0	17
Đại Lộc	VN	5	158821	1081209	0	16
Ít Ong	VN	27	215175	1040270	1	16
Thị Trấn Việt Quang	VN	29	224151	1048068	1	16
Đinh Văn	VN	21	117862	1082428	0	16
Phú Đô	VN	1	210167	1057667	1	16
Khánh Hải	VN	9	115910	1090405	0	16
Phước Hòa	VN	6	121000	1071167	0	15
Bo	VN	16	206726	1055362	1	15
Ấp Bình Châu	VN	0	105500	1075500	0	15
Ea T’ling	VN	21	125890	1078958	0	15
Bà Nà	VN	5	159833	1079833	0	15
Phú Lộc	VN	3	94284	1057411	0	15
@countries
Andorra
Các Tiểu Vương quốc Ả Rập Thống nhất
Afghanistan
Antigua và Barbuda
Anguilla
Albania
Armenia
Angola
Argentina
Samoa thuộc Mỹ
Áo
Úc
Aruba
Quần đảo Åland
Azerbaijan
Bosnia và Herzegovina
Barbados
Bangladesh
Bỉ
Burkina Faso
Bulgaria
Bahrain
Burundi
Benin
St. Barthélemy
Bermuda
Brunei
Bolivia
Ca-ri-bê Hà Lan
Brazil
Bahamas
Bhutan
Botswana
Belarus
Belize
Canada
Quần đảo Cocos (Keeling)
Congo - Kinshasa
Cộng hòa Trung Phi
Congo - Brazzaville
Thụy Sĩ
Côte d’Ivoire
Quần đảo Cook
Chile
Cameroon
Trung Quốc
Colombia
Costa Rica
Cuba
Cape Verde
Curaçao
Đảo Giáng Sinh
Síp
Séc
Đức
Djibouti
Đan Mạch
Dominica
Cộng hòa Dominica
Algeria
Ecuador
Estonia
Ai Cập
Tây Sahara
Eritrea
Tây Ban Nha
Ethiopia
Phần Lan
Fiji
Quần đảo Falkland
Micronesia
Quần đảo Faroe
Pháp
Gabon
Vương quốc Anh
Grenada
Georgia
Guiana thuộc Pháp
Guernsey
Ghana
Gibraltar
Greenland
Gambia
Guinea
Guadeloupe
Guinea Xích Đạo
Hy Lạp
Guatemala
Guam
Guinea-Bissau
Guyana
Đặc khu Hành chính Hồng Kông, Trung Quốc
Honduras
Croatia
Haiti
Hungary
Indonesia
Ireland
Israel
Đảo Man
Ấn Độ
Lãnh thổ Ấn Độ Dương thuộc Anh
Iraq
Iran
Iceland
Italy
Jersey
Jamaica
Jordan
Nhật Bản
Kenya
Kyrgyzstan
Campuchia
Kiribati
Comoros
St. Kitts và Nevis
Triều Tiên
Hàn Quốc
Kuwait
Quần đảo Cayman
Kazakhstan
Lào
Li-băng
St. Lucia
Liechtenstein
Sri Lanka
Liberia
Lesotho
Litva
Luxembourg
Latvia
Libya
Ma-rốc
Monaco
Moldova
Montenegro
St. Martin
Madagascar
Quần đảo Marshall
Bắc Macedonia
Mali
Myanmar (Miến Điện)
Mông Cổ
Đặc khu Hành chính Macao, Trung Quốc
Quần đảo Bắc Mariana
Martinique
Mauritania
Montserrat
Malta
Mauritius
Maldives
Malawi
Mexico
Malaysia
Mozambique
Namibia
New Caledonia
Niger
Đảo Norfolk
Nigeria
Nicaragua
Hà Lan
Na Uy
Nepal
Nauru
Niue
New Zealand
Oman
Panama
Peru
Polynesia thuộc Pháp
Papua New Guinea
Philippines
Pakistan
Ba Lan
Saint Pierre và Miquelon
Puerto Rico
Lãnh thổ Palestine
Bồ Đào Nha
Palau
Paraguay
Qatar
Réunion
Romania
Serbia
Nga
Rwanda
Ả Rập Xê-út
Quần đảo Solomon
Seychelles
Sudan
Thụy Điển
Singapore
St. Helena
Slovenia
Svalbard và Jan Mayen
Slovakia
Sierra Leone
San Marino
Senegal
Somalia
Suriname
Nam Sudan
São Tomé và Príncipe
El Salvador
Sint Maarten
Syria
Eswatini
Quần đảo Turks và Caicos
Chad
Togo
Thái Lan
Tajikistan
Tokelau
Timor-Leste
Turkmenistan
Tunisia
Tonga
Thổ Nhĩ Kỳ
Trinidad và Tobago
Tuvalu
Đài Loan
Tanzania
Ukraina
Uganda
Hoa Kỳ
Uruguay
Uzbekistan
Thành Vatican
St. Vincent và Grenadines
Venezuela
Quần đảo Virgin thuộc Anh
Quần đảo Virgin thuộc Hoa Kỳ
Việt Nam
Vanuatu
Wallis và Futuna
Samoa
Yemen
Mayotte
Nam Phi
Zambia
Zimbabwe
@months
Tháng 1
Tháng 2
Tháng 3
Tháng 4
Tháng 5
Tháng 6
Tháng 7
Tháng 8
Tháng 9
Tháng 10
Tháng 11
Tháng 12
@weekdays
Thứ Hai
Thứ Ba
Thứ Tư
Thứ Năm
Thứ Sáu
Thứ Bảy
Chủ Nhật
@words
cái
đó
là
và
có
như
một
để
cũng
với
cho
trong
tôi
của
người
không
sẽ
đã
này
theo
làm
nơi
đang
nếu
bạn
được
khi
thì
về
mà
nào
nhưng
vì
rất
tại
thế
giữa
cách
từ
lớn
vài
hơn
vẫn
dưới
đi
đến
vậy
điều
hoặc
chỉ
khiến
giống
sau
đúng
mỗi
bên
chưa
thay
các
tự
số
từng
nhiều
gần
@jobs
Biên dịch viên
Bác sĩ
Chuyên viên bảo mật
Chuyên viên nhân sự
Chuyên viên tín dụng
Công nhân sản xuất
DevOps Engineer
Digital Marketer
Dược sĩ
Giám đốc kinh doanh
Giáo viên
Giảng viên
Kiến trúc sư
Kiểm toán
Kế toán
Kỹ sư giám sát
Kỹ sư nông nghiệp
Kỹ sư phần mềm
Kỹ sư sản xuất
Kỹ sư xây dựng
Luật sư
Lập trình viên
Marketing Manager
Nghệ sĩ
Nhà báo
Nhân Viên Bán Hàng
Nhân viên hành chính
Nhân viên khách sạn
Nhân viên kinh doanh
Nhân viên lễ tân
Nhân viên ngân hàng
Nhân viên nhà hàng
Nông dân
Project Manager
Quản lý sản xuất
Sales Representative
Tester
Thư ký pháp lý
Thợ xây
Thực Tập
Trưởng phòng kinh doanh
Tư vấn khách hàng
Y tá
Điều Dưỡng
"""#
}
