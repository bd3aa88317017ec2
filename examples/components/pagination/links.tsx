// As links
// With `href` each page has an address: it works without JavaScript and can be kept and sent.
import type { JSX } from "solid-js";
import { Pagination, Space } from "solid-reflect/kit";

export default function Links(): JSX.Element {
  return (
    <Space direction="vertical" gap="medium">
      <Pagination aria-label="Pages of the journal" total={50} href={page => `#journal-${page}`} />
      <Pagination
        aria-label="Pages of the journal, in short"
        total={50}
        simple
        size="small"
        href={page => `#journal-${page}`}
      />
    </Space>
  );
}
