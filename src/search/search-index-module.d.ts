/** The URL of the index, see `search-index.ts`. */
declare module "site:search-index" {
  const url: string;
  export default url;
}
