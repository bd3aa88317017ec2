import { query } from "@solidjs/router";
import { loadExampleTexts } from "./load-example-texts";

/** The texts of an example, for components: in the page's HTML at first, from the server after a navigation. */
export const exampleTextsQuery = query(loadExampleTexts, "example-texts");
