export { Descriptions, type DescriptionItem, type DescriptionsProps } from "./descriptions";
