import { query } from "@solidjs/router";
import { loadComponentTexts } from "./load-component-texts";

/** The texts of a component, for its page: in the page's HTML at first, from the server after a navigation. */
export const componentTextsQuery = query(loadComponentTexts, "component-texts");
