export { Space, type SpaceProps } from "./space";
