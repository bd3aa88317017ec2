export { Image, type ImageProps } from "./image";
export { ImageGroup, type ImageGroupProps, type ImageItem } from "./image-group";
