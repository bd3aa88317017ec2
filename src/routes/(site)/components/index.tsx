import { ComponentsPage } from "../../../components/components-page";

export default function Components() {
  return <ComponentsPage />;
}
