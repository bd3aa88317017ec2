// The side of a site
// Links and native disclosures: it works without JavaScript, and the way to the current page is open from the start.
import Book from "lucide-solid/icons/book-open";
import House from "lucide-solid/icons/house";
import { Layout, Menu } from "solid-reflect/kit";
import type { JSX } from "solid-js";

export default function Sider(): JSX.Element {
  return (
    <Layout>
      <Layout.Sider>
        <Menu
          aria-label="Handbook"
          value="holidays"
          items={[
            { key: "start", label: "Start", icon: <House size="1em" />, href: "#start" },
            {
              key: "handbook",
              label: "Handbook",
              icon: <Book size="1em" />,
              children: [
                { key: "holidays", label: "Holidays", href: "#holidays" },
                { key: "travel", label: "Travel", href: "#travel" },
              ],
            },
            { type: "divider" },
            { type: "group", label: "Contact", children: [{ key: "people", label: "People", href: "#people" }] },
          ]}
        />
      </Layout.Sider>
      <Layout.Content>Thirty days a year, and the day after the summer party.</Layout.Content>
    </Layout>
  );
}
