import { defineLiveConfig } from "solid-reflect/start";

export default defineLiveConfig({});
