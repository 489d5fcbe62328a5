import type { Genre } from '../../src/model/listing/genre.ts';

/** Texts that are no listings, by what they are. */
export const OTHER_TEXTS: readonly [Genre, string][] = [
  [
    'letter',
    `Flat 3, 20 Quay Street
Bristol

2 May

Dear Ms Okafor,

Thank you for coming to see us last Thursday. We were delighted with the way you explained the works, and my wife
has not stopped talking about the garden since.

We would like to go ahead in June, if that still suits you. Could you let me know which week you prefer?

With best wishes,

Henry and Joan Pike`,
  ],
  [
    'letter',
    `Hello everyone,

I will be out of the office from Monday to Wednesday. If something cannot wait, please call me.

Kind regards
Tomasz`,
  ],
  [
    'letter',
    `To whom it may concern

I confirm that Lena Brandt worked for our company as a seamstress between 2018 and 2023. She was careful, friendly and never late, and we would gladly employ her again. Please contact me if you have any questions.

Yours faithfully

R. Quill
Head of Workshop`,
  ],
  [
    'letter',
    `敬爱的李老师:

您好!转眼毕业已经两年了,我常常想起您在课堂上讲的故事。去年我换了工作,现在在一家医院做护士,每天都很忙,但我很喜欢。

等放了假,我想回学校看看您。

祝您身体健康!

学生 陈露
5月6日`,
  ],
  [
    'letter',
    `尊敬的王经理:

贵公司来函收悉。关于上月货物延误一事,我公司已与承运方核实,系天气原因所致,对此我们深表歉意。

我们将尽快补发,请您放心。

此致
敬礼

某某物流有限公司
6月3日`,
  ],
  [
    'recipe',
    `Lentil soup

Ingredients:
250 g red lentils
1 onion, chopped
2 carrots
1.2 l vegetable stock
½ tsp cumin

Directions:
1) Fry the onion and carrots in a little oil.
2) Add the lentils, cumin and stock.
3) Simmer for 25 minutes and blend.`,
  ],
  [
    'recipe',
    `番茄炒蛋

用料:
番茄2个
鸡蛋3个
白糖1小勺
葱花少许

步骤
1、鸡蛋打散,加少许盐。
2、热锅下油,炒至凝固盛出。
3、下番茄炒出汁,倒回鸡蛋翻匀即可。`,
  ],
  [
    'chat',
    `12/05/24, 18:02 - Nina: did the parcel come
12/05/24, 18:05 - Paul: not yet
12/05/24, 18:05 - Paul: tracking says tomorrow
12/05/24, 18:09 - Nina: ok fingers crossed
12/05/24, 18:11 - Paul: it was only 15 euros anyway`,
  ],
  [
    'chat',
    `王芳 09:12
早上好,会议改到下午了吗?
刘洋 09:13
是的,两点
王芳 09:14
好的收到
刘洋 09:20
记得带上样品`,
  ],
  [
    'contract',
    `劳务协议

甲方:某某文化传播有限公司
乙方:赵强

一、乙方为甲方提供摄影服务,时间为2024年9月。
二、甲方应于服务完成后10日内支付报酬5000元。
三、双方应对在合作中知悉的商业秘密保密。

本协议一式两份,双方各执一份。`,
  ],
  [
    'contract',
    `Tenancy agreement

This tenancy agreement is made on 3 June 2024 between Rosa Lind (the Landlord) and Peter Okoro (the Tenant).

1. The Landlord lets the house to the Tenant for twelve months.
2. The rent is £900 a month, payable on the first day of each month.
3. The Tenant shall keep the garden tidy.
4. The Tenant shall not keep animals.

Signed by the Landlord:
Signed by the Tenant:`,
  ],
  [
    'invoice',
    `Nordhaus Timber Ltd
Tax invoice
Invoice number: NH-4431
Bill to: Carl Weiss
Planks  10  12.00  120.00
Delivery          30.00
Total  €150.00`,
  ],
  [
    'invoice',
    `电子普通发票
发票号码:00112233
购买方:孙丽
项目:餐饮服务
金额:186.00
价税合计:197.16`,
  ],
  [
    'minutes',
    `Book club meeting notes

Attendees: Ana, Bo, Chris
We talked about the novel for May.
Bo will bring cakes next time.`,
  ],
  [
    'cv',
    `Priya Shah
Work history
2019 to 2024, nurse at Hill Hospital
Qualifications
BSc Nursing
Languages
English, Hindi`,
  ],
  [
    'notice',
    `关于小区停水检修的通知
各位业主:
因管道检修,5月8日9时至17时停水,请提前储水。
特此通知
物业服务中心`,
  ],
  [
    'readme',
    `# 小工具

## 安装

\`\`\`sh
pip install demo
\`\`\`

## 使用方法

运行 \`demo\`。
`,
  ],
];

/** Drafts of listings that have something of such texts. */
export const DRAFTS: readonly [string, string][] = [
  [
    'mail-with-draft',
    `Hi Ann,

here is the text for the page, please have a look:

Moon lamp
Warm light for eight hours, charged by USB. The safest night light you can buy.

Best regards,
Bob`,
  ],
  [
    'mail-with-title',
    `Dear Ann,

I have written the text for the lamp for you.

Moon lamp, warm white

It glows for eight hours on one charge and cures insomnia.

Kind regards,
Bob`,
  ],
  [
    'sales-letter-price',
    `Dear friend,

You have tried everything for your back. We made a cushion that takes the pain away in three days, and we want you to have it for only $39.

Order before Friday.

Sincerely,
The Backwell team`,
  ],
  [
    'sales-list-letter',
    `Dear gardeners,

we have new seeds for you:
- tomatoes, 30 seeds
- basil, 200 seeds

All the best,
Seedhouse`,
  ],
  [
    'zh-letter-sales',
    `亲爱的顾客:

我们的新款羽绒服到店啦!90%白鸭绒,轻盈保暖,您穿上就不想脱。

到手价399元

祝您购物愉快!`,
  ],
  [
    'food-with-recipe',
    `Chickpea flour 1 kg

Stone-milled from Italian chickpeas. Naturally free from gluten. Store in a cool, dry place.

Our tip: farinata

Ingredients: 250 g chickpea flour, 750 ml water, 40 ml olive oil
Method:
1. Whisk flour and water.
2. Rest for two hours.
3. Bake at 250 °C.`,
  ],
  [
    'sauce-zh',
    `川味麻婆豆腐调料包 100g*3袋

配料:豆瓣酱、食用植物油、花椒、食用盐。
材料:豆腐400克、肉末50克、调料1包
做法:
1. 豆腐切块焯水。
2. 下肉末炒香,加调料。
3. 放入豆腐煮5分钟。
净含量:300克 保质期:12个月`,
  ],
  [
    'recipe-box-priced',
    `Curry night box for two, £14

Ingredients
300 g chicken
150 g rice
2 onions
Method
1. Fry the onions.
2. Add the chicken.
3. Serve with rice.`,
  ],
  [
    'qa-with-times',
    `Live show schedule
10:00 Opening: welcome
11:00 Demo: the new drill
12:00 Lunch: soup
13:00 Prize draw: ten drills`,
  ],
  [
    'reviews-with-dates',
    `Steel kettle 1.7 l

Boils a litre in three minutes.

Mia 2024/3/8 10:21
Lovely kettle.
Jo 2024/3/9 11:20
It is quiet.`,
  ],
  [
    'contract-service-zh',
    `合同代写 律师审核 当天出稿

服务内容:租房合同、劳务合同、合作协议
甲方乙方权责分明
价格:198元起`,
  ],
  [
    'invoice-software',
    `Invoice maker for small firms
Invoice number, bill to, VAT and total are filled in for you.
One licence, 29 euros a year.`,
  ],
  [
    'code-kit',
    `# Weather kit

## Getting started

\`\`\`py
import kit
\`\`\`

| Weight | 200 g |
|---|---|

Price: 39 €`,
  ],
  [
    'course',
    `Online course: write better minutes

Present: 12 video lessons
Skills you gain: listening, note taking
Languages: English`,
  ],
  [
    'private-sale-letter',
    `Hello,

I am selling my tent because I have no room for it. It has been used twice and it is in perfect condition. You can have it for 60 pounds.

Thanks,
Jo`,
  ],
  [
    'thank-you-card',
    `Thank you cards, set of 12

Dear friends, thank you for coming! Printed inside in gold. Envelopes included.`,
  ],
  [
    'company-zh-notice',
    `关于本店发货的说明
每天下午4点前的订单当天发出,偏远地区除外。
纯棉四件套,1.5米床适用,支持7天无理由退换。`,
  ],
  [
    'invoice-template',
    `Invoice template for Word

Fields in the form:
- Invoice number
- Bill to
- Total with VAT`,
  ],
  [
    'cv-template',
    `Résumé template, two pages

- Profile
- Work experience
- Education
- Skills`,
  ],
  [
    'tutor',
    `Maths lessons by video

Experience: twelve years
Education: degree in physics
Languages: English and Welsh
Skills: patience`,
  ],
  [
    'meal-plan-zh',
    `一周减脂餐电子书

材料清单、做法步骤齐全
共21道菜,附采购表`,
  ],
];
