import { GalleryPage } from "../../../gallery/gallery-page";

export default function Gallery() {
  return <GalleryPage />;
}
