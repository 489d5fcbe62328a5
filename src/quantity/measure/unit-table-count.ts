/**
 * Units that count pieces, and their spellings. `unit-table.ts` parses them. The factor is the number of
 * pieces.
 */
export const COUNT_ROWS = `
thread-count:
tc 1 | thread count; thread-count; TC; fils/cm²; fr:fils; it:fili; es:hilos; de:Fäden
count:
piece 1 | pcs; pcs.; Pcs; PCS; pc; pc.; PC; PCs; piece(s); Stück; Stueck; Stk; Stk.; pièce(s); pieza(s); pezzo; pezzi; peça(s); pz; pz.; ud.; uds; uds.; unidad; unidades; unidade; unité(s); unit(s); unità; item(s); 件; 个; 個; 枚; 只; 隻; 本; ピース; 개; er-Pack; er Pack; er-Set; er Set; teilig; teiliges; tlg.; tlg
pair 2 | pair(s); Paar; paire(s); pares; paia; 双; 雙; 对; 對; ja:足
set 1 | set(s); 套; 组; 組; セット
pack 1 | pack(s); pk; Pk; packet(s); Packung; Packungen; paquet(s); paquete(s); pacchi; pacote(s); 包; パック
bag 1 | bag(s); Beutel; sachet(s); bolsa(s); bustine; saquetas; teabag(s); 袋; 小袋
bottle 1 | bottle(s); Flasche; Flaschen; bouteille(s); botella(s); bottiglie; bottiglia; garrafa(s); 瓶
can 1 | cans; Dosen; Dose; canette(s); lata(s); lattine; 罐; 听; 缶
box 1 | box; boxes; Schachteln; boîte(s); caja(s); scatole; caixa(s); 盒; 箱; 箱入
tube 1 | tube(s); Tuben; 支; 管
roll 1 | roll(s); Rollen; rouleau; rouleaux; rollo(s); rotoli; rolo(s); 卷; 卷装
sheet 1 | sheet(s); Blatt; feuilles; hojas; fogli; folhas; 张; 張; 抽; 页; ページ
slice 1 | 片; 贴
grain 1 | 粒; 颗; 顆; 丸; 錠
strip 1 | 条; 條; 根; 串
capsule 1 | capsule(s); Kapsel; Kapseln; gélule(s); cápsula(s); capsule; 胶囊; 粒胶囊; カプセル
tablet 1 | tablet(s); Tablette; Tabletten; comprimé(s); comprimido(s); compresse; 片剂
serving 1 | serving(s); Portion; Portionen; portion(s); porciones; porzioni; porções; 份; 人前
cup 1 | cups; Tassen; tasses; tazas; tazze; 杯
person 1 | people; persons; Personen; personnes; personas; persone; ja:人
count 1 | ct; ct.; CT; Ct; count
machine 1 | 台; 臺; 部
book 1 | 册; 冊
`;
