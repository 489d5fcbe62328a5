// Known wordings of concrete policies: a period, who pays, a threshold or a refusal; not a link or a heading.
import { lower, LowerCasePattern } from './lower-case-pattern.ts';

/** A number in a pattern, as digits or as a word. */
const N =
  '(?:\\d{1,3}|one|two|three|five|seven|ten|fourteen|thirty|sixty|ninety|zwei|deux|dos|sept|quatorze|trente|[一二三五七十]{1,3})';
const DAYS =
  '(?:business |working |calendar |full )?(?:days?|hours?|hrs?|weeks?|months?|years?|yrs?|tage?n?|stunden|wochen?|monate?n?|jahre?n?|jours?(?: ouvrés)?|heures|h|semaines?|mois|ans?|años?|d[ií]as?(?: hábiles| úteis)?|horas|semanas?|meses|anos?|giorni(?: lavorativi)?|ore|mesi|anni|dag(?:e|en|ar|er)?s?|hverdage?r?|vardagar|virkedager|werkdagen|uur|jaar|månad\\p{L}*|måned\\p{L}*|maanden|arkipäiv\\p{L}*|pracovní\\p{L}* dn\\p{L}+|měsíc\\p{L}*|hodin|týdn\\p{L}*|iş günü|saat\\p{L}*|ay\\b|рабоч\\p{L}+ дн\\p{L}+|års?|päivä\\p{L}*|gün|yıl|dní|dnů|roky?|let|dni|godzin\\p{L}*|miesi\\p{L}+|lat|ngày|tháng|năm|giờ|дн\\p{L}+|месяц\\p{L}*|год\\p{L}*|лет)';
const CJK_TIME =
  '\\d{1,3}\\s*(?:天|日|小时|小時|时间|時間|营业日|営業日|个工作日|個工作天|工作日|영업일|시간|个月|ヶ月|か月|カ月|年|周|週間|일|개월|년)';

/** Patterns of one field, each with a quick test for what it needs. */
export class Terms {
  private readonly patterns: { needs: RegExp; wording: LowerCasePattern }[];
  /** Matches if any pattern may match; most texts fail here. */
  private readonly needs: RegExp;

  constructor(...patterns: [needs: RegExp, source: string][]) {
    this.patterns = patterns.map(([needs, source]) => ({ needs, wording: new LowerCasePattern(source) }));
    this.needs = new RegExp(patterns.map(([{ source }]) => source).join('|'));
  }

  test(text: string): boolean {
    const folded = lower(text);
    return (
      this.needs.test(folded) &&
      this.patterns.some(({ needs, wording }) => needs.test(folded) && wording.test(text))
    );
  }
}

export const RETURN_TERMS = new Terms(
  [
    /recesso|replace|returnable|bedenktijd|restitu|changer d|na zwrot|returret|öppet köp|iade|vrácen|send back|return them/,
    `(?<!\\p{L}|\\d)(?:${N}[- ]*${DAYS}[- ]*(?:easy |free |exchange or )?(?:replacement|bedenktijd|na zwrot|(?:fuld )?returret|öppet köp)|${N} ${DAYS} (?:pour changer d.avis|içinde (?:\\p{L}+ )?iade)|returnable (?:until|within|by)|restituibil\\p{L}* entro ${N}|diritto di recesso[^.!?]{0,20}${N} ${DAYS}|for ${N} ${DAYS}\\s?:[^.!?]{0,50}return)`,
  ],
  [
    /\d|day|tag|jour|d[ií]a|seven|thirty|fourteen/,
    `(?<!\\p{L})${N}[- ]*${DAYS}[^.!?]{0,40}?(?:returns?\\b|refund|money[- ]?back|exchange|rückgabe|widerruf|rückversand|retour|remboursé|risk[- ]free (?:\\p{L}+ )?trial|home trial|échange|devoluc|devolver|cambio|reso\\b|resi\\b|recesso|devolu|troca|zwrot|ångerrätt|öppet köp|åpent kjøp|retur|fortrydelse|palautus|iade|vrácen|zurückge|zurückse|umtausch|renvoyer|retourner|send (?:it|them) back|đổi|trả hàng|возврат|satisfaction guarantee)`,
  ],
  [
    /return|refund|exchang|money|rück|umtausch|widerruf|retour|renvoy|rembours|devol|devuelv|reso|resi|troca|zwrot|vrácen|send|đổi|возврат/,
    `(?<!\\p{L})(?:returns?|returned|refund\\p{L}*|exchang\\p{L}*|money[- ]back|rückgabe\\p{L}*|widerruf\\p{L}*|retour\\p{L}*|remboursé|devoluc\\p{L}*|devuelv\\p{L}*|devol\\p{L}*|reso|resi|troca|zwrot\\p{L}*|vrácen\\p{L}*|zurück(?:geben|senden|schicken)|umtausch\\p{L}*|renvoyer|send (?:it|them) back|đổi(?: trả| nấy| mới)|возврат\\p{L}*)(?!\\p{L})[^.!?]{0,60}?(?<!\\p{L}|\\d)${N}[- ]*${DAYS}`,
  ],
  [
    /return|refund|exchange|final sale|satisf|full|restock|guarantee|kostenlos|grat|offert|darmow/,
    `(?<!\\p{L})(?:free (?:\\d+[- ]day )?(?:(?:&|and) easy |online |store |in-store |shipping (?:&|and|on all) |delivery (?:&|and) )?returns?\\b|(?:returns?|exchanges?) (?:are |is )?(?:free|accepted|not accepted|not permitted|not eligible)|no returns?\\b|non[- ]returnable|final sale|cannot be (?:returned|exchanged)|not (?:returnable|refundable|eligible for return)|non[- ]?refundable|buyer pays (?:for )?return|seller pays (?:for )?return|satisfaction guarantee|100% satisfaction|money[- ]back guarantee|full refund|restocking fee|kostenlose(?:r|n)? (?:rück|retoure)|gratis retoure|(?:retours?|devoluci\\p{L}+|devoluç\\p{L}+|res[oi]|rückgabe\\p{L}*|rücksendung\\p{L}*)[^.!?]{0,24}?(?<!\\p{L})(?:gratuit\\p{L}*|gr[aá]tis|offert\\p{L}*|kostenlos\\p{L}*)|satisfait ou remboursé|devoluci(?:ón|ones) grat|devolución gratuita|devolução gr[aá]tis|reso gratuito|gratis retour\\p{L}*|darmowy zwrot)`,
  ],
  [
    /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/,
    `(?:${CJK_TIME}|[七三]天|7天)[^。！？\\s]{0,8}(?:退货|退款|可退|退換|退换|无理由|返品|交換|包退|包换)|[无無]理由退|不支持退|七天无理由|(?:返品|交換)(?:は|につい|を)?[^。]{0,30}(?:${CJK_TIME}|以内|お受け|できません|不可|送料)|返品(?:不可|無料|可)|${CJK_TIME}[^.。]{0,12}(?:반품|교환|환불)|(?:반품|교환|환불)[^.。]{0,20}${CJK_TIME}|무료 ?(?:반품|교환)|退货包运费|运费险|包退换|假一赔|无忧退`,
  ],
);

export const WARRANTY_TERMS = new Terms(
  [
    /gewährleistung|herstellergarantie/,
    `(?<!\\p{L})(?:${N}[- ]*${DAYS} (?:gesetzliche )?gewährleistung|(?:gewährleistung|herstellergarantie)\\p{L}*\\s*(?:[:：]\\s*)?${N} ${DAYS})`,
  ],
  [
    /warrant|guarantee|garant|garanz|gwaran|takuu|záru|bảo hành|гаранти/,
    `(?<!\\p{L})${N}[- ]*(?:\\([^)]{1,8}\\) )?${DAYS}(?:\\s|-|'|\\p{L}){0,40}?(?:warrant(?:y|ies)|guarantees?(?! of)|garantie|garant[ií]a|garanzia|gwarancj\\p{L}*|garanti|takuu|záru[kč]\\p{L}*|bảo hành|гаранти\\p{L}*)`,
  ],
  [
    /warrant|guarantee|garant|garanz|gwaran|takuu|záru|bảo hành|гаранти/,
    `(?<!\\p{L})(?:warrant(?:y|ies)|guaranteed?(?: for)?|garantie|garant[ií]a|garanzia|gwarancj\\p{L}*|garanti|takuu|záru[kč]\\p{L}*|bảo hành|гаранти\\p{L}*)(?!\\p{L})[^.!?]{0,30}?(?<!\\p{L}|\\d)${N}[- ]*${DAYS}`,
  ],
  [
    /warrant|guarantee|as[- ]is|garant|parts|labor/,
    "(?<!\\p{L})(?:(?:limited |full )?lifetime (?:limited )?(?:warranty|guarantee)|limited (?:manufacturer'?s? |hardware )?warranty|manufacturer'?s? warranty (?:applies|included|covers)|no warranty|without warranty|sold as[- ]is|lebenslange garantie|garantie à vie|garantía de por vida|garantia vital[ií]cia|(?:parts|labor) ?[:/] ?(?:\\d|one))",
  ],
  [
    /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/,
    `全国联保|三包服务|무상 ?a\\/s|[保质]固?期?为?[:：]?一年质保|(?:保修|质保|保固|保証(?:期間)?|품질보증)[^。；\\n]{0,10}(?:${CJK_TIME}|[一二三四五六七八九十两]年)|(?:${CJK_TIME}|[一二三四五六七八九十两]年)(?:质保|保修|保固|保証|联保|免费换新|只换不修)|${CJK_TIME}間?[^。；\\n金満满]{0,8}保証|终身保修|무상 ?보증`,
  ],
);

export const SHIPPING_TERMS = new Terms(
  [
    /versand|lieferung|zustellung|versandkosten|livré|spese di|gastos|receba|chega|kurier|paczkomat|doprava|doručení|leveran|levering|toimitus|kargo|доставка|frakt|fragt|wysyłka|dostawa|bezorgd|in huis|frais de/,
    `(?<!\\p{L})(?:zzgl\\.? ?(?:€ ?)?\\d[\\d.,]* ?(?:€|eur) (?:versand|porto)|(?:lieferung|zustellung) (?:bis|am|zwischen|voraussichtlich|morgen|\\d)|(?:versandkosten|spese di (?:spedizione|consegna)|gastos de envío|frais de (?:port|livraison)|doprava|frakt|fragt|kurier|paczkomat\\p{L}*|dostawa|wysyłka)\\s*(?:[:：]\\s*)?(?:nur |ab |od |från |fra |da |desde |à partir de )?(?:€|r\\$|kr)?\\s?\\d|livrée? (?:chez vous )?(?:le |demain|sous|entre|d.ici|dès|en \\d)|receba (?:até|em|hoje|amanhã|dia)|chegará? (?:até|amanhã|hoje|entre|em)|(?:dostawa|wysyłka) (?:jutro|dziś|pojutrze|za darmo|za 0)|doručení (?:zítra|do|\\d)|(?:leverans|leverings?)(?:tid)?(?: på| inom| inden)?\\s*(?:[:：]\\s*)?${N}(?:\\s?[-–]\\s?${N})? ${DAYS}|toimitus(?:aika)?\\s*(?:[:：]\\s*)?\\d|saatte kargo|kargoya ver|aynı gün kargo|доставка (?:завтра|сегодня|бесплатн|от \\d|\\d)|(?:morgen|vandaag|overmorgen) (?:in huis|bezorgd))`,
  ],
  [
    /free /,
    `(?<!\\p{L})free (?:\\p{L}+ |\\d{1,3}(?:[- ]{1,2}\\d{1,3})?[- ]?day |(?:u\\.?s\\.?|uk|standard|ground|2nd day|next[- ]day|same[- ]day|store|international|worldwide|super saver) ){0,5}(?:shipping|delivery|postage|p&p|freight|ship\\b)`,
  ],
  [
    /ship|deliver|dispatch|arriv|postage|warehouse|get it|receive it|despatch/,
    `(?<!\\p{L})(?:shipping|delivery|ships?|shipped|dispatch(?:ed|es)?|delivered|arrives?|postage|leaves? (?:our )?warehouse|get it|receive it|despatch\\p{L}*)(?!\\p{L})[^.!?]{0,50}?(?<!\\p{L}|\\d)(?:${N}(?:[- –]+(?:to )?${N})?[- ]*${DAYS}|tomorrow|today|same day|next day|by (?:\\p{L}+,? )?\\p{L}{3,9}\\.? \\d|by \\d{1,2}(?:st|nd|rd|th)? \\p{L}{3,9}|(?:mon|tues|wednes|thurs|fri|satur|sun)day)`,
  ],
  [
    /ship|deliver|dispatch|process|ground|express/,
    `(?<!\\p{L}|\\d)${N}(?:[- –]+(?:to )?${N})?[- ]*${DAYS}[- ](?:free )?(?:shipping|delivery|dispatch|processing|ground|express)`,
  ],
  [
    /ship|deliver|postage|p&p|s&h|dispatch|pick/,
    `(?<!\\p{L})(?:shipping|delivery|postage|p&p|s&h)\\s{0,9}(?:(?:cost|fee|charge|rate)s?\\s{0,9})?(?:is |are |from |for )?[:\\-–(]?\\s{0,9}(?:only |just |us )?[$€£¥]\\s?\\d|[$€£]\\s?\\d[\\d.,]*\\s*(?:flat[- ]rate |standard |expedited |for )?(?:shipping|delivery)|(?:no|does not|not|cannot|only) ships? (?:to|outside|within)|ships (?:only )?(?:to|free|from and sold|within|in)\\b|flat[- ]rate shipping|usually (?:ships|dispatched)|in[- ]?store pick[- ]?up (?:only|available|today)|free (?:in-?store )?pick[- ]?up`,
  ],
  [
    /env[ií]o|entrega|livraison|expédition|spedizion|consegn|frete|verzend|lever|bezorg|wysyłk|dostaw|lieferung|versand/,
    `(?<!\\p{L})(?:env[ií]os?|entregas?|livraisons?|expéditions?|spedizion[ei]|consegn[ae]|fretes?|verzending|levering|bezorging|wysyłka|dostawa|leverans|lieferung|versand)(?!\\p{L})[^.!?]{0,24}?(?<!\\p{L})(?:gratuit\\p{L}*|gr[aá]tis|offert\\p{L}*|free|kostenlos\\p{L}*|darmow\\p{L}*|incluid\\p{L}*)`,
  ],
  [
    /versand|lieferung|lieferzeit/,
    `(?<!\\p{L})(?:versandkostenfrei|kostenlose(?:r|n|m)? (?:versand|lieferung)|gratis ?versand|(?:zzgl|inkl)\\.? (?:\\p{L}+ )?versand|(?:lieferzeit|lieferung|versand(?:fertig)?)[^.!?]{0,30}(?:${N}(?:\\s*[-–]\\s*${N})? ?(?:werk)?tage|morgen|€))`,
  ],
  [
    /livraison|port |expédi|env[ií]o|entrega|entega|frete|recíbelo|lleg|spedizione|consegna|verzend|bezorg|lever|frakt|fragt|dostaw|wysyłk|doprav|giao|phí|достав|kargo|livrare|transport|gratis/,
    `(?<!\\p{L})(?:livraison (?:gratuite|offerte|express|standard|à domicile|en|sous|prévue|dès|rapide|partout)|(?:frais de )?(?:port|livraison) (?:offerts?|gratuits?|inclus|[:=]? ?\\d)|expédi(?:é|tion|ée)\\p{L}* (?:sous|en|dans|le jour|gratuite)|env[ií]o (?:grat(?:is|uito)|express|est[aá]ndar|en|a domicilio|internacional)|gastos de env[ií]o|ent?rega (?:gr[aá]tis|en|em|gratuita|estimada|r[aá]pida)|frete (?:gr[aá]tis|gratuito)|recíbelo|ll[eé]ga(?:rá)? (?:el|entre|mañana|gratis)|spedizione (?:gratuita|gratis|in)|consegna (?:gratuita|in|entro|prevista)|gratis (?:verzend|bezorg|levering|frakt|fragt)\\p{L}*|darmowa (?:dostawa|wysyłka)|wysyłka (?:w|do|gratis)|doprava zdarma|fri frakt|miễn phí (?:giao|vận|ship)\\p{L}*|giao (?:hàng )?(?:trong|nhanh|miễn)|бесплатная доставка|доставка (?:за|от|в течение|завтра)|(?:ücretsiz|bedava) kargo|kargo (?:bedeli )?(?:bedava|ücretsiz)|livrare gratuită|transport gratuit|gratis envio)`,
  ],
  [
    /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/,
    `包邮|包郵|免運費?|免運|도착 ?(?:보장|예정)|오늘 ?출발|당일 ?(?:출고|발송)|로켓배송|内一律送料|全国一律|無料(?:配達|配送)|(?:配達|配送)(?:料金?)?(?:が|は)?無料|免运费|免運|(?:${CJK_TIME}|[一二三四五六七]天)内?(?:发货|發貨|送达|出荷|にお届け|以内に発送)|次日达|当日达|(?:快递|运费|邮费|配送费)\\s*(?:[:：]\\s*)?(?:¥|￥|免|\\d|0)|送料(?:無料|込|別|\\s*(?:[:：]\\s*)?\\d|は|全国)|(?:発送|出荷|お届け)(?:予定|日|まで|は|目安)?[^。]{0,20}(?:${CJK_TIME}|当日|翌日|明日)|(?:当日|翌日|即日)(?:発送|出荷|お届け|配送)|무료 ?배송|배송비\\s*\\d|承诺.{0,6}发货|预计.{0,12}送达|满.{0,8}包邮|支持.{0,4}货到付款`,
  ],
);
