export { Flex, type FlexProps } from "./flex";
