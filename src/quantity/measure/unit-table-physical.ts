/** Physical units and their spellings. `unit-table.ts` parses them. */
export const PHYSICAL_ROWS = `
length:
nm 1e-9 | nm; 纳米; 奈米
µm 1e-6 | µm; μm; um; 微米; micron(s)
mm 1e-3 | mm; MM; 毫米; ミリ; ミリメートル; millimeter(s); millimetre(s); millimètre(s); milímetros; millimetri; 圈口
cm 1e-2 | cm; CM; Cm; cms; 厘米; 公分; センチ; センチメートル; centimeter(s); centimetre(s); Zentimeter; Zentimetern; centimètre(s); centímetro(s); centimetri
dm 0.1 | dm; 分米
m 1 | m; 米; 公尺; メートル; meter(s); metre(s); Metern; mètre(s); metro(s); metri
km 1000 | km; KM; Km; 公里; 千米; キロメートル; kilometer(s); kilometre(s); kilomètre(s); kilómetros; quilômetros; chilometri
in 0.0254 | in.; inch; inches; Zoll; pouce(s); pulgada(s); pollici; pollice; polegada(s); 寸; 英寸; 吋; インチ; "; ”; ″; ''; ’’; in
ft 0.3048 | ft; ft.; FT; foot; feet; Fuß; pied(s); pies; piedi; 英尺; '; ’; ′
yd 0.9144 | yd; yds; yd.; yard(s)
mi 1609.344 | mi; mile(s); Meilen; 英里
chi 0.3333333333 | 尺; 市尺
area:
mm2 1e-6 | mm²; mm2; 平方毫米
cm2 1e-4 | cm²; cm2; 平方厘米; 平方公分
m2 1 | m²; m2; ㎡; qm; sqm; sq m; sq. m; 平方米; 平米; 平方公尺; 平方メートル; square meter(s); square metre(s); Quadratmeter; mètres carrés; metros cuadrados; metri quadrati; metros quadrados
km2 1e6 | km²; km2; 平方公里
ha 1e4 | hectare(s); Hektar; 公顷
mu 666.6666667 | 亩
in2 0.00064516 | sq in; sq. in.; in²; square inches; 平方英寸
ft2 0.09290304 | sq ft; sq. ft.; sq.ft.; sqft; ft²; square feet; square foot; 平方英尺
acre 4046.8564224 | acre(s); 英亩
mass:
µg 1e-9 | µg; μg; mcg; ug; 微克
mg 1e-6 | mg; MG; Mg; 毫克; ミリグラム; milligram(s); milligramme(s); Milligramm; miligramos; milligrammi
g 1e-3 | g; gr; gr.; gm; gms; 克; 公克; グラム; 그램; gram(s); gramme(s); Gramm; gramo(s); grammi; grammo; grama(s)
kg 1 | kg; KG; Kg; kgs; KGS; kilo(s); 公斤; 千克; キロ; キログラム; 킬로그램; kilogram(s); kilogramme(s); Kilogramm; kilogramo(s); chilogrammi; chilo; quilo(s); quilograma(s)
t 1000 | tonne(s); Tonnen; 吨; 噸; toneladas; tonnellate
jin 0.5 | 斤; 市斤
liang 0.05 | 两; 兩; 市两
ct 2e-4 | ct; ct.; CT; Ct; carat(s); 克拉; カラット
oz 0.028349523125 | oz; oz.; OZ; Oz; Oz.; ounce(s); 盎司; Unzen; onces; onzas
lb 0.45359237 | lb; lbs; lb.; lbs.; LB; LBS; Lbs; Lb; pound(s); 磅; libras; libbre
volume:
µl 1e-6 | µl; μl; µL; 微升
ml 1e-3 | ml; ML; mL; Ml; 毫升; ミリリットル; 밀리리터; milliliter(s); millilitre(s); mililitros; millilitri
cl 1e-2 | cl; cL; Cl; centiliter; centilitre(s); centilitros
dl 0.1 | dl; dL; Deziliter; décilitre(s)
l 1 | l; L; ℓ; 升; 公升; リットル; 리터; liter(s); litre(s); Litern; Ltr; ltr; Ltr.; litro(s); litri
m3 1000 | m³; m3; cbm; 立方米; Kubikmeter; mètres cubes; cubic meters
cc 1e-3 | cc; CC
fl-oz 0.0295735295625 | fl oz; US fl oz; US fl. oz.; fl. oz.; fl. oz; fl.oz; fl.oz.; Fl Oz; FL OZ; Fl. Oz.; Fl. Oz; FL. OZ.; fluid ounce(s); 液体盎司; 液量盎司; 液盎司
pt 0.473176473 | pint(s); 品脱
qt 0.946352946 | qt; qt.; QT; Qt; quart(s); 夸脱
gal 3.785411784 | gal; gal.; GAL; Gal; gallon(s); 加仑
cu-ft 28.316846592 | cu ft; cu. ft.; cu.ft.; cubic feet; ft³; 立方英尺
grammage:
g/m2 1 | g/m²; g/m2; gsm; GSM; g/qm; 克/平方米; 克每平方米
time:
ms 1e-3 | ms; 毫秒; millisecond(s); Millisekunden; millisecondes; milisegundos
s 1 | s; sec; sec.; secs; 秒; 秒钟; 秒鐘; second(s); Sekunde; Sekunden; seconde(s); segundo(s); secondo; secondi; 초
min 60 | min; min.; mins; Min; Min.; 分钟; 分鐘; 分間; ja:分; 분; minute(s); Minuten; minuto(s); minuti
h 3600 | h; H; hr; hrs; hr.; hrs.; Std; Std.; 小时; 小時; 个小时; 個小時; 時間; 시간; hour(s); Stunde; Stunden; stündig; stündige; heure(s); hora(s); ore; ora; hodin; hodín; godzin; godziny; óra; часа; часов; ώρες; da:timer; nb:timer; timmar; uur; tuntia; tundi; stundas; stundu; valandų; sl:ur; hr:sati
day 86400 | night(s); Nächte; Nächten; nuits; noches; notti; day(s); Tag; Tage; Tagen; tägig; tägige; tägiges; jour(s); día(s); giorno; giorni; dia(s); 天; 日; 日間; 자일; 일; calendar day(s); Kalendertage; Kalendertagen; jours calendaires; días naturales; giorni di calendario; dias corridos; 自然日; 个自然日; dage; dagar; dager; dagen; päivää; päeva; dienas; dienu; dienų; dienos; dny; dnů; dní; deň; hr:dana; zile; дни; дней; дня; днів; дні; ημέρες; ημερών; μέρες; ġranet; gün; ngày; kalenderdage; kalenderdagar; kalenderdagen; pl:dni; pl:dzień; sk:dni; sl:dni; sl:dan; cs:den; da:dag; sv:dag; nl:dag; nb:dag; hr:dan; hu:nap; ro:zi; bg:ден; ga:lá; kalendářních dnů; kalendářních dní; kalendárnych dní; dni kalendarzowych; календарных дней; календарни дни; zile calendaristice; naptári nap; kalendarskih dana; koledarskih dni
business-day 86400 | business day(s); working day(s); Werktag; Werktage; Werktagen; Arbeitstage; Arbeitstagen; jours ouvrés; jours ouvrables; días hábiles; días laborables; giorni lavorativi; dias úteis; 工作日; 个工作日; 工作天; 個工作天; 营业日; 営業日; werkdag; werkdagen; arbejdsdag; arbejdsdage; hverdag; hverdage; arbetsdag; arbetsdagar; vardag; vardagar; virkedag; virkedager; arkipäivä; arkipäivää; arkipäivän; työpäivä; työpäivää; tööpäev; tööpäeva; darba diena; darba dienas; darba dienu; darbo diena; darbo dienos; darbo dienų; dzień roboczy; dni robocze; dni roboczych; pracovní den; pracovní dny; pracovních dnů; pracovních dní; pracovný deň; pracovné dni; pracovných dní; delovni dan; delovna dneva; delovni dnevi; delovne dni; delovnih dni; radni dan; radna dana; radnih dana; munkanap; munkanapon; munkanapos; zi lucrătoare; zile lucrătoare; zile lucratoare; работен ден; работни дни; εργάσιμη ημέρα; εργάσιμες ημέρες; εργάσιμες μέρες; εργάσιμων ημερών; jum tax-xogħol; ġranet tax-xogħol; jiem tax-xogħol; lá oibre; laethanta oibre; рабочий день; рабочих дня; рабочих дней; робочий день; робочих дні; робочих днів; iş günü; ngày làm việc; jour ouvré; jour ouvrable; día hábil; día laborable; giorno lavorativo; dia útil; 영업일; 個營業日; 營業日
week 604800 | week(s); wk; wks; Woche; Wochen; wöchig; wöchige; semaine(s); semana(s); settimana; settimane; 周; 週; 星期; 个星期; 礼拜; 週間; 주; uge; uger; vecka; veckor; uke; uker; week; weken; viikko; viikkoa; nädal; nädalat; nedēļa; nedēļas; nedēļu; savaitė; savaitės; savaičių; týden; týdny; týdnů; týždeň; týždne; týždňov; tydzień; tygodnie; tygodni; teden; tedna; tedne; tednov; tjedan; tjedna; tjedana; hét; săptămână; săptămâni; saptamani; седмица; седмици; εβδομάδα; εβδομάδες; ġimgħa; ġimgħat; seachtain; неделя; недели; недель; тижні; тижнів; hafta; tuần
month 2628000 | month(s); mo.; mos; Monat; Monate; Monaten; monatig; monatige; mois; meses; mese; mesi; mês; es:mes; 个月; 個月; 个月份; ヶ月; か月; カ月; ヵ月; ケ月; 개월; måned; måneder; månad; månader; maand; maanden; kuukausi; kuukautta; kuud; mēnesis; mēneši; mēnešu; mėnuo; mėnesiai; mėnesių; měsíc; měsíce; měsíců; mesiac; mesiace; mesiacov; miesiąc; miesiące; miesięcy; mesec; mesecev; mesecih; mjesec; mjeseca; mjeseci; hónap; hónapos; lună; ro:luni; месец; месеца; месеци; μήνας; μήνες; μηνών; xahar; xhur; ga:mí; месяц; месяца; месяцев; місяць; місяці; місяців; tháng
year 31536000 | year(s); yr; yrs; yr.; yrs.; Jahr; Jahre; Jahren; jährig; jährige; jähriger; jährigen; fr:an; ans; année(s); año(s); anno; anni; ano(s); 年; 年间; 年間; 周年; 년; jaar; jaren; vuosi; vuotta; vuoden; aasta; aastat; gads; gadi; gadu; metai; metų; roky; roků; rokov; rokoch; godina; godine; година; години; έτος; έτη; χρόνια; χρόνο; mt:sena; bliain; года; лет; років; роки; vi:năm; cs:let; cs:rok; sk:rok; pl:rok; pl:lata; pl:lat; sl:let; sl:leti; sl:leto; hu:év; hu:éves; ro:an; ro:ani; da:år; sv:år; nb:år; ru:год; uk:рік; tr:yıl
energy:
J 1 | J; 焦; 焦耳; Joule; joules
kJ 1000 | kJ; KJ; 千焦; 千焦耳; kilojoule(s)
MJ 1e6 | MJ; 兆焦
kcal 4184 | kcal; Kcal; KCAL; Cal; 大卡; 千卡; 卡路里; kilocalorie(s); Kilokalorien; calorie(s); calorías; キロカロリー; 킬로칼로리
Wh 3600 | Wh; 瓦时; Wattstunden; watt-hour(s); watt hour(s)
kWh 3600000 | kWh; KWh; KWH; kwh; 千瓦时; 度电; Kilowattstunden; kilowatt-hour(s); kilowatt hour(s)
charge:
mAh 1e-3 | mAh; milliamp hour(s); milliamp-hour(s); milliampere hour(s); milliampere-hour(s); Milliamperestunden; milliampères-heures; milliampères-heure; miliamperios hora; milliampere-ora; milliampereora; ミリアンペア時; mah; MAH; MAh; 毫安; 毫安时; 毫安時; 毫安小时; 毫安电池; 毫安锂电池; 毫安大电池; 毫安聚合物电池
Ah 1 | Ah; AH; 安时; amp hour(s); amp-hour(s); ampere hour(s); ampere-hour(s); Amperestunden; ampères-heures
power:
mW 1e-3 | mW; 毫瓦; milliwatt(s)
W 1 | W; w; 瓦; 瓦特; watt(s); ワット; 와트; vatios
kW 1000 | kW; KW; kw; 千瓦; kilowatt(s); キロワット
MW 1e6 | MW; 兆瓦
hp 745.6998716 | hp; HP; horsepower
PS 735.49875 | PS; fr:CV; fr:ch; it:CV; pt:CV; es:CV; 马力; 匹马力
cooling-class:
匹 1 | 匹
voltage:
mV 1e-3 | mV; 毫伏
V 1 | V; 伏; 伏特; volt(s); voltio(s); VAC; VDC; ボルト
kV 1000 | kV; 千伏
current:
µA 1e-6 | µA; μA; uA; 微安
mA 1e-3 | mA; 毫安
A 1 | A; 安; 安培; amp(s); ampere(s); Ampère; ampères; amperios
frequency:
Hz 1 | Hz; hz; HZ; 赫兹; 赫; hertz; ヘルツ
kHz 1e3 | kHz; KHz; khz; KHZ; 千赫; 千赫兹
MHz 1e6 | MHz; Mhz; mhz; MHZ; 兆赫; 兆赫兹
GHz 1e9 | GHz; Ghz; ghz; GHZ; 吉赫; 千兆赫
data:
KB 1e3 | KB; kB; fr:Ko; 千字节
MB 1e6 | MB; fr:Mo; 兆; 兆字节; megabyte(s); メガバイト
GB 1e9 | GB; Gb; gb; fr:Go; gigabyte(s); Gigabyte; ギガバイト; ギガ; 기가
TB 1e12 | TB; fr:To; terabyte(s); テラバイト; 테라
GB 1e9 | G
KiB 1024 | KiB
MiB 1048576 | MiB
GiB 1073741824 | GiB
TiB 1099511627776 | TiB
data-rate:
kbit/s 1e3 | kbps; Kbps; kbit/s; kb/s
Mbit/s 1e6 | Mbps; mbps; MBPS; Mbit/s; Mb/s; Mbits/s; 兆每秒
Gbit/s 1e9 | Gbps; gbps; GBPS; Gbit/s; Gb/s
MB/s 8e6 | MB/s; MBps
GB/s 8e9 | GB/s; GBps
resolution:
px 1 | px; pixel(s); 像素; píxeles; pixels
Mpx 1e6 | MP; Mpx; Mpix; Mp; MPx; megapixel(s); mégapixels; megapíxeles; 百万像素; 百萬像素; メガピクセル
kpx 1e4 | 万像素; 萬像素; 万画素; 만화소
Gpx 1e8 | 亿像素; 億像素; 億画素; 亿画素
luminous-flux:
lm 1 | lm; LM; Lm; 流明; lumen(s); lúmenes; ルーメン
luminance:
cd/m2 1 | nit(s); cd/m²; cd/m2; 尼特
illuminance:
lx 1 | lux; Lux; lx; 勒克斯; ルクス
temperature:
°C 1 | °C; ° C; ℃; ºC; 摄氏度; 攝氏度; degrees Celsius; Degrees Celsius; degrees celsius; Degrees celsius; Grad Celsius; degrés Celsius; grados Celsius
°F 0.5555555555555556@-17.77777777777778 | °F; ° F; ℉; ºF; 华氏度; degrees Fahrenheit; Degrees Fahrenheit; degrees fahrenheit
color-temperature:
K 1 | K; Kelvin; kelvin; 开尔文
pressure:
Pa 1 | Pa; pa; PA; 帕; 帕斯卡; Pascal
hPa 100 | hPa; 百帕
kPa 1000 | kPa; KPa; kpa; KPA; Kpa; 千帕
MPa 1e6 | MPa; Mpa; 兆帕
mbar 100 | mbar; 毫巴
bar 1e5 | bar; Bar; BAR; fr:bars; es:bares; バール
psi 6894.757293 | psi; PSI
mmHg 133.322387415 | mmHg; mmhg; 毫米汞柱
atm 101325 | atm; ATM
noise:
dB 1 | dB; db; DB; dB(A); dBA; db(A); 分贝; 分貝; decibel(s); Dezibel; décibels; decibelios; デシベル; 데시벨
speed:
m/s 1 | m/s; 米/秒; 米每秒
km/h 0.2777777777777778 | km/h; Km/h; KM/H; kmh; kph; 公里/小时; 公里每小时; 千米/小时; 公里/时
mph 0.44704 | mph; MPH; 英里/小时
rotation:
rpm 1 | rpm; RPM; r.p.m.; r/min; rev/min; U/min; U/Min; tr/min; giri/min; min-1; min⁻¹; 转/分; 转/分钟; 转每分; 转每分钟; revolutions per minute; Umdrehungen pro Minute; Umdrehungen/Minute; Umdr./min; Umdrehungen/min; tours/min; tours par minute; giri al minuto; revoluciones por minuto; vueltas por minuto; 回転毎分; 转; 轉; 回転/分
torque:
N·m 1 | Nm; N·m; N.m; N⋅m; Newtonmeter; newton metre(s); newton meter(s); 牛·米; 牛米; 牛顿米
percent:
% 1 | %; ％; ﹪; percent; per cent; Prozent; pour cent; por ciento; per cento; por cento; パーセント; 퍼센트
angle:
° 1 | °; deg; degrees; degrés; grados; gradi; graus
`;
