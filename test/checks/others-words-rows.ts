// Statements with words of a claim that are not the seller's, or are taken back; and claims in like words that stand.

/** Language, title, text. */
export type Row = [lang: 'en' | 'de' | 'fr' | 'es' | 'it' | 'ja', title: string, text: string];

/** Nothing is claimed here. */
export const HONEST: Row[] = [
  // What others say, and the next sentence rejects
  ['en', 'Amber bead necklace', 'Granny swore that amber cures toothache. Nobody has ever shown that.'],
  ['en', 'Amber bead necklace', '"Heals eczema," the old herbals said. It is jewellery.'],
  ['en', 'Dandelion infusion 40 g', 'Some shops would call it a cure for gout. It is an infusion.'],
  [
    'en',
    'Hand-forged hinge',
    '"Lifetime guarantee" is what the market stall says. Ours is 15 years against cracking.',
  ],
  [
    'en',
    'Oak stool',
    '"Indestructible" is what the hardware store says. We guarantee 5 years on the joints.',
  ],
  ['en', 'Magnet pillow', 'Legend has it that magnets cure migraine. There is no evidence of that.'],
  ['de', 'Bernsteinkette', '„Heilt Zahnschmerzen“, sagte Oma immer. Bewiesen ist das nicht.'],
  ['de', 'Bernsteinkette', '„Lindert Rheuma“ schreiben manche Händler. Wir verkaufen Schmuck.'],
  ['de', 'Löwenzahntee 40 g', 'Der Volksmund sagt: heilt Gicht. Belegt wurde es nie.'],
  ['de', 'Scharnier geschmiedet', '„Lebenslange Garantie“ sagen andere. Unsere: 15 Jahre auf Bruch.'],
  ['de', 'Putzstein 300 g', '„Chemiefrei“ steht auf manchen Packungen. Auf unserer nicht.'],
  ['fr', "Collier d'ambre", '« Guérit les maux de dents », disait mamie. Aucune étude ne le prouve.'],
  ['fr', "Collier d'ambre", "« Soulage l'arthrose », disaient les anciens. C'est un bijou."],
  ['fr', 'Charnière forgée', '« Garantie à vie », disent certains. La nôtre : 15 ans contre la casse.'],
  ['es', 'Collar de ámbar', '«Cura el dolor de muelas», decía mi abuelo. Nunca se ha demostrado.'],
  ['es', 'Bisagra forjada', '«Garantía de por vida», dicen algunos. La nuestra son 15 años contra rotura.'],
  ['it', 'Collana di ambra', '«Guarisce il mal di denti», diceva la nonna. Nessuno lo ha mai provato.'],
  [
    'it',
    'Cerniera forgiata',
    '«Garanzia a vita» la promette il mercato. La nostra: 15 anni contro la rottura.',
  ],
  ['ja', '琥珀のネックレス', '「歯痛が治る」と祖母は言いました。根拠はありません。'],
  ['ja', 'たんぽぽ茶 40g', '「痛風に効く」と書く店もありますが、当店では申し上げられません。'],
  // Quoted or told words that the same sentence denies
  ['ja', '磁気枕', '「頭痛が治る」わけではありません。'],
  ['ja', '磁気枕', '「不眠が改善する」などの効果は確認していません。'],
  ['ja', '入浴剤', '「アトピーに効く」といった効能をうたうものではありません。'],
  ['ja', '敷きパッド', '「腰痛が消える」という口コミを見かけますが、そのような効果はございません。'],
  // Words of denial that are denied
  ['ja', 'ハム 200g', '無添加ではありません。'],
  ['ja', 'ハム 200g', '無添加とは書きません。亜硝酸塩を使っています。'],
  ['ja', 'ほうれん草 200g', '無農薬という表示は認められていないので使いません。'],
  ['ja', '積み木', 'なめても安全とは言い切りません。'],
  ['ja', '防虫ネット', '虫がゼロになるわけではありません。'],
  // Names of the goods
  ['en', '"Elixir of Life" bath salt 400 g', 'The name is a joke. Rock salt with rosemary.'],
  ['de', 'Badekugel „Lebenselixier“', 'Der Name ist ein Wortspiel. Duftet nach Rosmarin.'],
  ['fr', 'Sels de bain « Éternelle jeunesse »', "Le nom est un clin d'œil. Sel gemme et romarin."],
  ['it', 'Sali da bagno "Eterna giovinezza"', 'Il nome è uno scherzo. Salgemma e rosmarino.'],
  // Answers that say no
  ['de', 'Gartenschere', "Unzerstörbar? Schön wär's. Zwei Jahre Garantie."],
  ['fr', 'Sécateur', 'Indestructible ? Loin de là.'],
  ['it', 'Cesoie', 'Indistruttibili? Macché.'],
  ['es', 'Tijeras de podar', '¿Indestructibles? Ni hablar.'],
  ['en', 'Garden shears', 'Indestructible? Nonsense.'],
  // What is said of a substance that is not in the goods
  ['en', 'Toothpaste without fluoride, mint', 'Fluoride prevents cavities; ask your dentist.'],
  ['de', 'Zahnpasta ohne Fluorid, Minze', 'Fluorid schützt vor Karies.'],
  ['fr', 'Dentifrice sans fluor, menthe', 'Le fluor protège contre les caries.'],
  ['es', 'Dentífrico sin flúor, menta', 'El flúor previene la caries.'],
  ['it', 'Dentifricio senza fluoro, menta', 'Il fluoro previene la carie.'],
  ['en', 'Instant chicory drink', 'Caffeine-free. Caffeine relieves fatigue; this will not.'],
  // The standard stands elsewhere in the listing
  ['en', 'Compostable plates', 'Certified to EN 13432, certificate S1234.'],
  // Everyday meanings
  ['en', 'Brass door knocker', 'Buy one for the front door and one for the shed.'],
  ['en', 'Reconditioned tablet', 'Battery tested at 83% of design capacity or better.'],
  ['en', 'Enamel bucket', "Enamelled steel won't rust unless it chips."],
  ['en', 'Butter 8 oz', 'Grade AA under USDA grade standards.'],
  ['de', 'Schneidebrett Ahorn', 'Gegen Keime hilft nur heißes Wasser.'],
  ['es', 'Quitamanchas para tapicería', 'Quita manchas de café.'],
  ['fr', 'Détachant pour canapé', 'Élimine les taches de café.'],
  ['ja', '電動アシスト自転車 24型', '運転免許は不要です。型式認定あり。'],
];

/** What is claimed here stays claimed. */
export const MISLEADING: Row[] = [
  ['en', 'Amber bead necklace', 'Granny swore that amber cures toothache, and it does.'],
  ['en', 'Amber bead necklace', '"It cured my eczema," writes a customer. Nobody has a finer necklace.'],
  ['en', 'Amber bead necklace', '"Cures arthritis," say doctors. There is no evidence against it.'],
  ['en', 'Dandelion infusion', 'Our customers say: cures gout. It is tea.'],
  ['en', 'Magnet pillow', 'Science has shown it: cures migraine.'],
  ['de', 'Bernsteinkette', '„Heilt Zahnschmerzen“, sagte Oma immer. Recht hatte sie.'],
  ['de', 'Bernsteinkette', '„Heilt Arthrose“, schreiben Kundinnen. Bewiesen ist das nicht nur einmal.'],
  ['de', 'Löwenzahntee', 'Heilt Gicht. Wir verkaufen Tee seit 1970.'],
  ['de', 'Badekugel „Rosmarin“', 'Heilt Neurodermitis. Der Name ist ein Scherz.'],
  ['fr', "Collier d'ambre", '« Guérit les maux de dents », disait mamie. Elle avait raison.'],
  ['fr', "Collier d'ambre", "« Guérit l'arthrose », disent nos clients. C'est un bijou."],
  ['es', 'Collar de ámbar', '«Cura la artrosis», dicen nuestros clientes. Es solo una joya.'],
  ['it', 'Collana di ambra', "«Guarisce l'artrosi», dicono i medici. Questo è un gioiello."],
  ['ja', '琥珀のネックレス', '「関節痛が治る」とお客様の声をいただきました。'],
  ['ja', 'たんぽぽ茶', '昔から痛風に効くと言われ、血圧が下がるお茶です。'],
  ['ja', '磁気枕', '「不眠が治る」と話題です。返品はできません。'],
  ['ja', 'ほうれん草 200g', '無農薬で育てました。'],
  ['ja', '積み木', '赤ちゃんがなめても安全です。'],
  ['ja', 'ハム 200g', '高血圧が治るハム。薬ではありません。'],
  ['en', 'Toothpaste without fluoride, sage', 'Sage cures gum disease.'],
  ['de', 'Zahnpasta ohne Fluorid', 'Salbei heilt Parodontitis.'],
  ['en', 'Toothpaste with fluoride', 'Fluoride cures gum disease.'],
  ['it', 'Piatti compostabili', 'Piatti compostabili, un regalo per il pianeta.'],
  ['fr', 'Barquettes compostables', 'Un geste pour la planète.'],
  ['de', 'Kompostierbare Kaffeepads', 'Gut für die Umwelt.'],
  ['en', 'Scented candles', 'Buy one and get the second half price.'],
  ['en', 'Face oil', '91% of women saw fewer wrinkles.'],
  ['en', 'Iron gate', "Won't rust. Ever."],
  ['es', 'Crema de noche', 'Elimina las manchas de la piel.'],
  ['it', 'Crema notte', 'Elimina le macchie della pelle.'],
  ['fr', 'Crème de nuit', 'Élimine les taches et les rides.'],
  ['en', 'Steel pan', 'Lifetime warranty.'],
  ['de', 'Stahlpfanne', 'Lebenslange Garantie. Unsere Pfanne wiegt 2 kg.'],
];
