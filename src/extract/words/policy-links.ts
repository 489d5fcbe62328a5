import { LowerCasePattern } from './lower-case-pattern.ts';

/** Matches the text or address of a link to a policy. */
export const POLICY_LINK = new LowerCasePattern(
  /return|refund|exchange polic|warrant|guarantee|shipping|delivery|terms|conditions|legal notice|imprint|contact|privacy|widerruf|rückgabe|rücksend|versand|lieferung|garantie|gewährleistung|agb|impressum|kontakt|datenschutz|retour|rembours|livraison|mentions légales|conditions générales|cgv|devoluc|envíos?|garant[ií]a|aviso legal|condiciones|contacto|reso|resi\b|spedizion|garanzia|condizioni|contatti|recesso|devoluç|trocas|entregas?|frete|garantia|termos|contato|返品|配送|送料|特定商取引|会社概要|お問い合わせ|利用規約|保証|退换|退货|售后|保修|配送|物流|法律声明|联系我们|服务条款|用户协议|营业执照|经营证照/iu,
);
