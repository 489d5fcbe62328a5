import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key2 of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key2) && key2 !== except)
        __defProp(to, key2, { get: () => from[key2], enumerable: !(desc = __getOwnPropDesc(from, key2)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));

// src/model/block-roles.ts
function isStatement(role) {
  return STATEMENTS.has(role);
}
var STATEMENT_ROLES, OTHER_ROLES, BLOCK_ROLES, STATEMENTS;
var init_block_roles = __esm({
  "src/model/block-roles.ts"() {
    "use strict";
    STATEMENT_ROLES = [
      "title",
      "highlights",
      "description",
      "specification",
      "offer",
      "policy",
      "seller",
      "image-text"
    ];
    OTHER_ROLES = ["review", "question", "related", "navigation", "footer"];
    BLOCK_ROLES = [...STATEMENT_ROLES, ...OTHER_ROLES];
    STATEMENTS = new Set(STATEMENT_ROLES);
  }
});

// src/text/char-class.ts
function fill(from, to, value) {
  CLASS.fill(value, from, to + 1);
}
function charClass(code) {
  return CLASS[code];
}
function isDigit(code) {
  return code >= 48 && code <= 57;
}
var OTHER, WORD, CJK, CLASS;
var init_char_class = __esm({
  "src/text/char-class.ts"() {
    "use strict";
    OTHER = 0;
    WORD = 1;
    CJK = 2;
    CLASS = new Uint8Array(65536);
    fill(48, 57, WORD);
    fill(65, 90, WORD);
    fill(97, 122, WORD);
    fill(192, 591, WORD);
    CLASS[215] = OTHER;
    CLASS[247] = OTHER;
    fill(880, 1327, WORD);
    fill(1488, 1514, WORD);
    fill(1568, 1610, WORD);
    fill(2304, 3583, WORD);
    fill(7680, 8191, WORD);
    fill(12293, 12295, CJK);
    fill(12353, 12538, CJK);
    CLASS[12540] = CJK;
    fill(13312, 19903, CJK);
    fill(19968, 40959, CJK);
    fill(44032, 55203, CJK);
    fill(63744, 64255, CJK);
  }
});

// src/text/pairs.ts
function foldPair(source, at) {
  const low = source.charCodeAt(at + 1);
  if (!(low >= 56320 && low <= 57343)) return void 0;
  if (source.charCodeAt(at) === 56128) return "";
  const pair3 = source.slice(at, at + 2);
  const letter = letterInShape(pair3.codePointAt(0));
  if (letter !== void 0) return letter;
  const folded = pair3.normalize("NFKC").toLowerCase();
  return folded === "" ? pair3 : folded;
}
function letterInShape(point) {
  for (const first of [127312, 127344]) {
    if (point >= first && point < first + 26) return String.fromCharCode(97 + point - first);
  }
  return void 0;
}
function isMedal(high, low) {
  return high === 55358 && low === 56647;
}
var init_pairs = __esm({
  "src/text/pairs.ts"() {
    "use strict";
  }
});

// src/text/broken-words.ts
function removeDisguises(codes2, map, length) {
  let out = 0;
  let runStart = 0;
  let chained = false;
  for (let i = 0; i < length; i += 1) {
    const code = codes2[i];
    const kind = charClass(code);
    if (kind === 0) {
      const before = out > 0 ? charClass(codes2[out - 1]) : 0;
      if (before === CJK && !isHangul(codes2[out - 1])) {
        const end = endOfMarks(codes2, i, length);
        const lone = out - runStart === 1 && !(chained && code === SPACE);
        if (end > i && isDisguise(codes2, lone, i, end, length)) {
          i = end - 1;
          runStart = out;
          chained = true;
          continue;
        }
      } else if (code === HYPHEN && before === WORD && i + 1 < length && charClass(codes2[i + 1]) === WORD) {
        codes2[out] = isDigit(codes2[out - 1]) && isDigit(codes2[i + 1]) ? HYPHEN : SPACE;
        map[out] = map[i];
        out += 1;
        continue;
      }
    }
    codes2[out] = code;
    map[out] = map[i];
    out += 1;
    if (kind !== CJK) {
      runStart = out;
      chained = false;
    }
  }
  while (out > 0 && codes2[out - 1] === SPACE) out -= 1;
  return out;
}
function endOfMarks(codes2, from, length) {
  let at = from;
  while (at < length && at - from <= MAX_MARKS && isMark(codes2[at])) {
    if (isMedal(codes2[at], codes2[at + 1])) return from;
    at += 1;
  }
  return at - from > MAX_MARKS ? from : at;
}
function isHangul(code) {
  return code >= 44032 && code <= 55203;
}
function isDisguise(codes2, loneLeft, from, end, length) {
  if (end >= length || charClass(codes2[end]) !== CJK) return false;
  let symbols = true;
  for (let i = from; i < end; i += 1) if (!isStrongMark(codes2[i])) symbols = false;
  if (symbols) return true;
  return loneLeft || end + 1 >= length || charClass(codes2[end + 1]) !== CJK;
}
function isStrongMark(code) {
  return code === 42 || code === 94 || code === 95 || code === 126 || code >= 55296 && code <= 57343 || code >= 9472 && code <= 10175;
}
function isMark(code) {
  return isStrongMark(code) || code === SPACE || code === 46 || code === HYPHEN || code === 183 || code === 8226 || code === 34 || code === 39 || code === 61 || code === 43;
}
var SPACE, HYPHEN, MAX_MARKS;
var init_broken_words = __esm({
  "src/text/broken-words.ts"() {
    "use strict";
    init_char_class();
    init_pairs();
    SPACE = 32;
    HYPHEN = 45;
    MAX_MARKS = 3;
  }
});

// node_modules/opencc-js/dist/esm-lib/dict/TSCharacters.js
var TSCharacters_default;
var init_TSCharacters = __esm({
  "node_modules/opencc-js/dist/esm-lib/dict/TSCharacters.js"() {
    TSCharacters_default = "\u346F \u3454|\u3473 \u3447|\u3476 \u3439|\u34E8 \u523E|\u35F2 \u{20D7E}|\u361A \u360E|\u3704 \u36AF|\u370F \u36E3|\u3722 \u{217B1}|\u380F \u37C6|\u3823 \u{2BD77}|\u396E \u3918|\u3A5C \u3A2B|\u3A73 \u39D0|\u3A75 \u64DC|\u3E8F \u{2480B}|\u406A \u{251E2}|\u407B \u4025|\u40EE \u9FCE|\u42B7 \u4336|\u42D9 \u433A|\u42DA \u433B|\u42F9 \u433F|\u42FB \u433E|\u4366 \u4360|\u43B1 \u43AC|\u44E3 \u{2C72F}|\u4661 \u464C|\u4700 \u4727|\u477C \u478D|\u4875 \u{2B7E6}|\u4947 \u4982|\u4951 \u9FCF|\u4955 \u{2CB6F}|\u4971 \u497E|\u499B \u49B6|\u499F \u49B7|\u49E2 \u{28E1F}|\u4B84 \u{2B80A}|\u4BC0 \u4BC5|\u4C3E \u9C83|\u4C77 \u4CA3|\u4C7D \u4C9D|\u4C81 \u9CDA|\u4C98 \u9CE4|\u4D09 \u9E6E|\u4E1F \u4E22|\u4E26 \u5E76|\u4E7E \u5E72|\u4E82 \u4E71|\u4E99 \u4E98|\u4E9E \u4E9A|\u4F47 \u4F2B|\u4F48 \u5E03|\u4F54 \u5360|\u4F75 \u5E76|\u4F86 \u6765|\u4F96 \u4ED1|\u4FB6 \u4FA3|\u4FB7 \u5C40|\u4FC1 \u4FE3|\u4FC2 \u7CFB|\u4FD4 \u4F23|\u4FE0 \u4FA0|\u4FE5 \u4F21|\u4FEC \u79C1|\u5000 \u4F25|\u5006 \u4FE9|\u5008 \u4FEB|\u5009 \u4ED3|\u500B \u4E2A|\u5011 \u4EEC|\u5016 \u5E78|\u502B \u4F26|\u5032 \u3448|\u5049 \u4F1F|\u5051 \u343D|\u5074 \u4FA7|\u5075 \u4FA6|\u507D \u4F2A|\u508C \u3437|\u5091 \u6770|\u5096 \u4F27|\u5098 \u4F1E|\u5099 \u5907|\u50A2 \u5BB6|\u50AD \u4F63|\u50AF \u506C|\u50B3 \u4F20|\u50B4 \u4F1B|\u50B5 \u503A|\u50B7 \u4F24|\u50BE \u503E|\u50C2 \u507B|\u50C5 \u4EC5|\u50C9 \u4F65|\u50D1 \u4FA8|\u50D5 \u4EC6|\u50DE \u4F2A|\u50E4 \u{2B8B8}|\u50E5 \u4FA5|\u50E8 \u507E|\u50F1 \u96C7|\u50F9 \u4EF7|\u5100 \u4EEA|\u5101 \u4FCA|\u5102 \u4FAC|\u5104 \u4EBF|\u5108 \u4FA9|\u5109 \u4FED|\u510E \u50A4|\u5110 \u50A7|\u5114 \u4FE6|\u5115 \u4FAA|\u5118 \u5C3D|\u511F \u507F|\u512A \u4F18|\u5132 \u50A8|\u5137 \u4FEA|\u5138 \u3469|\u513A \u50A9|\u513B \u50A5|\u513C \u4FE8|\u5147 \u51F6|\u514C \u5151|\u5152 \u513F|\u5157 \u5156|\u5167 \u5185|\u5169 \u4E24|\u518A \u518C|\u5191 \u80C4|\u51AA \u5E42|\u51C8 \u51C0|\u51CD \u51BB|\u51DC \u51DB|\u51F1 \u51EF|\u5225 \u522B|\u522A \u5220|\u5244 \u522D|\u5247 \u5219|\u524B \u514B|\u524E \u5239|\u5257 \u522C|\u525B \u521A|\u525D \u5265|\u526E \u5250|\u5274 \u5240|\u5275 \u521B|\u5277 \u94F2|\u5283 \u5212|\u5284 \u672D|\u5287 \u5267|\u5289 \u5218|\u528A \u523D|\u528C \u523F|\u528D \u5251|\u528F \u34E5|\u5291 \u5242|\u529A \u3509|\u52C1 \u52B2|\u52D5 \u52A8|\u52D9 \u52A1|\u52DB \u52CB|\u52DD \u80DC|\u52DE \u52B3|\u52E2 \u52BF|\u52E3 \u{2A7DD}|\u52E9 \u52DA|\u52F1 \u52A2|\u52F3 \u52CB|\u52F5 \u52B1|\u52F8 \u529D|\u52FB \u5300|\u532D \u5326|\u532F \u6C47|\u5331 \u532E|\u5340 \u533A|\u5354 \u534F|\u5379 \u6064|\u537B \u5374|\u537D \u5373|\u5399 \u538D|\u53A0 \u5395|\u53A4 \u5386|\u53AD \u538C|\u53B2 \u5389|\u53B4 \u53A3|\u53C3 \u53C2|\u53C4 \u53C1|\u53E2 \u4E1B|\u5412 \u54A4|\u5433 \u5434|\u5436 \u5450|\u5442 \u5415|\u54BC \u5459|\u54E1 \u5458|\u5504 \u5457|\u5538 \u5FF5|\u554F \u95EE|\u5553 \u542F|\u555E \u54D1|\u555F \u542F|\u5562 \u5521|\u558E \u359E|\u559A \u5524|\u55AA \u4E27|\u55AB \u5403|\u55AC \u4E54|\u55AE \u5355|\u55B2 \u54DF|\u55C6 \u545B|\u55C7 \u556C|\u55CA \u551D|\u55CE \u5417|\u55DA \u545C|\u55E9 \u5522|\u55F0 \u{20BB6}|\u55F6 \u54D4|\u5606 \u53F9|\u560D \u55BD|\u5613 \u556F|\u5614 \u5455|\u5616 \u5567|\u5617 \u5C1D|\u561C \u551B|\u5629 \u54D7|\u562E \u5520|\u562F \u5578|\u5630 \u53FD|\u5635 \u54D3|\u5638 \u5452|\u563D \u5574|\u5641 \u6076|\u5653 \u5618|\u565A \u358A|\u565D \u549D|\u5660 \u54D2|\u5665 \u54DD|\u5666 \u54D5|\u566F \u55F3|\u5672 \u54D9|\u5674 \u55B7|\u5678 \u5428|\u5679 \u5F53|\u5680 \u549B|\u5687 \u5413|\u568C \u54DC|\u5690 \u5C1D|\u5695 \u565C|\u5699 \u556E|\u56A5 \u54BD|\u56A6 \u5456|\u56A7 \u{20C37}|\u56A8 \u5499|\u56AE \u5411|\u56B2 \u4EB8|\u56B3 \u55BE|\u56B4 \u4E25|\u56B6 \u5624|\u56C0 \u556D|\u56C1 \u55EB|\u56C2 \u56A3|\u56C5 \u5181|\u56C8 \u5453|\u56C9 \u5570|\u56CC \u82CF|\u56D1 \u5631|\u56EA \u56F1|\u5707 \u56F5|\u570B \u56FD|\u570D \u56F4|\u5712 \u56ED|\u5713 \u5706|\u5716 \u56FE|\u5718 \u56E2|\u57BB \u575D|\u57E1 \u57AD|\u57E8 \u{2BB62}|\u57F0 \u91C7|\u57F7 \u6267|\u5805 \u575A|\u580A \u57A9|\u5816 \u57B4|\u581D \u57DA|\u582F \u5C27|\u5831 \u62A5|\u5834 \u573A|\u584A \u5757|\u584B \u8314|\u584F \u57B2|\u5852 \u57D8|\u5857 \u6D82|\u585A \u51A2|\u5862 \u575E|\u5864 \u57D9|\u5875 \u5C18|\u5878 \u{2BB5F}|\u5879 \u5811|\u587F \u{2A8FB}|\u588A \u57AB|\u589C \u5760|\u58A0 \u{2BB83}|\u58AE \u5815|\u58B0 \u575B|\u58B3 \u575F|\u58B6 \u57AF|\u58BB \u5899|\u58BE \u57A6|\u58C7 \u575B|\u58CB \u57B1|\u58CE \u57D9|\u58D3 \u538B|\u58D7 \u{212E4}|\u58D8 \u5792|\u58D9 \u5739|\u58DA \u5786|\u58DC \u575B|\u58DE \u574F|\u58DF \u5784|\u58E0 \u5785|\u58E2 \u575C|\u58E9 \u575D|\u58EA \u5846|\u58EF \u58EE|\u58FA \u58F6|\u58FC \u58F8|\u58FD \u5BFF|\u5920 \u591F|\u5922 \u68A6|\u5925 \u4F19|\u593E \u5939|\u5950 \u5942|\u5967 \u5965|\u5969 \u5941|\u596A \u593A|\u596C \u5956|\u596E \u594B|\u597C \u59F9|\u599D \u5986|\u59CD \u59D7|\u59E6 \u5978|\u5A19 \u{2BC1B}|\u5A1B \u5A31|\u5A41 \u5A04|\u5A66 \u5987|\u5A6D \u5A05|\u5AA7 \u5A32|\u5AAF \u59AB|\u5AB0 \u36C0|\u5ABC \u5AAA|\u5ABD \u5988|\u5ACB \u8885|\u5AD7 \u59AA|\u5AF5 \u59A9|\u5AFA \u5A34|\u5AFB \u5A34|\u5AFF \u5A73|\u5B00 \u59AB|\u5B03 \u5AAD|\u5B08 \u5A06|\u5B0B \u5A75|\u5B0C \u5A07|\u5B19 \u5AF1|\u5B21 \u5AD2|\u5B24 \u5B37|\u5B2A \u5AD4|\u5B30 \u5A74|\u5B38 \u5A76|\u5B43 \u5A18|\u5B4B \u36E4|\u5B4C \u5A08|\u5B6B \u5B59|\u5B78 \u5B66|\u5B7B \u{21967}|\u5B7F \u5B6A|\u5BAE \u5BAB|\u5BC0 \u91C7|\u5BE2 \u5BDD|\u5BE6 \u5B9E|\u5BE7 \u5B81|\u5BE9 \u5BA1|\u5BEB \u5199|\u5BEC \u5BBD|\u5BF5 \u5BA0|\u5BF6 \u5B9D|\u5C07 \u5C06|\u5C08 \u4E13|\u5C0B \u5BFB|\u5C0D \u5BF9|\u5C0E \u5BFC|\u5C37 \u5C34|\u5C46 \u5C4A|\u5C4D \u5C38|\u5C53 \u5C43|\u5C5C \u5C49|\u5C62 \u5C61|\u5C64 \u5C42|\u5C68 \u5C66|\u5C6C \u5C5E|\u5CA1 \u5188|\u5CEF \u5CF0|\u5CF4 \u5C98|\u5CF6 \u5C9B|\u5CFD \u5CE1|\u5D0D \u5D03|\u5D11 \u6606|\u5D17 \u5C97|\u5D19 \u4ED1|\u5D22 \u5CE5|\u5D2C \u5CBD|\u5D50 \u5C9A|\u5D57 \u5C81|\u5D7D \u{2BD87}|\u5D7E \u37E5|\u5D81 \u5D5D|\u5D84 \u5D2D|\u5D87 \u5C96|\u5D94 \u5D5A|\u5D97 \u5D02|\u5DA0 \u5CE4|\u5DA2 \u5CE3|\u5DA7 \u5CC4|\u5DA8 \u5CC3|\u5DAE \u5D04|\u5DB8 \u5D58|\u5DBA \u5CAD|\u5DBC \u5C7F|\u5DBD \u5CB3|\u5DCB \u5CBF|\u5DD2 \u5CE6|\u5DD4 \u5DC5|\u5DD6 \u5CA9|\u5DD8 \u{2AA58}|\u5DF0 \u5DEF|\u5DF9 \u537A|\u5E25 \u5E05|\u5E2B \u5E08|\u5E33 \u5E10|\u5E36 \u5E26|\u5E40 \u5E27|\u5E43 \u5E0F|\u5E53 \u384E|\u5E57 \u5E3C|\u5E58 \u5E3B|\u5E5F \u5E1C|\u5E63 \u5E01|\u5E6B \u5E2E|\u5E6C \u5E31|\u5E77 \u5E76|\u5E79 \u5E72|\u5E7E \u51E0|\u5EAB \u5E93|\u5EC1 \u5395|\u5EC2 \u53A2|\u5EC4 \u53A9|\u5EC8 \u53A6|\u5ECE \u5EBC|\u5ED5 \u836B|\u5EDA \u53A8|\u5EDD \u53AE|\u5EDE \u{2BDF7}|\u5EDF \u5E99|\u5EE0 \u5382|\u5EE1 \u5E91|\u5EE2 \u5E9F|\u5EE3 \u5E7F|\u5EE9 \u5EEA|\u5EEC \u5E90|\u5EF3 \u5385|\u5F12 \u5F11|\u5F14 \u540A|\u5F33 \u5F2A|\u5F35 \u5F20|\u5F37 \u5F3A|\u5F44 \u{2BE29}|\u5F46 \u522B|\u5F48 \u5F39|\u5F4C \u5F25|\u5F4E \u5F2F|\u5F54 \u5F55|\u5F59 \u6C47|\u5F60 \u5F5F|\u5F65 \u5F66|\u5F6B \u96D5|\u5F72 \u5F68|\u5F7F \u4F5B|\u5F8C \u540E|\u5F91 \u5F84|\u5F9E \u4ECE|\u5FA0 \u5F95|\u5FA9 \u590D|\u5FB5 \u5F81|\u5FB9 \u5F7B|\u6046 \u6052|\u6065 \u803B|\u6085 \u60A6|\u609E \u60AE|\u60B5 \u6005|\u60B6 \u95F7|\u60BD \u51C4|\u60E1 \u6076|\u60F1 \u607C|\u60F2 \u607D|\u60FB \u607B|\u611B \u7231|\u611C \u60EC|\u6128 \u60AB|\u6134 \u6006|\u6137 \u607A|\u613E \u5FFE|\u6144 \u6817|\u614B \u6001|\u614D \u6120|\u6158 \u60E8|\u615A \u60ED|\u615F \u6078|\u6163 \u60EF|\u6164 \u60AB|\u616A \u6004|\u616B \u6002|\u616E \u8651|\u6173 \u60AD|\u6176 \u5E86|\u617A \u396A|\u617C \u621A|\u617E \u6B32|\u6182 \u5FE7|\u618A \u60EB|\u6190 \u601C|\u6191 \u51ED|\u6192 \u6126|\u6196 \u616D|\u619A \u60EE|\u61A4 \u6124|\u61AB \u60AF|\u61AE \u6003|\u61B2 \u5BAA|\u61B6 \u5FC6|\u61C7 \u6073|\u61C9 \u5E94|\u61CC \u603F|\u61CD \u61D4|\u61DE \u8499|\u61DF \u603C|\u61E3 \u61D1|\u61E4 \u393D|\u61E8 \u6079|\u61F2 \u60E9|\u61F6 \u61D2|\u61F7 \u6000|\u61F8 \u60AC|\u61FA \u5FCF|\u61FC \u60E7|\u61FE \u6151|\u6200 \u604B|\u6207 \u6206|\u6214 \u620B|\u6227 \u6217|\u6229 \u622C|\u6230 \u6218|\u6231 \u622F|\u6232 \u620F|\u6236 \u6237|\u625E \u634D|\u62CB \u629B|\u62DA \u62FC|\u6329 \u635D|\u6331 \u6332|\u633E \u631F|\u6368 \u820D|\u636B \u626A|\u6371 \u6328|\u6372 \u5377|\u6383 \u626B|\u6384 \u62A1|\u6386 \u39CF|\u6397 \u631C|\u6399 \u6323|\u639B \u6302|\u63A1 \u91C7|\u63C0 \u62E3|\u63DA \u626C|\u63DB \u6362|\u63EE \u6325|\u63EF \u6404|\u640D \u635F|\u6416 \u6447|\u6417 \u6363|\u6427 \u6247|\u6435 \u63FE|\u6436 \u62A2|\u6451 \u63B4|\u645C \u63BC|\u645F \u6402|\u646F \u631A|\u6473 \u62A0|\u6476 \u629F|\u647A \u6298|\u647B \u63BA|\u6488 \u635E|\u648F \u6326|\u6490 \u6491|\u6493 \u6320|\u649D \u39D1|\u649F \u6322|\u64A3 \u63B8|\u64A5 \u62E8|\u64AB \u629A|\u64B2 \u6251|\u64B3 \u63FF|\u64BB \u631E|\u64BE \u631D|\u64BF \u6361|\u64C1 \u62E5|\u64C4 \u63B3|\u64C7 \u62E9|\u64CA \u51FB|\u64CB \u6321|\u64D3 \u39DF|\u64D4 \u62C5|\u64DA \u636E|\u64E0 \u6324|\u64E1 \u62AC|\u64E3 \u6363|\u64EC \u62DF|\u64EF \u6448|\u64F0 \u62E7|\u64F1 \u6401|\u64F2 \u63B7|\u64F4 \u6269|\u64F7 \u64B7|\u64FA \u6446|\u64FB \u64DE|\u64FC \u64B8|\u64FD \u39F0|\u64FE \u6270|\u6504 \u6445|\u6506 \u64B5|\u650F \u62E2|\u6514 \u62E6|\u6516 \u6484|\u6519 \u6400|\u651B \u64BA|\u651C \u643A|\u651D \u6444|\u6522 \u6512|\u6523 \u631B|\u6524 \u644A|\u652A \u6405|\u652C \u63FD|\u654E \u6559|\u6553 \u655A|\u6557 \u8D25|\u6558 \u53D9|\u6575 \u654C|\u6578 \u6570|\u6582 \u655B|\u6583 \u6BD9|\u6586 \u6569|\u6595 \u6593|\u65AC \u65A9|\u65B7 \u65AD|\u65BC \u4E8E|\u65C2 \u65D7|\u65E3 \u65E2|\u6607 \u5347|\u6642 \u65F6|\u6649 \u664B|\u665B \u{2C02A}|\u665D \u663C|\u6688 \u6655|\u6689 \u6656|\u6690 \u{2C029}|\u6698 \u65F8|\u66A2 \u7545|\u66AB \u6682|\u66C4 \u6654|\u66C6 \u5386|\u66C7 \u6619|\u66C9 \u6653|\u66CF \u5411|\u66D6 \u66A7|\u66E0 \u65F7|\u66E5 \u{23190}|\u66E8 \u663D|\u66EC \u6652|\u66F8 \u4E66|\u6703 \u4F1A|\u6725 \u{266E8}|\u6727 \u80E7|\u672E \u672F|\u6771 \u4E1C|\u67B4 \u62D0|\u67F5 \u6805|\u67FA \u62D0|\u67FB \u67E5|\u6871 \u{23415}|\u687F \u6746|\u6894 \u6800|\u6898 \u67A7|\u689C \u{2C0A9}|\u689D \u6761|\u689F \u67AD|\u68B2 \u68C1|\u68C4 \u5F03|\u68CA \u68CB|\u68D6 \u67A8|\u68D7 \u67A3|\u68DF \u680B|\u68E1 \u3B4E|\u68E7 \u6808|\u68F2 \u6816|\u68F6 \u68BE|\u690F \u6860|\u6932 \u3B4F|\u694A \u6768|\u6953 \u67AB|\u6968 \u6862|\u696D \u4E1A|\u6975 \u6781|\u6998 \u77E9|\u69A6 \u5E72|\u69AA \u6769|\u69AE \u8363|\u69B2 \u6985|\u69BF \u6864|\u69CB \u6784|\u69CD \u67AA|\u69D3 \u6760|\u69E4 \u68BF|\u69E7 \u6920|\u69E8 \u6901|\u69EE \u692E|\u69F3 \u6868|\u69F6 \u6922|\u69FC \u691D|\u6A01 \u6869|\u6A02 \u4E50|\u6A05 \u679E|\u6A11 \u6881|\u6A13 \u697C|\u6A19 \u6807|\u6A1E \u67A2|\u6A22 \u3B64|\u6A23 \u6837|\u6A27 \u699D|\u6A2B \u3B74|\u6A33 \u686A|\u6A38 \u6734|\u6A39 \u6811|\u6A3A \u6866|\u6A3F \u692B|\u6A48 \u6861|\u6A4B \u6865|\u6A5F \u673A|\u6A62 \u692D|\u6A6B \u6A2A|\u6A6F \u{234FF}|\u6A81 \u6AA9|\u6A89 \u67FD|\u6A94 \u6863|\u6A9C \u6867|\u6A9F \u69DA|\u6AA2 \u68C0|\u6AA3 \u6A2F|\u6AAE \u68BC|\u6AAF \u53F0|\u6AB3 \u69DF|\u6AB8 \u67E0|\u6ABB \u69DB|\u6AC3 \u67DC|\u6ACD \u{2C0CA}|\u6AD3 \u6A79|\u6ADA \u6988|\u6ADB \u6809|\u6ADD \u691F|\u6ADE \u6A7C|\u6ADF \u680E|\u6AE5 \u6A71|\u6AE7 \u69E0|\u6AE8 \u680C|\u6AEA \u67A5|\u6AEB \u6A65|\u6AEC \u6987|\u6AF1 \u8616|\u6AF3 \u680A|\u6AF8 \u6989|\u6AFB \u6A31|\u6B04 \u680F|\u6B05 \u6989|\u6B0A \u6743|\u6B0F \u6924|\u6B12 \u683E|\u6B13 \u{235CB}|\u6B16 \u6984|\u6B1E \u68C2|\u6B3D \u94A6|\u6B4E \u53F9|\u6B50 \u6B27|\u6B5F \u6B24|\u6B61 \u6B22|\u6B72 \u5C81|\u6B77 \u5386|\u6B78 \u5F52|\u6B7F \u6B81|\u6B98 \u6B8B|\u6B9E \u6B92|\u6BA4 \u6B87|\u6BA8 \u3C6E|\u6BAB \u6B9A|\u6BAD \u50F5|\u6BAE \u6B93|\u6BAF \u6BA1|\u6BB0 \u3C69|\u6BB2 \u6B7C|\u6BBA \u6740|\u6BBB \u58F3|\u6BBC \u58F3|\u6BC0 \u6BC1|\u6BC6 \u6BB4|\u6BFF \u6BF5|\u6C02 \u7266|\u6C08 \u6BE1|\u6C0C \u6C07|\u6C23 \u6C14|\u6C2B \u6C22|\u6C2C \u6C29|\u6C33 \u6C32|\u6C3E \u6CDB|\u6C4E \u6CDB|\u6C59 \u6C61|\u6C7A \u51B3|\u6C92 \u6CA1|\u6C96 \u51B2|\u6CC1 \u51B5|\u6CDD \u6EAF|\u6D29 \u6CC4|\u6D36 \u6C79|\u6D79 \u6D43|\u6D7F \u{2C1D9}|\u6D87 \u6CFE|\u6D97 \u6D9A|\u6DBC \u51C9|\u6DD2 \u51C4|\u6DDA \u6CEA|\u6DE5 \u6E0C|\u6DE8 \u51C0|\u6DE9 \u51CC|\u6DEA \u6CA6|\u6DF5 \u6E0A|\u6DF6 \u6D9E|\u6DFA \u6D45|\u6E19 \u6DA3|\u6E1B \u51CF|\u6E22 \u6CA8|\u6E26 \u6DA1|\u6E2C \u6D4B|\u6E3E \u6D51|\u6E4A \u51D1|\u6E4B \u{23C97}|\u6E5E \u6D48|\u6E67 \u6D8C|\u6E6F \u6C64|\u6E88 \u6CA9|\u6E96 \u51C6|\u6E9D \u6C9F|\u6EAB \u6E29|\u6EAE \u6D49|\u6EB3 \u6DA2|\u6EBC \u6E7F|\u6EC4 \u6CA7|\u6EC5 \u706D|\u6ECC \u6DA4|\u6ECE \u8365|\u6ED9 \u6C47|\u6EEC \u6CAA|\u6EEF \u6EDE|\u6EF2 \u6E17|\u6EF7 \u5364|\u6EF8 \u6D52|\u6EFB \u6D50|\u6EFE \u6EDA|\u6EFF \u6EE1|\u6F01 \u6E14|\u6F0A \u6E87|\u6F0D \u{2C1F9}|\u6F1A \u6CA4|\u6F22 \u6C49|\u6F23 \u6D9F|\u6F2C \u6E0D|\u6F32 \u6DA8|\u6F35 \u6E86|\u6F38 \u6E10|\u6F3F \u6D46|\u6F41 \u988D|\u6F51 \u6CFC|\u6F54 \u6D01|\u6F55 \u{23C98}|\u6F59 \u6CA9|\u6F5A \u3D0B|\u6F5B \u6F5C|\u6F64 \u6DA6|\u6F6F \u6D54|\u6F70 \u6E83|\u6F77 \u6ED7|\u6F7F \u6DA0|\u6F80 \u6DA9|\u6F86 \u6D47|\u6F87 \u6D9D|\u6F90 \u6C84|\u6F97 \u6DA7|\u6FA0 \u6E11|\u6FA4 \u6CFD|\u6FA6 \u6EEA|\u6FA9 \u6CF6|\u6FAB \u{2C1D5}|\u6FAE \u6D4D|\u6FB1 \u6DC0|\u6FBE \u3CE0|\u6FC1 \u6D4A|\u6FC3 \u6D53|\u6FC4 \u3CE1|\u6FC6 \u{23E23}|\u6FD5 \u6E7F|\u6FD8 \u6CDE|\u6FDA \u6E81|\u6FDB \u8499|\u6FDC \u6D55|\u6FDF \u6D4E|\u6FE4 \u6D9B|\u6FE7 \u3CD4|\u6FEB \u6EE5|\u6FF0 \u6F4D|\u6FF1 \u6EE8|\u6FFA \u6E85|\u6FFC \u6CFA|\u6FFE \u6EE4|\u7002 \u6F9B|\u7005 \u6EE2|\u7006 \u6E0E|\u7007 \u3CBF|\u7009 \u6CFB|\u700B \u6C88|\u700F \u6D4F|\u7015 \u6FD2|\u7018 \u6CF8|\u701D \u6CA5|\u701F \u6F47|\u7020 \u6F46|\u7026 \u6F74|\u7027 \u6CF7|\u7028 \u6FD1|\u7030 \u5F25|\u7032 \u6F4B|\u703E \u6F9C|\u7043 \u6CA3|\u7044 \u6EE0|\u7051 \u6D12|\u7052 \u{2ADFD}|\u7055 \u6F13|\u7058 \u6EE9|\u7059 \u{23EBC}|\u705D \u704F|\u7061 \u3CD5|\u7063 \u6E7E|\u7064 \u6EE6|\u7067 \u6EDF|\u7069 \u6EDF|\u707D \u707E|\u70BA \u4E3A|\u70CF \u4E4C|\u70F4 \u70C3|\u7121 \u65E0|\u7149 \u70BC|\u7152 \u709C|\u7159 \u70DF|\u7162 \u8315|\u7165 \u7115|\u7169 \u70E6|\u716C \u7080|\u7171 \u3DBD|\u7185 \u7174|\u7192 \u8367|\u7197 \u709D|\u71B0 \u{2C27C}|\u71B1 \u70ED|\u71B2 \u988E|\u71BE \u70BD|\u71C0 \u{2C2A4}|\u71C1 \u70E8|\u71C8 \u706F|\u71C9 \u7096|\u71D2 \u70E7|\u71D6 \u{2C288}|\u71D9 \u70EB|\u71DC \u7116|\u71DF \u8425|\u71E6 \u707F|\u71EC \u6BC1|\u71ED \u70DB|\u71F4 \u70E9|\u71F6 \u3DB6|\u71FB \u718F|\u71FC \u70EC|\u71FE \u7118|\u720D \u70C1|\u7210 \u7089|\u721B \u70C2|\u722D \u4E89|\u7232 \u4E3A|\u723A \u7237|\u723E \u5C14|\u7240 \u5E8A|\u7246 \u5899|\u7258 \u724D|\u7274 \u62B5|\u727D \u7275|\u7296 \u8366|\u729B \u7266|\u72A2 \u728A|\u72A7 \u727A|\u72C0 \u72B6|\u72F9 \u72ED|\u72FD \u72C8|\u7319 \u72F0|\u7336 \u72B9|\u733B \u72F2|\u7341 \u72B8|\u7343 \u5446|\u7344 \u72F1|\u7345 \u72EE|\u734E \u5956|\u7368 \u72EC|\u736A \u72EF|\u736B \u7303|\u736E \u72DD|\u7370 \u72DE|\u7371 \u3E8D|\u7372 \u83B7|\u7375 \u730E|\u7377 \u72B7|\u7378 \u517D|\u737A \u736D|\u737B \u732E|\u737C \u7315|\u7380 \u7321|\u73FE \u73B0|\u7431 \u96D5|\u743A \u73D0|\u743F \u73F2|\u744B \u73AE|\u7452 \u739A|\u7463 \u7410|\u7464 \u7476|\u7469 \u83B9|\u746A \u739B|\u7472 \u73B1|\u7489 \u740F|\u748A \u{2B7A9}|\u7495 \u{2C364}|\u7497 \u{2C361}|\u74A1 \u740E|\u74A3 \u7391|\u74A6 \u7477|\u74AB \u73F0|\u74AF \u3EC5|\u74B0 \u73AF|\u74B5 \u7399|\u74B8 \u7478|\u74BD \u73BA|\u74BF \u7487|\u74C5 \u{2C35B}|\u74CA \u743C|\u74CF \u73D1|\u74D4 \u748E|\u74DA \u74D2|\u74DB \u{24A7D}|\u750C \u74EF|\u7515 \u74EE|\u7522 \u4EA7|\u7523 \u4EA7|\u755D \u4EA9|\u7562 \u6BD5|\u756B \u753B|\u7570 \u5F02|\u7575 \u753B|\u7576 \u5F53|\u7587 \u7574|\u758A \u53E0|\u75D9 \u75C9|\u75E0 \u9178|\u75FE \u75B4|\u7602 \u75D6|\u760B \u75AF|\u760D \u75A1|\u7613 \u75EA|\u761E \u7617|\u7621 \u75AE|\u7627 \u759F|\u762E \u7606|\u7632 \u75AD|\u763A \u7618|\u763B \u7618|\u7642 \u7597|\u7646 \u75E8|\u7647 \u75EB|\u7649 \u7605|\u7652 \u6108|\u7658 \u75A0|\u765F \u762A|\u7661 \u75F4|\u7662 \u75D2|\u7664 \u7596|\u7665 \u75C7|\u7667 \u75AC|\u7669 \u765E|\u766C \u7663|\u766D \u763F|\u766E \u763E|\u7670 \u75C8|\u7671 \u762B|\u7672 \u766B|\u767C \u53D1|\u7681 \u7682|\u769A \u7691|\u76B0 \u75B1|\u76B8 \u76B2|\u76BA \u76B1|\u76C3 \u676F|\u76DC \u76D7|\u76DE \u76CF|\u76E1 \u5C3D|\u76E3 \u76D1|\u76E4 \u76D8|\u76E7 \u5362|\u76EA \u8361|\u771E \u771F|\u7725 \u7726|\u773E \u4F17|\u774D \u{2AFA2}|\u774F \u56F0|\u775C \u7741|\u775E \u7750|\u7798 \u770D|\u779C \u4056|\u779E \u7792|\u77B6 \u7786|\u77BC \u7751|\u77C7 \u8499|\u77D3 \u772C|\u77DA \u77A9|\u77EF \u77EB|\u7843 \u6731|\u785C \u7841|\u7864 \u7856|\u7868 \u7817|\u786F \u781A|\u7895 \u57FC|\u78A9 \u7855|\u78AD \u7800|\u78B8 \u781C|\u78BA \u786E|\u78BC \u7801|\u78BD \u40B5|\u78D1 \u7859|\u78DA \u7816|\u78E0 \u7875|\u78E3 \u789C|\u78E7 \u789B|\u78EF \u77F6|\u78FD \u7857|\u78FE \u40C5|\u7904 \u785A|\u790E \u7840|\u7910 \u{2C488}|\u7919 \u788D|\u7926 \u77FF|\u792A \u783A|\u792B \u783E|\u792C \u77FE|\u7931 \u783B|\u7955 \u79D8|\u797F \u7984|\u798D \u7978|\u798E \u796F|\u7995 \u794E|\u79A1 \u7943|\u79A6 \u5FA1|\u79AA \u7985|\u79AE \u793C|\u79B0 \u7962|\u79B1 \u7977|\u79BF \u79C3|\u79C8 \u7C7C|\u7A05 \u7A0E|\u7A08 \u79C6|\u7A0F \u4149|\u7A1C \u68F1|\u7A1F \u7980|\u7A2E \u79CD|\u7A31 \u79F0|\u7A40 \u8C37|\u7A47 \u415F|\u7A4C \u7A23|\u7A4D \u79EF|\u7A4E \u9896|\u7A60 \u79FE|\u7A61 \u7A51|\u7A62 \u79FD|\u7A69 \u7A33|\u7A6B \u83B7|\u7A6D \u7A5E|\u7AA9 \u7A9D|\u7AAA \u6D3C|\u7AAE \u7A77|\u7AAF \u7A91|\u7AB5 \u7A8E|\u7AB6 \u7AAD|\u7ABA \u7AA5|\u7AC4 \u7A9C|\u7AC5 \u7A8D|\u7AC7 \u7AA6|\u7AC8 \u7076|\u7ACA \u7A83|\u7AEA \u7AD6|\u7AF6 \u7ADE|\u7B46 \u7B14|\u7B4D \u7B0B|\u7B67 \u7B15|\u7B74 \u41F2|\u7B87 \u4E2A|\u7B8B \u7B3A|\u7B8F \u7B5D|\u7B9A \u672D|\u7BC0 \u8282|\u7BC4 \u8303|\u7BC9 \u7B51|\u7BCB \u7BA7|\u7BD4 \u7B7C|\u7BE0 \u7B7F|\u7BE2 \u{2C542}|\u7BE4 \u7B03|\u7BE9 \u7B5B|\u7BF3 \u7B5A|\u7BF8 \u{25BBE}|\u7C00 \u7BA6|\u7C0D \u7BD3|\u7C11 \u84D1|\u7C1E \u7BAA|\u7C21 \u7B80|\u7C23 \u7BD1|\u7C2B \u7BAB|\u7C39 \u7B5C|\u7C3D \u7B7E|\u7C3E \u5E18|\u7C43 \u7BEE|\u7C45 \u{25AE3}|\u7C4C \u7B79|\u7C54 \u4264|\u7C59 \u7B93|\u7C5B \u7BEF|\u7C5C \u7BA8|\u7C5F \u7C41|\u7C60 \u7B3C|\u7C64 \u7B7E|\u7C69 \u7B3E|\u7C6A \u7C16|\u7C6C \u7BF1|\u7C6E \u7BA9|\u7C72 \u5401|\u7CB5 \u7CA4|\u7CC9 \u7CBD|\u7CDD \u7CC1|\u7CDE \u7CAA|\u7CE7 \u7CAE|\u7CF0 \u56E2|\u7CF2 \u7C9D|\u7CF4 \u7C74|\u7CF6 \u7C9C|\u7CF9 \u7E9F|\u7CFE \u7EA0|\u7D00 \u7EAA|\u7D02 \u7EA3|\u7D03 \u{2C613}|\u7D04 \u7EA6|\u7D05 \u7EA2|\u7D06 \u7EA1|\u7D07 \u7EA5|\u7D08 \u7EA8|\u7D09 \u7EAB|\u7D0B \u7EB9|\u7D0D \u7EB3|\u7D10 \u7EBD|\u7D13 \u7EBE|\u7D14 \u7EAF|\u7D15 \u7EB0|\u7D16 \u7EBC|\u7D17 \u7EB1|\u7D18 \u7EAE|\u7D19 \u7EB8|\u7D1A \u7EA7|\u7D1B \u7EB7|\u7D1C \u7EAD|\u7D1D \u7EB4|\u7D1E \u{2C618}|\u7D21 \u7EBA|\u7D2C \u4337|\u7D2E \u624E|\u7D30 \u7EC6|\u7D31 \u7EC2|\u7D32 \u7EC1|\u7D33 \u7EC5|\u7D35 \u7EBB|\u7D39 \u7ECD|\u7D3A \u7EC0|\u7D3C \u7ECB|\u7D3F \u7ED0|\u7D40 \u7ECC|\u7D42 \u7EC8|\u7D43 \u5F26|\u7D44 \u7EC4|\u7D45 \u4339|\u7D46 \u7ECA|\u7D4E \u7ED7|\u7D50 \u7ED3|\u7D55 \u7EDD|\u7D5B \u7EE6|\u7D5D \u7ED4|\u7D5E \u7EDE|\u7D61 \u7EDC|\u7D62 \u7EDA|\u7D66 \u7ED9|\u7D68 \u7ED2|\u7D6A \u{2C621}|\u7D70 \u7ED6|\u7D71 \u7EDF|\u7D72 \u4E1D|\u7D73 \u7EDB|\u7D76 \u7EDD|\u7D79 \u7EE2|\u7D7A \u{2B128}|\u7D81 \u7ED1|\u7D83 \u7EE1|\u7D84 \u{2C62B}|\u7D86 \u7EE0|\u7D88 \u7EE8|\u7D89 \u7EE3|\u7D8C \u7EE4|\u7D8E \u{2C629}|\u7D8F \u7EE5|\u7D90 \u433C|\u7D91 \u6346|\u7D93 \u7ECF|\u7D96 \u{2B127}|\u7D9C \u7EFC|\u7D9D \u{2C62D}|\u7D9E \u7F0D|\u7DA0 \u7EFF|\u7DA1 \u{2B7C5}|\u7DA2 \u7EF8|\u7DA3 \u7EFB|\u7DA7 \u{2C62F}|\u7DAA \u{2C62C}|\u7DAB \u7EBF|\u7DAC \u7EF6|\u7DAD \u7EF4|\u7DAF \u7EF9|\u7DB0 \u7EFE|\u7DB1 \u7EB2|\u7DB2 \u7F51|\u7DB3 \u7EF7|\u7DB4 \u7F00|\u7DB5 \u5F69|\u7DB8 \u7EB6|\u7DB9 \u7EFA|\u7DBA \u7EEE|\u7DBB \u7EFD|\u7DBD \u7EF0|\u7DBE \u7EEB|\u7DBF \u7EF5|\u7DC4 \u7EF2|\u7DC7 \u7F01|\u7DCA \u7D27|\u7DCB \u7EEF|\u7DD1 \u7EFF|\u7DD2 \u7EEA|\u7DD3 \u7EEC|\u7DD4 \u7EF1|\u7DD7 \u7F03|\u7DD8 \u7F04|\u7DD9 \u7F02|\u7DDA \u7EBF|\u7DDD \u7F09|\u7DDE \u7F0E|\u7DE0 \u7F14|\u7DE1 \u7F17|\u7DE3 \u7F18|\u7DE6 \u7F0C|\u7DE8 \u7F16|\u7DE9 \u7F13|\u7DEC \u7F05|\u7DEF \u7EAC|\u7DF1 \u7F11|\u7DF2 \u7F08|\u7DF4 \u7EC3|\u7DF6 \u7F0F|\u7DF9 \u7F07|\u7DFB \u81F4|\u7DFC \u7F0A|\u7E08 \u8426|\u7E09 \u7F19|\u7E0A \u7F22|\u7E0B \u7F12|\u7E10 \u7EC9|\u7E11 \u7F23|\u7E15 \u7F0A|\u7E17 \u7F1E|\u7E1B \u7F1A|\u7E1D \u7F1C|\u7E1E \u7F1F|\u7E1F \u7F1B|\u7E23 \u53BF|\u7E27 \u7EE6|\u7E2B \u7F1D|\u7E2D \u7F21|\u7E2E \u7F29|\u7E2F \u{2C642}|\u7E31 \u7EB5|\u7E32 \u7F27|\u7E33 \u4338|\u7E34 \u7EA4|\u7E35 \u7F26|\u7E36 \u7D77|\u7E37 \u7F15|\u7E39 \u7F25|\u7E3D \u603B|\u7E3E \u7EE9|\u7E43 \u7EF7|\u7E45 \u7F2B|\u7E46 \u7F2A|\u7E52 \u7F2F|\u7E54 \u7EC7|\u7E55 \u7F2E|\u7E5A \u7F2D|\u7E5E \u7ED5|\u7E61 \u7EE3|\u7E62 \u7F0B|\u7E69 \u7EF3|\u7E6A \u7ED8|\u7E6B \u7CFB|\u7E6D \u8327|\u7E6E \u7F30|\u7E6F \u7F33|\u7E70 \u7F32|\u7E73 \u7F34|\u7E76 \u{2B137}|\u7E78 \u4341|\u7E79 \u7ECE|\u7E7B \u{26221}|\u7E7C \u7EE7|\u7E7D \u7F24|\u7E7E \u7F31|\u7E7F \u4340|\u7E81 \u{2B138}|\u7E86 \u{2C64A}|\u7E87 \u98A3|\u7E88 \u7F2C|\u7E8A \u7EA9|\u7E8C \u7EED|\u7E8D \u7D2F|\u7E8F \u7F20|\u7E93 \u7F28|\u7E94 \u624D|\u7E95 \u{2C64B}|\u7E96 \u7EA4|\u7E98 \u7F35|\u7E9C \u7F06|\u7F3D \u94B5|\u7F43 \u44E8|\u7F48 \u575B|\u7F4C \u7F42|\u7F4E \u575B|\u7F70 \u7F5A|\u7F75 \u9A82|\u7F77 \u7F62|\u7F85 \u7F57|\u7F86 \u7F74|\u7F88 \u7F81|\u7F8B \u8288|\u7FA3 \u7FA4|\u7FA5 \u7F9F|\u7FA8 \u7FA1|\u7FA9 \u4E49|\u7FB6 \u81BB|\u7FD2 \u4E60|\u7FEB \u73A9|\u7FEC \u7FDA|\u7FF9 \u7FD8|\u7FFD \u7FD9|\u802C \u8027|\u802E \u8022|\u8056 \u5723|\u805E \u95FB|\u806F \u8054|\u8070 \u806A|\u8072 \u58F0|\u8073 \u8038|\u8075 \u8069|\u8076 \u8042|\u8077 \u804C|\u8079 \u804D|\u807D \u542C|\u807E \u804B|\u8085 \u8083|\u8105 \u80C1|\u8108 \u8109|\u811B \u80EB|\u8123 \u5507|\u8129 \u4FEE|\u812B \u8131|\u8139 \u80C0|\u814E \u80BE|\u8156 \u80E8|\u8161 \u8136|\u8166 \u8111|\u816B \u80BF|\u8173 \u811A|\u8178 \u80A0|\u8183 \u817D|\u8195 \u8158|\u819A \u80A4|\u819E \u43DD|\u81A0 \u80F6|\u81A2 \u{2677C}|\u81A9 \u817B|\u81BD \u80C6|\u81BE \u810D|\u81BF \u8113|\u81C9 \u8138|\u81CD \u8110|\u81CF \u8191|\u81D8 \u814A|\u81DA \u80EA|\u81DF \u810F|\u81E0 \u8114|\u81E2 \u81DC|\u81E5 \u5367|\u81E8 \u4E34|\u81FA \u53F0|\u8207 \u4E0E|\u8208 \u5174|\u8209 \u4E3E|\u820A \u65E7|\u8216 \u94FA|\u8218 \u9986|\u8259 \u8231|\u8264 \u8223|\u8266 \u8230|\u826B \u823B|\u8271 \u8270|\u8277 \u8273|\u82BB \u520D|\u82E7 \u82CE|\u8332 \u5179|\u834A \u8346|\u838A \u5E84|\u8396 \u830E|\u83A2 \u835A|\u83A7 \u82CB|\u83EF \u534E|\u83F4 \u5EB5|\u83F8 \u70DF|\u8407 \u82CC|\u840A \u83B1|\u842C \u4E07|\u8434 \u835D|\u8435 \u83B4|\u8449 \u53F6|\u8452 \u836D|\u8464 \u836E|\u8466 \u82C7|\u846F \u836F|\u8477 \u8364|\u848D \u{2B1ED}|\u8490 \u641C|\u8493 \u83BC|\u8494 \u83B3|\u8495 \u8480|\u849E \u8385|\u84BC \u82CD|\u84C0 \u836A|\u84C6 \u5E2D|\u84CB \u76D6|\u84EE \u83B2|\u84EF \u82C1|\u84F4 \u83BC|\u84FD \u835C|\u8504 \u{2C72C}|\u8514 \u535C|\u8518 \u53C2|\u851E \u848C|\u8523 \u848B|\u8525 \u8471|\u8526 \u8311|\u852D \u836B|\u852F \u{2B21F}|\u853F \u{2B1ED}|\u8541 \u8368|\u8546 \u8487|\u854E \u835E|\u8552 \u836C|\u8553 \u82B8|\u8555 \u83B8|\u8558 \u835B|\u8562 \u8489|\u8569 \u8361|\u856A \u829C|\u856D \u8427|\u8577 \u84E3|\u8580 \u8570|\u8588 \u835F|\u858A \u84DF|\u858C \u8297|\u8591 \u59DC|\u8594 \u8537|\u8598 \u8359|\u859F \u83B6|\u85A6 \u8350|\u85A9 \u8428|\u85B3 \u44D5|\u85B4 \u82E7|\u85B5 \u44D3|\u85B9 \u82D4|\u85BA \u8360|\u85CD \u84DD|\u85CE \u8369|\u85DD \u827A|\u85E5 \u836F|\u85EA \u85AE|\u85ED \u44D6|\u85F4 \u8574|\u85F6 \u82C8|\u85F9 \u853C|\u85FA \u853A|\u8600 \u841A|\u8604 \u8572|\u8606 \u82A6|\u8607 \u82CF|\u860A \u8574|\u860B \u82F9|\u861A \u85D3|\u861E \u8539|\u861F \u{26ED5}|\u8622 \u830F|\u862D \u5170|\u863A \u84E0|\u863F \u841D|\u8646 \u8502|\u8649 \u{2C7C1}|\u8655 \u5904|\u865B \u865A|\u865C \u864F|\u865F \u53F7|\u8667 \u4E8F|\u866F \u866C|\u86FA \u86F1|\u86FB \u8715|\u8706 \u86AC|\u8740 \u{2C7FD}|\u8755 \u8680|\u875F \u732C|\u8766 \u867E|\u8768 \u8671|\u8778 \u8717|\u8784 \u86F3|\u879E \u8682|\u87A2 \u8424|\u87AE \u45D6|\u87BB \u877C|\u87BF \u8780|\u87C4 \u86F0|\u87C8 \u8748|\u87CE \u87A8|\u87E3 \u866E|\u87EC \u8749|\u87EF \u86F2|\u87F2 \u866B|\u87F3 \u{2B2BB}|\u87F6 \u86CF|\u87FB \u8681|\u8801 \u8683|\u8805 \u8747|\u8806 \u867F|\u880D \u874E|\u8810 \u86F4|\u8811 \u877E|\u8814 \u869D|\u881F \u8721|\u8823 \u86CE|\u8828 \u87CF|\u8831 \u86CA|\u8836 \u8695|\u883B \u86EE|\u8846 \u4F17|\u884A \u8511|\u8853 \u672F|\u8855 \u540C|\u885A \u80E1|\u885B \u536B|\u885D \u51B2|\u889E \u886E|\u88B7 \u5939|\u88CA \u8885|\u88CF \u91CC|\u88DC \u8865|\u88DD \u88C5|\u88E1 \u91CC|\u88FD \u5236|\u8907 \u590D|\u890C \u88C8|\u8918 \u8886|\u8932 \u88E4|\u8933 \u88E2|\u8938 \u891B|\u893B \u4EB5|\u8940 \u{2B300}|\u8947 \u88E5|\u8949 \u88E5|\u894F \u88AF|\u8956 \u8884|\u895D \u88E3|\u8960 \u88C6|\u8964 \u8934|\u896A \u889C|\u896C \u6446|\u896F \u886C|\u8972 \u88AD|\u8974 \u8955|\u8988 \u6838|\u898B \u89C1|\u898E \u89C3|\u898F \u89C4|\u8993 \u89C5|\u8996 \u89C6|\u8998 \u89C7|\u89A1 \u89CB|\u89A5 \u89CD|\u89A6 \u89CE|\u89AA \u4EB2|\u89AC \u89CA|\u89AF \u89CF|\u89B2 \u89D0|\u89B7 \u89D1|\u89BA \u89C9|\u89BD \u89C8|\u89BF \u89CC|\u89C0 \u89C2|\u89F4 \u89DE|\u89F6 \u89EF|\u89F8 \u89E6|\u8A01 \u8BA0|\u8A02 \u8BA2|\u8A03 \u8BA3|\u8A08 \u8BA1|\u8A0A \u8BAF|\u8A0C \u8BA7|\u8A0E \u8BA8|\u8A0F \u{2C8D9}|\u8A10 \u8BA6|\u8A12 \u8BB1|\u8A13 \u8BAD|\u8A15 \u8BAA|\u8A16 \u8BAB|\u8A17 \u6258|\u8A18 \u8BB0|\u8A1B \u8BB9|\u8A1D \u8BB6|\u8A1F \u8BBC|\u8A22 \u4723|\u8A23 \u8BC0|\u8A25 \u8BB7|\u8A29 \u8BBB|\u8A2A \u8BBF|\u8A2D \u8BBE|\u8A31 \u8BB8|\u8A34 \u8BC9|\u8A36 \u8BC3|\u8A3A \u8BCA|\u8A3B \u6CE8|\u8A3C \u8BC1|\u8A40 \u{27BAA}|\u8A41 \u8BC2|\u8A46 \u8BCB|\u8A4E \u8BB5|\u8A50 \u8BC8|\u8A52 \u8BD2|\u8A54 \u8BCF|\u8A55 \u8BC4|\u8A56 \u8BD0|\u8A57 \u8BC7|\u8A58 \u8BCE|\u8A5B \u8BC5|\u8A5D \u{2C8DE}|\u8A5E \u8BCD|\u8A60 \u548F|\u8A61 \u8BE9|\u8A62 \u8BE2|\u8A63 \u8BE3|\u8A66 \u8BD5|\u8A69 \u8BD7|\u8A6A \u{2C8F3}|\u8A6B \u8BE7|\u8A6C \u8BDF|\u8A6D \u8BE1|\u8A6E \u8BE0|\u8A70 \u8BD8|\u8A71 \u8BDD|\u8A72 \u8BE5|\u8A73 \u8BE6|\u8A75 \u8BDC|\u8A77 \u{2B363}|\u8A7C \u8BD9|\u8A7F \u8BD6|\u8A84 \u8BD4|\u8A85 \u8BDB|\u8A86 \u8BD3|\u8A87 \u5938|\u8A8C \u5FD7|\u8A8D \u8BA4|\u8A91 \u8BF3|\u8A92 \u8BF6|\u8A95 \u8BDE|\u8A98 \u8BF1|\u8A9A \u8BEE|\u8A9E \u8BED|\u8AA0 \u8BDA|\u8AA1 \u8BEB|\u8AA3 \u8BEC|\u8AA4 \u8BEF|\u8AA5 \u8BF0|\u8AA6 \u8BF5|\u8AA8 \u8BF2|\u8AAA \u8BF4|\u8AAC \u8BF4|\u8AB0 \u8C01|\u8AB2 \u8BFE|\u8AB6 \u8C07|\u8AB9 \u8BFD|\u8ABC \u8C0A|\u8ABE \u8A1A|\u8ABF \u8C03|\u8AC2 \u8C04|\u8AC4 \u8C06|\u8AC7 \u8C08|\u8AC9 \u8BFF|\u8ACB \u8BF7|\u8ACD \u8BE4|\u8ACF \u8BF9|\u8AD1 \u8BFC|\u8AD2 \u8C05|\u8AD3 \u{2C8E1}|\u8AD6 \u8BBA|\u8AD7 \u8C02|\u8ADB \u8C00|\u8ADC \u8C0D|\u8ADD \u8C1E|\u8ADE \u8C1D|\u8ADF \u{2C90A}|\u8AE1 \u8C25|\u8AE2 \u8BE8|\u8AE4 \u8C14|\u8AE6 \u8C1B|\u8AE7 \u8C10|\u8AEB \u8C0F|\u8AED \u8C15|\u8AEE \u54A8|\u8AF1 \u8BB3|\u8AF2 \u{2C907}|\u8AF3 \u8C19|\u8AF4 \u{2B36F}|\u8AF6 \u8C0C|\u8AF7 \u8BBD|\u8AF8 \u8BF8|\u8AFA \u8C1A|\u8AFC \u8C16|\u8AFE \u8BFA|\u8B00 \u8C0B|\u8B01 \u8C12|\u8B02 \u8C13|\u8B04 \u8A8A|\u8B05 \u8BCC|\u8B0A \u8C0E|\u8B0E \u8C1C|\u8B0F \u{2B372}|\u8B10 \u8C27|\u8B14 \u8C11|\u8B16 \u8C21|\u8B17 \u8C24|\u8B19 \u8C26|\u8B1A \u8C25|\u8B1B \u8BB2|\u8B1D \u8C22|\u8B20 \u8C23|\u8B21 \u8C23|\u8B28 \u8C1F|\u8B2B \u8C2A|\u8B2C \u8C2C|\u8B2D \u8C2B|\u8B33 \u8BB4|\u8B39 \u8C28|\u8B3E \u8C29|\u8B41 \u54D7|\u8B49 \u8BC1|\u8B4E \u8C32|\u8B4F \u8BA5|\u8B53 \u{2C91D}|\u8B56 \u8C2E|\u8B58 \u8BC6|\u8B59 \u8C2F|\u8B5A \u8C2D|\u8B5C \u8C31|\u8B5E \u{2B37D}|\u8B5F \u566A|\u8B6B \u8C35|\u8B6D \u6BC1|\u8B6F \u8BD1|\u8B70 \u8BAE|\u8B74 \u8C34|\u8B77 \u62A4|\u8B78 \u8BEA|\u8B7D \u8A89|\u8B7E \u8C2B|\u8B80 \u8BFB|\u8B85 \u8C09|\u8B8A \u53D8|\u8B8B \u8A5F|\u8B8C \u4729|\u8B8E \u96E0|\u8B92 \u8C17|\u8B93 \u8BA9|\u8B95 \u8C30|\u8B96 \u8C36|\u8B9A \u8D5E|\u8B9C \u8C20|\u8B9E \u8C33|\u8C3F \u6EAA|\u8C48 \u5C82|\u8C4E \u7AD6|\u8C50 \u4E30|\u8C54 \u8273|\u8C6C \u732A|\u8C76 \u8C6E|\u8C8D \u72F8|\u8C93 \u732B|\u8C99 \u4759|\u8C9D \u8D1D|\u8C9E \u8D1E|\u8C9F \u8D20|\u8CA0 \u8D1F|\u8CA1 \u8D22|\u8CA2 \u8D21|\u8CA7 \u8D2B|\u8CA8 \u8D27|\u8CA9 \u8D29|\u8CAA \u8D2A|\u8CAB \u8D2F|\u8CAC \u8D23|\u8CAF \u8D2E|\u8CB0 \u8D33|\u8CB2 \u8D40|\u8CB3 \u8D30|\u8CB4 \u8D35|\u8CB6 \u8D2C|\u8CB7 \u4E70|\u8CB8 \u8D37|\u8CBA \u8D36|\u8CBB \u8D39|\u8CBC \u8D34|\u8CBD \u8D3B|\u8CBF \u8D38|\u8CC0 \u8D3A|\u8CC1 \u8D32|\u8CC2 \u8D42|\u8CC3 \u8D41|\u8CC4 \u8D3F|\u8CC5 \u8D45|\u8CC7 \u8D44|\u8CC8 \u8D3E|\u8CCA \u8D3C|\u8CD1 \u8D48|\u8CD2 \u8D4A|\u8CD3 \u5BBE|\u8CD5 \u8D47|\u8CD9 \u8D52|\u8CDA \u8D49|\u8CDC \u8D50|\u8CDE \u8D4F|\u8CE0 \u8D54|\u8CE1 \u8D53|\u8CE2 \u8D24|\u8CE3 \u5356|\u8CE4 \u8D31|\u8CE6 \u8D4B|\u8CE7 \u8D55|\u8CEA \u8D28|\u8CEB \u8D4D|\u8CEC \u8D26|\u8CED \u8D4C|\u8CF0 \u4790|\u8CF4 \u8D56|\u8CF5 \u8D57|\u8CFA \u8D5A|\u8CFB \u8D59|\u8CFC \u8D2D|\u8CFD \u8D5B|\u8CFE \u8D5C|\u8D04 \u8D3D|\u8D05 \u8D58|\u8D07 \u8D5F|\u8D08 \u8D60|\u8D0A \u8D5E|\u8D0B \u8D5D|\u8D0D \u8D61|\u8D0F \u8D62|\u8D10 \u8D46|\u8D13 \u8D43|\u8D14 \u8D51|\u8D16 \u8D4E|\u8D17 \u8D5D|\u8D1B \u8D63|\u8D1C \u8D43|\u8D6C \u8D6A|\u8D95 \u8D76|\u8D99 \u8D75|\u8DA8 \u8D8B|\u8DB2 \u8DB1|\u8DE1 \u8FF9|\u8E10 \u8DF5|\u8E30 \u903E|\u8E34 \u8E0A|\u8E4C \u8DC4|\u8E55 \u8DF8|\u8E5F \u8FF9|\u8E60 \u8DD6|\u8E63 \u8E52|\u8E64 \u8E2A|\u8E7A \u8DF7|\u8E82 \u8DF6|\u8E89 \u8DB8|\u8E8A \u8E0C|\u8E8B \u8DFB|\u8E8D \u8DC3|\u8E8E \u47E2|\u8E91 \u8E2F|\u8E92 \u8DDE|\u8E93 \u8E2C|\u8E95 \u8E70|\u8E9A \u8DF9|\u8EA1 \u8E51|\u8EA5 \u8E7F|\u8EA6 \u8E9C|\u8EAA \u8E8F|\u8EC0 \u8EAF|\u8ECA \u8F66|\u8ECB \u8F67|\u8ECC \u8F68|\u8ECD \u519B|\u8ECF \u{2B404}|\u8ED1 \u8F6A|\u8ED2 \u8F69|\u8ED4 \u8F6B|\u8EDB \u8F6D|\u8EDD \u{2CA02}|\u8EDF \u8F6F|\u8EE4 \u8F77|\u8EEB \u8F78|\u8EF2 \u8F71|\u8EF8 \u8F74|\u8EF9 \u8F75|\u8EFA \u8F7A|\u8EFB \u8F72|\u8EFC \u8F76|\u8EFE \u8F7C|\u8F03 \u8F83|\u8F04 \u{28408}|\u8F05 \u8F82|\u8F07 \u8F81|\u8F08 \u8F80|\u8F09 \u8F7D|\u8F0A \u8F7E|\u8F0B \u{2AA36}|\u8F12 \u8F84|\u8F13 \u633D|\u8F14 \u8F85|\u8F15 \u8F7B|\u8F17 \u{2B410}|\u8F1B \u8F86|\u8F1C \u8F8E|\u8F1D \u8F89|\u8F1E \u8F8B|\u8F1F \u8F8D|\u8F25 \u8F8A|\u8F26 \u8F87|\u8F29 \u8F88|\u8F2A \u8F6E|\u8F2C \u8F8C|\u8F2E \u{2B413}|\u8F2F \u8F91|\u8F33 \u8F8F|\u8F36 \u{2CA0E}|\u8F38 \u8F93|\u8F3B \u8F90|\u8F3C \u8F92|\u8F3E \u8F97|\u8F3F \u8206|\u8F40 \u8F92|\u8F42 \u6BC2|\u8F44 \u8F96|\u8F45 \u8F95|\u8F46 \u8F98|\u8F49 \u8F6C|\u8F4D \u8F99|\u8F4E \u8F7F|\u8F54 \u8F9A|\u8F5F \u8F70|\u8F61 \u8F94|\u8F62 \u8F79|\u8F64 \u8F73|\u8FA6 \u529E|\u8FAD \u8F9E|\u8FAE \u8FAB|\u8FAF \u8FA9|\u8FB2 \u519C|\u8FF4 \u56DE|\u9015 \u5F84|\u9019 \u8FD9|\u9023 \u8FDE|\u9031 \u5468|\u9032 \u8FDB|\u904A \u6E38|\u904B \u8FD0|\u904E \u8FC7|\u9054 \u8FBE|\u9055 \u8FDD|\u9059 \u9065|\u905C \u900A|\u905E \u9012|\u9060 \u8FDC|\u9061 \u6EAF|\u9069 \u9002|\u9072 \u8FDF|\u9076 \u7ED5|\u9077 \u8FC1|\u9078 \u9009|\u907A \u9057|\u907C \u8FBD|\u9081 \u8FC8|\u9084 \u8FD8|\u9087 \u8FE9|\u908A \u8FB9|\u908F \u903B|\u9090 \u9026|\u90DF \u90CF|\u90F5 \u90AE|\u9106 \u90D3|\u9109 \u4E61|\u9112 \u90B9|\u9114 \u90AC|\u9116 \u90E7|\u9127 \u9093|\u9129 \u{2CA7D}|\u912D \u90D1|\u9130 \u90BB|\u9132 \u90F8|\u9133 \u{2B461}|\u9134 \u90BA|\u9136 \u90D0|\u913A \u909D|\u9147 \u9142|\u9148 \u90E6|\u9183 \u814C|\u9196 \u915D|\u919C \u4E11|\u919E \u915D|\u919F \u848F|\u91A3 \u7CD6|\u91AB \u533B|\u91AC \u9171|\u91B1 \u9166|\u91B2 \u{2CAA9}|\u91C0 \u917F|\u91C1 \u8845|\u91C3 \u917E|\u91C5 \u917D|\u91CB \u91CA|\u91D0 \u5398|\u91D2 \u9485|\u91D3 \u9486|\u91D4 \u9487|\u91D5 \u948C|\u91D7 \u948A|\u91D8 \u9489|\u91D9 \u948B|\u91DD \u9488|\u91E3 \u9493|\u91E4 \u9490|\u91E6 \u6263|\u91E7 \u948F|\u91E9 \u9492|\u91F4 \u{2CB29}|\u91F5 \u9497|\u91F7 \u948D|\u91F9 \u9495|\u91FA \u948E|\u91FE \u497A|\u91FF \u{2CB31}|\u9200 \u94AF|\u9201 \u94AB|\u9203 \u9498|\u9204 \u94AD|\u9205 \u94A5|\u9207 \u{2B4E7}|\u9208 \u949A|\u9209 \u94A0|\u920D \u949D|\u920E \u94A9|\u9210 \u94A4|\u9211 \u94A3|\u9212 \u9491|\u9214 \u949E|\u9215 \u94AE|\u921E \u94A7|\u9221 \u949F|\u9223 \u9499|\u9225 \u94AC|\u9226 \u949B|\u9227 \u94AA|\u922E \u94CC|\u9230 \u94C8|\u9233 \u94B6|\u9234 \u94C3|\u9237 \u94B4|\u9238 \u94B9|\u9239 \u94CD|\u923A \u94B0|\u923D \u94B8|\u923E \u94C0|\u923F \u94BF|\u9240 \u94BE|\u9245 \u5DE8|\u9246 \u94BB|\u9248 \u94CA|\u9249 \u94C9|\u924A \u{2CB3F}|\u924B \u94C7|\u924D \u94CB|\u9251 \u94C2|\u9255 \u94B7|\u9257 \u94B3|\u925A \u94C6|\u925B \u94C5|\u925D \u{2B7F7}|\u925E \u94BA|\u9262 \u94B5|\u9264 \u94A9|\u9265 \u{2CB38}|\u9266 \u94B2|\u9267 \u{2CB41}|\u926C \u94BC|\u926D \u94BD|\u926E \u{2CB39}|\u9273 \u952B|\u9276 \u94CF|\u9277 \u{2B7F9}|\u9278 \u94F0|\u927A \u94D2|\u927B \u94EC|\u927F \u94EA|\u9280 \u94F6|\u9283 \u94F3|\u9285 \u94DC|\u9288 \u{2B4EF}|\u928D \u94DA|\u9291 \u94E3|\u9293 \u94E8|\u9296 \u94E2|\u9298 \u94ED|\u929A \u94EB|\u929B \u94E6|\u929C \u8854|\u92A0 \u94D1|\u92A3 \u94F7|\u92A5 \u94F1|\u92A6 \u94DF|\u92A8 \u94F5|\u92A9 \u94E5|\u92AA \u94D5|\u92AB \u94EF|\u92AC \u94D0|\u92B1 \u94DE|\u92B3 \u9510|\u92B6 \u{28C47}|\u92B7 \u9500|\u92B9 \u9508|\u92BB \u9511|\u92BC \u9509|\u92C1 \u94DD|\u92C3 \u9512|\u92C5 \u950C|\u92C7 \u94A1|\u92CC \u94E4|\u92CF \u94D7|\u92D0 \u{2CB4E}|\u92D2 \u950B|\u92D7 \u{2B4F6}|\u92D9 \u94FB|\u92DD \u950A|\u92DF \u9513|\u92E3 \u94D8|\u92E4 \u9504|\u92E5 \u9503|\u92E6 \u9514|\u92E8 \u9507|\u92E9 \u94D3|\u92EA \u94FA|\u92ED \u9510|\u92EE \u94D6|\u92EF \u9506|\u92F0 \u9502|\u92F1 \u94FD|\u92F6 \u950D|\u92F8 \u952F|\u92F9 \u{2CB2E}|\u92FC \u94A2|\u9300 \u{2CB2D}|\u9301 \u951E|\u9304 \u5F55|\u9306 \u9516|\u9307 \u952B|\u9308 \u9529|\u930F \u94D4|\u9310 \u9525|\u9312 \u9515|\u9315 \u951F|\u9318 \u9524|\u9319 \u9531|\u931A \u94EE|\u931B \u951B|\u931E \u{2CB5A}|\u931F \u952C|\u9320 \u952D|\u9321 \u951C|\u9322 \u94B1|\u9324 \u{2B4F9}|\u9326 \u9526|\u9328 \u951A|\u9329 \u9520|\u932B \u9521|\u932E \u9522|\u932F \u9519|\u9332 \u5F55|\u9333 \u9530|\u9336 \u8868|\u9338 \u94FC|\u933C \u954E|\u9340 \u951D|\u9341 \u9528|\u9343 \u952A|\u9345 \u94AB|\u9346 \u9494|\u9347 \u9534|\u9348 \u9533|\u934A \u70BC|\u934B \u9505|\u934D \u9540|\u9354 \u9537|\u9358 \u94E1|\u935A \u9496|\u935B \u953B|\u9360 \u953D|\u9364 \u9538|\u9365 \u9532|\u9369 \u9518|\u936C \u9539|\u936D \u{2CB64}|\u9370 \u953E|\u9375 \u952E|\u9376 \u9536|\u937A \u9517|\u937C \u9488|\u937E \u949F|\u9382 \u9541|\u9384 \u953F|\u9387 \u9545|\u938A \u9551|\u938C \u9570|\u9393 \u{2CB69}|\u9394 \u9555|\u9396 \u9501|\u9398 \u9549|\u939A \u9524|\u939B \u9548|\u939D \u{28C4F}|\u93A1 \u9543|\u93A2 \u94A8|\u93A3 \u84E5|\u93A6 \u954F|\u93A7 \u94E0|\u93A9 \u94E9|\u93AA \u953C|\u93AC \u9550|\u93AD \u9547|\u93AE \u9547|\u93B0 \u9552|\u93B2 \u954B|\u93B3 \u954D|\u93B5 \u9553|\u93B6 \u9FD4|\u93B8 \u954C|\u93BF \u954E|\u93C3 \u955E|\u93C7 \u65CB|\u93C8 \u94FE|\u93CC \u9546|\u93CD \u9559|\u93CF \u{2CB6C}|\u93D0 \u9560|\u93D1 \u955D|\u93D7 \u94FF|\u93D8 \u9535|\u93DC \u9557|\u93DD \u9558|\u93DE \u955B|\u93DF \u94F2|\u93E1 \u955C|\u93E2 \u9556|\u93E4 \u9542|\u93E8 \u933E|\u93F0 \u955A|\u93F5 \u94E7|\u93F7 \u9564|\u93F9 \u956A|\u93FA \u497D|\u93FB \u{2CB78}|\u93FD \u9508|\u9403 \u94D9|\u9404 \u{28C51}|\u9407 \u{2B50D}|\u940B \u94F4|\u940D \u{2B50E}|\u940F \u{28C54}|\u9410 \u9563|\u9412 \u94F9|\u9413 \u9566|\u9414 \u9561|\u9418 \u949F|\u9419 \u956B|\u941D \u9562|\u9420 \u9568|\u9425 \u4985|\u9426 \u950E|\u9427 \u950F|\u9428 \u9544|\u9429 \u{2CB7C}|\u942B \u954C|\u942E \u9570|\u942F \u4983|\u9432 \u956F|\u9433 \u956D|\u9435 \u94C1|\u9436 \u956E|\u9438 \u94CE|\u943A \u94DB|\u943D \u{2B7FC}|\u943F \u9571|\u9444 \u94F8|\u944A \u956C|\u944C \u9554|\u9451 \u9274|\u9452 \u9274|\u9454 \u9572|\u9455 \u9527|\u945E \u9574|\u9460 \u94C4|\u9463 \u9573|\u9465 \u9565|\u946A \u{2CB3B}|\u946D \u9567|\u9470 \u94A5|\u9471 \u9575|\u9472 \u9576|\u9477 \u954A|\u9479 \u9569|\u947C \u9523|\u947D \u94BB|\u947E \u92AE|\u947F \u51FF|\u9481 \u9562|\u9482 \u954B|\u9577 \u957F|\u9580 \u95E8|\u9582 \u95E9|\u9583 \u95EA|\u9586 \u95EB|\u9588 \u95EC|\u9589 \u95ED|\u958B \u5F00|\u958C \u95F6|\u958E \u95F3|\u958F \u95F0|\u9591 \u95F2|\u9592 \u95F2|\u9593 \u95F4|\u9594 \u95F5|\u9598 \u95F8|\u95A1 \u9602|\u95A3 \u9601|\u95A4 \u5408|\u95A5 \u9600|\u95A8 \u95FA|\u95A9 \u95FD|\u95AB \u9603|\u95AC \u9606|\u95AD \u95FE|\u95B1 \u9605|\u95B2 \u9605|\u95B6 \u960A|\u95B9 \u9609|\u95BB \u960E|\u95BC \u960F|\u95BD \u960D|\u95BE \u9608|\u95BF \u960C|\u95C3 \u9612|\u95C6 \u677F|\u95C7 \u6697|\u95C8 \u95F1|\u95C9 \u{2CBB1}|\u95CA \u9614|\u95CB \u9615|\u95CC \u9611|\u95CD \u9607|\u95D0 \u9617|\u95D1 \u{2B536}|\u95D2 \u9618|\u95D3 \u95FF|\u95D4 \u9616|\u95D5 \u9619|\u95D6 \u95EF|\u95DC \u5173|\u95DE \u961A|\u95E0 \u9613|\u95E1 \u9610|\u95E2 \u8F9F|\u95E4 \u961B|\u95E5 \u95FC|\u9658 \u9649|\u965D \u9655|\u965E \u5347|\u9663 \u9635|\u9670 \u9634|\u9673 \u9648|\u9678 \u9646|\u967D \u9633|\u9689 \u9667|\u968A \u961F|\u968E \u9636|\u9691 \u{2CBBF}|\u9695 \u9668|\u969B \u9645|\u96A4 \u{2CBCE}|\u96A8 \u968F|\u96AA \u9669|\u96AE \u{2CBC0}|\u96AF \u9666|\u96B1 \u9690|\u96B4 \u9647|\u96B8 \u96B6|\u96BB \u53EA|\u96CB \u96BD|\u96D6 \u867D|\u96D9 \u53CC|\u96DB \u96CF|\u96DC \u6742|\u96DE \u9E21|\u96E2 \u79BB|\u96E3 \u96BE|\u96F2 \u4E91|\u96FB \u7535|\u9711 \u6CBE|\u9722 \u9721|\u9727 \u96FE|\u973D \u9701|\u9742 \u96F3|\u9744 \u972D|\u9746 \u53C7|\u9748 \u7075|\u9749 \u53C6|\u975A \u9753|\u975C \u9759|\u975D \u9754|\u9766 \u817C|\u9768 \u9765|\u978F \u5DE9|\u979D \u7EF1|\u97A6 \u79CB|\u97BD \u9792|\u97C1 \u7F30|\u97C3 \u9791|\u97C6 \u5343|\u97C9 \u97AF|\u97CB \u97E6|\u97CC \u97E7|\u97CD \u97E8|\u97D3 \u97E9|\u97D9 \u97EA|\u97DC \u97EC|\u97DD \u97B2|\u97DE \u97EB|\u97FB \u97F5|\u97FF \u54CD|\u9801 \u9875|\u9802 \u9876|\u9803 \u9877|\u9805 \u9879|\u9806 \u987A|\u9807 \u9878|\u9808 \u987B|\u980A \u987C|\u980C \u9882|\u980D \u{2B806}|\u980E \u9880|\u980F \u9883|\u9810 \u9884|\u9811 \u987D|\u9812 \u9881|\u9813 \u987F|\u9814 \u{2CC56}|\u9817 \u9887|\u9818 \u9886|\u981C \u988C|\u9820 \u{2CC5F}|\u9821 \u9889|\u9824 \u9890|\u9826 \u988F|\u982B \u{2B5AF}|\u982D \u5934|\u982E \u9892|\u9830 \u988A|\u9832 \u988B|\u9834 \u9895|\u9835 \u{2B5B3}|\u9837 \u9894|\u9838 \u9888|\u9839 \u9893|\u983B \u9891|\u983D \u9893|\u9846 \u9897|\u984C \u9898|\u984D \u989D|\u984E \u989A|\u984F \u989C|\u9852 \u9899|\u9853 \u989B|\u9854 \u989C|\u9857 \u{2B5AE}|\u9858 \u613F|\u9859 \u98A1|\u985B \u98A0|\u985E \u7C7B|\u9862 \u989F|\u9865 \u98A2|\u9867 \u987E|\u986B \u98A4|\u986C \u98A5|\u986F \u663E|\u9870 \u98A6|\u9871 \u9885|\u9873 \u989E|\u9874 \u98A7|\u98A8 \u98CE|\u98AD \u98D0|\u98AE \u98D1|\u98AF \u98D2|\u98B1 \u53F0|\u98B3 \u522E|\u98B6 \u98D3|\u98B8 \u98D4|\u98BA \u98CF|\u98BB \u98D6|\u98BC \u98D5|\u98C0 \u98D7|\u98C4 \u98D8|\u98C6 \u98D9|\u98C8 \u98DA|\u98DB \u98DE|\u98E0 \u9963|\u98E2 \u9965|\u98E3 \u9964|\u98E5 \u9966|\u98E9 \u9968|\u98EA \u996A|\u98EB \u996B|\u98ED \u996C|\u98EF \u996D|\u98F1 \u98E7|\u98F2 \u996E|\u98F4 \u9974|\u98FC \u9972|\u98FD \u9971|\u98FE \u9970|\u98FF \u9973|\u9903 \u997A|\u9904 \u9978|\u9905 \u997C|\u9908 \u7CCD|\u9909 \u9977|\u990A \u517B|\u990C \u9975|\u990E \u9979|\u990F \u997B|\u9911 \u997D|\u9912 \u9981|\u9913 \u997F|\u9915 \u9982|\u9916 \u997E|\u9917 \u{2B5E7}|\u9918 \u4F59|\u991A \u80B4|\u991B \u9984|\u991C \u9983|\u991E \u996F|\u9921 \u9985|\u9928 \u9986|\u992C \u7CCA|\u9931 \u7CC7|\u9933 \u9967|\u9935 \u5582|\u9936 \u9989|\u9937 \u9987|\u9938 \u{2980C}|\u993A \u998E|\u993C \u9969|\u993E \u998F|\u993F \u998A|\u9941 \u998C|\u9943 \u998D|\u9945 \u9992|\u9948 \u9990|\u9949 \u9991|\u994A \u9993|\u994B \u9988|\u994C \u9994|\u9951 \u9965|\u9952 \u9976|\u9957 \u98E8|\u9958 \u{2B5F4}|\u995C \u990D|\u995E \u998B|\u9962 \u9995|\u99AC \u9A6C|\u99AD \u9A6D|\u99AE \u51AF|\u99B1 \u9A6E|\u99B3 \u9A70|\u99B4 \u9A6F|\u99B9 \u9A72|\u99BC \u{2B61C}|\u99C1 \u9A73|\u99C3 \u{2B61D}|\u99C9 \u{2CCF6}|\u99D0 \u9A7B|\u99D1 \u9A7D|\u99D2 \u9A79|\u99D3 \u{2CCF5}|\u99D4 \u9A75|\u99D5 \u9A7E|\u99D8 \u9A80|\u99D9 \u9A78|\u99DB \u9A76|\u99DD \u9A7C|\u99DF \u9A77|\u99E1 \u9A82|\u99E2 \u9A88|\u99EA \u{2CCFD}|\u99ED \u9A87|\u99F0 \u9A83|\u99F1 \u9A86|\u99F8 \u9A8E|\u99FC \u{2CCFF}|\u99FF \u9A8F|\u9A01 \u9A8B|\u9A02 \u9A8D|\u9A04 \u{2B627}|\u9A05 \u9A93|\u9A0A \u{2B626}|\u9A0C \u9A94|\u9A0D \u9A92|\u9A0E \u9A91|\u9A0F \u9A90|\u9A11 \u{2CD02}|\u9A16 \u9A9B|\u9A19 \u9A97|\u9A1E \u{2CD03}|\u9A20 \u{2B628}|\u9A24 \u9A99|\u9A27 \u4BC4|\u9A2B \u9A9E|\u9A2D \u9A98|\u9A2E \u9A9D|\u9A30 \u817E|\u9A31 \u{2B62C}|\u9A35 \u{2B62A}|\u9A36 \u9A7A|\u9A37 \u9A9A|\u9A38 \u9A9F|\u9A3E \u9AA1|\u9A40 \u84E6|\u9A41 \u9A9C|\u9A42 \u9A96|\u9A43 \u9AA0|\u9A44 \u9AA2|\u9A45 \u9A71|\u9A4A \u9A85|\u9A4C \u9A95|\u9A4D \u9A81|\u9A4E \u{2CD0A}|\u9A4F \u9AA3|\u9A55 \u9A84|\u9A57 \u9A8C|\u9A5A \u60CA|\u9A5B \u9A7F|\u9A5F \u9AA4|\u9A62 \u9A74|\u9A64 \u9AA7|\u9A65 \u9AA5|\u9A66 \u9AA6|\u9A6A \u9A8A|\u9A6B \u9A89|\u9AAF \u80AE|\u9ACF \u9AC5|\u9AD2 \u810F|\u9AD4 \u4F53|\u9AD5 \u9ACC|\u9AD6 \u9ACB|\u9AEE \u53D1|\u9B06 \u677E|\u9B0D \u80E1|\u9B1A \u987B|\u9B22 \u9B13|\u9B25 \u6597|\u9B27 \u95F9|\u9B28 \u54C4|\u9B29 \u960B|\u9B2E \u9604|\u9B31 \u90C1|\u9B39 \u9B36|\u9B4E \u9B49|\u9B58 \u9B47|\u9B5A \u9C7C|\u9B5B \u9C7D|\u9B5F \u{2B689}|\u9B62 \u9C7E|\u9B68 \u9C80|\u9B6F \u9C81|\u9B74 \u9C82|\u9B77 \u9C7F|\u9B7A \u9C84|\u9B80 \u{2CD8D}|\u9B81 \u9C85|\u9B83 \u9C86|\u9B86 \u{2B696}|\u9B88 \u{2CD8B}|\u9B8A \u9C8C|\u9B8B \u9C89|\u9B8D \u9C8F|\u9B8E \u9C87|\u9B90 \u9C90|\u9B91 \u9C8D|\u9B92 \u9C8B|\u9B93 \u9C8A|\u9B9A \u9C92|\u9B9C \u9C98|\u9B9D \u9C9E|\u9B9E \u9C95|\u9B9F \u{29F7E}|\u9BA0 \u{2CD8F}|\u9BA1 \u{2CD90}|\u9BA3 \u4C9F|\u9BA6 \u9C96|\u9BAA \u9C94|\u9BAB \u9C9B|\u9BAD \u9C91|\u9BAE \u9C9C|\u9BB3 \u9C93|\u9BB6 \u9CAA|\u9BB8 \u{29F83}|\u9BBA \u9C9D|\u9BC0 \u9CA7|\u9BC1 \u9CA0|\u9BC7 \u9CA9|\u9BC9 \u9CA4|\u9BCA \u9CA8|\u9BD2 \u9CAC|\u9BD4 \u9CBB|\u9BD5 \u9CAF|\u9BD6 \u9CAD|\u9BD7 \u9C9E|\u9BDB \u9CB7|\u9BDD \u9CB4|\u9BE1 \u9CB1|\u9BE2 \u9CB5|\u9BE4 \u9CB2|\u9BE7 \u9CB3|\u9BE8 \u9CB8|\u9BEA \u9CAE|\u9BEB \u9CB0|\u9BF0 \u9CB6|\u9BF4 \u9CBA|\u9BF7 \u9CC0|\u9BFB \u{2CD9F}|\u9BFD \u9CAB|\u9BFF \u9CCA|\u9C01 \u9CC8|\u9C02 \u9C97|\u9C03 \u9CC2|\u9C06 \u4CA0|\u9C08 \u9CBD|\u9C09 \u9CC7|\u9C0A \u{2CDA0}|\u9C0C \u4CA1|\u9C0D \u9CC5|\u9C0F \u9CBE|\u9C10 \u9CC4|\u9C12 \u9CC6|\u9C13 \u9CC3|\u9C1B \u9CC1|\u9C1C \u9CD2|\u9C1F \u9CD1|\u9C20 \u9CCB|\u9C23 \u9CA5|\u9C24 \u{2B695}|\u9C25 \u9CCF|\u9C27 \u4CA2|\u9C28 \u9CCE|\u9C29 \u9CD0|\u9C2D \u9CCD|\u9C2E \u9CC1|\u9C31 \u9CA2|\u9C32 \u9CCC|\u9C33 \u9CD3|\u9C35 \u9CD8|\u9C36 \u{2CDAD}|\u9C37 \u9CA6|\u9C39 \u9CA3|\u9C3A \u9CB9|\u9C3B \u9CD7|\u9C3C \u9CDB|\u9C3E \u9CD4|\u9C40 \u{2CDA8}|\u9C42 \u9CC9|\u9C45 \u9CD9|\u9C47 \u{29F8C}|\u9C48 \u9CD5|\u9C49 \u9CD6|\u9C52 \u9CDF|\u9C54 \u9CDD|\u9C56 \u9CDC|\u9C57 \u9CDE|\u9C58 \u9C9F|\u9C5A \u{2CDAE}|\u9C5D \u9CBC|\u9C5F \u9C8E|\u9C60 \u9C99|\u9C63 \u9CE3|\u9C64 \u9CE1|\u9C67 \u9CE2|\u9C68 \u9CBF|\u9C6D \u9C9A|\u9C6F \u9CE0|\u9C72 \u{2B6AD}|\u9C77 \u9CC4|\u9C78 \u9C88|\u9C7A \u9CA1|\u9CE5 \u9E1F|\u9CE7 \u51EB|\u9CE9 \u9E20|\u9CEC \u51EB|\u9CF2 \u9E24|\u9CF3 \u51E4|\u9CF4 \u9E23|\u9CF6 \u9E22|\u9CFE \u4D13|\u9D06 \u9E29|\u9D07 \u9E28|\u9D09 \u9E26|\u9D12 \u9E30|\u9D15 \u9E35|\u9D1B \u9E33|\u9D1D \u9E32|\u9D1E \u9E2E|\u9D1F \u9E31|\u9D23 \u9E2A|\u9D26 \u9E2F|\u9D28 \u9E2D|\u9D2F \u9E38|\u9D30 \u9E39|\u9D34 \u9E3B|\u9D37 \u4D15|\u9D3B \u9E3F|\u9D3F \u9E3D|\u9D41 \u4D14|\u9D42 \u9E3A|\u9D43 \u9E3C|\u9D4F \u{2CDD5}|\u9D50 \u9E40|\u9D51 \u9E43|\u9D52 \u9E46|\u9D53 \u9E41|\u9D5C \u9E48|\u9D5D \u9E45|\u9D5F \u{2B6ED}|\u9D60 \u9E44|\u9D61 \u9E49|\u9D6A \u9E4C|\u9D6C \u9E4F|\u9D6E \u9E50|\u9D6F \u9E4E|\u9D70 \u96D5|\u9D72 \u9E4A|\u9D77 \u9E53|\u9D7E \u9E4D|\u9D84 \u4D16|\u9D87 \u9E2B|\u9D89 \u9E51|\u9D8A \u9E52|\u9D93 \u9E4B|\u9D96 \u9E59|\u9D98 \u9E55|\u9D9A \u9E57|\u9DA0 \u{2CE18}|\u9DA1 \u9E56|\u9DA5 \u9E5B|\u9DA9 \u9E5C|\u9DAA \u4D17|\u9DAC \u9E27|\u9DAF \u83BA|\u9DB1 \u{2CE23}|\u9DB2 \u9E5F|\u9DB4 \u9E64|\u9DB9 \u9E60|\u9DBA \u9E61|\u9DBB \u9E58|\u9DBC \u9E63|\u9DBF \u9E5A|\u9DC0 \u9E5A|\u9DC1 \u9E62|\u9DC2 \u9E5E|\u9DC4 \u9E21|\u9DC9 \u4D18|\u9DCA \u9E5D|\u9DD3 \u9E67|\u9DD6 \u9E65|\u9DD7 \u9E25|\u9DD9 \u9E37|\u9DDA \u9E68|\u9DDF \u{2CE26}|\u9DE5 \u9E36|\u9DE6 \u9E6A|\u9DEB \u9E54|\u9DED \u{2CE2A}|\u9DEF \u9E69|\u9DF2 \u9E6B|\u9DF3 \u9E47|\u9DF4 \u9E47|\u9DF8 \u9E6C|\u9DF9 \u9E70|\u9DFA \u9E6D|\u9DFD \u9E34|\u9E02 \u3D89|\u9E07 \u9E6F|\u9E0A \u4D19|\u9E0C \u9E71|\u9E0F \u9E72|\u9E11 \u{2CE1A}|\u9E15 \u9E2C|\u9E18 \u9E74|\u9E1A \u9E66|\u9E1B \u9E73|\u9E1D \u9E42|\u9E1E \u9E3E|\u9E75 \u5364|\u9E79 \u54B8|\u9E7A \u9E7E|\u9E7C \u78B1|\u9E7D \u76D0|\u9E97 \u4E3D|\u9EA5 \u9EA6|\u9EA9 \u9EB8|\u9EAA \u9762|\u9EAB \u9762|\u9EAC \u{24FF2}|\u9EAF \u66F2|\u9EB3 \u{2A38C}|\u9EB4 \u66F2|\u9EB5 \u9762|\u9EBC \u4E48|\u9EBD \u4E48|\u9EC3 \u9EC4|\u9ECC \u9EC9|\u9EDE \u70B9|\u9EE8 \u515A|\u9EF2 \u9EEA|\u9EF4 \u9709|\u9EF6 \u9EE1|\u9EF7 \u9EE9|\u9EFD \u9EFE|\u9EFF \u9F0B|\u9F02 \u9F0C|\u9F09 \u9F0D|\u9F15 \u51AC|\u9F34 \u9F39|\u9F4A \u9F50|\u9F4B \u658B|\u9F4E \u8D4D|\u9F4F \u9F51|\u9F52 \u9F7F|\u9F54 \u9F80|\u9F55 \u9F81|\u9F57 \u9F82|\u9F58 \u{2CE7C}|\u9F59 \u9F85|\u9F5C \u9F87|\u9F5F \u9F83|\u9F60 \u9F86|\u9F61 \u9F84|\u9F63 \u51FA|\u9F66 \u9F88|\u9F67 \u556E|\u9F6A \u9F8A|\u9F6C \u9F89|\u9F6E \u{2CE88}|\u9F6F \u{2B81C}|\u9F72 \u9F8B|\u9F76 \u816D|\u9F77 \u9F8C|\u9F7C \u{2CE93}|\u9F8D \u9F99|\u9F8E \u5390|\u9F90 \u5E9E|\u9F91 \u4DAE|\u9F94 \u9F9A|\u9F95 \u9F9B|\u9F9C \u9F9F|\u9FC1 \u4724|\u9FD3 \u9FD2|\u{2005E} \u{2003E}|\u{20325} \u{20325}|\u{203E2} \u{203E2}|\u{2040A} \u{2040A}|\u{205E3} \u34C6|\u{20786} \u{20786}|\u{2080E} \u{2080E}|\u{20B19} \u{20B19}|\u{20F24} \u{20F24}|\u{20F43} \u{20F43}|\u{20FD5} \u{20FD5}|\u{210A1} \u{210A1}|\u{210C4} \u{210C4}|\u{210D5} \u{20D1B}|\u{210E4} \u{210E4}|\u{21114} \u{21114}|\u{21123} \u{21123}|\u{2114F} \u{20CA5}|\u{2116F} \u{2116F}|\u{2144D} \u{2BB7C}|\u{2146D} \u{212D7}|\u{214C1} \u{214C1}|\u{214FE} \u{212C0}|\u{21516} \u{21363}|\u{217B5} \u36DF|\u{217EB} \u{217EB}|\u{21839} \u36FF|\u{21883} \u36E0|\u{21B89} \u{21B5C}|\u{21BA3} \u{21B6C}|\u{21CF3} \u{21CC3}|\u{21E17} \u{21E17}|\u{21E6C} \u{21E6C}|\u{21ED5} \u5C81|\u{21F57} \u{21F57}|\u{21FB1} \u37DC|\u{21FD6} \u{21FD6}|\u{22370} \u{22370}|\u{2283C} \u{2283C}|\u{228D0} \u{228D0}|\u{228DA} \u{2261D}|\u{228ED} \u{228ED}|\u{22929} \u{22929}|\u{22931} \u{22931}|\u{2293F} \u{2293F}|\u{22BF7} \u{22BF7}|\u{22D92} \u{22D92}|\u{22DAB} \u{22ADE}|\u{22DEE} \u{22DEE}|\u{22E7F} \u{22B26}|\u{22EB3} \u{22EB3}|\u{23236} \u6685|\u{232CB} \u{232CB}|\u{23350} \u{23350}|\u{2364E} \u3B63|\u{2372C} \u{2372C}|\u{23755} \u{23755}|\u{237BB} \u{23613}|\u{23829} \u{2378E}|\u{23832} \u{23476}|\u{23BE9} \u{23BE9}|\u{23BF4} \u{23BF4}|\u{23BF6} \u6BF6|\u{23F4F} \u{23F4F}|\u{23FB7} \u3CE2|\u{23FC9} \u{23FC9}|\u{24063} \u{23EBD}|\u{24137} \u{24137}|\u{24176} \u{23DF7}|\u{24473} \u{24473}|\u{24479} \u{24479}|\u{2448E} \u{2448E}|\u{244BB} \u{244BB}|\u{244CC} \u{244CC}|\u{244CE} \u{244CE}|\u{244E9} \u{242B0}|\u{24600} \u{24600}|\u{246EE} \u{246EE}|\u{246F1} \u{246F1}|\u{24706} \u{24706}|\u{2482E} \u{2482E}|\u{2489F} \u{2489F}|\u{248BB} \u{248BB}|\u{24A42} \u{24A42}|\u{24ABA} \u3ED8|\u{24AE9} \u3ECF|\u{24B05} \u{24B05}|\u{24CF7} \u{24CF7}|\u{24CF8} \u{24CC4}|\u{24DC3} \u{24DC3}|\u{24E2B} \u{24E2B}|\u{24E94} \u{24E94}|\u{2529D} \u{2517F}|\u{25303} \u{25158}|\u{253DD} \u{253DD}|\u{25565} \u{25430}|\u{25585} \u{2542F}|\u{255B2} \u{255B2}|\u{255C7} \u{255C7}|\u{255FD} \u{2C497}|\u{25710} \u{25710}|\u{25730} \u{25730}|\u{257B5} \u{257B5}|\u{258A2} \u416A|\u{258B6} \u{258B6}|\u{258B7} \u{258B7}|\u{25A10} \u{25A10}|\u{25A82} \u{25A82}|\u{25BE4} \u{25BE4}|\u{25D28} \u{25D28}|\u{25D3C} \u{25D3C}|\u{25D43} \u{25D43}|\u{25D4A} \u{25D4A}|\u{25DBD} \u{25DBD}|\u{25E20} \u{25B8B}|\u{25EE6} \u{25EE6}|\u{25F3D} \u{25E65}|\u{25F56} \u{25F56}|\u{25FAF} \u{25FAF}|\u{25FCA} \u{25FCA}|\u{26016} \u{26016}|\u{26085} \u{26085}|\u{260C4} \u{260C4}|\u{260E9} \u{260E9}|\u{26147} \u{26147}|\u{26148} \u{26148}|\u{261B2} \u{261B2}|\u{26480} \u{26480}|\u{26516} \u{26516}|\u{26627} \u{21CD2}|\u{267FC} \u{267FC}|\u{26805} \u{26805}|\u{2685D} \u{2685D}|\u{26888} \u{26888}|\u{268CE} \u{267D7}|\u{269FA} \u{269FA}|\u{26A99} \u447D|\u{26ABD} \u{26ABD}|\u{26C4C} \u{26C4C}|\u{26F9F} \u{26F9F}|\u{27388} \u{27388}|\u{274AF} \u{274AF}|\u{27525} \u{27525}|\u{2755F} \u{2755F}|\u{27717} \u461E|\u{27735} \u464A|\u{2775E} \u461B|\u{277AB} \u{277AB}|\u{277C0} \u{27767}|\u{27874} \u{27874}|\u{27884} \u{27884}|\u{2799D} \u{2799D}|\u{279A7} \u{279A7}|\u{27A55} \u{27A55}|\u{27A59} \u4725|\u{27A7C} \u{27A7C}|\u{27ADD} \u{27ADD}|\u{27B24} \u{27B24}|\u{27B48} \u{27B48}|\u{27B79} \u{27B79}|\u{27CDF} \u{27CDF}|\u{27D73} \u478C|\u{27D94} \u{27D94}|\u{27DA7} \u478E|\u{27DCE} \u{27DCE}|\u{27E18} \u{27E18}|\u{27E48} \u{27E48}|\u{27F6F} \u{27F6F}|\u{28090} \u{28090}|\u{28123} \u{28123}|\u{2814D} \u{2814D}|\u{281AA} \u{281AA}|\u{281C1} \u{281C1}|\u{281DE} \u{281DE}|\u{281E4} \u{281E4}|\u{281F0} \u{281F0}|\u{281FD} \u{281FD}|\u{2820A} \u{2820A}|\u{2820C} \u{2820C}|\u{282B0} \u4880|\u{282B8} \u4881|\u{282BB} \u{282BB}|\u{282E2} \u4882|\u{28308} \u{28308}|\u{28370} \u{28370}|\u{2838C} \u{2838C}|\u{283AE} \u{283AE}|\u{283E0} \u{283E0}|\u{283E5} \u{283E5}|\u{287BA} \u{287BA}|\u{287CA} \u{287CA}|\u{288BF} \u{288BF}|\u{288C8} \u{288C8}|\u{288DE} \u{288DE}|\u{288E7} \u{288E7}|\u{2893B} \u{28930}|\u{2895B} \u{2895B}|\u{2895F} \u{2895F}|\u{289AB} \u4980|\u{289C0} \u{2CB4A}|\u{289DC} \u4981|\u{289F0} \u{289F0}|\u{289F1} \u{289F1}|\u{28A0F} \u{2CB5B}|\u{28A1B} \u{28A1B}|\u{28A22} \u{28A22}|\u{28A70} \u{28A70}|\u{28A95} \u{28A95}|\u{28AD2} \u{28AD2}|\u{28B16} \u{28B16}|\u{28B46} \u{2CB76}|\u{28B4E} \u{2CB73}|\u{28B56} \u{28B56}|\u{28B78} \u{28B78}|\u{28B82} \u{28B82}|\u{28BB3} \u{28BB3}|\u{28BC5} \u497F|\u{28BDF} \u{28BDF}|\u{28C03} \u{28C03}|\u{28C0B} \u{28C0B}|\u{28C25} \u{28C25}|\u{28C32} \u{28C32}|\u{28CB3} \u{28CB3}|\u{28CD1} \u{28CD1}|\u{28CD5} \u{28CD5}|\u{28D17} \u{28D17}|\u{28D39} \u{28D39}|\u{28D69} \u{28D69}|\u{28D78} \u{28D78}|\u{28D80} \u{28D80}|\u{28D8F} \u{28D8F}|\u{28DAE} \u{28DAE}|\u{28DB2} \u{28DB2}|\u{28DF2} \u{28DF2}|\u{28F33} \u{28F33}|\u{28F4F} \u{28F4F}|\u{29028} \u{29028}|\u{29159} \u{29159}|\u{29396} \u{29396}|\u{293A2} \u{293A2}|\u{293C2} \u{293C2}|\u{293E0} \u{293E0}|\u{293EA} \u{293EA}|\u{293F7} \u{293F7}|\u{29454} \u{29454}|\u{2948E} \u{2948E}|\u{294E3} \u{294E3}|\u{294E5} \u{294E5}|\u{29511} \u{29511}|\u{29533} \u{29533}|\u{295B0} \u{295B0}|\u{295C0} \u{295C0}|\u{295D3} \u{295D3}|\u{295F4} \u{295F4}|\u{29600} \u{29600}|\u{2961D} \u{2961D}|\u{29639} \u{29639}|\u{2963A} \u{2963A}|\u{29648} \u{29648}|\u{2969B} \u{2969B}|\u{296A5} \u{296A5}|\u{296A9} \u{296A9}|\u{296B5} \u{296B5}|\u{296C6} \u{296C6}|\u{296CC} \u{296CC}|\u{296E1} \u{296E1}|\u{296E9} \u{296E9}|\u{29707} \u{29707}|\u{29726} \u{29726}|\u{29735} \u{29735}|\u{29754} \u{29754}|\u{2977D} \u{2977D}|\u{29784} \u{29784}|\u{297A6} \u{297A6}|\u{297AF} \u4B6A|\u{297D0} \u{297D0}|\u{297D7} \u{297D7}|\u{29834} \u{29820}|\u{29863} \u{29863}|\u{2987A} \u{2987A}|\u{298A1} \u{298A1}|\u{298B4} \u{298B4}|\u{298B8} \u{298B8}|\u{298BE} \u{298BE}|\u{298CF} \u{298CF}|\u{298D1} \u4BC3|\u{298EB} \u{298EB}|\u{298F5} \u{298F5}|\u{298FA} \u{298FA}|\u{2990A} \u{2990A}|\u{29919} \u{29919}|\u{29932} \u{29932}|\u{29938} \u{29938}|\u{29944} \u{29944}|\u{29947} \u{29947}|\u{29949} \u{29949}|\u{29951} \u{29951}|\u{299A0} \u{299A0}|\u{299C6} \u{299C6}|\u{29B59} \u{29B59}|\u{29BC1} \u{29BC1}|\u{29BF3} \u{29BF3}|\u{29C00} \u{29C00}|\u{29C39} \u{29C39}|\u{29CE4} \u{29CE4}|\u{29D35} \u{29D35}|\u{29D66} \u{29D66}|\u{29D69} \u{29D69}|\u{29D79} \u{29D79}|\u{29D81} \u{29D81}|\u{29D98} \u4C9E|\u{29DB0} \u{29DB0}|\u{29DB1} \u{29DB1}|\u{29DF0} \u{29DF0}|\u{29E03} \u{29E03}|\u{29E04} \u{29E04}|\u{29E21} \u{29E21}|\u{29E26} \u{29E26}|\u{29ED7} \u{29ED7}|\u{29EEC} \u{29EEC}|\u{29EEE} \u{29EEE}|\u{29F36} \u{29F36}|\u{29F47} \u{29F47}|\u{29FC5} \u{29FC5}|\u{29FE4} \u{29FE4}|\u{29FEA} \u{29FEA}|\u{2A016} \u{2A016}|\u{2A026} \u{2A026}|\u{2A03E} \u{2A03E}|\u{2A048} \u{2A048}|\u{2A056} \u{2A056}|\u{2A086} \u{2A086}|\u{2A0CD} \u{2A0CD}|\u{2A0CF} \u{2A0CF}|\u{2A0D2} \u{2A0D2}|\u{2A0E7} \u{2A0E7}|\u{2A106} \u{2A106}|\u{2A115} \u{2A115}|\u{2A142} \u{2A142}|\u{2A1B7} \u{2A1B7}|\u{2A1F3} \u{2A1F3}|\u{2A23C} \u{2A23C}|\u{2A278} \u{2A278}|\u{2A2FF} \u{2A2FF}|\u{2A32D} \u{2A32D}|\u{2A360} \u{2A360}|\u{2A4F0} \u{2A4F0}|\u{2A535} \u{2A535}|\u{2A600} \u{2A600}|\u{2A62F} \u{2A62F}|\u{2A64F} \u{2A64F}|\u{2A7D6} \u{2A7D6}|\u{2ADD3} \u{2ADD3}|\u{2B4A1} \u{2B4A1}|\u{2B726} \u{2B726}|\u{30EDE} \u{30EDD}";
  }
});

// src/text/look-alikes.ts
function pairs(list) {
  return list.split(" ").map((pair3) => [pair3.charAt(0), pair3.slice(1)]);
}
var LOOK_ALIKES;
var init_look_alikes = __esm({
  "src/text/look-alikes.ts"() {
    "use strict";
    LOOK_ALIKES = new Map([
      ...pairs("\u855E\u6700 \u6702\u6700 \u3761\u6700 \u6A36\u6700 \u7A5D\u6700 \u82D0\u7B2C \u3427\u7B2C \u5F0C\u4E00 \u58F9\u4E00 \u56EF\u56FD \u56F6\u56FD \u56FB\u56FD \u5700\u56FD \u96B9\u4F73 \u50A2\u5BB6 \u846F\u836F"),
      // Radicals as characters of their own: 疒, 氵 and the like are used to take a character apart.
      ...pairs(
        "\u2E85\u4EBB \u2E89\u5202 \u2E8A\u535C \u2E8C\u5C0F \u2E96\u5FC4 \u2E98\u624C \u2EA1\u6C35 \u2EA3\u706C \u2EA8\u72AD \u2EA9\u738B \u2EAB\u76EE \u2EAD\u793B \u2EAE\u7AF9 \u2EAF\u7CF9 \u2EB0\u7E9F \u2EBC\u6708 \u2EBE\u8279 \u2EC1\u864E \u2EC2\u8864 \u2EC3\u8980 \u2EC8\u8BA0 \u2EC9\u8D1D \u2ECB\u8F66 \u2ECC\u8FB6 \u2ECD\u8FB6 \u2ECE\u8FB6 \u2ECF\u961D \u2ED0\u9485 \u2ED4\u95E8 \u2ED6\u961D \u2ED9\u97E6 \u2EDA\u9875 \u2EDB\u98CE \u2EDD\u98E0 \u2EE0\u9963"
      ),
      // Letters of phonetic alphabets, small capitals, and letters without their dot.
      ...pairs("\u1D00a \u0299b \u1D04c \u1D05d \u1D07e \uA730f \u0262g \u029Ch \u026Ai \u1D0Aj \u1D0Bk \u029Fl \u1D0Dm \u0274n \u1D0Fo \u1D18p \u0280r \uA731s \u1D1Bt \u1D1Cu \u1D20v \u1D21w \u028Fy \u1D22z \u0251a \u0261g \u0269i \u0131i \u0237j \u027Er \u028Bu \u026Fw"),
      // Digits in filled and double circles, which NFKC leaves as they are.
      ...pairs("\u27761 \u27772 \u27783 \u27794 \u277A5 \u277B6 \u277C7 \u277D8 \u277E9 \u27801 \u27812 \u27823 \u27834 \u27845 \u27856 \u27867 \u27878 \u27889 \u278A1 \u278B2 \u278C3 \u278D4 \u278E5 \u278F6 \u27907 \u27918 \u27929"),
      ...pairs("\u24F51 \u24F62 \u24F73 \u24F84 \u24F95 \u24FA6 \u24FB7 \u24FC8 \u24FD9 \u24FF0"),
      ...pairs(`\u2018' \u2019' \u201B' \`' \xB4' \u201C" \u201D" \u201E" \xAB" \xBB"`),
      ...pairs("\u2010- \u2011- \u2012- \u2013- \u2014- \u2015- \u2212-")
    ]);
  }
});

// src/text/fold.ts
function fold(code) {
  const known3 = table[code];
  return known3 === UNKNOWN ? learn(code) : known3;
}
function expansionOf(code) {
  return expansions.get(code) ?? "";
}
function foldEach(text) {
  let out = "";
  for (let i = 0; i < text.length; i += 1) {
    const folded = fold(text.charCodeAt(i));
    if (folded === EXPAND) out += expansionOf(text.charCodeAt(i));
    else if (folded !== DROP) out += String.fromCharCode(folded);
  }
  return out;
}
function learn(code) {
  const folded = foldOnce(code);
  table[code] = folded;
  return folded;
}
function foldOnce(code) {
  if (code >= 55296 && code <= 57343) return code;
  if (isInvisible(code)) return DROP;
  if (isBlank(code)) return 32;
  const text = foldText(String.fromCharCode(code));
  if (text.length === 1) return toSimplified(text.charCodeAt(0));
  if (text === "") return DROP;
  expansions.set(code, text);
  return EXPAND;
}
function foldText(char) {
  const plain3 = char.normalize("NFKC").toLowerCase();
  let out = "";
  for (const one of plain3) out += LOOK_ALIKES.get(one) ?? one;
  return out.trim();
}
function isCombining(code) {
  return code >= 768 && code <= 879 || code >= 6832 && code <= 6911 || code >= 7616 && code <= 7679 || code >= 8400 && code <= 8447 || code === 12441 || code === 12442 || code >= 65056 && code <= 65071;
}
function compose(before, mark) {
  const composed = String.fromCharCode(before, mark).normalize("NFC");
  return composed.length === 1 ? composed.charCodeAt(0) : before;
}
function isInvisible(code) {
  return code < 32 && code !== 9 && code !== 10 && code !== 13 || code >= 127 && code < 160 && code !== 133 || code === 173 || code === 847 || code === 1564 || // Letters of Hangul that show nothing.
  code === 4447 || code === 4448 || code === 12644 || code === 65440 || code >= 6155 && code <= 6158 || code >= 8203 && code <= 8207 || code >= 8234 && code <= 8238 || code >= 8288 && code <= 8303 || code >= 65024 && code <= 65039 || code === 65279 || code >= 65529 && code <= 65531;
}
function isBlank(code) {
  return code === 32 || code >= 9 && code <= 13 || code === 133 || code === 160 || code === 5760 || code >= 8192 && code <= 8202 || code === 8232 || code === 8233 || code === 8239 || code === 8287 || code === 12288;
}
function toSimplified(code) {
  if (code < 13312) return code;
  simplified ??= readPairs(TSCharacters_default);
  return simplified.get(code) ?? code;
}
function readPairs(pairs2) {
  const map = /* @__PURE__ */ new Map();
  for (const pair3 of pairs2.split("|")) {
    const [from, to] = pair3.split(" ");
    if (from?.length === 1 && to !== void 0 && to.length >= 1 && to.charCodeAt(0) < 55296) {
      map.set(from.charCodeAt(0), to.charCodeAt(0));
    }
  }
  return map;
}
var DROP, EXPAND, UNKNOWN, table, expansions, simplified;
var init_fold = __esm({
  "src/text/fold.ts"() {
    "use strict";
    init_TSCharacters();
    init_look_alikes();
    DROP = 0;
    EXPAND = 65535;
    UNKNOWN = 65534;
    table = new Uint16Array(65536).fill(UNKNOWN);
    expansions = /* @__PURE__ */ new Map();
  }
});

// src/text/footnote-digits.ts
function isSuperscript(code) {
  return code === 185 || code === 178 || code === 179 || code === 8304 || code >= 8308 && code <= 8313;
}
function isFootnoteMark(codes2, length) {
  if (length === 0) return false;
  const last = codes2[length - 1];
  const kind = charClass(last);
  if (kind === CJK) return last !== ORDINAL;
  if (kind !== WORD) return last !== SPACE2;
  for (let back = 1; back <= LONGEST_UNIT2 + 1; back += 1) {
    const code = length < back ? SPACE2 : codes2[length - back];
    if (charClass(code) !== WORD || isDigit(code)) return false;
  }
  return true;
}
var SPACE2, ORDINAL, LONGEST_UNIT2;
var init_footnote_digits = __esm({
  "src/text/footnote-digits.ts"() {
    "use strict";
    init_char_class();
    SPACE2 = 32;
    ORDINAL = 31532;
    LONGEST_UNIT2 = 3;
  }
});

// src/text/latin-twins.ts
function latinTwin(code) {
  return twins.get(code) ?? 0;
}
function latinLikeness(code) {
  return twins.get(code) ?? likenesses.get(code) ?? likenesses.get(String.fromCharCode(code).toLowerCase().charCodeAt(0)) ?? 0;
}
function read(list) {
  const map = /* @__PURE__ */ new Map();
  const letters = list.replaceAll(" ", "");
  for (let i = 0; i + 1 < letters.length; i += 2) map.set(letters.charCodeAt(i), letters.charCodeAt(i + 1));
  return map;
}
var TWINS, LIKENESSES, twins, likenesses;
var init_latin_twins = __esm({
  "src/text/latin-twins.ts"() {
    "use strict";
    TWINS = "\u0410a \u0412b \u0421c \u0415e \u041Dh \u0406i \u0408j \u041Ak \u041Cm \u041Eo \u0420p \u0405s \u0422t \u0425x \u0423y \u051Aq \u051Cw \u050Cg \u0430a \u0441c \u0501d \u0435e \u04BBh \u0456i \u0458j \u043Eo \u0440p \u051Bq \u0455s \u0475v \u051Dw \u0445x \u0443y \u043Ak \u043Cm \u0442t \u0391a \u0392b \u0395e \u0396z \u0397h \u0399i \u039Ak \u039Cm \u039Dn \u039Fo \u03A1p \u03A4t \u03A5y \u03A7x \u03BFo \u03BDv";
    LIKENESSES = "\u0432b \u043Dh \u0433r \u043Fn \u0438u \u0439u \u0448w \u0449w \u044Fr \u044Cb \u0451e \u03B1a \u03B5e \u03B7n \u03B9i \u03BAk \u03C1p \u03C4t \u03C5u \u03C3o \u03C7x";
    twins = read(TWINS);
    likenesses = read(LIKENESSES);
  }
});

// src/text/unmix.ts
function isGreekOrCyrillic(code) {
  return code >= 880 && code <= 1327;
}
function unmix(codes2, offsets2, length, source) {
  const twinsOnly = hasNoOtherForeign(codes2, offsets2, length, source);
  for (let start = 0; start < length; start += 1) {
    if (charClass(codes2[start]) !== WORD) continue;
    let end = start;
    let latin = 0;
    let foreign = 0;
    for (; end < length && charClass(codes2[end]) === WORD; end += 1) {
      const code = codes2[end];
      if (isGreekOrCyrillic(code)) foreign += 1;
      else if (isLatin(code)) latin += 1;
    }
    if (foreign > 0 && (latin > 0 || twinsOnly)) {
      for (let i = start; i < end; i += 1) {
        if (!isGreekOrCyrillic(codes2[i])) continue;
        const plain3 = latinLikeness(source.charCodeAt(offsets2[i]));
        if (plain3 !== 0) codes2[i] = plain3;
      }
    }
    start = end;
  }
}
function hasNoOtherForeign(codes2, offsets2, length, source) {
  let latin = false;
  for (let i = 0; i < length; i += 1) {
    const code = codes2[i];
    if (isGreekOrCyrillic(code)) {
      if (latinTwin(source.charCodeAt(offsets2[i])) === 0) return false;
    } else if (isLatin(code)) latin = true;
  }
  return latin;
}
function isLatin(code) {
  return code >= 97 && code <= 122;
}
var init_unmix = __esm({
  "src/text/unmix.ts"() {
    "use strict";
    init_char_class();
    init_latin_twins();
  }
});

// src/text/normalize.ts
function normalize(source) {
  if (PLAIN.test(source)) return { text: source.toLowerCase().trimEnd(), map: void 0, source };
  ensure(source.length + 16);
  let length = 0;
  let mixed = false;
  for (let i = 0; i < source.length; i += 1) {
    const code = source.charCodeAt(i);
    const folded = code < 128 ? foldAscii(code) : fold(code);
    if (folded === DROP) continue;
    if (code >= 768 && (code < 12544 || code >= 65024)) {
      if (isCombining(folded)) {
        if (length > 0) codes[length - 1] = compose(codes[length - 1], folded);
        continue;
      }
      if (isGreekOrCyrillic(code)) mixed = true;
    }
    if (folded === SPACE3 && (length === 0 || codes[length - 1] === SPACE3)) continue;
    if (code >= 178 && code <= 8313 && isSuperscript(code) && isFootnoteMark(codes, length)) continue;
    const pair3 = code >= 55296 && code <= 56319 ? foldPair(source, i) : void 0;
    const expansion = folded === EXPAND ? expansionOf(code) : pair3;
    if (expansion === void 0) {
      codes[length] = folded;
      offsets[length] = i;
      length += 1;
    } else {
      ensure(length + expansion.length + source.length - i + 16);
      for (let k = 0; k < expansion.length; k += 1) {
        codes[length] = expansion.charCodeAt(k);
        offsets[length] = i;
        length += 1;
      }
    }
    if (pair3 !== void 0) i += 1;
  }
  if (mixed) unmix(codes, offsets, length, source);
  length = removeDisguises(codes, offsets, length);
  if (isSame(source, length)) return { text: source, map: void 0, source };
  return {
    text: decode(codes, length),
    map: isIdentity(length) ? void 0 : offsets.slice(0, length),
    source
  };
}
function sourceOffset({ map, source }, at) {
  return map === void 0 ? at : map[at] ?? source.length;
}
function sourceSpan(normalized, start, end) {
  const { source } = normalized;
  const from = sourceOffset(normalized, start);
  if (end <= start) return [from, from];
  const last = sourceOffset(normalized, end - 1);
  const code = source.charCodeAt(last);
  let to = last + (code >= 55296 && code <= 56319 && last + 1 < source.length ? 2 : 1);
  while (to < source.length && isAttached(source.charCodeAt(to))) to += 1;
  return [from, to];
}
function isAttached(code) {
  return code >= 768 && (isCombining(fold(code)) || code >= 65024 && code <= 65039);
}
function ensure(size) {
  if (size <= codes.length) return;
  const wider = new Uint16Array(size * 2);
  wider.set(codes);
  const longer = new Uint32Array(size * 2);
  longer.set(offsets);
  codes = wider;
  offsets = longer;
}
function isSame(source, length) {
  if (length !== source.length) return false;
  for (let i = 0; i < length; i += 1) if (codes[i] !== source.charCodeAt(i)) return false;
  return true;
}
function isIdentity(length) {
  if (length > 0 && offsets[length - 1] !== length - 1) return false;
  for (let i = 0; i < length; i += 1) if (offsets[i] !== i) return false;
  return true;
}
function foldAscii(code) {
  if (code >= 65 && code <= 90) return code | 32;
  if (code <= SPACE3) return code === SPACE3 || code >= 9 && code <= 13 ? SPACE3 : DROP;
  if (code === 96) return 39;
  return code === 127 ? DROP : code;
}
function decode(codes2, length) {
  if (length <= CHUNK)
    return String.fromCharCode.apply(null, codes2.subarray(0, length));
  let text = "";
  for (let i = 0; i < length; i += CHUNK)
    text += decode(codes2.subarray(i, Math.min(i + CHUNK, length)), Math.min(CHUNK, length - i));
  return text;
}
var SPACE3, PLAIN, codes, offsets, CHUNK;
var init_normalize = __esm({
  "src/text/normalize.ts"() {
    "use strict";
    init_broken_words();
    init_fold();
    init_footnote_digits();
    init_pairs();
    init_unmix();
    SPACE3 = 32;
    PLAIN = /^(?=[!-_a-~])(?!.*(?: {2}|[a-z0-9]-[a-z0-9]))[ -_a-~]*$/i;
    codes = new Uint16Array(4096);
    offsets = new Uint32Array(4096);
    CHUNK = 8192;
  }
});

// src/text/memo.ts
function memo(most, make, keep = (key2) => key2) {
  const known3 = /* @__PURE__ */ new Map();
  return (key2) => {
    const answer = known3.get(key2);
    if (answer !== void 0 || known3.has(key2)) return answer;
    const made2 = make(key2);
    if (known3.size >= most) known3.clear();
    known3.set(keep(key2), made2);
    return made2;
  };
}
var init_memo = __esm({
  "src/text/memo.ts"() {
    "use strict";
  }
});

// src/claims/concept-kinds.ts
var HELPER, MOST, isClaimKind;
var init_concept_kinds = __esm({
  "src/claims/concept-kinds.ts"() {
    "use strict";
    init_memo();
    HELPER = /^(?:proof-|except-|states-|link-|negation|category:|attribute:)/;
    MOST = 1e4;
    isClaimKind = memo(MOST, (concept) => !HELPER.test(concept));
  }
});

// node_modules/natural/lib/natural/distance/jaro-winkler_distance.js
var require_jaro_winkler_distance = __commonJS({
  "node_modules/natural/lib/natural/distance/jaro-winkler_distance.js"(exports, module) {
    "use strict";
    function distance(s1, s2) {
      if (typeof s1 !== "string" || typeof s2 !== "string") {
        return 0;
      }
      if (s1.length === 0 || s2.length === 0) {
        return 0;
      }
      const matchWindow = Math.floor(Math.max(s1.length, s2.length) / 2) - 1;
      const matches1 = new Array(s1.length);
      const matches2 = new Array(s2.length);
      let m = 0;
      let t = 0;
      let i = 0;
      let k = 0;
      for (i = 0; i < s1.length; i++) {
        const start = Math.max(0, i - matchWindow);
        const end = Math.min(i + matchWindow + 1, s2.length);
        for (k = start; k < end; k++) {
          if (matches2[k]) {
            continue;
          }
          if (s1[i] !== s2[k]) {
            continue;
          }
          matches1[i] = true;
          matches2[k] = true;
          m++;
          break;
        }
      }
      if (m === 0) {
        return 0;
      }
      k = 0;
      for (i = 0; i < s1.length; i++) {
        if (!matches1[i]) {
          continue;
        }
        while (!matches2[k]) {
          k++;
        }
        if (s1[i] !== s2[k]) {
          t++;
        }
        k++;
      }
      t = t / 2;
      return (m / s1.length + m / s2.length + (m - t) / m) / 3;
    }
    function JaroWinklerDistance2(s1, s2, options = {}) {
      if (s1 === s2) {
        return 1;
      } else {
        if (options.ignoreCase) {
          s1 = s1.toLowerCase();
          s2 = s2.toLowerCase();
        }
        const jaro = options.dj === void 0 ? distance(s1, s2) : options.dj;
        const p = 0.1;
        let l = 0;
        while (s1[l] === s2[l] && l < 4) {
          l++;
        }
        return jaro + l * p * (1 - jaro);
      }
    }
    module.exports = JaroWinklerDistance2;
  }
});

// src/model/predicates.ts
var PREDICATES;
var init_predicates = __esm({
  "src/model/predicates.ts"() {
    "use strict";
    PREDICATES = ["requires", "forbids", "substantiates", "agrees", "denies", "asserts"];
  }
});

// src/model/error-messages.ts
var ERROR_TEXTS;
var init_error_messages = __esm({
  "src/model/error-messages.ts"() {
    "use strict";
    ERROR_TEXTS = {
      usage: {
        message: { en: "{detail}", zh: "{detail}" },
        hint: { en: "See `claimcheck --help`.", zh: "\u8BF7\u67E5\u770B `claimcheck --help`\u3002" },
        exit: 2
      },
      "config-invalid": {
        message: { en: "The configuration {file} is not valid: {detail}", zh: "\u914D\u7F6E\u6587\u4EF6 {file} \u65E0\u6548\uFF1A{detail}" },
        hint: {
          en: "`claimcheck init` writes a commented example; --no-config leaves the file aside.",
          zh: "`claimcheck init` \u53EF\u751F\u6210\u5E26\u6CE8\u91CA\u7684\u793A\u4F8B\uFF1B--no-config \u53EF\u5FFD\u7565\u8BE5\u6587\u4EF6\u3002"
        },
        exit: 2
      },
      "config-exists": {
        message: { en: "{file} is there already.", zh: "{file} \u5DF2\u5B58\u5728\u3002" },
        hint: { en: "Give --force to write over it.", zh: "\u5982\u8981\u8986\u76D6\uFF0C\u8BF7\u52A0\u4E0A --force\u3002" },
        exit: 2
      },
      "no-rules": {
        message: {
          en: "The rules asked for leave none to run: nothing would be checked.",
          zh: "\u6240\u9009\u89C4\u5219\u5168\u90E8\u88AB\u6392\u9664\uFF1A\u6CA1\u6709\u53EF\u8FD0\u884C\u7684\u89C4\u5219\u3002"
        },
        hint: {
          en: "Look at --only, --skip and the configuration: `--print-config` shows what holds.",
          zh: "\u8BF7\u68C0\u67E5 --only\u3001--skip \u548C\u914D\u7F6E\uFF1B`--print-config` \u53EF\u663E\u793A\u751F\u6548\u7684\u8BBE\u7F6E\u3002"
        },
        exit: 2
      },
      "baseline-invalid": {
        message: { en: "The baseline {path} cannot be used: {detail}", zh: "\u65E0\u6CD5\u4F7F\u7528\u57FA\u7EBF\u6587\u4EF6 {path}\uFF1A{detail}" },
        hint: { en: "Write it anew with --write-baseline.", zh: "\u8BF7\u7528 --write-baseline \u91CD\u65B0\u751F\u6210\u3002" },
        exit: 2
      },
      "rule-invalid": {
        message: { en: "{file}: this rule file is not valid: {detail}", zh: "{file}\uFF1A\u89C4\u5219\u6587\u4EF6\u65E0\u6548\uFF1A{detail}" },
        hint: {
          en: "Mend the file, then run `claimcheck rules test`.",
          zh: "\u8BF7\u4FEE\u6B63\u8BE5\u6587\u4EF6\uFF0C\u7136\u540E\u8FD0\u884C `claimcheck rules test`\u3002"
        },
        exit: 2
      },
      "rule-unknown": {
        message: { en: "There is no rule \u201C{rule}\u201D.{similar}", zh: "\u6CA1\u6709\u540D\u4E3A\u201C{rule}\u201D\u7684\u89C4\u5219\u3002{similar}" },
        hint: { en: "See `claimcheck rules list`.", zh: "\u8BF7\u67E5\u770B `claimcheck rules list`\u3002" },
        exit: 2
      },
      "category-unknown": {
        message: {
          en: "unknown category \u201C{category}\u201D; there are: {known}.",
          zh: "\u6CA1\u6709\u540D\u4E3A\u201C{category}\u201D\u7684\u5546\u54C1\u7C7B\u522B\uFF1B\u53EF\u7528\u7C7B\u522B\uFF1A{known}\u3002"
        },
        exit: 2
      },
      "jurisdiction-unknown": {
        message: {
          en: "unknown jurisdiction \u201C{law}\u201D; there are: {known}.",
          zh: "\u6CA1\u6709\u540D\u4E3A\u201C{law}\u201D\u7684\u6CD5\u57DF\uFF1B\u53EF\u7528\u6CD5\u57DF\uFF1A{known}\u3002"
        },
        exit: 2
      },
      "topic-unknown": {
        message: {
          en: "unknown topic \u201C{topic}\u201D; there are: {known}.",
          zh: "\u6CA1\u6709\u540D\u4E3A\u201C{topic}\u201D\u7684\u4E3B\u9898\uFF1B\u53EF\u7528\u4E3B\u9898\uFF1A{known}\u3002"
        },
        exit: 2
      },
      "rule-name": {
        message: {
          en: "\u201C{rule}\u201D is no name for a rule: write topic/name in lower-case letters, digits and hyphens.",
          zh: "\u201C{rule}\u201D\u4E0D\u80FD\u7528\u4F5C\u89C4\u5219\u540D\uFF1A\u8BF7\u5199\u6210\u201C\u4E3B\u9898/\u540D\u79F0\u201D\uFF0C\u53EA\u7528\u5C0F\u5199\u5B57\u6BCD\u3001\u6570\u5B57\u548C\u8FDE\u5B57\u7B26\u3002"
        },
        exit: 2
      },
      "rule-exists": {
        message: { en: "{path} is there already; nothing was written.", zh: "{path} \u5DF2\u5B58\u5728\uFF0C\u6CA1\u6709\u5199\u5165\u4EFB\u4F55\u6587\u4EF6\u3002" },
        hint: { en: "Choose another name, or edit that file.", zh: "\u8BF7\u6362\u4E00\u4E2A\u540D\u79F0\uFF0C\u6216\u76F4\u63A5\u7F16\u8F91\u8BE5\u6587\u4EF6\u3002" },
        exit: 2
      },
      "input-missing": {
        message: { en: "There is no file or folder {path}.", zh: "\u627E\u4E0D\u5230\u6587\u4EF6\u6216\u6587\u4EF6\u5939 {path}\u3002" },
        hint: { en: "Check the spelling and the folder you are in.", zh: "\u8BF7\u68C0\u67E5\u62FC\u5199\u548C\u5F53\u524D\u6240\u5728\u7684\u6587\u4EF6\u5939\u3002" },
        exit: 3
      },
      "input-empty": {
        message: { en: "{path} is empty: there is nothing to check.", zh: "{path} \u662F\u7A7A\u7684\uFF0C\u6CA1\u6709\u53EF\u68C0\u67E5\u7684\u5185\u5BB9\u3002" },
        exit: 3
      },
      "input-unreadable": {
        message: { en: "{path} could not be read: {detail}", zh: "\u65E0\u6CD5\u8BFB\u53D6 {path}\uFF1A{detail}" },
        exit: 3
      },
      "input-too-large": {
        message: { en: "{path} is larger than the limit of {limit}.", zh: "{path} \u8D85\u8FC7 {limit} \u7684\u5927\u5C0F\u4E0A\u9650\u3002" },
        hint: {
          en: "Raise the limit with --max-size if you trust the source.",
          zh: "\u5982\u4FE1\u4EFB\u8BE5\u6765\u6E90\uFF0C\u53EF\u7528 --max-size \u63D0\u9AD8\u4E0A\u9650\u3002"
        },
        exit: 3
      },
      "archive-too-dense": {
        message: {
          en: "{path} unpacks to more than {ratio} times its size: reading stopped there.",
          zh: "{path} \u89E3\u538B\u540E\u8D85\u8FC7\u5176\u81EA\u8EAB\u5927\u5C0F\u7684 {ratio} \u500D\uFF0C\u5DF2\u5728\u8BE5\u5904\u4E2D\u6B62\u8BFB\u53D6\u3002"
        },
        hint: {
          en: "If you trust the source, unpack it yourself and check what is in it.",
          zh: "\u5982\u4FE1\u4EFB\u8BE5\u6765\u6E90\uFF0C\u8BF7\u81EA\u884C\u89E3\u538B\u540E\u518D\u68C0\u67E5\u5176\u4E2D\u7684\u6587\u4EF6\u3002"
        },
        exit: 3
      },
      "input-not-text": {
        message: { en: "{path} is not a text page: {detail}", zh: "{path} \u4E0D\u662F\u6587\u672C\u7F51\u9875\uFF1A{detail}" },
        exit: 3
      },
      "archive-damaged": {
        message: {
          en: "{path} is compressed and damaged or cut off: {detail}",
          zh: "\u538B\u7F29\u6587\u4EF6 {path} \u5DF2\u635F\u574F\u6216\u4E0D\u5B8C\u6574\uFF1A{detail}"
        },
        hint: { en: "Download or export it again.", zh: "\u8BF7\u91CD\u65B0\u4E0B\u8F7D\u6216\u5BFC\u51FA\u3002" },
        exit: 3
      },
      "row-invalid": {
        message: {
          en: "{path}, row {row}: this row could not be read: {detail}",
          zh: "{path} \u7B2C {row} \u884C\u65E0\u6CD5\u8BFB\u53D6\uFF1A{detail}"
        },
        exit: 3
      },
      "url-invalid": {
        message: { en: "\u201C{url}\u201D is not an address that can be fetched.", zh: "\u201C{url}\u201D\u4E0D\u662F\u53EF\u4EE5\u8BBF\u95EE\u7684\u7F51\u5740\u3002" },
        hint: { en: "Use http:// or https://.", zh: "\u8BF7\u4F7F\u7528 http:// \u6216 https:// \u7F51\u5740\u3002" },
        exit: 3
      },
      "address-refused": {
        message: {
          en: "{url} was not fetched: it leads to {address}, which is not on the public internet.",
          zh: "\u672A\u8BBF\u95EE {url}\uFF1A\u5B83\u6307\u5411\u975E\u516C\u7F51\u5730\u5740 {address}\u3002"
        },
        hint: {
          en: "Give --allow-private if this is your own server.",
          zh: "\u5982\u679C\u662F\u60A8\u81EA\u5DF1\u7684\u670D\u52A1\u5668\uFF0C\u8BF7\u52A0\u4E0A --allow-private\u3002"
        },
        exit: 3
      },
      "redirect-loop": {
        message: { en: "{url} redirects without end ({hops} hops).", zh: "{url} \u4E0D\u65AD\u91CD\u5B9A\u5411\uFF08\u5DF2 {hops} \u6B21\uFF09\u3002" },
        exit: 3
      },
      "http-status": {
        message: { en: "{url} answered {status}.", zh: "{url} \u8FD4\u56DE\u72B6\u6001 {status}\u3002" },
        exit: 3
      },
      network: {
        message: { en: "{url} could not be reached: {detail}", zh: "\u65E0\u6CD5\u8BBF\u95EE {url}\uFF1A{detail}" },
        exit: 3
      },
      "host-given-up": {
        message: {
          en: "{url} was not fetched: {host} failed {failed} times in a row.",
          zh: "\u672A\u8BBF\u95EE {url}\uFF1A{host} \u5DF2\u8FDE\u7EED {failed} \u6B21\u672A\u80FD\u8BFB\u53D6\u3002"
        },
        hint: { en: "Try again later.", zh: "\u8BF7\u7A0D\u540E\u91CD\u8BD5\u3002" },
        exit: 3
      },
      timeout: {
        message: {
          en: "{url} did not answer within {seconds} seconds.",
          zh: "{url} \u5728 {seconds} \u79D2\u5185\u6CA1\u6709\u5B8C\u6210\u54CD\u5E94\u3002"
        },
        hint: { en: "Try again later or raise --timeout.", zh: "\u8BF7\u7A0D\u540E\u91CD\u8BD5\uFF0C\u6216\u63D0\u9AD8 --timeout\u3002" },
        exit: 3
      },
      "nothing-checked": {
        message: { en: "Nothing was checked.", zh: "\u6CA1\u6709\u68C0\u67E5\u4EFB\u4F55\u5185\u5BB9\u3002" },
        hint: {
          en: "Give at least one page, folder, catalogue or address that can be read.",
          zh: "\u8BF7\u63D0\u4F9B\u81F3\u5C11\u4E00\u4E2A\u53EF\u8BFB\u53D6\u7684\u7F51\u9875\u3001\u6587\u4EF6\u5939\u3001\u5546\u54C1\u76EE\u5F55\u6216\u7F51\u5740\u3002"
        },
        exit: 3
      },
      "output-failed": {
        message: {
          en: "The report could not be written to {path}: {detail}",
          zh: "\u65E0\u6CD5\u5C06\u62A5\u544A\u5199\u5165 {path}\uFF1A{detail}"
        },
        exit: 3
      },
      "output-format-unknown": {
        message: {
          en: "The name \u201C{path}\u201D does not tell what kind of report it is to be.",
          zh: "\u65E0\u6CD5\u4ECE\u6587\u4EF6\u540D\u201C{path}\u201D\u5224\u65AD\u62A5\u544A\u683C\u5F0F\u3002"
        },
        hint: {
          en: "Write FORMAT:FILE. The formats are: {formats}.",
          zh: "\u8BF7\u5199\u6210\u201C\u683C\u5F0F:\u6587\u4EF6\u201D\u3002\u53EF\u7528\u683C\u5F0F\uFF1A{formats}\u3002"
        },
        exit: 2
      },
      "output-taken": {
        message: {
          en: "The report cannot go to {path}: that is an input, or another report of this run.",
          zh: "\u62A5\u544A\u4E0D\u80FD\u5199\u5165 {path}\uFF1A\u5B83\u662F\u8F93\u5165\u6587\u4EF6\uFF0C\u6216\u672C\u6B21\u8FD0\u884C\u7684\u53E6\u4E00\u4EFD\u62A5\u544A\u3002"
        },
        hint: { en: "Give it another name.", zh: "\u8BF7\u6362\u4E00\u4E2A\u6587\u4EF6\u540D\u3002" },
        exit: 2
      },
      internal: {
        message: {
          en: "{path} could not be checked because of a fault in claimcheck: {detail}",
          zh: "claimcheck \u5185\u90E8\u6545\u969C\uFF0C\u65E0\u6CD5\u68C0\u67E5 {path}\uFF1A{detail}"
        },
        hint: { en: "Please report this with the page that caused it.", zh: "\u8BF7\u8FDE\u540C\u8BE5\u7F51\u9875\u4E00\u8D77\u53CD\u9988\u6B64\u95EE\u9898\u3002" },
        exit: 3
      }
    };
  }
});

// src/model/app-error.ts
function describe(code, params, lang) {
  const text = ERROR_TEXTS[code];
  return {
    message: fill2(text.message[lang], params),
    hint: "hint" in text ? fill2(text.hint[lang], params) : void 0
  };
}
function fill2(template, params) {
  return template.replace(/\{(\w+)\}/g, (_, name) => String(params[name] ?? ""));
}
var AppError;
var init_app_error = __esm({
  "src/model/app-error.ts"() {
    "use strict";
    init_error_messages();
    AppError = class extends Error {
      code;
      params;
      where;
      constructor(code, params = {}, options = {}) {
        super(describe(code, params, "en").message, options.cause === void 0 ? {} : { cause: options.cause });
        this.name = "AppError";
        this.code = code;
        this.params = params;
        this.where = options.where;
      }
      /** 2 for what the caller asked wrongly, 3 for input that could not be read. */
      get exitStatus() {
        return ERROR_TEXTS[this.code].exit;
      }
      describe(lang) {
        return describe(this.code, this.params, lang);
      }
    };
  }
});

// src/model/outcome.ts
var SEVERITIES, FAMILIES;
var init_outcome = __esm({
  "src/model/outcome.ts"() {
    "use strict";
    SEVERITIES = ["minor", "moderate", "serious", "critical"];
    FAMILIES = ["statement", "omission", "contradiction"];
  }
});

// node_modules/@marcbachmann/cel-js/lib/errors.js
function normalizeArgs(name, defaultCode, message, node, cause) {
  if (typeof message === "string") return { name, code: defaultCode, message, node, cause };
  const opts = message;
  if (typeof opts !== "object") throw new Error("First param to error must be a string or object");
  return {
    name,
    code: opts.code || defaultCode,
    message: opts.message,
    node: opts.node,
    cause: opts.cause,
    range: opts.range
  };
}
function parseError(code, message, node) {
  if (typeof code === "object") return new ParseError(code);
  return new ParseError({ code, message, node });
}
function evaluationError(code, message, node) {
  if (typeof code === "object") return new EvaluationError(code);
  return new EvaluationError({ code, message, node });
}
function typeError(code, message, node) {
  if (typeof code === "object") return new TypeError2(code);
  return new TypeError2({ code, message, node });
}
function normalizeRange(node) {
  const start = node?.pos ?? node?.start;
  if (typeof start !== "number") return;
  const end = typeof node.end === "number" ? node.end : start;
  return { start, end };
}
function formatErrorWithHighlight(message, node, range2) {
  const pos = node.pos ?? range2?.start;
  if (typeof pos !== "number") return message;
  const input = node.input;
  let lineNum = 1;
  let currentPos = 0;
  let columnNum = 0;
  while (currentPos < pos) {
    if (input[currentPos] === "\n") {
      lineNum++;
      columnNum = 0;
    } else {
      columnNum++;
    }
    currentPos++;
  }
  let contextStart = pos;
  let contextEnd = pos;
  while (contextStart > 0 && input[contextStart - 1] !== "\n") contextStart--;
  while (contextEnd < input.length && input[contextEnd] !== "\n") contextEnd++;
  const line = input.slice(contextStart, contextEnd);
  const highlight = `> ${`${lineNum}`.padStart(4, " ")} | ${line}
${" ".repeat(9 + columnNum)}^`;
  return `${message}

${highlight}`;
}
function attachErrorAst(error, node) {
  if (error instanceof CelError) return error.withAst(node);
  return error;
}
var CelError, ParseError, EvaluationError, TypeError2;
var init_errors = __esm({
  "node_modules/@marcbachmann/cel-js/lib/errors.js"() {
    CelError = class extends Error {
      #node;
      #code;
      #range;
      #summary;
      constructor({ name, code, message, node, cause, range: range2 }) {
        super(message, cause ? { cause } : void 0);
        this.name = name;
        this.#code = code;
        this.#summary = message;
        this.#node = node;
        this.#range = range2 && normalizeRange(range2) || normalizeRange(node);
        if (!node?.input) return;
        this.message = formatErrorWithHighlight(this.#summary, node, this.#range);
      }
      get node() {
        return this.#node;
      }
      get code() {
        return this.#code;
      }
      get range() {
        return this.#range;
      }
      get summary() {
        return this.#summary;
      }
      withAst(node) {
        if (this.#node || !node?.input) return this;
        this.#node = node;
        this.#range ??= normalizeRange(node);
        this.message = formatErrorWithHighlight(this.#summary, node, this.#range);
        return this;
      }
    };
    ParseError = class extends CelError {
      constructor(message, node, cause) {
        super(normalizeArgs("ParseError", "parse_error", message, node, cause));
      }
    };
    EvaluationError = class extends CelError {
      constructor(message, node, cause) {
        super(normalizeArgs("EvaluationError", "evaluation_error", message, node, cause));
      }
    };
    TypeError2 = class extends CelError {
      constructor(message, node, cause) {
        super(normalizeArgs("TypeError", "type_error", message, node, cause));
      }
    };
  }
});

// node_modules/@marcbachmann/cel-js/lib/optional.js
function toggleOptionalTypes(registry, enable) {
  const optionalConstant = enable ? optionalNamespace : void 0;
  registry.deleteVariable("optional");
  registry.registerConstant("optional", "OptionalNamespace", optionalConstant);
}
function register(registry) {
  const sync = { async: false };
  const functionOverload = (sig, handler) => registry.registerFunctionOverload(sig, handler, sync);
  const optionalConstant = registry.enableOptionalTypes ? optionalNamespace : void 0;
  registry.registerType("OptionalNamespace", OptionalNamespace);
  registry.registerConstant("optional", "OptionalNamespace", optionalConstant);
  functionOverload("optional.hasValue(): bool", (v) => v.hasValue());
  functionOverload("optional<A>.value(): A", (v) => v.value());
  registry.registerFunctionOverload("OptionalNamespace.none(): optional<T>", () => Optional.none());
  functionOverload("OptionalNamespace.of(A): optional<A>", (_, value) => Optional.of(value));
  function ensureOptional(value, ast, description) {
    if (value instanceof Optional) return value;
    throw evaluationError("optional_expected", `${description} must be optional`, ast);
  }
  function evaluateOptional(ev, macro, ctx) {
    const v = ev.run(macro.receiver, ctx);
    if (v instanceof Promise) return v.then((_v) => handleOptionalResolved(_v, ev, macro, ctx));
    return handleOptionalResolved(v, ev, macro, ctx);
  }
  function handleOptionalResolved(value, ev, macro, ctx) {
    const optional = ensureOptional(value, macro.receiver, `${macro.functionDesc} receiver`);
    if (optional.hasValue()) return macro.onHasValue(optional);
    return macro.onEmpty(ev, macro, ctx);
  }
  function ensureOptionalType(checker, node, ctx, description) {
    const type = checker.check(node, ctx);
    if (type.kind === "optional") return type;
    if (type.kind === "dyn") return checker.getType("optional");
    throw checker.createError("optional_expected", `${description} must be optional, got '${type}'`, node);
  }
  function createOptionalMacro({ functionDesc, evaluate: evaluate3, typeCheck, onHasValue, onEmpty }) {
    return ({ ast, args, receiver }) => ({
      ast,
      functionDesc,
      receiver,
      arg: args[0],
      evaluate: evaluate3,
      typeCheck,
      onHasValue,
      onEmpty
    });
  }
  const invalidOrValueReceiver = "optional.orValue() receiver";
  const invalidOrReceiver = "optional.or(optional) receiver";
  const invalidOrArg = "optional.or(optional) argument";
  registry.registerFunctionOverload(
    "optional.or(ast): optional<dyn>",
    createOptionalMacro({
      functionDesc: "optional.or(optional)",
      evaluate: evaluateOptional,
      typeCheck(check2, macro, ctx) {
        const l = ensureOptionalType(check2, macro.receiver, ctx, invalidOrReceiver);
        const r = ensureOptionalType(check2, macro.arg, ctx, invalidOrArg);
        if (!(macro.receiver.maybeAsync || macro.arg.maybeAsync)) macro.ast.setMeta("async", false);
        const unified = l.unify(check2.registry, r);
        if (unified) return unified;
        throw check2.createError(
          "incompatible_argument_type",
          `${macro.functionDesc} argument must be compatible type, got '${l}' and '${r}'`,
          macro.arg
        );
      },
      onHasValue: (optional) => optional,
      onEmpty(ev, macro, ctx) {
        const ast = macro.arg;
        const v = ev.run(ast, ctx);
        if (v instanceof Promise) return v.then((_v) => ensureOptional(_v, ast, invalidOrArg));
        return ensureOptional(v, ast, invalidOrArg);
      }
    })
  );
  registry.registerFunctionOverload(
    "optional.orValue(ast): dyn",
    createOptionalMacro({
      functionDesc: "optional.orValue(value)",
      onHasValue: (optionalValue) => optionalValue.value(),
      onEmpty(ev, macro, ctx) {
        return ev.run(macro.arg, ctx);
      },
      evaluate: evaluateOptional,
      typeCheck(check2, macro, ctx) {
        const l = ensureOptionalType(check2, macro.receiver, ctx, invalidOrValueReceiver).valueType;
        const r = check2.check(macro.arg, ctx);
        if (!(macro.receiver.maybeAsync || macro.arg.maybeAsync)) macro.ast.setMeta("async", false);
        const unified = l.unify(check2.registry, r);
        if (unified) return unified;
        throw check2.createError(
          "incompatible_argument_type",
          `${macro.functionDesc} argument must be compatible type, got '${l}' and '${r}'`,
          macro.arg
        );
      }
    })
  );
}
var Optional, OPTIONAL_NONE, OptionalNamespace, optionalNamespace;
var init_optional = __esm({
  "node_modules/@marcbachmann/cel-js/lib/optional.js"() {
    init_errors();
    Optional = class _Optional {
      #value;
      constructor(value) {
        this.#value = value;
      }
      static of(value) {
        if (value === void 0) return OPTIONAL_NONE;
        return new _Optional(value);
      }
      static none() {
        return OPTIONAL_NONE;
      }
      hasValue() {
        return this.#value !== void 0;
      }
      value() {
        if (this.#value === void 0) {
          throw evaluationError("optional_value_missing", "Optional value is not present");
        }
        return this.#value;
      }
      or(optional) {
        if (this.#value !== void 0) return this;
        if (optional instanceof _Optional) return optional;
        throw evaluationError(
          "invalid_optional_argument",
          "Optional.or must be called with an Optional argument"
        );
      }
      orValue(defaultValue) {
        return this.#value === void 0 ? defaultValue : this.#value;
      }
      get [Symbol.toStringTag]() {
        return "optional";
      }
      [/* @__PURE__ */ Symbol.for("nodejs.util.inspect.custom")]() {
        return this.#value === void 0 ? `Optional { none }` : `Optional { value: ${JSON.stringify(this.#value)} }`;
      }
    };
    OPTIONAL_NONE = Object.freeze(new Optional());
    OptionalNamespace = class {
    };
    optionalNamespace = new OptionalNamespace();
  }
});

// node_modules/@marcbachmann/cel-js/lib/globals.js
function isAsync(fn, fallback) {
  if (fn?.[Symbol.toStringTag] === "AsyncFunction") return true;
  return typeof fallback === "boolean" ? fallback : true;
}
var hasOwn, objKeys, objFreeze, objEntries, isArray, arrayFrom, MIN_UINT, MAX_UINT, MAX_INT, MIN_INT, RESERVED;
var init_globals = __esm({
  "node_modules/@marcbachmann/cel-js/lib/globals.js"() {
    hasOwn = Object.hasOwn;
    objKeys = Object.keys;
    objFreeze = Object.freeze;
    objEntries = Object.entries;
    isArray = Array.isArray;
    arrayFrom = Array.from;
    MIN_UINT = 0n;
    MAX_UINT = 18446744073709551615n;
    MAX_INT = 9223372036854775807n;
    MIN_INT = -9223372036854775808n;
    RESERVED = /* @__PURE__ */ new Set([
      "as",
      "break",
      "const",
      "continue",
      "else",
      "for",
      "function",
      "if",
      "import",
      "let",
      "loop",
      "package",
      "namespace",
      "return",
      "var",
      "void",
      "while",
      "__proto__",
      "prototype"
    ]);
  }
});

// node_modules/@marcbachmann/cel-js/lib/functions.js
function registerFunctions(registry) {
  const sync = { async: false };
  const functionOverload = (sig, handler) => registry.registerFunctionOverload(sig, handler, sync);
  const identity2 = (v) => v;
  functionOverload("dyn(dyn): dyn", identity2);
  for (const _t in TYPES2) {
    const type = TYPES2[_t];
    if (!(type instanceof Type)) continue;
    functionOverload(`type(${type.name}): type`, () => type);
  }
  functionOverload("bool(bool): bool", identity2);
  functionOverload("bool(string): bool", (v) => {
    switch (v) {
      case "1":
      case "t":
      case "true":
      case "TRUE":
      case "True":
        return true;
      case "0":
      case "f":
      case "false":
      case "FALSE":
      case "False":
        return false;
      default:
        throw evaluationError(
          "bool_conversion_error",
          `bool() conversion error: invalid string value "${v}"`
        );
    }
  });
  functionOverload("size(string): int", (v) => BigInt(stringSize(v)));
  functionOverload("size(bytes): int", (v) => BigInt(v.length));
  functionOverload("size(list): int", (v) => BigInt(v.length ?? v.size));
  functionOverload("size(map): int", (v) => BigInt(v instanceof Map ? v.size : objKeys(v).length));
  functionOverload("string.size(): int", (v) => BigInt(stringSize(v)));
  functionOverload("bytes.size(): int", (v) => BigInt(v.length));
  functionOverload("list.size(): int", (v) => BigInt(v.length ?? v.size));
  functionOverload("map.size(): int", (v) => BigInt(v instanceof Map ? v.size : objKeys(v).length));
  functionOverload("bytes(string): bytes", (v) => ByteOpts.fromString(v));
  functionOverload("bytes(bytes): bytes", identity2);
  functionOverload("double(double): double", identity2);
  functionOverload("double(int): double", (v) => Number(v));
  functionOverload("double(uint): double", (v) => Number(v));
  functionOverload("double(string): double", (v) => {
    if (!v || v !== v.trim())
      throw evaluationError(
        "double_conversion_error",
        "double() type error: cannot convert to double"
      );
    const s = v.toLowerCase();
    switch (s) {
      case "inf":
      case "+inf":
      case "infinity":
      case "+infinity":
        return Number.POSITIVE_INFINITY;
      case "-inf":
      case "-infinity":
        return Number.NEGATIVE_INFINITY;
      case "nan":
        return Number.NaN;
      default: {
        const parsed2 = Number(v);
        if (!Number.isNaN(parsed2)) return parsed2;
        throw evaluationError(
          "double_conversion_error",
          "double() type error: cannot convert to double"
        );
      }
    }
  });
  functionOverload("int(int): int", identity2);
  functionOverload("int(double): int", (v) => {
    if (Number.isFinite(v)) return BigInt(Math.trunc(v));
    throw evaluationError("numeric_overflow", "int() type error: integer overflow");
  });
  functionOverload("int(string): int", (v) => {
    if (v !== v.trim() || v.length > 20 || v.includes("0x")) {
      throw evaluationError("int_conversion_error", "int() type error: cannot convert to int");
    }
    try {
      const num = BigInt(v);
      if (num <= MAX_INT && num >= MIN_INT) return num;
    } catch (_e) {
    }
    throw evaluationError("int_conversion_error", "int() type error: cannot convert to int");
  });
  functionOverload("uint(uint): uint", identity2);
  functionOverload("uint(int): uint", (v) => {
    try {
      return new UnsignedInt(v);
    } catch (e) {
      throw evaluationError("uint_conversion_error", "uint() type error: cannot convert to uint");
    }
  });
  functionOverload("uint(double): uint", (v) => {
    try {
      return new UnsignedInt(Math.trunc(v));
    } catch (e) {
      throw evaluationError("numeric_overflow", "uint() type error: unsigned integer overflow");
    }
  });
  functionOverload("uint(string): uint", (v) => {
    if (v !== v.trim() || v.length > 20 || v.includes("0x")) {
      throw evaluationError("uint_conversion_error", "uint() type error: cannot convert to uint");
    }
    try {
      return new UnsignedInt(v);
    } catch (e) {
      throw evaluationError("uint_conversion_error", "uint() type error: cannot convert to uint");
    }
  });
  functionOverload("string(string): string", identity2);
  functionOverload("string(bool): string", (v) => `${v}`);
  functionOverload("string(int): string", (v) => `${v}`);
  functionOverload("string(uint): string", (v) => `${v}`);
  functionOverload("string(bytes): string", (v) => ByteOpts.toUtf8(v));
  functionOverload("string(double): string", (v) => {
    if (v === Infinity) return "+Inf";
    if (v === -Infinity) return "-Inf";
    return `${v}`;
  });
  functionOverload("string.startsWith(string): bool", (a, b) => a.startsWith(b));
  functionOverload("string.endsWith(string): bool", (a, b) => a.endsWith(b));
  functionOverload("string.contains(string): bool", (a, b) => a.includes(b));
  functionOverload("string.lowerAscii(): string", (a) => a.toLowerCase());
  functionOverload("string.upperAscii(): string", (a) => a.toUpperCase());
  functionOverload("string.trim(): string", (a) => a.trim());
  functionOverload(
    "string.indexOf(string): int",
    (string, search) => BigInt(string.indexOf(search))
  );
  functionOverload("string.indexOf(string, int): int", (string, search, fromIndex) => {
    if (search === "") return fromIndex;
    fromIndex = Number(fromIndex);
    if (fromIndex < 0 || fromIndex >= string.length) {
      throw evaluationError(
        "index_out_of_range",
        "string.indexOf(search, fromIndex): fromIndex out of range"
      );
    }
    return BigInt(string.indexOf(search, fromIndex));
  });
  functionOverload(
    "string.lastIndexOf(string): int",
    (string, search) => BigInt(string.lastIndexOf(search))
  );
  functionOverload("string.lastIndexOf(string, int): int", (string, search, fromIndex) => {
    if (search === "") return fromIndex;
    fromIndex = Number(fromIndex);
    if (fromIndex < 0 || fromIndex >= string.length) {
      throw evaluationError(
        "index_out_of_range",
        "string.lastIndexOf(search, fromIndex): fromIndex out of range"
      );
    }
    return BigInt(string.lastIndexOf(search, fromIndex));
  });
  functionOverload("string.substring(int): string", (string, start) => {
    start = Number(start);
    if (start < 0 || start > string.length) {
      throw evaluationError(
        "index_out_of_range",
        "string.substring(start, end): start index out of range"
      );
    }
    return string.substring(start);
  });
  functionOverload("string.substring(int, int): string", (string, start, end) => {
    start = Number(start);
    if (start < 0 || start > string.length) {
      throw evaluationError(
        "index_out_of_range",
        "string.substring(start, end): start index out of range"
      );
    }
    end = Number(end);
    if (end < start || end > string.length) {
      throw evaluationError(
        "index_out_of_range",
        "string.substring(start, end): end index out of range"
      );
    }
    return string.substring(start, end);
  });
  functionOverload("string.matches(string): bool", (a, b) => {
    try {
      return new RegExp(b).test(a);
    } catch (_err) {
      throw evaluationError("invalid_regular_expression", `Invalid regular expression: ${b}`);
    }
  });
  functionOverload("string.split(string): list<string>", (s, sep2) => s.split(sep2));
  functionOverload("string.split(string, int): list<string>", (s, sep2, l) => {
    l = Number(l);
    if (l === 0) return [];
    const parts = s.split(sep2);
    if (l < 0 || parts.length <= l) return parts;
    const limited = parts.slice(0, l - 1);
    limited.push(parts.slice(l - 1).join(sep2));
    return limited;
  });
  functionOverload("list<string>.join(): string", (v) => {
    for (let i = 0; i < v.length; i++) {
      if (typeof v[i] !== "string") {
        throw evaluationError(
          "invalid_list_element_type",
          "string.join(): list must contain only strings"
        );
      }
    }
    return v.join("");
  });
  functionOverload("list<string>.join(string): string", (v, sep2) => {
    for (let i = 0; i < v.length; i++) {
      if (typeof v[i] !== "string") {
        throw evaluationError(
          "invalid_list_element_type",
          "string.join(separator): list must contain only strings"
        );
      }
    }
    return v.join(sep2);
  });
  const textEncoder = new TextEncoder("utf8");
  const textDecoder = new TextDecoder("utf8");
  const ByteOpts = typeof Buffer !== "undefined" ? {
    byteLength: (v) => Buffer.byteLength(v),
    fromString: (str) => Buffer.from(str, "utf8"),
    toHex: (b) => Buffer.prototype.hexSlice.call(b, 0, b.length),
    toBase64: (b) => Buffer.prototype.base64Slice.call(b, 0, b.length),
    toUtf8: (b) => Buffer.prototype.utf8Slice.call(b, 0, b.length),
    jsonParse: (b) => JSON.parse(b)
  } : {
    textEncoder: new TextEncoder("utf8"),
    byteLength: (v) => textEncoder.encode(v).length,
    fromString: (str) => textEncoder.encode(str),
    toHex: Uint8Array.prototype.toHex ? (b) => b.toHex() : (b) => arrayFrom(b, (i) => i.toString(16).padStart(2, "0")).join(""),
    toBase64: Uint8Array.prototype.toBase64 ? (b) => b.toBase64() : (b) => btoa(arrayFrom(b, (i) => String.fromCodePoint(i)).join("")),
    toUtf8: (b) => textDecoder.decode(b),
    jsonParse: (b) => JSON.parse(textEncoder.decode(b))
  };
  functionOverload("bytes.json(): map", ByteOpts.jsonParse);
  functionOverload("bytes.hex(): string", ByteOpts.toHex);
  functionOverload("bytes.string(): string", ByteOpts.toUtf8);
  functionOverload("bytes.base64(): string", ByteOpts.toBase64);
  functionOverload("bytes.at(int): int", (b, index) => {
    if (index < 0 || index >= b.length) {
      throw evaluationError("index_out_of_range", "Bytes index out of range");
    }
    return BigInt(b[index]);
  });
  const TS = "google.protobuf.Timestamp";
  const GPD = "google.protobuf.Duration";
  const TimestampType = registry.registerType(TS, Date).typeType;
  const DurationType = registry.registerType(GPD, Duration).typeType;
  registry.registerConstant("google", "map<string, map<string, type>>", {
    protobuf: { Duration: DurationType, Timestamp: TimestampType }
  });
  function tzDate(d, timeZone) {
    return new Date(d.toLocaleString("en-US", { timeZone }));
  }
  function getDayOfYear(d, tz) {
    const workingDate = tz ? tzDate(d, tz) : new Date(d.getUTCFullYear(), d.getUTCMonth(), d.getUTCDate());
    const start = new Date(workingDate.getFullYear(), 0, 0);
    return BigInt(Math.floor((workingDate - start) / 864e5) - 1);
  }
  functionOverload(`timestamp(string): ${TS}`, (v) => {
    if (v.length < 20 || v.length > 30) {
      throw evaluationError("invalid_timestamp", "timestamp() requires a string in ISO 8601 format");
    }
    const d = new Date(v);
    if (d <= 253402300799999 && d >= -621355968e5) return d;
    throw evaluationError("invalid_timestamp", "timestamp() requires a string in ISO 8601 format");
  });
  functionOverload(`timestamp(int): ${TS}`, (i) => {
    i = Number(i) * 1e3;
    if (i <= 253402300799999 && i >= -621355968e5) return new Date(i);
    throw evaluationError(
      "invalid_timestamp",
      "timestamp() requires a valid integer unix timestamp"
    );
  });
  functionOverload(`${TS}.getDate(): int`, (d) => BigInt(d.getUTCDate()));
  functionOverload(`${TS}.getDate(string): int`, (d, tz) => BigInt(tzDate(d, tz).getDate()));
  functionOverload(`${TS}.getDayOfMonth(): int`, (d) => BigInt(d.getUTCDate() - 1));
  functionOverload(
    `${TS}.getDayOfMonth(string): int`,
    (d, tz) => BigInt(tzDate(d, tz).getDate() - 1)
  );
  functionOverload(`${TS}.getDayOfWeek(): int`, (d) => BigInt(d.getUTCDay()));
  functionOverload(`${TS}.getDayOfWeek(string): int`, (d, tz) => BigInt(tzDate(d, tz).getDay()));
  functionOverload(`${TS}.getDayOfYear(): int`, getDayOfYear);
  functionOverload(`${TS}.getDayOfYear(string): int`, getDayOfYear);
  functionOverload(`${TS}.getFullYear(): int`, (d) => BigInt(d.getUTCFullYear()));
  functionOverload(`${TS}.getFullYear(string): int`, (d, tz) => BigInt(tzDate(d, tz).getFullYear()));
  functionOverload(`${TS}.getHours(): int`, (d) => BigInt(d.getUTCHours()));
  functionOverload(`${TS}.getHours(string): int`, (d, tz) => BigInt(tzDate(d, tz).getHours()));
  functionOverload(`${TS}.getMilliseconds(): int`, (d) => BigInt(d.getUTCMilliseconds()));
  functionOverload(`${TS}.getMilliseconds(string): int`, (d) => BigInt(d.getUTCMilliseconds()));
  functionOverload(`${TS}.getMinutes(): int`, (d) => BigInt(d.getUTCMinutes()));
  functionOverload(`${TS}.getMinutes(string): int`, (d, tz) => BigInt(tzDate(d, tz).getMinutes()));
  functionOverload(`${TS}.getMonth(): int`, (d) => BigInt(d.getUTCMonth()));
  functionOverload(`${TS}.getMonth(string): int`, (d, tz) => BigInt(tzDate(d, tz).getMonth()));
  functionOverload(`${TS}.getSeconds(): int`, (d) => BigInt(d.getUTCSeconds()));
  functionOverload(`${TS}.getSeconds(string): int`, (d, tz) => BigInt(tzDate(d, tz).getSeconds()));
  const parseDurationPattern = /(\d*\.?\d*)(ns|us|µs|ms|s|m|h)/;
  function parseDuration(string) {
    if (!string) throw evaluationError("invalid_duration", `Invalid duration string: ''`);
    const isNegative = string[0] === "-";
    if (string[0] === "-" || string[0] === "+") string = string.slice(1);
    let nanoseconds = BigInt(0);
    while (true) {
      const match = parseDurationPattern.exec(string);
      if (!match) throw evaluationError("invalid_duration", `Invalid duration string: ${string}`);
      if (match.index !== 0)
        throw evaluationError("invalid_duration", `Invalid duration string: ${string}`);
      string = string.slice(match[0].length);
      const unitNanos = UNIT_NANOSECONDS[match[2]];
      const [intPart = "0", fracPart = ""] = match[1].split(".");
      const intVal = BigInt(intPart) * unitNanos;
      const fracNanos = fracPart ? BigInt(fracPart.slice(0, 13).padEnd(13, "0")) * unitNanos / 10000000000000n : 0n;
      nanoseconds += intVal + fracNanos;
      if (string === "") break;
    }
    const seconds = nanoseconds >= billionBigInt ? nanoseconds / billionBigInt : 0n;
    const nanos = Number(nanoseconds % billionBigInt);
    if (isNegative) return new Duration(-seconds, -nanos);
    return new Duration(seconds, nanos);
  }
  functionOverload(`duration(string): google.protobuf.Duration`, (s) => parseDuration(s));
  functionOverload(`google.protobuf.Duration.getHours(): int`, (d) => d.getHours());
  functionOverload(`google.protobuf.Duration.getMinutes(): int`, (d) => d.getMinutes());
  functionOverload(`google.protobuf.Duration.getSeconds(): int`, (d) => d.getSeconds());
  functionOverload(`google.protobuf.Duration.getMilliseconds(): int`, (d) => d.getMilliseconds());
  register(registry);
}
function stringSize(str) {
  let count = 0;
  for (const c of str) count++;
  return count;
}
var UnsignedInt, billion, billionBigInt, UNIT_NANOSECONDS, Duration;
var init_functions = __esm({
  "node_modules/@marcbachmann/cel-js/lib/functions.js"() {
    init_errors();
    init_registry();
    init_optional();
    init_globals();
    UnsignedInt = class {
      #value;
      constructor(value) {
        this.verify(typeof value === "bigint" ? value : BigInt(value));
      }
      get value() {
        return this.#value;
      }
      valueOf() {
        return this.#value;
      }
      toString() {
        return `${this.#value}`;
      }
      verify(v) {
        if (v < MIN_UINT || v > MAX_UINT) {
          throw evaluationError("numeric_overflow", "Unsigned integer overflow");
        }
        this.#value = v;
      }
      get [Symbol.toStringTag]() {
        return `value = ${this.#value}`;
      }
      [/* @__PURE__ */ Symbol.for("nodejs.util.inspect.custom")]() {
        return `UnsignedInteger { value: ${this.#value} }`;
      }
    };
    billion = 1e9;
    billionBigInt = 1000000000n;
    UNIT_NANOSECONDS = {
      h: 3600000000000n,
      m: 60000000000n,
      s: billionBigInt,
      ms: 1000000n,
      us: 1000n,
      \u00B5s: 1000n,
      ns: 1n
    };
    Duration = class _Duration {
      #seconds;
      #nanos;
      constructor(seconds, nanos = 0) {
        this.#seconds = BigInt(seconds);
        this.#nanos = nanos;
      }
      get seconds() {
        return this.#seconds;
      }
      get nanos() {
        return this.#nanos;
      }
      valueOf() {
        return Number(this.#seconds) * 1e3 + this.#nanos / 1e6;
      }
      static fromMilliseconds(ms) {
        const totalNanos = BigInt(Math.trunc(ms * 1e6));
        const seconds = totalNanos / billionBigInt;
        const nanos = Number(totalNanos % billionBigInt);
        return new _Duration(seconds, nanos);
      }
      addDuration(other2) {
        const nanos = this.#nanos + other2.nanos;
        return new _Duration(
          this.#seconds + other2.seconds + BigInt(Math.floor(nanos / billion)),
          nanos % billion
        );
      }
      subtractDuration(other2) {
        const nanos = this.#nanos - other2.nanos;
        return new _Duration(
          this.#seconds - other2.seconds + BigInt(Math.floor(nanos / billion)),
          (nanos + billion) % billion
        );
      }
      extendTimestamp(ts) {
        return new Date(
          ts.getTime() + Number(this.#seconds) * 1e3 + Math.floor(this.#nanos / 1e6)
        );
      }
      subtractTimestamp(ts) {
        return new Date(
          ts.getTime() - Number(this.#seconds) * 1e3 - Math.floor(this.#nanos / 1e6)
        );
      }
      toString() {
        const nanos = this.#nanos ? (this.#nanos / billion).toLocaleString("en-US", { useGrouping: false, maximumFractionDigits: 9 }).slice(1) : "";
        return `${this.#seconds}${nanos}s`;
      }
      getHours() {
        return this.#seconds / 3600n;
      }
      getMinutes() {
        return this.#seconds / 60n;
      }
      getSeconds() {
        return this.#seconds;
      }
      getMilliseconds() {
        return this.#seconds * 1000n + BigInt(Math.floor(this.#nanos / 1e6));
      }
      get [Symbol.toStringTag]() {
        return "google.protobuf.Duration";
      }
      [/* @__PURE__ */ Symbol.for("nodejs.util.inspect.custom")]() {
        return `google.protobuf.Duration { seconds: ${this.#seconds}, nanos: ${this.#nanos} }`;
      }
    };
  }
});

// node_modules/@marcbachmann/cel-js/lib/registry.js
function wrapMacroExpander(name, handler) {
  const p = `Macro '${name}' must`;
  return function macroExpander(opts) {
    const macro = handler(opts);
    if (!macro || typeof macro !== "object") throw new Error(`${p} return an object.`);
    if (macro.callAst) return macro;
    if (!macro.evaluate) throw new Error(`${p} ${macroEvaluateErr}`);
    if (!macro.typeCheck) throw new Error(`${p} ${macroTypeCheckErr}`);
    return macro;
  };
}
function _createListType(valueType) {
  return new TypeDeclaration({
    kind: "list",
    name: `list<${valueType}>`,
    type: "list",
    valueType
  });
}
function _createPrimitiveType(name) {
  return new TypeDeclaration({ kind: "primitive", name, type: name });
}
function _createMessageType(name) {
  return new TypeDeclaration({ kind: "message", name, type: name });
}
function _createDynType(valueType) {
  const name = valueType ? `dyn<${valueType}>` : "dyn";
  return new TypeDeclaration({ kind: "dyn", name, type: name, valueType });
}
function _createOptionalType(valueType) {
  const name = `optional<${valueType}>`;
  return new TypeDeclaration({ kind: "optional", name, type: "optional", valueType });
}
function _createMapType(keyType, valueType) {
  return new TypeDeclaration({
    kind: "map",
    name: `map<${keyType}, ${valueType}>`,
    type: "map",
    keyType,
    valueType
  });
}
function _createPlaceholderType(name) {
  return new TypeDeclaration({ kind: "param", name, type: name });
}
function splitByComma(str) {
  const parts = [];
  let current = "";
  let depth = 0;
  for (const char of str) {
    if (char === "<") depth++;
    else if (char === ">") depth--;
    else if (char === "," && depth === 0) {
      parts.push(current.trim());
      current = "";
      continue;
    }
    current += char;
  }
  if (current) parts.push(current.trim());
  return parts;
}
function createRegistry(opts) {
  return new Registry(opts);
}
function protobufjsFieldToCelType(field) {
  let fieldType;
  if (field.map) {
    const keyType = protobufjsTypeToCelType(field.keyType, field.resolvedKeyType);
    const valueType = protobufjsTypeToCelType(field.type, field.resolvedType);
    fieldType = `map<${keyType}, ${valueType}>`;
  } else {
    fieldType = protobufjsTypeToCelType(field.type, field.resolvedType);
  }
  return { type: field.repeated ? `list<${fieldType}>` : fieldType };
}
function protobufjsTypeToCelType(protoType, resolvedType) {
  switch (protoType) {
    case "string":
      return "string";
    case "bytes":
      return "bytes";
    case "bool":
      return "bool";
    // protobufjs uses JavaScript numbers for all numeric types
    case "double":
    case "float":
    case "int32":
    case "int64":
    case "sint32":
    case "sint64":
    case "sfixed32":
    case "sfixed64":
    case "uint32":
    case "uint64":
    case "fixed32":
    case "fixed64":
      return "double";
    default:
      switch (resolvedType?.constructor.name) {
        case "Type":
          return resolvedType.fullName.slice(1);
        case "Enum":
          return "int";
      }
      if (protoType?.includes(".")) return protoType;
      return "dyn";
  }
}
var Type, TYPES2, optionalType, valueTypeMatchers, TypeDeclaration, macroEvaluateErr, macroTypeCheckErr, VariableDeclaration, FunctionDeclaration, OperatorDeclaration, dynType, astType, listType, mapType, celTypes, Candidates, objTypesDecls, objTypes, objTypesCtor, invalidVar, invalidType, fallbackDynEqualityMatchers, Registry, isRelational, RootContext, OverlayContext;
var init_registry = __esm({
  "node_modules/@marcbachmann/cel-js/lib/registry.js"() {
    init_errors();
    init_functions();
    init_optional();
    init_globals();
    Type = class {
      #name;
      constructor(name) {
        this.#name = name;
        objFreeze(this);
      }
      get name() {
        return this.#name;
      }
      get [Symbol.toStringTag]() {
        return `Type<${this.#name}>`;
      }
      toString() {
        return `Type<${this.#name}>`;
      }
    };
    TYPES2 = {
      string: new Type("string"),
      bool: new Type("bool"),
      int: new Type("int"),
      uint: new Type("uint"),
      double: new Type("double"),
      map: new Type("map"),
      list: new Type("list"),
      bytes: new Type("bytes"),
      null_type: new Type("null"),
      type: new Type("type")
    };
    optionalType = new Type("optional");
    valueTypeMatchers = {
      dyn(v, ev) {
        switch (typeof v) {
          case "string":
          case "bigint":
          case "number":
          case "boolean":
            return true;
          case "object":
            switch (v ? v.constructor : v) {
              case null:
              case void 0:
              case Object:
              case Map:
              case Array:
              case Set:
                return true;
              default:
                if (ev.objectTypesByConstructor.get(v.constructor)) return true;
            }
        }
        return !!ev.debugType(v);
      },
      string(v) {
        return typeof v === "string";
      },
      int(v) {
        return typeof v === "bigint";
      },
      double(v) {
        return typeof v === "number";
      },
      bool(v) {
        return typeof v === "boolean";
      },
      null(v) {
        return v === null;
      },
      bytes(v) {
        return v instanceof Uint8Array;
      },
      uint(v) {
        return v instanceof UnsignedInt;
      },
      type(v) {
        return v instanceof Type;
      },
      list(v) {
        switch (v?.constructor) {
          case Array:
          case Set:
            return true;
          default:
            return false;
        }
      },
      map(v) {
        switch (typeof v === "object" && v ? v.constructor : null) {
          case void 0:
          case Object:
          case Map:
            return true;
          default:
            return false;
        }
      },
      optional(v) {
        return v instanceof Optional;
      },
      message(v, ev) {
        return this === ev.debugType(v);
      }
    };
    valueTypeMatchers.param = valueTypeMatchers.dyn;
    TypeDeclaration = class {
      #matchesCache = /* @__PURE__ */ new WeakMap();
      constructor({ kind, type, name, keyType, valueType }) {
        this.kind = kind;
        this.type = type;
        this.name = name;
        this.keyType = keyType;
        this.valueType = valueType;
        this.unwrappedType = kind === "dyn" && valueType ? valueType.unwrappedType : this;
        this.wrappedType = kind === "dyn" ? this : _createDynType(this.unwrappedType);
        this.hasDynType = this.kind === "dyn" || this.valueType?.hasDynType || this.keyType?.hasDynType || false;
        this.hasPlaceholderType = this.kind === "param" || this.keyType?.hasPlaceholderType || this.valueType?.hasPlaceholderType || false;
        if (kind === "list") this.fieldLazy = this.#getListField;
        else if (kind === "map") this.fieldLazy = this.#getMapField;
        else if (kind === "message") this.fieldLazy = this.#getMessageField;
        else if (kind === "optional") this.fieldLazy = this.#getOptionalField;
        this.matchesValueType = valueTypeMatchers[name] || valueTypeMatchers[kind];
        objFreeze(this);
      }
      isDynOrBool() {
        return this.type === "bool" || this.kind === "dyn";
      }
      isEmpty() {
        return this.valueType && this.valueType.kind === "param";
      }
      unify(r, t2) {
        const t1 = this;
        if (t1 === t2 || t1.kind === "dyn" || t2.kind === "param") return t1;
        if (t2.kind === "dyn" || t1.kind === "param") return t2;
        if (t1.kind !== t2.kind) return null;
        if (!(t1.hasPlaceholderType || t2.hasPlaceholderType || t1.hasDynType || t2.hasDynType))
          return null;
        const valueType = t1.valueType.unify(r, t2.valueType);
        if (!valueType) return null;
        switch (t1.kind) {
          case "optional":
            return r.getOptionalType(valueType);
          case "list":
            return r.getListType(valueType);
          case "map":
            const keyType = t1.keyType.unify(r, t2.keyType);
            return keyType ? r.getMapType(keyType, valueType) : null;
        }
      }
      templated(r, bind) {
        if (!this.hasPlaceholderType) return this;
        switch (this.kind) {
          case "dyn":
            return this.valueType.templated(r, bind);
          case "param":
            return bind?.get(this.name) || this;
          case "map":
            return r.getMapType(this.keyType.templated(r, bind), this.valueType.templated(r, bind));
          case "list":
            return r.getListType(this.valueType.templated(r, bind));
          case "optional":
            return r.getOptionalType(this.valueType.templated(r, bind));
          default:
            return this;
        }
      }
      toString() {
        return this.name;
      }
      #getOptionalField(obj, key2, ast, ev) {
        obj = obj instanceof Optional ? obj.orValue() : obj;
        if (obj === void 0) return OPTIONAL_NONE;
        const type = ev.debugType(obj);
        try {
          return Optional.of(type.fieldLazy(obj, key2, ast, ev));
        } catch (e) {
          if (e instanceof EvaluationError) return OPTIONAL_NONE;
          throw e;
        }
      }
      #getMessageField(obj, key2, ast, ev) {
        const message = obj ? ev.objectTypesByConstructor.get(obj.constructor) : void 0;
        if (!message) return;
        const type = message.fields ? message.fields[key2] : dynType;
        if (!type) return void 0;
        const value = obj instanceof Map ? obj.get(key2) : obj[key2];
        if (value === void 0) return;
        if (type.matchesValueType(value, ev)) return value;
        throw evaluationError(
          "field_type_mismatch",
          `Field '${key2}' is not of type '${type}', got '${ev.debugType(value)}'`,
          ast
        );
      }
      #getMapField(obj, key2, ast, ev) {
        const value = obj instanceof Map ? obj.get(key2) : obj && hasOwn(obj, key2) ? obj[key2] : void 0;
        if (value === void 0) return;
        if (this.valueType.matchesValueType(value, ev)) return value;
        throw evaluationError(
          "field_type_mismatch",
          `Field '${key2}' is not of type '${this.valueType}', got '${ev.debugType(value)}'`,
          ast
        );
      }
      #getListElementAtIndex(list, pos) {
        switch (list?.constructor) {
          case Array:
            return list[pos];
          case Set: {
            let i = 0;
            for (const item of list) {
              if (i++ !== pos) continue;
              return item;
            }
          }
        }
      }
      #getListField(obj, key2, ast, ev) {
        if (typeof key2 === "bigint") key2 = Number(key2);
        else if (typeof key2 !== "number") return;
        const value = this.#getListElementAtIndex(obj, key2);
        if (value === void 0) {
          if (!obj) return;
          throw evaluationError(
            "index_out_of_bounds",
            `No such key: index out of bounds, index ${key2} ${key2 < 0 ? "< 0" : `>= size ${obj.length || obj.size}`}`,
            ast
          );
        }
        if (this.valueType.matchesValueType(value, ev)) return value;
        throw evaluationError(
          "list_item_type_mismatch",
          `List item with index '${key2}' is not of type '${this.valueType}', got '${ev.debugType(value)}'`,
          ast
        );
      }
      fieldLazy() {
      }
      field(obj, key2, ast, ev) {
        const v = this.fieldLazy(obj, key2, ast, ev);
        if (v !== void 0) return v;
        throw evaluationError("no_such_key", `No such key: ${key2}`, ast);
      }
      matchesBoth(other2) {
        return this.matches(other2) && other2.matches(this);
      }
      matches(o) {
        const s = this.unwrappedType;
        o = o.unwrappedType;
        if (s === o || s.kind === "dyn" || o.kind === "dyn" || o.kind === "param") return true;
        return this.#matchesCache.get(o) ?? this.#matchesCache.set(o, this.#matches(s, o)).get(o);
      }
      #matches(s, o) {
        switch (s.kind) {
          case "dyn":
          case "param":
            return true;
          case "list":
            return o.kind === "list" && s.valueType.matches(o.valueType);
          case "map":
            return o.kind === "map" && s.keyType.matches(o.keyType) && s.valueType.matches(o.valueType);
          case "optional":
            return o.kind === "optional" && s.valueType.matches(o.valueType);
          default:
            return s.name === o.name;
        }
      }
    };
    macroEvaluateErr = `have a .callAst property or .evaluate(checker, macro, ctx) method.`;
    macroTypeCheckErr = `have a .callAst property or .typeCheck(checker, macro, ctx) method.`;
    VariableDeclaration = class {
      constructor(name, type, description, value) {
        this.name = name;
        this.type = type;
        this.description = description ?? null;
        this.constant = value !== void 0;
        this.value = value;
        objFreeze(this);
      }
    };
    FunctionDeclaration = class {
      constructor({ name, receiverType, returnType, handler, description, params, async }) {
        if (typeof name !== "string") throw new Error("name must be a string");
        if (typeof handler !== "function") throw new Error("handler must be a function");
        this.name = name;
        this.async = isAsync(handler, async);
        this.receiverType = receiverType ?? null;
        this.returnType = returnType;
        this.description = description ?? null;
        this.params = params;
        this.argTypes = params.map((p) => p.type);
        this.macro = this.argTypes.includes(astType);
        const receiverString = receiverType ? `${receiverType}.` : "";
        this.signature = `${receiverString}${name}(${this.argTypes.join(", ")}): ${returnType}`;
        this.handler = this.macro ? wrapMacroExpander(this.signature, handler) : handler;
        this.partitionKey = `${receiverType ? "rcall" : "call"}:${name}:${params.length}`;
        this.hasPlaceholderType = this.returnType.hasPlaceholderType || this.receiverType?.hasPlaceholderType || this.argTypes.some((t) => t.hasPlaceholderType) || false;
        objFreeze(this);
      }
      matchesArgs(argTypes) {
        return argTypes.length === this.argTypes.length && this.argTypes.every((t, i) => t.matches(argTypes[i])) ? this : null;
      }
    };
    OperatorDeclaration = class {
      constructor({ op, leftType, rightType, handler, returnType, async }) {
        this.operator = op;
        this.leftType = leftType;
        this.rightType = rightType || null;
        this.handler = handler;
        this.async = isAsync(handler, async);
        this.returnType = returnType;
        if (rightType) this.signature = `${leftType} ${op} ${rightType}: ${returnType}`;
        else this.signature = `${op}${leftType}: ${returnType}`;
        this.hasPlaceholderType = this.leftType.hasPlaceholderType || this.rightType?.hasPlaceholderType || false;
        objFreeze(this);
      }
      equals(other2) {
        return this.operator === other2.operator && this.leftType === other2.leftType && this.rightType === other2.rightType;
      }
    };
    dynType = _createDynType();
    astType = _createPrimitiveType("ast");
    listType = _createListType(dynType);
    mapType = _createMapType(dynType, dynType);
    celTypes = {
      string: _createPrimitiveType("string"),
      bool: _createPrimitiveType("bool"),
      int: _createPrimitiveType("int"),
      uint: _createPrimitiveType("uint"),
      double: _createPrimitiveType("double"),
      bytes: _createPrimitiveType("bytes"),
      dyn: dynType,
      null: _createPrimitiveType("null"),
      type: _createPrimitiveType("type"),
      optional: _createOptionalType(dynType),
      list: listType,
      "list<dyn>": listType,
      map: mapType,
      "map<dyn, dyn>": mapType
    };
    for (const t of [celTypes.string, celTypes.double, celTypes.int]) {
      const list = _createListType(t);
      const map = _createMapType(celTypes.string, t);
      celTypes[list.name] = list;
      celTypes[map.name] = map;
    }
    Object.freeze(celTypes);
    Candidates = class {
      returnType = null;
      async = false;
      macro = false;
      #matchCache = null;
      #checkCache = null;
      /** @type {Array<FunctionDeclaration>|Array<OperatorDeclaration>} */
      declarations = [];
      constructor(registry) {
        this.registry = registry;
      }
      [Symbol.iterator]() {
        return this.declarations[Symbol.iterator]();
      }
      add(decl) {
        this.returnType = (this.returnType || decl.returnType).unify(this.registry, decl.returnType) || dynType;
        if (decl.macro) this.macro = decl;
        if (decl.async && !this.async) this.async = true;
        this.declarations.push(decl);
        this.#matchCache?.clear();
        this.#checkCache?.clear();
      }
      findFunction(argTypes, receiverType = null) {
        for (let i = 0; i < this.declarations.length; i++) {
          const match = this.#matchesFunction(this.declarations[i], argTypes, receiverType);
          if (match) return match;
        }
        return null;
      }
      findUnaryOverload(left) {
        const cached = (this.#matchCache ??= /* @__PURE__ */ new Map()).get(left);
        if (cached !== void 0) return cached;
        let value = false;
        for (const decl of this.declarations) {
          if (decl.leftType !== left) continue;
          value = decl;
          break;
        }
        this.#matchCache.set(left, value);
        return value;
      }
      findBinaryOverload(left, right) {
        if (left.kind === "dyn" && left.valueType) right = right.wrappedType;
        else if (right.kind === "dyn" && right.valueType) left = left.wrappedType;
        return (this.#matchCache ??= /* @__PURE__ */ new Map()).get(left)?.get(right) ?? this.#cacheBinary(this.#matchCache, left, right, this.#findBinaryUncached(left, right));
      }
      checkBinaryOverload(left, right) {
        return (this.#checkCache ??= /* @__PURE__ */ new Map()).get(left)?.get(right) ?? this.#cacheBinary(this.#checkCache, left, right, this.#checkBinaryUncached(left, right));
      }
      #cacheBinary(c, l, r, v) {
        return (c.get(l) || c.set(l, /* @__PURE__ */ new Map()).get(l)).set(r, v), v;
      }
      #findBinaryUncached(left, right) {
        const ops = this.#findBinaryOverloads(left, right);
        if (ops.length === 0) return false;
        if (ops.length === 1) return ops[0];
        throw new Error(`Operator overload '${ops[0].signature}' overlaps with '${ops[1].signature}'.`);
      }
      #checkBinaryUncached(left, right) {
        const ops = this.#findBinaryOverloads(left, right);
        if (ops.length === 0) return false;
        let rt = ops[0].returnType;
        for (let i = 1; i < ops.length; i++) rt = rt.unify(this.registry, ops[i].returnType) || dynType;
        return rt;
      }
      #findBinaryOverloads(leftType, rightType) {
        const nonexactMatches = [];
        for (const decl of this.declarations) {
          if (decl.leftType === leftType && decl.rightType === rightType) return [decl];
          const secondary = this.#matchBinaryOverload(decl, leftType, rightType);
          if (secondary) nonexactMatches.push(secondary);
        }
        if (nonexactMatches.length === 0) {
          const op = this.declarations[0]?.operator;
          if ((op === "==" || op === "!=") && leftType.kind === "dyn") {
            return fallbackDynEqualityMatchers[op];
          }
        }
        return nonexactMatches;
      }
      #matchBinaryOverload(decl, actualLeft, actualRight) {
        const bindings = decl.hasPlaceholderType ? /* @__PURE__ */ new Map() : null;
        const leftType = this.#matchTypeWithPlaceholders(decl.leftType, actualLeft, bindings);
        if (!leftType) return;
        const rightType = this.#matchTypeWithPlaceholders(decl.rightType, actualRight, bindings);
        if (!rightType) return;
        if ((decl.operator === "==" || decl.operator === "!=") && decl.leftType.kind === "dyn" && decl.leftType.valueType && actualLeft.kind !== "dyn" && actualRight.kind !== "dyn")
          return false;
        return decl.hasPlaceholderType ? {
          async: decl.async,
          signature: decl.signature,
          handler: decl.handler,
          leftType,
          rightType,
          returnType: decl.returnType.templated(this.registry, bindings)
        } : decl;
      }
      #matchesFunction(fn, argTypes, receiverType) {
        if (fn.hasPlaceholderType) return this.#matchWithPlaceholders(fn, argTypes, receiverType);
        if (receiverType && fn.receiverType && !receiverType.matches(fn.receiverType)) return;
        return fn.matchesArgs(argTypes);
      }
      #matchWithPlaceholders(fn, argTypes, receiverType) {
        const bindings = /* @__PURE__ */ new Map();
        if (receiverType && fn.receiverType) {
          if (!this.#matchTypeWithPlaceholders(fn.receiverType, receiverType, bindings)) {
            return null;
          }
        }
        for (let i = 0; i < argTypes.length; i++) {
          if (!this.#matchTypeWithPlaceholders(fn.argTypes[i], argTypes[i], bindings)) {
            return null;
          }
        }
        return {
          async: fn.async,
          handler: fn.handler,
          signature: fn.signature,
          returnType: fn.returnType.templated(this.registry, bindings)
        };
      }
      #matchTypeWithPlaceholders(declared, actual, bindings) {
        if (!declared.hasPlaceholderType) return actual.matches(declared) ? actual : null;
        const treatAsDyn = actual.kind === "dyn";
        if (!this.#collectPlaceholderBindings(declared, actual, bindings, treatAsDyn)) return null;
        if (treatAsDyn) return actual;
        return actual.matches(declared.templated(this.registry, bindings)) ? actual : null;
      }
      #collectPlaceholderBindings(dec, act, bind, fromDyn = false) {
        if (!dec.hasPlaceholderType) return true;
        if (!act) return false;
        const asDyn = fromDyn || act.kind === "dyn";
        act = act.unwrappedType;
        switch (dec.kind) {
          case "param": {
            const type = asDyn ? dynType : act;
            const existing = bind.get(dec.name);
            if (!existing) return bind.set(dec.name, type) && true;
            return existing.kind === "dyn" || type.kind === "dyn" ? true : existing.matchesBoth(type);
          }
          case "list": {
            if (act.name === "dyn") act = dec;
            if (act.kind !== "list") return false;
            return this.#collectPlaceholderBindings(dec.valueType, act.valueType, bind, asDyn);
          }
          case "map": {
            if (act.name === "dyn") act = dec;
            if (act.kind !== "map") return false;
            return this.#collectPlaceholderBindings(dec.keyType, act.keyType, bind, asDyn) && this.#collectPlaceholderBindings(dec.valueType, act.valueType, bind, asDyn);
          }
          case "optional": {
            if (act.name === "dyn") act = dec;
            if (act.kind !== "optional") return false;
            return this.#collectPlaceholderBindings(dec.valueType, act.valueType, bind, asDyn);
          }
        }
        return true;
      }
    };
    objTypesDecls = [
      [UnsignedInt, "uint", TYPES2.uint, celTypes.uint],
      [Type, "type", TYPES2.type, celTypes.type],
      [Optional, "optional", optionalType, celTypes.optional],
      [Uint8Array, "bytes", TYPES2.bytes, celTypes.bytes],
      ...typeof Buffer !== "undefined" ? [[Buffer, "bytes", TYPES2.bytes, celTypes.bytes]] : []
    ].map(([ctor, name, typeType, type]) => Object.freeze({ name, typeType, type, ctor }));
    objTypes = objTypesDecls.map((t) => [t.name, t]);
    objTypesCtor = objTypesDecls.map((t) => [t.ctor, t]);
    invalidVar = (postfix) => new Error(`Invalid variable declaration: ${postfix}`);
    invalidType = (postfix) => new Error(`Invalid type declaration: ${postfix}`);
    fallbackDynEqualityMatchers = {
      "==": [{ handler: (a, b) => a === b, returnType: celTypes.bool }],
      "!=": [{ handler: (a, b) => a !== b, returnType: celTypes.bool }]
    };
    Registry = class _Registry {
      #parent = null;
      #typeDeclarations;
      #ownsVariables = true;
      #operators = null;
      #functions = null;
      #operatorsByOp = null;
      #functionsByKey = null;
      #listTypes = null;
      #mapTypes = null;
      #optionalTypes = null;
      #others = null;
      #locked = false;
      constructor(opts = {}) {
        this.enableOptionalTypes = opts.enableOptionalTypes ?? false;
        this.unlistedVariablesAreDyn = opts.unlistedVariablesAreDyn ?? false;
        const parent = opts.parent instanceof _Registry ? opts.parent : null;
        if (parent) {
          this.#parent = parent;
          let opParent = parent;
          while (opParent && !opParent.#operators) opParent = opParent.#parent;
          let fnParent = parent;
          while (fnParent && !fnParent.#functions) fnParent = fnParent.#parent;
          this.#operatorsByOp = parent.#operatorsByOp;
          this.#functionsByKey = parent.#functionsByKey;
          this.#others = { operators: opParent.#operators, functions: fnParent.#functions };
          this.objectTypes = new Map(parent.objectTypes);
          this.objectTypesByConstructor = new Map(parent.objectTypesByConstructor);
          this.variables = parent.variables;
          this.#ownsVariables = false;
          this.#typeDeclarations = parent.#typeDeclarations;
          this.#listTypes = parent.#listTypes;
          this.#mapTypes = parent.#mapTypes;
          this.#optionalTypes = parent.#optionalTypes;
          if (this.enableOptionalTypes !== parent.enableOptionalTypes || this.unlistedVariablesAreDyn !== parent.unlistedVariablesAreDyn) {
            toggleOptionalTypes(this, this.enableOptionalTypes);
          }
        } else {
          this.#operators = [];
          this.#functions = [];
          this.objectTypes = new Map(objTypes);
          this.objectTypesByConstructor = new Map(objTypesCtor);
          this.#typeDeclarations = new Map(objEntries(celTypes));
          this.#listTypes = /* @__PURE__ */ new Map();
          this.#mapTypes = /* @__PURE__ */ new Map();
          this.#optionalTypes = /* @__PURE__ */ new Map();
          this.variables = /* @__PURE__ */ new Map();
          this.variables.dyn = this.unlistedVariablesAreDyn;
          for (const n in TYPES2) this.registerConstant(n, "type", TYPES2[n]);
        }
      }
      #ensureOwnVariables() {
        if (this.#ownsVariables) return;
        this.variables = new Map(this.variables);
        this.variables.dyn = this.unlistedVariablesAreDyn;
        this.#ownsVariables = true;
      }
      // Used by toggleOptionalTypes in optional.js to clear a variable before re-registering it
      deleteVariable(name) {
        this.#ensureOwnVariables();
        this.variables.delete(name);
      }
      #pushOperator(decl) {
        if (!this.#operators) this.#operatorsByOp = null;
        this.operatorCandidates(decl.operator).add(decl);
        this.#operators.push(decl);
      }
      #pushFunction(decl) {
        if (!this.#functions) this.#functionsByKey = null;
        this.#functionCandidates(decl.partitionKey).add(decl);
        this.#functions.push(decl);
      }
      #ensureCandiate(c, key2) {
        return c.get(key2) || c.set(key2, new Candidates(this)).get(key2);
      }
      #getOperators() {
        if (this.#operators) return this.#operators;
        return this.#operators = [...this.#others.operators];
      }
      #getFunctions() {
        if (this.#functions) return this.#functions;
        return this.#functions = [...this.#others.functions];
      }
      operatorCandidates(op) {
        if (this.#operatorsByOp) return this.#ensureCandiate(this.#operatorsByOp, op);
        const c = this.#operatorsByOp = /* @__PURE__ */ new Map();
        for (const decl of this.#getOperators()) this.#ensureCandiate(c, decl.operator).add(decl);
        return this.#ensureCandiate(c, op);
      }
      functionCandidates(rec, name, argLen) {
        return this.#functionCandidates(`${rec ? "rcall" : "call"}:${name}:${argLen}`);
      }
      #functionCandidates(key2) {
        if (this.#functionsByKey) return this.#ensureCandiate(this.#functionsByKey, key2);
        const c = this.#functionsByKey = /* @__PURE__ */ new Map();
        for (const decl of this.#getFunctions()) this.#ensureCandiate(c, decl.partitionKey).add(decl);
        return this.#ensureCandiate(c, key2);
      }
      registerVariable(name, type, opts) {
        if (this.#locked) throw new Error("Cannot modify frozen registry");
        let description = opts?.description;
        let value;
        if (typeof name === "string" && typeof type === "object" && !(type instanceof TypeDeclaration)) {
          description = type.description;
          value = type.value;
          if (type.schema) type = this.registerType({ name: `$${name}`, schema: type.schema }).type;
          else type = type.type;
        } else if (typeof name === "object") {
          if (name.schema) type = this.registerType({ name: `$${name.name}`, schema: name.schema }).type;
          else type = name.type;
          description = name.description;
          value = name.value;
          name = name.name;
        }
        if (typeof name !== "string" || !name) throw invalidVar(`name must be a string`);
        if (RESERVED.has(name)) throw invalidVar(`'${name}' is a reserved name`);
        if (this.variables.get(name) !== void 0) throw invalidVar(`'${name}' is already registered`);
        if (typeof type === "string") type = this.getType(type);
        else if (!(type instanceof TypeDeclaration)) throw invalidVar(`type is required`);
        this.#ensureOwnVariables();
        this.variables.set(name, new VariableDeclaration(name, type, description, value));
        return this;
      }
      #registerSchemaAsType(name, schema) {
        const fields = /* @__PURE__ */ Object.create(null);
        for (const key2 of objKeys(schema)) {
          const def = schema[key2];
          if (typeof def === "object" && def) {
            fields[key2] = this.registerType({ name: `${name}.${key2}`, schema: def }).type.name;
          } else if (typeof def === "string") {
            fields[key2] = def;
          } else {
            throw new Error(`Invalid field definition for '${name}.${key2}'`);
          }
        }
        return fields;
      }
      registerConstant(name, type, value) {
        if (typeof name === "object") this.registerVariable(name);
        else this.registerVariable({ name, type, value });
        return this;
      }
      getType(typename) {
        return this.#parseTypeString(typename, true);
      }
      getListType(type) {
        return this.#listTypes.get(type) || this.#listTypes.set(type, this.#parseTypeString(`list<${type}>`, true)).get(type);
      }
      getMapType(a, b) {
        return this.#mapTypes.get(a)?.get(b) || (this.#mapTypes.get(a) || this.#mapTypes.set(a, /* @__PURE__ */ new Map()).get(a)).set(b, this.#parseTypeString(`map<${a}, ${b}>`, true)).get(b);
      }
      getOptionalType(type) {
        return this.#optionalTypes.get(type) || this.#optionalTypes.set(type, this.#parseTypeString(`optional<${type}>`, true)).get(type);
      }
      assertType(typename, type, signature) {
        try {
          return this.#parseTypeString(typename, true);
        } catch (e) {
          e.message = `Invalid ${type} '${e.unknownType || typename}' in '${signature}'`;
          throw e;
        }
      }
      getFunctionType(typename) {
        if (typename === "ast") return astType;
        const t = this.#parseTypeString(typename, true);
        if (t.kind === "dyn" && t.valueType) throw new Error(`type '${t.name}' is not supported`);
        return t;
      }
      registerType(name, _d) {
        if (this.#locked) throw new Error("Cannot modify frozen registry");
        if (typeof name === "object") _d = name, name = _d.fullName || _d.name || _d.ctor?.name;
        if (typeof name === "string" && name[0] === ".") name = name.slice(1);
        if (typeof name !== "string" || name.length < 2 || RESERVED.has(name)) {
          throw invalidType(`name '${name}' is not valid`);
        }
        if (this.objectTypes.has(name)) throw invalidType(`type '${name}' already registered`);
        const type = this.#parseTypeString(name, false);
        if (type.kind !== "message") throw invalidType(`type '${name}' is not valid`);
        const decl = {
          name,
          typeType: new Type(name),
          type,
          ctor: typeof _d === "function" ? _d : _d?.ctor,
          convert: typeof _d === "function" ? void 0 : _d?.convert,
          fields: typeof _d?.schema === "object" ? this.#normalizeFields(name, this.#registerSchemaAsType(name, _d.schema)) : this.#normalizeFields(name, typeof _d === "function" ? void 0 : _d?.fields)
        };
        if (typeof decl.ctor !== "function") {
          if (!decl.fields) throw invalidType(`type '${name}' requires a constructor or fields`);
          Object.assign(decl, this.#createDefaultConvert(name, decl.fields));
        }
        this.objectTypes.set(name, Object.freeze(decl));
        this.objectTypesByConstructor.set(decl.ctor, decl);
        this.registerFunctionOverload(`type(${name}): type`, () => decl.typeType, { async: false });
        return decl;
      }
      /** @returns {TypeDeclaration} */
      #parseTypeString(typeStr, requireKnownTypes = true) {
        let match = this.#typeDeclarations.get(typeStr);
        if (match) return match;
        if (typeof typeStr !== "string" || !typeStr.length) {
          throw new Error(`Invalid type: must be a string`);
        }
        match = typeStr.match(/^[A-Z]$/);
        if (match) return this.#createDeclaration(_createPlaceholderType, typeStr, typeStr);
        match = typeStr.match(/^(dyn|list|map|optional)<(.+)>$/);
        if (!match) {
          if (requireKnownTypes) {
            const err = new Error(`Unknown type: ${typeStr}`);
            err.unknownType = typeStr;
            throw err;
          }
          return this.#createDeclaration(_createMessageType, typeStr, typeStr);
        }
        const kind = match[1];
        const inner = match[2].trim();
        switch (kind) {
          case "dyn": {
            const type = this.#parseTypeString(inner, requireKnownTypes).wrappedType;
            this.#typeDeclarations.set(type.name, type);
            return type;
          }
          case "list": {
            const vType = this.#parseTypeString(inner, requireKnownTypes);
            return this.#createDeclaration(_createListType, `list<${vType}>`, vType);
          }
          case "map": {
            const parts = splitByComma(inner);
            if (parts.length !== 2) throw new Error(`Invalid map type: ${typeStr}`);
            const kType = this.#parseTypeString(parts[0], requireKnownTypes);
            const vType = this.#parseTypeString(parts[1], requireKnownTypes);
            return this.#createDeclaration(_createMapType, `map<${kType}, ${vType}>`, kType, vType);
          }
          case "optional": {
            const vType = this.#parseTypeString(inner, requireKnownTypes);
            return this.#createDeclaration(_createOptionalType, `optional<${vType}>`, vType);
          }
        }
      }
      #createDeclaration(creator, key2, ...args) {
        return this.#typeDeclarations.get(key2) || this.#typeDeclarations.set(key2, creator(...args)).get(key2);
      }
      findMacro(name, hasReceiver, argLen) {
        return this.functionCandidates(hasReceiver, name, argLen).macro;
      }
      findUnaryOverload(op, left) {
        return this.operatorCandidates(op).findUnaryOverload(left);
      }
      findBinaryOverload(op, left, right) {
        return this.operatorCandidates(op).findBinaryOverload(left, right);
      }
      #toCelFieldType(field) {
        if (typeof field === "string") return { type: field };
        if (field.id) return protobufjsFieldToCelType(field);
        return field;
      }
      #toCelFieldDeclaration(typename, fields, k, requireKnownTypes = false) {
        try {
          const field = this.#toCelFieldType(fields[k]);
          if (typeof field?.type !== "string") throw new Error(`unsupported declaration`);
          return this.#parseTypeString(field.type, requireKnownTypes);
        } catch (e) {
          e.message = `Field '${k}' in type '${typename}' has unsupported declaration: ${JSON.stringify(fields[k])}`;
          throw e;
        }
      }
      #normalizeFields(typename, fields) {
        if (!fields) return;
        const all = /* @__PURE__ */ Object.create(null);
        for (const k of objKeys(fields)) all[k] = this.#toCelFieldDeclaration(typename, fields, k);
        return all;
      }
      #createDefaultConvert(name, fields) {
        const keys = objKeys(fields);
        const conversions = /* @__PURE__ */ Object.create(null);
        for (const k of keys) {
          const type = fields[k];
          const decl = type.kind === "message" && this.objectTypes.get(type.name);
          if (decl === false) conversions[k] = false;
          else conversions[k] = decl.convert ? decl : false;
        }
        const Ctor = {
          [name]: class extends Map {
            #raw;
            constructor(v) {
              super();
              this.#raw = v;
            }
            [Symbol.iterator]() {
              if (this.size !== keys.length) for (const k of keys) this.get(k);
              return super[Symbol.iterator]();
            }
            get(field) {
              let v = super.get(field);
              if (v !== void 0 || this.has(field)) return v;
              const dec = conversions[field];
              if (dec === void 0) return;
              v = this.#raw instanceof Map ? this.#raw.get(field) : this.#raw?.[field];
              if (dec && v && typeof v === "object") {
                switch (v.constructor) {
                  case void 0:
                  case Object:
                  case Map:
                    v = dec.convert(v);
                }
              }
              return super.set(field, v), v;
            }
          }
        }[name];
        return {
          ctor: Ctor,
          convert(v) {
            if (!v) return;
            if (v.constructor === Ctor) return v;
            return new Ctor(v);
          }
        };
      }
      clone(opts) {
        this.#locked = true;
        return new _Registry({
          parent: this,
          unlistedVariablesAreDyn: opts.unlistedVariablesAreDyn,
          enableOptionalTypes: opts.enableOptionalTypes
        });
      }
      getDefinitions() {
        const variables = [];
        const functions = [];
        for (const [, varDecl] of this.variables) {
          if (!varDecl) continue;
          variables.push({
            name: varDecl.name,
            description: varDecl.description || null,
            type: varDecl.type.name
          });
        }
        for (const decl of this.#getFunctions()) {
          functions.push({
            signature: decl.signature,
            name: decl.name,
            description: decl.description,
            receiverType: decl.receiverType ? decl.receiverType.name : null,
            returnType: decl.returnType.name,
            params: decl.params.map((p) => ({
              name: p.name,
              type: p.type.name,
              description: p.description
            }))
          });
        }
        return { variables, functions };
      }
      #parseSignature(signature) {
        if (typeof signature !== "string") throw new Error("Invalid signature: must be a string");
        const match = signature.match(/^(?:([a-zA-Z0-9.<>]+)\.)?(\w+)\(([^)]*)\):(.*)$/);
        if (!match) throw new Error(`Invalid signature: ${signature}`);
        const returnType = match[4].trim();
        if (!returnType) throw new Error(`Invalid signature: ${signature}`);
        return {
          receiverType: match[1] || null,
          name: match[2],
          argTypes: splitByComma(match[3]),
          returnType
        };
      }
      /**
       * @param {FunctionDeclaration} a
       * @param {FunctionDeclaration} b
       */
      #functionSignatureOverlaps(a, b) {
        if (a.name !== b.name) return false;
        if (a.argTypes.length !== b.argTypes.length) return false;
        if ((a.receiverType || b.receiverType) && (!a.receiverType || !b.receiverType)) return false;
        const isDifferentReceiver = a.receiverType !== b.receiverType && a.receiverType !== dynType && b.receiverType !== dynType;
        return !isDifferentReceiver && (b.macro || a.macro || b.argTypes.every((t, i) => {
          const o = a.argTypes[i];
          return t === o || t === dynType || o === dynType;
        }));
      }
      /** @param {FunctionDeclaration} newDec */
      #checkOverlappingSignatures(newDec) {
        for (const decl of this.#functionCandidates(newDec.partitionKey)) {
          if (!this.#functionSignatureOverlaps(decl, newDec)) continue;
          throw new Error(
            `Function signature '${newDec.signature}' overlaps with existing overload '${decl.signature}'.`
          );
        }
      }
      #normalizeParam(i, aType, param) {
        if (!param) return { type: this.getFunctionType(aType), name: `arg${i}`, description: null };
        const type = param.type || aType;
        if (!type) throw new Error(`params[${i}].type is required`);
        if (aType && type !== aType) throw new Error(`params[${i}].type not equal to signature type`);
        return {
          name: param.name || `arg${i}`,
          type: this.getFunctionType(type),
          description: param.description ?? null
        };
      }
      registerFunctionOverload(s, handler, opts) {
        if (this.#locked) throw new Error("Cannot modify frozen registry");
        if (typeof s === "object") opts = s;
        else if (typeof handler === "object") opts = handler;
        else if (!opts) opts = {};
        const sig = typeof s === "string" ? s : opts.signature ?? void 0;
        const parsed2 = sig !== void 0 ? this.#parseSignature(sig) : void 0;
        const name = parsed2?.name || opts.name;
        const receiverType = parsed2?.receiverType || opts.receiverType;
        const argTypes = parsed2?.argTypes;
        const returnType = parsed2?.returnType || opts.returnType;
        const params = opts.params;
        handler = typeof handler === "function" ? handler : opts.handler;
        let dec;
        try {
          if (!name) throw new Error(`signature or name are required`);
          if (!returnType) throw new Error(`must have a returnType`);
          if (params) {
            if (argTypes && params.length !== argTypes.length) {
              throw new Error(`mismatched length in params and args in signature`);
            }
          } else if (!argTypes) throw new Error(`signature or params are required`);
          dec = new FunctionDeclaration({
            name,
            async: opts?.async,
            receiverType: receiverType ? this.getType(receiverType) : null,
            returnType: this.getType(returnType),
            handler,
            description: opts.description,
            params: (argTypes || params).map(
              (_, i) => this.#normalizeParam(i, argTypes?.[i], params?.[i])
            )
          });
        } catch (e) {
          if (typeof sig === "string") e.message = `Invalid function declaration '${sig}': ${e.message}`;
          else if (name) e.message = `Invalid function declaration '${name}': ${e.message}`;
          else e.message = `Invalid function declaration: ${e.message}`;
          throw e;
        }
        this.#checkOverlappingSignatures(dec);
        this.#pushFunction(dec);
      }
      registerOperatorOverload(string, handler, opts) {
        const unaryParts = string.match(/^([-!])([\w.<>]+)(?::\s*([\w.<>]+))?$/);
        if (unaryParts) {
          const [, op2, operandType, returnType2] = unaryParts;
          return this.unaryOverload(op2, operandType, handler, returnType2, opts?.async);
        }
        const parts = string.match(
          /^([\w.<>]+) ([-+*%/]|==|!=|<|<=|>|>=|in) ([\w.<>]+)(?::\s*([\w.<>]+))?$/
        );
        if (!parts) throw new Error(`Operator overload invalid: ${string}`);
        const [, leftType, op, rightType, returnType] = parts;
        return this.binaryOverload(leftType, op, rightType, handler, returnType);
      }
      unaryOverload(op, typeStr, handler, returnTypeStr, async) {
        if (this.#locked) throw new Error("Cannot modify frozen registry");
        const leftType = this.assertType(typeStr, "type", `${op}${typeStr}`);
        const returnType = this.assertType(
          returnTypeStr || typeStr,
          "return type",
          `${op}${typeStr}: ${returnTypeStr || typeStr}`
        );
        const d = new OperatorDeclaration({ op: `${op}_`, leftType, returnType, handler, async });
        this.#pushOperator(this.#assertOverload(d));
      }
      #hasOverload(d) {
        for (const o of this.operatorCandidates(d.operator)) if (d.equals(o)) return true;
        return false;
      }
      #assertOverload(decl) {
        if (!this.#hasOverload(decl)) return decl;
        throw new Error(`Operator overload already registered: ${decl.signature}`);
      }
      binaryOverload(leftTypeStr, op, rightTypeStr, handler, returnTypeStr, async) {
        if (this.#locked) throw new Error("Cannot modify frozen registry");
        returnTypeStr ??= isRelational.has(op) ? "bool" : leftTypeStr;
        const sig = `${leftTypeStr} ${op} ${rightTypeStr}: ${returnTypeStr}`;
        let leftType = this.assertType(leftTypeStr, "left type", sig);
        let rightType = this.assertType(rightTypeStr, "right type", sig);
        const returnType = this.assertType(returnTypeStr, "return type", sig);
        if (leftType.kind === "dyn" && leftType.valueType) rightType = rightType.wrappedType;
        else if (rightType.kind === "dyn" && rightType.valueType) leftType = leftType.wrappedType;
        if (isRelational.has(op) && returnType.type !== "bool") {
          throw new Error(`Comparison operator '${op}' must return 'bool', got '${returnType.type}'`);
        }
        const dec = new OperatorDeclaration({ op, leftType, rightType, returnType, handler, async });
        if (dec.hasPlaceholderType && !(rightType.hasPlaceholderType && leftType.hasPlaceholderType)) {
          throw new Error(
            `Operator overload with placeholders must use them in both left and right types: ${sig}`
          );
        }
        this.#assertOverload(dec);
        if (op === "==") {
          const declarations = [
            new OperatorDeclaration({
              op: "!=",
              leftType,
              rightType,
              handler(a, b, ast, ev) {
                return !handler(a, b, ast, ev);
              },
              returnType,
              async
            })
          ];
          if (leftType !== rightType) {
            declarations.push(
              new OperatorDeclaration({
                op: "==",
                leftType: rightType,
                rightType: leftType,
                handler(a, b, ast, ev) {
                  return handler(b, a, ast, ev);
                },
                returnType,
                async
              }),
              new OperatorDeclaration({
                op: "!=",
                leftType: rightType,
                rightType: leftType,
                handler(a, b, ast, ev) {
                  return !handler(b, a, ast, ev);
                },
                returnType,
                async
              })
            );
          }
          for (const decl of declarations) this.#assertOverload(decl);
          for (const decl of declarations) this.#pushOperator(decl);
        }
        this.#pushOperator(dec);
      }
    };
    isRelational = /* @__PURE__ */ new Set(["<", "<=", ">", ">=", "==", "!=", "in"]);
    RootContext = class {
      #vars;
      #contextObj;
      #contextMap;
      #convertCache;
      constructor(registry, context) {
        this.#vars = registry.variables;
        if (context === void 0 || context === null) return;
        if (typeof context !== "object") {
          throw evaluationError("invalid_context", "Context must be an object");
        }
        if (context instanceof Map) this.#contextMap = context;
        else this.#contextObj = context;
      }
      getValue(key2) {
        return this.#convertCache?.get(key2) || (this.#contextObj ? this.#contextObj[key2] : this.#contextMap?.get(key2));
      }
      getVariable(name) {
        return this.#vars.get(name) ?? (this.#vars.dyn && !RESERVED.has(name) ? new VariableDeclaration(name, dynType) : void 0);
      }
      getCheckedValue(ev, ast) {
        const v = this.getValue(ast.args);
        if (v === void 0) throw ev.createError("unknown_variable", `Unknown variable: ${ast.args}`, ast);
        if (ast.checkedType.matchesValueType(v, ev)) return v;
        const type = ast.checkedType;
        const valueType = ev.debugType(v);
        if (type.kind === "message" && valueType.kind === "map") {
          const c = ev.objectTypes.get(type.name)?.convert?.(v);
          if (c) return (this.#convertCache ??= /* @__PURE__ */ new Map()).set(ast.args, c), c;
        }
        throw ev.createError(
          "variable_type_mismatch",
          `Variable '${ast.args}' is not of type '${type}', got '${valueType}'`,
          ast
        );
      }
      forkWithVariable(iterVar, iterType) {
        return new OverlayContext(this, iterVar, iterType);
      }
    };
    OverlayContext = class _OverlayContext {
      #parent;
      accuType;
      accuValue;
      iterValue;
      constructor(parent, iterVar, iterType) {
        this.#parent = parent;
        this.iterVar = iterVar;
        this.iterType = iterType;
      }
      forkWithVariable(iterVar, iterType) {
        return new _OverlayContext(this, iterVar, iterType);
      }
      reuse(parent) {
        if (!this.async) return this.#parent = parent, this;
        const ctx = new _OverlayContext(parent, this.iterVar, this.iterType);
        ctx.accuType = this.accuType;
        return ctx;
      }
      setIterValue(v, ev) {
        if (this.iterType.matchesValueType(v, ev)) return this.iterValue = v, this;
        const type = this.iterType;
        const valueType = ev.debugType(v);
        if (type.kind === "message" && valueType.kind === "map") {
          const c = ev.objectTypes.get(type.name)?.convert?.(v);
          if (c) return this.iterValue = c, this;
        }
        throw ev.createError(
          "variable_type_mismatch",
          `Variable '${this.iterVar}' is not of type '${type}', got '${valueType}'`
        );
      }
      setAccuType(type) {
        return this.accuType = type, this;
      }
      setAccuValue(v) {
        return this.accuValue = v, this;
      }
      getValue(key2) {
        return this.iterVar === key2 ? this.iterValue : this.#parent.getValue(key2);
      }
      getCheckedValue(ev, ast) {
        if (this.iterVar === ast.args) return this.iterValue;
        return this.#parent.getCheckedValue(ev, ast);
      }
      getVariable(name) {
        if (this.iterVar === name) return new VariableDeclaration(name, this.iterType);
        return this.#parent.getVariable(name);
      }
    };
  }
});

// node_modules/@marcbachmann/cel-js/lib/operators.js
function unsupportedType(self, type) {
  throw self.createError("unsupported_type", `Unsupported type: ${type}`);
}
function maybeAsync(l, r, h) {
  if (r === true || r && (r?.maybeAsync || maybeAsyncArray(r))) return maybeAsyncBoth(h);
  if (l === true || l && (l?.maybeAsync || maybeAsyncArray(l))) return maybeAsyncFirst(h);
  return h;
}
function maybeAsyncBoth(handler) {
  return handler.__asyncBoth ??= function handle(a, b, c, d) {
    if (!(a instanceof Promise || b instanceof Promise)) return handler(a, b, c, d);
    if (!(b instanceof Promise)) return a.then((_a) => handler(_a, b, c, d));
    if (!(a instanceof Promise)) return b.then((_b) => handler(a, _b, c, d));
    return Promise.all([a, b]).then((p) => handler(p[0], p[1], c, d));
  };
}
function maybeAsyncFirst(handler) {
  return handler.__asyncFirst ??= function handle(a, b, c, d) {
    if (a instanceof Promise) return a.then((_a) => handler(_a, b, c, d));
    return handler(a, b, c, d);
  };
}
function checkAccessNode(chk, ast, ctx) {
  ast.right = ast.args[1];
  const leftType = chk.check(ast.left = ast.args[0], ctx);
  if (ast.op === "[]") chk.check(ast.right, ctx);
  ast.handle = maybeAsync(
    ast.left,
    ast.op === "[]" ? ast.right : false,
    leftType !== dynType2 ? fieldAccessStatic : fieldAccess
  );
  if (leftType.kind !== "optional") return chk.checkAccessOnType(ast, ctx, leftType);
  return chk.registry.getOptionalType(chk.checkAccessOnType(ast, ctx, leftType.valueType, true));
}
function checkOptionalAccessNode(chk, ast, ctx) {
  ast.right = ast.args[1];
  const leftType = chk.check(ast.left = ast.args[0], ctx);
  if (ast.op === "[?]") chk.check(ast.right, ctx);
  ast.handle = maybeAsync(ast.left, ast.op === "[?]" ? ast.right : false, oFieldAccess);
  const actualType = leftType.kind === "optional" ? leftType.valueType : leftType;
  return chk.registry.getOptionalType(chk.checkAccessOnType(ast, ctx, actualType, true));
}
function checkElementHomogenous(chk, ctx, expected, el, code) {
  const type = chk.check(el, ctx);
  if (type === expected || expected.isEmpty()) return type;
  if (type.isEmpty()) return expected;
  throw chk.createError(
    code,
    `${HOMOGENEOUS_PREFIX[code]} expected type '${chk.formatType(expected)}' but found '${chk.formatType(type)}'`,
    el
  );
}
function checkElement(chk, ctx, expected, el) {
  return expected.unify(chk.registry, chk.check(el, ctx)) || dynType2;
}
function ternaryConditionError(ev, value, node) {
  const type = ev.debugRuntimeType(value);
  return ev.createError(
    "invalid_condition_type",
    `${node.meta.label || "Ternary condition must be bool"}, got '${type}'`,
    node
  );
}
function handleTernary(c, ev, ast, ctx) {
  if (c === true) return ev.run(ast.left, ctx);
  if (c === false) return ev.run(ast.right, ctx);
  throw ternaryConditionError(ev, c, ast.condition);
}
function logicalOperandError(ev, value, node) {
  const type = ev.debugRuntimeType(value);
  return ev.createError(
    "invalid_logical_operand",
    `Logical operator requires bool operands, got '${type}'`,
    node
  );
}
function logicalValueOrErr(ev, v, node) {
  if (v instanceof Error) return v;
  return logicalOperandError(ev, v, node);
}
function _logicalOp(exp, ev, ast, left, right) {
  if (right === exp) return exp;
  if (right === !exp) {
    if (left === right) return right;
    throw logicalValueOrErr(ev, left, ast.left);
  }
  if (right instanceof Promise) return right.then((r) => _logicalOpAsync(exp, ev, ast, left, r));
  throw logicalOperandError(ev, right, ast.left);
}
function _logicalOpAsync(exp, ev, ast, left, right) {
  if (right === exp) return exp;
  if (typeof right !== "boolean") throw logicalOperandError(ev, right, ast.right);
  if (typeof left !== "boolean") throw logicalValueOrErr(ev, left, ast.left);
  return !exp;
}
function checkLogicalOp(chk, ast, ctx) {
  const leftType = chk.check(ast.left = ast.args[0], ctx);
  const rightType = chk.check(ast.right = ast.args[1], ctx);
  if (!leftType.isDynOrBool()) {
    throw chk.createError(
      "invalid_logical_operand",
      `Logical operator requires bool operands, got '${chk.formatType(leftType)}'`,
      ast
    );
  }
  if (!rightType.isDynOrBool()) {
    throw chk.createError(
      "invalid_logical_operand",
      `Logical operator requires bool operands, got '${chk.formatType(rightType)}'`,
      ast
    );
  }
  return chk.boolType;
}
function checkUnary(chk, ast, ctx) {
  const op = ast.op;
  const right = chk.check(ast.args, ctx);
  ast.candidates = chk.registry.operatorCandidates(op);
  if (right.kind === "dyn") {
    ast.handle = maybeAsync(ast.args, false, handleUnary);
    return ast.candidates.returnType;
  }
  const overload = ast.candidates.findUnaryOverload(right);
  if (!overload) {
    throw chk.createError(
      "no_such_overload",
      `no such overload: ${op[0]}${chk.formatType(right)}`,
      ast
    );
  }
  ast.handle = maybeAsync(ast.args, false, overload.handler);
  return overload.returnType;
}
function handleUnary(left, ast, ev) {
  const leftType = ev.debugRuntimeType(left, ast.args.checkedType);
  const overload = ast.candidates.findUnaryOverload(leftType);
  if (overload) return overload.handler(left);
  throw ev.createError("no_such_overload", `no such overload: ${ast.op[0]}${leftType}`, ast);
}
function evaluateUnary(ev, ast, ctx) {
  return ast.handle(ev.run(ast.args, ctx), ast, ev);
}
function checkBinary(chk, ast, ctx) {
  const op = ast.op;
  const left = chk.check(ast.left = ast.args[0], ctx);
  const right = chk.check(ast.right = ast.args[1], ctx);
  ast.candidates = chk.registry.operatorCandidates(op);
  const overload = left.hasDynType || right.hasDynType ? void 0 : ast.candidates.findBinaryOverload(left, right);
  ast.handle = maybeAsync(ast.left, ast.right, overload?.handler || handleBinary);
  if (overload) return overload.returnType;
  const type = ast.candidates.checkBinaryOverload(left, right);
  if (!left.hasDynType) ast.leftStaticType = left;
  if (!right.hasDynType) ast.rightStaticType = right;
  if (type) return type;
  throw chk.createError(
    "no_such_overload",
    `no such overload: ${chk.formatType(left)} ${op} ${chk.formatType(right)}`,
    ast
  );
}
function evaluateBinary(ev, ast, ctx) {
  return ast.handle(ev.run(ast.left, ctx), ev.run(ast.right, ctx), ast, ev);
}
function evaluateBinaryFirst(ev, ast, ctx) {
  return ast.handle(ev.run(ast.left, ctx), ast.right, ast, ev);
}
function handleBinary(left, right, ast, ev) {
  const leftType = ast.leftStaticType || ev.debugTypeDeep(left).wrappedType;
  const rightType = ast.rightStaticType || ev.debugTypeDeep(right).wrappedType;
  const overload = ast.candidates.findBinaryOverload(leftType, rightType);
  if (overload) return overload.handler(left, right, ast, ev);
  throw ev.createError(
    "no_such_overload",
    `no such overload: ${leftType} ${ast.op} ${rightType}`,
    ast
  );
}
function callFunctionHandler(handler, ev, args, ast) {
  try {
    const result = handler.apply(ev, args);
    if (result instanceof Promise) {
      return result.catch((error) => {
        throw attachErrorAst(error, ast);
      });
    }
    return result;
  } catch (error) {
    throw attachErrorAst(error, ast);
  }
}
function callFn(args, ast, ev) {
  const argAst = ast.args[1];
  const types = ast.argTypes;
  let i = argAst.length;
  while (i--) types[i] = ev.debugRuntimeType(args[i], argAst[i].checkedType);
  const decl = ast.candidates.findFunction(types);
  if (decl) return callFunctionHandler(decl.handler, ev, args, ast);
  throw ev.createError(
    "no_matching_overload",
    `found no matching overload for '${ast.args[0]}(${types.map((t) => t.unwrappedType).join(", ")})'`,
    ast
  );
}
function callRecFn(args, ev, ast) {
  const [, receiverAst, argAst] = ast.args;
  const types = ast.argTypes;
  for (let i = 0; i < types.length; i++)
    types[i] = ev.debugRuntimeType(args[i + 1], argAst[i].checkedType);
  const receiverType = ev.debugRuntimeType(args[0], receiverAst.checkedType);
  const decl = ast.candidates.findFunction(types, receiverType);
  if (decl) return callFunctionHandler(decl.handler, ev, args, ast);
  throw ev.createError(
    "no_matching_overload",
    `found no matching overload for '${receiverType.type}.${ast.args[0]}(${types.map((t) => t.unwrappedType).join(", ")})'`,
    ast
  );
}
function resolveAstArray(ev, astArray, ctx, i = astArray.length) {
  if (i === 0) return [];
  let async;
  const results = new Array(i);
  while (i--) if ((results[i] = ev.run(astArray[i], ctx)) instanceof Promise) async ??= true;
  return async ? Promise.all(results) : results;
}
function safeFromEntries(entries) {
  const obj = {};
  for (let i = 0; i < entries.length; i++) {
    const [k, v] = entries[i];
    if (k === "__proto__" || k === "constructor" || k === "prototype") continue;
    obj[k] = v;
  }
  return obj;
}
function comprehensionElementType(chk, iterable, ctx) {
  const iterType = chk.check(iterable, ctx);
  if (iterType.kind === "dyn") return iterType;
  if (iterType.kind === "list") return iterType.valueType;
  if (iterType.kind === "map") return iterType.keyType;
  throw chk.createError(
    "invalid_comprehension_range",
    `Expression of type '${chk.formatType(
      iterType
    )}' cannot be range of a comprehension (must be list, map, or dynamic).`,
    iterable
  );
}
function toIterable(ev, args, coll) {
  if (coll instanceof Set) return [...coll];
  if (coll instanceof Map) return [...coll.keys()];
  if (coll && typeof coll === "object") return objKeys(coll);
  throw ev.createError(
    "invalid_comprehension_range",
    `Expression of type '${ev.debugType(
      coll
    )}' cannot be range of a comprehension (must be list, map, or dynamic).`,
    args.iterable
  );
}
function runQualifier(items, args, ev, ctx) {
  if (!isArray(items)) items = toIterable(ev, args, items);
  const accu = ev.run(args.init, ctx = args.iterCtx.reuse(ctx));
  ctx.accuValue = accu;
  if (ctx === args.iterCtx) return iterateQuantifier(ev, ctx, args, items, accu, 0);
  return continueQuantifier(ev, ctx, args, items, accu, 0);
}
function runComprehension(items, args, ev, ctx) {
  if (!isArray(items)) items = toIterable(ev, args, items);
  const accu = ev.run(args.init, ctx = args.iterCtx.reuse(ctx));
  ctx.accuValue = accu;
  if (ctx === args.iterCtx) return iterateLoop(ev, ctx, args, items, accu, 0);
  return continueLoop(ev, ctx, args, items, accu, 0);
}
function iterateLoop(ev, ctx, args, items, accu, i) {
  const condition = args.condition;
  const step = args.step;
  const len = items.length;
  while (i < len) {
    if (condition && !condition(accu)) break;
    accu = ev.run(step, ctx.setIterValue(items[i++], ev));
    if (accu instanceof Promise) return continueLoop(ev, ctx, args, items, accu, i);
  }
  return args.result(accu);
}
async function continueLoop(ev, ctx, args, items, accu, i) {
  if (ctx === args.iterCtx) ctx.async = true;
  const condition = args.condition;
  const step = args.step;
  const len = items.length;
  accu = await accu;
  while (i < len) {
    if (condition && !condition(accu)) return args.result(accu);
    accu = ev.run(step, ctx.setIterValue(items[i++], ev));
    if (accu instanceof Promise) accu = await accu;
  }
  return args.result(accu);
}
function iterateQuantifier(ev, ctx, args, items, accu, i, error, stp) {
  const condition = args.condition;
  const step = args.step;
  const len = items.length;
  while (i < len) {
    if (!condition(accu)) return args.result(accu);
    stp = ev.tryEval(step, ctx.setIterValue(items[i++], ev));
    if (stp instanceof Promise) return continueQuantifier(ev, ctx, args, items, accu, i, error, stp);
    if (stp instanceof Error && (error ??= stp)) continue;
    accu = stp;
  }
  if (error && condition(accu)) throw error;
  return args.result(accu);
}
async function continueQuantifier(ev, ctx, args, items, accu, i, error, stp) {
  if (ctx === args.iterCtx) ctx.async = true;
  const condition = args.condition;
  const step = args.step;
  const len = items.length;
  stp = await stp;
  if (stp instanceof Error) error ??= stp;
  else accu = stp;
  while (i < len) {
    if (!condition(accu)) return args.result(accu);
    stp = ev.tryEval(step, ctx.setIterValue(items[i++], ev));
    if (stp instanceof Promise) stp = await stp;
    if (stp instanceof Error && (error ??= stp)) continue;
    accu = stp;
  }
  if (error && condition(accu)) throw error;
  return args.result(accu);
}
function oFieldAccess(left, right, ast, ev) {
  return ev.optionalType.field(left, right, ast, ev);
}
function fieldAccessStatic(left, right, ast, ev) {
  return ast.left.checkedType.field(left, right, ast, ev);
}
function fieldAccess(left, right, ast, ev) {
  switch (left?.constructor) {
    case void 0:
    case Object: {
      const v = hasOwn(left || empty, right) ? left[right] : void 0;
      if (v !== void 0) return ev.debugType(v), v;
      break;
    }
    case Map: {
      const v = left.get(right);
      if (v !== void 0) return ev.debugType(v), v;
      break;
    }
    case Array:
    case Set:
      return ev.listType.field(left, right, ast, ev);
    default:
      const t = ev.objectTypesByConstructor.get(left.constructor);
      if (t) return t.type.field(left, right, ast, ev);
      else if (typeof left === "object") unsupportedType(ev, left.constructor.name);
  }
  throw ev.createError("no_such_key", `No such key: ${right}`, ast);
}
var dynType2, Base, maybeAsyncArray, HOMOGENEOUS_PREFIX, empty, emptyList, emptyMap, OPERATORS, binaryOperators;
var init_operators = __esm({
  "node_modules/@marcbachmann/cel-js/lib/operators.js"() {
    init_registry();
    init_globals();
    init_errors();
    dynType2 = celTypes.dyn;
    Base = class {
      dynType = celTypes.dyn;
      optionalType = celTypes.optional;
      stringType = celTypes.string;
      intType = celTypes.int;
      doubleType = celTypes.double;
      boolType = celTypes.bool;
      nullType = celTypes.null;
      listType = celTypes.list;
      mapType = celTypes.map;
      constructor(opts) {
        this.opts = opts.opts;
        this.registry = opts.registry;
        this.objectTypes = this.registry.objectTypes;
        this.objectTypesByConstructor = this.registry.objectTypesByConstructor;
      }
      /**
       * Get a TypeDeclaration instance for a type name
       * @param {string} typeName - The type name (e.g., 'string', 'int', 'dyn')
       * @returns {TypeDeclaration} The type declaration instance
       */
      getType(typeName) {
        return this.registry.getType(typeName);
      }
      debugType(v) {
        switch (typeof v) {
          case "string":
            return this.stringType;
          case "bigint":
            return this.intType;
          case "number":
            return this.doubleType;
          case "boolean":
            return this.boolType;
          case "object":
            if (v === null) return this.nullType;
            switch (v.constructor) {
              case void 0:
              case Object:
              case Map:
                return this.mapType;
              case Array:
              case Set:
                return this.listType;
              default:
                return this.objectTypesByConstructor.get(v.constructor)?.type || unsupportedType(this, v.constructor?.name || typeof v);
            }
          default:
            unsupportedType(this, typeof v);
        }
      }
    };
    maybeAsyncArray = (a) => Array.isArray(a) ? a.some((n) => n.maybeAsync) : false;
    HOMOGENEOUS_PREFIX = {
      heterogeneous_list_element: "List elements must have the same type,",
      heterogeneous_map_key: "Map key uses wrong type,",
      heterogeneous_map_value: "Map value uses wrong type,"
    };
    empty = /* @__PURE__ */ Object.create(null);
    emptyList = () => [];
    emptyMap = () => ({});
    OPERATORS = {
      value: {
        check(chk, ast) {
          return chk.debugType(ast.args);
        },
        evaluate(_ev, ast) {
          return ast.args;
        }
      },
      id: {
        check(chk, ast, ctx) {
          const variable = ctx.getVariable(ast.args);
          if (!variable) throw chk.createError("unknown_variable", `Unknown variable: ${ast.args}`, ast);
          if (variable.constant) {
            const alternate = ast.clone(OPERATORS.value, variable.value);
            ast.setMeta("alternate", alternate);
            return chk.check(alternate, ctx);
          }
          return variable.type;
        },
        evaluate(ev, ast, ctx) {
          return ctx.getCheckedValue(ev, ast);
        }
      },
      ".": {
        alias: "fieldAccess",
        check: checkAccessNode,
        evaluate: evaluateBinaryFirst
      },
      ".?": {
        alias: "optionalFieldAccess",
        check: checkOptionalAccessNode,
        evaluate: evaluateBinaryFirst
      },
      "[]": {
        alias: "bracketAccess",
        check: checkAccessNode,
        evaluate: evaluateBinary
      },
      "[?]": {
        alias: "optionalBracketAccess",
        check: checkOptionalAccessNode,
        evaluate: evaluateBinary
      },
      call: {
        check(chk, ast, ctx) {
          const [functionName, args] = ast.args;
          const candidates = ast.candidates = chk.registry.functionCandidates(
            false,
            functionName,
            args.length
          );
          const argTypes = ast.argTypes = args.map((a) => chk.check(a, ctx));
          const decl = candidates.findFunction(argTypes);
          if (!decl) {
            throw chk.createError(
              "no_matching_overload",
              `found no matching overload for '${functionName}(${chk.formatTypeList(argTypes)})'`,
              ast
            );
          }
          const handle = argTypes.some((t) => t.hasDynType) ? callFn : decl.handler.__handle ??= (l, _ast, e) => callFunctionHandler(decl.handler, e, l, _ast);
          ast.handle = maybeAsync(args, false, handle);
          return decl.returnType;
        },
        evaluate(ev, ast, ctx) {
          return ast.handle(resolveAstArray(ev, ast.args[1], ctx), ast, ev);
        }
      },
      rcall: {
        check(chk, ast, ctx) {
          const [methodName, receiver, args] = ast.args;
          const receiverType = chk.check(receiver, ctx);
          const candidates = ast.candidates = chk.registry.functionCandidates(
            true,
            methodName,
            args.length
          );
          const argTypes = ast.argTypes = args.map((a) => chk.check(a, ctx));
          ast.receiverWithArgs = [receiver, ...args];
          ast.handle = maybeAsync(ast.receiverWithArgs, false, callRecFn);
          if (receiverType.kind === "dyn" && candidates.returnType) return candidates.returnType;
          const decl = candidates.findFunction(argTypes, receiverType);
          if (!decl) {
            throw chk.createError(
              "no_matching_overload",
              `found no matching overload for '${receiverType.type}.${methodName}(${chk.formatTypeList(
                argTypes
              )})'`,
              ast
            );
          }
          if (!receiverType.hasPlaceholderType && !argTypes.some((t) => t.hasDynType)) {
            const fn = decl.handler;
            const handle = fn.__handle ??= (a, ev, _ast) => callFunctionHandler(fn, ev, a, _ast);
            ast.handle = maybeAsync(ast.receiverWithArgs, false, handle);
          }
          return decl.returnType;
        },
        evaluate(ev, ast, ctx) {
          return ast.handle(resolveAstArray(ev, ast.receiverWithArgs, ctx), ev, ast);
        }
      },
      list: {
        check(chk, ast, ctx) {
          const arr = ast.args;
          const arrLen = arr.length;
          if (arrLen === 0) return ast.setMeta("evaluate", emptyList) && chk.getType("list<T>");
          let valueType = chk.check(arr[0], ctx);
          const check2 = chk.opts.homogeneousAggregateLiterals ? checkElementHomogenous : checkElement;
          for (let i = 1; i < arrLen; i++)
            valueType = check2(chk, ctx, valueType, arr[i], "heterogeneous_list_element");
          return chk.registry.getListType(valueType);
        },
        evaluate(ev, ast, ctx) {
          return resolveAstArray(ev, ast.args, ctx);
        }
      },
      map: {
        check(chk, ast, ctx) {
          const arr = ast.args;
          const arrLen = arr.length;
          if (arrLen === 0) return ast.setMeta("evaluate", emptyMap) && chk.getType("map<K, V>");
          const check2 = chk.opts.homogeneousAggregateLiterals ? checkElementHomogenous : checkElement;
          let keyType = chk.check(arr[0][0], ctx);
          let valueType = chk.check(arr[0][1], ctx);
          for (let i = 1; i < arrLen; i++) {
            const e = arr[i];
            keyType = check2(chk, ctx, keyType, e[0], "heterogeneous_map_key");
            valueType = check2(chk, ctx, valueType, e[1], "heterogeneous_map_value");
          }
          return chk.registry.getMapType(keyType, valueType);
        },
        evaluate(ev, ast, ctx) {
          const astEntries = ast.args;
          const len = astEntries.length;
          const results = new Array(len);
          let async;
          for (let i = 0; i < len; i++) {
            const e = astEntries[i];
            const k = ev.run(e[0], ctx);
            const v = ev.run(e[1], ctx);
            if (k instanceof Promise || v instanceof Promise) {
              results[i] = Promise.all([k, v]);
              async ??= true;
            } else {
              results[i] = [k, v];
            }
          }
          if (async) return Promise.all(results).then(safeFromEntries);
          return safeFromEntries(results);
        }
      },
      comprehension: {
        check(chk, ast, ctx) {
          const args = ast.args;
          args.iterCtx = ctx.forkWithVariable(args.iterVarName, comprehensionElementType(chk, args.iterable, ctx)).setAccuType(chk.check(args.init, ctx));
          const stepType = chk.check(args.step, args.iterCtx);
          const handler = args.errorsAreFatal ? runComprehension : runQualifier;
          ast.handle = maybeAsync(args.iterable, false, handler);
          if (args.kind === "quantifier") return chk.boolType;
          return stepType;
        },
        evaluate(ev, ast, ctx) {
          return ast.handle(ev.run(ast.args.iterable, ctx), ast.args, ev, ctx);
        }
      },
      accuValue: {
        check(_chk, _ast, ctx) {
          return ctx.accuType;
        },
        evaluate(_ev, _ast, ctx) {
          return ctx.accuValue;
        }
      },
      accuInc: {
        check(_chk, _ast, ctx) {
          return ctx.accuType;
        },
        evaluate(_ev, _ast, ctx) {
          return ctx.accuValue += 1;
        }
      },
      accuPush: {
        check(chk, ast, ctx) {
          const listType2 = ctx.accuType;
          const itemType = chk.check(ast.args, ctx);
          if (!ast.args.maybeAsync) ast.setMeta("evaluate", OPERATORS.accuPush.evaluateSync);
          if (listType2.kind === "list" && listType2.valueType.kind !== "param") return listType2;
          return chk.registry.getListType(itemType);
        },
        evaluateSync(ev, ast, ctx) {
          return ctx.accuValue.push(ev.run(ast.args, ctx)), ctx.accuValue;
        },
        evaluate(ev, ast, ctx) {
          const arr = ctx.accuValue;
          const el = ev.run(ast.args, ctx);
          if (el instanceof Promise) return el.then((_e) => arr.push(_e) && arr);
          arr.push(el);
          return arr;
        }
      },
      "?:": {
        alias: "ternary",
        check(chk, ast, ctx) {
          const condast = ast.condition = ast.args[0];
          const leftast = ast.left = ast.args[1];
          const rightast = ast.right = ast.args[2];
          const condType = chk.check(condast, ctx);
          if (!condType.isDynOrBool()) {
            throw chk.createError(
              "invalid_condition_type",
              `${condast.meta.label || "Ternary condition must be bool"}, got '${chk.formatType(condType)}'`,
              condast
            );
          }
          const leftType = chk.check(leftast, ctx);
          const rightType = chk.check(rightast, ctx);
          const unified = leftType.unify(chk.registry, rightType);
          ast.handle = maybeAsync(condast, false, handleTernary);
          if (unified) return unified;
          throw chk.createError(
            "incompatible_ternary_branches",
            `Ternary branches must have the same type, got '${chk.formatType(
              leftType
            )}' and '${chk.formatType(rightType)}'`,
            ast
          );
        },
        evaluate(ev, ast, ctx) {
          return ast.handle(ev.run(ast.condition, ctx), ev, ast, ctx);
        }
      },
      "||": {
        check: checkLogicalOp,
        evaluate(ev, ast, ctx) {
          const l = ev.tryEval(ast.left, ctx);
          if (l === true) return true;
          if (l === false) {
            const right = ev.run(ast.right, ctx);
            if (typeof right === "boolean") return right;
            return _logicalOp(true, ev, ast, l, right);
          }
          if (l instanceof Promise)
            return l.then(
              (_l) => _l === true ? _l : _logicalOp(true, ev, ast, _l, ev.run(ast.right, ctx))
            );
          return _logicalOp(true, ev, ast, l, ev.run(ast.right, ctx));
        }
      },
      "&&": {
        check: checkLogicalOp,
        evaluate(ev, ast, ctx) {
          const l = ev.tryEval(ast.left, ctx);
          if (l === false) return false;
          if (l === true) {
            const right = ev.run(ast.right, ctx);
            if (typeof right === "boolean") return right;
            return _logicalOp(false, ev, ast, l, right);
          }
          if (l instanceof Promise)
            return l.then(
              (_l) => _l === false ? _l : _logicalOp(false, ev, ast, _l, ev.run(ast.right, ctx))
            );
          return _logicalOp(false, ev, ast, l, ev.run(ast.right, ctx));
        }
      },
      "!_": { alias: "unaryNot", check: checkUnary, evaluate: evaluateUnary },
      "-_": { alias: "unaryMinus", check: checkUnary, evaluate: evaluateUnary }
    };
    binaryOperators = ["!=", "==", "in", "+", "-", "*", "/", "%", "<", "<=", ">", ">="];
    for (const op of binaryOperators) OPERATORS[op] = { check: checkBinary, evaluate: evaluateBinary };
    for (const op of objKeys(OPERATORS)) {
      const obj = OPERATORS[op];
      obj.name = op;
      if (obj.alias) OPERATORS[obj.alias] = obj;
    }
  }
});

// node_modules/@marcbachmann/cel-js/lib/macros.js
function assertIdentifier(node, message) {
  if (node.op === "id") return node.args;
  throw parseError("invalid_macro_argument", message, node);
}
function createMapExpander(hasFilter) {
  const functionDesc = hasFilter ? "map(var, filter, transform)" : "map(var, transform)";
  const invalidMsg = `${functionDesc} invalid predicate iteration variable`;
  const label = `${functionDesc} filter predicate must return bool`;
  return ({ args, receiver, ast: callAst }) => {
    const [iterVar, predicate, transform] = hasFilter ? args : [args[0], null, args[1]];
    let step = transform.clone(OPERATORS.accuPush, transform);
    if (predicate) {
      const accuValue = predicate.clone(OPERATORS.accuValue);
      step = predicate.clone(OPERATORS.ternary, [predicate.setMeta("label", label), step, accuValue]);
    }
    return {
      callAst: callAst.clone(OPERATORS.comprehension, {
        errorsAreFatal: true,
        iterable: receiver,
        iterVarName: assertIdentifier(iterVar, invalidMsg),
        init: callAst.clone(OPERATORS.list, []),
        step,
        result: identity
      })
    };
  };
}
function createFilterExpander() {
  const functionDesc = "filter(var, predicate)";
  const invalidMsg = `${functionDesc} invalid predicate iteration variable`;
  const label = `${functionDesc} predicate must return bool`;
  return ({ args, receiver, ast: callAst }) => {
    const iterVarName = assertIdentifier(args[0], invalidMsg);
    const accuValue = callAst.clone(OPERATORS.accuValue);
    const predicate = args[1].setMeta("label", label);
    const appendItem = callAst.clone(OPERATORS.accuPush, callAst.clone(OPERATORS.id, iterVarName));
    const step = predicate.clone(OPERATORS.ternary, [predicate, appendItem, accuValue]);
    return {
      callAst: callAst.clone(OPERATORS.comprehension, {
        errorsAreFatal: true,
        iterable: receiver,
        iterVarName,
        init: callAst.clone(OPERATORS.list, []),
        step,
        result: identity
      })
    };
  };
}
function createQuantifierExpander(opts) {
  const invalidMsg = `${opts.name}(var, predicate) invalid predicate iteration variable`;
  const label = `${opts.name}(var, predicate) predicate must return bool`;
  return ({ args, receiver, ast: callAst }) => {
    const predicate = args[1].setMeta("label", label);
    const transform = opts.transform({ args, ast: callAst, predicate, opts });
    return {
      callAst: callAst.clone(OPERATORS.comprehension, {
        kind: "quantifier",
        errorsAreFatal: opts.errorsAreFatal || false,
        iterable: receiver,
        iterVarName: assertIdentifier(args[0], invalidMsg),
        init: transform.init,
        condition: transform.condition,
        step: transform.step,
        result: transform.result || identity
      })
    };
  };
}
function createHasExpander() {
  const invalidHasArgument = "has() invalid argument";
  function evaluate3(ev, macro, ctx) {
    const nodes = macro.macroHasProps;
    let i = nodes.length;
    let obj = ev.run(nodes[--i], ctx);
    let inOptionalContext;
    while (i--) {
      const node = nodes[i];
      if (node.op === ".?") inOptionalContext ??= true;
      obj = ev.debugType(obj).fieldLazy(obj, node.args[1], node, ev);
      if (obj !== void 0) continue;
      if (!(!inOptionalContext && i && node.op === ".")) break;
      throw evaluationError("no_such_key", `No such key: ${node.args[1]}`, node);
    }
    return obj !== void 0;
  }
  function typeCheck(checker, macro, ctx) {
    let node = macro.args[0];
    if (node.op !== ".") throw checker.createError("invalid_macro_argument", invalidHasArgument, node);
    if (!macro.macroHasProps) {
      const props = [];
      while (node.op === "." || node.op === ".?") node = props.push(node) && node.args[0];
      if (node.op !== "id") throw checker.createError("invalid_macro_argument", invalidHasArgument, node);
      checker.check(node, ctx);
      props.push(node);
      macro.macroHasProps = props;
    }
    return checker.getType("bool");
  }
  return function({ args }) {
    return { args, evaluate: evaluate3, typeCheck, async: false };
  };
}
function registerMacros(registry) {
  const functionOverload = (sig, handler) => registry.registerFunctionOverload(sig, handler);
  functionOverload("has(ast): bool", createHasExpander());
  functionOverload(
    "list.all(ast, ast): bool",
    createQuantifierExpander({
      name: "all",
      transform({ ast: callAst, predicate, opts }) {
        return {
          init: callAst.clone(OPERATORS.value, true),
          condition: identity,
          step: predicate.clone(OPERATORS.ternary, [
            predicate,
            predicate.clone(OPERATORS.value, true),
            predicate.clone(OPERATORS.value, false)
          ])
        };
      }
    })
  );
  functionOverload(
    "list.exists(ast, ast): bool",
    createQuantifierExpander({
      name: "exists",
      condition(accu) {
        return !accu;
      },
      transform({ ast: callAst, predicate, opts }) {
        return {
          init: callAst.clone(OPERATORS.value, false),
          condition: opts.condition,
          step: predicate.clone(OPERATORS.ternary, [
            predicate,
            predicate.clone(OPERATORS.value, true),
            predicate.clone(OPERATORS.value, false)
          ])
        };
      }
    })
  );
  functionOverload(
    "list.exists_one(ast, ast): bool",
    createQuantifierExpander({
      name: "exists_one",
      errorsAreFatal: true,
      result(accu) {
        return accu === 1;
      },
      transform({ ast: callAst, predicate, opts }) {
        const accuValue = callAst.clone(OPERATORS.accuValue);
        return {
          init: callAst.clone(OPERATORS.value, 0),
          step: predicate.clone(OPERATORS.ternary, [predicate, callAst.clone(OPERATORS.accuInc), accuValue]),
          result: opts.result
        };
      }
    })
  );
  functionOverload("list.map(ast, ast): list<dyn>", createMapExpander(false));
  functionOverload("list.map(ast, ast, ast): list<dyn>", createMapExpander(true));
  functionOverload("list.filter(ast, ast): list<dyn>", createFilterExpander());
  class CelNamespace {
  }
  const celNamespace = new CelNamespace();
  registry.registerType("CelNamespace", CelNamespace);
  registry.registerConstant("cel", "CelNamespace", celNamespace);
  function bindTypeCheck(checker, m, ctx) {
    m.bindCtx = ctx.forkWithVariable(m.var, checker.check(m.val, ctx));
    const type = checker.check(m.exp, m.bindCtx);
    if (m.val.maybeAsync || m.exp.maybeAsync) return type;
    m.ast.setMeta("async", false);
    m.evaluate = bindEvaluateSync;
    return type;
  }
  function bindOptionalEvaluate(ev, exp, bindCtx, ctx, boundValue) {
    const res = ev.run(exp, ctx = bindCtx.reuse(ctx).setIterValue(boundValue, ev));
    if (res instanceof Promise && ctx === bindCtx) ctx.async = true;
    return res;
  }
  function bindEvaluate(ev, { val, exp, bindCtx }, ctx) {
    const v = ev.run(val, ctx);
    if (v instanceof Promise) return v.then((_v) => bindOptionalEvaluate(ev, exp, bindCtx, ctx, _v));
    return bindOptionalEvaluate(ev, exp, bindCtx, ctx, v);
  }
  function bindEvaluateSync(ev, { val, exp, bindCtx }, ctx) {
    return ev.run(exp, bindCtx.reuse(ctx).setIterValue(ev.run(val, ctx), ev));
  }
  functionOverload("CelNamespace.bind(ast, dyn, ast): dyn", ({ ast, args }) => {
    return {
      ast,
      var: assertIdentifier(args[0], "invalid variable argument"),
      val: args[1],
      exp: args[2],
      bindCtx: void 0,
      typeCheck: bindTypeCheck,
      evaluate: bindEvaluate
    };
  });
}
var identity;
var init_macros = __esm({
  "node_modules/@marcbachmann/cel-js/lib/macros.js"() {
    init_errors();
    init_operators();
    identity = (x) => x;
  }
});

// node_modules/@marcbachmann/cel-js/lib/overloads.js
function registerOverloads(registry) {
  const unaryOverload = (op, t, h, ret) => registry.unaryOverload(op, t, h, ret, false);
  const binaryOverload = (l, op, r, h, ret) => registry.binaryOverload(l, op, r, h, ret, false);
  function verifyInteger(v, ast) {
    if (v <= MAX_INT && v >= MIN_INT) return v;
    throw evaluationError("numeric_overflow", `integer overflow: ${v}`, ast);
  }
  function throwDivisionByZero(ast) {
    throw evaluationError("division_by_zero", "division by zero", ast);
  }
  function throwModuloByZero(ast) {
    throw evaluationError("modulo_by_zero", "modulo by zero", ast);
  }
  unaryOverload("!", "bool", (a) => !a);
  unaryOverload("-", "int", (a) => -a);
  binaryOverload("dyn<int>", `==`, `double`, (a, b) => a == b);
  binaryOverload("dyn<int>", `==`, `uint`, (a, b) => a == b.valueOf());
  binaryOverload("int", "*", "int", (a, b, ast) => verifyInteger(a * b, ast));
  binaryOverload("int", "+", "int", (a, b, ast) => verifyInteger(a + b, ast));
  binaryOverload("int", "-", "int", (a, b, ast) => verifyInteger(a - b, ast));
  binaryOverload("int", "/", "int", (a, b, ast) => {
    if (b === MIN_UINT) return throwDivisionByZero(ast);
    return a / b;
  });
  binaryOverload("int", "%", "int", (a, b, ast) => {
    if (b === MIN_UINT) return throwModuloByZero(ast);
    return a % b;
  });
  unaryOverload("-", "double", (a) => -a);
  binaryOverload("double", "*", "double", (a, b) => a * b);
  binaryOverload("double", "+", "double", (a, b) => a + b);
  binaryOverload("double", "-", "double", (a, b) => a - b);
  binaryOverload("double", "/", "double", (a, b) => a / b);
  binaryOverload("string", "+", "string", (a, b) => a + b);
  binaryOverload("list<V>", "+", "list<V>", (a, b) => [...a, ...b]);
  binaryOverload("bytes", "+", "bytes", (a, b) => {
    if (!a.length) return b;
    if (!b.length) return a;
    const result = new Uint8Array(a.length + b.length);
    result.set(a, 0);
    result.set(b, a.length);
    return result;
  });
  const GPD = "google.protobuf.Duration";
  binaryOverload(GPD, "+", GPD, (a, b) => a.addDuration(b));
  binaryOverload(GPD, "-", GPD, (a, b) => a.subtractDuration(b));
  binaryOverload(GPD, "==", GPD, (a, b) => a.seconds === b.seconds && a.nanos === b.nanos);
  const GPT = "google.protobuf.Timestamp";
  binaryOverload(GPT, "==", GPT, (a, b) => a.getTime() === b.getTime());
  binaryOverload(GPT, "-", GPT, (a, b) => Duration.fromMilliseconds(a.getTime() - b.getTime()), GPD);
  binaryOverload(GPT, "-", GPD, (a, b) => b.subtractTimestamp(a));
  binaryOverload(GPT, "+", GPD, (a, b) => b.extendTimestamp(a));
  binaryOverload(GPD, "+", GPT, (a, b) => a.extendTimestamp(b));
  function listIncludes(value, list, ast, ev) {
    if (list instanceof Set && list.has(value)) return true;
    for (const v of list) if (isEqual(value, v, ast, ev)) return true;
    return false;
  }
  function mapIncludes(a, b) {
    if (b instanceof Map) return b.get(a) !== void 0;
    return hasOwn(b, a) ? b[a] !== void 0 : false;
  }
  function listMembership(value, list, ast, ev) {
    return listIncludes(value, list, ast, ev);
  }
  binaryOverload("V", "in", "list<V>", listMembership);
  binaryOverload("K", "in", "map<K, V>", mapIncludes);
  for (const t of ["type", "null", "bool", "string", "int", "double"]) {
    binaryOverload(t, "==", t, (a, b) => a === b);
  }
  binaryOverload("bytes", `==`, "bytes", (a, b) => {
    if (a === b) return true;
    let i = a.length;
    if (i !== b.length) return false;
    while (i--) if (a[i] !== b[i]) return false;
    return true;
  });
  binaryOverload("list<V>", `==`, "list<V>", (a, b, ast, ev) => {
    if (a === b) return true;
    if (isArray(a) && isArray(b)) {
      const length = a.length;
      if (length !== b.length) return false;
      for (let i = 0; i < length; i++) {
        if (!isEqual(a[i], b[i], ast, ev)) return false;
      }
      return true;
    }
    if (a instanceof Set && b instanceof Set) {
      if (a.size !== b.size) return false;
      for (const value of a) if (!b.has(value)) return false;
      return true;
    }
    const arr = a instanceof Set ? b : a;
    const set = a instanceof Set ? a : b;
    if (!isArray(arr)) return false;
    if (arr.length !== set?.size) return false;
    for (let i = 0; i < arr.length; i++) if (!set.has(arr[i])) return false;
    return true;
  });
  binaryOverload("map<K, V>", `==`, "map<K, V>", (a, b, ast, ev) => {
    if (a === b) return true;
    if (a instanceof Map && b instanceof Map) {
      if (a.size !== b.size) return false;
      for (const [key2, value] of a)
        if (!(b.has(key2) && isEqual(value, b.get(key2), ast, ev))) return false;
      return true;
    }
    if (a instanceof Map || b instanceof Map) {
      const obj = a instanceof Map ? b : a;
      const map = a instanceof Map ? a : b;
      const keysObj = objKeys(obj);
      if (map.size !== keysObj.length) return false;
      for (const [key2, value] of map) {
        if (!(key2 in obj && isEqual(value, obj[key2], ast, ev))) return false;
      }
      return true;
    }
    const keysA = objKeys(a);
    const keysB = objKeys(b);
    if (keysA.length !== keysB.length) return false;
    for (let i = 0; i < keysA.length; i++) {
      const key2 = keysA[i];
      if (!(key2 in b && isEqual(a[key2], b[key2], ast, ev))) return false;
    }
    return true;
  });
  binaryOverload("uint", "==", "uint", (a, b) => a.valueOf() === b.valueOf());
  binaryOverload("dyn<uint>", `==`, `double`, (a, b) => a.valueOf() == b);
  binaryOverload("uint", "+", "uint", (a, b) => new UnsignedInt(a.valueOf() + b.valueOf()));
  binaryOverload("uint", "-", "uint", (a, b) => new UnsignedInt(a.valueOf() - b.valueOf()));
  binaryOverload("uint", "*", "uint", (a, b) => new UnsignedInt(a.valueOf() * b.valueOf()));
  binaryOverload("uint", "/", "uint", (a, b, ast) => {
    if (b.valueOf() === MIN_UINT) return throwDivisionByZero(ast);
    return new UnsignedInt(a.valueOf() / b.valueOf());
  });
  binaryOverload("uint", "%", "uint", (a, b, ast) => {
    if (b.valueOf() === MIN_UINT) return throwModuloByZero(ast);
    return new UnsignedInt(a.valueOf() % b.valueOf());
  });
  for (const [left, right] of [
    ["bool", "bool"],
    ["int", "int"],
    ["uint", "uint"],
    ["double", "double"],
    ["string", "string"],
    ["google.protobuf.Timestamp", "google.protobuf.Timestamp"],
    ["google.protobuf.Duration", "google.protobuf.Duration"],
    ["int", "uint"],
    ["int", "double"],
    ["double", "int"],
    ["double", "uint"],
    ["uint", "int"],
    ["uint", "double"]
  ]) {
    binaryOverload(left, "<", right, (a, b) => a < b);
    binaryOverload(left, "<=", right, (a, b) => a <= b);
    binaryOverload(left, ">", right, (a, b) => a > b);
    binaryOverload(left, ">=", right, (a, b) => a >= b);
  }
}
function isEqual(a, b, ast, ev) {
  if (a === b) return true;
  switch (typeof a) {
    case "undefined":
    case "string":
    case "boolean":
      return false;
    case "bigint":
      if (typeof b === "number") return a == b;
      return false;
    case "number":
      if (typeof b === "bigint") return a == b;
      return false;
    case "object":
      if (typeof b !== "object") return false;
      const leftType = ev.debugType(a);
      const rightType = ev.debugType(b);
      if (leftType !== rightType) return false;
      const overload = ev.registry.findBinaryOverload("==", leftType, rightType);
      if (!overload) return false;
      return overload.handler(a, b, ast, ev);
  }
  throw evaluationError("invalid_comparison_type", `Cannot compare values of type ${typeof a}`, ast);
}
var init_overloads = __esm({
  "node_modules/@marcbachmann/cel-js/lib/overloads.js"() {
    init_functions();
    init_errors();
    init_globals();
  }
});

// node_modules/@marcbachmann/cel-js/lib/type-checker.js
var toDynTypeBinding, TypeChecker;
var init_type_checker = __esm({
  "node_modules/@marcbachmann/cel-js/lib/type-checker.js"() {
    init_errors();
    init_operators();
    toDynTypeBinding = (/* @__PURE__ */ new Map()).set("A", "dyn").set("T", "dyn").set("K", "dyn").set("V", "dyn");
    TypeChecker = class extends Base {
      constructor(opts, isEvaluating) {
        super(opts);
        this.createError = isEvaluating ? evaluationError : typeError;
      }
      /**
       * Check an expression and return its inferred type
       * @param {Array|any} ast - The AST node to check
       * @returns {Object} The inferred type declaration
       * @throws {TypeError} If type checking fails
       */
      check(ast, ctx) {
        try {
          return ast.checkedType ??= ast.check(this, ast, ctx);
        } catch (error) {
          throw attachErrorAst(error, ast);
        }
      }
      checkAccessOnType(ast, ctx, leftType, allowMissingField = false) {
        if (leftType === this.dynType) return leftType;
        const indexTypeName = (ast.op === "[]" || ast.op === "[?]" ? this.check(ast.args[1], ctx) : this.stringType).type;
        if (leftType.kind === "list") {
          if (indexTypeName === "int" || indexTypeName === "dyn") return leftType.valueType;
          throw this.createError("invalid_index_type", `List index must be int, got '${indexTypeName}'`, ast);
        }
        if (leftType.kind === "map") return leftType.valueType;
        const customType = this.objectTypes.get(leftType.name);
        if (customType) {
          if (!(indexTypeName === "string" || indexTypeName === "dyn")) {
            throw this.createError(
              "invalid_index_type",
              `Cannot index type '${leftType.name}' with type '${indexTypeName}'`,
              ast
            );
          }
          if (customType.fields) {
            let keyName;
            if (ast.op === "." || ast.op === ".?") keyName = ast.args[1];
            else if (ast.args[1].op === "value") keyName = ast.args[1].args;
            if (typeof keyName === "string") {
              const fieldType = customType.fields[keyName];
              if (fieldType) return fieldType;
              if (allowMissingField) return this.dynType;
              throw this.createError("no_such_key", `No such key: ${keyName}`, ast);
            }
          }
          return this.dynType;
        }
        throw this.createError("cannot_index_type", `Cannot index type '${this.formatType(leftType)}'`, ast);
      }
      formatType(type) {
        if (!type.hasPlaceholderType) return type.name;
        return type.templated(this.registry, toDynTypeBinding).name;
      }
      formatTypeList(types) {
        return types.map((t) => this.formatType(t)).join(", ");
      }
    };
  }
});

// node_modules/@marcbachmann/cel-js/lib/parser.js
var TOKEN2, OP_FOR_TOKEN, TOKEN_BY_NUMBER, HEX_CODES, ESCAPE_ERRORS, STRING_ESCAPES, ASTNode, Lexer, globalLexer, Parser;
var init_parser = __esm({
  "node_modules/@marcbachmann/cel-js/lib/parser.js"() {
    init_functions();
    init_errors();
    init_operators();
    init_globals();
    TOKEN2 = {
      EOF: 0,
      NUMBER: 1,
      STRING: 2,
      BOOLEAN: 3,
      NULL: 4,
      IDENTIFIER: 5,
      PLUS: 6,
      MINUS: 7,
      MULTIPLY: 8,
      DIVIDE: 9,
      MODULO: 10,
      EQ: 11,
      NE: 12,
      LT: 13,
      LE: 14,
      GT: 15,
      GE: 16,
      AND: 17,
      OR: 18,
      NOT: 19,
      IN: 20,
      LPAREN: 21,
      RPAREN: 22,
      LBRACKET: 23,
      RBRACKET: 24,
      LBRACE: 25,
      RBRACE: 26,
      DOT: 27,
      COMMA: 28,
      COLON: 29,
      QUESTION: 30,
      BYTES: 31
    };
    OP_FOR_TOKEN = {
      [TOKEN2.EQ]: OPERATORS["=="],
      [TOKEN2.PLUS]: OPERATORS["+"],
      [TOKEN2.MINUS]: OPERATORS["-"],
      [TOKEN2.MULTIPLY]: OPERATORS["*"],
      [TOKEN2.DIVIDE]: OPERATORS["/"],
      [TOKEN2.MODULO]: OPERATORS["%"],
      [TOKEN2.LE]: OPERATORS["<="],
      [TOKEN2.LT]: OPERATORS["<"],
      [TOKEN2.GE]: OPERATORS[">="],
      [TOKEN2.GT]: OPERATORS[">"],
      [TOKEN2.NE]: OPERATORS["!="],
      [TOKEN2.IN]: OPERATORS["in"]
    };
    TOKEN_BY_NUMBER = {};
    for (const key2 in TOKEN2) TOKEN_BY_NUMBER[TOKEN2[key2]] = key2;
    HEX_CODES = new Uint8Array(128);
    for (const ch of "0123456789abcdefABCDEF") HEX_CODES[ch.charCodeAt(0)] = 1;
    ESCAPE_ERRORS = {
      bytes_unicode_escape: (e) => `\\${e} not allowed in bytes literals`,
      invalid_unicode_escape: (e) => `Invalid Unicode escape: \\${e}`,
      invalid_unicode_surrogate: (e) => `Invalid Unicode surrogate: \\${e}`,
      invalid_hex_escape: (e) => `Invalid hex escape: \\${e}`,
      invalid_octal_escape: () => "Octal escape must be 3 digits",
      octal_escape_out_of_range: (e) => `Octal escape out of range: \\${e}`,
      invalid_escape_sequence: (e) => `Invalid escape sequence: \\${e}`
    };
    STRING_ESCAPES = {
      "\\": "\\",
      "?": "?",
      '"': '"',
      "'": "'",
      "`": "`",
      a: "\x07",
      b: "\b",
      f: "\f",
      n: "\n",
      r: "\r",
      t: "	",
      v: "\v"
    };
    ASTNode = class _ASTNode {
      #meta;
      #input;
      constructor(input, pos, start, end, op, args) {
        this.#meta = { check: op.check, evaluate: op.evaluate };
        this.#input = input;
        this.op = op.name;
        this.args = args;
        this.pos = pos;
        this.start = start;
        this.end = end;
      }
      clone(op, args) {
        return new _ASTNode(this.#input, this.pos, this.start, this.end, op, args);
      }
      get meta() {
        return this.#meta;
      }
      get input() {
        return this.#input;
      }
      #computeIsAsync() {
        const ast = this.#meta.alternate ?? this;
        switch (ast.op) {
          case "value":
          case "id":
          case "accuValue":
          case "accuInc":
            return false;
          case "accuPush":
            return ast.args.maybeAsync;
          case "!_":
          case "-_":
            if (ast.candidates?.async !== false) return true;
            return ast.args.maybeAsync;
          case "!=":
          case "==":
          case "in":
          case "+":
          case "-":
          case "*":
          case "/":
          case "%":
          case "<":
          case "<=":
          case ">":
          case ">=":
            if (ast.candidates?.async !== false) return true;
            return ast.args.some((a) => a.maybeAsync);
          case "call":
          case "rcall":
            if (ast.candidates?.async !== false) return true;
            return (ast.receiverWithArgs || ast.args[1]).some((a) => a.maybeAsync);
          case "comprehension":
            return ast.args.iterable.maybeAsync || ast.args.step.maybeAsync;
          case ".":
          case ".?":
            return ast.args[0].maybeAsync;
          case "?:":
          case "list":
          case "[]":
          case "[?]":
            return ast.args.some((a) => a.maybeAsync);
          case "||":
          case "&&":
            return ast.args.some((a) => a.maybeAsync);
          case "map":
            return ast.args.some((a) => a[0].maybeAsync || a[1].maybeAsync);
          default:
            return true;
        }
      }
      /**
       * Check whether we can optimize away async calling
       * If no ast members includes a function, we can optimize the call
       * for which we want to return true here.
       * @returns {boolean}
       */
      get maybeAsync() {
        return this.#meta.async ??= this.#computeIsAsync();
      }
      check(chk, ast, ctx) {
        const meta = this.#meta;
        if (meta.alternate) return chk.check(meta.alternate, ctx);
        else if (meta.macro) return meta.macro.typeCheck(chk, meta.macro, ctx);
        return meta.check(chk, ast, ctx);
      }
      evaluate(ev, ast, ctx) {
        const meta = this.#meta;
        if (meta.alternate) this.evaluate = this.#evaluateAlternate;
        else if (meta.macro) this.evaluate = this.#evaluateMacro;
        else this.evaluate = meta.evaluate;
        return this.evaluate(ev, ast, ctx);
      }
      #evaluateAlternate(ev, ast, ctx) {
        return (ast = this.#meta.alternate).evaluate(ev, ast, ctx);
      }
      #evaluateMacro(ev, ast, ctx) {
        return (ast = this.#meta.macro).evaluate(ev, ast, ctx);
      }
      setMeta(key2, value) {
        return this.#meta[key2] = value, this;
      }
      get range() {
        return { start: this.start, end: this.end };
      }
      toOldStructure() {
        const args = Array.isArray(this.args) ? this.args : [this.args];
        return [this.op, ...args.map((a) => a instanceof _ASTNode ? a.toOldStructure() : a)];
      }
    };
    Lexer = class {
      input;
      pos;
      length;
      tokenPos;
      tokenType;
      tokenValue;
      reset(input) {
        this.pos = 0;
        this.input = input;
        this.length = input.length;
        return input;
      }
      token(pos, type, value) {
        this.tokenPos = pos;
        this.tokenType = type;
        this.tokenValue = value;
        return this;
      }
      // Read next token
      nextToken() {
        while (true) {
          const { pos, input, length } = this;
          if (pos >= length) return this.token(pos, TOKEN2.EOF);
          const ch = input[pos];
          switch (ch) {
            // Whitespaces
            case " ":
            case "	":
            case "\n":
            case "\r":
              this.pos++;
              continue;
            // Operators
            case "=":
              if (input[pos + 1] !== "=") break;
              return this.token((this.pos += 2) - 2, TOKEN2.EQ);
            case "&":
              if (input[pos + 1] !== "&") break;
              return this.token((this.pos += 2) - 2, TOKEN2.AND);
            case "|":
              if (input[pos + 1] !== "|") break;
              return this.token((this.pos += 2) - 2, TOKEN2.OR);
            case "+":
              return this.token(this.pos++, TOKEN2.PLUS);
            case "-":
              return this.token(this.pos++, TOKEN2.MINUS);
            case "*":
              return this.token(this.pos++, TOKEN2.MULTIPLY);
            case "/":
              if (input[pos + 1] === "/") {
                while (this.pos < length && this.input[this.pos] !== "\n") this.pos++;
                continue;
              }
              return this.token(this.pos++, TOKEN2.DIVIDE);
            case "%":
              return this.token(this.pos++, TOKEN2.MODULO);
            case "<":
              if (input[pos + 1] === "=") return this.token((this.pos += 2) - 2, TOKEN2.LE);
              return this.token(this.pos++, TOKEN2.LT);
            case ">":
              if (input[pos + 1] === "=") return this.token((this.pos += 2) - 2, TOKEN2.GE);
              return this.token(this.pos++, TOKEN2.GT);
            case "!":
              if (input[pos + 1] === "=") return this.token((this.pos += 2) - 2, TOKEN2.NE);
              return this.token(this.pos++, TOKEN2.NOT);
            case "(":
              return this.token(this.pos++, TOKEN2.LPAREN);
            case ")":
              return this.token(this.pos++, TOKEN2.RPAREN);
            case "[":
              return this.token(this.pos++, TOKEN2.LBRACKET);
            case "]":
              return this.token(this.pos++, TOKEN2.RBRACKET);
            case "{":
              return this.token(this.pos++, TOKEN2.LBRACE);
            case "}":
              return this.token(this.pos++, TOKEN2.RBRACE);
            case ".":
              return this.token(this.pos++, TOKEN2.DOT);
            case ",":
              return this.token(this.pos++, TOKEN2.COMMA);
            case ":":
              return this.token(this.pos++, TOKEN2.COLON);
            case "?":
              return this.token(this.pos++, TOKEN2.QUESTION);
            case `"`:
            case `'`:
              return this.readString(ch);
            // Check for string prefixes (b, B, r, R followed by quote)
            case "b":
            case "B":
            case "r":
            case "R": {
              const next = input[pos + 1];
              if (next === '"' || next === "'") return ++this.pos && this.readString(next, ch);
              return this.readIdentifier();
            }
            default: {
              const code = ch.charCodeAt(0);
              if (code <= 57 && code >= 48) return this.readNumber();
              if (this._isIdentifierCharCode(code)) return this.readIdentifier();
            }
          }
          throw parseError("unexpected_character", `Unexpected character: ${ch}`, {
            pos,
            start: pos,
            end: pos + 1,
            input
          });
        }
      }
      // Characters: 0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_
      _isIdentifierCharCode(c) {
        if (c < 48 || c > 122) return false;
        return c >= 97 || c >= 65 && c <= 90 || c <= 57 || c === 95;
      }
      _parseAsDouble(start, end) {
        const value = Number(this.input.substring(start, end));
        if (Number.isFinite(value)) return this.token(start, TOKEN2.NUMBER, value);
        throw parseError("invalid_number", `Invalid number: ${value}`, {
          pos: start,
          start,
          end,
          input: this.input
        });
      }
      _parseAsBigInt(start, end, isHex, unsigned) {
        const string = this.input.substring(start, end);
        if (unsigned === "u" || unsigned === "U") {
          this.pos++;
          try {
            return this.token(start, TOKEN2.NUMBER, new UnsignedInt(string));
          } catch (_err) {
          }
        } else {
          try {
            return this.token(start, TOKEN2.NUMBER, BigInt(string));
          } catch (_err) {
          }
        }
        throw parseError(
          isHex ? "invalid_hex_integer" : "invalid_integer",
          isHex ? `Invalid hex integer: ${string}` : `Invalid integer: ${string}`,
          { pos: start, start, end: this.pos, input: this.input }
        );
      }
      _readDigits(input, length, pos, code) {
        while (pos < length && (code = input.charCodeAt(pos)) && !(code > 57 || code < 48)) pos++;
        return pos;
      }
      _readExponent(input, length, pos) {
        let ch = pos < length && input[pos];
        if (ch === "e" || ch === "E") {
          ch = ++pos < length && input[pos];
          if (ch === "-" || ch === "+") pos++;
          const start = pos;
          pos = this._readDigits(input, length, pos);
          if (start === pos)
            throw parseError("invalid_exponent", "Invalid exponent", {
              pos,
              start: pos,
              end: Math.min(pos + 1, input.length),
              input
            });
        }
        return pos;
      }
      readNumber() {
        const { input, length, pos: start } = this;
        let pos = start;
        if (input[pos] === "0" && (input[pos + 1] === "x" || input[pos + 1] === "X")) {
          pos += 2;
          while (pos < length && HEX_CODES[input[pos].charCodeAt(0)]) pos++;
          return this._parseAsBigInt(start, this.pos = pos, true, input[pos]);
        }
        pos = this._readDigits(input, length, pos);
        if (pos + 1 < length) {
          let isDouble = false;
          let afterpos = input[pos] === "." ? this._readDigits(input, length, pos + 1) : pos + 1;
          if (afterpos !== pos + 1) (isDouble = true) && (pos = afterpos);
          afterpos = this._readExponent(input, length, pos);
          if (afterpos !== pos) (isDouble = true) && (pos = afterpos);
          if (isDouble) return this._parseAsDouble(start, this.pos = pos);
        }
        return this._parseAsBigInt(start, this.pos = pos, false, input[pos]);
      }
      readString(del, prefix) {
        const { input: i, pos: s } = this;
        if (i[s + 1] === del && i[s + 2] === del) return this.readTripleQuotedString(del, prefix);
        return this.readSingleQuotedString(del, prefix);
      }
      _closeQuotedString(rawStart, rawValue, prefix, pos) {
        switch (prefix) {
          case "b":
          case "B": {
            const processed = this.processEscapes(rawStart, rawValue, true);
            const bytes = new Uint8Array(processed.length);
            for (let i = 0; i < processed.length; i++) bytes[i] = processed.charCodeAt(i) & 255;
            return this.token(pos - 1, TOKEN2.BYTES, bytes);
          }
          case "r":
          case "R": {
            return this.token(pos - 1, TOKEN2.STRING, rawValue);
          }
          default: {
            const value = this.processEscapes(rawStart, rawValue, false);
            return this.token(pos, TOKEN2.STRING, value);
          }
        }
      }
      readSingleQuotedString(delimiter, prefix) {
        const { input, length, pos: start } = this;
        let ch;
        let pos = this.pos + 1;
        while (pos < length && (ch = input[pos])) {
          switch (ch) {
            case delimiter:
              const rawStart = start + 1;
              const rawValue = input.slice(rawStart, pos);
              this.pos = ++pos;
              return this._closeQuotedString(rawStart, rawValue, prefix, start);
            case "\n":
            case "\r":
              throw parseError("newline_in_string", "Newlines not allowed in single-quoted strings", {
                pos,
                start: pos,
                end: pos + 1,
                input
              });
            case "\\":
              pos++;
          }
          pos++;
        }
        throw parseError("unterminated_string", "Unterminated string", {
          pos: start,
          start,
          end: input.length,
          input
        });
      }
      readTripleQuotedString(delimiter, prefix) {
        const { input, length, pos: start } = this;
        let ch;
        let pos = this.pos + 3;
        while (pos < length && (ch = input[pos])) {
          switch (ch) {
            case delimiter:
              if (input[pos + 1] === delimiter && input[pos + 2] === delimiter) {
                const rawStart = start + 3;
                const rawValue = input.slice(rawStart, pos);
                this.pos = pos + 3;
                return this._closeQuotedString(rawStart, rawValue, prefix, start);
              }
              break;
            case "\\":
              pos++;
          }
          pos++;
        }
        throw parseError("unterminated_triple_quoted_string", "Unterminated triple-quoted string", {
          pos: start,
          start,
          end: input.length,
          input
        });
      }
      #escapeErr(code, offset, len, i, chars, extra) {
        const start = offset + i;
        return parseError(code, ESCAPE_ERRORS[code](extra), {
          input: this.input,
          pos: start,
          start,
          end: Math.min(start + chars, offset + len)
        });
      }
      processEscapes(offset, str, isBytes) {
        if (!str.includes("\\")) return str;
        const len = str.length;
        let result = "";
        let i = 0;
        while (i < len) {
          if (str[i] !== "\\" || i + 1 >= len) {
            result += str[i++];
            continue;
          }
          const next = str[i + 1];
          if (STRING_ESCAPES[next]) {
            result += STRING_ESCAPES[next];
            i += 2;
          } else if (next === "u" || next === "U") {
            if (isBytes) throw this.#escapeErr("bytes_unicode_escape", offset, len, i, 2, next);
            const hexLen = next === "u" ? 4 : 8;
            const hex = str.substring(i + 2, i + 2 + hexLen);
            const c = Number.parseInt(hex, 16);
            if (hex.length !== hexLen || !/^[0-9a-fA-F]+$/.test(hex) || c > 1114111)
              throw this.#escapeErr("invalid_unicode_escape", offset, len, i, 2 + hexLen, next + hex);
            if (c >= 55296 && c <= 57343)
              throw this.#escapeErr("invalid_unicode_surrogate", offset, len, i, 2 + hexLen, next + hex);
            result += String.fromCodePoint(c);
            i += 2 + hexLen;
          } else if (next === "x" || next === "X") {
            const h = str.substring(i + 2, i + 4);
            if (!/^[0-9a-fA-F]{2}$/.test(h))
              throw this.#escapeErr("invalid_hex_escape", offset, len, i, 4, next + h);
            result += String.fromCharCode(Number.parseInt(h, 16));
            i += 4;
          } else if (next >= "0" && next <= "7") {
            const o = str.substring(i + 1, i + 4);
            if (!/^[0-7]{3}$/.test(o)) throw this.#escapeErr("invalid_octal_escape", offset, len, i, 4);
            const value = Number.parseInt(o, 8);
            if (value > 255) throw this.#escapeErr("octal_escape_out_of_range", offset, len, i, 4, o);
            result += String.fromCharCode(value);
            i += 4;
          } else {
            throw this.#escapeErr("invalid_escape_sequence", offset, len, i, 2, next);
          }
        }
        return result;
      }
      readIdentifier() {
        const { pos, input, length } = this;
        let p = pos;
        while (p < length && this._isIdentifierCharCode(input[p].charCodeAt(0))) p++;
        const value = input.substring(pos, this.pos = p);
        switch (value) {
          case "true":
            return this.token(pos, TOKEN2.BOOLEAN, true);
          case "false":
            return this.token(pos, TOKEN2.BOOLEAN, false);
          case "null":
            return this.token(pos, TOKEN2.NULL, null);
          case "in":
            return this.token(pos, TOKEN2.IN);
          default:
            return this.token(pos, TOKEN2.IDENTIFIER, value);
        }
      }
    };
    globalLexer = new Lexer();
    Parser = class {
      lexer = globalLexer;
      input = null;
      maxDepthRemaining = null;
      astNodesRemaining = null;
      type = null;
      pos = null;
      constructor(limits, registry) {
        this.limits = limits;
        this.registry = registry;
      }
      #limitExceeded(limitKey, pos = this.pos) {
        throw parseError("limit_exceeded", `Exceeded ${limitKey} (${this.limits[limitKey]})`, {
          pos,
          start: pos,
          end: pos,
          input: this.input
        });
      }
      #node(start, end, op, args, pos = start) {
        const node = new ASTNode(this.input, pos, start, end, op, args);
        if (!this.astNodesRemaining--) this.#limitExceeded("maxAstNodes", pos);
        return node;
      }
      #infixNode(op, left, right) {
        return this.#node(left.start, right.end, op, [left, right]);
      }
      #ternaryNode(expression, consequent, alternate) {
        return this.#node(expression.start, alternate.end, OPERATORS.ternary, [
          expression,
          consequent,
          alternate
        ]);
      }
      #unaryNode(pos, op, arg) {
        return this.#node(pos, arg.end, op, arg);
      }
      #accessNode(op, left, right, end, pos = left.start) {
        return this.#node(left.start, end, op, [left, right], pos);
      }
      #advanceToken(returnValue = this.pos) {
        const l = this.lexer.nextToken();
        this.pos = l.tokenPos;
        this.type = l.tokenType;
        return returnValue;
      }
      // The value of the current token is accessed less regularly,
      // so we use a getter to reduce assignment overhead
      get value() {
        return this.lexer.tokenValue;
      }
      consume(expectedType) {
        if (this.type === expectedType) return this.#advanceToken();
        throw parseError(
          "expected_token",
          `Expected ${TOKEN_BY_NUMBER[expectedType]}, got ${TOKEN_BY_NUMBER[this.type]}`,
          { pos: this.pos, start: this.pos, end: this.lexer.pos, input: this.input }
        );
      }
      match(type) {
        return this.type === type;
      }
      // Parse entry point
      parse(input) {
        if (typeof input !== "string") {
          throw parseError("expression_must_be_string", "Expression must be a string");
        }
        this.input = this.lexer.reset(input);
        this.#advanceToken();
        this.maxDepthRemaining = this.limits.maxDepth;
        this.astNodesRemaining = this.limits.maxAstNodes;
        const result = this.parseExpression();
        if (this.match(TOKEN2.EOF)) return result;
        throw parseError(
          "unexpected_character",
          `Unexpected character: '${this.input[this.lexer.pos - 1]}'`,
          {
            pos: this.pos,
            start: this.pos,
            end: this.lexer.pos,
            input: this.input
          }
        );
      }
      #expandMacro(start, end, op, args) {
        const methodName = args[0];
        const receiver = op === OPERATORS.rcall ? args[1] : null;
        const fnArgs = op === OPERATORS.rcall ? args[2] : args[1];
        const decl = this.registry.findMacro(methodName, !!receiver, fnArgs.length);
        const ast = this.#node(start, end, op, args);
        if (!decl) return ast;
        const macro = decl.handler({ ast, args: fnArgs, receiver, methodName, parser: this });
        if (macro.callAst) return ast.setMeta("alternate", macro.callAst);
        return ast.setMeta("macro", macro).setMeta("async", isAsync(macro.evaluate, macro.async));
      }
      // Expression ::= LogicalOr ('?' Expression ':' Expression)?
      parseExpression() {
        if (!this.maxDepthRemaining--) this.#limitExceeded("maxDepth");
        const expr = this.parseLogicalOr();
        if (!this.match(TOKEN2.QUESTION)) return ++this.maxDepthRemaining && expr;
        this.#advanceToken();
        const consequent = this.parseExpression();
        this.consume(TOKEN2.COLON);
        const alternate = this.parseExpression();
        this.maxDepthRemaining++;
        return this.#ternaryNode(expr, consequent, alternate);
      }
      // LogicalOr ::= LogicalAnd ('||' LogicalAnd)*
      parseLogicalOr() {
        let expr = this.parseLogicalAnd();
        while (this.match(TOKEN2.OR)) {
          this.#advanceToken();
          expr = this.#infixNode(OPERATORS["||"], expr, this.parseLogicalAnd());
        }
        return expr;
      }
      // LogicalAnd ::= Equality ('&&' Equality)*
      parseLogicalAnd() {
        let expr = this.parseEquality();
        while (this.match(TOKEN2.AND)) {
          this.#advanceToken();
          expr = this.#infixNode(OPERATORS["&&"], expr, this.parseEquality());
        }
        return expr;
      }
      // Equality ::= Relational (('==' | '!=') Relational)*
      parseEquality() {
        let expr = this.parseRelational();
        while (this.match(TOKEN2.EQ) || this.match(TOKEN2.NE)) {
          const op = OP_FOR_TOKEN[this.type];
          this.#advanceToken();
          expr = this.#infixNode(op, expr, this.parseRelational());
        }
        return expr;
      }
      // Relational ::= Additive (('<' | '<=' | '>' | '>=' | 'in') Additive)*
      parseRelational() {
        let expr = this.parseAdditive();
        while (this.match(TOKEN2.LT) || this.match(TOKEN2.LE) || this.match(TOKEN2.GT) || this.match(TOKEN2.GE) || this.match(TOKEN2.IN)) {
          const op = OP_FOR_TOKEN[this.type];
          this.#advanceToken();
          expr = this.#infixNode(op, expr, this.parseAdditive());
        }
        return expr;
      }
      // Additive ::= Multiplicative (('+' | '-') Multiplicative)*
      parseAdditive() {
        let expr = this.parseMultiplicative();
        while (this.match(TOKEN2.PLUS) || this.match(TOKEN2.MINUS)) {
          const op = OP_FOR_TOKEN[this.type];
          this.#advanceToken();
          expr = this.#infixNode(op, expr, this.parseMultiplicative());
        }
        return expr;
      }
      // Multiplicative ::= Unary (('*' | '/' | '%') Unary)*
      parseMultiplicative() {
        let expr = this.parseUnary();
        while (this.match(TOKEN2.MULTIPLY) || this.match(TOKEN2.DIVIDE) || this.match(TOKEN2.MODULO)) {
          const op = OP_FOR_TOKEN[this.type];
          this.#advanceToken();
          expr = this.#infixNode(op, expr, this.parseUnary());
        }
        return expr;
      }
      // Unary ::= ('!' | '-')* Postfix
      parseUnary() {
        if (this.type === TOKEN2.NOT) {
          return this.#unaryNode(this.#advanceToken(), OPERATORS.unaryNot, this.parseUnary());
        }
        if (this.type === TOKEN2.MINUS) {
          return this.#unaryNode(this.#advanceToken(), OPERATORS.unaryMinus, this.parseUnary());
        }
        return this.parsePostfix();
      }
      // Postfix ::= Primary (('.' IDENTIFIER ('(' ArgumentList ')')? | '[' Expression ']'))*
      parsePostfix() {
        let expr = this.parsePrimary();
        const depth = this.maxDepthRemaining;
        while (true) {
          if (this.match(TOKEN2.DOT)) {
            const dot = this.#advanceToken();
            if (!this.maxDepthRemaining--) this.#limitExceeded("maxDepth", dot);
            const op = this.match(TOKEN2.QUESTION) && this.registry.enableOptionalTypes && this.#advanceToken() ? OPERATORS.optionalFieldAccess : OPERATORS.fieldAccess;
            const propertyValue = this.value;
            const start = this.pos;
            const end = this.lexer.pos;
            this.consume(TOKEN2.IDENTIFIER);
            if (op === OPERATORS.fieldAccess && this.match(TOKEN2.LPAREN) && this.#advanceToken()) {
              const args = this.parseArgumentList();
              const closeEnd = this.lexer.pos;
              this.consume(TOKEN2.RPAREN);
              expr = this.#expandMacro(expr.start, closeEnd, OPERATORS.rcall, [propertyValue, expr, args]);
            } else {
              expr = this.#accessNode(op, expr, propertyValue, end, start);
            }
            continue;
          }
          if (this.match(TOKEN2.LBRACKET)) {
            const bracket = this.#advanceToken();
            if (!this.maxDepthRemaining--) this.#limitExceeded("maxDepth", bracket);
            const op = this.match(TOKEN2.QUESTION) && this.registry.enableOptionalTypes && this.#advanceToken() ? OPERATORS.optionalBracketAccess : OPERATORS.bracketAccess;
            const index = this.parseExpression();
            const closeEnd = this.lexer.pos;
            this.consume(TOKEN2.RBRACKET);
            expr = this.#accessNode(op, expr, index, closeEnd);
            continue;
          }
          break;
        }
        this.maxDepthRemaining = depth;
        return expr;
      }
      // Primary ::= NUMBER | STRING | BOOLEAN | NULL | IDENTIFIER | '(' Expression ')' | Array | Object
      parsePrimary() {
        switch (this.type) {
          case TOKEN2.NUMBER:
          case TOKEN2.STRING:
          case TOKEN2.BYTES:
          case TOKEN2.BOOLEAN:
          case TOKEN2.NULL:
            return this.#consumeLiteral();
          case TOKEN2.IDENTIFIER:
            return this.#parseIdentifierPrimary();
          case TOKEN2.LPAREN:
            return this.#parseParenthesizedExpression();
          case TOKEN2.LBRACKET:
            return this.parseList();
          case TOKEN2.LBRACE:
            return this.parseMap();
        }
        throw parseError("unexpected_token", `Unexpected token: ${TOKEN_BY_NUMBER[this.type]}`, {
          pos: this.pos,
          start: this.pos,
          end: this.lexer.pos,
          input: this.input
        });
      }
      #consumeLiteral() {
        return this.#advanceToken(this.#node(this.pos, this.lexer.pos, OPERATORS.value, this.value));
      }
      #parseIdentifierPrimary() {
        const value = this.value;
        const end = this.lexer.pos;
        const start = this.consume(TOKEN2.IDENTIFIER);
        if (RESERVED.has(value)) {
          throw parseError("reserved_identifier", `Reserved identifier: ${value}`, {
            pos: start,
            start,
            end,
            input: this.input
          });
        }
        if (!this.match(TOKEN2.LPAREN)) return this.#node(start, end, OPERATORS.id, value);
        this.#advanceToken();
        const args = this.parseArgumentList();
        const closeEnd = this.lexer.pos;
        this.consume(TOKEN2.RPAREN);
        return this.#expandMacro(start, closeEnd, OPERATORS.call, [value, args]);
      }
      #parseParenthesizedExpression() {
        this.consume(TOKEN2.LPAREN);
        const expr = this.parseExpression();
        this.consume(TOKEN2.RPAREN);
        return expr;
      }
      parseList() {
        const start = this.consume(TOKEN2.LBRACKET);
        const elements = [];
        let remainingElements = this.limits.maxListElements;
        if (!this.match(TOKEN2.RBRACKET)) {
          elements.push(this.parseExpression());
          if (!remainingElements--) this.#limitExceeded("maxListElements", elements.at(-1).pos);
          while (this.match(TOKEN2.COMMA)) {
            this.#advanceToken();
            if (this.match(TOKEN2.RBRACKET)) break;
            elements.push(this.parseExpression());
            if (!remainingElements--) this.#limitExceeded("maxListElements", elements.at(-1).pos);
          }
        }
        const closeEnd = this.lexer.pos;
        this.consume(TOKEN2.RBRACKET);
        return this.#node(start, closeEnd, OPERATORS.list, elements);
      }
      parseMap() {
        const start = this.consume(TOKEN2.LBRACE);
        const props = [];
        let remainingEntries = this.limits.maxMapEntries;
        if (!this.match(TOKEN2.RBRACE)) {
          props.push(this.parseProperty());
          if (!remainingEntries--) this.#limitExceeded("maxMapEntries", props.at(-1)[0].pos);
          while (this.match(TOKEN2.COMMA)) {
            this.#advanceToken();
            if (this.match(TOKEN2.RBRACE)) break;
            props.push(this.parseProperty());
            if (!remainingEntries--) this.#limitExceeded("maxMapEntries", props.at(-1)[0].pos);
          }
        }
        const closeEnd = this.lexer.pos;
        this.consume(TOKEN2.RBRACE);
        return this.#node(start, closeEnd, OPERATORS.map, props);
      }
      parseProperty() {
        return [this.parseExpression(), (this.consume(TOKEN2.COLON), this.parseExpression())];
      }
      parseArgumentList() {
        const args = [];
        let remainingArgs = this.limits.maxCallArguments;
        if (!this.match(TOKEN2.RPAREN)) {
          args.push(this.parseExpression());
          if (!remainingArgs--) this.#limitExceeded("maxCallArguments", args.at(-1).pos);
          while (this.match(TOKEN2.COMMA)) {
            this.#advanceToken();
            if (this.match(TOKEN2.RPAREN)) break;
            args.push(this.parseExpression());
            if (!remainingArgs--) this.#limitExceeded("maxCallArguments", args.at(-1).pos);
          }
        }
        return args;
      }
    };
  }
});

// node_modules/@marcbachmann/cel-js/lib/options.js
function createLimits(overrides, base = DEFAULT_LIMITS) {
  const keys = overrides ? objKeys(overrides) : void 0;
  if (!keys?.length) return base;
  const merged = { ...base };
  for (const key2 of keys) {
    if (!LIMIT_KEYS.has(key2)) throw new TypeError(`Unknown limits option: ${key2}`);
    const value = overrides[key2];
    if (typeof value !== "number") continue;
    merged[key2] = value;
  }
  return objFreeze(merged);
}
function bool(a, b, key2) {
  const value = a?.[key2] ?? b?.[key2];
  if (typeof value !== "boolean") throw new TypeError(`Invalid option: ${key2}`);
  return value;
}
function createOptions(opts, base = DEFAULT_OPTIONS) {
  if (!opts) return base;
  return objFreeze({
    unlistedVariablesAreDyn: bool(opts, base, "unlistedVariablesAreDyn"),
    homogeneousAggregateLiterals: bool(opts, base, "homogeneousAggregateLiterals"),
    enableOptionalTypes: bool(opts, base, "enableOptionalTypes"),
    limits: createLimits(opts.limits, base.limits)
  });
}
var DEFAULT_LIMITS, LIMIT_KEYS, DEFAULT_OPTIONS;
var init_options = __esm({
  "node_modules/@marcbachmann/cel-js/lib/options.js"() {
    init_globals();
    DEFAULT_LIMITS = objFreeze({
      maxAstNodes: 1e5,
      maxDepth: 250,
      maxListElements: 1e3,
      maxMapEntries: 1e3,
      maxCallArguments: 32
    });
    LIMIT_KEYS = new Set(objKeys(DEFAULT_LIMITS));
    DEFAULT_OPTIONS = objFreeze({
      unlistedVariablesAreDyn: false,
      homogeneousAggregateLiterals: true,
      enableOptionalTypes: false,
      limits: DEFAULT_LIMITS
    });
  }
});

// node_modules/@marcbachmann/cel-js/lib/evaluator.js
var globalRegistry, Environment, Evaluator, globalEnvironment;
var init_evaluator = __esm({
  "node_modules/@marcbachmann/cel-js/lib/evaluator.js"() {
    init_registry();
    init_errors();
    init_functions();
    init_macros();
    init_overloads();
    init_type_checker();
    init_parser();
    init_options();
    init_operators();
    globalRegistry = createRegistry({ enableOptionalTypes: false });
    registerFunctions(globalRegistry);
    registerOverloads(globalRegistry);
    registerMacros(globalRegistry);
    Environment = class _Environment {
      #registry;
      #evaluator;
      #typeChecker;
      #evalTypeChecker;
      #parser;
      constructor(opts, inherited2) {
        this.opts = createOptions(opts, inherited2?.opts);
        this.#registry = (inherited2 instanceof _Environment ? inherited2.#registry : globalRegistry).clone(this.opts);
        const childOpts = { registry: this.#registry, opts: this.opts };
        this.#typeChecker = new TypeChecker(childOpts);
        this.#evalTypeChecker = new TypeChecker(childOpts, true);
        this.#evaluator = new Evaluator(childOpts);
        this.#parser = new Parser(this.opts.limits, this.#registry);
        Object.freeze(this);
      }
      clone(opts) {
        return new _Environment(opts, this);
      }
      registerFunction(signature, handler, opts) {
        this.#registry.registerFunctionOverload(signature, handler, opts);
        return this;
      }
      registerOperator(string, handler, opts) {
        this.#registry.registerOperatorOverload(string, handler, opts);
        return this;
      }
      registerType(typename, constructor) {
        this.#registry.registerType(typename, constructor);
        return this;
      }
      registerVariable(name, type, opts) {
        this.#registry.registerVariable(name, type, opts);
        return this;
      }
      registerConstant(name, type, value) {
        this.#registry.registerConstant(name, type, value);
        return this;
      }
      hasVariable(name) {
        return this.#registry.variables.has(name);
      }
      getDefinitions() {
        return this.#registry.getDefinitions();
      }
      check(expression) {
        try {
          return this.#checkAST(this.#parser.parse(expression));
        } catch (error) {
          return { valid: false, error };
        }
      }
      #checkAST(ast) {
        try {
          const typeDecl = this.#typeChecker.check(ast, new RootContext(this.#registry));
          return { valid: true, type: this.#formatTypeForCheck(typeDecl) };
        } catch (error) {
          return { valid: false, error };
        }
      }
      #formatTypeForCheck(typeDecl) {
        if (typeDecl.name === `list<dyn>`) return "list";
        if (typeDecl.name === `map<dyn, dyn>`) return "map";
        return typeDecl.name;
      }
      parse(expression) {
        const ast = this.#parser.parse(expression);
        const evaluateParsed = this.#evaluateAST.bind(this, ast);
        evaluateParsed.check = this.#checkAST.bind(this, ast);
        evaluateParsed.ast = ast;
        return evaluateParsed;
      }
      evaluate(expression, context) {
        return this.#evaluateAST(this.#parser.parse(expression), context);
      }
      #evaluateAST(ast, ctx) {
        if (ast.checkedType) {
          return ast.evaluate(this.#evaluator, ast, new RootContext(this.#registry, ctx));
        } else {
          this.#evalTypeChecker.check(ast, ctx = new RootContext(this.#registry, ctx));
          return ast.evaluate(this.#evaluator, ast, ctx);
        }
      }
    };
    Evaluator = class extends Base {
      constructor(opts) {
        super(opts);
        this.createError = evaluationError;
      }
      #firstMapElement(coll) {
        if (coll instanceof Map) return coll.entries().next().value;
        for (const key2 in coll) return [key2, coll[key2]];
      }
      debugRuntimeType(value, checkedType) {
        return checkedType?.hasDynType === false ? checkedType : this.debugTypeDeep(value);
      }
      debugTypeDeep(value) {
        const runtimeType = this.debugType(value);
        switch (runtimeType.kind) {
          case "list": {
            const first = value instanceof Array ? value[0] : value.values().next().value;
            if (first === void 0) return runtimeType;
            return this.registry.getListType(this.debugTypeDeep(first));
          }
          case "map": {
            const first = this.#firstMapElement(value);
            if (!first) return runtimeType;
            return this.registry.getMapType(
              runtimeType.keyType.hasDynType ? this.debugTypeDeep(first[0]) : runtimeType.keyType,
              runtimeType.valueType.hasDynType ? this.debugTypeDeep(first[1]) : runtimeType.valueType
            );
          }
          default:
            return runtimeType;
        }
      }
      tryEval(ast, ctx) {
        try {
          const res = this.run(ast, ctx);
          if (res instanceof Promise) return res.catch((err) => err);
          return res;
        } catch (err) {
          return err;
        }
      }
      run(ast, ctx) {
        return ast.evaluate(this, ast, ctx);
      }
    };
    globalEnvironment = new Environment({
      unlistedVariablesAreDyn: true
    });
  }
});

// node_modules/@marcbachmann/cel-js/lib/serialize.js
var init_serialize = __esm({
  "node_modules/@marcbachmann/cel-js/lib/serialize.js"() {
    init_functions();
    init_optional();
  }
});

// node_modules/@marcbachmann/cel-js/lib/index.js
var init_lib = __esm({
  "node_modules/@marcbachmann/cel-js/lib/index.js"() {
    init_errors();
    init_evaluator();
    init_serialize();
    init_optional();
  }
});

// src/engine/expressions.ts
function parseExpression(source, onError) {
  const known3 = parsed.get(source);
  if (known3 !== void 0) return known3;
  try {
    const run = environment.parse(source);
    const asksClaims = /\bclaims\b/.test(source);
    const expression = (context) => {
      const { listing, asOf } = context;
      const result = run({ listing, asOf, claims: asksClaims ? context.claims : {} });
      if (typeof result !== "boolean")
        throw new TypeError(`the expression gave ${typeof result}, not true or false: ${source}`);
      return result;
    };
    parsed.set(source, expression);
    return expression;
  } catch (error) {
    return onError(
      `the expression ${source} cannot be read: ${error instanceof Error ? error.message : String(error)}`
    );
  }
}
var environment, parsed;
var init_expressions = __esm({
  "src/engine/expressions.ts"() {
    "use strict";
    init_lib();
    environment = new Environment({ unlistedVariablesAreDyn: true, homogeneousAggregateLiterals: false });
    parsed = /* @__PURE__ */ new Map();
  }
});

// src/model/compiled.ts
var TOKEN_SETS;
var init_compiled = __esm({
  "src/model/compiled.ts"() {
    "use strict";
    TOKEN_SETS = ["#number", "#percent", "#year"];
  }
});

// src/text/inflect.ts
import { NounInflector, PresentVerbInflector } from "natural/lib/natural/inflectors/index.js";
function inflect(word, lang) {
  if (lang !== "en") return [`${word}*`];
  const [head = word, ...rest] = word.split(" ");
  const forms = /* @__PURE__ */ new Set([head, nouns.pluralize(head), verbs.singularize(head), pastOf(head), ingOf(head)]);
  return [...forms].map((form) => [form, ...rest].join(" "));
}
function pastOf(verb) {
  if (verb.endsWith("e")) return `${verb}d`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return `${doubled(verb)}ed`;
}
function ingOf(verb) {
  if (verb.endsWith("ie")) return `${verb.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(verb)) return `${verb.slice(0, -1)}ing`;
  return `${doubled(verb)}ing`;
}
function doubled(verb) {
  return /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(verb) ? verb + verb.slice(-1) : verb;
}
var nouns, verbs;
var init_inflect = __esm({
  "src/text/inflect.ts"() {
    "use strict";
    nouns = new NounInflector();
    verbs = new PresentVerbInflector();
  }
});

// src/text/char-parts.ts
function partsOf3(character) {
  return ways.get(character) ?? [];
}
var PARTS2, ways;
var init_char_parts = __esm({
  "src/text/char-parts.ts"() {
    "use strict";
    PARTS2 = "\u6CBB\u6C35\u53F0 \u7597\u7592\u4E86 \u75C5\u7592\u4E19/\u7592 \u764C\u7592\u5D52/\u7592\u5CA9/\u7592\u54C1\u5C71 \u7624\u7592\u7559 \u75DB\u7592\u752C \u75C7\u7592\u6B63 \u75BC\u7592\u51AC \u7626\u7592\u53DF \u75D8\u7592\u8C46 \u75D4\u7592\u5BFA \u7663\u7592\u9C9C \u75AB\u7592\u6BB3 \u6108\u4FDE\u5FC3 \u708E\u706B\u706B \u80BF\u6708\u4E2D \u80A5\u6708\u5DF4 \u80D6\u6708\u534A \u8102\u6708\u65E8 \u80F8\u6708\u5308 \u8111\u6708\u56DF \u80BE\u81E3\u53C8\u6708 \u809D\u6708\u5E72 \u80BA\u6708\u5E02 \u7CD6\u7C73\u5510 \u836F\u8279\u7EA6 \u6D88\u6C35\u8096 \u51CF\u51AB\u54B8 \u6BD2\u9FB6\u6BCD \u9632\u961D\u65B9 \u6297\u624C\u4EA2 \u9664\u961D\u4F59 \u795B\u793B\u53BB \u6740\u4E42\u6729 \u65AD\u8FF7\u65A4 \u6839\u6728\u826E \u9884\u4E88\u9875 \u6548\u4EA4\u6535/\u4EA4\u6587 \u6700\u65E5\u53D6/\u66F0\u53D6 \u4F73\u4EBB\u572D \u5F3A\u5F13\u867D \u4F18\u4EBB\u5C24 \u4F4E\u4EBB\u6C10 \u6781\u6728\u53CA \u7EA7\u7E9F\u53CA \u56FD\u56D7\u7389/\u53E3\u7389 \u9876\u4E01\u9875 \u9996\u4491\u81EA \u7B2C\u7AF9\u5F1F \u72EC\u72AD\u866B \u7EDD\u7E9F\u8272 \u6743\u6728\u53C8 \u4FE1\u4EBB\u8A00 \u4FDD\u4EBB\u5446 \u5065\u4EBB\u5EFA \u7A33\u79BE\u6025 \u8D5A\u8D1D\u517C \u9500\u9485\u8096 \u9886\u4EE4\u9875 \u51A0\u5196\u5143\u5BF8 \u673A\u6728\u51E0 \u68B0\u6728\u6212 \u7269\u725B\u52FF \u7EAF\u7E9F\u5C6F ";
    ways = /* @__PURE__ */ new Map();
    for (const entry of PARTS2.trim().split(" ")) {
      ways.set(entry.charAt(0), entry.slice(1).split("/"));
    }
  }
});

// src/text/pinyin.ts
function tonedPinyin(character) {
  return readings3.get(character);
}
function plainPinyin(character) {
  return readings3.get(character)?.normalize("NFD").replaceAll("u\u0308", "v").replace(/[\u0300-\u036f]/g, "");
}
var READINGS, readings3;
var init_pinyin = __esm({
  "src/text/pinyin.ts"() {
    "use strict";
    READINGS = "\xE0i\u827E \xE1i\u764C \u0101n\u5B89 b\xE0\u9738 b\xE1i\u767D b\u01CEi\u767E b\u0101n\u6591 b\u01CEn\u677F b\xE0ng\u68D2 b\u0101o\u5305 b\u01CEo\u4FDD b\xE8i\u8D1D b\u011Bn\u672C b\xEC\u95ED b\xED\u9F3B bi\xE0n\u4FBF bi\u0101o\u6807 b\xECng\u75C5 b\xF9\u4E0D\u90E8 b\u01D4\u8865 c\u0101ng\u4ED3 ch\u0101i\u62C6 ch\xE1ng\u957F ch\u01CEng\u5382 ch\xE9ng\u6210\u627F\u7A0B ch\xED\u9A70 ch\u012B\u5403\u75F4 ch\u014Du\u62BD ch\xF9\u5904 ch\xFA\u9664 ch\u016B\u51FA chu\u01CEn\u5598 chu\xE1ng\u5E8A chu\u0101ng\u75AE ch\xFAn\u7EAF\u9187 d\xE0\u5927 d\xE0i\u4EE3 d\u0101i\u5446 d\u0101n\u5355 d\u01CEn\u80C6 d\xE0o\u5230 d\u01CEo\u5012\u5BFC d\xEC\u7B2C d\u012B\u4F4E di\u0101n\u5DC5\u766B d\xECng\u5B9A d\u01D0ng\u9876 d\xF2u\u75D8 d\xFA\u6BD2\u72EC du\xE0n\u65AD \xE8r\u4E8C \u011Br\u5C14 f\u0101\u53D1 f\u01CEn\u53CD\u8FD4 f\xE1ng\u9632 f\u0101ng\u65B9 f\xE8i\u8D39 f\xE9i\u80A5 f\u0113ng\u4E30\u5CF0\u75AF\u98CE f\xF9\u526F\u590D\u5987 f\xFA\u670D f\u016B\u80A4 g\u01CEi\u6539 g\u0101n\u7AFF\u809D g\u01CEn\u611F g\u0101o\u9AD8 g\u0113n\u6839 g\xF2ng\u4F9B g\u014Dng\u5BAB g\xF9\u56FA gu\u0101n\u5173\u51A0 gu\xF3\u56FD h\u01CEo\u597D h\xE9\u5408 h\u0113\u559D h\xE9n\u75D5 h\xF3ng\u7EA2 hu\u0101\u82B1 hu\xE1n\u73AF hu\u01CEn\u7F13 hu\u012B\u6062\u7070 j\xED\u6781\u7EA7 j\u012B\u673A ji\xE0\u4EF7 ji\u0101\u4F73\u52A0\u5BB6 ji\u01CE\u5047\u7532 ji\xE0n\u8350\u89C1 ji\u0101n\u5C16\u80A9 ji\u01CEn\u51CF\u68C0 ji\u01CEng\u5956 ji\xE0o\u6559 ji\u0101o\u7126 ji\u01CEo\u811A ji\xE8\u754C ji\xE9\u7ED3\u8282 ji\u011B\u89E3 j\xECn\u8FD1\u8FDB j\u012Bn\u91D1 j\u01D0n\u4EC5 j\u01D0ng\u9888 ji\u01D4\u4E45 j\xF9\u636E j\u01D4\u4E3E ju\xE9\u7EDD j\u016Bn\u519B\u83CC k\xE0ng\u6297 k\u0101ng\u5EB7 k\u0113\u79D1 k\u011B\u53EF ku\xE0i\u5FEB ku\u01CEn\u6B3E ku\u012B\u4E8F l\xE1i\u6765 l\u01CEo\u8001 l\xEC\u4F8B\u5229\u5386\u7ACB l\u01D0\u7406 li\xE1n\u8054 li\xE1ng\u91CF li\xE1o\u7597 li\xE8\u5217 l\xEDn\u4E34 l\xEDng\u7075\u96F6 l\u01D0ng\u9886 li\xFA\u6D41\u7624 l\xF3u\u697C l\u01DC\u7EFF\u8651 m\xE0i\u5356 m\u011Bi\u7F8E m\xEC\u79D8 mi\xE1n\u7720 mi\u01CEn\u514D mi\u01CEo\u79D2 m\xEDng\u540D\u660E n\xE8i\u5185 n\xE9ng\u80FD ni\xE1n\u5E74 ni\xE0o\u5C3F ni\xFA\u725B nu\xF2\u8BFA p\xE0\u5E15 p\xE1i\u6392\u724C p\xE9i\u8D54 p\xED\u76AE p\u012B\u6279 pi\u0101n\u504F p\u01D0n\u54C1 q\xEC\u6C14 qi\xE1n\u524D\u94B1 qi\u0101n\u7B7E\u8FC1 qi\xE1ng\u5F3A qi\u01CEng\u62A2 q\u012Bng\u6E05 qi\xFA\u7403 q\u016B\u795B qu\xE1n\u5168\u6743\u75CA r\xE1n\u7136\u71C3 r\xE8n\u8BA4 s\xE8\u8272 s\u0113n\u68EE sh\u0101\u6740 sh\xE0n\u5584 sh\xE0ng\u4E0A sh\u0101ng\u5546 sh\xE8n\u80BE sh\xE9n\u795E sh\u0113n\u8EAB sh\u0113ng\u751F sh\xEC\u4E16\u58EB\u89C6 sh\xED\u5341\u65F6\u77F3 sh\u012B\u5931\u6E7F sh\u01D0\u53F2 sh\xF2u\u6388\u7626 sh\u014Du\u6536 sh\u01D2u\u9996 sh\xF9\u6570 shu\u0101\u5237 shu\u01CEi\u7529 shu\u0101ng\u53CC s\xF2ng\u9001 s\xF9\u901F su\u0101n\u9178 t\xE1n\u5F39 t\xE1ng\u7CD6 t\xE8\u7279 t\xE9ng\u75BC ti\u0101n\u5929\u6DFB ti\xE0o\u8DF3 ti\xE1o\u8C03 t\xF2ng\u75DB t\xF3u\u6295 tu\xEC\u9000 tu\u012B\u63A8 tu\u014D\u8131 w\xE0n\u4E07 w\xE1ng\u738B w\u01CEng\u7F51 w\xE9i\u552F w\u0113i\u5A01\u5FAE w\u011Bi\u75FF w\u011Bn\u7A33 w\xFA\u65E0 xi\xE0n\u73B0\u817A\u9650 xi\xE1n\u75EB xi\u0101n\u5148 xi\xE0o\u54EE\u6548 xi\u0101o\u6D88\u9500 xi\u01CEo\u5C0F xi\xE8\u6CC4 x\xECn\u4FE1 x\u012Bn\u5FC3\u65B0 x\xECng\u6027 x\u012Bng\u661F xi\u014Dng\u80F8 xu\u01CEn\u7663\u9009 xu\xE8\u8840 xu\xE9\u5B66 y\u0101\u538B y\xE0n\u54BD\u5BB4 y\xE1n\u5EF6\u708E\u7814\u8A00 y\xE1ng\u9633 y\u0101ng\u592E y\xE0o\u836F y\u0101o\u8170 y\xE8\u4E1A y\xEC\u6291\u76CA y\xED\u5B9C y\u012B\u4E00\u533B y\u01D0ng\u5F71 y\xF2ng\u7528 y\u01D2ng\u6C38 y\u014Du\u4F18 y\u01D2u\u6709 y\xF9\u6108\u80B2\u90C1\u9884 y\u01D4\u5B87 yu\xE0n\u9662 yu\xE1n\u539F\u6E90 yu\xE8\u6708 yu\u0113\u7EA6 y\xF9n\u5B55 z\u0101ng\u810F z\u01CEo\u65E9 z\xE8ng\u8D60 z\u0113ng\u589E zh\xE0ng\u969C zh\u011B\u8005 zh\u011Bn\u75B9 zh\xE8ng\u6B63\u75C7\u8BC1 zh\xEC\u6CBB\u75D4 zh\u012B\u8102 zh\u01D0\u6307\u6B62 zh\u014Dng\u7EC8 zh\u01D2ng\u80BF zh\xF2u\u5B99 zh\u014Du\u5468 zh\u01D4\u4E3B zhu\xE0n\u8D5A zhu\u0101n\u4E13 zhu\xE0ng\u58EE\u72B6 zhu\u012B\u690E zh\u01D4n\u51C6 z\u012B\u6ECB\u8D44 zu\xEC\u6700 zu\xF2\u4F5C";
    readings3 = /* @__PURE__ */ new Map();
    for (const group of READINGS.split(" ")) {
      const [syllable = "", characters = ""] = group.split(/(?<=[a-z\u00e0-\u01dc])(?=[\u4e00-\u9fff])/);
      for (const character of characters) readings3.set(character, syllable);
    }
  }
});

// src/text/disguise-han.ts
function disguiseHan(word) {
  const characters = [...word];
  return [...inDigits(word), ...inPinyin(characters), ...inParts(characters), ...parted(characters)];
}
function inDigits(word) {
  const swapped = word.replace(/[一1]/g, (one) => one === "1" ? "\u4E00" : "1");
  return swapped === word ? [] : [swapped];
}
function inPinyin(characters) {
  const spellings = [];
  const { length } = characters;
  for (let from = 0; from < length; from += 1) {
    const toned = tonedPinyin(characters[from]);
    if (toned !== void 0) spellings.push(replaced(characters, from, from + 1, toned));
    for (let to = from + 1; to <= length; to += 1) {
      if (to - from === length && length < WHOLE_PINYIN) continue;
      const syllables = characters.slice(from, to).map(plainPinyin);
      if (syllables.includes(void 0)) break;
      const joined2 = syllables.join("");
      if (SPEAKING.has(joined2)) continue;
      spellings.push(replaced(characters, from, to, joined2));
      if (to === from + 1) spellings.push(replaced(characters, from, to, joined2, " "));
      if (to - from === length) spellings.push(syllables.join(" "));
    }
  }
  return spellings;
}
function inParts(characters) {
  const spellings = [];
  characters.forEach((character, at) => {
    for (const parts of partsOf3(character)) spellings.push(replaced(characters, at, at + 1, parts));
  });
  if (spellings.length > 1) spellings.push(characters.map((one) => partsOf3(one)[0] ?? one).join(""));
  return spellings;
}
function parted(characters) {
  const [first = ""] = characters;
  if (characters.length === 1 || characters.length === 2 && !SELDOM_LAST.includes(first)) return [];
  const spellings = BETWEEN_ALL.map((mark) => characters.join(mark));
  for (let at = 1; at < characters.length; at += 1) {
    const [left, right] = [characters.slice(0, at).join(""), characters.slice(at).join("")];
    for (const mark of AT_ONE_PLACE) spellings.push(left + mark + right);
  }
  return spellings;
}
function replaced(characters, from, to, by, space = "") {
  const left = characters.slice(0, from).join("");
  const right = characters.slice(to).join("");
  return (left === "" ? "" : left + space) + by + (right === "" ? "" : space + right);
}
var BETWEEN_ALL, AT_ONE_PLACE, SELDOM_LAST, SPEAKING, WHOLE_PINYIN;
var init_disguise_han = __esm({
  "src/text/disguise-han.ts"() {
    "use strict";
    init_char_parts();
    init_pinyin();
    BETWEEN_ALL = ["/", "|", "#", "\u3011\u3010"];
    AT_ONE_PLACE = [" ", ".", "-", "\xB7", "+"];
    SELDOM_LAST = "\u6700\u7B2C\u552F\u7EDD\u9876\u6CBB\u7597\u6839\u533B\u5305\u4E3B\u9632\u6297\u964D\u9884\u7F13\u9547\u75CA\u65AD\u4E30\u58EE\u71C3\u795B\u764C\u80BF\u75D4\u5931\u6C38\u5FA1";
    SPEAKING = /* @__PURE__ */ new Set(["ai", "a", "e"]);
    WHOLE_PINYIN = 3;
  }
});

// src/text/disguise-latin.ts
function disguiseLatin(word) {
  if (word.replaceAll(" ", "").length < SHORTEST3) return [];
  return [
    .../* @__PURE__ */ new Set([...spacedOut(word), ...masked(word), ...accented(word), ...inLeet(word), ...broken(word)])
  ];
}
function inLeet(word) {
  const spellings = [];
  for (let at = 0; at < word.length; at += 1) {
    const letter = word.charAt(at);
    for (const sign of LEET[letter] ?? "") {
      spellings.push(word.slice(0, at) + sign + word.slice(at + 1), word.replaceAll(letter, sign));
    }
  }
  return [...spellings, word.replace(/[a-z]/g, (letter) => LEET[letter]?.charAt(0) ?? letter)];
}
function accented(word) {
  const spellings = [];
  for (let at = 0; at < word.length; at += 1) {
    const letter = ACCENTED[word.charAt(at)];
    if (letter !== void 0) spellings.push(word.slice(0, at) + letter + word.slice(at + 1));
  }
  return spellings;
}
function masked(word) {
  const spellings = [];
  for (let at = 1; at < word.length - 1; at += 1) {
    if (!VOWELS.includes(word.charAt(at))) continue;
    spellings.push(`${word.slice(0, at)}*${word.slice(at + 1)}`);
  }
  return spellings;
}
function spacedOut(word) {
  const letters = [...word.replaceAll(" ", "")];
  return BETWEEN_ALL2.map((mark) => letters.join(mark));
}
function broken(word) {
  const spellings = [];
  for (const mark of AT_ONE_PLACE2) {
    for (let at = 1; at < word.length; at += 1) {
      if (word.charAt(at) === " " || word.charAt(at - 1) === " ") continue;
      spellings.push(word.slice(0, at) + mark + word.slice(at));
    }
  }
  return spellings;
}
var LEET, ACCENTED, BETWEEN_ALL2, AT_ONE_PLACE2, VOWELS, SHORTEST3;
var init_disguise_latin = __esm({
  "src/text/disguise-latin.ts"() {
    "use strict";
    LEET = {
      a: "4@",
      b: "8",
      e: "3\u20AC",
      g: "9",
      i: "1!",
      l: "1|",
      o: "0",
      s: "5$",
      t: "7+"
    };
    ACCENTED = { a: "\xE1", e: "\xE9", i: "\xED", o: "\xF3", u: "\xFA" };
    BETWEEN_ALL2 = [" ", ".", "*", "_", "\xB7", "/", "|"];
    AT_ONE_PLACE2 = [".", "*"];
    VOWELS = "aeiou";
    SHORTEST3 = 4;
  }
});

// src/text/disguise.ts
function disguisesOf(word) {
  const made2 = isHan2(word) ? disguiseHan(word) : [...inDigits(word), ...disguiseLatin(word)];
  return [...new Set(made2)].filter((spelling) => spelling !== word);
}
function isHan2(word) {
  for (let i = 0; i < word.length; i += 1) if (charClass(word.charCodeAt(i)) === CJK) return true;
  return false;
}
var init_disguise = __esm({
  "src/text/disguise.ts"() {
    "use strict";
    init_char_class();
    init_disguise_han();
    init_disguise_latin();
  }
});

// src/engine/normalize-term.ts
function normalizeTerm(word) {
  const left = word.startsWith("*") ? "*" : "";
  const right = word.length > 1 && word.endsWith("*") ? "*" : "";
  const bare2 = word.slice(left.length, right === "" ? void 0 : -1);
  return left + normalize(bare2).text + right;
}
var init_normalize_term = __esm({
  "src/engine/normalize-term.ts"() {
    "use strict";
    init_normalize();
  }
});

// src/engine/add-disguises.ts
function addDisguises(vocabulary, file2) {
  new DisguiseAdder(vocabulary, file2).run();
}
function formsOf(listed, lang) {
  const forms = listed.startsWith("~") ? inflect(listed.slice(1), lang) : [listed];
  return forms.map(normalizeTerm);
}
function listedFor(word, lists = {}) {
  return Object.entries(lists).flatMap(([key2, list]) => normalizeTerm(key2) === word ? list : []);
}
function setsInUse({ concepts, phrases }) {
  const claimSets = /* @__PURE__ */ new Set();
  const guardSets = /* @__PURE__ */ new Set();
  for (const { concept, elements, unless } of phrases) {
    if (!isClaimKind(concepts[concept]?.id ?? "")) continue;
    for (const set of elements.flatMap((element) => element.sets)) claimSets.add(set);
    for (const set of unless.flatMap((guard) => Object.values(guard).flat())) guardSets.add(set);
  }
  return [claimSets, guardSets];
}
function find(term, word) {
  const isWord = (index) => charClass(term.charCodeAt(index)) === WORD;
  for (let at = term.indexOf(word); at >= 0; at = term.indexOf(word, at + 1)) {
    const end = at + word.length;
    const cutsLeft = at > 0 && isWord(at) && isWord(at - 1);
    const cutsRight = end < term.length && isWord(end - 1) && isWord(end);
    if (!cutsLeft && !cutsRight) return at;
  }
  return -1;
}
var MAX_ALONE, MAX_INSIDE, DisguiseAdder;
var init_add_disguises = __esm({
  "src/engine/add-disguises.ts"() {
    "use strict";
    init_concept_kinds();
    init_char_class();
    init_disguise();
    init_disguise_han();
    init_fold();
    init_inflect();
    init_normalize_term();
    MAX_ALONE = 52;
    MAX_INSIDE = 44;
    DisguiseAdder = class {
      vocabulary;
      file;
      ids;
      /** Terms with a lower number are the vocabulary's own. */
      plain;
      constructor(vocabulary, file2) {
        this.vocabulary = vocabulary;
        this.file = file2;
        this.plain = vocabulary.terms.length;
        this.ids = new Map(vocabulary.terms.map((term, id) => [term, id]));
      }
      run() {
        const words3 = /* @__PURE__ */ new Map();
        for (const listed of [...this.file.words, ...Object.keys(this.file.spellings ?? {})]) {
          for (const form of formsOf(listed, this.vocabulary.lang)) words3.set(form, this.spell(form));
        }
        this.addToTerms(words3);
        for (const [concept, list] of Object.entries(this.file.claims ?? {})) {
          for (const word of list) this.addComposed(concept, normalizeTerm(word));
        }
      }
      /** Words that are terms or parts of terms. */
      addToTerms(words3) {
        const [claimSets, guardSets] = setsInUse(this.vocabulary);
        for (let id = 0; id < this.plain; id += 1) {
          const sets = this.vocabulary.termSets[id];
          const inClaims = sets.filter((set) => claimSets.has(set));
          const inGuards = sets.filter((set) => guardSets.has(set));
          if (inClaims.length + inGuards.length === 0) continue;
          const term = this.vocabulary.terms[id];
          for (const [word, { alone, inside, honest }] of words3) {
            const at = find(term, word);
            if (at < 0) continue;
            const put = (spelling, into) => this.add(term.slice(0, at) + spelling + term.slice(at + word.length), into);
            for (const spelling of term === word ? alone : inside) put(spelling, inClaims);
            for (const spelling of honest) put(spelling, inGuards);
          }
        }
      }
      /** A word that phrases put together from terms: its spellings get phrases of their own with the same guards. */
      addComposed(concept, word) {
        const { phrases, concepts } = this.vocabulary;
        const spellings = this.spell(word).alone;
        for (const phrase of phrases.slice()) {
          if (concepts[phrase.concept]?.id !== concept || !this.composes(phrase.elements, word)) continue;
          const set = this.vocabulary.setCount;
          this.vocabulary.setCount += 1;
          phrases.push({ ...phrase, elements: [{ sets: [set], gap: 0 }] });
          for (const spelling of spellings) this.add(spelling, [set]);
        }
      }
      /** Do terms of the elements, side by side, make the word? */
      composes(elements, word) {
        const [element, ...rest] = elements;
        if (element === void 0) return word === "";
        for (let end = word.length; end > 0; end -= 1) {
          const id = this.ids.get(word.slice(0, end));
          const sets = id === void 0 ? [] : this.vocabulary.termSets[id];
          if (sets.some((set) => element.sets.includes(set)) && this.composes(rest, word.slice(end))) return true;
        }
        return false;
      }
      add(spelling, sets) {
        const term = foldEach(spelling);
        const known3 = this.ids.get(term);
        if (sets.length === 0 || known3 !== void 0 && known3 < this.plain) return;
        const { terms, termSets } = this.vocabulary;
        if (known3 === void 0) {
          this.ids.set(term, terms.length);
          terms.push(term);
          termSets.push([...sets]);
        } else {
          const own = termSets[known3];
          for (const set of sets) if (!own.includes(set)) own.push(set);
        }
      }
      spell(word) {
        const listed = listedFor(word, this.file.spellings);
        const made2 = disguisesOf(word);
        return {
          alone: [...listed, ...made2.slice(0, MAX_ALONE)],
          inside: [...listedFor(word, this.file.inside), ...listed, ...made2.slice(0, MAX_INSIDE)],
          honest: inDigits(word)
        };
      }
    };
  }
});

// src/model/bilingual.ts
import { z } from "zod";
var bilingualSchema;
var init_bilingual = __esm({
  "src/model/bilingual.ts"() {
    "use strict";
    bilingualSchema = z.strictObject({ en: z.string().min(1), zh: z.string().min(1) });
  }
});

// src/model/attribute.ts
import { z as z2 } from "zod";
var attributesSchema, attributeWordsSchema;
var init_attribute = __esm({
  "src/model/attribute.ts"() {
    "use strict";
    init_bilingual();
    attributesSchema = z2.record(
      z2.string().regex(/^[a-z][a-z-]*$/),
      z2.strictObject({
        title: bilingualSchema,
        /** As `quantity/` names them; none for what is told in words. */
        dimension: z2.array(z2.string()).optional(),
        /** A measure of the title without a name of its own may be this. */
        titleMeasure: z2.boolean().optional(),
        /** A listing may state several by the same label: requirements, versions. */
        several: z2.boolean().optional()
      })
    );
    attributeWordsSchema = z2.record(
      z2.string().regex(/^[a-z][a-z-]*$/),
      z2.strictObject({
        words: z2.array(z2.string().min(1)).min(1),
        unless: z2.array(z2.string().min(1)).min(1).optional()
      })
    );
  }
});

// src/model/column-mapping.ts
import { z as z3 } from "zod";
var ROW_FIELDS, COLUMN_TARGETS, columnMappingSchema;
var init_column_mapping = __esm({
  "src/model/column-mapping.ts"() {
    "use strict";
    ROW_FIELDS = [
      "id",
      "name",
      "description",
      "highlights",
      "specification",
      "price",
      "salePrice",
      "listPrice",
      "currency",
      "unitPrice",
      "brand",
      "sku",
      "gtin",
      "mpn",
      "category",
      "inLanguage",
      "market",
      "availability",
      "condition",
      "url",
      "image",
      "imageText",
      "seller",
      "manufacturer",
      "countryOfOrigin",
      "returnPolicy",
      "warranty",
      "shipping",
      "ratingValue",
      "reviewCount"
    ];
    COLUMN_TARGETS = [...ROW_FIELDS, "property", "ignore"];
    columnMappingSchema = z3.strictObject({
      /** Field by heading as in the file; case, spaces and punctuation of headings do not matter. */
      columns: z3.record(z3.string().min(1), z3.enum(COLUMN_TARGETS)).optional(),
      /** The layout to read the rest by, instead of the one the headings point to: a file name of `rules/_columns`. */
      platform: z3.string().min(1).optional(),
      /** Rows next to each other with the same value in this column are variants of one listing. */
      joinBy: z3.string().min(1).optional(),
      /** Used where a row has no value of its own. */
      defaults: z3.strictObject({
        /** ISO 4217. */
        currency: z3.string().regex(/^[A-Z]{3}$/).optional(),
        /** BCP 47. */
        inLanguage: z3.string().min(2).optional(),
        /** ISO 3166-1 alpha-2. */
        market: z3.string().regex(/^[A-Z]{2}$/).optional(),
        brand: z3.string().optional(),
        seller: z3.string().optional()
      }).optional()
    });
  }
});

// src/model/columns.ts
import { z as z4 } from "zod";
var headings, columnsSchema;
var init_columns = __esm({
  "src/model/columns.ts"() {
    "use strict";
    init_bilingual();
    init_column_mapping();
    headings = z4.array(z4.string().min(1));
    columnsSchema = z4.strictObject({
      title: bilingualSchema,
      /** Headings that tell this platform's exports from others; how many must be there is `least`. */
      signature: headings.optional(),
      least: z4.number().int().positive().optional(),
      /** One of these must be among them. */
      required: headings.optional(),
      /** Headings of each field, the most telling first: a listing has the value of the first that is filled. */
      columns: z4.partialRecord(z4.enum(ROW_FIELDS), headings),
      /** Rows next to each other with the same value in the first of these columns that is there are one listing. */
      joinBy: headings.optional(),
      /** What tells the variants of one listing apart. */
      variant: headings.optional(),
      /** Two columns that hold name and value of a property; `*` is a number. */
      pairs: z4.array(z4.tuple([z4.string(), z4.string()])).optional(),
      /** What the platform's codes stand for, by field. */
      values: z4.partialRecord(z4.enum(ROW_FIELDS), z4.record(z4.string(), z4.string())).optional(),
      defaults: columnMappingSchema.shape.defaults,
      /** Nothing that concerns the listing; `*` at the end stands for anything. */
      ignore: headings.optional()
    });
  }
});

// src/model/law.ts
import { z as z5 } from "zod";
var date, CONFIDENCE, lawSchema, lawFileSchema;
var init_law = __esm({
  "src/model/law.ts"() {
    "use strict";
    init_bilingual();
    date = z5.string().regex(/^\d{4}-\d{2}-\d{2}$/, "a date is written YYYY-MM-DD");
    CONFIDENCE = ["read", "secondary", "memory"];
    lawSchema = z5.strictObject({
      title: bilingualSchema,
      /** As lawyers cite it: `art. 9(3)`, `第九条第（三）项`. */
      article: z5.string().min(1),
      asks: bilingualSchema,
      from: date.optional(),
      until: date.optional(),
      confidence: z5.enum(CONFIDENCE),
      url: z5.string().optional()
    });
    lawFileSchema = z5.record(z5.string().regex(/^[a-z0-9-]+$/), lawSchema);
  }
});

// src/model/proof.ts
import { z as z6 } from "zod";
var proofsSchema;
var init_proof = __esm({
  "src/model/proof.ts"() {
    "use strict";
    init_bilingual();
    proofsSchema = z6.record(z6.string().regex(/^[a-z][a-z0-9-]*$/), bilingualSchema);
  }
});

// src/model/rule.ts
import { z as z7 } from "zod";
var names2, SCOPES, nearSchema, forbidsSchema, requiresSchema, substantiatesSchema, RELATIONS, agreesSchema, deniesSchema, assertsSchema, exampleSchema, lawRefSchema, ruleSchema, offSchema;
var init_rule = __esm({
  "src/model/rule.ts"() {
    "use strict";
    init_predicates();
    init_bilingual();
    init_block_roles();
    init_outcome();
    names2 = z7.union([
      z7.string().min(1).transform((one) => [one]),
      z7.array(z7.string().min(1)).min(1)
    ]);
    SCOPES = ["clause", "sentence", "block", "listing"];
    nearSchema = z7.union([
      z7.string().min(1),
      z7.strictObject({ concept: z7.string().min(1), within: z7.enum(SCOPES) })
    ]);
    forbidsSchema = z7.strictObject({
      claim: names2,
      exceptions: z7.array(nearSchema).optional(),
      roles: z7.array(z7.enum(BLOCK_ROLES)).optional()
    });
    requiresSchema = z7.strictObject({
      anyOf: z7.array(z7.union([z7.strictObject({ field: z7.string() }), z7.strictObject({ disclosure: z7.string() })])).min(1),
      /** Where the law lets a link lead to it: a link of one of these kinds will do; the report notes that the page was not read. */
      linkedAs: z7.array(z7.string()).optional()
    });
    substantiatesSchema = z7.strictObject({
      claim: names2,
      proof: z7.strictObject({ all: z7.array(z7.string()).optional(), any: z7.array(z7.string()).optional() }),
      within: z7.enum(SCOPES),
      exceptions: z7.array(nearSchema).optional(),
      roles: z7.array(z7.enum(BLOCK_ROLES)).optional(),
      /** A claim whose amount is the price itself is none: a label “regular price” beside the only price. */
      besidesPrice: z7.literal(true).optional()
    });
    RELATIONS = [
      "brand-stated",
      "colour-stated",
      "compatibility-stated",
      "composition-sum",
      "density",
      "discount-from-prices",
      "energy-class-stated",
      "expired-goods",
      "free-delivery-charged",
      "gift-value",
      "gtin-check-digit",
      "instalments-total",
      "landing-availability",
      "landing-condition",
      "landing-currency",
      "landing-gtin",
      "landing-price",
      "landing-title",
      "marked-measure",
      "material-stated",
      "model-stated",
      "model-year",
      "multi-buy-total",
      "nutrition-energy",
      "origin-stated",
      "protection-class",
      "review-count",
      "sale-ended",
      "saving-from-prices",
      "screen-diagonal",
      "stated-measure",
      "steel-grade-stated",
      "stock-left",
      "title-measure",
      "title-set",
      "twin-units",
      "unit-price",
      "wh-from-ah-and-v"
    ];
    agreesSchema = z7.strictObject({
      field: z7.string().optional(),
      between: z7.tuple([names2, names2]).optional(),
      /** Attributes of `_attributes.yaml`; `*` is all that no rule of its own names. */
      attribute: names2.optional(),
      relation: z7.enum(RELATIONS).optional(),
      /** Largest relative difference of numbers that still agrees. */
      tolerance: z7.number().min(0).max(1).optional()
    }).refine((one) => [one.field, one.attribute, one.relation].filter((x) => x !== void 0).length === 1, {
      message: "agrees names exactly one of field, attribute, relation"
    });
    deniesSchema = z7.strictObject({
      claim: names2,
      fact: z7.union([
        /** A measure on the wrong side of a limit, written with its unit: `above: 0.5 g`. */
        z7.strictObject({
          attribute: names2,
          above: z7.string().optional(),
          below: z7.string().optional(),
          /** Only as a labelled value of the specification. */
          labelled: z7.boolean().optional()
        }),
        /** Other words of the listing; with `attribute`, only as the value of that label. */
        z7.strictObject({ states: names2, attribute: names2.optional() })
      ]),
      exceptions: z7.array(nearSchema).optional(),
      roles: z7.array(z7.enum(BLOCK_ROLES)).optional()
    });
    assertsSchema = z7.strictObject({
      expr: z7.string().min(1),
      /** The field whose evidence is quoted. */
      quote: z7.string().optional()
    });
    exampleSchema = z7.strictObject({
      expect: z7.enum(["violation", "review", "pass", "inapplicable"]),
      lang: z7.string().optional(),
      name: z7.string().optional(),
      description: z7.string().optional(),
      category: z7.string().optional(),
      /** More of the listing, in its own field names. */
      listing: z7.record(z7.string(), z7.unknown()).optional(),
      /** A page instead of fields. */
      html: z7.string().optional(),
      /** The page that the listing links to; the listing is then a row of a catalogue. */
      landing: z7.string().optional(),
      asOf: z7.string().optional(),
      /** Jurisdictions to check under; the rule's own where absent. */
      law: z7.array(z7.string()).optional(),
      /** The words the finding must quote. */
      quote: z7.string().optional()
    });
    lawRefSchema = z7.union([
      z7.string().min(1),
      z7.strictObject({
        id: z7.string().min(1),
        severity: z7.enum(SEVERITIES).optional(),
        outcome: z7.enum(["violation", "review"]).optional()
      })
    ]);
    ruleSchema = z7.strictObject({
      title: bilingualSchema,
      severity: z7.enum(SEVERITIES),
      family: z7.enum(FAMILIES),
      /** What a hit is, before weak wording, doubtful category or citations from memory turn it into a `review`. */
      outcome: z7.enum(["violation", "review"]).optional(),
      laws: z7.array(lawRefSchema).min(1),
      applies: z7.strictObject({
        category: z7.array(z7.string()).optional(),
        notCategory: z7.array(z7.string()).optional(),
        source: z7.enum(["page", "feed"]).optional(),
        pageType: z7.array(z7.enum(["ItemPage", "CollectionPage", "WebPage"])).optional(),
        /** Fields that must be there for the rule to have anything to say. */
        has: z7.array(z7.string()).optional(),
        /** CEL over `listing`. */
        when: z7.string().optional()
      }).optional(),
      forbids: forbidsSchema.optional(),
      requires: requiresSchema.optional(),
      substantiates: substantiatesSchema.optional(),
      agrees: agreesSchema.optional(),
      denies: deniesSchema.optional(),
      asserts: assertsSchema.optional(),
      /** Rules whose findings on the same words are dropped when this one fires. */
      supersedes: z7.array(z7.string()).optional(),
      /** Its findings are dropped where another statement rule says as much about the same words. */
      lastResort: z7.boolean().optional(),
      message: bilingualSchema,
      why: bilingualSchema.optional(),
      fix: bilingualSchema,
      examples: z7.array(exampleSchema).min(4)
    }).refine((rule) => PREDICATES.filter((name) => rule[name] !== void 0).length === 1, {
      message: "a rule has exactly one of requires, forbids, substantiates, agrees, denies, asserts"
    });
    offSchema = z7.array(z7.string().min(1));
  }
});

// src/model/category.ts
import { z as z8 } from "zod";
var categoriesSchema;
var init_category = __esm({
  "src/model/category.ts"() {
    "use strict";
    init_bilingual();
    categoriesSchema = z8.record(
      z8.string().regex(/^[a-z][a-z-]*$/),
      z8.strictObject({ title: bilingualSchema, parent: z8.string().optional() })
    );
  }
});

// src/model/vocabulary.ts
import { z as z9 } from "zod";
var words2, unlessSchema, phraseSchema, vocabularySchema, sharedSetSchema, disguisedSchema, categoryWordsSchema;
var init_vocabulary = __esm({
  "src/model/vocabulary.ts"() {
    "use strict";
    words2 = z9.array(z9.string().min(1)).min(1);
    unlessSchema = z9.union([
      words2,
      z9.strictObject({
        /** A longer expression that overlaps the phrase: 最后 over 最. */
        within: words2.optional(),
        /** Ends shortly before the phrase, in the same clause. */
        before: words2.optional(),
        /** Starts shortly after the phrase, in the same clause. */
        after: words2.optional(),
        clause: words2.optional(),
        sentence: words2.optional(),
        block: words2.optional()
      })
    ]);
    phraseSchema = z9.union([
      z9.string().min(1),
      z9.strictObject({
        /** Set names, `$shared` sets, `#number`-like tokens, `=literal` words, `..4` gaps, `?optional` elements. */
        seq: words2,
        unless: unlessSchema.optional(),
        /** Sets or literals that must also stand in the same clause, sentence or block. */
        with: z9.strictObject({ clause: words2.optional(), sentence: words2.optional(), block: words2.optional() }).optional(),
        /** The wording may mean something else: `review` at most. */
        weak: z9.boolean().optional()
      })
    ]);
    vocabularySchema = z9.strictObject({
      /** Words that alone make the claim; the same as a set with a one-element phrase. */
      words: words2.optional(),
      sets: z9.record(z9.string().regex(/^[a-z][a-z0-9-]*$/), words2).optional(),
      phrases: z9.array(phraseSchema).optional(),
      /** Holds for every phrase of the file. */
      unless: unlessSchema.optional(),
      weak: z9.boolean().optional(),
      /** The denied form still makes the statement (`a disclosure`, `no side effects`): negation is not looked for. */
      negation: z9.literal("ignored").optional(),
      examples: z9.strictObject({ match: words2, none: z9.array(z9.string().min(1)) })
    });
    sharedSetSchema = z9.strictObject({ words: words2 });
    disguisedSchema = z9.strictObject({
      words: words2,
      /** Words that a concept's phrases put together from parts: 最佳 is 最 before a word of praise. */
      claims: z9.record(z9.string().regex(/^[a-z][a-z0-9-]*$/), words2).optional(),
      /** Spellings of a word beside those made by rule: homophones, look-alikes. */
      spellings: z9.record(z9.string().min(1), words2).optional(),
      /** The same for spellings that by themselves may mean something else: only where a longer term holds the word. */
      inside: z9.record(z9.string().min(1), words2).optional()
    });
    categoryWordsSchema = z9.record(
      z9.string().regex(/^[a-z][a-z-]*$/),
      z9.strictObject({ words: words2, unless: words2.optional() })
    );
  }
});

// src/model/wording.ts
import { z as z10 } from "zod";
var wordingSchema;
var init_wording = __esm({
  "src/model/wording.ts"() {
    "use strict";
    wordingSchema = z10.strictObject({
      /** Texts longer than this many characters are not judged. */
      longest: z10.number().int().positive(),
      /** A text is the claim where the bias and its features' mean weight (divided by √count) exceed this. */
      threshold: z10.number(),
      bias: z10.number(),
      /**
       * A text below `lawful` is worded like no such claim: weak words in it are taken for harmless, firm ones for weak;
       * below `plain` firm ones for harmless too. The firm words of the concepts under `spares` stand whatever the text
       * sounds like.
       */
      lawful: z10.number().optional(),
      plain: z10.number().optional(),
      spares: z10.array(z10.string()).optional(),
      /** Punctuation counts as words do. All models of a language say the same. */
      marks: z10.boolean().optional(),
      /** How longer words begin and end counts too. Likewise. */
      stems: z10.boolean().optional(),
      /** Asked also where the vocabulary knows a claim, which may be none that a rule takes up. */
      beside: z10.boolean().optional(),
      /** Features by their weight, apart from each other by a space. */
      weights: z10.record(z10.string().regex(/^-?\d+(?:\.\d+)?$/), z10.string())
    });
  }
});

// src/engine/parse-yaml.ts
import { LineCounter, parseDocument } from "yaml";
function parseYaml(file2, text, schema) {
  if (typeof text !== "string") {
    const known3 = schema.safeParse(text.value);
    if (known3.success) return known3.data;
    throw invalid(file2, known3.error.issues[0]?.message ?? "invalid");
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const [broken2] = document.errors;
  if (broken2 !== void 0) {
    const { line, col } = lines.linePos(broken2.pos[0]);
    throw invalid(file2, `line ${line}: ${broken2.message}`, line, col);
  }
  const result = schema.safeParse(toValue(document, file2));
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const path = issue?.path ?? [];
  const node = document.getIn(path, true);
  const place3 = node?.range === void 0 ? void 0 : lines.linePos(node.range[0]);
  const at = place3 === void 0 ? "" : `line ${place3.line}: `;
  throw invalid(
    file2,
    `${at}${path.join(".") || "file"}: ${issue?.message ?? "invalid"}`,
    place3?.line,
    place3?.col
  );
}
function toValue(document, file2) {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    throw invalid(
      file2,
      `${error instanceof Error ? error.message : String(error)} (quote words that begin with *)`
    );
  }
}
function invalid(file2, detail, line, column) {
  const where = {
    file: file2,
    ...line === void 0 ? {} : { line },
    ...column === void 0 ? {} : { column }
  };
  return new AppError("rule-invalid", { file: file2, detail }, { where });
}
var init_parse_yaml = __esm({
  "src/engine/parse-yaml.ts"() {
    "use strict";
    init_app_error();
  }
});

// src/engine/rule-source.ts
function readRuleSource(files, onInvalid) {
  const source = {
    rules: [],
    laws: {},
    categories: {},
    proofs: {},
    attributes: {},
    vocabularies: /* @__PURE__ */ new Map(),
    off: { file: OFF_FILE, rules: [] },
    columns: {}
  };
  for (const [path, text] of [...files].sort(([a], [b]) => a < b ? -1 : 1)) {
    tolerate(() => readFile(source, path, text), onInvalid);
  }
  return source;
}
function tolerate(step, onInvalid) {
  try {
    step();
  } catch (error) {
    if (onInvalid === void 0 || !(error instanceof AppError)) throw error;
    onInvalid(error);
  }
}
function readFile(source, path, text) {
  refuseUnfilled(path, text);
  const parts = path.replace(/\.ya?ml$/, "").split("/");
  const name = parts[1] ?? "";
  const topic = parts.length === 1 ? stem(parts[0]) : parts[0] ?? "";
  const lang = stem(parts[2]);
  if (topic === "_laws") readLaws(source, path, text, name);
  else if (topic === "_columns") source.columns[name] = parseYaml(path, text, columnsSchema);
  else if (topic === "_categories" && parts.length === 1) {
    Object.assign(source.categories, parseYaml(path, text, categoriesSchema));
  } else if (topic === "_off" && parts.length === 1) {
    source.off.rules.push(...parseYaml(path, text, offSchema));
  } else if (topic === "_attributes" && parts.length === 1) {
    Object.assign(source.attributes, parseYaml(path, text, attributesSchema));
  } else if (topic === "_proofs" && parts.length === 1) {
    Object.assign(source.proofs, parseYaml(path, text, proofsSchema));
  } else if (topic === "_vocabulary") {
    if (name === "_categories") {
      readNames(source, path, parseYaml(path, text, categoryWordsSchema), lang, CATEGORY_PREFIX);
    } else if (name === "_attributes") {
      readNames(source, path, parseYaml(path, text, attributeWordsSchema), lang, ATTRIBUTE_PREFIX);
    } else if (name === "_disguised") {
      vocabularyOf(source, lang).disguised = { file: path, ...parseYaml(path, text, disguisedSchema) };
    } else if (name === "_sets") readSet(source, path, text, parts[2] ?? "", stem(parts[3]));
    else readConcept(source, path, text, name, lang);
  } else if (topic === "_wording") {
    vocabularyOf(source, lang).wordings.push({ ...parseYaml(path, text, wordingSchema), concept: name });
  } else if (!topic.startsWith("_") && parts.length === 2) {
    source.rules.push({ ...parseYaml(path, text, ruleSchema), id: `${topic}/${name}`, topic });
  }
}
function readLaws(source, path, text, jurisdiction) {
  for (const [slug, law] of Object.entries(parseYaml(path, text, lawFileSchema))) {
    const id = `${jurisdiction}/${slug}`;
    source.laws[id] = { ...law, id };
  }
}
function readConcept(source, path, text, concept, lang) {
  addConcept(source, lang, concept, { file: path, vocabulary: parseYaml(path, text, vocabularySchema) });
}
function readSet(source, path, text, name, lang) {
  const { sets } = vocabularyOf(source, lang);
  sets.set(name, [...sets.get(name) ?? [], ...parseYaml(path, text, sharedSetSchema).words]);
}
function readNames(source, path, names3, lang, prefix) {
  for (const [id, entry] of Object.entries(names3)) {
    const vocabulary = {
      words: entry.words,
      ...entry.unless === void 0 ? {} : { unless: entry.unless },
      negation: "ignored",
      examples: { match: entry.words, none: [] }
    };
    addConcept(source, lang, prefix + id, { file: path, vocabulary });
  }
}
function addConcept(source, lang, concept, file2) {
  const { concepts } = vocabularyOf(source, lang);
  concepts.set(concept, [...concepts.get(concept) ?? [], file2]);
}
function stem(name = "") {
  return name.split(".")[0] ?? "";
}
function refuseUnfilled(path, text) {
  if (typeof text !== "string" || !text.includes(FILL_IN)) return;
  const lines = text.split("\n").flatMap((line, index) => unfilled(line) ? [index + 1] : []);
  if (lines.length === 0) return;
  throw new AppError("rule-invalid", {
    file: path,
    detail: `still to fill in (${FILL_IN}): line ${lines.join(", ")}`
  });
}
function vocabularyOf(source, lang) {
  let vocabulary = source.vocabularies.get(lang);
  if (vocabulary === void 0) {
    source.vocabularies.set(
      lang,
      vocabulary = { lang, concepts: /* @__PURE__ */ new Map(), sets: /* @__PURE__ */ new Map(), wordings: [] }
    );
  }
  return vocabulary;
}
var CATEGORY_PREFIX, ATTRIBUTE_PREFIX, FILL_IN, OFF_FILE, unfilled;
var init_rule_source = __esm({
  "src/engine/rule-source.ts"() {
    "use strict";
    init_app_error();
    init_attribute();
    init_columns();
    init_law();
    init_proof();
    init_rule();
    init_category();
    init_vocabulary();
    init_wording();
    init_parse_yaml();
    CATEGORY_PREFIX = "category:";
    ATTRIBUTE_PREFIX = "attribute:";
    FILL_IN = "FILL-IN";
    OFF_FILE = "_off.yaml";
    unfilled = (line) => line.includes(FILL_IN) && !line.startsWith("#");
  }
});

// src/engine/compile-vocabulary.ts
function compileVocabulary(source, onInvalid) {
  return new VocabularyCompiler(source).compile(onInvalid);
}
function inOrder(terms, termSets) {
  const order = terms.map((_, id) => id).sort((a, b) => terms[a] < terms[b] ? -1 : 1);
  return {
    terms: order.map((id) => terms[id]),
    termSets: order.map((id) => termSets[id])
  };
}
var MAX_OPTIONAL, GAP2, SET_NAME, VocabularyCompiler;
var init_compile_vocabulary = __esm({
  "src/engine/compile-vocabulary.ts"() {
    "use strict";
    init_app_error();
    init_compiled();
    init_inflect();
    init_add_disguises();
    init_normalize_term();
    init_rule_source();
    MAX_OPTIONAL = 3;
    GAP2 = /^\.\.(\d+)$/;
    SET_NAME = /^[a-z][a-z0-9-]*$/;
    VocabularyCompiler = class {
      source;
      setIds = /* @__PURE__ */ new Map();
      termIds = /* @__PURE__ */ new Map();
      terms = [];
      termSets = [];
      phrases = [];
      concepts = [];
      file = "";
      scope = "";
      local = {};
      constructor(source) {
        this.source = source;
      }
      compile(onInvalid) {
        const tokenSets = TOKEN_SETS.map((name) => this.setId(name));
        for (const [id, files] of this.source.concepts) {
          this.concepts.push({ id, negationIgnored: files.some((one) => one.vocabulary.negation === "ignored") });
          for (const one of files) tolerate(() => this.compileConcept(id, one), onInvalid);
        }
        const { lang, disguised, wordings } = this.source;
        const { terms, termSets, concepts, phrases } = this;
        const vocabulary = { lang, terms, termSets, setCount: this.setIds.size, tokenSets, concepts, phrases };
        if (disguised !== void 0) {
          tolerate(() => addDisguises(vocabulary, disguised), onInvalid);
        }
        return {
          ...vocabulary,
          ...inOrder(terms, termSets),
          ...wordings.length === 0 ? {} : { wordings }
        };
      }
      compileConcept(id, { file: file2, vocabulary }) {
        this.file = file2;
        this.scope = `${id} ${file2}`;
        this.local = vocabulary.sets ?? {};
        const always = vocabulary.unless === void 0 ? [] : [this.guard(vocabulary.unless)];
        if (vocabulary.words !== void 0) {
          const sets = [this.setOf(`${this.scope}/=words`, vocabulary.words)];
          this.addPhrase([{ sets, gap: 0 }], always, void 0, vocabulary.weak ?? false);
        }
        for (const phrase of vocabulary.phrases ?? [])
          this.compilePhrase(phrase, always, vocabulary.weak ?? false);
      }
      compilePhrase(phrase, always, weakFile) {
        const whole2 = typeof phrase === "string" ? { seq: [phrase] } : phrase;
        const unless = whole2.unless === void 0 ? always : [...always, this.guard(whole2.unless)];
        const near = whole2.with === void 0 ? void 0 : this.guard(whole2.with);
        const optional = whole2.seq.filter((part2) => part2.startsWith("?")).length;
        if (optional > MAX_OPTIONAL)
          this.fail(`at most ${MAX_OPTIONAL} optional elements in ${JSON.stringify(whole2.seq)}`);
        for (let choice = 0; choice < 1 << optional; choice += 1) {
          const elements = this.sequence(whole2.seq, choice);
          this.addPhrase(elements, unless, near, whole2.weak ?? weakFile);
        }
      }
      addPhrase(elements, unless, near, weak) {
        const concept = this.concepts.length - 1;
        this.phrases.push({ concept, elements, unless, ...near === void 0 ? {} : { with: near }, weak });
      }
      /** One way through the optional elements, chosen by the bits of `choice`. */
      sequence(parts, choice) {
        const elements = [];
        let gap = -1;
        let optional = 0;
        for (const part2 of parts) {
          const match = GAP2.exec(part2);
          if (match !== null) {
            gap = Number(match[1]);
            continue;
          }
          let name = part2;
          if (part2.startsWith("?")) {
            const taken = choice >> optional & 1;
            optional += 1;
            if (taken === 0) continue;
            name = part2.slice(1);
          }
          elements.push({
            sets: name.split("|").map((one) => this.element(one.trim())),
            gap: elements.length === 0 ? 0 : gap
          });
          gap = -1;
        }
        if (elements.length === 0)
          this.fail(`a phrase needs at least one element that is not optional: ${JSON.stringify(parts)}`);
        return elements;
      }
      /** `name` local set, `$name` shared set, `#number` token, `=word` or any other text: the literal itself. */
      element(name) {
        if (name.startsWith("#")) {
          const known3 = this.setIds.get(name);
          return known3 ?? this.fail(`unknown token ${name}; there are ${TOKEN_SETS.join(" ")}`);
        }
        if (name.startsWith("$")) {
          const words3 = this.source.sets.get(name.slice(1));
          if (words3 === void 0) return this.fail(`no shared set ${name} in ${this.source.lang}`);
          return this.setOf(name, words3);
        }
        const local = this.local[name];
        if (local !== void 0) return this.setOf(`${this.scope}/${name}`, local);
        if (SET_NAME.test(name)) return this.fail(`no set \u201C${name}\u201D; write \u201C=${name}\u201D for the word itself`);
        const literal = name.startsWith("=") ? name.slice(1) : name;
        return this.setOf(`=${literal}`, [literal]);
      }
      guard(unless) {
        const sides3 = Array.isArray(unless) ? { within: unless } : unless;
        const guard = {};
        for (const [side, words3] of Object.entries(sides3)) {
          if (words3 !== void 0) guard[side] = words3.map((word) => this.guardWord(word));
        }
        return guard;
      }
      /** In guards a plain word is a literal unless the file has a set of that name. */
      guardWord(word) {
        return SET_NAME.test(word) && this.local[word] === void 0 ? this.element(`=${word}`) : this.element(word);
      }
      setId(name) {
        let id = this.setIds.get(name);
        if (id === void 0) this.setIds.set(name, id = this.setIds.size);
        return id;
      }
      setOf(name, words3) {
        const known3 = this.setIds.get(name);
        if (known3 !== void 0) return known3;
        const id = this.setId(name);
        for (const word of words3) {
          if (word.startsWith("$")) {
            const shared = this.source.sets.get(word.slice(1));
            if (shared === void 0) this.fail(`no shared set ${word} in ${this.source.lang}`);
            for (const member of shared ?? []) this.addTerm(member, id);
          } else this.addTerm(word, id);
        }
        return id;
      }
      addTerm(word, set) {
        for (const form of word.startsWith("~") ? inflect(word.slice(1), this.source.lang) : [word]) {
          const term = normalizeTerm(form);
          if (term.replaceAll("*", "") === "") this.fail(`\u201C${word}\u201D has no letters to look for`);
          let id = this.termIds.get(term);
          if (id === void 0) {
            this.termIds.set(term, id = this.terms.length);
            this.terms.push(term);
            this.termSets.push([]);
          }
          const sets = this.termSets[id];
          if (!sets.includes(set)) sets.push(set);
        }
      }
      fail(detail) {
        throw new AppError("rule-invalid", { file: this.file, detail });
      }
    };
  }
});

// src/engine/match-glob.ts
function matchesGlob(id, pattern) {
  const parts = pattern.split("*");
  if (parts.length === 1) return id === pattern || id.startsWith(`${pattern}/`);
  const [head = "", ...rest] = parts;
  if (!id.startsWith(head)) return false;
  let at = head.length;
  for (const [index, part2] of rest.entries()) {
    const last = index === rest.length - 1;
    const found = last ? id.length - part2.length : id.indexOf(part2, at);
    if (found < at || !id.startsWith(part2, found)) return false;
    at = found + part2.length;
  }
  return true;
}
var init_match_glob = __esm({
  "src/engine/match-glob.ts"() {
    "use strict";
  }
});

// src/engine/compile-rules.ts
var compile_rules_exports = {};
__export(compile_rules_exports, {
  compileRules: () => compileRules,
  conceptsOf: () => conceptsOf
});
function compileRules(files, version, onInvalid) {
  const source = readRuleSource(files, onInvalid);
  const conceptLanguages = {};
  const vocabularies = /* @__PURE__ */ new Map();
  for (const [lang, vocabulary] of [...source.vocabularies].sort()) {
    for (const concept of vocabulary.concepts.keys()) (conceptLanguages[concept] ??= []).push(lang);
    for (const { concept } of vocabulary.wordings) {
      const languages = conceptLanguages[concept] ??= [];
      if (!languages.includes(lang)) languages.push(lang);
    }
    vocabularies.set(lang, compileVocabulary(vocabulary, onInvalid));
  }
  const { laws, categories, proofs, attributes } = source;
  tolerate(() => checkSwitchedOff(source), onInvalid);
  const rules = source.rules.filter((rule) => {
    if (source.off.rules.some((pattern) => matchesGlob(rule.id, pattern))) return false;
    let sound = false;
    tolerate(() => {
      checkReferences(rule, source, conceptLanguages);
      sound = true;
    }, onInvalid);
    return sound;
  });
  return {
    rules: { version, rules, laws, categories, proofs, attributes, conceptLanguages },
    vocabularies,
    columns: source.columns
  };
}
function checkSwitchedOff({ off, rules }) {
  const idle = off.rules.filter((pattern) => !rules.some((rule) => matchesGlob(rule.id, pattern)));
  if (idle.length > 0)
    throw new AppError("rule-invalid", {
      file: off.file,
      detail: `there is no rule ${idle.map((one) => `\u201C${one}\u201D`).join(", ")}; see \`claimcheck rules list\``
    });
}
function checkReferences(rule, source, concepts) {
  const fail = (detail) => {
    throw new AppError("rule-invalid", { file: `${rule.id}.yaml`, detail });
  };
  for (const law of rule.laws) {
    const id = typeof law === "string" ? law : law.id;
    if (source.laws[id] === void 0) fail(`there is no law \u201C${id}\u201D under _laws/`);
  }
  for (const concept of conceptsOf(rule)) {
    if (concepts[concept] === void 0) fail(`there is no concept \u201C${concept}\u201D under _vocabulary/`);
  }
  for (const attribute of attributesOf2(rule)) {
    if (attribute !== "*" && source.attributes[attribute] === void 0)
      fail(`there is no attribute \u201C${attribute}\u201D in _attributes.yaml`);
  }
  for (const category of [...rule.applies?.category ?? [], ...rule.applies?.notCategory ?? []]) {
    if (source.categories[category] === void 0)
      fail(`there is no category \u201C${category}\u201D in _categories.yaml`);
  }
  for (const expression of [rule.applies?.when, rule.asserts?.expr]) {
    if (expression !== void 0) parseExpression(expression, (detail) => fail(detail));
  }
}
function attributesOf2({ agrees: agrees2, denies: denies2 }) {
  return [...agrees2?.attribute ?? [], ...denies2?.fact.attribute ?? []];
}
function conceptsOf(rule) {
  const near = (list) => (list ?? []).map((one) => typeof one === "string" ? one : one.concept);
  return [
    ...rule.forbids?.claim ?? [],
    ...near(rule.forbids?.exceptions),
    ...rule.substantiates?.claim ?? [],
    ...near(rule.substantiates?.exceptions),
    ...rule.substantiates?.proof.all ?? [],
    ...rule.substantiates?.proof.any ?? [],
    ...(rule.requires?.anyOf ?? []).flatMap((one) => "disclosure" in one ? [one.disclosure] : []),
    ...rule.requires?.linkedAs ?? [],
    ...rule.denies?.claim ?? [],
    ...near(rule.denies?.exceptions),
    ...rule.denies !== void 0 && "states" in rule.denies.fact ? rule.denies.fact.states : []
  ];
}
var init_compile_rules = __esm({
  "src/engine/compile-rules.ts"() {
    "use strict";
    init_app_error();
    init_compile_vocabulary();
    init_expressions();
    init_match_glob();
    init_rule_source();
  }
});

// ../../tmp/scr/titles.ts
import { readFileSync as readFileSync3 } from "node:fs";

// src/text/packed-arrays.ts
var TYPES = { Int32Array, Uint16Array, Uint8Array };
var STEP = 4;
function unpackArrays(packed) {
  const bytes = packed.byteOffset % STEP === 0 ? packed : Uint8Array.from(packed);
  const { buffer, byteOffset } = bytes;
  const length = new DataView(buffer, byteOffset).getUint32(0, true);
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(STEP, STEP + length)));
  const arrays = {};
  let at = byteOffset + STEP + stepped(length);
  for (const { name, type, length: items } of head) {
    const array = new TYPES[type](buffer, at, items);
    arrays[name] = array;
    at += stepped(array.byteLength);
  }
  return arrays;
}
function stepped(bytes) {
  return Math.ceil(bytes / STEP) * STEP;
}

// src/text/term-trie.ts
var OPEN_RIGHT = 1;
var OPEN_LEFT = 2;
var LONGEST_UNIT = 3;
function buildTrie(terms) {
  const twin = new Int32Array(terms.length).fill(-1);
  const bare2 = terms.map(bareTerm);
  const order = terms.map((_, index) => index).filter((index) => bare2[index] !== "");
  order.sort((a, b) => compare(bare2[a], bare2[b]) || a - b);
  const nodes = [];
  const codes2 = [];
  const from = [0];
  const to = [order.length];
  const depth = [0];
  for (let node = 0; node < from.length; node += 1) {
    let at = from[node];
    const end = to[node];
    const level = depth[node];
    let term = -1;
    for (; at < end && bare2[order[at]]?.length === level; at += 1) {
      const index = order[at];
      twin[index] = term;
      term = index;
    }
    nodes.push(codes2.length, term);
    while (at < end) {
      const code = bare2[order[at]].charCodeAt(level);
      const begin = at;
      while (at < end && bare2[order[at]].charCodeAt(level) === code) at += 1;
      codes2.push(code);
      from.push(begin);
      to.push(at);
      depth.push(level + 1);
    }
  }
  nodes.push(codes2.length, -1);
  return {
    nodes: Int32Array.from(nodes),
    edgeCode: Uint16Array.from(codes2),
    twin,
    open: Uint8Array.from(terms, openness),
    inWords: Uint16Array.from(
      terms.filter((term, n) => term.startsWith("*") && bare2[n].length > LONGEST_UNIT).flatMap((term) => [term.charCodeAt(1), term.charCodeAt(2)])
    )
  };
}
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
function bareTerm(term) {
  return term.slice(term.startsWith("*") ? 1 : 0, term.endsWith("*") ? -1 : void 0);
}
function openness(term) {
  return (term.endsWith("*") ? OPEN_RIGHT : 0) | (term.startsWith("*") ? OPEN_LEFT : 0);
}

// src/claims/number-lists.ts
function numberLists(lists) {
  const from = new Int32Array(lists.length + 1);
  let size = 0;
  lists.forEach((list, n) => {
    size += list?.length ?? 0;
    from[n + 1] = size;
  });
  const items = new Int32Array(size);
  lists.forEach((list, n) => {
    if (list !== void 0) items.set(list, from[n]);
  });
  return { from, items };
}
function meet(one, a, other2, b) {
  const aEnd = one.from[a + 1];
  const bStart = other2.from[b];
  const bEnd = other2.from[b + 1];
  for (let i = one.from[a]; i < aEnd; i += 1) {
    const wanted = one.items[i];
    for (let k = bStart; k < bEnd; k += 1) if (other2.items[k] === wanted) return true;
  }
  return false;
}

// src/claims/vocabulary-tables.ts
function vocabularyTables(vocabulary) {
  const { lang, terms, termSets, tokenSets, setCount, concepts, phrases, wordings } = vocabulary;
  const [number2 = -1, percent = -1, year = -1] = tokenSets;
  const tokens = [[number2], [percent], [number2, year]].map((sets) => sets.filter((set) => set >= 0));
  return {
    lang,
    concepts,
    phrases: phrases.map(shapeOf),
    setCount,
    tokenTerms: [terms.length, terms.length + 1, terms.length + 2],
    trie: buildTrie(terms),
    setsOf: numberLists([...termSets, ...tokens]),
    gated: numberLists(gates(vocabulary)),
    firstElement: numberLists(phrases.map(({ elements }) => elements.map(() => 0))).from,
    elements: numberLists(phrases.flatMap(({ elements }) => elements.map(({ sets }) => sets))),
    asked: numberLists(phrases.map(askedSets)),
    ...wordings === void 0 ? {} : { wordings }
  };
}
function shapeOf({ concept, elements, unless, with: near, weak }) {
  const gaps = elements.map(({ gap }) => gap);
  return { concept, gaps, unless, ...near === void 0 ? {} : { with: near }, weak };
}
function gates({ phrases, terms, termSets, tokenSets, setCount }) {
  const commonness = commonnessOf(terms, termSets, tokenSets, setCount);
  const byGate = new Array(setCount).fill(void 0);
  phrases.forEach(({ elements }, n) => {
    const sums = elements.map(({ sets }) => sets.reduce((sum, set) => sum + commonness[set], 0));
    const gate = elements[sums.indexOf(Math.min(...sums))];
    for (const set of new Set(gate?.sets)) (byGate[set] ??= []).push(n);
  });
  return byGate;
}
function askedSets({ elements, unless, with: near }) {
  const guards = near === void 0 ? unless : [...unless, near];
  const guarding = guards.flatMap(
    (guard) => Object.values(guard).flatMap((s) => s ?? [])
  );
  return [.../* @__PURE__ */ new Set([...elements.flatMap(({ sets }) => sets), ...guarding])];
}
function commonnessOf(terms, termSets, tokenSets, setCount) {
  const commonness = new Array(setCount).fill(0);
  terms.forEach((term, number2) => {
    const length = term.length * (term.charCodeAt(0) >= 11904 ? 3 : 1);
    const weight = length <= 3 ? 60 : length <= 6 ? 8 : 1;
    for (const set of termSets[number2] ?? []) commonness[set] = commonness[set] + weight;
  });
  for (const set of tokenSets) commonness[set] = Infinity;
  return commonness;
}
function unpackTables(shapes, numbers) {
  const arrays = unpackArrays(numbers);
  const list = (name) => ({ from: arrays[`${name}.from`], items: arrays[`${name}.items`] });
  const { guards, phrases, ...rest } = JSON.parse(shapes);
  return {
    ...rest,
    phrases: phrases.map(([concept, gaps, unless, near, weak]) => ({
      concept,
      gaps,
      unless: unless.map((number2) => guards[number2]),
      ...near < 0 ? {} : { with: guards[near] },
      weak: weak === 1
    })),
    trie: arrays,
    firstElement: arrays["firstElement"],
    setsOf: list("setsOf"),
    gated: list("gated"),
    elements: list("elements"),
    asked: list("asked")
  };
}

// src/app/rule-book.ts
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

// src/claims/facts/signs.ts
init_block_roles();

// src/claims/facts/attribute-hits.ts
init_block_roles();

// src/claims/scan-text.ts
init_normalize();

// src/text/segments.ts
init_char_class();
var SENTENCE_MARKS = new Set([..."\u3002!?;\u2026|"].map((c) => c.charCodeAt(0)));
var CLAUSE_MARKS = new Set([...',:()[]{}"\u3010\u3011\u300A\u300B\u300C\u300D\u300E\u300F\xB7/~'].map((c) => c.charCodeAt(0)));
var ABBREVIATIONS = new Set(
  "incl inkl excl zzgl evtl ggf bzw ca vgl approx vs dr prof mr mrs ms zb".split(" ")
);
var BEFORE_NUMBERS = new Set("no nr nos n\xFAm num art abs ref r\xE9f p\xE1g max min tel".split(" "));
var FULL_STOP = 46;
var SPACE4 = 32;
function segment(text) {
  return new LazySegments(text);
}
var LazySegments = class {
  text;
  split;
  constructor(text) {
    this.text = text;
  }
  get sentences() {
    return (this.split ??= splitText(this.text)).sentences;
  }
  get clauses() {
    return (this.split ??= splitText(this.text)).clauses;
  }
};
function splitText(text) {
  const sentences = [];
  const clauses = [];
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (charClass(code) !== 0 || code === SPACE4) continue;
    if (SENTENCE_MARKS.has(code) || code === FULL_STOP && endsSentence(text, i)) {
      sentences.push(i + 1);
      clauses.push(i + 1);
    } else if (CLAUSE_MARKS.has(code) && !isInsideNumber(text, i)) clauses.push(i + 1);
  }
  if (sentences.at(-1) !== text.length) sentences.push(text.length);
  if (clauses.at(-1) !== text.length) clauses.push(text.length);
  return { sentences, clauses };
}
function isAbbreviation(word) {
  return ABBREVIATIONS.has(word);
}
function segmentAt(ends, offset) {
  let low = 0;
  let high = ends.length - 1;
  while (low < high) {
    const middle = low + high >> 1;
    if (ends[middle] <= offset) low = middle + 1;
    else high = middle;
  }
  return [low === 0 ? 0 : ends[low - 1], ends[low] ?? 0];
}
function endsSentence(text, at) {
  const next = text.charCodeAt(at + 1);
  if (Number.isNaN(next)) return true;
  if (next !== SPACE4) return charClass(next) === 2 && at > 0 && charClass(text.charCodeAt(at - 1)) === 2;
  let start = at;
  while (start > 0 && charClass(text.charCodeAt(start - 1)) === WORD) start -= 1;
  const short = text.slice(start, at);
  if (isAbbreviation(short) || BEFORE_NUMBERS.has(short) && isDigit(text.charCodeAt(at + 2))) return false;
  const word = at - start;
  return word > 2 || word === 2 && !isDigit(text.charCodeAt(start)) && text.charCodeAt(start - 1) !== FULL_STOP;
}
function isInsideNumber(text, at) {
  return at > 0 && isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1));
}

// src/text/parts.ts
init_unmix();
var MARKS = [..."\u3002\uFF01\uFF1F\uFF1B!?;"].map((mark) => mark.charCodeAt(0));
var FULL_STOP2 = 46;
var ASCII = 128;
var PLAIN2 = new Uint8Array(ASCII).fill(1);
for (const code of [...MARKS, FULL_STOP2]) PLAIN2[code] = 0;

// src/claims/quotation.ts
var OPEN = "\u300A";
var CLOSE = "\u300B";
var FAR = 60;
function isInsideTitleMarks(text, offset) {
  for (let at = offset; at >= 0 && offset - at <= FAR; at -= 1) {
    const char = text[at];
    if (char === CLOSE) return false;
    if (char === OPEN) {
      const close = text.slice(offset, offset + FAR).indexOf(CLOSE);
      return close > 0;
    }
  }
  return false;
}
var QUOTE = '"';
var CORNERS = ["\u300C\u300D", "\u300E\u300F"];
function isBetweenQuotes(text, offset, [from, to]) {
  const before = text.slice(from, offset);
  const after = text.slice(offset, to);
  const isOpen = before.split(QUOTE).length % 2 === 0;
  if (isOpen && (before.endsWith(QUOTE) || after.includes(QUOTE))) return true;
  return CORNERS.some(
    ([open = "", close = ""]) => before.lastIndexOf(open) > before.lastIndexOf(close) && after.includes(close)
  );
}

// src/claims/sorted-matches.ts
init_concept_kinds();
var CATEGORY = "category:";
var ATTRIBUTE = "attribute:";
var NONE = [];
var NOTHING_SORTED = {
  triggers: [],
  categories: NONE,
  claims: NONE,
  namesAttributes: false
};
function sortMatches(matches, isTrigger) {
  let triggers;
  let categories;
  let claims;
  let namesAttributes = false;
  for (const match of matches) {
    const { concept } = match;
    if (isTrigger(concept) && triggers?.includes(concept) !== true) (triggers ??= []).push(concept);
    if (isClaimKind(concept)) (claims ??= []).push(match);
    else if (concept.startsWith(CATEGORY)) (categories ??= []).push(match);
    else if (concept.startsWith(ATTRIBUTE)) namesAttributes = true;
  }
  if (triggers === void 0 && categories === void 0 && claims === void 0 && !namesAttributes)
    return NOTHING_SORTED;
  return {
    triggers: triggers ?? NOTHING_SORTED.triggers,
    categories: categories ?? NONE,
    claims: claims ?? NONE,
    namesAttributes
  };
}

// src/claims/scan-text.ts
function scanText(text, lang, scanner) {
  const normalized = normalize(text);
  const segments = segment(normalized.text);
  const matches = scanner?.scan(normalized.text, segments) ?? [];
  if (matches.length > 0 && normalized.text.includes("\u300A"))
    for (const match of matches) match.quoted = isInsideTitleMarks(normalized.text, match.start);
  const sorted = scanner?.sort(matches) ?? NOTHING_SORTED;
  return new SinglePiece(lang, normalized, segments, matches, sorted, scanner?.needsWhole ?? false);
}
function lengthOf({
  parts
}) {
  const last = parts.at(-1);
  return last === void 0 ? 0 : last.at + last.text.length;
}
function partAt({ parts }, offset) {
  let n = parts.length - 1;
  while (n > 0 && parts[n].at > offset) n -= 1;
  return parts[n];
}
function shownSpan(scanned, from, to) {
  const { text, start, at } = partAt(scanned, from);
  const [first, last] = sourceSpan(text.normalized, from - at, to - at);
  return [start + first, start + last];
}
var SinglePiece = class {
  // What is asked of every sentence that comes back stands together.
  needsWhole;
  length;
  sorted;
  signs;
  weighed;
  lang;
  normalized;
  segments;
  matches;
  parts;
  doubts;
  measures;
  attributes;
  facts;
  constructor(lang, normalized, segments, matches, sorted, needsWhole) {
    this.needsWhole = needsWhole;
    this.length = normalized.text.length;
    this.sorted = sorted;
    this.signs = void 0;
    this.weighed = void 0;
    this.lang = lang;
    this.normalized = normalized;
    this.segments = segments;
    this.matches = matches;
    this.parts = [{ text: this, start: 0, at: 0 }];
    this.doubts = void 0;
    this.measures = void 0;
    this.attributes = void 0;
    this.facts = void 0;
  }
  get learnt() {
    return this;
  }
};

// src/claims/facts/attribute-hits.ts
var KNOWN = /* @__PURE__ */ new WeakMap();
var NONE2 = [];
function attributeHits(scanned) {
  let hits = KNOWN.get(scanned);
  if (hits === void 0) KNOWN.set(scanned, hits = findHits(scanned));
  return hits;
}
function findHits({ listing, blocks }) {
  const byBlock = /* @__PURE__ */ new Map();
  for (const { index, parts } of blocks) {
    if (!isStatement(listing.blocks[index]?.role ?? "footer")) continue;
    let hits = NONE2;
    for (const { text, start: at } of parts) {
      const own = hitsIn(text);
      if (own.length === 0) continue;
      const placed = at === 0 ? own : own.map(({ attribute, start, end }) => ({ attribute, start: start + at, end: end + at }));
      hits = hits.length === 0 ? placed : [...hits, ...placed];
    }
    if (hits.length > 0) byBlock.set(index, hits);
  }
  return byBlock;
}
function hitsIn(text) {
  return text.sorted.namesAttributes ? text.learnt.attributes ??= findIn(text) : NONE2;
}
function findIn(text) {
  let found;
  for (const match of text.matches) {
    if (!match.concept.startsWith(ATTRIBUTE)) continue;
    const [start, end] = shownSpan(text, match.start, match.end);
    (found ??= []).push({ attribute: match.concept.slice(ATTRIBUTE.length), start, end });
  }
  return found === void 0 ? NONE2 : longest(found);
}
function longest(hits) {
  const inside = (a, b) => b.start <= a.start && a.end <= b.end && b.end - b.start > a.end - a.start;
  return hits.filter((hit) => !hits.some((other2) => inside(hit, other2))).sort((a, b) => a.start - b.start);
}

// src/claims/facts/gather-facts.ts
init_block_roles();

// src/quantity/chinese-number.ts
var DIGITS = new Map(
  [..."\u96F6\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D"].map((char, i) => [char, i]).concat(
    [..."\u3007\u58F9\u8D30\u53C1\u8086\u4F0D\u9646\u67D2\u634C\u7396"].map((char, i) => [char, i]),
    [
      ["\u4E24", 2],
      ["\u5169", 2]
    ]
  )
);
var TENS = /* @__PURE__ */ new Map([
  ["\u5341", 10],
  ["\u62FE", 10],
  ["\u767E", 100],
  ["\u4F70", 100],
  ["\u5343", 1e3],
  ["\u4EDF", 1e3]
]);
var MYRIADS = /* @__PURE__ */ new Map([
  ["\u4E07", 1e4],
  ["\u842C", 1e4],
  ["\u4EBF", 1e8],
  ["\u5104", 1e8]
]);
var LONGEST = 20;
function isNumeral(char) {
  return DIGITS.has(char) || TENS.has(char) || MYRIADS.has(char);
}
function startsChineseNumber(code) {
  return STARTS.has(code);
}
var STARTS = new Set([...DIGITS.keys(), "\u5341", "\u62FE", "\u534A"].map((char) => char.charCodeAt(0)));
function numeralsEnd(text, at) {
  let end = at;
  while (isNumeral(text.charAt(end))) end++;
  return end === at && text[at] === "\u534A" ? at + 1 : end;
}
function readChineseNumber(text, at) {
  if (text[at] === "\u534A") return { value: 0.5, end: at + 1 };
  if (!startsChineseNumber(text.charCodeAt(at))) return null;
  const end = numeralsEnd(text, at);
  if (end - at > LONGEST) return null;
  const chars = [...text.slice(at, end)];
  if (chars.every((char) => DIGITS.has(char))) {
    if (chars.length === 2 && !/[零〇]/.test(chars.join(""))) return null;
    return { value: Number(chars.map((char) => DIGITS.get(char)).join("")), end };
  }
  const read4 = evaluate(chars);
  return read4 === null ? null : { value: read4.value, end: at + read4.used };
}
function evaluate(chars) {
  let total = 0;
  let section = 0;
  let digit = -1;
  let unit = 1;
  let afterZero = false;
  let used = 0;
  for (const char of chars) {
    const value = DIGITS.get(char);
    const ten = TENS.get(char);
    const myriad = MYRIADS.get(char);
    if (value === 0) {
      if (digit >= 0) break;
      afterZero = true;
    } else if (value !== void 0) {
      if (digit >= 0) break;
      digit = value;
    } else if (ten !== void 0) {
      if (digit < 0 && (ten > 10 || section % 100 !== 0)) break;
      section += (digit < 0 ? 1 : digit) * ten;
      [digit, unit, afterZero] = [-1, ten, false];
    } else if (myriad !== void 0) {
      if (section + Math.max(digit, 0) === 0) break;
      const part2 = section + Math.max(digit, 0);
      total = total < myriad ? (total + part2) * myriad : total + part2 * myriad;
      [section, digit, unit, afterZero] = [0, -1, myriad, false];
    }
    used++;
  }
  if (used === 0) return null;
  if (digit >= 0) section += unit >= 100 && !afterZero ? digit * unit / 10 : digit;
  return { value: total + section, used };
}

// src/quantity/number-starts.ts
var NONE3 = 0;
var DIGIT = 1;
var CHINESE = 2;
var KINDS = new Uint8Array(65536);
for (let digit = 0; digit < 10; digit++) KINDS[48 + digit] = KINDS[65296 + digit] = DIGIT;
for (let code = 12295; code < 40960; code++) if (startsChineseNumber(code)) KINDS[code] = CHINESE;
function nextNumberStart(text, from) {
  let i = from;
  while (i < text.length && KINDS[text.charCodeAt(i)] === NONE3) i++;
  return i;
}
function isArabicStart(text, at) {
  return KINDS[text.charCodeAt(at)] === DIGIT;
}

// src/quantity/chars.ts
function digitAt(text, at) {
  const code = text.charCodeAt(at);
  if (code >= 48 && code <= 57) return code - 48;
  if (code >= 65296 && code <= 65305) return code - 65296;
  return -1;
}
function digitsEnd(text, at) {
  let end = at;
  while (digitAt(text, end) >= 0) end++;
  return end;
}
function asciiDigits(text, start, end) {
  const raw = text.slice(start, end);
  return /^\d*$/.test(raw) ? raw : raw.normalize("NFKC");
}
function isHardSpace(code) {
  return code === 160 || code === 8199 || code === 8201 || code === 8239;
}
function isBlank2(code) {
  return code === 32 || isHardSpace(code) || code >= 9 && code <= 13 || code >= 8192 && code <= 8207 || code === 8288 || code === 12288 || code === 65279;
}
function isAlpha(code) {
  return code >= 97 && code <= 122 || code >= 65 && code <= 90 || code >= 192 && code <= 591 && code !== 215 && code !== 247 || code >= 880 && code <= 1327 || code >= 7680 && code <= 7935;
}
function isHan(code) {
  return code >= 13312 && code <= 40959 || code === 12295;
}
function isKana(code) {
  return code >= 12353 && code <= 12538;
}
var MOST_BLANKS = 3;
function skipBlanks(text, at) {
  let i = at;
  while (i < at + MOST_BLANKS && isBlank2(text.charCodeAt(i))) i++;
  return i;
}
function skipBlanksBack(text, at) {
  let i = at;
  while (i > 0 && i > at - MOST_BLANKS && isBlank2(text.charCodeAt(i - 1))) i--;
  return i;
}

// src/quantity/currencies.ts
var TWO_DECIMALS = `USD:en-US EUR:de-DE GBP:en-GB CNY:zh-CN HKD:zh-HK TWD:zh-TW MOP:zh-MO SGD:en-SG
  AUD:en-AU CAD:en-CA NZD:en-NZ INR:en-IN PKR:en-PK LKR:en-LK NPR:ne-NP MUR:en-MU BDT:bn-BD BRL:pt-BR
  MXN:es-MX ARS:es-AR COP:es-CO UYU:es-UY PEN:es-PE BOB:es-BO DOP:es-DO CRC:es-CR CHF:de-CH SEK:sv-SE
  NOK:nb-NO DKK:da-DK PLN:pl-PL CZK:cs-CZ HUF:hu-HU RON:ro-RO BGN:bg-BG RUB:ru-RU UAH:uk-UA KZT:kk-KZ
  TRY:tr-TR ILS:he-IL ZAR:en-ZA EGP:en-EG MAD:fr-MA DZD:fr-DZ AED:en-AE SAR:en-SA QAR:en-QA THB:th-TH
  IDR:id-ID MYR:ms-MY PHP:en-PH NGN:en-NG KES:en-KE GHS:en-GH RSD:sr-RS GEL:ka-GE`;
var NO_DECIMALS = "JPY:ja-JP KRW:ko-KR CLP:es-CL VND:vi-VN PYG:es-PY ISK:is-IS XOF:fr-SN XAF:fr-CM";
var THREE_DECIMALS = "TND:fr-TN LYD:ar-LY KWD:en-KW BHD:en-BH JOD:en-JO OMR:en-OM";
var byCode = /* @__PURE__ */ new Map();
var byRegion = /* @__PURE__ */ new Map();
function read2(rows2, decimals) {
  for (const row of rows2.trim().split(/\s+/)) {
    const [code = "", home = ""] = row.split(":");
    byCode.set(code, { code, decimals, home });
    byRegion.set(home.slice(-2), code);
  }
}
read2(TWO_DECIMALS, 2);
read2(NO_DECIMALS, 0);
read2(THREE_DECIMALS, 3);
function currencyOf(code) {
  if (code === null || code === void 0 || code === "") return null;
  return byCode.get(code) ?? { code, decimals: 2, home: "en-US" };
}
function currencyOfRegion(region2) {
  return (region2 === null ? void 0 : byRegion.get(region2)) ?? null;
}
function currencyCodes() {
  return [...byCode.keys()];
}

// src/quantity/locale-separators.ts
init_memo();
var MOST_CACHED = 200;
function separatorsOf(locale) {
  return locale === void 0 || locale === "" ? null : separators(locale);
}
var separators = memo(MOST_CACHED, (locale) => {
  const tag = canonical(locale);
  if (tag === null) return null;
  const parts = new Intl.NumberFormat(tag, { numberingSystem: "latn" }).formatToParts(-12345675e-1);
  const decimal = parts.find((part2) => part2.type === "decimal")?.value;
  const group = parts.find((part2) => part2.type === "group")?.value ?? " ";
  if (decimal !== "." && decimal !== ",") return null;
  return { decimal, group: group === "." || group === "," ? group : /\s/.test(group) ? " " : "'" };
});
function regionOf(locale) {
  return locale === void 0 || locale === "" ? null : region(locale);
}
var region = memo(MOST_CACHED, (locale) => {
  const named3 = /^[a-z]{2,3}(?:[-_][a-z]{4})?[-_]([a-z]{2})$/i.exec(locale)?.[1];
  if (named3 !== void 0) return named3.toUpperCase();
  const tag = canonical(locale);
  return tag === null ? null : new Intl.Locale(tag).maximize().region ?? null;
});
function languageOf(locale) {
  return locale?.split(/[-_]/, 1)[0]?.toLowerCase();
}
function canonical(locale) {
  try {
    const tag = Intl.getCanonicalLocales(locale.replaceAll("_", "-"))[0] ?? null;
    return tag !== null && Intl.NumberFormat.supportedLocalesOf(tag).length > 0 ? tag : null;
  } catch {
    return null;
  }
}

// src/quantity/interpret-number.ts
var MOST_DIGITS = 15;
function interpretNumber(token, hints = {}) {
  if (token.overlong) return null;
  if (token.separators.length === 0) return integer(token.groups[0] ?? "");
  const parts = joinParted(token);
  const marks = token.separators.filter((mark) => mark === "." || mark === ",");
  const whole2 = integer(parts.join(""));
  if (whole2 === null) return null;
  const last = marks.at(-1);
  const fraction = parts.at(-1) ?? "";
  if (last === void 0) return whole2;
  const asDecimal = (ambiguous, proves) => ({
    value: Number(`${parts.slice(0, -1).join("")}.${fraction}`),
    decimals: fraction.length,
    ambiguous,
    proves
  });
  const earlier = marks.slice(0, -1);
  if (earlier.length > 0) {
    if (earlier.every((mark) => mark === last)) {
      return grouped(parts, last) ? { ...whole2, proves: other(last) } : null;
    }
    const group = other(last);
    if (!earlier.every((mark) => mark === group) || !grouped(parts.slice(0, -1), group)) return null;
    return asDecimal(false, last);
  }
  const parted2 = token.separators.length > 1;
  const first = parts[0] ?? "";
  if (parted2 || fraction.length !== 3 || first.length > 3 || first.startsWith("0")) {
    return asDecimal(false, fraction.length === 3 && !parted2 ? null : last);
  }
  const verdict2 = decide(last, hints);
  return verdict2.decimal ? asDecimal(verdict2.ambiguous, null) : { ...whole2, ...verdict2, proves: null };
}
function integer(digits) {
  const significant = digits.startsWith("0") ? digits.replace(/^0+(?=\d)/, "") : digits;
  if (significant.length > MOST_DIGITS) return null;
  return { value: Number(significant), decimals: 0, ambiguous: false, proves: null };
}
function decide(mark, hints) {
  if (hints.decimalSeparator !== void 0) {
    return { decimal: hints.decimalSeparator === mark, ambiguous: false };
  }
  const locale = separatorsOf(hints.locale);
  const currency = currencyOf(hints.currency);
  if (currency === null) {
    if (locale !== null) return { decimal: locale.decimal === mark, ambiguous: false };
    return { decimal: hints.doubtful === "english" && mark === ".", ambiguous: true };
  }
  if (currency.decimals === 0) return { decimal: false, ambiguous: false };
  const home = separatorsOf(currency.home);
  if (currency.decimals === 3) return { decimal: home?.group !== mark, ambiguous: false };
  if (home !== null && home.decimal !== mark) return { decimal: false, ambiguous: false };
  if (locale !== null && locale.decimal !== mark) return { decimal: false, ambiguous: false };
  return { decimal: locale !== null, ambiguous: true };
}
function other(mark) {
  return mark === "." ? "," : ".";
}
function joinParted(token) {
  const parts = [token.groups[0] ?? ""];
  token.separators.forEach((mark, i) => {
    const group = token.groups[i + 1] ?? "";
    if (mark === " " || mark === "'") parts.push(`${parts.pop() ?? ""}${group}`);
    else parts.push(group);
  });
  return parts;
}
function grouped(parts, mark) {
  const [first = "", ...rest] = parts;
  if (rest.length === 0) return true;
  if (first.length > 3 || first.startsWith("0") || rest.at(-1)?.length !== 3) return false;
  if (rest.every((part2) => part2.length === 3)) return true;
  return mark === "," && first.length <= 2 && rest.slice(0, -1).every((part2) => part2.length === 2);
}

// src/quantity/magnitude.ts
var GLUED = /* @__PURE__ */ new Map([
  ["\u4E07", 1e4],
  ["\u842C", 1e4],
  ["\u4EBF", 1e8],
  ["\u5104", 1e8],
  ["\u5343", 1e3],
  ["\uB9CC", 1e4],
  ["\uC5B5", 1e8]
]);
var LETTERS = /* @__PURE__ */ new Map([
  ["k", 1e3],
  ["K", 1e3],
  ["M", 1e6]
]);
var WORDS = /* @__PURE__ */ new Map([
  ["mio", 1e6],
  ["mln", 1e6],
  ["million", 1e6],
  ["millions", 1e6],
  ["millionen", 1e6],
  ["millones", 1e6],
  ["milioni", 1e6],
  ["milh\xF5es", 1e6],
  ["mrd", 1e9],
  ["billion", 1e9],
  ["thousand", 1e3],
  ["tausend", 1e3],
  ["mille", 1e3],
  ["mila", 1e3],
  ["tsd", 1e3],
  ["lakh", 1e5],
  ["lakhs", 1e5],
  ["crore", 1e7],
  ["\u0442\u044B\u0441", 1e3],
  ["\u043C\u043B\u043D", 1e6]
]);
var INITIALS = new Set([..."mMtTbBlLcC\u0442\u0422\u043C\u041C"].map((char) => char.charCodeAt(0)));
var WORD2 = new RegExp("\\p{L}{3,9}\\.?", "uy");
function readMagnitude(text, at) {
  const char = text.charAt(at);
  const glued = char > "~" ? GLUED.get(char) : void 0;
  if (glued !== void 0) return { factor: glued, end: at + 1 };
  const letter = LETTERS.get(char);
  if (letter !== void 0 && !isAlpha(text.charCodeAt(at + 1)) && !/\d/.test(text.charAt(at + 1))) {
    return { factor: letter, end: at + 1 };
  }
  const wordStart = skipBlanks(text, at);
  if (!INITIALS.has(text.charCodeAt(wordStart))) return null;
  WORD2.lastIndex = wordStart;
  const word = WORD2.exec(text)?.[0];
  if (word === void 0) return null;
  const bare2 = word.endsWith(".") ? word.slice(0, -1) : word;
  const factor = WORDS.get(bare2.toLowerCase());
  if (factor === void 0 || isAlpha(text.charCodeAt(wordStart + word.length))) return null;
  const end = wordStart + (bare2.length <= 3 ? word.length : bare2.length);
  return { factor, end };
}

// src/quantity/scan-number.ts
var MOST_GROUPS = 8;
function separatorAt(text, at, plainSpaces) {
  const code = text.charCodeAt(at);
  switch (code) {
    case 46:
    case 65294:
      return ".";
    case 44:
      return ",";
    // In Chinese text a full-width comma separates clauses, unless the digits are full-width too.
    case 65292:
      return text.charCodeAt(at - 1) >= 65296 && text.charCodeAt(at + 1) >= 65296 ? "," : null;
    case 39:
    case 8217:
    case 8216:
    case 700:
    case 180:
      return "'";
    case 32:
      return plainSpaces ? " " : null;
    default:
      return isHardSpace(code) ? " " : null;
  }
}
function canPart(token, separator, length) {
  const first = token.groups[0] ?? "";
  return length === 3 && first.length <= 3 && !first.startsWith("0") && token.groups.length < MOST_GROUPS && token.separators.every((other2) => other2 === separator);
}
function scanNumber(text, at, plainSpaces = false) {
  if (digitAt(text, at) < 0) return null;
  let end = digitsEnd(text, at);
  const token = {
    start: at,
    end,
    groups: [asciiDigits(text, at, end)],
    separators: [],
    overlong: false
  };
  for (; ; ) {
    const separator = separatorAt(text, end, plainSpaces);
    if (separator === null || digitAt(text, end + 1) < 0) break;
    const next = digitsEnd(text, end + 1);
    if ((separator === " " || separator === "'") && !canPart(token, separator, next - end - 1)) break;
    if (token.groups.length < MOST_GROUPS) {
      token.groups.push(asciiDigits(text, end + 1, next));
      token.separators.push(separator);
    } else {
      token.overlong = true;
    }
    end = next;
  }
  token.end = end;
  return token;
}
var BEFORE_FRACTION = "(\uFF08[:\uFF1A~\uFF5E-\u2013\u2212+\xD7x*$\u20AC\xA3\xA5\uFFE5\u20B9=";
function scanLeadingFraction(text, at) {
  const before = text.charCodeAt(at - 2);
  const mark = text[at - 1];
  if (mark !== "." && mark !== "," || digitAt(text, at - 2) >= 0) return null;
  if (!Number.isNaN(before) && !isBlank2(before) && !BEFORE_FRACTION.includes(text.charAt(at - 2)))
    return null;
  const token = scanNumber(text, at);
  if (token === null || token.separators.length > 0 || token.end - at > 2) return null;
  return { ...token, start: at - 1, groups: ["0", ...token.groups], separators: [mark] };
}
function strokesEnd(text, at) {
  if (!".,:".includes(text.charAt(at) || " ")) return at;
  let end = at + 1;
  while (end < at + 3 && "-\u2013\u2014\u2212".includes(text.charAt(end) || " ")) end++;
  if (end === at + 1 || digitAt(text, end) >= 0 || text[end] === ")") return at;
  return end;
}

// src/quantity/parse-number.ts
function tidy(value) {
  return Number.isInteger(value) ? value : Number(value.toPrecision(12));
}
function scaled(value, factor) {
  return factor === 1 ? value : tidy(value * factor);
}

// src/quantity/screen-resolution.ts
var SCREENS = /* @__PURE__ */ new Map([
  [480, [640, 800, 854]],
  [600, [800, 1024]],
  [720, [1280]],
  [768, [1024, 1366]],
  [800, [1280]],
  [900, [1440, 1600]],
  [1024, [1280]],
  [1050, [1680]],
  [1080, [1920, 2160, 2340, 2400, 2560]],
  [1200, [1600, 1920]],
  [1440, [2560, 3200, 3440, 5120]],
  [1600, [2560]],
  [2160, [3840, 4096]],
  [2880, [5120]],
  [4320, [7680]]
]);
var SCAN_LINES = /* @__PURE__ */ new Map([
  [480, 854],
  [576, 1024],
  [720, 1280],
  [1080, 1920],
  [1440, 2560],
  [2160, 3840],
  [4320, 7680]
]);
var NAMED_K = /* @__PURE__ */ new Map([
  [2, [2560, 1440]],
  [4, [3840, 2160]],
  [5, [5120, 2880]],
  [8, [7680, 4320]]
]);
function isScreen(width, height) {
  const [low, high] = width < height ? [width, height] : [height, width];
  return SCREENS.get(low)?.includes(high) === true;
}
function namedScreen(text, value, end) {
  const letter = text.charAt(end);
  const named3 = letter === "K" ? NAMED_K.get(value) : void 0;
  const width = letter === "p" || letter === "P" || letter === "i" ? SCAN_LINES.get(value) : void 0;
  const sides3 = named3 ?? (width === void 0 ? void 0 : [width, value]);
  if (sides3 === void 0 || LETTER_OR_DIGIT.test(text.charAt(end + 1))) return null;
  return { sides: sides3, end: end + 1 };
}
var LETTER_OR_DIGIT = /[\d\p{Script=Latin}]/u;

// src/quantity/build-quantity.ts
function buildQuantity(chain) {
  const { terms, joint } = chain;
  const [first, second] = terms;
  if (first === void 0) return null;
  if (second === void 0 || joint === null) return single(first);
  switch (joint) {
    case "range":
      return range(first, second, chain.spaced);
    case "tolerance":
      return tolerance(first, second);
    case "times":
      return product(chain);
  }
}
function single(term) {
  return term.unit === null ? null : measured(signed(term, term.unit), term.unit, term.end);
}
function signed(term, unit) {
  const mayBeNegative2 = unit.dimension === "temperature" || unit.dimension === "noise";
  return term.minus && mayBeNegative2 ? { ...term, value: -term.value, start: term.start - 1 } : term;
}
function measured(from, unit, end) {
  const { value } = from;
  return {
    value,
    unit: unit.id,
    dimension: unit.dimension,
    base: toBase(value, unit),
    ...from.ambiguous ? { ambiguous: true } : {},
    start: from.start,
    end
  };
}
function toBase(value, unit) {
  return tidy(value * unit.factor + unit.offset);
}
function convert(value, from, to) {
  if (from.id === to.id) return value;
  return tidy((value * from.factor + from.offset - to.offset) / to.factor);
}
function range(first, last, spaced) {
  const unit = first.unit ?? last.unit;
  if (unit === null || last.unit === null || last.unit.dimension !== unit.dimension) return null;
  if (unit.dimension === "data" && spaced && first.unit !== null) return null;
  const low = signed(first, unit);
  const high = signed(last, unit);
  const upper = convert(high.value, last.unit, unit);
  if (upper <= low.value) return null;
  return { ...measured(low, unit, last.end), upper, upperBase: toBase(upper, unit) };
}
function tolerance(middle, off) {
  const unit = middle.unit ?? off.unit;
  if (unit === null) return null;
  const value = off.unit === null || off.unit.dimension !== unit.dimension ? off.value : convert(off.value, off.unit, unit);
  return { ...measured(signed(middle, unit), unit, off.end), tolerance: value };
}
function product(chain) {
  const { terms, hanging } = chain;
  const first = terms[0];
  const last = terms.at(-1);
  if (first === void 0 || last === void 0) return null;
  const physical = terms.filter((term) => term.unit !== null && term.unit.dimension !== "count");
  const unit = physical.at(-1)?.unit ?? null;
  if (unit === null) return terms.length === 2 ? screen(terms) : packs(terms);
  const lengths = physical.every(
    (term) => term.unit?.dimension === "length" || term.unit?.dimension === "resolution"
  );
  if (lengths && !(hanging && terms.length === 2 && first.unit === null)) {
    return physical.length < terms.length && terms.some((term) => term.unit?.dimension === "count") ? null : sides(terms, unit);
  }
  if (physical.length > 1) return null;
  const piece = physical[0];
  const count = terms.filter((term) => term !== piece).reduce((product2, term) => product2 * term.value, 1);
  if (piece === void 0 || !Number.isInteger(count) || count < 1) return null;
  return counted({ ...measured(piece, unit, last.end), start: first.start }, count);
}
function counted(quantity, count) {
  return { ...quantity, count, total: scaled(quantity.base, count) };
}
function packs(terms) {
  const piece = terms.find((term) => term.unit !== null);
  const last = terms.at(-1);
  if (piece?.unit == null || last === void 0) return null;
  const count = terms.filter((term) => term !== piece).reduce((product2, term) => product2 * term.value, 1);
  return counted({ ...measured(piece, piece.unit, last.end), start: terms[0]?.start ?? piece.start }, count);
}
function sides(terms, unit) {
  const [first] = terms;
  const last = terms.at(-1);
  if (first === void 0 || last === void 0) return null;
  const to = first.unit ?? unit;
  const values = terms.map((term) => convert(term.value, term.unit ?? unit, to));
  if (to.dimension === "resolution") return screenOf(first, last, values);
  return { ...measured({ ...first, value: values[0] ?? 0 }, to, last.end), sides: values };
}
function screen(terms) {
  const [first, second] = terms;
  if (first === void 0 || second === void 0) return null;
  if (first.unit !== null || second.unit !== null) return packs(terms);
  return isScreen(first.value, second.value) ? screenOf(first, second, [first.value, second.value]) : null;
}
function screenOf(first, last, values) {
  const pixels = values.reduce((product2, value) => product2 * value, 1);
  return {
    value: pixels,
    unit: "px",
    dimension: "resolution",
    base: pixels,
    sides: values,
    start: first.start,
    end: last.end
  };
}

// src/quantity/term-number.ts
var VULGAR = /* @__PURE__ */ new Map([
  ["\xBD", 0.5],
  ["\xBC", 0.25],
  ["\xBE", 0.75]
]);
var FRACTION = /(\d{1,2})[/⁄](2|3|4|8|16|32|64)(?![\d/])/y;
function readTermNumber(text, at, lang) {
  if (digitAt(text, at) < 0) return chineseTerm(text, at);
  const fraction = readFraction(text, at);
  if (fraction !== null) return plain(fraction.value, at, fraction.end, false);
  const token = scanLeadingFraction(text, at) ?? scanJoined(text, at, lang);
  const reading = token === null ? null : interpretNumber(token, { locale: lang, doubtful: "english" });
  if (token === null || reading === null) return null;
  const whole2 = reading.decimals === 0;
  const vulgar = VULGAR.get(text.charAt(token.end));
  if (whole2 && vulgar !== void 0) return plain(reading.value + vulgar, token.start, token.end + 1, false);
  const rest = /[ -]/.test(text.charAt(token.end)) ? readFraction(text, token.end + 1) : null;
  if (whole2 && rest !== null && rest.value < 1) {
    return plain(reading.value + rest.value, token.start, rest.end, false);
  }
  return { ...plain(reading.value, token.start, token.end, whole2), ambiguous: reading.ambiguous };
}
function plain(value, start, end, whole2) {
  return { value, whole: whole2, ambiguous: false, chinese: false, start, end };
}
function scanJoined(text, at, lang) {
  const narrow = scanNumber(text, at);
  if (narrow === null || text[narrow.end] !== " " || isAlpha(text.charCodeAt(at - 1))) return narrow;
  const wide = scanNumber(text, at, true);
  if (wide === null || wide.separators[0] !== " ") return narrow;
  return separatorsOf(lang)?.group === " " || wide.groups[1] === "000" ? wide : narrow;
}
function readFraction(text, at) {
  FRACTION.lastIndex = at;
  const found = FRACTION.exec(text);
  if (found === null) return null;
  const value = Number(found[1]) / Number(found[2]);
  return value > 0 && value < 1 ? { value, end: at + found[0].length } : null;
}
function chineseTerm(text, at) {
  const chinese = readChineseNumber(text, at);
  if (chinese === null || /[第几数]/.test(text.charAt(at - 1))) return null;
  const whole2 = Number.isInteger(chinese.value);
  return { ...plain(chinese.value, at, chinese.end, whole2), chinese: true };
}

// src/quantity/unit-guards.ts
var OTHER_WORD = {
  \u5929: "\u7136\u4F7F\u7A97\u732B\u7EBF\u7A7A\u82B1\u8D4B",
  \u5347: "\u7EA7\u964D\u6E29\u534E",
  \u7C73: "\u8272\u7C89\u996D\u5176\u5B57\u8001\u767D\u9EC4",
  \u514B: "\u62C9\u9686\u670D",
  \u5C3A: "\u7801\u5BF8",
  \u8F6C: "\u6362\u8F74\u8BA9\u63A5\u76D8\u8D26\u53D1\u8F7D",
  \u8F49: "\u63DB\u8EF8\u8B93\u63A5\u76E4",
  \u5B89: "\u5168\u88C5\u5353\u5FC3\u9759\u6392",
  \u74E6: "\u695E\u7247",
  \u652F: "\u6301\u4ED8\u6491",
  \u53EA: "\u8981\u9700\u6709\u80FD\u662F\u5356\u9650\u4E3A",
  \u4EF6: "\u4E8B",
  \u4E2A: "\u6027\u4EBA\u7A0E\u4F53",
  \u500B: "\u6027\u4EBA",
  \u6761: "\u4EF6\u6B3E\u7EB9\u5F62\u7801\u7EA6",
  \u5305: "\u90AE\u88C5\u62EC\u542B\u88F9\u9000\u6362\u5BB9",
  \u5BF9: "\u6BD4\u4E8E\u5E94\u4E001",
  \u53F0: "\u5F0F\u6E7E\u9636",
  \u90E8: "\u5206\u4F4D\u4EF6\u95E8\u843D\u961F\u66F2",
  \u7EC4: "\u5408\u6210\u88C5\u7EC7",
  \u6839: "\u636E\u672C",
  \u542C: "\u7B52\u529B\u6B4C",
  \u62BD: "\u5C49\u53D6\u5956\u7EF3",
  \u8DB3: "\u7403\u591F\u90E8\u6D74",
  \u5339: "\u914D",
  \u7BA1: "\u7406\u9053",
  \u7BB1: "\u5305",
  \u7C92: "\u5EA6\u5B50",
  \u65E5: "\u672C\u5143\u7528\u5E38\u5386",
  \u5468: "\u8FB9\u5230\u56F4",
  \u5E74: "\u8F7B\u7EA7\u8D27\u7CD5\u4EE3",
  \u4EFD: "\u989D",
  \u5F20: "\u529B",
  \u672C: "\u5E97\u54C1\u8EAB\u5468\u6708",
  \u5957: "\u9910\u88C5\u623F",
  \u4E24: "\u4E2A\u4EF6\u6761\u4FA7\u8FB9\u9762\u79CD\u6B3E\u7528\u8005\u4EBA\u5F20\u53EA\u652F\u74F6\u888B\u5305\u76D2\u6B21\u500D\u5929\u5E74\u6708",
  \u679A: "\u4E3E",
  \u5377: "\u53D1",
  \u7247: "\u523B",
  \u65A4: "\u65A4",
  \u79D2: "\u6740",
  \u53CC: "\u5341",
  \u5E15: "\u5B50",
  \u5BF8: "\u7167"
};
var DATA_SIZES = /* @__PURE__ */ new Set([8, 16, 32, 64, 128, 256, 512, 1024]);
function isUnitHere(spelling, at) {
  const { text, end, value } = at;
  const next = text.charAt(end);
  if (OTHER_WORD[spelling.text]?.includes(next || " ") === true) return false;
  switch (spelling.text) {
    case "in":
      return isInch(at);
    case '"':
    case "\u201D":
    case "\u2033":
    case "''":
    case "\u2019\u2019":
      return isLengthMark(at) && !/^\s?(?:,\s?"|[}\]])/.test(text.slice(end, end + 3)) && !closesQuotation(at);
    case "'":
    case "\u2019":
    case "\u2032":
      return isLengthMark(at) && !new RegExp("^-?\\p{L}", "u").test(text.slice(end, end + 2));
    case "s":
      return !at.whole || !touchesNumber(at);
    case "G":
      return DATA_SIZES.has(value) && at.whole;
    case "K":
      return value >= 1e3 && value <= 2e4;
    case "%":
      return !/^(?:\d[\dA-F]|[A-F]\d)/.test(text.slice(end, end + 2));
    case "g":
      return !isNetwork(at);
    case "PA":
      return value >= 100;
    case "w":
      return next !== "/";
    case "A":
      return !new RegExp("^\\.\\p{L}", "u").test(text.slice(end, end + 2));
    case "l":
      return next !== "'" && next !== "\u2019" && !isSideLabel(at);
    case "H":
      return !isSideLabel(at) && value <= 120;
    case "W":
    case "L":
      return !isSideLabel(at) && !/^-\d\d/.test(text.slice(end, end + 3));
    case "TC":
      return value >= 80;
    case "\u5E74":
      return value < 1e3 && !/(?:平成|令和|昭和)$/.test(text.slice(Math.max(0, at.numberStart - 2), at.numberStart));
    case "ct":
    case "ct.":
    case "CT":
    case "Ct":
      return at.whole === (spelling.unit.dimension === "count");
    case "\u65E5":
      return text[at.numberStart - 1] !== "\u6708";
    default:
      return true;
  }
}
function isLengthMark(at) {
  return touchesNumber(at) && at.value < 1e3;
}
function touchesNumber(at) {
  return at.start === at.numberEnd;
}
function isInch(at) {
  if (at.text[at.end] === "-" || at.text[at.start - 1] === "-") return false;
  const rest = at.text.slice(at.end, at.end + 4);
  return !at.whole || /^\s?(?:$|[x×*,;:)/|]|[WHDL]\b|by\b)/u.test(rest);
}
function closesQuotation(at) {
  const before = at.text.slice(Math.max(0, at.numberStart - 60), at.numberStart);
  if (at.text[at.start] === "\u201D") return before.lastIndexOf("\u201C") > before.lastIndexOf("\u201D");
  const open = before.lastIndexOf('"');
  if (open < 0) return false;
  const outside = before.charAt(open - 1);
  return outside === "" || /[\s([{:=,>]/.test(outside);
}
function isNetwork(at) {
  if (at.value > 5 || !at.whole || !touchesNumber(at)) return false;
  return /^[\p{Script=Han}]/u.test(at.text.charAt(at.end)) && !"\u88C5\u888B\u5305\u76D2\u74F6\u7F50\u652F\u6BCF\u5DE6\u4EE5".includes(at.text.charAt(at.end));
}
function isSideLabel(at) {
  if (/^\s?[x×*]\s?[\d.,]{1,6}\s?[WHDL]\b/i.test(at.text.slice(at.end, at.end + 12))) return true;
  return /[WHDL]\s?[x×*]\s?$/i.test(at.text.slice(Math.max(0, at.numberStart - 4), at.numberStart));
}

// src/quantity/unit-table-count.ts
var COUNT_ROWS = `
thread-count:
tc 1 | thread count; thread-count; TC; fils/cm\xB2; fr:fils; it:fili; es:hilos; de:F\xE4den
count:
piece 1 | pcs; pcs.; Pcs; PCS; pc; pc.; PC; PCs; piece(s); St\xFCck; Stueck; Stk; Stk.; pi\xE8ce(s); pieza(s); pezzo; pezzi; pe\xE7a(s); pz; pz.; ud.; uds; uds.; unidad; unidades; unidade; unit\xE9(s); unit(s); unit\xE0; item(s); \u4EF6; \u4E2A; \u500B; \u679A; \u53EA; \u96BB; \u672C; \u30D4\u30FC\u30B9; \uAC1C; er-Pack; er Pack; er-Set; er Set; teilig; teiliges; tlg.; tlg
pair 2 | pair(s); Paar; paire(s); pares; paia; \u53CC; \u96D9; \u5BF9; \u5C0D; ja:\u8DB3
set 1 | set(s); \u5957; \u7EC4; \u7D44; \u30BB\u30C3\u30C8
pack 1 | pack(s); pk; Pk; packet(s); Packung; Packungen; paquet(s); paquete(s); pacchi; pacote(s); \u5305; \u30D1\u30C3\u30AF
bag 1 | bag(s); Beutel; sachet(s); bolsa(s); bustine; saquetas; teabag(s); \u888B; \u5C0F\u888B
bottle 1 | bottle(s); Flasche; Flaschen; bouteille(s); botella(s); bottiglie; bottiglia; garrafa(s); \u74F6
can 1 | cans; Dosen; Dose; canette(s); lata(s); lattine; \u7F50; \u542C; \u7F36
box 1 | box; boxes; Schachteln; bo\xEEte(s); caja(s); scatole; caixa(s); \u76D2; \u7BB1; \u7BB1\u5165
tube 1 | tube(s); Tuben; \u652F; \u7BA1
roll 1 | roll(s); Rollen; rouleau; rouleaux; rollo(s); rotoli; rolo(s); \u5377; \u5377\u88C5
sheet 1 | sheet(s); Blatt; feuilles; hojas; fogli; folhas; \u5F20; \u5F35; \u62BD; \u9875; \u30DA\u30FC\u30B8
slice 1 | \u7247; \u8D34
grain 1 | \u7C92; \u9897; \u9846; \u4E38; \u9320
strip 1 | \u6761; \u689D; \u6839; \u4E32
capsule 1 | capsule(s); Kapsel; Kapseln; g\xE9lule(s); c\xE1psula(s); capsule; \u80F6\u56CA; \u7C92\u80F6\u56CA; \u30AB\u30D7\u30BB\u30EB
tablet 1 | tablet(s); Tablette; Tabletten; comprim\xE9(s); comprimido(s); compresse; \u7247\u5242
serving 1 | serving(s); Portion; Portionen; portion(s); porciones; porzioni; por\xE7\xF5es; \u4EFD; \u4EBA\u524D
cup 1 | cups; Tassen; tasses; tazas; tazze; \u676F
person 1 | people; persons; Personen; personnes; personas; persone; ja:\u4EBA
count 1 | ct; ct.; CT; Ct; count
machine 1 | \u53F0; \u81FA; \u90E8
book 1 | \u518C; \u518A
`;

// src/quantity/unit-table-physical.ts
var PHYSICAL_ROWS = `
length:
nm 1e-9 | nm; \u7EB3\u7C73; \u5948\u7C73
\xB5m 1e-6 | \xB5m; \u03BCm; um; \u5FAE\u7C73; micron(s)
mm 1e-3 | mm; MM; \u6BEB\u7C73; \u30DF\u30EA; \u30DF\u30EA\u30E1\u30FC\u30C8\u30EB; millimeter(s); millimetre(s); millim\xE8tre(s); mil\xEDmetros; millimetri
cm 1e-2 | cm; CM; Cm; cms; \u5398\u7C73; \u516C\u5206; \u30BB\u30F3\u30C1; \u30BB\u30F3\u30C1\u30E1\u30FC\u30C8\u30EB; centimeter(s); centimetre(s); Zentimeter; Zentimetern; centim\xE8tre(s); cent\xEDmetro(s); centimetri
dm 0.1 | dm; \u5206\u7C73
m 1 | m; \u7C73; \u516C\u5C3A; \u30E1\u30FC\u30C8\u30EB; meter(s); metre(s); Metern; m\xE8tre(s); metro(s); metri
km 1000 | km; KM; Km; \u516C\u91CC; \u5343\u7C73; \u30AD\u30ED\u30E1\u30FC\u30C8\u30EB; kilometer(s); kilometre(s); kilom\xE8tre(s); kil\xF3metros; quil\xF4metros; chilometri
in 0.0254 | in.; inch; inches; Zoll; pouce(s); pulgada(s); pollici; pollice; polegada(s); \u5BF8; \u82F1\u5BF8; \u540B; \u30A4\u30F3\u30C1; "; \u201D; \u2033; ''; \u2019\u2019; in
ft 0.3048 | ft; ft.; FT; foot; feet; Fu\xDF; pied(s); pies; piedi; \u82F1\u5C3A; '; \u2019; \u2032
yd 0.9144 | yd; yds; yd.; yard(s)
mi 1609.344 | mi; mile(s); Meilen; \u82F1\u91CC
chi 0.3333333333 | \u5C3A; \u5E02\u5C3A
area:
mm2 1e-6 | mm\xB2; mm2; \u5E73\u65B9\u6BEB\u7C73
cm2 1e-4 | cm\xB2; cm2; \u5E73\u65B9\u5398\u7C73; \u5E73\u65B9\u516C\u5206
m2 1 | m\xB2; m2; \u33A1; qm; sqm; sq m; sq. m; \u5E73\u65B9\u7C73; \u5E73\u7C73; \u5E73\u65B9\u516C\u5C3A; \u5E73\u65B9\u30E1\u30FC\u30C8\u30EB; square meter(s); square metre(s); Quadratmeter; m\xE8tres carr\xE9s; metros cuadrados; metri quadrati; metros quadrados
km2 1e6 | km\xB2; km2; \u5E73\u65B9\u516C\u91CC
ha 1e4 | hectare(s); Hektar; \u516C\u9877
mu 666.6666667 | \u4EA9
in2 0.00064516 | sq in; sq. in.; in\xB2; square inches; \u5E73\u65B9\u82F1\u5BF8
ft2 0.09290304 | sq ft; sq. ft.; sq.ft.; sqft; ft\xB2; square feet; square foot; \u5E73\u65B9\u82F1\u5C3A
acre 4046.8564224 | acre(s); \u82F1\u4EA9
mass:
\xB5g 1e-9 | \xB5g; \u03BCg; mcg; ug; \u5FAE\u514B
mg 1e-6 | mg; MG; Mg; \u6BEB\u514B; \u30DF\u30EA\u30B0\u30E9\u30E0; milligram(s); milligramme(s); Milligramm; miligramos; milligrammi
g 1e-3 | g; gr; gr.; gm; gms; \u514B; \u516C\u514B; \u30B0\u30E9\u30E0; \uADF8\uB7A8; gram(s); gramme(s); Gramm; gramo(s); grammi; grammo; grama(s)
kg 1 | kg; KG; Kg; kgs; KGS; kilo(s); \u516C\u65A4; \u5343\u514B; \u30AD\u30ED; \u30AD\u30ED\u30B0\u30E9\u30E0; \uD0AC\uB85C\uADF8\uB7A8; kilogram(s); kilogramme(s); Kilogramm; kilogramo(s); chilogrammi; chilo; quilo(s); quilograma(s)
t 1000 | tonne(s); Tonnen; \u5428; \u5678; toneladas; tonnellate
jin 0.5 | \u65A4; \u5E02\u65A4
liang 0.05 | \u4E24; \u5169; \u5E02\u4E24
ct 2e-4 | ct; ct.; CT; Ct; carat(s); \u514B\u62C9; \u30AB\u30E9\u30C3\u30C8
oz 0.028349523125 | oz; oz.; OZ; Oz; Oz.; ounce(s); \u76CE\u53F8; Unzen; onces; onzas
lb 0.45359237 | lb; lbs; lb.; lbs.; LB; LBS; Lbs; Lb; pound(s); \u78C5; libras; libbre
volume:
\xB5l 1e-6 | \xB5l; \u03BCl; \xB5L; \u5FAE\u5347
ml 1e-3 | ml; ML; mL; Ml; \u6BEB\u5347; \u30DF\u30EA\u30EA\u30C3\u30C8\u30EB; \uBC00\uB9AC\uB9AC\uD130; milliliter(s); millilitre(s); mililitros; millilitri
cl 1e-2 | cl; cL; Cl; centiliter; centilitre(s); centilitros
dl 0.1 | dl; dL; Deziliter; d\xE9cilitre(s)
l 1 | l; L; \u2113; \u5347; \u516C\u5347; \u30EA\u30C3\u30C8\u30EB; \uB9AC\uD130; liter(s); litre(s); Litern; Ltr; ltr; Ltr.; litro(s); litri
m3 1000 | m\xB3; m3; cbm; \u7ACB\u65B9\u7C73; Kubikmeter; m\xE8tres cubes; cubic meters
cc 1e-3 | cc; CC
fl-oz 0.0295735295625 | fl oz; fl. oz.; fl. oz; fl.oz; fl.oz.; Fl Oz; FL OZ; Fl. Oz.; Fl. Oz; FL. OZ.; fluid ounce(s); \u6DB2\u4F53\u76CE\u53F8; \u6DB2\u91CF\u76CE\u53F8; \u6DB2\u76CE\u53F8
pt 0.473176473 | pint(s); \u54C1\u8131
qt 0.946352946 | qt; qt.; QT; Qt; quart(s); \u5938\u8131
gal 3.785411784 | gal; gal.; GAL; Gal; gallon(s); \u52A0\u4ED1
cu-ft 28.316846592 | cu ft; cu. ft.; cu.ft.; cubic feet; ft\xB3; \u7ACB\u65B9\u82F1\u5C3A
grammage:
g/m2 1 | g/m\xB2; g/m2; gsm; GSM; g/qm; \u514B/\u5E73\u65B9\u7C73; \u514B\u6BCF\u5E73\u65B9\u7C73
time:
ms 1e-3 | ms; \u6BEB\u79D2; millisecond(s); Millisekunden; millisecondes; milisegundos
s 1 | s; sec; sec.; secs; \u79D2; \u79D2\u949F; \u79D2\u9418; second(s); Sekunde; Sekunden; seconde(s); segundo(s); secondo; secondi; \uCD08
min 60 | min; min.; mins; Min; Min.; \u5206\u949F; \u5206\u9418; \u5206\u9593; \uBD84; minute(s); Minuten; minuto(s); minuti
h 3600 | h; H; hr; hrs; hr.; hrs.; Std; Std.; \u5C0F\u65F6; \u5C0F\u6642; \u4E2A\u5C0F\u65F6; \u500B\u5C0F\u6642; \u6642\u9593; \uC2DC\uAC04; hour(s); Stunde; Stunden; st\xFCndig; st\xFCndige; heure(s); hora(s); ore; ora
day 86400 | night(s); N\xE4chte; N\xE4chten; nuits; noches; notti; day(s); Tag; Tage; Tagen; t\xE4gig; t\xE4gige; t\xE4giges; jour(s); d\xEDa(s); giorno; giorni; dia(s); \u5929; \u65E5; \u65E5\u9593; \uC790\uC77C; \uC77C; calendar day(s); Kalendertage; Kalendertagen; jours calendaires; d\xEDas naturales; giorni di calendario; dias corridos; \u81EA\u7136\u65E5; \u4E2A\u81EA\u7136\u65E5
business-day 86400 | business day(s); working day(s); Werktag; Werktage; Werktagen; Arbeitstage; Arbeitstagen; jours ouvr\xE9s; jours ouvrables; d\xEDas h\xE1biles; d\xEDas laborables; giorni lavorativi; dias \xFAteis; \u5DE5\u4F5C\u65E5; \u4E2A\u5DE5\u4F5C\u65E5; \u5DE5\u4F5C\u5929; \u500B\u5DE5\u4F5C\u5929; \u8425\u4E1A\u65E5; \u55B6\u696D\u65E5
week 604800 | week(s); wk; wks; Woche; Wochen; w\xF6chig; w\xF6chige; semaine(s); semana(s); settimana; settimane; \u5468; \u9031; \u661F\u671F; \u4E2A\u661F\u671F; \u793C\u62DC; \u9031\u9593; \uC8FC
month 2628000 | month(s); mo.; mos; Monat; Monate; Monaten; monatig; monatige; mois; meses; mese; mesi; m\xEAs; es:mes; \u4E2A\u6708; \u500B\u6708; \u4E2A\u6708\u4EFD; \u30F6\u6708; \u304B\u6708; \u30AB\u6708; \u30F5\u6708; \u30B1\u6708; \uAC1C\uC6D4
year 31536000 | year(s); yr; yrs; yr.; yrs.; Jahr; Jahre; Jahren; j\xE4hrig; j\xE4hrige; j\xE4hriger; j\xE4hrigen; fr:an; ans; ann\xE9e(s); a\xF1o(s); anno; anni; ano(s); \u5E74; \u5E74\u95F4; \u5E74\u9593; \u5468\u5E74; \uB144
energy:
J 1 | J; \u7126; \u7126\u8033; Joule; joules
kJ 1000 | kJ; KJ; \u5343\u7126; \u5343\u7126\u8033; kilojoule(s)
MJ 1e6 | MJ; \u5146\u7126
kcal 4184 | kcal; Kcal; KCAL; Cal; \u5927\u5361; \u5343\u5361; \u5361\u8DEF\u91CC; kilocalorie(s); Kilokalorien; calorie(s); calor\xEDas; \u30AD\u30ED\u30AB\u30ED\u30EA\u30FC; \uD0AC\uB85C\uCE7C\uB85C\uB9AC
Wh 3600 | Wh; \u74E6\u65F6; Wattstunden; watt-hour(s); watt hour(s)
kWh 3600000 | kWh; KWh; KWH; kwh; \u5343\u74E6\u65F6; \u5EA6\u7535; Kilowattstunden; kilowatt-hour(s); kilowatt hour(s)
charge:
mAh 1e-3 | mAh; mah; MAH; MAh; \u6BEB\u5B89\u65F6; \u6BEB\u5B89\u6642; \u6BEB\u5B89\u5C0F\u65F6
Ah 1 | Ah; AH; \u5B89\u65F6
power:
mW 1e-3 | mW; \u6BEB\u74E6; milliwatt(s)
W 1 | W; w; \u74E6; \u74E6\u7279; watt(s); \u30EF\u30C3\u30C8; \uC640\uD2B8; vatios
kW 1000 | kW; KW; kw; \u5343\u74E6; kilowatt(s); \u30AD\u30ED\u30EF\u30C3\u30C8
MW 1e6 | MW; \u5146\u74E6
hp 745.6998716 | hp; HP; horsepower
PS 735.49875 | PS; fr:CV; fr:ch; it:CV; pt:CV; es:CV; \u9A6C\u529B; \u5339; \u5339\u9A6C\u529B
voltage:
mV 1e-3 | mV; \u6BEB\u4F0F
V 1 | V; \u4F0F; \u4F0F\u7279; volt(s); VAC; VDC; \u30DC\u30EB\u30C8
kV 1000 | kV; \u5343\u4F0F
current:
\xB5A 1e-6 | \xB5A; \u03BCA; uA; \u5FAE\u5B89
mA 1e-3 | mA; \u6BEB\u5B89
A 1 | A; \u5B89; \u5B89\u57F9; amp(s); ampere(s); Amp\xE8re; amp\xE8res; amperios
frequency:
Hz 1 | Hz; hz; HZ; \u8D6B\u5179; \u8D6B; hertz; \u30D8\u30EB\u30C4
kHz 1e3 | kHz; KHz; khz; KHZ; \u5343\u8D6B; \u5343\u8D6B\u5179
MHz 1e6 | MHz; Mhz; mhz; MHZ; \u5146\u8D6B; \u5146\u8D6B\u5179
GHz 1e9 | GHz; Ghz; ghz; GHZ; \u5409\u8D6B; \u5343\u5146\u8D6B
data:
KB 1e3 | KB; kB; fr:Ko; \u5343\u5B57\u8282
MB 1e6 | MB; fr:Mo; \u5146; \u5146\u5B57\u8282; megabyte(s); \u30E1\u30AC\u30D0\u30A4\u30C8
GB 1e9 | GB; Gb; gb; fr:Go; gigabyte(s); Gigabyte; \u30AE\u30AC\u30D0\u30A4\u30C8; \u30AE\u30AC; \uAE30\uAC00
TB 1e12 | TB; fr:To; terabyte(s); \u30C6\u30E9\u30D0\u30A4\u30C8; \uD14C\uB77C
GB 1e9 | G
KiB 1024 | KiB
MiB 1048576 | MiB
GiB 1073741824 | GiB
TiB 1099511627776 | TiB
data-rate:
kbit/s 1e3 | kbps; Kbps; kbit/s; kb/s
Mbit/s 1e6 | Mbps; mbps; MBPS; Mbit/s; Mb/s; Mbits/s; \u5146\u6BCF\u79D2
Gbit/s 1e9 | Gbps; gbps; GBPS; Gbit/s; Gb/s
MB/s 8e6 | MB/s; MBps
GB/s 8e9 | GB/s; GBps
resolution:
px 1 | px; pixel(s); \u50CF\u7D20; p\xEDxeles; pixels
Mpx 1e6 | MP; Mpx; Mpix; Mp; MPx; megapixel(s); m\xE9gapixels; megap\xEDxeles; \u767E\u4E07\u50CF\u7D20; \u767E\u842C\u50CF\u7D20; \u30E1\u30AC\u30D4\u30AF\u30BB\u30EB
kpx 1e4 | \u4E07\u50CF\u7D20; \u842C\u50CF\u7D20; \u4E07\u753B\u7D20; \uB9CC\uD654\uC18C
Gpx 1e8 | \u4EBF\u50CF\u7D20; \u5104\u50CF\u7D20; \u5104\u753B\u7D20; \u4EBF\u753B\u7D20
luminous-flux:
lm 1 | lm; LM; Lm; \u6D41\u660E; lumen(s); l\xFAmenes; \u30EB\u30FC\u30E1\u30F3
luminance:
cd/m2 1 | nit(s); cd/m\xB2; cd/m2; \u5C3C\u7279
illuminance:
lx 1 | lux; Lux; lx; \u52D2\u514B\u65AF; \u30EB\u30AF\u30B9
temperature:
\xB0C 1 | \xB0C; \xB0 C; \u2103; \xBAC; \u6444\u6C0F\u5EA6; \u651D\u6C0F\u5EA6; degrees Celsius; Degrees Celsius; degrees celsius; Degrees celsius; Grad Celsius; degr\xE9s Celsius; grados Celsius
\xB0F 0.5555555555555556@-17.77777777777778 | \xB0F; \xB0 F; \u2109; \xBAF; \u534E\u6C0F\u5EA6; degrees Fahrenheit; Degrees Fahrenheit; degrees fahrenheit
color-temperature:
K 1 | K; Kelvin; kelvin; \u5F00\u5C14\u6587
pressure:
Pa 1 | Pa; pa; PA; \u5E15; \u5E15\u65AF\u5361; Pascal
hPa 100 | hPa; \u767E\u5E15
kPa 1000 | kPa; KPa; kpa; KPA; Kpa; \u5343\u5E15
MPa 1e6 | MPa; Mpa; \u5146\u5E15
mbar 100 | mbar; \u6BEB\u5DF4
bar 1e5 | bar; Bar; BAR; fr:bars; es:bares; \u30D0\u30FC\u30EB
psi 6894.757293 | psi; PSI
mmHg 133.322387415 | mmHg; mmhg; \u6BEB\u7C73\u6C5E\u67F1
atm 101325 | atm; ATM
noise:
dB 1 | dB; db; DB; dB(A); dBA; db(A); \u5206\u8D1D; \u5206\u8C9D; decibel(s); Dezibel; d\xE9cibels; decibelios; \u30C7\u30B7\u30D9\u30EB; \uB370\uC2DC\uBCA8
speed:
m/s 1 | m/s; \u7C73/\u79D2; \u7C73\u6BCF\u79D2
km/h 0.2777777777777778 | km/h; Km/h; KM/H; kmh; kph; \u516C\u91CC/\u5C0F\u65F6; \u516C\u91CC\u6BCF\u5C0F\u65F6; \u5343\u7C73/\u5C0F\u65F6; \u516C\u91CC/\u65F6
mph 0.44704 | mph; MPH; \u82F1\u91CC/\u5C0F\u65F6
rotation:
rpm 1 | rpm; RPM; r.p.m.; r/min; rev/min; U/min; U/Min; tr/min; giri/min; min-1; min\u207B\xB9; \u8F6C/\u5206; \u8F6C/\u5206\u949F; \u8F6C\u6BCF\u5206; \u8F6C\u6BCF\u5206\u949F; revolutions per minute; Umdrehungen pro Minute; Umdrehungen/Minute; Umdr./min; Umdrehungen/min; tours/min; tours par minute; giri al minuto; revoluciones por minuto; vueltas por minuto; \u56DE\u8EE2\u6BCE\u5206; \u8F6C; \u8F49; \u56DE\u8EE2/\u5206
torque:
N\xB7m 1 | Nm; N\xB7m; N.m; N\u22C5m; Newtonmeter; newton metre(s); newton meter(s); \u725B\xB7\u7C73; \u725B\u7C73; \u725B\u987F\u7C73
percent:
% 1 | %; \uFF05; \uFE6A; percent; per cent; Prozent; pour cent; por ciento; per cento; por cento; \u30D1\u30FC\u30BB\u30F3\u30C8; \uD37C\uC13C\uD2B8
angle:
\xB0 1 | \xB0; deg; degrees; degr\xE9s; grados; gradi; graus
`;

// src/quantity/unit-table.ts
function readUnitTables() {
  const spellings = [];
  let dimension = "length";
  for (const line of `${PHYSICAL_ROWS}
${COUNT_ROWS}`.split("\n")) {
    const [head = "", written] = line.trim().split(/\s*\|\s*/, 2);
    if (written === void 0) {
      if (head.endsWith(":")) dimension = head.slice(0, -1);
      continue;
    }
    const [id = "", numbers = "1"] = head.split(/\s+/);
    const [factor, offset = "0"] = numbers.split("@");
    const unit = { id, dimension, factor: Number(factor), offset: Number(offset) };
    for (const entry of written.split(";")) {
      const [, lang, text = ""] = /^(?:([a-z]{2}):)?(.*)$/.exec(entry.trim()) ?? [];
      for (const variant of variants(text)) spellings.push({ text: variant, unit, lang });
    }
  }
  return spellings;
}
function variants(text) {
  const plurals = text.includes("(s)") ? [text.replace("(s)", ""), text.replace("(s)", "s")] : [text];
  return plurals.flatMap((word) => {
    if (!new RegExp("^\\p{Ll}[\\p{Ll} .-]{3,}$", "u").test(word)) return [word];
    const upper = word.toUpperCase();
    const title2 = word.replace(new RegExp("(?<!\\p{L})\\p{Ll}", "gu"), (letter) => letter.toUpperCase());
    return [.../* @__PURE__ */ new Set([word, `${upper.charAt(0)}${word.slice(1)}`, title2, upper])];
  });
}

// src/quantity/unit-lookup.ts
var built;
function unitIndex() {
  if (built !== void 0) return built;
  const index = { initials: /* @__PURE__ */ new Set(), byStart: /* @__PURE__ */ new Map() };
  for (const spelling of readUnitTables()) {
    const { text } = spelling;
    const key2 = keyOf(text.charCodeAt(0), text.length > 1 ? text.charCodeAt(1) : 0);
    index.initials.add(text.charCodeAt(0));
    const filed = index.byStart.get(key2);
    if (filed === void 0) index.byStart.set(key2, [spelling]);
    else filed.push(spelling);
  }
  for (const filed of index.byStart.values()) filed.sort((a, b) => b.text.length - a.text.length);
  return built = index;
}
function keyOf(first, second) {
  return first * 65536 + second;
}
function mayStartUnit(code) {
  return unitIndex().initials.has(code);
}
function spellingsAt(text, at, lang) {
  const { byStart } = unitIndex();
  const first = text.charCodeAt(at);
  const found = [];
  for (const second of [text.charCodeAt(at + 1), 0]) {
    for (const spelling of byStart.get(keyOf(first, second)) ?? []) {
      if (spelling.lang !== void 0 && spelling.lang !== lang) continue;
      if (text.startsWith(spelling.text, at) && endsWord(text, at + spelling.text.length))
        found.push(spelling);
    }
  }
  return found;
}
function endsWord(text, end) {
  const last = text.charCodeAt(end - 1);
  const next = text.charCodeAt(end);
  if (!isAlpha(last)) return true;
  return !isAlpha(next) && !(next >= 48 && next <= 57) && next !== 95;
}

// src/quantity/read-term.ts
var PERCENT = { id: "%", dimension: "percent", factor: 1, offset: 0 };
var TEN_THOUSAND_PIXELS = { id: "kpx", dimension: "resolution", factor: 1e4, offset: 0 };
var PIXELS_BEFORE = /像素(?:高达|可达|达到|达|为|约|[:：])?$/u;
var PERCENT_PREFIX = "\u767E\u5206\u4E4B";
var CURRENCY_SYMBOLS = "$\u20AC\xA3\xA5\uFFE5\u20B9\u20A9\u20BD\u20BA\u20AB\u0E3F";
function readTerm(text, at, lang, joined2 = false) {
  const number2 = readTermNumber(text, at, lang);
  if (number2 === null || !joined2 && !standsFree(text, number2.start)) return null;
  const found = unitAfter(text, number2, number2.end, lang) ?? unitAfterMagnitude(text, number2, lang);
  if (!joined2 && belongsToName(text, number2, found)) return null;
  const term = {
    value: scaled(number2.value, found?.factor ?? 1),
    unit: found?.unit ?? null,
    ambiguous: number2.ambiguous,
    chinese: number2.chinese,
    minus: mayBeNegative(text, number2.start),
    start: number2.start,
    numberEnd: number2.end,
    end: found?.end ?? number2.end
  };
  if (text.startsWith(PERCENT_PREFIX, number2.start - 3)) {
    return { ...term, unit: PERCENT, start: term.start - 3, end: term.numberEnd };
  }
  const bare2 = found === null && text.charAt(number2.end) === "\u4E07";
  if (bare2 && PIXELS_BEFORE.test(text.slice(Math.max(0, number2.start - 5), number2.start))) {
    return { ...term, unit: TEN_THOUSAND_PIXELS, end: number2.end + 1 };
  }
  return term;
}
var MINUS = "-\u2212\u2013";
function mayBeNegative(text, start) {
  return MINUS.includes(text.charAt(start - 1) || " ") && /^$|[\s(~～:：至到]/.test(text.charAt(start - 2));
}
function standsFree(text, start) {
  const before = text.charCodeAt(start - 1);
  if (before === 95 || before === 31532) return false;
  if (digitAt(text, start - 2) >= 0 && ":/.,".includes(text.charAt(start - 1))) return false;
  const back = skipBlanksBack(text, start);
  return back === 0 || !CURRENCY_SYMBOLS.includes(text.charAt(back - 1));
}
var RUN_IN_WORD = new RegExp("(?:^|[^\\p{L}\\d])(?:\\p{L}?\\p{Ll}{3,}|\\p{Lu}{4,})$", "u");
function belongsToName(text, number2, found) {
  const before = text.charCodeAt(number2.start - 1);
  const short = found === null || found.length === 1 && found.end === number2.end + 1 && isAlpha(text.charCodeAt(number2.end));
  if (isAlpha(before)) {
    return short || !RUN_IN_WORD.test(text.slice(Math.max(0, number2.start - 14), number2.start));
  }
  if (before !== 45 || !short || found === null) return false;
  return isAlpha(text.charCodeAt(number2.start - 2)) || digitAt(text, number2.start - 2) >= 0;
}
function unitAfter(text, number2, at, lang) {
  const hyphen = text[at] === "-" || text[at] === "\u2010" || text[at] === "\u2011";
  const start = hyphen ? at + 1 : skipBlanks(text, at);
  if (!mayStartUnit(text.charCodeAt(start))) return null;
  for (const spelling of spellingsAt(text, start, languageOf(lang))) {
    const { length } = spelling.text;
    const end = start + length;
    if (hyphen && !joinsWith(spelling.text, text.slice(end, end + 2))) continue;
    if (number2.chinese && !fitsChinese(number2, spelling, start)) continue;
    const { value, whole: whole2, start: numberStart, end: numberEnd } = number2;
    const here = isUnitHere(spelling, { text, numberStart, numberEnd, value, whole: whole2, start, end });
    if (here) return { unit: spelling.unit, length, end, factor: 1 };
  }
  return null;
}
function joinsWith(unit, next) {
  return unit !== "in" && (unit.length > 1 || /^[VW]$/.test(unit) && new RegExp("^-\\p{Lu}", "u").test(next));
}
function unitAfterMagnitude(text, number2, lang) {
  if (number2.chinese) return null;
  const magnitude = readMagnitude(text, number2.end);
  if (magnitude === null) return null;
  const found = unitAfter(text, number2, magnitude.end, lang);
  return found === null ? null : { ...found, factor: magnitude.factor };
}
function fitsChinese(number2, spelling, start) {
  if (start !== number2.end) return false;
  return spelling.unit.dimension !== "count" || number2.value > 1;
}

// src/quantity/join-terms.ts
var SIDE = "(?:[HWDL]\\b\\.?|\\([HWDLhwdl]\\)|(?:high|wide|deep|long|tall)\\b)";
var JOINT = new RegExp(
  `(\\s?${SIDE})?(\\s?)([x\xD7X*\u2715\u2716\uFF0A]|by\\b|[-\u2013\u2014\u2212~\uFF5E\u301C\u2010]|\u81F3|\u5230|(?:to|bis|\xE0|a|al|at\xE9|hasta)(?!\\p{L})|\xB1|\\+/-)(\\s?)[\u957F\u5BBD\u9AD8\u539A\u6DF1]?`,
  "uy"
);
var MOST_TERMS = 4;
function joinTerms(text, first, lang) {
  const chain = { terms: [first], joint: null, hanging: false, spaced: false };
  let last = first;
  while (chain.terms.length < MOST_TERMS) {
    const found = jointAt(text, last.end);
    if (found === null || chain.joint !== null && chain.joint !== found.joint) break;
    const next = readTerm(text, found.next, lang, true);
    if (next === null || next.chinese !== first.chinese) break;
    chain.hanging ||= chain.joint === null && found.hanging;
    chain.spaced = found.spaced;
    chain.joint = found.joint;
    chain.terms.push(next);
    last = next;
    if (chain.joint !== "times") break;
  }
  return chain;
}
function jointAt(text, at) {
  if (!mayJoin(text, at)) return null;
  JOINT.lastIndex = at;
  const found = JOINT.exec(text);
  if (found === null) return null;
  const [all, label, before, mark = "", after] = found;
  let next = at + all.length;
  if (/[-−.,]/.test(text.charAt(next)) && digitAt(text, next + 1) >= 0) next++;
  if (digitAt(text, next) < 0 && !/[一二两三四五六七八九十½¼¾]/.test(text.charAt(next) || " ")) return null;
  if (/[a-zà]/.test(mark) && mark !== "x" && (before === "" || after === "") && mark !== "by") return null;
  const joint = /[x×X*✕✖＊]|by/.test(mark) ? "times" : /[±+]/.test(mark) ? "tolerance" : "range";
  if (label !== void 0 && joint !== "times") return null;
  return { joint, next, hanging: before === "" && after !== "", spaced: before !== "" && after !== "" };
}
var INITIALS2 = new Set([..."HWDLhwdltxX\xD7*\u2715\u2716\uFF0Ab-\u2013\u2014\u2212~\uFF5E\u301C\u2010\u81F3\u5230\xE0a\xB1+("].map((char) => char.charCodeAt(0)));
function mayJoin(text, at) {
  const code = text.charCodeAt(at);
  return INITIALS2.has(isBlank2(code) ? text.charCodeAt(at + 1) : code);
}

// src/quantity/find-quantities.ts
function findQuantities(text, options = {}) {
  const found = [];
  let i = nextNumberStart(text, 0);
  for (; i < text.length; i = nextNumberStart(text, i)) {
    const term = readTerm(text, i, options.lang);
    if (term === null) {
      i = isArabicStart(text, i) ? scanNumber(text, i)?.end ?? i + 1 : Math.max(numeralsEnd(text, i), i + 1);
      continue;
    }
    const quantity = quantityFrom(text, term, options.lang);
    if (quantity !== null && !isNothing(quantity)) found.push(quantity);
    i = Math.max(quantity?.end ?? term.end, i + 1);
  }
  return found;
}
function quantityFrom(text, term, lang) {
  const screen2 = term.chinese ? null : namedScreen(text, term.value, term.numberEnd);
  if (screen2 !== null) return asScreen(term, screen2);
  const chain = joinTerms(text, term, lang);
  const joined2 = buildQuantity(chain);
  if (joined2 !== null && chain.joint !== null) return joined2;
  return term.unit === null ? packOf(text, term) : compound(text, term, lang) ?? withHalf(text, term) ?? single(term);
}
function isNothing(quantity) {
  return quantity.dimension === "count" && quantity.value === 0;
}
function asScreen(term, screen2) {
  const pixels = screen2.sides[0] * screen2.sides[1];
  return {
    value: pixels,
    unit: "px",
    dimension: "resolution",
    base: pixels,
    sides: screen2.sides,
    start: term.start,
    end: screen2.end
  };
}
var SMALLER = { ft: "in", h: "min", min: "s", lb: "oz" };
function compound(text, term, lang) {
  const smaller = SMALLER[term.unit?.id ?? ""];
  if (smaller === void 0 || term.unit === null) return null;
  const at = text[term.end] === " " ? term.end + 1 : term.end;
  const next = isArabicStart(text, at) ? readTerm(text, at, lang) : null;
  if (next?.unit?.id !== smaller || next.start !== at) return null;
  const base = toBase(term.value, term.unit) + toBase(next.value, next.unit);
  if (toBase(next.value, next.unit) >= term.unit.factor) return null;
  const value = Number((base / term.unit.factor).toPrecision(12));
  const whole2 = single({ ...term, value, end: next.end });
  return whole2 === null ? null : { ...whole2, base };
}
function withHalf(text, term) {
  if (text[term.end] !== "\u534A" || term.unit === null || term.unit.dimension === "count") return null;
  if (spellingsAt(text, term.end + 1, void 0).length > 0) return null;
  return single({ ...term, value: term.value + 0.5, end: term.end + 1 });
}
var PACK_OF = /(?:^|[^\p{L}])(?:pack|set|box|case|lot|bundle|packung|paquet|confezione|paquete|caja|kit|boîte)s? (?:of|de|da|à|von|mit) $/iu;
function packOf(text, term) {
  if (text[term.start - 1] !== " " || !isAlpha(text.charCodeAt(term.start - 2)) || term.chinese) return null;
  if (!Number.isInteger(term.value)) return null;
  const before = text.slice(Math.max(0, term.start - 18), term.start);
  if (!PACK_OF.test(before)) return null;
  return {
    value: term.value,
    unit: "piece",
    dimension: "count",
    base: term.value,
    start: term.start,
    end: term.numberEnd
  };
}

// src/claims/facts/measures-of.ts
var LONGEST2 = 4e3;
var NUMERAL = /[\d一二两三四五六七八九十百半]/u;
var NONE4 = [];
function hasNumeral(text) {
  return NUMERAL.test(text);
}
function measuresOf(scanned, block) {
  const { parts = [], lang } = scanned.blocks[block] ?? {};
  const text = scanned.listing.blocks[block]?.text ?? "";
  if (text.length > LONGEST2) return NONE4;
  const [first] = parts;
  if (first === void 0) return read3(text, lang);
  if (parts.length === 1) return measuresIn(first.text);
  return parts.flatMap(
    ({ text: sentence, start }) => measuresIn(sentence).map((one) => ({ ...one, start: one.start + start, end: one.end + start }))
  );
}
function measuresIn(text) {
  return text.learnt.measures ??= read3(text.normalized.source, text.lang);
}
function read3(text, lang) {
  return text.length <= LONGEST2 && hasNumeral(text) ? findQuantities(text, { lang }) : NONE4;
}

// src/claims/facts/qualifiers.ts
var QUALIFIERS = [
  ["net", /\bnet(?:to|t)?\b|净/iu],
  [
    "gross",
    /\bgross\b|\bbrut(?:to|o)?\b|毛重|包装(?!数量|规格|数)|packag|shipping|carton|versand|emballage/iu
  ],
  ["typical", /\btyp(?:ical|\.)?\b|典型|typisch/iu],
  ["rated", /\brated\b|\bnominal\b|额定|定格|nenn/iu],
  [
    "each",
    /\beach\b|\bper\b|\/\s*(?:pc|piece|bottle|pack|袋|瓶|盒|片|支|包|杯|件)|每|単|pro stück|par |\blayer\b|schicht|couche|\bcapa\b|strato/iu
  ],
  ["minimum", /\bmin(?:imum|\.)?\b|\bat least\b|最小|最低|至少|mindest/iu],
  ["without", /\bwithout\b|\bw\/o\b|\bexcl|\bempty\b|不含|不包括|裸|ohne|sans |leer\b|\boff\b|关闭/iu],
  [
    "with",
    /\bwith (?!\d|an? |up to|its |the |our )|\bw\/|\bincl(?:\.|uding)|\bcase\b|\bfilled\b|(?<!净)含|连同|加上|配合|mit |avec |\bon\b|开启|充电盒|充电仓/iu
  ]
];
var LOOSE = /\bup to\b|\babout\b|\bapprox|\baround\b|\bca\.|\bcirca\b|\bmax|\bbis (?:zu)?\b|jusqu|hasta|fino a|até|约|大约|左右|最长|最高|最大|高达|可达|超过|以上|≥|≤|>|<|~|≈/iu;
var ABOUT = /about|approx|around|nearly|almost|rund|circa|ca\.|environ|unos|aprox|约|左右|近|約|ほど|程度/iu;
var RATED = /\brated\b|\bnominal\b|额定|定格|nenn/iu;
var PEAK = /\bmax|\bpeak\b|最大|峰值|maximal|spitze|crête|pico/iu;
var OPENED = /(?<!un|not )open|(?<!unge)öffn|anbruch|(?<!non |non-)ouvert|(?<!sin )abri[ré]|(?<!no )abiert|(?<!non )apert|(?<![未不])(?:开封|开盖|開封|開栓)/iu;
var ESTIMATE = 0.12;
function isAbout(text) {
  return ABOUT.test(text);
}
function isOnceOpened(text) {
  return OPENED.test(text);
}
function isOtherRating(dimension, a, b) {
  if (dimension === "charge") return RATED.test(a) !== RATED.test(b);
  return dimension === "power" && (RATED.test(a) && PEAK.test(b) || PEAK.test(a) && RATED.test(b));
}
function qualifiersOf(text) {
  return QUALIFIERS.flatMap(([name, pattern]) => pattern.test(text) ? [name] : []);
}
function isLoose(text) {
  return LOOSE.test(text);
}
var OF_SERVING = /serving|portion|ración|porzion|每份|一份|1食|一食/iu;
var OF_HUNDRED = /(?:per|pro|pour|por|à|je|每|\/)\s?100|100\s?(?:g|ml)\s?(?:あたり|当たり)/iu;
function isOtherBasis(a, b) {
  return OF_SERVING.test(a) && OF_HUNDRED.test(b) || OF_HUNDRED.test(a) && OF_SERVING.test(b);
}
function sameQualifiers(a, b) {
  return a.length === b.length && a.every((one) => b.includes(one));
}

// src/claims/facts/same-measure.ts
var SLACK = { data: 0.08, time: 0.04, "color-temperature": 0.05 };
function sameMeasure(a, b, tolerance2 = 0.02) {
  if (a.dimension !== b.dimension) return false;
  if (a.sides !== void 0 || b.sides !== void 0) return sameSides(a, b, tolerance2);
  const slack = Math.max(tolerance2, SLACK[a.dimension] ?? 0);
  if (a.total !== void 0 && b.total !== void 0) return overlap(whole(a), whole(b), slack);
  return readings(a).some((x) => readings(b).some((y) => overlap(x, y, slack)));
}
function readings(quantity) {
  const { base, upperBase = base, value, tolerance: tolerance2 = 0, total } = quantity;
  const scale = value === 0 ? 1 : Math.abs(base / value);
  const blur = (tolerance2 + rounding(value)) * scale;
  const plain3 = { low: Math.min(base, upperBase) - blur, high: Math.max(base, upperBase) + blur };
  return total === void 0 ? [plain3] : [plain3, { low: total - blur, high: total + blur }];
}
function whole(quantity) {
  return readings(quantity).at(-1);
}
function rounding(value) {
  const decimals = String(value).split(".")[1]?.length ?? 0;
  return decimals === 0 ? 0 : 0.5 * 10 ** -decimals;
}
function overlap(a, b, slack) {
  const room = slack * Math.max(Math.abs(a.high), Math.abs(b.high));
  return a.low <= b.high + room && b.low <= a.high + room;
}
function sameSides(a, b, tolerance2) {
  const [x, y] = [sidesOf(a), sidesOf(b)];
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  const rest = [...long];
  return short.every((side) => {
    const at = rest.findIndex(
      (other2) => Math.abs(other2 - side) <= Math.max(tolerance2, 0.02) * Math.max(other2, side)
    );
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  });
}
function sidesOf(quantity) {
  const { sides: sides3, value, base } = quantity;
  if (quantity.dimension === "resolution") return sides3 ?? [base];
  const scale = value === 0 ? 1 : base / value;
  return (sides3 ?? [value]).map((side) => side * scale);
}

// src/claims/facts/gather-facts.ts
var LABEL_REST = /^[\s:：*·•\-–—()（）[\]【】/]*$/u;
var LONGEST_LABEL = 40;
var LONGEST_VALUE = 80;
var TWIN = 0.05;
var AFTER_NAME = 26;
var LONGEST_MEASURE = 60;
var BEFORE_NAME = new RegExp("^[\\s\\-\u2013\u2014]*(?:(?:of|de|des|\u7684|\u306E\u306E?)\\s*)?(?:\\p{L}{0,12}\\s?)?$", "u");
var BREAK = /[,，;；。.!！?？|•·()（）\n、]|\b(?:and|but|or|und|oder|et|y)\b|和|与|或/iu;
var CHARGING = /充|charg|geladen|recarg|rechar/iu;
var NEAR_OPENING = 24;
var FILLED_WITH = new RegExp("^(?:[^:\uFF1A]{1,16}[:\uFF1A]\\s*)?(?:\\p{L}{1,8}\\s?)?\\d{1,3}\\s?[%\uFF05]", "u");
var FILLING = "fibre-down";
var LONGEST_FILLING = 60;
var NONE5 = [];
function gatherFacts(scanned, attributes) {
  const facts = [];
  const { blocks } = scanned.listing;
  for (const { index, parts } of scanned.blocks) {
    const { text, role } = blocks[index];
    if (!isStatement(role)) continue;
    const labels2 = isShortAsLabel(text) ? labelsOf(text, parts) : NONE5;
    for (const hit of labels2) {
      const fact = valueOfLabel(scanned, index, hit, text, attributes[hit.attribute]?.dimension ?? []);
      if (fact !== void 0 && !isOneSide(fact)) facts.push(fact);
    }
    if (labels2.length > 0) continue;
    for (const { text: part2, start } of parts)
      for (const fact of factsIn(part2, attributes)) facts.push(place(fact, index, start, text, role));
  }
  return facts;
}
function isShortAsLabel(text) {
  return text.length <= LONGEST_LABEL;
}
function mayHoldValue(next) {
  return next !== void 0 && isStatement(next.role) && next.text.length <= LONGEST_VALUE;
}
function labelsOf(text, parts) {
  const [only] = parts;
  if (only === void 0 || parts.length > 1) return NONE5;
  const hits = hitsIn(only.text);
  return hits.length === 0 ? NONE5 : hits.filter((hit) => isLabel(text, hit, hits));
}
function factsIn(text, attributes) {
  return text.learnt.facts ??= hitsIn(text).flatMap((hit, _, hits) => {
    const dimensions = attributes[hit.attribute]?.dimension;
    const fact = dimensions === void 0 ? void 0 : besideName(text, hit, hits, dimensions);
    return fact === void 0 || isOneSide(fact) ? [] : [fact];
  });
}
function isOneSide({ attribute, quantity }) {
  return attribute === "dimensions" && quantity.sides === void 0;
}
function place(fact, block, at, text, role) {
  const { attribute, name, quantity, qualifiers, loose, around: around2, labelled, start, end } = fact;
  const filled = attribute === FILLING && role !== "title" && text.length <= LONGEST_FILLING && FILLED_WITH.test(text);
  return {
    attribute,
    name,
    quantity: at === 0 ? quantity : { ...quantity, start: quantity.start + at, end: quantity.end + at },
    rank: labelled || filled ? "specification" : role === "title" || role === "image-text" ? role : "prose",
    block,
    start: start + at,
    end: end + at,
    qualifiers,
    loose,
    around: around2
  };
}
function isLabel(text, hit, hits) {
  let rest = text.slice(0, hit.start) + text.slice(hit.end);
  for (const other2 of hits) {
    if (other2 !== hit && (other2.end <= hit.start || other2.start >= hit.end)) return false;
  }
  rest = rest.replace(
    /\b(?:net|gross|typical|rated|approx\.?|max\.?|up to|total)\b|净|毛|额定|典型|最大|约/giu,
    ""
  );
  return LABEL_REST.test(rest);
}
function valueOfLabel(scanned, block, hit, label, dimensions) {
  const next = scanned.listing.blocks[block + 1];
  if (!mayHoldValue(next)) return void 0;
  const found = measuresOf(scanned, block + 1).filter((one) => dimensions.includes(one.dimension));
  const [quantity] = found;
  if (quantity === void 0 || quantity.start > 12) return void 0;
  if (found.some((one) => !sameMeasure(one, quantity, TWIN))) return void 0;
  const around2 = `${label} ${next.text}`;
  return {
    attribute: hit.attribute,
    name: label.slice(hit.start, hit.end).toLowerCase(),
    quantity,
    rank: "specification",
    block: block + 1,
    start: quantity.start,
    end: quantity.end,
    qualifiers: qualifiersOf(around2),
    loose: isLoose(around2),
    around: around2
  };
}
function besideName(sentence, hit, hits, dimensions) {
  const text = sentence.normalized.source;
  if (nextNumberStart(text, Math.max(0, hit.start - LONGEST_MEASURE)) > hit.end + AFTER_NAME)
    return void 0;
  const own = measuresIn(sentence).filter((one) => !one.ambiguous || one.dimension === "charge");
  if (own.length === 0) return void 0;
  const after = own.find((one) => one.start >= hit.end);
  const before = own.findLast((one) => one.end <= hit.start);
  const colon = /^[\s\p{L}]{0,12}[:：]/u.test(text.slice(hit.end, hit.end + 14));
  const labelled = /^\s*[:：]/u.test(text.slice(hit.end, hit.end + 14)) && startsLine(text, hit.start);
  let quantity = own.find(
    (one) => one.start <= hit.start && hit.end <= one.end && dimensions.includes(one.dimension)
  );
  if (quantity === void 0 && before !== void 0 && !colon && dimensions.includes(before.dimension)) {
    const between = text.slice(before.end, hit.start);
    if (between.length <= 14 && BEFORE_NAME.test(between) && !BREAK.test(between)) quantity = before;
  }
  if (quantity === void 0 && after !== void 0 && dimensions.includes(after.dimension)) {
    const between = text.slice(hit.end, after.start);
    const free2 = between.length <= AFTER_NAME && !BREAK.test(between.replace(/approx\./giu, ""));
    const named3 = hits.some((other2) => other2.start >= hit.end && other2.end <= after.start) || CHARGING.test(between) && hit.attribute !== "charging-time";
    if (free2 && !named3) quantity = after;
  }
  if (quantity === void 0) return void 0;
  const first = Math.min(hit.start, quantity.start);
  const previous = own.findLast((one) => one.end <= first)?.end ?? 0;
  const around2 = clauseAround(sentence, first, previous);
  if (hit.attribute === "shelf-life" && isOnceOpened(text.slice(Math.max(0, first - NEAR_OPENING), quantity.end + NEAR_OPENING)))
    return void 0;
  return {
    attribute: hit.attribute,
    name: text.slice(hit.start, hit.end).toLowerCase(),
    quantity,
    labelled,
    start: quantity.start,
    end: quantity.end,
    qualifiers: qualifiersOf(around2),
    loose: isLoose(around2),
    around: around2
  };
}
function startsLine(text, at) {
  return /(?:^|[;；。.!！|•\n,，])\s*$/u.test(text.slice(Math.max(0, at - 3), at));
}
function clauseAround({ normalized, segments }, at, previous) {
  const { source } = normalized;
  if (segments.clauses.length === 0) return source;
  const [from, to] = segmentAt(segments.clauses, at);
  return source.slice(Math.max(from, previous), Math.min(to, at + 60));
}

// src/claims/facts/sign.ts
var MOST2 = 31;
var made = 0;
var Sign = class {
  bit;
  constructor() {
    if (made >= MOST2) throw new RangeError(`more than ${MOST2} signs`);
    this.bit = 1 << made;
    made += 1;
  }
};

// src/claims/facts/marks.ts
var patterns = [];
var Mark = class extends Sign {
  constructor(pattern) {
    super();
    patterns.push({ pattern, bit: this.bit });
  }
};
function marksIn(text) {
  let found = 0;
  for (const { pattern, bit } of patterns) if (pattern.test(text)) found |= bit;
  return found;
}

// src/claims/facts/words.ts
var PAIRS = 1 << 14;
var begun = new Uint8Array(PAIRS);
var words = /* @__PURE__ */ new Map();
var Words = class extends Sign {
  /** In their normalised spelling. */
  constructor(...list) {
    super();
    for (const word of list) {
      const pair3 = pairOf(word.charCodeAt(0), word.length > 1 ? word.charCodeAt(1) : 0);
      begun[pair3] = 1;
      const known3 = words.get(pair3);
      if (known3 === void 0) words.set(pair3, [{ word, bit: this.bit }]);
      else known3.push({ word, bit: this.bit });
    }
  }
};
function listsIn(text) {
  let found = 0;
  let code = text.charCodeAt(0);
  for (let at = 0; at < text.length; at += 1) {
    const next = at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
    const pair3 = pairOf(code, next);
    if (begun[pair3] === 1) found |= listsAt(text, at, pair3);
    const alone = pairOf(code, 0);
    if (begun[alone] === 1) found |= listsAt(text, at, alone);
    code = next;
  }
  return found;
}
function listsAt(text, at, pair3) {
  let found = 0;
  for (const { word, bit } of words.get(pair3) ?? []) if (text.startsWith(word, at)) found |= bit;
  return found;
}
function pairOf(first, second) {
  return (Math.imul(first, 40501) ^ Math.imul(second, 34283)) & PAIRS - 1;
}

// src/claims/facts/text-signs.ts
function signsIn({ learnt, normalized }) {
  return learnt.signs ??= listsIn(normalized.text) | marksIn(normalized.source);
}

// src/claims/facts/signs.ts
function repeatsAttribute({ facts }) {
  for (let n = 1; n < facts.length; n += 1) if (facts.indexOf(facts[n]) < n) return true;
  return false;
}

// src/claims/facts/facts-of.ts
var GATHERED = /* @__PURE__ */ new WeakMap();
function factsOf(scanned, attributes) {
  let facts = GATHERED.get(scanned);
  if (facts === void 0) GATHERED.set(scanned, facts = gatherFacts(scanned, attributes));
  return facts;
}

// src/engine/check-context.ts
var PASS = { outcome: "pass" };
var ON_LINKED_PAGE = { outcome: "pass", onLinkedPage: true };
var INAPPLICABLE = { outcome: "inapplicable" };

// src/checks/quote-span.ts
function quoteSpan(scanned, block, start, end, value) {
  const quote = (scanned.listing.blocks[block]?.text ?? "").slice(start, end);
  return { source: "visible", quote, block, start, end, ...value === void 0 ? {} : { value } };
}

// src/checks/agrees-attribute.ts
var MOST_VALUES = 3;
function agreesAttribute(wanted, attributes, tolerance2) {
  return ({ scanned }) => {
    const groups = /* @__PURE__ */ new Map();
    const facts = factsOf(scanned, attributes);
    for (const fact of facts) {
      if (!wanted.includes("*") && !wanted.includes(fact.attribute)) continue;
      if (fact.qualifiers.includes("minimum") || isOfPerson(fact, facts)) continue;
      if (fact.qualifiers.includes("each") && fact.attribute !== "count-in-box") continue;
      const apart = fact.qualifiers.filter((one) => one !== "rated" && one !== "net").sort();
      const key2 = `${fact.attribute} ${fact.quantity.dimension} ${apart.join()}`;
      const group = groups.get(key2);
      if (group === void 0) groups.set(key2, [fact]);
      else group.push(fact);
    }
    const hits = [];
    let compared = false;
    for (const group of groups.values()) {
      if (group.length < 2) continue;
      compared = true;
      const hit = disagreement(scanned, group, attributes, tolerance2);
      if (hit !== void 0) hits.push(hit);
    }
    return hits.length > 0 ? { outcome: "fail", hits } : compared ? PASS : INAPPLICABLE;
  };
}
var OF_PERSONS = /* @__PURE__ */ new Set(["weight", "height"]);
var BODY = { weight: [35, 150], height: [1.4, 2.1] };
var NEARBY = 40;
function isOfPerson(fact, facts) {
  if (fact.rank === "specification" || !OF_PERSONS.has(fact.attribute)) return false;
  return fact.quantity.upper !== void 0 || isBodily(fact) && facts.some(
    (other2) => other2.block === fact.block && other2.attribute !== fact.attribute && isBodily(other2) && Math.abs(other2.start - fact.start) <= NEARBY
  );
}
function isBodily({ attribute, quantity: { base } }) {
  if (attribute !== "weight" && attribute !== "height") return false;
  const [least, most] = BODY[attribute];
  return base >= least && base <= most;
}
function isTableOfSizes(a, b, group) {
  if (a.block !== b.block || a.rank !== b.rank) return false;
  if (a.attribute === "warranty-period" && a.rank === "prose") return true;
  return a.name === b.name || [a, b].some(
    (one) => group.some(
      (other2) => other2.block === one.block && other2.rank === one.rank && other2.name === one.name && other2.quantity.base !== one.quantity.base
    )
  );
}
function disagreement(scanned, group, attributes, tolerance2) {
  const values = distinct(group, tolerance2);
  if (values.length < 2 || values.length > MOST_VALUES) return void 0;
  const specified = group.filter((fact) => fact.rank === "specification");
  const several = attributes[group[0]?.attribute ?? ""]?.several === true;
  if (several && specified.length === group.length) return void 0;
  const claim = group.find(
    (fact) => fact.rank !== "specification" && specified.length > 0 && !specified.some((spec) => agree(fact, spec, tolerance2))
  ) ?? (specified.length === 0 || specified.length === group.length ? values[1] : void 0);
  if (claim === void 0) return void 0;
  const other2 = specified.find((one) => !agree(one, claim, tolerance2)) ?? group.find((one) => !agree(one, claim, tolerance2));
  if (other2 === void 0 || isTableOfSizes(claim, other2, group)) return void 0;
  if (isListed(scanned, claim, other2) || isListed(scanned, other2, claim)) return void 0;
  if (claim.attribute.startsWith("fibre-") && (other2.rank !== "specification" || claim.block === other2.block))
    return void 0;
  const certain = values.length === 2 && claim.rank !== "specification" && other2.rank === "specification" && specified.length === 1 && !claim.loose && !other2.loose && sameQualifiers(claim.qualifiers, other2.qualifiers);
  return toHit(scanned, claim, other2, attributes, certain);
}
var LIST = 60;
function isListed(scanned, one, other2) {
  return one.block !== other2.block && measuresOf(scanned, one.block).some(
    (next) => next.start >= one.end && next.start <= one.end + LIST && sameMeasure(next, other2.quantity)
  );
}
function agree(a, b, tolerance2) {
  const about = isAbout(a.around) || isAbout(b.around) ? ESTIMATE : tolerance2;
  return sameMeasure(a.quantity, b.quantity, about) || isOtherRating(a.quantity.dimension, a.around, b.around);
}
function distinct(group, tolerance2) {
  const values = [];
  for (const fact of group) {
    if (!values.some((one) => agree(one, fact, tolerance2))) values.push(fact);
  }
  return values;
}
function toHit(scanned, claim, other2, attributes, certain) {
  const [a, b] = [claim.quantity.total ?? claim.quantity.base, other2.quantity.total ?? other2.quantity.base];
  const left = quoteSpan(scanned, claim.block, claim.start, claim.end, a);
  const right = quoteSpan(scanned, other2.block, other2.start, other2.end, b);
  return {
    evidence: [left, right],
    data: {
      attribute: attributes[claim.attribute]?.title.en ?? claim.attribute,
      attributeZh: attributes[claim.attribute]?.title.zh ?? claim.attribute,
      left: left.quote,
      right: right.quote,
      leftValue: a,
      rightValue: b,
      difference: Number((a - b).toPrecision(6)),
      dimension: claim.quantity.dimension
    },
    ...certain ? {} : { reason: "same-thing" }
  };
}

// src/checks/agrees-field.ts
init_block_roles();
function agreesField(field, between, tolerance2) {
  return ({ extraction }) => {
    const all = (extraction.evidence[field] ?? []).filter(
      // Beside a rating stands the number of ratings.
      (one) => one.value !== void 0 && one.value !== null && (field !== "aggregateRating" || typeof one.value === "object") && isOwn(one, extraction.listing)
    );
    const [left, others] = sides2(all, between);
    const right = others.filter((other3) => comparable(left?.value, other3.value));
    if (left === void 0 || right.length === 0) return INAPPLICABLE;
    const other2 = dissenter(left, right, tolerance2);
    if (other2 === void 0) return PASS;
    const data = {
      left: show(left),
      right: show(other2),
      leftSource: left.source,
      rightSource: other2.source
    };
    return { outcome: "fail", hits: [{ evidence: [left, other2], data }] };
  };
}
function isOwn({ block }, listing) {
  const role = block === void 0 ? void 0 : listing.blocks[block]?.role;
  return role === void 0 || role === "review" || isStatement(role);
}
function comparable(a, b) {
  const [x, y] = [currencyOf2(a), currencyOf2(b)];
  return x === void 0 || y === void 0 || x === y || numberOf(a) === numberOf(b);
}
function dissenter(left, right, tolerance2) {
  for (const source of new Set(right.map((one) => one.source))) {
    const own = right.filter((one) => one.source === source);
    if (!own.some((one) => agree2(left.value, one.value, tolerance2))) return own[0];
  }
  return void 0;
}
function sides2(all, between) {
  if (between === void 0) return [all[0], all.slice(1)];
  const [first, second] = between;
  return [all.find((one) => first.includes(one.source)), all.filter((one) => second.includes(one.source))];
}
function agree2(a, b, tolerance2) {
  const [x, y] = [numberOf(a), numberOf(b)];
  if (x !== void 0 && y !== void 0) {
    const [c, d] = [currencyOf2(a), currencyOf2(b)];
    if (c !== void 0 && d !== void 0 && c !== d) return false;
    return Math.abs(x - y) <= Math.max(tolerance2 * Math.max(Math.abs(x), Math.abs(y)), 5e-3);
  }
  return foldValue(a) === foldValue(b);
}
function numberOf(value) {
  if (typeof value === "number") return value;
  if (typeof value !== "object" || value === null) return void 0;
  if ("amount" in value && typeof value.amount === "number") return value.amount;
  return "value" in value && typeof value.value === "number" ? value.value : void 0;
}
function currencyOf2(value) {
  const currency = typeof value === "object" && value !== null && "currency" in value ? value.currency : void 0;
  return typeof currency === "string" ? currency : void 0;
}
function foldValue(value) {
  const text = typeof value === "string" ? value : JSON.stringify(value) ?? "";
  return text.normalize("NFKC").toLowerCase().replace(/[\s\p{P}\p{S}]+/gu, "");
}
function show(evidence) {
  const amount = numberOf(evidence.value);
  if (amount !== void 0) return [String(amount), currencyOf2(evidence.value)].filter(Boolean).join(" ");
  return typeof evidence.value === "string" ? evidence.value : evidence.quote;
}

// src/claims/facts/statements.ts
init_block_roles();
var KNOWN2 = /* @__PURE__ */ new WeakMap();
function statementsOf(listing) {
  let statements = KNOWN2.get(listing);
  if (statements === void 0) {
    statements = listing.blocks.flatMap(
      ({ role, text }, block) => isStatement(role) ? [{ block, role, text }] : []
    );
    KNOWN2.set(listing, statements);
  }
  return statements;
}

// src/claims/facts/holds-one.ts
function holdsOne({ blocks }, block, words3) {
  const parts = blocks[block]?.parts ?? [];
  for (let n = 0; n < parts.length; n += 1)
    if ((signsIn(parts[n].text) & words3.bit) !== 0) return true;
  return false;
}

// src/claims/facts/countries.ts
var CODES = "AT AU BD BE BG BR CA CH CL CN CO CZ DE DK EE EG ES FI FR GB GR HK HR HU ID IE IL IN IT JP KH KR LK LT LV MA MM MX MY NL NO NZ PE PH PK PL PT RO RS RU SE SG SI SK TH TN TR TW UA US VN ZA".split(
  " "
);
var LANGUAGES = ["en", "de", "fr", "es", "it", "pt", "zh", "ja"];
var ALIASES = {
  usa: "US",
  us: "US",
  "u.s": "US",
  "u.s.a": "US",
  america: "US",
  "united states of america": "US",
  uk: "GB",
  england: "GB",
  scotland: "GB",
  wales: "GB",
  britain: "GB",
  "great britain": "GB",
  gro\u00DFbritannien: "GB",
  "gran breta\xF1a": "GB",
  eeuu: "US",
  "ee. uu": "US",
  holland: "NL",
  korea: "KR",
  "republic of korea": "KR",
  "czech republic": "CZ",
  turkey: "TR",
  "viet nam": "VN",
  prc: "CN",
  "p.r.c": "CN",
  "pr china": "CN",
  "mainland china": "CN",
  \u4E2D\u56FD\u5927\u9646: "CN",
  \u56FD\u4EA7: "CN",
  \u56FD\u7523: "JP",
  \u5927\u9646: "CN",
  \u7F8E\u56FD: "US",
  \u30A2\u30E1\u30EA\u30AB: "US",
  \u7C73\u56FD: "US",
  \u30A4\u30AE\u30EA\u30B9: "GB",
  \u82F1\u56FD: "GB",
  \u97E9\u56FD: "KR",
  \u97D3\u56FD: "KR"
};
var PROVINCES = "\u5317\u4EAC \u4E0A\u6D77 \u5929\u6D25 \u91CD\u5E86 \u6CB3\u5317 \u5C71\u897F \u8FBD\u5B81 \u5409\u6797 \u9ED1\u9F99\u6C5F \u6C5F\u82CF \u6D59\u6C5F \u5B89\u5FBD \u798F\u5EFA \u6C5F\u897F \u5C71\u4E1C \u6CB3\u5357 \u6E56\u5317 \u6E56\u5357 \u5E7F\u4E1C \u5E7F\u897F \u6D77\u5357 \u56DB\u5DDD \u8D35\u5DDE \u4E91\u5357 \u9655\u897F \u7518\u8083 \u9752\u6D77 \u5B81\u590F \u65B0\u7586 \u897F\u85CF \u5185\u8499\u53E4";
var SAME = { HK: "CN", TW: "CN" };
var table2;
function names() {
  if (table2 === void 0) {
    table2 = new Map(Object.entries(ALIASES));
    for (const language of LANGUAGES) {
      const display = new Intl.DisplayNames([language], { type: "region" });
      for (const code of CODES) table2.set(fold2(display.of(code) ?? code), code);
    }
    for (const code of CODES) table2.set(code.toLowerCase(), code);
    for (const province of PROVINCES.split(" ")) table2.set(province, "CN");
  }
  return table2;
}
function fold2(text) {
  return text.normalize("NFKC").toLowerCase().replace(/^the |[.\s]+$/gu, "").trim();
}
function countryOf(text) {
  const words3 = fold2(text).split(/[\s,;/(（]+/u);
  for (let length = Math.min(4, words3.length); length > 0; length -= 1) {
    const code = names().get(fold2(words3.slice(0, length).join(" ")));
    if (code !== void 0) return SAME[code] ?? code;
  }
  return void 0;
}
function countryAt(run, side) {
  for (let length = Math.min(8, run.length); length > 1; length -= 1) {
    const code = names().get(side === "end" ? run.slice(-length) : run.slice(0, length));
    if (code !== void 0) return SAME[code] ?? code;
  }
  return void 0;
}

// src/claims/facts/origins.ts
var LONGEST3 = 1500;
var MADE_IN = new RegExp("(?:(?:made|manufactured|produced|handmade|handcrafted|crafted|sewn|built|knitted|woven|brewed|poured|hand-poured) in|(?:hergestellt|gefertigt|gen\xE4ht|produziert|gestrickt|gewebt|gebraut|gegossen|made) in|(?:fabriqu\xE9|produit|cousu|r\xE9colt\xE9|assembl\xE9|tricot\xE9|tiss\xE9|brass\xE9)e?s? (?:en|au|aux)|(?:hech|fabricad|elaborad|producid)[oa]s? en|(?:prodott[oaie]|fatt[oaie]|realizzat[oaie]) in|(?:feito|fabricado) (?:em|no)) ((?:the |den |les? |la |el )?\\p{Lu}[\\p{L}.]*(?: (?:of )?\\p{Lu}[\\p{L}.]*){0,3})", "giu");
var PROPER = new RegExp("^(?:the |den |les? |la |el )?\\p{Lu}[\\p{L}.]*(?: (?:of )?\\p{Lu}[\\p{L}.]*)*", "u");
var WIRD_IN = new RegExp("\\bin (?:den )?(\\p{Lu}\\p{L}+) (?:hergestellt|gefertigt|gen\xE4ht|produziert)", "gu");
var UNSPACED = /([\p{Script=Han}\p{Script=Katakana}ー]{2,12}?)(?:制造|生产|原装进口|原产|製造|製(?!品|法)|で縫製)|产自([\p{Script=Han}]{2,8})/gu;
var MAKINGS = new Words(
  "made in",
  "manufactured in",
  "produced in",
  "crafted in",
  "sewn in",
  "built in",
  "knitted in",
  "woven in",
  "brewed in",
  "poured in",
  "gestrickt",
  "gewebt",
  "gebraut",
  "gegossen",
  "tricot",
  "tiss\xE9",
  "brass",
  "hergestellt",
  "gefertigt",
  "gen\xE4ht",
  "produziert",
  "fabriqu",
  "produit",
  "cousu",
  "r\xE9colt",
  "assembl",
  "hech",
  "fabricad",
  "elaborad",
  "producid",
  "prodott",
  "fatto ",
  "fatta ",
  "fatti ",
  "fatte ",
  "realizzat",
  "feito",
  "\u5236",
  "\u751F\u4EA7",
  "\u539F\u88C5",
  "\u539F\u4EA7",
  "\u4EA7\u81EA"
);
function originsOf(scanned, extraction, properties2) {
  const { listing, evidence } = extraction;
  const stated2 = properties2.filter(({ attributes }) => attributes.includes("origin"));
  const texts = statementsOf(listing).filter(
    ({ text, block }) => text.length <= LONGEST3 && holdsOne(scanned, block, MAKINGS)
  );
  const marked = evidence.countryOfOrigin?.filter(({ block }) => block === void 0) ?? [];
  if (stated2.length + marked.length + texts.length < 2) return [];
  return [
    ...stated2.flatMap((one) => origin(one.value, one.evidence, true)),
    ...marked.flatMap((one) => origin(one.quote, one, true)),
    ...texts.flatMap(({ text, block }) => inText(text, block))
  ];
}
function origin(text, evidence, firm) {
  const country = countryOf(text) ?? countryAt(text, "start");
  return country === void 0 ? [] : [{ country, evidence, firm }];
}
function inText(text, block) {
  const found = [];
  const add = (match, name, country) => {
    if (country === void 0) return;
    const start = (match.index ?? 0) + match[0].lastIndexOf(name);
    const firm = /(?:^|[.!•|:：。！]\s*)(?:proudly )?$/iu.test(text.slice(0, match.index));
    const evidence = {
      source: "visible",
      quote: match[0],
      block,
      start: match.index ?? start,
      end: (match.index ?? 0) + match[0].length
    };
    found.push({ country, evidence, firm });
  };
  for (const match of text.matchAll(MADE_IN)) {
    const name = match[1] ?? "";
    add(match, name, countryOf(name) ?? countryOf(PROPER.exec(name)?.[0] ?? ""));
  }
  for (const match of text.matchAll(WIRD_IN)) add(match, match[1] ?? "", countryOf(match[1] ?? ""));
  for (const match of text.matchAll(UNSPACED)) {
    const name = match[1] ?? match[2] ?? "";
    add(match, name, countryAt(name, match[1] === void 0 ? "start" : "end"));
  }
  return found;
}

// src/claims/facts/plain.ts
function plain2(text) {
  return text.normalize("NFKC").toLowerCase().replace(/[\s\p{P}\p{S}]+/gu, "");
}
var SCRIPTS = [new RegExp("\\p{Script=Latin}", "u"), new RegExp("\\p{Script=Han}", "u"), /[\p{Script=Hiragana}\p{Script=Katakana}]/u];
function sameScript(a, b) {
  return SCRIPTS.some((script) => script.test(a) && script.test(b)) && SCRIPTS.every((script) => script.test(a) === script.test(b));
}

// src/claims/facts/stated.ts
init_block_roles();

// src/text/similar-names.ts
var import_jaro_winkler_distance = __toESM(require_jaro_winkler_distance(), 1);
var ALIKE = 0.92;
var SHORTEST = 5;
var SHORTEST_PREFIX = 4;
function areAlike(a, b) {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length >= SHORTEST_PREFIX && long.startsWith(short)) return true;
  if (short.length < SHORTEST || a.charCodeAt(0) !== b.charCodeAt(0)) return false;
  return (0, import_jaro_winkler_distance.default)(a, b, {}) >= ALIKE;
}

// src/claims/facts/label-words.ts
var GENERIC = new Set(
  "time max maximum min minimum total size item product type number model net rated approx value level overall unit with without and for the der die das und f\xFCr zeit gr\xF6\xDFe ma\xDF ma\xDFe produkt artikel maximal maximale maximaler anzahl les des temps taille produit maximum maximale nombre dur\xE9e niveau avec pour del las los tiempo tama\xF1o producto m\xE1xima m\xE1ximo n\xFAmero nivel duraci\xF3n con para \u65F6\u95F4 \u6700\u5927 \u6700\u9AD8 \u4EA7\u54C1 \u5546\u54C1 \u5C3A\u5BF8 \u5927\u5C0F \u89C4\u683C \u6570\u91CF \u53C2\u6570 \u989D\u5B9A \u6807\u51C6 \u672C\u4F53 \u30B5\u30A4 \u30A4\u30BA \u6642\u9593 \u88FD\u54C1 \u6A5F\u8EAB \u673A\u8EAB".split(" ")
);
var WORD3 = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+|[\p{L}]+/gu;
var UNSPACED2 = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
function labelWords(text) {
  const words3 = [];
  for (const [run] of text.normalize("NFKC").toLowerCase().matchAll(WORD3)) {
    if (!UNSPACED2.test(run)) {
      if (run.length >= 3 && !GENERIC.has(run)) words3.push(run);
    } else {
      for (let at = 0; at + 2 <= run.length; at += 1) {
        const pair3 = run.slice(at, at + 2);
        if (!GENERIC.has(pair3)) words3.push(pair3);
      }
    }
  }
  return words3;
}
function sharedWords(label, clause) {
  return label.filter((word) => clause.some((other2) => areAlike(word, other2))).length;
}

// src/claims/facts/stated.ts
var PREFIX = "attribute:";
var LONGEST_NAME = 60;
var LONGEST_VALUE2 = 80;
var LONGEST_LEAD = 16;
var OTHER_THING = /(?<!pro )(?<!per )pack(?! ?size| contains| quantity|ungs(?:inhalt|größe))|shipping|carton|verpackung|versand|emballage|colis|embalaje|包装(?!数量|规格|数)|外箱|毛重|梱包|gross|brutto|\bplan\b|\badd\b|\bselect\b|\bchoose\b/iu;
var BOUND = /below|under|less than|at most|max|unter|höchstens|moins de|inférieur|debajo|menos|inferiore|以下|低于|不超过|未満|まで/iu;
var PROPERTIES = /* @__PURE__ */ new WeakMap();
var MEASURES = /* @__PURE__ */ new WeakMap();
function propertiesOf(extraction, conceptsOf2) {
  let properties2 = PROPERTIES.get(extraction);
  if (properties2 === void 0) {
    const { listing, evidence } = extraction;
    properties2 = listing.additionalProperty.map(({ name, value }, index) => ({
      name,
      value,
      evidence: evidence.additionalProperty?.[index] ?? {
        source: "feed",
        quote: value,
        field: name
      }
    })).filter(
      ({ name, evidence: { block } }) => name.length <= LONGEST_NAME && !OTHER_THING.test(name) && (block === void 0 || isStatement(listing.blocks[block]?.role ?? "footer"))
    ).map((one) => ({ ...one, attributes: attributesOf(one, conceptsOf2) }));
    PROPERTIES.set(extraction, properties2);
  }
  return properties2;
}
var MARKUP_NAMES = {
  brand: "brand",
  color: "color",
  countryOfOrigin: "origin",
  depth: "depth",
  height: "height",
  material: "material",
  model: "model",
  weight: "weight",
  width: "width"
};
function attributesOf({ name, evidence }, conceptsOf2) {
  const marked = evidence.block === void 0 ? MARKUP_NAMES[name] : void 0;
  if (marked !== void 0) return [marked];
  return attributesIn(name, conceptsOf2);
}
function attributesIn(text, conceptsOf2) {
  return conceptsOf2(text).flatMap((id) => id.startsWith(PREFIX) ? [id.slice(PREFIX.length)] : []);
}
function statedOf(extraction, conceptsOf2) {
  let stated2 = MEASURES.get(extraction);
  if (stated2 === void 0) {
    const lang = extraction.listing.inLanguage;
    stated2 = propertiesOf(extraction, conceptsOf2).flatMap((one) => measured2(one, lang));
    MEASURES.set(extraction, stated2);
  }
  return stated2;
}
function measured2({ name, value, evidence, attributes }, lang) {
  if (value.length > LONGEST_VALUE2 || !/\d/.test(value)) return [];
  const found = quantitiesOf(name, value, lang);
  const words3 = labelWords(name);
  return found.flatMap((quantity, index) => {
    if (index === 0 && quantity.start > LONGEST_LEAD) return [];
    const rivals = found.filter((one) => one.dimension === quantity.dimension);
    if (rivals[0] !== quantity || rivals.some((one) => !sameMeasure(one, quantity, 0.05))) return [];
    return [
      { name, words: words3, attributes, quantity, bound: BOUND.test(value), evidence: part(evidence, quantity) }
    ];
  });
}
function quantitiesOf(name, value, lang) {
  if (/像素$/u.test(name) && /^\d+万$/u.test(value)) return findQuantities(`${value}\u50CF\u7D20`, { lang });
  const amount = /^\s*(\d{1,4})\s*$/u.exec(value)?.[1];
  if (amount === void 0) return findQuantities(value, { lang });
  const start = value.indexOf(amount);
  const [threads] = findQuantities(`${amount} ${name.toLowerCase()}`, { lang });
  if (threads?.dimension === "thread-count") return [{ ...threads, start, end: start + amount.length }];
  for (const [noun] of name.matchAll(new RegExp("\\p{L}{3,}", "gu"))) {
    const [counted3] = findQuantities(`${amount} ${noun}`, { lang });
    if (counted3?.dimension === "count") return [{ ...counted3, start, end: start + amount.length }];
  }
  return [];
}
function part(evidence, { start, end, base }) {
  if (evidence.block === void 0 || evidence.start === void 0) return { ...evidence, value: base };
  const { start: from } = evidence;
  return {
    ...evidence,
    quote: evidence.quote.slice(start, end),
    start: from + start,
    end: from + end,
    value: base
  };
}

// src/claims/facts/mentions.ts
init_char_class();
var TOLD_IN = /* @__PURE__ */ new Set([
  "title",
  "highlights",
  "description",
  "specification",
  "policy",
  "image-text"
]);
var LONGEST4 = 3e3;
var LONGEST_TERMS = 400;
var NEAR_OPENING2 = 32;
var BEFORE = 60;
var AFTER = 45;
var SENTENCE_END = /[;；。！!?？\n]|\.(?!\d)/u;
var TOLD = /* @__PURE__ */ new WeakMap();
function mentionsOf(scanned, extraction, conceptsOf2) {
  let mentions = TOLD.get(scanned);
  if (mentions === void 0) {
    mentions = [...inBlocks(scanned, extraction), ...inOtherTitles(extraction, conceptsOf2)];
    TOLD.set(scanned, mentions);
  }
  return mentions;
}
function inBlocks(scanned, { listing, evidence }) {
  const values = new Set(evidence.additionalProperty?.map(({ block }) => block));
  const named3 = attributeHits(scanned);
  return listing.blocks.flatMap(({ role, text }, block) => {
    if (!TOLD_IN.has(role) || values.has(block)) return [];
    if (text.length > (role === "policy" ? LONGEST_TERMS : LONGEST4)) return [];
    return measuresOf(scanned, block).flatMap((quantity) => {
      const { start, end, base } = quantity;
      if (quantity.ambiguous === true || isBasis(text, quantity)) return [];
      const [from, to] = clauseAround2(text, start, end);
      const hits = named3.get(block)?.filter((hit) => hit.start >= from && hit.end <= to) ?? [];
      return [
        {
          quantity,
          clause: text.slice(from, to),
          attributes: hits.map(({ attribute }) => attribute),
          isTitle: role === "title",
          opened: quantity.dimension === "time" && isOnceOpened(sentenceNear(text, start, end)),
          evidence: { source: "visible", quote: text.slice(start, end), block, start, end, value: base }
        }
      ];
    });
  });
}
function inOtherTitles({ listing, evidence }, conceptsOf2) {
  const titles2 = evidence.name?.filter(({ block }) => block === void 0) ?? [];
  return titles2.slice(0, 4).flatMap(
    (title2) => findQuantities(title2.quote, { lang: listing.inLanguage }).flatMap((quantity) => {
      if (quantity.ambiguous === true) return [];
      const [from, to] = clauseAround2(title2.quote, quantity.start, quantity.end);
      const offset = title2.start ?? 0;
      return [
        {
          quantity,
          clause: title2.quote.slice(from, to),
          attributes: attributesIn(title2.quote.slice(from, to), conceptsOf2),
          isTitle: true,
          opened: false,
          evidence: {
            ...title2,
            quote: title2.quote.slice(quantity.start, quantity.end),
            start: offset + quantity.start,
            end: offset + quantity.end,
            value: quantity.base
          }
        }
      ];
    })
  );
}
function isBasis(text, { dimension, start }) {
  if (dimension !== "mass" && dimension !== "volume") return false;
  return /(?:\b(?:per|pro|pour|por|je)\s|[每/])$/iu.test(text.slice(Math.max(0, start - 5), start));
}
function sentenceNear(text, start, end) {
  const before = text.slice(Math.max(0, start - NEAR_OPENING2), start).split(SENTENCE_END).at(-1) ?? "";
  const after = text.slice(end, end + NEAR_OPENING2).split(SENTENCE_END)[0] ?? "";
  return before + text.slice(start, end) + after;
}
function clauseAround2(text, start, end) {
  let from = start;
  const least = Math.max(0, start - BEFORE);
  while (from > least && !isEdge(text, from - 1, from + 1) && !isEdge(text, from, from + 1)) from -= 1;
  const most = Math.min(text.length, end + AFTER);
  let to = end;
  while (to < most && !isEdge(text, to, most)) to += 1;
  return [from, to];
}
var EDGES = new Set([...";:!?\uFF0C\u3002\uFF1B\uFF1A\uFF01\uFF1F\u3001\n|\u2022\xB7\u3010\u3011()\uFF08\uFF09"].map((mark) => mark.charCodeAt(0)));
function isEdge(text, at, until) {
  const code = text.charCodeAt(at);
  const isPoint = code === 46 || code === 44;
  return EDGES.has(code) || isPoint && !(at + 1 < until && isDigit(text.charCodeAt(at + 1)));
}

// src/checks/relations/said-in.ts
var LONGEST5 = 1500;
var OF_THIS_CENTURY = new Words("20");
function saidIn(scanned, pattern, ...hints) {
  const found = [];
  for (const { block, text } of statementsOf(scanned.listing)) {
    if (text.length > LONGEST5 || hints.some((list) => !holdsOne(scanned, block, list))) continue;
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].trimEnd().length];
      const clause = text.slice(...clauseAround2(text, start, end));
      found.push({ block, start, end, groups: match.slice(1), clause });
    }
  }
  return found;
}
function groupOf({ groups }) {
  return groups.find((one) => one !== void 0) ?? "";
}

// src/checks/relations/two-texts.ts
function twoTexts(left, right, reason) {
  const data = { left: left.quote, right: right.quote };
  return {
    outcome: "fail",
    hits: [{ evidence: [left, right], data, ...reason === void 0 ? {} : { reason } }]
  };
}

// src/checks/relations/compatibility-stated.ts
var FITS = new RegExp("(?<!(?:not|n't|nicht|non|no|only|nur) (?:\\p{L}+ )?)(?<!in)(?:compatible with|fits(?: the)?|kompatibel mit|passend f\xFCr|compatible avec|compatible con)\\s+([^.;:!?()\\n]{3,90})|(?<![\u4E0D\u975E\u672A])(?:\u9002\u7528\u4E8E|\u9002\u914D|\u517C\u5BB9|\u5BFE\u5FDC\u6A5F\u7A2E)[:\uFF1A]?\\s*([^\u3002\uFF1B\uFF01\uFF1F\uFF08\uFF09()\\n]{2,60})", "giu");
var NOT = /(?:not (?:be )?compatible with|incompatible with|(?:does|will) not fit(?: the)?|(?:does|wo)n't fit(?: the)?|nicht kompatibel mit|passt nicht (?:auf|an|für)|(?:non|pas) compatible avec|no (?:es )?compatible con)\s+([^.;:!?()\n]{3,90})|(?:不适用于|不适用|不适配|不兼容|非対応)[:：]?\s*([^。；！？（）()\n]{2,60})/giu;
var NOT_LABEL = /^(?:not compatible(?: with)?|incompatible with|nicht kompatibel(?: mit)?|不兼容|不适用|不适用于|非対応)/iu;
var FITS_LABEL = /^(?:compatib(?:le|ility)(?: (?:with|models?|devices?|phone models?))?|kompatib(?:el mit|ilität)|compatible avec|compatible con|适用机型|适用型号|兼容机型|兼容型号|対応機種)$/iu;
var APART = new RegExp("\\s*(?:[,\uFF0C\u3001/;\uFF1B|]|(?<!\\p{L})(?:and|or|und|oder|et|ou|y|o)(?!\\p{L})|[\u548C\u4E0E\u53CA\u6216])\\s*", "iu");
var HINTS = new Words("compatib", "kompatib", "fit", "passend", "\u9002\u7528", "\u9002\u914D", "\u517C\u5BB9", "\u5BFE\u5FDC");
var NOT_FITTING = new Words(
  "incompatib",
  "not compatib",
  "not be compatib",
  "not fit",
  "n't fit",
  "nicht kompatib",
  "passt nicht",
  "pas compatib",
  "non compatib",
  "no compatib",
  "no es compatib",
  "\u4E0D\u9002",
  "\u4E0D\u517C\u5BB9",
  "\u975E\u5BFE\u5FDC"
);
var SHORTEST2 = 3;
var compatibilityStated = (context) => {
  const not = named(context, NOT, NOT_FITTING, NOT_LABEL);
  if (not.size === 0) return INAPPLICABLE;
  const fits = named(context, FITS, HINTS, FITS_LABEL);
  if (fits.size === 0) return INAPPLICABLE;
  for (const [name, right] of not) {
    const left = fits.get(name);
    if (left !== void 0) return twoTexts(left, right, "same-thing");
  }
  return PASS;
};
function named({ scanned, extraction, conceptsOf: conceptsOf2 }, told, hints, label) {
  const names3 = /* @__PURE__ */ new Map();
  const add = (list, evidence) => {
    for (const part2 of list.split(APART)) {
      const name = plain2(part2.replace(/^(?:the|all|der|die|das|le|la|les|el)\s/iu, ""));
      if (name.length >= SHORTEST2 && !names3.has(name)) names3.set(name, evidence);
    }
  };
  for (const said2 of saidIn(scanned, told, hints))
    add(groupOf(said2), quoteSpan(scanned, said2.block, said2.start, said2.end));
  for (const { name, value, evidence } of propertiesOf(extraction, conceptsOf2))
    if (label.test(name)) add(value, evidence);
  return names3;
}

// src/quantity/price-context.ts
var WORDS_FROM = "from|starting(?: at| from)?|starts (?:at|from)|as low as|ab|\xE0 partir de|a partir de|a partire da|desde|d\xE8s|da|od|vanaf|fr\xE5n|fra|\u043E\u0442";
var SOFTENERS = "(?:(?:only|just|nur|seulement|solo|s\xF3lo|apenas)\\s?)?";
var FROM_BEFORE = new RegExp(
  `(?:^|[^\\p{L}])(?:${WORDS_FROM}):?\\s?${SOFTENERS}$|(?:\u4F4E\u81F3|\u6700\u4F4E)[:\uFF1A]?\\s?$`,
  "iu"
);
var FROM_AFTER = /^\s?(?:起|[～〜](?!\s?[\d¥￥])|から|부터|\+\s?起)/u;
var PIECES = "pairs?|packs?|pcs|pieces?|items?|bottles?|box(?:es)?|sets?|units?|cans?|bags?|paires?|pi\xE8ces?|Paar|St\xFCck|pares|paia|pezzi|unidades";
var TIME_NOUN = /^(?:sec|min|hour|day|night|week|month|year|yr|mo|tag|woche|monat|jahr|jour|mois|an|día|dia|mes|año|ano|star|%)/iu;
var FOR = new RegExp(
  `(?:^|[\\s(])(\\d{1,3})\\s?(?:([\\p{L}]{1,14})\\s)?(?:for|f\xFCr|pour|por|per|voor)\\s${SOFTENERS}$`,
  "iu"
);
var PIECES_FROM = new RegExp(
  `(?:^|[\\s(])(\\d{1,3})\\s(?:${PIECES})\\s(?:${WORDS_FROM})\\s?${SOFTENERS}$`,
  "iu"
);
var SLASH = /(?:^|[\s(])(\d{1,2})\s?\/\s?$/u;
var MEASURES2 = "\u4EF6|\u4E2A|\u500B|\u53CC|\u5BF9|\u74F6|\u76D2|\u888B|\u5305|\u652F|\u53EA|\u672C|\u6761|\u5957|\u7F50|\u7BB1|\u6876|\u7247|\u5757";
var HAN_BEFORE = new RegExp(
  `(?<!\u7B2C|\u6210\u4EA4|\u5E93\u5B58|\u9500\u91CF|\u5DF2\u552E|\u5269)(?<!\\d)(\\d{1,3}|[\u4E24\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341])(?:${MEASURES2})\\s?(?:\u4EC5\u9700|\u4EC5|\u53EA\u8981|\u5171|\u5408\u8BA1|\u5230\u624B)?\\s?$`,
  "u"
);
var HAN_AFTER = new RegExp(
  `^(?:\\s?\u4EFB\u9009\\s?|\\s?\u9009\\s?|\\s?/\\s?)?(\\d{1,3}|[\u4E24\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341])(?:${MEASURES2})`,
  "u"
);
var HAN_DIGITS = "\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341";
var SIGNS = "-\u2212\u2013+\uFF0B";
var SIGN = /(?:^|[\s(（])(?:([-−–])|([+＋])\s?)$/u;
var WORD_END = /[\p{L}:：/]/u;
var BEFORE2 = 44;
var AFTER2 = 10;
function contextOf(text, start, end) {
  const context = {};
  const last = text.charAt(skipBlanksBack(text, start) - 1);
  if (SIGNS.includes(last || " ")) {
    const sign = SIGN.exec(text.slice(Math.max(0, start - 3), start));
    if (sign !== null) context.sign = sign[1] !== void 0 ? "-" : "+";
    return context;
  }
  const before = WORD_END.test(last) ? text.slice(Math.max(0, start - BEFORE2), start) : "";
  const after = text.slice(end, end + AFTER2);
  if (before !== "" && FROM_BEFORE.test(before) || FROM_AFTER.test(after)) context.from = true;
  const pieces = piecesFor(before, after);
  if (pieces !== null) context.quantityFor = pieces;
  return context;
}
function piecesFor(before, after) {
  if (before !== "") {
    const worded = FOR.exec(before);
    if (worded?.[1] !== void 0 && !TIME_NOUN.test(worded[2] ?? "")) return counted2(worded[1]);
    const found2 = PIECES_FROM.exec(before) ?? SLASH.exec(before) ?? HAN_BEFORE.exec(before);
    if (found2?.[1] !== void 0) return counted2(found2[1]);
  }
  const found = HAN_AFTER.exec(after);
  return found?.[1] === void 0 ? null : counted2(found[1]);
}
function counted2(written) {
  const value = written === "\u4E24" ? 2 : /^\d/.test(written) ? Number(written) : HAN_DIGITS.indexOf(written) + 1;
  return value > 1 ? value : null;
}

// src/quantity/after-name.ts
var PRICE_WORD = /(?:^|[\s:(])(?:from|ab|von|de|des|dès|da|od|between|entre|zwischen|prix|price|preis|precio|prezzo|preço|for|only|nur|now|jetzt|jusqu'à|bis)\s$/iu;
function afterName(text, at) {
  if (!isBlank2(text.charCodeAt(at - 1)) || !isAlpha(text.charCodeAt(at - 2))) return false;
  return !PRICE_WORD.test(text.slice(Math.max(0, at - 12), at));
}

// src/quantity/currency-table.ts
var DOLLARS = "USD CAD AUD NZD HKD SGD TWD MXN ARS CLP COP UYU BRL MOP";
var PESOS = "MXN ARS CLP COP UYU PHP DOP";
var DINARS = "TND KWD BHD JOD DZD LYD RSD";
var ROWS = `
${DOLLARS} | $;\uFF04;\uFE69 |
USD | US$;U$S;\u7F8E\u5143;\u7F8E\u91D1;US dollars;Dollar US | 
CAD | CA$;C$;CDN$;\u52A0\u5143 |
AUD | AU$;A$;\u6FB3\u5143 |
NZD | NZ$ |
HKD | HK$;\u6E2F\u5E01;\u6E2F\u5E63;\u6E2F\u5143 |
TWD | NT$;NTD;\u65B0\u53F0\u5E01;\u65B0\u53F0\u5E63;\u53F0\u5E01;\u53F0\u5E63 |
SGD | S$;SG$;\u65B0\u5E01 |
BRL | R$ |
BRL | reais | a
MXN | MX$;Mex$ |
CLP | CLP$ |
COP | COL$ |
ARS | AR$ |
UYU | $U;U$ | b
MOP | MOP$ |
${DOLLARS} | dollars;dollar | a
${PESOS} | pesos | ao
${DINARS} | dinars;dinar | ao
EUR | \u20AC;\u03B5\u03C5\u03C1\u03CE;\u6B27\u5143;\u6B50\u5143;\u30E6\u30FC\u30ED;\uC720\uB85C | >
EUR | euro;euros | >w
GBP | \xA3;\uFFE1;\u82F1\u9551;\u82F1\u938A |
CNY JPY | \xA5;\uFFE5 | o
CNY | \u4EBA\u6C11\u5E01;\u4EBA\u6C11\u5E63;RMB;CN\xA5;yuan;\u5143\u4EBA\u6C11\u5E01 | 
CNY TWD HKD | \u5143;\u5706;\u5713;\u5757\u94B1;\u5757;\u584A | a
JPY | JP\xA5;\u65E5\u5143;\u65E5\u5713;\u65E5\u5706;yen;\u5186 | 
JPY | \u7A0E\u8FBC;\u7A0E\u629C |
INR PKR LKR NPR MUR | Rs.;Rs;\u20A8 |
INR PKR LKR NPR MUR | rupees | a
INR | \u20B9 |
KRW | \u20A9;\uFFE6;\u97E9\u5143;\u97D3\u5143 |
KRW | \uC6D0 | a
RUB | \u20BD;\u5362\u5E03 | >
RUB | \u0440\u0443\u0431.;\u0440\u0443\u0431;\u0440\u0443\u0431\u043B\u0435\u0439 | a
RUB | \u0440. | al
PLN | z\u0142;z\u0142otych;zloty | >
CZK | K\u010D | >
SEK NOK DKK ISK | kr.;kr | >o
SEK NOK DKK ISK | kronor;kroner | ao
HUF | Ft | al
RON | lei | a
BGN | \u043B\u0432.;\u043B\u0432 | a
CHF | Fr.;SFr.;sFr. | l
TRY | \u20BA |
TRY | TL | >w
ILS | \u20AA;\u05E9"\u05D7 | >
VND | \u20AB;\u0111;VN\u0110;\u0111\u1ED3ng | >
THB | \u0E3F;\u0E1A\u0E32\u0E17 | >
TND | DT | a
TND | DT | bl
DZD | DA | al
MAD | DH;Dhs;dhs | al
AED | DH;Dhs;\u062F.\u0625 | l
PHP | \u20B1 |
NGN | \u20A6 |
UAH | \u20B4 | >
UAH | \u0433\u0440\u043D.;\u0433\u0440\u043D | a
KZT | \u20B8 | >
BDT | \u09F3 |
PYG | \u20B2 |
CRC | \u20A1 |
GHS | \u20B5 |
GEL | \u20BE | >
IDR | Rp.;Rp | b
MYR | RM | bw
PEN | S/;S/. | bl
ZAR | R | bl
`;
var WORDLIKE = /* @__PURE__ */ new Map([
  ["TRY", "a"],
  ["MAD", "a"],
  ["COP", "a"],
  ["RON", "w"],
  ["BOB", "al"],
  ["PEN", "al"],
  ["GEL", "al"],
  ["MOP", "al"]
]);
var LOWER_CASE_TOO = /* @__PURE__ */ new Set(["USD", "EUR", "CNY", "GBP", "JPY", "CHF", "AUD", "CAD", "INR", "TND"]);
function currencyMarks(codes2) {
  const marks = [];
  for (const row of ROWS.trim().split("\n")) {
    const [which = "", written = "", flags = ""] = row.split("|").map((cell) => cell.trim());
    for (const text of written.split(";")) {
      for (const variant of variants2(text)) marks.push(toMark(variant, which.split(" "), flags));
    }
  }
  for (const code of codes2) {
    marks.push(toMark(code, [code], WORDLIKE.get(code) ?? ""));
    if (LOWER_CASE_TOO.has(code)) marks.push(toMark(code.toLowerCase(), [code], ""));
  }
  return marks;
}
function toMark(text, codes2, flags) {
  return {
    text,
    codes: codes2,
    side: flags.includes("a") ? "after" : flags.includes("b") ? "before" : "either",
    leans: flags.includes("a") || flags.includes(">") || /[A-Za-z]$/.test(text) ? "after" : "before",
    open: flags.includes("o"),
    local: flags.includes("l"),
    wary: flags.includes("w")
  };
}
function variants2(text) {
  if (!new RegExp("^\\p{Ll}{2,}", "u").test(text)) return text === "RMB" ? [text, "rmb"] : [text];
  const upper = text.toUpperCase();
  return [.../* @__PURE__ */ new Set([text, upper, upper.charAt(0) + text.slice(1)])];
}

// src/quantity/currency-marks.ts
var byFirst = /* @__PURE__ */ new Map();
var byLast = /* @__PURE__ */ new Map();
for (const mark of currencyMarks(currencyCodes()).sort((a, b) => b.text.length - a.text.length)) {
  if (mark.side !== "before") file(byFirst, mark.text.charCodeAt(0), mark);
  if (mark.side !== "after") file(byLast, mark.text.charCodeAt(mark.text.length - 1), mark);
}
function file(index, code, mark) {
  const filed = index.get(code);
  if (filed === void 0) index.set(code, [mark]);
  else filed.push(mark);
}
var byText = new Map([...byFirst.values(), ...byLast.values()].flat().map((mark) => [mark.text, mark]));
function currencyNamed(name) {
  const written = name.trim();
  const upper = written.toUpperCase();
  const mark = byText.get(written) ?? byText.get(upper);
  if (mark !== void 0) return mark.open ? null : mark.codes[0] ?? null;
  return /^[A-Z]{3}$/.test(upper) ? upper : null;
}
var AFTER_YUAN_WORD = "\u7D20\u65E6\u5BB5\u6C14\u4EF6\u5668\u5E74\u8001\u5E05\u7EC4\u8282\u7956\u52CB\u7BA1\u5316\u8BBA";
var AFTER_PIECE_OF_MONEY = /^(?:$|[\s\p{P}\p{S}\d]|[起包的以左多整])/u;
function standsForMoney(text, mark, end) {
  switch (mark.text) {
    case "\u5143":
      return !AFTER_YUAN_WORD.includes(text.charAt(end) || " ");
    case "\u5757":
    case "\u584A":
    case "\u5706":
    case "\u5713":
      return AFTER_PIECE_OF_MONEY.test(text.slice(end, end + 1));
    default:
      return true;
  }
}
function isWordPart(text, at) {
  return isAlpha(text.charCodeAt(at)) || digitAt(text, at) >= 0;
}
function markBefore(text, at, floor, accept) {
  const end = skipBlanksBack(text, at);
  if (end <= floor) return null;
  for (const mark of byLast.get(text.charCodeAt(end - 1)) ?? []) {
    const start = end - mark.text.length;
    if (start < floor || !text.startsWith(mark.text, start)) continue;
    if (isAlpha(mark.text.charCodeAt(0)) && isWordPart(text, start - 1)) continue;
    if (accept(mark)) return { mark, start, end };
  }
  return null;
}
function markAfter(text, at, accept) {
  const start = skipBlanks(text, at);
  for (const mark of byFirst.get(text.charCodeAt(start)) ?? []) {
    if (!text.startsWith(mark.text, start)) continue;
    const end = start + mark.text.length;
    const lastCode = text.charCodeAt(end - 1);
    if (isAlpha(lastCode) && isAlpha(text.charCodeAt(end))) continue;
    if (standsForMoney(text, mark, end) && accept(mark)) return { mark, start, end };
  }
  return null;
}
var COUNTRIES = /* @__PURE__ */ new Map([
  ["US", "USD"],
  ["CA", "CAD"],
  ["AU", "AUD"],
  ["NZ", "NZD"],
  ["HK", "HKD"],
  ["SG", "SGD"],
  ["MX", "MXN"],
  ["NT", "TWD"]
]);
var CAPITALS_BEFORE = /(?<![\p{L}\p{N}])[A-Z]{2,3}$/u;
function widenBefore(text, found, floor) {
  if (found.mark.codes.length === 1) return found;
  const end = skipBlanksBack(text, found.start);
  const word = CAPITALS_BEFORE.exec(text.slice(Math.max(floor, end - 4), end))?.[0];
  if (word === void 0) return found;
  const code = COUNTRIES.get(word) ?? word;
  if (!found.mark.codes.includes(code)) return found;
  return { mark: { ...found.mark, codes: [code], open: false }, start: end - word.length, end: found.end };
}

// src/quantity/read-amount.ts
function readAmount(text, at, plainSpaces) {
  const leading = scanLeadingFraction(text, at);
  const token = leading ?? scanNumber(text, at, plainSpaces);
  if (token === null) return chineseAmount(text, at);
  const plain3 = { token, start: token.start, end: token.end, factor: 1, strokes: false };
  const magnitude = readMagnitude(text, token.end);
  if (magnitude !== null) return { ...plain3, end: magnitude.end, factor: magnitude.factor };
  const strokes = strokesEnd(text, token.end);
  if (strokes > token.end) return { ...plain3, end: strokes, strokes: true };
  return withSplitCents(text, plain3) ?? plain3;
}
function withSplitCents(text, amount) {
  const mark = skipBlanks(text, amount.end);
  if (mark === amount.end || text[mark] !== "." && text[mark] !== ",") return null;
  return isWhole(amount.token) ? withCents(text, amount, mark + 1) : null;
}
function withCents(text, amount, at) {
  const end = digitsEnd(text, at);
  if (end - at !== 2) return null;
  if ((text[end] === "." || text[end] === ",") && digitAt(text, end + 1) >= 0) return null;
  const cents = `${digitAt(text, at)}${digitAt(text, at + 1)}`;
  const token = {
    ...amount.token,
    groups: [...amount.token.groups, cents],
    separators: [...amount.token.separators, "."]
  };
  return { ...amount, token, end };
}
function isWhole(token) {
  return token.separators.every((mark) => mark === " " || mark === "'");
}
function mayJoinOver(text, at) {
  return text[at] === " " && isBlank2(text.charCodeAt(at)) && digitAt(text, at + 1) >= 0;
}
function chineseAmount(text, at) {
  const chinese = readChineseNumber(text, at);
  if (chinese === null || chinese.value < 1) return null;
  const token = {
    start: at,
    end: chinese.end,
    groups: [String(chinese.value)],
    separators: [],
    overlong: false
  };
  return { token, start: at, end: chinese.end, factor: 1, strokes: false };
}

// src/quantity/resolve-currency.ts
function resolveCurrency(mark, hints, signs) {
  const pointed = [hints.currencyHint, currencyOfRegion(regionOf(hints.locale)) ?? void 0];
  for (const code of pointed) {
    if (code === "JPY" && mark.open && signs.decimals === 2) continue;
    if (code !== void 0 && mark.codes.includes(code)) return code;
  }
  if (mark.local) return void 0;
  if (!mark.open) return mark.codes[0] ?? null;
  if (!mark.codes.includes("JPY")) return null;
  if (signs.decimals > 0) return "CNY";
  const script = signs.script();
  return script === "other" ? null : script === "kana" ? "JPY" : "CNY";
}

// src/quantity/price-text.ts
function priceText(text, given) {
  const { currencyHint } = given;
  const options = currencyHint === void 0 ? given : { ...given, currencyHint: currencyNamed(currencyHint) ?? void 0 };
  const accept = (mark) => !mark.local || resolveCurrency(mark, options, { script: () => "other", decimals: 0 }) !== void 0;
  let script;
  return { text, options, accept, script: () => script ??= scriptOf(text) };
}
var LOOKED_AT = 2e3;
function scriptOf(text) {
  let script = "other";
  for (let i = 0; i < text.length && i < LOOKED_AT; i++) {
    const code = text.charCodeAt(i);
    if (isKana(code)) return "kana";
    if (isHan(code)) script = "han";
  }
  return script;
}
function partsBySpace(page, codes2) {
  if (separatorsOf(page.options.locale)?.group === " ") return true;
  return codes2.some((code) => separatorsOf(currencyOf(code)?.home)?.group === " ");
}

// src/quantity/price-amount.ts
function readMarkedAmount(page, at, floor) {
  const { text } = page;
  const narrow = readAmount(text, at, false);
  if (narrow === null) return null;
  const before = currencyBefore(page, narrow, floor);
  if (before !== null) return withBefore(page, narrow, before, at);
  if (isModelNumber(text, narrow.start)) return null;
  const wide = mayJoinOver(text, narrow.token.end) ? readAmount(text, at, true) : null;
  if (wide !== null && wide.token.separators[0] === " ") {
    const after2 = ownMarkAfter(page, wide.end);
    if (after2 !== null && maySpaceBeforeMark(page, wide, after2)) return { amount: wide, before: null, after: after2 };
  }
  if (wide?.strokes && wide.token.separators[0] === " ") return { amount: wide, before: null, after: null };
  const after = ownMarkAfter(page, narrow.end);
  if (after !== null) return { ...centsAfterMark(text, narrow, after), before: null };
  return centsBeforeMark(page, narrow) ?? (narrow.strokes ? { amount: narrow, before: null, after } : null);
}
function currencyBefore(page, amount, floor) {
  const { text, accept } = page;
  const signed2 = /[-−–]/.test(text.charAt(amount.start - 1));
  const found = markBefore(text, amount.start, floor, accept) ?? (signed2 ? markBefore(text, amount.start - 1, floor, accept) : null);
  if (found === null) return null;
  const hasCents = amount.strokes || !isWhole(amount.token) && amount.token.groups.at(-1)?.length === 2;
  return found.mark.wary && !hasCents ? null : widenBefore(text, found, floor);
}
var WHOLE_WORD = new RegExp("(?:^|[\\s(])\\p{L}\\p{Ll}{2,}$", "u");
function isModelNumber(text, start) {
  const code = text.charCodeAt(start - 1);
  if (code === 95) return true;
  return isAlpha(code) && !WHOLE_WORD.test(text.slice(Math.max(0, start - 16), start));
}
function withBefore(page, narrow, before, at) {
  const amount = widthAfterMark(page, narrow, before, at);
  const { text } = page;
  const after = markAfter(text, amount.end, page.accept);
  const codes2 = after?.mark.codes.filter((code) => before.mark.codes.includes(code)) ?? [];
  if (after === null || codes2.length === 0 || digitAt(text, skipBlanks(text, after.end)) >= 0) {
    return { amount, before, after: null };
  }
  const mark = after.mark.open ? before.mark : { ...before.mark, codes: codes2, open: before.mark.open && codes2.length > 1 };
  return { amount, before: { ...before, mark }, after };
}
function widthAfterMark(page, narrow, before, at) {
  const { text } = page;
  if (!isWhole(narrow.token) || !mayJoinOver(text, narrow.token.end)) return narrow;
  const wide = readAmount(text, at, true);
  if (wide !== null && wide.token.separators[0] === " ") {
    if (!isWhole(wide.token) || partsBySpace(page, before.mark.codes)) return wide;
  }
  const cents = withCents(text, narrow, narrow.end + 1);
  if (cents === null || currencyOf(before.mark.codes[0])?.decimals === 0) return narrow;
  return endsIn00(text, cents) || skipBlanks(text, cents.end) === text.length ? cents : narrow;
}
function maySpaceBeforeMark(page, wide, after) {
  if (!isWhole(wide.token) || partsBySpace(page, after.mark.codes)) return true;
  return page.options.locale === void 0 || !afterName(page.text, wide.start);
}
function ownMarkAfter(page, numberEnd) {
  const { text } = page;
  const after = markAfter(text, numberEnd, page.accept);
  if (after === null || after.mark.side === "after") return after;
  const next = skipBlanks(text, after.end);
  if (digitAt(text, next) < 0) return after;
  const gapBefore = after.start > numberEnd;
  const gapAfter = next > after.end;
  const nexts = gapBefore === gapAfter ? after.mark.leans === "before" : gapBefore;
  return nexts ? null : after;
}
function centsBeforeMark(page, amount) {
  const { text } = page;
  if (!isWhole(amount.token) || !mayJoinOver(text, amount.end)) return null;
  const cents = withCents(text, amount, amount.end + 1);
  const after = cents === null ? null : ownMarkAfter(page, cents.end);
  if (cents === null || after === null) return null;
  const lone = amount.start === 0 && skipBlanks(text, after.end) === text.length;
  return lone || endsIn00(text, cents) ? { amount: cents, before: null, after } : null;
}
function centsAfterMark(text, amount, after) {
  const plain3 = { amount, after };
  if (!isWhole(amount.token) || amount.end !== after.start || amount.factor !== 1) return plain3;
  const length = after.mark.text === "\u20AC" ? 2 : after.mark.text === "\u5757" ? 1 : 0;
  const digits = /^\d+/.exec(text.slice(after.end, after.end + 4))?.[0] ?? "";
  if (length === 0 || digits.length !== length) return plain3;
  const end = after.end + length;
  if (/^\s?[.,%€\d]/.test(text.slice(end, end + 2))) return plain3;
  const { token } = amount;
  const groups = [...token.groups, digits];
  return {
    amount: { ...amount, token: { ...token, groups, separators: [...token.separators, "."] } },
    after: { ...after, end }
  };
}
function endsIn00(text, amount) {
  return text.slice(amount.end - 2, amount.end) === "00";
}

// src/quantity/unglue.ts
function looksGlued(token, currency) {
  const last = token.groups.at(-1) ?? "";
  const mark = token.separators.at(-1);
  const isFraction = mark === "." || mark === ",";
  return isFraction && last.length > (currencyOf(currency)?.decimals === 3 ? 4 : 3) && token.groups[0] !== "0";
}
function unglue(text, token, hints) {
  const raw = text.slice(token.start, token.end);
  const half = raw.length / 2;
  if (Number.isInteger(half) && raw.slice(0, half) === raw.slice(half))
    return cutAt(text, token, half, hints);
  const mark = /^\d{1,3}([.,])\d{4}/.exec(raw)?.[1];
  if (mark === void 0) return null;
  const home = separatorsOf(currencyOf(hints.currency)?.home) ?? separatorsOf(hints.locale);
  const decimal = hints.decimalSeparator ?? separatorsOf(hints.locale)?.decimal ?? home?.decimal ?? ".";
  return cutAt(text, token, raw.indexOf(mark) + (mark === decimal ? 3 : 4), hints);
}
function cutAt(text, token, length, hints) {
  const end = token.start + length;
  const cut = scanNumber(text.slice(token.start, end), 0);
  const reading = cut === null ? null : interpretNumber(cut, hints);
  return reading === null ? null : { reading: { ...reading, ambiguous: true }, end };
}

// src/quantity/read-price.ts
function readPrice(page, at, floor) {
  const found = readMarkedAmount(page, at, floor);
  return found === null ? null : valued(page, found);
}
function valued(page, found) {
  const { text, options } = page;
  const { amount, before, after } = found;
  const shown3 = before ?? after;
  const strokes = amount.strokes ? text.charAt(amount.token.end) : "";
  const hints = {
    ...options,
    // `1.299,-` shows its decimal mark.
    decimalSeparator: options.decimalSeparator ?? (strokes === "," || strokes === "." ? strokes : void 0),
    doubtful: "group"
  };
  const decimals = interpretNumber(amount.token, hints)?.decimals ?? 0;
  const currency = shown3 === null ? options.currencyHint ?? null : resolveCurrency(shown3.mark, options, { script: page.script, decimals }) ?? null;
  const withCurrency = { ...hints, currency };
  let reading = interpretNumber(amount.token, withCurrency);
  let numberEnd = amount.end;
  const glued = reading === null || looksGlued(amount.token, currency);
  if (glued) {
    const cut = unglue(text, amount.token, withCurrency);
    if (cut !== null) [reading, numberEnd] = [cut.reading, cut.end];
    else reading = null;
  } else if (after === null && /[%％]/.test(text.charAt(skipBlanks(text, amount.end)))) {
    return null;
  }
  if (reading === null) return null;
  return {
    amount: scaled(reading.value, amount.factor),
    reading,
    currency,
    symbol: shown3 === null ? null : symbolOf(text, shown3),
    glued,
    start: before?.start ?? amount.start,
    end: glued ? numberEnd : Math.max(numberEnd, after?.end ?? 0),
    numberStart: amount.start,
    numberEnd,
    tokenEnd: Math.max(amount.end, after?.end ?? 0),
    before,
    after,
    digits: amount.token.groups.join("")
  };
}
function symbolOf(text, shown3) {
  return text.slice(shown3.start, shown3.end).replace(/\d+$/, "");
}

// src/quantity/price-range.ts
var JOINER = new RegExp("[ \\u00a0\\u202f]?([-\u2013\u2014\u2212~\uFF5E\u301C\u2010\u2011]|\u81F3|\u5230|(?<!\\p{L})(?:to|bis|a|\xE0|al|at\xE9|hasta|and|und|et)(?!\\p{L}))[ \\u00a0\\u202f]?", "uy");
var WIDEST = 20;
function jointAt2(text, at) {
  JOINER.lastIndex = at;
  const found = JOINER.exec(text);
  const mark = found?.[1];
  if (found === null || mark === void 0) return null;
  const dash = !new RegExp("\\p{L}", "u").test(mark);
  const before = !found[0].startsWith(mark);
  const after = !found[0].endsWith(mark);
  return dash && before && !after ? null : { end: at + found[0].length, dash, spaced: before && after };
}
function rangeFrom(page, lower) {
  const { text } = page;
  const joint = lower.glued ? null : jointAt2(text, lower.end);
  if (joint === null) return null;
  const digits = firstDigit(text, joint.end);
  if (digits === null) return null;
  const upper = readPrice(page, digits, lower.end);
  if (upper !== null) {
    const same = upper.currency === lower.currency && upper.start <= skipBlanks(text, joint.end);
    return same ? joined(lower, upper) : null;
  }
  if (!joint.dash || lower.after !== null || digits !== joint.end) return null;
  const amount = readAmount(text, digits, false);
  if (amount === null || !standsAlone(text, amount.end)) return null;
  const read4 = valued(page, { amount, before: lower.before, after: null });
  if (read4 === null || isWhole(amount.token) !== (lower.reading.decimals === 0)) return null;
  return joined(lower, read4);
}
function rangeUpTo(page, at) {
  const { text } = page;
  const first = readAmount(text, at, true);
  const joint = first === null || /[-/.,\d\p{Lu}]/u.test(text.charAt(at - 1)) ? null : jointAt2(text, first.end);
  if (first === null || joint === null || !joint.dash) return null;
  const digits = firstDigit(text, joint.end);
  const upper = digits === null ? null : readPrice(page, digits, first.end);
  if (upper === null || upper.before !== null || upper.after === null) return null;
  const lower = valued(page, { amount: first, before: null, after: upper.after });
  if (lower === null) return null;
  const range2 = joined({ ...lower, end: first.end }, upper);
  if (range2 === null || joint.spaced && afterName(text, at)) return null;
  const plausible = range2.upper === null || range2.upper <= lower.amount * WIDEST;
  return plausible && sameShape(page, lower, upper) ? range2 : null;
}
function joined(lower, upper) {
  const glued = upper.glued || isDoubled(lower.digits, upper.digits);
  if (glued) return { lower, upper: null, ambiguous: true, end: upper.end };
  if (upper.amount <= lower.amount) return null;
  const ambiguous = lower.reading.ambiguous || upper.reading.ambiguous;
  return { lower, upper: upper.amount, ambiguous, end: upper.end };
}
function isDoubled(lower, upper) {
  return upper.length >= 2 * lower.length && lower.length > 1 && upper.startsWith(lower + lower);
}
function firstDigit(text, from) {
  for (let i = from; i < from + 8; i++) {
    if (digitAt(text, i) >= 0 || startsChineseNumber(text.charCodeAt(i))) return i;
  }
  return null;
}
function standsAlone(text, at) {
  const next = text.charCodeAt(skipBlanks(text, at));
  return !isAlpha(next) && !/[%％\p{L}"'″]/u.test(String.fromCharCode(Number.isNaN(next) ? 32 : next));
}
function sameShape(page, lower, upper) {
  return lower.reading.decimals === upper.reading.decimals || markAfter(page.text, upper.numberEnd, page.accept) !== null && page.script() === "han";
}

// src/quantity/find-prices.ts
function findPrices(text, options = {}) {
  const { prices, proven } = scan(priceText(text, options));
  const doubtful = options.decimalSeparator === void 0 && prices.some((price) => price.ambiguous);
  if (!doubtful || proven === null) return prices;
  return scan(priceText(text, { ...options, decimalSeparator: proven })).prices;
}
function scan(page) {
  const { text } = page;
  const prices = [];
  const proofs = /* @__PURE__ */ new Set();
  let previous = null;
  let floor = 0;
  let i = nextNumberStart(text, 0);
  for (; i < text.length; i = nextNumberStart(text, i)) {
    const arabic = isArabicStart(text, i);
    const read4 = readPrice(page, i, floor);
    const range2 = read4 === null ? arabic ? rangeUpTo(page, i) : null : rangeFrom(page, read4);
    const lower = range2?.lower ?? read4;
    if (lower === null) {
      i = arabic ? scanNumber(text, i)?.end ?? i + 1 : Math.max(numeralsEnd(text, i), i + 1);
      continue;
    }
    if (lower.reading.proves !== null && !lower.glued) proofs.add(lower.reading.proves);
    if (range2 !== null || previous === null || !repeats(previous, lower)) {
      prices.push(toPrice(text, lower, range2));
    }
    previous = lower;
    i = Math.max(range2?.end ?? 0, lower.tokenEnd, i + 1);
    floor = i;
  }
  const [proven] = proofs;
  return { prices, proven: proofs.size === 1 && proven !== void 0 ? proven : null };
}
function toPrice(text, lower, range2) {
  const end = range2?.end ?? lower.end;
  const glued = lower.glued || range2 !== null && range2.upper === null;
  return {
    amount: lower.amount,
    currency: lower.currency,
    symbol: lower.symbol,
    ambiguous: glued || (range2?.ambiguous ?? lower.reading.ambiguous),
    start: lower.start,
    end,
    ...range2 === null || range2.upper === null ? {} : { upper: range2.upper },
    ...contextOf(text, lower.start, end),
    ...glued ? { glued: true } : {}
  };
}
function repeats(previous, next) {
  return next.start === previous.end && next.digits === previous.digits && previous.reading.decimals > 0 && next.reading.decimals === 0 && next.symbol === previous.symbol;
}

// src/checks/relations/gift-value.ts
var LABEL = /gift value|value of (?:the )?(?:free )?gift|赠品(?:单独)?(?:价值|售价|价格|市价)|礼品(?:价值|价格)|geschenkwert|wert (?:des geschenks|der zugabe|der beigabe)|valeur du cadeau|valor del regalo|valore (?:del regalo|dell'omaggio|dell’omaggio)|(?:特典|プレゼント|おまけ|景品)の?(?:価格|価値|金額)/iu;
var WORTH = /(?:worth|valued at|(?:im )?wert(?: von)?:?|d['’]une valeur de|valorad[oa] en|por valor de|del valore di|价值|市价|gift value:?|value of the gift:?|geschenkwert:?|valeur du cadeau ?:?|valor del regalo:?|valore del regalo:?)\s*(?=[^\d\s]{0,4}\s?\d)|\d[\d,.]*円(?:\(税込\))?相当/giu;
var WORTHS = new Words("worth", "value", "wert", "valeur", "valor", "\u4EF7\u503C", "\u5E02\u4EF7", "\u76F8\u5F53");
var GIFT = new RegExp("gift|present(?!ed|ation)|(?<!\\p{L})free|geschenk|gratis|zugabe|legen wir|dankesch\xF6n|cadeau|offert|regalo|obsequio|omaggio|\u8D60|\u9001|\u793C|\u30D7\u30EC\u30BC\u30F3\u30C8|\u7279\u5178|\u304A\u307E\u3051|\u9032\u5448", "iu");
var STEPS = new RegExp("spend|over|orders|from|up to|each|(?<!\\p{L})ab |d\xE8s|desde|hasta|fino a|\u6E80|\u6EE1|\u6863|\u81F3|\u4EFB\u9009|\u4EE5\u4E0A|\u6700\u5927|\u62BD\u9078", "iu");
var REACH = 8;
var giftValue = (context, _attributes, tolerance2 = 0.01) => {
  const { scanned, extraction } = context;
  const currencyHint = extraction.listing.price?.currency ?? void 0;
  const property = propertyOf(context, currencyHint);
  const told = [];
  const labels2 = property === void 0 ? [] : [property];
  for (const said2 of saidIn(scanned, WORTH, WORTHS)) {
    const text = scanned.listing.blocks[said2.block]?.text ?? "";
    if (STEPS.test(said2.clause) || !GIFT.test(sentenceAround(text, said2.start))) continue;
    const found = findPrices(text, { currencyHint }).find(
      ({ start: start2, end: end2 }) => end2 > said2.start && start2 <= said2.end + REACH
    );
    if (found === void 0 || isIn(property?.evidence, said2.block, found)) continue;
    const { amount, currency, start, end } = found;
    const evidence = quoteSpan(scanned, said2.block, Math.min(said2.start, start), end, amount);
    (LABEL.test(evidence.quote) ? labels2 : told).push({ amount, currency, evidence });
  }
  const [label] = labels2;
  const others = told.filter(({ currency }) => currency === label?.currency);
  const [left] = others;
  if (label === void 0 || left === void 0 || others.some(({ amount }) => amount !== left.amount))
    return INAPPLICABLE;
  if (Math.abs(left.amount - label.amount) <= tolerance2 * label.amount) return PASS;
  return twoTexts(left.evidence, label.evidence, "same-thing");
};
function propertyOf({ extraction, conceptsOf: conceptsOf2 }, currencyHint) {
  const label = propertiesOf(extraction, conceptsOf2).find(({ name }) => LABEL.test(name));
  const [value, ...rest] = label === void 0 ? [] : findPrices(label.value, { currencyHint });
  if (label === void 0 || value === void 0 || rest.length > 0) return void 0;
  return { amount: value.amount, currency: value.currency, evidence: label.evidence };
}
function isIn(label, block, { start, end }) {
  if (label === void 0 || label.block !== block) return false;
  return label.start === void 0 || label.end === void 0 || start < label.end && label.start < end;
}
function sentenceAround(text, at) {
  const from = Math.max(0, ...[". ", "! ", "\u3002", "\uFF01"].map((mark) => text.lastIndexOf(mark, at - 1) + 1));
  const to = text.slice(at).search(/[.!](?:\s|$)|[。！]/u);
  return text.slice(from, to < 0 ? text.length : at + to);
}

// src/quantity/month-names.ts
var NAMES = [
  "january jan januar j\xE4nner janvier janv enero ene gennaio gen janeiro januari",
  "february feb februar f\xE9vrier fevrier f\xE9vr f\xE9v febrero febbraio fevereiro fev februari",
  "march mar m\xE4rz maerz m\xE4r mrz mars marzo mar\xE7o maart mrt",
  "april apr avril avr abril abr aprile",
  "may mai mayo maggio mag maio mei",
  "june jun juni juin junio giugno giu junho",
  "july jul juli juillet juil julio luglio lug julho",
  "august aug ao\xFBt aout agosto ago augustus",
  "september sep sept septembre septiembre settembre set setembro",
  "october oct oktober okt octobre octubre ottobre ott outubro out",
  "november nov novembre noviembre novembro",
  "december dec dezember dez d\xE9cembre d\xE9c diciembre dic dicembre dezembro"
];
var BY_NAME = new Map(
  NAMES.flatMap((names3, i) => names3.split(" ").map((name) => [name, i + 1]))
);
var WORDLIKE_MONTHS = new Set(
  "set out ago gen mar may mai mag mei lug jun sept".split(" ")
);
function monthOfName(name) {
  return BY_NAME.get(name.toLowerCase().replace(/\.$/, ""));
}

// src/quantity/parse-date.ts
var YEAR = "((?:19|20)\\d\\d)";
var NAME = "(\\p{L}{3,10}\\.?)";
var READERS = [
  {
    pattern: new RegExp(`(?<![\\d.-])${YEAR}([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d|[-/.]\\d)`, "gu"),
    read: ([year, , month, day]) => ({ year, month: Number(month), day: Number(day) })
  },
  {
    pattern: new RegExp(
      `(?:${YEAR}\\s?[\u5E74\uB144]\\s?)?(?<![\\d])(\\d{1,2})\\s?[\u6708\uC6D4]\\s?(\\d{1,2})\\s?[\u65E5\u53F7\u865F\uC77C]`,
      "gu"
    ),
    read: ([year, month, day]) => ({ year, month: Number(month), day: Number(day) })
  },
  {
    pattern: /(?<![\d./-])(\d{1,2})([-/.])(\d{1,2})\2((?:19|20)?\d\d)(?!\d|[-/.]\d)/gu,
    read: ([first, mark, second, year], options) => numeric(Number(first), Number(second), mark, year, options)
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(\\d{1,2})(?:\\.|st|nd|rd|th|er|\xBA)?\\s(?:de |of )?${NAME}(?:\\s(?:de |del )?${YEAR})?(?![\\p{L}\\d])`,
      "gu"
    ),
    read: ([day, name, year]) => named2(name, day, year)
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\d])${NAME}\\s(\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s${YEAR})?(?![\\p{L}\\d])`,
      "gu"
    ),
    read: ([name, day, year]) => named2(name, day, year)
  }
];
function findDates(text, options = {}) {
  const found = [];
  for (const { pattern, read: read4 } of READERS) {
    for (const match of text.matchAll(pattern)) {
      const parts = read4(match.slice(1), options);
      const date2 = parts === null ? null : onCalendar(parts, options.reference);
      if (date2 !== null) found.push({ ...date2, start: match.index, end: match.index + match[0].length });
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter((date2, i) => i === 0 || date2.start >= (found[i - 1]?.end ?? 0));
}
function named2(name, day, year) {
  const month = monthOfName(name ?? "");
  if (year === void 0 && WORDLIKE_MONTHS.has(name?.toLowerCase() ?? "")) return null;
  return month === void 0 ? null : { year, month, day: Number(day) };
}
function numeric(first, second, mark, year, { locale }) {
  const monthFirst = { year, month: first, day: second };
  const dayFirst = { year, month: second, day: first };
  if (mark === "." || first > 12) return dayFirst;
  if (second > 12) return monthFirst;
  const american = regionOf(locale) === "US" && languageOf(locale) === "en";
  const known3 = locale !== void 0 && (languageOf(locale) !== "en" || locale.length > 2);
  return { ...american ? monthFirst : dayFirst, ambiguous: !known3 && first !== second };
}
function onCalendar(parts, reference) {
  const written = parts.year ?? reference?.slice(0, 4);
  if (written === void 0) return null;
  const year = written.length === 2 ? 2e3 + Number(written) : Number(written);
  const { month, day } = parts;
  const date2 = new Date(Date.UTC(year, month - 1, day));
  if (!Number.isFinite(date2.getTime()) || date2.getUTCMonth() !== month - 1 || date2.getUTCDate() !== day)
    return null;
  const iso = date2.toISOString().slice(0, 10);
  return {
    iso,
    year,
    month,
    day,
    ambiguous: parts.ambiguous ?? false,
    yearAssumed: parts.year === void 0
  };
}

// src/checks/relations/sale-ended.ts
var UNTIL = /(?:(?:sale|offer|promotion|deal|discount)[^.;!?\n]{0,30}?(?:ends?|until|valid (?:until|till|to|through)|expires)|(?:angebot|aktion|rabatt)[^.;!?\n]{0,30}?(?:bis|endet)|(?:offre|promotion|promo|soldes)[^.;!?\n]{0,30}?jusqu['’]au|(?:oferta|promoción|descuento)[^.;!?\n]{0,30}?hasta(?: el)?|(?:活动|优惠|促销|特价|折扣)[^。；！？\n]{0,30}?(?:截止|至|到)|(?:セール|キャンペーン|特価)[^。；！？\n]{0,15}?[～〜~:：])/giu;
var UNTILS = new Words(
  "end",
  "until",
  "valid",
  "expire",
  "bis",
  "jusqu",
  "hasta",
  "\u6D3B\u52A8",
  "\u4F18\u60E0",
  "\u4FC3\u9500",
  "\u7279\u4EF7",
  "\u6298\u6263",
  "\u30BB\u30FC\u30EB",
  "\u30AD\u30E3\u30F3\u30DA\u30FC\u30F3"
);
var OVER = /ended|is over|has expired|beendet|abgelaufen|terminée|finalizad|已结束|終了/iu;
var REACH2 = 16;
var saleEnded = ({ scanned, extraction, asOf }) => {
  const price = extraction.evidence["price"]?.[0];
  if (price === void 0) return INAPPLICABLE;
  let seen = false;
  for (const { block, start, end, clause } of saidIn(scanned, UNTIL, OF_THIS_CENTURY, UNTILS)) {
    const { text = "" } = scanned.listing.blocks[block] ?? {};
    const locale = scanned.blocks[block]?.lang;
    const date2 = findDates(text.slice(0, end + 60), { locale }).find(
      (one) => one.start >= end - 1 && one.start <= end + REACH2
    );
    if (date2 === void 0 || date2.ambiguous || date2.yearAssumed || OVER.test(clause)) continue;
    seen = true;
    if (date2.iso >= asOf) return PASS;
    return twoTexts(quoteSpan(scanned, block, start, date2.end, date2.iso), price, "fact-needed");
  }
  return seen ? PASS : INAPPLICABLE;
};

// src/checks/relations/steel-grade-stated.ts
var STEELS = new Words(
  "steel",
  "stainless",
  "inox",
  "edelstahl",
  "acier",
  "acero",
  "acciaio",
  "\u4E0D\u9508",
  "\u4E0D\u92B9",
  "\u30B9\u30C6\u30F3\u30EC\u30B9"
);
var STEEL = "stainless(?: steel)?|steel|inox\\p{L}*|edelstahl\\p{L}*|acier|acero|acciaio|\u4E0D\u9508[\u94A2\u94C1]|\u4E0D\u92B9\u92FC|\u30B9\u30C6\u30F3\u30EC\u30B9(?:\u92FC|\u30B9\u30C1\u30FC\u30EB)?";
var NUMBER = "(?<![\\d.,])(?:sus\\s?)?(?:201|202|304|316|410|420|430|18[/-](?:10|8|0))l?(?![\\d.,]*\\d)";
var GRADE = new RegExp(
  `(?:${NUMBER})[^\\d\\n,.;\uFF0C\u3002\uFF1B:\uFF1A]{0,14}?(?:${STEEL})|(?:${STEEL})[^\\d\\n,.;\uFF0C\u3002\uFF1B:\uFF1A]{0,14}?(?:${NUMBER})`,
  "giu"
);
var SAME2 = {
  "18/10": ["304", "316"],
  "18/8": ["304"],
  "18/0": ["430"]
};
var PARTS = [
  /内胆|内壁|内层|内锅|内鍋|\binner|\binnen|intérieur|interior|interno|内側/iu,
  /外壳|外层|外胆|外壁|\bouter|\bhousing|\bcasing|außen|gehäuse|extérieur|exterior|carcasa|esterno|外側/iu,
  /柄|把手|取っ手|ハンドル|handle|griff|poignée|mango|\basas?\b|manico|manici/iu,
  /盖|蓋|ふた|\blid|deckel|couvercle|tapa|coperchio/iu,
  /刀头|刀片|刀刃|刃|blade|klinge|\blame\b|cuchilla|\blama\b/iu,
  /底座|底盘|底部|\bbase|boden|\bfond\b|fondo|底面/iu,
  /boiler|kessel|chaudière|caldera|caldaia|\btank\b|水箱/iu
];
var steelGradeStated = ({ scanned, extraction, conceptsOf: conceptsOf2 }) => {
  const said2 = saidIn(scanned, GRADE, STEELS);
  if (said2.length === 0) return INAPPLICABLE;
  const labels2 = propertiesOf(extraction, conceptsOf2).flatMap((label) => {
    const grades = gradesIn(label.value);
    return grades.size === 0 ? [] : [{ ...label, grades, parts: partsIn(label.name) }];
  });
  if (labels2.length === 0) return INAPPLICABLE;
  for (const { block, start, end, clause } of said2) {
    if (labels2.some(({ evidence }) => evidence.block === block)) continue;
    const quote = scanned.listing.blocks[block]?.text.slice(start, end) ?? "";
    const told = gradesIn(quote);
    if (labels2.some(({ grades }) => overlaps(grades, told))) continue;
    const parts = partsIn(clause);
    const label = labels2.find((one) => one.parts === parts);
    if (label === void 0) continue;
    return twoTexts(quoteSpan(scanned, block, start, end), label.evidence, "same-thing");
  }
  return PASS;
};
function gradesIn(text) {
  const found = [...text.matchAll(GRADE)].map(([match]) => /18[/-]\d+|\d{3}/u.exec(match)?.[0] ?? "");
  return new Set(found.flatMap((grade) => SAME2[grade.replace("-", "/")] ?? [grade]));
}
function overlaps(a, b) {
  return [...a].some((one) => b.has(one));
}
function partsIn(text) {
  return PARTS.flatMap((part2, index) => part2.test(text) ? [index] : []).join(" ");
}

// src/checks/relations/needs.ts
var PERCENT2 = new Mark(/[%％]/);
var BESIDE = new Mark(/\d[^]{0,12}[(（[/≈=]\s*\D{0,8}\d/);
var EIGHT_DIGITS = new Mark(/\d{8}/);
var TIMES = new Mark(
  /\d\s?(?:[x×*]|期|meses|mois|monate|回|monthly|equal|interest|fortn|weekly|payment|instal|raten|cuotas|fois|parcelas)/iu
);
var SO_MANY_FOR = new Mark(/\d\s?(?:for|für|pour|por|per|件|瓶|盒|袋|点で|個で)/iu);
var WATT_HOURS = new Mark(/Wh(?![a-z])|瓦时/);
var INGRESS = new Mark(/IP[\s-]?[X\d]/);
var FREE = new Words(
  "free",
  "kostenlos",
  "kostenfrei",
  "grati",
  "gratu",
  "gr\xE1t",
  "offert",
  "omaggio",
  "\u5305\u90AE",
  "\u514D\u90AE",
  "\u9001\u6599"
);
var said = (...signs) => ({ signs });
var stated = (field) => ({ fields: [field] });
var properties = stated("additionalProperty");
var labels = { page: true, ...properties };
var readOf = (field) => ({ read: { field, times: 1 } });
var onPage = (field) => ({ page: true, ...readOf(field) });
var RELATION_NEEDS = {
  "brand-stated": [labels],
  "colour-stated": [properties],
  "compatibility-stated": [properties, said(NOT_FITTING)],
  "composition-sum": [said(PERCENT2)],
  density: [properties, said(BESIDE)],
  "discount-from-prices": [onPage("listPrice")],
  "energy-class-stated": [properties],
  "expired-goods": [properties],
  "free-delivery-charged": [said(FREE)],
  "gift-value": [said(WORTHS)],
  "gtin-check-digit": [stated("gtin"), said(EIGHT_DIGITS)],
  "instalments-total": [{ ...said(TIMES), ...readOf("price") }],
  "marked-measure": [labels],
  "material-stated": [properties],
  "model-stated": [labels],
  "model-year": [said(OF_THIS_CENTURY)],
  "multi-buy-total": [{ ...said(SO_MANY_FOR), ...readOf("price") }],
  "nutrition-energy": [{ facts: ({ facts }) => facts.length > 3 }],
  "origin-stated": [properties, said(MAKINGS), onPage("countryOfOrigin"), stated("countryOfOrigin")],
  "protection-class": [said(INGRESS)],
  "review-count": [onPage("aggregateRating")],
  "sale-ended": [{ ...said(OF_THIS_CENTURY, UNTILS), ...readOf("price") }],
  "saving-from-prices": [onPage("listPrice")],
  "screen-diagonal": [properties],
  "stated-measure": [properties],
  "steel-grade-stated": [{ ...properties, ...said(STEELS) }],
  "stock-left": [properties],
  "title-measure": [{ facts: ({ hasLabels }) => hasLabels }],
  "title-set": [labels],
  "twin-units": [said(BESIDE)],
  "unit-price": [stated("unitPrice")],
  "wh-from-ah-and-v": [said(WATT_HOURS)]
};

// src/checks/relations/brand-stated.ts
var NONE6 = /^(?:unbranded|no ?brand|generic|n\/?a|none|other|无品牌|其他|ohne|sans marque|sin marca|does not apply|\$.*)$/iu;
var brandStated = ({ extraction, conceptsOf: conceptsOf2 }) => {
  const labelled = propertiesOf(extraction, conceptsOf2).filter(
    ({ attributes, value, evidence }) => attributes.includes("brand") && evidence.block !== void 0 && value.length <= 40 && !NONE6.test(value)
  );
  const marked = (extraction.evidence.brand ?? []).filter(
    ({ source, quote }) => (source === "json-ld" || source === "microdata") && !NONE6.test(quote) && quote.length <= 40
  );
  const [label] = labelled;
  const [mark] = marked;
  if (label === void 0 || mark === void 0) return INAPPLICABLE;
  const title2 = plain2(extraction.listing.name ?? "");
  for (const { value } of labelled) {
    for (const { quote } of marked) {
      const [a, b] = [plain2(value), plain2(quote)];
      if (!sameScript(value, quote) || a === "" || b === "" || a.includes(b) || b.includes(a)) return PASS;
      if (title2.includes(a) && title2.includes(b)) return PASS;
    }
  }
  return twoTexts(label.evidence, mark, "same-thing");
};

// src/text/term-matcher.ts
init_char_class();
var TermMatcher = class {
  /** Node reached from the root by a character, and whether it is a term by itself; 0 for none. */
  first = new Uint16Array(65536);
  /** By hash of two characters: some term may begin with them. Most places of a text go no further. */
  pairs = new Uint8Array(PAIRS2);
  /** The same for terms that may begin inside a word. */
  inWords = new Uint8Array(PAIRS2);
  trie;
  constructor(trie) {
    this.trie = trie;
    const { nodes, edgeCode, inWords } = trie;
    for (let n = 0; n < inWords.length; n += 2)
      this.inWords[pairOf2(inWords[n], inWords[n + 1])] = 1;
    if (nodes[2] >= IS_TERM) throw new RangeError("terms begin with too many characters");
    for (let node = 1; node <= nodes[2]; node += 1) {
      const code = edgeCode[node - 1];
      this.first[code] = node | (nodes[node * 2 + 1] >= 0 ? IS_TERM : 0);
      for (let next = nodes[node * 2]; next < nodes[node * 2 + 2]; next += 1)
        this.pairs[pairOf2(code, edgeCode[next])] = 1;
    }
  }
  /** Calls `onHit(term index, start, end)` for each occurrence, in order of start. */
  scan(text, onHit) {
    const { first, pairs: pairs2, inWords } = this;
    const { nodes, edgeCode, open, twin } = this.trie;
    const length = text.length;
    let isWord = false;
    for (let start = 0; start < length; start += 1) {
      const code = text.charCodeAt(start);
      const insideWord = isWord;
      isWord = code < BEYOND_WORDS && charClass(code) === WORD;
      const entry = first[code];
      if (entry === 0) continue;
      const midWord = insideWord && isWord;
      let at = start + 1;
      const pair3 = at < length ? pairOf2(code, text.charCodeAt(at)) : 0;
      if (midWord && (at === length || inWords[pair3] === 0) && !isDigit(text.charCodeAt(start - 1))) continue;
      const goesOn = at < length && pairs2[pair3] === 1;
      if (!goesOn && (entry & IS_TERM) === 0) continue;
      let node = entry & ~IS_TERM;
      for (; ; ) {
        for (let term = nodes[node * 2 + 1]; term >= 0; term = twin[term]) {
          const how = open[term];
          if (!midWord || (how & OPEN_LEFT) !== 0 && (at - start > LONGEST_UNIT || isDigit(text.charCodeAt(start - 1)))) {
            const end = endOfTerm(text, at, how);
            if (end > 0) onHit(term, start, end);
          }
        }
        if (!goesOn || at >= length) break;
        const next = text.charCodeAt(at);
        let low = nodes[node * 2];
        let high = nodes[node * 2 + 2];
        while (high - low > FEW_EDGES) {
          const middle = low + high >> 1;
          if (edgeCode[middle] <= next) low = middle;
          else high = middle;
        }
        while (low < high && edgeCode[low] !== next) low += 1;
        if (low === high) break;
        node = low + 1;
        at += 1;
      }
    }
  }
};
var FEW_EDGES = 6;
var PAIRS2 = 1 << 16;
var IS_TERM = 1 << 15;
var BEYOND_WORDS = 8192;
function pairOf2(first, second) {
  return (Math.imul(first, 40501) ^ Math.imul(second, 34283)) & PAIRS2 - 1;
}
function endOfTerm(text, at, how) {
  const last = text.charCodeAt(at - 1);
  if (charClass(last) !== WORD || at >= text.length || charClass(text.charCodeAt(at)) !== WORD) return at;
  if ((how & OPEN_RIGHT) !== 0) {
    let end = at;
    while (end < text.length && charClass(text.charCodeAt(end)) === WORD) end += 1;
    return end;
  }
  return isDigit(last) !== isDigit(text.charCodeAt(at)) && isDigit(last) ? at : -1;
}

// src/claims/facts/value-words.ts
function wordsByClass(rows2) {
  return rows2.trim().split("\n").map((row) => {
    const [id = "", words3 = ""] = row.split(":");
    return [id, words3.split(",").map((word) => word.trim())];
  });
}
function patternsOf(rows2) {
  return wordsByClass(rows2).map(([id, words3]) => {
    const latin = words3.filter((word) => new RegExp("^\\p{Script=Latin}", "u").test(word));
    const rest = words3.filter((word) => !latin.includes(word));
    const whole2 = latin.map((word) => word.replace("*", "\\p{L}*")).join("|");
    return [id, new RegExp([`(?<!\\p{L})(?:${whole2})(?!\\p{L})`, ...rest].join("|"), "iu")];
  });
}
function matcherOf(rows2) {
  const names3 = wordsByClass(rows2).flatMap(([id, words3]) => words3.map((word) => ({ id, word })));
  const matcher = new TermMatcher(buildTrie(names3.map(({ word }) => word)));
  return { matcher, ids: names3.map(({ id }) => id) };
}
var MATERIALS = `
steel:steel,stainless,edelstahl,stahl,acier,inox,acero,acciaio,\u4E0D\u9508\u94A2,\u4E0D\u92B9\u92FC,\u94A2,\u30B9\u30C6\u30F3\u30EC\u30B9,\u30B9\u30C1\u30FC\u30EB
aluminium:alumin*,alu,\u94DD,\u30A2\u30EB\u30DF
iron:iron,gusseisen,eisen,fonte,hierro,\u94F8\u94C1,\u9244,\u92F3\u9244
titanium:titan*,\u949B,\u30C1\u30BF\u30F3
magnesium:magnesi*,magn\xE9sium,\u9541,\u30DE\u30B0\u30CD\u30B7\u30A6\u30E0
copper:copper,kupfer,cuivre,cobre,brass,messing,laiton,lat\xF3n,ottone,rame,\u94DC,\u9285,\u771F\u936E
plastic:plastic*,abs,polypropylene,polycarbonate,pvc,kunststoff,plastik,plastique,pl\xE1stico,plastica,\u5851\u6599,\u30D7\u30E9\u30B9\u30C1\u30C3\u30AF
wood:wood*,oak,walnut,beech,bamboo,pine,holz,eiche,buche,bambus,bois,ch\xEAne,bambou,madera,roble,bamb\xFA,\u6728,\u7AF9
glass:glass,glas,verre,vidrio,cristal,vetro,\u73BB\u7483,\u30AC\u30E9\u30B9
ceramic:ceramic*,porcelain,stoneware,keramik,porzellan,c\xE9ramique,porcelaine,cer\xE1mica,porcelana,\u9676\u74F7,\u74F7,\u9676\u5668,\u30BB\u30E9\u30DF\u30C3\u30AF
leather:leather,cowhide,leder,cuir,piel,cuero,pelle,\u771F\u76AE,\u725B\u76AE,\u5934\u5C42,\u76AE\u9769
silicone:silicone,silikon,siliconas?,\u7845\u80F6,\u30B7\u30EA\u30B3\u30F3
rubber:rubber,gummi,caoutchouc,goma,\u6A61\u80F6,\u30B4\u30E0
cotton:cotton,baumwoll*,coton,algod\xF3n,cotone,\u68C9,\u7DBF,\u30B3\u30C3\u30C8\u30F3
linen:linen,flax,leinen,lino,\u4E9A\u9EBB,\u30EA\u30CD\u30F3
wool:wool,merino,wolle,schurwolle,laine,lana,\u7F8A\u6BDB,\u30A6\u30FC\u30EB
silk:silk,seide,soie,seda,\u771F\u4E1D,\u8695\u4E1D,\u30B7\u30EB\u30AF
polyester:polyester,poli\xE9ster,\u805A\u916F,\u6DA4\u7EB6,\u30DD\u30EA\u30A8\u30B9\u30C6\u30EB
nylon:nylon,polyamid*,poliamida,nailon,\u9526\u7EB6,\u5C3C\u9F99,\u30CA\u30A4\u30ED\u30F3
acrylic:acrylic,polyacryl,acrylique,acr\xEDlico,\u8148\u7EB6,\u30A2\u30AF\u30EA\u30EB
viscose:viscose,viskose,viscosa,rayon,lyocell,\u7C98\u7EA4,\u30EC\u30FC\u30E8\u30F3
cashmere:cashmere,kaschmir,cachemire,cachemir,\u7F8A\u7ED2,\u30AB\u30B7\u30DF\u30E4
down:goose down,duck down,daunen*,duvet d,plum\xF3n,\u9E2D\u7ED2,\u9E45\u7ED2,\u7FBD\u7ED2,\u30C0\u30A6\u30F3
`;
var COLOURS = `
black:black,schwarz,noir,negro,nero,\u9ED1,\u66DC\u77F3,\u30D6\u30E9\u30C3\u30AF,\u9ED2
white:white,wei\xDF,blanc*,blanco,bianco,ivory,\u767D,\u73CD\u73E0,\u30DB\u30EF\u30A4\u30C8
red:red,crimson,burgundy,rot,rouge,bordeaux,rojo,rosso,\u7EA2,\u9152\u7EA2,\u30EC\u30C3\u30C9,\u8D64
blue:blue,navy,marine,blau,bleu,azul,blu,petrol,teal,\u84DD,\u30CD\u30A4\u30D3\u30FC,\u30D6\u30EB\u30FC,\u9752,\u7D3A
green:green,olive,sage,mint,gr\xFCn,salbei,vert,verde,\u7EFF,\u677E\u7EFF,\u30B0\u30EA\u30FC\u30F3,\u7DD1
khaki:khaki,kaki,caqui,\u5361\u5176,\u519B\u7EFF,\u30AB\u30FC\u30AD
yellow:yellow,gelb,jaune,amarillo,giallo,\u9EC4(?!\u91D1),\u30A4\u30A8\u30ED\u30FC
orange:orange,naranja,arancione,\u6A59,\u6A58,\u30AA\u30EC\u30F3\u30B8
pink:pink,rose,rosa,ros\xE9,\u7C89,\u30D4\u30F3\u30AF
purple:purple,violet,lila,violett,morado,viola,\u7D2B,\u30D1\u30FC\u30D7\u30EB
grey:gr[ae]y,slate,graphite,anthracite,charcoal,grau,anthrazit,gris,grigio,\u7070,\u30B0\u30EC\u30FC
brown:brown,tan,braun,marron,brun,caf\xE9,marr\xF3n,\u68D5,\u5496\u5561,\u8910,\u30D6\u30E9\u30A6\u30F3,\u8336
beige:beige,cream,creme,cr\xE8me,crema,sand,\u7C73\u767D,\u7C73\u8272,\u674F,\u30D9\u30FC\u30B8\u30E5
silver:silver,steel,silber,argent,plateado,\u94F6,\u30B7\u30EB\u30D0\u30FC
gold:gold*,golden,dor\xE9,dorado,\u91D1,\u30B4\u30FC\u30EB\u30C9
`;
var materials;
var colours;
function materialsIn(text) {
  const found = /* @__PURE__ */ new Set();
  const { matcher, ids } = materials ??= matcherOf(MATERIALS);
  matcher.scan(text.toLowerCase(), (term) => found.add(ids[term]));
  return found;
}
function coloursIn(text) {
  colours ??= patternsOf(COLOURS);
  return classes(colours, text);
}
function classes(list, text) {
  return new Set(list.flatMap(([id, pattern]) => pattern.test(text) ? [id] : []));
}
function disjoint(a, b) {
  return a.size > 0 && b.size > 0 && ![...a].some((one) => b.has(one));
}

// src/checks/relations/colour-stated.ts
var LONGEST6 = 30;
var CHOICE = /[,，;；|/、+&]|select|choose|wählen|choisi|elegir|请选择|如图|multi|assorted|mehrfarbig|\d/iu;
var TITLE_END = /[\s,，\-–—|(（·]([^\s,，\-–—|()（）·]+(?: [^\s,，\-–—|()（）·]+)?)[)）\s]*$/u;
var colourStated = ({ extraction, conceptsOf: conceptsOf2 }) => {
  const colours2 = propertiesOf(extraction, conceptsOf2).filter(
    ({ attributes, value }) => attributes.includes("color") && value.length <= LONGEST6 && !CHOICE.test(value)
  );
  const [first] = colours2;
  if (first === void 0) return INAPPLICABLE;
  const others = new Set(colours2.map(({ value }) => plain2(value)));
  if (others.size > 2) return INAPPLICABLE;
  const other2 = colours2.find((one) => differ(first, one));
  if (other2 !== void 0) {
    const shown3 = first.evidence.block === void 0 ? [other2, first] : [first, other2];
    return twoTexts(shown3[0].evidence, shown3[1].evidence, "same-thing");
  }
  const title2 = extraction.evidence.name?.[0];
  const end = TITLE_END.exec(title2?.quote ?? "")?.[1] ?? "";
  if (title2 === void 0 || isStuff(end) || !disjoint(coloursIn(end), coloursIn(first.value))) return PASS;
  const at = title2.quote.lastIndexOf(end);
  const start = (title2.start ?? 0) + at;
  return twoTexts({ ...title2, quote: end, start, end: start + end.length }, first.evidence, "same-thing");
};
function isStuff(end) {
  return /%|\d\S*$/u.test(end) || materialsIn(end).size > 0;
}
function differ({ value: a }, { value: b }) {
  const [x, y] = [plain2(a), plain2(b)];
  if (x.includes(y) || y.includes(x) || !sameScript(a, b)) return false;
  const [left, right] = [coloursIn(a), coloursIn(b)];
  return disjoint(left, right);
}

// src/checks/relations/composition-sum.ts
var PERCENT_BEFORE = new RegExp("(\\d{1,3}(?:[.,]\\d{1,2})?)\\s?[%\uFF05]\\s*(?:\\p{L}+\\s)?$", "u");
var PERCENT_AFTER = /^\s*[:：(（]?\s*(\d{1,3}(?:[.,]\d{1,2})?)\s?[%％]/u;
var JOINT2 = /^[\s,，、/+&·)）%％\d.:：]*(?:and|und|et|y|e|和)?\s*[\s\d.,，、/+&%％]*$/iu;
var compositionSum = ({ scanned }, _attributes, tolerance2 = 0.015) => {
  if (!namesFibre(scanned)) return INAPPLICABLE;
  let seen = false;
  for (const [block, hits] of attributeHits(scanned)) {
    const text = scanned.listing.blocks[block]?.text ?? "";
    const parts = hits.filter((hit) => hit.attribute.startsWith("fibre-")).flatMap((hit) => partOf(text, hit));
    for (const run of runs(text, parts)) {
      if (!isWhole2(text, run)) continue;
      const sum = run.reduce((total, part2) => total + part2.percent, 0);
      seen = true;
      if (Math.abs(sum - 100) <= tolerance2 * 100) continue;
      const [first, last] = [run[0], run.at(-1)];
      const left = quoteSpan(scanned, block, first.start, last.end, sum);
      const data = { left: left.quote, right: `${Number(sum.toFixed(2))} %`, difference: sum - 100 };
      return { outcome: "fail", hits: [{ evidence: [left], data }] };
    }
  }
  return seen ? PASS : INAPPLICABLE;
};
function namesFibre({ matches }) {
  for (const concept of matches.keys()) if (concept.startsWith("attribute:fibre-")) return true;
  return false;
}
function partOf(text, hit) {
  const before = PERCENT_BEFORE.exec(text.slice(Math.max(0, hit.start - 24), hit.start));
  if (before !== null) {
    const start = Math.max(0, hit.start - 24) + before.index;
    return [{ percent: toNumber(before[1]), start, end: hit.end }];
  }
  const after = PERCENT_AFTER.exec(text.slice(hit.end, hit.end + 12));
  if (after === null) return [];
  return [{ percent: toNumber(after[1]), start: hit.start, end: hit.end + after[0].length }];
}
function toNumber(text) {
  return Number((text ?? "0").replace(",", "."));
}
function runs(text, parts) {
  const found = [];
  for (const part2 of parts) {
    const run = found.at(-1);
    const last = run?.at(-1);
    const gap = last === void 0 || part2.start < last.end ? void 0 : text.slice(last.end, part2.start);
    const ended = last?.percent === 100 && gap !== void 0 && /[.;；]/.test(gap);
    if (gap !== void 0 && !ended && JOINT2.test(gap)) run?.push(part2);
    else found.push([part2]);
  }
  return found.filter((run) => run.length > 1);
}
function isWhole2(text, run) {
  const before = text.slice(Math.max(0, (run[0]?.start ?? 0) - 90), run[0]?.start);
  const after = text.slice(run.at(-1)?.end, (run.at(-1)?.end ?? 0) + 60);
  return !/[%％][^.;。；%％]{0,80}$/u.test(before) && !/^[^.;。；%％]{0,40}\d\s?[%％]/u.test(after);
}

// src/checks/relations/density.ts
var BESIDE2 = /^\s*(?:[(（[]|\/|≈|=)\s*(?:approx\.?|about|ca\.?|约)?\s*$/iu;
var LONGEST7 = 200;
var CONTENT = { least: 0.08, most: 4 };
var HEAVIEST = 20;
var density = ({ scanned, extraction, conceptsOf: conceptsOf2 }) => {
  let seen = false;
  for (const { block, text } of statementsOf(scanned.listing)) {
    if (text.length < 6 || text.length > LONGEST7 || !/\d.{0,12}[(（[/≈=]\s*\D{0,8}\d/u.test(text)) continue;
    const found = measuresOf(scanned, block);
    for (const [index, first] of found.entries()) {
      const second = found[index + 1];
      if (second === void 0 || !BESIDE2.test(text.slice(first.end, second.start))) continue;
      const [mass, volume] = first.dimension === "mass" ? [first, second] : [second, first];
      if (mass.dimension !== "mass" || volume.dimension !== "volume" || mass.ambiguous || volume.ambiguous)
        continue;
      if (second === volume && isPer(volume)) continue;
      seen = true;
      const ratios = readings2(mass).flatMap((kg) => readings2(volume).map((litres2) => kg / litres2));
      if (ratios.some((one) => one >= CONTENT.least && one <= CONTENT.most)) continue;
      const [left, right] = [mass, volume].map(
        (one) => quoteSpan(scanned, block, one.start, one.end, one.base)
      );
      return { outcome: "fail", hits: [toHit2(left, right, ratios[0] ?? 0)] };
    }
  }
  const stated2 = statedOf(extraction, conceptsOf2);
  const weight = stated2.find(
    ({ attributes, quantity }) => quantity.dimension === "mass" && attributes.includes("weight")
  );
  const sides3 = stated2.find(
    ({ quantity }) => quantity.dimension === "length" && quantity.sides?.length === 3
  );
  if (weight === void 0 || sides3?.quantity.sides === void 0) return seen ? PASS : INAPPLICABLE;
  const scale = sides3.quantity.base / sides3.quantity.value;
  const litres = sides3.quantity.sides.reduce((product2, side) => product2 * side * scale, 1e3);
  const ratio = weight.quantity.base / litres;
  if (ratio <= HEAVIEST) return PASS;
  return { outcome: "fail", hits: [toHit2(weight.evidence, sides3.evidence, ratio)] };
};
var isPer = ({ value }) => value === 1 || value === 100;
var readings2 = ({ base, total }) => total === void 0 ? [base] : [base, total];
function toHit2(left, right, ratio) {
  const data = { left: left.quote, right: right.quote, difference: Number(ratio.toPrecision(3)) };
  return { evidence: [left, right], data, reason: "same-thing" };
}

// src/checks/relations/near-price.ts
init_block_roles();

// src/checks/relations/amount-of.ts
function amountOf(value) {
  if (typeof value === "number") return value;
  if (typeof value !== "object" || value === null || !("amount" in value)) return void 0;
  return typeof value.amount === "number" ? value.amount : void 0;
}

// src/checks/relations/near-price.ts
var REACH3 = 4;
function isCashPrice({ extraction }, { block = 0 }) {
  const around2 = extraction.listing.blocks.slice(Math.max(0, block - 3), block + 4);
  return around2.some(({ text }) => /\bpix\b|[àa] vista|boleto|efectivo/iu.test(text));
}
function twoPrices(context) {
  const { evidence, listing } = context.extraction;
  const price = evidence["price"]?.[0];
  const list = evidence["listPrice"]?.[0];
  if (price?.block === void 0 || list?.block === void 0) return void 0;
  const [now, was] = [amountOf(price.value), amountOf(list.value)];
  if (now === void 0 || was === void 0 || was <= now || now <= 0) return void 0;
  if (isCashPrice(context, price)) return void 0;
  if (listing.priceRange !== void 0 && listing.priceRange.high > listing.priceRange.low) return void 0;
  return { price, list, now, was };
}
function blocksNear(context, { price, list }) {
  const { blocks } = context.extraction.listing;
  const near = [];
  const low = Math.min(price.block ?? 0, list.block ?? 0) - REACH3;
  const high = Math.max(price.block ?? 0, list.block ?? 0) + REACH3;
  for (let at = Math.max(0, low); at <= high && at < blocks.length; at += 1) {
    const block = blocks[at];
    if (block !== void 0 && isStatement(block.role) && block.text.length < 200) near.push(at);
  }
  return near;
}

// src/checks/relations/discount-from-prices.ts
var OFF = /(?<up>up to |bis zu |jusqu[’']à |hasta (?:un )?|extra |additional |further )?(?:(?<=^|[\s(（\[])[-−–]\s?(?<a>\d{1,2}(?:[.,]\d)?)\s?%|(?<b>\d{1,2}(?:[.,]\d)?)\s?%\s?(?:off\b|discount|rabatt|de descuento|de réduction|di sconto|de desconto|オフ|OFF|引き)|(?:save|you save|spare|économisez|ahorra)\s(?<c>\d{1,2}(?:[.,]\d)?)\s?%)|(?<![\d.])(?<z>[1-9](?:\.\d)?)折(?<qi>起)?/giu;
var CONDITION = /coupon|code|voucher|券|满|第二件|student|newsletter|member|会员|subscribe|gutschein|app\b|\bpix\b|[àa] vista|boleto/iu;
var discountFromPrices = (context, _attributes, tolerance2 = 0.025) => {
  const prices = twoPrices(context);
  if (prices === void 0) return INAPPLICABLE;
  const real = 1 - prices.now / prices.was;
  let seen = false;
  for (const block of blocksNear(context, prices)) {
    const text = context.scanned.listing.blocks[block]?.text ?? "";
    if (CONDITION.test(text)) continue;
    for (const match of text.matchAll(OFF)) {
      const { up, a, b, c, z: z11, qi } = match.groups ?? {};
      if (up !== void 0 || qi !== void 0) continue;
      const percent = a ?? b ?? c;
      const said2 = percent === void 0 ? 1 - Number(z11) / 10 : Number(percent.replace(",", ".")) / 100;
      seen = true;
      if (Math.abs(said2 - real) <= tolerance2) return PASS;
      const left = quoteSpan(context.scanned, block, match.index, match.index + match[0].length, said2);
      const data = {
        left: left.quote.trim(),
        right: `${prices.list.quote} \u2192 ${prices.price.quote} (\u2212${Math.round(real * 100)} %)`,
        difference: Number((said2 - real).toFixed(4))
      };
      return { outcome: "fail", hits: [{ evidence: [left, prices.price, prices.list], data }] };
    }
  }
  return seen ? PASS : INAPPLICABLE;
};

// src/checks/relations/energy-class-stated.ts
var NAME2 = "energy (?:efficiency )?(?:class|rating|grade)|energy label(?: class)?|energie(?:effizienz)?klasse|classe \xE9nerg\xE9tique|classe d['\u2019]efficacit\xE9 \xE9nerg\xE9tique|clase (?:de eficiencia )?energ\xE9tica|clase de eficiencia energ\xE9tica|classe energetica|\u80FD\u6548\u7B49\u7EA7|\u80FD\u6548\u7EA7\u522B|\u80FD\u8017\u7B49\u7EA7";
var LABEL2 = new RegExp(`^(?:${NAME2})$`, "iu");
var GRADE2 = "([a-g]\\+{0,3}|[1-5\u4E00\u4E8C\u4E09\u56DB\u4E94](?=\\s?\u7EA7))";
var TOLD2 = new RegExp(
  `(?:${NAME2})\\s*[:\uFF1A]?\\s*${GRADE2}(?![\\p{L}\\d+])|(?<![\\p{L}\\d])([a-g]\\+{0,3})[- ](?:rated energy|energy class)|([1-5\u4E00\u4E8C\u4E09\u56DB\u4E94])\u7EA7\u80FD\u6548`,
  "giu"
);
var OTHER2 = /scale|spectrum|range|spektrum|skala|échelle|escala|hdr|heating|cooling|spin|drying|制热|制冷|相比|than|als |(?:plus|moins|más|menos) .*que /iu;
var LONGEST_BADGE = 40;
var energyClassStated = ({ scanned, extraction, conceptsOf: conceptsOf2 }) => {
  const labels2 = propertiesOf(extraction, conceptsOf2).filter(({ name }) => LABEL2.test(name.trim()));
  const [label] = labels2;
  const stated2 = label === void 0 ? void 0 : gradeOf(label.value);
  if (label === void 0 || stated2 === void 0) return INAPPLICABLE;
  if (labels2.some(({ value }) => gradeOf(value) !== stated2)) return INAPPLICABLE;
  const told = saidIn(scanned, TOLD2).filter(
    ({ block, clause }) => block !== label.evidence.block && !OTHER2.test(clause)
  );
  if (told.length === 0) return INAPPLICABLE;
  const agrees2 = told.some((one) => number(groupOf(one)) === stated2);
  const apart = told.find(
    (one) => number(groupOf(one)) !== stated2 && (!agrees2 || (scanned.listing.blocks[one.block]?.text.length ?? 0) <= LONGEST_BADGE)
  );
  if (apart === void 0) return PASS;
  return twoTexts(quoteSpan(scanned, apart.block, apart.start, apart.end), label.evidence, "same-thing");
};
function gradeOf(value) {
  const match = /^([a-g]\+{0,3})(?![\p{L}+])(?!\s*(?:to|bis|-|–|\/))|^([1-5一二三四五])\s?级/iu.exec(
    value.trim()
  );
  const grade = match?.[1] ?? match?.[2];
  return grade === void 0 ? void 0 : number(grade);
}
function number(grade) {
  const at = "\u4E00\u4E8C\u4E09\u56DB\u4E94".indexOf(grade);
  return at < 0 ? grade.toUpperCase() : String(at + 1);
}

// src/checks/relations/expired-goods.ts
var LABEL3 = /^(?:best before|best by|use by|expiry|expiry date|expiration date|exp\.? date|mhd|mindestens haltbar bis|mindesthaltbarkeitsdatum|haltbar bis|à consommer (?:avant|de préférence avant)|ddm|dlc|fecha de caducidad|caducidad|consumir (?:preferentemente )?antes del?|有效期至|到期日期?|保质期至|保质期到|失效日期|賞味期限|消費期限)$/iu;
var KNOWN3 = /past (?:its )?best before|short[- ]dated|expired|abgelaufen|mhd[- ]ware|date courte|临期|临近保质期|過ぎ|訳あり/iu;
var expiredGoods = ({ scanned, extraction, conceptsOf: conceptsOf2, asOf }) => {
  const price = extraction.evidence["price"]?.[0];
  const label = propertiesOf(extraction, conceptsOf2).find(({ name }) => LABEL3.test(name.trim()));
  if (price === void 0 || label === void 0) return INAPPLICABLE;
  const dates = findDates(label.value, { locale: extraction.listing.inLanguage });
  const [date2] = dates;
  if (date2 === void 0 || dates.length > 1 || date2.ambiguous || date2.yearAssumed) return INAPPLICABLE;
  const isKnown = statementsOf(scanned.listing).some(({ text }) => KNOWN3.test(text));
  return date2.iso >= asOf || isKnown ? PASS : twoTexts(price, label.evidence, "fact-needed");
};

// src/checks/relations/free-delivery-charged.ts
var FREE2 = new RegExp("(?<!\\p{L})(?:free (?:uk |us |eu )?(?:standard |home )?(?:delivery|shipping|postage)|(?:kostenloser|gratis|gratis-)\\s?versand|versandkostenfrei|versand (?:ist )?(?:kostenlos|gratis)|livraison (?:gratuite|offerte)|port (?:offert|gratuit)|env\xEDo (?:gratis|gratuito)|spedizione (?:gratuita|gratis|in omaggio)|frete gr\xE1tis)(?!\\p{L})|\u5305\u90AE|\u514D\u90AE|\u9001\u6599\u7121\u6599|\u9001\u6599\u8FBC", "iu");
var COST = String.raw`(?:(?:standard )?(?:delivery|shipping|postage)(?: (?:fee|cost|charge|price)s?)?|versand(?:kosten|gebühr|pauschale)?|liefer(?:kosten|gebühr)|frais (?:de livraison|de port|d['’]expédition)|livraison|(?:gastos|costes?) de envío|envío|(?:spese|costi|costo) di spedizione|spedizione|frete|运费|邮费|快递费|配送费|送料|配送料)`;
var CHARGE = new RegExp(`${COST}\\s*[:\uFF1A]?\\s*$`, "iu");
var LABEL4 = new RegExp(`^${COST}$`, "iu");
var CONDITION2 = /over|above|from|orders?|express|next[- ]day|return|except|member|prime|pick|ab |über|dès|à partir|desde|más|da |acima|满|以上|偏远|除|新疆|西藏|退|港澳|国际|international|highland|zone|if |unless|when|only|outside|relais|retrait|magasin|tienda|negozio|abholung|離島|沖縄|北海道|会員/iu;
var freeDeliveryCharged = ({ scanned, extraction }) => {
  let free2;
  for (const { block, text } of statementsOf(scanned.listing)) {
    if (text.length > 160) continue;
    const match = FREE2.exec(text);
    if (match === null) continue;
    const [from, to] = clauseAround2(text, match.index, match.index + match[0].length);
    if (CONDITION2.test(text.slice(from, to))) continue;
    free2 = { block, start: match.index, end: match.index + match[0].length };
    break;
  }
  if (free2 === void 0) return INAPPLICABLE;
  const currencyHint = extraction.listing.price?.currency ?? void 0;
  for (const [index, { name, value }] of extraction.listing.additionalProperty.entries()) {
    const evidence = extraction.evidence.additionalProperty?.[index];
    if (evidence === void 0 || !LABEL4.test(name) || CONDITION2.test(value)) continue;
    const charge = findPrices(value, { currencyHint }).find(({ amount }) => amount > 0);
    if (charge === void 0) continue;
    const left = quoteSpan(scanned, free2.block, free2.start, free2.end, 0);
    const data = { left: left.quote, right: evidence.quote, difference: charge.amount };
    return { outcome: "fail", hits: [{ evidence: [left, evidence], data, reason: "same-thing" }] };
  }
  for (const { block, text } of statementsOf(scanned.listing)) {
    if (text.length > 160 || CONDITION2.test(text) || !/\d/.test(text)) continue;
    const found = findPrices(text, { currencyHint }).find(
      (price) => price.amount > 0 && CHARGE.test(text.slice(0, price.start))
    );
    if (found === void 0) continue;
    const left = quoteSpan(scanned, free2.block, free2.start, free2.end, 0);
    const right = quoteSpan(scanned, block, found.start, found.end, found.amount);
    const data = { left: left.quote, right: right.quote, difference: found.amount };
    return { outcome: "fail", hits: [{ evidence: [left, right], data, reason: "same-thing" }] };
  }
  return PASS;
};

// src/checks/relations/gtin-check-digit.ts
var NAMED = /(?<![\p{L}])(?:EAN|GTIN|UPC|JAN)(?:[-\s]?1[234]|[-\s]?8)?(?:コード|码|[-\s]?(?:code|number|nummer|no\.))?\s*[:：#]?\s*(\d{8}|\d{12,14})(?!\d)/iu;
var CHINESE2 = /(?:商品)?(?:条形码|条码)\s*[:：]?\s*(\d{13})(?!\d)/u;
var LABEL5 = /^(?:(?:code|codice|código|barcode|strichcode|code-barres|bar code)\s)?(?:\(?(?:EAN|GTIN|UPC|JAN)|barcode|strichcode|(?:商品)?(?:条形码|条码))(?:[-\s]?1[234]|[-\s]?8)?\)?(?:コード|码|[-\s]?(?:code|number|nummer|no\.))?\s*[:：]?$/iu;
var DIGITS2 = /\d{8}/;
var ALONE = /^\s*(\d{8}|\d{12,14})\s*$/;
var gtinCheckDigit = (context) => {
  const { gtin } = context.extraction.listing;
  const stated2 = shown(context);
  if (stated2.length === 0 && gtin === void 0) return INAPPLICABLE;
  const wrong = stated2.find((one) => !hasRightCheckDigit(one.quote));
  const digits = wrong?.quote ?? gtin ?? "";
  if (wrong === void 0 && (!/^\d{8,14}$/.test(digits) || hasRightCheckDigit(digits))) return PASS;
  const body = digits.slice(0, -1);
  const data = { left: digits, right: `${body}${checkDigit(body)}` };
  return { outcome: "fail", hits: [wrong === void 0 ? { data } : { evidence: [wrong], data }] };
};
function shown({ scanned }) {
  return statementsOf(scanned.listing).flatMap(({ block, text }) => {
    if (text.length > 300 || !DIGITS2.test(text)) return [];
    const labelled = LABEL5.test(scanned.listing.blocks[block - 1]?.text ?? "");
    const match = NAMED.exec(text) ?? CHINESE2.exec(text) ?? (labelled ? ALONE.exec(text) : null);
    if (match?.[1] === void 0) return [];
    const start = match.index + match[0].lastIndexOf(match[1]);
    return [quoteSpan(scanned, block, start, start + match[1].length)];
  });
}
function hasRightCheckDigit(digits) {
  return checkDigit(digits.slice(0, -1)) === Number(digits.at(-1));
}
function checkDigit(digits) {
  let sum = 0;
  for (let i = 0; i < digits.length; i += 1) {
    sum += Number(digits[digits.length - 1 - i]) * (i % 2 === 0 ? 3 : 1);
  }
  return (10 - sum % 10) % 10;
}

// src/checks/relations/instalments-total.ts
var BEFORE3 = /(\d{1,2})\s?(?:(?:x|×|\*|期\s?[x×]?|monthly|equal|interest-free|fortnightly|weekly|payments?|instal?lments?|raten|cuotas|fois|rate|parcelas|回|of|de|da|zu|à|每期|meses|mois|monate|sin intereses|sans frais|sem juros|免息|无息|ohne zinsen)\s*)+$/iu;
var AFTER3 = /^\s*[×xX*]\s?(\d{1,2})\s?(?:期|个月|回|mal\b|fois|meses|months)/u;
var FREE3 = /interest[- ]free|0\s?%|免息|无息|ohne zinsen|sin intereses|sem juros|sans frais|senza interessi/iu;
var instalmentsTotal = (context, _attributes, tolerance2 = 0.03) => {
  const price = context.extraction.evidence["price"]?.[0];
  const whole2 = amountOf(price?.value);
  if (price === void 0 || whole2 === void 0 || whole2 <= 0) return INAPPLICABLE;
  let seen = false;
  for (const { block, text } of statementsOf(context.extraction.listing)) {
    if (text.length > 300) continue;
    if (!/\d\s?(?:[x×*]|期|meses|mois|monate|回|monthly|equal|interest|fortn|weekly|payment|instal|raten|cuotas|fois|parcelas)/iu.test(
      text
    ))
      continue;
    for (const found of findPrices(text, {
      currencyHint: context.extraction.listing.price?.currency ?? void 0
    })) {
      const times = Number(
        BEFORE3.exec(text.slice(0, found.start))?.[1] ?? AFTER3.exec(text.slice(found.end))?.[1] ?? 0
      );
      if (times < 2 || times > 60 || found.ambiguous) continue;
      const total = times * found.amount;
      if (!seen && isCashPrice(context, price)) return INAPPLICABLE;
      seen = true;
      const tooLittle = total < whole2 * (1 - tolerance2);
      const tooMuch = FREE3.test(text) && total > whole2 * (1 + tolerance2);
      if (!tooLittle && !tooMuch) return PASS;
      const left = quoteSpan(context.scanned, block, found.start, found.end, total);
      const data = {
        left: `${times} \xD7 ${left.quote} = ${total.toFixed(2)}`,
        right: price.quote,
        difference: Number((total - whole2).toFixed(2))
      };
      return { outcome: "fail", hits: [{ evidence: [left, price], data, reason: "same-thing" }] };
    }
  }
  return seen ? PASS : INAPPLICABLE;
};

// src/checks/relations/title-likeness.ts
var MAX_PARTS = 60;
var PART = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+|[\p{L}\p{N}\p{M}]+/gu;
var WITHOUT_SPACES = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u;
function titleLikeness(a, b) {
  const [short, long] = [partsOf2(a), partsOf2(b)].sort((x, y) => x.length - y.length);
  if (short.length === 0 || !sameScript(a, b) && !short.some((part2) => long.includes(part2)))
    return void 0;
  return short.filter((part2) => long.some((other2) => areAlike(part2, other2))).length / short.length;
}
function partsOf2(title2) {
  const parts = [];
  for (const [run] of title2.normalize("NFKC").toLowerCase().slice(0, 400).matchAll(PART)) {
    if (!WITHOUT_SPACES.test(run) || run.length === 1) parts.push(run);
    else for (let at = 1; at < run.length; at += 1) parts.push(run.slice(at - 1, at + 1));
  }
  return [...new Set(parts)].slice(0, MAX_PARTS);
}

// src/checks/relations/landing.ts
var ALIKE2 = 0.5;
var FIRM = /* @__PURE__ */ new Set(["json-ld", "microdata", "rdfa", "meta"]);
function sidesOf2({ extraction }, field) {
  const { listing, landing } = extraction;
  const stated2 = listing[field];
  if (landing?.pageType !== "ItemPage" || stated2 === void 0) return void 0;
  const [first, ...more] = landing.evidence[field] ?? [];
  if (first === void 0) return void 0;
  const quote = typeof stated2 === "string" ? stated2 : `${stated2.amount} ${stated2.currency ?? ""}`.trim();
  const left = extraction.evidence[field]?.[0] ?? { source: "feed", quote, value: stated2 };
  const own = landing.offers.filter((offer) => isOwn2(offer, listing));
  const coded = own.length > 0;
  return { listing, landing, left, right: [first, ...more], offers: coded ? own : landing.offers, coded };
}
function verdict(sides3, agree5, {
  pick,
  harmless
} = {}) {
  const agreed = sides3 && agree5(sides3);
  if (sides3 === void 0 || agreed === void 0) return INAPPLICABLE;
  if (agreed) return PASS;
  const values = sides3.right.filter((one) => pick?.(one, sides3) ?? true);
  const right = values.find(({ source }) => FIRM.has(source)) ?? values[0] ?? sides3.right[0];
  const reason = (values.length === 0 ? "same-thing" : doubt(sides3, right)) ?? (harmless?.(sides3, right) === true ? "fact-needed" : void 0);
  const data = { left: shown2(sides3.left), right: shown2(right), page: sides3.landing.url };
  return {
    outcome: "fail",
    hits: [{ evidence: [sides3.left, right], data, ...reason === void 0 ? {} : { reason } }]
  };
}
function doubt({ listing, landing, offers, coded }, right) {
  const named3 = (landing.evidence.name ?? []).some(
    ({ quote }) => (titleLikeness(listing.name ?? "", quote) ?? 0) >= ALIKE2
  );
  const single2 = offers.length <= 1 && (coded || landing.priceRange === void 0);
  return FIRM.has(right.source) && (coded || hasCode(landing, listing) || named3) && single2 ? void 0 : "same-thing";
}
function isOwn2({ gtin, sku }, listing) {
  const codes2 = [listing.sku, listing.id, listing.mpn];
  return sameCode(gtin, listing.gtin) || sku !== void 0 && codes2.includes(sku);
}
function hasCode({ evidence }, { gtin }) {
  return (evidence.gtin ?? []).some(
    ({ value, quote }) => sameCode(typeof value === "string" ? value : quote, gtin)
  );
}
function sameCode(a, b) {
  const long = (text = "") => text.replace(/[\s-]/g, "").padStart(14, "0");
  return a !== void 0 && b !== void 0 && long(a) === long(b);
}
function shown2({ value, quote }) {
  const money = typeof value === "object" && value !== null && "amount" in value ? value : void 0;
  if (money === void 0 || !("currency" in money) || typeof money.currency !== "string") return quote;
  return `${String(money.amount)} ${money.currency}`;
}

// src/checks/relations/landing-availability.ts
var MEANS = {
  InStock: "now",
  LimitedAvailability: "now",
  OnlineOnly: "now",
  PreOrder: "later",
  PreSale: "later",
  BackOrder: "later",
  OutOfStock: "no",
  SoldOut: "no",
  Discontinued: "no"
};
var means = (value) => MEANS[value];
var landingAvailability = (context) => verdict(
  sidesOf2(context, "availability"),
  ({ listing, right, offers }) => {
    const stated2 = means(listing.availability);
    if (stated2 === void 0 || means(right[0].value) === void 0) return void 0;
    const said2 = [...right.map(({ value }) => value), ...offers.map((one) => one.availability)];
    return said2.some((value) => means(value) === stated2);
  },
  { harmless: ({ listing }) => means(listing.availability) === "no" }
);

// src/checks/relations/landing-condition.ts
var landingCondition = (context) => verdict(
  sidesOf2(context, "itemCondition"),
  ({ listing, right }) => right.some(({ value }) => value === listing.itemCondition)
);

// src/checks/relations/landing-price.ts
var TOLERANCE = 5e-3;
var landingPrice = (context, _attributes, tolerance2 = TOLERANCE) => verdict(
  sidesOf2(context, "price"),
  (sides3) => {
    const { listing, landing, right, offers } = sides3;
    const stated2 = listing.price;
    if (stated2 === void 0 || !right.some((one) => isComparable(one, sides3))) return void 0;
    const { priceRange } = landing;
    if (!sides3.coded && priceRange?.currency === stated2.currency && stated2.amount >= priceRange.low * (1 - tolerance2) && stated2.amount <= priceRange.high * (1 + tolerance2))
      return true;
    return [...right.map(moneyIn), ...offers.map((one) => one.price)].some(
      (money) => money?.currency === stated2.currency && Math.abs(money.amount - stated2.amount) <= Math.max(tolerance2 * Math.max(money.amount, stated2.amount), 5e-3)
    );
  },
  {
    pick: isComparable,
    harmless: ({ listing }, right) => (listing.price?.amount ?? 0) > (moneyIn(right)?.amount ?? 0)
  }
);
function isComparable(one, { listing, offers, coded }) {
  const currency = listing.price?.currency;
  const money = moneyIn(one);
  if (typeof currency !== "string" || money?.currency !== currency) return false;
  return !coded || offers.some(({ price }) => price === void 0 || price.amount === money.amount);
}
function moneyIn({ value }) {
  return typeof value === "object" && value !== null && "amount" in value && "currency" in value ? value : void 0;
}

// src/checks/relations/landing-currency.ts
var landingCurrency = (context) => verdict(sidesOf2(context, "price"), ({ listing, right, offers }) => {
  const stated2 = listing.price?.currency;
  const said2 = [...right.map(moneyIn), ...offers.map((one) => one.price)].map((money) => money?.currency).filter((one) => typeof one === "string");
  if (typeof stated2 !== "string" || typeof moneyIn(right[0])?.currency !== "string") return void 0;
  return said2.includes(stated2);
});

// src/checks/relations/landing-gtin.ts
var landingGtin = (context) => verdict(
  sidesOf2(context, "gtin"),
  ({ listing, landing, right }) => [
    ...right.map(({ value, quote }) => typeof value === "string" ? value : quote),
    ...landing.offers.map((one) => one.gtin)
  ].some((code) => sameCode(code, listing.gtin))
);

// src/checks/relations/landing-title.ts
var landingTitle = (context) => verdict(sidesOf2(context, "name"), ({ left, right }) => {
  const likeness = right.flatMap(({ quote }) => titleLikeness(left.quote, quote) ?? []);
  return likeness.length === 0 ? void 0 : likeness.some((share) => share >= ALIKE2);
});

// src/checks/relations/comparable.ts
var LONE_DIMENSIONS = /* @__PURE__ */ new Set([
  "area",
  "charge",
  "color-temperature",
  "data-rate",
  "energy",
  "frequency",
  "grammage",
  "illuminance",
  "luminance",
  "luminous-flux",
  "noise",
  "power",
  "pressure",
  "resolution",
  "rotation",
  "speed",
  "thread-count",
  "torque",
  "voltage"
]);
var FOOD_ENERGY = /* @__PURE__ */ new Set(["kcal", "kJ", "MJ"]);
var FURTHEST = 3.5;
var FURTHEST_DECIBELS = 25;
var FURTHEST_PIXELS = 8;
function comparable2(a, b) {
  if (a.dimension !== b.dimension) return false;
  if (a.dimension === "energy") return FOOD_ENERGY.has(a.unit) === FOOD_ENERGY.has(b.unit);
  return a.sides === void 0 === (b.sides === void 0);
}
function isNearby(a, b) {
  if (a.sides !== void 0 || a.value === b.value) return true;
  if (a.dimension === "noise") return Math.abs(a.base - b.base) <= FURTHEST_DECIBELS;
  if (a.base < 0 !== b.base < 0) return false;
  const [x, y] = [a.total ?? a.base, b.total ?? b.base].map(Math.abs);
  return x > 0 && y > 0 && Math.max(x, y) / Math.min(x, y) <= (a.dimension === "resolution" ? FURTHEST_PIXELS : FURTHEST);
}

// src/checks/relations/marked-measure.ts
var markedMeasure = ({ extraction, conceptsOf: conceptsOf2 }, _attributes, tolerance2 = 0.03) => {
  const stated2 = statedOf(extraction, conceptsOf2);
  const marked = stated2.filter(({ evidence }) => evidence.block === void 0);
  let compared = false;
  for (const mark of marked) {
    const shown3 = stated2.filter(
      (one) => one.evidence.block !== void 0 && comparable2(one.quantity, mark.quantity) && sameName(one, mark)
    );
    const [first] = shown3;
    if (first === void 0) continue;
    compared = true;
    if (shown3.some((one) => sameMeasure(one.quantity, mark.quantity, tolerance2))) continue;
    const data = {
      attribute: first.name,
      left: first.evidence.quote,
      right: mark.evidence.quote,
      leftValue: first.quantity.base,
      rightValue: mark.quantity.base,
      difference: Number((first.quantity.base - mark.quantity.base).toPrecision(6)),
      dimension: mark.quantity.dimension
    };
    return {
      outcome: "fail",
      hits: [{ evidence: [first.evidence, mark.evidence], data, reason: "same-thing" }]
    };
  }
  return compared ? PASS : INAPPLICABLE;
};
function sameName(a, b) {
  return plain2(a.name) === plain2(b.name) || a.attributes.some((id) => b.attributes.includes(id));
}

// src/checks/relations/material-stated.ts
var LONGEST8 = 1500;
var LONGEST_VALUE3 = 80;
var MADE_OF = new RegExp("(?:made (?:of|from|in)|crafted (?:of|from)|built (?:of|from)|besteht aus|hergestellt aus|gefertigt aus|aus (?:reine[mr]|100)|(?:fabriqu\xE9|confectionn\xE9|r\xE9alis\xE9)e?s? (?:en|\xE0 partir)|100 ?% (?:en )?|(?:hech|fabricad)[oa]s? (?:de|con)|\u91C7\u7528|\u9009\u7528|\u4F7F\u7528)\\s?(?:100 ?%\\s?)?((?:\\p{L}+[ -]?){1,3}|[\\p{Script=Han}]{2,8})|(\\p{Script=Han}{2,6}|\\p{Script=Katakana}{3,10}\u30FC?)100[%\uFF05]", "giu");
var PART2 = /lining|filling|sole|strap|trim|handle|cover|\blid|\bbase|\blegs?\b|boiler|blade|\bzip|button|hinge|futter|füllung|sohle|griff|henkel|deckel|boden|gestell|\bbeine|klinge|kessel|knöpfe|doublure|semelle|manche|garniture|poignée|couvercle|pieds|\blame\b|forro|suela|mango|relleno|\btapa|\basas?\b|patas|cremallera|fodera|manico|manici|coperchio|里料|衬|底|柄|填充|把手|盖|刀|内胆|支架|拉链|裏地|中綿|取っ手|持ち手|蓋|ふた|脚|刃/iu;
var ENTIRE = new RegExp("^\\P{N}*100 ?[%\uFF05]\\P{N}*$", "u");
var SHARE = /(\d{1,3}) ?[%％]/gu;
var ALL_OF = new RegExp("100 ?% ?\\p{Script=Latin}+|(?:100% ?)[\\p{Script=Han}]{1,4}|(?:\\p{Script=Han}{1,6}|\\p{Script=Katakana}{3,10}\u30FC?)100[%\uFF05]", "gu");
var OF_WHOLE = /^(?:mat|stoff|fabric|tissu|tejid|tessut|composi|composta|zusammensetz|shell|upper|outer|ober|body|korpus|corps|cuerpo|corpo|main|haupt|princip|made|made of|werkstoff)|^(?:材质|材料|素材|面料|成分|主要|主体|本体|材質|生地|表地|料质|质成|料成|要材|体材|锅身|杯身|身材|机身|体の|の材|鞋面|帮面|皮质|要素)/u;
var OTHER_TITLE = new RegExp("\\b(?:care|clean(?:er|ing)|polish|balm|wash|detergent|shampoo|conditioner|soap|softener|paint|glue|screws?|drill bits?|looks?|effect|style|faux|imitation|with|for)\\b|pflege|reinig|waschmittel|seife|politur|kleber|lack\\b|optik|imitat|(?<!\\p{L})(?:mit|f\xFCr|avec|pour|con|para|per|entretien|nettoya\\p{L}*|lessive|effet|simili|efecto|limpia\\p{L}*|detergente|effetto)(?!\\p{L})|\u6D17|\u62A4\u7406|\u6E05\u6D01|\u5242|\u6CB9|\u80F6|\u4EFF|\u7EB9|\u98CE|\u8272|\u7528|\u914D|\u819C|\u5957|\u30AF\u30EA\u30FC\u30CA\u30FC|\u6D17\u5264|\u98A8|\u8ABF|\u7528|\u4ED8", "iu");
var PHRASE = new RegExp("(?:(?!(?<!\\p{L})(?:and (?:the|its)|und (?:der|die|das)|et (?:les?|la)|y (?:el|la|los|las)|e (?:il|la|lo|i|le)) )[^,.;:!?\uFF0C\u3002\uFF1B\uFF01\uFF1F\u3001])+", "giu");
var HOUSING = new RegExp("(?<!\\p{L})(?:housing|body|casing|geh\xE4use\\p{L}*|korpus|bo\xEEtier|corps|carcasa|cuerpo)(?!\\p{L})|\u673A\u8EAB|\u5916\u58F3|\u58F3\u4F53|\u672C\u4F53", "iu");
var materialStated = ({ scanned, extraction, conceptsOf: conceptsOf2 }) => {
  const labels2 = propertiesOf(extraction, conceptsOf2).filter(
    ({ attributes, value }) => attributes.includes("material") && value.length <= LONGEST_VALUE3 && materialsIn(value).size > 0
  );
  if (labels2.length === 0) return INAPPLICABLE;
  const all = new Set(labels2.flatMap(({ value }) => [...materialsIn(value)]));
  const shown3 = labels2.filter(({ evidence }) => evidence.block !== void 0);
  const marked = labels2.filter(({ evidence }) => evidence.block === void 0);
  for (const mark of marked) {
    if (shown3.length > 0 && shown3.every((one) => disjoint(materialsIn(mark.value), materialsIn(one.value)))) {
      return twoTexts(shown3[0].evidence, mark.evidence, "same-thing");
    }
  }
  const wholes = labels2.filter(
    ({ name }) => !PART2.test(name) && labelWords(name).every((word) => OF_WHOLE.test(word))
  );
  const [whole2] = wholes;
  const other2 = wholes.find(({ evidence }) => evidence.block !== void 0 && isElse(evidence, whole2));
  if (whole2 !== void 0 && other2 !== void 0)
    return twoTexts(whole2.evidence, other2.evidence, "same-thing");
  for (const { block, role, text } of statementsOf(scanned.listing)) {
    if (text.length > LONGEST8 || labels2.some(({ evidence }) => evidence.block === block)) continue;
    const blended = whole2 && unblended(text, whole2);
    if (whole2 !== void 0 && blended !== void 0)
      return twoTexts(quoteSpan(scanned, block, ...blended), whole2.evidence, "same-thing");
    const told = role === "title" ? title(text, block) : statement(text, labels2, whole2, all);
    if (told === void 0) continue;
    const { start, end, label } = told;
    const left = quoteSpan(scanned, block, start, end);
    const right = label ?? whole2;
    if (right !== void 0 && disjoint(materialsIn(left.quote), all))
      return twoTexts(left, right.evidence, "same-thing");
  }
  return PASS;
};
function isElse({ quote }, whole2) {
  return whole2 !== void 0 && ENTIRE.test(quote) && ENTIRE.test(whole2.value) && disjoint(materialsIn(quote), materialsIn(whole2.value));
}
function unblended(text, whole2) {
  const shares = [...whole2.value.matchAll(SHARE)].filter(([, amount]) => Number(amount) < 100);
  if (shares.length < 2) return void 0;
  const blend = materialsIn(whole2.value);
  for (const match of text.matchAll(ALL_OF)) {
    const [from, to] = clauseAround2(text, match.index, match.index + match[0].length);
    if (PART2.test(text.slice(from, to))) continue;
    const named3 = materialsIn(match[0]);
    if (named3.size === 1 && [...named3].every((one) => blend.has(one)))
      return [match.index, match.index + match[0].trimEnd().length];
  }
  return void 0;
}
function title(text, block) {
  const named3 = materialsIn(text);
  return named3.size === 1 && !named3.has("down") && !OTHER_TITLE.test(text) && block >= 0 ? { start: 0, end: text.length } : void 0;
}
function statement(text, labels2, whole2, all) {
  if (materialsIn(text).size === 0) return void 0;
  for (const match of text.matchAll(MADE_OF)) {
    const named3 = match[1] ?? match[2] ?? "";
    const [from, to] = clauseAround2(text, match.index, match.index + match[0].length);
    if (whole2 === void 0 || PART2.test(text.slice(from, to)) || !disjoint(materialsIn(named3), all))
      continue;
    return { start: match.index, end: match.index + match[0].trimEnd().length };
  }
  for (const label of labels2) {
    const words3 = labelWords(label.name).filter(
      (word) => !/^mat/u.test(word) && word !== "\u6750\u8D28" && word !== "\u7D20\u6750"
    );
    for (const clause of text.matchAll(PHRASE)) {
      const [phrase] = clause;
      const isHousing = HOUSING.test(label.name) && HOUSING.test(phrase);
      if (!isHousing && (words3.length === 0 || sharedWords(words3, labelWords(phrase)) === 0)) continue;
      if (!disjoint(materialsIn(phrase), all)) continue;
      return { start: clause.index, end: clause.index + phrase.length, label };
    }
  }
  return void 0;
}

// src/checks/relations/model-stated.ts
var CODE = /(?<![\p{Script=Latin}\d])(?=[A-Z\d-]*\d)[A-Z]{1,6}[A-Z\d]*(?:[-/ ]?[A-Z\d]+)*(?![\p{Script=Latin}\d])/gu;
var LONGEST9 = 24;
var modelStated = ({ extraction, conceptsOf: conceptsOf2 }) => {
  const labelled = propertiesOf(extraction, conceptsOf2).filter(
    ({ attributes, value, evidence }) => attributes.includes("model") && evidence.block !== void 0 && value.length <= LONGEST9 && shapeOf2(value).includes("#")
  );
  if (labelled.length === 0) return INAPPLICABLE;
  const others = [...markup(extraction.evidence.mpn), ...titles(extraction.evidence.name)];
  if (others.length === 0) return INAPPLICABLE;
  const known3 = new Set(labelled.map(({ value }) => bare(value)));
  for (const label of labelled) {
    const alike = others.filter(({ code }) => shapeOf2(code) === shapeOf2(label.value));
    if (alike.length === 0 || others.some(({ code }) => bare(code).includes(bare(label.value)))) continue;
    const other2 = alike.find(({ code }) => !known3.has(bare(code)));
    if (other2 !== void 0) return twoTexts(label.evidence, other2.evidence, "same-thing");
  }
  return PASS;
};
function markup(mpn = []) {
  return mpn.filter(({ block }) => block === void 0).map((evidence) => ({ code: evidence.quote, evidence }));
}
function titles(names3 = []) {
  return names3.slice(0, 4).flatMap(
    (evidence) => [...evidence.quote.matchAll(CODE)].map(({ 0: code, index }) => ({
      code,
      evidence: place2(evidence, code, index)
    }))
  );
}
function place2(evidence, quote, at) {
  const start = (evidence.start ?? 0) + at;
  return { ...evidence, quote, start, end: start + quote.length };
}
function bare(code) {
  return code.toUpperCase().replace(/[^\p{L}\p{N}]/gu, "");
}
function shapeOf2(code) {
  return bare(code).replace(/\d+/g, "#");
}

// src/checks/relations/model-year.ts
var TOLD3 = new RegExp("(?<!\\p{L})(?:new|latest|neues?|neueste[sr]?|nouveau|nuevo)\\s(20\\d\\d)(?!\\d)|(?<![\\d.])(20\\d\\d)(?: (?:new )?(?:model|version|edition|modell|ausgabe)(?!\\p{L})|\u5E74?(?:\u5168\u65B0|\u65B0)?\u6B3E|\u5E74\u30E2\u30C7\u30EB)|(?:mod\xE8le|modelo|modell) (20\\d\\d)(?!\\d)", "giu");
var MODEL = /^(?:model year|modelljahr|année (?:du )?modèle|millésime|año del? modelo|年款|年份款|モデル年)$/iu;
var RELEASE = /^(?:release (?:date|year)|year of release|date first available|erscheinungs(?:jahr|datum)|date de sortie|año de lanzamiento|上市(?:时间|年份|日期)|発売(?:日|年))$/iu;
var YEAR2 = /(?<!\d)20\d\d(?!\d)/gu;
var AHEAD = 1;
var modelYear = ({ scanned, extraction, conceptsOf: conceptsOf2, asOf }) => {
  const [said2] = saidIn(scanned, TOLD3, OF_THIS_CENTURY);
  if (said2 === void 0) return INAPPLICABLE;
  const year = Number(groupOf(said2));
  const left = quoteSpan(scanned, said2.block, said2.start, said2.end, year);
  for (const { name, value, evidence } of propertiesOf(extraction, conceptsOf2)) {
    const exact = MODEL.test(name.trim());
    if (!exact && !RELEASE.test(name.trim())) continue;
    const years = value.match(YEAR2);
    if (years?.length !== 1) continue;
    const differs = exact ? Number(years[0]) !== year : year - Number(years[0]) > AHEAD;
    return differs ? twoTexts(left, evidence, "same-thing") : PASS;
  }
  if (year - Number(asOf.slice(0, 4)) <= AHEAD) return PASS;
  const data = { left: left.quote, right: asOf };
  return { outcome: "fail", hits: [{ evidence: [left], data, reason: "fact-needed" }] };
};

// src/checks/relations/multi-buy-total.ts
var MENTION = /\d\s?(?:for|für|pour|por|per|件|瓶|盒|袋|点で|個で)/iu;
var multiBuyTotal = (context) => {
  const price = context.extraction.evidence["price"]?.[0];
  const single2 = amountOf(price?.value);
  if (price === void 0 || single2 === void 0 || single2 <= 0) return INAPPLICABLE;
  let seen = false;
  for (const { block, text } of statementsOf(context.extraction.listing)) {
    if (text.length > 200 || !MENTION.test(text)) continue;
    for (const found of findPrices(text, {
      currencyHint: context.extraction.listing.price?.currency ?? void 0
    })) {
      const { quantityFor: n = 1, amount } = found;
      if (n < 2 || found.ambiguous || amount === single2) continue;
      seen = true;
      if (amount <= n * single2 + 0.01) continue;
      const left = quoteSpan(context.scanned, block, found.start, found.end, amount);
      const data = {
        left: text.slice(Math.max(0, found.start - 8), found.end).trim(),
        right: `${n} \xD7 ${price.quote} = ${(n * single2).toFixed(2)}`,
        difference: Number((amount - n * single2).toFixed(2))
      };
      return { outcome: "fail", hits: [{ evidence: [left, price], data }] };
    }
  }
  return seen ? PASS : INAPPLICABLE;
};

// src/checks/relations/nutrition-energy.ts
var VALUES = { fat: 37, carbohydrate: 17, protein: 17 };
var nutritionEnergy = ({ scanned }, attributes, tolerance2 = 0.3) => {
  const facts = factsOf(scanned, attributes);
  const only = (attribute) => {
    const [first, second] = facts.filter(
      (one) => one.attribute === attribute && one.rank === "specification"
    );
    return second === void 0 ? first : void 0;
  };
  const energy = only("energy");
  if (energy === void 0) return INAPPLICABLE;
  let real = 0;
  for (const [attribute, value] of Object.entries(VALUES)) {
    const nutrient = only(attribute);
    if (nutrient === void 0) return INAPPLICABLE;
    real += nutrient.quantity.base * 1e3 * value;
  }
  const said2 = energy.quantity.base / 1e3;
  if (Math.abs(said2 - real) <= Math.max(60, tolerance2 * Math.max(said2, real))) return PASS;
  const left = quoteSpan(scanned, energy.block, energy.start, energy.end, said2);
  const fat = only("fat");
  const right = quoteSpan(scanned, fat.block, fat.start, fat.end);
  const data = {
    left: left.quote,
    right: `${real.toFixed(0)} kJ`,
    difference: Number((said2 - real).toFixed(0))
  };
  return { outcome: "fail", hits: [{ evidence: [left, right], data, reason: "same-thing" }] };
};

// src/checks/relations/origin-stated.ts
var MOST3 = 2;
var originStated = ({ scanned, extraction, conceptsOf: conceptsOf2 }) => {
  const origins = originsOf(scanned, extraction, propertiesOf(extraction, conceptsOf2));
  const countries = new Set(origins.map(({ country }) => country));
  if (origins.length < 2) return INAPPLICABLE;
  if (countries.size === 1 || countries.size > MOST3) return PASS;
  const right = origins.find(({ firm }) => firm);
  const left = origins.findLast(({ country }) => country !== right?.country);
  if (left === void 0 || right === void 0) return PASS;
  return {
    outcome: "fail",
    hits: [
      {
        evidence: [left.evidence, right.evidence],
        data: {
          left: left.evidence.quote,
          right: right.evidence.quote,
          leftValue: left.country,
          rightValue: right.country
        },
        ...left.firm ? {} : { reason: "same-thing" }
      }
    ]
  };
};

// src/checks/relations/protection-class.ts
var CLASS2 = /(?<![\p{Script=Latin}\d])IP[\s-]?([X\d])([X\d])(?![\p{Script=Latin}\d])/gu;
var LONGEST10 = 2e3;
var PART3 = /case|charger|earbud|remote|充电盒|充电仓|耳机|遥控|gehäuse|boîtier|estuche|ケース|prévu|than|比/iu;
var protectionClass = ({ scanned }) => {
  const found = [];
  for (const { block, text } of statementsOf(scanned.listing)) {
    if (text.length > LONGEST10 || !text.includes("IP")) continue;
    for (const match of text.matchAll(CLASS2)) {
      if (PART3.test(text)) return PASS;
      const [quote, dust = "", water = ""] = match;
      found.push({
        code: dust + water,
        evidence: quoteSpan(scanned, block, match.index, match.index + quote.length, `IP${dust}${water}`)
      });
    }
  }
  const [first] = found;
  if (first === void 0) return INAPPLICABLE;
  const others = found.filter(({ code }) => !agree3(code, first.code));
  const [other2] = others;
  if (other2 === void 0) return PASS;
  if (others.some(({ code }) => !agree3(code, other2.code))) return PASS;
  return twoTexts(first.evidence, other2.evidence, "same-thing");
};
function agree3(a, b) {
  return [0, 1].every((at) => a[at] === b[at] || a[at] === "X" || b[at] === "X");
}

// src/checks/relations/review-count.ts
var FEW = 5;
var reviewCount = ({ extraction }, _attributes, tolerance2 = 0.1) => {
  const counts = (extraction.evidence.aggregateRating ?? []).filter(({ value }) => typeof value === "number");
  const marked = counts.filter(
    ({ source }) => source === "json-ld" || source === "microdata" || source === "rdfa"
  );
  const shown3 = counts.filter(
    (one) => one.source === "visible" && one.reasons?.[0] === "worded near the title"
  );
  const [left] = shown3;
  const [right] = marked;
  if (left === void 0 || right === void 0) return INAPPLICABLE;
  const close = (a, b) => {
    const [x, y] = [Number(a.value), Number(b.value)];
    return Math.abs(x - y) <= Math.max(FEW, tolerance2 * Math.max(x, y));
  };
  if (shown3.some((one) => marked.some((other2) => close(one, other2)))) return PASS;
  return twoTexts(left, right);
};

// src/checks/relations/saving-from-prices.ts
var SAVING = /(?:save|you save|saving|sie sparen|spare|ersparnis|économisez|ahorras?|risparmi|立减|直降|已省|节省|立省)[\s:：]*$/iu;
var savingFromPrices = (context, _attributes, tolerance2 = 0.01) => {
  const prices = twoPrices(context);
  if (prices === void 0) return INAPPLICABLE;
  const real = prices.was - prices.now;
  for (const block of blocksNear(context, prices)) {
    const text = context.scanned.listing.blocks[block]?.text ?? "";
    for (const found of findPrices(text, {
      currencyHint: context.extraction.listing.price?.currency ?? void 0
    })) {
      if (!SAVING.test(text.slice(0, found.start)) || found.ambiguous) continue;
      if (Math.abs(found.amount - real) <= Math.max(1, tolerance2 * prices.was)) return PASS;
      const left = quoteSpan(context.scanned, block, found.start, found.end, found.amount);
      const data = {
        left: left.quote,
        right: `${prices.list.quote} \u2212 ${prices.price.quote} = ${real.toFixed(2)}`,
        difference: Number((found.amount - real).toFixed(2))
      };
      return { outcome: "fail", hits: [{ evidence: [left, prices.price, prices.list], data }] };
    }
  }
  return INAPPLICABLE;
};

// src/checks/relations/screen-diagonal.ts
var SCREEN = /screen|display|panel|bildschirm|écran|pantalla|屏幕|显示|画面/iu;
var WITH_STAND = /stand|base|packag|box|fuß|pied|pie|底座|包装/iu;
var LEAST = 0.96;
var MOST4 = 1.25;
var screenDiagonal = ({ scanned, extraction, conceptsOf: conceptsOf2 }) => {
  const stated2 = statedOf(extraction, conceptsOf2).filter(({ quantity }) => quantity.dimension === "length");
  const plane = stated2.find(
    ({ name, quantity }) => quantity.sides?.length === 2 && SCREEN.test(name) && !WITH_STAND.test(name)
  );
  if (plane?.quantity.sides === void 0) return INAPPLICABLE;
  const named3 = [...stated2, ...mentionsOf(scanned, extraction, conceptsOf2)].filter(
    ({ attributes, quantity }) => quantity.dimension === "length" && quantity.sides === void 0 && attributes.includes("screen-size")
  );
  const [first] = named3;
  if (first === void 0) return INAPPLICABLE;
  const scale = plane.quantity.base / plane.quantity.value;
  const diagonal = Math.hypot(...plane.quantity.sides.map((side) => side * scale));
  const fits = ({ quantity: { base } }) => diagonal >= LEAST * base && diagonal <= MOST4 * base;
  if (named3.some(fits)) return PASS;
  const data = {
    left: first.evidence.quote,
    right: `${plane.evidence.quote} = ${(diagonal / 0.0254).toFixed(1)} in`,
    leftValue: first.quantity.base,
    rightValue: Number(diagonal.toPrecision(4)),
    difference: Number((first.quantity.base - diagonal).toPrecision(4)),
    dimension: "length"
  };
  return {
    outcome: "fail",
    hits: [{ evidence: [first.evidence, plane.evidence], data, reason: "same-thing" }]
  };
};

// src/checks/relations/lone-time.ts
var SHORT = /* @__PURE__ */ new Set(["s", "min", "h"]);
var USE = new RegExp("(?<!\\p{L})(?:time|duration|continuous use)(?!\\p{L})|dauer|zeit\\b|dur\xE9e|temps|tiempo|duraci\xF3n|durata|tempo |\u65F6\u95F4|\u65F6\u957F|\u6642\u9593", "iu");
var OTHER3 = /charg|lade|recharg|recarg|carga|ricaric|充|deliver|dispatch|ship|return|order|liefer|versand|livr|expédi|envío|entrega|consegna|spedi|发货|送达|发出|配送|発送|届|repl|support|service|客服|every|per |each|pro |par |toutes|cada|ogni|每|毎|day|night|tag|nacht|jour|nuit|día|noche|giorno|notte|天|日|夜|晚|dry|trock|séch|sec|干|乾|stand-?by|待机|待受|first|erst|premi|wait|wart|warm|heat|soak|bak|cook|back|koch|cuire|four|before|vor |avant|antes|prima|after|nach |après|tras|dopo|kurz|short|quick|rapid|schnell|express|rápid|eco|mode|modus|program|快|モード|预约|予約|保温|timer|delay|auto|shut|off\b|定时|关机|タイマー|left|noch|only|nur noch|reste|sale|offer|ends?\b/iu;
var FURTHEST2 = 2.5;
var NAMED_AS_USE = "battery-life";
function loneTime(rivals, mention, mentions) {
  if (!isOfUse(mention)) return void 0;
  const [label, ...labels2] = rivals.filter(
    ({ name, attributes, quantity, bound }) => SHORT.has(quantity.unit) && !bound && USE.test(name) && !OTHER3.test(name) && attributes.every(isUse)
  );
  if (label === void 0 || labels2.length > 0 || label.quantity.unit !== mention.quantity.unit)
    return void 0;
  if (mentions.some((one) => isOfUse(one) && !sameMeasure(one.quantity, mention.quantity))) return void 0;
  const [a, b] = [label.quantity.base, mention.quantity.base];
  return Math.max(a, b) <= FURTHEST2 * Math.min(a, b) ? label : void 0;
}
function isOfUse({ quantity, clause, attributes }) {
  return quantity.dimension === "time" && SHORT.has(quantity.unit) && attributes.every(isUse) && !OTHER3.test(clause);
}
function isUse(attribute) {
  return attribute === NAMED_AS_USE;
}

// src/checks/relations/rivals.ts
var OTHER_GOODS = /also available|predecessor|vorgänger|older|previous|prédécesseur|anterior|上一代|上代|旧款|前代|従来|other size|refill|compared|\bthan\b|versus|\bvs\b|auch erhältlich|\bals\b|que les?\b|más que|plus .{2,20} que|比|另有|可选|相比|升级|原来|より|普通/iu;
var PART4 = /电池|电机|主机|压缩机|整机|电芯|compressor|\bmotor\b|\bframe\b|\bbattery\b|\bakku\b|\brahmen\b|\bcadre\b|\bbatterie\b|\bbatería\b|\bcharger\b|充电盒|充电仓|\bcase\b/giu;
var OF_PARTS = /* @__PURE__ */ new Set(["warranty-period", "weight"]);
var BEARS = /up to|supports?|holds?|carr(?:y|ies)|max|bis zu|trägt|belast|jusqu|supporte|hasta|soporta|承重|载|承|可达|最大|耐荷重|まで|per |pro |par |\/|每/iu;
var COUNTED = /* @__PURE__ */ new Set(["capsule", "tablet", "bag", "roll", "sheet", "serving", "person", "cup", "bottle"]);
var EACH = /each|per |pro |je |par |cada|every|day|daily|täglich|jour|día|take|min|每|一日|1日|各|毎/iu;
var CAMERAS = [
  /front|selfie|avant|anterior|前置|前摄|自拍|前面|フロント|(?<!メ)インカメラ/iu,
  /wide|weitwinkel|grand[- ]angle|gran angular|grandangol|广角|広角/iu,
  /macro|makro|微距|マクロ/iu,
  /tele|长焦|望遠/iu
];
var SIZES = /* @__PURE__ */ new Set(["dimensions", "height", "width", "depth", "length"]);
var PARCEL = /pack|box|case|bag|carton|karton|parcel|fold|klapp|zusammen|pli[ée]|boîte|étui|sac |caja|estuche|funda|plegad|piegat|scatola|custodia|包装|盒|箱|折叠|折り|収納|梱包|袋/iu;
var WEIGHT = /^(?:item |product |net )?weight|gewicht$|^poids|^peso\b|重量|净重|重さ/iu;
var CONTENT2 = /^(?:net |contents|volume|size)|füllmenge|inhalt|contenu|contenance|contenido|净含量|容量|内容量/iu;
var ROUNDED = 0.1;
var VESSEL = /bottle|\bpot\b|\bjar\b|\btube\b|pack(?:ung)?\b|\bbox\b|\bcan\b|flasche|dose\b|tube|flacon|bocal|frasco|bote|tarro|envase|盒|瓶|袋|罐|支装|本入り/iu;
function namedRival(rivals, mention) {
  const { clause, quantity, attributes, opened } = mention;
  if (OTHER_GOODS.test(clause)) return void 0;
  const shares = (text, one) => sharedWords(one.words, labelWords(text)) + Number(one.attributes.some((id) => attributes.includes(id))) + Number(opened && isOnceOpened(one.name));
  let best = highest(
    quantity.dimension === "resolution" ? rivals.filter((one) => samePart(one, mention)) : rivals,
    (one) => shares(clause, one)
  );
  if (best.length > 1) best = highest(best, (one) => shares(phraseOf(mention), one));
  const [first] = best;
  if (first === void 0 || best.some((one) => !sameMeasure(one.quantity, first.quantity))) return void 0;
  const near = opened && isOnceOpened(first.name) || isNearby(first.quantity, quantity);
  return near && samePart(first, mention) ? first : void 0;
}
function highest(rivals, score) {
  let best = [];
  let most = 0;
  for (const one of rivals) {
    const reached = score(one);
    if (reached > most) [best, most] = [[one], reached];
    else if (reached === most && reached > 0) best.push(one);
  }
  return best;
}
function phraseOf({ clause, evidence }) {
  const parts = clause.split(
    new RegExp("(?<!\\p{L})(?:and|with|und|mit|et|avec|y|con|e)(?!\\p{L})|[\u548C\u4E0E\u53CA,]|(?<=[\\p{Script=Katakana}\u30FC\\p{Script=Han}])\u3068", "iu")
  );
  return parts.find((one) => one.includes(evidence.quote)) ?? clause;
}
function samePart({ name, attributes, quantity }, mention) {
  const { clause } = mention;
  if (quantity.dimension === "resolution") return camerasIn(name) === camerasIn(phraseOf(mention));
  if (!attributes.some((id) => OF_PARTS.has(id))) return true;
  const parts = (text) => new Set(text.toLowerCase().match(PART4));
  const [a, b] = [parts(name), parts(clause)];
  return a.size === 0 ? b.size === 0 : [...b].every((one) => a.has(one));
}
function camerasIn(text) {
  return CAMERAS.flatMap((camera, index) => camera.test(text) ? [index] : []).join(" ");
}
function loneRival(rivals, mention, mentions) {
  const { quantity, clause, isTitle } = mention;
  const content = isTitle ? contentRival(rivals, mention, mentions) : void 0;
  if (content !== void 0) return content;
  const [first] = rivals;
  if (first === void 0 || rivals.some((one) => !sameMeasure(one.quantity, first.quantity)))
    return void 0;
  if (!isNearby(first.quantity, quantity) || !samePart(first, mention)) return void 0;
  const others = mentions.filter(
    (one) => comparable2(one.quantity, quantity) && !sameMeasure(one.quantity, quantity)
  );
  const elsewhereRight = others.every((one) => sameMeasure(one.quantity, first.quantity));
  if (LONE_DIMENSIONS.has(quantity.dimension)) {
    return others.length === 0 || isTitle && elsewhereRight ? first : void 0;
  }
  if (!elsewhereRight || OTHER_GOODS.test(clause)) return void 0;
  if (quantity.dimension === "length") return isSize(first, mention) ? first : void 0;
  if (quantity.dimension === "count")
    return COUNTED.has(quantity.unit) && quantity.unit === first.quantity.unit && !EACH.test(clause + first.name) ? first : void 0;
  if (quantity.dimension === "mass" && WEIGHT.test(first.name)) return BEARS.test(clause) ? void 0 : first;
  return CONTENT2.test(first.name) && VESSEL.test(clause) ? first : void 0;
}
function isSize({ quantity, attributes }, { quantity: told, clause }) {
  const [a, b] = [quantity.sides, told.sides];
  if (a?.length !== 3 || b?.length !== 3 || !attributes.some((id) => SIZES.has(id))) return false;
  return !PARCEL.test(clause);
}
function contentRival(rivals, { quantity, clause, evidence }, mentions) {
  const contents = rivals.filter(({ name }) => CONTENT2.test(name));
  const [first] = contents;
  if (first === void 0 || OTHER_GOODS.test(clause) || BEARS.test(clause)) return void 0;
  if (quantity.dimension !== "mass" && quantity.dimension !== "volume") return void 0;
  if (contents.some((one) => !sameMeasure(one.quantity, first.quantity))) return void 0;
  const alone = mentions.every(
    (one) => !one.isTitle || one.evidence === evidence || !comparable2(one.quantity, quantity) || sameMeasure(one.quantity, quantity)
  );
  return alone && isNearby(first.quantity, quantity) && !sameMeasure(first.quantity, quantity, ROUNDED) ? first : void 0;
}

// src/checks/relations/stated-measure.ts
var AT_MOST = /less than|under|below|unter|weniger als|moins de|menos de|低于|不到|小于|以下|未満/iu;
var AT_LEAST = /more than|over|at least|über|mehr als|plus de|más de|超过|至少|以上|大于/iu;
var BOUND_BEFORE = 20;
var BOUND_AFTER = 10;
var statedMeasure = ({ scanned, extraction, conceptsOf: conceptsOf2 }) => {
  const stated2 = statedOf(extraction, conceptsOf2);
  if (stated2.length === 0) return INAPPLICABLE;
  const mentions = mentionsOf(scanned, extraction, conceptsOf2);
  const shown3 = stated2.filter(({ evidence }) => evidence.block !== void 0);
  const marked = stated2.filter(({ evidence }) => evidence.block === void 0);
  const told = /* @__PURE__ */ new Set();
  const hits = [];
  let compared = false;
  for (const specification of [shown3, marked]) {
    for (const mention of mentions) {
      const rivals = specification.filter((one) => isOfOne(one, mention));
      if (rivals.length === 0) continue;
      compared = true;
      if (rivals.some((one) => agree4(one, mention))) continue;
      const rival = namedRival(rivals, mention) ?? loneRival(rivals, mention, mentions) ?? loneTime(rivals, mention, mentions);
      if (rival === void 0 || told.has(rival.name) || isBesideRight(mention, mentions, rival)) continue;
      told.add(rival.name);
      hits.push(toHit3(mention, rival));
    }
  }
  return hits.length > 0 ? { outcome: "fail", hits } : compared ? PASS : INAPPLICABLE;
};
function isBesideRight(mention, mentions, rival) {
  const { block } = mention.evidence;
  return mentions.some(
    (one) => block !== void 0 && one.evidence.block === block && comparable2(one.quantity, mention.quantity) && agree4(rival, one)
  );
}
function isOfOne({ quantity, name }, { quantity: told, clause, opened }) {
  return comparable2(quantity, told) && (!opened || isOnceOpened(name)) && !isOtherRating(quantity.dimension, name, clause) && !isOtherBasis(name, clause);
}
function agree4({ quantity, bound }, mention) {
  const { quantity: told, clause } = mention;
  if (sameMeasure(quantity, told, isAbout(clause) ? ESTIMATE : void 0)) return true;
  if (bound) return false;
  const [is, said2] = [quantity.base, told.base];
  const near = wordsAround(mention);
  return AT_MOST.test(near) && is <= said2 || AT_LEAST.test(near) && is >= said2;
}
function wordsAround({ clause, evidence: { quote } }) {
  const at = Math.max(0, clause.indexOf(quote));
  return clause.slice(Math.max(0, at - BOUND_BEFORE), at + quote.length + BOUND_AFTER);
}
function toHit3({ quantity, evidence }, rival) {
  const [a, b] = [quantity.total ?? quantity.base, rival.quantity.total ?? rival.quantity.base];
  return {
    evidence: [evidence, rival.evidence],
    data: {
      attribute: rival.name,
      left: evidence.quote,
      right: rival.evidence.quote,
      leftValue: a,
      rightValue: b,
      difference: Number((a - b).toPrecision(6)),
      dimension: quantity.dimension
    },
    reason: "same-thing"
  };
}

// src/checks/relations/stock-left.ts
var LABEL6 = /^(?:stock|in stock|units in stock|stock level|available(?: quantity)?|quantity available|lagerbestand|bestand|stock disponible|existencias|unidades disponibles|stock disponibile|disponibilità|unità disponibili|en stock|vorrätig|auf lager|库存|库存数量|剩余库存|在庫|在庫数)$/iu;
var LEFT = new RegExp("(?:only|just) (\\d{1,5}) (?:\\p{L}+ )?(?:left|remaining|in stock|available)|noch (\\d{1,5})(?= \\p{Lu}\\p{L}+ (?:auf lager|vorr\xE4tig|verf\xFCgbar)| (?:auf lager|vorr\xE4tig|verf\xFCgbar))|nur noch (\\d{1,5})|plus que (\\d{1,5})|quedan (\\d{1,5})|(?:solo|soltanto|ne restano|ultimi) (\\d{1,5}) (?:pezzi|rimasti|disponibili)|(?:\u4EC5\u5269|\u53EA\u5269|\u4EC5\u4F59)\\s?(\\d{1,5})|\u6B8B\u308A(?:\u308F\u305A\u304B)?\\s?(\\d{1,5})|limited to (\\d{1,5}) (?:pieces|units|copies)|limitiert auf (\\d{1,5}) st\xFCck|(?:limit\xE9e? \xE0|limitad[oa] a) (\\d{1,5}) (?:exemplaires|unidades)|(?:\u5168\u7403|\u5168\u56FD)?\u9650\u91CF\\s?(\\d{1,5})\\s?(?:\u4EF6|\u4EFD|\u5957|\u53F0|\u53EA|\u4E2A)", "giu");
var OF_SOME = /at this price|this size|this colou?r|per (?:customer|person|order)|each|pro kunde|par client|此价|该规格|每人|每单|每日|每天|首批/iu;
var FEW2 = 2;
var stockLeft = ({ scanned, extraction, conceptsOf: conceptsOf2 }) => {
  const label = propertiesOf(extraction, conceptsOf2).find(
    ({ name, value }) => LABEL6.test(name.trim()) && /^\D{0,6}\d[\d,. ]*\D{0,10}$/u.test(value)
  );
  if (label === void 0) return INAPPLICABLE;
  const shown3 = Number(label.value.replace(/\D/gu, ""));
  const said2 = saidIn(scanned, LEFT).find(({ clause }) => !OF_SOME.test(clause));
  if (said2 === void 0) return INAPPLICABLE;
  const left = Number(groupOf(said2));
  if (shown3 <= left + FEW2) return PASS;
  return twoTexts(quoteSpan(scanned, said2.block, said2.start, said2.end, left), label.evidence, "same-thing");
};

// src/checks/relations/title-measure.ts
var titleMeasure = ({ scanned }, attributes, tolerance2) => {
  const block = scanned.listing.blocks.findIndex((one) => one.role === "title");
  const title2 = scanned.listing.blocks[block];
  if (title2 === void 0) return INAPPLICABLE;
  const specified = factsOf(scanned, attributes).filter((fact) => fact.rank === "specification");
  if (specified.length === 0) return INAPPLICABLE;
  const named3 = findQuantities(title2.text, { lang: scanned.blocks[block]?.lang });
  let seen = false;
  for (const quantity of named3) {
    const same = named3.filter((one) => one.dimension === quantity.dimension);
    const rivals = specified.filter((fact) => fact.quantity.dimension === quantity.dimension);
    const [rival] = rivals;
    if (same.length > 1 || quantity.ambiguous || rival === void 0) continue;
    if (rivals.some((one) => attributes[one.attribute]?.titleMeasure !== true)) continue;
    if (rivals.some((one) => one.attribute !== rival.attribute || one.qualifiers.includes("each"))) continue;
    seen = true;
    if (rivals.some((one) => sameMeasure(quantity, one.quantity, tolerance2))) continue;
    const left = quoteSpan(scanned, block, quantity.start, quantity.end, quantity.total ?? quantity.base);
    const right = quoteSpan(scanned, rival.block, rival.start, rival.end, rival.quantity.base);
    const data = {
      left: left.quote,
      right: right.quote,
      attribute: attributes[rival.attribute]?.title.en ?? rival.attribute,
      attributeZh: attributes[rival.attribute]?.title.zh ?? rival.attribute,
      difference: Number(((quantity.total ?? quantity.base) - rival.quantity.base).toPrecision(6))
    };
    return { outcome: "fail", hits: [{ evidence: [left, right], data, reason: "same-thing" }] };
  }
  return seen ? PASS : INAPPLICABLE;
};

// src/checks/relations/title-set.ts
var titleSet = ({ scanned, extraction, conceptsOf: conceptsOf2 }) => {
  const block = scanned.listing.blocks.findIndex(({ role }) => role === "title");
  const text = scanned.listing.blocks[block]?.text;
  if (text === void 0 || !/\d\s?[GT]B?/i.test(text)) return INAPPLICABLE;
  const named3 = findQuantities(text, { lang: scanned.blocks[block]?.lang }).filter(
    ({ dimension }) => dimension === "data"
  );
  const stated2 = statedOf(extraction, conceptsOf2).filter(
    ({ quantity, attributes, evidence: evidence2 }) => quantity.dimension === "data" && evidence2.block !== void 0 && attributes.some((id) => id === "memory" || id === "storage")
  );
  if (named3.length !== 2 || stated2.length !== 2) return INAPPLICABLE;
  const left = named3.filter((one) => !stated2.some(({ quantity }) => sameMeasure(quantity, one)));
  const right = stated2.filter(({ quantity }) => !named3.some((one) => sameMeasure(quantity, one)));
  const [said2] = left;
  const [rival] = right;
  if (said2 === void 0 || rival === void 0 || left.length > 1 || right.length > 1) return PASS;
  const evidence = quoteSpan(scanned, block, said2.start, said2.end, said2.base);
  const data = {
    attribute: rival.name,
    left: evidence.quote,
    right: rival.evidence.quote,
    leftValue: said2.base,
    rightValue: rival.quantity.base,
    difference: said2.base - rival.quantity.base,
    dimension: "data"
  };
  return { outcome: "fail", hits: [{ evidence: [evidence, rival.evidence], data, reason: "same-thing" }] };
};

// src/checks/relations/twin-units.ts
var LONGEST11 = 600;
var BESIDE3 = /^\s*(?:[(（[]|\/|≈|或)\s*(?:approx\.?|about|ca\.?|env\.?|约|or)?\s*$/iu;
var ROUNDED2 = 0.06;
var DIMENSIONS = /* @__PURE__ */ new Set(["length", "mass", "volume", "energy", "area", "temperature"]);
var FURTHEST3 = 20;
var twinUnits = ({ scanned }) => {
  let seen = false;
  for (const { block, text } of statementsOf(scanned.listing)) {
    if (text.length > LONGEST11 || !/\d[^\d]{0,12}[(（/]\s*\D{0,8}\d/u.test(text)) continue;
    const found = measuresOf(scanned, block);
    for (const [index, first] of found.entries()) {
      const second = found[index + 1];
      if (second === void 0 || !isTwin(text, first, second)) continue;
      seen = true;
      if (second.total === void 0 ? sameMeasure(first, second, ROUNDED2) : isTotal(first, second.total) || isTotal(first, second.base))
        continue;
      const [left, right] = [first, second].map(
        (one) => quoteSpan(scanned, block, one.start, one.end, one.base)
      );
      if (left === void 0 || right === void 0) continue;
      const difference = Number((first.base - second.base).toPrecision(6));
      const data = {
        left: left.quote,
        right: right.quote,
        leftValue: first.base,
        rightValue: second.base,
        difference,
        dimension: first.dimension
      };
      return { outcome: "fail", hits: [{ evidence: [left, right], data, reason: "same-thing" }] };
    }
  }
  return seen ? PASS : INAPPLICABLE;
};
function isTwin(text, first, second) {
  if (first.unit === second.unit && second.total === void 0) return false;
  if (!DIMENSIONS.has(first.dimension) || !comparable2(first, second)) return false;
  if (first.ambiguous || second.ambiguous || first.count !== void 0) return false;
  const ratio = Math.abs(first.base / (second.total ?? second.base));
  return BESIDE3.test(text.slice(first.end, second.start)) && ratio < FURTHEST3 && ratio > 1 / FURTHEST3;
}
function isTotal(first, total) {
  return Math.abs(first.base - total) <= ROUNDED2 * total;
}

// src/checks/relations/unit-price.ts
var unitPrice = ({ extraction }, _attributes, tolerance2 = 0.05) => {
  const { unitPrice: stated2, name = "", inLanguage } = extraction.listing;
  const price = extraction.evidence["price"]?.[0];
  const amount = amountOf(price?.value);
  const evidence = extraction.evidence["unitPrice"]?.[0];
  if (stated2 === void 0 || price === void 0 || amount === void 0 || evidence === void 0) {
    return INAPPLICABLE;
  }
  const unit = stated2.unit.trim();
  const [per] = findQuantities(/^\d/.test(unit) ? unit : `1 ${unit}`, { lang: inLanguage });
  if (per === void 0 || per.dimension !== "mass" && per.dimension !== "volume") return INAPPLICABLE;
  const contents = findQuantities(name, { lang: inLanguage }).filter(
    (one) => one.dimension === per.dimension
  );
  const [content] = contents;
  if (content === void 0 || contents.length > 1 || content.upper !== void 0) return INAPPLICABLE;
  const real = amount / (content.total ?? content.base) * per.base;
  if (Math.abs(real - stated2.amount) <= Math.max(0.01, tolerance2 * real)) return PASS;
  const data = {
    left: evidence.quote,
    right: `${price.quote} \xF7 ${name.slice(content.start, content.end)} = ${real.toFixed(2)} / ${unit}`,
    difference: Number((stated2.amount - real).toFixed(4))
  };
  return { outcome: "fail", hits: [{ evidence: [evidence, price], data, reason: "same-thing" }] };
};

// src/checks/relations/wh-from-ah-and-v.ts
var LONGEST12 = 400;
var whFromAhAndV = ({ scanned }, _attributes, tolerance2 = 0.1) => {
  let seen = false;
  for (const { block, text } of statementsOf(scanned.listing)) {
    if (text.length > LONGEST12 || !/Wh|瓦时/u.test(text) || !/Ah|安时/iu.test(text)) continue;
    const found = findQuantities(text, { lang: scanned.blocks[block]?.lang });
    const only = (dimension) => {
      const list = found.filter((one) => one.dimension === dimension && one.upper === void 0);
      return list.length === 1 ? list[0] : void 0;
    };
    const [energy, charge, voltage] = [only("energy"), only("charge"), only("voltage")];
    if (energy === void 0 || charge === void 0 || voltage === void 0) continue;
    seen = true;
    const real = charge.base * voltage.base;
    const said2 = energy.base / 3600;
    if (Math.abs(said2 - real) <= tolerance2 * Math.max(said2, real)) continue;
    const left = quoteSpan(scanned, block, energy.start, energy.end, said2);
    const right = quoteSpan(scanned, block, charge.start, charge.end, charge.base);
    const volts = quoteSpan(scanned, block, voltage.start, voltage.end, voltage.base);
    const data = {
      left: left.quote,
      right: `${right.quote} \xD7 ${volts.quote} = ${real.toFixed(1)} Wh`,
      difference: Number((said2 - real).toFixed(2))
    };
    return { outcome: "fail", hits: [{ evidence: [left, right, volts], data }] };
  }
  return seen ? PASS : INAPPLICABLE;
};

// src/checks/relations/registry.ts
var RELATION_CHECKS = {
  "brand-stated": brandStated,
  "colour-stated": colourStated,
  "compatibility-stated": compatibilityStated,
  "composition-sum": compositionSum,
  density,
  "discount-from-prices": discountFromPrices,
  "energy-class-stated": energyClassStated,
  "expired-goods": expiredGoods,
  "free-delivery-charged": freeDeliveryCharged,
  "gift-value": giftValue,
  "gtin-check-digit": gtinCheckDigit,
  "instalments-total": instalmentsTotal,
  "landing-availability": landingAvailability,
  "landing-condition": landingCondition,
  "landing-currency": landingCurrency,
  "landing-gtin": landingGtin,
  "landing-price": landingPrice,
  "landing-title": landingTitle,
  "marked-measure": markedMeasure,
  "material-stated": materialStated,
  "model-stated": modelStated,
  "model-year": modelYear,
  "multi-buy-total": multiBuyTotal,
  "nutrition-energy": nutritionEnergy,
  "origin-stated": originStated,
  "protection-class": protectionClass,
  "review-count": reviewCount,
  "sale-ended": saleEnded,
  "saving-from-prices": savingFromPrices,
  "screen-diagonal": screenDiagonal,
  "stated-measure": statedMeasure,
  "steel-grade-stated": steelGradeStated,
  "stock-left": stockLeft,
  "title-measure": titleMeasure,
  "title-set": titleSet,
  "twin-units": twinUnits,
  "unit-price": unitPrice,
  "wh-from-ah-and-v": whFromAhAndV
};

// src/checks/agrees.ts
var TWO_FACTS = [{ facts: repeatsAttribute }];
var agrees = {
  name: "agrees",
  prepare: ({ field, between, attribute, relation, tolerance: tolerance2 }, { attributes }) => {
    if (attribute !== void 0) return agreesAttribute(attribute, attributes, tolerance2);
    if (relation !== void 0) {
      const check2 = RELATION_CHECKS[relation];
      return (context) => check2(context, attributes, tolerance2);
    }
    return agreesField(field ?? "", between, tolerance2 ?? 0);
  },
  needOf({ field, attribute, relation }) {
    if (attribute !== void 0) return TWO_FACTS;
    if (relation !== void 0) return RELATION_NEEDS[relation];
    return [{ page: true, read: { field: field ?? "", times: 2 } }];
  }
};

// src/checks/asserts.ts
var asserts = {
  name: "asserts",
  prepare: ({ expr, quote }, tools) => {
    const holds = tools.expression(expr);
    return (context) => {
      if (holds(context.expressionContext)) return PASS;
      const first = quote === void 0 ? void 0 : context.extraction.evidence[quote]?.[0];
      return { outcome: "fail", hits: [first === void 0 ? {} : { evidence: [first] }] };
    };
  }
};

// src/claims/scanned-listing.ts
init_normalize();
init_concept_kinds();
function toClaim(scanned, match) {
  const block = scanned.blocks[match.block];
  const [start, end] = shownSpan(block, match.start, match.end);
  return {
    kind: match.concept,
    quote: (scanned.listing.blocks[match.block]?.text ?? "").slice(start, end),
    block: match.block,
    start,
    end,
    lang: block.lang,
    negated: match.negated,
    quoted: match.quoted,
    weak: match.weak
  };
}

// src/checks/claims-of.ts
init_block_roles();
function claimsOf(scanned, kinds, roles) {
  const found = kinds.flatMap((kind) => scanned.matches.get(kind) ?? []);
  return found.filter((match) => {
    if (match.negated || match.quoted) return false;
    const role = scanned.listing.blocks[match.block]?.role;
    if (role === void 0) return false;
    return roles === void 0 ? isStatement(role) : roles.includes(role);
  }).sort((a, b) => a.block - b.block || a.start - b.start);
}

// src/checks/near.ts
init_block_roles();
function isNear(scanned, match, near, scope = "sentence") {
  const { concept, within } = typeof near === "string" ? { concept: near, within: scope } : near;
  return (scanned.matches.get(concept) ?? []).some((other2) => isWithin(scanned, match, other2, within));
}
function isWithin(scanned, match, other2, scope) {
  if (scope === "listing") return isStatement(scanned.listing.blocks[other2.block]?.role ?? "footer");
  if (other2.block !== match.block) return false;
  if (scope === "block") return true;
  const { segments } = scanned.blocks[match.block];
  const ends = scope === "clause" ? segments.clauses : segments.sentences;
  const [from, to] = segmentAt(ends, match.start);
  return other2.end > from && other2.start < Math.max(to, match.end);
}

// src/checks/denies.ts
var denies = {
  name: "denies",
  prepare: ({ claim, fact, exceptions = [], roles }, { attributes }) => {
    const denial = denialOf(fact, attributes);
    return (context) => {
      if (!context.isWorded(claim)) return INAPPLICABLE;
      const { scanned } = context;
      const claims = claimsOf(scanned, claim, roles).filter(
        (match2) => !exceptions.some((exception) => isNear(scanned, match2, exception))
      );
      const [match] = claims;
      if (match === void 0) return INAPPLICABLE;
      const right = denial(context, match);
      if (right === void 0) return PASS;
      return { outcome: "fail", hits: [toHit4(scanned, match, right)] };
    };
  }
};
function denialOf(fact, attributes) {
  if ("states" in fact) return (context, claim) => statedDenial(context.scanned, fact, claim);
  let limits;
  return ({ scanned }) => {
    const { above, below } = limits ??= { above: limit(fact.above), below: limit(fact.below) };
    for (const one of factsOf(scanned, attributes)) {
      const { base, upperBase = base, dimension } = one.quantity;
      if (!fact.attribute.includes(one.attribute)) continue;
      if (fact.labelled === true && one.rank !== "specification") continue;
      const tooMuch = above !== void 0 && above.dimension === dimension && base > above.base;
      const tooLittle = below !== void 0 && below.dimension === dimension && upperBase < below.base;
      if (tooMuch || tooLittle) return quoteSpan(scanned, one.block, one.start, one.end, base);
    }
    return void 0;
  };
}
function limit(text) {
  return text === void 0 ? void 0 : findQuantities(text, { lang: "en" })[0];
}
function statedDenial(scanned, { states, attribute }, claim) {
  const labels2 = attribute === void 0 ? void 0 : attributeHits(scanned);
  const match = claimsOf(scanned, states).find((one) => {
    if (one.block === claim.block && one.start < claim.end && claim.start < one.end) return false;
    if (labels2 === void 0 || attribute === void 0) return true;
    const named3 = (block2, before) => labels2.get(block2)?.some((hit) => attribute.includes(hit.attribute) && hit.end <= before) === true;
    const labelBefore = (scanned.listing.blocks[one.block - 1]?.text.length ?? 99) <= 40;
    return named3(one.block, one.start + 1) || labelBefore && named3(one.block - 1, 99);
  });
  if (match === void 0) return void 0;
  const { block, start, end } = toClaim(scanned, match);
  return quoteSpan(scanned, block, start, end);
}
function toHit4(scanned, match, right) {
  const { block, start, end } = toClaim(scanned, match);
  const left = quoteSpan(scanned, block, start, end);
  return { match, evidence: [left, right], data: { left: left.quote, right: right.quote } };
}

// src/checks/forbids.ts
var forbids = {
  name: "forbids",
  prepare: ({ claim, exceptions = [], roles }) => (context) => {
    if (!context.isWorded(claim)) return INAPPLICABLE;
    const { scanned } = context;
    const hits = claimsOf(scanned, claim, roles).filter(
      (match) => match.doubt !== "clears" && !exceptions.some((exception) => isNear(scanned, match, exception))
    ).map((match) => match.doubt === "weakens" ? { match, reason: "weak-wording" } : { match });
    return hits.length === 0 ? PASS : { outcome: "fail", hits };
  }
};

// src/engine/field-of.ts
var STEPS2 = /* @__PURE__ */ new Map();
function fieldOf(listing, path) {
  let steps = STEPS2.get(path);
  if (steps === void 0) STEPS2.set(path, steps = path.split("."));
  let value = listing;
  for (const step of steps) {
    if (typeof value !== "object" || value === null) return void 0;
    value = value[step];
  }
  const empty2 = value === null || value === "" || Array.isArray(value) && value.length === 0;
  return empty2 ? void 0 : value;
}

// src/checks/requires.ts
var NOT_TERMS = /* @__PURE__ */ new Set(["review", "question", "related"]);
var requires = {
  name: "requires",
  prepare: ({ anyOf, linkedAs = [] }) => (context) => {
    if (anyOf.some((one) => isShown(one, context))) return PASS;
    const disclosures = anyOf.flatMap((one) => "disclosure" in one ? [one.disclosure] : []);
    if (disclosures.length > 0 && !context.isWorded(disclosures)) return INAPPLICABLE;
    if (linkedAs.some((concept) => context.linked.has(concept))) return ON_LINKED_PAGE;
    const { listing } = context.extraction;
    if (listing.completeness === "shell") return { outcome: "fail", hits: [{ reason: "shell-page" }] };
    return { outcome: "fail", hits: [{}] };
  }
};
function isShown(one, { extraction, scanned }) {
  if ("field" in one) return fieldOf(extraction.listing, one.field) !== void 0;
  return (scanned.matches.get(one.disclosure) ?? []).some(
    (match) => !match.negated && !NOT_TERMS.has(extraction.listing.blocks[match.block]?.role ?? "")
  );
}

// src/checks/footnotes.ts
init_concept_kinds();
init_block_roles();
init_normalize();

// src/checks/footnote-mark.ts
var NUMBER2 = "\\d{1,2}|[\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D]|[\u2460-\u2473\u2776-\u277F\xB9\xB2\xB3\u2074-\u2079]";
var MARK = [
  "[*\uFF0A\u203B]{1,3}\\d?",
  "[\u2020\u2021]{1,2}",
  "[\u2070\xB9\xB2\xB3\u2074-\u2079]{1,2}[)\uFF09\u207E]?",
  "[\u2460-\u2473\u2474-\u2487\u2776-\u277F\u2780-\u2793]",
  `[(\uFF08\\[\u3010\u3014\uFF3B]\\s?(?:[\u6CE8\u8A3B]|note|anm\\.)?\\s?(?:${NUMBER2}|[*\uFF0A\u2020\u2021]{1,3})\\s?[)\uFF09\\]\u3011\u3015\uFF3D]`,
  `[(\uFF08\\[\u3010\u3014\uFF3B][\u6CE8\u8A3B][)\uFF09\\]\u3011\u3015\uFF3D]`,
  `[\u6CE8\u8A3B]\\s?(?:${NUMBER2})`
].join("|");
var MARK_ANYWHERE = new RegExp(MARK, "giu");
var MARK_HERE = new RegExp(MARK, "iuy");
var PLAIN_NUMBER = /\d{1,2}(?=\s?[.)、:：）]\D)/uy;
var BETWEEN_MARKS = /^[\s,，、]{0,2}$/;
var NUMERALS = "\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D";
function marksIn2(source, from, to) {
  const marks = [];
  const text = source.slice(from, to);
  for (const found of text.matchAll(MARK_ANYWHERE)) {
    const start = from + found.index;
    const end = start + found[0].length;
    if (isPartOfWord(source, start, end)) continue;
    const last = marks.at(-1);
    if (last !== void 0 && !BETWEEN_MARKS.test(source.slice(last.end, start))) break;
    marks.push({ sign: signOf(found[0]), start, end });
  }
  return marks;
}
function markAt(source, at) {
  for (const pattern of [MARK_HERE, PLAIN_NUMBER]) {
    pattern.lastIndex = at;
    const found = pattern.exec(source);
    if (found !== null) return { sign: signOf(found[0]), start: at, end: at + found[0].length };
  }
  return void 0;
}
function isPartOfWord(source, start, end) {
  const mark = source.charAt(start);
  const before = source.slice(Math.max(0, start - 4), start);
  if (/[*＊]/.test(mark)) return /[a-z\d]$/i.test(before) && /[a-z\d]/i.test(source.charAt(end));
  if (/[注註]/.test(mark)) return /[关關专專加下投定]$/.test(before);
  return /[⁰¹²³⁴-⁹]/.test(mark) && /(?:^|[^a-z])(?:[a-z]{1,3}|\d)$/i.test(before);
}
function signOf(mark) {
  const bare2 = mark.normalize("NFKC").replace(/[()[\]【】〔〕注註\s.]|note|anm/giu, "");
  const numeral = NUMERALS.indexOf(bare2);
  if (bare2.length === 1 && numeral >= 0) return String(numeral + 1);
  const filled = /^[❶-❿➀-➓]$/u.test(bare2) ? filledNumber(bare2) : bare2;
  return filled === "" ? "\u6CE8" : filled;
}
function filledNumber(mark) {
  const code = mark.charCodeAt(0);
  return String((code - 10102) % 10 + 1);
}

// src/checks/footnotes.ts
var GENERAL = "";
var HEADING = /(?:[注註]|注释|注解|说明|備註|备注|数据来源|資料來源|资料来源|数据说明|来源|出处|出典|notes?|footnotes?|sources?|references?|data source|quellen?|fußnoten?|anmerkung(?:en)?|fuentes?|fonti?|fontes?|notas?|nota|bron(?:nen)?|voetnoot)\s?[:：]/iuy;
var AFTER_MARK = /[\s.)、:：）]*/uy;
var BOUNDARY = /[\s。！？；;.!?|)）\]】」”"’：:]/u;
var LONGEST13 = 400;
var MOST_PER_SIGN = 20;
var REACH4 = 240;
var known = /* @__PURE__ */ new WeakMap();
function footnotesOf(scanned, match) {
  const marks = marksOf(scanned, match);
  if (marks.length === 0) return [];
  const notes = readFootnotes(scanned);
  const linked = marks.flatMap((mark) => notes.get(mark.sign) ?? []);
  return linked.length > 0 ? linked : notes.get(GENERAL) ?? [];
}
function marksOf(scanned, match) {
  const block = scanned.blocks[match.block];
  if (block === void 0) return [];
  const { normalized, segments } = block;
  const { source } = normalized;
  const [start] = sourceSpan(normalized, match.start, match.end);
  const [, to] = segmentAt(segments.sentences, Math.max(match.end - 1, match.start));
  const end = sourceOffset(normalized, to);
  const marks = marksIn2(source, start + 1, Math.min(end, start + REACH4));
  if (marks.length > 0) return marks;
  const after = markAt(source, end);
  return after === void 0 || /^\d/.test(source.charAt(end)) ? [] : [after];
}
function readFootnotes(scanned) {
  const read4 = known.get(scanned);
  if (read4 !== void 0) return read4;
  const notes = /* @__PURE__ */ new Map();
  known.set(scanned, notes);
  const byBlock = /* @__PURE__ */ new Map();
  for (const block of scanned.blocks) {
    const role = scanned.listing.blocks[block.index]?.role;
    if (role === void 0 || !(isStatement(role) || role === "footer")) continue;
    const found = footnotesIn(block);
    byBlock.set(block.index, found);
    for (const note of [...found.marked, ...found.headed]) {
      const list = notes.get(note.sign);
      if (list === void 0) notes.set(note.sign, [note]);
      else if (list.length < MOST_PER_SIGN) list.push(note);
    }
  }
  nameConcepts(scanned, byBlock);
  return notes;
}
function footnotesIn({ normalized: { source } }) {
  const found = { marked: [], headed: [] };
  let labelEnd = -1;
  for (let at = 0; at < source.length; at += 1) {
    if (at > 0 && !BOUNDARY.test(source.charAt(at - 1))) continue;
    const mark = markAt(source, at);
    const heading = mark === void 0 ? headingAt(source, at) : void 0;
    if (mark !== void 0) {
      append(found.marked, mark.sign, at, source.length);
      AFTER_MARK.lastIndex = mark.end;
      AFTER_MARK.test(source);
      labelEnd = AFTER_MARK.lastIndex;
      at = mark.end - 1;
    } else if (heading !== void 0 && at > labelEnd) {
      append(found.headed, GENERAL, at, source.length);
      at = heading - 1;
    }
  }
  return found;
}
function headingAt(source, at) {
  HEADING.lastIndex = at;
  return HEADING.test(source) ? HEADING.lastIndex : void 0;
}
function append(notes, sign, start, length) {
  const last = notes.at(-1);
  if (last !== void 0) last.end = Math.min(last.end, start);
  notes.push({ sign, start, end: Math.min(length, start + LONGEST13), concepts: /* @__PURE__ */ new Set() });
}
function nameConcepts(scanned, byBlock) {
  for (const [concept, matches] of scanned.matches) {
    if (isClaimKind(concept)) continue;
    for (const match of matches) {
      const notes = byBlock.get(match.block);
      if (notes === void 0) continue;
      const { normalized } = scanned.blocks[match.block];
      const [start] = sourceSpan(normalized, match.start, match.end);
      noteAt(notes.marked, start)?.concepts.add(concept);
      noteAt(notes.headed, start)?.concepts.add(concept);
    }
  }
}
function noteAt(notes, offset) {
  let low = 0;
  let high = notes.length;
  while (low < high) {
    const middle = low + high >> 1;
    if (notes[middle].start <= offset) low = middle + 1;
    else high = middle;
  }
  const note = notes[low - 1];
  return note !== void 0 && offset < note.end ? note : void 0;
}

// src/checks/substantiates.ts
var substantiates = {
  name: "substantiates",
  prepare: (options) => ({ scanned, extraction }) => {
    const { claim, exceptions = [], roles, besidesPrice } = options;
    const price = besidesPrice ? extraction.listing.price?.amount : void 0;
    const claims = claimsOf(scanned, claim, roles).filter(
      (match) => match.doubt !== "clears" && !exceptions.some((exception) => isNear(scanned, match, exception)) && (price === void 0 || !namesAmount(scanned, match, price))
    );
    if (claims.length === 0) return INAPPLICABLE;
    const hits = claims.flatMap((match) => {
      const missing = missingProof(scanned, match, options);
      return missing === void 0 ? [] : [{ match, reason: "proof-elsewhere", missing }];
    });
    return hits.length === 0 ? PASS : { outcome: "fail", hits };
  }
};
function namesAmount(scanned, match, amount) {
  return findPrices(toClaim(scanned, match).quote).some((price) => Math.abs(price.amount - amount) < 5e-3);
}
function missingProof(scanned, match, { proof, within }) {
  const footnotes = footnotesOf(scanned, match);
  const absent = (concept) => !isNear(scanned, match, concept, within) && !footnotes.some((note) => note.concepts.has(concept));
  const all = (proof.all ?? []).filter(absent);
  const any = proof.any?.every(absent) === true ? proof.any : [];
  return all.length + any.length === 0 ? void 0 : { all, any };
}

// src/checks/registry.ts
var PREDICATE_CHECKS = {
  agrees,
  asserts,
  denies,
  forbids,
  requires,
  substantiates
};

// src/claims/concept-scanner.ts
init_char_class();

// src/text/word-borders.ts
init_char_class();

// src/text/text-key.ts
import { randomInt } from "node:crypto";
var TextKey = class {
  one = 0;
  two = 0;
  first;
  second = 0;
  /** Of `text[from..to)`; `kind` tells apart what is kept for the same text. */
  read(kind, text, from, to) {
    if (this.first === void 0) {
      this.first = randomInt(2 ** 32) | 0;
      this.second = randomInt(2 ** 32) | 0;
    }
    let one = this.first ^ to - from;
    let two = this.second;
    for (let n = 0; n < kind.length; n += 1) two = Math.imul(two ^ kind.charCodeAt(n), 1540483477);
    for (let n = from; n < to; n += 1) {
      const code = text.charCodeAt(n);
      one = Math.imul(one ^ code, 2654435761);
      two = Math.imul(two + code, 2246822507) ^ two >>> 13;
    }
    this.one = one ^ one >>> 15;
    this.two = two ^ two >>> 16;
  }
};
var SMALLEST = 64;
var TableByKey = class {
  count = 0;
  mask = SMALLEST - 1;
  /** Two numbers for each place. */
  keys = new Int32Array(SMALLEST * 2);
  values = free(SMALLEST);
  /** What is known by the key. */
  get(one, two) {
    const { mask, keys, values } = this;
    for (let at = one & mask; ; at = at + 1 & mask) {
      const value = values[at];
      if (value === void 0 || keys[at * 2] === one && keys[at * 2 + 1] === two) return value;
    }
  }
  add(one, two, value) {
    if (this.count * 2 > this.mask) this.grow();
    const { mask, keys, values } = this;
    let at = one & mask;
    while (values[at] !== void 0) at = at + 1 & mask;
    keys[at * 2] = one;
    keys[at * 2 + 1] = two;
    values[at] = value;
    this.count += 1;
  }
  clear() {
    this.values.fill(void 0);
    this.count = 0;
  }
  grow() {
    const { keys, values } = this;
    const size = values.length * 2;
    this.mask = size - 1;
    this.keys = new Int32Array(size * 2);
    this.values = free(size);
    this.count = 0;
    values.forEach((value, at) => {
      if (value !== void 0) this.add(keys[at * 2], keys[at * 2 + 1], value);
    });
  }
};
function free(size) {
  return new Array(size).fill(void 0);
}

// src/text/word-borders.ts
var AROUND = 8;
var known2 = new TableByKey();
var key = new TextKey();
var MOST5 = 4e4;
var segmenter;
function beginsInsideWord(text, start, end) {
  if (start === 0 || charClass(text.charCodeAt(start - 1)) !== CJK) return false;
  const from = Math.max(0, start - AROUND);
  const to = Math.min(text.length, end + AROUND);
  key.read(String(start - from), text, from, to);
  const { one, two } = key;
  let inside = known2.get(one, two);
  if (inside === void 0) {
    segmenter ??= new Intl.Segmenter("zh", { granularity: "word" });
    inside = segmenter.segment(text.slice(from, to)).containing(start - from)?.index !== start - from;
    if (known2.count >= MOST5) known2.clear();
    known2.add(one, two, inside);
  }
  return inside;
}

// src/claims/concept-scanner.ts
init_concept_kinds();

// src/claims/guards.ts
var NEAR_CJK = 6;
var NEAR_SPACED = 24;
var Stretch = class {
  presentIn;
  round = 0;
  from = -1;
  to = -1;
  constructor(setCount) {
    this.presentIn = new Int32Array(setCount);
  }
  forget() {
    this.from = -1;
  }
  hasOne(sets, from, to, hits, setsOf) {
    if (from !== this.from || to !== this.to) {
      this.from = from;
      this.to = to;
      this.round += 1;
      for (let hit = hits.from(from); hit < hits.count && hits.start(hit) < to; hit += 1) {
        if (hits.end(hit) > to) continue;
        const term = hits.term(hit);
        const last = setsOf.from[term + 1];
        for (let s = setsOf.from[term]; s < last; s += 1)
          this.presentIn[setsOf.items[s]] = this.round;
      }
    }
    return sets.some((set) => this.presentIn[set] === this.round);
  }
};
var Guards = class {
  setsOf;
  reach;
  hits;
  segments = { sentences: [], clauses: [] };
  /** Length of the longest hit, -1 while it is not known. */
  longest = -1;
  clause;
  sentence;
  block;
  constructor(setsOf, setCount, spaced) {
    this.setsOf = setsOf;
    this.reach = spaced ? NEAR_SPACED : NEAR_CJK;
    this.clause = new Stretch(setCount);
    this.sentence = new Stretch(setCount);
    this.block = new Stretch(setCount);
  }
  /** `hits` in order of start. */
  lookAt(hits, segments) {
    this.hits = hits;
    this.segments = segments;
    this.longest = -1;
    this.clause.forget();
    this.sentence.forget();
    this.block.forget();
  }
  /** Is the phrase something else after all, or does it miss what must stand with it? */
  rejects(match) {
    const { hits } = this;
    if (hits === void 0) return false;
    const near = match.phrase.with;
    if (near !== void 0 && !this.hasContext(match, near, hits)) return true;
    return match.phrase.unless.some((guard) => this.applies(match, guard, hits));
  }
  hasContext(match, guard, hits) {
    return (guard.clause === void 0 || this.isInClause(guard.clause, match, hits)) && (guard.sentence === void 0 || this.isInSentence(guard.sentence, match, hits)) && (guard.block === void 0 || this.block.hasOne(guard.block, 0, Infinity, hits, this.setsOf));
  }
  applies(match, guard, hits) {
    const { start, end } = match;
    if (guard.within !== void 0) {
      const isOver = (hit) => overlaps2(hits.start(hit), hits.end(hit), match);
      if (this.someBetween(guard.within, start - this.longestOf(hits), end, hits, isOver)) return true;
    }
    if (guard.before !== void 0) {
      const from = Math.max(clauseOf(this.segments, match)[0], start - this.reach);
      if (this.someBetween(guard.before, from, start, hits, (hit) => hits.end(hit) <= start)) return true;
    }
    if (guard.after !== void 0) {
      const to = Math.min(clauseOf(this.segments, match)[1], end + this.reach);
      if (this.someBetween(guard.after, end, to + 1, hits, () => true)) return true;
    }
    return guard.clause !== void 0 && this.isInClause(guard.clause, match, hits) || guard.sentence !== void 0 && this.isInSentence(guard.sentence, match, hits) || guard.block !== void 0 && this.block.hasOne(guard.block, 0, Infinity, hits, this.setsOf);
  }
  isInClause(sets, match, hits) {
    const [from, to] = clauseOf(this.segments, match);
    return this.clause.hasOne(sets, from, to, hits, this.setsOf);
  }
  isInSentence(sets, match, hits) {
    const [from, to] = around(this.segments.sentences, match);
    return this.sentence.hasOne(sets, from, to, hits, this.setsOf);
  }
  longestOf(hits) {
    if (this.longest >= 0) return this.longest;
    let longest2 = 0;
    for (let hit = 0; hit < hits.count; hit += 1)
      longest2 = Math.max(longest2, hits.end(hit) - hits.start(hit));
    return this.longest = longest2;
  }
  /** Does a hit of one of the sets start in `from..to` and pass the test? */
  someBetween(sets, from, to, hits, test) {
    for (let hit = hits.from(from); hit < hits.count && hits.start(hit) < to; hit += 1)
      if (test(hit) && this.isOneOf(hits.term(hit), sets)) return true;
    return false;
  }
  isOneOf(term, sets) {
    const { from, items } = this.setsOf;
    const last = from[term + 1];
    for (let s = from[term]; s < last; s += 1) if (sets.includes(items[s])) return true;
    return false;
  }
};
function clauseOf({ clauses }, match) {
  return around(clauses, match);
}
function around(ends, { start, end }) {
  const [from, to] = segmentAt(ends, start);
  return [from, to >= end ? to : segmentAt(ends, end - 1)[1]];
}
function overlaps2(from, to, { spans }) {
  return spans.some(([start, end]) => from < end && start < to);
}
function looksAtBlock({ unless, with: near }) {
  if (near?.block !== void 0) return true;
  for (let n = 0; n < unless.length; n += 1) if (unless[n]?.block !== void 0) return true;
  return false;
}

// src/claims/hit-list.ts
var WIDTH = 3;
var HitList = class {
  count = 0;
  list = new Int32Array(1024 * WIDTH);
  add(term, start, end) {
    const at = this.count * WIDTH;
    if (at === this.list.length) {
      const wider = new Int32Array(at * 2);
      wider.set(this.list);
      this.list = wider;
    }
    this.list[at] = term;
    this.list[at + 1] = start;
    this.list[at + 2] = end;
    this.count += 1;
  }
  term(hit) {
    return this.list[hit * WIDTH];
  }
  start(hit) {
    return this.list[hit * WIDTH + 1];
  }
  end(hit) {
    return this.list[hit * WIDTH + 2];
  }
  /** Index of the first hit that starts at or after `offset`; the hits are in order of start. */
  from(offset) {
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = low + high >> 1;
      if (this.start(middle) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
};

// src/claims/phrase-matcher.ts
init_char_class();
var MAX_PATHS = 16;
var PhraseMatcher = class {
  tables;
  // Which text something was last true of, by its number: cheaper than sets made anew for every short text.
  seenIn;
  askedIn;
  startsIn;
  termIn;
  triedIn;
  /** By set: the phrases that may begin with it in the text `startsIn` names. */
  starting;
  seen;
  seenCount = 0;
  hits = new HitList();
  round = 0;
  constructor(tables) {
    const { setCount, phrases, setsOf } = tables;
    this.tables = tables;
    this.seen = new Int32Array(setCount);
    this.seenIn = new Int32Array(setCount);
    this.askedIn = new Int32Array(setCount);
    this.startsIn = new Int32Array(setCount);
    this.termIn = new Int32Array(setsOf.from.length);
    this.triedIn = new Int32Array(phrases.length);
    this.starting = new Array(setCount).fill(NONE7);
  }
  /**
   * Sorts out which phrases may be in a text. Returns the hits that these or their guards ask for, in order of start;
   * none where no phrase is possible. `tokens` are the numbers of the text. Good until it is called again.
   */
  prepare(terms, tokens) {
    const stamp = this.round += 1;
    const { hits } = this;
    hits.count = 0;
    this.seenCount = 0;
    this.see(terms, stamp);
    this.see(tokens, stamp);
    if (!this.findPossible(stamp)) return hits;
    let token = 0;
    for (let hit = 0; hit < terms.count; hit += 1) {
      const start = terms.start(hit);
      for (; token < tokens.count && tokens.start(token) < start; token += 1) take(hits, tokens, token);
      if (this.isAskedFor(terms.term(hit), stamp)) take(hits, terms, hit);
    }
    for (; token < tokens.count; token += 1) take(hits, tokens, token);
    return hits;
  }
  /** Assembles phrases from the hits that `prepare` gave last. */
  match(text, segments) {
    const { hits, startsIn, starting } = this;
    const { setsOf, phrases } = this.tables;
    const stamp = this.round;
    const matches = [];
    for (let hit = 0; hit < hits.count; hit += 1) {
      const term = hits.term(hit);
      const to = setsOf.from[term + 1];
      for (let s = setsOf.from[term]; s < to; s += 1) {
        const set = setsOf.items[s];
        if (startsIn[set] !== stamp) continue;
        for (const n of starting[set]) {
          const phrase = phrases[n];
          const start = { start: hits.start(hit), end: hits.end(hit), at: hit, before: void 0 };
          const path = phrase.gaps.length > 1 ? this.extend(text, segments, start, n) : start;
          if (path !== void 0) matches.push(toMatch(phrase, path));
        }
      }
    }
    return matches;
  }
  see(terms, stamp) {
    const { termIn, seenIn, seen } = this;
    const { setsOf } = this.tables;
    for (let hit = 0; hit < terms.count; hit += 1) {
      const term = terms.term(hit);
      if (termIn[term] === stamp) continue;
      termIn[term] = stamp;
      const to = setsOf.from[term + 1];
      for (let s = setsOf.from[term]; s < to; s += 1) {
        const set = setsOf.items[s];
        if (seenIn[set] === stamp) continue;
        seenIn[set] = stamp;
        seen[this.seenCount] = set;
        this.seenCount += 1;
      }
    }
  }
  isAskedFor(term, stamp) {
    const { askedIn } = this;
    const { setsOf } = this.tables;
    const to = setsOf.from[term + 1];
    for (let s = setsOf.from[term]; s < to; s += 1)
      if (askedIn[setsOf.items[s]] === stamp) return true;
    return false;
  }
  /** Notes the phrases all of whose elements occur, by the sets they begin with. */
  findPossible(stamp) {
    const { triedIn, seenIn, askedIn, startsIn, starting, seen } = this;
    const { gated, elements, asked, firstElement } = this.tables;
    const possible = [];
    for (let i = 0; i < this.seenCount; i += 1) {
      const set = seen[i];
      const to = gated.from[set + 1];
      for (let g = gated.from[set]; g < to; g += 1) {
        const n = gated.items[g];
        if (triedIn[n] === stamp) continue;
        triedIn[n] = stamp;
        if (this.isPossible(n, stamp)) possible.push(n);
      }
    }
    if (possible.length > 1) possible.sort((a, b) => a - b);
    for (const n of possible) {
      const askedTo = asked.from[n + 1];
      for (let a = asked.from[n]; a < askedTo; a += 1) askedIn[asked.items[a]] = stamp;
      const first = firstElement[n];
      const to = elements.from[first + 1];
      for (let s = elements.from[first]; s < to; s += 1) {
        const set = elements.items[s];
        if (seenIn[set] !== stamp) continue;
        if (startsIn[set] === stamp) starting[set].push(n);
        else {
          startsIn[set] = stamp;
          starting[set] = [n];
        }
      }
    }
    return possible.length > 0;
  }
  isPossible(n, stamp) {
    const { seenIn } = this;
    const { elements, firstElement } = this.tables;
    const last = firstElement[n + 1];
    for (let e = firstElement[n]; e < last; e += 1) {
      const to = elements.from[e + 1];
      let at = elements.from[e];
      while (at < to && seenIn[elements.items[at]] !== stamp) at += 1;
      if (at === to) return false;
    }
    return true;
  }
  extend(text, segments, start, n) {
    const { hits } = this;
    const { setsOf, elements, phrases, firstElement } = this.tables;
    const { gaps } = phrases[n];
    const first = firstElement[n];
    const firstEnd = segmentAt(segments.sentences, start.end - 1)[1];
    let paths = [start];
    for (let e = 1; e < gaps.length; e += 1) {
      const gap = gaps[e];
      const next = [];
      for (const path of paths) {
        const sentenceEnd = path.end <= firstEnd ? firstEnd : segmentAt(segments.sentences, path.end - 1)[1];
        const limit2 = Math.min(gapLimit(text, path.end, gap), sentenceEnd - 1);
        for (let hit = path.at + 1; hit < hits.count && next.length < MAX_PATHS; hit += 1) {
          const from = hits.start(hit);
          if (from > limit2) break;
          if (from < path.end || !meet(setsOf, hits.term(hit), elements, first + e)) continue;
          if (!next.some(({ at }) => at === hit))
            next.push({ start: from, end: hits.end(hit), at: hit, before: path });
        }
      }
      if (next.length === 0) return void 0;
      paths = next;
    }
    return paths.reduce(better);
  }
};
var NONE7 = [];
function take(to, from, hit) {
  to.add(from.term(hit), from.start(hit), from.end(hit));
}
function better(a, b) {
  if (a.start !== b.start) return a.start < b.start ? a : b;
  return b.end > a.end ? b : a;
}
function gapLimit(text, end, gap) {
  let at = end;
  let left = Math.max(gap, 0);
  if (text.charCodeAt(at) === 32) at += 1;
  while (left > 0 && at < text.length) {
    if (charClass(text.charCodeAt(at)) === WORD) {
      while (at < text.length && charClass(text.charCodeAt(at)) === WORD) at += 1;
    } else at += 1;
    while (at < text.length && charClass(text.charCodeAt(at)) === 0) at += 1;
    left -= 1;
  }
  return at;
}
function toMatch(phrase, path) {
  if (path.before === void 0)
    return { phrase, start: path.start, end: path.end, spans: [[path.start, path.end]] };
  const spans = [];
  for (let step = path; step !== void 0; step = step.before)
    spans.push([step.start, step.end]);
  spans.reverse();
  return { phrase, start: spans[0][0], end: path.end, spans };
}

// src/claims/scan-results.ts
var NO_DOUBTS = /* @__PURE__ */ new Map();

// src/claims/tokens.ts
init_char_class();
var FIRST_NUMERAL = 12295;
var CJK_NUMERAL = new Uint8Array(65536);
for (const numeral of "\u3007\u4E00\u4E8C\u4E24\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341\u767E\u5343\u4E07\u4EBF\u534A\u6570\u51E0") CJK_NUMERAL[numeral.charCodeAt(0)] = 1;
var PERCENT3 = 37;
var PERMILLE = 8240;
function findTokens(text, [number2, percent, year], hits) {
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (isDigit(code)) {
      const end = endOfNumber(text, i);
      const isYear = end - i === 4 && (text.startsWith("19", i) || text.startsWith("20", i));
      hits.add(isYear ? year : number2, i, end);
      const after = text.charCodeAt(end) === 32 ? end + 1 : end;
      const sign = text.charCodeAt(after);
      if (sign === PERCENT3 || sign === PERMILLE) hits.add(percent, i, after + 1);
      i = end - 1;
    } else if (code >= FIRST_NUMERAL && CJK_NUMERAL[code] === 1) {
      let end = i + 1;
      while (end < text.length && CJK_NUMERAL[text.charCodeAt(end)] === 1) end += 1;
      hits.add(text.startsWith("\u767E\u5206\u4E4B", i) ? percent : number2, i, end);
      i = end - 1;
    }
  }
}
function endOfNumber(text, from) {
  let end = from + 1;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    const mark = code === 46 || code === 44;
    if (!isDigit(code) && !(mark && isDigit(text.charCodeAt(end + 1)))) break;
    end += 1;
  }
  return end;
}

// src/text/weights-by-number.ts
var WeightsByNumber = class {
  models;
  mask;
  keys;
  /** By place, the row of the weights from 1; 0 for a free place. */
  rows;
  /** A row for each number: the weight in each model. */
  weights;
  count = 0;
  /** With room for `count` numbers. */
  constructor(count, models) {
    let size = 16;
    while (size < count * 2) size *= 2;
    this.models = models;
    this.mask = size - 1;
    this.keys = new Int32Array(size);
    this.rows = new Int32Array(size);
    this.weights = new Float64Array((count + 1) * models);
  }
  set(key2, model, weight) {
    const at = this.slotOf(key2);
    if (this.rows[at] === 0) {
      this.count += 1;
      this.keys[at] = key2;
      this.rows[at] = this.count;
    }
    this.weights[this.rows[at] * this.models + model] = weight;
  }
  /** Adds the number's weights, so many times, to the sums of the models. */
  addTo(sums, key2, times) {
    const from = this.placeOf(key2);
    for (let n = 0; from > 0 && n < this.models; n += 1)
      sums[n] = sums[n] + times * this.weights[from + n];
  }
  /** Adds those of its weights that are above 0. */
  addFor(sums, key2) {
    const from = this.placeOf(key2);
    for (let n = 0; from > 0 && n < this.models; n += 1)
      sums[n] = sums[n] + Math.max(0, this.weights[from + n]);
  }
  /** Adds how far those of its weights that are below 0 lie below it. */
  addAgainst(sums, key2) {
    const from = this.placeOf(key2);
    for (let n = 0; from > 0 && n < this.models; n += 1)
      sums[n] = sums[n] - Math.min(0, this.weights[from + n]);
  }
  /** Where the number's weights begin; 0 where it has none. */
  placeOf(key2) {
    return this.rows[this.slotOf(key2)] * this.models;
  }
  /** Where the number is, or the free place where it would be. */
  slotOf(key2) {
    let at = scatter(key2) & this.mask;
    while (this.rows[at] !== 0 && this.keys[at] !== key2) at = at + 1 & this.mask;
    return at;
  }
};
function scatter(key2) {
  const mixed = Math.imul(key2, 2654435761);
  return mixed ^ mixed >>> 15;
}

// src/text/distinct-numbers.ts
var DistinctNumbers = class {
  numbers = new Int32Array(1024);
  slots = new Int32Array(2048);
  /** The round in which a slot was last filled. */
  stamps = new Int32Array(2048);
  round = 0;
  count = 0;
  /** Empties it, with room for `most`. */
  start(most) {
    this.count = 0;
    this.round += 1;
    let size = this.numbers.length;
    if (most <= size) return;
    while (size < most) size *= 2;
    this.numbers = new Int32Array(size);
    this.slots = new Int32Array(size * 2);
    this.stamps = new Int32Array(size * 2);
  }
  /** False where it was there before. */
  add(number2) {
    const mask = this.slots.length - 1;
    let at = scatter(number2) & mask;
    while (this.stamps[at] === this.round) {
      if (this.slots[at] === number2) return false;
      at = at + 1 & mask;
    }
    this.stamps[at] = this.round;
    this.slots[at] = number2;
    this.numbers[this.count] = number2;
    this.count += 1;
    return true;
  }
  get size() {
    return this.count;
  }
  /** Good until it is started again. */
  get list() {
    return this.numbers.subarray(0, this.count);
  }
};

// src/text/character-features.ts
var NUMBER3 = /\d+(?:[.,]\d+)*/g;
var WORD4 = /[a-z][a-z'-]*/g;
var FIRST = "^";
var LAST = "$";
var SPACE5 = "_";
function innerMarks(text) {
  return text.replace(NUMBER3, "0").replace(WORD4, "A").replaceAll(" ", SPACE5);
}
function numberOfFeature(feature) {
  return feature.length === 1 ? feature.charCodeAt(0) : pair(feature.charCodeAt(0), feature.charCodeAt(1));
}
function pair(one, two) {
  return one << 16 | two;
}
var distinct2 = new DistinctNumbers();
var [START, END, GAP] = [FIRST, LAST, SPACE5].map((mark) => mark.charCodeAt(0));
var CHARACTER_NUMBERS = {
  epoch: 0,
  learn: numberOfFeature,
  inner(text) {
    const marks = innerMarks(text);
    distinct2.start(marks.length * 2);
    let next = marks.charCodeAt(0);
    for (let at = 0; at < marks.length; at += 1) {
      const code = next;
      distinct2.add(code);
      if (at + 1 === marks.length) break;
      next = marks.charCodeAt(at + 1);
      distinct2.add(pair(code, next));
    }
    return {
      numbers: distinct2.list.slice(),
      first: marks === "" ? void 0 : marks.charCodeAt(0),
      last: marks === "" ? void 0 : marks.charCodeAt(marks.length - 1)
    };
  },
  between(last, first, spaced) {
    if (last === void 0)
      return first === void 0 ? [START, END, pair(START, END)] : [START, pair(START, first)];
    if (first === void 0) return [END, pair(last, END)];
    return spaced ? [GAP, pair(last, GAP), pair(GAP, first)] : [pair(last, first)];
  }
};

// src/text/wording-features.ts
init_char_class();
var TOKEN = /[\p{Script=Latin}']+|\d+(?:[.,]\d+)*|[%$£€#]/gu;
var TOKEN_OR_MARK = /[\p{Script=Latin}']+|\d+(?:[.,]\d+)*|[%$£€#!*?:;()"–/.,+…-]/gu;
var ENDINGS = ["ing", "ies", "ed", "es", "s", "ly"];
var FIRST2 = "^";
var LAST2 = "$";
var STEM = 4;
var TAIL = 5;
var CUT = "*";
var ACCENTS = new RegExp("\\p{M}", "gu");
var WordNumbers = class {
  epoch = 0;
  words = /* @__PURE__ */ new Map();
  /** Words the models know. */
  own;
  /** By token, its word's. */
  tokens = /* @__PURE__ */ new Map();
  /** By token, its stems'. */
  stems;
  distinct = new DistinctNumbers();
  marks;
  start;
  end;
  /** Words of the features are known for good, others as long as there is room. */
  constructor(features, { marks = false, stems = false } = {}) {
    this.marks = marks;
    this.stems = stems ? /* @__PURE__ */ new Map() : void 0;
    this.start = this.wordNumber(FIRST2);
    this.end = this.wordNumber(LAST2);
    this.own = this.words.size;
    for (const feature of features) this.learn(feature);
  }
  /** The number of a model's feature, whose words are known for good from here on. */
  learn(feature) {
    const number2 = this.numberOf(feature);
    this.own = this.words.size;
    return number2;
  }
  numberOf(feature) {
    const border = feature.indexOf("_");
    if (border < 0) return this.wordNumber(feature);
    return pair2(this.wordNumber(feature.slice(0, border)), this.wordNumber(feature.slice(border + 1)));
  }
  inner(text) {
    const tokens = tokensOf(text, this.marks);
    if (this.words.size + 3 * tokens.length > MOST_WORDS) this.forget();
    this.distinct.start(tokens.length * 4 + 1);
    let first;
    let last;
    for (const token of tokens) {
      let number2 = this.tokens.get(token);
      if (number2 === void 0) this.tokens.set(token, number2 = this.wordNumber(wordOf(token)));
      this.distinct.add(number2);
      if (this.stems !== void 0)
        for (const stem2 of this.stemNumbers(token, this.stems)) this.distinct.add(stem2);
      if (last !== void 0) this.distinct.add(pair2(last, number2));
      first ??= number2;
      last = number2;
    }
    return { numbers: this.distinct.list.slice(), first, last };
  }
  between(last = this.start, first = this.end) {
    return [pair2(last, first)];
  }
  stemNumbers(token, known3) {
    let numbers = known3.get(token);
    if (numbers === void 0)
      known3.set(token, numbers = stemsOf(token).map((stem2) => this.wordNumber(stem2)));
    return numbers;
  }
  wordNumber(word) {
    let number2 = this.words.get(word);
    if (number2 === void 0) this.words.set(word, number2 = this.words.size + 1);
    return number2;
  }
  forget() {
    this.epoch += 1;
    for (const [word, number2] of this.words) if (number2 > this.own) this.words.delete(word);
    this.tokens.clear();
    this.stems?.clear();
  }
};
var MOST_WORDS = 6e4;
function pair2(one, two) {
  return one << 16 | two;
}
function tokensOf(text, marks) {
  return text.toLowerCase().match(marks ? TOKEN_OR_MARK : TOKEN) ?? [];
}
function wordOf(token) {
  if (isDigit(token.charCodeAt(0))) return "0";
  if (token.length <= 4) return token;
  const ending = ENDINGS.find((one) => token.endsWith(one) && token.length - one.length >= 3);
  return ending === void 0 ? token : token.slice(0, -ending.length);
}
function stemsOf(token) {
  if (token.length <= STEM || isDigit(token.charCodeAt(0))) return [];
  const plain3 = token.normalize("NFD").replace(ACCENTS, "");
  const begins = `${plain3.slice(0, STEM)}${CUT}`;
  return plain3.length < STEM + TAIL ? [begins] : [begins, `${CUT}${plain3.slice(-TAIL)}`];
}

// src/claims/wording-model.ts
function piecesOf(text) {
  return [{ at: 0, text: { length: text.length, normalized: { text }, learnt: { weighed: void 0 } } }];
}
var WordingModels = class {
  /** Concepts whose firm words stand whatever the text sounds like. */
  spares;
  /** Does any model tell what sounds lawful? */
  tellsLawful;
  /** Concepts that are asked about whatever claims are known. */
  beside;
  models;
  /** Texts longer than this are not weighed. */
  longest;
  fewest;
  numbers;
  weights;
  distinct = new DistinctNumbers();
  /** The sums of the text weighed last, by model, and how many features it has. */
  sums;
  size = 0;
  // Of the text asked about last, by model: the most it can weigh, and the most that one piece has against it.
  most;
  against;
  /** `spaced`: the language puts spaces between its words. */
  constructor(wordings, spaced) {
    this.fewest = fewestOf(wordings, spaced);
    this.longest = Math.max(0, ...wordings.map(({ longest: longest2 }) => longest2));
    this.spares = new Set(wordings.flatMap(({ spares = [] }) => spares));
    this.beside = new Set(wordings.filter(({ beside }) => beside).map(({ concept }) => concept));
    this.models = wordings.map(
      ({ concept, longest: longest2, threshold, bias, lawful = -Infinity, plain: plain3 = -Infinity }) => ({
        concept,
        longest: longest2,
        bar: threshold - bias,
        lawful: lawful - bias,
        plain: plain3 - bias
      })
    );
    this.tellsLawful = this.models.some(({ lawful }) => lawful > -Infinity);
    this.numbers = spaced ? wordNumbers(wordings) : CHARACTER_NUMBERS;
    this.weights = weightsOf(wordings, this.numbers);
    this.sums = new Float64Array(wordings.length);
    this.most = new Float64Array(wordings.length);
    this.against = new Float64Array(wordings.length);
  }
  /** The concepts the whole text is worded like; none for long texts. */
  conceptsOf(pieces) {
    const length = lengthOf({ parts: pieces });
    if (length > this.longest || !this.mayBeLike(pieces)) return [];
    this.weigh(pieces);
    if (this.size < this.fewest) return [];
    const spread = Math.sqrt(this.size);
    const like = [];
    this.models.forEach(({ concept, longest: longest2, bar }, n) => {
      if (this.sums[n] / spread > bar && length <= longest2) like.push(concept);
    });
    return like;
  }
  /** The sentence `from..to` if it is short enough to be judged, else as much of it on both sides of the offset. */
  windowOf(text, [from, to], offset) {
    const begin = Math.max(from, Math.min(offset - (this.longest >> 1), to - this.longest));
    return text.slice(begin, Math.min(to, begin + this.longest));
  }
  /** What the text sounds like, by the models that tell. */
  soundOf(pieces) {
    const length = lengthOf({ parts: pieces });
    if (length > this.longest || !this.tellsLawful) return "open";
    this.weigh(pieces);
    if (this.size < this.fewest) return "open";
    const spread = Math.sqrt(this.size);
    const isBelow = (bar) => this.models.some(
      (model, n) => length <= model.longest && this.sums[n] / spread < model[bar]
    );
    if (!isBelow("lawful")) return "open";
    return isBelow("plain") ? "plain" : "lawful";
  }
  /**
   * Can the pieces together reach a bar? At most, each feature of several pieces that speaks against a concept is taken
   * off all of them but one, and what lies between the pieces all speaks for it. Of most texts it needs no more.
   */
  mayBeLike(pieces) {
    const { models, most, against } = this;
    most.fill(0);
    against.fill(0);
    let fewest = 0;
    for (const piece of pieces) {
      const own = this.weighed(piece);
      fewest = Math.max(fewest, own.size);
      for (let n = 0; n < models.length; n += 1) {
        most[n] = most[n] + own.weights[n * 2] + own.weights[n * 2 + 1];
        against[n] = Math.max(against[n], own.weights[n * 2 + 1]);
      }
    }
    for (const number2 of this.joins(pieces)) this.weights.addFor(most, number2);
    const spread = Math.sqrt(fewest);
    for (let n = 0; n < models.length; n += 1) {
      const { bar } = models[n];
      if (bar < 0 || most[n] - against[n] > bar * spread - ROUNDING) return true;
    }
    return false;
  }
  /** Each feature of the text counts once, in whichever of its pieces it is. */
  weigh(pieces) {
    const { numbers, distinct: distinct3, sums } = this;
    let room;
    let epoch;
    do {
      epoch = numbers.epoch;
      room = 2;
      for (const piece of pieces) room += this.weighed(piece).size + 3;
    } while (epoch !== numbers.epoch);
    distinct3.start(room);
    sums.fill(0);
    for (const piece of pieces) {
      const own = this.weighed(piece);
      const list = own.numbers;
      for (let n = 0; n < sums.length; n += 1) sums[n] = sums[n] + own.weights[n * 2];
      for (let n = 0; n < list.length; n += 1)
        if (!distinct3.add(list[n])) this.weights.addTo(sums, list[n], -1);
    }
    for (const number2 of this.joins(pieces)) if (distinct3.add(number2)) this.weights.addTo(sums, number2, 1);
    this.size = distinct3.size;
  }
  /** The features between the pieces, before the first and after the last. */
  joins(pieces) {
    const joins = [];
    let last;
    let end = 0;
    for (const piece of pieces) {
      const own = this.weighed(piece);
      if (own.first === void 0) continue;
      joins.push(...this.numbers.between(last, own.first, piece.at > end));
      ({ last } = own);
      end = piece.at + piece.text.length;
    }
    joins.push(...this.numbers.between(last, void 0, false));
    return joins;
  }
  weighed({ text: { normalized, learnt } }) {
    const known3 = learnt.weighed;
    if (known3 !== void 0 && known3.epoch === this.numbers.epoch) return known3;
    const { numbers, first, last } = this.numbers.inner(normalized.text);
    const sums = new Float64Array(this.models.length);
    const against = new Float64Array(this.models.length);
    for (const number2 of numbers) {
      this.weights.addTo(sums, number2, 1);
      this.weights.addAgainst(against, number2);
    }
    const weights = this.models.flatMap((_, n) => [sums[n], against[n]]);
    const { epoch } = this.numbers;
    return learnt.weighed = { epoch, size: numbers.length, first, last, weights, numbers };
  }
};
var ROUNDING = 1e-9;
var FEWEST_OF_WORDS = 4;
var FEWEST_WITH_STEMS = 5;
var FEWEST_OF_CHARACTERS = 10;
function fewestOf(wordings, spaced) {
  if (!spaced) return FEWEST_OF_CHARACTERS;
  return wordings.some(({ stems }) => stems) ? FEWEST_WITH_STEMS : FEWEST_OF_WORDS;
}
function wordNumbers(wordings) {
  return new WordNumbers([], {
    marks: wordings.some((one) => one.marks),
    stems: wordings.some((one) => one.stems)
  });
}
function weightsOf(wordings, numbers) {
  const lists = wordings.flatMap(
    ({ weights }, model) => Object.entries(weights).map(([weight, words3]) => ({
      model,
      weight: Number(weight),
      features: words3.split(" ")
    }))
  );
  const count = lists.reduce((sum, { features }) => sum + features.length, 0);
  const table3 = new WeightsByNumber(count, wordings.length);
  for (const { model, weight, features } of lists)
    for (const feature of features) table3.set(numbers.learn(feature), model, weight);
  return table3;
}

// src/claims/concept-scanner.ts
var NEGATION = 1;
var UNDENIED = 2;
var NONE8 = [];
var NOTHING = [];
var UNSPACED3 = /* @__PURE__ */ new Set(["zh", "ja", "ko"]);
var NEGATION_CJK = 8;
var SHORT_TERM = 3;
var NEGATION_SPACED = 28;
var COMMA = 44;
var QUOTE2 = 34;
var IDEOGRAPHIC_COMMA = 12289;
var ConceptScanner = class {
  lang;
  vocabulary;
  matcher;
  phrases;
  guards;
  terms = new HitList();
  tokens = new HitList();
  spaced;
  wordingsOf;
  isTrigger;
  wordings;
  /** The last text scanned holds a phrase that words elsewhere in the text of which it is part could make another. */
  needsWhole = false;
  /** Concepts that the vocabulary words. */
  worded;
  /** Those of them that are claims. */
  claims;
  /** By number of the concept. */
  kinds;
  /** Numbers of the concepts that deny others, -1 for none. */
  negation;
  negationAfter;
  /** The concept that says that words between quotation marks are spoken of; -1 for none. */
  negationQuoted;
  /**
   * `wordingsOf` gives the fitted models when they are first asked for; `isTrigger`: does the concept decide whether
   * a rule has to be run?
   */
  constructor(vocabulary, wordingsOf = () => vocabulary.wordings ?? [], isTrigger = () => true) {
    this.lang = vocabulary.lang;
    this.vocabulary = vocabulary;
    this.wordingsOf = wordingsOf;
    this.isTrigger = isTrigger;
    this.matcher = new TermMatcher(vocabulary.trie);
    this.phrases = new PhraseMatcher(vocabulary);
    this.worded = new Set(vocabulary.concepts.map(({ id }) => id));
    this.claims = new Set([...this.worded].filter(isClaimKind));
    this.kinds = Uint8Array.from(
      vocabulary.concepts,
      ({ id, negationIgnored }) => (id.startsWith("negation") ? NEGATION : 0) | (negationIgnored === true ? UNDENIED : 0)
    );
    this.spaced = !UNSPACED3.has(vocabulary.lang);
    this.guards = new Guards(vocabulary.setsOf, vocabulary.setCount, this.spaced);
    this.negation = vocabulary.concepts.findIndex(({ id }) => id === "negation");
    this.negationAfter = vocabulary.concepts.findIndex(({ id }) => id === "negation-after");
    this.negationQuoted = vocabulary.concepts.findIndex(({ id }) => id === "negation-quoted");
  }
  /** All concepts of the text, in order of start; of overlapping wordings of one concept the longest. */
  scan(text, segments) {
    return this.find(text, segments, false);
  }
  /** The same with the negations themselves. */
  scanAll(text, segments) {
    return this.find(text, segments, true);
  }
  sort(matches) {
    return matches.length === 0 ? NOTHING_SORTED : sortMatches(matches, this.isTrigger);
  }
  /**
   * What a short text as a whole is worded like, by the models fitted for the language: always weak. A claim that
   * only a model knows is looked for where the vocabulary has found none, or where its model says to.
   */
  judge(scanned) {
    const like = this.models.conceptsOf(scanned.parts);
    if (like.length === 0) return NONE8;
    const found = scanned.parts.flatMap((part2) => part2.text.matches.map(({ concept }) => concept));
    const claims = new Set(found.filter((concept) => this.claims.has(concept)));
    return like.filter(
      (concept) => !claims.has(concept) && (claims.size === 0 || this.worded.has(concept) || this.models.beside.has(concept))
    ).map((concept) => ({ concept, start: 0, end: lengthOf(scanned), weak: true, negated: false }));
  }
  /**
   * What becomes of claims by the sound of the text around them: the whole if it is short, else their sentence. Claims
   * of a text that sounds like any other are left out.
   */
  doubts(scanned) {
    const { parts } = scanned;
    if (!this.models.tellsLawful || !this.hasDoubtable(parts)) return NO_DOUBTS;
    if (lengthOf(scanned) > this.models.longest) {
      const doubts = /* @__PURE__ */ new Map();
      for (const { text } of parts)
        for (const [match, doubt2] of text.learnt.doubts ??= this.doubtsIn(text)) doubts.set(match, doubt2);
      return doubts;
    }
    const sound = this.models.soundOf(parts);
    const claims = parts.flatMap(({ text }) => text.sorted.claims);
    return this.doubtsBy(claims, () => sound);
  }
  hasDoubtable(parts) {
    for (let n = 0; n < parts.length; n += 1) {
      const { claims } = parts[n].text.sorted;
      if (claims.length > 0 && claims.some(this.isDoubtable)) return true;
    }
    return false;
  }
  /** Each by the sentence around it. */
  doubtsIn(part2) {
    return this.doubtsBy(
      part2.sorted.claims,
      ({ start }) => this.models.soundOf(piecesOf(this.wordsAround(part2, start)))
    );
  }
  doubtsBy(claims, soundOf) {
    const doubts = /* @__PURE__ */ new Map();
    for (const match of claims) {
      const sound = this.isDoubtable(match) ? soundOf(match) : "open";
      if (sound !== "open") doubts.set(match, match.weak || sound === "plain" ? "clears" : "weakens");
    }
    return doubts;
  }
  isDoubtable = ({ concept, weak, negated, quoted }) => !negated && !quoted && this.claims.has(concept) && (weak || !this.models.spares.has(concept));
  addTerm = (term, start, end) => this.terms.add(term, start, end);
  /** The sentence around an offset, or as much of it on both sides as the models weigh. */
  wordsAround({ normalized, segments }, offset) {
    return this.models.windowOf(normalized.text, segmentAt(segments.sentences, offset), offset);
  }
  get models() {
    return this.wordings ??= new WordingModels(this.wordingsOf(), this.spaced);
  }
  find(text, segments, withNegations) {
    const found = this.phrasesIn(text, segments);
    if (found.length === 0) return [];
    const denials = this.denialsIn(found);
    const matches = [];
    for (const match of resolved(found, text)) {
      const { concept, start, end, weak } = match;
      const isNegation = (this.kinds[match.number] & NEGATION) !== 0;
      if (isNegation && !withNegations) continue;
      const negated = denials !== void 0 && !isNegation && this.isDenied(match, text, segments, denials);
      matches.push({ concept, start, end, weak, negated, quoted: false });
    }
    return matches.length < 2 ? matches : matches.sort((a, b) => a.start - b.start || b.end - a.end);
  }
  /** What the vocabulary words, but for what its guards reject. */
  phrasesIn(text, segments) {
    const { terms, tokens, guards } = this;
    this.needsWhole = false;
    terms.count = 0;
    this.matcher.scan(text, this.addTerm);
    if (terms.count === 0) return NOTHING;
    tokens.count = 0;
    findTokens(text, this.vocabulary.tokenTerms, tokens);
    const hits = this.phrases.prepare(terms, tokens);
    if (hits.count === 0) return NOTHING;
    const phrases = this.phrases.match(text, segments);
    if (phrases.length === 0) return NOTHING;
    guards.lookAt(hits, segments);
    const found = [];
    for (const match of phrases) {
      if (looksAtBlock(match.phrase)) this.needsWhole = true;
      if (guards.rejects(match) || this.lang === "zh" && isFragment(text, match)) continue;
      const { concept: number2, weak } = match.phrase;
      const concept = this.vocabulary.concepts[number2]?.id;
      const { start, end, spans } = match;
      found.push({ number: number2, concept, start, end, weak, negated: false, spans });
    }
    return found;
  }
  /** What may deny the claims of the text; undefined where nothing does. */
  denialsIn(found) {
    const of = (concept) => found.filter(({ number: number2 }) => number2 === concept).sort((a, b) => a.start - b.start);
    for (const { number: number2 } of found)
      if ((this.kinds[number2] & NEGATION) !== 0)
        return {
          before: of(this.negation),
          after: of(this.negationAfter),
          mentions: found.filter((one) => one.number === this.negationQuoted)
        };
    return void 0;
  }
  isDenied(match, text, segments, denials) {
    const { before, after, mentions } = denials;
    const isDeniable = (this.kinds[match.number] & UNDENIED) === 0;
    if (isDeniable && this.isNegated(match, text, segments, before, after)) return true;
    return mentions.length > 0 && this.claims.has(match.concept) && isMentioned(match, text, segments, mentions);
  }
  /** A negation governs the claim that follows it in the same clause (or, in verb-final languages, comes before). */
  isNegated(match, text, segments, before, after) {
    if (before.length === 0 && after.length === 0) return false;
    const [clauseStart, clauseEnd] = this.clauseAround(match, text, segments);
    const reach = this.spaced ? NEGATION_SPACED : NEGATION_CJK;
    const from = Math.max(clauseStart, match.start - reach);
    const to = Math.min(Math.max(clauseEnd, match.end), match.end + reach);
    const denies2 = this.spaced ? isInGap : deniesWithin;
    for (let n = lowerBound(before, from); n < before.length; n += 1) {
      const negation = before[n];
      if (negation.start >= match.end) break;
      if (negation.end <= match.start || denies2(negation, match)) return true;
    }
    const next = after[lowerBound(after, match.end)];
    return next !== void 0 && next.end <= to;
  }
  /** The claim's clause; Chinese quotation marks part no clause: 别信“包治百病”, “特供”酒都是假的. */
  clauseAround({ start }, text, { clauses }) {
    let [from, to] = segmentAt(clauses, start);
    if (this.spaced) return [from, to];
    while (from > 0 && text.charCodeAt(from - 1) === QUOTE2) from = segmentAt(clauses, from - 1)[0];
    while (to < text.length && text.charCodeAt(to - 1) === QUOTE2) to = segmentAt(clauses, to)[1];
    return [from, to];
  }
};
function isMentioned({ start, end }, text, { sentences }, mentions) {
  const sentence = segmentAt(sentences, start);
  return mentions.some((one) => one.start >= sentence[0] && one.end <= sentence[1]) && (isBetweenQuotes(text, start, sentence) || isBetweenQuotes(text, end - 1, sentence));
}
function isFragment(text, { start, end, spans }) {
  if (spans.length > 1 || end - start > SHORT_TERM || end - start < 2) return false;
  const isHan3 = charClass(text.charCodeAt(start)) === CJK && charClass(text.charCodeAt(end - 1)) === CJK;
  return isHan3 && beginsInsideWord(text, start, end);
}
function isInGap(negation, match) {
  return negation.end <= match.end && match.spans.every(([start, end]) => negation.end <= start || end <= negation.start);
}
function deniesWithin(negation, { spans, start }) {
  if (negation.start < start) return negation.end > start;
  return spans.some(
    ([, end], n) => negation.start >= end && negation.end <= (spans[n + 1]?.[0] ?? -1) && (negation.start === end || negation.end === spans[n + 1]?.[0])
  );
}
function resolved(found, text) {
  if (found.length === 1) return found;
  const byConcept = /* @__PURE__ */ new Map();
  for (const match of found) {
    const list = byConcept.get(match.number);
    if (list === void 0) byConcept.set(match.number, [match]);
    else list.push(match);
  }
  if (byConcept.size === found.length) return found;
  return [...byConcept.values()].flatMap((list) => withoutOverlaps(list, text));
}
function withoutOverlaps(list, text) {
  if (list.length === 1) return list;
  const parted2 = new Map(list.map((match) => [match, isParted(match, text)]));
  const ranked = [...list].sort(
    (a, b) => Number(a.weak) - Number(b.weak) || Number(parted2.get(a)) - Number(parted2.get(b)) || b.end - b.start - (a.end - a.start) || a.start - b.start
  );
  const taken = /* @__PURE__ */ new Set();
  const kept = [];
  for (const match of ranked) {
    let free2 = true;
    for (let at = match.start; free2 && at < match.end; at += 1) free2 = !taken.has(at);
    if (!free2) continue;
    for (let at = match.start; at < match.end; at += 1) taken.add(at);
    kept.push(match);
  }
  return kept;
}
function isParted({ spans, start, end }, text) {
  if (spans.length < 2) return false;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === COMMA || code === IDEOGRAPHIC_COMMA) return true;
  }
  return false;
}
function lowerBound(matches, offset) {
  let low = 0;
  let high = matches.length;
  while (low < high) {
    const middle = low + high >> 1;
    if (matches[middle].start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

// src/extract/flat.ts
function flat(text) {
  return text.length < 13 ? text : (" " + text).slice(1);
}

// src/claims/known-texts.ts
var SENTENCES = { most: 32e3, mostChars: 4e6, shortest: 4, longest: 400 };
var KnownTexts = class {
  bounds;
  newer = new TableByKey();
  older = new TableByKey();
  chars = 0;
  key = new TextKey();
  constructor(bounds) {
    this.bounds = bounds;
  }
  /** For `text[from..to)`; `kind` tells apart what is worked out differently for the same text. */
  of(kind, text, from, to, make) {
    const { most, mostChars, shortest, longest: longest2 } = this.bounds;
    if (to - from < shortest || to - from > longest2) return make(text.slice(from, to));
    this.key.read(kind, text, from, to);
    const { one, two } = this.key;
    const known3 = this.newer.get(one, two);
    if (known3 !== void 0) return known3;
    const value = this.older.get(one, two) ?? make(flat(text.slice(from, to)));
    this.chars += to - from;
    if (this.newer.count >= most || this.chars > mostChars) {
      [this.older, this.newer] = [this.newer, this.older];
      this.newer.clear();
      this.chars = to - from;
    }
    this.newer.add(one, two, value);
    return value;
  }
};

// src/claims/recent-texts.ts
var MOST6 = 16;
var LONGEST14 = 8e3;
var RecentTexts = class {
  recent = [];
  /** Of the texts: most are told apart by them, and nothing of theirs is fetched. */
  lengths = new Int32Array(MOST6);
  next = 0;
  /** `kind` and `lang` tell apart what is worked out differently for the same text. */
  of(kind, lang, text, make) {
    const { recent, lengths } = this;
    for (let n = 0; n < recent.length; n += 1) {
      if (lengths[n] !== text.length) continue;
      const one = recent[n];
      if (one.kind !== kind || one.lang !== lang || one.text !== text) continue;
      one.used = true;
      return one.value;
    }
    const value = make();
    if (text.length <= LONGEST14) this.keep({ kind, lang, text, value, used: false });
    return value;
  }
  /** In the place of the first that was not asked for of late. */
  keep(one) {
    const { recent, lengths } = this;
    if (recent.length < MOST6) {
      lengths[recent.length] = one.text.length;
      recent.push(one);
      return;
    }
    for (let old = recent[this.next]; old?.used === true; old = recent[this.next]) {
      old.used = false;
      this.next = (this.next + 1) % MOST6;
    }
    lengths[this.next] = one.text.length;
    recent[this.next] = one;
    this.next = (this.next + 1) % MOST6;
  }
};

// src/model/jurisdiction-of.ts
function jurisdictionOf(lawId) {
  return lawId.slice(0, lawId.indexOf("/"));
}

// src/engine/prepare-rules.ts
init_predicates();
init_app_error();
init_outcome();
init_expressions();
function prepareRules(compiled, predicates, options) {
  const jurisdictions = new Set(options.laws);
  const prepared = [];
  const inForce = lawsInForce(compiled.laws, jurisdictions, options);
  for (const rule of compiled.rules) {
    if (options.selects !== void 0 && !options.selects(rule.id)) continue;
    const ready = prepareRule(rule, compiled, predicates, inForce, options);
    if (ready !== void 0) prepared.push(ready);
  }
  return prepared;
}
function prepareRule(rule, compiled, predicates, inForce, options) {
  const laws = [];
  let citations;
  let severity;
  let ceiling = "review";
  for (const reference of rule.laws) {
    const {
      id,
      severity: own = rule.severity,
      outcome = "violation"
    } = typeof reference === "string" ? { id: reference } : reference;
    const law = inForce.get(id);
    if (law === void 0) continue;
    laws.push(law);
    if (severity === void 0 || SEVERITIES.indexOf(own) > SEVERITIES.indexOf(severity)) severity = own;
    if (outcome === "violation") ceiling = "violation";
  }
  if (severity === void 0) return void 0;
  const fail = (detail) => {
    throw new AppError("rule-invalid", { file: `${rule.id}.yaml`, detail });
  };
  const tools = {
    attributes: compiled.attributes ?? {},
    expression: (source) => parseExpression(source, fail)
  };
  const when = rule.applies?.when;
  return {
    rule,
    citations: () => citations ??= laws.map((law) => toCitation(law, options.lang)),
    severity: options.severityOf?.(rule.id) ?? severity,
    ceiling,
    memoryOnly: laws.every((law) => law.confidence === "memory"),
    need: needOf(rule, predicates),
    when: when === void 0 ? void 0 : onDemand(() => tools.expression(when)),
    check: onDemand(() => prepareCheck(rule, predicates, tools))
  };
}
function onDemand(prepare) {
  let ready;
  return (of) => (ready ??= prepare())(of);
}
function needOf(rule, predicates) {
  const name = PREDICATES.find((one) => rule[one] !== void 0);
  const options = name === void 0 ? void 0 : rule[name];
  const need = name === void 0 || options === void 0 ? void 0 : predicates[name].needOf?.(options);
  const has = rule.applies?.has;
  if (has === void 0) return need;
  return (need ?? [{}]).map((one) => ({ ...one, fields: [...one.fields ?? [], ...has] }));
}
function prepareCheck(rule, predicates, tools) {
  for (const name of PREDICATES) {
    const options = rule[name];
    if (options !== void 0) return predicates[name].prepare(options, tools);
  }
  throw new AppError("rule-invalid", { file: `${rule.id}.yaml`, detail: "the rule asks nothing" });
}
function lawsInForce(laws, jurisdictions, { asOf }) {
  return new Map(
    Object.entries(laws).filter(([id, law]) => jurisdictions.has(jurisdictionOf(id)) && isInForce(law, asOf))
  );
}
function isInForce(law, asOf) {
  return (law.from === void 0 || law.from <= asOf) && (law.until === void 0 || asOf <= law.until);
}
function toCitation(law, lang) {
  const { id, article, from, until, confidence, url } = law;
  return {
    id,
    title: law.title[lang],
    article,
    ...from === void 0 ? {} : { from },
    ...until === void 0 ? {} : { until },
    confidence,
    ...url === void 0 ? {} : { url }
  };
}

// src/engine/applies.ts
var SURE_CATEGORY = 0.5;
var ANY_PAGE = ["ItemPage"];
function fitsScope(rule, context, categories) {
  const scope = rule.applies ?? {};
  const { listing } = context.extraction;
  if (scope.source !== void 0 && scope.source !== listing.source) return "no";
  if (!fitsPage(rule, listing.pageType) || lacksLanding(rule, context)) return "no";
  return byCategory(scope.category, scope.notCategory, context, categories);
}
function lacksLanding({ agrees: agrees2 }, { extraction }) {
  return extraction.landing === void 0 && agrees2?.relation?.startsWith("landing-") === true;
}
function fitsPage(rule, pageType) {
  const allowed = rule.applies?.pageType ?? (rule.family === "statement" ? void 0 : ANY_PAGE);
  return allowed === void 0 || allowed.includes(pageType);
}
function byCategory(wanted, excluded, context, categories) {
  const guess = context.category;
  if (guess === void 0) return wanted === void 0 ? "yes" : "no";
  const line = lineage(guess.id, categories);
  const sure = guess.confidence >= SURE_CATEGORY;
  if (excluded?.some((id) => line.includes(id)) === true) return "no";
  if (wanted === void 0) return "yes";
  if (!wanted.some((id) => line.includes(id))) return "no";
  return sure ? "yes" : "doubtful";
}
function lineage(id, categories) {
  const line = [id];
  for (let parent = categories[id]?.parent; parent !== void 0 && !line.includes(parent); parent = categories[parent]?.parent) {
    line.push(parent);
  }
  return line;
}

// src/engine/need-table.ts
var MOST_BITS = 31;
var NeedTable = class {
  questions = [];
  keys = [];
  /** Where the cases of a rule begin, by its number; one that needs nothing has none. */
  from = [0];
  // By case.
  signs = [];
  traits = [];
  rest = [];
  // Of the listing looked at last.
  shown = 0;
  had = 0;
  constructor(needs) {
    for (const need of needs) {
      for (const one of need ?? []) this.add(one);
      this.from.push(this.signs.length);
    }
  }
  /** What `isMet` is asked from here on is asked of this listing. */
  look(context) {
    let had = 0;
    for (let n = 0; n < this.questions.length; n += 1)
      if (this.questions[n](context)) had |= 1 << n;
    this.had = had;
    this.shown = context.signs.bits;
  }
  isMet(number2, context) {
    let at = this.from[number2];
    const last = this.from[number2 + 1];
    if (at === last) return true;
    for (; at < last; at += 1) {
      const signs = this.signs[at];
      const traits = this.traits[at];
      if ((this.shown & signs) !== signs || (this.had & traits) !== traits) continue;
      if (this.rest[at].every((question) => question(context))) return true;
    }
    return false;
  }
  add({ page, fields = [], signs = [], facts, read: read4 }) {
    const rest = [];
    let traits = 0;
    const ask = (key2, question) => {
      let number2 = this.keys.indexOf(key2);
      if (number2 < 0) number2 = this.keys.push(key2) - 1;
      if (number2 >= MOST_BITS) rest.push(question);
      else {
        this.questions[number2] = question;
        traits |= 1 << number2;
      }
    };
    if (page) ask("page", ({ extraction }) => extraction.listing.source === "page");
    if (facts !== void 0) ask(facts, (context) => facts(context.signs));
    for (const field of fields)
      ask(`field ${field}`, ({ extraction }) => fieldOf(extraction.listing, field) !== void 0);
    if (read4 !== void 0)
      rest.push(({ extraction }) => (extraction.evidence[read4.field]?.length ?? 0) >= read4.times);
    this.signs.push(signs.reduce((bits, { bit }) => bits | bit, 0));
    this.traits.push(traits);
    this.rest.push(rest);
  }
};

// src/engine/triggers-of.ts
var CLAIM_THERE = /^'([\w-]+)' in claims$/;
var CLAIM_ABSENT_OR = /^!\('([\w-]+)' in claims\) \|\| /;
function triggersOf({
  forbids: forbids2,
  substantiates: substantiates2,
  denies: denies2,
  asserts: asserts2,
  applies
}) {
  const { when, has } = applies ?? {};
  const claims = substantiates2?.claim ?? denies2?.claim;
  if (claims !== void 0) return claims;
  const asked = when === void 0 ? void 0 : CLAIM_THERE.exec(when)?.[1];
  if (asked !== void 0) return [asked];
  if (when !== void 0 || has !== void 0) return void 0;
  if (forbids2 !== void 0) return forbids2.claim;
  const absent = asserts2 === void 0 ? void 0 : CLAIM_ABSENT_OR.exec(asserts2.expr)?.[1];
  return absent === void 0 ? void 0 : [absent];
}

// src/engine/rule-index.ts
var MOST_KINDS = 50;
var RuleIndex = class {
  rules;
  compiled;
  byConcept = /* @__PURE__ */ new Map();
  untriggered;
  needs;
  kinds = [];
  /** The listing for which a rule was last picked: cheaper than a set for each. */
  picked;
  round = 0;
  constructor(rules, compiled) {
    this.rules = rules;
    this.compiled = compiled;
    this.needs = new NeedTable(rules.map(({ need }) => need));
    this.picked = new Uint32Array(rules.length);
    const untriggered = [];
    rules.forEach(({ rule }, number2) => {
      const concepts = triggersOf(rule);
      if (concepts === void 0) untriggered.push(number2);
      for (const concept of concepts ?? []) {
        const list = this.byConcept.get(concept);
        if (list === void 0) this.byConcept.set(concept, [number2]);
        else if (list.at(-1) !== number2) list.push(number2);
      }
    });
    this.untriggered = untriggered;
  }
  select(context) {
    const { needs, rules, picked, byConcept } = this;
    const base = this.baseOf(context);
    const stamp = this.round += 1;
    const numbers = [];
    needs.look(context);
    for (const number2 of base.always) if (needs.isMet(number2, context)) numbers.push(number2);
    let pass = base.passing;
    for (const concept of context.scanned.triggers()) {
      const concerned = byConcept.get(concept);
      if (concerned === void 0) continue;
      for (const number2 of concerned) {
        if (picked[number2] === stamp) continue;
        picked[number2] = stamp;
        pass -= base.passes[number2];
        if (needs.isMet(number2, context)) numbers.push(number2);
      }
    }
    if (numbers.length > 1) numbers.sort((a, b) => a - b);
    const run = numbers.map((number2) => rules[number2]);
    return { run, pass, inapplicable: this.compiled.rules.length - run.length - pass };
  }
  /** The ids of the rules that pass without being run, of the listing selected for last. */
  idleOf(context) {
    const { passes } = this.baseOf(context);
    return this.rules.flatMap(
      ({ rule }, number2) => passes[number2] === 1 && this.picked[number2] !== this.round ? [rule.id] : []
    );
  }
  baseOf(context) {
    const { bases } = this.kindOf(context);
    const category = context.category?.id;
    let base = bases.get(category);
    if (base === void 0) bases.set(category, base = this.makeBase(context));
    return base;
  }
  kindOf({ extraction, languages }) {
    const { source, pageType } = extraction.listing;
    const hasLanding = extraction.landing !== void 0;
    const spoken = languages.join();
    for (const one2 of this.kinds)
      if (one2.languages === spoken && one2.source === source && one2.pageType === pageType && one2.hasLanding === hasLanding)
        return one2;
    if (this.kinds.length >= MOST_KINDS) this.kinds.length = 0;
    const one = { source, pageType, hasLanding, languages: spoken, bases: /* @__PURE__ */ new Map() };
    this.kinds.push(one);
    return one;
  }
  makeBase(context) {
    const { categories } = this.compiled;
    const passes = new Uint8Array(this.rules.length);
    let passing = 0;
    this.rules.forEach(({ rule }, number2) => {
      if (triggersOf(rule) === void 0 || !passesIdle(rule, context)) return;
      if (fitsScope(rule, context, categories) === "no") return;
      passes[number2] = 1;
      passing += 1;
    });
    const always = this.untriggered.filter(
      (number2) => fitsScope(this.rules[number2].rule, context, categories) !== "no"
    );
    return { always, passes, passing };
  }
};
function passesIdle({ forbids: forbids2, asserts: asserts2, applies }, context) {
  if (applies?.when !== void 0) return false;
  return asserts2 !== void 0 || forbids2 !== void 0 && context.isWorded(forbids2.claim);
}

// src/app/rule-book.ts
init_app_error();

// src/app/rule-texts.ts
var OF_RULES = ["title", "message", "why", "fix"];
var OF_LAWS = ["title", "article", "asks"];
function joinTexts(bare2, read4) {
  let texts;
  const known3 = () => texts ??= read4();
  const rule = inherited(OF_RULES, (id) => known3().rules[id]);
  const law = inherited(OF_LAWS, (id) => known3().laws[id]);
  for (const one of bare2.rules) Object.setPrototypeOf(one, rule);
  for (const one of Object.values(bare2.laws)) Object.setPrototypeOf(one, law);
  return bare2;
}
function inherited(names3, textsOf) {
  const prototype = {};
  for (const name of names3)
    Object.defineProperty(prototype, name, {
      get() {
        return textsOf(this.id)?.[name];
      }
    });
  return prototype;
}

// src/app/rule-book.ts
var RuleBook = class {
  compiled;
  byId;
  scanners;
  prepared = /* @__PURE__ */ new Map();
  /** What was given last for a list of laws: the rows of a catalogue ask with the same few. */
  latest = /* @__PURE__ */ new WeakMap();
  readColumns;
  knownColumns;
  constructor(compiled, vocabularyOf2, readColumns, wordingsOf = (lang) => vocabularyOf2(lang)?.wordings ?? []) {
    this.compiled = compiled;
    this.readColumns = readColumns;
    this.byId = new Map(compiled.rules.map((rule) => [rule.id, rule]));
    const triggers = new Set(compiled.rules.flatMap((rule) => triggersOf(rule) ?? []));
    const isTrigger = (concept) => triggers.has(concept);
    const made2 = /* @__PURE__ */ new Map();
    this.scanners = {
      attributes: compiled.attributes ?? {},
      cells: new RecentTexts(),
      sentences: new KnownTexts(SENTENCES),
      get: (lang) => {
        if (!made2.has(lang)) {
          const vocabulary = vocabularyOf2(lang);
          made2.set(
            lang,
            vocabulary === void 0 ? void 0 : new ConceptScanner(vocabulary, () => wordingsOf(lang), isTrigger)
          );
        }
        return made2.get(lang);
      }
    };
  }
  /** How exports name their columns; read when the first catalogue comes by. */
  get columns() {
    return this.knownColumns ??= this.readColumns();
  }
  /** The rules in force under these laws and options; the same give the same index. */
  rulesFor(laws, options) {
    const { asOf, lang, selectionKey } = options;
    const latest = this.latest.get(laws);
    if (latest?.asOf === asOf && latest.lang === lang && latest.selectionKey === selectionKey)
      return latest.rules;
    const name = [laws.join(","), asOf, lang, selectionKey ?? ""].join("|");
    let rules = this.prepared.get(name);
    if (rules === void 0)
      this.prepared.set(
        name,
        rules = new RuleIndex(
          prepareRules(this.compiled, PREDICATE_CHECKS, { ...options, laws }),
          this.compiled
        )
      );
    this.latest.set(laws, { asOf, lang, selectionKey, rules });
    return rules;
  }
};
function loadShippedRules() {
  const folder = shippedFolder();
  const text = (name) => readFileSync(join(folder, name), "utf8");
  const has = (name, lang) => /^[a-z]{2,3}$/.test(lang) && existsSync(join(folder, name));
  return new RuleBook(
    joinTexts(JSON.parse(text("index.json")), () => JSON.parse(text("texts.json"))),
    (lang) => has(`vocabulary.${lang}.json`, lang) ? unpackTables(text(`vocabulary.${lang}.json`), readFileSync(join(folder, `vocabulary.${lang}.bin`))) : void 0,
    () => shippedColumns.columns,
    (lang) => has(`wording.${lang}.json`, lang) ? JSON.parse(text(`wording.${lang}.json`)) : []
  );
}
var shippedColumns = {
  get columns() {
    return JSON.parse(readFileSync(join(shippedFolder(), "columns.json"), "utf8"));
  }
};
function shippedFiles() {
  const files = JSON.parse(readFileSync(join(shippedFolder(), "sources.json"), "utf8"));
  return new Map(Object.entries(files).map(([path, value]) => [path, { value }]));
}
function shippedSources() {
  return join(shippedFolder(), "..", "..", "rules");
}
function shippedFolder() {
  let at = dirname(fileURLToPath(import.meta.url));
  for (; ; ) {
    for (const folder of [join(at, "rules"), join(at, "dist", "rules")]) {
      if (existsSync(join(folder, "index.json"))) return folder;
    }
    const up = dirname(at);
    if (up === at)
      throw new AppError("rule-invalid", { file: "dist/rules", detail: "not built: run `npm run build`" });
    at = up;
  }
}

// src/app/rule-folder.ts
init_app_error();
import { readFileSync as readFileSync2, readdirSync } from "node:fs";
import { join as join2, relative, sep } from "node:path";
function readRuleFolder(folder) {
  const files = /* @__PURE__ */ new Map();
  let names3;
  try {
    names3 = readdirSync(folder, { recursive: true, encoding: "utf8" });
  } catch (cause) {
    throw new AppError("input-missing", { path: folder }, { cause });
  }
  for (const name of names3.sort()) {
    if (!/\.ya?ml$/.test(name)) continue;
    const path = join2(folder, name);
    files.set(relative(folder, path).split(sep).join("/"), readFileSync2(path, "utf8"));
  }
  return files;
}

// src/app/load-rules.ts
async function loadRules(folders, fromSource = false, onInvalid) {
  if (folders.length === 0 && !fromSource) return { book: loadShippedRules(), files: /* @__PURE__ */ new Map() };
  const { compileRules: compileRules2 } = await Promise.resolve().then(() => (init_compile_rules(), compile_rules_exports));
  const files = new Map(folders.length === 0 ? readRuleFolder(shippedSources()) : shippedFiles());
  for (const folder of folders) for (const [path, text] of readRuleFolder(folder)) files.set(path, text);
  const { rules, vocabularies, columns } = compileRules2(files, "custom", onInvalid);
  return {
    book: new RuleBook(
      rules,
      (lang) => tablesOf(vocabularies.get(lang)),
      () => columns
    ),
    files
  };
}
function tablesOf(vocabulary) {
  return vocabulary === void 0 ? void 0 : vocabularyTables(vocabulary);
}

// ../../tmp/scr/titles.ts
init_normalize();
var { book } = await loadRules([]);
var rows = readFileSync3("/tmp/c50k.jsonl", "utf8").split("\n").filter(Boolean).map((l) => JSON.parse(l));
for (const lang of ["zh", "en"]) {
  const ts = rows.filter((r) => /[\u4e00-\u9fff]/.test(r.title) === (lang === "zh")).map((r) => r.title);
  const sc = book.scanners.get(lang);
  const norm = ts.map((t) => normalize(t));
  const segs = norm.map((n2) => segment(n2.text));
  let n = 0;
  const stages = {
    whole: () => {
      for (const t of ts) n += scanText(t, lang, sc).length;
    },
    normalize: () => {
      for (const t of ts) n += normalize(t).text.length;
    },
    segment: () => {
      for (const t of norm) n += segment(t.text).clauses.length;
    },
    find: () => {
      for (let i = 0; i < ts.length; i++) n += sc.scan(norm[i].text, segs[i]).length;
    },
    trie: () => {
      for (let i = 0; i < ts.length; i++) {
        sc.terms.count = 0;
        sc.matcher.scan(norm[i].text, sc.addTerm);
        n += sc.terms.count;
      }
    },
    phrases: () => {
      for (let i = 0; i < ts.length; i++) n += sc.phrasesIn(norm[i].text, segs[i]).length;
    }
  };
  let hits = 0;
  for (let i = 0; i < 1e3; i++) {
    sc.terms.count = 0;
    sc.matcher.scan(norm[i].text, sc.addTerm);
    hits += sc.terms.count;
  }
  console.log(lang, "avg chars", ts.reduce((a, t) => a + t.length, 0) / ts.length, "hits", hits / 1e3);
  for (let k = 0; k < 4; k++) {
    const o = [];
    for (const [name, f] of Object.entries(stages)) {
      const t = performance.now();
      f();
      o.push(name + " " + ((performance.now() - t) * 1e3 / ts.length).toFixed(2));
    }
    console.log(o.join("  "));
  }
}
