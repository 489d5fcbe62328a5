// What servers answer in place of a page of goods, in many languages.
import { Lowered } from './lowered.ts';

/** In the title: there is no such page. */
export const NO_SUCH_PAGE = new Lowered(
  /(?<!\p{L})(?:(?:page|product|item)s? (?:(?:was|is|could|can|be) )*not (?:be )?(?:found|available)|(?:can.?t|cannot|couldn.?t|could not|unable to) (?:find|locate) (?:that|this|the|your) (?:page|product|item)|page (?:you \p{L}+ \p{L}+(?: for)? )?(?:does not|doesn.?t|no longer) exist|(?:error|fehler|erreur|errore|błąd|fout|fel|fejl|erro) ?(?:404|410)|(?:404|410)(?: error| not found)|(?:seite|produkt|artikel) (?:wurde |konnte )?(?:leider )?nicht (?:mehr )?(?:gefunden|vorhanden)|seite existiert (?:leider )?nicht|page (?:\p{L}+ )?(?:est )?(?:introuvable|non trouvée|inexistante)|page n.existe (?:pas|plus)|página no (?:encontrada|existe|disponible)|no (?:hemos encontrado|se ha encontrado|encontramos) (?:la|esta) página|pagina (?:non trovata|inesistente|non esiste|non (?:è )?disponibile)|página não (?:encontrada|existe)|pagina (?:is )?niet gevonden|pagina bestaat niet|nie (?:znaleziono|ma takiej) strony|strona nie (?:istnieje|została znaleziona)|sidan (?:kunde inte hittas|finns inte|hittades inte)|siden (?:blev ikke fundet|findes ikke|finnes ikke|ble ikke funnet)|sivua ei löy\p{L}+|stránka (?:nebyla nalezena|nenalezena|neexistuje)|sayfa bulunamadı|страница не найдена)|ページが(?:見つかり|存在し)ません|お探しのページ|(?:页面|頁面|网页|網頁|商品)(?:不存在|未找到|找不到|已失效)|找不到(?:该|此)?(?:页面|頁面|网页|網頁)|페이지를 찾을 수 없/iu,
);

/** In the title: the visitor is kept out, or has to show that a person asks. */
export const KEPT_OUT = new Lowered(
  /(?<!\p{L})(?:(?:verify|confirm|prove)(?: that)? you(?:.re| are)? (?:a |not a )?(?:human|person|robot)|checking (?:your browser|if the site connection)|you have been blocked|attention required|access (?:to this page )?(?:has been |is )?denied|unusual (?:traffic|activity)|are you a (?:human|robot)|^(?:just a moment|robot check|security check|one more step|sicherheitsprüfung|un instant)\W*$|bestätigen sie,? dass sie (?:ein mensch|kein roboter)|sind sie ein (?:mensch|roboter)|zugriff (?:verweigert|gesperrt|blockiert)|sie wurden (?:blockiert|gesperrt)|vérifi\p{L}+ que vous (?:êtes|n.êtes)|êtes-vous un (?:robot|humain)|accès (?:refusé|bloqué|interdit)|vous avez été bloqué|(?:verifi\p{L}+|confirm\p{L}+) que (?:no )?(?:eres|usted es|é) (?:un )?(?:human|robot)|acceso (?:denegado|bloqueado)|accesso (?:negato|bloccato)|verifica (?:di essere|che (?:tu )?sia) (?:un )?(?:essere )?uman|acesso (?:negado|bloqueado)|bevestig dat (?:u|je) (?:een mens|geen robot)|toegang geweigerd|potwierdź,? że (?:nie )?jesteś|odmowa dostępu|dostęp (?:zablokowany|zabroniony)|åtkomst nekad|adgang nægtet|доступ (?:запрещ|ограничен)\p{L}*)|ロボットでは(?:ない|ありません)|アクセスが(?:拒否|ブロック)|安全验证|人机验证|访问(?:被拒绝|受限|过于频繁)|로봇이 아닙니다|접근이 거부/iu,
);

/** Classes and ids of the boxes that tell people from machines. */
export const HUMAN_CHECK =
  /(?:^|[\s_-])(?:g-recaptcha|h-captcha|cf-turnstile|cf-chl|px-captcha|geetest|captcha-box)/i;
