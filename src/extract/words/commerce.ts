// Wordings around prices, in many languages. LABEL and AHEAD match before an amount; AFTER and BEHIND match
// after it.
import { LowerCasePattern } from './lower-case-pattern.ts';
import { aheadOf } from './page-words.ts';

/** Before an amount: it is an earlier or recommended price. */
export const LIST_LABEL = aheadOf('price/list', 'price/price');

/** Before an amount: it buys another quantity, or other goods. */
export const OTHER_LABEL = aheadOf('price/of-other', 'price/price');

export const SAVING_LABEL = new LowerCasePattern(
  /(?:(?<!\p{L})(?:(?:you )?sav(?:e|es|ed|ing|ings)|discount|rabatt|sie sparen|ersparnis|sparen|remise|(?:vous )?économis\w*|ahorr\w*|descuento|descont\w*|economi\w*|risparmi\w*|sconto|off|korting|rabat|instant rebate|rebate|credit|gift card|tiết kiệm|скидк\w*|cashback|oszczęd\w*|bespa\w*|ušetř\w*|sparar|spar|эконом\w*)\b(?:\s*\d+\s?%\s*\()?[^\d]{0,14}$|(?:价值|價值|可抵|抵扣|再返|节省|立省|立减|直降|省|优惠(?!前)|减|返|割引|値引き?|OFF|お得|할인)[^\d]{0,6}$)/iu,
);
export const SAVING_AFTER = new LowerCasePattern(
  /^\s*(?:\(\s*\d+\s?%\)\s*)?(?:off\b|rabatt\b|de (?:remise|réduction|descuento|desconto)|discount|savings?\b|cash ?back|gift card|credit|rebate|引き|off\s*coupon|相当|(?:\p{L}+ )?(?:points?|punkte?n?|puntos|pontos|ポイント)(?!\p{L}))/iu,
);

export const INSTALMENT_LABEL = new LowerCasePattern(
  /(?:(?<!\p{L})(?:\d{1,2}\s?(?:x|×|fois|mal|interest[- ]free|payments?|installments?|rate[n]?|cuotas?|parcelas?|vezes|mensualit\w+|mesi|meses|mois)(?: (?:of|de|von|da|à|sem juros de|sin interés de))?|x de|ou de|instal?lments?(?: of)?|as low as|total (?:amount )?(?:to pay|payable|repayable)|total cost(?: of credit)?|gesamtbetrag|montant total dû|importe total|custo total|(?:an|rest)zahlung|acompte|anticipo|enganche|balance due|pay(?:ments)? (?:of|from)|parcel\w* (?:de|em)|mensualit\w+ de|monatlich(?: ab)?|from only|starting at)\s*(?:[:]\s*)?$|(?:分期|期|月供|首付|每期|低至|月々|定金|订金|訂金|尾款|意向金|頭金|予約金|残金|계약금|월)[^\d]{0,6}$)/iu,
);
export const INSTALMENT_AFTER = new LowerCasePattern(
  /^\s*(?:\*\s*)?(?:(?:\/|per|a|each|every|al|por|pro|par|im)\s?(?:mo(?:nth)?|month|mes|mês|mois|monat|mese|week|wk|mth)\b|x\s?\d{1,2}\b|mensil|mensuel|monatlich|monthly|s\/\s?juros|sem juros|sin inter|×\s?\d|\/\s?期|x\s?期|×\s?期|起?\s?\/\s?月|per mth|seman(?:al(?:es)?)\b|quincenal|weekly|\/\s?(?:mnd|mån|md|mies|ay|мес)\b|in \d+ (?:interest|instal)|upfront|down(?: payment)?\b|today, then)/iu,
);

export const SHIPPING_LABEL = new LowerCasePattern(
  /(?:(?<!\p{L})(?:shipping|delivery|postage|p&p|s&h|handling|freight|versand(?:kosten)?|lieferung|zzgl\.?|livraison|frais de port|port|envío|gastos de envío|entrega|frete|spedizione|verzend\w*|dostawa|frakt|fragt|ship(?:s)? for|import (?:fees?|charges)|deposit|tax(?:es)?|fees?|phí (?:giao|ship|vận chuyển)|доставк\w*)\b[^\d]{0,25}$|(?:运费|快递|邮费|配送费|配送料|送料|税费|배송비)[^\d]{0,10}$)/iu,
);
export const SHIPPING_AFTER = new LowerCasePattern(
  /^\s*(?:(?:for |flat[- ]?rate |standard |expedited |express |usps |fedex |ups |est(?:imated|\.)? )*(?:shipping|delivery|postage|s&h|ship\b)|versand|de (?:livraison|frais|envío|frete)|livraison|envío|frete|di spedizione|verzend|frakt|配送|送料|运费|deposit\b)/iu,
);

/** After an amount: delivery comes on top of it, so it is the price: "24,90 € zzgl. Versandkosten". */
export const DELIVERY_ON_TOP = new LowerCasePattern(
  /^[^\d;]{0,40}?(?<!\p{L})(?:(?:plus|\+|excl(?:\.|uding|usive of)?|not including|before|zzgl\.?|zuzüglich|exkl\.?|ohne|hors|sans|plus les|más|sin|esclus[ei]|senza|più|exclusief|bez|plus ev\.?)\s(?:[^\d.;]{0,20}?(?<!\p{L}))?(?:shipping|delivery|postage|p&p|versand\p{L}*|liefer\p{L}*|frais|port|livraison|gastos|envío|spese|spedizione|verzend\p{L}*|dostaw\p{L}*|przesył\p{L}*|frakt)|(?:frais|port|livraison|gastos|envío|spese|spedizione|verzend\p{L}*|shipping|delivery|postage|versand\p{L}*)[^\d.;]{0,16}?(?:en sus|non compris|aparte|no incluid\p{L}+|esclus[ei]|a parte|not included|extra|exclusief|nicht enthalten))|^[^\d。；]{0,12}(?:(?:送料|配送料)(?:は|が)?(?:別|かか)|不含(?:运费|邮费|快递))/iu,
);

/** Before an amount: it is a threshold to reach, such as "free delivery over £50". */
export const THRESHOLD_LABEL = new LowerCasePattern(
  /(?:(?<!\p{L})(?:over|above|orders? (?:of|over|from)|minimum(?: order)?|min\.|spend|at least|up to|ab|über|bestellwert|dès|à partir de|plus de|achats? de|supérieure? à|desde|partir de|a partir de|superior(?:es)? a|más de|acima de|oltre(?: i| gli)?|sopra(?: i| gli)?|superiori ai?|a partire da|vanaf|boven|od|powyżej|över|trên|từ|từ đơn|hơn|от|свыше|subtotal|total)\s*(?:[:]\s*)?$|(?<!\p{L})(?:(?:price |prezzo |preis |prix |precio |preço )(?:per|for|für|pour|para|bei|ab) \d{1,3} \p{L}{2,14}|(?:buy |from |ab |dès |à partir de |desde |vanaf |od |от )?\d{1,4}(?: or more|\+| stück| stk\.?| unités| unidades| stuks| szt\.?| шт\.?| flaschen| bottles| bottiglie| bouteilles| botellas))(?: für)?(?: je)?\s*(?:[:]\s*)?$|(?:满|滿|达|累计)[^\d收付需]{0,4}$)/iu,
);
export const THRESHOLD_AFTER = new LowerCasePattern(
  /^\s*(?:or more|and (?:up|over|above)|\+|minimum|以上(?:で|の|送料|お買)|or over)/iu,
);

export const UNIT_AFTER = new LowerCasePattern(
  /^\s*(?:(?:\(\s*)?(?:\/|per|pro|je|par|por|al|le|the|a)\s*(?:100|10|1)?\s?(?:kg|g|gr|gram|lb|oz|ounce|fl\.? ?oz|l|lt|ltr|litre|liter|litro|ml|cl|m|m²|m2|sq\.? ?ft|ft|count|ct|each|piece|pc|pcs|unit|unidad|unité|stück|stk|sheet|tablet|capsule|wash|load|pound|stuk|szt|item|kilo)\b|\/\s?(?:100|500)?\s?(?:克|千克|公斤|斤|片|个|件|毫升|升|g|ml)|(?:あたり|当たり))/iu,
);

/** Wordings of prices that not everyone pays. The match is the condition. */
export const CONDITION = new LowerCasePattern(
  /(?<!\p{L})(?:pix|à vista|a vista|boleto|with (?:coupon|code|prime|card|membership|subscription|bank)|(?:after|w\/) (?:coupon|code|rebate|cashback)|coupon|promo code|member(?:s|ship)?(?: price| only)?|plus price|club|loyalty|clubcard|subscri(?:be|ption)|subscribe & save|auto-?ship|auto-?delivery|repeat deliver(?:y|ies)|prime (?:price|member)|student|bank offer|buy at|lowest price for you|trade[- ]?in|mit gutschein|(?:mitglied|kundenkart|medlem|leden|jäsen|klub|clubprei)\p{L}*|vip|current bid|starting bid|highest bid|gebot|puja|enchère|abonnement|im abo|suscripci[oó]n|assinatura|abbonamento|подпис\p{L}+|avec (?:le )?code|adhérents?|fidélité|con (?:cup[oó]n|código|tarjeta)|socios?|com cupom|no cart[aã]o|con coupon|sepette|(?:in|at) (?:the |your )?(?:cart|basket|checkout)|open box|refurbished|used|pre-owned|reacondicionado|reconditionné|ricondizionato|gebraucht|occasion|second[- ]hand|rent|buy used|samples?|muster|staal|échantillon|muestra|campione|from)\b/iu,
);
/** After an amount: who pays it. */
export const CONDITION_AFTER = new LowerCasePattern(
  /^\s*(?:(?:no |à vista no |with (?:your |the |a )?|mit |avec |w\/)?(pix|(?:after|with) (?:\S{1,8} )?trade[- ]?in|boleto|à vista|prime|coupon|membership)(?!\p{L})|((?:with|con|com|avec|mit|met|med|z|с|s) (?:\p{L}+ ){0,2}(?:credit card|debit card|bank card|tarjeta|cart[aã]o|carte|kundenkarte|karte|kart[ąao]|kort|карт\p{L}+|promo ?code|gutschein|cup[oó]n|cupom))(?!\p{L})|(kart(?:la| ile)|(?:mit|in) (?:der )?app|with (?:the |our )?app|in (?:the )?app|avec l.appli|con la app|no app|for members|für mitglieder|pour les (?:membres|adhérents)|para (?:socios|membros)|for medlemmer|för medlemmar))/iu,
);
export const CONDITION_CJK =
  /券后|劵后|国补|到手|会员价|会員価格|PLUS价|plus会员|粉丝价|新人价|首单|拼团|拼购|拼单|团购价|学生价|88VIP|折后|凑单|付款立减|会員|クーポン|プライム会員|회원가|쿠폰|와우 ?할인|下取り|定期(?:購入|便|おトク)|초대가|멤버십/u;

/** Near an amount: everyone pays it, unlike the price beside it. */
export const FOR_ALL = new LowerCasePattern(
  /(?<!\p{L})(?:non[- ]?members?|without (?:a )?(?:membership|card|trade[- ]?in|subscription)|one[- ]time(?: purchase)?|buy once|single purchase|pay in full|full price|outright|nicht-?mitglieder|ohne (?:abo|karte|mitgliedschaft)|einmal(?:ig(?:er|e)?)? (?:kauf|bestellung|liefern)|einmalkauf|non[- ](?:adhérents?|membres?)|sans (?:abonnement|carte|engagement)|achat unique|compra única|acquisto (?:singolo|una tantum)|eenmalige? (?:aankoop|bestelling)|zonder abonnement|no socios?|sin (?:tarjeta|suscripción)|de contado|sem assinatura|без карты|cash price)(?!\p{L})|单独购买|单买|非会员|通常購入|一般価格|非会員/iu,
);

/** Near an amount: tax is not included. */
export const NET = new LowerCasePattern(
  /(?<!\p{L})(?:(?:ex|excl(?:\.|uding|usive of)?|excluding|plus|before|without|\+) ?(?:vat|gst|tax(?:es)?|btw|sales tax)|(?:zzgl|zuzüglich|exkl|ohne)\.? (?:\d{1,2} ?% )?(?:gesetzl\p{L}*\.? )?(?:mwst|ust|mehrwertsteuer|umsatzsteuer)|netto(?:preis)?|net(?:t)? price|ht\b|hors taxes?|sin iva|iva (?:no incluido|aparte)|\+ ?iva|iva esclusa|excl\.? ?(?:btw|moms|mva)|sem iva|bez dph|eks(?:kl)?\.? ?(?:mva|moms)|без ндс)(?!\p{L})|税抜|税別|本体価格|税拔|未税|不含税|부가세 ?별도/iu,
);

/** Near an amount: tax is included. */
export const GROSS = new LowerCasePattern(
  /(?<!\p{L})(?:(?:inc|incl(?:\.|uding|usive of)?|including|with) ?(?:of )?(?:all )?(?:vat|gst|tax(?:es)?|btw|moms|mva)|inkl\.? (?:\d{1,2} ?% )?(?:gesetzl\p{L}*\.? )?(?:mwst|ust|moms|mva|mehrwertsteuer)|brutto(?:preis)?|ttc\b|taxes? comprises?|iva (?:incluido|incl|inclusa|inclusive)|con iva|com iva|vč(?:\.|etně)? dph|s dph|z vat|с ндс)(?!\p{L})|税込|含税|부가세 ?포함/iu,
);

/** Before or after an amount: it is the current price. */
export const CURRENT_AHEAD = new LowerCasePattern(
  /(?:(?<!\p{L})(?:now(?: only)?|sale(?: price)?|our price|your price|today(?:'s price)?|current price|price now|deal(?: price)?|jetzt(?: nur)?|nur noch|aktionspreis|maintenant|prix promo|ahora|precio (?:actual|oferta)|adesso|ora|por(?: apenas)?|agora|voor|nu(?: endast| kun)?|nå|teraz|nyt|сейчас)\s*(?:[:：]\s*)?|(?:本店价|售价|现价|活动价|特价|秒杀价|预售价|促销价|促銷價|优惠价|優惠價|抢购价|折扣价|特惠价|판매가|할인가|할인 판매가|販売価格|当店価格|セール価格|特別価格)\s*(?:[:：]\s*)?)$/iu,
);
export const CURRENT_BEHIND = new LowerCasePattern(
  /^\s*(?:(?:sale|now|today|only)(?!\p{L})|[\uac00-\ud7af]{0,4}(?:판매가|즉시할인가))/iu,
);

/** Before an amount: the regular price. It is the price if the one beside it is conditional. */
export const REGULAR = new LowerCasePattern(
  /(?<!\p{L})(?:reg(?:ular|ulär|ulier\p{L}*)?\.?|normal\p{L}*|ordin\p{L}*|ord\.?|standard|usual|everyday|habituel|habitual|regolare)(?: (?:price|preis|pris|prijs|prix|precio|prezzo))?\s*(?:[:：]\s*)?$|(?:通常|普通|一般|日常)(?:価格|价)?\s*(?:[:：]\s*)?$|일반가\s*$/iu,
);

/** The lowest price in 30 days before a reduction, which EU law requires. */
export const LOWEST_BEFORE = new LowerCasePattern(
  /(?:lowest|niedrigst|tiefst|plus bas|más bajo|più basso|mais baixo|laagste|najniższ|lägsta|laveste|nejnižší|alin hinta)[^.!?]{0,50}\b(?:30|trent|trente|treinta|thirty|dertig)/iu,
);
