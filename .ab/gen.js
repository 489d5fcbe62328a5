import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// ../../tmp/scr/gen.ts
import { appendFileSync, writeFileSync } from "node:fs";

// bench/catalogue-rows.ts
var ZH = {
  lang: "zh",
  currency: "CNY",
  brands: ["\u9752\u79BE", "\u8FDC\u6728", "\u62FE\u5149\u91CC", "\u5317\u5C7F", "\u7D20\u767D", "\u5C71\u5C9A", "\u53EF\u8299", "\u5357\u4E54"],
  colours: ["\u7C73\u767D\u8272", "\u6D45\u7070\u8272", "\u85CF\u9752\u8272", "\u58A8\u7EFF\u8272", "\u674F\u8272", "\u9ED1\u8272", "\u96FE\u84DD\u8272", "\u7816\u7EA2\u8272"],
  materials: ["\u68C9\u9EBB", "\u6989\u6728", "\u9676\u74F7", "\u4E0D\u9508\u94A2", "\u7F8A\u6BDB\u6DF7\u7EBA", "\u805A\u4E19\u70EF", "\u5E06\u5E03", "\u73BB\u7483"],
  goods: [
    ["\u53CC\u4EBA\u5E8A\u56DB\u4EF6\u5957", "\u5BB6\u7EBA > \u5E8A\u54C1\u5957\u4EF6"],
    ["\u6298\u53E0\u6536\u7EB3\u7BB1", "\u6536\u7EB3\u6574\u7406 > \u6536\u7EB3\u7BB1"],
    ["\u9A6C\u514B\u676F", "\u9910\u996E\u7528\u5177 > \u676F\u5177"],
    ["\u5355\u80A9\u5E06\u5E03\u5305", "\u7BB1\u5305 > \u5973\u5305"],
    ["\u9910\u684C\u6905", "\u5BB6\u5177 > \u9910\u5385\u5BB6\u5177"],
    ["\u513F\u7AE5\u4E66\u684C\u53F0\u706F", "\u5BB6\u5C45 > \u706F\u5177"],
    ["\u5706\u9886\u9488\u7EC7\u886B", "\u670D\u9970 > \u6BDB\u8863"],
    ["\u7092\u9505", "\u53A8\u5177 > \u9505\u5177"]
  ],
  sentences: [
    "{part}\u9009\u7528{material}\uFF0C{feel}\uFF0C{care}\u3002",
    "{part}\u505A\u4E86{finish}\u5904\u7406\uFF0C\u6446\u653E\u5728{room}\u6216{room}\u90FD\u6BD4\u8F83\u5408\u9002\u3002",
    "{part}\u7684\u5C3A\u5BF8\u4E3A\u624B\u5DE5\u6D4B\u91CF\uFF0C\u53EF\u80FD\u5B58\u5728{small}\u5398\u7C73\u5DE6\u53F3\u7684\u8BEF\u5DEE\uFF0C\u4E0B\u5355\u524D\u8BF7\u6838\u5BF9\u3002",
    "\u5185\u90E8\u5206\u4E3A{count}\u4E2A\u9694\u5C42\uFF0C\u53EF\u4EE5\u6309\u7167{things}\u7684\u5927\u5C0F\u81EA\u7531\u8C03\u6574\u4F4D\u7F6E\u3002",
    "\u914D\u6709{extra}\u548C{extra}\uFF0C\u4E00\u4E2A\u4EBA{minutes}\u5206\u949F\u5DE6\u53F3\u53EF\u4EE5\u88C5\u597D\u3002",
    "{colour}\u56E0\u663E\u793A\u5668\u4E0D\u540C\u4F1A\u7565\u6709\u5DEE\u522B\uFF0C\u4ECB\u610F\u7684\u987E\u5BA2\u8BF7\u54A8\u8BE2\u5BA2\u670D\u540E\u518D\u4E0B\u5355\u3002",
    "\u6E05\u6D01\u65F6\u7528{cloth}\u64E6\u62ED{part}\uFF0C\u907F\u514D{avoid}\u548C{avoid}\u3002",
    "\u652F\u6301\u81EA\u7B7E\u6536\u4E4B\u65E5\u8D77\u4E03\u5929\u65E0\u7406\u7531\u9000\u8D27\uFF0C\u9000\u56DE\u8FD0\u8D39\u7531\u4E70\u5BB6\u627F\u62C5\u3002",
    "\u5305\u88C5\u5185\u542B{good}\u4E00\u4EF6\u3001{extra}\u4E00\u4E2A\u4EE5\u53CA\u4EA7\u54C1\u5408\u683C\u8BC1\u3002",
    "{part}\u52A0\u88C5{extra}\uFF0C\u653E\u5728\u5149\u6ED1\u7684{place}\u4E0A\u4E5F\u4E0D\u5BB9\u6613\u79FB\u52A8\u3002",
    "\u91C7\u7528{count}\u5C42\u7ED3\u6784\u8BBE\u8BA1\uFF0C{part}\u5F00\u5408\u987A\u7545\uFF0C\u5355\u624B\u5C31\u53EF\u4EE5\u64CD\u4F5C\u3002",
    "\u9002\u5408{season}\u4F7F\u7528\uFF0C\u642D\u914D\u540C\u7CFB\u5217\u7684{things}\u6446\u653E\u66F4\u534F\u8C03\u3002",
    "{part}\u7684{colour}\u7531\u8BBE\u8BA1\u5E08\u6309\u7167{room}\u7684\u5149\u7EBF\u6311\u9009\u3002",
    "\u6211\u4EEC\u628A{part}\u52A0\u5BBD\u4E86{small}\u5398\u7C73\uFF0C\u653E{things}\u65F6\u66F4\u4ECE\u5BB9\u3002",
    "\u62C6\u5F00\u540E\u5EFA\u8BAE\u5728{place}\u4E0A\u901A\u98CE{count}\u5929\uFF0C\u518D\u653E\u5165{things}\u3002",
    "\u5982\u679C{part}\u5728\u8FD0\u8F93\u4E2D\u6709\u78D5\u78B0\uFF0C\u8BF7\u5728\u7B7E\u6536\u65F6\u62CD\u7167\u5E76\u8054\u7CFB\u5BA2\u670D\u8865\u53D1{extra}\u3002"
  ],
  slots: {
    part: ["\u9762\u6599", "\u8FB9\u89D2", "\u5E95\u90E8", "\u624B\u67C4", "\u5185\u886C", "\u80CC\u677F", "\u76D6\u5B50", "\u63D0\u624B", "\u8868\u9762", "\u62C9\u94FE", "\u63A5\u7F1D", "\u652F\u811A"],
    material: ["\u68C9\u9EBB", "\u6989\u6728", "\u9676\u74F7", "\u4E0D\u9508\u94A2", "\u7F8A\u6BDB\u6DF7\u7EBA", "\u805A\u4E19\u70EF", "\u5E06\u5E03", "\u73BB\u7483", "\u94DD\u5408\u91D1", "\u7AF9\u7EA4\u7EF4"],
    feel: ["\u624B\u611F\u67D4\u8F6F", "\u63E1\u7740\u8E0F\u5B9E", "\u8868\u9762\u5E73\u6574", "\u8D28\u5730\u504F\u786C", "\u8584\u800C\u633A\u62EC", "\u7565\u6709\u5F39\u6027", "\u7EB9\u7406\u6E05\u695A", "\u5782\u611F\u81EA\u7136"],
    care: ["\u65E5\u5E38\u673A\u6D17\u5373\u53EF", "\u7528\u6E7F\u5E03\u64E6\u62ED\u5373\u53EF", "\u5EFA\u8BAE\u624B\u6D17", "\u53EF\u4EE5\u653E\u8FDB\u6D17\u7897\u673A", "\u667E\u5E72\u540E\u518D\u6536\u8D77\u6765", "\u6BCF\u6708\u63B8\u4E00\u6B21\u7070"],
    finish: ["\u5706\u5F27\u6253\u78E8", "\u6C34\u6D17", "\u78E8\u7802", "\u5305\u8FB9", "\u54D1\u5149", "\u62C9\u4E1D", "\u53CC\u7EBF\u7F1D\u5236", "\u9632\u522E"],
    room: ["\u5367\u5BA4", "\u4E66\u623F", "\u7384\u5173", "\u5BA2\u5385", "\u9910\u5385", "\u9633\u53F0", "\u513F\u7AE5\u623F", "\u529E\u516C\u5BA4", "\u53A8\u623F"],
    small: ["\u4E00\u5230\u4E8C", "\u4E00\u5230\u4E09", "\u4E24", "\u534A", "\u96F6\u70B9\u4E94", "\u4E09"],
    count: ["\u4E24", "\u4E09", "\u56DB", "\u4E94", "\u516D"],
    things: ["\u8863\u7269", "\u4E66\u672C", "\u9910\u5177", "\u6587\u5177", "\u6BDB\u5DFE", "\u73A9\u5177", "\u6742\u5FD7", "\u8C03\u6599\u74F6", "\u76F8\u6846", "\u5145\u7535\u7EBF"],
    extra: ["\u6536\u7EB3\u888B", "\u9632\u6ED1\u57AB", "\u5B89\u88C5\u8BF4\u660E\u4E66", "\u87BA\u4E1D\u914D\u4EF6", "\u66FF\u6362\u7EF3", "\u6E05\u6D01\u5E03", "\u6302\u94A9", "\u811A\u57AB", "\u5206\u9694\u677F"],
    minutes: ["\u5341", "\u5341\u4E94", "\u4E8C\u5341", "\u4E09\u5341", "\u56DB\u5341"],
    cloth: ["\u6E7F\u5E03", "\u8F6F\u5237", "\u5E72\u6BDB\u5DFE", "\u6D77\u7EF5", "\u68C9\u5E03"],
    avoid: ["\u957F\u65F6\u95F4\u6D78\u6CE1", "\u9633\u5149\u76F4\u5C04", "\u9AD8\u6E29\u70D8\u70E4", "\u786C\u7269\u522E\u64E6", "\u6F6E\u6E7F\u73AF\u5883", "\u91CD\u538B"],
    place: ["\u684C\u9762", "\u5730\u677F", "\u53F0\u9762", "\u7A97\u53F0", "\u7F6E\u7269\u67B6", "\u6728\u5730\u677F"],
    season: ["\u6625\u79CB\u4E24\u5B63", "\u590F\u5929", "\u51AC\u5929", "\u6362\u5B63\u65F6", "\u96E8\u5B63", "\u5168\u5E74"]
  },
  flaws: ["\u5168\u7F51\u9500\u91CF\u7B2C\u4E00\u7684\u56FD\u5BB6\u7EA7\u54C1\u8D28\u3002", "\u575A\u6301\u4F7F\u7528\u53EF\u4EE5\u6CBB\u7597\u5173\u8282\u708E\u548C\u5931\u7720\u3002", "\u53F2\u4E0A\u6700\u4F4E\u4EF7\uFF0C\u9519\u8FC7\u518D\u7B49\u4E00\u5E74\u3002"]
};
var EN = {
  lang: "en",
  currency: "USD",
  brands: ["Harrow & Finch", "Oakmere", "Luma", "Tidewell", "Brindle", "Caskett", "Norrby", "Pell"],
  colours: ["off-white", "slate grey", "navy", "moss green", "apricot", "black", "dusty blue", "brick red"],
  materials: [
    "cotton",
    "beech wood",
    "stoneware",
    "stainless steel",
    "wool blend",
    "canvas",
    "glass",
    "linen"
  ],
  goods: [
    ["duvet cover set", "Home & Garden > Linens & Bedding"],
    ["folding storage box", "Home & Garden > Household Supplies > Storage"],
    ["coffee mug", "Home & Garden > Kitchen & Dining > Drinkware"],
    ["shoulder bag", "Apparel & Accessories > Handbags"],
    ["dining chair", "Furniture > Chairs"],
    ["desk lamp", "Home & Garden > Lighting > Lamps"],
    ["crew neck jumper", "Apparel & Accessories > Clothing"],
    ["frying pan", "Home & Garden > Kitchen & Dining > Cookware"]
  ],
  sentences: [
    "The {part} is made of {material}, feels {feel} and {care}.",
    "A {finish} {part} lets it stand in a {room} as well as in a {room}.",
    "The {part} was measured by hand and may differ by up to {small} inch.",
    "{Count} compartments inside can be moved to suit the {things} you keep in them.",
    "{Extra} and {extra} are in the box, and one person needs about {minutes} minutes to put it together.",
    "The {colour} may look slightly different on your screen, so ask us for a sample if you are not sure.",
    "Wipe the {part} with {cloth} and keep it away from {avoid}.",
    "Send it back within thirty days of delivery if it does not suit you; return postage is on you.",
    "In the box you will find the {good}, {extra} and a small card with care instructions.",
    "{Extra} on the {part} keep it from sliding on a smooth {place}.",
    "The {part} opens and shuts with one hand and stays where you leave it.",
    "It goes with the {things} of the same series and is sold on its own in {season}.",
    "Our designer chose the {colour} for the light of a {room}.",
    "We made the {part} wider by {small} inch so that {things} go in without folding.",
    "After unpacking let it air on a {place} for {count} days before you put {things} inside.",
    "Should the {part} arrive with a mark, take a picture and we will send {extra} in its place."
  ],
  slots: {
    part: [
      "lid",
      "handle",
      "base",
      "seam",
      "lining",
      "back panel",
      "strap",
      "surface",
      "frame",
      "zip",
      "rim"
    ],
    material: [
      "cotton",
      "beech wood",
      "stoneware",
      "stainless steel",
      "wool blend",
      "canvas",
      "glass",
      "linen"
    ],
    feel: ["soft", "smooth", "rather firm", "light", "slightly ribbed", "dense", "cool to the touch"],
    care: [
      "goes into the machine at forty degrees",
      "wants a damp cloth now and then",
      "dries overnight",
      "can be washed by hand",
      "needs dusting once a month"
    ],
    finish: ["rounded", "matt", "brushed", "plain", "double stitched", "bound", "lightly sanded"],
    room: ["bedroom", "study", "hallway", "kitchen", "dining room", "nursery", "small office", "porch"],
    small: ["half an", "a quarter", "one", "a third of an"],
    Count: ["Two", "Three", "Four", "Five"],
    count: ["two", "three", "four", "five"],
    things: ["shirts", "books", "plates", "pencils", "towels", "toys", "magazines", "spice jars", "frames"],
    Extra: ["Rubber feet", "Felt pads", "Spare screws", "Two hooks", "Cork strips"],
    extra: ["a cloth bag", "a leaflet", "spare screws", "a hook", "a divider", "a spare cord", "felt pads"],
    minutes: ["ten", "fifteen", "twenty", "thirty", "forty"],
    cloth: ["a damp cloth", "a soft brush", "a dry towel", "a sponge"],
    avoid: ["direct sunlight", "long soaking", "hot ovens", "sharp edges", "damp cellars"],
    place: ["table", "wooden floor", "worktop", "window sill", "shelf"],
    season: ["spring", "summer", "autumn", "winter", "every season"]
  },
  flaws: [
    "Clinically proven to cure arthritis and insomnia in three days.",
    "The best in the world, 100% guaranteed to work.",
    "Completely eco-friendly and chemical-free."
  ]
};
var FLAW_EVERY = 100;
var ROW_CHARS = 400;
function picker(seed) {
  let state = (Math.imul(seed + 1, 2654435761) ^ 2654435769) >>> 0;
  return (list) => {
    state = Math.imul(state, 1664525) + 1013904223 >>> 0;
    return list[Math.floor(state / 2 ** 32 * list.length)];
  };
}
function letters(n) {
  const last = String.fromCharCode(97 + n % 26);
  return n < 26 ? last : letters(Math.floor(n / 26)) + last;
}
function catalogueRecord(n, { variants = 1, unlike = false } = {}) {
  const article = Math.floor(n / variants);
  const pick = picker(article);
  const words = article % 2 === 0 ? ZH : EN;
  const zh = words === ZH;
  const [good, category] = pick(words.goods);
  const brand = pick(words.brands);
  const colour = picker(n)(words.colours);
  const title = [brand, colour, pick(words.materials), good, String(100 + article % 900)].join(" ");
  const record = {
    id: `${zh ? "C" : "E"}${String(n).padStart(8, "0")}`,
    title,
    description: "",
    brand,
    price: `${20 + article % 480}.${zh ? "00" : "95"} ${words.currency}`,
    availability: n % 7 === 0 ? "out of stock" : "in stock",
    condition: "new",
    product_type: category,
    link: `https://shop.example/${words.lang}/item/${n}`
  };
  const fixed = JSON.stringify(record).length;
  const wanted = (ROW_CHARS - fixed) * (zh ? 0.9 : 1.1);
  const fill = (sentence) => sentence.replace(
    /\{(\w+)\}/g,
    (_, slot) => slot === "good" ? good : pick(slot === "colour" ? words.colours : words.slots[slot] ?? [slot])
  );
  let text = article % FLAW_EVERY < 2 ? pick(words.flaws) : "";
  const first = pick(words.sentences.map((_, at) => at));
  for (let i = 0; text.length < wanted; i += 1) {
    const sentence = words.sentences[(first + i * 5) % words.sentences.length];
    const code = unlike ? `${zh ? "\uFF0C\u6B3E\u53F7" : ", style "}${letters(n * 64 + i)}` : "";
    text += (text === "" || zh ? "" : " ") + fill(sentence).replace(/[。.]$/u, (end) => code + end);
  }
  record.description = text;
  return record;
}

// ../../tmp/scr/gen.ts
var rows = Number(process.argv[2]);
var path = process.argv[3];
writeFileSync(path, "");
var t = "";
for (let n = 0; n < rows; n++) {
  t += JSON.stringify(catalogueRecord(n, { unlike: true })) + "\n";
  if (t.length > 1e6 || n === rows - 1) {
    appendFileSync(path, t);
    t = "";
  }
}
