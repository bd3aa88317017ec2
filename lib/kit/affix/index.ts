export { Affix, type AffixProps } from "./affix";
