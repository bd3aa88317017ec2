export { Mentions, type MentionsProps } from "./mentions";
