// Types of opencc's tables of traditional and simplified characters, which ship without types.

declare module 'opencc-js/dict/TSCharacters' {
  const pairs: string;
  export default pairs;
}
declare module 'opencc-js/dict/STCharacters' {
  const pairs: string;
  export default pairs;
}
