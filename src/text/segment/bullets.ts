/** Marks before the entries of a list, also of one written in one line. A value may consist of one: 防水: ○. */
export const BULLETS = '●○◦▪■□▫◆◇★☆✦✧✩✪✯✓✔✅☑✗✘❌➤➜➔►▶▷☞☛❖※‣';
