import { Paragraph, ThemeSwitch, Title } from "solid-reflect/kit";
import Kettle from "../kettle/view";

export default function Home() {
  return (
    <main class="page">
      <header>
        <Title level={1}>SITE_NAME</Title>
        <ThemeSwitch />
      </header>
      <Kettle />
      <Paragraph>
        The kettle is on the server, and it is this tab's own: <code>src/kettle/live.ts</code> makes it,{" "}
        <code>src/kettle/view.tsx</code> shows it.
      </Paragraph>
    </main>
  );
}
